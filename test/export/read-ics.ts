/** A reader of iCalendar (RFC 5545), as small as a test needs and as strict as the standard. Throws where a file breaks it. */
export interface Component {
  readonly name: string;
  /** Unescaped, by name; parameters stay with the name: "DTSTART;VALUE=DATE". */
  readonly values: Readonly<Record<string, string>>;
  readonly within: readonly Component[];
}

export function readIcs(text: string): Component {
  if (!text.endsWith("\r\n")) throw new Error("the last line has no end");
  const raw = text.slice(0, -2).split("\r\n");
  for (const line of raw) {
    if (Buffer.byteLength(line) > 75) throw new Error(`a line of ${Buffer.byteLength(line)} octets`);
    if (/[\r\n]/.test(line)) throw new Error("half a line break");
    if (/\p{Surrogate}/u.test(line)) throw new Error("a character was cut in two");
  }
  const lines = text.slice(0, -2).replaceAll("\r\n ", "").split("\r\n");
  const [component, rest] = readComponent(lines);
  if (rest.length > 0) throw new Error(`something stands behind the end: ${rest[0]}`);
  return component;
}

function readComponent(lines: readonly string[]): [Component, readonly string[]] {
  const name = /^BEGIN:(.+)$/.exec(lines[0] ?? "")?.[1];
  if (name === undefined) throw new Error(`not a beginning: ${lines[0]}`);
  const values: Record<string, string> = {};
  const within: Component[] = [];
  let rest: readonly string[] = lines.slice(1);
  while (rest.length > 0) {
    const [line = "", ...others] = rest;
    if (line === `END:${name}`) return [{ name, values, within }, others];
    if (line.startsWith("BEGIN:")) {
      const [inner, after] = readComponent(rest);
      within.push(inner);
      rest = after;
      continue;
    }
    const [, key = "", value = ""] = /^([A-Z-]+(?:;[A-Z]+=[A-Z]+)*):(.*)$/s.exec(line) ?? [];
    if (key === "") throw new Error(`no property: ${line}`);
    if (key in values) throw new Error(`${key} stands twice`);
    values[key] = value.replaceAll(/\\(.)/gs, (_, escaped: string) =>
      escaped.toLowerCase() === "n" ? "\n" : escaped,
    );
    rest = others;
  }
  throw new Error(`${name} has no end`);
}
