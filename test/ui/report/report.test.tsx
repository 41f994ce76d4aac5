import { screen, within } from "@testing-library/react";
import * as React from "react";
import type { Given } from "../../../CifVersionAdvisor/advice/types";
import { Report } from "../../../CifVersionAdvisor/ui/report/Report";
import type { View } from "../../../CifVersionAdvisor/ui/view";
import { draw } from "../support/draw";
import { english, SALES, viewOf, WORKSPACE, type Organization } from "../support/shown";

const drawReport = (view: View) => {
  if (!view.advice) throw new Error("no advice");
  const { apps, notes, steps, unchecked } = view.advice;
  return { view, ...draw(<Report {...{ apps, notes, steps, unchecked }} text={english} />) };
};
const reportOf = (organization: Organization, given: Given = {}) => drawReport(viewOf(organization, given));
const part = (key: string) => within(screen.getByText(english(key)).nextElementSibling as HTMLElement);

const OLD_PHONE = { name: "Old phone", appIds: [`id-${WORKSPACE}`], apiVersion2: true };
const CLASH: Given = { severalProviders: "must", cloud: "gcc", customerService: "no" };

test.each<[string, Organization, Given]>([
  ["an organization of both kinds", { apps: [SALES, WORKSPACE] }, {}],
  ["an organization with a wrong set-up", { apps: [SALES, WORKSPACE], setup: { providers1: [OLD_PHONE] } }, {}],
  ["answers that clash in several apps", { apps: [SALES, WORKSPACE] }, CLASH],
])("%s: every note is there once, and no other", (_, organization, given) => {
  const { view, all } = reportOf(organization, given);
  const shown = all("[data-cif-note]").map((note) => note.dataset.cifNote);
  expect(shown.sort()).toEqual(view.advice?.notes.map(({ id }) => id).sort());
  expect(new Set(shown).size).toBe(shown.length);
});

test("every note and step leads to a dated source in another tab, or to what was read", () => {
  const { all } = reportOf({ apps: [SALES, WORKSPACE], setup: { providers1: [OLD_PHONE] } }, CLASH);
  const claims = all("[data-cif-note], [data-cif-step]");
  expect(claims.length).toBeGreaterThan(5);
  for (const claim of claims) {
    const links = within(claim).queryAllByRole<HTMLAnchorElement>("link");
    for (const link of links) {
      expect(link.href).toMatch(/^https:/);
      expect([link.target, link.rel]).toEqual(["_blank", "noopener noreferrer"]);
    }
    const cited = links.some(({ className }) => className.includes("cif-source"));
    // The way out of a clash rests on the answers alone.
    const read = within(claim).queryByRole("button", { expanded: false }) !== null;
    expect([cited, read, claim.dataset.cifStep === "wayOut"]).toContain(true);
  }
});

test("what is only to be known carries neither the mark of good news nor that of a caution", () => {
  const { one } = reportOf({ apps: [SALES, WORKSPACE] }, { channels: ["telephony", "customMessaging"], cloud: "gcc" });
  const mark = (note: string) => one(`[data-cif-note="${note}"] > svg`).getAttribute("class");
  expect(mark("byoc-needs-workspace")).toBe("cif-icon cif-icon-info");
  expect(mark("gcc-sources-disagree")).toBe("cif-icon cif-icon-caution");
});

test("a finding names what was found and what to do", () => {
  reportOf({ apps: [SALES, WORKSPACE], setup: { providers1: [OLD_PHONE] } });
  expect(part("ui.report.setup").getAllByText(/Old phone/).length).toBeGreaterThan(0);
});

test("says so when the set-up check finds nothing", () => {
  reportOf({ apps: [SALES] });
  expect(screen.getByText(english("ui.report.setup.none"))).toBeInTheDocument();
});

test("a table that could not be read is named at the check that it would have served, with the missing privilege", () => {
  const refused = { table: "msdyn_ciprovider", outcome: "notAllowed", privilege: "prvReadmsdyn_ciprovider" } as const;
  reportOf({ apps: [SALES], setup: { reads: [refused] } });
  expect(
    part("ui.report.setup").getByText(/^\u2068msdyn_ciprovider\u2069: .*\u2068prvReadmsdyn_ciprovider\u2069/),
  ).toBeInTheDocument();
  expect(screen.queryByText(english("ui.report.setup.none"))).toBeNull();
});

test("an app no version serves shows what clashes there and the ways out", () => {
  const { all } = reportOf({ apps: [SALES] }, { severalProviders: "must" });
  expect(part("ui.report.conflicts").getByText(/Sales Hub.*:/)).toBeInTheDocument();
  const clashes = all('[data-kind="clash"]');
  expect(clashes).not.toHaveLength(0);
  for (const clash of clashes) expect(within(clash).getAllByRole("link").length).toBeGreaterThan(0);
  const ways = all('[data-kind="way-out"]');
  expect(ways).not.toHaveLength(0);
  for (const way of ways) expect(way.querySelector(".cif-icon-to")).not.toBeNull();
});

test("what is nice to have and missing stands under the app that goes without it", () => {
  reportOf({ apps: [SALES, WORKSPACE] }, { severalProviders: "nice" });
  const lines = part("ui.report.givesUp").getAllByRole("listitem");
  expect(lines.map((line) => line.textContent?.replace(/[⁨⁩]/g, ""))).toEqual([
    expect.stringMatching(`^Sales Hub: ${english("question.severalProviders.short")} ${english("ui.cite", "")}`),
  ]);
});

test("parts with nothing to say are left out", () => {
  reportOf({ apps: [SALES] }, { customerService: "yes", cloud: "commercial" });
  for (const key of ["ui.report.conflicts", "ui.report.givesUp"]) expect(screen.queryByText(english(key))).toBeNull();
});

test("the steps come in order, with what to check", () => {
  const { view, all } = reportOf({ apps: [SALES, WORKSPACE] });
  expect(all("ol > [data-cif-step]").map((step) => step.dataset.cifStep)).toEqual(
    view.advice?.steps.map(({ id }) => id),
  );
  expect(all("[data-cif-step] p")).not.toHaveLength(0);
});

test("each version has its own list of steps", () => {
  const { view, all } = reportOf({ apps: [SALES, WORKSPACE] });
  const versions = all("ol").map((list) =>
    Array.from(list.querySelectorAll<HTMLElement>("[data-cif-step]")).map(
      ({ dataset }) => view.advice?.steps.find(({ id }) => id === dataset.cifStep)?.version,
    ),
  );
  expect(versions.map((each) => Array.from(new Set(each)))).toEqual([["1.0"], ["2.0"]]);
  expect(screen.getByText("Next steps: Version 2.0")).toBeInTheDocument();
});
