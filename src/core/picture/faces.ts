import type { Face } from "./picture.ts";

export type FaceStyle = {
  readonly family: "serif" | "sans";
  readonly weight: 400 | 600;
  /** Pixels. */
  readonly size: number;
  /** Pixels from one baseline to the next. */
  readonly leading: number;
  readonly ink: "text" | "muted";
};

export const FACE_STYLES: Readonly<Record<Face, FaceStyle>> = {
  title: { family: "serif", weight: 600, size: 22, leading: 28, ink: "text" },
  subtitle: { family: "sans", weight: 400, size: 14, leading: 20, ink: "muted" },
  legend: { family: "sans", weight: 400, size: 13, leading: 24, ink: "text" },
  note: { family: "sans", weight: 400, size: 12, leading: 17, ink: "muted" },
};
