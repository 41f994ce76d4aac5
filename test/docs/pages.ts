import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { root } from "../native/native";

export const read = (file: string) => readFileSync(path.join(root, file), "utf8");
export const exists = (file: string) => existsSync(path.join(root, file));

const below = (folder: string) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" }).map((file) =>
    path.join(folder, file).split(path.sep).join("/"),
  );

/** Every page people read, by path. */
export const pages = [...readdirSync(root), ...below("docs"), ...below(".github"), "host/README.md"].filter((file) =>
  file.endsWith(".md"),
);

const withoutCode = (text: string) => text.replace(/```[\s\S]*?```/g, "").replace(/`[^`\n]*`/g, "");

/** Targets of a page's links and pictures. */
export const linksIn = (page: string): string[] =>
  Array.from(withoutCode(read(page)).matchAll(/\]\(([^)\s]+)\)/g), ([, target]) => target ?? "");

/** Anchors as GitHub makes them of headings. */
export const anchorsIn = (page: string): string[] =>
  Array.from(read(page).matchAll(/^#+ (.+)$/gm), ([, heading]) =>
    (heading ?? "")
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );

/** Lines of a page's fenced blocks without a language. */
export const commandsIn = (page: string): string[] =>
  Array.from(read(page).matchAll(/^```(?:sh)?\n([\s\S]*?)^```/gm), ([, block]) => block ?? "").flatMap((block) =>
    block.trim().split("\n"),
  );
