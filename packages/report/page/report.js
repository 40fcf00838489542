;(() => {
  const root = document.documentElement
  const names = () => {
    try {
      return new Intl.DisplayNames([navigator.language, 'en'], { type: 'language', fallback: 'none' })
    } catch {
      return null
    }
  }

  const nameLanguages = (display) => {
    for (const element of document.querySelectorAll('[data-language]')) {
      const name = element.dataset.language === 'und' ? 'unknown' : nameOf(display, element.dataset.language)
      if (name)
        element.after(Object.assign(document.createElement('span'), { className: 'note', textContent: ` ${name}` }))
    }
  }

  const nameOf = (display, tag) => {
    try {
      return display.of(tag)
    } catch {
      return undefined
    }
  }

  const makeSortable = (table) => {
    const heads = [...table.tHead.rows[0].cells]
    for (const [index, head] of heads.entries()) {
      const button = document.createElement('button')
      button.type = 'button'
      button.append(...head.childNodes)
      button.addEventListener('click', () => {
        const numeric = head.classList.contains('number')
        const before = head.getAttribute('aria-sort')
        const descending = before ? before === 'ascending' : numeric
        for (const other of heads) other.removeAttribute('aria-sort')
        head.setAttribute('aria-sort', descending ? 'descending' : 'ascending')
        sort(table.tBodies[0], index, numeric, descending)
      })
      head.append(button)
    }
  }

  const sort = (body, index, numeric, descending) => {
    const keyOf = ({ cells }) => (numeric ? numberOf(cells[index].textContent) : cells[index].textContent.trim())
    const order = numeric ? (a, b) => a - b : new Intl.Collator(undefined, { numeric: true }).compare
    const rows = [...body.rows].map((row) => ({ row, key: keyOf(row) }))
    rows.sort((a, b) => (descending ? order(b.key, a.key) : order(a.key, b.key)))
    body.append(...rows.map(({ row }) => row))
  }

  // Of more rows than these the style shows the first ten.
  const MOST_ROWS = 12

  const fold = (table) => {
    const { length } = table.tBodies[0].rows
    if (length <= MOST_ROWS) return
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'unfold'
    const show = (folded) => {
      table.classList.toggle('folded', folded)
      button.setAttribute('aria-expanded', String(!folded))
      button.textContent = folded ? `Show all ${length}` : 'Show fewer'
    }
    button.addEventListener('click', () => show(!table.classList.contains('folded')))
    show(true)
    table.parentElement.append(button)
  }

  /** The first number: of a range its beginning. */
  const numberOf = (text) => Number(/[\d.]+/.exec(text.replaceAll(',', ''))?.[0] ?? 0)

  const addThemes = () => {
    const prefersDark = matchMedia('(prefers-color-scheme: dark)')
    const isDark = () => (root.dataset.theme ? root.dataset.theme === 'dark' : prefersDark.matches)
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'theme'
    const show = () => {
      button.textContent = isDark() ? 'Light' : 'Dark'
      button.setAttribute('aria-label', `Change to ${isDark() ? 'light' : 'dark'} colours`)
    }
    button.addEventListener('click', () => {
      root.dataset.theme = isDark() ? 'light' : 'dark'
      keep(root.dataset.theme)
      show()
    })
    prefersDark.addEventListener('change', show)
    show()
    document.querySelector('header').prepend(button)
  }

  // A page that was opened from a file, or in a private window, may have no storage; then the choice holds until it is closed.
  const KEY = 'copydesk-report-theme'
  const keep = (theme) => {
    try {
      localStorage.setItem(KEY, theme)
    } catch {}
  }
  const kept = () => {
    try {
      return localStorage.getItem(KEY)
    } catch {
      return null
    }
  }

  const openTarget = () => {
    const target = document.getElementById(location.hash.slice(1))
    if (target?.tagName === 'DETAILS') target.open = true
  }

  const theme = kept()
  if (theme === 'dark' || theme === 'light') root.dataset.theme = theme
  addThemes()
  nameLanguages(names())
  for (const table of document.querySelectorAll('table.sortable')) {
    makeSortable(table)
    fold(table)
  }
  addEventListener('hashchange', openTarget)
  openTarget()
})()
