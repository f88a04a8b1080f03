import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { FieldValue } from '#kernel/FieldValue.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import { readRecord } from '#kernel/Shape.ts'
import { toStored } from '#kernel/storedFields.ts'
import type { AskedField } from '#domain/differences/fieldSenses.ts'
import { saidField } from '#domain/differences/saidField.ts'
import { isOpenLife } from '#domain/participation/openMatch.ts'
import { findLike, findPairs } from '#domain/people/duplicates/findPairs.ts'
import type { KnownFiles, LikelyPair } from '#domain/people/duplicates/findPairs.ts'
import { differingFields } from '#domain/people/duplicates/joinResidents.ts'
import type { ComparedField } from '#domain/people/duplicates/likeness.ts'
import { pairSeen } from '#domain/people/duplicates/pairSeen.ts'
import { inOrder } from '#domain/people/duplicates/samePerson.ts'
import type { SamePerson } from '#domain/people/duplicates/samePerson.ts'
import { residentShape } from '#domain/people/resident.ts'
import type { AgeGroup, Resident } from '#domain/people/resident.ts'
import type { SelfFilled } from '#domain/visit/submission/selfFilled.ts'
import type { SpokenLanguage } from '#domain/words/languages.ts'
import { shownValue } from '#queries/conflictInbox.ts'
import type { ShownValue } from '#queries/conflictInbox.ts'
import type { Reader } from '#queries/ports.ts'

/** One file of a pair, with what helps to tell whether it is the same person. */
export interface PairFile {
  readonly residentId: RecordId
  readonly callName: string
  readonly secondInitial: string
  readonly personCode: string
  readonly phone: string
  readonly bornAbout: number | undefined
  readonly interfaceLanguage: SpokenLanguage | undefined
  readonly ageGroup: AgeGroup | undefined
  readonly registeredOn: CalendarDate | undefined
  readonly openMatches: number
}

export interface PairRow {
  readonly one: PairFile
  readonly other: PairFile
  readonly agrees: readonly ComparedField[]
  readonly differs: readonly ComparedField[]
  /** One laptop said "one person" and another "two people". */
  readonly disputed: boolean
}

/** A person with several files, and what they still say differently. */
export interface MergedRow {
  readonly residentId: RecordId
  readonly files: readonly PairFile[]
  readonly differing: readonly DifferingRow[]
}

export interface DifferingRow {
  readonly name: keyof typeof residentShape
  readonly field: AskedField
  /** The shown one first. */
  readonly values: readonly { readonly said: ShownValue; readonly value: FieldValue }[]
}

export interface SamePeople {
  readonly pairs: readonly PairRow[]
  readonly merged: readonly MergedRow[]
  /** Said to be the same person as somebody who was erased since, on a laptop that did not know it. */
  readonly erasedElsewhere: readonly PairFile[]
}

/** Nobody looks at more at once; the next ones come when these are done. */
const MOST_PAIRS = 50

/** At most so many while somebody waits at the desk. */
const MOST_LIKE = 5

/** What a coordinator looks through: files that may be of one person, those that were joined, and what erasing left behind. */
export const samePeople = (read: Reader): SamePeople => ({
  pairs: openPairs(read)
    .slice(0, MOST_PAIRS)
    .map((pair) => pairRow(read, pair)),
  merged: read
    .all('resident')
    .filter(({ id }) => read.linked(id).length > 1)
    .map(({ id }) => mergedRow(read, id)),
  erasedElsewhere: leftBehind(read),
})

export const samePeopleCount = (read: Reader): number => openPairs(read).length + leftBehind(read).length

/** Who this person may be registered as already, to ask while they are still at the desk. */
export const likelySame = (read: Reader, { residentId }: { readonly residentId: RecordId }): readonly PairRow[] => {
  const file = read.find('resident', residentId)
  if (!file) return []
  const verdicts = verdictsOf(read)
  return findLike(file, read.all('resident'), cacheOf(read).files)
    .filter((pair) => isOpen(read, verdicts, pair))
    .slice(0, MOST_LIKE)
    .map((pair) => pairRow(read, pair))
}

/** Files of people who may be the one who typed this name: for somebody of whom there is no file yet. */
export const likelyFiles = (
  read: Reader,
  { id, callName, ageGroup, language }: Pick<SelfFilled, 'id' | 'callName' | 'ageGroup' | 'language'>,
): readonly PairFile[] => {
  if (callName === '') return []
  const interfaceLanguage = language === 'notHere' ? undefined : language
  const file = { ...readRecord(residentShape, {}).content, id, callName, ageGroup, interfaceLanguage }
  return findLike(file, read.all('resident'), cacheOf(read).files)
    .slice(0, MOST_LIKE)
    .map(({ other }) => pairFile(read, other))
}

