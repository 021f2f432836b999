/* Sources: those that hold the words looked for, in the order that is wanted. Without it they stand by kind, as they are written. */
"use strict";
{
  const LONGEST = 200;
  const field = document.querySelector("[data-source-search] input");
  const order = document.querySelector("[data-source-search] select");
  const { lang } = document.documentElement;
  const status = document.querySelector("[data-source-status]");
  const all = document.querySelector("[data-sorted]");
  const folded = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const sections = [...document.querySelectorAll("[data-kind]")];
  const entries = [...document.querySelectorAll("[data-kind] .source")].map((item) => ({
    item,
    home: item.parentElement,
    text: folded(item.textContent),
    date: item.dataset.date,
  }));
  const names = new Intl.Collator(lang, { numeric: true });
  const ORDERS = {
    name: (one, other) => names.compare(one.text.trim(), other.text.trim()),
    date: (one, other) => (one.date && other.date ? (one.date < other.date) - (one.date > other.date) : !one.date - !other.date),
  };

  const sort = (by) => {
    const sorted = by in ORDERS ? entries.toSorted(ORDERS[by]) : null;
    for (const { item, home } of sorted ?? entries) (sorted ? all : home).append(item);
    all.hidden = !sorted;
    for (const section of sections) section.hidden = Boolean(sorted);
  };

  const counted = (count, num) => {
    const { found } = JSON.parse(status.dataset.messages);
    return messages.counted(found, num, { count: count.toLocaleString(lang) });
  };

  const find = () => {
    const words = folded(field.value.slice(0, LONGEST)).split(/\s+/).filter(Boolean);
    for (const { item, text } of entries) item.hidden = !words.every((word) => text.includes(word));
    if (all.hidden) {
      for (const section of sections) section.hidden = !section.querySelector(".source:not([hidden])");
    }
    const count = entries.filter(({ item }) => !item.hidden).length;
    status.textContent = words.length ? counted(count, entries.length) : "";
  };

  const remember = () => {
    const address = new URL(location.href);
    for (const [name, value] of [["q", field.value.trim()], ["sort", order.value === "kind" ? "" : order.value]]) {
      if (value) address.searchParams.set(name, value);
      else address.searchParams.delete(name);
    }
    history.replaceState(history.state, "", address);
  };

  const show = () => {
    sort(order.value);
    find();
  };

  if (field && all) {
    const query = new URLSearchParams(location.search);
    field.value = (query.get("q") ?? "").slice(0, LONGEST);
    if (query.get("sort") in ORDERS) order.value = query.get("sort");
    if (field.value || order.value !== "kind") show();
    field.addEventListener("input", () => {
      find();
      remember();
    });
    order.addEventListener("change", () => {
      show();
      remember();
    });
  }
}
