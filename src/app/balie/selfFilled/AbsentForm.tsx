import { CalendarX } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { SelfFilledFile } from '#queries/selfFilledFile.ts'
import { useTold } from '#app/parts/useTold.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { useDeed } from '#app/session/useDeed.ts'
import { Banner } from '#app/ui/Banner.tsx'
import { Button } from '#app/ui/Button.tsx'
import { PersonName } from '#app/ui/PersonName.tsx'
import { Section } from '#app/ui/Section.tsx'
import { Stack } from '#app/ui/Stack.tsx'
import styles from './SelfFilled.module.css'

interface AbsentFormProps {
  readonly file: SelfFilledFile
  readonly onDone: () => void
}

/** Whose code it is and which day is meant: a person looks, and then it stands on the list of that day. */
export const AbsentForm = ({ file: { row, known, sessions }, onDone }: AbsentFormProps) => {
  const { t } = useTranslation('selfFilled')
  const format = useFormat()
  const told = useTold()
  const absent = useDeed('absentAsTold')
  if (known === undefined) return <Banner kind="attention">{t('one.codeUnknown')}</Banner>
  return (
    <Section title={t('one.which')}>
      <Stack gap={3}>
        <p>
          {t('one.codeOf')}{' '}
          <strong>
            <PersonName>{known.callName}</PersonName>
          </strong>
        </p>
        {sessions.length === 0 && <p>{t('one.noSession')}</p>}
        <ul role="list" className={styles['list']}>
          {sessions.map(({ sessionId, title, day, startsAt }) => (
            <li key={sessionId} className={styles['row']}>
              <span className={styles['words']}>
                <strong>
                  <bdi>{title}</bdi>
                </strong>
                <span className={styles['fact']}>
                  {format.date(day, 'full')}
                  {startsAt !== undefined && `, ${startsAt}`}
                </span>
              </span>
              <Button
                icon={<CalendarX aria-hidden />}
                aria-label={t('one.absentOf', { title, day: format.date(day, 'full') })}
                onClick={() =>
                  void told(absent({ submissionId: row.submissionId, residentId: known.residentId, sessionId }), () => ({
                    text: t('told.absent'),
                  })).then((done) => {
                    if (done) onDone()
                  })
                }
              >
                {t('one.absent')}
              </Button>
            </li>
          ))}
        </ul>
      </Stack>
    </Section>
  )
}
