import * as React from "react";
import { SearchBox } from "@fluentui/react";
import type { AppAdvice, ScopedApp } from "../../advice/types";
import { appName } from "../../assessment/words/names";
import type { Text } from "../../assessment/text";
import type { Actions, View } from "../view";
import { AppRow } from "./AppRow";
import { Provenance } from "./Provenance";
import { questionProps, type At } from "./questionProps";

interface Props {
  readonly entry: View["ledger"]["apps"];
  readonly advised: readonly AppAdvice[];
  readonly changed: boolean;
  readonly warning?: string | undefined;
  readonly loading: boolean;
  readonly readOnly: boolean;
  readonly text: Text;
  readonly id: string;
  readonly actions: Actions;
  readonly at: At;
}

/** An organization may have thousands of apps: of those out of scope only so many stand in the page, the rest are found by name. */
const OFFERED = 50;
/** Fewer are seen at a glance. */
const SEARCHABLE = 8;

/** Fluent's box takes its time to draw. */
const Search = React.memo(SearchBox);

const matching = (apps: readonly ScopedApp[], sought: string, text: Text): readonly ScopedApp[] => {
  const wanted = sought.trim().toLowerCase();
  return wanted === ""
    ? apps
    : apps.filter((app) => `${appName(app, text)} ${app.uniqueName}`.toLowerCase().includes(wanted));
};

/** The documented hosts first, in their order, then the others as the language orders names. */
function byName(apps: readonly ScopedApp[], text: Text): readonly ScopedApp[] {
  const { compare } = new Intl.Collator(text.locale);
  const named = apps.map((app) => ({ app, name: appName(app, text), last: app.sessionFrom === "documented" ? 0 : 1 }));
  named.sort((one, other) => one.last - other.last || (one.last && compare(one.name, other.name)));
  return named.map(({ app }) => app);
}

/** The apps in which agents take conversations, and the others to choose from. */
export const AppsQuestion = ({ entry, advised, changed, warning, loading, readOnly, text, id, actions, at }: Props) => {
  const [sought, seek] = React.useState("");
  const look = React.useCallback((_: unknown, value?: string) => seek(value ?? ""), []);
  const scope = React.useMemo(() => entry.value.filter(({ inScope }) => inScope), [entry.value]);
  const others = React.useMemo(
    () =>
      byName(
        entry.value.filter(({ inScope }) => !inScope),
        text,
      ),
    [entry.value, text],
  );
  const offered = React.useMemo(() => matching(others, sought, text), [others, sought, text]);
  const chosen = sought.trim() === "" ? [] : matching(scope, sought, text);
  const verdicts = new Map(advised.map((app) => [app.uniqueName, app]));
  const rowOf = (app: ScopedApp) => {
    const advice = app.inScope ? verdicts.get(app.uniqueName) : undefined;
    return (
      <AppRow
        key={app.uniqueName}
        {...{ app, readOnly, text, actions }}
        verdict={advice?.verdict}
        cause={advice?.cause}
      />
    );
  };
  const first = scope[0];
  // Opened for whoever has no app chosen; it stays open for the next choice.
  const [opened, open] = React.useState(false);
  if (scope.length === 0 && !opened) open(true);
  return (
    <li
      className="cif-question cif-question-apps"
      {...questionProps(
        "apps",
        entry.source,
        scope.map(({ uniqueName }) => uniqueName),
        at,
      )}
    >
      <h3 id={id} tabIndex={-1}>
        {text("question.apps.short")}
      </h3>
      <div className="cif-answer">
        <ul className="cif-apps" aria-labelledby={id}>
          {scope.map(rowOf)}
        </ul>
        {changed && <p className="cif-quiet">{text("ui.changed")}</p>}
        {warning !== undefined && scope.length > 0 && <p className="cif-warn">{warning}</p>}
        {scope.length === 0 && <p className="cif-warn">{text("ui.apps.none")}</p>}
        {others.length > 0 && (
          <details className="cif-others" open={opened}>
            <summary>{text("ui.apps.others", others.length)}</summary>
            {(others.length > SEARCHABLE || sought !== "") && (
              <Search placeholder={text("ui.apps.search")} value={sought} onChange={look} />
            )}
            <ul className="cif-apps">{offered.slice(0, OFFERED).map(rowOf)}</ul>
            {offered.length > OFFERED && <p className="cif-quiet">{text("ui.apps.more", offered.length - OFFERED)}</p>}
            {chosen.length > 0 && (
              <p className="cif-quiet">{text("ui.apps.chosen", text.list(chosen.map((app) => appName(app, text))))}</p>
            )}
            {offered.length + chosen.length === 0 && <p className="cif-quiet">{text("ui.apps.notFound", sought)}</p>}
          </details>
        )}
      </div>
      <Provenance
        {...{ loading, readOnly, text }}
        question="apps"
        entry={entry}
        takeBack={() => actions.resetApps()}
        confirm={() => first && actions.putInScope(first.uniqueName, true)}
      />
    </li>
  );
};
