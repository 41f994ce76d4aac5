import type { IPalette } from "@fluentui/react";
import type { HostTheme } from "../view";

/** Custom property of the styles, Fluent 9 token that gives it, shades of the brand ramp (light, dark), Fluent 8 palette slots. */
type Color = readonly [name: string, token: string, shades: readonly number[], slots: string];

const COLORS: readonly Color[] = [
  ["paper", "Background1", [], "white"],
  ["page", "Background2", [], "neutralLighterAlt neutralLighter"],
  ["hover", "Background1Hover", [], "neutralLight neutralQuaternaryAlt"],
  ["ink", "Foreground1", [], "neutralPrimary neutralDark black"],
  ["quiet", "Foreground2", [], "neutralSecondary neutralPrimaryAlt"],
  ["off", "ForegroundDisabled", [], "neutralTertiary"],
  ["line", "Stroke2", [], "neutralTertiaryAlt neutralQuaternary"],
  ["edge", "StrokeAccessible", [], "neutralSecondaryAlt"],
  ["on-brand", "ForegroundOnBrand", [], ""],
  ["brand", "BrandBackground", [80, 70], "themePrimary"],
  ["brand-hover", "BrandBackgroundHover", [70, 80], "themeDarkAlt themeDark"],
  ["link", "BrandForegroundLink", [70, 110], "themeDarker themeSecondary"],
  ["tint", "BrandBackground2", [160, 20], "themeLight themeLighter themeLighterAlt"],
];

const tokenName = (token: string): string => `color${token.startsWith("Brand") ? "" : "Neutral"}${token}`;

/** The host's colours: as custom properties for the styles and as a Fluent 8 palette. What the host leaves out is not in them. */
export const hostColors = (theme: HostTheme | undefined) => {
  const variables: Record<string, string> = {};
  const palette: Record<string, string> = {};
  for (const [name, token, shades, slots] of COLORS) {
    const color = theme?.tokens?.[tokenName(token)] ?? theme?.brand?.[shades[theme.dark ? 1 : 0] ?? 0];
    if (color === undefined) continue;
    variables[`--cif-${name}`] = color;
    for (const slot of slots.split(" ")) palette[slot] = color;
  }
  return { variables, palette: palette as Partial<IPalette> };
};
