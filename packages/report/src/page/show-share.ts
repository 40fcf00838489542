/** A part of a whole in per cent: what is there is never 0 %, and what is not all never 100 %. */
export function showShare(part: number, whole: number): string {
  if (whole === 0) return '–'
  const percent = (100 * part) / whole
  if (part > 0 && percent < 0.1) return '< 0.1 %'
  if (part < whole && percent > 99.9) return '> 99.9 %'
  return `${percent.toFixed(percent === 0 || percent === 100 ? 0 : 1)} %`
}
