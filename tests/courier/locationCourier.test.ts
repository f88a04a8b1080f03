import { describe, expect, test, vi } from 'vitest'
import { hanging, noLine } from '#tests/courier/answers.ts'
import { enrolledLaptop } from '#tests/courier/enrolledLaptop.ts'
import { aLaptop } from '#tests/courier/laptops.ts'
import { dotsOn, putBackSilently } from '#tests/courier/serverRows.ts'
import { HERE } from '#tests/server/journal/journalStories.ts'
import { syncServer } from '#tests/server/routes/syncServer.ts'

const MINUTE = 60_000

describe('what goes to and fro', () => {
  test('a laptop without a server asks nobody anything, and says that it is alone', async () => {
    const laptop = await aLaptop(await syncServer())
    const page = laptop.page()
    await page.look()
    await page.unlockAlone()
    await laptop.save()
    await laptop.clock.pass(10 * MINUTE)
    expect(laptop.asked).toEqual([])
    expect([page.safety(), page.report()?.unsent]).toEqual(['alone', 1])
  })

  test('while locked it pushes what was saved, with the append token, and pulls nothing', async () => {
    const { laptop, page } = await enrolledLaptop()
    await laptop.save()
    await laptop.quiet()
    await laptop.clock.pass(10 * MINUTE)
    expect(laptop.asked).toEqual(['POST /push'])
    expect(await laptop.unsentOnDisk()).toBe(0)
    expect(page.safety()).toBe('safe')
  })

  test('while locked and with nothing to send it does not claim to have asked the server', async () => {
    const { laptop, page } = await enrolledLaptop()
    await page.look()
    expect(laptop.asked).toEqual([])
    expect([page.report()?.safeAt, page.report()?.log]).toEqual([undefined, []])
  })

  test('unlocked it pulls what others saved, at once and every minute, and tells the engines', async () => {
    const { server, laptop: other } = await enrolledLaptop()
    const { laptop, page } = await enrolledLaptop(server)
    await other.save()
    await other.quiet()
    await page.unlock()
    expect(await laptop.dots()).toEqual(await other.dots())
    expect(laptop.state.pulledTold).toBeGreaterThan(0)
    for (let minutes = 0; minutes < 3; minutes++) {
      laptop.asked.splice(0)
      await laptop.clock.pass(MINUTE)
      expect(laptop.asked).toContain('POST /pull')
    }
  })

  test('locked again it pulls no more, though others go on saving', async () => {
    const { server, laptop: other } = await enrolledLaptop()
    const { laptop, page } = await enrolledLaptop(server)
    await page.unlock()
    await page.lock()
    await other.save()
    await other.quiet()
    laptop.asked.splice(0)
    await laptop.clock.pass(5 * MINUTE)
    expect([laptop.asked, await laptop.dots()]).toEqual([[], []])
  })

  test('a save on one laptop is on the other within a second, by a poke and not by the minute', async () => {
    const { server, laptop: other } = await enrolledLaptop()
    const { laptop, page } = await enrolledLaptop(server)
    await page.unlock()
    await vi.waitFor(() => {
      expect(laptop.asked).toContain('GET /events')
    })
    const { dot } = await other.save()
    await vi.waitFor(async () => {
      expect(await laptop.dots()).toEqual([dot])
    }, 1000)
  })

  test('a location that is not open reports under its own name, and one for practice never meets the server', async () => {
    const { laptop, page } = await enrolledLaptop()
    laptop.state.locations = []
    await page.look()
    await page.unlock()
    await laptop.save()
    await laptop.clock.pass(5 * MINUTE)
    expect(laptop.asked).toEqual([])
    expect(new Set(page.reports.map(({ location }) => location))).toEqual(new Set([HERE]))
  })
})

