import { longestSubject, type NewsKind } from '../questions/news-choices';
import type { Language } from '../questions/question';
import type { Texts } from '../texts/text-table';
import { button } from './actions';
import type { Action, OpenUrl } from './card';
import { brief } from './elements';
import { beginning } from './shorten';

/** "Følg emnet"; nothing where there is no subject. */
export function followActions(subject: string, language: Language, { news }: Texts): Action[] {
  const words = subject.replaceAll(/\s+/gu, ' ').trim();
  if (words === '' || words.length > longestSubject) return [];
  return [button(news.actions.follow, { verb: 'follow', subject: words, language }, news.actions.followOf(words))];
}

export function settingsAction(language: Language, { news }: Texts): Action {
  return button(news.actions.settings, { verb: 'settings', language });
}

/** Stops one kind of news, or with null all of them. */
export function stopAction(kind: Exclude<NewsKind, 'subject'> | null, language: Language, { news }: Texts): Action {
  const words = kind === null ? news.actions.stopAll : news.stop[kind];
  return button(words, { verb: 'stop', kind, subject: null, language });
}

export function unfollowAction(subject: string, language: Language, { news }: Texts): Action {
  const words = beginning(subject, longestSubject);
  return button(news.stopSubject(brief(words)), { verb: 'stop', kind: null, subject: words, language });
}

/** Opens an address of our own; nothing where there is none. */
export function linkActions(title: string, url: string | null): OpenUrl[] {
  return url === null ? [] : [{ type: 'Action.OpenUrl', title, url }];
}
