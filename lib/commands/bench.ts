// `npm run bench -- [N…]`: what a site of N articles costs (1,000 and 10,000 unless told otherwise): time
// to check its content and to build it from nothing, by stage, memory, and what a page weighs. Builds in
// place, so it takes out/ and what builds keep away, and the next command builds the real site again. Run it
// on a quiet machine.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import { z } from 'zod'
import { findFiles } from '../export/find-files.ts'
import { toCorpusSize, writeCorpus } from './bench-corpus.ts'
import { runCommand } from './failure.ts'
import { outDir } from './site-build.ts'
import { projectDir } from './tools.ts'

const cacheDir = path.join(projectDir, '.next', 'cache')

/** Next's own names of the stages it times. */
const stages = {
  compile: 'run-turbopack',
  types: 'run-typescript',
  params: 'static-check',
  generate: 'static-generation',
  export: 'output-export-full-static-export',
  finish: 'adapter-handle-build-complete',
} as const

/** One run: seconds and, where the system tells, megabytes of all its processes together at their most. */
interface Run {
  seconds: number
  megabytes: number | undefined
}

const spans = z.array(z.object({ name: z.string(), duration: z.number() }))

/** Runs a program of the packages quietly. @throws with what it printed, if it fails */
async function measure(args: readonly string[], contentDir: string): Promise<Run> {
  const start = performance.now()
  const env = { ...process.env, CONTENT_DIR: contentDir, NEXT_TELEMETRY_DISABLED: '1' }
  const child = spawn(process.execPath, args, { cwd: projectDir, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (printed = (printed + text).slice(-4000)))
  let megabytes: number | undefined
  const watch = setInterval(() => {
    const now = readMemory(child)
    if (now !== undefined) megabytes = Math.max(megabytes ?? 0, now)
  }, 500)
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve))
  clearInterval(watch)
  if (code !== 0) throw new Error(`${args.join(' ')} failed:\n${printed}`)
  return { seconds: (performance.now() - start) / 1000, megabytes }
}

/** Resident megabytes of a process and all below it; undefined where there is no `ps`. */
function readMemory({ pid }: ChildProcess): number | undefined {
  const { stdout, status } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' })
  if (status !== 0) return undefined
  const processes = stdout.split('\n').map((line) => line.trim().split(/\s+/).map(Number))
  const family = new Set([pid])
  let kilobytes = 0
  for (let before = -1; before !== family.size; ) {
    before = family.size
    for (const [own, parent] of processes) if (family.has(parent)) family.add(own)
  }
  for (const [own, , size = 0] of processes) if (family.has(own)) kilobytes += size
  return kilobytes / 1024
}

function readStages(): Record<string, number> {
  const all = readFileSync(path.join(projectDir, '.next', 'trace'), 'utf8')
    .trim()
    .split('\n')
    .flatMap((line) => spans.parse(JSON.parse(line)))
  return Object.fromEntries(
    Object.entries(stages).map(([stage, name]) => [
      stage,
      all.filter((span) => span.name === name).reduce((total, { duration }) => total + duration / 1e6, 0),
    ]),
  )
}

async function benchOne(articles: number) {
  const folder = mkdtempSync(path.join(tmpdir(), 'turnaround-bench-'))
  try {
    writeCorpus(folder, toCorpusSize(articles))
    rmSync(cacheDir, { recursive: true, force: true }) // a first build: no card is drawn yet
    const check = await measure(['--maglev', '--max-semi-space-size=64', 'lib/commands/check-content.mjs'], folder)
    const build = await measure(['node_modules/next/dist/bin/next', 'build'], folder)
    const pages = findFiles(outDir).filter((file) => file.endsWith('.html'))
    const bytes = pages.map((file) => statSync(path.join(outDir, file)).size)
    const round = (number: number | undefined, digits = 1) => (number === undefined ? undefined : Number(number.toFixed(digits)))
    return {
      articles,
      pages: pages.length,
      'check s': round(check.seconds),
      'build s': round(build.seconds),
      'ms a page': round((build.seconds * 1000) / pages.length, 2),
      'peak MB': round(build.megabytes, 0),
      'bytes a page': round(bytes.reduce((total, size) => total + size, 0) / pages.length, 0),
      'largest page': Math.max(...bytes),
      ...Object.fromEntries(Object.entries(readStages()).map(([stage, seconds]) => [`${stage} s`, round(seconds)])),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

await runCommand(async () => {
  const sizes = process.argv.slice(2).map(Number)
  if (sizes.some((size) => !Number.isInteger(size) || size < 1))
    throw new Error('Give numbers of articles, such as npm run bench -- 1000 10000')
  try {
    const rows: Awaited<ReturnType<typeof benchOne>>[] = []
    for (const size of sizes.length > 0 ? sizes : [1000, 10_000]) {
      console.log(
        `${size.toLocaleString('en')} articles … (load of the machine: ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} processors)`,
      )
      rows.push(await benchOne(size))
    }
    console.table(Object.fromEntries(Object.keys(rows[0] ?? {}).map((name) => [name, rows.map((row) => row[name as keyof typeof row])])))
    const [first, last] = [rows[0], rows.at(-1)]
    if (first && last && last.pages > first.pages) {
      const slope = (((last['build s'] ?? 0) - (first['build s'] ?? 0)) * 1000) / (last.pages - first.pages)
      console.log(`Each further page costs ${slope.toFixed(2)} ms.`)
    }
  } finally {
    rmSync(outDir, { recursive: true, force: true })
  }
})
