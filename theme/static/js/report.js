/* Report an error: the words that a reader has selected go with the address of the page. */
{
  const LONGEST = 400;
  const link = document.querySelector("[data-words-at]");

  /* Without the numbers of claims and sources, which are no words of the text. */
  const selected = () => {
    const selection = getSelection();
    if (!selection.rangeCount) return "";
    const words = selection.getRangeAt(0).cloneContents();
    for (const mark of words.querySelectorAll("sup, aside, button, script")) mark.remove();
    return words.textContent.trim().replace(/\s+/g, " ").slice(0, LONGEST);
  };

  if (link) {
    const address = link.getAttribute("href");
    const place = Number(link.dataset.wordsAt);
    /* A press takes the selection away before the click comes: what it was is read as the press begins. */
    const fill = ({ type }) => {
      const words = selected();
      if (!words && type === "click") return;
      const quoted = words && encodeURIComponent(`“${words}”`.toWellFormed?.() ?? `“${words}”`);
      link.setAttribute("href", address.slice(0, place) + quoted + address.slice(place));
    };
    for (const name of ["pointerdown", "keydown", "click"]) link.addEventListener(name, fill);
  }
}
