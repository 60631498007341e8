import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 7163:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const debug = __nccwpck_require__(1159)
const { MAX_LENGTH, MAX_SAFE_INTEGER } = __nccwpck_require__(45101)
const { safeRe: re, t } = __nccwpck_require__(95471)

const parseOptions = __nccwpck_require__(70356)
const { compareIdentifiers } = __nccwpck_require__(73348)

const isPrereleaseIdentifier = (prerelease, identifier) => {
  const identifiers = identifier.split('.')
  if (identifiers.length > prerelease.length) {
    return false
  }

  for (let i = 0; i < identifiers.length; i++) {
    if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) {
      return false
    }
  }

  return true
}

class SemVer {
  constructor (version, options) {
    options = parseOptions(options)

    if (version instanceof SemVer) {
      if (version.loose === !!options.loose &&
        version.includePrerelease === !!options.includePrerelease) {
        return version
      } else {
        version = version.version
      }
    } else if (typeof version !== 'string') {
      throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`)
    }

    if (version.length > MAX_LENGTH) {
      throw new TypeError(
        `version is longer than ${MAX_LENGTH} characters`
      )
    }

    debug('SemVer', version, options)
    this.options = options
    this.loose = !!options.loose
    // this isn't actually relevant for versions, but keep it so that we
    // don't run into trouble passing this.options around.
    this.includePrerelease = !!options.includePrerelease

    const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL])

    if (!m) {
      throw new TypeError(`Invalid Version: ${version}`)
    }

    this.raw = version

    // these are actually numbers
    this.major = +m[1]
    this.minor = +m[2]
    this.patch = +m[3]

    if (this.major > MAX_SAFE_INTEGER || this.major < 0) {
      throw new TypeError('Invalid major version')
    }

    if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) {
      throw new TypeError('Invalid minor version')
    }

    if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) {
      throw new TypeError('Invalid patch version')
    }

    // numberify any prerelease numeric ids
    if (!m[4]) {
      this.prerelease = []
    } else {
      this.prerelease = m[4].split('.').map((id) => {
        if (/^[0-9]+$/.test(id)) {
          const num = +id
          if (num >= 0 && num < MAX_SAFE_INTEGER) {
            return num
          }
        }
        return id
      })
    }

    this.build = m[5] ? m[5].split('.') : []
    this.format()
  }

  format () {
    this.version = `${this.major}.${this.minor}.${this.patch}`
    if (this.prerelease.length) {
      this.version += `-${this.prerelease.join('.')}`
    }
    return this.version
  }

  toString () {
    return this.version
  }

  compare (other) {
    debug('SemVer.compare', this.version, this.options, other)
    if (!(other instanceof SemVer)) {
      if (typeof other === 'string' && other === this.version) {
        return 0
      }
      other = new SemVer(other, this.options)
    }

    if (other.version === this.version) {
      return 0
    }

    return this.compareMain(other) || this.comparePre(other)
  }

  compareMain (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    if (this.major < other.major) {
      return -1
    }
    if (this.major > other.major) {
      return 1
    }
    if (this.minor < other.minor) {
      return -1
    }
    if (this.minor > other.minor) {
      return 1
    }
    if (this.patch < other.patch) {
      return -1
    }
    if (this.patch > other.patch) {
      return 1
    }
    return 0
  }

  comparePre (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    // NOT having a prerelease is > having one
    if (this.prerelease.length && !other.prerelease.length) {
      return -1
    } else if (!this.prerelease.length && other.prerelease.length) {
      return 1
    } else if (!this.prerelease.length && !other.prerelease.length) {
      return 0
    }

    let i = 0
    do {
      const a = this.prerelease[i]
      const b = other.prerelease[i]
      debug('prerelease compare', i, a, b)
      if (a === undefined && b === undefined) {
        return 0
      } else if (b === undefined) {
        return 1
      } else if (a === undefined) {
        return -1
      } else if (a === b) {
        continue
      } else {
        return compareIdentifiers(a, b)
      }
    } while (++i)
  }

  compareBuild (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    let i = 0
    do {
      const a = this.build[i]
      const b = other.build[i]
      debug('build compare', i, a, b)
      if (a === undefined && b === undefined) {
        return 0
      } else if (b === undefined) {
        return 1
      } else if (a === undefined) {
        return -1
      } else if (a === b) {
        continue
      } else {
        return compareIdentifiers(a, b)
      }
    } while (++i)
  }

  // preminor will bump the version up to the next minor release, and immediately
  // down to pre-release. premajor and prepatch work the same way.
  inc (release, identifier, identifierBase) {
    if (release.startsWith('pre')) {
      if (!identifier && identifierBase === false) {
        throw new Error('invalid increment argument: identifier is empty')
      }
      // Avoid an invalid semver results
      if (identifier) {
        const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE])
        if (!match || match[1] !== identifier) {
          throw new Error(`invalid identifier: ${identifier}`)
        }
      }
    }

    switch (release) {
      case 'premajor':
        this.prerelease.length = 0
        this.patch = 0
        this.minor = 0
        this.major++
        this.inc('pre', identifier, identifierBase)
        break
      case 'preminor':
        this.prerelease.length = 0
        this.patch = 0
        this.minor++
        this.inc('pre', identifier, identifierBase)
        break
      case 'prepatch':
        // If this is already a prerelease, it will bump to the next version
        // drop any prereleases that might already exist, since they are not
        // relevant at this point.
        this.prerelease.length = 0
        this.inc('patch', identifier, identifierBase)
        this.inc('pre', identifier, identifierBase)
        break
      // If the input is a non-prerelease version, this acts the same as
      // prepatch.
      case 'prerelease':
        if (this.prerelease.length === 0) {
          this.inc('patch', identifier, identifierBase)
        }
        this.inc('pre', identifier, identifierBase)
        break
      case 'release':
        if (this.prerelease.length === 0) {
          throw new Error(`version ${this.raw} is not a prerelease`)
        }
        this.prerelease.length = 0
        break

      case 'major':
        // If this is a pre-major version, bump up to the same major version.
        // Otherwise increment major.
        // 1.0.0-5 bumps to 1.0.0
        // 1.1.0 bumps to 2.0.0
        if (
          this.minor !== 0 ||
          this.patch !== 0 ||
          this.prerelease.length === 0
        ) {
          this.major++
        }
        this.minor = 0
        this.patch = 0
        this.prerelease = []
        break
      case 'minor':
        // If this is a pre-minor version, bump up to the same minor version.
        // Otherwise increment minor.
        // 1.2.0-5 bumps to 1.2.0
        // 1.2.1 bumps to 1.3.0
        if (this.patch !== 0 || this.prerelease.length === 0) {
          this.minor++
        }
        this.patch = 0
        this.prerelease = []
        break
      case 'patch':
        // If this is not a pre-release version, it will increment the patch.
        // If it is a pre-release it will bump up to the same patch version.
        // 1.2.0-5 patches to 1.2.0
        // 1.2.0 patches to 1.2.1
        if (this.prerelease.length === 0) {
          this.patch++
        }
        this.prerelease = []
        break
      // This probably shouldn't be used publicly.
      // 1.0.0 'pre' would become 1.0.0-0 which is the wrong direction.
      case 'pre': {
        const base = Number(identifierBase) ? 1 : 0

        if (this.prerelease.length === 0) {
          this.prerelease = [base]
        } else {
          let i = this.prerelease.length
          while (--i >= 0) {
            if (typeof this.prerelease[i] === 'number') {
              this.prerelease[i]++
              i = -2
            }
          }
          if (i === -1) {
            // didn't increment anything
            if (identifier === this.prerelease.join('.') && identifierBase === false) {
              throw new Error('invalid increment argument: identifier already exists')
            }
            this.prerelease.push(base)
          }
        }
        if (identifier) {
          // 1.2.0-beta.1 bumps to 1.2.0-beta.2,
          // 1.2.0-beta.fooblz or 1.2.0-beta bumps to 1.2.0-beta.0
          let prerelease = [identifier, base]
          if (identifierBase === false) {
            prerelease = [identifier]
          }
          if (isPrereleaseIdentifier(this.prerelease, identifier)) {
            const prereleaseBase = this.prerelease[identifier.split('.').length]
            if (isNaN(prereleaseBase)) {
              this.prerelease = prerelease
            }
          } else {
            this.prerelease = prerelease
          }
        }
        break
      }
      default:
        throw new Error(`invalid increment argument: ${release}`)
    }
    this.raw = this.format()
    if (this.build.length) {
      this.raw += `+${this.build.join('.')}`
    }
    return this
  }
}

module.exports = SemVer


/***/ }),

/***/ 16353:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const parse = (version, options, throwErrors = false) => {
  if (version instanceof SemVer) {
    return version
  }
  try {
    return new SemVer(version, options)
  } catch (er) {
    if (!throwErrors) {
      return null
    }
    throw er
  }
}

module.exports = parse


/***/ }),

/***/ 45101:
/***/ ((module) => {



// Note: this is the semver.org version of the spec that it implements
// Not necessarily the package version of this code.
const SEMVER_SPEC_VERSION = '2.0.0'

const MAX_LENGTH = 256
const MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER ||
/* istanbul ignore next */ 9007199254740991

// Max safe segment length for coercion.
const MAX_SAFE_COMPONENT_LENGTH = 16

// Max safe length for a build identifier. The max length minus 6 characters for
// the shortest version with a build 0.0.0+BUILD.
const MAX_SAFE_BUILD_LENGTH = MAX_LENGTH - 6

// ECMAScript whitespace and line terminators matched by \s.
const WHITESPACE_CHARACTERS = [
  '\t',
  '\n',
  '\v',
  '\f',
  '\r',
  ' ',
  '\u00a0',
  '\u1680',
  '\u2000',
  '\u2001',
  '\u2002',
  '\u2003',
  '\u2004',
  '\u2005',
  '\u2006',
  '\u2007',
  '\u2008',
  '\u2009',
  '\u200a',
  '\u2028',
  '\u2029',
  '\u202f',
  '\u205f',
  '\u3000',
  '\ufeff',
]

const RELEASE_TYPES = [
  'major',
  'premajor',
  'minor',
  'preminor',
  'patch',
  'prepatch',
  'prerelease',
]

module.exports = {
  MAX_LENGTH,
  MAX_SAFE_COMPONENT_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  MAX_SAFE_INTEGER,
  WHITESPACE_CHARACTERS,
  RELEASE_TYPES,
  SEMVER_SPEC_VERSION,
  FLAG_INCLUDE_PRERELEASE: 0b001,
  FLAG_LOOSE: 0b010,
}


/***/ }),

/***/ 1159:
/***/ ((module) => {



const debug = (
  typeof process === 'object' &&
  process.env &&
  process.env.NODE_DEBUG &&
  /\bsemver\b/i.test(process.env.NODE_DEBUG)
) ? (...args) => console.error('SEMVER', ...args)
  : () => {}

module.exports = debug


/***/ }),

/***/ 73348:
/***/ ((module) => {



const numeric = /^[0-9]+$/
const compareIdentifiers = (a, b) => {
  if (typeof a === 'number' && typeof b === 'number') {
    return a === b ? 0 : a < b ? -1 : 1
  }

  const anum = numeric.test(a)
  const bnum = numeric.test(b)

  if (anum && bnum) {
    a = +a
    b = +b
  }

  return a === b ? 0
    : (anum && !bnum) ? -1
    : (bnum && !anum) ? 1
    : a < b ? -1
    : 1
}

const rcompareIdentifiers = (a, b) => compareIdentifiers(b, a)

module.exports = {
  compareIdentifiers,
  rcompareIdentifiers,
}


/***/ }),

/***/ 70356:
/***/ ((module) => {



// parse out just the options we care about
const looseOption = Object.freeze({ loose: true })
const emptyOpts = Object.freeze({ })
const parseOptions = options => {
  if (!options) {
    return emptyOpts
  }

  if (typeof options !== 'object') {
    return looseOption
  }

  return options
}
module.exports = parseOptions


/***/ }),

/***/ 95471:
/***/ ((module, exports, __nccwpck_require__) => {



const {
  MAX_SAFE_COMPONENT_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  MAX_LENGTH,
} = __nccwpck_require__(45101)
const debug = __nccwpck_require__(1159)
exports = module.exports = {}

// The actual regexps go on exports.re
const re = exports.re = []
const safeRe = exports.safeRe = []
const src = exports.src = []
const safeSrc = exports.safeSrc = []
const t = exports.t = {}
let R = 0

const LETTERDASHNUMBER = '[a-zA-Z0-9-]'

// Replace some greedy regex tokens to prevent regex dos issues. These regex are
// used internally via the safeRe object since all inputs in this library get
// normalized first to trim and collapse all extra whitespace. The original
// regexes are exported for userland consumption and lower level usage. A
// future breaking change could export the safer regex only with a note that
// all input should have extra whitespace removed.
const safeRegexReplacements = [
  ['\\s', 1],
  ['\\d', MAX_LENGTH],
  [LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH],
]

const makeSafeRegex = (value) => {
  for (const [token, max] of safeRegexReplacements) {
    value = value
      .split(`${token}*`).join(`${token}{0,${max}}`)
      .split(`${token}+`).join(`${token}{1,${max}}`)
  }
  return value
}

const createToken = (name, value, isGlobal) => {
  const safe = makeSafeRegex(value)
  const index = R++
  debug(name, index, value)
  t[name] = index
  src[index] = value
  safeSrc[index] = safe
  re[index] = new RegExp(value, isGlobal ? 'g' : undefined)
  safeRe[index] = new RegExp(safe, isGlobal ? 'g' : undefined)
}

// The following Regular Expressions can be used for tokenizing,
// validating, and parsing SemVer version strings.

// ## Numeric Identifier
// A single `0`, or a non-zero digit followed by zero or more digits.

createToken('NUMERICIDENTIFIER', '0|[1-9]\\d*')
createToken('NUMERICIDENTIFIERLOOSE', '\\d+')

// ## Non-numeric Identifier
// Zero or more digits, followed by a letter or hyphen, and then zero or
// more letters, digits, or hyphens.

createToken('NONNUMERICIDENTIFIER', `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`)

// ## Main Version
// Three dot-separated numeric identifiers.

createToken('MAINVERSION', `(${src[t.NUMERICIDENTIFIER]})\\.` +
                   `(${src[t.NUMERICIDENTIFIER]})\\.` +
                   `(${src[t.NUMERICIDENTIFIER]})`)

createToken('MAINVERSIONLOOSE', `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` +
                        `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` +
                        `(${src[t.NUMERICIDENTIFIERLOOSE]})`)

// ## Pre-release Version Identifier
// A numeric identifier, or a non-numeric identifier.
// Non-numeric identifiers include numeric identifiers but can be longer.
// Therefore non-numeric identifiers must go first.

createToken('PRERELEASEIDENTIFIER', `(?:${src[t.NONNUMERICIDENTIFIER]
}|${src[t.NUMERICIDENTIFIER]})`)

createToken('PRERELEASEIDENTIFIERLOOSE', `(?:${src[t.NONNUMERICIDENTIFIER]
}|${src[t.NUMERICIDENTIFIERLOOSE]})`)

// ## Pre-release Version
// Hyphen, followed by one or more dot-separated pre-release version
// identifiers.

createToken('PRERELEASE', `(?:-(${src[t.PRERELEASEIDENTIFIER]
}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`)

createToken('PRERELEASELOOSE', `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]
}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`)

// ## Build Metadata Identifier
// Any combination of digits, letters, or hyphens.

createToken('BUILDIDENTIFIER', `${LETTERDASHNUMBER}+`)

// ## Build Metadata
// Plus sign, followed by one or more period-separated build metadata
// identifiers.

createToken('BUILD', `(?:\\+(${src[t.BUILDIDENTIFIER]
}(?:\\.${src[t.BUILDIDENTIFIER]})*))`)

// ## Full Version String
// A main version, followed optionally by a pre-release version and
// build metadata.

// Note that the only major, minor, patch, and pre-release sections of
// the version string are capturing groups.  The build metadata is not a
// capturing group, because it should not ever be used in version
// comparison.

createToken('FULLPLAIN', `v?${src[t.MAINVERSION]
}${src[t.PRERELEASE]}?${
  src[t.BUILD]}?`)

createToken('FULL', `^${src[t.FULLPLAIN]}$`)

// like full, but allows v1.2.3 and =1.2.3, which people do sometimes.
// also, 1.0.0alpha1 (prerelease without the hyphen) which is pretty
// common in the npm registry.
createToken('LOOSEPLAIN', `[v=\\s]*${src[t.MAINVERSIONLOOSE]
}${src[t.PRERELEASELOOSE]}?${
  src[t.BUILD]}?`)

createToken('LOOSE', `^${src[t.LOOSEPLAIN]}$`)

createToken('GTLT', '((?:<|>)?=?)')

// Something like "2.*" or "1.2.x".
// Note that "x.x" is a valid xRange identifier, meaning "any version"
// Only the first item is strictly required.
createToken('XRANGEIDENTIFIERLOOSE', `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`)
createToken('XRANGEIDENTIFIER', `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`)

createToken('XRANGEPLAIN', `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:\\.(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:\\.(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:${src[t.PRERELEASE]})?${
                     src[t.BUILD]}?` +
                   `)?)?`)

createToken('XRANGEPLAINLOOSE', `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:${src[t.PRERELEASELOOSE]})?${
                          src[t.BUILD]}?` +
                        `)?)?`)

createToken('XRANGE', `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`)
createToken('XRANGELOOSE', `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`)

// Coercion.
// Extract anything that could conceivably be a part of a valid semver
createToken('COERCEPLAIN', `${'(^|[^\\d])' +
              '(\\d{1,'}${MAX_SAFE_COMPONENT_LENGTH}})` +
              `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?` +
              `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`)
createToken('COERCE', `${src[t.COERCEPLAIN]}(?:$|[^\\d])`)
createToken('COERCEFULL', src[t.COERCEPLAIN] +
              `(?:${src[t.PRERELEASE]})?` +
              `(?:${src[t.BUILD]})?` +
              `(?:$|[^\\d])`)
createToken('COERCERTL', src[t.COERCE], true)
createToken('COERCERTLFULL', src[t.COERCEFULL], true)

// Tilde ranges.
// Meaning is "reasonably at or greater than"
createToken('LONETILDE', '(?:~>?)')

createToken('TILDETRIM', `(\\s*)${src[t.LONETILDE]}\\s+`, true)
exports.tildeTrimReplace = '$1~'

createToken('TILDE', `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`)
createToken('TILDELOOSE', `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`)

// Caret ranges.
// Meaning is "at least and backwards compatible with"
createToken('LONECARET', '(?:\\^)')

createToken('CARETTRIM', `(\\s*)${src[t.LONECARET]}\\s+`, true)
exports.caretTrimReplace = '$1^'

createToken('CARET', `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`)
createToken('CARETLOOSE', `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`)

// A simple gt/lt/eq thing, or just "" to indicate "any version"
createToken('COMPARATORLOOSE', `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`)
createToken('COMPARATOR', `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`)

// An expression to strip any whitespace between the gtlt and the thing
// it modifies, so that `> 1.2.3` ==> `>1.2.3`
createToken('COMPARATORTRIM', `(\\s*)${src[t.GTLT]
}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true)
exports.comparatorTrimReplace = '$1$2$3'

