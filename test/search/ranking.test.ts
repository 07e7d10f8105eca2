import { buildIndex } from '../../src/search/build-index';
import { searchIndex } from '../../src/search/search-index';
import { buildTestRegister } from '../register-builder';
import { buildQuestion } from './question-builder';
import { others, titlesFor } from './titles-for';

describe('Words', () => {
  test('a word in the title beats the same word in passing, because a title says what the item is about', () => {
    const titles = titlesFor(
      buildQuestion('botilbud'),
      { title: 'Nærhospitaler', sections: { presentation: 'Der er ét botilbud i nærheden.' } },
      { title: 'Botilbud i regionen', sections: { presentation: 'Behovet for botilbud vokser.' } },
    );
    expect(titles).toEqual(['Botilbud i regionen', 'Nærhospitaler']);
  });

  test('the word itself beats a compound of it, because the compound is only about it', () => {
    const titles = titlesFor(
      buildQuestion('takst'),
      { title: 'Takststrategi', sections: { presentation: 'Forslag til takststrategi.' } },
      { title: 'Ny takst', sections: { presentation: 'Forslag til takst.' } },
    );
    expect(titles).toEqual(['Ny takst', 'Takststrategi']);
  });

  test('an inflected word is found as well as the word', () => {
    const item = { title: 'Lånepuljen', sections: { presentation: 'Lånepuljerne for 2025 er åbnet.' } };
    expect(titlesFor(buildQuestion('lånepulje'), item)).toEqual(['Lånepuljen']);
  });

  test('a typing slip finds what was meant', () => {
    const item = { title: 'Botilbudskapacitet', sections: { presentation: 'Mere botilbudskapacitet.' } };
    expect(titlesFor(buildQuestion('botillbudskapacitet'), item)).toEqual(['Botilbudskapacitet']);
  });

  test('a slip within a compound that no paper has finds the compound that was meant', () => {
    const item = { title: 'Erhvervsfyrtårnene', sections: { presentation: 'Der er to erhvervsfyrtårne.' } };
    expect(titlesFor(buildQuestion('erhversfyrtårn'), item)).toEqual(['Erhvervsfyrtårnene']);
  });

  test('a misprint in a paper is found by the right word', () => {
    const item = { title: 'Økonomi', sections: { presentation: 'Der er en pulje til skattnedsættelser.' } };
    expect(titlesFor(buildQuestion('skattenedsættelse'), item)).toEqual(['Økonomi']);
  });

  test('a noun finds its adjective', () => {
    const item = { title: 'Praksisplan', sections: { presentation: 'Brug af telemedicinske løsninger.' } };
    expect(titlesFor(buildQuestion('telemedicin'), item)).toEqual(['Praksisplan']);
  });

  test('the words as they were typed beat the same words in other forms', () => {
    const titles = titlesFor(
      buildQuestion('modtagelse', { text: 'en god modtagelse' }),
      { title: 'Tilsyn', sections: { presentation: 'Modtagelse af 5.\n\nModtagelse af 6.' } },
      {
        title: 'Uddannelse',
        sections: { presentation: 'Der arbejdes for en god modtagelse.\n\nModtagelse er vigtig.' },
      },
    );
    expect(titles[0]).toBe('Uddannelse');
  });

  test('the short and ambiguous head of a compound is no answer to it', () => {
    const item = { title: 'Ældre', sections: { presentation: 'De ældre kører til møder, der beskrives helt kort.' } };
    expect(titlesFor(buildQuestion('kørekort'), item)).toEqual([]);
  });

  test('two words that every meeting has are no answer to the compound of them', () => {
    const passing = { title: 'Velfærd', sections: { presentation: 'På mødet blev en plan for velfærden drøftet.' } };
    const listed = { title: 'Siden sidst', sections: { presentation: 'Vedlagt er en oversigt over rådets møder.' } };
    expect(titlesFor(buildQuestion('mødeplan'), passing, listed)).toEqual(['Siden sidst']);
  });

  test('a name is found by the abbreviation that its initials make in the papers', () => {
    const item = { title: 'Kontrakt med SDEO', sections: { presentation: 'SDEO ejes af kommunerne.' } };
    expect(titlesFor(buildQuestion('South Denmark European Office'), item)).toEqual(['Kontrakt med SDEO']);
  });

  test('an abbreviation with a year stands for the same of another year', () => {
    const explained = 'Der er aftale om kommunernes økonomi for 2025 (ØA25). I ØA24 var det anderledes.';
    const older = { title: 'Samarbejde', sections: { presentation: 'Med økonomiaftalen for 2024 er der enighed.' } };
    const titles = titlesFor(buildQuestion('ØA24'), { title: 'Aftalen', sections: { presentation: explained } }, older);
    expect(titles.sort()).toEqual(['Aftalen', 'Samarbejde']);
  });

  test('a compound is answered where its first part meets a kind of its last', () => {
    const item = { title: 'Fordeling 2025', sections: { background: 'De beregnede kommunekvoter for flygtninge.' } };
    expect(titlesFor(buildQuestion('flygtningekvoter'), item)).toEqual(['Fordeling 2025']);
  });

  test('a heading with every word beats a paper that has them here and there', () => {
    const scattered = {
      title: 'Erhvervshusets arbejde',
      sections: {
        background: 'Erhvervshuset har en resultatkontrakt.\n\nVirksomhederne søger arbejdskraft.',
        presentation: 'Erhvervshuset hjælper.\n\nDer er en resultatkontrakt.\n\nErhvervshuset søger arbejdskraft.',
      },
    };
    const together = {
      title: 'Meddelelser om mål',
      sections: { presentation: 'Mål om arbejdskraft i resultatkontrakt med erhvervshuset' },
    };
    const titles = titlesFor(buildQuestion('erhvervshus resultatkontrakt arbejdskraft'), scattered, together);
    expect(titles[0]).toBe('Meddelelser om mål');
  });

  test('an abbreviation that a paper explains finds the words it stands for', () => {
    const long = { title: 'Greater Copenhagen EU Office', sections: { background: 'Kontoret i Bruxelles.' } };
    const both = { title: 'EU', sections: { background: 'Greater Copenhagen EU Office (GCPHEU) har en strategi.' } };
    expect(titlesFor(buildQuestion('GCPHEU'), long, both)).toContain('Greater Copenhagen EU Office');
  });

  test('an English question finds Danish items', () => {
    const item = { title: 'Fordeling af flygtninge', sections: { presentation: 'Flygtninge fordeles.' } };
    expect(titlesFor(buildQuestion('distribution of refugees', { language: 'en' }), item)).toEqual([item.title]);
  });

  test('words that only look alike do not match', () => {
    const item = { title: 'Lægge veje', sections: { presentation: 'Kommunerne vil lægge asfalt.' } };
    expect(titlesFor(buildQuestion('læge'), item)).toEqual([]);
  });
});

