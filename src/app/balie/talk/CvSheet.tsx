import { ArrowLeft, Check, Printer } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { IntakeFile } from '#queries/intakeFile.ts'
import { cvOf } from '#app/balie/talk/cvDraft.ts'
import type { CvDraft } from '#app/balie/talk/cvDraft.ts'
import { CvPaper } from '#app/balie/talk/CvPaper.tsx'
import { TalkButton } from '#app/balie/talk/TalkButton.tsx'
import { TwoSaid } from '#app/balie/talk/TwoSaid.tsx'
import { useFocusAtStart } from '#app/balie/talk/useFocusAtStart.ts'
import type { Sides } from '#app/balie/talk/useSides.ts'
import { useTold } from '#app/parts/useTold.ts'
import { useDeed } from '#app/session/useDeed.ts'
import { Button } from '#app/ui/Button.tsx'
import styles from './CvSheet.module.css'

interface CvSheetProps {
  readonly file: IntakeFile
  readonly sides: Sides
  readonly told: CvDraft
  readonly onBack: () => void
  readonly onDone: () => void
}

/** The CV as it comes out of the printer. It says plainly that it is not kept, and keeps it when the person asks for that. */
export const CvSheet = ({ file, sides, told, onBack, onDone }: CvSheetProps) => {
  const { t } = useTranslation('talk')
  const say = useTold()
  const keepCv = useDeed('keepCv')
  const [kept, setKept] = useState(file.cv !== undefined)
  const start = useFocusAtStart<HTMLElement>()
  return (
    <main tabIndex={-1} className={styles['main']} ref={start}>
      <div className={styles['tools']}>
        <TwoSaid sides={sides} word="cv.title" as="h1" />
        {kept ? (
          <p className={styles['kept']}>
            <Check aria-hidden size={22} />
            {t('cv.kept')}
          </p>
        ) : (
          <TwoSaid sides={sides} word="cv.notKept" />
        )}
        <div className={styles['deeds']}>
          <Button icon={<ArrowLeft aria-hidden className="mirrored" />} onClick={onBack}>
            {t('cv.back')}
          </Button>
          <Button look="primary" size="big" icon={<Printer aria-hidden />} onClick={() => globalThis.print()}>
            {t('cv.print')}
          </Button>
          <TalkButton
            sides={sides}
            word="cv.keep"
            pressed={kept}
            onPress={() => void say(keepCv({ residentId: file.residentId, cv: cvOf(told) })).then((done) => setKept(kept || done))}
          />
          <TalkButton sides={sides} word="do.next" onPress={onDone} />
        </div>
      </div>
      <CvPaper file={file} told={told} />
    </main>
  )
}
