/* Finder: asks Pagefind, and says what is not there. By itself it shortens a word that it does not know until some word
   begins so; here such a word is not found, and what is near it is offered. Runs of scripts without spaces are asked
   for as they are indexed, by twos (plugins/publishing/unspaced_runs.py), which have to follow on each other. */

const SPAN = 2;
const MOST_NEAR = 4;
const TOP = 20;
const RUN = /(?:(?=[\p{L}\p{N}])[\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]\p{M}*)+/gu;
const isRun = (part) => part.search(RUN) === 0;

const folded = (text) => text.normalize("NFD").replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();

/* The sign of a currency is not in the index: "$11" is there as "11". */
const partsOf = (words) =>
  words
    .replace(RUN, " $& ")
    .split(/[\s\p{Pd}/]+/u)
    .map((part) => part.replace(/^\p{Sc}+|\p{Sc}+$/gu, ""))
    .filter((part) => /[\p{L}\p{N}]/u.test(part));

const signsOf = (part) => (isRun(part) ? part.match(/.\p{M}*/gsu) : [part]);

const termsOf = (part) => {
  const signs = signsOf(part);
  if (signs.length <= SPAN) return [part];
  return signs.slice(SPAN - 1).map((_, place) => signs.slice(place, place + SPAN).join(""));
};

/* Korean is as good with a space as without: 쿠릴열도 may stand as 쿠릴 열도. A single sign is no word to part off. */
const halvesOf = (part) => {
  if (!/^(?:\p{scx=Hang}\p{M}*){4,}$/u.test(part)) return [];
  const signs = signsOf(part);
  return signs.slice(3).map((_, place) => [signs.slice(0, place + 2).join(""), signs.slice(place + 2).join("")]);
};

/* How far from its first word each word of a run stands; with a space within it, the index has the last sign of the
   one half and a mark of the cut between them. */
const stepsOf = (part) => [...termsOf(part).keys()];
const stepsAcross = ([one, other]) => [...stepsOf(one), ...stepsOf(other).map((step) => signsOf(one).length + 1 + step)];

const longestOf = (parts) => parts.map(stepsOf).reduce((one, other) => (other.length > one.length ? other : one));

/* Whether words of a page that were asked for stand so; what only its title has stands nowhere. */
const hasInARow = (places, steps) => {
  const all = new Set(places);
  return !all.size || places.some((place) => steps.every((step) => all.has(place + step)));
};

/* How many letters to add, leave out, change or turn round: the optimal string alignment distance. */
const distance = (one, other) => {
  let before = [];
  let row = [...Array(other.length + 1).keys()];
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + Number(one[i - 1] !== other[j - 1]));
      const isTurned = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (isTurned) next[j] = Math.min(next[j], before[j - 2] + 1);
    }
    [before, row] = [row, next];
  }
  return row[other.length];
};

const FAR = 9;
const near = (word, name) => {
  const most = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
  if (Math.abs(word.length - name.length) > most) return FAR;
  const far = distance(word, name);
  return far <= most ? far : FAR;
};

const nearest = (word, names) => {
  const rated = new Map();
  for (const name of names) {
    const rate = near(folded(word), folded(name));
    if (rate < FAR && !rated.has(name)) rated.set(name, rate);
  }
  return [...rated].sort((one, other) => one[1] - other[1]).map(([name]) => name);
};

/* Whether two words share their first half, and more than a chance syllable. */
const beginsLike = (word, other) => {
  const [one, two] = [folded(word), folded(other)];
  const different = [...one].findIndex((letter, place) => letter !== two[place]);
  const shared = different < 0 ? one.length : different;
  return shared * 2 >= one.length && shared > (isRun(word) ? 1 : 3);
};

/* The text as it stands on the page: what was cut for the index is put together again. */
const restored = (text) =>
  text
    .split(" ")
    .map((word) => {
      const [, signs = ""] = word.match(/(\u00ad{1,2})(?:<\/mark>)?$/u) ?? [];
      if (signs.length === 1) return word.replace("<mark>", "").match(/^.\p{M}*/su)[0];
      return signs ? word.replace(signs, "") : `${word} `;
    })
    .join("")
    .trim();

/* How well a page's name is the words that were asked for: 3 its title, 2 another name, 1 one of them with a sign of
   Hangul behind it, as is a particle; else 0. */
const named = (words, { meta }) => {
  const names = [meta.title ?? "", ...restored(meta.names ?? "").split(", ")];
  const [asked, title, ...others] = [words, ...names].map((name) => folded(restored(name)).normalize("NFC"));
  if (asked === title) return 3;
  if (others.includes(asked)) return 2;
  return Number([title, ...others].some((name) => name && asked.startsWith(name) && /^\p{scx=Hang}$/u.test(asked.slice(name.length))));
};

const wordsAt = ({ content, meta, locations }) => {
  const words = content.split(/\s+/u);
  return [meta.title ?? "", ...locations.map((place) => words[place] ?? "")];
};

const shownAround = (text, parts) => {
  const pattern = (part) => signsOf(part).map((sign) => sign.replace(/[^\p{L}\p{N}\p{M}]/gu, "\\$&")).join("\\s?");
  const sought = new RegExp(`(${parts.map(pattern).join("|")})`, "giu");
  const from = text.search(sought) - 60;
  const shown = from > 0 ? `… ${text.slice(from, from + 220).replace(/^\S{0,12}\s|^[^\p{L}\p{N}]+/u, "")}` : text.slice(0, 220);
  return shown.split(sought);
};

