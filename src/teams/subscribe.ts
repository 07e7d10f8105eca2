import type { Card } from '../cards/card';
import { renderAskCircle } from '../cards/render-ask-circle';
import { renderDone } from '../cards/render-done';
import type { Circle } from '../meetings/meeting';
import { isSilent, moveCircle, subscribeTo, unsubscribeFrom, withSubjects, type Wanted } from '../notifications/choose';
import type { Choices } from '../questions/news-choices';
import type { Language } from '../questions/question';
import type { Subscription } from '../store/subscriptions';
import { texts } from '../texts/texts';
import { bodyOf, change, nextDateOf, type NewsDesk } from './news-desk';
import { keepPreference } from './remember';

/** Says what is told from now on, and when; asks for the circle where nobody knows which council is meant. */
export async function subscribe(wanted: Wanted, desk: NewsDesk, other: Partial<Choices> = {}): Promise<Card> {
  const chosen = subscribeTo(desk.current, wanted, bodyOf(desk.circle));
  if (chosen === null) return renderAskCircle(desk.language, wanted.kinds);
  return saySubscribed(await change(desk, { ...chosen, ...other }), desk);
}

export async function saySubscribed(now: Subscription, desk: NewsDesk): Promise<Card> {
  const { done } = texts[desk.language].news;
  const next = await nextDateOf(now.bodies, desk);
  return renderDone(desk.language, done.subscribed(now.bodies, now.kinds, now, next), true);
}

export async function unsubscribe(wanted: Wanted, desk: NewsDesk): Promise<Card> {
  const { current, language } = desk;
  const { done, kindsInSentence } = texts[language].news;
  const rest = current && unsubscribeFrom(current, wanted);
  if (!current || !rest) return renderDone(language, done.nothingToStop);
  if (isSilent(rest, current.subjects)) return stopAll(desk);
  await change(desk, rest);
  const isBody = rest.bodies.length < current.bodies.length;
  const what = isBody ? wanted.bodies : wanted.kinds.map((kind) => kindsInSentence[kind]);
  const still = isBody ? [...rest.bodies, ...subjectsOf(current)] : rest.kinds.map((kind) => kindsInSentence[kind]);
  return renderDone(language, done.unsubscribed(what, still));
}

function subjectsOf({ subjects }: Subscription): string[] {
  return subjects.map(({ text }) => `»${text}«`);
}

export async function stopAll({ current, target, language, ports }: NewsDesk): Promise<Card> {
  const { done } = texts[language].news;
  if (current === null) return renderDone(language, done.nothingToStop);
  await ports.store.subscriptions.remove(target, ports.now());
  return renderDone(language, done.stopped);
}

export async function follow(subject: string, desk: NewsDesk): Promise<Card> {
  const { current, language, target, ports } = desk;
  const { done } = texts[language].news;
  if (current === null || !current.kinds.includes('subject')) await change(desk, withSubjects(current));
  const followed = await ports.store.subscriptions.follow(target, subject, ports.now());
  if (followed === 'full') return renderDone(language, done.subjectsFull);
  return renderDone(language, done.followed(subject, followed === 'followed'));
}

/** Somebody who then hears of nothing more has no subscription left to keep. */
export async function unfollow(subject: string, desk: NewsDesk): Promise<Card> {
  const { current, language, target, ports } = desk;
  const { subscriptions } = ports.store;
  const wasFollowed = current !== null && (await subscriptions.unfollow(target, subject));
  const left = wasFollowed ? await subscriptions.read(target) : null;
  if (left && isSilent(left, left.subjects)) await subscriptions.remove(target, ports.now());
  return renderDone(language, texts[language].news.done.unfollowed(subject, wasFollowed));
}

/** The person's own circle; a subscription to the council of the one before goes with it. */
export async function setCircle(circle: Circle | null, desk: NewsDesk): Promise<Card> {
  const { sayings } = texts[desk.language];
  const body = bodyOf(circle);
  await moveWith(circle, desk);
  await keepPreference(desk.activity, { circle }, desk.ports);
  const sentence = circle && body !== null ? sayings.circleSet(circle, body) : sayings.circleForgotten;
  return renderDone(desk.language, sentence);
}

/** Where all that is heard of is the council of the circle before. */
export async function moveWith(circle: Circle | null, desk: NewsDesk): Promise<void> {
  const bodies = moveCircle(desk.current, bodyOf(desk.circle), bodyOf(circle), false);
  if (desk.audience === 'person' && bodies !== null) await change(desk, { bodies });
}

/** What comes unasked comes in the language of the answers, where somebody subscribes. */
export async function setLanguage(language: Language, desk: NewsDesk): Promise<Card> {
  await keepPreference(desk.activity, { language }, desk.ports);
  if (desk.current) await change(desk, { language });
  return renderDone(language, texts[language].news.done.languageSet);
}
