import { isForbiddenName } from '#sync/forbiddenName.ts'
import { SECTIONS } from '#sync/snapshotRows.ts'
import type { Section, SnapshotChunk } from '#sync/snapshotRows.ts'

/** A chunk whose outside is checked and whose rows are not. */
export interface LooseChunk extends Readonly<Record<Section, readonly unknown[]>> {
  readonly v: unknown
  readonly mark: unknown
  readonly part: unknown
  readonly stamps: readonly unknown[]
  readonly counts: Readonly<Record<string, unknown>> | undefined
}

/** Reads the JSON of one chunk; undefined when it is none. */
export const parseChunk = (text: string): LooseChunk | 'forbiddenName' | undefined => {
  const chunk = parsed(text)
  if (!isObject(chunk)) return undefined
  // Names are only looked through where the text could hold such a one at all: written out, or with an escape.
  if (SUSPECT.test(text) && hasForbiddenName(chunk)) return 'forbiddenName'
  const { v, mark, part, stamps, counts } = chunk
  const isChunk = Array.isArray(stamps) && SECTIONS.every((section) => Array.isArray(chunk[section]))
  if (!isChunk || !(counts === undefined || isObject(counts))) return undefined
  const sections = chunk as unknown as SnapshotChunk
  return { ...sections, v, mark, part, stamps, counts }
}

const SUSPECT = /__proto__|\\u/

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const hasForbiddenName = (value: unknown): boolean => {
  // A list of what is still to look at, instead of recursion: depth can not exhaust the stack.
  const open: unknown[] = [value]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next !== 'object' || next === null) continue
    if (!Array.isArray(next) && Object.keys(next).some(isForbiddenName)) return true
    for (const item of Object.values(next) as readonly unknown[]) if (typeof item === 'object' && item !== null) open.push(item)
  }
  return false
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
