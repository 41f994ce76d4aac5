import path from "node:path";

export const root = path.resolve(__dirname, "../..");

declare const nativeImport: (file: string) => Promise<unknown>;

/** A module of the repository's scripts, as Node itself loads it; the path starts at the repository's root. */
export const native = async <Module>(file: string): Promise<Module> => (await nativeImport(file)) as Module;
