/** A FeatureCollection of small features as text, one feature a line. */
export function formatLines({ features }) {
  const lines = features.map((feature) => JSON.stringify(feature));
  return `{"type":"FeatureCollection","features":[\n${lines.join(",\n")}\n]}\n`;
}
