interface CaseNumberRecogniser {
  readonly pattern: RegExp;
  readonly takes: string;
  readonly refuses: string;
}

/** What may stand behind a case number on its line: "Dok.nr.: 330-2018-500301 Åbent", "Brevid: 2712345". */
const behind = String.raw`(?:[\s,;]+(?:(?:dok(?:ument)?|brev|journal|akt|sags)[\s.-]?(?:nr|id)?\.?\s*:?\s*[\d][\d./-]*|(?:åb|lukk)e[nt]+(?: sag| punkt)?|initialer\s*:?\s*(?<initials>\p{L}{2,6})|sagsbeh(?:andler)?\.?\s*:?\s*(?<officer>\p{L}[\p{L} .-]{1,40})))*`;

/** Lines that hold a case number and nothing else but its officers. Groups: number and officers. */
export const caseNumberRecognisers: readonly CaseNumberRecogniser[] = [
  {
    pattern: /^(?<number>SAG-\d{4}-\d{3,6})(?:\s+(?<officers>(?:\p{Ll}{2,6}(?:\s*[/,]\s*|$))+))?\s*$/u,
    takes: 'SAG-2023-04719 snm/cata/bel',
    refuses: 'Jf. SAG-2023-04719 er sagen udsat',
  },
  {
    pattern: new RegExp(
      String.raw`^(?:sagnr|sagsnr|sags[-\s]?id|journal[\s-]?nr|sagsnummer|journalnummer|j\.?\s?nr|acadre)\.?\s*:?\s*(?<number>[\p{L}\d][\p{L}\d./-]*\d)(?:\s+(?<officers>\p{Ll}{2,6}))?${behind}$`,
      'iu',
    ),
    takes: 'Sagsnr.: 1-51-71-3321-08',
    refuses: 'Sagsnr. følger',
  },
  {
    pattern: new RegExp(String.raw`^sag\s+(?<number>\d{2,4}-\d{2,6}(?:-\d{2,8})*)${behind}$`, 'iu'),
    takes: 'Sag 306-2009-600',
    refuses: 'Sag 12 udgår',
  },
];

export interface CaseNumber {
  readonly caseNumber: string;
  readonly caseOfficers: readonly string[];
}

/** Case number and officers of a line, or null. Officers are parted by "/" or ", ". */
export function recogniseCaseNumber(text: string): CaseNumber | null {
  for (const { pattern } of caseNumberRecognisers) {
    const groups = pattern.exec(text.trim())?.groups;
    if (!groups) continue;
    const officers = groups['officers'] ?? groups['initials'] ?? groups['officer'] ?? '';
    return { caseNumber: groups['number'] ?? '', caseOfficers: officers.split(/\s*[/,]\s*/u).filter(Boolean) };
  }
  return null;
}
