import type { Match, Member } from './matchParts.js'

/** The part of one of the theories in a match. */
export function memberOf(match: Match | undefined, source: number): Member | undefined {
  return match?.members.find((member) => member.source === source)
}
