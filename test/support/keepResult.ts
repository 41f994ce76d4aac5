import { mkdirSync, writeFileSync } from "node:fs";

/** One line of docs/RELIABILITY.md: what was tried where, how often, and how often it held. */
export interface Result {
  readonly what: string;
  readonly where: string;
  readonly tried: number;
  readonly held: number;
}

/** Keeps what a test file counted for `npm run reliability`, and prints it. */
export function keepResult(name: string, ...results: readonly Result[]): void {
  mkdirSync("test/results", { recursive: true });
  writeFileSync(`test/results/${name}.json`, `${JSON.stringify(results, null, 2)}\n`);
  for (const { what, where, tried, held } of results) {
    process.stdout.write(`${what}, ${where}: ${tried} tried, ${held} held\n`);
  }
}
