/** Says whether a line tells what an author does: `Ada Marlowe writes about …`, `Ms. Marlowe is …`. */
export function isBiography(text: string, name: string): boolean {
  if (text.length <= name.length + 4) return false
  const surname = name.slice(name.lastIndexOf(' ') + 1)
  return (
    ((text.startsWith(`${name} `) || text.startsWith(`${name}, `)) &&
      /^\p{Ll}/u.test(text.slice(name.length).replace(/^(?:, [^,]{1,40},)? /u, ''))) ||
    (/^(?:Mr|Ms|Mrs|Dr|Prof)\.? /u.test(text) && text.slice(0, surname.length + 8).includes(` ${surname} `))
  )
}
