// One run of Vitest → how many tests passed and failed. A file that cannot even be loaded counts as one
// failed test, and so does a run that ends without a report. `npm test` adds the runs up.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { z } from 'zod'
import { runTool } from './tools.ts'

/** How many passed and failed. */
export interface Count {
  passed: number
  failed: number
}

const report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) })),
})

/** Vitest's report (JSON) → the count. */
export function parseReport(text: string): Count {
  const { numPassedTests, numFailedTests, testResults } = report.parse(JSON.parse(text))
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((result) => result.status === 'failed'),
  )
  return { passed: numPassedTests, failed: numFailedTests + broken.length }
}

/** Runs one kind of tests. */
export async function runTests(project: string, environment: Record<string, string> = {}): Promise<Count> {
  const folder = mkdtempSync(path.join(tmpdir(), 'turnaround-test-'))
  const file = path.join(folder, 'report.json')
  const args = ['run', '--config', 'tests/vitest.config.ts', '--project', project]
  try {
    const passed = await runTool('vitest', [...args, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`], environment)
    const count = parseReport(readFileSync(file, 'utf8'))
    return passed || count.failed > 0 ? count : { ...count, failed: 1 }
  } catch (error) {
    console.error(`The ${project} tests left no report: ${error instanceof Error ? error.message : error}`)
    return { passed: 0, failed: 1 }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
