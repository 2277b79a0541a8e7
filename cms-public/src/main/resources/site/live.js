// Keeps an open page up to date: the ticker, and the entries of a live story. Pages are whole without it.
const byId = id => document.getElementById(id), one = s => document.querySelector(s)
const story = one('[data-story]'), strip = one('.ticker'), list = byId('entries'), pause = byId('pause')
const following = () => story?.dataset.live !== undefined && story.dataset.feed !== 'ended'
const title = document.title, late = new Map(), seen = new Set()
const language = one('.feed')?.dataset.language, forms = new Map(byId('fresh')?.dataset.forms.split('|').map(form => form.split('=')))
const clock = at => new Intl.DateTimeFormat(language, {hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: story.dataset.zone}).format(at)
let stream, seq = story?.dataset.live, reached = Date.now(), asked = reached, said = 0, wake, busy, pin, heard = 0
let alarm = byId('breaking').innerHTML.trim(), shown = strip.querySelector('ul').innerHTML.trim()

const made = html => {
  const box = document.createElement('template')
  box.innerHTML = html
  return box.content.firstElementChild
}

// What the reader looks at stays where it is, whatever changes above it.
const still = change => {
  const eye = [...document.querySelectorAll('.art__body .text>*,.entry')].find(e => e.getBoundingClientRect().bottom > 0)
  const before = eye?.getBoundingClientRect().top
  change()
  const after = eye?.isConnected ? eye : eye?.id && byId(eye.id)
  if (after && scrollY) scrollBy({top: after.getBoundingClientRect().top - before, behavior: 'instant'})
}

const put = entry => {
  const id = entry.dataset.id
  seen.add(id)
  late.delete(id)
  byId('nothing')?.remove()
  list.insertBefore(entry, [...list.children].find(e => +e.dataset.from < +entry.dataset.from) || null)
}

const tell = () => {
  const n = late.size, at = Date.now()
  const words = forms.get(new Intl.PluralRules(language).select(n)).replace('{0}', n)
  document.title = n ? `(${n}) ${title}` : title
  one('.fresh').hidden = !n
  byId('fresh').textContent = words
  if (n && at - said > 60_000) {
    said = at
    byId('said').textContent = words
  }
}

const show = () => {
  const fresh = [...late.values()]
  fresh.forEach(put)
  tell()
  return fresh.sort((a, b) => b.dataset.from - a.dataset.from)[0]
}

const change = data => still(() => {
  seq = data.seq
  data.gone.forEach(id => {
    late.delete('' + id)
    byId('entry-' + id)?.remove()
  })
  if (pin !== data.pin) byId('pinned').innerHTML = pin = data.pin
  if (data.pinned) list.querySelector('#entry-' + data.pinned)?.remove()
  byId('key-events').innerHTML = data.keys
  if (data.latest) byId('latest').textContent = data.latest
  const oldest = +(list.lastElementChild?.dataset.from || 0)
  data.entries.forEach(({id, html}) => {
    const entry = made(html), old = byId(entry.id)
    if (id === data.pinned) seen.add('' + id)
    else if (old) old.dataset.seq === entry.dataset.seq || old.replaceWith(entry)
    else if (seen.has('' + id)) put(entry)
    else if (+entry.dataset.from >= oldest) late.set('' + id, entry)
  })
  if (scrollY < 10 && !document.hidden) show()
  tell()
  if (!data.live) {
    show()
    story.dataset.feed = 'ended'
    byId('ended').textContent = data.ended
    one('.art__head .label--live')?.remove()
    byId('oldest').hidden = false
  }
})

const ask = async path => {
  const answer = await fetch(path)
  if (!answer.ok) throw answer.status
  return answer.json()
}

const look = async () => {
  if (busy) return
  busy = true
  asked = Date.now()
  let news = false
  try {
    if (following() && !pause.checked) {
      const data = await ask(`${story.dataset.story}/live?after=${seq}`)
      news = data.seq > seq || !data.live
      change(data)
    }
    const {html: lines, breaking} = await ask('/ticker')
    if (breaking !== alarm) {
      news = true
      still(() => byId('breaking').innerHTML = alarm = breaking)
    }
    if (!strip.matches(':focus-within')) {
      strip.hidden = !lines
      news ||= lines !== shown
      if (lines !== shown) strip.querySelectorAll('ul').forEach(ul => ul.innerHTML = lines)
      shown = lines
    }
    reached = asked
    if (following()) story.dataset.feed = 'on'
  } catch {
    if (following()) {
      story.dataset.feed = 'lost'
      byId('since').textContent = byId('since').dataset.words.replace('{0}', clock(reached))
    }
  }
  busy = false
  return news
}

// Caches may show the old answer for a second; and not everybody shall ask at once.
const soon = () => {
  clearTimeout(wake)
  wake = setTimeout(async () => await look() || setTimeout(look, 2_500), 600 + Math.random() * 600)
}

const listen = () => {
  stream?.close()
  stream = new EventSource((following() ? story.dataset.story : '') + '/stream')
  stream.onmessage = ({data}) => {
    heard = Date.now()
    if (data !== 'here') soon()
  }
  stream.onerror = soon
}

setInterval(() => {
  const lazy = document.hidden || stream.readyState === 1 && Date.now() - heard < 20_000
  if (Date.now() - asked > (lazy ? 60_000 : 9_000)) look()
  if (stream.readyState === 2) listen()
}, 10_000)
addEventListener('offline', () => look())
addEventListener('online', soon)
document.addEventListener('visibilitychange', () => document.hidden || soon())
if (story) {
  const hash = /^#entry-(\d+)$/.exec(location.hash)
  list.querySelectorAll('.entry').forEach(e => seen.add(e.dataset.id))
  if (hash && !byId('entry-' + hash[1])) {
    const there = `${story.dataset.story}/from/${hash[1]}`
    fetch(there, {method: 'HEAD'}).then(answer => answer.ok && location.replace(there + location.hash))
  }
}
// Elsewhere it is a link to the story.
const link = one('[data-copy]')
if (link && navigator.clipboard) {
  link.textContent = link.dataset.copy
  link.ariaLive = 'polite'
  link.addEventListener('click', async event => {
    event.preventDefault()
    try {
      await navigator.clipboard.writeText(link.href)
      link.textContent = link.dataset.done
    } catch {
      location.href = link.href
    }
  })
}
// Only the reader's browser knows this.
const leftOff = () => {
  const key = 'read ' + story.dataset.story, [last, at] = (localStorage[key] || '').split(' ')
  const old = at && [...list.children].find(e => +e.dataset.seq <= last)
  if (old && old !== list.firstElementChild) old.dataset.since = byId('since').dataset.visit.replace('{0}', new Intl.DateTimeFormat(
    language, {dateStyle: 'medium', timeStyle: 'short', timeZone: story.dataset.zone}).format(at))
  addEventListener('pagehide', () => localStorage[key] = seq + ' ' + Date.now())
}
if (following()) {
  try { leftOff() } catch { /* The browser keeps nothing. */ }
  pin = byId('pinned').innerHTML
  pause.addEventListener('change', () => pause.checked || soon())
  byId('fresh').addEventListener('click', event => {
    event.preventDefault()
    const first = show()
    first.tabIndex = -1
    first.focus({preventScroll: true})
    first.scrollIntoView()
  })
}
listen()
