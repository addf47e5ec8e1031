/**
 * Thrown when a call cannot mean anything: a level of 95 in place of 0.95, more successes than trials, degrees of freedom below zero. It is a mistake
 * in the program, not in the data; the message names the argument, what it may be, and what it was.
 */
export class MisuseError extends RangeError {
  override readonly name = 'MisuseError'
  /** The argument that is at fault, as it is written in the call. */
  readonly argument: string

  constructor(argument: string, message: string) {
    super(message)
    this.argument = argument
  }
}
