import type { Missing } from '@groundplan/kernel'

/** Lets each question through once in all: for questions that several theories, or several things in one, give rise to. */
export function askOnce(): (...questions: readonly Missing[]) => readonly Missing[] {
  const asked = new Set<string>()
  return (...questions) =>
    questions.filter(({ what }) => {
      const key = JSON.stringify(what)
      const isNew = !asked.has(key)
      asked.add(key)
      return isNew
    })
}
