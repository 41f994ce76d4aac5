import type { AppAdvice } from "../../advice/types";
import type { Version } from "../../knowledge/types";

/** The version that what is said of an app speaks of: the one advised there, where it is one. */
export function versionSpokenOf(app: string | undefined, apps: readonly AppAdvice[]): Version | undefined {
  const verdict = apps.find(({ uniqueName }) => uniqueName === app)?.verdict;
  return verdict === "1.0" || verdict === "2.0" ? verdict : undefined;
}
