import { commandsIn, exists, pages, read } from "./pages";

const { scripts, engines } = JSON.parse(read("package.json")) as {
  scripts: Record<string, string>;
  engines: { node: string };
};
const BUILT_IN = ["ci", "start", "test"];

const parts = (page: string) => [
  ...commandsIn(page).flatMap((line) => line.split("&&")),
  ...Array.from(
    read(page).matchAll(/`((?:npm|node|npx|dotnet|az|gh|pac) [^`]+)`/g),
    ([, command]) => command ?? "",
  ).flatMap((line) => line.split("&&")),
];

/** Settings before a command are no part of it: `DATAVERSE_TOKEN=… npm start`. */
const wordsOf = (command: string) =>
  command
    .trim()
    .replace(/^(?:[A-Z_]+=\S+\s+)+/, "")
    .split(/\s+/);

/** What a command needs: a script of `package.json` or a file. */
const missing = (command: string): string | undefined => {
  const [program = "", first = "", second = ""] = wordsOf(command);
  if (program === "npm" && first === "run") return scripts[second] ? undefined : `script ${second}`;
  if (program === "npm")
    return scripts[first] || BUILT_IN.includes(first) || first === "version" ? undefined : `npm ${first}`;
  if (program === "node") return exists(first) ? undefined : first;
  return undefined;
};

test.each(pages)("every command is one the repository has: %s", (page) => {
  expect(parts(page).map(missing).filter(Boolean)).toEqual([]);
});

test.each(pages)("every other command is on a page that says what it needs: %s", (page) => {
  const others = parts(page).filter((command) => !["npm", "npx", "node"].includes(wordsOf(command)[0] ?? ""));
  const said = /Needs (?:a real environment|a published\s+release|Microsoft's tools): /.test(read(page));
  expect(said ? [] : others).toEqual([]);
});

test("the README's two commands start and test from a fresh clone", () => {
  expect(commandsIn("README.md").slice(0, 2)).toEqual(["npm ci && npm start", "npm ci && npm test"]);
});

test("the README asks for the Node that package.json asks for", () => {
  expect(engines.node).toBe(">=20.19");
  expect(read("README.md")).toContain("Node 20.19 or newer");
});

test("every script is run by CI, by a test, or named as one that neither runs", () => {
  const byTests = {
    start: "test/host/start.test.ts",
    docs: "test/docs/generated.test.ts",
    version: "test/solutions/versions.test.ts",
  };
  for (const by of Object.values(byTests)) expect(exists(by)).toBe(true);
  const inCi = (name: string) => new RegExp(`npm (?:run )?${name}$`, "m").test(read(".ci/run"));
  const run = Object.keys(scripts).filter((name) => inCi(name) || name in byTests);
  const within = run.flatMap((name) => Array.from(scripts[name]?.matchAll(/npm run (\S+)/g) ?? [], ([, part]) => part));
  const [, sentence = ""] = /Neither CI nor a test runs ([\s\S]*?): look/.exec(read("CONTRIBUTING.md")) ?? [];
  const named = Array.from(sentence.matchAll(/`npm run ([\w:]+)`/g), ([, name]) => name);
  expect([...new Set([...run, ...within, ...named])].sort()).toEqual(Object.keys(scripts).sort());
  expect(named.filter((name = "") => run.includes(name))).toEqual([]);
});

test("every script runs a file that is there", () => {
  const files = Object.values(scripts).flatMap((script) =>
    Array.from(script.matchAll(/node (\S+\.mjs)/g), ([, file]) => file ?? ""),
  );
  expect(files.filter((file) => !exists(file))).toEqual([]);
});
