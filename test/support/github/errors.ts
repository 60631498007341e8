/** An answer other than success, with the message that GitHub writes. */
export class GitHubError extends Error {
  readonly status: number;
  readonly errors: readonly object[] | undefined;

  constructor(status: number, message: string, errors?: readonly object[]) {
    super(message);
    this.status = status;
    this.errors = errors;
  }
}

export const notFound = () => new GitHubError(404, "Not Found");

export function invalid(resource: string, problem: { field?: string; code?: string; message?: string }): GitHubError {
  return new GitHubError(422, "Validation Failed", [{ resource, code: "custom", ...problem }]);
}

export function errorBody(error: GitHubError, documentation: string): object {
  return {
    message: error.message,
    ...(error.errors ? { errors: error.errors } : {}),
    documentation_url: `https://docs.github.com/rest/${documentation}`,
    status: String(error.status),
  };
}
