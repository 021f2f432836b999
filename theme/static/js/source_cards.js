/* Source cards: a raised number shows its source as a card, as a link to an explainer shows one (previews.js); the card is
   a copy of the entry in the page's list. Without a script, and by a click, the number leads to that entry. */
{
  const list = document.querySelector("[data-source-cards]");
  const isKnown = "showPopover" in HTMLElement.prototype && !document.documentElement.classList.contains("has-preview-buttons");
  const marks = list && isKnown ? document.querySelectorAll(".citation a[href^='#']") : [];

  const element = (name, className, ...content) => {
    const made = document.createElement(name);
    made.className = className;
    made.append(...content);
    return made;
  };

  const copyOf = (entry) => {
    const copy = element("p", "source-card__entry");
    for (const node of entry.childNodes) copy.append(node.cloneNode(true));
    for (const way of copy.querySelectorAll(".source__marks, .source__places, br")) way.remove();
    return copy;
  };

  const make = (entry) => {
    const name = `${list.dataset.sourceCards} ${entry.value}`;
    const way = Object.assign(document.createElement("a"), { href: `#${entry.id}`, textContent: list.dataset.listed });
    const card = element(
      "div",
      "preview source-card",
      element("p", "label", name),
      copyOf(entry),
      element("p", "preview__links", way),
    );
    card.id = `card-of-${entry.id}`;
    card.popover = "auto";
    card.setAttribute("role", "group");
    card.setAttribute("aria-label", name);
    return card;
  };

  const cards = new Map();
  for (const mark of marks) {
    const entry = document.getElementById(mark.hash.slice(1));
    if (!entry?.matches(".source")) continue;
    if (!cards.has(entry.id)) cards.set(entry.id, make(entry));
    mark.dataset.card = cards.get(entry.id).id;
  }
  document.body.append(...cards.values());

  /* Of several ways back the entry shows the one that was come by. */
  document.addEventListener("click", ({ target }) => {
    const from = target.closest(".citation a") && target.closest("[id]");
    if (!from) return;
    for (const way of document.querySelectorAll(".source__marks a")) {
      way.classList.toggle("is-way-back", way.hash === `#${from.id}`);
    }
  });
}
