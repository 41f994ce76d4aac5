import { solution } from "../definition/solution.mjs";
import { all, at, children, textOf } from "../pack/dom.mjs";
import { finding } from "./model.mjs";

const LONGEST = 500;
/** Wrapper, item and the attributes of language and text. */
const KINDS = [
  ["LocalizedNames", "LocalizedName", "languagecode", "description"],
  ["LocalizedCollectionNames", "LocalizedCollectionName", "languagecode", "description"],
  ["Descriptions", "Description", "languagecode", "description"],
  ["displaynames", "displayname", "languagecode", "description"],
  ["labels", "label", "languagecode", "description"],
  ["Titles", "Title", "LCID", "Title"],
];
const nameOf = (node) =>
  ["PhysicalName", "name", "Name", "Id", "value", "id"].map((key) => at(node, key)).find(Boolean) ||
  ["UniqueName", "formid", "savedqueryid", "SiteMapUniqueName"].map((key) => textOf(node, key)).find(Boolean) ||
  node.nodeName;

/** A description Dataverse itself fills is there, empty, in the base language alone. */
const leftToDataverse = (texts) => texts.length === 1 && texts[0][1] === "";

const groupFindings = (group, [, item, language, text], file) => {
  const texts = children(group, item).map((each) => [Number(at(each, language)), at(each, text)]);
  if (leftToDataverse(texts)) return [];
  const say = (message) => finding(file, nameOf(group.parentNode), message);
  const given = new Map(texts);
  return [
    ...solution.languages.filter((lcid) => !given.get(lcid)).map((lcid) => say(`no label in ${lcid}`)),
    ...texts
      .filter(([lcid]) => !solution.languages.includes(lcid))
      .map(([lcid]) => say(`label in ${lcid}, which is no language of the solution`)),
    ...texts
      .filter(([, label]) => label.length > LONGEST)
      .map(([lcid]) => say(`label in ${lcid} is longer than ${LONGEST}`)),
  ];
};

/** Every name, description and title is there in every language. */
export const labelsCheck = ({ root, solution: manifest, files }) =>
  [
    [root, "customizations.xml"],
    [manifest, files.solution],
  ].flatMap(([node, file]) =>
    KINDS.flatMap((kind) => all(node, kind[0]).flatMap((group) => groupFindings(group, kind, file))),
  );
