/* Source cards: a raised number shows its source as a card, as a link to an explainer shows one (previews.js); the card is
   a copy of the entry in the page's list. Without a script, by a click and by a second tap, the number
   leads to that entry. */
{
  const list = document.querySelector("[data-source-cards]");
  const isKnown = "showPopover" in HTMLElement.prototype;

  const make = (entry, id, number) => {
    const name = `${list.dataset.sourceCards} ${number}`;
    const card = document.createElement("div");
    Object.assign(card, { id, className: "preview source-card", popover: "auto", role: "group", ariaLabel: name });
    card.innerHTML = `<p class="label">${name}</p><p>${entry.innerHTML}</p><p class="preview__links"><a href="#${entry.id}">${list.dataset.listed}</a></p>`;
    list.append(card);
  };

  for (const mark of list ? document.querySelectorAll(".citation a[href^='#source-']") : []) {
    const entry = document.getElementById(mark.hash.slice(1));
    if (!entry) continue;
    const id = `card-of-${entry.id}`;
    if (isKnown && !document.getElementById(id)) make(entry, id, mark.firstChild.data);
    mark.dataset.card = id;
  }
}
