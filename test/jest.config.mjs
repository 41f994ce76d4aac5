import { fileURLToPath } from "node:url";

const transform = {
  "^.+\\.tsx?$": [
    "@swc/jest",
    {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        target: "es2022",
        transform: { react: { runtime: "classic" } },
      },
      module: { type: "commonjs" },
    },
  ],
};
const base = {
  rootDir: fileURLToPath(new URL("..", import.meta.url)),
  transform,
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "json"],
};
const page = {
  ...base,
  testEnvironment: "jsdom",
  testEnvironmentOptions: { customExportConditions: ["node", "node-addons"] },
  setupFilesAfterEnv: ["<rootDir>/test/page/setup.ts"],
};

/** The platform loads React 17 in model-driven apps and 16 elsewhere: what mounts the whole control runs on both. */
export default {
  rootDir: base.rootDir,
  testTimeout: 60_000,
  workerIdleMemoryLimit: "1GB",
  projects: [
    {
      ...base,
      displayName: "node",
      testEnvironment: "<rootDir>/test/native/environment.mjs",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", "/test/control/", "/test/ui/", "/test/browser/"],
    },
    { ...page, displayName: "react16", testMatch: ["<rootDir>/test/{control,ui}/**/*.test.{ts,tsx}"] },
    {
      ...page,
      displayName: "react17",
      testMatch: ["<rootDir>/test/control/**/*.test.{ts,tsx}"],
      moduleNameMapper: { "^react$": "react-17", "^react-dom$": "react-dom-17", "^react-dom/(.*)$": "react-dom-17/$1" },
    },
    {
      ...base,
      displayName: "browser",
      testEnvironment: "<rootDir>/test/native/environment.mjs",
      testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
    },
  ],
};
