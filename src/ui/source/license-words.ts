import type { Messages } from "../messages/messages.ts";

/** What rightsstatements.org has instead of a licence where its maker keeps all rights. */
const IN_COPYRIGHT = /^https?:\/\/rightsstatements\.org\/vocab\/InC\/1\.0\/$/;

/** What a source's publisher allows, in the reader's language where it is a statement that has words in each. */
export function licenseWords(license: string | null, m: Messages): string {
  if (license === null) return m.source.noLicense;
  return IN_COPYRIGHT.test(license) ? m.source.inCopyright : license;
}