describe('what people see', () => {
  test('the count goes up with each save while there is no line, and nothing is called safe', async () => {
    const { laptop, page } = await enrolledLaptop()
    await page.unlock()
    laptop.state.line = noLine
    for (const unsent of [1, 2, 3]) {
      await laptop.save()
      await laptop.quiet()
      expect([page.safety(), page.report()?.unsent]).toEqual(['noConnection', unsent])
    }
    laptop.state.line = laptop.fine
    await laptop.clock.pass(5 * MINUTE)
    expect([page.safety(), page.report()?.unsent, await laptop.unsentOnDisk()]).toEqual(['safe', 0, 0])
  })

  test('a save is counted at once, also while a request hangs', async () => {
    const { laptop, page } = await enrolledLaptop()
    await page.unlock()
    expect(page.safety()).toBe('safe')
    const stuck = hanging(laptop.fine)
    laptop.state.line = stuck.line
    void page.courier.look()
    await vi.waitFor(() => {
      // The journal's request, and the inbox's.
      expect(stuck.waiting()).toBe(2)
    })
    void laptop.save()
    await vi.waitFor(() => {
      expect(page.report()?.unsent).toBe(1)
    })
    expect(page.safety()).not.toBe('safe')
    stuck.letGo()
    laptop.state.line = laptop.fine
    await laptop.quiet()
    expect([page.safety(), await laptop.unsentOnDisk()]).toEqual(['safe', 0])
  })

  test('a save while the push is on its way is pushed too, without a wait', async () => {
    const { laptop } = await enrolledLaptop()
    const stuck = hanging(laptop.fine)
    laptop.state.line = stuck.line
    void laptop.save()
    await vi.waitFor(() => {
      expect(stuck.waiting()).toBe(1)
    })
    await laptop.save()
    laptop.state.line = laptop.fine
    stuck.letGo()
    await laptop.quiet()
    expect(await laptop.unsentOnDisk()).toBe(0)
  })

  test('a count that took long does not undo what was found out since', async () => {
    const { laptop, page } = await enrolledLaptop()
    const held: (() => void)[] = []
    laptop.state.hold = () => {
      laptop.state.hold = undefined
      return new Promise((resolve) => held.push(resolve))
    }
    void laptop.save()
    await vi.waitFor(() => {
      expect(page.safety()).toBe('safe')
    })
    expect(held).toHaveLength(1)
    held[0]!()
    await laptop.quiet()
    expect([page.safety(), page.report()?.unsent]).toEqual(['safe', 0])
  })

  test("another page's report does not hide what was saved since", async () => {
    const { laptop, page } = await enrolledLaptop()
    await page.unlock()
    const second = laptop.page()
    await second.look()
    await page.look()
    const theirs = page.report()
    expect(theirs?.safeAt).toBeDefined()
    laptop.state.line = noLine
    await laptop.save()
    await laptop.quiet()
    laptop.tellPages({ ...theirs!, triedAt: laptop.clock.now() })
    await laptop.quiet()
    expect(page.report()?.unsent).toBe(1)
    expect(page.safety()).not.toBe('safe')
  })

  test('a report from before this page tried is old news', async () => {
    const { laptop, page } = await enrolledLaptop()
    await page.unlock()
    const theirs = page.report()
    await laptop.clock.pass(1000)
    laptop.state.line = noLine
    await page.look()
    expect(page.report()?.trouble).toBe('noConnection')
    laptop.tellPages(theirs!)
    await laptop.quiet()
    expect(page.report()?.trouble).toBe('noConnection')
  })

  test('a counter that opens gets its report at once, also while a request hangs', async () => {
    const { laptop, page } = await enrolledLaptop()
    const stuck = hanging(laptop.fine)
    laptop.state.line = stuck.line
    void laptop.save()
    await vi.waitFor(() => {
      expect(stuck.waiting()).toBe(1)
    })
    page.reports.splice(0)
    void page.courier.handle({ kind: 'unlocked', location: HERE, syncToken: laptop.tokens.syncToken })
    await vi.waitFor(() => {
      expect(page.report()).toMatchObject({ enrolled: true, unsent: 1 })
    })
  })

  test('a clock that is off is told; set right, it is told no more', async () => {
    const { laptop, page } = await enrolledLaptop()
    laptop.clock.putBy(-365 * 24 * 60 * MINUTE)
    await laptop.save()
    await page.unlock()
    expect([page.safety(), await laptop.unsentOnDisk()]).toEqual(['attention', 0])
    expect(page.report()?.skewMs).toBe(365 * 24 * 60 * MINUTE)
    laptop.clock.putBy(365 * 24 * 60 * MINUTE)
    await page.look()
    expect(page.safety()).toBe('safe')
  })

  test('a server that was put back is filled again by itself, and the log says so', async () => {
    const { server, laptop, page } = await enrolledLaptop()
    await page.unlock()
    await laptop.save()
    await laptop.quiet()
    await putBackSilently(server)
    await laptop.save()
    await laptop.quiet()
    expect(await dotsOn(server)).toEqual(await laptop.dots())
    expect(page.report()?.restoredAt).toBeDefined()
    expect(page.report()?.log.map(({ what }) => what)).toContain('restored')
    expect(page.safety()).toBe('safe')
  })
})
