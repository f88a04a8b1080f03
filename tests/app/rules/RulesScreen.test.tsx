import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { addStaffMember } from '#actions/addStaffMember.ts'
import { overrideRule } from '#actions/overrideRule.ts'
import { LAW } from '#domain/programmes/LAW.ts'
import { PATHS } from '#app/balie/paths.ts'
import { deskInMemory } from '#tests/app/people/deskInMemory.tsx'
import { day } from '#tests/support/counterInMemory.ts'
import { writeField } from '#tests/support/writeField.ts'

// Forty rules at once take jsdom its time on a busy machine.
vi.setConfig({ testTimeout: 20_000 })

beforeEach(() => {
  vi.spyOn(window, 'scrollTo').mockImplementation(() => {})
})

test('every rule stands there with its source and its days', async () => {
  deskInMemory().show(PATHS.rules)
  await screen.findAllByText(/Verklaring is geldig/)
  expect(document.querySelectorAll('details')).toHaveLength(LAW.length)
  expect(screen.getAllByText('Platform31, Wachten of Werken?, 2024').length).toBeGreaterThan(5)
  expect(screen.getByText(/Nog niet bekend vanaf wanneer/)).toBeTruthy()
})

test('a coordinator says what is otherwise, with a source, takes it away, and has it back', async () => {
  const desk = deskInMemory()
  desk.counter.must(addStaffMember, { callName: 'Femke', role: 'coordinator' })
  desk.show(PATHS.rules)
  // A page this long makes the check of each press what takes the time.
  const user = userEvent.setup({ pointerEventsCheck: 0 })
  await user.click(await screen.findByLabelText(/Regel .*VD4.*: hier is het anders/))
  const dialog = within(screen.getByRole('dialog'))
  await user.click(dialog.getByText('Opschrijven'))
  expect(await dialog.findAllByText(/Zeg waar dit staat/)).not.toHaveLength(0)
  await user.selectOptions(dialog.getByLabelText('Wat geldt hier?'), 'doThisFirst')
  await user.click(dialog.getByLabelText(/Waar staat dat/))
  await user.paste('Mail van COA, 3 september 2026')
  await user.click(dialog.getByText('Opschrijven'))

  expect(await screen.findByText(/Bron op deze locatie/)).toBeTruthy()
  expect(desk.counter.read.all('ruleOverride')).toMatchObject([{ ruleId: 'VD4', effect: 'doThisFirst', from: '2026-09-15' }])
  await user.click(screen.getByLabelText(/Afwijking van regel .*VD4.* weghalen/))
  expect(desk.counter.read.all('ruleOverride')).toEqual([])
  const undo = (await screen.findAllByText('Ongedaan maken')).at(-1)
  if (undo) await user.click(undo)
  expect(desk.counter.read.all('ruleOverride')).toMatchObject([{ ruleId: 'VD4', source: 'Mail van COA, 3 september 2026' }])
})

test('who does not carry the counter reads what is otherwise here and finds no button to change it', async () => {
  const desk = deskInMemory()
  const { staffMemberId } = desk.counter.must(addStaffMember, { callName: 'Femke', role: 'coordinator' })
  desk.counter.must(overrideRule, {
    ruleId: 'VD4',
    effect: 'doThisFirst',
    source: 'Mail van COA, 3 september 2026',
    says: '',
    from: day('2026-09-15'),
  })
  desk.counter.must(writeField, { record: 'staffMember', id: staffMemberId, field: 'gone', value: true })
  desk.counter.must(addStaffMember, { callName: 'Youssef', role: 'volunteer' })
  desk.show(PATHS.rules)
  expect(await screen.findByText(/Bron op deze locatie/)).toBeTruthy()
  expect(screen.queryByLabelText(/hier is het anders/)).toBeNull()
  expect(screen.queryByLabelText(/Afwijking van regel/)).toBeNull()
})
