/** A code in groups, as it is shown on a terminal or a screen: read aloud without losing one's place. */
export const groupedCode = (code: string): string => [code.slice(0, 4), code.slice(4, 8), code.slice(8)].join('-')
