/* Previews: open on hover and on focus after a moment, by a button on touch; one at a time. The card is a native popover,
   so Escape and a click outside close it and focus stays. Where the browser knows `interestfor`, it does hover, focus
   and delays by itself; elsewhere this file does. */
{
  const OPEN_AFTER = 400;
  const CLOSE_AFTER = 250;
  const root = document.documentElement;
  const isNative = "interestForElement" in HTMLAnchorElement.prototype;
  const canAnchor = CSS.supports("position-area", "block-end");
  const cardOf = (link) => document.getElementById(link.dataset.card);
  const links = [...document.querySelectorAll("a[data-card]")].filter(cardOf);
  const hasButtons = root.classList.contains("has-preview-buttons");
  const isOff = () => root.classList.contains("previews-off");

  let timer = 0;
  let focusedAt = -Infinity;
  let shown = null;
  let approached = null;
  let pointerAt = "";

  const cancel = () => clearTimeout(timer);
  const later = (action, delay) => {
    cancel();
    timer = setTimeout(action, delay);
  };

  const place = (card, link) => {
    const room = 8;
    const box = link.getClientRects()[0];
    const below = box.bottom + room + card.offsetHeight < innerHeight;
    const start = Math.max(room, Math.min(box.left, innerWidth - card.offsetWidth - room));
    card.classList.add("is-placed");
    card.style.left = `${start}px`;
    card.style.top = `${Math.max(room, below ? box.bottom + room : box.top - card.offsetHeight - room)}px`;
  };

  const anchor = (card, link) => {
    for (const other of links) other.style.anchorName = "";
    link.style.anchorName = "--preview";
    card.style.positionAnchor = "--preview";
  };

  const open = (link) => {
    const card = cardOf(link);
    if (isOff() || card.matches(":popover-open")) return;
    if (canAnchor) anchor(card, link);
    card.showPopover({ source: link });
    if (!canAnchor) place(card, link);
  };

  const close = () => {
    cancel();
    if (shown?.matches(":popover-open")) shown.hidePopover();
  };

  const offButton = document.createElement("button");
  offButton.type = "button";
  offButton.className = "preview__off";
  offButton.textContent = "Turn previews off";
  offButton.addEventListener("click", () => {
    close();
    document.dispatchEvent(new CustomEvent("setting", { detail: { name: "previews", value: "off" } }));
  });

  const listenToCard = (card) => {
    card.addEventListener("beforetoggle", (event) => {
      cancel();
      if (event.newState !== "open") return;
      shown = card;
      card.querySelector(".preview__links")?.append(offButton);
    });
    if (isNative) return;
    card.addEventListener("pointerenter", cancel);
    card.addEventListener("pointerleave", () => later(close, CLOSE_AFTER));
    card.addEventListener("focusout", ({ relatedTarget }) => {
      if (relatedTarget && !card.contains(relatedTarget)) close();
    });
  };

  /* A link that scrolls under a resting pointer is not approached: the pointer is where it was. */
  const placeOf = ({ screenX, screenY }) => `${screenX} ${screenY}`;

  const listenToLink = (link) => {
    const approach = (event) => {
      if (event.pointerType !== "mouse" || approached === link || pointerAt === placeOf(event)) return;
      approached = link;
      later(() => open(link), OPEN_AFTER);
    };
    link.addEventListener("pointerenter", approach);
    link.addEventListener("pointermove", approach);
    link.addEventListener("pointerleave", () => {
      approached = null;
      later(close, CLOSE_AFTER);
    });
    link.addEventListener("focus", () => {
      if (!link.matches(":focus-visible")) return;
      focusedAt = performance.now();
      later(() => open(link), OPEN_AFTER);
    });
    link.addEventListener("blur", ({ relatedTarget }) => {
      if (!cardOf(link).contains(relatedTarget)) close();
    });
  };

  const addButton = (link) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "mention-button";
    button.textContent = "i";
    button.setAttribute("aria-label", `Preview: ${link.textContent}`);
    button.setAttribute("popovertarget", link.dataset.card);
    if (!canAnchor) cardOf(link).addEventListener("toggle", () => place(cardOf(link), button));
    link.after(button);
  };

  /* Tab brings a far link into view by itself: that scroll leaves nothing. */
  const leave = () => {
    if (performance.now() - focusedAt < OPEN_AFTER) return;
    approached = null;
    close();
  };

  const setNative = () => {
    for (const link of links) {
      if (isOff()) link.removeAttribute("interestfor");
      else link.setAttribute("interestfor", link.dataset.card);
    }
  };

  if (links.length && "showPopover" in HTMLElement.prototype) {
    for (const card of new Set(links.map(cardOf))) listenToCard(card);
    if (hasButtons) links.forEach(addButton);
    else if (isNative) setNative();
    else {
      links.forEach(listenToLink);
      document.addEventListener("pointermove", (event) => { pointerAt = placeOf(event); });
    }
    if (isNative && !hasButtons) document.addEventListener("setting", setNative);
    addEventListener("scroll", leave, { passive: true });
    addEventListener("keydown", ({ key }) => key === "Escape" && cancel());
    addEventListener("pagehide", close);
    addEventListener("beforeprint", close);
  }
}
