// Moves a focal point by pointer and by arrow keys, and tells the server where it came to rest.
const STEPS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
const percent = value => Math.round(Math.min(100, Math.max(0, value)));

function place(field, x, y) {
  const dot = field.querySelector('.fp-dot');
  dot.dataset.x = x;
  dot.dataset.y = y;
  field.style.setProperty('--fx', x / 100);
  field.style.setProperty('--fy', y / 100);
}

function tell(field) {
  const { x, y } = field.querySelector('.fp-dot').dataset;
  field.dispatchEvent(new CustomEvent('focal-moved', { detail: { x: Number(x), y: Number(y) } }));
}

function follow(event) {
  const field = event.target.closest?.('.focal-field');
  const rect = field.querySelector('.focal').getBoundingClientRect();
  place(field, percent((event.clientX - rect.left) / rect.width * 100), percent((event.clientY - rect.top) / rect.height * 100));
}

document.addEventListener('keydown', event => {
  const dot = event.target.closest?.('.fp-dot');
  const step = STEPS[event.key];
  if (!dot || !step || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  const far = event.shiftKey ? 10 : 1;
  const field = dot.closest('.focal-field');
  place(field, percent(Number(dot.dataset.x) + step[0] * far), percent(Number(dot.dataset.y) + step[1] * far));
  tell(field);
});

document.addEventListener('pointerdown', event => {
  const focal = event.target.closest?.('.focal');
  if (!focal || event.button !== 0) return;
  // A finger on the picture scrolls; only on the point does it move something.
  if (event.pointerType === 'touch' && !event.target.closest('.fp-dot')) return;
  event.preventDefault();
  focal.querySelector('.fp-dot').focus();
  focal.setPointerCapture(event.pointerId);
  follow(event);
  focal.addEventListener('pointermove', follow);
  const rest = () => {
    focal.removeEventListener('pointermove', follow);
    focal.removeEventListener('pointerup', rest);
    focal.removeEventListener('pointercancel', rest);
    tell(focal.closest('.focal-field'));
  };
  focal.addEventListener('pointerup', rest);
  focal.addEventListener('pointercancel', rest);
});
