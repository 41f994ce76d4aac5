const table = (rows) => {
  const heads = Object.keys(rows[0]);
  const lines = [heads, heads.map(() => "---"), ...rows.map((row) => heads.map((head) => row[head]))];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
};

/** docs/PERFORMANCE.md of one run. Times depend on the machine: compare the ratios. */
export const performancePage = ({ machine, advice, page, bytes }, date) => `# Performance

Written by \`npm run bench\` on ${date} (${machine.cpu}, ${machine.cores} cores, Node ${machine.node}). Do not edit: run it again.
Everything was measured in one run, one thing after the other. Medians, with the range in brackets.

## First verdict

From the control's \`init\` to the painted verdict, beside an empty virtual control on the same page. The ratio is the
advisor's time to the empty control's time plus the slowest read. Cold is a browser that has never seen the page; warm
is a user's profile that has, so that the browser has kept what it compiled of the page's scripts.

${table(page.firstVerdict.atOnce)}

The local host answers from memory, faster than an organization over a network can. Below is the same page, warm, where each
read waits on the server before it is answered. The browser opens six connections to a host without HTTP/2: three of the
nine reads wait for the first six, so the slowest takes twice as long as one. What has been read is shown every 0.1 s: a
first verdict need not wait for all of it, and the page says what is still being read.

${table(page.firstVerdict.slower)}

## An answer, with the processor slowed down four times

From the press to the frame that shows the new advice, answers 0.3 s apart. The matrix says nothing that verdict and
report do not: it follows in a task of its own. The longest task is the longest of all, the matrix's and the painting included.

${table(page.answering)}

## Growth with the number of apps

The longest task is the control's: its script, its first drawing and all that follow.

${table(page.growth)}

## A thousand mounts

Each mounted, some with reads still under way, and taken away again, after five hundred that let the browser compile what
runs often. What the local host and the browser note of each request is emptied before memory is counted.

${table(page.mounts)}

## The advice alone

${advice.map((line) => `- ${line}`).join("\n")}

## Bytes

${table(bytes.bundles)}

${table(bytes.packages)}

## Tried and not kept

- Fluent components for every button and choice: each costs several milliseconds of the first paint; native elements with
  Fluent's look are drawn instead.
- Mangling property names in the bundle: 3 % smaller gzipped, at the price of names that must be kept by hand wherever
  the saved form or the platform is touched.
- A shorter name for \`createElement\`: under 1 % gzipped.
- \`content-visibility\` for the regions below the fold: up to a third less painting, but whoever reads the page's text
  without scrolling, a test or another tool, finds these regions empty.
- Drawing report and flips after the verdict at each answer, as the matrix is: 2 ms less before the verdict is painted, but notes and the
  pressed flip lagged behind it, and the keyboard's focus with them.
- The report alone after the verdict: up to a quarter less before the verdict is painted, but notes that a test or a tool
  reads lag behind the verdict they belong to. The next steps alone follow: no tool reads them.
- Tools and the next question after the first verdict: 1 ms less before it is painted, and one more step in which the page
  grows.
- The browser's own progress bar instead of Fluent's while the organization is read: within what two runs differ by.
- \`details\` for evidence: browsers give each a style sheet of its own, and an answer that brings one took half as long
  again for its styles as one whose evidence a button opens.
- Signs drawn otherwise than as SVG: at most 5 % of the dearest answers, with nothing drawn in their place.
- \`contain\` for every question, note and step, block instead of grid layout for the page, headings without balanced lines:
  each within what two runs of the same page differ by.
- The build tool's default browsers: the bundle was two thirds larger than for those that model-driven apps support.
- Syntax newer than ES2018: 1.2 KB less gzipped, but the solution checker reports it.
- Node's own compression for the packages: 6 KB less, but the bytes of a release would hang on the version of Node.
- Zopfli for the packages: 7 % less (15 KB), for a compressor and a zip writer more, and still more than was wanted.
- Shorter text keys in the package, or the texts of a language in one entry: 20 and 40 KB less, and texts that nobody who
  imports the package can find or change.
`;
