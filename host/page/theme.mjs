const RAMP =
  "#061724 #082338 #0a2e4a #0c3b5e #0e4775 #0f548c #115ea3 #0f6cbd #2886de #479ef5 #62abf5 #77b7f7 #96c6fa #b4d6fa #cfe4fa #ebf3fc";
const brand = Object.fromEntries(RAMP.split(" ").map((colour, place) => [(place + 1) * 10, colour]));

const FONT = { fontFamilyBase: "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, sans-serif" };
const LIGHT = {
  colorNeutralForeground1: "#242424",
  colorNeutralForeground2: "#424242",
  colorNeutralForeground3: "#616161",
  colorNeutralForegroundDisabled: "#bdbdbd",
  colorNeutralForegroundOnBrand: "#ffffff",
  colorNeutralBackground1: "#ffffff",
  colorNeutralBackground1Hover: "#f5f5f5",
  colorNeutralBackground2: "#fafafa",
  colorNeutralBackground3: "#f5f5f5",
  colorNeutralBackgroundDisabled: "#f0f0f0",
  colorNeutralStroke1: "#d1d1d1",
  colorNeutralStroke2: "#e0e0e0",
  colorNeutralStrokeAccessible: "#616161",
  colorBrandBackground: "#0f6cbd",
  colorBrandBackgroundHover: "#115ea3",
  colorBrandBackground2: "#ebf3fc",
  colorBrandForeground1: "#0f6cbd",
  colorBrandForegroundLink: "#115ea3",
  colorBrandStroke1: "#0f6cbd",
  colorStrokeFocus2: "#000000",
  ...FONT,
};
const DARK = {
  ...LIGHT,
  colorNeutralForeground1: "#ffffff",
  colorNeutralForeground2: "#d6d6d6",
  colorNeutralForeground3: "#adadad",
  colorNeutralForegroundDisabled: "#5c5c5c",
  colorNeutralBackground1: "#292929",
  colorNeutralBackground1Hover: "#3d3d3d",
  colorNeutralBackground2: "#1f1f1f",
  colorNeutralBackground3: "#141414",
  colorNeutralBackgroundDisabled: "#141414",
  colorNeutralStroke1: "#666666",
  colorNeutralStroke2: "#525252",
  colorNeutralStrokeAccessible: "#adadad",
  colorBrandBackground: "#115ea3",
  colorBrandBackgroundHover: "#0f6cbd",
  colorBrandBackground2: "#082338",
  colorBrandForeground1: "#479ef5",
  colorBrandForegroundLink: "#479ef5",
  colorBrandStroke1: "#479ef5",
  colorStrokeFocus2: "#ffffff",
};
const CONTRAST = Object.fromEntries(
  Object.keys(LIGHT).map((token) => [
    token,
    /Background/.test(token) ? "#000000" : /Link|Brand|Focus/.test(token) ? "#ffff00" : "#ffffff",
  ]),
);
const TOKENS = { light: LIGHT, dark: DARK, contrast: { ...CONTRAST, ...FONT } };

/** `context.fluentDesignLanguage`: what a model-driven app with the new look hands over; nothing under the classic look. */
export function designLanguage(theme) {
  if (theme === "classic") return undefined;
  return { brand, tokenTheme: TOKENS[theme], isDarkTheme: theme !== "light", typographyTokens: {} };
}
