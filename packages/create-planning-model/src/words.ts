import type { Localized, Message } from '@groundplan/kernel'

const t = (en: string, da: string): Localized => ({ en, da })

/** The words of the command in both languages, save its help and its complaints. */
export const words = {
  reading: t('Reading {path}', 'Læser {path}'),
  stdin: t('standard input', 'standardinput'),
  checking: t('Checking the model {name}', 'Kontrollerer modellen {name}'),
  writing: t('Writing {count} files to {path}', 'Skriver {count} filer i {path}'),
  changeset: t('Writing the changeset to {path}', 'Skriver ændringsnoten i {path}'),
  running: t('Running {command}', 'Kører {command}'),
  failed: t(
    '{command} ended with {exit}. The package is in {path}; what it says above is what to mend.',
    '{command} sluttede med {exit}. Pakken ligger i {path}; ret det, der står ovenfor.',
  ),
  done: t('{name} is installed and proven.', '{name} er installeret og afprøvet.'),
  next: t('Next:', 'Videre:'),
  cancelled: t('Broken off; nothing was written.', 'Afbrudt; intet er skrevet.'),
  found: {
    en: {
      count: 'count',
      one: '{count} thing to mend in {path}; nothing was written.',
      other: '{count} things to mend in {path}; nothing was written.',
    },
    da: {
      count: 'count',
      one: '{count} ting skal rettes i {path}; intet er skrevet.',
      other: '{count} ting skal rettes i {path}; intet er skrevet.',
    },
  },
  broken: t('The command itself failed: {problem}', 'Selve kommandoen fejlede: {problem}'),
  brokenHint: t(
    'This is a mistake in Groundplan. Please report it together with the command you typed.',
    'Det er en fejl i Groundplan. Meld den gerne sammen med den kommando, du skrev.',
  ),
  askHow: t('How do you want to begin?', 'Hvordan vil du begynde?'),
  howQuestions: t('With a few questions', 'Med nogle få spørgsmål'),
  howTable: t('From a table (CSV)', 'Fra en tabel (CSV)'),
  askTable: t('Where is the table?', 'Hvor ligger tabellen?'),
  askName: t(
    'What is the package called? Its name is the id of the model.',
    'Hvad hedder pakken? Navnet er modellens id.',
  ),
  askLanguages: t('Which languages does the model speak?', 'Hvilke sprog har modellen?'),
  both: t('English and Danish', 'Dansk og engelsk'),
  english: t('English', 'Engelsk'),
  danish: t('Danish', 'Dansk'),
  inEnglish: t('English', 'engelsk'),
  inDanish: t('Danish', 'dansk'),
  keys: t('(↑/↓, then Enter)', '(↑/↓ og så Enter)'),
  askTitle: t(
    'What is the model called? ({languages}; Enter takes the one shown)',
    'Hvad hedder modellen? ({languages}; Enter tager det viste)',
  ),
  askPhases: t(
    'Which phases does the model have? Write id=label in order, with commas between them, or none. ({languages})',
    'Hvilke faser har modellen? Skriv id=betegnelse i rækkefølge med komma imellem, eller none. ({languages})',
  ),
} as const satisfies Readonly<Record<string, Message>>
