export { assessmentTable } from "./assessmentTable";
export { changesBetween } from "./changes";
export { classify } from "./classify";
export { cloudOf, hostOf } from "./cloudOf";
export { readOrganization, type Progress, type ReadOptions } from "./readOrganization";
export type { Clock, WebApi } from "./webApi";
