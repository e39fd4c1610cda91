import type { Dialogue } from "./dialogue.ts";

const wishes = [
  { value: "effacer", label: "L’effacer", says: /effac|supprim|delete/ },
  { value: "garder", label: "En garder une copie", says: /copie|recup|garder|telecharg/ },
  { value: "savoir", label: "Savoir qui la lit", says: /qui|lit|savoir/ },
];

/** A young person's hold on what they wrote: to take it away, to erase it, or to know who reads it. Erasing asks once more, on its own page. */
export const ownConversation: Dialogue = {
  id: "own-conversation-v1",
  label: "Ma conversation",
  starts: /^(effacer|supprimer|effacez|supprimez|je veux (effacer|supprimer)|recuperer) (ma|cette|la|notre) (conversation|discussion)$/,
  after: ["supprimer-conversation", "mes-donnees", "anonymat-mineurs"],
  steps: [{ name: "wish", ask: "Tes messages s’effacent seuls au bout de 30 jours. Que veux-tu faire de cette conversation ?", options: wishes }],
  end({ wish }) {
    if (wish === "effacer") return [{ text: "Cette page te le demande une dernière fois, puis efface tout : tes messages, mes réponses, ce que je retiens. On ne peut pas revenir en arrière.", links: [{ label: "Effacer ma conversation", href: "/chat/effacement" }] }];
    if (wish === "garder") return [{ text: "Voici un fichier de texte avec tout ce qui a été écrit ici. Garde-le dans un endroit à toi.", links: [{ label: "Récupérer ma conversation", href: "/chat/conversation.txt" }] }];
    return [{ text: "Tant que je réponds, personne d’autre ne lit. Si tu demandes une personne, la conseillère ou le conseiller lit ce qui précède pour t’aider. Ni tes parents ni ton établissement n’y ont accès. Si tu es en danger, une personne est prévenue.", links: [{ label: "Tes données", href: "/donnees-personnelles" }], choices: ["Parler à une personne"] }];
  },
};
