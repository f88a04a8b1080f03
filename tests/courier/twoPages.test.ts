import { describe, expect, test, vi } from 'vitest'
import { hanging, noLine } from '#tests/courier/answers.ts'
import { aLaptop, copyDisk } from '#tests/courier/laptops.ts'
import { dotsOn } from '#tests/courier/serverRows.ts'
import { HERE } from '#tests/server/journal/journalStories.ts'
import { syncServer } from '#tests/server/routes/syncServer.ts'

const MINUTE = 60_000

/** Two pages of the app in one browser. */
const twoPages = async () => {
  const server = await syncServer()
  const laptop = await aLaptop(server)
  await laptop.enrol()
  return { server, laptop, a: laptop.page(), b: laptop.page() }
}

describe('two pages of one browser', () => {
  test('push each entry once between them, and both say that it is safe', async () => {
    const { server, laptop, a, b } = await twoPages()
    await Promise.all([a.look(), b.look()])
    const pushed = vi.fn(laptop.fine)
    laptop.state.line = pushed
    const saved = [await laptop.save(), await laptop.save(), await laptop.save()]
    await laptop.quiet()
    await laptop.clock.pass(5000)
    expect(await dotsOn(server)).toEqual(saved.map(({ dot }) => dot))
    expect([a.safety(), b.safety()]).toEqual(['safe', 'safe'])
    expect(pushed.mock.calls.length).toBeLessThanOrEqual(saved.length)
  })

  test('one that is open pulls soon, also when the other, which is locked, was at it', async () => {
    const { server, laptop, a, b } = await twoPages()
    const other = await aLaptop(server)
    await other.enrol()
    await other.page().look()
    const theirs = await other.save()
    await other.quiet()
    await a.look()
    const stuck = hanging(laptop.fine)
    laptop.state.line = stuck.line
    const own = await laptop.save()
    await vi.waitFor(() => {
      expect(stuck.waiting()).toBe(1)
    })
    await b.courier.handle({ kind: 'unlocked', location: HERE, syncToken: laptop.tokens.syncToken })
    laptop.state.line = laptop.fine
    stuck.letGo()
    await laptop.quiet()
    await laptop.clock.pass(3000)
    expect(await laptop.dots()).toEqual([own.dot, theirs.dot].toSorted())
  })

  test('a page that is frozen loses its turn after a minute of silence, and changes nothing when it wakes', async () => {
    const { server, laptop, a, b } = await twoPages()
    await a.look()
    const frozen = hanging(laptop.fine)
    laptop.state.line = frozen.line
    await laptop.save()
    await vi.waitFor(() => {
      expect(frozen.waiting()).toBe(1)
    })
    // A frozen page's timers stand still too; the clock of this laptop goes on without them.
    laptop.state.line = laptop.fine
    laptop.clock.freeze()
    laptop.clock.putBy(61_000)
    void b.courier.look()
    await vi.waitFor(() => {
      expect(laptop.clock.waits()).toContain(2000)
    })
    void laptop.clock.pass(2000)
    await vi.waitFor(async () => {
      expect(await laptop.unsentOnDisk()).toBe(0)
    })
    const told = a.reports.length
    const toldOther = b.reports.length
    frozen.letGo()
    await laptop.quiet()
    expect(await dotsOn(server)).toEqual(await laptop.dots())
    expect(a.reports.slice(told).every(({ unsent }) => unsent === 0)).toBe(true)
    expect(a.safety()).toBe('safe')
    // What the page that lost its turn has to say is old news for the other.
    expect(b.reports.length).toBe(toldOther)
  })

  test('a page that gives signs of life keeps its turn, however slow the line is', async () => {
    const { laptop, a, b } = await twoPages()
    await a.look()
    const slow = hanging(laptop.fine)
    laptop.state.line = slow.line
    await laptop.save()
    await vi.waitFor(() => {
      expect(slow.waiting()).toBe(1)
    })
    for (let beats = 0; beats < 12; beats++) await laptop.clock.passOnly(10_000)
    await b.courier.look()
    await laptop.clock.passOnly(5000)
    expect(slow.waiting()).toBe(1)
  })

  test('a sign of life from the future is none: a clock that was put back does not keep a frozen page at it', async () => {
    const { laptop, a, b } = await twoPages()
    await a.look()
    const frozen = hanging(laptop.fine)
    laptop.state.line = frozen.line
    await laptop.save()
    await vi.waitFor(() => {
      expect(frozen.waiting()).toBe(1)
    })
    laptop.state.line = laptop.fine
    laptop.clock.freeze()
    laptop.clock.putBy(-365 * 24 * 60 * MINUTE)
    void b.courier.look()
    await vi.waitFor(() => {
      expect(laptop.clock.waits()).toContain(2000)
    })
    void laptop.clock.pass(2000)
    await vi.waitFor(async () => {
      expect(await laptop.unsentOnDisk()).toBe(0)
    })
  })

  test('share how it went: the one that did nothing shows the same trouble and the same log', async () => {
    const { laptop, a, b } = await twoPages()
    await Promise.all([a.look(), b.look()])
    laptop.state.line = noLine
    await laptop.save()
    await laptop.quiet()
    expect(a.report()?.trouble).toBe('noConnection')
    expect(b.report()).toMatchObject({ trouble: 'noConnection', unsent: 1 })
  })
})

describe('a disk that was copied to a second laptop, with device and tokens', () => {
  test('both write on, both sync: nothing is lost and no name is given twice', async () => {
    const server = await syncServer()
    const first = await aLaptop(server)
    await first.enrol()
    await first.page().unlock()
    const before = [await first.save(), await first.save()]
    await first.quiet()
    first.state.line = noLine
    const onBoth = await first.save()
    await first.quiet()
    const second = await aLaptop(server, { tokens: first.tokens, disk: await copyDisk(first.disk) })
    first.state.line = first.fine
    const [a, b] = [first.page(), second.page()]
    await a.unlock()
    await b.unlock()
    // The same person goes on on either; each page has a writer of its own, so no name is the same.
    const after = [await first.save(71), await second.save(72), await first.save(71), await second.save(72)]
    for (const one of [first, second, first, second]) {
      await one.quiet()
      await one.clock.pass(MINUTE)
    }
    const all = [...before, onBoth, ...after].map(({ dot }) => dot).toSorted()
    expect(await dotsOn(server)).toEqual(all)
    expect([await first.dots(), await second.dots()]).toEqual([all, all])
    expect([await first.unsentOnDisk(), await second.unsentOnDisk()]).toEqual([0, 0])
    expect([a.report()?.aside, b.report()?.aside, a.safety(), b.safety()]).toEqual([0, 0, 'safe', 'safe'])
  })
})
