import type { Filters, QuestionChange } from '../questions/question';
import { joinWords } from '../questions/words';
import { subjectOf } from '../questions/subject';
import { changeFilter } from './change-filter';
import { fitChange, readChange } from './change-phrases';
import type { Context } from './context';
import { askOfOther, isAboutSubject } from './lean-on';
import { itemAtPlace, itemByAge, itemsAbout, itemsNumbered, itemsWithin } from './pick-item';
import { readWish, type Wish } from './pick-phrases';
import { asking, inLanguage, type Said } from './said';
import { showItem } from './show-item';
import type { Turn } from './turn';

/** "den første", "nummer 2", "den om børnehuse", "den fra Syddanmark": which item of the last answer is meant. */
export function readPick(said: Said, context: Context | null): Turn | null {
  const wish = readWish(said.words);
  if (!wish) return null;
  if (!context) return wish.by === 'words' ? null : { kind: 'say', language: said.language, saying: 'askSubject' };
  return pickers[wish.by](wish as never, context, said);
}

type Picker<By extends Wish['by']> = (wish: Extract<Wish, { by: By }>, context: Context, said: Said) => Turn | null;

const pickers = {
  place: ({ place }, context, said) => {
    const [numbered, ...others] = context.question.intent === 'meeting' ? itemsNumbered(context, String(place)) : [];
    const isNumber = numbered !== undefined && others.length === 0;
    return pickOr(isNumber ? numbered : itemAtPlace(context, place), context, said);
  },
  age: ({ isNewest }, context, said) => pickOr(itemByAge(context, isNewest), context, said),
  words: ({ words }, context, said) => {
    const [only, ...others] = itemsAbout(context, words);
    if (only !== undefined && others.length === 0) return showItem(only, context, said);
    const subject = joinWords(subjectOf(words, said.language));
    if (!isAboutSubject(context) || subject === '') return null;
    return asking(said.language, askOfOther(subject, said.question, context, said.language, said.asker));
  },
  limits: ({ words }, context, said) => {
    const change = readChange(words, context.question.intent, said.language, said.asker);
    if (!change) return null;
    const [only, ...others] = itemsWithin(context, filtersOf(change));
    if (only !== undefined && others.length === 0) return showItem(only, context, said);
    return asking(
      said.language,
      inLanguage(changeFilter(context.question, fitChange(change, context.question)), said.language),
    );
  },
} satisfies { [By in Wish['by']]: Picker<By> };

function pickOr(place: number | null, context: Context, said: Said): Turn | null {
  return place === null
    ? { kind: 'say', language: said.language, saying: 'noSuchItem' }
    : showItem(place, context, said);
}

function filtersOf({ bodies = [], circle = null, period, status = null }: QuestionChange): Filters {
  return { bodies, circle, from: period?.from ?? null, to: period?.to ?? null, status };
}
