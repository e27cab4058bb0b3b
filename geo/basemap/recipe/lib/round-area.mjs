import { runMapshaper } from "./mapshaper.mjs";
import { roundGeometry } from "./round-geometry.mjs";

const MAX_ROUNDS = 10;

/**
 * An area with its coordinates rounded, without the crossings that rounding makes of narrow inlets. Mending
 * puts in positions that have to be rounded again, so both take turns until nothing changes.
 */
export async function roundArea(geometry, decimals) {
  let rounded = roundGeometry(geometry, decimals);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const { "area.json": output } = await runMapshaper("-i area.json -clean -o area.json rfc7946", {
      "area.json": rounded,
    });
    const mended = roundGeometry(output.geometries[0], decimals);
    if (JSON.stringify(mended) === JSON.stringify(rounded)) return rounded;
    rounded = mended;
  }
  throw new Error(`Rounding to ${decimals} decimals does not settle.`);
}
