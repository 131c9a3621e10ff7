import { readText, setsIn } from './files.ts'
import { parseGeoXml } from './score/geo-xml.ts'
import type { GeoArticle } from './score/geo-xml.ts'
import { scoreToponyms } from './score/geoparse.ts'
import type { GeoScore, ToponymDoc } from './score/geoparse.ts'
import { showPrf } from './score/prf.ts'
import { benchReport, fullDoc } from './task.ts'
import type { GoldSet, Outcome, Prediction, Reader, Task } from './task.ts'

/** Place names and where they are: every XML file under geo/. */
export const geo: Task = {
  name: 'geo',
  beside: {
    overlap: 'CLIFF on LGL 0.69',
    acc161: 'Mordecai 3 on LGL 0.827',
  },
  files: async (dir, split) => {
    const sets = await setsIn(dir, 'geo', '.xml', split)
    return sets.map((set) => ({ ...set, name: `geo:${set.name}` }))
  },
  predict,
  score: async (set, predictions) => {
    const docs = predictions as unknown as readonly ToponymDoc[]
    return outcome(scoreToponyms(await loadGold(set), docs))
  },
}

async function loadGold(set: GoldSet): Promise<readonly GeoArticle[]> {
  return parseGeoXml(await readText(set.path))
}

async function predict(reader: Reader, set: GoldSet): Promise<readonly Prediction[]> {
  const predictions: Prediction[] = []
  for (const { doc_id, text, day } of await loadGold(set)) {
    const doc = await fullDoc(reader, benchReport(doc_id, text, day))
    const toponyms = doc.toponyms.map(({ start, end, text: words, lat, lon }) => ({
      start,
      end,
      text: words,
      lat,
      lon,
    }))
    predictions.push({ doc_id, toponyms })
  }
  return predictions
}

function outcome(score: GeoScore): Outcome {
  return {
    metrics: { recognition_f1: score.overlap.f1, acc161: score.acc161 },
    lines: [
      `${'exact'.padEnd(12)} ${showPrf(score.exact)}`,
      `${'overlap'.padEnd(12)} ${showPrf(score.overlap)}`,
      `${'acc161'.padEnd(12)} ${score.acc161.toFixed(3)}`,
      `${'acc161_all'.padEnd(12)} ${score.acc161All.toFixed(3)}`,
      `${'median_km'.padEnd(12)} ${score.medianKm?.toFixed(1) ?? 'none'}`,
      `${'auc'.padEnd(12)} ${score.auc?.toFixed(3) ?? 'none'}`,
    ],
    errors: [],
  }
}
