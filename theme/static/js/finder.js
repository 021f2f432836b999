/* Finder: asks Pagefind, and says what is not there. By itself it shortens a word that it does not know until some word
   begins so; here such a word is not found, and what is near it is offered. Runs of scripts without spaces are asked
   for as they are indexed, by twos (plugins/publishing/unspaced_runs.py), which have to follow on each other. */

const SPAN = 2;
const MOST_NEAR = 4;
const RUN = /(?:(?=[\p{L}\p{N}])[\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]\p{M}*)+/gu;
const isRun = (part) => part.search(RUN) === 0;

const folded = (text) => text.normalize("NFD").replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();

const partsOf = (words) =>
  words.replace(RUN, " $& ").split(/[\s\p{Pd}/]+/u).filter((part) => /[\p{L}\p{N}]/u.test(part));

const signsOf = (part) => (isRun(part) ? part.match(/.\p{M}*/gsu) : [part]);

const termsOf = (part) => {
  const signs = signsOf(part);
  if (signs.length <= SPAN) return [part];
  return signs.slice(SPAN - 1).map((_, place) => signs.slice(place, place + SPAN).join(""));
};

/* Whether so many words of a page that were asked for stand in a row; what only its title has stands nowhere. */
const hasInARow = (places, many) => {
  const all = new Set(places);
  return !all.size || places.some((place) => Array.from({ length: many }, (_, step) => place + step).every((each) => all.has(each)));
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

const wordsAt = ({ content, meta, locations }) => {
  const words = content.split(/\s+/u);
  return [meta.title ?? "", ...locations.map((place) => words[place] ?? "")];
};

const shownAround = (text, parts) => {
  const sought = new RegExp(`(${parts.map((part) => part.replace(/[^\p{L}\p{N}\p{M}]/gu, "\\$&")).join("|")})`, "giu");
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

  const lookAll = async (part) => {
    const looked = await Promise.all(termsOf(part).map(look));
    const there = looked.findIndex(({ isThere }) => !isThere);
    const beginning = there > 0 ? signsOf(part).slice(0, there + SPAN - 1).join("") : looked[0].beginning;
    return { part, isThere: there < 0, beginning };
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

  const ask = async (words, parts) => {
    const terms = parts.flatMap(termsOf).join(" ");
    const { results } = await index.search(/^["“„«].+["”“»]$/u.test(words) ? `"${terms}"` : terms);
    const longest = Math.max(...parts.map((part) => termsOf(part).length));
    return results.filter((result) => hasInARow(result.words, longest));
  };

  return async (words) => {
    const parts = partsOf(words);
    await index.options({ excerptLength: parts.some(isRun) ? 90 : 24 });
    const looked = await Promise.all(parts.map(lookAll));
    const isThere = parts.length && looked.every((each) => each.isThere);
    const results = isThere ? await ask(words, parts) : [];
    return {
      count: results.length,
      near: results.length ? [] : await nearWords(words, looked),
      pages: (from, to) => Promise.all(results.slice(from, to).map((result) => pageOf(result, parts))),
    };
  };
};
