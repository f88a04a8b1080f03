import type { CounterDice } from '#engine/counterDice.ts'
import { localTime } from '#kernel/localTime.ts'
import type { ActionDeps } from '#actions/ports.ts'
import { RECORD_SHAPES } from '#domain/recordKinds.ts'
import type { Instant } from '#kernel/Instant.ts'
import { createMergedState } from '#sync/mergedState.ts'
import { createRecordReader } from '#sync/recordReader.ts'
import { readAsOne } from '#engine/readAsOne.ts'

/** What a deed sees at a counter where nothing was written yet: to try a deed before there is a journal. */
export const emptyCounterDeps = (dice: CounterDice, now: Instant): ActionDeps => ({
  read: readAsOne(createRecordReader(createMergedState(), RECORD_SHAPES)),
  ...localTime(now),
  newId: dice.randomId,
  deriveId: dice.deriveId,
  newPersonCode: dice.personCode,
  device: '',
  deviceLetter: '',
  onDuty: undefined,
})
