import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { ResidentView } from '#app/balie/offer/ResidentView.tsx'
import { QrCode } from '#app/parts/QrCode.tsx'
import { LANGUAGES, languageOf } from '#i18n/languages.ts'
import { REFUGEE_HELP } from '#i18n/refugeeHelp.ts'
import { activityFile } from '#queries/activityFile.ts'
import { renderInDutch } from '#tests/app/inDutch.tsx'
import { day, id, locationWith } from '#tests/queries/locationWith.ts'
import { scanQr } from '#tests/support/scanQr.ts'

const read = locationWith({ activity: { garden: { title: 'Samen tuinieren', travelCosts: 'own' } } })
const file = activityFile(read, { activityId: id('garden'), day: day('2026-03-17') }) ?? expect.fail('no activity')

const scanned = (code: Element): string | undefined =>
  scanQr(code.getAttribute('viewBox'), code.querySelector('path')?.getAttribute('d') ?? null)

const card = async (language: (typeof LANGUAGES)[number]['id']) => {
  renderInDutch(<ResidentView file={file} />)
  await userEvent.click(screen.getByRole('radio', { name: new RegExp(languageOf(language).autonym, 'u') }))
  await screen.findByText('Samen tuinieren')
  return within(document.querySelector<HTMLElement>(`div[lang="${languageOf(language).htmlLang}"]`) ?? expect.fail('no card'))
}

test.each(LANGUAGES.filter(({ id }) => id !== 'nl' && id !== 'en'))(
  'whoever reads $id can scan where to read on about rights and money, beside the advice to ask a person',
  async ({ id }) => {
    const code = await (await card(id)).findByRole('img', { name: /^refugeehelp\.nl/u })
    expect(scanned(code)).toBe(REFUGEE_HELP[id].address)
  },
)

test.each(['nl', 'en'] as const)(
  'in %s the sentences themselves may be read, so there is no code; it would be read as well',
  async (id) => {
    expect((await card(id)).queryByRole('img', { name: /^refugeehelp\.nl/u })).toBeNull()
    renderInDutch(<QrCode text={REFUGEE_HELP[id].address} label="code" />)
    expect(scanned(screen.getByRole('img', { name: 'code' }))).toBe(REFUGEE_HELP[id].address)
  },
)

test('a code that says something else, or is damaged too far, is not read as the address', async () => {
  const code = await (await card('ti')).findByRole('img', { name: /^refugeehelp\.nl/u })
  const path = code.querySelector('path') ?? expect.fail('no path')
  const modules = path.getAttribute('d')?.split('M') ?? []
  path.setAttribute('d', modules.slice(0, modules.length / 2).join('M'))
  expect(scanned(code)).not.toBe(REFUGEE_HELP.ti.address)
})
