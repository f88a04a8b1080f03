import { packageProgram } from '#tools/packageProgram.ts'

export interface Guard {
  /** What holds when the guard is content: a sentence, as for a test. */
  readonly title: string
  /** The script of package.json that runs this guard alone. */
  readonly script: string
  readonly args: readonly string[]
}

/** Everything that is held without running the app, slowest first so that two of them side by side end together. */
export const guards = (): readonly Guard[] => [
  { title: 'the code keeps the house style', script: 'lint', args: [packageProgram('eslint'), '.'] },
  {
    title: 'every file has the right types, and pure layers know no browser and no Node',
    script: 'types',
    args: ['src/tools/checkTypes.ts'],
  },
  { title: 'nothing is left unused', script: 'unused', args: [packageProgram('knip')] },
  { title: 'every file is formatted', script: 'format:check', args: [packageProgram('prettier'), '--check', '--log-level', 'warn', '.'] },
  { title: 'layers look down only', script: 'layers', args: ['src/tools/layers.ts'] },
  { title: 'styles know no left and right', script: 'css', args: [packageProgram('stylelint'), 'src/**/*.css'] },
  { title: 'every language has every word', script: 'words', args: ['src/tools/words.ts'] },
  { title: 'the lockfile holds the binaries of every platform', script: 'lockfile', args: ['src/tools/lockfile.ts'] },
  { title: 'the built app keeps its budgets', script: 'size', args: ['src/tools/size.ts'] },
]
