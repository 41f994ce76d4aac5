import { rows, updates } from "../../CifVersionAdvisor/knowledge";
import { readCode } from "../strings/readCode";

const rowIds = rows.map(({ id }) => id);

it("tells the updates row by row, the oldest first and the undated last", () => {
  const place = ({ row, since }: (typeof updates)[number]) =>
    `${String(rowIds.indexOf(row)).padStart(3)} ${since ?? "undated"}`;
  const places = updates.map(place);
  expect(places).toEqual([...places].sort());
});

it("has every row that the advice cites", () => {
  const advice = [...readCode()].filter(([path]) => path.startsWith("advice/"));
  const cited = advice.flatMap(([, text]) => [...text.matchAll(/\brow: "([^"]+)"/g)].map((found) => found[1] ?? ""));
  expect(cited.length).toBeGreaterThan(0);
  expect(cited.filter((id) => !rowIds.includes(id))).toEqual([]);
});
