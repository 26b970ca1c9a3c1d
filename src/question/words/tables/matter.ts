/** Forces, forms of contact, plans, and the verbs and nouns that leave the meaning to others. */
import type { Row } from "./row.js";

export const MATTER: readonly Row[] = [
  [
    { is: "troops" },
    `troop | troops | soldier | soldiers | force | forces | military personnel | personnel |
    servicemen | service members | servicemembers | servicewomen | paratrooper | paratroopers |
    paras | army | armies | military | armed forces | gis | military forces | contingent |
    contingents | reinforcements | reinforcement | men and women | army troops | ground troops |
    ground forces | army soldiers | military contingent | infantry | airborne troops |
    airborne soldiers | boots on the ground`,
  ],
  [{ is: "number", value: 2 }, "twice | two times | 2 times | 2x"],
  [{ is: "number", value: 3 }, "three times | 3 times | 3x | thrice"],
  [{ is: "number", value: 4 }, "four times | 4 times | 4x"],
  [
    { is: "carrier" },
    `plane | planes | aircraft | jet | jets | flight | flights | transport plane | transport planes |
    airplane | airplanes | aeroplane`,
  ],
  [
    { is: "mode", mode: "phone" },
    `by phone | by telephone | on the phone | over the phone | via phone | on the telephone |
    telephonically | over the telephone | via telephone | phone | telephone`,
  ],
  [
    { is: "mode", mode: "in-person" },
    `in person | face to face | in the flesh | personally | physically | in the same room`,
  ],
  [
    { is: "mode", mode: "video" },
    `by video | by video conference | by video link | via video link | by videolink | over video link |
    video link | over video | via video | by videoconference | video | virtually | online | via zoom |
    on zoom | by video call`,
  ],
  [
    { is: "mode", mode: "written" },
    `in writing | by letter | by tweet | in a tweet | on twitter | via twitter | written | via tweet |
    twitter`,
  ],
  [{ is: "status", status: "planned" }, "planned | scheduled | upcoming | future | intended | still to come"],
  [{ is: "status", status: "cancelled" }, "cancelled | canceled | called off"],
  [{ is: "status", status: "occurred" }, "actually | really | in fact | carried out"],
  [
    { is: "happen" },
    `happen | happened | happens | happening | take place | took place | taken place | taking place |
    takes place | occur | occurred | occurs | occurring | go on | went on | going on | going down |
    was up | come about | came about | go down | went down`,
  ],
  [{ is: "act" }, "doing | done | do about | up to"],
  [
    { is: "light" },
    `got | come to | came to | express | expressed | expresses | voice | voiced | reach | come | came | comes | coming | stem | stemmed | stems | behind | responsible for |
    in charge of | begin | began | begun | start | started | starts | launch | launched | continue |
    continued | continuing | keep | kept | finish | finished | marked | mark | marks | carrying |
    carry | carried | bring | brought | come with | put | putting | reached | belonged | belong to | belongs to |
    belong | belonged to | make | made | making | makes | take | took | taken | gave | given | conduct | conducted | carry out | hold | held | holding | participate in |
    participated in | take part in | took part in | taking part in | taken part in | partake in |
    part in | be part of | part of | involve | involved | involved in | join | joined | took part |
    take part | taking part | participate | participated | be involved in | engage in | engaged in |
    engage | engaged | exchange | exchanged | perform | performed | undertake | undertook | issue |
    issued | issuing | release | released | put out | publish | published | feature | featured |
    include | included | including | attend | attended | party to | parties to | set up | get | gets |
    getting | sit | do`,
  ],
  [
    { is: "event-noun" },
    `event | events | everything | thing | things | incident | incidents | development | developments |
    activity | activities | occurrence | occurrences | news | entries | entry | records | record |
    happenings | happening | action | actions | move | moves | steps | doings | occasion | occasions |
    items`,
  ],
  [
    { is: "topic-noun" },
    `topic | topics | subject | subjects | agenda | theme | themes | issue | issues | subject matter |
    content | contents | matters | matter | points | talking points | discussion points | substance |
    gist`,
  ],
  [
    { is: "source-noun" },
    `source | sources | citation | citations | evidence | reference | references | proof | sourcing |
    source material`,
  ],
  [
    { is: "timeline" },
    `timeline | chronology | sequence of events | chronological list | time line |
    chronological order | chronologically | in order | order of events | history of | history |
    run through | rundown`,
  ],
  [
    { is: "list" },
    `list | show | show me | give me | give | display | enumerate | name | tell me | find | find me |
    look up | lookup | get me | i want | i need | i would like | print | search | search for |
    list all | list every | pull up | state | identify | specify | fetch`,
  ],
  [
    { is: "profile" },
    `tell me about | profile of | info on | information on | information about | info about | profile |
    bio of | biography of | describe | what do you know about | what can you tell me about |
    details on | details of | details about | facts about | everything about | everything on |
    all about | what about | how about | background on | anything on | anything about |
    do you know about | more about | more on | details | info`,
  ],
  [
    { is: "whether" },
    `is there | yes or no | yes no | y n | true or not | are there | was there | were there |
    has there been | have there been | had there been | will there be | is it true that | is it true |
    true that | is it the case that | is it correct that | true or false | is it so that |
    was it the case that | did it happen that | can you confirm that | can you confirm |
    has there ever been | was there ever | were there ever | is there any | are there any |
    was there any | were there any`,
  ],
  [
    { is: "according" },
    `according to | per | as reported by | as stated by | on the word of | in the words of`,
  ],
  [{ is: "ever" }, `ever | at all | at any point | at any time | already | yet | once ever`],
  [
    { is: "covers" },
    `cover | comes up | coming up | covers | covered | covering | deal with | dealt with | deals with |
    address | addressed | addresses | raise | raised | concern | concerned with | bring up |
    brought up | focus on | focused on | centre on | centred on | centered on | revolve around |
    pertain to | treat | treated | come up | came up`,
  ],
];
