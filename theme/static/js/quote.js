/* Quote: a button beside selected words copies a link that leads to exactly these words (text fragment and paragraph).
   A raised number or the end of a paragraph breaks them into runs: a browser finds no words across one, and none whose
   last letter a number touches. Then the link says with which words the first run begins and the last one ends. */
{
  const SHORTEST = 4;
  const LONG = 12;
  const ENDS = 5;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "quote-button";
  button.textContent = JSON.parse(document.body.dataset.messages).quote;

  const elementOf = (node) => (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement);
  const encode = (words) => encodeURIComponent(words).replaceAll("-", "%2D");

  const fragmentOf = (runs) => {
    const [first, last] = [runs[0], runs.at(-1)];
    if (runs.length === 1 && first.length <= LONG) return encode(first.join(" "));
    return `${encode(first.slice(0, ENDS).join(" "))},${encode(last.slice(-ENDS).join(" "))}`;
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

  const NUMBER = "\uFDD0";
  const BREAK = "\uFDD1";

  /* The words of a range, with a sign that no text has for each raised number and each end of a block. */
  const marked = (range) => {
    const words = range.cloneContents();
    for (const block of words.querySelectorAll("p, li, h2, h3, blockquote, aside")) block.append(BREAK);
    for (const aside of words.querySelectorAll("aside, button")) aside.replaceWith(BREAK);
    for (const number of words.querySelectorAll("sup")) number.replaceWith(NUMBER);
    return words.textContent;
  };

  const isBeforeNumber = ({ endContainer, endOffset }) => {
    const block = elementOf(endContainer).closest("[data-quotable] > *");
    if (!block) return false;
    const rest = document.createRange();
    rest.setStart(endContainer, endOffset);
    rest.setEndAfter(block);
    return marked(rest).startsWith(NUMBER);
  };

  const wordsOf = (run) => run.split(/\s+/).filter(Boolean);

  const runsOf = (range) => {
    const words = marked(range) + (isBeforeNumber(range) ? NUMBER : "");
    const untouched = words.replace(/\S*[\p{L}\p{N}]\uFDD0/gu, NUMBER);
    const runs = untouched.split(/[\uFDD0\uFDD1]/).map(wordsOf).filter((run) => run.length);
    return runs.length ? runs : [wordsOf(range.toString())];
  };

  const addressOf = ({ range, start }) => {
    const address = new URL(location.href);
    const block = start.closest("p[id], li[id], h2[id], h3[id], blockquote[id]") ?? start;
    address.hash = "";
    return `${address.href.replace(/#$/, "")}#${block.id}:~:text=${fragmentOf(runsOf(range))}`;
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
