/** Of the acts that CAMEO divides by their matter: the words of both, for the kinds whose ids are made of them. */
import * as act from "./acts.js";
import * as matter from "./matters.js";
import * as measure from "./measures.js";

export interface RelatedFamily {
  /** What the ids of its kinds begin with. */
  readonly prefix: string;
  /** Words of which any says the act, and those that only go with it. */
  readonly acts: string;
  readonly beside?: string;
  /** By the rest of the id. */
  readonly matters: Readonly<Record<string, string>>;
}

const RULE: RelatedFamily["matters"] = {
  "leadership-change": matter.LEADERS,
  "policy-change": matter.POLICY,
  rights: matter.RIGHTS,
  "regime-change": matter.REGIME,
};

const AID: RelatedFamily["matters"] = {
  aid: matter.HELP,
  "economic-aid": matter.MONEY,
  "military-aid": `${matter.ARMS} rearm`,
  "humanitarian-aid": matter.RELIEF,
};

/** What is asked for, and what is refused or promised as well. */
const OFFERED: RelatedFamily["matters"] = {
  ...AID,
  ...RULE,
  "material-cooperation": `${matter.COOPERATION} ${matter.MATERIAL}`,
  "economic-cooperation": `${matter.COOPERATION} ${matter.ECONOMY}`,
  "military-cooperation": `${matter.COOPERATION} ${matter.DEFENCE}`,
  "judicial-cooperation": `${matter.COOPERATION} ${matter.LAW}`,
  intelligence: matter.INTELLIGENCE,
  peacekeeping: matter.PROTECTION,
  reform: matter.REFORM,
  "ease-administrative": `${matter.RESTRICTIONS} ${act.LIFT}`,
  "ease-dissent": `${matter.UNREST} ${act.CALL_OFF}`,
  release: `${matter.RELEASE} unconditional`,
  "ease-sanctions": `${matter.EMBARGO} ${act.LIFT}`,
  involvement: matter.INVOLVEMENT,
  "de-escalation": matter.CEASEFIRE,
  meeting: `${matter.TALKS} propose`,
  settlement: `${matter.PEACE} propose`,
  mediation: `${matter.MEDIATION} propose`,
};

const DIPLOMATIC = `${matter.COOPERATION} ${matter.DIPLOMACY}`;

const ASKED: RelatedFamily["matters"] = {
  ...OFFERED,
  "diplomatic-cooperation": DIPLOMATIC,
  yielding: matter.YIELDING,
};

const THREATENED: RelatedFamily["matters"] = {
  "non-force": `
    short sever electricity gas water supply pipeline reprisal countermeasure repercussion fee bill expel leave
    downgrade punish cutoff nonmilitary peaceful`,
  aid: `${act.CUT} ${matter.HELP} money loan fund assistance pull suspend`,
  sanctions: measure.SANCTIONS,
  relations: `${measure.RELATIONS} secede secession leave quit withdraw expel downgrade`,
  administrative: `${measure.ADMINISTRATION} arrest jail prosecute`,
  freedoms: measure.FREEDOMS,
  ban: measure.BAN,
  curfew: measure.CURFEW,
  emergency: measure.EMERGENCY,
  protest: `
    ${act.DEMONSTRATE} demonstrate demonstration strike walkout street blockade hunger boycott uprising revolt riot
    disobedience stoppage union`,
  "halt-talks": `${act.BREAK_OFF} ${matter.TALKS} walk leave withdraw`,
  "halt-mediation": `${act.BREAK_OFF} ${matter.MEDIATION} withdraw`,
  "halt-involvement": `${act.EXPEL} ${matter.INVOLVEMENT} peacekeeper`,
  repression: measure.REPRESSION,
  force: measure.WARFARE,
  blockade: measure.BLOCKADE,
  occupation: measure.OCCUPATION,
  unconventional: measure.TERROR,
  attack: measure.STRIKES,
  wmd: measure.MASS_DESTRUCTION,
};

const ACCUSED_OF: RelatedFamily["matters"] = {
  crime: measure.CRIME,
  "rights-abuse": measure.ABUSES,
  aggression: measure.AGGRESSION,
  "war-crimes": measure.WAR_CRIMES,
  espionage: measure.SPYING,
};

const INVESTIGATED_FOR: RelatedFamily["matters"] = {
  crime: measure.CRIME,
  "human-rights": measure.ABUSES,
  military: measure.OPERATIONS,
  "war-crimes": measure.WAR_CRIMES,
};

export const RELATED_FAMILIES: readonly RelatedFamily[] = [
  { prefix: "appeal-for-", acts: act.APPEAL, matters: ASKED },
  { prefix: "demand-", acts: act.DEMAND, matters: ASKED },
  {
    prefix: "reject-",
    acts: act.REFUSE,
    matters: { ...OFFERED, yielding: `${matter.YIELDING} ${matter.STUBBORN}` },
  },
  {
    prefix: "intend-",
    acts: act.INTEND,
    matters: {
      ...OFFERED,
      cooperation: matter.COOPERATION,
      "diplomatic-cooperation": DIPLOMATIC,
      meeting: `${matter.TALKS} tour travel`,
      yield: matter.YIELDING,
      "accept-mediation": `${matter.MEDIATION} accept welcome`,
    },
  },
  { prefix: "accede-", acts: act.ACCEDE, matters: RULE },
  { prefix: "accuse-", acts: act.ACCUSE, matters: ACCUSED_OF },
  { prefix: "investigate-", acts: act.INVESTIGATE, matters: INVESTIGATED_FOR },
  { prefix: "threat-", acts: act.THREATEN, matters: THREATENED },
  { prefix: "demonstration-", acts: act.DEMONSTRATE, beside: act.CROWD, matters: RULE },
  { prefix: "hunger-strike-", acts: act.FAST, beside: act.PRISONERS, matters: RULE },
  { prefix: "strike-", acts: act.STRIKE, beside: act.WORKERS, matters: RULE },
  { prefix: "obstruction-", acts: act.OBSTRUCT, beside: act.ROADS, matters: RULE },
  { prefix: "riot-", acts: act.RIOT, matters: RULE },
  { prefix: "cut-", acts: act.CUT, matters: AID },
];
