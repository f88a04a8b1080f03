import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { Button } from '#app/ui/Button.tsx'
import { ChoiceTiles } from '#app/ui/ChoiceTiles.tsx'
import { Form } from '#app/ui/Form.tsx'
import type { FormProblem } from '#app/ui/formContext.ts'
import { TextField } from '#app/ui/TextField.tsx'
import { renderInDutch } from '#tests/app/inDutch.tsx'

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
