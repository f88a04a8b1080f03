import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { takeLaptop } from '#tests/journeys/support/laptop.ts'
import type { Laptop } from '#tests/journeys/support/laptop.ts'
import { LOOKS, openIn, screenFaults } from '#tests/journeys/support/screenFaults.ts'
import { startServer } from '#tests/journeys/support/server.ts'
import type { RunningServer } from '#tests/journeys/support/server.ts'
import type { SourceWords } from '#i18n/generated/words.ts'

const wordsOf = async <N extends keyof SourceWords>(language: string, name: N): Promise<SourceWords[N]> =>
  JSON.parse(await readFile(new URL(`../../locales/${language}/${name}.json`, import.meta.url), 'utf8')) as SourceWords[N]

let dataDir: string
let server: RunningServer
let first: Laptop
let second: Laptop

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'meedoenbalie-server-'))
  server = await startServer({ dataDir })
  first = await takeLaptop()
  second = await takeLaptop()
})

afterEach(async () => {
  await first.discard()
  await second.discard()
  await server.stop()
  await rm(dataDir, { recursive: true, force: true })
})

const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name }).click()

describe.each(LOOKS)('the screens of joining in $language at $viewport.width', ({ language, viewport }) => {
  test('have no fault that axe can find, from the code of the server to digits that differ', async () => {
    const start = await wordsOf(language, 'start')
    const joining = await wordsOf(language, 'joining')
    const faults: Record<string, readonly string[]> = {}
    const look = async (page: Page, screen: string): Promise<void> => {
      const found = await screenFaults(page, language)
      if (found.length > 0) faults[screen] = found
    }

    const one = await first.open({ keepsApp: false, viewport })
    await openIn(one, server.url, language)
    await press(one, start.welcome.setUp.title)
    await one.getByLabel(start.setUp.names.location).fill('Azc Lindehof')
    await one.getByLabel(start.setUp.names.counter).fill('1')
    await one.getByLabel(start.setUp.names.staff).fill('Kaat')
    await press(one, start.setUp.names.next)
    const list = one.getByRole('list', { name: start.setUp.words.list }).first()
    await list.waitFor()
    const words = (await list.getByRole('listitem').allInnerTexts()).map((text) => text.replace(/[^a-z]/g, ''))
    await press(one, start.setUp.words.written)
    for (const number of [2, 4])
      await one.getByLabel(start.setUp.confirm.word.replace('{{number}}', String(number))).fill(words[number - 1] ?? '')
    await press(one, start.setUp.confirm.finish)

    await one.getByLabel(joining.connect.code).fill('0000-0000-00000')
    await press(one, joining.connect.action)
    await one.getByText(joining.problem.codeNotKnown_setUp).first().waitFor()
    await look(one, 'another code of the server')
    await press(one, joining.connect.skip)
    await press(one, start.pin.without)

    // A counter that began without a server gets one later, and all that it wrote goes there.
    await one.locator('nav').first().waitFor()
    await one.evaluate(() => {
      history.pushState(null, '', '/instellingen')
      dispatchEvent(new PopStateEvent('popstate'))
    })
    await press(one, joining.connect.action)
    await one.getByLabel(joining.connect.code).fill(server.setUpCode ?? '')
    await look(one, 'connecting later')
    await press(one, joining.connect.action)
    await one.getByText(joining.server.connected).waitFor()
    await look(one, 'settings with a server')

    await one.getByRole('link', { name: joining.server.toLetIn }).click()
    await look(one, 'letting a laptop in')
    await press(one, joining.letIn.begin)
    const shown = one.getByRole('img', { name: `${joining.letIn.waiting.code}:` })
    await shown.waitFor()
    await look(one, 'the code')
    const code = await shown.innerText()

    const two = await second.open({ keepsApp: false, viewport })
    await openIn(two, server.url, language)
    await two.goto('about:blank')
    await two.goto(`${server.url}/#aansluiten=${code}`)
    await two.getByLabel(joining.join.code.label).waitFor()
    expect(two.url()).toBe(`${server.url}/`)
    expect(await two.getByLabel(joining.join.code.label).inputValue()).toBe(code)
    await look(two, 'the code on the new laptop')
    await press(two, joining.join.code.action)
    await two.getByRole('button', { name: joining.compare.same }).waitFor()
    await look(two, 'digits')
    await press(two, joining.compare.same)
    await two.getByRole('heading', { name: joining.join.keys.heading }).waitFor()
    await look(two, 'waiting for the other laptop')
    await press(one, joining.compare.notSame)
    await one.getByRole('heading', { name: joining.ended.differ }).waitFor()
    await look(one, 'digits that differ')
    await two.getByText(joining.problem.enrolmentEnded).waitFor()
    await look(two, 'ended by the other laptop')

    expect(faults).toEqual({})
    const complaints = [...first.complaints, ...second.complaints]
    // The browser tells of an answer 404 by itself: a code that is not known, and a mailbox that is gone.
    expect(complaints.filter((line) => !line.includes('status of 404'))).toEqual([])
  })
})
