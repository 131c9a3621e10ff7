import type { Doc, Layer, Layers } from '../model/doc.ts'
import type { Report } from '../model/report.ts'

/** Reads some layers of a doc and returns one new layer. Pure: the same doc gives the same layer in any process. */
export interface Stage<Needs extends Layer, Gives extends Layer> {
  readonly gives: Gives
  readonly needs: readonly Needs[]
  annotate(doc: Doc<Needs>): Layers[Gives] | Promise<Layers[Gives]>
}

/**
 * An ordered list of stages. `use` accepts a stage only when its layers are there and its own is not:
 * the compiler refuses anything else (pipeline.test-d.ts).
 */
export interface Pipeline<Has extends Layer> {
  readonly layers: readonly Layer[]
  use<Needs extends Has, Gives extends Exclude<Layer, Has>>(stage: Stage<Needs, Gives>): Pipeline<Has | Gives>
  annotate(report: Report): Promise<Doc<Has>>
}

type AnyStage = { readonly gives: Layer; annotate(doc: never): unknown }

/** An empty pipeline. */
export function pipeline(): Pipeline<never> {
  return withStages([])
}

function withStages<Has extends Layer>(stages: readonly AnyStage[]): Pipeline<Has> {
  return Object.freeze({
    layers: stages.map((stage) => stage.gives),
    use: (stage: AnyStage) => withStages([...stages, stage]),
    annotate: (report: Report) => run(stages, report),
  }) as Pipeline<Has>
}

async function run(stages: readonly AnyStage[], report: Report): Promise<unknown> {
  let doc = Object.freeze({ report })
  for (const stage of stages) {
    const layer = await stage.annotate(doc as never)
    doc = Object.freeze({ ...doc, [stage.gives]: layer })
  }
  return doc
}
