export const id = 8290;
export const ids = [8290];
export const modules = {

/***/ 48290:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
var askHelper = (async function (name, server, { environment, timeout }) {
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(name))
        return failed(`${(0,sanitize/* quoted */.T)(name)} is not a credential helper's name`);
    const program = `docker-credential-${name}`;
    const file = await find(program, environment.PATH ?? "");
    if (file === undefined)
        return failed(`${program} is not in a folder of PATH`);
    const answer = await run(file, server, { environment, timeout });
    if (answer === "not-started")
        return failed(`${program} cannot be started`);
    if (answer === "too-slow")
        return failed(`${program} gave no answer within ${timeout / 1000} s`);
    if (answer === "too-large")
        return failed(`${program} answers with more than ${outputLimit} bytes`);
    if (answer.exitCode === 0)
        return readCredential(answer.stdout) ?? failed(`${program} answers no credential`);
    if (/credentials? (was )?not found|could not be found in the keychain|no stored credential/i.test(answer.stdout))
        return;
    const said = (0,sanitize/* sanitize */.a)(answer.stdout.trim() || answer.stderr, 200) || "nothing";
    return failed(`${program} ends with ${answer.exitCode ?? "a signal"} for ${server} and says: ${said}`);
});
var failed = (function (message) {
    return (0,diagnostic/* fail */.fJ)("credential-helper-failed", message, {
        fix: "Correct credHelpers and credsStore in Docker's config.json, or log in again.",
    });
});
var find = (async function (program, path) {
    const name = process.platform === "win32" ? `${program}.exe` : program;
    for (const folder of path.split(external_node_path_.delimiter).filter(external_node_path_.isAbsolute)) {
        const file = (0,external_node_path_.join)(folder, name);
        const usable = await (0,promises_.access)(file, promises_.constants.X_OK).then(() => true, () => false);
        if (usable && (await (0,promises_.stat)(file)).isFile())
            return file;
    }
    return undefined;
});
var run = (function (file, input, options) {
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.spawn)(file, ["get"], {
            env: options.environment,
            stdio: "pipe",
            detached: process.platform !== "win32",
        });
        const output = { stdout: [], stderr: [] };
        let size = 0;
        const giveUp = (why) => {
            clearTimeout(timer);
            end(child.pid);
            child.stdout.destroy();
            child.stderr.destroy();
            resolve(why);
        };
        const timer = setTimeout(() => giveUp("too-slow"), options.timeout);
        for (const name of ["stdout", "stderr"]) {
            child[name].on("data", (piece) => {
                size += piece.length;
                if (size > outputLimit)
                    giveUp("too-large");
                else
                    output[name].push(piece);
            });
        }
        child.on("error", () => {
            clearTimeout(timer);
            resolve("not-started");
        });
        child.on("close", (exitCode) => {
            clearTimeout(timer);
            const text = (name) => Buffer.concat(output[name]).toString("utf8");
            resolve({ exitCode, stdout: text("stdout"), stderr: text("stderr") });
        });
        // A helper that ends without reading is judged by its answer.
        child.stdin.on("error", () => { }).end(`${input}\n`);
    });
});
var end = (function (pid) {
    if (pid === undefined)
        return;
    try {
        process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
    }
    catch {
        // It ended by itself meanwhile.
    }
});
var readCredential = (function (text) {
    let answer;
    try {
        answer = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    const { Username, Secret } = answer ?? {};
    if (typeof Username !== "string" || typeof Secret !== "string" || Username === "" || Secret === "")
        return undefined;
    if (Username === "<token>")
        return { kind: "identity-token", token: Secret };
    return { kind: "password", username: Username, password: Secret };
});
var dockerCredentials = (function (environment, helperTimeout = 30_000) {
    let config;
    const known = new Map();
    const lookUp = async (registry) => {
        if (!config)
            config = readDockerConfig(environment);
        const helper = helperOf(await config, registry);
        const kept = helper && (await askHelper(helper, serverOf(registry), { environment, timeout: helperTimeout }));
        return kept || findCredential(await config, registry);
    };
    return (registry) => {
        const credential = known.get(registry) ?? lookUp(registry);
        known.set(registry, credential);
        return credential;
    };
});
var helperOf = (function (config, registry) {
    if (!isRecord(config))
        return undefined;
    const own = Object.entries(isRecord(config.credHelpers) ? config.credHelpers : {});
    const [, name] = own.find(([key]) => registryOf(key) === registry) ?? [undefined, config.credsStore];
    return isText(name) ? name : undefined;
});
var serverOf = (function (registry) {
    return registry === "docker.io" ? "https://index.docker.io/v1/" : registry;
});
var readDockerConfig = (async function (environment) {
    const folder = environment.DOCKER_CONFIG || (0,external_node_path_.join)(environment.HOME || (0,external_node_os_.homedir)(), ".docker");
    const file = (0,external_node_path_.join)(folder, "config.json");
    try {
        return JSON.parse(await (0,promises_.readFile)(file, "utf8"));
    }
    catch (error) {
        if (error.code === "ENOENT" || error.code === "ENOTDIR") {
            return {};
        }
        // A parser's message would quote the file, which holds passwords.
        return (0,diagnostic/* fail */.fJ)("file-unreadable", `${file} cannot be read as JSON`, {
            fix: "Repair the file, or delete it and run docker login again.",
            place: { file },
        });
    }
});
var findCredential = (function (config, registry) {
    const auths = isRecord(config) && isRecord(config.auths) ? config.auths : {};
    const key = Object.keys(auths).find((each) => registryOf(each) === registry);
    const entry = key === undefined ? undefined : auths[key];
    if (!isRecord(entry))
        return undefined;
    if (isText(entry.identitytoken))
        return { kind: "identity-token", token: entry.identitytoken };
    if (isText(entry.username) && isText(entry.password)) {
        return { kind: "password", username: entry.username, password: entry.password };
    }
    return isText(entry.auth) ? decodeAuth(entry.auth) : undefined;
});
var registryOf = (function (key) {
    const host = key.replace(/^https?:\/\//, "").split("/")[0] ?? "";
    return host === "index.docker.io" || host === "registry-1.docker.io" ? "docker.io" : host;
});
var decodeAuth = (function (auth) {
    const text = Buffer.from(auth, "base64").toString("utf8");
    const colon = text.indexOf(":");
    if (colon < 1)
        return undefined;
    return { kind: "password", username: text.slice(0, colon), password: text.slice(colon + 1).replace(/\0+$/, "") };
});
var isRecord = (function (value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
});
var isText = (function (value) {
    return typeof value === "string" && value !== "";
});
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dockerCredentials: () => (/* binding */ dockerCredentials),
  findCredential: () => (/* binding */ findCredential)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
;// CONCATENATED MODULE: ./packages/oci/src/credential-helper.ts





/**
 * Asks `docker-credential-NAME get` for a server's credential (the protocol of docker-credential-helpers); undefined when it
 * keeps none. The program comes from the absolute folders of PATH alone. Throws credential-helper-failed.
 */
;
;
;
const outputLimit = 64 * 1024;
/** The helper and all that it started are ended when it takes too long or says too much. */
;
;
/** `{"Username": …, "Secret": …}`; the user name `<token>` stands before an identity token. */
;

;// CONCATENATED MODULE: ./packages/oci/src/credentials.ts





/**
 * Looks into Docker's config.json (in DOCKER_CONFIG, else ~/.docker), which `docker login` and `crane auth login` write, and
 * asks the credential helpers that it names. Each registry is looked up once.
 */
;
/** The registry's own helper, else the one for all. An empty name is none. */
;
/** What helpers know a registry by. */
;
;
/** A registry's entry in a Docker configuration. */
;
/** Keys are hosts, or URLs as older clients wrote them: `https://index.docker.io/v1/`. */
;
;
;
;


/***/ })

};
