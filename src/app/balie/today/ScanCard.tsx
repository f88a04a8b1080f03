import { ScanQrCode } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { cardReader } from '#app/balie/today/cardReader.ts'
import { CardCamera } from '#app/balie/today/CardCamera.tsx'
import { Button } from '#app/ui/Button.tsx'
import { Dialog } from '#app/ui/Dialog.tsx'

/** Reads the QR of a person card before the camera. Not offered where the browser can not: a hand scanner types into the search. */
export const ScanCard = ({ onCode }: { readonly onCode: (code: string) => void }) => {
  const { t } = useTranslation('queue')
  const [open, setOpen] = useState(false)
  if (!cardReader.canRead()) return null
  return (
    <>
      <Button icon={<ScanQrCode aria-hidden />} onClick={() => setOpen(true)}>
        {t('scan.open')}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t('scan.title')}>
        <CardCamera
          onCode={(code) => {
            setOpen(false)
            onCode(code)
          }}
        />
      </Dialog>
    </>
  )
}
