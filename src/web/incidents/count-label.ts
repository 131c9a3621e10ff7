const NUMBER = new Intl.NumberFormat('en-GB')

/** "12,345". */
export function numberLabel(count: number): string {
  return NUMBER.format(count)
}

/** "1 claim", "2 claims". */
export function countLabel(count: number, noun: string): string {
  return `${numberLabel(count)} ${noun}${count === 1 ? '' : 's'}`
}
