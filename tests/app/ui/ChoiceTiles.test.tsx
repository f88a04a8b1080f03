import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { ChoiceTiles } from '#app/ui/ChoiceTiles.tsx'
import { renderInDutch } from '#tests/app/inDutch.tsx'

const WISHES = [
  { value: 'cooking', label: 'Koken' },
  { value: 'football', label: 'Voetbal' },
  { value: 'sewing', label: 'Naaien' },
] as const
type Wish = (typeof WISHES)[number]['value']

const Many = ({ onChange }: { readonly onChange: (value: readonly Wish[]) => void }) => {
  const [value, setValue] = useState<readonly Wish[]>([])
  return (
    <ChoiceTiles
      kind="many"
      name="wishes"
      legend="Wat doet iemand graag?"
      options={WISHES}
      value={value}
      onChange={(next) => {
        setValue(next)
        onChange(next)
      }}
    />
  )
}

const One = () => {
  const [value, setValue] = useState<Wish | undefined>()
  return <ChoiceTiles kind="one" name="wish" legend="Wat het liefst?" clearable options={WISHES} value={value} onChange={setValue} />
}

test('space marks a tile and marks it off again', async () => {
  renderInDutch(<Many onChange={() => {}} />)
  const user = userEvent.setup()
  await user.tab()
  await user.keyboard(' ')
  expect(screen.getByRole('checkbox', { name: 'Koken' })).toHaveProperty('checked', true)
  await user.keyboard(' ')
  expect(screen.getByRole('checkbox', { name: 'Koken' })).toHaveProperty('checked', false)
})

test('what is marked comes in the order of the list, whatever was tapped first', async () => {
  const seen: (readonly Wish[])[] = []
  renderInDutch(<Many onChange={(value) => seen.push(value)} />)
  const user = userEvent.setup()
  await user.click(screen.getByText('Naaien'))
  await user.click(screen.getByText('Koken'))
  expect(seen).toEqual([['sewing'], ['cooking', 'sewing']])
})

test('arrows move between the tiles of which one is chosen', async () => {
  renderInDutch(<One />)
  const user = userEvent.setup()
  await user.click(screen.getByText('Koken'))
  await user.keyboard('{ArrowDown}')
  expect(screen.getByRole('radio', { name: 'Voetbal' })).toHaveProperty('checked', true)
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Voetbal' }))
})

test('a choice can be taken back to not asked', async () => {
  renderInDutch(<One />)
  const user = userEvent.setup()
  await user.click(screen.getByText('Naaien'))
  await user.click(screen.getByRole('button', { name: 'Keuze weghalen' }))
  expect(screen.getAllByRole('radio').map((tile) => (tile as HTMLInputElement).checked)).toEqual([false, false, false])
})

test('the question is the name of the group', () => {
  renderInDutch(<One />)
  expect(screen.getByRole('group', { name: /Wat het liefst\?/ })).toBeTruthy()
})

test('a letter goes to the next word that begins with it, and to the first again after the last', async () => {
  const Languages = () => {
    const [value, setValue] = useState<string | undefined>()
    return (
      <ChoiceTiles
        kind="one"
        name="language"
        legend="Taal"
        options={['Arabisch', 'Tigrinya', 'Oekraïens', 'Turks'].map((label) => ({ value: label.slice(0, 2), label }))}
        value={value}
        onChange={setValue}
      />
    )
  }
  renderInDutch(<Languages />)
  const user = userEvent.setup()
  const chosen = () => screen.getAllByRole<HTMLInputElement>('radio').find(({ checked }) => checked)?.value
  await user.tab()
  const said: (string | undefined)[] = []
  for (const key of ['t', 't', 't', 'o', 'x']) {
    await user.keyboard(key)
    said.push(chosen())
    expect(document.activeElement).toBe(screen.getAllByRole<HTMLInputElement>('radio').find(({ checked }) => checked))
  }
  expect(said).toEqual(['Ti', 'Tu', 'Ti', 'Oe', 'Oe'])
})
