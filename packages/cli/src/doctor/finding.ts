import { DiagnosticError } from "#diagnostics/diagnostic.js";
import { sanitize } from "#diagnostics/sanitize.js";

export type Level = "ok" | "warning" | "error";

/** One thing that was looked at. */
export interface Finding {
  /** What was looked at, in one or two words; the same in every run. */
  check: string;
  level: Level;
  message: string;
  /** One imperative sentence. */
  fix?: string;
  /** The page where it can be done. */
  url?: string;
}

export type Remedy = Pick<Finding, "fix" | "url">;

export function ok(check: string, message: string): Finding {
  return { check, level: "ok", message };
}

export function warning(check: string, message: string, remedy: Remedy = {}): Finding {
  return { check, level: "warning", message, ...remedy };
}

export function problem(check: string, message: string, remedy: Remedy = {}): Finding {
  return { check, level: "error", message, ...remedy };
}

/** A finding of which nothing but text reaches a terminal, and of which no server can make it show the token that it was sent. */
export function harmless({ check, level, ...said }: Finding, token: string | undefined): Finding {
  const texts = Object.entries(said).map(([name, text]) => [name, sanitize(withoutToken(text, token), 1000)]);
  return { check, level, ...(Object.fromEntries(texts) as Omit<Finding, "check" | "level">) };
}

export function withoutToken(text: string, token: string | undefined): string {
  return token ? text.replaceAll(token, "***") : text;
}

/** What a check finds; where it comes to nothing, that is the finding, and the other checks go on. */
export async function looked(
  check: string,
  look: () => Promise<Finding[]>,
  remedy: Remedy & { level?: Level } = {},
): Promise<Finding[]> {
  try {
    return await look();
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    const { level = "warning", ...rest } = remedy;
    return error.diagnostics.slice(0, 5).map(({ message, fix }) => ({
      check,
      level,
      message: sanitize(message),
      ...rest,
      ...(fix === undefined ? {} : { fix }),
    }));
  }
}
