import type { MeetingKind, Passage, SectionName } from '../src/meetings/meeting';
import type { Register, RegisterItem, RegisterMeeting } from '../src/meetings/register';

/** What a test says of an item; the rest is filled in. */
export type ItemSketch = Partial<Omit<RegisterItem, 'sections'>> & {
  readonly sections?: Partial<RegisterItem['sections']>;
};

/** What a test says of a meeting; the rest is filled in. */
export type MeetingSketch = Partial<Omit<RegisterMeeting, 'items'>> & {
  readonly kind?: MeetingKind;
  readonly items?: readonly ItemSketch[];
};

/** A register of made-up meetings, oldest first. */
export function buildTestRegister(...meetings: readonly MeetingSketch[]): Register {
  const built = meetings.map(buildMeeting);
  return { meetings: [...built].sort((a, b) => a.date.localeCompare(b.date)) };
}

function buildMeeting({ kind = 'minutes', items = [], ...sketch }: MeetingSketch): RegisterMeeting {
  const body = sketch.body ?? 'KKR Sjælland';
  const date = sketch.date ?? '2025-03-12';
  const id = `${slug(body)}/${date}`;
  const file = `${slug(body)}-${date}-${kind}.txt`;
  return {
    id,
    body,
    date,
    start: null,
    end: null,
    place: null,
    kinds: [kind],
    files: [file],
    participants: [],
    absent: [],
    guests: [],
    nextMeeting: null,
    upcoming: [],
    problems: [],
    ...sketch,
    items: items.map((item, index) =>
      buildItem({ meetingId: id, body, date, kind, number: `2.${index + 1}`, ...item }, file),
    ),
  };
}

function buildItem(
  sketch: ItemSketch & Pick<RegisterItem, 'meetingId' | 'number' | 'kind'>,
  file: string,
): RegisterItem {
  const sections = {
    background: null,
    recommendation: null,
    presentation: null,
    annexes: [],
    decision: null,
    ...sketch.sections,
  };
  const { page = null, pageIs = page === null ? null : 'itemStart' } = sketch;
  return {
    id: `${sketch.meetingId}/${sketch.number}`,
    body: '',
    date: '',
    title: 'Uden titel',
    contentsTitle: null,
    heading: null,
    caseType: null,
    caseNumber: null,
    caseOfficers: [],
    passages: passagesOf(sections),
    outcomes: sections.decision === null ? ['none'] : ['decided'],
    resolvedOutcomes: [],
    amended: false,
    dissent: false,
    remark: null,
    postponedTo: null,
    appointments: [],
    statements: [],
    refersTo: [],
    sources: [{ file, kind: sketch.kind, number: sketch.number, page, pageIs }],
    flags: [],
    ...sketch,
    page,
    pageIs,
    sections,
  };
}

const written: readonly Exclude<SectionName, 'annexes'>[] = [
  'background',
  'recommendation',
  'presentation',
  'decision',
];

/** A passage for each paragraph. */
function passagesOf(sections: RegisterItem['sections']): Passage[] {
  return written.flatMap((section) =>
    (sections[section]?.split('\n\n') ?? []).map((text) => ({ section, kind: 'paragraph' as const, text, page: null })),
  );
}

function slug(body: string): string {
  return body.toLowerCase().replaceAll('æ', 'ae').replaceAll(' ', '-');
}
