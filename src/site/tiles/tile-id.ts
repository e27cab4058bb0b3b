/**
 * Number of a tile in a PMTiles archive: zoom by zoom, along the Hilbert curve
 * (https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md, section 4.1).
 */
export function tileId(zoom: number, x: number, y: number): number {
  const before = (4 ** zoom - 1) / 3;
  let position = 0;
  let [tx, ty] = [x, y];
  for (let side = 2 ** zoom / 2; side >= 1; side /= 2) {
    const [right, lower] = [(tx & side) > 0 ? 1 : 0, (ty & side) > 0 ? 1 : 0];
    position += side * side * ((3 * right) ^ lower);
    if (lower === 0) {
      if (right === 1) [tx, ty] = [side - 1 - (tx & (side - 1)), side - 1 - (ty & (side - 1))];
      [tx, ty] = [ty, tx];
    }
  }
  return before + position;
}
