/** Names of fields that only a picture has; no id of ours may be one of them. */
export const PICTURE_FIELDS: readonly string[] = [
  'image',
  'images',
  'img',
  'picture',
  'photo',
  'icon',
  'afbeelding',
  'plaatje',
  'foto',
];

const PATTERNS = [
  /^\s*data:[\w.+-]+\/[\w.+-]+[;,]/i,
  /data:image\//i,
  /^\s*(?:<\?xml[^>]*>\s*)?<svg[\s/>]/i,
  /https?:\/\/\S+\.(?:png|jpe?g|gif|webp|svg|avif|bmp)(?![\w-])/i,
];

/** Whether a text is a picture, or brings one: version 1 of a set has none. */
export function holdsPicture(text: string): boolean {
  return PATTERNS.some((pattern) => pattern.test(text));
}
