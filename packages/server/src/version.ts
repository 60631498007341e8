import project from "../../../package.json" with { type: "json" };

/** This suite's version, as in package.json. */
export const suiteVersion: string = project.version;
