const KM_PER_DEGREE = 111.2;

/**
 * The piece of a river's course around a position: of the line that comes nearest to it, at most `reach`
 * kilometres up and down.
 *
 * @param {number[][][]} lines
 * @param {number[]} position
 * @param {{reach: number, farthest: number}} options kilometres; a line farther away than `farthest` is another river
 * @returns {number[][]} positions from west to east
 */
export function courseNear(lines, position, { reach, farthest }) {
  const [nearest] = lines
    .map((line) => ({ line, ...closest(line, position) }))
    .toSorted((a, b) => a.distance - b.distance);
  if (nearest.distance > farthest) {
    throw new Error(`No river within ${farthest} km of ${position.join(" ")}.`);
  }
  const { line, index } = nearest;
  const course = [
    ...walk(line, index, -1, reach).reverse(),
    ...walk(line, index, 1, reach).slice(1),
  ];
  return course[0][0] <= course.at(-1)[0] ? course : course.reverse();
}

function closest(line, position) {
  const distances = line.map((other) => kilometres(position, other));
  const distance = Math.min(...distances);
  return { distance, index: distances.indexOf(distance) };
}

function walk(line, start, step, reach) {
  const positions = [line[start]];
  let gone = 0;
  for (let i = start + step; line[i] && gone < reach; i += step) {
    gone += kilometres(line[i - step], line[i]);
    positions.push(line[i]);
  }
  return positions;
}

/** On the plane that touches the Earth between the two: good for neighbours. */
function kilometres([x1, y1], [x2, y2]) {
  const shrink = Math.cos((((y1 + y2) / 2) * Math.PI) / 180);
  return KM_PER_DEGREE * Math.hypot((x2 - x1) * shrink, y2 - y1);
}
