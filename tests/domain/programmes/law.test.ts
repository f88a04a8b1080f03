import { describe, expect, test } from 'vitest'
import { addDays } from '#kernel/CalendarDate.ts'
import type { Light } from '#domain/programmes/light.ts'
import { LAW } from '#domain/programmes/LAW.ts'
import { ask, date, PAID, READY, TODAY } from '#tests/domain/programmes/asked.ts'
import type { Asked } from '#tests/domain/programmes/asked.ts'

const ruleOf = (id: string) => {
  const rule = LAW.find((one) => one.id === id)
  if (rule === undefined) throw new Error(`no such rule: ${id}`)
  return rule
}

const granted = { kind: 'granted', until: TODAY } as const

describe('what decides the light, by its rule and its source', () => {
  test.each<[title: string, source: string, asked: Asked, light: Light]>([
    [
      '[AG1] sixteen or seventeen, not opened to them',
      'Huisregel van Meedoenbalie',
      { age: 'from16to17', activity: { programme: 'sport' } },
      'doThisFirst',
    ],
    [
      '[AG2] under sixteen a guardian first',
      'Huisregel van Meedoenbalie',
      { age: 'under16', activity: { programme: 'sport', openToMinors: true } },
      'doThisFirst',
    ],
    [
      '[AG3] an age that nobody asked is unknown',
      'Huisregel van Meedoenbalie',
      { age: undefined, activity: { programme: 'sport' } },
      'unknown',
    ],
    [
      '[VD1] the organisation said that none is needed',
      'SER, Werkwijzer Vluchtelingen',
      { activity: { declaration: { kind: 'notNeeded' } } },
      'free',
    ],
    [
      '[VD2] valid up to and including its last day',
      'SER, Werkwijzer Vluchtelingen',
      { activity: { declaration: { kind: 'valid', until: TODAY, work: '' } } },
      'free',
    ],
    [
      '[VD3] the receipt is enough to start',
      'SER, Werkwijzer Vluchtelingen',
      { activity: { declaration: { kind: 'received', on: TODAY, work: 'koken' } } },
      'free',
    ],
    ['[VD4] not known: ask the organisation first', 'SER, Werkwijzer Vluchtelingen', {}, 'unknown'],
    [
      '[VD5] expired: to be asked again first',
      'SER, Werkwijzer Vluchtelingen',
      { activity: { declaration: { kind: 'valid', until: addDays(TODAY, -1), work: '' } } },
      'doThisFirst',
    ],
    ['[VD6] refused: not now', 'SER, Werkwijzer Vluchtelingen', { activity: { declaration: { kind: 'refused', on: TODAY } } }, 'notNow'],
    [
      '[VD7] who may work freely needs no declaration',
      'NOC*NSF, handboek',
      { work: { paper: 'workFree' }, activity: { declaration: { kind: 'refused', on: TODAY } } },
      'free',
    ],
    ['[VD8] the paper says that it is not allowed', 'NOC*NSF, handboek', { work: { paper: 'notAllowed' } }, 'notNow'],
    [
      '[TP1] meeting, learning and sport are no work',
      'Infosheet Aan de Slag, 2019',
      { activity: { programme: 'sport', declaration: { kind: 'refused', on: TODAY } } },
      'free',
    ],
    [
      '[PW1] the employer asks for the permit first',
      'Platform31, Wachten of Werken?, 2024',
      { work: READY, activity: PAID },
      'doThisFirst',
    ],
    [
      '[PW4] paid work from eighteen',
      'artikel 6.2',
      { age: 'from16to17', work: { paper: 'workFree' }, activity: { ...PAID, openToMinors: true } },
      'notNow',
    ],
    ['[PW5] six months of waiting', 'artikel 6.2', { work: { ...READY, sixMonths: 'no' }, activity: PAID }, 'notNow'],
    ['[PW7] nobody asked what the paper says', 'Platform31, Wachten of Werken?, 2024', { activity: PAID }, 'unknown'],
    ['[PW8] the paper says that work is not allowed', 'artikel 6.2', { work: { paper: 'notAllowed' }, activity: PAID }, 'notNow'],
    [
      '[PW9] the paper says that work is free',
      'Platform31, Wachten of Werken?, 2024',
      { work: { paper: 'workFree' }, activity: PAID },
      'free',
    ],
    ['[PW10] a valid W-document first', 'artikel 6.2', { work: { ...READY, document: 'no' }, activity: PAID }, 'doThisFirst'],
    [
      '[PW13] the permit was asked for',
      'Platform31, Wachten of Werken?, 2024',
      { work: { ...READY, permit: { kind: 'asked', on: TODAY } }, activity: PAID },
      'doThisFirst',
    ],
    ['[PW14] the permit is there', 'Platform31, Wachten of Werken?, 2024', { work: { ...READY, permit: granted }, activity: PAID }, 'free'],
    [
      '[PW15] no wage without a number',
      'Platform31, Wachten of Werken?, 2024',
      { work: { ...READY, permit: granted, citizenNumber: 'no' }, activity: PAID },
      'doThisFirst',
    ],
  ])('%s', (title, source, asked, light) => {
    const advice = ask(asked)
    expect([`[${advice.rule?.id ?? 'none'}]`, advice.light]).toEqual([title.split(' ')[0], light])
    expect(advice.rule?.source.title ?? '').toContain(source)
  })
})

