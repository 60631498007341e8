export const id = 2049;
export const ids = [2049];
export const modules = {

/***/ 88835:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ exitCodes)
/* harmony export */ });
/** 0: done. 1: problems were found and shown. 2: wrong usage. 3: a defect of this program. */
const exitCodes = { done: 0, problems: 1, usage: 2, defect: 3 };


/***/ }),

/***/ 10707:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
var readPairs = (function (parsed, option) {
    const pairs = new Map();
    for (const text of parsed.texts(option)) {
        const [, name, value] = /^([^=]+)=(.*)$/s.exec(text) ?? [];
        if (name === undefined || value === undefined) {
            (0,diagnostic/* fail */.fJ)("input-invalid", `--${option}: ${(0,sanitize/* quoted */.T)(text)} is not NAME=VALUE`, {
                fix: "Write a name, =, and what belongs to it.",
            });
        }
        if (pairs.has(name)) {
            (0,diagnostic/* fail */.fJ)("input-invalid", `--${option}: ${(0,sanitize/* quoted */.T)(name)} is given twice`, { fix: "Give each name once." });
        }
        pairs.set(name, value);
    }
    return Object.fromEntries(pairs);
});
var terminalProgress = (function (err = process.stderr) {
    return {
        async step(title, work) {
            const start = performance.now();
            if (err.isTTY)
                err.write(`     …    ${title}\r`);
            const result = await work();
            err.write(`${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s  ${title}\n`);
            return result;
        },
        info: (line) => void err.write(`          ${line}\n`),
    };
});
var interruption = (function () {
    const controller = new AbortController();
    for (const [signal, code] of [
        ["SIGINT", 130],
        ["SIGTERM", 143],
    ]) {
        process.on(signal, () => {
            if (controller.signal.aborted)
                process.exit(code);
            controller.abort();
            setTimeout(() => process.exit(code), patience).unref();
            process.once("exit", () => {
                process.exitCode = code;
            });
        });
    }
    return controller.signal;
});
var readEngine = (function (given) {
    const { engine = "daemonless" } = given;
    const buildkit = {};
    for (const [name, field] of Object.entries(fields)) {
        const value = given[name];
        if (value === undefined)
            continue;
        if (engine === "daemonless") {
            (0,diagnostic/* fail */.fJ)("input-invalid", `${name} is for BuildKit, and the engine is daemonless`, {
                fix: `Set engine to buildkit, or leave ${name} out.`,
                inputs: ["engine", name],
            });
        }
        buildkit[field] = value;
    }
    return (0,choice/* readChoice */.K)("engine", engine, ["daemonless", "buildkit"]) === "buildkit" ? { buildkit } : {};
});
var readManifestOptions = (function (parsed) {
    const shortNames = parsed.text("short-names");
    return {
        manifest: parsed.operands[0] ?? default_manifest/* defaultManifest */.D,
        pluginPaths: readPairs(parsed, "plugin-path"),
        release: parsed.flag("release"),
        ...(shortNames === undefined ? {} : { shortNames }),
        environment: process.env,
        modules: parsed.flag("offline") ? "cache" : "network",
        progress: terminalProgress(),
        signal: interruption(),
    };
});
var readGenerateOptions = (function (parsed) {
    return {
        ...readManifestOptions(parsed),
        directory: parsed.text("directory") ?? "generated",
        frozen: parsed.flag("frozen"),
    };
});
var readBuildOptions = (function (parsed) {
    const repository = parsed.text("push");
    return {
        ...readGenerateOptions(parsed),
        ...readEngine(Object.fromEntries(engineOptions.map(({ name }) => [name, parsed.text(name)]))),
        layout: parsed.text("layout") ?? "image",
        platforms: parsed.texts("platform"),
        ...(repository === undefined ? {} : { repository }),
    };
});
var readConformance = (function (texts) {
    const { suite, report, reports, "report-policy": reportPolicy, curated, manifest, plugin } = texts;
    if (curated && manifest === undefined) {
        (0,diagnostic/* fail */.fJ)("input-invalid", "curated needs a manifest", {
            fix: "Give the manifest that the image was built from.",
            inputs: ["curated", "manifest"],
        });
    }
    return {
        subject: readSubject(texts),
        suite,
        inputs: readRunInputs(texts),
        report,
        reports,
        ...(reportPolicy === undefined ? {} : { reportPolicy }),
        curated,
        ...(manifest === undefined ? {} : { manifest }),
        ...(plugin === undefined ? {} : { plugin }),
    };
});
var readSubject = (function ({ layout, digest, image, binary, url, manifest }) {
    const given = Object.entries({ layout, image, binary, url }).filter(([, value]) => value !== undefined);
    if (given.length !== 1) {
        const what = given.length === 0 ? "nothing is given to run" : `${given.map(([name]) => name).join(" and ")} are given`;
        const inputs = ["layout", "image", "binary", "url"];
        (0,diagnostic/* fail */.fJ)("input-invalid", what, { fix: "Give one of layout, image, binary and url.", inputs });
    }
    if (digest !== undefined && layout === undefined) {
        (0,diagnostic/* fail */.fJ)("input-invalid", "digest is for a layout", {
            fix: "Write image as REPOSITORY@DIGEST, and leave digest out.",
            inputs: ["digest", "layout", "image"],
        });
    }
    if (manifest !== undefined && layout === undefined && image === undefined) {
        (0,diagnostic/* fail */.fJ)("input-invalid", "a manifest's tiers are granted on images only", {
            fix: "Give layout or image.",
            inputs: ["layout", "image"],
        });
    }
    if (layout !== undefined)
        return { layout, ...(digest === undefined ? {} : { digest }) };
    if (image !== undefined)
        return { image };
    return binary === undefined ? { url: url ?? "" } : { binary };
});
var readRunInputs = (function (texts) {
    const { environment, files, parameters, only, sandbox, platform } = texts;
    return {
        environment,
        files,
        parameters,
        only,
        ...(texts.arguments.length === 0 ? {} : { arguments: texts.arguments }),
        ...(sandbox === undefined ? {} : { sandbox: (0,choice/* readChoice */.K)("sandbox", sandbox, sandboxes) }),
        ...(platform === undefined ? {} : { platform: readPlatform(platform) }),
        limits: {
            seconds: (0,whole_number/* readWholeNumber */.b)("timeout", texts.timeout, { most: 86_400 }) ?? subject/* defaultLimits */.M.seconds,
            memory: ((0,whole_number/* readWholeNumber */.b)("memory", texts.memory, { most: 1024 * 1024 }) ?? subject/* defaultLimits */.M.memory / 1024 ** 2) *
                1024 ** 2,
        },
    };
});
var readPlatform = (function (text) {
    const [os, architecture, variant, ...more] = text.split("/");
    if (!os || !architecture || more.length > 0 || !/^[a-z0-9/]+$/.test(text)) {
        const fix = "Write a platform such as linux/amd64.";
        return (0,diagnostic/* fail */.fJ)("input-invalid", `platform is ${(0,sanitize/* quoted */.T)(text)}`, { fix, inputs: ["platform"] });
    }
    return { os, architecture, ...(variant ? { variant } : {}) };
});
var renderOutcome = (function ({ report, written, tiers }) {
    const { suite, subject, sandbox, verdict, required, recommended, plugins } = report;
    const platform = subject.platform === undefined ? "" : ` on ${subject.platform}`;
    const width = Math.max(0, ...plugins.map(({ name }) => name.length));
    const lines = [
        `${words[verdict]}  ${suite.name} ${suite.version}${platform}: ${countLine(required, recommended)}`,
        `        ${(0,sanitize/* sanitize */.a)(subject.name)}${subject.digest === undefined ? "" : `, ${subject.digest}`}`,
        `        ${sandbox.kind}: ${sandbox.detail}`,
        ...plugins.map((each) => {
            const tier = tiers?.find(({ plugin }) => plugin === each.name)?.granted;
            const granted = tier === undefined ? "" : `, ${tier}`;
            return `  ${(0,sanitize/* sanitize */.a)(each.name).padEnd(width)}  ${words[each.verdict]}${granted}: ${countLine(each.required, each.recommended)}`;
        }),
        ...tierLines(tiers ?? []),
        `Report: ${written.html}`,
        `        ${written.json}@${written.digest}`,
    ];
    return `${lines.join("\n")}\n`;
});
var tierLines = (function (tiers) {
    if (tiers.length === 0)
        return [];
    const header = ["Tiers", "version", "claimed", "granted", "missing for supported"];
    const rows = tiers.map((each) => [
        `  ${each.plugin}`,
        each.version,
        each.claimed,
        each.granted,
        each.missing.join("; "),
    ]);
    const lines = [header, ...rows].map((row) => row.map((cell) => (cell.startsWith("  ") ? "  " : "") + (0,sanitize/* sanitize */.a)(cell, 300)));
    const widths = header.map((_, column) => Math.max(...lines.map((row) => row[column]?.length ?? 0)));
    return lines.map((row) => row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd());
});
var diagnosticsForTerminal = (function ({ report, diagnostics, }) {
    const others = diagnostics.filter(({ code, severity }) => code !== "check-failed" || severity !== "notice");
    if (diagnostics.length - others.length < 2)
        return [...diagnostics];
    const failed = report.checks.filter(({ level, status }) => level === "recommended" && status === "failed");
    const fix = "Read in the report what each of them found; none of them is required.";
    const message = `${failed.length} recommended checks failed: ${(0,report_words/* idsOf */.UX)(failed)}`;
    return [...others, (0,diagnostic/* diagnostic */.YK)("check-failed", message, { severity: "notice", fix })];
});
var countLine = (function (required, recommended) {
    const some = recommended.passed + recommended.failed > 0;
    return `${counts("required", required)}${some ? `; ${counts("recommended", recommended)}` : ""}`;
});
var counts = (function (level, { passed, failed, skipped, notRun }) {
    const others = Object.entries({ failed, skipped, "not run": notRun }).filter(([, count]) => count > 0);
    return [`${passed} ${level} passed`, ...others.map(([word, count]) => `${count} ${word}`)].join(", ");
});
var withUsualPlaces = (function (texts) {
    const { layout, image, binary, url, manifest } = texts;
    if ([layout, image, binary, url].some((each) => each !== undefined) || !(0,external_node_fs_.existsSync)("image"))
        return texts;
    return {
        ...texts,
        layout: "image",
        manifest: manifest ?? ((0,external_node_fs_.existsSync)(default_manifest/* defaultManifest */.D) ? default_manifest/* defaultManifest */.D : undefined),
    };
});
var textsOf = (function (parsed) {
    return {
        layout: parsed.text("layout"),
        digest: parsed.text("digest"),
        image: parsed.text("image"),
        binary: parsed.text("binary"),
        url: parsed.text("url"),
        suite: parsed.text("suite") ?? "catalog-server/v1alpha1",
        manifest: parsed.text("manifest"),
        plugin: parsed.text("plugin"),
        curated: parsed.flag("curated"),
        reports: parsed.texts("reports"),
        "report-policy": parsed.text("report-policy"),
        report: parsed.text("report") ?? "conformance-report",
        arguments: parsed.texts("argument"),
        environment: readPairs(parsed, "environment"),
        files: readPairs(parsed, "file"),
        parameters: readPairs(parsed, "parameter"),
        only: parsed.texts("only"),
        platform: parsed.text("platform"),
        sandbox: parsed.text("sandbox"),
        timeout: parsed.text("timeout"),
        memory: parsed.text("memory"),
    };
});
var surroundings = (function (parsed) {
    const shortNames = parsed.text("short-names");
    return {
        pluginPaths: readPairs(parsed, "plugin-path"),
        ...(parsed.flag("offline") ? { modules: "cache" } : {}),
        ...(shortNames === undefined ? {} : { shortNames }),
        environment: process.env,
        progress: terminalProgress(),
        signal: interruption(),
    };
});
var githubToken = (function ({ GITHUB_TOKEN, GH_TOKEN }) {
    return GITHUB_TOKEN || GH_TOKEN || undefined;
});
var ofOrigin = (async function (apiUrl) {
    const { remoteOf } = await __webpack_require__.e(/* import() */ 8729).then(__webpack_require__.bind(__webpack_require__, 68729));
    const remote = await remoteOf(".");
    if (remote && (remote.host === "github.com" || apiUrl))
        return `${remote.owner}/${remote.name}`;
    const why = remote ? "origin is not on github.com, and GITHUB_API_URL is not set" : "nothing names a repository";
    return (0,diagnostic/* fail */.fJ)("input-invalid", `plugin-release doctor: ${why}`, {
        fix: remote
            ? "Set GITHUB_API_URL to your server's, such as https://HOST/api/v3."
            : "Write --repository OWNER/NAME.",
    });
});
var line = (function ({ check, level, message, fix, url }) {
    const more = [fix, url].filter((each) => each !== undefined).map((each) => `         ${each}\n`);
    return `${level.padEnd(8)} ${check}: ${message}\n${more.join("")}`;
});
var webUrlOf = (function ({ GITHUB_SERVER_URL: web, GITHUB_API_URL: api }) {
    const named = [web, api].find((each) => each && URL.canParse(each));
    return named === undefined ? "https://github.com" : new URL(named).origin.replace("://api.", "://");
});
var kindOf = (function (text) {
    const kind = model/* kinds */.EZ.find((each) => each === text);
    if (kind)
        return kind;
    const said = text === undefined ? "nothing says what the repository is for" : `${(0,sanitize/* quoted */.T)(text)} is no kind of repository`;
    return (0,diagnostic/* fail */.fJ)("input-invalid", `plugin-release init: ${said}`, { fix: (0,choice/* choiceFix */.b)(text ?? "", model/* kinds */.EZ) });
});
var choicesOf = (function (kind, parsed) {
    // By its name the suite is found in workflows later.
    const suite = read(parsed, "suite", new RegExp(`^(?<repository>${owner}/plugin-release-actions)@(?<commit>[0-9a-f]{40})$`));
    const server = read(parsed, "server", new RegExp(`^(?<repository>${repository})(?:@(?<ref>\\w[\\w./-]{0,200}))?$`));
    const registry = read(parsed, "registry", new RegExp(`^(?<repository>${repository})$`));
    if (server && kind !== "plugin")
        useless("server", "plugin");
    if (registry && kind !== "ocm-plugin")
        useless("registry", "ocm-plugin");
    return {
        ...(suite ? { suite: { repository: suite.repository ?? "", commit: suite.commit ?? "" } } : {}),
        ...(server ? { server: `${server.repository}@${server.ref ?? "main"}` } : {}),
        ...(registry?.repository ? { registry: registry.repository } : {}),
    };
});
var read = (function (parsed, name, form) {
    const text = parsed.text(name);
    if (text === undefined)
        return undefined;
    const option = initCommand.options.find((each) => each.name === name);
    return (form.exec(text)?.groups ??
        (0,diagnostic/* fail */.fJ)("input-invalid", `--${name}: ${(0,sanitize/* quoted */.T)(text)} is not of the form ${option?.value}`, {
            fix: `Write --${name} ${option?.value}; a commit has 40 hexadecimal digits.`,
        }));
});
var useless = (function (option, kind) {
    return (0,diagnostic/* fail */.fJ)("input-invalid", `--${option} is for plugin-release init ${kind}`, { fix: `Leave --${option} out.` });
});
var questionsOf = (function (parsed) {
    return {
        plugin: parsed.text("plugin"),
        server: parsed.text("server"),
        upgrade: parsed.text("upgrade"),
        prereleases: parsed.flag("prereleases"),
    };
});
var optionsOf = (function (parsed) {
    const outputs = Object.fromEntries(["markdown", "json", "html"].flatMap((name) => {
        const path = parsed.text(name);
        return path === undefined ? [] : [[name, path]];
    }));
    const shortNames = parsed.text("short-names");
    const reportPolicy = parsed.text("report-policy");
    return {
        manifests: parsed.operands.length === 0 ? [default_manifest/* defaultManifest */.D] : parsed.operands,
        servers: parsed.texts("planned"),
        reports: parsed.texts("reports"),
        ...(reportPolicy === undefined ? {} : { reportPolicy }),
        ...outputs,
        check: parsed.flag("check"),
        ...(shortNames === undefined ? {} : { shortNames }),
        environment: process.env,
        progress: terminalProgress(),
        signal: interruption(),
    };
});
var verify_matrix_options_textsOf = (function (parsed) {
    const results = parsed.texts("results");
    return {
        manifests: parsed.operands,
        planned: parsed.texts("planned"),
        reports: parsed.texts("reports"),
        matrix: undefined,
        json: parsed.text("json") ?? "compatibility-matrix.json",
        plan: parsed.text("plan") ?? "verification-plan.json",
        suite: parsed.text("suite") ?? "catalog-server/v1alpha1",
        jobs: parsed.text("jobs"),
        cells: parsed.text("cells"),
        shard: parsed.text("shard"),
        results: results.length === 0 ? ["results"] : results,
        markdown: parsed.text("markdown"),
        html: parsed.text("html"),
        "short-names": parsed.text("short-names"),
    };
});
var publishedPlaces = (async function (parsed) {
    const { sbomFolder } = await __webpack_require__.e(/* import() */ 5889).then(__webpack_require__.bind(__webpack_require__, 35889));
    const layout = parsed.text("layout") ?? "image";
    const wanted = (kind, folder) => !parsed.texts("without").includes(kind) && (0,external_node_fs_.existsSync)(folder) ? folder : undefined;
    const conformance = wanted("conformance", "conformance-report");
    const named = parsed.texts("conformance");
    return {
        layout,
        digest: parsed.text("digest") ?? (await onlyImage(layout)),
        // As build does: a shell completes a folder's name with a slash.
        sbom: parsed.text("sbom") ?? wanted("sbom", (0,external_node_path_.relative)("", sbomFolder((0,external_node_path_.resolve)(layout)))),
        scan: parsed.text("scan") ?? wanted("scan", "scan-report"),
        conformance: named.length === 0 && conformance !== undefined ? [conformance] : named,
    };
});
var onlyImage = (async function (path) {
    const { openLayout } = await __webpack_require__.e(/* import() */ 3683).then(__webpack_require__.bind(__webpack_require__, 53683));
    const { findDocument } = await Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(9915), __webpack_require__.e(6626)]).then(__webpack_require__.bind(__webpack_require__, 69915));
    return (await findDocument(await openLayout(path), undefined)).descriptor.digest;
});
var publish_textsOf = (function (parsed) {
    return {
        repository: parsed.text("repository"),
        tags: parsed.texts("tag"),
        "moving-tags": parsed.texts("moving-tag"),
        without: parsed.texts("without"),
        manifest: parsed.text("manifest"),
        directory: parsed.text("directory"),
        signing: parsed.text("signing"),
        key: parsed.text("key"),
        "transparency-log": parsed.text("transparency-log"),
        "signing-config": parsed.text("signing-config"),
        "trusted-root": parsed.text("trusted-root"),
        policy: parsed.text("policy"),
        cosign: parsed.text("cosign"),
        timeout: parsed.text("timeout"),
        "signed-reports": parsed.flag("signed-reports"),
    };
});
var readLocalRegistry = (function (parsed) {
    const target = parsed.text("repository");
    if (target === undefined) {
        return (0,diagnostic/* fail */.fJ)("input-invalid", "--repository does not say which OCM repository the registry is in", {
            fix: "Add --repository, such as --repository ghcr.io/acme/registry.",
        });
    }
    return {
        constructorFile: parsed.text("constructor") ?? defaultConstructor,
        policyFile: parsed.text("policy") ?? "plugin-policy.yaml",
        target,
    };
});
var readEdits = (function (parsed) {
    const level = parsed.text("level");
    return {
        ...(level === undefined ? {} : { raise: (0,choice/* readChoice */.K)("level", level, ["patch", "minor", "major"]) }),
        modernise: parsed.flag("modernise"),
        recompute: parsed.flag("recompute"),
        dryRun: parsed.flag("dry-run"),
    };
});
var editAndTell = (async function (parsed, plugins) {
    const registry = readLocalRegistry(parsed);
    const { editLocally } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6353), __webpack_require__.e(1084), __webpack_require__.e(2088), __webpack_require__.e(1101), __webpack_require__.e(1078), __webpack_require__.e(7227), __webpack_require__.e(4033), __webpack_require__.e(6700), __webpack_require__.e(1358), __webpack_require__.e(9909), __webpack_require__.e(2607), __webpack_require__.e(1126)]).then(__webpack_require__.bind(__webpack_require__, 71415));
    const { registryAccess } = await __webpack_require__.e(/* import() */ 1101).then(__webpack_require__.bind(__webpack_require__, 71101));
    const wanted = { ...readEdits(parsed), ...(plugins === undefined ? {} : { plugins }) };
    const { changes, before, version, changed, failed, diagnostics } = await editLocally({ ...registry, access: registryAccess(process.env) }, wanted);
    await (0,show/* showDiagnostics */.K6)(diagnostics, "text", process.stderr);
    const line = [
        changed ? `${before} -> ${version}` : before,
        ...(failed > 0 ? [`${failed} plugin${failed === 1 ? "" : "s"} could not be looked up`] : []),
        ...(changed || failed > 0 ? [] : ["nothing to change"]),
    ].join(", ");
    process.stdout.write([line, ...changes.map((each) => `  ${each}`), ""].join("\n"));
    return (0,diagnostic/* hasErrors */.Cs)(diagnostics) ? command/* exitCodes */.h.problems : command/* exitCodes */.h.done;
});
var signed = (function (signatures) {
    return signatures ? `, signed: ${signatures.map((each) => (0,sanitize/* sanitize */.a)(each, 80)).join(", ")}` : "";
});
var nothing = (function (resources) {
    return resources.length > 0 ? [] : ["  no plugins listed"];
});
var table = (function (rows) {
    const clean = rows.map((row) => row.map((cell) => (0,sanitize/* sanitize */.a)(cell, 300)));
    const widths = [0, 1, 2].map((column) => Math.max(0, ...clean.map((row) => row[column]?.length ?? 0)));
    return clean.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}`.trimEnd());
});
var scan_show = (async function (diagnostics) {
    await (0,show/* showDiagnostics */.K6)(diagnostics, "text", process.stderr);
    return (0,diagnostic/* hasErrors */.Cs)(diagnostics) ? command/* exitCodes */.h.problems : command/* exitCodes */.h.done;
});
var modulesOf = (function (parsed) {
    if (!parsed.flag("online"))
        return "cache";
    if (!parsed.flag("offline"))
        return "network";
    return (0,diagnostic/* fail */.fJ)("input-invalid", "plugin-release scan: there are --offline and --online", {
        fix: "Leave out one of them.",
    });
});
var scan_withUsualPlaces = (function (texts) {
    const { manifest, directory, layout, image, images } = texts;
    if ([manifest, directory, layout, image, ...images].some((each) => each !== undefined))
        return texts;
    const source = (0,external_node_fs_.existsSync)(default_manifest/* defaultManifest */.D) && (0,external_node_fs_.existsSync)("generated");
    return {
        ...texts,
        ...(source ? { manifest: default_manifest/* defaultManifest */.D, directory: "generated" } : {}),
        ...((0,external_node_fs_.existsSync)("image") ? { layout: "image" } : {}),
    };
});
var scan_textsOf = (function (parsed) {
    return {
        manifest: parsed.text("manifest"),
        directory: parsed.text("directory"),
        layout: parsed.text("layout"),
        digest: parsed.text("digest"),
        image: parsed.text("image"),
        images: parsed.texts("images"),
        "fail-on": parsed.text("fail-on"),
        exceptions: parsed.text("exceptions"),
        database: parsed.text("database") ?? "https://vuln.go.dev",
        "database-max-age": parsed.text("database-max-age"),
        govulncheck: parsed.text("govulncheck"),
        timeout: parsed.text("timeout"),
        report: parsed.text("report") ?? "scan-report",
        repository: parsed.text("repository"),
        issues: false,
    };
});
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ commandGroups)
});

// EXTERNAL MODULE: ./packages/cli/src/command.ts
var command = __webpack_require__(88835);
// EXTERNAL MODULE: ./packages/cli/src/default-manifest.ts
var default_manifest = __webpack_require__(99497);
;// CONCATENATED MODULE: ./packages/cli/src/commands/add.ts


const addCommand = {
    name: "add",
    summary: "Make a manifest take a plugin from its working copy or at a released version, listed or not so far",
    operands: { usage: "[DIR]", most: 1 },
    options: [
        { name: "manifest", value: "FILE", about: `Changed in place (default: ${default_manifest/* defaultManifest */.D})` },
        {
            name: "released",
            value: "VERSION",
            about: "Take this version of the module; the folder only says what it is called",
        },
    ],
    examples: [
        "plugin-release add ../catalog-plugins/agents && plugin-release build --platform local",
        `plugin-release add --manifest ../server/${default_manifest/* defaultManifest */.D}`,
        "plugin-release add ../catalog-plugins/agents --released v0.4.0",
    ],
    async run(parsed) {
        const { addPlugin } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9797), __webpack_require__.e(8711), __webpack_require__.e(2608), __webpack_require__.e(5636)]).then(__webpack_require__.bind(__webpack_require__, 61456));
        const manifest = parsed.text("manifest") ?? default_manifest/* defaultManifest */.D;
        const version = parsed.text("released");
        const { name, module, replaced } = await addPlugin({ manifest, plugin: parsed.operands[0] ?? ".", version });
        const before = replaced ? `in place of ${replaced.module} ${replaced.version}` : "new";
        process.stdout.write(`${name}: ${version === undefined ? module : `${module} ${version}`}, ${before}\n`);
        return command/* exitCodes */.h.done;
    },
};

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
;// CONCATENATED MODULE: ./packages/cli/src/pairs.ts


/** The values of an option that is given as NAME=VALUE, each name once. Throws `input-invalid`. */
;

;// CONCATENATED MODULE: ./packages/cli/src/terminal-progress.ts
/** Steps as timed lines on standard error, so that standard output stays for results. A terminal shows the one that runs. */
;

;// CONCATENATED MODULE: ./packages/diagnostics/src/interruption.ts
/** How long clean-up may take after the first signal; the runner kills what is left after 7.5 seconds. */
const patience = 7_000;
/**
 * Aborts at the first SIGINT or SIGTERM, so that child processes end and temporary files go, and sets the exit code that says so.
 * A second signal, or patience that runs out, ends the process at once.
 */
;

// EXTERNAL MODULE: ./packages/diagnostics/src/choice.ts
var choice = __webpack_require__(67441);
;// CONCATENATED MODULE: ./packages/server/src/engine-options.ts


/** Which field of the options each input or option of BuildKit's is. */
const fields = {
    "buildkit-address": "address",
    "buildkit-certificates": "certificates",
    buildctl: "buildctl",
    dockerfile: "dockerfile",
};
/** Reads what was said about the engine, by the names of the action's inputs. Throws `input-invalid`. */
;

;// CONCATENATED MODULE: ./packages/cli/src/manifest-options.ts





const sourceOptions = [
    { name: "plugin-path", value: "NAME=DIR", many: true, about: "Compile this plugin from a working copy" },
    { name: "release", about: "A release build: refuse working copies" },
    {
        name: "short-names",
        value: "WHERE",
        about: "Registry or folder where short image names are looked up before Docker Hub",
    },
];
const manifestOptions = [
    ...sourceOptions,
    { name: "offline", about: "Take Go modules from the module cache alone, which plugin-release fetch fills" },
];
const generateOptions = [
    {
        name: "directory",
        value: "DIR",
        about: "Where the generated module goes, and where its lock is (default: generated)",
    },
    { name: "frozen", about: "Fail if anything in the directory would change" },
    ...manifestOptions,
];
const engineOptions = [
    { name: "engine", value: "ENGINE", about: "What makes the image: daemonless or buildkit (default: daemonless)" },
    { name: "buildkit-address", value: "ADDRESS", about: "As buildctl --addr takes it (default: BUILDKIT_HOST)" },
    { name: "buildkit-certificates", value: "DIR", about: "Folder with ca.pem, cert.pem and key.pem for BuildKit" },
    { name: "buildctl", value: "FILE", about: "The buildctl command (default: the one on PATH)" },
    { name: "dockerfile", value: "FILE", about: "Dockerfile for BuildKit (default: a generated one)" },
];
const formatOption = {
    name: "format",
    value: "FORMAT",
    about: "How problems are shown: text, json or sarif (default: text)",
};
;
;
;

// EXTERNAL MODULE: ./packages/cli/src/show.ts
var show = __webpack_require__(67589);
;// CONCATENATED MODULE: ./packages/cli/src/commands/build.ts



const buildCommand = {
    name: "build",
    summary: "Compile the server for every platform and assemble the OCI image as a layout, with its SBOMs",
    operands: { usage: "[MANIFEST]", most: 1 },
    options: [
        { name: "layout", value: "DIR", about: "Where the OCI layout goes, and its SBOMs to DIR.sbom (default: image)" },
        {
            name: "platform",
            value: "PLATFORM",
            many: true,
            about: "Only this of the manifest's platforms; local is this machine's (default: all)",
        },
        { name: "push", value: "REPOSITORY", about: "Push the image by digest to this repository; never a tag" },
        ...engineOptions,
        ...generateOptions,
    ],
    examples: [
        "plugin-release build",
        "plugin-release build --push ghcr.io/acme/catalog-server",
        "plugin-release build base/catalog-server-manifest.yaml --directory base/generated --layout images/catalog-server",
        "plugin-release build --engine buildkit --dockerfile Dockerfile",
    ],
    async run(parsed) {
        const options = readBuildOptions(parsed);
        const { parseRepository } = await __webpack_require__.e(/* import() */ 6768).then(__webpack_require__.bind(__webpack_require__, 76768));
        if (options.repository !== undefined)
            parseRepository(options.repository, "--push");
        const { build } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6353), __webpack_require__.e(1084), __webpack_require__.e(9797), __webpack_require__.e(1101), __webpack_require__.e(1078), __webpack_require__.e(8711), __webpack_require__.e(3170), __webpack_require__.e(600), __webpack_require__.e(4143), __webpack_require__.e(4322), __webpack_require__.e(5849), __webpack_require__.e(1014), __webpack_require__.e(6895)]).then(__webpack_require__.bind(__webpack_require__, 31014));
        const built = await build(options);
        await (0,show/* showDiagnostics */.K6)(built.diagnostics, "text", process.stderr);
        process.stderr.write(`What is in it, as CycloneDX: ${built.sbom}\n`);
        process.stdout.write(`${built.image ?? `${built.layout}@${built.digest}`}\n`);
        return command/* exitCodes */.h.done;
    },
};

;// CONCATENATED MODULE: ./packages/cli/src/commands/bump.ts




const bumpCommand = {
    name: "bump",
    summary: "Take the newest fitting versions of a manifest's plugins, or add one, in place",
    operands: { usage: "[PLUGIN[@VERSION]]", most: 1 },
    options: [
        { name: "manifest", value: "FILE", about: `Changed in place (default: ${default_manifest/* defaultManifest */.D})` },
        { name: "policy", value: "FILE", about: "Which plugins may be taken (default: plugin-policy.yaml)" },
        {
            name: "matrix",
            value: "FILE",
            about: "The compatibility matrix, read if it is there (default: compatibility-matrix.json)",
        },
        { name: "short-names", value: "WHERE", about: "Where short image names are looked up before Docker Hub" },
        { name: "dry-run", about: "Show what would change, and leave the file as it is" },
    ],
    examples: [
        "plugin-release bump --dry-run",
        "plugin-release bump agents",
        "plugin-release bump agents@v0.4.0 && plugin-release generate",
    ],
    async run(parsed) {
        const [plugin = "", version] = (parsed.operands[0] ?? "").split(/@(.*)/s);
        const { parseModuleRequest } = await __webpack_require__.e(/* import() */ 6315).then(__webpack_require__.bind(__webpack_require__, 88696));
        const { bumpLocally } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6353), __webpack_require__.e(1084), __webpack_require__.e(9797), __webpack_require__.e(1101), __webpack_require__.e(8711), __webpack_require__.e(3170), __webpack_require__.e(9759), __webpack_require__.e(7384), __webpack_require__.e(7478), __webpack_require__.e(6700), __webpack_require__.e(3334), __webpack_require__.e(9909), __webpack_require__.e(7691)]).then(__webpack_require__.bind(__webpack_require__, 90562));
        const { serverUrlOf } = await __webpack_require__.e(/* import() */ 6252).then(__webpack_require__.bind(__webpack_require__, 96252));
        const shortNames = parsed.text("short-names");
        const result = await bumpLocally({
            manifestFile: parsed.text("manifest") ?? default_manifest/* defaultManifest */.D,
            policyFile: parsed.text("policy") ?? "plugin-policy.yaml",
            matrixFile: parsed.text("matrix") ?? "compatibility-matrix.json",
            plugins: parsed.operands.length === 0 ? "all" : parseModuleRequest({ plugin, version }),
            dryRun: parsed.flag("dry-run"),
            environment: process.env,
            serverUrl: serverUrlOf(process.env),
            ...(shortNames === undefined ? {} : { shortNames }),
        });
        const { changes, version: raised, failed, diagnostics } = result;
        await (0,show/* showDiagnostics */.K6)(diagnostics, "text", process.stderr);
        const lines = [
            ...changes,
            ...(raised ? [`metadata.version ${raised.before} -> ${raised.after}`] : []),
            ...(failed > 0 ? [`${failed} plugin${failed === 1 ? "" : "s"} could not be looked up`] : []),
        ];
        process.stdout.write(`${(lines.length > 0 ? lines : ["nothing to change"]).join("\n")}\n`);
        return (0,diagnostic/* hasErrors */.Cs)(diagnostics) ? command/* exitCodes */.h.problems : command/* exitCodes */.h.done;
    },
};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./packages/conformance/src/subject.ts
var subject = __webpack_require__(98805);
// EXTERNAL MODULE: ./packages/server/src/whole-number.ts
var whole_number = __webpack_require__(69226);
;// CONCATENATED MODULE: ./packages/server/src/conformance-inputs.ts





const sandboxes = ["runc", "namespaces", "user", "process"];
/** Reads what was asked for. Throws `input-invalid`. */
;
;
;
;

// EXTERNAL MODULE: ./packages/conformance/src/report-words.ts
var report_words = __webpack_require__(64967);
;// CONCATENATED MODULE: ./packages/server/src/conformance-outcome.ts



const words = { passed: "passed", failed: "FAILED", "not-run": "not run" };
/** What a person at a terminal wants to know of a run: a line for the server, one a plugin, and where the report is. */
;
/** What was claimed and granted, and what each plugin lacks for `supported`, in columns. */
;
/** What a terminal shows: where many recommended checks failed, a line for all of them, so that what has to be mended is seen. */
;
/** `24 required passed, 1 failed; 3 recommended passed`. */
;
;

;// CONCATENATED MODULE: ./packages/cli/src/commands/conformance.ts










const conformanceCommand = {
    name: "conformance",
    summary: "Start a server in a sandbox, ask it what a suite says, and report what conforms",
    operands: { usage: "", most: 0 },
    options: [
        {
            name: "layout",
            value: "DIR",
            about: "An OCI layout that holds the image (default: image, where nothing is named)",
        },
        { name: "digest", value: "DIGEST", about: "The image in the layout, where it holds several" },
        { name: "image", value: "REFERENCE", about: "An image in a registry" },
        { name: "binary", value: "FILE", about: "A server's program" },
        { name: "url", value: "URL", about: "Where a server runs already" },
        { name: "suite", value: "SUITE", about: "A built-in suite or a file (default: catalog-server/v1alpha1)" },
        { name: "report", value: "DIR", about: "Where the reports go (default: conformance-report)" },
        {
            name: "manifest",
            value: "FILE",
            about: `Grant or refuse the tiers that this manifest claims (default: ${default_manifest/* defaultManifest */.D}, where nothing is named)`,
        },
        { name: "plugin", value: "NAME", about: "It is about this plugin: failures of others are warnings" },
        { name: "curated", about: "Demand that every optional plugin is granted supported" },
        {
            name: "reports",
            value: "FILE[@DIGEST]",
            many: true,
            about: "Report of another run on this image, for the tiers",
        },
        {
            name: "report-policy",
            value: "FILE",
            about: "Of other runs, count only reports that a signer of this VerificationPolicy has signed",
        },
        {
            name: "argument",
            input: "arguments",
            value: "TEXT",
            many: true,
            about: "Start the server with these instead of the suite's; {port} is its port",
        },
        { name: "environment", value: "NAME=VALUE", many: true, about: "Environment of the server" },
        {
            name: "file",
            input: "files",
            value: "NAME=PATH",
            many: true,
            about: "A file for the server's working directory",
        },
        { name: "parameter", input: "parameters", value: "NAME=VALUE", many: true, about: "A parameter of the suite" },
        { name: "only", value: "CHECK", many: true, about: "Run this check or category only" },
        { name: "platform", value: "PLATFORM", about: "Platform of the image (default: this machine's)" },
        { name: "sandbox", value: "KIND", about: "runc, namespaces, user or process (default: the strongest that works)" },
        { name: "timeout", value: "SECONDS", about: "How long the whole run may take (default: 600)" },
        { name: "memory", value: "MIB", about: "How much memory the server may take (default: 2048)" },
        { name: "plugin-path", value: "NAME=DIR", many: true, about: "Working copy that the image was built from" },
        { name: "offline", about: "Take the plugins' modules from the module cache alone" },
        { name: "short-names", value: "WHERE", about: "Registry or folder where short image names are looked up first" },
    ],
    examples: [
        "plugin-release conformance",
        "plugin-release conformance --layout image --manifest catalog-server-manifest.yaml",
        "plugin-release conformance --url http://127.0.0.1:8080 --only B",
        "plugin-release conformance --layout image --suite examples/suites/rclone.yaml --report reports/rclone",
    ],
    async run(parsed) {
        const asked = readConformance(withUsualPlaces(textsOf(parsed)));
        const { conformance } = await Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(9915), __webpack_require__.e(4257), __webpack_require__.e(2504), __webpack_require__.e(5411)]).then(__webpack_require__.bind(__webpack_require__, 52504));
        const result = await conformance({ ...asked, ...surroundings(parsed) });
        process.stdout.write(renderOutcome(result));
        (0,show/* showErrorsFirst */.F1)(diagnosticsForTerminal(result), process.stderr);
        return (0,diagnostic/* hasErrors */.Cs)(result.diagnostics) ? command/* exitCodes */.h.problems : command/* exitCodes */.h.done;
    },
};
/** Where nothing says what to run: the image that build writes, with its manifest, as far as they are there. */
;
;
;

;// CONCATENATED MODULE: ./packages/cli/src/commands/copy.ts




const copyCommand = {
    name: "copy",
    summary: "Copy published images or components to another registry, with their signatures, attestations and tags",
    operands: { usage: "FROM TO", most: 2 },
    options: [
        { name: "moving-tag", value: "TAG", many: true, about: "A tag that may move at the target, such as latest" },
    ],
    examples: [
        "plugin-release copy ghcr.io/acme/catalog-server registry.acme.example/acme/catalog-server --moving-tag latest",
        "plugin-release copy ghcr.io/acme/catalog-server:1.2.0 registry.acme.example/acme/catalog-server",
        "plugin-release copy ghcr.io/acme/registry//acme.software/plugin-registry registry.acme.example/acme/registry//acme.software/plugin-registry",
    ],
    async run(parsed) {
        const [from, to] = parsed.operands;
        if (from === undefined || to === undefined) {
            return (0,diagnostic/* fail */.fJ)("input-invalid", "plugin-release copy: from where, and to where, is not said", {
                fix: "Name both, such as ghcr.io/acme/catalog-server registry.acme.example/acme/catalog-server.",
            });
        }
        const { copyPublished } = await Promise.all(/* import() */[__webpack_require__.e(6353), __webpack_require__.e(1084), __webpack_require__.e(2088), __webpack_require__.e(1101), __webpack_require__.e(1078), __webpack_require__.e(1151), __webpack_require__.e(7248)]).then(__webpack_require__.bind(__webpack_require__, 47248));
        const movingTags = parsed.texts("moving-tag");
        const progress = terminalProgress();
        const { copied, diagnostics } = await copyPublished({ from, to, movingTags, environment: process.env, progress });
        for (const { image, tags, attached } of copied) {
            process.stdout.write(`${image}  ${tags.join(", ") || "no tag"}, ${attached} attached\n`);
        }
        if (diagnostics.length > 0)
            (0,show/* showErrorsFirst */.F1)(diagnostics, process.stderr);
        return command/* exitCodes */.h.done;
    },
};

;// CONCATENATED MODULE: ./packages/cli/src/github-token.ts
/** The token for GitHub, under the name that jobs have it by, or the one that gh reads; an empty one is none. */
;

// EXTERNAL MODULE: ./packages/diagnostics/src/render-json.ts
var render_json = __webpack_require__(25305);
;// CONCATENATED MODULE: ./packages/cli/src/commands/doctor.ts




const doctorCommand = {
    name: "doctor",
    summary: "Look at a repository on GitHub, and say what is missing and where to click",
    operands: { usage: "", most: 0 },
    options: [
        {
            name: "repository",
            value: "OWNER/NAME",
            about: "The repository (default: GITHUB_REPOSITORY, or that of origin)",
        },
        { name: "write-check", about: "Begin an upload to each registry that workflows name, and cancel it" },
        { name: "json", about: "Write JSON" },
    ],
    examples: ["plugin-release doctor", "plugin-release doctor --repository acme/server --write-check --json"],
    async run(parsed) {
        const [{ doctor }, { dockerCredentials }, { createTransport }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1101), __webpack_require__.e(1078), __webpack_require__.e(6700), __webpack_require__.e(4507), __webpack_require__.e(6090)]).then(__webpack_require__.bind(__webpack_require__, 72737)),
            __webpack_require__.e(/* import() */ 8290).then(__webpack_require__.bind(__webpack_require__, 48290)),
            __webpack_require__.e(/* import() */ 1340).then(__webpack_require__.bind(__webpack_require__, 41340)),
        ]);
        const environment = process.env;
        const { GITHUB_API_URL: apiUrl } = environment;
        const token = githubToken(environment);
        const repository = parsed.text("repository") ?? (environment.GITHUB_REPOSITORY || (await ofOrigin(apiUrl)));
        // A person waits: what answers slowly is told, and not waited for.
        const limits = { connect: 10_000, headers: 20_000, idle: 20_000, total: 60_000 };
        const transport = createTransport({ environment, limits, retry: { attempts: 2, longestDelay: 5000 } });
        const access = { transport, credentials: dockerCredentials(environment), challenges: new Map() };
        try {
            const findings = await doctor({
                repository,
                ...(token ? { token } : {}),
                ...(apiUrl ? { apiUrl } : {}),
                webUrl: webUrlOf(environment),
                write: parsed.flag("write-check"),
                access,
                environment,
                now: Date.now,
                onWait: (line) => void process.stderr.write(`${line}\n`),
            });
            const document = () => (0,render_json.jsonDocument)({ repository, findings });
            process.stdout.write(parsed.flag("json") ? document() : findings.map(line).join(""));
            return findings.some(({ level }) => level === "error") ? command/* exitCodes */.h.problems : command/* exitCodes */.h.done;
        }
        finally {
            await transport.close();
        }
    },
};
/** A token goes only where the environment says: never to a host that a checkout names. */
;
;
/** GitHub's pages: as the environment says, else those of the API's host. */
;

;// CONCATENATED MODULE: ./packages/cli/src/commands/fetch.ts



const fetchCommand = {
    name: "fetch",
    summary: "Fill the module cache with all that a build needs, so that it can go on with --offline",
    operands: { usage: "[MANIFEST]", most: 1 },
    options: sourceOptions,
    examples: ["plugin-release fetch && plugin-release build --offline", "NETRC=$PWD/netrc plugin-release fetch"],
    async run(parsed) {
        const { fetchModules } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6353), __webpack_require__.e(1084), __webpack_require__.e(9797), __webpack_require__.e(8711), __webpack_require__.e(3170), __webpack_require__.e(600), __webpack_require__.e(4143), __webpack_require__.e(4322), __webpack_require__.e(5849), __webpack_require__.e(7865)]).then(__webpack_require__.bind(__webpack_require__, 85893));
        const fetched = await fetchModules(readManifestOptions(parsed));
        await (0,show/* showDiagnostics */.K6)(fetched.diagnostics, "text", process.stderr);
        process.stdout.write(`${fetched.moduleCache}\n`);
        return command/* exitCodes */.h.done;
    },
};

;// CONCATENATED MODULE: ./packages/cli/src/commands/generate.ts



const generateCommand = {
    name: "generate",
    summary: "Generate main.go, go.mod and go.sum: resolved, locked, byte-stable",
    operands: { usage: "[MANIFEST]", most: 1 },
    options: generateOptions,
    examples: [
        "plugin-release generate",
        "plugin-release generate --frozen",
        "plugin-release generate --plugin-path agents=../agents",
    ],
    async run(parsed) {
        const { generate } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6353), __webpack_require__.e(1084), __webpack_require__.e(9797), __webpack_require__.e(8711), __webpack_require__.e(3170), __webpack_require__.e(600), __webpack_require__.e(4143), __webpack_require__.e(4322), __webpack_require__.e(5849), __webpack_require__.e(1549)]).then(__webpack_require__.bind(__webpack_require__, 54197));
        const generated = await generate(readGenerateOptions(parsed));
        await (0,show/* showDiagnostics */.K6)(generated.diagnostics, "text", process.stderr);
        process.stdout.write(`${generated.directory}\n`);
        return command/* exitCodes */.h.done;
    },
};

// EXTERNAL MODULE: ./packages/cli/src/init/model.ts
var model = __webpack_require__(12240);
;// CONCATENATED MODULE: ./packages/cli/src/commands/init.ts





const initCommand = {
    name: "init",
    summary: "Show and write the files that a plugin's, server's or registry's repository needs",
    operands: { usage: "plugin|server|registry|ocm-plugin [DIR]", most: 2 },
    options: [
        { name: "write", about: "Write what is new; without it nothing is changed" },
        { name: "force", value: "FILE", many: true, about: "Replace this file, which is there and differs" },
        {
            name: "suite",
            value: "OWNER/plugin-release-actions@COMMIT",
            about: "Where this suite is taken from, also in workflows that are there (default: as they say)",
        },
        { name: "server", value: "OWNER/NAME[@REF]", about: "For a plugin: the server's repository that it is checked in" },
        {
            name: "registry",
            value: "OWNER/NAME",
            about: "For an OCM plugin: the registry's repository that is told of releases",
        },
    ],
    examples: [
        "plugin-release init plugin --server acme/server",
        "plugin-release init server ../server --write",
        "plugin-release init registry --write --force CODEOWNERS",
    ],
    async run(parsed) {
        const kind = kindOf(parsed.operands[0]);
        const choices = choicesOf(kind, parsed);
        const [{ init }, { renderInit }, { examplesOf }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6353), __webpack_require__.e(1084), __webpack_require__.e(2088), __webpack_require__.e(9797), __webpack_require__.e(7227), __webpack_require__.e(4033), __webpack_require__.e(4507), __webpack_require__.e(2187)]).then(__webpack_require__.bind(__webpack_require__, 72187)),
            __webpack_require__.e(/* import() */ 9706).then(__webpack_require__.bind(__webpack_require__, 39706)),
            __webpack_require__.e(/* import() */ 9514).then(__webpack_require__.bind(__webpack_require__, 9514)),
        ]);
        const result = await init({
            kind,
            folder: parsed.operands[1] ?? ".",
            examples: examplesOf(process.argv[1] ?? ""),
            choices,
            write: parsed.flag("write"),
            force: parsed.texts("force"),
        });
        process.stdout.write(renderInit(kind, result));
        return command/* exitCodes */.h.done;
    },
};
;
const owner = "[A-Za-z0-9][A-Za-z0-9-]{0,99}";
const repository = `${owner}/[A-Za-z0-9_-][A-Za-z0-9_.-]{0,99}`;
;
;
;

;// CONCATENATED MODULE: ./packages/cli/src/commands/matrix.ts






const matrixCommand = {
    name: "matrix",
    summary: "Show which plugin versions run on which server versions: as declared, and as reports verify",
    operands: { usage: "[MANIFEST...]", most: 1000 },
    options: [
        { name: "plugin", value: "NAME", about: "Answer: where can this plugin run?" },
        { name: "server", value: "VERSION", about: "Answer: which newest version of each plugin can ship on this server?" },
        { name: "upgrade", value: "VERSION", about: "Answer: what breaks on this server, what fixes it, in which order?" },
        { name: "prereleases", about: "Recommend prereleases too" },
        {
            name: "planned",
            value: "VERSION=API[+API]",
            many: true,
            about: "A server that no manifest builds on yet, with its framework API and those it has shims for",
        },
        {
            name: "reports",
            value: "FILE[@DIGEST]",
            many: true,
            about: "A conformance report, a folder of reports, or an earlier matrix as JSON",
        },
        {
            name: "report-policy",
            value: "FILE",
            about: "Count only reports that a signer of this VerificationPolicy has signed",
        },
        { name: "markdown", value: "FILE", about: "Write the matrix between the markers of this file" },
        { name: "json", value: "FILE", about: "Write it as JSON" },
        { name: "html", value: "FILE", about: "Write it as a page" },
        { name: "check", about: "Write nothing, and fail where something would change" },
        { name: "short-names", value: "WHERE", about: "Registry or folder where short image names are looked up first" },
    ],
    examples: [
        "plugin-release matrix --plugin agents",
        "plugin-release matrix --server v1.2.0 --reports reports",
        "plugin-release matrix --upgrade v2.0.0=v1beta1+v1alpha1",
        `plugin-release matrix ${default_manifest/* defaultManifest */.D} --markdown README.md --html matrix.html --check`,
    ],
    async run(parsed) {
        const { matrix } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6353), __webpack_require__.e(1084), __webpack_require__.e(9797), __webpack_require__.e(8711), __webpack_require__.e(3170), __webpack_require__.e(9759), __webpack_require__.e(7221), __webpack_require__.e(7384), __webpack_require__.e(7478), __webpack_require__.e(5319), __webpack_require__.e(3334), __webpack_require__.e(6010), __webpack_require__.e(3594), __webpack_require__.e(7404)]).then(__webpack_require__.bind(__webpack_require__, 71398));
        const { answerMatrix, matrixOutcome, serversAsked } = await Promise.all(/* import() */[__webpack_require__.e(6353), __webpack_require__.e(3243)]).then(__webpack_require__.bind(__webpack_require__, 3243));
        const questions = questionsOf(parsed);
        const options = optionsOf(parsed);
        let answer = "";
        const result = await matrix({ ...options, servers: [...options.servers, ...serversAsked(questions)] }, (found) => {
            answer = answerMatrix(found, questions);
        });
        const broken = (0,diagnostic/* hasErrors */.Cs)(result.diagnostics);
        process.stdout.write(answer === "" ? matrixOutcome(result, options) : answer);
        await (0,show/* showDiagnostics */.K6)(result.diagnostics, "text", process.stderr);
        return broken ? command/* exitCodes */.h.problems : command/* exitCodes */.h.done;
    },
};
;
;

;// CONCATENATED MODULE: ./packages/cli/src/verify-matrix-options.ts
/** The options that `matrix plan`, `matrix run` and `matrix fold` share. */
const planOption = { name: "plan", value: "FILE", about: "The plan (default: verification-plan.json)" };
const suiteOption = {
    name: "suite",
    value: "SUITE",
    about: "A built-in suite or a file (default: catalog-server/v1alpha1)",
};
const resultsOption = {
    name: "results",
    value: "DIR",
    about: "Where each shard has a folder for its results (default: results)",
};
const jsonOption = {
    name: "json",
    value: "FILE",
    about: "The matrix, which holds what was verified so far (default: compatibility-matrix.json)",
};
const shortNamesOption = {
    name: "short-names",
    value: "WHERE",
    about: "Registry or folder where short image names are looked up first",
};
;

;// CONCATENATED MODULE: ./packages/cli/src/commands/matrix-fold.ts




const matrixFoldCommand = {
    name: "matrix fold",
    summary: "Join what the shards of a plan found into the matrix; what is lost stays not run",
    operands: { usage: "", most: 0 },
    options: [
        planOption,
        { ...resultsOption, many: true },
        jsonOption,
        { name: "markdown", value: "FILE", about: "Write the matrix between the markers of this file, too" },
        { name: "html", value: "FILE", about: "Write it as a page, too" },
    ],
    examples: ["plugin-release matrix fold --results results --markdown README.md"],
    async run(parsed) {
        const { foldMatrix } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6353), __webpack_require__.e(1084), __webpack_require__.e(9759), __webpack_require__.e(7221), __webpack_require__.e(7384), __webpack_require__.e(5319), __webpack_require__.e(3594), __webpack_require__.e(8696)]).then(__webpack_require__.bind(__webpack_require__, 21806));
        const { readFoldOptions } = await Promise.all(/* import() */[__webpack_require__.e(6353), __webpack_require__.e(1196)]).then(__webpack_require__.bind(__webpack_require__, 91196));
        const { foldOutcome } = await Promise.all(/* import() */[__webpack_require__.e(6353), __webpack_require__.e(1977)]).then(__webpack_require__.bind(__webpack_require__, 1977));
        const folded = await foldMatrix({ ...readFoldOptions(verify_matrix_options_textsOf(parsed)), progress: terminalProgress() });
        process.stdout.write(`${foldOutcome(folded)}\n`);
        await (0,show/* showDiagnostics */.K6)(folded.diagnostics, "text", process.stderr);
        return command/* exitCodes */.h.done;
    },
};

;// CONCATENATED MODULE: ./packages/cli/src/commands/matrix-plan.ts






const matrixPlanCommand = {
    name: "matrix plan",
    summary: "Plan which cells of the matrix are worth running: declared compatible, and not verified by this suite",
    operands: { usage: "[MANIFEST...]", most: 1000 },
    options: [
        jsonOption,
        planOption,
        suiteOption,
        { name: "jobs", value: "COUNT", about: "The most jobs (default: 256, which is GitHub's limit)" },
        { name: "cells", value: "COUNT", about: "The most cells of a job (default: 20)" },
        { name: "planned", value: "VERSION=API[+API]", many: true, about: "A server that no manifest builds on yet" },
        {
            name: "reports",
            value: "FILE[@DIGEST]",
            many: true,
            about: "A conformance report, a folder of reports, or an earlier matrix as JSON",
        },
        shortNamesOption,
    ],
    examples: [
        "plugin-release matrix plan && plugin-release matrix run --shard 0 && plugin-release matrix fold",
        "plugin-release matrix plan manifests/v1.yaml manifests/v2.yaml --jobs 20",
    ],
    async run(parsed) {
        const { planMatrix } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6353), __webpack_require__.e(1084), __webpack_require__.e(9797), __webpack_require__.e(8711), __webpack_require__.e(3170), __webpack_require__.e(9759), __webpack_require__.e(7221), __webpack_require__.e(7384), __webpack_require__.e(7478), __webpack_require__.e(5319), __webpack_require__.e(3334), __webpack_require__.e(4257), __webpack_require__.e(6010), __webpack_require__.e(3594), __webpack_require__.e(5912)]).then(__webpack_require__.bind(__webpack_require__, 78194));
        const { readPlanOptions } = await Promise.all(/* import() */[__webpack_require__.e(6353), __webpack_require__.e(1196)]).then(__webpack_require__.bind(__webpack_require__, 91196));
        const { planOutcome } = await Promise.all(/* import() */[__webpack_require__.e(6353), __webpack_require__.e(1977)]).then(__webpack_require__.bind(__webpack_require__, 1977));
        const given = verify_matrix_options_textsOf(parsed);
        const manifests = given.manifests.length === 0 ? [default_manifest/* defaultManifest */.D] : given.manifests;
        const planned = await planMatrix({
            ...readPlanOptions({ ...given, manifests }),
            environment: process.env,
            progress: terminalProgress(),
            signal: interruption(),
        });
        process.stdout.write(`${planOutcome(planned.plan)}\n`);
        await (0,show/* showDiagnostics */.K6)(planned.diagnostics, "text", process.stderr);
        return command/* exitCodes */.h.done;
    },
};

;// CONCATENATED MODULE: ./packages/cli/src/commands/matrix-run.ts






const matrixRunCommand = {
    name: "matrix run",
    summary: "Build and verify the cells of one shard of a plan, for this machine's platform",
    operands: { usage: "", most: 0 },
    options: [
        planOption,
        { name: "shard", value: "NUMBER", required: true, about: "Which shard of the plan, from 0" },
        suiteOption,
        resultsOption,
        shortNamesOption,
    ],
    examples: ["plugin-release matrix run --shard 0"],
    async run(parsed) {
        const { runShard } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6353), __webpack_require__.e(1084), __webpack_require__.e(6118), __webpack_require__.e(9797), __webpack_require__.e(1101), __webpack_require__.e(1078), __webpack_require__.e(8711), __webpack_require__.e(3170), __webpack_require__.e(9759), __webpack_require__.e(7221), __webpack_require__.e(600), __webpack_require__.e(4143), __webpack_require__.e(4322), __webpack_require__.e(9915), __webpack_require__.e(5849), __webpack_require__.e(4257), __webpack_require__.e(1014), __webpack_require__.e(2504), __webpack_require__.e(4074)]).then(__webpack_require__.bind(__webpack_require__, 74074));
        const { readRunOptions } = await Promise.all(/* import() */[__webpack_require__.e(6353), __webpack_require__.e(1196)]).then(__webpack_require__.bind(__webpack_require__, 91196));
        const { runOutcome } = await Promise.all(/* import() */[__webpack_require__.e(6353), __webpack_require__.e(1977)]).then(__webpack_require__.bind(__webpack_require__, 1977));
        const ran = await runShard({
            ...readRunOptions(verify_matrix_options_textsOf(parsed)),
            environment: process.env,
            progress: terminalProgress(),
            signal: interruption(),
        });
        process.stdout.write(`${runOutcome(ran)}\n`);
        await (0,show/* showDiagnostics */.K6)(ran.diagnostics, "text", process.stderr);
        return (0,diagnostic/* hasErrors */.Cs)(ran.diagnostics) ? command/* exitCodes */.h.problems : command/* exitCodes */.h.done;
    },
};

;// CONCATENATED MODULE: ./packages/cli/src/commands/notify.ts





const notifyCommand = {
    name: "notify",
    summary: "Tell a registry or server repository that a plugin was released",
    operands: { usage: "PLUGIN [VERSION]", most: 2 },
    options: [
        {
            name: "repository",
            value: "OWNER/NAME",
            required: true,
            about: "The receiver; the token is taken from GITHUB_TOKEN or GH_TOKEN",
        },
        { name: "component", value: "COMPONENT", about: "The OCM component, or its full name" },
        { name: "module", value: "PATH", about: "The plugin's Go module, for a server's repository" },
        {
            name: "digest",
            value: "DIGEST",
            about: "The component version's digest, which the receiver compares with its own",
        },
        { name: "event", value: "TYPE", about: "The type of the repository_dispatch (default: plugin-published)" },
        { name: "workflow", value: "FILE", about: "Start this workflow instead; takes actions: write only" },
        { name: "ref", value: "BRANCH", about: "The branch that the workflow runs on (default: the default branch)" },
        { name: "wait", value: "SECONDS", about: "Wait for the proposal, and show its URL" },
    ],
    examples: [
        "plugin-release notify helminput v0.1.0 --repository acme/plugin-registry",
        "plugin-release notify helminput v0.1.0 --repository acme/plugin-registry --workflow update.yml --wait 300",
    ],
    async run(parsed) {
        const [plugin, version] = parsed.operands;
        const repository = parsed.text("repository");
        if (plugin === undefined || repository === undefined) {
            return (0,diagnostic/* fail */.fJ)("input-invalid", "the plugin and --repository say what to tell whom", {
                fix: "Write plugin-release notify PLUGIN VERSION --repository OWNER/NAME.",
            });
        }
        const { dispatchOf, secondsOf } = await __webpack_require__.e(/* import() */ 144).then(__webpack_require__.bind(__webpack_require__, 50144));
        const dispatch = dispatchOf({
            event: parsed.text("event"),
            workflow: parsed.text("workflow"),
            ref: parsed.text("ref"),
        });
        const wait = secondsOf(parsed.text("wait") ?? "0");
        const token = githubToken(process.env);
        const { GITHUB_API_URL: apiUrl } = process.env;
        if (token === undefined) {
            return (0,diagnostic/* fail */.fJ)("input-invalid", "neither GITHUB_TOKEN nor GH_TOKEN is set", {
                fix: "Set one of them to a token that may write contents of the receiver, or actions where --workflow is given.",
            });
        }
        const [{ notifyRelease }, { createGitHub }, { createTransport }] = await Promise.all([
            __webpack_require__.e(/* import() */ 1495).then(__webpack_require__.bind(__webpack_require__, 11495)),
            __webpack_require__.e(/* import() */ 3348).then(__webpack_require__.bind(__webpack_require__, 13348)),
            __webpack_require__.e(/* import() */ 1340).then(__webpack_require__.bind(__webpack_require__, 41340)),
        ]);
        const progress = terminalProgress();
        const transport = createTransport({ environment: process.env });
        const result = await notifyRelease({
            github: createGitHub({ transport, token, ...(apiUrl && { apiUrl }), onWait: progress.info }),
            repository,
            dispatch,
            release: {
                plugin,
                version,
                component: parsed.text("component"),
                module: parsed.text("module"),
                digest: parsed.text("digest"),
            },
            extra: {},
            wait,
            progress,
        });
        await (0,show/* showDiagnostics */.K6)(result.diagnostics, "text", process.stderr);
        process.stdout.write(`${result.proposal?.url ?? result.runUrl ?? "announced"}\n`);
        return command/* exitCodes */.h.done;
    },
};

// EXTERNAL MODULE: ./packages/cli/src/option-names.ts
var option_names = __webpack_require__(5992);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./packages/cli/src/publish-places.ts


/**
 * What is published, and what was found of it: as the options say, else what build, scan and conformance write where nothing else is
 * said. A report of another image is noticed later, by its digest. Throws `layout-invalid`, `image-not-found`.
 */
;
;

;// CONCATENATED MODULE: ./packages/cli/src/commands/publish.ts







const publishCommand = {
    name: "publish",
    summary: "Push an image by digest, sign and attest it, verify it as consumers do, and then move its tags",
    operands: { usage: "", most: 0 },
    options: [
        { name: "layout", value: "DIR", about: "The OCI layout that build wrote (default: image)" },
        { name: "digest", value: "DIGEST", about: "The image in the layout, where it holds several" },
        {
            name: "repository",
            value: "REPOSITORY",
            required: true,
            about: "Where to publish, such as ghcr.io/acme/catalog-server",
        },
        { name: "tag", input: "tags", value: "TAG", many: true, about: "A tag that never moves" },
        {
            name: "moving-tag",
            input: "moving-tags",
            value: "TAG",
            many: true,
            about: "A tag that moves to this image, after all others",
        },
        { name: "sbom", value: "DIR", about: "The SBOMs that build wrote (default: LAYOUT.sbom, if it is there)" },
        { name: "scan", value: "DIR[@DIGEST]", about: "What scan wrote (default: scan-report, if it is there)" },
        {
            name: "conformance",
            value: "DIR[@DIGEST]",
            many: true,
            about: "What conformance wrote (default: conformance-report, if it is there)",
        },
        { name: "without", value: "KIND", many: true, about: "Leave out sbom, scan or conformance on purpose" },
        { name: "manifest", value: "FILE", about: "The manifest that the image was built from" },
        { name: "directory", value: "DIR", about: "The generated module that was compiled" },
        {
            name: "signing",
            value: "MODE",
            about: "keyless, key, kms or none (default: what the manifest says, else by the key or as the job)",
        },
        { name: "key", value: "KEY", about: "A private key's path, env://NAME, or a KMS URI; COSIGN_PASSWORD opens it" },
        { name: "transparency-log", value: "LOG", about: "public or none (default: none for keys)" },
        { name: "signing-config", value: "FILE", about: "Sigstore services of your own" },
        { name: "trusted-root", value: "FILE", about: "The trusted root of these services" },
        { name: "policy", value: "FILE", about: "Verify with this VerificationPolicy before the tags move" },
        { name: "cosign", value: "FILE", about: "The cosign command (default: the one on PATH)" },
        { name: "signed-reports", about: "Put the bundle that signs a conformance report beside it" },
        { name: "timeout", value: "SECONDS", about: "How long signing may take in all (default: 600)" },
    ],
    examples: [
        "plugin-release publish --repository ghcr.io/acme/catalog-server --tag 1.2.0 --moving-tag latest --key cosign.key",
        "plugin-release publish --repository localhost:5000/acme/try --tag dev --signing none --without sbom --without scan --without conformance",
    ],
    async run(parsed) {
        const { readPublishImage } = await __webpack_require__.e(/* import() */ 1572).then(__webpack_require__.bind(__webpack_require__, 51572));
        const options = readPublishImage({ ...publish_textsOf(parsed), ...(await publishedPlaces(parsed)) });
        const { publishImage } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6353), __webpack_require__.e(1084), __webpack_require__.e(2088), __webpack_require__.e(9797), __webpack_require__.e(1101), __webpack_require__.e(1078), __webpack_require__.e(9759), __webpack_require__.e(7221), __webpack_require__.e(4143), __webpack_require__.e(1151), __webpack_require__.e(6684), __webpack_require__.e(1830), __webpack_require__.e(9488)]).then(__webpack_require__.bind(__webpack_require__, 19488));
        const { renderPublishedImage } = await __webpack_require__.e(/* import() */ 5119).then(__webpack_require__.bind(__webpack_require__, 5119));
        const published = await publishImage({
            ...options,
            // A layout of another name may be that of another manifest.
            ...(parsed.text("layout") === undefined ? { likelyManifest: default_manifest/* defaultManifest */.D } : {}),
            environment: process.env,
            progress: terminalProgress(),
            signal: interruption(),
        });
        process.stdout.write(renderPublishedImage(published));
        const told = published.diagnostics.map((each) => (0,option_names/* withOptionNames */.i)(publishCommand, each));
        await (0,show/* showDiagnostics */.K6)(told, "text", process.stderr);
        return command/* exitCodes */.h.done;
    },
};
;

;// CONCATENATED MODULE: ./packages/cli/src/registry-options.ts


const defaultConstructor = "component-constructor.yaml";
const registryOptions = [
    { name: "constructor", value: "FILE", about: `The registry's constructor (default: ${defaultConstructor})` },
    { name: "policy", value: "FILE", about: "Which plugins may be listed (default: plugin-policy.yaml)" },
    {
        name: "repository",
        value: "REPOSITORY",
        required: true,
        about: "The registry's OCM repository, such as ghcr.io/acme/registry",
    },
    { name: "level", value: "LEVEL", about: "Raise the registry's version by patch, minor or major at least" },
    { name: "modernise", about: "Write the spelling that today's OCM command line reads" },
    { name: "recompute", about: "Compute digests of older normalisations again" },
    { name: "dry-run", about: "Show what would change, and leave the file as it is" },
];
;
;

