import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { Button } from '#app/ui/Button.tsx'
import { ChoiceTiles } from '#app/ui/ChoiceTiles.tsx'
import { Details } from '#app/ui/Details.tsx'
import { Form } from '#app/ui/Form.tsx'
import type { FormProblem } from '#app/ui/formContext.ts'
import { TextArea } from '#app/ui/TextArea.tsx'
import { TextField } from '#app/ui/TextField.tsx'
import { inDutch, renderInDutch } from '#tests/app/inDutch.tsx'

const TwoFields = ({ onSubmit }: { readonly onSubmit: () => Promise<readonly FormProblem[]> }) => {
  const [name, setName] = useState('')
  const [place, setPlace] = useState('')
  return (
    <Form onSubmit={onSubmit}>
      <TextField name="place" label="Plaats" value={place} onChange={setPlace} />
      <TextField name="callName" label="Roepnaam" hint="Eén naam is genoeg." value={name} onChange={setName} />
      <Button type="submit" look="primary">
        {'Bewaren'}
      </Button>
    </Form>
  )
}

test('what was typed stays when there is a problem, the field says what to do and gets the focus', async () => {
  renderInDutch(<TwoFields onSubmit={async () => [{ field: 'callName', text: 'Vul een roepnaam in.' }]} />)
  const user = userEvent.setup()
  await user.type(screen.getByLabelText('Plaats'), 'إلدرهوفه')
  await user.click(screen.getByRole('button', { name: 'Bewaren' }))

  const field = screen.getByLabelText('Roepnaam')
  expect(screen.getByLabelText('Plaats')).toHaveProperty('value', 'إلدرهوفه')
  expect(document.activeElement).toBe(field)
  expect(field.getAttribute('aria-invalid')).toBe('true')
  const described = (field.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent)
  expect(described).toEqual(['Eén naam is genoeg.', 'Vul een roepnaam in.'])
})

test('several problems stand above the form, each brings to its field, and nothing enters the address', async () => {
  const problems = [
    { field: 'place', text: 'Vul een plaats in.' },
    { field: 'callName', text: 'Vul een roepnaam in.' },
  ]
  renderInDutch(<TwoFields onSubmit={async () => problems} />)
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: 'Bewaren' }))
  const before = location.href
  await user.click(screen.getByRole('link', { name: 'Vul een roepnaam in.' }))
  expect(document.activeElement).toBe(screen.getByLabelText('Roepnaam'))
  expect(location.href).toBe(before)
})

test('a problem with tiles brings the focus to the first tile', async () => {
  renderInDutch(
    <Form onSubmit={async () => [{ field: 'ageGroup', text: 'Kies een leeftijdsgroep.' }]}>
      <ChoiceTiles
        kind="one"
        name="ageGroup"
        legend="Hoe oud?"
        options={[{ value: 'from18', label: '18 of ouder' }]}
        value={undefined}
        onChange={() => {}}
      />
      <Button type="submit">{'Bewaren'}</Button>
    </Form>,
  )
  await userEvent.setup().click(screen.getByRole('button', { name: 'Bewaren' }))
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: '18 of ouder' }))
})

test('a second press while saving saves once', async () => {
  let finish: (problems: readonly FormProblem[]) => void = () => {}
  const onSubmit = vi.fn(
    () =>
      new Promise<readonly FormProblem[]>((resolve) => {
        finish = resolve
      }),
  )
  renderInDutch(<TwoFields onSubmit={onSubmit} />)
  const user = userEvent.setup()
  const button = screen.getByRole('button', { name: 'Bewaren' })
  await user.click(button)
  await user.click(button)
  await user.type(screen.getByLabelText('Plaats'), '{Enter}')
  expect(onSubmit).toHaveBeenCalledTimes(1)

  await act(async () => finish([]))
  await user.click(button)
  expect(onSubmit).toHaveBeenCalledTimes(2)
  await act(async () => finish([]))
})

