import { strToU8, unzipSync, zipSync } from "fflate";

/** The zip format's first day, from local parts as the writer uses them: every time zone gives the same bytes. */
const FIRST_DAY = new Date(1980, 0, 1);
const MADE_BY_FAT = 0;

/** @param {Iterable<[string, string | Uint8Array]>} entries in the order they are to have */
export const zip = (entries) =>
  zipSync(
    Object.fromEntries(
      Array.from(entries, ([name, content]) => [
        name,
        [
          typeof content === "string" ? strToU8(content) : new Uint8Array(content),
          { level: 9, mem: 12, mtime: FIRST_DAY, os: MADE_BY_FAT, attrs: 0 },
        ],
      ]),
    ),
  );

/** `name -> bytes`, in the archive's order. */
export const unzip = (bytes) => new Map(Object.entries(unzipSync(bytes)));
