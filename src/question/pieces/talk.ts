/**
 * Talk around a question: whom it is addressed to, why it is asked, and thanks. None of it says anything of an event,
 * but it has words that would be taken for names or topics, so it goes before anything is read.
 */
interface Row {
  readonly name: string;
  readonly says: RegExp;
}

const PURPOSES =
  "essay|paper|article|homework|assignment|thesis|dissertation|presentation|quiz|exam|school|class|seminar|podcast|blog|blog post|newsletter|newsroom|research|research project|school project|class project|project|coursework|course|term paper|studies|book|chapter|debate club|history class|study group|own interest|notes|records|files|piece|story|talk|lecture|report|dossier|wiki page";
const ASKERS =
  "teacher|professor|tutor|boss|editor|friend|colleague|brother|sister|mum|mom|dad|father|mother|wife|husband|roommate|uncle|student|textbook|grandfather|grandmother|classmate|mate|neighbour|neighbor|flatmate";
const WISHES =
  "i\\s*(?:['’]d|would|should)\\s+(?:really\\s+|very much\\s+)?(?:like|love)\\s+(?:you\\s+)?to\\s+(?:know|ask|find\\s+out|learn|hear|understand|tell\\s+me)|i\\s+(?:want|need|wish|have)\\s+to\\s+(?:know|ask|find\\s+out|check|establish)";

