import { EXPORT_FORMATS } from "../../../src/core/export/formats.ts";
import { measureExport } from "./measure-export.ts";
import { measureImport } from "./measure-import.ts";

// Run by main.ts, each measure in a process of its own, so that none warms or fills another's memory.
const [way, name, statements] = process.argv.slice(2);
const format = EXPORT_FORMATS.find((known) => known === name);
if (!format) throw new Error(`There is no format ${name}.`);
const measure = way === "import" ? measureImport : measureExport;
process.stdout.write(JSON.stringify(await measure(format, Number(statements))));
