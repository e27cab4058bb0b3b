/** Positions of the curve between two given ones. */
const PIECES = 4;

/** A smooth curve through some positions, as a line: a uniform Catmull–Rom spline on longitude and latitude. */
export function curveThrough(positions) {
  const at = (index) => positions[Math.min(positions.length - 1, Math.max(0, index))];
  return positions.flatMap((position, i) => {
    if (i === positions.length - 1) return [position];
    const [before, from, to, after] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    return Array.from({ length: PIECES }, (_, piece) => {
      const t = piece / PIECES;
      return [0, 1].map((axis) => between(before[axis], from[axis], to[axis], after[axis], t));
    });
  });
}

function between(a, b, c, d, t) {
  return (
    b +
    (t * (c - a)) / 2 +
    t ** 2 * (a - 2.5 * b + 2 * c - d / 2) +
    t ** 3 * (1.5 * b - a / 2 - 1.5 * c + d / 2)
  );
}
