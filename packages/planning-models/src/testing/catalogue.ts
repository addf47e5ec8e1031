import type { Localized, Message } from '@groundplan/kernel'

interface Entry {
  readonly message: Message
  readonly why: Localized
}

/**
 * Everything the kit can say, by the end of its code (`@groundplan/planning-models/testing/…`).
 *
 * @internal
 */
export const testingCatalogue = {
  verdict: {
    message: {
      en: 'In “{case}”, {name} is {found}; expected {expected}',
      da: 'I »{case}« er {name} {found}; ventet {expected}',
    },
    why: { en: 'Correct the rule or the case.', da: 'Ret reglen eller tilfældet.' },
  },
  findings: {
    message: {
      en: 'In “{case}”, {name} finds {found}; expected {expected}',
      da: 'I »{case}« finder {name} {found}; ventet {expected}',
    },
    why: {
      en: 'Message, things spoken of, slots, pointer and order must be as expected: correct the rule or the case.',
      da: 'Besked, det omtalte, felter, sted og rækkefølge skal være som ventet: ret reglen eller tilfældet.',
    },
  },
  unnamed: {
    message: {
      en: '“{case}” names {name}, which the model does not have',
      da: '»{case}« nævner {name}, som modellen ikke har',
    },
    why: { en: 'Check the spelling.', da: 'Se efter, om navnet er stavet rigtigt.' },
  },
  defect: {
    message: { en: 'In “{case}”: {what}', da: 'I »{case}«: {what}' },
    why: {
      en: 'A rule may not throw, answer later, change its input or say a thing twice.',
      da: 'En regel må ikke fejle, svare senere, ændre det, den læser, eller sige det samme to gange.',
    },
  },
  question: {
    message: {
      en: 'In “{case}”, a question of {name} lacks {what}: “{question}”',
      da: 'I »{case}« mangler et spørgsmål fra {name} {what}: »{question}«',
    },
    why: {
      en: 'Ask in each of the rule’s languages, with the same slots, and fill them all.',
      da: 'Stil spørgsmålet på alle reglens sprog og med de samme felter, og udfyld dem alle.',
    },
  },
  unsteady: {
    message: {
      en: 'Two runs on “{case}” do not agree',
      da: 'To kørsler af »{case}« giver ikke det samme',
    },
    why: {
      en: 'A rule may depend on nothing but what it reads: no clock, no chance, no memory.',
      da: 'En regel må kun afhænge af det, den læser: intet ur, ingen tilfældighed, ingen hukommelse.',
    },
  },
  never: {
    message: { en: 'No case shows {name} as {expected}', da: 'Intet tilfælde viser {name} som {expected}' },
    why: {
      en: 'Add a case, or say in `never` why it cannot happen.',
      da: 'Tilføj et tilfælde, eller skriv i `never`, hvorfor det ikke kan ske.',
    },
  },
  untrueExcuse: {
    message: {
      en: '{name} is said never to be {expected}, but “{case}” shows it',
      da: '{name} siges aldrig at være {expected}, men »{case}« viser det',
    },
    why: { en: 'Take the excuse away.', da: 'Fjern undtagelsen.' },
  },
  emptyPlan: {
    message: {
      en: 'On an empty plan, {name} is {found}',
      da: 'På en tom plan er {name} {found}',
    },
    why: {
      en: 'Nothing is known of an empty plan: the answer must be unknown or not applicable, without findings.',
      da: 'Om en tom plan vides intet: Svaret skal være ukendt eller ikke relevant, uden opmærksomhedspunkter.',
    },
  },
  emptyPlanSays: {
    message: { en: 'On an empty plan, this is said: “{what}”', da: 'På en tom plan bliver der sagt: »{what}«' },
    why: {
      en: 'Nothing is known of an empty plan, so nothing is to be said of it: correct the rule or the model.',
      da: 'Om en tom plan vides intet, så der skal heller ikke siges noget: Ret reglen eller modellen.',
    },
  },
  requiredRead: {
    message: {
      en: 'In “{case}” without {title}, {name} is {found}; expected unknown',
      da: 'I »{case}« uden {title} er {name} {found}; ventet ukendt',
    },
    why: {
      en: 'Without what it needs, a rule knows nothing.',
      da: 'Uden det, den bygger på, ved en regel ingenting.',
    },
  },
  order: {
    message: {
      en: 'In “{case}”, {name} answers otherwise when items stand in another order',
      da: 'I »{case}« svarer {name} anderledes, når tingene står i en anden rækkefølge',
    },
    why: {
      en: 'Sort by id where the order decides, and speak of things by id.',
      da: 'Sortér efter id, hvor rækkefølgen afgør noget, og omtal ting ved deres id.',
    },
  },
  pointer: {
    message: {
      en: 'In “{case}”, {name} points to {pointer}, where nothing stands',
      da: 'I »{case}« peger {name} på {pointer}, hvor der ikke står noget',
    },
    why: {
      en: 'Start `at` with a name from `reads` and follow the content.',
      da: 'Begynd `at` med et navn fra `reads`, og følg indholdet.',
    },
  },
  sameText: {
    message: { en: '{name} reads the same in English and Danish', da: '{name} er ens på engelsk og dansk' },
    why: { en: 'Write it in both languages, or declare one.', da: 'Skriv det på begge sprog, eller angiv ét.' },
  },
  slots: {
    message: {
      en: '{name} has other slots in Danish than in English: {what}',
      da: '{name} har andre felter på dansk end på engelsk: {what}',
    },
    why: { en: 'Use the same slots in both.', da: 'Brug de samme felter i begge.' },
  },
  citation: {
    message: { en: '{name} cites {what}', da: '{name} henviser til {what}' },
    why: {
      en: 'Cite a declared source with a place in it, or say with { own } that you judged yourselves and why.',
      da: 'Henvis til et sted i en angivet kilde, eller skriv med { own }, at I selv har skønnet, og hvorfor.',
    },
  },
} as const satisfies Readonly<Record<string, Entry>>

/**
 * The name of a check of the kit.
 *
 * @internal
 */
export type Check = keyof typeof testingCatalogue
