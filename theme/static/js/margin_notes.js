/* Margin notes: each at the height of its number, none on top of another. Moved by `translate`, which shifts no layout. */
{
  const GAP = 14;
  const notes = [...document.querySelectorAll(".prose--margin > .margin-note")];
  const isBeside = () => notes[0] && getComputedStyle(notes[0]).blockSize === "0px";

  const align = () => {
    let free = -Infinity;
    for (const note of notes) {
      note.style.removeProperty("--note-shift");
      if (!isBeside()) continue;
      const mark = document.getElementById(note.id.replace("note-", ""));
      if (!mark) continue;
      const own = note.getBoundingClientRect().top;
      const top = Math.max(mark.getBoundingClientRect().top - 4, free);
      note.style.setProperty("--note-shift", `${Math.round(top - own)}px`);
      free = top + note.scrollHeight + GAP;
    }
  };

  if (notes.length) {
    new ResizeObserver(align).observe(notes[0].parentElement);
    document.fonts?.ready.then(align);
  }
}
