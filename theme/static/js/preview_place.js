/* Where a preview stands: at that line of its link where the pointer is. A link over two lines is no box to stand beside,
   so the card is anchored to a place of its own; where the browser cannot anchor, it is put there. */
{
  const ROOM = 8;
  const canAnchor = CSS.supports("position-area", "block-end");
  const place = document.createElement("span");
  place.className = "preview-place";
  let pointer = { link: null, x: 0, y: 0 };

  const follow = ({ target, clientX, clientY }) => {
    pointer = { link: target.closest?.("a.mention"), x: clientX, y: clientY };
  };

  const lineOf = (link) => {
    const lines = [...link.getClientRects()];
    if (pointer.link !== link) return lines[0];
    const { x, y } = pointer;
    const away = ({ left, right, top, bottom }) => Math.max(left - x, x - right, 0) + Math.max(top - y, y - bottom, 0);
    return lines.reduce((nearest, line) => (away(line) < away(nearest) ? line : nearest));
  };

  const put = (card, line) => {
    const isBelow = line.bottom + ROOM + card.offsetHeight < innerHeight;
    card.classList.add("is-placed");
    card.style.left = `${Math.max(ROOM, Math.min(line.left, innerWidth - card.offsetWidth - ROOM))}px`;
    card.style.top = `${Math.max(ROOM, isBelow ? line.bottom + ROOM : line.top - card.offsetHeight - ROOM)}px`;
  };

  /* By hand when the card is open, and has a height. */
  const stand = (card, line) => {
    for (const side of ["left", "top", "width", "height"]) place.style[side] = `${line[side]}px`;
    if (!canAnchor) queueMicrotask(() => put(card, line));
  };

  if (document.querySelector(".preview")) {
    document.body.append(place);
    for (const kind of ["pointermove", "pointerdown"]) document.addEventListener(kind, follow);
    document.addEventListener("beforetoggle", ({ target, newState }) => {
      const link = newState === "open" && target.matches(".preview") && document.querySelector("a.mention.is-previewed");
      if (link) stand(target, lineOf(link));
    }, true);
  }
}
