import type { Finding } from "../core/dossier/finding.ts";
import { layerFile } from "../core/dossier/parse-layer.ts";
import type { OpenedDossier } from "../core/validate/open-dossier.ts";
import type { Problem } from "../state/problem.ts";

/**
 * What a reader should know of how a dossier opened: the layers whose places are missing, else that its data has
 * errors. Errors that follow from a missing layer are left to the list of findings.
 */
export function openingProblems({ dossier, findings }: OpenedDossier): readonly Problem[] {
  const errors = findings.filter(({ severity }) => severity === "error");
  if (!dossier) return errors.map((error) => problem("dossier-unreadable", error));
  const without = dossier.layers.filter(
    (layer) => !dossier.places.some((place) => place.layer === layer.id),
  );
  const failed = without.flatMap((layer) => {
    const error = errors.find(({ file }) => file === layerFile(layer.id));
    return error ? [problem("layer-failed", error)] : [];
  });
  return failed.length > 0 ? failed : errors.map((error) => problem("findings", error));
}

function problem(kind: Problem["kind"], { file, path, message }: Finding): Problem {
  return { kind, detail: `${file}${path && `#${path}`}: ${message}` };
}
