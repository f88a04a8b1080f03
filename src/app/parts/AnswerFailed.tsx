import { useTranslation } from 'react-i18next'
import { Banner } from '#app/ui/Banner.tsx'
import { Button } from '#app/ui/Button.tsx'

/** A question that got no answer: a defect of ours, said plainly, with what to do. */
export const AnswerFailed = () => {
  const { t } = useTranslation('common')
  return (
    <Banner kind="attention" action={<Button onClick={() => globalThis.location.reload()}>{t('somethingWentWrong.reload')}</Button>}>
      <strong>{t('somethingWentWrong.title')}</strong>
      <p>{t('somethingWentWrong.whatToDo')}</p>
    </Banner>
  )
}
