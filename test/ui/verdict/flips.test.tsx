import * as React from "react";
import { fireEvent, screen } from "@testing-library/react";
import type { Flip } from "../../../CifVersionAdvisor/advice/types";
import { Flips } from "../../../CifVersionAdvisor/ui/verdict/Flips";
import { likelyFirst } from "../../../CifVersionAdvisor/ui/verdict/likelyFirst";
import { draw } from "../support/draw";
import { SALES, WORKSPACE, actionsInto, english, viewOf } from "../support/shown";

const { advice, ledger } = viewOf({ apps: [WORKSPACE, SALES] });
if (!advice) throw new Error("no advice");
const flips = likelyFirst(advice.flips, ledger);
const SHOW_ALL = english("ui.flips.all", flips.length);

const drawFlips = (shown = advice) => {
  const calls: (readonly [string, ...unknown[]])[] = [];
  const list = (previewed?: Flip) => (
    <Flips advice={shown} ledger={ledger} previewed={previewed} actions={actionsInto(calls)} text={english} />
  );
  const { all, rerender } = draw(list());
  return { calls, buttons: () => all(".cif-flips button"), show: (flip: Flip) => rerender(list(flip)) };
};

test("four stand there, and a button says how many there are", () => {
  const { buttons } = drawFlips();
  expect(flips.length).toBeGreaterThan(4);
  expect(buttons()).toHaveLength(4);
  expect(screen.getByText(SHOW_ALL)).toBeInTheDocument();
});

test("all are shown on demand: the first four stay, and the first of the others has the focus and the tab stop", () => {
  const { buttons } = drawFlips();
  const first = buttons();
  fireEvent.click(screen.getByText(SHOW_ALL));
  expect(buttons()).toHaveLength(flips.length);
  expect(buttons().slice(0, 4)).toEqual(first);
  expect(buttons()[4]).toHaveFocus();
  expect(buttons().map(({ tabIndex }) => tabIndex)).toEqual(flips.map((_, at) => (at === 4 ? 0 : -1)));
  expect(screen.queryByText(SHOW_ALL)).toBeNull();
});

test("each of them can be tried and taken back", () => {
  const { buttons, calls, show } = drawFlips();
  fireEvent.click(screen.getByText(SHOW_ALL));
  const [last] = flips.slice(-1);
  if (!last) throw new Error("no flip");
  fireEvent.click(buttons().slice(-1)[0] as HTMLElement);
  show(last);
  expect(buttons().map((button) => button.getAttribute("aria-pressed"))).toEqual(
    flips.map((flip) => String(flip === last)),
  );
  fireEvent.click(buttons().slice(-1)[0] as HTMLElement);
  expect(calls).toEqual([
    ["preview", last],
    ["preview", undefined],
  ]);
});

test("what is not known stands before what is assumed", () => {
  const of = (question: string) => flips.filter(({ changes }) => changes[0]?.question === question);
  const { buttons } = drawFlips({ ...advice, flips: [...of("channels"), ...of("enterprise")] });
  expect(buttons()[0]).toHaveTextContent(english("question.enterprise.short"));
});

test("four or fewer have no such button", () => {
  const { buttons } = drawFlips({ ...advice, flips: flips.slice(0, 4) });
  expect(buttons()).toHaveLength(4);
  expect(screen.queryByText(/Show all/)).toBeNull();
});
