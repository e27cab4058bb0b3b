import { mapElement } from "./map-element.ts";

const NAME = "lagekarte-map";

// The script lies at the site's root. A page may load it twice, as articles that are put together from parts do.
const { currentScript } = document;
if (currentScript instanceof HTMLScriptElement && !customElements.get(NAME))
  customElements.define(NAME, mapElement(new URL(".", currentScript.src).href));
