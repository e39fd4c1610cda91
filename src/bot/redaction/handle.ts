import { placeholders } from "./placeholders.ts";

const places = "(?:insta(?:gram)?|ig|snap(?:chat)?|tik\\s?tok|discord|twitter|facebook|fb|twitch|telegram|whatsapp|linkedin|be\\s?real|youtube|threads|messenger|steam|psn|roblox)";
/** Pages of somebody: an address with their name in it. */
const pages = /(?<![\p{L}\d@])(?:https?:\/\/)?(?:[\w-]+\.)*(?:instagram|tiktok|snapchat|facebook|fb|twitter|x|twitch|linkedin|youtube|discord|discordapp|t|wa|threads|linktr|bere)\.(?:com|net|me|gg|tv|ee|al|fr)\/(?:add\/|in\/|u\/|users?\/|invite\/|p\/|@)?[\p{L}\d_.@%?=/-]+/giu;
const mailto = /(?:https?:\/\/|www\.)\S*(?:@|%40|[?&](?:user|pseudo|name|nom|email|mail)=)\S*/giu;
const at = /(?<![\p{L}\d@[])@[\p{L}\d_](?:[\p{L}\d_.-]*[\p{L}\d_])?/giu;
const signed = "(?=[\\p{L}.-]*[\\d_.-])[\\p{L}\\d_][\\p{L}\\d_.#-]{2,}";
const given = new RegExp(`(\\b${places}\\b[^\\p{L}\\d\\n[]{0,4}(?:(?:c['’ ]?est|est|moi|perso|pseudo|nom|au|sur|:|=)[^\\p{L}\\d\\n[]{1,4}){0,3})(${signed})(?<![.-])`, "giu");
const named = new RegExp(`((?:mon|ma|son|l['’]|ajoutez?(?:[ -]moi)?(?: sur)?|(?:sur|add)) ?${places}[^\\p{L}\\d\\n[]{0,4}(?:c['’ ]?est|est|:|=)[^\\p{L}\\d\\n[]{0,4}|(?:pseudo|identifiant|surnom)[^\\p{L}\\d\\n[]{0,4}(?:(?:insta|snap|discord|sur \\p{L}+)[^\\p{L}\\d\\n[]{0,4})?(?:c['’ ]?est|est|:|=)[^\\p{L}\\d\\n[]{0,4})([\\p{L}\\d_][\\p{L}\\d_.#-]{2,})`, "giu");
const plainWord = /^(?:pas|plus|nul|bien|tr[eè]s|trop|un|une|le|la|les|mon|ma|mieux|prive|privé|pirat[ée]|bloqu[ée]|supprim[ée]|comment|quoi|o[uù]|pour|dans|sur|que|ce|il|elle|interdit|obligatoire|utile|vide|ferm[ée]|public|mauvais|bon|mort|ouvert|cool|important|dangereux|d[ée]j[aà]|tout|juste|celui|aussi|vraiment)$/iu;

export const withoutHandle = (text: string) =>
  text
    .replace(pages, placeholders.handle)
    .replace(mailto, placeholders.handle)
    .replace(at, placeholders.handle)
    .replace(given, `$1${placeholders.handle}`)
    .replace(named, (whole, before: string, word: string) => (plainWord.test(word) ? whole : `${before}${placeholders.handle}`));
