import type { Detected } from "../../../CifVersionAdvisor/knowledge/facts";
import { readOrganization, type Progress, type ReadOptions } from "../../../CifVersionAdvisor/organization";
import { fakeWebApi, type Answer, type Organization } from "../../page/webApi";
import { fakeClock } from "./fakeClock";

/** Reads an organization to the end, with time wound on as needed. */
export async function read(
  organization: Organization,
  answers: Readonly<Record<string, Answer>> = {},
  hints: Pick<ReadOptions, "clientUrl" | "currentAppId"> = {},
) {
  const { webAPI, requests } = fakeWebApi(organization, answers);
  const time = fakeClock();
  const steps: { reads: readonly Progress[]; detected: Detected }[] = [];
  const onProgress = (reads: readonly Progress[], detected: Detected) => steps.push({ reads, detected });
  const { result } = readOrganization(webAPI, { clock: time.clock, onProgress, ...hints });
  await time.run();
  return { detected: await result, requests, steps, passed: time.passed(), pending: time.pending() };
}

export const outcomeOf = (reads: readonly Progress[], table: string) =>
  reads.find((one) => one.table === table)?.outcome;
