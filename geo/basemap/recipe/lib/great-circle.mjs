const RADIANS = Math.PI / 180;

/**
 * Positions along the great circle between two points, ends included, at most `step` degrees of arc apart.
 * Spherical interpolation after Williams, *Aviation Formulary*, "Intermediate points on a great circle".
 */
export function greatCircle(from, to, step) {
  const a = toVector(from);
  const b = toVector(to);
  const arc = Math.acos(a[0] * b[0] + a[1] * b[1] + a[2] * b[2]);
  const pieces = Math.max(1, Math.ceil(arc / RADIANS / step));
  return Array.from({ length: pieces + 1 }, (_, i) => {
    const fraction = i / pieces;
    const weightA = Math.sin((1 - fraction) * arc) / Math.sin(arc);
    const weightB = Math.sin(fraction * arc) / Math.sin(arc);
    return toPosition(a.map((value, axis) => weightA * value + weightB * b[axis]));
  });
}

function toVector([longitude, latitude]) {
  const [x, y] = [longitude * RADIANS, latitude * RADIANS];
  return [Math.cos(y) * Math.cos(x), Math.cos(y) * Math.sin(x), Math.sin(y)];
}

function toPosition([x, y, z]) {
  return [Math.atan2(y, x) / RADIANS, Math.atan2(z, Math.hypot(x, y)) / RADIANS];
}
