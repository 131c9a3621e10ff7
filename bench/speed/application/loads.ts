import type { Browser } from 'playwright-core'
import { quantile } from './statistics.ts'
import { type Received, WatchedPage } from './watched-page.ts'

interface View {
  readonly path: string
  /** Expressions in the page: what must be there before a person can work, by name. */
  readonly stages: Readonly<Record<string, string>>
}

const has = (selector: string): string => `document.querySelector(${JSON.stringify(selector)}) !== null`

async function viewsOf(url: string): Promise<Readonly<Record<string, View>>> {
  const answer = await fetch(`${url}/api/incidents?order=weight&limit=1`)
  const { incidents } = (await answer.json()) as { readonly incidents: readonly { readonly id: string }[] }
  return {
    brief: { path: '/', stages: { interactive: has('.brief-list a') } },
    explore: {
      path: '/explore',
      stages: {
        interactive: `${has('.incident-table tbody a')} && ${has('.time-chart rect')}`,
        'map drawn': has('.map-labels .map-count'),
      },
    },
    incident: {
      path: `/incidents/${incidents[0]!.id}`,
      stages: { interactive: has('.who-says-what tbody tr') },
    },
  }
}

/** Prints for each view how long it takes from its address to the moment a person can work in it, as a first visitor. */
export async function measureLoads(browser: Browser, url: string, rounds: number): Promise<void> {
  const views = await viewsOf(url)
  for (const [name, view] of Object.entries(views)) {
    const times: Record<string, number[]> = {}
    const [longest, work]: [number[], number[]] = [[], []]
    let received: readonly Received[] = []
    for (let round = 0; round < rounds; round++) {
      const watched = await WatchedPage.open(browser)
      await watched.page.goto(url + view.path, { waitUntil: 'commit' })
      for (const [stage, condition] of Object.entries(view.stages))
        (times[stage] ??= []).push(await watched.painted(condition))
      await watched.page.waitForTimeout(500)
      longest.push(await watched.longestSince(0))
      work.push(await watched.worked())
      received = await watched.received()
      await watched.close()
    }
    console.log(name, {
      ...Object.fromEntries(
        Object.entries(times).map(([stage, all]) => [
          stage,
          { median: quantile(all, 0.5), most: quantile(all, 1) },
        ]),
      ),
      longestTask: { median: quantile(longest, 0.5), most: quantile(longest, 1) },
      'main thread': { median: quantile(work, 0.5) },
      ...sizesOf(received),
    })
  }
}

const KB = 1000
/** What arrives after the first load: the map, its worker and its cells. */
const LATE = /map|hexagons/

function sizesOf(received: readonly Received[]) {
  const scripts = received.filter(({ path }) => path.endsWith('.js') && !LATE.test(path))
  const gzipped = scripts.reduce((sum, one) => sum + one.gzipped, 0)
  const answers = received.filter(({ path }) => path.startsWith('/api/'))
  return {
    'script kB gz': Math.round(gzipped / KB),
    answers: answers.map(
      ({ path, bytes, waitMs }) => `${path} ${Math.round(bytes / KB)} kB after ${Math.round(waitMs)} ms`,
    ),
  }
}
