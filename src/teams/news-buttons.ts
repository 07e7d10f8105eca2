import type { TurnContext } from 'botbuilder';
import type { z } from 'zod';
import type { Card } from '../cards/card';
import type { newsVerbs } from '../cards/news-verbs';
import { renderAskForget, renderForgotten } from '../cards/render-done';
import { moveCircle, subscribeTo } from '../notifications/choose';
import type { Language } from '../questions/question';
import type { BotPorts } from './bot-ports';
import { bodyOf, change, openDesk, type NewsDesk } from './news-desk';
import { conversationOf, keepPreference, personOf } from './remember';
import { replaceCard, sendCards } from './send-card';
import { showCalendar } from './show-calendar';
import { showSettings } from './show-settings';
import { follow, saySubscribed, stopAll, unfollow, unsubscribe } from './subscribe';

type Data<Verb extends keyof typeof newsVerbs> = z.infer<(typeof newsVerbs)[Verb]>;

/** Answers a button with a card below the one that it stands on. */
function below<Of extends { readonly language: Language }>(act: (data: Of, desk: NewsDesk) => Promise<Card>) {
  return async (context: TurnContext, data: Of, ports: BotPorts): Promise<void> => {
    const desk = await openDesk(context.activity, data.language, ports);
    const card = await act(data, desk);
    ports.log('info', 'newsButtonTaken', { subscribed: desk.current !== null });
    await sendCards(context, [card]);
  };
}

export const openSettings = below((_data: Data<'settings'>, desk) => Promise.resolve(showSettings(desk)));

export const followSubject = below(({ subject }: Data<'follow'>, desk) => follow(subject, desk));

export const openCalendar = below(({ isNew }: Data<'calendar'>, desk) => showCalendar([], isNew, desk));

/** Stops just what the button stands for. */
export const stopNews = below(({ kind, subject }: Data<'stop'>, desk) => {
  if (subject !== null) return unfollow(subject, desk);
  return kind === null ? stopAll(desk) : unsubscribe({ bodies: [], kinds: [kind] }, desk);
});

/** One's circle: subscribes to its council, in the place of the one that was chosen by mistake before. */
export async function chooseCircle(context: TurnContext, data: Data<'chooseCircle'>, ports: BotPorts): Promise<void> {
  const { circle, kinds = [], language } = data;
  const desk = await openDesk(context.activity, language, ports);
  const body = bodyOf(circle);
  const wanted = { bodies: body === null ? [] : [body], kinds };
  const moved = moveCircle(desk.current, bodyOf(desk.circle), body, true);
  const chosen = subscribeTo(desk.current, wanted, body);
  const now = await change(desk, { ...chosen, ...(moved && { bodies: moved }) });
  await keepPreference(desk.activity, { circle }, ports);
  ports.log('info', 'circleChosen', { subscribed: now.bodies.length });
  const card = await saySubscribed(now, desk);
  await (desk.audience === 'group' ? sendCards(context, [card]) : replaceCard(context, card));
}

/** Removes everything that is kept of a person who agrees to it, and says what that was. */
export async function forgetMe(context: TurnContext, data: Data<'forget'>, ports: BotPorts): Promise<void> {
  const { agreed, language } = data;
  const { activity } = context;
  if (agreed === null) {
    await sendCards(context, [renderAskForget(language)]);
    return;
  }
  const removed = agreed
    ? await ports.store.forgetPerson(personOf(activity), ports.now(), [conversationOf(activity)])
    : null;
  ports.log('info', 'forgetAnswered', { agreed });
  const counts = removed && {
    settings: removed.preferences + removed.subscriptions,
    subjects: removed.subjects,
    notifications: removed.notifications,
    calendarKeys: removed.calendarKeys,
  };
  await replaceCard(context, renderForgotten(language, counts));
}
