import type { Version } from "../knowledge/types";
import { givenUp } from "./against";
import { clashesOf, waysOutOf } from "./clashes";
import { present } from "./present";
import type { NotedApp } from "./rules/appNotes";
import { servesSome } from "./rules/channels";
import { hostingOf } from "./rules/hosting";
import type { AnswerValues, AppAdvice, Cause, ScopedApp } from "./types";
import { outcomeFor, servingIn } from "./verdict";

/** An app with its advice and the versions that can run in it, served or not. */
export interface JudgedApp extends NotedApp {
  readonly runs: readonly Version[];
}

/** The app itself, when it runs no version; else that no wanted channel is served; else what clashes. */
function causeOf(runs: readonly Version[], answers: AnswerValues): Cause {
  if (runs.length === 0) return "host";
  return runs.some((version) => servesSome(version, answers.channels)) ? "conflict" : "custom-messaging";
}

function judged(app: ScopedApp, answers: AnswerValues, serving: number): JudgedApp {
  const runs = hostingOf(app).flatMap((rule) => rule.runs ?? []);
  const verdict = outcomeFor([app], serving).verdict as AppAdvice["verdict"];
  const unserved = verdict === "neither";
  const { uniqueName, name, session } = app;
  const advice = present<AppAdvice>({
    uniqueName,
    name,
    session,
    verdict,
    cause: unserved ? causeOf(runs, answers) : undefined,
    clashes: unserved ? clashesOf(app, answers) : [],
    waysOut: unserved ? waysOutOf(app, answers) : [],
    givesUp: verdict === "1.0" || verdict === "2.0" ? givenUp(verdict, answers) : [],
  });
  return { app, runs, advice, on: session === "unknown" ? undefined : runs[0] };
}

/** Each app's advice, in their order. */
export const judgedApps = (apps: readonly ScopedApp[], answers: AnswerValues): readonly JudgedApp[] =>
  apps.map((app) => judged(app, answers, servingIn(answers)));