test('a fault of ours keeps what was typed and says so', async () => {
  const reported = vi.fn()
  vi.stubGlobal('reportError', reported)
  renderInDutch(<TwoFields onSubmit={() => Promise.reject(new Error('engine gone'))} />)
  const user = userEvent.setup()
  await user.type(screen.getByLabelText('Roepnaam'), 'Samira')
  await user.click(screen.getByRole('button', { name: 'Bewaren' }))
  expect(screen.getByRole('alert').textContent).toContain('Wat je typte staat er nog')
  expect(screen.getByLabelText('Roepnaam')).toHaveProperty('value', 'Samira')
  expect(reported).toHaveBeenCalledTimes(1)
  vi.unstubAllGlobals()
})

const FoldedField = ({ problems }: { readonly problems: readonly FormProblem[] }) => {
  const [phone, setPhone] = useState('')
  return (
    <Form onSubmit={async () => problems}>
      <Details summary="Kan ook later">
        <Details summary="Contact">
          <TextField name="phone" label="Telefoonnummer" value={phone} onChange={setPhone} />
        </Details>
      </Details>
      <Button type="submit">{'Bewaren'}</Button>
    </Form>
  )
}

const allFoldsOpen = (): readonly boolean[] => [...document.querySelectorAll('details')].map(({ open }) => open)

test('a problem in a folded part opens it and gets the focus, each time anew', async () => {
  renderInDutch(<FoldedField problems={[{ field: 'phone', text: 'Dit lijkt geen telefoonnummer.' }]} />)
  const user = userEvent.setup()
  expect(allFoldsOpen()).toEqual([false, false])
  for (const round of [1, 2]) {
    await user.click(screen.getByRole('button', { name: 'Bewaren' }))
    expect([round, ...allFoldsOpen()]).toEqual([round, true, true])
    expect(document.activeElement).toBe(screen.getByLabelText('Telefoonnummer'))
    for (const fold of document.querySelectorAll('details')) fold.open = false
    screen.getByRole('button', { name: 'Bewaren' }).focus()
  }
})

test('a line of the list of problems opens the folded part that it brings to', async () => {
  renderInDutch(<FoldedField problems={[{ field: 'phone', text: 'Dit lijkt geen telefoonnummer.' }, { text: 'De schijf is vol.' }]} />)
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: 'Bewaren' }))
  for (const fold of document.querySelectorAll('details')) fold.open = false
  await user.click(screen.getByRole('link', { name: 'Dit lijkt geen telefoonnummer.' }))
  expect(allFoldsOpen()).toEqual([true, true])
  expect(document.activeElement).toBe(screen.getByLabelText('Telefoonnummer'))
})

test('a problem with a field that is not on the screen is said above the form, never nowhere', async () => {
  renderInDutch(<TwoFields onSubmit={async () => [{ field: 'reachMinutes', text: 'Dit antwoord kennen we hier niet.' }]} />)
  await userEvent.setup().click(screen.getByRole('button', { name: 'Bewaren' }))
  const said = screen.getByRole('alert')
  expect(said.textContent).toContain('Dit antwoord kennen we hier niet.')
  expect(document.activeElement).toBe(said)
})

test('the counter of a text counts as the deed does: marks, joiners and white space at the ends take no place', () => {
  const Note = ({ text }: { readonly text: string }) => (
    <TextArea name="text" label="Notitie" atMost={10} value={text} onChange={() => {}} />
  )
  const { rerender } = renderInDutch(<Note text="مُحَمَّد" />)
  const left = (): string | undefined => document.querySelector('[data-over]')?.textContent ?? undefined
  const four = left()
  rerender(inDutch(<Note text="محمد" />))
  expect(left()).toBe(four)
  rerender(inDutch(<Note text="  1234  " />))
  expect(left()).toBe(four)
  expect(four).toContain('6')
  rerender(inDutch(<Note text="12345678901" />))
  expect(document.querySelector('[data-over="true"]')).not.toBeNull()
})
