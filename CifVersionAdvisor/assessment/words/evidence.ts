import type { Evidence } from "../../knowledge/facts";
import type { Text } from "../text";

/** What a read found: a read that ended well and found nothing says so. */
export const foundWords = ({ outcome, raw = "" }: Evidence, text: Text): string =>
  raw === "" && outcome === "read" ? text("value.none") : raw;
