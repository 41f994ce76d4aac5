import * as React from "react";

interface Held {
  readonly on: HTMLElement;
  readonly page: Element;
  /** What it stands in, the innermost first. */
  readonly within: readonly HTMLElement[];
}

const GROUPS = "li, ul, details, section, [tabindex]";
const CONTROLS = "input, select, textarea, summary, button, [tabindex]";

const ancestors = (element: HTMLElement | null): readonly HTMLElement[] =>
  element ? [element, ...ancestors(element.parentElement)] : [];

/** Best first: the same control at its new place, the fold it has gone into, the answer that holds, whatever is near. */
function successors({ on, page, within }: Held): readonly (HTMLElement | null | undefined)[] {
  const name = on.getAttribute("name");
  const same = Array.from(page.querySelectorAll("input")).find((one) => one.name === name);
  const near = within.filter((one) => one.isConnected && one.matches(GROUPS));
  const find = (group: Element, what: string) => group.querySelector<HTMLElement>(what);
  return [
    same,
    same?.closest("details")?.querySelector("summary"),
    ...near.flatMap((group) => [group, find(group, "input:checked"), find(group, CONTROLS)]),
  ];
}

/**
 * Keeps the focus near where it was when what has it goes: a browser sends it to the start of the page, and whoever works
 * by keyboard or by ear would have lost the place (WCAG 2.2, 2.4.3). Gives what the element around the page listens with.
 */
export function useHeldFocus(): Pick<React.DOMAttributes<HTMLElement>, "onFocus"> {
  const held = React.useRef<Held>();
  React.useEffect(() => {
    const lost = held.current;
    if (!lost || lost.on.isConnected) return;
    held.current = undefined;
    for (const one of successors(lost)) {
      if (document.activeElement === document.body) one?.focus();
    }
  });
  return {
    onFocus: ({ target, currentTarget }) => {
      held.current = { on: target, page: currentTarget, within: ancestors(target) };
    },
  };
}
