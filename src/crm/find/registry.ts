import type { Feature } from "../registry/feature.ts";
import { learnWords } from "./learnWords.ts";

export const findFeature: Feature = { name: "find", jobs: [{ name: "learn-words", everySeconds: 60, run: () => learnWords() }], impersonal: { SearchWord: "des mots sans la fiche d’où ils viennent ; ceux d’une personne effacée sont oubliés avec elle", SearchWatermark: "des dates de lecture" } };
