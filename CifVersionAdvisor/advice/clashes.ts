import { VERSIONS } from "../knowledge";
import type { Version } from "../knowledge/types";
import { against } from "./against";
import { wordOf } from "./answers";
import { hostingOf } from "./rules/hosting";
import type { AnswerValues, Clash, ScopedApp, WayOut } from "./types";

/** What stands against a version in such an app: the app itself, then answers. */
function obstacles(version: Version, app: ScopedApp, answers: AnswerValues): readonly Clash[] {
  const host: Clash = { question: "host", value: app.session };
  return [
    ...(hostingOf(app).some(({ runs }) => runs === version) ? [] : [host]),
    ...against(version, answers).map(({ question }) => ({ question, value: wordOf(answers, question) })),
  ];
}

const has = (clashes: readonly Clash[], { question }: Clash): boolean =>
  clashes.some((clash) => clash.question === question);

/**
 * Every smallest set of answers that leaves no version. A set clashes when it stands against both versions, so the
 * smallest are what stands against both alone, and each pair of one against 1.0 only and one against 2.0 only.
 */
export function clashesOf(app: ScopedApp, answers: AnswerValues): readonly (readonly Clash[])[] {
  const against1 = obstacles("1.0", app, answers);
  const against2 = obstacles("2.0", app, answers);
  const only2 = against2.filter((clash) => !has(against1, clash));
  return against1.flatMap((one) => (has(against2, one) ? [[one]] : only2.map((two) => [one, two])));
}

const KINDS: Readonly<Partial<Record<Clash["question"], WayOut["kind"]>>> = {
  channels: "channel",
  customerService: "licence",
  enterprise: "licence",
};

/** The fewest obstacles to remove: all rows with one `to` together lead to that version. */
export function waysOutOf(app: ScopedApp, answers: AnswerValues): readonly WayOut[] {
  const ways = VERSIONS.map((to) =>
    obstacles(to, app, answers).map(({ question }): WayOut =>
      question === "host" ? { kind: "move", to } : { kind: KINDS[question] ?? "drop", question, to },
    ),
  );
  const fewest = Math.min(...ways.map(({ length }) => length));
  return ways.filter(({ length }) => length === fewest).flat();
}
