import { useTranslation } from 'react-i18next'
import type { Declaration } from '#domain/offer/organisation.ts'
import { wordKeys } from '#i18n/wordKeys.ts'
import type { OrganisationFormProps } from '#app/balie/offer/organisationForm.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { ChoiceTiles } from '#app/ui/ChoiceTiles.tsx'
import { DateField } from '#app/ui/DateField.tsx'
import { TextField } from '#app/ui/TextField.tsx'
import styles from './LegalLightCard.module.css'

const KINDS: readonly Declaration['kind'][] = ['unknown', 'received', 'valid', 'notNeeded', 'refused']

/** How the declaration stands; the day and the kind of work are asked only where they belong to it. */
export const DeclarationFields = ({ form, onForm }: OrganisationFormProps) => {
  const { t } = useTranslation(['activities', 'vocabulary', 'staffVocabulary'])
  const format = useFormat()
  const dayLabel = { received: t('declaration.receivedOn'), valid: t('declaration.validUntil'), refused: t('declaration.refusedOn') }
  const kind = form.declaration
  return (
    <>
      <h2>{t('declaration.title')}</h2>
      <p className={styles['source']}>
        {t('declaration.explain')}
        <br />
        {t('declaration.source')}
      </p>
      <ChoiceTiles
        kind="one"
        name="declaration"
        legend={t('declaration.legend')}
        options={KINDS.map((value) => ({ value, label: t(wordKeys.declaration(value)) }))}
        value={kind}
        onChange={(declaration) => onForm({ ...form, declaration: declaration ?? 'unknown' })}
      />
      {kind !== 'unknown' && kind !== 'notNeeded' && (
        <DateField
          name="declarationDay"
          label={dayLabel[kind]}
          value={form.declarationDay}
          inWords={(date) => format.date(date, 'full')}
          onChange={(declarationDay) => onForm({ ...form, declarationDay })}
        />
      )}
      {(kind === 'received' || kind === 'valid') && (
        <TextField
          name="declarationWork"
          label={t('declaration.work')}
          hint={t('declaration.workHint')}
          value={form.declarationWork}
          onChange={(declarationWork) => onForm({ ...form, declarationWork })}
        />
      )}
    </>
  )
}
