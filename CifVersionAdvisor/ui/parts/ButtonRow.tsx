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

/** Buttons that are one tab stop; arrow keys, mirrored where text runs right to left, move inside. */
export const ButtonRow = ({ label, presses, className = "" }: Props) => {
  const [current, setCurrent] = React.useState(0);
  const usable = presses.map(({ disabled }, index) => (disabled ? -1 : index)).filter((index) => index >= 0);
  const stop = usable.includes(current) ? current : (usable[0] ?? 0);

  const move = (event: React.KeyboardEvent<HTMLElement>) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const sideways = event.key === "ArrowLeft" || event.key === "ArrowRight";
    const mirrored = sideways && event.currentTarget.closest("[dir]")?.getAttribute("dir") === "rtl";
    const place = usable.indexOf(stop) + (mirrored ? -step : step);
    const next = usable[(place + usable.length) % usable.length] ?? 0;
    setCurrent(next);
    event.currentTarget.querySelectorAll("button")[next]?.focus();
  };

  return (
    <div role="toolbar" aria-label={label} className={`cif-buttons ${className}`} onKeyDown={move}>
      {presses.map(({ key, says, press, disabled, pressed, label: name }, index) => (
        <button
          key={key}
          type="button"
          disabled={disabled}
          tabIndex={index === stop ? 0 : -1}
          aria-label={name}
          aria-pressed={pressed}
          title={name}
          onFocus={() => setCurrent(index)}
          onClick={() => press()}
        >
          {says}
        </button>
      ))}
    </div>
  );
};
