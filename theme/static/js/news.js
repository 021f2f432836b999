/* Since you were last here: what is new on the site, for a reader who asked for it. What was seen is remembered in this browser alone. */
"use strict";
{
  const SEEN = "explainer.seen";
  const FRESH = "explainer.fresh";
  const section = document.querySelector("[data-news]");
  const list = section?.querySelector("ul");

  const read = (storage, name) => {
    try {
      return JSON.parse(storage().getItem(name) ?? "null");
    } catch {
      return null;
    }
  };
  const keep = (storage, name, value) => {
    try {
      storage().setItem(name, JSON.stringify(value));
    } catch {
      // Where nothing may be kept, nothing is listed the next time.
    }
  };
  const element = (name, words) => Object.assign(document.createElement(name), { textContent: words });

  const entryOf = ({ title, url, words, note }) => {
    const item = document.createElement("li");
    const link = element("a", title);
    link.href = new URL(url, new URL(document.body.dataset.home, location.href)).href;
    item.append(element("span", words), " ", link, ": ", note);
    item.className = "changes__entry";
    return item;
  };

  /* Within a visit the same is listed on each return to the front page. */
  const freshOf = (entries) => {
    const ids = entries.map(({ id }) => id);
    const visit = read(() => sessionStorage, FRESH);
    const seen = read(() => localStorage, SEEN);
    const fresh = Array.isArray(visit) ? visit : Array.isArray(seen) ? ids.filter((id) => !seen.includes(id)) : [];
    keep(() => sessionStorage, FRESH, fresh);
    keep(() => localStorage, SEEN, ids);
    return entries.filter(({ id }) => fresh.includes(id));
  };

  const show = async () => {
    try {
      const answer = await fetch(section.dataset.news);
      if (!answer.ok) return;
      const fresh = freshOf(await answer.json());
      list.replaceChildren(...fresh.map(entryOf));
      section.hidden = !fresh.length;
    } catch {
      // Without an answer the front page is as it is for everyone.
    }
  };

  const isWanted = () => {
    try {
      return localStorage.getItem("explainer.news") === "on";
    } catch {
      return false;
    }
  };

  const box = document.querySelector("[data-setting='news']");
  const announce = (name, value) =>
    document.dispatchEvent(new CustomEvent("setting", { detail: { name, value } }));

  if (section && box) {
    box.checked = isWanted();
    box.addEventListener("change", () => {
      announce("news", box.checked ? "on" : null);
      if (!box.checked) announce("seen", null);
    });
    if (isWanted()) show();
    document.addEventListener("setting", ({ detail }) => {
      if (detail.name !== "news") return;
      section.hidden = true;
      if (detail.value) show();
    });
  }
}
