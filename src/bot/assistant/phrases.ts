const person =
  "(une? )?(vraie?s? )?(quelqu un|qqn|personnes?|humaine?|etre humain|conseillere?s?|conseillers|agent|operateur|operatrice|interlocuteur|interlocutrice|responsable|adulte|homme|femme|psy|psychologue|referente?|membre de l equipe|gens|un vrai|une vraie)";
const talk = "(parler|parle|discuter|discute|echanger|causer|dialoguer|chatter|tchatter|communiquer|voir|joindre|contacter|appeler|avoir|rencontrer)";

/** Phrases on plain text (folded, SMS forms written out). */
export const phrases = {
  human: [
    new RegExp(`^((bonjour|salut|bonsoir|coucou|non|ok|oui|s il (te|vous) plait|alors|mais|bon) )*(je (veux|voudrais|souhaite|souhaiterais|prefere|prefererais|peux|pourrais|dois)|j (aimerais|ai besoin de)|on (peut|pourrait)|puis je|pouvons nous|comment|possible de|est il possible de|est ce (que je peux|possible de|qu on peut)|il faut que je|moyen de)? ?(bien |juste |plutot |vraiment )?${talk} (a |avec |au |aux |directement a |directement avec |en direct avec )?${person}( humaine?| reelle?| de (la region|votre equipe|chez vous)| vivante?| maintenant| au telephone| en vrai| svp| s il (te|vous) plait)*$`),
    new RegExp(`\\b(passe|passez|transfere|transferez|mets|mettez|met|redirige|redirigez|connecte|connectez|branche)( |-)?(moi|nous)( en (contact|relation|lien))? (a |avec |vers )?${person}`),
    /\b(vrai|vraie) (humain|humaine|personne|conseiller|conseillere|gens)\b/,
    /\b(pas|plus|marre|ras le bol) (a |avec |de (parler|discuter) (a |avec )|d )?(un |une |des |ce |cette )?(robot|machine|bot|ia|ordinateur|chatbot)/,
    /\b(parler|parle|discuter|echanger|repondre|reponde) (a |avec |par )?(un |une |des )?(etre |vrai |vraie )?humaine?s?\b/,
    /\b((re|r)?appelez moi|appelle moi|rappelle moi|etre rappelee?|me (faire )?rappeler|qu on me rappelle|me rappelle|on me rappelle)\b/,
    /^(un |une |je veux un |je veux une |donne moi un |donnez moi un )?(humain|conseiller|conseillere|vrai humain|vraie personne|personne reelle|operateur|agent)( svp| s il (te|vous) plait| maintenant)*$/,
    /^(allo |euh |bonjour |salut )*(est ce qu )?(il )?y a (t il )?quelqu un( ici| la| en ligne| de dispo\w*| de libre| au bout)*$|\bquelqu un (peut|pourrait|pour) (me |m )(parler|repondre|rappeler|aider en direct)/,
    /\b(prendre|avoir|obtenir|fixer|voudrais|veux|aimerais) (un |prendre un )?rendez vous avec (vous|quelqu un|un conseiller|une conseillere|un humain)/,
    /\b(tu|vous) (ne )?(comprends|comprenez|sers|servez|reponds|repondez|m aides|m aidez) (rien|pas|a rien)\b|\b(talk|speak) to (a |an |some)?(human|person|agent|one|real)/,
    /\b(j ai )?besoin (d |de (parler|discuter) (a |avec )?)(un |une )?(humain|conseiller|conseillere|quelqu un|vraie personne)\b(?! (qui|pour) )/,
  ],
  /** A professional one wants to meet, or the school's own counsellor, is a question. */
  notHuman: /\b(qui (fait|exerce|travaille|bosse|connait)|(t es|tu es|tes|vous etes|est ce que c est|c est) (un |une )?(vraie?|humaine?|robot|machine|bot|personne)|metier|ambassadeur|son metier|son travail|psyen|d orientation)\b/,
  greeting: /^((bonjour|salut|bonsoir|coucou|hello|hey|hi|re|allo|yo|rebonjour|hola)( (a tous|tout le monde|toi|vous|monsieur|madame|le bot|ca va|comment ca va|tu vas bien|vous allez bien))?( |$))+$|^(ca va|comment ca va|tu vas bien)$/,
  thanks: /^((ok|super|cool|parfait|genial|top|bien|tres bien|d accord|non|oui|ah) )*(merci|je vous remercie|je te remercie|nickel|impeccable)( (beaucoup|bien|a toi|a vous|pour (tout|votre aide|ton aide|l aide|la reponse|votre reponse|ta reponse)|infiniment|bcp|c est (gentil|sympa|super|cool)|bonne (journee|soiree)))*$|^(ok|d accord|super|cool|parfait|genial|top|ca marche)$/,
  goodbye: /^((merci|ok|allez|bon) )*(au revoir|a bientot|a plus|bye|bonne (journee|soiree|nuit)|ciao|adieu|a demain)( (merci|et merci|a vous|a toi))*$/,
};
