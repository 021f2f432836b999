/* A former address leads on with all that stood behind it: its own query and fragment, and the reader's. */
"use strict";
{
  const target = new URL(document.querySelector("link[rel='canonical']").href);
  target.search = [target.search.slice(1), location.search.slice(1)].filter(Boolean).join("&");
  if (location.hash) target.hash = location.hash;
  location.replace(target);
}
