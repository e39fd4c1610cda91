import type { Answers, Dialogue, Option } from "./dialogue.ts";
import { frameOf, tellFrame } from "./placement/frames.ts";

const who: Option[] = [
  { value: "college", label: "Au collège", says: /\b(college|6e|5e|4e|3e|troisieme|quatrieme)\b/ },
  { value: "seconde", label: "En seconde générale ou techno", says: /\b(seconde|2de|2nde)\b/ },
  { value: "pro", label: "En lycée pro ou CAP", says: /\b(pro|cap|professionnel)\b/ },
  { value: "lycee", label: "En première ou terminale", says: /\b(premiere|terminale)\b/ },
  { value: "etudiant", label: "Après le bac", says: /\b(etudiante?|fac|bts|but|licence)\b/ },
  { value: "hors", label: "Ni à l’école ni en études", says: /\b(rien|decroche|chomage|travail)\b/ },
];
const grades: Option[] = [
  { value: "4e-3e", label: "4e ou 3e", says: /\b(4e|3e|troisieme|quatrieme)\b/ },
  { value: "6e-5e", label: "6e ou 5e", says: /\b(6e|5e|sixieme|cinquieme)\b/ },
];
const aims: Option[] = [
  { value: "ecole", label: "Le stage demandé par mon école", says: /\b(demande|obligatoire|ecole|college|lycee)\b/ },
  { value: "essayer", label: "Essayer un métier pour moi", says: /\b(essayer|moi|decouvrir)\b/ },
  { value: "classe", label: "Une visite avec ma classe", says: /\b(classe|visite)\b/ },
];
const times: Option[] = [
  { value: "cours", label: "Pendant les cours", says: /\b(cours|scolaire)\b/ },
  { value: "vacances", label: "Pendant les vacances", says: /\bvacances\b/ },
];
const ages: Option[] = [
  { value: "moins-14", label: "Moins de 14 ans", says: /\b1[0-3]( ans)?\b/ },
  { value: "14-15", label: "14 ou 15 ans", says: /\b1[45]( ans)?\b/ },
  { value: "16-plus", label: "16 ans ou plus", says: /\b(1[6-9]|[2-9]\d)( ans)?\b/ },
];
const fromLevel = (level: string | undefined) => (level === "college" || level === "seconde" ? level : level === "apres-bac" ? "etudiant" : undefined);
const pupil = ({ who: said }: Answers) => said === "college" || said === "seconde" || said === "pro" || said === "lycee";

/** Five questions choose the legal frame: nobody has to know its name. */
export const findPlacement: Dialogue = {
  id: "find-placement-v1",
  label: "Quel stage pour moi ?",
  starts: /^(je (cherche|veux|voudrais|dois trouver)|trouver|aide moi a trouver|j aimerais trouver) (un |mon )?stage( s il te plait| stp| svp)?$/,
  after: ["trouver-un-stage", "stage-pas-trouve", "stage-troisieme", "stage-seconde", "un-eleve-un-stage"],
  steps: [
    { name: "who", ask: "Trouver un stage, d’accord : cinq questions au plus, et je te dis lequel te convient. Tu es…", options: who, from: ({ known }) => fromLevel(known.level) },
    { name: "grade", ask: "En quelle classe ?", options: grades, skip: answers => answers.who !== "college" },
    { name: "aim", ask: "C’est pour quoi ?", options: aims, skip: answers => !pupil(answers) },
    { name: "time", ask: "À quel moment ?", options: times, skip: answers => answers.aim !== "essayer" || !pupil(answers) },
    { name: "age", ask: "Quel âge as-tu ?", options: ages, skip: answers => answers.aim === "classe" || answers.who === "etudiant" },
  ],
  end: answers => tellFrame(frameOf(answers), answers),
};
