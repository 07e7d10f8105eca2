import { otherClauses } from '../../src/meetings/decision-clauses';
import { hasDissent, isAmended, readPostponedTo, readRemark } from '../../src/meetings/decision-flags';
import type { Outcome } from '../../src/meetings/meeting';
import { readOutcomes } from '../../src/meetings/outcomes';

/** Phrases of minutes by what they do, in the order of their words. */
const phrases: Readonly<Record<string, readonly string[]>> = {
  adopted: [
    'KKR Fjordland tiltrådte indstillingen.',
    'KKR Fjordland tiltrådte indstillingerne og gav input til høringssvaret.',
    'Tiltrådt.',
    'Indstillingen tiltrådt.',
    'Indstillingen blev tiltrådt enstemmigt.',
    'Tiltrædes.',
    'Indstillingen tiltrædes.',
    'Som indstillet.',
    'Indstillingen følges.',
    'Indstillingen blev fulgt.',
    'Udvalget fulgte indstillingen.',
    'KKR Fjordland tilsluttede sig forslaget.',
    'KKR Fjordland tilsluttede sig enstemmigt planen.',
    'KKR Fjordland gav sin tilslutning til planen.',
    'Der var tilslutning til planen.',
    'Der var bred tilslutning hertil.',
    'KKR Fjordland besluttede at tiltræde indstillingen.',
    'KKR Fjordland vedtog indstillingen.',
  ],
  approved: [
    'KKR Fjordland besluttede at godkende referatet.',
    'Godkendt.',
    'Godkendes.',
    'Indstillingen godkendt.',
    'Godkendt som indstillet.',
    'Indstillingen blev godkendt.',
    'Dagsordenen blev godkendt uden bemærkninger.',
    'KKR Fjordland godkendte enstemmigt budgettet.',
    'Udvalget godkender planen.',
    'KKR Fjordland var enige om at godkende kontrakten.',
    'Udvalget kan godkende planen.',
    'KKR Fjordland godkendte dagsordenen, idet punkt 2.6 udgik.',
    'KKR Fjordland godkendte, at aftalen forlænges til udgangen af 2026.',
    'Referatet er godkendt.',
  ],
  noted: [
    'KKR Fjordland tog orienteringen til efterretning.',
    'Taget til efterretning.',
    'Tages til efterretning.',
    'Orienteringen blev taget til efterretning.',
    'Orienteringen tages til efterretning.',
    'Taget til orientering.',
    'Til orientering.',
    'Til efterretning.',
    'Taget ad notam.',
    'Sagen blev taget ad notam.',
    'KKR Fjordland besluttede at tage orienteringen til efterretning.',
    'KKR Fjordland noterede sig status.',
    'Formanden orienterede om, at loven er vedtaget. KKR Fjordland tog orienteringen til efterretning.',
  ],
  discussed: [
    'KKR Fjordland drøftede sagen og pegede på behovet for flere pladser.',
    'Drøftet.',
    'Sagen blev drøftet.',
    'KKR Fjordland havde en god drøftelse af sagen.',
    'KKR Fjordland førte en indledende drøftelse.',
    'Der var en drøftelse af de tre modeller.',
    'KKR Fjordland drøftede sagen. Der var enighed om, at behovet er stort.',
    'Temaet drøftedes i grupper.',
  ],
  decided: [
    'KKR Fjordland besluttede at bygge to broer.',
    'KKR Fjordland bakkede op om den foreslåede model.',
    'Der var opbakning til forslaget.',
    'Der var bred opbakning til at gå videre.',
    'Anbefales.',
    'Anbefales overfor Byrådet.',
    'Indstillingen anbefales over for Byrådet.',
    'Økonomiudvalget anbefaler forslaget.',
    'KKR Fjordland anbefalede kommunerne at godkende rammeaftalen.',
    'Formandskabet fik mandat til at udpege et medlem.',
    'KKR Fjordland gav formandskabet mandat til at forhandle.',
    'KKR Fjordland bemyndigede formandskabet til at færdiggøre svaret.',
    'KKR Fjordland enedes om en fælles linje.',
    'KKR Fjordland var enige om at invitere ministeren.',
    'Vedtaget.',
    'Lokalplanen blev vedtaget.',
    'KKR Fjordland opfordrede KL til at rejse sagen.',
    'Udvalget indstiller til Byrådet, at grunden sælges.',
    'Ansøgningen blev imødekommet.',
    'Forslaget sendes i høring i otte uger.',
    'Der gives dispensation til skiltet.',
    'KKR Fjordland nedsatte en arbejdsgruppe.',
    'KKR Fjordland støttede forslaget.',
    'K17 besluttede, at sekretariatet udarbejder et oplæg.',
    'Det blev besluttet at mødes igen i maj.',
  ],
  postponed: [
    'KKR Fjordland besluttede at udsætte sagen.',
    'Udsat.',
    'Udsættes.',
    'Sagen udsættes til næste møde.',
    'Punktet blev udsat til mødet i juni.',
    'KKR Fjordland udsatte beslutningen.',
    'KKR Fjordland udsatte punktet.',
    'Sagen genoptages på mødet i maj.',
    'Sagen genoptages.',
    'Behandlingen blev udskudt til efteråret.',
    'KKR Fjordland udskød stillingtagen.',
    'Punktet overgår til næste møde.',
    'Sagen tages op igen til efteråret.',
    'Sagen stilles i bero.',
    'Punktet flyttes til mødet den 4. juni.',
  ],
  withdrawn: [
    'Punktet blev taget af dagsordenen.',
    'Punktet udgik.',
    'Udgår.',
    'Udgået.',
    'Sagen er udgået.',
    'Sagen blev taget af dagsordenen på mødet.',
    'Punktet er taget af.',
    'Sagen blev trukket tilbage.',
    'Punktet bortfalder.',
    'KKR Fjordland besluttede at tage sagen af dagsordenen.',
    'Formanden trak sagen fra dagsordenen.',
  ],
  referred: [
    'Sagen blev sendt tilbage til styregruppen.',
    'KKR Fjordland oversendte sagen til sundhedsrådet.',
    'Oversendes til budgetforhandlingerne.',
    'Sagen oversendes til Økonomiudvalget.',
    'Sagen overgår til Økonomiudvalget.',
    'Sagen henvises til fornyet behandling i udvalget.',
    'Tilbagesendes til administrationen.',
    'KKR Fjordland besluttede at sende sagen tilbage til arbejdsgruppen.',
    'Henvist til budgetforhandlingerne.',
  ],
  rejected: [
    'KKR Fjordland kunne ikke godkende planen.',
    'KKR Fjordland afviste forslaget.',
    'Forslaget blev ikke tiltrådt.',
    'Afvist.',
    'Indstillingen blev forkastet.',
    'Indstillingen blev ikke fulgt.',
    'Ikke godkendt.',
    'Forslaget blev nedstemt.',
    'Forslaget kan ikke anbefales.',
    'Udvalget kan ikke anbefale forslaget.',
    'Ansøgningen imødekommes ikke.',
    'Der meddeles afslag på ansøgningen.',
    'KKR Fjordland kunne ikke støtte forslaget og afviste det.',
    'KKR Fjordland besluttede at afvise forslaget.',
  ],
  appointed: [
    'KKR Fjordland udpegede Lis Holm (A), Lejre Kommune, til bestyrelsen.',
    'Lis Holm (A), Lejre Kommune, blev udpeget.',
    'KKR Fjordland genudpegede Lis Holm til rådet.',
    'KKR Fjordland besluttede at udpege Lis Holm.',
    'KKR Fjordland indstillede Lis Holm (A) til rådet.',
    'Lis Holm blev valgt til formand.',
    'Bo Lund blev genvalgt som næstformand.',
    'Som formand valgtes Lis Holm.',
    'Valgt blev Lis Holm og Bo Lund.',
    'KKR Fjordland valgte Lis Holm som formand.',
  ],
  stated: [
    'Der var ønske om et punkt med input fra KKR-udpegede.',
    'KKR Fjordland havde ikke noget til eventuelt.',
    'Intet.',
    'Ingen bemærkninger.',
    'Formanden orienterede om, at stedet drøftes med regionen.',
    'Formanden orienterede om, at Folketinget har vedtaget loven.',
    'Formanden oplyste, at ministeren har afvist forslaget.',
    'Lis Holm nævnte, at byrådet i Lejre har godkendt planen.',
    'KL’s bestyrelse godkendte et fælles svar.',
    'Regeringen har udsat reformen.',
    'Folketinget vedtog loven i maj.',
    'Der er afsat midler til udsatte børn og unge.',
    'Den nytiltrådte direktør hilste på.',
    'Mødet sluttede kl. 12.',
    'Næste møde er den 4. juni 2025.',
    'Punktet blev ikke drøftet.',
    'Planen skal godkendes i byrådene til foråret.',
    'Midlerne findes i det vedtagne budget.',
    'KKR Fjordland har tidligere godkendt planen.',
    'Direktøren holdt oplæg om den godkendte plan.',
    'Sagen vil blive drøftet i udvalget.',
    'Formanden takkede for et godt samarbejde.',
    'Der var spørgsmål til tidsplanen.',
    'Sagsbehandlingen fortsætter, når budgettet er vedtaget.',
  ],
  'approved postponed': [
    'KKR Fjordland godkendte planen; finansieringen blev udsat til maj.',
    'Punkt 1 godkendt. Punkt 2 udsættes til august.',
    'KKR Fjordland godkendte punkt 1 og 2, mens punkt 3 blev udsat.',
    'KKR Fjordland godkendte planen, idet finansieringen udsættes.',
  ],
  'noted decided': [
    'KKR Fjordland tog orienteringen til efterretning og opfordrede KL til handling.',
    'KKR Fjordland tog status til efterretning og besluttede at følge op i maj.',
  ],
  'discussed referred': ['KKR Fjordland drøftede sagen og oversendte den til sundhedsrådet.'],
  'adopted withdrawn': ['KKR Fjordland tiltrådte indstillingens punkt 1. Det sidste punkt blev taget af dagsordenen.'],
  'discussed noted': ['Sagen blev drøftet og taget til efterretning.'],
  'adopted appointed': ['KKR Fjordland tiltrådte indstillingen og udpegede Lis Holm til rådet.'],
};

