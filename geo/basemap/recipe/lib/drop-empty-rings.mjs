/**
 * Leaves out of an object's polygons the rings that the grid has flattened to nothing, and geometries that
 * have no ring left: a ring without an inside fills the whole globe in some renderers.
 *
 * @param {object} object a geometry collection of polygons
 * @param {number[][][]} arcs of the quantised topology it belongs to
 */
export function dropEmptyRings(object, arcs) {
  const isOpen = (ring) => twiceArea(ring, arcs) !== 0;
  const geometries = object.geometries.flatMap((geometry) => {
    if (geometry.type === "Polygon") {
      const rings = keepRings(geometry.arcs, isOpen);
      return rings.length > 0 ? [{ ...geometry, arcs: rings }] : [];
    }
    const polygons = geometry.arcs
      .map((rings) => keepRings(rings, isOpen))
      .filter((rings) => rings.length > 0);
    return polygons.length > 0 ? [{ ...geometry, arcs: polygons }] : [];
  });
  return { ...object, geometries };
}

function keepRings([outer, ...holes], isOpen) {
  return isOpen(outer) ? [outer, ...holes.filter(isOpen)] : [];
}

/** In grid steps; exact, as all of it is done in integers. */
function twiceArea(ring, arcs) {
  const positions = ring.flatMap((index) => decode(arcs, index));
  return positions.reduce((sum, [x2, y2], i) => {
    const [x1, y1] = positions.at(i - 1);
    return sum + (x1 * y2 - x2 * y1);
  }, 0);
}

function decode(arcs, index) {
  const positions = [];
  for (const [dx, dy] of arcs[index < 0 ? ~index : index]) {
    const [x, y] = positions.at(-1) ?? [0, 0];
    positions.push([x + dx, y + dy]);
  }
  return index < 0 ? positions.reverse() : positions;
}
