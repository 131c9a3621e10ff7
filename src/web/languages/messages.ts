import type { en } from './en.ts'

type Page = keyof typeof en

/** "claim" of "claim_one" and "claim_other": the form is chosen by the number. */
type Base<Key> = Key extends `${infer Stem}_${'one' | 'other'}` ? Stem : Key & string

/** Every message, as "page.key". */
export type MessageKey = { [P in Page]: `${P}.${Base<keyof (typeof en)[P]>}` }[Page]

/** Forms of the number that some languages have beside those of English. */
type FurtherForms<Key> = Key extends `${infer Stem}_other`
  ? `${Stem}_${'zero' | 'two' | 'few' | 'many'}`
  : never

/** The messages of another language: all keys of English, and the forms of the number that it needs beside them. */
export type Translation = {
  readonly [P in Page]: Readonly<Record<keyof (typeof en)[P], string>> & {
    readonly [F in FurtherForms<keyof (typeof en)[P]>]?: string
  }
}
