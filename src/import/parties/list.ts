/** Several parties in a row: "President A of X, Chancellor B of Y, and Prime Minister C of Z". */
import type { Lexicon } from "./lexicon.js";
import { type Party, partyAt } from "./party.js";
import { cut, type Piece } from "./pieces.js";

export interface List {
  readonly parties: readonly Party[];
  /** What could not be read as a party; empty where all was. */
  readonly rest: readonly string[];
}

/** Every party in the text, and whatever else there is. */
export function readList(text: string, lexicon: Lexicon): List {
  const pieces = cut(text, lexicon);
  const parties: Party[] = [];
  // Parties with other words before them, such as a verb: what stands behind is not said of those before.
  const fresh = new Set<Party>();
  let apart = false;
  const rest: string[] = [];
  for (let at = 0; at < pieces.length; ) {
    const read = separates(pieces[at]) ? undefined : partyAt(pieces, at);
    if (read) {
      parties.push(read.party);
      if (apart) fresh.add(read.party);
      apart = false;
      at = read.next;
      continue;
    }
    const piece = pieces[at];
    if (piece && !separates(piece)) {
      rest.push(piece.text);
      apart = true;
    }
    at++;
  }
  return { parties: shared(spread(parties, fresh), fresh), rest };
}

function separates(piece: Piece | undefined): boolean {
  return piece?.kind === "mark" || (piece?.kind === "word" && /^(?:and|with|the|as|well)$/i.test(piece.text));
}

/** "Presidents A and B": the office of the first is the second's as well. */
function spread(parties: readonly Party[], fresh: Set<Party>): readonly Party[] {
  let office: string | undefined;
  return parties.map((party) => {
    if (party.plural) office = party.office;
    else if (party.office !== undefined || fresh.has(party)) office = undefined;
    else if (office !== undefined) return { ...party, office };
    return party;
  });
}

/** "Foreign Minister A and Defence Minister B of X": what B's office belongs to, A's does. */
function shared(parties: readonly Party[], fresh: ReadonlySet<Party>): readonly Party[] {
  let of: Party["of"];
  return parties
    .toReversed()
    .map((party) => {
      const own = party.of ?? (party.people.length === 0 && party.office !== undefined ? of : undefined);
      of = party.office === undefined || fresh.has(party) ? undefined : own;
      return own ? { ...party, of: own } : party;
    })
    .toReversed();
}
