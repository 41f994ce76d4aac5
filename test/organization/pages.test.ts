import type { Answer } from "../page/webApi";
import { contoso } from "./support/contoso";
import { read } from "./support/reading";

const MOST = 200;
const row = (n: number) => ({ solutionid: String(n), uniquename: "ChannelIntegrationFrameworkV2" });
const link = (nth: number) => `https://contoso.crm9.dynamics.com/api/data/v9.2/solutions?$skiptoken=${nth}`;

/** As many pages of one row. */
const inPages =
  (pages: number): Answer =>
  ({ nth }) =>
    Promise.resolve({ entities: [row(nth)], nextLink: nth < pages ? link(nth) : "" });

const reading = async (answer: Answer) => {
  const { detected, requests, passed } = await read(contoso, { solution: answer });
  const asked = requests.filter(({ table }) => table === "solution").map(({ options }) => options);
  return { solutions: detected.setup.solutions, asked, passed };
};

test("a further page is asked for by what stands behind the address", async () => {
  const { asked } = await reading(inPages(3));
  expect(asked.slice(1)).toEqual(["?$skiptoken=1", "?$skiptoken=2"]);
});

test("a link that is nothing but a query is followed", async () => {
  const { asked, solutions } = await reading(({ nth }) =>
    Promise.resolve({ entities: [row(nth)], nextLink: nth === 1 ? "?$skiptoken=1" : "" }),
  );
  expect(asked.slice(1)).toEqual(["?$skiptoken=1"]);
  expect(solutions).toHaveLength(2);
});

test.each([
  ["as many pages as are read", MOST + 1, MOST + 1, MOST + 1],
  ["one page more", MOST + 2, MOST + 1, undefined],
])("%s", async (_, pages, requests, found) => {
  const { asked, solutions } = await reading(inPages(pages));
  expect(asked).toHaveLength(requests);
  expect(solutions?.length).toBe(found);
});

test("a link without a query ends in a failure, at once", async () => {
  const { asked, solutions, passed } = await reading(() => Promise.resolve({ entities: [row(1)], nextLink: "/next" }));
  expect([asked.length, solutions, passed]).toEqual([1, undefined, 0]);
});

test("each page has its own three tries", async () => {
  const busy = Object.assign(new Error("busy"), { errorCode: 429 });
  const { asked, solutions } = await reading(({ nth }) =>
    nth % 3 === 0
      ? Promise.resolve({ entities: [row(nth)], nextLink: nth < 6 ? link(nth) : "" })
      : Promise.reject(busy),
  );
  expect(asked).toHaveLength(6);
  expect(solutions).toHaveLength(2);
});
