import type { FindingArgs, FindingDetail } from "../dossier/finding.ts";

/** What a rule has to say in one language. */
export type RuleWords = {
  /**
   * Its message, or its messages by variant, `usual` being that without one. `{name}` stands for an argument. None for
   * rules of reading whose findings bring their own message.
   */
  readonly says?: string | Readonly<Record<string, string>>;
  /** What an editor can do about it. */
  readonly hint: string;
};

/** What all rules have to say in one language. */
export type FindingWords = {
  readonly rules: Readonly<Record<string, RuleWords>>;
  /** Stands between alternatives, with its spaces. */
  readonly or: string;
};

/** The sentences of a finding in the language of the given words; empty when it has none of its own. */
export function sayFinding(
  words: FindingWords,
  rule: string,
  details: readonly FindingDetail[],
): string {
  const says = wordsOf(words, rule)?.says;
  if (says === undefined) return "";
  return details
    .map(({ variant = "usual", args }) => {
      const pattern = typeof says === "string" ? says : (says[variant] ?? "");
      return pattern.replaceAll(/\{(\w+)\}/g, (_, name: string) => printArg(args[name], words.or));
    })
    .join(" ");
}

/** What can be done about findings of a rule; empty for a rule without advice. */
export function hintFor(words: FindingWords, rule: string): string {
  return wordsOf(words, rule)?.hint ?? "";
}

function wordsOf(words: FindingWords, rule: string): RuleWords | undefined {
  return Object.hasOwn(words.rules, rule) ? words.rules[rule] : undefined;
}

function printArg(arg: FindingArgs[string] | undefined, or: string): string {
  return typeof arg === "object" ? arg.join(or) : String(arg ?? "");
}