// Something like `1.2.3 - 1.2.4`
// Note that these all use the loose form, because they'll be
// checked against either the strict or loose comparator form
// later.
createToken('HYPHENRANGE', `^\\s*(${src[t.XRANGEPLAIN]})` +
                   `\\s+-\\s+` +
                   `(${src[t.XRANGEPLAIN]})` +
                   `\\s*$`)

createToken('HYPHENRANGELOOSE', `^\\s*(${src[t.XRANGEPLAINLOOSE]})` +
                        `\\s+-\\s+` +
                        `(${src[t.XRANGEPLAINLOOSE]})` +
                        `\\s*$`)

// Star ranges basically just allow anything at all.
createToken('STAR', '(<|>)?=?\\s*\\*')
// >=0.0.0 is like a star
createToken('GTE0', '^\\s*>=\\s*0\\.0\\.0\\s*$')
createToken('GTE0PRE', '^\\s*>=\\s*0\\.0\\.0-0\\s*$')


/***/ }),

/***/ 12384:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _action_kit_run_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(31222);
/* harmony import */ var _action_kit_verify_matrix_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(39796);
/* harmony import */ var _matrix_plan_document_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3576);
/* harmony import */ var _server_verify_matrix_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(15137);
/* harmony import */ var _server_verify_matrix_outputs_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1923);
/* harmony import */ var _server_verify_matrix_summary_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1977);






