import { CalendarArrowUp, CalendarPlus, CalendarX2, Ellipsis, MessageSquareShare, Pencil, Printer } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { CalendarEvent } from '#domain/participation/calendar/CalendarEvent.ts'
import { calendarFile } from '#domain/participation/calendar/calendarFile.ts'
import type { AppointmentSheet } from '#queries/appointmentSheet.ts'
import { CancelDialog } from '#app/balie/appointment/CancelDialog.tsx'
import { MessageDialog } from '#app/balie/appointment/MessageDialog.tsx'
import { MoveDialog } from '#app/balie/appointment/MoveDialog.tsx'
import { PATHS } from '#app/balie/paths.ts'
import { messageOf } from '#app/documents/slipTexts.ts'
import type { WordsOf } from '#app/documents/TwoLanguages.ts'
import { saveFile } from '#app/parts/saveFile.ts'
import { Button } from '#app/ui/Button.tsx'
import { Menu } from '#app/ui/Menu.tsx'
import styles from './SlipScreen.module.css'

interface SlipActionsProps {
  readonly sheet: AppointmentSheet
  readonly words: WordsOf
  readonly event: CalendarEvent
}

/** The same on every laptop and for everybody: a file name must not tell whose it is, or where it came from. */
const FILE_NAME = 'afspraak.ics'

/** What can be done with the paper: hand it out in some form, or change what it says. */
export const SlipActions = ({ sheet, words, event }: SlipActionsProps) => {
  const { t } = useTranslation('appointment')
  const [, go] = useLocation()
  const [asking, setAsking] = useState<'message' | 'move' | 'cancel' | undefined>()
  const isPlanned = sheet.appointment.life?.kind === 'planned'
  const close = (): void => setAsking(undefined)
  return (
    <div className={styles['buttons']}>
      <Button look="primary" icon={<Printer aria-hidden />} onClick={() => globalThis.print()}>
        {t('slip.print')}
      </Button>
      <Button icon={<CalendarPlus aria-hidden />} onClick={() => saveFile(FILE_NAME, calendarFile(event), 'text/calendar')}>
        {t('slip.file')}
      </Button>
      <Button icon={<MessageSquareShare aria-hidden />} onClick={() => setAsking('message')}>
        {t('slip.message')}
      </Button>
      {isPlanned && (
        <Menu
          label={t('slip.more')}
          labelHidden
          icon={<Ellipsis aria-hidden size={22} />}
          items={[
            {
              key: 'change',
              label: t('slip.change'),
              icon: <Pencil aria-hidden size={20} />,
              onChoose: () => go(PATHS.changeAppointment),
            },
            { key: 'move', label: t('slip.move'), icon: <CalendarArrowUp aria-hidden size={20} />, onChoose: () => setAsking('move') },
            { key: 'cancel', label: t('slip.cancel'), icon: <CalendarX2 aria-hidden size={20} />, onChoose: () => setAsking('cancel') },
          ]}
        />
      )}
      <MessageDialog open={asking === 'message'} onClose={close} message={messageOf(sheet, words)} language={words.language} />
      {asking === 'move' && <MoveDialog open onClose={close} appointment={sheet.appointment} />}
      <CancelDialog open={asking === 'cancel'} onClose={close} appointmentId={sheet.appointment.id} />
    </div>
  )
}
