/** Every format, in the order in which they are offered. */
import { csv } from "./csv.js";
import type { Format } from "./format.js";
import { geojson } from "./geojson.js";
import { ics } from "./ics.js";
import { json } from "./json.js";

export const FORMATS: readonly [Format, ...Format[]] = [csv, json, ics, geojson];
