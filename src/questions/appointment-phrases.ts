import { rows, who } from './intent-phrase';

const chosen =
  'udpeget|indstillet|valgt|udvalgt|genudpeget|genvalgt|foreslået|udpege|udpeges|vælges|indstilles|indstille|vælge';
const person =
  'formand|næstformand|medlem|medlemmer|repræsentant|repræsentanter|suppleant|suppleanter|tovholder|chair|chairman|deputy|member|members|representative|vores';

export const appointment = rows('appointment', null, [
  [
    'hvem blev udpeget til bestyrelsen',
    'hvem blev ramt af loven',
    `(og) [hvem|who] [blev|er|bliver|var|skal|har|vil|kan] ${who} (blevet|været|være|så) [${chosen}] (af kkr|af) (til|som|i)`,
  ],
  [
    'hvem udpegede kkr til bestyrelsen',
    'hvem betalte kkr',
    `hvem [udpegede|indstillede|valgte|udpeger|indstiller|vælger|udpegede|foreslog] ${who} (til|som|i)`,
  ],
  [
    'hvem sidder i bestyrelsen',
    'hvem bor i nævnet',
    'hvem [sidder|sad|repræsenterer|repræsenterede] (kkr|os|kommunerne|vi|der) (i|for|med i|på)',
  ],
  [
    'hvem er medlem af bestyrelsen',
    'hvem er borger i byen',
    `hvem [blev|er|bliver] (vores|ny|nye|den nye|kkr's|valgt til|valgt som|så) (?=(?:${person}) )`,
  ],
  [
    'udpegning til fgu',
    'udpegning af vandområder',
    `(nye|alle|seneste|hvilke|ny) [udpegning|udpegninger|udpegningen|udpegningerne|genudpegning|udpegelse|udpegelser|udpegelsen] (?!af (?!(?:[^ ]+ ){0,2}(?:kkr-)?(?:${person}) )) (af) (ny|nye|nyt|kommunalt|kommunale) (kkr-repræsentant|kkr-repræsentanter|${person}) (til|i)`,
  ],
  [
    'blev jens udpeget til nævnet',
    'blev området udvidet',
    '^ [blev|er|bliver|har] … [udpeget|genudpeget|valgt] [til|som|i]',
  ],
  [
    'er der udpeget medlemmer til nævnet',
    'er der sendt penge',
    '^ [er|blev|har] (der|kkr|vi|de) (blevet) [udpeget|indstillet] (nogen|nogle|medlemmer|repræsentanter|en) (til|som|i)',
  ],
  ['udpeget til nævnet', 'særligt udpeget område', '^ [udpeget|udpegede|udpeges|appointed|indstillet] [til|to|af|by]'],
  [
    'who was appointed to the board',
    'who paid',
    '(and) who [was|were|is|has|got|did|will|have|are] (kkr|they|we|been|be|the council) (been) [appointed|nominated|elected|selected|chosen|appoint|nominate|choose|elect] (by kkr|by) (to|as|for|on)',
  ],
  [
    'who sits on the board',
    'who lives there',
    'who [sits|represents|represented|is sitting] (us|kkr|the municipalities) (on|in|at)',
  ],
  ['who is the chair', 'who is sick', `who [is|was|became|are] (the|our|a|new|the new) (?=(?:${person}) )`],
  [
    'appointments to fgu',
    'appointment card',
    '(new|all|latest|which) [appointments|appointment|nominations|nomination] [to|for|of|in|were] (made|to)',
  ],
  [
    'hvem kom i bestyrelsen',
    'hvem kom til mødet',
    '^ hvem [kom|kom med|kom ind|røg|skal|skulle] [i|ind i|med i] (?!(?:det |kkr |kkr-)?(?:mødet|møde|tide|gang) )',
  ],
  [
    'who is on the board of movia',
    'who is on the way',
    '^ who [is|was|are|were] [on|in] (the) (?=(?:[^ ]+ ){0,3}(?:board|committee|council|boards|bestyrelse|bestyrelsen|udvalg|udvalget) )',
  ],
  [
    'fgu danmark appointments 2024',
    'appointments book',
    '[appointments|nominations|nomination] (?=(?:in |from )?(?:20\\d\\d )?$)',
  ],
]);
