/**
 * Metres as a number of kilometres, with no digit finer than `grain` (metres it is known to): "5,893", „0,4“.
 */
export function formatKilometres(metres: number, grain: number, locale: string): string {
  const power = Math.max(0, Math.floor(Math.log10(grain)));
  const step = 10 ** power;
  const digits = Math.max(0, 3 - power);
  return new Intl.NumberFormat(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format((Math.round(metres / step) * step) / 1_000);
}
