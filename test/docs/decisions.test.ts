import { pages, read } from "./pages";

const decisions = pages.filter((page) => /^docs\/decisions\/\d/.test(page));

test.each(decisions)("says of which day it is, what holds of it, why and with which consequences: %s", (page) => {
  const text = read(page);
  expect(text).toMatch(/^# \d+\. .+\n\nDate: \d{4}-\d\d-\d\d\. Status: (accepted|superseded by \d{4})\.\n\n## /);
  const headings = Array.from(text.matchAll(/^## (.+)$/gm), ([, heading]) => heading);
  expect(headings).toEqual(["Context", "Decision", "Consequences"]);
});
