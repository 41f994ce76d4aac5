import { assessmentTable } from "../../CifVersionAdvisor/organization";

const TABLE = "cifadv_assessment";
const FIELDS = {
  name: "Contoso",
  note: "first try",
  assessment: "{}",
  recommendation: 482870001,
  summary: "Use CIF 2.0.",
  knowledgeDate: "2026-06-10",
  cloud: "gcc",
  takenOn: "2026-11-22T09:30:00Z",
};
const ROW = {
  cifadv_name: "Contoso",
  cifadv_note: "first try",
  cifadv_assessmentjson: "{}",
  cifadv_recommendation: 482870001,
  cifadv_summary: "Use CIF 2.0.",
  cifadv_knowledgedate: "2026-06-10",
  cifadv_cloud: "gcc",
  cifadv_takenon: "2026-11-22T09:30:00Z",
};
const LISTED = "cifadv_name,cifadv_note,cifadv_takenon,cifadv_recommendation,modifiedon";
const READ = { name: "Contoso", note: "first try", takenOn: "2026-11-22T09:30:00Z", verdict: "2.0" };

/** The table over one row, with what is asked of the platform. */
const over = (row: Record<string, unknown>) => {
  const asked: unknown[][] = [];
  const answering =
    <T>(name: string, answer: T) =>
    (...values: unknown[]) => {
      asked.push([name, ...values]);
      return Promise.resolve(answer);
    };
  const table = assessmentTable(() => ({
    retrieveMultipleRecords: answering("list", { entities: [row] }),
    retrieveRecord: answering("open", row),
    createRecord: answering("create", { id: "new" }),
    updateRecord: answering("update", undefined),
    deleteRecord: answering("delete", undefined),
  }));
  return { table, asked };
};

describe("kept decisions", () => {
  test("are listed, the youngest first and not all of them", async () => {
    const { table, asked } = over({ ...ROW, cifadv_assessmentid: "7" });
    expect(await table.list()).toEqual([{ id: "7", ...READ }]);
    expect(asked).toEqual([["list", TABLE, `?$select=${LISTED}&$orderby=modifiedon desc&$top=50`]]);
  });

  test("are opened with their text and what tells whether somebody else has changed them", async () => {
    const { table, asked } = over({ ...ROW, modifiedon: "2026-11-22T10:00:00Z" });
    expect(await table.open("7")).toEqual({
      id: "7",
      ...READ,
      assessment: "{}",
      summary: "Use CIF 2.0.",
      version: "2026-11-22T10:00:00Z",
    });
    expect(asked).toEqual([["open", TABLE, "7", `?$select=${LISTED},cifadv_assessmentjson,cifadv_summary`]]);
  });

  test("tell two saves within one second apart, where the platform names them", async () => {
    const second = { ...ROW, modifiedon: "2026-11-22T10:00:00Z" };
    const versions = [7, 8].map(
      async (n) => (await over({ ...second, "@odata.etag": `W/"${n}"` }).table.open("7")).version,
    );
    expect(new Set(await Promise.all(versions)).size).toBe(2);
  });

  test.each([
    [482870000, "1.0"],
    [482870002, "both"],
    [482870003, "neither"],
    [482870004, "undetermined"],
    [482870005, ""],
    [482869999, ""],
    [null, ""],
    ["other", ""],
  ])("with the option %p say the verdict %p", async (option, verdict) => {
    expect(await over({ ...ROW, cifadv_recommendation: option }).table.list()).toMatchObject([{ verdict }]);
  });

  test("say nothing where the table holds nothing, or no text", async () => {
    const nothing = { id: "", name: "", note: "", takenOn: "", verdict: "" };
    expect(await over({}).table.list()).toEqual([nothing]);
    expect(await over({ cifadv_name: 7, cifadv_note: null, modifiedon: 1 }).table.open("7")).toEqual({
      ...nothing,
      id: "7",
      assessment: "",
      summary: "",
      version: "",
    });
  });
});

describe("a decision", () => {
  test("is written field by field, new or again", async () => {
    const { table, asked } = over(ROW);
    expect(await table.create(FIELDS)).toBe("new");
    await table.update("7", FIELDS);
    expect(asked).toEqual([
      ["create", TABLE, ROW],
      ["update", TABLE, "7", ROW],
    ]);
  });

  test("is cut to the width of its columns", async () => {
    const { table, asked } = over(ROW);
    await table.create({ ...FIELDS, name: "n".repeat(201), note: "n".repeat(4001) });
    expect(asked).toMatchObject([["create", TABLE, { cifadv_name: "n".repeat(200), cifadv_note: "n".repeat(4000) }]]);
  });

  test("is removed by its id", async () => {
    const { table, asked } = over(ROW);
    await table.remove("7");
    expect(asked).toEqual([["delete", TABLE, "7"]]);
  });
});
