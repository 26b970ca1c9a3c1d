/**
 * Words that say what an act is about, whatever the act: who appeals for cooperation in trade, demands it, refuses it or
 * engages in it says the same of it.
 */

export const COOPERATION = `
  cooperate collaborate partner partnership join team together alliance ally coordinate coordination jointly mutual
  share synergy collaboration teamwork`;
export const MATERIAL = `
  partnership exchange resource expertise technology infrastructure project energy logistics joint collaborate
  coordinate equipment concrete tangible practical share`;
export const ECONOMY = `
  trade business commerce economy market invest investor import export tariff customs company firm industry tourism
  finance energy pipeline`;
export const DEFENCE = `
  defence defense security alliance ally exercise drill manoeuvre maneuver training wargame navy troops base joint
  pact bloc`;
export const LAW = `
  court legal law justice extradite judge prosecutor suspect fugitive criminal tribunal custody handover judiciary
  prosecute crime`;
export const INTELLIGENCE = `
  spy espionage secret information data tip evidence dossier file clue surveillance disclose reveal detail share
  leak spies document satellite spill`;
export const DIPLOMACY = `
  diplomacy diplomat embassy ambassador envoy consulate relations ties friendship rapprochement backing endorse
  bilateral vote solidarity ally recognize recognition stance`;
export const HELP = `
  help assist assistance donate donor supply handout succour succor contribution hand rescue support package deliver
  send`;
export const MONEY = `
  loan lend lent money cash fund finance credit grant debt bailout subsidy budget bank dollar million billion donor
  monetary`;
export const ARMS = `
  weapon weaponry arms ammunition ammo munition missile tank gun rifle jet aircraft hardware equipment troops
  defence defense instructor armament`;
export const RELIEF = `
  relief food refugee emergency medicine medical shelter blanket tent famine hunger starving drought flood
  earthquake disaster victim rescue water doctor quake charity deliver send`;
export const PROTECTION = `
  peacekeeper protect troops guard safeguard patrol helmet blue security stabilisation deploy civilian shield
  contingent buffer deployment safety safe zone escort`;
export const REFORM = `
  democracy democratic democratise overhaul liberalise modernise transform revamp restructure renewal shakeup
  transparency transparent pluralism multiparty reformist accountability progressive`;
export const LEADERS = `
  leader leadership resign quit oust topple cabinet reshuffle shake replace successor power election impeach
  abdicate depart sack remove shook shakeup abdication office unseat depose`;
export const POLICY = `
  course reverse rethink revise strategy stance approach reconsider alter legislation law tax direction policy bill
  repeal amend shift scrap regulation decree austerity price`;
export const RIGHTS = `
  freedom liberty equality equal civil suffrage vote minority women discrimination emancipate autonomy dignity
  entitlement speech discriminate justice compensation citizenship fair wage religious gender`;
export const REGIME = `
  constitution constitutional institution system revolution overthrow monarchy republic dictator dictatorship
  democracy parliament multiparty referendum amendment junta transition autonomy independence independent secession
  secede sovereignty statehood overthrew overthrown federal`;
export const YIELDING = `
  concede concession compromise restraint calm surrender submit relent soften flexible flexibility capitulate budge
  bend patience capitulation bow submission compliance bent cave acquiesce obey retract abandon stop cease desist`;
/** Of those who do not yield. */
export const STUBBORN = `
  defiant stubborn intransigent intransigence obstinate unbowed steadfast dig dug cling clung persist unmoved
  uncompromising`;
export const RESTRICTIONS = `
  restriction ban curfew emergency martial censorship prohibition decree penalty unban blacklist visa curb newspaper
  media permit licence legalize`;
export const UNREST = `
  protest demonstration demonstrator strike rally march riot unrest agitation walkout stoppage picket street
  disperse disband crowd calm agitate sit cancel`;
export const RELEASE = `
  free freedom prisoner hostage captive detainee inmate jail imprisoned custody detention liberate swap parole
  ransom return liberation pardon amnesty dissident repatriate repatriation restitution handover bail crew loose`;
export const EMBARGO = `
  embargo boycott tariff penalty punitive curb trade unfreeze freeze relief export oil blacklist asset import`;
export const INVOLVEMENT = `
  inspector observer monitor outside foreign access entry presence intervene intervention inspection agency
  verification mission watchdog investigator admit admission convoy corridor`;
export const CEASEFIRE = `
  ceasefire truce fighting hostilities violence bloodshed cessation withdraw pullout pullback retreat disarm
  disarmament defuse shelling bombardment offensive armistice withdrew stop cease demobilize restraint tension
  disengage troop`;
export const TALKS = `
  meet summit dialogue conference discuss discussion negotiate table forum convene gather sit session parley resume
  consult invite bargain roundtable negotiator audience interview conversation speak`;
export const PEACE = `
  settle resolve resolution solve solution peace peaceful conflict dispute quarrel feud reconcile compromise accord
  amicable patch treaty pact hatchet mend roadmap framework row`;
export const MEDIATION = `
  mediate mediator brokered arbitrate arbitration arbiter intermediary facilitate facilitator intercede conciliation
  referee peacemaker middleman arbitrator facilitation neutral envoy conciliator impartial`;
