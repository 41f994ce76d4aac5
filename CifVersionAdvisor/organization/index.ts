export { assessmentTable } from "./assessmentTable";
export { changesBetween } from "./changes";
export { classify } from "./classify";
export { readOrganization } from "./readOrganization";
export type { Clock, WebApi } from "./webApi";
