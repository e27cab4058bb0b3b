/**
 * A FeatureCollection as text a person can read and diff: members one a line, bounding boxes on one line,
 * of geometry one ring or line a line.
 */
export function formatLayer({ bbox, features }) {
  const blocks = features.map((feature) => indent(formatFeature(feature), 4));
  return [
    "{",
    '  "type": "FeatureCollection",',
    ...(bbox ? [`  "bbox": ${JSON.stringify(bbox)},`] : []),
    '  "features": [',
    `${blocks.join(",\n")}`,
    "  ]",
    "}",
    "",
  ].join("\n");
}

function formatFeature({ id, bbox, properties, geometry }) {
  return [
    "{",
    '  "type": "Feature",',
    `  "id": ${JSON.stringify(id)},`,
    ...(bbox ? [`  "bbox": ${JSON.stringify(bbox)},`] : []),
    `  "properties": ${indent(JSON.stringify(properties, null, 2), 2).trimStart()},`,
    `  "geometry": ${indent(formatGeometry(geometry), 2).trimStart()}`,
    "}",
  ].join("\n");
}

function formatGeometry(geometry) {
  if (geometry === null) return "null";
  const { type, coordinates } = geometry;
  return `{\n  "type": "${type}",\n  "coordinates": ${indent(nest(coordinates), 2).trimStart()}\n}`;
}

/** Breaks the line between rings, never inside one. */
function nest(coordinates) {
  if (!Array.isArray(coordinates[0]) || typeof coordinates[0][0] === "number") {
    return JSON.stringify(coordinates);
  }
  return `[\n${coordinates.map((child) => indent(nest(child), 2)).join(",\n")}\n]`;
}

function indent(text, spaces) {
  return text.replaceAll(/^/gm, " ".repeat(spaces));
}
