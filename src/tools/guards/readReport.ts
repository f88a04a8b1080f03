import type { Tally } from '#tools/guards/runGuards.ts'

interface Report {
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly { readonly status: string }[] }[]
}

/**
 * Counts vitest's report. A file that could not be loaded has no failed test but failed all the same, and a run that ended
 * badly without any failed test (an error outside of tests, a crash) counts as one failure: nothing may be green by accident.
 */
export const readReport = (text: string | undefined, exitCode: number): Tally => {
  const files = text === undefined ? [] : (JSON.parse(text) as Report).testResults
  const tests = files.flatMap((file) => file.assertionResults)
  const passed = tests.filter(({ status }) => status === 'passed').length
  const failedTests = tests.filter(({ status }) => status === 'failed').length
  const brokenFiles = files.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  ).length
  const failed = failedTests + brokenFiles
  return { passed, failed: failed === 0 && (exitCode !== 0 || passed === 0) ? 1 : failed }
}
