/** Whether a name that is no country's is a person's or a body's, by the plainest evidence in it. */

import type { Countries } from "./countries.js";
import { bearsNation } from "./nation.js";
import { isRoleOfMany } from "./roles.js";

type Kind = "person" | "organisation";

interface Rule {
  readonly name: string;
  readonly says: Pick<RegExp, "test">;
  readonly kind: Kind;
}

/** The words of bodies, in the languages in which feeds leave them; whole words only. */
const BODIES = [
  "part(?:y|ies|i|ido|ito|i)|movements?|front|unions?|leagues?|alliances?|coalitions?|federations?|confederations?",
  "ministr(?:y|ies)|departments?|agenc(?:y|ies)|offices?|bureaus?|authorit(?:y|ies)|commissions?|committees?|councils?",
  "secretariat|directorate|administration|cabinet|government|parliament|senate|assembly|congress|house|chamber|court",
  "tribunal|judiciary|embassy|consulate|mission|delegation|board|services?|customs|treasury|states?",
  "army|armies|navy|air force|forces?|guards?|militias?|brigades?|battalions?|troops|police|gendarmerie|military",
  "command|regiment|division|fighters|rebels|militants|insurgents|guerrillas?|mujahide+n|jihad|cartel|mafia|gang",
  "universit(?:y|ies|ad|é)|universidad|college|institutes?|institution|school|academy|hospital|library|museum|airport|prison",
  "bank|banco|banque|fund|company|corporation|corp|inc|ltd|llc|plc|gmbh|holdings?|enterprises?|industries|industry",
  "airlines?|airways|railways?|petroleum|oil|gas|energy|electric|motors|telecom|pharmaceuticals?|laboratories|resources",
  "insurance|securities|exchange|markets?|stores|systems|technologies|group|groupe|grupo",
  "associations?|organi[sz]ations?|society|foundation|trust|centers?|centres?|centrale?|institut|forum|clubs?",
  "network|watch|conference|summit|communit(?:y|ies)|initiative|program(?:me)?|project|campaign|partnership",
  "churches|diocese|synod|brotherhood|tigers|volunteers|youth|workers'?|students|teachers|lawyers|journalists|citizens",
  "newspapers?|news|times|press|radio|television|tv|broadcasting|daily|gazette|herald|tribune|telegraph|journal|magazine|media",
  "international|national|united|nations|european|world|global|republican?|democratic|democrats|socialist|communists?",
  "liberals?|conservatives?|islamic|christian|nationalist|people's|popular|revolutionary|liberation|resistance|rights",
  "red cross|red crescent|aid|people|peoples|supporters|opposition|communion|democracy|unspecified|unidentified|systems?",
  "health|healthcare|properties|materials|mines|construction|co|mobile|communications?|satellite|engineering|entertainment|technology",
  "works|software|semiconductors?|chemicals?|foods|cement|brothers|partners|studios?|hotels?|investments?|elections",
  "prefecture|emirate|tribe|tribes|clan|clans|klan|troupe|majority|platform|operation|convention|action|comes first|without borders",
  "chronicle|post|observer|guardian|standard|agence|agencia|presse|shimbun|samachar|diario|jornal|zeitung|ligue|aide|jamaat|sans frontieres",
  "dal|morcha|sena|janata|sabha|samiti|sangh|parishad|lashkar(?:-e-taiba)?|jaish|harkat",
  "for|and|against|of the|in the",
].join("|");

/** Written order is precedence. */
const RULES: readonly Rule[] = [
  {
    name: "a title in front",
    says: /^(?:sir|sheikh|sheik|queen|princess|ayatollah|pope|dr|mr|mrs|ms)\b\.? /i,
    kind: "person",
  },
  {
    name: "a king by number",
    says: /^(?:king |queen |prince )?[\p{L}-]+ (?:[IVX]+)(?: of |$)/u,
    kind: "person",
  },
  {
    name: "a prince or emir of somewhere",
    says: /^(?:crown prince|prince|king|emir|sultan|duke|archbishop|bishop|cardinal) /i,
    kind: "person",
  },
  {
    name: "a word of bodies",
    says: new RegExp(`(?<![\\p{L}\\p{N}])(?:${BODIES})(?![\\p{L}\\p{N}'’])`, "iu"),
    kind: "organisation",
  },
  { name: "a possessive of many", says: /s['’] |['’]s /, kind: "organisation" },
  {
    name: "the armed and other bodies that are known by a name alone",
    says: /^(?:al[- ]qa['’]?e?i?da|hamas|hezbollah|hizbullah|taliban|fatah|boko haram|al[- ]shabaab|islamic state|daesh|mossad|kremlin|white house|pentagon|vatican|interpol|oxfam|reuters|google|facebook|likud|kadima|shas|greenpeace)\b/i,
    kind: "organisation",
  },
  { name: "something of something", says: / (?:of|des|du) /i, kind: "organisation" },
  // "De la Cruz", "de los Reyes" are surnames: bodies with such names have a word of bodies besides.
  { name: "an ampersand", says: /&/, kind: "organisation" },
  { name: "capitals in front", says: /^\p{Lu}{3,} /u, kind: "organisation" },
  { name: "many who hold a role", says: { test: isRoleOfMany }, kind: "organisation" },
  { name: "initials or figures alone", says: /^(?:[\p{Lu}\d]{2,}[-_ ]?)+$/u, kind: "organisation" },
];

/** What speaks for a body where it is not known to be a place. */
const WEAKER: readonly Rule[] = [
  { name: "an article, or new, in front", says: /^(?:the|new|our|royal) /i, kind: "organisation" },
  // People are named by two words or more; one word alone is a company, a paper, a people or a place.
  { name: "one word", says: /^\S+$/, kind: "organisation" },
];

/** Whether a word of the name, or how it is made, says that it is a body. */
export function isBody(name: string): boolean {
  return kindBy(RULES, name) === "organisation";
}

const kindBy = (rules: readonly Rule[], name: string): Kind | undefined =>
  rules.find(({ says }) => says.test(name))?.kind;

/** A person, where nothing speaks against it: feeds name far more people than bodies without a word that says so. */
export function kindOf(name: string, countries: Pick<Countries, "named" | "called">): Kind {
  const told = kindBy([...RULES, ...WEAKER], name);
  return told ?? (bearsNation(name, countries) ? "organisation" : "person");
}
