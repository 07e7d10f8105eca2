import type { Request, Response } from 'restify';
import { bodySlug } from '../meetings/bodies';
import { regions } from '../meetings/regions';
import type { PlannedMeeting } from '../meetings/meeting-plan';
import { buildCalendar, type CalendarOf } from '../notifications/build-calendar';
import { parseRegisterState } from '../notifications/register-state';
import { calendarTexts } from '../texts/calendar-texts';
import type { BotPorts } from './bot-ports';
import { type AskedCalendar, parseCalendarPath } from './calendar-link';
import { RequestFault } from './request-fault';

type CalendarPorts = Pick<BotPorts, 'store' | 'now' | 'log'>;

type Chosen = Omit<CalendarOf, 'now'>;

/** What a calendar holds; null where there is no such calendar. */
async function choose(
  asked: AskedCalendar,
  all: readonly PlannedMeeting[],
  { store }: CalendarPorts,
): Promise<Chosen | null> {
  if (asked.kind === 'own') {
    const target = await store.calendarKeys.findTarget(asked.key);
    if (target === null) return null;
    const { bodies = [], language = 'da' } = (await store.subscriptions.read(target)) ?? {};
    return { name: calendarTexts[language].own, language, meetings: all.filter(({ body }) => bodies.includes(body)) };
  }
  const meetings =
    asked.kind === 'meeting'
      ? all.filter(({ uid }) => uid === asked.uid)
      : all.filter(({ body }) => bodySlug(body) === asked.slug);
  // A council whose next meeting nobody knows has an empty calendar, which will fill.
  const council = regions.find((region) => asked.kind === 'body' && bodySlug(region.body) === asked.slug);
  const body = meetings[0]?.body ?? council?.body;
  return body === undefined ? null : { name: calendarTexts.da.ofBody(body), language: 'da', meetings };
}

/** Answers a calendar program. Nobody has signed in here: the meetings are public, and a personal address is a secret. */
export async function serveCalendar(request: Request, response: Response, ports: CalendarPorts): Promise<void> {
  const asked = parseCalendarPath(request.path());
  const known = await ports.store.newsLog.readState();
  const meetings = (known && parseRegisterState(known.content)?.meetings) ?? [];
  const chosen = asked && (await choose(asked, meetings, ports));
  ports.log('info', 'calendarAsked', { kind: asked?.kind ?? 'none', meetings: chosen?.meetings.length ?? 0 });
  if (!chosen) throw new RequestFault('unknown');
  const calendar = buildCalendar({ ...chosen, now: ports.now() });
  response.writeHead(200, {
    'Content-Type': 'text/calendar; charset=utf-8',
    'Content-Disposition': 'inline; filename="kkr.ics"',
  });
  response.end(calendar);
}
