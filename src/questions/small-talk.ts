import { findPhrase, phrase } from './phrase';
import type { Question } from './question';
import type { Words } from './words';

type Topic = Extract<Question['topic'], 'greeting' | 'thanks' | 'help' | 'empty'>;

/** "hej med dig", "god morgen"; refuses "heje". */
const greeting = phrase(
  '^ [hej|hejsa|hey|hi|hello|halløj|hallo|davs|dav|goddag|godmorgen|godaften|godeftermiddag|mojn|mojn mojn|hejhej|god morgen|god dag|' +
    'god aften|god eftermiddag|good morning|good afternoon|good evening|kære|dear] (med|igen|hej|there|again|all) ' +
    "(dig|jer|alle|allesammen|kkr-bot|kkr bot|bot|botten|kkrbot) (hvordan går det|how are you|how's it going)",
);

/** "på forhånd tak", "mange tak for hjælpen"; refuses "takster". */
const thanks =
  '(ok|okay|super|fint|perfekt|fedt|great|perfect) (mange|tusind|tusinde|1000|på forhånd|ellers|jo|selv|many) ' +
  '[tak|tak skal du have|thanks|thank you|thx|ty|takker|cheers] (a lot|very much|so much|for) (hjælpen|det|svar|svaret|your help|help|i dag) (in advance)';
const thanksFirst = phrase(`^ ${thanks}`);
const thanksLast = phrase(`${thanks} $`);

/** "ok", "fint": said when the answer was good; "farvel". Refuses "god weekendordning". */
const content = phrase(
  '^ (ok|fint|super) [farvel|hej hej|på gensyn|vi ses|god weekend|fortsat god dag|bye|goodbye|see you|have a nice day|ok|okay|fint|perfekt|super|godt|fedt|top|great|perfect|nice|cool|den er fin|det er fint|dejligt] $',
);

/** "venligst", "please": said anywhere. */
const please = phrase('[venligst|please|pls|be venlig at]');

/** "vh Anne": at most five words that sign a message. Refuses "hilsen" within a question. */
const signature = phrase(
  '[mvh|vh|venlig hilsen|venlige hilsner|med venlig hilsen|mange hilsner|bedste hilsner|best regards|kind regards|br] (?=(?:[^ ]+ ){0,5}$)',
);

/** "hvad kan du?", "hjælp"; refuses "hjælp til borgere". */
const help = phrase(
  '^ (kan du|can you|jeg har brug for|i need|giv mig) [hjælp|hjælpe|hjælp mig|hjælpe mig|help|help me|vejledning|menu|kommandoer|commands|' +
    'hvad|hvad mener du|what|what do you mean|hvabehar|pardon|jeg forstår ikke|hvad kan du|hvad kan du hjælpe med|hvad kan du hjælpe mig med|hvad kan jeg spørge om|hvad kan jeg spørge dig om|hvad kan man spørge om|' +
    'hvad kan man|hvad gør du|hvem er du|hvad er du|er du en robot|er du et menneske|hvad er kkr|hvad er et kkr|hvad betyder kkr|hvad er kkr-bot|what is kkr|what is a kkr|what does kkr mean|(?:hvad er|hvad betyder|hvem er|what is|who is) k(?:11|17|19|22|29)|hvordan bruger jeg dig|hvordan bruger jeg den|hvordan virker du|hvordan fungerer du|hvordan virker det|' +
    'hvordan spørger jeg|what can you do|what can you help with|what can i ask|what can i ask you|who are you|what are you|are you a robot|are you human|how do you work|how does this work|' +
    'how do i use you|how can you help|how can you help me] $',
);

/** "@KKR-bot", left in the text by a client. */
const addressed = phrase('^ [kkr-bot|kkrbot|kkr bot|bot]');

/** "hvordan går det?"; refuses "hvordan går det med botilbud". */
const wellbeing = phrase("^ [hvordan går det|how are you|how's it going|hvad så] (med dig) $");

/** Signs sent alone. */
const thumbs = /[👍👌🙏❤🎉👏😊🙂😀😄]/u;
const wave = /[👋🤝]/u;

export interface Spoken {
  readonly words: Words;
  /** What was said beside the question; null where nothing was. */
  readonly topic: Topic | null;
}

/** The words without greetings, thanks and signature: "Hej, hvad blev besluttet om botilbud? Tak!". */
export function withoutCourtesies(words: Words): Spoken {
  const signed = findPhrase(words, signature);
  let rest = signed ? words.slice(0, signed.at) : words;
  let topic: Topic | null = null;
  for (const [pattern, said] of [
    [addressed, null],
    [greeting, 'greeting'],
    [addressed, null],
    [thanksFirst, 'thanks'],
    [thanksLast, 'thanks'],
    [please, null],
  ] as const) {
    const found = findPhrase(rest, pattern);
    if (!found) continue;
    rest = found.rest;
    topic ??= said;
  }
  return { words: rest, topic };
}

/** What is said where nothing is asked; null for a question. */
export function findSmallTalk(text: string, said: Spoken): Topic | null {
  if (said.words.length > 0) {
    if (findPhrase(said.words, help)) return 'help';
    if (findPhrase(said.words, wellbeing)) return 'greeting';
    return findPhrase(said.words, content) ? 'thanks' : null;
  }
  if (said.topic) return said.topic;
  if (thumbs.test(text)) return 'thanks';
  if (wave.test(text)) return 'greeting';
  return text.includes('?') ? 'help' : 'empty';
}
