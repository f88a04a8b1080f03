import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { Button } from '#app/ui/Button.tsx'
import { Dialog } from '#app/ui/Dialog.tsx'
import { Menu } from '#app/ui/Menu.tsx'
import { SearchField } from '#app/ui/SearchField.tsx'
import { renderInDutch } from '#tests/app/inDutch.tsx'

const Search = () => {
  const [value, setValue] = useState('')
  return (
    <>
      <h1 tabIndex={-1}>{'Mensen'}</h1>
      <SearchField slash label="Zoeken" value={value} onChange={setValue} />
      <input aria-label="Ander veld" />
    </>
  )
}

test('a slash brings to the search field, unless one is typing', async () => {
  renderInDutch(<Search />)
  const user = userEvent.setup()
  await user.keyboard('/')
  expect(document.activeElement).toBe(screen.getByRole('searchbox'))
  expect(screen.getByRole('searchbox')).toHaveProperty('value', '')

  await user.click(screen.getByLabelText('Ander veld'))
  await user.keyboard('1/2')
  expect(screen.getByLabelText('Ander veld')).toHaveProperty('value', '1/2')
})

test('Esc empties the search field, and once more leaves it', async () => {
  renderInDutch(<Search />)
  const user = userEvent.setup()
  await user.type(screen.getByRole('searchbox'), 'sami')
  await user.keyboard('{Escape}')
  expect(screen.getByRole('searchbox')).toHaveProperty('value', '')
  expect(document.activeElement).toBe(screen.getByRole('searchbox'))
  await user.keyboard('{Escape}')
  expect(document.activeElement).toBe(screen.getByRole('heading'))
})

test('a menu opens with its first entry, arrows go round, Esc closes it and gives the focus back', async () => {
  const chosen = vi.fn()
  renderInDutch(
    <Menu
      label="Meer"
      items={[
        { key: 'print', label: 'Printen', onChoose: () => {} },
        { key: 'left', label: 'Is weggegaan', onChoose: chosen },
      ]}
    />,
  )
  const user = userEvent.setup()
  await user.tab()
  await user.keyboard('{Enter}')
  expect(document.activeElement).toBe(screen.getByRole('menuitem', { name: 'Printen' }))
  await user.keyboard('{ArrowUp}')
  expect(document.activeElement).toBe(screen.getByRole('menuitem', { name: 'Is weggegaan' }))
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('menu')).toBeNull()
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Meer' }))

  await user.keyboard('{Enter}{ArrowDown}{Enter}')
  expect(chosen).toHaveBeenCalledTimes(1)
})

test('a dialog closes by its cross and gives the focus back', async () => {
  const WithDialog = () => {
    const [open, setOpen] = useState(false)
    return (
      <>
        <Button onClick={() => setOpen(true)}>{'Openen'}</Button>
        <Dialog open={open} onClose={() => setOpen(false)} title="In de rij zetten">
          <p>{'inhoud'}</p>
        </Dialog>
      </>
    )
  }
  renderInDutch(<WithDialog />)
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: 'Openen' }))
  expect(screen.getByRole('dialog', { name: 'In de rij zetten' })).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Sluiten' }))
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Openen' }))
})

test('a button that waits keeps the focus and does nothing', async () => {
  const onClick = vi.fn()
  renderInDutch(
    <Button busy onClick={onClick}>
      {'Bewaren'}
    </Button>,
  )
  const user = userEvent.setup()
  await user.tab()
  await user.keyboard('{Enter}')
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Bewaren' }))
  expect(onClick).not.toHaveBeenCalled()
})
