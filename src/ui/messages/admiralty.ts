import type { CREDIBILITIES, RELIABILITIES } from "../../core/dossier/vocabulary.ts";

export type Reliability = (typeof RELIABILITIES)[number];
export type Credibility = (typeof CREDIBILITIES)[number];
