import type { Browser, Page } from "playwright-core";
import { type Host, type HostOptions, startHost, temporaryFolder } from "../../host/host";
import { native } from "../../native/native";
import { pagesOf } from "./pages";

/** What is opened: address parameters of host/README.md, and how the browser is set. */
export interface Visit {
  readonly org?: string;
  /** Name in `scenarios.json`, instead of `org`. */
  readonly scenario?: string;
  readonly lang?: string;
  readonly theme?: "light" | "dark" | "contrast" | "classic";
  readonly react?: "16" | "17";
  readonly view?: "page" | "form" | "list";
  readonly id?: string;
  readonly fault?: string;
  readonly latency?: number;
  readonly user?: "admin" | "role" | "none" | "own";
  /** Any further address parameter. */
  readonly address?: Readonly<Record<string, string>>;
  /** Window size in pixels. */
  readonly width?: number;
  readonly height?: number;
  /** Stays in one context with an earlier page, as a second tab does. */
  readonly beside?: Page;
  /** What to wait for; a page that shows no control says so. */
  readonly until?: string;
  /** Done to the page before it goes anywhere. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

const READY = '[data-cif-state="ready"]';

/** Levers of `window.__host`, host/README.md. */
export interface Levers {
  readonly requests: readonly { readonly method: string; readonly table: string; readonly status: number }[];
  readonly files: readonly { readonly fileName: string; readonly mimeType: string; readonly fileContent: string }[];
  outputs(): Readonly<Record<string, unknown>>;
  update(partial: unknown): void;
  setTheme(theme: string): void;
  setWidth(width: number): void;
  setFault(fault: string): void;
  setLatency(milliseconds: number): void;
  destroy(): void;
}

interface Names {
  addressName(name: string): string;
}

async function organizationOf({ org, scenario }: Visit): Promise<string | undefined> {
  if (scenario === undefined) return org;
  const { addressName } = await native<Names>("host/server/organizations.mjs");
  return addressName(scenario);
}

async function addressOf(visit: Visit): Promise<string> {
  const { lang, theme, react, view, id, fault, user, latency, address } = visit;
  const all = { org: await organizationOf(visit), lang, theme, react, view, id, fault, user, latency, ...address };
  const given = Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
  return `?${new URLSearchParams(given).toString()}`;
}

/** A refusal of the Web API is something the control answers for, not a mistake of the page. */
const isRefusal = (text: string, address: string) =>
  text.startsWith("Failed to load resource") && address.includes("/api/data/");

function watch(page: Page, origin: string, troubles: string[]): void {
  page.on("pageerror", (error) => troubles.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error" && !isRefusal(message.text(), message.location().url))
      troubles.push(`console: ${message.text()}`);
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(origin) && !/^(data|blob):/.test(request.url()))
      troubles.push(`request: ${request.url()}`);
  });
}

const dress = async (page: Page, { width = 1280, height = 900, theme }: Visit): Promise<void> => {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({
    forcedColors: theme === "contrast" ? "active" : "none",
    colorScheme: theme === "dark" ? "dark" : "light",
    reducedMotion: null,
  });
};

/**
 * One host and one browser for a test file. `open` resolves when the advisor is ready; after each test its pages are left,
 * and it fails on an error, a console error, or a request that left the page's origin.
 */
export function advisorPages(options: HostOptions = {}) {
  const data = temporaryFolder();
  const pages = pagesOf(() => browser);
  let troubles: string[] = [];
  let browser: Browser;
  let host: Host;

  beforeAll(async () => {
    host = await startHost({ data, ...options });
    const { launch } = await native<{ launch(): Promise<Browser> }>("scripts/browser.mjs");
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await host?.close();
  });
  afterEach(async () => {
    await pages.leaveAll();
    const met = troubles;
    troubles = [];
    expect(met).toEqual([]);
  });

  async function open(visit: Visit = {}): Promise<Page> {
    const { until = READY, prepare, beside } = visit;
    const page = await (beside ? pages.beside(beside) : prepare ? pages.fresh() : pages.plain());
    await dress(page, visit);
    watch(page, host.url, troubles);
    await prepare?.(page);
    await page.goto(`${host.url}/${await addressOf(visit)}`);
    await page.waitForSelector(until, { state: "attached" });
    return page;
  }

  return {
    open,
    leave: pages.leave,
    url: () => host.url,
    /** What went wrong so far; emptied by reading, for a test that means to provoke it. */
    takeTroubles: () => troubles.splice(0),
    levers: <Result>(page: Page, use: (host: Levers) => Result) =>
      page.evaluate<Result>(`(${use.toString()})(window.__host)`),
  };
}
