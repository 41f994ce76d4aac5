import fc from "fast-check";
import { classify } from "../../CifVersionAdvisor/organization";

const SAID =
  "Principal user (Id=1, type=8) is missing prvReadmsdyn_channelprovider privilege (Id=2) on OTC=1 for entity 'x'.";

test.each([
  [-2147015902, "throttled"],
  [-2147015903, "throttled"],
  [-2147015898, "throttled"],
  [429, "throttled"],
  [-2147220960, "notAllowed"],
  [2147746336, "notAllowed"],
  ["0x80040220", "notAllowed"],
  [-2147187962, "notAllowed"],
  [0x80048405, "notAllowed"],
  [403, "notAllowed"],
  [0x80060888, "notThere"],
  ["0x8006088a", "notThere"],
  [-2147220969, "notThere"],
  [0x80041102, "notThere"],
  [404, "notThere"],
  [0x80040216, "failed"],
  [500, "failed"],
])("%s is %s", (errorCode, outcome) => expect(classify({ errorCode, message: "no" }).outcome).toBe(outcome));

test("the missing privilege is named, and only for a refusal", () => {
  expect(classify({ errorCode: 0x80040220, message: SAID }).privilege).toBe("prvReadmsdyn_channelprovider");
  expect(classify({ errorCode: 0x80040216, message: SAID }).privilege).toBeUndefined();
});

test("a missing column does not make the table a missing one", () => {
  const message = "Could not find a property named 'msdyn_x' on type 'Microsoft.Dynamics.CRM.msdyn_channelprovider'.";
  expect(classify({ errorCode: 0x80060888, message }).outcome).toBe("failed");
  expect(classify({ errorCode: 403, message }).outcome).toBe("notAllowed");
});

test("what the platform says of an error comes along, and nothing else", () => {
  expect(classify({ errorCode: -2147220960, message: " No. " })).toStrictEqual({
    outcome: "notAllowed",
    again: false,
    code: -2147220960,
    message: "No.",
  });
  expect(classify("offline")).toStrictEqual({ outcome: "failed", again: true, message: "offline" });
  expect(classify({})).toStrictEqual({ outcome: "failed", again: true });
  expect(classify({ errorCode: 403, message: 7 })).toStrictEqual({ outcome: "notAllowed", again: false, code: 403 });
});

test("nothing that may be thrown is more than a failure, or makes it throw", () => {
  for (const odd of [
    null,
    undefined,
    "no",
    7,
    [],
    {},
    { errorCode: null },
    { errorCode: "x", message: {} },
    { errorCode: Symbol("x") },
  ])
    expect(classify(odd).outcome).toBe("failed");
  fc.assert(fc.property(fc.anything(), (error) => classify(error).outcome !== undefined));
  expect(classify({ errorCode: 1, message: "m".repeat(10_000) }).message).toHaveLength(500);
});
