/** Languages of other scripts: by their letters and by words, or parts of words, that ask. A name alone has none of them. */
interface Row {
  readonly language: string;
  readonly letters: RegExp;
  readonly asks: RegExp;
}

/** A word of letters that are not Latin: `\b` knows of none. */
const word = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "iu");

export const SCRIPTS: readonly Row[] = [
  {
    language: "uk",
    letters: /[\p{Script=Cyrillic}]/gu,
    asks: word(
      "хто|кого|кому|з ким|із ким|коли|де|куди|звідки|що|чи|скільки|чому|як|який|яка|яке|які|якого|якому|яких|чий|назвіть|покажіть|про|було|були|був|відбулося|сталося|зустрічався|зустрівся|розмовляв|відвідав",
    ),
  },
  {
    language: "ru",
    letters: /[\p{Script=Cyrillic}]/gu,
    asks: word(
      "кто|кого|кому|кем|когда|где|куда|откуда|что|ли|сколько|почему|как|какой|какая|какие|каких|чей|назовите|покажите|в|во|на|было|были|был|встречался|встретился|разговаривал|посетил",
    ),
  },
  {
    language: "ar",
    letters: /\p{Script=Arabic}/gu,
    asks: word("متى|من|أين|اين|هل|ماذا|ما|كيف|كم|لماذا|مع|في|إلى|التقى|کی|کجا|چه|کسی|با|کون|کب|کہاں"),
  },
  { language: "he", letters: /\p{Script=Hebrew}/gu, asks: word("מי|מתי|איפה|האם|מה|כמה|למה|עם|את|היכן") },
  {
    language: "el",
    letters: /\p{Script=Greek}/gu,
    asks: word("ποιος|ποιον|πότε|ποτε|πού|που|τι|πόσες|γιατί|με|και|στην|στο"),
  },
  {
    language: "ja",
    letters: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/gu,
    asks: /[はがをに]|ですか|ましたか|いつ|どこ/u,
  },
  {
    language: "zh",
    letters: /\p{Script=Han}/gu,
    asks: /[谁誰吗嗎几幾哪何]|什么|什麼|时候|多少|为什么|怎么/u,
  },
  {
    language: "ko",
    letters: /\p{Script=Hangul}/gu,
    asks: /누가|누구|언제|어디|무엇|무슨|몇|습니까|나요|했|왜/u,
  },
  { language: "hi", letters: /\p{Script=Devanagari}/gu, asks: /कौन|किस|कब|कहाँ|कहां|क्या|कितन|क्यों|से|ने/u },
  { language: "th", letters: /\p{Script=Thai}/gu, asks: /ใคร|เมื่อไ|ที่ไหน|อะไร|กี่|ทำไม|ไหม/u },
];
