import { until } from "./support/hooks";
import { advisorPages } from "./support/openAdvisor";

const { open, levers } = advisorPages();

const trouble = { until: ':root[data-host="trouble"]' };

test("the page looks like the admin page of a model-driven app and runs the control on it", async () => {
  const page = await open({ org: "contoso" });
  expect(await page.locator(".app-bar").innerText()).toContain("Dynamics 365");
  expect(await page.locator("#site-map a").allInnerTexts()).toEqual(["Advisor", "New assessment", "Assessments"]);
  expect(await page.locator("#control [data-cif-verdict]").first().getAttribute("data-cif-verdict")).toBe("both");
});

test.each([
  ["16", "16.14.0"],
  ["17", "17.0.2"],
] as const)("React %s of the host is %s", async (react, version) => {
  const page = await open({ react });
  expect(await page.evaluate("window.Reactv16.version")).toBe(version);
});

test.each([
  [{ org: "nowhere" }, /no organization "nowhere".*tool bar/],
  [{ lang: "77" }, /no language "77".*tool bar/],
  [{ lang: "klingon" }, /no language "klingon"/],
  [{ address: { theme: "pink" } }, /"pink" is not a theme.*light, dark/],
])("an unknown name in the address %j gets one line", async (visit, line) => {
  const page = await open({ ...visit, ...trouble });
  const text = await page.locator("#page-trouble").innerText();
  expect(text).toMatch(line);
  expect(text).not.toContain("\n");
});

test("a new record is saved from the form and then listed", async () => {
  const page = await open({ view: "form" });
  expect(await page.locator("#form-state").getAttribute("data-form-state")).toBe("unsaved");
  await page.click("#save-form");
  await page.waitForSelector('#form-state[data-form-state="saved"]');
  const list = await open({ view: "list", until: ".records" });
  expect(await list.locator(".records tbody tr").count()).toBe(1);
});

test("what the manifest does not name throws on use, and what it names is there", async () => {
  const page = await open();
  const said = await page.evaluate(`(() => {
    try { window.__host.context.device.captureImage(); } catch (error) { return error.message; }
  })()`);
  expect(said).toContain("Feature 'Device.captureImage' is required");
});

test("destroy takes the control out of the page", async () => {
  const page = await open();
  await levers(page, (host) => host.destroy());
  expect(await page.locator("#control").innerHTML()).toBe("");
});

test("theme and width change while the control runs", async () => {
  const page = await open();
  await levers(page, (host) => host.setWidth(360));
  await until(() => page.evaluate<boolean>("window.__host.context.mode.allocatedWidth === 360"));
  await levers(page, (host) => host.setTheme("dark"));
  expect(await page.evaluate("window.__host.context.fluentDesignLanguage.isDarkTheme")).toBe(true);
});
