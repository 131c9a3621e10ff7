import { Command, Option } from 'commander'
import type { Policy } from '../link/consolidate/policies.ts'
import { EVENT_TYPES, FACTUALITIES } from '../model/codebook.ts'
import { HARM_KINDS } from '../model/harm.ts'
import type { IncidentFilter, IncidentSummary } from '../store/store.ts'
import { count } from './count.ts'
import { dataOption, dayOption, momentOption, policyOption, wholeOption } from './options.ts'

interface IncidentsOptions extends IncidentFilter {
  readonly data: string
  readonly policy: Policy
  readonly format: 'text' | 'jsonl'
}

/** `acta incidents`: what happened, as the record has it. */
export function incidentsCommand(): Command {
  return new Command('incidents')
    .description('list incidents of the record, the newest first')
    .addOption(dataOption())
    .option('--text <words>', 'words of the paragraphs that tell it')
    .option('--from <day>', 'happened on that day or later (YYYY-MM-DD)', dayOption)
    .option('--to <day>', 'happened on that day or earlier (YYYY-MM-DD)', dayOption)
    .option('--country <code>', 'ISO 3166 code of three letters')
    .option('--admin1 <name>', 'province')
    .option('--actor <name>', 'actor or recipient: a name, or an id of data/actors')
    .addOption(new Option('--type <type>', 'type of event').choices(EVENT_TYPES))
    .addOption(new Option('--harm <kind>', 'with harm of that kind').choices(HARM_KINDS))
    .addOption(new Option('--factuality <kind>', 'with a claim told so').choices(FACTUALITIES))
    .option('--outlet <name>', 'told by that outlet')
    .option('--limit <number>', 'at most so many', wholeOption, 50)
    .option('--offset <number>', 'after the first so many', wholeOption, 0)
    .addOption(policyOption())
    .option('--as-of <moment>', 'as the record stood then (ISO 8601)', momentOption)
    .addOption(new Option('--format <form>', 'form of the output').choices(['text', 'jsonl']).default('text'))
    .action((options: IncidentsOptions) => listIncidents(options))
}

async function listIncidents({ data, policy, format, ...filter }: IncidentsOptions): Promise<void> {
  const [{ openStore }, { consolidate }, { showConsensus }] = await Promise.all([
    import('../store/open-store.ts'),
    import('../link/consolidate/consolidate.ts'),
    import('../export/show-incident.ts'),
  ])
  const store = await openStore(data, 'acta incidents')
  try {
    const { incidents, total } = await store.incidents(filter)
    for (const summary of incidents) {
      const detail = await store.incident(summary.id, { asOf: filter.asOf })
      const told = detail?.told ?? []
      const consensus = consolidate(told)
      const line =
        format === 'jsonl'
          ? JSON.stringify({ ...summary, policy, consensus })
          : `${summary.id}  ${showConsensus(consensus, told, policy)}\n    ${supportOf(summary)}`
      process.stdout.write(`${line}\n`)
    }
    if (format === 'text') process.stdout.write(`${shown(incidents.length, total)}; figures: ${policy}\n`)
  } finally {
    await store.close()
  }
}

function supportOf({ claims, reports, origins, outlets }: IncidentSummary): string {
  const copies = reports - origins
  return [
    count(claims, 'claim'),
    count(reports, 'report') + (copies > 0 ? ` (${copies} repeated)` : ''),
    outlets.join(', '),
  ]
    .filter((part) => part !== '')
    .join(' · ')
}

function shown(listed: number, total: number): string {
  return listed === total ? count(total, 'incident') : `${listed} of ${count(total, 'incident')}`
}
