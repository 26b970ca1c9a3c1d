/** Whether a name that is no country's is a person's or a body's, by the plainest evidence in it. */

type Kind = "person" | "organisation";

interface Rule {
  readonly name: string;
  readonly says: RegExp;
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
  { name: "something of something", says: / (?:of|de la|de los|des|du) /i, kind: "organisation" },
  { name: "an ampersand", says: /&/, kind: "organisation" },
  { name: "initials or figures alone", says: /^(?:[\p{Lu}\d]{2,}[-_ ]?)+$/u, kind: "organisation" },
];

/** A person, where nothing speaks against it: feeds name far more people than bodies without a word that says so. */
export function kindOf(name: string): Kind {
  return RULES.find(({ says }) => says.test(name))?.kind ?? "person";
}