const table = Object.entries(phrases).flatMap(([outcomes, decisions]) =>
  decisions.map((decision) => [decision, outcomes.split(' ')] as const),
);

test.each(table)('"%s" ends in %j', (decision, outcomes) => {
  expect(readOutcomes(decision, 'KKR Fjordland')).toEqual(outcomes);
});

test('no decision text at all is none', () => {
  expect(readOutcomes(null)).toEqual(['none']);
});

test.each([
  ['Byrådet godkendte planen.', 'Byrådet, Fjordby Kommune', 'approved'],
  ['Byrådet godkendte planen.', 'KKR Fjordland', 'stated'],
  ['Byrådet tilslutter sig forslaget.', 'Byrådet', 'adopted'],
  ['Byrådet vedtog budgettet.', 'Byrådet', 'decided'],
  ['Byrådet bevilgede 2 mio. kr. til formålet.', 'Byrådet', 'decided'],
  ['Regionsrådet tiltrådte indstillingen.', 'Regionsrådet, Region Sjælland', 'adopted'],
  ['Kommunalbestyrelsen udsatte sagen.', 'Kommunalbestyrelsen', 'postponed'],
])('"%s" in the minutes of %s is %s', (decision, body, outcome) => {
  expect(readOutcomes(decision, body)).toEqual([outcome as Outcome]);
});

