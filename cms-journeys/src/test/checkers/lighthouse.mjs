// Judges pages as on a desk or as on a phone, in one browser: `node lighthouse.mjs CHROMIUM desk|phone CATEGORIES ADDRESS…`.
// Writes a JSON list to standard output: path, device, the score of each category in percent, what lost points.
import { launch } from 'chrome-launcher'
import lighthouse, { desktopConfig } from 'lighthouse'

const [chromePath, device, categories, ...addresses] = process.argv.slice(2)
const chrome = await launch({ chromePath, chromeFlags: ['--headless=new', '--no-sandbox', '--disable-dev-shm-usage'] })
const verdicts = []
try {
    for (const address of addresses) {
        verdicts.push(verdict(address, await judge(address)))
    }
} finally {
    chrome.kill()
}
process.stdout.write(JSON.stringify(verdicts))

// A busy machine makes Lighthouse miss the beginning of a page; then it is asked again.
async function judge(address, attempts = 3) {
    const options = { port: chrome.port, onlyCategories: categories.split(','), logLevel: 'error' }
    const { lhr } = await lighthouse(address, options, device === 'desk' ? desktopConfig : undefined)
    if (!lhr.runtimeError) return lhr
    if (attempts === 1) throw new Error(`${address}: ${lhr.runtimeError.message}`)
    return judge(address, attempts - 1)
}

function verdict(address, lhr) {
    const scores = Object.fromEntries(
        Object.values(lhr.categories).map(({ id, score }) => [id, Math.round(score * 100)]),
    )
    const lost = Object.values(lhr.categories).flatMap(({ auditRefs }) =>
        auditRefs
            .filter(({ id, weight }) => weight > 0 && lhr.audits[id].score !== null && lhr.audits[id].score < 1)
            .map(({ id }) => told(lhr.audits[id])),
    )
    return { path: address.replace(/^https?:\/\/[^/]+/, ''), device, scores, lost }
}

function told({ id, displayValue, details }) {
    const places = (details?.items ?? []).slice(0, 5).map((item) => item.node?.snippet ?? item.description ?? item.url ?? '')
    return [id, displayValue, ...places].filter(Boolean).join(' | ')
}
