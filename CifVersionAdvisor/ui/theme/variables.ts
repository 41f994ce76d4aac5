import type { HostTheme } from "../view";

/** Custom property of the styles, Fluent 9 token that gives it, shade of the brand ramp in light and in dark. */
const SOURCES: readonly (readonly [name: string, token: string, light?: number, dark?: number])[] = [
  ["paper", "colorNeutralBackground1"],
  ["page", "colorNeutralBackground2"],
  ["ink", "colorNeutralForeground1"],
  ["quiet", "colorNeutralForeground2"],
  ["line", "colorNeutralStroke2"],
  ["edge", "colorNeutralStrokeAccessible"],
  ["brand", "colorBrandBackground", 80, 70],
  ["on-brand", "colorNeutralForegroundOnBrand"],
  ["link", "colorBrandForegroundLink", 70, 110],
  ["tint", "colorBrandBackground2", 160, 20],
];

/** The host's colours as custom properties; what the host leaves out the style sheet has. */
export const themeVariables = (theme: HostTheme | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries(
    SOURCES.flatMap(([name, token, light = 0, dark = 0]) => {
      const color = theme?.tokens?.[token] ?? theme?.brand?.[theme.dark ? dark : light];
      return color === undefined ? [] : [[`--cif-${name}`, color]];
    }),
  );
