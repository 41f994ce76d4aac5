import type { Surroundings } from "../ui/view";
import { boundOf } from "./bound";
import type { Context } from "./context";
import { guarded } from "./guarded";
import { hostTheme } from "./theme";

/** `getFormFactor()` of a phone. */
const PHONE = 3;

/** Pixels given to the control. Hosts give -1, or a text, where they set no width: the window's is taken then. */
function widthOf({ mode }: Context): number {
  const width = Number.parseFloat(String(mode.allocatedWidth));
  return width > 0 ? width : window.innerWidth;
}

function readOnlyOf({ mode, parameters }: Context): Surroundings["readOnly"] {
  const { readable = true, editable = true } = parameters.assessment?.security ?? {};
  if (!readable) return "masked";
  return mode.isControlDisabled || !editable ? "disabled" : undefined;
}

/** How the page is to be drawn, out of what the platform says now. */
export function surroundingsOf(context: Context, instance: string): Surroundings {
  const readOnly = readOnlyOf(context);
  const theme = hostTheme(context.fluentDesignLanguage);
  return {
    width: widthOf(context),
    rightToLeft: guarded(() => context.userSettings.isRTL, false),
    fullPage: boundOf(context) === undefined,
    phone: guarded(() => context.client.getFormFactor(), 0) === PHONE,
    instance,
    ...(readOnly && { readOnly }),
    ...(theme && { theme }),
  };
}
