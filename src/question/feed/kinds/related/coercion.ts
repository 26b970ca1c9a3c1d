/** What force is shown, and what is done by those in power (CAMEO 15 and 17). */
import * as measure from "./measures.js";

export const COERCION: Readonly<Record<string, string>> = {
  "force-posture": `
    sabre saber rattle muscle flaunt posture warship flyover overfly overflew patrol buzz brandish display fleet jet
    strength intimidate exhibit flotilla rehearsal test missile launch navy`,
  "police-alert": `
    vigilance vigilant readiness heighten security watch standby guard level terror alarm precaution tighten cop`,
  "military-alert": `
    vigilance vigilant readiness standby battle combat army alarm defcon prepare preparedness level leave cancel war
    watch guard troop precaution`,
  "police-mobilisation": `
    cop riot patrol reinforce paramilitary squad constable gendarme gendarmerie presence checkpoint cordon security
    swarm flood beef dispatch policeman policemen`,
  "build-up": `
    deploy deployment army troop conscript draft recruit enlist reservist strengthen augment stockpile rearm
    armament arsenal dispatch surge buildup garrison warship tank battalion move send sent`,

  coercion: `
    bully browbeat blackmail harass harassment twist oppress oppression forcible extort impel repress duress
    subjugate subjugation impose prevent hound persecute squeeze mistreat lean bulldoze terrorize oblige dragoon`,
  seizure: `
    confiscate confiscation loot plunder vandal vandalism ransack sabotage pillage steal stole theft rob robbery
    wreck smash land house home asset impound deface desecrate desecration grab trespass appropriate appropriation
    belongings`,
  confiscation: `
    seize seizure nationalize requisition appropriate appropriation sequester loot plunder asset grab forfeit
    forfeiture land weapon impoundment repossess dispossess steal stole theft rob robbery raid haul smuggle
    contraband belongings pillage`,
  destruction: `
    ruin torch burn burnt smash flatten level ravage devastate devastation arson sabotage house home building
    wreckage obliterate obliteration ablaze fire rubble annihilate vandal vandalism trash gut dynamite damage
    ransack shatter desecrate bomb`,
  "administrative-sanctions": `
    ${measure.ADMINISTRATION} forbid forbade forbidden bar ban disallow disbar fire sack dismiss limit closure shut
    law rule blacklist`,
  "restrict-freedoms": `
    ${measure.FREEDOMS} clamp restriction forbid forbade suppress suppression liberty blackout shut closure blogger
    publish publication radio television block limitation privacy`,
  "ban-parties": `
    ${measure.BAN} forbid forbade forbidden exclude exclusion politician deregister ballot movement candidacy
    election unlawful banned politic`,
  curfew: `${measure.CURFEW} stay home restriction clampdown shutdown resident inhabitant outdoors outside deadline`,
  "emergency-rule": `
    ${measure.EMERGENCY} military impose junta dissolve crisis coup troop street declaration proclamation suspension
    presidential`,
  arrest: `
    handcuff custody bust round roundup nick collar intern incarcerate incarceration prison cell jailed remand
    warrant police suspect bar sweep swept dragnet swoop caught catch cuff lockup arraign raid detainee crime
    criminal`,
  deportation: `
    evict repatriate repatriation extradite remove oust kick throw threw thrown boot migrant immigrant immigration
    asylum border visa return eject foreigner turf refugee alien undocumented`,
  repression: `
    ${measure.REPRESSION} brutalize brutality oppress oppression subdue persecute bloody protester demonstrator
    demonstration cannon rubber bullet uprising revolt dissent break`,
};