;// CONCATENATED MODULE: ./packages/cli/src/registry-edit.ts




/** Edits the constructor in the working copy and tells what was done. */
;

;// CONCATENATED MODULE: ./packages/cli/src/commands/registry-bump.ts



const registryBumpCommand = {
    name: "registry bump",
    summary: "List a plugin's released versions in the constructor, in place",
    operands: { usage: "[PLUGIN[@VERSION]]", most: 1 },
    options: [
        { name: "digest", value: "HEX", about: "The digest that the version was announced with" },
        ...registryOptions,
    ],
    examples: [
        "plugin-release registry bump helminput@0.2.0 --repository ghcr.io/acme/registry",
        "plugin-release registry bump helminput --repository ghcr.io/acme/registry --level major",
        "plugin-release registry bump --modernise --recompute --repository ghcr.io/acme/registry",
    ],
    async run(parsed) {
        const [plugin = "", version] = (parsed.operands[0] ?? "").split(/@(.*)/s);
        if (plugin === "") {
            if (parsed.flag("modernise") || parsed.flag("recompute"))
                return editAndTell(parsed, undefined);
            return (0,diagnostic/* fail */.fJ)("input-invalid", "plugin-release registry bump: neither a plugin nor an edit is named", {
                fix: "Name a plugin, or add --modernise or --recompute.",
            });
        }
        const { parseRequest } = await __webpack_require__.e(/* import() */ 3112).then(__webpack_require__.bind(__webpack_require__, 83112));
        return editAndTell(parsed, parseRequest({ plugin, version, digest: parsed.text("digest") }));
    },
};

