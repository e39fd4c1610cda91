const darker = 0.92;
const leastContrast = 4.5;

/** The colour itself, or darkened until white words on it (and it on white) reach a contrast of 4.5 (WCAG 2.2, 1.4.3). `#rrggbb`. */
export function readable(color: string): string {
  let channels = [1, 3, 5].map(at => Number.parseInt(color.slice(at, at + 2), 16));
  while (1.05 / (luminance(channels) + 0.05) < leastContrast) channels = channels.map(value => Math.floor(value * darker));
  return `#${channels.map(value => value.toString(16).padStart(2, "0")).join("")}`;
}

const luminance = (channels: number[]) => {
  const [red = 0, green = 0, blue = 0] = channels.map(value => value / 255).map(value => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
