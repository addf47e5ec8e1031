import type { Message, Slots } from '@groundplan/kernel'

/** Why the command cannot do what was asked, and what to do about it; shown on the error stream, exit code 2. */
export interface Misuse {
  readonly message: Message
  readonly hint: Message
  readonly slots: Slots
}

const list = {
  noCommand: {
    message: { en: 'No command was given.', da: 'Der er ikke angivet en kommando.' },
    hint: {
      en: 'Try `groundplan assess PLAN.groundplan.json`, or `groundplan --help` for all commands.',
      da: 'Prøv `groundplan assess PLAN.groundplan.json`, eller `groundplan --help` for alle kommandoer.',
    },
  },
  unknownCommand: {
    message: { en: 'There is no command "{name}".', da: 'Kommandoen »{name}« findes ikke.' },
    hint: {
      en: 'The commands are {commands}. See `groundplan --help`.',
      da: 'Kommandoerne er {commands}. Se `groundplan --help`.',
    },
  },
  meantCommand: {
    message: { en: 'There is no command "{name}".', da: 'Kommandoen »{name}« findes ikke.' },
    hint: { en: 'Did you mean `groundplan {meant}`?', da: 'Mente du `groundplan {meant}`?' },
  },
  unknownOption: {
    message: { en: 'There is no option "{name}".', da: 'Tilvalget »{name}« findes ikke.' },
    hint: { en: 'See `groundplan --help`.', da: 'Se `groundplan --help`.' },
  },
  meantOption: {
    message: { en: 'There is no option "{name}".', da: 'Tilvalget »{name}« findes ikke.' },
    hint: { en: 'Did you mean {meant}?', da: 'Mente du {meant}?' },
  },
  strayOption: {
    message: {
      en: 'The command "{command}" has no option "{name}".',
      da: 'Kommandoen »{command}« har ikke tilvalget »{name}«.',
    },
    hint: { en: 'Its options: {options}.', da: 'Dens tilvalg: {options}.' },
  },
  noValue: {
    message: { en: '"{name}" lacks its value.', da: '»{name}« mangler en værdi.' },
    hint: { en: 'Write `{name} {value}`.', da: 'Skriv `{name} {value}`.' },
  },
  needlessValue: {
    message: { en: '"{name}" takes no value.', da: '»{name}« tager ingen værdi.' },
    hint: { en: 'Write `{name}` alone, or leave it out.', da: 'Skriv blot `{name}`, eller udelad det.' },
  },
  givenTwice: {
    message: { en: '"{name}" is given twice.', da: '»{name}« er angivet to gange.' },
    hint: { en: 'Give it once.', da: 'Angiv det én gang.' },
  },
  noFile: {
    message: { en: 'The command "{command}" needs a file.', da: 'Kommandoen »{command}« skal have en fil.' },
    hint: {
      en: 'Write `groundplan {command} PLAN.groundplan.json`; `-` reads from standard input.',
      da: 'Skriv `groundplan {command} PLAN.groundplan.json`; `-` læser fra standardinput.',
    },
  },
  noSecond: {
    message: {
      en: 'The command "{command}" needs two files.',
      da: 'Kommandoen »{command}« skal have to filer.',
    },
    hint: {
      en: 'Write `groundplan {command} EARLIER.groundplan.json LATER.groundplan.json`.',
      da: 'Skriv `groundplan {command} TIDLIGERE.groundplan.json SENERE.groundplan.json`.',
    },
  },
  noSheet: {
    message: {
      en: 'The command "{command}" needs a workbook and a plan.',
      da: 'Kommandoen »{command}« skal have et regneark og en plan.',
    },
    hint: {
      en: 'Write `groundplan {command} PLAN.xlsx PLAN.groundplan.json`.',
      da: 'Skriv `groundplan {command} PLAN.xlsx PLAN.groundplan.json`.',
    },
  },
  noTitle: {
    message: { en: 'The new plan needs a title.', da: 'Den nye plan skal have en titel.' },
    hint: {
      en: 'Write `groundplan {command} "Shared meals"`.',
      da: 'Skriv `groundplan {command} "Fællesspisning"`.',
    },
  },
  noRole: {
    message: { en: '"{name}" needs the role that approves.', da: '»{name}« skal have den rolle, der godkender.' },
    hint: {
      en: 'Add `--by "steering group"`: a role, never a person\'s name.',
      da: 'Tilføj `--by "styregruppen"`: en rolle, aldrig en persons navn.',
    },
  },
  halfCommand: {
    message: { en: 'The command "{name}" is not complete.', da: 'Kommandoen »{name}« er ikke hel.' },
    hint: { en: 'There are: {commands}.', da: 'Der er: {commands}.' },
  },
  tooMany: {
    message: {
      en: 'More was given than "{command}" takes: {extra}.',
      da: 'Der er angivet mere, end »{command}« tager: {extra}.',
    },
    hint: {
      en: 'A name with spaces needs quotation marks; one call takes one.',
      da: 'Et navn med mellemrum skal stå i anførselstegn; hvert kald tager ét.',
    },
  },
  badLocale: {
    message: { en: '"{value}" is no language of this command.', da: '»{value}« er ikke et af kommandoens sprog.' },
    hint: { en: 'Write `--locale en` or `--locale da`.', da: 'Skriv `--locale da` eller `--locale en`.' },
  },
  badDate: {
    message: { en: '"{value}" is no date.', da: '»{value}« er ikke en dato.' },
    hint: {
      en: 'Write for instance `--{name} 2026-03-31`; a month ("March 2026" or 2026-03) or a year (2026) will do.',
      da: 'Skriv for eksempel `--{name} 31-03-2026`; en måned (»marts 2026« eller 2026-03) eller et år (2026) er også nok.',
    },
  },
  twoDates: {
    message: { en: '"{value}" can be two dates.', da: '»{value}« kan være to datoer.' },
    hint: {
      en: 'Write year-month-day, such as `--{name} 2026-03-31`, or the month as a word: `--{name} "31 March 2026"`.',
      da: 'Skriv år-måned-dag, for eksempel `--{name} 2026-03-31`, eller måneden som ord: `--{name} "31. marts 2026"`.',
    },
  },
  badPeriod: {
    message: {
      en: 'The plan would end ({to}) before it begins ({from}).',
      da: 'Planen ville slutte ({to}), før den begynder ({from}).',
    },
    hint: {
      en: 'Put the earlier date behind `--from` and the later one behind `--to`; without `--from` the plan begins today.',
      da: 'Skriv den tidligste dato efter `--from` og den seneste efter `--to`; uden `--from` begynder planen i dag.',
    },
  },
  badFormat: {
    message: { en: '"{command}" cannot be shown as "{value}".', da: '»{command}« kan ikke vises som »{value}«.' },
    hint: { en: 'Choose one of: {formats}.', da: 'Vælg mellem: {formats}.' },
  },
  unknownKind: {
    message: { en: 'No loaded model knows the kind "{name}".', da: 'Ingen indlæst model kender typen »{name}«.' },
    hint: {
      en: '`groundplan schema` lists the kinds; `--model` loads the model that brings another.',
      da: '`groundplan schema` viser typerne; `--model` indlæser den model, der har flere.',
    },
  },
  meantKind: {
    message: { en: 'No loaded model knows the kind "{name}".', da: 'Ingen indlæst model kender typen »{name}«.' },
    hint: { en: 'Did you mean {meant}?', da: 'Mente du {meant}?' },
  },
  noSchema: {
    message: {
      en: 'The kind {name} cannot be written as JSON Schema.',
      da: 'Typen {name} kan ikke skrives som JSON Schema.',
    },
    hint: {
      en: 'Ask the package that owns it: its schema must describe itself (Standard JSON Schema).',
      da: 'Spørg pakken bag den: dens skema skal kunne beskrive sig selv (Standard JSON Schema).',
    },
  },
  modelNotFound: {
    message: {
      en: 'The model "{name}" was not found from {cwd}.',
      da: 'Modellen »{name}« blev ikke fundet fra {cwd}.',
    },
    hint: {
      en: 'Install its package here (`npm install {name}`), or give the path to its folder or its JavaScript file, beginning with "./".',
      da: 'Installér dens pakke her (`npm install {name}`), eller angiv stien til dens mappe eller JavaScript-fil, begyndende med »./«.',
    },
  },
  modelFileNotFound: {
    message: {
      en: 'The model "{name}" was not found from {cwd}.',
      da: 'Modellen »{name}« blev ikke fundet fra {cwd}.',
    },
    hint: {
      en: 'Check the spelling and the folder of the file. An installed model is named by its package, without a path; a folder must hold a package.json.',
      da: 'Se efter filens stavning og mappe. En installeret model angives med pakkens navn, uden sti; en mappe skal indeholde en package.json.',
    },
  },
  modelBroken: {
    message: {
      en: 'The model "{name}" could not be loaded: {problem}',
      da: 'Modellen »{name}« kunne ikke indlæses: {problem}',
    },
    hint: {
      en: 'Its own code failed while loading. Tell whoever made it, or leave `--model` out.',
      da: 'Dens egen kode fejlede under indlæsningen. Sig det til dem, der har lavet den, eller udelad `--model`.',
    },
  },
  modelUnresolved: {
    message: {
      en: 'The model "{name}" could not be loaded: {problem}',
      da: 'Modellen »{name}« kunne ikke indlæses: {problem}',
    },
    hint: {
      en: 'Something that it imports was not found. Install that too (`npm install` in the folder of the package), and build it where it has to be built.',
      da: 'Noget, som den importerer, blev ikke fundet. Installér også det (`npm install` i pakkens mappe), og byg det, hvis det skal bygges.',
    },
  },
  modelless: {
    message: {
      en: '"{name}" holds no planning model and no rule set.',
      da: '»{name}« indeholder hverken en planlægningsmodel eller et regelsæt.',
    },
    hint: {
      en: 'It must export what `definePlanningModel` or `defineRuleSet` returned; it exports {found}.',
      da: 'Den skal eksportere det, som `definePlanningModel` eller `defineRuleSet` gav; den eksporterer {found}.',
    },
  },
  noPackage: {
    message: { en: 'The command "{command}" needs a package.', da: 'Kommandoen »{command}« skal have en pakke.' },
    hint: {
      en: 'Write `groundplan {command} .` for the package in this folder, or the name of an installed one.',
      da: 'Skriv `groundplan {command} .` for pakken i denne mappe, eller navnet på en, der er installeret.',
    },
  },
  badSeconds: {
    message: { en: '"{value}" is no number of seconds.', da: '»{value}« er ikke et antal sekunder.' },
    hint: {
      en: 'Write a number above 0 and at most {most}, such as `--time-limit 300`.',
      da: 'Skriv et tal over 0 og højst {most}, for eksempel `--time-limit 300`.',
    },
  },
  packageNotFound: {
    message: {
      en: 'The package "{name}" was not found from {cwd}.',
      da: 'Pakken »{name}« blev ikke fundet fra {cwd}.',
    },
    hint: {
      en: 'Install it here (`npm install {name}`), or give the path to its folder, beginning with "./".',
      da: 'Installér den her (`npm install {name}`), eller angiv stien til dens mappe, begyndende med »./«.',
    },
  },
  targetMissing: {
    message: { en: '"{name}" does not exist.', da: '»{name}« findes ikke.' },
    hint: {
      en: 'Check the spelling and the folder: this was looked for as {path}. A file that a build writes is there after `npm run build`.',
      da: 'Se efter stavning og mappe: Der blev ledt efter {path}. Det, der bliver bygget, er der først efter `npm run build`.',
    },
  },
  noManifest: {
    message: {
      en: '{path} is no package: it has no package.json.',
      da: '{path} er ikke en pakke: Der er ingen package.json.',
    },
    hint: {
      en: 'Name the folder that holds the package.json, the package itself, or a JavaScript file.',
      da: 'Angiv mappen med package.json, selve pakken eller en JavaScript-fil.',
    },
  },
  badManifest: {
    message: { en: '{path} cannot be read: {problem}', da: '{path} kan ikke læses: {problem}' },
    hint: { en: 'It must be JSON; correct it, then try again.', da: 'Den skal være JSON; ret den, og prøv igen.' },
  },
  noEntry: {
    message: {
      en: 'The package {name} offers nothing to import.',
      da: 'Pakken {name} har ikke noget, der kan importeres.',
    },
    hint: {
      en: 'Its package.json must name under `exports` the file behind "." and the one behind "./conformance".',
      da: 'Dens package.json skal under `exports` nævne filen bag ».« og filen bag »./conformance«.',
    },
  },
  notBuilt: {
    message: {
      en: 'The package {name} promises {path}, which does not exist.',
      da: 'Pakken {name} henviser til {path}, som ikke findes.',
    },
    hint: {
      en: 'Build it first (`npm run build` in its folder), then try again; if it is built, correct `exports` in package.json.',
      da: 'Byg den først (`npm run build` i dens mappe), og prøv igen; er den bygget, så ret `exports` i package.json.',
    },
  },
  typeScript: {
    message: {
      en: '{path} is TypeScript, which cannot be run as it stands.',
      da: '{path} er TypeScript, som ikke kan køres, som det er.',
    },
    hint: {
      en: 'Build it first (`npm run build`), and name the JavaScript file, here and under `exports` in package.json.',
      da: 'Byg først (`npm run build`), og nævn JavaScript-filen, her og under `exports` i package.json.',
    },
  },
  nothingToProve: {
    message: {
      en: '{path} holds no planning model and no rule set.',
      da: '{path} indeholder hverken en planlægningsmodel eller et regelsæt.',
    },
    hint: {
      en: 'Export `conformance = defineConformance(model, cases)` from the subpath `./conformance`; the file exports {found}.',
      da: 'Eksportér `conformance = defineConformance(model, cases)` fra `./conformance`; filen eksporterer {found}.',
    },
  },
  overInput: {
    message: { en: '{path} is the plan itself and would be lost.', da: '{path} er selve planen og ville gå tabt.' },
    hint: { en: 'Give `--out` another name.', da: 'Angiv et andet navn efter `--out`.' },
  },
  overProven: {
    message: {
      en: '{path} is the file that is to be proven and would be lost.',
      da: '{path} er den fil, der skal afprøves, og ville gå tabt.',
    },
    hint: { en: 'Give `--out` another name.', da: 'Angiv et andet navn efter `--out`.' },
  },
  exists: {
    message: { en: '{path} is there already.', da: '{path} findes i forvejen.' },
    hint: {
      en: 'Give another name with `--out`, or add `--force` to write over it.',
      da: 'Angiv et andet navn med `--out`, eller tilføj `--force` for at skrive oven i den.',
    },
  },
  changedMeanwhile: {
    message: {
      en: '{path} was changed by somebody else in the meantime.',
      da: '{path} er i mellemtiden ændret af andre.',
    },
    hint: {
      en: 'Nothing was saved. Run the command again: it then starts from the plan as it is now.',
      da: 'Intet er gemt. Kør kommandoen igen: Så tager den udgangspunkt i planen, som den er nu.',
    },
  },
  badEnding: {
    message: { en: 'A report cannot be written as {path}.', da: 'En rapport kan ikke skrives som {path}.' },
    hint: {
      en: 'Let the name end in {endings}, or say what it is to be with `--format`.',
      da: 'Lad navnet ende på {endings}, eller angiv formatet med `--format`.',
    },
  },
  binary: {
    message: {
      en: 'What "{command}" makes cannot be shown in a terminal.',
      da: 'Det, »{command}« laver, kan ikke vises i en terminal.',
    },
    hint: { en: 'Name a file with `--out`.', da: 'Angiv en fil med `--out`.' },
  },
  needsFile: {
    message: {
      en: 'The plan comes from standard input, so there is no file to save it in.',
      da: 'Planen kommer fra standardinput, så der er ingen fil at gemme den i.',
    },
    hint: { en: 'Name the file of the plan.', da: 'Angiv planens fil.' },
  },
  unknownSince: {
    message: {
      en: 'The plan has no date, revision or report "{value}" to compare with.',
      da: 'Planen har ingen dato, ændring eller rapport »{value}« at sammenligne med.',
    },
    hint: {
      en: '`groundplan history {path}` lists them.',
      da: '`groundplan history {path}` viser dem.',
    },
  },
  unsaved: {
    message: { en: '{path} could not be saved: {problem}', da: '{path} kunne ikke gemmes: {problem}' },
    hint: {
      en: 'Nothing there was changed. Choose a folder that exists, that you may write to, and that has room.',
      da: 'Intet dér er ændret. Vælg en mappe, som findes, som du må skrive i, og hvor der er plads.',
    },
  },
  unwritten: {
    message: {
      en: 'The result could not be written to standard output: {problem}',
      da: 'Resultatet kunne ikke skrives til standardoutput: {problem}',
    },
    hint: {
      en: 'What has arrived there is not whole. Make room, or save the result somewhere else with `--out`.',
      da: 'Det, der er nået frem, er ikke det hele. Skaf plads, eller gem resultatet et andet sted med `--out`.',
    },
  },
} as const satisfies Readonly<Record<string, Pick<Misuse, 'message' | 'hint'>>>

/** The name of a misuse in the catalogue. */
export type MisuseName = keyof typeof list

/** All misuses, for the test that both languages are complete. */
export const misuses: Readonly<Record<MisuseName, Pick<Misuse, 'message' | 'hint'>>> = list

/** A misuse from the catalogue with its slots filled. */
export function misuse(name: MisuseName, slots: Slots = {}): Misuse {
  return { ...list[name], slots }
}
