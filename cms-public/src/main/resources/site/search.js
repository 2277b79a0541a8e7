// Headlines that go on like what is being typed. The field works without.
const field = document.getElementById("q"), list = document.getElementById("q-heard");
let waiting, asked = "";
field?.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(async () => {
    const words = field.value.trim();
    if (words.length < 2 || words === asked) return;
    asked = words;
    try {
      const answer = await fetch("/search/suggest?q=" + encodeURIComponent(words));
      const [, headlines] = await answer.json();
      if (words === asked) {
        list.replaceChildren(...headlines.map((headline) => Object.assign(document.createElement("option"), { value: headline })));
      }
    } catch { /* The site is away; the words can be sent all the same. */ }
  }, 150);
});