const modes = { plan, run, fold, propose };
await (0,_action_kit_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)(async (runner) => {
    const { mode, ...texts } = runner.inputs(_action_kit_verify_matrix_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .verifyMatrixInputs */ .I);
    await modes[mode](runner, texts);
});
function surroundings({ environment, progress, signal }) {
    return { environment, progress, signal };
}
async function plan(runner, texts) {
    const { planMatrix } = await Promise.all(/* import() */[__nccwpck_require__.e(768), __nccwpck_require__.e(815), __nccwpck_require__.e(629), __nccwpck_require__.e(662), __nccwpck_require__.e(710), __nccwpck_require__.e(568), __nccwpck_require__.e(283)]).then(__nccwpck_require__.bind(__nccwpck_require__, 36283));
    const planned = await planMatrix({ ...(0,_server_verify_matrix_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlanOptions */ .mu)(texts), ...surroundings(runner) });
    runner.output("shards", JSON.stringify((0,_matrix_plan_document_js__WEBPACK_IMPORTED_MODULE_2__/* .jobMatrix */ .dI)(planned.plan)));
    runner.output("cells", planned.plan.shards.flat().length);
    runner.output("left", planned.plan.left);
    runner.summary((0,_server_verify_matrix_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .planSummary */ .MM)(planned.plan));
    runner.report(planned.diagnostics);
}
async function run(runner, texts) {
    const { runShard } = await Promise.all(/* import() */[__nccwpck_require__.e(768), __nccwpck_require__.e(815), __nccwpck_require__.e(300), __nccwpck_require__.e(629), __nccwpck_require__.e(710), __nccwpck_require__.e(696), __nccwpck_require__.e(568), __nccwpck_require__.e(368), __nccwpck_require__.e(153)]).then(__nccwpck_require__.bind(__nccwpck_require__, 37153));
    const ran = await runShard({ ...(0,_server_verify_matrix_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readRunOptions */ .u8)(texts), ...surroundings(runner) });
    runner.output("results", ran.directory);
    runner.summary((0,_server_verify_matrix_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .runSummary */ .KL)(ran));
    runner.report(ran.diagnostics);
}
async function fold(runner, texts) {
    const { foldMatrix } = await Promise.all(/* import() */[__nccwpck_require__.e(768), __nccwpck_require__.e(815), __nccwpck_require__.e(629), __nccwpck_require__.e(662), __nccwpck_require__.e(710), __nccwpck_require__.e(806)]).then(__nccwpck_require__.bind(__nccwpck_require__, 21806));
    const folded = await foldMatrix({ ...(0,_server_verify_matrix_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readFoldOptions */ .y2)(texts), progress: runner.progress });
    for (const [name, value] of Object.entries((0,_server_verify_matrix_outputs_js__WEBPACK_IMPORTED_MODULE_5__/* .foldOutputs */ .g)(folded)))
        runner.output(name, value);
    runner.summary((0,_server_verify_matrix_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .foldSummary */ .Cr)(folded));
    runner.report(folded.diagnostics);
}
async function propose(runner, texts) {
    const { readProposeOptions } = await Promise.all(/* import() */[__nccwpck_require__.e(696), __nccwpck_require__.e(305)]).then(__nccwpck_require__.bind(__nccwpck_require__, 28624));
    const { proposeMatrix } = await Promise.all(/* import() */[__nccwpck_require__.e(768), __nccwpck_require__.e(629), __nccwpck_require__.e(662), __nccwpck_require__.e(122)]).then(__nccwpck_require__.bind(__nccwpck_require__, 71122));
    const proposed = await proposeMatrix(readProposeOptions(texts, runner));
    for (const [name, value] of Object.entries((0,_server_verify_matrix_outputs_js__WEBPACK_IMPORTED_MODULE_5__/* .proposeOutputs */ .l)(proposed)))
        runner.output(name, value);
    runner.summary((0,_server_verify_matrix_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .proposeSummary */ .xB)(proposed));
    runner.report(proposed.diagnostics);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 88200:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   mw: () => (/* binding */ required)
/* harmony export */ });
/* unused harmony exports text, flag, pairs */
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(17057);

/**
 * Reads a step's inputs, all at once, by their names in action.yml.
 *
 * @throws DiagnosticError with one `input-invalid` for each malformed input
 */
function readInputs(readers, environment) {
    const values = {};
    const problems = [];
    for (const [name, reader] of Object.entries(readers)) {
        const result = reader((environment[variableOf(name)] ?? "").trim());
        if ("value" in result)
            values[name] = result.value;
        else
            problems.push((0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("input-invalid", `input ${name} ${result.problem}`, { fix: result.fix }));
    }
    if (problems.length > 0)
        throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .uo(problems);
    return values;
}
/** The environment variable in which the runner hands over an input: upper case, blanks as underscores, hyphens kept. */
function variableOf(input) {
    return `INPUT_${input.replaceAll(" ", "_").toUpperCase()}`;
}
/** One line of text; nothing if the input is left empty. */
const optional = (text) => {
    if (/\p{Cc}/u.test(text))
        return { problem: "holds a control character", fix: "Give it as one line of text." };
    return { value: text === "" ? undefined : text };
};
/** One line of text that must be there. */
const required = (text) => {
    const result = optional(text);
    if ("problem" in result)
        return result;
    return result.value === undefined ? { problem: "is empty", fix: "Give it a value." } : { value: result.value };
};
/** Any text, of several lines too. */
const text = (value) => ({ value });
/** `true` or `false`, as YAML 1.2 writes them; empty is false. */
const flag = (text) => {
    if (["true", "True", "TRUE"].includes(text))
        return { value: true };
    if (["", "false", "False", "FALSE"].includes(text))
        return { value: false };
    return { problem: "is neither true nor false", fix: "Write true or false." };
};
/** One value a line; blank lines do not count. */
const lines = (text) => {
    const value = text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== "");
    const bad = value.findIndex((line) => /\p{Cc}/u.test(line));
    if (bad < 0)
        return { value };
    return { problem: `holds a control character in line ${bad + 1}`, fix: "Give one value a line." };
};
/** One `NAME=VALUE` a line; a name may come once. The record has no prototype. */
const pairs = (text) => {
    const read = lines(text);
    if ("problem" in read)
        return read;
    const value = Object.create(null);
    for (const [index, line] of read.value.entries()) {
        const [name, rest] = splitPair(line);
        const number = index + 1;
        if (!name || !rest)
            return { problem: `is not NAME=VALUE in line ${number}`, fix: "Give one NAME=VALUE a line." };
        if (name in value)
            return { problem: `gives a name again in line ${number}`, fix: "Give each name once." };
        value[name] = rest;
    }
    return { value };
};
function splitPair(line) {
    const at = line.indexOf("=");
    return at < 0 ? ["", ""] : [line.slice(0, at).trim(), line.slice(at + 1).trim()];
}


/***/ }),

