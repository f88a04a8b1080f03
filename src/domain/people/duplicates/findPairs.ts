import type { Resident } from '#domain/people/resident.ts'
import { askAt, comparedFile, findAt, likeness } from '#domain/people/duplicates/likeness.ts'
import type { ComparedFile, Likeness } from '#domain/people/duplicates/likeness.ts'
import { nameReadings } from '#domain/people/names/nameReadings.ts'
import { nameWords } from '#domain/people/names/nameWords.ts'

export interface LikelyPair {
  readonly one: Resident
  readonly other: Resident
  readonly likeness: Likeness
}

/** Files made ready once; a file that did not change is the same object. */
export type KnownFiles = WeakMap<Resident, BlockedFile>

export interface BlockedFile extends ComparedFile {
  /** What a file shares with every file that could be of the same person. */
  readonly keys: readonly string[]
}

/**
 * Pairs of files that may be of one person, the most alike first. Only files that share a key are compared: the bones of a word of the name
 * or a phone. Where a name is so common that its block is large, they must share an initial, a year or a phone, too: without one of these
 * a common name is too little anyway.
 */
export const findPairs = (files: readonly Resident[], known: KnownFiles = new WeakMap()): readonly LikelyPair[] => {
  const ready = files.map((file) => blockedFile(file, known))
  const blocks = blocksOf(ready)
  const pairs = new Map<string, LikelyPair>()
  for (const block of blocks.values()) {
    for (const part of block.length <= LARGE ? [block] : partsOf(block)) {
      for (let at = 0; at < part.length; at += 1) {
        for (let next = at + 1; next < part.length; next += 1) {
          const [one, other] = [part[at], part[next]]
          if (!one || !other) continue
          const name = one.file.id < other.file.id ? `${one.file.id} ${other.file.id}` : `${other.file.id} ${one.file.id}`
          if (pairs.has(name)) continue
          const found = likeness(one, other, { bearers: bearersOf(blocks, one, other), people: files.length })
          if (found.score >= findAt(files.length)) pairs.set(name, { one: one.file, other: other.file, likeness: found })
        }
      }
    }
  }
  return [...pairs.values()].sort((a, b) => b.likeness.score - a.likeness.score || (a.one.id < b.one.id ? -1 : 1))
}

/** The files that may be of the same person as this one, who can be asked; the most alike first. */
export const findLike = (file: Resident, files: readonly Resident[], known: KnownFiles = new WeakMap()): readonly LikelyPair[] => {
  const one = blockedFile(file, known)
  const ready = files.map((other) => blockedFile(other, known))
  const keys = new Set(one.keys)
  const near = ready.filter((other) => other.file.id !== file.id && other.keys.some((key) => keys.has(key)))
  return near
    .map((other) => ({ one: file, other: other.file, likeness: likeness(one, other, { bearers: near.length + 1, people: files.length }) }))
    .filter((pair) => pair.likeness.score >= askAt(files.length))
    .sort((a, b) => b.likeness.score - a.likeness.score || (a.other.id < b.other.id ? -1 : 1))
}

const LARGE = 40

const blockedFile = (file: Resident, known: KnownFiles): BlockedFile => {
  let ready = known.get(file)
  if (!ready) {
    const compared = comparedFile(file)
    const bones = nameWords(file.callName).flatMap((word) => nameReadings(word).map(bonesOf))
    const keys = [...new Set(bones), ...(compared.phone === '' ? [] : [`tel ${compared.phone}`])]
    known.set(file, (ready = { ...compared, keys }))
  }
  return ready
}

/** Consonants in kinds, as far as any two spellings of a name agree on them: what is loose is left out. */
const bonesOf = (reading: string): string =>
  `n ${reading
    .replace(/[aeiouhGv]/gu, '')
    .replace(/[bpf]/gu, 'b')
    .replace(/[kqgx]/gu, 'k')
    .replace(/[CSJZszTDtd]/gu, 's')
    .replace(/(.)\1+/gu, '$1')}`

const blocksOf = (files: readonly BlockedFile[]): ReadonlyMap<string, readonly BlockedFile[]> => {
  const blocks = new Map<string, BlockedFile[]>()
  for (const file of files) {
    for (const key of file.keys) {
      const block = blocks.get(key)
      if (block) block.push(file)
      else blocks.set(key, [file])
    }
  }
  return blocks
}

/** A large block in parts of those who share something more. */
const partsOf = (block: readonly BlockedFile[]): readonly (readonly BlockedFile[])[] => {
  const parts = new Map<string, BlockedFile[]>()
  const put = (key: string, file: BlockedFile): void => {
    const part = parts.get(key)
    if (part) part.push(file)
    else parts.set(key, [file])
  }
  for (const file of block) {
    const { bornAbout, secondInitial, interfaceLanguage = '' } = file.file
    if (file.phone !== '') put(`tel ${file.phone}`, file)
    // A year beside it is the same year to somebody who guesses.
    if (bornAbout !== undefined) for (const year of [bornAbout, bornAbout + 1]) put(`${interfaceLanguage} ${String(year)}`, file)
    if (secondInitial !== '') for (const reading of nameReadings(secondInitial)) put(`${interfaceLanguage} ${reading}`, file)
  }
  return [...parts.values()].filter((part) => part.length > 1)
}

/** How many bear a name like the rarest word that both have; like the rarest of the one, where only a phone brought them together. */
const bearersOf = (blocks: ReadonlyMap<string, readonly BlockedFile[]>, one: BlockedFile, other: BlockedFile): number => {
  const names = one.keys.filter((key) => key.startsWith('n '))
  const shared = names.filter((key) => other.keys.includes(key))
  return Math.min(...(shared.length > 0 ? shared : names).map((key) => blocks.get(key)?.length ?? 0))
}
