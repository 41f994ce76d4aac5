import { fireEvent } from "@testing-library/react";
import * as React from "react";
import { Record } from "../../../CifVersionAdvisor/ui/record/Record";
import type { Actions, Earlier, Saved, View } from "../../../CifVersionAdvisor/ui/view";
import { plain } from "../../assessment/support/english";
import { draw } from "../support/draw";
import { actionsInto, english, SALES, viewOf } from "../support/shown";

export const OLD: Earlier = {
  id: "1",
  name: "Spring",
  note: "first try",
  takenOn: "2026-03-01T08:00:00Z",
  verdict: "1.0",
};
export const OTHER: Earlier = { id: "2", name: "<b>Autumn\u202e</b>" };

const savedAs = (over: Partial<Saved>): Saved => ({ where: "table", status: "idle", ...over });

export const shown = (
  saved: Partial<Saved>,
  over: { readOnly?: boolean; view?: Partial<View> } = {},
  deeds: Partial<Actions> = {},
) => {
  const calls: (readonly [string, ...unknown[]])[] = [];
  const into = actionsInto(calls);
  const actions = new Proxy(into, { get: (_, name: keyof Actions) => deeds[name] ?? into[name] });
  const element = (now: Partial<Saved>) => {
    const view: View = {
      ...viewOf({ apps: [SALES] }),
      ...over.view,
      saved: savedAs(now),
    };
    return <Record view={view} actions={actions} readOnly={over.readOnly ?? false} text={english} />;
  };
  const page = draw(element(saved));
  const named = (text: string) => page.all("button").filter((button) => plain(button.textContent) === text);
  const press = (text: string, which = 0) => {
    const button = named(text)[which];
    if (!button) throw new Error(`no button ${text}`);
    fireEvent.click(button);
    return button;
  };
  const type = (selector: string, value: string) => fireEvent.change(page.one(selector), { target: { value } });
  return { ...page, calls, named, press, type, again: (now: Partial<Saved>) => page.rerender(element(now)) };
};
export const status = ({ one }: ReturnType<typeof shown>): string => plain(one("[role=status]").textContent);
