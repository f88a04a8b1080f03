/** Typed text runs its own way; an empty field, with its example in it, runs the way of the screen. */
export const directionOf = (value: string): 'auto' | undefined => (value === '' ? undefined : 'auto')
