import * as React from "react";

export interface Press {
  readonly key: string;
  readonly says: React.ReactNode;
  readonly press: () => void;
  readonly disabled?: boolean;
  readonly pressed?: boolean;
  /** Name and tooltip of a button that shows an icon only. */
  readonly label?: string;
}

interface Props {
  readonly label: string;
  readonly presses: readonly Press[];
  readonly className?: string;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * Buttons that are one tab stop; arrow keys, mirrored where text runs right to left, move inside. A button that cannot be
 * pressed any more keeps the focus it has: `disabled` proper would drop it, and the arrow keys with it.
 */
export const ButtonRow = ({ label, presses, className = "" }: Props) => {
  const [current, setCurrent] = React.useState(-1);
  const firstUsable = Math.max(
    0,
    presses.findIndex(({ disabled }) => !disabled),
  );
  const stop = presses[current] ? current : firstUsable;

  const move = (event: React.KeyboardEvent<HTMLElement>) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const sideways = event.key === "ArrowLeft" || event.key === "ArrowRight";
    const mirrored = sideways && event.currentTarget.closest("[dir]")?.getAttribute("dir") === "rtl";
    const count = presses.length;
    let next = stop;
    do next = (next + (mirrored ? -step : step) + count) % count;
    while (presses[next]?.disabled && next !== stop);
    setCurrent(next);
    event.currentTarget.querySelectorAll("button")[next]?.focus();
  };

  return (
    <div role="toolbar" aria-label={label} className={`cif-buttons ${className}`} onKeyDown={move}>
      {presses.map(({ key, says, press, disabled, pressed, label: name }, index) => (
        <button
          key={key}
          type="button"
          aria-disabled={disabled}
          tabIndex={index === stop ? 0 : -1}
          aria-label={name}
          aria-pressed={pressed}
          title={name}
          onFocus={() => setCurrent(index)}
          onClick={disabled ? undefined : () => press()}
        >
          {says}
        </button>
      ))}
    </div>
  );
};
