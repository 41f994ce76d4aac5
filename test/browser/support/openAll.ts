import type { Page } from "playwright-core";

/** Opens all that is folded: evidence, other apps, earlier assessments, the import. */
export const openAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of Array.from(document.querySelectorAll<HTMLDetailsElement>("#control details")))
      details.open = true;
    for (const button of Array.from(
      document.querySelectorAll<HTMLElement>("#control .cif-evidence > button[aria-expanded=false]"),
    ))
      button.click();
  });
