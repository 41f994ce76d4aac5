import type { AnswerValues, Ledger, ScopedApp } from "../../advice/types";
import type { QuestionId, Row, Version } from "../../knowledge/types";

export type Fits = Version | "either" | "none" | "unknown";

/** How a row of the matrix meets the organization, and the answers or apps that say so. */
export interface Fit {
  readonly fits: Fits;
  /** Answers it follows from; empty where apps say it, or where no answer bears on the row. */
  readonly questions: readonly QuestionId[];
  /** Apps it is about. */
  readonly apps: readonly ScopedApp[];
  /** Apps in scope in which the version that fits does not run. */
  readonly notIn: readonly ScopedApp[];
}

/** The version that can run in an app at all. */
const hostFits = ({ session, kind }: ScopedApp): Fits => {
  if (session === "multi") return kind === "other" ? "none" : "2.0";
  return session === "single" ? "1.0" : "unknown";
};

const SESSION: Readonly<Record<AnswerValues["session"], readonly Fits[]>> = {
  single: ["1.0"],
  multi: ["2.0"],
  both: ["1.0", "2.0"],
  unknown: ["unknown"],
};

/** Custom messaging has a row of its own, so the row of the channels leaves it out. */
const channelsFit = (row: string, { value }: Ledger["channels"]): Fits => {
  if (row === "customMessaging") return value.includes("customMessaging") ? "none" : "either";
  return value.includes("sms") || value.includes("chat") ? "1.0" : "either";
};

const answerFits = (row: string, question: Exclude<QuestionId, "apps" | "session">, ledger: Ledger): Fits => {
  if (question === "channels") return channelsFit(row, ledger.channels);
  const { value } = ledger[question];
  if (value === "unknown") return "unknown";
  if (question === "cloud") return value === "commercial" ? "either" : "unknown";
  if (question === "panelSide") return value === "any" ? "either" : value.startsWith("right") ? "1.0" : "2.0";
  if (question === "customerService") return value === "yes" ? "either" : "none";
  if (question === "enterprise") return value === "yes" ? "either" : "1.0";
  return value === "no" ? "either" : "2.0";
};

interface Finding {
  readonly fits: Fits;
  readonly question?: QuestionId;
  readonly app?: ScopedApp;
}

const findings = (row: Row, question: QuestionId, ledger: Ledger, scope: readonly ScopedApp[]): readonly Finding[] => {
  if (question === "apps") return scope.map((app) => ({ fits: hostFits(app), app }));
  if (question !== "session") return [{ fits: answerFits(row.id, question, ledger), question }];
  return scope.length > 0 ? [] : SESSION[ledger.session.value].map((fits) => ({ fits, question }));
};

const present = <Item>(item: Item | undefined): item is Item => item !== undefined;

/** How a row meets the organization, one entry for each different fit; with several apps in scope, which app. */
export const fitsOf = (row: Row, ledger: Ledger): readonly Fit[] => {
  const scope = ledger.apps.value.filter((app) => app.inScope);
  const questions = row.questions ?? [];
  const found = questions.flatMap((question) => findings(row, question, ledger, scope));
  if (found.length === 0) found.push({ fits: questions.length > 0 ? "unknown" : "either" });
  return Array.from(new Set(found.map(({ fits }) => fits)), (fits) => {
    const same = found.filter((finding) => finding.fits === fits);
    const apps = same.map(({ app }) => app).filter(present);
    const version = fits === "1.0" || fits === "2.0";
    const notIn = version && apps.length === 0 ? scope.filter((app) => hostFits(app) !== fits) : [];
    return { fits, questions: same.map(({ question }) => question).filter(present), apps, notIn };
  });
};
