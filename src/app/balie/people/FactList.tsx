import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import type { Resident } from '#domain/people/resident.ts'
import { PARTS_OF_DAY } from '#domain/words/availability.ts'
import { wordKeys } from '#i18n/wordKeys.ts'
import { WEEKDAYS } from '#kernel/CalendarDate.ts'
import { minutes } from '#kernel/Minutes.ts'
import { pictogramOf } from '#app/parts/pictogramOf.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { PictogramImg } from '#app/ui/PictogramImg.tsx'
import styles from './FactList.module.css'

/** What is known of somebody, in words; what nobody asked yet is one line at the end, not a row of blanks. */
export const FactList = ({ resident }: { readonly resident: Resident }) => {
  const { t } = useTranslation(['people', 'vocabulary'])
  const format = useFormat()
  const { interfaceLanguage, readsOwnLanguage, dutchLevel, wishes, skills, goals, availability, reach, reachMinutes } = resident
  const days = WEEKDAYS.map((day) => ({ day, parts: PARTS_OF_DAY.filter((part) => availability.includes(`${day}-${part}`)) }))
  const upTo = reachMinutes === undefined ? undefined : t('facts.upTo', { duration: format.hours(minutes(reachMinutes)) })
  const sentences = {
    language: interfaceLanguage && format.language(interfaceLanguage),
    reading: readsOwnLanguage && t(wordKeys.reading(readsOwnLanguage)),
    dutch: dutchLevel && t(wordKeys.dutchLevel(dutchLevel)),
    skills: format.list(skills.map((skill) => t(wordKeys.skill(skill)))),
    goals: format.list(goals.map((goal) => t(wordKeys.goal(goal)))),
    ways: [format.list(reach.map((way) => t(wordKeys.way(way)))), upTo ?? ''].filter((part) => part !== '').join(' · '),
    company: format.list(resident.company.map((each) => t(wordKeys.company(each)))),
    help: format.list(resident.helpNeeded.map((each) => t(wordKeys.help(each)))),
    heard: resident.referredBy && t(wordKeys.referrer(resident.referredBy)),
    registered: resident.registeredOn && format.date(resident.registeredOn, 'short'),
    notice: resident.noticeShownOn && format.date(resident.noticeShownOn, 'short'),
  } as const
  const toAsk = [
    interfaceLanguage === undefined && t('facts.ask.language'),
    dutchLevel === undefined && t('facts.ask.dutch'),
    wishes.length === 0 && t('facts.ask.wishes'),
    skills.length === 0 && t('facts.ask.skills'),
    goals.length === 0 && t('facts.ask.goals'),
    availability.length === 0 && t('facts.ask.times'),
    reach.length === 0 && t('facts.ask.ways'),
    resident.noticeShownOn === undefined && t('facts.ask.notice'),
  ].filter((topic) => topic !== false)

  const row = (name: keyof typeof sentences) =>
    sentences[name] !== undefined &&
    sentences[name] !== '' && (
      <>
        <dt>{t(`facts.${name}`)}</dt>
        <dd>{sentences[name]}</dd>
      </>
    )

  return (
    <>
      <dl className={styles['facts']}>
        {wishes.length > 0 && (
          <>
            <dt>{t('facts.wishes')}</dt>
            <dd className={styles['wishes']}>
              {wishes.map((wish) => (
                <span key={wish} className={styles['wish']}>
                  <PictogramImg src={pictogramOf.interest(wish)} size={24} />
                  {t(wordKeys.interest(wish))}
                </span>
              ))}
            </dd>
          </>
        )}
        {row('language')}
        {row('reading')}
        {row('dutch')}
        {row('skills')}
        {row('goals')}
        {availability.length > 0 && (
          <>
            <dt>{t('facts.times')}</dt>
            <dd>
              {days.map(({ day, parts }) => (
                <Fragment key={day}>
                  {parts.length > 0 && (
                    <span className={styles['day']}>
                      {parts.length === PARTS_OF_DAY.length
                        ? t('facts.wholeDay', { day: format.weekday(day, 'long') })
                        : format.list(parts.map((part) => format.weekdayPart(day, part)))}
                    </span>
                  )}
                </Fragment>
              ))}
            </dd>
          </>
        )}
        {row('ways')}
        {row('company')}
        {row('help')}
        {resident.phone !== '' && (
          <>
            <dt>{t('facts.phone')}</dt>
            <dd>
              <bdi dir="ltr">{resident.phone}</bdi>
            </dd>
          </>
        )}
        {row('heard')}
        {row('registered')}
        {row('notice')}
      </dl>
      {toAsk.length > 0 && <p className={styles['ask']}>{t('facts.toAsk', { topics: format.list(toAsk) })}</p>}
    </>
  )
}
