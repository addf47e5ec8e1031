import type { Artefact } from '../artefact.js'
import type { Mention } from '../entityRef.js'
import { type Finding, findingKey } from '../finding.js'
import { pointerOf } from '../pointer.js'
import type { AnyLocalized } from '../text.js'

const words = {
  definedTwice: {
    message: {
      en: 'The id {id} is used more than once in {register}',
      da: 'Id’et {id} er brugt mere end én gang i {register}',
    },
    why: {
      en: 'What is said of it may mean either. Give one of them an id of its own, or merge the two.',
      da: 'Det er uklart, hvilken der menes. Giv den ene sit eget id, eller læg de to sammen.',
    },
  },
  dangling: {
    message: {
      en: 'Something here speaks of {id}, which is not in {register}',
      da: 'Her henvises til {id}, som ikke findes i {register}',
    },
    why: {
      en: 'Correct the id, or add what it stands for.',
      da: 'Ret id’et, eller tilføj det, som det står for.',
    },
  },
} as const

interface Register {
  readonly ids: Set<string>
  readonly titles: Set<AnyLocalized>
}

/**
 * Ids that contents define twice, and references to what is not in them; each thing once, at the first place. References to kinds of things that no
 * content here lists cannot be checked, and are left alone. Work grows with the number of references.
 */
export function checkMentions(
  contents: readonly { readonly artefact: Artefact; readonly content: unknown }[],
): readonly Finding[] {
  const findings = new Map<string, Finding>()
  const registers = new Map<string, Register>()
  const tell = (name: keyof typeof words, artefact: Artefact, { kind, id, at }: Mention, register: Register): void => {
    const about = [{ kind, id }]
    const code = `@groundplan/kernel/contents/${name}`
    const key = findingKey(code, about)
    if (findings.has(key)) return
    const pointer = pointerOf([artefact.kind, ...at])
    const slots = { id, register: [...register.titles] }
    findings.set(key, { code, key, weight: 'structural', about, pointer, slots, cites: [], ...words[name] })
  }
  const mentioned = contents.map(({ artefact, content }) => ({
    artefact,
    list: [...(artefact.mentions?.(content) ?? [])],
  }))
  for (const { artefact, list } of mentioned)
    for (const mention of list) {
      if (mention.role !== 'defines') continue
      const register = registers.get(mention.kind) ?? { ids: new Set(), titles: new Set() }
      registers.set(mention.kind, register)
      register.titles.add(artefact.title)
      if (register.ids.has(mention.id)) tell('definedTwice', artefact, mention, register)
      register.ids.add(mention.id)
    }
  for (const { artefact, list } of mentioned)
    for (const mention of list) {
      const register = mention.role === 'defines' ? undefined : registers.get(mention.kind)
      if (register !== undefined && !register.ids.has(mention.id)) tell('dangling', artefact, mention, register)
    }
  return [...findings.values()]
}
