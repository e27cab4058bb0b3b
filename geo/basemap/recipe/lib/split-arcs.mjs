/**
 * Splits a topology's arcs so that a stretch of edges that are alike in `isMargin` is an arc of its own.
 *
 * @param {object} topology TopoJSON without quantisation; changed in place
 * @param {(from: number[], to: number[]) => boolean} isMargin says of an edge which kind it is
 */
export function splitArcs(topology, isMargin) {
  const arcs = [];
  const pieces = topology.arcs.map((arc) =>
    splitArc(arc, isMargin).map((piece) => arcs.push(piece) - 1),
  );
  topology.arcs = arcs;
  for (const object of Object.values(topology.objects)) {
    for (const geometry of object.geometries) {
      if (geometry.arcs) geometry.arcs = replace(geometry.arcs, pieces);
    }
  }
}

function splitArc(arc, isMargin) {
  const result = [];
  let start = 0;
  for (let i = 2; i < arc.length; i++) {
    if (isMargin(arc[i - 1], arc[i]) !== isMargin(arc[i - 2], arc[i - 1])) {
      result.push(arc.slice(start, i));
      start = i - 1;
    }
  }
  return [...result, arc.slice(start)];
}

/** In TopoJSON `~i` is arc `i` walked backwards. */
function replace(indices, pieces) {
  return indices.flatMap((index) => {
    if (Array.isArray(index)) return [replace(index, pieces)];
    return index < 0 ? pieces[~index].map((piece) => ~piece).reverse() : pieces[index];
  });
}
