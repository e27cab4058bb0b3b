/** What the build wrote of parts that sleep, while it is not in the page. */
const kept = new Map<string, readonly ChildNode[]>();

/** Takes what a part holds out of the page until `takeMarkup` asks for it. */
export function keepMarkup(name: string, host: Element): void {
  kept.set(name, [...host.childNodes]);
  host.replaceChildren();
}

/** Puts what was kept of a part back into the page; nothing when nothing was. */
export function takeMarkup(name: string, host: Element): void {
  host.append(...(kept.get(name) ?? []));
  kept.delete(name);
}

/** Takes what all parts in the page hold out of it. */
export function keepAllMarkup(root: Element): void {
  for (const host of root.querySelectorAll<HTMLElement>("[data-part]")) {
    if (host.parentElement?.closest("[data-part]")) continue;
    keepMarkup(host.dataset.part ?? "", host);
  }
}

/** Forgets what was kept of a part. */
export function dropMarkup(name: string): void {
  kept.delete(name);
}
