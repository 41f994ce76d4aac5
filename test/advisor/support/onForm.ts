import { createAdvisor } from "../../../CifVersionAdvisor/advisor/createAdvisor";
import { WORKSPACE, column, doors } from "./doors";

/** An advisor on a form with this column, in an organization with the workspace, when its reads have ended. */
export async function onForm(bound = column()) {
  const host = doors({ column: bound });
  const advisor = createAdvisor(host.doors);
  await host.read(WORKSPACE);
  return { bound, host, advisor };
}
