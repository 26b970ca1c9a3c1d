/** Who publishes a document, by its address, and under what terms. */

export interface Publisher {
  readonly name: string;
  readonly licence: string;
  /** ISO 3166-1 alpha-2 code of the state whose government publishes there; what has no country named is its. */
  readonly home?: string;
}

/** What whoever runs the import says of all documents. */
export interface Said {
  readonly publisher?: string;
  readonly licence?: string;
}

interface Host {
  readonly name: string;
  readonly host: RegExp;
  readonly publisher?: string;
  readonly licence?: string;
  readonly home?: string;
}

const FEDERAL = { licence: "US government work, public domain", home: "US" };

/** The first whose pattern fits. */
const HOSTS: readonly Host[] = [
  {
    name: "White House, and its archived pages",
    host: /(?:^|\.)whitehouse\.gov$|whitehouse\.archives\.gov$/,
    publisher: "The White House",
    ...FEDERAL,
  },
  { name: "other US agencies", host: /\.(?:gov|mil)$/, ...FEDERAL },
  { name: "government of the United Kingdom", host: /\.gov\.uk$/, home: "GB" },
  { name: "governments under a country's domain", host: /\.(?:gov|gob|gouv|gc|go)\.[a-z]{2}$/ },
];

export function publisherOf(url: string | undefined, said: Said): Publisher {
  const host = url === undefined ? "" : new URL(url).hostname.toLowerCase();
  const row = HOSTS.find((each) => each.host.test(host));
  const home = row?.home ?? (row ? host.slice(-2).toUpperCase() : undefined);
  return {
    name: said.publisher ?? row?.publisher ?? (host.replace(/^www\./, "") || "unknown"),
    licence: said.licence ?? row?.licence ?? "unknown",
    ...(home !== undefined && { home }),
  };
}
