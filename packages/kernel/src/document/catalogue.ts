import type { Weight } from '../finding.js'
import type { Message } from '../message.js'
import type { Localized } from '../text.js'

/** One thing that can be said of a document: what was expected and found, and what to do. */
export interface Entry {
  readonly weight: Weight
  readonly message: Message
  readonly why: Localized
}

/** Everything that opening a document can say, by the last part of the finding's code. */
export const catalogue = {
  notText: {
    weight: 'structural',
    message: {
      en: 'Expected the text of a document, found {found}.',
      da: 'Her ventedes teksten i et dokument, men der kom {found}.',
    },
    why: {
      en: 'Hand over the text of the file; a value that is parsed already goes to parseDocument.',
      da: 'Giv filens tekst videre; en værdi, der allerede er læst, hører til i parseDocument.',
    },
  },
  empty: {
    weight: 'structural',
    message: { en: 'Expected a document, found an empty text.', da: 'Her skulle stå et dokument, men teksten er tom.' },
    why: {
      en: 'Fetch the file again or open a copy: nothing is left in this one.',
      da: 'Hent filen igen, eller åbn en kopi: Der er intet tilbage i denne.',
    },
  },
  tooLong: {
    weight: 'structural',
    message: {
      en: 'Expected a text of at most {limit} characters, found {length}.',
      da: 'Teksten må højst være på {limit} tegn, men er på {length}.',
    },
    why: {
      en: 'Check that it is a plan document. If it is, compact its history, or raise maxLength.',
      da: 'Undersøg, om det er et plandokument. Er det dét, så komprimér historikken, eller hæv maxLength.',
    },
  },
  byteOrderMark: {
    weight: 'advice',
    message: {
      en: 'The text begins with a byte order mark, which was left out.',
      da: 'Teksten begynder med et byte order mark, som er udeladt.',
    },
    why: {
      en: 'Nothing to do: the mark holds no content and is gone when the document is saved.',
      da: 'Der skal intet gøres: Mærket har intet indhold og er væk, når dokumentet gemmes.',
    },
  },
  syntax: {
    weight: 'structural',
    message: {
      en: 'Line {line}, column {column}: expected {expected}, found {found}.',
      da: 'Linje {line}, kolonne {column}: Her skulle stå {expected}, men her kommer {found}.',
    },
    why: {
      en: 'Mend the text at this place; what is wrong often stands just before it.',
      da: 'Ret teksten dette sted; fejlen står ofte lige før.',
    },
  },
  duplicateKey: {
    weight: 'structural',
    message: {
      en: 'Line {line}, column {column}: expected each field once, found {key} again (first on line {first}).',
      da: 'Linje {line}, kolonne {column}: Hvert felt må kun stå én gang, men her står {key} igen (først på linje {first}).',
    },
    why: {
      en: 'Keep the one that is right and remove or rename the other: only one of them can be kept.',
      da: 'Behold det rigtige, og fjern eller omdøb det andet: Kun ét af dem kan bevares.',
    },
  },
  tooDeep: {
    weight: 'structural',
    message: {
      en: 'Expected at most {limit} levels of lists and objects, found more.',
      da: 'Der må højst være {limit} niveauer af lister og objekter, men der er flere.',
    },
    why: {
      en: 'Check where the file comes from: no plan is this deep. Lift the innermost content up.',
      da: 'Undersøg, hvor filen kommer fra: Ingen plan er så dyb. Løft det inderste indhold op.',
    },
  },
  tooManyValues: {
    weight: 'structural',
    message: {
      en: 'Expected at most {limit} values, found more.',
      da: 'Der må højst være {limit} værdier, men der er flere.',
    },
    why: {
      en: 'Check that it is a plan document. If it is, compact its history, or raise maxValues.',
      da: 'Undersøg, om det er et plandokument. Er det dét, så komprimér historikken, eller hæv maxValues.',
    },
  },
  hostileKey: {
    weight: 'structural',
    message: {
      en: 'Expected an ordinary field name, found {key}.',
      da: 'Her skulle stå et almindeligt feltnavn, men her står {key}.',
    },
    why: {
      en: 'Rename the field. The names __proto__, constructor and prototype can do harm in programs that read the file.',
      da: 'Omdøb feltet. Navnene __proto__, constructor og prototype kan gøre skade i programmer, der læser filen.',
    },
  },
  numberTooLarge: {
    weight: 'structural',
    message: {
      en: 'Expected a number from −9007199254740991 to 9007199254740991, found one beyond.',
      da: 'Her skulle stå et tal fra −9007199254740991 til 9007199254740991, men dette ligger uden for.',
    },
    why: {
      en: 'Write it as text in quotation marks if it is an identifier: the last digits would be lost as a number.',
      da: 'Skriv det som tekst i anførselstegn, hvis det er et nummer på noget: Som tal ville de sidste cifre gå tabt.',
    },
  },
  notJson: {
    weight: 'structural',
    message: {
      en: 'Expected text, number, true, false, null, a list or a plain object, found {found}.',
      da: 'Her skulle stå tekst, tal, true, false, null, en liste eller et almindeligt objekt, men her står {found}.',
    },
    why: {
      en: 'Turn it into one of these before handing it over: a document keeps nothing else.',
      da: 'Lav det om til en af disse, før det gives videre: Et dokument kan ikke gemme andet.',
    },
  },
  undefinedProperty: {
    weight: 'advice',
    message: {
      en: 'Expected a value or no field, found a field that is undefined.',
      da: 'Et felt skal have en værdi eller udelades, men dette er uden værdi (undefined).',
    },
    why: {
      en: 'Nothing is lost: the field was left out, as it would be in the file.',
      da: 'Intet går tabt: Feltet er udeladt, som det ville blive i filen.',
    },
  },
  unreadable: {
    weight: 'structural',
    message: {
      en: 'Expected a value that can be read, found one that fails when it is read.',
      da: 'Her skulle stå en værdi, der kan læses, men denne fejler ved læsning.',
    },
    why: {
      en: 'Hand over plain data instead of an object with code behind it.',
      da: 'Giv almindelige data videre i stedet for et objekt med kode bag.',
    },
  },
  cycle: {
    weight: 'structural',
    message: {
      en: 'Expected content that ends, found a value that contains itself.',
      da: 'Indhold skal have en slutning, men denne værdi indeholder sig selv.',
    },
    why: { en: 'Refer to the outer thing by its id instead.', da: 'Henvis i stedet til det ydre ved dets id.' },
  },
  notADocument: {
    weight: 'structural',
    message: {
      en: 'Expected a plan document with "format": 1 and "plan", found {found}.',
      da: 'Her skulle stå et plandokument med "format": 1 og "plan", men her står {found}.',
    },
    why: {
      en: 'Check that the right file was chosen; plan documents are named *.groundplan.json.',
      da: 'Undersøg, om det er den rigtige fil; plandokumenter hedder *.groundplan.json.',
    },
  },
  format: {
    weight: 'structural',
    message: {
      en: 'Expected "format" to be the number 1, found {found}.',
      da: '"format" skal være tallet 1, men her står {found}.',
    },
    why: {
      en: 'Write "format": 1 if the document has the fields plan, done, undone and reports.',
      da: 'Skriv "format": 1, hvis dokumentet har felterne plan, done, undone og reports.',
    },
  },
  formatNewer: {
    weight: 'structural',
    message: {
      en: 'Expected format 1 or older, found {found}.',
      da: 'Dokumentet skal have format 1 eller ældre, men har {found}.',
    },
    why: {
      en: 'Update Groundplan: a newer version wrote this file, and opening it here could lose something.',
      da: 'Opdatér Groundplan: En nyere version har skrevet filen, og noget kunne gå tabt, hvis den blev åbnet her.',
    },
  },
  migrated: {
    weight: 'advice',
    message: {
      en: 'The document has format 0 and was read as format 1.',
      da: 'Dokumentet har format 0 og er læst som format 1.',
    },
    why: {
      en: 'Nothing to do: everything in it is kept, and it is saved in format 1.',
      da: 'Der skal intet gøres: Alt i det er bevaret, og det gemmes i format 1.',
    },
  },
  listMissing: {
    weight: 'advice',
    message: {
      en: 'Expected the list {field}, found nothing: it was read as empty.',
      da: 'Listen {field} mangler: Den er læst som tom.',
    },
    why: {
      en: 'Nothing to do if the document never had any; else look for the missing part in a copy.',
      da: 'Der skal intet gøres, hvis dokumentet aldrig har haft nogen; ellers kan den manglende del findes i en kopi.',
    },
  },
  shape: {
    weight: 'structural',
    message: { en: 'Expected {expected}, found {found}.', da: 'Her skulle stå {expected}, men her står {found}.' },
    why: {
      en: 'Mend it in the file, or take the part from a copy; nothing has been changed.',
      da: 'Ret det i filen, eller hent delen fra en kopi; intet er ændret.',
    },
  },
  duplicateId: {
    weight: 'structural',
    message: {
      en: 'Expected an id that is used once, found {id} again.',
      da: 'Et id må kun bruges én gang, men her står {id} igen.',
    },
    why: {
      en: 'Give one of them another id, so that it is clear which is meant. The document opens all the same.',
      da: 'Giv den ene et andet id, så det er klart, hvilken der menes. Dokumentet åbnes alligevel.',
    },
  },
} as const satisfies Readonly<Record<string, Entry>>

/** The last part of a finding's code. */
export type Said = keyof typeof catalogue
