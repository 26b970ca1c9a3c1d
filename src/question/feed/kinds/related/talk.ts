/** What is said, and the meetings at which it is said (CAMEO 01 to 05). */
import * as act from "./acts.js";
import * as matter from "./matters.js";

export const TALK: Readonly<Record<string, string>> = {
  statement: `
    announce told tell proclaim pronounce utter spokesman spokeswoman spokesperson reveal disclose explain stress
    emphasise clarify inform broadcast bulletin address quote interview observe conference wrote spoke tweet divulge
    underline`,
  "decline-comment": `
    silence silent mum lipped stonewall evade evasive dodge sidestep duck shrug mute quiet reticent taciturn answer
    reply respond response elaborate question journalist press unavailable speechless clam brush`,
  "pessimistic-comment": `
    doubtful doubted sceptical skeptical scepticism skepticism bleak grim gloom hopeless despair despondent negative
    worry worried fear dim dire concern misgiving ominous cynical unlikely doom outlook forecast predict dash dismal`,
  "optimistic-comment": `
    confident hopeful rosy bright brighten encouraged positive cheerful sanguine bullish buoyant assured reassure
    reassurance assurance faith heartened enthusiastic enthuse trust outlook forecast predict breakthrough cheery`,
  consideration: `
    review reflect deliberate deliberation reconsider evaluate assess assessment toy entertain chew envisage
    envision eye feasibility brainstorm muse debate examine alternative float moot mulled`,
  "claim-responsibility": `
    blame fault guilt culpable culpability credit mistake error wrongdoing responsible avow fess owned retract
    liable liability accountable accountability complicity boast perpetrate behind attribute`,
  "deny-responsibility": `
    rebut repudiate disavow disown innocent innocence contradict allegation charge blame guilt wrongdoing fault
    baseless unfounded groundless fabrication fabricate responsible implicate gainsay culpability lie`,
  "symbolic-act": `
    funeral burial anniversary ceremony flag candle candlelight silence minute honour honor remembrance remember
    monument grave tomb unveil parade prayer pray dead fallen anthem flowers salute attend cemetery`,
  condolence: `
    condole grief grieve sorrow sad sadness saddened bereaved compassion commiserate commiseration pity comfort
    console solace mourning lament victim tragedy heartfelt deceased sympathetic understanding weep wept pained`,
  "express-accord": `
    agree consensus unanimous unanimity harmony harmonious assent coincide coincidence similar identical converge
    convergence align unison likeminded minded wavelength echo approve concord`,

  appeal: `${act.APPEAL} prayer proposal importune adjure cry prod coax counsel pester`,

  contact: `
    met spoke spoken discuss summit conference gather convene rendezvous huddle powwow sit sat debate deliberate
    briefing liaise liaison audience correspond together interlocutor luncheon dinner session confab`,
  call: `
    phoned rang rung buzz hotline telephonic cellphone handset receiver teleconference videoconference video
    voicemail dialled`,
  visit: `
    flew flown arrival voyage sojourn visitor visitation guest stopped pilgrimage itinerary excursion expedition
    trek airport airplane embark traveller hospitality reception banquet touchdown carpet overnight landed`,
  "neutral-meeting": `
    abroad elsewhere sidelines margins summit venue overseas gather convene rendezvous forum assembly soil halfway
    spot met conference outside congress conclave`,
  mediation: matter.MEDIATION,
  negotiation: `
    negotiator dicker wrangle hammer thrash hash horsetrading compromise table summit dialogue discuss discussion
    sat sit session marathon diplomacy settlement resume multilateral bilateral`,

  support: `
    champion uphold favour favor approve espouse bolster stood endorse supporter proponent loyal loyalty allegiance
    behind cheer sponsor advocate encourage rally ally subscribe`,
  "diplomatic-cooperation": `
    ${matter.DIPLOMACY} upgrade strengthen deepen forge warm thaw normalise improve resume restore cement foster
    link relationship friendly accredit mutual alliance patch mend quarrel reconcile`,
  praise: `
    approve admire thank gratitude grateful appreciate appreciation cheer celebrate eulogise honour honor kudos
    toast plaudit thumbs rave tout credit esteem glorify adulation glowing favourable favorable impressed hero
    felicitate felicitation accolade`,
  "verbal-defence": `
    excuse rationalise uphold argue champion vindicate vindication justification shield apologist apologia exonerate
    rebut legitimate legitimise condone stood reputation critic criticism`,
  "rally-support": `
    canvass mustered garner enlist galvanise champion advocate advocacy promote crusade solidarity whip recruit
    coalition followers supporter backer stump fundraise agitate`,
  recognition: `
    ambassador independence independent sovereign sovereignty statehood legitimate legitimacy acknowledge consulate
    normalise accredit credentials envoy diplomat mission reopen resume exchange`,
  apology: `
    contrition penitent penitence repent repentance atone excuse shame ashamed apologetic rue mistake error wrong
    guilt heartfelt culpa unreserved blame sorrow mea`,
  forgiveness: `
    forgave forgiven absolve absolution exonerate clemency mercy merciful reprieve acquit remit condone reconcile
    excuse spare lenient leniency conciliatory conciliation overlook grudge hatchet commute clear`,
  "sign-agreement": `
    pact accord agreement seal finalise convention ratification signatory clinch charter document pen covenant
    compact concordat entente mou undersign countersign bilateral autograph enact settlement`,
};
