import type { Actor } from '../../../src/model/actor.ts'
import { place } from './builder.ts'

export const US: Actor = { name: 'United States', entity: 'acta:usa', country: 'USA', sector: 'MIL' }
export const BRIGADE: Actor = { name: 'Rafidain Brigade', entity: null, country: 'IRQ', sector: 'REB' }
export const IRAQ: Actor = { name: 'Iraq', entity: 'acta:irq', country: 'IRQ', sector: 'GOV' }
export const POLICE: Actor = { name: 'Iraqi police', entity: null, country: 'IRQ', sector: 'COP' }
export const PROTESTERS: Actor = { name: 'protesters', entity: null, country: 'IRQ', sector: 'CVL' }

export const MUSAYYIB = place('Al Musayyib', 32.7787, 44.29, 'Babil', 'settlement', 5, 'geonames:99347')
export const ASAD = place('Ain al-Asad', 33.7856, 42.4412, 'Al Anbar', 'point', 4, 'acta:ain-al-asad')
export const BAGHDAD = place('Baghdad', 33.3406, 44.4009, 'Baghdad', 'settlement', 20, 'geonames:98182')
export const HILLA = place('Al Hillah', 32.4637, 44.4196, 'Babil', 'settlement', 15, 'geonames:99347')
export const BASRA = place('Basra', 30.5085, 47.7804, 'Basra', 'settlement', 15, 'geonames:99532')
export const IRAQ_LAND = place('Iraq', 33, 44, null, 'country', 450, 'geonames:99237')
