import { phrase, type Phrase } from '../questions/phrase';

/** What is asked of an answer that stands there already. Each phrase is all that is said. */
export type FollowUp =
  | 'more'
  | 'previous'
  | 'again'
  | 'since'
  | 'recommendation'
  | 'details'
  | 'wholeMeeting'
  | 'meetingBefore'
  | 'right'
  | 'wrong'
  | 'startOver';

export interface FollowUpPhrase {
  readonly kind: FollowUp;
  readonly pattern: Phrase;
  /** What the phrase takes, and a look-alike that it refuses. */
  readonly takes: string;
  readonly refuses: string;
}

const show =
  '(må jeg|kan jeg|kan du|vil du|can you|could you|can i|jeg vil|jeg vil gerne|giv|vis|send|show|se|hent|læs) (vise|sende|se|få|have|show|see|give|get|høre|gerne se) (mig|me|os|us)';
const it = 'den|det|sagen|punktet|den sag|det punkt|den her|det her|it|that|this|the item|this item|that item|that one';

const row = (kind: FollowUp, takes: string, refuses: string, source: string): FollowUpPhrase => ({
  kind,
  pattern: phrase(`^ (jamen|altså|okay|ok) (og|så|men|and|then|but) ${source} $`),
  takes,
  refuses,
});

