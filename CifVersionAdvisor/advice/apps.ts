import { nameKey } from "../knowledge";
import type { SessionType } from "../knowledge/types";

interface Listed {
  readonly uniqueName: string;
  readonly session?: SessionType | undefined;
}

/** Apps by key. One listed several times has the session type in which its entries agree, whatever their order. */
export function byKey<App extends Listed>(apps: readonly App[]): ReadonlyMap<string, App & { session: SessionType }> {
  const found = new Map<string, { readonly app: App; readonly sessions: Set<SessionType> }>();
  for (const app of [...apps].sort((one, other) => (one.uniqueName < other.uniqueName ? -1 : 1))) {
    const key = nameKey(app.uniqueName);
    const { sessions } = found.get(key) ?? found.set(key, { app, sessions: new Set() }).get(key) ?? {};
    if (app.session && app.session !== "unknown") sessions?.add(app.session);
  }
  return new Map(
    Array.from(found, ([key, { app, sessions }]) => {
      const [session = "unknown", another] = sessions;
      return [key, { ...app, session: another ? "unknown" : session }];
    }),
  );
}
