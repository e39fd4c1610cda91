import Handlebars from "handlebars";

type Options = { data: { root: { problems: { byField: Record<string, string> } } } };
type Field = { name: string; hint?: string | null };

const problemOf = (name: string, { data }: Options) => {
  const { byField } = data.root.problems;
  return Object.hasOwn(byField, name) ? byField[name]! : null;
};

/** What the fields of a form share: the sentence of a refused answer, and what a screen reader says with the field. */
export const fieldExpressions = {
  problemAt: (name: string, options: Options) => problemOf(name, options),

  /** `aria-describedby` for the hint and the problem that are shown, `aria-invalid` when refused. */
  fieldState(this: Field, options: Options) {
    const problem = problemOf(this.name, options);
    return attributes(describedBy(this, problem), problem);
  },

  /** A fieldset cannot be invalid: it is only described. */
  groupState(this: Field, options: Options) {
    return attributes(describedBy(this, problemOf(this.name, options)), null);
  },
};

const describedBy = ({ name, hint }: Field, problem: string | null) => [hint ? `${name}-hint` : "", problem ? `${name}-problem` : ""].filter(Boolean).join(" ");

function attributes(ids: string, problem: string | null) {
  const described = ids ? ` aria-describedby="${Handlebars.escapeExpression(ids)}"` : "";
  return new Handlebars.SafeString(`${described}${problem ? ' aria-invalid="true"' : ""}`);
}
