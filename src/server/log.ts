/** What may stand in a log: a kind and plain facts about the machine. No address, no query, no name, no text a person typed. */
export interface LogLine {
  readonly kind: string
  readonly [fact: string]: string | number | boolean
}

export type Log = (line: LogLine) => void

/** One line of JSON per problem, on standard error. */
export const logToStandardError: Log = (line) => console.error(JSON.stringify(line))
