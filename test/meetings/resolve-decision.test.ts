import { adoptionRecognisers } from '../../src/meetings/adoption';
import { resolveDecision } from '../../src/meetings/resolve-decision';

const single = 'Det indstilles, at KKR Sjælland godkender planen for fælles indkøb.';
const first = '- Godkender planen';
const second = '- Drøfter budgettet';
const third = '- Tager orienteringen til efterretning';
const points = `Det indstilles, at KKR Sjælland:\n\n${first}\n${second}\n${third}`;

function resolve(decision: string, recommendation: string | null = points, body = 'KKR Sjælland'): string | null {
  return resolveDecision({ decision, recommendation, body });
}

describe('a decision that adopts the whole recommendation', () => {
  test.each([
    'KKR Sjælland tiltrådte indstillingen.',
    'KKR Sjælland tiltrådte indstillingerne og gav input til høringssvaret.',
    'KKR Sjælland tiltrådte indstillingen, idet man gerne vil følge arbejdet fremadrettet.',
    'KKR Sjælland tiltrådte enstemmigt indstillingen.',
    'KKR Sjælland godkendte indstillingen med den ændring, at beløbet halveres.',
    'Godkendt som indstillet.',
    'Tiltrådt som indstillet.',
    'KKR godkendte planen som indstillet.',
    'Som indstillet.',
    'Tiltrådt.',
    'Indstillingen blev tiltrådt.',
    'Indstillingen godkendt.',
    'Indstillingerne blev enstemmigt vedtaget.',
    'Det blev besluttet, at indstillingen tiltrædes.',
    'KKR besluttede at tiltræde indstillingen.',
    'KKR kunne tiltræde indstillingen.',
    'Efter en drøftelse tiltrådte KKR Sjælland indstillingen.',
    'Da der ikke var bemærkninger, tiltrådte KKR Sjælland indstillingen.',
    'KKR Sjælland drøftede sagen. KKR Sjælland tilsluttede sig indstillingen.',
    'KKR tiltrådte indstillingen i sin helhed.',
    'Der var tilslutning til indstillingen.',
    'Et flertal tiltrådte indstillingen. Per Hansen (V) kunne ikke tilslutte sig indstillingen.',
    'Beslutning i Byrådet den 29. januar 2020: Godkendt som indstillet.',
    'KKR tiltrådte sekretariatets indstilling.',
  ])('%s', (decision) => {
    expect(resolve(decision)).toBe(points);
    expect(resolve(decision, single)).toBe(single);
  });
});

describe('a decision that adopts some points', () => {
  test.each([
    ['KKR tiltrådte indstillingens punkt 1 og 2.', `${first}\n${second}`],
    ['KKR tiltrådte indstillingens pkt. 1-2.', `${first}\n${second}`],
    ['KKR tiltrådte indstillingens punkt 1 og 3, mens punkt 2 blev udsat.', `${first}\n${third}`],
    ['KKR tiltrådte punkt 1 i indstillingen.', first],
    ['KKR tiltrådte punkt 3.', third],
    ['KKR tiltrådte den første indstilling.', first],
    ['KKR tiltrådte indstillingens første punkt.', first],
    ['KKR tiltrådte indstillingens 1. og 2. punkt.', `${first}\n${second}`],
    ['KKR tiltrådte indstillingens første to punkter.', `${first}\n${second}`],
    ['Indstillingens punkt 2 blev tiltrådt.', second],
    ['KKR tiltrådte indstillingen bortset fra punkt 3.', `${first}\n${second}`],
    ['KKR tiltrådte indstillingen, men punkt 1 blev udsat.', `${second}\n${third}`],
    ['KKR tiltrådte indstillingen med undtagelse af punkt 2.', `${first}\n${third}`],
  ])('%s', (decision, resolved) => {
    expect(resolve(decision)).toBe(resolved);
  });

  test('numbered and lettered points count as well as marked ones', () => {
    const numbered = 'Direktionen indstiller,\n1. at planen godkendes\n2. at budgettet drøftes';
    expect(resolve('Byrådet godkendte indstillingens punkt 2.', numbered)).toBe('2. at budgettet drøftes');
    const lettered = 'Det indstilles, at KKR:\na) godkender planen\nb) drøfter budgettet';
    expect(resolve('KKR tiltrådte indstillingens litra b.', lettered)).toBe('b) drøfter budgettet');
  });
});

describe('nothing is resolved by guessing', () => {
  test.each([
    'KKR Sjælland tog orienteringen til efterretning.',
    'Godkendt.',
    'KKR Sjælland drøftede indstillingen.',
    'KKR Sjælland tog indstillingen til efterretning.',
    'KKR Sjælland kunne ikke tiltræde indstillingen.',
    'Indstillingen blev ikke tiltrådt.',
    'Indstillingen kunne ikke tiltrædes.',
    'Formanden oplyste, at K17 tiltrådte indstillingen.',
    'K17 har tiltrådt indstillingen.',
    'KKR Sjælland besluttede at udsætte behandlingen af indstillingen.',
    'KKR Sjælland godkendte referatet og drøftede indstillingen.',
    'KKR Sjælland godkendte indstillingen af Helle Dalsgaard.',
    'KKR Sjælland tiltrådte indstillingen i punkt 2.4.',
    'KKR Sjælland anbefalede kommunerne at tiltræde indstillingen.',
    'På mødet den 20. juni 2023 tiltrådte KKR indstillingen.',
    'KKR tiltrådte indstillingens punkt 7.',
    'KKR tiltrådte K17’s indstilling.',
    'KKR tiltrådte forretningsudvalgets indstilling.',
    'Et mindretal ønskede at tiltræde indstillingen.',
    'KKR Sjælland udpegede Merete Dea Larsen (O), Roskilde Kommune.',
  ])('%s', (decision) => {
    expect(resolve(decision)).toBeNull();
  });

  test('a circle adopts in its own minutes', () => {
    expect(resolve('K17 tiltrådte indstillingen.', single, 'K17')).toBe(single);
  });

  test('the owner of a recommendation counts when the recommendation names it', () => {
    const named = 'Forretningsudvalget indstiller, at planen godkendes.';
    expect(resolve('KKR tiltrådte forretningsudvalgets indstilling.', named)).toBe(named);
  });

  test('an item without recommendation or decision has nothing to resolve', () => {
    expect(resolve('KKR tiltrådte indstillingen.', null)).toBeNull();
    expect(resolveDecision({ decision: null, recommendation: single, body: 'KKR' })).toBeNull();
  });
});

test.each(adoptionRecognisers)('takes “$takes” and refuses “$refuses”', ({ pattern, takes, refuses }) => {
  expect(takes).toMatch(pattern);
  expect(refuses).not.toMatch(pattern);
});
