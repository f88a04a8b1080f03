/** The next number of this laptop in this walk-in hour, such as `A-7`: one more than the highest, so that none is called twice. */
export const nextTicketNumber = (given: readonly string[], deviceLetter: string): string =>
  `${deviceLetter}-${String(Math.max(0, ...given.map((number) => ordinalOf(number, deviceLetter))) + 1)}`

/** By number and then by letter: the order among people who came in the same minute. */
export const compareTicketNumbers = (a: string, b: string): number => trailingNumber(a) - trailingNumber(b) || (a < b ? -1 : a > b ? 1 : 0)

/** Given out by a kiosk, as in `AK-7`: the person holds it, also where the line of the hour has no numbers. */
export const isKioskNumber = (number: string): boolean => /^[A-Z]+K-\d+$/u.test(number)

const ordinalOf = (number: string, deviceLetter: string): number => (number.startsWith(`${deviceLetter}-`) ? trailingNumber(number) : 0)

const trailingNumber = (number: string): number => Number(/\d+$/u.exec(number)?.[0] ?? 0)
