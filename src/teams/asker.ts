import type { Activity } from 'botbuilder';
import { danishDay } from '../danish/danish-day';
import type { Asker } from '../questions/asker';
import type { Language } from '../questions/question';
import type { BotPorts } from './bot-ports';
import { readPreference } from './remember';

/** "da-DK" → da, "en-US" → en; null for any other, and where Teams says none. */
export function clientLanguage({ locale }: Pick<Activity, 'locale'>): Language | null {
  if (typeof locale !== 'string') return null;
  const [language] = locale.toLowerCase().split('-');
  return language === 'da' || language === 'en' ? language : null;
}

/** Who asks: what they have chosen, else what an activity shows. */
export async function readAsker(activity: Activity, ports: BotPorts): Promise<Asker> {
  const { language, circle } = await readPreference(activity, ports);
  return { circle, today: danishDay(ports.now()), language: language ?? clientLanguage(activity) };
}
