import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { I18nextProvider } from 'react-i18next'
import { describe, expect, test, vi } from 'vitest'
import { SafetyStatus } from '#app/parts/SafetyStatus.tsx'
import { EngineContext } from '#app/session/EngineContext.ts'
import { WordsContext } from '#app/session/WordsContext.ts'
import { timeOf } from '#app/ui/timeOf.ts'
import type { EngineStatus, SyncReport } from '#engine/status.ts'
import { bundleLoaders } from '#i18n/bundleLoaders.ts'
import { createWords } from '#i18n/setup.ts'
import { instant } from '#kernel/Instant.ts'
import { safetyOf } from '#sync/safetyOf.ts'
import { firstReport } from '#sync/syncReport.ts'
import { fakeEngine } from '#tests/app/fakeEngine.ts'
import { renderInDutch } from '#tests/app/inDutch.tsx'

// What the build makes is not there in a test.
vi.mock('#app/offline/trustedUrls.ts', () => ({ trustedServiceWorkerUrl: () => '' }))

const missing: string[] = []
const arabic = await createWords({ language: 'ar', load: bundleLoaders, onMissing: (_, key) => missing.push(key) })

const AT = instant(1_790_000_000_000)
const TIME = timeOf(AT)
const SAFE: SyncReport = { ...firstReport('x'), enrolled: true, safeAt: AT, triedAt: AT }

/** As the page knows it from the courier's report. */
const statusOf = (sync: SyncReport | undefined, more: Partial<EngineStatus> = {}): Partial<EngineStatus> => ({
  sync,
  safety: safetyOf(sync),
  online: true,
  ...more,
})

const piece = (status: Partial<EngineStatus>) => (
  <EngineContext value={fakeEngine({ status })}>
    <SafetyStatus toChoose={0} onChoose={() => undefined} onAside={() => undefined} />
  </EngineContext>
)

const inArabic = (status: Partial<EngineStatus>) => {
  render(
    <I18nextProvider i18n={arabic.i18n}>
      <WordsContext value={arabic}>{piece(status)}</WordsContext>
    </I18nextProvider>,
  )
}

const pill = () => screen.getByRole('status').textContent

const STATES = [
  ['nothing saved, no server', statusOf(undefined), 'Klaar om te bewaren', 'جاهز للحفظ'],
  ['saved, no server', statusOf(undefined, { lastSaved: '14:03' }), 'Veilig bewaard 14:03', 'محفوظ بأمان 14:03'],
  ['no server and no line', statusOf(firstReport('x'), { online: false }), 'Geen verbinding', 'لا يوجد اتصال'],
  ['the server has everything', statusOf(SAFE, { lastSaved: '09:00' }), `Veilig bewaard ${TIME}`, `محفوظ بأمان ${TIME}`],
  ['one thing unsent', statusOf({ ...SAFE, unsent: 1 }, { lastSaved: '14:03' }), 'Nog niet veilig: 1', 'ليس آمنًا بعد: 1'],
  ['eleven things unsent', statusOf({ ...SAFE, unsent: 11 }), 'Nog niet veilig: 11', 'ليس آمنًا بعد: 11'],
  ['work that goes', statusOf({ ...SAFE, unsent: 2, working: 'begun' }), 'Bezig met delen', undefined],
  ['much that comes', statusOf({ ...SAFE, working: { phase: 'pull', done: 300, of: 900 } }), 'Bezig: 300 van 900', undefined],
  ['no line', statusOf({ ...SAFE, unsent: 3, trouble: 'noConnection' }), 'Geen verbinding', 'لا يوجد اتصال'],
  ['a laptop that is not known', statusOf({ ...SAFE, trouble: 'notAllowed' }), 'Kijk hier even naar', 'يُرجى النظر في هذا'],
  ['something aside', statusOf({ ...SAFE, aside: 2 }), 'Kijk hier even naar', 'يُرجى النظر في هذا'],
  ['a newer version in another tab', statusOf(SAFE, { attention: ['reloadNeeded'] }), 'Kijk hier even naar', 'يُرجى النظر في هذا'],
] as const

