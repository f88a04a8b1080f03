import { personCodeIn } from '#domain/people/cardText.ts'

interface FoundBarcode {
  readonly rawValue: string
}

interface BarcodeReader {
  readonly detect: (source: HTMLVideoElement) => Promise<readonly FoundBarcode[]>
}

type BarcodeReaderClass = new (options: { readonly formats: readonly string[] }) => BarcodeReader

const readerClass = (): BarcodeReaderClass | undefined => (globalThis as { BarcodeDetector?: BarcodeReaderClass }).BarcodeDetector

/** A card held before the camera is read a few times a second: quick to a person, cheap to a laptop. */
const LOOK_EVERY_MS = 200

/** The camera of this laptop, for the QR of a person card. No picture is kept or sent. */
export const cardReader = {
  canRead: (): boolean => readerClass() !== undefined && (navigator as { mediaDevices?: MediaDevices }).mediaDevices !== undefined,

  /** Shows the camera in `video` and answers with the first code of a card; answers what ends it. */
  read: (video: HTMLVideoElement, onCode: (code: string) => void, onProblem: () => void): (() => void) => {
    let ended = false
    let stream: MediaStream | undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    const end = (): void => {
      ended = true
      clearTimeout(timer)
      for (const track of stream?.getTracks() ?? []) track.stop()
    }
    const look = async (reader: BarcodeReader): Promise<void> => {
      const found = await reader.detect(video).catch((): readonly FoundBarcode[] => [])
      if (ended) return
      const code = found.map(({ rawValue }) => personCodeIn(rawValue)).find((one) => one !== undefined)
      if (code === undefined) timer = setTimeout(() => void look(reader), LOOK_EVERY_MS)
      else {
        end()
        onCode(code)
      }
    }
    const start = async (): Promise<void> => {
      const Reader = readerClass()
      if (Reader === undefined) {
        onProblem()
        return
      }
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' }, audio: false })
      if (ended) {
        end()
        return
      }
      video.srcObject = stream
      await video.play()
      await look(new Reader({ formats: ['qr_code'] }))
    }
    void start().catch(() => {
      if (!ended) onProblem()
    })
    return end
  },
}
