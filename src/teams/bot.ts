import { Application } from '@microsoft/teams-ai';
import type { Activity, TurnContext } from 'botbuilder';
import type { z } from 'zod';
import { verbs } from '../cards/verbs';
import { isDeletion, isInstall, isInvokeOf, isMessage, isRemoval, isTalkOfOthers } from './activity-kinds';
import { answerEdit, isEdit } from './answer-edit';
import { answerMessage } from './answer-message';
import { answerSuggestion } from './answer-suggestion';
import type { BotPorts } from './bot-ports';
import { isButton, readButtonData } from './button-data';
import { forgetMessage } from './forget-message';
import { buildKeepTarget, stopTarget } from './keep-target';
import { chooseCircle, followSubject, forgetMe, openCalendar, openSettings, stopNews } from './news-buttons';
import { refuseButton } from './refuse-button';
import { buildRepeats } from './repeats';
import { saveSettings } from './save-settings';
import { searchExtension } from './search-extension';
import { showDetails } from './show-details';
import { showPart } from './show-part';
import { changeAnswer, showPage } from './show-page';
import { keepQuestion, takeVerdict } from './take-verdict';
import { buildThrottle } from './throttle';
import { buildShowTyping, usualPatience } from './typing';
import { unfurlLink } from './unfurl-link';
import { buildWelcome } from './welcome';

type Handler = (context: TurnContext, ports: BotPorts) => Promise<void>;
type ButtonHandler<Data> = (context: TurnContext, data: Data, ports: BotPorts) => Promise<void>;

/** How the bot treats people: when it shows that it types, and how much one of them may ask. */
export interface Manners {
  /** After how many milliseconds of an answer typing is shown. */
  readonly patience?: number;
  /** Messages of one person. Null or left out: no limit. */
  readonly messagesPerMinute?: number | null;
}

/** The routes. The first that takes an activity has it, so the one for all messages stands last. */
export function buildBot(
  ports: BotPorts,
  { patience = usualPatience, messagesPerMinute = null }: Manners = {},
): Application {
  // The SDK's typing timer is shared between turns, and its removal of mentions throws on odd ones.
  const bot = new Application({ startTypingTimer: false, removeRecipientMention: false });

  function on(takes: (activity: Activity) => boolean, handle: Handler): void {
    const selector = ({ activity }: TurnContext): Promise<boolean> => Promise.resolve(takes(activity));
    for (const isInvoke of [true, false]) bot.addRoute(selector, (context) => handle(context, ports), isInvoke);
  }

  function onButton<Shape extends z.ZodTypeAny>(shape: Shape, handle: ButtonHandler<z.infer<Shape>>): void {
    const parse = (activity: Activity): z.SafeParseReturnType<unknown, z.infer<Shape>> =>
      shape.safeParse(readButtonData(activity));
    on(
      (activity) => isButton(activity) && parse(activity).success,
      (context) => handle(context, parse(context.activity).data, ports),
    );
  }

  const welcome = buildWelcome();
  const showTyping = buildShowTyping(ports, patience);
  bot.turn('beforeTurn', buildRepeats(ports));
  bot.turn('beforeTurn', buildKeepTarget(ports));
  if (messagesPerMinute !== null) bot.turn('beforeTurn', buildThrottle(ports, messagesPerMinute));
  onButton(verbs.details, showDetails);
  onButton(verbs.more, showPage);
  onButton(verbs.filter, changeAnswer);
  onButton(verbs.part, showPart);
  onButton(verbs.verdict, takeVerdict);
  onButton(verbs.keep, keepQuestion);
  onButton(verbs.ask, answerSuggestion);
  onButton(verbs.settings, openSettings);
  onButton(verbs.saveSettings, saveSettings);
  onButton(verbs.chooseCircle, chooseCircle);
  onButton(verbs.follow, followSubject);
  onButton(verbs.stop, stopNews);
  onButton(verbs.calendar, openCalendar);
  onButton(verbs.forget, forgetMe);
  on(isButton, refuseButton);
  on(isInvokeOf('composeExtension/query'), searchExtension);
  on(isInvokeOf('composeExtension/queryLink'), unfurlLink);
  on(isInstall, welcome.greet);
  on(isRemoval, async (context) => {
    await welcome.forget(context);
    await stopTarget(context, ports);
  });
  on(isTalkOfOthers, () => Promise.resolve());
  on(isEdit, (context) => answerEdit(context, ports));
  on(isDeletion, (context) => forgetMessage(context, ports));
  on(isMessage, (context) => answerMessage(context, ports, showTyping));
  return bot;
}
