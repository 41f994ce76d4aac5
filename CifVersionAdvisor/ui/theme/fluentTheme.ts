import { createTheme, type IPalette, type PartialTheme } from "@fluentui/react";
import type { HostTheme } from "../view";

/** Fluent 8 palette slot, shade of the brand ramp in light and in dark. */
const BRAND: readonly (readonly [slot: keyof IPalette, light: number, dark: number])[] = [
  ["themeDarker", 40, 140],
  ["themeDark", 60, 120],
  ["themeDarkAlt", 70, 110],
  ["themePrimary", 80, 100],
  ["themeSecondary", 90, 90],
  ["themeTertiary", 120, 60],
  ["themeLight", 140, 40],
  ["themeLighter", 150, 30],
  ["themeLighterAlt", 160, 20],
];

/** Fluent 8 palette slot, Fluent 9 token, value of the classic dark look. */
const NEUTRAL: readonly (readonly [slot: keyof IPalette, token: string, dark: string])[] = [
  ["white", "colorNeutralBackground1", "#292929"],
  ["neutralLighterAlt", "colorNeutralBackground2", "#2e2e2e"],
  ["neutralLighter", "colorNeutralBackground3", "#333333"],
  ["neutralLight", "colorNeutralBackground1Hover", "#3d3d3d"],
  ["neutralQuaternaryAlt", "colorNeutralBackground1Pressed", "#474747"],
  ["neutralTertiaryAlt", "colorNeutralStroke1", "#666666"],
  ["neutralTertiary", "colorNeutralForegroundDisabled", "#8a8a8a"],
  ["neutralSecondary", "colorNeutralForeground2", "#d6d6d6"],
  ["neutralPrimaryAlt", "colorNeutralForeground2", "#d6d6d6"],
  ["neutralPrimary", "colorNeutralForeground1", "#ffffff"],
  ["neutralDark", "colorNeutralForeground1", "#ffffff"],
  ["black", "colorNeutralForeground1", "#ffffff"],
];

/** The platform's own font, whichever it is. */
const FONT = { fontFamily: "inherit" };

const filled = (slots: readonly (readonly [keyof IPalette, string | undefined])[]): Partial<IPalette> =>
  Object.fromEntries(slots.filter(([, color]) => color !== undefined));

/** The Fluent 8 look of the host's Fluent 9 theme; without one the classic look. */
export const fluentTheme = (host: HostTheme | undefined): PartialTheme => {
  if (!host) return createTheme({ defaultFontStyle: FONT });
  const { dark, brand, tokens } = host;
  const palette = filled([
    ...BRAND.map(([slot, light, inDark]) => [slot, brand?.[dark ? inDark : light]] as const),
    ...NEUTRAL.map(([slot, token, inDark]) => [slot, tokens?.[token] ?? (dark ? inDark : undefined)] as const),
  ]);
  return createTheme({ palette, isInverted: dark, defaultFontStyle: FONT });
};
