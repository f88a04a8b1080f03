/** An id must not begin with an underscore there; ours may. */
export const pouchId = (id: string): string => `r${id}`
