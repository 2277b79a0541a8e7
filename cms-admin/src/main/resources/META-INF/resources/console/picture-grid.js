// Arrow keys between the cards of a grid of pictures, and the next page when its end comes into sight: only the browser
// knows how many cards stand in a row and what is in sight.
const STEPS = { ArrowLeft: -1, ArrowRight: 1 };

function neighbour(cards, from, key) {
  if (key in STEPS) return cards[cards.indexOf(from) + STEPS[key]];
  if (key === 'Home') return cards[0];
  if (key === 'End') return cards[cards.length - 1];
  const here = from.getBoundingClientRect();
  const rows = cards.filter(card => {
    const there = card.getBoundingClientRect();
    return Math.abs(there.left - here.left) < 8 && (key === 'ArrowDown' ? there.top > here.top : there.top < here.top);
  });
  return key === 'ArrowDown' ? rows[0] : rows[rows.length - 1];
}

document.addEventListener('keydown', event => {
  const card = event.target.closest?.('.picture-grid .mt');
  if (!card || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (!['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'].includes(event.key)) return;
  const cards = [...card.closest('.picture-grid').querySelectorAll('.mt')];
  const next = neighbour(cards, card, event.key);
  event.preventDefault();
  next?.focus();
});

const sight = new IntersectionObserver(entries => {
  for (const entry of entries) if (entry.isIntersecting) entry.target.click();
}, { rootMargin: '200px' });
const known = new WeakSet();

function watch() {
  for (const more of document.querySelectorAll('.picture-grid > .more')) {
    if (!known.has(more)) {
      known.add(more);
      sight.observe(more);
    }
  }
}

// A page that leaves the button in sight asks for the next one: the observer only tells of changes.
new MutationObserver(changes => {
  watch();
  for (const change of changes) {
    const more = change.target.classList?.contains('mg') && change.target.parentElement?.querySelector(':scope > .more');
    if (more && change.addedNodes.length) {
      sight.unobserve(more);
      sight.observe(more);
    }
  }
}).observe(document.body, { childList: true, subtree: true });
watch();
