import * as React from "react";
import { useOwnId } from "./instance";

interface Segment<Key extends string> {
  readonly key: Key;
  readonly label: string;
}

interface Props<Key extends string> {
  /** Unique on the page: radios of one name are one tab stop. */
  readonly name: string;
  readonly legend: string;
  readonly segments: readonly Segment<Key>[];
  readonly value: Key;
  readonly onChange: (key: Key) => void;
}

/** A row of radios: one tab stop, arrow keys inside, as the browser does it. */
export const Segments = <Key extends string>({ name, legend, segments, value, onChange }: Props<Key>) => {
  const group = useOwnId(name);
  return (
    <fieldset className="cif-segments">
      <legend>{legend}</legend>
      {segments.map(({ key, label }) => (
        <label key={key}>
          <input type="radio" name={group} checked={key === value} onChange={() => onChange(key)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
};
