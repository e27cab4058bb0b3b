import topojson from "topojson-client";

/**
 * The lines of the world map, made of the arcs its polygons are made of.
 *
 * @param {object} topology with the objects `shapes` (properties `shape`, `part`, `country`) and `drawn`
 *   (property `reason`)
 * @param {{between: {parts: string[], reason: string}[]}} policy which lines between parts are disputed
 * @returns {{boundaries: object, admin1: object, coast: object}} TopoJSON geometry collections
 */
export function makeLines(topology, policy) {
  const reasons = new Map(
    policy.between.flatMap(({ parts: [a, b], reason }) => [
      [`${a}|${b}`, reason],
      [`${b}|${a}`, reason],
    ]),
  );
  const reasonOf = (a, b) => reasons.get(`${a.properties.part}|${b.properties.part}`);
  const mesh = (filter) => topojson.meshArcs(topology, topology.objects.shapes, filter);
  const isBorder = (a, b) => a.properties.country !== b.properties.country;

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
