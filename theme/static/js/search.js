/* Search: Pagefind's index, our own few lines of front. The query stays in the address, so Back returns to it. */
"use strict";
{
  const MOST = 20;
  const LONGEST = 200;
  const page = document.querySelector("[data-search]");
  const field = page.querySelector("input");
  const status = page.querySelector("[data-status]");
  const nothing = page.querySelector("[data-nothing]");
  const list = page.querySelector("[data-results]");
  const hint = status.textContent;

  const load = async () => {
    const index = await import(new URL(page.dataset.search, document.baseURI));
    await index.options({ excerptLength: 24 });
    return index;
  };
  let loading = null;

  const element = (tag, className, ...children) => {
    const made = document.createElement(tag);
    if (className) made.className = className;
    made.append(...children);
    return made;
  };

  /* Words and marked words, whatever else an index may hold. */
  const nodesOf = (html) =>
    [...new DOMParser().parseFromString(html, "text/html").body.childNodes].map((node) =>
      node.nodeName === "MARK" ? element("mark", "", node.textContent) : node.textContent,
    );

  const resultOf = ({ url, meta, excerpt }) => {
    const link = element("a", "", meta.title);
    link.href = url;
    return element(
      "li",
      "search__result",
      element("p", "search__title", link),
      element("p", "search__excerpt", ...nodesOf(excerpt)),
    );
  };

  const keep = (words) => {
    const address = new URL(location.href);
    if (words) address.searchParams.set("q", words);
    else address.searchParams.delete("q");
    history.replaceState(history.state, "", address);
  };

  const show = async (words) => {
    if (!words) {
      list.replaceChildren();
      nothing.hidden = true;
      status.textContent = hint;
      return;
    }
    const index = await (loading ??= load());
    const found = await index.debouncedSearch(words, {}, 150);
    if (!found || field.value.trim() !== words) return;
    const results = await Promise.all(found.results.slice(0, MOST).map((result) => result.data()));
    list.replaceChildren(...results.map(resultOf));
    nothing.hidden = results.length > 0;
    status.textContent = `${found.results.length || "No"} ${found.results.length === 1 ? "page" : "pages"} for “${words}”`;
  };

  const search = () => {
    const words = field.value.trim();
    keep(words);
    show(words).catch(() => {
      loading = null;
      status.textContent = "There is no search index here: the published site has one, and make serve makes one. The explainers from A to Z list every name.";
    });
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
  field.addEventListener("input", search);
  page.addEventListener("keydown", move);
  field.value = (new URLSearchParams(location.search).get("q") ?? "").slice(0, LONGEST);
  if (field.value) search();
  else field.focus({ preventScroll: true });
}
