import { createMemoryEnrolmentData } from '#server/enrolment/memoryEnrolmentData.ts'
import { secretHash } from '#server/enrolment/shortCode.ts'
import { enrolmentContract } from '#tests/contracts/enrolment.contract.ts'

enrolmentContract(async () => {
  const data = createMemoryEnrolmentData()
  const deviceOf = async (token: string) => {
    const device = data.deviceOf(secretHash(token))
    return device?.syncHash === secretHash(token) ? { location: device.location, device: device.device } : undefined
  }
  return { data, deviceOf, dump: async () => data.dump() }
})
