import { aLaptop } from '#tests/courier/laptops.ts'
import { syncServer } from '#tests/server/routes/syncServer.ts'
import type { SyncServer } from '#tests/server/routes/syncServer.ts'

/** A laptop with tokens, and one page of the app that looked once. */
export const enrolledLaptop = async (given?: SyncServer) => {
  const server = given ?? (await syncServer())
  const laptop = await aLaptop(server)
  await laptop.enrol()
  const page = laptop.page()
  await page.look()
  return { server, laptop, page }
}
