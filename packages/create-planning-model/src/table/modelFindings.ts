import type { Entry } from './catalogue.js'

/** What is found in the model that a table describes. */
export const modelFindings = {
  noModel: {
    message: { en: 'No row says what the model is called.', da: 'Ingen række siger, hvad modellen hedder.' },
    remedy: {
      en: 'Add a row of the kind “model”: in id the name of its package, such as @example/model-garden.',
      da: 'Tilføj en række af typen »model«, og skriv navnet på dens pakke i id, for eksempel @example/model-garden.',
    },
  },
  twoModels: {
    message: { en: '{place}: the model is described twice.', da: '{place}: Modellen er beskrevet to gange.' },
    remedy: {
      en: 'Row {first} describes it already: keep one, or make a table for each model.',
      da: 'Række {first} beskriver den allerede: Behold den ene, eller lav en tabel til hver model.',
    },
  },
  noRules: {
    message: {
      en: 'No row is a rule, so nothing in a plan would be judged.',
      da: 'Ingen række er en regel, så intet i en plan ville blive vurderet.',
    },
    remedy: {
      en: 'Add a row of the kind “rule”, with a sentence in the column {column}: {forms}.',
      da: 'Tilføj en række af typen »regel« med en sætning i kolonnen {column}: {forms}.',
    },
  },
  missing: {
    message: { en: '{place} is empty.', da: '{place} er tom.' },
    remedy: { en: 'Write {what}.', da: 'Skriv {what}.' },
  },
  badName: {
    message: {
      en: '{place}: {found} cannot name a package.',
      da: '{place}: {found} kan ikke være navnet på en pakke.',
    },
    remedy: {
      en: 'Use small letters, digits and “-”, and put your name with @ in front: @example/model-garden.',
      da: 'Brug små bogstaver, cifre og »-«, og sæt jeres navn med @ foran: @example/model-garden.',
    },
  },
  badId: {
    message: { en: '{place}: {found} cannot be an id.', da: '{place}: {found} kan ikke være et id.' },
    remedy: {
      en: 'Write one word of letters a to z and digits, beginning with a small letter: siteMeeting. At most 60 signs.',
      da: 'Skriv ét ord af bogstaverne a til z og cifre, der begynder med et lille bogstav: siteMeeting. Højst 60 tegn.',
    },
  },
  danishId: {
    message: {
      en: '{place}: {found} cannot be an id: an id cannot have æ, ø or å.',
      da: '{place}: {found} kan ikke være et id: Et id kan ikke have æ, ø og å.',
    },
    remedy: {
      en: 'Write ae, oe and aa instead, in one word of at most 60 signs that begins with a small letter.',
      da: 'Skriv ae, oe og aa i stedet, i ét ord på højst 60 tegn, der begynder med et lille bogstav.',
    },
  },
  reservedId: {
    message: {
      en: '{place}: {found} already means something else where it would be used.',
      da: '{place}: {found} betyder allerede noget andet dér, hvor det skal bruges.',
    },
    remedy: {
      en: 'Choose another word, or make it more precise: contactPerson rather than name.',
      da: 'Vælg et andet ord, eller gør det mere præcist: contactPerson frem for name.',
    },
  },
  twiceId: {
    message: {
      en: '{place}: {found} is used already, in row {first}.',
      da: '{place}: {found} er allerede brugt, i række {first}.',
    },
    remedy: {
      en: 'Choose another; capitals alone make no difference.',
      da: 'Vælg et andet; store og små bogstaver gør ingen forskel.',
    },
  },
  unknownName: {
    message: {
      en: '{place}: no row of the kind “{kind}” has the id {found}.',
      da: '{place}: Ingen række af typen »{kind}« har id {found}.',
    },
    remedy: {
      en: 'Add that row, or write the id of one that is there.',
      da: 'Tilføj den række, eller skriv id på en, der er der.',
    },
  },
  unreadRule: {
    message: {
      en: '{place}: the sentence {found} cannot be read as a rule.',
      da: '{place}: Sætningen {found} kan ikke læses som en regel.',
    },
    remedy: { en: 'Write it in one of five forms: {forms}.', da: 'Skriv den på en af fem måder: {forms}.' },
  },
  badCount: {
    message: {
      en: '{place}: {found} is no whole number from 1 to {limit}.',
      da: '{place}: {found} er ikke et helt tal fra 1 til {limit}.',
    },
    remedy: { en: 'Write the number in digits.', da: 'Skriv tallet med cifre.' },
  },
  notList: {
    message: {
      en: '{place}: {found} is no list, so it cannot be counted.',
      da: '{place}: {found} er ikke en liste, så der er intet at tælle.',
    },
    remedy: {
      en: 'Give the field the type “list” (row {first}), or write the sentence without “at least”.',
      da: 'Giv feltet typen »liste« (række {first}), eller skriv sætningen uden »mindst«.',
    },
  },
  otherThing: {
    message: {
      en: '{place}: {found} is not rated for “{thing}” but for “{other}”.',
      da: '{place}: {found} vurderes ikke for »{thing}«, men for »{other}«.',
    },
    remedy: {
      en: 'Write “each {other}”, or change the column “{column}” of row {first}.',
      da: 'Skriv »hvert {other}« eller »hver {other}«, eller ret kolonnen »{column}« i række {first}.',
    },
  },
  offScale: {
    message: {
      en: '{place}: the step {found} decides nothing: steps go from {lowest} to {highest}.',
      da: '{place}: Trinnet {found} afgør ikke noget: Trinene går fra {lowest} til {highest}.',
    },
    remedy: {
      en: 'Ask for a step above {lowest} and no higher than {highest}.',
      da: 'Kræv et trin over {lowest} og ikke højere end {highest}.',
    },
  },
  badStep: {
    message: { en: '{place}: {found} is no step of a scale.', da: '{place}: {found} er ikke et trin på en skala.' },
    remedy: { en: 'Write a whole number from 0 to {limit}.', da: 'Skriv et helt tal fra 0 til {limit}.' },
  },
  stepGap: {
    message: {
      en: '{place}: the step before it, {found}, is not there.',
      da: '{place}: Trinnet før, {found}, mangler.',
    },
    remedy: {
      en: 'Add that step, or number the steps without gaps.',
      da: 'Tilføj det trin, eller nummerér trinene uden huller.',
    },
  },
  fewSteps: {
    message: {
      en: 'Something is rated, but the scale does not have two steps.',
      da: 'Noget skal vurderes, men skalaen har ikke to trin.',
    },
    remedy: {
      en: 'Add rows of the kind “step”: id is the number (0, 1, 2 …), label what it means.',
      da: 'Tilføj rækker af typen »trin« med tallet i id (0, 1, 2 …) og betydningen i label.',
    },
  },
  needlessSteps: {
    message: { en: 'There are steps, but nothing is rated.', da: 'Der er trin, men intet bliver vurderet.' },
    remedy: {
      en: 'Add a row of the kind “construct” for what is rated, or delete the steps.',
      da: 'Tilføj en række af typen »konstrukt« for det, der vurderes, eller slet trinene.',
    },
  },
  badType: {
    message: { en: '{place}: there is no type {found}.', da: '{place}: Typen {found} findes ikke.' },
    remedy: {
      en: 'Write text, number, date, yesNo, list, “choice: a, b, c”, or “ref: site” with the id of a thing.',
      da: 'Skriv tekst, tal, dato, ja/nej, liste, »valg: a, b, c« eller »ref: sted« med id på en ting.',
    },
  },
  twiceChoice: {
    message: { en: '{place}: the answer {found} stands twice.', da: '{place}: Svaret {found} står to gange.' },
    remedy: {
      en: 'Delete one of them; capitals alone make no difference.',
      da: 'Slet det ene; store og små bogstaver gør ingen forskel.',
    },
  },
  emptyChoice: {
    message: { en: '{place}: one of the answers is empty.', da: '{place}: Et af svarene er tomt.' },
    remedy: {
      en: 'Take the comma out that has no answer before or behind it.',
      da: 'Fjern det komma, der ikke står et svar før eller efter.',
    },
  },
  badChoices: {
    message: {
      en: '{place}: a choice needs at least two different answers, and “none” is always one already.',
      da: '{place}: Et valg skal have mindst to forskellige svar, og »none« er der altid i forvejen.',
    },
    remedy: {
      en: 'Write them with commas between them: “choice: weekly, monthly”.',
      da: 'Skriv dem med komma imellem: »valg: ugentligt, månedligt«.',
    },
  },
  foreign: {
    message: {
      en: '{place}: this does not look like {language}: {found}.',
      da: '{place}: Dette ligner ikke {language}: {found}.',
    },
    remedy: {
      en: 'Write the text in {language}; where it is a title or a saying, put it in quotation marks.',
      da: 'Skriv teksten på {language}; sæt den i anførselstegn, hvis det er en titel eller et citat.',
    },
  },
  sameText: {
    message: {
      en: '{place}: the Danish text is the English one: {found}.',
      da: '{place}: Den danske tekst er den engelske: {found}.',
    },
    remedy: {
      en: 'Write it in Danish too, as planners would say it.',
      da: 'Skriv den også på dansk, som planlæggere ville sige det.',
    },
  },
  brace: {
    message: {
      en: '{place}: a brace lacks its partner, at {found}.',
      da: '{place}: En krøllet parentes mangler sin makker, ved {found}.',
    },
    remedy: {
      en: 'Braces are for what is filled in: {fills}. Use other parentheses.',
      da: 'Krøllede parenteser er til det, der udfyldes: {fills}. Brug ellers andre parenteser.',
    },
  },
  unknownSlot: {
    message: { en: '{place}: {found} cannot be filled in here.', da: '{place}: {found} kan ikke udfyldes her.' },
    remedy: { en: 'What can be filled in here: {fills}.', da: 'Det, der kan udfyldes her: {fills}.' },
  },
  slotless: {
    message: {
      en: '{place}: nothing is filled in here, and {found} would be shown as written.',
      da: '{place}: Her udfyldes ikke noget, og {found} ville blive vist, som det står.',
    },
    remedy: {
      en: 'Write what should stand there, without braces. Only findings and questions are filled in.',
      da: 'Skriv det, der skal stå, uden krøllede parenteser. Kun fund og spørgsmål udfyldes.',
    },
  },
  slotsDiffer: {
    message: {
      en: '{place}: the Danish and the English text do not fill in the same: {found}.',
      da: '{place}: Den danske og den engelske tekst udfylder ikke det samme: {found}.',
    },
    remedy: { en: 'Write it in both, or in neither.', da: 'Skriv det i begge eller i ingen af dem.' },
  },
  needless: {
    message: {
      en: '{place}: a rule of this form never says this, and {found} would be lost.',
      da: '{place}: En regel af denne form viser aldrig denne tekst, og {found} ville gå tabt.',
    },
    remedy: {
      en: 'Empty the cell. A rule with “is rated on …” has only a question; a rule such as “at least 3 sites” has only a finding.',
      da: 'Tøm cellen. En regel med »er vurderet på …« har kun et spørgsmål; en regel som »mindst 3 steder« har kun et fund.',
    },
  },
  badWeight: {
    message: { en: '{place}: there is no weight {found}.', da: '{place}: Vægten {found} findes ikke.' },
    remedy: {
      en: 'Write important (the plan is at stake), advice, or structural (the plan cannot be read without it).',
      da: 'Skriv vigtig (planen står på spil), råd (et godt råd) eller strukturel (uden det kan planen ikke læses).',
    },
  },
  noCitation: {
    message: { en: '{place}: a source or a reason is lacking.', da: '{place}: Kilde eller begrundelse mangler.' },
    remedy: {
      en: 'Write a source and the place in it ({source}, {at}), or your own reason ({own}).',
      da: 'Skriv en kilde og stedet i den ({source}, {at}) eller jeres egen begrundelse ({own}).',
    },
  },
  twoCitations: {
    message: {
      en: '{place}: both a source and an own reason are given.',
      da: '{place}: Der er angivet både en kilde og en egen begrundelse.',
    },
    remedy: {
      en: 'Keep what the judgement rests on; the other can go into the text.',
      da: 'Behold det, vurderingen bygger på; det andet kan stå i teksten.',
    },
  },
  placeless: {
    message: {
      en: '{place}: a place is given, but no source.',
      da: '{place}: Der er angivet et sted, men ingen kilde.',
    },
    remedy: { en: 'Write the id of the source.', da: 'Skriv id på kilden.' },
  },
  badYear: {
    message: { en: '{place}: {found} is no year.', da: '{place}: {found} er ikke et årstal.' },
    remedy: {
      en: 'Write the year of publication with four digits, from 1000 to 2999.',
      da: 'Skriv udgivelsesåret med fire cifre, fra 1000 til 2999.',
    },
  },
  badRef: {
    message: {
      en: '{place}: {found} is no doi, isbn or address.',
      da: '{place}: {found} er hverken doi, isbn eller adresse.',
    },
    remedy: {
      en: 'Write doi:10.…, isbn:… or https://…; leave it empty where there is none.',
      da: 'Skriv doi:10.…, isbn:… eller https://…; lad den stå tom, hvis der ikke er nogen.',
    },
  },
  twoTitles: {
    message: {
      en: '{place}: a publication has one title, as printed, and {found} would be lost.',
      da: '{place}: En udgivelse har én titel, som den er trykt, og {found} ville gå tabt.',
    },
    remedy: {
      en: 'Write the printed title in one of the columns and empty the other.',
      da: 'Skriv den trykte titel i én af kolonnerne, og tøm den anden.',
    },
  },
} as const satisfies Readonly<Record<string, Entry>>
