import type { HostTheme } from "../ui/view";

type Design = ComponentFramework.FluentDesignState;

const known = new WeakMap<Design, HostTheme>();

/** The host's theme; the same object for the same design, so that nothing is themed again without need. */
export function hostTheme(design: Design | undefined): HostTheme | undefined {
  if (!design) return undefined;
  const before = known.get(design);
  if (before) return before;
  const tokens: unknown = design.tokenTheme;
  const named = Object.entries((tokens ?? {}) as Readonly<Record<string, unknown>>);
  const theme: HostTheme = {
    dark: design.isDarkTheme === true,
    ...(typeof design.brand === "object" && { brand: design.brand }),
    ...(named.length > 0 && {
      tokens: Object.fromEntries(named.filter((entry): entry is [string, string] => typeof entry[1] === "string")),
    }),
  };
  known.set(design, theme);
  return theme;
}
