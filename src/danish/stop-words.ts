const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Danish words that carry a sentence but no subject. */
const danishStopWords = words(`
  ad af aldrig alle allerede alt altid altså anden andet andre at både bare begge bl bl.a blandt blev blevet bliver blive
  bort burde bør ca da de dels dem den denne der derefter deres derfor derimod dermed dernæst derpå derved des desuden det
  dette dig din dine disse dit dog du dvs efter egen egentlig eget egne eks eksempelvis ej eller ellers en end endda endnu
  endvidere enkelte ens er et etc f.eks fik flere flest fleste for foran fordi forud fra frem får få før først gang gennem
  gik gjorde gjort god godt gør gøre gå går ham han hans har have havde haft heller hen hende hendes her heraf herefter
  herfra heri hermed herom herover hertil herunder herved hvad hvem hver hverken hvert hvilke hvilken hvilket hvis hvor
  hvoraf hvordan hvorefter hvorfor hvorfra hvori hvorimod hvorledes hvormed hvornår hvorom hvorpå hvortil hvorunder hvorved
  hos hun i idet ift igen igennem ihht ikke imellem imens imidlertid imod ind inde inden indenfor ing ingen ingenting intet
  ja jeg jer jeres jf jo kan kom komme kommer kun kunne lige ligesom løbende man mange med meget mellem men mens mere mest mig
  min mindre mindst mine mit mod mv m.fl m.v m.m mht måtte må måske næsten nej ned nemlig netop ni nogen nogensinde noget
  nogle nok nu ny nyt nye når nær næste o.l og også om omkring op os over overfor overvejende p.t pga pr på samme samt sammen
  se selv selve senere ses sidst sidste sig sige siger sin sine sit skal skulle slags små snart som stadig stor store stort
  står størst så sådan sådanne sådant således såsom såvel tages tager tage taget tog tidligere til tilbage trods tværs ud ude
  uden udenfor under undtagen var ved vedr vedrørende vel vi via vil ville vis visse vor vore vores vær være været år
`);

/** English words that carry a sentence but no subject. */
const englishStopWords = words(`
  a about after again all also am an and any are as at be because been before being between both but by can could did do
  does doing done down during each few for from further get got had has have having he her here him his how i if in into
  is it its itself just let me more most much my no nor not now of off on once only or other our out over own said same say
  says shall she should since so some such than that the their them then there these they this those through to too under
  until up upon us very was we were what when where which while who whom whose why will with within without would you your
`);

/** Words that ask, without being what is asked about, in both languages. */
const questionWords = words(`
  hvad hvem hvis hvor hvordan hvorfor hvornår hvilken hvilket hvilke mon findes fortæl fortælle vis find finde give giv
  oplys tell show find list give what when where which who whom whose why how please venligst tak gerne
`);

/** True for a folded word that is never searched for by itself: "og", "the". */
export function isStopWord(folded: string): boolean {
  return danishStopWords.has(folded) || englishStopWords.has(folded);
}

/** True for "the", "of", "what": an English word that is no Danish one. */
export function isEnglishStopWord(folded: string): boolean {
  return englishStopWords.has(folded) && !danishStopWords.has(folded);
}

/** True for "og", "blev": a Danish word that is no English one. */
export function isDanishStopWord(folded: string): boolean {
  return danishStopWords.has(folded) && !englishStopWords.has(folded);
}

/** True for a folded word that asks: "hvad", "hvornår", "which". */
export function isQuestionWord(folded: string): boolean {
  return questionWords.has(folded);
}
