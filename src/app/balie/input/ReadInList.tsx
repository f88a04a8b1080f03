import { useTranslation } from 'react-i18next'
import { ChooseList } from '#app/balie/input/ChooseList.tsx'
import { ImportCheck } from '#app/balie/input/ImportCheck.tsx'
import { ImportColumns } from '#app/balie/input/ImportColumns.tsx'
import { ImportDone } from '#app/balie/input/ImportDone.tsx'
import { ImportSteps } from '#app/balie/input/ImportSteps.tsx'
import { ListName } from '#app/balie/input/ListName.tsx'
import type { Reading } from '#app/balie/input/useReading.ts'
import { Section } from '#app/ui/Section.tsx'

/** Reads in a list of organisations and activities: choose a file, say what its columns are, look it over, take it in. */
export const ReadInList = ({ reading }: { readonly reading: Reading }) => {
  const { t } = useTranslation('import')
  const { list, look, preview, taken } = reading
  const step = taken === undefined ? (list?.step ?? 'choose') : 'done'
  return (
    <Section title={t('title')}>
      {step !== 'choose' && <ImportSteps step={step} />}
      {list && <ListName name={list.name} restored={reading.restored} busy={reading.busy} onOther={reading.startOver} />}
      {step === 'choose' && <ChooseList problem={reading.problem} busy={reading.busy} onChoose={reading.choose} />}
      {list?.step === 'columns' && look && (
        <ImportColumns look={look} mapping={list.mapping} onField={reading.nameColumn} onNext={() => reading.goTo('check')} />
      )}
      {list?.step === 'check' && (
        <ImportCheck
          list={list}
          preview={preview}
          busy={reading.busy}
          notTaken={reading.notTaken}
          onTake={reading.take}
          onBack={() => reading.goTo('columns')}
        />
      )}
      {taken && <ImportDone taken={taken} onAnother={reading.startOver} />}
    </Section>
  )
}
