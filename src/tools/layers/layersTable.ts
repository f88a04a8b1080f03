import { MAY_IMPORT, PURE } from '#config/layers.ts'

/** The table of layers as ARCHITECTURE.md shows it, in the order from the ground up. */
export const layersTable = (): string => {
  const pure: ReadonlySet<string> = new Set(PURE)
  const rows = Object.entries(MAY_IMPORT).map(([layer, below]): readonly [string, string] => [
    `${layer}${pure.has(layer) ? ' ·' : ''}`,
    below.length === 0 ? 'nothing' : below.join(', '),
  ])
  const width = (column: 0 | 1): number => Math.max(...[['layer', 'may import'] as const, ...rows].map((row) => row[column].length))
  const line = ([layer, below]: readonly [string, string]): string => `| ${layer.padEnd(width(0))} | ${below.padEnd(width(1))} |`
  return [line(['layer', 'may import']), `| ${'-'.repeat(width(0))} | ${'-'.repeat(width(1))} |`, ...rows.map(line)].join('\n')
}
