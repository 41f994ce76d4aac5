import eslintjs from "@eslint/js";
import powerApps from "@microsoft/eslint-plugin-power-apps";
import { defineConfig, globalIgnores } from "eslint/config";
import react from "eslint-plugin-react";
import reactHooks from "eslint-plugin-react-hooks";
import globals from "globals";
import tseslint from "typescript-eslint";

/** Which rooms a room may import from; the arrows of docs/architecture.md. */
const arrows = {
  knowledge: [],
  advice: ["knowledge"],
  organization: ["knowledge"],
  assessment: ["advice", "knowledge"],
  ui: ["assessment", "advice", "knowledge"],
  platform: ["advisor", "ui", "assessment", "advice", "organization", "knowledge"],
  advisor: ["ui", "assessment", "advice", "organization", "knowledge"],
};
const rooms = Object.keys(arrows);
const REACT = ["react", "react-dom", "@fluentui/*"];

const arrowOf = (room) => ({
  files: [`CifVersionAdvisor/${room}/**/*.{ts,tsx}`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          {
            group: rooms
              .filter((other) => other !== room && !arrows[room].includes(other))
              .map((other) => `**/${other}/**`),
            message: `${room}/ may import from ${arrows[room].join(", ") || "nothing else"} only.`,
          },
          ...(room === "ui" ? [] : [{ group: REACT, message: "React is known to ui/ and index.ts alone." }]),
          {
            group: ["**/generated/**"],
            message: "The generated types are the host's: index.ts and platform/ translate them.",
          },
        ].filter(({ group }) => group.length > 0 && !(room === "platform" && group[0] === "**/generated/**")),
      },
    ],
    ...(room === "platform"
      ? {}
      : {
          "no-restricted-globals": [
            "error",
            ...["ComponentFramework", "Xrm", "fetch", "localStorage", "sessionStorage"],
          ],
        }),
  },
});

export default defineConfig(
  globalIgnores(["**/generated/**", "out/**", "**/node_modules/**", "Solutions/bin/**", "test/results/**"]),
  eslintjs.configs.recommended,
  {
    files: ["CifVersionAdvisor/**/*.{ts,tsx}", "test/**/*.{ts,tsx}"],
    extends: [
      tseslint.configs.recommendedTypeChecked,
      tseslint.configs.stylisticTypeChecked,
      react.configs.flat.recommended,
    ],
    plugins: { "@microsoft/power-apps": powerApps, "react-hooks": reactHooks },
    languageOptions: {
      globals: { ...globals.browser, ComponentFramework: "readonly" },
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { noInlineConfig: true },
    settings: { react: { version: "16.14" } },
    rules: {
      ...powerApps.configs.paCheckerHosted.rules,
      "react/prop-types": "off",
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
      "max-lines": ["error", 250],
    },
  },
  {
    files: ["CifVersionAdvisor/**/*.{ts,tsx}"],
    rules: { "no-console": "error", "no-eval": "error", "no-new-func": "error" },
  },
  ...rooms.map(arrowOf),
  {
    files: ["test/**/*.{ts,tsx}"],
    languageOptions: { globals: globals.node },
    rules: {
      "@typescript-eslint/unbound-method": "off",
      "@typescript-eslint/no-empty-function": "off",
      "@typescript-eslint/no-floating-promises": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/no-unsafe-function-type": "off",
      "@typescript-eslint/require-await": "off",
      "@typescript-eslint/non-nullable-type-assertion-style": "off",
      "@typescript-eslint/prefer-promise-reject-errors": "off",
      "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
      "@microsoft/power-apps/use-relative-uri": "off",
      "no-console": "off",
    },
  },
  {
    files: ["**/*.mjs", "**/*.js"],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
    rules: {
      "max-lines": ["error", 250],
      "no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", destructuredArrayIgnorePattern: "^_" },
      ],
    },
  },
);
