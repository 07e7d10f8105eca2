import { renderPlainText } from '../../src/cards/render-plain-text';
import { answer, comingHit, hit, notedHit, today } from './fixture-answers';

test('plain text says all that the card says, with badges in brackets', () => {
  expect(renderPlainText(answer('da', { hits: [notedHit] }), { today })).toBe(`Beslutninger
vagtordninger · alle regioner

[Taget til efterretning]
Status for cykelstier mellem kommunerne
KKR Sjælland · 17. juni 2026 · pkt. 3.1

Beslutning:
KKR Sjælland tiltrådte indstillingen.

Indstilling (tiltrådt), side 12:
At KKR Sjælland
1. tager status til efterretning
2. noterer sig tidsplanen for 2027
Kilde: KKR Sjælland, 17.06.2026, pkt. 3.1, fra s. 11

Søgt i 6 møder, sept. 2025–dec. 2026; referat mangler for 2`);
});

test('plain text shows every hit and every word of it', () => {
  const decision = `${'ord '.repeat(5000)}slut.`;
  const text = renderPlainText(answer('da', { hits: [...Array.from({ length: 9 }, () => hit()), hit({ decision })] }), {
    today,
  });
  expect(text.match(/\[Besluttet\]/gu)).toHaveLength(10);
  expect(text).toContain(decision);
});

test('plain text ends with the questions that the card offers', () => {
  const text = renderPlainText(answer('en', { subject: 'blomer', suggestion: 'blommer' }), { today });
  expect(text.split('\n').slice(-2)).toEqual(['You could ask:', '– blommer']);
});

test('of an item whose meeting lies ahead, plain text says when it is to be considered', () => {
  const text = renderPlainText(answer('da', { hits: [comingHit] }), { today });
  expect(text).toContain('Sagen skal behandles 4. december 2026.');
  expect(text).toContain('Der er ingen beslutning om emnet i samlingen.');
});