/***/ 31222:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __nccwpck_require__(76982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(79896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: ./packages/action-kit/src/toolkit.ts
// @actions/core exports one file, which loads its OIDC and HTTP clients (undici) at import: 38 ms that no action here needs before it does network I/O.
// What writes commands and files is in modules of its own, reached here by path; docs/decisions/0011-toolkit-modules.md says why and what that asks of us.




;// CONCATENATED MODULE: ./packages/action-kit/src/annotations.ts


/** GitHub shows that many annotations of a kind for one step, and drops the others silently. */
const shownOfAKind = 10;
/**
 * Writes diagnostics as annotations. To be called once in a step, with all of them: where there are too many of a kind, the last
 * annotation says how many only the job summary shows.
 *
 * @param workspace the checkout's root, which annotated files must lie in
 */
function annotate(diagnostics, workspace) {
    for (const severity of ["error", "warning", "notice"]) {
        const kind = diagnostics.filter((each) => each.severity === severity);
        const shown = kind.length > shownOfAKind ? kind.slice(0, shownOfAKind - 1) : kind;
        for (const each of shown)
            annotateOne(each, workspace);
        const more = kind.length - shown.length;
        if (more > 0)
            issueCommand(severity, {}, `${more} more ${plural[severity]} are in the job summary`);
    }
}
const plural = { error: "errors", warning: "warnings", notice: "notices" };
function annotateOne({ severity, code, message, fix, place }, workspace) {
    const file = place && fileInWorkspace(place.file, workspace);
    const isOutside = place !== undefined && file === undefined;
    const text = isOutside ? `${locationOf(place)}: ${message}` : message;
    const position = place && file !== undefined ? { file, ...positionOf(place) } : {};
    issueCommand(severity, toCommandProperties({ title: code, ...position }), fix === undefined ? text : `${text}\n${fix}`);
}
/** A diagnostic that names its file as the checkout does, wherever on the machine that lies. */
function placedInWorkspace(each, workspace) {
    const file = each.place && fileInWorkspace(each.place.file, workspace);
    return file === undefined ? each : { ...each, place: { ...each.place, file } };
}
/** The path from the checkout's root, as GitHub wants it; nothing for files outside it. */
function fileInWorkspace(file, workspace) {
    const path = (0,external_node_path_.relative)(workspace, (0,external_node_path_.resolve)(file));
    return path === "" || path === ".." || path.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(path)
        ? undefined
        : path.split(external_node_path_.sep).join("/");
}
/** The runner refuses columns without a line, and columns of different lines. */
function positionOf({ line, column, endLine, endColumn }) {
    if (line === undefined)
        return {};
    const lines = { startLine: line, ...(endLine === undefined ? {} : { endLine }) };
    if (column === undefined || (endLine ?? line) !== line)
        return lines;
    return { ...lines, startColumn: column, ...(endColumn === undefined ? {} : { endColumn }) };
}
function locationOf({ file, line, column }) {
    return [file, line, line === undefined ? undefined : column].filter((each) => each !== undefined).join(":");
}

// EXTERNAL MODULE: ./packages/action-kit/src/inputs.ts
var inputs = __nccwpck_require__(88200);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(48161);
;// CONCATENATED MODULE: ./packages/action-kit/src/quarantine.ts



// `::` or `##[`, wherever they stand: the runner skips white space before a command, and its comparisons skip characters without width.
const commandLike = /:[^ -~]*:|#[^ -~]*#[^ -~]*\[/;
/**
 * Prints text from outside (a child process, a server) to the step's log; the runner takes nothing in it for a command.
 * Where nothing could be one, the pause around it is left out, because the log shows that.
 */
function printQuarantined(text) {
    const token = commandLike.test(text) ? (0,external_node_crypto_.randomUUID)() : undefined;
    if (token)
        issueCommand("stop-commands", {}, token);
    process.stdout.write(text + external_node_os_.EOL);
    if (token)
        issueCommand(token, {}, "");
}

;// CONCATENATED MODULE: ./packages/action-kit/src/progress.ts


/**
 * Steps as groups of the step's log, with their seconds behind them.
 * Groups do not nest on the runner: a step inside a step, or beside one that runs already, is a line when it has ended.
 */
function groupedProgress() {
    let running = 0;
    return {
        async step(title, work) {
            const start = performance.now();
            const isGroup = running++ === 0;
            if (isGroup)
                issueCommand("group", {}, title);
            let outcome = "failed after";
            try {
                const result = await work();
                outcome = "took";
                return result;
            }
            finally {
                running -= 1;
                if (isGroup)
                    issueCommand("endgroup", {}, "");
                printQuarantined(`${title} ${outcome} ${((performance.now() - start) / 1000).toFixed(1)} s`);
            }
        },
        info: printQuarantined,
    };
}

;// CONCATENATED MODULE: ./packages/action-kit/src/suite-home.ts
/**
 * Where the files of this suite are, at the commit that the step takes them from; nothing where the runner does not say it, as for an action
 * of a checkout.
 */
function suiteHome(environment) {
    const { GITHUB_SERVER_URL: server = "", GITHUB_ACTION_REPOSITORY: repository = "", GITHUB_ACTION_REF: ref = "", } = environment;
    const legal = /^https:\/\/[\w.-]+(?::\d+)?$/.test(server) && /^[\w-]+\/[\w.-]+$/.test(repository) && /^\w[\w./-]*$/.test(ref);
    return legal ? `${server}/${repository}/blob/${ref}` : undefined;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
;// CONCATENATED MODULE: ./packages/action-kit/src/summary.ts


/** Bytes that GitHub takes for one step's summary; it drops a larger one as a whole. */
const limit = 1024 * 1024;
const note = "\n\n*The rest is left out: a job summary holds 1 MiB.*";
/** Appends Markdown to the step's summary, cut to what GitHub takes. Does nothing where the runner offers no summary. */
function writeSummary(markdown, environment) {
    const file = environment.GITHUB_STEP_SUMMARY;
    if (!file || !(0,external_node_fs_.existsSync)(file) || markdown === "")
        return;
    const room = limit - (0,external_node_fs_.statSync)(file).size - Buffer.byteLength("\r\n");
    const fitting = cutToFit(markdown, room);
    if (fitting !== "")
        issueFileCommand("STEP_SUMMARY", fitting);
}
/** At most `room` bytes of UTF-8, cut after a whole line and with a note; nothing where not even the note fits. */
function cutToFit(markdown, room) {
    const bytes = Buffer.from(markdown);
    if (bytes.length <= room)
        return markdown;
    const rest = room - Buffer.byteLength(note);
    if (rest < 0)
        return "";
    const end = bytes.lastIndexOf("\n", rest);
    return `${bytes.toString("utf8", 0, Math.max(end, 0))}${note}`;
}

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __nccwpck_require__(17057);
;// CONCATENATED MODULE: ./packages/diagnostics/src/interruption.ts
/** How long clean-up may take after the first signal; the runner kills what is left after 7.5 seconds. */
const patience = 7_000;
/**
 * Aborts at the first SIGINT or SIGTERM, so that child processes end and temporary files go, and sets the exit code that says so.
 * A second signal, or patience that runs out, ends the process at once.
 */
function interruption() {
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
}

// EXTERNAL MODULE: ./packages/diagnostics/src/render-markdown.ts + 1 modules
var render_markdown = __nccwpck_require__(91737);
;// CONCATENATED MODULE: ./packages/action-kit/src/run.ts










/**
 * Runs an action: `await runAction(async (runner) => { … })` is all that a main.ts does at import.
 * The one place that fails the step: for an error that was reported or thrown as a diagnostic, and for a defect, which shows its stack.
 */
async function runAction(main) {
    const environment = process.env;
    const diagnostics = [];
    const summaries = [];
    try {
        await main({
            environment,
            progress: groupedProgress(),
            signal: interruption(),
            inputs: (readers) => (0,inputs/* readInputs */.Ko)(readers, environment),
            output: (name, value) => setOutput(name, String(value), environment),
            report: (found) => void diagnostics.push(...found),
            summary: (markdown) => void summaries.push(markdown),
        });
    }
    catch (error) {
        if (error instanceof diagnostic/* DiagnosticError */.uo)
            diagnostics.push(...error.diagnostics);
        else
            failWithDefect(error);
    }
    const workspace = environment.GITHUB_WORKSPACE ?? process.cwd();
    annotate(diagnostics, workspace);
    const placed = diagnostics.map((each) => placedInWorkspace(each, workspace));
    const table = (0,render_markdown/* renderMarkdown */.G)(placed, suiteHome(environment));
    writeSummary([...summaries, table].filter((each) => each !== "").join("\n\n"), environment);
    // Not process.exit, which would cut off what the runner has not read yet.
    if ((0,diagnostic/* hasErrors */.Cs)(diagnostics))
        process.exitCode = 1;
}
function failWithDefect(error) {
    const { message, stack } = error instanceof Error ? error : { message: String(error), stack: undefined };
    printQuarantined(stack ?? message);
    issueCommand("error", { title: "defect" }, `This is a defect of plugin-release-actions, please report it: ${message}`);
    process.exitCode = 1;
}
/** Outside a runner, where nothing takes outputs, they are shown. */
function setOutput(name, value, environment) {
    if (environment.GITHUB_OUTPUT)
        issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
    else
        printQuarantined(`${name}: ${value}`);
}


/***/ }),

/***/ 39796:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ verifyMatrixInputs)
/* harmony export */ });
/* harmony import */ var _action_kit_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(88200);

const modes = ["plan", "run", "fold", "propose"];
const mode = (text) => {
    const found = modes.find((each) => each === text);
    const problem = "is none of plan, run, fold and propose";
    return found ? { value: found } : { problem, fix: "Write plan, run, fold or propose." };
};
const verifyMatrixInputs = {
    mode,
    manifests: _action_kit_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn,
    planned: _action_kit_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn,
    reports: _action_kit_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn,
    matrix: _action_kit_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq,
    json: _action_kit_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw,
    plan: _action_kit_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw,
    suite: _action_kit_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw,
    jobs: _action_kit_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq,
    cells: _action_kit_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq,
    shard: _action_kit_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq,
    results: _action_kit_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn,
    markdown: _action_kit_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq,
    html: _action_kit_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq,
    branch: _action_kit_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq,
    token: _action_kit_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq,
    "short-names": _action_kit_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq,
};


/***/ }),

/***/ 60355:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ parsePlainJson)
/* harmony export */ });
/** Deep enough for every report, shallow enough for every recursive reader. */
const deepest = 16;
/**
 * JSON that every reader takes for the same: `value` is there if the text is JSON, nested at most 16 deep, and spelled as JSON.stringify
 * spells it but for blanks, so that no field stands twice and no number loses digits. `problem` says otherwise what is wrong.
 */
function parsePlainJson(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return { problem: "it is not JSON" };
    }
    const tokens = withoutBlanks(text);
    if (tokens === undefined)
        return { problem: `it is nested deeper than ${deepest} levels` };
    if (tokens !== JSON.stringify(value)) {
        return { problem: "it names a field twice, or spells a text or a number in an unusual way" };
    }
    return { value };
}
/** What the text, which is JSON, holds besides blanks between its tokens; nothing where it is nested too deep. Iterative: it may be as deep as it is long. */
function withoutBlanks(text) {
    const kept = [];
    let depth = 0;
    let from = 0;
    for (let at = 0; at < text.length; at++) {
        const character = text[at];
        if (character === '"')
            at = stringEnd(text, at);
        else if (character === "{" || character === "[")
            depth++;
        else if (character === "}" || character === "]")
            depth--;
        else if (character === " " || character === "\n" || character === "\r" || character === "\t") {
            if (at > from)
                kept.push(text.slice(from, at));
            from = at + 1;
        }
        if (depth > deepest)
            return undefined;
    }
    return kept.join("") + text.slice(from);
}
/** The offset of the closing quote of the string that opens at `start`. */
function stringEnd(text, start) {
    let at = start + 1;
    while (text[at] !== '"')
        at += text[at] === "\\" ? 2 : 1;
    return at;
}


/***/ }),

/***/ 56418:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F4: () => (/* binding */ codes),
/* harmony export */   gd: () => (/* binding */ rulePage)
/* harmony export */ });
/* unused harmony export isCode */
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
function rulePage(code, home) {
    return `${home === undefined ? "" : `${home}/`}docs/rules/${code}.md`;
}
function isCode(text) {
    return Object.hasOwn(codes, text);
}


/***/ }),

/***/ 17057:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ stopOnErrors),
/* harmony export */   Cs: () => (/* binding */ hasErrors),
/* harmony export */   YK: () => (/* binding */ diagnostic),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   uo: () => (/* binding */ DiagnosticError)
/* harmony export */ });
/* harmony import */ var _diagnostics_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(56418);

/** A diagnostic with its rule's own severity, unless the details name another. */
function diagnostic(code, message, details = {}) {
    return { code, severity: _diagnostics_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F4[code].severity, message, ...details };
}
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
function fail(code, message, details = {}) {
    throw new DiagnosticError([diagnostic(code, message, details)]);
}
function hasErrors(diagnostics) {
    return diagnostics.some((each) => each.severity === "error");
}
/** Throws all diagnostics if one of them is an error. */
function stopOnErrors(diagnostics) {
    if (hasErrors(diagnostics))
        throw new DiagnosticError(diagnostics);
}


/***/ }),

/***/ 88138:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ markdownTable)
/* harmony export */ });
/* harmony import */ var _diagnostics_render_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(91737);

/** A GitHub-flavoured Markdown table; every cell shows exactly its text. */
function markdownTable(header, rows) {
    const line = (cells) => `| ${cells.map((each) => (0,_diagnostics_render_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p)(each)).join(" | ")} |\n`;
    const rule = `|${" --- |".repeat(header.length)}\n`;
    return line(header) + rule + rows.map(line).join("");
}


/***/ }),

/***/ 91737:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  p: () => (/* binding */ markdownText),
  G: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./packages/diagnostics/src/codes.ts
var codes = __nccwpck_require__(56418);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var src_sanitize = __nccwpck_require__(86485);
;// CONCATENATED MODULE: ./packages/diagnostics/src/render-text.ts



