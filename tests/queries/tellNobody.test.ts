import { expect, test } from 'vitest'
import { changeResident } from '#actions/changeResident.ts'
import { registerResident } from '#actions/registerResident.ts'
import { residentFile } from '#queries/residentFile.ts'
import { counterInMemory, day } from '#tests/support/counterInMemory.ts'

const TODAY = day('2026-09-15')

test('while one laptop says "tell nobody" and another does not, nobody is told until somebody has chosen', () => {
  const [first, second] = [counterInMemory({ deviceLetter: 'A' }), counterInMemory({ deviceLetter: 'B' })]
  const { residentId } = first.must(registerResident, { callName: 'Shirin', ageGroup: 'from18', hidePresence: false })
  second.receive(first.entries)
  first.must(changeResident, { residentId, set: { hidePresence: true } })
  second.setTime('16:00')
  second.must(changeResident, { residentId, set: { hidePresence: true } })
  second.must(changeResident, { residentId, set: { hidePresence: false } })
  first.receive(second.entries)
  second.receive(first.entries)

  for (const { read } of [first, second]) {
    const file = residentFile(read, { residentId, day: TODAY })
    expect(file?.resident.hidePresence, 'the newest value is the one shown').toBe(false)
    expect(file?.tellNobody).toBe(true)
  }
  first.must(changeResident, { residentId, set: { hidePresence: true } })
  expect(residentFile(first.read, { residentId, day: TODAY })?.tellNobody).toBe(true)
  first.must(changeResident, { residentId, set: { hidePresence: false } })
  expect(residentFile(first.read, { residentId, day: TODAY })?.tellNobody).toBe(false)
})
