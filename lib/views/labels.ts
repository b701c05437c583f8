// The words for our closed vocabularies, as readers see them. Every key of the schema has one.
import type {
  articleKinds,
  milestoneKinds,
  organizationGroups,
  outcomes,
  Platform,
  personGroups,
  sides,
  sourceKinds,
  voteCounts,
} from '../content/schema.ts'

type Labels<T extends readonly string[]> = Record<T[number], string>

export const articleKindLabels: Labels<typeof articleKinds> = {
  news: 'Report',
  feature: 'Feature',
  opinion: 'Opinion',
  official: 'Official statement',
  explainer: 'Explainer',
}
export const milestoneKindLabels: Labels<typeof milestoneKinds> = {
  talks: 'Talks',
  offer: 'Offer',
  deadline: 'Deadline',
  vote: 'Vote',
  action: 'Action',
  agreement: 'Agreement',
  ratification: 'Ratification',
  support: 'Support',
}
export const outcomeLabels: Labels<typeof outcomes> = { met: 'Met', averted: 'Averted', extended: 'Extended', passed: 'Passed' }
export const personGroupLabels: Labels<typeof personGroups> = {
  performer: 'Performers',
  'writer-director-producer': 'Writers, directors, producers',
  'union-leader': 'Union leaders',
  official: 'Public officials',
  'studio-side': 'Studio side',
  crew: 'Crew',
  journalist: 'Journalists',
}
export const organizationGroupLabels: Labels<typeof organizationGroups> = {
  union: 'Unions',
  guild: 'Guilds',
  studios: 'Studios’ side',
  'public-body': 'Public bodies',
  company: 'Companies',
  media: 'Media',
  other: 'Others',
}
export const sourceKindLabels: Labels<typeof sourceKinds> = {
  newspaper: 'Newspaper',
  agency: 'News agency',
  trade: 'Trade press',
  broadcaster: 'Broadcaster',
  magazine: 'Magazine',
  union: 'Union',
  'public-body': 'Public body',
  other: 'Other',
}
export const voteCountLabels: Labels<typeof voteCounts> = { delegates: 'Delegates', ballots: 'Members’ ballots' }
export const sideLabels: Labels<typeof sides> = { union: 'Union’s side', studios: 'Studios’ side', agreement: 'Agreement' }
/** How a post's place is said: `on Twitter`, `in a statement`. */
export const platformLabels: Record<Platform, string> = {
  twitter: 'on Twitter',
  x: 'on X',
  instagram: 'on Instagram',
  facebook: 'on Facebook',
  threads: 'on Threads',
  bluesky: 'on Bluesky',
  mastodon: 'on Mastodon',
  tiktok: 'on TikTok',
  youtube: 'on YouTube',
  linkedin: 'on LinkedIn',
  reddit: 'on Reddit',
  statement: 'in a statement',
  other: 'in a post',
}
