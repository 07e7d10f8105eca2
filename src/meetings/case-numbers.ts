interface CaseNumberRecogniser {
  readonly pattern: RegExp;
  readonly takes: string;
  readonly refuses: string;
}

/** Lines that hold a case number and nothing else but its officers. Groups: number and officers. */
export const caseNumberRecognisers: readonly CaseNumberRecogniser[] = [
  {
    pattern: /^(SAG-\d{4}-\d{3,6})(?:\s+((?:\p{Ll}{2,6}(?:\s*[/,]\s*|$))+))?\s*$/u,
    takes: 'SAG-2023-04719 snm/cata/bel',
    refuses: 'Jf. SAG-2023-04719 er sagen udsat',
  },
  {
    pattern:
      /^(?:sagsnr|sags-?\s?id|journalnr|j\.?\s?nr|sagsnummer)\.?\s*:?\s*([\p{L}\d][\p{L}\d./-]*\d)(?:\s+(\p{L}{2,6}))?$/iu,
    takes: 'Sagsnr.: 1-51-71-3321-08',
    refuses: 'Sagsnr. følger',
  },
];

export interface CaseNumber {
  readonly caseNumber: string;
  readonly caseOfficers: readonly string[];
}

/** Case number and officers of a line, or null. Officers are parted by "/" or ", ". */
export function recogniseCaseNumber(text: string): CaseNumber | null {
  for (const { pattern } of caseNumberRecognisers) {
    const match = pattern.exec(text.trim());
    if (match)
      return { caseNumber: match[1] ?? '', caseOfficers: (match[2] ?? '').split(/\s*[/,]\s*/u).filter(Boolean) };
  }
  return null;
}
