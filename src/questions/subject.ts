import { isEnglishStopWord, isStopWord } from '../danish/stop-words';
import { findPhrase, phrase } from './phrase';
import type { Language } from './question';
import type { Word, Words } from './words';

/** Beginnings that ask without saying what about: each is taken off, as often as one is there. */
const frames = [
  '^ hvad skal (kkr|vi|de|man) [tage stilling til|drøfte|behandle]',
  '^ [kan|kunne|vil|ville|må|gider|could|can|would|will|may] [du|jeg|i|vi|man|you|we] (lige|godt|gerne|eventuelt|evt|also) [hjælpe|hjælpe med|hjælpe mig med|help with|help me with|sende|fortælle|sige|vise|finde|give|søge|se|læse|vide|høre|have|få|forklare|opsummere|slå|tell|show|find|give|search|look|explain|summarise|summarize|get|see] (op|up)',
  "^ (i'd like|i would like|i want) to [know|see|hear|find] (out)",
  '^ [jeg|vi] [vil|ville|skal|vil gerne|ville gerne|skal bruge|leder|søger|mangler|har brug for] (gerne|lige|bruge|efter) (vide|have|se|høre|finde)',
  "^ (i'm|i am|we're|we are) looking for",
  '^ [fortæl|send|vis|find|giv|sig|søg|opsummer|forklar|tell|show|find|give|search|explain|summarise|summarize|slå] (mig|os|me|us) (op|frem|efter|på|for)',
  '^ (noget|alt|mere|lidt|nyt|noget nyt|anything|something|everything|more|all) (der er|there is|you have) [om|about|vedr|vedrørende|on|omkring]',
  '^ [har|have|findes|er|is|are|do] (du|i|vi|der|you|we|there) (have) (noget|nogen|nogle|anything|any) (nyt|news|new) [om|på|about|on|vedr]',
  '^ hvad [handler|drejer|går|betyder|indebærer|står|siger|ved|vides|findes|skal|gælder] (sig) (der|det|du|vi|man) (ske|skrevet) (i|om|for|med) (referatet|dagsordenen|bilagene|bilaget|papirerne|materialet)',
  '^ what (does|do|did|is|are) (it|this|that|the) [mean|say|said|written|known|about|minutes|agenda] (say) (for|about|on|in)',
  '^ hvad [blev|er|har|var|bliver] (der|de|vi|kkr|man) (blevet) [drøftet|indstillet|anbefalet|foreslået|sagt|diskuteret|skrevet|nævnt|talt|snakket|behandlet|oplyst]',
  '^ what [was|were|has been|did] (they|we|kkr|been) [discussed|recommended|proposed|said|discuss|say|mentioned|talked]',
  '^ hvad [indstilles|anbefales|foreslås|lægges op til] (der) (op til)',
  '^ [indstillingen|anbefalingen] [om|vedr|vedrørende|ang]',
  '^ [hvad|hvordan] [er|var|lød|bliver|blev] [indstillingen|anbefalingen|forslaget] (på|om|til|for|vedr|vedrørende|i|ang) (sagen om)',
  '^ (what) (is|was|were) the [recommendation|recommendations|proposal] (on|about|for)',
  '^ hvordan [finder|får|ser] [jeg|man|vi]',
  '^ (kort) [status] (på|for|om|i|med|over|vedr|of|on) (?=[^ ])',
  '^ [hvor|where] [kan|står|finder|can|do] (jeg|man|vi|der|i|we) (læse|finde|se|read|find|see) (noget|mere|alt|something|more) (om|about|on)',
  '^ [har|er|have|has] (kkr|vi|de|man|i|der|they|we) (nogensinde|tidligere|før|også|ever) [drøftet|behandlet|diskuteret|talt om|snakket om|talt|discussed|dealt with|talked about] (noget) (om)',
  '^ (at) [finde|se|læse|vise|høre|find|see|read] (mig) [noget|alt|mere|info|information|oplysninger|something|everything|more] (om|på|about|on)',
  '^ hvad er der [kommet|af nyt] (nyt|af nyt|ud) (om)',
  '^ [med hensyn til|hvad angår|når det gælder|når det kommer til|når det handler om|i forhold til|i relation til|with regard to|when it comes to|in relation to]',
  '^ [nævnes|omtales|behandles|drøftes] (?=[^ ])',
  '^ [mødet|møde|the meeting] [om|about] (?=[^ ])',
  '^ [quick question|quick|hurtigt spørgsmål|kort spørgsmål|et spørgsmål|lige et spørgsmål|one question] (?=[^ ])',
  '^ [overblik|et overblik|oversigt|en oversigt|liste|en liste|overview|an overview|a list] [over|om|of|on] (de|alle|the|all) (sager|sagerne|punkter|punkterne|items|cases) (om|vedr|on|about) (?=[^ ])',
  '^ [sammenlign|compare]',
  '^ hvad [sker|skete] der (lige|nu)',
  '^ (de|alle|hvilke|any|all) [sag|sagen|sager|sagerne|punkt|dagsordenspunkt|dagsordenspunkter|punktet|punkter|punkterne|emnet|emner|spørgsmålet|spørgsmål|temaet|items|item|cases|questions] (der handler|handler|vedr|vedrørende) [om|on|about|vedr|vedrørende]',
  '^ (the) (seneste|nyeste|sidste|latest|recent) (info|information|informationer|oplysninger|nyheder|nyt|nye|viden|materiale|news|details|update|opdatering|status|status quo) [om|på|for|vedr|vedrørende|about|on|of|regarding|fra]',
  "^ (hvad er|hvordan er|what is|what's) (der|den|the) (seneste|nyeste|aktuelle|latest|current) (nyt|status) [om|på|for|of|on|in|med|i]",
  '^ (og|and) [hvad med|what about|how about|hvordan med]',
  '^ [hvordan går det|hvor langt er vi|hvor langt er man|hvor langt er de|hvordan ser det ud|how is it going] (med|with)',
  '^ [referat|referatet|dagsorden|dagsordenen|minutes|the minutes|agenda|the agenda|bilag|bilaget] (fra|for|til|of) (mødet|møde|the meeting|meeting) [om|about|on|vedr|vedrørende]',
].map(phrase);

