/** Words of newspapers that are no slips of others, and that a slip may be of: "scrapped" is not "slapped". */
const WORDS = `
scrapped slapped scraped rescinded rescind repealed repeal revoked waived waive loosened levied clamped balked baulked undid
scolded sided rooted cheered vouched solicited kicked turfed booted tossed sheltered dropped truces mediating mediators
mediator detainees belongings possessions captive captives evicted ousted oust toppled topple unseated deposed depose
overthrown overthrew overthrow dislodged regretted regrets remorse frequent tops topped clemency spied spying traitor
treason probed probes graft bribery fugitives fugitive suspects drills manoeuvres warships jets artillery rockets
mortars grenade ambush ambushed raided stormed besieged encircled gassed detonated exploded torched burned razed
bulldozed vandalised looted plundered robbed rallied marched rioted picketed boycotted barricaded blockaded fasted
pleaded begged implored beseeched petitioned lobbied pressed pressured prodded goaded nudged exhorted cautioned
rebuked chided berated lambasted slammed blasted censured castigated decried deplored lamented mourned lauded hailed
commended saluted applauded honoured feted toasted congratulated greeted hosted entertained feuded quarrelled bickered
conferred huddled parleyed haggled bargained brokered arbitrated interceded reconciled appeased placated pacified
disarmed demobilised disbanded mustered massed amassed marshalled bolstered reinforced fortified garrisoned patrolled
expelled deported extradited exiled banished repatriated naturalised harboured harbored abetted smuggled trafficked
curbed curtailed stifled muzzled gagged censored outlawed proscribed jailed imprisoned incarcerated detained nabbed
collared apprehended indicted arraigned prosecuted sentenced convicted acquitted pardoned reprieved amnestied freed
humanitarian administrative diplomatic judicial economic economically militarily diplomatically intelligence political politically
international peacekeeping peacekeepers involvement mediation negotiation negotiations cooperation cooperate sanctions blockade curfew
emergency ceasefire institutions institutional regime reform leadership legislature legislators restrictions violations violence
kidnapped abducted snatched hijacked molested maimed mauled butchered slaughtered massacred lynched executed beheaded
staged stages staging walkout walkouts leapt leaped sprang muzzle muzzles gagging tipped roughed paraded flaunted twisted
leaned nagged clinched sealed skirmished rounded hauled dragged summoned grilled quizzed shunned cursed swore pinned
brokered convey conveyed conveys extended voiced aired vented swapped traded backtracked climbed caved budged relented
terrorise terrorised terrorize terrorized terrorising terrorizing trampled trampling flouted
loosen loosens loosening tighten tightens soften softens harden hardens slacken slackens reopen reopens
`;

export const NEWSPAPER_WORDS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));
