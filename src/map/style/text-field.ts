import type { ExpressionSpecification } from "maplibre-gl";
import { localize } from "../../core/dossier/localize.ts";
import { TEXT_FONTS } from "../fonts.ts";
import { featureKey } from "../scene/feature-key.ts";
import type { Scene, SceneText } from "../scene/scene.ts";

/** Zoom from which the local name stands under the name. */
export const LOCAL_ZOOM = 5;

/**
 * Names of places by id, in a language. They are part of the style and not of the sources, so that a
 * change of language touches one property and no geometry.
 *
 * @param minzoom zoom from which there is a name at all; must be below `LOCAL_ZOOM`
 */
export function textField(
  scene: Scene,
  language: string,
  minzoom: number | null = null,
): ExpressionSpecification {
  const made = fields.get(scene) ?? new Map<string, ExpressionSpecification>();
  const key = `${language} ${minzoom}`;
  const field = made.get(key) ?? makeTextField(scene, language, minzoom);
  fields.set(scene, made.set(key, field));
  return field;
}

/** Kept, because a long dossier's are long, and a style is made anew with every selection. */
const fields = new WeakMap<Scene, Map<string, ExpressionSpecification>>();

function makeTextField(
  scene: Scene,
  language: string,
  minzoom: number | null,
): ExpressionSpecification {
  const name = lookUp(scene, (text) => localize(text.name, language).words);
  const local = lookUp(scene, (text) => {
    const known = text.localName !== null && text.localName !== localize(text.name, language).words;
    return known ? `\n${text.localName}` : "";
  });
  const alone: ExpressionSpecification = ["format", name, {}];
  const small = { "font-scale": 0.8, "text-font": ["literal", [...TEXT_FONTS.local]] };
  const both = ["format", name, {}, local, small];
  const steps = minzoom === null ? [alone] : [["format", "", {}], minzoom, alone];
  return ["step", ["zoom"], ...steps, LOCAL_ZOOM, both] as unknown as ExpressionSpecification;
}

function lookUp(scene: Scene, pick: (text: SceneText) => string): ExpressionSpecification {
  const words = Object.fromEntries(
    [...scene.texts].map(([pid, text]) => [featureKey(pid), pick(text)]),
  );
  return ["to-string", ["get", ["get", "key"], ["literal", words]]] as ExpressionSpecification;
}
