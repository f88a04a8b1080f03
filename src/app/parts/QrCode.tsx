import { encodeQR } from 'qr'
import styles from './QrCode.module.css'

interface QrCodeProps {
  readonly text: string
  readonly label: string
}

/** Modules of white around the code, without which cameras do not find it. */
const QUIET_ZONE = 4

/** A QR code, drawn as one path: a page of ours takes no markup from a text. */
export const QrCode = ({ text, label }: QrCodeProps) => {
  const rows = encodeQR(text, 'raw', { border: QUIET_ZONE })
  const size = String(rows.length)
  const path = rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${String(x)} ${String(y)}h1v1h-1z`] : [])))
  return (
    <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges" className={styles['qr']}>
      <path d={path.join('')} />
    </svg>
  )
}
