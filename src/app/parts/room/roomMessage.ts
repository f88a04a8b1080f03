import { RESIDENT_LANGUAGES } from '#i18n/languages.ts'
import type { ResidentLanguage } from '#i18n/languages.ts'

/** Numbers that were called together, and to which table. */
export interface RoomCall {
  readonly numbers: readonly string[]
  readonly table?: number
  /** How often; so that the screen notices a call for the second time. */
  readonly times: number
}

/** The line as everybody in the waiting room may see it. There is no place in it for a name. */
export interface RoomLine {
  readonly kind: 'line'
  /** The latest first. */
  readonly calls: readonly RoomCall[]
  readonly next: readonly string[]
  /** What is spoken in the room, in the order of the registry: it does not say whose language it is. */
  readonly languages: readonly ResidentLanguage[]
}

/** `hello`: a screen asks what to show. `calm`: nothing, because the counter is locked, closed or works without numbers. */
export type RoomMessage = { readonly kind: 'hello' } | { readonly kind: 'calm' } | RoomLine

const NUMBER = /^[A-Z]{1,4}-\d{1,4}$/
const MOST = 12

/** What another window of this browser sent. Whatever is not a number of the line is left out, so that no mistake of ours puts a name on the wall. */
export const readRoomMessage = (sent: unknown): RoomMessage | undefined => {
  if (!isObject(sent)) return undefined
  const { kind, calls, next, languages } = sent
  if (kind === 'hello' || kind === 'calm') return { kind }
  if (kind !== 'line' || !Array.isArray(calls)) return undefined
  return {
    kind,
    calls: calls.flatMap(readCall).slice(0, MOST),
    next: numbersIn(next),
    languages: RESIDENT_LANGUAGES.filter((id) => Array.isArray(languages) && languages.includes(id)),
  }
}

const readCall = (sent: unknown): readonly RoomCall[] => {
  if (!isObject(sent)) return []
  const { table, times } = sent
  const numbers = numbersIn(sent['numbers'])
  return numbers.length === 0 ? [] : [{ numbers, ...(isCount(table) && { table }), times: isCount(times) ? times : 1 }]
}

const numbersIn = (sent: unknown): readonly string[] =>
  Array.isArray(sent) ? sent.filter((one): one is string => typeof one === 'string' && NUMBER.test(one)).slice(0, MOST) : []

const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 99

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null
