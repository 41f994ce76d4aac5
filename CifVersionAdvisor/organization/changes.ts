import { nameKey } from "../knowledge";
import type { Detected } from "../knowledge/facts";
import type { QuestionId } from "../knowledge/types";

/** The answers in a reading in a form that compares: neither order nor spelling of app names counts. */
const answersOf = ({
  apps,
  cloud,
  customerService,
  needs,
}: Detected): Readonly<Partial<Record<QuestionId, unknown>>> => ({
  ...needs,
  apps: apps?.map(({ uniqueName, name, session }) => `${nameKey(uniqueName)} ${session} ${name}`).sort(),
  cloud,
  customerService,
});

/** The questions to which a second reading gives another answer than the first, or none any more. */
export function changesBetween(was: Detected, now: Detected): QuestionId[] {
  const [before, after] = [answersOf(was), answersOf(now)];
  const ids = Object.keys({ ...before, ...after }) as QuestionId[];
  return ids.filter((id) => JSON.stringify(before[id]) !== JSON.stringify(after[id]));
}
