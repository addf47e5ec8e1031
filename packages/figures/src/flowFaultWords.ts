import type { AnyLocalized, Message } from '@groundplan/kernel'

/** Words of each fault of a flow: what is seen, and what to do. */
export const flowFaultWords = {
  noStep: {
    message: {
      en: 'A step follows on {id}, which the flow does not have',
      da: 'Et trin følger efter {id}, som forløbet ikke har',
    },
    why: {
      en: 'It is drawn below a step that says so. Add the step, or choose one that is there.',
      da: 'Det tegnes under et trin, der siger det. Tilføj trinnet, eller vælg et, der findes.',
    },
  },
  flowCircle: {
    message: {
      en: 'The flow leads from {from} round to {to} again',
      da: 'Forløbet fører fra {from} rundt til {to} igen',
    },
    why: {
      en: 'It is drawn as a broken line back, and left out of all sums. Count each person once: let the flow only go onwards.',
      da: 'Det tegnes som en stiplet linje tilbage og indgår ikke i nogen sum. Tæl hver person én gang: lad forløbet kun gå fremad.',
    },
  },
  noCount: {
    message: {
      en: 'The count of {label} is no whole number from 0 on',
      da: 'Antallet ved {label} er ikke et helt tal fra 0 og op',
    },
    why: {
      en: 'Give a whole number, or say that it is unknown or withheld.',
      da: 'Angiv et helt tal, eller sig, at det er ukendt eller tilbageholdt.',
    },
  },
  flowUnits: {
    message: {
      en: 'What comes to {labels} and what goes on from there is counted in different units',
      da: 'Det, der kommer til {labels}, og det, der går videre derfra, er talt i forskellige enheder',
    },
    why: {
      en: 'Contacts are no persons: no share is computed and nothing added. Count the same thing in both.',
      da: 'Kontakter er ikke personer: Ingen andel beregnes, og intet lægges sammen. Tæl det samme begge steder.',
    },
  },
  flowMore: {
    message: {
      en: '{labels} counts {n}, but {sum} go on or leave: {rest} too many',
      da: '{labels} tæller {n}, men {sum} går videre eller falder fra: {rest} for mange',
    },
    why: {
      en: 'It is drawn as given. Find the count that is wrong.',
      da: 'Det tegnes som angivet. Find det antal, der er forkert.',
    },
  },
  flowFewer: {
    message: {
      en: '{labels} counts {n}, but only {sum} go on or leave: {rest} are not accounted for',
      da: '{labels} tæller {n}, men kun {sum} går videre eller falder fra: {rest} er der ikke gjort rede for',
    },
    why: {
      en: 'It is drawn as given. Add an exit for those who are missing, with an unknown reason where nobody knows it.',
      da: 'Det tegnes som angivet. Tilføj et frafald for dem, der mangler, med ukendt årsag, hvor ingen kender den.',
    },
  },
  reasonsMore: {
    message: {
      en: '{labels} counts {n}, but its reasons add up to {sum}: {rest} too many',
      da: '{labels} tæller {n}, men årsagerne giver {sum}: {rest} for mange',
    },
    why: {
      en: 'It is drawn as given. Count each person under one reason.',
      da: 'Det tegnes som angivet. Tæl hver person under én årsag.',
    },
  },
  reasonsFewer: {
    message: {
      en: '{labels} counts {n}, but its reasons add up to {sum}: {rest} have none',
      da: '{labels} tæller {n}, men årsagerne giver {sum}: {rest} har ingen',
    },
    why: {
      en: 'It is drawn as given. Add a reason for the rest, such as "not known".',
      da: 'Det tegnes som angivet. Tilføj en årsag for resten, for eksempel »ikke kendt«.',
    },
  },
  givenAway: {
    message: {
      en: 'The withheld count of {label} can be worked out from the others',
      da: 'Det tilbageholdte antal ved {label} kan regnes ud af de andre',
    },
    why: {
      en: 'Who may not see it can see it all the same. Withhold another count of the same sum, or bring small groups together.',
      da: 'Den, der ikke må se det, kan se det alligevel. Tilbagehold endnu et antal i samme sum, eller saml de små grupper.',
    },
  },
} as const satisfies Readonly<Record<string, { readonly message: Message; readonly why: AnyLocalized }>>