;// CONCATENATED MODULE: ./packages/cli/src/commands/registry-digest.ts


const registryDigestCommand = {
    name: "registry digest",
    summary: "Print the normalised digest of a component descriptor, as references carry it",
    operands: { usage: "FILE | REPOSITORY//COMPONENT:VERSION", most: 1 },
    options: [],
    examples: [
        "plugin-release registry digest component-descriptor.json",
        "plugin-release registry digest ghcr.io/acme/plugins//acme.software/plugins/helminput:0.2.0",
    ],
    async run({ operands: [where] }) {
        if (where === undefined) {
            return (0,diagnostic/* fail */.fJ)("input-invalid", "plugin-release registry digest: no descriptor is named", {
                fix: "Name a file, or a published component version.",
            });
        }
        const { digestOfDescriptor } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6353), __webpack_require__.e(1084), __webpack_require__.e(2088), __webpack_require__.e(1101), __webpack_require__.e(1078), __webpack_require__.e(7227), __webpack_require__.e(4033), __webpack_require__.e(1358), __webpack_require__.e(3481)]).then(__webpack_require__.bind(__webpack_require__, 28097));
        const { registryAccess } = await __webpack_require__.e(/* import() */ 1101).then(__webpack_require__.bind(__webpack_require__, 71101));
        process.stdout.write(`${await digestOfDescriptor(where, () => registryAccess(process.env))}\n`);
        return command/* exitCodes */.h.done;
    },
};

