const MAGIC = 0x41435447 // "ACTG"
const VERSION = 1
const HEAD_BYTES = 16

type Section = Uint8Array | Uint16Array | Uint32Array | Float32Array

/** Named typed arrays of one file, as views on its bytes. */
export interface Sections {
  u8(name: string): Uint8Array
  u16(name: string): Uint16Array
  u32(name: string): Uint32Array
  f32(name: string): Float32Array
}

/** Packs named typed arrays into one file: magic, version, length, a table of contents in JSON, then the arrays, each at a multiple of 4. */
export function packSections(sections: Readonly<Record<string, Section>>): Uint8Array {
  const contents: Record<string, readonly [offset: number, bytes: number]> = {}
  let end = 0
  for (const [name, section] of Object.entries(sections)) {
    contents[name] = [end, section.byteLength]
    end += padded(section.byteLength)
  }
  const table = new TextEncoder().encode(JSON.stringify(contents))
  const base = HEAD_BYTES + padded(table.length)
  const file = new Uint8Array(base + end)
  new Uint32Array(file.buffer, 0, 4).set([MAGIC, VERSION, table.length, file.length])
  file.set(table, HEAD_BYTES)
  for (const [name, section] of Object.entries(sections)) {
    const bytes = new Uint8Array(section.buffer, section.byteOffset, section.byteLength)
    file.set(bytes, base + (contents[name]?.[0] ?? 0))
  }
  return file
}

/** Views on the arrays of a packed file. Throws with the remedy when the bytes are not such a file or are cut short. */
export function unpackSections(bytes: Uint8Array): Sections {
  const file = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes)
  if (file.length < HEAD_BYTES) throw broken('it is cut short')
  const [magic, version, tableLength = 0, length] = new Uint32Array(file.buffer, file.byteOffset, 4)
  if (magic !== MAGIC) throw broken('it is not a gazetteer file')
  if (version !== VERSION) throw broken(`it has version ${version}, this program reads version ${VERSION}`)
  if (length !== file.length) throw broken(`it is cut short (${file.length} of ${length} bytes)`)
  const contents = toContents(file.subarray(HEAD_BYTES, HEAD_BYTES + tableLength))
  const base = file.byteOffset + HEAD_BYTES + padded(tableLength)
  const at = (name: string): readonly [offset: number, bytes: number] => {
    const place = contents[name]
    if (!place || base + place[0] + place[1] > file.byteOffset + file.length)
      throw broken(`part "${name}" is missing`)
    return [base + place[0], place[1]]
  }
  return {
    u8: (name) => new Uint8Array(file.buffer, ...at(name)),
    u16: (name) => new Uint16Array(file.buffer, at(name)[0], at(name)[1] / 2),
    u32: (name) => new Uint32Array(file.buffer, at(name)[0], at(name)[1] / 4),
    f32: (name) => new Float32Array(file.buffer, at(name)[0], at(name)[1] / 4),
  }
}

function toContents(table: Uint8Array): Readonly<Record<string, readonly [offset: number, bytes: number]>> {
  try {
    return JSON.parse(new TextDecoder().decode(table)) as Record<string, [number, number]>
  } catch {
    throw broken('its table of contents is damaged')
  }
}

function padded(bytes: number): number {
  return (bytes + 3) & ~3
}

function broken(reason: string): Error {
  return new Error(`The gazetteer file cannot be read: ${reason}. Run "npm run build" to make it again.`)
}
