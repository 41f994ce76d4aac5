import fc from "fast-check";
import { native } from "../native/native";

type Row = Readonly<Record<string, unknown>>;
interface Page {
  readonly rows: readonly Row[];
  readonly next?: number;
}
interface Query {
  lister(table: string, options: URLSearchParams, pageSize?: number): (rows: readonly Row[]) => Page;
}

let query: Query;
beforeAll(async () => {
  query = await native<Query>("host/server/query.mjs");
});

const list = (options: Record<string, string>, rows: readonly Row[], pageSize?: number) =>
  query.lister("appmodule", new URLSearchParams(options), pageSize)(rows);
const names = ({ rows }: Page) => rows.map(({ name }) => name);

const word = fc.string({ unit: fc.constantFrom(..."abAB' ()eq,é"), maxLength: 5 });
const app = fc.record({ name: word, uniquename: word, navigationtype: fc.constantFrom(0, 1, null) });
const apps = fc
  .array(app, { maxLength: 12 })
  .map((rows) => rows.map((row, number): Row => ({ ...row, appmoduleid: `${number}` })));
const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** A condition as text, and what it means, told independently of the host's own reading. */
interface Condition {
  readonly text: string;
  readonly holds: (row: Row) => boolean;
}
const same = (a: unknown, b: unknown) => String(a).toLowerCase() === String(b).toLowerCase();
const simple: fc.Arbitrary<Condition> = fc.oneof(
  word.map((value) => ({ text: `name eq ${quoted(value)}`, holds: (row: Row) => same(row.name, value) })),
  word.map((value) => ({
    text: `contains(uniquename,${quoted(value)})`,
    holds: (row: Row) => String(row.uniquename).toLowerCase().includes(value.toLowerCase()),
  })),
  fc.constantFrom(0, 1).map((value) => ({
    text: `navigationtype ge ${value}`,
    holds: ({ navigationtype }: Row) => typeof navigationtype === "number" && navigationtype >= value,
  })),
  fc.constant({ text: "navigationtype ne null", holds: (row: Row) => row.navigationtype !== null }),
);
const condition = fc.letrec<{ any: Condition }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    simple,
    tie("any").map(({ text, holds }) => ({ text: `not (${text})`, holds: (row: Row) => !holds(row) })),
    fc.tuple(tie("any"), tie("any")).map(([a, b]) => ({
      text: `(${a.text}) and (${b.text})`,
      holds: (row: Row) => a.holds(row) && b.holds(row),
    })),
    fc.tuple(simple, simple, simple).map(([a, b, c]) => ({
      text: `${a.text} or ${b.text} and ${c.text}`,
      holds: (row: Row) => a.holds(row) || (b.holds(row) && c.holds(row)),
    })),
  ),
})).any;

test("a filter keeps the rows it says, in their order", () => {
  fc.assert(
    fc.property(apps, condition, (rows, { text, holds }) => {
      expect(names(list({ $filter: text }, rows))).toEqual(rows.filter(holds).map(({ name }) => name));
    }),
  );
});

test("pages of any size put together are the whole list, and only the last has no next", () => {
  fc.assert(
    fc.property(apps, fc.integer({ min: 1, max: 5 }), (rows, size) => {
      const found: Row[] = [];
      let page: number | undefined = 1;
      while (page !== undefined) {
        const token = `<cookie pagenumber="${page}" istracking="False" />`;
        const part: Page = list({ $skiptoken: token }, rows, size);
        found.push(...part.rows);
        expect(part.rows.length).toBe(Math.min(size, rows.length - (page - 1) * size));
        page = part.next;
      }
      expect(found.map(({ appmoduleid }) => appmoduleid)).toEqual(rows.map(({ appmoduleid }) => appmoduleid));
    }),
  );
});

test("an order sorts by its columns in turn, empty values first, and loses no row", () => {
  fc.assert(
    fc.property(apps, (rows) => {
      const sorted = list({ $orderby: "navigationtype desc,appmoduleid" }, rows).rows;
      const rank = ({ navigationtype }: Row) => (navigationtype === null ? -1 : Number(navigationtype));
      for (const [place, row] of sorted.entries()) {
        const before = sorted[place - 1];
        if (before) expect(rank(before)).toBeGreaterThanOrEqual(rank(row));
      }
      expect(sorted).toHaveLength(rows.length);
    }),
  );
});

test("any text as a filter either works or is refused as a bad request", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("name", " ", "eq", "'", "(", ")", "and", "not", "1", ","), maxLength: 12 }),
      (text) => {
        try {
          list({ $filter: text }, []);
        } catch (error) {
          expect(error).toMatchObject({ status: 400, code: "0x80060888" });
        }
      },
    ),
  );
});

test.each([
  [{ $select: "colour" }, /Could not find a property named 'colour' on type 'Microsoft.Dynamics.CRM.appmodule'/],
  [{ $filter: "colour eq 1" }, /property named 'colour'/],
  [{ $filter: "name like 'a'" }, /'like' is not an operator/],
  [{ $filter: "name eq" }, /ends too early/],
  [{ $orderby: "name up" }, /order/],
  [{ $expand: "cousins" }, /property named 'cousins'/],
  [{ $apply: "aggregate" }, /'\$apply' is not known/],
  [{ $top: "many" }, /\$top/],
])("%j is refused", (options, message) => {
  expect(() => list(options as Record<string, string>, [])).toThrow(message);
});

test("a column that was not selected is not there; the key always is", () => {
  const { rows } = list({ $select: "name" }, [{ appmoduleid: "1", name: "A", uniquename: "a" }]);
  expect(Object.keys(rows[0] ?? {}).filter((name) => !name.includes("@"))).toEqual(["name", "appmoduleid"]);
});