;// CONCATENATED MODULE: ./packages/cli/src/commands/registry-list.ts



const registryListCommand = {
    name: "registry list",
    summary: "Show what a registry lists, in its constructor or as it was published",
    operands: { usage: "[FILE | REPOSITORY//COMPONENT[:VERSION]]", most: 1 },
    options: [
        { name: "key", value: "FILE", many: true, about: "A public key; what was published has to be signed with it" },
        { name: "json", about: "Write JSON" },
    ],
    examples: [
        "plugin-release registry list",
        "plugin-release registry list ghcr.io/acme/registry//acme.software/plugin-registry:v1.0.0 --json",
        "plugin-release registry list ghcr.io/acme/registry//acme.software/plugin-registry --key registry.pub",
        "plugin-release registry list ghcr.io/acme/plugins//acme.software/plugins/helminput:v0.1.0 --key helminput.pub",
    ],
    async run(parsed) {
        const { listedReferences } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6353), __webpack_require__.e(1084), __webpack_require__.e(2088), __webpack_require__.e(1101), __webpack_require__.e(1078), __webpack_require__.e(7227), __webpack_require__.e(4033), __webpack_require__.e(1358), __webpack_require__.e(3481)]).then(__webpack_require__.bind(__webpack_require__, 28097));
        const { registryAccess } = await __webpack_require__.e(/* import() */ 1101).then(__webpack_require__.bind(__webpack_require__, 71101));
        const where = parsed.operands[0] ?? defaultConstructor;
        const components = await listedReferences(where, () => registryAccess(process.env), parsed.texts("key"));
        for (const { name, version, references, resources, signatures } of components) {
            const rows = references.map((each) => [each.name, each.version, each.componentName, each.digest?.value ?? ""]);
            const text = parsed.flag("json")
                ? JSON.stringify({ name, version, references, signatures })
                : [`${name} ${version}${signed(signatures)}`, ...(rows.length > 0 ? table(rows) : nothing(resources))].join("\n");
            process.stdout.write(`${text}\n`);
        }
        return command/* exitCodes */.h.done;
    },
};
/** Names of signatures come from whoever could write to the registry. */
;
/** A plugin's own component lists nothing, and nobody expects it to. */
;
;

;// CONCATENATED MODULE: ./packages/cli/src/commands/registry-publish.ts





const registryPublishCommand = {
    name: "registry publish",
    summary: "Publish the component version that a constructor describes, and read it back",
    operands: { usage: "[CONSTRUCTOR]", most: 1 },
    options: [
        {
            name: "repository",
            value: "REPOSITORY",
            required: true,
            about: "The OCM repository to publish to, such as ghcr.io/acme/registry; log in with docker login",
        },
        { name: "policy", value: "FILE", about: "Says which plugins may be listed, where each lies and who signs it" },
        {
            name: "signing-key",
            value: "PLACE",
            about: "Sign with the RSA private key that is there: a PEM file, or env://NAME for an environment variable",
        },
        { name: "signing-passphrase", value: "PLACE", about: "Where the key's passphrase is: a file, or env://NAME" },
        { name: "signature-name", value: "NAME", about: "What the signature is called; default, if left out" },
        {
            name: "next",
            about: "A registry: do nothing if the newest version says the same, and take the next version where this one is taken",
        },
    ],
    examples: [
        "plugin-release registry publish --repository ghcr.io/acme/plugins",
        "plugin-release registry publish --repository ghcr.io/acme/plugins --signing-key env://OCM_SIGNING_KEY",
        "plugin-release registry publish --repository ghcr.io/acme/registry --policy plugin-policy.yaml --next",
        "plugin-release registry publish components.yaml --repository ghcr.io/acme/plugins//acme.software/plugins/helminput",
    ],
    async run(parsed) {
        const target = parsed.text("repository");
        if (target === undefined) {
            return (0,diagnostic/* fail */.fJ)("input-invalid", "--repository does not say where to publish to", {
                fix: "Add --repository, such as --repository ghcr.io/acme/registry.",
            });
        }
        const policy = parsed.text("policy");
        const [{ publishComponent }, { readComponentSigner }, { fileSource }, { registryAccess }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6353), __webpack_require__.e(1084), __webpack_require__.e(2088), __webpack_require__.e(1101), __webpack_require__.e(1078), __webpack_require__.e(7227), __webpack_require__.e(1358), __webpack_require__.e(2607), __webpack_require__.e(7727)]).then(__webpack_require__.bind(__webpack_require__, 81956)),
            __webpack_require__.e(/* import() */ 577).then(__webpack_require__.bind(__webpack_require__, 50577)),
            Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6353), __webpack_require__.e(1084), __webpack_require__.e(2088), __webpack_require__.e(7227), __webpack_require__.e(4033), __webpack_require__.e(6700), __webpack_require__.e(9290)]).then(__webpack_require__.bind(__webpack_require__, 87875)),
            __webpack_require__.e(/* import() */ 1101).then(__webpack_require__.bind(__webpack_require__, 71101)),
        ]);
        const [key, passphrase, name] = ["signing-key", "signing-passphrase", "signature-name"].map((each) => parsed.text(each));
        const signer = readComponentSigner({ key, passphrase, name }, process.env);
        const constructorFile = parsed.operands[0] ?? defaultConstructor;
        const result = await publishComponent({
            source: fileSource({ constructorFile, ...(policy === undefined ? {} : { policy }) }),
            rule: parsed.flag("next") ? "least" : "exact",
            target,
            registry: registryAccess(process.env),
            ...(signer && { signer }),
            progress: terminalProgress(),
        });
        await (0,show/* showDiagnostics */.K6)(result.diagnostics, "text", process.stderr);
        process.stdout.write(`${result.component}${result.signed ? " (signed)" : ""}${result.published ? "" : " (was there already)"}\n`);
        return command/* exitCodes */.h.done;
    },
};

