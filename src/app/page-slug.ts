/** Which dossier this page is of; null on a page of none. */
export function pageSlug(document: Document): string | null {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="lagekarte-dossier"]');
  return meta?.content ?? null;
}
