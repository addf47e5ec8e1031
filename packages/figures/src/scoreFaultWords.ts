import type { AnyLocalized, Message } from '@groundplan/kernel'

/** Words of each fault of a wheel or a radar: what is seen, and what to do. */
export const scoreFaultWords = {
  noScale: {
    message: {
      en: 'The scale runs from {from} to {to}, which is no way up',
      da: 'Skalaen går fra {from} til {to}, hvilket ikke er opad',
    },
    why: {
      en: 'It is drawn from the lower to the higher end. Give two numbers, the lower one as `from`.',
      da: 'Den tegnes fra den laveste til den højeste ende. Angiv to tal, det laveste som `from`.',
    },
  },
  outsideScale: {
    message: {
      en: 'A value of {id} is {n}, and the scale runs from {from} to {to}',
      da: 'En værdi for {id} er {n}, og skalaen går fra {from} til {to}',
    },
    why: {
      en: 'It is drawn at the end of the scale, and printed as it is. Correct the value or the scale.',
      da: 'Den tegnes ved skalaens ende og skrives, som den er. Ret værdien eller skalaen.',
    },
  },
  noTheme: {
    message: {
      en: 'A value belongs to {id}, which the figure does not have',
      da: 'En værdi hører til {id}, som figuren ikke har',
    },
    why: {
      en: 'It gets a place that says so. Add the theme, or take the value away.',
      da: 'Den får en plads, der siger det. Tilføj temaet, eller fjern værdien.',
    },
  },
  sameTheme: {
    message: {
      en: 'The series {series} has more than one value of {id}',
      da: 'Serien {series} har mere end én værdi for {id}',
    },
    why: {
      en: 'The first is drawn; the table has all of them. Give one.',
      da: 'Den første tegnes; tabellen har dem alle. Angiv én.',
    },
  },
  noScore: {
    message: {
      en: 'A value of {id} is no number, or infinite',
      da: 'En værdi for {id} er ikke et tal eller er uendelig',
    },
    why: {
      en: 'Say what it is: unknown, withheld or not applicable.',
      da: 'Sig, hvad det er: ukendt, tilbageholdt eller ikke relevant.',
    },
  },
  turnedInterval: {
    message: {
      en: 'The interval of {id} runs from {low} to {high}, which is no way up',
      da: 'Intervallet for {id} går fra {low} til {high}, hvilket ikke er opad',
    },
    why: {
      en: 'Give two numbers, the lower one as `low`.',
      da: 'Angiv to tal, det laveste som `low`.',
    },
  },
} as const satisfies Readonly<Record<string, { readonly message: Message; readonly why: AnyLocalized }>>
