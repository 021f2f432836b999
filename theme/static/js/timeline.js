/* The timeline's filters, combined: the chips' plain pages become choices in the address, with a search over the events.
   Any of one group, all of the groups. Without this script each chip leads to a page of its own.
   A timeline on several pages has its words searched page by page; there an address with a choice, or with an event
   that stands on another page, leads on. */
"use strict";
{
  const filters = document.querySelector("[data-filters]");
  const isWhole = filters?.querySelector("[data-by='all']").hasAttribute("aria-current");
  const chips = [...(filters?.querySelectorAll("[data-by][data-id]") ?? [])];
  const field = filters?.querySelector("input");
  const isPart = document.querySelector(".page-head [rel='up']");
  const status = filters?.querySelector("[data-status]");
  const events = [...document.querySelectorAll("[data-timeline] .event")];
  const groups = [...document.querySelectorAll("[data-year], [data-era]")];
  const GROUPS = ["strand", "period", "kind", "about"];
  const LONGEST = 2000;

  const folded = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const texts = new Map(events.map((event) => [event, folded(event.textContent)]));
  const values = {
    strand: (event) => [event.dataset.strand],
    about: (event) => event.dataset.about.split(" "),
    kind: (event) => event.dataset.kind.split(" "),
    period: (event) => [event.closest("[data-era]").id],
  };

  const chosen = () => {
    const query = new URLSearchParams(location.search);
    const listOf = (by) => (query.get(by) ?? "").slice(0, LONGEST).split(",").filter(Boolean);
    const lists = new Map(GROUPS.map((by) => [by, listOf(by)]));
    return { query, of: (by) => lists.get(by) ?? [] };
  };

  const apply = () => {
    const { query, of } = chosen();
    const words = folded((query.get("q") ?? "").slice(0, LONGEST)).split(/\s+/).filter(Boolean);
    const isShown = (event) =>
      words.every((word) => texts.get(event).includes(word)) &&
      GROUPS.every((by) => !isWhole || !of(by).length || values[by](event).some((value) => of(by).includes(value)));
    for (const event of events) event.hidden = !isShown(event);
    for (const group of groups) group.hidden = !group.querySelector(".event:not([hidden])");
    if (isWhole) {
      for (const chip of chips) mark(chip, of(chip.dataset.by).includes(chip.dataset.id));
      mark(filters.querySelector("[data-by='all']"), GROUPS.every((by) => !of(by).length));
    }
    const count = events.filter((event) => !event.hidden).length;
    const labels = chips.filter((chip) => isWhole && chip.ariaCurrent).map((chip) => chip.firstChild.textContent.trim());
    const shown = [`${count} of ${events.length} events`, ...labels].join(" · ");
    status.textContent = count === events.length && !labels.length ? "" : shown;
    if (document.activeElement !== field) field.value = query.get("q") ?? "";
  };

  const mark = (chip, isOn) => {
    if (isOn) chip.setAttribute("aria-current", "true");
    else chip.removeAttribute("aria-current");
  };

  const go = (query, { replace = false } = {}) => {
    const address = new URL(location.href);
    address.search = query.toString().replaceAll("%2C", ",");
    address.hash = "";
    history[replace ? "replaceState" : "pushState"](null, "", address);
    apply();
  };

  const toggle = ({ by, id }) => {
    const { query, of } = chosen();
    const next = by === "all" ? [] : of(by).includes(id) ? of(by).filter((value) => value !== id) : [...of(by), id];
    for (const name of by === "all" ? GROUPS : [by]) {
      if (next.length) query.set(name, next.join(","));
      else query.delete(name);
    }
    go(query);
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
    field.addEventListener("input", search);
    addEventListener("popstate", apply);
    if (location.search) apply();
  } else {
    filters?.querySelector("[data-event-search]").setAttribute("hidden", "");
  }
  if (filters && document.querySelector(".parts")) leadOn();
}
