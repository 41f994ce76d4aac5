import * as React from "react";
import type { Text } from "../../assessment/text";
import { sources } from "../../knowledge";
import type { Contradiction, Row, Update, Version } from "../../knowledge/types";
import { SourceLink } from "../parts/SourceLink";
import { contradictionsOf, statementKey, updatesOf, VERSIONS } from "./history";
import { changeWords, wasWords } from "./words";

interface Of<Item> {
  readonly item: Item;
  readonly text: Text;
}

const Past = ({ item, text }: Of<Update>) => (
  <li>
    {item.version && <b>{text("ui.version", item.version)} </b>}
    <span>{wasWords(item, text)}</span> {item.from && <SourceLink source={item.from} text={text} />}
    <br />
    <span>{changeWords(item, text)}</span> <SourceLink source={item.source} text={text} />
  </li>
);

const Disagreement = ({ item, text }: Of<Contradiction>) => (
  <p className="cif-disagree">
    {text(`contradiction.${item.id}`)} <SourceLink source={item.sources[0]} text={text} />{" "}
    <SourceLink source={item.sources[1]} text={text} />
  </p>
);

interface Props {
  readonly row: Row;
  readonly text: Text;
}

const Wording = ({ row, version, text }: Props & { readonly version: Version }) => {
  const { source } = row.cells[version];
  return (
    <p>
      <b>{text("ui.version", version)}</b> {text("ui.matrix.written", text.day(sources[source]?.date ?? ""))}{" "}
      <q className="cif-statement">{text(statementKey(row, version))}</q> <SourceLink source={source} text={text} />
    </p>
  );
};

/** Where a row comes from: its first wording, what changed, and where sources disagree, each with its source and date. */
export const RowHistory = ({ row, text }: Props) => {
  const changes = updatesOf(row);
  return (
    <>
      {VERSIONS.map((version) => (
        <Wording key={version} row={row} version={version} text={text} />
      ))}
      {changes.length === 0 && <p>{text("ui.matrix.unchanged")}</p>}
      <ul>
        {changes.map((item) => (
          <Past key={item.id} item={item} text={text} />
        ))}
      </ul>
      {contradictionsOf(row).map((item) => (
        <Disagreement key={item.id} item={item} text={text} />
      ))}
    </>
  );
};
