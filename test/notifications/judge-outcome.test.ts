import { judgeOutcome } from '../../src/notifications/judge-outcome';
import type { SendOutcome } from '../../src/notifications/send';

const now = new Date('2026-11-23T10:00:00Z');
const attempt = { number: 1, isUpdate: false, now, chance: 1 };
const after = (milliseconds: number) => new Date(now.getTime() + milliseconds);

function answered(status: number, retryAfter: string | null = null): SendOutcome {
  return { kind: 'answered', status, retryAfter, messageId: 'm1' };
}

test.each([200, 201, 202])('%d is sent, with the id of the message', (status) => {
  expect(judgeOutcome(answered(status), attempt)).toEqual({ kind: 'sent', messageId: 'm1' });
});

test.each([412, 429, 502, 504, 400, 401, 413, 307])('%d was certainly not taken and is tried again', (status) => {
  expect(judgeOutcome(answered(status), attempt)).toEqual({ kind: 'retry', at: after(4_000) });
});

test('what never left is tried again', () => {
  expect(judgeOutcome({ kind: 'unsent' }, attempt)).toEqual({ kind: 'retry', at: after(4_000) });
});

test.each([500, 503, 507, 408, 101])('nobody knows what %d did: never again', (status) => {
  expect(judgeOutcome(answered(status), attempt)).toEqual({ kind: 'unknown' });
});

test('nobody knows what a silence means: never again', () => {
  expect(judgeOutcome({ kind: 'unanswered' }, attempt)).toEqual({ kind: 'unknown' });
});

test('a 503 that says when to come back has taken nothing', () => {
  expect(judgeOutcome(answered(503, '10'), attempt)).toEqual({ kind: 'retry', at: after(14_000) });
});

test('Retry-After is the earliest moment, and the wait by chance comes on top', () => {
  expect(judgeOutcome(answered(429, '30'), { ...attempt, chance: 0 })).toEqual({ kind: 'retry', at: after(32_000) });
  expect(judgeOutcome(answered(429, 'Mon, 23 Nov 2026 10:01:00 GMT'), attempt)).toEqual({
    kind: 'retry',
    at: after(64_000),
  });
});

test('a target that blocked or removed the bot is stopped', () => {
  expect(judgeOutcome(answered(403), attempt)).toEqual({ kind: 'stopped', reason: 'blocked' });
  expect(judgeOutcome(answered(404), attempt)).toEqual({ kind: 'stopped', reason: 'uninstalled' });
});

test('an update of a message that somebody deleted is not wanted any more, and the target stays', () => {
  expect(judgeOutcome(answered(404), { ...attempt, isUpdate: true })).toEqual({ kind: 'withdrawn' });
});
