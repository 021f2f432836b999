/* Before the first paint: what the reader chose earlier, and the mark that a script runs. Small, since the page waits. */
"use strict";
{
  const root = document.documentElement;
  const saved = (name) => {
    try {
      return localStorage.getItem(`explainer.${name}`);
    } catch {
      return null;
    }
  };
  root.classList.add("has-script");
  root.classList.toggle("previews-off", saved("previews") === "off");
  if (saved("theme")) root.dataset.theme = saved("theme");
}
