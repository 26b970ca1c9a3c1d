/** What stands before the subject of a title: "Readout of …", "Statement by … on …". */

export interface Lead {
  readonly kind: "readout" | "statement" | "none";
  readonly teller?: string;
  readonly rest: string;
}

interface LeadForm {
  readonly name: string;
  readonly kind: Lead["kind"];
  readonly pattern: RegExp;
}

const ON =
  "(?:on|regarding|concerning|about|announcing|previewing|ahead of|following|in response to|marking|commemorating)";

/** In order of precedence. A teller is named before the first preposition of subject. */
const LEADS: readonly LeadForm[] = [
  {
    name: "Readout from NSC Spokesperson on …",
    kind: "readout",
    pattern: new RegExp(`^(?:joint )?readout (?:from|by) (?<teller>.+?) ${ON} (?<rest>.+)$`, "i"),
  },
  {
    name: "Readout of … · Readout: …",
    kind: "readout",
    pattern: /^(?:joint )?readout(?:s)?(?: of|:| on) (?:the )?(?<rest>.+)$/i,
  },
  {
    name: "Statement by NSC Spokesperson … on …",
    kind: "statement",
    pattern: new RegExp(`^(?:press )?statements? (?:by|from|of) (?<teller>.+?) ${ON} (?<rest>.+)$`, "i"),
  },
  {
    name: "Statement from Press Secretary …",
    kind: "statement",
    pattern: /^(?:press )?statements? (?:by|from|of) (?<teller>.+)(?<rest>)$/i,
  },
];

export function readLead(title: string): Lead {
  for (const { kind, pattern } of LEADS) {
    const groups = pattern.exec(title)?.groups;
    if (!groups) continue;
    const { teller, rest = "" } = groups;
    return { kind, rest, ...(teller !== undefined && { teller }) };
  }
  return { kind: "none", rest: title };
}