;// CONCATENATED MODULE: ./packages/cli/src/commands/registry-sweep.ts


const registrySweepCommand = {
    name: "registry sweep",
    summary: "Look up every plugin of the policy, and bring the constructor up to date in place",
    operands: { usage: "", most: 0 },
    options: registryOptions,
    examples: [
        "plugin-release registry sweep --repository ghcr.io/acme/registry --dry-run",
        "plugin-release registry sweep --repository ghcr.io/acme/registry//acme.software/plugin-registry",
    ],
    run: (parsed) => editAndTell(parsed, "all"),
};

;// CONCATENATED MODULE: ./packages/cli/src/commands/scan.ts








const scanCommand = {
    name: "scan",
    summary: "Look for known vulnerabilities in a server's source and in its image",
    operands: { usage: "", most: 0 },
    options: [
        {
            name: "manifest",
            value: "FILE",
            about: `Scan the source that was generated from this manifest (default: ${default_manifest/* defaultManifest */.D}, where nothing is named)`,
        },
        { name: "directory", value: "DIR", about: "The generated module (default: generated, where nothing is named)" },
        {
            name: "layout",
            value: "DIR",
            about: "An OCI layout that holds the image (default: image, where nothing is named)",
        },
        { name: "digest", value: "DIGEST", about: "The image in the layout, where it holds several" },
        {
            name: "image",
            value: "REFERENCE",
            about: "An image in a registry: this one, with its source where that is given",
        },
        {
            name: "images",
            value: "REFERENCE",
            many: true,
            about: "Published images to scan again, each by its program alone; --images once for each",
        },
        { name: "fail-on", value: "WHAT", about: "reachable, present or never" },
        { name: "exceptions", value: "FILE", about: "What is accepted, why and until when" },
        { name: "database", value: "WHERE", about: "URL of a mirror, or a folder (default: https://vuln.go.dev)" },
        { name: "database-max-age", value: "DAYS", about: "How old the database may be" },
        { name: "govulncheck", value: "FILE", about: "The govulncheck command (default: the one on PATH)" },
        { name: "timeout", value: "SECONDS", about: "How long one run of govulncheck may take (default: 900)" },
        { name: "report", value: "DIR", about: "Where the reports go (default: scan-report)" },
        { name: "repository", value: "REPOSITORY", about: "Where the image is going to be published" },
        { name: "plugin-path", value: "NAME=DIR", many: true, about: "Working copy that the source was generated with" },
        { name: "offline", about: "Take Go modules from the module cache alone (the default)" },
        { name: "online", about: "Let Go fetch modules that the module cache lacks" },
        { name: "short-names", value: "WHERE", about: "Registry or folder where short image names are looked up first" },
    ],
    examples: [
        "plugin-release scan",
        "plugin-release scan --manifest catalog-server-manifest.yaml --directory generated --layout image",
        "plugin-release scan --image ghcr.io/acme/catalog-server:v1.2.0 --exceptions vulnerability-exceptions.yaml",
    ],
    async run(parsed) {
        const { readScan } = await __webpack_require__.e(/* import() */ 1004).then(__webpack_require__.bind(__webpack_require__, 11004));
        const { renderScan, renderScans } = await Promise.all(/* import() */[__webpack_require__.e(6353), __webpack_require__.e(1084), __webpack_require__.e(2088), __webpack_require__.e(905)]).then(__webpack_require__.bind(__webpack_require__, 70905));
        const modules = modulesOf(parsed);
        const asked = readScan(scan_withUsualPlaces(scan_textsOf(parsed)));
        const shortNames = parsed.text("short-names");
        const surroundings = {
            pluginPaths: readPairs(parsed, "plugin-path"),
            modules,
            ...(shortNames === undefined ? {} : { shortNames }),
            workspace: process.cwd(),
            environment: process.env,
            progress: terminalProgress(),
            signal: interruption(),
        };
        if ("one" in asked) {
            const { scanImage } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6353), __webpack_require__.e(1084), __webpack_require__.e(2088), __webpack_require__.e(6118), __webpack_require__.e(1101), __webpack_require__.e(1078), __webpack_require__.e(4143), __webpack_require__.e(4322), __webpack_require__.e(9915), __webpack_require__.e(6684), __webpack_require__.e(7941)]).then(__webpack_require__.bind(__webpack_require__, 97941));
            const result = await scanImage({ ...asked.one, ...surroundings });
            process.stdout.write(renderScan(result));
            return scan_show(result.diagnostics);
        }
        const { scanImages } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6353), __webpack_require__.e(1084), __webpack_require__.e(2088), __webpack_require__.e(6118), __webpack_require__.e(1101), __webpack_require__.e(1078), __webpack_require__.e(4143), __webpack_require__.e(4322), __webpack_require__.e(9915), __webpack_require__.e(6684), __webpack_require__.e(7941), __webpack_require__.e(2042)]).then(__webpack_require__.bind(__webpack_require__, 22042));
        const { issues: _none, ...many } = asked.many;
        const result = await scanImages({ ...many, ...surroundings });
        process.stdout.write(renderScans(result));
        return scan_show(result.diagnostics);
    },
};
;
;
/** Where nothing says what to scan: what generate and build write, as far as it is there. */
;
;

;// CONCATENATED MODULE: ./packages/cli/src/commands/site.ts






const siteCommand = {
    name: "site",
    summary: "Write a website of all plugins, with a search that needs no server",
    operands: { usage: "[MANIFEST...]", most: 1000 },
    options: [
        { name: "out", value: "DIR", about: "The site's folder; one that this command wrote is replaced (default: site)" },
        { name: "title", value: "TEXT", about: "What the site is called (default: Plugins)" },
        {
            name: "registry",
            value: "REPOSITORY//COMPONENT",
            many: true,
            about: "A published registry whose OCM plugins are shown, too",
        },
        { name: "reports", value: "FILE|DIR", many: true, about: "Conformance reports, or folders that hold them" },
        {
            name: "report-policy",
            value: "FILE",
            about: "Count only reports that a signer of this VerificationPolicy has signed",
        },
        { name: "planned", value: "VERSION=FRAMEWORK", many: true, about: "A server that no manifest builds on yet" },
        { name: "short-names", value: "WHERE", about: "Registry or folder where short image names are looked up first" },
    ],
    examples: [
        "plugin-release site --reports reports",
        "plugin-release site servers/*.yaml --registry ghcr.io/acme/registry//acme.software/plugin-registry --out _site",
    ],
    async run(parsed) {
        const { site } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6353), __webpack_require__.e(1084), __webpack_require__.e(2088), __webpack_require__.e(9797), __webpack_require__.e(1101), __webpack_require__.e(1078), __webpack_require__.e(8711), __webpack_require__.e(3170), __webpack_require__.e(9759), __webpack_require__.e(7221), __webpack_require__.e(7227), __webpack_require__.e(7384), __webpack_require__.e(4033), __webpack_require__.e(7478), __webpack_require__.e(5319), __webpack_require__.e(1358), __webpack_require__.e(3334), __webpack_require__.e(6010), __webpack_require__.e(4488), __webpack_require__.e(5778)]).then(__webpack_require__.bind(__webpack_require__, 5778));
        const listings = parsed.texts("registry");
        const shortNames = parsed.text("short-names");
        const reportPolicy = parsed.text("report-policy");
        const named = parsed.operands.length > 0 || listings.length > 0;
        const result = await site({
            manifests: named ? parsed.operands : [default_manifest/* defaultManifest */.D],
            listings,
            out: parsed.text("out") ?? "site",
            title: parsed.text("title") || "Plugins",
            reports: parsed.texts("reports"),
            ...(reportPolicy === undefined ? {} : { reportPolicy }),
            servers: parsed.texts("planned"),
            ...(shortNames === undefined ? {} : { shortNames }),
            environment: process.env,
            progress: terminalProgress(),
            signal: interruption(),
        });
        await (0,show/* showDiagnostics */.K6)(result.diagnostics, "text", process.stderr);
        if ((0,diagnostic/* hasErrors */.Cs)(result.diagnostics))
            return command/* exitCodes */.h.problems;
        process.stdout.write(`${result.directory}: ${result.plugins} plugins, ${result.ocm} OCM plugins\n`);
        return command/* exitCodes */.h.done;
    },
};

;// CONCATENATED MODULE: ./packages/cli/src/commands/validate.ts




const validateCommand = {
    name: "validate",
    summary: "Check a manifest, its plugins' metadata and compatibility, and the version rules",
    operands: { usage: "[MANIFEST]", most: 1 },
    options: [
        { name: "structure-only", about: "Ask nothing of the network: check only what the file says" },
        {
            name: "previous",
            value: "REVISION",
            about: "Apply the version rules against this git revision, or file that ends in .yaml",
        },
        formatOption,
        ...manifestOptions,
    ],
    examples: [
        "plugin-release validate",
        `plugin-release validate ${default_manifest/* defaultManifest */.D} --structure-only`,
        "plugin-release validate --previous origin/main --format sarif > problems.sarif",
    ],
    async run(parsed) {
        const format = (0,show/* readFormat */.C$)(parsed.text("format"));
        const previous = parsed.text("previous");
        const { validate } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9797), __webpack_require__.e(2701)]).then(__webpack_require__.bind(__webpack_require__, 27971));
        const result = await validate({
            ...readManifestOptions(parsed),
            structureOnly: parsed.flag("structure-only"),
            ...(previous === undefined ? {} : { previous }),
        });
        await (0,show/* showDiagnostics */.K6)(result.diagnostics, format, process.stdout);
        const { length } = result.plugins;
        if (format === "text" && result.valid)
            process.stdout.write(`${length} plugin${length === 1 ? "" : "s"}, valid\n`);
        return result.valid ? command/* exitCodes */.h.done : command/* exitCodes */.h.problems;
    },
};

;// CONCATENATED MODULE: ./packages/cli/src/commands/verify.ts



const verifyCommand = {
    name: "verify",
    summary: "Check who signed an image and what is attested of it",
    operands: { usage: "IMAGE", most: 1 },
    options: [
        { name: "policy", value: "FILE", about: "A VerificationPolicy: who may sign, and what must be attested" },
        { name: "key", value: "FILE", many: true, about: "A public key that may sign, where there is no policy" },
        {
            name: "require",
            value: "KIND",
            many: true,
            about: "Demand this attestation, too: sbom, scan, openvex, conformance or provenance",
        },
        { name: "json", about: "Write JSON" },
    ],
    examples: [
        "plugin-release verify ghcr.io/acme/catalog-server:1.2.0 --policy verification-policy.yaml",
        "plugin-release verify ghcr.io/acme/catalog-server:1.2.0 --key cosign.pub --require sbom --require provenance",
    ],
    async run(parsed) {
        const [image] = parsed.operands;
        if (image === undefined) {
            return (0,diagnostic/* fail */.fJ)("input-invalid", "plugin-release verify: no image is named", {
                fix: "Name an image in a registry, such as ghcr.io/acme/catalog-server:1.2.0.",
            });
        }
        const { verify } = await Promise.all(/* import() */[__webpack_require__.e(1101), __webpack_require__.e(1078), __webpack_require__.e(1151), __webpack_require__.e(1830), __webpack_require__.e(8624)]).then(__webpack_require__.bind(__webpack_require__, 18624));
        const { renderVerification, renderVerificationJson } = await __webpack_require__.e(/* import() */ 8337).then(__webpack_require__.bind(__webpack_require__, 58337));
        const policy = parsed.text("policy");
        const result = await verify({
            image,
            ...(policy === undefined ? {} : { policy }),
            keys: parsed.texts("key"),
            require: parsed.texts("require"),
            environment: process.env,
        });
        process.stdout.write(parsed.flag("json") ? renderVerificationJson(result) : renderVerification(result));
        (0,show/* showErrorsFirst */.F1)(result.diagnostics, process.stderr);
        return result.verified ? command/* exitCodes */.h.done : command/* exitCodes */.h.problems;
    },
};

;// CONCATENATED MODULE: ./packages/cli/src/commands/wait.ts


const waitCommand = {
    name: "wait",
    summary: "Check a plugin's tag, and wait until Go can download the module that it names",
    operands: { usage: "TAG", most: 1 },
    options: [
        { name: "plugin", value: "DIR", about: "Folder with plugin.yaml (default: the one that the tag names)" },
        { name: "timeout", value: "SECONDS", about: "How long to wait (default: 1800)" },
    ],
    examples: ["plugin-release wait agents/v0.3.1", "plugin-release wait v1.2.0 --timeout 60"],
    async run(parsed) {
        const { readWait } = await __webpack_require__.e(/* import() */ 5042).then(__webpack_require__.bind(__webpack_require__, 15042));
        const texts = { tag: parsed.operands[0], plugin: parsed.text("plugin"), timeout: parsed.text("timeout") };
        const asked = readWait(texts, {});
        const { waitForRelease } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8711), __webpack_require__.e(7478), __webpack_require__.e(2608), __webpack_require__.e(6742)]).then(__webpack_require__.bind(__webpack_require__, 70147));
        const found = await waitForRelease({ ...asked, environment: process.env, progress: terminalProgress() });
        process.stdout.write(`${found.name}: ${found.module}@${found.version}\n`);
        return command/* exitCodes */.h.done;
    },
};

;// CONCATENATED MODULE: ./packages/cli/src/commands.ts

























/** All commands, in the order in which help shows them. */
const commandGroups = [
    {
        title: "Server",
        commands: [
            validateCommand,
            addCommand,
            bumpCommand,
            fetchCommand,
            generateCommand,
            buildCommand,
            scanCommand,
            conformanceCommand,
            publishCommand,
            verifyCommand,
            copyCommand,
        ],
    },
    {
        title: "Matrix and site",
        commands: [matrixCommand, matrixPlanCommand, matrixRunCommand, matrixFoldCommand, siteCommand],
    },
    {
        title: "Registry of OCM plugins",
        commands: [
            registryBumpCommand,
            registrySweepCommand,
            registryListCommand,
            registryDigestCommand,
            registryPublishCommand,
        ],
    },
    {
        title: "Release of a plugin",
        commands: [waitCommand, notifyCommand],
    },
    {
        title: "Repository on GitHub",
        commands: [initCommand, doctorCommand],
    },
];


/***/ }),

/***/ 99497:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ defaultManifest)
/* harmony export */ });
/** What the verbs of a server read where no manifest is named. */
const defaultManifest = "catalog-server-manifest.yaml";


/***/ }),

/***/ 46027:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var mainHelp = (function (groups) {
    const width = widest(groups.flatMap(({ commands }) => commands.map(({ name }) => name)));
    const shown = groups.map(({ title, commands }) => {
        const rows = commands.map((each) => [each.name, each.summary]);
        return `${title === undefined ? "" : `${title}:\n`}${table(rows, width)}`;
    });
    return `Build a Go server with its plugins from one manifest, and keep a registry of plugins.

Usage: plugin-release COMMAND [options]

${shown.join("\n\n")}

plugin-release help COMMAND shows a command's options and examples, help CODE explains a problem's code; --version the version.

Exit codes: 0 done, 1 problems were found, 2 wrong usage, 3 a defect of this program.
`;
});
var commandHelp = (function (command, subcommands) {
    const options = [...command.options, _cli_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .help */ .y];
    const needed = command.options.filter((each) => each.required).map(label);
    const more = subcommands.length === 0 ? "" : `\nSee also plugin-release ${subcommands.join(", ")}.\n`;
    return `${command.summary}.

Usage: plugin-release ${[command.name, command.operands.usage, ...needed, "[options]"].filter(Boolean).join(" ")}

${table(options.map((each) => [label(each), about(each)]))}

Examples:
${command.examples.map((each) => `  ${each}`).join("\n")}
${more}`;
});
var label = (function (option) {
    const short = option.short === undefined ? "" : `-${option.short}, `;
    return `${short}--${option.name}${option.value === undefined ? "" : ` ${option.value}`}`;
});
var about = (function ({ about, required, many }) {
    const notes = [...(required ? ["required"] : []), ...(many ? ["may be repeated"] : [])];
    return notes.length === 0 ? about : `${about} [${notes.join(", ")}]`;
});
var table = (function (rows, width = widest(rows.map(([name]) => name))) {
    return rows.map(([name, about]) => `  ${name.padEnd(width)}  ${about}`).join("\n");
});
var widest = (function (names) {
    return Math.max(...names.map(({ length }) => length));
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ mainHelp),
/* harmony export */   b: () => (/* binding */ commandHelp)
/* harmony export */ });
/* harmony import */ var _cli_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96197);

/** The page that `plugin-release --help` shows. */
;
/** @param subcommands names of commands that begin with this one's */
;
;
;
;
;


/***/ }),

/***/ 12240:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ kinds),
/* harmony export */   U0: () => (/* binding */ unknownName),
/* harmony export */   yS: () => (/* binding */ ownersFiles)
/* harmony export */ });
/** What stands where nothing is known: legal in the names of owners, repositories, modules and components. */
const unknownName = "change-me";
/** Where GitHub looks for the owners of code, in its order. */
const ownersFiles = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
const kinds = ["plugin", "server", "registry", "ocm-plugin"];


/***/ }),

/***/ 18685:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ knownWords)
/* harmony export */ });
/** What other tools call it: ko, xcaddy, GoReleaser, cosign, npm, Go. */
const knownWords = {
    announce: "notify",
    attest: "publish",
    audit: "scan",
    check: "validate",
    compile: "build",
    create: "init",
    download: "fetch",
    get: "add",
    lint: "validate",
    list: "registry list",
    ls: "registry list",
    new: "init",
    push: "publish",
    release: "publish",
    sign: "publish",
    test: "conformance",
    update: "bump",
    upgrade: "bump",
};


/***/ }),

