import http from "node:http";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { API } from "./server/dataverse.mjs";
import { FAULTS } from "./server/faults.mjs";
import { STRICT_POLICY, filesHandler } from "./server/files.mjs";
import { organizationStore } from "./server/organizationStore.mjs";
import { sampleOrganizations } from "./server/organizations.mjs";
import { savedRows } from "./server/savedRows.mjs";
import { ADVISOR_READS } from "./server/tables.mjs";
import { send, webApiHandler } from "./server/webApiHandler.mjs";

const here = path.dirname(fileURLToPath(import.meta.url));

/**
 * Starts the local admin page. `data` is where saved assessments are kept, `samples` where organizations come from,
 * `control` the built control's folder, `remote` a handler that answers the Web API instead of the local one.
 * `port` 0 takes a free one. Rejects when the port is taken. Resolves to `{ url, close() }`.
 */
export async function createHost({
  root = path.resolve(here, ".."),
  control = path.join(root, "out/controls/CifVersionAdvisor"),
  samples = path.join(here, "data"),
  data = path.join(samples, "saved"),
  port = 0,
  org = "contoso",
  csp = STRICT_POLICY,
  latency = 0,
  bearer,
  remote,
} = {}) {
  const organizations = sampleOrganizations(samples);
  const stores = new Map();
  const storeOf = (name) => {
    if (!stores.has(name)) stores.set(name, organizationStore(organizations.get(name), savedRows(data, name)));
    return stores.get(name);
  };
  const api =
    remote?.handle ?? webApiHandler({ storeOf, organizations, defaults: { organization: org, latency }, bearer });
  const files = filesHandler({ root, control, csp });
  const settings = () => ({
    organization: remote ? undefined : org,
    organizations: remote ? [] : organizations.names.map((name) => ({ name, title: organizations.get(name).title })),
    hosts: remote
      ? { "": remote.host }
      : Object.fromEntries(organizations.names.map((name) => [name, organizations.get(name).host])),
    faults: Object.keys(FAULTS),
    tables: ADVISOR_READS,
    remote: remote?.host,
  });

  const server = http.createServer((request, response) => {
    try {
      const url = new URL(request.url, "http://localhost");
      if (url.pathname.startsWith(API)) return void api(request, response, url);
      if (url.pathname === "/settings.json") return send(response, { status: 200, body: settings() });
      files(request, response, url);
    } catch {
      response.writeHead(400, { "Content-Type": "text/plain" }).end("Bad request.");
    }
  });
  await new Promise((listening, failed) => server.once("error", failed).listen(port, "127.0.0.1", listening));
  return {
    url: `http://localhost:${server.address().port}`,
    close: () =>
      new Promise((closed) => {
        server.close(closed);
        server.closeAllConnections();
      }),
  };
}
