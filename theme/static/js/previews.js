/* Previews: on hover and on focus after a moment, on touch at the first tap; one at a time. The card is a native popover,
   so Escape and a click outside close it and focus stays. Where the browser knows `interestfor`, it does hover, focus
   and delays by itself; elsewhere this file does. `is-previewed` is the link whose card is open. */
{
  const OPEN_AFTER = 400;
  const CLOSE_AFTER = 250;
  const root = document.documentElement;
  const isNative = "interestForElement" in HTMLAnchorElement.prototype && matchMedia("(hover: hover)").matches;
  const cardOf = (link) => document.getElementById(link.dataset.card);
  const links = [...document.querySelectorAll("a[data-card]")].filter(cardOf);
  const messages = JSON.parse(document.body.dataset.messages);
  const isOff = () => root.classList.contains("previews-off");

  let timer = 0;
  let focusedAt = -Infinity;
  let shown = null;
  let source = null;
  let approached = null;
  let rested = null;
  let tap = null;
  let pointerAt = "";
  let hasMoved = false;

  const cancel = () => clearTimeout(timer);
  const later = (action, delay) => {
    cancel();
    timer = setTimeout(action, delay);
  };

  const ask = (link) => {
    source?.classList.remove("is-previewed");
    source = link;
    link.classList.add("is-previewed");
  };

  const open = (link) => {
    const card = cardOf(link);
    if (isOff() || card.matches(":popover-open")) return;
    ask(link);
    card.showPopover({ source: link });
  };

  const close = () => {
    cancel();
    if (shown?.matches(":popover-open")) shown.hidePopover();
  };

  const offButton = document.createElement("button");
  offButton.type = "button";
  offButton.className = "preview__off";
  offButton.textContent = messages.off;
  offButton.addEventListener("click", () => {
    close();
    document.dispatchEvent(new CustomEvent("setting", { detail: { name: "previews", value: "off" } }));
  });

  /* A pointer or a focus that only rests where it was, when a page comes or comes back, has asked for nothing. */
  const isUnasked = (link) => rested === link || (!hasMoved && link.matches(":hover:not(:focus-visible)"));

  const listenToCard = (card) => {
    card.ariaLabel ??= messages.card?.replace("%(title)s", () => card.querySelector(".preview__title")?.textContent);
    card.addEventListener("beforetoggle", ({ newState }) => {
      cancel();
      if (newState === "open") {
        shown = card;
        card.querySelector(".preview__links")?.append(offButton);
      } else if (shown === card) source?.classList.remove("is-previewed");
    });
    card.addEventListener("interest", (event) => {
      if (isUnasked(event.source)) event.preventDefault();
      else ask(event.source);
    });
    if (isNative) return;
    card.addEventListener("pointerenter", cancel);
    card.addEventListener("pointerleave", ({ pointerType }) => pointerType === "mouse" && later(close, CLOSE_AFTER));
    card.addEventListener("focusout", ({ relatedTarget }) => {
      if (relatedTarget && !card.contains(relatedTarget)) close();
    });
  };

  /* A link that scrolls under a resting pointer is not approached: the pointer is where it was. */
  const placeOf = ({ screenX, screenY }) => `${screenX} ${screenY}`;
  const isMove = (event) => pointerAt !== "" && pointerAt !== placeOf(event);

  const listenToMouse = (link) => {
    const approach = (event) => {
      if (event.pointerType !== "mouse" || approached === link || !isMove(event)) return;
      approached = link;
      later(() => open(link), OPEN_AFTER);
    };
    link.addEventListener("pointerenter", approach);
    link.addEventListener("pointermove", approach);
    link.addEventListener("pointerleave", ({ pointerType }) => {
      approached = null;
      if (pointerType === "mouse") later(close, CLOSE_AFTER);
    });
  };

  const listenToFocus = (link) => {
    link.addEventListener("focus", () => {
      if (!link.matches(":focus-visible") || rested === link) return;
      focusedAt = performance.now();
      later(() => open(link), OPEN_AFTER);
    });
    link.addEventListener("blur", ({ relatedTarget }) => {
      if (!relatedTarget) cancel();
      else if (!cardOf(link).contains(relatedTarget)) close();
    });
  };

  /* The first tap of a finger shows the card, the second follows the link. A screen reader's tap has no size and follows
     the link at once, as a key does; so does a click that asks for another tab or window. */
  const listenToTaps = (link) => {
    link.addEventListener("pointerdown", ({ pointerType, width, height }) => {
      const isFinger = pointerType !== "mouse" && width + height > 0;
      tap = isFinger && !cardOf(link).matches(":popover-open") ? link : null;
    });
    link.addEventListener("click", (event) => {
      const isFirst = tap === link;
      tap = null;
      if (!isFirst || isOff() || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      open(link);
    });
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

  const listenToPage = () => {
    document.addEventListener("pointermove", (event) => {
      hasMoved ||= isMove(event);
      pointerAt = placeOf(event);
    });
    /* Where the element is still the active one, the window has lost the focus, not the element. */
    document.addEventListener("focusout", ({ target }) => {
      rested = document.activeElement === target ? target : null;
    });
    addEventListener("scroll", leave, { passive: true });
    addEventListener("keydown", ({ key }) => key === "Escape" && cancel());
    addEventListener("beforeprint", close);
    addEventListener("pagehide", () => {
      close();
      [rested, approached, pointerAt, hasMoved] = [document.activeElement, null, "", false];
    });
  };

  if (links.length && "showPopover" in HTMLElement.prototype) {
    for (const card of new Set(links.map(cardOf))) listenToCard(card);
    for (const link of links) {
      link.classList.add("has-card");
      listenToTaps(link);
      if (!isNative) [listenToMouse, listenToFocus].forEach((listen) => listen(link));
    }
    if (isNative) setNative();
    if (isNative) document.addEventListener("setting", setNative);
    listenToPage();
  }
}
