import { createTheme } from "@fluentui/react";
import type { HostTheme } from "../view";
import { hostColors } from "./colors";

/** The host's look: a Fluent 8 theme, classic where the host gives none, and the custom properties of the styles. */
export const lookOf = (host: HostTheme | undefined, rtl: boolean) => {
  const { variables, palette } = hostColors(host);
  return {
    variables,
    // The platform's own font, whichever it is.
    fluent: createTheme({ palette, rtl, isInverted: host?.dark === true, defaultFontStyle: { fontFamily: "inherit" } }),
  };
};
