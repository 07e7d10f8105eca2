import type { AgendaItem, Meeting } from '../../src/meetings/meeting';

type Fields = Record<string, unknown>;

/** What is null, false or empty says nothing and makes a golden hard to read. */
function saysSomething(value: unknown): boolean {
  return value !== null && value !== false && !(Array.isArray(value) && value.length === 0);
}

function withoutSilence(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => saysSomething(value)));
}

function briefItem({ sections, passages, ...item }: AgendaItem): Fields {
  const rows = passages.filter(({ kind }) => kind === 'row').map(({ text }) => text);
  return withoutSilence({
    ...item,
    appointments: item.appointments.map(({ name, to, as }) => `${name} | ${as} | ${to}`),
    statements: item.statements.map(({ circle, text }) => `${circle} | ${text}`),
    refersTo: item.refersTo.map(({ body, date }) => `${body} | ${date}`),
    sections: withoutSilence({
      ...sections,
      annexes: sections.annexes.map(({ number, title }) => `${number} ${title}`),
    }),
    rows,
  });
}

/** A meeting as its golden keeps it: what is null, false or empty is left out, and passages repeat the sections. */
export function briefMeeting({ items, ...meeting }: Meeting): Fields {
  return withoutSilence({ ...meeting, ...people(meeting), items: items.map(briefItem) });
}

function people(meeting: Pick<Meeting, 'participants' | 'absent' | 'guests'>): Fields {
  const line = ({ name, party, municipality, role, group }: Meeting['participants'][number]): string =>
    [name, party, municipality, role, group].map((part) => part ?? '–').join(' | ');
  const { participants, absent, guests } = meeting;
  return { participants: participants.map(line), absent: absent.map(line), guests: guests.map(line) };
}
