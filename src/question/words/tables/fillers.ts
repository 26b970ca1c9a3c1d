/** Words that add nothing to a reading: greetings, hedges, politeness, and what only repeats the question. */
import type { Row } from "./row.js";

export const FILLERS: readonly Row[] = [
  [
    { is: "filler" },
    `please | each other | one another | themselves | held the post of | held the office of | hold the post of | hold the office of |
    the post of | the office of | served as | serve as | serving as | serves as | acted as |
    in office as | occupied the post of | was serving as | guy | guys | dude | bloke | chap |
    week of | the week of | in the week of | summarise | summarize | sum up | yall | y all | gimme |
    wanna know | wanna | gotta | gonna | student | a student | dunno | pls | plz | hey | hi | hello |
    hey there | thanks | thank you | thx | ok | okay | so | well | then | there | here | now | also |
    too | just | exactly | precisely | specifically | actual | officially | reportedly | apparently |
    again | really | even | still | back | together | separately | jointly | today please | kindly |
    dateline | bot | can you | could you | would you | do you know | can you tell me |
    could you tell me | would you tell me | please tell me | tell me | i wonder | i was wondering |
    wondering | i would like to know | i want to know | i'd like to know | i'd love to know |
    i'd like to find out | i need to know | let me know | remind me | say | in the data |
    in the dataset | in your data | in your dataset | in the report | in this report | do you have |
    there was | there were | there is | there are | quick question | question | my question is |
    help | any idea | do we know | correct | right | um | uh | er | you know | mate | pal |
    buddy | sir | dear | lads | everyone | everybody | folks | out | up | off | own | such | certain |
    particular | given that | as | than | because | due | while | during which | way | kind | sort |
    type | types | kinds | form | much | many | few | couple | total | in total | altogether |
    overall | in all | combined | entire | whole | full | complete | entirely | namely | e g | i e |
    etc | whatsoever | whatever | exact | precise | specific | approximate | approximately | roughly |
    around about | about how | some sort of | additional | more | further | extra | new | another |
    fresh | recently | recent | soon | later | earlier | afterwards | afterward | beforehand | in advance | ahead of time |
    thereafter | meanwhile | currently | current | particularly | especially | mainly | mostly |
    foreign | newly elected | in this period | in that period | during this period | during that period | in the period |
    over the period | over this period | secure | transatlantic | on record | on file | collective | million | millions | billion | billions | thousand | thousands |
    to be precise | extraordinary | trilateral | multilateral | interagency | high level |
    public | publicly | official | formal | formally | joint | bilateral | link | conference | known |
    two | three | four | five | six | seven | eight | nine | ten | handful | handful of |
    a handful of | in principle | weekend | weekend of | latest news | according | report | reports | reporting |
    around the table | on the line | in attendance |
    story | article | mention | mentioned | mentions | data | dataset | database | info please |
    time | times | other side | side | sides | regard | regards | respectively | different |
    distinct | separate | individual | unique | involving | based | bound | huge | big | large |
    small | little | long | short | brief | high | top | senior | key | main | major | important |
    crucial | significant | ongoing | present | moment | context | ground | u | ya | lol | btw |
    asap | fyi | huh | eh | oh | wow | hmm | yo | hiya | good morning | good evening |
    good afternoon | heavy | massive | planned date | day s |
    who knows | anyways | anyway | possible | possibly | maybe | perhaps | probably | likely |
    supposedly | allegedly | would you happen to know | happen to know | you can tell | for me |
    to me | with me | us all | me | i | you | m | d | s | re | ve | ll | t | 'd | 'll | telling me |
    would you mind | would you mind telling me | interested | i'd be interested to know |
    i am interested to know | i'm looking for | i am looking for | looking for | could you say |
    can you say | can you please tell me | would you please tell me | i'd appreciate it if |
    i would appreciate it if | out of curiosity | by any chance | himself | herself | itself | myself | ourselves | yourself`,
  ],
  // The part of a day is recorded nowhere, and the day is named behind it.
  [
    { is: "filler" },
    `on the morning of | on the afternoon of | on the evening of | on the night of | the morning of | the evening of |
    the night of | in the evening of | in the night of | in the morning of | late on | early on | later on`,
  ],
  // Adverbs, counts and sizes that set nothing apart.
  [
    { is: "filler" },
    `eleven | twelve | thirteen | fourteen | fifteen | sixteen | seventeen | eighteen | nineteen | twenty | biggest | largest |
    greatest | larger | bigger | smaller | greater | leading | prominent | remaining | newly | nearly | almost | barely |
    fully | partly | partially | originally | eventually | ultimately | subsequently | formerly | presently | evidently |
    purportedly | simply | merely | solely | basically | essentially | literally | honestly | frankly | clearly |
    obviously | certainly | definitely | surely | truly | so called | respective | relevant | corresponding |
    aforementioned | concrete | genuine | proper | in question | in particular | in general | generally | usually | normally |
    typically | occasionally | sometimes | repeatedly | frequently | regularly | quickly | promptly | instantly | suddenly |
    unexpectedly | surprisingly | interestingly | notably | famously | importantly | crucially | successfully | in the end |
    all told | all in all | as a whole | by name | by then | at that time | at the time | at that point | at this point |
    back then | those days | these days | nowadays | to date | so far | thus far | until now | up to now | in principle |
    in practice | in theory | in effect | in reality | in the room | at the table`,
  ],
];
