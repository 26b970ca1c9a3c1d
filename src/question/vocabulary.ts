/** English as questions use it: each row is a meaning and the words for it. Verbs of events are in the ontology, not here. */
import { keyOf } from "../names/tokens.js";
import type { Word } from "./word.js";

type Row = readonly [Word, string];

/** Phrases are separated by "|"; the longest one that fits a place is taken, so that "who else" wins over "who". */
const ROWS: readonly Row[] = [
  // What is asked for
  [
    { is: "ask", ask: "who" },
    "who|whoo|hwo|woh|who all|which people|what people|which person|what person|whoever|which ones|which one",
  ],
  [{ is: "ask", ask: "whom" }, "whom"],
  [{ is: "ask", ask: "whose" }, "whose"],
  [{ is: "ask", ask: "what" }, "what|wat|waht|wht|what exactly|what all|what things|what thing"],
  [{ is: "ask", ask: "which" }, "which|what kind of|what sort of|which of the"],
  [
    { is: "ask", ask: "when" },
    "when|wen|whn|wehn|at what time|what time|how long ago|how recently|when exactly|since when",
  ],
  [{ is: "ask", ask: "where" }, "where|whereabouts|where exactly|where to|whither"],
  [{ is: "ask", ask: "why" }, "why|how come|what for|for what reason|what was the reason"],
  [{ is: "ask", ask: "how" }, "how|in what way|by what means|how exactly"],
  [
    { is: "how-many" },
    "how many|count|count the|count all|tally|count up|how many of|what is the number of|what 's the number of|total number of|the total number of|what number of|the number of|number of|how much|what was the number of|how large|how big|count of|what size|size of|strength of|no of",
  ],
  [
    { is: "how-often" },
    "how often|how many times|how frequently|the number of times|on how many occasions|number of times|how many different times|how many separate times",
  ],
  [{ is: "how-long" }, "how long"],
  [
    { is: "grain", grain: "day" },
    "date|dates|day|days|exact date|exact day|calendar date|weekday|day of the week",
  ],
  [{ is: "grain", grain: "month" }, "month|months"],
  [{ is: "grain", grain: "year" }, "year|years"],
  [
    { is: "kind", kinds: ["country"], feature: "country" },
    "country|countries|nation|nations|state|states|european country|european countries|host country|host countries",
  ],
  [{ is: "kind", kinds: ["place"], feature: "city" }, "city|cities|town|towns|airport|airports|base"],
  [
    { is: "kind", kinds: ["place"], feature: "region" },
    "region|regions|area|areas|part of the country|part of|parts of|part|parts|border|borders|frontier|frontiers",
  ],
  [
    { is: "kind", kinds: ["place"], feature: "any" },
    "place|site|sites|landing site|meeting place|spot|places|location|locations|spot|venue|destination|destinations",
  ],
  [
    { is: "kind", kinds: ["unit"] },
    "unit|outfit|outfits|battalion|battalions|squadron|units|division|divisions|brigade|brigades|formation|formations|regiment|military unit|army unit|army units|military units|military formation",
  ],
  [
    { is: "kind", kinds: ["organisation"] },
    "organisation|organization|organisations|organizations|institution|institutions|body|bodies|agency|agencies|office|offices|ministry|ministries|department|departments",
  ],
  [
    { is: "kind", kinds: ["person"], people: true },
    "person|people|member|members|leader|leaders|official|officials|politician|politicians|man|woman|men|women|diplomat|diplomats|individual|individuals|head|heads|persons|participant|participants|somebody|someone|anyone|anybody|figure|figures|dignitary|statesman|statesmen|spokesperson|spokesman",
  ],
  // Order and number
  [
    { is: "order", from: "first", nth: 1 },
    "1st|first|earliest|the first time|for the first time|initial|initially|first ever|very first|at first",
  ],
  [{ is: "order", from: "first", nth: 2 }, "second time|the second time|second|2nd"],
  [{ is: "order", from: "first", nth: 3 }, "third time|third|3rd"],
  [
    { is: "order", from: "last", nth: 1 },
    "last|latest|most recent|the most recent|the latest|the most recent one|the last|most recently|the last time|for the last time|final|finally|newest|last time|very last|recent most|lately",
  ],
  [{ is: "order", from: "last", nth: 2 }, "second to last|last but one|penultimate|second last"],
  [
    { is: "next", relation: "after" },
    "next|right after|immediately after|just after|straight after|directly after|shortly after|soon after",
  ],
  [
    { is: "next", relation: "before" },
    "previous|previously|right before|immediately before|just before|directly before|shortly before",
  ],
  [{ is: "most" }, "most|the most|most often|most frequently|the most often|most times|the most times"],
  [{ is: "else" }, "else|other|others"],
  [
    { is: "except" },
    "besides|apart from|other than|except|except for|aside from|excluding|in addition to|not counting",
  ],
  // Time relations
  [
    { is: "relative", relation: "before" },
    "before|prior to|ahead of|earlier than|up to|preceding|preceded|precede|precedes|previous to|leading up to|came before|come before|comes before|in advance of",
  ],
  [
    { is: "relative", relation: "after" },
    "after|following|later than|subsequent to|in the wake of|followed|follow|follows|once|as of|came after|come after|comes after|past",
  ],
  [{ is: "relative", relation: "since" }, "since|from then on|starting|beginning|onwards from|as from"],
  [{ is: "relative", relation: "until" }, "until|till|by the end of|through|no later than|up until|til"],
  [{ is: "relative", relation: "during" }, "during|within|in the course of|throughout|over the course of"],
  [
    { is: "same", grain: "day" },
    "on the day|on the day when|on the day that|same day as|on the same day as|the same day as|on the day of|the day of|the same day that|on the same day that|same date as|on the same date as|the day that|the same day|on the same day|same day|on the same date",
  ],
  [{ is: "same", grain: "week" }, "in the same week as|same week as|in the same week that"],
  [
    { is: "same", grain: "month" },
    "in the same month as|same month as|the same month as|in the same month that|in the same month",
  ],
  [
    { is: "same", grain: "year" },
    "in the same year as|same year as|the same year as|in the same year that|in the same year",
  ],
  // Grammar
  [{ is: "auxiliary", of: "do" }, "did|do|does|didn|doesn|don|did not|does not"],
  [
    { is: "auxiliary", of: "be" },
    "was|were|is|are|been|being|be|am|wasn|weren|isn|aren|'re|'m|was it|is it|got",
  ],
  [{ is: "auxiliary", of: "have" }, "has|have|had|hasn|haven|hadn|'ve|having"],
  [
    { is: "auxiliary", of: "will" },
    "will|would|shall|'ll|going to|due to|set to|supposed to|expected to|scheduled to|about to|meant to|wouldn|won|should|plan to|planned to|plans to|intend to|intended to|intends to|planning to",
  ],
  [{ is: "auxiliary", of: "can" }, "can|could|may|might|must"],
  [{ is: "preposition", preposition: "with" }, "with|wth|wiht|w|together with|along with|alongside|w/"],
  [{ is: "preposition", preposition: "by" }, "by|on the part of|at the hands of|on behalf of"],
  [
    { is: "preposition", preposition: "to" },
    "to|into|onto|towards|toward|for the attention of|bound for|heading to|headed to|heading for|headed for",
  ],
  [{ is: "preposition", preposition: "from" }, "from|out of"],
  [{ is: "preposition", preposition: "in" }, "in|inside|across"],
  [{ is: "preposition", preposition: "at" }, "at"],
  [{ is: "preposition", preposition: "on" }, "on|under|upon|as of|dated"],
  [{ is: "preposition", preposition: "of" }, "of"],
  [{ is: "preposition", preposition: "for" }, "for"],
  [
    { is: "preposition", preposition: "about" },
    "about|bout|a bout|regarding|concerning|re|over|on the subject of|on the topic of|around|with regard to|in relation to|related to|relating to|with respect to|as regards|touching on|abt",
  ],
  [{ is: "preposition", preposition: "between" }, "between|betw|btw|btwn"],
  [{ is: "preposition", preposition: "among" }, "among|amongst|amid"],
  [{ is: "preposition", preposition: "against" }, "against|vs|versus"],
  [{ is: "preposition", preposition: "near" }, "near|close to|next to|along|nearby"],
  [{ is: "and" }, "and|n|&|plus|as well as"],
  [{ is: "or" }, "or|and or|or else"],
  [{ is: "not" }, "not|never|'t|no"],
  [{ is: "that" }, "that|whether|if|how that"],
  [
    { is: "the" },
    "the|a|an|this|these|those|some|any|all|all the|every|each|both|its|their|his|her|our|your|my|several|various",
  ],
  [{ is: "possessive" }, "'s"],
  [{ is: "pronoun" }, "anything|something|he|she|they|them|him|it|we|each other|one another|themselves"],
  [{ is: "counterpart" }, "counterpart|counterparts|opposite number|colleague"],
  // What and how
  [
    { is: "troops" },
    "troop|troops|soldier|soldiers|force|forces|military personnel|personnel|servicemen|service members|servicemembers|servicewomen|paratrooper|paratroopers|paras|army|armies|military|armed forces|gis|military forces|contingent|contingents|reinforcements|reinforcement|men and women|army troops|ground troops|ground forces|army soldiers|military contingent|infantry|airborne troops|airborne soldiers|boots on the ground",
  ],
  [
    { is: "carrier" },
    "plane|planes|aircraft|jet|jets|flight|flights|transport plane|transport planes|airplane|airplanes|aeroplane",
  ],
  [
    { is: "mode", mode: "phone" },
    "by phone|by telephone|on the phone|over the phone|via phone|on the telephone|telephonically|over the telephone|via telephone|phone|telephone",
  ],
  [
    { is: "mode", mode: "in-person" },
    "in person|face to face|in the flesh|personally|physically|in the same room",
  ],
  [
    { is: "mode", mode: "video" },
    "by video|by video conference|by video link|via video link|by videolink|over video link|video link|over video|via video|by videoconference|by video link|video|virtually|online|via zoom|on zoom|by video call",
  ],
  [
    { is: "mode", mode: "written" },
    "in writing|by letter|by tweet|in a tweet|on twitter|via twitter|written|via tweet|twitter",
  ],
  [{ is: "status", status: "planned" }, "planned|scheduled|upcoming|future|intended|still to come"],
  [{ is: "status", status: "cancelled" }, "cancelled|canceled|called off"],
  [{ is: "status", status: "occurred" }, "actually|really|in fact|carried out"],
  [
    { is: "happen" },
    "happen|happened|happens|happening|take place|took place|taken place|taking place|takes place|occur|occurred|occurs|occurring|go on|went on|going on|going down|was up|come about|came about|go down|went down",
  ],
  [{ is: "act" }, "doing|done|do about|up to"],
  [
    { is: "light" },
    "reach|come|came|comes|coming|stem|stemmed|stems|behind|responsible for|in charge of|begin|began|begun|start|started|starts|launch|launched|continue|continued|continuing|keep|kept|finish|finished|marked|mark|marks|carrying|carry|carried|bring|brought|come with|put|putting|reached|belong to|belongs to|belong|belonged to|make|made|making|makes|take|took|taken|gave|given|pay|paid|conduct|conducted|carry out|hold|held|holding|participate in|participated in|take part in|took part in|taking part in|taken part in|partake in|part in|be part of|part of|involve|involved|involved in|join|joined|took part|take part|taking part|participate|participated|be involved in|engage in|engaged in|engage|engaged|exchange|exchanged|perform|performed|undertake|undertook|issue|issued|issuing|release|released|put out|publish|published|feature|featured|include|included|including|attend|attended|party to|parties to|set up|get|gets|getting|sit|do",
  ],
  [
    { is: "event-noun" },
    "event|events|everything|thing|things|incident|incidents|development|developments|activity|activities|occurrence|occurrences|news|entries|entry|records|record|happenings|happening|action|actions|move|moves|steps|doings|occasion|occasions|items",
  ],
  [
    { is: "topic-noun" },
    "topic|topics|subject|subjects|agenda|theme|themes|issue|issues|subject matter|content|contents|matters|matter|points|talking points|discussion points|substance|gist",
  ],
  [
    { is: "source-noun" },
    "source|sources|citation|citations|evidence|reference|references|proof|sourcing|source material",
  ],
  [
    { is: "timeline" },
    "timeline|chronology|sequence of events|chronological list|time line|chronological order|chronologically|in order|order of events|history of|history|run through|rundown",
  ],
  [
    { is: "list" },
    "list|show|show me|give me|give|display|enumerate|name|tell me|find|find me|look up|lookup|get me|i want|i need|i would like|print|search|search for|list all|list every|pull up|bring up|state|identify|specify|fetch",
  ],
  [
    { is: "profile" },
    "tell me about|profile of|info on|information on|information about|info about|profile|bio of|biography of|describe|what do you know about|what can you tell me about|details on|details of|details about|facts about|everything about|everything on|all about|what about|how about|background on|anything on|anything about|do you know about|more about|more on|details|info",
  ],
  [
    { is: "whether" },
    "is there|yes or no|yes no|y n|true or not|are there|was there|were there|has there been|have there been|had there been|will there be|is it true that|is it true|true that|is it the case that|is it correct that|true or false|is it so that|was it the case that|did it happen that|can you confirm that|can you confirm|has there ever been|was there ever|were there ever|is there any|are there any|was there any|were there any",
  ],
  [{ is: "according" }, "according to|per|as reported by|as stated by|on the word of|in the words of"],
  [{ is: "ever" }, "ever|at all|at any point|at any time|already|yet|once ever"],
  [
    { is: "covers" },
    "cover|comes up|coming up|covers|covered|covering|deal with|dealt with|deals with|address|addressed|addresses|raise|raised|concern|concerned with|bring up|brought up|focus on|focused on|centre on|centred on|centered on|revolve around|pertain to|treat|treated|come up|came up",
  ],
  // Words that add nothing to a reading
  [
    { is: "filler" },
    "please|held the post of|held the office of|hold the post of|hold the office of|the post of|the office of|served as|serve as|serving as|serves as|acted as|in office as|occupied the post of|was serving as|guy|guys|dude|bloke|chap|lady|gentleman|man called|week of|the week of|in the week of|summarise|summarize|sum up|yall|y all|gimme|wanna know|wanna|gotta|gonna|student|a student|dunno|pls|plz|hey|hi|hello|hey there|thanks|thank you|thx|ok|okay|so|well|then|there|here|now|also|too|just|only|exactly|precisely|specifically|actual|officially|reportedly|apparently|again|really|even|still|back|together|separately|jointly|today please|kindly|dateline|bot|can you|could you|would you|do you know|can you tell me|could you tell me|would you tell me|please tell me|tell me|i wonder|i was wondering|wondering|i would like to know|i want to know|i'd like to know|i'd love to know|i'd like to find out|i need to know|let me know|remind me|say|in the data|in the dataset|in your data|in your dataset|in the report|in this report|do you have|there was|there were|there is|there are|quick question|question|my question is|help|any idea|do we know|correct|right|right|um|uh|er|like|you know|mate|pal|buddy|sir|dear|guys|lads|everyone|everybody|folks|out|up|off|own|such|same|certain|particular|given that|as|than|but|because|due|while|during which|way|kind|sort|type|types|kinds|form|much|many|few|couple|total|in total|altogether|overall|in all|combined|entire|whole|full|complete|entirely|namely|e g|i e|etc|whatsoever|whatever|exact|precise|specific|approximate|approximately|roughly|around about|about how|some sort of|additional|more|further|extra|new|another|fresh|recently|recent|soon|later|earlier|afterwards|afterward|beforehand|thereafter|meanwhile|currently|current|actual|particularly|especially|mainly|mostly|officially|public|publicly|official|formal|formally|joint|bilateral|link|conference|known|two|three|four|five|six|seven|eight|nine|ten|handful|handful of|a handful of|weekend|weekend of|latest news|according|report|reports|reporting|story|article|mention|mentioned|mentions|data|dataset|database|info please|time|times|other side|side|sides|regard|regards|respectively|different|distinct|separate|individual|unique|involving|based|bound|local|regional|huge|big|large|small|little|long|short|brief|high|top|senior|key|main|major|important|crucial|significant|ongoing|present|moment|context|ground|u|ya|lol|btw|asap|fyi|huh|eh|oh|wow|hmm|yo|hiya|good morning|good evening|good afternoon|morning|afternoon|evening|night|european|allied|heavy|massive|planned date|day s|who knows|anyways|anyway|possible|possibly|maybe|perhaps|probably|likely|supposedly|allegedly|would you happen to know|happen to know|you can tell|for me|to me|with me|us all|me|i|you|m|d|s|re|ve|ll|t|'d|'ll",
  ],
];

export function vocabulary(): ReadonlyMap<string, Word> {
  const words = new Map<string, Word>();
  for (const [word, phrases] of ROWS) {
    for (const phrase of phrases.split("|")) {
      const key = keyOf(phrase);
      if (!words.has(key)) words.set(key, word);
    }
  }
  return words;
}
