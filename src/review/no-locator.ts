/** Evidence that names a source and does not say where in it. */
import type { Find } from "./warning.js";

/** What people write where they have nothing to write; marks around it do not count. */
const NOTHING = new Set(["", "n/a", "n.a", "na", "unknown", "todo", "tbd", "none"]);

export const findNoLocator: Find = ({ dataset }) =>
  dataset.events.flatMap(({ id, evidence }) =>
    evidence.flatMap(({ source, locator }, at) => {
      if (!saysNothing(locator)) return [];
      return [
        {
          record: id,
          field: `evidence.${at}.locator`,
          what: `“${locator}” does not say where in “${source}” it stands`,
          hint: "such as 'paragraph 3', 'page 12' or 'row 401'",
        },
      ];
    }),
  );

export function saysNothing(locator: string): boolean {
  const bare = locator.toLowerCase().replace(/^[\p{P}\p{S}\s]+|[\p{P}\p{S}\s]+$/gu, "");
  return NOTHING.has(bare);
}
