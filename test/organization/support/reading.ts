import type { Detected } from "../../../CifVersionAdvisor/knowledge/facts";
import {
  readOrganization,
  type Progress,
  type ReadOptions,
} from "../../../CifVersionAdvisor/organization/readOrganization";
import { fakeWebApi, type Answer, type Organization } from "../../page/webApi";
import { fakeClock } from "./fakeClock";

/** Reads an organization to the end, with time wound on as needed. */
export async function read(
  organization: Organization,
  answers: Readonly<Record<string, Answer>> = {},
  hints: Pick<ReadOptions, "clientUrl"> = {},
) {
  const { webAPI, requests } = fakeWebApi(organization, answers);
  const time = fakeClock();
  const told: { reads: readonly Progress[]; known: () => Detected }[] = [];
  const onProgress = (reads: readonly Progress[], known: () => Detected) => told.push({ reads, known });
  const { result } = readOrganization(webAPI, { clock: time.clock, onProgress, ...hints });
  await time.run();
  const detected = await result;
  // Asked at the end: what was known at a step is that step's, however late it is worked out.
  const steps = told.map(({ reads, known }) => ({ reads, detected: known() }));
  return { detected, requests, steps, passed: time.passed(), pending: time.pending() };
}

export const outcomeOf = (reads: readonly Progress[], table: string) =>
  reads.find((one) => one.table === table)?.outcome;
