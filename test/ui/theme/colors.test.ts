import { hostColors } from "../../../CifVersionAdvisor/ui/theme/colors";

const brand = Object.fromEntries(Array.from({ length: 16 }, (_, at) => [(at + 1) * 10, `#${at}`]));

test("a host without a theme changes no colour", () => {
  expect(hostColors(undefined)).toEqual({ variables: {}, palette: {} });
});

test("a token outranks the brand ramp, and both reach the styles and Fluent", () => {
  const { variables, palette } = hostColors({
    dark: false,
    brand,
    tokens: { colorBrandBackground: "red", colorNeutralForeground1: "ink" },
  });
  expect(variables).toMatchObject({ "--cif-brand": "red", "--cif-link": "#6", "--cif-ink": "ink" });
  expect(palette).toMatchObject({ themePrimary: "red", neutralPrimary: "ink" });
  expect(variables).not.toHaveProperty("--cif-paper");
});

test("the dark takes other shades of the ramp", () => {
  expect(hostColors({ dark: true, brand }).variables).toMatchObject({
    "--cif-brand": "#6",
    "--cif-link": "#10",
    "--cif-tint": "#1",
  });
});
