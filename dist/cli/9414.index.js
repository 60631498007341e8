export const id = 9414;
export const ids = [9414];
export const modules = {

/***/ 49723:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var byText = (function (left, right) {
    return left < right ? -1 : left > right ? 1 : 0;
});
var sorted = (function (texts) {
    return [...new Set(texts)].sort(byText);
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cc: () => (/* binding */ propertyNames),
/* harmony export */   IP: () => (/* binding */ sorted),
/* harmony export */   z4: () => (/* binding */ byText)
/* harmony export */ });
/** What is said of a component that CycloneDX has no field for. */
const propertyNames = {
    /** Of an image: `linux/amd64`. Of a module: where it is not on all platforms, the platforms that it is on. */
    platform: "io.plugin-release:platform",
    /** Of a module, as go.sum and the checksum database write it. */
    goSum: "io.plugin-release:go-sum",
    /** `direct` or `indirect`. */
    requirement: "io.plugin-release:requirement",
    /** The name of a plugin that this is the module of. */
    plugin: "io.plugin-release:plugin",
    /** `true`: the base imports it. */
    broughtByBase: "io.plugin-release:brought-by-base",
    /** The name of a plugin that imports it. */
    broughtByPlugin: "io.plugin-release:brought-by-plugin",
    /** `module@version` that was required, and that this one takes the place of. */
    replaces: "io.plugin-release:replaces",
    /** `folder`: no released version was compiled. */
    source: "io.plugin-release:source",
    /** Of a checkout. */
    commit: "io.plugin-release:commit",
    /** Of a module whose licence is not told: a file that would have to be read. */
    licenceFile: "io.plugin-release:licence-file",
};
/** By UTF-16 code units: the same on every machine. */
;
;


/***/ }),

/***/ 97035:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
var missingAndStrange = (function (bytes, { platforms, base }, file) {
    const written = readModules(bytes);
    const linked = new Map(platforms.flatMap(({ info }) => modulesOf(info, base)));
    const missing = [...linked].filter(([key]) => !written.has(key)).map(([, name]) => name);
    const strange = [...written].filter(([key, times]) => !linked.has(key) || times > 1).map(([key]) => key);
    return [
        ...missing.map((name) => `${file} lacks ${(0,sanitize/* quoted */.T)(name, 300)}, which is in the program`),
        ...strange.map((key) => `${file} names ${(0,sanitize/* quoted */.T)(nameOf(key), 300)}, which is not in the program, or twice`),
    ]
        .slice(0, mostShown)
        .map(problem);
});
var problem = (function (message) {
    return (0,diagnostic/* diagnostic */.YK)("sbom-incomplete", message, {
        fix: "Compile the server's program by this suite's generated module; if it was, report this as a defect of this suite.",
    });
});
var modulesOf = (function ({ main, dependencies, goVersion }, base) {
    // Of a main module the linker knows neither version nor sum; that of a generated module has none.
    const program = main.path === base.module ? keyOf(main.path, base.version, base.sum) : keyOf(main.path);
    return [
        [keyOf("stdlib", goVersion), goVersion],
        [program, `${main.path} ${main.version}`],
        ...dependencies.map((each) => [dependencyKey(each), `${each.path} ${each.version}`]),
    ];
});
var dependencyKey = (function ({ path, version, sum, replace }) {
    if (!replace)
        return keyOf(path, version, sum);
    const isFolder = replace.sum === undefined && !/^v[0-9]/.test(replace.version);
    return isFolder ? keyOf(path) : keyOf(replace.path, replace.version, replace.sum);
});
var readModules = (function (bytes) {
    const { components = [] } = JSON.parse(Buffer.from(bytes).toString("utf8"));
    const times = new Map();
    for (const { type, name = "", version, properties = [] } of components) {
        if (type === "container")
            continue;
        const key = keyOf(name, version, properties.find((each) => each.name === entries/* propertyNames */.Cc.goSum)?.value);
        times.set(key, (times.get(key) ?? 0) + 1);
    }
    return times;
});
var keyOf = (function (name, version = "", sum = "") {
    return JSON.stringify([name, version, sum]);
});
var nameOf = (function (key) {
    return JSON.parse(key).filter(Boolean).join(" ");
});
var linkedModules = (function ({ main, dependencies }, base) {
    return [mainModule(main, base), ...dependencies.map(dependency)];
});
var mainModule = (function ({ path }, base) {
    const isBase = path === base.module;
    return {
        path,
        source: path,
        ...(isBase ? { version: base.version } : {}),
        ...(isBase && base.sum !== undefined ? { sum: base.sum } : {}),
        isFolder: isBase && base.commit !== undefined,
        isMain: true,
    };
});
var dependency = (function ({ path, version, sum, replace }) {
    if (!replace)
        return { path, source: path, version, ...(sum ? { sum } : {}), isFolder: false, isMain: false };
    // A folder has no version of its own, and its place on the machine that built is nobody's business.
    if (!isVersion(replace.version))
        return { path, source: path, isFolder: true, isMain: false };
    return {
        path,
        source: replace.path,
        version: replace.version,
        ...(replace.sum ? { sum: replace.sum } : {}),
        replaces: `${path}@${version}`,
        isFolder: false,
        isMain: false,
    };
});
var isVersion = (function (text) {
    return /^v[0-9]/.test(text);
});
var pluginsOf = (function ({ path }, plugins) {
    return plugins.filter((each) => each.module === path).map((each) => each.name);
});
var moduleEntries = (function (contents) {
    const found = new Map();
    for (const platform of contents.platforms)
        addPlatform(found, platform, contents);
    const modules = [...found].map(([ref, each]) => moduleEntry(ref, each, contents));
    const goVersions = (0,entries/* sorted */.IP)(contents.platforms.map((each) => each.info.goVersion));
    return [...modules.sort((left, right) => (0,entries/* byText */.z4)(left.ref, right.ref)), ...goVersions.map(standardLibrary)];
});
var programRef = (function (platform, { base }) {
    const [main] = linkedModules(platform.info, base);
    return refOf(main);
});
var refOf = (function ({ path, version, replaces }) {
    return `module:${replaces ?? (version === undefined ? path : `${path}@${version}`)}`;
});
var addPlatform = (function (found, platform, { base, plugins }) {
    const modules = linkedModules(platform.info, base);
    const refs = new Map(modules.map((each) => [each.path, refOf(each)]));
    const reached = new Set();
    for (const module of modules) {
        const ref = refOf(module);
        const known = found.get(ref) ?? { module, platforms: [], dependsOn: new Set() };
        found.set(ref, known);
        known.platforms.push(platform);
        for (const path of platform.imports.imports.get(module.path) ?? []) {
            const other = refs.get(path);
            if (other !== undefined && other !== ref)
                known.dependsOn.add(other);
            if (other !== undefined)
                reached.add(other);
        }
    }
    const [main] = modules;
    const program = main && found.get(refOf(main));
    if (!program)
        return;
    // The file that imports the plugins is added to the main module; of what nobody is known to import, the program has it all the same.
    const own = new Set(plugins.map((each) => refs.get(each.module)));
    for (const ref of refs.values()) {
        if (ref !== refOf(program.module) && (own.has(ref) || !reached.has(ref)))
            program.dependsOn.add(ref);
    }
    program.dependsOn.add(standardLibraryRef(platform.info.goVersion));
});
var moduleEntry = (function (ref, { module, platforms, dependsOn }, contents) {
    const isGenerated = module.isMain && module.path !== contents.base.module;
    const licences = platforms.map((each) => each.licences.get(module.path)).find((each) => each !== undefined);
    const sha256 = module.sum === undefined ? undefined : hexOf(module.sum);
    return {
        ref,
        kind: module.isMain ? "program" : "module",
        name: module.source,
        ...(module.version === undefined ? {} : { version: module.version }),
        // Nobody can ask anything about a module that was made for this program alone.
        ...(isGenerated ? {} : { purl: (0,purl/* modulePurl */.g)(module.source, module.version) }),
        ...(sha256 === undefined ? {} : { sha256 }),
        ...(licences && licences.names.length > 0 ? { licences: licences.names } : {}),
        properties: [
            ...requirement(module, contents),
            ...bringers(module, platforms),
            ...pluginsOf(module, contents.plugins).map((name) => [entries/* propertyNames */.Cc.plugin, name]),
            ...origin(module, contents),
            ...(licences?.names.length === 0
                ? licences.files.map((name) => [entries/* propertyNames */.Cc.licenceFile, name])
                : []),
            ...(platforms.length < contents.platforms.length
                ? platforms.map((each) => [entries/* propertyNames */.Cc.platform, (0,src_platform/* platformName */.$)(each.platform)])
                : []),
        ],
        dependsOn: (0,entries/* sorted */.IP)(dependsOn),
    };
});
var requirement = (function ({ isMain, path }, { direct }) {
    return isMain ? [] : [[entries/* propertyNames */.Cc.requirement, direct.has(path) ? "direct" : "indirect"]];
});
var bringers = (function ({ path, isMain }, platforms) {
    if (isMain)
        return [];
    const all = platforms.map((each) => each.imports.broughtBy.get(path));
    const plugins = [...new Set(all.flatMap((each) => each?.plugins ?? []))];
    return [
        ...(all.some((each) => each?.base) ? [[entries/* propertyNames */.Cc.broughtByBase, "true"]] : []),
        ...plugins.map((name) => [entries/* propertyNames */.Cc.broughtByPlugin, name]),
    ];
});
var origin = (function ({ path, sum, replaces, isFolder }, { base }) {
    return [
        ...(sum === undefined ? [] : [[entries/* propertyNames */.Cc.goSum, sum]]),
        ...(replaces === undefined ? [] : [[entries/* propertyNames */.Cc.replaces, replaces]]),
        ...(isFolder ? [[entries/* propertyNames */.Cc.source, "folder"]] : []),
        ...(path === base.module && base.commit !== undefined ? [[entries/* propertyNames */.Cc.commit, base.commit]] : []),
    ];
});
var hexOf = (function (sum) {
    const [, base64] = /^h1:([A-Za-z0-9+/]{43}=)$/.exec(sum) ?? [];
    return base64 === undefined ? undefined : Buffer.from(base64, "base64").toString("hex");
});
var standardLibraryRef = (function (goVersion) {
    return `stdlib:${goVersion}`;
});
var standardLibrary = (function (goVersion) {
    const [, release, plain] = /^go((1\.[0-9]+(?:\.[0-9]+)?)(?:(?:rc|beta)[0-9]+)?)(?: |$)/.exec(goVersion) ?? [];
    return {
        ref: standardLibraryRef(goVersion),
        kind: "module",
        name: "stdlib",
        version: goVersion,
        purl: (0,purl/* modulePurl */.g)("stdlib", release),
        ...(plain !== undefined && plain === release ? { cpe: `cpe:2.3:a:golang:go:${plain}:-:*:*:*:*:*:*` } : {}),
        licences: ["BSD-3-Clause"],
        properties: [],
        dependsOn: [],
    };
});
var imageEntries = (function (contents) {
    const { platforms, digest } = contents;
    const bases = platforms.flatMap(baseEntry);
    const [only, ...more] = platforms.map((each) => imageEntry(each, contents));
    if (only && more.length === 0 && platforms[0]?.digest === digest)
        return [only, ...bases];
    const images = [...(only ? [only] : []), ...more];
    const subject = {
        ref: "image",
        kind: "image",
        name: contents.name,
        version: contents.version,
        purl: (0,purl/* imagePurl */.X)({ name: contents.name, digest }),
        sha256: image_entries_hexOf(digest),
        properties: [],
        dependsOn: (0,entries/* sorted */.IP)(images.map((each) => each.ref)),
    };
    return [subject, ...images, ...bases];
});
var imageRef = (function ({ platform }) {
    return `image:${(0,src_platform/* platformName */.$)(platform)}`;
});
var baseImageRef = (function ({ platform }) {
    return `base-image:${(0,src_platform/* platformName */.$)(platform)}`;
});
var imageEntry = (function (each, contents) {
    const { platform, digest, baseImage } = each;
    const dependsOn = [programRef(each, contents), ...(baseImage ? [baseImageRef(each)] : [])];
    return {
        ref: imageRef(each),
        kind: "image",
        name: contents.name,
        version: contents.version,
        purl: (0,purl/* imagePurl */.X)({ name: contents.name, digest, platform }),
        sha256: image_entries_hexOf(digest),
        properties: [[entries/* propertyNames */.Cc.platform, (0,src_platform/* platformName */.$)(platform)]],
        dependsOn: (0,entries/* sorted */.IP)(dependsOn),
    };
});
var baseEntry = (function (each) {
    const { baseImage, platform } = each;
    if (!baseImage)
        return [];
    const { digest, name, version, repository } = baseImage;
    const lastPart = name.split("/").at(-1) ?? name;
    return [
        {
            ref: baseImageRef(each),
            kind: "image",
            name,
            ...(version === undefined ? {} : { version }),
            purl: (0,purl/* imagePurl */.X)({ name: lastPart, digest, platform, ...(repository === undefined ? {} : { repository }) }),
            sha256: image_entries_hexOf(digest),
            properties: [[entries/* propertyNames */.Cc.platform, (0,src_platform/* platformName */.$)(platform)]],
            dependsOn: [],
        },
    ];
});
var image_entries_hexOf = (function (digest) {
    return digest.replace(/^sha256:/, "");
});
var makeSboms = (async function (contents) {
    const { platforms } = contents;
    const single = await Promise.all(platforms.map((each) => makeSbom(platformFile((0,src_platform/* platformName */.$)(each.platform)), { ...contents, digest: each.digest, platforms: [each] })));
    const [only] = single;
    const isAll = platforms.length === 1 && only?.digest === contents.digest;
    return [...single, isAll ? { ...only, file: indexFile } : await makeSbom(indexFile, contents)];
});
var platformFile = (function (platform) {
    return `${platform.replaceAll("/", "-")}.cdx.json`;
});
var makeSbom = (async function (file, contents) {
    const [subject, ...images] = imageEntries(contents);
    const others = [...images, ...moduleEntries(contents)];
    const { render } = await Promise.all(/* import() */[__webpack_require__.e(7761), __webpack_require__.e(8695)]).then(__webpack_require__.bind(__webpack_require__, 78695));
    const bytes = render({ subject, others, compositions: compositions(contents), tool: contents.tool });
    const problems = missingAndStrange(bytes, contents, file);
    if (problems.length > 0)
        throw new diagnostic/* DiagnosticError */.uo(problems);
    return { file, digest: contents.digest, bytes };
});
var compositions = (function (contents) {
    const { platforms, mayHoldMore } = contents;
    const programs = [...new Set(platforms.map((each) => programRef(each, contents)))];
    const bases = platforms.filter((each) => each.baseImage).map(baseImageRef);
    return [
        { aggregate: "complete", dependencies: programs },
        ...(bases.length > 0 ? [{ aggregate: "incomplete", assemblies: bases }] : []),
        ...(mayHoldMore ? [{ aggregate: "unknown", assemblies: platforms.map(imageRef) }] : []),
    ];
});
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ indexFile),
  t: () => (/* binding */ makeSboms)
});

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/golang/src/platform.ts
var src_platform = __webpack_require__(92089);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
// EXTERNAL MODULE: ./packages/sbom/src/entries.ts
var entries = __webpack_require__(49723);
;// CONCATENATED MODULE: ./packages/sbom/src/check-complete.ts



