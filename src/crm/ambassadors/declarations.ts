import { addYears } from "date-fns";

/** Years that a declaration holds. Source: renewal of the attestation d’honorabilité every three years (loi 2024-317, interim case), which does not bind one-off speakers: to confirm with the rectorat. */
export const declarationYears = 3;

/**
 * What a volunteer declares before meeting minors: never to be alone with a pupil (circulaire 2017-116 of the Éducation nationale, for
 * those who accompany a class), and on their honour that nothing forbids them to work with minors.
 */
export const declarations = {
  neverAlone: "Je ne serai jamais seul avec un élève : un adulte de l’établissement est toujours là.",
  honour: "Je déclare sur l’honneur ne faire l’objet d’aucune condamnation ni mesure qui m’interdise une activité auprès de mineurs.",
} as const;

/** Whether both were declared, at most `declarationYears` ago. */
export const hasDeclared = ({ declaredAt }: { declaredAt?: Date | null }, at: Date): boolean => Boolean(declaredAt && addYears(declaredAt, declarationYears) > at);