/***/ 2049:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
var main = (async function (args) {
    const [first = "", ...rest] = args;
    if (first === "--version" || (first === "version" && rest.length === 0)) {
        process.stdout.write(`${_server_version_js__WEBPACK_IMPORTED_MODULE_10__/* .suiteVersion */ .D}\n`);
        return _cli_command_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.done;
    }
    const command = findCommand(args);
    if (!command)
        return explainCommands(args);
    const parsed = await read(command, args.slice(command.name.split(" ").length));
    if (!parsed)
        return _cli_command_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.usage;
    if (parsed.flag("help"))
        return showHelp(command);
    return runCommand(command, parsed);
});
var findCommand = (function (words) {
    const named = (count) => commands.find(({ name }) => name === words.slice(0, count).join(" "));
    const command = named(2) ?? named(1);
    const [group = "", second = ""] = words;
    if (command?.name !== group || !/^[a-z]+$/.test(second) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(second))
        return command;
    return (0,_diagnostics_suggest_js__WEBPACK_IMPORTED_MODULE_11__/* .suggest */ .Z)(second, subcommands(group)) === undefined ? command : undefined;
});
var subcommands = (function (group) {
    return commands.flatMap(({ name }) => (name.startsWith(`${group} `) ? [name.slice(group.length + 1)] : []));
});
var showHelp = (function (command) {
    const others = subcommands(command.name).map((each) => `${command.name} ${each}`);
    process.stdout.write((0,_cli_help_js__WEBPACK_IMPORTED_MODULE_3__/* .commandHelp */ .b)(command, others));
    return _cli_command_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.done;
});
var explainCommands = (async function (args) {
    const words = args.filter((each) => !isHelp(each));
    const helped = words.length < args.length;
    const [first = "", second] = words;
    if (first.startsWith("-"))
        return wrongUsage(noOption(first));
    if (helped && second === undefined && (0,_diagnostics_codes_js__WEBPACK_IMPORTED_MODULE_7__/* .isCode */ ._m)(first))
        return explainRule(first);
    const command = helped ? findCommand(words) : undefined;
    if (command?.name === words.join(" "))
        return showHelp(command);
    const group = commands.filter(({ name }) => name.startsWith(`${first} `));
    if (group.length > 0 ? second !== undefined : first !== "") {
        return wrongUsage(unknownCommand(group.length > 0 ? [first, second ?? ""] : [first], helped));
    }
    process.stdout.write((0,_cli_help_js__WEBPACK_IMPORTED_MODULE_3__/* .mainHelp */ .H)(group.length > 0 ? [{ commands: group }] : _cli_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .commandGroups */ .I));
    return helped ? _cli_command_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.done : _cli_command_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.usage;
});
var explainRule = (async function (code) {
    const { ruleHelp } = await __webpack_require__.e(/* import() */ 7052).then(__webpack_require__.bind(__webpack_require__, 47052));
    process.stdout.write(ruleHelp(code, process.argv[1] ?? ""));
    return _cli_command_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.done;
});
var isHelp = (function (word) {
    return ["help", "--help", "-h"].includes(word);
});
var wrongUsage = (function (problem) {
    process.stderr.write(`plugin-release: ${problem}\n`);
    return _cli_command_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.usage;
});
var unknownCommand = (function (words, helped) {
    const name = words.join(" ");
    const known = [...commands.map((each) => each.name), ...(helped ? Object.keys(_diagnostics_codes_js__WEBPACK_IMPORTED_MODULE_7__/* .codes */ .F4) : [])];
    const likely = _cli_known_words_js__WEBPACK_IMPORTED_MODULE_4__/* .knownWords */ .L[name] ?? (0,_diagnostics_suggest_js__WEBPACK_IMPORTED_MODULE_11__/* .suggest */ .Z)(name, known);
    const hint = likely === undefined ? "." : `; did you mean ${likely}?`;
    const what = helped && words.length === 1 ? "no command and no code" : "no command";
    return `there is ${what} ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_9__/* .quoted */ .T)(name)}${hint} See ${["plugin-release", ...words.slice(0, -1), "--help"].join(" ")}.`;
});
var noOption = (function (word) {
    const [name = "-"] = /^--?\w[\w-]{0,60}/.exec(word) ?? [];
    const likely = name.toLowerCase() === "-v" ? "--version" : (0,_diagnostics_suggest_js__WEBPACK_IMPORTED_MODULE_11__/* .suggest */ .Z)(name, ["--version", "--help"]);
    const hint = likely === undefined ? " before the command: write the command first." : `; did you mean ${likely}?`;
    return `there is no option ${name}${hint} See plugin-release --help.`;
});
var runCommand = (async function (command, parsed) {
    try {
        return await command.run(parsed);
    }
    catch (error) {
        if (!(error instanceof _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_8__/* .DiagnosticError */ .uo))
            throw error;
        throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_8__/* .DiagnosticError */ .uo(error.diagnostics.map((each) => (0,_cli_option_names_js__WEBPACK_IMPORTED_MODULE_12__/* .withOptionNames */ .i)(command, each)));
    }
});
var read = (async function (command, args) {
    try {
        return (0,_cli_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .parseCommandLine */ .D)(command, args);
    }
    catch (error) {
        if (!(error instanceof _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_8__/* .DiagnosticError */ .uo))
            throw error;
        await (0,_cli_show_js__WEBPACK_IMPORTED_MODULE_6__/* .showDiagnostics */ .K6)(error.diagnostics, "text", process.stderr);
        return undefined;
    }
});
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _cli_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88835);
/* harmony import */ var _cli_commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10707);
/* harmony import */ var _cli_help_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46027);
/* harmony import */ var _cli_known_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18685);
/* harmony import */ var _cli_option_names_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5992);
/* harmony import */ var _cli_parse_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96197);
/* harmony import */ var _cli_show_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67589);
/* harmony import */ var _diagnostics_codes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56418);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(86485);
/* harmony import */ var _diagnostics_suggest_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(84726);
/* harmony import */ var _server_version_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(49871);













const commands = _cli_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .commandGroups */ .I.flatMap((each) => each.commands);
;
/** `matrix paln` is no manifest, where no file is called so. */
;
;
;
/** All commands, those of a group such as `registry`, or the one or the rule that `help` names. */
;
;
;
;
/** What `help` is asked about may be a rule's code, too. */
;
/** Of what can be no option's name, nothing is repeated: it may be a key. */
;
;
;
try {
    process.exitCode = await main(process.argv.slice(2));
}
catch (error) {
    if (error instanceof _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_8__/* .DiagnosticError */ .uo) {
        await (0,_cli_show_js__WEBPACK_IMPORTED_MODULE_6__/* .showDiagnostics */ .K6)(error.diagnostics, "text", process.stderr);
        const isUsage = error.diagnostics.every((each) => each.code === "input-invalid");
        process.exitCode = isUsage ? _cli_command_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.usage : _cli_command_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.problems;
    }
    else {
        process.stderr.write(`${error instanceof Error ? error.stack : error}\nThis is a defect of plugin-release; please report it.\n`);
        process.exitCode = _cli_command_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.defect;
    }
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 5992:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var withOptionNames = (function ({ options }, problem) {
    const { inputs = [], message, fix } = problem;
    const names = new Map(options.map(({ name, input = name }) => [input, `--${name}`]));
    const mentioned = inputs.filter((each) => names.has(each)).sort((a, b) => b.length - a.length);
    if (mentioned.length === 0)
        return problem;
    const word = new RegExp(`"[^"]*"|(?<![\\w-])(?:${mentioned.join("|")})(?![\\w-])`, "g");
    const said = (text) => text.replace(word, (found) => names.get(found) ?? found);
    return { ...problem, message: said(message), ...(fix === undefined ? {} : { fix: said(fix) }) };
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ withOptionNames)
/* harmony export */ });
/** A problem in the words of a command: `fail-on is "x"` is about `--fail-on`. What is quoted stays as it was given. */
;


/***/ }),

/***/ 96197:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var parseCommandLine = (function (command, args) {
    const options = Object.fromEntries([...command.options, help].map((each) => [each.name, parserOption(each)]));
    const unknown = args.find((each) => each.startsWith("--") && !((each.slice(2).split("=")[0] ?? "") in options));
    if (unknown && unknown !== "--")
        unknownOption(command, unknown);
    const { values, positionals } = read(command, args, options);
    if (positionals.length > command.operands.most) {
        usage(command, `"${positionals[command.operands.most]}" is one operand too many`);
    }
    return {
        operands: positionals,
        text: (name) => [values[name]].flat().at(-1),
        texts: (name) => [values[name] ?? []].flat(),
        flag: (name) => values[name] === true,
    };
});
var parserOption = (function (option) {
    const type = option.value === undefined ? "boolean" : "string";
    return { type, multiple: option.many ?? false, ...(option.short ? { short: option.short } : {}) };
});
var read = (function (command, args, options) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args, options, allowPositionals: true, strict: true });
    }
    catch (error) {
        return usage(command, explain(command, error));
    }
});
var explain = (function (command, { message }) {
    const name = /'(?:-\w, )?(--?[\w-]+)/.exec(message)?.[1] ?? "";
    const option = command.options.find((each) => `--${each.name}` === name || `-${each.short}` === name);
    if (option?.value !== undefined)
        return `${name} needs a value: ${name} ${option.value}`;
    return option || name === "--help" ? `${name} takes no value` : `there is no option ${name}`;
});
var unknownOption = (function (command, given) {
    // A private key begins with dashes, too: of what can be no option's name, nothing is repeated.
    const name = /^[\w-]{0,60}/.exec(given.slice(2))?.[0] ?? "";
    const nearest = command.options.map((each) => each.name).sort((a, b) => (0,leven__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A)(a, name) - (0,leven__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A)(b, name))[0];
    const close = nearest !== undefined && (0,leven__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A)(nearest, name) <= Math.max(2, name.length / 3);
    usage(command, `there is no option --${name}${close ? `; did you mean --${nearest}?` : ""}`);
});
var usage = (function (command, problem) {
    (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("input-invalid", `plugin-release ${command.name}: ${problem}`, {
        fix: `See plugin-release ${command.name} --help.`,
    });
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseCommandLine),
/* harmony export */   y: () => (/* binding */ help)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var leven__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47785);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17057);



/** Reads a command line by the command's own table. Throws `input-invalid` with the nearest option's name. */
;
const help = { name: "help", short: "h", about: "Show this help" };
;
;
/** What Node's parser refused, in this program's words; it names the option in quotes. */
;
;
;


/***/ }),

/***/ 67589:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var showDiagnostics = (async function (diagnostics, format, out) {
    const told = diagnostics.map(withoutManifest);
    if (format === "json")
        out.write((await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 25305))).renderJson(told));
    else if (format === "sarif")
        out.write((await __webpack_require__.e(/* import() */ 4766).then(__webpack_require__.bind(__webpack_require__, 24766))).renderSarif(told));
    else
        out.write((0,_diagnostics_render_text_js__WEBPACK_IMPORTED_MODULE_2__/* .renderText */ .S)(told, textOptions(out)));
});
var showErrorsFirst = (function (diagnostics, out) {
    out.write((0,_diagnostics_render_text_js__WEBPACK_IMPORTED_MODULE_2__/* .renderText */ .S)(diagnostics.map(withoutManifest), { ...textOptions(out), errorsFirst: true }));
});
var withoutManifest = (function (problem) {
    const { code, place } = problem;
    if (code !== "file-unreadable" || place?.file !== _cli_default_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultManifest */ .D || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(_cli_default_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultManifest */ .D))
        return problem;
    const fix = "Go into the folder with the manifest (cd), or begin one: plugin-release init server.";
    return { ...problem, message: `there is no ${_cli_default_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultManifest */ .D} here`, fix };
});
var textOptions = (function (out) {
    return { colour: out.isTTY && !process.env.NO_COLOR, readFile: readSource };
});
var readSource = (function (file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "utf8");
    }
    catch {
        return undefined;
    }
});
var readFormat = (function (text) {
    return (0,_diagnostics_choice_js__WEBPACK_IMPORTED_MODULE_1__/* .readChoice */ .K)("format", text ?? "text", ["text", "json", "sarif"]);
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   C$: () => (/* binding */ readFormat),
/* harmony export */   F1: () => (/* binding */ showErrorsFirst),
/* harmony export */   K6: () => (/* binding */ showDiagnostics)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _cli_default_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99497);
/* harmony import */ var _diagnostics_choice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67441);
/* harmony import */ var _diagnostics_render_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59259);




/** Writes problems in the format that was asked for. */
;
/** Writes problems as text, errors before notices. */
;
/** Whoever names no manifest is told what is missing, and not about a path. */
;
;
;
;


/***/ }),

/***/ 18022:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var groupBy = (function (items, key) {
    const groups = new Map();
    for (const item of items) {
        const group = groups.get(key(item));
        if (group)
            group.push(item);
        else
            groups.set(key(item), [item]);
    }
    return groups;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Items by key, both in the order in which they come. Map.groupBy does the same, from Node 21 on. */
;


/***/ }),

/***/ 64967:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var countsInWords = (function ({ passed, failed, skipped, notRun }) {
    const parts = [
        [failed, "failed"],
        [notRun, "not run"],
        [passed, "passed"],
        [skipped, "skipped"],
    ];
    const said = parts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
    return said.length === 0 ? "none" : said.join(", ");
});
var verdictInWords = (function ({ verdict, required, only }) {
    const part = only === undefined ? "" : " Only a part of the suite ran, so this is no evidence.";
    return `${verdictReason(verdict, required)}${part}`;
});
var verdictReason = (function (verdict, { failed, notRun, passed, skipped }) {
    if (verdict === "not-run")
        return "Nothing is known: no required check passed or failed.";
    const rest = skipped === 0 ? "" : ` ${inWords(skipped)} skipped: what is asked for is not offered, which is legal.`;
    if (verdict === "passed")
        return `${inWords(passed)} passed, none failed.${rest}`;
    const lost = notRun === 0 ? "" : `, and ${inWords(notRun)} could not be run`;
    return failed === 0 ? `${inWords(notRun)} could not be run.` : `${inWords(failed)} failed${lost}.`;
});
var inWords = (function (count) {
    return count === 1 ? "1 required check" : `${count} required checks`;
});
var boundTo = (function (report) {
    const { subject, suite, manifest, server, sandbox, tool, platforms, only } = report;
    const idle = platforms.filter(({ status }) => status === "not-run").map(({ platform }) => platform);
    const all = [
        [subjectWords[subject.kind], subject.name],
        ["Digest", subject.digest],
        ["Manifest that ran", subject.platformDigest === subject.digest ? undefined : subject.platformDigest],
        ["Platform", subject.platform],
        ["Platforms not run", idle.length === 0 ? undefined : idle.join(", ")],
        ["Server manifest", manifest],
        ["Base", server && `${server.module} ${server.version}, framework API ${server.frameworkVersion}`],
        ["Suite", `${suite.name} ${suite.version}`],
        ["Suite's digest", suite.digest],
        ["Only", only?.join(", ")],
        ["Sandbox", `${sandbox.kind}: ${sandbox.detail}`],
        ["Started", report.started],
        ["Took", duration(report.seconds)],
        ["Tool", `${tool.name} ${tool.version}`],
    ];
    return all.flatMap(([what, value]) => (value === undefined ? [] : [[what, value]]));
});
var duration = (function (seconds) {
    if (seconds < 1)
        return `${Math.round(seconds * 1000)} ms`;
    if (seconds < 60)
        return `${seconds.toFixed(1)} s`;
    return `${Math.floor(seconds / 60)} min ${Math.floor(seconds % 60)} s`;
});
var byCategory = (function ({ checks, suite }) {
    const places = new Map(suite.categories?.map(({ id }, index) => [id, index]));
    const place = (id) => places.get(id) ?? places.size;
    return [...(0,_conformance_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(checks, ({ category }) => category)].sort(([one], [other]) => place(one) - place(other));
});
var categoryTitle = (function ({ suite }, id) {
    const title = suite.categories?.find((each) => each.id === id)?.title;
    return title === undefined ? id : `${id}: ${title}`;
});
var failuresOf = (function ({ checks }) {
    const failed = checks.filter(({ status }) => status === "failed");
    const waiting = waitingFor(checks);
    const rank = ({ id, level }) => (level === "required" ? 0 : 1e9) - (waiting.get(id) ?? 0);
    return failed.sort((one, other) => rank(one) - rank(other));
});
var waitingFor = (function (checks) {
    const named = checks.map(({ status, reason = "" }) => status === "not-run" ? /, but the check (\S+) (?:failed|was not run)$/.exec(reason)?.[1] : undefined);
    const next = new Map(checks.map(({ id }, index) => [id, named[index]]));
    const counts = new Map();
    for (const first of named) {
        const seen = new Set();
        for (let each = first; each !== undefined && !seen.has(each); each = next.get(each))
            seen.add(each);
        const cause = [...seen].at(-1);
        if (cause !== undefined)
            counts.set(cause, (counts.get(cause) ?? 0) + 1);
    }
    return counts;
});
var fixHint = (function ({ id, plugin, level }) {
    const where = plugin === undefined ? "the server" : `the plugin ${plugin}`;
    const what = level === "required" ? "Correct" : "Improve";
    return `${what} it in ${where}; --only ${id} runs this check alone.`;
});
var byReason = (function (checks, status) {
    const some = checks.filter((each) => each.status === status);
    const reasons = (0,_conformance_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(some, ({ reason }) => reason ?? "no reason is given");
    return [...reasons].map(([reason, list]) => ({ reason, checks: list }));
});
var idsOf = (function (checks) {
    const groups = (0,_conformance_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(checks, ({ id }) => id);
    return [...groups].map(([id, { length }]) => (length === 1 ? id : `${id} (${length})`)).join(", ");
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fz: () => (/* binding */ waitingFor),
/* harmony export */   JW: () => (/* binding */ fixHint),
/* harmony export */   L2: () => (/* binding */ verdictWords),
/* harmony export */   Pe: () => (/* binding */ countsInWords),
/* harmony export */   UN: () => (/* binding */ byReason),
/* harmony export */   UX: () => (/* binding */ idsOf),
/* harmony export */   _5: () => (/* binding */ verdictInWords),
/* harmony export */   dJ: () => (/* binding */ failuresOf),
/* harmony export */   eO: () => (/* binding */ byCategory),
/* harmony export */   o7: () => (/* binding */ statusWords),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p8: () => (/* binding */ categoryTitle),
/* harmony export */   sy: () => (/* binding */ boundTo)
/* harmony export */ });
/* harmony import */ var _conformance_group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18022);

const verdictWords = { passed: "passed", failed: "failed", "not-run": "not run" };
const statusWords = {
    passed: "passed",
    failed: "failed",
    skipped: "skipped",
    "not-run": "not run",
};
/** `12 passed, 1 failed, 3 skipped`: only what there is; `none`. */
;
/** What the verdict comes from, in a sentence or two. */
;
;
;
const subjectWords = { image: "Image", binary: "Binary", url: "Server at" };
/** What the report is bound to: what was tested, with what, when and how. */
;
/** `12 ms`, `1.4 s`, `2 min 5 s`. */
;
/** Checks by category, in the suite's order as far as it is known. */
;
/** `B: List and get`, or what is known of it. */
;
/** What failed, required checks first; of these, what kept most others from being run; else in the suite's order. */
;
/** How many results are not there because a check failed, by its id. Reasons name it, or one that waits for it in turn. */
;
/** Where a failure is put right, and how to see it alone. */
;
/** Checks of one status by the reason that they give, in the order of the first of each. */
;
/** The ids of checks, each once, with how often it occurs where that is more than once: `B-list (12), B-get`. */
;


/***/ }),

/***/ 98805:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ defaultLimits)
/* harmony export */ });
const defaultLimits = { seconds: 600, memory: 2 * 1024 ** 3 };


/***/ }),

