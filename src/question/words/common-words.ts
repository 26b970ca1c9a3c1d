/**
 * Everyday English that is spelt right and says nothing that a question here can use. Such a is reported as not
 * understood; without this list it would be "corrected" to a that happens to be near ("world" to "would").
 */
const WORDS = `
true false age aged air animal animals answer apple arm army art ask asked asking aunt autumn baby bad bag ball band bank bar bath bear
beat beautiful become bed beer believe best better bill bird birth birthday black blue board boat body bone book books
boss bottle bottom box boy boys bread break breakfast bridge bright brother brown budget build building bus business
busy buy cake camera car card care cars cash cat cats center century chair chance change charge cheap check cheese chess
child children choice church cinema class clean clear climate climb clock close cloth clothes cloud clouds coat code
coffee cold college color colour come company computer concert cook cool copy corn corner cost course court cover
cow cream create crime cross cry culture cup currency dance danger dark daughter dead deal dear death debt deep degree desk
died diet difference dinner doctor dog dogs dollar dollars door doubt down dream dress drink drive driver drug dry dust
duty each ear early earn earth east easy eat eating economy edge egg eggs else email enemy energy engine enjoy equal escape
euro euros exam exercise eye eyes face fact factory fair fall famous fan far farm fashion fast fat father favor favorite
favourite fear feel feeling feet field fight fill film final fine finger fire fish flag flat flight floor flower fly food
foot football forest forget fork form forward free freedom freeze fresh friend friends front fruit full fun funny future
gain game games garden gas gate gift girl girls glad glass goal god gold golf good grass great green grow guess guest guitar
gun hair half hand hands happy hard hat hate head health hear heart heat heavy height hero hill history hit hobby hold
hole holiday home honest hope horse hospital hot hotel hour hours house houses human humor hungry husband ice idea image inch
income inflation insurance internet invent invented invention iron island jacket job jobs joke journey joy juice jump keep
key kid kids kill king kitchen knee knife lake lamp land language languages laugh law lawyer lead leaf learn leg lemon letter
level library lie life lift light line lion lip list listen live lives loan lock lonely look lose loss lost lot loud love lunch
machine mad magic mail man map mark market marriage married marry match mathematics maths matter meal mean meaning medicine memory message metal mile milk million mind mine minute minutes mirror miss mistake model money monkey moon moral
mother mountain mouse mouth movie movies murder museum music nature neck need nephew net news newspaper nice niece noise
north nose notebook novel nurse ocean oil old once onion open opinion option orange paint painting pair paper parent
parents park partner past pasta path pay peace pen pencil pension percent pet phone photo piano picture piece pig
pink pizza planet plant plate play player players please poem poet poetry point poor pop pope popular population
position possible potato pound power pray prayer present price prince princess prize problem product profit program
programme project proof pull pupil purple push queen quick quiet race radio rain rainy reach read ready real reason recipe
red relax religion religions remember rent repair republic rest restaurant result revolution rice rich ride ring river road robot rock
room rose round rule run sad safe salad salary sale salt same sand sandwich sauce save scene school science score sea
season seat secret self sell sense sentence service seven sex shade shape share sheep ship shirt shoe shoes shop shopping short
shoulder shower sick silver simple sing singer single sister sit size skin sky sleep slow small smart smell smile
smoke snow snowing soap soccer social sock soft software soil son song songs sorry soul sound soup south space spell spend spoon
sport sports spring square stand star stars station stay steal steel step stock stomach stone stop store storm
straight strange street strong students study stupid style success sugar suit summer sun sunny sure sweet swim
symbol system table tail tall taste tax taxes taxi tea teach teacher team teams teeth telephone television temperature
tennis test text theater theatre theory thick thin think thinking thought throat throw ticket tickle tie tiger tired title
today tomorrow tool tooth touch tower toy trade traffic train translate translation travel tree trees trick trouble
trousers truck trust truth tune uncle understand university used useful user vacation value vegetable video village violin
visa voice vote voted voting wage wait wake walk wall wallet want war warm wash waste watch water wave wear weather
wedding week weight west wet wheel white whole wide wife wild win wind window wine winner wings winter wise wish woman won
wonder wood wool work worked worker working world worry worse worst worth write writer wrong yard yellow young youth zoo
add addition algorithm alphabet angel anger anniversary apartment application astronaut astrology attack author award
bicycle biology blood boil born brain brand breath calculate calendar cancer candle captain carbon carpet cause cell champion
chemical chemistry chicken chocolate christmas cigarette circle client clever coach coin comedy comet compute confidence
construct cousin crazy credit cricket crown cube customer decade delicious dentist design desert dictionary dinosaur
discover discovered discovery divide divorce divorced download earthquake elephant employee equation evil experience explain
explore factor faith fault fiction flood forecast formula fortune fraction galaxy gender gene genius geography geometry
ghost grammar grandfather grandmother gravity guitar handsome heaven hell hockey honey horoscope humid idiot innocent install
invest joke kilometer kilometre kiss knowledge laptop lesson lottery luck lucky lyrics marathon mass math measure melody
mirror molecule multiply mystery myth naked name named names neighbor neighbour nickname nuclear numbers olympic opera
oxygen pancake password patient philosophy physics pilot planet poison pollution predict prediction price print prison
psychology puzzle pyramid python quantum rainbow rapper recipe record rhyme riddle rocket romance root salary scientist
scissors screen season shark singer solve sour spider spirit square stadium stomach storm strawberry subtract sunrise sunset
surgery suspect talent temple tennis therapy thunder tomato translate triangle twin umbrella universe vaccine vampire
vegan virus vitamin volcano wealth website wedding whale wisdom wizard workout worship zebra zodiac nothing nobody none nowhere without unless northern western southern eastern least more less fewer tanks election elections continent continents party parties rating ratings sovereign approve poll polls slogan salary hobby
ability absence absent absolute abstain abstained accident accompany accompanied account accountable accounts
achieve achieved acquire across active activate activated actor actors adapt adequate adjust adjusted
administration admire admit admitted adult advance advanced advantage advantages adverse advice advise advised
advocate affair affairs affect affected afford afraid aftermath agricultural aircraft airline airlines airspace
alarm alarmed album alive alleged almost aloud alter alternative amazing ambition amend amount ancient angle annual
anonymous anxious apart apparent appeal appealed appear appoint appointed appreciate appropriate apt architect
argue arise arranged array asset assets assemble assembled assess assessed assessment assign assigned assume
assumed assure assured atmosphere atomic attach attempt attempted attend attitude attract attracted auction
audience authority authorities automatic average avoid avoided aware backward balance balanced ballot barrel
barrels barrier barriers basic basis battle bay beach behave behaviour behavior belief belong bench benefit
benefits besides beyond billion billions bind bite bitter blame blamed blank blast bless blind block blocked bloody
blow bold bomb bond bonds border bored boring borrow borrowed bother bound brake brave brief briefly bring broad
broadcast broken bronze burden bury button cabinet cable calm camp campaign cancel candidate candidates capable
capacity capital capture careful cargo carrier casual casualties catch category ceiling celebrate celebrated
central ceremony certain certainty certificate certification certified chain chairman challenge challenges chamber
channel chapter character characterise characterize charity chart chase cheat chief civil civilian civilians claim
clash classic classify clause click cluster coal coalition coast collapse collapsed collar colleague colleagues
collect collected collective colony column combat combine comfort commerce commercial commission commit commitment
commitments committee common communicate community companion compare compared compensate compete competition
complain complaint complex comply component compose comprehensive comprise compromise concede conceive concept
concerned conclude concluded conclusion concrete condition conditions conduct conflict confuse confused congress
connect connected connection conscious consensus consequence consequences conservative consider considerable
considered consist consistent constant constitute constitution consult consumer consumers contain contained contest
contract contrary contrast contribute contributed contribution contributions control controlled controls convention
conventional convert convince convinced cooperate cooperative coordinate coordinated coordination cope core
corporate corporation correct correspond corridor corridors corrupt corruption counter county couple courage craft
crash crashed creative credible crew crisis critical crop crops crossing crowd crowded crucial crude cruel crush
curious current custom customs cyber daily damage damaged dare database deadline deaf dealer debate decades decide
decided decision decisions decisive declare decline decorate decrease deeply defeat defeated defend defended
defensive deficit define defined definite delay delayed delegate delegated delegation delegations delete deliberate
delicate delight democracy democratic democrat democrats demonstrate deny departure depend dependence dependent
deposit depress derive describe deserve desire despite destroy destroyed destruction detail detailed details detain
detained detect determine determined deter deterrent develop developed device devote diesel differ difficult
difficulty digital dignity dilemma diminish direct directed direction directions director disagree disappear
disappointed disaster discipline discount disease disguise dismiss dismissed disorder display displaced dispute
disputed disrupt disrupted dissolve distance distant distinguish distribute distributed district disturb diverse
document documents domestic dominate dose double doubtful draft drag drama dramatic draw drew drill drone drones
drop dropped drought due dump eager easily eastward echo economic economical economist edit edition editor educate
effect effective effects efficient effort efforts elaborate elderly elect elected electric electricity electronic
element elements elite elites embrace emerge emergency emission emissions emotion emphasise emphasize employ
employed empty enable encounter encourage encouraged endure enforce enforcement engage engaged engineer enhance
enjoyed enormous enterprise entire entitled entity entities entrance envelope environment equip equipment era error
especially essence essential establish established estate estimate estimated ethnic evaluate eventual eventually
evidence evident exceed excellent except excess exchange exclude excluded exclusion exclusive excuse execute
executive exempt exhaust exhibit exile exist existed existing exit expand expanded expansion expect expectation
expected expense expensive expert experts exported exports expose exposed extend extended extension extent external
extra extreme fabric facilitate facility facilities fade fail failed failure fairly faithful familiar favour
favoured fee fell fellow fence ferry fertile fierce figure figures file finance financial financing fleet flee fled
flexible flow fluent folk folks forbid force foreign forever formal former fort forth fortunate forum foundation
framework fraud frequent frequently friendly friendship fright frontier fruitful frustrate fuel fuels fulfil
fulfill function fund funded funding funds furniture further gap gather gathered gathering gaze general generally
generate generation generous gentle genuine gesture giant global globe goods govern governed gradual graduate grain
grand grant granted grateful grave greenhouse grid grip gross guarantee guaranteed guard guidance guide guided
guilty habit halt halted handle handled happiness harm harmful harsh harvest hasty haunt headline heal heap hedge
hence heritage hesitate highlight highlighted highway hijack hint hire hired historic historical hollow honour
honoured honored horizon horror hostage hostages hostile household huge humanity humanitarian hunt hurt hybrid
ideal identical identify identity ignore ignored illegal illness illustrate imagine immediate immediately immigrant
immigrants impact impacts implement implemented implication imply import imported imports impose imposed impossible
impress impression improve improved improvement incentive incident include inclusive incorporate increase increased
increasing incredible incur independence independent index indicate indicated indirect individual individuals
industrial industry inevitable infect infection infer influence influential inform informal information informed
infrastructure inherit initial initially initiate initiative initiatives injure injured injury injuries inner
inquiry insert inside insist insisted inspect inspection inspire instance instead institute institution instruct
instrument insult integral integrate integrated integrity intellectual intelligence intend intended intense
intention interest interests interim internal international interpret interrupt interval intervene intervention
interview interviewed intimate introduce introduced invade invalid invasion investigate investigated investment
investments invitation invite invited involve involved ironclad isolate isolated issue issued item items jail jet
joint jointly journal journalist journalists judge judged judgment junior jury justice justified justify keen
kidnap kilogram lack landscape latest launch launched lawful layer lease leather lecture legal legislation
legislative legitimate leisure lend length lesser liability liberal liberty licence license limit limited limits
linear liquid liquefied literature litre loaf local locate located location locked logic logical loose loyal luxury
magazine magnet mainland maintain maintained majority mall manage managed management manner manual manufacture
margin marine maritime massive master material materials maximum mayor mechanical media medical medium memorial
mental merchant mercy mere merge merit method methods metre migrant migrants migrate mild millionaire millions
mineral minimum ministerial minor minority miracle miserable missile missiles missing mission missions mixture
mobile mode moderate modern modest modify moisture monitor monitored monthly mood moreover mortgage motion motivate
motive motor mount multiple muscle mutual narrow nasty nation national nationals natural naval navy nearby nearly
neat necessary necessity negative neglect negotiable neighbourhood neither neutral nevertheless newly nightmare
nominate nominated nominee normal normally northward notable notably notice noticed notion notorious numerous oath
obey object objected objective oblige observe observed observer observers obtain obtained obvious obviously
occasion occasional occupy occur odd offend offensive offer offered officer officers offshore oligarch oligarchs
omit ongoing online openly operate operated operation operational operations opponent opportunity oppose opposed
opposite opposition optimistic ordinary organic organise organised organize organized origin original originally
otherwise ought outbreak outcome outcomes outline output outrage outside outstanding overall overcome overnight
overseas owe owing owner ownership pace pack package packages pact painful palace panel panic parade parallel
parcel pardon parliament partial participant participate particle partition partly passage passenger passengers
passion passive passport pastor patch patent patience patrol pattern pause peaceful peak peculiar penalty penalties
perceive perfect perform performance perhaps permanent permission permit permitted persist personal personality
personally personnel perspective persuade persuaded petition petrol petroleum phase phenomenon physical pile pipe
pipeline pipelines pirate pity planned plastic platform pleasant pleasure pledge plenty plot plunge pocket pole
police policies policy polish polite political politically politician politics port portion portrait pose possess
possession postpone postponed potential potentially pour poverty powerful practical practically practice praise
precaution precious precise precisely prefer preference pregnant preliminary premature premier preparation
preparations prepare prepared presence preserve press pressure pressured presumably pretend prevail prevent
prevented previous previously pride primarily primary prime principal principle principles prior priority
priorities prisoner prisoners privacy private privately privilege probable procedure procedures proceed proceeds
process processes procure produce produced producer production productive profession professional professor
profound progress progressive prohibit prohibited prominent promise promote promoted prompt promptly proper
properly property proportion proposal proposals propose proposed prospect prosper protect protected protection
protein protocol proud prove proved provide provided provider province provision provisional provoke provoked proxy
public publication publicity publish punish punished punishment purchase purchased purchases pure pursue pursued
qualify qualified quality quantity quarter quarters quickly quietly quit quote quoted radical radioactive raid rail
railway raise raised random range ranged rank ranked rapid rapidly rare rarely rate rates rather ratify ratified
ratio raw react reaction reactor reactors readily readiness reality realise realize rebel rebels rebuild rebuilt
recall receipt receive recent reception recession reckon recognition recommend recommendation recommended recover
recovered recovery recruit reduce reduced reduction refer reference referred refine reflect reflected reform
reforms refugee refugees refuse refused regard regarding regardless regime regional register registered regret
regular regularly regulate regulation regulations reinforce reinforced reject rejected relate relation relations
relative relatively release released relevant reliable reliance relief relieve reluctant rely remain remained
remaining remains remark remarkable remedy remind remote removal remove removed removes removing render renew
renewable renewed repeat repeated repeatedly replace replaced replacement reply reporter reporters represent
representative represented reputation request requested require required requirement rescue rescued research
reserve reserves reside resident residents resign resigned resist resistance resolution resolve resolved resort
resource resources respect respective respond responded response responsibility responsible restore restored
restrain restraint restrict restricted restriction restrictions restrictive resulting resume resumed retail retain
retire retired retreat reveal revenue revenues reverse review reviewed revise revised revive reward rhythm rid
rifle rights riot rise rising risk risks rival rivals robust role roles roll rolled roof rough roughly route routes
routine row royal rude ruin ruined rumor rumour rural rush sabotage sack sacred sacrifice safely safety sail
sanction satellite satisfied satisfy scale scandal scarce scare scared scatter scenario schedule scheme scholar
scope scratch scream seal search seasonal secondary secondly secretly section sector sectors secular secure secured
securities seek seeking seize seized seldom select selected selection selfish seminar send senior sensible
sensitive separate separated separation series serious seriously servant serve served session sessions settle
settled settlement severe severely shall shallow shame shatter shell shelled shelling shelter shift shifted
shipment shipments shock shocked shore shortage shortly shot shout shove shrink shut shutdown siege sight sign
signal signals signature significance significant silence silent similar simply simultaneous sincere sink site
sites situated situation situations slave slide slight slightly slip smooth snap sole solely solemn solid
solidarity solution solutions somehow somewhat soon source southward sovereignty spare spark speaker specialist
species specific specify speech speeches spending sphere spill spin spiritual split spoil spokesman sponsor spot
spray spread spreading spy squad squeeze stability stabilise stabilize stable staff stage stages stake stakes stamp
standard standards stare starve statement status steady steep steer stem stick stiff stir stolen stopped storage
strain strand strategic strategically strategies strategy stream strength strengthen strengthened strengthening
stress stressed stretch strict strictly strike stripe strip strive stroke strongly structure struggle stuck subject
submarine submarines submit submitted subsequent subsequently subsidy substance substantial substitute subtle
suburb succeed succeeded successful successfully succession sudden suddenly suffer suffered suffering sufficient
suggest suggested suggestion suicide suitable supplement supplied supplies supply supplying supporter supporters
suppose supposed suppress supreme surface surge surplus surprise surprised surrender surround surrounding survey
survive survived suspend suspended suspension suspicion sustain sustained swear sweep swell swing switch sympathy
symptom tackle tactic tactics tank target targeted targets tariff tariffs task tasks teenager temporary tempt
tendency tender tense tension tensions term terminate terms terrible terrific terrified territorial territories
territory terror terrorism terrorist terrorists testify testified testimony textile theme theoretical therefore
thorough thoroughly though thousand thousands thread threaten threshold thrive throne tight tighten tiny tip tissue
tobacco token tolerate tone topic torture totally tough toughen tour tourism tourist toward towards trace track
tradition traditional tragedy tragic trail training transaction transactions transfer transform transit transition
transmit transparent transport trap treasure treasury treat treated treaties treaty tremendous trend trial tribe
tribute trigger triumph troop tropical truly trusted tsunami tube tunnel turmoil turn turned twist typical
typically ultimate ultimately unable unanimous uncertain undermine undermined undertake undoubtedly uneasy
unemployment unexpected unfortunate unfortunately uniform unify unified unilateral union unique unit unite united
unity universal unjustified unknown unlawful unlike unlikely unprecedented unprovoked unrest unusual upcoming
update updated updates upgrade upgraded uphold upper upset urban urge urged urgent urgently usage utility utter
utterly vacant vague valid valley valuable van vanish variable variation variety various vary vast vehicle vehicles
venture version versus vessel vessels veteran veterans via vicious victim victims victory view views vigorous
violate violated violation violations violence violent virtual virtually virtue visible vision visual vital vivid
volume volunteer volunteers vulnerable wander warn warned warning warnings warrior weak weaken weakened weapon
weapons weekly welcome welcomed welfare whatever wheat whereas wherever whether whichever whisper wholly wicked
outgoing incoming departing erstwhile widely widen widespread width willing willingness wire withdraw withhold witness witnessed wound wounded wounds
wrap wreck yacht yachts yield zero zone zones republics peoples
revoke revoked revoking revokes revocation halt halted halting certification principle
`;

export const COMMON_WORDS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));
