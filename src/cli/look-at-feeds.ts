import { type Followed, followFeed, type Following } from '../follow-feed.ts'
import { IntakeError } from '../intake/intake-error.ts'
import { listFeeds } from '../intake/list-feeds.ts'
import { count } from './count.ts'
import { oneLine, refuse } from './refuse.ts'

/** Looks at each feed, tells of each that has news or fails, and sums up. The lists are read anew: people edit them. */
export async function lookAtFeeds(paths: readonly string[], following: Following): Promise<string> {
  const tally = { feeds: 0, added: 0, claims: 0, refused: 0 }
  for (const feed of await listFeeds(paths)) {
    if (following.signal.aborted) break
    const followed = feed instanceof IntakeError ? failedWith(feed) : await followFeed(following, feed.url)
    followed.refused.forEach(refuse)
    if (followed.added > 0 && !(feed instanceof IntakeError))
      process.stdout.write(`${oneLine(followed.title ?? feed.title ?? feed.url)}: ${newsOf(followed)}\n`)
    tally.feeds += feed instanceof IntakeError ? 0 : 1
    tally.added += followed.added
    tally.claims += followed.claims
    tally.refused += followed.refused.length
  }
  const stopped = following.signal.aborted ? 'Stopped: ' : ''
  return `${stopped}${count(tally.feeds, 'feed')} looked at, ${newsOf(tally)}; ${tally.refused} refused.`
}

function failedWith(error: IntakeError): Followed {
  return { title: null, added: 0, claims: 0, refused: [error] }
}

function newsOf({ added, claims }: Pick<Followed, 'added' | 'claims'>): string {
  return `${count(added, 'new report')}, ${count(claims, 'claim')}`
}
