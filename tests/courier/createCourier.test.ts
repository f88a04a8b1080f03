import { describe, expect, test, vi } from 'vitest'
import { hanging } from '#tests/courier/answers.ts'
import { enrolledLaptop } from '#tests/courier/enrolledLaptop.ts'
import { HERE } from '#tests/server/journal/journalStories.ts'

const MINUTE = 60_000

describe('when the counter locks', () => {
  test('while the list of locations is still being read, the token is not used any more', async () => {
    const { laptop, page } = await enrolledLaptop()
    const opening = page.courier.handle({ kind: 'unlocked', location: HERE, syncToken: laptop.tokens.syncToken })
    await page.courier.handle({ kind: 'locked' })
    await opening
    await laptop.clock.pass(5 * MINUTE)
    expect(laptop.asked).toEqual([])
  })

  test('a pull that is on its way is not written down', async () => {
    const { server, laptop: other } = await enrolledLaptop()
    const { laptop, page } = await enrolledLaptop(server)
    await other.save()
    await other.quiet()
    const stuck = hanging(laptop.fine)
    laptop.state.line = (request) => (request.url.endsWith('/pull') ? stuck.line(request) : laptop.fine(request))
    void page.courier.handle({ kind: 'unlocked', location: HERE, syncToken: laptop.tokens.syncToken })
    await vi.waitFor(() => {
      expect(laptop.asked).toContain('POST /pull')
    })
    await page.courier.handle({ kind: 'locked' })
    stuck.letGo()
    await laptop.quiet()
    expect(await laptop.dots()).toEqual([])
  })

  test('a list that can not be read for a moment does not keep an open counter from its token', async () => {
    const { laptop, page } = await enrolledLaptop()
    laptop.state.locations = 'unreadable'
    await expect(page.courier.handle({ kind: 'unlocked', location: HERE, syncToken: laptop.tokens.syncToken })).rejects.toThrow()
    laptop.state.locations = [HERE]
    await page.look()
    expect(laptop.asked).toContain('POST /pull')
  })

  test('a location that is taken off this laptop asks nothing any more and leaves no wait behind', async () => {
    const { laptop, page } = await enrolledLaptop()
    await page.unlock()
    laptop.state.locations = []
    await page.look()
    laptop.asked.splice(0)
    await laptop.clock.pass(10 * MINUTE)
    expect([laptop.asked, laptop.clock.waits()]).toEqual([[], []])
  })
})
