export { compare } from "./compare";
export { documentOf, record, type RecordInput } from "./exports/record";
export type { Document } from "./exports/section";
export { summary } from "./outputs";
export { readAssessment } from "./read";
export { assessmentOf, writeAssessment, type Decision } from "./write";
