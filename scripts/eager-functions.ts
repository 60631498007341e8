import ts from "typescript";

/** A function declaration that becomes `var NAME = (function …)` where its block begins. */
interface Moved {
  start: number;
  end: number;
  /** Where it goes: before the block's other statements, as declarations are hoisted. */
  to: number;
  text: string;
}

/**
 * Has V8 compile the functions of a bundle's modules together with their module: it takes a function in parentheses for one that is
 * called at once (v8.dev/blog/preparser#pife). What is compiled then is kept (`module.enableCompileCache`); what is compiled when it
 * is called for the first time is compiled again in every process. Each function means the same as before.
 */
export function eagerFunctions(bundle: string): string {
  const file = ts.createSourceFile("bundle.js", bundle, ts.ScriptTarget.ES2022, true);
  const moved = file.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .flatMap(({ initializer }) => (initializer ? modulesOf(initializer) : []))
    .flatMap(functionsOf);
  return edit(bundle, moved);
}

/** `({ ID: ((module, exports) => { … }) })` */
function modulesOf(node: ts.Expression): ts.Block[] {
  const object = unwrapped(node);
  if (!ts.isObjectLiteralExpression(object)) return [];
  return object.properties.flatMap((each) => (ts.isPropertyAssignment(each) ? bodyOf(each.initializer) : []));
}

function bodyOf(node: ts.Expression): ts.Block[] {
  const made = unwrapped(node);
  return ts.isArrowFunction(made) && ts.isBlock(made.body) ? [made.body, ...awaitingBodies(made.body)] : [];
}

/** Of a module that awaits: `require.a(module, async (…) => { try { … } … })`. */
function awaitingBodies({ statements }: ts.Block): ts.Block[] {
  return statements
    .filter(ts.isExpressionStatement)
    .flatMap(({ expression }) => (ts.isCallExpression(expression) ? [...expression.arguments] : []))
    .filter(ts.isArrowFunction)
    .flatMap(({ body }) => (ts.isBlock(body) ? body.statements.filter(ts.isTryStatement) : []))
    .map(({ tryBlock }) => tryBlock);
}

function unwrapped(node: ts.Expression): ts.Expression {
  return ts.isParenthesizedExpression(node) ? unwrapped(node.expression) : node;
}

function functionsOf({ statements }: ts.Block): Moved[] {
  const to = statements.find((each) => !isDirective(each))?.getStart() ?? 0;
  return statements.filter(ts.isFunctionDeclaration).flatMap((each) => {
    const { name, body } = each;
    if (!name || !body) return [];
    const [start, end] = [each.getStart(), each.getEnd()];
    const whole = each.getText();
    // Without its name, which some functions give another meaning when they are called: the variable has it.
    const anonymous = whole.slice(0, name.getStart() - start) + whole.slice(name.getEnd() - start);
    return [{ start, end, to, text: `var ${name.text} = (${anonymous});\n` }];
  });
}

function isDirective(node: ts.Statement): boolean {
  return ts.isExpressionStatement(node) && ts.isStringLiteral(node.expression);
}

function edit(text: string, moved: readonly Moved[]): string {
  const pieces = moved.flatMap((each, order) => [
    { at: each.to, until: each.to, order, put: each.text },
    // It ended the statement before it, which may have no semicolon of its own.
    { at: each.start, until: each.end, order: Number.POSITIVE_INFINITY, put: ";" },
  ]);
  let done = "";
  let from = 0;
  for (const { at, until, put } of pieces.sort((a, b) => a.at - b.at || a.order - b.order)) {
    done += text.slice(from, at) + put;
    from = until;
  }
  return done + text.slice(from);
}
