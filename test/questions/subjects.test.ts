import { understands } from './understood';

describe('the frame of a question is not searched for', () => {
  understands([
    ['kan du fortælle mig noget om botilbud', 'subject', 'botilbud'],
    ['kan du vise mig alt om sundhedsreformen, tak', 'subject', 'sundhedsreformen'],
    ['jeg vil gerne vide noget om takster', 'subject', 'takster'],
    ['jeg vil gerne vide hvad der blev besluttet om botilbud', 'decision', 'botilbud'],
    ['jeg leder efter botilbud', 'subject', 'botilbud'],
    ['fortæl mig om letbanen', 'subject', 'letbanen'],
    ['har du noget om botilbud', 'subject', 'botilbud'],
    ['er der noget nyt om botilbud', 'subject', 'botilbud'],
    ['hvad er status på rammeaftalen', 'subject', 'rammeaftalen'],
    ['hvad handler punktet om fyrtårn om', 'subject', 'fyrtårn'],
    ['hvad går ØA25 ud på', 'subject', 'ØA25'],
    ['alle sager om botilbud', 'subject', 'botilbud'],
    ['og hvad med flygtninge', 'subject', 'flygtninge'],
    ['hvad blev der sagt om skolerne', 'subject', 'skolerne'],
    ['hvad indstilles om botilbud', 'subject', 'botilbud'],
    ['hvad skal KKR tage stilling til om sosu', 'subject', 'sosu'],
    ['kan i hjælpe med botilbud', 'subject', 'botilbud'],
    ['tell me about botilbud please', 'subject', 'botilbud'],
    ['can you find anything about school places', 'subject', 'school places'],
    ["i'd like to know about school places", 'subject', 'school places'],
    ['what is the latest news on school places', 'subject', 'school places'],
    ['status botilbud', 'subject', 'botilbud'],
    ['hvad var indstillingen om lånepuljen', 'subject', 'lånepuljen'],
    ['hvordan lød anbefalingen om takster', 'subject', 'takster'],
    ['what was the recommendation on school places', 'subject', 'school places'],
    ['har kkr drøftet ensomhed', 'subject', 'ensomhed'],
    ['hvor kan jeg læse om takster', 'subject', 'takster'],
    ['kan du hjælpe mig med at finde noget om takster', 'subject', 'takster'],
    ['hvad er der kommet om takster', 'subject', 'takster'],
    ['hvad angår botilbud', 'subject', 'botilbud'],
    ['quick question: school places', 'subject', 'school places'],
    ['giv mig et overblik over sager om takster', 'subject', 'takster'],
    ['er kystsikring nævnt nogen steder', 'subject', 'kystsikring'],
    ['nævnes takster', 'subject', 'takster'],
    ['sidste nye om takster', 'subject', 'takster'],
    ['hurtig udredning', 'subject', 'hurtig udredning'],
  ]);
});

describe('a pasted title is searched for as it is printed', () => {
  const title = (text: string, subject = text.replaceAll('.', '')) => [text, 'subject', subject] as const;
  understands([
    title('Godkendelse af referat fra mødet den 4. september 2023'),
    title('Opfølgning på KKR-møde den 8. september 2023'),
    title('Aftalen af 27. maj 2022 om regionernes økonomi'),
    title('Udpegningssag: Indstilling til Vækstforum', 'Indstilling til Vækstforum'),
    title('Udpegnings sag: Indstilling til Vækstforum', 'Indstilling til Vækstforum'),
    title('2.3 Temadrøftelse: Fremtidens ældrepleje', 'Fremtidens ældrepleje'),
    title('2.3 Botilbudskapacitet og lånepulje', 'Botilbudskapacitet og lånepulje'),
    title('temadrøftelse om sundhed'),
  ]);
});

describe('greetings, thanks and signatures around a question are not searched for', () => {
  understands([
    ['Hej, hvad blev besluttet om botilbud?', 'decision', 'botilbud'],
    ['hej bot botilbud', 'subject', 'botilbud'],
    ['God morgen. Hvornår er næste møde? Mange tak!', 'nextMeeting', ''],
    ['botilbud tak', 'subject', 'botilbud'],
    ['takster', 'subject', 'takster'],
    ['Hi there, when is the next meeting? Thanks', 'nextMeeting', ''],
    ['hvad blev besluttet om botilbud? Mvh Jens Hansen, Køge', 'decision', 'botilbud'],
    ['@KKR-bot hvad blev besluttet om botilbud', 'decision', 'botilbud'],
  ]);
});

describe('the words of a subject keep their form', () => {
  understands([
    ['HVAD BLEV BESLUTTET OM BOTILBUD', 'decision', 'BOTILBUD'],
    ['IT sikkerhed', 'subject', 'IT sikkerhed'],
    ['hvad med it sikkerhed', 'subject', 'it sikkerhed'],
    ['døgn- og botilbud', 'subject', 'døgn- og botilbud'],
    ['§ 107 tilbud', 'subject', '§ 107 tilbud'],
    ['små øer', 'subject', 'små øer'],
    ['penge til sundhedsklynger', 'subject', 'penge til sundhedsklynger'],
    ['"tværgående kapacitet"', 'subject', 'tværgående kapacitet'],
    ['hvad er <b>botilbud</b>&nbsp;', 'subject', 'botilbud'],
    ['botilbud & takster', 'subject', 'botilbud takster'],
    ['botilbud\u0000\u202E og\ntakster', 'subject', 'botilbud og takster'],
  ]);
});

describe('what asks nothing is small talk', () => {
  understands([
    ['hej', 'smallTalk', '', { topic: 'greeting' }],
    ['Hej med dig!', 'smallTalk', '', { topic: 'greeting' }],
    ['godmorgen', 'smallTalk', '', { topic: 'greeting' }],
    ['hello', 'smallTalk', '', { topic: 'greeting' }],
    ['hvordan går det?', 'smallTalk', '', { topic: 'greeting' }],
    ['👋', 'smallTalk', '', { topic: 'greeting' }],
    ['tak', 'smallTalk', '', { topic: 'thanks' }],
    ['Mange tak for hjælpen :-)', 'smallTalk', '', { topic: 'thanks' }],
    ['super tak', 'smallTalk', '', { topic: 'thanks' }],
    ['ok', 'smallTalk', '', { topic: 'thanks' }],
    ['thank you so much', 'smallTalk', '', { topic: 'thanks' }],
    ['👍🏽', 'smallTalk', '', { topic: 'thanks' }],
    ['hjælp', 'smallTalk', '', { topic: 'help' }],
    ['?', 'smallTalk', '', { topic: 'help' }],
    ['help', 'smallTalk', '', { topic: 'help' }],
    ['hvad kan du hjælpe med?', 'smallTalk', '', { topic: 'help' }],
    ['what can you do', 'smallTalk', '', { topic: 'help' }],
    ['', 'smallTalk', '', { topic: 'empty' }],
    ['   \n', 'smallTalk', '', { topic: 'empty' }],
    ['...!', 'smallTalk', '', { topic: 'empty' }],
    ['og det er', 'smallTalk', '', { topic: 'empty' }],
    ['the and of', 'smallTalk', '', { topic: 'empty' }],
  ]);
});
