import { expect, test } from 'vitest'
import { parseReport } from '../../../lib/commands/test-run.ts'

const file = (status: string, ...results: string[]) => ({ status, assertionResults: results.map((result) => ({ status: result })) })
const report = (passed: number, failed: number, ...testResults: object[]) =>
  JSON.stringify({ numPassedTests: passed, numFailedTests: failed, testResults })

test('counts tests', () => {
  expect(parseReport(report(2, 1, file('failed', 'passed', 'failed'), file('passed', 'passed')))).toEqual({ passed: 2, failed: 1 })
})

test('a file that could not be loaded is a failure too', () => {
  expect(parseReport(report(1, 0, file('failed'), file('passed', 'passed')))).toEqual({ passed: 1, failed: 1 })
})
