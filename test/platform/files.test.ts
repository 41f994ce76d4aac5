import fc from "fast-check";
import { fromBase64, toBase64 } from "../../CifVersionAdvisor/platform/base64";
import { filesOf } from "../../CifVersionAdvisor/platform/files";
import { fakeContext } from "../page/context";

const opened = () => {
  const fake = fakeContext();
  return { ...fake, doors: filesOf(() => fake.context) };
};
const browser = (writeText: () => Promise<void>, execCommand: () => boolean) => {
  const field = { style: {}, select: () => undefined, remove: () => undefined, value: "" };
  const document = { createElement: () => field, body: { append: () => undefined }, activeElement: null, execCommand };
  Object.defineProperty(globalThis, "navigator", { value: { clipboard: { writeText } }, configurable: true });
  Object.assign(globalThis, { document, HTMLElement: class {} });
  return field;
};

test("a text comes back from its file as it was", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => fromBase64(toBase64(text)) === text));
  const long = "é".repeat(200_000);
  expect(fromBase64(toBase64(long))).toBe(long);
});

test("a file is saved by the platform; a refusal is said, not thrown", async () => {
  const { doors, files, context } = opened();
  expect(await doors.save("a.json", "application/json", "{}")).toBe(true);
  expect(files).toEqual([{ fileName: "a.json", mimeType: "application/json", fileContent: btoa("{}"), fileSize: 1 }]);
  context.navigation.openFile = () => Promise.reject(new Error("no"));
  expect(await doors.save("a.json", "", "{}")).toBe(false);
  Object.assign(context, { navigation: undefined });
  expect(await doors.save("a.json", "", "{}")).toBe(false);
});

test.each([
  ["Base64", btoa("{}"), "{}"],
  ["a data address", `data:application/json;base64,${btoa("{}")}`, "{}"],
  ["the text itself", '{"a": 1}', '{"a": 1}'],
])("a picked file holds %s", async (_, fileContent, text) => {
  const { doors, picked } = opened();
  picked.push({ fileName: "a.json", mimeType: "", fileSize: 1, fileContent });
  expect(await doors.pick()).toEqual({ text });
});

test("no file is nothing picked; a host that cannot pick is refused", async () => {
  const { doors, context } = opened();
  expect(await doors.pick()).toEqual({});
  Object.assign(context, { device: {} });
  expect(await doors.pick()).toEqual({ refused: true });
});

test("copying falls back to a field, and says when neither works", async () => {
  const { doors } = opened();
  browser(
    () => Promise.resolve(),
    () => false,
  );
  expect(await doors.copy("a")).toBe(true);
  const field = browser(
    () => Promise.reject(new Error("denied")),
    () => true,
  );
  expect([await doors.copy("b"), field.value]).toEqual([true, "b"]);
  browser(
    () => Promise.reject(new Error("denied")),
    () => false,
  );
  expect(await doors.copy("c")).toBe(false);
});
