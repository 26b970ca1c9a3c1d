/** What is asked for: question words, and nouns for the kind of answer. */
import type { Row } from "./row.js";

export const ASKED: readonly Row[] = [
  [
    { is: "self" },
    `help | what can you do | what can i ask | what can i ask you | what do you know | what can you answer |
    who are you | what are you | how do you work | how does this work | what is this | what is this bot |
    what data do you have | what is in the data | what does the data cover | what do you cover |
    what can you tell me | what events do you know | what do you know about | usage | about you | what period does the data cover | which period does the data cover | what period do you cover | what dates do you cover |
    which dates do you cover | how far does the data go | how far back does the data go | until when does the data go |
    when does the data end | when does the data start | when does the data begin | when does your data end |
    when does your data start | up to which date does the data run | up to which date does your data run |
    up to what date does the data run | how recent is the data | how recent is your data | how up to date are you`,
  ],
  [
    { is: "ask", ask: "who" },
    `who | whoo | who all | which people | what people | which person | what person |
    whoever | which ones | which one | list everyone | list everybody | name everyone | name everybody | show everyone | everyone who |
    everybody who | all those who | the people who | list all participants | list the participants`,
  ],
  [{ is: "ask", ask: "whom" }, "whom"],
  [{ is: "ask", ask: "whose" }, "whose"],
  [{ is: "ask", ask: "what" }, `what | wat | wht | what exactly | what all | what things | what thing`],
  [{ is: "ask", ask: "which" }, "which | what kind of | what sort of | which of the"],
  [
    { is: "ask", ask: "when" },
    `when | wen | whn | how long ago | how recently | when exactly |
    since when`,
  ],
  [{ is: "ask", ask: "where" }, "where | whereabouts | where exactly | where to | whither"],
  [{ is: "ask", ask: "why" }, "why | how come | what for | for what reason | what was the reason"],
  [{ is: "ask", ask: "how" }, "how | in what way | by what means | how exactly"],
  [
    { is: "how-many" },
    `how many | count | count the | count all | tally | count up | how many of |
    what is the number of | what 's the number of | total number of | the total number of |
    what number of | the number of | number of | how much | what was the number of | how large |
    how big | number | figure | headcount | head count | count of | what size | size of | strength of | no of`,
  ],
  [
    { is: "how-often" },
    `how often | how many times | how frequently | the number of times | on how many occasions |
    number of times | how many different times | how many separate times`,
  ],
  [
    { is: "clock" },
    "morning | afternoon | evening | night | what time | at what time | what time of day | at what time of day | which time of day | what hour | at what hour",
  ],
  [{ is: "how-long" }, "how long"],
  [
    { is: "grain", grain: "day" },
    `date | dates | day | days | exact date | exact day | calendar date | weekday | day of the week`,
  ],
  [{ is: "grain", grain: "month" }, "month | months"],
  [{ is: "grain", grain: "year" }, "year | years"],
  [
    { is: "kind", kinds: ["country"], feature: "country" },
    `country | countries | nation | nations | state | states |
    member state | member states | member country | member countries |
    host country | host countries`,
  ],
  [{ is: "allies" }, "ally | allies | partner | partners | allies and partners"],
  [
    { is: "kind", kinds: ["place"], feature: "city" },
    "city | cities | town | towns | capital | capitals | capital city | capital cities",
  ],
  [
    { is: "kind", kinds: ["place"], feature: "site" },
    `airport | airports | base | bases | airfield | airfields | air base | arena | palace | palaces | building | buildings |
    venue | venues | hotel | embassy`,
  ],
  [
    { is: "kind", kinds: ["place"], feature: "region" },
    `region | regions | area | areas | part of the country | part of | parts of | part | parts |
    border | borders | frontier | frontiers`,
  ],
  [
    { is: "kind", kinds: ["place"], feature: "any" },
    `place | site | sites | landing site | meeting place | spot | places | location | locations |
    destination | destinations`,
  ],
  [
    { is: "kind", kinds: ["unit"] },
    `unit | outfit | outfits | battalion | battalions | squadron | units | division | divisions |
    brigade | brigades | formation | formations | regiment | military unit | army unit | army units |
    military units | military formation`,
  ],
  [
    { is: "kind", kinds: ["organisation"] },
    `organisation | organization | organisations | organizations | institution | institutions | body |
    bodies | agency | agencies | bank | banks | company | companies | office | offices | ministry | ministries | department | departments`,
  ],
  // A country acts through it: where one is asked for, so may be the other.
  [
    { is: "kind", kinds: ["organisation", "country"] },
    "government | governments | govt | gov | governments or bodies | governments and bodies | governments and institutions | governments and organisations",
  ],
  [
    { is: "kind", kinds: ["person"], people: true },
    `person | people | member | members | leader | leaders | world leader | world leaders | official | officials | politician |
    politicians | diplomat | diplomats | individual | individuals | head |
    heads | persons | attendee | attendees | roster | line up | lineup | guest list | delegates | office holder | office holders | officeholder | officeholders | participant | participants | somebody | someone | anyone | anybody | figure |
    figures | dignitary | statesman | statesmen`,
  ],
];
