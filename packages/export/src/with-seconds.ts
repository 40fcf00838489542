/** Makes a date of the record one of XML Schema: a time gets the seconds that it must have there; all else stays as it is. */
export function withSeconds(date: string): string {
  return date.replace(/T\d\d:\d\d(?!:)/, '$&:00')
}
