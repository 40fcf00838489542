/** A number as people read it, `12,345` or `3.1`: with at most one digit behind the point, the same on every machine. */
export function showNumber(value: number): string {
  const [whole = '', part] = (Number.isInteger(value) ? String(value) : value.toFixed(1)).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return part === undefined || part === '0' ? grouped : `${grouped}.${part}`
}
