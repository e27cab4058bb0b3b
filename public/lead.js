// Leads from an address without a language to the page the reader reads best, and keeps the view that the fragment
// holds. Runs in the head, before anything is painted; without scripts the links of the page are there.
(() => {
  /** @type {Record<string, string>} Address of the page by language (BCP 47), in the dossier's order. */
  const pages = JSON.parse(document.currentScript.dataset.pages);
  const mainOf = (tag) => tag.toLowerCase().split("-")[0];
  const parts = location.hash.slice(1).split("&");
  const asked = parts.filter((part) => part.startsWith("lang=")).map((part) => part.slice(5));
  const has = Object.keys(pages);
  const find = (wanted) =>
    has.find((tag) => tag.toLowerCase() === wanted.toLowerCase()) ??
    has.find((tag) => mainOf(tag) === mainOf(wanted));
  const found = [...asked, ...navigator.languages].map(find).find(Boolean) ?? has[0];
  const view = parts.filter((part) => part !== "" && !part.startsWith("lang="));
  location.replace(pages[found] + (view.length > 0 ? `#${view.join("&")}` : ""));
})();