/** What a terminal shows: a heading, the source line and the fix for each problem, in reading order unless errors come first; then how many there are, and where they are explained. */
function renderText(diagnostics, options) {
    if (diagnostics.length === 0)
        return "";
    const paint = options.colour ? coloured : plain;
    const files = new Map();
    const textOf = (file) => {
        if (!files.has(file))
            files.set(file, options.readFile?.(file));
        return files.get(file);
    };
    const sorted = options.errorsFirst ? sortBySeverity(diagnostics) : sortDiagnostics(diagnostics);
    const blocks = sorted.map((each) => block(each, textOf, paint));
    return `${blocks.join("\n")}\n${count(diagnostics)}\n${paint("faint", explained)}\n`;
}
const explained = "plugin-release help CODE explains each code.";
const plain = (_style, text) => text;
const colours = { error: 31, warning: 33, notice: 36, place: 1, faint: 2 };
const coloured = (style, text) => `\u001b[${colours[style]}m${text}\u001b[0m`;
function block({ severity, code, message, fix, place }, textOf, paint) {
    const where = place ? `${paint("place", `${position(place)}:`)} ` : "";
    const lines = [`${where}${paint(severity, severity)} ${code}: ${sanitize(message, 2000)}`];
    const text = place && textOf(place.file);
    if (place?.line !== undefined && text !== undefined) {
        const gutter = String(place.line);
        const { line, carets } = excerpt(text, place);
        lines.push(`  ${paint("faint", `${gutter} |`)} ${line}`.trimEnd());
        lines.push(`  ${paint("faint", `${" ".repeat(gutter.length)} |`)} ${paint(severity, carets)}`);
    }
    if (fix)
        lines.push(`  ${paint("faint", "fix:")} ${sanitize(fix, 2000)}`);
    return `${lines.join("\n")}\n`;
}
/** `file:line:column`, as editors and terminals make a link of it. */
function position({ file, line, column }) {
    return [(0,src_sanitize/* sanitize */.a)(file, 1000), line, line === undefined ? undefined : column]
        .filter((part) => part !== undefined)
        .join(":");
}
function count(diagnostics) {
    return ["error", "warning", "notice"]
        .map((severity) => [severity, diagnostics.filter((each) => each.severity === severity).length])
        .filter(([, number]) => number > 0)
        .map(([severity, number]) => `${number} ${severity}${number === 1 ? "" : "s"}`)
        .join(", ");
}

// EXTERNAL MODULE: ./packages/diagnostics/src/sort.ts
var sort = __nccwpck_require__(36082);
;// CONCATENATED MODULE: ./packages/diagnostics/src/render-markdown.ts




/**
 * A GitHub-flavoured Markdown table, a row for each problem in reading order; the empty string where there is none.
 *
 * @param home the address of the suite's files, which each rule's page is linked below
 */
function renderMarkdown(diagnostics, home) {
    if (diagnostics.length === 0)
        return "";
    const rows = (0,sort/* sortDiagnostics */.D)(diagnostics).map((each) => row(each, home));
    return `| Severity | Where | Rule | Problem | Fix |\n| --- | --- | --- | --- | --- |\n${rows.join("")}`;
}
function row({ severity, code, message, fix = "", place }, home) {
    const where = place ? position(place) : "";
    const rule = home === undefined ? code : `[${code}](${(0,codes/* rulePage */.gd)(code, home)})`;
    return `| ${severity} | ${markdownText(where)} | ${rule} | ${markdownText(message)} | ${markdownText(fix)} |\n`;
}
/**
 * What means something to GitHub's Markdown: emphasis, code, links, HTML, mathematics and cells anywhere; headings, lists and rules at the
 * start; `_` outside of a word; addresses, emoji (`:+1:`) and references to issues (`#1`, `GH-1`).
 */
const marks = /[&<>\\`*[\]|~$]|^[-+=#]|(?<=^\d{1,9})[.)]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|:(?=\/\/|[\w+-]*:)|(?<=www)\.|#(?=\w)|(?<=\bGH)-(?=\d)/giu;
/**
 * Outside text as Markdown that shows exactly that text, on one line, in a table's cell too: a character reference
 * never has a structural meaning. What means nothing stays as it is, for those who read the source. The comment keeps @ from making a
 * mention or an address.
 */
function markdownText(text, limit = 500) {
    return (0,src_sanitize/* sanitize */.a)(text, limit)
        .replace(marks, (character) => `&#${character.charCodeAt(0)};`)
        .replaceAll("@", "&#64;<!-- -->");
}


/***/ }),

/***/ 86485:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
function sanitize(text, limit = 500) {
    // Cut first: the work is bounded by the limit, not by what somebody sends.
    const head = text.slice(0, limit * 8);
    const clean = head.replace(ansi, "").replace(unprintable, "").replace(blanks, " ").trim();
    return shorten(withoutCommands(clean), limit, head.length < text.length);
}
/** The runner reads `::command::` at a line's start, and the older `##[command]` anywhere in a line. */
function withoutCommands(line) {
    return line.replace(/^::/, ": :").replaceAll("##[", "##(");
}
function shorten(text, limit, wasCut) {
    if (text.length <= limit && !wasCut)
        return text;
    return `${copy(withoutHalfPair(text.slice(0, limit - 1)))}…`;
}
/** A part of a text has V8 keep all of it, however long. */
function copy(part) {
    return Buffer.from(part).toString();
}
/** Outside text inside a message: sanitized, in double quotes. */
function quoted(text, limit = 80) {
    return `"${sanitize(text, limit)}"`;
}
function withoutHalfPair(text) {
    return text.replace(/[\ud800-\udbff]$/, "");
}


/***/ }),

/***/ 36082:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ sortDiagnostics)
/* harmony export */ });
/* unused harmony export sortBySeverity */
/** By file, line, column and code; what has no place comes first. A copy. */
function sortDiagnostics(diagnostics) {
    return [...diagnostics].sort((a, b) => compare(a.place?.file ?? "", b.place?.file ?? "") ||
        (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
        (a.place?.column ?? 0) - (b.place?.column ?? 0) ||
        compare(a.code, b.code));
}
/** Errors, then warnings, then notices; each in the order of sortDiagnostics. A copy. */
function sortBySeverity(diagnostics) {
    return sortDiagnostics(diagnostics).sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}
const severities = (/* unused pure expression or super */ null && (["error", "warning", "notice"]));
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 79167:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   VQ: () => (/* binding */ compareModuleVersions),
/* harmony export */   ll: () => (/* binding */ newestFirst)
/* harmony export */ });
/** Orders canonical Go module versions (`v1.2.3`, `v1.2.3-rc.1`, pseudo-versions) by semver.org section 11; build metadata counts nothing. */
function compareModuleVersions(left, right) {
    return comparePrecedence(split(left), split(right));
}
function comparePrecedence([leftCore, leftPre], [rightCore, rightPre]) {
    return compareLists(leftCore, rightCore) || comparePrereleases(leftPre, rightPre);
}
function split(version) {
    const plain = version.replace(/^v/, "").replace(/\+.*$/, "");
    const dash = plain.indexOf("-");
    return dash < 0 ? [plain.split("."), []] : [plain.slice(0, dash).split("."), plain.slice(dash + 1).split(".")];
}
function comparePrereleases(left, right) {
    if (left.length === 0 || right.length === 0)
        return right.length - left.length;
    return compareLists(left, right);
}
function compareLists(left, right) {
    for (const [index, part] of left.entries()) {
        const other = right[index];
        if (other === undefined)
            return 1;
        if (part !== other)
            return compareIdentifiers(part, other);
    }
    return left.length - right.length;
}
function compareIdentifiers(left, right) {
    const numeric = [left, right].map((each) => /^\d+$/.test(each));
    if (numeric[0] !== numeric[1])
        return numeric[0] ? -1 : 1;
    if (numeric[0] && left.length !== right.length)
        return left.length - right.length;
    return left < right ? -1 : 1;
}
/** Whether a canonical version is a prerelease, as pseudo-versions are too. */
function isPrerelease(version) {
    return version.includes("-");
}
/** Canonical versions in descending order. A proxy may list a hundred thousand: each is taken apart once. */
function newestFirst(versions) {
    const keys = versions.map((version) => ({ version, parts: split(version) }));
    keys.sort((left, right) => comparePrecedence(right.parts, left.parts) || (left.version < right.version ? 1 : -1));
    return keys.map((each) => each.version);
}


/***/ }),

/***/ 90333:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ contradictions),
/* harmony export */   v: () => (/* binding */ contradicted)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(86485);


/** In the order of the matrix. */
function* contradicted({ servers, plugins }) {
    for (const row of plugins) {
        for (const [index, { version }] of row.versions.entries()) {
            for (const [column, cell] of (row.cells[index] ?? []).entries()) {
                if (cell.contradiction)
                    yield { row, version, server: servers[column]?.version ?? "", cell };
            }
        }
    }
}
/** A warning for each cell that declares one thing and proves another. */
function contradictions(matrix) {
    return [...contradicted(matrix)].map(({ row, version, server, cell }) => {
        const plugin = row.name;
        const [newest] = cell.evidence.filter(({ verdict }) => verdict === cell.verified);
        const where = newest
            ? ` on ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .a)(newest.platform, 80)} on ${newest.date.slice(0, 10)} (${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .a)(newest.report, 80)})`
            : "";
        const claims = cell.contradiction === "compatible-failed" ? "compatible with" : "incompatible with";
        const message = `plugin ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(plugin)} ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .a)(version, 80)} is declared ${claims} ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .a)(server, 80)} and ${cell.verified} there${where}`;
        const fix = cell.contradiction === "compatible-failed"
            ? "Mend the plugin, or narrow what its plugin.yaml declares, and release it again."
            : "Widen what its plugin.yaml declares and release it again, if it is meant to run there.";
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("declaration-contradicted", message, { plugin, fix });
    });
}


/***/ }),

/***/ 67390:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ renderMatrixMarkdown)
/* harmony export */ });
/* unused harmony export marks */
/* harmony import */ var _diagnostics_render_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(91737);
/* harmony import */ var _matrix_contradictions_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(90333);
/* harmony import */ var _matrix_words_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(17538);



