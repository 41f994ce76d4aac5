import { leftOver } from "./rules/channels";
import { hostingOf } from "./rules/hosting";
import { REQUIREMENTS } from "./rules/requirements";
import type { Ledger, ScopedApp } from "./types";
import { VERSIONS } from "../knowledge";
import type { QuestionId, Row, Version } from "../knowledge/types";

type Fits = Version | "either" | "none" | "unknown";

/** How a row of the matrix meets the organization, and the apps or answers that say so; both empty where none bears on it. */
export interface Fit {
  readonly fits: Fits;
  readonly questions: readonly QuestionId[];
  readonly apps: readonly ScopedApp[];
  /** Apps in scope in which the version that fits does not run. */
  readonly notIn: readonly ScopedApp[];
}

const fitting = (suits: (version: Version) => boolean): Fits => {
  const versions = VERSIONS.filter(suits);
  return versions.length > 1 ? "either" : (versions[0] ?? "none");
};

/** The version that can run in an app at all. */
const hostFits = (app: Pick<ScopedApp, "session" | "kind">): Fits => {
  const [rule, another] = hostingOf(app);
  return another ? "unknown" : (rule?.runs ?? "none");
};

const sessionFits = (session: Ledger["session"]["value"]): readonly Fits[] =>
  session === "both" ? VERSIONS : [hostFits({ session, kind: "workspace" })];

/** Custom messaging, which has a row of its own, stands beside CIF, and only beside 2.0: neither version takes it itself. */
const channelsFit = (row: string, channels: Ledger["channels"]["value"]): Fits => {
  const wanted = channels.filter((one) => one !== "customMessaging");
  if (row === "customMessaging") return wanted.length < channels.length ? "2.0" : "either";
  return fitting((version) => wanted.length > 0 && leftOver(version, wanted).length === 0);
};

const answerFits = (row: string, question: Exclude<QuestionId, "apps" | "session">, ledger: Ledger): Fits => {
  if (question === "channels") return channelsFit(row, ledger.channels.value);
  const { value } = ledger[question];
  if (value === "unknown" || (question === "cloud" && value !== "commercial")) return "unknown";
  const asked = REQUIREMENTS.filter((rule) => rule.question === question && [rule.must, rule.nice].includes(value));
  return fitting((version) => !asked.some(({ lacking }) => lacking.includes(version)));
};

interface Finding {
  readonly fits: Fits;
  readonly question?: QuestionId;
  readonly app?: ScopedApp;
}

const findings = (row: Row, question: QuestionId, ledger: Ledger, scope: readonly ScopedApp[]): readonly Finding[] => {
  if (question === "apps") return scope.map((app) => ({ fits: hostFits(app), app }));
  if (question !== "session") return [{ fits: answerFits(row.id, question, ledger), question }];
  return scope.length > 0 ? [] : sessionFits(ledger.session.value).map((fits) => ({ fits, question }));
};

/** How a row meets the organization, one entry for each different fit; with several apps in scope, which app. */
export const fitsOf = ({ questions = [], ...row }: Row, ledger: Ledger): readonly Fit[] => {
  const scope = ledger.apps.value.filter((app) => app.inScope);
  const found = questions.flatMap((question) => findings(row, question, ledger, scope));
  if (found.length === 0) found.push({ fits: questions.length > 0 ? "unknown" : "either" });
  return Array.from(new Set(found.map(({ fits }) => fits)), (fits) => {
    const same = found.filter((finding) => finding.fits === fits);
    const apps = same.flatMap(({ app }) => app ?? []);
    const elsewhere = scope.filter(
      (app) => apps.length === 0 && VERSIONS.some((version) => version === fits) && hostFits(app) !== fits,
    );
    return { fits, questions: same.flatMap(({ question }) => question ?? []), apps, notIn: elsewhere };
  });
};
