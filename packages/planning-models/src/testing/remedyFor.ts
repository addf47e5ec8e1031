import type { Finding, Localized, Rule } from '@groundplan/kernel'

const remedies: Readonly<Record<string, Localized>> = {
  threw: {
    en: 'Let it answer for whatever the schema allows, and change nothing of what it reads: that is frozen.',
    da: 'Lad den svare på alt, hvad skemaet tillader, og ændr intet af det, den læser: Det er låst.',
  },
  promise: {
    en: 'Answer at once: take out `async` and `await`. What has to be waited for belongs in the plan before it is assessed.',
    da: 'Svar med det samme: Fjern `async` og `await`. Det, der skal ventes på, lægges i planen, før den vurderes.',
  },
  tooMuch: {
    en: 'Nobody reads so many. Say in one finding what holds of many things, with their number in a slot.',
    da: 'Så mange læser ingen. Sig det, der gælder mange ting, i ét opmærksomhedspunkt med antallet i et felt.',
  },
  malformed: {
    en: 'Answer with what judge() gives (a view: with a figure), and start `at` with a name from `reads`.',
    da: 'Svar med det, judge() giver (en visning: med en figur), og begynd `at` med et navn fra `reads`.',
  },
  duplicateKey: {
    en: 'Say each thing once, or name in `about` all the things that tell the one from the other.',
    da: 'Sig hver ting én gang, eller nævn i `about` alt det, der skiller det ene fra det andet.',
  },
  mentionsFailed: {
    en: 'Let `mentions` yield what it finds in whatever content the schema allows.',
    da: 'Lad `mentions` give det, den finder, i alt indhold, som skemaet tillader.',
  },
}

const unknownThen = {
  en: 'In a host its verdict is then `unknown`.',
  da: 'I et program er svaret så `unknown`.',
} as const

/**
 * What is at stake and what to do when a rule, view or artefact broke down, by what is said of it. A rule that says a message it does not have is told which
 * there are; undefined for what has no remedy of its own.
 *
 * @internal
 */
export function remedyFor({ code, slots }: Finding, rule?: Rule): Localized | undefined {
  const kind = code.slice(code.lastIndexOf('/') + 1)
  const misspelt = /\bsay\.(\w+) is not a function/.exec(JSON.stringify(slots['what']) ?? '')?.[1]
  const remedy =
    kind === 'threw' && misspelt !== undefined && rule !== undefined ? misspeltOf(misspelt, rule) : remedies[kind]
  if (remedy === undefined || kind === 'mentionsFailed') return remedy
  return { en: `${unknownThen.en} ${remedy.en}`, da: `${unknownThen.da} ${remedy.da}` }
}

function misspeltOf(name: string, { messages }: Rule): Localized {
  const there = Object.keys(messages)
  return {
    en: `The rule has no message “${name}”; it has: ${there.join(', ') || 'none'}. Correct the name, or write the message.`,
    da: `Reglen har ingen besked »${name}«; den har: ${there.join(', ') || 'ingen'}. Ret navnet, eller skriv beskeden.`,
  }
}
