import { createServer } from 'node:net'
import { describe, expect, onTestFinished, test } from 'vitest'
import { listen } from '#server/listen.ts'
import type { Listening, Place } from '#server/listen.ts'

const HERE: Place = { port: 0, host: undefined, tls: undefined }
const greet = () => Promise.resolve(new Response('welcome'))

const start = async (place: Partial<Place> = {}): Promise<Listening> => {
  const listening = await listen({ ...HERE, ...place }, greet)
  if (!listening.ok) throw new Error(listening.error)
  onTestFinished(() => listening.value.stop(0))
  return listening.value
}

const problemOf = async (place: Partial<Place>): Promise<string | undefined> => {
  const listening = await listen({ ...HERE, ...place }, greet)
  if (listening.ok) await listening.value.stop(0)
  return listening.ok ? undefined : listening.error
}

const canUse = (host: string): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer().once('error', () => resolve(false))
    probe.listen(0, host, () => probe.close(() => resolve(true)))
  })

describe('listening', () => {
  test('by default both loopback addresses answer on one port, or the first alone where there is no IPv6', async () => {
    const { port } = await start()
    expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('welcome')
    const sixth = fetch(`http://[::1]:${port}/`).then(
      (answer) => answer.text(),
      () => undefined,
    )
    expect(await sixth).toBe((await canUse('::1')) ? 'welcome' : undefined)
  })

  test('a taken port is told in a sentence that says what to do', async () => {
    const { port } = await start()
    expect(await problemOf({ port })).toBe(
      `Port ${port} is taken by another program, perhaps by an earlier start of this one. Stop that one, or choose another port, such as PORT=${port + 1}.`,
    )
  })

  test('an address that is not of this computer is told as such', async () => {
    // 192.0.2.0/24 is reserved for documentation (RFC 5737): no computer has it.
    expect(await problemOf({ host: '192.0.2.7' })).toContain('this computer has no such address')
  })

  test('a certificate that is none is told as such', async () => {
    expect(await problemOf({ tls: { cert: 'x', key: 'y' } })).toContain('TLS_CERT and TLS_KEY can not be used')
  })

  test('a stop lets a begun answer finish', async () => {
    let finish = (_: Response): void => {}
    const begun = Promise.withResolvers<undefined>()
    const listening = await listen(HERE, () => {
      begun.resolve(undefined)
      return new Promise((resolve) => (finish = resolve))
    })
    if (!listening.ok) throw new Error(listening.error)
    const answer = fetch(`http://127.0.0.1:${listening.value.port}/`)
    await begun.promise
    const stopped = listening.value.stop(5000)
    finish(new Response('to the end'))
    expect(await (await answer).text()).toBe('to the end')
    await stopped
    await expect(fetch(`http://127.0.0.1:${listening.value.port}/`)).rejects.toThrow()
  })

  test('a stop cuts off an answer that takes longer than the grace', async () => {
    const listening = await listen(HERE, () => new Promise(() => {}))
    if (!listening.ok) throw new Error(listening.error)
    const answer = fetch(`http://127.0.0.1:${listening.value.port}/`).then(
      () => 'answered',
      () => 'cut off',
    )
    await new Promise((resolve) => setTimeout(resolve, 50))
    await listening.value.stop(20)
    expect(await answer).toBe('cut off')
  })
})
