/** A review as lines for a terminal. */
import type { SingleSource } from "./single-source.js";
import type { Warning } from "./warning.js";

/** "12 warnings, 9 of them explained", or undefined where there are none. */
export function warningCount(warnings: readonly Warning[]): string | undefined {
  if (warnings.length === 0) return undefined;
  const explained = warnings.filter((warning) => warning.explained !== undefined).length;
  const count = warnings.length === 1 ? "1 warning" : `${warnings.length.toLocaleString("en")} warnings`;
  if (explained === 0) return count;
  const ofThem = warnings.length === 1 ? "explained" : `${explained.toLocaleString("en")} of them explained`;
  return `${count}, ${ofThem}`;
}

/** A block for each kind, a blank line before it: how many there are, and one line each; the explained ones last, by their reasons. */
export function warningLines(warnings: readonly Warning[]): readonly string[] {
  const kinds = new Map<string, Warning[]>();
  for (const warning of warnings) {
    const those = kinds.get(warning.kind);
    if (those) those.push(warning);
    else kinds.set(warning.kind, [warning]);
  }
  return [...kinds].flatMap(([kind, those]) => [
    "",
    `${kind}: ${warningCount(those)}`,
    ...those.filter(({ explained }) => explained === undefined).map(formatWarning),
    ...explanations(those),
  ]);
}

/** "explained: none of the sources tells: some-plan, another-plan" */
function explanations(warnings: readonly Warning[]): readonly string[] {
  const reasons = [...new Set(warnings.flatMap(({ explained }) => explained ?? []))];
  return reasons.map((why) => {
    const records = warnings.filter(({ explained }) => explained === why).map(({ record }) => record);
    return `explained: ${why} ${[...new Set(records)].join(", ")}`;
  });
}

/** "no-locator · some-talk · evidence.0.locator: “?” does not say where … (such as …)" */
export function formatWarning({ kind, record, field, what, hint }: Warning): string {
  const where = [kind, record, field].filter((part) => part !== undefined).join(" · ");
  const advice = hint === undefined ? "" : ` (${hint})`;
  // What is quoted from a record may run over several lines, and one line is one warning.
  return `${where}: ${what}${advice}`.replaceAll(/\s+/g, " ");
}

/** "18 of 19 events (95 %) rest on a single independent source." */
export function singleSourceLine({ events, of, share }: SingleSource): string {
  const nouns = of === 1 ? "event" : "events";
  const verb = events === 1 ? "rests" : "rest";
  return `${events.toLocaleString("en")} of ${of.toLocaleString("en")} ${nouns} (${Math.round(100 * share)} %) ${verb} on a single independent source.`;
}
