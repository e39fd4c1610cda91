import { isUai, readUai } from "../../../src/crm/schools/uai.ts";

test.each(["0760050S", "0761951H", "0141868E", "0350760L", "0942434K", "0010001W"])("%s is a UAI", uai => {
  expect(isUai(uai)).toBe(true);
});

test.each(["0760050T", "760050S", "0760050", "0760050s", "S0760050", "07600500S", ""])("« %s » is not a UAI", text => {
  expect(isUai(text)).toBe(false);
});

test("a UAI is read as people type it", () => {
  expect(readUai(" 076 0050 s ")).toBe("0760050S");
});

test("each fault of a UAI has its own sentence", () => {
  expect(() => readUai("  ")).toThrow("Indiquez le code UAI de l’établissement.");
  expect(() => readUai("lycée Corneille")).toThrow("Un code UAI a sept chiffres puis une lettre, par exemple 0760050S.");
  expect(() => readUai("0760051S")).toThrow("Ce code UAI contient une erreur de frappe : sa lettre ne correspond pas à ses chiffres.");
});
