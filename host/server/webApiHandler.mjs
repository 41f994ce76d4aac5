import { setTimeout as wait } from "node:timers/promises";
import { API, asAnswer, dataverse } from "./dataverse.mjs";
import { WebApiError, unauthorized } from "./errors.mjs";

const LONGEST_BODY = 4 * 1024 * 1024;

async function bodyOf(request) {
  const pieces = [];
  let length = 0;
  for await (const piece of request) {
    length += piece.length;
    if (length > LONGEST_BODY) throw new WebApiError(413, "0x80060888", "The request is too long.");
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString("utf8");
}

/** Writes an answer of the Web API: JSON with the headers Dataverse sends. */
export function send(response, { status, headers = {}, body }) {
  response.writeHead(status, {
    "Content-Type": "application/json; odata.metadata=minimal; charset=utf-8",
    "OData-Version": "4.0",
    "Cache-Control": "no-store",
    ...headers,
  });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

/**
 * Handles requests under `/api/data/v9.2/`. The page names organization, faults, user and latency (ms) in `x-local-*` headers;
 * what it leaves out holds as `defaults` say. With `bearer` every request needs that token.
 */
export function webApiHandler({ storeOf, organizations, defaults, bearer }) {
  return async (request, response, url) => {
    const given = (name) => request.headers[`x-local-${name}`] ?? defaults[name];
    try {
      if (bearer && request.headers.authorization !== `Bearer ${typeof bearer === "function" ? bearer() : bearer}`)
        throw unauthorized();
      const name = given("organization");
      const organization = organizations.get(name);
      if (!organization) throw new WebApiError(404, "0x80060888", `There is no organization '${name}' here.`);
      const body = await bodyOf(request);
      const latency = Number(given("latency") ?? 0);
      if (latency > 0) await wait(latency);
      const answer = dataverse({
        store: storeOf(name),
        organization,
        request: {
          method: request.method,
          path: decodeURIComponent(url.pathname.slice(API.length)),
          options: url.searchParams,
          headers: request.headers,
          body,
          faults: given("faults"),
          user: given("user"),
        },
      });
      if (answer === "silence") return;
      if (answer === "drop") return void request.socket.destroy();
      if (answer === "garble")
        return void response.writeHead(200, { "Content-Type": "text/html" }).end("<html>Sign in</html>");
      send(response, answer);
    } catch (error) {
      send(response, asAnswer(error));
    }
  };
}
