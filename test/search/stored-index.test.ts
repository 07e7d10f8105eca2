import { buildParts } from '../../src/search/build-index';
import { fingerprintRegister } from '../../src/search/fingerprint';
import { searchIndex } from '../../src/search/search-index';
import { indexVersion, loadIndex, storeIndex } from '../../src/search/stored-index';
import { buildTestRegister } from '../register-builder';
import { buildQuestion } from './question-builder';

const register = buildTestRegister({
  items: [
    { title: 'Botilbudskapacitet', sections: { background: 'Der mangler botilbud.', decision: 'Godkendt.' } },
    { title: 'Fordeling af flygtninge', sections: { background: 'Flygtninge i 2025.', decision: 'Tiltrådt.' } },
  ],
});
const others = buildTestRegister({ items: [{ title: 'Botilbud', sections: { background: 'Andre dokumenter.' } }] });
const stored = storeIndex(buildParts(register), fingerprintRegister(register));

function withByte(at: number, change: (byte: number) => number): Uint8Array {
  const copy = Uint8Array.from(stored);
  copy[at] = change(copy[at] ?? 0);
  return copy;
}

test('a stored index answers like the one it was stored from', () => {
  const loaded = loadIndex(stored, register);
  const titles = ['botilbud', 'kapacitet', 'flygtninge', 'botillbud', 'vindmøller'].map((subject) =>
    loaded ? searchIndex(loaded, buildQuestion(subject)).hits.map((hit) => hit.item.title) : null,
  );
  expect(titles).toEqual([
    ['Botilbudskapacitet'],
    ['Botilbudskapacitet'],
    ['Fordeling af flygtninge'],
    ['Botilbudskapacitet'],
    [],
  ]);
});

test('an index is read from any place in memory', () => {
  const shifted = new Uint8Array(stored.length + 1);
  shifted.set(stored, 1);
  expect(loadIndex(shifted.subarray(1), register)).not.toBeNull();
});

test('an index of other documents is not trusted', () => {
  expect(loadIndex(stored, others)).toBeNull();
});

test('an index of an older version is not trusted', () => {
  const text = Buffer.from(stored).toString('latin1').replace(`"version":${indexVersion}`, '"version":0');
  expect(loadIndex(Buffer.from(text, 'latin1'), register)).toBeNull();
});

test('a file cut anywhere is not trusted', () => {
  const lengths = Array.from({ length: 60 }, (_, step) => Math.floor((stored.length * step) / 60));
  expect(lengths.filter((length) => loadIndex(stored.subarray(0, length), register) !== null)).toEqual([]);
});

test('a file with one changed byte is not trusted', () => {
  const places = Array.from({ length: 60 }, (_, step) => Math.floor(((stored.length - 1) * step) / 59));
  expect(
    places.filter(
      (at) =>
        loadIndex(
          withByte(at, (byte) => byte ^ 255),
          register,
        ) !== null,
    ),
  ).toEqual([]);
});

test.each([
  ['nothing', ''],
  ['text', 'Referat 2024'],
  ['the mark of an index and nothing else', 'KKRINDEX'],
  ['a header that is no object', 'KKRINDEX\u0004\u0000\u0000\u0000null'],
])('a file of %s is not trusted', (_name, text) => {
  expect(loadIndex(Buffer.from(text, 'latin1'), register)).toBeNull();
});
