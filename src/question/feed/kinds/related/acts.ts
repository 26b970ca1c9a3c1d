/**
 * Words that say an act, whatever it is about, beside those that the families have. The stemmer sees to the inflections;
 * what it cannot reach ("besought") has a place of its own.
 */

/** Asks someone kindly. */
export const APPEAL = `
  approach beseech besought entreat implore urge plead pled suggest recommend encourage advise advocate nudge invite sought`;

/** Says that one will, or is ready to. */
export const INTEND = `
  offer promise pledge vow swear swore sworn guarantee assure undertake undertook commit eager keen prepare poised consent
  signalled willingness`;

/** Asks as one who may insist. */
export const DEMAND = `
  must told mandate dictate stipulate stipulation enjoin adamant forceful insistent imperative diktat oblige
  obligate precondition`;

/** Will not do what was asked, or not have what was offered. */
export const REFUSE = `
  scorn nix balk baulk resist disallow unwilling unacceptable disdain demur renounce stonewall brush reluctant
  oppose eschew repudiate`;

/** Says what harm one may do. */
export const THREATEN = `
  vow swear swore sworn brandish caution forewarn dire retaliate retaliation bluster blackmail ominous consequence`;

/** Says that someone did wrong. */
export const ACCUSE = `
  implicate implication incriminate fault finger culpable complicity impute insinuate insinuation denounce decry`;

/** Does at last what was asked. */
export const ACCEDE = `
  acquiesce capitulate heed comply relent oblige succumb bow cave budge bend assent fulfil fulfill satisfy consent
  knuckle`;

/** Tries to find out what was done. */
export const INVESTIGATE = `
  probe inquire enquire examine scrutinise search look delve interrogate question audit inquest sleuth evidence
  uncover`;

/** Gives less than before, or nothing. */
export const CUT = `
  curtail withdraw withdrew trim scrap froze shrink shrank discontinue axe pare lessen decrease terminate rollback
  block drop dry`;

/** Protests by eating nothing. */
export const FAST = `fast starve eat ate meal feeding forgo abstain food`;

/** Protests by not working. */
export const STRIKE = `boycott struck stoppage walkout picket striker shutdown standstill shun labour labor union unionist`;

/** Protests by standing in the way. */
export const OBSTRUCT = `blockade roadblock barricade barrier road traffic chain clog obstruct`;

/** Protests by breaking things. */
export const RIOT = `
  rioter mob torch burn burnt smash ransack stone hooligan mayhem arson arsonist vandal disturbance unruly clash`;

/** Those who protest, and what is seen and heard of them. */
export const CROWD = `protester crowd activist placard chant slogan street outcry`;

/** Protests by standing or walking together. */
export const DEMONSTRATE = `march demonstrator rally gather parade picket vigil`;

/** Takes back what was imposed. */
export const LIFT = `
  loosen relax soften slacken scrap abolish remove repeal rescind revoke annul cancel drop waive lighten undo
  dismantle lift ease unblock`;

/** Ends what was planned or has begun. */
export const CALL_OFF = `cancel suspend postpone halt stop end abandon shelve scrap`;

/** Ends what was done together. */
export const BREAK_OFF = `
  abort break broke broken scuttle abandon collapse stall derail adjourn interrupt postpone terminate discontinue pull deadlock quit
  scrap`;

/** Makes someone leave. */
export const EXPEL = `oust evict eject boot turf banish remove deport pullout leave evacuate exit threw thrown`;

/** Lets someone have it. */
export const GIVE = `
  supply donate contribute deliver dispatch ship send sent gave given gift furnish grant extend hand pour`;

/** Lets someone in. */
export const ADMIT = `allow admit permit accept welcome host consent receive grant`;

/** Those who strike. */
export const WORKERS = `employee factory industrial wage teacher`;

/** What is obstructed. */
export const ROADS = `highway motorway bridge entrance railway truck access tyre tractor`;

/** Those who eat nothing. */
export const PRISONERS = `inmate prisoner jail cell detainee`;
