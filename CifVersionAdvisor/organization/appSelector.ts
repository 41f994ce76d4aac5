const ID = /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi;

/**
 * App ids in `msdyn_appselector`, lower case, each once. The column's separator is not documented, so the ids are
 * found by their own form: `;`, `,`, blanks, line ends, braces and quotes all occur.
 */
export const appIdsIn = (selector: unknown): string[] =>
  typeof selector === "string" ? [...new Set((selector.match(ID) ?? []).map((id) => id.toLowerCase()))] : [];
