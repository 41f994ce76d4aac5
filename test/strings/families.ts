import { contradictions, hosts, questions, rows, updates } from "../../CifVersionAdvisor/knowledge";

/**
 * Keys that the code puts together. A member is `<prefix>.<id>` with one of the suffixes. With `ids` the members are
 * known: those with a suffix of `suffixes` must exist, those of `optional` may. With `room` an id counts when the code
 * of that folder names it.
 */
export interface Family {
  readonly prefix: string;
  readonly ids?: readonly string[];
  readonly room?: string;
  readonly suffixes?: readonly string[];
  readonly optional?: readonly string[];
}

const NEED = ["must", "nice", "no"];
const YES_NO = ["yes", "no"];
const idsOf = (entries: readonly { readonly id: string }[]): string[] => entries.map(({ id }) => id);
const sharesWords = (values: readonly string[]): boolean =>
  [NEED, YES_NO].some((shared) => shared.join() === values.join());

export const families: readonly Family[] = [
  { prefix: "row", ids: idsOf(rows), suffixes: ["", ".1", ".2"] },
  { prefix: "update", ids: idsOf(updates), suffixes: [".was", ".now"] },
  { prefix: "contradiction", ids: idsOf(contradictions) },
  { prefix: "question", ids: idsOf(questions), suffixes: ["", ".short"], optional: [".help"] },
  { prefix: "value.need", ids: NEED },
  { prefix: "value.yesNo", ids: YES_NO },
  ...questions
    .filter(({ values }) => !sharesWords(values))
    .map(({ id, values }): Family => ({ prefix: `value.${id}`, ids: values })),
  { prefix: "host", ids: hosts.map(({ uniqueName }) => uniqueName.toLowerCase()) },
  { prefix: "verdict", ids: ["1.0", "2.0", "both", "neither", "undetermined"] },
  { prefix: "note", ids: idsOf(questions).map((id) => `conflict-${id}`), suffixes: [], optional: ["", ".do"] },
  { prefix: "note", room: "advice", optional: ["", ".do"] },
  { prefix: "reason", room: "advice", optional: [""] },
  { prefix: "reason", ids: ["channels-1.0", "channels-2.0", "lacks-1.0", "lacks-2.0", "said-single", "said-multi"] },
  { prefix: "step", room: "advice", optional: ["", ".check"] },
  { prefix: "warning", room: "advice", optional: [""] },
  { prefix: "wayOut", room: "advice", optional: [""] },
  { prefix: "cause", room: "advice", optional: [""] },
  { prefix: "problem", room: "assessment", optional: [""] },
  { prefix: "trouble", room: "", optional: ["", "Refused"] },
  { prefix: "done", room: "", optional: [""] },
];
