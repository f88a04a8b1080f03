import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { err } from '#kernel/Result.ts'
import { RESIDENT_LANGUAGES, languageOf } from '#i18n/languages.ts'
import { choose, next, tap } from '#tests/app/kiosk/kioskHands.ts'
import { standAtKiosk } from '#tests/app/kiosk/kioskStand.tsx'

afterEach(() => {
  cleanup()
  document.documentElement.lang = ''
  document.documentElement.dir = ''
})

const title = (): string => screen.getByRole('heading', { level: 1 }).textContent

describe('somebody who can not read', () => {
  test.each(RESIDENT_LANGUAGES)('registers by pictures alone with the words of %s', async (language) => {
    const stand = standAtKiosk()
    await choose(language)
    expect([document.documentElement.lang, document.documentElement.dir]).toEqual([languageOf(language).htmlLang, languageOf(language).dir])
    await tap('waving')
    await next()
    await tap('person')
    await next()
    await tap('page')
    await next()
    await tap('cooking')
    await tap('sewing-needle')
    await next()
    await tap('shrugging')
    await tap('sunrise')
    await next()
    await tap('minutes-20')
    await tap('two-people')
    await next()
    await tap('conversation')
    await next()
    await screen.findByText('AK-7')
    expect(await stand.arrived()).toMatchObject([
      {
        kind: 'register',
        from: 'kiosk',
        language,
        ticket: { number: 'AK-7' },
        ageGroup: 'from18',
        typeForMe: true,
        answers: {
          wishes: ['cooking', 'sewing'],
          skills: 'dontKnow',
          times: ['mon-morning'],
          minutes: ['20'],
          company: ['friend'],
          contact: ['talk'],
        },
      },
    ])
    expect(stand.missing).toEqual([])
  })

  test('gets a ticket at once when their language is not here', async () => {
    const stand = standAtKiosk()
    await screen.findByRole('button', { name: /ትግርኛ/ })
    await tap('shrugging')
    await screen.findByText('AK-7')
    expect(await stand.arrived()).toMatchObject([{ kind: 'help', language: 'notHere' }])
  })

  test('gets a ticket at once from any screen, and nothing of what was filled in goes along', async () => {
    const stand = standAtKiosk()
    await choose()
    await tap('waving')
    await next()
    await tap('person')
    await next()
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Zeepaardje' } })
    await tap('raised-hand')
    await screen.findByText('AK-7')
    const [help] = await stand.arrived()
    expect(help).toMatchObject({ kind: 'help', language: 'nl' })
    expect(JSON.stringify(help)).not.toContain('Zeepaardje')
  })
})

describe('age', () => {
  test('under 16 nothing is sent: come with a parent or guardian', async () => {
    const stand = standAtKiosk()
    await choose()
    await tap('waving')
    await next()
    await tap('child')
    expect(title()).toContain('vader, moeder of voogd')
    await next()
    expect(stand.wiped()).toBe(1)
    expect(stand.sealed).toEqual([])
  })

  test('16 and 17 is said, and they see only what is open to them', async () => {
    const stand = standAtKiosk()
    await choose()
    await tap('waving')
    await next()
    await tap('teenager')
    await next()
    await next()
    for (let screens = 0; screens < 5; screens++) await next()
    await screen.findByText('AK-7')
    expect(await stand.arrived()).toMatchObject([
      { kind: 'register', ageGroup: 'from16to17', answers: { wishes: 'later', contact: 'later' }, wants: [] },
    ])
  })
})

describe('what can I do this week', () => {
  test('a wish with a friend is sealed, without a file', async () => {
    const stand = standAtKiosk()
    await choose()
    await tap('calendar')
    await tap('heart')
    await tap('two-people')
    await next()
    await tap('person')
    await next()
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Zeepaardje' } })
    await next()
    await screen.findByText('AK-7')
    expect(await stand.arrived()).toMatchObject([{ kind: 'wants', callName: 'Zeepaardje', wants: [{ withFriend: true }] }])
  })

  test('who is 16 or 17 goes back to what is open to them', async () => {
    const stand = standAtKiosk()
    await choose()
    await tap('calendar')
    await tap('heart')
    await next()
    await tap('teenager')
    await next()
    expect(await screen.findByText(/Er staat nog niets in deze week/)).toBeTruthy()
    expect(stand.sealed).toEqual([])
  })

  test('somebody can say with a code that they do not come; a code is only looked at, never looked up', async () => {
    const stand = standAtKiosk()
    await choose()
    await tap('chair')
    const typed = await screen.findByRole('textbox')
    fireEvent.change(typed, { target: { value: 'K7' } })
    await next()
    expect(screen.getByText(/vijf letters en cijfers/)).toBeTruthy()
    fireEvent.change(typed, { target: { value: 'k7 3qp' } })
    await next()
    await tap('chair')
    await tap('luggage')
    await next()
    await screen.findByText('AK-7')
    expect(await stand.arrived()).toMatchObject([{ kind: 'absent', code: 'K7-3QP', reason: 'moved', on: '2026-11-26' }])
  })

  test('"something is wrong" asks for a name that may be skipped, and for nothing else', async () => {
    const stand = standAtKiosk()
    await choose()
    await tap('conversation')
    await next()
    await screen.findByText('AK-7')
    const [talk] = await stand.arrived()
    expect(Object.keys(talk ?? {}).sort()).toEqual(['day', 'from', 'id', 'kind', 'language', 'ticket', 'v'])
  })
})

describe('when it can not be kept', () => {
  test('at the limit it says that no more fits in, that the earlier ones are safe, and whom to ask', async () => {
    standAtKiosk({ send: () => Promise.resolve(err({ kind: 'full' })) })
    await choose()
    await tap('raised-hand')
    expect(await screen.findByRole('alert')).toHaveProperty('textContent', expect.stringContaining('Alles van eerder is goed bewaard'))
  })

  test('trying again keeps the same ticket', async () => {
    const seen: string[] = []
    let numbers = 0
    const stand = standAtKiosk({
      ticketNumber: () => Promise.resolve(`AK-${String(++numbers)}`),
      send: (sealed) => {
        seen.push(sealed.slice(1, 17).join())
        return Promise.resolve(seen.length === 1 ? err({ kind: 'failed' }) : { ok: true, value: null })
      },
    })
    await choose()
    await tap('raised-hand')
    await screen.findByRole('alert')
    fireEvent.click(screen.getByRole('button', { name: 'Nog een keer proberen' }))
    await screen.findByText('AK-1')
    expect(new Set(seen).size).toBe(1)
    expect(stand.wiped()).toBe(0)
  })
})

test('a laptop on which no counter was opened says whom to ask, and asks nothing', async () => {
  standAtKiosk({ place: () => Promise.resolve(undefined) })
  expect(await screen.findByRole('heading', { level: 1 })).toHaveProperty(
    'textContent',
    expect.stringContaining('Vraag iemand aan de balie'),
  )
  expect(screen.queryByRole('textbox')).toBeNull()
})
