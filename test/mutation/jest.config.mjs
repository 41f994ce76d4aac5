import config from "../jest.config.mjs";

const { displayName: _, ...node } = config.projects[0];

/** The quick tests of the advice: the whole answer space would be evaluated once for every mutant. */
export default {
  ...node,
  rootDir: process.cwd(),
  testMatch: ["<rootDir>/test/advice/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/(?!\\.cache)", "/proof/oneApp", "/proof/explained"],
};
