import { createTheme } from "@fluentui/react";
import type { HostTheme } from "../view";
import { hostColors } from "./colors";

let last: { readonly key: string; readonly look: Look } | undefined;

/** Fluent keeps the styles of every theme it has met for as long as the page is open: the same look is one theme. */
export const lookOf = (host: HostTheme | undefined, rtl: boolean): Look => {
  const key = JSON.stringify([host, rtl]);
  if (last?.key !== key) last = { key, look: newLook(host, rtl) };
  return last.look;
};

type Look = ReturnType<typeof newLook>;

/** The host's look: a Fluent 8 theme, classic where the host gives none, and the custom properties of the styles. */
const newLook = (host: HostTheme | undefined, rtl: boolean) => {
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
