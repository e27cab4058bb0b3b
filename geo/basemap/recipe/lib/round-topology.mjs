import topojson from "topojson-client";

/**
 * A topology on a grid of `perDegree` steps to the degree. With a power of two every grid line that is a
 * whole degree, the antimeridian above all, is hit exactly.
 */
export function roundTopology(topology, perDegree) {
  return topojson.quantize(topology, {
    scale: [1 / perDegree, 1 / perDegree],
    translate: [-180, -90],
  });
}
