/* Margin notes beside the text: each at the line of its words, or under the note before; one that opens pushes those that
   follow. They are moved by `translate`, which shifts no layout. Where there is no room for the first sentence of a
   finding, the verdict stands alone. Under the text, and without a script, they are what they are: details. */
{
  const GAP = 14;
  const SLACK = 40;
  const text = document.querySelector(".prose--margin");
  const notes = [...document.querySelectorAll(".prose--margin > .margin-notes > .margin-note")];
  const firstOf = (note) => note.querySelector(".margin-note__first");

  /* Everything is read before anything is written: one layout, not one for each note. */
  const measure = (note) => {
    const mark = document.getElementById(note.lastElementChild.id.replace("note-", ""));
    const own = note.parentElement.getBoundingClientRect().top;
    const whole = note.offsetHeight;
    return {
      note,
      own,
      wanted: mark ? mark.getBoundingClientRect().top - 4 : own,
      whole,
      brief: note.open ? whole : whole - firstOf(note).offsetHeight,
    };
  };

  const place = ({ isAnew }) => {
    if (getComputedStyle(notes[0]).position !== "absolute") return;
    if (isAnew) for (const note of notes) note.classList.remove("is-brief");
    const boxes = notes.map(measure);
    let free = -Infinity;
    boxes.forEach(({ note, own, wanted, whole, brief }, index) => {
      const top = Math.max(wanted, free);
      const next = boxes[index + 1]?.wanted ?? Infinity;
      const isBrief = isAnew && top + whole + GAP > next + SLACK;
      note.classList.toggle("is-brief", isBrief || (!isAnew && note.classList.contains("is-brief")));
      note.style.setProperty("--note-shift", `${Math.round(top - own)}px`);
      free = top + (isBrief ? brief : whole) + GAP;
    });
    // By the heights that they now have.
    if (isAnew) place({ isAnew: false });
  };

  /* Browsers that open nothing for an address within it. */
  const openAddressed = () => {
    const found = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const note = found && found.closest(".margin-note");
    if (note) note.open = true;
  };

  if (notes.length) {
    new ResizeObserver(() => place({ isAnew: true })).observe(text);
    document.fonts?.ready.then(() => place({ isAnew: true }));
    text.addEventListener("toggle", () => place({ isAnew: false }), true);
    addEventListener("hashchange", openAddressed);
    openAddressed();
  }
}