/**
 * Holds an SBOM, as it is written, against the programs' build information: every module is in it, with the version and sum that the
 * linker recorded, and nothing else claims to be a module. It shares no code with what makes entries of modules.
 */
;
const mostShown = 20;
;
/** The lines `mod`, `dep` and `=>` of `go version -m`, and Go's version: each as a key, with a name for people. */
;
;
/** How often each is written. */
;
;
;

;// CONCATENATED MODULE: ./packages/sbom/src/linked-modules.ts
/**
 * The modules of a program, its main module first. Of a main module the linker knows no version: it is the base's where it is the
 * base, and has none where it was only generated.
 */
;
;
;
;
/** The names of the plugins that a module has. */
;

// EXTERNAL MODULE: ./packages/sbom/src/purl.ts
var purl = __webpack_require__(74470);
;// CONCATENATED MODULE: ./packages/sbom/src/module-entries.ts




/** One entry for each module of all platforms' programs, and one for each version of Go's standard library. */
;
/** The ref of a platform's main module, which has the program. */
;
;
;
;
;
;
;
/** The digest in an `h1:` sum (golang.org/x/mod/sumdb/dirhash): the SHA-256 of a list of all files with the SHA-256 of each. */
;
;
/** Called what scanners call it. Its licence is that of Go itself. */
;

;// CONCATENATED MODULE: ./packages/sbom/src/image-entries.ts




/** The image that a document is about, first; below an index its images; then the base images that they stand on. */
;
;
;
;
;
;

;// CONCATENATED MODULE: ./packages/sbom/src/make-sboms.ts





const indexFile = "index.cdx.json";
/** Makes one SBOM for each platform and one for the whole image. Throws `sbom-incomplete` where one does not hold what the programs do. */
;
;
;
/** All modules are told, with all that they need; of base images only which they are. */
;


/***/ }),

/***/ 74470:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var modulePurl = (function (path, version) {
    const name = path.split("/").map(encode).join("/");
    return `pkg:golang/${name}${version === undefined ? "" : `@${encode(version)}`}`;
});
var imagePurl = (function ({ name, digest, platform, repository }) {
    const qualifiers = [
        ...(platform ? [`arch=${encode(platform.architecture)}`] : []),
        ...(repository === undefined ? [] : [`repository_url=${encode(repository)}`]),
    ];
    const query = qualifiers.length > 0 ? `?${qualifiers.join("&")}` : "";
    return `pkg:oci/${encode(name)}@${encode(digest)}${query}`;
});
var encode = (function (text) {
    return encodeURIComponent(text.replaceAll(/\p{Cs}/gu, "\ufffd")).replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ imagePurl),
/* harmony export */   g: () => (/* binding */ modulePurl)
/* harmony export */ });
/**
 * The package URL of a Go module: `pkg:golang/github.com/acme/agents@v1.0.0`. A module path is case-sensitive and is kept as it is, as
 * scanners do; the purl specification's own rule, lower case, would give two modules one name.
 */
;
/** The package URL of an image by its digest (purl specification, type oci). */
;
/** Percent-encodes all but letters, digits and `.-_~`. Half of a surrogate pair, which is no text, becomes U+FFFD. */
;


/***/ }),

