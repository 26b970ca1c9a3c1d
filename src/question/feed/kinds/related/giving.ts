/** What is given, given up, let in or looked into (CAMEO 06 to 09). */
import * as act from "./acts.js";
import * as matter from "./matters.js";

export const GIVING: Readonly<Record<string, string>> = {
  cooperation: `${matter.COOPERATION} ${matter.MATERIAL}`,
  "economic-cooperation": `
    ${matter.ECONOMY} ${matter.COOPERATION} bought buy sell purchase barter entrepreneur contract bilateral exchange`,
  "military-cooperation": `${matter.DEFENCE} ${matter.COOPERATION} warship rehearse interoperability battalion`,
  "judicial-cooperation": `${matter.LAW} ${matter.COOPERATION} surrender deport interpol prisoner transfer`,
  "share-intelligence": `${matter.INTELLIGENCE} relay feed fed divulge brief supply swap hand alert pool`,

  aid: `${act.GIVE} ${matter.HELP} chip`,
  "economic-aid": `${act.GIVE} ${matter.MONEY} disburse bankroll repay stimulus`,
  "military-aid": `${act.GIVE} ${matter.ARMS} rearm trainer`,
  "humanitarian-aid": `${act.GIVE} ${matter.RELIEF} airlift evacuate`,
  peacekeeping: `${matter.PROTECTION} enforce monitor mandate defend sent send stationed`,
  asylum: `
    sanctuary exile haven harbour harbor resettle safe fugitive defector defect persecute flee fled migrant
    immigrant immigration visa citizenship residency escape dissident stateless permit settle welcome`,

  yield: `
    compromise budge climbdown backtrack surrender submit submission comply compliance acquiesce succumb capitulate
    bend bent knuckle buckle soften gave flinch appease blink fold assent compensate compensation heed oblige
    flexible`,
  "ease-sanctions-administrative": `
    ${act.LIFT} restriction penalty prohibition rule regulation visa travel permit license licence fine decree
    blacklist`,
  "ease-freedoms": `
    ${act.LIFT} speech press media newspaper expression assembly censorship censor liberty liberalise internet gag
    website broadcaster opposition allow permit restore`,
  "ease-ban": `
    ${act.LIFT} legal legalisation party politician candidate opposition prohibition outlaw register registration
    reinstate rehabilitate permit allow authorise blacklist disqualify run contest`,
  "ease-curfew": `${act.LIFT} night nighttime street overnight lockdown dusk dawn resident confinement shorten reopen`,
  "ease-emergency": `
    ${act.LIFT} decree normalcy normality normal civilian constitution constitutional junta extraordinary restore`,
  "ease-dissent": `${act.CALL_OFF} ${matter.UNREST} union boycott`,
  accede: `${act.ACCEDE} ${matter.REFORM}`,
  release: `${matter.RELEASE} emancipate discharge commute unharmed unchain reunite cell exchange abductee kidnapped`,
  "return-property": `
    restitution restore reinstate land house ship vessel belongings possession money cash artefact artifact artwork
    treasure loot stolen impound frozen reimburse compensate estate title vehicle territory passport equipment gave
    given`,
  "ease-sanctions": `${act.LIFT} ${matter.EMBARGO}`,
  "allow-involvement": `${act.ADMIT} ${matter.INVOLVEMENT}`,
  "receive-peacekeepers": `
    ${act.ADMIT} troops helmet blue contingent mission deploy patrol stabilisation battalion arrive guard`,
  "receive-inspectors": `
    ${act.ADMIT} inspection monitor observer verify nuclear facility plant uranium reactor arsenal weapons expert
    examine access mission check`,
  "humanitarian-access": `
    ${act.ADMIT} relief agency convoy corridor food medicine supplies refugee emergency charity crossing border
    passage truck airlift entry`,
  "de-escalation": `${matter.CEASEFIRE} calm cool reduce lowered lessen lull subside thaw detente halt`,
  ceasefire: `
    hostilities fighting lull halt cessation suspend suspension observe moratorium guns pause standstill respite
    peace unilateral temporary shooting bloodshed combat battle war silence quiet`,
  "ease-blockade": `
    ${act.LIFT} road port border crossing checkpoint roadblock barricade encircle cordon reopen naval closure
    passage lorry truck`,
  demobilisation: `
    discharge decommission dissolve weapon weaponry arms ammunition surrender handover relinquish dismantle
    reintegrate reintegration fighter combatant militia guerrilla barracks downsize gave guns destroy troops`,
  "military-retreat": `
    withdraw withdrew withdrawn pullout pullback pull evacuate evacuation capitulate capitulation flee fled abandon
    relinquish cede vacate rout desert flag white troops army regroup redeploy disengage territory position quit`,

  investigation: `${act.INVESTIGATE} review detective check factfinding survey sift verify commission panel`,
};
