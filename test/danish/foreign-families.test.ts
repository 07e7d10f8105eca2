import { foreignFamily } from '../../src/danish/foreign-families';

const families: readonly (readonly [word: string, other: string])[] = [
  ['teknik', 'tekniker'],
  ['politiker', 'politisk'],
  ['paramediciner', 'paramedicin'],
  ['gymnasium', 'gymnasial'],
  ['ministerium', 'ministeriel'],
  ['turist', 'turisme'],
  ['fysioterapi', 'fysioterapeut'],
  ['biologi', 'biolog'],
  ['demokrat', 'demokrati'],
  ['psykiatri', 'psykiatrisk'],
  ['koordinator', 'koordination'],
  ['administration', 'administrativ'],
  ['produktivitet', 'produktiv'],
  ['mobilitet', 'mobil'],
  ['kompetence', 'kompetent'],
  ['kultur', 'kulturel'],
  ['vaccine', 'vaccination'],
  ['region', 'regional'],
  ['kommune', 'kommunal'],
  ['institution', 'institutionel'],
  ['administrativ', 'administrere'],
  ['organisation', 'organisatorisk'],
  ['digital', 'digitalisere'],
  ['digitalisere', 'digital'],
  ['budget', 'budgettere'],
  ['budgettere', 'budget'],
  ['analysere', 'analyse'],
  ['museum', 'museal'],
  ['kirurg', 'kirurgi'],
  ['scenario', 'scenarie'],
];

const strangers: readonly (readonly [word: string, other: string])[] = [
  ['politi', 'politisk'],
  ['station', 'stativ'],
  ['bus', 'busk'],
  ['kapacitet', 'kapac'],
  ['regist', 'region'],
  ['organ', 'organisere'],
  ['form', 'formere'],
  ['passere', 'passe'],
];

describe('families of foreign words', () => {
  test.each(families)('%s has %s', (word, other) => {
    expect(foreignFamily(word)).toContain(other);
  });

  test.each(strangers)('%s has not %s', (word, other) => {
    expect(foreignFamily(word)).not.toContain(other);
  });
});
