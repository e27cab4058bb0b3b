export const PROJECTIONS = ["globe", "mercator"] as const;
export type Projection = (typeof PROJECTIONS)[number];

/** Longitude and latitude in degrees (WGS 84); zoom as MapLibre counts it. */
export type Camera = { readonly lon: number; readonly lat: number; readonly zoom: number };
