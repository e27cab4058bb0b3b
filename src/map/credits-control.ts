import type { ControlPosition, IControl } from "maplibre-gl";
import type { Credit } from "./mount-options.ts";

/**
 * The attribution, always open. MapLibre's own control sets its words as HTML; this one makes text
 * and links, so that nothing a page passes is ever parsed.
 */
export class CreditsControl implements IControl {
  readonly #inner = document.createElement("div");
  readonly #element = document.createElement("div");

  constructor() {
    this.#element.className = "maplibregl-ctrl maplibregl-ctrl-attrib";
    this.#inner.className = "maplibregl-ctrl-attrib-inner";
    this.#element.append(this.#inner);
  }

  onAdd(): HTMLElement {
    return this.#element;
  }

  onRemove(): void {
    this.#element.remove();
  }

  getDefaultPosition(): ControlPosition {
    return "bottom-right";
  }

  show(credits: readonly Credit[]): void {
    const parts = credits.map(({ text, href }) => (href === undefined ? text : link(text, href)));
    this.#inner.replaceChildren(
      ...parts.flatMap((part, index) => (index > 0 ? [" · ", part] : part)),
    );
  }
}

function link(text: string, href: string): HTMLAnchorElement {
  const anchor = document.createElement("a");
  anchor.href = href;
  anchor.textContent = text;
  if (anchor.origin !== location.origin) {
    anchor.target = "_blank";
    anchor.rel = "noopener";
  }
  return anchor;
}
