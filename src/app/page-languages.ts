/** The languages that this page is published in: those the build wrote links to, or the page's one. */
export function pageLanguages(document: Document): readonly string[] {
  const links = [...document.querySelectorAll<HTMLElement>("[data-language]")];
  const languages = links.map(({ dataset }) => dataset.language ?? "");
  return languages.length > 0 ? languages : [document.documentElement.lang];
}
