const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The characters that the entities of XML stand for. Others are left as they are. */
export function unescapeXml(text: string): string {
  return text.replaceAll(/&(#x?[0-9a-fA-F]+|[a-z]+);/g, (whole, name: string) => {
    if (name.startsWith('#x')) return String.fromCodePoint(Number.parseInt(name.slice(2), 16))
    if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)))
    return ENTITIES[name] ?? whole
  })
}

/** An element: its children, and its text before the first of them. */
export interface XmlElement {
  readonly name: string
  readonly text: string
  readonly children: readonly XmlElement[]
}

const MARK = /<!--.*?-->|<\?.*?\?>|<!\[CDATA\[(.*?)\]\]>|<(\/?)([\w:.-]+)(?:\s[^<>]*?)?(\/?)>/gs

/** Reads well-formed XML of a corpus, without its attributes and comments. Not for files of unknown origin. */
export function parseXml(xml: string): XmlElement {
  const source = xml.replaceAll('\r\n', '\n')
  const root = { name: '', text: '', children: [] as XmlElement[] }
  const open = [root]
  let position = 0
  const addText = (text: string) => {
    const top = open.at(-1)!
    if (top.children.length === 0) top.text += text
  }
  for (const mark of source.matchAll(MARK)) {
    addText(unescapeXml(source.slice(position, mark.index)))
    position = mark.index + mark[0].length
    const [, raw, closing, name, empty] = mark
    if (raw !== undefined) addText(raw)
    if (name === undefined) continue
    if (closing) open.pop()
    else {
      const element = { name, text: '', children: [] as XmlElement[] }
      open.at(-1)!.children.push(element)
      if (!empty) open.push(element)
    }
  }
  return root
}

/** The first child of that name. */
export function child(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((one) => one.name === name)
}

/** The text of the first child of that name; null when there is none. */
export function textOf(element: XmlElement, name: string): string | null {
  return child(element, name)?.text ?? null
}
