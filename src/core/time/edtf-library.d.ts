/** What is used of `edtf` 4.11, which carries no types of its own. */
declare module "edtf" {
  /** A date as parsed: 1 to 3 values (year, month from 0, day) or 5 to 6 with the time of day. */
  export type ParsedDate = {
    readonly type: "Date";
    readonly values: readonly number[];
    /** Minutes ahead of UTC. */
    readonly offset?: number;
    /** One bit for each digit of YYYYMMDD that is an X, the first the lowest. */
    readonly unspecified?: number;
    readonly uncertain?: boolean | number;
    readonly approximate?: boolean | number;
  };
  /** A year with its season, 21 to 41. */
  export type ParsedSeason = Omit<ParsedDate, "type"> & { readonly type: "Season" };
  /** A year given with Y, an exponent or a significance; may be beyond what a Date holds. */
  export type ParsedYear = Omit<ParsedDate, "type"> & {
    readonly type: "Year";
    readonly significant?: number;
  };
  export type ParsedPart = ParsedDate | ParsedSeason | ParsedYear;
  /** A bound is Infinity when open and null when unknown. */
  export type ParsedInterval = {
    readonly type: "Interval";
    readonly values: readonly [ParsedPart | number | null, ParsedPart | number | null];
  };
  /** Set: one of these. List: all of these. A pair is a range. */
  export type ParsedList = {
    readonly type: "Set" | "List";
    readonly values: readonly (ParsedPart | readonly [ParsedPart, ParsedPart])[];
    readonly earlier?: boolean;
    readonly later?: boolean;
  };
  export type Constraints = {
    readonly level?: number;
    readonly types?: readonly string[];
  };
  /** Throws when the text is not EDTF, and on some texts for reasons of its own. */
  export function parse(
    text: string,
    constraints?: Constraints,
  ): ParsedPart | ParsedInterval | ParsedList;
}
