/** Words of a sentence that say nothing of what became of the item, each with a sentence that has them and one that has not. */
export const otherClauses = [
  {
    // What somebody told, up to where the body acts again.
    pattern:
      /(?:orientere(?:de|r)|oplyste?r?|fortalte|fortæller|redegjorde|nævnte|meddelte|bemærkede|konstaterede|henviste til|gjorde opmærksom på|mindede om|spurgte)(?:\s[^,;.]{0,60})?,?\s(?:om,? )?(?:at|hvad|hvordan|om)\s.*?(?=,\s(?:hvorefter|hvorpå)\s|;|$)/giu,
    takes: 'Formanden oplyste, at Folketinget har vedtaget loven.',
    refuses: 'KKR vedtog planen.',
  },
  {
    // What somebody asked.
    pattern: /(?<!\p{L})(?:hvem|hvorfor|hvornår)\s[^.;]*/giu,
    takes: 'Spørgsmål om, hvem der har besluttet planen.',
    refuses: 'KKR besluttede, hvordan planen skal følges op.',
  },
  {
    // What is still to come, or holds only then.
    pattern:
      /(?<!\p{L})(?:når|hvis|såfremt|medmindre|efter at|forud for|inden|indtil|før)\s[^,;.]*|(?<!\p{L})(?:skal|vil|bør|forventes|ventes|forudsættes|ønskes)\s(?:\p{L}+\s){0,6}?(?:be(?:sluttes|sluttet)|godkend(?:es|t)|tiltræd(?:es|t)|drøft(?:es|et)|udpeg(?:es|et)|vedtag(?:es|et)|behandl(?:es|et)|udsættes|tages)(?!\p{L})/giu,
    takes: 'Sagen skal også godkendes i byrådene.',
    refuses: 'Sagen godkendes.',
  },
  {
    // What was done at another time.
    pattern:
      /på (?:et |det |sit )?(?:kommende|næste|tidligere|sidste|forrige) møde(?:t)?\b.{0,40}(?:besluttet|drøftet|drøftes|godkendt|besluttede|godkendte).*|(?:har|er|blev|havde) (?:\p{L}+ )?(?:tidligere|allerede)(?! med) .*|(?:tidligere|allerede) (?:besluttet|godkendt|drøftet|vedtaget|udpeget|tiltrådt).*/giu,
    takes: 'KKR har tidligere godkendt planen.',
    refuses: 'KKR godkendte planen.',
  },
  {
    // What was not done. "blev ikke godkendt" is a refusal and stays.
    pattern:
      /(?<!\p{L})(?:ikke|hverken|aldrig|endnu ikke|nåede ikke at)\s(?:at )?(?:\p{L}+ )?(?:drøft(?:et|e|es)|behandlet|udsat|udpeget|besluttet|udsættes|taget stilling|tage stilling)(?!\p{L})/giu,
    takes: 'Punktet blev ikke drøftet.',
    refuses: 'Punktet blev drøftet.',
  },
  {
    // Who could not agree. What the body itself cannot agree to is refused.
    pattern:
      /(?<![\p{L}] |[\p{L}.])(?!KKR|K\d\d|\p{L}*(?:rådet|udvalget|bestyrelsen|kredsen)(?!\p{L})|Flertallet|Man|Der|Det|Den|Forslaget|Indstillingen|Sagen|Punktet|Ansøgningen|Planen)(?:\p{Lu}|idet \p{Lu}|men \p{Lu}|og \p{Lu})[^;]{0,200}?(?:kunne|kan) ikke (?:tilslutte sig|tiltræde|støtte|godkende|stemme for)[^;]*/gu,
    takes: 'Bo Dam (A) kunne ikke godkende planen.',
    refuses: 'KKR Sjælland kunne ikke godkende planen.',
  },
  {
    // A verb that only describes a thing: "den godkendte plan", "det vedtagne budget".
    pattern:
      /(?<!\p{L})(?:den|det|de|en|et|som|fælles|nye?|samt)\s(?:\p{L}+t\s)?(?:godkendte|tiltrådte|vedtagne|besluttede|udsatte|udpegede|afviste|oversendte)\s(?=\p{Ll})/giu,
    takes: 'Midlerne findes i det vedtagne budget.',
    refuses: 'KKR godkendte budgettet.',
  },
] as const satisfies readonly { pattern: RegExp; takes: string; refuses: string }[];

/** Others who adopt, reject and approve: what they did is not the outcome. A body's own name is never among them. */
const others =
  /^(?:og |men |mens |samt )?(?:(?:i|på) [^,]{3,40}? )?(?:har |havde )?(?:KL|Folketinget|regeringen|(?:\p{L}+[ -])?minister(?:en|iet)|Danske Regioner|Region(?:en|srådet)?(?: \p{Lu}\p{L}+)?|bestyrelsen|socialdirektørforum|sundhedsdirektør\p{L}+|styregruppen|arbejdsgruppen|embedsmandsudvalget|byråd(?:et|ene)|kommunalbestyrelse[rn]\p{L}*|kommune(?:n|rne)|staten|EU|parterne|partierne)(?:['’]?s [\p{L}-]+)?(?!\p{L})/iu;

/** Clauses that have a subject of their own: behind ";" and behind ", og", ", mens", "hvorefter". */
const clauseEnd = /;\s*|,?\s(?=(?:mens|hvorefter|hvorpå)\s)|,\s(?=(?:og|men)\s)/u;

/** The words of a sentence in which the body itself acts. */
export function ownClauses(sentence: string, body: string | null): string {
  const clauses = sentence.split(clauseEnd).filter((clause) => !speaksOfOthers(clause, body));
  return otherClauses.reduce((text, { pattern }) => text.replaceAll(pattern, ' '), clauses.join(' ; '));
}

function speaksOfOthers(clause: string, body: string | null): boolean {
  const match = others.exec(clause.trim());
  if (!match) return false;
  const own = (body?.split(/[\s,]/u)[0] ?? '').toLowerCase();
  return own === '' || !match[0].toLowerCase().includes(own);
}

/** A sentence in two: what is done, and the "idet …" that goes with it. */
export function splitRemark(text: string): [string, string] {
  const at = text.search(/(?:^|[\s,])idet\s/iu);
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at)];
}
