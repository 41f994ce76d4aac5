import type { Page } from "playwright-core";
import { temporaryFolder } from "../host/host";
import { advisorPages } from "./support/openAdvisor";

const trouble = { until: ':root[data-host="trouble"]' };
const lineOf = (page: Page) => page.locator("#page-trouble").innerText();

describe("an address the page cannot follow gets one line that says what to write", () => {
  const { open } = advisorPages();

  test.each([
    [{ org: "nowhere" }, /There is no organization "nowhere" here\. .*org=contoso/],
    [{ org: "<img src=x onerror=alert(1)>" }, /There is no organization "<img src=x onerror=alert\(1\)>" here/],
    [{ lang: "9999" }, /no language "9999"/],
    [{ lang: "" }, /no language ""/],
    [{ address: { react: "18" } }, /"18" is not a react.*16, 17/],
    [{ address: { view: "board" } }, /"board" is not a view.*page, form, list/],
  ])("%j", async (visit, line) => {
    const text = await lineOf(await open({ ...visit, ...trouble }));
    expect(text).toMatch(line);
    expect(text).not.toContain("\n");
  });

  test("a record that is not there", async () => {
    const page = await open({ view: "form", id: "00000000-0000-0000-0000-00000000000f", ...trouble });
    expect(await lineOf(page)).toMatch(/does not exist/i);
  });
});

describe("without a build", () => {
  const { open, takeTroubles } = advisorPages({ control: temporaryFolder() });

  test("the page says which command makes one", async () => {
    const page = await open(trouble);
    expect(await lineOf(page)).toBe(
      "There is no build of the control in out/controls. Run npm run build, then reload.",
    );
    takeTroubles();
  });
});
