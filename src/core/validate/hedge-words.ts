/** Words, in lower case, by which a text keeps its distance from what it reports; regular expressions for whole words. */
const HEDGES: Readonly<Record<string, string>> = {
  de: "mutmaßlich\\p{L}*|angeblich\\p{L}*|offenbar|anscheinend|vermutlich\\p{L}*|vermutet\\p{L}*|möglicherweise|vielleicht|womöglich|wohl|wahrscheinlich\\p{L}*|soll|sollen|dürfte|dürften|könnte|könnten|scheinbar|unbestätigt\\p{L}*",
  en: "allegedly|alleged|apparently|likely|may|maybe|might|could|perhaps|possibly|presumably|probably|purported|purportedly|reportedly|seemingly|supposedly|suspected|unconfirmed|(?:is|are) said to",
};

/** The first hedging word of a sentence, as it stands there; undefined for none, and for a language that is not known. */
export function findHedge(sentence: string, language: string): string | undefined {
  const words = HEDGES[language.split("-")[0] ?? ""];
  if (words === undefined) return undefined;
  const whole = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words})(?![\\p{L}\\p{N}])`, "iu");
  return whole.exec(sentence)?.[0];
}
