import * as React from "react";
import { fireEvent, render } from "@testing-library/react";
import type { QuestionId } from "../../../CifVersionAdvisor/knowledge/types";
import { Form } from "../../../CifVersionAdvisor/ui/form/Form";
import type { View } from "../../../CifVersionAdvisor/ui/view";
import { actionsInto, english } from "../support/shown";

/** The form on its own, with what it asked for. */
export const formOf = (view: View, readOnly = false) => {
  const calls: (readonly [string, ...unknown[]])[] = [];
  const actions = actionsInto(calls);
  const at = jest.fn<void, [QuestionId | undefined]>();
  const page = (shown: View) => <Form view={shown} actions={actions} readOnly={readOnly} text={english} at={at} />;
  const { container, rerender } = render(page(view));
  const find = <Found extends HTMLElement>(selector: string): Found => {
    const found = container.querySelector<Found>(selector);
    if (!found) throw new Error(`${selector} is not there`);
    return found;
  };
  const pressIn = (within: string, words: string) => {
    const pressable = Array.from(find(within).querySelectorAll<HTMLElement>("button, label"));
    const found = pressable.find(({ textContent }) => textContent === words);
    if (!found) throw new Error(`${words} is not in ${within}`);
    fireEvent.click(found);
  };
  return {
    calls,
    at,
    find,
    pressIn,
    all: (selector: string) => Array.from(container.querySelectorAll<HTMLElement>(selector)),
    question: (id: string) => find(`[data-cif-question="${id}"]`),
    show: (next: View) => rerender(page(next)),
  };
};
