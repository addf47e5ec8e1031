import type { AnyLocalized, Message } from '@groundplan/kernel'

/** Everything that the command itself finds in a package, beside what the kit finds; by the end of its code (`@groundplan/cli/conformance/…`). */
export const conformanceCatalogue = {
  wrongId: {
    message: {
      en: 'The model is called {id}, its package {package}',
      da: 'Modellen hedder {id}, men dens pakke hedder {package}',
    },
    why: {
      en: 'A plan names its models, and whoever opens it must know which package to install: give the model the name of its package as `id`.',
      da: 'En plan nævner sine modeller, og den, der åbner den, skal vide, hvilken pakke der skal installeres: Giv modellen pakkens navn som `id`.',
    },
  },
  wrongSetId: {
    message: {
      en: 'The rule set is called {id}, which does not begin with the name of its package, {package}',
      da: 'Regelsættet hedder {id}, og det begynder ikke med pakkens navn, {package}',
    },
    why: {
      en: 'A finding must show which package it comes from: use the name of the package as `id`, or let it follow on it after a `/`.',
      da: 'Et opmærksomhedspunkt skal vise, hvilken pakke det kommer fra: Brug pakkens navn som `id`, eller lad det begynde med navnet og en `/`.',
    },
  },
  carried: {
    message: {
      en: '{dependency} stands under `dependencies` in package.json',
      da: '{dependency} står under `dependencies` i package.json',
    },
    why: {
      en: 'Every plug-in would bring a copy of its own. Move it to `peerDependencies`, and to `devDependencies` for your own tests.',
      da: 'Så medbringer hver modelpakke sit eget eksemplar. Flyt den til `peerDependencies`, og til `devDependencies` af hensyn til egne test.',
    },
  },
  noPeer: {
    message: {
      en: '{dependency} does not stand under `peerDependencies` in package.json',
      da: '{dependency} står ikke under `peerDependencies` i package.json',
    },
    why: {
      en: 'Whoever installs the plug-in must be told what it needs beside it: add it to `peerDependencies`.',
      da: 'Den, der installerer pakken, skal have at vide, hvad den har brug for ved siden af sig: Tilføj den under `peerDependencies`.',
    },
  },
  unproven: {
    message: { en: '{id} comes without cases', da: '{id} har ingen testtilfælde' },
    why: {
      en: 'Without cases only its texts and an empty plan can be looked at. Export `conformance = defineConformance(model, cases)` from a file that `exports` in package.json names as `./conformance`.',
      da: 'Uden testtilfælde kan kun teksterne og en tom plan efterprøves. Eksportér `conformance = defineConformance(model, cases)` fra en fil, som `exports` i package.json kalder `./conformance`.',
    },
  },
  proofless: {
    message: {
      en: '{path} proves no model: it exports {found}',
      da: '{path} afprøver ingen model: Den eksporterer {found}',
    },
    why: {
      en: 'The file behind `./conformance` must export what `defineConformance(model, cases)` gave.',
      da: 'Filen bag `./conformance` skal eksportere det, som `defineConformance(model, cases)` gav.',
    },
  },
  unexported: {
    message: {
      en: '{path} does not export {id}, which the cases prove',
      da: '{path} eksporterer ikke {id}, som testtilfældene afprøver',
    },
    why: {
      en: 'This is the file that people import: what it does not export, nobody gets, and what they do get is not proven. Export the very model that `defineConformance` is given.',
      da: 'Det er den fil, andre importerer: Det, den ikke eksporterer, får ingen, og det, de får, er ikke afprøvet. Eksportér netop den model, som `defineConformance` får.',
    },
  },
  copied: {
    message: {
      en: 'There are two of {id}: the cases prove one, and {path} exports another',
      da: '{id} findes to gange: Testtilfældene afprøver den ene, og {path} eksporterer den anden',
    },
    why: {
      en: 'Nothing is proven of the one that people get. Import it in the file behind `./conformance` from the module that the main entry exports it from; where a bundler copies it into both files, let them share it (`splitting`).',
      da: 'Så er intet afprøvet af den, andre får. Importér den i filen bag `./conformance` fra det modul, som pakkens hovedfil eksporterer den fra; kopierer et byggeværktøj den ind i begge filer, så lad dem dele den (`splitting`).',
    },
  },
  mainless: {
    message: {
      en: 'package.json names no main entry, so nobody gets {id}',
      da: 'package.json angiver ingen hovedfil, så ingen får {id}',
    },
    why: {
      en: "What the cases prove must be what people import. Name the file that exports it as `'.'` under `exports` in package.json.",
      da: "Det, der afprøves, skal være det, andre importerer. Angiv den fil, der eksporterer det, som `'.'` under `exports` i package.json.",
    },
  },
  broken: {
    message: { en: '{path} cannot be imported: {problem}', da: '{path} kan ikke importeres: {problem}' },
    why: {
      en: 'What cannot be imported cannot be used. Correct the error in the package.',
      da: 'Det, der ikke kan importeres, kan ikke bruges. Ret fejlen i pakken. Beskeden kommer fra koden og er til den, der skriver modellen; derfor er den som regel på engelsk.',
    },
  },
  unresolved: {
    message: { en: '{path} cannot be imported: {problem}', da: '{path} kan ikke importeres: {problem}' },
    why: {
      en: 'Something that the package imports was not found. See that it is installed, and built where it has to be; else correct the import.',
      da: 'Noget, som pakken importerer, blev ikke fundet. Se efter, om det er installeret og bygget; ellers ret importen.',
    },
  },
  importEndless: {
    message: {
      en: {
        count: 'seconds',
        one: '{path} was still being imported after {seconds} second',
        other: '{path} was still being imported after {seconds} seconds',
      },
      da: {
        count: 'seconds',
        one: '{path} var stadig ved at blive importeret efter {seconds} sekund',
        other: '{path} var stadig ved at blive importeret efter {seconds} sekunder',
      },
    },
    why: {
      en: 'An import must come to its end at once. Look for a loop or a wait in the code outside functions, or give more time with `--time-limit`.',
      da: 'En import skal være færdig med det samme. Se efter en løkke, eller noget der ventes på, i koden uden for funktionerne, eller giv mere tid med `--time-limit`.',
    },
  },
  proofEndless: {
    message: {
      en: {
        count: 'seconds',
        one: 'The proof of {id} was not over after {seconds} second; it had come to {doing}',
        other: 'The proof of {id} was not over after {seconds} seconds; it had come to {doing}',
      },
      da: {
        count: 'seconds',
        one: 'Afprøvningen af {id} var ikke slut efter {seconds} sekund; den var nået til {doing}',
        other: 'Afprøvningen af {id} var ikke slut efter {seconds} sekunder; den var nået til {doing}',
      },
    },
    why: {
      en: 'A rule may never keep a person waiting. Look for a loop that does not end, or give more time with `--time-limit` where there are very many cases.',
      da: 'En regel må aldrig lade nogen vente. Se efter en løkke, der ikke slutter, eller giv mere tid med `--time-limit`, hvis der er rigtig mange testtilfælde.',
    },
  },
  importMemory: {
    message: {
      en: '{path} used up the memory ({megabytes} MB) while it was imported',
      da: '{path} brugte al hukommelsen ({megabytes} MB), mens den blev importeret',
    },
    why: {
      en: 'The program around the plug-in would end without a word. Look for something that grows without an end in the code outside functions.',
      da: 'Programmet omkring pakken ville gå ned uden et ord. Se efter noget, der bliver ved at vokse, i koden uden for funktionerne.',
    },
  },
  proofMemory: {
    message: {
      en: 'The proof of {id} used up the memory ({megabytes} MB); it had come to {doing}',
      da: 'Afprøvningen af {id} brugte al hukommelsen ({megabytes} MB); den var nået til {doing}',
    },
    why: {
      en: 'The program around the plug-in would end without a word. Look for a list or a text in a rule that grows without an end.',
      da: 'Programmet omkring pakken ville gå ned uden et ord. Se efter en liste eller tekst i en regel, der bliver ved at vokse.',
    },
  },
  ended: {
    message: {
      en: 'During {place}, the package ended the program ({code})',
      da: 'Under {place} afsluttede pakken programmet ({code})',
    },
    why: {
      en: 'A plug-in may never end the program that uses it. Look for `process.exit`, and for native code that crashes.',
      da: 'En modelpakke må aldrig afslutte det program, der bruger den. Se efter `process.exit` og efter maskinnær kode, der går ned.',
    },
  },
  stray: {
    message: {
      en: 'An error was thrown where nobody could catch it: {problem}',
      da: 'Der opstod en fejl, som ingen kunne gribe: {problem}',
    },
    why: {
      en: 'It would end the program that uses the plug-in. Look for a promise that nobody waits for, or for a timer: a model needs neither.',
      da: 'Den ville afslutte det program, der bruger pakken. Se efter et promise, som ingen venter på, eller en timer: En model har ikke brug for nogen af delene.',
    },
  },
  kitFailed: {
    message: {
      en: 'The cases of {id} cannot be run: {problem}',
      da: 'Afprøvningen af {id} kan ikke gennemføres: {problem}',
    },
    why: {
      en: 'The model or a case does not have the form that the kit can read. Build them with `definePlanningModel` (or `defineRuleSet`) and `defineConformance`, and let TypeScript check the cases.',
      da: 'Modellen eller et testtilfælde har ikke en form, der kan læses. Byg dem med `definePlanningModel` (eller `defineRuleSet`) og `defineConformance`, og lad TypeScript kontrollere testtilfældene.',
    },
  },
} as const satisfies Readonly<Record<string, { readonly message: Message; readonly why: AnyLocalized }>>
