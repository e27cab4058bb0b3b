/** The four dates of a statement that are never merged. */
export const CLOCKS = ["said", "happened", "published", "retrieved"] as const;
export type ClockName = (typeof CLOCKS)[number];

/** A stretch of time on one clock. ISO days (`2024-10-24`), both inclusive; null leaves that end open. */
export type TimeSpan = {
  readonly clock: ClockName;
  readonly from: string | null;
  readonly to: string | null;
  /** Whether what has no date on that clock is left out; otherwise it is kept, and counted as undated. */
  readonly datedOnly: boolean;
};
