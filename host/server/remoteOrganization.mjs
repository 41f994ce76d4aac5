import { API, asAnswer } from "./dataverse.mjs";
import { WebApiError } from "./errors.mjs";
import { ADVISOR_READS, TABLES, logicalName, setName } from "./tables.mjs";
import { send } from "./webApiHandler.mjs";

/** Host names of Dataverse environments in every documented cloud. */
const DATAVERSE =
  /^[\w-]+\.(?:crm\d*|api\.crm\d*)\.(?:dynamics\.com|microsoftdynamics\.us|appsplatform\.us|dynamics\.cn)$/;
const LOOPBACK = ["localhost", "127.0.0.1"];
const PASSED_ON = ["prefer", "accept", "odata-version", "odata-maxversion"];
const PASSED_BACK = ["content-type", "odata-version", "retry-after"];
const OPTIONS = ["$select", "$filter", "$orderby", "$top", "$expand", "$count", "$skiptoken"];
/** One relation, with the options that choose and filter, and none that expands further. */
const EXPANDED = /^(\w+)(?:\(\$(?:select|filter)=[^()$]*(?:;\$(?:select|filter)=[^()$]*)?\))?$/;

function originOf(address, allowLoopback) {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url && allowLoopback && LOOPBACK.includes(url.hostname)) return url.origin;
  if (url?.protocol === "https:" && DATAVERSE.test(url.hostname) && !url.username && !url.port) return url.origin;
  throw new Error(
    `--org is "${address}". Give the address of an environment, such as --org https://contoso.crm.dynamics.com`,
  );
}

const refused = (message) => new WebApiError(403, "0x80040220", message);

/** Only the tables the advisor reads, only lists and rows of them, only query options that read. */
function placeOf(method, url) {
  if (method !== "GET") throw refused(`This page is read-only: ${method} is not forwarded.`);
  const place = /^(\w+)(?:\([\da-f-]{36}\))?$/i.exec(decodeURIComponent(url.pathname.slice(API.length)));
  const table = place && logicalName(place[1]);
  if (!table || setName(table) !== place[1] || !ADVISOR_READS.includes(table))
    throw refused("Only the tables the advisor reads are forwarded.");
  for (const name of url.searchParams.keys())
    if (!OPTIONS.includes(name)) throw refused(`The query option '${name}' is not forwarded.`);
  const { related = {} } = TABLES[table];
  for (const expand of url.searchParams.getAll("$expand"))
    if (!Object.keys(related).includes(EXPANDED.exec(expand)?.[1]))
      throw refused(`Only ${Object.values(related).join(", ") || "nothing"} can be expanded here.`);
  return place[0];
}

/**
 * A handler that forwards the advisor's reads to a real environment with the developer's token, and nothing else.
 * Throws one plain line when address or token cannot be used. The token is in no message and no log.
 */
export function remoteOrganization({ address, token, allowLoopback = false, request: ask = fetch }) {
  const origin = originOf(address, allowLoopback);
  if (!token?.trim())
    throw new Error("DATAVERSE_TOKEN is not set. Get a token (docs/real-environment.md) and set it before npm start.");
  if (!/^[\w.~+/=-]+$/.test(token.trim()))
    throw new Error("DATAVERSE_TOKEN is not a token. Copy the access token alone, without quotes.");

  async function forward(incoming, url) {
    // A name of another site that resolves to this machine must not read the environment through it.
    if (!LOOPBACK.includes((incoming.headers.host ?? "").replace(/:\d+$/, "")))
      throw refused("Open the page as localhost.");
    const place = placeOf(incoming.method, url);
    const headers = Object.fromEntries(
      PASSED_ON.flatMap((name) => (incoming.headers[name] ? [[name, incoming.headers[name]]] : [])),
    );
    let answer;
    try {
      answer = await ask(`${origin}${API}${place}${url.search}`, {
        headers: { ...headers, Authorization: `Bearer ${token.trim()}` },
        redirect: "error",
        signal: AbortSignal.timeout(60_000),
      });
    } catch {
      throw new WebApiError(502, "0x80040216", `${origin} did not answer.`);
    }
    if (answer.status === 401)
      throw new WebApiError(
        401,
        "0x80072560",
        "The environment refuses the token: it has expired or is for another one. Get a new one and start again.",
      );
    const text = await answer.text();
    return { status: answer.status, text: text.replaceAll(token.trim(), ""), headers: answer.headers };
  }

  return {
    host: origin,
    async handle(incoming, response, url) {
      try {
        const { status, text, headers } = await forward(incoming, url);
        const kept = PASSED_BACK.flatMap((name) => (headers.get(name) ? [[name, headers.get(name)]] : []));
        response.writeHead(status, { ...Object.fromEntries(kept), "Cache-Control": "no-store" }).end(text);
      } catch (error) {
        send(response, asAnswer(error));
      }
    },
  };
}
