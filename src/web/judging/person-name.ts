const KEY = 'acta-person'

/** The name under which this browser's person judges; empty: that of the one who runs the server. */
export function personName(): string {
  return localStorage.getItem(KEY) ?? ''
}

/** Keeps the name for the next decision. */
export function keepPersonName(name: string): void {
  localStorage.setItem(KEY, name)
}
