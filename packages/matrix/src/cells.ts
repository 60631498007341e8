import type { Cell, Contradiction, Evidence } from "#matrix/model.js";
import type { Assessment } from "#versions/compatibility.js";

/** Makes cells; those without evidence that say the same are one object, because there may be very many. */
export function cellMaker(): (assessment: Assessment, evidence?: readonly Evidence[]) => Cell {
  const bare = new Map<string, Cell>();
  return (assessment, evidence) => {
    const { verdict, range, framework } = assessment;
    const key = `${verdict} ${range} ${framework}`;
    const shared = bare.get(key) ?? { declared: { verdict, range, framework }, verified: "not-run", evidence: [] };
    bare.set(key, shared);
    if (!evidence || evidence.length === 0) return shared;
    const verified = evidence.some((each) => each.verdict === "failed") ? "failed" : "passed";
    const contradiction = contradictionOf(verdict, verified);
    return { declared: shared.declared, verified, evidence, ...(contradiction ? { contradiction } : {}) };
  };
}

function contradictionOf(declared: Assessment["verdict"], verified: "passed" | "failed"): Contradiction | undefined {
  if (declared === "compatible" && verified === "failed") return "compatible-failed";
  return declared === "incompatible" && verified === "passed" ? "incompatible-passed" : undefined;
}