/** In front of a question; what is left begins behind them. */
const BEFORE: readonly Row[] = [
  {
    name: "Dear archivist, · Hello everyone,",
    says: /^(?:dear|hello|hi|hey|good (?:morning|afternoon|evening)|greetings)(?: \p{L}+){0,3}\s*[,!.:]\s*/iu,
  },
  {
    name: "As the delegate of Honduras I'd like to know",
    says: new RegExp(
      `^as\\s+(?:an?|the|your|one)\\s[^,.:;?]{1,60}?[,]?\\s+(?:(?:${WISHES})|(?:can|could|may|might|would)\\s+(?:you|i)\\s+(?:please\\s+)?(?:tell\\s+me|ask(?:\\s+you)?|know))\\s*[,:]?\\s*`,
      "i",
    ),
  },
  {
    name: "As a journalist, who met Macron",
    says: /^(?:speaking |asking )?as (?:an?|the) (?:\p{L}+ ){0,3}(?:delegate|student|journalist|reporter|researcher|historian|teacher|editor|analyst|writer|author|curator|citizen|newcomer|beginner|layman|representative)(?: (?:of|for|from|at) [^,:]{1,40})?\s*[,:]\s*/iu,
  },
  {
    name: "I believe Biden phoned Scholz: when was it?",
    says: /^(?:and |so |well,? |ok(?:ay)?,? )?(?:i|we) (?:(?:do |am |'m |’m )?(?:believe|think|guess|gather|reckon|recall|remember|understand|heard|read|saw|know|assume|suppose|am sure|am told|seem to (?:recall|remember)|have (?:heard|read)|was told|am aware)(?: (?:somewhere|once|recently|in the (?:news|papers?)))?)(?: that)? (?!(?:in|of|so|it|i)\b)/iu,
  },
  {
    name: "My teacher says that Biden met Putin",
    says: new RegExp(
      `^(?:my|our|a|an)\\s+(?:\\w+\\s+)?(?:${ASKERS})\\s+(?:says?|said|claims?|claimed|thinks?|insists?|insisted|believes?|told\\s+(?:me|us)|swears?)(?:\\s+that)?\\s+`,
      "i",
    ),
  },
  {
    name: "My teacher wants to know who met Macron",
    says: new RegExp(
      `^(?:my|our|an?)\\s+(?:\\w+\\s+)?(?:${ASKERS})(?:\\s+and\\s+i)?\\s+(?:asks?|asked(?:\\s+me)?|wants?\\s+to\\s+know|wanted\\s+to\\s+know|wonders?|have\\s+a\\s+bet|are\\s+arguing)\\s*[,:]?\\s*`,
      "i",
    ),
  },
  {
    name: "For my essay, · For a school project:",
    says: new RegExp(
      `^(?:(?:this|it)(?:\\s+is|['’]s)\\s+)?(?:just\\s+)?for\\s+(?:my|our|an?|the|some)\\s+(?:\\w+\\s+){0,2}?(?:${PURPOSES})(?:\\s+(?:on|about)\\s+[^,:?]{1,40})?\\s*[,:–—-]\\s*`,
      "i",
    ),
  },
  {
    name: "Asking for a friend, · Quick one: · Sorry to bother you, but",
    says: /^(?:(?:i'?m )?asking for (?:a|my) (?:friend|colleague|classmate)|(?:just )?(?:a )?(?:quick|short|simple|silly|stupid|dumb|random|small|another|one more|last|follow[- ]?up|easy) (?:one|question|thing|query)|one (?:question|thing)|(?:just )?(?:being )?curious|just wondering|out of (?:interest|curiosity)|(?:so )?sorry(?: (?:to (?:bother|disturb|trouble)(?: you)?(?: again)?|for (?:asking|bothering you|the bother)))?|excuse me|pardon(?: me)?|to settle an? (?:bet|argument)|help me (?:settle|with) (?:an? |this )?(?:bet|argument|this)?|please be (?:precise|exact|brief|specific)|if (?:at all )?possible|if you (?:can|could|know|don'?t mind|have it|please)|if i may(?: ask)?|not sure (?:if|whether) you(?: can)? know(?: this)?|no idea if you know(?: this)?|as far as you (?:know|can tell)|to the best of your knowledge|for the record|by the way|let me (?:ask|think|see)|here'?s (?:one|a question|my question))\s*(?:,? but|[,:;.!?–—-])\s*(?:but )?/i,
  },
  {
    name: "Can anyone tell me who met Macron",
    says: /^(?:can|could|would|does|do|will) (?:any(?:one|body)|some(?:one|body)|you guys|y'?all)(?: here)? (?:please |kindly )?(?:tell (?:me|us)|know|say|remember|remind me|help me (?:with|find(?: out)?))\s*[,:]?\s*/i,
  },
];

/** Behind a question, or anywhere in it where pauses set it off. */
const BEHIND: readonly Row[] = [
  {
    name: "who met Macron, if I may ask",
    says: /[,;(–—-]?\s*\b(?:if (?:i may|i might|i can|i could)(?: (?:ask|be so bold|know))?|if you (?:don'?t|do not|wouldn'?t) mind(?: (?:me|my) asking| telling me| saying)?|if you(?: happen to)? (?:know|can(?: (?:tell|say|help))?|could(?: (?:tell|say|help))?|please|have (?:it|that|them))|if (?:that'?s|it'?s) (?:ok(?:ay)?|alright|possible|not too much trouble)|if (?:at all )?possible|if it (?:isn'?t|is not) too much trouble|may i ask|might i ask|do you know|please and thank you|pretty please|asking for (?:a|my) (?:friend|colleague)|just (?:curious|wondering)|out of (?:interest|curiosity)|thanks(?: a (?:lot|bunch|million))?(?: in advance| so much)?|thank you(?: (?:in advance|so much|very much|kindly))?|many thanks|much obliged|much appreciated|tia|thx)\)?\s*(?=[.!?]*\s*$)/i,
  },
  {
    name: "I forgot who met Macron, help",
    says: /\s*[,;.!–—-]\s*(?:cheers|ta|help|help me(?: out)?|please help)\s*(?=[.!?]*\s*$)/i,
  },
  {
    name: "who met Macron, for my essay",
    says: new RegExp(
      `[,;–—-]?\\s*\\b(?:(?:it|this)(?:\\s+is|['’]s)\\s+|i\\s+(?:need|want)\\s+(?:it|this|that|to\\s+know)\\s+)?for\\s+(?:my|our|an?|some)\\s+(?:\\w+\\s+){0,2}?(?:${PURPOSES})\\s*(?=[.!?]*\\s*$)`,
      "i",
    ),
  },
];

/** The question without the talk; where nothing else is said, as it was. */
export function withoutTalk(text: string): string {
  let left = text.trim();
  for (let before = ""; before !== left; ) {
    before = left;
    for (const { says } of BEFORE) left = left.replace(says, "").trimStart();
    for (const { says } of BEHIND)
      left = left
        .replace(says, "")
        .replace(/([?.!])[\s?.!]+$/, "$1")
        .trim();
  }
  return /\p{L}/u.test(left) ? left : text;
}
