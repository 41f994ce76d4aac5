import * as React from "react";
import { fireEvent, render } from "@testing-library/react";
import { ButtonRow, type Press } from "../../../CifVersionAdvisor/ui/parts/ButtonRow";

const pressed = jest.fn();
const pressesBut = (...disabled: readonly string[]): readonly Press[] =>
  ["a", "b", "c", "d"].map((key) => ({
    key,
    says: key,
    disabled: disabled.includes(key),
    press: () => pressed(key) as unknown,
  }));

const row = (dir: "ltr" | "rtl" = "ltr") => {
  const drawn = (...disabled: readonly string[]) => (
    <div dir={dir}>
      <ButtonRow label="row" presses={pressesBut(...disabled)} />
    </div>
  );
  const { container, rerender } = render(drawn("b"));
  const buttons = () => Array.from(container.querySelectorAll("button"));
  return {
    stops: () => buttons().flatMap(({ tabIndex, textContent }) => (tabIndex === 0 ? [textContent] : [])),
    press: (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key }),
    click: (key: string) => buttons().forEach((button) => button.textContent === key && fireEvent.click(button)),
    disable: (...keys: readonly string[]) => rerender(drawn(...keys)),
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

test("is entered at the first that can be pressed", () => {
  const { stops, disable } = row();
  disable("a", "b");
  expect(stops()).toEqual(["c"]);
});

test("what cannot be pressed any more keeps the focus, does nothing, and the arrow keys go on from it", () => {
  const { stops, press, click, disable, start } = row();
  start();
  click("a");
  disable("a", "b");
  click("a");
  expect(pressed.mock.calls).toEqual([["a"]]);
  expect([focused(), stops()]).toEqual(["a", ["a"]]);
  press("ArrowRight");
  expect(focused()).toBe("c");
  disable("a", "b", "c", "d");
  press("ArrowRight");
  expect(focused()).toBe("c");
});
