import type { Geometry } from "geojson";
import type * as v from "valibot";
import type { PlaceProperties } from "./place-schema.ts";
import type * as schema from "./schema.ts";

export type Text = v.InferOutput<typeof schema.Text>;
export type Clock = v.InferOutput<typeof schema.Clock>;
export type Hedge = v.InferOutput<typeof schema.Hedge>;
export type Evidence = v.InferOutput<typeof schema.Evidence>;
export type Assessment = v.InferOutput<typeof schema.Assessment>;
export type Revision = v.InferOutput<typeof schema.Revision>;
export type Statement = v.InferOutput<typeof schema.Statement>;
export type Party = v.InferOutput<typeof schema.Party>;
export type Speaker = v.InferOutput<typeof schema.Speaker>;
export type Source = v.InferOutput<typeof schema.Source>;
export type Layer = v.InferOutput<typeof schema.Layer>;
export type TourStep = v.InferOutput<typeof schema.TourStep>;
export type Question = v.InferOutput<typeof schema.Question>;

/** A place: one feature of a layer's file. `geometry` is null when unlocated, or when it cannot be drawn. */
export type Place = v.InferOutput<typeof PlaceProperties> & {
  readonly id: string;
  readonly layer: string;
  readonly geometry: Geometry | null;
};

/** A dossier after parsing: every default filled in, every item valid by itself. */
export type Dossier = v.InferOutput<typeof schema.Header> & {
  readonly parties: readonly Party[];
  readonly speakers: readonly Speaker[];
  readonly sources: readonly Source[];
  readonly layers: readonly Layer[];
  readonly questions: readonly Question[];
  readonly statements: readonly Statement[];
  readonly tour: readonly TourStep[];
  readonly revisions: readonly Revision[];
  /** In the order of the layers and of their files. */
  readonly places: readonly Place[];
};