describe('Together', () => {
  const apart = { title: 'Kollektiv aftale', sections: { background: 'Om løn.', presentation: 'Trafik nævnes her.' } };
  const together = { title: 'Busser', sections: { background: 'Kollektiv trafik på landet er under pres.' } };

  test('all words of the question beat one of them, however often it stands there', () => {
    const one = { title: 'Trafik', sections: { background: 'Trafik og trafik.', presentation: 'Mere trafik.' } };
    expect(titlesFor(buildQuestion('kollektiv trafik'), one, together)[0]).toBe('Busser');
  });

  test('words in one sentence beat words scattered over the item', () => {
    const scattered = {
      ...apart,
      title: 'Aftale',
      sections: { ...apart.sections, background: 'En kollektiv aftale.' },
    };
    expect(titlesFor(buildQuestion('kollektiv trafik'), scattered, together)[0]).toBe('Busser');
  });

  test('a rare word counts more than a common one', () => {
    const common = ['A', 'B', 'C', 'D'].map((name) => ({
      title: `Plan ${name}`,
      sections: { background: 'Budget og plan.' },
    }));
    const rare = { title: 'Grundvand', sections: { background: 'Grundvand i kommunerne.' } };
    expect(titlesFor(buildQuestion('budget grundvand'), ...common, rare)[0]).toBe('Grundvand');
  });
});

describe('A municipality', () => {
  const row = { section: 'presentation', kind: 'row', text: 'Vordingborg\t7', page: null } as const;
  const address = { title: 'Brev til ministeren', sections: { presentation: 'Vordingborg Kommune, Vordingborg.' } };
  const figures = { title: 'Fordeling af pladser', sections: { presentation: 'Vordingborg\t7' }, passages: [row] };

  test('named alone means the items that hold figures of it, not those with its address', () => {
    const question = { ...buildQuestion('Vordingborg'), municipality: 'Vordingborg' };
    expect(titlesFor(question, address, figures)[0]).toBe('Fordeling af pladser');
  });

  test('beside a subject leaves the subject in front', () => {
    const subject = { title: 'Nye broer', sections: { presentation: 'Broer i Vordingborg skal males.' } };
    const question = { ...buildQuestion('broer i Vordingborg'), municipality: 'Vordingborg' };
    expect(titlesFor(question, figures, subject)[0]).toBe('Nye broer');
  });
});