/* Every other piece of the excerpt is one that was asked for. */
const pageOf = async (result, parts) => {
  const { url, meta, excerpt, plain_excerpt } = await result.data();
  const pieces = parts.some(isRun)
    ? shownAround(restored(plain_excerpt), parts)
    : restored(excerpt).split(/<\/?mark>/u);
  const plain = pieces.map((piece) => piece.replaceAll("&lt;", "<").replaceAll("&gt;", ">"));
  return { url, title: restored(meta.title ?? url), pieces: plain, lang: meta.lang ?? "" };
};

/* Pagefind asks the page for its language, and would cut what is asked in Chinese, Japanese or Thai into words. */
const startInAnyLanguage = (index) => {
  const root = document.documentElement;
  const { lang } = root;
  root.lang = "und";
  index.init();
  root.lang = lang;
};

export const openFinder = async (address) => {
  const index = await import(address);
  startInAnyLanguage(index);
  let names = null;

  /* Whether a word begins so, and else the longest word that its beginning is. */
  const look = async (term) => {
    if ((await index.search(`"${term}"`)).results.length) return { isThere: true, beginning: term };
    const [best] = (await index.search(term)).results;
    const words = best ? wordsAt(await best.data()) : [];
    const isThere = words.some((word) => folded(word).includes(folded(term)));
    return { isThere, beginning: (words.at(-1) ?? "").replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, "") };
  };

  const isQuoted = (words) => /^["“„«].+["”“»]$/u.test(words);

  const ask = async (words, parts, steps) => {
    const terms = parts.flatMap(termsOf).join(" ");
    const { results } = await index.search(isQuoted(words) ? `"${terms}"` : terms);
    return results.filter((result) => hasInARow(result.words, steps));
  };

  /* Of a run, each two signs may stand somewhere and the whole nowhere: its longest beginning that stands in a row. */
  const lookAll = async (part) => {
    const looked = await Promise.all(termsOf(part).map(look));
    const missing = looked.findIndex(({ isThere }) => !isThere);
    if (!isRun(part) || missing === 0) return { part, isThere: missing < 0, beginning: looked[0].beginning };
    const signs = signsOf(part);
    const begun = signs.map((_, last) => signs.slice(0, last + 1).join("")).slice(0, missing < 0 ? signs.length : missing + SPAN - 1);
    while (begun.length > SPAN && !(await ask("", [begun.at(-1)], stepsOf(begun.at(-1)))).length) begun.pop();
    return { part, isThere: begun.at(-1) === part, beginning: begun.at(-1) };
  };

  const nearWords = async (words, looked) => {
    names ??= fetch(new URL("names.json", address)).then((answer) => answer.json());
    const all = await names.catch(() => []);
    const single = [...new Set(all.flatMap((name) => name.split(/[^\p{L}\p{N}\p{M}'’.]+/u)))];
    const instead = ({ part, isThere, beginning }) => {
      if (isThere) return [];
      const close = beginsLike(part, beginning) ? [beginning] : [];
      return [...nearest(part, single), ...close].map((word) => words.replace(part, word));
    };
    const alone = looked.length > 1 ? looked.filter(({ isThere }) => isThere).map(({ part }) => part) : [];
    const offered = [...nearest(words, all), ...looked.flatMap(instead), ...alone];
    const byLetters = new Map(offered.toReversed().map((each) => [folded(each), each]));
    byLetters.delete(folded(words));
    return [...byLetters.values()].toReversed().slice(0, MOST_NEAR);
  };

  const isAllThere = async (parts) => (await Promise.all(parts.map(lookAll))).every(({ isThere }) => isThere);

  const askApart = async (parts) => {
    const ways = parts.flatMap((part, place) =>
      halvesOf(part).map((halves) => ({ apart: parts.toSpliced(place, 1, ...halves), steps: stepsAcross(halves) })),
    );
    const asked = ways.map(async ({ apart, steps }) => ((await isAllThere(apart)) ? ask("", apart, steps) : []));
    return (await Promise.all(asked)).flat();
  };

  const together = (...lists) => {
    const each = new Map(lists.flat().map((result) => [result.id, result]));
    return [...each.values()].sort((one, other) => other.score - one.score);
  };

  /* A page of that very name comes before all that speak of it, however often they do. */
  const namedFirst = async (words, results) => {
    const top = results.slice(0, TOP).map(async (result) => ({ result, name: named(words, await result.data()) }));
    const sorted = (await Promise.all(top)).sort((one, other) => other.name - one.name);
    return [...sorted.map(({ result }) => result), ...results.slice(TOP)];
  };

  return async (words) => {
    const parts = partsOf(words);
    await index.options({ excerptLength: parts.some(isRun) ? 90 : 24 });
    const looked = await Promise.all(parts.map(lookAll));
    const isThere = parts.length && looked.every((each) => each.isThere);
    const asWritten = isThere ? await ask(words, parts, longestOf(parts)) : [];
    const apart = isQuoted(words) ? [] : await askApart(parts); // what is quoted is asked for as it is
    const results = await namedFirst(words, apart.length ? together(asWritten, apart) : asWritten);
    return {
      count: results.length,
      near: results.length ? [] : await nearWords(words, looked),
      pages: (from, to) => Promise.all(results.slice(from, to).map((result) => pageOf(result, parts))),
    };
  };
};
