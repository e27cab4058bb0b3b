import { readFileSync } from "node:fs";

/** Rows of a CSV file without quoting, named relative to the recipe's folder, as objects by column. */
export function readCsv(path) {
  const text = readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
  const [header, ...rows] = text.trimEnd().split("\n");
  const columns = header.split(",");
  return rows.map((row, index) => {
    const cells = row.split(",");
    if (cells.length !== columns.length) {
      throw new Error(`${path}:${index + 2} has ${cells.length} cells, not ${columns.length}.`);
    }
    return Object.fromEntries(columns.map((column, i) => [column, cells[i]]));
  });
}
