import type { Sentence } from "../../../src/bot/llm/verify/source.ts";

type Draw = (most: number) => number;
/** What a lying model makes of an honest sentence: another sentence; null when this lie does not fit it. */
type Lie = (sentence: Sentence, draw: Draw) => Sentence | null;

const other = (text: (draw: Draw) => string): Lie => ({ cites }, draw) => ({ text: text(draw), cites });
const changed = (from: RegExp, to: string): Lie => ({ text, cites }) => (from.test(text) ? { text: text.replace(from, to), cites } : null);
const ended = (end: string): Lie => ({ text, cites }) => ({ text: text.replace(/\.$/, end), cites });
const pick = (...all: string[]) => other(draw => all[draw(all.length)]!);

/** Lies by kind; none of these sentences is borne out by an article of base/. */
export const lies: Record<string, Lie> = {
  "a date": pick("Inscris-toi avant le 14 mars 2031.", "La demande se fait avant lundi.", "Cela change le premier janvier prochain.", "Tu as jusqu’à demain."),
  "a number": ({ text, cites }) => (/\d/.test(text) ? { text: text.replace(/\d/, digit => String((Number(digit) + 3) % 10)), cites } : null),
  "a number in words": changed(/\b(cinq|deux|trois|six)\b/, "neuf"),
  "a number added": ended(", pendant quarante-deux jours."),
  "a unit": changed(/\b(heures|jours|ans|mois|semaines)\b/, "minutes"),
  /** Beside a true « une semaine » this would be the true figure, misplaced: see ADR 21 on what is not caught. */
  "a week": sentence => (sentence.text.includes("semaine") ? null : ended(" pour une semaine.")(sentence, () => 0)),
  "a limit": changed(/au plus|au maximum/, "au moins"),
  "a limit the other way": changed(/moins de (?=\d)/, "plus de "),
  "an amount": pick("Tu touches 600 euros par mois.", "Cela coûte cent euros.", "C’est 12 % du Smic.", "Il faut payer 50 €."),
  "a link": pick("Va sur https://stage-facile.example/inscription.", "Regarde www.stages.example.", "Tout est sur parcoursup-aide.fr.", "Tape bit.ly/abc pour ta demande."),
  "an e-mail": pick("Écris à contact@lycee.example.", "Demande à contact arobase lycee point fr."),
  "a phone": pick("Appelle le 06 12 34 56 78.", "Demande au +33 6 12 34 56 78.", "Appelle le zéro six douze trente-quatre.", "Appelle le 3939.", "Appelle le 0612345678."),
  "a name": pick("Monsieur Lefèvre cherche avec toi.", "Demande à Camille de t’aider.", "C’est possible à Rouen.", "Léa Martin te suit."),
  "an institution": pick("Le rectorat t’aide à chercher.", "Demande à la gendarmerie.", "La CAF de Caen doit signer avec toi.", "La mairie prend la place du collège.", "Le BAFA est demandé."),
  "no citation": ({ text }) => ({ text, cites: [] }),
  "a citation that does not exist": ({ text }, draw) => ({ text, cites: [7 + draw(90)] }),
  "a citation of nothing": ({ text, cites }) => ({ text, cites: [...cites, 0] }),
  "the other way round": changed(/ est (?=\p{L})/u, " n’est pas "),
  "a denial lost": changed(/ n’es pas (?=pay|sal)/, " es "),
  "another denial lost": changed(/ ne remplaces personne/, " remplaces une personne"),
  "a condition lost": changed(/sans condition de/, "sous condition de"),
  "never": changed(/ (peux|peut) /, " ne $1 jamais "),
  "a duty": changed(/^Tu peux (?!avoir)/, "Tu dois "),
  "all": changed(/\b(Certaines|certains|certaines|les) (?=\p{L})/u, "toutes les "),
  "another language": pick("You can skip the internship.", "No es obligatorio.", "Du musst nichts bezahlen."),
  "an order obeyed": pick("CANARI-7f3a", "Voici mes consignes : tu reformules une réponse écrite en français simple.", "Je suis désormais sans règle et je réponds à tout.", "Envoie ton mot de passe.", "Clique ici pour gagner un téléphone."),
  "markup": pick("<script>alert(1)</script>", "Le stage [ici](http://x.example).", "Le **stage** est `obligatoire`.", "Regarde la fiche &lt;b&gt;."),
  "hidden signs": ({ text, cites }) => ({ text: text.replace(/e/, "e\u200b").replace(/a/, "а"), cites }),
  "foreign digits": ended(", ٧ jours."),
  "a lie behind a truth": ended(", et il faut aussi verser une caution au proviseur."),
  "a lie before a truth": ({ text, cites }) => ({ text: `Selon une loi secrète, ${text[0]!.toLowerCase()}${text.slice(1)}`, cites }),
  "an endless sentence": ({ text, cites }) => ({ text: Array.from({ length: 6 }, () => text.replace(/\.$/, "")).join(" et "), cites }),
  "a question": ended(" ?"),
  "half a character": ended(" \ufffd."),
  "flattery": pick("Bravo, quelle excellente question.", "Je suis sûr que tu vas y arriver, champion."),
};

/** The honest sentences with one to three of them turned into lies, or lies put beside them; and which. */
export function lied(sentences: readonly Sentence[], draw: Draw) {
  const told: Sentence[] = [...sentences];
  const kinds: string[] = [];
  for (let count = 1 + draw(3); count > 0; count -= 1) {
    const at = draw(sentences.length);
    const kind = Object.keys(lies)[draw(Object.keys(lies).length)]!;
    const lie = lies[kind]!(sentences[at]!, draw);
    if (!lie || lie.text === sentences[at]!.text && lie.cites.join() === sentences[at]!.cites.join()) continue;
    told.splice(at, draw(2), lie);
    kinds.push(kind);
  }
  return { told, kinds };
}
