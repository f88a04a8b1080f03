import { expect, test } from 'vitest'
import { activityFieldsOf, EMPTY_ACTIVITY } from '#app/balie/offer/activityForm.ts'
import { EMPTY_ORGANISATION, organisationFieldsOf } from '#app/balie/offer/organisationForm.ts'
import { EMPTY_FORM, fieldsOf } from '#app/balie/people/residentForm.ts'
import { phoneHref } from '#app/ui/phoneHref.ts'

const KEYBOARDS = [
  ['Arabic', '٠١٢٣٤٥٦٧٨٩'],
  ['Persian', '۰۱۲۳۴۵۶۷۸۹'],
  ['Bengali', '০১২৩৪৫৬৭৮৯'],
  ['full width', '０１２３４５６７８９'],
] as const

const typedOn = (digits: string, text: string): string => text.replace(/\d/gu, (digit) => Array.from(digits)[Number(digit)] ?? '')

test.each(KEYBOARDS)('every number, time, day and telephone that is typed in %s digits is kept in Latin ones', (_, digits) => {
  const typed = (text: string) => typedOn(digits, text)
  const activity = activityFieldsOf({
    ...EMPTY_ACTIVITY,
    placesMin: typed('4'),
    placesMax: typed('12'),
    startsAt: typed('9:30'),
    endsAt: typed('1200'),
    from: typed('3-4-2026'),
    footMinutes: typed('15'),
    contactPhone: typed('06-1234 5678'),
  })
  expect(activity).toMatchObject({
    placesMin: 4,
    placesMax: 12,
    startsAt: '09:30',
    endsAt: '12:00',
    from: '2026-04-03',
    footMinutes: 15,
    contactPhone: '06-1234 5678',
  })
  const organisation = organisationFieldsOf({ ...EMPTY_ORGANISATION, contactPhone: typed('+31 20 123 4567') })
  expect(organisation.contactPhone).toBe('+31 20 123 4567')
  const resident = fieldsOf({ ...EMPTY_FORM, phone: typed('0612345678'), bornAbout: typed('1998'), reachMinutes: typed('30') })
  expect(resident).toMatchObject({ phone: '0612345678', bornAbout: 1998, reachMinutes: 30 })
})

test.each(KEYBOARDS)('a number that was kept in %s digits can be dialled', (_, digits) => {
  expect(phoneHref(typedOn(digits, '+31 (0)6-12 34 56 78'))).toBe('tel:+31612345678')
})
