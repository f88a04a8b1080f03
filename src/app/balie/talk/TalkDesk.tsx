import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '#app/session/sessionStore.ts'
import type { OpenTalk } from '#app/session/sessionStore.ts'
import { TalkStart } from '#app/balie/talk/TalkStart.tsx'
import { TalkTop } from '#app/balie/talk/TalkTop.tsx'
import { TalkWith } from '#app/balie/talk/TalkWith.tsx'
import { useEngineStatus } from '#app/session/useEngineStatus.ts'
import { Banner } from '#app/ui/Banner.tsx'
import { PRODUCT_NAME } from '#app/ui/productName.ts'
import { ToastRegion } from '#app/ui/ToastRegion.tsx'
import styles from './TalkDesk.module.css'

/**
 * A talk at the table, instead of the whole desk: no line, no search, no counts and no name but this person's. It is left by its own
 * button only; the browser's way back leads nowhere.
 */
export const TalkDesk = ({ talk }: { readonly talk: OpenTalk }) => {
  const { t } = useTranslation(['talk', 'common'])
  const { practice } = useEngineStatus()
  const closeTalk = useSession((session) => session.closeTalk)

  useEffect(() => {
    document.title = `${t('talk:title')} · ${PRODUCT_NAME}`
  }, [t])

  return (
    <div className={styles['desk']}>
      <ToastRegion>
        <header className={styles['head']}>
          {practice && (
            <Banner kind="practice" place="edge">
              {t('common:practice.banner')}
            </Banner>
          )}
          <TalkTop talk={talk} onClose={closeTalk} />
        </header>
        {talk.residentId === undefined ? (
          <TalkStart talk={talk} />
        ) : (
          <TalkWith key={talk.residentId} talk={talk} residentId={talk.residentId} />
        )}
      </ToastRegion>
    </div>
  )
}
