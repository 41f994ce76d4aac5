import { surroundingsOf } from "../../CifVersionAdvisor/platform/surroundings";
import { fakeContext, type FakeOptions } from "../page/context";

const around = (options: FakeOptions) => surroundingsOf(fakeContext(options).context, "cif1");

beforeAll(() => Object.assign(globalThis, { window: { innerWidth: 1024 } }));

test.each([
  [640, 640],
  ["640", 640],
  ["640px", 640],
  [-1, 1024],
  ["-1", 1024],
  [0, 1024],
  [NaN, 1024],
])("an allocated width of %p is %i pixels", (width, pixels) => expect(around({ width }).width).toBe(pixels));

test("a form's field can be disabled, or masked, and then says so", () => {
  expect(around({ stored: null }).readOnly).toBeUndefined();
  expect(around({ stored: null, disabled: true }).readOnly).toBe("disabled");
  expect(around({ stored: "***", disabled: true, masked: true }).readOnly).toBe("masked");
});

test("a full page is where nothing is bound", () => {
  expect(around({}).fullPage).toBe(true);
  expect(around({ stored: null }).fullPage).toBe(false);
});

test("direction and phone come from the host", () => {
  expect(around({ rightToLeft: true, phone: true })).toMatchObject({
    rightToLeft: true,
    phone: true,
    instance: "cif1",
  });
});

test("a host without the members asked for is an ordinary page", () => {
  const { context } = fakeContext();
  const bare = { parameters: {}, mode: context.mode } as never;
  expect(surroundingsOf(bare, "cif1")).toMatchObject({ rightToLeft: false, phone: false, fullPage: true });
});

describe("theme", () => {
  const design = { tokenTheme: { colorBrand: "#123456", size: 7 }, brand: { 80: "#0f6cbd" }, isDarkTheme: true };

  test("is the host's, by its texts alone, and the same object for the same design", () => {
    const theme = design as never;
    const seen = around({ theme }).theme;
    expect(seen).toEqual({ dark: true, brand: { 80: "#0f6cbd" }, tokens: { colorBrand: "#123456" } });
    expect(around({ theme }).theme).toBe(seen);
  });

  test.each([undefined, {}, { brand: undefined, tokenTheme: null }])("%p is no reason to fail", (theme) => {
    expect(around({ theme: theme as never }).theme).toEqual(theme && { dark: false });
  });
});
