import type { Localized } from '@groundplan/kernel'

/** A title made of the package's name, for who gives none: `@example/model-garden` becomes “Garden planning model”. */
export function titleFrom(name: string): Localized {
  const [last = name] = name.split('/').slice(-1)
  const plain =
    last
      .replace(/^model-/, '')
      .replace(/[-._~]+/g, ' ')
      .trim() || last
  const word = plain.slice(0, 1).toUpperCase() + plain.slice(1)
  return { en: `${word} planning model`, da: `Planlægningsmodellen ${word}` }
}
