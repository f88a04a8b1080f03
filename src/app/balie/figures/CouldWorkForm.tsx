import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { MOST_RESIDENTS } from '#domain/reporting/monthlyTotals.ts'
import type { PlacementReport } from '#queries/placementReport.ts'
import { useFormProblems } from '#app/parts/useFormProblems.ts'
import { useDeed } from '#app/session/useDeed.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { Button } from '#app/ui/Button.tsx'
import { Card } from '#app/ui/Card.tsx'
import { Form } from '#app/ui/Form.tsx'
import type { FormProblem } from '#app/ui/formContext.ts'
import { NumberField } from '#app/ui/NumberField.tsx'
import { readNumberText } from '#app/ui/numberText.ts'
import { Section } from '#app/ui/Section.tsx'
import { useToast } from '#app/ui/toastContext.ts'

/** The coordinator types over how many people could do paid work, since nobody keeps that for each person. */
export const CouldWorkForm = ({ typing: { month, couldWork: kept } }: { readonly typing: PlacementReport['typing'] }) => {
  const { t } = useTranslation('placements')
  const format = useFormat()
  const noteCouldWork = useDeed('noteCouldWork')
  const problemsOf = useFormProblems()
  const show = useToast()
  const [saw, setSaw] = useState(kept)
  const [text, setText] = useState(kept === undefined ? '' : String(kept))
  const title = t('form.title', { month: format.month(month) })

  const save = async (): Promise<readonly FormProblem[]> => {
    const couldWork = readNumberText(text)
    if (text.trim() !== '' && (couldWork ?? Infinity) > MOST_RESIDENTS) return [{ field: 'couldWork', text: t('form.noNumber') }]
    const result = await noteCouldWork({ month, couldWork, saw })
    if (result.ok) {
      setSaw(couldWork)
      show({ text: t('form.kept', { month: format.month(month) }) })
    }
    return problemsOf(result)
  }
  return (
    <Section title={title}>
      <Card>
        <p>{t('form.lead')}</p>
        <Form onSubmit={save} label={title}>
          <NumberField name="couldWork" label={t('form.label')} value={text} onChange={setText} />
          <span>
            <Button type="submit" look="primary">
              {t('form.keep')}
            </Button>
          </span>
        </Form>
      </Card>
    </Section>
  )
}
