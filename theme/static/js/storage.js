/* What is remembered: in this browser only, and nothing breaks where it may not be. Announced as `setting` events. */
"use strict";
{
  const PREFIX = "explainer.";

  const remember = (name, value) => {
    try {
      if (value === null) localStorage.removeItem(PREFIX + name);
      else localStorage.setItem(PREFIX + name, value);
    } catch {
      // A browser that keeps nothing still shows the page as chosen, until the next one.
    }
  };

  document.addEventListener("setting", ({ detail }) => remember(detail.name, detail.value));
}
