import { describe, expect, test } from 'vitest'
import { elsewhere, noLine, page as wifiPage, refusal } from '#tests/courier/answers.ts'
import { enrolledLaptop } from '#tests/courier/enrolledLaptop.ts'
import { HERE } from '#tests/server/journal/journalStories.ts'

const MINUTE = 60_000

describe('a line that is not good', () => {
  test.each([
    ['a log-in page of the Wi-Fi', wifiPage(200), 'otherPage'],
    ['a way to a log-in page', elsewhere, 'otherPage'],
    ['a log-in page that says 401', wifiPage(401), 'otherPage'],
    ['a log-in page that says 511', wifiPage(511), 'otherPage'],
    ['a log-in page that says 403', wifiPage(403), 'otherPage'],
    ['a page that says 404', wifiPage(404), 'otherPage'],
    ['a proxy without our server', wifiPage(502), 'busy'],
    ['JSON of somebody else', async () => Response.json({ error: 'login' }, { status: 401 }), 'otherPage'],
    ['a token that the server does not know', refusal(401, 'notSignedIn'), 'notAllowed'],
    ['a laptop that was removed', refusal(403, 'deviceRemoved'), 'notAllowed'],
    ['a fault of our server', refusal(500, 'unexpected'), 'busy'],
    ['a full disk of our server', refusal(503, 'storageUnavailable'), 'busy'],
    ['no network', noLine, 'noConnection'],
    [
      'an answer cut off',
      async () => new Response(new Uint8Array([1, 2]), { headers: { 'Content-Type': 'application/octet-stream' } }),
      'brokenLine',
    ],
  ] as const)('%s deletes nothing, is told, and passes by itself', async (_, line, trouble) => {
    const { laptop, page } = await enrolledLaptop()
    await page.unlock()
    laptop.state.line = line
    const saved = [await laptop.save(), await laptop.save()]
    await laptop.quiet()
    await laptop.clock.pass(10 * MINUTE)
    expect([page.report()?.trouble, page.report()?.unsent]).toEqual([trouble, 2])
    expect(await laptop.dots()).toEqual(saved.map(({ dot }) => dot))
    laptop.state.line = laptop.fine
    await laptop.clock.pass(6 * MINUTE)
    expect([page.report()?.trouble, page.report()?.unsent, await laptop.dots()]).toEqual([undefined, 0, saved.map(({ dot }) => dot)])
  })

  test('it waits longer each time, up to five minutes, and less a part by chance', async () => {
    const { laptop } = await enrolledLaptop()
    laptop.state.line = noLine
    await laptop.save()
    await laptop.quiet()
    const waits: number[] = []
    for (let tries = 0; tries < 11; tries++) {
      const wait = laptop.clock.waits()[0] ?? 0
      waits.push(wait)
      await laptop.clock.pass(wait)
    }
    expect(waits).toEqual([1000, 2000, 4000, 8000, 16_000, 32_000, 64_000, 128_000, 256_000, 300_000, 300_000])
    laptop.state.roll = 0
    await laptop.clock.pass(300_000)
    expect(laptop.clock.waits()).toEqual([150_000])
  })

  test('saving a lot without a line does not make the wait longer: only waiting in vain does', async () => {
    const { laptop } = await enrolledLaptop()
    laptop.state.line = noLine
    for (let saves = 0; saves < 12; saves++) {
      await laptop.save()
      await laptop.quiet()
    }
    expect(laptop.clock.waits()).toEqual([1000])
  })

  test('a server that asks to come back later is left alone until then, whoever saves or looks', async () => {
    const { laptop, page } = await enrolledLaptop()
    laptop.state.line = refusal(503, 'storageUnavailable', { 'Retry-After': '120' })
    await laptop.save()
    await laptop.quiet()
    laptop.asked.splice(0)
    await laptop.save()
    await page.look()
    await page.unlock()
    await laptop.clock.pass(2 * MINUTE - 1)
    // The inbox hears it for itself, once.
    expect(laptop.asked.filter((one) => one !== 'GET /events')).toEqual(['GET /inbox'])
    laptop.state.line = laptop.fine
    await laptop.clock.pass(MINUTE)
    expect([page.safety(), await laptop.unsentOnDisk()]).toEqual(['safe', 0])
  })

  test('a laptop whose token was refused works again as soon as it has a new one', async () => {
    const { server, laptop, page } = await enrolledLaptop()
    await laptop.enrolWith({ ...laptop.tokens, appendToken: 'A'.repeat(43) })
    await page.unlock('B'.repeat(43))
    await laptop.save()
    await laptop.quiet()
    expect(page.safety()).toBe('attention')
    const again = await server.enrol(HERE, laptop.tokens.device)
    await laptop.enrolWith(again)
    await page.unlock(again.syncToken)
    expect([page.safety(), await laptop.unsentOnDisk()]).toEqual(['safe', 0])
  })
})
