// What the tagger says of a word: the tags of BIO2 over its types.

export const TAG_TYPES = ["PER", "ORG", "LOC", "EVT", "NAT"] as const;
export type TagType = (typeof TAG_TYPES)[number];

/** O, then B and I of each type. */
export const TAGS: readonly string[] = ["O", ...TAG_TYPES.flatMap((type) => [`B-${type}`, `I-${type}`])];
export const TAG_COUNT = TAGS.length;
export const OUTSIDE = 0;

export const isInside = (tag: number): boolean => tag > 0 && tag % 2 === 0;
/** Type of a tag that is not O. */
export const typeOfTag = (tag: number): TagType => TAG_TYPES[(tag - 1) >> 1] as TagType;
/** BIO2: an I follows the B or I of its type only. */
export const mayFollow = (before: number, tag: number): boolean =>
  !isInside(tag) || before === tag || before === tag - 1;
