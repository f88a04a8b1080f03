import { useTranslation } from 'react-i18next'
import type { ImportPreview } from '#domain/offer/import/previewImport.ts'
import { BadRows } from '#app/balie/input/BadRows.tsx'
import { ImportCounts } from '#app/balie/input/ImportCounts.tsx'
import { ImportProblems } from '#app/balie/input/ImportProblems.tsx'
import type { ListDraft } from '#app/balie/input/listDraft.ts'
import { NewOffer } from '#app/balie/input/NewOffer.tsx'
import { StepTitle } from '#app/balie/input/StepTitle.tsx'
import { Banner } from '#app/ui/Banner.tsx'
import { Button } from '#app/ui/Button.tsx'
import { Row } from '#app/ui/Row.tsx'
import { Section } from '#app/ui/Section.tsx'
import { Skeleton } from '#app/ui/Skeleton.tsx'
import { Stack } from '#app/ui/Stack.tsx'
import styles from './ImportCheck.module.css'

interface ImportCheckProps {
  readonly list: ListDraft
  /** Undefined while it is being read. */
  readonly preview: ImportPreview | undefined
  readonly busy: boolean
  readonly notTaken: string | undefined
  readonly onTake: () => void
  readonly onBack: () => void
}

/** Then: what would come of it, and the one button that keeps something. */
export const ImportCheck = ({ list, preview, busy, notTaken, onTake, onBack }: ImportCheckProps) => {
  const { t } = useTranslation('import')
  return (
    <Stack gap={6}>
      <Stack gap={4}>
        <StepTitle>{t('preview.title')}</StepTitle>
        {preview === undefined ? (
          <>
            <p role="status">{t('choose.reading')}</p>
            <Skeleton lines={4} />
          </>
        ) : (
          <>
            <ImportCounts preview={preview} />
            {notTaken !== undefined && <Banner kind="attention">{notTaken}</Banner>}
            <Row>
              {preview.counts.good > 0 && (
                <Button look="primary" size="big" busy={busy} onClick={onTake}>
                  {busy ? t('take.busy') : t('take.button', { count: preview.counts.good })}
                </Button>
              )}
              <Button look="plain" busy={busy} onClick={onBack}>
                {t('check.back')}
              </Button>
            </Row>
            {preview.counts.good > 0 && preview.counts.bad > 0 && <p className={styles['aside']}>{t('take.badStay')}</p>}
          </>
        )}
      </Stack>
      {preview !== undefined && preview.counts.bad > 0 && (
        <Section title={t('preview.problemsTitle')} level={3}>
          <BadRows text={list.text} mapping={list.mapping} bad={preview.counts.bad} />
          <ImportProblems preview={preview} />
        </Section>
      )}
      {preview !== undefined && preview.counts.good > 0 && <NewOffer preview={preview} />}
    </Stack>
  )
}
