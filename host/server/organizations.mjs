import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { largeOrganization } from "./largeOrganization.mjs";

const SIZES = [60, 600, 6000];

const json = (file) => JSON.parse(readFileSync(file, "utf8"));

/** A scenario's name in an address, e.g. `gcc-with-the-workspace`. */
export const addressName = (name) =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

/**
 * The sample organizations by the name they have in an address: `{ title, host, tables, faults }`.
 * Files of `folder/organizations`, the scenarios of `folder/scenarios.json`, and `large-60`, `large-600`, `large-6000`.
 */
export function sampleOrganizations(folder) {
  const known = new Map();
  const files = path.join(folder, "organizations");
  for (const file of readdirSync(files)
    .filter((name) => name.endsWith(".json"))
    .sort())
    known.set(path.basename(file, ".json"), () => json(path.join(files, file)));
  for (const size of SIZES) known.set(`large-${size}`, () => largeOrganization(size));
  for (const { name, org, answers } of json(path.join(folder, "scenarios.json")))
    known.set(addressName(name), () => ({ title: name, answers, ...org }));

  const loaded = new Map();
  return {
    names: [...known.keys()],
    get(name) {
      if (!known.has(name)) return undefined;
      if (!loaded.has(name)) loaded.set(name, known.get(name)());
      return loaded.get(name);
    },
  };
}
