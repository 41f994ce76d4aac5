/** Stamped with the manifest and the solution by `npm run version`. */
export const TOOL_VERSION = "1.0.0";
