/** Inputs and secrets that a caller hands to a reusable workflow beside those of the example; secrets by their names there. */
export interface Given {
  inputs: Readonly<Record<string, string | number>>;
  secrets: readonly string[];
}

/** As the caller's repository calls a secret. */
export const nameOfSecret = (name: string) => name.toUpperCase().replaceAll("-", "_");

/** The example plugin's release.yml, with more to say; its App's client id is a variable of the repository, which act is not told. */
export function pluginCaller(text: string, { inputs, secrets }: Given): string {
  const more = Object.entries(inputs).map(([name, value]) => `, ${name}: ${JSON.stringify(value)}`);
  const handed = secrets.map((name) => `, ${name}: "\${{ secrets.${nameOfSecret(name)} }}"`);
  return text
    .replace(/\$\{\{ vars\.RELEASE_APP_CLIENT_ID \}\}/, "Iv1.0000000000000000")
    .replace(/^( +with: \{.*)\}$/m, `$1${more.join("")}}`)
    .replace(/^( +secrets: \{.*)\}$/m, `$1${handed.join("")}}`);
}

/** The example server's release.yml for another image, with more to say to the job that releases; the job of the matrix has inputs, or is left out. */
export function serverCaller(
  text: string,
  image: string,
  { inputs, secrets }: Given,
  matrixInputs: Given["inputs"] | undefined,
): string {
  const [release = "", matrix] = text.replace("ghcr.io/acme/catalog-server", image).split(/^(?= {2}matrix:\n)/m);
  const said = `${release.trimEnd()}\n${linesOf(inputs)}${handed(secrets)}`;
  return matrixInputs ? `${said}\n${matrix}${linesOf(matrixInputs)}` : said;
}

/** The end of a caller whose last job says nothing yet. */
export const handingOn = ({ inputs, secrets }: Given) => `    with:\n${linesOf(inputs)}${handed(secrets)}`;

const handed = (secrets: Given["secrets"]) =>
  `    secrets:\n${secrets.map((name) => `      ${name}: \${{ secrets.${nameOfSecret(name)} }}\n`).join("")}`;

const linesOf = (inputs: Given["inputs"]) =>
  Object.entries(inputs)
    .map(([name, value]) => `      ${name}: ${JSON.stringify(value)}\n`)
    .join("");