describe('what is a step, or stands beside the light', () => {
  test.each<[title: string, source: string, asked: Asked, where: 'steps' | 'beside']>([
    ['[VD9] the paper is asked where the organisation has nothing', 'NOC*NSF, handboek', {}, 'steps'],
    ['[PW2] until 28 November 2023 at most 24 weeks', 'artikel 6.2', { work: READY, activity: PAID, day: date('2023-11-28') }, 'beside'],
    ['[PW3] since then as long as the document', 'Raad van State, 29 november 2023', { work: READY, activity: PAID }, 'beside'],
    ['[PW11] who lives in reception', 'artikel 6.2', { work: READY, activity: PAID }, 'beside'],
    ['[PW12] a normal wage', 'artikel 6.2', { work: READY, activity: PAID }, 'beside'],
    ['[PW16] a bank account', 'Platform31, Wachten of Werken?, 2024', { work: { ...READY, bankAccount: 'no' }, activity: PAID }, 'steps'],
    [
      '[PW17] the talk about the own contribution',
      'Platform31, Wachten of Werken?, 2024',
      { work: { ...READY, rebaTalk: 'unknown' }, activity: PAID },
      'steps',
    ],
    ['[WR1] reporting each week', 'Platform31, Wachten of Werken?, 2024', { work: READY, activity: PAID }, 'beside'],
    [
      '[UA1] for displaced people from Ukraine the employer notifies',
      'Richtlijn tijdelijke bescherming',
      { work: { paper: 'workFree' }, activity: PAID },
      'beside',
    ],
    ['[MD1] the youth programme is for 16 to 30', 'Evaluatie pilot MDT', { activity: { programme: 'mdt' } }, 'beside'],
    ['[MD2] a trial without papers first', 'Evaluatie pilot MDT', { activity: { programme: 'mdt' } }, 'beside'],
    ['[MD3] eighty hours and a certificate', 'Evaluatie pilot MDT', { activity: { programme: 'mdt' } }, 'beside'],
  ])('%s', (title, source, asked, where) => {
    const rule = ask(asked)[where].find(({ id }) => title.startsWith(`[${id}]`))
    expect(rule?.source.title).toContain(source)
    expect(rule?.light).toBeNull()
  })
})

describe('what explains and asks nothing of anybody', () => {
  test.each<[title: string, source: string]>([
    ['[RB1] what the own contribution means', 'Regeling eigen bijdrage asielzoekers'],
    ['[ST1] what happens when status is granted', 'Platform31, Wachten of Werken?, 2024'],
    ['[HW1] a home near the work, never as a promise', 'Platform31, Wachten of Werken?, 2024'],
    ['[HW2] another municipality because of work', 'Platform31, Wachten of Werken?, 2024'],
    ['[OE1] an enterprise of one’s own', 'Platform31, Wachten of Werken?, 2024'],
    ['[ZR1] hours for the self-reliance route', 'Wet inburgering 2021'],
    ['[MP1] the labour market module', 'Wet inburgering 2021'],
    ['[PV1] the participation declaration', 'Wet inburgering 2021'],
    ['[IM1] lessons on work at the centre', 'Platform31, Wachten of Werken?, 2024'],
  ])('%s', (title, source) => {
    const { role, light, source: read, programmes } = ruleOf(/\[(\w+)\]/.exec(title)?.[1] ?? '')
    expect([role, light, programmes]).toEqual(['explains', null, []])
    expect(read.title).toContain(source)
    expect(ask({ work: READY, activity: PAID }).beside.map(({ id }) => `[${id}]`)).not.toContain(title.split(' ')[0])
  })
})
