/** English verb and noun forms, by rule and from the table of irregular verbs. Phrases inflect in their first word. */
export type VerbForm = "base" | "third" | "past" | "participle" | "gerund";

/** base: past, participle. Regular ones need no row; prefixed ones (withdraw, undertake) are listed as people meet them. */
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  arise: ["arose", "arisen"],
  be: ["was", "been"],
  beat: ["beat", "beaten"],
  become: ["became", "become"],
  begin: ["began", "begun"],
  bid: ["bid", "bid"],
  blow: ["blew", "blown"],
  break: ["broke", "broken"],
  bring: ["brought", "brought"],
  broadcast: ["broadcast", "broadcast"],
  build: ["built", "built"],
  buy: ["bought", "bought"],
  catch: ["caught", "caught"],
  choose: ["chose", "chosen"],
  come: ["came", "come"],
  cut: ["cut", "cut"],
  deal: ["dealt", "dealt"],
  do: ["did", "done"],
  draw: ["drew", "drawn"],
  drive: ["drove", "driven"],
  fall: ["fell", "fallen"],
  feel: ["felt", "felt"],
  fight: ["fought", "fought"],
  find: ["found", "found"],
  fly: ["flew", "flown"],
  forbid: ["forbade", "forbidden"],
  forgive: ["forgave", "forgiven"],
  freeze: ["froze", "frozen"],
  get: ["got", "got"],
  give: ["gave", "given"],
  go: ["went", "gone"],
  grow: ["grew", "grown"],
  hang: ["hung", "hung"],
  have: ["had", "had"],
  hear: ["heard", "heard"],
  hit: ["hit", "hit"],
  hold: ["held", "held"],
  hurt: ["hurt", "hurt"],
  keep: ["kept", "kept"],
  know: ["knew", "known"],
  lay: ["laid", "laid"],
  lead: ["led", "led"],
  leave: ["left", "left"],
  let: ["let", "let"],
  lose: ["lost", "lost"],
  make: ["made", "made"],
  meet: ["met", "met"],
  pay: ["paid", "paid"],
  put: ["put", "put"],
  read: ["read", "read"],
  ring: ["rang", "rung"],
  rise: ["rose", "risen"],
  run: ["ran", "run"],
  say: ["said", "said"],
  see: ["saw", "seen"],
  seek: ["sought", "sought"],
  sell: ["sold", "sold"],
  send: ["sent", "sent"],
  set: ["set", "set"],
  shake: ["shook", "shaken"],
  shoot: ["shot", "shot"],
  shut: ["shut", "shut"],
  sit: ["sat", "sat"],
  speak: ["spoke", "spoken"],
  spend: ["spent", "spent"],
  spread: ["spread", "spread"],
  stand: ["stood", "stood"],
  steal: ["stole", "stolen"],
  strike: ["struck", "struck"],
  swear: ["swore", "sworn"],
  take: ["took", "taken"],
  teach: ["taught", "taught"],
  tell: ["told", "told"],
  think: ["thought", "thought"],
  throw: ["threw", "thrown"],
  undertake: ["undertook", "undertaken"],
  uphold: ["upheld", "upheld"],
  withdraw: ["withdrew", "withdrawn"],
  withhold: ["withheld", "withheld"],
  win: ["won", "won"],
  write: ["wrote", "written"],
  bear: ["bore", "borne"],
  bind: ["bound", "bound"],
  cast: ["cast", "cast"],
  flee: ["fled", "fled"],
  foresee: ["foresaw", "foreseen"],
  forget: ["forgot", "forgotten"],
  lend: ["lent", "lent"],
  mean: ["meant", "meant"],
  mislead: ["misled", "misled"],
  overcome: ["overcame", "overcome"],
  oversee: ["oversaw", "overseen"],
  rebuild: ["rebuilt", "rebuilt"],
  ride: ["rode", "ridden"],
  split: ["split", "split"],
  understand: ["understood", "understood"],
  overthrow: ["overthrew", "overthrown"],
  shed: ["shed", "shed"],
  sink: ["sank", "sunk"],
  quit: ["quit", "quit"],
  fire: ["fired", "fired"],
  hide: ["hid", "hidden"],
};

const VOWEL = /[aeiou]/;
/** Stressed on the last syllable, so the consonant doubles: "deferred", "committed". One-syllable words are found by rule. */
const DOUBLES = new Set([
  "begin",
  "forbid",
  "quit",
  "forget",
  "equip",
  "confer",
  "defer",
  "prefer",
  "refer",
  "commit",
  "admit",
  "permit",
  "submit",
  "expel",
  "compel",
  "repel",
  "rebel",
  "occur",
  "deter",
  "regret",
  "upset",
  "patrol",
  "control",
]);

export function inflect(phrase: string, form: VerbForm): string {
  const space = phrase.indexOf(" ");
  return space < 0
    ? inflectWord(phrase, form)
    : inflectWord(phrase.slice(0, space), form) + phrase.slice(space);
}

function inflectWord(verb: string, form: VerbForm): string {
  switch (form) {
    case "base":
      return verb;
    case "third":
      return verb === "have" ? "has" : verb === "be" ? "is" : plural(verb);
    case "past":
      return IRREGULAR[verb]?.[0] ?? regularPast(verb);
    case "participle":
      return IRREGULAR[verb]?.[1] ?? regularPast(verb);
    case "gerund":
      if (verb.endsWith("ie")) return `${verb.slice(0, -2)}ying`;
      if (verb.endsWith("e") && !/[eoy]e$/.test(verb) && verb !== "be") return `${verb.slice(0, -1)}ing`;
      return `${doubled(verb)}ing`;
  }
}

function regularPast(verb: string): string {
  if (verb.endsWith("e")) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return `${doubled(verb)}ed`;
}

function doubled(verb: string): string {
  if (verb.endsWith("c")) return `${verb}k`;
  const short = /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(verb);
  return short || DOUBLES.has(verb) ? verb + verb.slice(-1) : verb;
}

/** Of a noun, its plural; of a verb, the third person: the spelling rule is one. */
export function plural(word: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (/[^aeiou]o$/.test(word) && VOWEL.test(word)) return `${word}es`;
  return `${word}s`;
}

/** The plural of a noun phrase: of its head, which stands before "of" or at the end. */
export function pluralPhrase(phrase: string): string {
  const [head = "", ...rest] = phrase.split(/(?= (?:of|to|with|for|on) )/);
  const words = head.split(" ");
  const last = words.pop() ?? "";
  return [[...words, /s$/.test(last) && !/ss$/.test(last) ? last : plural(last)].join(" "), ...rest].join("");
}
