import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { LANGUAGES, RESIDENT_LANGUAGES, languageOf } from '#i18n/languages.ts'
import { RoomScreen } from '#app/room/RoomScreen.tsx'

afterEach(cleanup)

const line = { kind: 'line', calls: [{ numbers: ['A-3', 'B-1'], table: 2, times: 1 }], next: ['A-4'], languages: [] } as const

test.each(RESIDENT_LANGUAGES)(
  'in %s the words stand in that language and direction, and the numbers in Latin digits from left to right',
  (language) => {
    render(<RoomScreen line={line} language={language} />)
    const turn = screen.getByRole('heading', { level: 1 }).firstElementChild
    expect([turn?.getAttribute('lang'), turn?.getAttribute('dir')]).toEqual([languageOf(language).htmlLang, languageOf(language).dir])
    for (const number of ['A-3', 'B-1', 'A-4']) expect(screen.getByText(number).closest('[dir]')?.getAttribute('dir')).toBe('ltr')
    expect(screen.getByText('2')).toBeTruthy()
  },
)

test('the five words are there in all fifteen languages, no two of them with the same words', () => {
  const said = LANGUAGES.map(({ id }) => {
    const { container } = render(<RoomScreen line={undefined} language={id} />)
    const text = container.textContent
    cleanup()
    return text
  })
  expect(new Set(said).size).toBe(15)
})
