import type { Page } from "playwright-core";

export interface Focused {
  /** What has the focus, in the words of the accessibility tree. */
  readonly name: string;
  readonly tag: string;
  /** The smallest group around it that is one tab stop. */
  readonly group: string;
  /** Whether the outline is drawn and the element is in sight. */
  readonly visible: boolean;
}

/** What has the focus now; nothing where the page itself has it. */
export const focused = (page: Page): Promise<Focused | undefined> =>
  page.evaluate(() => {
    const one = document.activeElement;
    if (!(one instanceof HTMLElement) || one === document.body) return undefined;
    const label = "labels" in one ? (one as HTMLInputElement).labels?.[0] : undefined;
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    const drawn = outlineStyle !== "none" && outlineWidth !== "0px";
    // Fluent draws the ring of its buttons inside, on a pseudo-element.
    const ring = getComputedStyle(one, "::after");
    const inside = one.className.includes("ms-") && ring.outlineStyle !== "none" && ring.content !== "none";
    const { bottom, top, width } = one.getBoundingClientRect();
    return {
      name: (one.getAttribute("aria-label") ?? (label ?? one).innerText ?? "")
        .replace(/[\u2068\u2069]/g, "")
        .replace(/\s+/g, " ")
        .trim(),
      tag: one.tagName.toLowerCase(),
      group:
        one instanceof HTMLInputElement && one.type === "radio"
          ? `radio ${one.name}`
          : (one.closest("[role=toolbar]")?.getAttribute("aria-label") ?? ""),
      visible: (drawn || inside) && width > 0 && bottom > 0 && top < innerHeight,
    };
  });

/** Presses Tab until what has the focus is looked for; the names passed are in the error when it never is. */
export async function tabTo(page: Page, sought: RegExp, key = "Tab", most = 150): Promise<Focused> {
  const passed: string[] = [];
  for (let turn = 0; turn < most; turn++) {
    await page.keyboard.press(key);
    const now = await focused(page);
    if (now && sought.test(now.name)) return now;
    passed.push(now?.name ?? "-");
  }
  throw new Error(`Tab never came to ${sought.source}; it came to ${passed.join(" | ")}`);
}
