import * as React from "react";
import type { Text } from "../../assessment/text";
import { Segments } from "../parts/Segments";
import { FILTERS, rowsOf, type Filter } from "./filter";

interface Props {
  readonly text: Text;
  readonly filter: Filter;
  readonly query: string;
  readonly deciding: ReadonlySet<string>;
  readonly onFilter: (filter: Filter) => void;
  readonly onQuery: (query: string) => void;
}

/** Which rows are shown: a filter with its counts, and a search. */
export const MatrixTools = ({ text, filter, query, deciding, onFilter, onQuery }: Props) => (
  <div className="cif-tools">
    <Segments
      name="rows"
      legend={text("ui.matrix.topics")}
      segments={FILTERS.map((key) => ({ key, label: text(`ui.matrix.${key}`, rowsOf(key, deciding).length) }))}
      value={filter}
      onChange={onFilter}
    />
    <label>
      {text("ui.matrix.search")}{" "}
      <input type="search" value={query} onChange={({ currentTarget }) => onQuery(currentTarget.value)} />
    </label>
  </div>
);
