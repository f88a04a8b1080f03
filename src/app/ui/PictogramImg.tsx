import styles from './PictogramImg.module.css'

interface PictogramImgProps {
  /** Address of the picture as `pictogramOf` gives it. */
  readonly src: string
  readonly size?: 24 | 32 | 40 | 56 | 72
}

/** A picture beside its word. The word says it, so screen readers pass over the picture: never use it alone. */
export const PictogramImg = ({ src, size = 32 }: PictogramImgProps) => (
  <img src={src} alt="" width={size} height={size} className={styles['picture']} draggable={false} decoding="async" />
)
