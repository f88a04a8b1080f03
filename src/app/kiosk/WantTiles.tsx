import type { RecordId } from '#kernel/RecordId.ts'
import type { SubmittedWish } from '#domain/visit/submission/submission.ts'
import type { Side } from '#app/parts/Side.ts'
import { PictureTile } from '#app/parts/PictureTile.tsx'
import { pictogramOf } from '#app/parts/pictogramOf.ts'
import { SoundButton } from '#app/parts/sound/SoundButton.tsx'
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
      <WantTile
        side={side}
        word="kiosk:do.want"
        picture={pictogramOf.goal('helpOthers')}
        on={wish !== undefined}
        onTap={(on) => onWants(on ? [...others, { activityId, withFriend: false }] : others)}
      />
      {wish !== undefined && (
        <WantTile
          side={side}
          word="kiosk:do.withFriend"
          picture={pictogramOf.company('friend')}
          on={wish.withFriend}
          onTap={(withFriend) => onWants([...others, { activityId, withFriend }])}
        />
      )}
    </div>
  )
}

interface WantTileProps {
  readonly side: Side
  readonly word: 'kiosk:do.want' | 'kiosk:do.withFriend'
  readonly picture: string
  readonly on: boolean
  readonly onTap: (on: boolean) => void
}

const WantTile = ({ side, word, ...tile }: WantTileProps) => {
  const text = side.words.t(word)
  return (
    <div className={styles['cell']}>
      <PictureTile name="f-want" kind="many" text={text} {...tile} />
      <SoundButton language={side.language} says={[{ key: word, text }]} size="big" />
    </div>
  )
}
