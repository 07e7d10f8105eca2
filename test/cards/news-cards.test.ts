import type { MeetingOverview } from '../../src/answers/answer';
import type { Element } from '../../src/cards/card';
import { cardBytes, cardLimit } from '../../src/cards/fit-card';
import { renderNews } from '../../src/cards/render-news';
import { renderSettings } from '../../src/cards/render-settings';
import { defaultChoices } from '../../src/questions/news-choices';
import { actionsOf, valuesOf } from './card-walk';
import { hit, overview, today } from './fixture-answers';
import { everyNews, meeting, subject } from './fixture-news';
import { problemsOf } from './valid-card';

const view = { language: 'da' } as const;

const longTitle =
  'Orientering om status for arbejdet med fælles æbler, pærer og blommer i hele regionen og dens kommuner';

/** An agenda of 60 items. */
const longOverview: MeetingOverview = {
  ...overview,
  items: Array.from({ length: 60 }, (_, index) => ({ number: `${index}.10`, title: longTitle, outcomes: ['noted'] })),
};

const hits = Array.from({ length: 50 }, () => hit({ title: longTitle, decision: longTitle.repeat(20) }));

test.each([
  ['an agenda', [{ kind: 'agenda', meeting, overview: longOverview }]],
  ['minutes', [{ kind: 'minutes', overview: longOverview }]],
  ['50 new items on a subject', [{ kind: 'subject', subject, hits }]],
  [
    'all at once',
    [
      ...everyNews,
      { kind: 'agenda', meeting, overview: longOverview },
      { kind: 'minutes', overview: longOverview },
      { kind: 'subject', subject, hits },
    ],
  ],
] as const)('%s of a length that no paper has fits into a message', (_name, news) => {
  const card = renderNews({ news, today }, view);
  expect(cardBytes(card)).toBeLessThan(cardLimit);
  expect(problemsOf(card)).toEqual([]);
  expect(card.actions?.length).toBeGreaterThan(0);
});

test.each(everyNews.map((news) => [news.kind, news] as const))(
  'news of the kind "%s" says why it came, and all but a test has a button to stop just that',
  (kind, news) => {
    const card = renderNews({ news: [news], today }, view);
    const stops = actionsOf(card).flatMap(({ data }) => (data.verb === 'stop' ? [data] : []));
    expect(valuesOf(card, 'text').join(' ')).toMatch(/Du får beskeden, fordi|sendt af en administrator/u);
    expect(stops).toHaveLength(kind === 'test' ? 0 : 1);
  },
);

test('several news stand below each other, what changes plans first, each with its reason', () => {
  const card = renderNews({ news: everyNews.slice(0, 5), today }, { ...view, audience: 'group' });
  const headings = card.body.flatMap((part) => (part.type === 'Container' ? valuesOf(part, 'text').slice(0, 1) : []));
  expect(headings).toEqual([
    'Mødet er flyttet',
    'Møde om 7 dage',
    'Dagsordenen er ude',
    'Referatet er ude',
    'Nyt om et emne, der følges',
  ]);
  expect(valuesOf(card, 'text').filter((text) => String(text).startsWith('I får beskeden'))).toHaveLength(5);
  expect(card.speak).toContain('Mødet er flyttet: KKR Nordjylland');
});

function markdownTexts(elements: readonly Element[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === 'TextBlock') return [element.text];
    if (element.type === 'Input.ChoiceSet') return element.choices.map(({ title }) => title);
    return element.type === 'Container' ? markdownTexts(element.items) : [];
  });
}

test('what a person typed or a paper says is never read as Markdown', () => {
  const trap = '[her](https://example.org)';
  const trapped = { ...meeting, body: trap, place: trap, topics: [trap] };
  const before = { date: '2026-09-15', start: null, place: trap };
  const subjects = [{ text: `1. **se** ${trap}`, since: '2026-09-01T08:00:00.000Z' }];
  const cards = [
    renderNews(
      { news: [{ kind: 'subject', subject: trap, hits: [hit({ title: trap, decision: trap })] }], today },
      view,
    ),
    renderNews({ news: [{ kind: 'reminder', meeting: trapped, daysBefore: 7 }], today }, view),
    renderNews({ news: [{ kind: 'placeChanged', meeting: trapped, before }], today }, view),
    renderNews({ news: [{ kind: 'minutes', overview: { ...overview, body: trap } }], today }, view),
    renderSettings({ ...defaultChoices, circle: null, subjects }, { ...view, audience: 'person', today }),
  ];
  for (const card of cards) {
    expect(JSON.stringify(card)).toContain('example.org');
    expect(markdownTexts(card.body).filter((text) => /\[her\]|\*\*|^1\./u.test(text))).toEqual([]);
  }
});

test('the settings name what was chosen outside of what is offered', () => {
  const card = renderSettings(
    { ...defaultChoices, circle: 'K22', daysBefore: [10], timeOfDay: '10:15', subjects: [] },
    { ...view, audience: 'person', today },
  );
  expect(JSON.stringify(card)).toContain('10 dage før');
  expect(JSON.stringify(card)).toContain('kl. 10.15');
  expect(problemsOf(card)).toEqual([]);
});

test('25 subjects of the greatest length fit on the settings', () => {
  const subjects = Array.from({ length: 25 }, (_, at) => ({ text: `${at} ${'æ'.repeat(76)}`, since: '2026-09-01' }));
  const card = renderSettings({ ...defaultChoices, circle: null, subjects }, { ...view, audience: 'person', today });
  expect(cardBytes(card)).toBeLessThan(cardLimit);
});
