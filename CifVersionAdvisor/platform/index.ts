export { assessmentTableOf, type AssessmentRow } from "./assessmentTable";
export { boundOf, type Bound } from "./bound";
export { clock } from "./clock";
export type { Context, Inputs } from "./context";
export { filesOf } from "./files";
export { surroundingsOf } from "./surroundings";
export { textOf } from "./text";
export { undocumented } from "./undocumented";
export { webApiOf } from "./webApi";
