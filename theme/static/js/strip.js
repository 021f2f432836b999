/* The strip follows the timeline: bars of the events that are shown, on the scale of all, as plugins/timeline/strip.py draws them.
   It hears of them by the event `events-shown`: {every, shown}, the years of all events of the page, and of those. */
"use strict";
{
  const LOW = 4;
  const bars = [...document.querySelectorAll(".strip__bar")].map((node) => {
    const [y, height] = ["y", "height"].map((name) => Number(node.getAttribute(name)));
    return { node, year: Number(node.dataset.year), base: y + height, height, years: node.dataset.years ?? node.dataset.year };
  });
  const { events } = JSON.parse(document.querySelector(".strip__picture")?.dataset.messages ?? "{}");
  const tallest = Math.max(...bars.map(({ height }) => height));

  const countsOf = (years) => {
    const counts = new Map();
    for (const year of years) {
      const bar = bars.findLast((each) => each.year <= year);
      counts.set(bar, (counts.get(bar) ?? 0) + 1);
    }
    return counts;
  };

  document.addEventListener("events-shown", ({ detail: { every, shown } }) => {
    const most = Math.max(...countsOf(every).values());
    const counts = countsOf(shown);
    for (const bar of bars) {
      const count = counts.get(bar) ?? 0;
      const height = count && LOW + (tallest - LOW) * Math.sqrt(count / most);
      bar.node.setAttribute("y", bar.base - height);
      bar.node.setAttribute("height", height);
      bar.node.firstElementChild.textContent = messages.counted(events, count, { years: bar.years });
    }
  });
}
