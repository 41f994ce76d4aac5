import type { Organization } from "../../page/webApi";

type Answers = Readonly<
  Record<string, string | readonly (string | { readonly uniqueName: string; readonly session: string })[]>
>;

/** In words: `contoso_Multi neither host`, `!byoc` for no such note, `cloud environment gcc`. */
export interface Expected {
  readonly verdict: string;
  readonly unserved?: number;
  /** All apps that are advised, in their order. */
  readonly apps?: readonly string[];
  readonly notes?: string;
  readonly answers?: readonly string[];
}

export type Scenario = readonly [name: string, organization: Organization, answers: Answers, expected: Expected];
