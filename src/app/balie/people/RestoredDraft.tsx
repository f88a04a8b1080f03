import { useTranslation } from 'react-i18next'
import { Banner } from '#app/ui/Banner.tsx'
import { Button } from '#app/ui/Button.tsx'
import { useToast } from '#app/ui/toastContext.ts'

interface RestoredDraftProps {
  readonly onStartOver: () => void
  /** Brings back what was thrown away: a slip of the finger must cost nothing. */
  readonly onBringBack: () => void
}

/** Says that an unfinished form was kept, with the way to begin anew. */
export const RestoredDraft = ({ onStartOver, onBringBack }: RestoredDraftProps) => {
  const { t } = useTranslation('people')
  const show = useToast()
  return (
    <Banner
      kind="info"
      action={
        <Button
          onClick={() => {
            onStartOver()
            show({ text: t('draft.startedOver'), undo: onBringBack })
          }}
        >
          {t('draft.startOver')}
        </Button>
      }
    >
      {t('draft.restored')}
    </Banner>
  )
}
