/** Version of the messages between an embed and the page around it. A new meaning of one would change it. */
export const MESSAGE_VERSION = 1;

/** Characters of an id or an address in a message; more are nobody's. */
const MAX_TEXT = 4_000;
/** Pixels that no frame is higher than. */
const MAX_HEIGHT = 20_000;

export const MESSAGE_THEMES = ["system", "light", "dark"] as const;

/** What an embed tells the page around it. */
export type EmbedMessage =
  /** It reads messages from now on. */
  | { readonly type: "lagekarte:ready" }
  /** It needs this height to show all without scrolling, in CSS pixels. */
  | { readonly type: "lagekarte:height"; readonly height: number }
  /** The reader selected this, or nothing any more; `link` is the address of the full page with the same view. */
  | {
      readonly type: "lagekarte:selection";
      readonly place: string | null;
      readonly statement: string | null;
      readonly link: string;
    };

/** What the page around an embed asks of it. */
export type HostMessage =
  /** To open a place, or with null to go back to all of them. */
  | { readonly type: "lagekarte:select"; readonly place: string | null }
  | { readonly type: "lagekarte:theme"; readonly theme: (typeof MESSAGE_THEMES)[number] };

/** A message as it is sent. */
export type Versioned<Message> = Message & { readonly version: typeof MESSAGE_VERSION };

export function versioned<Message>(message: Message): Versioned<Message> {
  return { ...message, version: MESSAGE_VERSION };
}

/** Reads what an embed sent. Null for anything that is no message of one: other scripts send messages, too. */
export function readEmbedMessage(data: unknown): EmbedMessage | null {
  const read = reader(data);
  if (read === null) return null;
  switch (read("type")) {
    case "lagekarte:ready":
      return { type: "lagekarte:ready" };
    case "lagekarte:height": {
      const height = read("height");
      const fits = typeof height === "number" && height > 0 && height <= MAX_HEIGHT;
      return fits ? { type: "lagekarte:height", height } : null;
    }
    case "lagekarte:selection": {
      const [place, statement, link] = [read("place"), read("statement"), read("link")];
      return isIdOrNull(place) && isIdOrNull(statement) && isText(link)
        ? { type: "lagekarte:selection", place, statement, link }
        : null;
    }
    default:
      return null;
  }
}

/**
 * Reads what the page around an embed sent. Null for what is not meant for it; `"malformed"` for what is, going by
 * its type, and cannot be read.
 */
export function readHostMessage(data: unknown): HostMessage | "malformed" | null {
  const type = reader(data, true)?.("type");
  if (typeof type !== "string" || !type.startsWith("lagekarte:")) return null;
  const read = reader(data);
  if (read === null) return "malformed";
  if (type === "lagekarte:select") {
    const place = read("place");
    return isIdOrNull(place) ? { type, place } : "malformed";
  }
  if (type === "lagekarte:theme") {
    const theme = MESSAGE_THEMES.find((name) => name === read("theme"));
    return theme === undefined ? "malformed" : { type, theme };
  }
  return "malformed";
}

/** Reads own properties only, so that nothing put on a prototype counts; null for what is no object, or of another version. */
function reader(data: unknown, anyVersion = false): ((key: string) => unknown) | null {
  if (typeof data !== "object" || data === null) return null;
  const own = (key: string): unknown =>
    Object.hasOwn(data, key) ? (data as Readonly<Record<string, unknown>>)[key] : undefined;
  return anyVersion || own("version") === MESSAGE_VERSION ? own : null;
}

function isIdOrNull(value: unknown): value is string | null {
  return value === null || isText(value);
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.length <= MAX_TEXT;
}