/** The first that takes what is said has it. */
export const followUpPhrases: readonly FollowUpPhrase[] = [
  row(
    'more',
    'vis flere',
    'flere botilbud',
    `${show} (lidt|endnu|nogle|de|den|det|the|some|any) [flere|mere|more|resten|rest|næste|næste side|next|next page|videre|fortsæt|continue|øvrige|andre|others] (sager|punkter|svar|resultater|beslutninger|fem|items|results|answers|decisions|ones|five|frem|endnu)`,
  ),
  row(
    'more',
    'er der flere',
    'er der flere plejehjem',
    '[er der|findes der|har du|are there|is there|do you have|got] (ikke|any) [flere|mere|more|andre|andet|others] (sager|punkter|svar|resultater|beslutninger|items|results|answers|endnu)',
  ),
  row(
    'more',
    'var det alt',
    'var alt besluttet',
    '[er det|var det|is that|was that|is it] [alt|det hele|all|it|everything|alle]',
  ),
  row(
    'more',
    'vis alle',
    'alle børn',
    `${show} (hvad med|what about) [alle|alt|all|everything|dem alle|all of them|them all|resten|the rest|what else|hvad ellers|hvad ellers er der|what else is there]`,
  ),
  row(
    'previous',
    'vis de forrige',
    'forrige møde',
    `${show} (gå|go) (de|den|det|the) [forrige|foregående|tilbage|forrige side|previous|previous page|back|go back|page before] (side|sager|punkter|ones|items|page|igen)`,
  ),
  row(
    'again',
    'sig det igen',
    'tag sagen op igen',
    `(kan du|can you) (sig|vis|show|say|tage) (mig|me) (${it}|svaret|kortet|the answer|the card) [igen|gentag|gentage|again|repeat|en gang til|once more] (${it}|svaret|the answer)`,
  ),
  row(
    'since',
    'hvad skete der siden',
    'hvad skete der på mødet',
    `[hvad|what] [skete|er|sker|has|happened|is] (der|happened) (sket) (så|med ${it}|with ${it}|in|i sagen) [siden|sidenhen|siden da|siden hen|efterfølgende|bagefter|så|derefter|senere|since|since then|next|then|after that|afterwards|later] (med) (${it})`,
  ),
  row(
    'since',
    'hvad skete der med den',
    'hvad skete der med planen',
    `[hvad|what] [skete der|er der sket|happened|has happened|blev der af|became of] (med|with|to) (så) [${it}]`,
  ),
  row(
    'since',
    'er der sket noget siden',
    'er der sket skade',
    '[er|has|have|is] (der|there) (noget|anything) [sket|happened|nyt|new] (noget|mere|nyt) [siden|siden da|siden sidst|sidenhen|siden hen|since|since then|since last time]',
  ),
  row(
    'since',
    'hvordan gik det videre',
    'hvordan gik det med takster',
    `[hvordan|how] [gik|er|did|has] (${it}) (gået|it go|gone|go) [videre|siden|siden hen|from there|since|on] (med|with) (${it})`,
  ),
  row(
    'since',
    'sagens forløb',
    'forløbet om børnehus',
    `${show} (hele|hvad er|the|what is|what's) (dens|dets|sagens|its) [forløb|forløbet|historik|historikken|historie|sagens forløb|sagens historik|history|the history|tidslinje|tidslinjen|timeline] (for|i|af|om|of|for) (${it})`,
  ),
  row(
    'recommendation',
    'hvad var indstillingen',
    'hvad var indstillingen om botilbud',
    `${show} (hvad|hvordan|what|hvordan) (er|var|lød|lyder|blev|bliver|was|is|did) (der|the|they|de|sekretariatet) [indstillingen|indstilling|indstillet|indstilles|indstilles der|anbefales|anbefales der|foreslås|indstillede|anbefalingen|anbefalet|anbefalede|forslaget|foreslået|recommendation|recommended|recommend|proposal|proposed|lagt op til] (de|kkr|sekretariatet|der|på|ud på|to) (${it})`,
  ),
  row(
    'details',
    'fortæl mere om den',
    'fortæl mere om botilbud',
    `${show} (fortæl|fortælle|sig|tell|tag) (mig|me) (lidt|some|hele|alle|all) [mere|mere om|detaljer|detaljerne|detaljer om|detaljerne om|detaljer på|om|more|more about|about|details|more details|details of|details on|details about|the details|the details of] [${it}]`,
  ),
  row(
    'details',
    'fortæl mere',
    'mere velfærd',
    `${show} [fortæl mere|fortæl mig mere|detaljer|detaljerne|flere detaljer|uddyb|uddybe|uddybe det|uddyb det|opsummer|opsummer det|opsummere det|opsummer den|opsummere den|summarise|summarise it|summarize|summarize it|sum it up|tell me more|more details|details|the details|elaborate|åbn den|åbn|open it|læs mere|read more|hele sagen|the whole item|alt om den|forklar|forklar det|forklar den|explain|explain it|explain that|hvad betyder det|what does it mean|what does that mean|jeg forstår det ikke|hvorfor|why|why not|hvorfor det|hvorfor ikke] (tak|please)`,
  ),
  row(
    'details',
    'hvad handler den om',
    'hvad handler planen om',
    `[hvad|what] [handler|drejer|går|er|is|står] (der|sig|about) (${it}|the case) [om|sig om|ud på|about|i|baggrunden|in] (${it})`,
  ),
  row(
    'details',
    'hvem stemte imod',
    'hvem stemte for botilbud',
    `[hvem|var der nogen der|stemte nogen|var nogen|er nogen|var alle|er alle|var de|var der|er der|who|did anyone|did everyone|was everyone|were they] (der|nogen|alle) [stemte imod|stemte nej|imod|enige|enighed|uenige|uenighed|var imod|var uenige|sagde nej|var enige|voted against|vote against|disagreed|disagree|agreed|agree|opposed] (om) (${it})`,
  ),
  row(
    'details',
    'hvad koster det',
    'hvad koster botilbud',
    `(hvad|what) [koster|kommer|vil|does|will] (til at) (${it}) [koste|cost|${it}] (os|kommunerne|kommunen|us)`,
  ),
  row(
    'details',
    'hvem skal betale',
    'hvem skal betale for botilbud',
    `[hvem betaler|hvem skal betale|hvem finansierer|who pays|who is to pay|hvornår træder|when does|hvem har ansvaret|who is responsible|hvad betyder] (for) (${it}) (i kraft|take effect|start|for os|for kommunerne|for kommunen)`,
  ),
  row(
    'details',
    'hvor står det',
    'hvor står busserne',
    `${show} (hvad er|what is|what's|hvor er|where is) (der) [hvor står det|hvor står det henne|hvilken side|på hvilken side|which page|what page|kilde|kilden|kilder|source|the source|link|linket|the link|dokumentet|hvor fra|hvor ved du det fra|where does it say that|where is that|how do you know|hvornår var det|hvornår er det|hvor er det|hvad tid|hvad tid er det|when is it|where is it|what time|what time is it|hvornår blev det besluttet|when was that|when was it decided|baggrunden|baggrund|background|the background|hvilket møde var det|which meeting was that]`,
  ),
  row(
    'details',
    'hvad er den økonomiske konsekvens',
    'hvad er den økonomiske ramme for botilbud',
    `[hvad|hvilke|what] [er|var|bliver|is|are] (der|the) (den|de) [økonomien|økonomiske konsekvens|økonomiske konsekvenser|konsekvens|konsekvenser|konsekvensen|konsekvenserne|prisen|udgiften|tidsplanen|cost|costs|consequences|timeline] (for|i|af|of) (${it}|os|kommunerne|kommunen|us)`,
  ),
  row(
    'details',
    'hvorfor blev den afvist',
    'hvorfor blev natbusserne afvist',
    `[hvorfor|hvordan|why|how] [blev|er|bliver|was|is] [${it}|forslaget|indstillingen|the proposal] (ikke|not) [afvist|udsat|godkendt|tiltrådt|vedtaget|besluttet|trukket|taget af dagsordenen|sendt tilbage|rejected|postponed|approved|adopted|decided|withdrawn]`,
  ),
  row(
    'details',
    'send det til mig på mail',
    'send en mail til regionen',
    `(kan du|kan jeg|can you) [send|sende|få|mail|maile|email|forward|videresend|videresende|gem|gemme|print|udskriv] (mig|os|me|us) [${it}] (tilsendt|til mig|til os|to me|to us) (på mail|på e-mail|i en mail|by mail|by email)`,
  ),
  row(
    'details',
    'er der bilag',
    'er der bilag om takster',
    '[er der|findes der|hvilke|are there|any|which] (nogen|nogle|any) [bilag|annexes] (er der) (til|to|med|with) (sagen|den|det|punktet|it|the item)',
  ),
  row(
    'details',
    'åbn dokumentet',
    'åbn dokumentet om takster',
    `${show} (hvor finder jeg|hvor kan jeg finde|hvor ligger|hvor er|where is|where do i find|where can i find|open|åbn|åbne|hent|find|finde|download) [bilaget|bilagene|papiret|papirerne|dokumentet|pdf'en|pdfen|pdf|filen|the annex|the annexes|the paper|the papers|the document|the pdf|the file] (henne|som pdf|as pdf)`,
  ),
  row(
    'wholeMeeting',
    'vis hele mødet',
    'vis hele sagen',
    `${show} [hele mødet|hele dagsordenen|hele referatet|det møde|the whole meeting|whole meeting|the whole agenda|the entire meeting|the full agenda|resten af mødet|resten af dagsordenen|the rest of the meeting|the rest of the agenda|that meeting|mødets dagsorden|hvad var der ellers på mødet|hvad blev ellers behandlet|hvad var ellers på dagsordenen|what else was on the agenda]`,
  ),
  row(
    'meetingBefore',
    'mødet før',
    'møde før sommer',
    `${show} (hvad med|what about) [mødet før|mødet forinden|det forrige møde|mødet inden|the meeting before|the one before|the previous meeting|det foregående møde|mødet før det] (det|den|that|this|it)`,
  ),
  row(
    'right',
    'ja',
    'ja til botilbud',
    "(ja|yes) (lige) [ja|jep|jeps|jo|yes|yep|yeah|præcis|exactly|netop|korrekt|rigtigt|correct|right|det var det|det er det|det er rigtigt|that's it|that is it|that's right|det var svaret|godt svar|good answer|flot|smukt|aha|nå|okay|ok|nå ok|javel|modtaget|super godt|fint nok]",
  ),
  row(
    'wrong',
    'det var ikke det',
    'det var ikke besluttet',
    "(nej|no|næ) (men) [nej|no|næ|niks|nope|forkert|wrong|forkert svar|wrong answer|det er forkert|det var forkert|det var ikke det|det er ikke det|det var det ikke|det er det ikke|ikke det|not that|that's wrong|that is wrong|that's not it|that is not it|not what i asked|that's not what i asked|det spurgte jeg ikke om|det var ikke det jeg spurgte om|det var ikke det jeg mente|det var ikke det jeg ville vide|that is not what i meant|that's not what i meant|det var ikke mit spørgsmål|det passer ikke|ikke rigtigt|det er ikke rigtigt|dårligt svar|bad answer|du svarer forkert|svaret er forkert|svaret passer ikke|det hjalp ikke|det hjælper ikke|det kan jeg ikke bruge|det kan jeg ikke bruge til noget|that did not help|that's no help|øv|hm|hmm|du misforstår|you misunderstand]",
  ),
  row(
    'startOver',
    'start forfra',
    'start af letbanen',
    '(lad os|let us|lets) [start forfra|starte forfra|forfra|begynd forfra|begynde forfra|ny søgning|nyt emne|nyt spørgsmål|noget andet|glem det|stop|slut|annuller|afbryd|start over|new search|new question|new topic|something else|forget it|forget that|cancel|reset|never mind]',
  ),
];
