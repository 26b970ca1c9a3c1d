/** What became of the records of an import; the numbers add up: read = kept + merged + leftOut + rejected. */
import { thousands } from "../../text/thousands.js";

export interface Totals {
  readonly read: number;
  readonly kept: number;
  /** Second halves of mirrored rows. */
  readonly merged: number;
  /** By the filters that were asked for. */
  readonly leftOut: number;
  readonly rejected: number;
  /** Of those kept, the ones dated a month or more before they were reported. */
  readonly datedBack: number;
}

/** "12 rows read = 9 kept + 2 merged + 1 rejected." */
export function totalsText({ read, kept, merged, leftOut, rejected }: Totals): string {
  const parts = [
    `${thousands(kept)} kept`,
    `${thousands(merged)} merged`,
    ...(leftOut > 0 ? [`${thousands(leftOut)} left out by the filters`] : []),
    `${thousands(rejected)} rejected`,
  ];
  return `${thousands(read)} ${read === 1 ? "row" : "rows"} read = ${parts.join(" + ")}.`;
}
