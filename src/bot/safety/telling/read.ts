import type { Situation } from "../situations.ts";

/** What was read, said back without judging: about the person who writes, and about somebody they worry for. */
export const readBack: Record<Situation, { mine: string; theirs: string }> = {
  suicide: { mine: "tu penses à mourir", theirs: "tu as peur que quelqu’un veuille mourir, ou quelqu’un est mort" },
  "self-harm": { mine: "tu te fais du mal, ou tu en as envie", theirs: "quelqu’un se fait du mal" },
  violence: { mine: "quelqu’un te fait du mal ou te menace", theirs: "quelqu’un subit des violences" },
  "sexual-violence": { mine: "quelqu’un t’impose, ou t’a imposé, quelque chose de sexuel", theirs: "quelqu’un subit, ou a subi, des violences sexuelles" },
  bullying: { mine: "on s’en prend à toi, encore et encore", theirs: "on s’en prend à quelqu’un, encore et encore" },
  runaway: { mine: "tu n’as pas d’endroit sûr où être, ou tu penses à partir", theirs: "quelqu’un est parti, ou n’a pas d’endroit sûr où être" },
  pregnancy: { mine: "tu parles d’une grossesse", theirs: "quelqu’un est enceinte" },
  drugs: { mine: "tu parles de drogue ou d’alcool", theirs: "quelqu’un prend de la drogue ou boit" },
  radicalisation: { mine: "tu parles d’un groupe ou d’un projet violent", theirs: "quelqu’un est attiré par un groupe ou un projet violent" },
  "threat-to-others": { mine: "quelqu’un pourrait être blessé", theirs: "quelqu’un menace d’en blesser d’autres" },
  "forced-labour": { mine: "on te fait travailler de force, ou on te retient", theirs: "on fait travailler quelqu’un de force" },
  distress: { mine: "ça ne va pas", theirs: "quelqu’un ne va pas bien" },
};

/** The one question asked when it is only hinted at: gentle, closed, answered by « Oui » or « Non ». */
export const gentleQuestion: Partial<Record<Situation, string>> = {
  suicide: "Est-ce que tu penses à mourir, ou à te faire du mal ?",
  violence: "Est-ce que quelqu’un te fait du mal, ou te fait peur ?",
  "sexual-violence": "Est-ce que quelqu’un te met mal à l’aise, ou te fait quelque chose que tu ne veux pas ?",
  bullying: "Est-ce que d’autres te font du mal, ou te menacent ?",
  "forced-labour": "Est-ce qu’on t’oblige à travailler, ou est-ce qu’on te fait du mal là-bas ?",
};
export const anyDanger = "Est-ce que tu es en danger, ou est-ce que tu penses à te faire du mal ?";
