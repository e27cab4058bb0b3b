import topojson from "topojson-client";
import { isMargin } from "../lib/is-margin.mjs";

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
function byPair(entries, tell) {
  return new Map(
    entries.flatMap((entry) => {
      const [a, b] = entry.parts;
      return [`${a}|${b}`, `${b}|${a}`].map((pair) => [pair, tell(entry)]);
    }),
  );
}

function pairOf(a, b) {
  return `${a.properties.part}|${b.properties.part}`;
}

/** Leaves out arcs on the antimeridian and at the pole, where a flat map ends but no land does. */
function withoutMargins({ arcs }, topology) {
  const runs = [];
  for (const line of arcs) {
    const run = [];
    for (const index of line) {
      const [from, to] = topology.arcs[index < 0 ? ~index : index];
      if (!isMargin(from, to)) run.push(index);
      else if (run.length > 0) runs.push(run.splice(0));
    }
    if (run.length > 0) runs.push(run);
  }
  return { type: "MultiLineString", arcs: runs };
}

function collection(geometries) {
  return { type: "GeometryCollection", geometries };
}
