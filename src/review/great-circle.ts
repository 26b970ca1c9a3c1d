/** Distances on the globe. */

export interface Point {
  /** Degrees north, -90 to 90. */
  readonly lat: number;
  /** Degrees east, -180 to 180. */
  readonly lon: number;
}

const EARTH_RADIUS_KM = 6371;

/** Kilometres along the great circle, by the haversine formula; the Earth as a sphere, which is true to 0.6 %. */
export function kilometres(a: Point, b: Point): number {
  const north = Math.sin(radians(b.lat - a.lat) / 2) ** 2;
  const east = Math.sin(radians(b.lon - a.lon) / 2) ** 2;
  const chord = north + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * east;
  // Rounding may carry it over 1 for points that lie opposite each other.
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, chord)));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
