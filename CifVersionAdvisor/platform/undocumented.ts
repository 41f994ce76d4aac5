import { isObject, textIn } from "../organization/values";
import type { Context } from "./context";

/** What hosts give beyond the documented context. Each may be absent, and nothing depends on any of it. */
interface Undocumented {
  /** `context.page.getClientUrl()`: the organization's address. */
  readonly clientUrl?: string;
  /** `context.page.entityId` or `context.mode.contextInfo.entityId`: the row the form shows. */
  readonly rowId?: string;
  /** `context.mode.fullPageParam` is there: a page of the site map, not a form. */
  readonly fullPage?: true;
}

const inside = (value: unknown, member: string): unknown => (isObject(value) ? value[member] : undefined);

function clientUrlOf(page: unknown): string | undefined {
  const ask = inside(page, "getClientUrl");
  return typeof ask === "function" ? textIn(ask.call(page)) : undefined;
}

/** The only place that looks at undocumented members of the context. */
export function undocumented(context: Context): Undocumented {
  try {
    const page = inside(context, "page");
    const mode = inside(context, "mode");
    const rowId = textIn(inside(page, "entityId")) ?? textIn(inside(inside(mode, "contextInfo"), "entityId"));
    const clientUrl = clientUrlOf(page);
    return {
      ...(clientUrl !== undefined && { clientUrl }),
      ...(rowId !== undefined && { rowId }),
      ...(inside(mode, "fullPageParam") !== undefined && { fullPage: true }),
    };
  } catch {
    return {};
  }
}
