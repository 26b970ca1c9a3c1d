/**
 * Everyday English that is spelt right and says nothing that a question here can use. Such a is reported as not
 * understood; without this list it would be "corrected" to a that happens to be near ("world" to "would").
 */
const WORDS = `
age aged air animal animals answer apple arm army art ask asked asking aunt autumn baby bad bag ball band bank bar bath bear
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
machine mad magic mail man map mark market marriage married marry match mathematics maths matter meal mean meaning meat
medicine memory message metal mile milk million mind mine minute minutes mirror miss mistake model money monkey moon moral
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
`;

export const COMMON_WORDS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));
