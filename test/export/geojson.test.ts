import { describe, expect, it } from "vitest";
import { geojson } from "../../src/export/geojson.js";
import { EVENTS, HOSTILE, hostileEvents, written } from "./rows.js";

describe("a GeoJSON file", () => {
  it("has a point for each event whose place, or what that lies in, has one; longitude first", () => {
    const { text, written: count, unfit } = written(geojson, Object.values(EVENTS));
    const { type, features } = JSON.parse(text);
    expect(type).toBe("FeatureCollection");
    expect(
      features.map(({ type: is, id, geometry, properties: { precision, pointOf, date } }: Feature) => ({
        is,
        id,
        geometry,
        precision,
        pointOf,
        date,
      })),
    ).toEqual([
      {
        is: "Feature",
        id: "in-hall",
        geometry: { type: "Point", coordinates: [18.25, 54.5] },
        precision: "city",
        pointOf: "Port Ana",
        date: "2020-02-29",
      },
      {
        is: "Feature",
        id: "on-isle",
        geometry: { type: "Point", coordinates: [-179.25, -12.5] },
        precision: "region",
        pointOf: "Isle",
        date: "2020-12-31",
      },
    ]);
    expect([count, unfit]).toEqual([2, 5]);
  });

  it("tells in its properties who took part and on whose word", () => {
    const { features } = JSON.parse(written(geojson, [EVENTS.inHall]).text);
    expect(features[0].properties).toMatchObject({
      summary: "Summary of in-hall.",
      participants: [{ name: "Ana Ruíz" }, { name: "Cy Marsh" }],
      sources: [{ title: "Gazette", locator: "page 1" }],
    });
  });

  it("gives back any text", () => {
    const events = hostileEvents(HOSTILE).map((event) => ({ ...event, place: "port-ana" }));
    const { features } = JSON.parse(written(geojson, events).text);
    expect(features.map(({ properties }: Feature) => properties.summary)).toEqual(HOSTILE);
  });
});

interface Feature {
  readonly type: string;
  readonly id: string;
  readonly geometry: unknown;
  readonly properties: {
    readonly precision: string;
    readonly pointOf: string;
    readonly date: string;
    readonly summary: string;
  };
}
