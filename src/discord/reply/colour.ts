/** The colour at the side of a reply: one sees from afar whether there is an answer in it. */
import type { Presentation } from "../../answer/presentation.js";

const BLUE = 0x2f6f9f;
const AMBER = 0xc98a2b;

export const colourOf = ({ reading, events }: Presentation): number =>
  reading === "" && events.length === 0 ? AMBER : BLUE;
