import topojson from "topojson-client";

/**
 * The lines of the world map, made of the arcs its polygons are made of.
 *
 * @param {object} topology with the objects `shapes` (properties `shape`, `part`, `country`) and `drawn`
 *   (property `reason`)
 * @param {object} policy see `policy/lines.json`: which lines between parts are disputed, which are
 *   no boundary although two country codes meet there
 * @returns {{boundaries: object, admin1: object, coast: object}} TopoJSON geometry collections
 */
export function makeLines(topology, policy) {
  const reasons = byPair(policy.between, ({ reason }) => reason);
  const inland = byPair(policy.inner, () => true);
  const reasonOf = (a, b) => reasons.get(pairOf(a, b));
  const mesh = (filter) => topojson.meshArcs(topology, topology.objects.shapes, filter);
  const isBorder = (a, b) =>
    a.properties.country !== b.properties.country && !inland.has(pairOf(a, b));

  const disputed = [...new Set(policy.between.map(({ reason }) => reason))].map((reason) => {
    const line = mesh((a, b) => a !== b && reasonOf(a, b) === reason);
    if (line.arcs.length === 0) throw new Error(`There is no line for ${reason}.`);
    return { ...line, properties: { class: "disputed", reason } };
  });
  const drawn = topology.objects.drawn.geometries.map(({ type, arcs, properties }) => ({
    type,
    arcs,
    properties: { class: "disputed", reason: properties.reason },
  }));
  const international = {
    ...mesh((a, b) => isBorder(a, b) && !reasonOf(a, b)),
    properties: { class: "international" },
  };
  const inner = mesh((a, b) => a !== b && !isBorder(a, b) && !reasonOf(a, b));
  const outer = mesh((a, b) => a === b);
  return {
    boundaries: collection([international, ...disputed, ...drawn]),
    admin1: collection([inner]),
    coast: collection([withoutMargins(outer, topology)]),
  };
}

/** What is said of pairs of parts, by both orders of the pair. */
function byPair(entries, valueOf) {
  return new Map(
    entries.flatMap((entry) => {
      const [a, b] = entry.parts;
      return [`${a}|${b}`, `${b}|${a}`].map((pair) => [pair, valueOf(entry)]);
    }),
  );
}

function pairOf(a, b) {
  return `${a.properties.part}|${b.properties.part}`;
}

/** Leaves out arcs on the antimeridian and at the pole, where a flat map ends but no land does. */
function withoutMargins(line, topology) {
  const arcs = line.arcs
    .flatMap((indices) => indices)
    .filter((index) => !isMargin(...topology.arcs[index < 0 ? ~index : index]));
  return { type: "MultiLineString", arcs: arcs.map((index) => [index]) };
}

/** Whether an edge lies on the margin of a flat map of the world. */
export function isMargin([x1, y1], [x2, y2]) {
  return (Math.abs(x1) === 180 && x1 === x2) || (y1 === -90 && y2 === -90);
}

function collection(geometries) {
  return { type: "GeometryCollection", geometries };
}
