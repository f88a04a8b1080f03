import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, test } from 'vitest'
import { DateField } from '#app/ui/DateField.tsx'
import { dateText, readDateText } from '#app/ui/dateText.ts'
import { readNumberText } from '#app/ui/numberText.ts'
import { TimeField } from '#app/ui/TimeField.tsx'
import { readTimeText } from '#app/ui/timeText.ts'
import { calendarDate } from '#kernel/CalendarDate.ts'
import { renderInDutch } from '#tests/app/inDutch.tsx'

describe('a day', () => {
  test.each([
    ['24-3-2026', '2026-03-24'],
    ['24/03/26', '2026-03-24'],
    ['24.3.2026', '2026-03-24'],
    ['24 3 2026', '2026-03-24'],
    ['24032026', '2026-03-24'],
    ['2026-03-24', '2026-03-24'],
    ['٢٤-٣-٢٠٢٦', '2026-03-24'],
    ['۲۴/۳/۲۰۲۶', '2026-03-24'],
    ['\u200f24-3-2026', '2026-03-24'],
    ['29-2-2024', '2024-02-29'],
  ])('typed as %s is read day first', (typed, day) => {
    expect(readDateText(typed)).toBe(day)
  })

  test.each(['', '31-4-2026', '29-2-2026', '24-13-2026', '24-3', 'morgen', '3-24-2026'])('typed as "%s" is no day', (typed) => {
    expect(readDateText(typed)).toBeUndefined()
  })

  test('a day reads back as it is shown', () => {
    const day = calendarDate(2026, 3, 4)
    expect(day && dateText(day)).toBe('04-03-2026')
    expect(day && readDateText(dateText(day))).toBe(day)
  })
})

describe('a time', () => {
  test.each([
    ['9', '09:00'],
    ['930', '09:30'],
    ['1430', '14:30'],
    ['9.30', '09:30'],
    ['9u30', '09:30'],
    ['14 uur', '14:00'],
    ['٩:٣٠', '09:30'],
    ['0:00', '00:00'],
  ])('typed as %s', (typed, time) => {
    expect(readTimeText(typed)).toBe(time)
  })

  test.each(['', '24:00', '9:75', 'half tien', '99999'])('typed as "%s" is no time', (typed) => {
    expect(readTimeText(typed)).toBeUndefined()
  })
})

test('a number is read in every digit set and is whole', () => {
  expect(['12', ' ١٢ ', '۱۲', '১২'].map(readNumberText)).toEqual([12, 12, 12, 12])
  expect(['', '1,5', '-3', '1e3', 'twaalf'].map(readNumberText)).toEqual([undefined, undefined, undefined, undefined, undefined])
})

const Day = () => {
  const [value, setValue] = useState('')
  return <DateField name="day" label="Dag" value={value} onChange={setValue} inWords={(day) => `dus ${day}`} />
}

test('a day in Arabic digits is shown in words at once and set in order when the field is left', async () => {
  renderInDutch(<Day />)
  const user = userEvent.setup()
  await user.type(screen.getByLabelText('Dag'), '٣-٤-٢٠٢٦')
  expect(screen.getByText('dus 2026-04-03')).toBeTruthy()
  await user.tab()
  expect(screen.getByLabelText('Dag')).toHaveProperty('value', '03-04-2026')
})

test('a day that can not be read stays as typed and says what to do', async () => {
  renderInDutch(<Day />)
  const user = userEvent.setup()
  await user.type(screen.getByLabelText('Dag'), '31-4-2026')
  expect(screen.queryByText(/Typ dag, maand en jaar/)).toBeNull()
  await user.tab()
  expect(screen.getByLabelText('Dag')).toHaveProperty('value', '31-4-2026')
  expect(screen.getByText(/Typ dag, maand en jaar/)).toBeTruthy()
})

test('half a time stays while typing and becomes a time when the field is left', async () => {
  const Time = () => {
    const [value, setValue] = useState('')
    return <TimeField name="at" label="Begint om" value={value} onChange={setValue} />
  }
  renderInDutch(<Time />)
  const user = userEvent.setup()
  await user.type(screen.getByLabelText('Begint om'), '930')
  expect(screen.getByLabelText('Begint om')).toHaveProperty('value', '930')
  await user.tab()
  expect(screen.getByLabelText('Begint om')).toHaveProperty('value', '09:30')
})
