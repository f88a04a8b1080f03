import type { Page } from 'playwright-core'
import type { Place } from '#tests/gallery/page/findPlaces.ts'

export interface Crop {
  readonly box: readonly [left: number, top: number, width: number, height: number]
  readonly text: readonly [left: number, top: number, width: number, height: number]
}

/** As much around a text as tells what it belongs to. */
const AROUND = { across: 140, down: 90 }

/** A long paragraph is not needed in full to be recognised. */
const MOST = { width: 720, height: 420 }

export const cropOf = ({ left, top, width, height }: Place): Crop => {
  const box = [
    Math.max(0, left - AROUND.across),
    Math.max(0, top - AROUND.down),
    Math.min(MOST.width, width) + 2 * AROUND.across,
    Math.min(MOST.height, height) + 2 * AROUND.down,
  ] as const
  return { box, text: [left - box[0], top - box[1], width, height] }
}

/** Cuts the pieces out of a picture of a whole page and outlines the text in each; as PNGs in base64. */
export const outlineAll = (page: Page, picture: Buffer, crops: readonly Crop[]): Promise<readonly string[]> =>
  page.evaluate(
    async ({ png, pieces }) => {
      const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0))
      const whole = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      const cut: string[] = []
      for (const { box, text } of pieces) {
        const [left, top, width, height] = [box[0], box[1], Math.min(box[2], whole.width - box[0]), Math.min(box[3], whole.height - box[1])]
        const canvas = document.createElement('canvas')
        canvas.width = Math.max(1, Math.round(width))
        canvas.height = Math.max(1, Math.round(height))
        const pen = canvas.getContext('2d')
        pen?.drawImage(whole, left, top, width, height, 0, 0, width, height)
        if (pen) {
          pen.strokeStyle = '#a4201a'
          pen.lineWidth = 3
          pen.strokeRect(text[0] - 4, text[1] - 4, text[2] + 8, text[3] + 8)
        }
        cut.push(canvas.toDataURL('image/png').slice('data:image/png;base64,'.length))
      }
      return cut
    },
    { png: picture.toString('base64'), pieces: crops },
  )
