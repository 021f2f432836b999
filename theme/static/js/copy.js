/* Copy and print: buttons that name what they copy; what happened is said aloud, and shown for a moment. */
{
  const SHOWN_FOR = 2500;
  const messages = JSON.parse(document.body.dataset.messages);
  const toast = document.createElement("p");
  toast.className = "toast";
  toast.setAttribute("role", "status");
  let timer = 0;

  const say = (words) => {
    toast.textContent = words;
    toast.classList.add("is-shown");
    clearTimeout(timer);
    timer = setTimeout(() => {
      toast.textContent = "";
      toast.classList.remove("is-shown");
    }, SHOWN_FOR);
  };

  const copy = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      say(messages.copied);
    } catch {
      prompt(messages.copy, text);
    }
  };

  document.body.append(toast);
  document.addEventListener("copy-text", ({ detail }) => copy(detail.text));
  document.addEventListener("click", ({ target }) => {
    const source = target.closest("[data-copy]")?.dataset.copy;
    const copied = source && document.getElementById(source);
    if (copied) copy(copied.textContent);
    if (target.closest("[data-print]")) print();
  });
}
