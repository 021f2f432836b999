/* Report an error: selected words go along. */
{
  const link = document.querySelector("[data-words-at]");
  if (link) {
    const address = link.getAttribute("href");
    const place = link.dataset.wordsAt;
    link.onpointerdown = link.onkeydown = () => {
      const words = getSelection().toString().trim().slice(0, 400).toWellFormed();
      link.href = address.slice(0, place) + (words && encodeURIComponent(`"${words}"`)) + address.slice(place);
    };
  }
}
