// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { registerResident } from '#actions/registerResident.ts'
import { PATHS } from '#app/balie/paths.ts'
import { deskInMemory } from '#tests/app/people/deskInMemory.tsx'

test('the coordinator types numbers in any digits and sees who was not reached yet, without a small number on the page', async () => {
  const desk = deskInMemory()
  for (const [language, count] of [
    ['ar', 12],
    ['ti', 8],
    ['so', 3],
  ] as const) {
    for (let index = 0; index < count; index += 1) {
      desk.counter.must(registerResident, { callName: `${language}${String(index)}`, ageGroup: 'from18', interfaceLanguage: language })
    }
  }
  const user = userEvent.setup()
  desk.show(PATHS.reach)
  await screen.findByText('Nog geen aantallen van deze maand')
  await user.type(await screen.findByLabelText('Arabisch'), '١٢٠')
  await user.type(screen.getByLabelText('Tigrinya'), '60')
  await user.type(screen.getByLabelText('Somalisch'), 'veel')
  await user.click(screen.getByRole('button', { name: 'Aantallen bewaren' }))
  expect(screen.getByLabelText('Somalisch').getAttribute('aria-invalid')).toBe('true')
  await user.clear(screen.getByLabelText('Somalisch'))
  await user.type(screen.getByLabelText('Somalisch'), '40')
  await user.click(screen.getByRole('button', { name: 'Aantallen bewaren' }))
  const table = await screen.findByRole('table')
  expect(
    within(table)
      .getAllByRole('row')
      .map(({ textContent }) => textContent.replace(/[\u2066-\u2069]/gu, '')),
  ).toEqual(['TaalWoont hierKwam alNog niet', 'Arabisch12012108', 'Samen: Tigrinya en Somalisch1001189', 'Totaal22023197'])
})
