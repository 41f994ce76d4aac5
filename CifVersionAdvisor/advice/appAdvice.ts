import { against, givenUp, isBlocked } from "./blocking";
import { clashesOf, waysOutOf } from "./clashes";
import type { Group } from "./groups";
import { servesSome } from "./rules/channels";
import type { HostingRule } from "./rules/hosting";
import type { AnswerValues, AppAdvice, Cause, ScopedApp } from "./types";
import { oneVerdict, verdictsOf } from "./verdict";

/** The app itself, when it runs no version; else that no wanted channel is served; else what clashes. */
function causeOf(hosting: readonly HostingRule[], answers: AnswerValues): Cause {
  const runs = hosting.flatMap((rule) => rule.runs ?? []);
  if (runs.length === 0) return "host";
  return runs.some((version) => servesSome(version, answers.channels)) ? "conflict" : "custom-messaging";
}

type Judgement = Omit<AppAdvice, "uniqueName" | "name" | "session">;

function judged(hosting: readonly HostingRule[], answers: AnswerValues): Judgement {
  const verdict = oneVerdict(verdictsOf(hosting, answers));
  const nothing = { clashes: [], waysOut: [], givesUp: [] };
  if (verdict === "undetermined") return { verdict, ...nothing };
  if (verdict !== "neither")
    return { verdict, ...nothing, givesUp: givenUp(verdict, answers).map(({ question }) => question) };
  return {
    verdict,
    cause: causeOf(hosting, answers),
    clashes: clashesOf(hosting, answers),
    waysOut: waysOutOf(hosting, answers),
    givesUp: [],
  };
}

const advised = ({ uniqueName, name, session }: ScopedApp, judgement: Judgement): AppAdvice => ({
  uniqueName,
  ...(name === undefined ? {} : { name }),
  session,
  ...judgement,
});

/** An app with its advice and with what the notes and reasons ask about it. */
export interface JudgedApp {
  readonly app: ScopedApp;
  readonly hosting: readonly HostingRule[];
  readonly advice: AppAdvice;
}

/** Each app's advice, in the order of `apps`. */
export function judgedApps(apps: readonly ScopedApp[], groups: readonly Group[], answers: AnswerValues) {
  const byApp = new Map<ScopedApp, JudgedApp>();
  for (const { hosting, apps: members } of groups) {
    const judgement = judged(hosting, answers);
    for (const app of members) byApp.set(app, { app, hosting, advice: advised(app, judgement) });
  }
  return apps.flatMap((app) => byApp.get(app) ?? []);
}

/** The questions whose answers block the only version that could run in the app. */
export const blockingQuestions = ({ hosting, advice }: JudgedApp, answers: AnswerValues) =>
  advice.verdict === "neither"
    ? hosting
        .flatMap(({ runs }) => (runs && isBlocked(runs, answers) ? against(runs, answers) : []))
        .map(({ question }) => question)
    : [];
