/** How long an IBAN of each country is. Source: SWIFT, IBAN Registry. */
const LENGTHS =
  'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 ' +
  'GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 ' +
  'NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30'

const LENGTH_OF: ReadonlyMap<string, number> = new Map(LENGTHS.split(' ').map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]))

/** Whether a bank account number stands in this text, in one piece or in groups. The text has Latin digits. */
export const holdsIban = (text: string): boolean => {
  const upper = text.toUpperCase()
  return Array.from(upper.matchAll(START)).some((start) => isIban(candidateAt(upper, start.index, LENGTH_OF.get(start[1] ?? '') ?? 0)))
}

/** Country and check digits, not in the middle of a word. */
const START = /(?<![A-Z0-9])([A-Z]{2}) ?\d ?\d/gu

/** With fewer digits it is a sentence: the shortest of digits (Saint Lucia and Malta, which may hold letters) have more in practice. */
const FEWEST_DIGITS = 8

/** So many letters and digits from here, over single separators; shorter when something else comes first. */
const candidateAt = (text: string, start: number, length: number): string => {
  let found = ''
  for (let at = start; at < text.length && found.length < length; at += 1) {
    const letter = text.charAt(at)
    if (/[A-Z0-9]/.test(letter)) found += letter
    else if (!/[ .-]/.test(letter) || /[ .-]/.test(text.charAt(at - 1))) break
  }
  return found.length === length ? found : ''
}

/** ISO 13616: the first four go to the end, letters count from 10, and the whole is 1 modulo 97. */
const isIban = (candidate: string): boolean => {
  if (candidate.replace(/\D/gu, '').length < FEWEST_DIGITS) return false
  let rest = 0
  for (const letter of candidate.slice(4) + candidate.slice(0, 4)) {
    const value = Number.parseInt(letter, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1
}
