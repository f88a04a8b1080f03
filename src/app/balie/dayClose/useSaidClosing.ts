import { useTranslation } from 'react-i18next'
import type { Closing } from '#engine/closingClient.ts'
import type { ClosingDay } from '#app/balie/dayClose/useClosing.ts'
import { timeOf } from '#app/ui/timeOf.ts'

export type ClosingLook = 'server' | 'file' | 'busy' | 'attention' | 'practice' | 'safe'

export interface SaidClosing {
  readonly look: ClosingLook
  readonly title: string
  readonly lines: readonly string[]
  /** How far it is, where that is known. */
  readonly part?: { readonly done: number; readonly of: number }
}

/** How closing stands, in the words of the screen. */
export const useSaidClosing = ({ closing, busy, backupProblem, file }: ClosingDay): SaidClosing => {
  const { t } = useTranslation(['dayClose', 'offline'])
  if (closing === 'loading' || closing === 'failed') return { look: 'attention', title: t('failed'), lines: [] }
  if (busy && !isServed(closing)) return { look: 'busy', title: t('sending.title'), lines: [t('backup.busy')] }
  switch (closing.kind) {
    case 'notBegun': {
      const { by, unsent } = closing
      if (by !== 'server') return { look: by, title: t(`begin.${by}.title`), lines: [t(`begin.${by}.text`)] }
      const text = unsent === 0 ? t('begin.server.nothing') : t('begin.server.text', { count: unsent })
      return { look: 'server', title: t('begin.server.title'), lines: [text] }
    }
    case 'sending': {
      const { progress, unsent } = closing
      const left = unsent === 0 ? t('sending.asking') : t('sending.text', { count: unsent })
      const said = progress === undefined ? left : t('sending.part', { done: progress.done, of: progress.of })
      return {
        look: 'busy',
        title: t('sending.title'),
        lines: [said, t('sending.leave')],
        ...(progress === undefined ? {} : { part: progress }),
      }
    }
    case 'stuck': {
      const { unsent, trouble } = closing
      const left = unsent === 0 ? t('stuck.unknown') : t('stuck.left', { count: unsent })
      return { look: 'attention', title: t('stuck.title'), lines: [t(`offline:dialog.server.problem.${trouble}`), left] }
    }
    case 'aside':
      return { look: 'attention', title: t('aside.title', { count: closing.count }), lines: [t('aside.text')] }
    case 'backupDue':
      return {
        look: 'attention',
        title: t('backup.due.title'),
        lines: [backupProblem === undefined ? t('backup.due.text') : t(`backup.${backupProblem}`)],
      }
    case 'safe':
      return { look: 'safe', title: t('safe.title'), lines: [...safeLines(closing), t('safe.thanks')] }
  }

  function safeLines(safe: Extract<Closing, { kind: 'safe' }>): readonly string[] {
    if (safe.by === 'server') return [t('safe.server', { time: timeOf(safe.at) })]
    if (safe.by === 'practice') return [t('safe.practice')]
    return [t('safe.file', { count: safe.entries }), ...(file === undefined ? [] : [t('safe.where', { name: file })])]
  }
}

/** While a counter with a server is at it, the server's own progress is told. */
const isServed = (closing: Closing): boolean =>
  closing.kind === 'sending' || (closing.kind === 'notBegun' && closing.by !== 'file') || closing.kind === 'stuck'
