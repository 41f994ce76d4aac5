import * as React from "react";
import { fireEvent, render } from "@testing-library/react";
import { AdvisorApp } from "../../CifVersionAdvisor/ui/AdvisorApp";
import { AdvisorPage } from "../../CifVersionAdvisor/ui/AdvisorPage";
import { Boundary } from "../../CifVersionAdvisor/ui/parts/Boundary";
import { Copying } from "../../CifVersionAdvisor/ui/parts/copying";
import { Region } from "../../CifVersionAdvisor/ui/parts/Region";
import { pageClass } from "../../CifVersionAdvisor/ui/pageClass";
import type { Surroundings, View } from "../../CifVersionAdvisor/ui/view";
import { draw, idle } from "./support/draw";
import { SALES, WORKSPACE, actionsInto, english, viewOf } from "./support/shown";

const ROOM: Surroundings = { width: 1080, rightToLeft: false, fullPage: true, phone: false, instance: "7" };

const pageOf = (view: View, surroundings: Partial<Surroundings> = {}) => {
  const { container } = render(
    <AdvisorPage view={view} actions={actionsInto([])} surroundings={{ ...ROOM, ...surroundings }} text={english} />,
  );
  return { container, root: container.querySelector<HTMLElement>("[data-cif-state]") };
};

test("the root says state, verdict and how many apps stay unserved, in the page's direction", () => {
  const { root } = pageOf(viewOf({ apps: [WORKSPACE, SALES] }, { channels: ["sms"] }), { rightToLeft: true });
  expect(root?.dataset).toMatchObject({ cifState: "ready", cifVerdict: "1.0", cifUnserved: "1" });
  expect(root?.dir).toBe("rtl");
});

test("a page that still reads has no verdict, and no question before the apps are known", () => {
  const { advice: _, ...unknown } = viewOf({ apps: [SALES] });
  const first = pageOf({ ...unknown, state: "loading" });
  expect({ ...first.root?.dataset }).toEqual({ cifState: "loading" });
  expect(first.container.querySelector("[data-cif-question]")).toBeNull();
  const { root, container } = pageOf({ ...viewOf({ apps: [SALES] }), state: "loading" });
  expect({ ...root?.dataset }).toEqual({ cifState: "loading" });
  const question = (id: string) => container.querySelector(`[data-cif-question="${id}"] > :last-child`);
  expect(question("cloud")).toHaveTextContent("Reading the organization");
  expect(question("channels")).toHaveTextContent("Assumed");
});