interface Cache {
  readonly files: KnownFiles
  residents: readonly Resident[] | undefined
  pairs: readonly LikelyPair[]
}

/** Found once for each state of the files: screens ask after every save. */
const caches = new WeakMap<Reader, Cache>()

const cacheOf = (read: Reader): Cache => {
  let cache = caches.get(read)
  if (!cache) caches.set(read, (cache = { files: new WeakMap(), residents: undefined, pairs: [] }))
  return cache
}

const openPairs = (read: Reader): readonly LikelyPair[] => {
  const cache = cacheOf(read)
  const residents = read.all('resident')
  if (cache.residents !== residents) {
    cache.pairs = findPairs(residents, cache.files)
    cache.residents = residents
  }
  const verdicts = verdictsOf(read)
  const disputed = read.all('samePerson').flatMap((pair) => disputedPair(read, pair))
  const known = new Set(cache.pairs.map(pairKey))
  return [...disputed.filter((pair) => !known.has(pairKey(pair))), ...cache.pairs].filter((pair) => isOpen(read, verdicts, pair))
}

const pairKey = ({ one, other }: LikelyPair): string => inOrder(one.id, other.id).join(' ')

const verdictsOf = (read: Reader): ReadonlyMap<string, SamePerson> =>
  new Map(read.all('samePerson').map((pair) => [`${pair.first ?? ''} ${pair.second ?? ''}`, pair]))

/** Not said to be two people; or said so of what the files do not say any more; or said differently on two laptops. */
const isOpen = (read: Reader, verdicts: ReadonlyMap<string, SamePerson>, pair: LikelyPair): boolean => {
  const said = verdicts.get(pairKey(pair))
  return said === undefined || isDisputed(read, said) || said.verdict !== 'different' || said.seen !== pairSeen(pair.one, pair.other)
}

const isDisputed = (read: Reader, { id }: SamePerson): boolean =>
  read.conflictsOf('samePerson', id).some(({ field }) => field === 'verdict')

const disputedPair = (read: Reader, said: SamePerson): readonly LikelyPair[] => {
  if (!isDisputed(read, said) || said.first === undefined || said.second === undefined) return []
  const [one, other] = [read.find('resident', said.first), read.find('resident', said.second)]
  return one && other && one.id !== other.id ? [{ one, other, likeness: { score: 0, agrees: [], differs: [] } }] : []
}

const leftBehind = (read: Reader): readonly PairFile[] => {
  const found = new Map<RecordId, PairFile>()
  for (const { first, second, verdict } of read.all('samePerson')) {
    if (verdict !== 'same' || first === undefined || second === undefined) continue
    const [gone, here] = read.isErased(first) ? [first, second] : [second, first]
    const file = read.isErased(gone) ? read.find('resident', here) : undefined
    if (file) found.set(file.id, pairFile(read, file))
  }
  return [...found.values()]
}

const pairRow = (read: Reader, pair: LikelyPair): PairRow => {
  const said = verdictsOf(read).get(pairKey(pair))
  return {
    one: pairFile(read, pair.one),
    other: pairFile(read, pair.other),
    agrees: pair.likeness.agrees,
    differs: pair.likeness.differs,
    disputed: said !== undefined && isDisputed(read, said),
  }
}

const mergedRow = (read: Reader, id: RecordId): MergedRow => {
  const files = read
    .linked(id)
    .map((one) => read.apart.find('resident', one))
    .filter((file) => file !== undefined)
  return {
    residentId: id,
    files: files.map((file) => pairFile(read, file)),
    differing: differingFields(files).flatMap(({ field, values }) => {
      const said = saidField('resident', field)
      if (!said) return []
      const stored = values.map((value) => storedValue(field, value)).filter((value) => value !== undefined)
      return [{ name: field, field: said.field, values: stored.map((value) => ({ said: shownValue(read, said.read(value)), value })) }]
    }),
  }
}

const storedValue = (field: keyof typeof residentShape, value: unknown): FieldValue | undefined => {
  const stored = toStored(residentShape, { [field]: value })
  return stored.ok ? stored.value[field] : undefined
}

const pairFile = (read: Reader, file: Resident): PairFile => ({
  residentId: file.id,
  callName: file.callName,
  secondInitial: file.secondInitial,
  personCode: file.personCode,
  phone: file.phone,
  bornAbout: file.bornAbout,
  interfaceLanguage: file.interfaceLanguage,
  ageGroup: file.ageGroup,
  registeredOn: file.registeredOn,
  openMatches: read.by('match', 'about', file.id).filter(({ life }) => isOpenLife(life)).length,
})
