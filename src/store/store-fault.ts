import type { Language } from '../questions/question';

type Sentence = (place: string) => string;

/** What can be wrong with a store, each with what to do about it. */
const sentences = {
  inUse: {
    da: (place) => `En anden bot bruger allerede mappen ${place}. Stop den, eller vælg en anden mappe.`,
    en: (place) => `Another bot already uses the folder ${place}. Stop it, or choose another folder.`,
  },
  newer: {
    da: (place) => `${place} er skrevet af en nyere udgave af botten. Brug den udgave eller en senere.`,
    en: (place) => `${place} was written by a newer version of the bot. Use that version or a later one.`,
  },
  older: {
    da: (place) =>
      `${place} er skrevet af en ældre udgave af botten. Start botten én gang, så bliver det bragt à jour.`,
    en: (place) => `${place} was written by an older version of the bot. Start the bot once to bring it up to date.`,
  },
  missing: {
    da: (place) => `Der er ikke gemt noget i ${place} endnu. Botten opretter det, når den starter.`,
    en: (place) => `Nothing has been stored in ${place} yet. The bot does so when it starts.`,
  },
  readOnly: {
    da: (place) => `Der må ikke skrives i ${place}. Giv botten ret til at skrive der.`,
    en: (place) => `${place} may not be written to. Give the bot the right to write there.`,
  },
  full: {
    da: (place) => `Der er ikke plads til mere i ${place}. Frigør plads på disken.`,
    en: (place) => `There is no room for more in ${place}. Free some space on the disk.`,
  },
  damaged: {
    da: (place) => `${place} er beskadiget. Læg en sikkerhedskopi i stedet, eller begynd forfra et andet sted.`,
    en: (place) => `${place} is damaged. Put a backup in its place, or start anew in another place.`,
  },
  busy: {
    da: (place) => `${place} var optaget for længe. Prøv igen om lidt.`,
    en: (place) => `${place} was busy for too long. Try again shortly.`,
  },
  failed: {
    da: (place) => `${place} kan ikke åbnes eller læses. Se efter, at det er en mappe på en disk, der virker.`,
    en: (place) => `${place} cannot be opened or read. Check that it is a folder on a disk that works.`,
  },
  address: {
    da: (place) =>
      `${place} er ikke adressen på en database. Skriv den som postgres://bruger:adgangskode@vært:5432/navn.`,
    en: (place) => `${place} is not the address of a database. Write it as postgres://user:password@host:5432/name.`,
  },
  unreachable: {
    da: (place) => `${place} svarer ikke. Se efter, at databasen kører, og at botten kan nå den over nettet.`,
    en: (place) =>
      `${place} does not answer. Check that the database runs, and that the network lets the bot reach it.`,
  },
  refused: {
    da: (place) =>
      `${place} lader ikke botten komme ind. Ret bruger, adgangskode eller databasens navn i DATABASE_URL.`,
    en: (place) => `${place} does not let the bot in. Correct user, password or name of the database in DATABASE_URL.`,
  },
  insecure: {
    da: (place) =>
      `Forbindelsen til ${place} kan ikke sikres med TLS. Se efter databasens certifikat og sslmode i DATABASE_URL.`,
    en: (place) =>
      `The connection to ${place} cannot be secured by TLS. Check the database's certificate and sslmode in DATABASE_URL.`,
  },
  unsuitable: {
    da: (place) => `${place} er ikke PostgreSQL 14 eller nyere med tegnsættet UTF8. Vælg en anden database.`,
    en: (place) => `${place} is not PostgreSQL 14 or newer with the encoding UTF8. Choose another database.`,
  },
  rejected: {
    da: (place) => `${place} svarede med en fejl. Se i databasens egen log, hvad der gik galt.`,
    en: (place) => `${place} answered with an error. See the database's own log for what went wrong.`,
  },
} satisfies Record<string, Record<Language, Sentence>>;

export type StoreFaultCode = keyof typeof sentences;

/** A fault of the store. The message is one Danish sentence with its remedy; `code` is for programs, `cause` for the log. */
export class StoreFault extends Error {
  constructor(
    readonly code: StoreFaultCode,
    readonly place: string,
    cause?: unknown,
  ) {
    super(sentences[code].da(place), { cause });
    this.name = 'StoreFault';
  }

  /** The same sentence in the language of whoever reads it. */
  sentence(language: Language): string {
    return sentences[this.code][language](this.place);
  }
}
