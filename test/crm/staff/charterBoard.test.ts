import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Charter } from "../../../src/crm/charters/charter.ts";
import { Company } from "../../../src/crm/companies/company.ts";
import { as, aColleague } from "../../support/as.ts";
import { aCharter } from "../../support/charters.ts";
import { linkIn, mailbox } from "../../support/mailbox.ts";
import { site } from "../../support/site.ts";

const here = site();
const desk = async () => as(await aColleague("Camille Duval", "camille@region.example"), here.visitor());

test("the board counts the charters by status, and its data leaves as CSV and as XLSX, formulas made harmless", async () => {
  await aCharter(new Date(), await Company.create({ name: "=CMD|' /C calc'!A0", source: "demo", siren: "000901108", departement: "14" }));
  const camille = await desk();
  const board = await camille.get("/equipe/chartes");
  expect(board.$(".stats").text()).toMatch(/1\s*en vigueur/);
  const csv = (await camille.get("/equipe/exports/chartes.csv")).body.toString();
  expect(csv.split("\r\n")[0]).toContain("Référence;État;Entreprise;SIREN");
  expect(csv).toContain("'=CMD");
  const folder = mkdtempSync(join(tmpdir(), "xlsx-"));
  writeFileSync(join(folder, "a.xlsx"), (await camille.get("/equipe/exports/chartes.xlsx")).body);
  execFileSync("python3", ["-m", "zipfile", "-e", join(folder, "a.xlsx"), folder]);
  const words = readFileSync(join(folder, "xl", "sharedStrings.xml"), "utf8") + readFileSync(join(folder, "xl", "worksheets", "sheet1.xml"), "utf8");
  expect(words).toContain("En vigueur");
  expect(words).toContain("000901108");
  expect(words).not.toContain("<f>");
  const other = await as(await aColleague("Marc Hamel", "marc@region.example", ["50"]), here.visitor());
  expect((await other.get("/equipe/exports/chartes.csv")).body.toString().trim().split("\r\n")).toHaveLength(1);
});

test("staff invite several companies from a pasted list: each line is told, each letter is read before it leaves, and its link opens a draft", async () => {
  const camille = await desk();
  await camille.get("/equipe/invitations-charte");
  const empty = await camille.submit({ list: "" });
  expect(empty.$("#list-problem").text()).toBe("Collez au moins une ligne : SIREN ; e-mail ; prénom et nom.");
  const list = ["000901009 ; zoe@exemple.fr ; Zoé Œuvré", "123456788;x@exemple.fr;Ali", "000901017\tmax@\tMax", "000901009;autre@exemple.fr;Autre", "000901108;deja@exemple.fr;Déjà"].join("\n");
  const preview = await camille.submit({ list });
  expect(preview.$(".verdict.bad").toArray().map(one => preview.$(one).text())).toEqual([
    "Ce numéro contient une erreur de frappe : ses chiffres ne se vérifient pas entre eux.",
    "Cette adresse e-mail n’est pas complète. Exemple : prenom.nom@exemple.fr",
    "Cette entreprise est déjà plus haut dans la liste.",
    "Sa charte est déjà en vigueur.",
  ]);
  expect(preview.$("pre.letter").text()).toContain("Camille Duval, de la Région, vous invite");
  expect(await Charter.countDocuments({ status: "draft" })).toBe(0);

  const sent = await camille.submit({});
  expect(sent.$(".verdict.good").length).toBe(1);
  expect(await mailbox("autre@exemple.fr")).toEqual([]);
  const zoe = here.visitor();
  await zoe.get(linkIn((await mailbox("zoe@exemple.fr"))[0]!.text));
  expect(zoe.page!.$("h1").text().replace("\u00a0", " ")).toBe("Est-ce bien votre entreprise ?");
});
