import { useTranslation } from 'react-i18next'
import { messageQrText } from '#domain/participation/calendar/messageText.ts'
import { languageOf } from '#i18n/languages.ts'
import type { ResidentLanguage } from '#i18n/languages.ts'
import { QrCode } from '#app/parts/QrCode.tsx'
import { Button } from '#app/ui/Button.tsx'
import { Dialog } from '#app/ui/Dialog.tsx'
import styles from './SlipScreen.module.css'

interface MessageDialogProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly message: string
  readonly language: ResidentLanguage
}

/** A code on a screen is larger than one on paper, so more goes into it. */
const QR_OCTETS = 620

/** A message that a telephone takes over by its camera. Who sends it, and whether, is for people to decide: the app sends nothing. */
export const MessageDialog = ({ open, onClose, message, language }: MessageDialogProps) => {
  const { t } = useTranslation('appointment')
  const { htmlLang, dir } = languageOf(language)
  return (
    <Dialog
      open={open}
      onClose={onClose}
      size="wide"
      title={t('message.title')}
      actions={
        <Button look="primary" onClick={onClose}>
          {t('message.close')}
        </Button>
      }
    >
      <p>{t('message.lead')}</p>
      <div className={styles['code']}>
        <QrCode text={messageQrText(message, QR_OCTETS)} label={t('message.qr')} />
        <div className={styles['message']}>
          <p lang={htmlLang} dir={dir}>
            {message}
          </p>
        </div>
      </div>
      <p>{t('message.what')}</p>
    </Dialog>
  )
}
