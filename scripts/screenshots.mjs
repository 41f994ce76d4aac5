// npm run screenshots: takes the pictures of docs/pictures/ from the built control on the local admin page.
import { mkdirSync, writeFileSync } from "node:fs";
import upng from "upng-js";
import { createHost } from "../host/server.mjs";
import { launch } from "./browser.mjs";
import { temporaryFolder } from "./temporaryFolder.mjs";

const FOLDER = "docs/pictures";

/** Name, address, window, and what is done before the picture is taken. */
const PICTURES = [
  ["first-view", "", { width: 1280, height: 800 }],
  ["first-view-dark", "?theme=dark", { width: 1280, height: 800 }],
  ["what-if", "", { width: 1280, height: 800 }, (page) => page.locator(".cif-flips button").first().click()],
  [
    "set-up-check",
    "?org=adatum",
    { width: 1280, height: 1000 },
    show('[data-cif-note="provider1-in-multisession-app"]'),
  ],
  ["evidence", "", { width: 1280, height: 1000 }, openEvidence],
  ["matrix", "", { width: 1280, height: 900 }, show(".cif-matrix")],
  ["narrow", "", { width: 360, height: 800 }],
  ["arabic", "?lang=1025", { width: 1280, height: 800 }],
  ["high-contrast", "?theme=contrast", { width: 1280, height: 800, contrast: true }],
];

/** The form, with what the apps and the first other answer in sight rest on. */
async function openEvidence(page) {
  const evidence = page.locator(".cif-form .cif-evidence > button").filter({ visible: true });
  await evidence.nth(1).click();
  await evidence.nth(0).click();
  await show(".cif-form")(page);
}

function show(selector) {
  return (page) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => (element.closest("section") ?? element).scrollIntoView());
}

const host = await createHost({ data: temporaryFolder("pictures") });
const browser = await launch();
mkdirSync(FOLDER, { recursive: true });
for (const [name, address, { contrast, ...viewport }, act] of PICTURES) {
  const context = await browser.newContext({ viewport, forcedColors: contrast ? "active" : "none" });
  const page = await context.newPage();
  await page.goto(`${host.url}/${address}`);
  await page.waitForSelector('[data-cif-state="ready"]');
  await page.evaluate(() => document.querySelector("#local-tools")?.remove());
  await act?.(page);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `${FOLDER}/${name}.png`, animations: "disabled" });
  console.log(`${FOLDER}/${name}.png`);
  await context.close();
}

// The manifest's preview image: the first view at a third of its size, in few colours because it ships.
const COLOURS = 64;
const small = await browser.newContext({ viewport: { width: 1000, height: 625 }, deviceScaleFactor: 0.32 });
const preview = await small.newPage();
await preview.goto(`${host.url}/`);
await preview.waitForSelector('[data-cif-state="ready"]');
await preview.locator("[data-cif-state]").scrollIntoViewIfNeeded();
await preview.evaluate(() => document.querySelector("#local-tools")?.remove());
const { buffer } = new Uint8Array(await preview.screenshot({ animations: "disabled" }));
const picture = upng.decode(buffer);
const fewColours = upng.encode(upng.toRGBA8(picture), picture.width, picture.height, COLOURS);
writeFileSync("CifVersionAdvisor/img/preview.png", new Uint8Array(fewColours));
await browser.close();
await host.close();
