// Keeps the result in docs/results/mutation.json, folder by folder.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

const KILLED = ["Killed", "Timeout"];
const SURVIVED = ["Survived", "NoCoverage"];
const OUT = "docs/results/mutation.json";

const counted = (mutants) => {
  const count = (statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;
  const [killed, survived] = [count(KILLED), count(SURVIVED)];
  return { killed, survived, score: Number(((100 * killed) / (killed + survived)).toFixed(1)) };
};

export class KeepingReporter {
  onMutationTestReportReady({ files }) {
    const folders = new Map();
    for (const [file, { mutants }] of Object.entries(files)) {
      const folder = path.posix.dirname(file);
      folders.set(folder, [...(folders.get(folder) ?? []), ...mutants]);
    }
    const scope = Object.fromEntries([...folders].sort().map(([folder, mutants]) => [folder, counted(mutants)]));
    const date = new Date().toISOString().slice(0, 10);
    mkdirSync(path.dirname(OUT), { recursive: true });
    writeFileSync(OUT, `${JSON.stringify({ date, scope, ...counted([...folders.values()].flat()) }, null, 2)}\n`);
  }
}
