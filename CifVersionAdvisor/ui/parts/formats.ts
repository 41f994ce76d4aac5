import type { RecordFormat } from "../view";

/** In the order in which they are offered. */
export const FORMATS: readonly RecordFormat[] = ["markdown", "csv", "json"];
