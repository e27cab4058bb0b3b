import type { ExpressionSpecification, FilterSpecification } from "maplibre-gl";

/** Features of layers that are switched on, and that meet every further condition. */
export function shown(
  hidden: ReadonlySet<string>,
  ...conditions: readonly ExpressionSpecification[]
): FilterSpecification {
  const layers = [...hidden].toSorted();
  return ["all", ["!", ["in", ["get", "layer"], ["literal", layers]]], ...conditions];
}
