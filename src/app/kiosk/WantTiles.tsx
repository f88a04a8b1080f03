import type { RecordId } from '#kernel/RecordId.ts'
import type { SubmittedWish } from '#domain/visit/submission/submission.ts'
import type { Side } from '#app/parts/Side.ts'
import { PictureTile } from '#app/parts/PictureTile.tsx'
import { pictogramOf } from '#app/parts/pictogramOf.ts'
import styles from './WantTiles.module.css'

interface WantTilesProps {
  readonly side: Side
  readonly activityId: RecordId
  readonly wants: readonly SubmittedWish[]
  readonly onWants: (wants: readonly SubmittedWish[]) => void
}

/** "I want this", and then "with a friend": a wish, not a place yet. */
export const WantTiles = ({ side, activityId, wants, onWants }: WantTilesProps) => {
  const wish = wants.find((each) => each.activityId === activityId)
  const others = wants.filter((each) => each.activityId !== activityId)
  return (
    <div className={styles['wants']}>
      <PictureTile
        name="f-want"
        kind="many"
        text={side.words.t('kiosk:do.want')}
        picture={pictogramOf.goal('helpOthers')}
        on={wish !== undefined}
        onTap={(on) => onWants(on ? [...others, { activityId, withFriend: false }] : others)}
      />
      {wish !== undefined && (
        <PictureTile
          name="f-friend"
          kind="many"
          text={side.words.t('kiosk:do.withFriend')}
          picture={pictogramOf.company('friend')}
          on={wish.withFriend}
          onTap={(withFriend) => onWants([...others, { activityId, withFriend }])}
        />
      )}
    </div>
  )
}
