// Keeps the result, room by room, in docs/results/mutation.json; rooms of earlier runs stay there.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const KILLED = ["Killed", "Timeout"];
const SURVIVED = ["Survived", "NoCoverage"];
const OUT = "docs/results/mutation.json";

const counted = (mutants) => {
  const count = (statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;
  const [killed, survived] = [count(KILLED), count(SURVIVED)];
  return { killed, survived, score: Number(((100 * killed) / (killed + survived)).toFixed(1)) };
};

const roomOf = (file) => file.split("/").slice(0, 2).join("/");

export class KeepingReporter {
  onMutationTestReportReady({ files }) {
    const date = new Date().toISOString().slice(0, 10);
    const rooms = [...new Set(Object.keys(files).map(roomOf))];
    const results = rooms.map((scope) => {
      const inRoom = Object.entries(files).filter(([file]) => roomOf(file) === scope);
      return { date, scope, ...counted(inRoom.flatMap(([, { mutants }]) => mutants)) };
    });
    const earlier = existsSync(OUT) ? JSON.parse(readFileSync(OUT, "utf8")) : [];
    const all = [...earlier.filter(({ scope }) => !rooms.includes(scope)), ...results];
    all.sort((one, other) => one.scope.localeCompare(other.scope));
    mkdirSync(path.dirname(OUT), { recursive: true });
    writeFileSync(OUT, `${JSON.stringify(all, null, 2)}\n`);
  }
}
