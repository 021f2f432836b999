/* The slash key leads to the search box, from anywhere but a field. */
{
  const isTyping = (target) => target.closest("input, textarea, select, [contenteditable]");

  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const field = document.querySelector("input[type='search']");
    const link = document.querySelector("[data-search-link]");
    if (!field && !link) return;
    event.preventDefault();
    if (field) field.focus();
    else location.assign(link.href);
  });
}
