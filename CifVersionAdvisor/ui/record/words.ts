import type { Text } from "../../assessment/text";
import type { Difference } from "../../assessment/types";
import { answerWords } from "../../assessment/words/answers";
import { questionName } from "../../assessment/words/clash";
import { appNames, type Named } from "../../assessment/words/names";
import { noteWords } from "../../assessment/words/notes";
import type { Advice } from "../../advice/types";
import { updates } from "../../knowledge";
import { changeWords, wasWords } from "../parts/changeWords";

export interface DifferenceWords {
  readonly what: string;
  readonly was: string;
  readonly now: string;
}

const appWords = (app: Extract<Difference, { kind: "app" }>["was"], text: Text): string =>
  app?.verdict
    ? `${text(`verdict.${app.verdict}`)} · ${answerWords("session", app.session, text)}`
    : text("value.none");

/** A difference as three cells. A note that is gone is known by its id alone. */
export const differenceWords = (difference: Difference, advice: Advice, text: Text): DifferenceWords => {
  const apps: readonly Named[] = advice.apps;
  switch (difference.kind) {
    case "app": {
      const [what = ""] = appNames([difference.app], apps, text);
      return { what, was: appWords(difference.was, text), now: appWords(difference.now, text) };
    }
    case "note": {
      const gone = { id: difference.note, kind: "info", row: "", apps: [] } as const;
      const { says } = noteWords(advice.notes.find(({ id }) => id === difference.note) ?? gone, text, apps);
      const none = text("value.none");
      return {
        what: text("ui.report.cautions"),
        was: difference.came ? none : says,
        now: difference.came ? says : none,
      };
    }
    case "knowledge": {
      const newer = updates.filter(({ id }) => difference.updates.includes(id));
      return {
        what: text("record.knowledge"),
        was: [text.day(difference.was), ...newer.map((update) => wasWords(update, text))].join(" · "),
        now: [text.day(difference.now), ...newer.map((update) => changeWords(update, text))].join(" · "),
      };
    }
    default: {
      const { kind, question } = difference;
      const name = questionName(question, text);
      return {
        what: kind === "fact" ? text("ui.fit.from", name, text("ui.from.environment")) : name,
        was: answerWords(question, difference.was, text),
        now: answerWords(question, difference.now, text),
      };
    }
  }
};
