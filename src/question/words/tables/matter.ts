/** Forces, forms of contact, plans, and the verbs and nouns that leave the meaning to others. */
import type { Row } from "./row.js";

export const MATTER: readonly Row[] = [
  // A task force is no force: whatever is described so.
  [{ is: "literal" }, "task force | task forces | working group | working groups"],
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
    airplane | airplanes | aeroplane | fighter jet | fighter jets | fighter plane | fighter planes | fighter aircraft |
    warplane | warplanes`,
  ],
  [
    { is: "mode", mode: "phone" },
    `fone | by fone | by phone | by telephone | on the phone | over the phone | via phone | on the telephone |
    telephonically | over the telephone | via telephone | phone | telephone`,
  ],
  [
    { is: "mode", mode: "in-person" },
    `in person | face to face | in the flesh | personally | physically | in the same room`,
  ],
  [
    { is: "mode", mode: "video" },
    `by video | by video conference | by video link | via video link | by videolink | over video link |
    video link | over video | via video | by videoconference | video | vid | virtually | online | via zoom |
    on zoom | by video call | virtual | remote | remotely`,
  ],
  [
    { is: "mode", mode: "written" },
    `in writing | by letter | by tweet | in a tweet | on twitter | via twitter | written | via tweet |
    twitter`,
  ],
  [
    { is: "status", status: "planned" },
    `planned | plan | plans | planning | scheduled | upcoming | future | intended | still to come |
    accepted in principle | accepted only in principle | agreed only in principle | agreed in principle | agreed to in principle | agreed on in principle`,
  ],
  [{ is: "status", status: "cancelled" }, "cancelled | canceled | called off"],
  [
    { is: "status", status: "occurred" },
    "actually | really | in fact | carried out | as planned | as scheduled",
  ],
  [
    { is: "happen" },
    `happen | happened | happens | happening | take place | took place | taken place | taking place |
    takes place | occur | occurred | occurs | occurring | go on | went on | going on | going down |
    fell | was up | go ahead | went ahead | gone ahead | goes ahead | going ahead | come about | came about | go down | went down`,
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
    getting | sit | do | chair | chaired | chairing | convene | convened | co chair | co chaired | preside over |
    presided over | co host | co hosted | lead | led | leads | leading | sat | sitting | sit in on | sat in on | headed | represented |
    come on board | came on board | come on board with | came on board with | come aboard |
    came aboard | get on board with | got on board with | sign up to | signed up to | signed on to | appear | appeared | appears | dial in | dialled in | dialed in`,
  ],
  [
    { is: "event-noun" },
    `is there anything | is there something | is there any news | do you have anything | do you have something | have you anything |
    got anything | any news | what is there | what do you have | event | events | everything | thing | things | incident | incidents | development | developments |
    activity | activities | occurrence | occurrences | news | entries | entry | records | record |
    happenings | happening | action | actions | move | moves | steps | doings | occasion | occasions | measure | measures |
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
    `according to | acc to | accdg to | per | as reported by | as stated by | on the word of | in the words of`,
  ],
  [
    { is: "vouched", by: "voices" },
    `corroborated | corroboration | confirmed by two independent sources | confirmed by several independent sources |
    confirmed independently | independently confirmed | independently corroborated | independently reported |
    reported independently | reported by two independent sources | backed by two independent sources |
    with two independent sources | have two independent sources | two independent sources | several independent sources |
    more than one independent source | at least two independent sources | multiple independent sources`,
  ],
  [
    { is: "vouched", by: "sources" },
    `confirmed by two sources | confirmed by more than one source | confirmed by several sources |
    confirmed by multiple sources | confirmed by a second source | confirmed by another source |
    corroborated by a second source | corroborated by another source | corroborated by two sources |
    corroborated by more than one source | reported by two sources | reported by more than one source |
    reported by several sources | reported by multiple sources | told by two sources | told by more than one source |
    backed by two sources | backed by more than one source | with two sources | with more than one source |
    with several sources | with multiple sources | have two sources | have more than one source |
    has more than one source | has two sources | rest on two sources | rest on more than one source |
    rests on two sources | rests on more than one source | in two sources | in more than one source |
    double sourced | doubly sourced | from two sources | from more than one source | more than one source | two sources |
    several sources | multiple sources | a second source | second source | another source | at least two sources | more than one document | two documents | several documents | multiple documents | more than one report`,
  ],
  [
    { is: "disputed" },
    `disputed | contested | contradictory | conflicting | sources differ | sources disagree | the sources differ |
    the sources disagree | sources contradict each other | the sources contradict each other | sources conflict |
    sources say different things | sources differ on | sources disagree on | sources disagree about | sources differ about |
    the sources disagree about | the sources disagree on | the sources differ on | the sources differ about |
    conflicting accounts | conflicting sources | disagreement between sources | disagreement between the sources |
    disagreements between sources | disagreements between the sources | disagreement among sources |
    disagreements among sources | discrepancies | discrepancy | contradictions | contradiction`,
  ],
  [
    { is: "how-many-sources", of: "sources" },
    `how many sources | how many different sources | how many sources confirm | how many sources report |
    how many sources say | how many sources tell of | how many sources support | how many sources back |
    how many sources mention | how many sources are there for | how many sources do you have for |
    how many sources have | number of sources for | the number of sources for | how well sourced is |
    how well sourced are | how many sources are there on`,
  ],
  [
    { is: "how-many-sources", of: "independent-sources" },
    `how many independent sources | how many independent sources confirm | how many independent sources are there for |
    how many independent sources report | how many independent sources say | how many independent sources back |
    how many independent sources support | number of independent sources for | the number of independent sources for`,
  ],
  [
    { is: "per", grain: "day" },
    `per day | by day | each day | every day | in each day | for each day | in every day | on each day | on every day | daily | day by day |
    broken down by day | grouped by day | in a day | counts by day`,
  ],
  [
    { is: "per", grain: "month" },
    `per month | by month | each month | every month | in each month | for each month | in every month | on each month | on every month | monthly | month by month |
    broken down by month | grouped by month | in a month | counts by month`,
  ],
  [
    { is: "per", grain: "year" },
    `per year | by year | each year | every year | in each year | for each year | in every year | on each year | on every year | yearly | year by year |
    broken down by year | grouped by year | in a year | counts by year`,
  ],
  [
    { is: "alone" },
    `alone | one on one | one to one | tete a tete | just the two of them | on their own | on his own | on her own | by himself |
    by herself | by themselves | individually | only the two of them | just the two | one by one | one after another | one after the other`,
  ],
  [{ is: "ever" }, `ever | at all | at any point | at any time | already | yet | once ever`],
  [
    { is: "covers" },
    `cover | comes up | coming up | covers | covered | covering | deal with | dealt with | deals with |
    address | addressed | addresses | raise | raised | concern | concerned with | bring up |
    brought up | on the table | focus on | focused on | centre on | centred on | centered on | revolve around |
    pertain to | treat | treated | come up | came up`,
  ],
];
