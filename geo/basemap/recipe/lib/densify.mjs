/**
 * Positions of a line or ring, with more put in so that no two neighbours are more than `step` degrees of
 * longitude apart. Along a parallel a flat map and a globe draw a long edge differently.
 */
export function densify(positions, step) {
  return positions.flatMap(([x, y], index) => {
    if (index === 0) return [[x, y]];
    const [x0, y0] = positions[index - 1];
    const pieces = Math.max(1, Math.ceil(Math.abs(x - x0) / step));
    return Array.from({ length: pieces }, (_, i) =>
      i === pieces - 1
        ? [x, y]
        : [x0 + ((x - x0) * (i + 1)) / pieces, y0 + ((y - y0) * (i + 1)) / pieces],
    );
  });
}
