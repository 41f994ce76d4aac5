import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

import { root } from "../native/native";

/** A module that is gone would count as shrunk for ever: "npm run size -- --accept" takes today's. */
test("the sizes to compare with are of modules that are there", () => {
  const { modules } = JSON.parse(readFileSync(path.join(root, "scripts/size.baseline.json"), "utf8")) as {
    modules: Record<string, number>;
  };
  const names = Object.keys(modules);
  expect(names).toContain("index.ts");
  expect(names.filter((name) => !existsSync(path.join(root, "CifVersionAdvisor", name)))).toEqual([]);
});
