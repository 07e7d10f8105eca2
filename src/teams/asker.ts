import type { Activity } from 'botbuilder';
import { danishDay } from '../danish/danish-day';
import type { Asker } from '../questions/asker';
import type { Language } from '../questions/question';

/** "da-DK" → da, "en-US" → en; null for any other, and where Teams says none. */
function languageOf(locale: unknown): Language | null {
  if (typeof locale !== 'string') return null;
  const [language] = locale.toLowerCase().split('-');
  return language === 'da' || language === 'en' ? language : null;
}

/** Who asks, as far as an activity shows it. */
export function readAsker(activity: Activity, now: Date): Asker {
  return { circle: null, today: danishDay(now), language: languageOf(activity.locale) };
}
