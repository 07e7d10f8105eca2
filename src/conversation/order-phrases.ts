import { phrase } from '../questions/phrase';

/** What an order begins with; `to…` take what is ordered in the words behind it. */
export type OrderFrame =
  | 'subscribe'
  | 'tellWhen'
  | 'unsubscribe'
  | 'stopAll'
  | 'follow'
  | 'unfollow'
  | 'pause'
  | 'resume'
  | 'remind'
  | 'timeOfDay'
  | 'calendar'
  | 'newCalendar'
  | 'settings'
  | 'forgetMe';

export interface OrderPhrase {
  readonly frame: OrderFrame;
  readonly pattern: ReturnType<typeof phrase>;
  /** What the phrase takes, and a look-alike that it refuses. */
  readonly takes: string;
  readonly refuses: string;
}

const please =
  "(og|så|and|then|men|but) (kan du|kan i|vil du|må jeg|må vi|jeg vil gerne|vi vil gerne|jeg vil|vi vil|jeg ønsker at|jeg skal|can you|could you|will you|i want to|i would like to|i'd like to|we want to|can i|please|lad mig|let me) (også|also|godt|gerne|lige|bare|please|have) (at)";

const row = (frame: OrderFrame, takes: string, refuses: string, source: string): OrderPhrase => ({
  frame,
  pattern: phrase(`^ ${please} ${source}`),
  takes,
  refuses,
});

const messages =
  'beskeder|beskeden|beskederne|besked|notifikationer|notifikationerne|påmindelser|påmindelserne|nyheder|meldinger|messages|notifications|reminders|news|alerts';
const subscription =
  'abonnement|abonnementet|abonnementer|abonnementerne|mit abonnement|mine abonnementer|vores abonnement|my subscription|my subscriptions|our subscription|the subscription|subscription|subscriptions|tilmelding|tilmeldingen|min tilmelding';
const all = 'alt|alle|det hele|alt sammen|everything|all|it all|all of it|dem alle|all of them';

