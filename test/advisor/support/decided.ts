import { createAdvisor } from "../../../CifVersionAdvisor/advisor/createAdvisor";
import { WORKSPACE, column, doors } from "./doors";

/** The text of a decision for an organization with the workspace, its cloud said to be GCC. */
export const decided = async (): Promise<string> => {
  const bound = column();
  const host = doors({ column: bound });
  const author = createAdvisor(host.doors);
  await host.read(WORKSPACE);
  author.actions.answer("cloud", "gcc");
  author.actions.keep("", "");
  return bound.written[0]?.assessment ?? "";
};
