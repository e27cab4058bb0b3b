/** Forms of a counted phrase; `#` stands for the number. `other` serves every category not given. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** A function that counts in a locale: `count(3, { one: "# place", other: "# places" })` → "3 places". */
export function counter(locale: string): (n: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  return (n, forms) => (forms[rules.select(n)] ?? forms.other).replace("#", numbers.format(n));
}

/** A function that joins names in a locale: "dpa and AFP", „dpa und AFP“. */
export function lister(locale: string): (items: readonly string[]) => string {
  const format = new Intl.ListFormat(locale, { type: "conjunction" });
  return (items) => format.format(items);
}
