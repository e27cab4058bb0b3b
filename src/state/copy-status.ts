/** Why a file or a pasted text was not checked. */
export const COPY_REFUSALS = ["kind", "binary", "large", "empty", "unreadable", "several"] as const;
export type CopyRefusal = (typeof COPY_REFUSALS)[number];

/** What the reader gave: its name, its media type as the browser says it, and its size in bytes. */
export type GivenFile = { readonly name: string; readonly kind: string; readonly size: number };

/** Where the check of the reader's own copy is; the report itself is in `copy`. */
export type CopyStatus =
  | { readonly step: "idle" }
  | { readonly step: "checking" }
  | {
      readonly step: "refused";
      readonly reason: CopyRefusal;
      /** Null for pasted text. */
      readonly file: GivenFile | null;
    };

export const NO_COPY: CopyStatus = { step: "idle" };
