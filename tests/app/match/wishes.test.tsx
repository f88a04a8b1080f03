// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { registerResident } from '#actions/registerResident.ts'
import { PATHS } from '#app/balie/paths.ts'
import { deskInMemory } from '#tests/app/people/deskInMemory.tsx'

test('a wish without an offer has a Dutch text to take away, which names nobody', async () => {
  const desk = deskInMemory()
  const names = ['Amal', 'Noor', 'Yonas', 'Zahra', 'Olena', 'Berfin']
  for (const callName of names) {
    desk.counter.must(registerResident, {
      callName,
      ageGroup: 'from18',
      wishes: ['sewing'],
      availability: ['tue-morning'],
      dutchLevel: 'none',
    })
  }
  const user = userEvent.setup()
  desk.show(PATHS.wishes)
  await user.click(await screen.findByRole('button', { name: 'Tekst voor de vrijwilligerscentrale: ⁨Naaien⁩' }))
  await screen.findByText(/6 van hen willen iets doen met ‘⁨Naaien⁩’/u)
  await user.click(screen.getByRole('button', { name: 'Tekst kopiëren' }))
  const copied = await navigator.clipboard.readText()
  expect(copied).toContain('Gezocht: een activiteit rond ‘Naaien’')
  expect(copied).toContain('De meesten kunnen op dinsdagochtend.')
  for (const name of names) expect(copied).not.toContain(name)
})
