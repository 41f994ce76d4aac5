import { all, at, child, children, textOf } from "../pack/dom.mjs";
import { finding } from "./model.mjs";

/** Column type that a bound property of the control may take. */
const COLUMN_TYPE = { Multiple: "ntext", OptionSet: "picklist", "SingleLine.Text": "nvarchar" };
const HOST_CLASS = "{F9A8A302-114E-466A-B582-6771B2AE0D92}";
const FORM_FACTORS = ["0", "1", "2"];

const repeated = (values) => values.filter((value, place) => values.indexOf(value) !== place);

const bindings = (use, { columns, manifest }, say) => {
  const given = new Map(children(child(use, "parameters")).map((each) => [each.nodeName, each.textContent]));
  const wrong = [...given].flatMap(([name, column]) => {
    const property = manifest.properties.find((each) => each.name === name);
    if (!property) return [say(name, "the control has no such property")];
    if (!columns.has(column)) return [say(name, `bound to ${column}, which is no column of the table`)];
    const type = textOf(columns.get(column), "Type");
    return COLUMN_TYPE[property.type] === type
      ? []
      : [say(name, `${property.type} cannot be bound to ${column}, which is ${type}`)];
  });
  const missing = manifest.properties.filter(({ name, required }) => required && !given.has(name));
  return [...wrong, ...missing.map(({ name }) => say(name, "required property is not given"))];
};

const description = (each, form, parts, say) => {
  const place = at(each, "forControl");
  const host = all(form, "control").find((control) => at(control, "uniqueid") === place);
  const [plain, ...uses] = children(each, "customControl");
  const own = uses.filter((use) => at(use, "name") === parts.control);
  return [
    ...(host ? [] : [say(place, "no control has this uniqueid")]),
    ...(host && at(host, "classid").toUpperCase() !== HOST_CLASS
      ? [say(at(host, "id"), "is not the host of a code component")]
      : []),
    ...(at(plain, "id") ? [] : [say(place, "the first customControl must be the column's own editor")]),
    ...uses.filter((use) => !own.includes(use)).map((use) => say(at(use, "name"), "unknown control")),
    ...FORM_FACTORS.filter((factor) => !own.some((use) => at(use, "formFactor") === factor)).map((factor) =>
      say(place, `form factor ${factor} is missing`),
    ),
    ...own.flatMap((use) => bindings(use, parts, say)),
  ];
};

/** The form shows only columns of the table, the control on web, tablet and phone, bound as its manifest allows. */
export const formCheck = (parts) =>
  all(parts.entity, "systemform").flatMap((form) => {
    const say = (element, message) => finding(parts.files.form(textOf(form, "formid")), element, message);
    const ids = ["tab", "section", "cell"].flatMap((kind) => all(form, kind).map((each) => at(each, "id")));
    const shown = all(form, "control").map((control) => at(control, "datafieldname"));
    const descriptions = all(form, "controlDescription");
    return [
      ...shown.filter((name) => !parts.columns.has(name)).map((name) => say(name, "no such column in the table")),
      ...repeated(ids).map((id) => say(id, "id is used twice")),
      ...(descriptions.length > 0 ? [] : [say("controlDescriptions", "the advisor is not on the form")]),
      ...descriptions.flatMap((each) => description(each, form, parts, say)),
    ];
  });
