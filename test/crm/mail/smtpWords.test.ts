import { readdirSync } from "node:fs";
import { catalogue } from "../../../src/crm/mail/catalogue.ts";
import { failureOf } from "../../../src/crm/mail/failure.ts";
import { smtpWords } from "../../../src/crm/mail/smtpWords.ts";

test.each([
  ["550 5.1.1 <a@b.fr>: Recipient address rejected: User unknown", "cette adresse n’existe pas chez ce fournisseur"],
  ["552 5.2.2 Over quota", "la boîte est pleine"],
  ["450 4.7.1 Greylisted, try again in 300 seconds", "le serveur du destinataire refuse nos messages (règle de sécurité ou de filtrage)"],
  ["connect ECONNREFUSED 10.0.0.1:25", "notre serveur d’envoi n’a pas pu être joint"],
  ["553 sorry", "le serveur du destinataire a refusé pour de bon"],
])("« %s » reads « %s »", (reply, words) => expect(smtpWords(reply)).toBe(words));

test.each([
  [{ message: "", responseCode: 550, response: "550 5.1.1 unknown", command: "RCPT TO" }, "address"],
  [{ message: "", responseCode: 550, response: "550 no", command: "RCPT TO" }, "address"],
  [{ message: "", responseCode: 550, response: "550 5.7.1 blocked", command: "RCPT TO" }, "letter"],
  [{ message: "", responseCode: 554, response: "554 no", command: "DATA" }, "letter"],
  [{ message: "", responseCode: 535, response: "535 5.7.8 bad credentials", command: "AUTH PLAIN" }, null],
  [{ message: "", responseCode: 451, response: "451 later", command: "RCPT TO" }, null],
  [{ message: "connect ECONNREFUSED" }, null],
])("%j concerns: %s", (error, lasting) => expect(failureOf(error).lasting).toBe(lasting));

test("the catalogue tells of every letter of the house, and of no other", () => {
  const house = readdirSync("src/templates/mails").map(name => name.replace(".hbs", ""));
  expect([...new Set([...house, "campaign", "letter-test"])].sort()).toEqual(Object.keys(catalogue).sort());
});
