/** Someone who took part, as a text names them: the name, the office, and the country or body that it belongs to. */
import type { Entity } from "../../dataset/schema.js";
import { BODY_HEADS, GROUP_WORDS, PARTICLES } from "./office-words.js";
import type { Piece } from "./pieces.js";

export interface Party {
  /** As written, without honorifics; empty where only the office stands: "the President". */
  readonly name: string;
  /** Known people of that name; empty where none is. */
  readonly people: readonly Entity[];
  /** As written, without what it belongs to: "Prime Minister". */
  readonly office?: string;
  readonly of?: Entity;
  /** "Presidents A and B": the office is the next one's too. */
  readonly plural?: true;
}

export interface Read {
  readonly party: Party;
  /** The piece behind it. */
  readonly next: number;
}

const CONNECTS = new Set(["of", "for", "to", "on", "at"]);

/** The party that begins at this piece; undefined where none does. */
export function partyAt(pieces: readonly Piece[], start: number): Read | undefined {
  let at = start;
  let of: Entity | undefined;
  const offices: string[] = [];
  let plural = false;
  const skip = (): void => {
    while (isWord(pieces[at], "the") || pieces[at]?.kind === "honorific") at++;
  };

  skip();
  // "Kosovo President", "Poland's Foreign Minister", "African Union Commission Chairperson"
  while (
    belongs(pieces[at]) &&
    (/^(?:office|person|honorific)$/.test(pieces[at + 1]?.kind ?? "") || belongs(pieces[at + 1]))
  ) {
    of ??= entityOf(pieces[at]);
    at++;
  }
  while (pieces[at]?.kind === "office") {
    offices.push(textOf(pieces[at]));
    const piece = pieces[at];
    plural ||= piece?.kind === "office" && piece.plural;
    at++;
    const complement = complementAt(pieces, at);
    if (complement) {
      of ??= complement.of;
      at = complement.next;
      if (complement.office !== undefined) offices[offices.length - 1] += ` ${complement.office}`;
    }
    // "Spokesperson and Chief Advisor …": two offices of one person, unless a name stands between.
    if (
      isWord(pieces[at], "and") &&
      pieces[at + 1]?.kind === "office" &&
      nameFollows(pieces, at + 1) === false
    )
      at++;
    else break;
  }
  skip();
  const named = nameAt(pieces, at);
  if (named) at = named.next;
  if (!named && offices.length === 0) return undefined;

  // "President Macron of France"
  if (isWord(pieces[at], "of")) {
    const after = isWord(pieces[at + 1], "the") ? at + 2 : at + 1;
    if (belongs(pieces[after])) {
      of = entityOf(pieces[after]) ?? of;
      at = after + 1;
    }
  }
  // "Jan Kowalski, Head of Cabinet of the President of the European Commission,"
  if (named && offices.length === 0 && isMark(pieces[at], ",")) {
    const behind = appositionAt(pieces, at + 1);
    // "Today, President …" and "in Washington, Vice President …" begin anew.
    if (behind && pieces[behind.next]?.kind !== "person" && pieces[behind.next]?.kind !== "name") {
      offices.push(behind.office);
      of ??= behind.of;
      at = behind.next;
    }
  }
  const office = offices.join(" and ");
  if (!named && office === "") return undefined;
  return {
    party: {
      name: named?.name ?? "",
      people: named?.people ?? [],
      ...(office !== "" && { office }),
      ...(of && { of }),
      ...(plural && { plural }),
    },
    next: at,
  };
}

interface Named {
  readonly name: string;
  readonly people: readonly Entity[];
  readonly next: number;
}