/** The first that takes what is said has it. Each begins what is said; what follows is read by the frame. */
export const orderPhrases: readonly OrderPhrase[] = [
  row(
    'forgetMe',
    'slet mine data',
    'slet mine spor af botilbud',
    '[slet|slette|fjern|fjerne|glem|glemme|delete|erase|remove|forget] [mig|me|alt om mig|alle mine data|mine data|mine oplysninger|mine personoplysninger|alle mine oplysninger|alle oplysninger om mig|data om mig|alt du ved om mig|my data|all my data|my personal data|everything about me|all about me|all you know about me] (her|igen|helt|now|nu|permanent) $',
  ),
  row(
    'stopAll',
    'afmeld alt',
    'afmeld alt inventar',
    `[afmeld mig|afmelde mig|afmeld|afmelde|meld mig fra|melde mig fra|frameld mig|frameld|framelde|unsubscribe me|unsubscribe|opt out|sign me off|opsig|opsige|afbestil|stop abonnementet|stop abonnement] (${subscription}) (fra|from|for|af|of) (${all}|${subscription}|${messages}) (nu|now|igen|her) $`,
  ),
  row(
    'stopAll',
    'stop alle beskeder',
    'stop for beskeder til borgerne om takster',
    `[stop|stoppe|slet|slette|fjern|fjerne|annuller|annullere|cancel|delete|remove|end] (med) (at) (sende|send|sending) (mig|me|os|us) (${all}) (mine|my|vores|our|de|the) (flere) [${messages}|${subscription}] (nu|now|igen|her|til mig|to me) $`,
  ),
  row(
    'stopAll',
    'ikke flere beskeder',
    'ikke flere pladser',
    `[ikke flere|ingen flere|no more|send ikke flere|don't send any more|do not send any more] (mig|me) [${messages}] (tak|til mig|to me) $`,
  ),
  row(
    'unfollow',
    'hold op med at følge botilbud',
    'hold op med at bygge botilbud',
    "[hold op med at følge|holde op med at følge|stop med at følge|stoppe med at følge|følg ikke længere|ikke følge længere|ikke længere følge|følg ikke mere|følg ikke|unfollow|stop following|don't follow|do not follow|stop watching] (emnet|sagen om|alt om|nyt om|the subject|the topic) (?=[^ ])",
  ),
  row(
    'follow',
    'følg botilbud',
    'følg op på botilbud',
    '[følg med i|følge med i|følg|følge|hold øje med|holde øje med|hold mig opdateret om|holde mig opdateret om|hold mig orienteret om|holde mig orienteret om|hold mig ajour med|follow|watch|keep an eye on|keep me posted on|keep me posted about|keep me updated on|keep me updated about|keep me informed about|keep me informed of|keep me informed on] (?!op |up |på |with |med |ikke ) (emnet|sagen om|alt om|nyt om|udviklingen i|the subject|the topic|everything about|news on|news about) (?=[^ ])',
  ),
  row('follow', 'følg', 'følg op', '[følg|følge|følg emne|følg et emne|follow|follow a subject|follow a topic] $'),
  row(
    'newCalendar',
    'ny kalenderadresse',
    'ny kalender for ferier',
    '[ny|nyt|forny|forny min|forny mit|lav ny|lav en ny|lav et nyt|new|renew|renew my|make a new] [kalenderadresse|kalenderadressen|kalenderlink|kalenderlinket|kalenderadresser|calendar address|calendar link|calendar feed] $',
  ),
  row(
    'calendar',
    'kalender for KKR Sjælland',
    'kalender over nedlukninger',
    '(vis|giv mig|send mig|hent|show|give me|send me|get) (min|mit|en|et|my|a|the|vores|our) [kalender|kalenderen|kalenderlink|kalenderlinket|kalenderadresse|kalenderabonnement|kalenderfil|calendar|calendar link|calendar feed|ical|ics|icalendar|kkr-kalender] (?=(?:for |til |i |fra |of |from )?(?:kkr |region |alle |all |$))',
  ),
  row(
    'calendar',
    'føj møderne til min kalender',
    'føj møderne til listen',
    '[føj|føje|tilføj|tilføje|læg|lægge|sæt|sætte|få|put|add|get] (mødet|møderne|næste møde|dem|det|kkr-møderne|the meeting|the meetings|the next meeting|it|them) [til kalender|til kalenderen|til min kalender|i kalender|i kalenderen|i min kalender|ind i kalenderen|to calendar|to my calendar|to the calendar|in my calendar|into my calendar|i outlook|in outlook|to outlook|til outlook] $',
  ),
  row(
    'settings',
    'hvad får jeg besked om',
    'hvad får borgerne besked om',
    '(vis|vise|se|åbn|åbne|hvad er|hvilke er|ændr|ændre|ret|rette|show|see|open|change|edit|what are) (mig|me) [mine abonnementer|mit abonnement|mine tilmeldinger|mine emner|mine beskeder|mine påmindelser|mine indstillinger|mine notifikationer|mine beskedindstillinger|beskedindstillinger|vores abonnement|vores abonnementer|abonnementer|abonnement|notifikationer|indstillinger for beskeder|hvad får jeg besked om|hvad får vi besked om|hvad abonnerer jeg på|hvad abonnerer vi på|hvad følger jeg|hvad følger vi|hvilke emner følger jeg|hvilke emner følger vi|hvilke beskeder får jeg|hvilke beskeder får vi|hvad er jeg tilmeldt|hvornår får jeg besked|my subscriptions|my subscription|our subscriptions|our subscription|subscriptions|subscription|my topics|my subjects|my settings|settings|my notifications|notifications|notification settings|what do i follow|what am i following|what am i subscribed to|what do i subscribe to|which notifications do i get|which messages do i get|what will i be notified about|what will i be notified of|what do i get notified about|what do you tell me about|which topics do i follow|which subjects do i follow] (lige nu|nu|om|her|now|currently) $',
  ),
  row(
    'resume',
    'ophæv pausen',
    'ophæv aftalen',
    `[ophæv|ophæve|fjern|fjerne|slut|afslut|stop|end|cancel|remove|lift] (på) [pause|pausen|the pause|my pause|min pause] $`,
  ),
  row(
    'resume',
    'send beskeder igen',
    'send sagen igen',
    `[genoptag|genoptage|start|fortsæt med|send|sende|resume|restart|unpause|unmute] (at sende|mig|me|the|de|mine|my) [${messages}|${subscription}] (igen|again) $`,
  ),
  row(
    'pause',
    'pause til 1. februar',
    'pause i forhandlinger',
    '(beskeder|notifications|messages) [pause|hold pause|holde pause|tag en pause|sæt på pause|sæt beskeder på pause|sæt beskederne på pause|pause messages|pause notifications|pause beskeder|mute|mute notifications|mute messages|snooze] (?=(?:(?:til|indtil|frem|fra|i|in|for|until|till|to|from|during|through|næste|next|den|resten|the) )?(?:[^ ]* ){0,6}?(?:[^ ]*\\d[^ ]*|uge|week|måneden|måned|month|dage?|days?|uger|weeks|måneder|months|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|january|february|march|may|june|july|october|næste|next|morgen|tomorrow|mandag|tirsdag|onsdag|torsdag|fredag|monday|tuesday|wednesday|thursday|friday) |$)',
  ),
  row(
    'pause',
    'ingen beskeder i uge 42',
    'ingen pladser i uge 42',
    `[ingen|send ikke|send mig ikke|ikke nogen|no|don't send|do not send|don't send me|stop] (flere|nogen|any|more) [${messages}] (?=[^ ])`,
  ),
  row(
    'pause',
    'jeg er på ferie til 1. august',
    'jeg er på ferie',
    "[jeg er på ferie|jeg holder ferie|jeg har ferie|jeg er på orlov|jeg er bortrejst|forstyr mig ikke|forstyr ikke|i am on holiday|i'm on holiday|i am on leave|i'm on leave|i'm away|i am away|do not disturb|don't disturb|do not disturb me|don't disturb me] (?=[^ ])",
  ),
  row(
    'remind',
    'påmind mig 3 dage før',
    'påmind borgerne 3 dage før',
    '(giv mig|send mig|send|give me) (en|a) [påmind mig|påminde mig|mind mig|minde mig|husk mig|huske mig|remind me|remind us|påmind os|mind os|påmindelse|påmindelser|reminder|reminders] (om|på|of|about) (det|mødet|møderne|møder|næste møde|it|the meeting|meetings|the next meeting) (også|kun|also|only|gerne) (?=(?:på dagen|samme dag|on the day|the same day|[^ ]+ (?:og [^ ]+ |and [^ ]+ )?(?:dage?|uger?|days?|weeks?|måned|month)) )',
  ),
  row(
    'remind',
    '3 dage før i stedet',
    '3 dage før valget',
    '(også|kun|hellere|also|only|rather) (?=[^ ]+ (?:og [^ ]+ |and [^ ]+ )?(?:dage?|uger?|days?|weeks?) (?:før|before|inden|forinden|in advance|i forvejen) (?:mødet |the meeting |hvert møde |each meeting )?(?:i stedet|instead|fremover|tak|please|from now on) $)',
  ),
  row(
    'remind',
    'påmind mig om næste møde',
    'påmind mig om botilbud',
    '[påmind mig|påminde mig|mind mig|minde mig|husk mig|remind me|remind us|påmind os|mind os] [om|på|of|about] (det|the) (næste|kommende|next|coming) (kkr) (?=(?:møde|mødet|møder|møderne|kkr-møde|meeting|meetings) )',
  ),
  row(
    'timeOfDay',
    'kl. 7.30 i stedet',
    'kl. 7.30 på rådhuset',
    `(send|sende|skriv|skrive|få|få dem|gerne|hellere|get|send me|receive) (mig|me|dem|them|mine|my|de|the) (${messages}) [kl|klokken|kl\\.|at] (?=[^ ]+ (?:[^ ]+ )?(?:om morgenen |in the morning )?(?:i stedet|instead|fremover|hellere|from now on|rather|hver gang) $)`,
  ),
  row(
    'timeOfDay',
    'send beskeder kl. 9',
    'møde kl. 9',
    `(send|sende|skriv|skrive|få|jeg vil have|get|send me|i want) (mig|me) (mine|my|de|the) [${messages}] [kl|klokken|at] (?=[^ ]+ (?:am |pm |om morgenen |om eftermiddagen |in the morning )?$)`,
  ),
  row(
    'unsubscribe',
    'afmeld referater',
    'afmeldte borgere',
    `[afmeld mig|afmelde mig|afmeld|afmelde|meld mig fra|melde mig fra|frameld mig|frameld|framelde|unsubscribe me|unsubscribe|opsig|opsige|afbestil|sign me off|stop abonnement|stop med at abonnere|hold op med at abonnere|stop abonnementet|slet abonnement|slet abonnementet|cancel subscription|cancel my subscription] (${subscription}) (på|fra|til|from|to|of|for|om|about) (${messages}) (om|fra|for|about|from) (?=[^ ])`,
  ),
  row(
    'unsubscribe',
    'ingen påmindelser fra KKR Sjælland',
    'ingen påmindelser til borgerne',
    '[ingen|no more|ikke flere] (flere) (?=(?:påmindelser|referater|dagsordener|reminders|minutes|agendas|beskeder|messages) (?:(?:fra|om|for|from|about) (?:kkr|region) |$))',
  ),
  row(
    'subscribe',
    'abonner på KKR Syddanmark',
    'abonnement på KKR-nyt koster',
    `[abonner|abonnér|abonnere|tilmeld mig|tilmelde mig|tilmeld|tilmelde|meld mig til|melde mig til|skriv mig op|skriv mig op til|opret abonnement|opret et abonnement|start abonnement|start et abonnement|subscribe me|subscribe us|subscribe|sign me up|sign us up|sign up|tilmeld os|meld os til] (${subscription}) (på|til|for|to|om|about) (${messages}) (om|fra|for|about|from|på) (?=[^ ]|$)`,
  ),
  row(
    'tellWhen',
    'giv mig besked når referatet kommer',
    'giv borgerne besked når referatet kommer',
    '[giv mig besked|give mig besked|giv mig en besked|giv besked|giv os besked|få besked|få en besked|have besked|send mig besked|send mig en besked|send mig en mail|send besked|skriv til mig|skriv til os|sig til|sige til|lad mig vide|advar mig|informer mig|informere mig|notify me|notify us|alert me|message me|ping me] (også|also|venligst) [når|hvis|så snart|hver gang|ved|inden|før|when|whenever|if|as soon as|every time|before] (?=[^ ])',
  ),
  row(
    'tellWhen',
    'let me know when the minutes are out',
    'tell me when the next meeting is',
    '[let me know|let us know|tell me|tell us] [when|whenever|as soon as|every time] (?!(?:[^ ]+ )*(?:is|are|be|held|was|were|start|starts|begin|begins|meet|meets) $)(?=[^ ])',
  ),
  row(
    'tellWhen',
    'let me know if there is news on botilbud',
    'tell me if botilbud was discussed',
    '[let me know|let us know] if (?=there is |there are |anything |something )',
  ),
  row(
    'tellWhen',
    'giv mig besked om botilbud',
    'besked om botilbud',
    '[giv mig besked|give mig besked|giv mig en besked|giv besked|giv os besked|få besked|få beskeder|have besked|have beskeder|send mig besked|send mig beskeder|send beskeder|giv mig beskeder|notify me|notify us|alert me|send me notifications|send me messages|get notifications|get messages|giv mig nyt|send mig nyt] (også|also) [om|fra|vedrørende|about|of|on|from|for] (nyt om|næste|news on|news about) (?=[^ ])',
  ),
];
