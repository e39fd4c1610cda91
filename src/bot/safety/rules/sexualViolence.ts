import { any, upTo } from "../lexicon/compose.ts";
import { kin } from "../lexicon/people.ts";
import { rulesOf } from "../situations.ts";

const raped = "(?:viole[re]?e?s?|violait|violent|abusee?|abuser?|agressee? sexuellement|agresser sexuellement|sexuellement agressee?|droguee? au ghb)";
const intimate = "(?:fesses?|seins?|sexe|cuisses?|parties|entrejambe|culotte|poitrine|zizi|vagin|penis|intimite|bas du dos|soutif|corps|jambes?|genou|taille)";
const exams = "(?:par (?:l|le|la|les|un|ce|cet) (?:exam\\w*|controle|ds|partiel|maths|interro|bac|epreuve|prof de maths|sujet|dm))";
const images = "(?:nudes?|photos? (?:de moi )?(?:nue?s?|intimes?|denudee?s?|sexy|a poil)|photos? de moi|videos? (?:intimes?|de moi|sexuelles?)|sextapes?|dick ?pics?)";

export const sexualViolenceRules = rulesOf("sexual-violence", { situation: "sexual-violence", tier: "T1" }, {
  raped: `(?:m a|m ont|m avait|me|m|ai ete|etais|suis|suis fait|suis faite|fait|faite|ete|veut|essaye de|voulu) (?:\\w+ )?(?:me )?${raped}(?! (?:de la|du|de ma) (?:gentillesse|temps|confiance)| ${exams})|abuse (?:\\w+ )?de (?:moi|mon corps)|${kin} ${upTo(2)}(?:m a|me|m) (?:\\w+ )?${raped}`,
  suffered: `(?:subi|subis|victime (?:de|d)|vecu) (?:\\w+ ){0,2}(?:attouchements?|incestes?|viols?|(?:une? |des )?agressions? sexuelles?|abus sexuels?|harcelement sexuel|viol)|(?:attouchements?|inceste) (?:\\w+ ){0,3}(?:sur moi|moi|mon|ma)|mon viol`,
  touched: `${kin} ${upTo(6, "je|j")}(?:me|m a|m ont|m) (?:\\w+ )?(?:touchee?s?|touche|touchait|caress\\w+|tripot\\w+|pelot\\w+|embrass\\w+ de force|deshabill\\w+|masturb\\w+|doigt\\w+|mate sous la douche)(?! (?:beaucoup|enormement|profondement|le coeur|droit|au coeur|en plein coeur|par|ce|cette|son histoire|avec son|quand il (?:parle|raconte)))`,
  body: `(?:touche[re]?|touchait|main(?:s)?(?: \\w+)? (?:sur|aux|dans|sous)|pince|caresse[re]?|frotte|peloter?|regarde(?:r)?(?: toujours)?) (?:\\w+ ){0,3}(?:mes|mon|les|ma|aux|la|le) (?:${intimate})|met(?:tre|s)? (?:\\w+ ){0,2}mains? aux fesses`,
  bed: `(?:vient|venait|entre|rentre|se glisse|dort|dormir) (?:\\w+ ){0,3}(?:dans|sur) (?:mon lit|ma chambre la nuit|ma douche)|(?:beau pere|oncle|pere|frere|cousin) (?:\\w+ ){0,3}dans mon lit`,
  forced: `(?:forcee?|forcait|obligee?|oblige|forcent|obligent|contrainte?|veut|contraint|menace pour) (?:\\w+ )?(?:a |de |que je )(?:coucher?|faire l amour|faire (?:des choses|une fellation|des trucs|ca avec)|me deshabiller|sucer|le sucer|le toucher|lui envoyer des nudes|envoyer (?:des )?(?:nudes|photos)|me prostituer|vendre mon corps|avoir (?:un rapport|des rapports))|(?:voulu|veut|voulait) (?:pas )?(?:\\w+ )?arrete\\w* (?:\\w+ ){0,4}(?:dit|disais) non|(?:dit|disais) non (?:\\w+ ){0,3}(?:continue|arrete|insiste|ecoute|quand meme|fait)|(?:continue|arrete|insiste) (?:\\w+ ){0,4}(?:dit|disais) non|j ai pas (?:voulu|dit oui) (?:\\w+ ){0,3}(?:force|continue|quand meme)|sans mon (?:consentement|accord) (?:\\w+ ){0,3}(?:couche|touche|sexuel|rapport)`,
  images: `${images} ${upTo(6)}(?:circulent?|tournent?|tourne|diffus\\w+|partag\\w+|publi\\w+|balanc\\w+|chantage|reseaux|snap|insta|tout le monde|sinon)|(?:chantage|chanter|menace|demande|reclame|envoie|sinon|oblige|insiste) ${upTo(7)}${images}`,
  grooming: `(?:avances|propositions|messages?|gestes?|remarques|questions|blagues|photos|demandes) (?:\\w+ ){0,2}(?:sexuels?|sexuelles?|deplacee?s|sur mon corps|obscenes?)(?= |$)(?<!harcelement sexuel)|(?:montre|envoye|sorti) (?:\\w+ )?(?:son|sa) (?:sexe|penis|bite|zizi)|(?:un |des )?(?:adulte|homme|inconnu|mec|type|vieux|prof) (?:\\w+ ){0,6}(?:rencontrer seule?|rencontrer en secret|photos? de moi|envoyer des photos|coucher avec moi|relation avec moi)|(?:couche|sors) avec (?:mon|un) prof`,
  sold: `(?:je|j) (?:\\w+ ){0,3}(?:me prostitu\\w+|vends? mon corps|michetonn\\w+|fais des passes|suis escort)|(?:me|m) (?:force|oblige|forcent|vend) (?:\\w+ ){0,3}(?:prostituer|a des hommes|passes)`,
  english: "raped me|(?:was|been|got) raped|molested me|(?:sexually|was) (?:abused|assaulted)|touch(?:ed|es) me(?! (?:deeply|with))",
});
