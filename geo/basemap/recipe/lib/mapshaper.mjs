import mapshaper from "mapshaper";

/**
 * Runs mapshaper commands on JSON values held in memory.
 *
 * @param {string} commands a mapshaper command line; inputs are named by their keys in `input`
 * @param {Record<string, unknown>} input JSON values by file name
 * @returns {Promise<Record<string, any>>} the parsed JSON of every file the commands write, by file name
 */
export async function runMapshaper(commands, input) {
  const files = Object.fromEntries(
    Object.entries(input).map(([name, value]) => [name, JSON.stringify(value)]),
  );
  const output = await mapshaper.applyCommands(commands, files);
  return Object.fromEntries(
    Object.entries(output).map(([name, bytes]) => [name, JSON.parse(bytes.toString())]),
  );
}
