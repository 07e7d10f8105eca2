import type { PlannedMeeting } from '../meetings/meeting-plan';
import type { Register } from '../meetings/register';
import type { NewsLog } from '../store/news-log';
import { compareRegister } from './compare-register';
import { parseRegisterState } from './register-state';

/** Another copy may record between our reading and our recording; it has seen the same papers, and hardly ever twice. */
const mostTries = 5;

/** The meetings as they are now; null where another copy was first. */
async function compare(newsLog: NewsLog, register: Register, now: Date): Promise<readonly PlannedMeeting[] | null> {
  const known = await newsLog.readState();
  const before = known && parseRegisterState(known.content);
  const { state, news } = compareRegister(before, register, now);
  const content = JSON.stringify(state);
  if (known?.content === content) return state.meetings;
  const isFirst = await newsLog.record(known?.number ?? 0, content, news, now);
  return isFirst ? state.meetings : null;
}

/**
 * The meetings as the papers have them now. What has changed since the papers were last looked at, by whatever copy of
 * the bot, is in the news log when this resolves.
 */
export async function followRegister(
  newsLog: NewsLog,
  register: Register,
  now: Date,
): Promise<readonly PlannedMeeting[]> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const meetings = await compare(newsLog, register, now);
    if (meetings) return meetings;
  }
  throw new Error('Other copies keep changing the state of the register.');
}
