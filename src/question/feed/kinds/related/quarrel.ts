/** What is demanded, refused, protested against, threatened and broken off (CAMEO 10 to 14, and 16). */
import * as act from "./acts.js";
import * as matter from "./matters.js";
import * as measure from "./measures.js";

export const QUARREL: Readonly<Record<string, string>> = {
  demand: `${act.DEMAND} exigent bidding behest condition clamor exigency prerequisite categorical urgent expect`,

  disapproval: `
    unhappy dismay regret dissatisfaction dissatisfied discontent dislike resent annoy annoyance upset irk irritate
    irritation outrage anger angry indignation indignant disappoint lament grumble deplore distaste disagree
    misgiving gripe`,
  criticism: `
    fault attack berate scold chide bash rip savage pan roast upbraid admonish reproach reprove vilify denigrate
    denigration disparage deride mock ridicule insult excoriate assail flay scathing tirade vitriol slate lambaste
    chastise defame trash`,
  accusation: `
    ${act.ACCUSE} scapegoat suspect suspicion liable responsible responsibility onus recrimination slur smear
    wrongdoing guilt`,
  "rally-opposition": `
    rouse incite agitate galvanize coalition organize canvass whip enlist stir foment coalesce recruit bloc
    resistance crusade opponent oppose petition gang`,
  complaint: `
    grievance petition demarche grumble gripe appeal recall signature ombudsman envoy written remonstrate
    remonstrance submit protestation beef moan redress filing objection`,
  lawsuit: `
    litigate litigation plaintiff defendant court judge damages claimant tribunal attorney lawyer prosecute legal
    law libel defamation compensation class petition hale drag haul proceedings sued`,
  conviction: `
    verdict guilt judge jury court condemn tribunal culpable rule jail prison term imprison punishment life
    defendant liability penalty fine`,

  rejection: `${act.REFUSE} knock knockback shun discard jettison nay deny negative stiff deaf shrug`,
  defiance: `
    disobey disobedience challenge resist contravene contravention infringe transgress transgression disregard
    ignore breach illegal unlawful rebel mutiny nose contempt noncompliance snub insubordinate insubordination
    outlaw thwart violator flaunt sidestep convention`,
  veto: `
    block council draft bill resolution nix overrule override kill quash sink sank scupper scuttle thwart
    legislation assent unsigned torpedo proposal vote negative bar`,

  threat: `
    ${act.THREATEN} scare endanger imperil peril loom intimidate intimidation alarm bully browbeat hostile danger
    repercussion revenge reprisal avenge`,
  ultimatum: `
    deadline countdown expire hour chance comply consequence condition nonnegotiable ultimate demand notice limit
    clock must`,

  protest: `
    ${act.CROWD} march petition dissident uprising revolt rebel unrest agitate agitation resistance disobedience
    signature upheaval discontent anger mutiny picket demonstrator`,
  demonstration: `${act.CROWD} ${act.DEMONSTRATE} throng flock converge procession turnout mass pour`,
  "hunger-strike": `${act.FAST} ${act.PRISONERS} refuse nourish lips sewn sew famish`,
  strike: `${act.STRIKE} ${act.WORKERS} abstain absentee closure paralyse paralyze work stop refuse`,
  obstruction: `
    ${act.OBSTRUCT} ${act.ROADS} obstacle impede hinder hamper entry exit cordon farmer gate block occupy sit bar
    stop halt`,
  riot: `
    ${act.RIOT} tumult havoc brawl pelt hurl upheaval disorder looter plunder turbulence petrol molotov violent
    pillage fire melee anarchy`,

  "reduce-relations": `
    ${measure.RELATIONS} suspend curtail worsen deteriorate deterioration unfriend alienate alienation shun
    disengage weaken isolate link frosty cold cancel chill strain sour rift snub`,
  "break-relations": `
    ${measure.RELATIONS} cancel postpone terminate close closure shut diplomacy end broke broken split secede
    withdraw withdrew downgrade link chill strain sour rift snub`,
  sanction: `${measure.SANCTIONS} froze frozen restrict ban shun squeeze commerce quota cutoff isolate levy`,
  "halt-negotiations": `
    ${act.BREAK_OFF} walk walkout leave left bolt storm broke impasse stalemate negotiate dialogue summit table
    meeting cancel withdraw withdrew failure fail`,
  "halt-mediation": `${act.BREAK_OFF} ${matter.MEDIATION} withdraw withdrew fail failure`,
  "expel-mission": `
    ${act.EXPEL} mission envoy diplomatic embassy staff consul consulate grata persona nongovernmental ngo
    organization delegation recall attache personnel`,
  "expel-peacekeepers": `${act.EXPEL} peacekeeping helmet troop contingent buffer ship repatriate mission blue`,
  "expel-inspectors": `
    ${act.EXPEL} observer monitor watchdog inspection nuclear verification mission team atomic election`,
  "expel-aid-agencies": `
    ${act.EXPEL} charity relief humanitarian ngo organization doctor nonprofit refugee nongovernmental medic
    volunteer staff`,
};