/***/ 67441:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var readChoice = (function (input, text, words) {
    const found = words.find((each) => each === text);
    if (found !== undefined)
        return found;
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("input-invalid", `${input} is ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(text)}`, { fix: choiceFix(text, words), inputs: [input] });
});
var choiceFix = (function (text, words) {
    const near = (0,_diagnostics_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .suggest */ .Z)(text, words);
    const all = `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
    return near === undefined ? `Write ${all}.` : `Did you mean ${near}? Write ${all}.`;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readChoice),
/* harmony export */   b: () => (/* binding */ choiceFix)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);
/* harmony import */ var _diagnostics_suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84726);



/** The one of an input's words that a text is. Throws `input-invalid`, with the word that was meant where one is near. */
;
/** What to write in place of a word that is none of these. */
;


/***/ }),

/***/ 56418:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var rulePage = (function (code, home) {
    return `${home === undefined ? "" : `${home}/`}docs/rules/${code}.md`;
});
var isCode = (function (text) {
    return Object.hasOwn(codes, text);
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   F4: () => (/* binding */ codes),
/* harmony export */   _m: () => (/* binding */ isCode),
/* harmony export */   gd: () => (/* binding */ rulePage)
/* harmony export */ });
/** Every problem this suite reports. A code is stable: it is never renamed or given another meaning. Each has a page under docs/rules. */
const codes = {
    // Reading a document
    "file-unreadable": { severity: "error", title: "The file exists and can be read" },
    "disk-full": { severity: "error", title: "The disk has room for what is written" },
    "file-too-large": { severity: "error", title: "A document stays under the size limit" },
    "yaml-syntax": { severity: "error", title: "A document is well-formed YAML" },
    "yaml-duplicate-key": { severity: "error", title: "A mapping names each key once" },
    "yaml-refused-feature": {
        severity: "error",
        title: "A document is one of plain data: no aliases, foreign tags, directives, merge keys",
    },
    "yaml-too-deep": { severity: "error", title: "A document stays under the nesting limit" },
    "field-unknown": { severity: "error", title: "Every field is one that the schema knows" },
    "field-missing": { severity: "error", title: "Every required field is present" },
    "field-type": { severity: "error", title: "A field has the type that the schema asks for" },
    "field-value": { severity: "error", title: "A field's value is one that the schema allows" },
    // The manifest on its own
    "module-path-invalid": { severity: "error", title: "A module path is one that Go accepts" },
    "import-path-invalid": {
        severity: "error",
        title: "An import path is one that Go accepts and lies inside its module",
    },
    "version-invalid": { severity: "error", title: "A module version is a canonical Go module version" },
    "version-major-mismatch": { severity: "error", title: "A module path's /vN and its version's major agree" },
    "image-reference-invalid": { severity: "error", title: "An image reference is well-formed" },
    "plugin-name-duplicate": { severity: "error", title: "Plugin names are unique" },
    "plugin-import-duplicate": { severity: "error", title: "No package is imported twice" },
    "plugin-version-conflict": { severity: "error", title: "Plugins of one module name one version of it" },
    "plugin-path-in-release": { severity: "error", title: "A release build takes plugins from released modules only" },
    "plugin-path-unknown": {
        severity: "error",
        title: "plugin-path names a plugin of the manifest and a folder with its module",
    },
    "base-incomplete": { severity: "error", title: "The base says which Go module it is, or its image's labels do" },
    "base-path-unknown": { severity: "error", title: "base.path is a git checkout with the base's go.mod" },
    "base-commit-mismatch": { severity: "error", title: "The base's checkout is at the commit that the manifest names" },
    "base-dirty": { severity: "error", title: "The base's checkout holds what was committed, and nothing else" },
    "base-replacement-missing": {
        severity: "error",
        title: "A folder that replaces a module is in the base's checkout",
    },
    "base-needs-checkout": {
        severity: "error",
        title: "A released base has no relative replace directives in its go.mod",
    },
    "base-files-unused": { severity: "notice", title: "A base needs neither its vendor folder nor a go.work" },
    "base-not-main": { severity: "error", title: "The base's package is a program" },
    "ldflags-refused": { severity: "error", title: "Linker flags are limited to -X, -w and -s" },
    "ldflags-strip-symbols": {
        severity: "warning",
        title: "The binary keeps the symbols that the vulnerability scan reads",
    },
    // Plugin metadata and compatibility
    "metadata-missing": { severity: "error", title: "A plugin's module carries a plugin.yaml" },
    "metadata-name-mismatch": { severity: "error", title: "plugin.yaml and the manifest name the plugin alike" },
    "metadata-version-mismatch": { severity: "warning", title: "plugin.yaml states the version that was released" },
    "metadata-guide-missing": {
        severity: "warning",
        title: "The migration guide that plugin.yaml names is in the plugin's module",
    },
    "compatibility-unknown": { severity: "notice", title: "A plugin without metadata is shown as unknown" },
    "framework-mismatch": { severity: "error", title: "A plugin supports the base's framework API" },
    "server-version-outside": { severity: "error", title: "The base's version lies inside the plugin's range" },
    "server-version-unknown": {
        severity: "warning",
        title: "The base's version is known, so that ranges can be checked",
    },
    "server-range-open": { severity: "warning", title: "A plugin's range has an upper end" },
    "server-range-invalid": { severity: "error", title: "A plugin's range is well-formed and not empty" },
    "tier-not-allowed": { severity: "error", title: "A tier is claimed only where its conditions can be met" },
    // Tiers
    "tier-not-earned": { severity: "error", title: "A plugin that claims supported has earned it on this image" },
    "image-not-curated": { severity: "error", title: "Every optional plugin of a curated image is supported" },
    "plugin-not-conformant": { severity: "warning", title: "A plugin passes the suite's required checks" },
    "report-other-image": { severity: "error", title: "A conformance report is about this image and this manifest" },
    "report-no-evidence": {
        severity: "warning",
        title: "A report that grants tiers is of an image, and of the whole suite",
    },
    // The semver policy between two revisions of a manifest
    "version-not-raised": { severity: "error", title: "A changed image gets a version that is higher and high enough" },
    "framework-change-needs-major": { severity: "error", title: "A changed framework API needs a new major of the base" },
    "migration-guide-missing": { severity: "error", title: "A changed framework API comes with a migration guide" },
    "plugin-breaks": { severity: "error", title: "A changed framework API breaks no plugin of the manifest unnoticed" },
    // Go modules
    "go-missing": { severity: "error", title: "A Go toolchain is installed" },
    "go-too-old": { severity: "error", title: "The installed Go is new enough for every module" },
    "go-command-failed": { severity: "error", title: "The go command understands its input" },
    "module-not-found": { severity: "error", title: "Every module version exists" },
    "module-proxy-failed": { severity: "error", title: "The module proxy answers" },
    "module-proxy-timeout": { severity: "error", title: "The module proxy answers in time" },
    "module-too-large": { severity: "error", title: "A module stays under the sizes that Go takes" },
    "module-not-fetched": { severity: "error", title: "Without the network, every module is in the module cache" },
    "module-checksum-mismatch": { severity: "error", title: "A module is the one that the checksum database knows" },
    "module-path-other": { severity: "error", title: "A module declares the path that it is required by" },
    "module-has-replace": {
        severity: "warning",
        title: "A plugin's replace directives have no effect in a build of a server",
    },
    "package-not-found": { severity: "error", title: "A plugin's module contains the imported package" },
    "package-internal": { severity: "error", title: "An imported package is not internal to another module" },
    "package-main": { severity: "error", title: "An imported package is a library, not a program" },
    "package-excluded": { severity: "error", title: "An imported package has Go files for the platform without cgo" },
    "package-tests-only": { severity: "error", title: "An imported package has more than tests" },
    "package-init-dropped": {
        severity: "warning",
        title: "No file of an imported package is left out because it needs cgo",
    },
    "embed-missing": { severity: "error", title: "Every go:embed pattern matches files" },
    "version-moved": { severity: "error", title: "Every module is built at the version that the manifest names" },
    "requirement-undeclared": { severity: "error", title: "Every module that is imported is required by a go.mod" },
    "lock-stale": { severity: "error", title: "The committed lock says what the manifest resolves to" },
    "compile-failed": { severity: "error", title: "The server compiles" },
    // Images and registries
    "image-not-found": { severity: "error", title: "The base image exists" },
    "image-platform-missing": { severity: "error", title: "The base image offers every platform that is built" },
    "image-labels-missing": { severity: "error", title: "A base given only as an image carries this suite's labels" },
    "image-labels-mismatch": { severity: "error", title: "The manifest and the base image's labels agree" },
    "image-entrypoint-unclear": { severity: "error", title: "The base image's entrypoint is one absolute path" },
    "registry-denied": { severity: "error", title: "The registry accepts the credentials" },
    "registry-unreachable": { severity: "error", title: "A connection to the registry can be made" },
    "registry-untrusted": { severity: "error", title: "The registry's certificate comes from a trusted authority" },
    "registry-too-slow": { severity: "error", title: "The registry answers in time" },
    "registry-busy": { severity: "error", title: "The registry's rate limit leaves room" },
    "registry-failed": { severity: "error", title: "The registry answers as the distribution specification says" },
    "credential-helper-failed": {
        severity: "error",
        title: "The credential helper that Docker's configuration names answers",
    },
    "content-too-large": { severity: "error", title: "A manifest or index stays under the size limit" },
    "content-mismatch": { severity: "error", title: "Content has the digest and size that its descriptor says" },
    "layer-unsafe": { severity: "error", title: "An image's layers hold plain files inside the image's own tree" },
    "layout-invalid": { severity: "error", title: "An OCI layout is complete and well-formed" },
    // BuildKit
    "buildctl-missing": { severity: "error", title: "The buildctl command is installed" },
    "buildkit-unreachable": { severity: "error", title: "BuildKit answers at its address" },
    "buildkit-failed": { severity: "error", title: "BuildKit builds the Dockerfile" },
    "cgo-needs-dockerfile": { severity: "error", title: "A build with cgo has a Dockerfile that brings a C compiler" },
    "image-server-missing": { severity: "error", title: "An image holds the server that its labels describe" },
    // A server that was started
    "server-exited": { severity: "error", title: "A server stays up" },
    "plugin-panicked": { severity: "error", title: "No plugin panics while the server starts" },
    "server-not-ready": { severity: "error", title: "A server answers before its deadline" },
    "sandbox-unavailable": { severity: "error", title: "The sandbox that was asked for works on this machine" },
    "platform-not-run": { severity: "error", title: "An image runs on a machine of its own platform" },
    "check-failed": { severity: "error", title: "A server answers what the conformance suite asks for" },
    "check-not-run": { severity: "error", title: "Every required check comes to a result, or does not apply" },
    "run-interrupted": { severity: "error", title: "A run is left to come to its end" },
    "input-invalid": { severity: "error", title: "Inputs and command-line options have values that make sense" },
    // Reading a conformance report back
    "report-unreadable": { severity: "error", title: "A conformance report is JSON that reads the same to every tool" },
    "report-contradictory": { severity: "error", title: "What a conformance report says follows from its checks" },
    "report-tampered": { severity: "error", title: "A conformance report is the one that was handed over" },
    // The vulnerability scan
    "govulncheck-missing": { severity: "error", title: "A govulncheck whose answers are known is installed" },
    "govulncheck-failed": { severity: "error", title: "Govulncheck comes to its end, and its answer is complete" },
    "vulnerability-database-unusable": {
        severity: "error",
        title: "A vulnerability database has a date, an index, and the entries that it lists",
    },
    "vulnerability-database-old": { severity: "warning", title: "A vulnerability database is up to date" },
    "vulnerability-reachable": { severity: "error", title: "No call of the server leads to vulnerable code" },
    "vulnerability-present": { severity: "error", title: "No program of an image holds vulnerable code" },
    "vulnerability-hidden": { severity: "warning", title: "No replaced module hides its vulnerabilities" },
    "scan-symbols-missing": { severity: "warning", title: "A program tells which functions it holds" },
    "scan-program-missing": { severity: "error", title: "An image that is scanned holds a Go program" },
    "scan-source-differs": { severity: "error", title: "The source that is scanned is what the image was built from" },
    "exception-expired": { severity: "error", title: "No exception has expired" },
    "exception-unused": { severity: "notice", title: "An exception accepts something that was found" },
    // Conformance suites
    "suite-unknown": { severity: "error", title: "A suite is a built-in one, or a file" },
    "check-unknown": { severity: "error", title: "Only checks and categories that the suite has are asked for" },
    "check-id-duplicate": { severity: "error", title: "The ids of a suite's checks are unique" },
    "category-unknown": { severity: "error", title: "A check belongs to a category that the suite lists" },
    "suite-expression-invalid": {
        severity: "error",
        title: "A suite's placeholders, regular expressions and schemas are well-formed",
    },
    "variable-unknown": { severity: "error", title: "A placeholder names a value that an earlier step saves" },
    "variable-duplicate": { severity: "error", title: "A variable is saved once" },
    // The compatibility matrix
    "evidence-unplaced": {
        severity: "notice",
        title: "A report is about a plugin version and a server that the matrix has",
    },
    "evidence-before-release": { severity: "warning", title: "A report is younger than the version that it is about" },
    "evidence-contradictory": { severity: "warning", title: "Reports of one image agree" },
    "declaration-contradicted": { severity: "warning", title: "What a plugin declares is what its reports show" },
    "matrix-servers-differ": {
        severity: "error",
        title: "Manifests that share a matrix agree on their base and on each of its versions",
    },
    "matrix-markers-missing": { severity: "error", title: "A Markdown file says where the matrix goes" },
    "matrix-unreadable": { severity: "error", title: "A matrix is JSON that reads the same to every tool" },
    "matrix-tampered": { severity: "error", title: "A matrix is the one that was handed over" },
    "plan-unreadable": { severity: "error", title: "A plan is one that this suite wrote" },
    "cell-not-run": { severity: "warning", title: "Every cell that was planned has a report" },
    "matrix-stale": { severity: "error", title: "The committed matrix is what the manifests, releases and reports say" },
    // OCM components and constructors
    "descriptor-invalid": {
        severity: "error",
        title: "A component descriptor has schema v2's fields with schema v2's types",
    },
    "descriptor-ambiguous": { severity: "error", title: "A component descriptor reads the same to every tool" },
    "descriptor-too-large": {
        severity: "error",
        title: "A component descriptor stays under the limits of size and nesting",
    },
    "component-version-invalid": {
        severity: "error",
        title: "A component version's manifest, config and layers fit together",
    },
    "component-identity-mismatch": { severity: "error", title: "A component version holds what its name and tag say" },
    "component-reference-invalid": {
        severity: "error",
        title: "A component version is named REPOSITORY//COMPONENT:VERSION",
    },
    "ocm-version-invalid": { severity: "error", title: "A component version is a semantic version, with or without v" },
    "constructor-variable": { severity: "error", title: "A constructor holds no $, which publishing would expand" },
    "constructor-old-spelling": {
        severity: "warning",
        title: "A constructor is spelled as today's OCM command line reads it",
    },
    "scalar-ambiguous": { severity: "error", title: "A value means the same under YAML 1.1 and YAML 1.2" },
    "element-duplicate": {
        severity: "error",
        title: "Elements of a component differ in name, version or extra identity",
    },
    "digest-obsolete": { severity: "warning", title: "A reference's digest is of the current normalisation" },
    "resource-input-invalid": {
        severity: "error",
        title: "A resource's content is text, or a file beside the constructor",
    },
    // Publishing a component
    "version-taken": { severity: "error", title: "A published version keeps its content" },
    "publish-contended": { severity: "error", title: "A version can be published before other runs take it" },
    "proposal-not-seen": { severity: "warning", title: "A release that was announced becomes a proposal" },
    // GitHub and proposals
    "github-denied": { severity: "error", title: "GitHub accepts the token, and the token may do what is asked" },
    "github-not-found": { severity: "error", title: "The repository, branch or file exists and the token can see it" },
    "github-refused": { severity: "error", title: "GitHub accepts what is written" },
    "github-rate-limited": { severity: "error", title: "GitHub's rate limit leaves room" },
    "github-failed": { severity: "error", title: "GitHub answers as its documentation says" },
    "proposal-edited": { severity: "warning", title: "A proposal's branch holds this suite's commits only" },
    "proposal-declined": { severity: "notice", title: "What a person declined is not proposed again" },
    "proposal-branch-taken": { severity: "error", title: "A proposal's branch belongs to this suite" },
    "proposal-contended": { severity: "error", title: "A proposal can be written before its branches move again" },
    // The registry of plugins
    "policy-release-duplicate": { severity: "error", title: "A component or module belongs to one plugin of the policy" },
    "plugin-not-in-policy": { severity: "error", title: "Only plugins of the policy are listed or compiled in" },
    "plugin-identity-refused": {
        severity: "error",
        title: "A plugin comes from the component or module, and the repository, that the policy names",
    },
    "plugin-version-refused": {
        severity: "error",
        title: "A version is in the plugin's channel, and the policy has not withdrawn it",
    },
    "plugin-version-older": {
        severity: "error",
        title: "Where one version is listed, no older one takes its place",
    },
    "plugin-version-missing": { severity: "error", title: "A version is released before it is listed or proposed" },
    "plugin-resources-missing": { severity: "error", title: "A plugin's component has resources" },
    "plugin-signer-unverified": { severity: "error", title: "The signer that the policy names has signed the release" },
    "plugin-report-missing": {
        severity: "error",
        title: "A module with a signer in the policy has a candidate of each version that is proposed",
    },
    "plugin-report-unsigned": {
        severity: "error",
        title: "A candidate and its report are signed by the policy's signer",
    },
    "plugin-report-failed": { severity: "error", title: "The signed report of a version that is proposed says passed" },
    "plugin-report-other": {
        severity: "error",
        title: "A signed report is about this version, on this server, as it is released",
    },
    "release-digest-mismatch": {
        severity: "error",
        title: "The digest that a release was announced with is the registry's",
    },
    "listed-digest-mismatch": { severity: "error", title: "A listed version still has the content that was listed" },
    "moving-version-replaced": { severity: "warning", title: "A moving version is listed for development only" },
    "reference-not-in-policy": { severity: "warning", title: "Every listed plugin is one of the policy" },
    "constructor-component-unclear": { severity: "error", title: "The constructor says which component is the registry" },
    // SBOMs
    "sbom-incomplete": {
        severity: "error",
        title: "An SBOM names the modules of the program, all of them and no others",
    },
    "sbom-unreadable": { severity: "error", title: "A folder of SBOMs holds CycloneDX documents about images" },
    // Signed components and reports
    "component-key-invalid": {
        severity: "error",
        title: "A key that signs components, or verifies their signatures, is an RSA key in PEM form that is not weak",
    },
    "component-not-signed": { severity: "error", title: "A component version is published with the signature asked for" },
    "report-unsigned": {
        severity: "error",
        title: "Where only signed reports count, a report is signed by whom the policy names",
    },
    // Updating a server's manifest
    "plugin-version-retracted": { severity: "error", title: "A version that its author retracted is not proposed" },
    "plugin-module-deprecated": { severity: "warning", title: "Of a deprecated module nothing is proposed" },
    "plugin-version-incompatible": {
        severity: "warning",
        title: "Only versions that run on the manifest's server are proposed",
    },
    // Verifying signatures
    "referrers-malformed": { severity: "error", title: "A registry's list of referrers is sound and of a usable length" },
    "referrers-contended": { severity: "error", title: "A referrer can be listed beside those of other writers" },
    "bundle-invalid": { severity: "error", title: "A signature bundle is one that Sigstore's specification describes" },
    "bundle-refused": { severity: "error", title: "A signature is by a signer whom the policy names" },
    "bundle-ignored": { severity: "notice", title: "What is attached to an image counts for something" },
    "signer-too-broad": {
        severity: "error",
        title: "A keyless signer is somebody, and not everybody who can get a certificate",
    },
    "public-key-invalid": { severity: "error", title: "A signer's key is a public key in PEM form" },
    "trusted-root-missing": { severity: "error", title: "Keyless signatures are verified against a trusted root" },
    "trusted-root-invalid": { severity: "error", title: "A trusted root is one that Sigstore's specification describes" },
    "image-unsigned": { severity: "error", title: "An image is signed by a signer whom the policy names" },
    "attestation-missing": { severity: "error", title: "An image has the attestations that the policy demands" },
    // Signing and publishing images
    "cosign-missing": { severity: "error", title: "The cosign command is installed where images are signed" },
    "cosign-too-old": { severity: "error", title: "The installed cosign is recent enough" },
    "signing-undecided": { severity: "error", title: "Something says who signs an image, or that nobody does" },
    "transparency-not-agreed": {
        severity: "error",
        title: "What is private goes to a public log only where somebody agreed",
    },
    "signing-failed": { severity: "error", title: "cosign signs what it is given" },
    "signing-unavailable": { severity: "error", title: "The services that sign and log answer" },
    "evidence-missing": { severity: "error", title: "An image is published with its SBOM, its scan and its conformance" },
    "evidence-other-image": { severity: "error", title: "What is attested of an image is about that image" },
    "evidence-refused": { severity: "error", title: "An image is published whose scan and conformance passed" },
    "working-copy-published": { severity: "error", title: "A signed image holds released versions of plugins only" },
    "tag-version-other": { severity: "warning", title: "A version's tag is the version that the image was built as" },
    "tag-taken": { severity: "error", title: "A version's tag stays with the image that it was given to" },
    "tag-moved": { severity: "error", title: "Nobody else moves a tag while an image is published" },
};
/** The page that explains a rule, relative to the repository's root, or below the address of that. */
;
;


/***/ }),

/***/ 17057:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var diagnostic = (function (code, message, details = {}) {
    return { code, severity: _diagnostics_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F4[code].severity, message, ...details };
});
var fail = (function (code, message, details = {}) {
    throw new DiagnosticError([diagnostic(code, message, details)]);
});
var hasErrors = (function (diagnostics) {
    return diagnostics.some((each) => each.severity === "error");
});
var stopOnErrors = (function (diagnostics) {
    if (hasErrors(diagnostics))
        throw new DiagnosticError(diagnostics);
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ stopOnErrors),
/* harmony export */   Cs: () => (/* binding */ hasErrors),
/* harmony export */   YK: () => (/* binding */ diagnostic),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   uo: () => (/* binding */ DiagnosticError)
/* harmony export */ });
/* harmony import */ var _diagnostics_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56418);

/** A diagnostic with its rule's own severity, unless the details name another. */
;
/** Expected problems that stop the work. Anything else that is thrown is a defect of this suite. */
class DiagnosticError extends Error {
    name = "DiagnosticError";
    diagnostics;
    constructor(diagnostics) {
        super(diagnostics.map((each) => `${each.code}: ${each.message}`).join("\n"));
        this.diagnostics = diagnostics;
    }
}
/** Throws a single diagnostic. */
;
;
/** Throws all diagnostics if one of them is an error. */
;


/***/ }),

/***/ 25305:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

var renderJson = (function (diagnostics) {
    return jsonDocument({ diagnostics: (0,_diagnostics_sort_js__WEBPACK_IMPORTED_MODULE_1__/* .sortDiagnostics */ .D)(diagnostics).map(flat) });
});
var jsonDocument = (function (value) {
    const json = JSON.stringify(value, undefined, 2).replaceAll("##[", "##\\u005b");
    return `${json.replace(/[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g, escaped)}\n`;
});
var escaped = (function (character) {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
});
var flat = (function ({ code, severity, message, fix, plugin, place }) {
    return { code, severity, message, fix, page: (0,_diagnostics_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .rulePage */ .gd)(code), plugin, ...place };
});
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jsonDocument: () => (/* binding */ jsonDocument),
/* harmony export */   renderJson: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _diagnostics_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56418);
/* harmony import */ var _diagnostics_sort_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36082);


/** `{diagnostics: [{code, severity, message, fix?, page, plugin?, file?, line?, column?, endLine?, endColumn?}]}`, sorted, with a last newline. */
;
/** Indented JSON with a last newline, safe to print: what is a control or a runner's command (`##[`) is escaped in its string. */
;
;
;


/***/ }),

/***/ 59259:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
var excerpt = (function (text, { line = 1, column = 1, endLine = line, endColumn }) {
    const whole = (0,source_line/* sourceLine */._)(text, line);
    const start = Math.min(Math.max(column - 1, 0), whole.length);
    const end = endLine === line && endColumn !== undefined ? endColumn - 1 : whole.trimEnd().length;
    const from = start > widest / 2 ? start - 20 : 0;
    const shown = whole.slice(from, from + widest);
    const marked = whole.slice(start, Math.min(Math.max(end, start), from + widest));
    const lead = from > 0 ? "…" : "";
    const rest = whole.length > from + widest ? "…" : "";
    const indent = " ".repeat(width(lead + whole.slice(from, start)));
    return { line: lead + printable(shown) + rest, carets: indent + "^".repeat(Math.max(1, width(marked))) };
});
var printable = (function (text) {
    return text.replaceAll("\t", " ").replace(unprintable, "\ufffd").replaceAll("##[", "##(");
});
var width = (function (text) {
    let columns = 0;
    for (const character of printable(text))
        columns += wide.test(character) ? 2 : narrow.test(character) ? 0 : 1;
    return columns;
});
var renderText = (function (diagnostics, options) {
    if (diagnostics.length === 0)
        return "";
    const paint = options.colour ? coloured : plain;
    const files = new Map();
    const textOf = (file) => {
        if (!files.has(file))
            files.set(file, options.readFile?.(file));
        return files.get(file);
    };
    const sorted = options.errorsFirst ? (0,sort/* sortBySeverity */.B)(diagnostics) : (0,sort/* sortDiagnostics */.D)(diagnostics);
    const blocks = sorted.map((each) => block(each, textOf, paint));
    return `${blocks.join("\n")}\n${count(diagnostics)}\n${paint("faint", explained)}\n`;
});
var block = (function ({ severity, code, message, fix, place }, textOf, paint) {
    const where = place ? `${paint("place", `${position(place)}:`)} ` : "";
    const lines = [`${where}${paint(severity, severity)} ${code}: ${(0,sanitize/* sanitize */.a)(message, 2000)}`];
    const text = place && textOf(place.file);
    if (place?.line !== undefined && text !== undefined) {
        const gutter = String(place.line);
        const { line, carets } = excerpt(text, place);
        lines.push(`  ${paint("faint", `${gutter} |`)} ${line}`.trimEnd());
        lines.push(`  ${paint("faint", `${" ".repeat(gutter.length)} |`)} ${paint(severity, carets)}`);
    }
    if (fix)
        lines.push(`  ${paint("faint", "fix:")} ${(0,sanitize/* sanitize */.a)(fix, 2000)}`);
    return `${lines.join("\n")}\n`;
});
var position = (function ({ file, line, column }) {
    return [(0,sanitize/* sanitize */.a)(file, 1000), line, line === undefined ? undefined : column]
        .filter((part) => part !== undefined)
        .join(":");
});
var count = (function (diagnostics) {
    return ["error", "warning", "notice"]
        .map((severity) => [severity, diagnostics.filter((each) => each.severity === severity).length])
        .filter(([, number]) => number > 0)
        .map(([severity, number]) => `${number} ${severity}${number === 1 ? "" : "s"}`)
        .join(", ");
});
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ renderText)
});

