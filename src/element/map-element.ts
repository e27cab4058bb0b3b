import { embedAddress } from "../core/embed/embed-address.ts";
import { EMBED_THEMES } from "../core/embed/embed-settings.ts";
import { FRAME_SANDBOX } from "../core/embed/frame-sandbox.ts";
import { type HostMessage, readEmbedMessage, versioned } from "../core/embed/messages.ts";
import { LOOK, likelyHeight } from "./look.ts";

/** Milliseconds after which a frame that has loaded something and says nothing is taken for one that may not be shown. */
const PATIENCE = 10_000;

/** Attributes that are told to an embed that is there; all others ask for another one. */
const TOLD = ["place", "theme"];

/**
 * The element `<lagekarte-map>`: an embed of a site in a frame, as high as it needs to be. What stands in the element is shown
 * until the embed is there, and where it cannot be: without scripts, without a network, where it may not be framed.
 * It fires `lagekarte-select` with `{ place, statement, link }` when the reader selects something.
 *
 * @param site the site's base, with a slash at its end
 */
export function mapElement(site: string): CustomElementConstructor {
  const { origin } = new URL(site);
  // Pages opened from a disk have an origin that cannot be named, so there is nobody to talk to.
  const parent = location.origin === "null" ? null : location.origin;

  return class extends HTMLElement {
    static readonly observedAttributes = [
      ...["dossier", "lang", "view", "place", "layers", "tab"],
      ...["theme", "static", "height", "title"],
    ];

    readonly #box = document.createElement("div");
    readonly #frame = document.createElement("iframe");
    #asked = "";
    #patience = 0;

    constructor() {
      super();
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(LOOK);
      const root = this.attachShadow({ mode: "open" });
      root.adoptedStyleSheets = [sheet];
      const frame = this.#frame;
      frame.setAttribute("sandbox", FRAME_SANDBOX);
      frame.allow = "clipboard-write";
      frame.loading = "lazy";
      frame.referrerPolicy = "no-referrer";
      frame.addEventListener("load", () => {
        this.#patience = setTimeout(() => this.#giveUp(), PATIENCE);
      });
      this.#box.append(document.createElement("slot"), frame);
      root.append(this.#box);
    }

    connectedCallback(): void {
      addEventListener("message", this.#hear);
      this.#setHeight(null);
      this.#ask();
    }

    disconnectedCallback(): void {
      removeEventListener("message", this.#hear);
      this.#setReady(false);
    }

    attributeChangedCallback(name: string): void {
      if (!this.isConnected) return;
      if (name === "height") this.#setHeight(null);
      else if (this.#isReady() && TOLD.includes(name)) this.#tell(name);
      else this.#ask();
    }

    /** Asks for the embed that the attributes describe, unless it is the one that is there. */
    #ask(): void {
      const get = (name: string) => this.getAttribute(name);
      const [pageLanguage = ""] = document.documentElement.lang.split("-");
      const address = embedAddress(site, {
        dossier: get("dossier") ?? "",
        language: this.lang || pageLanguage,
        view: get("view"),
        place: get("place"),
        layers: get("layers"),
        tab: get("tab"),
        settings: {
          theme: themeOf(get("theme")) ?? null,
          still: this.hasAttribute("static"),
          parent,
        },
      });
      this.#frame.title = this.title || this.querySelector("img")?.alt || "Lagekarte";
      if (address === this.#asked) return;
      this.#asked = address ?? "";
      this.#setReady(parent === null && address !== null);
      if (address === null) this.#giveUp();
      else this.#frame.src = address;
    }

    #isReady(): boolean {
      return "ready" in this.#box.dataset;
    }

    #setReady(isReady: boolean): void {
      clearTimeout(this.#patience);
      if (isReady) this.#box.dataset.ready = "";
      else delete this.#box.dataset.ready;
    }

    /** Leaves what stands in the element as it is, without room for more. */
    #giveUp(): void {
      if (!this.#isReady()) this.#box.style.setProperty("--height", "0");
    }

    /** As the embed tells, unless the `height` attribute says another. */
    #setHeight(told: number | null): void {
      const given = Number.parseInt(this.getAttribute("height") ?? "", 10);
      const height = given > 0 ? given : (told ?? likelyHeight(this.clientWidth));
      this.#box.style.setProperty("--height", `${height}px`);
    }

    #tell(name: string): void {
      const value = this.getAttribute(name);
      const message: HostMessage =
        name === "theme"
          ? { type: "lagekarte:theme", theme: themeOf(value) ?? "system" }
          : { type: "lagekarte:select", place: value || null };
      this.#frame.contentWindow?.postMessage(versioned(message), origin);
    }

    readonly #hear = (event: MessageEvent): void => {
      if (event.source !== this.#frame.contentWindow || event.origin !== origin) return;
      const message = readEmbedMessage(event.data);
      if (message === null) return;
      if (message.type === "lagekarte:height") this.#setHeight(message.height);
      else if (message.type === "lagekarte:ready") this.#setReady(true);
      else {
        const { place, statement, link } = message;
        const detail = { place, statement, link };
        this.dispatchEvent(
          new CustomEvent("lagekarte-select", { detail, bubbles: true, composed: true }),
        );
      }
    };
  };
}

function themeOf(value: string | null): (typeof EMBED_THEMES)[number] | undefined {
  return EMBED_THEMES.find((theme) => theme === value);
}
