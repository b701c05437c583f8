// How Next builds the site: a plain export, finished by lib/export. `npm run dev` adds what only an
// editor needs: it reads the content anew and reloads the page when a file changes.
import { availableParallelism } from 'node:os'
import path from 'node:path'
import type { NextConfig } from 'next'
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants.js'
import { publishedPatterns } from './lib/publish/published-files.ts'
import { readSiteUrl } from './lib/site.ts'

const { basePath } = readSiteUrl()

const experimental = { agentUpgrade: false } as const // a build asks nobody whether there is a newer Next

const shared: NextConfig = {
  experimental,
  basePath,
  trailingSlash: true,
  poweredByHeader: false,
  agentRules: false,
  typescript: { ignoreBuildErrors: true }, // `npm test` checks types; whoever builds need not wait for it
  serverExternalPackages: ['esbuild', '@tailwindcss/node', 'chokidar', '@napi-rs/canvas'],
}

/** Next exports into a folder of its own, and lib/export moves the finished site to out/. */
const build: NextConfig = {
  output: 'export',
  distDir: '.next/export',
  adapterPath: path.resolve('lib/export/adapter.mjs'),
  enablePrerenderSourceMaps: false, // an error's stack costs time on every page
  experimental: { ...experimental, cpus: availableParallelism() }, // Next alone would leave one idle; generating pages is most of a build
  generateBuildId: () => 'turnaround', // a build is named by its content alone: the same commit gives the same bytes
}

/**
 * `*.dev.ts` and `*.dev.tsx` routes exist in development only. There the server finds the file of an
 * address as a host would: a folder's page is its index.html, and what is nowhere is the 404 page.
 */
const development: NextConfig = {
  pageExtensions: ['dev.ts', 'dev.tsx', 'ts', 'tsx'],
  rewrites: async () => ({
    beforeFiles: publishedPatterns.map((source) => ({ source, destination: `/published-files${source.replace(/\(.*\)$/, '')}` })),
    afterFiles: [
      { source: '/', destination: '/index.html' },
      { source: '/:folder((?!_next/)[^.]*[^./])', destination: '/:folder/index.html' },
    ],
    fallback: [{ source: '/:path*', destination: '/not-found/index.html' }],
  }),
}

// `next typegen` asks with the phase of a build, but writes types where distDir says: those belong into .next
const isTypegen = process.argv.includes('typegen')

export default (phase: string): NextConfig =>
  phase === PHASE_DEVELOPMENT_SERVER || isTypegen ? { ...shared, ...development } : { ...shared, ...build }
