/** Whether an event is about so many of something: within a tenth of what its source gives. */
import type { Event } from "../dataset/schema.js";

export function fitsQuantity({ quantity }: Event, wanted: number): boolean {
  // "Up to 100,000": nothing is said of the other end.
  const low = quantity?.min ?? quantity?.best ?? quantity?.max;
  const high = quantity?.max ?? quantity?.best ?? quantity?.min;
  return low !== undefined && high !== undefined && low * 0.9 <= wanted && wanted <= high * 1.1;
}
