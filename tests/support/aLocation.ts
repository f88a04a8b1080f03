/** The id of a location that no other test has: files of tests share one disk in memory. */
export const aLocation = (): string => crypto.randomUUID().replaceAll('-', '')
