import { native } from "../native/native";

export interface Finding {
  readonly file: string;
  readonly element: string;
  readonly message: string;
}
export type Parts = ReadonlyMap<string, string>;

interface Scripts {
  buildRelease(where: { root: string }): [string, Uint8Array][];
  writeRelease(where: { root: string }): unknown;
  checkPackage(parts: Parts, expected: { version: string; lock: unknown }): Finding[];
  sourceFiles(labels: string, version: string): Record<string, string>;
  unzip(bytes: Uint8Array): Map<string, Uint8Array>;
  stamp(root: string, version: string): void;
  checkVersions(root: string): string[];
  noteRelease(root: string): void;
}

/** The solution's scripts, joined. */
export const scripts = async (): Promise<Scripts> => {
  const files = ["package", "checks/all", "generate", "pack/zip", "version", "checkVersions"];
  const modules = await Promise.all(files.map((file) => native<Partial<Scripts>>(`Solutions/${file}.mjs`)));
  return Object.assign({}, ...modules) as Scripts;
};

/** The parts of a package as text. */
export const partsOf = (unzip: Scripts["unzip"], bytes: Uint8Array): Map<string, string> =>
  new Map(Array.from(unzip(bytes), ([name, part]) => [name, Buffer.from(part).toString("utf8")]));
