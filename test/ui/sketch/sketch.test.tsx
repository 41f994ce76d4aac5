import { fireEvent, within } from "@testing-library/react";
import * as React from "react";
import type { QuestionId, Version } from "../../../CifVersionAdvisor/knowledge/types";
import { Sketch } from "../../../CifVersionAdvisor/ui/sketch/Sketch";
import { draw } from "../support/draw";
import { english } from "../support/shown";

const drawSketch = (focus?: QuestionId) => {
  const { one, rerender } = draw(<Sketch text={english} focus={focus} />);
  const of = (version: Version) => within(one(`[data-cif-sketch="${version}"]`));
  const mode = (version: Version) => of(version).getByRole("img").dataset.mode;
  const choose = (version: Version, label: string) => fireEvent.click(of(version).getByLabelText(label));
  return { of, mode, choose, moveOn: (next?: QuestionId) => rerender(<Sketch text={english} focus={next} />) };
};

test("begins with the panel open in both versions", () => {
  const { mode } = drawSketch();
  expect([mode("1.0"), mode("2.0")]).toEqual(["expanded", "docked"]);
});

test("offers each version its own modes as one group of radios", () => {
  const { of } = drawSketch();
  const groups = (["1.0", "2.0"] as const).map((version) => of(version).getAllByRole<HTMLInputElement>("radio"));
  expect(groups.map((radios) => radios.map((radio) => radio.labels?.[0]?.textContent))).toEqual([
    ["Expanded", "Minimized", "Hidden"],
    ["Docked", "Minimized", "Hidden"],
  ]);
  expect(groups.map((radios) => new Set(radios.map(({ name }) => name)).size)).toEqual([1, 1]);
  expect(groups[0]?.[0]?.name).not.toBe(groups[1]?.[0]?.name);
});

test("a mode changes its own picture, and the picture says so in words", () => {
  const { of, mode, choose } = drawSketch();
  choose("2.0", "Minimized");
  expect([mode("1.0"), mode("2.0")]).toEqual(["expanded", "minimized"]);
  expect(of("2.0").getByRole("img", { name: /panel, Minimized/ })).toBeInTheDocument();
});

test("the panel stands after the page in 1.0 and before it in 2.0", () => {
  const { of } = drawSketch();
  const order = (version: Version) =>
    Array.from(of(version).getByRole("img").children, ({ className }) => className.replace("cif-window-", ""));
  expect(order("1.0")).toEqual(["page", "panel"]);
  expect(order("2.0")).toEqual(["sessions", "panel", "page"]);
});

test("shows what hiding the panel means, with the condition 1.0 has since 2025", () => {
  const { of, mode, moveOn } = drawSketch("panelHidden");
  expect([mode("1.0"), mode("2.0")]).toEqual(["hidden", "hidden"]);
  expect(of("1.0").getByText(/provider icon/)).toHaveTextContent(english.day("2025-07-04"));
  expect(of("2.0").queryByText(/provider icon/)).toBeNull();
  moveOn(undefined);
  expect([mode("1.0"), mode("2.0")]).toEqual(["expanded", "docked"]);
});

test("what the viewer chooses at a question holds there, and what was chosen before comes back after it", () => {
  const { mode, choose, moveOn } = drawSketch("panelHidden");
  choose("2.0", "Minimized");
  expect(mode("2.0")).toBe("minimized");
  moveOn("panelSide");
  expect(mode("2.0")).toBe("docked");
  moveOn(undefined);
  expect(mode("2.0")).toBe("minimized");
});
