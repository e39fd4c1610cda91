import Handlebars from "handlebars";

type Badge = { company: string; region: string; color: string; state: string; bound: boolean; since: string };
const escape = (text: string) => Handlebars.escapeExpression(text.replace(/\p{Cc}/gu, " "));
/** Cut to what a line holds: an SVG does not wrap. */
const fit = (text: string, most: number) => escape([...text].length > most ? `${[...text].slice(0, most - 1).join("")}…` : text);
const grey = "#6b7280";
const font = `font-family="system-ui, sans-serif"`;

/** 320 × 80: the company, the charter, and its state today. */
export const badgeSvg = ({ company, region, color, state, bound, since }: Badge) => `<svg xmlns="http://www.w3.org/2000/svg" width="320" height="80" viewBox="0 0 320 80" role="img" aria-label="${escape(`${company}, charte d’engagement : ${state} ${since}`)}">
<rect x="1" y="1" width="318" height="78" rx="8" fill="#fff" stroke="${bound ? color : grey}" stroke-width="2"/><rect width="14" height="80" rx="7" fill="${bound ? color : grey}"/>
<text x="26" y="22" ${font} font-size="11" fill="#1d2433">${fit(`Charte d’engagement · ${region}`, 42)}</text>
<text x="26" y="44" ${font} font-size="16" font-weight="700" fill="#1d2433">${fit(company, 28)}</text>
<text x="26" y="65" ${font} font-size="12" fill="${bound ? color : grey}">${fit(`${state} ${since}`, 40)}</text></svg>`;

/** A name on two lines at most, broken between words where it can be. */
function linesOf(text: string, most: number): string[] {
  const [lines, words] = [[""], text.split(/\s+/)];
  for (const word of words) {
    const line = `${lines.at(-1)} ${word}`.trim();
    if ([...line].length <= most || !lines.at(-1)) lines[lines.length - 1] = line;
    else lines.push(word);
  }
  return lines.length > 2 ? [lines[0]!, lines.slice(1).join(" ")] : lines;
}

/** What its charter says of a company, while it binds it and afterwards. */
export const sayings = (bound: boolean) => (bound ? "s’engage pour l’orientation des jeunes" : "avait signé la charte pour l’orientation des jeunes");

/** 1200 × 630, for social networks. */
export const pictureSvg = ({ company, region, color, state, bound, since }: Badge) => `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630" role="img" aria-label="${escape(`${company} ${sayings(bound)}`)}">
<rect width="1200" height="630" fill="${bound ? color : grey}"/><rect x="60" y="60" width="1080" height="510" rx="24" fill="#fff"/>
<text x="120" y="170" ${font} font-size="34" fill="#1d2433">${fit(`Charte d’engagement · ${region}`, 56)}</text>
${linesOf(company, 24).map((line, i, { length }) => `<text x="120" y="${(length > 1 ? 265 : 310) + i * 78}" ${font} font-size="62" font-weight="700" fill="#1d2433">${fit(line, 24)}</text>`).join("")}
<text x="120" y="425" ${font} font-size="40" fill="#1d2433">${sayings(bound)}</text>
<text x="120" y="500" ${font} font-size="32" fill="${bound ? color : grey}">${fit(`${state} ${since}`, 60)}</text></svg>`;
