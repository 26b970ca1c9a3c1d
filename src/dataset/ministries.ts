/** Which offices belong to a ministry: the Secretary of State and all under them to the Department of State. */
import type { Entity } from "./schema.js";

const MINISTRY = /\b(?:department|dept|ministry)\b/i;
const SMALL = /\b(?:the|of|for)\b/gi;

/** What the ministry is for, in lower case: "state", "national defence"; empty for a body that is none. */
export function mattersOf({ kind, name, aliases }: Entity, nations: readonly string[]): readonly string[] {
  if (kind !== "organisation") return [];
  const own = (word: string): boolean => !nations.includes(word);
  return [name, ...aliases.map(({ text }) => text)]
    .filter((text) => MINISTRY.test(text))
    .map((text) =>
      text
        .toLowerCase()
        .replace(MINISTRY, "")
        .replace(SMALL, "")
        .split(/\s+/)
        .filter((word) => word !== "" && own(word))
        .join(" "),
    )
    .filter((matter) => matter !== "");
}

/** "Assistant Secretary of State for European Affairs" serves what is for "state". */
export function servesMatter(title: string, matters: readonly string[]): boolean {
  const words = title.toLowerCase();
  return matters.some((matter) =>
    ["secretary of", "secretary of the", "minister of", "minister for", "minister of the"].some((head) =>
      `${words} `.includes(`${head} ${matter} `),
    ),
  );
}
