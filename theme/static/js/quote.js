/* Quote: a button beside selected words copies a link that leads to exactly these words (text fragment and paragraph). */
{
  const SHORTEST = 4;
  const LONG = 12;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "quote-button";
  button.textContent = "Copy link to this quote";

  const elementOf = (node) => (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement);
  const encode = (words) => encodeURIComponent(words).replaceAll("-", "%2D");

  const fragmentOf = (text) => {
    const words = text.trim().split(/\s+/);
    if (words.length <= LONG) return encode(words.join(" "));
    return `${encode(words.slice(0, 5).join(" "))},${encode(words.slice(-5).join(" "))}`;
  };

  const selected = () => {
    const selection = getSelection();
    if (!selection.rangeCount || selection.toString().trim().length < SHORTEST) return null;
    const range = selection.getRangeAt(0);
    const start = elementOf(range.startContainer).closest("[id]");
    const isQuotable = [range.startContainer, range.endContainer].every((node) =>
      elementOf(node).closest("[data-quotable]"),
    );
    return start && isQuotable ? { range, start, text: selection.toString() } : null;
  };

  const withoutNumbers = (range) => {
    const words = range.cloneContents();
    for (const mark of words.querySelectorAll("sup, aside, button")) mark.remove();
    return words.textContent;
  };

  const addressOf = ({ range, start }) => {
    const address = new URL(location.href);
    const block = start.closest("p[id], li[id], h2[id], h3[id], blockquote[id]") ?? start;
    address.hash = "";
    return `${address.href.replace(/#$/, "")}#${block.id}:~:text=${fragmentOf(withoutNumbers(range))}`;
  };

  const show = () => {
    const found = selected();
    if (!found) {
      if (document.activeElement !== button) button.remove();
      return;
    }
    const rows = found.range.getClientRects();
    const last = rows[rows.length - 1];
    const holder = elementOf(found.range.endContainer).closest("[data-quotable] > *");
    if (!last || !holder) return;
    holder.after(button);
    const left = Math.min(last.right, document.documentElement.clientWidth - button.offsetWidth - 8);
    button.style.left = `${Math.max(8, left + scrollX)}px`;
    button.style.top = `${last.bottom + scrollY + 8}px`;
  };

  button.addEventListener("click", () => {
    const found = selected();
    if (found) document.dispatchEvent(new CustomEvent("copy-text", { detail: { text: addressOf(found) } }));
    button.remove();
  });

  if (document.querySelector("[data-quotable]")) {
    document.addEventListener("selectionchange", () => requestAnimationFrame(show));
  }
}
