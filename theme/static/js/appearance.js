/* Before the first paint: what the reader chose earlier, that a script runs, and whether links get buttons. Small, since the page waits. */
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
  const isTouch = "showPopover" in HTMLElement.prototype && matchMedia("(hover: none)").matches;
  root.classList.toggle("has-preview-buttons", isTouch);
  const theme = saved("theme");
  if (theme === "light" || theme === "dark") root.dataset.theme = theme;
}
