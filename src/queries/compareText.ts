/** By code units: the same on every laptop, whatever its language. Where people read a list by name, screens sort by their own alphabet. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
