import * as React from "react";
import type { Text } from "../../assessment/text";
import { headline } from "../../assessment/words/headline";
import { Boundary } from "../parts/Boundary";
import { useOwnId } from "../parts/instance";
import type { Actions, View } from "../view";
import { Refreshed } from "./Refreshed";
import { Ask } from "./Ask";
import { Preview } from "./Preview";
import { Reading } from "./Reading";
import { RestsOn } from "./RestsOn";
import { Side } from "./Side";
import { Tools } from "./Tools";
import { Troubles } from "./Troubles";
import { Why } from "./Why";

interface Props {
  readonly view: View;
  readonly actions: Actions;
  readonly readOnly: boolean;
  /** Nothing else on a full page is its title. */
  readonly fullPage?: boolean;
  /** The sentence is painted: what would change it follows. */
  readonly told: boolean;
  readonly text: Text;
}

/** The first view: the verdict in a sentence, what it rests on, why, what to answer next and what would change it. */
export const Verdict = ({ view, actions, readOnly, fullPage, told, text }: Props) => {
  const heading = useOwnId("verdict");
  const Title = fullPage ? "h1" : "h2";
  const { advice, whatIf, state } = view;
  // The apps settle the verdict; what else rests on the advice waits until nothing is read any more.
  const known = state !== "loading";
  return (
    <section className="cif-region cif-verdict" aria-labelledby={heading} aria-busy={state !== "ready"}>
      <div className="cif-said">
        <div className="cif-head">
          {advice && known && (
            <>
              <Boundary text={text}>
                <RestsOn ledger={view.ledger} readAt={view.readAt} text={text} />
              </Boundary>
              <Boundary text={text}>
                <Tools {...{ view, actions, readOnly, text }} />
              </Boundary>
            </>
          )}
        </div>
        {/* Stays in place from reading to verdict, so that a change of the sentence is announced once. */}
        <div role="status">
          <Title id={heading}>{advice ? headline(advice, text) : text("ui.reading")}</Title>
        </div>
        <Boundary text={text}>
          {advice && !whatIf && <Why advice={advice} text={text} />}
          {state !== "ready" && <Reading reads={view.reads} text={text} />}
          <Refreshed changes={view.changes} drift={view.saved.drift} text={text} />
          {advice && whatIf && <Preview {...{ advice, whatIf, actions, readOnly, text }} />}
          {advice && known && !whatIf && (
            <>
              <Troubles reads={view.reads} text={text} />
              {!readOnly && <Ask {...{ advice, actions, text }} ledger={view.ledger} />}
            </>
          )}
        </Boundary>
      </div>
      {advice && known && told && (
        <Boundary text={text}>
          <Side
            {...{ advice, actions, readOnly, text }}
            ledger={view.ledger}
            previewed={whatIf?.flip}
            saved={view.saved}
          />
        </Boundary>
      )}
    </section>
  );
};
