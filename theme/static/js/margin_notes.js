/* Margin notes. Beside the text: each at the height of its number, none on top of another, as many lines as there is
   room for; moved by `translate`, which shifts no layout. Under the text: a button unfolds what is folded. */
{
  const GAP = 14;
  const FEWEST_LINES = 2;
  const notes = [...document.querySelectorAll(".prose--margin > .margin-note")];
  const findingOf = (note) => note.querySelector(".margin-note__finding");

  /* Everything is read before anything is written: one layout, not one for each note. */
  const measure = (note) => {
    const finding = findingOf(note);
    const mark = document.getElementById(note.id.replace("note-", ""));
    const own = note.getBoundingClientRect().top;
    return {
      note,
      own,
      wanted: mark ? mark.getBoundingClientRect().top - 4 : own,
      head: finding.offsetTop,
      whole: finding.scrollHeight,
      line: Number.parseFloat(getComputedStyle(finding).lineHeight),
    };
  };

  const align = () => {
    for (const note of notes) note.style.removeProperty("--note-shift");
    const isBeside = getComputedStyle(notes[0]).blockSize === "0px";
    const boxes = notes.map(measure);
    let free = -Infinity;
    boxes.forEach(({ note, own, wanted, head, whole, line }, index) => {
      if (!isBeside) {
        note.style.removeProperty("--note-lines");
        return;
      }
      const top = Math.max(wanted, free);
      const next = boxes[index + 1]?.wanted ?? Infinity;
      const lines = Math.max(FEWEST_LINES, Math.min(Math.floor((next - GAP - top - head) / line), Math.round(whole / line)));
      note.style.setProperty("--note-shift", `${Math.round(top - own)}px`);
      note.style.setProperty("--note-lines", lines);
      free = top + head + Math.min(whole, lines * line) + GAP;
    });
    for (const note of notes) offerMore(note);
  };

  const isFolded = (finding) => finding.scrollHeight > finding.clientHeight + 2;

  const offerMore = (note) => {
    const button = note.querySelector(".margin-note__more") ?? addButton(note);
    button.hidden = !note.classList.contains("is-open") && !isFolded(findingOf(note));
  };

  const addButton = (note) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "margin-note__more";
    button.textContent = "More";
    button.setAttribute("aria-expanded", "false");
    button.addEventListener("click", () => {
      const isOpen = note.classList.toggle("is-open");
      button.textContent = isOpen ? "Less" : "More";
      button.setAttribute("aria-expanded", String(isOpen));
    });
    note.append(button);
    return button;
  };

  if (notes.length) {
    new ResizeObserver(align).observe(notes[0].parentElement);
    document.fonts?.ready.then(align);
  }
}
