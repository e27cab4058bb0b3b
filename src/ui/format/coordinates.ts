import { type Spot, spotDegrees } from "../../state/spot.ts";
import type { Messages } from "../messages/messages.ts";

/** A spot as exactly as it is known: "55.8° N, 49.1° E", „55,8° N; 49,1° O“. */
export function formatCoordinates(spot: Spot, { locale, spot: m }: Messages): string {
  const { lat, lon, decimals } = spotDegrees(spot);
  const numbers = new Intl.NumberFormat(locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  return m.pair(
    m.latitude(numbers.format(Math.abs(lat)), lat >= 0),
    m.longitude(numbers.format(Math.abs(lon)), lon >= 0),
  );
}

/** The same for programs: decimal degrees, latitude first, with a point: "55.8, 49.1". */
export function plainCoordinates(spot: Spot): string {
  const { lat, lon, decimals } = spotDegrees(spot);
  return `${lat.toFixed(decimals)}, ${lon.toFixed(decimals)}`;
}
