import { rows } from "../../CifVersionAdvisor/knowledge";
import type { Version } from "../../CifVersionAdvisor/knowledge/types";
import { english } from "../strings/readTexts";
import { seedFeatures, seedProse, seedTable } from "./seedMatrix";

const VERSIONS: readonly Version[] = ["1.0", "2.0"];
const SILENT = "Not stated";
const texts = english();
const title = (row: string) => texts.get(`row.${row}`);
const statement = (row: string, version: Version) => texts.get(`row.${row}.${version[0]}`) ?? "";

describe("the seed's matrix, row by row", () => {
  test.each(seedTable)("$row says what the seed says, word for word", (seed) => {
    expect(title(seed.row)).toBe(seed.title);
    for (const version of VERSIONS) expect(statement(seed.row, version).split("; ")).toEqual(seed[version]);
  });

  test.each(VERSIONS)("providers of %s", (version) => {
    expect(statement("providers", version)).toBe(seedFeatures.providers[version]);
  });

  test.each(seedFeatures.others)("the feature $row belongs to the versions that the seed lists it for", (feature) => {
    expect(title(feature.row)).toBe(feature.title);
    for (const version of VERSIONS) {
      const listed = (feature.in as readonly Version[]).includes(version);
      expect(statement(feature.row, version)).toBe(listed ? "Included" : "Not listed");
    }
  });

  test.each(seedProse)("$row keeps what the seed says in prose", (prose) => {
    for (const version of VERSIONS) {
      for (const words of prose[version]) expect(statement(prose.row, version)).toContain(words);
      if (prose[version].length === 0) expect(statement(prose.row, version)).toBe(SILENT);
    }
  });

  it("comes first and in the seed's order, and every such row cites the seed", () => {
    const order = [
      ...seedTable.map(({ row }) => row),
      "providers",
      ...seedFeatures.others.map(({ row }) => row),
      ...seedProse.map(({ row }) => row),
    ];
    expect(rows.slice(0, order.length).map(({ id }) => id)).toEqual(order);
    for (const { cells } of rows.slice(0, order.length)) {
      expect([cells["1.0"].source, cells["2.0"].source]).toEqual(["CH-20b", "CH-20b"]);
    }
  });

  it("calls alike exactly the rows whose versions say the same", () => {
    const alike = rows.filter(({ id }) => statement(id, "1.0") === statement(id, "2.0")).map(({ id }) => id);
    expect(rows.filter(({ same }) => same).map(({ id }) => id)).toEqual(alike);
  });
});