describe('the pill', () => {
  test.each(STATES)('with %s, in Dutch', (_, status, dutch) => {
    renderInDutch(piece(status))
    expect(pill()).toBe(dutch)
  })

  test.each(STATES)('with %s, in Arabic', (_, status, dutch, expected) => {
    inArabic(status)
    // Isolating marks keep a time in its own direction; they are not part of the words.
    const words = pill().replace(/[\u2066-\u2069]/g, '')
    if (expected !== undefined) expect(words).toBe(expected)
    expect(words).toMatch(/\p{Script=Arabic}/u)
    expect([words === dutch, missing]).toEqual([false, []])
  })

  test('claims nothing as long as the courier has not told how things stand with the server', () => {
    renderInDutch(piece({ sync: undefined, safety: 'notYetSafe', lastSaved: '14:03' }))
    expect(pill()).toBe('Klaar om te bewaren')
  })
})

describe('what stands behind it', () => {
  const behind = async (status: Partial<EngineStatus>): Promise<string> => {
    renderInDutch(piece(status))
    await userEvent.click(screen.getByRole('button'))
    return screen.getByRole('dialog').textContent
  }
  const SAFE_WORDS = `Alles staat veilig op de server, om ${TIME}`

  test('says that all is on the server, only where it is', async () => {
    expect(await behind(statusOf(SAFE))).toContain(SAFE_WORDS)
  })

  test.each([
    ['something is unsent', { ...SAFE, unsent: 1 }],
    ['something lies aside', { ...SAFE, aside: 1 }],
    ['nothing was confirmed yet', { ...SAFE, safeAt: undefined }],
    ['there is no server', firstReport('x')],
  ])('does not say so where %s', async (_, sync) => {
    expect(await behind(statusOf(sync))).not.toContain('Alles staat veilig op de server')
  })

  test.each([
    ['noConnection', 'De server is nu niet te bereiken. Werk gewoon door.'],
    ['otherPage', 'Misschien moet je eerst inloggen op de wifi.'],
    ['brokenLine', 'Het antwoord van de server was niet heel.'],
    ['notAllowed', 'De server kent deze laptop niet meer. Alles blijft op deze laptop staan.'],
    ['tooOld', 'Laad de pagina opnieuw. Alles blijft op deze laptop staan.'],
    ['busy', 'De server kan het nu niet aannemen.'],
  ] as const)('says what %s means, and how much is not on the server yet', async (trouble, sentence) => {
    const said = await behind(statusOf({ ...SAFE, unsent: 2, trouble }))
    expect(said).toContain(sentence)
    expect(said).toContain('Nog 2 stukjes werk zijn niet op de server')
  })

  test('with a line that went after all was confirmed, says both', async () => {
    const said = await behind(statusOf({ ...SAFE, trouble: 'noConnection' }))
    expect(said).toContain(SAFE_WORDS)
    expect(said).toContain('De server is nu niet te bereiken.')
  })

  test('says that this laptop is alone, that its clock is off, that the server was put back', async () => {
    expect(await behind(statusOf(firstReport('x')))).toContain('Deze balie heeft nog geen server.')
    expect(await behindAgain({ ...SAFE, skewMs: 600_000 })).toContain('De klok van deze laptop loopt niet gelijk')
    expect(await behindAgain({ ...SAFE, restoredAt: AT })).toContain(`De server was teruggezet, om ${TIME}`)
  })

  const behindAgain = async (sync: SyncReport): Promise<string> => {
    document.body.replaceChildren()
    return behind(statusOf(sync))
  }

  test('tells what happened in sentences, the newest first', async () => {
    renderInDutch(
      piece(
        statusOf({
          ...SAFE,
          log: [
            { at: AT, what: 'safe', count: 0 },
            { at: AT, what: 'pushed', count: 3 },
            { at: AT, what: 'noConnection', count: 0 },
          ],
        }),
      ),
    )
    await userEvent.click(screen.getByRole('button'))
    const lines = within(screen.getByRole('dialog'))
      .getAllByRole('listitem', { hidden: true })
      .map(({ textContent }) => textContent)
      .filter((text) => text.startsWith(TIME))
    expect(lines).toEqual([
      `${TIME}Alles staat veilig op de server`,
      `${TIME}3 stukjes werk naar de server gebracht`,
      `${TIME}De server is nu niet te bereiken. Werk gewoon door.`,
    ])
  })

  test('with a newer version in another tab, says to load the page and that what is saved is there', async () => {
    const said = await behind(statusOf(SAFE, { attention: ['reloadNeeded'] }))
    expect(said).toContain('Laad deze pagina opnieuw')
    expect(said).toContain('Wat eerder bewaard is, staat er nog.')
  })

  test('in practice nothing is said of a server', async () => {
    expect(await behind(statusOf(undefined, { practice: true }))).not.toContain('server')
  })
})
