/* Search: one box, what the finder finds, so many at a time. The query stays in the address, so Back returns to it. */
"use strict";
{
  const AT_ONCE = 20;
  const LONGEST = 200;
  const PAUSE = 150;
  const page = document.querySelector("[data-search]");
  const [field] = page.getElementsByTagName("input");
  const part = (name) => page.querySelector(`[data-${name}]`);
  const [status, nothing, nearby, list, more] = ["status", "nothing", "near", "results", "more"].map(part);
  const said = JSON.parse(page.dataset.messages);
  const hint = status.textContent;
  const finder = new URL("finder.js", document.currentScript.src);

  const load = async () => {
    const { openFinder } = await import(finder);
    return openFinder(new URL(page.dataset.search, document.baseURI).href);
  };
  let loading = null;
  let found = null;

  const element = (tag, className, ...children) => {
    const made = document.createElement(tag);
    if (className) made.className = className;
    made.append(...children);
    return made;
  };

  const linkTo = (url, words) => Object.assign(element("a", "", words), { href: url });

  const resultOf = ({ url, title, pieces, lang: spoken }) => {
    const marked = pieces.map((piece, place) => (place % 2 ? element("mark", "", piece) : piece));
    const result = element(
      "li",
      "search__result",
      element("p", "search__title", linkTo(url, title)),
      element("p", "search__excerpt", ...marked),
    );
    return spoken ? Object.assign(result, { lang: spoken, dir: "auto" }) : result;
  };

  const addressOf = (words) => {
    const address = new URL(location.href);
    if (words) address.searchParams.set("q", words);
    else address.searchParams.delete("q");
    return address;
  };

  const keep = (words, shown) => history.replaceState(shown > AT_ONCE ? { shown } : null, "", addressOf(words));

  const showNear = (near) => {
    nearby.hidden = !near.length;
    nearby.querySelector("[data-words]").replaceChildren(
      ...near.flatMap((words, place) => [place ? ", " : "", linkTo(addressOf(words), words)]),
    );
  };

  const say = (words) => {
    if (!found) status.textContent = hint;
    else if (found.count) status.textContent = messages.counted(said.found, found.count, { words });
    else status.textContent = messages.filled(said.nothing, { words });
    nothing.hidden = !found || found.count > 0;
    showNear(found?.near ?? []);
  };

  const add = async (to) => {
    const asked = found;
    const pages = (await found?.pages(list.children.length, to)) ?? [];
    if (asked !== found) return;
    list.append(...pages.map(resultOf));
    more.hidden = !found || list.children.length >= found.count;
  };

  const isStill = (words) => field.value.trim() === words;

  const show = async (words, shown) => {
    const find = words && (await (loading ??= load()));
    await new Promise((resume) => setTimeout(resume, words && PAUSE));
    const answer = words && isStill(words) ? await find(words) : null;
    if (!isStill(words)) return;
    found = answer;
    const first = (await answer?.pages(0, shown)) ?? [];
    if (found !== answer) return;
    list.replaceChildren(...first.map(resultOf));
    more.hidden = !answer || first.length >= answer.count;
    say(words);
  };

  const search = (shown = AT_ONCE) => {
    const words = field.value.trim();
    keep(words, shown);
    show(words, shown).catch(() => {
      loading = null;
      status.textContent = said.missing;
      nothing.hidden = false;
    });
  };

  const showMore = async () => {
    const before = list.children.length;
    await add(before + AT_ONCE);
    keep(field.value.trim(), list.children.length);
    list.children[before]?.querySelector("a").focus();
  };

  const move = (event) => {
    const stops = [field, ...list.querySelectorAll("a")];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const place = stops.indexOf(document.activeElement);
    if (!step || place < 0 || !stops[place + step]) return;
    event.preventDefault();
    stops[place + step].focus();
  };

  page.querySelector("form").addEventListener("submit", (event) => event.preventDefault());
  field.addEventListener("input", () => search());
  more.querySelector("button").addEventListener("click", showMore);
  page.addEventListener("keydown", move);
  field.value = (new URLSearchParams(location.search).get("q") ?? "").slice(0, LONGEST);
  if (field.value) search(history.state?.shown);
  else field.focus({ preventScroll: true });
}
