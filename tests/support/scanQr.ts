import jsQR from 'jsqr'

const PIXELS_PER_MODULE = 6

/** A drawn code (its box and its path) as a camera would see it, read by a library that had no part in drawing it. */
export const scanQr = (viewBox: string | null, drawn: string | null): string | undefined => {
  const modules = Number(viewBox?.split(' ')[2])
  const width = modules * PIXELS_PER_MODULE
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255)
  for (const [, x = '', y = ''] of (drawn ?? '').matchAll(/M(\d+) (\d+)h1v1h-1z/gu))
    for (let row = 0; row < PIXELS_PER_MODULE; row += 1)
      for (let column = 0; column < PIXELS_PER_MODULE; column += 1) {
        const at = ((Number(y) * PIXELS_PER_MODULE + row) * width + Number(x) * PIXELS_PER_MODULE + column) * 4
        pixels.fill(0, at, at + 3)
      }
  return jsQR(pixels, width, width, { inversionAttempts: 'dontInvert' })?.data
}
