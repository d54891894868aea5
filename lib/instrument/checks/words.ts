/** Words as the checks count them: letters and digits, with apostrophes and hyphens inside. */
export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}'’-]+/gu) ?? [];

/** Phrases that mark how far an act reaches. A self item has none of either. */
export const LEVEL_MARKERS = {
  team: ["colleagues", "joint", "in my team", "together"],
  organization: ["outside my team", "other teams", "across the organization"],
} as const;

const markers = [...LEVEL_MARKERS.organization, ...LEVEL_MARKERS.team];

const STOP_WORDS = new Set(
  (
    "a an the i me my mine own one it its this that these those them their theirs they others other what which " +
    "who whom whose when where how whether while before after so than as is are was were be been have has had " +
    "to of for with from in on at by into up out over through within towards behind until do does doing did not " +
    "there here us we you your will would just quite still same thing things something someone"
  ).split(" "),
);

const IRREGULAR: Readonly<Record<string, string>> = { came: "come", done: "do", kept: "keep", said: "say" };

/** A rough stem: enough to see that “starting”, “starts” and “started” are one word. */
const stemOf = (word: string): string => {
  const plain = word.toLowerCase().replace(/[’'].*$/, "");
  const base = IRREGULAR[plain] ?? plain.replace(/(?:ings?|ed|ly|es|s|er)$/, "");
  return (base.length < 3 ? plain : base).replace(/(?:e|y|i)$/, "");
};

/** The stems that carry the meaning of `text`: level markers and stop words are left out. */
export const contentStems = (text: string): Set<string> => {
  const bare = markers.reduce((rest, marker) => rest.replaceAll(marker, " "), text.toLowerCase());
  return new Set(
    wordsOf(bare)
      .filter((word) => !STOP_WORDS.has(word))
      .map(stemOf),
  );
};

/** Share of common content stems, measured on the smaller text: 0 to 1. */
export const overlap = (a: string, b: string): number => {
  const [small, large] = [contentStems(a), contentStems(b)].sort((x, y) => x.size - y.size);
  const common = [...small!].filter((stem) => large!.has(stem)).length;
  return small!.size === 0 ? 0 : common / small!.size;
};

/** Lines that `text` fills when broken at spaces after at most `width` characters. */
export const linesAt = (text: string, width: number): number => {
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    const next = used === 0 ? word.length : used + 1 + word.length;
    if (next > width && used > 0) lines += 1;
    used = next > width ? word.length : next;
  }
  return lines;
};
