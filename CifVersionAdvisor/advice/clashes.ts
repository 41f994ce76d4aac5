import type { QuestionId, Version } from "../knowledge/types";
import { against } from "./blocking";
import type { HostingRule } from "./rules/hosting";
import type { AnswerValues, Clash, WayOut } from "./types";

/** What stands against a version in such an app: the app itself, then answers. */
function obstacles(version: Version, hosting: readonly HostingRule[], answers: AnswerValues): readonly Clash[] {
  const runs = hosting.some((rule) => rule.runs === version);
  const sessions = Array.from(new Set(hosting.map(({ session }) => session)));
  const host: readonly Clash[] = runs
    ? []
    : [{ question: "host", value: sessions.length === 1 ? sessions.join() : "unknown" }];
  return [...host, ...against(version, answers)];
}

const has = (clashes: readonly Clash[], { question }: Clash): boolean =>
  clashes.some((clash) => clash.question === question);

/**
 * Every smallest set of answers that leaves no version. A set clashes when it stands against both versions, so the
 * smallest are what stands against both alone, and each pair of one against 1.0 only and one against 2.0 only.
 */
export function clashesOf(hosting: readonly HostingRule[], answers: AnswerValues): readonly (readonly Clash[])[] {
  const against1 = obstacles("1.0", hosting, answers);
  const against2 = obstacles("2.0", hosting, answers);
  const only2 = against2.filter((clash) => !has(against1, clash));
  return [
    ...against1.filter((clash) => has(against2, clash)).map((clash) => [clash]),
    ...against1.filter((clash) => !has(against2, clash)).flatMap((one) => only2.map((two) => [one, two])),
  ];
}

const KINDS: Readonly<Partial<Record<QuestionId | "host", WayOut["kind"]>>> = {
  host: "move",
  channels: "channel",
  customerService: "licence",
  enterprise: "licence",
};

const wayPast = ({ question }: Clash, to: Version): WayOut => ({
  kind: KINDS[question] ?? "drop",
  ...(question === "host" ? {} : { question }),
  to,
});

/** The fewest obstacles to remove: all rows with one `to` together lead to that version. */
export function waysOutOf(hosting: readonly HostingRule[], answers: AnswerValues): readonly WayOut[] {
  const ways = (["1.0", "2.0"] as const).map((version) =>
    obstacles(version, hosting, answers).map((clash) => wayPast(clash, version)),
  );
  const fewest = Math.min(...ways.map(({ length }) => length));
  return ways.filter(({ length }) => length === fewest).flat();
}
