import { createHash } from 'node:crypto'
import type { CounterDice } from '#engine/counterDice.ts'
import { personCode } from '#domain/people/personCode.ts'
import type { SeededRandom } from '#demo/seededRandom.ts'
import type { RecordId } from '#kernel/RecordId.ts'

/** Random names as the product makes them, out of dice that fall the same way for the same seed. */
export const drawHex = (dice: SeededRandom, bytes: number): string => drawBytes(dice, bytes).toString('hex')

export const drawId = (dice: SeededRandom): RecordId => drawBytes(dice, 16).toString('base64url') as RecordId

export const drawnDice = (dice: SeededRandom): CounterDice => ({
  randomId: () => drawId(dice),
  randomHex: (bytes) => drawHex(dice, bytes),
  deriveId: (parts) => createHash('sha256').update(JSON.stringify(parts)).digest().subarray(0, 16).toString('base64url') as RecordId,
  personCode: () => personCode(dice.below),
})

const drawBytes = (dice: SeededRandom, count: number): Buffer => Buffer.from(Array.from({ length: count }, () => dice.below(256)))
