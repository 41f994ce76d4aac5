import { createTheme } from "@fluentui/react";
import type { HostTheme } from "../view";
import { hostColors } from "./colors";

/** The host's look: a Fluent 8 theme, classic where the host gives none, and the custom properties of the styles. */
export const lookOf = (host: HostTheme | undefined, rtl: boolean) => {
  const { variables, palette } = hostColors(host);
  // Fluent 8 writes on the brand in the colour of the paper, which is dark in the dark.
  const onBrand = variables["--cif-on-brand"] ?? "#fff";
  return {
    variables,
    // The platform's own font, whichever it is.
    fluent: createTheme({
      palette,
      rtl,
      isInverted: host?.dark === true,
      defaultFontStyle: { fontFamily: "inherit" },
      semanticColors: {
        primaryButtonText: onBrand,
        primaryButtonTextHovered: onBrand,
        primaryButtonTextPressed: onBrand,
      },
    }),
  };
};
