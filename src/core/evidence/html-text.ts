import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";
import { BLOCK_ELEMENTS, UNSEEN_ELEMENTS } from "./html-elements.ts";
import type { NormalisedText } from "./normalised-text.ts";
import { createNormaliser } from "./normaliser.ts";

/**
 * The normalised text of an HTML page; positions lead back to the code points of the HTML as given, a
 * character reference (`&uuml;`) as a whole. Block elements make paragraphs, `<br>` a line end, two of
 * them a paragraph; what the page does not show (scripts, styles, the title in its head) is left out.
 *
 * Reads tokens, builds no tree: broken nesting does no harm and time is linear in the page's length.
 */
export function htmlText(html: string): NormalisedText {
  const normaliser = createNormaliser();
  const toPosition = createCounter(html);
  let unseen: string | null = null;
  let depth = 0;

  function open(name: string, at: number): void {
    if (unseen === null && UNSEEN_ELEMENTS.has(name)) {
      unseen = name;
      depth = 1;
    } else if (unseen === name) depth += 1;
    else if (unseen === null && name === "br") normaliser.lineBreak(toPosition(at), toPosition(at));
    else if (unseen === null) breakAt(name, at);
  }

  function close(name: string, at: number): void {
    if (unseen === null) breakAt(name, at);
    else if (unseen === name) {
      depth -= 1;
      if (depth === 0) unseen = null;
    }
  }

  function breakAt(name: string, at: number): void {
    if (BLOCK_ELEMENTS.has(name)) normaliser.paragraphBreak(toPosition(at));
  }

  let name = "";
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, {
    ontext(start, end) {
      if (unseen !== null) return;
      for (const character of html.slice(start, end)) {
        const position = toPosition(start);
        start += character.length;
        normaliser.character(character.codePointAt(0) ?? 0, position, position + 1);
      }
    },
    ontextentity(codePoint, end) {
      if (unseen !== null) return;
      const start = html.lastIndexOf("&", end - 1);
      const from = toPosition(start);
      normaliser.character(codePoint, from, from + end - start);
    },
    onopentagname(start, end) {
      name = html.slice(start, end).toLowerCase();
      open(name, start);
    },
    onclosetag(start, end) {
      close(html.slice(start, end).toLowerCase(), start);
    },
    onselfclosingtag() {
      if (name === "svg" || name === "math") close(name, 0);
    },
    onattribdata: ignore,
    onattribend: ignore,
    onattribentity: ignore,
    onattribname: ignore,
    oncdata: ignore,
    oncomment: ignore,
    ondeclaration: ignore,
    onend: ignore,
    onopentagend: ignore,
    onprocessinginstruction: ignore,
  } satisfies TokenizerCallbacks);
  tokenizer.write(html);
  tokenizer.end();
  return normaliser.finish();
}

function ignore(): void {}

/** Turns UTF-16 indices into code points; they may only grow, so that the text is gone through once. */
function createCounter(text: string): (unit: number) => number {
  let unit = 0;
  let position = 0;
  return (wanted) => {
    while (unit < wanted) {
      unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
      position += 1;
    }
    return position;
  };
}
