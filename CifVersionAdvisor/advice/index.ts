export { advise } from "./advise";
export { applyChanges } from "./change";
export { buildLedger } from "./ledger";
