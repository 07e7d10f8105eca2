import { buildQuestion } from './question-builder';
import { titlesFor } from './titles-for';

describe('Words related to those asked', () => {
  test('a trade finds who has it, and who does something what is done', () => {
    const item = { title: 'Uddannelse', sections: { presentation: 'En professionsbachelor i paramedicin er på vej.' } };
    const other = { title: 'Tilsyn', sections: { presentation: 'Henvendelser gennem whistleblow-ordningen.' } };
    expect(titlesFor(buildQuestion('paramediciner'), item, other)).toEqual(['Uddannelse']);
    expect(titlesFor(buildQuestion('whistleblower'), item, other)).toEqual(['Tilsyn']);
  });

  test('two words that were printed without a space are found one by one', () => {
    const item = { title: 'SocialtilsynØsts årsrapport', sections: { presentation: 'Rapporten blev gennemgået.' } };
    expect(titlesFor(buildQuestion('socialtilsynet'), item)).toEqual(['SocialtilsynØsts årsrapport']);
  });

  test('a heading on just what is asked beats many mentions of a part of it', () => {
    const titles = titlesFor(
      buildQuestion('mål for arbejdskraft i kontrakten'),
      { title: 'Erhvervsfremme', sections: { presentation: 'Kontrakten har mål.\n\nKontrakten nævner mål.' } },
      { title: 'Meddelelser', sections: { presentation: 'Mål for arbejdskraft i kontrakten\n\nDer er aftalt et.' } },
    );
    expect(titles[0]).toBe('Meddelelser');
  });

  test('English words that come along with a subject do not hide it', () => {
    const item = { title: 'Opgaver', sections: { presentation: 'Sygeplejersker får lov til at vaccinere.' } };
    expect(titlesFor(buildQuestion('new tasks for nurses', { language: 'en' }), item)).toEqual(['Opgaver']);
  });

  test('an abbreviation beside a name is found by the name in any form, and by what it is', () => {
    const explained = { title: 'Siden sidst', sections: { presentation: 'Det regionale arbejdsmarkedsråd, RAR Fyn.' } };
    const short = { title: 'Indstilling til RAR', sections: { presentation: 'Der skal indstilles et medlem.' } };
    expect(titlesFor(buildQuestion('regionalt arbejdsmarkedsråd'), explained, short)).toContain('Indstilling til RAR');
    expect(titlesFor(buildQuestion('arbejdsmarkedsråd'), explained, short)).toContain('Indstilling til RAR');
  });

  test('one mention of a rare word beats many mentions of a part of it', () => {
    const often =
      'Tilsynet behandler klager.\n\nBehandlingen tager tid.\n\nDer er tilbud om misbrugsbehandlingstilbud.';
    const titles = titlesFor(
      buildQuestion('misbrugsbehandling'),
      { title: 'Tilsyn', sections: { presentation: often } },
      { title: 'Monitorering', sections: { presentation: 'Der er højere udgifter til misbrugsbehandling.' } },
    );
    expect(titles[0]).toBe('Monitorering');
  });

  test('a compound typed without æ, ø and å finds its misprint too', () => {
    const item = { title: 'Økonomi', sections: { presentation: 'Der er en pulje til skattnedsættelser.' } };
    expect(titlesFor(buildQuestion('skattenedsaettelse'), item)).toEqual(['Økonomi']);
  });

  test('a compound finds the one of the same parts in another order', () => {
    const item = { title: 'Tilsyn', sections: { presentation: 'Der er færre plejefamilier end før.' } };
    expect(titlesFor(buildQuestion('familiepleje'), item)).toEqual(['Tilsyn']);
  });

  test('a verb and its particle find the noun that the two make', () => {
    const item = { title: 'Uddannelse', sections: { presentation: 'Frafaldet blandt elever er steget til 32 pct.' } };
    expect(titlesFor(buildQuestion('eleverne falder fra'), item)).toEqual(['Uddannelse']);
    expect(titlesFor(buildQuestion('falder eleverne fra'), item)).toEqual(['Uddannelse']);
  });

  test('a word near the one asked answers where nothing nearer does, and half of such a word never', () => {
    const coverage = { title: 'Praksisplan', sections: { presentation: 'Lægedækningen er for ringe.' } };
    const shortage = { title: 'Rekruttering', sections: { presentation: 'Lægemanglen vokser.' } };
    expect(titlesFor(buildQuestion('lægemangel'), coverage)).toEqual(['Praksisplan']);
    expect(titlesFor(buildQuestion('lægemangel'), coverage, shortage)[0]).toBe('Rekruttering');
    const half = { title: 'Opgaver', sections: { presentation: 'Det er kommunens kerne.' } };
    expect(titlesFor(buildQuestion('atomkraft'), half)).toEqual([]);
  });

  test('a word that no dictionary has finds the compounds that begin with it', () => {
    const item = { title: 'Økonomi', sections: { presentation: 'Særtilskudspuljen øges i 2025.' } };
    expect(titlesFor(buildQuestion('særtilskud'), item)).toEqual(['Økonomi']);
    expect(titlesFor(buildQuestion('særtil'), item)).toEqual([]);
  });

  test('the police is no politics', () => {
    const item = { title: 'Velfærd', sections: { presentation: 'Der var enighed om den politiske retning.' } };
    expect(titlesFor(buildQuestion('politi'), item)).toEqual([]);
  });
});
