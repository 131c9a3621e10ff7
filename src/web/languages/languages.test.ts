import { expect, test } from 'vitest'
import { messages as ar } from './ar.ts'
import { en } from './en.ts'
import { messages as fr } from './fr.ts'

type Messages = Readonly<Record<string, Readonly<Record<string, string>>>>

const FORM = /_(zero|one|two|few|many|other)$/

/** Every message as "page.key" without the form of its number. */
function keysOf(messages: Messages): readonly string[] {
  const keys = Object.entries(messages).flatMap(([page, words]) =>
    Object.keys(words).map((key) => `${page}.${key.replace(FORM, '')}`),
  )
  return [...new Set(keys)].toSorted()
}

/** Names of the values and tags that any form of a message takes. */
function slotsOf(messages: Messages, key: string): readonly string[] {
  const [page = '', name = ''] = key.split('.')
  const forms = Object.entries(messages[page] ?? {}).filter(([own]) => own.replace(FORM, '') === name)
  const slots = forms.flatMap(([, words]) => words.match(/\{\{[^}]*\}\}|<\/?\w+>/g) ?? [])
  return [...new Set(slots)].toSorted()
}

const OTHERS: Readonly<Record<string, Messages>> = { fr, ar }

test.each(Object.keys(OTHERS))('%s has the messages of English with the same values', (language) => {
  const other = OTHERS[language]!
  expect(keysOf(other)).toEqual(keysOf(en))
  const slots = (messages: Messages) => keysOf(en).map((key) => [key, slotsOf(messages, key)])
  expect(slots(other)).toEqual(slots(en))
})

test.each(Object.entries({ en, ...OTHERS } as Readonly<Record<string, Messages>>))(
  '%s has every form that its numbers need',
  (language, messages) => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted()
    for (const [page, words] of Object.entries(messages))
      for (const key of Object.keys(words).filter((one) => one.endsWith('_other'))) {
        const stem = key.replace(FORM, '')
        const own = Object.keys(words).filter((one) => FORM.test(one) && one.replace(FORM, '') === stem)
        expect([page, stem, ...own.map((one) => FORM.exec(one)![1]).toSorted()]).toEqual([
          page,
          stem,
          ...forms,
        ])
      }
  },
)

test.each(Object.entries({ en, ...OTHERS } as Readonly<Record<string, Messages>>))(
  '%s has no empty message',
  (_, messages) => {
    for (const words of Object.values(messages))
      for (const text of Object.values(words)) expect(text).not.toBe('')
  },
)
