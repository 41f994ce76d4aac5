import { hostingOf, type HostingRule } from "./rules/hosting";
import type { AnswerValues, ScopedApp } from "./types";

/** Apps that the rules cannot tell apart: same session type, same kind. */
export interface Group {
  readonly hosting: readonly HostingRule[];
  readonly apps: readonly ScopedApp[];
}

const unnamed = (session: "single" | "multi"): ScopedApp => ({
  uniqueName: "",
  session,
  sessionFrom: "you",
  kind: session === "multi" ? "workspace" : "other",
  inScope: true,
});

/** `session` stands for one unnamed app, `both` for one of each; an unnamed multi-session app counts as the workspace. */
export const unnamedApps = (session: AnswerValues["session"]): readonly ScopedApp[] =>
  session === "unknown" ? [] : session === "both" ? [unnamed("multi"), unnamed("single")] : [unnamed(session)];

/** The apps the advice is about: those in scope, else what `session` stands for. */
export function appsOf({ apps, session }: AnswerValues): readonly ScopedApp[] {
  const chosen = apps.filter(({ inScope }) => inScope);
  return chosen.length > 0 ? chosen : unnamedApps(session);
}

export function groupsOf(apps: readonly ScopedApp[]): readonly Group[] {
  const alike = new Map<string, ScopedApp[]>();
  for (const app of apps) {
    // The kind of a single-session app decides nothing.
    const key = app.session === "single" ? app.session : app.session + app.kind;
    const group = alike.get(key);
    if (group) group.push(app);
    else alike.set(key, [app]);
  }
  return [...alike.values()].map((members) => ({ hosting: members.slice(0, 1).flatMap(hostingOf), apps: members }));
}