test("each region is a landmark of its own name, each heading one level at most below the one before", () => {
  const { container } = pageOf(viewOf({ apps: [WORKSPACE, SALES] }));
  const names = Array.from(container.querySelectorAll("section")).map(
    (section) => container.querySelector(`[id="${section.getAttribute("aria-labelledby") ?? ""}"]`)?.textContent,
  );
  expect(new Set(names).size).toBe(6);
  expect(names).not.toContain(undefined);
  const levels = Array.from(container.querySelectorAll("h1, h2, h3, h4")).map(({ tagName }) =>
    Number(tagName.charAt(1)),
  );
  expect(levels.every((level, at) => level - (levels[at - 1] ?? 1) <= 1)).toBe(true);
  const ids = Array.from(container.querySelectorAll("[id]")).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("an answer shows its verdict first, and what follows from it right after", async () => {
  const page = (view: View) => <AdvisorPage view={view} actions={actionsInto([])} surroundings={ROOM} text={english} />;
  const { one, all, rerender } = draw(page(viewOf({ apps: [WORKSPACE] })));
  const recommended = () => all("[data-recommended]").length;
  const before = recommended();
  rerender(page(viewOf({ apps: [] }, { session: "unknown" })));
  expect(one("[data-cif-state]").dataset.cifVerdict).toBe("undetermined");
  expect(recommended()).toBe(before);
  await idle();
  expect(recommended()).toBe(0);
});

test("the mouse over a question shows in the sketch what it means, and draws form and verdict no second time", () => {
  const asked: string[] = [];
  const words = (key: string, ...values: readonly (string | number)[]): string => {
    asked.push(key);
    return english(key, ...values);
  };
  const { locale, list, day, moment } = english;
  const text = Object.assign(words, { locale, list, day, moment });
  const { one } = draw(
    <AdvisorPage
      view={viewOf({ apps: [WORKSPACE, SALES] })}
      actions={actionsInto([])}
      surroundings={ROOM}
      text={text}
    />,
  );
  const mode = () => one('[data-cif-sketch="2.0"] .cif-window').dataset.mode;
  asked.length = 0;
  fireEvent.mouseEnter(one('[data-cif-question="panelHidden"]'));
  expect(mode()).toBe("hidden");
  fireEvent.mouseLeave(one('[data-cif-question="panelHidden"]'));
  expect(mode()).toBe("docked");
  expect(asked).toContain("ui.sketch.2.alt");
  for (const key of ["ui.form", "ui.rests", "ui.matrix", "ui.report"]) expect(asked).not.toContain(key);
});

test("a read-only page says why", () => {
  const { container } = pageOf(viewOf({}), { readOnly: "masked" });
  expect(container.querySelector(".cif-bar")).toHaveTextContent("The assessment column is masked for you");
});

test("the details of a failure can be copied, without what was read and without the organization's address", () => {
  const quiet = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const Broken = (): React.ReactElement => {
    const error = new TypeError("Contoso Secret Desk");
    error.stack = "TypeError: Contoso Secret Desk\n    at e (https://contoso.crm9.dynamics.com/bundle.js:1:20)";
    throw error;
  };
  const copied = jest.fn();
  const { container } = render(
    <Copying.Provider value={copied}>
      <Boundary text={english}>
        <Broken />
      </Boundary>
    </Copying.Provider>,
  );
  quiet.mockRestore();
  fireEvent.click(container.querySelectorAll("[role=alert] button")[1] as Element);
  expect(copied).toHaveBeenCalledWith("TypeError\n    at e (/bundle.js:1:20)");
});

test("a region that fails takes no other down", () => {
  const quiet = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const Broken = (): React.ReactElement => {
    throw new Error("broken");
  };
  const { container } = render(
    <>
      <Region id="a" title="One" text={english}>
        <Broken />
      </Region>
      <Region id="b" title="Other" text={english}>
        still here
      </Region>
    </>,
  );
  quiet.mockRestore();
  expect(container.querySelector("[role=alert]")).toHaveTextContent("This part could not be shown.");
  expect(container).toHaveTextContent("still here");
});

/** Each part of the page with a text that its own drawing asks for, and no other part's. */
const PARTS: readonly (readonly [part: string, text: string])[] = [
  [".cif-verdict", "headline.both"],
  [".cif-rests", "ui.rests"],
  [".cif-deeds", "ui.tools"],
  [".cif-side", "ui.flips"],
  [".cif-form", "ui.form"],
  [".cif-sketch", "ui.sketch"],
  [".cif-report", "ui.report"],
  [".cif-matrix", "ui.matrix.age"],
  [".cif-record", "record"],
];

test.each(PARTS)("%s fails alone", (broken, key) => {
  const quiet = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const words = (asked: string, ...values: readonly (string | number)[]): string => {
    if (asked === key) throw new Error("broken");
    return english(asked, ...values);
  };
  const { locale, list, day, moment } = english;
  const { container, unmount } = render(
    <AdvisorPage
      view={viewOf({ apps: [WORKSPACE, SALES] })}
      actions={actionsInto([])}
      surroundings={ROOM}
      text={Object.assign(words, { locale, list, day, moment })}
    />,
  );
  const within = broken === ".cif-verdict" ? [".cif-rests", ".cif-deeds", ".cif-side"] : [];
  const gone = PARTS.map(([part]) => part).filter((part) => !container.querySelector(part));
  expect(gone).toEqual([broken, ...within]);
  expect(container.textContent.split("This part could not be shown.")).toHaveLength(2);
  unmount();
  quiet.mockRestore();
});

test("a page that fails before its parts are drawn says so, and its details can be copied", () => {
  const quiet = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const calls: (readonly [string, ...unknown[]])[] = [];
  const store = { view: () => viewOf({}), actions: actionsInto(calls), subscribe: () => () => undefined };
  const room = Object.defineProperty({ ...ROOM }, "theme", {
    get: () => {
      throw new Error("broken");
    },
  });
  const { container } = render(<AdvisorApp store={store} surroundings={room} text={english} />);
  quiet.mockRestore();
  expect(container).toHaveTextContent("This part could not be shown.");
  fireEvent.click(container.querySelectorAll("[role=alert] button")[1] as Element);
  expect(calls).toEqual([["copyText", expect.stringContaining("Error")]]);
});

test.each([
  [320, "narrow"],
  [480, "narrow"],
  [481, "medium"],
  [800, "medium"],
  [801, "wide"],
  [-1, "wide"],
])("a width of %d is %s", (width, room) => {
  expect(pageClass({ ...ROOM, width })).toBe(`cif cif-${room}`);
});

test("a phone that does not say how wide it is, is narrow; a dark host makes the page dark", () => {
  expect(pageClass({ ...ROOM, width: -1, phone: true, theme: { dark: true } })).toBe("cif cif-narrow cif-dark");
});
