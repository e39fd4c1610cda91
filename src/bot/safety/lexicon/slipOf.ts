/** How far a typed word is from the one that was meant: a slip of typing (letters swapped, one doubled or left out), another letter, or more than one slip. */
export function slipOf(typed: string, meant: string): "typing" | "letter" | null {
  if (Math.abs(typed.length - meant.length) > 1) return null;
  let at = 0;
  while (at < typed.length && typed[at] === meant[at]) at++;
  const [rest, left] = [typed.slice(at), meant.slice(at)];
  if (rest.slice(1) === left) return rest[0] === typed[at - 1] || rest[0] === rest[1] ? "typing" : "letter";
  if (rest === left.slice(1)) return "typing";
  if (rest[0] === left[1] && rest[1] === left[0] && rest.slice(2) === left.slice(2)) return "typing";
  return rest.slice(1) === left.slice(1) ? "letter" : null;
}
