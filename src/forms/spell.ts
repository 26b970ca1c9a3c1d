import type { Blank } from "./form.js";

/** A filled form as one line, "/met who: Blinken since: 2022"; the console reads it back as the same form. */
export function spell(
  name: string,
  blanks: readonly Blank[],
  values: Readonly<Record<string, string>>,
): string {
  const parts = blanks.flatMap((blank) => {
    const value = values[blank.name];
    return value === undefined ? [] : [`${blank.name}: ${value}`];
  });
  return [`/${name}`, ...parts].join(" ");
}