/** Rows that a reader looks through, and that fit into what GitHub shows of a file. */
const mostRows = 400;
/** Rows of the list of reports. */
const mostReports = 500;
const marks = {
    verified: "✅ passed",
    declared: "☑️ declared",
    refuted: "⚠️ declared, but failed",
    surprising: "⚠️ not declared, but passed",
    failed: "❌ failed",
    incompatible: "➖ no",
    unknown: "❔ unknown",
};
/** The matrix for a file of a repository: a table, where declared and verified part, and the reports behind it. Ends with a newline. */
function renderMatrixMarkdown(matrix) {
    if (matrix.plugins.length === 0)
        return "No optional plugins.\n";
    const { base, servers, plugins } = matrix;
    const header = ["Plugin", "Version", ...servers.map(serverCell)];
    const newest = Math.min(8, Math.max(1, Math.floor(mostRows / plugins.length)));
    const rows = plugins.flatMap((each) => rowsOf(each, newest));
    const title = base === undefined ? "" : `Plugin versions by versions of ${text(base)}.\n\n`;
    return `${title}${table(header, rows)}${older(matrix, newest)}\n${legend}${parting(matrix)}${reports(matrix, newest)}`;
}
const legend = "Declared: what plugin.yaml says of the server's version and framework API. Passed and failed: what conformance reports of that plugin version on that server say.\n";
function serverCell(server) {
    return `${server.version} (${(0,_matrix_words_js__WEBPACK_IMPORTED_MODULE_2__/* .offers */ .O5)(server)}${(0,_matrix_words_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlanned */ .H9)(server) ? ", planned" : ""})`;
}
/** @param newest versions that are shown, besides those that are pinned or contradict their declaration */
function rowsOf(plugin, newest) {
    const { name, versions, cells } = plugin;
    if (versions.length === 0)
        return [[name, "no released version"]];
    return (0,_matrix_words_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsToShow */ .A9)(plugin, newest).flatMap((index) => {
        const version = versions[index];
        if (!version)
            return [];
        const said = (0,_matrix_words_js__WEBPACK_IMPORTED_MODULE_2__/* .marksOf */ .Ok)(plugin, version);
        const label = said.length === 0 ? version.version : `${version.version} (${said.join(", ")})`;
        return [[name, label, ...(cells[index] ?? []).map(cellText)]];
    });
}
function cellText(cell) {
    const said = [...(0,_matrix_words_js__WEBPACK_IMPORTED_MODULE_2__/* .detailOf */ .Rw)(cell), (0,_matrix_words_js__WEBPACK_IMPORTED_MODULE_2__/* .dateOf */ .Q$)(cell)].filter((each) => each !== undefined);
    return said.length === 0 ? marks[(0,_matrix_words_js__WEBPACK_IMPORTED_MODULE_2__/* .stateOf */ .L4)(cell)] : `${marks[(0,_matrix_words_js__WEBPACK_IMPORTED_MODULE_2__/* .stateOf */ .L4)(cell)]} (${said.join(", ")})`;
}
function older({ plugins }, newest) {
    const left = plugins.reduce((sum, each) => sum + each.versions.length - (0,_matrix_words_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsToShow */ .A9)(each, newest).length, 0);
    return left === 0 ? "" : `\n${left} older versions are left out.\n`;
}
function parting(matrix) {
    const lines = [...(0,_matrix_contradictions_js__WEBPACK_IMPORTED_MODULE_1__/* .contradicted */ .v)(matrix)].map(({ row, version, server, cell }) => {
        const said = cell.contradiction === "compatible-failed" ? "declares that it runs" : "declares that it does not run";
        return `- ⚠️ ${text(`${row.name} ${version} ${said} on ${server}, and ${cell.verified} there on ${(0,_matrix_words_js__WEBPACK_IMPORTED_MODULE_2__/* .dateOf */ .Q$)(cell)}`)}\n`;
    });
    return lines.length === 0 ? "" : `\n**Declared and verified part:**\n\n${lines.join("")}`;
}
function reports({ servers, plugins }, newest) {
    const rows = plugins.flatMap((plugin) => (0,_matrix_words_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsToShow */ .A9)(plugin, newest).flatMap((index) => (plugin.cells[index] ?? []).flatMap(({ evidence }, column) => evidence.map(({ platform, suite, verdict, date, report, signed }) => [
        `${plugin.name} ${plugin.versions[index]?.version}`,
        servers[column]?.version ?? "",
        platform,
        suite,
        verdict,
        date.slice(0, 10),
        report.slice(0, "sha256:".length + 12),
        signed ? "yes" : "no",
    ]))));
    if (rows.length === 0)
        return "";
    const header = ["Plugin", "Server", "Platform", "Suite", "Result", "Date", "Report", "Signed"];
    const more = rows.length > mostReports ? `\n${rows.length - mostReports} more are not shown.\n` : "";
    const shown = table(header, rows.slice(0, mostReports));
    return `\n<details><summary>Reports (${rows.length})</summary>\n\n${shown}${more}\n</details>\n`;
}
function table(header, rows) {
    const line = (cells) => `| ${cells.map(text).join(" | ")} |\n`;
    return `${line(header)}|${" --- |".repeat(header.length)}\n${rows.map(line).join("")}`;
}
/** What can mean nothing but itself stays readable in the file, so that a change of the matrix reads well too. */
function text(value) {
    const [first = ""] = /^(?:✅|☑️|⚠️|❌|➖|❔) /u.exec(value) ?? [];
    const rest = value.slice(first.length);
    const isPlain = rest.length <= 200 && /^[A-Za-z0-9](?:[A-Za-z0-9 ,()/:+]|[.-](?![.-]))*$/.test(rest) && !/www\.|:\/\//i.test(rest);
    return isPlain ? value : (0,_diagnostics_render_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p)(value);
}


/***/ }),

/***/ 54511:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ newestFirst),
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
/* harmony import */ var _golang_module_version_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(79167);

/** Newest first. Versions that differ in build metadata only have an order too, so that the same input gives the same bytes. */
function newestFirst(one, other) {
    return (0,_golang_module_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareModuleVersions */ .VQ)(other.version, one.version) || compareText(other.version, one.version);
}
/** By code units: the same on every machine. */
function compareText(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}


/***/ }),

/***/ 3576:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EG: () => (/* binding */ renderPlan),
/* harmony export */   dI: () => (/* binding */ jobMatrix),
/* harmony export */   fZ: () => (/* binding */ cellFolder),
/* harmony export */   nG: () => (/* binding */ shardFolder),
/* harmony export */   vS: () => (/* binding */ parsePlan)
/* harmony export */ });
/* harmony import */ var _conformance_report_text_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(60355);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(86485);
/* harmony import */ var _matrix_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(59813);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(80253);





/** The plan as a document that is handed from job to job: a line for each cell, a newline at the end. */
function renderPlan({ suite, shards, left }) {
    const cells = shards.map((shard) => `    [\n${shard.map((each) => `      ${cellLine(each)}`).join(",\n")}\n    ]`);
    const list = cells.length === 0 ? "[]" : `[\n${cells.join(",\n")}\n  ]`;
    return `{
  "apiVersion": "plugin-release/v1alpha1",
  "kind": "VerificationPlan",
  "suite": ${JSON.stringify({ name: suite.name, digest: suite.digest })},
  "left": ${left},
  "shards": ${list}
}
`;
}
function cellLine({ plugin, module, version, server, manifest, source }) {
    return JSON.stringify({ plugin, module, version, server, manifest, source });
}
/** Reads a plan. Throws `plan-unreadable` for anything that `renderPlan` does not write. */
function parsePlan(file, text) {
    const parsed = (0,_conformance_report_text_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePlainJson */ .C)(text);
    if ("problem" in parsed)
        return unreadable(file, parsed.problem);
    const { kind, suite, left, shards } = fieldsOf(parsed.value);
    const { name, digest } = fieldsOf(suite);
    if (kind !== "VerificationPlan")
        return unreadable(file, "it is no VerificationPlan");
    if (!isLine(name) || !(0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .isDigest */ .Bc)(digest) || !Number.isSafeInteger(left))
        return unreadable(file, "its head is not whole");
    if (!Array.isArray(shards) || shards.length > _matrix_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .mostJobs */ .om)
        return unreadable(file, "its shards are no list of 256 at most");
    const bad = shards.findIndex((each) => !Array.isArray(each) || each.length === 0 || !each.every(isCell));
    if (bad >= 0)
        return unreadable(file, `its shard ${bad} is no list of cells`);
    return { suite: { name, digest }, left: left, shards };
}
function fieldsOf(value) {
    return typeof value === "object" && value !== null ? value : {};
}
function isCell(value) {
    const { plugin, module, version, server, manifest, source, ...more } = fieldsOf(value);
    const texts = [plugin, module, version, server, manifest, ...(source === undefined ? [] : [source])];
    return texts.every(isLine) && Object.keys(more).length === 0;
}
function isLine(value) {
    return typeof value === "string" && value !== "" && value.length <= 1000 && !/\p{Cc}/u.test(value);
}
function unreadable(file, why) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("plan-unreadable", `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(file, 300)} cannot be taken as a plan: ${why}`, {
        fix: "Hand over the file as plugin-release matrix plan wrote it.",
        place: { file, line: 1 },
    });
}
/**
 * What GitHub's `strategy.matrix` takes: a job for each shard, by its number and with a name. The cells stay in the plan, so that this is
 * small (some 20 KiB), and holds nothing that anybody else could have chosen but versions, of which only plain characters are left.
 */
function jobMatrix({ shards }) {
    return { include: shards.map((cells, shard) => ({ shard, title: titleOf(cells) })) };
}
function titleOf(cells) {
    const servers = [...new Set(cells.map(({ server }) => server))];
    const first = (servers[0] ?? "").replace(/[^A-Za-z0-9.+-]/g, "").slice(0, 60);
    const more = servers.length === 1 ? "" : ` and ${servers.length - 1} more`;
    return `${first}${more}, ${cells.length} ${cells.length === 1 ? "cell" : "cells"}`;
}
/** The folder of a shard's results. */
function shardFolder(shard) {
    return `shard-${shard}`;
}
/** The folder of a cell's results: readable, safe as a name everywhere, and no other cell's. */
function cellFolder({ plugin, module, version, server }) {
    const digest = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .sc)(JSON.stringify([plugin, module, version, server])).slice("sha256:".length);
    const slug = (text) => text.replace(/[^A-Za-z0-9.]+/g, "-").slice(0, 40);
    return `cell-${slug(plugin)}-${slug(version)}-on-${slug(server)}-${digest.slice(0, 16)}`;
}


/***/ }),

/***/ 59813:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  om: () => (/* binding */ mostJobs),
  v_: () => (/* binding */ planCells),
  UM: () => (/* binding */ usualCells)
});

// EXTERNAL MODULE: ./packages/matrix/src/order.ts
var order = __nccwpck_require__(54511);
;// CONCATENATED MODULE: ./packages/matrix/src/plan-shards.ts
/**
 * Deals cells, which come server by server, out to at most `jobs` jobs of at most `cells` cells. No job has two servers, and those of one
 * server have about the same number of cells; unless that takes too many jobs: then each is filled, and goes on with the next server.
 */
function cutIntoShards(planned, { jobs, cells }) {
    const servers = new Map();
    for (const each of planned) {
        const group = servers.get(each.server);
        if (group)
            group.push(each);
        else
            servers.set(each.server, [each]);
    }
    const apart = [...servers.values()].flatMap((group) => inEvenParts(group, Math.ceil(group.length / cells)));
    if (apart.length <= jobs)
        return apart;
    return Array.from({ length: Math.ceil(planned.length / cells) }, (_, index) => planned.slice(index * cells, (index + 1) * cells));
}
/** Parts whose lengths differ by one at most. */
function inEvenParts(items, parts) {
    return Array.from({ length: parts }, (_, index) => items.slice(Math.floor((index * items.length) / parts), Math.floor(((index + 1) * items.length) / parts)));
}

// EXTERNAL MODULE: ./packages/matrix/src/standing.ts
var standing = __nccwpck_require__(96935);
;// CONCATENATED MODULE: ./packages/matrix/src/plan.ts