describe('Standing', () => {
  const text = { background: 'Botilbud drøftes.', recommendation: 'Det indstilles at godkende planen for botilbud.' };

  test('a decision question puts a decision before an equally good item without one', () => {
    const open = { title: 'Botilbud nu', sections: { ...text, decision: 'Udsat.' }, outcomes: ['postponed'] as const };
    const settled = {
      title: 'Botilbud før',
      sections: { ...text, decision: 'Godkendt.' },
      outcomes: ['approved'] as const,
    };
    const asked = buildQuestion('botilbud', { intent: 'decision' });
    expect(titlesFor(asked, open, settled)).toEqual(['Botilbud før', 'Botilbud nu']);
  });

  test('a decision that mentions the subject once does not hide an item on it', () => {
    const passing = { title: 'Havn', sections: { decision: 'Godkendt.', presentation: 'Nær et botilbud.' } };
    const open = { title: 'Botilbud', sections: { ...text, decision: 'Udsat.' }, outcomes: ['postponed'] as const };
    expect(titlesFor(buildQuestion('botilbud', { intent: 'decision' }), passing, open)[0]).toBe('Botilbud');
  });

  test('procedural items never outrank a subject', () => {
    const procedural = {
      title: 'Godkendelse af dagsorden',
      sections: { presentation: 'Botilbud. Botilbud. Botilbud.' },
    };
    const subject = { title: 'Pladser', sections: { presentation: 'Pladser i botilbud.' } };
    expect(titlesFor(buildQuestion('botilbud'), procedural, subject)[0]).toBe('Pladser');
  });

  test('the newer of two equal items comes first', () => {
    const item = { title: 'Botilbud', sections: text };
    const register = buildTestRegister(
      { date: '2024-01-10', items: [item] },
      { date: '2025-01-10', items: [item, ...others] },
    );
    const dates = searchIndex(buildIndex(register), buildQuestion('botilbud')).hits.map((hit) => hit.item.date);
    expect(dates).toEqual(['2025-01-10', '2024-01-10']);
  });

  test('a year beside a subject puts the meeting of that year first among items as good', () => {
    const item = {
      title: 'Magtanvendelser',
      sections: { presentation: 'Der var færre magtanvendelser i 2023 og 2024.' },
    };
    const register = buildTestRegister(
      { date: '2024-06-19', items: [item, ...others] },
      { date: '2025-06-17', items: [item] },
    );
    const dates = (subject: string): string[] =>
      searchIndex(buildIndex(register), buildQuestion(subject)).hits.map((hit) => hit.item.date);
    expect(dates('magtanvendelser')[0]).toBe('2025-06-17');
    expect(dates('magtanvendelser 2024')[0]).toBe('2024-06-19');
  });

  test('long annexes do not win by mass', () => {
    const page = 'Et botilbud blev nævnt blandt meget andet om økonomi, pladser og personale i regionens kommuner.';
    const annex = {
      title: 'Årsrapport',
      passages: Array.from({ length: 200 }, (_, at) => ({
        section: 'annexes' as const,
        kind: 'paragraph' as const,
        text: at % 10 === 0 ? page : 'Rapporten gennemgår tilsyn og tal for året i regionens kommuner.',
        page: at,
        annex: 1,
      })),
    };
    const subject = { title: 'Flere botilbud', sections: text };
    expect(titlesFor(buildQuestion('botilbud'), annex, subject)[0]).toBe('Flere botilbud');
  });
});

describe('Nothing found', () => {
  test('a subject that no paper has finds nothing', () => {
    expect(titlesFor(buildQuestion('vindmøller'))).toEqual([]);
  });

  test('a common word does not answer for a rare one that is missing', () => {
    expect(titlesFor(buildQuestion('svømmehaller i kommunerne'))).toEqual([]);
  });

  test('a year or a light word alone answers nothing', () => {
    expect(titlesFor(buildQuestion('status på vindmøller 2025'))).toEqual([]);
  });

  test('a near word in the documents is offered instead', () => {
    const index = buildIndex(buildTestRegister({ items: others }));
    expect(searchIndex(index, buildQuestion('havneplads')).suggestion === '').toBe(false);
  });
});
