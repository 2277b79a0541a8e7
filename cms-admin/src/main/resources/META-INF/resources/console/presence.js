// Says that this view of a story is open and somebody sits at it, and counts the seconds of an ask. Nobody is there any more
// after ten minutes without a key or a pointer, or four in another tab: then it says nothing, and a session may end.
const BEAT = 5_000;
const IDLE = 600_000;
const HIDDEN = 240_000;

class StetPresence extends HTMLElement {
  #timer;
  #active = Date.now();
  #hidden = 0;
  #moved = () => {
    const wasAway = this.#isAway();
    this.#active = Date.now();
    if (wasAway) this.beat();
  };
  #turned = () => {
    this.#hidden = document.hidden ? Date.now() : 0;
    if (!document.hidden) this.#moved();
  };

  connectedCallback() {
    this.#timer = setInterval(() => this.#isAway() || this.beat(), BEAT);
    for (const kind of ['keydown', 'pointerdown', 'pointermove', 'wheel']) document.addEventListener(kind, this.#moved, { passive: true, capture: true });
    document.addEventListener('visibilitychange', this.#turned);
  }

  disconnectedCallback() {
    clearInterval(this.#timer);
    for (const kind of ['keydown', 'pointerdown', 'pointermove', 'wheel']) document.removeEventListener(kind, this.#moved, { capture: true });
    document.removeEventListener('visibilitychange', this.#turned);
  }

  #isAway() {
    const now = Date.now();
    return now - this.#active > IDLE || (this.#hidden > 0 && now - this.#hidden > HIDDEN);
  }

  beat() {
    this.dispatchEvent(new CustomEvent('stet-beat'));
  }
}

class StetRing extends HTMLElement {
  static observedAttributes = ['left'];
  #timer;
  #end = 0;

  attributeChangedCallback() {
    this.#end = performance.now() + Number(this.getAttribute('left')) * 1000;
    clearInterval(this.#timer);
    this.#timer = setInterval(() => this.#draw(), 250);
    this.#draw();
  }

  disconnectedCallback() {
    clearInterval(this.#timer);
  }

  #draw() {
    const left = Math.max(0, Math.ceil((this.#end - performance.now()) / 1000));
    this.textContent = left;
    this.style.setProperty('--part', left / Number(this.getAttribute('whole') || 30));
    if (left === 0) {
      clearInterval(this.#timer);
      if (this.checkVisibility()) this.dispatchEvent(new CustomEvent('stet-ring-over'));
    }
  }
}

customElements.define('stet-presence', StetPresence);
customElements.define('stet-ring', StetRing);
