import { summary } from "../../CifVersionAdvisor/assessment";
import { csvCell, markdown } from "../../CifVersionAdvisor/assessment/exports/escape";
import { adviceOf, app } from "./support/advice";
import { english } from "./support/english";

describe("the summary", () => {
  const advice = adviceOf([app("x", { name: "👩👩" })]);
  it.each([
    [0, ""],
    [1, "…"],
    [16, "Use CIF 1.0 in …"],
    [17, "Use CIF 1.0 in …"],
    [18, "Use CIF 1.0 in 👩…"],
    [19, "Use CIF 1.0 in 👩…"],
    [20, "Use CIF 1.0 in 👩👩."],
    [4000, "Use CIF 1.0 in 👩👩."],
  ])("of at most %i characters halves none", (longest, expected) => {
    expect(summary(advice, english, longest)).toBe(expected);
  });
});

it.each([
  ["=1+1", "'=1+1"],
  ["+1", "'+1"],
  ["-1", "'-1"],
  ["@x", "'@x"],
  ["\tx", '"\'\tx"'],
  ["\rx", '"\'\rx"'],
  ["＝1", "'＝1"],
  ["＋1", "'＋1"],
  ["－1", "'－1"],
  ["＠x", "'＠x"],
  ["  =1", "'  =1"],
  ["\u200b\u202e=1", "'\u200b\u202e=1"],
  ["a=1", "a=1"],
  ["x\n=1", '"x\n=1"'],
  ["a\tb", '"a\tb"'],
  ["a\rb", '"a\rb"'],
  ["a;b", '"a;b"'],
  ["2-1", "2-1"],
  ["", ""],
  ['a "b", c', '"a ""b"", c"'],
])("the CSV cell %j is written %j", (text, cell) => expect(csvCell(text)).toBe(cell));

it.each([
  ["a_b *c*", "a\\_b \\*c\\*"],
  ["{a} [b] #c |d| ~e~ !f @g $h `i` \\j", "\\{a\\} \\[b\\] \\#c \\|d\\| \\~e\\~ \\!f \\@g \\$h \\`i\\` \\\\j"],
  ["1. x", "1\\. x"],
  ["12) x", "12\\) x"],
  ["12 x", "12 x"],
  ["  + x", "  \\+ x"],
  ["= x", "\\= x"],
  ["a + 1. b", "a + 1. b"],
  ["- x", "\\- x"],
  ["a - b 1.0", "a - b 1.0"],
  ["<b>&", "&lt;b&gt;&amp;"],
  ["https://x http://y", "https\\://x http\\://y"],
  ["a: b:/c", "a: b:/c"],
  ["<< >> &&", "&lt;&lt; &gt;&gt; &amp;&amp;"],
  ["awww.x wwwx www.y", "awww.x wwwx www\\.y"],
  ["a\u2028\u2029b", "a b"],
  ["WWW.x", "WWW\\.x"],
  ["a\r\nb", "a b"],
])("the text %j in Markdown is %j", (text, written) => expect(markdown(text)).toBe(written));
