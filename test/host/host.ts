import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { native } from "../native/native";

export interface Host {
  readonly url: string;
  close(): Promise<void>;
}

export interface HostOptions {
  readonly data?: string;
  readonly samples?: string;
  readonly control?: string;
  readonly port?: number;
  readonly org?: string;
  readonly csp?: string;
  readonly latency?: number;
  readonly bearer?: string | (() => string);
  readonly remote?: unknown;
}

/** Starts the local admin page on a free port. */
export async function startHost(options: HostOptions = {}): Promise<Host> {
  const { createHost } = await native<{ createHost(options: HostOptions): Promise<Host> }>("host/server.mjs");
  return createHost(options);
}

/** A folder that is gone when the test file ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "advisor-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: {
    readonly value?: readonly Record<string, unknown>[];
    readonly error?: { readonly code: string; readonly message: string };
    readonly "@odata.nextLink"?: string;
    readonly [column: string]: unknown;
  };
}

export interface Call {
  readonly method?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Asks the host's Web API; `organization` and `faults` as the page would send them. */
export async function ask(host: Host, place: string, call: Call = {}, local: Readonly<Record<string, string>> = {}) {
  const response = await fetch(`${host.url}/api/data/v9.2/${place}`, {
    method: call.method ?? "GET",
    headers: {
      ...Object.fromEntries(Object.entries(local).map(([name, value]) => [`x-local-${name}`, value])),
      ...call.headers,
    },
    ...(call.body !== undefined && { body: JSON.stringify(call.body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: (text ? JSON.parse(text) : {}) as Answer["body"],
  };
}
