import { site } from "../support/site.ts";

const here = site();

test.each(["forged", "é".repeat(43), "", "a".repeat(43)])("the form token « %s » is refused with its sentence, whatever its bytes", async token => {
  const visitor = here.visitor();
  await visitor.get("/charte");
  const answer = await visitor.submit({ _csrf: token, number: "000901009" });
  expect(answer.status).toBe(403);
  expect(answer.$("main").text()).toContain("Ce formulaire est resté ouvert trop longtemps ou vient d’un autre site.");
});
