/* The way back: a link to an explainer leaves its sentence in the session; the explainer shows it, with a link to it. */
{
  const KEY = "explainer.came-from";
  const LONGEST = 220;
  const MOST = 4000;

  /* A copy of the block without raised numbers, and the link's twin in it. */
  const copyOf = (block, link) => {
    const copy = block.cloneNode(true);
    const twin = copy.querySelectorAll("a")[[...block.querySelectorAll("a")].indexOf(link)];
    for (const mark of copy.querySelectorAll("sup, button")) mark.remove();
    return { copy, twin };
  };

  /* The sentence around the mention: before, the mention's own words, after. */
  const sentenceAround = (link) => {
    const block = link.closest("p, li, dd, td, blockquote") ?? link.parentElement;
    const { copy, twin } = copyOf(block, link);
    if (!twin) return null;
    const range = document.createRange();
    range.setStart(copy, 0);
    range.setEndBefore(twin);
    const start = range.toString().length;
    const text = copy.textContent;
    const sentences = [...new Intl.Segmenter(document.documentElement.lang, { granularity: "sentence" }).segment(text)];
    const found = sentences.findLast((sentence) => sentence.index <= start);
    const from = found.index;
    const to = from + found.segment.length;
    return { before: text.slice(from, start), words: link.textContent, after: text.slice(start + link.textContent.length, to) };
  };

  const clipped = ({ before, words, after }) => {
    const spare = Math.max(40, (LONGEST - words.length) / 2);
    return {
      words,
      before: before.length > spare ? `… ${before.slice(-spare).replace(/^\S*\s/, "")}` : before,
      after: after.length > spare ? `${after.slice(0, spare).replace(/\s\S*$/, "")} …` : after.trimEnd(),
    };
  };

  const remember = (link) => {
    const place = link.closest("[id]");
    const sentence = place && "Segmenter" in Intl ? sentenceAround(link) : null;
    if (!sentence) return;
    const back = new URL(location.href);
    back.hash = place.id;
    const to = new URL(link.href).pathname;
    try {
      sessionStorage.setItem(KEY, JSON.stringify({ to, back: back.href, ...clipped(sentence) }));
    } catch {
      // Without storage there is still "Mentioned in".
    }
  };

  const isText = (value) => typeof value === "string" && value.length <= MOST;

  /* Below this site's own address; all sites of one server share what is stored. */
  const isOurs = (address) => {
    const home = new URL(".", new URL(document.body.dataset.home, document.baseURI));
    const there = new URL(address);
    const isHere = there.protocol === location.protocol && there.host === location.host && !there.username && !there.password;
    return isHere && there.pathname.startsWith(home.pathname) && !/%(?:2f|5c)/i.test(there.pathname);
  };

  /* What does not fit is nobody's way. */
  const recall = () => {
    try {
      const { to, back, before, words, after } = JSON.parse(sessionStorage.getItem(KEY));
      const isSound = [to, back, before, words, after].every(isText) && to === location.pathname && isOurs(back);
      return isSound ? { back, before, words, after } : null;
    } catch {
      return null;
    }
  };

  const show = (box, { back, before, words, after }) => {
    const mark = document.createElement("mark");
    mark.textContent = words;
    box.querySelector("[data-sentence]").replaceChildren(before.trimStart(), mark, after);
    box.querySelector("[data-back]").href = back;
    box.hidden = false;
  };

  const linkOf = (target) => {
    const card = target.closest(".preview");
    if (!card) return target.closest("a.mention");
    const to = `a.mention[data-card="${CSS.escape(card.id)}"]`;
    return target.closest("a") && (document.querySelector(`${to}.is-previewed`) ?? document.querySelector(to));
  };

  document.addEventListener("click", ({ target }) => {
    const link = linkOf(target);
    if (link) remember(link);
  });

  const box = document.querySelector("[data-way-back]");
  const memory = box && recall();
  if (memory) show(box, memory);
}
