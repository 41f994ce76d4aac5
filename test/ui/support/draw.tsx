import { act, render } from "@testing-library/react";
import type * as React from "react";

/** Draws a part of the page and finds its elements by the hooks the README documents. */
export const draw = (element: React.ReactElement) => {
  const { container, rerender } = render(element);
  const all = (selector: string) => Array.from(container.querySelectorAll<HTMLElement>(selector));
  const one = (selector: string): HTMLElement => {
    const [found, another] = all(selector);
    if (!found || another) throw new Error(`${found ? "several" : "no"} ${selector}`);
    return found;
  };
  return { all, one, rerender };
};

/** Until what is drawn after the verdict is drawn. */
export const idle = () => act(() => new Promise<void>((drawn) => setTimeout(drawn, 5)));
