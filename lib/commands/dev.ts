// `npm run dev`: the site as it is edited. Every page is made anew from content and code as they are now, and
// one that is open loads again when they change (app/changes). Content with problems is said, not refused.
import { checkContent } from '../archive/load-archive.ts'
import { formatProblem } from '../content/problems.ts'
import { readPort, readSiteUrl } from '../site.ts'
import { runCommand } from './failure.ts'
import { onStop } from './stop.ts'
import { startTool } from './tools.ts'

await runCommand(async () => {
  const port = readPort()
  for (const problem of checkContent().problems) console.error(formatProblem(problem))
  console.log(`Turnaround will be at http://localhost:${port}${readSiteUrl().basePath}/ (Ctrl-C ends it)`)

  const next = startTool('next', ['dev', '--port', String(port)])
  onStop(() => next.kill())
  process.exitCode = await new Promise<number>((resolve) => next.on('close', (code) => resolve(code ?? 0)))
})
