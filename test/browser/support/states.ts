import type { Page } from "playwright-core";
import { READY } from "./hooks";
import type { LowerRegion } from "./axe";
import type { Visit } from "./openAdvisor";
import { rowsOf, storedAnswers } from "./rows";

export interface State {
  readonly visit?: Visit;
  /** Makes the record that is opened on the form, in the organization of the visit. */
  readonly stored?: string;
  /** What is done on the page until the state is there. */
  readonly reach?: (page: Page) => Promise<void>;
  /** Lower regions this state changes, and is looked at in. */
  readonly regions?: readonly LowerRegion[];
  /** Proof that the state is there. */
  readonly shows: string;
}

const press = (selector: string) => (page: Page) => page.locator(selector).first().click();

/** The states the page was designed for. */
export const STATES: Readonly<Record<string, State>> = {
  "both versions": { regions: ["sketch", "matrix", "record"], shows: '[data-cif-verdict="both"]' },
  "neither, answers clash": {
    visit: { scenario: "several providers wanted in a single-session app" },
    reach: press('[data-cif-question="severalProviders"] .cif-answer label'),
    shows: '[data-cif-verdict="neither"]:has([data-cif-note="conflict-severalProviders"])',
  },
  undetermined: {
    visit: { scenario: "apps cannot be read and nothing answered" },
    shows: '[data-cif-verdict="undetermined"]',
  },
  "empty organization": {
    visit: { fault: "*:notThere" },
    shows: '[data-cif-question="apps"][data-cif-source="unknown"]',
  },
  "custom multisession app": {
    visit: { scenario: "a custom multi-session app" },
    reach: async (page) => {
      const app = page.locator('[data-cif-offered="contoso_AgentDesk"] input[type=checkbox]');
      if (!(await app.isVisible())) await page.locator(".cif-others summary").click();
      await app.click();
    },
    shows: '[data-cif-app="contoso_AgentDesk"][data-cif-verdict="neither"]',
  },
  loading: { visit: { fault: "*:silent", until: '[data-cif-state="loading"]' }, shows: '[data-cif-state="loading"]' },
  "refused reads": { visit: { fault: "*:notAllowed" }, shows: ".cif-verdict .cif-warn" },
  "what if": { regions: ["matrix"], reach: press(".cif-flips button"), shows: ".cif-whatif" },
  drift: {
    regions: ["record"],
    visit: { view: "form" },
    stored: JSON.stringify({ ...JSON.parse(storedAnswers({ cloud: "gcc" })), verdict: "1.0", apps: [], notes: [] }),
    shows: ".cif-drift",
  },
  "read-only": { regions: ["record"], visit: { address: { disabled: "1" } }, shows: ".cif-bar" },
  "import problem": {
    regions: ["record"],
    reach: async (page) => {
      await press(".cif-import summary")(page);
      await page.locator(".cif-import textarea").fill('{ "schema": 1 }');
      await press(".cif-import button")(page);
    },
    shows: ".cif-import .cif-warn:not(:empty)",
  },
  "matrix row opened": {
    regions: ["matrix"],
    reach: press('[data-cif-row="session"] button'),
    shows: ".cif-history:not([hidden]) li",
  },
  "evidence opened": { reach: press(".cif-form .cif-evidence > button"), shows: ".cif-evidence td:visible" },
  "folded questions opened": { reach: press(".cif-fold"), shows: '.cif-fold[aria-expanded="true"]' },
};

type Open = (visit: Visit) => Promise<Page>;

/** Opens the page and brings it into a state. Choices are found by their value, so that it works in every language. */
export async function reachState(state: State, open: Open, url: string, visit: Visit): Promise<Page> {
  const id = state.stored && (await rowsOf(url, "contoso").create("decided", state.stored));
  const page = await open({ until: READY, ...visit, ...state.visit, ...(id && { id }) });
  await state.reach?.(page);
  await page.waitForSelector(state.shows);
  return page;
}
