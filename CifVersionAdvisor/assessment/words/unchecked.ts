import type { Evidence } from "../../knowledge/facts";
import type { Text } from "../text";
import { isolated } from "./names";

/** A table the set-up check could not look at: why, and which privilege is missing. */
export const uncheckedWords = ({ table, outcome, privilege = "" }: Evidence, text: Text): string =>
  text("record.pair", isolated(table), text(`read.${outcome}`, isolated(privilege)));
