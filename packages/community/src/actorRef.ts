import type { EntityRef } from '@groundplan/kernel'
import * as z from 'zod'

/**
 * A group, organisation or body that acts: owns, delivers, supports. Never a person: give a role its own group ("the caretaker") instead.
 * Danish: aktør.
 */
export interface ActorRef extends EntityRef {
  readonly kind: 'group' | 'organisation' | 'body'
}

/** An actor by kind and id. */
export const actorRefSchema: z.ZodType<ActorRef> = z.object({
  kind: z.enum(['group', 'organisation', 'body']),
  id: z.string().min(1),
})
