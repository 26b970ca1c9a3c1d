/** Words of what is done to make others give way, done or only threatened, and of what wrongs they are accused of. */

export const SANCTIONS = `
  embargo boycott blacklist punish punitive penalty tariff export import trade asset ostracize economy oil bank visa
  slap`;
export const RELATIONS = `
  tie diplomatic embassy ambassador envoy consulate sever rupture estrange diplomat recall`;
export const FREEDOMS = `
  censor censorship press newspaper journalist media speech assembly gag muzzle silence internet broadcaster website
  curb stifle`;
export const BAN = `
  outlaw prohibit proscribe disqualify dissolve blacklist bar candidate opposition suspend illegal dissolution`;
export const CURFEW = `night nighttime dusk dawn indoors overnight lockdown street nightfall confine hour`;
export const EMERGENCY = `emergency martial siege suspend constitution army tank crackdown decree rule parliament`;
export const ADMINISTRATION = `
  decree penalty regulation fine licence license visa permit prohibit suspend revoke tighten bureaucratic curb quota`;
export const REPRESSION = `
  crackdown dissident subjugate teargas tear baton disperse truncheon brutal riot stamp stifle silence muzzle squash
  quash police`;
export const WARFARE = `
  army troop warfare combatant ambush skirmish assault invade invasion assail fought strike struck hostilities
  militant insurgent incursion`;
export const BLOCKADE = `
  siege besiege cordon seal border port strait checkpoint encircle surround isolate closure shut naval trap`;
export const OCCUPATION = `
  annex invade invasion conquer capture territory province region retake retook recapture land seize overrun town
  village control`;
export const TERROR = `
  terror terrorism terrorist extremist militant jihad bloodshed knife stone rocks brutality atrocity gunman`;
export const STRIKES = `
  strike offensive assault invade invasion bomb missile rocket bombard pound raid shell retaliatory target air
  preemptive blow`;
export const MASS_DESTRUCTION = `
  nuclear chemical biological atomic nuke radiological warhead bomb poison gas nerve toxic mass destruction
  annihilate`;

export const SPYING = `
  spy spies traitor betray betrayal secret agent mole leak treacherous disloyal collaborator conspire conspiracy
  sabotage infiltrate plot espionage treason`;
export const CRIME = `
  bribe bribery fraud graft embezzle theft steal stole launder laundering murder kickback nepotism misuse
  misappropriate drug trafficking smuggle rig swindle criminal scandal prosecutor detective suspect misconduct
  homicide robbery extort corrupt offence`;
export const ABUSES = `
  torture slavery persecute repression oppress oppression mistreat violate violation inhumane cruelty brutality
  arbitrary disappearance discrimination rape extrajudicial freedom detainee prisoner activist watchdog allegation`;
export const AGGRESSION = `
  provoke provocation invade invasion aggressor incursion hostile hostility belligerent attack ceasefire violate
  violation breach unprovoked warmonger escalate escalation encroach`;
export const WAR_CRIMES = `
  atrocity genocide massacre humanity tribunal slaughter cleansing extermination exterminate barbaric murderer
  civilian indict prosecutor wartime grave exhume ethnic warlord execution criminal`;
export const OPERATIONS = `
  ceasefire invasion incursion airstrike raid attack army troops shelling bombing clash operation breach violation
  seizure offensive shooting strike battlefield missile`;
