/* The timeline's filters, combined: the chips' plain pages become choices in the address, with a search over the events.
   Any of one group, all of the groups. Without this script each chip leads to a page of its own. */
"use strict";
{
  const filters = document.querySelector("[data-filters]");
  const isWhole = filters?.querySelector("[data-by='all']").hasAttribute("aria-current");
  const chips = [...(filters?.querySelectorAll("[data-by][data-id]") ?? [])];
  const field = filters?.querySelector("input");
  const status = filters?.querySelector("[data-status]");
  const events = [...document.querySelectorAll("[data-timeline] .event")];
  const groups = [...document.querySelectorAll("[data-year], [data-era]")];
  const GROUPS = ["strand", "period", "kind", "about"];

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
    return { query, of: (by) => (query.get(by) ?? "").split(",").filter(Boolean) };
  };

  const apply = () => {
    const { query, of } = chosen();
    const words = folded(query.get("q") ?? "").split(/\s+/).filter(Boolean);
    const isShown = (event) =>
      words.every((word) => texts.get(event).includes(word)) &&
      GROUPS.every((by) => !of(by).length || values[by](event).some((value) => of(by).includes(value)));
    for (const event of events) event.hidden = !isShown(event);
    for (const group of groups) group.hidden = !group.querySelector(".event:not([hidden])");
    for (const chip of chips) mark(chip, of(chip.dataset.by).includes(chip.dataset.id));
    mark(filters.querySelector("[data-by='all']"), GROUPS.every((by) => !of(by).length));
    const count = events.filter((event) => !event.hidden).length;
    const labels = chips.filter((chip) => chip.ariaCurrent).map((chip) => chip.firstChild.textContent.trim());
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

  if (filters && isWhole) {
    filters.addEventListener("click", (event) => {
      const chip = event.target.closest("[data-by]");
      if (!chip || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      toggle(chip.dataset);
    });
    field.addEventListener("input", search);
    addEventListener("popstate", apply);
    if (location.search) apply();
  } else {
    filters?.querySelector("[data-event-search]").setAttribute("hidden", "");
  }
}
