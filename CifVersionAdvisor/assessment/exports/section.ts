/** Part of a record, the same for every format: a fact a line, in one or more cells. */
export interface Section {
  readonly title: string;
  /** The lines are to be ticked off. */
  readonly todo?: true;
  readonly lines: readonly (readonly string[])[];
}

export interface Document {
  readonly title: string;
  readonly headline: string;
  readonly sections: readonly Section[];
}
