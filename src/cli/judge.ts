import { userInfo } from 'node:os'
import { Command } from 'commander'
import type { Incident } from '../model/incident.ts'
import type { Link, Verdict } from '../model/link.ts'
import { pairOf } from '../model/link.ts'
import type { Store } from '../store/store.ts'
import { StoreError } from '../store/store-error.ts'
import { count } from './count.ts'
import { dataOption } from './options.ts'

interface JudgeOptions {
  readonly data: string
  readonly reason: string
  readonly by: string
}

/** `acta judge same|different|withdraw`: a person's judgement on two claims, over every machine's. */
export function judgeCommand(): Command {
  const verdicts: readonly (readonly [Verdict, string])[] = [
    ['same', 'two claims tell of one happening'],
    ['different', 'two claims tell of two happenings'],
  ]
  const command = new Command('judge').description('judge whether two claims tell of one happening')
  for (const [verdict, what] of verdicts)
    command.addCommand(
      pairCommand(verdict, what).action((one: string, other: string, options: JudgeOptions) =>
        judge(verdict, one, other, options),
      ),
    )
  return command.addCommand(
    pairCommand('withdraw', "take back a person's judgement on two claims").action(
      (one: string, other: string, options: JudgeOptions) => takeBack(one, other, options),
    ),
  )
}

function pairCommand(name: string, what: string): Command {
  return new Command(name)
    .description(what)
    .argument('<claim>', 'id of a claim')
    .argument('<claim>', 'id of the other')
    .requiredOption('--reason <text>', 'why, for the record')
    .option('--by <name>', 'who judges', userInfo().username)
    .addOption(dataOption())
}

async function judge(verdict: Verdict, one: string, other: string, options: JudgeOptions): Promise<void> {
  await onRecord(one, other, options, async (store) => {
    const [{ addJudgement }, linker] = await linking()
    const [left, right] = pairOf(one, other)
    const person = { kind: 'person', name: options.by } as const
    const link: Link = { left, right, verdict, score: null, reasons: [], judge: person, note: options.reason }
    return addJudgement(store, linker, link)
  })
}

async function takeBack(one: string, other: string, options: JudgeOptions): Promise<void> {
  await onRecord(one, other, options, async (store) => {
    const [{ withdrawJudgement }, linker] = await linking()
    const history = await store.linkHistory(one, other)
    const standing = history.findLast((link) => link.judge.kind === 'person' && link.withdrawn === null)
    if (standing === undefined)
      throw new StoreError('no person has judged these two claims', 'see acta incident ID')
    return withdrawJudgement(store, linker, standing, { name: options.by, note: options.reason })
  })
}

async function linking() {
  const [module, { loadLinker }] = await Promise.all([
    import('../linking.ts'),
    import('../link/load-linker.ts'),
  ])
  return [module, await loadLinker()] as const
}

async function onRecord(
  one: string,
  other: string,
  { data }: JudgeOptions,
  work: (store: Store) => Promise<readonly Incident[]>,
): Promise<void> {
  const { openStore } = await import('../store/open-store.ts')
  const store = await openStore(data, 'acta judge')
  try {
    if (one === other) throw new StoreError('both claims are the same one', 'give two')
    const known = new Set((await store.toldClaims([one, other])).map(({ claim }) => claim.id))
    const missing = [one, other].find((id) => !known.has(id))
    if (missing !== undefined)
      throw new StoreError(
        `there is no claim ${missing} in force`,
        'acta incident ID shows the ids of claims',
      )
    for (const { id, claims } of await work(store))
      process.stdout.write(`incident ${id}: ${count(claims.length, 'claim')}\n`)
  } finally {
    await store.close()
  }
}
