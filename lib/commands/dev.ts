// `npm run dev`: the site with live reload. Code reloads as Next does it; content through
// app/content-changes and lib/commands/live-reload.ts. Content with problems is said, not refused.
import { readPort, readSiteUrl } from '../site.ts'
import { checkContent } from './content-check.ts'
import { runCommand } from './failure.ts'
import { startTool } from './tools.ts'

await runCommand(checkContent)
process.exitCode = 0

await runCommand(async () => {
  const port = readPort()
  console.log(`Turnaround will be at http://localhost:${port}${readSiteUrl().basePath}/ (Ctrl-C ends it)`)
  const next = startTool('next', ['dev', '--port', String(port)])
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => next.kill(signal))
  await new Promise((resolve) => next.on('close', resolve))
})
