/**
 * Words by which a question in another language shows itself: those that ask and those that join, none of which is an
 * English word or, alone, a name. Without diacritics, as many leave them out. Of two languages with as many of them in
 * a question, the one that stands first here.
 */
interface Row {
  /** ISO 639-1. */
  readonly language: string;
  /** Those that begin a question. */
  readonly asks: string;
  readonly words: string;
}

export const LATIN: readonly Row[] = [
  {
    language: "pl",
    asks: "kto kogo komu kiedy gdzie dokad skad czy ile dlaczego czemu jaki jaka jakie ktory ktora ktore",
    words:
      "jak jakim ktorym ktorzy kiedys sie jest sa byl byla bylo byli ze oraz od na przez po przed miedzy rozmawial rozmawiala rozmawiali spotkal spotkala spotkali spotkanie spotkania odwiedzil odwiedzila ostatnio pierwszy raz razy prezydent prezydentem prezydenta wydarzylo stalo wojska nie lub prosze podac podaj pokaz wymien",
  },
  {
    language: "fr",
    asks: "qui quand quel quelle quels quelles combien pourquoi",
    words:
      "avec est sont ont ete etait dans les une et au aux il elle ils elles que quoi qu sur pendant depuis lors entre rencontre parle fois premiere derniere arrivees soldats lieu ce cette pas ou donne donnez montre montrez moi",
  },
  {
    language: "de",
    asks: "wer wen wem wessen wann wohin woher warum wieso welche welcher welches welchen welchem",
    words:
      "wo wie viele wurde wurden haben hatte hatten sich mit und nicht uber ist sind nach zwischen zuletzt zuerst gesprochen getroffen traf trafen besuchte besucht telefoniert sprach ein eine einen auf fur bei vom zum praesident prasident truppen soldaten als oft zeige zeig nenne bitte mir alle",
  },
  {
    language: "es",
    asks: "quien quienes cuando donde adonde cual cuales cuantas cuantos cuanto",
    words:
      "que para fue fueron se una ha han su sus sobre entre hablo reunio reunieron visito hablaron llamo presidente veces primera ultima vez tropas soldados llegaron ocurrio paso desde hasta durante como por muestra muestrame dime dame",
  },
  {
    language: "it",
    asks: "chi quando dove quale quali quanti quante quanto perche",
    words:
      "cosa che ha hanno gli il della delle dei nel nella incontrato incontrati parlato visitato una sono stato stata tra fra presidente volte volta prima ultima soldati truppe arrivati successo durante sul sulla telefonato quel oggi ieri stai",
  },
  {
    language: "pt",
    asks: "quem quando onde qual quais quantos quantas quanto",
    words:
      "que foi foram nao uma em ao aos pela pelo voce entre se reuniu reuniram falou falaram visitou encontrou presidente vezes vez primeira ultima tropas soldados chegaram aconteceu durante sobre sua",
  },
  {
    language: "nl",
    asks: "wie wanneer waar waarheen hoeveel waarom welke welk",
    words:
      "wat vaak heeft hebben zijn niet tussen werd werden bezocht ontmoette ontmoet gesproken sprak belde keer laatst eerste troepen soldaten naar gebeurde het een er",
  },
  {
    language: "tr",
    asks: "kiminle kime nerede nereye nereden hangi neden nasil",
    words:
      "zaman kac ile ve bir icin gorustu bulustu ziyaret etti aradi konustu kez defa ilk baskan asker askerler geldi oldu ne",
  },
  {
    language: "sv",
    asks: "vem vilka vilken varfor hvem hvornar hvor hvad hvilke hvilken hva",
    words:
      "nar vart vad manga med och inte mellan traffade pratade besokte ringde ganger sista forsta og ikke mellem mellom mange snakket moette talte besogte moed hur",
  },
  {
    language: "cs",
    asks: "kdo kdy kde kam kolik proc ktery ktera ktere kedy kto kolko preco",
    words:
      "koho komu jak byl byla bylo setkal mluvil navstivil prezident prezidentem vojaci stretol hovoril ake",
  },
  {
    language: "ro",
    asks: "cine cand unde cate cati",
    words: "ce cu fost intre despre vorbit intalnit vizitat care presedintele ori prima ultima soldati sosit",
  },
  {
    language: "hu",
    asks: "kivel mikor hova hany hanyszor miert melyik",
    words: "mit egy volt talalkozott beszelt latogatott elnok katonak erkeztek hol",
  },
  {
    language: "id",
    asks: "siapa kapan dimana berapa mengapa kenapa apa",
    words: "mana bagaimana dengan yang bertemu berbicara presiden pernah",
  },
  {
    language: "fi",
    asks: "kuka ketka kenet milloin missa mihin montako miksi",
    words: "kuinka mita mika ja kanssa tapasi puhui vieraili presidentti kertaa oli",
  },
];

/** In a question of English alone, so that one with a few words of another is still English. */
export const ENGLISH = new Set(
  `who whom whose what when where which why how did does do done has have had is are was were be been the of and to with by for from on
   at about after before between during any ever there this that these those they them it its his her him she he not or if can could
   would should will met meet meets meeting meetings call calls called talk talks talked speak spoke visit visits visited list show tell give
   many much often first last next time times date dates day month year week happened announced announce troops soldiers sent arrive
   arrived land landed please me i you we us our my your an as than then also just only`.split(/\s+/),
);

/** They stand in names as well, "von der Leyen", "Le Drian", or are English too: with another word they count, alone they do not. */
export const LIGHT: Readonly<Record<string, string>> = {
  fr: "le la de du des un en comment son sa ses on par pour",
  de: "der die das den dem des von zu am im in an war was hat vor so um bei man er sie",
  es: "el la los las de del un en con al lo no",
  it: "di da la le del al un in con per lo si",
  pt: "de do da dos das um no na por com os as",
  nl: "de van der den te in op was met is over had en hoe",
  ro: "in la si",
  hu: "az es ki",
  cs: "se si ze",
  sv: "om var",
  tr: "kim mi mu",
  id: "di ke dan",
  pl: "kim do co to za on we",
};
