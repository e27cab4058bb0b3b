/** Words for areas that hold several settlements, in the languages that the rules about wording read. */
const REGION_WORDS: ReadonlySet<string> = new Set(
  [
    "bezirk bundesland bundesstaat gebiet gouvernement grafschaft halbinsel kanton kontinent kreis land landkreis",
    "oblast provinz region republik staat teilrepublik",
    "canton continent country county district governorate nation oblast peninsula prefecture province region republic",
    "state territory",
  ].flatMap((line) => line.split(" ")),
);

/** The word for an area with which a description begins, as in “Region of Russia”; undefined for “port in a region”. */
export function describedAsRegion(kind: string): string | undefined {
  const [first] = kind.split(/[^\p{L}]+/u).filter((word) => word !== "");
  return first !== undefined && REGION_WORDS.has(first.toLowerCase()) ? first : undefined;
}

/** A name without the word for an area that it begins or ends with: “Kursk Oblast” and “Oblast Kursk” are “kursk”. */
export function bareName(name: string): string {
  const words = name.toLowerCase().split(/\s+/);
  const bare = words.filter((word) => !REGION_WORDS.has(word));
  return (bare.length > 0 ? bare : words).join(" ");
}
