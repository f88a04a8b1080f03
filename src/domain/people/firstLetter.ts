/** The first letter of a name in any script, with the marks that belong to it: of a second name no more is kept. */
export const firstLetter = (name: string): string => FIRST.exec(name)?.[0] ?? ''

const FIRST = /[\p{L}\p{N}]\p{M}*/u
