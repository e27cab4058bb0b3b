/** A geometry with every position replaced by what `change` makes of it. */
export function mapPositions(geometry, change) {
  return { type: geometry.type, coordinates: walk(geometry.coordinates, change) };
}

function walk(coordinates, change) {
  return typeof coordinates[0] === "number"
    ? change(coordinates)
    : coordinates.map((child) => walk(child, change));
}
