import { onForm } from "./onForm";

/** The text of a decision for an organization with the workspace, its cloud said to be GCC. */
export const decided = async (): Promise<string> => {
  const { bound, advisor } = await onForm();
  advisor.actions.answer("cloud", "gcc");
  advisor.actions.keep("", "");
  return bound.written[0]?.assessment ?? "";
};
