import fc from "fast-check";
import { appIdsIn } from "../../CifVersionAdvisor/organization/appSelector";

const separator = fc.constantFrom(";", ",", " ; ", "\r\n", "\n", "|", "};{", '","', "  ");

test("ids are found whatever stands between them, in any case, each once", () => {
  fc.assert(
    fc.property(
      fc.array(fc.uuid(), { minLength: 1, maxLength: 20 }),
      separator,
      fc.boolean(),
      (ids, between, upper) => {
        const text = `{${[...ids, ids[0]].join(between)}}`;
        expect(appIdsIn(upper ? text.toUpperCase() : text)).toEqual([...new Set(ids)]);
      },
    ),
  );
});

test("a text without ids holds none, and no value makes it throw", () => {
  fc.assert(fc.property(fc.anything(), (value) => Array.isArray(appIdsIn(value))));
  expect(appIdsIn("msdyn_CustomerServiceWorkspace")).toEqual([]);
  expect(appIdsIn("0046de2f35-b613-55f9-aa03-b8d2e3ef859c")).toEqual([]);
});