const mostJobs = 256;
/** At a minute or two each, a job ends within an hour. */
const usualCells = 20;
/**
 * Chooses the cells that are worth running and deals them out to jobs. Worth running is a cell that
 * - is declared compatible, of a version that would be recommended: not retracted, not of a deprecated module, no prerelease unless a
 *   manifest of that server pins one of the same release;
 * - is of a server that a manifest builds on: one that is only planned cannot be built;
 * - was never verified by this suite, or has changed since: all of the suite's evidence is from another digest of it than `suite.digest`,
 *   or does not say from which. Nothing else of a cell can change, since a released version of a plugin or a base never does; that a base
 *   image or the Go toolchain is another one by now is no reason to run all cells again.
 *
 * A cell whose verdict is there is not run again, whatever the verdict. Where not all fit, those that a manifest pins come first, then the
 * newest version of every plugin, the newest server first. The same matrix gives the same plan.
 */
function planCells(matrix, options) {
    const { suite, maxJobs = mostJobs, maxCellsPerJob = usualCells } = options;
    const jobs = Math.min(maxJobs, mostJobs);
    const worth = matrix.plugins.flatMap((row) => worthRunning(row, matrix.servers, suite));
    const chosen = worth.sort(mostWanted).slice(0, jobs * maxCellsPerJob);
    const cells = chosen.sort(inOrder).map(({ cell }) => cell);
    return { suite, shards: cutIntoShards(cells, { jobs, cells: maxCellsPerJob }), left: worth.length - cells.length };
}
function worthRunning(row, servers, suite) {
    return servers.flatMap((server, column) => {
        const own = (0,standing/* pinnedOn */.O5)(row, server.version);
        return recommendable(own).flatMap(({ version, index }, age) => {
            const cell = row.cells[index]?.[column];
            if (cell?.declared.verdict !== "compatible" || isVerified(cell, suite))
                return [];
            const planned = plannedCell(row, version, server);
            const pinned = own.pins.some((pin) => pin.version === version);
            return planned ? [{ cell: planned, pinned, age, column }] : [];
        });
    });
}
/** Newest first, each with its place in the row. */
function recommendable(row) {
    return row.versions.flatMap((each, index) => (0,standing/* ofVersion */.MP)(row, each, {}).length === 0 ? [{ version: each.version, index }] : []);
}
function isVerified({ evidence }, { name, digest }) {
    return evidence.some((each) => each.suite === name && each.suiteDigest === digest);
}
/** Built from a manifest of that server; one that has the plugin, if there is one. */
function plannedCell(row, version, server) {
    const own = row.pins.find((pin) => pin.server === server.version && server.manifests.includes(pin.manifest));
    const manifest = own?.manifest ?? server.manifests[0];
    if (manifest === undefined)
        return undefined;
    const cell = { plugin: row.name, module: row.module, version, server: server.version, manifest };
    const [pin] = row.pins;
    return own || !pin ? cell : { ...cell, source: pin.manifest };
}
function mostWanted(one, other) {
    return (Number(other.pinned) - Number(one.pinned) ||
        one.age - other.age ||
        one.column - other.column ||
        byPlugin(one, other));
}
/** Servers as in the matrix, one manifest after the other: what one job builds has most in common. */
function inOrder(one, other) {
    return (one.column - other.column ||
        (0,order/* compareText */.n)(one.cell.manifest, other.cell.manifest) ||
        byPlugin(one, other) ||
        one.age - other.age);
}
function byPlugin({ cell: one }, { cell: other }) {
    return (0,order/* compareText */.n)(one.plugin, other.plugin) || (0,order/* compareText */.n)(one.module, other.module);
}


/***/ }),

/***/ 96935:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ standings),
/* harmony export */   MP: () => (/* binding */ ofVersion),
/* harmony export */   O5: () => (/* binding */ pinnedOn),
/* harmony export */   kN: () => (/* binding */ isRecommended)
/* harmony export */ });
/* unused harmony exports runs, isPrerelease */
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(86485);
/* harmony import */ var _versions_module_version_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(95230);


/** What speaks against a version on a server; what is declared and verified there is in `cell`. */
function standingOf(row, index, column, asked = {}) {
    const version = row.versions[index];
    const cell = row.cells[index]?.[column];
    if (!version || !cell)
        return undefined;
    const obstacles = [...ofVersion(row, version, asked), ...ofCell(version, cell)];
    return { version: version.version, cell, obstacles };
}
/** Whether it is declared to run there and nothing showed that it does not: the part of the obstacles that the server decides. */
function runs({ cell }) {
    return cell.declared.verdict === "compatible" && cell.verified !== "failed";
}
function isRecommended({ obstacles }) {
    return obstacles.length === 0;
}
/** The row with the pins of one server alone: who pins a prerelease elsewhere has not asked for one here. */
function pinnedOn(row, server) {
    return { ...row, pins: row.pins.filter((pin) => pin.server === server) };
}
/** Every version's standing on one server, newest first. Of the pins, those of the row that is given count. */
function standings(row, column, asked = {}) {
    return row.versions.flatMap((_, index) => standingOf(row, index, column, asked) ?? []);
}
/** What is against recommending a version wherever the row's pins are. */
function ofVersion(row, version, asked) {
    const found = [];
    if (version.retracted)
        found.push({ kind: "retracted", why: told("retracted", version.retracted.why) });
    if (row.deprecated !== undefined) {
        found.push({ kind: "deprecated", why: told("its module is deprecated", row.deprecated) });
    }
    if (!asked.prereleases && isPrerelease(version.version) && !isPinnedLine(row, version.version)) {
        found.push({ kind: "prerelease", why: "it is a prerelease" });
    }
    return found;
}
function told(what, why) {
    const said = (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitize */ .a)(why, 200);
    return said === "" ? what : `${what}: ${said}`;
}
function isPrerelease(version) {
    return ((0,_versions_module_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(version)?.prerelease.length ?? 0) > 0;
}
/** Who pins a prerelease wants the later ones of that release too, and no others. */
function isPinnedLine(row, version) {
    const candidate = (0,_versions_module_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(version);
    return row.pins.some((pin) => {
        const pinned = (0,_versions_module_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(pin.version);
        return candidate && pinned && pinned.prerelease.length > 0 && pinned.compareMain(candidate) === 0;
    });
}
function ofCell(version, { declared, verified }) {
    const found = [];
    if (declared.verdict === "incompatible")
        found.push({ kind: "incompatible", why: incompatible(declared) });
    if (declared.verdict === "unknown")
        found.push({ kind: "unknown", why: unknown(version, declared) });
    if (verified === "failed")
        found.push({ kind: "failed", why: "it failed there" });
    return found;
}
function incompatible({ range, framework }) {
    const parts = [
        ...(framework === "different" ? ["it is for another framework API"] : []),
        ...(range === "outside" ? ["the server is outside its range"] : []),
    ];
    return parts.join(", ");
}
function unknown({ metadata, problem }, { range, framework }) {
    if (problem !== undefined)
        return `what it declares cannot be read: ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitize */ .a)(problem, 200)}`;
    if (!metadata)
        return "it declares nothing";
    if (range === "invalid")
        return "its range is not well-formed";
    return framework === "unknown" ? "it declares no framework API" : "it declares no range of servers";
}


/***/ }),

/***/ 17538:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A9: () => (/* binding */ rowsToShow),
/* harmony export */   H9: () => (/* binding */ isPlanned),
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   O5: () => (/* binding */ offers),
/* harmony export */   Ok: () => (/* binding */ marksOf),
/* harmony export */   Q$: () => (/* binding */ dateOf),
/* harmony export */   Rw: () => (/* binding */ detailOf)
/* harmony export */ });
function stateOf({ declared, verified, contradiction }) {
    if (contradiction)
        return contradiction === "compatible-failed" ? "refuted" : "surprising";
    if (verified === "failed")
        return "failed";
    if (declared.verdict === "compatible")
        return verified === "passed" ? "verified" : "declared";
    return declared.verdict;
}
/** What a cell says besides its state, most important first: ends of a sentence. */
function detailOf({ declared, verified }) {
    const { verdict, range, framework } = declared;
    return [
        ...(range === "outside" ? ["outside its range"] : []),
        ...(range === "invalid" ? ["its range is not well-formed"] : []),
        ...(framework === "different" ? ["another framework API"] : []),
        ...(framework === "shimmed" && verdict !== "incompatible" ? ["through a shim"] : []),
        ...(verdict === "unknown" && verified === "passed" ? ["passed"] : []),
    ];
}
/** `2026-11-20`, of the newest evidence for what was verified. */
function dateOf({ verified, evidence }) {
    return evidence.find(({ verdict }) => verdict === verified)?.date.slice(0, 10);
}
/** What is said of a version beside its number. */
function marksOf(plugin, { version, retracted, problem }) {
    return [
        ...(retracted ? ["retracted"] : []),
        ...(plugin.deprecated === undefined ? [] : ["deprecated"]),
        ...(plugin.pins.some((pin) => pin.version === version) ? ["pinned"] : []),
        ...(problem === undefined ? [] : ["not read"]),
    ];
}
/** A planned server is one that no manifest builds on. */
function isPlanned({ manifests }) {
    return manifests.length === 0;
}
function offers({ frameworkVersion, compatibleFrameworkVersions }) {
    return [frameworkVersion, ...compatibleFrameworkVersions].join(" + ");
}
/** The rows that people look for: the newest ones, and all that manifests pin or where declared and verified part. */
function rowsToShow({ versions, pins, cells }, newest) {
    const pinned = new Set(pins.map(({ version }) => version));
    return versions.flatMap(({ version }, index) => {
        const parts = cells[index]?.some(({ contradiction }) => contradiction !== undefined) ?? false;
        return index < newest || pinned.has(version) || parts ? [index] : [];
    });
}


/***/ }),

/***/ 80253:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   J4: () => (/* binding */ mismatch),
/* harmony export */   RV: () => (/* binding */ verifyBytes),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   ui: () => (/* binding */ verifyStream)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(17057);