test.each(otherClauses)('what is no outcome: takes "$takes" and refuses "$refuses"', ({ pattern, takes, refuses }) => {
  expect(takes.replaceAll(pattern, '')).not.toBe(takes);
  expect(refuses.replaceAll(pattern, '')).toBe(refuses);
});

describe('flags of a decision', () => {
  test.each([
    'KKR Fjordland godkendte planen med den ændring, at broen bliver rød.',
    'KKR Fjordland tiltrådte indstillingen, dog således at fristen bliver 1. maj.',
    'Godkendt med følgende tilføjelser: fristen er 1. maj.',
    'KKR Fjordland godkendte planen, idet punkt 2 ændres.',
    'Med tilføjelse af et punkt blev dagsordenen godkendt.',
    'Tiltrådt med den bemærkning, at fristen ændres til maj.',
    'Indstillingen blev tiltrådt i ændret form.',
    'Planen blev godkendt, dog med en kortere frist.',
    'Godkendt, dog sådan at taksten fastholdes.',
    'Godkendt med den præcisering, at det gælder alle kommuner.',
    'KKR Fjordland godkendte udkastet med enkelte justeringer.',
  ])('"%s" is amended', (decision) => {
    expect(isAmended(decision)).toBe(true);
  });

  test.each([
    'KKR Fjordland tiltrådte indstillingen, idet man gerne vil følge arbejdet.',
    'KKR Fjordland drøftede ændringer i loven.',
    'KKR Fjordland godkendte de ændrede vedtægter.',
    'KKR Fjordland godkendte dagsordenen, idet punkt 2.6 udgik.',
    'KKR Fjordland godkendte, at taksten justeres.',
    'Taget til efterretning med tak for oplægget.',
    'KKR Fjordland oversendte sagen med den bemærkning, at det haster.',
  ])('"%s" is not amended', (decision) => {
    expect(isAmended(decision)).toBe(false);
  });

  test.each([
    ['Lis Holm kunne ikke tilslutte sig beslutningen.', true],
    ['Partiet stemte imod.', true],
    ['Godkendt. Enhedslisten stemte imod.', true],
    ['Tiltrådt, idet Venstre tog forbehold.', true],
    ['Lis Holm (A) undlod at stemme.', true],
    ['Bo Dam ønskede sin stemme imod ført til referat.', true],
    ['Bo Dam stemmer ikke for forslaget.', true],
    ['For stemte 12, imod stemte 3.', true],
    ['KKR Fjordland kunne ikke støtte forslaget og afviste det.', false],
    ['Byrådet kunne ikke godkende planen.', false],
    ['Med forbehold for usikkerhed blev tallene taget til efterretning.', false],
    ['Ingen stemte imod.', false],
  ])('"%s" has dissent: %s', (decision, dissent) => {
    expect(hasDissent(decision)).toBe(dissent);
  });

  test('who could not agree makes no refusal', () => {
    const decision = 'KKR Fjordland godkendte planen. Bo Dam, Lejre Kommune, kunne ikke godkende økonomien.';
    expect(readOutcomes(decision, 'KKR Fjordland')).toEqual(['approved']);
  });

  test('an "idet" that changes nothing is a remark in its own words', () => {
    const decision = 'KKR Fjordland tiltrådte indstillingen, idet udvalget følger sagen til d. 1. maj. Mødet sluttede.';
    expect(readRemark(decision)).toBe('idet udvalget følger sagen til d. 1. maj');
    expect(readRemark('KKR Fjordland godkendte planen, idet punkt 2 ændres.')).toBeNull();
    expect(readRemark('Formanden sagde, at det går frem, idet tallet stiger.')).toBeNull();
  });

  test.each([
    ['Sagen blev udsat til mødet den 9. september 2026.', '2026-09-09'],
    ['Sagen blev udsat til mødet den 4. juni.', '2026-06-04'],
    ['KKR Fjordland besluttede at udsætte sagen til mødet den 4. juni 2026.', '2026-06-04'],
    ['KKR Fjordland besluttede at udskyde sagen til efteråret.', 'efteråret'],
    ['Finansieringen blev udsat til maj.', 'maj'],
    ['Sagen genoptages på mødet i maj.', 'maj'],
    ['Sagen blev udsat til næste møde.', 'næste møde'],
    ['Punktet overgår til næste møde.', 'næste møde'],
    ['KKR Fjordland udsatte punktet til 2. kvartal 2026.', '2. kvartal 2026'],
    ['Behandlingen blev udskudt til efteråret 2026.', 'efteråret 2026'],
    ['Udsættes til marts 2027.', 'marts 2027'],
    ['Sagen udsættes til august.', 'august'],
    ['Sagen blev udsat. Planen fra den 1. maj 2027 gælder fortsat.', null],
    ['Sagen blev udsat.', null],
  ])('"%s" is postponed to %s', (decision, to) => {
    expect(readPostponedTo(decision, readOutcomes(decision), '2026-02-01')).toBe(to);
  });
});
