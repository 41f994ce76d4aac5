import type { Text } from "../assessment/text";
import { appName } from "../assessment/words/names";

/**
 * Does for the first time what takes the browser milliseconds then and none later: a date and a moment as the user writes
 * them, a list, and a look for characters that cannot be seen. While the organization is read nothing waits for it; the
 * verdict would.
 */
export function warmUp(text: Text): void {
  text.day("2020-01-01");
  text.moment("2020-01-01T12:00:00Z");
  text.list([appName({ uniqueName: "a", name: "a" }, text), "b"]);
}