/***/ 79414:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
var moduleImports = (function ({ packages }, { base, plugins }) {
    const imports = new Map();
    const folders = new Map();
    for (const each of packages.values()) {
        const module = each.Module?.Path;
        if (module === undefined)
            continue;
        folders.set(module, folders.get(module) ?? folderOf(each, module));
        const known = imports.get(module) ?? new Set();
        imports.set(module, known);
        for (const path of each.Imports ?? []) {
            const other = packages.get(path)?.Module?.Path;
            if (other !== undefined && other !== module)
                known.add(other);
        }
    }
    const ofBase = modulesFrom(packages, (0,main_module/* entryPackage */.XJ)(base));
    const ofPlugins = plugins.map(({ name, import: path }) => ({ name, modules: modulesFrom(packages, path) }));
    const broughtBy = new Map([...imports.keys()].map((module) => [
        module,
        {
            base: ofBase.has(module),
            plugins: ofPlugins.filter(({ modules }) => modules.has(module)).map(({ name }) => name),
        },
    ]));
    return { imports, broughtBy, folders };
});
var modulesFrom = (function (packages, root) {
    const reached = new Set([root]);
    const modules = new Set();
    for (const path of reached) {
        const { Module, Imports = [] } = packages.get(path) ?? {};
        if (Module)
            modules.add(Module.Path);
        for (const each of Imports)
            reached.add(each);
    }
    return modules;
});
var folderOf = (function ({ Dir = "", ImportPath }, module) {
    const below = ImportPath.slice(module.length);
    return Dir.endsWith(below) ? Dir.slice(0, Dir.length - below.length) : "";
});
var licenceDigest = (function (text) {
    return (0,external_node_crypto_.createHash)("sha256").update(normalise(text)).digest("base64url").slice(0, 22);
});
var normalise = (function (text) {
    const lines = text
        .normalize("NFKC")
        .toLowerCase()
        .replaceAll(/[‘’‚‛]/g, "'")
        .split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/)
        .map((line) => line.replace(/^[\s#*=~_>/;|-]+/, "").replace(/[\s*=~_|-]+$/, ""))
        .filter((line) => !isNotice(line));
    const words = withoutTitle(lines)
        .map((line) => line.replace(listMark, ""))
        .join(" ")
        .replaceAll(/https?:\/\//g, " ")
        .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
        .trim();
    return variables.reduce((normal, [pattern, replacement]) => normal.replace(pattern, replacement), words);
});
var isNotice = (function (line) {
    if (line.length > longestNotice || !startsNotice.test(line))
        return false;
    const rest = line
        .replace(/^(?:portions? )?copyrights?/, "")
        .replace(abbreviation, "")
        .replace(/\ball rights reserved\b/, "");
    return !/[.;!?]\s+\w/.test(rest) && !hasTerm.test(rest);
});
var withoutTitle = (function (lines) {
    const full = lines.filter((line) => line.trim() !== "");
    const words = full[0]?.match(/[\p{L}\p{N}]+/gu) ?? [];
    const isTitle = words.length > 0 && words.length < 9 && words.every((each) => titleWords.has(each));
    return isTitle && full.length > 1 ? full.slice(1) : full;
});
var isLicenceFile = (function (name) {
    return (/^(?:[\w.]+[-_.])?(?:un)?licen[cs]es?(?:[-_.][\w.-]+)?$|^copying(?:[-_.][\w.-]+)?$/i.test(name) &&
        !notLicences.test(name));
});
var detectLicences = (function (files) {
    const names = files.map((each) => each.name).sort();
    const found = files.map(({ text }) => (text === undefined ? undefined : licenceOf(text)));
    const known = found.filter((each) => each !== undefined);
    return { names: known.length === found.length ? [...new Set(known)].sort() : [], files: names };
});
var licenceOf = (function (text) {
    const named = [...text.matchAll(identifierLine)].map(([, each = ""]) => each.replace(/(?:\*\/|-->)\s*$/, "").trim());
    const rest = text.replace(identifierLine, "");
    const isEmpty = normalise(rest) === "";
    const told = isEmpty ? undefined : licenceDigests[licenceDigest(rest)];
    if (!isEmpty && told === undefined)
        return undefined;
    const [first] = named;
    if (first === undefined)
        return told;
    if (named.some((each) => each !== first) || !identifiers().has(first))
        return undefined;
    // Of a text that several licences share, the identifier tells which one it is.
    return told === undefined || told.split(" or ").includes(first) ? first : undefined;
});
var identifiers = (function () {
    return new Set(Object.values(licenceDigests).flatMap((each) => each.split(" or ")));
});
var readLicences = (async function (folders) {
    const found = new Map();
    const waiting = folders.entries();
    const worker = async () => {
        for (const [module, folder] of waiting) {
            const files = await licenceFiles(folder);
            if (files.length > 0)
                found.set(module, detectLicences(files));
        }
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
    return found;
});
var licenceFiles = (async function (folder) {
    if (folder === "")
        return [];
    const names = (await (0,promises_.readdir)(folder).catch(() => [])).filter(isLicenceFile).sort();
    const read = await Promise.all(names.map(async (name, index) => ({
        name,
        text: index < mostFiles ? await readText((0,external_node_path_.join)(folder, name)) : undefined,
    })));
    return read.flatMap(({ name, text }) => (typeof text === "symbol" ? [] : [{ name, text }]));
});
var readText = (async function (path) {
    const handle = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK).catch(() => undefined);
    if (!handle)
        return undefined;
    try {
        const found = await handle.stat();
        if (!found.isFile())
            return noFile;
        return found.size > longest ? undefined : (await handle.readFile()).toString("utf8");
    }
    finally {
        await handle.close();
    }
});
var imageContents = (function ({ inputs, prepared, dockerfile }, { top, platforms }, { goMod }, facts) {
    const { composition, base } = prepared;
    const { manifest } = inputs.located;
    return {
        name: composition.name,
        version: manifest.version ?? base.version,
        digest: top.digest,
        base: baseContents(inputs, prepared),
        plugins: composition.plugins.map(({ name, module, version }) => ({ name, module, version })),
        direct: new Set((0,go_mod/* parseGoMod */.k)(goMod).require.flatMap((each) => (each.indirect ? [] : [each.path]))),
        mayHoldMore: dockerfile,
        platforms: platforms.map((each, index) => platformContents({ inputs, prepared }, each, index, facts)),
        tool: { name: "plugin-release-actions", version: version/* suiteVersion */.D },
    };
});
var baseContents = (function ({ located }, { base, modules }) {
    const { commit } = located.manifest.base;
    const released = modules.find((each) => each.module === base.module);
    return {
        module: base.module,
        version: base.version,
        ...(released?.sum === undefined ? {} : { sum: released.sum }),
        ...(base.checkout && commit !== undefined ? { commit } : {}),
    };
});
var platformContents = (function ({ inputs, prepared }, { digest, info, onBase }, index, { imports, licences }) {
    const platform = prepared.composition.platforms[index];
    const base = onBase ? inputs.image?.platforms[index] : undefined;
    if (!platform)
        throw new Error(`there is no platform ${index}`);
    return {
        platform,
        digest,
        info,
        imports: imports.get((0,src_platform/* platformName */.$)(platform)) ?? { imports: new Map(), broughtBy: new Map() },
        licences,
        ...(base ? { baseImage: baseImage(inputs.located.manifest.base.image, base.descriptor.digest) } : {}),
    };
});
var baseImage = (function (named, digest) {
    const { registry, repository, tag, short } = (0,reference/* parseImageReference */.o_)(named);
    const full = `${registry}/${repository}`;
    const name = short ? repository.replace(/^library\//, "") : full;
    return { name, digest, ...(tag === undefined ? {} : { version: tag }), ...(short ? {} : { repository: full }) };
});
var prepareSboms = (async function (task, resolved) {
    const [facts] = await Promise.all([readModuleFacts(task, resolved), Promise.all(/* import() */[__webpack_require__.e(7761), __webpack_require__.e(8695)]).then(__webpack_require__.bind(__webpack_require__, 78695))]);
    return (image) => (0,make_sboms/* makeSboms */.t)(imageContents(task, image, resolved, facts));
});
var readModuleFacts = (async function ({ prepared }, { lists }) {
    const { composition } = prepared;
    const { base } = composition;
    const wanted = new Set(composition.platforms.map(src_platform/* platformName */.$));
    const imports = new Map(lists
        .map(({ platform, list }) => [(0,src_platform/* platformName */.$)(platform), list])
        .filter(([name]) => wanted.has(name))
        .map(([name, list]) => [name, moduleImports(list, composition)]));
    const folders = new Map([...imports.values()].flatMap((each) => [...each.folders]));
    // Its packages were listed in a folder that is gone by now.
    if ((0,main_module/* isMainModule */.eQ)(base) && base.files !== undefined)
        folders.set(base.module, base.files);
    return { imports, licences: await readLicences(folders) };
});
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prepareSboms: () => (/* binding */ prepareSboms)
});

// EXTERNAL MODULE: ./packages/golang/src/main-module.ts
var main_module = __webpack_require__(9552);
;// CONCATENATED MODULE: ./packages/golang/src/module-imports.ts

/**
 * Reads from one platform's packages which modules are compiled in, and because of whom. What `go.mod` files require (`go mod graph`)
 * is more than that: modules of tests and of packages that nobody imports.
 */
;
/** The modules of a package and of all that it imports, directly or not. */
;
/** A module's folder is where its package's is, without what the import path has beyond the module's. */
;

// EXTERNAL MODULE: ./packages/golang/src/platform.ts
var src_platform = __webpack_require__(92089);
// EXTERNAL MODULE: ./packages/sbom/src/make-sboms.ts + 4 modules
var make_sboms = __webpack_require__(97035);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./packages/sbom/src/generated/licence-digests.ts
// Generated by scripts/generate-licences.ts from spdx-license-list. Do not edit.
const licenceDigests = {
    "6A_49qB9qGkmXnjiFMZWb1": "0BSD",
    "gqjT8whFvOUKJb6H-_kxhC": "3D-Slicer-1.0",
    "TAiQxZWosyr4MxT1LYixN6": "AAL",
    "X3d_s2QCAyeW1-mshjbhjW": "ADSL",
    "On_2y0EHEin5LA-P3ZBDtj": "AFL-1.1",
    "seUF3AgeavREZ4EH0ijIWk": "AFL-1.2",
    "N9VUSalbnE51VyOOETmOip": "AFL-2.0",
    "HZoCWZ-pROeqt_g3atUoFq": "AFL-2.1",
    "rw3kGslBRAimc429u8JdTb": "AFL-3.0",
    "MYeQoQxadHDlCJxaZZagey": "AGPL-1.0-only or AGPL-1.0-or-later",
    "S3nHnAmQtGouwKTtxlJeoW": "AGPL-3.0-only or AGPL-3.0-or-later",
    "qaC0ncpe6WoZzJRDtHq_1l": "ALGLIB-Documentation",
    "t7YvU0AFEL-djbdgjrbPtI": "AMD-newlib",
    "J_R4Z_ChbEqwHN1wuo3Ih5": "AMDPLPA",
    "HAMb9UJJ4ySwQMM98Ses7J": "AML",
    "X-Q7OfCpMqmQvKaMp8ts4Q": "AML-glslang",
    "sS4XbNPHz5u04dsinNN1d_": "AMPAS",
    "clh75SfzHfhFdHWkcR0Tei": "ANTLR-PD",
    "I7G_b_6-t4flrgJF0mpha_": "ANTLR-PD-fallback",
    "5YDKjJTXE9gvIt3ybnHDTO": "APAFML",
    "GA-710kGEez1hj1a5vn9wx": "APL-1.0",
    "KqcuM92uFaCb3Yg-a22plL": "APSL-1.0",
    "ACU61v_wIl8cKmUGo499nE": "APSL-1.1",
    "IkpF76WQ3jqR47mG2n1RYW": "APSL-1.2",
    "G98bhBAEG_dpEuWK5QBfRW": "APSL-2.0",
    "Y9vG-xftISVKDw1BdofpH6": "ASWF-Digital-Assets-1.0",
    "4W9E9JCFOByLzTX-PG4eSA": "ASWF-Digital-Assets-1.1",
    "xm1K4Mgr8sI-vmH9mnVuaU": "Abstyles",
    "1L9ThqhgfFF2dXeBL_63aO": "AdaCore-doc",
    "6vrP_e8hODn-m-ARKMYcf8": "Adobe-2006",
    "tTWdbR57i165WYAsVzo_ZP": "Adobe-Display-PostScript",
    "6kNVRM3HGwfk_7M720ckAX": "Adobe-Glyph",
    "kItg7SjBOdUU6aoHRRGtsQ": "Adobe-Utopia",
    "S1W0BC6bDgu_nuwd9N3VHi": "Advanced-Cryptics-Dictionary",
    "1IqNX7_IFZS0XHX9SINCEg": "Afmparse",
    "1U9Jiif37IgG6p0kT0QGHF": "Aladdin",
    "SmxoH7ixwBogxn-itrjjLQ": "Apache-1.0",
    "mbwvTfgOlACr8F4ODieioL": "Apache-1.1",
    "D1FK0XeZfO_QiB0TSwzWm5": "Apache-2.0",
    "7kMiZ0FbQ1FYveyUAnGqDB": "Apache-2.0",
    "1Vowtuo8uUsZIQhyL7CfFX": "Apache-2.0",
    "3VsJ9YVOLKtf_2YT80s9Ie": "Apache-2.0",
    "5eo8eyv3b5m2V_NaVNWNth": "App-s2p",
    "2MuNM76RsPBMeOHWl6YtEA": "Arphic-1999",
    "0ucEPbIU6np-HtXq99vU0H": "Artistic-1.0",
    "sG7aYrfgxp5villgYQCVtp": "Artistic-1.0-Perl",
    "i5yYDGWCmbpKfkVl48-WyY": "Artistic-1.0-cl8",
    "nxHcF6RL18h2GOIQJJo6Zm": "Artistic-2.0",
    "ylKv2q4HCr0i_npSzSWK-E": "Artistic-dist",
    "iFQ6zol-uk6Qy_RGUfjzBj": "Aspell-RU",
    "6SpaAJ1QTbLQlSoKfs7FTI": "BOLA-1.1",
    "446aWj336FQ2qzUNThIpqA": "BSD-1-Clause",
    "sLvf9smNML59c2VTW7OS0Q": "BSD-2-Clause",
    "OC9VojSbnR3G3ahs2gin89": "BSD-2-Clause-Darwin",
    "jPh0TOhA6CY-yGKRYNwcks": "BSD-2-Clause-FreeBSD",
    "q3Gs1vhiTpsvDVsuman8Lx": "BSD-2-Clause-NetBSD",
    "U-TKByBy3ijRWkwKRbzyiy": "BSD-2-Clause-Patent",
    "u_WQ2o5VaaDSM5E8T5P64i": "BSD-2-Clause-Views",
    "BEmU1X8bTdbaN2lHCU4QLG": "BSD-2-Clause-first-lines",
    "YczSSMgEOtYQXQCtP_OuWq": "BSD-2-Clause-pkgconf-disclaimer",
    "ID18sg1VOg_mZSrANGnenx": "BSD-3-Clause",
    "UvW3v24UuoTG0KEBR6xyCG": "BSD-3-Clause-Attribution",
    "NM75kEZMVkdZtrPXbpppzb": "BSD-3-Clause-Clear",
    "yIda6Nx8NZQZtOqnX8hMT-": "BSD-3-Clause-HP",
    "gje9BeGIPipm9aAimeGz9d": "BSD-3-Clause-LBNL",
    "tGRNmtUGFw9wATxQr50-P4": "BSD-3-Clause-Modification",
    "cNY3u6Z1P5-tjRdF9Tj2Z1": "BSD-3-Clause-No-Military-License",
    "fQusQq-Eh5ppNmKTTy518e": "BSD-3-Clause-No-Nuclear-License",
    "GDyq7udNRXvrypil8N5T_s": "BSD-3-Clause-No-Nuclear-License-2014",
    "sUyKVFw15gybsKfhGFQ0lY": "BSD-3-Clause-No-Nuclear-Warranty",
    "daczWyDEGYyuhowgci0pMM": "BSD-3-Clause-Open-MPI",
    "qiIamHklzyT1AFx4ht-gID": "BSD-3-Clause-Sun",
    "JIE7bxjy80f05Es8Qd-_Up": "BSD-3-Clause-Tso",
    "kuiDkVVx0xGxb34JzKxv-P": "BSD-3-Clause-acpica",
    "OBTfnXBknvpwF_uyMnR9kF": "BSD-3-Clause-flex",
    "ICXgrZiz7KKNd9VorJwV8c": "BSD-4-Clause",
    "jAZzqVzAmnsFHMKI3YG8qQ": "BSD-4-Clause-Shortened",
    "SM2qvuckzyIvjvr-8Gp6cH": "BSD-4-Clause-UC",
    "lKRd8B21vRdsP0lvUTJGbI": "BSD-4.3RENO",
    "RoCGjUSYI86KSTOc59CkcF": "BSD-4.3TAHOE",
    "l4AJEc7Y5CIXWKX_a8buuY": "BSD-Advertising-Acknowledgement",
    "j8ZDVtRhNJtVUKwMtfFYm9": "BSD-Attribution-HPND-disclaimer",
    "HU9iOeyP3gytbwPUZTWfHe": "BSD-Inferno-Nettverk",
    "BEjUH5BaLyWLMEOw8TlNLp": "BSD-Mark-Modifications",
    "a29nxTRLyhfzCFNbNtve9j": "BSD-Protection",
    "pY21YDVnKeMyjtVSvl_kMA": "BSD-Source-Code",
    "laBLs2m8cPFXBRyVAAXf5b": "BSD-Source-beginning-file",
    "tGPWnRZkKzdQoyHU9c4iCc": "BSD-Systemics",
    "kb5cg-Is_ZU8-kcalTFAs1": "BSD-Systemics-W3Works",
    "X8-JvejAwt65mfTMYm4a6_": "BSL-1.0",
    "_VTjMRnaZSKMAHEf54q-NS": "BUSL-1.1",
    "xzVg3qgGKzKVoMC8_wYOHF": "Baekmuk",
    "ugbCDIQvaubrNkA1wW5mHU": "Bahyph",
    "qYULm8bC6j-tb8T6Xjz4qr": "Barr",
    "SfiZJkqxAwH-b3e61SWUtu": "Beerware",
    "PcW3SpullEhz8DnoGl4gaa": "BitTorrent-1.0",
    "6AlwqIZ8XSOfWGdDq_NIN5": "BitTorrent-1.1",
    "fvAwtYmvzFbzJbh_GB9oQj": "Bitstream-Charter",
    "cnKrfHIPBuSDKXK5LC8rdm": "Bitstream-Vera",
    "Pagqee8ABTDgsde4AJxk6T": "BlueOak-1.0.0",
    "mXxCm2D_XXWc_RpMIivSpH": "Boehm-GC",
    "UjGgzwe11JqFw8lCyL-w6B": "Boehm-GC-without-fee",
    "tIBnN2178-22IuoYImd1BH": "Borceux",
    "6ws6-aiiAp__IflEBO9Evc": "Brian-Gladman-2-Clause",
    "k0c_tcIULuVH3vjOXyaCvO": "Brian-Gladman-3-Clause",
    "eykKCXYIHCvO68iFxWWman": "Buddy",
    "e7vdbBRMKjSgEZR8qFLM4H": "C-UDA-1.0",
    "IdY4xg75iUXiw44TOyg6gl": "CAL-1.0 or CAL-1.0-Combined-Work-Exception",
    "RDFxL8RphyD0GIRZ_QvR4z": "CAPEC-tou",
    "LTi27ZSkiDUerp0hmlrX5O": "CATOSL-1.1",
    "w2ytJBiQ5VndmwPP7kLoE_": "CC-BY-1.0",
    "5lq39dHMOchERbUX3BC4eP": "CC-BY-2.0",
    "cIrpFoY7W2yFZefTctRutK": "CC-BY-2.5",
    "W6Cf75bh49mlaH2FLd9w7x": "CC-BY-2.5-AU",
    "ahR0XPxtuCtwtji7_S6G87": "CC-BY-3.0",
    "0bspYtgI7BTpfuLAm-Vx0C": "CC-BY-3.0-AT",
    "qzkdqH76Df3_vl9Hy4jSTl": "CC-BY-3.0-AU",
    "DRhy162nXYEGqANrvng5EI": "CC-BY-3.0-DE",
    "o0_6y6_yK6CJKcOmGK8kNk": "CC-BY-3.0-IGO",
    "JaBwCJOGy6nyNzU31yovRY": "CC-BY-3.0-NL",
    "GGjkxS26ISeYu5HJlPC5pA": "CC-BY-3.0-US",
    "7Fh0hAiCywoqrTY-6ocRCx": "CC-BY-4.0",
    "HzcQ_Oxl3qnJ3Nvbqkkml4": "CC-BY-NC-1.0",
    "bqsbBGarG3A9qgUsud2_eb": "CC-BY-NC-2.0",
    "GJnl07xvZTfFJ_4KPvJG0D": "CC-BY-NC-2.5",
    "3BsZYB-S9BHhBEioB-1xIM": "CC-BY-NC-3.0",
    "mmBc-a9ArkLJbzOJYjgumw": "CC-BY-NC-3.0-DE",
    "sx2upT8ksQHOBaTrgKQ28H": "CC-BY-NC-4.0",
    "XVlOB9q0wI5No8slBKRB1j": "CC-BY-NC-ND-1.0",
    "UYUh6pc0Uh0N1mQ5N4ZMd7": "CC-BY-NC-ND-2.0",
    "FIFjtWH8q-0mHowb_A-8nt": "CC-BY-NC-ND-2.5",
    "gQsf48Bl84TJ8HZ2r1qi4n": "CC-BY-NC-ND-3.0",
    "keN9lZ-vv85amZmTreP4Un": "CC-BY-NC-ND-3.0-DE",
    "0TkpC9f4CEkfPhnvVNaFZD": "CC-BY-NC-ND-3.0-IGO",
    "J9FRGCuBNOk7Ifv1AyfLQr": "CC-BY-NC-ND-4.0",
    "jgpMmYchXOPiiLZw68-R87": "CC-BY-NC-SA-1.0",
    "b6uUtoQVSeCZ3f0e5eT0u2": "CC-BY-NC-SA-2.0",
    "RsV-unTCX4V6B01ajaUxtg": "CC-BY-NC-SA-2.0-DE",
    "Zyodm-7GWUduHhh_lPITiA": "CC-BY-NC-SA-2.0-FR",
    "zlS556slyNQyjn5Gm2wWet": "CC-BY-NC-SA-2.0-UK",
    "AcnjT2Dcab2_KWyVWfqRfN": "CC-BY-NC-SA-2.5",
    "Z5wB4OlQFgw5QKrHNaVIMy": "CC-BY-NC-SA-3.0",
    "F1Q5K9EuhYmFNIwSmCGKAt": "CC-BY-NC-SA-3.0-DE",
    "TfHoS5cBJ_fjYRp_iZYwG-": "CC-BY-NC-SA-3.0-IGO",
    "KEN3S7SCi3OG3Aj3HpDPB7": "CC-BY-NC-SA-4.0",
    "XNXP0kBlchiGVPxv0KDaXc": "CC-BY-ND-1.0",
    "rGz8Lis7JJ4WQLVVXNXBmL": "CC-BY-ND-2.0",
    "LrHouYSJh1xnrcG5JN641p": "CC-BY-ND-2.5",
    "6GGT7G5DjVjrisOhMMdTBL": "CC-BY-ND-3.0",
    "UVzDRzFQqdRBSCDin9Fw-w": "CC-BY-ND-3.0-DE",
    "70TDU58zy24QBMHBD-HT7v": "CC-BY-ND-4.0",
    "Y7EFmi_mfPj4MpMurLST6y": "CC-BY-SA-1.0",
    "irNao_qphyy3UrmMqHDE1w": "CC-BY-SA-2.0",
    "zJSpBhv5rqzvGi6aCwxW05": "CC-BY-SA-2.0-UK",
    "7tzE_aTaHypyTe7kyicmt8": "CC-BY-SA-2.1-JP",
    "CH0jcvROzqz-TxPB85nDtB": "CC-BY-SA-2.5",
    "uGsJKKhl8OVqYwVr3hZyJL": "CC-BY-SA-3.0",
    "L6cVK-BoAVygLdL0jRgm6L": "CC-BY-SA-3.0-AT",
    "_L58oLaLM_bHQLYUMZ220v": "CC-BY-SA-3.0-DE",
    "8mbGltnPeI552ZRR3jfBW4": "CC-BY-SA-3.0-IGO",
    "mdasaao9mVAVk5rxWjX6i4": "CC-BY-SA-4.0",
    "4HEDekypCDjkIUuwXHV7CR": "CC-PDDC",
    "hS1RYh80ApuYmC1OrYL60e": "CC-PDM-1.0",
    "s7MeKyhSR_4XQ5SXV6VNt0": "CC-SA-1.0",
    "_Dt1R80ipp9TP43GHOC5u6": "CC0-1.0",
    "iFJFxHmsjymS6ppdoUWBs4": "CDDL-1.0",
    "s-SWk23L7XGTpB7WXNoQvs": "CDDL-1.1",
    "rLrqqzSVQ4EE7Ok8_k5BTJ": "CDL-1.0",
    "NvKfRYkLt6Rlu56m4xhMSG": "CDLA-Permissive-1.0",
    "CgaGNsQ4vmReDYDYgM8acQ": "CDLA-Permissive-2.0",
    "WU84VzWk1KJx5RkndzgeX5": "CDLA-Sharing-1.0",
    "ImBwbQ8qIgMRVnLbCiwjwd": "CECILL-1.0",
    "JFEiIR8hda5aRnYadh2_92": "CECILL-1.1",
    "gGgvRguXHcpPg7jOXCBp3H": "CECILL-2.0",
    "VBLzroAYE-Zt0l90Tn9cjt": "CECILL-2.1",
    "fCFmc_Cp5w4z0zyl8k5c7y": "CECILL-B",
    "gQe9pLJ0kdQT4iq_WmLvnD": "CECILL-C",
    "GI1_Vb3i6MezIzwZLFfqHB": "CERN-OHL-1.1",
    "6tzlzR30EMSqc-02Yq6smQ": "CERN-OHL-1.2",
    "zY2MZ9zdI-dCr552BVMwvm": "CERN-OHL-P-2.0",
    "OvsTcGC8LoVuJfu2skX3b0": "CERN-OHL-S-2.0",
    "Ru_RHOTCPycW5859_NlFng": "CERN-OHL-W-2.0",
    "-J2xYt4lgu39S2-tAbG4VG": "CFITSIO",
    "9naEkayMPPg-hYH8sIEtzH": "CMU-Mach",
    "qEFVlLjziK9w3Is-S7pc7h": "CMU-Mach-nodoc",
    "8DJ-6VbuUnmVyIm0wklST4": "CNRI-Jython",
    "XKRMFfw0CD-QF11s8cPZzc": "CNRI-Python",
    "DPczLBnJG_7k4c9wNftxRg": "CNRI-Python-GPL-Compatible",
    "ao20tJ7iIybhRCmrS6HY5t": "COIL-1.0",
    "pA25dgeQTQBThLfml-1EIK": "CPAL-1.0",
    "rn95yYwg3WKBxegqQ1B5d_": "CPL-1.0",
    "71EfiTA2vEhdoBqRDA6Ibl": "CPOL-1.02",
    "CyotdLFkI5OfVx-9eRB8EW": "CUA-OPL-1.0",
    "ZuOxAR_0E6Rmjz_f7Jcx_0": "Caldera",
    "Ml2c7ahhCG3hJFGUe5nbqw": "Caldera-no-preamble",
    "LyAcwswSxyvTKaoLwIoi7_": "Catharon",
    "820CXFmIW30AFGoi3WEO6V": "ClArtistic",
    "ITTsLnsoNHqY1CaGxr0rps": "Clips",
    "bE3Ddb1kUNBqVg8A3oFbTi": "Community-Spec-1.0",
    "rzkas_xWdwJ_WLvkXqhdta": "Condor-1.1",
    "ylgegwo_mFexmeExEASmyn": "Cornell-Lossless-JPEG",
    "S4FeawDiy8rMHcvAqGRfCd": "Cronyx",
    "gJifsJKiMmyrAeNc90LS7u": "Crossword",
    "nYYwvbSCHJNpAuSxA6Sco-": "CryptoSwift",
    "JJXEnju3sNB7kPcbQ-S_nA": "CrystalStacker",
    "vCy4KqlE7OZ0UfSJYS3x-P": "Cube",
    "0qUMfpEa1d5dQR6U_xo-5h": "D-FSL-1.0",
    "G8VIiyIfdpz1AGTdBfr29b": "DEC-3-Clause",
    "BEnG9LkBtWVbgWlken1XfD": "DL-DE-BY-2.0",
    "mL3-2BRfIR_6qmTKaTJMQn": "DL-DE-ZERO-2.0",
    "i1m6MsvaSxziFHXDAxo84p": "DOC",
    "NDYH2xdMxFVJq4HHULjuVy": "DRL-1.0",
    "2sCC8EqSukTKt1eqm-I0Rc": "DRL-1.1",
    "VZYenRbYMaX9DbrqbsoSPN": "DSDP",
    "Xm0qM5r63GO11C1i5sR-9v": "DocBook-DTD",
    "K12RGnixsV4UAEoYIbRZYz": "DocBook-Schema",
    "oX_Qx4jqngTdH7zhGdfABC": "DocBook-Stylesheet",
    "KC11rvGs-CpKz-KhmJuTWl": "DocBook-XML",
    "2_CX1lhfS7p3bmH56dAbAH": "Dotseqn",
    "zaHEo8IXgRBm3u63VCfumC": "ECL-1.0",
    "_cJLphinpkeVSEnWxHSW4n": "ECL-2.0",
    "eXUWyRyZSyvqlY73UUeQTN": "EFL-1.0",
    "1qMgJPZvBMAnRJCk3qRZxP": "EFL-2.0",
    "M899UDvH4c5cmFZoMVvr6U": "EPICS",
    "PpeEHkloMQ998QWK1y0AeB": "EPL-1.0",
    "GqKKe0Petw3LH8S0nusQt0": "EPL-2.0",
    "rVD8YYe57Wuh3xldP2L0ro": "ESA-PL-permissive-2.4",
    "SOWeT5hKbo_QK5ev2eegEv": "ESA-PL-strong-copyleft-2.4",
    "V-96xxKrBf6JpL9PkVACpc": "ESA-PL-weak-copyleft-2.4",
    "AOYAytlyjdQ4cPyvMaXmDZ": "EUDatagrid",
    "QUsUesV0UvyIa3FgdAdmfU": "EUPL-1.0",
    "yiWguFL5snJKV65NzhUTMZ": "EUPL-1.1",
    "dxhGavp-E6-v4qzC7dL3Os": "EUPL-1.2",
    "cEXaOuhLJeff7Olu1qEiUb": "Elastic-2.0",
    "4iPGkmfH_ZIR1imHXGg3Wi": "Entessa",
    "bgu6H7VgoxFN1I_QeAzzhd": "ErlPL-1.1",
    "IG5maY8uQQ-QG46W_ZIe3n": "Eurosym",
    "xW131r19XNutO8kEI5Vjrp": "FBM",
    "NifnM5YXXSEjNI2hjuvQ53": "FDK-AAC",
    "g_Cjki67WVBnz2MxxyPKBo": "FSFAP",
    "E-5hgw2wKl5kxcAyXd1B_l": "FSFAP-no-warranty-disclaimer",
    "NV2AH1507TpUepnq0Lb7C1": "FSFUL",
    "ifqvmzPVTXzFOF4Qi4VnvR": "FSFULLR",
    "EmJArmqiWRW7NhKZLVab8z": "FSFULLRSD",
    "sAqjJqjWzJHpj_gPhsNeB3": "FSFULLRWD",
    "kbhMLe2hOnfDhF7f-HvCjT": "FSL-1.1-ALv2",
    "Px_78-Nu0mYCm7AzEh0h9L": "FSL-1.1-MIT",
    "TO6ZyXtYempmvTosxqgKwA": "FTL",
    "56MJCF4Q3Kz24tGuqvkKFg": "Fair",
    "YueVRm6dlejsACBGUGCFYf": "Ferguson-Twofish",
    "RXhfX4WSVsL0ztHC6E3O3g": "Frameworx-1.0",
    "ZsdHmQOKnonS_wiW8Zshok": "FreeBSD-DOC",
    "ESp-nlLmXhqIiach0eqiLI": "FreeImage",
    "j4h3YhrRjDJoxAoTrNwgOl": "Furuseth",
    "Y7pOvMMUguemubzDV8hze8": "GCR-docs",
    "jDZFbJwvghxa0F7frxV01V": "GD",
    "NxuxI9dOLlvC_KgC53aWeH": "GFDL-1.1-invariants-only or GFDL-1.1-invariants-or-later or GFDL-1.1-no-invariants-only or GFDL-1.1-no-invariants-or-later or GFDL-1.1-only or GFDL-1.1-or-later",
    "lI7KGEA04Xkh3zMiJxMM1R": "GFDL-1.2-invariants-only or GFDL-1.2-invariants-or-later or GFDL-1.2-no-invariants-only or GFDL-1.2-no-invariants-or-later or GFDL-1.2-only or GFDL-1.2-or-later",
    "c6ZQXMDxzMPJxra02W1YEM": "GFDL-1.3-invariants-only or GFDL-1.3-invariants-or-later or GFDL-1.3-no-invariants-only or GFDL-1.3-no-invariants-or-later or GFDL-1.3-only or GFDL-1.3-or-later",
    "2Z06jdVAjgrqHQd6645E5o": "GL2PS",
    "E1ANloOTFzDLheHC6Y_g9B": "GLWTPL",
    "6QUwJCcpiAo9ZB2yoYrLer": "GPL-1.0-only or GPL-1.0-or-later",
    "Pamtw8r8-8BByi1Mq67P3N": "GPL-2.0-only or GPL-2.0-or-later",
    "GSBOlqnBgrYHCvvVZlwjHm": "GPL-2.0-with-GCC-exception",
    "3TtUOR_az29inhyHy07iKS": "GPL-2.0-with-autoconf-exception",
    "2o56XxKcyaUzKSKpq6_c7v": "GPL-2.0-with-bison-exception",
    "UKxaF2h-heLulCex6Y0-s_": "GPL-2.0-with-classpath-exception",
    "--BZPrL7YYw9Va-UMt91QX": "GPL-2.0-with-font-exception",
    "jTCBc-BBzQ7WJVTDFcvK8z": "GPL-3.0-only or GPL-3.0-or-later",
    "dgMDopxduOLFDaGH1V_0an": "GPL-3.0-with-GCC-exception",
    "MOSK02VIQNr6bt4_oy0tTJ": "GPL-3.0-with-autoconf-exception",
    "pBXruO1DYlbMoODEaakBcK": "Game-Programming-Gems",
    "6h-2O22S_vtB7HHkkOkIRE": "Giftware",
    "uucyOSiUry1qTNPdtZhWto": "Glide",
    "akl_EpN2ZkfSCM0JWyFzhN": "Glulxe",
    "_bz93OBxosIF7-OCrk9oZt": "Graphics-Gems",
    "Xz7f7_QNAVVznoVbMTI26n": "Gutmann",
    "WRjF1ESMKC_mdpntXIcHKx": "HDF5",
    "cOrsZhzPYCBs455JgunrsC": "HIDAPI",
    "REe6NP1bYDyWToRCZ3Q-Bw": "HP-1986",
    "aY50vU_9gJ75BxhjBxqAtb": "HP-1989",
    "5u7KNoqvfaF7FH_Myw1qu9": "HPND",
    "VrTZM0WDYl0PvqZuemGyRK": "HPND-DEC",
    "ZD3Aq60c0bKfT7LmXhe5eo": "HPND-Fenneberg-Livingston",
    "HSavqQ13hf7uvlTnVfokIt": "HPND-INRIA-IMAG",
    "zWzUvb40cit5Xg5dqrLbs3": "HPND-Intel",
    "6qp3DkNBbKpVKqQPPtPhZg": "HPND-Kevlin-Henney",
    "POIao-s1vkem14UHxvQsoA": "HPND-MIT-disclaimer",
    "U5ktabdVYHvJ0H1haxswzS": "HPND-Markus-Kuhn",
    "YuvLJRZ7cid8_oE3ONpir8": "HPND-Netrek",
    "8wLP44fasOLv1Tpz8vel1E": "HPND-Pbmplus",
    "chL9isrrIkMTk527NFW2Hk": "HPND-SMC",
    "KRP-G5PmcUq9ACDSkX4Epk": "HPND-UC",
    "QJ4cm_PxXb16SnPVjUp7-m": "HPND-UC-export-US",
    "Bw-dcqDag_Tgb0MBVtPxVh": "HPND-doc",
    "8VVtcC0frYMwik7YTUY10K": "HPND-doc-sell",
    "ZzVQIAVJ0HFa1W7uP3-5Mj": "HPND-export-US",
    "sfyOjUBdCtzJ8e0FwTGHu2": "HPND-export-US-acknowledgement",
    "Yn73-EixSyOFAriJje1GyJ": "HPND-export-US-modify",
    "d4qx0a4kSSzXNnAblIeqQ7": "HPND-export2-US",
    "HLY93zastijiyrJYQi8Vz-": "HPND-merchantability-variant",
    "82i3t1Ifx30hoF38lZVtm2": "HPND-sell-MIT-disclaimer-xserver",
    "ZwiPmQ3epT98Zq6ZKczeRE": "HPND-sell-regexpr",
    "u_RQmEJ2fBcm5gnY6hnxQp": "HPND-sell-variant",
    "lRVR6rErBtfYMYGO5NQnKk": "HPND-sell-variant-MIT-disclaimer",
    "ZeaNdQw8XIH4Sj2iJNcxlX": "HPND-sell-variant-MIT-disclaimer-rev",
    "Fs2IlkwhBYo_7_oybPnnfB": "HPND-sell-variant-critical-systems",
    "tz4YCJcHNU5Ac1CB05Jn7C": "HTMLTIDY",
    "LZAT08ApFOBFABefIYasW4": "HaskellReport",
    "-0R51Y6P9nwA_4_jRtg-CL": "Hippocratic-2.1",
    "7mZUCSn2HF1eJNDaq38BMi": "IBM-pibs",
    "f4WglA2HaRCvKu9FbgDD1Y": "ICU",
    "d6cFiV16wVFjZMdq3OoYMA": "IEC-Code-Components-EULA",
    "JRUEpiZbC5grZeSjT5gULh": "IJG",
    "c8621VR0HkjSvz5nTvuzN4": "IJG-short",
    "5m3EVHJB5d0oSOevPCOzb-": "IPA",
    "vJ8xtZFKVtsvFVFRLIVQ6l": "IPL-1.0",
    "T0Q9UWxYPlSw81C9ZZ1ZGC": "ISC",
    "z74-V-qLYfCum250H0x_nf": "ISC-Veillard",
    "X6WzTNQ-kR-T_moFBzBhg5": "ISO-permission",
    "MFr7xBtyEz3BT8OYt-XIhn": "ImageMagick",
    "ns8J97qStl--PwWH1kflFg": "Imlib2",
    "K6L6L9wnez1s53JOo6lVxg": "Info-ZIP",
    "BJBNxH59GvXwWpykQBMnF3": "Inner-Net-2.0",
    "nau-dPJUtSHvCI9rhO1Hk-": "InnoSetup",
    "jobwxnJh5jQMNTQpLy1G1U": "Intel",
    "matSdQh_L6UgsOVkIxCVMZ": "Intel-ACPI",
    "XBq22W3OkhFpDC_htCAzin": "Interbase-1.0",
    "kfZWWSAvdkyxY8lmMfEl38": "JPL-image",
    "piv18peOVLt-u7hq5i_Br_": "JPNIC",
    "_auokRpYlViqj7ZpmeTEbs": "JSON",
    "92_wxI28M2SEIh47Dpp6Wn": "Jam",
    "bGBCBQXlH9J3nOkdPU12HV": "JasPer-2.0",
    "zR1BL4Fz3rOyL-Duv7VMbW": "Kastrup",
    "FeJW2PS60OKBxSblHUXJxT": "Kazlib",
    "5yoYzNOjuzOFVBMd_yK1et": "Knuth-CTAN",
    "6vIh3l_RLBVyAM1QdZVpwE": "LAL-1.2",
    "EgyMEW1EtDhjLISF4eLFWJ": "LAL-1.3",
    "CrMx32Yxoi-Axw5W5Lr48F": "LGPL-2.0-only or LGPL-2.0-or-later",
    "jZBetkHfW23EAod1bCNZlC": "LGPL-2.1-only or LGPL-2.1-or-later",
    "j0eLwuCJYtvFHZkXdkoYRX": "LGPL-3.0-only or LGPL-3.0-or-later",
    "ZHfoyKkrNU6aa65PWt2hr2": "LGPLLR",
    "QOjika0LZg9rrp4PMvJuqh": "LOOP",
    "kepolO2G90V9t1zjIVds2p": "LPD-document",
    "X1UHMUdyXdVKq8CUG5LY9V": "LPL-1.0",
    "QhaLdEIugoNqcq6n3YGNEm": "LPL-1.02",
    "g8GT8Fj0WNh3v2fEnm-EEn": "LPPL-1.0",
    "P2kP5OSzgTp_ic9NxSoM0w": "LPPL-1.1",
    "DxwqTELu5UOjz5PZCqnMsS": "LPPL-1.2",
    "nZ2wvJ2TcDcRaYASIMnRwU": "LPPL-1.3a",
    "rYbrCl0DFn4oGyUeO_z2_r": "LPPL-1.3c",
    "-IdJna-2BuWUA38aQ2QrUC": "LZMA-SDK-9.11-to-9.20",
    "KJ7ks5aH-pjUvJqB8-SmGW": "LZMA-SDK-9.22",
    "Ux2BRdpe1Aceq6VPwQPjzL": "Latex2e",
    "6w47VCth-08DURJGIItJwx": "Latex2e-translated-notice",
    "_Uc_Oezq0_Igck1w4MxxZk": "Leptonica",
    "V1FqVhesx3dYB_-gUOgkYg": "LiLiQ-P-1.1",
    "U4Y_Yo0jiqMzRR9wszyZdl": "LiLiQ-R-1.1",
    "N-t9SOlVm6vXe3PUhSgs4T": "LiLiQ-Rplus-1.1",
    "2uKi6E2QRrTO5bNNypF7qe": "Libpng",
    "gKpzQyELRa2xLMFIYDiY7x": "Linux-OpenIB",
    "ZMyu76Bxqt8QVboq9N3KMt": "Linux-man-pages-1-para",
    "iY5hf21J7qzlL9_a5TAg9y": "Linux-man-pages-copyleft",
    "jeRtFm10CM6LxD__t22Azw": "Linux-man-pages-copyleft-2-para",
    "R_I6PB_JeW125DsyMzJg4n": "Linux-man-pages-copyleft-var",
    "REuN8cFhbvwQkqDM2Yd2mR": "Lucida-Bitmap-Fonts",
    "ohk6Bz38YavH33pCfj0woj": "MIPS",
    "2wP2jmkNJQ8_VoEvmKdShB": "MIT",
    "gNVTpr1-arOJ5f7-kUkCps": "MIT-0",
    "rCOLZ1QNJ7YcV_9nEH14Ub": "MIT-CMU",
    "7JwrfPatbFUX9jKFpNpMMv": "MIT-Click",
    "Aqbvp9_LM9f_F8BbOISh3i": "MIT-Festival",
    "H_IETi1PlhQR6rcEINbcds": "MIT-Khronos-old",
    "xEd9ziSJBRAakxRRdrmiEZ": "MIT-Modern-Variant",
    "50djfxdkeQJMziSrBKQLM8": "MIT-STK",
    "0mf5asLo3yF6lZyodp1k9o": "MIT-Wu",
    "E2-7lSAFy-10cSctc9y30R": "MIT-advertising",
    "Yqw06xtwL_kiiQO2BFyer_": "MIT-enna",
    "sgTfTI7DqMB2jrTcrSGbrK": "MIT-feh",
    "XDAxXdCZi5nb3QEDCgez0e": "MIT-open-group",
    "NLnn-VD6FNx4LM-wXgTKIj": "MIT-testregex",
    "sxYcvRZQMVPo8dJrGVLh7J": "MITNFA",
    "MbpTH8Loi9gMeHhxP3nxIW": "MMIXware",
    "Pbtk86LYa_E8v8YnDn-xzI": "MMPL-1.0.1",
    "OkkEU50dYbbSdsXuEl5NI_": "MPEG-SSG",
    "Y8jpyip-mIN6EhowD9gtLV": "MPL-1.0",
    "eh_EBPedTnYa3RmDCpr1nS": "MPL-1.1",
    "ntDCMM8RMSpda9wFl5KAN9": "MPL-2.0",
    "l37pzHtvYKfaztO3evDl9H": "MS-LPL",
    "omYPVVi1rpNo6OXpRZ21Mz": "MS-PL",
    "w15EQRbCwCbQEHpETAMZ-F": "MS-RL",
    "7zKscEzaX28_UGg1NxqnYV": "MTLL",
    "7HbG--MX9hkOunI9UI06FJ": "Mackerras-3-Clause",
    "CZyxmF9jvsIfcs70ag3FdZ": "Mackerras-3-Clause-acknowledgment",
    "QL4LexGBTVywhhqaRysNEH": "MakeIndex",
    "snL_ZlTej7eDL-fr04ZgiQ": "Martin-Birgmeier",
    "QKfUnVkGC0VgB_pX9fwtaw": "McPhee-slideshow",
    "Dc36FvrPKR-Gas2ncCN5xQ": "Minpack",
    "BZPR0MKC0hc9L9KdnYvygG": "MirOS",
    "hMHuIC4kohfPsjCZUa38ja": "Motosoto",
    "iY8UXb5N8hxGQgDOzJ_sHI": "MulanPSL-1.0",
    "2It7sOoBbkZjqB6OeqS5S8": "MulanPSL-2.0",
    "nR1FwrlJW2vJ0wpSkIvrjC": "Multics",
    "OqeyHoB-muLNYlLp7ExSSN": "Mup",
    "25QBfd7bRvbweeXihxbxjM": "NAIST-2003",
    "b11mIuMBGIPGHhuJMmLIAE": "NASA-1.3",
    "bPhRGAw98txWYXb0JfeYta": "NBPL-1.0",
    "ai5RKtccY5wOeJts8qTlSX": "NCBI-PD",
    "040aiZbXlKLy934HvmXD91": "NCGL-UK-2.0",
    "PvqcTItwTocsdzNqlDKiV9": "NCL",
    "UISVVkZG5rDAUTUVgdTMtx": "NCSA",
    "6iKqYBz1c-gf2-Xcyg62uY": "NGPL",
    "Zj2VwU4nmbUWfYkpjJ0QDv": "NICTA-1.0",
    "gzjiZIUkD429CQoFEBsKvZ": "NIST-PD",
    "83OYsaMpZPgzce7ChArOPX": "NIST-PD-TNT",
    "32AleXDWmVqDUpIWfuplwm": "NIST-PD-fallback",
    "Wtk-F7A65l2Vl_tmKD_M0V": "NIST-Software",
    "C2UL-h95LU5zWqHu8Kol-O": "NLOD-1.0",
    "0iZr-bYGnnd-jtOb9XZJ5Z": "NLOD-2.0",
    "Adq5C94bzLpy2QDNjhXiR-": "NLPL",
    "PhqVPDVhMtHHAXYTS8AsrQ": "NOSL",
    "-lA5zP7dN6rAhGI130oBmA": "NPL-1.0",
    "1_ca32-ko2yn-gi2bdEBtW": "NPL-1.1",
    "fufY8BfSk2qIyjGYygaaBZ": "NPOSL-3.0",
    "_0Kk6fXilDeSpES8Iy0sbF": "NRL",
    "Fnc8tzc0oTGRFpf-NOTJr8": "NTIA-PD",
    "5fwIFTI6RrlKhHdT375D3a": "NTP",
    "ADYgab8no08-k6J5Ie-54H": "NTP-0",
    "QXdCF53BpATsi3cM32Y0ZX": "Naumen",
    "2ukjxAWiutBFi5ToBlhWn_": "Net-SNMP",
    "7r4Zn8AjJ5ug33srPk2FSL": "NetCDF",
    "BcGuInNcPwiBkXdE1lJCuQ": "Newsletr",
    "nnH0XYSMo2tqVXujorOeOW": "Nokia",
    "uyJIoOYeZqAT_aFuXgxeOw": "Noweb",
    "9QBzO2Dt0BuK4whGb2gP9-": "O-UDA-1.0",
    "Xk00XZ_t7dHkwGlt-eWHGV": "OAR",
    "_uD_Xt65mamiSi_hqcPqcF": "OCCT-PL",
    "X4BB1-I-THYGZfg831ilIB": "OCLC-2.0",
    "1d9qt4bM-U2BYMlmLmeZI_": "ODC-By-1.0",
    "8ew-VP0eQWkjLVLFepAURF": "ODbL-1.0",
    "dEj88mzFSJPaiPhTrWS8aS": "OFFIS",
    "Z1Thfdz-M_dHE6qPW3JBdm": "OFL-1.0 or OFL-1.0-RFN or OFL-1.0-no-RFN",
    "wu0rWGaeIugFz5w_sv8Zot": "OFL-1.1 or OFL-1.1-RFN or OFL-1.1-no-RFN",
    "mkEQUW8IJ3ckkDm7s4so9l": "OGC-1.0",
    "kauniQSS6Xoyoc84nvE20E": "OGDL-Taiwan-1.0",
    "HqThen-uOELHKiEqdQdBEs": "OGL-Canada-2.0",
    "DcXgja-KpQgvdHMXN4G6Hd": "OGL-UK-1.0",
    "f5U3UJS0GCgsQtxAMVKiwW": "OGL-UK-2.0",
    "ASSw42J-kQzNVDZeeyUjoQ": "OGL-UK-3.0",
    "BDL0VgTcG4RQ3MnCSL4YOY": "OGTSL",
    "4OZmvYthh89n-PpU4segPa": "OLDAP-1.1",
    "SpY9X_-3elO_Rm3bp3fovv": "OLDAP-1.2",
    "YgEUxFj0_ulUxMIACf9yVZ": "OLDAP-1.3",
    "QalSvbUotSfPF-s3Mkg9PX": "OLDAP-1.4",
    "XtgifywiBF338jMSRPJapn": "OLDAP-2.0",
    "8mFe9a6FJ3b3cM4FsBNWe4": "OLDAP-2.0.1",
    "lqkr57SRVxSwqvRenbM_YM": "OLDAP-2.1",
    "61vwvQEPd7mzP5o716_URj": "OLDAP-2.2",
    "q6uqoiuMsGxaX5TV5ISh5v": "OLDAP-2.2.1",
    "qhImLN7zozhLE6WlcZhJRr": "OLDAP-2.2.2",
    "vVsScR1dOam-gFtBlF3tSn": "OLDAP-2.3",
    "qVuj1mjFBXG-FTOtpMiAMb": "OLDAP-2.4",
    "4pBSU12m7ZOxtnGlQ_t1lG": "OLDAP-2.5",
    "6ClpXXwy_DLGtj7stm8za2": "OLDAP-2.6",
    "6wYx-aQ3ptmhUdG-MPRdvl": "OLDAP-2.7",
    "n2ea-t2t1dCU1TbcJtT4XL": "OLDAP-2.8",
    "nVD_dMHBvQwel2jINL52xX": "OLFL-1.3",
    "_JF0M-3mF3l9-zDv2kcbEg": "OML",
    "byx3FEbpvt4Ug1oOu2Kn_F": "OPL-1.0",
    "-G1xVUnyvEkPb1bZuTSZm2": "OPL-UK-3.0",
    "OQ9yXINZNvQ5_2wt5aeORK": "OPUBL-1.0",
    "vezmyVw-t_qqWrfLEB2o1b": "OSC-1.0",
    "tR_EfhyvkHpJK7coGFKlmW": "OSET-PL-2.1",
    "wg_TUckkUg68VTlzM6lt2F": "OSL-1.0",
    "wLU1Gchp5z04WcnImbGULG": "OSL-1.1",
    "PBGtsiBE1NQtCGlVscO4K3": "OSL-2.0",
    "kbrxjhK0uDKiC5kU6URhH1": "OSL-2.1",
    "-rVGr2oBkMXR-KX17z5QkG": "OSL-3.0",
    "NnL_vAYFMb2BIolNrQ2qh_": "OSSP",
    "RfNqhM0pbhxuofH5kKHAY_": "OpenMDW-1.0",
    "YvGnT-RGnAYJf62nAR1CCL": "OpenPBS-2.3",
    "67GmfRMFUusRwia3Hs8OGl": "OpenSSL",
    "Sd42Et19KsyhktG1aV2ioo": "OpenSSL-standalone",
    "9vNdLWgYregun84ZomKx7P": "OpenVision",
    "r2--D1xWT5nX-Z7JxksxWl": "PADL",
    "FS7H_c5w3mn--W4BmFnIUZ": "PDDL-1.0",
    "MSQfMueMkAl0P_wvlziSPP": "PHP-3.0",
    "GdlgeOybHzlPgg0dDg-2U7": "PHP-3.01",
    "eAj5LHEeimFI0xcPk4EnQj": "PPL",
    "6xggEfPBv6MtC0--RdUmmX": "PSF-2.0",
    "0iGe6OLneWNtLqJu5EGXsm": "ParaType-Free-Font-1.3",
    "Qq20XqRg7ULoP2jMwbPbYY": "Parity-6.0.0",
    "2BUtzWpXg8cSsbCFTN_5Zb": "Parity-7.0.0",
    "OVbXw6GnxxkkggAVOgbaRT": "Pixar",
    "-5YcOPyZYxF6EeFhTzEvpR": "Plexus",
    "ptkxRm55K41LU7GucYHEQL": "PolyForm-Noncommercial-1.0.0",
    "VY3ARfHUSwvESXSKkhTzT1": "PolyForm-Small-Business-1.0.0",
    "0HpMowc0POsuN8UQfi_jvU": "PostgreSQL",
    "RQtMX7exM5GLQgkvVrrMyj": "Python-2.0",
    "X8Ap-v7SywqLZdWp8EtmcJ": "Python-2.0.1",
    "O7yvDD_6cVFAwHkvwLkcBm": "QPL-1.0",
    "Fj73rhHAL6zWlVN2gu54ZE": "QPL-1.0-INRIA-2004",
    "pRApRn2d4-zOiCgE6q3Tau": "Qhull",
    "yrUO_rM_nHdQfmZ0zQ0kSQ": "RHeCos-1.1",
    "UtPh9YbP3Lx7V4Z6Eqz-Pq": "RPL-1.1",
    "PYzWffD3KWpnbSO5N9zguK": "RPL-1.5",
    "eoXUC6rjFA-Nvxgf8hBvyx": "RPSL-1.0",
    "emBRKSBBsjA7DI2XkBjC-j": "RSA-MD",
    "EM0MHriYsD2Tz5SGXVbox6": "RSCPL",
    "8gZw2c0KfdfKica4UhN5vq": "Rdisc",
    "Tyxyntpjf4tC1Yf7dw_fIp": "Ruby",
    "9Ajoa1QTXQJugpA0Zmwo0S": "Ruby-pty",
    "WLppNa1AV1Fus6Qv4qvEh2": "SAX-PD",
    "LyLr6pBFa5z68w07w6I0TO": "SAX-PD-2.0",
    "DivlBKNVRQ9RaVGXqB1aKO": "SCEA",
    "lDmmf5l3rPa3d74qPDdBca": "SGI-B-1.0",
    "lPfx0nJDQJjiweiaxBacmq": "SGI-B-1.1",
    "HVc532gkO73ay61cHkK-Vm": "SGI-B-2.0",
    "LLa4L4eWfqmbi_zb0T9GwL": "SGI-OpenGL",
    "XEwAgyPOlF9OGdsS6J8DqF": "SGMLUG-PM",
    "U4FP1pk88eWWFfWvPhYUkd": "SGP4",
    "rNEigJaxKo9VcExE9lIvF3": "SHL-0.5",
    "oCBrGX07rBCrtj0MsdcxYY": "SHL-0.51",
    "mSMfWJStRdxmakWeAre_1w": "SISSL",
    "e5iCluPrtAQhUxL6nd5GMt": "SISSL-1.2",
    "JPNHjcZM-o9m6CCN4lyGyI": "SL",
    "JA5pY0A0HfzlDoqIFpRoCj": "SMAIL-GPL",
    "uxZpdTHlpeEXl6sqllRP-v": "SMLNJ",
    "cmT4z1cHtn1F6CGCmRnkAE": "SMPPL",
    "MPQeN5BaGCeYzChBWqAusf": "SNIA",
    "Uvw-smbweSk_c-_DhDoRh9": "SOFA",
    "Q9UiCqKXq6eFdQIfnR14jV": "SPL-1.0",
    "u0FEefN_Kk9xr-lFgZl_kW": "SSH-OpenSSH",
    "YDGoJN1QYNlhN8jdVgeO1U": "SSH-short",
    "URM-OO8X0NAK2vCwWCIo0S": "SSLeay-standalone",
    "owOemrvCbjrNZMS2qyNlZ4": "SSPL-1.0",
    "l2LrYusrM17sKJegF0J5v9": "SUL-1.0",
    "KtRTgfuNZw9PQVH1rTMESw": "SWL",
    "tiI4RLZFDXo9qkVXfs7SR5": "Saxpath",
    "FiArAw5V-M5C7aFLgRFtyF": "SchemeReport",
    "rTmlNJOnKaUkHbnVS7YetR": "Sendmail",
    "JlaPvaRIrE1V1sblp69jJ5": "Sendmail-8.23",
    "6QcTCJX_IQ3V6qwH0SKmpv": "Sendmail-Open-Source-1.1",
    "zb1VqqOEVj4gbOwwL5z3SV": "SimPL-2.0",
    "pMg6-L1FrmJP24rErws64P": "Sleepycat",
    "aAXwNp_bfjQBkH5oEt_7X8": "Soundex",
    "m8FSRsbV5XiqCm-gz4Y3Eg": "Spencer-86",
    "2BeykudKgtRcdZ4MMnYiJS": "Spencer-94",
    "XyhEh2lC91KaViHqVZFR-I": "Spencer-99",
    "ByLPRwrTIk_SwZfzKd4DFF": "SugarCRM-1.1.3",
    "MXTrUmQ8cSfYBO4uakshaK": "Sun-PPP",
    "8CZPHCM3EAlbOP4X5rMPTn": "Sun-PPP-2000",
    "nNZv6vXCo25m1DuDJbjN_d": "SunPro",
    "wFbf29_hDERr95GLZC2joN": "Symlinks",
    "i8C-XfOP8vPh4wHsBOIEBM": "TAPR-OHL-1.0",
    "W0r6-4Y4F5Kd_gjjG1P_JH": "TCL",
    "BKFqYh5BY15ADRKWAqfDUU": "TCP-wrappers",
    "cv5aCHWfsbfbOgzsYhGoz_": "TGPPL-1.0",
    "i5v1VTrJO2WN8aHJdUB80M": "TMate",
    "a8tG8oGGFj4qRvxSbHrn8L": "TORQUE-1.1",
    "cC9QbaifB91cW6ZMJWS8_D": "TOSL",
    "N_25AZ9sr3mFVhI5RpOCMN": "TPDL",
    "YNRigR_0UrdaDfO5BOT5eH": "TPL-1.0",
    "o8qaeb7B3tD6gj-Y1qEaZr": "TTWL",
    "-IYA1BlgNe_PgIPaWaEREt": "TTYP0",
    "I4PWSvBIxWLj62cw5Tf1ZD": "TU-Berlin-1.0",
    "_PAtLG3hsX58kQJgefQ0Cv": "TU-Berlin-2.0",
    "N9rnQVnTUaUGAD8Q_DnWh9": "TekHVC",
    "hXm1hEx1v3nWigdwkVWiI0": "TermReadKey",
    "qMwYB8afDTYQd2z_sKA-zH": "ThirdEye",
    "go0Sko_II5dBWEWVOYx7KT": "TrustedQSL",
    "GedN0jXCVVKJUFQHqNuWts": "UCAR",
    "i-Mey7wkmW4LEwN4dUbROQ": "UCL-1.0",
    "ir98Ms2f6-_rbeOXD8HDDF": "UMich-Merit",
    "M7zdeYIUSYoHFs33eJ_JEZ": "UPL-1.0",
    "Ye6bDX2YBIHnFjuzA7T62N": "URT-RLE",
    "wJLqMsCmQjKXsRadtO1QuT": "Ubuntu-font-1.0",
    "sLBryRcBTozSJYAQW0VJBu": "UnRAR",
    "2dRQpYP2f-a-u23lDdFqw2": "Unicode-3.0",
    "J-bSa374KFsL_iHizyAphw": "Unicode-DFS-2015",
    "r7QjQPp2m4aFF8Fju9MEfw": "Unicode-DFS-2016",
    "8_KR7N3MHHsL4HTRcQ76G1": "Unicode-TOU",
    "53AhTVf2XQu5jimekU9wMU": "UnixCrypt",
    "NG8UIyHSi569vvy1Vepx_G": "Unlicense",
    "xlx9KXNeKLKs4E5PL9YlcB": "Unlicense-libtelnet",
    "Z7YDO4Tn5sGZ5Xnd9tIWMh": "Unlicense-libwhirlpool",
    "fh1IUCa4YnrqkapxD1U6aY": "VOSTROM",
    "zRaZjjsdtm93fPzQt3dshw": "VSL-1.0",
    "5MIh9-95JV0ouiAPjcKba9": "Vim",
    "XFqVauZjvvFGbW_eQb00Km": "Vixie-Cron",
    "iUR9t7ME5xQ0HFsAaOSKMB": "W3C",
    "fjwaNxmCYwMIwX0e_5jZzM": "W3C-19980720",
    "Odokz2xpTO-zm27OBEk6XY": "W3C-20150513",
    "Xo92nkVVZgyh4Jd-ZRORSx": "WTFNMFPL",
    "gXraT1XRUEUy6hv_MixXG0": "WTFPL",
    "DEfIiY6Bgldzd--6MpixbJ": "Watcom-1.0",
    "OJL7bTbWbPplIQktUiIYxo": "Widget-Workshop",
    "7_CDLezZVymRcoRLkabF_n": "WordNet",
    "Jb1P05x7Pie8qhJUbfYuvi": "Wsuipa",
    "MPEbzxVfuRGqHbgZbfT704": "X11",
    "KyVj1-WblxKqfffSuDKHBc": "X11-distribute-modifications-variant",
    "i9rdYjhHsmQ4yUs856m42Y": "X11-no-permit-persons",
    "QbqLdTdH1k87He-yY2pYnp": "X11-swapped",
    "tuAxeMzTmIVDLwoqjY5W_T": "XFree86-1.1",
    "C9XFoxrOIO6WMIamHXhAoh": "XSkat",
    "MvRUFAwgNzuyLkERGrBEHz": "Xdebug-1.03",
    "QMpuZodqRZNybEhXeMc_HM": "Xerox",
    "ZI4L2WEw4fk-d--fcijE1U": "Xfig",
    "V_84-tMapR3fpniCxGKERd": "Xnet",
    "nKS14GwxNNKWce0WDrXa9Q": "YPL-1.0",
    "3Uni7Pbmi-x8974zz4jG1t": "YPL-1.1",
    "N3lz40yLzuJPTq-Tql8R0P": "ZPL-1.1",
    "jBhhdzgXSdEyo6Ux5HHcvZ": "ZPL-2.0",
    "XBJF0L8YrqH8zqHHrG-D2e": "ZPL-2.1",
    "-1PavZoYMMtHsoLVOQIXVl": "Zed",
    "oHHsk9hueoBuMXsKdxN8Mb": "Zeeff",
    "4LLY9tyeB13Wa6ZrECB2qr": "Zend-2.0",
    "rkmCeg-Yh6LEYO70kKndqE": "Zimbra-1.3",
    "cJBqXmOJzI9g4Lk92VRv4H": "Zimbra-1.4",
    "ndx4pXl7UAjUiJaf2Vn0KB": "Zlib",
    "TY1z4X9n9tPM2RLfsh2eZE": "any-OSI",
    "vq2EY_kVfIANjcpsbVLB1c": "any-OSI-perl-modules",
    "3tzPWFJJa6eA6tBltyFmfr": "bcrypt-Solar-Designer",
    "neuosk26i5fs2G1ihmiUv7": "blessing",
    "yJGLdI8DQfnVZOH0Edg09Y": "bzip2-1.0.5",
    "HVGrc_GTrr1CmX-l1RHDeY": "bzip2-1.0.6",
    "ZK709Sr6pBZ5Vz6iXdlAxH": "check-cvs",
    "ZbdT2y_rMsnlplUelhoaF_": "checkmk",
    "IOQsXGIGTWHt2cLXZlMEWm": "copyleft-next-0.3.0",
    "96fX0qmASJSqkt4TAFvnXj": "copyleft-next-0.3.1",
    "897WaFJXx-sWP0yVXrmyOa": "curl",
    "_Mz0YoTEgDkgb6_cd7M3fj": "cve-tou",
    "xaYyza7rDv357bllzvi-Yt": "diffmark",
    "TeXkphB3t4siWLzGAv17ZY": "dtoa",
    "SGLbmJ3x8ThhUxb19lk6_1": "dvipdfm",
    "-3bN9QLmAMCD-GrPINjHwO": "eCos-2.0",
    "FdoguMIRGyhBL7Ps3SOmPp": "eGenix",
    "wn6rDXIwtzumQNB7SAcAbB": "etalab-2.0",
    "C7ShmggGclk3L6iQDF6vQg": "fwlw",
    "JQVIJO5WyJk7CPjwSl77Hq": "gSOAP-1.3b",
    "egmcK3mDV3BP8QefLWIBQG": "generic-xts",
    "8i0IZV_SMsGJK6p2gVibLO": "gnuplot",
    "y7vqtpmImRObB0T_KvIa_x": "gtkbook",
    "662-mvVVkd9NeqWf4gCBjS": "hdparm",
    "ZF6Ftoi-_rts9e5njPfS8F": "hyphen-bulgarian",
    "dOpTfTV1QlUibqlljarOlb": "iMatix",
    "xOApXu7s78h6FDCpzR_n-U": "jove",
    "wFUMUAeivRkgIZMzic4RN9": "libpng-1.6.35",
    "lKektrP2Lcb2IGbRElg_da": "libpng-2.0",
    "bJ-qrzala9Zcaks9g3C6P9": "libselinux-1.0",
    "g_dvZehaKTX9ri9AV0DESH": "libtiff",
    "QWyiz25POGG9CZGbx1M_3m": "libutil-David-Nugent",
    "ZR2Avj7acIuwUAO69Q7PzJ": "lsof",
    "E7turQ-CcmRWBOfSnouDke": "magaz",
    "0tc8RrhGOQaOcfIDpY9zdM": "mailprio",
    "wDAq50LVe31N2-a9LcPYyU": "man2html",
    "JBmSxofOgY2HLAzwkqhQeJ": "metamail",
    "XR1OCk9CEERFHJvvIOAxjU": "mpi-permissive",
    "17Da0D2cHOgSlv9GcFEOFU": "mpich2",
    "h7lejRI6uGpi_CZPmb_nK_": "mplus",
    "lqW7yO8nVBAj9KPVaKURcB": "ngrep",
    "yCloSVgB7o-C6dUkCVORbL": "pkgconf",
    "P_nkYgusvNKxAOraSkyBF0": "pnmstitch",
    "nrJOEEA_kRgBxSNXR0Qkym": "psfrag",
    "1v-nNVXFg7w2LvI6iwpSDY": "psutils",
    "aoaxNV7l0Y7FlJiCSOTiVQ": "python-ldap",
    "zBO5kyxiy-oz6z3VqBpfCm": "radvd",
    "t7B_caveXzKAf661lVnAC3": "snprintf",
    "gJFC1RzIm6wKtSkUc2LCoj": "softSurfer",
    "vBicrzvQHJR82iOM7l8hUS": "ssh-keyscan",
    "1pnyICtkc4aswqTewHplhM": "swrule",
    "PPvcoJpSuDbhp2h5F01pqF": "threeparttable",
    "xDkqou4yyCdJIPEDMETtTI": "ulem",
    "iQgfvgSNZscEQwXfmt4bJi": "w3m",
    "_RBGsR9pV3rz2uB_lTNJE6": "wwl",
    "-bL1Szu6iHKo8HpeL8IQ8J": "wxWindows",
    "kOSHvB-VAeVBM_knES7wiz": "xinetd",
    "aBWiHS_eZ8hNPJw3RU1rT5": "xkeyboard-config-Zinoviev",
    "y6VbBWH5xSGonVYSzxZ2V4": "xlock",
    "YDgOY6J3x-diyeGNVa9hBq": "xpp",
    "fDFAcoJj5M-M9cyaaexM9v": "xzoom",
    "JkNWP_VzIAgTQwo3nTzg5Q": "zlib-acknowledgement",
};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./packages/sbom/src/licence-text.ts

/**
 * The digest by which a licence's text is known, whoever the copyright holder is. Two texts have the same where they differ only in
 * what SPDX's matching guidelines (annex B of the specification) let differ: case, blanks, punctuation, list marks, the title, copyright notices,
 * and the names in the BSD family's clauses.
 */
;
/** The lower-case words that decide. */
;
/** Words of which a term could be made: they stand in no name of a holder. */
const terms = "licen[cs]e[ds]?|permi\\w+|must|may|shall|will|can|need\\w*|only|except|unless|not|no|without|prohibit\\w*|forbid\\w*|requir\\w+|pay\\w*|fees?|provided|subject|grant\\w*|agree\\w*|consent|written|us(?:e|es|ed|age|ing)|commercial\\w*|modif\\w+|distribut\\w*|redistribut\\w*|cop(?:y|ies)|sell|sold";
const hasTerm = new RegExp(`\\b(?:${terms})\\b`);
const startsNotice = /^(?:(?:portions? )?(?:copyrights?:? ?(?:\(c\)|©|[<[{]|by |(?=.*\b(?:19|20)[0-9]{2}\b)|the .*\bauthors\b)|\(c\) ?[0-9]|© ?[0-9])|all rights reserved\.?$)/;
const abbreviation = /\b(?:inc|corp|co|ltd|llc|dr|jr|sr|st|[a-z])\./g;
const longestNotice = 200;
/** Whether a line tells whose the work is, and nothing else: no term hides behind a name. */
;
const listMark = /^(?:\(?(?:[0-9]{1,2}|[a-z]|[ivx]{1,4})[.)]|[•·])\s+/;
/** The words of what stands above the terms of the short licences; the long ones' titles are part of their text. */
const titleWords = new Set("the mit mit0 expat x11 isc zlib bsd 0bsd new modified revised simplified free public license licence 0 2 3 two three zero clause no attribution".split(" "));
;
/** At most a few words stand for a name: a sentence in its place would be a term of its own. */
const licence_text_name = `(?:(?!(?:${terms})\\b)\\S+ ){1,10}?`;
const variables = [
    [
        new RegExp(`neither the names? of ${licence_text_name}nor the names of (?:its|their|the|any|other) ?(?:other )?contributors`),
        "neither name nor contributors",
    ],
    [new RegExp(`this software is provided by ${licence_text_name}as is`), "this software is provided by name as is"],
    [new RegExp(`in no event shall ${licence_text_name}be liable`), "in no event shall name be liable"],
    [
        new RegExp(`is provided as is and ${licence_text_name}disclaims? all warranties`),
        "is provided as is and name disclaims all warranties",
    ],
];

;// CONCATENATED MODULE: ./packages/sbom/src/licences.ts


/** Files of code are none, and neither are texts about what others wrote. */
const notLicences = /3rd|third|\.(?:go|[chs]|cc|py|sh|js|ts|json|ya?ml|toml|te?mpl|tpl|header|csv|html?|svg|png)$/i;
/** Whether a file at a module's root tells its licence: LICENSE, LICENCE.md, COPYING, MIT-LICENSE.txt, UNLICENSE. */
;
/**
 * The licences that all of a module's licence files tell. Where one of them is not known word for word nothing is told of any: what it
 * says may change what the others say.
 */
;
const identifierLine = /^[\s#*/<!;-]*SPDX-License-Identifier:(.*)$/gim;
/** A text is known where it is an SPDX licence's, where it is its identifier and nothing else, or both and they agree. */
;
/** Those of the list that are not outdated. */
;

;// CONCATENATED MODULE: ./packages/sbom/src/read-licences.ts




/** The longest licences have a tenth of that. */
const longest = 512 * 1024;
const mostFiles = 16;
const atOnce = 16;
/** Reads what the licence files of modules say, by module path; modules without any are left out. */
;
;
const noFile = Symbol("not a regular file");
/** A working copy may hold anything under such a name: a folder, a link out of it, a pipe that never ends. */
;

// EXTERNAL MODULE: ./packages/golang/src/go-mod.ts
var go_mod = __webpack_require__(54949);
// EXTERNAL MODULE: ./packages/oci/src/reference.ts
var reference = __webpack_require__(76768);
// EXTERNAL MODULE: ./packages/server/src/version.ts + 1 modules
var version = __webpack_require__(49871);
;// CONCATENATED MODULE: ./packages/server/src/sbom-contents.ts




/** All that an image's SBOMs tell. */
;
;
;
;

;// CONCATENATED MODULE: ./packages/server/src/image-sboms.ts






/** Does what can be done while the programs are compiled. What it returns makes the SBOMs of the image; it throws `sbom-incomplete`. */
;
/** Reads who imports which modules of a task's platforms, and the modules' licence files. */
;


/***/ })

};
