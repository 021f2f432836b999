/* The timeline's filters, combined: the chips' plain pages become choices in the address, with a search over the events.
   Any of one group, all of the groups. Without this script each chip leads to a page of its own.
   A timeline on several pages has its words searched page by page; there an address with a choice, or with an event
   that stands on another page, leads on. */
"use strict";
{
  const filters = document.querySelector("[data-filters]");
  const all = filters?.querySelector("[data-by='all']");
  const isWhole = all?.hasAttribute("aria-current");
  const chips = [...(filters?.querySelectorAll("[data-by][data-id]") ?? [])];
  const field = filters?.querySelector("input");
  const isPart = document.querySelector(".page-head [rel='up']");
  const status = filters?.querySelector("[data-status]");
  const none = filters?.querySelector("[data-none]");
  const GROUPS = ["strand", "period", "kind", "about"];
  const LONGEST = 2000;
  const { lang } = document.documentElement;
  const said = JSON.parse(filters?.dataset.messages ?? "{}");

  const folded = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

  /* An event is found by its words, and by the names of what it is about, in any script. */
  const names = new Map();
  for (const { dataset, firstChild } of chips) {
    if (dataset.by === "about") names.set(dataset.id, `${firstChild.textContent} ${dataset.names ?? ""}`);
  }

  const counted = (count, num) => messages.counted(said.shown, num, { count: count.toLocaleString(lang) });

  const read = (node) => {
    const { dataset } = node;
    const [about, group] = [dataset.about.split(" "), node.closest("[data-year]")];
    const text = () => folded([node.textContent, ...about.map((id) => names.get(id) ?? "")].join(" "));
    const values = { strand: [dataset.strand], about, kind: dataset.kind.split(" "), period: [group.parentNode.id] };
    return { node, group, values, text, isShown: true };
  };
  const events = [...document.querySelectorAll("[data-timeline] .event")].map(read);
  const groups = [...document.querySelectorAll("[data-year], [data-era]")];
  const ways = new Map([...document.querySelectorAll(".page__rail a[href^='#']")].map((way) => [way.hash.slice(1), way.parentElement]));

  const hide = (node, isHidden) => {
    if (node.hidden !== isHidden) node.hidden = isHidden;
  };

  /* Years that come back are laid out a few in each frame, but those on the screen at once. */
  const AT_ONCE = 3;
  const later = [];
  const layOut = () => {
    for (const year of later.splice(0, AT_ONCE)) year.classList.remove("year--later");
    if (later.length) requestAnimationFrame(layOut);
  };
  const layOutLater = (years) => {
    for (const year of years) year.classList.add("year--later");
    if (!later.length && years.length) requestAnimationFrame(() => requestAnimationFrame(layOut));
    later.push(...years);
  };

  const yearsOf = (some) => some.map(({ group }) => group.dataset.year).filter(Boolean).map(Number);
  const tellStrip = (shown) => {
    const detail = { every: yearsOf(events), shown: yearsOf(shown) };
    document.dispatchEvent(new CustomEvent("events-shown", { detail }));
  };

  const chosen = () => {
    const query = new URLSearchParams(location.search);
    const listOf = (by) => (query.get(by) ?? "").slice(0, LONGEST).split(",").filter(Boolean);
    const lists = new Map(GROUPS.map((by) => [by, listOf(by)]));
    return { query, of: (by) => lists.get(by) ?? [] };
  };

  const mark = (chip, isOn) => {
    if (isOn === chip.hasAttribute("aria-current")) return;
    if (isOn) chip.setAttribute("aria-current", "true");
    else chip.removeAttribute("aria-current");
  };

  /* A chosen chip that is folded away is shown beside "All": one sees what is chosen, and takes it off there. */
  const row = all?.closest("ul");
  const showChosen = () => {
    for (const item of row.querySelectorAll("[data-chosen]")) item.remove();
    for (const chip of chips) {
      if (!chip.ariaCurrent || chip.checkVisibility()) continue;
      const item = chip.parentElement.cloneNode(true);
      const copy = item.firstElementChild;
      for (const name of ["data-by", "data-id", "data-names"]) copy.removeAttribute(name);
      item.dataset.chosen = "";
      copy.addEventListener("click", (event) => {
        event.preventDefault();
        toggle(chip.dataset);
        all.focus();
      });
      row.append(item);
    }
  };

  const markChips = ({ query, of }) => {
    if (!isWhole) return;
    for (const chip of chips) mark(chip, of(chip.dataset.by).includes(chip.dataset.id));
    mark(all, !query.get("q")?.trim() && !GROUPS.some((by) => of(by).length));
    showChosen();
  };

  const apply = () => {
    const choice = chosen();
    const { query, of } = choice;
    const words = folded((query.get("q") ?? "").slice(0, LONGEST)).split(/\s+/).filter(Boolean);
    const used = GROUPS.filter((by) => isWhole && of(by).length);
    const isShown = (event) =>
      used.every((by) => event.values[by].some((value) => of(by).includes(value))) &&
      (!words.length || words.every((word) => (event.words ??= event.text()).includes(word)));
    const shown = events.filter(isShown);
    const kept = new Set(shown.flatMap(({ node, group }) => [node, group, group.parentNode]));
    for (const { node } of events) hide(node, !kept.has(node));
    layOutLater(groups.filter((group) => group.hidden && kept.has(group) && group.matches("[data-year]")));
    for (const group of groups) {
      hide(group, !kept.has(group));
      if (ways.has(group.id)) hide(ways.get(group.id), group.hidden);
    }
    tellStrip(shown);
    markChips(choice);
    const labels = chips.filter((chip) => isWhole && chip.ariaCurrent).map((chip) => chip.firstChild.textContent.trim());
    const isAll = shown.length === events.length && !labels.length;
    status.textContent = isAll ? "" : [counted(shown.length, events.length), ...labels].join(" · ");
    none.hidden = shown.length > 0;
    if (document.activeElement !== field) field.value = query.get("q") ?? "";
  };

  /* First the chip is seen to be pressed, and the letter to be typed; then the page follows. */
  const applySoon = () => {
    markChips(chosen());
    if (filters.ariaBusy) return;
    filters.ariaBusy = "true";
    requestAnimationFrame(() => setTimeout(() => {
      filters.ariaBusy = null;
      apply();
    }));
  };

  const go = (query, { replace = false } = {}) => {
    const address = new URL(location.href);
    address.search = query.toString().replaceAll("%2C", ",");
    address.hash = "";
    history[replace ? "replaceState" : "pushState"](null, "", address);
    applySoon();
  };

  const clear = () => {
    field.value = "";
    const { query } = chosen();
    for (const name of [...GROUPS, "q"]) query.delete(name);
    go(query);
  };

  const toggle = ({ by, id }) => {
    if (by === "all") return clear();
    const { query, of } = chosen();
    const next = of(by).includes(id) ? of(by).filter((value) => value !== id) : [...of(by), id];
    if (next.length) query.set(by, next.join(","));
    else query.delete(by);
    return go(query);
  };

  const search = () => {
    const { query } = chosen();
    if (field.value.trim()) query.set("q", field.value.trim());
    else query.delete("q");
    go(query, { replace: true });
  };

  /* What may be part of a path: an address that somebody made up leads nowhere else. */
  const ID = /^[\p{L}\p{N}_-]+$/u;

  /* Below the timeline's own address, which may end in index.html. */
  const below = (path) => {
    const address = new URL(filters.dataset.whole, document.baseURI);
    address.pathname = address.pathname.replace(/[^/]*$/, (name) => path.endsWith("/") ? path + name : path);
    return address;
  };

  const chosenPage = () => {
    const { query, of } = chosen();
    if (ID.test(of("about")[0] ?? "")) return below(`about/${of("about")[0]}/`);
    const isChosen = ({ by, id }) => of(by).includes(id) || (by === "period" && location.hash === `#${id}`);
    const chip = chips.find(({ dataset }) => isChosen(dataset));
    if (chip || !query.get("q")) return chip?.href;
    const search = document.querySelector("a[data-search-link]");
    if (search) search.search = new URLSearchParams({ q: query.get("q") });
    return search?.href;
  };

  const PLACES = 64;
  const pageOfEvent = async () => {
    const id = decodeURIComponent(location.hash.slice(1));
    if (!id || document.getElementById(id)) return null;
    const number = [...id].reduce((sum, sign) => sum + sign.codePointAt(0), 0) % PLACES;
    const places = await (await fetch(below(`places/${number}.json`))).json();
    return Object.hasOwn(places, id) ? Object.assign(below(places[id]), { hash: location.hash }) : null;
  };

  const leadOn = () => {
    const page = isWhole && chosenPage();
    if (page) location.replace(page);
    else pageOfEvent().then((found) => found && location.replace(found)).catch(() => {});
  };

  if (filters && events.length && (isWhole || isPart)) {
    filters.addEventListener("click", (event) => {
      const chip = event.target.closest("[data-by]");
      if (!isWhole || !chip || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      toggle(chip.dataset);
    });
    none.querySelector("[data-clear]").addEventListener("click", () => {
      clear();
      field.focus();
    });
    field.addEventListener("input", search);
    addEventListener("popstate", apply);
    if (isWhole) filters.addEventListener("toggle", showChosen, true);
    if (location.search) apply();
  } else {
    filters?.querySelector("[data-event-search]").setAttribute("hidden", "");
  }
  if (filters && document.querySelector(".parts")) leadOn();
}
