import type { Page } from "playwright-core";
import { keepResult } from "../support/keepResult";
import { advisorPages } from "./support/openAdvisor";

const { open, leave } = advisorPages();

/** Every table that is read, and the question its rows would answer; the set-up check alone rests on the other two. */
const TABLES: readonly (readonly [table: string, question?: string])[] = [
  ["appmodule", "apps"],
  ["systemuser", "cloud"],
  ["solution"],
  ["msdyn_ciprovider"],
  ["msdyn_channelprovider", "channelAnalytics"],
  ["msdyn_appconfiguration", "severalProviders"],
  ["msdyn_notificationtemplate", "notificationTemplates"],
  ["msdyn_applicationtabtemplate", "applicationTabTemplates"],
  ["msdyn_sessiontemplate", "sessionTemplates"],
];
const FAULTS = ["notThere", "notAllowed", "throttled", "failed", "unauthorized", "dropped", "garbled"] as const;
/** What the page says of it, as in the texts `read.<outcome>`. */
const SAYS: Readonly<Record<string, string>> = {
  notThere: "This table is not in the organization.",
  notAllowed: "An administrator can grant you the privilege",
  throttled: "The organization is busy and refused the read.",
  failed: "The read failed.",
  unauthorized: "The read failed.",
  dropped: "The read failed.",
  garbled: "The read failed.",
  silent: "No answer came within 10 seconds.",
};

let tried = 0;
let held = 0;
const survived: Record<string, string> = {};
afterAll(() => {
  console.table(survived);
  keepResult("read-faults-in-browser", { what: "read faults", where: "the page in a browser", tried, held });
});

/** Which of the faults the page tells wrongly, or lets answer a question. */
async function mistold(page: Page, faults: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const wrong = await page.evaluate(
    ({ faults, tables, says }) =>
      tables.flatMap(([table, question]) => {
        const fault = faults[table] ?? "";
        const named = document.querySelector(".cif-region")?.textContent?.includes(table) ?? false;
        const wrongly =
          named === (fault === "notThere") ? [`${table} ${fault}: ${named ? "" : "not "}named on top`] : [];
        if (!question) return wrongly;
        const row = document.querySelector(`[data-cif-question="${question}"]`);
        const line = Array.from(row?.querySelectorAll(".cif-evidence tr") ?? []).find((one) =>
          one.textContent?.includes(table),
        );
        const text = line?.textContent ?? "";
        if (!text.includes(says[fault] ?? "?")) wrongly.push(`${table} ${fault}: ${text || "not named"}`);
        if (row?.getAttribute("data-cif-source") === "environment")
          wrongly.push(`${table} ${fault}: answers ${question}`);
        return wrongly;
      }),
    { faults, tables: TABLES, says: SAYS },
  );
  for (const [table, fault] of Object.entries(faults)) {
    const bad = wrong.some((line) => line.startsWith(`${table} ${fault}`));
    tried++;
    if (bad) continue;
    held++;
    survived[table] = `${survived[table] ?? ""}${fault} `;
  }
  return wrong;
}

/** Without the undocumented address of the organization, which would still tell the cloud. */
const address = { page: "off" };
const every = (fault: (place: number) => string) =>
  Object.fromEntries(TABLES.map(([table], place) => [table, fault(place)]));
const asAddress = (faults: Readonly<Record<string, string>>) =>
  Object.entries(faults)
    .map(([table, fault]) => `${table}:${fault}`)
    .join(",");

test("every read fault at every table reaches ready, and is named where it matters", async () => {
  const silent = every(() => "silent");
  // Ten seconds until the reads are given up; the other faults are tried meanwhile.
  const waiting = open({ fault: asAddress(silent), address });
  for (let turn = 0; turn < FAULTS.length; turn++) {
    const faults = every((place) => FAULTS[(place + turn) % FAULTS.length] ?? "");
    const page = await open({ fault: asAddress(faults), address, react: turn % 2 ? "16" : "17" });
    expect(await mistold(page, faults)).toEqual([]);
    await leave(page);
  }
  expect(await mistold(await waiting, silent)).toEqual([]);
  expect(tried).toBe(TABLES.length * (FAULTS.length + 1));
});

test("with one table out of reach the others still answer", async () => {
  const page = await open({ org: "contoso", fault: "msdyn_channelprovider:notAllowed" });
  const sourceOf = (id: string) => page.locator(`[data-cif-question="${id}"]`).first().getAttribute("data-cif-source");
  expect(await sourceOf("channelAnalytics")).toBe("assumed");
  expect(await sourceOf("cloud")).toBe("environment");
  expect(await sourceOf("sessionTemplates")).toBe("environment");
  expect(await page.locator('[data-cif-question="channelAnalytics"] .cif-evidence').first().textContent()).toContain(
    "prvReadmsdyn_channelprovider",
  );
});
