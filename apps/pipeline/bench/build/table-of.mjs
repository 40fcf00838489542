/** Figures as a table in Markdown. */
export function tableOf(rows) {
  const cells = [
    ['figure', 'asked', 'measured', '', 'from'],
    ['---', '---:', '---:', '---', '---'],
    ...rows.map(({ name, asked, most, unit = '', value, from }) => [
      name,
      `${most ? 'at most' : 'at least'} ${asked}${unit}`,
      `${value.toPrecision(3)}${unit}`,
      (most ? value <= asked : value >= asked) ? 'met' : '**not met**',
      from,
    ]),
  ]
  return cells.map((row) => `| ${row.join(' | ')} |`).join('\n')
}
