import { useTranslation } from 'react-i18next'
import type { RecordId } from '#kernel/RecordId.ts'
import type { PersonToTell } from '#queries/sessionNewsList.ts'
import { useTold } from '#app/parts/useTold.ts'
import { useDeed } from '#app/session/useDeed.ts'

interface NewsDeeds {
  readonly tell: (person: PersonToTell) => Promise<boolean>
  readonly untell: (person: PersonToTell) => Promise<boolean>
}

/** Ticking off that somebody was told, and taking the tick back: what was told before that stands again. */
export const useNewsDeeds = (sessionId: RecordId): NewsDeeds => {
  const { t } = useTranslation('sessions')
  const told = useTold()
  const tellNews = useDeed('tellNews')
  return {
    tell: ({ residentId, name, news }) =>
      told(tellNews({ sessionId, residentId, news }), ({ before }) => ({
        text: t('news.toldName', { name }),
        undo: () => told(tellNews({ sessionId, residentId, news: before })),
      })),
    // Whoever is told that it goes ahead had heard that it was off.
    untell: ({ residentId, name, news }) =>
      told(tellNews({ sessionId, residentId, news: news === 'goesAhead' ? 'calledOff' : undefined }), () => ({
        text: t('news.untoldName', { name }),
        undo: () => told(tellNews({ sessionId, residentId, news })),
      })),
  }
}
