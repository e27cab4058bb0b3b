/** Identifiers of the SPDX list, as far as one can be told from words. */
const SPDX = /^[A-Za-z0-9]+(?:[-.][A-Za-z0-9]+)+$/;

/** Where a licence's text is: Creative Commons' own page, or SPDX's; the words themselves when they are no identifier. */
export function licenseUrl(license: string): string {
  const [, kind, version] = /^CC-(BY(?:-[A-Z]{2})*)-(\d\.\d)$/.exec(license) ?? [];
  if (kind) return `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/`;
  if (license === "CC0-1.0") return "https://creativecommons.org/publicdomain/zero/1.0/";
  return SPDX.test(license) ? `https://spdx.org/licenses/${license}.html` : license;
}