const pattern = /^sha256:[0-9a-f]{64}$/;
function isDigest(text) {
    return typeof text === "string" && pattern.test(text);
}
/** The digest of bytes or of a text's UTF-8 bytes. */
function sha256(content) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(content).digest("hex")}`;
}
/** Throws content-mismatch unless the bytes are the expected ones. `name` says in messages what they are. */
function verifyBytes(bytes, expected, name) {
    if (bytes.length !== expected.size)
        mismatch(name, `${expected.size} bytes`, `${bytes.length}`);
    const actual = sha256(bytes);
    if (actual !== expected.digest)
        mismatch(name, expected.digest, actual);
}
/** Passes bytes on; throws content-mismatch as soon as there are too many, and at the end when they are others than expected. */
async function* verifyStream(content, expected, name) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    let size = 0;
    for await (const piece of content) {
        size += piece.length;
        if (size > expected.size)
            mismatch(name, `${expected.size} bytes`, "more");
        hash.update(piece);
        yield piece;
    }
    if (size !== expected.size)
        mismatch(name, `${expected.size} bytes`, `${size}`);
    const actual = `sha256:${hash.digest("hex")}`;
    if (actual !== expected.digest)
        mismatch(name, expected.digest, actual);
}
/** `name` says what the content is, or what was tried with it. */
function mismatch(name, expected, actual) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("content-mismatch", `${name}: expected ${expected}, got ${actual}`, {
        fix: "Do not use this content; fetch it again, and if it stays different ask who runs the registry.",
    });
}


/***/ }),

/***/ 15137:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  y2: () => (/* binding */ readFoldOptions),
  mu: () => (/* binding */ readPlanOptions),
  u8: () => (/* binding */ readRunOptions)
});

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __nccwpck_require__(17057);
// EXTERNAL MODULE: ./packages/matrix/src/plan.ts + 1 modules
var src_plan = __nccwpck_require__(59813);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __nccwpck_require__(86485);
;// CONCATENATED MODULE: ./packages/server/src/whole-number.ts


/** Reads an input that is a whole number; nothing where it was left out. Throws `input-invalid`. */
function readWholeNumber(name, text, { least = 1, most }) {
    if (text === undefined)
        return undefined;
    const value = Number(text);
    if (/^[0-9]{1,9}$/.test(text) && value >= least && value <= most)
        return value;
    const fix = `Write a whole number from ${least} to ${most}.`;
    return (0,diagnostic/* fail */.fJ)("input-invalid", `${name} is ${(0,sanitize/* quoted */.T)(text)}`, { fix, inputs: [name] });
}

;// CONCATENATED MODULE: ./packages/server/src/verify-matrix-inputs.ts



/** Reads what `plan` is asked for. Throws `input-invalid`. */
function readPlanOptions(texts) {
    const { manifests, planned: servers, reports, json, matrix = json, plan, suite } = texts;
    const jobs = readWholeNumber("jobs", texts.jobs, { most: src_plan/* mostJobs */.om });
    const cells = readWholeNumber("cells", texts.cells, { most: 1000 });
    if (manifests.length === 0) {
        (0,diagnostic/* fail */.fJ)("input-invalid", "no manifest is given", { fix: "Give the path of a manifest, or of several." });
    }
    return {
        ...{ manifests, servers, reports, json, matrix, plan, suite },
        ...(jobs === undefined ? {} : { jobs }),
        ...(cells === undefined ? {} : { cells }),
        ...shortNamesOf(texts),
    };
}
/** Reads what `run` is asked for. Throws `input-invalid`. */
function readRunOptions(texts) {
    const { plan, suite, results } = texts;
    const shard = readWholeNumber("shard", texts.shard, { least: 0, most: src_plan/* mostJobs */.om - 1 });
    if (shard === undefined)
        return (0,diagnostic/* fail */.fJ)("input-invalid", "no shard is given", { fix: "Give its number, from 0.", inputs: ["shard"] });
    const [folder, ...more] = results;
    if (folder === undefined || more.length > 0) {
        return (0,diagnostic/* fail */.fJ)("input-invalid", "results is not one folder", {
            fix: "Give the folder that receives them.",
            inputs: ["results"],
        });
    }
    return { plan, shard, suite, results: folder, ...shortNamesOf(texts) };
}
/** Reads what `fold` is asked for. */
function readFoldOptions(texts) {
    const { plan, json, matrix = json, results, markdown, html } = texts;
    return {
        ...{ plan, matrix, json, results },
        ...(markdown === undefined ? {} : { markdown }),
        ...(html === undefined ? {} : { html }),
    };
}
function shortNamesOf({ "short-names": shortNames }) {
    return shortNames === undefined ? {} : { shortNames };
}


/***/ }),

/***/ 1923:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ foldOutputs),
/* harmony export */   l: () => (/* binding */ proposeOutputs)
/* harmony export */ });
/** What the action puts out in mode `fold`, by name. */
function foldOutputs({ passed, failed, notRun, digest, changed }) {
    return { passed, failed, "not-run": notRun, digest, changed };
}
/** What the action puts out in mode `propose`, by name. */
function proposeOutputs({ number, url, outcome, changed }) {
    return { "proposal-number": number ?? "", "proposal-url": url ?? "", outcome, changed };
}


/***/ }),

/***/ 1977:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cr: () => (/* binding */ foldSummary),
/* harmony export */   KL: () => (/* binding */ runSummary),
/* harmony export */   MM: () => (/* binding */ planSummary),
/* harmony export */   xB: () => (/* binding */ proposeSummary)
/* harmony export */ });
/* unused harmony exports planOutcome, runOutcome, foldOutcome */
/* harmony import */ var _diagnostics_markdown_table_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(88138);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(86485);
/* harmony import */ var _matrix_matrix_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(67390);
/* harmony import */ var _matrix_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(59813);




/** `57 cells in 4 shards; 12 cells are left for the next run`. */
function planOutcome({ shards, left }) {
    const rest = left === 0 ? "" : `; ${count(left, "cell")} ${left === 1 ? "is" : "are"} left for the next run`;
    return `${count(shards.flat().length, "cell")} in ${count(shards.length, "shard")}${rest}`;
}
/** A line for each cell. */
function runOutcome({ cells, directory }) {
    const lines = cells.map(({ cell, outcome, why, seconds }) => {
        const what = `${outcome.padEnd(7)}  ${sanitize(cell.plugin)} ${sanitize(cell.version)} on ${sanitize(cell.server)}`;
        return [`${what}, ${seconds} s`, ...why.map((each) => sanitize(each))].join(": ");
    });
    return [...lines, `Results: ${directory}`].join("\n");
}
/** `40 passed, 2 failed, 15 not run`. */
function foldOutcome({ passed, failed, notRun }) {
    return `${passed} passed, ${failed} failed, ${notRun} not run`;
}
function planSummary(plan) {
    const rows = plan.shards.map((cells, shard) => [
        String(shard),
        [...new Set(cells.map(({ server }) => server))].join(", "),
        String(cells.length),
        namesOf(cells.map(({ plugin, version }) => `${plugin} ${version}`)),
    ]);
    const table = rows.length === 0 ? "" : `\n\n${(0,_diagnostics_markdown_table_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownTable */ .Q)(["Shard", "Servers", "Cells", "Plugins"], rows)}`;
    return `## Verification plan\n\n${planOutcome(plan)}.${table}`;
}
function namesOf(names) {
    const shown = names.slice(0, _matrix_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .usualCells */ .UM);
    return `${shown.join(", ")}${names.length > shown.length ? ` and ${names.length - shown.length} more` : ""}`;
}
function runSummary({ cells }) {
    const marks = { passed: "✅ passed", failed: "❌ failed", "not-run": "➖ not run" };
    const rows = cells.map(({ cell, outcome, why, seconds }) => [
        cell.plugin,
        cell.version,
        cell.server,
        [marks[outcome], ...why].join(": "),
        `${seconds} s`,
    ]);
    return `## Verified cells\n\n${(0,_diagnostics_markdown_table_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownTable */ .Q)(["Plugin", "Version", "Server", "Result", "Time"], rows)}`;
}
function foldSummary(folded) {
    return `## Compatibility matrix\n\nOf the planned cells: ${foldOutcome(folded)}.\n\n${(0,_matrix_matrix_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .renderMatrixMarkdown */ .x)(folded.matrix)}`;
}
const outcomes = {
    created: "opened",
    updated: "brought up to date",
    refreshed: "computed again, since it conflicted",
    current: "open, and as it should be",
    unneeded: "not needed: the repository holds this matrix",
    withdrawn: "closed: the repository holds this matrix",
    declined: "not opened again: a person closed one of the same changes",
    edited: "left alone: a person changed its branch",
};
function proposeSummary({ outcome, number, url }) {
    const link = url !== undefined && URL.canParse(url) ? ` [#${number}](${new URL(url).href})` : "";
    return `## Compatibility matrix\n\nProposal${link}: ${outcomes[outcome]}.\n`;
}
function count(number, what) {
    return `${number} ${what}${number === 1 ? "" : "s"}`;
}


/***/ }),

/***/ 95230:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ pseudoVersion),
/* harmony export */   MP: () => (/* binding */ describeVersion),
/* harmony export */   ot: () => (/* binding */ parseVersion)
/* harmony export */ });
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(16353);
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Reads a semantic version with or without `v`. Build metadata (`+incompatible` among it) is kept in `build` and never compared.
 *
 * @returns nothing for anything else, also for `(devel)`, `latest` and versions with blanks around them
 */
function parseVersion(text) {
    const plain = text?.replace(/^v/, "");
    if (plain === undefined || !/^\d/.test(plain) || plain !== plain.trim())
        return undefined;
    return semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_0___default()(plain) ?? undefined;
}
// The three forms of go.dev/ref/mod#pseudo-versions: vX.0.0-TIME-COMMIT, vX.Y.Z-PRE.0.TIME-COMMIT, vX.Y.(Z+1)-0.TIME-COMMIT.
const pseudo = /^(?:(?<pre>.+)\.0\.|(?<next>0)\.|)(?<time>\d{14})-(?<commit>[0-9a-f]{12})$/;
/** Nothing for versions that were tagged. */
function pseudoVersion(version) {
    const { pre, next, time, commit } = pseudo.exec(version.prerelease.join("."))?.groups ?? {};
    if (time === undefined || commit === undefined)
        return undefined;
    const { major, minor, patch } = version;
    const known = { time: isoTime(time), commit };
    if (pre !== undefined)
        return { ...known, after: `v${major}.${minor}.${patch}-${pre}` };
    if (next !== undefined)
        return patch > 0 ? { ...known, after: `v${major}.${minor}.${patch - 1}` } : undefined;
    return minor === 0 && patch === 0 ? known : undefined;
}
function isoTime(digits) {
    return digits.replace(/^(....)(..)(..)(..)(..)(..)$/, "$1-$2-$3T$4:$5:$6Z");
}
/** A version as a diagnostic names it: what a pseudo-version stands for is said, because nobody can read it off. */
function describeVersion(version) {
    const known = pseudoVersion(version);
    if (!known)
        return version.version;
    const origin = `commit ${known.commit} of ${known.time.slice(0, 10)}${known.after ? ` after ${known.after}` : ""}`;
    const core = `${version.major}.${version.minor}.${version.patch}`;
    return `${version.version} (${origin}; it compares as a prerelease of ${core})`;
}


/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 80481:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");

/***/ }),

/***/ 80099:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 30714:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(12384);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