/** Endings that ask: "… i sagen", "… behandlet". */
const endings = [
  '[behandlet|drøftet|diskuteret|nævnt|oppe|oppe at vende|discussed|mentioned|dealt with] (på|til|i|ved|at|in) (et|mødet|møde|møder|møderne|meeting|the meeting|a meeting|meetings) (nogen steder|nogle steder|et sted|anywhere) $',
  '[på|til|ved|at|i] (the) [mødet|møderne|kkr-mødet|kkr-møder|meeting|meetings|kkr-møderne] $',
  '(til|i|for|det) [næste år|kommende år|next year|næste måned|next month|næste kvartal|de seneste år|de senere år|recent years] $',
  '[over tid|gennem tiden|gennem årene|over time|over the years|år for år|fra møde til møde] $',
  '[kommet op|på dagsordenen|på dagsorden|til behandling|blevet|on the agenda|ud på] $',
].map(phrase);

const wraps = [...frames, ...endings];

/** Words around a subject that the lists of stop words lack, in bare letters. */
const more = new Set(
  'pa nar sa vare ogsa ma far for egentlig gang gange mht ift ang vedr vedrorende angaende omkring regarding concerning re handler handle handlede drejer drejede kkr ifm ifbm pt'.split(
    ' ',
  ),
);

/** True for "IT" and "OM" typed in capitals within other words: a name, not a stop word. */
function isAcronym(word: Word): boolean {
  return /^\p{Lu}{2,}$/u.test(word.text);
}

/** Stop words that say something of the word they stand before: "små øer", "nye botilbud". */
const telling = /^(?:sma|stor|store|stort|ny|nye|flere|farre|mindre|storre|storst|storste|forste|tidligere|alle)$/u;

/** Longer stop words at an end can be part of a name: "Sjælland baner vejen frem". */
const longestEnding = 3;
const endingFillers = new Set(
  'endnu egentlig blevet noget nogen about with have been anything something please vedr omkring regarding'.split(' '),
);

function isFiller(word: Word, language: Language, isShouted: boolean): boolean {
  if (isAcronym(word) && !isShouted && word.text !== 'KKR') return false;
  const lower = word.text.toLowerCase();
  // A slip ("hva"), a contraction ("what's") and a spelling without æ, ø and å show only in the key.
  if (more.has(word.key) || ((word.key.startsWith('h') || lower.includes("'")) && isStopWord(word.key))) return true;
  // "it" is what Danes call computing.
  return isStopWord(lower) && (language === 'en' || !isEnglishStopWord(lower) || lower === 'the');
}

/** The words between the first and the last that are no filler. */
function trimFillers(words: Words, language: Language, isShouted: boolean): Words {
  const isContent = (word: Word): boolean => !isFiller(word, language, isShouted);
  const isLast = (word: Word): boolean =>
    isContent(word) || (word.key.length > longestEnding && !endingFillers.has(word.key));
  if (!words.some(isContent)) return [];
  const first = words.findIndex((word) => isContent(word) || telling.test(word.key));
  return words.slice(first, words.findLastIndex(isLast) + 1);
}

/** Each round takes one frame or ending off; nobody wraps a question in more of them. */
const rounds = 6;

/**
 * The words to search for: the question without the frame it is asked in ("kan du fortælle mig noget om …") and without
 * stop words at both ends. Empty where nothing else is left.
 */
export function subjectOf(words: Words, language: Language): Words {
  const isShouted = words.length > 1 && words.every((word) => word.text === word.text.toUpperCase());
  let rest = words;
  for (let round = 0; round < rounds; round += 1) {
    const inside = unwrap(rest) ?? trimFillers(rest, language, isShouted);
    if (inside.length === rest.length) return rest;
    rest = inside;
  }
  return trimFillers(rest, language, isShouted);
}

/** The words inside the first frame or ending that stands there, or null. */
function unwrap(words: Words): Words | null {
  for (const wrap of wraps) {
    const found = findPhrase(words, wrap);
    if (found) return found.rest;
  }
  return null;
}
