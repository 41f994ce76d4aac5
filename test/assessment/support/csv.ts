/** Reads CSV as RFC 4180 has it. */
export const parseCsv = (text: string): string[][] => {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, bare = "", end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    if (end === "" && row.length === 0) break;
    row.push(quoted === undefined ? bare : quoted.replace(/""/g, '"'));
    if (end === ",") continue;
    rows.push(row);
    row = [];
  }
  return rows;
};
