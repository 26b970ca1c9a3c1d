/** Takes out of a text what nobody may read in a log: tokens of the bot and of interactions, and passwords in addresses. */

const SECRETS: readonly { readonly name: string; readonly pattern: RegExp; readonly left: string }[] = [
  {
    name: "an interaction's token in an address",
    pattern: /(\/(?:interactions|webhooks)\/\d+\/)[\w%.-]+/g,
    left: "$1…",
  },
  {
    name: "an interaction's token anywhere: base64 of “interaction:”",
    pattern: /aW50ZXJhY3Rpb2[\w-]+/g,
    left: "…",
  },
  {
    name: "a bot's token: its id, a time and a signature, in base64",
    pattern: /[\w-]{17,}\.[\w-]{6,7}\.[\w-]{25,}/g,
    left: "…",
  },
  { name: "an authorization header", pattern: /\b(Bot|Bearer) [\w.-]{20,}/g, left: "$1 …" },
  { name: "a password in an address", pattern: /(\/\/[^/\s:@"]*:)[^/\s@"]+@/g, left: "$1…@" },
];

export const scrub = (text: string): string =>
  SECRETS.reduce((rest, { pattern, left }) => rest.replace(pattern, left), text);
