import mongoose from "mongoose";
import type { EvidenceSheet } from "../../pdf/charter/evidence.ts";
import type { Charter } from "../charters/charter.ts";
import { verifyUrl } from "../charters/charterUrl.ts";
import { Company } from "../companies/company.ts";
import { exactMoment } from "../french.ts";
import { actWords } from "../journal/actWords.ts";
import { Entry } from "../journal/entry.ts";
import { dossierOf } from "../journal/record.ts";
import { Letter } from "../mail/letter.ts";
import { Evidence } from "./evidence.ts";
import { regionSheet } from "../sealing/regionSheet.ts";

/** Everything that proves one signature, in words: act, signer, channel, context, integrity, letters, and the line of the journal. */
export async function annexSheet(charter: Charter, at: Date): Promise<EvidenceSheet> {
  const [proof, company] = [await Evidence.findOne({ charter: charter._id }).orFail(), await Company.findById(charter.company).orFail()];
  const lines = await Entry.find({ dossier: dossierOf(charter) }).sort({ seq: 1 }).limit(500);
  const letters = await Letter.find({ about: dossierOf(charter), createdAt: mongoose.trusted({ $lte: at }) }).sort({ createdAt: 1 }).limit(200);
  const signing = lines.find(({ act }) => act === "charter.signed");
  const rows = (pairs: Record<string, unknown>) => Object.entries(pairs).flatMap(([label, value]) => (value === null || value === undefined || value === "" ? [] : [{ label, value: value instanceof Date ? exactMoment(value) : String(value) }]));
  return {
    reference: charter.reference,
    company: company.name,
    region: regionSheet(),
    sections: [
      { title: "L’acte", rows: rows({ "Texte signé": proof.textVersion, "SHA-256 du texte": proof.textSha256, "SHA-256 du PDF présenté": proof.basePdfSha256, "Consentement": proof.consent, "Version du consentement": proof.consentVersion }) },
      { title: "Le signataire", rows: rows({ "Nom": proof.signatoryName, "Fonction": proof.signatoryRole, "Adresse saisie": proof.signatoryEmail, "SIREN": proof.siren, "Habilitation": proof.entitled ? "attestée par le signataire" : null }) },
      { title: "Le code", rows: rows({ "Voie": proof.channel === "sms" ? "SMS" : "e-mail", "Envoyé à": proof.sentTo, "Message-ID": proof.messageId, "Demandé le": proof.codeAskedAt, "Pris par le serveur d’envoi le": proof.codeSentAt, "Vérifié le": proof.codeVerifiedAt, "Essais": proof.codeTries, "Navigateur (empreinte)": proof.browser }) },
      { title: "Le contexte", rows: rows({ "Adresse IP": proof.ip, "Navigateur": proof.userAgent, "Langues": proof.language, "Heure du serveur": proof.at, "Heure de la base": proof.databaseAt, "Écart des horloges": `${proof.clockOffsetMs} ms`, "Version du programme": proof.appVersion }) },
      { title: "L’intégrité", rows: rows({ "SHA-256 du PDF scellé": charter.sealedSha256, "Certificat du cachet": charter.sealFingerprint, "Ligne du journal": signing ? `n° ${signing.seq}` : null, "Empreinte de la ligne": signing?.hash, "Empreinte précédente": signing?.previous }) },
      { title: "Les messages", rows: letters.map(letter => ({ label: exactMoment(letter.createdAt), value: `${letter.template}, à ${letter.to} : ${letter.lastReply ?? letter.status}` })) },
    ],
    timeline: lines.map(line => ({ when: exactMoment(line.at), what: `${actWords(line.act)} (n° ${line.seq})` })),
    verifyUrl: verifyUrl(charter),
    at,
  };
}
