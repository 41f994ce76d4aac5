import { advise, buildLedger } from "../../../CifVersionAdvisor/advice";
import type { Advice, AppAdvice, Flip, Given, Ledger, Note, Warning } from "../../../CifVersionAdvisor/advice/types";
import type { Detected } from "../../../CifVersionAdvisor/knowledge/facts";
import type { AppVerdict, QuestionId, Verdict } from "../../../CifVersionAdvisor/knowledge/types";

export type Answers = Omit<Given, "apps"> & {
  readonly apps?: readonly (string | { uniqueName: string; session?: string })[];
};

/** Apps may be given by their unique names alone; whatever is no list of apps is handed on as it is. */
const asGiven = (answers: Answers): Given => {
  const apps: unknown = answers.apps;
  if (!Array.isArray(apps)) return answers as Given;
  const list = (apps as readonly unknown[]).map((app) => (typeof app === "string" ? { uniqueName: app } : app));
  return { ...answers, apps: list } as Given;
};

const text = (flip: Flip): string =>
  `${flip.changes.map(({ question, value, app }) => `${app ? `${app}: ` : ""}${app ? "" : `${question}=`}${value}`).join(" + ")} -> ${flip.verdict}, ${flip.unserved} unserved`;

/**
 * An organization with an admin's answers, and what must come of it. Each expectation gives the case back. Nothing is
 * worked out before it is asked for: a case that several tests share has no advice of its own.
 */
export class Case {
  constructor(
    readonly detected: Detected,
    readonly answers: Given,
  ) {}

  get ledger(): Ledger {
    return buildLedger(this.detected, this.answers).ledger;
  }

  get warnings(): readonly Warning[] {
    return buildLedger(this.detected, this.answers).warnings;
  }

  get advice(): Advice {
    return advise(this.ledger, this.detected.setup);
  }

  answering(answers: Answers): Case {
    return new Case(this.detected, { ...this.answers, ...asGiven(answers) });
  }

  /** The open questions that can still change the result. */
  get deciding(): readonly QuestionId[] {
    return this.advice.openQuestions.filter(({ outcomes }) => outcomes > 1).map(({ id }) => id);
  }

  app(uniqueName: string): AppAdvice {
    const found = this.advice.apps.find((app) => app.uniqueName === uniqueName);
    if (!found) throw new Error(`${uniqueName} is not advised`);
    return found;
  }

  notes(id: string): readonly Note[] {
    return this.advice.notes.filter((note) => note.id === id);
  }

  advises(verdict: Verdict, unserved = verdict === "neither" ? this.advice.apps.length : 0): this {
    const { advice } = this;
    expect({ verdict: advice.verdict, unserved: advice.unserved }).toEqual({ verdict, unserved });
    return this;
  }

  gives(apps: Readonly<Record<string, AppVerdict>>): this {
    expect(Object.fromEntries(this.advice.apps.map(({ uniqueName, verdict }) => [uniqueName, verdict]))).toEqual(apps);
    return this;
  }

  because(uniqueName: string, cause: AppAdvice["cause"]): this {
    expect(this.app(uniqueName).cause).toBe(cause);
    return this;
  }

  clashing(uniqueName: string, ...sets: readonly string[]): this {
    const found = this.app(uniqueName).clashes.map((set) =>
      set.map(({ question, value }) => `${question}=${value}`).join(" "),
    );
    expect([...found].sort()).toEqual([...sets].sort());
    return this;
  }

  leavingBy(uniqueName: string, ...ways: readonly string[]): this {
    const found = this.app(uniqueName).waysOut.map(
      ({ kind, question, to }) => `${kind}${question ? ` ${question}` : ""} -> ${to}`,
    );
    expect([...found].sort()).toEqual([...ways].sort());
    return this;
  }

  givingUp(uniqueName: string, ...questions: readonly QuestionId[]): this {
    expect(this.app(uniqueName).givesUp).toEqual(questions);
    return this;
  }

  /** The note is there, once, about exactly these apps. */
  concerning(id: string, ...apps: readonly string[]): this {
    expect(this.notes(id).map((note) => note.apps)).toEqual([apps]);
    return this;
  }

  /** What the note names beside its apps. */
  naming(id: string, ...names: readonly string[]): this {
    expect(this.notes(id).map((note) => note.names)).toEqual([names]);
    return this;
  }

  noting(...ids: readonly string[]): this {
    expect(this.advice.notes.map(({ id }) => id)).toEqual(expect.arrayContaining([...ids]));
    return this;
  }

  notNoting(...ids: readonly string[]): this {
    expect(this.advice.notes.map(({ id }) => id).filter((id) => ids.includes(id))).toEqual([]);
    return this;
  }

  holding<Q extends QuestionId>(question: Q, value: Ledger[Q]["value"], source: Ledger[Q]["source"]): this {
    const { [question]: entry } = this.ledger;
    expect({ value: entry.value, source: entry.source }).toEqual({ value, source });
    return this;
  }

  scoping(...uniqueNames: readonly string[]): this {
    expect(this.ledger.apps.value.filter(({ inScope }) => inScope).map(({ uniqueName }) => uniqueName)).toEqual(
      uniqueNames,
    );
    return this;
  }

  warning(...warnings: readonly string[]): this {
    expect(this.warnings.map(({ question, kind, value }) => `${question} ${kind} ${value}`)).toEqual(warnings);
    return this;
  }

  flippingBy(...flips: readonly string[]): this {
    expect([...this.advice.flips.map(text)].sort()).toEqual([...flips].sort());
    return this;
  }

  asking(...ids: readonly QuestionId[]): this {
    expect(this.advice.openQuestions.slice(0, ids.length).map(({ id }) => id)).toEqual(ids);
    return this;
  }

  stepping(...ids: readonly string[]): this {
    expect(this.advice.steps.map(({ id }) => id)).toEqual(ids);
    return this;
  }

  reasoning(...reasons: readonly string[]): this {
    expect(this.advice.reasons.map(({ id, app, row }) => `${id} ${row}${app ? ` ${app}` : ""}`)).toEqual(reasons);
    return this;
  }
}

export const given = (detected: Detected): Case => new Case(detected, {});
