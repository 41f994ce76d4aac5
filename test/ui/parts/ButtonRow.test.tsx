import * as React from "react";
import { fireEvent, render } from "@testing-library/react";
import { ButtonRow, type Press } from "../../../CifVersionAdvisor/ui/parts/ButtonRow";

const presses: readonly Press[] = ["a", "b", "c", "d"].map((key) => ({
  key,
  says: key,
  disabled: key === "b",
  press: () => undefined,
}));

const row = (dir: "ltr" | "rtl" = "ltr") => {
  const { container } = render(
    <div dir={dir}>
      <ButtonRow label="row" presses={presses} />
    </div>,
  );
  const buttons = () => Array.from(container.querySelectorAll("button"));
  return {
    stops: () => buttons().flatMap(({ tabIndex, textContent }) => (tabIndex === 0 ? [textContent] : [])),
    press: (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key }),
    start: () => buttons()[0]?.focus(),
  };
};

const focused = () => document.activeElement?.textContent;

test("is one tab stop, and that follows the arrow keys past what cannot be pressed and around the end", () => {
  const { stops, press, start } = row();
  start();
  expect(stops()).toEqual(["a"]);
  press("ArrowRight");
  expect([focused(), stops()]).toEqual(["c", ["c"]]);
  press("ArrowDown");
  press("ArrowRight");
  expect(focused()).toBe("a");
  press("ArrowUp");
  expect(focused()).toBe("d");
});

test("mirrors the sideways arrows, and only those, where text runs right to left", () => {
  const { press, start } = row("rtl");
  start();
  press("ArrowLeft");
  expect(focused()).toBe("c");
  press("ArrowRight");
  expect(focused()).toBe("a");
  press("ArrowDown");
  expect(focused()).toBe("c");
});
