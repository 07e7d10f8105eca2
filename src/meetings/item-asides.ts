interface AsideRecogniser {
  readonly pattern: RegExp;
  readonly takes: string;
  readonly refuses: string;
}

/** Lines under an item that are no part of what it says: how it is filed, who was away for it, links of a web page. */
export const asideRecognisers: readonly AsideRecogniser[] = [
  { pattern: /^\(?(?:åben|åbent|lukket)(?: sag| punkt)?\)?$/iu, takes: 'Åbent', refuses: 'Åbent hus' },
  {
    pattern: /^(?:dok(?:ument)?|brev|akt)[\s.-]?(?:nr|id)?\.?\s*:?\s*[\d][\d./-]*$/iu,
    takes: 'Dok. 306-2019-263412',
    refuses: 'Dokument 1 og 2 vedlægges',
  },
  {
    pattern: /^(?:initialer|sagsbehandler|sagsbeh\.?|ansvarlig|sagstype)\s*:\s*.{0,60}$/iu,
    takes: 'Initialer: PIM',
    refuses: 'Sagsbehandlere efterspørges',
  },
  {
    pattern: /^(?:fraværende|afbud|ikke til stede)(?: fra)?\s*:.{0,200}$/iu,
    takes: 'Fraværende: Bo Lund',
    refuses: 'Fraværende medlemmer orienteres',
  },
  {
    pattern: /^(?:til toppen|tilbage til toppen|luk alle punkter|fold dette punkt ind|se bilag|print|udskriv)$/iu,
    takes: 'Til toppen',
    refuses: 'Til toppen af bakken',
  },
];

/** True for a line that files an item and says nothing of its matter. */
export function isAside(text: string): boolean {
  return asideRecognisers.some(({ pattern }) => pattern.test(text.trim()));
}
