import type { Reader } from '../../src/ingest.ts'
import type { Doc, Layer } from '../../src/model/doc.ts'
import type { Report } from '../../src/model/report.ts'

export type { Reader } from '../../src/ingest.ts'

/** The part of a corpus that a run scores. */
export type Split = 'train' | 'dev' | 'test'

/** One scored set: its name in the results ("geo:lgl-dev") and the file or folder that holds its gold. */
export interface GoldSet {
  readonly name: string
  readonly path: string
}

/** One line of a predictions file, in the form of the task's scorer. */
export type Prediction = Readonly<Record<string, unknown>>

/** A predictions file in a form of its own: how its name ends, and its text. */
export interface PredictionFile {
  readonly ending: string
  readonly text: string
}

/** Figures by metric, fractions between 0 and 1. */
export type Metrics = Readonly<Record<string, number>>

/** The figures of one set, the lines to print for it, and a line for each error when asked. */
export interface Outcome {
  readonly metrics: Metrics
  readonly lines: readonly string[]
  readonly errors: readonly string[]
}

/**
 * One task of the bench. `predict` shows the reader the texts alone and maps what it read to the task's form;
 * `score` compares that with the gold. A new task is one file that exports one of these, and a line in tasks.ts.
 */
export interface Task {
  readonly name: string
  /** What to hold the figures against: metric, or group of metrics, to a short remark with its origin. */
  readonly beside: Readonly<Record<string, string>>
  /** The sets of this task in a data folder; none when its files are missing. */
  files(dir: string, split: Split): Promise<readonly GoldSet[]>
  predict(reader: Reader, set: GoldSet): Promise<readonly Prediction[]>
  score(set: GoldSet, predictions: readonly Prediction[]): Promise<Outcome>
  /** The files of a task whose scorer reads another form than one prediction a line of JSON. */
  toFiles?(predictions: readonly Prediction[]): readonly PredictionFile[]
}

/** A bench text as a report in the outlet's own voice, with nothing known but its day. */
export function benchReport(name: string, text: string, published: string | null): Report {
  return {
    id: name,
    name,
    outlet: null,
    url: null,
    title: null,
    language: 'en',
    published,
    sample: false,
    text,
  }
}

/** The doc with every layer. The reader promises its claims only; the layers before them are on the same object. */
export async function fullDoc(reader: Reader, report: Report): Promise<Doc<Layer>> {
  return (await reader.annotate(report)) as Doc<Layer>
}
