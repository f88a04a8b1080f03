import { residentShape } from '#domain/people/resident.ts'
import type { Resident } from '#domain/people/resident.ts'

/**
 * The files of one person read as one, the first standing for all. Lists are put together; of a single answer the first file that has one
 * is shown, and what another file says instead is in `differingFields`. Nothing is written, so taking the merge back shows every file as it was.
 */
export const joinResidents = (files: readonly [Resident, ...Resident[]]): Resident => {
  const [first] = files
  const joined: Record<string, unknown> = { ...first }
  for (const name of Object.keys(residentShape) as (keyof typeof residentShape)[]) {
    joined[name] = joinedValue(name, files)
  }
  // Somebody who moved away under one file and came again under another is here.
  const life = files.find((file) => file.life.kind === 'here')?.life ?? first.life
  // A wrong "yes" can not be taken back: hidden in one file is hidden.
  return { ...(joined as unknown as Resident), id: first.id, life, hidePresence: files.some(({ hidePresence }) => hidePresence) }
}

const joinedValue = (name: keyof typeof residentShape, files: readonly [Resident, ...Resident[]]): unknown => {
  const values = files.map((file) => file[name] as unknown)
  switch (residentShape[name].kind) {
    case 'elements':
      return Array.isArray(values[0]) ? [...new Set(values.flat())] : Object.assign({}, ...values.toReversed())
    case 'answer':
    case 'single':
      if (name === 'registeredOn') return values.filter((value) => value !== undefined).toSorted()[0]
      return values.find((value) => isAnswered(name, value)) ?? values[0]
  }
}

/** Single answers of which two files say different things, with each value once, the shown one first. */
export interface DifferingField {
  readonly field: keyof typeof residentShape
  readonly values: readonly unknown[]
}

export const differingFields = (files: readonly Resident[]): readonly DifferingField[] =>
  (Object.keys(residentShape) as (keyof typeof residentShape)[]).flatMap((field) => {
    if (residentShape[field].kind === 'elements' || SETTLED.has(field)) return []
    const values = files.map((file) => file[field] as unknown).filter((value) => isAnswered(field, value))
    const different = values.filter((value, at) => values.findIndex((other) => JSON.stringify(other) === JSON.stringify(value)) === at)
    return different.length > 1 ? [{ field, values: different }] : []
  })

const isAnswered = (field: keyof typeof residentShape, value: unknown): boolean =>
  JSON.stringify(value) !== JSON.stringify(residentShape[field].absent)

/** Both codes go on finding the person; the rest is decided above, or true of both. */
const SETTLED: ReadonlySet<string> = new Set(['personCode', 'registeredOn', 'noticeShownOn', 'hidePresence', 'life'])
