import type { Toponym, ToponymDoc } from './geoparse.ts'
import { child, parseXml, textOf } from './xml.ts'
import type { XmlElement } from './xml.ts'

/** An article of LGL or GeoVirus. `doc_id` is its position in the file, from 0. */
export interface GeoArticle extends ToponymDoc {
  readonly text: string
  /** Day of publication where the file gives one. */
  readonly day: string | null
}

/** Reads the articles of an LGL or GeoVirus file. A name that does not stand at its offset is moved to where it does. */
export function parseGeoXml(xml: string): readonly GeoArticle[] {
  const articles = parseXml(xml).children[0]?.children ?? []
  return articles.map((article, i) => {
    const text = textOf(article, 'text') ?? ''
    const places = (child(article, 'toponyms') ?? child(article, 'locations'))?.children ?? []
    return {
      doc_id: String(i),
      text,
      day: /^\d{4}-\d{2}-\d{2}/.exec(textOf(article, 'dltime') ?? '')?.[0] ?? null,
      toponyms: places.flatMap((place) => toToponym(place, text) ?? []),
    }
  })
}

function toToponym(place: XmlElement, text: string): Toponym | null {
  const phrase = textOf(place, 'phrase') || textOf(place, 'extractedName') || textOf(place, 'name') || ''
  const said = textOf(place, 'start')
  if (!said?.trim()) return null
  const start = whereItStands(text, phrase, Number.parseInt(said, 10))
  if (start === null) return null
  const gazetteer = child(place, 'gaztag') ?? place
  return {
    start,
    end: start + phrase.length,
    lat: degrees(textOf(gazetteer, 'lat') || textOf(gazetteer, 'latitude')),
    lon: degrees(textOf(gazetteer, 'lon') || textOf(gazetteer, 'longitude')),
  }
}

/** The offset nearest to `said`, at most 12 away, at which the phrase stands. GeoVirus counts from 1. */
function whereItStands(text: string, phrase: string, said: number): number | null {
  for (let off = 0; off <= 12; off++) {
    for (const start of [said - off, said + off]) {
      if (start >= 0 && text.startsWith(phrase, start)) return start
    }
  }
  return null
}

function degrees(text: string | null): number | null {
  const number = text?.trim() ? Number(text) : Number.NaN
  return Number.isNaN(number) ? null : number
}
