/** A documented limit: what it is called, and every way in which a subject goes beyond it. */
export interface Limit<T> {
  readonly name: string;
  breaches(subject: T): readonly string[];
}

/** How long a text is: counted in UTF-16 units, which is never less than what Discord counts. */
export function tooLong(what: string, text: string | null | undefined, most: number): readonly string[] {
  const length = (text ?? "").length;
  return length > most ? [`${what} has ${length} characters, at most ${most}`] : [];
}

/** As `tooLong`, and also not blank: Discord trims before it counts. */
export function notWithin(what: string, text: string | null | undefined, most: number): readonly string[] {
  return (text ?? "").trim() === "" ? [`${what} is blank`] : tooLong(what, text, most);
}

export function tooMany(what: string, count: number, most: number): readonly string[] {
  return count > most ? [`${count} ${what}, at most ${most}`] : [];
}

export function repeated(what: string, values: readonly string[]): readonly string[] {
  const twice = values.filter((value, index) => values.indexOf(value) !== index);
  return [...new Set(twice)].map((value) => `${what} “${value}” comes twice`);
}
