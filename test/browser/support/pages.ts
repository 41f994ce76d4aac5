import type { Browser, BrowserContext, Page } from "playwright-core";

/**
 * The pages of a test file. A plain page is used again by the next test: starting a page costs as much as all that the
 * advisor does in it. What a test prepares, or opens beside another page, is its own and closed after it.
 */
export function pagesOf(browser: () => Browser) {
  const idle: Page[] = [];
  let plain: Page[] = [];
  const own: BrowserContext[] = [];

  const newContext = () => browser().newContext({ locale: "en-US", acceptDownloads: true });

  /** Leaves a page before its test has ended; the next one may have it. */
  async function leave(page: Page): Promise<void> {
    if (!plain.includes(page)) return page.close();
    plain = plain.filter((one) => one !== page);
    page.removeAllListeners();
    await page.goto("about:blank");
    idle.push(page);
  }

  return {
    async plain(): Promise<Page> {
      const page = idle.pop() ?? (await (await newContext()).newPage());
      plain.push(page);
      return page;
    },
    async fresh(): Promise<Page> {
      const context = await newContext();
      own.push(context);
      return context.newPage();
    },
    beside(first: Page): Promise<Page> {
      const context = first.context();
      plain = plain.filter((page) => page !== first);
      if (!own.includes(context)) own.push(context);
      return context.newPage();
    },
    leave,
    /** Called when a test has ended. */
    async leaveAll(): Promise<void> {
      await Promise.all(own.splice(0).map((context) => context.close()));
      plain = plain.filter((page) => !page.isClosed());
      for (const page of plain) await leave(page);
    },
  };
}
