import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { startHost, temporaryFolder, type Host } from "./host";

const control = path.join(temporaryFolder(), "Control");
const bundle = path.join(control, "bundle.js");
let host: Host;

beforeAll(async () => {
  mkdirSync(control);
  writeFileSync(bundle, "first");
  host = await startHost({ control });
});
afterAll(() => host.close());

const get = (tag?: string) =>
  fetch(`${host.url}/control/bundle.js`, { headers: tag === undefined ? {} : { "If-None-Match": tag } });

test("an address that is none is answered, and the host goes on", async () => {
  expect((await fetch(`${host.url}//`)).status).toBe(400);
  expect((await get()).status).toBe(200);
});

test("an unchanged file is not sent again, a newly built one is", async () => {
  const first = await get();
  const tag = first.headers.get("etag") ?? "";
  expect(await first.text()).toBe("first");
  expect(first.headers.get("cache-control")).toBe("no-cache");
  const again = await get(tag);
  expect([again.status, await again.text()]).toEqual([304, ""]);
  writeFileSync(bundle, "another build");
  const built = await get(tag);
  expect([built.status, await built.text()]).toEqual([200, "another build"]);
  expect(built.headers.get("etag")).not.toBe(tag);
});
