/** Part of a record, the same for every format. A list has one cell a line; `todo` lines are to be ticked off. */
export interface Section {
  readonly title: string;
  readonly kind: "list" | "todo" | "table";
  /** Column heads of a table. */
  readonly heads?: readonly string[];
  readonly lines: readonly (readonly string[])[];
}

export interface Document {
  readonly title: string;
  readonly headline: string;
  readonly sections: readonly Section[];
}
