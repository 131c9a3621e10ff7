import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { CSV_HEAD, csvLine } from './incident-csv.ts'
import type { Cell } from './incident-record.ts'

/** What a program reads in the cell of a place. */
function readBack(place: Cell): string {
  const [record] = parse(CSV_HEAD + csvLine({ place }), { columns: true, bom: true }) as { place: string }[]
  return record!.place
}

describe('a cell', () => {
  it.each<readonly [string, Cell, string]>([
    ['plain words', 'Deir ez-Zor', 'Deir ez-Zor'],
    ['a comma', 'Doro, Blue Nile', 'Doro, Blue Nile'],
    ['a quotation mark', 'the "Sharks"', 'the "Sharks"'],
    ['a line break', 'one\ntwo', 'one\ntwo'],
    ['another script', 'الموصل', 'الموصل'],
    ['nothing', null, ''],
    ['a number below zero', -33.25, '-33.25'],
    ['a truth', false, 'false'],
    ['a list', ['Red Front', 'Blue Front'], 'Red Front | Blue Front'],
    ['a list in which one is not known', ['', 'acta:red-front'], ' | acta:red-front'],
    ['a list of which none is known', ['', ''], ''],
  ])('holds %s', (_what, cell, wanted) => {
    expect(readBack(cell)).toBe(wanted)
  })

  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['  =1', "  '=1"],
    ['\t=1', "\t'=1"],
    ['\u200f=1', "\u200f'=1"],
    ['＝1', "'＝1"],
    ['a;=1', "a;'=1"],
    ['a\r\n=1', "a\r\n'=1"],
    ['=HYPERLINK("http://evil.example","x")', '\'=HYPERLINK("http://evil.example","x")'],
  ])('that a spreadsheet would run is text: %j', (hostile, wanted) => {
    expect(readBack(hostile)).toBe(wanted)
    expect(readBack(['Red Front', hostile])).toBe(`Red Front | ${wanted}`)
  })
})
