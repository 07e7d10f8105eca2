import { regions } from '../meetings/regions';
import type { Circle } from '../meetings/meeting';
import { newsKinds, type Choices, type FollowedSubject } from '../questions/news-choices';
import type { Language } from '../questions/question';
import type { Audience, NewsTexts } from '../texts/news-text-table';
import type { Texts } from '../texts/text-table';
import { texts as allTexts } from '../texts/texts';
import { button } from './actions';
import type { Action, Card, Element, InputChoices } from './card';
import { aside, heading, note } from './elements';
import { buildCard } from './fit-card';
import { stopAction } from './news-actions';

/** What is chosen now. */
export interface Settings extends Choices {
  readonly circle: Circle | null;
  readonly subjects: readonly FollowedSubject[];
}

export interface SettingsView {
  readonly language: Language;
  readonly audience: Audience;
  /** ISO date in Danish time: a pause that is over is none. */
  readonly today: string;
}

/** Notices and times that are offered; others that were written stay on the list of those who chose them. */
const notices = [14, 7, 3, 2, 1, 0];
const times = ['07:00', '07:30', '08:00', '08:30', '09:00', '12:00', '15:00'];

type Option = InputChoices['choices'][number];

/** Everything that can be chosen of the news, on one card that is saved with one button. */
export function renderSettings(settings: Settings, { language, audience, today }: SettingsView): Card {
  const texts = allTexts[language];
  const words = texts.news.settings;
  return buildCard(language, {
    speak: `${words.heading}. ${settings.bodies.length > 0 ? texts.list(settings.bodies) : words.nothing}`,
    body: [
      heading(words.heading),
      ...(audience === 'group' ? [note(words.inGroup, 'Small')] : []),
      ...standing(settings, today, words),
      ...(audience === 'group' ? [] : [circleInput(settings, words)]),
      several(
        'bodies',
        words.bodies,
        regions.map(({ body }) => option(body, body)),
        settings.bodies,
      ),
      several(
        'kinds',
        words.kinds,
        newsKinds.map((kind) => option(texts.news.kinds[kind], kind)),
        settings.kinds,
      ),
      noticeInput(settings, texts),
      timeInput(settings, texts),
      aside(words.workingDays, 'None'),
      languageInput(settings, words),
      pauseInput(settings, today, words),
      ...subjectParts(settings, words),
    ],
    actions: actionsOf(settings, language, audience, texts),
  });
}

function standing(
  { bodies, subjects, kinds, pausedFrom, pausedUntil }: Settings,
  today: string,
  words: NewsTexts['settings'],
): Element[] {
  const isSilent = (bodies.length === 0 && subjects.length === 0) || kinds.length === 0;
  if (isSilent) return [note(words.nothing, 'Small')];
  const isPaused = pausedUntil !== null && pausedUntil > today;
  return isPaused
    ? [note(words.paused(pausedFrom !== null && pausedFrom > today ? pausedFrom : null, pausedUntil), 'Small')]
    : [];
}

function option(title: string, value: string): Option {
  return { title, value };
}

function several(id: string, label: string, choices: readonly Option[], chosen: readonly string[]): InputChoices {
  const value = chosen.length > 0 ? { value: chosen.join(',') } : {};
  return { type: 'Input.ChoiceSet', id, label, choices, ...value, style: 'expanded', isMultiSelect: true, wrap: true };
}

function one(id: string, label: string, choices: readonly Option[], value: string): InputChoices {
  return { type: 'Input.ChoiceSet', id, label, choices, value, wrap: true };
}

function circleInput({ circle }: Settings, words: NewsTexts['settings']): Element {
  const known = regions.map((region) => option(words.circleOf(region.circle, region.body), region.circle));
  return one('circle', words.circle, [option(words.noCircle, 'none'), ...known], circle ?? 'none');
}

function noticeInput({ daysBefore }: Settings, { news }: Texts): Element {
  const days = [...new Set([...notices, ...daysBefore])].sort((a, b) => b - a);
  const choices = days.map((day) => option(news.notice([day]), String(day)));
  return several('daysBefore', news.settings.daysBefore, choices, daysBefore.map(String));
}

function timeInput({ timeOfDay }: Settings, texts: Texts): Element {
  const all = [...new Set([...times, timeOfDay])].sort();
  return one(
    'timeOfDay',
    texts.news.settings.timeOfDay,
    all.map((time) => option(texts.time(time, null), time)),
    timeOfDay,
  );
}

function languageInput({ language }: Settings, words: NewsTexts['settings']): Element {
  return one('newsLanguage', words.language, [option(words.danish, 'da'), option(words.english, 'en')], language);
}

function pauseInput({ pausedUntil }: Settings, today: string, words: NewsTexts['settings']): Element {
  const value = pausedUntil !== null && pausedUntil > today ? { value: pausedUntil } : {};
  return { type: 'Input.Date', id: 'pausedUntil', label: words.pause, ...value };
}

/** Signs that would be read as Markdown in the name of a choice, which cannot be shown as it is. */
const markdown = /[*_`~#<>[\]()\\]|^\s*\d+[.)]/gu;

/** The followed subjects by their places, all ticked: one that is not when the card is saved is followed no longer. */
function subjectParts({ subjects }: Settings, words: NewsTexts['settings']): Element[] {
  if (subjects.length === 0) return [aside(words.noSubjects, 'Medium')];
  const choices = subjects.map(({ text }, at) => option(text.replaceAll(markdown, ' ').trim() || '–', String(at)));
  const values = choices.map(({ value }) => value);
  return [several('subjects', words.subjects, choices, values)];
}

function actionsOf({ subjects }: Settings, language: Language, audience: Audience, texts: Texts): Action[] {
  const { save, calendar, forget } = texts.news.actions;
  const shown = subjects.map(({ text }) => text);
  return [
    button(save, { verb: 'saveSettings', language, shown }),
    button(calendar, { verb: 'calendar', isNew: false, language }),
    stopAction(null, language, texts),
    ...(audience === 'group' ? [] : [button(forget, { verb: 'forget', agreed: null, language })]),
  ];
}
