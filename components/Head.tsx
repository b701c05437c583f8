import type { Assets } from '@/lib/export/assets.ts'
import { palette } from '@/lib/palette.ts'
import type { PageMetadata } from '@/lib/publish/metadata.ts'
import { buildPolicy, formatMetaPolicy } from '@/lib/publish/policy.ts'
import { toSpeculationRules } from '@/lib/publish/speculation-rules.ts'
import { siteName } from '@/lib/site.ts'
import { href } from '@/lib/urls.ts'

interface Props {
  metadata: PageMetadata
  assets: Assets
}

/** The head of every document: what it may do, how it is told of, and what the browser loads for it. */
export function Head({ metadata, assets }: Props) {
  const { title, description, canonical, refresh, indexable, alternates, properties, names } = metadata
  return (
    <head>
      <meta charSet="utf-8" />
      <meta httpEquiv="Content-Security-Policy" content={formatMetaPolicy(buildPolicy('/'))} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      {description && <meta name="description" content={description} />}
      {refresh && <meta httpEquiv="refresh" content={refresh} />}
      {!indexable && <meta name="robots" content="noindex, follow" />}
      {canonical && <link rel="canonical" href={canonical} />}
      {/* No typeface is preloaded: it would come before the text on a slow line. On a quick one it is there in time
          all the same, and from the second page on it is kept (font-display: optional in style.css). */}
      <link rel="stylesheet" href={href(assets.style)} />
      <script src={href(assets.script)} />
      {assets.reload && <script src={href(assets.reload)} data-state={assets.state} data-changes={href('/changes/')} async />}
      <script
        type="speculationrules"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant, whose hash the policy names
        dangerouslySetInnerHTML={{ __html: toSpeculationRules() }}
      />
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content={palette.light.paper} media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content={palette.dark.paper} media="(prefers-color-scheme: dark)" />
      <meta name="application-name" content={siteName} />
      <link rel="manifest" href={href('/manifest.webmanifest')} />
      <link rel="icon" href={href('/favicon.ico')} sizes="32x32" type="image/x-icon" />
      {/* in the page itself: one request less, and none beside the words */}
      <link rel="icon" href={assets.icon} sizes="any" type="image/svg+xml" />
      <link rel="apple-touch-icon" href={href('/apple-icon.png')} sizes="180x180" type="image/png" />
      {alternates.map(({ type, url, title }) => (
        <link key={type} rel="alternate" type={type} href={url} title={title} />
      ))}
      {Object.entries(properties).map(([property, content]) => (
        <meta key={property} property={property} content={content} />
      ))}
      {Object.entries(names).map(([name, content]) => (
        <meta key={name} name={name} content={content} />
      ))}
    </head>
  )
}
