import { useTranslation } from 'react-i18next'
import { wordKeys } from '#i18n/wordKeys.ts'
import type { SelfFilledFile } from '#queries/selfFilledFile.ts'
import { SubmittedAnswers } from '#app/balie/selfFilled/SubmittedAnswers.tsx'
import { useFormat } from '#app/session/WordsContext.ts'
import { Badge } from '#app/ui/Badge.tsx'
import { Card } from '#app/ui/Card.tsx'
import { PersonName } from '#app/ui/PersonName.tsx'
import { PictogramImg } from '#app/ui/PictogramImg.tsx'
import { Section } from '#app/ui/Section.tsx'
import { Stack } from '#app/ui/Stack.tsx'
import styles from './SelfFilled.module.css'

/** What stands in a submission. */
export const SubmissionFacts = ({
  file: { row, typeForMe, findCode, code, reason, answers, wants },
}: {
  readonly file: SelfFilledFile
}) => {
  const { t } = useTranslation(['selfFilled', 'staffVocabulary', 'vocabulary'])
  const format = useFormat()
  const facts: readonly (readonly [string, string])[] = [
    [t('one.ticket'), row.number],
    [t('one.findCode'), findCode],
    [t('one.code'), code],
    [t('one.language'), row.language === 'notHere' ? t('notHere') : format.language(row.language)],
    [t('one.reason'), reason === undefined ? '' : t(wordKeys.absenceReason(reason))],
  ]
  return (
    <Section title={t('one.said')}>
      <Card>
        <Stack gap={4}>
          <span className={styles['who']}>
            {row.picture !== undefined && <PictogramImg src={`/pictograms/${row.picture}.svg`} size={56} />}
            <span className={styles['words']}>
              <strong>{row.callName === '' ? t('nameless') : <PersonName>{row.callName}</PersonName>}</strong>
              {typeForMe && <span>{t('typeForMe')}</span>}
            </span>
          </span>
          <dl className={styles['said']}>
            {facts
              .filter(([, value]) => value !== '')
              .map(([label, value]) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>
                    <bdi>{value}</bdi>
                  </dd>
                </div>
              ))}
          </dl>
          {row.kind === 'register' && <SubmittedAnswers answers={answers} />}
          {wants.length > 0 && (
            <div>
              <p className={styles['fact']}>{t('one.wants')}</p>
              <ul role="list">
                {wants.map(({ activityId, title, withFriend, closed }) => (
                  <li key={activityId}>
                    <bdi>{title}</bdi>
                    {withFriend && ` (${t('one.withFriend')})`} {closed && <Badge tone="attention">{t('one.closed')}</Badge>}
                  </li>
                ))}
              </ul>
            </div>
          )}
        </Stack>
      </Card>
    </Section>
  )
}
