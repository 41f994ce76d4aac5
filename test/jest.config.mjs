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
/** The platform's own Fluent, one script: it asks for React by the names of the platform's globals. */
const FLUENT = { "^@fluentui/react$": "<rootDir>/node_modules/pcf-start/lib/fluent_8_121_1.js" };
const page = {
  ...base,
  moduleNameMapper: { ...FLUENT, "^React$": "react", "^ReactDOM$": "react-dom" },
  testEnvironment: "jsdom",
  testEnvironmentOptions: { customExportConditions: ["node", "node-addons"] },
  setupFilesAfterEnv: ["<rootDir>/test/page/setup.ts"],
};

/** The platform loads React 17 in model-driven apps and 16 elsewhere: what mounts the whole control runs on both. */
export default {
  rootDir: base.rootDir,
  testTimeout: 180_000,
  testSequencer: "<rootDir>/test/longestFirst.mjs",
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
      moduleNameMapper: {
        ...FLUENT,
        "^[Rr]eact$": "react-17",
        "^(?:ReactDOM|react-dom)$": "react-dom-17",
        "^react-dom/(.*)$": "react-dom-17/$1",
      },
    },
    {
      ...base,
      displayName: "browser",
      testEnvironment: "<rootDir>/test/native/environment.mjs",
      testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
    },
  ],
};
