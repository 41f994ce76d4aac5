export { changesBetween } from "./changes";
export { cloudOf, hostOf } from "./cloudOf";
export { readOrganization, type Progress, type Reading, type ReadOptions } from "./readOrganization";
export type { Clock, WebApi } from "./webApi";