function nameAt(pieces: readonly Piece[], start: number): Named | undefined {
  const first = pieces[start];
  if (first?.kind === "person")
    return { name: first.text.replace(/'s?$/, ""), people: first.entities, next: start + 1 };
  let at = start;
  const words: string[] = [];
  for (; pieces[at]?.kind === "name"; at++) words.push(textOf(pieces[at]));
  while (words.length > 0 && PARTICLES.has((words.at(-1) ?? "").toLowerCase())) {
    words.pop();
    at--;
  }
  const name = words.join(" ").replace(/'s?$/, "");
  const people = pieces[at];
  // "Xi" is no name of the lexicon, and "Jr." no name at all.
  if (name === "" || GROUP_WORDS.test(name) || !/\p{Lu}/u.test(name)) {
    return people?.kind === "person" && name !== ""
      ? { name: people.text, people: people.entities, next: at + 1 }
      : undefined;
  }
  return { name: name.replace(/ (?:Jr|Sr)\.?$/, ""), people: [], next: at };
}

interface Complement {
  readonly of?: Entity;
  readonly office?: string;
  readonly next: number;
}

/** "of Finland", "of Japan's National Security Secretariat", "to the Prime Minister", before the name. */
function complementAt(pieces: readonly Piece[], start: number): Complement | undefined {
  const preposition = pieces[start];
  if (preposition?.kind !== "word" || !CONNECTS.has(preposition.text)) return undefined;
  let at = start + 1;
  let of: Entity | undefined;
  let cut = -1;
  const words = [preposition.text];
  // The complement ends with the last piece that is surely none of a name.
  for (; at < pieces.length; at++) {
    const piece = pieces[at];
    if (!piece || piece.kind === "mark" || piece.kind === "person" || piece.kind === "honorific") break;
    if (piece.kind === "word" && !["the", "and", ...CONNECTS].includes(piece.text)) break;
    if (piece.kind === "word" && piece.text === "and" && pieces[at + 1]?.kind === "office") break;
    if (belongs(piece)) of ??= entityOf(piece);
    if (
      belongs(piece) ||
      piece.kind === "office" ||
      (piece.kind === "name" && BODY_HEADS.has(piece.text.toLowerCase()))
    )
      cut = at;
  }
  const stop = pieces[at];
  if (stop?.kind === "person" || stop?.kind === "honorific") cut = at - 1;
  if (cut < 0) return undefined;
  for (let each = start + 1; each <= cut; each++) words.push(textOf(pieces[each]));
  // Whose it is goes to the country or body; what kind it is stays with the office.
  const simple = of && cut - start <= 2;
  return { next: cut + 1, ...(of && { of }), ...(!simple && { office: withoutOwner(words.join(" "), of) }) };
}

/** The last "of …" goes where it names the owner: "Head of Cabinet of the President", of the European Commission. */
function withoutOwner(office: string, of: Entity | undefined): string {
  const last = office.lastIndexOf(" of ");
  return of && last >= 0 && office.slice(last).includes(of.name) ? office.slice(0, last) : office;
}

/** An office behind the name, up to the comma that ends it or the next one who is named. */
function appositionAt(
  pieces: readonly Piece[],
  start: number,
): { office: string; of?: Entity; next: number } | undefined {
  let at = start;
  let of: Entity | undefined;
  let hasOffice = false;
  const words: string[] = [];
  // The next party of a list begins with an office as well, and goes on with a name.
  if (nameFollows(pieces, start)) return undefined;
  for (; at < pieces.length; at++) {
    const piece = pieces[at];
    if (!piece || piece.kind === "mark" || piece.kind === "person") break;
    if (piece.kind === "word" && !["the", "and", "in", ...CONNECTS].includes(piece.text)) break;
    if (piece.kind === "word" && piece.text === "and" && nameFollows(pieces, at + 1)) break;
    if (piece.kind === "office") hasOffice = true;
    if (belongs(piece)) {
      of ??= entityOf(piece);
      // What comes before is said of the country, what comes behind is not: "Head … at Poland's Presidential Chancellery".
      if (piece.demonym || piece.owns) continue;
    }
    words.push(textOf(piece));
  }
  if (!hasOffice) return undefined;
  const office = withoutOwner(words.join(" ").replace(/^the /, ""), of).replace(
    / (?:and|of|to|for|at|on|the)$/,
    "",
  );
  return { office, next: at, ...(of && { of }) };
}

/** Whether behind an office there is a name, rather than a comma or the end. */
function nameFollows(pieces: readonly Piece[], start: number): boolean {
  let at = start;
  while (isWord(pieces[at], "the") || pieces[at]?.kind === "honorific" || belongs(pieces[at])) at++;
  if (pieces[at]?.kind !== "office") return pieces[at]?.kind === "person" || pieces[at]?.kind === "name";
  while (pieces[at]?.kind === "office") at++;
  while (pieces[at]?.kind === "honorific") at++;
  return pieces[at]?.kind === "person" || pieces[at]?.kind === "name";
}

function belongs(piece: Piece | undefined): piece is Piece & { kind: "country" | "body" } {
  return piece?.kind === "country" || piece?.kind === "body";
}

function entityOf(piece: Piece | undefined): Entity | undefined {
  return piece && "entities" in piece ? piece.entities[0] : undefined;
}

function textOf(piece: Piece | undefined): string {
  return piece?.text ?? "";
}

function isWord(piece: Piece | undefined, text: string): boolean {
  return piece?.kind === "word" && piece.text.toLowerCase() === text;
}

function isMark(piece: Piece | undefined, text: string): boolean {
  return piece?.kind === "mark" && piece.text === text;
}
