export { clouds } from "./clouds";
export { contradictions } from "./contradictions";
export { hosts, PROVIDER_OMNICHANNEL } from "./hosts";
export { questions } from "./questions";
export { rows } from "./rows";
export { sources } from "./sources";
export { asOf, baseline, knowledgeHash } from "./stamp";
export { updates } from "./updates";
