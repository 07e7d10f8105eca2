const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Beginnings that change a word rather than modify it: "aftale" is no kind of "tale". */
export const prefixes = words(`
  af an be bi bort de der efter eks en er et for forbi forud fore fra frem fyldest først gen gennem god her hen hin hjem i
  igennem ihjel imod ind inden iværk ja lige med mellem midt mis mod nær ned nej nu o om op over over på sam sammen selv
  side sted så til tilbage ud uden udfor und under und ved vel vi van ved vice være å ens et pro pre re sub trans kon kom
  dis eks in inter per par ko til stand hver hvor hvad som dog da do so se ad et god mest eksem
`);

/** Endings that make a word of another; "fællesskab" is no kind of "skab". */
export const suffixes = words(`
  skab skaber skabet hed heden heder hederne dom dommen else elsen elser elserne ning ningen ninger ningerne ling lingen
  linger ing ingen inger ingerne ist ister isten isme ig ige igt lig lige ligt ligste lighed ligheder bar bart bare vis vise løs løse løst
  fuld fulde fuldt mæssig mæssigt mæssige som somme somt agtig eri erier eriet ende et en er erne ene es te ster mester
  grad gang gange ens ensk ent fold foldig delt inde ere eren erende ret rette stand standen nativ native nativt tion tionen tioner strativ værende gående kommende liggende rede ante rier ring rings ringen lægning lægninger rat rate
  tager tagere tageren givende arte artet el let lette ny nyt nye
`);

/** Words of three letters or fewer that are parts of compounds. Others ("kul" in "kultur") would cut words at random. */
export const shortParts = words(`
  bil bio bo bog bro bus by båd dag del dyr døgn eje el elv eu fag far fly fod fri gas høj lav gæld hal hav hus it job jord kor kur køn let liv lån lov løn lys mad mer mål
  mor net ny nød olie ord ost ovn pas pris psyk råd rum sag salg sky skov skat sne sol spil stat sti syn sær sø tab tal tid tog tur tøj ur uge
  valg vej vin web vand år ø øje
`);
