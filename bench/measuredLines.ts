import type { Goal, Measured, Sample, Unit } from './Measured.ts'
import { median } from './percentile.ts'

/** A figure as it is printed: met or missed, then ours and each other one with its median, its spread and its ratio to the floor. */
export const measuredLines = ({ name, unit, ours, floor, goal, others = [] }: Measured): string => {
  const lines = [
    { name: 'ours', values: ours },
    ...(floor === undefined ? [] : [{ ...floor, name: `floor: ${floor.name}` }]),
    ...others.filter(({ values }) => values.length > 0),
  ]
  return [
    `${isMet(goal, ours, floor) ? 'met   ' : 'MISSED'}  ${name} (goal ${goalText(goal, unit)})`,
    ...lines.map((sample) => `        ${sampleText(sample, unit)}${sample.name.startsWith('floor') ? '' : ratioText(sample, floor)}`),
  ].join('\n')
}

const isMet = (goal: Goal, ours: readonly number[], floor: Sample | undefined): boolean => {
  const ratio = floor === undefined ? Number.NaN : median(ours) / median(floor.values)
  switch (goal.kind) {
    case 'ratio':
      return ratio <= goal.most
    case 'share':
      return ratio >= goal.least
    case 'least':
      return median(ours) >= goal.least
    case 'value':
      return median(ours) <= goal.most
  }
}

const goalText = (goal: Goal, unit: Unit): string => {
  switch (goal.kind) {
    case 'ratio':
      return `≤ ${String(goal.most)} × the floor`
    case 'share':
      return `≥ ${String(goal.least)} × the floor`
    case 'least':
      return `≥ ${String(goal.least)} ${unit}`
    case 'value':
      return `≤ ${String(goal.most)} ${unit}`
  }
}

const sampleText = ({ name, values }: Sample, unit: Unit): string => {
  const spread = values.length > 1 ? ` (${number(Math.min(...values))}–${number(Math.max(...values))}, ${String(values.length)} runs)` : ''
  return `${name.padEnd(46)} ${number(median(values)).padStart(9)} ${unit}${spread}`
}

const ratioText = ({ values }: Sample, floor: Sample | undefined): string =>
  floor === undefined ? '' : `  ${(median(values) / median(floor.values)).toFixed(2)} ×`

const number = (value: number): string => (Math.abs(value) < 100 && !Number.isInteger(value) ? value.toFixed(2) : value.toFixed(0))
