import type { Browser } from "../../support/browser.ts";
import { mailbox } from "../../support/mailbox.ts";

const steps = ["company", "facts", "scope", "pledges", "targets", "text", "signatory", "answers", "code"] as const;
type Typed = { number?: string; name?: string; email?: string };

/** Walks the ceremony up to the page named, filling each form on the way. */
export async function fillTo(browser: Browser, step: (typeof steps)[number], { number = "000901009", name = "Zoé Lemoine", email = "zoe@exemple.fr" }: Typed = {}) {
  const answers: Record<string, string | string[]>[] = [
    { number },
    {},
    {},
    { pledges: ["immersions", "apprenticeship"] },
    {},
    { read: "oui" },
    { name, role: "Directrice", email, entitled: "oui" },
    {},
  ];
  await browser.get("/charte");
  for (const answer of answers.slice(0, steps.indexOf(step))) await browser.submit(answer);
}

/** The code of the latest letter to this address. */
export const codeOf = async (email: string) => /\d{8}/.exec((await mailbox(email)).at(-1)!.text)![0];
