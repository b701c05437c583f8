// The site in one page of plain Markdown for programs that read text (/llms.txt): what it is, what may
// be done with it, and where everything lies. Called by published-files.
import type { Archive } from '../archive/archive.ts'
import { formatDay } from '../dates.ts'
import { licence, siteDescription, siteName } from '../site.ts'
import {
  absoluteUrl,
  calendarPath,
  correctionsPath,
  dataFilePath,
  dataPath,
  feedPath,
  glossaryPath,
  hashtagsPath,
  milestonePath,
  type Path,
  peoplePath,
  postsPath,
  prosePath,
  roundPath,
  timelinePath,
  topicPath,
} from '../urls.ts'
import { formatCount } from '../views/page.ts'
import { dataTables } from './data-tables.ts'

/** The guide, as Markdown. */
export function toGuide(archive: Archive): string {
  const link = (text: string, path: Path, note = '') => `- [${text}](${absoluteUrl(path)})${note && `: ${note}`}`
  const key = archive.milestones.all.filter((milestone) => milestone.key)
  return [
    `# ${siteName}`,
    `> ${siteDescription}`,
    [
      `An aggregator: each article page is our own short summary of one report, the few words worth quoting, and the link to the original. ${formatCount(archive.articles.all.length, 'article')}, ${formatCount(archive.milestones.all.length, 'milestone')}, ${formatCount(archive.posts.all.length, 'post')}.`,
      `Our words are under ${licence.name} (${licence.url}); quoted posts remain their authors’ own. Cite the original report for what it says, and this site for its record. Where sources differ, figures are given for each of them.`,
    ].join('\n'),
    '## Data',
    [
      link('What the files hold', dataPath),
      ...dataTables.map(({ name, description }) =>
        link(`${name}.json`, dataFilePath(`${name}.json`), `${description} Schema: ${absoluteUrl(dataFilePath(`${name}.schema.json`))}`),
      ),
      link('Calendar of milestones', calendarPath),
      link('Feed', feedPath(timelinePath, 'json')),
    ].join('\n'),
    '## Rounds',
    archive.rounds.all
      .map(({ slug, title, start, end, result }) =>
        link(title, roundPath(slug), `${formatDay(start)} to ${formatDay(end)}. ${result ?? ''}`.trim()),
      )
      .join('\n'),
    '## Key moments',
    key.map(({ slug, title, day, precision }) => link(title, milestonePath(slug), formatDay(day, precision))).join('\n'),
    '## Topics',
    archive.topics.all.map(({ slug, title, question }) => link(title, topicPath(slug), question)).join('\n'),
    '## About',
    archive.pages.all.map(({ slug, title, description }) => link(title, prosePath(slug), description)).join('\n'),
    '## Optional',
    [
      link('Everything by date', '/'),
      link('People', peoplePath),
      link('Hashtags', hashtagsPath),
      link('Posts', postsPath),
      link('Glossary', glossaryPath),
      link('Corrections', correctionsPath),
    ].join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n')
}
