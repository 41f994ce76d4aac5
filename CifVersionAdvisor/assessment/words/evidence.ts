import type { Evidence } from "../../knowledge/facts";
import type { Text } from "../text";
import { isolated, isolatedWhole } from "./names";

/** What a read found: a read that ended well and found nothing says so. */
export const foundWords = ({ outcome, raw = "" }: Evidence, text: Text): string =>
  raw === "" && outcome === "read" ? text("value.none") : raw;

const readWords = (evidence: Evidence, text: Text): string => {
  const { table, outcome, readAt, privilege = "", reason, code, message = "" } = evidence;
  return [
    table,
    text(`read.${outcome}`, isolated(privilege || table)),
    ...(reason ? [text(`read.failed.${reason}`)] : []),
    ...[foundWords(evidence, text), code === undefined ? "" : `${code}`, message]
      .filter((part) => part !== "")
      .map(isolatedWhole),
    ...(readAt === undefined ? [] : [text.moment(readAt)]),
  ].join(" · ");
};

/** Reads one after the other: the table, how the read ended, what it found, and when. */
export const evidenceWords = (evidence: readonly Evidence[], text: Text): string =>
  evidence.map((one) => readWords(one, text)).join("; ");
