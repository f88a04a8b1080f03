import { expect, test } from 'vitest'
import { readReport } from '#tools/guards/readReport.ts'

const report = (...files: readonly { status: string; tests: readonly string[] }[]): string =>
  JSON.stringify({ testResults: files.map(({ status, tests }) => ({ status, assertionResults: tests.map((one) => ({ status: one })) })) })

test('passed and failed tests are counted, skipped ones are neither', () => {
  const text = report({ status: 'passed', tests: ['passed', 'passed', 'skipped'] }, { status: 'failed', tests: ['passed', 'failed'] })
  expect(readReport(text, 1)).toEqual({ passed: 3, failed: 1 })
})

test('a file that could not be loaded is one failure', () => {
  expect(readReport(report({ status: 'passed', tests: ['passed'] }, { status: 'failed', tests: [] }), 1)).toEqual({ passed: 1, failed: 1 })
})

test('a run that ended badly without a failed test is a failure all the same', () => {
  expect(readReport(report({ status: 'passed', tests: ['passed'] }), 1)).toEqual({ passed: 1, failed: 1 })
})

test('no test at all is a failure, and so is no report', () => {
  expect(readReport(report(), 0)).toEqual({ passed: 0, failed: 1 })
  expect(readReport(undefined, 0)).toEqual({ passed: 0, failed: 1 })
})
