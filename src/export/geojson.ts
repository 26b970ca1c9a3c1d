/** GeoJSON (RFC 7946): a point for each event whose place has one, longitude first. */
import type { Format } from "./format.js";

export const geojson: Format = {
  id: "geojson",
  name: "GeoJSON",
  needs: "point",
  head: () => '{"type":"FeatureCollection","features":[\n',
  record: ({ id, point, ...row }) =>
    point &&
    JSON.stringify({
      type: "Feature",
      id,
      geometry: { type: "Point", coordinates: [point.lon, point.lat] },
      properties: { precision: point.precision, pointOf: point.of, ...row },
    }),
  between: ",\n",
  foot: "\n]}\n",
};
