import { LocalizedStringDictionary, LocalizedStringFormatter } from "@internationalized/string";

/** Forms of a counted phrase, one for each plural category of its language; `#` stands for the number. */
export type PluralForms<Category extends Intl.LDMLPluralRule> = Readonly<
  Record<Category | "other", string>
>;

/** What a language's catalogue is written with. */
export type Grammar<Category extends Intl.LDMLPluralRule> = {
  /** BCP 47; numbers, dates and lists follow it. */
  readonly locale: string;
  readonly plurals: readonly Category[];
  /** `count(3, { one: "# place", other: "# places" })` → "3 places". */
  readonly count: (n: number, forms: PluralForms<Category>) => string;
  /** "dpa and AFP", „dpa und AFP“. */
  readonly list: (items: readonly string[]) => string;
};

/** Takes the plural categories that the language has in CLDR, so that a phrase which lacks one does not compile. */
export function grammar<const Category extends Intl.LDMLPluralRule>(
  locale: string,
  plurals: readonly Category[],
): Grammar<Category> {
  const phrases = new Phrases(locale, new LocalizedStringDictionary({ [locale]: {} }, locale));
  const lists = new Intl.ListFormat(locale, { type: "conjunction" });
  return {
    locale,
    plurals,
    count: (n, forms) => phrases.count(n, forms),
    list: (items) => lists.format(items),
  };
}

/** The library opens plurals and numbers to messages compiled for it; here they are open to catalogues. */
class Phrases extends LocalizedStringFormatter {
  count(n: number, forms: Readonly<Record<string, string>>): string {
    return this.plural(n, forms).replace("#", this.number(n));
  }
}
