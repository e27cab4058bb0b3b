/** Whether an edge lies on the margin of a flat map of the world: on the antimeridian or at the South Pole. */
export function isMargin([x1, y1], [x2, y2]) {
  return (Math.abs(x1) === 180 && x1 === x2) || (y1 === -90 && y2 === -90);
}
