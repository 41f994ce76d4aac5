import { readAddress } from "./address.mjs";
import { drawForm } from "./form.mjs";
import { runControl } from "./instance.mjs";
import { platformContext } from "./context.mjs";
import { parametersOf } from "./binding.mjs";
import { languagesOf, linkStyles, loadControl, loadLibraries, loadTexts, readManifest } from "./platform.mjs";
import { drawAssessments, drawSiteMap } from "./siteMap.mjs";
import { levers } from "./levers.mjs";
import { drawToolbar } from "./toolbar.mjs";
import { webApi } from "./webApi.mjs";

const at = (id) => document.getElementById(id);

function trouble(error) {
  at("page-trouble").hidden = false;
  at("page-trouble").textContent = error.message;
  document.documentElement.dataset.host = "trouble";
}

function dress({ language, theme, width }) {
  const root = document.documentElement;
  root.lang = language.tag;
  root.dir = language.rightToLeft ? "rtl" : "ltr";
  root.dataset.theme = theme;
  if (width) at("control").style.width = `${Number(width)}px`;
  document.head.append(
    Object.assign(document.createElement("link"), { rel: "stylesheet", href: `/fonts.css?lang=${language.lcid}` }),
  );
}

/** Headers that tell the local server which organization, faults, user and latency this page stands for. */
const headersOf = (address) => () => ({
  "x-local-organization": address.org,
  "x-local-user": address.user,
  "x-local-latency": address.latency,
  ...(address.fault && { "x-local-faults": address.fault }),
});

async function main() {
  const reading = readManifest();
  reading.catch(() => undefined);
  const settings = await (await fetch("/settings.json")).json();
  const fallback = { org: settings.organization, lang: "1033", theme: "light" };
  let address;
  try {
    address = readAddress(location.search, settings);
  } catch (error) {
    drawToolbar(at("local-tools"), { address: fallback, settings, languages: [1033] });
    throw error;
  }
  dress(address);
  drawSiteMap(at("site-map"), address);
  const manifest = await reading;
  drawToolbar(at("local-tools"), { address, settings, languages: languagesOf(manifest) });

  const headers = headersOf(address);
  const own = webApi({ headers, requests: [] });
  if (address.view === "list") return drawAssessments(at("control"), own);

  linkStyles(manifest);
  const [texts, record] = await Promise.all([
    loadTexts(manifest, address.language.lcid),
    address.view === "form" && address.id ? own.retrieveRecord("cifadv_assessment", address.id) : undefined,
    loadLibraries(manifest, address.react),
  ]);
  const Control = await loadControl(manifest);
  const log = { requests: [], files: [] };
  const watch = levers({ at, address, log });
  const context = platformContext({
    manifest,
    texts,
    address,
    record,
    headers,
    log,
    host: settings.hosts[address.org],
    parameters: parametersOf({ manifest, record, address }),
    resize: (on) => watch.resize(on),
    openPage: (to) => location.assign(to),
  });
  const form =
    address.view === "form" ? drawForm({ bar: at("form-bar"), api: own, record, address, context }) : undefined;
  const instance = runControl({ Control, context, target: at("control"), changed: () => form?.mark() });
  watch.attach(instance, context);
  document.documentElement.dataset.host = "running";
}

main().catch(trouble);