// UNUSED EXPORTS: position

// EXTERNAL MODULE: ./packages/diagnostics/src/source-line.ts
var source_line = __webpack_require__(19986);
;// CONCATENATED MODULE: ./packages/diagnostics/src/excerpt.ts

/** A terminal line; longer source lines are cut around the place. */
const widest = 120;
const unprintable = /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu;
const wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\p{Emoji_Presentation}]/u;
const narrow = /[\p{M}\u200c\u200d]/u;
/** The line of a place, safe to print, and carets that stand below the place when printed below it. */
;
/** What does not print becomes a blank or a replacement mark, one for one, so that columns stay; `##[` is a command of the runner. */
;
/** Columns of a terminal: most characters take one, those of East Asia and emoji two, combining ones none. */
;

// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
// EXTERNAL MODULE: ./packages/diagnostics/src/sort.ts
var sort = __webpack_require__(36082);
;// CONCATENATED MODULE: ./packages/diagnostics/src/render-text.ts



/** What a terminal shows: a heading, the source line and the fix for each problem, in reading order unless errors come first; then how many there are, and where they are explained. */
;
const explained = "plugin-release help CODE explains each code.";
const plain = (_style, text) => text;
const colours = { error: 31, warning: 33, notice: 36, place: 1, faint: 2 };
const coloured = (style, text) => `\u001b[${colours[style]}m${text}\u001b[0m`;
;
/** `file:line:column`, as editors and terminals make a link of it. */
;
;


/***/ }),

/***/ 86485:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var sanitize = (function (text, limit = 500) {
    // Cut first: the work is bounded by the limit, not by what somebody sends.
    const head = text.slice(0, limit * 8);
    const clean = head.replace(ansi, "").replace(unprintable, "").replace(blanks, " ").trim();
    return shorten(withoutCommands(clean), limit, head.length < text.length);
});
var withoutCommands = (function (line) {
    return line.replace(/^::/, ": :").replaceAll("##[", "##(");
});
var shorten = (function (text, limit, wasCut) {
    if (text.length <= limit && !wasCut)
        return text;
    return `${copy(withoutHalfPair(text.slice(0, limit - 1)))}…`;
});
var copy = (function (part) {
    return Buffer.from(part).toString();
});
var quoted = (function (text, limit = 80) {
    return `"${sanitize(text, limit)}"`;
});
var withoutHalfPair = (function (text) {
    return text.replace(/[\ud800-\udbff]$/, "");
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted),
/* harmony export */   a: () => (/* binding */ sanitize)
/* harmony export */ });
const esc = "\u001b";
const bell = "\u0007";
const ansi = new RegExp(`${esc}(?:\\[[0-?]*[ -/]*[@-~]|\\][^${bell}${esc}]*(?:${bell}|${esc}\\\\)?|[@-Z\\\\-_])`, "g");
const blanks = /[\s\u0085]+/g;
/** Controls, lone surrogates, and what has no width or changes direction, blanks aside: the runner reads a command as if that were not there. */
const unprintable = /(?![\s\u0085])[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;
/**
 * One line that is safe to print: no ANSI sequences, no control or direction-changing characters, no workflow command,
 * at most `limit` UTF-16 code units. White space of any kind becomes a blank; anything else that does not print is dropped.
 */
;
/** The runner reads `::command::` at a line's start, and the older `##[command]` anywhere in a line. */
;
;
/** A part of a text has V8 keep all of it, however long. */
;
/** Outside text inside a message: sanitized, in double quotes. */
;
;


/***/ }),

/***/ 36082:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var sortDiagnostics = (function (diagnostics) {
    return [...diagnostics].sort((a, b) => compare(a.place?.file ?? "", b.place?.file ?? "") ||
        (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
        (a.place?.column ?? 0) - (b.place?.column ?? 0) ||
        compare(a.code, b.code));
});
var sortBySeverity = (function (diagnostics) {
    return sortDiagnostics(diagnostics).sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
});
var compare = (function (a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ sortBySeverity),
/* harmony export */   D: () => (/* binding */ sortDiagnostics)
/* harmony export */ });
/** By file, line, column and code; what has no place comes first. A copy. */
;
/** Errors, then warnings, then notices; each in the order of sortDiagnostics. A copy. */
;
const severities = ["error", "warning", "notice"];
;


/***/ }),

/***/ 19986:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var sourceLine = (function (text, line) {
    let start = text.startsWith("\ufeff") ? 1 : 0;
    for (let at = 1; at < line; at++) {
        const end = text.indexOf("\n", start);
        if (end === -1)
            return "";
        start = end + 1;
    }
    const end = text.indexOf("\n", start);
    return text.slice(start, end === -1 ? undefined : end).replace(/\r$/, "");
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ sourceLine)
/* harmony export */ });
/** A line of a text, counted from 1, without its line break and without a byte order mark; empty beyond the last. */
;


/***/ }),

/***/ 84726:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var suggest = (function (word, candidates) {
    if (word.length > longest)
        return undefined;
    const wanted = word.toLowerCase();
    let best;
    let distance = Math.max(wanted.length < 4 ? 1 : 2, Math.floor(wanted.length / 3)) + 1;
    for (const candidate of candidates) {
        if (candidate.length > longest)
            continue;
        const known = candidate.toLowerCase();
        const found = isSwapped(wanted, known) ? 1 : (0,leven__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(wanted, known, { maxDistance: distance });
        if (found < distance)
            [best, distance] = [candidate, found];
    }
    return best;
});
var isSwapped = (function (a, b) {
    const at = [...a].findIndex((letter, index) => letter !== b[index]);
    return at >= 0 && a.slice(0, at) + a[at + 1] + a[at] + a.slice(at + 2) === b;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest)
/* harmony export */ });
/* harmony import */ var leven__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47785);

/** No name in a document is longer; the distance is quadratic in the length. */
const longest = 64;
/** The candidate that `word` is most likely a misspelling of; the first of equals. */
;
/** Whether two neighbouring letters changed places, which is one slip and two edits. */
;


/***/ }),

/***/ 49871:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
var suiteBuild = (function () {
    const program = process.argv[1];
    if (program === undefined)
        return suiteVersion;
    const folder = (0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(program));
    const hash = (0,external_node_crypto_.createHash)("sha256");
    for (const name of (0,external_node_fs_.readdirSync)(folder).filter((each) => each.endsWith(".js"))) {
        hash.update(name).update((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, name)));
    }
    return hash.digest("hex");
});
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ suiteBuild),
  D: () => (/* binding */ suiteVersion)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./packages/server/src/version.ts




/** This suite's version, as in package.json. */
const suiteVersion = package_namespaceObject.rE;
/** Which build of this suite runs: a digest of the program's own files, since one version may be many commits. */
;


/***/ }),

/***/ 69226:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var readWholeNumber = (function (name, text, { least = 1, most }) {
    if (text === undefined)
        return undefined;
    const value = Number(text);
    if (/^[0-9]{1,9}$/.test(text) && value >= least && value <= most)
        return value;
    const fix = `Write a whole number from ${least} to ${most}.`;
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("input-invalid", `${name} is ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(text)}`, { fix, inputs: [name] });
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readWholeNumber)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);


/** Reads an input that is a whole number; nothing where it was left out. Throws `input-invalid`. */
;


/***/ }),

/***/ 47785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var leven = (function (first, second, options) {
	if (first === second) {
		return 0;
	}

	const maxDistance = options?.maxDistance;
	const swap = first;

	// Swapping the strings if `a` is longer than `b` so we know which one is the
	// shortest & which one is the longest
	if (first.length > second.length) {
		first = second;
		second = swap;
	}

	let firstLength = first.length;
	let secondLength = second.length;

	// Performing suffix trimming:
	// We can linearly drop suffix common to both strings since they
	// don't increase distance at all
	// Note: `~-` is the bitwise way to perform a `- 1` operation
	while (firstLength > 0 && (first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength))) {
		firstLength--;
		secondLength--;
	}

	// Performing prefix trimming
	// We can linearly drop prefix common to both strings since they
	// don't increase distance at all
	let start = 0;

	while (start < firstLength && (first.charCodeAt(start) === second.charCodeAt(start))) {
		start++;
	}

	firstLength -= start;
	secondLength -= start;

	// Early termination after trimming: if difference in length exceeds max distance
	if (maxDistance !== undefined && secondLength - firstLength > maxDistance) {
		return maxDistance;
	}

	if (firstLength === 0) {
		return maxDistance !== undefined && secondLength > maxDistance
			? maxDistance
			: secondLength;
	}

	let bCharacterCode;
	let result;
	let temporary;
	let temporary2;
	let index = 0;
	let index2 = 0;

	while (index < firstLength) {
		characterCodeCache[index] = first.charCodeAt(start + index);
		array[index] = ++index;
	}

	while (index2 < secondLength) {
		bCharacterCode = second.charCodeAt(start + index2);
		temporary = index2++;
		result = index2;

		for (index = 0; index < firstLength; index++) {
			temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
			temporary = array[index];
			// eslint-disable-next-line no-multi-assign
			result = array[index] = temporary > result
				? (temporary2 > result ? result + 1 : temporary2)
				: (temporary2 > temporary ? temporary + 1 : temporary2);
		}

		// Early termination: if all values in current row exceed maxDistance
		if (maxDistance !== undefined) {
			let rowMinimum = result;
			for (index = 0; index < firstLength; index++) {
				if (array[index] < rowMinimum) {
					rowMinimum = array[index];
				}
			}

			if (rowMinimum > maxDistance) {
				return maxDistance;
			}
		}
	}

	// Bound arrays to avoid retaining large previous sizes
	array.length = firstLength;
	characterCodeCache.length = firstLength;

	return maxDistance !== undefined && result > maxDistance ? maxDistance : result;
});
var closestMatch = (function (target, candidates, options) {
	if (!Array.isArray(candidates) || candidates.length === 0) {
		return undefined;
	}

	const userMax = options?.maxDistance;
	const targetLength = target.length;

	// Exact match fast-path
	for (const candidate of candidates) {
		if (candidate === target) {
			return candidate;
		}
	}

	if (userMax === 0) {
		return undefined;
	}

	let best;
	let bestDist = Number.POSITIVE_INFINITY;
	const seen = new Set();

	for (const candidate of candidates) {
		if (seen.has(candidate)) {
			continue;
		}

		seen.add(candidate);

		const lengthDiff = Math.abs(candidate.length - targetLength);
		if (lengthDiff >= bestDist) {
			continue;
		}

		if (userMax !== undefined && lengthDiff > userMax) {
			continue;
		}

		const cap = Number.isFinite(bestDist)
			? (userMax === undefined ? bestDist : Math.min(bestDist, userMax))
			: userMax;

		const distance = cap === undefined
			? leven(target, candidate)
			: leven(target, candidate, {maxDistance: cap});

		// Skip candidates that exceed the user's maximum distance
		if (userMax !== undefined && distance > userMax) {
			continue;
		}

		// If we got a capped result that equals the cap, we need the actual distance
		// for accurate comparison, but only if the cap was due to userMax
		let actualD = distance;
		if (cap !== undefined && distance === cap && cap === userMax) {
			actualD = leven(target, candidate);
		}

		if (actualD < bestDist) {
			bestDist = actualD;
			best = candidate;
			if (bestDist === 0) {
				break;
			}
		}
	}

	if (userMax !== undefined && bestDist > userMax) {
		return undefined;
	}

	return best;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ leven)
/* harmony export */ });
/* unused harmony export closestMatch */
const array = [];
const characterCodeCache = [];

;

;


/***/ })

};
