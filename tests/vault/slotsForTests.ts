import { LEAST_COST } from '#vault/argon2.ts'
import { createLocation } from '#vault/createLocation.ts'
import type { NewLocation } from '#vault/createLocation.ts'
import type { LocationHeader } from '#vault/locationHeader.ts'
import type { StoredFacts } from '#vault/storedFacts.ts'
import { isStoredFacts } from '#vault/storedFacts.ts'

export const WORDS = 'fiets molen kaart regen'

/** A location whose slots are as cheap as is allowed, so that a test does not take seconds. */
export const quickLocation = (): Promise<NewLocation> =>
  createLocation({ label: 'Locatie Noord', slotLabel: 'Kaart in de kluis', passphrase: WORDS, cost: LEAST_COST })

/** As it comes back from a disk or a file. */
export const stored = (header: LocationHeader): LocationHeader => structuredClone(header)

/** The header with other facts in its first slot. */
export const withSlotFacts = (header: LocationHeader, facts: StoredFacts): LocationHeader => {
  const [first, ...rest] = header.slots
  return { ...header, slots: [{ ...first, ...facts }, ...rest] }
}

/** The first slot's way of stretching, with some of it changed. */
export const withKdf = (header: LocationHeader, facts: StoredFacts): LocationHeader => {
  const [first] = header.slots
  const kdf = isStoredFacts(first) ? first['kdf'] : undefined
  if (!isStoredFacts(kdf)) throw new Error('The first slot has no kdf')
  return withSlotFacts(header, { kdf: { ...kdf, ...facts } })
}

/** A base64url text with one bit changed, in a place where each bit counts. */
export const flipped = (text: string, at: number): string => {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  const changed = letters[letters.indexOf(text[at] ?? 'A') ^ 32] ?? 'A'
  return text.slice(0, at) + changed + text.slice(at + 1)
}
