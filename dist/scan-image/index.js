import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 3057:
/***/ ((module) => {

function isBuffer(value) {
  return Buffer.isBuffer(value) || value instanceof Uint8Array
}

function isEncoding(encoding) {
  return Buffer.isEncoding(encoding)
}

function alloc(size, fill, encoding) {
  return Buffer.alloc(size, fill, encoding)
}

function allocUnsafe(size) {
  return Buffer.allocUnsafe(size)
}

function allocUnsafeSlow(size) {
  return Buffer.allocUnsafeSlow(size)
}

function byteLength(string, encoding) {
  return Buffer.byteLength(string, encoding)
}

function compare(a, b) {
  return Buffer.compare(a, b)
}

function concat(buffers, totalLength) {
  return Buffer.concat(buffers, totalLength)
}

function copy(source, target, targetStart, start, end) {
  return toBuffer(source).copy(target, targetStart, start, end)
}

function equals(a, b) {
  return toBuffer(a).equals(b)
}

function fill(buffer, value, offset, end, encoding) {
  return toBuffer(buffer).fill(value, offset, end, encoding)
}

function from(value, encodingOrOffset, length) {
  return Buffer.from(value, encodingOrOffset, length)
}

function includes(buffer, value, byteOffset, encoding) {
  return toBuffer(buffer).includes(value, byteOffset, encoding)
}

function indexOf(buffer, value, byfeOffset, encoding) {
  return toBuffer(buffer).indexOf(value, byfeOffset, encoding)
}

function lastIndexOf(buffer, value, byteOffset, encoding) {
  return toBuffer(buffer).lastIndexOf(value, byteOffset, encoding)
}

function swap16(buffer) {
  return toBuffer(buffer).swap16()
}

function swap32(buffer) {
  return toBuffer(buffer).swap32()
}

function swap64(buffer) {
  return toBuffer(buffer).swap64()
}

function toBuffer(buffer) {
  if (Buffer.isBuffer(buffer)) return buffer
  return Buffer.from(buffer.buffer, buffer.byteOffset, buffer.byteLength)
}

function toString(buffer, encoding, start, end) {
  return toBuffer(buffer).toString(encoding, start, end)
}

function toHex(buffer, start, end) {
  return toBuffer(buffer).toString('hex', start, end)
}

function write(buffer, string, offset, length, encoding) {
  return toBuffer(buffer).write(string, offset, length, encoding)
}

function readDoubleBE(buffer, offset) {
  return toBuffer(buffer).readDoubleBE(offset)
}

function readDoubleLE(buffer, offset) {
  return toBuffer(buffer).readDoubleLE(offset)
}

function readFloatBE(buffer, offset) {
  return toBuffer(buffer).readFloatBE(offset)
}

function readFloatLE(buffer, offset) {
  return toBuffer(buffer).readFloatLE(offset)
}

function readInt32BE(buffer, offset) {
  return toBuffer(buffer).readInt32BE(offset)
}

function readInt32LE(buffer, offset) {
  return toBuffer(buffer).readInt32LE(offset)
}

function readUInt32BE(buffer, offset) {
  return toBuffer(buffer).readUInt32BE(offset)
}

function readUInt32LE(buffer, offset) {
  return toBuffer(buffer).readUInt32LE(offset)
}

function writeDoubleBE(buffer, value, offset) {
  return toBuffer(buffer).writeDoubleBE(value, offset)
}

function writeDoubleLE(buffer, value, offset) {
  return toBuffer(buffer).writeDoubleLE(value, offset)
}

function writeFloatBE(buffer, value, offset) {
  return toBuffer(buffer).writeFloatBE(value, offset)
}

function writeFloatLE(buffer, value, offset) {
  return toBuffer(buffer).writeFloatLE(value, offset)
}

function writeInt32BE(buffer, value, offset) {
  return toBuffer(buffer).writeInt32BE(value, offset)
}

function writeInt32LE(buffer, value, offset) {
  return toBuffer(buffer).writeInt32LE(value, offset)
}

function writeUInt32BE(buffer, value, offset) {
  return toBuffer(buffer).writeUInt32BE(value, offset)
}

function writeUInt32LE(buffer, value, offset) {
  return toBuffer(buffer).writeUInt32LE(value, offset)
}

module.exports = {
  isBuffer,
  isEncoding,
  alloc,
  allocUnsafe,
  allocUnsafeSlow,
  byteLength,
  compare,
  concat,
  copy,
  equals,
  fill,
  from,
  includes,
  indexOf,
  lastIndexOf,
  swap16,
  swap32,
  swap64,
  toBuffer,
  toString,
  toHex,
  write,
  readDoubleBE,
  readDoubleLE,
  readFloatBE,
  readFloatLE,
  readInt32BE,
  readInt32LE,
  readUInt32BE,
  readUInt32LE,
  writeDoubleBE,
  writeDoubleLE,
  writeFloatBE,
  writeFloatLE,
  writeInt32BE,
  writeInt32LE,
  writeUInt32BE,
  writeUInt32LE
}


/***/ }),

/***/ 9580:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

module.exports = __nccwpck_require__(4434)


/***/ }),

/***/ 3587:
/***/ ((module) => {

module.exports = class FixedFIFO {
  constructor (hwm) {
    if (!(hwm > 0) || ((hwm - 1) & hwm) !== 0) throw new Error('Max size for a FixedFIFO should be a power of two')
    this.buffer = new Array(hwm)
    this.mask = hwm - 1
    this.top = 0
    this.btm = 0
    this.next = null
  }

  clear () {
    this.top = this.btm = 0
    this.next = null
    this.buffer.fill(undefined)
  }

  push (data) {
    if (this.buffer[this.top] !== undefined) return false
    this.buffer[this.top] = data
    this.top = (this.top + 1) & this.mask
    return true
  }

  shift () {
    const last = this.buffer[this.btm]
    if (last === undefined) return undefined
    this.buffer[this.btm] = undefined
    this.btm = (this.btm + 1) & this.mask
    return last
  }

  peek () {
    return this.buffer[this.btm]
  }

  isEmpty () {
    return this.buffer[this.btm] === undefined
  }
}


/***/ }),

/***/ 3867:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

const FixedFIFO = __nccwpck_require__(3587)

module.exports = class FastFIFO {
  constructor (hwm) {
    this.hwm = hwm || 16
    this.head = new FixedFIFO(this.hwm)
    this.tail = this.head
    this.length = 0
  }

  clear () {
    this.head = this.tail
    this.head.clear()
    this.length = 0
  }

  push (val) {
    this.length++
    if (!this.head.push(val)) {
      const prev = this.head
      this.head = prev.next = new FixedFIFO(2 * this.head.buffer.length)
      this.head.push(val)
    }
  }

  shift () {
    if (this.length !== 0) this.length--
    const val = this.tail.shift()
    if (val === undefined && this.tail.next) {
      const next = this.tail.next
      this.tail.next = null
      this.tail = next
      return this.tail.shift()
    }

    return val
  }

  peek () {
    const val = this.tail.peek()
    if (val === undefined && this.tail.next) return this.tail.next.peek()
    return val
  }

  isEmpty () {
    return this.length === 0
  }
}


/***/ }),

/***/ 9379:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const ANY = Symbol('SemVer ANY')
// hoisted class for cyclic dependency
class Comparator {
  static get ANY () {
    return ANY
  }

  constructor (comp, options) {
    options = parseOptions(options)

    if (comp instanceof Comparator) {
      if (comp.loose === !!options.loose) {
        return comp
      } else {
        comp = comp.value
      }
    }

    comp = comp.trim().split(/\s+/).join(' ')
    debug('comparator', comp, options)
    this.options = options
    this.loose = !!options.loose
    this.parse(comp)

    if (this.semver === ANY) {
      this.value = ''
    } else {
      this.value = this.operator + this.semver.version
    }

    debug('comp', this)
  }

  parse (comp) {
    const r = this.options.loose ? re[t.COMPARATORLOOSE] : re[t.COMPARATOR]
    const m = comp.match(r)

    if (!m) {
      throw new TypeError(`Invalid comparator: ${comp}`)
    }

    this.operator = m[1] !== undefined ? m[1] : ''
    if (this.operator === '=') {
      this.operator = ''
    }

    // if it literally is just '>' or '' then allow anything.
    if (!m[2]) {
      this.semver = ANY
    } else {
      this.semver = new SemVer(m[2], this.options.loose)
    }
  }

  toString () {
    return this.value
  }

  test (version) {
    debug('Comparator.test', version, this.options.loose)

    if (this.semver === ANY || version === ANY) {
      return true
    }

    if (typeof version === 'string') {
      try {
        version = new SemVer(version, this.options)
      } catch (er) {
        return false
      }
    }

    return cmp(version, this.operator, this.semver, this.options)
  }

  intersects (comp, options) {
    if (!(comp instanceof Comparator)) {
      throw new TypeError('a Comparator is required')
    }

    if (this.operator === '') {
      if (this.value === '') {
        return true
      }
      return new Range(comp.value, options).test(this.value)
    } else if (comp.operator === '') {
      if (comp.value === '') {
        return true
      }
      return new Range(this.value, options).test(comp.semver)
    }

    options = parseOptions(options)

    // Special cases where nothing can possibly be lower
    if (options.includePrerelease &&
      (this.value === '<0.0.0-0' || comp.value === '<0.0.0-0')) {
      return false
    }
    if (!options.includePrerelease &&
      (this.value.startsWith('<0.0.0') || comp.value.startsWith('<0.0.0'))) {
      return false
    }

    // Same direction increasing (> or >=)
    if (this.operator.startsWith('>') && comp.operator.startsWith('>')) {
      return true
    }
    // Same direction decreasing (< or <=)
    if (this.operator.startsWith('<') && comp.operator.startsWith('<')) {
      return true
    }
    // same SemVer and both sides are inclusive (<= or >=)
    if (
      (this.semver.version === comp.semver.version) &&
      this.operator.includes('=') && comp.operator.includes('=')) {
      return true
    }
    // opposite directions less than
    if (cmp(this.semver, '<', comp.semver, options) &&
      this.operator.startsWith('>') && comp.operator.startsWith('<')) {
      return true
    }
    // opposite directions greater than
    if (cmp(this.semver, '>', comp.semver, options) &&
      this.operator.startsWith('<') && comp.operator.startsWith('>')) {
      return true
    }
    return false
  }
}

module.exports = Comparator

const parseOptions = __nccwpck_require__(356)
const { safeRe: re, t } = __nccwpck_require__(5471)
const cmp = __nccwpck_require__(8646)
const debug = __nccwpck_require__(1159)
const SemVer = __nccwpck_require__(7163)
const Range = __nccwpck_require__(6782)


/***/ }),

/***/ 6782:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SPACE_CHARACTERS = /\s+/g

// hoisted class for cyclic dependency
class Range {
  constructor (range, options) {
    options = parseOptions(options)

    if (range instanceof Range) {
      if (
        range.loose === !!options.loose &&
        range.includePrerelease === !!options.includePrerelease
      ) {
        return range
      } else {
        return new Range(range.raw, options)
      }
    }

    if (range instanceof Comparator) {
      // just put it in the set and return
      this.raw = range.value
      this.set = [[range]]
      this.formatted = undefined
      return this
    }

    this.options = options
    this.loose = !!options.loose
    this.includePrerelease = !!options.includePrerelease

    // First reduce all whitespace as much as possible so we do not have to rely
    // on potentially slow regexes like \s*. This is then stored and used for
    // future error messages as well.
    this.raw = range.trim().replace(SPACE_CHARACTERS, ' ')

    // First, split on ||
    this.set = this.raw
      .split('||')
      // map the range to a 2d array of comparators
      .map(r => this.parseRange(r.trim()))
      // throw out any comparator lists that are empty
      // this generally means that it was not a valid range, which is allowed
      // in loose mode, but will still throw if the WHOLE range is invalid.
      .filter(c => c.length)

    if (!this.set.length) {
      throw new TypeError(`Invalid SemVer Range: ${this.raw}`)
    }

    // if we have any that are not the null set, throw out null sets.
    if (this.set.length > 1) {
      // keep the first one, in case they're all null sets
      const first = this.set[0]
      this.set = this.set.filter(c => !isNullSet(c[0]))
      if (this.set.length === 0) {
        this.set = [first]
      } else if (this.set.length > 1) {
        // if we have any that are *, then the range is just *
        for (const c of this.set) {
          if (c.length === 1 && isAny(c[0])) {
            this.set = [c]
            break
          }
        }
      }
    }

    this.formatted = undefined
  }

  get range () {
    if (this.formatted === undefined) {
      this.formatted = ''
      for (let i = 0; i < this.set.length; i++) {
        if (i > 0) {
          this.formatted += '||'
        }
        const comps = this.set[i]
        for (let k = 0; k < comps.length; k++) {
          if (k > 0) {
            this.formatted += ' '
          }
          this.formatted += comps[k].toString().trim()
        }
      }
    }
    return this.formatted
  }

  format () {
    return this.range
  }

  toString () {
    return this.range
  }

  parseRange (range) {
    // strip build metadata so it can't bleed into the version
    range = range.replace(BUILDSTRIPRE, '')

    // memoize range parsing for performance.
    // this is a very hot path, and fully deterministic.
    const memoOpts =
      (this.options.includePrerelease && FLAG_INCLUDE_PRERELEASE) |
      (this.options.loose && FLAG_LOOSE)
    const memoKey = memoOpts + ':' + range
    const cached = cache.get(memoKey)
    if (cached) {
      return cached
    }

    const loose = this.options.loose
    // `1.2.3 - 1.2.4` => `>=1.2.3 <=1.2.4`
    const hr = loose ? re[t.HYPHENRANGELOOSE] : re[t.HYPHENRANGE]
    range = range.replace(hr, hyphenReplace(this.options.includePrerelease))
    debug('hyphen replace', range)

    // `> 1.2.3 < 1.2.5` => `>1.2.3 <1.2.5`
    range = trimComparatorWhitespace(range)
    debug('comparator trim', range)

    // `~ 1.2.3` => `~1.2.3`
    range = range.replace(re[t.TILDETRIM], tildeTrimReplace)
    debug('tilde trim', range)

    // `^ 1.2.3` => `^1.2.3`
    range = range.replace(re[t.CARETTRIM], caretTrimReplace)
    debug('caret trim', range)

    // At this point, the range is completely trimmed and
    // ready to be split into comparators.

    let rangeList = range
      .split(' ')
      .map(comp => parseComparator(comp, this.options))
      .join(' ')
      .split(/\s+/)
      // >=0.0.0 is equivalent to *
      .map(comp => replaceGTE0(comp, this.options))

    if (loose) {
      // in loose mode, throw out any that are not valid comparators
      rangeList = rangeList.filter(comp => {
        debug('loose invalid filter', comp, this.options)
        return !!comp.match(re[t.COMPARATORLOOSE])
      })
    }
    debug('range list', rangeList)

    // if any comparators are the null set, then replace with JUST null set
    // if more than one comparator, remove any * comparators
    // also, don't include the same comparator more than once
    const rangeMap = new Map()
    const comparators = rangeList.map(comp => new Comparator(comp, this.options))
    for (const comp of comparators) {
      if (isNullSet(comp)) {
        return [comp]
      }
      rangeMap.set(comp.value, comp)
    }
    if (rangeMap.size > 1 && rangeMap.has('')) {
      rangeMap.delete('')
    }

    const result = [...rangeMap.values()]
    cache.set(memoKey, result)
    return result
  }

  intersects (range, options) {
    if (!(range instanceof Range)) {
      throw new TypeError('a Range is required')
    }

    return this.set.some((thisComparators) => {
      return (
        isSatisfiable(thisComparators, options) &&
        range.set.some((rangeComparators) => {
          return (
            isSatisfiable(rangeComparators, options) &&
            thisComparators.every((thisComparator) => {
              return rangeComparators.every((rangeComparator) => {
                return thisComparator.intersects(rangeComparator, options)
              })
            })
          )
        })
      )
    })
  }

  // if ANY of the sets match ALL of its comparators, then pass
  test (version) {
    if (!version) {
      return false
    }

    if (typeof version === 'string') {
      try {
        version = new SemVer(version, this.options)
      } catch (er) {
        return false
      }
    }

    for (let i = 0; i < this.set.length; i++) {
      if (testSet(this.set[i], version, this.options)) {
        return true
      }
    }
    return false
  }
}

module.exports = Range

const LRU = __nccwpck_require__(1383)
const cache = new LRU()

const parseOptions = __nccwpck_require__(356)
const Comparator = __nccwpck_require__(9379)
const debug = __nccwpck_require__(1159)
const SemVer = __nccwpck_require__(7163)
const trimComparatorWhitespace = __nccwpck_require__(9737)
const {
  safeRe: re,
  src,
  t,
  tildeTrimReplace,
  caretTrimReplace,
} = __nccwpck_require__(5471)
const { FLAG_INCLUDE_PRERELEASE, FLAG_LOOSE } = __nccwpck_require__(5101)

// unbounded global build-metadata stripper used by parseRange
const BUILDSTRIPRE = new RegExp(src[t.BUILD], 'g')

const isNullSet = c => c.value === '<0.0.0-0'
const isAny = c => c.value === ''

// take a set of comparators and determine whether there
// exists a version which can satisfy it
const isSatisfiable = (comparators, options) => {
  let result = true
  const remainingComparators = comparators.slice()
  let testComparator = remainingComparators.pop()

  while (result && remainingComparators.length) {
    result = remainingComparators.every((otherComparator) => {
      return testComparator.intersects(otherComparator, options)
    })

    testComparator = remainingComparators.pop()
  }

  return result
}

// comprised of xranges, tildes, stars, and gtlt's at this point.
// already replaced the hyphen ranges
// turn into a set of JUST comparators.
const parseComparator = (comp, options) => {
  comp = comp.replace(re[t.BUILD], '')
  debug('comp', comp, options)
  comp = replaceCarets(comp, options)
  debug('caret', comp)
  comp = replaceTildes(comp, options)
  debug('tildes', comp)
  comp = replaceXRanges(comp, options)
  debug('xrange', comp)
  comp = replaceStars(comp, options)
  debug('stars', comp)
  return comp
}

const isX = id => !id || id.toLowerCase() === 'x' || id === '*'

const invalidXRangeOrder = (M, m, p) => (
  (isX(M) && !isX(m)) ||
  (isX(m) && p && !isX(p))
)

// ~, ~> --> * (any, kinda silly)
// ~2, ~2.x, ~2.x.x, ~>2, ~>2.x ~>2.x.x --> >=2.0.0 <3.0.0-0
// ~2.0, ~2.0.x, ~>2.0, ~>2.0.x --> >=2.0.0 <2.1.0-0
// ~1.2, ~1.2.x, ~>1.2, ~>1.2.x --> >=1.2.0 <1.3.0-0
// ~1.2.3, ~>1.2.3 --> >=1.2.3 <1.3.0-0
// ~1.2.0, ~>1.2.0 --> >=1.2.0 <1.3.0-0
// ~0.0.1 --> >=0.0.1 <0.1.0-0
const replaceTildes = (comp, options) => {
  return comp
    .trim()
    .split(/\s+/)
    .map((c) => replaceTilde(c, options))
    .join(' ')
}

const replaceTilde = (comp, options) => {
  const r = options.loose ? re[t.TILDELOOSE] : re[t.TILDE]
  // if we're including prereleases in the match, then the lower bound is
  // -0, the lowest possible prerelease value, just like x-ranges and carets.
  // this keeps `~1.2` equivalent to the `1.2.x` x-range it's documented as.
  const z = options.includePrerelease ? '-0' : ''
  return comp.replace(r, (_, M, m, p, pr) => {
    debug('tilde', comp, _, M, m, p, pr)
    let ret

    if (isX(M)) {
      ret = ''
    } else if (isX(m)) {
      ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`
    } else if (isX(p)) {
      // ~1.2 == >=1.2.0 <1.3.0-0
      ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`
    } else if (pr) {
      debug('replaceTilde pr', pr)
      ret = `>=${M}.${m}.${p}-${pr
      } <${M}.${+m + 1}.0-0`
    } else {
      // ~1.2.3 == >=1.2.3 <1.3.0-0
      ret = `>=${M}.${m}.${p
      } <${M}.${+m + 1}.0-0`
    }

    debug('tilde return', ret)
    return ret
  })
}

// ^ --> * (any, kinda silly)
// ^2, ^2.x, ^2.x.x --> >=2.0.0 <3.0.0-0
// ^2.0, ^2.0.x --> >=2.0.0 <3.0.0-0
// ^1.2, ^1.2.x --> >=1.2.0 <2.0.0-0
// ^1.2.3 --> >=1.2.3 <2.0.0-0
// ^1.2.0 --> >=1.2.0 <2.0.0-0
// ^0.0.1 --> >=0.0.1 <0.0.2-0
// ^0.1.0 --> >=0.1.0 <0.2.0-0
const replaceCarets = (comp, options) => {
  return comp
    .trim()
    .split(/\s+/)
    .map((c) => replaceCaret(c, options))
    .join(' ')
}

const replaceCaret = (comp, options) => {
  debug('caret', comp, options)
  const r = options.loose ? re[t.CARETLOOSE] : re[t.CARET]
  const z = options.includePrerelease ? '-0' : ''
  return comp.replace(r, (_, M, m, p, pr) => {
    debug('caret', comp, _, M, m, p, pr)
    let ret

    if (isX(M)) {
      ret = ''
    } else if (isX(m)) {
      ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`
    } else if (isX(p)) {
      if (M === '0') {
        ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`
      } else {
        ret = `>=${M}.${m}.0${z} <${+M + 1}.0.0-0`
      }
    } else if (pr) {
      debug('replaceCaret pr', pr)
      if (M === '0') {
        if (m === '0') {
          ret = `>=${M}.${m}.${p}-${pr
          } <${M}.${m}.${+p + 1}-0`
        } else {
          ret = `>=${M}.${m}.${p}-${pr
          } <${M}.${+m + 1}.0-0`
        }
      } else {
        ret = `>=${M}.${m}.${p}-${pr
        } <${+M + 1}.0.0-0`
      }
    } else {
      debug('no pr')
      if (M === '0') {
        if (m === '0') {
          ret = `>=${M}.${m}.${p
          } <${M}.${m}.${+p + 1}-0`
        } else {
          ret = `>=${M}.${m}.${p
          } <${M}.${+m + 1}.0-0`
        }
      } else {
        ret = `>=${M}.${m}.${p
        } <${+M + 1}.0.0-0`
      }
    }

    debug('caret return', ret)
    return ret
  })
}

const replaceXRanges = (comp, options) => {
  debug('replaceXRanges', comp, options)
  return comp
    .split(/\s+/)
    .map((c) => replaceXRange(c, options))
    .join(' ')
}

const replaceXRange = (comp, options) => {
  comp = comp.trim()
  const r = options.loose ? re[t.XRANGELOOSE] : re[t.XRANGE]
  return comp.replace(r, (ret, gtlt, M, m, p, pr) => {
    debug('xRange', comp, ret, gtlt, M, m, p, pr)
    if (invalidXRangeOrder(M, m, p)) {
      return comp
    }

    const xM = isX(M)
    const xm = xM || isX(m)
    const xp = xm || isX(p)
    const anyX = xp

    if (gtlt === '=' && anyX) {
      gtlt = ''
    }

    // if we're including prereleases in the match, then we need
    // to fix this to -0, the lowest possible prerelease value
    pr = options.includePrerelease ? '-0' : ''

    if (xM) {
      if (gtlt === '>' || gtlt === '<') {
        // nothing is allowed
        ret = '<0.0.0-0'
      } else {
        // nothing is forbidden
        ret = '*'
      }
    } else if (gtlt && anyX) {
      // we know patch is an x, because we have any x at all.
      // replace X with 0
      if (xm) {
        m = 0
      }
      p = 0

      if (gtlt === '>') {
        // >1 => >=2.0.0
        // >1.2 => >=1.3.0
        gtlt = '>='
        if (xm) {
          M = +M + 1
          m = 0
          p = 0
        } else {
          m = +m + 1
          p = 0
        }
      } else if (gtlt === '<=') {
        // <=0.7.x is actually <0.8.0, since any 0.7.x should
        // pass.  Similarly, <=7.x is actually <8.0.0, etc.
        gtlt = '<'
        if (xm) {
          M = +M + 1
        } else {
          m = +m + 1
        }
      }

      if (gtlt === '<') {
        pr = '-0'
      }

      ret = `${gtlt + M}.${m}.${p}${pr}`
    } else if (xm) {
      ret = `>=${M}.0.0${pr} <${+M + 1}.0.0-0`
    } else if (xp) {
      ret = `>=${M}.${m}.0${pr
      } <${M}.${+m + 1}.0-0`
    }

    debug('xRange return', ret)

    return ret
  })
}

// Because * is AND-ed with everything else in the comparator,
// and '' means "any version", just remove the *s entirely.
const replaceStars = (comp, options) => {
  debug('replaceStars', comp, options)
  // Looseness is ignored here.  star is always as loose as it gets!
  return comp
    .trim()
    .replace(re[t.STAR], '')
}

const replaceGTE0 = (comp, options) => {
  debug('replaceGTE0', comp, options)
  return comp
    .trim()
    .replace(re[options.includePrerelease ? t.GTE0PRE : t.GTE0], '')
}

// This function is passed to string.replace(re[t.HYPHENRANGE])
// M, m, patch, prerelease, build
// 1.2 - 3.4.5 => >=1.2.0 <=3.4.5
// 1.2.3 - 3.4 => >=1.2.0 <3.5.0-0 Any 3.4.x will do
// 1.2 - 3.4 => >=1.2.0 <3.5.0-0
// TODO build?
const hyphenReplace = incPr => ($0,
  from, fM, fm, fp, fpr, fb,
  to, tM, tm, tp, tpr) => {
  if (isX(fM)) {
    from = ''
  } else if (isX(fm)) {
    from = `>=${fM}.0.0${incPr ? '-0' : ''}`
  } else if (isX(fp)) {
    from = `>=${fM}.${fm}.0${incPr ? '-0' : ''}`
  } else if (fpr) {
    from = `>=${from}`
  } else {
    from = `>=${from}${incPr ? '-0' : ''}`
  }

  if (isX(tM)) {
    to = ''
  } else if (isX(tm)) {
    to = `<${+tM + 1}.0.0-0`
  } else if (isX(tp)) {
    to = `<${tM}.${+tm + 1}.0-0`
  } else if (tpr) {
    to = `<=${tM}.${tm}.${tp}-${tpr}`
  } else if (incPr) {
    to = `<${tM}.${tm}.${+tp + 1}-0`
  } else {
    to = `<=${to}`
  }

  return `${from} ${to}`.trim()
}

const testSet = (set, version, options) => {
  for (let i = 0; i < set.length; i++) {
    if (!set[i].test(version)) {
      return false
    }
  }

  if (version.prerelease.length && !options.includePrerelease) {
    // Find the set of versions that are allowed to have prereleases
    // For example, ^1.2.3-pr.1 desugars to >=1.2.3-pr.1 <2.0.0
    // That should allow `1.2.3-pr.2` to pass.
    // However, `1.2.4-alpha.notready` should NOT be allowed,
    // even though it's within the range set by the comparators.
    for (let i = 0; i < set.length; i++) {
      debug(set[i].semver)
      if (set[i].semver === Comparator.ANY) {
        continue
      }

      if (set[i].semver.prerelease.length > 0) {
        const allowed = set[i].semver
        if (allowed.major === version.major &&
            allowed.minor === version.minor &&
            allowed.patch === version.patch) {
          return true
        }
      }
    }

    // Version has a -pre, but it's not one of the ones we like.
    return false
  }

  return true
}


/***/ }),

/***/ 7163:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const debug = __nccwpck_require__(1159)
const { MAX_LENGTH, MAX_SAFE_INTEGER } = __nccwpck_require__(5101)
const { safeRe: re, t } = __nccwpck_require__(5471)

const parseOptions = __nccwpck_require__(356)
const { compareIdentifiers } = __nccwpck_require__(3348)

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

/***/ 1799:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const parse = __nccwpck_require__(6353)
const clean = (version, options) => {
  const s = parse(version.trim().replace(/^[=v]+/, ''), options)
  return s ? s.version : null
}
module.exports = clean


/***/ }),

/***/ 8646:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const eq = __nccwpck_require__(5082)
const neq = __nccwpck_require__(4974)
const gt = __nccwpck_require__(6599)
const gte = __nccwpck_require__(1236)
const lt = __nccwpck_require__(3872)
const lte = __nccwpck_require__(6717)

const cmp = (a, op, b, loose) => {
  switch (op) {
    case '===':
      if (typeof a === 'object') {
        a = a.version
      }
      if (typeof b === 'object') {
        b = b.version
      }
      return a === b

    case '!==':
      if (typeof a === 'object') {
        a = a.version
      }
      if (typeof b === 'object') {
        b = b.version
      }
      return a !== b

    case '':
    case '=':
    case '==':
      return eq(a, b, loose)

    case '!=':
      return neq(a, b, loose)

    case '>':
      return gt(a, b, loose)

    case '>=':
      return gte(a, b, loose)

    case '<':
      return lt(a, b, loose)

    case '<=':
      return lte(a, b, loose)

    default:
      throw new TypeError(`Invalid operator: ${op}`)
  }
}
module.exports = cmp


/***/ }),

/***/ 5385:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const parse = __nccwpck_require__(6353)
const { safeRe: re, t } = __nccwpck_require__(5471)

const coerce = (version, options) => {
  if (version instanceof SemVer) {
    return version
  }

  if (typeof version === 'number') {
    version = String(version)
  }

  if (typeof version !== 'string') {
    return null
  }

  options = options || {}

  let match = null
  if (!options.rtl) {
    match = version.match(options.includePrerelease ? re[t.COERCEFULL] : re[t.COERCE])
  } else {
    // Find the right-most coercible string that does not share
    // a terminus with a more left-ward coercible string.
    // Eg, '1.2.3.4' wants to coerce '2.3.4', not '3.4' or '4'
    // With includePrerelease option set, '1.2.3.4-rc' wants to coerce '2.3.4-rc', not '2.3.4'
    //
    // Walk through the string checking with a /g regexp
    // Manually set the index so as to pick up overlapping matches.
    // Stop when we get a match that ends at the string end, since no
    // coercible string can be more right-ward without the same terminus.
    const coerceRtlRegex = options.includePrerelease ? re[t.COERCERTLFULL] : re[t.COERCERTL]
    let next
    while ((next = coerceRtlRegex.exec(version)) &&
        (!match || match.index + match[0].length !== version.length)
    ) {
      if (!match ||
            next.index + next[0].length !== match.index + match[0].length) {
        match = next
      }
      coerceRtlRegex.lastIndex = next.index + next[1].length + next[2].length
    }
    // leave it in a clean state
    coerceRtlRegex.lastIndex = -1
  }

  if (match === null) {
    return null
  }

  const major = match[2]
  const minor = match[3] || '0'
  const patch = match[4] || '0'
  const prerelease = options.includePrerelease && match[5] ? `-${match[5]}` : ''
  const build = options.includePrerelease && match[6] ? `+${match[6]}` : ''

  return parse(`${major}.${minor}.${patch}${prerelease}${build}`, options)
}
module.exports = coerce


/***/ }),

/***/ 7648:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const compareBuild = (a, b, loose) => {
  const versionA = new SemVer(a, loose)
  const versionB = new SemVer(b, loose)
  return versionA.compare(versionB) || versionA.compareBuild(versionB)
}
module.exports = compareBuild


/***/ }),

/***/ 6874:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(8469)
const compareLoose = (a, b) => compare(a, b, true)
module.exports = compareLoose


/***/ }),

/***/ 8469:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const compare = (a, b, loose) =>
  new SemVer(a, loose).compare(new SemVer(b, loose))

module.exports = compare


/***/ }),

/***/ 711:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const parse = __nccwpck_require__(6353)

const diff = (version1, version2) => {
  const v1 = parse(version1, null, true)
  const v2 = parse(version2, null, true)
  const comparison = v1.compare(v2)

  if (comparison === 0) {
    return null
  }

  const v1Higher = comparison > 0
  const highVersion = v1Higher ? v1 : v2
  const lowVersion = v1Higher ? v2 : v1
  const highHasPre = !!highVersion.prerelease.length
  const lowHasPre = !!lowVersion.prerelease.length

  if (lowHasPre && !highHasPre) {
    // Going from prerelease -> no prerelease requires some special casing

    // If the low version has only a major, then it will always be a major
    // Some examples:
    // 1.0.0-1 -> 1.0.0
    // 1.0.0-1 -> 1.1.1
    // 1.0.0-1 -> 2.0.0
    if (!lowVersion.patch && !lowVersion.minor) {
      return 'major'
    }

    // If the main part has no difference
    if (lowVersion.compareMain(highVersion) === 0) {
      if (lowVersion.minor && !lowVersion.patch) {
        return 'minor'
      }
      return 'patch'
    }
  }

  // add the `pre` prefix if we are going to a prerelease version
  const prefix = highHasPre ? 'pre' : ''

  if (v1.major !== v2.major) {
    return prefix + 'major'
  }

  if (v1.minor !== v2.minor) {
    return prefix + 'minor'
  }

  if (v1.patch !== v2.patch) {
    return prefix + 'patch'
  }

  // high and low are prereleases
  return 'prerelease'
}

module.exports = diff


/***/ }),

/***/ 5082:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(8469)
const eq = (a, b, loose) => compare(a, b, loose) === 0
module.exports = eq


/***/ }),

/***/ 6599:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(8469)
const gt = (a, b, loose) => compare(a, b, loose) > 0
module.exports = gt


/***/ }),

/***/ 1236:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(8469)
const gte = (a, b, loose) => compare(a, b, loose) >= 0
module.exports = gte


/***/ }),

/***/ 2338:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)

const inc = (version, release, options, identifier, identifierBase) => {
  if (typeof (options) === 'string') {
    identifierBase = identifier
    identifier = options
    options = undefined
  }

  try {
    return new SemVer(
      version instanceof SemVer ? version.version : version,
      options
    ).inc(release, identifier, identifierBase).version
  } catch (er) {
    return null
  }
}
module.exports = inc


/***/ }),

/***/ 3872:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(8469)
const lt = (a, b, loose) => compare(a, b, loose) < 0
module.exports = lt


/***/ }),

/***/ 6717:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(8469)
const lte = (a, b, loose) => compare(a, b, loose) <= 0
module.exports = lte


/***/ }),

/***/ 8511:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const major = (a, loose) => new SemVer(a, loose).major
module.exports = major


/***/ }),

/***/ 2603:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const minor = (a, loose) => new SemVer(a, loose).minor
module.exports = minor


/***/ }),

/***/ 4974:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(8469)
const neq = (a, b, loose) => compare(a, b, loose) !== 0
module.exports = neq


/***/ }),

/***/ 6353:
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

/***/ 8756:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const patch = (a, loose) => new SemVer(a, loose).patch
module.exports = patch


/***/ }),

/***/ 5714:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const parse = __nccwpck_require__(6353)
const prerelease = (version, options) => {
  const parsed = parse(version, options)
  return (parsed && parsed.prerelease.length) ? parsed.prerelease : null
}
module.exports = prerelease


/***/ }),

/***/ 2173:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(8469)
const rcompare = (a, b, loose) => compare(b, a, loose)
module.exports = rcompare


/***/ }),

/***/ 7192:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compareBuild = __nccwpck_require__(7648)
const rsort = (list, loose) => list.sort((a, b) => compareBuild(b, a, loose))
module.exports = rsort


/***/ }),

/***/ 8011:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const Range = __nccwpck_require__(6782)
const satisfies = (version, range, options) => {
  try {
    range = new Range(range, options)
  } catch (er) {
    return false
  }
  return range.test(version)
}
module.exports = satisfies


/***/ }),

/***/ 9872:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compareBuild = __nccwpck_require__(7648)
const sort = (list, loose) => list.sort((a, b) => compareBuild(a, b, loose))
module.exports = sort


/***/ }),

/***/ 6114:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const parse = __nccwpck_require__(6353)
const constants = __nccwpck_require__(5101)
const SemVer = __nccwpck_require__(7163)

const truncate = (version, truncation, options) => {
  if (!constants.RELEASE_TYPES.includes(truncation)) {
    return null
  }

  const clonedVersion = cloneInputVersion(version, options)
  return clonedVersion && doTruncation(clonedVersion, truncation)
}

const cloneInputVersion = (version, options) => {
  const versionStringToParse = (
    version instanceof SemVer ? version.version : version
  )

  return parse(versionStringToParse, options)
}

const doTruncation = (version, truncation) => {
  if (isPrerelease(truncation)) {
    return version.version
  }

  version.prerelease = []

  switch (truncation) {
    case 'major':
      version.minor = 0
      version.patch = 0
      break
    case 'minor':
      version.patch = 0
      break
  }

  return version.format()
}

const isPrerelease = (type) => {
  return type.startsWith('pre')
}

module.exports = truncate


/***/ }),

/***/ 8780:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const parse = __nccwpck_require__(6353)
const valid = (version, options) => {
  const v = parse(version, options)
  return v ? v.version : null
}
module.exports = valid


/***/ }),

/***/ 2088:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



// just pre-load all the stuff that index.js lazily exports
const internalRe = __nccwpck_require__(5471)
const constants = __nccwpck_require__(5101)
const SemVer = __nccwpck_require__(7163)
const identifiers = __nccwpck_require__(3348)
const parse = __nccwpck_require__(6353)
const valid = __nccwpck_require__(8780)
const clean = __nccwpck_require__(1799)
const inc = __nccwpck_require__(2338)
const diff = __nccwpck_require__(711)
const major = __nccwpck_require__(8511)
const minor = __nccwpck_require__(2603)
const patch = __nccwpck_require__(8756)
const prerelease = __nccwpck_require__(5714)
const compare = __nccwpck_require__(8469)
const rcompare = __nccwpck_require__(2173)
const compareLoose = __nccwpck_require__(6874)
const compareBuild = __nccwpck_require__(7648)
const sort = __nccwpck_require__(9872)
const rsort = __nccwpck_require__(7192)
const gt = __nccwpck_require__(6599)
const lt = __nccwpck_require__(3872)
const eq = __nccwpck_require__(5082)
const neq = __nccwpck_require__(4974)
const gte = __nccwpck_require__(1236)
const lte = __nccwpck_require__(6717)
const cmp = __nccwpck_require__(8646)
const coerce = __nccwpck_require__(5385)
const truncate = __nccwpck_require__(6114)
const Comparator = __nccwpck_require__(9379)
const Range = __nccwpck_require__(6782)
const satisfies = __nccwpck_require__(8011)
const toComparators = __nccwpck_require__(4750)
const maxSatisfying = __nccwpck_require__(3193)
const minSatisfying = __nccwpck_require__(8595)
const minVersion = __nccwpck_require__(1866)
const validRange = __nccwpck_require__(4737)
const outside = __nccwpck_require__(280)
const gtr = __nccwpck_require__(2276)
const ltr = __nccwpck_require__(5213)
const intersects = __nccwpck_require__(3465)
const simplifyRange = __nccwpck_require__(2028)
const subset = __nccwpck_require__(1489)
module.exports = {
  parse,
  valid,
  clean,
  inc,
  diff,
  major,
  minor,
  patch,
  prerelease,
  compare,
  rcompare,
  compareLoose,
  compareBuild,
  sort,
  rsort,
  gt,
  lt,
  eq,
  neq,
  gte,
  lte,
  cmp,
  coerce,
  truncate,
  Comparator,
  Range,
  satisfies,
  toComparators,
  maxSatisfying,
  minSatisfying,
  minVersion,
  validRange,
  outside,
  gtr,
  ltr,
  intersects,
  simplifyRange,
  subset,
  SemVer,
  re: internalRe.re,
  src: internalRe.src,
  tokens: internalRe.t,
  SEMVER_SPEC_VERSION: constants.SEMVER_SPEC_VERSION,
  RELEASE_TYPES: constants.RELEASE_TYPES,
  compareIdentifiers: identifiers.compareIdentifiers,
  rcompareIdentifiers: identifiers.rcompareIdentifiers,
}


/***/ }),

/***/ 5101:
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

/***/ 3348:
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

/***/ 1383:
/***/ ((module) => {



class LRUCache {
  constructor () {
    this.max = 1000
    this.map = new Map()
  }

  get (key) {
    const value = this.map.get(key)
    if (value === undefined) {
      return undefined
    } else {
      // Remove the key from the map and add it to the end
      this.map.delete(key)
      this.map.set(key, value)
      return value
    }
  }

  delete (key) {
    return this.map.delete(key)
  }

  set (key, value) {
    const deleted = this.delete(key)

    if (!deleted && value !== undefined) {
      // If cache is full, delete the least recently used item
      if (this.map.size >= this.max) {
        const firstKey = this.map.keys().next().value
        this.delete(firstKey)
      }

      this.map.set(key, value)
    }

    return this
  }
}

module.exports = LRUCache


/***/ }),

/***/ 356:
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

/***/ 5471:
/***/ ((module, exports, __nccwpck_require__) => {



const {
  MAX_SAFE_COMPONENT_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  MAX_LENGTH,
} = __nccwpck_require__(5101)
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

/***/ 9737:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

// @ts-check


// Reproduce safeRe[COMPARATORTRIM] replacement boundaries, not version
// validation. Each end-index finder returns an exclusive end, or its start
// on no match.
// Positions count from zero. An end of 3 means characters 0, 1, and 2 were read;
// range.slice(start, end) gives the matched text, not a converted number.
const {
  MAX_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  WHITESPACE_CHARACTERS,
} = __nccwpck_require__(5101)

/**
 * Remembers the last two rows of digits so their characters need not be reread.
 * Positions start at -1 until a row has been found.
 *
 * @typedef {object} DigitRunCache
 * @property {number} start The first character of the most recently found row.
 * @property {number} end The position after that row's last character.
 * @property {number} previousStart The first character of the previous row.
 * @property {number} previousEnd The position after the previous row.
 */

// One entry per UTF-16 code unit keeps membership checks constant-time.
const whitespace = new Uint8Array(0x10000)
for (const char of WHITESPACE_CHARACTERS) {
  whitespace[char.charCodeAt(0)] = 1
}

/**
 * Checks whether a character is whitespace, like a space, tab, or newline.
 * Looking past the end of the string returns false.
 *
 * @param {string|undefined} char One character, or undefined past the string's end.
 * @returns {boolean} Whether the character is whitespace.
 * @example isWhitespace(' ') // true
 * @example isWhitespace('1') // false
 */
const isWhitespace = char =>
  char !== undefined && whitespace[char.charCodeAt(0)] === 1

/**
 * Checks for v, =, or whitespace before the version number.
 * These are historical version prefixes, not range operators:
 * < and > are handled separately, as are tilde and caret ranges.
 *
 * @param {string|undefined} char One character to check.
 * @returns {boolean} Whether the character can belong to a version prefix.
 * @example isVersionPrefix('=') // true
 * @example isVersionPrefix('>') // false
 */
const isVersionPrefix = char =>
  char === 'v' ||
  char === '=' ||
  isWhitespace(char)

/**
 * Checks whether a character is one of the digits 0 through 9.
 *
 * @param {string|undefined} char One character to check.
 * @returns {boolean} Whether the character is an ASCII digit.
 * @example isDigit('7') // true
 * @example isDigit('.') // false
 */
const isDigit = char => char !== undefined && char >= '0' && char <= '9'

/**
 * Checks whether a character is an English letter, uppercase or lowercase.
 *
 * @param {string|undefined} char One character to check.
 * @returns {boolean} Whether the character is an ASCII letter.
 * @example isLetter('b') // true
 * @example isLetter('7') // false
 */
const isLetter = char =>
  char !== undefined && (
    (char >= 'a' && char <= 'z') ||
    (char >= 'A' && char <= 'Z')
  )

/**
 * Checks for a letter, digit, or hyphen: the characters allowed inside
 * prerelease and build names such as beta-1.
 *
 * @param {string|undefined} char One character to check.
 * @returns {boolean} Whether the character can be part of an identifier.
 * @example isIdentifierCharacter('-') // true
 * @example isIdentifierCharacter('.') // false; dots separate identifiers
 */
const isIdentifierCharacter = char => isDigit(char) || isLetter(char) || char === '-'

/**
 * Checks whether a version component can begin here: with a digit or
 * a wildcard such as x, X, or *.
 *
 * @param {string|undefined} char One character to check.
 * @returns {boolean} Whether a number or wildcard can start with this character.
 * @example isVersionStart('x') // true
 * @example isVersionStart('v') // false; v belongs to the prefix
 */
const isVersionStart = char =>
  isDigit(char) ||
  char === 'x' ||
  char === 'X' ||
  char === '*'

/**
 * Finds the end of a row of digits, but returns no more than limit digits.
 * Remembers the last two rows so looking at them again does not reread them.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position of the first character to check.
 * @param {number} limit The most digit characters the returned match can include.
 * @param {DigitRunCache} digitRuns Shared cache of digit-run positions, updated in place.
 * @returns {number} The position after the matched digits, or start if none match.
 * @example findDigitsEndIndex('123abc', 0, 10, digitRuns) // 3, pointing at a
 * @example findDigitsEndIndex('123abc', 0, 2, digitRuns) // 2, pointing at the unread 3
 */
const findDigitsEndIndex = (range, start, limit, digitRuns) => {
  if (!isDigit(range[start])) {
    return start
  }
  if (start >= digitRuns.start && start < digitRuns.end) {
    return Math.min(start + limit, digitRuns.end)
  }
  if (start >= digitRuns.previousStart && start < digitRuns.previousEnd) {
    return Math.min(start + limit, digitRuns.previousEnd)
  }
  let end = start + 1
  while (isDigit(range[end])) {
    end++
  }
  // A failed full version can rewind from its second run to its first.
  digitRuns.previousStart = digitRuns.start
  digitRuns.previousEnd = digitRuns.end
  digitRuns.start = start
  digitRuns.end = end
  return Math.min(start + limit, end)
}

/**
 * Reads a number using the old regex's length and leading-zero rules.
 * Strict mode reads just the first zero in 012; loose mode can read all three.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the number should begin.
 * @param {boolean} loose Whether to allow leading zeros.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the matched digits, not their numeric value.
 * @example findVersionNumberEndIndex('012', 0, false, digitRuns) // 1
 * @example findVersionNumberEndIndex('012', 0, true, digitRuns) // 3
 */
const findVersionNumberEndIndex = (range, start, loose, digitRuns) => {
  if (!loose && range[start] === '0') {
    return start + 1
  }
  // Strict syntax allows an initial nonzero digit plus MAX_LENGTH digits.
  return findDigitsEndIndex(range, start, loose ? MAX_LENGTH : MAX_LENGTH + 1, digitRuns)
}

/**
 * Reads one piece of a prerelease name, such as beta or 1 in beta.1.
 * Tries the letter-or-hyphen form first, then the number-only form.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the identifier should begin.
 * @param {boolean} loose Whether numeric identifiers may have leading zeros.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the identifier, or start if none matches.
 * @example findPrereleaseIdentifierEndIndex('beta.1', 0, false, digitRuns) // 4, at the dot
 * @example findPrereleaseIdentifierEndIndex('001beta', 0, false, digitRuns) // 7
 */
const findPrereleaseIdentifierEndIndex = (range, start, loose, digitRuns) => {
  const digitsEnd = findDigitsEndIndex(range, start, MAX_LENGTH, digitRuns)
  // The legacy regex tries a nonnumeric identifier before a numeric one.
  if (isLetter(range[digitsEnd]) || range[digitsEnd] === '-') {
    let end = digitsEnd + 1
    const limit = end + MAX_SAFE_BUILD_LENGTH
    while (end < limit && isIdentifierCharacter(range[end])) {
      end++
    }
    return end
  }
  return findVersionNumberEndIndex(range, start, loose, digitRuns)
}

/**
 * Reads a prerelease suffix such as -beta.1, one dot-separated piece at a time.
 * Loose mode also allows the name without its opening hyphen.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the suffix should begin, including -.
 * @param {boolean} loose Whether the opening hyphen is optional and zeros allowed.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the matched suffix, or start if absent.
 * @example findPrereleaseEndIndex('-beta.1+sha', 0, false, digitRuns) // 7, at the plus
 * @example findPrereleaseEndIndex('beta', 0, false, digitRuns) // 0; no opening hyphen
 */
const findPrereleaseEndIndex = (range, start, loose, digitRuns) => {
  const hyphen = range[start] === '-'
  if (!loose && !hyphen) {
    return start
  }
  const identifierStart = start + (hyphen ? 1 : 0)
  let end = findPrereleaseIdentifierEndIndex(range, identifierStart, loose, digitRuns)
  if (end === identifierStart) {
    if (!loose || !hyphen) {
      return start
    }
    // In loose syntax, a lone hyphen can itself be the identifier.
    end = findPrereleaseIdentifierEndIndex(range, start, loose, digitRuns)
  }
  while (range[end] === '.') {
    const next = findPrereleaseIdentifierEndIndex(range, end + 1, loose, digitRuns)
    if (next === end + 1) {
      break
    }
    end = next
  }
  return end
}

/**
 * Reads one build-name piece, such as sha or 123 in +sha.123.
 * Stops at a disallowed character or the old regex's length limit.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the identifier should begin.
 * @returns {number} The position after the identifier, or start if none matches.
 * @example findBuildIdentifierEndIndex('sha.123', 0) // 3, at the dot
 * @example findBuildIdentifierEndIndex('001', 0) // 3; leading zeros are allowed
 */
const findBuildIdentifierEndIndex = (range, start) => {
  let end = start
  while (end - start < MAX_SAFE_BUILD_LENGTH && isIdentifierCharacter(range[end])) {
    end++
  }
  return end
}

/**
 * Reads optional build metadata such as +sha.123.
 * Leaves the position unchanged if there is no plus sign followed by a name.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the opening + should be.
 * @returns {number} The position after the matched metadata, or start if absent.
 * @example findBuildEndIndex('+sha.123 <2', 0) // 8, at the space
 * @example findBuildEndIndex('+', 0) // 0; a plus sign alone is not a match
 */
const findBuildEndIndex = (range, start) => {
  if (range[start] !== '+') {
    return start
  }
  let end = findBuildIdentifierEndIndex(range, start + 1)
  if (end === start + 1) {
    return start
  }
  while (range[end] === '.') {
    const next = findBuildIdentifierEndIndex(range, end + 1)
    if (next === end + 1) {
      break
    }
    end = next
  }
  return end
}

/**
 * Reads three numbers separated by dots, then any prerelease and build suffixes.
 * Uses loose rules, so forms such as 01.02.03beta can match here.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position of the first number, after any prefix.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the version match, or start if none matches.
 * @example findLooseFullVersionEndIndex('1.2.3-beta+sha <2', 0, digitRuns) // 14
 * @example findLooseFullVersionEndIndex('1.2', 0, digitRuns) // 0; needs three numbers
 */
const findLooseFullVersionEndIndex = (range, start, digitRuns) => {
  let end = start
  for (let component = 0; component < 3; component++) {
    const next = findVersionNumberEndIndex(range, end, true, digitRuns)
    if (next === end) {
      return start
    }
    end = next
    if (component < 2) {
      if (range[end] !== '.') {
        return start
      }
      end++
    }
  }
  const prereleaseEnd = findPrereleaseEndIndex(range, end, true, digitRuns)
  return findBuildEndIndex(range, prereleaseEnd)
}

/**
 * Reads one component of a partial or wildcard version, such as 2 or x in 2.x.
 * Numbers use strict leading-zero rules; wildcards take up one character.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the component should begin.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the component, or start if none matches.
 * @example findPartialVersionComponentEndIndex('2.x', 0, digitRuns) // 1, at the dot
 * @example findPartialVersionComponentEndIndex('2.x', 2, digitRuns) // 3, after x
 */
const findPartialVersionComponentEndIndex = (range, start, digitRuns) => {
  if (isDigit(range[start])) {
    return findVersionNumberEndIndex(range, start, false, digitRuns)
  }
  return isVersionStart(range[start]) ? start + 1 : start
}

/**
 * Reads up to three components, allowing forms such as 1, 1.2, or 1.x.
 * After the third component, also reads any strict prerelease and build suffixes.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position of a number or wildcard, after any prefix.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the matched version text.
 * @example findPartialVersionEndIndex('1.x <2', 0, digitRuns) // 3, at the space
 * @example findPartialVersionEndIndex('1.', 0, digitRuns) // 1; the trailing dot is unread
 */
const findPartialVersionEndIndex = (range, start, digitRuns) => {
  let end = findPartialVersionComponentEndIndex(range, start, digitRuns)
  for (let component = 0; component < 2; component++) {
    if (range[end] !== '.') {
      return end
    }
    const next = findPartialVersionComponentEndIndex(range, end + 1, digitRuns)
    if (next === end + 1) {
      return end
    }
    end = next
  }
  const prereleaseEnd = findPrereleaseEndIndex(range, end, false, digitRuns)
  return findBuildEndIndex(range, prereleaseEnd)
}

/**
 * Finds where a version match ends, without deciding whether the range is valid.
 * Tries a loose full version first, then a partial or wildcard version, just
 * like the old regex's LOOSEPLAIN and XRANGEPLAIN alternatives.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position of a number or wildcard, after any prefix.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position where scanning the next candidate can resume.
 * @example findVersionEndIndex('1.2.3 <2', 0, digitRuns) // 5, at the space
 * @example findVersionEndIndex('1.x <2', 0, digitRuns) // 3, at the space
 */
const findVersionEndIndex = (range, start, digitRuns) => {
  const fullVersionEnd = findLooseFullVersionEndIndex(range, start, digitRuns)
  return fullVersionEnd !== start
    ? fullVersionEnd
    : findPartialVersionEndIndex(range, start, digitRuns)
}

/**
 * Finds the one whitespace character the old replacement would remove.
 * Keeps leading whitespace, skips an optional operator, and checks immediately
 * after it. Returns -1 if there is nothing to remove.
 *
 * @param {string} range The text containing a candidate already found by the caller.
 * @param {number} matchStart The candidate's position, including leading whitespace.
 * @returns {number} The position of the removable whitespace, or -1 if absent.
 * @example findRemovableWhitespaceIndex(' > 1', 0) // 2; keep the space at position 0
 * @example findRemovableWhitespaceIndex('>1', 0) // -1
 */
const findRemovableWhitespaceIndex = (range, matchStart) => {
  let position = matchStart
  if (isWhitespace(range[position])) {
    position++
  }
  if (range[position] === '<' || range[position] === '>') {
    position++
  }
  if (range[position] === '=') {
    position++
  }
  return isWhitespace(range[position]) ? position : -1
}

/**
 * Joins an operator to its version, turning > 1.2.3 into >1.2.3.
 * Copies everything else according to the old regex's matching rules.
 * Moves forward through prefixes and whole versions to avoid repeatedly
 * searching the same characters on long inputs.
 *
 * @param {string} range The range text to process; the original string is unchanged.
 * @returns {string} The range with matched operator whitespace removed.
 * @example trimComparatorWhitespace('> 1.2.3 < 2') // '>1.2.3 <2'
 * @example trimComparatorWhitespace('> invalid') // '> invalid'
 */
const trimComparatorWhitespace = range => {
  let result = ''
  let copyFrom = 0
  let cursor = 0
  const digitRuns = { start: -1, end: -1, previousStart: -1, previousEnd: -1 }

  while (cursor < range.length) {
    const matchStart = cursor
    if (range[cursor] === '<' || range[cursor] === '>') {
      cursor++
    } else if (!isVersionPrefix(range[cursor]) && !isVersionStart(range[cursor])) {
      cursor++
      continue
    }

    // Consume a v/=/whitespace run once, even when no version follows it.
    while (cursor < range.length && isVersionPrefix(range[cursor])) {
      cursor++
    }
    if (!isVersionStart(range[cursor])) {
      continue
    }

    const whitespacePosition = findRemovableWhitespaceIndex(range, matchStart)
    if (whitespacePosition !== -1) {
      result += range.slice(copyFrom, whitespacePosition)
      copyFrom = whitespacePosition + 1
    }

    // Skip the entire match, so a prerelease's trailing v cannot be
    // reconsidered as the prefix of another version.
    cursor = findVersionEndIndex(range, cursor, digitRuns)
  }

  return result + range.slice(copyFrom)
}

module.exports = trimComparatorWhitespace


/***/ }),

/***/ 2276:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



// Determine if version is greater than all the versions possible in the range.
const outside = __nccwpck_require__(280)
const gtr = (version, range, options) => outside(version, range, '>', options)
module.exports = gtr


/***/ }),

/***/ 3465:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const Range = __nccwpck_require__(6782)
const intersects = (r1, r2, options) => {
  r1 = new Range(r1, options)
  r2 = new Range(r2, options)
  return r1.intersects(r2, options)
}
module.exports = intersects


/***/ }),

/***/ 5213:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const outside = __nccwpck_require__(280)
// Determine if version is less than all the versions possible in the range
const ltr = (version, range, options) => outside(version, range, '<', options)
module.exports = ltr


/***/ }),

/***/ 3193:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const Range = __nccwpck_require__(6782)

const maxSatisfying = (versions, range, options) => {
  let max = null
  let maxSV = null
  let rangeObj = null
  try {
    rangeObj = new Range(range, options)
  } catch (er) {
    return null
  }
  versions.forEach((v) => {
    if (rangeObj.test(v)) {
      // satisfies(v, range, options)
      if (!max || maxSV.compare(v) === -1) {
        // compare(max, v, true)
        max = v
        maxSV = new SemVer(max, options)
      }
    }
  })
  return max
}
module.exports = maxSatisfying


/***/ }),

/***/ 8595:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const Range = __nccwpck_require__(6782)
const minSatisfying = (versions, range, options) => {
  let min = null
  let minSV = null
  let rangeObj = null
  try {
    rangeObj = new Range(range, options)
  } catch (er) {
    return null
  }
  versions.forEach((v) => {
    if (rangeObj.test(v)) {
      // satisfies(v, range, options)
      if (!min || minSV.compare(v) === 1) {
        // compare(min, v, true)
        min = v
        minSV = new SemVer(min, options)
      }
    }
  })
  return min
}
module.exports = minSatisfying


/***/ }),

/***/ 1866:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const Range = __nccwpck_require__(6782)
const gt = __nccwpck_require__(6599)

const minVersion = (range, loose) => {
  range = new Range(range, loose)

  let minver = new SemVer('0.0.0')
  if (range.test(minver)) {
    return minver
  }

  minver = new SemVer('0.0.0-0')
  if (range.test(minver)) {
    return minver
  }

  minver = null
  for (let i = 0; i < range.set.length; ++i) {
    const comparators = range.set[i]

    let setMin = null
    comparators.forEach((comparator) => {
      // Clone to avoid manipulating the comparator's semver object.
      const compver = new SemVer(comparator.semver.version)
      switch (comparator.operator) {
        case '>':
          if (compver.prerelease.length === 0) {
            compver.patch++
          } else {
            compver.prerelease.push(0)
          }
          compver.raw = compver.format()
          /* fallthrough */
        case '':
        case '>=':
          if (!setMin || gt(compver, setMin)) {
            setMin = compver
          }
          break
        case '<':
        case '<=':
          /* Ignore maximum versions */
          break
        /* istanbul ignore next */
        default:
          throw new Error(`Unexpected operation: ${comparator.operator}`)
      }
    })
    if (setMin && (!minver || gt(minver, setMin))) {
      minver = setMin
    }
  }

  if (minver && range.test(minver)) {
    return minver
  }

  return null
}
module.exports = minVersion


/***/ }),

/***/ 280:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const Comparator = __nccwpck_require__(9379)
const { ANY } = Comparator
const Range = __nccwpck_require__(6782)
const satisfies = __nccwpck_require__(8011)
const gt = __nccwpck_require__(6599)
const lt = __nccwpck_require__(3872)
const lte = __nccwpck_require__(6717)
const gte = __nccwpck_require__(1236)

const outside = (version, range, hilo, options) => {
  version = new SemVer(version, options)
  range = new Range(range, options)

  let gtfn, ltefn, ltfn, comp, ecomp
  switch (hilo) {
    case '>':
      gtfn = gt
      ltefn = lte
      ltfn = lt
      comp = '>'
      ecomp = '>='
      break
    case '<':
      gtfn = lt
      ltefn = gte
      ltfn = gt
      comp = '<'
      ecomp = '<='
      break
    default:
      throw new TypeError('Must provide a hilo val of "<" or ">"')
  }

  // If it satisfies the range it is not outside
  if (satisfies(version, range, options)) {
    return false
  }

  // From now on, variable terms are as if we're in "gtr" mode.
  // but note that everything is flipped for the "ltr" function.

  for (let i = 0; i < range.set.length; ++i) {
    const comparators = range.set[i]

    let high = null
    let low = null

    comparators.forEach((comparator) => {
      if (comparator.semver === ANY) {
        comparator = new Comparator('>=0.0.0')
      }
      high = high || comparator
      low = low || comparator
      if (gtfn(comparator.semver, high.semver, options)) {
        high = comparator
      } else if (ltfn(comparator.semver, low.semver, options)) {
        low = comparator
      }
    })

    // If the edge version comparator has a operator then our version
    // isn't outside it
    if (high.operator === comp || high.operator === ecomp) {
      return false
    }

    // If the lowest version comparator has an operator and our version
    // is less than it then it isn't higher than the range
    if ((!low.operator || low.operator === comp) &&
        ltefn(version, low.semver)) {
      return false
    } else if (low.operator === ecomp && ltfn(version, low.semver)) {
      return false
    }
  }
  return true
}

module.exports = outside


/***/ }),

/***/ 2028:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



// given a set of versions and a range, create a "simplified" range
// that includes the same versions that the original range does
// If the original range is shorter than the simplified one, return that.
const satisfies = __nccwpck_require__(8011)
const compare = __nccwpck_require__(8469)
module.exports = (versions, range, options) => {
  const set = []
  let first = null
  let prev = null
  const v = versions.sort((a, b) => compare(a, b, options))
  for (const version of v) {
    const included = satisfies(version, range, options)
    if (included) {
      prev = version
      if (!first) {
        first = version
      }
    } else {
      if (prev) {
        set.push([first, prev])
      }
      prev = null
      first = null
    }
  }
  if (first) {
    set.push([first, null])
  }

  const ranges = []
  for (const [min, max] of set) {
    if (min === max) {
      ranges.push(min)
    } else if (!max && min === v[0]) {
      ranges.push('*')
    } else if (!max) {
      ranges.push(`>=${min}`)
    } else if (min === v[0]) {
      ranges.push(`<=${max}`)
    } else {
      ranges.push(`${min} - ${max}`)
    }
  }
  const simplified = ranges.join(' || ')
  const original = typeof range.raw === 'string' ? range.raw : String(range)
  return simplified.length < original.length ? simplified : range
}


/***/ }),

/***/ 1489:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const Range = __nccwpck_require__(6782)
const Comparator = __nccwpck_require__(9379)
const { ANY } = Comparator
const satisfies = __nccwpck_require__(8011)
const compare = __nccwpck_require__(8469)

// Complex range `r1 || r2 || ...` is a subset of `R1 || R2 || ...` iff:
// - Every simple range `r1, r2, ...` is a null set, OR
// - Every simple range `r1, r2, ...` which is not a null set is a subset of
//   some `R1, R2, ...`
//
// Simple range `c1 c2 ...` is a subset of simple range `C1 C2 ...` iff:
// - If c is only the ANY comparator
//   - If C is only the ANY comparator, return true
//   - Else if in prerelease mode, return false
//   - else replace c with `[>=0.0.0]`
// - If C is only the ANY comparator
//   - if in prerelease mode, return true
//   - else replace C with `[>=0.0.0]`
// - Let EQ be the set of = comparators in c
// - If EQ is more than one, return true (null set)
// - Let GT be the highest > or >= comparator in c
// - Let LT be the lowest < or <= comparator in c
// - If GT and LT, and GT.semver > LT.semver, return true (null set)
// - If any C is a = range, and GT or LT are set, return false
// - If EQ
//   - If GT, and EQ does not satisfy GT, return true (null set)
//   - If LT, and EQ does not satisfy LT, return true (null set)
//   - If EQ satisfies every C, return true
//   - Else return false
// - If GT
//   - If GT.semver is lower than any > or >= comp in C, return false
//   - If GT is >=, and GT.semver does not satisfy every C, return false
//   - If GT.semver has a prerelease, and not in prerelease mode
//     - If no C has a prerelease and the GT.semver tuple, return false
// - If LT
//   - If LT.semver is greater than any < or <= comp in C, return false
//   - If LT is <=, and LT.semver does not satisfy every C, return false
//   - If LT.semver has a prerelease, and not in prerelease mode
//     - If no C has a prerelease and the LT.semver tuple, return false
// - Else return true

const subset = (sub, dom, options = {}) => {
  if (sub === dom) {
    return true
  }

  sub = new Range(sub, options)
  dom = new Range(dom, options)
  let sawNonNull = false

  OUTER: for (const simpleSub of sub.set) {
    for (const simpleDom of dom.set) {
      const isSub = simpleSubset(simpleSub, simpleDom, options)
      sawNonNull = sawNonNull || isSub !== null
      if (isSub) {
        continue OUTER
      }
    }
    // the null set is a subset of everything, but null simple ranges in
    // a complex range should be ignored.  so if we saw a non-null range,
    // then we know this isn't a subset, but if EVERY simple range was null,
    // then it is a subset.
    if (sawNonNull) {
      return false
    }
  }
  return true
}

const minimumVersionWithPreRelease = [new Comparator('>=0.0.0-0')]
const minimumVersion = [new Comparator('>=0.0.0')]

const simpleSubset = (sub, dom, options) => {
  if (sub === dom) {
    return true
  }

  if (sub.length === 1 && sub[0].semver === ANY) {
    if (dom.length === 1 && dom[0].semver === ANY) {
      return true
    } else if (options.includePrerelease) {
      sub = minimumVersionWithPreRelease
    } else {
      sub = minimumVersion
    }
  }

  if (dom.length === 1 && dom[0].semver === ANY) {
    if (options.includePrerelease) {
      return true
    } else {
      dom = minimumVersion
    }
  }

  const eqSet = new Set()
  let gt, lt
  for (const c of sub) {
    if (c.operator === '>' || c.operator === '>=') {
      gt = higherGT(gt, c, options)
    } else if (c.operator === '<' || c.operator === '<=') {
      lt = lowerLT(lt, c, options)
    } else {
      eqSet.add(c.semver)
    }
  }

  if (eqSet.size > 1) {
    return null
  }

  let gtltComp
  if (gt && lt) {
    gtltComp = compare(gt.semver, lt.semver, options)
    if (gtltComp > 0) {
      return null
    } else if (gtltComp === 0 && (gt.operator !== '>=' || lt.operator !== '<=')) {
      return null
    }
  }

  // will iterate one or zero times
  for (const eq of eqSet) {
    if (gt && !satisfies(eq, String(gt), options)) {
      return null
    }

    if (lt && !satisfies(eq, String(lt), options)) {
      return null
    }

    for (const c of dom) {
      if (!satisfies(eq, String(c), options)) {
        return false
      }
    }

    return true
  }

  let higher, lower
  let hasDomLT, hasDomGT
  // if the subset has a prerelease, we need a comparator in the superset
  // with the same tuple and a prerelease, or it's not a subset
  let needDomLTPre = lt &&
    !options.includePrerelease &&
    lt.semver.prerelease.length ? lt.semver : false
  let needDomGTPre = gt &&
    !options.includePrerelease &&
    gt.semver.prerelease.length ? gt.semver : false
  // exception: <1.2.3-0 is the same as <1.2.3
  if (needDomLTPre && needDomLTPre.prerelease.length === 1 &&
      lt.operator === '<' && needDomLTPre.prerelease[0] === 0) {
    needDomLTPre = false
  }

  for (const c of dom) {
    hasDomGT = hasDomGT || c.operator === '>' || c.operator === '>='
    hasDomLT = hasDomLT || c.operator === '<' || c.operator === '<='
    if (gt) {
      if (needDomGTPre) {
        if (c.semver.prerelease && c.semver.prerelease.length &&
            c.semver.major === needDomGTPre.major &&
            c.semver.minor === needDomGTPre.minor &&
            c.semver.patch === needDomGTPre.patch) {
          needDomGTPre = false
        }
      }
      if (c.operator === '>' || c.operator === '>=') {
        higher = higherGT(gt, c, options)
        if (higher === c && higher !== gt) {
          return false
        }
      } else if (gt.operator === '>=' && !c.test(gt.semver)) {
        return false
      }
    }
    if (lt) {
      if (needDomLTPre) {
        if (c.semver.prerelease && c.semver.prerelease.length &&
            c.semver.major === needDomLTPre.major &&
            c.semver.minor === needDomLTPre.minor &&
            c.semver.patch === needDomLTPre.patch) {
          needDomLTPre = false
        }
      }
      if (c.operator === '<' || c.operator === '<=') {
        lower = lowerLT(lt, c, options)
        if (lower === c && lower !== lt) {
          return false
        }
      } else if (lt.operator === '<=' && !c.test(lt.semver)) {
        return false
      }
    }
    if (!c.operator && (lt || gt) && gtltComp !== 0) {
      return false
    }
  }

  // if there was a < or >, and nothing in the dom, then must be false
  // UNLESS it was limited by another range in the other direction.
  // Eg, >1.0.0 <1.0.1 is still a subset of <2.0.0
  if (gt && hasDomLT && !lt && gtltComp !== 0) {
    return false
  }

  if (lt && hasDomGT && !gt && gtltComp !== 0) {
    return false
  }

  // we needed a prerelease range in a specific tuple, but didn't get one
  // then this isn't a subset.  eg >=1.2.3-pre is not a subset of >=1.0.0,
  // because it includes prereleases in the 1.2.3 tuple
  if (needDomGTPre || needDomLTPre) {
    return false
  }

  return true
}

// >=1.2.3 is lower than >1.2.3
const higherGT = (a, b, options) => {
  if (!a) {
    return b
  }
  const comp = compare(a.semver, b.semver, options)
  return comp > 0 ? a
    : comp < 0 ? b
    : b.operator === '>' && a.operator === '>=' ? b
    : a
}

// <=1.2.3 is higher than <1.2.3
const lowerLT = (a, b, options) => {
  if (!a) {
    return b
  }
  const comp = compare(a.semver, b.semver, options)
  return comp < 0 ? a
    : comp > 0 ? b
    : b.operator === '<' && a.operator === '<=' ? b
    : a
}

module.exports = subset


/***/ }),

/***/ 4750:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const Range = __nccwpck_require__(6782)

// Mostly just for testing and legacy API reasons
const toComparators = (range, options) =>
  new Range(range, options).set
    .map(comp => comp.map(c => c.value).join(' ').trim().split(' '))

module.exports = toComparators


/***/ }),

/***/ 4737:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const Range = __nccwpck_require__(6782)
const validRange = (range, options) => {
  try {
    // Return '*' instead of '' so that truthiness works.
    // This will throw if it's invalid anyway
    return new Range(range, options).range || '*'
  } catch (er) {
    return null
  }
}
module.exports = validRange


/***/ }),

/***/ 6204:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

const { EventEmitter } = __nccwpck_require__(9580)
const FIFO = __nccwpck_require__(3867)
const TextDecoder = __nccwpck_require__(7934)

const StreamError = __nccwpck_require__(5657)

// if we do a future major, expect queue microtask to be there always, for now a bit defensive
const qmt =
  typeof queueMicrotask === 'undefined' ? (fn) => global.process.nextTick(fn) : queueMicrotask

// 29 bits used total (4 from shared, 14 from read, and 11 from write)
const MAX = (1 << 29) - 1

// Shared state
const OPENING = 0b0001
const PREDESTROYING = 0b0010
const DESTROYING = 0b0100
const DESTROYED = 0b1000

const NOT_OPENING = MAX ^ OPENING
const NOT_PREDESTROYING = MAX ^ PREDESTROYING

// Read state (4 bit offset from shared state)
const READ_ACTIVE = 0b00000000000001 << 4
const READ_UPDATING = 0b00000000000010 << 4
const READ_PRIMARY = 0b00000000000100 << 4
const READ_QUEUED = 0b00000000001000 << 4
const READ_RESUMED = 0b00000000010000 << 4
const READ_PIPE_DRAINED = 0b00000000100000 << 4
const READ_ENDING = 0b00000001000000 << 4
const READ_EMIT_DATA = 0b00000010000000 << 4
const READ_EMIT_READABLE = 0b00000100000000 << 4
const READ_EMITTED_READABLE = 0b00001000000000 << 4
const READ_DONE = 0b00010000000000 << 4
const READ_NEXT_TICK = 0b00100000000000 << 4
const READ_NEEDS_PUSH = 0b01000000000000 << 4
const READ_READ_AHEAD = 0b10000000000000 << 4

// Combined read state
const READ_FLOWING = READ_RESUMED | READ_PIPE_DRAINED
const READ_ACTIVE_AND_NEEDS_PUSH = READ_ACTIVE | READ_NEEDS_PUSH
const READ_PRIMARY_AND_ACTIVE = READ_PRIMARY | READ_ACTIVE
const READ_EMIT_READABLE_AND_QUEUED = READ_EMIT_READABLE | READ_QUEUED
const READ_RESUMED_READ_AHEAD = READ_RESUMED | READ_READ_AHEAD

const READ_NOT_ACTIVE = MAX ^ READ_ACTIVE
const READ_NON_PRIMARY = MAX ^ READ_PRIMARY
const READ_NON_PRIMARY_AND_PUSHED = MAX ^ (READ_PRIMARY | READ_NEEDS_PUSH)
const READ_PUSHED = MAX ^ READ_NEEDS_PUSH
const READ_PAUSED = MAX ^ READ_RESUMED
const READ_NOT_QUEUED = MAX ^ (READ_QUEUED | READ_EMITTED_READABLE)
const READ_NOT_ENDING = MAX ^ READ_ENDING
const READ_PIPE_NOT_DRAINED = MAX ^ READ_FLOWING
const READ_NOT_NEXT_TICK = MAX ^ READ_NEXT_TICK
const READ_NOT_UPDATING = MAX ^ READ_UPDATING
const READ_NO_READ_AHEAD = MAX ^ READ_READ_AHEAD
const READ_PAUSED_NO_READ_AHEAD = MAX ^ READ_RESUMED_READ_AHEAD

// Write state (18 bit offset, 4 bit offset from shared state and 14 from read state)
const WRITE_ACTIVE = 0b00000000001 << 18
const WRITE_UPDATING = 0b00000000010 << 18
const WRITE_PRIMARY = 0b00000000100 << 18
const WRITE_QUEUED = 0b00000001000 << 18
const WRITE_UNDRAINED = 0b00000010000 << 18
const WRITE_DONE = 0b00000100000 << 18
const WRITE_EMIT_DRAIN = 0b00001000000 << 18
const WRITE_NEXT_TICK = 0b00010000000 << 18
const WRITE_WRITING = 0b00100000000 << 18
const WRITE_FINISHING = 0b01000000000 << 18
const WRITE_CORKED = 0b10000000000 << 18

const WRITE_NOT_ACTIVE = MAX ^ (WRITE_ACTIVE | WRITE_WRITING)
const WRITE_NON_PRIMARY = MAX ^ WRITE_PRIMARY
const WRITE_NOT_FINISHING = MAX ^ (WRITE_ACTIVE | WRITE_FINISHING)
const WRITE_DRAINED = MAX ^ WRITE_UNDRAINED
const WRITE_NOT_QUEUED = MAX ^ WRITE_QUEUED
const WRITE_NOT_NEXT_TICK = MAX ^ WRITE_NEXT_TICK
const WRITE_NOT_UPDATING = MAX ^ WRITE_UPDATING
const WRITE_NOT_CORKED = MAX ^ WRITE_CORKED

// Combined shared state
const ACTIVE = READ_ACTIVE | WRITE_ACTIVE
const NOT_ACTIVE = MAX ^ ACTIVE
const DONE = READ_DONE | WRITE_DONE
const DESTROY_STATUS = DESTROYING | DESTROYED | PREDESTROYING
const OPEN_STATUS = DESTROY_STATUS | OPENING
const AUTO_DESTROY = DESTROY_STATUS | DONE
const NON_PRIMARY = WRITE_NON_PRIMARY & READ_NON_PRIMARY
const ACTIVE_OR_TICKING = WRITE_NEXT_TICK | READ_NEXT_TICK
const TICKING = ACTIVE_OR_TICKING & NOT_ACTIVE
const IS_OPENING = OPEN_STATUS | TICKING

// Combined shared state and read state
const READ_PRIMARY_STATUS = OPEN_STATUS | READ_ENDING | READ_DONE
const READ_STATUS = OPEN_STATUS | READ_DONE | READ_QUEUED
const READ_ENDING_STATUS = OPEN_STATUS | READ_ENDING | READ_QUEUED
const READ_READABLE_STATUS = OPEN_STATUS | READ_EMIT_READABLE | READ_QUEUED | READ_EMITTED_READABLE
const SHOULD_NOT_READ =
  OPEN_STATUS | READ_ACTIVE | READ_ENDING | READ_DONE | READ_NEEDS_PUSH | READ_READ_AHEAD
const READ_BACKPRESSURE_STATUS = DESTROY_STATUS | READ_ENDING | READ_DONE
const READ_UPDATE_SYNC_STATUS = READ_UPDATING | OPEN_STATUS | READ_NEXT_TICK | READ_PRIMARY
const READ_NEXT_TICK_OR_OPENING = READ_NEXT_TICK | OPENING

// Combined write state
const WRITE_PRIMARY_STATUS = OPEN_STATUS | WRITE_FINISHING | WRITE_DONE
const WRITE_QUEUED_AND_UNDRAINED = WRITE_QUEUED | WRITE_UNDRAINED
const WRITE_QUEUED_AND_ACTIVE = WRITE_QUEUED | WRITE_ACTIVE
const WRITE_DRAIN_STATUS = WRITE_QUEUED | WRITE_UNDRAINED | OPEN_STATUS | WRITE_ACTIVE
const WRITE_STATUS = OPEN_STATUS | WRITE_ACTIVE | WRITE_QUEUED | WRITE_CORKED
const WRITE_PRIMARY_AND_ACTIVE = WRITE_PRIMARY | WRITE_ACTIVE
const WRITE_ACTIVE_AND_WRITING = WRITE_ACTIVE | WRITE_WRITING
const WRITE_FINISHING_STATUS = OPEN_STATUS | WRITE_FINISHING | WRITE_QUEUED_AND_ACTIVE | WRITE_DONE
const WRITE_BACKPRESSURE_STATUS = WRITE_UNDRAINED | DESTROY_STATUS | WRITE_FINISHING | WRITE_DONE
const WRITE_UPDATE_SYNC_STATUS = WRITE_UPDATING | OPEN_STATUS | WRITE_NEXT_TICK | WRITE_PRIMARY
const WRITE_DROP_DATA = WRITE_FINISHING | WRITE_DONE | DESTROY_STATUS

const asyncIterator = Symbol.asyncIterator || Symbol('asyncIterator')

class WritableState {
  constructor(
    stream,
    { highWaterMark = 16384, map = null, mapWritable, byteLength, byteLengthWritable } = {}
  ) {
    this.stream = stream
    this.queue = new FIFO()
    this.highWaterMark = highWaterMark
    this.buffered = 0
    this.error = null
    this.pipeline = null
    this.drains = null // if we add more seldomly used helpers we might them into a subobject so its a single ptr
    this.byteLength = byteLengthWritable || byteLength || defaultByteLength
    this.map = mapWritable || map
    this.afterWrite = afterWrite.bind(this)
    this.afterUpdateNextTick = updateWriteNT.bind(this)
  }

  get ending() {
    return (this.stream._duplexState & WRITE_FINISHING) !== 0
  }

  get ended() {
    return (this.stream._duplexState & WRITE_DONE) !== 0
  }

  push(data) {
    if ((this.stream._duplexState & WRITE_DROP_DATA) !== 0) return false
    if (this.map !== null) data = this.map(data)

    this.buffered += this.byteLength(data)
    this.queue.push(data)

    if (this.buffered < this.highWaterMark) {
      this.stream._duplexState |= WRITE_QUEUED
      return true
    }

    this.stream._duplexState |= WRITE_QUEUED_AND_UNDRAINED
    return false
  }

  shift() {
    const data = this.queue.shift()

    this.buffered -= this.byteLength(data)
    if (this.buffered === 0) this.stream._duplexState &= WRITE_NOT_QUEUED

    return data
  }

  end(data) {
    if (typeof data === 'function') {
      this.stream.once('finish', data)
    } else if (data !== undefined && data !== null) {
      this.push(data)
    }

    this.stream._duplexState = (this.stream._duplexState | WRITE_FINISHING) & WRITE_NON_PRIMARY
  }

  autoBatch(data, cb) {
    const buffer = []
    const stream = this.stream

    buffer.push(data)
    while ((stream._duplexState & WRITE_STATUS) === WRITE_QUEUED_AND_ACTIVE) {
      buffer.push(stream._writableState.shift())
    }

    if ((stream._duplexState & OPEN_STATUS) !== 0) return cb(null)
    stream._writev(buffer, cb)
  }

  update() {
    const stream = this.stream

    stream._duplexState |= WRITE_UPDATING

    do {
      while ((stream._duplexState & WRITE_STATUS) === WRITE_QUEUED) {
        const data = this.shift()
        stream._duplexState |= WRITE_ACTIVE_AND_WRITING
        stream._write(data, this.afterWrite)
      }

      if ((stream._duplexState & WRITE_PRIMARY_AND_ACTIVE) === 0) this.updateNonPrimary()
    } while (this.continueUpdate() === true)

    stream._duplexState &= WRITE_NOT_UPDATING
  }

  updateNonPrimary() {
    const stream = this.stream

    if ((stream._duplexState & WRITE_FINISHING_STATUS) === WRITE_FINISHING) {
      stream._duplexState = stream._duplexState | WRITE_ACTIVE
      stream._final(afterFinal.bind(this))
      return
    }

    if ((stream._duplexState & DESTROY_STATUS) === DESTROYING) {
      if ((stream._duplexState & ACTIVE_OR_TICKING) === 0) {
        stream._duplexState |= ACTIVE
        stream._destroy(afterDestroy.bind(this))
      }
      return
    }

    if ((stream._duplexState & IS_OPENING) === OPENING) {
      stream._duplexState = (stream._duplexState | ACTIVE) & NOT_OPENING
      stream._open(afterOpen.bind(this))
    }
  }

  continueUpdate() {
    if ((this.stream._duplexState & WRITE_NEXT_TICK) === 0) return false
    this.stream._duplexState &= WRITE_NOT_NEXT_TICK
    return true
  }

  updateCallback() {
    if ((this.stream._duplexState & WRITE_UPDATE_SYNC_STATUS) === WRITE_PRIMARY) {
      this.update()
    } else {
      this.updateNextTick()
    }
  }

  updateNextTick() {
    if ((this.stream._duplexState & WRITE_NEXT_TICK) !== 0) return
    this.stream._duplexState |= WRITE_NEXT_TICK
    if ((this.stream._duplexState & WRITE_UPDATING) === 0) qmt(this.afterUpdateNextTick)
  }
}

class ReadableState {
  constructor(
    stream,
    { highWaterMark = 16384, map = null, mapReadable, byteLength, byteLengthReadable } = {}
  ) {
    this.stream = stream
    this.queue = new FIFO()
    this.highWaterMark = highWaterMark === 0 ? 1 : highWaterMark
    this.buffered = 0
    this.readAhead = highWaterMark > 0
    this.error = null
    this.pipeline = null
    this.byteLength = byteLengthReadable || byteLength || defaultByteLength
    this.map = mapReadable || map
    this.pipeTo = null
    this.afterRead = afterRead.bind(this)
    this.afterUpdateNextTick = updateReadNT.bind(this)
  }

  get ending() {
    return (this.stream._duplexState & READ_ENDING) !== 0
  }

  get ended() {
    return (this.stream._duplexState & READ_DONE) !== 0
  }

  pipe(pipeTo, cb) {
    if (this.pipeTo !== null) throw StreamError.BAD_ARGUMENT('Can only pipe to one destination')
    if (typeof cb !== 'function') cb = null

    this.stream._duplexState |= READ_PIPE_DRAINED
    this.pipeTo = pipeTo
    this.pipeline = new Pipeline(this.stream, pipeTo, cb)

    if (cb) this.stream.on('error', noop) // We already error handle this so supress crashes

    if (isStreamx(pipeTo)) {
      pipeTo._writableState.pipeline = this.pipeline
      if (cb) pipeTo.on('error', noop) // We already error handle this so supress crashes
      pipeTo.on('finish', this.pipeline.finished.bind(this.pipeline)) // TODO: just call finished from pipeTo itself
    } else {
      const onerror = this.pipeline.done.bind(this.pipeline, pipeTo)
      const onclose = this.pipeline.done.bind(this.pipeline, pipeTo, null) // onclose has a weird bool arg
      pipeTo.on('error', onerror)
      pipeTo.on('close', onclose)
      pipeTo.on('finish', this.pipeline.finished.bind(this.pipeline))
    }

    pipeTo.on('drain', afterDrain.bind(this))
    this.stream.emit('piping', pipeTo)
    pipeTo.emit('pipe', this.stream)
  }

  push(data) {
    const stream = this.stream

    if (data === null) {
      this.highWaterMark = 0
      stream._duplexState = (stream._duplexState | READ_ENDING) & READ_NON_PRIMARY_AND_PUSHED
      return false
    }

    if (this.map !== null) {
      data = this.map(data)
      if (data === null) {
        stream._duplexState &= READ_PUSHED
        return this.buffered < this.highWaterMark
      }
    }

    this.buffered += this.byteLength(data)
    this.queue.push(data)

    stream._duplexState = (stream._duplexState | READ_QUEUED) & READ_PUSHED

    return this.buffered < this.highWaterMark
  }

  shift() {
    const data = this.queue.shift()

    this.buffered -= this.byteLength(data)
    if (this.buffered === 0) {
      this.stream._duplexState &= READ_NOT_QUEUED
    }

    return data
  }

  unshift(data) {
    const pending = [this.map !== null ? this.map(data) : data]
    while (this.buffered > 0) pending.push(this.shift())

    for (let i = 0; i < pending.length - 1; i++) {
      const data = pending[i]
      this.buffered += this.byteLength(data)
      this.queue.push(data)
    }

    this.push(pending[pending.length - 1])
  }

  read() {
    const stream = this.stream

    if ((stream._duplexState & READ_STATUS) === READ_QUEUED) {
      const data = this.shift()

      if (this.pipeTo !== null && this.pipeTo.write(data) === false) {
        stream._duplexState &= READ_PIPE_NOT_DRAINED
      }

      if ((stream._duplexState & READ_EMIT_DATA) !== 0) {
        stream.emit('data', data)
      }

      return data
    }

    if (this.readAhead === false) {
      stream._duplexState |= READ_READ_AHEAD
      this.updateNextTick()
    }

    return null
  }

  drain() {
    const stream = this.stream

    while (
      (stream._duplexState & READ_STATUS) === READ_QUEUED &&
      (stream._duplexState & READ_FLOWING) !== 0
    ) {
      const data = this.shift()

      if (this.pipeTo !== null && this.pipeTo.write(data) === false) {
        stream._duplexState &= READ_PIPE_NOT_DRAINED
      }

      if ((stream._duplexState & READ_EMIT_DATA) !== 0) {
        stream.emit('data', data)
      }
    }
  }

  update() {
    const stream = this.stream

    stream._duplexState |= READ_UPDATING

    do {
      this.drain()

      while (
        this.buffered < this.highWaterMark &&
        (stream._duplexState & SHOULD_NOT_READ) === READ_READ_AHEAD
      ) {
        stream._duplexState |= READ_ACTIVE_AND_NEEDS_PUSH
        stream._read(this.afterRead)
        this.drain()
      }

      if ((stream._duplexState & READ_READABLE_STATUS) === READ_EMIT_READABLE_AND_QUEUED) {
        stream._duplexState |= READ_EMITTED_READABLE
        stream.emit('readable')
      }

      if ((stream._duplexState & READ_PRIMARY_AND_ACTIVE) === 0) {
        this.updateNonPrimary()
      }
    } while (this.continueUpdate() === true)

    stream._duplexState &= READ_NOT_UPDATING
  }

  updateNonPrimary() {
    const stream = this.stream

    if ((stream._duplexState & READ_ENDING_STATUS) === READ_ENDING) {
      stream._duplexState = (stream._duplexState | READ_DONE) & READ_NOT_ENDING
      stream.emit('end')

      if ((stream._duplexState & AUTO_DESTROY) === DONE) {
        stream._duplexState |= DESTROYING
      }

      if (this.pipeTo !== null) {
        this.pipeTo.end()
      }
    }

    if ((stream._duplexState & DESTROY_STATUS) === DESTROYING) {
      if ((stream._duplexState & ACTIVE_OR_TICKING) === 0) {
        stream._duplexState |= ACTIVE
        stream._destroy(afterDestroy.bind(this))
      }
      return
    }

    if ((stream._duplexState & IS_OPENING) === OPENING) {
      stream._duplexState = (stream._duplexState | ACTIVE) & NOT_OPENING
      stream._open(afterOpen.bind(this))
    }
  }

  continueUpdate() {
    if ((this.stream._duplexState & READ_NEXT_TICK) === 0) return false
    this.stream._duplexState &= READ_NOT_NEXT_TICK
    return true
  }

  updateCallback() {
    if ((this.stream._duplexState & READ_UPDATE_SYNC_STATUS) === READ_PRIMARY) {
      this.update()
    } else {
      this.updateNextTick()
    }
  }

  updateNextTickIfOpen() {
    if ((this.stream._duplexState & READ_NEXT_TICK_OR_OPENING) !== 0) return
    this.stream._duplexState |= READ_NEXT_TICK
    if ((this.stream._duplexState & READ_UPDATING) === 0) qmt(this.afterUpdateNextTick)
  }

  updateNextTick() {
    if ((this.stream._duplexState & READ_NEXT_TICK) !== 0) return
    this.stream._duplexState |= READ_NEXT_TICK
    if ((this.stream._duplexState & READ_UPDATING) === 0) qmt(this.afterUpdateNextTick)
  }
}

class TransformState {
  constructor(stream) {
    this.data = null
    this.afterTransform = afterTransform.bind(stream)
    this.afterFinal = null
  }
}

class Pipeline {
  constructor(src, dst, cb) {
    this.from = src
    this.to = dst
    this.afterPipe = cb
    this.error = null
    this.pipeToFinished = false
  }

  finished() {
    this.pipeToFinished = true
  }

  done(stream, err) {
    if (err) this.error = err

    if (stream === this.to) {
      this.to = null

      if (this.from !== null) {
        if ((this.from._duplexState & READ_DONE) === 0 || !this.pipeToFinished) {
          this.from.destroy(this.error || StreamError.PREMATURE_CLOSE('Writable stream closed'))
        }
        return
      }
    }

    if (stream === this.from) {
      this.from = null

      if (this.to !== null) {
        if ((stream._duplexState & READ_DONE) === 0) {
          this.to.destroy(this.error || StreamError.PREMATURE_CLOSE('Readable stream closed'))
        }
        return
      }
    }

    if (this.afterPipe !== null) this.afterPipe(this.error)
    this.to = this.from = this.afterPipe = null
  }
}

function afterDrain() {
  this.stream._duplexState |= READ_PIPE_DRAINED
  this.updateCallback()
}

function afterFinal(err) {
  const stream = this.stream
  if (err) stream.destroy(err)

  if ((stream._duplexState & DESTROY_STATUS) === 0) {
    stream._duplexState |= WRITE_DONE
    stream.emit('finish')
  }

  if ((stream._duplexState & AUTO_DESTROY) === DONE) {
    stream._duplexState |= DESTROYING
  }

  stream._duplexState &= WRITE_NOT_FINISHING

  // no need to wait the extra tick here, so we short circuit that
  if ((stream._duplexState & WRITE_UPDATING) === 0) {
    this.update()
  } else {
    this.updateNextTick()
  }
}

function afterDestroy(err) {
  const stream = this.stream

  if (!err && !StreamError.isStreamDestroyed(this.error)) err = this.error
  if (err) stream.emit('error', err)

  stream._duplexState |= DESTROYED
  stream.emit('close')

  const rs = stream._readableState
  const ws = stream._writableState

  if (rs !== null && rs.pipeline !== null) {
    rs.pipeline.done(stream, err)
  }

  if (ws !== null) {
    while (ws.drains !== null && ws.drains.length > 0) {
      ws.drains.shift().resolve(false)
    }

    if (ws.pipeline !== null) {
      ws.pipeline.done(stream, err)
    }
  }
}

function afterWrite(err) {
  const stream = this.stream

  if (err) stream.destroy(err)
  stream._duplexState &= WRITE_NOT_ACTIVE

  if (this.drains !== null) tickDrains(this.drains)

  if ((stream._duplexState & WRITE_DRAIN_STATUS) === WRITE_UNDRAINED) {
    stream._duplexState &= WRITE_DRAINED

    if ((stream._duplexState & WRITE_EMIT_DRAIN) === WRITE_EMIT_DRAIN) {
      stream.emit('drain')
    }
  }

  this.updateCallback()
}

function afterRead(err) {
  if (err) this.stream.destroy(err)
  this.stream._duplexState &= READ_NOT_ACTIVE

  if (this.readAhead === false && (this.stream._duplexState & READ_RESUMED) === 0) {
    this.stream._duplexState &= READ_NO_READ_AHEAD
  }

  this.updateCallback()
}

function updateReadNT() {
  if ((this.stream._duplexState & READ_UPDATING) === 0) {
    this.stream._duplexState &= READ_NOT_NEXT_TICK
    this.update()
  }
}

function updateWriteNT() {
  if ((this.stream._duplexState & WRITE_UPDATING) === 0) {
    this.stream._duplexState &= WRITE_NOT_NEXT_TICK
    this.update()
  }
}

function tickDrains(drains) {
  for (let i = 0; i < drains.length; i++) {
    // drains.writes are monotonic, so if one is 0 its always the first one
    if (--drains[i].writes === 0) {
      drains.shift().resolve(true)
      i--
    }
  }
}

function afterOpen(err) {
  const stream = this.stream

  if (err) stream.destroy(err)

  if ((stream._duplexState & DESTROYING) === 0) {
    if ((stream._duplexState & READ_PRIMARY_STATUS) === 0) {
      stream._duplexState |= READ_PRIMARY
    }

    if ((stream._duplexState & WRITE_PRIMARY_STATUS) === 0) {
      stream._duplexState |= WRITE_PRIMARY
    }

    stream.emit('open')
  }

  stream._duplexState &= NOT_ACTIVE

  if (stream._writableState !== null) {
    stream._writableState.updateCallback()
  }

  if (stream._readableState !== null) {
    stream._readableState.updateCallback()
  }
}

function afterTransform(err, data) {
  if (data !== undefined && data !== null) this.push(data)
  this._writableState.afterWrite(err)
}

function newListener(name) {
  if (this._readableState !== null) {
    if (name === 'data') {
      this._duplexState |= READ_EMIT_DATA | READ_RESUMED_READ_AHEAD
      this._readableState.updateNextTick()
    }
    if (name === 'readable') {
      this._duplexState |= READ_EMIT_READABLE
      this._readableState.updateNextTick()
    }
  }

  if (this._writableState !== null) {
    if (name === 'drain') {
      this._duplexState |= WRITE_EMIT_DRAIN
      this._writableState.updateNextTick()
    }
  }
}

class Stream extends EventEmitter {
  constructor(opts) {
    super()

    this._duplexState = 0
    this._readableState = null
    this._writableState = null

    if (opts) {
      if (opts.open) this._open = opts.open
      if (opts.destroy) this._destroy = opts.destroy
      if (opts.predestroy) this._predestroy = opts.predestroy
      if (opts.signal) opts.signal.addEventListener('abort', abort.bind(this))
    }

    this.on('newListener', newListener)
  }

  _open(cb) {
    cb(null)
  }

  _destroy(cb) {
    cb(null)
  }

  _predestroy() {
    // does nothing
  }

  get readable() {
    return this._readableState !== null ? true : undefined
  }

  get writable() {
    return this._writableState !== null ? true : undefined
  }

  get destroyed() {
    return (this._duplexState & DESTROYED) !== 0
  }

  get destroying() {
    return (this._duplexState & DESTROY_STATUS) !== 0
  }

  destroy(err) {
    if ((this._duplexState & DESTROY_STATUS) === 0) {
      if (!err) err = StreamError.STREAM_DESTROYED()
      this._duplexState = (this._duplexState | DESTROYING) & NON_PRIMARY

      if (this._readableState !== null) {
        this._readableState.highWaterMark = 0
        this._readableState.error = err
      }

      if (this._writableState !== null) {
        this._writableState.highWaterMark = 0
        this._writableState.error = err
      }

      this._duplexState |= PREDESTROYING
      this._predestroy()
      this._duplexState &= NOT_PREDESTROYING

      if (this._readableState !== null) {
        this._readableState.updateNextTick()
      }

      if (this._writableState !== null) {
        this._writableState.updateNextTick()
      }
    }
  }
}

class Readable extends Stream {
  constructor(opts) {
    super(opts)

    this._duplexState |= OPENING | WRITE_DONE | READ_READ_AHEAD
    this._readableState = new ReadableState(this, opts)

    if (opts) {
      if (this._readableState.readAhead === false) this._duplexState &= READ_NO_READ_AHEAD
      if (opts.read) this._read = opts.read
      if (opts.eagerOpen) this._readableState.updateNextTick()
      if (opts.encoding) this.setEncoding(opts.encoding)
    }
  }

  static deferred(fn, opts) {
    const out = new PassThrough(opts)

    fn()
      .then((src) => {
        if (src === null) return out.end()
        if (out.destroying) return
        pipeline(src, out, noop)
      })
      .catch((err) => out.destroy(err))

    return out
  }

  setEncoding(encoding) {
    const dec = new TextDecoder(encoding)
    const map = this._readableState.map || echo
    this._readableState.map = mapOrSkip
    return this

    function mapOrSkip(data) {
      const next = dec.push(data)
      return next === '' && (data.byteLength !== 0 || dec.remaining > 0) ? null : map(next)
    }
  }

  _read(cb) {
    cb(null)
  }

  pipe(dest, cb) {
    this._readableState.updateNextTick()
    this._readableState.pipe(dest, cb)
    return dest
  }

  read() {
    this._readableState.updateNextTick()
    return this._readableState.read()
  }

  push(data) {
    this._readableState.updateNextTickIfOpen()
    return this._readableState.push(data)
  }

  unshift(data) {
    this._readableState.updateNextTickIfOpen()
    return this._readableState.unshift(data)
  }

  resume() {
    this._duplexState |= READ_RESUMED_READ_AHEAD
    this._readableState.updateNextTick()
    return this
  }

  pause() {
    this._duplexState &=
      this._readableState.readAhead === false ? READ_PAUSED_NO_READ_AHEAD : READ_PAUSED
    return this
  }

  static _fromAsyncIterator(ite, opts) {
    let destroy

    const rs = new Readable({
      ...opts,
      read(cb) {
        ite.next().then(push).then(cb.bind(null, null)).catch(cb)
      },
      predestroy() {
        destroy = ite.return()
      },
      destroy(cb) {
        if (!destroy) return cb(null)
        destroy.then(cb.bind(null, null)).catch(cb)
      }
    })

    return rs

    function push(data) {
      if (data.done) rs.push(null)
      else rs.push(data.value)
    }
  }

  static from(data, opts) {
    if (isReadStreamx(data)) return data
    if (data[asyncIterator]) return this._fromAsyncIterator(data[asyncIterator](), opts)
    if (!Array.isArray(data)) data = data === undefined ? [] : [data]

    let i = 0
    return new Readable({
      ...opts,
      read(cb) {
        this.push(i === data.length ? null : data[i++])
        cb(null)
      }
    })
  }

  static isBackpressured(rs) {
    return (
      (rs._duplexState & READ_BACKPRESSURE_STATUS) !== 0 ||
      rs._readableState.buffered >= rs._readableState.highWaterMark
    )
  }

  static isPaused(rs) {
    return (rs._duplexState & READ_RESUMED) === 0
  }

  [asyncIterator]() {
    const stream = this

    let error = null
    let promiseResolve = null
    let promiseReject = null

    this.on('error', (err) => {
      error = err
    })
    this.on('readable', onreadable)
    this.on('close', onclose)

    return {
      [asyncIterator]() {
        return this
      },
      next() {
        return new Promise(function (resolve, reject) {
          promiseResolve = resolve
          promiseReject = reject
          const data = stream.read()
          if (data !== null) ondata(data)
          else if ((stream._duplexState & DESTROYED) !== 0) ondata(null)
        })
      },
      return() {
        return destroy(null)
      },
      throw(err) {
        return destroy(err)
      }
    }

    function onreadable() {
      if (promiseResolve !== null) ondata(stream.read())
    }

    function onclose() {
      if (promiseResolve !== null) ondata(null)
    }

    function ondata(data) {
      if (promiseReject === null) return
      if (error) {
        promiseReject(error)
      } else if (data === null && (stream._duplexState & READ_DONE) === 0) {
        promiseReject(StreamError.STREAM_DESTROYED())
      } else {
        promiseResolve({ value: data, done: data === null })
      }
      promiseReject = promiseResolve = null
    }

    function destroy(err) {
      stream.destroy(err)
      return new Promise((resolve, reject) => {
        if (stream._duplexState & DESTROYED) return resolve({ value: undefined, done: true })
        stream.once('close', function () {
          if (err) reject(err)
          else resolve({ value: undefined, done: true })
        })
      })
    }
  }
}

class Writable extends Stream {
  constructor(opts) {
    super(opts)

    this._duplexState |= OPENING | READ_DONE
    this._writableState = new WritableState(this, opts)

    if (opts) {
      if (opts.writev) this._writev = opts.writev
      if (opts.write) this._write = opts.write
      if (opts.final) this._final = opts.final
      if (opts.eagerOpen) this._writableState.updateNextTick()
    }
  }

  cork() {
    this._duplexState |= WRITE_CORKED
  }

  uncork() {
    this._duplexState &= WRITE_NOT_CORKED
    this._writableState.updateNextTick()
  }

  _writev(batch, cb) {
    cb(null)
  }

  _write(data, cb) {
    this._writableState.autoBatch(data, cb)
  }

  _final(cb) {
    cb(null)
  }

  static isBackpressured(ws) {
    return (ws._duplexState & WRITE_BACKPRESSURE_STATUS) !== 0
  }

  static drained(ws) {
    if (ws.destroyed) return Promise.resolve(false)

    const state = ws._writableState
    const pending = isWritev(ws) ? Math.min(1, state.queue.length) : state.queue.length
    const writes = pending + (ws._duplexState & WRITE_WRITING ? 1 : 0)
    if (writes === 0) return Promise.resolve(true)

    if (state.drains === null) state.drains = []
    return new Promise((resolve) => {
      state.drains.push({ writes, resolve })
    })
  }

  write(data) {
    this._writableState.updateNextTick()
    return this._writableState.push(data)
  }

  end(data) {
    this._writableState.updateNextTick()
    this._writableState.end(data)
    return this
  }
}

class Duplex extends Readable {
  // and Writable
  constructor(opts) {
    super(opts)

    this._duplexState = OPENING | (this._duplexState & READ_READ_AHEAD)
    this._writableState = new WritableState(this, opts)

    if (opts) {
      if (opts.writev) this._writev = opts.writev
      if (opts.write) this._write = opts.write
      if (opts.final) this._final = opts.final
    }
  }

  cork() {
    this._duplexState |= WRITE_CORKED
  }

  uncork() {
    this._duplexState &= WRITE_NOT_CORKED
    this._writableState.updateNextTick()
  }

  _writev(batch, cb) {
    cb(null)
  }

  _write(data, cb) {
    this._writableState.autoBatch(data, cb)
  }

  _final(cb) {
    cb(null)
  }

  write(data) {
    this._writableState.updateNextTick()
    return this._writableState.push(data)
  }

  end(data) {
    this._writableState.updateNextTick()
    this._writableState.end(data)
    return this
  }
}

class Transform extends Duplex {
  constructor(opts) {
    super(opts)
    this._transformState = new TransformState(this)

    if (opts) {
      if (opts.transform) this._transform = opts.transform
      if (opts.flush) this._flush = opts.flush
    }
  }

  _write(data, cb) {
    if (this._readableState.buffered >= this._readableState.highWaterMark) {
      this._transformState.data = data
    } else {
      this._transform(data, this._transformState.afterTransform)
    }
  }

  _read(cb) {
    if (this._transformState.data !== null) {
      const data = this._transformState.data
      this._transformState.data = null
      cb(null)
      this._transform(data, this._transformState.afterTransform)
    } else {
      cb(null)
    }
  }

  destroy(err) {
    super.destroy(err)
    if (this._transformState.data !== null) {
      this._transformState.data = null
      this._transformState.afterTransform()
    }
  }

  _transform(data, cb) {
    cb(null, data)
  }

  _flush(cb) {
    cb(null)
  }

  _final(cb) {
    this._transformState.afterFinal = cb
    this._flush(transformAfterFlush.bind(this))
  }
}

class PassThrough extends Transform {}

function transformAfterFlush(err, data) {
  const cb = this._transformState.afterFinal
  if (err) return cb(err)

  if (data !== null && data !== undefined) this.push(data)
  this.push(null)
  cb(null)
}

function pipelinePromise(...streams) {
  return new Promise((resolve, reject) => {
    return pipeline(...streams, (err) => {
      if (err) return reject(err)
      resolve()
    })
  })
}

function pipeline(stream, ...streams) {
  const all = Array.isArray(stream) ? [...stream, ...streams] : [stream, ...streams]
  const done = all.length && typeof all[all.length - 1] === 'function' ? all.pop() : null

  if (all.length < 2) throw StreamError.BAD_ARGUMENT('Pipeline requires at least 2 streams')

  let src = all[0]
  let dest = null
  let error = null

  for (let i = 1; i < all.length; i++) {
    dest = all[i]

    if (isStreamx(src)) {
      src.pipe(dest, onerror)
    } else {
      errorHandle(src, true, i > 1, onerror)
      src.pipe(dest)
    }

    src = dest
  }

  if (done) {
    let fin = false

    const autoDestroy =
      isStreamx(dest) || !!(dest._writableState && dest._writableState.autoDestroy)

    dest.on('error', (err) => {
      if (error === null) error = err
    })

    dest.on('finish', () => {
      fin = true
      if (!autoDestroy) done(error)
    })

    if (autoDestroy) {
      dest.on('close', () => done(error || (fin ? null : StreamError.PREMATURE_CLOSE())))
    }
  }

  return dest

  function errorHandle(s, rd, wr, onerror) {
    s.on('error', onerror)
    s.on('close', onclose)

    function onclose() {
      if (rd && s._readableState && !s._readableState.ended) {
        return onerror(StreamError.PREMATURE_CLOSE())
      }
      if (wr && s._writableState && !s._writableState.ended) {
        return onerror(StreamError.PREMATURE_CLOSE())
      }
    }
  }

  function onerror(err) {
    if (!err || error) return
    error = err

    for (const s of all) {
      s.destroy(err)
    }
  }
}

function echo(s) {
  return s
}

function isStream(stream) {
  return !!stream._readableState || !!stream._writableState
}

function isStreamx(stream) {
  return typeof stream._duplexState === 'number' && isStream(stream)
}

function isEnding(stream) {
  return !!stream._readableState && stream._readableState.ending
}

function isEnded(stream) {
  return !!stream._readableState && stream._readableState.ended
}

function isFinishing(stream) {
  return !!stream._writableState && stream._writableState.ending
}

function isFinished(stream) {
  return !!stream._writableState && stream._writableState.ended
}

function getStreamError(stream, opts = {}) {
  const err =
    (stream._readableState && stream._readableState.error) ||
    (stream._writableState && stream._writableState.error)

  // avoid implicit errors by default
  return !opts.all && StreamError.isStreamDestroyed(err) ? null : err
}

function isReadStreamx(stream) {
  return isStreamx(stream) && stream.readable
}

function isDisturbed(stream) {
  return (
    (stream._duplexState & OPENING) !== OPENING ||
    (stream._duplexState & DESTROYING) === DESTROYING ||
    (stream._duplexState & ACTIVE_OR_TICKING) !== 0
  )
}

function isTypedArray(data) {
  return typeof data === 'object' && data !== null && typeof data.byteLength === 'number'
}

function defaultByteLength(data) {
  return isTypedArray(data) ? data.byteLength : 1024
}

function noop() {}

function abort() {
  this.destroy(StreamError.ABORTED())
}

function isWritev(s) {
  return s._writev !== Writable.prototype._writev && s._writev !== Duplex.prototype._writev
}

module.exports = {
  pipeline,
  pipelinePromise,
  isStream,
  isStreamx,
  isEnding,
  isEnded,
  isFinishing,
  isFinished,
  isDisturbed,
  getStreamError,
  Stream,
  Writable,
  Readable,
  Duplex,
  Transform,
  // Export PassThrough for compatibility with Node.js core's stream module
  PassThrough
}


/***/ }),

/***/ 5657:
/***/ ((module) => {

module.exports = class StreamError extends Error {
  constructor(msg, code, fn = StreamError) {
    super(msg)

    this.code = code

    if (Error.captureStackTrace) {
      Error.captureStackTrace(this, fn)
    }
  }

  static isStreamDestroyed(err) {
    return err && err.code === 'STREAM_DESTROYED'
  }

  static isPrematureClose(err) {
    return err && err.code === 'PREMATURE_CLOSE'
  }

  static isAborted(err) {
    return err && err.code === 'ABORTED'
  }

  static isBadArgument(err) {
    return err && err.code === 'BAD_ARGUMENT'
  }

  get name() {
    return 'StreamError'
  }

  static STREAM_DESTROYED() {
    return new StreamError('Stream was destroyed', 'STREAM_DESTROYED', StreamError.STREAM_DESTROYED)
  }

  static PREMATURE_CLOSE(msg = 'Premature close') {
    return new StreamError(msg, 'PREMATURE_CLOSE', StreamError.PREMATURE_CLOSE)
  }

  static ABORTED() {
    return new StreamError('Stream aborted', 'ABORTED', StreamError.ABORTED)
  }

  static BAD_ARGUMENT(msg = 'Bad argument') {
    return new StreamError(msg, 'BAD_ARGUMENT', StreamError.BAD_ARGUMENT)
  }
}


/***/ }),

/***/ 775:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

const constants = { // just for envs without fs
  S_IFMT: 61440,
  S_IFDIR: 16384,
  S_IFCHR: 8192,
  S_IFBLK: 24576,
  S_IFIFO: 4096,
  S_IFLNK: 40960
}

try {
  module.exports = (__nccwpck_require__(9896).constants) || constants
} catch {
  module.exports = constants
}


/***/ }),

/***/ 5763:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

const { Writable, Readable, getStreamError } = __nccwpck_require__(6204)
const FIFO = __nccwpck_require__(3867)
const b4a = __nccwpck_require__(3057)
const headers = __nccwpck_require__(8428)

const EMPTY = b4a.alloc(0)
const MAX_HEADER_SIZE = 4 * 1024 * 1024 // arbitrary big number

class BufferList {
  constructor () {
    this.buffered = 0
    this.shifted = 0
    this.queue = new FIFO()

    this._offset = 0
  }

  push (buffer) {
    this.buffered += buffer.byteLength
    this.queue.push(buffer)
  }

  shiftFirst (size) {
    return this.buffered === 0 ? null : this._next(size)
  }

  shift (size) {
    if (size > this.buffered) return null
    if (size === 0) return EMPTY

    let chunk = this._next(size)

    if (size === chunk.byteLength) return chunk // likely case

    const chunks = [chunk]

    while ((size -= chunk.byteLength) > 0) {
      chunk = this._next(size)
      chunks.push(chunk)
    }

    return b4a.concat(chunks)
  }

  _next (size) {
    const buf = this.queue.peek()
    const rem = buf.byteLength - this._offset

    if (size >= rem) {
      const sub = this._offset ? buf.subarray(this._offset, buf.byteLength) : buf
      this.queue.shift()
      this._offset = 0
      this.buffered -= rem
      this.shifted += rem
      return sub
    }

    this.buffered -= size
    this.shifted += size

    return buf.subarray(this._offset, (this._offset += size))
  }
}

class Source extends Readable {
  constructor (self, header, offset) {
    super()

    this.header = header
    this.offset = offset

    this._parent = self
  }

  _read (cb) {
    if (this.header.size === 0) {
      this.push(null)
    }
    if (this._parent._stream === this) {
      this._parent._update()
    }
    cb(null)
  }

  _predestroy () {
    this._parent.destroy(getStreamError(this))
  }

  _detach () {
    if (this._parent._stream === this) {
      this._parent._stream = null
      this._parent._missing = overflow(this.header.size)
      this._parent._update()
    }
  }

  _destroy (cb) {
    this._detach()
    cb(null)
  }
}

class Extract extends Writable {
  constructor (opts) {
    super(opts)

    if (!opts) opts = {}

    this._buffer = new BufferList()
    this._offset = 0
    this._header = null
    this._stream = null
    this._missing = 0
    this._longHeader = false
    this._callback = noop
    this._locked = false
    this._finished = false
    this._pax = null
    this._paxGlobal = null
    this._gnuLongPath = null
    this._gnuLongLinkPath = null
    this._filenameEncoding = opts.filenameEncoding || 'utf-8'
    this._allowUnknownFormat = !!opts.allowUnknownFormat
    this._unlockBound = this._unlock.bind(this)
  }

  _unlock (err) {
    this._locked = false

    if (err) {
      this.destroy(err)
      this._continueWrite(err)
      return
    }

    this._update()
  }

  _consumeHeader () {
    if (this._locked) return false

    this._offset = this._buffer.shifted

    try {
      this._header = headers.decode(this._buffer.shift(512), this._filenameEncoding, this._allowUnknownFormat)
    } catch (err) {
      this._continueWrite(err)
      return false
    }

    if (!this._header) return true

    this._header.byteOffset = this._buffer.shifted

    switch (this._header.type) {
      case 'gnu-long-path':
      case 'gnu-long-link-path':
      case 'pax-global-header':
      case 'pax-header':
        this._longHeader = true
        this._missing = this._header.size
        if (this._missing > MAX_HEADER_SIZE) {
          this._continueWrite(new Error('Header exceeds max size'))
          return false
        }
        return true
    }

    this._locked = true
    this._applyLongHeaders()

    if (!(this._header.size >= 0)) {
      this._continueWrite(new Error('Invalid header'))
      return false
    }

    if (this._header.size === 0 || this._header.type === 'directory') {
      this.emit('entry', this._header, this._createStream(), this._unlockBound)
      return true
    }

    this._stream = this._createStream()
    this._missing = this._header.size

    this.emit('entry', this._header, this._stream, this._unlockBound)
    return true
  }

  _applyLongHeaders () {
    if (this._gnuLongPath) {
      this._header.name = this._gnuLongPath
      this._gnuLongPath = null
    }

    if (this._gnuLongLinkPath) {
      this._header.linkname = this._gnuLongLinkPath
      this._gnuLongLinkPath = null
    }

    if (this._pax) {
      if (this._pax.path) this._header.name = this._pax.path
      if (this._pax.linkpath) this._header.linkname = this._pax.linkpath
      if (this._pax.size) this._header.size = parseInt(this._pax.size, 10)
      this._header.pax = this._pax
      this._pax = null
    }
  }

  _decodeLongHeader (buf) {
    switch (this._header.type) {
      case 'gnu-long-path':
        this._gnuLongPath = headers.decodeLongPath(buf, this._filenameEncoding)
        break
      case 'gnu-long-link-path':
        this._gnuLongLinkPath = headers.decodeLongPath(buf, this._filenameEncoding)
        break
      case 'pax-global-header':
        this._paxGlobal = headers.decodePax(buf)
        break
      case 'pax-header':
        this._pax = this._paxGlobal === null
          ? headers.decodePax(buf)
          : Object.assign({}, this._paxGlobal, headers.decodePax(buf))
        break
    }
  }

  _consumeLongHeader () {
    this._longHeader = false
    this._missing = overflow(this._header.size)

    const buf = this._buffer.shift(this._header.size)

    try {
      this._decodeLongHeader(buf)
    } catch (err) {
      this._continueWrite(err)
      return false
    }

    return true
  }

  _consumeStream () {
    const buf = this._buffer.shiftFirst(this._missing)
    if (buf === null) return false

    this._missing -= buf.byteLength
    const drained = this._stream.push(buf)

    if (this._missing === 0) {
      this._stream.push(null)
      if (drained) this._stream._detach()
      return drained && this._locked === false
    }

    return drained
  }

  _createStream () {
    return new Source(this, this._header, this._offset)
  }

  _update () {
    while (this._buffer.buffered > 0 && !this.destroying) {
      if (this._missing > 0) {
        if (this._stream !== null) {
          if (this._consumeStream() === false) return
          continue
        }

        if (this._longHeader === true) {
          if (this._missing > this._buffer.buffered) break
          if (this._consumeLongHeader() === false) return false
          continue
        }

        const ignore = this._buffer.shiftFirst(this._missing)
        if (ignore !== null) this._missing -= ignore.byteLength
        continue
      }

      if (this._buffer.buffered < 512) break
      if (this._stream !== null || this._consumeHeader() === false) return
    }

    this._continueWrite(null)
  }

  _continueWrite (err) {
    const cb = this._callback
    this._callback = noop
    cb(err)
  }

  _write (data, cb) {
    this._callback = cb
    this._buffer.push(data)
    this._update()
  }

  _final (cb) {
    this._finished = this._missing === 0 && this._buffer.buffered === 0
    cb(this._finished ? null : new Error('Unexpected end of data'))
  }

  _predestroy () {
    this._continueWrite(null)
  }

  _destroy (cb) {
    if (this._stream) this._stream.destroy(getStreamError(this))
    cb(null)
  }

  [Symbol.asyncIterator] () {
    let error = null

    let promiseResolve = null
    let promiseReject = null

    let entryStream = null
    let entryCallback = null

    const extract = this

    this.on('entry', onentry)
    this.on('error', (err) => { error = err })
    this.on('close', onclose)

    return {
      [Symbol.asyncIterator] () {
        return this
      },
      next () {
        return new Promise(onnext)
      },
      return () {
        return destroy(null)
      },
      throw (err) {
        return destroy(err)
      }
    }

    function consumeCallback (err) {
      if (!entryCallback) return
      const cb = entryCallback
      entryCallback = null
      cb(err)
    }

    function onnext (resolve, reject) {
      if (error) {
        return reject(error)
      }

      if (entryStream) {
        resolve({ value: entryStream, done: false })
        entryStream = null
        return
      }

      promiseResolve = resolve
      promiseReject = reject

      consumeCallback(null)

      if (extract._finished && promiseResolve) {
        promiseResolve({ value: undefined, done: true })
        promiseResolve = promiseReject = null
      }
    }

    function onentry (header, stream, callback) {
      entryCallback = callback
      stream.on('error', noop) // no way around this due to tick sillyness

      if (promiseResolve) {
        promiseResolve({ value: stream, done: false })
        promiseResolve = promiseReject = null
      } else {
        entryStream = stream
      }
    }

    function onclose () {
      consumeCallback(error)
      if (!promiseResolve) return
      if (error) promiseReject(error)
      else promiseResolve({ value: undefined, done: true })
      promiseResolve = promiseReject = null
    }

    function destroy (err) {
      extract.destroy(err)
      consumeCallback(err)
      return new Promise((resolve, reject) => {
        if (extract.destroyed) return resolve({ value: undefined, done: true })
        extract.once('close', function () {
          if (err) reject(err)
          else resolve({ value: undefined, done: true })
        })
      })
    }
  }
}

module.exports = function extract (opts) {
  return new Extract(opts)
}

function noop () {}

function overflow (size) {
  size &= 511
  return size && 512 - size
}


/***/ }),

/***/ 8428:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const b4a = __nccwpck_require__(3057)

const ZEROS = '0000000000000000000'
const SEVENS = '7777777777777777777'
const ZERO_OFFSET = '0'.charCodeAt(0)
const USTAR_MAGIC = b4a.from([0x75, 0x73, 0x74, 0x61, 0x72, 0x00]) // ustar\x00
const USTAR_VER = b4a.from([ZERO_OFFSET, ZERO_OFFSET])
const GNU_MAGIC = b4a.from([0x75, 0x73, 0x74, 0x61, 0x72, 0x20]) // ustar\x20
const GNU_VER = b4a.from([0x20, 0x00])
const MASK = 0o7777
const MAGIC_OFFSET = 257
const VERSION_OFFSET = 263

exports.decodeLongPath = function decodeLongPath (buf, encoding) {
  return decodeStr(buf, 0, buf.length, encoding)
}

exports.encodePax = function encodePax (opts) { // TODO: encode more stuff in pax
  let result = ''
  if (opts.name) result += addLength(' path=' + opts.name + '\n')
  if (opts.linkname) result += addLength(' linkpath=' + opts.linkname + '\n')
  const pax = opts.pax
  if (pax) {
    for (const key in pax) {
      result += addLength(' ' + key + '=' + pax[key] + '\n')
    }
  }
  return b4a.from(result)
}

exports.decodePax = function decodePax (buf) {
  const result = {}

  while (buf.length) {
    let i = 0
    while (i < buf.length && buf[i] !== 32) i++
    const len = parseInt(b4a.toString(buf.subarray(0, i)), 10)
    if (!len) return result

    const b = b4a.toString(buf.subarray(i + 1, len - 1))
    const keyIndex = b.indexOf('=')
    if (keyIndex === -1) return result
    result[b.slice(0, keyIndex)] = b.slice(keyIndex + 1)

    buf = buf.subarray(len)
  }

  return result
}

exports.encode = function encode (opts) {
  const buf = b4a.alloc(512)
  let name = opts.name
  let prefix = ''

  if (opts.typeflag === 5 && name[name.length - 1] !== '/') name += '/'
  if (b4a.byteLength(name) !== name.length) return null // utf-8

  while (b4a.byteLength(name) > 100) {
    const i = name.indexOf('/')
    if (i === -1) return null
    prefix += prefix ? '/' + name.slice(0, i) : name.slice(0, i)
    name = name.slice(i + 1)
  }

  if (b4a.byteLength(name) > 100 || b4a.byteLength(prefix) > 155) return null
  if (opts.linkname && b4a.byteLength(opts.linkname) > 100) return null

  b4a.write(buf, name)
  b4a.write(buf, encodeOct(opts.mode & MASK, 6), 100)
  b4a.write(buf, encodeOct(opts.uid, 6), 108)
  b4a.write(buf, encodeOct(opts.gid, 6), 116)
  encodeSize(opts.size, buf, 124)
  b4a.write(buf, encodeOct((opts.mtime.getTime() / 1000) | 0, 11), 136)

  buf[156] = ZERO_OFFSET + toTypeflag(opts.type)

  if (opts.linkname) b4a.write(buf, opts.linkname, 157)

  b4a.copy(USTAR_MAGIC, buf, MAGIC_OFFSET)
  b4a.copy(USTAR_VER, buf, VERSION_OFFSET)
  if (opts.uname) b4a.write(buf, opts.uname, 265)
  if (opts.gname) b4a.write(buf, opts.gname, 297)
  b4a.write(buf, encodeOct(opts.devmajor || 0, 6), 329)
  b4a.write(buf, encodeOct(opts.devminor || 0, 6), 337)

  if (prefix) b4a.write(buf, prefix, 345)

  b4a.write(buf, encodeOct(cksum(buf), 6), 148)

  return buf
}

exports.decode = function decode (buf, filenameEncoding, allowUnknownFormat) {
  let typeflag = buf[156] === 0 ? 0 : buf[156] - ZERO_OFFSET

  let name = decodeStr(buf, 0, 100, filenameEncoding)
  const mode = decodeOct(buf, 100, 8)
  const uid = decodeOct(buf, 108, 8)
  const gid = decodeOct(buf, 116, 8)
  const size = decodeOct(buf, 124, 12)
  const mtime = decodeOct(buf, 136, 12)
  const type = toType(typeflag)
  const linkname = buf[157] === 0 ? null : decodeStr(buf, 157, 100, filenameEncoding)
  const uname = decodeStr(buf, 265, 32)
  const gname = decodeStr(buf, 297, 32)
  const devmajor = decodeOct(buf, 329, 8)
  const devminor = decodeOct(buf, 337, 8)

  const c = cksum(buf)

  // checksum is still initial value if header was null.
  if (c === 8 * 32) return null

  // valid checksum
  if (c !== decodeOct(buf, 148, 8)) throw new Error('Invalid tar header. Maybe the tar is corrupted or it needs to be gunzipped?')

  if (isUSTAR(buf)) {
    // ustar (posix) format.
    // prepend prefix, if present.
    if (buf[345]) name = decodeStr(buf, 345, 155, filenameEncoding) + '/' + name
  } else if (isGNU(buf)) {
    // 'gnu'/'oldgnu' format. Similar to ustar, but has support for incremental and
    // multi-volume tarballs.
  } else {
    if (!allowUnknownFormat) {
      throw new Error('Invalid tar header: unknown format.')
    }
  }

  // to support old tar versions that use trailing / to indicate dirs
  if (typeflag === 0 && name && name[name.length - 1] === '/') typeflag = 5

  return {
    name,
    mode,
    uid,
    gid,
    size,
    byteOffset: 0,
    mtime: new Date(1000 * mtime),
    type,
    linkname,
    uname,
    gname,
    devmajor,
    devminor,
    pax: null
  }
}

function isUSTAR (buf) {
  return b4a.equals(USTAR_MAGIC, buf.subarray(MAGIC_OFFSET, MAGIC_OFFSET + 6))
}

function isGNU (buf) {
  return b4a.equals(GNU_MAGIC, buf.subarray(MAGIC_OFFSET, MAGIC_OFFSET + 6)) &&
    b4a.equals(GNU_VER, buf.subarray(VERSION_OFFSET, VERSION_OFFSET + 2))
}

function clamp (index, len, defaultValue) {
  if (typeof index !== 'number') return defaultValue
  index = ~~index // Coerce to integer.
  if (index >= len) return len
  if (index >= 0) return index
  index += len
  if (index >= 0) return index
  return 0
}

function toType (flag) {
  switch (flag) {
    case 0:
      return 'file'
    case 1:
      return 'link'
    case 2:
      return 'symlink'
    case 3:
      return 'character-device'
    case 4:
      return 'block-device'
    case 5:
      return 'directory'
    case 6:
      return 'fifo'
    case 7:
      return 'contiguous-file'
    case 72:
      return 'pax-header'
    case 55:
      return 'pax-global-header'
    case 27:
      return 'gnu-long-link-path'
    case 28:
    case 30:
      return 'gnu-long-path'
  }

  return null
}

function toTypeflag (flag) {
  switch (flag) {
    case 'file':
      return 0
    case 'link':
      return 1
    case 'symlink':
      return 2
    case 'character-device':
      return 3
    case 'block-device':
      return 4
    case 'directory':
      return 5
    case 'fifo':
      return 6
    case 'contiguous-file':
      return 7
    case 'pax-header':
      return 72
  }

  return 0
}

function indexOf (block, num, offset, end) {
  for (; offset < end; offset++) {
    if (block[offset] === num) return offset
  }
  return end
}

function cksum (block) {
  let sum = 8 * 32
  for (let i = 0; i < 148; i++) sum += block[i]
  for (let j = 156; j < 512; j++) sum += block[j]
  return sum
}

function encodeOct (val, n) {
  val = val.toString(8)
  if (val.length > n) return SEVENS.slice(0, n) + ' '
  return ZEROS.slice(0, n - val.length) + val + ' '
}

function encodeSizeBin (num, buf, off) {
  buf[off] = 0x80
  for (let i = 11; i > 0; i--) {
    buf[off + i] = num & 0xff
    num = Math.floor(num / 0x100)
  }
}

function encodeSize (num, buf, off) {
  if (num.toString(8).length > 11) {
    encodeSizeBin(num, buf, off)
  } else {
    b4a.write(buf, encodeOct(num, 11), off)
  }
}

/* Copied from the node-tar repo and modified to meet
 * tar-stream coding standard.
 *
 * Source: https://github.com/npm/node-tar/blob/51b6627a1f357d2eb433e7378e5f05e83b7aa6cd/lib/header.js#L349
 */
function parse256 (buf) {
  // first byte MUST be either 80 or FF
  // 80 for positive, FF for 2's comp
  let positive
  if (buf[0] === 0x80) positive = true
  else if (buf[0] === 0xFF) positive = false
  else return null

  // build up a base-256 tuple from the least sig to the highest
  const tuple = []
  let i
  for (i = buf.length - 1; i > 0; i--) {
    const byte = buf[i]
    if (positive) tuple.push(byte)
    else tuple.push(0xFF - byte)
  }

  let sum = 0
  const l = tuple.length
  for (i = 0; i < l; i++) {
    sum += tuple[i] * Math.pow(256, i)
  }

  return positive ? sum : -1 * sum
}

function decodeOct (val, offset, length) {
  val = val.subarray(offset, offset + length)
  offset = 0

  // If prefixed with 0x80 then parse as a base-256 integer
  if (val[offset] & 0x80) {
    return parse256(val)
  } else {
    // Older versions of tar can prefix with spaces
    while (offset < val.length && val[offset] === 32) offset++
    const end = clamp(indexOf(val, 32, offset, val.length), val.length, val.length)
    while (offset < end && val[offset] === 0) offset++
    if (end === offset) return 0
    return parseInt(b4a.toString(val.subarray(offset, end)), 8)
  }
}

function decodeStr (val, offset, length, encoding) {
  return b4a.toString(val.subarray(offset, indexOf(val, 0, offset, offset + length)), encoding)
}

function addLength (str) {
  const len = b4a.byteLength(str)
  let digits = Math.floor(Math.log(len) / Math.log(10)) + 1
  if (len + digits >= Math.pow(10, digits)) digits++

  return (len + digits) + str
}


/***/ }),

/***/ 6118:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

exports.extract = __nccwpck_require__(5763)
/* unused reexport */ __nccwpck_require__(861)


/***/ }),

/***/ 861:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

const { Readable, Writable, getStreamError } = __nccwpck_require__(6204)
const b4a = __nccwpck_require__(3057)

const constants = __nccwpck_require__(775)
const headers = __nccwpck_require__(8428)

const DMODE = 0o755
const FMODE = 0o644

const END_OF_TAR = b4a.alloc(1024)

class Sink extends Writable {
  constructor (pack, header, callback) {
    super({ mapWritable, eagerOpen: true })

    this.written = 0
    this.header = header

    this._callback = callback
    this._linkname = null
    this._isLinkname = header.type === 'symlink' && !header.linkname
    this._isVoid = header.type !== 'file' && header.type !== 'contiguous-file'
    this._finished = false
    this._pack = pack
    this._openCallback = null

    if (this._pack._stream === null) this._pack._stream = this
    else this._pack._pending.push(this)
  }

  _open (cb) {
    this._openCallback = cb
    if (this._pack._stream === this) this._continueOpen()
  }

  _continuePack (err) {
    if (this._callback === null) return

    const callback = this._callback
    this._callback = null

    callback(err)
  }

  _continueOpen () {
    if (this._pack._stream === null) this._pack._stream = this

    const cb = this._openCallback
    this._openCallback = null
    if (cb === null) return

    if (this._pack.destroying) return cb(new Error('pack stream destroyed'))
    if (this._pack._finalized) return cb(new Error('pack stream is already finalized'))

    this._pack._stream = this

    if (!this._isLinkname) {
      this._pack._encode(this.header)
    }

    if (this._isVoid) {
      this._finish()
      this._continuePack(null)
    }

    cb(null)
  }

  _write (data, cb) {
    if (this._isLinkname) {
      this._linkname = this._linkname ? b4a.concat([this._linkname, data]) : data
      return cb(null)
    }

    if (this._isVoid) {
      if (data.byteLength > 0) {
        return cb(new Error('No body allowed for this entry'))
      }
      return cb()
    }

    this.written += data.byteLength
    if (this._pack.push(data)) return cb()
    this._pack._drain = cb
  }

  _finish () {
    if (this._finished) return
    this._finished = true

    if (this._isLinkname) {
      this.header.linkname = this._linkname ? b4a.toString(this._linkname, 'utf-8') : ''
      this._pack._encode(this.header)
    }

    overflow(this._pack, this.header.size)

    this._pack._done(this)
  }

  _final (cb) {
    if (this.written !== this.header.size) { // corrupting tar
      return cb(new Error('Size mismatch'))
    }

    this._finish()
    cb(null)
  }

  _getError () {
    return getStreamError(this) || new Error('tar entry destroyed')
  }

  _predestroy () {
    this._pack.destroy(this._getError())
  }

  _destroy (cb) {
    this._pack._done(this)

    this._continuePack(this._finished ? null : this._getError())

    cb()
  }
}

class Pack extends Readable {
  constructor (opts) {
    super(opts)
    this._drain = noop
    this._finalized = false
    this._finalizing = false
    this._pending = []
    this._stream = null
  }

  entry (header, buffer, callback) {
    if (this._finalized || this.destroying) throw new Error('already finalized or destroyed')

    if (typeof buffer === 'function') {
      callback = buffer
      buffer = null
    }

    if (!callback) callback = noop

    if (!header.size || header.type === 'symlink') header.size = 0
    if (!header.type) header.type = modeToType(header.mode)
    if (!header.mode) header.mode = header.type === 'directory' ? DMODE : FMODE
    if (!header.uid) header.uid = 0
    if (!header.gid) header.gid = 0
    if (!header.mtime) header.mtime = new Date()

    if (typeof buffer === 'string') buffer = b4a.from(buffer)

    const sink = new Sink(this, header, callback)

    if (b4a.isBuffer(buffer)) {
      header.size = buffer.byteLength
      sink.write(buffer)
      sink.end()
      return sink
    }

    if (sink._isVoid) {
      return sink
    }

    return sink
  }

  finalize () {
    if (this._stream || this._pending.length > 0) {
      this._finalizing = true
      return
    }

    if (this._finalized) return
    this._finalized = true

    this.push(END_OF_TAR)
    this.push(null)
  }

  _done (stream) {
    if (stream !== this._stream) return

    this._stream = null

    if (this._finalizing) this.finalize()
    if (this._pending.length) this._pending.shift()._continueOpen()
  }

  _encode (header) {
    if (!header.pax) {
      const buf = headers.encode(header)
      if (buf) {
        this.push(buf)
        return
      }
    }
    this._encodePax(header)
  }

  _encodePax (header) {
    const paxHeader = headers.encodePax({
      name: header.name,
      linkname: header.linkname,
      pax: header.pax
    })

    const newHeader = {
      name: 'PaxHeader',
      mode: header.mode,
      uid: header.uid,
      gid: header.gid,
      size: paxHeader.byteLength,
      mtime: header.mtime,
      type: 'pax-header',
      linkname: header.linkname && 'PaxHeader',
      uname: header.uname,
      gname: header.gname,
      devmajor: header.devmajor,
      devminor: header.devminor
    }

    this.push(headers.encode(newHeader))
    this.push(paxHeader)
    overflow(this, paxHeader.byteLength)

    newHeader.size = header.size
    newHeader.type = header.type
    this.push(headers.encode(newHeader))
  }

  _doDrain () {
    const drain = this._drain
    this._drain = noop
    drain()
  }

  _predestroy () {
    const err = getStreamError(this)

    if (this._stream) this._stream.destroy(err)

    while (this._pending.length) {
      const stream = this._pending.shift()
      stream.destroy(err)
      stream._continueOpen()
    }

    this._doDrain()
  }

  _read (cb) {
    this._doDrain()
    cb()
  }
}

module.exports = function pack (opts) {
  return new Pack(opts)
}

function modeToType (mode) {
  switch (mode & constants.S_IFMT) {
    case constants.S_IFBLK: return 'block-device'
    case constants.S_IFCHR: return 'character-device'
    case constants.S_IFDIR: return 'directory'
    case constants.S_IFIFO: return 'fifo'
    case constants.S_IFLNK: return 'symlink'
  }

  return 'file'
}

function noop () {}

function overflow (self, size) {
  size &= 511
  if (size) self.push(END_OF_TAR.subarray(0, 512 - size))
}

function mapWritable (buf) {
  return b4a.isBuffer(buf) ? buf : b4a.from(buf)
}


/***/ }),

/***/ 7934:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

const PassThroughDecoder = __nccwpck_require__(7256)
const UTF8Decoder = __nccwpck_require__(6414)

module.exports = class TextDecoder {
  constructor(encoding = 'utf8') {
    this.encoding = normalizeEncoding(encoding)

    switch (this.encoding) {
      case 'utf8':
        this.decoder = new UTF8Decoder()
        break
      case 'utf16le':
      case 'base64':
        throw new Error('Unsupported encoding: ' + this.encoding)
      default:
        this.decoder = new PassThroughDecoder(this.encoding)
    }
  }

  get remaining() {
    return this.decoder.remaining
  }

  push(data) {
    if (typeof data === 'string') return data
    return this.decoder.decode(data)
  }

  // For Node.js compatibility
  write(data) {
    return this.push(data)
  }

  end(data) {
    let result = ''
    if (data) result = this.push(data)
    result += this.decoder.flush()
    return result
  }
}

function normalizeEncoding(encoding) {
  encoding = encoding.toLowerCase()

  switch (encoding) {
    case 'utf8':
    case 'utf-8':
      return 'utf8'
    case 'ucs2':
    case 'ucs-2':
    case 'utf16le':
    case 'utf-16le':
      return 'utf16le'
    case 'latin1':
    case 'binary':
      return 'latin1'
    case 'base64':
    case 'ascii':
    case 'hex':
      return encoding
    default:
      throw new Error('Unknown encoding: ' + encoding)
  }
}


/***/ }),

/***/ 7256:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

const b4a = __nccwpck_require__(3057)

module.exports = class PassThroughDecoder {
  constructor(encoding) {
    this.encoding = encoding
  }

  get remaining() {
    return 0
  }

  decode(data) {
    return b4a.toString(data, this.encoding)
  }

  flush() {
    return ''
  }
}


/***/ }),

/***/ 6414:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

const b4a = __nccwpck_require__(3057)

/**
 * https://encoding.spec.whatwg.org/#utf-8-decoder
 */
module.exports = class UTF8Decoder {
  constructor() {
    this._reset()
  }

  get remaining() {
    return this.bytesSeen
  }

  decode(data) {
    if (data.byteLength === 0) return ''

    if (this.bytesNeeded === 0 && trailingIncomplete(data, 0) === 0) {
      this.bytesSeen = trailingBytesSeen(data)
      return b4a.toString(data, 'utf8')
    }

    let result = ''
    let start = 0

    if (this.bytesNeeded > 0) {
      while (start < data.byteLength) {
        const byte = data[start]

        if (byte < this.lowerBoundary || byte > this.upperBoundary) {
          result += '\ufffd'
          this._reset()
          break
        }

        this.lowerBoundary = 0x80
        this.upperBoundary = 0xbf
        this.codePoint = (this.codePoint << 6) | (byte & 0x3f)
        this.bytesSeen++
        start++

        if (this.bytesSeen === this.bytesNeeded) {
          result += String.fromCodePoint(this.codePoint)
          this._reset()
          break
        }
      }

      if (this.bytesNeeded > 0) return result
    }

    const trailing = trailingIncomplete(data, start)
    const end = data.byteLength - trailing

    if (end > start) result += b4a.toString(data, 'utf8', start, end)

    for (let i = end; i < data.byteLength; i++) {
      const byte = data[i]

      if (this.bytesNeeded === 0) {
        if (byte <= 0x7f) {
          this.bytesSeen = 0
          result += String.fromCharCode(byte)
        } else if (byte >= 0xc2 && byte <= 0xdf) {
          this.bytesNeeded = 2
          this.bytesSeen = 1
          this.codePoint = byte & 0x1f
        } else if (byte >= 0xe0 && byte <= 0xef) {
          if (byte === 0xe0) this.lowerBoundary = 0xa0
          else if (byte === 0xed) this.upperBoundary = 0x9f
          this.bytesNeeded = 3
          this.bytesSeen = 1
          this.codePoint = byte & 0xf
        } else if (byte >= 0xf0 && byte <= 0xf4) {
          if (byte === 0xf0) this.lowerBoundary = 0x90
          else if (byte === 0xf4) this.upperBoundary = 0x8f
          this.bytesNeeded = 4
          this.bytesSeen = 1
          this.codePoint = byte & 0x7
        } else {
          this.bytesSeen = 1
          result += '\ufffd'
        }

        continue
      }

      if (byte < this.lowerBoundary || byte > this.upperBoundary) {
        result += '\ufffd'
        i--
        this._reset()

        continue
      }

      this.lowerBoundary = 0x80
      this.upperBoundary = 0xbf

      this.codePoint = (this.codePoint << 6) | (byte & 0x3f)
      this.bytesSeen++

      if (this.bytesSeen === this.bytesNeeded) {
        result += String.fromCodePoint(this.codePoint)
        this._reset()
      }
    }

    return result
  }

  flush() {
    const result = this.bytesNeeded > 0 ? '\ufffd' : ''
    this._reset()
    return result
  }

  _reset() {
    this.codePoint = 0
    this.bytesNeeded = 0
    this.bytesSeen = 0
    this.lowerBoundary = 0x80
    this.upperBoundary = 0xbf
  }
}

function trailingIncomplete(data, start) {
  const len = data.byteLength
  if (len <= start) return 0

  const limit = Math.max(start, len - 4)

  let i = len - 1
  while (i > limit && (data[i] & 0xc0) === 0x80) i--

  if (i < start) return 0

  const byte = data[i]

  let needed
  if (byte <= 0x7f) return 0
  if (byte >= 0xc2 && byte <= 0xdf) needed = 2
  else if (byte >= 0xe0 && byte <= 0xef) needed = 3
  else if (byte >= 0xf0 && byte <= 0xf4) needed = 4
  else return 0

  const available = len - i
  return available < needed ? available : 0
}

function trailingBytesSeen(data) {
  const len = data.byteLength
  if (len === 0) return 0

  const last = data[len - 1]

  if (last <= 0x7f) return 0
  if ((last & 0xc0) !== 0x80) return 1

  const limit = Math.max(0, len - 4)

  let i = len - 2
  while (i >= limit && (data[i] & 0xc0) === 0x80) i--

  if (i < 0) return 1

  const first = data[i]

  let needed
  if (first >= 0xc2 && first <= 0xdf) needed = 2
  else if (first >= 0xe0 && first <= 0xef) needed = 3
  else if (first >= 0xf0 && first <= 0xf4) needed = 4
  else return 1

  if (len - i !== needed) return 1

  if (needed >= 3) {
    const second = data[i + 1]
    if (first === 0xe0 && second < 0xa0) return 1
    if (first === 0xed && second > 0x9f) return 1
    if (first === 0xf0 && second < 0x90) return 1
    if (first === 0xf4 && second > 0x8f) return 1
  }

  return 0
}


/***/ }),

/***/ 1090:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _action_kit_run_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(526);
/* harmony import */ var _action_kit_scan_image_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9204);
/* harmony import */ var _scan_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6446);
/* harmony import */ var _server_scan_image_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1794);
/* harmony import */ var _server_scan_image_outputs_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1971);
/* harmony import */ var _server_scan_image_summary_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(905);
/* harmony import */ var _server_scan_images_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(9290);







await (0,_action_kit_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)(async (runner) => {
    const asked = (0,_action_kit_scan_image_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .scanOptions */ .u)(runner, runner.inputs(_action_kit_scan_image_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .scanInputs */ .L));
    if ("one" in asked) {
        const result = await (0,_server_scan_image_js__WEBPACK_IMPORTED_MODULE_3__/* .scanImage */ .F)(asked.one);
        for (const [name, value] of Object.entries((0,_server_scan_image_outputs_js__WEBPACK_IMPORTED_MODULE_4__/* .scanOutputs */ .q)(result)))
            runner.output(name, value);
        runner.summary((0,_scan_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .renderScanMarkdown */ .p2)(result.report));
        runner.report(result.diagnostics);
        return;
    }
    const result = await (0,_server_scan_images_js__WEBPACK_IMPORTED_MODULE_6__/* .scanImages */ .s)(asked.many);
    for (const [name, value] of Object.entries((0,_server_scan_image_outputs_js__WEBPACK_IMPORTED_MODULE_4__/* .scansOutputs */ .b)(result, asked.many.report)))
        runner.output(name, value);
    runner.summary((0,_server_scan_image_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .scansSummary */ .ni)(result));
    runner.report(result.diagnostics);
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8200:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ pairs),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   mw: () => (/* binding */ required)
/* harmony export */ });
/* unused harmony export text */
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7057);

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

/***/ 526:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
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
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
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
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
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
var inputs = __nccwpck_require__(8200);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
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
var external_node_fs_ = __nccwpck_require__(3024);
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
var diagnostic = __nccwpck_require__(7057);
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
var render_markdown = __nccwpck_require__(1737);
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

/***/ 9204:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  L: () => (/* binding */ scanInputs),
  u: () => (/* binding */ scanOptions)
});

// EXTERNAL MODULE: ./packages/action-kit/src/inputs.ts
var inputs = __nccwpck_require__(8200);
// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __nccwpck_require__(7057);
// EXTERNAL MODULE: ./packages/oci/src/registry.ts + 5 modules
var registry = __nccwpck_require__(6696);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __nccwpck_require__(6485);
// EXTERNAL MODULE: ./packages/transport/src/errors.ts
var errors = __nccwpck_require__(2658);
;// CONCATENATED MODULE: ./packages/proposals/src/exchange.ts

const largestAnswer = 32 * 1024 * 1024;
/** One attempt. What has not changed since an earlier answer comes without its body, and does not count against the limit. */
async function exchange(connection, call) {
    const { transport, base, headers, known } = connection;
    const method = call.method ?? "GET";
    const accept = `application/vnd.github${call.raw ? ".raw" : ""}+json`;
    const key = `${accept} ${call.path}`;
    const earlier = method === "GET" ? known.get(key) : undefined;
    try {
        const response = await transport.request(`${base}${call.path}`, {
            method,
            headers: { ...headers, accept, ...(earlier ? { "if-none-match": earlier.headers.etag ?? "" } : {}) },
            ...(call.body ? { body: Buffer.from(JSON.stringify(call.body)) } : {}),
            once: true,
        });
        const bytes = await response.bytes(largestAnswer);
        if (response.status === 304 && earlier)
            return earlier;
        const message = response.status < 400 ? "" : errorMessage(bytes);
        const answer = { status: response.status, headers: response.headers, bytes, message };
        if (method === "GET" && response.status === 200 && response.headers.etag)
            remember(known, key, answer);
        return answer;
    }
    catch (error) {
        if (error instanceof errors/* TransportError */.wX)
            return error;
        throw error;
    }
}
/** A run reads the same few things again and again; of the many that it reads once the oldest are dropped. */
function remember(known, key, answer) {
    if (answer.bytes.length > 1024 * 1024)
        return;
    known.delete(key);
    known.set(key, answer);
    const oldest = known.keys().next();
    if (known.size > 50 && !oldest.done)
        known.delete(oldest.value);
}
/** The message of an error body and of the errors that it lists, in one line. */
function errorMessage(bytes) {
    try {
        const body = JSON.parse(bytes.toString("utf8"));
        const errors = Array.isArray(body.errors) ? body.errors.map(describe) : [];
        return [body.message, ...errors].filter((part) => typeof part === "string" && part !== "").join(": ");
    }
    catch {
        return bytes.toString("utf8", 0, 200);
    }
}
function describe(error) {
    if (typeof error !== "object" || error === null)
        return error;
    const { message, field, code } = error;
    return message ?? [field, code].filter((part) => typeof part === "string").join(" ");
}

// EXTERNAL MODULE: ./packages/proposals/src/json.ts
var json = __nccwpck_require__(8561);
// EXTERNAL MODULE: ./packages/transport/src/retry.ts
var retry = __nccwpck_require__(7087);
;// CONCATENATED MODULE: ./packages/proposals/src/limits.ts

const minute = 60_000;
/** Waits of nothing would never end: patience is counted in time. */
const leastPause = 1000;
/**
 * How long to wait before the same request is sent again; undefined when it must not be.
 * GitHub's rules (REST, "Rate limits", exceeding the rate limit): Retry-After; else, with nothing remaining, until the
 * reset; else a minute, doubled each time.
 *
 * @param request `attempt` counts from 1, `limited` the refusals for limits among them; `repeatable`: twice is the same as once
 */
function waitBefore(outcome, request, now) {
    if ("status" in outcome && isLimit(outcome)) {
        return { delay: limitDelay(outcome.headers, request.limited, now), because: "limit" };
    }
    const simple = "error" in outcome ? outcome : { status: outcome.status, retryAfter: outcome.headers["retry-after"] };
    if ("status" in simple && simple.status < 500)
        return undefined;
    const failures = request.attempt - request.limited;
    const delay = (0,retry/* retryDelay */.a)(simple, { attempt: failures, idempotent: request.repeatable }, retry/* defaultRetryPolicy */.u);
    return delay === undefined ? undefined : { delay, because: "failure" };
}
/** Whether an answer refuses for a rate limit, not for a missing right: GitHub says both with 403. */
function isLimit(answer) {
    if (answer.status === 429)
        return true;
    if (answer.status !== 403)
        return false;
    const { headers } = answer;
    return (headers["retry-after"] !== undefined ||
        headers["x-ratelimit-remaining"] === "0" ||
        /secondary rate limit|abuse detection/i.test(answer.message));
}
function limitDelay(headers, limited, now) {
    const after = Number(headers["retry-after"]);
    if (headers["retry-after"] !== undefined && after >= 0)
        return Math.max(leastPause, after * 1000);
    const reset = Number(headers["x-ratelimit-reset"]);
    if (headers["x-ratelimit-remaining"] === "0" && reset > 0)
        return Math.max(leastPause, reset * 1000 - now + 1000);
    return minute * 2 ** Math.max(0, limited - 1);
}

// EXTERNAL MODULE: ./packages/proposals/src/problems.ts
var problems = __nccwpck_require__(2643);
// EXTERNAL MODULE: ./packages/transport/src/loopback.ts
var loopback = __nccwpck_require__(6136);
;// CONCATENATED MODULE: ./packages/proposals/src/github.ts









/** Of a run that nobody looks at: another one finds everything as it was left. */
const usualPatience = 10 * 60_000;
function createGitHub(options) {
    const { patience = usualPatience } = options;
    const clock = options.clock ?? { now: Date.now, sleep: promises_.setTimeout };
    const connection = {
        transport: options.transport,
        base: checkedUrl(options.apiUrl ?? "https://api.github.com"),
        headers: requestHeaders(options.token),
        known: new Map(),
    };
    const send = async (call) => {
        const begun = clock.now();
        let waited = 0;
        for (let attempt = 1, limited = 0;; attempt++) {
            const result = await exchange(connection, call);
            const outcome = result instanceof errors/* TransportError */.wX ? { error: result.kind } : result;
            if ("status" in outcome && isLimit(outcome))
                limited++;
            const wait = waitBefore(outcome, { attempt, limited, repeatable: !call.once }, clock.now());
            const spent = Math.max(waited, clock.now() - begun);
            if (!wait || spent + wait.delay > patience)
                return settle(result, call);
            if (wait.because === "limit") {
                options.onWait?.(`GitHub limits this token's requests: waiting ${Math.ceil(wait.delay / 1000)} s`);
            }
            waited += wait.delay;
            await clock.sleep(wait.delay);
        }
    };
    let identity;
    return {
        send,
        sleep: clock.sleep,
        identity: () => {
            identity ??= options.identity ? Promise.resolve(options.identity) : askIdentity(send, connection.base);
            return identity;
        },
    };
}
/** An answer that is success or that the caller understands; everything else is thrown. */
function settle(result, call) {
    if (result instanceof errors/* TransportError */.wX) {
        const message = `GitHub could not be asked to ${call.purpose}: ${(0,sanitize/* sanitize */.a)(result.message)}.`;
        throw new diagnostic/* DiagnosticError */.uo([(0,diagnostic/* diagnostic */.YK)("github-failed", message, { fix: "Run this again." })]);
    }
    if (isLimit(result)) {
        const message = `GitHub's rate limit leaves no room to ${call.purpose}, and waiting for it takes too long.`;
        (0,diagnostic/* fail */.fJ)("github-rate-limited", message, { fix: "Run this again later, or use a token of its own." });
    }
    if (result.status < 300 || call.accept?.includes(result.status))
        return result;
    const permissions = result.headers["x-accepted-github-permissions"];
    throw new diagnostic/* DiagnosticError */.uo([(0,problems/* explain */.W)({ ...result, ...(permissions ? { permissions } : {}) }, call.purpose)]);
}
/** Every kind of token may ask this; `GET /user` is denied to GITHUB_TOKEN and to Apps. */
async function askIdentity(send, base) {
    const path = base.endsWith("/api/v3") ? "/../graphql" : "/graphql";
    const purpose = "say whom the token belongs to";
    const answer = await send({ method: "POST", path, body: { query: "query { viewer { login } }" }, purpose });
    return (0,json/* text */.Qq)((0,json/* parseJson */.qF)(answer.bytes, "viewer"), "data", "viewer", "login");
}
function checkedUrl(url) {
    const parsed = URL.canParse(url) ? new URL(url) : undefined;
    const safe = parsed?.protocol === "https:" || (parsed?.protocol === "http:" && (0,loopback/* isLoopback */.U)(parsed.hostname));
    if (!parsed || !safe)
        (0,diagnostic/* fail */.fJ)("input-invalid", `GITHUB_API_URL is not an HTTPS URL: "${(0,sanitize/* sanitize */.a)(url, 100)}".`);
    return parsed.href.replace(/\/+$/, "");
}
function requestHeaders(token) {
    const headers = { "x-github-api-version": "2022-11-28" };
    if (!token)
        return headers;
    if (!/^[\x21-\x7e]+$/.test(token)) {
        (0,diagnostic/* fail */.fJ)("github-denied", "The token holds blanks or control characters.", {
            fix: "Pass the token alone, without a line break.",
        });
    }
    return { ...headers, authorization: `Bearer ${token}` };
}

;// CONCATENATED MODULE: ./packages/proposals/src/surroundings.ts


/** GitHub as the runner's environment names it. */
function githubOf({ GITHUB_API_URL: apiUrl }, given) {
    const { transport, token, identity, onWait } = given;
    return createGitHub({
        transport,
        ...(token === undefined ? {} : { token }),
        ...(apiUrl ? { apiUrl } : {}),
        ...(identity === undefined ? {} : { identity }),
        onWait,
    });
}
/** `owner/name` of the repository whose workflow runs. Throws `input-invalid`. */
function repositoryOf({ GITHUB_REPOSITORY: repository }) {
    return repository || missing("GITHUB_REPOSITORY", "owner/name");
}
/** The branch that a pull request is for, or that the workflow runs on. Throws `input-invalid`. */
function branchOf({ GITHUB_BASE_REF: base, GITHUB_REF_NAME: name, GITHUB_REF_TYPE: type, }) {
    if (base)
        return base;
    return name && type !== "tag" ? name : missing("GITHUB_REF_NAME", "a branch, or give the input branch");
}
/** The web address that links go to. */
function serverUrlOf({ GITHUB_SERVER_URL: url }) {
    return url && URL.canParse(url) ? new URL(url).origin : "https://github.com";
}
function missing(variable, value) {
    return (0,diagnostic/* fail */.fJ)("input-invalid", `${variable} does not say what to work on`, { fix: `Set it to ${value}.` });
}

// EXTERNAL MODULE: ./packages/diagnostics/src/suggest.ts + 1 modules
var suggest = __nccwpck_require__(4438);
;// CONCATENATED MODULE: ./packages/diagnostics/src/choice.ts



/** The one of an input's words that a text is. Throws `input-invalid`, with the word that was meant where one is near. */
function readChoice(input, text, words) {
    const found = words.find((each) => each === text);
    if (found !== undefined)
        return found;
    return (0,diagnostic/* fail */.fJ)("input-invalid", `${input} is ${(0,sanitize/* quoted */.T)(text)}`, { fix: choiceFix(text, words), inputs: [input] });
}
/** What to write in place of a word that is none of these. */
function choiceFix(text, words) {
    const near = (0,suggest/* suggest */.Z)(text, words);
    const all = `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
    return near === undefined ? `Write ${all}.` : `Did you mean ${near}? Write ${all}.`;
}

// EXTERNAL MODULE: ./packages/oci/src/reference.ts
var reference = __nccwpck_require__(6768);
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

;// CONCATENATED MODULE: ./packages/server/src/scan-image-inputs.ts




/** Reads what was asked for. Throws `input-invalid`. */
function readScan(texts) {
    const { manifest, directory, images, issues, repository } = texts;
    const subject = readSubject(texts);
    if (images.length > 0) {
        if (subject || manifest !== undefined || directory !== undefined || repository !== undefined) {
            (0,diagnostic/* fail */.fJ)("input-invalid", "images are given together with something else to scan", {
                fix: "Give images alone.",
                inputs: ["images"],
            });
        }
        const given = readGiven(texts, "never");
        if (given.failOn === "reachable")
            unreachable();
        return { many: { ...given, images, issues } };
    }
    if (issues) {
        const inputs = ["issues", "images"];
        (0,diagnostic/* fail */.fJ)("input-invalid", "issues are kept for images", { fix: "Give images, or leave issues out.", inputs });
    }
    const source = readSource(manifest, directory);
    if (!source && !subject) {
        (0,diagnostic/* fail */.fJ)("input-invalid", "nothing is given to scan", {
            fix: "Give manifest and directory, or layout or image, or both; or images.",
            inputs: ["manifest", "directory", "layout", "image", "images"],
        });
    }
    if (repository !== undefined)
        (0,reference/* parseRepository */.SU)(repository, "repository");
    const given = readGiven(texts, source ? "reachable" : "present");
    if (given.failOn === "reachable" && !source)
        unreachable();
    return {
        one: {
            ...given,
            ...(source ? { source } : {}),
            ...(subject ? { subject } : {}),
            ...(repository === undefined ? {} : { repository }),
        },
    };
}
function unreachable() {
    return (0,diagnostic/* fail */.fJ)("input-invalid", "nothing tells what is reachable where no source is scanned", {
        fix: "Set fail-on to present, or give manifest and directory with one image.",
        inputs: ["fail-on", "manifest", "directory"],
    });
}
function readSource(manifest, directory) {
    if (manifest === undefined && directory === undefined)
        return undefined;
    if (manifest !== undefined && directory !== undefined)
        return { manifest, directory };
    const [given, missing] = manifest === undefined ? ["directory", "manifest"] : ["manifest", "directory"];
    return (0,diagnostic/* fail */.fJ)("input-invalid", `${given} is given without ${missing}`, {
        fix: "Give the manifest and the folder that was generated from it.",
        inputs: [given, missing],
    });
}
function readSubject({ layout, digest, image }) {
    if (layout !== undefined && image !== undefined) {
        (0,diagnostic/* fail */.fJ)("input-invalid", "layout and image are given", { fix: "Give one of them.", inputs: ["layout", "image"] });
    }
    if (digest !== undefined && layout === undefined) {
        (0,diagnostic/* fail */.fJ)("input-invalid", "digest is for a layout", {
            fix: "Write image as REPOSITORY@DIGEST, and leave digest out.",
            inputs: ["digest", "layout", "image"],
        });
    }
    if (layout !== undefined)
        return { layout, ...(digest === undefined ? {} : { digest }) };
    return image === undefined ? undefined : { image };
}
function readGiven(texts, usual) {
    const { exceptions, database, govulncheck, report } = texts;
    const databaseMaxAge = readWholeNumber("database-max-age", texts["database-max-age"], { most: 100_000 });
    return {
        failOn: readChoice("fail-on", texts["fail-on"] ?? usual, ["reachable", "present", "never"]),
        ...(exceptions === undefined ? {} : { exceptions }),
        database,
        ...(databaseMaxAge === undefined ? {} : { databaseMaxAge }),
        ...(govulncheck === undefined ? {} : { govulncheck }),
        seconds: readWholeNumber("timeout", texts.timeout, { most: 86_400 }) ?? 900,
        report,
    };
}

;// CONCATENATED MODULE: ./packages/action-kit/src/scan-image-inputs.ts





const scanInputs = {
    manifest: inputs/* optional */.lq,
    directory: inputs/* optional */.lq,
    layout: inputs/* optional */.lq,
    digest: inputs/* optional */.lq,
    image: inputs/* optional */.lq,
    images: inputs/* lines */.Mn,
    "fail-on": inputs/* optional */.lq,
    exceptions: inputs/* optional */.lq,
    database: inputs/* required */.mw,
    "database-max-age": inputs/* optional */.lq,
    govulncheck: inputs/* optional */.lq,
    timeout: inputs/* optional */.lq,
    report: inputs/* required */.mw,
    repository: inputs/* optional */.lq,
    "plugin-path": inputs/* pairs */.AS,
    offline: inputs/* flag */.Jt,
    "short-names": inputs/* optional */.lq,
    issues: inputs/* flag */.Jt,
    token: inputs/* optional */.lq,
    identity: inputs/* optional */.lq,
};
/** What the inputs ask for: one scan, or one of each of several images. */
function scanOptions(runner, inputs) {
    const { "plugin-path": pluginPaths, "short-names": shortNames, token, identity, ...given } = inputs;
    const asked = readScan(given);
    const { environment, progress, signal } = runner;
    const registries = (0,registry/* registryAccess */.Y)(environment);
    const surroundings = {
        pluginPaths,
        modules: inputs.offline ? "cache" : "network",
        ...(shortNames === undefined ? {} : { shortNames }),
        workspace: environment.GITHUB_WORKSPACE ?? process.cwd(),
        registries,
        environment,
        progress,
        signal,
    };
    if ("one" in asked)
        return { one: { ...asked.one, ...surroundings } };
    const { issues, ...many } = asked.many;
    if (!issues)
        return { many: { ...many, ...surroundings } };
    if (token === undefined)
        (0,diagnostic/* fail */.fJ)("input-invalid", "token is empty", { fix: "Give a token that may write issues." });
    const { transport } = registries;
    const github = githubOf(environment, { transport, token, identity, onWait: progress.info });
    return { many: { ...many, ...surroundings, issues: { github, repository: repositoryOf(environment) } } };
}


/***/ }),

/***/ 6418:
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

/***/ 7057:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ stopOnErrors),
/* harmony export */   Cs: () => (/* binding */ hasErrors),
/* harmony export */   YK: () => (/* binding */ diagnostic),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   uo: () => (/* binding */ DiagnosticError)
/* harmony export */ });
/* harmony import */ var _diagnostics_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6418);

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

/***/ 6477:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ explainDiskFull)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7057);

/** An operating system's error that says there is no room left becomes `disk-full`; anything else stays what it is. */
function explainDiskFull(error, folder) {
    const { code } = (error ?? {});
    if (code !== "ENOSPC" && code !== "EDQUOT")
        return error;
    const explained = new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .uo([
        (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("disk-full", `there is no room left to write into ${folder} (${code})`, {
            fix: "Free some space, or name a folder on a disk that has more.",
        }),
    ]);
    explained.cause = error;
    return explained;
}


/***/ }),

/***/ 8138:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ markdownTable)
/* harmony export */ });
/* harmony import */ var _diagnostics_render_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1737);

/** A GitHub-flavoured Markdown table; every cell shows exactly its text. */
function markdownTable(header, rows) {
    const line = (cells) => `| ${cells.map((each) => (0,_diagnostics_render_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p)(each)).join(" | ")} |\n`;
    const rule = `|${" --- |".repeat(header.length)}\n`;
    return line(header) + rule + rows.map(line).join("");
}


/***/ }),

/***/ 1737:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  p: () => (/* binding */ markdownText),
  G: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./packages/diagnostics/src/codes.ts
var codes = __nccwpck_require__(6418);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var src_sanitize = __nccwpck_require__(6485);
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
var sort = __nccwpck_require__(6082);
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

/***/ 6485:
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

/***/ 6082:
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

/***/ 4438:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ suggest)
});

;// CONCATENATED MODULE: ./node_modules/leven/index.js
const array = [];
const characterCodeCache = [];

function leven(first, second, options) {
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
}

function closestMatch(target, candidates, options) {
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
}

;// CONCATENATED MODULE: ./packages/diagnostics/src/suggest.ts

/** No name in a document is longer; the distance is quadratic in the length. */
const longest = 64;
/** The candidate that `word` is most likely a misspelling of; the first of equals. */
function suggest(word, candidates) {
    if (word.length > longest)
        return undefined;
    const wanted = word.toLowerCase();
    let best;
    let distance = Math.max(wanted.length < 4 ? 1 : 2, Math.floor(wanted.length / 3)) + 1;
    for (const candidate of candidates) {
        if (candidate.length > longest)
            continue;
        const known = candidate.toLowerCase();
        const found = isSwapped(wanted, known) ? 1 : leven(wanted, known, { maxDistance: distance });
        if (found < distance)
            [best, distance] = [candidate, found];
    }
    return best;
}
/** Whether two neighbouring letters changed places, which is one slip and two edits. */
function isSwapped(a, b) {
    const at = [...a].findIndex((letter, index) => letter !== b[index]);
    return at >= 0 && a.slice(0, at) + a[at + 1] + a[at] + a.slice(at + 2) === b;
}


/***/ }),

/***/ 9457:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ limitDiagnostics),
/* harmony export */   g: () => (/* binding */ maxReported)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7057);
/* harmony import */ var _diagnostics_sort_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6082);


/** What one step reports of one document: more than that nobody reads. */
const maxReported = 100;
/**
 * The first hundred in reading order, errors before warnings, and a line that says how many more there are.
 *
 * @param omitted problems that were counted only
 */
function limitDiagnostics(diagnostics, omitted = 0) {
    const sorted = (0,_diagnostics_sort_js__WEBPACK_IMPORTED_MODULE_1__/* .sortDiagnostics */ .D)(diagnostics);
    if (sorted.length + omitted <= maxReported)
        return sorted;
    const ordered = [...sorted.filter(isError), ...sorted.filter((each) => !isError(each))];
    const shown = ordered.slice(0, maxReported);
    const next = ordered[maxReported] ?? shown.at(-1);
    if (!next)
        return shown;
    const more = ordered.length - shown.length + omitted;
    const { code, severity, place } = next;
    const details = {
        severity,
        fix: "Fix those that are shown first.",
        ...(place ? { place: { file: place.file } } : {}),
    };
    return [...shown, (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)(code, `${more} more problems of this document are not shown`, details)];
}
function isError({ severity }) {
    return severity === "error";
}


/***/ }),

/***/ 1978:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ maxBytes),
/* harmony export */   g: () => (/* binding */ tooLarge),
/* harmony export */   readText: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6485);
/* harmony import */ var _documents_text_places_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3282);





/** Documents are written by people: 4 MiB are tens of thousands of plugins. */
const maxBytes = 4 * 1024 * 1024;
/**
 * Reads a regular file of at most `limit` bytes of UTF-8. Never waits for a pipe or a device.
 * Synchronous, because loading node:fs/promises takes longer than reading any document.
 */
function readText(path, limit = maxBytes) {
    let file;
    try {
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK);
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file);
        if (!status.isFile())
            return { problem: unreadable(path, "it is not a regular file") };
        if (status.size > limit)
            return { problem: tooLarge(path, limit) };
        return decode(path, readAtMost(file, limit + 1), limit);
    }
    catch (error) {
        const { code } = error;
        if (code === undefined)
            throw error;
        return { problem: unreadable(path, reasons[code] ?? `the system says ${code}`) };
    }
    finally {
        if (file !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}
function tooLarge(file, limit = maxBytes) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnostic */ .YK)("file-too-large", `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(file)} is larger than ${limit / 1024 / 1024} MiB`, {
        fix: "Split the document, or remove what does not belong in it.",
        place: { file },
    });
}
const reasons = {
    ENOENT: "there is no such file",
    ENOTDIR: "there is no such file",
    EACCES: "reading it is not permitted",
    EPERM: "reading it is not permitted",
    EISDIR: "it is a folder",
    ELOOP: "its symbolic links lead in a circle",
};
function unreadable(file, why) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnostic */ .YK)("file-unreadable", `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(file, 300)} cannot be read: ${why}`, {
        fix: "Check the path, which is relative to the working directory.",
        place: { file },
    });
}
/** A file may grow, or state no size at all, as those of /proc do. */
function readAtMost(file, limit) {
    const chunks = [];
    for (let total = 0; total < limit;) {
        const chunk = Buffer.allocUnsafe(Math.min(limit - total, 64 * 1024));
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, chunk, 0, chunk.length, null);
        if (count === 0)
            break;
        chunks.push(chunk.subarray(0, count));
        total += count;
    }
    return Buffer.concat(chunks);
}
function decode(file, bytes, limit) {
    if (bytes.length > limit)
        return { problem: tooLarge(file, limit) };
    const text = bytes.toString("utf8");
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return { text };
    const at = text.indexOf("\ufffd");
    return {
        problem: (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnostic */ .YK)("yaml-syntax", "the file is not UTF-8 text", {
            fix: "Save it as UTF-8.",
            place: (0,_documents_text_places_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(file, text, at, at + 1),
        }),
    };
}


/***/ }),

/***/ 7083:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  _: () => (/* binding */ checkSchema)
});

// EXTERNAL MODULE: ./packages/diagnostics/src/suggest.ts + 1 modules
var suggest = __nccwpck_require__(4438);
// EXTERNAL MODULE: ./packages/documents/src/limit.ts
var limit = __nccwpck_require__(9457);
;// CONCATENATED MODULE: ./packages/documents/src/schema-errors.ts
function unknownField({ keyword, params }) {
    return keyword === "additionalProperties" ? String(params.additionalProperty) : undefined;
}
function missingField({ keyword, params }) {
    return keyword === "required" ? String(params.missingProperty) : undefined;
}

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __nccwpck_require__(7057);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __nccwpck_require__(6485);
// EXTERNAL MODULE: ./packages/documents/src/text-places.ts + 1 modules
var text_places = __nccwpck_require__(3282);
;// CONCATENATED MODULE: ./packages/documents/src/schema-messages.ts





/** One schema error in plain English, where it stands, with its fix. */
function explain(error, source, hints) {
    const subject = readSubject(error, source, hints);
    const unknown = unknownField(error);
    if (unknown !== undefined)
        return unknownDiagnostic(subject, unknown);
    const missing = missingField(error);
    if (missing !== undefined)
        return missingDiagnostic(subject, missing);
    if (error.keyword === "type")
        return typeDiagnostic(subject, [error.params.type].flat().map(String));
    return valueDiagnostic(subject, error);
}
function readSubject({ instancePath, schemaPath }, source, hints) {
    const path = [];
    let value = source.value;
    for (const step of instancePath.split("/").slice(1)) {
        path.push(Array.isArray(value) ? Number(step) : step);
        value = value[step];
    }
    const name = path.map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`)).join("");
    const node = schemaPath.slice(0, schemaPath.lastIndexOf("/"));
    return { path, name: name.slice(1) || "the document", value, source, hints, node };
}
function unknownDiagnostic(subject, field) {
    const { path, name, source, hints } = subject;
    const homes = homesOf(field, hints);
    return (0,diagnostic/* diagnostic */.YK)("field-unknown", `${name} has no field ${(0,sanitize/* quoted */.T)(field)}`, {
        fix: homes.length > 0 ? `Move it to ${homes.slice(0, 3).join(" or ")}.` : renameOrRemove(subject, field),
        place: (0,text_places/* inFirstLine */.ap)(source.text, source.place([...path, field], { key: true })),
    });
}
function renameOrRemove({ value, hints, node }, field) {
    const fields = hints[node]?.fields ?? [];
    const likely = (0,suggest/* suggest */.Z)(field, fields.filter((each) => !Object.hasOwn(value, each)));
    return likely ? `Did you mean "${likely}"? Rename it.` : `Remove it; the fields here are ${fields.join(", ")}.`;
}
/** Other mappings that have a field of this name. */
function homesOf(field, hints) {
    return Object.entries(hints)
        .filter(([, { fields }]) => fields?.includes(field))
        .map(([node]) => node
        .slice(2)
        .replaceAll(/(?:properties|definitions)\//g, "")
        .replaceAll("/items", "[]")
        .replaceAll("/", "."))
        .filter((home) => home !== "");
}
function missingDiagnostic({ path, name, source, hints, node }, field) {
    const example = hints[node]?.examples?.[field];
    return (0,diagnostic/* diagnostic */.YK)("field-missing", `${name} has no "${field}", which is required`, {
        fix: example ? `Add "${field}: ${example}", or what applies.` : `Add "${field}:" with its fields.`,
        place: (0,text_places/* inFirstLine */.ap)(source.text, source.place(path, { key: true })),
    });
}
const typeNames = {
    string: "text",
    array: "a list",
    object: "a mapping",
    boolean: "true or false",
};
function typeDiagnostic(subject, types) {
    const { path, name, value, source } = subject;
    const wanted = types.map((type) => typeNames[type] ?? type).join(" or ");
    const place = (0,text_places/* inFirstLine */.ap)(source.text, source.place(path));
    const written = (0,sanitize/* sanitize */.a)((0,text_places/* textAt */.$6)(source.text, place), 80);
    return (0,diagnostic/* diagnostic */.YK)("field-type", `${name} must be ${wanted}, but ${describe(value, written)}`, {
        fix: typeFix(types, value, written, versionExample(subject)),
        place,
    });
}
function describe(value, written) {
    if (value === null)
        return "is empty";
    if (Array.isArray(value))
        return "is a list";
    if (typeof value === "object")
        return "is a mapping";
    return typeof value === "string" ? `is the text ${(0,sanitize/* quoted */.T)(value)}` : `${written} is a ${typeof value}`;
}
/** What the field is written like, where it holds a version in three parts: a number in quotes would be none. */
function versionExample({ path, hints, node }) {
    const field = String(path.at(-1));
    const example = hints[node.slice(0, node.lastIndexOf("/properties/"))]?.examples?.[field] ?? "";
    return /^v?\d+\.\d+\.\d+$/.test(example) ? example : undefined;
}
function typeFix(types, value, written, version) {
    const scalar = value !== null && typeof value !== "object";
    if (types.includes("string") && scalar && version)
        return `Write ${inThreeParts(written, version)}.`;
    if (types.includes("string") && scalar)
        return `Quote it: "${written}".`;
    if (types.includes("array") && value === null)
        return "Write [] for an empty list.";
    if (types.includes("array") && scalar)
        return "Write it as a list, each item on a line that begins with a hyphen.";
    if (types.includes("object"))
        return "Give it its fields, each on a line of its own.";
    if (value === null)
        return "Give it a value, or remove the line.";
    return types.includes("boolean") ? "Write true or false, without quotes." : "Write a single value.";
}
/** `0.3` as `v0.3.0`, with or without v as the example has it. */
function inThreeParts(written, example) {
    const parts = /^(\d{1,15})(?:\.(\d{1,15}))?$/.exec(written);
    if (!parts)
        return `something like ${example}`;
    return `${example.startsWith("v") ? "v" : ""}${parts[1]}.${parts[2] ?? 0}.0`;
}
function valueDiagnostic({ path, name, value, source, hints, node }, error) {
    const { wanted, fix } = expectation(error, value, hints[node] ?? {});
    return (0,diagnostic/* diagnostic */.YK)("field-value", `${name} ${wanted}`, { fix, place: (0,text_places/* inFirstLine */.ap)(source.text, source.place(path)) });
}
function expectation({ keyword, params }, value, { expected = "", example = "" }) {
    const found = typeof value === "string" ? (0,sanitize/* quoted */.T)(value) : "this";
    switch (keyword) {
        case "const":
            return { wanted: `must be ${params.allowedValue}, not ${found}`, fix: `Write ${params.allowedValue}.` };
        case "enum":
            return oneOf(params.allowedValues, String(value), expected);
        case "minLength":
        case "minItems":
            return { wanted: "must not be empty", fix: "Give it a value, or remove the field." };
        case "maxLength":
            return { wanted: `must have at most ${params.limit} characters`, fix: "Shorten it." };
        case "pattern":
            return { wanted: `must be ${expected}, not ${found}`, fix: `Write something like ${example}.` };
        default:
            return { wanted: `must have ${expected}`, fix: `Write ${expected}.` };
    }
}
function oneOf(allowed, value, expected) {
    const likely = (0,suggest/* suggest */.Z)(value, allowed);
    const all = allowed.join(", ");
    const wanted = `must be ${expected || `one of ${all}`}, not ${(0,sanitize/* quoted */.T)(value)}`;
    if (/^windows\//.test(value) && allowed.includes("linux/amd64")) {
        return { wanted: `${wanted}: Windows images are not supported`, fix: "Write a platform such as linux/amd64." };
    }
    return { wanted, fix: likely ? `Did you mean "${likely}"? Write that.` : `Write one of ${all}.` };
}

;// CONCATENATED MODULE: ./packages/documents/src/schema-check.ts




/** Holds a document against its schema, in time that grows with its length only. */
function checkSchema(source, { validate, hints }) {
    validate(source.value);
    // That the other branch of an `if` failed says nothing that the branch's own errors do not say.
    const groups = byValue((validate.errors ?? []).filter(({ keyword }) => keyword !== "if"));
    const errors = [...groups.values()].flatMap(onePerMistake);
    return {
        diagnostics: errors.slice(0, limit/* maxReported */.g).map((each) => explain(each, source, hints)),
        omitted: Math.max(0, errors.length - limit/* maxReported */.g),
        broken: new Set(groups.keys()),
        wrong: new Set([...groups].filter(([, group]) => !group.every(isOfFields)).map(([pointer]) => pointer)),
    };
}
function byValue(errors) {
    const groups = new Map();
    for (const error of errors) {
        const group = groups.get(error.instancePath);
        if (group)
            group.push(error);
        else
            groups.set(error.instancePath, [error]);
    }
    return groups;
}
/** Errors at one value that come of the same mistake become one: a wrong type, a misspelt field that is missed, a choice. */
function onePerMistake(errors) {
    const type = errors.find((each) => each.keyword === "type");
    if (type)
        return [type];
    const fields = errors.filter(isOfFields);
    const own = fields.filter((each) => !isInBranch(each));
    if (own.length > 0)
        return withoutMisspelt(own);
    const values = errors.filter((each) => !isInBranch(each));
    return values.slice(0, 1);
}
/** A mapping's error that leaves its other fields good. */
function isOfFields({ keyword }) {
    return keyword === "additionalProperties" || keyword === "required";
}
/** Errors of a choice's branches; the choice itself is reported. */
function isInBranch({ schemaPath }) {
    return /\/(?:oneOf|anyOf)\//.test(schemaPath);
}
function withoutMisspelt(errors) {
    const unknown = errors.flatMap((each) => unknownField(each) ?? []).slice(0, 20);
    return errors.filter((each) => {
        const missing = missingField(each);
        return missing === undefined || !unknown.some((field) => (0,suggest/* suggest */.Z)(field, [missing]) !== undefined);
    });
}


/***/ }),

/***/ 3282:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ap: () => (/* binding */ inFirstLine),
  fl: () => (/* binding */ locator),
  $t: () => (/* binding */ placeOf),
  $6: () => (/* binding */ textAt)
});

;// CONCATENATED MODULE: ./packages/diagnostics/src/source-line.ts
/** A line of a text, counted from 1, without its line break and without a byte order mark; empty beyond the last. */
function sourceLine(text, line) {
    let start = text.startsWith("\ufeff") ? 1 : 0;
    for (let at = 1; at < line; at++) {
        const end = text.indexOf("\n", start);
        if (end === -1)
            return "";
        start = end + 1;
    }
    const end = text.indexOf("\n", start);
    return text.slice(start, end === -1 ? undefined : end).replace(/\r$/, "");
}

;// CONCATENATED MODULE: ./packages/documents/src/text-places.ts

function placeOf(file, text, start, end) {
    return locator(file, text)(start, end);
}
/** The table of lines is made when the first place is asked for. */
function locator(file, text) {
    let starts;
    return (start, end) => {
        starts ??= lineStarts(text);
        const from = Math.min(Math.max(start, 0), text.length);
        const to = Math.max(from, from + text.slice(from, end).trimEnd().length);
        const [line, column] = position(starts, from);
        const [endLine, endColumn] = position(starts, to);
        return { file, line, column, endLine, endColumn };
    };
}
/** A byte order mark belongs to no column: the first line starts after it. */
function lineStarts(text) {
    const starts = [text.startsWith("\ufeff") ? 1 : 0];
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1))
        starts.push(at + 1);
    return starts;
}
function position(starts, offset) {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle;
    }
    return [low + 1, Math.max(1, offset - (starts[low] ?? 0) + 1)];
}
/** The place's part in its first line: GitHub shows columns only where a range stays in one line. */
function inFirstLine(text, place) {
    const { line, endLine } = place;
    if (line === undefined || endLine === line)
        return place;
    return { ...place, endLine: line, endColumn: sourceLine(text, line).trimEnd().length + 1 };
}
/** What stands at a place: its first line only. */
function textAt(text, { line = 1, column = 1, endLine = line, endColumn }) {
    return sourceLine(text, line).slice(column - 1, endLine === line ? (endColumn ?? column) - 1 : undefined);
}


/***/ }),

/***/ 75:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  h: () => (/* binding */ parseYaml),
  g: () => (/* binding */ readYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __nccwpck_require__(8815);
// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __nccwpck_require__(7057);
// EXTERNAL MODULE: ./packages/documents/src/limit.ts
var src_limit = __nccwpck_require__(9457);
// EXTERNAL MODULE: ./packages/documents/src/read-text.ts
var read_text = __nccwpck_require__(1978);
// EXTERNAL MODULE: ./packages/documents/src/text-places.ts + 1 modules
var text_places = __nccwpck_require__(3282);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __nccwpck_require__(6485);
;// CONCATENATED MODULE: ./packages/documents/src/yaml-tokens.ts


/** Composing recurses: a few thousand levels end the process. */
const maxDepth = 64;
/** The schema's own types; every other tag would call for code that makes something of it. */
const plainTags = new Set(["!!str", "!!int", "!!float", "!!bool", "!!null", "!!map", "!!seq"]);
/** Twice what 4 MiB of a manifest have; what has more is made to fill memory. */
const maxLexemes = 2_000_000;
/** More than anybody reads; what comes after them is not looked at. */
const maxProblems = 1000;
/** Splits a text into the tokens of one document, and finds what a document of plain data does not have. */
function readTokens(text) {
    const problems = controlCharacters(text);
    const parser = new dist/* Parser */.iX();
    const tokens = [];
    const counts = { lexemes: 0, documents: 0, ends: 0 };
    let inScalar = false;
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        const start = parser.offset;
        const refused = inScalar ? undefined : refusal(lexeme, start);
        if (refused)
            problems.push(refused);
        inScalar = !inScalar && lexeme === dist/* CST */.DB.SCALAR;
        counts.lexemes++;
        for (const token of parser.next(lexeme)) {
            if (token.type === "error")
                problems.push(unexpected(token));
            else
                tokens.push(token);
            if (token.type === "document")
                counts.documents++;
            if (token.type === "doc-end")
                counts.ends++;
        }
        const stop = tooDeep(parser, start) ?? tooMany(counts, start) ?? furtherDocument(parser, counts);
        if (stop)
            problems.push(stop);
        if (stop || problems.length > maxProblems)
            return { tokens, problems, composable: false };
    }
    for (const token of parser.end())
        tokens.push(token);
    return { tokens, problems, composable: !tokens.some((each) => each.type === "directive") };
}
function refusal(lexeme, start) {
    const refused = (what, fix) => {
        const message = `the ${what} ${(0,sanitize/* quoted */.T)(lexeme)} is refused`;
        return { code: "yaml-refused-feature", message, fix, start, end: start + lexeme.length };
    };
    switch (dist/* CST */.DB.tokenType(lexeme)) {
        case "anchor":
            return refused("anchor", "Remove the anchor and write the value out.");
        case "alias":
            return refused("alias", "Write the value out instead of the alias.");
        case "directive-line":
            return refused("directive", "Remove the line.");
        case "tag":
            return plainTags.has(lexeme) ? undefined : refused("tag", "Remove the tag; quote the value to make it text.");
        default:
            return undefined;
    }
}
function tooDeep({ stack }, start) {
    if (stack.length <= maxDepth || stack.filter((each) => "items" in each).length <= maxDepth)
        return undefined;
    return {
        code: "yaml-too-deep",
        message: `the document is nested more than ${maxDepth} levels deep`,
        fix: "Flatten the document; no schema here needs more than a few levels.",
        start,
        end: start + 1,
    };
}
function tooMany({ lexemes }, start) {
    if (lexemes <= maxLexemes)
        return undefined;
    return {
        code: "file-too-large",
        message: "the document has more than 2,000,000 tokens",
        fix: "Split the document, or remove what does not belong in it.",
        start,
        end: start + 1,
    };
}
/** What the library cannot place in any document. */
function unexpected({ message, offset, source }) {
    return {
        code: "yaml-syntax",
        message: (0,sanitize/* sanitize */.a)(message.charAt(0).toLowerCase() + message.slice(1), 200),
        fix: "Remove it, or quote the value that it belongs to.",
        start: offset,
        end: offset + source.length,
    };
}
/** What the parser has begun, after it has ended one document; or one end marker after another. */
function furtherDocument({ stack: [begun] }, { documents, ends }) {
    if (documents + ends === 0 || !begun)
        return undefined;
    if (begun.type !== "document" && !(begun.type === "doc-end" && ends > 0))
        return undefined;
    return {
        code: "yaml-refused-feature",
        message: "a second document begins here; a file holds one",
        fix: "Remove the separator and what follows it, or move that to a file of its own.",
        start: begun.offset,
        end: begun.offset + 3,
    };
}
const control = /[\p{Cs}\p{Cc}\ufffe\uffff]/gu;
const allowed = new Set(["\t", "\n", "\r", "\u0085"]);
/** YAML's printable characters leave out the controls, which could pass for the parser's own markers too. */
function controlCharacters(text) {
    const found = [];
    for (const { index, 0: character } of text.matchAll(control)) {
        if (allowed.has(character))
            continue;
        found.push({
            code: "yaml-syntax",
            message: `the character U+${hex(character)} is not allowed in YAML`,
            fix: "Remove it, or write it as an escape in a double-quoted value.",
            start: index,
            end: index + 1,
        });
        if (found.length > maxProblems)
            break;
    }
    return found;
}
function hex(character) {
    return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
}

;// CONCATENATED MODULE: ./packages/documents/src/yaml-compose.ts



/** Makes nodes of one document's tokens. Repeated keys are found later: the library compares each key with all others. */
function composeTokens(tokens) {
    const problems = new Map();
    const onError = (source, code, message, isWarning) => {
        if (isWarning)
            return;
        const [start, end] = range(source);
        // One mistake often gives several errors at one place.
        if (!problems.has(start))
            problems.set(start, problem(code, message, start, end));
        if (problems.size > maxProblems)
            throw new TooMany();
    };
    // The library's own handler keeps every error with a stack: millions of them for a few megabytes of commas.
    const composer = new dist/* Composer */.Dk({ uniqueKeys: false });
    Object.assign(composer, { onError });
    try {
        const [document] = composer.compose(tokens, true);
        return { root: document?.contents ?? null, problems: [...problems.values()] };
    }
    catch (error) {
        if (!(error instanceof TooMany))
            throw error;
        return { root: null, problems: [...problems.values()] };
    }
}
class TooMany extends Error {
}
function range(source) {
    if (typeof source === "number")
        return [source, source + 1];
    if (!("offset" in source))
        return [source[0] ?? 0, source[1] ?? 0];
    const { offset, source: text } = source;
    return [offset, offset + (typeof text === "string" ? text.length : 1)];
}
function problem(code, message, start, end) {
    return {
        code: "yaml-syntax",
        message: (0,sanitize/* sanitize */.a)(message.charAt(0).toLowerCase() + message.slice(1), 200),
        fix: fixes[code] ?? "Correct the YAML at this place.",
        start,
        end,
    };
}
const fixes = {
    BAD_INDENT: "Align this line with the others of its mapping or list.",
    TAB_AS_INDENT: "Indent with blanks instead of tabs.",
    BLOCK_AS_IMPLICIT_KEY: "Quote the value if its colon belongs to it, or put the nested mapping on the next line.",
    MULTILINE_IMPLICIT_KEY: "Check the line before for a missing colon or quote.",
};

;// CONCATENATED MODULE: ./packages/documents/src/yaml-values.ts


/** A node's value as plain data: mappings without prototype, the first of repeated keys. Reports what plain data has not. */
function plainValue(node, report) {
    if ((0,dist/* isMap */.jh)(node))
        return plainMapping(node, report);
    if ((0,dist/* isSeq */.oP)(node))
        return node.items.map((each) => plainValue(each, report));
    return (0,dist/* isScalar */.jn)(node) ? node.value : null;
}
function plainMapping(map, report) {
    const mapping = Object.create(null);
    for (const pair of map.items) {
        const value = plainValue(pair.value, report);
        const key = keyText(pair);
        if (key === undefined)
            report(collectionKey(pair.key));
        else if (Object.hasOwn(mapping, key))
            report(duplicateKey(key, pair.key));
        else
            mapping[key] = value;
        if (key === "<<" && pair.key.type === dist/* Scalar */.X5.PLAIN)
            report(mergeKey(pair.key));
    }
    return mapping;
}
/** A key as it is written: `1.10` stays `1.10`. Nothing for a key that is a collection or an alias. */
function keyText({ key }) {
    return (0,dist/* isScalar */.jn)(key) ? (key.source ?? "") : undefined;
}
function duplicateKey(key, node) {
    return {
        code: "yaml-duplicate-key",
        message: `the key ${(0,sanitize/* quoted */.T)(key)} stands twice in one mapping`,
        fix: "Keep one of the two.",
        ...span(node),
    };
}
function mergeKey(node) {
    return {
        code: "yaml-refused-feature",
        message: "the merge key << is refused",
        fix: "Write the merged fields out.",
        ...span(node),
    };
}
function collectionKey(node) {
    return {
        code: "yaml-refused-feature",
        message: "a key that is no text is refused",
        fix: "Make the key plain text.",
        ...span(node),
    };
}
function span({ range }) {
    return { start: range?.[0] ?? 0, end: range?.[1] ?? 0 };
}

;// CONCATENATED MODULE: ./packages/documents/src/yaml-source.ts








/** Reads a file of at most 4 MiB of UTF-8, as `parseYaml` does. */
async function readYaml(path) {
    const read = (0,read_text.readText)(path);
    return "problem" in read ? { diagnostics: [read.problem] } : parseYaml(path, read.text);
}
/** Reads one YAML document of plain data, of at most `limit` bytes. Never throws for what the text holds. */
function parseYaml(file, text, limit = read_text/* maxBytes */.I) {
    if (Buffer.byteLength(text) > limit)
        return { diagnostics: [(0,read_text/* tooLarge */.g)(file, limit)] };
    const { tokens, problems, composable } = readTokens(text);
    const locate = (0,text_places/* locator */.fl)(file, text);
    let root = null;
    let value = null;
    if (composable) {
        const composed = composeTokens(tokens);
        problems.push(...composed.problems);
        root = composed.root;
        value = plainValue(root, (problem) => problems.push(problem));
    }
    const diagnostics = (0,src_limit/* limitDiagnostics */.c)(problems.map((each) => toDiagnostic(each, locate)));
    if (problems.some((each) => each.code !== "yaml-duplicate-key"))
        return { diagnostics };
    return { source: { file, text, value, place: placer(root, locate), root }, diagnostics };
}
function toDiagnostic({ code, message, fix, start, end }, locate) {
    return (0,diagnostic/* diagnostic */.YK)(code, message, { fix, place: locate(start, Math.max(end, start + 1)) });
}
function placer(root, locate) {
    const keys = new WeakMap();
    return (path, options) => {
        const { key, value } = find(root, path, keys);
        const target = key && (options?.key || isEmpty(value)) ? key : value;
        if (!target?.range)
            return locate(0, 0);
        return locate(target.range[0], endOf(target));
    };
}
/** The value at the path, or its nearest ancestor. */
function find(root, path, keys) {
    let found = { value: root };
    for (const step of path) {
        const next = child(found.value, step, keys);
        if (!next)
            break;
        found = next;
    }
    return found;
}
function child(node, step, keys) {
    if ((0,dist/* isMap */.jh)(node))
        return pairs(node, keys).get(String(step));
    const item = (0,dist/* isSeq */.oP)(node) && typeof step === "number" ? node.items[step] : undefined;
    return (0,dist/* isNode */.Ll)(item) ? { value: item } : undefined;
}
function pairs(map, keys) {
    const known = keys.get(map);
    if (known)
        return known;
    const index = new Map();
    for (const pair of map.items.toReversed()) {
        const key = keyText(pair);
        if (key !== undefined)
            index.set(key, { key: pair.key, value: pair.value });
    }
    keys.set(map, index);
    return index;
}
function isEmpty(node) {
    return !node?.range || node.range[0] === node.range[1];
}
/** A block collection's own range goes on to the next token; it ends where its last value ends. */
function endOf(node) {
    const last = (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) ? !node.flow && node.items.at(-1) : undefined;
    if (!last)
        return node.range?.[1] ?? 0;
    const { key, value } = (0,dist/* isNode */.Ll)(last) ? { key: last, value: last } : last;
    return endOf(value && !isEmpty(value) ? value : key);
}


/***/ }),

/***/ 4949:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ parseGoMod)
/* harmony export */ });
/* unused harmony export readLines */
/**
 * Reads a go.mod file (go.dev/ref/mod#go-mod-file). Go itself judges whether the file is right:
 * what is not understood here is passed over.
 */
function parseGoMod(text) {
    const goMod = { require: [], replace: [] };
    let block;
    for (const line of readLines(text)) {
        const [first, second] = line.words;
        if (block !== undefined) {
            if (first === ")")
                block = undefined;
            else
                addDirective(goMod, block, line.words, line);
        }
        else if (first !== undefined && second === "(") {
            if (!line.words.includes(")"))
                block = first;
        }
        else if (first !== undefined) {
            addDirective(goMod, first, line.words.slice(1), line);
        }
    }
    return goMod;
}
function addDirective(goMod, verb, words, line) {
    const [path, version] = words;
    if (path === undefined)
        return;
    if (verb === "module")
        goMod.module ??= path;
    if (verb === "go")
        goMod.go ??= path;
    if (verb === "require" && version !== undefined) {
        const indirect = /^\/\/\s*indirect\b/.test(line.comment);
        goMod.require.push({ path, version, indirect, line: line.number });
    }
    if (verb === "replace")
        addReplacement(goMod, words, line.number);
}
function addReplacement(goMod, words, line) {
    const arrow = words.indexOf("=>");
    const [path, version] = words.slice(0, arrow);
    const [newPath, newVersion] = words.slice(arrow + 1);
    if (arrow < 1 || path === undefined || newPath === undefined)
        return;
    goMod.replace.push({ path, newPath, line, ...(version && { version }), ...(newVersion && { newVersion }) });
}
const token = /[ \t\r]+|(?<comment>\/\/.*)|(?<quoted>"(?:[^"\\]|\\.)*")|=>|[()[\]{},]|(?:(?!\/\/)[^\s()[\]{},"])+|./g;
function readLines(text) {
    return text.split("\n").map((raw, index) => {
        const line = { words: [], comment: "", number: index + 1 };
        for (const match of raw.matchAll(token)) {
            if (match.groups?.comment !== undefined)
                line.comment = match.groups.comment;
            else if (match.groups?.quoted !== undefined)
                line.words.push(unquote(match[0]));
            else if (match[0].trim() !== "")
                line.words.push(match[0]);
        }
        return line;
    });
}
function unquote(literal) {
    try {
        return JSON.parse(literal);
    }
    catch {
        return literal.slice(1, -1); // an escape that only Go has, which no module path contains
    }
}


/***/ }),

/***/ 5399:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  T: () => (/* binding */ runGoOnline)
});

// UNUSED EXPORTS: unanswered

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __nccwpck_require__(7057);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __nccwpck_require__(6485);
;// CONCATENATED MODULE: ./packages/golang/src/patience.ts
/** Go does not tell what Retry-After said, so a rate limit is given the minutes that such limits usually span. */
const usualPatience = {
    stallSeconds: 60,
    waits: { busy: [10, 30, 60], failing: [1, 4, 15], stalled: [1] },
};
const busy = /: 429 /;
const failing = /: 5\d\d |unexpected EOF|: EOF\b|connection re(?:set|fused)|broken pipe|i\/o timeout|TLS handshake timeout|no such host|server misbehaving|network is unreachable|no route to host|stream error|GOAWAY|transport connection broken/;
/** What of the network went wrong in what `go` says; nothing where another try would end alike. */
function faultIn(text) {
    let found;
    for (const each of text.split("\n")) {
        // What a server says of itself does not count.
        const [said = ""] = each.split(/server response:|\\n\\tserver response/);
        if (busy.test(said))
            return "busy";
        if (failing.test(said))
            found = "failing";
    }
    return found;
}
/** Seconds to wait before the next try; nothing where there is none. */
function nextWait({ waits }, fault, tries) {
    return fault === undefined ? undefined : waits[fault][tries - 1];
}

// EXTERNAL MODULE: ./packages/golang/src/process.ts + 1 modules
var process = __nccwpck_require__(6192);
;// CONCATENATED MODULE: ./packages/golang/src/network.ts





/**
 * Runs a `go` command that may download modules: again where the network failed it, and stopped where nothing arrives.
 * What was downloaded stays in the module cache, so that a further try asks for the rest only.
 * Throws `module-proxy-timeout`; every other failure is in the output, as Go says it.
 *
 * @param verb `["mod", "download"]`, `["list"]`, `["mod", "graph"]`
 */
async function runGoOnline(toolchain, verb, args, options) {
    const { patience = usualPatience, signal, info } = toolchain;
    for (let tries = 1;; tries++) {
        // -x has every request shown on stderr, and so the one that is not answered.
        const { stallSeconds } = patience;
        const output = await (0,process/* runGo */.a)(toolchain, [...verb, "-x", ...args], { ...options, stallSeconds });
        const fault = faultOf(output);
        const seconds = nextWait(patience, fault, tries);
        if (seconds === undefined) {
            if (output.stalled)
                failStalled(output.stderr, stallSeconds);
            return { ...output, stderr: withoutRequests(output.stderr) };
        }
        info?.(`The module proxy ${troubles[fault ?? "failing"]}; trying again in ${seconds} s`);
        // Where the wait is interrupted, the next try is refused.
        await (0,promises_.setTimeout)(seconds * 1000, undefined, signal && { signal }).catch(() => { });
    }
}
const troubles = {
    busy: "says that it is asked too often",
    failing: "failed, or the connection to it",
    stalled: "does not answer",
};
function faultOf({ stalled, exitCode, stdout, stderr }) {
    if (stalled)
        return "stalled";
    const inList = stdout.includes('"Err') ? (stdout.match(/^\s*"Err(?:or)?": ".*"/gm) ?? []) : [];
    return faultIn([...inList, ...(exitCode === 0 ? [] : [withoutRequests(stderr)])].join("\n"));
}
/** Without the lines that `-x` adds. */
function withoutRequests(stderr) {
    return stderr.replace(/^(?:# get |# sumdb |\d+\.\d+s # |mkdir -p |WORK=|cd \S+; ).*\n?/gm, "");
}
function failStalled(stderr, seconds) {
    const waiting = unanswered(stderr);
    const what = waiting === undefined ? "" : ` to ${(0,sanitize/* quoted */.T)(waiting, 300)}`;
    (0,diagnostic/* fail */.fJ)("module-proxy-timeout", `there was no answer${what} for ${seconds} s`, {
        fix: "Check GOPROXY and the network, or name another module proxy after | in GOPROXY.",
    });
}
/** The first request without an answer: `# get URL`, and later `# get URL: 200 OK (0.1s)`. */
function unanswered(stderr) {
    const requests = [...stderr.matchAll(/^# get (\S+)$/gm)].flatMap(([, url]) => url ?? []);
    return requests.find((url) => !stderr.includes(`# get ${url}: `)) ?? requests.at(-1);
}


/***/ }),

/***/ 6192:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ parseJsonObjects),
  a: () => (/* binding */ runGo)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(1421);
// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __nccwpck_require__(7057);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __nccwpck_require__(6485);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
;// CONCATENATED MODULE: ./packages/golang/src/activity.ts

/**
 * A number that grows while a process, or one that it waits for (git), reads or writes anything, the network included.
 * Only Linux tells it (proc(5), /proc/pid/io): elsewhere it is always 0.
 */
async function bytesMoved(pid) {
    if (process.platform !== "linux")
        return 0;
    const io = await (0,promises_.readFile)(`/proc/${pid}/io`, "utf8").catch(() => "");
    const own = Number(/^rchar: (\d+)/m.exec(io)?.[1] ?? 0) + Number(/^wchar: (\d+)/m.exec(io)?.[1] ?? 0);
    const children = await Promise.all((await childrenOf(pid)).map(bytesMoved));
    return children.reduce((sum, each) => sum + each, own);
}
async function childrenOf(pid) {
    const text = await (0,promises_.readFile)(`/proc/${pid}/task/${pid}/children`, "utf8").catch(() => "");
    return text.split(" ").map(Number).filter(Boolean);
}

;// CONCATENATED MODULE: ./packages/golang/src/process.ts




/** A listing of ten thousand packages takes about 20 MB. */
const stdoutLimit = 256 * 1024 * 1024;
const stderrLimit = 1024 * 1024;
/** A cold build of a large server takes minutes; what takes this long hangs. */
const timeLimitMinutes = 60;
/**
 * Runs `go` with an argument vector; no shell. Any exit code is a result, which only the caller can judge.
 * Throws `go-missing` where it cannot be started, `go-command-failed` where it is ended for its time or its output,
 * `disk-full` where it has no room to write.
 */
async function runGo(toolchain, args, options) {
    const command = shortened(["go", ...args]);
    if (toolchain.signal?.aborted)
        (0,diagnostic/* fail */.fJ)("go-command-failed", `${command} was not started: the run was interrupted`);
    const started = performance.now();
    const child = (0,external_node_child_process_.spawn)(toolchain.go, args, {
        cwd: options.directory,
        // Where the folder is reached through a link, Go takes the link for it.
        env: { ...toolchain.environment, PWD: options.directory, ...options.environment },
        stdio: ["ignore", "pipe", "pipe"],
    });
    let ended;
    const end = (reason) => {
        ended ??= reason;
        // An interrupt lets Go remove its work folder; what does not end by itself is killed.
        child.kill("SIGINT");
        setTimeout(() => child.kill("SIGKILL"), 5000).unref();
    };
    const timer = setTimeout(() => end(`took longer than ${timeLimitMinutes} minutes`), timeLimitMinutes * 60_000);
    const abort = () => end("was interrupted");
    toolchain.signal?.addEventListener("abort", abort, { once: true });
    let stalled = false;
    const stdout = collect(child.stdout, stdoutLimit, () => end("wrote more output than expected"));
    const stderr = collect(child.stderr, stderrLimit, () => { });
    const moved = async () => stdout.size() + stderr.size() + (await bytesMoved(child.pid ?? 0));
    const watch = watchProgress(moved, options.stallSeconds, () => {
        if (ended === undefined)
            stalled = true;
        end("made no progress");
    });
    try {
        const exitCode = await new Promise((resolve, reject) => {
            child.once("error", reject);
            child.once("close", (code) => resolve(code ?? 128));
        }).catch((error) => (0,diagnostic/* fail */.fJ)("go-missing", `${toolchain.go} could not be started: ${error.message}`));
        if (ended !== undefined && !stalled)
            (0,diagnostic/* fail */.fJ)("go-command-failed", `${command} ${ended} and was ended`);
        const output = { exitCode, stdout: stdout.text(), stderr: stderr.text(), stalled };
        refuseFullDisk(output);
        return output;
    }
    finally {
        clearTimeout(timer);
        clearInterval(watch);
        toolchain.signal?.removeEventListener("abort", abort);
        toolchain.processes.push({ command, seconds: (performance.now() - started) / 1000 });
    }
}
/** Looks now and then whether a process still moves any bytes. */
function watchProgress(measure, seconds, onStall) {
    if (seconds === undefined)
        return undefined;
    let moved = 0;
    let movedAt = performance.now();
    return setInterval(async () => {
        const now = await measure();
        if (now !== moved)
            movedAt = performance.now();
        moved = now;
        if (performance.now() - movedAt > seconds * 1000)
            onStall();
    }, seconds * 50);
}
/** Go writes to its caches and to the folder for temporary files: its own words say which of them is full. */
function refuseFullDisk({ exitCode, stdout, stderr }) {
    if (exitCode === 0)
        return;
    const line = /^.*(?:no space left on device|disk quota exceeded)/m.exec(`${stderr}\n${stdout}`)?.[0];
    if (line === undefined)
        return;
    (0,diagnostic/* fail */.fJ)("disk-full", `there is no room left where Go writes: ${(0,sanitize/* quoted */.T)(line, 300)}`, {
        fix: "Free some space, or name a larger disk's folders in GOCACHE, GOMODCACHE and TMPDIR.",
    });
}
function collect(stream, limit, onExcess) {
    const chunks = [];
    let size = 0;
    stream.on("data", (chunk) => {
        if (size + chunk.length > limit)
            return onExcess();
        size += chunk.length;
        chunks.push(chunk);
    });
    return { size: () => size, text: () => Buffer.concat(chunks).toString("utf8") };
}
function shortened(words) {
    const command = words.slice(0, 12).join(" ");
    const more = words.length - 12;
    return more > 0 ? `${command.slice(0, 400)} … (${more} more)` : command.slice(0, 400);
}
/** Parses what `-json` prints: objects one after the other, each closed by a brace in the first column. */
function parseJsonObjects(text) {
    // A JSON string holds no raw newline, so these three lines can only stand between objects.
    return JSON.parse(`[${text.trim().replaceAll("\n}\n{\n", "\n},\n{\n")}]`);
}


/***/ }),

/***/ 8584:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withTemporaryFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _diagnostics_disk_full_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6477);




/**
 * Runs work in a new folder and removes it afterwards. It lies directly below the folder for temporary files, where
 * Go ignores a go.mod that would otherwise make itself the main module.
 */
async function withTemporaryFolder(toolchain, work) {
    const parent = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(toolchain.environment.TMPDIR ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)());
    const directory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, "plugin-release-"));
    try {
        return await work(directory);
    }
    catch (error) {
        throw (0,_diagnostics_disk_full_js__WEBPACK_IMPORTED_MODULE_3__/* .explainDiskFull */ .G)(error, parent);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(directory, { recursive: true, force: true });
    }
}


/***/ }),

/***/ 2763:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Qh: () => (/* binding */ withCgo),
/* harmony export */   aY: () => (/* binding */ findOnPath),
/* harmony export */   b7: () => (/* binding */ goProcessEnvironment),
/* harmony export */   vZ: () => (/* binding */ findToolchain)
/* harmony export */ });
/* unused harmony exports minimumGo, isGoAtLeast */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7057);
/* harmony import */ var _golang_process_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6192);





/** The oldest Go that this suite compiles with. */
const minimumGo = "1.26";
/**
 * What Go may take from the caller's environment: where it keeps files, where modules come from, how to reach there.
 * Nothing that changes what is compiled, and nothing that carries a token.
 */
const passedOn = [
    ["PATH", "HOME", "TMPDIR", "XDG_CACHE_HOME", "GOPATH", "GOMODCACHE", "GOCACHE", "GOCACHEPROG"],
    ["GOPROXY", "GOSUMDB", "GOPRIVATE", "GONOPROXY", "GONOSUMDB", "GOINSECURE", "GOVCS", "NETRC"],
    ["HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "no_proxy", "all_proxy"],
    ["SSL_CERT_FILE", "SSL_CERT_DIR", "GIT_SSL_CAINFO", "GIT_SSL_CAPATH"],
].flat();
/** What must be the same on every machine for the same bytes to come out. */
const settled = {
    GOENV: "off",
    GOFLAGS: "",
    GOWORK: "off",
    CGO_ENABLED: "0",
    GOTOOLCHAIN: "local",
    GOAMD64: "v1",
    GOEXPERIMENT: "",
};
/** Finds Go on PATH; starts a process only where no VERSION file tells the version. Throws `go-missing`, `go-too-old`. */
async function findToolchain(environment, signal) {
    const go = await findOnPath("go", environment.PATH ?? "");
    if (go === undefined) {
        (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)("go-missing", "no go command is on PATH", { fix: `Install Go ${minimumGo} or newer.` });
    }
    const toolchain = {
        go,
        version: "",
        environment: goProcessEnvironment(environment),
        processes: [],
        ...(signal && { signal }),
    };
    toolchain.version = (await versionFromFile(go)) ?? (await versionFromProcess(toolchain));
    if (!isGoAtLeast(toolchain.version, minimumGo)) {
        (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)("go-too-old", `${toolchain.version} is installed, and this suite compiles with ${minimumGo} or newer`, {
            fix: `Install Go ${minimumGo} or newer.`,
        });
    }
    return toolchain;
}
/** The environment of a `go` process, made from the caller's. */
function goProcessEnvironment(environment) {
    const passed = passedOn.flatMap((name) => {
        const value = environment[name];
        return value === undefined ? [] : [[name, value]];
    });
    return { ...Object.fromEntries(passed), ...settled };
}
/** The toolchain with cgo on: resolves what is compiled elsewhere, where there is a C compiler. */
function withCgo(toolchain) {
    return { ...toolchain, environment: { ...toolchain.environment, CGO_ENABLED: "1" } };
}
/** Compares a toolchain (`go1.26.8`, `devel go1.27-abc`) with a go line (`1.26`). What cannot be read is too old. */
function isGoAtLeast(version, minimum) {
    const numbers = (text) => /(\d+)\.(\d+)/.exec(text)?.slice(1).map(Number) ?? [0, 0];
    const [major = 0, minor = 0] = numbers(version);
    const [minimumMajor = 0, minimumMinor = 0] = numbers(minimum);
    return major > minimumMajor || (major === minimumMajor && minor >= minimumMinor);
}
/** The absolute path of a command; `path` is what PATH holds. */
async function findOnPath(name, path) {
    // A relative entry would let a checkout bring its own go command.
    for (const folder of path.split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter).filter(node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)) {
        const candidate = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
        if (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(candidate, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK).then(() => true, () => false))
            return candidate;
    }
    return undefined;
}
async function versionFromFile(go) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(go)));
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, "VERSION"), "utf8").catch(() => "");
    return /^go1\.\d+\S*/.exec(text)?.[0];
}
async function versionFromProcess(toolchain) {
    const result = await (0,_golang_process_js__WEBPACK_IMPORTED_MODULE_4__/* .runGo */ .a)(toolchain, ["env", "GOVERSION"], { directory: "/" });
    return result.stdout.trim();
}


/***/ }),

/***/ 253:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   J4: () => (/* binding */ mismatch),
/* harmony export */   RV: () => (/* binding */ verifyBytes),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   ui: () => (/* binding */ verifyStream)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7057);


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

/***/ 3102:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   wk: () => (/* binding */ denied),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6485);
/* harmony import */ var _transport_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2658);



const errorBodyLimit = 64 * 1024;
/** Says why an answer cannot be used; `what` names the request: `read the manifest of ghcr.io/acme/server:1`. */
async function refusal(what, response, from) {
    const said = await serverMessage(response);
    const answer = `HTTP ${response.status}${said ? `: ${said}` : ""}`;
    const { origin, host } = new URL(response.url);
    // Where a registry redirects to, it vouches for the access itself: logging in does not help there.
    if (origin !== from.origin)
        return failedWith(response.status, what, `${host} answers ${answer}`);
    if (response.status === 401 || response.status === 403)
        return denied(what, answer, from.registry);
    return failedWith(response.status, what, answer);
}
function failedWith(status, what, why) {
    return problem(status === 429 ? "registry-busy" : "registry-failed", what, why, adviceFor(status));
}
function denied(what, why, registry) {
    return new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .uo([
        (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("registry-denied", `cannot ${what}: ${why}`, {
            fix: `Log in with an account that may do this: docker login ${registry}.`,
        }),
    ]);
}
function failed(what, why, fix) {
    return problem("registry-failed", what, why, fix);
}
function problem(code, what, why, fix) {
    return new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .uo([(0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)(code, `cannot ${what}: ${why}`, { fix })]);
}
/** Turns a TransportError into a diagnostic of its kind with that cause; anything else stays what it is. */
function explain(what, error) {
    if (!(error instanceof _transport_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TransportError */ .wX))
        return error;
    const code = transportCodes[error.kind] ?? "registry-failed";
    const explained = problem(code, what, error.message, transportAdvice[error.kind]);
    explained.cause = error;
    return explained;
}
const transportCodes = {
    unreachable: "registry-unreachable",
    tls: "registry-untrusted",
    timeout: "registry-too-slow",
    "too-large": "content-too-large",
};
const transportAdvice = {
    unreachable: "Check the registry's name and the network, and HTTPS_PROXY and NO_PROXY where there is a proxy.",
    tls: "Name the file with the registry's certificate authority in NODE_EXTRA_CA_CERTS.",
    timeout: "Try again; if it stays slow, look at the registry's status.",
    cut: "Try again; if it happens again, look at the registry's status and at proxies on the way.",
    "too-large": "Check that the reference names an image.",
    "redirect-refused": "Ask who runs the registry to redirect to HTTPS addresses, and to other hosts only what is read.",
    malformed: "Check that the address is that of an OCI registry.",
    aborted: "Run it again.",
};
function adviceFor(status) {
    if (status === 429)
        return "Wait, or log in: registries allow more to those they know.";
    if (status >= 500)
        return "Try again later; the registry has a problem.";
    if (status === 404)
        return "Check the repository's name, and that the registry may create it.";
    return "Check that the address is that of an OCI registry.";
}
/** The registry's own words (distribution specification, error codes), made safe to show. */
async function serverMessage(response) {
    const text = await response.text(errorBodyLimit).catch(() => "");
    return (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .a)(firstError(text) ?? "", 200);
}
function firstError(text) {
    try {
        const body = JSON.parse(text);
        const error = body.errors?.[0];
        const parts = [error?.code, error?.message].filter((part) => typeof part === "string" && part !== "");
        return parts.length > 0 ? parts.join(": ") : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 2354:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  F: () => (/* binding */ findImage),
  resolveImage: () => (/* binding */ resolveImage)
});

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __nccwpck_require__(7057);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __nccwpck_require__(6485);
// EXTERNAL MODULE: ./packages/oci/src/digest.ts
var src_digest = __nccwpck_require__(253);
// EXTERNAL MODULE: ./packages/oci/src/platform-images.ts + 1 modules
var platform_images = __nccwpck_require__(3694);
// EXTERNAL MODULE: ./packages/oci/src/reference.ts
var src_reference = __nccwpck_require__(6768);
// EXTERNAL MODULE: ./packages/oci/src/registry.ts + 5 modules
var src_registry = __nccwpck_require__(6696);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
// EXTERNAL MODULE: ./packages/oci/src/failures.ts
var failures = __nccwpck_require__(3102);
// EXTERNAL MODULE: ./packages/transport/src/errors.ts
var errors = __nccwpck_require__(2658);
// EXTERNAL MODULE: ./packages/transport/src/retry.ts
var retry = __nccwpck_require__(7087);
;// CONCATENATED MODULE: ./packages/oci/src/download.ts




/** The cause of what is thrown where the registry itself says that it has no such blob. */
const absentBlob = Symbol("there is no such blob");
/** A blob's bytes, unverified. Where the connection breaks off, the rest is asked for. */
async function* download(requests, descriptor, what) {
    let offset = 0;
    for (let attempt = 1;; attempt++) {
        try {
            for await (const piece of from(requests, descriptor, offset, what)) {
                offset += piece.length;
                yield piece;
            }
            return;
        }
        catch (error) {
            const broken = error instanceof errors/* TransportError */.wX;
            if (broken && offset === descriptor.size)
                return;
            const request = { attempt, idempotent: true };
            const delay = broken ? (0,retry/* retryDelay */.a)({ error: error.kind }, request, retry/* defaultRetryPolicy */.u) : undefined;
            if (delay === undefined)
                throw (0,failures/* explain */.WE)(`read ${what}`, error);
            await (0,promises_.setTimeout)(delay);
        }
    }
}
/** The bytes from an offset on: by a range request, or by skipping where the registry knows no ranges. */
async function* from(requests, descriptor, offset, what) {
    const headers = offset > 0 ? { range: `bytes=${offset}-` } : {};
    const response = await requests.send(`blobs/${descriptor.digest}`, "pull", `read ${what}`, { headers });
    const partial = offset > 0 && response.status === 206;
    if (response.status !== 200 && !partial) {
        const error = await (0,failures/* refusal */.x5)(`read ${what}`, response, requests);
        // Where the registry redirects to, it has vouched for the blob.
        if (response.status === 404 && new URL(response.url).origin === requests.origin)
            error.cause = absentBlob;
        throw error;
    }
    if (partial && !response.headers["content-range"]?.startsWith(`bytes ${offset}-`)) {
        throw (0,failures/* failed */.gz)(`read ${what}`, "the registry answers with another range", "Ask who runs the registry to look at it.");
    }
    let skip = partial ? 0 : offset;
    for await (const piece of response.body) {
        if (skip < piece.length)
            yield skip > 0 ? piece.subarray(skip) : piece;
        skip = Math.max(0, skip - piece.length);
    }
}

// EXTERNAL MODULE: ./packages/oci/src/media-types.ts
var media_types = __nccwpck_require__(2125);
// EXTERNAL MODULE: ./packages/oci/src/parse.ts
var parse = __nccwpck_require__(4922);
;// CONCATENATED MODULE: ./packages/oci/src/tags.ts


const pageSize = 1000;
const pageLimit = 4 * 1024 * 1024;
const mostPages = 200;
/** All tags of a repository, page by page. */
async function listTags(requests, name) {
    const what = `list the tags of ${name}`;
    const tags = new Set();
    const asked = new Set();
    let page = `tags/list?n=${pageSize}`;
    // Some registries link their last page to itself.
    while (page !== undefined && !asked.has(String(page))) {
        if (asked.size === mostPages)
            throw (0,failures/* failed */.gz)(what, `there are more than ${mostPages} pages`, "Delete tags that nobody needs.");
        const response = await requests.send(page, "pull", what);
        if (response.status === 404 && asked.size === 0) {
            await response.discard();
            return [];
        }
        if (response.status !== 200)
            throw await (0,failures/* refusal */.x5)(what, response, requests);
        asked.add(String(page));
        for (const tag of await readTags(response, what))
            tags.add(tag);
        page = nextPage(response, requests.origin, what);
    }
    return [...tags];
}
async function readTags(response, what) {
    const body = await response.json(pageLimit).catch((error) => {
        throw (0,failures/* explain */.WE)(what, error);
    });
    const { name, tags } = (body ?? {});
    // Some registries write null, or nothing, where there are none.
    if (!Array.isArray(tags) && (typeof name !== "string" || (tags ?? null) !== null)) {
        throw (0,failures/* failed */.gz)(what, "the answer is no list of tags", "Ask who runs the registry what answers in its place.");
    }
    return (Array.isArray(tags) ? tags : []).filter((tag) => typeof tag === "string" && (0,src_reference/* isTag */.dz)(tag));
}
/** The Link header's next page (RFC 8288), which must stay on the registry and in its list. */
function nextPage(response, origin, what) {
    const target = /<([^<>]*)>\s*;\s*rel="?next"?/.exec(response.headers.link ?? "")?.[1];
    if (target === undefined)
        return undefined;
    const here = new URL(response.url);
    const next = URL.canParse(target, here.href) ? new URL(target, here) : undefined;
    if (next?.origin !== origin || next.pathname !== here.pathname) {
        throw (0,failures/* failed */.gz)(what, "the next page is on another address", "Ask who runs the registry to correct its Link header.");
    }
    return next;
}

;// CONCATENATED MODULE: ./packages/oci/src/referrers-api.ts





/** Nobody attaches so many; what follows would be asked for one by one. */
const mostReferrers = 5000;
const referrers_api_mostPages = 200;
/**
 * How registries without the list answer: some do not know the path, some the method, some the query; GHCR redirects to a page of
 * github.com, which allows few requests.
 */
const unknown = [301, 302, 303, 307, 308, 400, 404, 405, 406, 501];
/**
 * What a registry lists as referring to a manifest (distribution specification 1.1, listing referrers), page by page; undefined where
 * it keeps no list. Of another artifact type than the wanted one there may be some. Throws referrers-malformed, content-mismatch.
 */
async function listByApi(requests, name, subject, artifactType) {
    const what = `list what refers to ${name}@${subject}`;
    const query = artifactType === undefined ? "" : `?artifactType=${encodeURIComponent(artifactType)}`;
    const found = [];
    const asked = new Set();
    let page = `referrers/${subject}${query}`;
    // Some registries link their last page to itself.
    while (page !== undefined && !asked.has(String(page))) {
        if (asked.size === referrers_api_mostPages)
            throw tooMany(what, `${referrers_api_mostPages} pages`);
        const response = await requests.send(page, "pull", what, { stay: true });
        const first = asked.size === 0;
        if (first && !isList(response) && (response.status === 200 || unknown.includes(response.status))) {
            await response.discard();
            return undefined;
        }
        if (response.status !== 200)
            throw await (0,failures/* refusal */.x5)(what, response, requests);
        asked.add(String(page));
        found.push(...(await readPage(response, what)));
        if (found.length > mostReferrers)
            throw tooMany(what, `${mostReferrers} of them`);
        page = nextPage(response, requests.origin, what);
    }
    return found;
}
/** A page for people, or what a proxy says in the registry's place, is no list. */
function isList({ status, headers }) {
    return status === 200 && headers["content-type"]?.split(";")[0]?.trim() === media_types/* mediaTypes */.Ib.index;
}
async function readPage(response, what) {
    const bytes = await response.bytes(parse/* documentLimit */.NL).catch((error) => {
        throw (0,failures/* explain */.WE)(what, error);
    });
    return (0,parse/* parseIndex */.A1)(bytes, `the answer to ${what}`).manifests;
}
function tooMany(what, limit) {
    const fix = "Delete what nobody needs, or ask who runs the registry what its list is made of.";
    return new diagnostic/* DiagnosticError */.uo([
        (0,diagnostic/* diagnostic */.YK)("referrers-malformed", `cannot ${what}: there are more than ${limit}`, { fix }),
    ]);
}

;// CONCATENATED MODULE: ./packages/oci/src/upload-session.ts

/** Where an upload goes on, as the registry's last answer says. The Location may be relative. Throws registry-failed. */
function sessionUrl(answer, what) {
    const { location } = answer.headers;
    const here = new URL(answer.url);
    const url = location !== undefined && URL.canParse(location, here.href) ? new URL(location, here) : undefined;
    if (!url || (url.protocol !== "https:" && url.protocol !== here.protocol)) {
        const why = "the registry names no usable address for the upload";
        throw (0,failures/* failed */.gz)(what, why, "Ask who runs the registry to correct its Location header.");
    }
    return url;
}
/** The address that ends the upload. The Location's own query is kept byte for byte. */
function withDigest(answer, digest, what) {
    const url = sessionUrl(answer, what);
    return new URL(`${url.href}${url.search ? "&" : "?"}digest=${encodeURIComponent(digest)}`);
}

;// CONCATENATED MODULE: ./packages/oci/src/chunks.ts


/** What ghcr.io takes at most in one chunk; proxies that limit requests allow more. */
const chunkSize = 4 * 1024 * 1024;
/** What a registry may ask for at least: a chunk is held in memory. */
const largestChunk = 64 * 1024 * 1024;
/** Whether sending a blob in chunks would be sending it as a whole. */
function fitsOneChunk({ size }) {
    return size <= chunkSize;
}
/**
 * Uploads a blob chunk by chunk (distribution specification, "Pushing a blob in chunks") and ends the upload.
 * Returns the last answer, or the first that is not what the specification says.
 */
async function sendChunks(requests, session, { descriptor, open }, what) {
    const size = Math.min(Math.max(chunkSize, Number(session.answer.headers["oci-chunk-min-length"]) || 0), largestChunk);
    let offset = 0;
    for await (const chunk of chunks(open(), size)) {
        const end = offset + chunk.length - 1;
        const answer = await requests.send(sessionUrl(session.answer, what), "pull,push", what, {
            method: "PATCH",
            headers: { "content-type": "application/octet-stream", "content-range": `${offset}-${end}` },
            body: chunk,
            once: true,
        });
        if (answer.status !== 202)
            return answer;
        session.answer = answer;
        await answer.discard();
        const { range } = answer.headers;
        if (range !== undefined && !new RegExp(`^(bytes=)?0-${end}$`).test(range)) {
            throw (0,failures/* failed */.gz)(what, "the registry kept only a part of what it was sent", "Ask who runs the registry to look at it.");
        }
        offset = end + 1;
    }
    return requests.send(withDigest(session.answer, descriptor.digest, what), "pull,push", what, {
        method: "PUT",
        once: true,
    });
}
/** The content in pieces of one size, the last one shorter. */
async function* chunks(content, size) {
    let parts = [];
    let length = 0;
    for await (const piece of content) {
        for (let at = 0; at < piece.length;) {
            const part = piece.subarray(at, at + size - length);
            parts.push(part);
            at += part.length;
            length += part.length;
            if (length < size)
                continue;
            yield Buffer.concat(parts, length);
            parts = [];
            length = 0;
        }
    }
    if (length > 0)
        yield Buffer.concat(parts, length);
}

;// CONCATENATED MODULE: ./packages/oci/src/upload.ts







/** Milliseconds. */
const cancelLimit = 5000;
const startAgain = { error: "cut" };
/**
 * Takes a blob over from another repository, or uploads it: in one piece, and in small ones where the registry, or a proxy
 * in front of it, refuses so large a request. An upload that fails on its way is given up and starts again from its first byte.
 */
async function uploadBlob(registry, name, upload) {
    const requests = upload.signal ? until(upload.signal, registry) : registry;
    const what = `push ${upload.descriptor.digest} to ${name}`;
    const mounted = upload.from === undefined ? undefined : await mount(requests, upload.descriptor, upload.from, what);
    if (mounted === "mounted")
        return "mounted";
    const state = { session: mounted, inChunks: false };
    for (let attempt = 1;; attempt++) {
        const failure = await tryUpload(requests, upload, state, what);
        if (!failure)
            return "pushed";
        const delay = (0,retry/* retryDelay */.a)(failure.outcome, { attempt, idempotent: true }, retry/* defaultRetryPolicy */.u);
        if (delay === undefined)
            throw failure.error;
        await (0,promises_.setTimeout)(delay, undefined, { signal: upload.signal });
    }
}
/** The same requests, which end with a signal unless they have one of their own. */
function until(signal, requests) {
    const send = (path, access, what, options) => requests.send(path, access, what, { signal, ...options });
    return { ...requests, send };
}
/**
 * Asks for a blob of another repository (distribution specification, "Mounting a blob from another repository").
 * A registry that does not do that opens an upload instead; one that refuses is asked for an upload as if nothing had been.
 */
async function mount(requests, { digest }, from, what) {
    const query = new URLSearchParams({ mount: digest, from });
    try {
        const response = await requests.send(`blobs/uploads/?${query}`, { mountFrom: from }, what, { method: "POST" });
        await response.discard();
        if (response.status === 201)
            return "mounted";
        return response.status === 202 ? response : undefined;
    }
    catch (error) {
        if (error instanceof diagnostic/* DiagnosticError */.uo)
            return undefined;
        throw error;
    }
}
async function tryUpload(requests, { descriptor, open }, state, what) {
    let session;
    try {
        const started = state.session ?? (await start(requests, what));
        state.session = undefined;
        if (started.status !== 202)
            return { outcome: outcomeOf(started), error: await (0,failures/* refusal */.x5)(what, started, requests) };
        session = { answer: started };
        const send = state.inChunks ? sendChunks : sendWhole;
        const finished = await send(requests, session, { descriptor, open }, what);
        if (finished.status !== 201) {
            const tooLarge = finished.status === 413 && !state.inChunks && !fitsOneChunk(descriptor);
            state.inChunks ||= tooLarge;
            const outcome = tooLarge ? startAgain : lostOr(finished);
            return { outcome, error: await (0,failures/* refusal */.x5)(what, finished, requests) };
        }
        session = undefined;
        await finished.discard();
        return undefined;
    }
    catch (error) {
        const cause = error instanceof Error ? error.cause : undefined;
        if (!(cause instanceof errors/* TransportError */.wX))
            throw error;
        return { outcome: { error: cause.kind }, error };
    }
    finally {
        if (session)
            await cancel(requests, session, what);
    }
}
/** Tells the registry that it need not keep what came of an upload. Why the upload failed matters more than whether this does. */
async function cancel(requests, { answer }, what) {
    try {
        const options = { method: "DELETE", once: true, signal: AbortSignal.timeout(cancelLimit) };
        await (await requests.send(sessionUrl(answer, what), "delete", what, options)).discard();
    }
    catch { }
}
async function start(requests, what) {
    const started = await requests.send("blobs/uploads/", "pull,push", what, { method: "POST", once: true });
    if (started.status === 202)
        await started.discard();
    return started;
}
/** POST then PUT (distribution specification, "Pushing a blob monolithically"). */
function sendWhole(requests, session, { descriptor, open }, what) {
    return requests.send(withDigest(session.answer, descriptor.digest, what), "pull,push", what, {
        method: "PUT",
        headers: { "content-type": "application/octet-stream" },
        body: { size: descriptor.size, open },
        once: true,
    });
}
function outcomeOf(response) {
    return { status: response.status, retryAfter: response.headers["retry-after"] };
}
/** A registry that no longer knows the upload is as good as a connection that was cut. */
function lostOr(response) {
    return response.status === 404 || response.status === 416 ? startAgain : outcomeOf(response);
}

;// CONCATENATED MODULE: ./packages/oci/src/repository.ts












/**
 * Nothing is asked before the first call. All methods throw registry-denied, registry-failed or content-mismatch;
 * "absent" is an authenticated 404 and nothing else.
 */
function openRepository({ registry, repository }, access) {
    const name = `${registry}/${repository}`;
    const requests = (0,src_registry/* registryRequests */.k)(registry, repository, access);
    const manifest = (reference) => readManifest(requests, name, reference);
    const hasBlob = (descriptor) => findBlob(requests, name, descriptor);
    return {
        name,
        manifest,
        hasBlob,
        head: async (reference) => {
            const found = await headManifest(requests, name, reference);
            return found === "unclear" ? (await manifest(reference))?.descriptor : found;
        },
        blob: (descriptor) => {
            const what = `${descriptor.digest} of ${name}`;
            return (0,src_digest/* verifyStream */.ui)(download(requests, descriptor, what), descriptor, what);
        },
        pushBlob: async (descriptor, open, options) => (await hasBlob(descriptor)) ? "present" : uploadBlob(requests, name, { descriptor, open, ...options }),
        pushManifest: async (document, tag) => void (await writeManifest(requests, name, document, tag)),
        tags: () => listTags(requests, name),
        referrers: (subject, artifactType) => listByApi(requests, name, subject, artifactType),
        pushReferrer: async (document) => "oci-subject" in (await writeManifest(requests, name, document)).headers,
    };
}
const accept = { accept: media_types/* manifestMediaTypes */.$P.join(", ") };
async function readManifest(requests, name, wanted) {
    const listed = typeof wanted === "string" ? undefined : wanted;
    const reference = typeof wanted === "string" ? wanted : wanted.digest;
    const shown = referenceName(name, reference);
    const what = `read the manifest of ${shown}`;
    const response = await requests.send(manifestPath(reference), "pull", what, { headers: accept });
    if (response.status === 404)
        return absent(response);
    if (response.status !== 200)
        throw await (0,failures/* refusal */.x5)(what, response, requests);
    const bytes = await response.bytes(parse/* documentLimit */.NL).catch((error) => {
        throw (0,failures/* explain */.WE)(what, error);
    });
    const digest = (0,src_digest/* isDigest */.Bc)(reference) ? reference : (announcedDigest(response, what) ?? (0,src_digest/* sha256 */.sc)(bytes));
    (0,src_digest/* verifyBytes */.RV)(bytes, { digest, size: listed?.size ?? bytes.length }, `the manifest of ${shown}`);
    const mediaType = (0,parse/* documentMediaType */.us)(bytes, contentType(response), `the manifest of ${shown}`);
    if (listed)
        (0,parse/* checkMediaType */.xQ)(mediaType, listed.mediaType, `the manifest of ${shown}`);
    return { descriptor: { mediaType, digest, size: bytes.length }, bytes };
}
async function headManifest(requests, name, reference) {
    const what = `look up ${referenceName(name, reference)}`;
    const response = await requests.send(manifestPath(reference), "pull", what, { method: "HEAD", headers: accept });
    if (response.status === 404)
        return absent(response);
    if (response.status !== 200)
        throw await (0,failures/* refusal */.x5)(what, response, requests);
    await response.discard();
    const digest = announcedDigest(response, what);
    if (digest !== undefined && (0,src_digest/* isDigest */.Bc)(reference) && digest !== reference)
        (0,src_digest/* mismatch */.J4)(what, reference, digest);
    const size = Number(response.headers["content-length"] ?? Number.NaN);
    const mediaType = contentType(response);
    return digest && mediaType && Number.isSafeInteger(size) ? { mediaType, digest, size } : "unclear";
}
async function findBlob(requests, name, descriptor) {
    const what = `look for ${descriptor.digest} in ${name}`;
    const response = await requests.send(`blobs/${descriptor.digest}`, "pull,push", what, { method: "HEAD" });
    if (response.status !== 200 && response.status !== 404)
        throw await (0,failures/* refusal */.x5)(what, response, requests);
    await response.discard();
    return response.status === 200;
}
async function writeManifest(requests, name, document, tag) {
    const { digest, mediaType } = document.descriptor;
    const what = `push the manifest ${referenceName(name, tag ?? digest)}`;
    const response = await requests.send(manifestPath(tag ?? digest), "pull,push", what, {
        method: "PUT",
        headers: { "content-type": mediaType },
        body: document.bytes,
    });
    if (response.status < 200 || response.status > 299)
        throw await (0,failures/* refusal */.x5)(what, response, requests);
    await response.discard();
    const stored = announcedDigest(response, what) ?? digest;
    if (stored !== digest)
        throw (0,failures/* failed */.gz)(what, `the registry stored it as ${stored}`, "Do not use this registry's copy.");
    return response;
}
async function absent(response) {
    await response.discard();
    return undefined;
}
/** A reference becomes part of a URL: it is a tag or a digest and nothing else. */
function manifestPath(reference) {
    if ((0,src_digest/* isDigest */.Bc)(reference) || (0,src_reference/* isTag */.dz)(reference))
        return `manifests/${reference}`;
    return (0,diagnostic/* fail */.fJ)("image-reference-invalid", `${(0,sanitize/* quoted */.T)(reference)} is neither a tag nor a digest`, {
        fix: "Give a tag, or sha256: and 64 hexadecimal digits.",
    });
}
function referenceName(name, reference) {
    return `${name}${(0,src_digest/* isDigest */.Bc)(reference) ? "@" : ":"}${reference}`;
}
function contentType(response) {
    return (response.headers["content-type"] ?? "").split(";")[0]?.trim() ?? "";
}
/** Docker-Content-Digest, if the registry sends one. Another algorithm than SHA-256 is treated as none. */
function announcedDigest(response, what) {
    const header = response.headers["docker-content-digest"];
    if (header === undefined || (0,src_digest/* isDigest */.Bc)(header))
        return header;
    if (/^sha512:[0-9a-f]{128}$/.test(header))
        return undefined;
    throw (0,failures/* failed */.gz)(what, "the registry's Docker-Content-Digest is not a digest", "Check that this is an OCI registry.");
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./packages/oci/src/layout.ts
var layout = __nccwpck_require__(6064);
;// CONCATENATED MODULE: ./packages/oci/src/short-names.ts





/** Whether the place where short names are looked up is a folder rather than a registry, which has a dot, a colon, or is localhost. */
function isFolder(shortNames) {
    if (/^(\.{1,2}$|\.{0,2}\/)/.test(shortNames))
        return true;
    const first = shortNames.split("/")[0] ?? "";
    return first !== "localhost" && !/[.:]/.test(first);
}
/**
 * Looks for an image in a layout, and in a layout of its name below the folder. Throws input-invalid where there is no such
 * folder: what is looked for elsewhere then could be somebody else's.
 */
async function findInFolder(folder, wanted, text) {
    const path = wanted.repository.replace(/^library\//, "");
    if (!(await (0,external_node_fs_promises_.stat)(folder).catch(() => undefined))?.isDirectory()) {
        return (0,diagnostic/* fail */.fJ)("input-invalid", `short-names: ${(0,sanitize/* quoted */.T)(folder)} is not a folder`, {
            fix: "Name a folder that holds OCI layouts, or a registry by its host name with a dot or a port.",
            inputs: ["short-names"],
        });
    }
    for (const directory of [folder, (0,external_node_path_.join)(folder, path)]) {
        if (!(await isLayout(directory)))
            continue;
        const source = await (0,layout/* openLayout */.B)(directory);
        const listed = source.index.manifests.find((each) => isWanted(each, wanted, path, text));
        const document = listed && (await source.manifest(listed));
        if (document)
            return { source, location: directory, document };
    }
    return undefined;
}
/** A digest decides where there is one; else the name that the layout's index gives the image: in full, or the tag alone. */
function isWanted(listed, wanted, path, text) {
    if (wanted.digest !== undefined)
        return listed.digest === wanted.digest;
    const tag = wanted.tag ?? "latest";
    const name = listed.annotations?.[layout/* refName */.P];
    return name !== undefined && [text, `${path}:${tag}`, tag].includes(name);
}
async function isLayout(directory) {
    return (0,external_node_fs_promises_.access)((0,external_node_path_.join)(directory, "oci-layout")).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./packages/oci/src/find-image.ts








/**
 * Finds an image and reads what a build needs of it. `scratch` is the caller's matter: there is nothing to find.
 * Throws image-reference-invalid, image-not-found, image-platform-missing, and what reading a registry or layout throws.
 */
async function resolveImage(text, options) {
    const { name, source, location, origin, document } = await findImage(text, options);
    const platforms = await (0,platform_images/* readPlatforms */.t)(source, location, document, options.platforms);
    return {
        name,
        location,
        ...(origin ? { origin } : {}),
        source,
        descriptor: document.descriptor,
        digest: document.descriptor.digest,
        platforms,
        labels: platforms[0]?.config.config?.Labels ?? {},
    };
}
/** The same without reading anything of its platforms. Throws image-reference-invalid, image-not-found. */
async function findImage(text, options) {
    const wanted = find_image_withDigest((0,src_reference/* parseImageReference */.o_)(text), options.digest);
    const name = wanted.short ? text : (0,src_reference/* formatReference */.FH)((0,src_reference/* parseImageReference */.o_)(text));
    return { name, ...(await find(text, wanted, options)) };
}
/** A digest in the reference itself counts more. */
function find_image_withDigest(wanted, digest) {
    if (wanted.digest !== undefined || digest === undefined)
        return wanted;
    if ((0,src_digest/* isDigest */.Bc)(digest))
        return { ...wanted, digest };
    return (0,diagnostic/* fail */.fJ)("image-reference-invalid", `${(0,sanitize/* quoted */.T)(digest)} is not a digest`, {
        fix: "Write the lock again, or give sha256: and 64 hexadecimal digits.",
    });
}
async function find(text, wanted, options) {
    const access = options.access ?? (0,src_registry/* registryAccess */.Y)(options.environment);
    const { shortNames } = options;
    if (!wanted.short || shortNames === undefined)
        return (await inRegistry(wanted, access)) ?? notFound(text, wanted);
    const local = isFolder(shortNames)
        ? await findInFolder(shortNames, wanted, text)
        : await inRegistry(below(shortNames, wanted), access);
    return local ?? (await onDockerHub(wanted, access, shortNames)) ?? notFound(text, wanted, shortNames);
}
async function inRegistry(wanted, access) {
    const source = openRepository(wanted, access);
    const document = await source.manifest(wanted.digest ?? wanted.tag ?? "latest");
    const { registry, repository } = wanted;
    return document && { source, location: (0,src_reference/* formatReference */.FH)(wanted), origin: { registry, repository }, document };
}
/** Docker Hub answers 401 for what does not exist. Where it cannot be asked, the place that was asked before is named as well. */
async function onDockerHub(wanted, access, shortNames) {
    try {
        return await inRegistry(wanted, access);
    }
    catch (error) {
        if (!(error instanceof diagnostic/* DiagnosticError */.uo))
            throw error;
        if (error.diagnostics[0]?.code === "registry-denied")
            return undefined;
        const also = `; it is not in ${shortNames} either`;
        throw new diagnostic/* DiagnosticError */.uo(error.diagnostics.map((each) => ({ ...each, message: `${each.message}${also}` })));
    }
}
/** The same name in the registry that short names are looked up in. */
function below(shortNames, wanted) {
    const path = wanted.repository.replace(/^library\//, "");
    const { registry, repository } = (0,src_reference/* parseImageReference */.o_)(`${shortNames.replace(/\/+$/, "")}/${path}`);
    return { ...wanted, registry, repository };
}
function notFound(text, wanted, shortNames) {
    const places = [...(shortNames === undefined ? [] : [shortNames]), (0,src_reference/* formatReference */.FH)({ ...wanted })];
    const fix = wanted.short
        ? "Check the name, or say where short names are looked up (short-names): a registry or a folder with OCI layouts."
        : "Check the name and the tag; a registry that hides private images may need a login.";
    return (0,diagnostic/* fail */.fJ)("image-not-found", `there is no image ${text}; looked for it at ${places.join(" and at ")}`, { fix });
}


/***/ }),

/***/ 609:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ readSmallFile),
/* harmony export */   YG: () => (/* binding */ invalidLayout),
/* harmony export */   ZU: () => (/* binding */ openRegularFile),
/* harmony export */   nD: () => (/* binding */ blobPath),
/* harmony export */   p0: () => (/* binding */ refuseForeignBlobs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7057);




/** The file of a blob inside a layout (OCI image layout specification). A digest's form rules paths out of the layout out. */
function blobPath(directory, digest) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, "blobs", "sha256", digest.slice("sha256:".length));
}
/** A link could lead out of a layout, and a pipe never end. */
const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;
/** Opens a regular file of a layout. Throws layout-invalid. */
async function openRegularFile(directory, file) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, flags).catch((error) => unreadable(directory, file, error));
    if ((await handle.stat()).isFile())
        return handle;
    await handle.close();
    return irregular(directory, file);
}
/** A small file of a layout as a whole, read at once: that is faster than another thread is asked. Throws layout-invalid. */
function readSmallFile(directory, file, limit) {
    let opened;
    try {
        opened = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, flags);
    }
    catch (error) {
        return unreadable(directory, file, error);
    }
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(opened);
        if (!found.isFile())
            return irregular(directory, file);
        if (found.size > limit)
            return invalidLayout(directory, `${file} is larger than ${limit} bytes`);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(opened);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(opened);
    }
}
function unreadable(directory, file, error) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(directory)) {
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)("layout-invalid", `${directory} is not there`, {
            fix: "Build the image first, with plugin-release build, or name the folder that holds oci-layout and index.json.",
        });
    }
    return invalidLayout(directory, `${file} cannot be read (${error.code})`);
}
function irregular(directory, file) {
    return invalidLayout(directory, `${file} is not a regular file`);
}
/** Throws layout-invalid when the folder of blobs is a link to somewhere else. */
function refuseForeignBlobs(directory) {
    let blobs = "";
    try {
        blobs = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, "blobs", "sha256"));
    }
    catch {
        // There is none.
    }
    if (blobs !== (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(directory), "blobs", "sha256")) {
        invalidLayout(directory, "it has no folder blobs/sha256 of its own");
    }
}
function invalidLayout(directory, why) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)("layout-invalid", `${directory} is not a complete OCI layout: ${why}`, {
        fix: "Write the layout again, or name the folder that holds oci-layout and index.json.",
    });
}


/***/ }),

/***/ 6064:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ openLayout),
/* harmony export */   P: () => (/* binding */ refName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7057);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(253);
/* harmony import */ var _oci_layout_files_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(609);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2125);
/* harmony import */ var _oci_parse_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4922);






/** The annotation by which a layout's index names an image. */
const refName = "org.opencontainers.image.ref.name";
/** Opens a layout (OCI image layout specification 1.1). Throws layout-invalid. */
async function openLayout(path) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path);
    checkVersion(directory, (0,_oci_layout_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readSmallFile */ .EW)(directory, `${directory}/oci-layout`, 4096));
    const index = readIndex(directory);
    (0,_oci_layout_files_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseForeignBlobs */ .p0)(directory);
    return {
        name: path,
        directory,
        index,
        manifest: (reference) => readManifest(directory, index, reference),
        blob: (descriptor) => readBlob(directory, descriptor),
    };
}
function readIndex(directory) {
    const bytes = (0,_oci_layout_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readSmallFile */ .EW)(directory, `${directory}/index.json`, _oci_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .documentLimit */ .NL);
    try {
        return (0,_oci_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .parseIndex */ .A1)(bytes, "index.json");
    }
    catch (error) {
        if (error instanceof _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .DiagnosticError */ .uo)
            return (0,_oci_layout_files_js__WEBPACK_IMPORTED_MODULE_3__/* .invalidLayout */ .YG)(directory, "index.json is not an image index");
        throw error;
    }
}
function checkVersion(directory, bytes) {
    let version;
    try {
        version = JSON.parse(bytes.toString("utf8"))?.imageLayoutVersion;
    }
    catch {
        version = undefined;
    }
    if (version !== "1.0.0")
        (0,_oci_layout_files_js__WEBPACK_IMPORTED_MODULE_3__/* .invalidLayout */ .YG)(directory, "oci-layout does not name version 1.0.0");
}
async function readManifest(directory, index, reference) {
    const listed = typeof reference === "string" ? findListed(index, reference) : reference;
    const digest = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .isDigest */ .Bc)(reference) ? reference : listed?.digest;
    if (digest === undefined)
        return undefined;
    const file = (0,_oci_layout_files_js__WEBPACK_IMPORTED_MODULE_3__/* .blobPath */ .nD)(directory, digest);
    const bytes = (0,_oci_layout_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readSmallFile */ .EW)(directory, file, _oci_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .documentLimit */ .NL);
    (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .verifyBytes */ .RV)(bytes, { digest, size: listed?.size ?? bytes.length }, file);
    const mediaType = (0,_oci_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .documentMediaType */ .us)(bytes, listed?.mediaType, file) ?? _oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .mediaTypes */ .Ib.manifest;
    return { descriptor: { mediaType, digest, size: bytes.length }, bytes };
}
function findListed(index, reference) {
    return index.manifests.find((each) => each.digest === reference || each.annotations?.[refName] === reference);
}
async function* readBlob(directory, descriptor) {
    const file = (0,_oci_layout_files_js__WEBPACK_IMPORTED_MODULE_3__/* .blobPath */ .nD)(directory, descriptor.digest);
    const handle = await (0,_oci_layout_files_js__WEBPACK_IMPORTED_MODULE_3__/* .openRegularFile */ .ZU)(directory, file);
    try {
        yield* (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .verifyStream */ .ui)(handle.createReadStream({ autoClose: false, highWaterMark: 1024 * 1024 }), descriptor, file);
    }
    finally {
        await handle.close();
    }
}


/***/ }),

/***/ 2125:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ manifestMediaTypes),
/* harmony export */   Ib: () => (/* binding */ mediaTypes),
/* harmony export */   nw: () => (/* binding */ isIndex),
/* harmony export */   pJ: () => (/* binding */ isImageManifest),
/* harmony export */   t_: () => (/* binding */ toOci)
/* harmony export */ });
/** What this suite writes: the media types of the OCI image specification 1.1. */
const mediaTypes = {
    index: "application/vnd.oci.image.index.v1+json",
    manifest: "application/vnd.oci.image.manifest.v1+json",
    config: "application/vnd.oci.image.config.v1+json",
    layer: "application/vnd.oci.image.layer.v1.tar+gzip",
    /** The config of what is no image: two bytes, `{}`. */
    empty: "application/vnd.oci.empty.v1+json",
};
const docker = {
    index: "application/vnd.docker.distribution.manifest.list.v2+json",
    manifest: "application/vnd.docker.distribution.manifest.v2+json",
};
/** Configs and layers that Docker named its own way: the bytes are the same. */
const ociNames = {
    "application/vnd.docker.container.image.v1+json": mediaTypes.config,
    "application/vnd.docker.image.rootfs.diff.tar": "application/vnd.oci.image.layer.v1.tar",
    "application/vnd.docker.image.rootfs.diff.tar.gzip": mediaTypes.layer,
    "application/vnd.docker.image.rootfs.diff.tar.zstd": "application/vnd.oci.image.layer.v1.tar+zstd",
    "application/vnd.docker.image.rootfs.foreign.diff.tar": "application/vnd.oci.image.layer.v1.tar",
    "application/vnd.docker.image.rootfs.foreign.diff.tar.gzip": mediaTypes.layer,
};
/** For the Accept header of a manifest request. */
const manifestMediaTypes = [
    mediaTypes.index,
    mediaTypes.manifest,
    docker.index,
    docker.manifest,
];
function isIndex(mediaType) {
    return mediaType === mediaTypes.index || mediaType === docker.index;
}
function isImageManifest(mediaType) {
    return mediaType === mediaTypes.manifest || mediaType === docker.manifest;
}
/** The OCI media type of a layer or config. */
function toOci(mediaType) {
    return Object.hasOwn(ociNames, mediaType) ? (ociNames[mediaType] ?? mediaType) : mediaType;
}


/***/ }),

/***/ 4922:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ parseIndex),
/* harmony export */   NL: () => (/* binding */ documentLimit),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   o4: () => (/* binding */ parseConfig),
/* harmony export */   us: () => (/* binding */ documentMediaType),
/* harmony export */   xQ: () => (/* binding */ checkMediaType)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6485);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(253);



/** Bytes that a manifest, an index or a config may have at most (the limit that registries commonly set). */
const documentLimit = 4 * 1024 * 1024;
/** How deep JSON may nest: an image's own documents need less than ten levels. */
const deepest = 64;
/** What is read here comes from somebody else: each of these throws content-mismatch when the shape is not the specification's. */
function parseIndex(bytes, name) {
    const value = parseDocument(bytes, name);
    if (!isDescriptors(value.manifests))
        return malformed(name, "an image index with a list of descriptors");
    return value;
}
function parseManifest(bytes, name) {
    const value = parseDocument(bytes, name);
    if (!isDescriptor(value.config) || !isDescriptors(value.layers)) {
        return malformed(name, "an image manifest with config and layers");
    }
    return value;
}
function parseConfig(bytes, name) {
    const value = parseObject(bytes, name);
    const { rootfs, config, history } = value;
    const sound = typeof value.os === "string" &&
        typeof value.architecture === "string" &&
        isObject(rootfs) &&
        Array.isArray(rootfs.diff_ids) &&
        rootfs.diff_ids.every(_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .isDigest */ .Bc) &&
        (config === undefined || config === null || isRunConfig(config)) &&
        (history === undefined || history === null || Array.isArray(history));
    return sound ? value : malformed(name, "an image config");
}
/** The media type of a manifest or index: what it says of itself, or what is said of it. Throws content-mismatch where they differ. */
function documentMediaType(bytes, announced, name) {
    const { mediaType } = parseDocument(bytes, name);
    if (typeof mediaType !== "string")
        return announced;
    if (announced !== undefined)
        checkMediaType(mediaType, announced, name);
    return mediaType;
}
/** Throws content-mismatch: of what is announced as another thing than it is, two readers could see two things. */
function checkMediaType(found, announced, name) {
    if (found === announced)
        return;
    (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("content-mismatch", `${name} is announced as ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(announced)} and is ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(found)}`, {
        fix: "Do not use this image; ask who wrote it, or who runs the registry, why they differ.",
    });
}
/** A manifest or an index; what could be read as either is refused (CVE-2021-41190). */
function parseDocument(bytes, name) {
    const value = parseObject(bytes, name);
    const both = "manifests" in value && ("layers" in value || "config" in value);
    return both ? malformed(name, "either an image manifest or an image index") : value;
}
function parseObject(bytes, name) {
    let value;
    try {
        value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    }
    catch {
        return malformed(name, "JSON");
    }
    if (!isShallow(value, deepest))
        return malformed(name, `JSON of at most ${deepest} levels`);
    return isObject(value) ? value : malformed(name, "a JSON object");
}
function isShallow(value, levels) {
    if (typeof value !== "object" || value === null)
        return true;
    return levels > 0 && Object.values(value).every((each) => isShallow(each, levels - 1));
}
function isRunConfig(value) {
    if (!isObject(value))
        return false;
    const { Labels, Entrypoint, Cmd } = value;
    return isOptional(Labels, isLabels) && isOptional(Entrypoint, isTexts) && isOptional(Cmd, isTexts);
}
function isOptional(value, check) {
    return value === undefined || value === null || check(value);
}
function isLabels(value) {
    return isObject(value) && Object.values(value).every((each) => typeof each === "string");
}
function isTexts(value) {
    return Array.isArray(value) && value.every((each) => typeof each === "string");
}
function isDescriptors(value) {
    return Array.isArray(value) && value.every(isDescriptor);
}
function isDescriptor(value) {
    return (isObject(value) &&
        typeof value.mediaType === "string" &&
        (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .isDigest */ .Bc)(value.digest) &&
        Number.isSafeInteger(value.size) &&
        value.size >= 0 &&
        isOptional(value.platform, isPlatform) &&
        isOptional(value.annotations, isLabels));
}
function isPlatform(value) {
    return isObject(value) && typeof value.os === "string" && typeof value.architecture === "string";
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function malformed(name, expected) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("content-mismatch", `${name} is not ${expected}`, {
        fix: "Check that the reference names a container image, and that whoever wrote it follows the OCI specification.",
    });
}


/***/ }),

/***/ 3694:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  A: () => (/* binding */ readImage),
  t: () => (/* binding */ readPlatforms)
});

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __nccwpck_require__(7057);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __nccwpck_require__(6485);
;// CONCATENATED MODULE: ./packages/oci/src/bytes.ts
/** Bytes as a stream of one piece. */
async function* once(bytes) {
    yield bytes;
}
/** A stream's bytes. The caller has made sure that there are not too many. */
async function collect(content) {
    const pieces = [];
    for await (const piece of content)
        pieces.push(piece);
    return Buffer.concat(pieces);
}

// EXTERNAL MODULE: ./packages/oci/src/media-types.ts
var media_types = __nccwpck_require__(2125);
// EXTERNAL MODULE: ./packages/oci/src/parse.ts
var parse = __nccwpck_require__(4922);
// EXTERNAL MODULE: ./packages/oci/src/platform.ts
var src_platform = __nccwpck_require__(5534);
;// CONCATENATED MODULE: ./packages/oci/src/platform-images.ts






/** Reads the images for the wanted platforms. Throws image-platform-missing, which lists what there is. */
async function readPlatforms(source, name, document, wanted) {
    if ((0,media_types/* isIndex */.nw)(document.descriptor.mediaType))
        return fromIndex(source, name, document, wanted);
    const image = await readImage(source, name, document);
    return wanted.map((platform) => {
        if (!(0,src_platform/* bestPlatform */.qm)([image.config], (config) => config, platform))
            missing(name, platform, [image.config]);
        return { platform, ...image };
    });
}
async function fromIndex(source, name, document, wanted) {
    const { manifests } = (0,parse/* parseIndex */.A1)(document.bytes, name);
    const images = [];
    for (const platform of wanted) {
        const listed = (0,src_platform/* bestPlatform */.qm)(manifests, (each) => each.platform, platform);
        if (!listed)
            return missing(name, platform, manifests.flatMap((each) => each.platform ?? []));
        const child = await source.manifest(listed);
        if (!child)
            return incomplete(name, listed);
        images.push({ platform, ...(await readImage(source, name, child)) });
    }
    return images;
}
/** A manifest and its config. Throws content-mismatch for what is no image. */
async function readImage(source, name, { descriptor, bytes }) {
    const what = `${descriptor.digest} of ${name}`;
    if (!(0,media_types/* isImageManifest */.pJ)(descriptor.mediaType))
        return notAnImage(what, descriptor.mediaType);
    const manifest = (0,parse/* parseManifest */.Ng)(bytes, what);
    if (manifest.config.size > parse/* documentLimit */.NL)
        return notAnImage(what, "a config that is too large");
    const config = (0,parse/* parseConfig */.o4)(await collect(source.blob(manifest.config)), `the config of ${what}`);
    if (config.rootfs.diff_ids.length !== manifest.layers.length) {
        return notAnImage(what, `${manifest.layers.length} layers for ${config.rootfs.diff_ids.length} in its config`);
    }
    return { descriptor, manifest, config };
}
function missing(name, platform, offered) {
    const known = offered.map(src_platform/* formatPlatform */.Bq).filter((each) => each !== "unknown/unknown");
    const list = (0,sanitize/* sanitize */.a)([...new Set(known)].join(", "), 400) || "none by name";
    return (0,diagnostic/* fail */.fJ)("image-platform-missing", `${name} has no image for ${(0,src_platform/* formatPlatform */.Bq)(platform)}; it offers: ${list}`, {
        fix: "Leave the platform out of spec.build.platforms, or take a base image that offers it.",
    });
}
function incomplete(name, { digest }) {
    return (0,diagnostic/* fail */.fJ)("image-not-found", `the image index ${name} names ${digest}, which is not there`, {
        fix: "Push the base image again with all its platforms, or take another one.",
    });
}
function notAnImage(what, found) {
    return (0,diagnostic/* fail */.fJ)("content-mismatch", `${what} is not a container image: it is or has ${(0,sanitize/* sanitize */.a)(found, 120)}`, {
        fix: "Take a reference that names a container image.",
    });
}


/***/ }),

/***/ 5534:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ formatPlatform),
/* harmony export */   qm: () => (/* binding */ bestPlatform)
/* harmony export */ });
/* unused harmony exports localPlatform, platformScore */
/** The variant that is meant where none is named. */
const defaultVariants = { amd64: "v1", arm64: "v8", arm: "v7" };
/** `os/architecture` or `os/architecture/variant`. */
function formatPlatform({ os, architecture, variant }) {
    return [os, architecture, variant].filter((part) => part !== undefined && part !== "").join("/");
}
/** What this machine runs. */
function localPlatform() {
    const architectures = { x64: "amd64", ia32: "386", ppc64: "ppc64le" };
    return {
        os: process.platform === "win32" ? "windows" : process.platform,
        architecture: architectures[process.arch] ?? process.arch,
    };
}
/**
 * How well an offered platform serves a wanted one: higher is better, undefined is not at all.
 * The same variant serves; on arm also an older one.
 */
function platformScore(offered, wanted) {
    if (offered.os !== wanted.os || offered.architecture !== wanted.architecture)
        return undefined;
    const has = variantOf(offered);
    const needs = variantOf(wanted);
    if (has === needs)
        return 100;
    const level = /^v(\d{1,2})$/.exec(has)?.[1];
    const most = /^v(\d{1,2})$/.exec(needs)?.[1];
    if (offered.architecture !== "arm" || level === undefined || most === undefined)
        return undefined;
    return Number(level) < Number(most) ? Number(level) : undefined;
}
function variantOf({ architecture, variant }) {
    return variant || defaultVariants[architecture] || "";
}
/** The best of what is offered. */
function bestPlatform(offers, platform, wanted) {
    let best;
    for (const offer of offers) {
        const offered = platform(offer);
        const score = offered ? platformScore(offered, wanted) : undefined;
        if (score !== undefined && (!best || score > best.score))
            best = { offer, score };
    }
    return best?.offer;
}


/***/ }),

/***/ 6768:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   SU: () => (/* binding */ parseRepository),
/* harmony export */   dz: () => (/* binding */ isTag),
/* harmony export */   o_: () => (/* binding */ parseImageReference)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6485);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(253);



const label = "[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?";
const host = new RegExp(`^(?:${label}(?:\\.${label})*|\\[[0-9a-fA-F:]+\\])(?::[0-9]{1,5})?$`);
const component = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/;
const tagPattern = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
const longestName = 255;
/**
 * Reads `[registry/]repository[:tag][@digest]` by the grammar of the distribution project's reference package.
 * Throws image-reference-invalid.
 */
function parseImageReference(text) {
    return parse(text, refuseImage);
}
function parse(text, invalid) {
    const [name = "", digest, ...more] = text.slice(0, 1024).split("@");
    if (more.length > 0)
        return invalid(text, "it has more than one @");
    if (digest !== undefined && !(0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .isDigest */ .Bc)(digest))
        return invalid(text, "its digest is not sha256: and 64 hex digits");
    const tagAt = name.lastIndexOf(":") > name.lastIndexOf("/") ? name.lastIndexOf(":") : name.length;
    const tag = tagAt < name.length ? name.slice(tagAt + 1) : undefined;
    if (tag !== undefined && !tagPattern.test(tag))
        return invalid(text, "its tag is not well-formed");
    return {
        ...parseName(name.slice(0, tagAt), text, invalid),
        ...(tag === undefined ? {} : { tag }),
        ...(digest === undefined ? {} : { digest }),
    };
}
/**
 * Reads `registry/repository`, where images are pushed to; a tag or digest is refused. Throws image-reference-invalid.
 *
 * @param input the option or input that carries it, where one does
 */
function parseRepository(text, input) {
    const invalid = (given, why) => (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("image-reference-invalid", `${input ? `${input}: ` : ""}${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(given)} is not a repository: ${why}`, {
        fix: "Write ghcr.io/acme/catalog-server, without scheme and tag.",
    });
    if (/^[a-z]+:\/\//i.test(text))
        return invalid(text, "it begins with a scheme");
    const { registry, repository, tag, digest, short } = parse(text, invalid);
    if (tag !== undefined || digest !== undefined)
        return invalid(text, "a repository has no tag and no digest");
    if (short)
        return invalid(text, "it names no registry");
    return { registry, repository };
}
/** The full form: registry, repository, then tag and digest where there are any. */
function formatReference(reference) {
    const { registry, repository, tag, digest } = reference;
    return `${registry}/${repository}${tag === undefined ? "" : `:${tag}`}${digest === undefined ? "" : `@${digest}`}`;
}
function isTag(text) {
    return tagPattern.test(text);
}
function parseName(name, text, invalid) {
    const slash = name.indexOf("/");
    const first = slash < 0 ? "" : name.slice(0, slash);
    const short = !looksLikeRegistry(first);
    const registry = short ? "docker.io" : hubOr(first);
    const path = short ? name : name.slice(slash + 1);
    // A name that ends in a number is one for the grammar, and a broken IPv4 address for every client.
    if (!host.test(registry) || !URL.canParse(`https://${registry}`))
        return invalid(text, "its registry is not a host name with an optional port");
    if (path.length > longestName)
        return invalid(text, `its repository is longer than ${longestName} characters`);
    if (!path.split("/").every((part) => component.test(part))) {
        return invalid(text, "its repository is not lower-case names separated by slashes");
    }
    const official = registry === "docker.io" && !path.includes("/");
    return { registry, repository: official ? `library/${path}` : path, short };
}
/** Docker's rule: the first part is a registry if it could not be the name of a Docker Hub account. */
function looksLikeRegistry(first) {
    return first === "localhost" || /[.:A-Z]/.test(first);
}
function hubOr(registry) {
    return registry === "index.docker.io" || registry === "registry-1.docker.io" ? "docker.io" : registry;
}
function refuseImage(text, why) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("image-reference-invalid", `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(text)} is not an image reference: ${why}`, {
        fix: "Write it as registry/repository:tag, such as ghcr.io/acme/catalog-server:0.9.0.",
    });
}


/***/ }),

/***/ 6696:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ registryAccess),
  k: () => (/* binding */ registryRequests)
});

;// CONCATENATED MODULE: ./packages/oci/src/challenge.ts
/** Reads all challenges of a header, whose values may have been joined by commas. */
function parseChallenges(header) {
    const challenges = [];
    const parts = header.matchAll(/([A-Za-z][\w-]*)[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.)*)"|([^\s",]+))|([A-Za-z][\w-]*)/g);
    for (const [, name, quotedValue, plainValue, scheme] of parts) {
        if (scheme !== undefined) {
            challenges.push({ scheme: scheme.toLowerCase(), parameters: Object.create(null) });
        }
        else if (name !== undefined) {
            const current = challenges.at(-1);
            if (current)
                current.parameters[name.toLowerCase()] = quotedValue?.replace(/\\(.)/g, "$1") ?? plainValue ?? "";
        }
    }
    return challenges;
}

// EXTERNAL MODULE: ./packages/oci/src/failures.ts
var failures = __nccwpck_require__(3102);
;// CONCATENATED MODULE: ./packages/oci/src/token.ts

const tokenLimit = 256 * 1024;
const defaultLifetime = 60;
/** Asks a token service (distribution, token authentication and its OAuth 2 form); undefined when it refuses the credentials. */
async function fetchToken(transport, request) {
    try {
        const response = await (request.identityToken === undefined
            ? getToken(transport, request)
            : exchangeToken(transport, request, request.identityToken));
        if (response.status === 200)
            return readToken(await response.json(tokenLimit), request.what);
        if (response.status !== 401 && response.status !== 403)
            throw await (0,failures/* refusal */.x5)(request.what, response, { registry: request.realm.host, origin: request.realm.origin });
        await response.discard();
        return undefined;
    }
    catch (error) {
        throw (0,failures/* explain */.WE)(request.what, error);
    }
}
function getToken(transport, request) {
    const url = new URL(request.realm);
    if (request.service !== undefined)
        url.searchParams.set("service", request.service);
    for (const scope of request.scopes)
        url.searchParams.append("scope", scope);
    return transport.request(url, request.basic === undefined ? {} : { headers: { authorization: request.basic } });
}
function exchangeToken(transport, request, identityToken) {
    const form = new URLSearchParams({
        grant_type: "refresh_token",
        refresh_token: identityToken,
        client_id: "plugin-release-actions",
        scope: request.scopes.join(" "),
        ...(request.service === undefined ? {} : { service: request.service }),
    });
    return transport.request(request.realm, {
        method: "POST",
        headers: { "content-type": "application/x-www-form-urlencoded" },
        body: Buffer.from(form.toString()),
    });
}
function readToken(answer, what) {
    const { token, access_token, expires_in } = (answer ?? {});
    const text = [token, access_token].find((each) => typeof each === "string" && /^[\x21-\x7e]+$/.test(each));
    if (typeof text !== "string") {
        throw (0,failures/* failed */.gz)(what, "the token service's answer holds no token", "Ask who runs the registry to look at it.");
    }
    const seconds = typeof expires_in === "number" && expires_in > 0 ? expires_in : defaultLifetime;
    // A tenth is left unused, so that a token does not expire on its way.
    return { token: text, expires: Date.now() + seconds * 900 };
}

// EXTERNAL MODULE: ./packages/transport/src/loopback.ts
var loopback = __nccwpck_require__(6136);
;// CONCATENATED MODULE: ./packages/oci/src/auth.ts




/** Distribution's basic and token authentication; credentials go to the registry and to the token realm that it names. */
function createAuthentication(options) {
    const { registry, challenges = new Map() } = options;
    const tokens = new Map();
    const token = async (asked, access) => {
        const key = scopes(options.repository, access).join(" ");
        const known = await tokens.get(key);
        if (known && known.expires > Date.now())
            return known;
        const requested = requestToken(asked, access, options);
        tokens.set(key, requested);
        requested.catch(() => tokens.delete(key));
        return requested;
    };
    return {
        header: async (access) => {
            const challenge = challenges.get(registry);
            if (!challenge)
                return undefined;
            if (challenge.scheme === "basic")
                return basicHeader(await options.credentials(options.registry));
            return `Bearer ${(await token(challenge, access)).token}`;
        },
        challenged: async (header, access, sent) => {
            const challenge = choose(parseChallenges(header ?? "")) ?? challenges.get(registry);
            if (challenge)
                challenges.set(registry, challenge);
            if (challenge?.scheme === "bearer") {
                // A refused token is not used again, unless another request has replaced it meanwhile.
                const key = scopes(options.repository, access).join(" ");
                if (sent === `Bearer ${(await tokens.get(key))?.token}`)
                    tokens.delete(key);
                return true;
            }
            return (challenge !== undefined && sent === undefined && (await options.credentials(options.registry)) !== undefined);
        },
        untold: async () => !challenges.has(registry) && (await options.credentials(options.registry)) !== undefined,
    };
}
function scopes(repository, access) {
    if (typeof access === "string")
        return [`repository:${repository}:${access}`];
    return [`repository:${repository}:pull,push`, `repository:${access.mountFrom}:pull`];
}
/** Tokens are preferred: they are narrower than passwords. */
function choose(challenges) {
    const byScheme = (scheme) => challenges.find((each) => each.scheme === scheme);
    return byScheme("bearer") ?? byScheme("basic");
}
function basicHeader(credential) {
    if (credential?.kind !== "password")
        return undefined;
    return `Basic ${Buffer.from(`${credential.username}:${credential.password}`).toString("base64")}`;
}
async function requestToken(challenge, access, options) {
    const { registry, repository, transport } = options;
    const what = `get a token for ${registry}/${repository}`;
    const realm = trustedRealm(challenge.parameters.realm, registry);
    if (!realm) {
        const why = "the registry names a token service that is not reached by HTTPS";
        throw (0,failures/* failed */.gz)(what, why, "Ask who runs the registry to correct its token realm.");
    }
    const credential = await options.credentials(registry);
    const result = await fetchToken(transport, {
        realm,
        service: challenge.parameters.service,
        scopes: scopes(repository, access),
        basic: basicHeader(credential),
        identityToken: credential?.kind === "identity-token" ? credential.token : undefined,
        what,
    });
    if (!result)
        throw (0,failures/* denied */.wk)(what, `${realm.host} refuses the credentials`, registry);
    return result;
}
/** HTTPS; plain HTTP only where the registry and its token service are both on this machine. */
function trustedRealm(realm, registry) {
    if (realm === undefined || !URL.canParse(realm))
        return undefined;
    const url = new URL(realm);
    if (url.protocol === "https:")
        return url;
    const local = url.protocol === "http:" && (0,loopback/* isLoopback */.U)(url.hostname) && isLoopbackRegistry(registry);
    return local ? url : undefined;
}
/** Whether a registry, a host with an optional port, is on this machine: it is then spoken to by plain HTTP. */
function isLoopbackRegistry(registry) {
    return (0,loopback/* isLoopback */.U)(registry.replace(/:\d+$/, ""));
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __nccwpck_require__(7057);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(1421);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __nccwpck_require__(6485);
;// CONCATENATED MODULE: ./packages/oci/src/credential-helper.ts





/**
 * Asks `docker-credential-NAME get` for a server's credential (the protocol of docker-credential-helpers); undefined when it
 * keeps none. The program comes from the absolute folders of PATH alone. Throws credential-helper-failed.
 */
async function askHelper(name, server, { environment, timeout }) {
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
}
function failed(message) {
    return (0,diagnostic/* fail */.fJ)("credential-helper-failed", message, {
        fix: "Correct credHelpers and credsStore in Docker's config.json, or log in again.",
    });
}
async function find(program, path) {
    const name = process.platform === "win32" ? `${program}.exe` : program;
    for (const folder of path.split(external_node_path_.delimiter).filter(external_node_path_.isAbsolute)) {
        const file = (0,external_node_path_.join)(folder, name);
        const usable = await (0,promises_.access)(file, promises_.constants.X_OK).then(() => true, () => false);
        if (usable && (await (0,promises_.stat)(file)).isFile())
            return file;
    }
    return undefined;
}
const outputLimit = 64 * 1024;
/** The helper and all that it started are ended when it takes too long or says too much. */
function run(file, input, options) {
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
}
function end(pid) {
    if (pid === undefined)
        return;
    try {
        process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
    }
    catch {
        // It ended by itself meanwhile.
    }
}
/** `{"Username": …, "Secret": …}`; the user name `<token>` stands before an identity token. */
function readCredential(text) {
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
}

;// CONCATENATED MODULE: ./packages/oci/src/credentials.ts





/**
 * Looks into Docker's config.json (in DOCKER_CONFIG, else ~/.docker), which `docker login` and `crane auth login` write, and
 * asks the credential helpers that it names. Each registry is looked up once.
 */
function dockerCredentials(environment, helperTimeout = 30_000) {
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
}
/** The registry's own helper, else the one for all. An empty name is none. */
function helperOf(config, registry) {
    if (!isRecord(config))
        return undefined;
    const own = Object.entries(isRecord(config.credHelpers) ? config.credHelpers : {});
    const [, name] = own.find(([key]) => registryOf(key) === registry) ?? [undefined, config.credsStore];
    return isText(name) ? name : undefined;
}
/** What helpers know a registry by. */
function serverOf(registry) {
    return registry === "docker.io" ? "https://index.docker.io/v1/" : registry;
}
async function readDockerConfig(environment) {
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
}
/** A registry's entry in a Docker configuration. */
function findCredential(config, registry) {
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
}
/** Keys are hosts, or URLs as older clients wrote them: `https://index.docker.io/v1/`. */
function registryOf(key) {
    const host = key.replace(/^https?:\/\//, "").split("/")[0] ?? "";
    return host === "index.docker.io" || host === "registry-1.docker.io" ? "docker.io" : host;
}
function decodeAuth(auth) {
    const text = Buffer.from(auth, "base64").toString("utf8");
    const colon = text.indexOf(":");
    if (colon < 1)
        return undefined;
    return { kind: "password", username: text.slice(0, colon), password: text.slice(colon + 1).replace(/\0+$/, "") };
}
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isText(value) {
    return typeof value === "string" && value !== "";
}

// EXTERNAL MODULE: ./packages/transport/src/transport.ts + 4 modules
var transport = __nccwpck_require__(1340);
;// CONCATENATED MODULE: ./packages/oci/src/registry.ts




/** Proxies and Docker's configuration as the environment names them. */
function registryAccess(environment) {
    return {
        transport: (0,transport/* createTransport */.o)({ environment }),
        credentials: dockerCredentials(environment),
        challenges: new Map(),
    };
}
function registryRequests(registry, repository, access) {
    const host = registry === "docker.io" ? "registry-1.docker.io" : registry;
    const origin = `${isLoopbackRegistry(registry) ? "http" : "https"}://${host}`;
    const authentication = createAuthentication({ registry, repository, ...access });
    const context = { registry, origin, transport: access.transport, authentication, provoked: undefined };
    return {
        registry,
        origin,
        send: async (path, scope, what, options = {}) => {
            const url = path instanceof URL ? path : new URL(`${origin}/v2/${repository}/${path}`);
            try {
                return await authenticated(context, url, scope, options);
            }
            catch (error) {
                throw (0,failures/* explain */.WE)(what, error);
            }
        },
    };
}
/** Sends; answers a challenge once. A URL on another origin is asked without credentials. */
async function authenticated(context, url, access, options) {
    const { transport, authentication } = context;
    if (url.origin !== context.origin)
        return transport.request(url, options);
    const { response, sent } = await send(context, url, access, options);
    const learned = response.status === 401
        ? await authentication.challenged(response.headers["www-authenticate"], access, sent)
        : response.status === 404 && sent === undefined && (await canProveItself(context, access));
    if (!learned)
        return response;
    await response.discard();
    return (await send(context, url, access, options)).response;
}
async function send(context, url, access, options) {
    const authorization = await context.authentication.header(access);
    const headers = { ...options.headers, ...(authorization === undefined ? {} : { authorization }) };
    return { response: await context.transport.request(url, { ...options, headers }), sent: authorization };
}
/**
 * Whether there is a header to send by now, for a request that was sent without one.
 * To anonymous readers a registry may deny that something exists: only an authenticated 404 means absent.
 */
async function canProveItself(context, access) {
    const { authentication } = context;
    if (await authentication.untold()) {
        context.provoked ??= provoke(context, access).catch((error) => {
            context.provoked = undefined;
            throw error;
        });
        await context.provoked;
    }
    return (await authentication.header(access)) !== undefined;
}
/** Asks the registry how it wants to be authenticated, if it wants it at all. */
async function provoke({ registry, origin, transport, authentication }, access) {
    const response = await transport.request(`${origin}/v2/`);
    if (response.status >= 500)
        throw await (0,failures/* refusal */.x5)(`ask ${registry} how to log in`, response, { registry, origin });
    await response.discard();
    if (response.status === 401)
        await authentication.challenged(response.headers["www-authenticate"], access, undefined);
}


/***/ }),

/***/ 9094:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ resolveInRoot)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


const maxLinks = 40;
/**
 * Where a path of an image lies in the folder `root` that holds its files. Links are followed as if `root` were `/`, so the
 * result never leaves it; names that do not exist stay as they are. Undefined where links lead to each other without end.
 */
function resolveInRoot(root, path) {
    let rest = path.split("/");
    let done = [];
    for (let links = 0; rest.length > 0;) {
        const [name = "", ...others] = rest;
        rest = others;
        if (name === "" || name === ".")
            continue;
        if (name === "..") {
            done.pop();
            continue;
        }
        const target = linkTarget((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ...done, name));
        if (target === undefined) {
            done.push(name);
            continue;
        }
        links += 1;
        if (links > maxLinks)
            return undefined;
        if (target.startsWith("/"))
            done = [];
        rest = [...target.split("/"), ...rest];
    }
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ...done);
}
function linkTarget(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink() ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path) : undefined;
}


/***/ }),

/***/ 8561:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   hW: () => (/* binding */ sha),
/* harmony export */   jf: () => (/* binding */ child),
/* harmony export */   ld: () => (/* binding */ items),
/* harmony export */   mR: () => (/* binding */ optionalText),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7057);

function parseJson(bytes, at) {
    try {
        return { value: JSON.parse(bytes.toString("utf8")), at };
    }
    catch {
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("github-failed", `GitHub's answer (${at}) is not JSON.`, { fix: "Run this again later." });
    }
}
function child(json, ...names) {
    let { value } = json;
    for (const name of names)
        value = isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
    return { value, at: [json.at, ...names].join(".") };
}
function text(json, ...names) {
    const { value, at } = child(json, ...names);
    return typeof value === "string" ? value : unexpected(at, "text");
}
/** Undefined for null and for what is left out. */
function optionalText(json, ...names) {
    const { value, at } = child(json, ...names);
    if (value === null || value === undefined)
        return undefined;
    return typeof value === "string" ? value : unexpected(at, "text");
}
function integer(json, ...names) {
    const { value, at } = child(json, ...names);
    return Number.isSafeInteger(value) ? value : unexpected(at, "a whole number");
}
function items(json, ...names) {
    const { value, at } = child(json, ...names);
    if (!Array.isArray(value))
        return unexpected(at, "a list");
    return value.map((each, index) => ({ value: each, at: `${at}[${index}]` }));
}
/** A commit, tree or blob id: it becomes part of further requests. */
function sha(json, ...names) {
    const found = text(json, ...names);
    return /^[0-9a-f]{40}$|^[0-9a-f]{64}$/.test(found) ? found : unexpected(child(json, ...names).at, "an object id");
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function unexpected(at, expected) {
    (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("github-failed", `GitHub's answer has no ${expected} at ${at}.`, {
        fix: "Check that GITHUB_API_URL names GitHub's REST API.",
    });
}


/***/ }),

/***/ 2643:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6485);


/** What a refusal means and how to fix it. `purpose` completes "GitHub did not …": `open the pull request in acme/registry`. */
function explain(refusal, purpose) {
    const said = `GitHub answered ${refusal.status} ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(refusal.message, 300)} when asked to ${purpose}.`;
    if (refusal.status === 401) {
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("github-denied", said, { fix: "Pass a token that is valid and has not expired." });
    }
    if (refusal.status === 403)
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("github-denied", said, { fix: deniedFix(refusal) });
    if (refusal.status === 404) {
        const fix = "Check the spelling, and that the token may see the repository.";
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("github-not-found", said, { fix });
    }
    if (refusal.status === 409 || refusal.status === 422) {
        const fix = "Look for a rule of the repository that forbids it, or correct what GitHub names.";
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("github-refused", said, { fix });
    }
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("github-failed", said, { fix: "Run this again later." });
}
function deniedFix({ message, permissions }) {
    if (/not permitted to create or approve pull requests/i.test(message)) {
        return 'Tick "Allow GitHub Actions to create and approve pull requests" under Settings, Actions, General, in the repository and in its organization.';
    }
    if (/SAML|SSO/.test(message))
        return "Authorize the token for the organization's single sign-on.";
    const needed = /^[a-z_=;, ]{1,200}$/.test(permissions ?? "") ? permissions?.replaceAll("=", ": ") : undefined;
    return needed ? `Give the token the permission ${needed}.` : "Give the token the permission that this takes.";
}


/***/ }),

/***/ 6835:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ releaseOfGo),
/* harmony export */   ZZ: () => (/* binding */ pageOf),
/* harmony export */   bB: () => (/* binding */ affects),
/* harmony export */   z1: () => (/* binding */ fixedAfter)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2088);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(semver__WEBPACK_IMPORTED_MODULE_0__);

/** The page about an entry of Go's own database; another database's numbers have none. */
function pageOf(id) {
    return /^GO-\d{4}-\d{4,}$/.test(id) ? `https://pkg.go.dev/vuln/${id}` : undefined;
}
/** Whether an entry counts for a version of a module: `v1.2.3`. */
function affects(entry, module, version) {
    if (entry.withdrawn)
        return false;
    const bare = version.replace(/^v/, "");
    if (!semver__WEBPACK_IMPORTED_MODULE_0___default().valid(bare))
        return false;
    return entry.affected.some((each) => each.module === module && isInside(each.ranges, bare));
}
function isInside(ranges, version) {
    return ranges.length === 0 || ranges.some((events) => isBetween(events, version));
}
/** An event holds from its version on, whatever the order that they are written in. */
function isBetween(events, version) {
    const ordered = events
        .map((each) => "introduced" in each ? { at: full(each.introduced), affected: true } : { at: full(each.fixed), affected: false })
        .filter(({ at }) => at === "0" || semver__WEBPACK_IMPORTED_MODULE_0___default().valid(at))
        .sort((a, b) => compareStarts(a.at, b.at));
    let affected = events.length === 0;
    for (const event of ordered)
        if (event.at === "0" || semver__WEBPACK_IMPORTED_MODULE_0___default().gte(version, event.at))
            affected = event.affected;
    return affected;
}
/** The version of Go's own library in a release, `v1.26.0-rc.1` for `go1.26rc1`; undefined for what is none: govulncheck looks nothing up for it. */
function releaseOfGo(version) {
    const [first = ""] = version.split(" ");
    const [, minor, patch = "0", kind, number] = /^go(1\.\d+)(?:\.(\d+))?(?:(beta|rc)(\d+))?$/.exec(first) ?? [];
    return minor === undefined ? undefined : `v${minor}.${patch}${kind === undefined ? "" : `-${kind}.${number}`}`;
}
/** Go takes `1.2` for `1.2.0`. */
function full(version) {
    return /^[1-9]\d*$|^\d+\.\d+$/.test(version) ? `${version}${version.includes(".") ? ".0" : ".0.0"}` : version;
}
function compareStarts(a, b) {
    if (a === "0" || b === "0")
        return Number(a !== "0") - Number(b !== "0");
    return semver__WEBPACK_IMPORTED_MODULE_0___default().compare(a, b);
}
/** The least version after this one without the vulnerability, `v1.2.3`. */
function fixedAfter(entry, module, version) {
    const bare = version.replace(/^v/, "");
    const fixes = entry.affected
        .filter((each) => each.module === module)
        .flatMap(({ ranges }) => ranges.flat().flatMap((each) => ("fixed" in each && semver__WEBPACK_IMPORTED_MODULE_0___default().valid(each.fixed) ? each.fixed : [])))
        .filter((each) => semver__WEBPACK_IMPORTED_MODULE_0___default().valid(bare) && semver__WEBPACK_IMPORTED_MODULE_0___default().gt(each, bare))
        .sort((semver__WEBPACK_IMPORTED_MODULE_0___default().compare));
    return fixes[0] === undefined ? undefined : `v${fixes[0]}`;
}


/***/ }),

/***/ 6446:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c0: () => (/* binding */ countStates),
/* harmony export */   dn: () => (/* binding */ vulnerabilityTable),
/* harmony export */   p2: () => (/* binding */ renderScanMarkdown)
/* harmony export */ });
/* harmony import */ var _diagnostics_markdown_table_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8138);
/* harmony import */ var _diagnostics_render_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1737);
/* harmony import */ var _scan_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6835);



const mostRows = 100;
const mostStacks = 20;
/** A report as a maintainer decides from it: what was found by what, what refuses, who reaches it, and what to do. */
function renderScanMarkdown(report) {
    const shown = report.vulnerabilities.filter((each) => each.state !== "absent");
    const absent = report.vulnerabilities.length - shown.length;
    const parts = [
        `### Vulnerabilities: ${report.verdict}`,
        facts(report),
        vulnerabilityTable(shown),
        ...(absent > 0
            ? [
                `${count(absent, "more vulnerability", "more vulnerabilities")} of the modules' versions: the vulnerable functions are not there.`,
            ]
            : []),
        hidden(report),
        stacks(shown),
    ];
    return `${parts.filter((each) => each !== "").join("\n\n")}\n`;
}
function facts({ image, source, database, scanner, policy, programs, finished }) {
    const digest = image ? `\`${image.digest}\`` : "";
    const stripped = programs.filter(({ symbols }) => symbols === "missing").length;
    const lines = [
        ...(image
            ? [`Image ${(0,_diagnostics_render_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p)(image.name, 300)} ${digest}: ${count(programs.length, "Go program", "Go programs")}.`]
            : []),
        ...(stripped > 0
            ? [`**${count(stripped, "program has", "programs have")} no symbols: what is in there is unknown, not absent.**`]
            : []),
        ...(source
            ? [`Source for ${(0,_diagnostics_render_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p)(source.platforms.join(", "), 300)}, with ${(0,_diagnostics_render_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p)(source.goVersion)}.`]
            : ["No source was scanned: nothing says what is called."]),
        `Database ${(0,_diagnostics_render_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p)(database.address, 300)} of ${(0,_diagnostics_render_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p)(database.modified)}; ${(0,_diagnostics_render_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p)(`${scanner.name} ${scanner.version}`)}, ${(0,_diagnostics_render_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p)(finished)}.`,
        policy.failOn === "never" ? "Policy: nothing fails." : `Policy: what is ${policy.failOn} fails.`,
    ];
    return lines.map((line) => `- ${line}`).join("\n");
}
/** A row for each vulnerability, the worst first. */
function vulnerabilityTable(shown) {
    if (shown.length === 0)
        return "None is reachable, present or possibly present.";
    const rows = shown
        .slice(0, mostRows)
        .map((each) => `| ${[link(each), ...cells(each).map((cell) => (0,_diagnostics_render_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p)(cell))].join(" | ")} |`);
    const head = "| Vulnerability | State | Module | Reached by | Fixed in | Policy |\n| --- | --- | --- | --- | --- | --- |";
    const more = shown.length - mostRows;
    return [head, ...rows].join("\n") + (more > 0 ? `\n\n… and ${more} more, in scan.json.` : "");
}
/** The number of an entry of Go's own database leads to its page. */
function link({ id, aliases, summary }) {
    const page = (0,_scan_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .pageOf */ .ZZ)(id);
    const name = page ? `[${id}](${page})` : (0,_diagnostics_render_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p)(id);
    const rest = [aliases.slice(0, 3).join(", "), summary].filter(Boolean).join(": ");
    return rest === "" ? name : `${name} ${(0,_diagnostics_render_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p)(rest, 200)}`;
}
function cells({ state, reason, module, version, reachedBy, fixed, verdict, exception }) {
    const who = reachedBy.map(({ plugin }) => plugin ?? "the base").join(", ");
    const policy = {
        fails: "refused",
        noted: "noted",
        accepted: `accepted until ${exception?.expires}: ${exception?.reason}`,
    }[verdict];
    return [`${state}${reason ? `: ${reason}` : ""}`, `${module} ${version}`, who || "–", fixed ?? "no version", policy];
}
function hidden({ hidden: modules }) {
    if (modules.length === 0)
        return "";
    const rows = modules.map((each) => [`${each.module} ${each.version}`, each.because, each.vulnerabilities.join(", ")]);
    return `What govulncheck does not look up, so that nothing is known of it:\n\n${(0,_diagnostics_markdown_table_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownTable */ .Q)(["Module", "Why", "Known of that version"], rows)}`;
}
function stacks(shown) {
    const found = shown.flatMap((each) => each.reachedBy.filter(({ calls }) => calls.length > 0).map((reacher) => ({ each, reacher })));
    if (found.length === 0)
        return "";
    const blocks = found.slice(0, mostStacks).map(({ each, reacher }) => {
        const head = (0,_diagnostics_render_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p)(`${each.id}, ${reacher.plugin === undefined ? "the base" : `plugin ${reacher.plugin}`}`);
        const calls = reacher.calls.map((call) => `1. ${(0,_diagnostics_render_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p)(call)}`).join("\n");
        return `${head}:\n\n${calls}`;
    });
    return `<details><summary>Calls that lead there</summary>\n\n${blocks.join("\n\n")}\n\n</details>`;
}
function count(number, one, many) {
    return `${number} ${number === 1 ? one : many}`;
}
/** How many there are of each state, exceptions aside: `2 reachable, 1 present`. */
function countStates({ vulnerabilities }) {
    const states = ["reachable", "present", "unknown"];
    const open = vulnerabilities.filter(({ verdict }) => verdict !== "accepted");
    const parts = states.flatMap((state) => {
        const number = open.filter((each) => each.state === state).length;
        return number > 0 ? `${number} ${state}` : [];
    });
    return parts.join(", ") || "none";
}


/***/ }),

/***/ 1971:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ scansOutputs),
/* harmony export */   q: () => (/* binding */ scanOutputs)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7057);
/* harmony import */ var _server_scan_image_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(905);



/** The action's outputs for one scan. */
function scanOutputs({ report, written, directory }) {
    return {
        vulnerabilities: String((0,_server_scan_image_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .openCount */ .eQ)(report)),
        failed: String(report.verdict === "failed"),
        report: directory,
        "report-digest": written.digest,
        sarif: written.sarif,
        openvex: written.openvex ?? "",
        images: "",
    };
}
/** The same for several images; `folder` is the one that holds a folder for each. */
function scansOutputs({ images, diagnostics }, folder) {
    const rows = images.map(({ image, scanned, issue }) => ({
        image,
        digest: scanned?.report.image?.digest ?? "",
        vulnerabilities: scanned ? (0,_server_scan_image_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .openCount */ .eQ)(scanned.report) : null,
        issue: issue?.url ?? "",
    }));
    return {
        vulnerabilities: String(rows.reduce((sum, each) => sum + (each.vulnerabilities ?? 0), 0)),
        failed: String((0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .hasErrors */ .Cs)(diagnostics)),
        report: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder),
        "report-digest": "",
        sarif: "",
        openvex: "",
        images: JSON.stringify(rows),
    };
}


/***/ }),

/***/ 905:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   eQ: () => (/* binding */ openCount),
/* harmony export */   ni: () => (/* binding */ scansSummary)
/* harmony export */ });
/* unused harmony exports renderScan, renderScans */
/* harmony import */ var _diagnostics_markdown_table_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8138);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6485);
/* harmony import */ var _scan_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6446);



/** Vulnerabilities that are there or may be, exceptions aside. */
function openCount({ vulnerabilities }) {
    return vulnerabilities.filter(({ state, verdict }) => state !== "absent" && verdict !== "accepted").length;
}
/** What a person at a terminal wants to know of a scan. */
function renderScan({ report, written }) {
    const { database, vulnerabilities, image, verdict } = report;
    const rows = vulnerabilities
        .filter(({ state }) => state !== "absent")
        .map(({ id, module, version, state, reachedBy, exception }) => {
        const who = reachedBy.map(({ plugin }) => plugin ?? "the base").join(", ");
        const accepted = exception ? `, accepted until ${exception.expires}` : "";
        return `  ${id}  ${state}  ${module} ${version}${who ? `, reached by ${who}` : ""}${accepted}`;
    });
    const lines = [
        `${verdict === "passed" ? "passed" : "FAILED"}  ${countStates(report)}`,
        ...(image ? [`        ${sanitize(image.name)}, ${image.digest}`] : []),
        `        database ${database.address} of ${database.modified}`,
        ...rows,
        `Report: ${written.markdown}`,
        `        ${written.json}@${written.digest}`,
    ];
    return `${lines.join("\n")}\n`;
}
/** One image a line. */
function renderScans({ images }) {
    return images.map((each) => `${sanitize(each.image)}  ${stateOf(each)}${issueOf(each, "  ")}\n`).join("");
}
/** The scans of several images as a job summary. */
function scansSummary({ images }) {
    const rows = images.map((each) => [
        each.image,
        each.scanned?.report.image?.digest ?? "",
        stateOf(each),
        issueOf(each, ""),
    ]);
    const table = `### Published images\n\n${(0,_diagnostics_markdown_table_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownTable */ .Q)(["Image", "Digest", "Vulnerabilities", "Issue"], rows)}`;
    const reports = images.flatMap(({ scanned }) => scanned && openCount(scanned.report) > 0 ? [(0,_scan_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .renderScanMarkdown */ .p2)(scanned.report)] : []);
    return [table, ...reports].join("\n\n");
}
function stateOf({ scanned }) {
    return scanned ? (0,_scan_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .countStates */ .c0)(scanned.report) : "not scanned";
}
function issueOf({ issue }, before) {
    return issue?.url === undefined ? "" : `${before}${issue.outcome}: ${issue.url}`;
}


/***/ }),

/***/ 1794:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  F: () => (/* binding */ scanImage)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __nccwpck_require__(7057);
// EXTERNAL MODULE: ./packages/diagnostics/src/disk-full.ts
var disk_full = __nccwpck_require__(6477);
// EXTERNAL MODULE: ./packages/golang/src/toolchain.ts
var toolchain = __nccwpck_require__(2763);
// EXTERNAL MODULE: ./packages/oci/src/digest.ts
var src_digest = __nccwpck_require__(253);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __nccwpck_require__(6485);
;// CONCATENATED MODULE: ./packages/scan/src/json.ts
/** Whether a value from outside is a mapping. */
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** The texts of a mapping from outside; undefined where a required one is missing or any is no text. */
function texts(value, required, optional = []) {
    if (!isObject(value))
        return undefined;
    const found = {};
    for (const name of [...required, ...optional]) {
        const each = Object.hasOwn(value, name) ? value[name] : undefined;
        if (typeof each === "string")
            found[name] = each;
        else if (each !== undefined || required.includes(name))
            return undefined;
    }
    return found;
}

;// CONCATENATED MODULE: ./packages/scan/src/database-index.ts

/** Where the parts of a vulnerability database lie (go.dev/doc/security/vuln/database#api), without `.json`. */
const databasePath = "index/db";
const modulesPath = "index/modules";
const entryPath = (id) => `ID/${id}`;
/** The id is a file's name. */
const idPattern = /^[A-Z][A-Z0-9]*(?:-[A-Za-z0-9]+)+$/;
const longestId = 60;
/** The module under which Go's own standard library is listed. Every database of Go vulnerabilities has it. */
const canaryModule = "stdlib";
/** RFC 3339; undefined for what is none. */
function parseModified(value) {
    const { modified } = texts(value, ["modified"]) ?? {};
    return modified !== undefined && isTime(modified) ? modified : undefined;
}
/** Ids by module path; undefined for what is no index, or names a module twice. */
function parseModules(value) {
    if (!Array.isArray(value))
        return undefined;
    const modules = new Map();
    for (const each of value) {
        const { path } = texts(each, ["path"]) ?? {};
        const vulns = isObject(each) ? each.vulns : undefined;
        if (path === undefined || !Array.isArray(vulns))
            return undefined;
        const ids = vulns.map((vuln) => texts(vuln, ["id"])?.id ?? "");
        if (!ids.every(isId) || modules.has(path))
            return undefined;
        modules.set(path, ids);
    }
    return modules;
}
/** Undefined for what is no entry. */
function parseEntry(value) {
    const head = texts(value, ["id", "modified"], ["summary", "details", "withdrawn"]);
    if (!head || !isObject(value) || !isId(head.id) || !isTime(head.modified))
        return undefined;
    const affected = listOf(value.affected, affectedOf);
    const aliases = listOf(value.aliases, (each) => (typeof each === "string" ? each : undefined));
    if (!affected || !aliases)
        return undefined;
    const { id, modified, summary, details = "", withdrawn } = head;
    return { id, modified, summary: summary || details, withdrawn: withdrawn !== undefined, aliases, affected };
}
function affectedOf(value) {
    if (!isObject(value))
        return undefined;
    const { name } = texts(value.package, ["name"]) ?? {};
    const all = Array.isArray(value.ranges) ? value.ranges : [];
    const ranges = listOf(all.filter(isSemver), (each) => isObject(each) ? listOf(each.events, eventsOf)?.flat() : undefined);
    const specific = isObject(value.ecosystem_specific) ? value.ecosystem_specific : {};
    const packages = listOf(specific.imports, packageOf);
    const limited = Array.isArray(specific.imports) && specific.imports.some(isLimited);
    return name !== undefined && ranges && packages ? { module: name, ranges, packages, limited } : undefined;
}
/** Ranges of commits say nothing of versions. */
function isSemver(range) {
    return isObject(range) && range.type === "SEMVER";
}
/** Events of other kinds count for nothing. */
function eventsOf(value) {
    const event = texts(value, [], ["introduced", "fixed"]);
    if (!event)
        return undefined;
    if (event.introduced !== undefined)
        return [{ introduced: event.introduced }];
    return event.fixed === undefined ? [] : [{ fixed: event.fixed }];
}
function packageOf(value) {
    const { path } = texts(value, ["path"]) ?? {};
    const symbols = listOf(isObject(value) ? value.symbols : undefined, (each) => typeof each === "string" ? each : undefined);
    return path !== undefined && symbols ? { path, symbols } : undefined;
}
function isLimited(value) {
    return isObject(value) && (value.goos !== undefined || value.goarch !== undefined);
}
/** A list that may be left out, of items that are all readable. */
function listOf(value, read) {
    if (value === undefined || value === null)
        return [];
    if (!Array.isArray(value))
        return undefined;
    const items = value.map((each) => read(each));
    return items.every((each) => each !== undefined) ? items : undefined;
}
function isId(text) {
    return text.length <= longestId && idPattern.test(text);
}
function isTime(text) {
    return /^\d{4}-\d\d-\d\dT[0-9:.]+(?:Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text));
}

// EXTERNAL MODULE: ./packages/scan/src/entry.ts
var src_entry = __nccwpck_require__(6835);
;// CONCATENATED MODULE: ./packages/scan/src/govulncheck-stream.ts




/** More than the standard library and a thousand modules have. */
const mostFindings = 200_000;
const longestTrace = 10_000;
/**
 * Reads what `govulncheck -format json` prints. Throws `govulncheck-failed` for anything that is not a complete answer: its own end is not
 * marked, so that everything that can be held against something else is.
 */
function parseAnswer(text) {
    const answer = { scannerVersion: "", goVersion: "", modules: [], entries: new Map(), findings: [] };
    let protocol = "";
    let checked = false;
    for (const message of messages(text)) {
        if (isObject(message.config)) {
            protocol = textOf(message.config.protocol_version);
            answer.scannerVersion = textOf(message.config.scanner_version);
        }
        if (isObject(message.SBOM))
            addInventory(answer, message.SBOM);
        if (message.osv !== undefined)
            addEntry(answer, message.osv);
        if (isObject(message.progress))
            checked ||= /^Checking the (?:code|binary)/.test(textOf(message.progress.message));
        if (message.finding !== undefined)
            answer.findings.push(findingOf(message.finding));
        if (answer.findings.length > mostFindings)
            incomplete("it has more findings than a server can have");
    }
    if (!/^v1\./.test(protocol))
        incomplete(`its protocol is ${(0,sanitize/* quoted */.T)(protocol, 40)}, not v1`);
    if (answer.modules.length === 0)
        incomplete("it does not say which modules it looked at");
    if (!checked)
        incomplete("it ends before anything was checked");
    for (const { id } of answer.findings) {
        if (!answer.entries.has(id))
            incomplete(`it finds ${(0,sanitize/* quoted */.T)(id, 40)} without saying what that is`);
    }
    return answer;
}
function incomplete(why) {
    return (0,diagnostic/* fail */.fJ)("govulncheck-failed", `govulncheck's answer cannot be trusted to be complete: ${why}`, {
        fix: "Run this again; if it stays so, install the govulncheck that docs/scan.md names.",
    });
}
/** Objects one after the other, each closed by a brace in the first column. */
function messages(text) {
    try {
        const list = JSON.parse(`[${text.trim().replaceAll("\n}\n{\n", "\n},\n{\n")}]`);
        return list.map((each) => (isObject(each) ? each : incomplete("it is no list of JSON objects")));
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return incomplete("it is not JSON to its end");
        throw error;
    }
}
function addInventory(answer, sbom) {
    answer.goVersion = textOf(sbom.go_version);
    const modules = Array.isArray(sbom.modules) ? sbom.modules : [];
    answer.modules = modules.map((each) => {
        const { path, version } = texts(each, ["path"], ["version"]) ?? incomplete("a module has no path");
        return { path, version: version ?? "" };
    });
}
function addEntry(answer, value) {
    const entry = parseEntry(value) ?? incomplete("an entry is none of the Go vulnerability database");
    answer.entries.set(entry.id, entry);
}
function findingOf(value) {
    const { osv: id, fixed_version: fixed } = texts(value, ["osv"], ["fixed_version"]) ?? incomplete("a finding is none");
    const trace = value.trace;
    if (!Array.isArray(trace) || trace.length === 0 || trace.length > longestTrace)
        return incomplete("a finding is nowhere");
    return { id, ...(fixed ? { fixed } : {}), trace: trace.map(frameOf) };
}
function frameOf(value) {
    const frame = texts(value, ["module"], ["version", "package", "function", "receiver"]);
    if (!frame)
        return incomplete("a call stack is none");
    const { module, version = "", package: path, function: name, receiver } = frame;
    const symbol = name && receiver ? `${receiver.replace(/^\*/, "")}.${name}` : name;
    return { module, version, ...(path ? { package: path } : {}), ...(symbol ? { symbol } : {}) };
}
function textOf(value) {
    return typeof value === "string" ? value : "";
}

;// CONCATENATED MODULE: ./packages/scan/src/found.ts




/** What names one entry and one version of a module. */
function keyOf({ id, module, version }) {
    return `${id} ${module}@${version}`;
}
/** An answer's findings by key. */
function foundIn({ findings }) {
    const found = new Map();
    for (const { id, fixed, trace } of findings) {
        const [first] = trace;
        if (!first)
            continue;
        const { module, version } = first;
        const key = keyOf({ id, module, version });
        const known = found.get(key) ?? { id, module, version, use: "required", symbols: [], packages: [], traces: [] };
        const use = first.symbol ? "called" : first.package ? "imported" : "required";
        found.set(key, {
            ...known,
            ...(fixed ? { fixed } : {}),
            use: more(known.use, use),
            symbols: first.symbol ? added(known.symbols, nameOf(first)) : known.symbols,
            packages: first.package ? added(known.packages, first.package) : known.packages,
            traces: first.symbol ? [...known.traces, trace] : known.traces,
        });
    }
    return found;
}
/** `github.com/acme/lib.Decoder.Read` */
function nameOf({ module, package: path, symbol }) {
    return [path ?? module, symbol].filter(Boolean).join(".");
}
const uses = ["required", "imported", "called"];
function more(one, other) {
    return uses.indexOf(one) < uses.indexOf(other) ? other : one;
}
function added(list, item) {
    return [...new Set([...list, item])].sort();
}
function nameOfModule({ path, version }) {
    return `${path} ${version}`;
}
/**
 * Holds an answer against what was to be looked at and the database that it was made from: every module was looked up, and every entry that
 * affects a version was found. Throws `govulncheck-failed`.
 */
function checkComplete(answer, { listed, covered, entries }, looked) {
    const modules = new Set(answer.modules.map(nameOfModule));
    const missing = looked.modules.find((each) => !modules.has(nameOfModule(each)));
    if (missing)
        incomplete(`it does not look at ${(0,sanitize/* quoted */.T)(nameOfModule(missing), 200)}, which is part of the server`);
    if (!answer.modules.some(({ path }) => path === canaryModule))
        incomplete("it does not look at Go's own library");
    for (const { id } of answer.findings)
        if (!entries.has(id))
            incomplete(`it finds ${(0,sanitize/* quoted */.T)(id, 40)}, which the database does not have`);
    const found = new Set(answer.findings.map(({ id, trace }) => `${id} ${trace[0]?.module}`));
    for (const { path, version: stated } of answer.modules) {
        const version = path === canaryModule ? ((0,src_entry/* releaseOfGo */.$x)(stated) ?? stated) : stated;
        if (!covered.has(path)) {
            if (listed.has(path))
                incomplete(`it looked at ${(0,sanitize/* quoted */.T)(path, 200)}, which nobody knew to be part of the server`);
            continue;
        }
        for (const id of listed.get(path) ?? []) {
            const entry = entries.get(id);
            const limited = entry?.affected.some((each) => each.limited);
            const expected = entry && !limited && !looked.replacements.has(path) && (0,src_entry/* affects */.bB)(entry, path, version);
            if (expected && !found.has(`${id} ${path}`)) {
                incomplete(`it does not find ${id} in ${(0,sanitize/* quoted */.T)(`${path} ${version}`, 200)}, which the database says is there`);
            }
        }
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(1421);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __nccwpck_require__(2088);
var semver_default = /*#__PURE__*/__nccwpck_require__.n(semver);
;// CONCATENATED MODULE: ./packages/scan/src/govulncheck.ts







/** The oldest govulncheck whose answers say which modules it looked at, and the one that is tested. */
const oldest = "1.1.4";
const tested = "v1.8.0";
const install = `Run go install golang.org/x/vuln/cmd/govulncheck@${tested}, and put Go's bin folder on PATH.`;
/** The govulncheck that is named, or the one on PATH. Throws `govulncheck-missing`. */
async function findGovulncheck(given, path) {
    const found = given === undefined || !/[\\/]/.test(given) ? await (0,toolchain/* findOnPath */.aY)(given ?? "govulncheck", path) : (0,external_node_path_.resolve)(given);
    if (found !== undefined && (0,external_node_path_.isAbsolute)(found))
        return found;
    return (0,diagnostic/* fail */.fJ)("govulncheck-missing", `no ${(0,sanitize/* quoted */.T)(given ?? "govulncheck")} command is on PATH`, { fix: install });
}
/** More than any server's answer; each byte of it is held in memory. */
const stdoutLimit = 256 * 1024 * 1024;
const stderrLimit = 64 * 1024;
/**
 * Runs govulncheck once with an argument vector; no shell. Throws `govulncheck-missing` where it cannot be started or is too old, and
 * `govulncheck-failed` where it fails, takes too long, says too much, is ended, or gives no complete answer.
 */
async function runGovulncheck(govulncheck, run) {
    const { command, environment, seconds, signal } = govulncheck;
    if (signal?.aborted)
        failed("it was not started: the run was interrupted");
    const child = (0,external_node_child_process_.spawn)(command, ["-format", "json", "-db", run.database, ...run.args], {
        cwd: run.directory,
        env: { ...environment, PWD: run.directory, ...run.environment },
        stdio: ["ignore", "pipe", "pipe"],
        // It starts go, which must not outlive it.
        detached: true,
    });
    const killAll = () => {
        try {
            if (child.pid !== undefined)
                process.kill(-child.pid, "SIGKILL");
        }
        catch {
            // Its processes are gone already.
        }
    };
    let ended;
    const end = (why) => {
        ended ??= why;
        killAll();
    };
    const timer = setTimeout(() => end(`it took longer than ${seconds} seconds`), seconds * 1000);
    const abort = () => end("the run was interrupted");
    signal?.addEventListener("abort", abort, { once: true });
    process.once("exit", killAll);
    const stdout = collect(child.stdout, stdoutLimit, () => end("it says more than any server is worth"));
    const stderr = collect(child.stderr, stderrLimit, () => { });
    try {
        const result = await new Promise((settle, refuse) => {
            child.once("error", refuse);
            child.once("close", (code, by) => settle({ code, signal: by }));
        }).catch((error) => (0,diagnostic/* fail */.fJ)("govulncheck-missing", `${(0,sanitize/* quoted */.T)(command, 300)} could not be started: ${error.message}`, { fix: install }));
        if (ended !== undefined)
            failed(ended);
        if (result.code !== 0)
            explain(result, stderr.text());
        return checkVersion(parseAnswer(stdout.text()));
    }
    finally {
        clearTimeout(timer);
        signal?.removeEventListener("abort", abort);
        process.removeListener("exit", killAll);
    }
}
function checkVersion(answer) {
    const version = answer.scannerVersion.replace(/^v/, "");
    if (semver_default().valid(version) && semver_default().gte(version, oldest))
        return answer;
    return (0,diagnostic/* fail */.fJ)("govulncheck-missing", `govulncheck says that it is ${(0,sanitize/* quoted */.T)(answer.scannerVersion, 60)}, and v${oldest} or newer is needed`, {
        fix: install,
    });
}
function explain({ code, signal }, stderr) {
    if (/flag provided but not defined|^Usage/m.test(stderr) && code === 2) {
        (0,diagnostic/* fail */.fJ)("govulncheck-missing", `this govulncheck does not know what it is asked: ${firstLine(stderr)}`, {
            fix: install,
        });
    }
    if (/built with go\S+|requires newer Go version|go version mismatch/i.test(stderr)) {
        (0,diagnostic/* fail */.fJ)("govulncheck-failed", `govulncheck was built with another Go than the one that is installed: ${firstLine(stderr)}`, {
            fix: "Install govulncheck again, with the Go that compiles the server.",
        });
    }
    if (/GOPROXY=off|missing go\.sum entry|no required module provides/.test(stderr)) {
        (0,diagnostic/* fail */.fJ)("module-not-fetched", `govulncheck needs a module that is not in the module cache: ${firstLine(stderr)}`, {
            fix: "Fetch the manifest's modules first (fetch-modules), or set offline to false.",
        });
    }
    failed(`it ended ${signal === null ? `with exit code ${code}` : `by ${signal}`}: ${firstLine(stderr)}`);
}
/** The line that tells most: what it could not load. */
function firstLine(stderr) {
    const lines = stderr.split("\n").filter((each) => each.trim() !== "");
    return (0,sanitize/* quoted */.T)(lines.slice(0, 3).join(" "), 400);
}
function failed(why) {
    return (0,diagnostic/* fail */.fJ)("govulncheck-failed", `govulncheck did not come to its end: ${why}`, {
        fix: "Look at what it says, and run this again; timeout gives it more time.",
    });
}
function collect(stream, limit, onExcess) {
    const chunks = [];
    let size = 0;
    stream.on("data", (chunk) => {
        if (size + chunk.length > limit)
            return onExcess();
        size += chunk.length;
        chunks.push(chunk);
    });
    return { text: () => Buffer.concat(chunks).toString("utf8") };
}

;// CONCATENATED MODULE: ./packages/scan/src/modules.ts



/** Every module path that govulncheck may look up for a program. */
function modulesOf({ main, dependencies }) {
    return [main, ...dependencies].flatMap((each) => [each.path, each.replace?.path ?? ""]).filter((each) => each !== "");
}
/** The same for a generated module, whose go.mod lists every module that is needed. */
function modulesOfGoMod({ module, require, replace }) {
    return [module ?? "", ...require.map(({ path }) => path), ...replace.map(({ newPath }) => newPath)].filter(Boolean);
}
/** What a program conceals. `base` is what the manifest says of the base, which a program whose main module it is does not. */
function concealedIn(info, base) {
    const replaced = info.dependencies.flatMap(({ path, version, replace }) => replace ? [{ path, version, by: replace }] : []);
    const unnamed = info.dependencies.filter(({ version, replace }) => !replace && !isVersion(version));
    return [
        ...((0,src_entry/* releaseOfGo */.$x)(info.goVersion)
            ? []
            : [{ module: canaryModule, version: info.goVersion, because: "no released Go compiled it" }]),
        ...(info.main.path === "" || isVersion(info.main.version)
            ? []
            : [mainModule(info.main.path === base?.module ? base : modules_nameOf(info.main))]),
        ...unnamed.map((each) => ({ ...modules_nameOf(each), because: "the program does not say its version" })),
        ...replaced.flatMap(concealedBy),
    ];
}
/** The same for a generated module. */
function concealedInGoMod(goMod, base) {
    const versions = new Map(goMod.require.map(({ path, version }) => [path, version]));
    const replaced = goMod.replace.flatMap(({ path, newPath, newVersion }) => {
        const version = versions.get(path);
        return version === undefined ? [] : [{ path, version, by: { path: newPath, version: newVersion } }];
    });
    return [...(goMod.module === base.module ? [mainModule(base)] : []), ...replaced.flatMap(concealedBy)];
}
function modules_nameOf({ path, version }) {
    return { module: path, version };
}
function isVersion(version) {
    return /^v\d/.test(version);
}
function mainModule({ module, version }) {
    return { module, version, because: "it is the main module" };
}
/** A module that stands for another is looked up by its own path, and what is found then compared with the other's. */
function concealedBy({ path, version, by }) {
    if (by.path === path)
        return [];
    if (!by.version || !isVersion(by.version))
        return [{ module: path, version, because: "a folder stands for it" }];
    return [
        { module: path, version, because: `${by.path} ${by.version} stands for it` },
        { module: by.path, version: by.version, because: `it stands for ${path}` },
    ];
}
/** The modules that stand for others: govulncheck says nothing of them, and that is no gap in its answer. */
function replacementsIn(replaced) {
    return new Set(replaced.flatMap(({ path, by }) => (by === path ? [] : [by])));
}
/** Of what is concealed, what the database knows to be vulnerable; each module once. */
function hiddenModules(concealed, { listed, entries }) {
    const once = new Map(concealed.map((each) => [`${each.module}@${each.version}`, each]));
    return [...once.values()].flatMap((each) => {
        const vulnerabilities = (listed.get(each.module) ?? []).filter((id) => isOpen(entries.get(id), each));
        const { module, version, because } = each;
        const shown = { module: (0,sanitize/* sanitize */.a)(module, 300), version: (0,sanitize/* sanitize */.a)(version, 100), because: (0,sanitize/* sanitize */.a)(because, 300) };
        return vulnerabilities.length === 0 ? [] : [{ ...shown, vulnerabilities: [...vulnerabilities] }];
    });
}
/** A version that does not compare may have anything. */
function isOpen(entry, { module, version }) {
    if (!entry || entry.withdrawn)
        return false;
    return !isVersion(version) || (0,src_entry/* affects */.bB)(entry, module, version);
}

;// CONCATENATED MODULE: ./packages/scan/src/binary.ts



/**
 * Looks for vulnerable functions in a program. Of one without symbols govulncheck says that all are there: here nothing is known of it.
 * Throws what `runGovulncheck` throws.
 */
async function scanProgram(program, platform, { govulncheck, snapshot, directory }) {
    const answer = await runGovulncheck(govulncheck, {
        directory,
        args: ["-mode=binary", program.file],
        database: snapshot.url,
    });
    const { main, dependencies } = program.info;
    const modules = [...(main.path === "" ? [] : [main]), ...dependencies.map((each) => each.replace ?? each)];
    const replaced = dependencies.map(({ path, replace }) => ({ path, by: replace?.path ?? path }));
    checkComplete(answer, snapshot, { modules, replacements: replacementsIn(replaced) });
    const found = new Map();
    for (const [key, each] of foundIn(answer)) {
        const known = program.symbols === "read";
        const state = known ? (each.use === "called" ? "present" : "absent") : "unknown";
        const symbols = known ? each.symbols : [];
        found.set(key, { ...each, symbols, at: { platform, path: program.path, state } });
    }
    return { scannerVersion: answer.scannerVersion, found };
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __nccwpck_require__(3136);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(8522);
// EXTERNAL MODULE: ./packages/transport/src/errors.ts
var errors = __nccwpck_require__(2658);
// EXTERNAL MODULE: ./packages/transport/src/loopback.ts
var loopback = __nccwpck_require__(6136);
;// CONCATENATED MODULE: ./packages/scan/src/database.ts









const unpack = (0,external_node_util_.promisify)(external_node_zlib_.gunzip);
/** Opens a database by the URL of a mirror or the path of a folder. Throws `input-invalid`, `vulnerability-database-unusable`. */
function openDatabase(text, transport) {
    const isAddress = /^[a-z][a-z0-9+.-]*:\/\//i.test(text);
    const url = isAddress && URL.canParse(text) ? new URL(text) : undefined;
    if (isAddress && !(url && isReadable(url))) {
        return (0,diagnostic/* fail */.fJ)("input-invalid", `database is ${(0,sanitize/* quoted */.T)(text, 200)}`, {
            fix: "Give an https URL without a query, or the path of a folder.",
            inputs: ["database"],
        });
    }
    if (!url)
        return inFolder((0,external_node_path_.resolve)(text), text);
    if (url.protocol === "file:")
        return inFolder((0,external_node_url_.fileURLToPath)(url), (0,external_node_url_.fileURLToPath)(url));
    return onServer(url, transport);
}
function isReadable({ protocol, hostname, search, hash }) {
    if (search !== "" || hash !== "")
        return false;
    return protocol === "https:" || (protocol === "http:" && (0,loopback/* isLoopback */.U)(hostname)) || (protocol === "file:" && !hostname);
}
function onServer(url, transport) {
    const base = url.href.replace(/\/+$/, "");
    const address = `${url.origin}${url.pathname}`.replace(/\/+$/, "");
    const read = async (part, limit) => {
        try {
            const response = await transport().request(`${base}/${part}.json.gz`);
            const bytes = await response.bytes(limit);
            if (response.status === 404 || response.status === 410)
                return undefined;
            if (response.status !== 200)
                return unusable(address, `it answers HTTP ${response.status} for ${part}.json.gz`);
            return await plain(bytes, address, part, limit);
        }
        catch (error) {
            if (error instanceof errors/* TransportError */.wX)
                return unusable(address, (0,sanitize/* sanitize */.a)(error.message, 300));
            throw error;
        }
    };
    return { address, read };
}
/** A folder as govulncheck takes it, or a copy of what a mirror serves. */
function inFolder(folder, name) {
    const address = (0,sanitize/* sanitize */.a)(name, 300);
    const read = async (part, limit) => {
        for (const suffix of [".json", ".json.gz"]) {
            const bytes = await readFileOf((0,external_node_path_.join)(folder, `${part}${suffix}`), address, limit);
            if (bytes)
                return suffix === ".json" ? bytes : plain(bytes, address, part, limit);
        }
        return undefined;
    };
    return { address, read };
}
async function readFileOf(file, address, limit) {
    try {
        const handle = await (0,promises_.open)(file, "r");
        try {
            const { size } = await handle.stat();
            return size > limit
                ? unusable(address, `${(0,sanitize/* quoted */.T)(file, 300)} is larger than ${limit} bytes`)
                : await handle.readFile();
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        const { code } = error;
        if (code === undefined || error instanceof diagnostic/* DiagnosticError */.uo)
            throw error;
        return code === "ENOENT" || code === "ENOTDIR" ? undefined : unusable(address, `${(0,sanitize/* quoted */.T)(file, 300)}: ${code}`);
    }
}
/** Some servers unpack what they serve. */
async function plain(bytes, address, part, limit) {
    if (bytes[0] !== 0x1f || bytes[1] !== 0x8b)
        return bytes;
    return unpack(bytes, { maxOutputLength: limit }).catch(() => unusable(address, `${part}.json.gz cannot be unpacked`));
}
/** Throws `vulnerability-database-unusable`. */
function unusable(address, why) {
    return (0,diagnostic/* fail */.fJ)("vulnerability-database-unusable", `the vulnerability database ${address} cannot be used: ${why}`, {
        fix: "Give https://vuln.go.dev, a complete mirror of it, or a folder with index/db.json, index/modules.json and ID/*.json.",
    });
}

;// CONCATENATED MODULE: ./packages/documents/src/generated/vulnerability-exceptions.ts
// Generated by scripts/generate-validators.ts from schemas/vulnerability-exceptions.schema.json. Do not edit.
// @ts-nocheck

const validate = validate10;
/* harmony default export */ const vulnerability_exceptions = ((/* unused pure expression or super */ null && (validate10)));
const schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "vulnerability-exceptions.schema.json", "type": "object", "properties": { "apiVersion": { "type": "string", "const": "plugin-release/v1alpha1" }, "kind": { "type": "string", "const": "VulnerabilityExceptions" }, "spec": { "type": "object", "properties": { "exceptions": { "type": "array", "items": { "type": "object", "properties": { "id": { "type": "string", "maxLength": 60, "pattern": "^[A-Z][A-Z0-9]*(-[A-Za-z0-9]+)+$" }, "module": { "type": "string", "minLength": 1, "maxLength": 1000 }, "plugin": { "type": "string", "minLength": 1, "maxLength": 200 }, "reason": { "type": "string", "minLength": 10, "maxLength": 1000, "pattern": "\\S" }, "expires": { "type": "string", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" } }, "required": ["id", "reason", "expires"], "additionalProperties": false } } }, "required": ["exceptions"], "additionalProperties": false } }, "required": ["apiVersion", "kind", "spec"], "additionalProperties": false };
const pattern0 = new RegExp("^[A-Z][A-Z0-9]*(-[A-Za-z0-9]+)+$", "u");
const pattern1 = new RegExp("\\S", "u");
const pattern2 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    /*# sourceURL="vulnerability-exceptions.schema.json" */ ;
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.apiVersion === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "apiVersion" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.kind === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.spec === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "spec" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "spec"))) {
                const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.apiVersion !== undefined) {
            let data0 = data.apiVersion;
            if (typeof data0 !== "string") {
                const err4 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            if ("plugin-release/v1alpha1" !== data0) {
                const err5 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/const", keyword: "const", params: { allowedValue: "plugin-release/v1alpha1" } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.kind !== undefined) {
            let data1 = data.kind;
            if (typeof data1 !== "string") {
                const err6 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
            if ("VulnerabilityExceptions" !== data1) {
                const err7 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "VulnerabilityExceptions" } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.spec !== undefined) {
            let data2 = data.spec;
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                if (data2.exceptions === undefined) {
                    const err8 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/required", keyword: "required", params: { missingProperty: "exceptions" } };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
                for (const key1 in data2) {
                    if (!(key1 === "exceptions")) {
                        const err9 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                    }
                }
                if (data2.exceptions !== undefined) {
                    let data3 = data2.exceptions;
                    if (Array.isArray(data3)) {
                        const len0 = data3.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                            let data4 = data3[i0];
                            if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                                if (data4.id === undefined) {
                                    const err10 = { instancePath: instancePath + "/spec/exceptions/" + i0, schemaPath: "#/properties/spec/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "id" } };
                                    if (vErrors === null) {
                                        vErrors = [err10];
                                    }
                                    else {
                                        vErrors.push(err10);
                                    }
                                    errors++;
                                }
                                if (data4.reason === undefined) {
                                    const err11 = { instancePath: instancePath + "/spec/exceptions/" + i0, schemaPath: "#/properties/spec/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "reason" } };
                                    if (vErrors === null) {
                                        vErrors = [err11];
                                    }
                                    else {
                                        vErrors.push(err11);
                                    }
                                    errors++;
                                }
                                if (data4.expires === undefined) {
                                    const err12 = { instancePath: instancePath + "/spec/exceptions/" + i0, schemaPath: "#/properties/spec/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "expires" } };
                                    if (vErrors === null) {
                                        vErrors = [err12];
                                    }
                                    else {
                                        vErrors.push(err12);
                                    }
                                    errors++;
                                }
                                for (const key2 in data4) {
                                    if (!(((((key2 === "id") || (key2 === "module")) || (key2 === "plugin")) || (key2 === "reason")) || (key2 === "expires"))) {
                                        const err13 = { instancePath: instancePath + "/spec/exceptions/" + i0, schemaPath: "#/properties/spec/properties/exceptions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                                        if (vErrors === null) {
                                            vErrors = [err13];
                                        }
                                        else {
                                            vErrors.push(err13);
                                        }
                                        errors++;
                                    }
                                }
                                if (data4.id !== undefined) {
                                    let data5 = data4.id;
                                    if (typeof data5 === "string") {
                                        if (data5.length > 60) {
                                            const err14 = { instancePath: instancePath + "/spec/exceptions/" + i0 + "/id", schemaPath: "#/properties/spec/properties/exceptions/items/properties/id/maxLength", keyword: "maxLength", params: { limit: 60 } };
                                            if (vErrors === null) {
                                                vErrors = [err14];
                                            }
                                            else {
                                                vErrors.push(err14);
                                            }
                                            errors++;
                                        }
                                        if (!pattern0.test(data5)) {
                                            const err15 = { instancePath: instancePath + "/spec/exceptions/" + i0 + "/id", schemaPath: "#/properties/spec/properties/exceptions/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9]*(-[A-Za-z0-9]+)+$" } };
                                            if (vErrors === null) {
                                                vErrors = [err15];
                                            }
                                            else {
                                                vErrors.push(err15);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err16 = { instancePath: instancePath + "/spec/exceptions/" + i0 + "/id", schemaPath: "#/properties/spec/properties/exceptions/items/properties/id/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err16];
                                        }
                                        else {
                                            vErrors.push(err16);
                                        }
                                        errors++;
                                    }
                                }
                                if (data4.module !== undefined) {
                                    let data6 = data4.module;
                                    if (typeof data6 === "string") {
                                        if (data6.length > 1000) {
                                            const err17 = { instancePath: instancePath + "/spec/exceptions/" + i0 + "/module", schemaPath: "#/properties/spec/properties/exceptions/items/properties/module/maxLength", keyword: "maxLength", params: { limit: 1000 } };
                                            if (vErrors === null) {
                                                vErrors = [err17];
                                            }
                                            else {
                                                vErrors.push(err17);
                                            }
                                            errors++;
                                        }
                                        if (data6.length < 1) {
                                            const err18 = { instancePath: instancePath + "/spec/exceptions/" + i0 + "/module", schemaPath: "#/properties/spec/properties/exceptions/items/properties/module/minLength", keyword: "minLength", params: { limit: 1 } };
                                            if (vErrors === null) {
                                                vErrors = [err18];
                                            }
                                            else {
                                                vErrors.push(err18);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err19 = { instancePath: instancePath + "/spec/exceptions/" + i0 + "/module", schemaPath: "#/properties/spec/properties/exceptions/items/properties/module/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err19];
                                        }
                                        else {
                                            vErrors.push(err19);
                                        }
                                        errors++;
                                    }
                                }
                                if (data4.plugin !== undefined) {
                                    let data7 = data4.plugin;
                                    if (typeof data7 === "string") {
                                        if (data7.length > 200) {
                                            const err20 = { instancePath: instancePath + "/spec/exceptions/" + i0 + "/plugin", schemaPath: "#/properties/spec/properties/exceptions/items/properties/plugin/maxLength", keyword: "maxLength", params: { limit: 200 } };
                                            if (vErrors === null) {
                                                vErrors = [err20];
                                            }
                                            else {
                                                vErrors.push(err20);
                                            }
                                            errors++;
                                        }
                                        if (data7.length < 1) {
                                            const err21 = { instancePath: instancePath + "/spec/exceptions/" + i0 + "/plugin", schemaPath: "#/properties/spec/properties/exceptions/items/properties/plugin/minLength", keyword: "minLength", params: { limit: 1 } };
                                            if (vErrors === null) {
                                                vErrors = [err21];
                                            }
                                            else {
                                                vErrors.push(err21);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err22 = { instancePath: instancePath + "/spec/exceptions/" + i0 + "/plugin", schemaPath: "#/properties/spec/properties/exceptions/items/properties/plugin/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err22];
                                        }
                                        else {
                                            vErrors.push(err22);
                                        }
                                        errors++;
                                    }
                                }
                                if (data4.reason !== undefined) {
                                    let data8 = data4.reason;
                                    if (typeof data8 === "string") {
                                        if (data8.length > 1000) {
                                            const err23 = { instancePath: instancePath + "/spec/exceptions/" + i0 + "/reason", schemaPath: "#/properties/spec/properties/exceptions/items/properties/reason/maxLength", keyword: "maxLength", params: { limit: 1000 } };
                                            if (vErrors === null) {
                                                vErrors = [err23];
                                            }
                                            else {
                                                vErrors.push(err23);
                                            }
                                            errors++;
                                        }
                                        if (data8.length < 10) {
                                            const err24 = { instancePath: instancePath + "/spec/exceptions/" + i0 + "/reason", schemaPath: "#/properties/spec/properties/exceptions/items/properties/reason/minLength", keyword: "minLength", params: { limit: 10 } };
                                            if (vErrors === null) {
                                                vErrors = [err24];
                                            }
                                            else {
                                                vErrors.push(err24);
                                            }
                                            errors++;
                                        }
                                        if (!pattern1.test(data8)) {
                                            const err25 = { instancePath: instancePath + "/spec/exceptions/" + i0 + "/reason", schemaPath: "#/properties/spec/properties/exceptions/items/properties/reason/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                            if (vErrors === null) {
                                                vErrors = [err25];
                                            }
                                            else {
                                                vErrors.push(err25);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err26 = { instancePath: instancePath + "/spec/exceptions/" + i0 + "/reason", schemaPath: "#/properties/spec/properties/exceptions/items/properties/reason/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err26];
                                        }
                                        else {
                                            vErrors.push(err26);
                                        }
                                        errors++;
                                    }
                                }
                                if (data4.expires !== undefined) {
                                    let data9 = data4.expires;
                                    if (typeof data9 === "string") {
                                        if (!pattern2.test(data9)) {
                                            const err27 = { instancePath: instancePath + "/spec/exceptions/" + i0 + "/expires", schemaPath: "#/properties/spec/properties/exceptions/items/properties/expires/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" } };
                                            if (vErrors === null) {
                                                vErrors = [err27];
                                            }
                                            else {
                                                vErrors.push(err27);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err28 = { instancePath: instancePath + "/spec/exceptions/" + i0 + "/expires", schemaPath: "#/properties/spec/properties/exceptions/items/properties/expires/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err28];
                                        }
                                        else {
                                            vErrors.push(err28);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err29 = { instancePath: instancePath + "/spec/exceptions/" + i0, schemaPath: "#/properties/spec/properties/exceptions/items/type", keyword: "type", params: { type: "object" } };
                                if (vErrors === null) {
                                    vErrors = [err29];
                                }
                                else {
                                    vErrors.push(err29);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err30 = { instancePath: instancePath + "/spec/exceptions", schemaPath: "#/properties/spec/properties/exceptions/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                            vErrors = [err30];
                        }
                        else {
                            vErrors.push(err30);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err31 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err31];
                }
                else {
                    vErrors.push(err31);
                }
                errors++;
            }
        }
    }
    else {
        const err32 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err32];
        }
        else {
            vErrors.push(err32);
        }
        errors++;
    }
    validate10.errors = vErrors;
    return errors === 0;
}
const hints = {
    "#": {
        "fields": [
            "apiVersion",
            "kind",
            "spec"
        ],
        "examples": {
            "apiVersion": "plugin-release/v1alpha1",
            "kind": "VulnerabilityExceptions",
            "spec": ""
        }
    },
    "#/properties/spec": {
        "fields": [
            "exceptions"
        ],
        "examples": {
            "exceptions": ""
        }
    },
    "#/properties/spec/properties/exceptions/items": {
        "fields": [
            "id",
            "module",
            "plugin",
            "reason",
            "expires"
        ],
        "examples": {
            "id": "GO-2026-0001",
            "module": "github.com/acme/lib",
            "plugin": "agents",
            "reason": "The parser is fed with our own files only.",
            "expires": "2027-01-31"
        }
    },
    "#/properties/spec/properties/exceptions/items/properties/id": {
        "expected": "a number such as GO-2026-0001, CVE-2026-12345 or GHSA-xxxx-xxxx-xxxx",
        "example": "GO-2026-0001"
    },
    "#/properties/spec/properties/exceptions/items/properties/reason": {
        "expected": "a sentence that says why",
        "example": "The parser is fed with our own files only."
    },
    "#/properties/spec/properties/exceptions/items/properties/expires": {
        "expected": "a date in quotes, such as \"2027-01-31\"",
        "example": "2027-01-31"
    }
};

// EXTERNAL MODULE: ./packages/documents/src/limit.ts
var limit = __nccwpck_require__(9457);
// EXTERNAL MODULE: ./packages/documents/src/schema-check.ts + 2 modules
var schema_check = __nccwpck_require__(7083);
// EXTERNAL MODULE: ./packages/documents/src/yaml-source.ts + 3 modules
var yaml_source = __nccwpck_require__(75);
;// CONCATENATED MODULE: ./packages/scan/src/exceptions.ts






const schema = { validate: validate, hints: hints };
/** Reads a `VulnerabilityExceptions`. Never throws for what the text holds. */
function parseExceptions(file, text) {
    const { source, diagnostics } = (0,yaml_source/* parseYaml */.h)(file, text);
    if (source === undefined)
        return { diagnostics };
    const shape = (0,schema_check/* checkSchema */._)(source, schema);
    const found = [...diagnostics, ...shape.diagnostics];
    if (shape.broken.size > 0)
        return { diagnostics: (0,limit/* limitDiagnostics */.c)(found, shape.omitted) };
    const { spec } = source.value;
    const exceptions = spec.exceptions.map((each, index) => ({
        ...each,
        place: source.place(["spec", "exceptions", index, "id"]),
    }));
    const all = (0,limit/* limitDiagnostics */.c)([...found, ...checkExceptions(exceptions, source)]);
    return (0,diagnostic/* hasErrors */.Cs)(all) ? { diagnostics: all } : { exceptions, diagnostics: all };
}
/** The rules that the schema cannot say. */
function* checkExceptions(exceptions, source) {
    const known = new Set();
    for (const [index, { id, module = "", plugin = "", expires, place }] of exceptions.entries()) {
        if (new Date(`${expires}T00:00:00Z`).toJSON()?.slice(0, 10) !== expires) {
            const at = source.place(["spec", "exceptions", index, "expires"]);
            const fix = "Name a day that the calendar has.";
            yield (0,diagnostic/* diagnostic */.YK)("field-value", `${(0,sanitize/* quoted */.T)(expires)} is no date`, { fix, place: at });
        }
        const key = JSON.stringify([id, module, plugin]);
        if (known.has(key)) {
            const fix = "Remove one of them.";
            yield (0,diagnostic/* diagnostic */.YK)("field-value", `${(0,sanitize/* quoted */.T)(id)} is accepted twice for the same`, { fix, place });
        }
        known.add(key);
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./packages/diagnostics/src/codes.ts
var codes = __nccwpck_require__(6418);
;// CONCATENATED MODULE: ./packages/diagnostics/src/render-json.ts


/** `{diagnostics: [{code, severity, message, fix?, page, plugin?, file?, line?, column?, endLine?, endColumn?}]}`, sorted, with a last newline. */
function renderJson(diagnostics) {
    return jsonDocument({ diagnostics: sortDiagnostics(diagnostics).map(flat) });
}
/** Indented JSON with a last newline, safe to print: what is a control or a runner's command (`##[`) is escaped in its string. */
function jsonDocument(value) {
    const json = JSON.stringify(value, undefined, 2).replaceAll("##[", "##\\u005b");
    return `${json.replace(/[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g, escaped)}\n`;
}
function escaped(character) {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
function flat({ code, severity, message, fix, plugin, place }) {
    return { code, severity, message, fix, page: rulePage(code), plugin, ...place };
}

// EXTERNAL MODULE: ./packages/scan/src/markdown.ts
var markdown = __nccwpck_require__(6446);
;// CONCATENATED MODULE: ./packages/sbom/src/purl.ts
/**
 * The package URL of a Go module: `pkg:golang/github.com/acme/agents@v1.0.0`. A module path is case-sensitive and is kept as it is, as
 * scanners do; the purl specification's own rule, lower case, would give two modules one name.
 */
function modulePurl(path, version) {
    const name = path.split("/").map(encode).join("/");
    return `pkg:golang/${name}${version === undefined ? "" : `@${encode(version)}`}`;
}
/** The package URL of an image by its digest (purl specification, type oci). */
function imagePurl({ name, digest, platform, repository }) {
    const qualifiers = [
        ...(platform ? [`arch=${encode(platform.architecture)}`] : []),
        ...(repository === undefined ? [] : [`repository_url=${encode(repository)}`]),
    ];
    const query = qualifiers.length > 0 ? `?${qualifiers.join("&")}` : "";
    return `pkg:oci/${encode(name)}@${encode(digest)}${query}`;
}
/** Percent-encodes all but letters, digits and `.-_~`. Half of a surrogate pair, which is no text, becomes U+FFFD. */
function encode(text) {
    return encodeURIComponent(text.replaceAll(/\p{Cs}/gu, "\ufffd")).replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

;// CONCATENATED MODULE: ./packages/scan/src/openvex.ts




/**
 * An OpenVEX 0.2.0 document about an image: one statement for each vulnerability, on the image and on each of its platforms' images. The same
 * report gives the same bytes.
 */
function renderOpenVex(report, { image, platforms }) {
    const products = [image, ...platforms.filter((each) => each.digest !== image.digest)];
    const statements = report.vulnerabilities.map((each) => statement(each, products, report));
    const body = {
        author: report.tool.name,
        role: "Build tooling",
        timestamp: report.finished,
        version: 1,
        tooling: `${report.tool.name} ${report.tool.version}, ${report.scanner.name} ${report.scanner.version}`,
        statements,
    };
    const hash = (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(body)).digest("hex");
    return jsonDocument({ "@context": "https://openvex.dev/ns/v0.2.0", "@id": `urn:sha256:${hash}`, ...body });
}
function statement(each, products, report) {
    const component = componentOf(each);
    const page = (0,src_entry/* pageOf */.ZZ)(each.id);
    return {
        vulnerability: {
            ...(page ? { "@id": page } : {}),
            name: each.id,
            description: each.summary,
            aliases: each.aliases,
        },
        timestamp: report.finished,
        products: products.map((product) => ({
            "@id": purlOf(product),
            identifiers: { purl: purlOf(product) },
            hashes: { "sha-256": product.digest.slice("sha256:".length) },
            subcomponents: [{ "@id": component, identifiers: { purl: component } }],
        })),
        ...verdictOf(each, report),
    };
}
/** As the SBOM calls it. */
function componentOf({ module, version }) {
    return modulePurl(module, module === "stdlib" ? version.replace(/^v/, "") : version);
}
function purlOf({ repository, name, digest, architecture }) {
    return imagePurl({
        name: (repository ?? name).split("/").at(-1) ?? name,
        digest,
        ...(architecture === undefined ? {} : { platform: { architecture } }),
        ...(repository === undefined ? {} : { repository }),
    });
}
/**
 * What the states mean in OpenVEX. That nobody calls what is there, only a scan of the source can say; what is accepted stays what it is.
 */
function verdictOf(each, report) {
    if (each.state === "reachable") {
        return { status: "affected", action_statement: action(each), status_notes: notes(each) };
    }
    if (each.state === "absent") {
        return {
            status: "not_affected",
            justification: "vulnerable_code_not_present",
            impact_statement: "The module is used, its vulnerable functions are not in the programs.",
        };
    }
    if (each.state === "present" && isSourceOfAll(each, report)) {
        return {
            status: "not_affected",
            justification: "vulnerable_code_not_in_execute_path",
            impact_statement: "The functions are in the programs, and govulncheck finds no call that leads to them.",
        };
    }
    return { status: "under_investigation", status_notes: notes(each) };
}
/** Whether the source that was scanned is that of every program that holds it, or may. */
function isSourceOfAll(each, { programs }) {
    const own = new Set(programs.filter(({ fromSource }) => fromSource).map(programName));
    return each.programs.every((program) => program.state === "absent" || own.has(programName(program)));
}
function programName({ platform, path }) {
    return `${platform} ${path}`;
}
function action({ module, fixed, exception }) {
    if (exception)
        return `Accepted until ${exception.expires}: ${exception.reason}`;
    return fixed
        ? `Update ${module} to ${fixed} or newer.`
        : "No version without it is known: leave the plugin out, or replace the module.";
}
function notes({ state, reason, reachedBy, exception }) {
    const who = reachedBy.map(({ plugin }) => (plugin === undefined ? "the base" : `plugin ${plugin}`));
    const parts = [
        state === "reachable"
            ? `Reached by ${who.join(", ")}`
            : state === "present"
                ? "The programs hold the functions"
                : `Not known: ${reason ?? ""}`,
        ...(exception && state !== "reachable" ? [`accepted until ${exception.expires}: ${exception.reason}`] : []),
    ];
    return `${parts.join("; ")}.`;
}

;// CONCATENATED MODULE: ./packages/scan/src/sarif.ts





const levels = { fails: "error", noted: "warning", accepted: "note" };
/** GitHub refuses a run with more results; the worst come first. */
const mostResults = 25_000;
/**
 * A SARIF 2.1.0 log that code scanning takes: each result has one location, with a path relative to the checkout and a line. What is not
 * there is left out. No severity: the database states none.
 */
function renderScanSarif(report, places) {
    const shown = report.vulnerabilities.filter((each) => each.state !== "absent");
    const rules = [...new Map(shown.map((each) => [each.id, each])).values()];
    const indexes = new Map(rules.map(({ id }, index) => [id, index]));
    const log = {
        $schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [
            {
                tool: {
                    driver: {
                        name: `${report.tool.name} scan`,
                        semanticVersion: report.tool.version,
                        informationUri: "https://go.dev/doc/security/vuln/",
                        rules: rules.map(rule),
                    },
                    extensions: [{ name: report.scanner.name, version: report.scanner.version }],
                },
                automationDetails: { id: "plugin-release-scan/" },
                columnKind: "utf16CodeUnits",
                results: shown
                    .flatMap((each) => resultsOf(each, report, places, indexes.get(each.id) ?? 0))
                    .slice(0, mostResults),
            },
        ],
    };
    return jsonDocument(log);
}
function rule({ id, aliases, summary }) {
    const names = [id, ...aliases].join(", ");
    const page = (0,src_entry/* pageOf */.ZZ)(id);
    return {
        id,
        shortDescription: { text: sarif_plain(summary || id) },
        fullDescription: { text: sarif_plain(`${names}: ${summary}`) },
        help: {
            text: sarif_plain(page ? `See ${page} for what is known of it.` : `The database's entry ${id} says what is known of it.`),
        },
        ...(page ? { helpUri: page } : {}),
        properties: { tags: ["security", "vulnerability"] },
    };
}
function resultsOf(each, report, places, ruleIndex) {
    const found = places.of(each).flatMap(({ place, of }) => {
        const location = locationOf(place, places.workspace);
        return location ? [{ location, of }] : [];
    });
    const standing = found.length > 0 ? found : [{ location: inProgram(each, report), of: each.module }];
    return standing.map(({ location, of }) => ({
        ruleId: each.id,
        ruleIndex,
        level: levels[each.verdict],
        message: { text: sarif_plain(messageOf(each)) },
        locations: [{ physicalLocation: location }],
        partialFingerprints: { primaryLocationLineHash: fingerprint(each, location.artifactLocation.uri, of) },
        ...(each.exception
            ? { suppressions: [{ kind: "external", status: "accepted", justification: sarif_plain(each.exception.reason) }] }
            : {}),
        properties: { state: each.state, module: each.module, version: each.version },
    }));
}
/** One sentence that a maintainer can act on. */
function messageOf({ id, summary, module, version, state, reachedBy, fixed, exception, reason, }) {
    const who = reachedBy.map(({ plugin }) => (plugin === undefined ? "the base" : `plugin "${plugin}"`)).join(", ");
    const what = {
        reachable: `reached by ${who}`,
        present: "held by the image's programs",
        unknown: `possibly there: ${reason ?? "nothing tells"}`,
        absent: "not in the image's programs",
    }[state];
    const about = summary ? `${id} (${summary})` : id;
    const then = exception
        ? `accepted until ${exception.expires}`
        : fixed
            ? `fixed in ${fixed}`
            : "no version without it is known";
    return `${about} in ${module} ${version} is ${what}; ${then}`;
}
/** The one fingerprint that code scanning looks at. Lines move and versions change; what it is about, in which file and whose, stays. */
function fingerprint({ id, module }, uri, of) {
    return (0,external_node_crypto_.createHash)("sha256")
        .update(JSON.stringify([id, module, uri, of]))
        .digest("hex");
}
function locationOf({ file, line = 1, column, endLine, endColumn }, workspace) {
    const path = (0,external_node_path_.relative)(workspace, (0,external_node_path_.resolve)(workspace, file));
    if (path === "" || path === ".." || path.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(path))
        return undefined;
    const region = { startLine: line, startColumn: column, endLine, endColumn };
    return { artifactLocation: { uri: uriOf(path.split(external_node_path_.sep).join("/")), uriBaseId: "%SRCROOT%" }, region };
}
/** An image without a repository: the program that holds it, as if the image were the checkout. */
function inProgram({ programs }, report) {
    const path = programs[0]?.path ?? report.programs[0]?.path ?? "/image";
    return {
        artifactLocation: { uri: uriOf(path.replace(/^\/+/, "")), uriBaseId: "%SRCROOT%" },
        region: { startLine: 1, startColumn: undefined, endLine: undefined, endColumn: undefined },
    };
}
function uriOf(path) {
    return path
        .replace(/\p{Cs}/gu, "\ufffd")
        .split("/")
        .map(encodeURIComponent)
        .join("/");
}
/** A SARIF message reads `[text](target)` as a link (§3.11.6). */
function sarif_plain(text) {
    return (0,sanitize/* sanitize */.a)(text, 2000).replaceAll("](", "] (");
}

;// CONCATENATED MODULE: ./packages/scan/src/files.ts









const scanFiles = {
    json: "scan.json",
    sarif: "scan.sarif",
    openvex: "scan.openvex.json",
    markdown: "scan.md",
};
/** Writes a report in all its forms; makes the directory. What an earlier scan left never stays beside another report. Throws disk-full. */
async function writeScan(directory, report, { places, products }) {
    const json = jsonDocument(report);
    const contents = {
        [scanFiles.sarif]: renderScanSarif(report, places),
        ...(products ? { [scanFiles.openvex]: renderOpenVex(report, products) } : {}),
        [scanFiles.markdown]: (0,markdown/* renderScanMarkdown */.p2)(report),
        [scanFiles.json]: json,
    };
    try {
        await (0,promises_.mkdir)(directory, { recursive: true });
        await writeTogether(directory, contents);
    }
    catch (error) {
        throw (0,disk_full/* explainDiskFull */.G)(error, directory);
    }
    const at = (name) => (0,external_node_path_.join)(directory, scanFiles[name]);
    return {
        json: at("json"),
        sarif: at("sarif"),
        markdown: at("markdown"),
        ...(products ? { openvex: at("openvex") } : {}),
        digest: (0,src_digest/* sha256 */.sc)(json),
    };
}
/** All are on the disk before the first takes its name, and scan.json takes it last. */
async function writeTogether(directory, contents) {
    const suffix = (0,external_node_crypto_.randomUUID)();
    const temporary = (name) => (0,external_node_path_.join)(directory, `.${name}.${suffix}`);
    try {
        for (const [name, text] of Object.entries(contents))
            await (0,promises_.writeFile)(temporary(name), text, { flag: "wx" });
        for (const name of [scanFiles.json, scanFiles.openvex])
            await (0,promises_.rm)((0,external_node_path_.join)(directory, name), { force: true });
        for (const name of Object.keys(contents))
            await (0,promises_.rename)(temporary(name), (0,external_node_path_.join)(directory, name));
    }
    finally {
        for (const name of Object.keys(contents))
            await (0,promises_.rm)(temporary(name), { force: true });
    }
}

;// CONCATENATED MODULE: ./packages/scan/src/snapshot.ts







/** Bytes, unpacked. */
const limits = { database: 64 * 1024, modules: 64 * 1024 * 1024, entry: 4 * 1024 * 1024 };
const mostEntries = 20_000;
const atOnce = 8;
/**
 * Reads what a database says about some modules, and puts it into a folder. A database that lacks its date, its index, what every database of
 * Go vulnerabilities has, or what its index names, is no database: govulncheck itself takes an empty folder for good news.
 * Throws `vulnerability-database-unusable`.
 */
async function takeSnapshot(database, modules, folder) {
    const { address } = database;
    const date = await readPart(database, databasePath, limits.database, "date");
    const modified = parseModified(date.value) ?? unusable(address, `${databasePath}.json states no date`);
    const index = await readPart(database, modulesPath, limits.modules, "index");
    const listed = parseModules(index.value) ?? unusable(address, `${modulesPath}.json is no list of modules`);
    if (!listed.get(canaryModule)?.length) {
        unusable(address, `its index has nothing about ${canaryModule}, Go's own library`);
    }
    const covered = new Set([canaryModule, ...modules]);
    const wanted = [...listed].filter(([path]) => covered.has(path));
    const read = await readEntries(database, [...new Set(wanted.flatMap(([, of]) => of))].sort());
    const entries = new Map(read.map(({ entry }) => [entry.id, entry]));
    for (const [path, ids] of wanted) {
        const other = ids.find((id) => !entries.get(id)?.affected.some(({ module }) => module === path));
        if (other !== undefined)
            unusable(address, `${entryPath(other)}.json says nothing of ${(0,sanitize/* quoted */.T)(path, 200)}, for which the index names it`);
    }
    await writeFolder(folder, {
        [databasePath]: JSON.stringify({ modified }),
        [modulesPath]: JSON.stringify(wanted.map(([path, of]) => ({ path, vulns: of.map((id) => ({ id, modified })) }))),
        ...Object.fromEntries(read.map(({ entry, bytes }) => [entryPath(entry.id), bytes])),
    });
    const parts = [
        [databasePath, date.bytes],
        [modulesPath, index.bytes],
        ...read.map(({ entry, bytes }) => [entryPath(entry.id), bytes]),
    ];
    return { address, url: (0,external_node_url_.pathToFileURL)(folder).href, modified, digest: digestOf(parts), listed, covered, entries };
}
async function readEntries(database, ids) {
    const { address } = database;
    if (ids.length > mostEntries)
        unusable(address, `it has ${ids.length} entries for one server`);
    const read = [];
    for (let at = 0; at < ids.length; at += atOnce) {
        const some = ids.slice(at, at + atOnce).map(async (id) => {
            const { value, bytes } = await readPart(database, entryPath(id), limits.entry, "entry");
            const entry = parseEntry(value);
            return entry?.id === id
                ? { entry, bytes }
                : unusable(address, `${entryPath(id)}.json is no entry of that number`);
        });
        read.push(...(await Promise.all(some)));
    }
    return read;
}
async function readPart(database, part, limit, what) {
    const bytes = await database.read(part, limit);
    if (!bytes)
        return unusable(database.address, `its ${what}, ${part}.json, is not there`);
    try {
        return { value: JSON.parse(bytes.toString("utf8")), bytes };
    }
    catch {
        return unusable(database.address, `${part}.json is not JSON`);
    }
}
async function writeFolder(folder, parts) {
    for (const name of ["index", "ID"])
        await (0,promises_.mkdir)((0,external_node_path_.join)(folder, name), { recursive: true });
    for (const [part, content] of Object.entries(parts))
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, `${part}.json`), content);
}
function digestOf(parts) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    for (const [part, bytes] of parts)
        hash.update(`${part} ${(0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex")}\n`);
    return `sha256:${hash.digest("hex")}`;
}

;// CONCATENATED MODULE: ./packages/golang/src/main-module.ts
/**
 * The module path of a server whose main.go has a module of its own; it ends up in the binary. `.invalid` is nobody's
 * domain (RFC 2606), and no package of Go's own has a dot.
 */
const ownModulePath = "composed.invalid/server";
/** The folder that a base's module gets for main.go where it has no `package main` of its own. */
const addedFolder = "composed-server";
/** The file that a base's own `package main` gets. */
const addedFile = "composed_plugins.go";
/**
 * Whether the base is the main module and main.go a file that is added to it: where it brings its `package main`, and
 * where it is a checkout, whose `replace` directives count in the main module only.
 */
function isMainModule({ entrypoint, directory }) {
    return "package" in entrypoint || directory !== undefined;
}
/** The main module's path. */
function main_module_mainModuleOf({ base }) {
    return isMainModule(base) ? base.module : ownModulePath;
}
/** The import path of the server's `package main`. */
function mainPackageOf({ base }) {
    if (!isMainModule(base))
        return ownModulePath;
    return "package" in base.entrypoint ? base.entrypoint.package : `${base.module}/${addedFolder}`;
}
/** Where main.go goes in a base that is the main module, relative to the module's root. */
function addedPath({ module, entrypoint }) {
    if (!("package" in entrypoint))
        return `${addedFolder}/main.go`;
    const folder = entrypoint.package.slice(module.length + 1);
    return folder === "" ? addedFile : `${folder}/${addedFile}`;
}
/** The import path of the base's package that becomes the program. */
function main_module_entryPackage({ entrypoint }) {
    return "package" in entrypoint ? entrypoint.package : entrypoint.import;
}

// EXTERNAL MODULE: ./packages/golang/src/network.ts + 1 modules
var network = __nccwpck_require__(5399);
;// CONCATENATED MODULE: ./packages/golang/src/package-list.ts

/** What `go list -json` is asked for. */
const listedFields = "ImportPath,Name,Dir,Module,Error,Imports,GoFiles,CgoFiles,CFiles,CXXFiles,IgnoredGoFiles,EmbedFiles,SFiles,HFiles,Standard";
/** Leaves the standard library out: no problem of a server lies there. */
function packageList(listed) {
    const own = listed.filter((each) => !each.Standard);
    const importers = new Map();
    for (const each of own) {
        for (const path of each.Imports ?? []) {
            const known = importers.get(path);
            if (known)
                known.push(each.ImportPath);
            else
                importers.set(path, [each.ImportPath]);
        }
    }
    return { packages: new Map(own.map((each) => [each.ImportPath, each])), importers };
}
/**
 * Whose package this is: the plugin's or the base's whose module has it; of a dependency, all that reach it through
 * their imports.
 */
function ownersOf(list, composition, importPath) {
    const reaching = packagesReaching(list, importPath);
    const reached = {
        base: reaching.has(entryPackage(composition.base)),
        plugins: composition.plugins.filter((each) => reaching.has(each.import)),
    };
    const module = list.packages.get(importPath)?.Module?.Path;
    const ofModule = reached.plugins.filter((each) => each.module === module || each.import === importPath);
    if (ofModule.length > 0)
        return { base: false, plugins: ofModule };
    if (module === composition.base.module)
        return { base: true, plugins: [] };
    return reached;
}
/** The import paths of a package and of everything that imports it, directly or not. */
function packagesReaching(list, importPath) {
    const reaching = new Set([importPath]);
    for (const path of reaching)
        for (const importer of list.importers.get(path) ?? [])
            reaching.add(importer);
    return reaching;
}

;// CONCATENATED MODULE: ./packages/golang/src/platform.ts

/** `linux/arm64`, `linux/arm/v7`. */
function platformName({ os, architecture, variant }) {
    return [os, architecture, variant].filter(Boolean).join("/");
}
/** The variables that make Go compile for a platform. Throws `input-invalid` for a variant that Go does not know. */
function platformEnvironment(platform) {
    const { os, architecture, variant } = platform;
    const target = { GOOS: os, GOARCH: architecture };
    if (variant === undefined)
        return target;
    const level = /^v(\d+)$/.exec(variant)?.[1];
    if (architecture === "arm" && level && /^[567]$/.test(level))
        return { ...target, GOARM: level };
    if (architecture === "amd64" && level && /^[1234]$/.test(level))
        return { ...target, GOAMD64: variant };
    if (architecture === "arm64" && variant === "v8")
        return target;
    return (0,diagnostic/* fail */.fJ)("input-invalid", `Go compiles for no platform ${platformName(platform)}`, {
        fix: "Name a platform of `go tool dist list`; variants are v5 to v7 of arm, v8 of arm64 and v1 to v4 of amd64.",
    });
}

// EXTERNAL MODULE: ./packages/golang/src/process.ts + 1 modules
var src_process = __nccwpck_require__(6192);
;// CONCATENATED MODULE: ./packages/golang/src/list-packages.ts





/** Lists a server's packages for one platform, broken ones too; `stderr` where Go gave up. */
async function listPackages(toolchain, composition, { tree, platform, mod }) {
    const flags = [`-mod=${mod}`, ...tree.flags, `-tags=${composition.tags.join(",")}`];
    const args = ["-e", "-deps", `-json=${listedFields}`, ...flags, tree.target];
    const { directory } = tree;
    const environment = platformEnvironment(platform);
    const answer = await (0,network/* runGoOnline */.T)(toolchain, ["list"], args, { directory, environment });
    if (answer.exitCode !== 0)
        return { stderr: answer.stderr };
    const listed = (0,src_process/* parseJsonObjects */.C)(answer.stdout);
    return packageList(isMainModule(composition.base) ? listed.map((each) => asReleased(each, composition)) : listed);
}
/** A package of a base that is the main module, with the module's version and without the imports that were added. */
function asReleased(listed, { base, plugins }) {
    if (listed.Module?.Path !== base.module || listed.Module.Version !== undefined)
        return listed;
    const released = { ...listed, Module: { Path: base.module, Version: base.version } };
    if (!("package" in base.entrypoint) || listed.ImportPath !== base.entrypoint.package)
        return released;
    const added = new Set(plugins.map((each) => each.import));
    return { ...released, Imports: (listed.Imports ?? []).filter((each) => !added.has(each)) };
}

// EXTERNAL MODULE: ./packages/golang/src/go-mod.ts
var go_mod = __nccwpck_require__(4949);
;// CONCATENATED MODULE: ./packages/golang/src/source.ts




/** Go's mark for files that no person edits (go.dev/s/generatedcode). */
const generatedMark = "// Code generated by plugin-release-actions; DO NOT EDIT.";
/** With it go.mod lists every module that is needed, which makes a resolution complete; what Go took before is older. */
const leastGoLine = "1.21";
/**
 * The server's `main.go`, formatted as gofmt does: imports each plugin for its `init` and calls the base, unless it is
 * added to the base's own `package main`.
 */
function renderMain({ base, plugins }) {
    const { entrypoint } = base;
    const imports = [...new Set(plugins.map((each) => each.import))].sort().map((each) => `\t_ ${goString(each)}`);
    if ("package" in entrypoint) {
        const about = `// It is added to ${goString(entrypoint.package)} of ${goString(`${base.module}@${base.version}`)}.`;
        const lines = imports.length > 0 ? ["", "import (", ...imports, ")"] : [];
        return [generatedMark, "", about, "", "package main", ...lines, ""].join("\n");
    }
    if (!/^\p{Lu}[\p{L}\p{Nd}_]*$/u.test(entrypoint.call))
        throw new Error(`not an exported Go name: ${entrypoint.call}`);
    // The package's own name may differ from its path's last element and is not known here, so it is always named.
    const server = `\tserver ${goString(entrypoint.import)}`;
    const all = imports.length > 0 ? [server, "", ...imports] : [server];
    const call = ["func main() {", `\tserver.${entrypoint.call}()`, "}"];
    return [generatedMark, "", "package main", "", "import (", ...all, ")", "", ...call, ""].join("\n");
}
/** The `go.mod` that a resolution starts from: the versions of the manifest and nothing else. Formatted as Go does. */
function renderGoMod(composition, source) {
    const blocks = [
        `module ${mainModuleOf(composition)}`,
        `go ${highestGoVersion(source.goLines, leastGoLine)}`,
        ...renderRequirements([composition.base, ...composition.plugins]),
        ...renderReplacements(composition, source.directory),
    ];
    return `${generatedMark}\n\n${blocks.join("\n\n")}\n`;
}
/** A block that requires each module once; nothing without modules. */
function renderRequirements(modules) {
    const required = new Map();
    for (const { module, version } of modules)
        if (!required.has(module))
            required.set(module, version);
    return renderBlock("require", [...required].map(([path, version]) => `${goModWord(path)} ${goModWord(version)}`));
}
/** A block that replaces working copies by paths relative to `directory`; nothing without copies. */
function renderReplacements(composition, directory) {
    const copies = [...workingCopies(composition)];
    return renderBlock("replace", copies.map(([path, copy]) => `${goModWord(path)} => ${replacementPath(directory, copy)}`));
}
/** Names working copies by paths relative to another folder than the one that go.mod was made for. */
function moveReplacements(composition, goMod, directory) {
    const copies = workingCopies(composition);
    const lines = goMod.split("\n");
    for (const { path, line } of parseGoMod(goMod).replace) {
        const [left = ""] = (lines[line - 1] ?? "").split(" => ");
        const copy = copies.get(path);
        if (copy !== undefined)
            lines[line - 1] = `${left} => ${replacementPath(directory, copy)}`;
    }
    return lines.join("\n");
}
/** The folders of working copies by module path. */
function workingCopies({ plugins }) {
    return new Map(plugins.flatMap(({ module, directory }) => (directory === undefined ? [] : [[module, directory]])));
}
/** A working copy's folder as a replace directive names it. */
function replacementPath(from, to) {
    const path = relative(from, to) || ".";
    return goModWord(/^\.\.?(?:\/|$)/.test(path) ? path : `./${path}`);
}
function renderBlock(verb, lines) {
    if (lines.length === 0)
        return [];
    return [[`${verb} (`, ...lines.sort().map((line) => `\t${line}`), ")"].join("\n")];
}
/** A word of go.mod: quoted where Go would quote it (modfile.MustQuote). */
function goModWord(word) {
    const plain = /^[\p{L}\p{M}\p{N}\p{P}\p{S}]+$/u.test(word) && !/["'`()[\]{},]|\/\/|\/\*/.test(word);
    return plain ? word : goString(word);
}
/** A Go string literal; JSON's escapes are all Go's as well. */
function goString(text) {
    return JSON.stringify(text);
}

// EXTERNAL MODULE: ./packages/golang/src/temporary-folder.ts
var temporary_folder = __nccwpck_require__(8584);
;// CONCATENATED MODULE: ./packages/golang/src/plain-tree.ts






/**
 * Lays a generated server out in a folder of its own, with a main.go that imports the composition's plugins, which may be fewer than those
 * that go.mod was generated for. The files of a base that is the main module are copied.
 *
 * @param generated absolute path of the folder with the generated go.mod and go.sum
 */
function withPlainTree(toolchain, composition, generated, work) {
    const { base } = composition;
    return (0,temporary_folder/* withTemporaryFolder */.E)(toolchain, async (directory) => {
        const [goMod, goSum] = await Promise.all(["go.mod", "go.sum"].map((each) => (0,promises_.readFile)((0,external_node_path_.join)(generated, each), "utf8")));
        const own = isMainModule(base);
        if (own)
            await copyTree(base.files ?? "", directory, base.checkout?.ignored ?? new Set());
        const main = (0,external_node_path_.join)(directory, own ? addedPath(base) : "main.go");
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(main), { recursive: true });
        await (0,promises_.writeFile)(main, renderMain(composition));
        const moved = absoluteReplacements(goMod ?? "", composition, generated);
        await (0,promises_.writeFile)((0,external_node_path_.join)(directory, "go.mod"), moved);
        await (0,promises_.writeFile)((0,external_node_path_.join)(directory, "go.sum"), goSum ?? "");
        return work({ directory, target: own ? mainPackageOf(composition) : "." });
    });
}
/** Working copies are named from where go.mod was generated, a checkout's own folders from the checkout. */
function absoluteReplacements(goMod, { base, plugins }, generated) {
    const copies = new Map(plugins.map((each) => [each.module, each.directory]));
    const lines = goMod.split("\n");
    for (const { path, newPath, newVersion, line } of (0,go_mod/* parseGoMod */.k)(goMod).replace) {
        if (newVersion !== undefined || (0,external_node_path_.isAbsolute)(newPath))
            continue;
        const from = copies.get(path) === undefined && isMainModule(base) ? (base.files ?? generated) : generated;
        const [left = ""] = (lines[line - 1] ?? "").split("=>");
        lines[line - 1] = `${left}=> ${JSON.stringify((0,external_node_path_.resolve)(from, newPath))}`;
    }
    return lines.join("\n");
}
/** What git keeps, and Go would take for the modules themselves. */
const leftOut = new Set([".git", "vendor"]);
/** The module cache's files are read-only, these are not. */
async function copyTree(from, to, without) {
    for (const entry of await (0,promises_.readdir)(from, { withFileTypes: true })) {
        const [source, target] = [(0,external_node_path_.join)(from, entry.name), (0,external_node_path_.join)(to, entry.name)];
        if (leftOut.has(entry.name) || without.has(source))
            continue;
        if (entry.isDirectory()) {
            await (0,promises_.mkdir)(target);
            await copyTree(source, target, without);
        }
        else if (entry.isSymbolicLink()) {
            await (0,promises_.symlink)((0,external_node_path_.resolve)(from, await (0,promises_.readlink)(source)), target);
        }
        else if (entry.isFile()) {
            await (0,promises_.copyFile)(source, target);
            await (0,promises_.chmod)(target, 0o644);
        }
    }
}

;// CONCATENATED MODULE: ./packages/scan/src/plugins-on-trace.ts
/** The plugins whose own packages a call stack goes through, in manifest order. */
function pluginsOnTrace(trace, plugins, base) {
    const owners = new Set(trace.flatMap((frame) => ownersOfPackage(frame.package ?? "", plugins, base)));
    return plugins.filter((each) => owners.has(each));
}
/** Of plugins that share a module, those whose package it is; all of them where it is none's. Packages of the base's module are its own, unless a plugin is imported from there. */
function ownersOfPackage(path, plugins, base) {
    const inside = plugins.filter((each) => isBelow(path, each.import));
    const longest = Math.max(...inside.map((each) => each.import.length));
    if (inside.length > 0)
        return inside.filter((each) => each.import.length === longest);
    return plugins.filter((each) => each.module !== base && isBelow(path, each.module));
}
function isBelow(path, parent) {
    return path === parent || path.startsWith(`${parent}/`);
}

;// CONCATENATED MODULE: ./packages/scan/src/source.ts









/**
 * Looks for calls that lead to vulnerable code, for each platform, and then for who makes them: the base alone is looked at, and the base
 * with each plugin that could be it, since govulncheck shows one way of many. Throws what `runGovulncheck` throws.
 */
async function scanSource(context) {
    const { composition, progress } = context;
    const scan = { scannerVersion: "", goVersion: "", found: new Map() };
    for (const platform of composition.platforms) {
        const name = platformName(platform);
        const answer = await progress.step(`Look for calls of vulnerable code, for ${name}`, () => check(context, composition, platform));
        scan.scannerVersion = answer.scannerVersion;
        scan.goVersion = answer.goVersion;
        const found = foundIn(answer);
        const called = [...found.values()].filter(({ use, ...each }) => use === "called" && !reached(scan, each));
        const reachers = called.length === 0
            ? new Map()
            : await progress.step("Find out who calls it", () => findReachers(context, platform, called));
        for (const [key, each] of found)
            add(scan.found, key, { ...each, reachedBy: reachers.get(key) ?? [] });
    }
    return scan;
}
/** Who reaches it was found out on an earlier platform. */
function reached({ found }, each) {
    return (found.get(keyOf(each))?.reachedBy.length ?? 0) > 0;
}
function add(all, key, found) {
    const known = all.get(key);
    if (!known)
        all.set(key, found);
    else {
        const symbols = [...new Set([...known.symbols, ...found.symbols])].sort();
        const reachedBy = known.reachedBy.length > 0 ? known.reachedBy : found.reachedBy;
        all.set(key, { ...known, use: more(known.use, found.use), symbols, reachedBy });
    }
}
async function check(context, composition, platform) {
    const { govulncheck, toolchain, directory, snapshot } = context;
    const { tags } = composition;
    return withPlainTree(toolchain, composition, directory, async (tree) => {
        const answer = await runGovulncheck(govulncheck, {
            directory: tree.directory,
            args: [...(tags.length > 0 ? [`-tags=${tags.join(",")}`] : []), tree.target],
            database: snapshot.url,
            environment: platformEnvironment(platform),
        });
        checkComplete(answer, snapshot, lookedAt(composition, context.goMod));
        return answer;
    });
}
/** Of the server's modules those that main.go imports, and that are what they are called; others may have no package in it. */
function lookedAt({ base, plugins }, { module, replace }) {
    const replaced = new Set(replace.map(({ path }) => path));
    const imported = [
        ...(base.module === module ? [] : [base]),
        ...plugins.filter((each) => each.module !== base.module),
    ];
    const modules = imported.filter((each) => !replaced.has(each.module));
    return {
        modules: modules.map((each) => ({ path: each.module, version: each.version })),
        replacements: replacementsIn(replace.map(({ path, newPath }) => ({ path, by: newPath }))),
    };
}
/** By key, who reaches what the whole server was found to call. */
async function findReachers(context, platform, called) {
    const { composition } = context;
    const alone = composition.plugins.length === 0 ? undefined : await reaches(context, platform, []);
    const open = called.filter((each) => alone !== undefined && !alone.has(keyOf(each)));
    const suspects = await findSuspects(context, platform, open);
    const scans = new Map();
    for (const plugin of new Set([...suspects.values()].filter((each) => each.length > 1).flat())) {
        context.progress.info(`the base with plugin ${plugin.name} alone`);
        scans.set(plugin, await reaches(context, platform, [plugin]));
    }
    const result = new Map();
    for (const each of called) {
        const key = keyOf(each);
        const possible = suspects.get(key) ?? [];
        const proven = possible.length === 1 ? possible : possible.filter((plugin) => scans.get(plugin)?.has(key));
        const tracesOf = (plugin) => scans.get(plugin)?.get(key)?.traces ?? [];
        const base = alone?.get(key) ?? (composition.plugins.length === 0 ? each : undefined);
        result.set(key, reachersOf(each, { proven, tracesOf, base }, composition));
    }
    return result;
}
/** What the base with some of the plugins calls, by key. */
async function reaches(context, platform, plugins) {
    const answer = await check(context, { ...context.composition, plugins }, platform);
    return new Map([...foundIn(answer)].filter(([, each]) => each.use === "called"));
}
/** By key, the plugins that import what is vulnerable, directly or not; of Go's own library, all. */
async function findSuspects({ toolchain, composition, directory }, platform, open) {
    const { plugins } = composition;
    if (open.length === 0 || plugins.length < 2)
        return new Map(open.map((each) => [keyOf(each), plugins]));
    const list = await withPlainTree(toolchain, composition, directory, (tree) => listPackages(toolchain, composition, {
        tree: { ...tree, files: tree.directory, flags: [] },
        platform,
        mod: "readonly",
    }));
    if ("stderr" in list)
        return new Map(open.map((each) => [keyOf(each), plugins]));
    return new Map(open.map((each) => [keyOf(each), suspectsOf(each, list, composition)]));
}
function suspectsOf({ module, packages }, list, composition) {
    if (module === canaryModule || packages.length === 0)
        return composition.plugins;
    const reaching = new Set(packages.flatMap((path) => [...packagesReaching(list, path)]));
    const importing = composition.plugins.filter((each) => reaching.has(each.import));
    return importing.length === 0 ? composition.plugins : importing;
}
/** The base first, then the plugins that are proven or seen on a call stack, in manifest order; never nobody. */
function reachersOf({ traces }, { proven, tracesOf, base }, composition) {
    const { plugins } = composition;
    const seen = (plugin) => traces.find((each) => isOn(each, plugin, composition));
    const named = plugins.filter((each) => proven.includes(each) || seen(each) !== undefined);
    const reachers = named.map((each) => {
        const own = tracesOf(each);
        const trace = seen(each) ?? own.find((one) => isOn(one, each, composition)) ?? own[0] ?? traces[0] ?? [];
        return { plugin: each.name, calls: callsOf(trace) };
    });
    if (base)
        return [{ calls: callsOf(base.traces[0] ?? []) }, ...reachers];
    if (reachers.length > 0)
        return reachers;
    // Only several of them together lead there: nobody can be let off.
    return plugins.map((each) => ({ plugin: each.name, calls: callsOf(traces[0] ?? []) }));
}
function isOn(trace, plugin, { plugins, base }) {
    return pluginsOnTrace(trace, plugins, base.module).includes(plugin);
}
const mostCalls = 40;
/** From the program's entry to the vulnerable function. */
function callsOf(trace) {
    const calls = trace.map(nameOf).reverse();
    return calls.length <= mostCalls ? calls : [...calls.slice(0, mostCalls / 2), "…", ...calls.slice(-mostCalls / 2)];
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./packages/server/src/output-folder.ts





/**
 * Throws `input-invalid` where a folder is none and cannot become one, before any work is done for it.
 *
 * @param input the name of the input that names the folder
 */
async function checkOutputFolder(input, path, { written }) {
    const refuse = (why) => (0,diagnostic/* fail */.fJ)("input-invalid", `${input}: ${(0,sanitize/* quoted */.T)(path, 200)} cannot be the folder: ${why}`, {
        fix: "Name a folder that is there or can be made, and that may be written to.",
        inputs: [input],
    });
    const { at, found } = await nearest((0,external_node_path_.resolve)(path));
    if (typeof found === "string")
        return refuse(found);
    if (!found.isDirectory())
        return refuse(`${(0,sanitize/* quoted */.T)(at, 200)} is a file`);
    if (!written)
        return;
    await (0,promises_.access)(at, external_node_fs_.constants.W_OK).catch((error) => refuse(error.code ?? error.message));
}
/** The path itself or the nearest folder above it that is there, or why that cannot be said. */
async function nearest(path) {
    const found = await (0,promises_.stat)(path).catch((error) => error.code ?? error.message);
    return found === "ENOENT" && path !== (0,external_node_path_.dirname)(path) ? nearest((0,external_node_path_.dirname)(path)) : { at: path, found };
}

;// CONCATENATED MODULE: ./packages/scan/src/combine.ts



const shownSymbols = 20;
/** One list of what is known of each entry and version, the worst first. */
function combine({ source, programs, hidden }, { entries }) {
    const keys = new Map();
    for (const each of [source, ...(programs ?? [])])
        for (const [key, found] of each ?? [])
            keys.set(key, found);
    const known = [...keys].map(([key, found]) => {
        const called = source?.get(key);
        const held = programs?.flatMap((each) => each.get(key) ?? []);
        return one(found, entries.get(found.id), called, held);
    });
    return [...known, ...concealed(hidden, keys, entries)].sort(worstFirst);
}
function one(found, entry, called, held) {
    const { state, reason } = stateOf(called, held);
    const symbols = [...new Set([...(called?.symbols ?? []), ...(held ?? []).flatMap((each) => each.symbols)])].sort();
    return {
        ...described(found.id, entry),
        module: (0,sanitize/* sanitize */.a)(found.module, 300),
        version: (0,sanitize/* sanitize */.a)(found.version, 100),
        ...(found.fixed ? { fixed: (0,sanitize/* sanitize */.a)(found.fixed, 100) } : {}),
        state,
        ...(reason ? { reason } : {}),
        symbols: symbols.slice(0, shownSymbols).map((each) => (0,sanitize/* sanitize */.a)(each, 300)),
        reachedBy: (called?.reachedBy ?? []).map((each) => ({
            ...each,
            calls: each.calls.map((call) => (0,sanitize/* sanitize */.a)(call, 300)),
        })),
        programs: (held ?? []).map(({ at }) => ({ ...at, path: (0,sanitize/* sanitize */.a)(at.path, 300) })),
    };
}
/** What source and programs say together. A program knows what is there, the source alone what is called. */
function stateOf(called, held) {
    if (called?.use === "called")
        return { state: "reachable" };
    const states = held?.map(({ at }) => at.state) ?? [];
    if (states.includes("present"))
        return { state: "present" };
    if (states.includes("unknown"))
        return { state: "unknown", reason: "the program does not say which functions it holds" };
    if (held !== undefined)
        return { state: "absent" };
    return called?.use === "imported"
        ? { state: "unknown", reason: "the package is imported, and no program was looked at" }
        : { state: "absent" };
}
/** What govulncheck cannot see: entries for the version that something else stands for. */
function concealed(hidden, known, entries) {
    return hidden.flatMap(({ module, version, because, vulnerabilities }) => vulnerabilities.flatMap((id) => {
        if (known.has(keyOf({ id, module, version })))
            return [];
        const entry = entries.get(id);
        const fixed = entry && (0,src_entry/* fixedAfter */.z1)(entry, module, version);
        return [
            {
                ...described(id, entry),
                module: (0,sanitize/* sanitize */.a)(module, 300),
                version: (0,sanitize/* sanitize */.a)(version, 100),
                ...(fixed ? { fixed } : {}),
                state: "unknown",
                reason: (0,sanitize/* sanitize */.a)(because, 300),
                symbols: [],
                reachedBy: [],
                programs: [],
            },
        ];
    }));
}
function described(id, entry) {
    if (!entry)
        throw new Error(`${id} was found, and is not in the database`);
    const { aliases, summary, modified } = entry;
    return {
        id,
        aliases: aliases.slice(0, 100).map((each) => (0,sanitize/* sanitize */.a)(each, 100)),
        summary: (0,sanitize/* sanitize */.a)(summary, 300),
        modified,
    };
}
const order = ["reachable", "present", "unknown", "absent"];
function worstFirst(a, b) {
    const byState = order.indexOf(a.state) - order.indexOf(b.state);
    if (byState !== 0)
        return byState;
    return keyOf(a) < keyOf(b) ? -1 : 1;
}

;// CONCATENATED MODULE: ./packages/scan/src/database-age.ts

const day = 24 * 60 * 60 * 1000;
/** Days. Go's own database changes every few days. */
const usual = 60;
/** Whether a database is young enough: an error where it is older than was asked for, a warning where nobody asked. `now` in milliseconds. */
function checkAge({ address, modified }, now, mostDays) {
    const age = Math.floor((now - Date.parse(modified)) / day);
    const fix = "Bring the mirror up to date, or take https://vuln.go.dev.";
    if (age < -1) {
        const message = `the vulnerability database ${address} was changed last on ${modified}, which is yet to come`;
        return [(0,diagnostic/* diagnostic */.YK)("vulnerability-database-old", message, { severity: "error", fix })];
    }
    if (age <= (mostDays ?? usual))
        return [];
    const message = `the vulnerability database ${address} was changed last ${age} days ago, on ${modified.slice(0, 10)}`;
    return [
        (0,diagnostic/* diagnostic */.YK)("vulnerability-database-old", message, mostDays === undefined ? { fix } : { severity: "error", fix }),
    ];
}

;// CONCATENATED MODULE: ./packages/scan/src/judge.ts

/** Applies a policy. What has expired accepts nothing any more. */
function judge(found, policy) {
    const valid = policy.exceptions.filter((each) => each.expires >= policy.today);
    const used = new Set();
    const vulnerabilities = found.map((each) => {
        const accepting = acceptedBy(each, valid);
        for (const exception of accepting)
            used.add(exception);
        const counts = refuses(policy.failOn, each.state);
        const covers = accepting.length > 0 && coversAll(each.reachedBy, accepting);
        const [first] = accepting;
        if (!covers || !first)
            return { ...each, verdict: counts ? "fails" : "noted" };
        const until = accepting.map(({ expires }) => expires).sort()[0] ?? first.expires;
        const exception = { reason: first.reason, expires: until };
        return { ...each, exception, verdict: "accepted" };
    });
    return { vulnerabilities, diagnostics: [...complaints(policy, used, found)] };
}
/** Whether a policy refuses what is in a state. What is not known to be absent counts as present. */
function refuses(failOn, state) {
    if (state === "absent" || failOn === "never")
        return false;
    return failOn === "present" || state === "reachable";
}
/** Exceptions of a plugin count where it is known to reach the vulnerability. */
function acceptedBy(found, exceptions) {
    return exceptions.filter((each) => found.state !== "absent" &&
        isAbout(each, found) &&
        (each.plugin === undefined || found.reachedBy.some(({ plugin }) => plugin === each.plugin)));
}
function isAbout({ id, module }, found) {
    return (id === found.id || found.aliases.includes(id)) && (module === undefined || module === found.module);
}
function coversAll(reachers, exceptions) {
    const plugins = new Set(exceptions.map((each) => each.plugin));
    if (plugins.has(undefined))
        return true;
    return reachers.every(({ plugin }) => plugin !== undefined && plugins.has(plugin));
}
function* complaints(policy, used, found) {
    for (const exception of policy.exceptions) {
        const { id, plugin, expires, place } = exception;
        const who = plugin === undefined ? {} : { plugin };
        if (expires < policy.today) {
            const still = found.some((each) => each.state !== "absent" && isAbout(exception, each));
            const message = `the exception for ${id} expired on ${expires}${still ? ", and the vulnerability is still there" : ""}`;
            const fix = still
                ? "Update the module, or decide again and give the exception a new date."
                : "Remove the exception.";
            const severity = policy.failOn === "never" ? "warning" : "error";
            yield (0,diagnostic/* diagnostic */.YK)("exception-expired", message, { severity, fix, place, ...who });
        }
        else if (!used.has(exception) && (plugin === undefined || policy.reachersKnown)) {
            const fix = "Remove it, or correct its id, module or plugin.";
            yield (0,diagnostic/* diagnostic */.YK)("exception-unused", `the exception for ${id} accepts nothing that was found`, {
                fix,
                place,
                ...who,
            });
        }
    }
}

;// CONCATENATED MODULE: ./packages/server/src/scan-image-places.ts

/**
 * Where a vulnerability stands in the repository: at the version, in the manifest, of each plugin that reaches it, or of the base; else of the
 * plugin whose module it is; else at the module's line in go.mod, which is a file of the repository where the lock is committed; else at the base.
 */
function placesOf({ module, reachedBy }, { composition, goMod, directory }) {
    const { base, plugins } = composition;
    const reaching = reachedBy.flatMap(({ plugin }) => {
        const member = plugin === undefined ? base : plugins.find(({ name }) => name === plugin);
        return standing(member?.at?.version, plugin ?? "base");
    });
    if (reaching.length > 0)
        return reaching;
    const owner = [...plugins, base].find((each) => each.module === module);
    if (owner?.at?.version)
        return standing(owner.at.version, module);
    const line = goMod.require.find(({ path }) => path === module)?.line;
    if (line !== undefined)
        return [{ place: { file: (0,external_node_path_.join)(directory, "go.mod"), line }, of: module }];
    return standing(base.at?.version, module);
}
function standing(place, of) {
    return place ? [{ place, of }] : [];
}

;// CONCATENATED MODULE: ./packages/server/src/scan-image-diagnostics.ts



/** What there is to say of a scan: each vulnerability that is there or may be, what could not be looked into, and why. */
function* scanDiagnostics({ programs, hidden, vulnerabilities }, around) {
    for (const each of vulnerabilities) {
        if (each.state !== "absent" && each.verdict !== "accepted")
            yield vulnerabilityProblem(each, around);
    }
    for (const { module, version, because, vulnerabilities: ids } of hidden) {
        const message = `${module} ${version}: ${because}, so that nobody knows whether ${ids.slice(0, 5).join(", ")} are in there`;
        const fix = fixOfHidden(because, version);
        yield (0,diagnostic/* diagnostic */.YK)("vulnerability-hidden", message, { fix, ...placeOf({ module, reachedBy: [] }, around) });
    }
    const stripped = programs.filter(({ symbols }) => symbols === "missing");
    for (const { path, platform } of stripped) {
        const message = `${path} for ${platform} was linked with -s: which functions it holds is unknown`;
        yield (0,diagnostic/* diagnostic */.YK)("scan-symbols-missing", message, { fix: "Leave -s out of build.ldflags." });
    }
}
function fixOfHidden(because, version) {
    if (!/^v\d/.test(version))
        return "Scan the image together with its source, or build from releases, so that a version is known.";
    if (because === "it is the main module")
        return "Raise spec.base.version to one that the database does not name.";
    return "Build with the released module.";
}
function vulnerabilityProblem(each, around) {
    const code = each.state === "reachable" ? "vulnerability-reachable" : "vulnerability-present";
    const severity = each.verdict === "fails" ? "error" : around.failOn === "never" || each.state === "unknown" ? "warning" : "notice";
    const [only, ...others] = each.reachedBy;
    const plugin = others.length === 0 ? only?.plugin : undefined;
    const where = around.source || around.image === undefined ? "" : `${around.image}: `;
    return (0,diagnostic/* diagnostic */.YK)(code, `${where}${messageOf(each)}`, {
        severity,
        fix: fixOf(each),
        ...(plugin === undefined ? {} : { plugin }),
        ...placeOf(each, around),
    });
}
function fixOf({ module, fixed, reachedBy }) {
    if (module === "stdlib")
        return fixed ? `Compile with Go ${fixed.replace(/^v/, "")} or newer.` : "Wait for a Go without it.";
    const plugins = reachedBy.flatMap(({ plugin }) => plugin ?? []);
    const [one] = plugins;
    if (!fixed)
        return "Leave out the plugin that needs it, or accept it in an exception with a date.";
    if (one === undefined)
        return `Take a base and plugins that require ${module} ${fixed} or newer.`;
    return `Take a version of ${plugins.length === 1 ? `plugin ${one}` : "these plugins"} that requires ${module} ${fixed} or newer.`;
}
function placeOf(each, { source }) {
    const [first] = source ? placesOf(each, source) : [];
    return first ? { place: first.place } : {};
}

;// CONCATENATED MODULE: ./packages/server/src/lock.ts




const lockFile = "lock.json";
function renderLock(go, image, resolved, version) {
    const base = { image, ...(resolved && { digest: resolved.digest }), ...(version !== undefined && { version }) };
    const lock = { go, base };
    return `${JSON.stringify(lock, null, 2)}\n`;
}
/** The lock of a directory; nothing if there is none or it is not one of ours. */
async function readLock(directory) {
    try {
        const lock = JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(directory, lockFile), "utf8"));
        return isLock(lock) ? lock : undefined;
    }
    catch {
        return undefined;
    }
}
/** Committed, and so somebody's text. */
function isLock(value) {
    const { go, base } = (value ?? {});
    const { image, digest, version } = base ?? {};
    const isText = (each) => each === undefined || typeof each === "string";
    return (typeof go === "string" && typeof image === "string" && isText(version) && (digest === undefined || (0,src_digest/* isDigest */.Bc)(digest)));
}
const lockedFiles = ["main.go", "go.mod", "go.sum", lockFile];
/** One digest over the generated files; nothing where one is missing. */
async function lockDigest(directory) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    for (const name of lockedFiles) {
        const text = await (0,promises_.readFile)((0,external_node_path_.join)(directory, name)).catch(() => undefined);
        if (!text)
            return undefined;
        hash.update(`${name} ${text.length}\n`).update(text);
    }
    return `sha256:${hash.digest("hex")}`;
}

;// CONCATENATED MODULE: ./packages/server/src/scan-image-source.ts









/** Reads manifest and generated module, with the modules that the base's own files are in. Throws what generating throws, and `scan-source-differs`. */
async function openSource(options) {
    if (!options.source)
        return undefined;
    // Loaded only where source is scanned.
    const { readManifestFile } = await Promise.all(/* import() */[__nccwpck_require__.e(797), __nccwpck_require__.e(27)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7027));
    const { openToolchain } = await __nccwpck_require__.e(/* import() */ 876).then(__nccwpck_require__.bind(__nccwpck_require__, 5876));
    const { findBaseImage } = await __nccwpck_require__.e(/* import() */ 600).then(__nccwpck_require__.bind(__nccwpck_require__, 7600));
    const { readCheckout } = await __nccwpck_require__.e(/* import() */ 892).then(__nccwpck_require__.bind(__nccwpck_require__, 5892));
    const { prepare } = await Promise.all(/* import() */[__nccwpck_require__.e(797), __nccwpck_require__.e(368)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4368));
    const directory = (0,external_node_path_.resolve)(options.source.directory);
    const read = await readManifestFile({ ...options, manifest: options.source.manifest, release: false });
    (0,diagnostic/* stopOnErrors */.Bd)(read.diagnostics);
    const { located } = read;
    if (!located)
        throw new diagnostic/* DiagnosticError */.uo(read.diagnostics);
    const toolchain = await openToolchain(located, options);
    const locked = await readLock(directory);
    const digest = locked?.base.image === located.manifest.base.image ? locked.base.digest : undefined;
    const [image, checkout] = await Promise.all([findBaseImage(located, options, digest), readCheckout(located)]);
    const prepared = await options.progress.step("Find the server's modules", () => prepare({ located, image, checkout }, toolchain));
    // What is compatible was decided when it was generated.
    const problems = prepared.diagnostics.filter((each) => each.code.startsWith("module-") && each.severity === "error");
    (0,diagnostic/* stopOnErrors */.Bd)(problems);
    const { composition } = prepared;
    const goMod = await readGenerated(directory, composition);
    const lock = await lockDigest(directory);
    return {
        located,
        toolchain,
        composition,
        directory,
        goMod,
        manifest: (0,src_digest/* sha256 */.sc)(located.source.text),
        ...(lock === undefined ? {} : { lock }),
        diagnostics: read.diagnostics,
    };
}
/** The generated go.mod, held against the manifest. Throws `scan-source-differs`, file-unreadable. */
async function readGenerated(directory, composition) {
    const [main, goMod] = await Promise.all(["main.go", "go.mod"].map((name) => (0,promises_.readFile)((0,external_node_path_.join)(directory, name), "utf8").catch((error) => (0,diagnostic/* fail */.fJ)("file-unreadable", `${(0,external_node_path_.join)(directory, name)} cannot be read: ${error.code}`, {
        fix: "Name the folder that generate-main put out as directory.",
    }))));
    const parsed = (0,go_mod/* parseGoMod */.k)(goMod ?? "");
    const { base, plugins } = composition;
    const required = new Map(parsed.require.map(({ path, version }) => [path, version]));
    const moved = [...(isMainModule(base) ? [] : [base]), ...plugins].find(({ module, version }) => module !== base.module && required.get(module) !== version);
    if (moved)
        differs(`${directory} has ${moved.module} at ${required.get(moved.module) ?? "no version"}, not ${moved.version}`);
    if (parsed.module !== main_module_mainModuleOf(composition))
        differs(`${directory} is the module ${parsed.module ?? "of no name"}`);
    if (main !== renderMain(composition))
        differs(`${(0,external_node_path_.join)(directory, "main.go")} is not what the manifest says`);
    return parsed;
}
/** Whether a program was compiled from a source: others in the image are not judged by its calls. */
function isCompiledFrom({ info }, { composition }) {
    return info.main.path === main_module_mainModuleOf(composition);
}
/** Throws `scan-source-differs` where no program of an image was compiled from the source, or one with other modules or build tags, or another Go. */
function checkPrograms(programs, source) {
    const { composition, goMod, toolchain } = source;
    const own = programs.filter((each) => isCompiledFrom(each, source));
    if (own.length === 0)
        differs(`the image has no program of the module ${main_module_mainModuleOf(composition)}`);
    const required = new Map(goMod.require.map(({ path, version }) => [path, version]));
    for (const { path, info } of own) {
        // Go's own library is another with each Go: what one calls in it says nothing of the other's.
        if (!isSameGo(info.goVersion, toolchain.version))
            differs(`${path} was compiled with ${(0,sanitize/* quoted */.T)(info.goVersion, 60)}, and ${toolchain.version} is installed`, {
                fix: "Scan with the Go that compiled the image.",
            });
        const [compiled, given] = [info.settings["-tags"] ?? "", composition.tags.join(",")];
        if (compiled !== given)
            differs(`${path} was compiled with ${compiled ? `the build tags ${(0,sanitize/* quoted */.T)(compiled, 200)}` : "no build tags"}, the manifest names ${(0,sanitize/* quoted */.T)(given, 200)}`);
        const other = info.dependencies.find((each) => !each.replace && required.get(each.path) !== each.version);
        if (other)
            differs(`${path} holds ${(0,sanitize/* quoted */.T)(`${other.path} ${other.version}`, 200)}, the source ${required.get(other.path) ?? "no such module"}`);
    }
}
/** Build information names experiments behind the version. */
function isSameGo(compiled, installed) {
    return compiled.replace(/ X:\S+$/, "") === installed.replace(/ X:\S+$/, "");
}
const sameSource = "Generate from this manifest, build the image from what was generated, and scan both in one run.";
function differs(why, { fix } = { fix: sameSource }) {
    return (0,diagnostic/* fail */.fJ)("scan-source-differs", `source and image are not the same server: ${why}`, { fix });
}

;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./packages/server/src/version.ts




/** This suite's version, as in package.json. */
const suiteVersion = package_namespaceObject.rE;
/** Which build of this suite runs: a digest of the program's own files, since one version may be many commits. */
function suiteBuild() {
    const program = process.argv[1];
    if (program === undefined)
        return suiteVersion;
    const folder = dirname(realpathSync(program));
    const hash = createHash("sha256");
    for (const name of readdirSync(folder).filter((each) => each.endsWith(".js"))) {
        hash.update(name).update(readFileSync(join(folder, name)));
    }
    return hash.digest("hex");
}

;// CONCATENATED MODULE: ./packages/server/src/scan-image-conclude.ts










/** What all of it means: pure. */
function conclude(evidence, options, ended) {
    const { source, image, snapshot, sourceScan, programScans, exceptions } = evidence;
    const base = source?.composition.base;
    const concealed = [
        ...(source && base ? concealedInGoMod(source.goMod, base) : []),
        ...programScans.flatMap(({ program }) => concealedIn(program.info, base)),
    ];
    const hidden = hiddenModules(concealed, snapshot);
    const found = combine({
        ...(sourceScan ? { source: sourceScan.found } : {}),
        ...(image ? { programs: programScans.map(({ scan }) => scan.found) } : {}),
        hidden,
    }, snapshot);
    const { failOn } = options;
    const today = new Date(ended).toISOString().slice(0, 10);
    const reachersKnown = source !== undefined;
    const judged = judge(found, { failOn, exceptions: exceptions.list, today, reachersKnown });
    const { vulnerabilities } = judged;
    const facts = {
        database: { address: snapshot.address, modified: snapshot.modified, digest: snapshot.digest },
        programs: programScans.map(({ program, platform }) => ({
            platform,
            path: program.path,
            digest: program.digest,
            goVersion: (0,sanitize/* sanitize */.a)(program.info.goVersion, 60),
            symbols: program.symbols,
            ...(source && isCompiledFrom(program, source) ? { fromSource: true } : {}),
        })),
        hidden,
        vulnerabilities,
    };
    const diagnostics = [
        ...(source?.diagnostics ?? []),
        ...checkAge(snapshot, ended, options.databaseMaxAge),
        ...judged.diagnostics,
        ...scanDiagnostics(facts, { failOn, source, image: image?.name }),
    ];
    const version = sourceScan?.scannerVersion ?? programScans[0]?.scan.scannerVersion ?? "";
    const report = {
        apiVersion: "plugin-release/v1alpha1",
        kind: "VulnerabilityScan",
        tool: { name: "plugin-release", version: suiteVersion },
        scanner: { name: "govulncheck", version },
        database: facts.database,
        started: new Date(evidence.started).toISOString(),
        finished: new Date(ended).toISOString(),
        ...(image ? { image: imageOf(image) } : {}),
        ...(source && sourceScan ? { source: sourceOf(source, sourceScan) } : {}),
        programs: facts.programs,
        policy: { failOn, ...(exceptions.digest === undefined ? {} : { exceptions: exceptions.digest }) },
        verdict: (0,diagnostic/* hasErrors */.Cs)(diagnostics) ? "failed" : "passed",
        hidden,
        vulnerabilities,
    };
    return { report, diagnostics };
}
function imageOf({ name, digest, platforms }) {
    return { name, digest, platforms: platforms.map((each) => ({ platform: each.platform, digest: each.digest })) };
}
function sourceOf(source, { goVersion }) {
    const { manifest, lock, composition } = source;
    const platforms = composition.platforms.map((each) => platformName(each));
    return { manifest, ...(lock === undefined ? {} : { lock }), goVersion: (0,sanitize/* sanitize */.a)(goVersion, 60), platforms };
}

// EXTERNAL MODULE: ./packages/oci/src/find-image.ts + 8 modules
var find_image = __nccwpck_require__(2354);
// EXTERNAL MODULE: ./packages/oci/src/layout.ts
var layout = __nccwpck_require__(6064);
// EXTERNAL MODULE: ./packages/oci/src/media-types.ts
var media_types = __nccwpck_require__(2125);
// EXTERNAL MODULE: ./packages/oci/src/parse.ts
var parse = __nccwpck_require__(4922);
// EXTERNAL MODULE: ./packages/oci/src/platform.ts
var src_platform = __nccwpck_require__(5534);
// EXTERNAL MODULE: ./packages/oci/src/platform-images.ts + 1 modules
var platform_images = __nccwpck_require__(3694);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(7075);
;// CONCATENATED MODULE: external "node:stream/promises"
const external_node_stream_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __nccwpck_require__(6118);
// EXTERNAL MODULE: ./packages/oci/src/rooted-path.ts
var rooted_path = __nccwpck_require__(9094);
;// CONCATENATED MODULE: ./packages/oci/src/image-tree.ts




/** A rule that a layer's entry breaks. */
class UnsafeEntry extends Error {
}
/**
 * Writes below `root` only: folders on the way are looked up as if `root` were `/`, entries are created anew and never through
 * a link, and links to absolute targets become relative ones that stay inside. Special bits are dropped, and owners too unless this
 * process is root: then a server that is started as the image's user finds its own files.
 */
function imageTree(directory) {
    (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
    const root = (0,external_node_fs_.realpathSync)(directory);
    const isRoot = process.getuid?.() === 0;
    let written = new Set();
    /** Where an entry goes; what lies there gives way. */
    const place = (name) => {
        const path = locate(root, name);
        makeFolders((0,external_node_path_.dirname)(path), root);
        for (let each = path; each !== root && !written.has(each); each = (0,external_node_path_.dirname)(each))
            written.add(each);
        return path;
    };
    const placeAnew = (name) => {
        const path = place(name);
        if (path === root)
            throw new UnsafeEntry("takes the place of the image's root");
        remove(path);
        return path;
    };
    const clear = (path) => {
        if (path !== root && !written.has(path))
            remove(path);
        else if (isDirectory(path))
            for (const each of (0,external_node_fs_.readdirSync)(path))
                clear((0,external_node_path_.join)(path, each));
    };
    return {
        async file(name, attributes, content) {
            const handle = await (0,promises_.open)(placeAnew(name), "wx", 0o600);
            try {
                for await (const piece of content)
                    await handle.writeFile(piece);
                if (isRoot)
                    give(handle.fd, attributes);
                await handle.chmod((attributes.mode & 0o777) | 0o400);
            }
            finally {
                await handle.close();
            }
        },
        smallFile(name, attributes, content) {
            const path = placeAnew(name);
            (0,external_node_fs_.writeFileSync)(path, content, { flag: "wx", mode: 0o600 });
            if (isRoot)
                give(path, attributes);
            (0,external_node_fs_.chmodSync)(path, (attributes.mode & 0o777) | 0o400);
        },
        directory(name, attributes) {
            const path = place(name);
            if (!isDirectory(path)) {
                remove(path);
                (0,external_node_fs_.mkdirSync)(path);
            }
            if (isRoot)
                give(path, attributes);
            (0,external_node_fs_.chmodSync)(path, (attributes.mode & 0o777) | 0o700);
        },
        symlink(name, target) {
            const path = placeAnew(name);
            (0,external_node_fs_.symlinkSync)(insideTarget(path.slice(root.length), target), path);
        },
        hardLink(name, target) {
            const existing = locate(root, target);
            if (!(0,external_node_fs_.lstatSync)(existing, { throwIfNoEntry: false })?.isFile())
                throw new UnsafeEntry(`links to no file (${target})`);
            if (locate(root, name) !== existing)
                (0,external_node_fs_.linkSync)(existing, placeAnew(name));
        },
        whiteout(name, contentOnly) {
            const path = locate(root, name);
            if (!contentOnly)
                clear(path);
            else if (isDirectory(path))
                for (const each of (0,external_node_fs_.readdirSync)(path))
                    clear((0,external_node_path_.join)(path, each));
        },
        nextLayer() {
            written = new Set();
        },
    };
}
/** Folders that no layer describes, whatever this process's umask is. */
function makeFolders(path, root) {
    const first = (0,external_node_fs_.mkdirSync)(path, { recursive: true });
    if (first === undefined)
        return;
    for (let each = path; each !== root; each = (0,external_node_path_.dirname)(each)) {
        (0,external_node_fs_.chmodSync)(each, 0o755);
        if (each === first)
            return;
    }
}
const highestId = 2 ** 31 - 2;
function give(file, { uid = 0, gid = 0 }) {
    const known = (id) => (Number.isSafeInteger(id) && id > 0 && id <= highestId ? id : 0);
    const owner = [known(uid), known(gid)];
    if (owner[0] === 0 && owner[1] === 0)
        return;
    try {
        if (typeof file === "number")
            (0,external_node_fs_.fchownSync)(file, ...owner);
        else
            (0,external_node_fs_.chownSync)(file, ...owner);
    }
    catch {
        // A root that is one inside of a container only does not have every id.
    }
}
/** Where an entry lies: the folders above it looked up inside the root, its own name taken as it is. */
function locate(root, name) {
    const parts = name.split("/").filter((each) => each !== "" && each !== ".");
    if (name.startsWith("/"))
        throw new UnsafeEntry("has an absolute path");
    if (parts.includes(".."))
        throw new UnsafeEntry("has .. in its path");
    if (name.includes("\0"))
        throw new UnsafeEntry("has a null character in its path");
    const path = parts.join("/");
    if (path === "")
        return root;
    const folder = (0,rooted_path/* resolveInRoot */.Q)(root, (0,external_node_path_.dirname)(path));
    if (folder === undefined)
        throw new UnsafeEntry("lies below links that lead to each other");
    return (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(path));
}
/** A link's target as seen from `at`, an absolute path of the image: absolute ones are made relative. */
function insideTarget(at, target) {
    if (target === "" || target.includes("\0"))
        throw new UnsafeEntry("links to nothing");
    const from = external_node_path_.posix.dirname(at);
    if (target.startsWith("/"))
        return external_node_path_.posix.relative(from, external_node_path_.posix.normalize(target)) || ".";
    if (external_node_path_.posix.join(from.slice(1), target).split("/")[0] === "..")
        throw new UnsafeEntry("links out of the image");
    return target;
}
function remove(path) {
    const found = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    if (found?.isDirectory())
        (0,external_node_fs_.rmSync)(path, { recursive: true });
    else if (found)
        (0,external_node_fs_.unlinkSync)(path);
}
function isDirectory(path) {
    return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

;// CONCATENATED MODULE: ./packages/oci/src/extract-layer.ts










/**
 * Applies one layer to a tree (image-spec, layer.md). Throws DiagnosticError: layer-unsafe for entries that could reach out of
 * the tree, that are no files, or that are too many; content-mismatch where the bytes are not what config and manifest say.
 */
async function extractLayer({ descriptor, diffId, bytes }, tree, allowance) {
    const entries = (0,tar_stream.extract)();
    const hash = (0,external_node_crypto_.createHash)("sha256");
    const meter = async function* (content) {
        for await (const piece of content) {
            allowance.bytes -= piece.length;
            if (allowance.bytes < 0)
                tooMuch(descriptor, "bytes");
            hash.update(piece);
            yield piece;
        }
    };
    const feeding = (0,external_node_stream_promises_namespaceObject.pipeline)(external_node_stream_.Readable.from(bytes), decompress(descriptor), meter, entries);
    const applying = applyEntries(entries, descriptor, tree, allowance);
    const [applied, fed] = await Promise.allSettled([applying, feeding]);
    // An entry that cannot be applied cuts the stream off, which is no news; a stream that fails takes the entries with it.
    if (fed.status === "rejected" && fed.reason.code !== "ERR_STREAM_PREMATURE_CLOSE")
        failFeeding(descriptor, fed.reason);
    if (applied.status === "rejected")
        throw applied.reason;
    if (fed.status === "rejected")
        failFeeding(descriptor, fed.reason);
    if (`sha256:${hash.digest("hex")}` !== diffId)
        unreadable(descriptor, `its content is not ${diffId}`);
}
/**
 * Bytes at a time: most of a server's image is one large file, and each piece costs a turn of every stage. Some are kept ready, so that
 * unpacking goes on while earlier ones are hashed and written.
 */
const chunkSize = 512 * 1024;
const pieces = { chunkSize, readableHighWaterMark: 4 * chunkSize };
/** What makes a layer's tar of its bytes. Throws layer-unsafe for a media type that is none of a layer. */
function decompress({ mediaType, digest }) {
    const type = (0,media_types/* toOci */.t_)(mediaType);
    if (type.endsWith(".tar+gzip"))
        return (0,external_node_zlib_.createGunzip)(pieces);
    if (type.endsWith(".tar+zstd"))
        return (0,external_node_zlib_.createZstdDecompress)(pieces);
    if (type.endsWith(".tar"))
        return (content) => content;
    return (0,diagnostic/* fail */.fJ)("layer-unsafe", `layer ${digest} has the unknown media type ${(0,sanitize/* quoted */.T)(mediaType)}`);
}
async function applyEntries(entries, layer, tree, allowance) {
    tree.nextLayer();
    for await (const entry of entries) {
        allowance.entries -= 1;
        if (allowance.entries < 0)
            tooMuch(layer, "entries");
        try {
            await applyEntry(entry.header, entry, tree);
        }
        catch (error) {
            const why = refusal(error);
            if (why === undefined)
                throw error;
            (0,diagnostic/* fail */.fJ)("layer-unsafe", `layer ${layer.digest}: the entry ${(0,sanitize/* quoted */.T)(entry.header.name)} ${(0,sanitize/* sanitize */.a)(why)}`, {
                fix: "Do not run this image; build it again, or ask who built it.",
            });
        }
        entry.resume();
    }
}
async function applyEntry({ name, type, mode = 0, uid = 0, gid = 0, linkname }, entry, tree) {
    const last = (0,external_node_path_.basename)(name);
    const folder = (0,external_node_path_.dirname)(name);
    if (last === ".wh..wh..opq")
        return tree.whiteout(folder, true);
    if (last.startsWith(".wh..wh."))
        return; // bookkeeping of a file system that layers were once made with
    if (last.startsWith(".wh."))
        return tree.whiteout((0,external_node_path_.join)(folder, last.slice(4)), false);
    switch (type) {
        case "file":
        case "contiguous-file":
            return tree.file(name, { mode, uid, gid }, entry);
        case "directory":
            return tree.directory(name, { mode, uid, gid });
        case "symlink":
            return tree.symlink(name, linkname ?? "");
        case "link":
            return tree.hardLink(name, linkname ?? "");
        default:
            throw new UnsafeEntry(`is a ${type ?? "thing of an unknown type"}, not a file, folder or link`);
    }
}
/** Why an entry cannot be applied, where that is the entry's fault. */
function refusal(error) {
    if (error instanceof UnsafeEntry)
        return error.message;
    const { code } = error;
    return code && ["ENAMETOOLONG", "ENOTDIR", "EEXIST", "EISDIR", "EINVAL", "EMLINK"].includes(code)
        ? `cannot be written (${code})`
        : undefined;
}
function tooMuch({ digest }, what) {
    return (0,diagnostic/* fail */.fJ)("layer-unsafe", `layer ${digest}: the image has more ${what} than an image may have here`, {
        fix: "Do not run this image; a server's image is far smaller.",
    });
}
function failFeeding(layer, error) {
    if (error instanceof diagnostic/* DiagnosticError */.uo)
        throw error;
    return unreadable(layer, error.message);
}
function unreadable({ digest }, why) {
    return (0,diagnostic/* fail */.fJ)("content-mismatch", `layer ${digest} cannot be read: ${(0,sanitize/* sanitize */.a)(why)}`, {
        fix: "Build or fetch the image again.",
    });
}

// EXTERNAL MODULE: ./packages/oci/src/layout-files.ts
var layout_files = __nccwpck_require__(609);
;// CONCATENATED MODULE: ./packages/oci/src/unpack.ts









const defaultLimits = { bytes: 4 * 1024 ** 3, entries: 200_000 };
/**
 * Takes the files of one platform's image out of an OCI layout (image-spec, layer.md), owners and special bits aside, and never
 * writes outside of `directory`. Throws DiagnosticError; what was written until then stays.
 */
async function unpackImage(path, options) {
    const { platform, digest, directory, limits = defaultLimits } = options;
    const layout = await openLayout(path);
    const [image] = await readPlatforms(layout, layout.name, await findDocument(layout, digest), [platform]);
    if (!image)
        throw new Error("readPlatforms gave no image for the platform");
    return unpackLayers(layout, image, directory, limits);
}
/** The same for an image that has been found, wherever it is: each layer goes from there straight into the folder. */
async function unpackLayers(source, image, directory, limits = defaultLimits) {
    const config = processConfig(source.name, image.config);
    const tree = imageTree(directory);
    const allowance = { ...limits };
    for (const [index, descriptor] of image.manifest.layers.entries()) {
        const diffId = image.config.rootfs.diff_ids[index] ?? descriptor.digest;
        await extractLayer({ descriptor, diffId, bytes: source.blob(descriptor) }, tree, allowance);
    }
    return { root: directory, config };
}
/** The layout's image of that digest, or its only one. Throws layout-invalid, image-not-found. */
async function findDocument(layout, digest) {
    const [only, ...others] = layout.index.manifests;
    if (digest === undefined && others.length > 0) {
        (0,diagnostic/* fail */.fJ)("layout-invalid", `${layout.name} holds ${others.length + 1} images`, {
            fix: "Name the image by its digest.",
        });
    }
    const wanted = digest ?? only?.digest ?? "";
    const isThere = !(0,src_digest/* isDigest */.Bc)(wanted) || (0,external_node_fs_.existsSync)((0,layout_files/* blobPath */.nD)(layout.directory, wanted));
    const document = isThere ? await layout.manifest(wanted) : undefined;
    if (document)
        return document;
    return (0,diagnostic/* fail */.fJ)("image-not-found", `${layout.name} holds ${wanted ? `no image ${(0,sanitize/* quoted */.T)(wanted)}` : "no image"}`, {
        fix: "Check the digest, or leave it out where the layout has one image.",
    });
}
function processConfig(name, { config }) {
    const { Entrypoint, Cmd, Env, User } = config ?? {};
    return {
        entrypoint: unpack_texts(Entrypoint, `${name}: the image's Entrypoint`),
        cmd: unpack_texts(Cmd, `${name}: the image's Cmd`),
        env: unpack_texts(Env, `${name}: the image's Env`),
        user: typeof User === "string" ? User : "",
    };
}
function unpack_texts(list, what) {
    const items = list ?? [];
    const isText = (each) => typeof each === "string" && !each.includes("\0");
    return Array.isArray(items) && items.every(isText) ? items : (0,diagnostic/* fail */.fJ)("content-mismatch", `${what} is no list of texts`);
}

;// CONCATENATED MODULE: ./packages/golang/src/build-info.ts

/** What precedes the information (debug/buildinfo): 14 bytes, pointer size, flags, padding to 32; then two strings. */
const magic = Buffer.from("\xff Go buildinf:", "latin1");
const headerSize = 32;
const alignment = 16;
/** Flag of the format that Go writes since 1.18: both strings follow, each with its length as a varint. */
const inlineStrings = 2;
/** Marks of 16 bytes on both sides of the modules' text. */
const markSize = 16;
const windowSize = 4 * 1024 * 1024;
/** More than ten thousand modules. */
const informationLimit = 4 * 1024 * 1024;
/** Reads a binary's build information, without a process. `undefined` where there is none. */
async function readBuildInfo(file) {
    const handle = await (0,promises_.open)(file, "r");
    try {
        for await (const position of candidates(handle)) {
            const bytes = Buffer.alloc(headerSize + informationLimit);
            const { bytesRead } = await handle.read(bytes, 0, bytes.length, position);
            const info = parseBlob(bytes.subarray(0, bytesRead));
            if (info)
                return info;
        }
        return undefined;
    }
    finally {
        await handle.close();
    }
}
/** Where the magic stands at its alignment. A program that reads build information itself has it elsewhere too. */
async function* candidates(handle) {
    const window = Buffer.alloc(windowSize + magic.length);
    for (let start = 0;; start += windowSize) {
        const { bytesRead } = await handle.read(window, 0, window.length, start);
        const bytes = window.subarray(0, bytesRead);
        for (let at = bytes.indexOf(magic); at >= 0 && at < windowSize; at = bytes.indexOf(magic, at + 1)) {
            if ((start + at) % alignment === 0)
                yield start + at;
        }
        if (bytesRead < window.length)
            return;
    }
}
function parseBlob(blob) {
    if (((blob[15] ?? 0) & inlineStrings) === 0)
        return undefined;
    const version = readString(blob, headerSize);
    const modules = version && readString(blob, version.end);
    if (!modules || !/^(?:go|devel )/.test(version.bytes.toString()))
        return undefined;
    return parseBuildInfo(version.bytes.toString(), modules.bytes.subarray(markSize, -markSize).toString());
}
/** A string behind its length: a varint of seven bits a byte, the lowest first. */
function readString(blob, start) {
    let length = 0;
    for (let index = 0; index < 5; index++) {
        const byte = blob[start + index];
        if (byte === undefined)
            return undefined;
        length += (byte & 0x7f) * 2 ** (7 * index);
        if (byte >= 0x80)
            continue;
        const from = start + index + 1;
        const end = from + length;
        return end <= blob.length ? { bytes: blob.subarray(from, end), end } : undefined;
    }
    return undefined;
}
/** Parses the text form (runtime/debug.ParseBuildInfo): a keyword, a tab, fields between tabs. */
function parseBuildInfo(goVersion, text) {
    const settings = Object.create(null);
    const info = { goVersion, path: "", main: { path: "", version: "" }, dependencies: [], settings };
    for (const line of text.split("\n")) {
        const [keyword, ...fields] = line.split("\t");
        if (keyword === "path")
            info.path = fields[0] ?? "";
        if (keyword === "mod")
            info.main = parseModule(fields);
        if (keyword === "dep")
            info.dependencies.push(parseModule(fields));
        if (keyword === "=>")
            (info.dependencies.at(-1) ?? info.main).replace = parseModule(fields);
        if (keyword === "build")
            addSetting(settings, fields.join("\t"));
    }
    return info;
}
function parseModule([path = "", version = "", sum = ""]) {
    return { path, version, ...(sum && { sum }) };
}
/** `key=value`, either of them quoted where it has blanks or quotes. */
function addSetting(settings, text) {
    const [, key = "", value = ""] = /^("(?:[^"\\]|\\.)*"|`[^`]*`|[^=]*)=(.*)$/.exec(text) ?? [];
    settings[unquote(key)] = unquote(value);
}
function unquote(text) {
    if (/^`.*`$/.test(text))
        return text.slice(1, -1);
    if (!/^".*"$/.test(text))
        return text;
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./packages/scan/src/program-symbols.ts

/** Sizes and offsets of the ELF header and of section headers (System V ABI, gABI 4.1), for 64 and 32 bits. */
const shapes = {
    2: { header: 64, sectionsAt: 40, entrySize: 58, entries: 60, sectionSize: 64, sizeAt: 32, wide: true },
    1: { header: 52, sectionsAt: 32, entrySize: 46, entries: 48, sectionSize: 40, sizeAt: 20, wide: false },
};
const symbolTable = 2;
const mostSections = 10_000;
/**
 * Whether a program says which functions it holds: whether an ELF file has a symbol table, which the linker's -s leaves out. What is no ELF
 * file is taken for one that says nothing.
 */
async function hasSymbols(file) {
    const handle = await (0,promises_.open)(file, "r");
    try {
        const start = await readAt(handle, 0, 64);
        const shape = start && start.readUInt32BE(0) === 0x7f454c46 ? shapes[start[4]] : undefined;
        if (!start || !shape)
            return false;
        const little = start[5] === 1;
        const half = (bytes, at) => (little ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at));
        const word = (bytes, at) => (little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at));
        const long = (bytes, at) => Number(little ? bytes.readBigUInt64LE(at) : bytes.readBigUInt64BE(at));
        const offset = (bytes, at) => (shape.wide ? long(bytes, at) : word(bytes, at));
        const count = half(start, shape.entries);
        if (half(start, shape.entrySize) !== shape.sectionSize || count > mostSections)
            return false;
        const table = await readAt(handle, offset(start, shape.sectionsAt), count * shape.sectionSize);
        if (!table)
            return false;
        return Array.from({ length: count }, (_, index) => index * shape.sectionSize).some((at) => word(table, at + 4) === symbolTable && offset(table, at + shape.sizeAt) > 0);
    }
    finally {
        await handle.close();
    }
}
async function readAt(handle, position, length) {
    if (!Number.isSafeInteger(position))
        return undefined;
    const bytes = Buffer.alloc(length);
    const { bytesRead } = await handle.read(bytes, 0, length, position);
    return bytesRead === length ? bytes : undefined;
}

;// CONCATENATED MODULE: ./packages/scan/src/programs.ts







/** No Go program is smaller. */
const smallest = 512 * 1024;
/** The Go programs below a folder that holds an image's files, by path. Links are not followed: what they lead to is there itself. */
async function findPrograms(root) {
    const programs = [];
    for await (const path of filesBelow(root, "")) {
        const file = (0,external_node_path_.join)(root, path);
        const { size, mode } = await (0,promises_.stat)(file);
        const info = size >= smallest && (mode & 0o111) !== 0 ? await readBuildInfo(file) : undefined;
        if (!info)
            continue;
        const symbols = (await hasSymbols(file)) ? "read" : "missing";
        programs.push({ file, path: (0,sanitize/* sanitize */.a)(path, 300), digest: await programs_digestOf(file), info, symbols });
    }
    return programs.sort((a, b) => (a.path < b.path ? -1 : 1));
}
async function* filesBelow(root, folder) {
    for (const entry of await (0,promises_.readdir)((0,external_node_path_.join)(root, folder), { withFileTypes: true })) {
        const path = `${folder}/${entry.name}`;
        if (entry.isDirectory())
            yield* filesBelow(root, path);
        else if (entry.isFile())
            yield path;
    }
}
async function programs_digestOf(file) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    for await (const piece of (0,external_node_fs_.createReadStream)(file))
        hash.update(piece);
    return `sha256:${hash.digest("hex")}`;
}

;// CONCATENATED MODULE: ./packages/server/src/scan-image-programs.ts












/**
 * Takes the Go programs of every platform's image out into a folder. Throws image-not-found, `scan-program-missing` for a platform without
 * one, and what reading a registry or layout and unpacking throws.
 */
async function openImage(subject, settings, folder) {
    const { source, name, document, repository } = await find(subject, settings);
    const platforms = [];
    for (const [index, child] of (await children(source, name, document)).entries()) {
        const image = await (0,platform_images/* readImage */.A)(source, name, child);
        const platform = (0,sanitize/* sanitize */.a)((0,src_platform/* formatPlatform */.Bq)(image.config), 100);
        const programs = await settings.progress.step(`Take the programs out of the image, for ${platform}`, () => takePrograms(source, image, (0,external_node_path_.join)(folder, String(index))));
        if (programs.length === 0)
            noProgram(name, platform);
        const architecture = (0,sanitize/* sanitize */.a)(image.config.architecture, 60);
        platforms.push({ platform, architecture, digest: image.descriptor.digest, programs });
    }
    if (platforms.length === 0)
        noProgram(name, "any platform");
    const at = repository === undefined ? {} : { repository };
    return { name: (0,sanitize/* sanitize */.a)(name, 300), ...at, digest: document.descriptor.digest, platforms };
}
async function find(subject, { environment, registries, shortNames }) {
    if ("layout" in subject) {
        const source = await (0,layout/* openLayout */.B)(subject.layout);
        return { source, name: source.name, document: await findDocument(source, subject.digest) };
    }
    const found = await (0,find_image/* findImage */.F)(subject.image, {
        environment,
        ...(registries ? { access: registries } : {}),
        ...(shortNames === undefined ? {} : { shortNames }),
    });
    const { name, source, document, origin } = found;
    return { source, name, document, ...(origin ? { repository: `${origin.registry}/${origin.repository}` } : {}) };
}
/** The manifests of all platforms; what an index lists for none, such as BuildKit's attestations, is no image. */
async function children(source, name, document) {
    if (!(0,media_types/* isIndex */.nw)(document.descriptor.mediaType))
        return [document];
    const listed = (0,parse/* parseIndex */.A1)(document.bytes, name).manifests.filter(({ platform }) => platform?.os !== "unknown");
    return Promise.all(listed.map(async (each) => {
        const child = await source.manifest(each);
        return (child ??
            (0,diagnostic/* fail */.fJ)("image-not-found", `the image index ${name} names ${each.digest}, which is not there`, {
                fix: "Push the image again with all its platforms.",
            }));
    }));
}
async function takePrograms(source, image, folder) {
    const root = (0,external_node_path_.join)(folder, "root");
    try {
        await unpackLayers(source, image, root);
        const found = await findPrograms(root);
        await (0,promises_.mkdir)((0,external_node_path_.join)(folder, "programs"), { recursive: true });
        const kept = [];
        for (const [index, each] of found.entries()) {
            const file = (0,external_node_path_.join)(folder, "programs", String(index));
            await (0,promises_.rename)(each.file, file);
            kept.push({ ...each, file });
        }
        return kept;
    }
    finally {
        await (0,promises_.rm)(root, { recursive: true, force: true });
    }
}
function noProgram(name, platform) {
    return (0,diagnostic/* fail */.fJ)("scan-program-missing", `the image ${(0,sanitize/* sanitize */.a)(name, 300)} has no Go program for ${platform}`, {
        fix: "Name an image that this suite built; a program needs its build information to be scanned.",
    });
}

// EXTERNAL MODULE: ./packages/transport/src/transport.ts + 4 modules
var src_transport = __nccwpck_require__(1340);
;// CONCATENATED MODULE: ./packages/server/src/scan-image.ts





















/**
 * Scans a server's source, the programs of its image, or both, with one database, applies the policy and writes the reports. What the policy
 * refuses comes as diagnostics; what keeps it from being found out is thrown, and then there is no report.
 */
async function scanImage(options) {
    const { progress, environment, now = Date.now } = options;
    const started = now();
    await checkOutputFolder("report", options.report, { written: true });
    const exceptions = await readExceptions(options.exceptions);
    const command = await findGovulncheck(options.govulncheck, environment.PATH ?? "");
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "plugin-release-scan-"));
    let transport;
    try {
        const source = await openSource(options);
        const image = options.subject && (await openImage(options.subject, options, folder));
        const programs = image?.platforms.flatMap((each) => each.programs) ?? [];
        if (source && image)
            checkPrograms(programs, source);
        const database = openDatabase(options.database, () => {
            transport ??= options.registries?.transport ?? (0,src_transport/* createTransport */.o)({ environment });
            return transport;
        });
        const modules = [...(source ? modulesOfSource(source) : []), ...programs.flatMap(({ info }) => modulesOf(info))];
        const snapshot = await progress.step("Read the vulnerability database", () => takeSnapshot(database, modules, (0,external_node_path_.join)(folder, "database")));
        const govulncheck = {
            command,
            environment: source?.toolchain.environment ?? (0,toolchain/* goProcessEnvironment */.b7)(environment),
            seconds: options.seconds,
            ...(options.signal ? { signal: options.signal } : {}),
        };
        const context = { govulncheck, snapshot, progress, directory: folder };
        const sourceScan = source && (await scanSource({ ...context, ...source }));
        const programScans = await scanPrograms(image, context);
        const evidence = { started, source, image, snapshot, sourceScan, programScans, exceptions };
        const { report, diagnostics } = conclude(evidence, options, now());
        const directory = (0,external_node_path_.resolve)(options.report);
        const places = {
            workspace: options.workspace,
            of: (each) => (source ? placesOf(each, source) : []),
        };
        const products = image && productsOf(image, options.repository);
        const written = await progress.step("Write the reports", () => writeScan(directory, report, { places, products }));
        return { report, written, directory, diagnostics };
    }
    catch (error) {
        throw (0,disk_full/* explainDiskFull */.G)(error, folder);
    }
    finally {
        if (transport !== options.registries?.transport)
            await transport?.close();
        await (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
    }
}
async function readExceptions(path) {
    if (path === undefined)
        return { list: [] };
    const { readText } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 1978));
    const read = readText(path);
    if ("problem" in read)
        throw new diagnostic/* DiagnosticError */.uo([read.problem]);
    const { exceptions, diagnostics } = parseExceptions(path, read.text);
    if (!exceptions)
        throw new diagnostic/* DiagnosticError */.uo(diagnostics);
    return { list: exceptions, digest: (0,src_digest/* sha256 */.sc)(read.text) };
}
/** What go.mod lists, and the base, which it does not where it is the main module. */
function modulesOfSource({ goMod, composition }) {
    return [...modulesOfGoMod(goMod), composition.base.module];
}
async function scanPrograms(image, context) {
    const scanned = [];
    for (const { platform, programs } of image?.platforms ?? []) {
        for (const program of programs) {
            const scan = await context.progress.step(`Look for vulnerable code in ${program.path}, for ${platform}`, () => scanProgram(program, platform, context));
            scanned.push({ program, platform, scan });
        }
    }
    return scanned;
}
function productsOf(image, given) {
    const repository = given ?? image.repository;
    const name = image.name.split("/").at(-1)?.split(/[:@]/)[0] || "image";
    const product = { name, ...(repository === undefined ? {} : { repository }) };
    return {
        image: { ...product, digest: image.digest },
        platforms: image.platforms.map(({ digest, architecture }) => ({ ...product, digest, architecture })),
    };
}


/***/ }),

/***/ 9290:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  s: () => (/* binding */ scanImages)
});

// UNUSED EXPORTS: aboutExceptions

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __nccwpck_require__(7057);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __nccwpck_require__(6485);
// EXTERNAL MODULE: ./packages/oci/src/reference.ts
var reference = __nccwpck_require__(6768);
// EXTERNAL MODULE: ./packages/oci/src/registry.ts + 5 modules
var registry = __nccwpck_require__(6696);
// EXTERNAL MODULE: ./packages/server/src/scan-image.ts + 43 modules
var scan_image = __nccwpck_require__(1794);
// EXTERNAL MODULE: ./packages/proposals/src/json.ts
var src_json = __nccwpck_require__(8561);
// EXTERNAL MODULE: ./packages/proposals/src/problems.ts
var problems = __nccwpck_require__(2643);
;// CONCATENATED MODULE: ./packages/proposals/src/pulls.ts



function pullsOf({ name, call }) {
    const owner = name.slice(0, name.indexOf("/"));
    const list = async (path, query, purpose) => {
        const found = [];
        for (let page = 1;; page++) {
            const search = new URLSearchParams({ ...query, per_page: "100", ...(page > 1 ? { page: String(page) } : {}) });
            const answer = await call({ path: `${path}?${search}`, purpose });
            found.push(...items(parseJson(answer.bytes, path)));
            if (!/rel="next"/.test(answer.headers.link ?? ""))
                return found;
        }
    };
    // A fork of the same owner can have a branch of the same name.
    const ours = (json) => child(json, "head", "repo", "id").value === child(json, "base", "repo", "id").value;
    return {
        ofBranch: async (branch, base) => {
            const query = { state: "all", head: `${owner}:${branch}`, base };
            return (await list("/pulls", query, "list pull requests")).filter(ours).map(toPull);
        },
        open: async (base) => {
            const found = await list("/pulls", { state: "open", base }, "list pull requests");
            return found.filter(ours).map((json) => ({ ...toPull(json), branch: text(json, "head", "ref") }));
        },
        mergeable: async (number) => {
            const answer = await call({ path: `/pulls/${number}`, purpose: `look at pull request ${number}` });
            const { value } = child(parseJson(answer.bytes, "pull"), "mergeable");
            return typeof value === "boolean" ? value : undefined;
        },
        create: async ({ title, body, branch, base }) => {
            const purpose = "open a pull request";
            const request = { title, body, head: branch, base };
            const answer = await call({ method: "POST", path: "/pulls", body: request, accept: [422], purpose });
            if (answer.status !== 422)
                return toPull(parseJson(answer.bytes, "pull"));
            if (/already exists|no commits between/i.test(answer.message))
                return undefined;
            throw new DiagnosticError([explain(answer, `${purpose} in ${name}`)]);
        },
        update: async (number, body) => {
            const purpose = `update pull request ${number}`;
            const answer = await call({ method: "PATCH", path: `/pulls/${number}`, body, purpose });
            return toPull(parseJson(answer.bytes, "pull"));
        },
        addLabels: async (number, labels) => {
            const purpose = `label pull request ${number}`;
            await call({ method: "POST", path: `/issues/${number}/labels`, body: { labels }, purpose });
        },
        comments: async (number) => {
            const found = await list(`/issues/${number}/comments`, {}, `list the comments of pull request ${number}`);
            return found.map((json) => ({ author: login(json), body: optionalText(json, "body") ?? "" }));
        },
        comment: async (number, body) => {
            const purpose = `comment on pull request ${number}`;
            await call({ method: "POST", path: `/issues/${number}/comments`, body: { body }, once: true, purpose });
        },
    };
}
function sameLogin(one, other) {
    return one?.toLowerCase() === other.toLowerCase();
}
function toPull(json) {
    const merged = optionalText(json, "merged_at") !== undefined;
    return {
        number: integer(json, "number"),
        url: text(json, "html_url"),
        state: text(json, "state") === "open" ? "open" : merged ? "merged" : "closed",
        author: login(json),
        title: text(json, "title"),
        body: optionalText(json, "body") ?? "",
        labels: items(json, "labels").map((label) => text(label, "name")),
        headSha: sha(json, "head", "sha"),
    };
}
/** Accounts that were deleted are shown as ghost. */
function login(json) {
    return optionalText(json, "user", "login") ?? "ghost";
}

;// CONCATENATED MODULE: ./packages/proposals/src/issues.ts


function issuesOf({ call }) {
    const list = async (path, query, purpose) => {
        const found = [];
        for (let page = 1;; page++) {
            const search = new URLSearchParams({ ...query, per_page: "100", ...(page > 1 ? { page: String(page) } : {}) });
            const answer = await call({ path: `${path}?${search}`, purpose });
            found.push(...(0,src_json/* items */.ld)((0,src_json/* parseJson */.qF)(answer.bytes, path)));
            if (!/rel="next"/.test(answer.headers.link ?? ""))
                return found;
        }
    };
    return {
        of: async (author) => {
            const found = await list("/issues", { state: "all", creator: author }, "list issues");
            const issues = found.filter((json) => (0,src_json/* child */.jf)(json, "pull_request").value === undefined).map(toIssue);
            return issues.filter((each) => sameLogin(each.author, author));
        },
        create: async (body) => {
            // Twice would be two issues: where nobody knows whether it was done, the next run finds out.
            const answer = await call({ method: "POST", path: "/issues", body, once: true, purpose: "open an issue" });
            return toIssue((0,src_json/* parseJson */.qF)(answer.bytes, "issue"));
        },
        update: async (number, { reason, ...changes }) => {
            const body = { ...changes, ...(reason === undefined ? {} : { state_reason: reason }) };
            await call({ method: "PATCH", path: `/issues/${number}`, body, purpose: `update issue ${number}` });
        },
        comments: async (number) => {
            const found = await list(`/issues/${number}/comments`, {}, `list the comments of issue ${number}`);
            return found.map((json) => ({ author: issues_login(json), body: (0,src_json/* optionalText */.mR)(json, "body") ?? "" }));
        },
        comment: async (number, body) => {
            const purpose = `comment on issue ${number}`;
            await call({ method: "POST", path: `/issues/${number}/comments`, body: { body }, once: true, purpose });
        },
    };
}
function toIssue(json) {
    return {
        number: (0,src_json/* integer */.nd)(json, "number"),
        url: (0,src_json/* text */.Qq)(json, "html_url"),
        state: (0,src_json/* text */.Qq)(json, "state") === "open" ? "open" : "closed",
        author: issues_login(json),
        title: (0,src_json/* text */.Qq)(json, "title"),
        body: (0,src_json/* optionalText */.mR)(json, "body") ?? "",
    };
}
/** Accounts that were deleted are shown as ghost. */
function issues_login(json) {
    return (0,src_json/* optionalText */.mR)(json, "user", "login") ?? "ghost";
}

;// CONCATENATED MODULE: ./packages/proposals/src/repository.ts



function openRepository(github, name) {
    if (!/^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(name) || /\/\.{1,2}$|^\.{1,2}\//.test(name)) {
        (0,diagnostic/* fail */.fJ)("input-invalid", `A repository is named owner/name, not "${name.slice(0, 100)}".`, {
            fix: "Write owner and name, such as acme/plugin-registry.",
        });
    }
    const call = (request) => github.send({ ...request, path: `/repos/${name}${request.path}`, purpose: `${request.purpose} in ${name}` });
    const json = async (request, at) => (0,src_json/* parseJson */.qF)((await call(request)).bytes, at);
    return {
        name,
        call,
        readFile: (path, ref) => readFile(call, path, ref),
        branch: async (branch) => {
            const path = `/branches/${encodeURIComponent(branch)}`;
            const answer = await call({ path, accept: [404], purpose: `read the branch ${branch}` });
            return answer.status === 404 ? undefined : branchHead((0,src_json/* parseJson */.qF)(answer.bytes, "branch"));
        },
        createTree: async (base, files) => {
            const tree = [...files].map(([path, content]) => treeEntry(path, content));
            const body = { base_tree: base, tree };
            return (0,src_json/* sha */.hW)(await json({ method: "POST", path: "/git/trees", body, purpose: "store files" }, "tree"), "sha");
        },
        createCommit: async (body) => (0,src_json/* sha */.hW)(await json({ method: "POST", path: "/git/commits", body, purpose: "store a commit" }, "commit"), "sha"),
        createBranch: async (branch, commit) => {
            const body = { ref: `refs/heads/${branch}`, sha: commit };
            const purpose = `create the branch ${branch}`;
            return wasDone(name, call, { method: "POST", path: "/git/refs", body, purpose }, /already exists|update failed/i);
        },
        moveBranch: async (branch, commit) => {
            const path = `/git/refs/heads/${encodePath(branch)}`;
            const purpose = `move the branch ${branch}`;
            const body = { sha: commit, force: false };
            return wasDone(name, call, { method: "PATCH", path, body, purpose }, /not a fast forward|does not exist|update failed/i);
        },
    };
}
function encodePath(path) {
    return path.split("/").map(encodeURIComponent).join("/");
}
/** Other reasons for a 422, such as a rule of the repository, are problems. */
async function wasDone(name, call, request, lost) {
    const answer = await call({ ...request, accept: [422] });
    if (answer.status !== 422)
        return true;
    if (lost.test(answer.message))
        return false;
    throw new diagnostic/* DiagnosticError */.uo([(0,problems/* explain */.W)(answer, `${request.purpose} in ${name}`)]);
}
async function readFile(call, path, ref) {
    const query = new URLSearchParams({ ref });
    const purpose = `read ${path} at ${ref}`;
    const answer = await call({ path: `/contents/${encodePath(path)}?${query}`, raw: true, accept: [404], purpose });
    if (answer.status === 404)
        return undefined;
    const type = answer.headers["content-type"] ?? "";
    if (type.startsWith("application/json")) {
        (0,diagnostic/* fail */.fJ)("file-unreadable", `${path} is a folder at ${ref}.`, { place: { file: path } });
    }
    if (type.startsWith("text/html")) {
        const fix = "Check that GITHUB_API_URL names GitHub's REST API.";
        (0,diagnostic/* fail */.fJ)("github-failed", `GitHub answered with a web page when asked to ${purpose}.`, { fix });
    }
    try {
        // With its byte order mark, if it has one: what is written back differs only where it was edited.
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(answer.bytes);
    }
    catch {
        return (0,diagnostic/* fail */.fJ)("file-unreadable", `${path} is not UTF-8 text.`, { place: { file: path } });
    }
}
function treeEntry(path, content) {
    const entry = { path, mode: "100644", type: "blob" };
    return content === null ? { ...entry, sha: null } : { ...entry, content };
}
function branchHead(branch) {
    return {
        sha: (0,src_json/* sha */.hW)(branch, "commit", "sha"),
        tree: (0,src_json/* sha */.hW)(branch, "commit", "commit", "tree", "sha"),
        message: (0,src_json/* text */.Qq)(branch, "commit", "commit", "message"),
        author: (0,src_json/* optionalText */.mR)(branch, "commit", "author", "login"),
    };
}

// EXTERNAL MODULE: ./packages/diagnostics/src/render-markdown.ts + 1 modules
var render_markdown = __nccwpck_require__(1737);
// EXTERNAL MODULE: ./packages/scan/src/markdown.ts
var markdown = __nccwpck_require__(6446);
;// CONCATENATED MODULE: ./packages/server/src/scan-issue.ts




/** GitHub's limit (REST, "Create an issue"). */
const longestBody = 65_536;
const mostKnown = 1000;
/** Reads the marker at a body's start; undefined where there is none that this suite wrote. */
function readScanMarker(body) {
    const [, json] = /^<!-- plugin-release-scan: (\{[^\r\n]*\}) -->(?:\r?\n|$)/.exec(body) ?? [];
    try {
        const { image, known, closed } = JSON.parse(json ?? "");
        if (typeof image !== "string" || !Array.isArray(known) || !known.every((each) => typeof each === "string"))
            return undefined;
        return { image, known, ...(closed === true ? { closed } : {}) };
    }
    catch {
        return undefined;
    }
}
/** What an image's issue has to become, seen from what it is. The same findings twice change nothing the second time. */
function decideIssue(image, report, current) {
    const found = report.vulnerabilities.filter((each) => each.state !== "absent" && each.verdict !== "accepted");
    const known = found.map(codeOf).slice(0, mostKnown);
    if (found.length === 0) {
        if (!current || current.issue.state === "closed")
            return { kind: "none" };
        const body = bodyOf({ image, known: [], closed: true }, "None is left that the database knows of, exceptions aside.");
        return {
            kind: "close",
            body,
            comment: "The last scan found none of these vulnerabilities any more, exceptions aside.",
        };
    }
    const title = titleOf(image, found.length);
    const text = bodyText(report, found);
    if (!current)
        return { kind: "create", title, body: bodyOf({ image, known }, text) };
    const { issue, marker } = current;
    const fresh = found.filter((each) => !marker.known.includes(codeOf(each)));
    const declined = issue.state === "closed" && marker.closed === undefined;
    if (declined && fresh.length === 0)
        return { kind: "none" };
    const body = bodyOf({ image, known }, text);
    if (issue.state === "open" && issue.body === body && issue.title === title)
        return { kind: "none" };
    const reopen = issue.state === "closed";
    return { kind: "update", title, body, reopen, ...(fresh.length > 0 ? { comment: commentOf(fresh) } : {}) };
}
function codeOf({ id, module, version }) {
    return (0,external_node_crypto_.createHash)("sha256")
        .update(JSON.stringify([id, module, version]))
        .digest("hex")
        .slice(0, 12);
}
function titleOf(image, count) {
    return (0,sanitize/* sanitize */.a)(`${count === 1 ? "A known vulnerability" : `${count} known vulnerabilities`} in ${image}`, 256);
}
/** The marker comes first, so that shortening never cuts it. */
function bodyOf(marker, text) {
    const json = JSON.stringify(marker).replace(/[<>&]|--/g, (found) => [...found].map((each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, "0")}`).join(""));
    return cut(`<!-- plugin-release-scan: ${json} -->\n${text}`);
}
function bodyText({ image, programs }, found) {
    const stripped = programs.some(({ symbols }) => symbols === "missing");
    return [
        `A scheduled scan of the published image ${(0,render_markdown/* markdownText */.p)(image?.name ?? "", 300)} (\`${image?.digest ?? ""}\`) found, by the database of today:`,
        (0,markdown/* vulnerabilityTable */.dn)(found),
        ...(stripped ? ["A program in it was linked with `-s`: what it holds is unknown, not absent."] : []),
        "Release the server again with what the table says, or accept a vulnerability in the exceptions file, with a reason and a date. This issue is closed when none is left. Closed by a person, it is opened again only for what is new.",
    ].join("\n\n");
}
function commentOf(fresh) {
    return cut(`${marked(fresh)}\nNew since this issue was written last:\n\n${(0,markdown/* vulnerabilityTable */.dn)(fresh)}`);
}
/** So that a comment that was written is not written again. */
function marked(fresh) {
    const code = (0,external_node_crypto_.createHash)("sha256")
        .update(JSON.stringify(fresh.map(codeOf)))
        .digest("hex")
        .slice(0, 16);
    return `<!-- plugin-release-scan: ${code} -->`;
}
function cut(text) {
    const note = "\n\n… shortened: the rest does not fit here.";
    if (text.length <= longestBody)
        return text;
    return text.slice(0, longestBody - note.length).replace(/[\ud800-\udbff]$/, "") + note;
}

;// CONCATENATED MODULE: ./packages/server/src/scan-issues.ts




/** Lists the issues once. Only those that our own identity opened count, whatever others write into theirs. */
async function openScanIssues(github, repository) {
    const issues = issuesOf(openRepository(github, repository));
    const identity = await github.identity();
    let states = await listStates(issues, identity);
    return {
        keep: async (image, report) => {
            const current = find(states, image);
            const step = decideIssue(image, report, current);
            if (step.kind === "none")
                return current ? { outcome: "current", ...named(current) } : { outcome: "none" };
            if (step.kind !== "create")
                return carryOut(issues, identity, step, current);
            const created = await issues.create({ title: step.title, body: step.body });
            states = await listStates(issues, identity);
            const first = find(states, image);
            if (first && first.issue.number < created.number) {
                // Another run was faster. Without a marker this one counts no more: nobody decided anything in it.
                const body = `Another run opened #${first.issue.number} at the same time, which is kept.`;
                await issues.update(created.number, { body, state: "closed", reason: "not_planned" });
                return { outcome: "current", ...named(first) };
            }
            return { outcome: "created", number: created.number, url: created.url };
        },
    };
}
async function listStates(issues, identity) {
    const found = await issues.of(identity);
    return found.flatMap((issue) => {
        const marker = readScanMarker(issue.body);
        return marker ? [{ issue, marker }] : [];
    });
}
/** The open one, of several the first; else the last that was closed. */
function find(states, image) {
    const own = states.filter(({ marker }) => marker.image === image).sort((a, b) => a.issue.number - b.issue.number);
    return own.find(({ issue }) => issue.state === "open") ?? own.at(-1);
}
async function carryOut(issues, identity, step, current) {
    if (!current)
        throw new Error(`there is no issue to ${step.kind}`);
    const { number } = current.issue;
    // First what people are told: killed here, the next run finds the comment, and does not write it again.
    if (step.comment !== undefined)
        await commentOnce(issues, identity, number, step.comment);
    if (step.kind === "close") {
        await issues.update(number, { body: step.body, state: "closed", reason: "completed" });
        return { outcome: "closed", ...named(current) };
    }
    const { title, body, reopen } = step;
    await issues.update(number, {
        title,
        body,
        ...(reopen ? { state: "open", reason: "reopened" } : {}),
    });
    return { outcome: "updated", ...named(current) };
}
async function commentOnce(issues, identity, number, body) {
    const last = (await issues.comments(number)).filter(({ author }) => sameLogin(author, identity)).at(-1);
    if (last?.body !== body)
        await issues.comment(number, body);
}
function named({ issue }) {
    return { number: issue.number, url: issue.url };
}

;// CONCATENATED MODULE: ./packages/server/src/scan-images.ts








/**
 * Scans published images again, one after the other, and keeps an issue for each. One that cannot be scanned keeps none of the others from it,
 * and its issue stays as it is: not knowing is no news.
 */
async function scanImages(options) {
    const { images, issues, ...settings } = options;
    for (const each of images)
        checkImage(each);
    const once = [...new Set(images)];
    const kept = issues && (await openScanIssues(issues.github, issues.repository));
    const registries = settings.registries ?? (0,registry/* registryAccess */.Y)(settings.environment);
    const result = { images: [], diagnostics: [] };
    const said = [];
    for (const image of once) {
        const report = once.length === 1 ? settings.report : (0,external_node_path_.join)(settings.report, folderOf(image));
        try {
            const scanned = await (0,scan_image/* scanImage */.F)({ ...settings, registries, subject: { image }, report });
            said.push(scanned.diagnostics);
            const entry = { image, scanned };
            result.images.push(entry);
            if (kept)
                entry.issue = await kept.keep(image, scanned.report);
        }
        catch (error) {
            if (!(error instanceof diagnostic/* DiagnosticError */.uo))
                throw error;
            result.diagnostics.push(...error.diagnostics.map((each) => ({ ...each, message: `${image}: ${each.message}` })));
            if (result.images.at(-1)?.image !== image)
                result.images.push({ image });
        }
    }
    if (settings.registries === undefined)
        await registries.transport.close();
    result.diagnostics.unshift(...said.flatMap((each) => each.filter(({ code }) => !isAboutException(code))));
    result.diagnostics.push(...aboutExceptions(said));
    return result;
}
function isAboutException(code) {
    return code === "exception-unused" || code === "exception-expired";
}
/** The exceptions are those of all images: each is spoken of once, and accepts nothing only if it does so for none of them. */
function aboutExceptions(said) {
    const times = new Map();
    const known = new Map();
    for (const each of said.flat().filter(({ code }) => isAboutException(code))) {
        const key = JSON.stringify([each.message, each.place]);
        times.set(key, (times.get(key) ?? 0) + 1);
        known.set(key, each);
    }
    return [...known].flatMap(([key, each]) => each.code === "exception-expired" || times.get(key) === said.length ? [each] : []);
}
function checkImage(text) {
    const { tag, digest, short } = (0,reference/* parseImageReference */.o_)(text);
    if (short || (tag === undefined && digest === undefined)) {
        (0,diagnostic/* fail */.fJ)("input-invalid", `images: ${(0,sanitize/* quoted */.T)(text, 200)} names no registry, or neither tag nor digest`, {
            fix: "Write REGISTRY/REPOSITORY@sha256:… or REGISTRY/REPOSITORY:TAG.",
            inputs: ["images"],
        });
    }
}
/** A folder's name that says which image it is about, and is another for every image. */
function folderOf(image) {
    const hash = (0,external_node_crypto_.createHash)("sha256").update(image).digest("hex").slice(0, 12);
    const name = image
        .split("/")
        .at(-1)
        ?.replace(/[^A-Za-z0-9._-]+/g, "-") ?? "";
    return `${name.slice(0, 60)}-${hash}`;
}


/***/ }),

/***/ 2658:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   fh: () => (/* binding */ toTransportError),
/* harmony export */   wX: () => (/* binding */ TransportError)
/* harmony export */ });
/* unused harmony export printableUrl */
/** A request without a usable answer. The message is one sentence and holds no credentials. */
class TransportError extends Error {
    name = "TransportError";
    kind;
    /** Without credentials and query. */
    url;
    constructor(kind, url, reason, cause) {
        const shown = printableUrl(url);
        super(`${shown}: ${reason}`, cause === undefined ? {} : { cause });
        this.kind = kind;
        this.url = shown;
    }
}
/** A URL that may be shown: user information, query and fragment can hold secrets and are left out. */
function printableUrl(url) {
    const parsed = URL.canParse(String(url)) ? new URL(url) : undefined;
    return parsed ? `${parsed.origin}${parsed.pathname}` : "an invalid URL";
}
const unreachable = new Set([
    "ECONNREFUSED",
    "ENOTFOUND",
    "EAI_AGAIN",
    "EHOSTUNREACH",
    "ENETUNREACH",
    "EADDRNOTAVAIL",
    "UND_ERR_CONNECT_TIMEOUT",
]);
const timeouts = new Set(["UND_ERR_HEADERS_TIMEOUT", "UND_ERR_BODY_TIMEOUT", "ETIMEDOUT"]);
/** Says what an exception of the HTTP client means. */
function toTransportError(error, url) {
    if (error instanceof TransportError)
        return error;
    const { name, code, message } = rootCause(error);
    const refused = /^Proxy response \((\d+)\)/.exec(message)?.[1];
    if (refused)
        return new TransportError("unreachable", url, `the proxy answers HTTP ${refused}`, error);
    if (name === "TimeoutError")
        return new TransportError("timeout", url, "the whole request took too long", error);
    if (name === "AbortError")
        return new TransportError("aborted", url, "the request was cancelled", error);
    if (unreachable.has(code))
        return new TransportError("unreachable", url, `cannot connect (${code})`, error);
    if (timeouts.has(code))
        return new TransportError("timeout", url, "the server took too long to answer", error);
    if (isCertificateProblem(code))
        return new TransportError("tls", url, `certificate not trusted (${code})`, error);
    if (name === "HTTPParserError")
        return new TransportError("malformed", url, "the answer is not HTTP", error);
    return new TransportError("cut", url, `the connection ended early (${code || name})`, error);
}
/** The innermost error that carries a code: connection attempts to several addresses come as an AggregateError. */
function rootCause(error) {
    let current = error;
    for (let depth = 0; depth < 5 && current && !current.code; depth++) {
        const inner = current.errors?.[0] ?? current.cause;
        if (!(inner instanceof Error))
            break;
        current = inner;
    }
    return { name: current?.name ?? "", code: String(current?.code ?? ""), message: String(current?.message ?? "") };
}
function isCertificateProblem(code) {
    return /CERT|^ERR_TLS_|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)/.test(code);
}


/***/ }),

/***/ 6136:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
/** Whether a host name, as a URL gives it, can only be this machine. */
function isLoopback(hostname) {
    const name = hostname.toLowerCase();
    return name === "localhost" || name === "[::1]" || name === "::1" || /^127\.\d+\.\d+\.\d+$/.test(name);
}


/***/ }),

/***/ 7087:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ retryDelay),
/* harmony export */   u: () => (/* binding */ defaultRetryPolicy)
/* harmony export */ });
const defaultRetryPolicy = { attempts: 4, firstDelay: 500, longestDelay: 60_000 };
/**
 * Milliseconds to wait before the request is sent again; undefined when it must not be.
 * What a server may have carried out is repeated only if doing it twice is the same as once.
 */
function retryDelay(outcome, request, policy, random = Math.random, now = Date.now) {
    if (request.attempt >= policy.attempts || !mayRepeat(outcome, request.idempotent))
        return undefined;
    const asked = "status" in outcome ? retryAfterDelay(outcome.retryAfter, now) : undefined;
    if (asked !== undefined)
        return asked <= policy.longestDelay ? asked : undefined;
    const doubled = Math.min(policy.firstDelay * 2 ** (request.attempt - 1), policy.longestDelay);
    return doubled * (1 - random() / 2);
}
function mayRepeat(outcome, idempotent) {
    if ("error" in outcome) {
        if (outcome.error === "unreachable")
            return true;
        return idempotent && (outcome.error === "cut" || outcome.error === "timeout");
    }
    if (outcome.status === 429 || outcome.status === 503)
        return true;
    // GitHub answers 403 with Retry-After when it limits a client.
    if (outcome.status === 403)
        return outcome.retryAfter !== undefined;
    return idempotent && (outcome.status === 500 || outcome.status === 502 || outcome.status === 504);
}
/** Retry-After (RFC 9110, 10.2.3) in milliseconds from now: seconds or a date. */
function retryAfterDelay(value, now) {
    if (value === undefined)
        return undefined;
    if (/^\d{1,9}$/.test(value.trim()))
        return Number(value) * 1000;
    const date = Date.parse(value);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now());
}


/***/ }),

/***/ 1340:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  o: () => (/* binding */ createTransport)
});

// EXTERNAL MODULE: ./packages/transport/src/errors.ts
var errors = __nccwpck_require__(2658);
// EXTERNAL MODULE: ./packages/transport/src/loopback.ts
var loopback = __nccwpck_require__(6136);
;// CONCATENATED MODULE: ./packages/transport/src/dispatcher.ts


/**
 * An HTTP client that goes through the environment's proxies. As with Go's and Docker's clients, loopback is never proxied.
 * Private certificate authorities come from NODE_EXTRA_CA_CERTS, which Node reads itself when it starts.
 */
async function createClient(environment, limits) {
    const { Agent, EnvHttpProxyAgent, Pool, connect: open, request } = await Promise.all(/* import() */[__nccwpck_require__.e(38), __nccwpck_require__.e(674)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1674));
    const connect = { timeout: limits.connect };
    const common = { connect, headersTimeout: limits.headers, bodyTimeout: limits.idle };
    const direct = new Agent(common);
    let proxied;
    const forRemote = () => {
        if (!proxied) {
            proxied = new EnvHttpProxyAgent({
                ...common,
                ...proxies(environment),
                requestTls: connect,
                proxyTls: connect,
                clientFactory: (origin, options) => proxyClient(new Pool(origin, { ...options, headersTimeout: limits.connect }), open),
            });
        }
        return proxied;
    };
    return {
        request: async (url, options) => {
            const dispatcher = (0,loopback/* isLoopback */.U)(url.hostname) ? direct : forRemote();
            return request.call(dispatcher, { ...options, origin: url.origin, path: `${url.pathname}${url.search}` });
        },
        close: async () => {
            await Promise.all([direct.destroy(), proxied?.destroy()]);
        },
    };
}
/** Empty values stand for no proxy: undici would look into this process's own environment for what is left out. */
function proxies(environment) {
    return {
        httpProxy: proxyUrl("HTTP_PROXY", environment),
        httpsProxy: proxyUrl("HTTPS_PROXY", environment),
        noProxy: environment.no_proxy ?? environment.NO_PROXY ?? "",
    };
}
/** A proxy without a scheme, such as `proxy.example:3128`, is spoken to by HTTP. */
function proxyUrl(name, environment) {
    const value = environment[name.toLowerCase()] ?? environment[name] ?? "";
    if (value === "")
        return "";
    const url = value.includes("://") ? value : `http://${value}`;
    if (URL.canParse(url) && /^(https?|socks5?):$/.test(new URL(url).protocol))
        return url;
    throw new errors/* TransportError */.wX("unreachable", url, `${name} does not name a proxy`);
}
/** Where a proxy closes the connection without a word, undici would connect again for ever, unless the error is not its own. */
function proxyClient(pool, connect) {
    const refusing = async (options) => {
        try {
            return await connect.call(pool, options);
        }
        catch (error) {
            throw new errors/* TransportError */.wX("unreachable", `https://${options.path}`, "the proxy does not connect", error);
        }
    };
    return Object.assign(pool, { connect: refusing });
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
;// CONCATENATED MODULE: ./packages/transport/src/redirect.ts

const credentials = ["authorization", "cookie", "proxy-authorization"];
const maximumRedirects = 5;
/**
 * The next hop that an answer asks for; undefined when the answer is final.
 * A method other than GET and HEAD is repeated only for 307 and 308, and only on its origin: what such a request carries may be
 * a secret. Another origin never sees credentials, and HTTPS is never left.
 */
function nextHop(hop, status, location, followed) {
    if (location === undefined || !redirects(status, hop.method))
        return undefined;
    if (!URL.canParse(location, hop.url.href)) {
        throw new errors/* TransportError */.wX("malformed", hop.url, "the redirect's Location is not a URL");
    }
    const url = new URL(location, hop.url);
    if (url.protocol !== "https:" && url.protocol !== hop.url.protocol) {
        throw new errors/* TransportError */.wX("redirect-refused", hop.url, `redirects from HTTPS to ${url.protocol.slice(0, -1)}`);
    }
    if (url.origin !== hop.url.origin && !reads(hop.method)) {
        throw new errors/* TransportError */.wX("redirect-refused", hop.url, `redirects a ${hop.method} to ${url.host}`);
    }
    if (followed >= maximumRedirects) {
        throw new errors/* TransportError */.wX("redirect-refused", hop.url, `redirects more than ${maximumRedirects} times`);
    }
    return { url, method: hop.method, headers: headersFor(url, hop) };
}
/** Whether a Location leads to another origin. */
function leaves(url, location) {
    return location !== undefined && URL.canParse(location, url.href) && new URL(location, url).origin !== url.origin;
}
function redirects(status, method) {
    if (status === 307 || status === 308)
        return true;
    return (status === 301 || status === 302 || status === 303) && reads(method);
}
function reads(method) {
    return method === "GET" || method === "HEAD";
}
function headersFor(url, hop) {
    if (url.origin === hop.url.origin)
        return hop.headers;
    return Object.fromEntries(Object.entries(hop.headers).filter(([name]) => !credentials.includes(name)));
}

// EXTERNAL MODULE: ./packages/transport/src/retry.ts
var retry = __nccwpck_require__(7087);
;// CONCATENATED MODULE: ./packages/transport/src/exchange.ts




/** Sends until there is an answer that is worth handing on, or no further attempt. */
async function persist(client, exchange) {
    for (;;) {
        exchange.attempt++;
        const result = await attempt(client, exchange);
        const delay = (0,retry/* retryDelay */.a)(outcomeOf(result), exchange, exchange.policy);
        if (delay === undefined) {
            if (result instanceof errors/* TransportError */.wX)
                throw result;
            return result;
        }
        if (!(result instanceof errors/* TransportError */.wX))
            abandon(result);
        await pause(delay, exchange);
    }
}
function canRepeat(exchange) {
    return exchange.idempotent && exchange.attempt < exchange.policy.attempts;
}
function outcomeOf(result) {
    if (result instanceof errors/* TransportError */.wX)
        return { error: result.kind };
    return { status: result.status, retryAfter: result.headers["retry-after"] };
}
/** An answer, or why there is none. An exception of the caller's own body stream is thrown as it is. */
async function attempt(client, exchange) {
    const source = {};
    try {
        return await follow(client, exchange, source);
    }
    catch (error) {
        if ("failure" in source)
            throw source.failure;
        return (0,errors/* toTransportError */.fh)(error, exchange.start.url);
    }
}
async function follow(client, exchange, source) {
    let hop = exchange.start;
    for (let followed = 0;; followed++) {
        const answer = await send(client, hop, exchange, source);
        if (exchange.stay && leaves(hop.url, answer.headers.location))
            return answer;
        const next = nextHop(hop, answer.status, answer.headers.location, followed);
        if (!next)
            return answer;
        abandon(answer);
        hop = next;
    }
}
async function send(client, hop, exchange, source) {
    const request = client.request(hop.url, {
        method: hop.method,
        headers: hop.headers,
        body: openBody(exchange, source),
        signal: exchange.signal,
    });
    const answer = await orAborted(request, exchange.signal);
    return { status: answer.statusCode, url: hop.url, headers: joined(answer.headers), body: answer.body };
}
/** Ends with the signal also while undici still connects, where it takes no notice. */
function orAborted(work, signal) {
    return new Promise((resolve, reject) => {
        const abort = () => reject(signal.reason);
        signal.addEventListener("abort", abort, { once: true });
        work.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
    });
}
/** The type of undici's body lacks async iterables, which it accepts. */
function openBody({ body, progressed }, source) {
    return body === undefined || body instanceof Uint8Array ? body : guarded(body, progressed, source);
}
async function* guarded(body, progressed, source) {
    try {
        for await (const piece of body.open()) {
            progressed();
            yield piece;
        }
    }
    catch (error) {
        source.failure = error;
        throw error;
    }
}
function joined(headers) {
    const entries = Object.entries(headers).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.join(", ") : (value ?? ""),
    ]);
    return Object.fromEntries(entries);
}
function abandon(answer) {
    answer.body.on("error", () => { }).destroy();
}
async function pause(delay, exchange) {
    try {
        await (0,promises_.setTimeout)(delay, undefined, { signal: exchange.signal });
    }
    catch {
        throw (0,errors/* toTransportError */.fh)(exchange.signal.reason, exchange.start.url);
    }
}

;// CONCATENATED MODULE: ./packages/transport/src/response.ts

/** `again` sends the request once more: a body that breaks off while it is read as a whole is asked for again. */
function toResponse(raw, again) {
    const bytes = async (limit) => {
        try {
            return await readAll(raw, limit);
        }
        catch (error) {
            const repeated = isBroken(error) ? await again() : undefined;
            if (!repeated)
                throw error;
            if (repeated.status !== raw.status) {
                repeated.body.destroy();
                throw error;
            }
            return await toResponse(repeated, again).bytes(limit);
        }
    };
    return {
        status: raw.status,
        url: raw.url.href,
        headers: raw.headers,
        body: pieces(raw),
        bytes,
        text: async (limit) => (await bytes(limit)).toString("utf8"),
        json: async (limit) => parseJson(await bytes(limit), raw.url),
        discard: async () => {
            // Reading a little to the end keeps the connection; a long rest is cut off.
            await readAll(raw, 64 * 1024).catch(() => { });
        },
    };
}
function isBroken(error) {
    return error instanceof errors/* TransportError */.wX && (error.kind === "cut" || error.kind === "timeout");
}
async function* pieces(raw) {
    try {
        for await (const piece of raw.body)
            yield piece;
    }
    catch (error) {
        throw (0,errors/* toTransportError */.fh)(error, raw.url);
    }
}
async function readAll(raw, limit) {
    const declared = Number(raw.headers["content-length"] ?? 0);
    const parts = [];
    let size = 0;
    if (declared <= limit) {
        for await (const piece of pieces(raw)) {
            size += piece.length;
            if (size > limit)
                break;
            parts.push(piece);
        }
        if (size <= limit)
            return Buffer.concat(parts, size);
    }
    raw.body.on("error", () => { }).destroy();
    throw new errors/* TransportError */.wX("too-large", raw.url, `the answer is larger than ${limit} bytes`);
}
function parseJson(bytes, url) {
    try {
        return JSON.parse(bytes.toString("utf8"));
    }
    catch (error) {
        throw new errors/* TransportError */.wX("malformed", url, "the answer is not JSON", error);
    }
}

;// CONCATENATED MODULE: ./packages/transport/src/transport.ts





const defaultLimits = { connect: 15_000, headers: 60_000, idle: 60_000, total: 15 * 60_000 };
/** Nothing is loaded or opened before the first request. */
function createTransport(options) {
    const limits = { ...defaultLimits, ...options.limits };
    const policy = { ...retry/* defaultRetryPolicy */.u, ...options.retry };
    let opened;
    const client = () => {
        if (!opened)
            opened = createClient(options.environment, limits);
        return opened;
    };
    return {
        request: async (url, request = {}) => {
            const exchange = newExchange(url, request, limits.total, policy);
            const answer = await persist(await client(), exchange);
            return toResponse(answer, async () => (canRepeat(exchange) ? persist(await client(), exchange) : undefined));
        },
        close: async () => (await opened)?.close(),
    };
}
function newExchange(url, options, total, policy) {
    if (!URL.canParse(String(url)))
        throw new errors/* TransportError */.wX("malformed", url, "the URL cannot be read");
    const method = options.method ?? "GET";
    const deadline = startDeadline(total);
    return {
        start: { url: new URL(url), method, headers: requestHeaders(options) },
        body: options.body,
        policy: options.once ? { ...policy, attempts: 1 } : policy,
        signal: options.signal ? AbortSignal.any([options.signal, deadline.signal]) : deadline.signal,
        progressed: deadline.restart,
        idempotent: method !== "POST" && method !== "PATCH",
        stay: options.stay ?? false,
        attempt: 0,
    };
}
/** As AbortSignal.timeout, of which the time can begin anew. */
function startDeadline(milliseconds) {
    const controller = new AbortController();
    const end = () => controller.abort(new DOMException("the time is over", "TimeoutError"));
    const timer = setTimeout(end, milliseconds).unref();
    return { signal: controller.signal, restart: () => timer.refresh() };
}
function requestHeaders(options) {
    const headers = { "user-agent": "plugin-release-actions" };
    for (const [name, value] of Object.entries(options.headers ?? {}))
        headers[name.toLowerCase()] = value;
    const { body } = options;
    if (body)
        headers["content-length"] = String(body instanceof Uint8Array ? body.length : body.size);
    return headers;
}


/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 99:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 7349:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var resolveBlockMap = __nccwpck_require__(7103);
var resolveBlockSeq = __nccwpck_require__(334);
var resolveFlowCollection = __nccwpck_require__(3142);

function resolveCollection(CN, ctx, token, onError, tagName, tag) {
    const coll = token.type === 'block-map'
        ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag)
        : token.type === 'block-seq'
            ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag)
            : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
    const Coll = coll.constructor;
    // If we got a tagName matching the class, or the tag name is '!',
    // then use the tagName from the node class used to create it.
    if (tagName === '!' || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
    }
    if (tagName)
        coll.tag = tagName;
    return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
    const tagToken = props.tag;
    const tagName = !tagToken
        ? null
        : ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg));
    if (token.type === 'block-seq') {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken
            ? anchor.offset > tagToken.offset
                ? anchor
                : tagToken
            : (anchor ?? tagToken);
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
            const message = 'Missing newline after block sequence props';
            onError(lastProp, 'MISSING_CHAR', message);
        }
    }
    const expType = token.type === 'block-map'
        ? 'map'
        : token.type === 'block-seq'
            ? 'seq'
            : token.start.source === '{'
                ? 'map'
                : 'seq';
    // shortcut: check if it's a generic YAMLMap or YAMLSeq
    // before jumping into the custom tag logic.
    if (!tagToken ||
        !tagName ||
        tagName === '!' ||
        (tagName === YAMLMap.YAMLMap.tagName && expType === 'map') ||
        (tagName === YAMLSeq.YAMLSeq.tagName && expType === 'seq')) {
        return resolveCollection(CN, ctx, token, onError, tagName);
    }
    let tag = ctx.schema.tags.find(t => t.tag === tagName && t.collection === expType);
    if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
            ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
            tag = kt;
        }
        else {
            if (kt) {
                onError(tagToken, 'BAD_COLLECTION_TYPE', `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? 'scalar'}`, true);
            }
            else {
                onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, true);
            }
            return resolveCollection(CN, ctx, token, onError, tagName);
        }
    }
    const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
    const res = tag.resolve?.(coll, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg), ctx.options) ?? coll;
    const node = identity.isNode(res)
        ? res
        : new Scalar.Scalar(res);
    node.range = coll.range;
    node.tag = tagName;
    if (tag?.format)
        node.format = tag.format;
    return node;
}

exports.composeCollection = composeCollection;


/***/ }),

/***/ 3683:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Document = __nccwpck_require__(3021);
var composeNode = __nccwpck_require__(5937);
var resolveEnd = __nccwpck_require__(7788);
var resolveProps = __nccwpck_require__(4631);

function composeDoc(options, directives, { offset, start, value, end }, onError) {
    const opts = Object.assign({ _directives: directives }, options);
    const doc = new Document.Document(undefined, opts);
    const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
    };
    const props = resolveProps.resolveProps(start, {
        indicator: 'doc-start',
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
    });
    if (props.found) {
        doc.directives.docStart = true;
        if (value &&
            (value.type === 'block-map' || value.type === 'block-seq') &&
            !props.hasNewline)
            onError(props.end, 'MISSING_CHAR', 'Block collection cannot start on same line with directives-end marker');
    }
    // @ts-expect-error If Contents is set, let's trust the user
    doc.contents = value
        ? composeNode.composeNode(ctx, value, props, onError)
        : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
    const contentEnd = doc.contents.range[2];
    const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
    if (re.comment)
        doc.comment = re.comment;
    doc.range = [offset, contentEnd, re.offset];
    return doc;
}

exports.composeDoc = composeDoc;


/***/ }),

/***/ 5937:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var composeCollection = __nccwpck_require__(7349);
var composeScalar = __nccwpck_require__(5413);
var resolveEnd = __nccwpck_require__(7788);
var utilEmptyScalarPosition = __nccwpck_require__(2599);

const CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
    const atKey = ctx.atKey;
    const { spaceBefore, comment, anchor, tag } = props;
    let node;
    let isSrcToken = true;
    switch (token.type) {
        case 'alias':
            node = composeAlias(ctx, token, onError);
            if (anchor || tag)
                onError(token, 'ALIAS_PROPS', 'An alias node must not specify any properties');
            break;
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'block-scalar':
            node = composeScalar.composeScalar(ctx, token, tag, onError);
            if (anchor)
                node.anchor = anchor.source.substring(1);
            break;
        case 'block-map':
        case 'block-seq':
        case 'flow-collection':
            try {
                node = composeCollection.composeCollection(CN, ctx, token, props, onError);
                if (anchor)
                    node.anchor = anchor.source.substring(1);
            }
            catch (error) {
                // Almost certainly here due to a stack overflow
                const message = error instanceof Error ? error.message : String(error);
                onError(token, 'RESOURCE_EXHAUSTION', message);
            }
            break;
        default: {
            const message = token.type === 'error'
                ? token.message
                : `Unsupported token (type: ${token.type})`;
            onError(token, 'UNEXPECTED_TOKEN', message);
            isSrcToken = false;
        }
    }
    node ?? (node = composeEmptyNode(ctx, token.offset, undefined, null, props, onError));
    if (anchor && node.anchor === '')
        onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    if (atKey &&
        ctx.options.stringKeys &&
        (!identity.isScalar(node) ||
            typeof node.value !== 'string' ||
            (node.tag && node.tag !== 'tag:yaml.org,2002:str'))) {
        const msg = 'With stringKeys, all keys must be strings';
        onError(tag ?? token, 'NON_STRING_KEY', msg);
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        if (token.type === 'scalar' && token.source === '')
            node.comment = comment;
        else
            node.commentBefore = comment;
    }
    // @ts-expect-error Type checking misses meaning of isSrcToken
    if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
    return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
    const token = {
        type: 'scalar',
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ''
    };
    const node = composeScalar.composeScalar(ctx, token, tag, onError);
    if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === '')
            onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        node.comment = comment;
        node.range[2] = end;
    }
    return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
    const alias = new Alias.Alias(source.substring(1));
    if (alias.source === '')
        onError(offset, 'BAD_ALIAS', 'Alias cannot be an empty string');
    if (alias.source.endsWith(':'))
        onError(offset + source.length - 1, 'BAD_ALIAS', 'Alias ending in : is ambiguous', true);
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
    alias.range = [offset, valueEnd, re.offset];
    if (re.comment)
        alias.comment = re.comment;
    return alias;
}

exports.composeEmptyNode = composeEmptyNode;
exports.composeNode = composeNode;


/***/ }),

/***/ 5413:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var resolveBlockScalar = __nccwpck_require__(8913);
var resolveFlowScalar = __nccwpck_require__(6842);

function composeScalar(ctx, token, tagToken, onError) {
    const { value, type, comment, range } = token.type === 'block-scalar'
        ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError)
        : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
    const tagName = tagToken
        ? ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg))
        : null;
    let tag;
    if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
    }
    else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
    else if (token.type === 'scalar')
        tag = findScalarTagByTest(ctx, value, token, onError);
    else
        tag = ctx.schema[identity.SCALAR];
    let scalar;
    try {
        const res = tag.resolve(value, msg => onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
    }
    catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg);
        scalar = new Scalar.Scalar(value);
    }
    scalar.range = range;
    scalar.source = value;
    if (type)
        scalar.type = type;
    if (tagName)
        scalar.tag = tagName;
    if (tag.format)
        scalar.format = tag.format;
    if (comment)
        scalar.comment = comment;
    return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
    if (tagName === '!')
        return schema[identity.SCALAR]; // non-specific tag
    const matchWithTest = [];
    for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
            if (tag.default && tag.test)
                matchWithTest.push(tag);
            else
                return tag;
        }
    }
    for (const tag of matchWithTest)
        if (tag.test?.test(value))
            return tag;
    const kt = schema.knownTags[tagName];
    if (kt && !kt.collection) {
        // Ensure that the known tag is available for stringifying,
        // but does not get used by default.
        schema.tags.push(Object.assign({}, kt, { default: false, test: undefined }));
        return kt;
    }
    onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, tagName !== 'tag:yaml.org,2002:str');
    return schema[identity.SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
    const tag = schema.tags.find(tag => (tag.default === true || (atKey && tag.default === 'key')) &&
        tag.test?.test(value)) || schema[identity.SCALAR];
    if (schema.compat) {
        const compat = schema.compat.find(tag => tag.default && tag.test?.test(value)) ??
            schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
            const ts = directives.tagString(tag.tag);
            const cs = directives.tagString(compat.tag);
            const msg = `Value may be parsed as either ${ts} or ${cs}`;
            onError(token, 'TAG_RESOLVE_FAILED', msg, true);
        }
    }
    return tag;
}

exports.composeScalar = composeScalar;


/***/ }),

/***/ 9984:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var directives = __nccwpck_require__(1342);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(1464);
var identity = __nccwpck_require__(1127);
var composeDoc = __nccwpck_require__(3683);
var resolveEnd = __nccwpck_require__(7788);

function getErrorPos(src) {
    if (typeof src === 'number')
        return [src, src + 1];
    if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
    const { offset, source } = src;
    return [offset, offset + (typeof source === 'string' ? source.length : 1)];
}
function parsePrelude(prelude) {
    let comment = '';
    let atComment = false;
    let afterEmptyLine = false;
    for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
            case '#':
                comment +=
                    (comment === '' ? '' : afterEmptyLine ? '\n\n' : '\n') +
                        (source.substring(1) || ' ');
                atComment = true;
                afterEmptyLine = false;
                break;
            case '%':
                if (prelude[i + 1]?.[0] !== '#')
                    i += 1;
                atComment = false;
                break;
            default:
                // This may be wrong after doc-end, but in that case it doesn't matter
                if (!atComment)
                    afterEmptyLine = true;
                atComment = false;
        }
    }
    return { comment, afterEmptyLine };
}
/**
 * Compose a stream of CST nodes into a stream of YAML Documents.
 *
 * ```ts
 * import { Composer, Parser } from 'yaml'
 *
 * const src: string = ...
 * const tokens = new Parser().parse(src)
 * const docs = new Composer().compose(tokens)
 * ```
 */
class Composer {
    constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
            const pos = getErrorPos(source);
            if (warning)
                this.warnings.push(new errors.YAMLWarning(pos, code, message));
            else
                this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        this.directives = new directives.Directives({ version: options.version || '1.2' });
        this.options = options;
    }
    decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        //console.log({ dc: doc.comment, prelude, comment })
        if (comment) {
            const dc = doc.contents;
            if (afterDoc) {
                doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
            }
            else if (afterEmptyLine || doc.directives.docStart || !dc) {
                doc.commentBefore = comment;
            }
            else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
                let it = dc.items[0];
                if (identity.isPair(it))
                    it = it.key;
                const cb = it.commentBefore;
                it.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
            else {
                const cb = dc.commentBefore;
                dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
        }
        if (afterDoc) {
            for (let i = 0; i < this.errors.length; ++i)
                doc.errors.push(this.errors[i]);
            for (let i = 0; i < this.warnings.length; ++i)
                doc.warnings.push(this.warnings[i]);
        }
        else {
            doc.errors = this.errors;
            doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
    }
    /**
     * Current stream status information.
     *
     * Mostly useful at the end of input for an empty stream.
     */
    streamInfo() {
        return {
            comment: parsePrelude(this.prelude).comment,
            directives: this.directives,
            errors: this.errors,
            warnings: this.warnings
        };
    }
    /**
     * Compose tokens into documents.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
            yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
    }
    /** Advance the composer by one CST token. */
    *next(token) {
        if (node_process.env.LOG_STREAM)
            console.dir(token, { depth: null });
        switch (token.type) {
            case 'directive':
                this.directives.add(token.source, (offset, message, warning) => {
                    const pos = getErrorPos(token);
                    pos[0] += offset;
                    this.onError(pos, 'BAD_DIRECTIVE', message, warning);
                });
                this.prelude.push(token.source);
                this.atDirectives = true;
                break;
            case 'document': {
                const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
                if (this.atDirectives && !doc.directives.docStart)
                    this.onError(token, 'MISSING_CHAR', 'Missing directives-end/doc-start indicator line');
                this.decorate(doc, false);
                if (this.doc)
                    yield this.doc;
                this.doc = doc;
                this.atDirectives = false;
                break;
            }
            case 'byte-order-mark':
            case 'space':
                break;
            case 'comment':
            case 'newline':
                this.prelude.push(token.source);
                break;
            case 'error': {
                const msg = token.source
                    ? `${token.message}: ${JSON.stringify(token.source)}`
                    : token.message;
                const error = new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg);
                if (this.atDirectives || !this.doc)
                    this.errors.push(error);
                else
                    this.doc.errors.push(error);
                break;
            }
            case 'doc-end': {
                if (!this.doc) {
                    const msg = 'Unexpected doc-end without preceding document';
                    this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg));
                    break;
                }
                this.doc.directives.docEnd = true;
                const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
                this.decorate(this.doc, true);
                if (end.comment) {
                    const dc = this.doc.comment;
                    this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
                }
                this.doc.range[2] = end.offset;
                break;
            }
            default:
                this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', `Unsupported token ${token.type}`));
        }
    }
    /**
     * Call at end of input to yield any remaining document.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
            this.decorate(this.doc, true);
            yield this.doc;
            this.doc = null;
        }
        else if (forceDoc) {
            const opts = Object.assign({ _directives: this.directives }, this.options);
            const doc = new Document.Document(undefined, opts);
            if (this.atDirectives)
                this.onError(endOffset, 'MISSING_CHAR', 'Missing directives-end indicator line');
            doc.range = [0, endOffset, endOffset];
            this.decorate(doc, false);
            yield doc;
        }
    }
}

exports.Composer = Composer;


/***/ }),

/***/ 7103:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);
var resolveProps = __nccwpck_require__(4631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilFlowIndentCheck = __nccwpck_require__(4051);
var utilMapIncludes = __nccwpck_require__(1187);

const startColMsg = 'All mapping items must start at the same column';
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
    const map = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    let offset = bm.offset;
    let commentEnd = null;
    for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        // key properties
        const keyProps = resolveProps.resolveProps(start, {
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: bm.indent,
            startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
            if (key) {
                if (key.type === 'block-seq')
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'A block sequence may not be used as an implicit map key');
                else if ('indent' in key && key.indent !== bm.indent)
                    onError(offset, 'BAD_INDENT', startColMsg);
            }
            if (!keyProps.anchor && !keyProps.tag && !sep) {
                commentEnd = keyProps.end;
                if (keyProps.comment) {
                    if (map.comment)
                        map.comment += '\n' + keyProps.comment;
                    else
                        map.comment = keyProps.comment;
                }
                continue;
            }
            if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
                onError(key ?? start[start.length - 1], 'MULTILINE_IMPLICIT_KEY', 'Implicit keys need to be on a single line');
            }
        }
        else if (keyProps.found?.indent !== bm.indent) {
            onError(offset, 'BAD_INDENT', startColMsg);
        }
        // key value
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key
            ? composeNode(ctx, key, keyProps, onError)
            : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
            onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
        // value properties
        const valueProps = resolveProps.resolveProps(sep ?? [], {
            indicator: 'map-value-ind',
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: bm.indent,
            startOnNewline: !key || key.type === 'block-scalar'
        });
        offset = valueProps.end;
        if (valueProps.found) {
            if (implicitKey) {
                if (value?.type === 'block-map' && !valueProps.hasNewline)
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'Nested mappings are not allowed in compact mappings');
                if (ctx.options.strict &&
                    keyProps.start < valueProps.found.offset - 1024)
                    onError(keyNode.range, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit block mapping key');
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
            if (ctx.schema.compat)
                utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
            offset = valueNode.range[2];
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
        else {
            // key with no value
            if (implicitKey)
                onError(keyNode.range, 'MISSING_CHAR', 'Implicit map keys need to be followed by map values');
            if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
    }
    if (commentEnd && commentEnd < offset)
        onError(commentEnd, 'IMPOSSIBLE', 'Map comment with trailing content');
    map.range = [bm.offset, offset, commentEnd ?? offset];
    return map;
}

exports.resolveBlockMap = resolveBlockMap;


/***/ }),

/***/ 8913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

function resolveBlockScalar(ctx, scalar, onError) {
    const start = scalar.offset;
    const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
    if (!header)
        return { value: '', type: null, comment: '', range: [start, start, start] };
    const type = header.mode === '>' ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
    const lines = scalar.source ? splitLines(scalar.source) : [];
    // determine the end of content & start of chomping
    let chompStart = lines.length;
    for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === '' || content === '\r')
            chompStart = i;
        else
            break;
    }
    // shortcut for empty contents
    if (chompStart === 0) {
        const value = header.chomp === '+' && lines.length > 0
            ? '\n'.repeat(Math.max(1, lines.length - 1))
            : '';
        let end = start + header.length;
        if (scalar.source)
            end += scalar.source.length;
        return { value, type, comment: header.comment, range: [start, end, end] };
    }
    // find the indentation level to trim from start
    let trimIndent = scalar.indent + header.indent;
    let offset = scalar.offset + header.length;
    let contentStart = 0;
    for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === '' || content === '\r') {
            if (header.indent === 0 && indent.length > trimIndent)
                trimIndent = indent.length;
        }
        else {
            if (indent.length < trimIndent) {
                const message = 'Block scalars with more-indented leading empty lines must use an explicit indentation indicator';
                onError(offset + indent.length, 'MISSING_CHAR', message);
            }
            if (header.indent === 0)
                trimIndent = indent.length;
            contentStart = i;
            if (trimIndent === 0 && !ctx.atRoot) {
                const message = 'Block scalar values in collections must be indented';
                onError(offset, 'BAD_INDENT', message);
            }
            break;
        }
        offset += indent.length + content.length + 1;
    }
    // include trailing more-indented empty lines in content
    for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
            chompStart = i + 1;
    }
    let value = '';
    let sep = '';
    let prevMoreIndented = false;
    // leading whitespace is kept intact
    for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + '\n';
    for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === '\r';
        if (crlf)
            content = content.slice(0, -1);
        /* istanbul ignore if already caught in lexer */
        if (content && indent.length < trimIndent) {
            const src = header.indent
                ? 'explicit indentation indicator'
                : 'first line';
            const message = `Block scalar lines must not be less indented than their ${src}`;
            onError(offset - content.length - (crlf ? 2 : 1), 'BAD_INDENT', message);
            indent = '';
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
        }
        else if (indent.length > trimIndent || content[0] === '\t') {
            // more-indented content within a folded block
            if (sep === ' ')
                sep = '\n';
            else if (!prevMoreIndented && sep === '\n')
                sep = '\n\n';
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
            prevMoreIndented = true;
        }
        else if (content === '') {
            // empty line
            if (sep === '\n')
                value += '\n';
            else
                sep = '\n';
        }
        else {
            value += sep + content;
            sep = ' ';
            prevMoreIndented = false;
        }
    }
    switch (header.chomp) {
        case '-':
            break;
        case '+':
            for (let i = chompStart; i < lines.length; ++i)
                value += '\n' + lines[i][0].slice(trimIndent);
            if (value[value.length - 1] !== '\n')
                value += '\n';
            break;
        default:
            value += '\n';
    }
    const end = start + header.length + scalar.source.length;
    return { value, type, comment: header.comment, range: [start, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
    /* istanbul ignore if should not happen */
    if (props[0].type !== 'block-scalar-header') {
        onError(props[0], 'IMPOSSIBLE', 'Block scalar header not found');
        return null;
    }
    const { source } = props[0];
    const mode = source[0];
    let indent = 0;
    let chomp = '';
    let error = -1;
    for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === '-' || ch === '+'))
            chomp = ch;
        else {
            const n = Number(ch);
            if (!indent && n)
                indent = n;
            else if (error === -1)
                error = offset + i;
        }
    }
    if (error !== -1)
        onError(error, 'UNEXPECTED_TOKEN', `Block scalar header includes extra characters: ${source}`);
    let hasSpace = false;
    let comment = '';
    let length = source.length;
    for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
            case 'space':
                hasSpace = true;
            // fallthrough
            case 'newline':
                length += token.source.length;
                break;
            case 'comment':
                if (strict && !hasSpace) {
                    const message = 'Comments must be separated from other tokens by white space characters';
                    onError(token, 'MISSING_CHAR', message);
                }
                length += token.source.length;
                comment = token.source.substring(1);
                break;
            case 'error':
                onError(token, 'UNEXPECTED_TOKEN', token.message);
                length += token.source.length;
                break;
            /* istanbul ignore next should not happen */
            default: {
                const message = `Unexpected token in block scalar header: ${token.type}`;
                onError(token, 'UNEXPECTED_TOKEN', message);
                const ts = token.source;
                if (ts && typeof ts === 'string')
                    length += ts.length;
            }
        }
    }
    return { mode, indent, chomp, comment, length };
}
/** @returns Array of lines split up as `[indent, content]` */
function splitLines(source) {
    const split = source.split(/\n( *)/);
    const first = split[0];
    const m = first.match(/^( *)/);
    const line0 = m?.[1]
        ? [m[1], first.slice(m[1].length)]
        : ['', first];
    const lines = [line0];
    for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
    return lines;
}

exports.resolveBlockScalar = resolveBlockScalar;


/***/ }),

/***/ 334:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var YAMLSeq = __nccwpck_require__(2223);
var resolveProps = __nccwpck_require__(4631);
var utilFlowIndentCheck = __nccwpck_require__(4051);

function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
    const seq = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = bs.offset;
    let commentEnd = null;
    for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
            indicator: 'seq-item-ind',
            next: value,
            offset,
            onError,
            parentIndent: bs.indent,
            startOnNewline: true
        });
        if (!props.found) {
            if (props.anchor || props.tag || value) {
                if (value?.type === 'block-seq')
                    onError(props.end, 'BAD_INDENT', 'All sequence items must start at the same column');
                else
                    onError(offset, 'MISSING_CHAR', 'Sequence item without - indicator');
            }
            else {
                commentEnd = props.end;
                if (props.comment)
                    seq.comment = props.comment;
                continue;
            }
        }
        const node = value
            ? composeNode(ctx, value, props, onError)
            : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
    }
    seq.range = [bs.offset, offset, commentEnd ?? offset];
    return seq;
}

exports.resolveBlockSeq = resolveBlockSeq;


/***/ }),

/***/ 7788:
/***/ ((__unused_webpack_module, exports) => {



function resolveEnd(end, offset, reqSpace, onError) {
    let comment = '';
    if (end) {
        let hasSpace = false;
        let sep = '';
        for (const token of end) {
            const { source, type } = token;
            switch (type) {
                case 'space':
                    hasSpace = true;
                    break;
                case 'comment': {
                    if (reqSpace && !hasSpace)
                        onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                    const cb = source.substring(1) || ' ';
                    if (!comment)
                        comment = cb;
                    else
                        comment += sep + cb;
                    sep = '';
                    break;
                }
                case 'newline':
                    if (comment)
                        sep += source;
                    hasSpace = true;
                    break;
                default:
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${type} at node end`);
            }
            offset += source.length;
        }
    }
    return { comment, offset };
}

exports.resolveEnd = resolveEnd;


/***/ }),

/***/ 3142:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var resolveEnd = __nccwpck_require__(7788);
var resolveProps = __nccwpck_require__(4631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilMapIncludes = __nccwpck_require__(1187);

const blockMsg = 'Block collections are not allowed within flow collections';
const isBlock = (token) => token && (token.type === 'block-map' || token.type === 'block-seq');
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
    const isMap = fc.start.source === '{';
    const fcName = isMap ? 'flow map' : 'flow sequence';
    const NodeClass = (tag?.nodeClass ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq));
    const coll = new NodeClass(ctx.schema);
    coll.flow = true;
    const atRoot = ctx.atRoot;
    if (atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = fc.offset + fc.start.source.length;
    for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value } = collItem;
        const props = resolveProps.resolveProps(start, {
            flow: fcName,
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
        });
        if (!props.found) {
            if (!props.anchor && !props.tag && !sep && !value) {
                if (i === 0 && props.comma)
                    onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
                else if (i < fc.items.length - 1)
                    onError(props.start, 'UNEXPECTED_TOKEN', `Unexpected empty item in ${fcName}`);
                if (props.comment) {
                    if (coll.comment)
                        coll.comment += '\n' + props.comment;
                    else
                        coll.comment = props.comment;
                }
                offset = props.end;
                continue;
            }
            if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key))
                onError(key, // checked by containsNewline()
                'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
        }
        if (i === 0) {
            if (props.comma)
                onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
        }
        else {
            if (!props.comma)
                onError(props.start, 'MISSING_CHAR', `Missing , between ${fcName} items`);
            if (props.comment) {
                let prevItemComment = '';
                loop: for (const st of start) {
                    switch (st.type) {
                        case 'comma':
                        case 'space':
                            break;
                        case 'comment':
                            prevItemComment = st.source.substring(1);
                            break loop;
                        default:
                            break loop;
                    }
                }
                if (prevItemComment) {
                    let prev = coll.items[coll.items.length - 1];
                    if (identity.isPair(prev))
                        prev = prev.value ?? prev.key;
                    if (prev.comment)
                        prev.comment += '\n' + prevItemComment;
                    else
                        prev.comment = prevItemComment;
                    props.comment = props.comment.substring(prevItemComment.length + 1);
                }
            }
        }
        if (!isMap && !sep && !props.found) {
            // item is a value in a seq
            // → key & sep are empty, start does not include ? or :
            const valueNode = value
                ? composeNode(ctx, value, props, onError)
                : composeEmptyNode(ctx, props.end, sep, null, props, onError);
            coll.items.push(valueNode);
            offset = valueNode.range[2];
            if (isBlock(value))
                onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
        }
        else {
            // item is a key+value pair
            // key value
            ctx.atKey = true;
            const keyStart = props.end;
            const keyNode = key
                ? composeNode(ctx, key, props, onError)
                : composeEmptyNode(ctx, keyStart, start, null, props, onError);
            if (isBlock(key))
                onError(keyNode.range, 'BLOCK_IN_FLOW', blockMsg);
            ctx.atKey = false;
            // value properties
            const valueProps = resolveProps.resolveProps(sep ?? [], {
                flow: fcName,
                indicator: 'map-value-ind',
                next: value,
                offset: keyNode.range[2],
                onError,
                parentIndent: fc.indent,
                startOnNewline: false
            });
            if (valueProps.found) {
                if (!isMap && !props.found && ctx.options.strict) {
                    if (sep)
                        for (const st of sep) {
                            if (st === valueProps.found)
                                break;
                            if (st.type === 'newline') {
                                onError(st, 'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
                                break;
                            }
                        }
                    if (props.start < valueProps.found.offset - 1024)
                        onError(valueProps.found, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit flow sequence key');
                }
            }
            else if (value) {
                if ('source' in value && value.source?.[0] === ':')
                    onError(value, 'MISSING_CHAR', `Missing space after : in ${fcName}`);
                else
                    onError(valueProps.start, 'MISSING_CHAR', `Missing , or : between ${fcName} items`);
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : valueProps.found
                    ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError)
                    : null;
            if (valueNode) {
                if (isBlock(value))
                    onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
            }
            else if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            if (isMap) {
                const map = coll;
                if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
                    onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
                map.items.push(pair);
            }
            else {
                const map = new YAMLMap.YAMLMap(ctx.schema);
                map.flow = true;
                map.items.push(pair);
                const endRange = (valueNode ?? keyNode).range;
                map.range = [keyNode.range[0], endRange[1], endRange[2]];
                coll.items.push(map);
            }
            offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
    }
    const expectedEnd = isMap ? '}' : ']';
    const [ce, ...ee] = fc.end;
    let cePos = offset;
    if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
    else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot
            ? `${name} must end with a ${expectedEnd}`
            : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? 'MISSING_CHAR' : 'BAD_INDENT', msg);
        if (ce && ce.source.length !== 1)
            ee.unshift(ce);
    }
    if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
            if (coll.comment)
                coll.comment += '\n' + end.comment;
            else
                coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
    }
    else {
        coll.range = [fc.offset, cePos, cePos];
    }
    return coll;
}

exports.resolveFlowCollection = resolveFlowCollection;


/***/ }),

/***/ 6842:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var resolveEnd = __nccwpck_require__(7788);

function resolveFlowScalar(scalar, strict, onError) {
    const { offset, type, source, end } = scalar;
    let _type;
    let value;
    const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
    switch (type) {
        case 'scalar':
            _type = Scalar.Scalar.PLAIN;
            value = plainValue(source, _onError);
            break;
        case 'single-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_SINGLE;
            value = singleQuotedValue(source, _onError);
            break;
        case 'double-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_DOUBLE;
            value = doubleQuotedValue(source, _onError);
            break;
        /* istanbul ignore next should not happen */
        default:
            onError(scalar, 'UNEXPECTED_TOKEN', `Expected a flow scalar value, but found: ${type}`);
            return {
                value: '',
                type: null,
                comment: '',
                range: [offset, offset + source.length, offset + source.length]
            };
    }
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
    return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
    };
}
function plainValue(source, onError) {
    let badChar = '';
    switch (source[0]) {
        /* istanbul ignore next should not happen */
        case '\t':
            badChar = 'a tab character';
            break;
        case ',':
            badChar = 'flow indicator character ,';
            break;
        case '%':
            badChar = 'directive indicator character %';
            break;
        case '|':
        case '>': {
            badChar = `block scalar indicator ${source[0]}`;
            break;
        }
        case '@':
        case '`': {
            badChar = `reserved character ${source[0]}`;
            break;
        }
    }
    if (badChar)
        onError(0, 'BAD_SCALAR_START', `Plain value cannot start with ${badChar}`);
    return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
    if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, 'MISSING_CHAR', "Missing closing 'quote");
    return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
    const line = /(.*?)\r?\n/sy;
    let match = line.exec(source);
    if (!match)
        return source;
    /**
     * The negative lookbehinds in these RegExps are to
     * prevent causing a polynomial search time in certain cases.
     *
     * The try-catch is for Safari < 16.4 and other old browsers:
     * https://caniuse.com/js-regexp-lookbehind
     */
    let trimEnd, trimBoth;
    try {
        trimEnd = new RegExp('(?<![ \t])[ \t]+$');
        trimBoth = new RegExp('^[ \t]+|(?<![ \t])[ \t]+$', 'g');
    }
    catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
    }
    let res = match[1].replace(trimEnd, '');
    let sep = ' ';
    let pos = line.lastIndex;
    while ((match = line.exec(source))) {
        const lm = match[1].replace(trimBoth, '');
        if (lm === '') {
            if (sep === '\n')
                res += sep;
            else
                sep = '\n';
        }
        else {
            res += sep + lm;
            sep = ' ';
        }
        pos = line.lastIndex;
    }
    const last = /[ \t]*(.*)/sy;
    last.lastIndex = pos;
    match = last.exec(source);
    return res + sep + (match?.[1] ?? '');
}
function doubleQuotedValue(source, onError) {
    let res = '';
    for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === '\r' && source[i + 1] === '\n')
            continue;
        if (ch === '\n') {
            const { fold, offset } = foldNewline(source, i);
            res += fold;
            i = offset;
        }
        else if (ch === '\\') {
            let next = source[++i];
            const cc = escapeCodes[next];
            if (cc)
                res += cc;
            else if (next === '\n') {
                // skip escaped newlines, but still trim the following line
                next = source[i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === '\r' && source[i + 1] === '\n') {
                // skip escaped CRLF newlines, but still trim the following line
                next = source[++i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === 'x' || next === 'u' || next === 'U') {
                const length = next === 'x' ? 2 : next === 'u' ? 4 : 8;
                res += parseCharCode(source, i + 1, length, onError);
                i += length;
            }
            else {
                const raw = source.substr(i - 1, 2);
                onError(i - 1, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
                res += raw;
            }
        }
        else if (ch === ' ' || ch === '\t') {
            // trim trailing whitespace
            const wsStart = i;
            let next = source[i + 1];
            while (next === ' ' || next === '\t')
                next = source[++i + 1];
            if (next !== '\n' && !(next === '\r' && source[i + 2] === '\n'))
                res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        }
        else {
            res += ch;
        }
    }
    if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, 'MISSING_CHAR', 'Missing closing "quote');
    return res;
}
/**
 * Fold a single newline into a space, multiple newlines to N - 1 newlines.
 * Presumes `source[offset] === '\n'`
 */
function foldNewline(source, offset) {
    let fold = '';
    let ch = source[offset + 1];
    while (ch === ' ' || ch === '\t' || ch === '\n' || ch === '\r') {
        if (ch === '\r' && source[offset + 2] !== '\n')
            break;
        if (ch === '\n')
            fold += '\n';
        offset += 1;
        ch = source[offset + 1];
    }
    if (!fold)
        fold = ' ';
    return { fold, offset };
}
const escapeCodes = {
    '0': '\0', // null character
    a: '\x07', // bell character
    b: '\b', // backspace
    e: '\x1b', // escape character
    f: '\f', // form feed
    n: '\n', // line feed
    r: '\r', // carriage return
    t: '\t', // horizontal tab
    v: '\v', // vertical tab
    N: '\u0085', // Unicode next line
    _: '\u00a0', // Unicode non-breaking space
    L: '\u2028', // Unicode line separator
    P: '\u2029', // Unicode paragraph separator
    ' ': ' ',
    '"': '"',
    '/': '/',
    '\\': '\\',
    '\t': '\t'
};
function parseCharCode(source, offset, length, onError) {
    const cc = source.substr(offset, length);
    const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
    const code = ok ? parseInt(cc, 16) : NaN;
    try {
        return String.fromCodePoint(code);
    }
    catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
        return raw;
    }
}

exports.resolveFlowScalar = resolveFlowScalar;


/***/ }),

/***/ 4631:
/***/ ((__unused_webpack_module, exports) => {



function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
    let spaceBefore = false;
    let atNewline = startOnNewline;
    let hasSpace = startOnNewline;
    let comment = '';
    let commentSep = '';
    let hasNewline = false;
    let reqSpace = false;
    let tab = null;
    let anchor = null;
    let tag = null;
    let newlineAfterProp = null;
    let comma = null;
    let found = null;
    let start = null;
    for (const token of tokens) {
        if (reqSpace) {
            if (token.type !== 'space' &&
                token.type !== 'newline' &&
                token.type !== 'comma')
                onError(token.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
            reqSpace = false;
        }
        if (tab) {
            if (atNewline && token.type !== 'comment' && token.type !== 'newline') {
                onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
            }
            tab = null;
        }
        switch (token.type) {
            case 'space':
                // At the doc level, tabs at line start may be parsed
                // as leading white space rather than indentation.
                // In a flow collection, only the parser handles indent.
                if (!flow &&
                    (indicator !== 'doc-start' || next?.type !== 'flow-collection') &&
                    token.source.includes('\t')) {
                    tab = token;
                }
                hasSpace = true;
                break;
            case 'comment': {
                if (!hasSpace)
                    onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                const cb = token.source.substring(1) || ' ';
                if (!comment)
                    comment = cb;
                else
                    comment += commentSep + cb;
                commentSep = '';
                atNewline = false;
                break;
            }
            case 'newline':
                if (atNewline) {
                    if (comment)
                        comment += token.source;
                    else if (!found || indicator !== 'seq-item-ind')
                        spaceBefore = true;
                }
                else
                    commentSep += token.source;
                atNewline = true;
                hasNewline = true;
                if (anchor || tag)
                    newlineAfterProp = token;
                hasSpace = true;
                break;
            case 'anchor':
                if (anchor)
                    onError(token, 'MULTIPLE_ANCHORS', 'A node can have at most one anchor');
                if (token.source.endsWith(':'))
                    onError(token.offset + token.source.length - 1, 'BAD_ALIAS', 'Anchor ending in : is ambiguous', true);
                anchor = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            case 'tag': {
                if (tag)
                    onError(token, 'MULTIPLE_TAGS', 'A node can have at most one tag');
                tag = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            }
            case indicator:
                // Could here handle preceding comments differently
                if (anchor || tag)
                    onError(token, 'BAD_PROP_ORDER', `Anchors and tags must be after the ${token.source} indicator`);
                if (found)
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.source} in ${flow ?? 'collection'}`);
                found = token;
                atNewline =
                    indicator === 'seq-item-ind' || indicator === 'explicit-key-ind';
                hasSpace = false;
                break;
            case 'comma':
                if (flow) {
                    if (comma)
                        onError(token, 'UNEXPECTED_TOKEN', `Unexpected , in ${flow}`);
                    comma = token;
                    atNewline = false;
                    hasSpace = false;
                    break;
                }
            // else fallthrough
            default:
                onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.type} token`);
                atNewline = false;
                hasSpace = false;
        }
    }
    const last = tokens[tokens.length - 1];
    const end = last ? last.offset + last.source.length : offset;
    if (reqSpace &&
        next &&
        next.type !== 'space' &&
        next.type !== 'newline' &&
        next.type !== 'comma' &&
        (next.type !== 'scalar' || next.source !== '')) {
        onError(next.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
    }
    if (tab &&
        ((atNewline && tab.indent <= parentIndent) ||
            next?.type === 'block-map' ||
            next?.type === 'block-seq'))
        onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
    return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
    };
}

exports.resolveProps = resolveProps;


/***/ }),

/***/ 9499:
/***/ ((__unused_webpack_module, exports) => {



function containsNewline(key) {
    if (!key)
        return null;
    switch (key.type) {
        case 'alias':
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            if (key.source.includes('\n'))
                return true;
            if (key.end)
                for (const st of key.end)
                    if (st.type === 'newline')
                        return true;
            return false;
        case 'flow-collection':
            for (const it of key.items) {
                for (const st of it.start)
                    if (st.type === 'newline')
                        return true;
                if (it.sep)
                    for (const st of it.sep)
                        if (st.type === 'newline')
                            return true;
                if (containsNewline(it.key) || containsNewline(it.value))
                    return true;
            }
            return false;
        default:
            return true;
    }
}

exports.containsNewline = containsNewline;


/***/ }),

/***/ 2599:
/***/ ((__unused_webpack_module, exports) => {



function emptyScalarPosition(offset, before, pos) {
    if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
            let st = before[i];
            switch (st.type) {
                case 'space':
                case 'comment':
                case 'newline':
                    offset -= st.source.length;
                    continue;
            }
            // Technically, an empty scalar is immediately after the last non-empty
            // node, but it's more useful to place it after any whitespace.
            st = before[++i];
            while (st?.type === 'space') {
                offset += st.source.length;
                st = before[++i];
            }
            break;
        }
    }
    return offset;
}

exports.emptyScalarPosition = emptyScalarPosition;


/***/ }),

/***/ 4051:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var utilContainsNewline = __nccwpck_require__(9499);

function flowIndentCheck(indent, fc, onError) {
    if (fc?.type === 'flow-collection') {
        const end = fc.end[0];
        if (end.indent === indent &&
            (end.source === ']' || end.source === '}') &&
            utilContainsNewline.containsNewline(fc)) {
            const msg = 'Flow end indicator should be more indented than parent';
            onError(end, 'BAD_INDENT', msg, true);
        }
    }
}

exports.flowIndentCheck = flowIndentCheck;


/***/ }),

/***/ 1187:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

function mapIncludes(ctx, items, search) {
    const { uniqueKeys } = ctx.options;
    if (uniqueKeys === false)
        return false;
    const isEqual = typeof uniqueKeys === 'function'
        ? uniqueKeys
        : (a, b) => a === b || (identity.isScalar(a) && identity.isScalar(b) && a.value === b.value);
    return items.some(pair => isEqual(pair.key, search));
}

exports.mapIncludes = mapIncludes;


/***/ }),

/***/ 3021:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var toJS = __nccwpck_require__(4043);
var Schema = __nccwpck_require__(5840);
var stringifyDocument = __nccwpck_require__(6829);
var anchors = __nccwpck_require__(1596);
var applyReviver = __nccwpck_require__(3661);
var createNode = __nccwpck_require__(2404);
var directives = __nccwpck_require__(1342);

class Document {
    constructor(value, replacer, options) {
        /** A comment before this Document */
        this.commentBefore = null;
        /** A comment immediately after this Document */
        this.comment = null;
        /** Errors encountered during parsing. */
        this.errors = [];
        /** Warnings encountered during parsing. */
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === 'function' || Array.isArray(replacer)) {
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const opt = Object.assign({
            intAsBigInt: false,
            keepSourceTokens: false,
            logLevel: 'warn',
            prettyErrors: true,
            strict: true,
            stringKeys: false,
            uniqueKeys: true,
            version: '1.2'
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
            this.directives = options._directives.atDocument();
            if (this.directives.yaml.explicit)
                version = this.directives.yaml.version;
        }
        else
            this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        // @ts-expect-error We can't really know that this matches Contents.
        this.contents =
            value === undefined ? null : this.createNode(value, _replacer, options);
    }
    /**
     * Create a deep copy of this Document and its contents.
     *
     * Custom Node values that inherit from `Object` still refer to their original instances.
     */
    clone() {
        const copy = Object.create(Document.prototype, {
            [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
            copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        // @ts-expect-error We can't really know that this matches Contents.
        copy.contents = identity.isNode(this.contents)
            ? this.contents.clone(copy.schema)
            : this.contents;
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** Adds a value to the document. */
    add(value) {
        if (assertCollection(this.contents))
            this.contents.add(value);
    }
    /** Adds a value to the document. */
    addIn(path, value) {
        if (assertCollection(this.contents))
            this.contents.addIn(path, value);
    }
    /**
     * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
     *
     * If `node` already has an anchor, `name` is ignored.
     * Otherwise, the `node.anchor` value will be set to `name`,
     * or if an anchor with that name is already present in the document,
     * `name` will be used as a prefix for a new unique anchor.
     * If `name` is undefined, the generated anchor will use 'a' as a prefix.
     */
    createAlias(node, name) {
        if (!node.anchor) {
            const prev = anchors.anchorNames(this);
            node.anchor =
                // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
                !name || prev.has(name) ? anchors.findNewAnchor(name || 'a', prev) : name;
        }
        return new Alias.Alias(node.anchor);
    }
    createNode(value, replacer, options) {
        let _replacer = undefined;
        if (typeof replacer === 'function') {
            value = replacer.call({ '': value }, '', value);
            _replacer = replacer;
        }
        else if (Array.isArray(replacer)) {
            const keyToStr = (v) => typeof v === 'number' || v instanceof String || v instanceof Number;
            const asStr = replacer.filter(keyToStr).map(String);
            if (asStr.length > 0)
                replacer = replacer.concat(asStr);
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, 
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        anchorPrefix || 'a');
        const ctx = {
            aliasDuplicateObjects: aliasDuplicateObjects ?? true,
            keepUndefined: keepUndefined ?? false,
            onAnchor,
            onTagObj,
            replacer: _replacer,
            schema: this.schema,
            sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node))
            node.flow = true;
        setAnchors();
        return node;
    }
    /**
     * Convert a key and a value into a `Pair` using the current schema,
     * recursively wrapping all values as `Scalar` or `Collection` nodes.
     */
    createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
            if (this.contents == null)
                return false;
            // @ts-expect-error Presumed impossible if Strict extends false
            this.contents = null;
            return true;
        }
        return assertCollection(this.contents)
            ? this.contents.deleteIn(path)
            : false;
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    get(key, keepScalar) {
        return identity.isCollection(this.contents)
            ? this.contents.get(key, keepScalar)
            : undefined;
    }
    /**
     * Returns item at `path`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
            return !keepScalar && identity.isScalar(this.contents)
                ? this.contents.value
                : this.contents;
        return identity.isCollection(this.contents)
            ? this.contents.getIn(path, keepScalar)
            : undefined;
    }
    /**
     * Checks if the document includes a value with the key `key`.
     */
    has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
    }
    /**
     * Checks if the document includes a value at `path`.
     */
    hasIn(path) {
        if (Collection.isEmptyPath(path))
            return this.contents !== undefined;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    set(key, value) {
        if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, [key], value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.set(key, value);
        }
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        if (Collection.isEmptyPath(path)) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = value;
        }
        else if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.setIn(path, value);
        }
    }
    /**
     * Change the YAML version and schema used by the document.
     * A `null` version disables support for directives, explicit tags, anchors, and aliases.
     * It also requires the `schema` option to be given as a `Schema` instance value.
     *
     * Overrides all previously set schema options.
     */
    setSchema(version, options = {}) {
        if (typeof version === 'number')
            version = String(version);
        let opt;
        switch (version) {
            case '1.1':
                if (this.directives)
                    this.directives.yaml.version = '1.1';
                else
                    this.directives = new directives.Directives({ version: '1.1' });
                opt = { resolveKnownTags: false, schema: 'yaml-1.1' };
                break;
            case '1.2':
            case 'next':
                if (this.directives)
                    this.directives.yaml.version = version;
                else
                    this.directives = new directives.Directives({ version });
                opt = { resolveKnownTags: true, schema: 'core' };
                break;
            case null:
                if (this.directives)
                    delete this.directives;
                opt = null;
                break;
            default: {
                const sv = JSON.stringify(version);
                throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
            }
        }
        // Not using `instanceof Schema` to allow for duck typing
        if (options.schema instanceof Object)
            this.schema = options.schema;
        else if (opt)
            this.schema = new Schema.Schema(Object.assign(opt, options));
        else
            throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
    }
    // json & jsonArg are only used from toJSON()
    toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
            anchors: new Map(),
            doc: this,
            keep: !json,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
    /**
     * A JSON representation of the document `contents`.
     *
     * @param jsonArg Used by `JSON.stringify` to indicate the array index or
     *   property name.
     */
    toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
    }
    /** A YAML representation of the document. */
    toString(options = {}) {
        if (this.errors.length > 0)
            throw new Error('Document with errors cannot be stringified');
        if ('indent' in options &&
            (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
            const s = JSON.stringify(options.indent);
            throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
    }
}
function assertCollection(contents) {
    if (identity.isCollection(contents))
        return true;
    throw new Error('Expected a YAML collection as document contents');
}

exports.Document = Document;


/***/ }),

/***/ 1596:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var visit = __nccwpck_require__(204);

/**
 * Verify that the input string is a valid anchor.
 *
 * Will throw on errors.
 */
function anchorIsValid(anchor) {
    if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
    }
    return true;
}
function anchorNames(root) {
    const anchors = new Set();
    visit.visit(root, {
        Value(_key, node) {
            if (node.anchor)
                anchors.add(node.anchor);
        }
    });
    return anchors;
}
/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
function findNewAnchor(prefix, exclude) {
    for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
            return name;
    }
}
function createNodeAnchors(doc, prefix) {
    const aliasObjects = [];
    const sourceObjects = new Map();
    let prevAnchors = null;
    return {
        onAnchor: (source) => {
            aliasObjects.push(source);
            prevAnchors ?? (prevAnchors = anchorNames(doc));
            const anchor = findNewAnchor(prefix, prevAnchors);
            prevAnchors.add(anchor);
            return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
            for (const source of aliasObjects) {
                const ref = sourceObjects.get(source);
                if (typeof ref === 'object' &&
                    ref.anchor &&
                    (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
                    ref.node.anchor = ref.anchor;
                }
                else {
                    const error = new Error('Failed to resolve repeated object (this should not happen)');
                    error.source = source;
                    throw error;
                }
            }
        },
        sourceObjects
    };
}

exports.anchorIsValid = anchorIsValid;
exports.anchorNames = anchorNames;
exports.createNodeAnchors = createNodeAnchors;
exports.findNewAnchor = findNewAnchor;


/***/ }),

/***/ 3661:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
 * in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
 * 2021 edition: https://tc39.es/ecma262/#sec-json.parse
 *
 * Includes extensions for handling Map and Set objects.
 */
function applyReviver(reviver, obj, key, val) {
    if (val && typeof val === 'object') {
        if (Array.isArray(val)) {
            for (let i = 0, len = val.length; i < len; ++i) {
                const v0 = val[i];
                const v1 = applyReviver(reviver, val, String(i), v0);
                // eslint-disable-next-line @typescript-eslint/no-array-delete
                if (v1 === undefined)
                    delete val[i];
                else if (v1 !== v0)
                    val[i] = v1;
            }
        }
        else if (val instanceof Map) {
            for (const k of Array.from(val.keys())) {
                const v0 = val.get(k);
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    val.delete(k);
                else if (v1 !== v0)
                    val.set(k, v1);
            }
        }
        else if (val instanceof Set) {
            for (const v0 of Array.from(val)) {
                const v1 = applyReviver(reviver, val, v0, v0);
                if (v1 === undefined)
                    val.delete(v0);
                else if (v1 !== v0) {
                    val.delete(v0);
                    val.add(v1);
                }
            }
        }
        else {
            for (const [k, v0] of Object.entries(val)) {
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    delete val[k];
                else if (v1 !== v0)
                    val[k] = v1;
            }
        }
    }
    return reviver.call(obj, key, val);
}

exports.applyReviver = applyReviver;


/***/ }),

/***/ 2404:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);

const defaultTagPrefix = 'tag:yaml.org,2002:';
function findTagObject(value, tagName, tags) {
    if (tagName) {
        const match = tags.filter(t => t.tag === tagName);
        const tagObj = match.find(t => !t.format) ?? match[0];
        if (!tagObj)
            throw new Error(`Tag ${tagName} not found`);
        return tagObj;
    }
    return tags.find(t => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
    if (identity.isDocument(value))
        value = value.contents;
    if (identity.isNode(value))
        return value;
    if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
    }
    if (value instanceof String ||
        value instanceof Number ||
        value instanceof Boolean ||
        (typeof BigInt !== 'undefined' && value instanceof BigInt) // not supported everywhere
    ) {
        // https://tc39.es/ecma262/#sec-serializejsonproperty
        value = value.valueOf();
    }
    const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
    // Detect duplicate references to the same object & use Alias nodes for all
    // after first. The `ref` wrapper allows for circular references to resolve.
    let ref = undefined;
    if (aliasDuplicateObjects && value && typeof value === 'object') {
        ref = sourceObjects.get(value);
        if (ref) {
            ref.anchor ?? (ref.anchor = onAnchor(value));
            return new Alias.Alias(ref.anchor);
        }
        else {
            ref = { anchor: null, node: null };
            sourceObjects.set(value, ref);
        }
    }
    if (tagName?.startsWith('!!'))
        tagName = defaultTagPrefix + tagName.slice(2);
    let tagObj = findTagObject(value, tagName, schema.tags);
    if (!tagObj) {
        if (value && typeof value.toJSON === 'function') {
            // eslint-disable-next-line @typescript-eslint/no-unsafe-call
            value = value.toJSON();
        }
        if (!value || typeof value !== 'object') {
            const node = new Scalar.Scalar(value);
            if (ref)
                ref.node = node;
            return node;
        }
        tagObj =
            value instanceof Map
                ? schema[identity.MAP]
                : Symbol.iterator in Object(value)
                    ? schema[identity.SEQ]
                    : schema[identity.MAP];
    }
    if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
    }
    const node = tagObj?.createNode
        ? tagObj.createNode(ctx.schema, value, ctx)
        : typeof tagObj?.nodeClass?.from === 'function'
            ? tagObj.nodeClass.from(ctx.schema, value, ctx)
            : new Scalar.Scalar(value);
    if (tagName)
        node.tag = tagName;
    else if (!tagObj.default)
        node.tag = tagObj.tag;
    if (ref)
        ref.node = node;
    return node;
}

exports.createNode = createNode;


/***/ }),

/***/ 1342:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var visit = __nccwpck_require__(204);

const escapeChars = {
    '!': '%21',
    ',': '%2C',
    '[': '%5B',
    ']': '%5D',
    '{': '%7B',
    '}': '%7D'
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, ch => escapeChars[ch]);
class Directives {
    constructor(yaml, tags) {
        /**
         * The directives-end/doc-start marker `---`. If `null`, a marker may still be
         * included in the document's stringified representation.
         */
        this.docStart = null;
        /** The doc-end marker `...`.  */
        this.docEnd = false;
        this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, Directives.defaultTags, tags);
    }
    clone() {
        const copy = new Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
    }
    /**
     * During parsing, get a Directives instance for the current document and
     * update the stream state according to the current version's spec.
     */
    atDocument() {
        const res = new Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
            case '1.1':
                this.atNextDocument = true;
                break;
            case '1.2':
                this.atNextDocument = false;
                this.yaml = {
                    explicit: Directives.defaultYaml.explicit,
                    version: '1.2'
                };
                this.tags = Object.assign({}, Directives.defaultTags);
                break;
        }
        return res;
    }
    /**
     * @param onError - May be called even if the action was successful
     * @returns `true` on success
     */
    add(line, onError) {
        if (this.atNextDocument) {
            this.yaml = { explicit: Directives.defaultYaml.explicit, version: '1.1' };
            this.tags = Object.assign({}, Directives.defaultTags);
            this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
            case '%TAG': {
                if (parts.length !== 2) {
                    onError(0, '%TAG directive should contain exactly two parts');
                    if (parts.length < 2)
                        return false;
                }
                const [handle, prefix] = parts;
                this.tags[handle] = prefix;
                return true;
            }
            case '%YAML': {
                this.yaml.explicit = true;
                if (parts.length !== 1) {
                    onError(0, '%YAML directive should contain exactly one part');
                    return false;
                }
                const [version] = parts;
                if (version === '1.1' || version === '1.2') {
                    this.yaml.version = version;
                    return true;
                }
                else {
                    const isValid = /^\d+\.\d+$/.test(version);
                    onError(6, `Unsupported YAML version ${version}`, isValid);
                    return false;
                }
            }
            default:
                onError(0, `Unknown directive ${name}`, true);
                return false;
        }
    }
    /**
     * Resolves a tag, matching handles to those defined in %TAG directives.
     *
     * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
     *   `'!local'` tag, or `null` if unresolvable.
     */
    tagName(source, onError) {
        if (source === '!')
            return '!'; // non-specific tag
        if (source[0] !== '!') {
            onError(`Not a valid tag: ${source}`);
            return null;
        }
        if (source[1] === '<') {
            const verbatim = source.slice(2, -1);
            if (verbatim === '!' || verbatim === '!!') {
                onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
                return null;
            }
            if (source[source.length - 1] !== '>')
                onError('Verbatim tags must end with a >');
            return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
            onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
            try {
                return prefix + decodeURIComponent(suffix);
            }
            catch (error) {
                onError(String(error));
                return null;
            }
        }
        if (handle === '!')
            return source; // local tag
        onError(`Could not resolve tag: ${source}`);
        return null;
    }
    /**
     * Given a fully resolved tag, returns its printable string form,
     * taking into account current tag prefixes and defaults.
     */
    tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
            if (tag.startsWith(prefix))
                return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === '!' ? tag : `!<${tag}>`;
    }
    toString(doc) {
        const lines = this.yaml.explicit
            ? [`%YAML ${this.yaml.version || '1.2'}`]
            : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
            const tags = {};
            visit.visit(doc.contents, (_key, node) => {
                if (identity.isNode(node) && node.tag)
                    tags[node.tag] = true;
            });
            tagNames = Object.keys(tags);
        }
        else
            tagNames = [];
        for (const [handle, prefix] of tagEntries) {
            if (handle === '!!' && prefix === 'tag:yaml.org,2002:')
                continue;
            if (!doc || tagNames.some(tn => tn.startsWith(prefix)))
                lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join('\n');
    }
}
Directives.defaultYaml = { explicit: false, version: '1.2' };
Directives.defaultTags = { '!!': 'tag:yaml.org,2002:' };

exports.Directives = Directives;


/***/ }),

/***/ 1464:
/***/ ((__unused_webpack_module, exports) => {



class YAMLError extends Error {
    constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
    }
}
class YAMLParseError extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLParseError', pos, code, message);
    }
}
class YAMLWarning extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLWarning', pos, code, message);
    }
}
const prettifyError = (src, lc) => (error) => {
    if (error.pos[0] === -1)
        return;
    error.linePos = error.pos.map(pos => lc.linePos(pos));
    const { line, col } = error.linePos[0];
    error.message += ` at line ${line}, column ${col}`;
    let ci = col - 1;
    let lineStr = src
        .substring(lc.lineStarts[line - 1], lc.lineStarts[line])
        .replace(/[\n\r]+$/, '');
    // Trim to max 80 chars, keeping col position near the middle
    if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = '…' + lineStr.substring(trimStart);
        ci -= trimStart - 1;
    }
    if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + '…';
    // Include previous line in context if pointing at line start
    if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        // Regexp won't match if start is trimmed
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
            prev = prev.substring(0, 79) + '…\n';
        lineStr = prev + lineStr;
    }
    if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
            count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = ' '.repeat(ci) + '^'.repeat(count);
        error.message += `:\n\n${lineStr}\n${pointer}\n`;
    }
};

exports.YAMLError = YAMLError;
exports.YAMLParseError = YAMLParseError;
exports.YAMLWarning = YAMLWarning;
exports.prettifyError = prettifyError;


/***/ }),

/***/ 8815:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;


var composer = __nccwpck_require__(9984);
var Document = __nccwpck_require__(3021);
var Schema = __nccwpck_require__(5840);
var errors = __nccwpck_require__(1464);
var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(361);
var lineCounter = __nccwpck_require__(6628);
var parser = __nccwpck_require__(3456);
var publicApi = __nccwpck_require__(4047);
var visit = __nccwpck_require__(204);



exports.Dk = composer.Composer;
__webpack_unused_export__ = Document.Document;
__webpack_unused_export__ = Schema.Schema;
__webpack_unused_export__ = errors.YAMLError;
__webpack_unused_export__ = errors.YAMLParseError;
__webpack_unused_export__ = errors.YAMLWarning;
__webpack_unused_export__ = Alias.Alias;
__webpack_unused_export__ = identity.isAlias;
__webpack_unused_export__ = identity.isCollection;
__webpack_unused_export__ = identity.isDocument;
exports.jh = identity.isMap;
exports.Ll = identity.isNode;
__webpack_unused_export__ = identity.isPair;
exports.jn = identity.isScalar;
exports.oP = identity.isSeq;
__webpack_unused_export__ = Pair.Pair;
exports.X5 = Scalar.Scalar;
__webpack_unused_export__ = YAMLMap.YAMLMap;
__webpack_unused_export__ = YAMLSeq.YAMLSeq;
exports.DB = cst;
exports.JG = lexer.Lexer;
__webpack_unused_export__ = lineCounter.LineCounter;
exports.iX = parser.Parser;
__webpack_unused_export__ = publicApi.parse;
__webpack_unused_export__ = publicApi.parseAllDocuments;
__webpack_unused_export__ = publicApi.parseDocument;
__webpack_unused_export__ = publicApi.stringify;
__webpack_unused_export__ = visit.visit;
__webpack_unused_export__ = visit.visitAsync;


/***/ }),

/***/ 7249:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);

function debug(logLevel, ...messages) {
    if (logLevel === 'debug')
        console.log(...messages);
}
function warn(logLevel, warning) {
    if (logLevel === 'debug' || logLevel === 'warn') {
        if (typeof node_process.emitWarning === 'function')
            node_process.emitWarning(warning);
        else
            console.warn(warning);
    }
}

exports.debug = debug;
exports.warn = warn;


/***/ }),

/***/ 4065:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(1596);
var visit = __nccwpck_require__(204);
var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);
var toJS = __nccwpck_require__(4043);

class Alias extends Node.NodeBase {
    constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, 'tag', {
            set() {
                throw new Error('Alias nodes cannot have tags');
            }
        });
    }
    /**
     * Resolve the value of this alias within `doc`, finding the last
     * instance of the `source` anchor before this node.
     */
    resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
            throw new ReferenceError('Alias resolution is disabled');
        let nodes;
        if (ctx?.aliasResolveCache) {
            nodes = ctx.aliasResolveCache;
        }
        else {
            nodes = [];
            visit.visit(doc, {
                Node: (_key, node) => {
                    if (identity.isAlias(node) || identity.hasAnchor(node))
                        nodes.push(node);
                }
            });
            if (ctx)
                ctx.aliasResolveCache = nodes;
        }
        let found = undefined;
        for (const node of nodes) {
            if (node === this)
                break;
            if (node.anchor === this.source)
                found = node;
        }
        if (found && ctx) {
            const { anchors, doc, maxAliasCount } = ctx;
            let data = anchors.get(found);
            if (!data) {
                // Resolve anchors for Node.prototype.toJS()
                toJS.toJS(found, null, ctx);
                data = anchors.get(found);
            }
            /* istanbul ignore if */
            if (data?.res === undefined) {
                const msg = 'This should not happen: Alias anchor was not resolved?';
                throw new ReferenceError(msg);
            }
            if (maxAliasCount >= 0) {
                data.count += 1;
                if (data.aliasCount === 0)
                    data.aliasCount = getAliasCount(doc, found, anchors);
                if (data.count * data.aliasCount > maxAliasCount) {
                    const msg = 'Excessive alias count indicates a resource exhaustion attack';
                    throw new ReferenceError(msg);
                }
            }
        }
        return found;
    }
    toJSON(_arg, ctx) {
        if (!ctx)
            return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
    }
    toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
            anchors.anchorIsValid(this.source);
            if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
                const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
                throw new Error(msg);
            }
            if (ctx.implicitKey)
                return `${src} `;
        }
        return src;
    }
}
function getAliasCount(doc, node, anchors) {
    if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors && source && anchors.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
    }
    else if (identity.isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
            const c = getAliasCount(doc, item, anchors);
            if (c > count)
                count = c;
        }
        return count;
    }
    else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors);
        const vc = getAliasCount(doc, node.value, anchors);
        return Math.max(kc, vc);
    }
    return 1;
}

exports.Alias = Alias;


/***/ }),

/***/ 101:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);

function collectionFromPath(schema, path, value) {
    let v = value;
    for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === 'number' && Number.isInteger(k) && k >= 0) {
            const a = [];
            a[k] = v;
            v = a;
        }
        else {
            v = new Map([[k, v]]);
        }
    }
    return createNode.createNode(v, undefined, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
            throw new Error('This should not happen, please report a bug.');
        },
        schema,
        sourceObjects: new Map()
    });
}
// Type guard is intentionally a little wrong so as to be more useful,
// as it does not cover untypable empty non-string iterables (e.g. []).
const isEmptyPath = (path) => path == null ||
    (typeof path === 'object' && !!path[Symbol.iterator]().next().done);
class Collection extends Node.NodeBase {
    constructor(type, schema) {
        super(type);
        Object.defineProperty(this, 'schema', {
            value: schema,
            configurable: true,
            enumerable: false,
            writable: true
        });
    }
    /**
     * Create a copy of this collection.
     *
     * @param schema - If defined, overwrites the original's schema
     */
    clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
            copy.schema = schema;
        copy.items = copy.items.map(it => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /**
     * Adds a value to the collection. For `!!map` and `!!omap` the value must
     * be a Pair instance or a `{ key, value }` object, which may not have a key
     * that already exists in the map.
     */
    addIn(path, value) {
        if (isEmptyPath(path))
            this.add(value);
        else {
            const [key, ...rest] = path;
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.addIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
    /**
     * Removes a value from the collection.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
            return node.deleteIn(rest);
        else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node = this.get(key, true);
        if (rest.length === 0)
            return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
            return identity.isCollection(node) ? node.getIn(rest, keepScalar) : undefined;
    }
    hasAllNullValues(allowScalar) {
        return this.items.every(node => {
            if (!identity.isPair(node))
                return false;
            const n = node.value;
            return (n == null ||
                (allowScalar &&
                    identity.isScalar(n) &&
                    n.value == null &&
                    !n.commentBefore &&
                    !n.comment &&
                    !n.tag));
        });
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     */
    hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
            this.set(key, value);
        }
        else {
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.setIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
}

exports.Collection = Collection;
exports.collectionFromPath = collectionFromPath;
exports.isEmptyPath = isEmptyPath;


/***/ }),

/***/ 6673:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var applyReviver = __nccwpck_require__(3661);
var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);

class NodeBase {
    constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
    }
    /** Create a copy of this node.  */
    clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** A plain JavaScript representation of this node. */
    toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
            throw new TypeError('A document argument is required');
        const ctx = {
            anchors: new Map(),
            doc,
            keep: true,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
}

exports.NodeBase = NodeBase;


/***/ }),

/***/ 7165:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var stringifyPair = __nccwpck_require__(9748);
var addPairToJSMap = __nccwpck_require__(7104);
var identity = __nccwpck_require__(1127);

function createPair(key, value, ctx) {
    const k = createNode.createNode(key, undefined, ctx);
    const v = createNode.createNode(value, undefined, ctx);
    return new Pair(k, v);
}
class Pair {
    constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
    }
    clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
            key = key.clone(schema);
        if (identity.isNode(value))
            value = value.clone(schema);
        return new Pair(key, value);
    }
    toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
    }
    toString(ctx, onComment, onChompKeep) {
        return ctx?.doc
            ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep)
            : JSON.stringify(this);
    }
}

exports.Pair = Pair;
exports.createPair = createPair;


/***/ }),

/***/ 3301:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);
var toJS = __nccwpck_require__(4043);

const isScalarValue = (value) => !value || (typeof value !== 'function' && typeof value !== 'object');
class Scalar extends Node.NodeBase {
    constructor(value) {
        super(identity.SCALAR);
        this.value = value;
    }
    toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
    }
    toString() {
        return String(this.value);
    }
}
Scalar.BLOCK_FOLDED = 'BLOCK_FOLDED';
Scalar.BLOCK_LITERAL = 'BLOCK_LITERAL';
Scalar.PLAIN = 'PLAIN';
Scalar.QUOTE_DOUBLE = 'QUOTE_DOUBLE';
Scalar.QUOTE_SINGLE = 'QUOTE_SINGLE';

exports.Scalar = Scalar;
exports.isScalarValue = isScalarValue;


/***/ }),

/***/ 4454:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyCollection = __nccwpck_require__(1212);
var addPairToJSMap = __nccwpck_require__(7104);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);

function findPair(items, key) {
    const k = identity.isScalar(key) ? key.value : key;
    for (const it of items) {
        if (identity.isPair(it)) {
            if (it.key === key || it.key === k)
                return it;
            if (identity.isScalar(it.key) && it.key.value === k)
                return it;
        }
    }
    return undefined;
}
class YAMLMap extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:map';
    }
    constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
    }
    /**
     * A generic collection parsing method that can be extended
     * to other node classes that inherit from YAMLMap
     */
    static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key, value) => {
            if (typeof replacer === 'function')
                value = replacer.call(obj, key, value);
            else if (Array.isArray(replacer) && !replacer.includes(key))
                return;
            if (value !== undefined || keepUndefined)
                map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
            for (const [key, value] of obj)
                add(key, value);
        }
        else if (obj && typeof obj === 'object') {
            for (const key of Object.keys(obj))
                add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === 'function') {
            map.items.sort(schema.sortMapEntries);
        }
        return map;
    }
    /**
     * Adds a value to the collection.
     *
     * @param overwrite - If not set `true`, using a key that is already in the
     *   collection will throw. Otherwise, overwrites the previous value.
     */
    add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
            _pair = pair;
        else if (!pair || typeof pair !== 'object' || !('key' in pair)) {
            // In TypeScript, this never happens.
            _pair = new Pair.Pair(pair, pair?.value);
        }
        else
            _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
            if (!overwrite)
                throw new Error(`Key ${_pair.key} already set`);
            // For scalars, keep the old node & its comments and anchors
            if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
                prev.value.value = _pair.value;
            else
                prev.value = _pair.value;
        }
        else if (sortEntries) {
            const i = this.items.findIndex(item => sortEntries(_pair, item) < 0);
            if (i === -1)
                this.items.push(_pair);
            else
                this.items.splice(i, 0, _pair);
        }
        else {
            this.items.push(_pair);
        }
    }
    delete(key) {
        const it = findPair(this.items, key);
        if (!it)
            return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? undefined;
    }
    has(key) {
        return !!findPair(this.items, key);
    }
    set(key, value) {
        this.add(new Pair.Pair(key, value), true);
    }
    /**
     * @param ctx - Conversion context, originally set in Document#toJS()
     * @param {Class} Type - If set, forces the returned collection type
     * @returns Instance of Type, Map, or Object
     */
    toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const item of this.items)
            addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        for (const item of this.items) {
            if (!identity.isPair(item))
                throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
            ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '',
            flowChars: { start: '{', end: '}' },
            itemIndent: ctx.indent || '',
            onChompKeep,
            onComment
        });
    }
}

exports.YAMLMap = YAMLMap;
exports.findPair = findPair;


/***/ }),

/***/ 2223:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var stringifyCollection = __nccwpck_require__(1212);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var toJS = __nccwpck_require__(4043);

class YAMLSeq extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:seq';
    }
    constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
    }
    add(value) {
        this.items.push(value);
    }
    /**
     * Removes a value from the collection.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     *
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return undefined;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     */
    has(key) {
        const idx = asItemIndex(key);
        return typeof idx === 'number' && idx < this.items.length;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     *
     * If `key` does not contain a representation of an integer, this will throw.
     * It may be wrapped in a `Scalar`.
     */
    set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
            prev.value = value;
        else
            this.items[idx] = value;
    }
    toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
            ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
            seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '- ',
            flowChars: { start: '[', end: ']' },
            itemIndent: (ctx.indent || '') + '  ',
            onChompKeep,
            onComment
        });
    }
    static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
            let i = 0;
            for (let it of obj) {
                if (typeof replacer === 'function') {
                    const key = obj instanceof Set ? it : String(i++);
                    it = replacer.call(obj, key, it);
                }
                seq.items.push(createNode.createNode(it, undefined, ctx));
            }
        }
        return seq;
    }
}
function asItemIndex(key) {
    let idx = identity.isScalar(key) ? key.value : key;
    if (idx && typeof idx === 'string')
        idx = Number(idx);
    return typeof idx === 'number' && Number.isInteger(idx) && idx >= 0
        ? idx
        : null;
}

exports.YAMLSeq = YAMLSeq;


/***/ }),

/***/ 7104:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var log = __nccwpck_require__(7249);
var merge = __nccwpck_require__(452);
var stringify = __nccwpck_require__(2148);
var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);

function addPairToJSMap(ctx, map, { key, value }) {
    if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
    // TODO: Should drop this special case for bare << handling
    else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
    else {
        const jsKey = toJS.toJS(key, '', ctx);
        if (map instanceof Map) {
            map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        }
        else if (map instanceof Set) {
            map.add(jsKey);
        }
        else {
            const stringKey = stringifyKey(key, jsKey, ctx);
            const jsValue = toJS.toJS(value, stringKey, ctx);
            if (stringKey in map)
                Object.defineProperty(map, stringKey, {
                    value: jsValue,
                    writable: true,
                    enumerable: true,
                    configurable: true
                });
            else
                map[stringKey] = jsValue;
        }
    }
    return map;
}
function stringifyKey(key, jsKey, ctx) {
    if (jsKey === null)
        return '';
    // eslint-disable-next-line @typescript-eslint/no-base-to-string
    if (typeof jsKey !== 'object')
        return String(jsKey);
    if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = new Set();
        for (const node of ctx.anchors.keys())
            strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
            let jsonStr = JSON.stringify(strKey);
            if (jsonStr.length > 40)
                jsonStr = jsonStr.substring(0, 36) + '..."';
            log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
            ctx.mapKeyWarned = true;
        }
        return strKey;
    }
    return JSON.stringify(jsKey);
}

exports.addPairToJSMap = addPairToJSMap;


/***/ }),

/***/ 1127:
/***/ ((__unused_webpack_module, exports) => {



const ALIAS = Symbol.for('yaml.alias');
const DOC = Symbol.for('yaml.document');
const MAP = Symbol.for('yaml.map');
const PAIR = Symbol.for('yaml.pair');
const SCALAR = Symbol.for('yaml.scalar');
const SEQ = Symbol.for('yaml.seq');
const NODE_TYPE = Symbol.for('yaml.node.type');
const isAlias = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === ALIAS;
const isDocument = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === DOC;
const isMap = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SCALAR;
const isSeq = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SEQ;
function isCollection(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case MAP:
            case SEQ:
                return true;
        }
    return false;
}
function isNode(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case ALIAS:
            case MAP:
            case SCALAR:
            case SEQ:
                return true;
        }
    return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;

exports.ALIAS = ALIAS;
exports.DOC = DOC;
exports.MAP = MAP;
exports.NODE_TYPE = NODE_TYPE;
exports.PAIR = PAIR;
exports.SCALAR = SCALAR;
exports.SEQ = SEQ;
exports.hasAnchor = hasAnchor;
exports.isAlias = isAlias;
exports.isCollection = isCollection;
exports.isDocument = isDocument;
exports.isMap = isMap;
exports.isNode = isNode;
exports.isPair = isPair;
exports.isScalar = isScalar;
exports.isSeq = isSeq;


/***/ }),

/***/ 4043:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

/**
 * Recursively convert any node or its contents to native JavaScript
 *
 * @param value - The input value
 * @param arg - If `value` defines a `toJSON()` method, use this
 *   as its first argument
 * @param ctx - Conversion context, originally set in Document#toJS(). If
 *   `{ keep: true }` is not set, output should be suitable for JSON
 *   stringification.
 */
function toJS(value, arg, ctx) {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-return
    if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
    if (value && typeof value.toJSON === 'function') {
        // eslint-disable-next-line @typescript-eslint/no-unsafe-call
        if (!ctx || !identity.hasAnchor(value))
            return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: undefined };
        ctx.anchors.set(value, data);
        ctx.onCreate = res => {
            data.res = res;
            delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
            ctx.onCreate(res);
        return res;
    }
    if (typeof value === 'bigint' && !ctx?.keep)
        return Number(value);
    return value;
}

exports.toJS = toJS;


/***/ }),

/***/ 110:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var resolveBlockScalar = __nccwpck_require__(8913);
var resolveFlowScalar = __nccwpck_require__(6842);
var errors = __nccwpck_require__(1464);
var stringifyString = __nccwpck_require__(3069);

function resolveAsScalar(token, strict = true, onError) {
    if (token) {
        const _onError = (pos, code, message) => {
            const offset = typeof pos === 'number' ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
            if (onError)
                onError(offset, code, message);
            else
                throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
            case 'block-scalar':
                return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
    }
    return null;
}
/**
 * Create a new scalar token with `value`
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.end Comments and whitespace after the end of the value, or after the block scalar header. If undefined, a newline will be added.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.indent The indent level of the token.
 * @param context.inFlow Is this scalar within a flow collection? This may affect the resolved type of the token's value.
 * @param context.offset The offset position of the token.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function createScalarToken(value, context) {
    const { implicitKey = false, indent, inFlow = false, offset = -1, type = 'PLAIN' } = context;
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    const end = context.end ?? [
        { type: 'newline', offset: -1, indent, source: '\n' }
    ];
    switch (source[0]) {
        case '|':
        case '>': {
            const he = source.indexOf('\n');
            const head = source.substring(0, he);
            const body = source.substring(he + 1) + '\n';
            const props = [
                { type: 'block-scalar-header', offset, indent, source: head }
            ];
            if (!addEndtoBlockProps(props, end))
                props.push({ type: 'newline', offset: -1, indent, source: '\n' });
            return { type: 'block-scalar', offset, indent, props, source: body };
        }
        case '"':
            return { type: 'double-quoted-scalar', offset, indent, source, end };
        case "'":
            return { type: 'single-quoted-scalar', offset, indent, source, end };
        default:
            return { type: 'scalar', offset, indent, source, end };
    }
}
/**
 * Set the value of `token` to the given string `value`, overwriting any previous contents and type that it may have.
 *
 * Best efforts are made to retain any comments previously associated with the `token`,
 * though all contents within a collection's `items` will be overwritten.
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param token Any token. If it does not include an `indent` value, the value will be stringified as if it were an implicit key.
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.afterKey In most cases, values after a key should have an additional level of indentation.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.inFlow Being within a flow collection may affect the resolved type of the token's value.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function setScalarValue(token, value, context = {}) {
    let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
    let indent = 'indent' in token ? token.indent : null;
    if (afterKey && typeof indent === 'number')
        indent += 2;
    if (!type)
        switch (token.type) {
            case 'single-quoted-scalar':
                type = 'QUOTE_SINGLE';
                break;
            case 'double-quoted-scalar':
                type = 'QUOTE_DOUBLE';
                break;
            case 'block-scalar': {
                const header = token.props[0];
                if (header.type !== 'block-scalar-header')
                    throw new Error('Invalid block scalar header');
                type = header.source[0] === '>' ? 'BLOCK_FOLDED' : 'BLOCK_LITERAL';
                break;
            }
            default:
                type = 'PLAIN';
        }
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    switch (source[0]) {
        case '|':
        case '>':
            setBlockScalarValue(token, source);
            break;
        case '"':
            setFlowScalarValue(token, source, 'double-quoted-scalar');
            break;
        case "'":
            setFlowScalarValue(token, source, 'single-quoted-scalar');
            break;
        default:
            setFlowScalarValue(token, source, 'scalar');
    }
}
function setBlockScalarValue(token, source) {
    const he = source.indexOf('\n');
    const head = source.substring(0, he);
    const body = source.substring(he + 1) + '\n';
    if (token.type === 'block-scalar') {
        const header = token.props[0];
        if (header.type !== 'block-scalar-header')
            throw new Error('Invalid block scalar header');
        header.source = head;
        token.source = body;
    }
    else {
        const { offset } = token;
        const indent = 'indent' in token ? token.indent : -1;
        const props = [
            { type: 'block-scalar-header', offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, 'end' in token ? token.end : undefined))
            props.push({ type: 'newline', offset: -1, indent, source: '\n' });
        for (const key of Object.keys(token))
            if (key !== 'type' && key !== 'offset')
                delete token[key];
        Object.assign(token, { type: 'block-scalar', indent, props, source: body });
    }
}
/** @returns `true` if last token is a newline */
function addEndtoBlockProps(props, end) {
    if (end)
        for (const st of end)
            switch (st.type) {
                case 'space':
                case 'comment':
                    props.push(st);
                    break;
                case 'newline':
                    props.push(st);
                    return true;
            }
    return false;
}
function setFlowScalarValue(token, source, type) {
    switch (token.type) {
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            token.type = type;
            token.source = source;
            break;
        case 'block-scalar': {
            const end = token.props.slice(1);
            let oa = source.length;
            if (token.props[0].type === 'block-scalar-header')
                oa -= token.props[0].source.length;
            for (const tok of end)
                tok.offset += oa;
            delete token.props;
            Object.assign(token, { type, source, end });
            break;
        }
        case 'block-map':
        case 'block-seq': {
            const offset = token.offset + source.length;
            const nl = { type: 'newline', offset, indent: token.indent, source: '\n' };
            delete token.items;
            Object.assign(token, { type, source, end: [nl] });
            break;
        }
        default: {
            const indent = 'indent' in token ? token.indent : -1;
            const end = 'end' in token && Array.isArray(token.end)
                ? token.end.filter(st => st.type === 'space' ||
                    st.type === 'comment' ||
                    st.type === 'newline')
                : [];
            for (const key of Object.keys(token))
                if (key !== 'type' && key !== 'offset')
                    delete token[key];
            Object.assign(token, { type, indent, source, end });
        }
    }
}

exports.createScalarToken = createScalarToken;
exports.resolveAsScalar = resolveAsScalar;
exports.setScalarValue = setScalarValue;


/***/ }),

/***/ 1733:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringify a CST document, token, or collection item
 *
 * Fair warning: This applies no validation whatsoever, and
 * simply concatenates the sources in their logical order.
 */
const stringify = (cst) => 'type' in cst ? stringifyToken(cst) : stringifyItem(cst);
function stringifyToken(token) {
    switch (token.type) {
        case 'block-scalar': {
            let res = '';
            for (const tok of token.props)
                res += stringifyToken(tok);
            return res + token.source;
        }
        case 'block-map':
        case 'block-seq': {
            let res = '';
            for (const item of token.items)
                res += stringifyItem(item);
            return res;
        }
        case 'flow-collection': {
            let res = token.start.source;
            for (const item of token.items)
                res += stringifyItem(item);
            for (const st of token.end)
                res += st.source;
            return res;
        }
        case 'document': {
            let res = stringifyItem(token);
            if (token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
        default: {
            let res = token.source;
            if ('end' in token && token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
    }
}
function stringifyItem({ start, key, sep, value }) {
    let res = '';
    for (const st of start)
        res += st.source;
    if (key)
        res += stringifyToken(key);
    if (sep)
        for (const st of sep)
            res += st.source;
    if (value)
        res += stringifyToken(value);
    return res;
}

exports.stringify = stringify;


/***/ }),

/***/ 7715:
/***/ ((__unused_webpack_module, exports) => {



const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove item');
/**
 * Apply a visitor to a CST document or item.
 *
 * Walks through the tree (depth-first) starting from the root, calling a
 * `visitor` function with two arguments when entering each item:
 *   - `item`: The current item, which included the following members:
 *     - `start: SourceToken[]` – Source tokens before the key or value,
 *       possibly including its anchor or tag.
 *     - `key?: Token | null` – Set for pair values. May then be `null`, if
 *       the key before the `:` separator is empty.
 *     - `sep?: SourceToken[]` – Source tokens between the key and the value,
 *       which should include the `:` map value indicator if `value` is set.
 *     - `value?: Token` – The value of a sequence item, or of a map pair.
 *   - `path`: The steps from the root to the current node, as an array of
 *     `['key' | 'value', number]` tuples.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this token, continue with
 *      next sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current item, then continue with the next one
 *   - `number`: Set the index of the next step. This is useful especially if
 *     the index of the current token has changed.
 *   - `function`: Define the next visitor for this item. After the original
 *     visitor is called on item entry, next visitors are called after handling
 *     a non-empty `key` and when exiting the item.
 */
function visit(cst, visitor) {
    if ('type' in cst && cst.type === 'document')
        cst = { start: cst.start, value: cst.value };
    _visit(Object.freeze([]), cst, visitor);
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current item */
visit.SKIP = SKIP;
/** Remove the current item */
visit.REMOVE = REMOVE;
/** Find the item at `path` from `cst` as the root */
visit.itemAtPath = (cst, path) => {
    let item = cst;
    for (const [field, index] of path) {
        const tok = item?.[field];
        if (tok && 'items' in tok) {
            item = tok.items[index];
        }
        else
            return undefined;
    }
    return item;
};
/**
 * Get the immediate parent collection of the item at `path` from `cst` as the root.
 *
 * Throws an error if the collection is not found, which should never happen if the item itself exists.
 */
visit.parentCollection = (cst, path) => {
    const parent = visit.itemAtPath(cst, path.slice(0, -1));
    const field = path[path.length - 1][0];
    const coll = parent?.[field];
    if (coll && 'items' in coll)
        return coll;
    throw new Error('Parent collection not found');
};
function _visit(path, item, visitor) {
    let ctrl = visitor(item, path);
    if (typeof ctrl === 'symbol')
        return ctrl;
    for (const field of ['key', 'value']) {
        const token = item[field];
        if (token && 'items' in token) {
            for (let i = 0; i < token.items.length; ++i) {
                const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    token.items.splice(i, 1);
                    i -= 1;
                }
            }
            if (typeof ctrl === 'function' && field === 'key')
                ctrl = ctrl(item, path);
        }
    }
    return typeof ctrl === 'function' ? ctrl(item, path) : ctrl;
}

exports.visit = visit;


/***/ }),

/***/ 3461:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cstScalar = __nccwpck_require__(110);
var cstStringify = __nccwpck_require__(1733);
var cstVisit = __nccwpck_require__(7715);

/** The byte order mark */
const BOM = '\u{FEFF}';
/** Start of doc-mode */
const DOCUMENT = '\x02'; // C0: Start of Text
/** Unexpected end of flow-mode */
const FLOW_END = '\x18'; // C0: Cancel
/** Next token is a scalar value */
const SCALAR = '\x1f'; // C0: Unit Separator
/** @returns `true` if `token` is a flow or block collection */
const isCollection = (token) => !!token && 'items' in token;
/** @returns `true` if `token` is a flow or block scalar; not an alias */
const isScalar = (token) => !!token &&
    (token.type === 'scalar' ||
        token.type === 'single-quoted-scalar' ||
        token.type === 'double-quoted-scalar' ||
        token.type === 'block-scalar');
/* istanbul ignore next */
/** Get a printable representation of a lexer token */
function prettyToken(token) {
    switch (token) {
        case BOM:
            return '<BOM>';
        case DOCUMENT:
            return '<DOC>';
        case FLOW_END:
            return '<FLOW_END>';
        case SCALAR:
            return '<SCALAR>';
        default:
            return JSON.stringify(token);
    }
}
/** Identify the type of a lexer token. May return `null` for unknown tokens. */
function tokenType(source) {
    switch (source) {
        case BOM:
            return 'byte-order-mark';
        case DOCUMENT:
            return 'doc-mode';
        case FLOW_END:
            return 'flow-error-end';
        case SCALAR:
            return 'scalar';
        case '---':
            return 'doc-start';
        case '...':
            return 'doc-end';
        case '':
        case '\n':
        case '\r\n':
            return 'newline';
        case '-':
            return 'seq-item-ind';
        case '?':
            return 'explicit-key-ind';
        case ':':
            return 'map-value-ind';
        case '{':
            return 'flow-map-start';
        case '}':
            return 'flow-map-end';
        case '[':
            return 'flow-seq-start';
        case ']':
            return 'flow-seq-end';
        case ',':
            return 'comma';
    }
    switch (source[0]) {
        case ' ':
        case '\t':
            return 'space';
        case '#':
            return 'comment';
        case '%':
            return 'directive-line';
        case '*':
            return 'alias';
        case '&':
            return 'anchor';
        case '!':
            return 'tag';
        case "'":
            return 'single-quoted-scalar';
        case '"':
            return 'double-quoted-scalar';
        case '|':
        case '>':
            return 'block-scalar-header';
    }
    return null;
}

exports.createScalarToken = cstScalar.createScalarToken;
exports.resolveAsScalar = cstScalar.resolveAsScalar;
exports.setScalarValue = cstScalar.setScalarValue;
exports.stringify = cstStringify.stringify;
exports.visit = cstVisit.visit;
exports.BOM = BOM;
exports.DOCUMENT = DOCUMENT;
exports.FLOW_END = FLOW_END;
exports.SCALAR = SCALAR;
exports.isCollection = isCollection;
exports.isScalar = isScalar;
exports.prettyToken = prettyToken;
exports.tokenType = tokenType;


/***/ }),

/***/ 361:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cst = __nccwpck_require__(3461);

/*
START -> stream

stream
  directive -> line-end -> stream
  indent + line-end -> stream
  [else] -> line-start

line-end
  comment -> line-end
  newline -> .
  input-end -> END

line-start
  doc-start -> doc
  doc-end -> stream
  [else] -> indent -> block-start

block-start
  seq-item-start -> block-start
  explicit-key-start -> block-start
  map-value-start -> block-start
  [else] -> doc

doc
  line-end -> line-start
  spaces -> doc
  anchor -> doc
  tag -> doc
  flow-start -> flow -> doc
  flow-end -> error -> doc
  seq-item-start -> error -> doc
  explicit-key-start -> error -> doc
  map-value-start -> doc
  alias -> doc
  quote-start -> quoted-scalar -> doc
  block-scalar-header -> line-end -> block-scalar(min) -> line-start
  [else] -> plain-scalar(false, min) -> doc

flow
  line-end -> flow
  spaces -> flow
  anchor -> flow
  tag -> flow
  flow-start -> flow -> flow
  flow-end -> .
  seq-item-start -> error -> flow
  explicit-key-start -> flow
  map-value-start -> flow
  alias -> flow
  quote-start -> quoted-scalar -> flow
  comma -> flow
  [else] -> plain-scalar(true, 0) -> flow

quoted-scalar
  quote-end -> .
  [else] -> quoted-scalar

block-scalar(min)
  newline + peek(indent < min) -> .
  [else] -> block-scalar(min)

plain-scalar(is-flow, min)
  scalar-end(is-flow) -> .
  peek(newline + (indent < min)) -> .
  [else] -> plain-scalar(min)
*/
function isEmpty(ch) {
    switch (ch) {
        case undefined:
        case ' ':
        case '\n':
        case '\r':
        case '\t':
            return true;
        default:
            return false;
    }
}
const hexDigits = new Set('0123456789ABCDEFabcdef');
const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = new Set(',[]{}');
const invalidAnchorChars = new Set(' ,[]{}\n\r\t');
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
/**
 * Splits an input string into lexical tokens, i.e. smaller strings that are
 * easily identifiable by `tokens.tokenType()`.
 *
 * Lexing starts always in a "stream" context. Incomplete input may be buffered
 * until a complete token can be emitted.
 *
 * In addition to slices of the original input, the following control characters
 * may also be emitted:
 *
 * - `\x02` (Start of Text): A document starts with the next token
 * - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
 * - `\x1f` (Unit Separator): Next token is a scalar value
 * - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
 */
class Lexer {
    constructor() {
        /**
         * Flag indicating whether the end of the current buffer marks the end of
         * all input
         */
        this.atEnd = false;
        /**
         * Explicit indent set in block scalar header, as an offset from the current
         * minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
         * explicitly set.
         */
        this.blockScalarIndent = -1;
        /**
         * Block scalars that include a + (keep) chomping indicator in their header
         * include trailing empty lines, which are otherwise excluded from the
         * scalar's contents.
         */
        this.blockScalarKeep = false;
        /** Current input */
        this.buffer = '';
        /**
         * Flag noting whether the map value indicator : can immediately follow this
         * node within a flow context.
         */
        this.flowKey = false;
        /** Count of surrounding flow collection levels. */
        this.flowLevel = 0;
        /**
         * Minimum level of indentation required for next lines to be parsed as a
         * part of the current scalar value.
         */
        this.indentNext = 0;
        /** Indentation level of the current line. */
        this.indentValue = 0;
        /** Position of the next \n character. */
        this.lineEndPos = null;
        /** Stores the state of the lexer if reaching the end of incpomplete input */
        this.next = null;
        /** A pointer to `buffer`; the current position of the lexer. */
        this.pos = 0;
    }
    /**
     * Generate YAML tokens from the `source` string. If `incomplete`,
     * a part of the last line may be left as a buffer for the next call.
     *
     * @returns A generator of lexical tokens
     */
    *lex(source, incomplete = false) {
        if (source) {
            if (typeof source !== 'string')
                throw TypeError('source is not a string');
            this.buffer = this.buffer ? this.buffer + source : source;
            this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? 'stream';
        while (next && (incomplete || this.hasChars(1)))
            next = yield* this.parseNext(next);
    }
    atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === ' ' || ch === '\t')
            ch = this.buffer[++i];
        if (!ch || ch === '#' || ch === '\n')
            return true;
        if (ch === '\r')
            return this.buffer[i + 1] === '\n';
        return false;
    }
    charAt(n) {
        return this.buffer[this.pos + n];
    }
    continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
            let indent = 0;
            while (ch === ' ')
                ch = this.buffer[++indent + offset];
            if (ch === '\r') {
                const next = this.buffer[indent + offset + 1];
                if (next === '\n' || (!next && !this.atEnd))
                    return offset + indent + 1;
            }
            return ch === '\n' || indent >= this.indentNext || (!ch && !this.atEnd)
                ? offset + indent
                : -1;
        }
        if (ch === '-' || ch === '.') {
            const dt = this.buffer.substr(offset, 3);
            if ((dt === '---' || dt === '...') && isEmpty(this.buffer[offset + 3]))
                return -1;
        }
        return offset;
    }
    getLine() {
        let end = this.lineEndPos;
        if (typeof end !== 'number' || (end !== -1 && end < this.pos)) {
            end = this.buffer.indexOf('\n', this.pos);
            this.lineEndPos = end;
        }
        if (end === -1)
            return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === '\r')
            end -= 1;
        return this.buffer.substring(this.pos, end);
    }
    hasChars(n) {
        return this.pos + n <= this.buffer.length;
    }
    setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
    }
    peek(n) {
        return this.buffer.substr(this.pos, n);
    }
    *parseNext(next) {
        switch (next) {
            case 'stream':
                return yield* this.parseStream();
            case 'line-start':
                return yield* this.parseLineStart();
            case 'block-start':
                return yield* this.parseBlockStart();
            case 'doc':
                return yield* this.parseDocument();
            case 'flow':
                return yield* this.parseFlowCollection();
            case 'quoted-scalar':
                return yield* this.parseQuotedScalar();
            case 'block-scalar':
                return yield* this.parseBlockScalar();
            case 'plain-scalar':
                return yield* this.parsePlainScalar();
        }
    }
    *parseStream() {
        let line = this.getLine();
        if (line === null)
            return this.setNext('stream');
        if (line[0] === cst.BOM) {
            yield* this.pushCount(1);
            line = line.substring(1);
        }
        if (line[0] === '%') {
            let dirEnd = line.length;
            let cs = line.indexOf('#');
            while (cs !== -1) {
                const ch = line[cs - 1];
                if (ch === ' ' || ch === '\t') {
                    dirEnd = cs - 1;
                    break;
                }
                else {
                    cs = line.indexOf('#', cs + 1);
                }
            }
            while (true) {
                const ch = line[dirEnd - 1];
                if (ch === ' ' || ch === '\t')
                    dirEnd -= 1;
                else
                    break;
            }
            const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
            yield* this.pushCount(line.length - n); // possible comment
            this.pushNewline();
            return 'stream';
        }
        if (this.atLineEnd()) {
            const sp = yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - sp);
            yield* this.pushNewline();
            return 'stream';
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
    }
    *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
            return this.setNext('line-start');
        if (ch === '-' || ch === '.') {
            if (!this.atEnd && !this.hasChars(4))
                return this.setNext('line-start');
            const s = this.peek(3);
            if ((s === '---' || s === '...') && isEmpty(this.charAt(3))) {
                yield* this.pushCount(3);
                this.indentValue = 0;
                this.indentNext = 0;
                return s === '---' ? 'doc' : 'stream';
            }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
            this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
    }
    *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
            return this.setNext('block-start');
        if ((ch0 === '-' || ch0 === '?' || ch0 === ':') && isEmpty(ch1)) {
            const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
            this.indentNext = this.indentValue + 1;
            this.indentValue += n;
            return 'block-start';
        }
        return 'doc';
    }
    *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
            return this.setNext('doc');
        let n = yield* this.pushIndicators();
        switch (line[n]) {
            case '#':
                yield* this.pushCount(line.length - n);
            // fallthrough
            case undefined:
                yield* this.pushNewline();
                return yield* this.parseLineStart();
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel = 1;
                return 'flow';
            case '}':
            case ']':
                // this is an error
                yield* this.pushCount(1);
                return 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'doc';
            case '"':
            case "'":
                return yield* this.parseQuotedScalar();
            case '|':
            case '>':
                n += yield* this.parseBlockScalarHeader();
                n += yield* this.pushSpaces(true);
                yield* this.pushCount(line.length - n);
                yield* this.pushNewline();
                return yield* this.parseBlockScalar();
            default:
                return yield* this.parsePlainScalar();
        }
    }
    *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
            nl = yield* this.pushNewline();
            if (nl > 0) {
                sp = yield* this.pushSpaces(false);
                this.indentValue = indent = sp;
            }
            else {
                sp = 0;
            }
            sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
            return this.setNext('flow');
        if ((indent !== -1 && indent < this.indentNext && line[0] !== '#') ||
            (indent === 0 &&
                (line.startsWith('---') || line.startsWith('...')) &&
                isEmpty(line[3]))) {
            // Allowing for the terminal ] or } at the same (rather than greater)
            // indent level as the initial [ or { is technically invalid, but
            // failing here would be surprising to users.
            const atFlowEndMarker = indent === this.indentNext - 1 &&
                this.flowLevel === 1 &&
                (line[0] === ']' || line[0] === '}');
            if (!atFlowEndMarker) {
                // this is an error
                this.flowLevel = 0;
                yield cst.FLOW_END;
                return yield* this.parseLineStart();
            }
        }
        let n = 0;
        while (line[n] === ',') {
            n += yield* this.pushCount(1);
            n += yield* this.pushSpaces(true);
            this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
            case undefined:
                return 'flow';
            case '#':
                yield* this.pushCount(line.length - n);
                return 'flow';
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel += 1;
                return 'flow';
            case '}':
            case ']':
                yield* this.pushCount(1);
                this.flowKey = true;
                this.flowLevel -= 1;
                return this.flowLevel ? 'flow' : 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'flow';
            case '"':
            case "'":
                this.flowKey = true;
                return yield* this.parseQuotedScalar();
            case ':': {
                const next = this.charAt(1);
                if (this.flowKey || isEmpty(next) || next === ',') {
                    this.flowKey = false;
                    yield* this.pushCount(1);
                    yield* this.pushSpaces(true);
                    return 'flow';
                }
            }
            // fallthrough
            default:
                this.flowKey = false;
                return yield* this.parsePlainScalar();
        }
    }
    *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
            while (end !== -1 && this.buffer[end + 1] === "'")
                end = this.buffer.indexOf("'", end + 2);
        }
        else {
            // double-quote
            while (end !== -1) {
                let n = 0;
                while (this.buffer[end - 1 - n] === '\\')
                    n += 1;
                if (n % 2 === 0)
                    break;
                end = this.buffer.indexOf('"', end + 1);
            }
        }
        // Only looking for newlines within the quotes
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf('\n', this.pos);
        if (nl !== -1) {
            while (nl !== -1) {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = qb.indexOf('\n', cs);
            }
            if (nl !== -1) {
                // this is an error caused by an unexpected unindent
                end = nl - (qb[nl - 1] === '\r' ? 2 : 1);
            }
        }
        if (end === -1) {
            if (!this.atEnd)
                return this.setNext('quoted-scalar');
            end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? 'flow' : 'doc';
    }
    *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
            const ch = this.buffer[++i];
            if (ch === '+')
                this.blockScalarKeep = true;
            else if (ch > '0' && ch <= '9')
                this.blockScalarIndent = Number(ch) - 1;
            else if (ch !== '-')
                break;
        }
        return yield* this.pushUntil(ch => isEmpty(ch) || ch === '#');
    }
    *parseBlockScalar() {
        let nl = this.pos - 1; // may be -1 if this.pos === 0
        let indent = 0;
        let ch;
        loop: for (let i = this.pos; (ch = this.buffer[i]); ++i) {
            switch (ch) {
                case ' ':
                    indent += 1;
                    break;
                case '\n':
                    nl = i;
                    indent = 0;
                    break;
                case '\r': {
                    const next = this.buffer[i + 1];
                    if (!next && !this.atEnd)
                        return this.setNext('block-scalar');
                    if (next === '\n')
                        break;
                } // fallthrough
                default:
                    break loop;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('block-scalar');
        if (indent >= this.indentNext) {
            if (this.blockScalarIndent === -1)
                this.indentNext = indent;
            else {
                this.indentNext =
                    this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
            }
            do {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = this.buffer.indexOf('\n', cs);
            } while (nl !== -1);
            if (nl === -1) {
                if (!this.atEnd)
                    return this.setNext('block-scalar');
                nl = this.buffer.length;
            }
        }
        // Trailing insufficiently indented tabs are invalid.
        // To catch that during parsing, we include them in the block scalar value.
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === ' ')
            ch = this.buffer[++i];
        if (ch === '\t') {
            while (ch === '\t' || ch === ' ' || ch === '\r' || ch === '\n')
                ch = this.buffer[++i];
            nl = i - 1;
        }
        else if (!this.blockScalarKeep) {
            do {
                let i = nl - 1;
                let ch = this.buffer[i];
                if (ch === '\r')
                    ch = this.buffer[--i];
                const lastChar = i; // Drop the line if last char not more indented
                while (ch === ' ')
                    ch = this.buffer[--i];
                if (ch === '\n' && i >= this.pos && i + 1 + indent > lastChar)
                    nl = i;
                else
                    break;
            } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
    }
    *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while ((ch = this.buffer[++i])) {
            if (ch === ':') {
                const next = this.buffer[i + 1];
                if (isEmpty(next) || (inFlow && flowIndicatorChars.has(next)))
                    break;
                end = i;
            }
            else if (isEmpty(ch)) {
                let next = this.buffer[i + 1];
                if (ch === '\r') {
                    if (next === '\n') {
                        i += 1;
                        ch = '\n';
                        next = this.buffer[i + 1];
                    }
                    else
                        end = i;
                }
                if (next === '#' || (inFlow && flowIndicatorChars.has(next)))
                    break;
                if (ch === '\n') {
                    const cs = this.continueScalar(i + 1);
                    if (cs === -1)
                        break;
                    i = Math.max(i, cs - 2); // to advance, but still account for ' #'
                }
            }
            else {
                if (inFlow && flowIndicatorChars.has(ch))
                    break;
                end = i;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('plain-scalar');
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? 'flow' : 'doc';
    }
    *pushCount(n) {
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos += n;
            return n;
        }
        return 0;
    }
    *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
            yield s;
            this.pos += s.length;
            return s.length;
        }
        else if (allowEmpty)
            yield '';
        return 0;
    }
    *pushIndicators() {
        let n = 0;
        loop: while (true) {
            switch (this.charAt(0)) {
                case '!':
                    n += yield* this.pushTag();
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '&':
                    n += yield* this.pushUntil(isNotAnchorChar);
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '-': // this is an error
                case '?': // this is an error outside flow collections
                case ':': {
                    const inFlow = this.flowLevel > 0;
                    const ch1 = this.charAt(1);
                    if (isEmpty(ch1) || (inFlow && flowIndicatorChars.has(ch1))) {
                        if (!inFlow)
                            this.indentNext = this.indentValue + 1;
                        else if (this.flowKey)
                            this.flowKey = false;
                        n += yield* this.pushCount(1);
                        n += yield* this.pushSpaces(true);
                        continue loop;
                    }
                }
            }
            break loop;
        }
        return n;
    }
    *pushTag() {
        if (this.charAt(1) === '<') {
            let i = this.pos + 2;
            let ch = this.buffer[i];
            while (!isEmpty(ch) && ch !== '>')
                ch = this.buffer[++i];
            return yield* this.pushToIndex(ch === '>' ? i + 1 : i, false);
        }
        else {
            let i = this.pos + 1;
            let ch = this.buffer[i];
            while (ch) {
                if (tagChars.has(ch))
                    ch = this.buffer[++i];
                else if (ch === '%' &&
                    hexDigits.has(this.buffer[i + 1]) &&
                    hexDigits.has(this.buffer[i + 2])) {
                    ch = this.buffer[(i += 3)];
                }
                else
                    break;
            }
            return yield* this.pushToIndex(i, false);
        }
    }
    *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === '\n')
            return yield* this.pushCount(1);
        else if (ch === '\r' && this.charAt(1) === '\n')
            return yield* this.pushCount(2);
        else
            return 0;
    }
    *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
            ch = this.buffer[++i];
        } while (ch === ' ' || (allowTabs && ch === '\t'));
        const n = i - this.pos;
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos = i;
        }
        return n;
    }
    *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
            ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
    }
}

exports.Lexer = Lexer;


/***/ }),

/***/ 6628:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Tracks newlines during parsing in order to provide an efficient API for
 * determining the one-indexed `{ line, col }` position for any offset
 * within the input.
 */
class LineCounter {
    constructor() {
        this.lineStarts = [];
        /**
         * Should be called in ascending order. Otherwise, call
         * `lineCounter.lineStarts.sort()` before calling `linePos()`.
         */
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        /**
         * Performs a binary search and returns the 1-indexed { line, col }
         * position of `offset`. If `line === 0`, `addNewLine` has never been
         * called or `offset` is before the first known newline.
         */
        this.linePos = (offset) => {
            let low = 0;
            let high = this.lineStarts.length;
            while (low < high) {
                const mid = (low + high) >> 1; // Math.floor((low + high) / 2)
                if (this.lineStarts[mid] < offset)
                    low = mid + 1;
                else
                    high = mid;
            }
            if (this.lineStarts[low] === offset)
                return { line: low + 1, col: 1 };
            if (low === 0)
                return { line: 0, col: offset };
            const start = this.lineStarts[low - 1];
            return { line: low, col: offset - start + 1 };
        };
    }
}

exports.LineCounter = LineCounter;


/***/ }),

/***/ 3456:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(361);

function includesToken(list, type) {
    for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
            return true;
    return false;
}
function findNonEmptyIndex(list) {
    for (let i = 0; i < list.length; ++i) {
        switch (list[i].type) {
            case 'space':
            case 'comment':
            case 'newline':
                break;
            default:
                return i;
        }
    }
    return -1;
}
function isFlowToken(token) {
    switch (token?.type) {
        case 'alias':
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'flow-collection':
            return true;
        default:
            return false;
    }
}
function getPrevProps(parent) {
    switch (parent.type) {
        case 'document':
            return parent.start;
        case 'block-map': {
            const it = parent.items[parent.items.length - 1];
            return it.sep ?? it.start;
        }
        case 'block-seq':
            return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
            return [];
    }
}
/** Note: May modify input array */
function getFirstKeyStartProps(prev) {
    if (prev.length === 0)
        return [];
    let i = prev.length;
    loop: while (--i >= 0) {
        switch (prev[i].type) {
            case 'doc-start':
            case 'explicit-key-ind':
            case 'map-value-ind':
            case 'seq-item-ind':
            case 'newline':
                break loop;
        }
    }
    while (prev[++i]?.type === 'space') {
        /* loop */
    }
    return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
    // May exhaust call stack with large `source` array
    if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
    else
        for (let i = 0; i < source.length; ++i)
            target.push(source[i]);
}
function fixFlowSeqItems(fc) {
    if (fc.start.type === 'flow-seq-start') {
        for (const it of fc.items) {
            if (it.sep &&
                !it.value &&
                !includesToken(it.start, 'explicit-key-ind') &&
                !includesToken(it.sep, 'map-value-ind')) {
                if (it.key)
                    it.value = it.key;
                delete it.key;
                if (isFlowToken(it.value)) {
                    if (it.value.end)
                        arrayPushArray(it.value.end, it.sep);
                    else
                        it.value.end = it.sep;
                }
                else
                    arrayPushArray(it.start, it.sep);
                delete it.sep;
            }
        }
    }
}
/**
 * A YAML concrete syntax tree (CST) parser
 *
 * ```ts
 * const src: string = ...
 * for (const token of new Parser().parse(src)) {
 *   // token: Token
 * }
 * ```
 *
 * To use the parser with a user-provided lexer:
 *
 * ```ts
 * function* parse(source: string, lexer: Lexer) {
 *   const parser = new Parser()
 *   for (const lexeme of lexer.lex(source))
 *     yield* parser.next(lexeme)
 *   yield* parser.end()
 * }
 *
 * const src: string = ...
 * const lexer = new Lexer()
 * for (const token of parse(src, lexer)) {
 *   // token: Token
 * }
 * ```
 */
class Parser {
    /**
     * @param onNewLine - If defined, called separately with the start position of
     *   each new line (in `parse()`, including the start of input).
     */
    constructor(onNewLine) {
        /** If true, space and sequence indicators count as indentation */
        this.atNewLine = true;
        /** If true, next token is a scalar value */
        this.atScalar = false;
        /** Current indentation level */
        this.indent = 0;
        /** Current offset since the start of parsing */
        this.offset = 0;
        /** On the same line with a block map key */
        this.onKeyLine = false;
        /** Top indicates the node that's currently being built */
        this.stack = [];
        /** The source of the current token, set in parse() */
        this.source = '';
        /** The type of the current token, set in parse() */
        this.type = '';
        // Must be defined after `next()`
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
    }
    /**
     * Parse `source` as a YAML stream.
     * If `incomplete`, a part of the last line may be left as a buffer for the next call.
     *
     * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
     *
     * @returns A generator of tokens representing each directive, document, and other structure.
     */
    *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
            this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
            yield* this.next(lexeme);
        if (!incomplete)
            yield* this.end();
    }
    /**
     * Advance the parser by the `source` of one lexical token.
     */
    *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
            console.log('|', cst.prettyToken(source));
        if (this.atScalar) {
            this.atScalar = false;
            yield* this.step();
            this.offset += source.length;
            return;
        }
        const type = cst.tokenType(source);
        if (!type) {
            const message = `Not a YAML token: ${source}`;
            yield* this.pop({ type: 'error', offset: this.offset, message, source });
            this.offset += source.length;
        }
        else if (type === 'scalar') {
            this.atNewLine = false;
            this.atScalar = true;
            this.type = 'scalar';
        }
        else {
            this.type = type;
            yield* this.step();
            switch (type) {
                case 'newline':
                    this.atNewLine = true;
                    this.indent = 0;
                    if (this.onNewLine)
                        this.onNewLine(this.offset + source.length);
                    break;
                case 'space':
                    if (this.atNewLine && source[0] === ' ')
                        this.indent += source.length;
                    break;
                case 'explicit-key-ind':
                case 'map-value-ind':
                case 'seq-item-ind':
                    if (this.atNewLine)
                        this.indent += source.length;
                    break;
                case 'doc-mode':
                case 'flow-error-end':
                    return;
                default:
                    this.atNewLine = false;
            }
            this.offset += source.length;
        }
    }
    /** Call at end of input to push out any remaining constructions */
    *end() {
        while (this.stack.length > 0)
            yield* this.pop();
    }
    get sourceToken() {
        const st = {
            type: this.type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
        return st;
    }
    *step() {
        const top = this.peek(1);
        if (this.type === 'doc-end' && top?.type !== 'doc-end') {
            while (this.stack.length > 0)
                yield* this.pop();
            this.stack.push({
                type: 'doc-end',
                offset: this.offset,
                source: this.source
            });
            return;
        }
        if (!top)
            return yield* this.stream();
        switch (top.type) {
            case 'document':
                return yield* this.document(top);
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return yield* this.scalar(top);
            case 'block-scalar':
                return yield* this.blockScalar(top);
            case 'block-map':
                return yield* this.blockMap(top);
            case 'block-seq':
                return yield* this.blockSequence(top);
            case 'flow-collection':
                return yield* this.flowCollection(top);
            case 'doc-end':
                return yield* this.documentEnd(top);
        }
        /* istanbul ignore next should not happen */
        yield* this.pop();
    }
    peek(n) {
        return this.stack[this.stack.length - n];
    }
    *pop(error) {
        const token = error ?? this.stack.pop();
        /* istanbul ignore if should not happen */
        if (!token) {
            const message = 'Tried to pop an empty stack';
            yield { type: 'error', offset: this.offset, source: '', message };
        }
        else if (this.stack.length === 0) {
            yield token;
        }
        else {
            const top = this.peek(1);
            if (token.type === 'block-scalar') {
                // Block scalars use their parent rather than header indent
                token.indent = 'indent' in top ? top.indent : 0;
            }
            else if (token.type === 'flow-collection' && top.type === 'document') {
                // Ignore all indent for top-level flow collections
                token.indent = 0;
            }
            if (token.type === 'flow-collection')
                fixFlowSeqItems(token);
            switch (top.type) {
                case 'document':
                    top.value = token;
                    break;
                case 'block-scalar':
                    top.props.push(token); // error
                    break;
                case 'block-map': {
                    const it = top.items[top.items.length - 1];
                    if (it.value) {
                        top.items.push({ start: [], key: token, sep: [] });
                        this.onKeyLine = true;
                        return;
                    }
                    else if (it.sep) {
                        it.value = token;
                    }
                    else {
                        Object.assign(it, { key: token, sep: [] });
                        this.onKeyLine = !it.explicitKey;
                        return;
                    }
                    break;
                }
                case 'block-seq': {
                    const it = top.items[top.items.length - 1];
                    if (it.value)
                        top.items.push({ start: [], value: token });
                    else
                        it.value = token;
                    break;
                }
                case 'flow-collection': {
                    const it = top.items[top.items.length - 1];
                    if (!it || it.value)
                        top.items.push({ start: [], key: token, sep: [] });
                    else if (it.sep)
                        it.value = token;
                    else
                        Object.assign(it, { key: token, sep: [] });
                    return;
                }
                /* istanbul ignore next should not happen */
                default:
                    yield* this.pop();
                    yield* this.pop(token);
            }
            if ((top.type === 'document' ||
                top.type === 'block-map' ||
                top.type === 'block-seq') &&
                (token.type === 'block-map' || token.type === 'block-seq')) {
                const last = token.items[token.items.length - 1];
                if (last &&
                    !last.sep &&
                    !last.value &&
                    last.start.length > 0 &&
                    findNonEmptyIndex(last.start) === -1 &&
                    (token.indent === 0 ||
                        last.start.every(st => st.type !== 'comment' || st.indent < token.indent))) {
                    if (top.type === 'document')
                        top.end = last.start;
                    else
                        top.items.push({ start: last.start });
                    token.items.splice(-1, 1);
                }
            }
        }
    }
    *stream() {
        switch (this.type) {
            case 'directive-line':
                yield { type: 'directive', offset: this.offset, source: this.source };
                return;
            case 'byte-order-mark':
            case 'space':
            case 'comment':
            case 'newline':
                yield this.sourceToken;
                return;
            case 'doc-mode':
            case 'doc-start': {
                const doc = {
                    type: 'document',
                    offset: this.offset,
                    start: []
                };
                if (this.type === 'doc-start')
                    doc.start.push(this.sourceToken);
                this.stack.push(doc);
                return;
            }
        }
        yield {
            type: 'error',
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML stream`,
            source: this.source
        };
    }
    *document(doc) {
        if (doc.value)
            return yield* this.lineEnd(doc);
        switch (this.type) {
            case 'doc-start': {
                if (findNonEmptyIndex(doc.start) !== -1) {
                    yield* this.pop();
                    yield* this.step();
                }
                else
                    doc.start.push(this.sourceToken);
                return;
            }
            case 'anchor':
            case 'tag':
            case 'space':
            case 'comment':
            case 'newline':
                doc.start.push(this.sourceToken);
                return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
            this.stack.push(bv);
        else {
            yield {
                type: 'error',
                offset: this.offset,
                message: `Unexpected ${this.type} token in YAML document`,
                source: this.source
            };
        }
    }
    *scalar(scalar) {
        if (this.type === 'map-value-ind') {
            const prev = getPrevProps(this.peek(2));
            const start = getFirstKeyStartProps(prev);
            let sep;
            if (scalar.end) {
                sep = scalar.end;
                sep.push(this.sourceToken);
                delete scalar.end;
            }
            else
                sep = [this.sourceToken];
            const map = {
                type: 'block-map',
                offset: scalar.offset,
                indent: scalar.indent,
                items: [{ start, key: scalar, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
        }
        else
            yield* this.lineEnd(scalar);
    }
    *blockScalar(scalar) {
        switch (this.type) {
            case 'space':
            case 'comment':
            case 'newline':
                scalar.props.push(this.sourceToken);
                return;
            case 'scalar':
                scalar.source = this.source;
                // block-scalar source includes trailing newline
                this.atNewLine = true;
                this.indent = 0;
                if (this.onNewLine) {
                    let nl = this.source.indexOf('\n') + 1;
                    while (nl !== 0) {
                        this.onNewLine(this.offset + nl);
                        nl = this.source.indexOf('\n', nl) + 1;
                    }
                }
                yield* this.pop();
                break;
            /* istanbul ignore next should not happen */
            default:
                yield* this.pop();
                yield* this.step();
        }
    }
    *blockMap(map) {
        const it = map.items[map.items.length - 1];
        // it.sep is true-ish if pair already has key or : separator
        switch (this.type) {
            case 'newline':
                this.onKeyLine = false;
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    it.start.push(this.sourceToken);
                }
                return;
            case 'space':
            case 'comment':
                if (it.value) {
                    map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    if (this.atIndentedComment(it.start, map.indent)) {
                        const prev = map.items[map.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            map.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
        }
        if (this.indent >= map.indent) {
            const atMapIndent = !this.onKeyLine && this.indent === map.indent;
            const atNextItem = atMapIndent &&
                (it.sep || it.explicitKey) &&
                this.type !== 'seq-item-ind';
            // For empty nodes, assign newline-separated not indented empty tokens to following node
            let start = [];
            if (atNextItem && it.sep && !it.value) {
                const nl = [];
                for (let i = 0; i < it.sep.length; ++i) {
                    const st = it.sep[i];
                    switch (st.type) {
                        case 'newline':
                            nl.push(i);
                            break;
                        case 'space':
                            break;
                        case 'comment':
                            if (st.indent > map.indent)
                                nl.length = 0;
                            break;
                        default:
                            nl.length = 0;
                    }
                }
                if (nl.length >= 2)
                    start = it.sep.splice(nl[1]);
            }
            switch (this.type) {
                case 'anchor':
                case 'tag':
                    if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        it.sep.push(this.sourceToken);
                    }
                    else {
                        it.start.push(this.sourceToken);
                    }
                    return;
                case 'explicit-key-ind':
                    if (!it.sep && !it.explicitKey) {
                        it.start.push(this.sourceToken);
                        it.explicitKey = true;
                    }
                    else if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start, explicitKey: true });
                    }
                    else {
                        this.stack.push({
                            type: 'block-map',
                            offset: this.offset,
                            indent: this.indent,
                            items: [{ start: [this.sourceToken], explicitKey: true }]
                        });
                    }
                    this.onKeyLine = true;
                    return;
                case 'map-value-ind':
                    if (it.explicitKey) {
                        if (!it.sep) {
                            if (includesToken(it.start, 'newline')) {
                                Object.assign(it, { key: null, sep: [this.sourceToken] });
                            }
                            else {
                                const start = getFirstKeyStartProps(it.start);
                                this.stack.push({
                                    type: 'block-map',
                                    offset: this.offset,
                                    indent: this.indent,
                                    items: [{ start, key: null, sep: [this.sourceToken] }]
                                });
                            }
                        }
                        else if (it.value) {
                            map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else if (isFlowToken(it.key) &&
                            !includesToken(it.sep, 'newline')) {
                            const start = getFirstKeyStartProps(it.start);
                            const key = it.key;
                            const sep = it.sep;
                            sep.push(this.sourceToken);
                            // @ts-expect-error type guard is wrong here
                            delete it.key;
                            // @ts-expect-error type guard is wrong here
                            delete it.sep;
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key, sep }]
                            });
                        }
                        else if (start.length > 0) {
                            // Not actually at next item
                            it.sep = it.sep.concat(start, this.sourceToken);
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    else {
                        if (!it.sep) {
                            Object.assign(it, { key: null, sep: [this.sourceToken] });
                        }
                        else if (it.value || atNextItem) {
                            map.items.push({ start, key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start: [], key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    this.onKeyLine = true;
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (atNextItem || it.value) {
                        map.items.push({ start, key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        this.stack.push(fs);
                    }
                    else {
                        Object.assign(it, { key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    return;
                }
                default: {
                    const bv = this.startBlockValue(map);
                    if (bv) {
                        if (bv.type === 'block-seq') {
                            if (!it.explicitKey &&
                                it.sep &&
                                !includesToken(it.sep, 'newline')) {
                                yield* this.pop({
                                    type: 'error',
                                    offset: this.offset,
                                    message: 'Unexpected block-seq-ind on same line with key',
                                    source: this.source
                                });
                                return;
                            }
                        }
                        else if (atMapIndent) {
                            map.items.push({ start });
                        }
                        this.stack.push(bv);
                        return;
                    }
                }
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
            case 'newline':
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        seq.items.push({ start: [this.sourceToken] });
                }
                else
                    it.start.push(this.sourceToken);
                return;
            case 'space':
            case 'comment':
                if (it.value)
                    seq.items.push({ start: [this.sourceToken] });
                else {
                    if (this.atIndentedComment(it.start, seq.indent)) {
                        const prev = seq.items[seq.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            seq.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
            case 'anchor':
            case 'tag':
                if (it.value || this.indent <= seq.indent)
                    break;
                it.start.push(this.sourceToken);
                return;
            case 'seq-item-ind':
                if (this.indent !== seq.indent)
                    break;
                if (it.value || includesToken(it.start, 'seq-item-ind'))
                    seq.items.push({ start: [this.sourceToken] });
                else
                    it.start.push(this.sourceToken);
                return;
        }
        if (this.indent > seq.indent) {
            const bv = this.startBlockValue(seq);
            if (bv) {
                this.stack.push(bv);
                return;
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === 'flow-error-end') {
            let top;
            do {
                yield* this.pop();
                top = this.peek(1);
            } while (top?.type === 'flow-collection');
        }
        else if (fc.end.length === 0) {
            switch (this.type) {
                case 'comma':
                case 'explicit-key-ind':
                    if (!it || it.sep)
                        fc.items.push({ start: [this.sourceToken] });
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'map-value-ind':
                    if (!it || it.value)
                        fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        Object.assign(it, { key: null, sep: [this.sourceToken] });
                    return;
                case 'space':
                case 'comment':
                case 'newline':
                case 'anchor':
                case 'tag':
                    if (!it || it.value)
                        fc.items.push({ start: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (!it || it.value)
                        fc.items.push({ start: [], key: fs, sep: [] });
                    else if (it.sep)
                        this.stack.push(fs);
                    else
                        Object.assign(it, { key: fs, sep: [] });
                    return;
                }
                case 'flow-map-end':
                case 'flow-seq-end':
                    fc.end.push(this.sourceToken);
                    return;
            }
            const bv = this.startBlockValue(fc);
            /* istanbul ignore else should not happen */
            if (bv)
                this.stack.push(bv);
            else {
                yield* this.pop();
                yield* this.step();
            }
        }
        else {
            const parent = this.peek(2);
            if (parent.type === 'block-map' &&
                ((this.type === 'map-value-ind' && parent.indent === fc.indent) ||
                    (this.type === 'newline' &&
                        !parent.items[parent.items.length - 1].sep))) {
                yield* this.pop();
                yield* this.step();
            }
            else if (this.type === 'map-value-ind' &&
                parent.type !== 'flow-collection') {
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                fixFlowSeqItems(fc);
                const sep = fc.end.splice(1, fc.end.length);
                sep.push(this.sourceToken);
                const map = {
                    type: 'block-map',
                    offset: fc.offset,
                    indent: fc.indent,
                    items: [{ start, key: fc, sep }]
                };
                this.onKeyLine = true;
                this.stack[this.stack.length - 1] = map;
            }
            else {
                yield* this.lineEnd(fc);
            }
        }
    }
    flowScalar(type) {
        if (this.onNewLine) {
            let nl = this.source.indexOf('\n') + 1;
            while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf('\n', nl) + 1;
            }
        }
        return {
            type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
    }
    startBlockValue(parent) {
        switch (this.type) {
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return this.flowScalar(this.type);
            case 'block-scalar-header':
                return {
                    type: 'block-scalar',
                    offset: this.offset,
                    indent: this.indent,
                    props: [this.sourceToken],
                    source: ''
                };
            case 'flow-map-start':
            case 'flow-seq-start':
                return {
                    type: 'flow-collection',
                    offset: this.offset,
                    indent: this.indent,
                    start: this.sourceToken,
                    items: [],
                    end: []
                };
            case 'seq-item-ind':
                return {
                    type: 'block-seq',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [this.sourceToken] }]
                };
            case 'explicit-key-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                start.push(this.sourceToken);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, explicitKey: true }]
                };
            }
            case 'map-value-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                };
            }
        }
        return null;
    }
    atIndentedComment(start, indent) {
        if (this.type !== 'comment')
            return false;
        if (this.indent <= indent)
            return false;
        return start.every(st => st.type === 'newline' || st.type === 'space');
    }
    *documentEnd(docEnd) {
        if (this.type !== 'doc-mode') {
            if (docEnd.end)
                docEnd.end.push(this.sourceToken);
            else
                docEnd.end = [this.sourceToken];
            if (this.type === 'newline')
                yield* this.pop();
        }
    }
    *lineEnd(token) {
        switch (this.type) {
            case 'comma':
            case 'doc-start':
            case 'doc-end':
            case 'flow-seq-end':
            case 'flow-map-end':
            case 'map-value-ind':
                yield* this.pop();
                yield* this.step();
                break;
            case 'newline':
                this.onKeyLine = false;
            // fallthrough
            case 'space':
            case 'comment':
            default:
                // all other values are errors
                if (token.end)
                    token.end.push(this.sourceToken);
                else
                    token.end = [this.sourceToken];
                if (this.type === 'newline')
                    yield* this.pop();
        }
    }
}

exports.Parser = Parser;


/***/ }),

/***/ 4047:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var composer = __nccwpck_require__(9984);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(1464);
var log = __nccwpck_require__(7249);
var identity = __nccwpck_require__(1127);
var lineCounter = __nccwpck_require__(6628);
var parser = __nccwpck_require__(3456);

function parseOptions(options) {
    const prettyErrors = options.prettyErrors !== false;
    const lineCounter$1 = options.lineCounter || (prettyErrors && new lineCounter.LineCounter()) || null;
    return { lineCounter: lineCounter$1, prettyErrors };
}
/**
 * Parse the input as a stream of YAML documents.
 *
 * Documents should be separated from each other by `...` or `---` marker lines.
 *
 * @returns If an empty `docs` array is returned, it will be of type
 *   EmptyStream and contain additional stream information. In
 *   TypeScript, you should use `'empty' in docs` as a type guard for it.
 */
function parseAllDocuments(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    const docs = Array.from(composer$1.compose(parser$1.parse(source)));
    if (prettyErrors && lineCounter)
        for (const doc of docs) {
            doc.errors.forEach(errors.prettifyError(source, lineCounter));
            doc.warnings.forEach(errors.prettifyError(source, lineCounter));
        }
    if (docs.length > 0)
        return docs;
    return Object.assign([], { empty: true }, composer$1.streamInfo());
}
/** Parse an input string into a single YAML.Document */
function parseDocument(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    // `doc` is always set by compose.end(true) at the very latest
    let doc = null;
    for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
            doc = _doc;
        else if (doc.options.logLevel !== 'silent') {
            doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), 'MULTIPLE_DOCS', 'Source contains multiple documents; please use YAML.parseAllDocuments()'));
            break;
        }
    }
    if (prettyErrors && lineCounter) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter));
    }
    return doc;
}
function parse(src, reviver, options) {
    let _reviver = undefined;
    if (typeof reviver === 'function') {
        _reviver = reviver;
    }
    else if (options === undefined && reviver && typeof reviver === 'object') {
        options = reviver;
    }
    const doc = parseDocument(src, options);
    if (!doc)
        return null;
    doc.warnings.forEach(warning => log.warn(doc.options.logLevel, warning));
    if (doc.errors.length > 0) {
        if (doc.options.logLevel !== 'silent')
            throw doc.errors[0];
        else
            doc.errors = [];
    }
    return doc.toJS(Object.assign({ reviver: _reviver }, options));
}
function stringify(value, replacer, options) {
    let _replacer = null;
    if (typeof replacer === 'function' || Array.isArray(replacer)) {
        _replacer = replacer;
    }
    else if (options === undefined && replacer) {
        options = replacer;
    }
    if (typeof options === 'string')
        options = options.length;
    if (typeof options === 'number') {
        const indent = Math.round(options);
        options = indent < 1 ? undefined : indent > 8 ? { indent: 8 } : { indent };
    }
    if (value === undefined) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
            return undefined;
    }
    if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
    return new Document.Document(value, _replacer, options).toString(options);
}

exports.parse = parse;
exports.parseAllDocuments = parseAllDocuments;
exports.parseDocument = parseDocument;
exports.stringify = stringify;


/***/ }),

/***/ 5840:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var map = __nccwpck_require__(7451);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var tags = __nccwpck_require__(18);

const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
class Schema {
    constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat)
            ? tags.getTags(compat, 'compat')
            : compat
                ? tags.getTags(null, compat)
                : null;
        this.name = (typeof schema === 'string' && schema) || 'core';
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        // Used by createMap()
        this.sortMapEntries =
            typeof sortMapEntries === 'function'
                ? sortMapEntries
                : sortMapEntries === true
                    ? sortMapEntriesByKey
                    : null;
    }
    clone() {
        const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
    }
}

exports.Schema = Schema;


/***/ }),

/***/ 7451:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var YAMLMap = __nccwpck_require__(4454);

const map = {
    collection: 'map',
    default: true,
    nodeClass: YAMLMap.YAMLMap,
    tag: 'tag:yaml.org,2002:map',
    resolve(map, onError) {
        if (!identity.isMap(map))
            onError('Expected a mapping for this tag');
        return map;
    },
    createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
};

exports.map = map;


/***/ }),

/***/ 3632:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

const nullTag = {
    identify: value => value == null,
    createNode: () => new Scalar.Scalar(null),
    default: true,
    tag: 'tag:yaml.org,2002:null',
    test: /^(?:~|[Nn]ull|NULL)?$/,
    resolve: () => new Scalar.Scalar(null),
    stringify: ({ source }, ctx) => typeof source === 'string' && nullTag.test.test(source)
        ? source
        : ctx.options.nullStr
};

exports.nullTag = nullTag;


/***/ }),

/***/ 1706:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var YAMLSeq = __nccwpck_require__(2223);

const seq = {
    collection: 'seq',
    default: true,
    nodeClass: YAMLSeq.YAMLSeq,
    tag: 'tag:yaml.org,2002:seq',
    resolve(seq, onError) {
        if (!identity.isSeq(seq))
            onError('Expected a sequence for this tag');
        return seq;
    },
    createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
};

exports.seq = seq;


/***/ }),

/***/ 6464:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyString = __nccwpck_require__(3069);

const string = {
    identify: value => typeof value === 'string',
    default: true,
    tag: 'tag:yaml.org,2002:str',
    resolve: str => str,
    stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
    }
};

exports.string = string;


/***/ }),

/***/ 3959:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

const boolTag = {
    identify: value => typeof value === 'boolean',
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
    resolve: str => new Scalar.Scalar(str[0] === 't' || str[0] === 'T'),
    stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
            const sv = source[0] === 't' || source[0] === 'T';
            if (value === sv)
                return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
};

exports.boolTag = boolTag;


/***/ }),

/***/ 8405:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var stringifyNumber = __nccwpck_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: str => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
    resolve: str => parseFloat(str),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf('.');
        if (dot !== -1 && str[str.length - 1] === '0')
            node.minFractionDigits = str.length - dot - 1;
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 9874:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
const intResolve = (str, offset, radix, { intAsBigInt }) => (intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix));
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
    return stringifyNumber.stringifyNumber(node);
}
const intOct = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^0o[0-7]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
    stringify: node => intStringify(node, 8, '0o')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^0x[0-9a-fA-F]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 896:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var bool = __nccwpck_require__(3959);
var float = __nccwpck_require__(8405);
var int = __nccwpck_require__(9874);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.boolTag,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float
];

exports.schema = schema;


/***/ }),

/***/ 3559:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var map = __nccwpck_require__(7451);
var seq = __nccwpck_require__(1706);

function intIdentify(value) {
    return typeof value === 'bigint' || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
    {
        identify: value => typeof value === 'string',
        default: true,
        tag: 'tag:yaml.org,2002:str',
        resolve: str => str,
        stringify: stringifyJSON
    },
    {
        identify: value => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: 'tag:yaml.org,2002:null',
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
    },
    {
        identify: value => typeof value === 'boolean',
        default: true,
        tag: 'tag:yaml.org,2002:bool',
        test: /^true$|^false$/,
        resolve: str => str === 'true',
        stringify: stringifyJSON
    },
    {
        identify: intIdentify,
        default: true,
        tag: 'tag:yaml.org,2002:int',
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
    },
    {
        identify: value => typeof value === 'number',
        default: true,
        tag: 'tag:yaml.org,2002:float',
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: str => parseFloat(str),
        stringify: stringifyJSON
    }
];
const jsonError = {
    default: true,
    tag: '',
    test: /^/,
    resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
    }
};
const schema = [map.map, seq.seq].concat(jsonScalars, jsonError);

exports.schema = schema;


/***/ }),

/***/ 18:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var bool = __nccwpck_require__(3959);
var float = __nccwpck_require__(8405);
var int = __nccwpck_require__(9874);
var schema = __nccwpck_require__(896);
var schema$1 = __nccwpck_require__(3559);
var binary = __nccwpck_require__(6083);
var merge = __nccwpck_require__(452);
var omap = __nccwpck_require__(303);
var pairs = __nccwpck_require__(8385);
var schema$2 = __nccwpck_require__(5913);
var set = __nccwpck_require__(1528);
var timestamp = __nccwpck_require__(6752);

const schemas = new Map([
    ['core', schema.schema],
    ['failsafe', [map.map, seq.seq, string.string]],
    ['json', schema$1.schema],
    ['yaml11', schema$2.schema],
    ['yaml-1.1', schema$2.schema]
]);
const tagsByName = {
    binary: binary.binary,
    bool: bool.boolTag,
    float: float.float,
    floatExp: float.floatExp,
    floatNaN: float.floatNaN,
    floatTime: timestamp.floatTime,
    int: int.int,
    intHex: int.intHex,
    intOct: int.intOct,
    intTime: timestamp.intTime,
    map: map.map,
    merge: merge.merge,
    null: _null.nullTag,
    omap: omap.omap,
    pairs: pairs.pairs,
    seq: seq.seq,
    set: set.set,
    timestamp: timestamp.timestamp
};
const coreKnownTags = {
    'tag:yaml.org,2002:binary': binary.binary,
    'tag:yaml.org,2002:merge': merge.merge,
    'tag:yaml.org,2002:omap': omap.omap,
    'tag:yaml.org,2002:pairs': pairs.pairs,
    'tag:yaml.org,2002:set': set.set,
    'tag:yaml.org,2002:timestamp': timestamp.timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
    const schemaTags = schemas.get(schemaName);
    if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge)
            ? schemaTags.concat(merge.merge)
            : schemaTags.slice();
    }
    let tags = schemaTags;
    if (!tags) {
        if (Array.isArray(customTags))
            tags = [];
        else {
            const keys = Array.from(schemas.keys())
                .filter(key => key !== 'yaml11')
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
    }
    if (Array.isArray(customTags)) {
        for (const tag of customTags)
            tags = tags.concat(tag);
    }
    else if (typeof customTags === 'function') {
        tags = customTags(tags.slice());
    }
    if (addMergeTag)
        tags = tags.concat(merge.merge);
    return tags.reduce((tags, tag) => {
        const tagObj = typeof tag === 'string' ? tagsByName[tag] : tag;
        if (!tagObj) {
            const tagName = JSON.stringify(tag);
            const keys = Object.keys(tagsByName)
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags.includes(tagObj))
            tags.push(tagObj);
        return tags;
    }, []);
}

exports.coreKnownTags = coreKnownTags;
exports.getTags = getTags;


/***/ }),

/***/ 6083:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_buffer = __nccwpck_require__(181);
var Scalar = __nccwpck_require__(3301);
var stringifyString = __nccwpck_require__(3069);

const binary = {
    identify: value => value instanceof Uint8Array, // Buffer inherits from Uint8Array
    default: false,
    tag: 'tag:yaml.org,2002:binary',
    /**
     * Returns a Buffer in node and an Uint8Array in browsers
     *
     * To use the resulting buffer as an image, you'll want to do something like:
     *
     *   const blob = new Blob([buffer], { type: 'image/jpeg' })
     *   document.querySelector('#photo').src = URL.createObjectURL(blob)
     */
    resolve(src, onError) {
        if (typeof node_buffer.Buffer === 'function') {
            return node_buffer.Buffer.from(src, 'base64');
        }
        else if (typeof atob === 'function') {
            // On IE 11, atob() can't handle newlines
            const str = atob(src.replace(/[\n\r]/g, ''));
            const buffer = new Uint8Array(str.length);
            for (let i = 0; i < str.length; ++i)
                buffer[i] = str.charCodeAt(i);
            return buffer;
        }
        else {
            onError('This environment does not support reading binary tags; either Buffer or atob is required');
            return src;
        }
    },
    stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
            return '';
        const buf = value; // checked earlier by binary.identify()
        let str;
        if (typeof node_buffer.Buffer === 'function') {
            str =
                buf instanceof node_buffer.Buffer
                    ? buf.toString('base64')
                    : node_buffer.Buffer.from(buf.buffer).toString('base64');
        }
        else if (typeof btoa === 'function') {
            let s = '';
            for (let i = 0; i < buf.length; ++i)
                s += String.fromCharCode(buf[i]);
            str = btoa(s);
        }
        else {
            throw new Error('This environment does not support writing binary tags; either Buffer or btoa is required');
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
            const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
            const n = Math.ceil(str.length / lineWidth);
            const lines = new Array(n);
            for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
                lines[i] = str.substr(o, lineWidth);
            }
            str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? '\n' : ' ');
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
    }
};

exports.binary = binary;


/***/ }),

/***/ 8398:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

function boolStringify({ value, source }, ctx) {
    const boolObj = value ? trueTag : falseTag;
    if (source && boolObj.test.test(source))
        return source;
    return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
    identify: value => value === true,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
    resolve: () => new Scalar.Scalar(true),
    stringify: boolStringify
};
const falseTag = {
    identify: value => value === false,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
    resolve: () => new Scalar.Scalar(false),
    stringify: boolStringify
};

exports.falseTag = falseTag;
exports.trueTag = trueTag;


/***/ }),

/***/ 5782:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var stringifyNumber = __nccwpck_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: (str) => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
    resolve: (str) => parseFloat(str.replace(/_/g, '')),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, '')));
        const dot = str.indexOf('.');
        if (dot !== -1) {
            const f = str.substring(dot + 1).replace(/_/g, '');
            if (f[f.length - 1] === '0')
                node.minFractionDigits = f.length;
        }
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 873:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
function intResolve(str, offset, radix, { intAsBigInt }) {
    const sign = str[0];
    if (sign === '-' || sign === '+')
        offset += 1;
    str = str.substring(offset).replace(/_/g, '');
    if (intAsBigInt) {
        switch (radix) {
            case 2:
                str = `0b${str}`;
                break;
            case 8:
                str = `0o${str}`;
                break;
            case 16:
                str = `0x${str}`;
                break;
        }
        const n = BigInt(str);
        return sign === '-' ? BigInt(-1) * n : n;
    }
    const n = parseInt(str, radix);
    return sign === '-' ? -1 * n : n;
}
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? '-' + prefix + str.substr(1) : prefix + str;
    }
    return stringifyNumber.stringifyNumber(node);
}
const intBin = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'BIN',
    test: /^[-+]?0b[0-1_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
    stringify: node => intStringify(node, 2, '0b')
};
const intOct = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^[-+]?0[0-7_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
    stringify: node => intStringify(node, 8, '0')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9][0-9_]*$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^[-+]?0x[0-9a-fA-F_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intBin = intBin;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 452:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);

// If the value associated with a merge key is a single mapping node, each of
// its key/value pairs is inserted into the current mapping, unless the key
// already exists in it. If the value associated with the merge key is a
// sequence, then this sequence is expected to contain mapping nodes and each
// of these nodes is merged in turn according to its order in the sequence.
// Keys in mapping nodes earlier in the sequence override keys specified in
// later mapping nodes. -- http://yaml.org/type/merge.html
const MERGE_KEY = '<<';
const merge = {
    identify: value => value === MERGE_KEY ||
        (typeof value === 'symbol' && value.description === MERGE_KEY),
    default: 'key',
    tag: 'tag:yaml.org,2002:merge',
    test: /^<<$/,
    resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
    }),
    stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge.identify(key) ||
    (identity.isScalar(key) &&
        (!key.type || key.type === Scalar.Scalar.PLAIN) &&
        merge.identify(key.value))) &&
    ctx?.doc.schema.tags.some(tag => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (identity.isSeq(source))
        for (const it of source.items)
            mergeValue(ctx, map, it);
    else if (Array.isArray(source))
        for (const it of source)
            mergeValue(ctx, map, it);
    else
        mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (!identity.isMap(source))
        throw new Error('Merge sources must be maps or map aliases');
    const srcMap = source.toJSON(null, ctx, Map);
    for (const [key, value] of srcMap) {
        if (map instanceof Map) {
            if (!map.has(key))
                map.set(key, value);
        }
        else if (map instanceof Set) {
            map.add(key);
        }
        else if (!Object.prototype.hasOwnProperty.call(map, key)) {
            Object.defineProperty(map, key, {
                value,
                writable: true,
                enumerable: true,
                configurable: true
            });
        }
    }
    return map;
}
function resolveAliasValue(ctx, value) {
    return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

exports.addMergeToJSMap = addMergeToJSMap;
exports.isMergeKey = isMergeKey;
exports.merge = merge;


/***/ }),

/***/ 303:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var pairs = __nccwpck_require__(8385);

class YAMLOMap extends YAMLSeq.YAMLSeq {
    constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = YAMLOMap.tag;
    }
    /**
     * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
     * but TypeScript won't allow widening the signature of a child method.
     */
    toJSON(_, ctx) {
        if (!ctx)
            return super.toJSON(_);
        const map = new Map();
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const pair of this.items) {
            let key, value;
            if (identity.isPair(pair)) {
                key = toJS.toJS(pair.key, '', ctx);
                value = toJS.toJS(pair.value, key, ctx);
            }
            else {
                key = toJS.toJS(pair, '', ctx);
            }
            if (map.has(key))
                throw new Error('Ordered maps must not include duplicate keys');
            map.set(key, value);
        }
        return map;
    }
    static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap = new this();
        omap.items = pairs$1.items;
        return omap;
    }
}
YAMLOMap.tag = 'tag:yaml.org,2002:omap';
const omap = {
    collection: 'seq',
    identify: value => value instanceof Map,
    nodeClass: YAMLOMap,
    default: false,
    tag: 'tag:yaml.org,2002:omap',
    resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
            if (identity.isScalar(key)) {
                if (seenKeys.includes(key.value)) {
                    onError(`Ordered maps must not include duplicate keys: ${key.value}`);
                }
                else {
                    seenKeys.push(key.value);
                }
            }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
    },
    createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};

exports.YAMLOMap = YAMLOMap;
exports.omap = omap;


/***/ }),

/***/ 8385:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);
var YAMLSeq = __nccwpck_require__(2223);

function resolvePairs(seq, onError) {
    if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
            let item = seq.items[i];
            if (identity.isPair(item))
                continue;
            else if (identity.isMap(item)) {
                if (item.items.length > 1)
                    onError('Each pair must have its own sequence indicator');
                const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
                if (item.commentBefore)
                    pair.key.commentBefore = pair.key.commentBefore
                        ? `${item.commentBefore}\n${pair.key.commentBefore}`
                        : item.commentBefore;
                if (item.comment) {
                    const cn = pair.value ?? pair.key;
                    cn.comment = cn.comment
                        ? `${item.comment}\n${cn.comment}`
                        : item.comment;
                }
                item = pair;
            }
            seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
    }
    else
        onError('Expected a sequence for this tag');
    return seq;
}
function createPairs(schema, iterable, ctx) {
    const { replacer } = ctx;
    const pairs = new YAMLSeq.YAMLSeq(schema);
    pairs.tag = 'tag:yaml.org,2002:pairs';
    let i = 0;
    if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
            if (typeof replacer === 'function')
                it = replacer.call(iterable, String(i++), it);
            let key, value;
            if (Array.isArray(it)) {
                if (it.length === 2) {
                    key = it[0];
                    value = it[1];
                }
                else
                    throw new TypeError(`Expected [key, value] tuple: ${it}`);
            }
            else if (it && it instanceof Object) {
                const keys = Object.keys(it);
                if (keys.length === 1) {
                    key = keys[0];
                    value = it[key];
                }
                else {
                    throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
                }
            }
            else {
                key = it;
            }
            pairs.items.push(Pair.createPair(key, value, ctx));
        }
    return pairs;
}
const pairs = {
    collection: 'seq',
    default: false,
    tag: 'tag:yaml.org,2002:pairs',
    resolve: resolvePairs,
    createNode: createPairs
};

exports.createPairs = createPairs;
exports.pairs = pairs;
exports.resolvePairs = resolvePairs;


/***/ }),

/***/ 5913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var binary = __nccwpck_require__(6083);
var bool = __nccwpck_require__(8398);
var float = __nccwpck_require__(5782);
var int = __nccwpck_require__(873);
var merge = __nccwpck_require__(452);
var omap = __nccwpck_require__(303);
var pairs = __nccwpck_require__(8385);
var set = __nccwpck_require__(1528);
var timestamp = __nccwpck_require__(6752);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.trueTag,
    bool.falseTag,
    int.intBin,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float,
    binary.binary,
    merge.merge,
    omap.omap,
    pairs.pairs,
    set.set,
    timestamp.intTime,
    timestamp.floatTime,
    timestamp.timestamp
];

exports.schema = schema;


/***/ }),

/***/ 1528:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);

class YAMLSet extends YAMLMap.YAMLMap {
    constructor(schema) {
        super(schema);
        this.tag = YAMLSet.tag;
    }
    add(key) {
        let pair;
        if (identity.isPair(key))
            pair = key;
        else if (key &&
            typeof key === 'object' &&
            'key' in key &&
            'value' in key &&
            key.value === null)
            pair = new Pair.Pair(key.key, null);
        else
            pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
            this.items.push(pair);
    }
    /**
     * If `keepPair` is `true`, returns the Pair matching `key`.
     * Otherwise, returns the value of that Pair's key.
     */
    get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair)
            ? identity.isScalar(pair.key)
                ? pair.key.value
                : pair.key
            : pair;
    }
    set(key, value) {
        if (typeof value !== 'boolean')
            throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
            this.items.splice(this.items.indexOf(prev), 1);
        }
        else if (!prev && value) {
            this.items.push(new Pair.Pair(key));
        }
    }
    toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        if (this.hasAllNullValues(true))
            return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
            throw new Error('Set items must all have null values');
    }
    static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
            for (let value of iterable) {
                if (typeof replacer === 'function')
                    value = replacer.call(iterable, value, value);
                set.items.push(Pair.createPair(value, null, ctx));
            }
        return set;
    }
}
YAMLSet.tag = 'tag:yaml.org,2002:set';
const set = {
    collection: 'map',
    identify: value => value instanceof Set,
    nodeClass: YAMLSet,
    default: false,
    tag: 'tag:yaml.org,2002:set',
    createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
    resolve(map, onError) {
        if (identity.isMap(map)) {
            if (map.hasAllNullValues(true))
                return Object.assign(new YAMLSet(), map);
            else
                onError('Set items must all have null values');
        }
        else
            onError('Expected a mapping for this tag');
        return map;
    }
};

exports.YAMLSet = YAMLSet;
exports.set = set;


/***/ }),

/***/ 6752:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

/** Internal types handle bigint as number, because TS can't figure it out. */
function parseSexagesimal(str, asBigInt) {
    const sign = str[0];
    const parts = sign === '-' || sign === '+' ? str.substring(1) : str;
    const num = (n) => asBigInt ? BigInt(n) : Number(n);
    const res = parts
        .replace(/_/g, '')
        .split(':')
        .reduce((res, p) => res * num(60) + num(p), num(0));
    return (sign === '-' ? num(-1) * res : res);
}
/**
 * hhhh:mm:ss.sss
 *
 * Internal types handle bigint as number, because TS can't figure it out.
 */
function stringifySexagesimal(node) {
    let { value } = node;
    let num = (n) => n;
    if (typeof value === 'bigint')
        num = n => BigInt(n);
    else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
    let sign = '';
    if (value < 0) {
        sign = '-';
        value *= num(-1);
    }
    const _60 = num(60);
    const parts = [value % _60]; // seconds, including ms
    if (value < 60) {
        parts.unshift(0); // at least one : is required
    }
    else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60); // minutes
        if (value >= 60) {
            value = (value - parts[0]) / _60;
            parts.unshift(value); // hours
        }
    }
    return (sign +
        parts
            .map(n => String(n).padStart(2, '0'))
            .join(':')
            .replace(/000000\d*$/, '') // % 60 may introduce error
    );
}
const intTime = {
    identify: value => typeof value === 'bigint' || Number.isInteger(value),
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
    resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
    stringify: stringifySexagesimal
};
const floatTime = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
    resolve: str => parseSexagesimal(str, false),
    stringify: stringifySexagesimal
};
const timestamp = {
    identify: value => value instanceof Date,
    default: true,
    tag: 'tag:yaml.org,2002:timestamp',
    // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
    // may be omitted altogether, resulting in a date format. In such a case, the time part is
    // assumed to be 00:00:00Z (start of day, UTC).
    test: RegExp('^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})' + // YYYY-Mm-Dd
        '(?:' + // time is optional
        '(?:t|T|[ \\t]+)' + // t | T | whitespace
        '([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)' + // Hh:Mm:Ss(.ss)?
        '(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?' + // Z | +5 | -03:30
        ')?$'),
    resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
            throw new Error('!!timestamp expects a date, starting with yyyy-mm-dd');
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + '00').substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== 'Z') {
            let d = parseSexagesimal(tz, false);
            if (Math.abs(d) < 30)
                d *= 60;
            date -= 60000 * d;
        }
        return new Date(date);
    },
    stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, '') ?? ''
};

exports.floatTime = floatTime;
exports.intTime = intTime;
exports.timestamp = timestamp;


/***/ }),

/***/ 4475:
/***/ ((__unused_webpack_module, exports) => {



const FOLD_FLOW = 'flow';
const FOLD_BLOCK = 'block';
const FOLD_QUOTED = 'quoted';
/**
 * Tries to keep input at up to `lineWidth` characters, splitting only on spaces
 * not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
 * terminated with `\n` and started with `indent`.
 */
function foldFlowLines(text, indent, mode = 'flow', { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
    if (!lineWidth || lineWidth < 0)
        return text;
    if (lineWidth < minContentWidth)
        minContentWidth = 0;
    const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
    if (text.length <= endStep)
        return text;
    const folds = [];
    const escapedFolds = {};
    let end = lineWidth - indent.length;
    if (typeof indentAtStart === 'number') {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
            folds.push(0);
        else
            end = lineWidth - indentAtStart;
    }
    let split = undefined;
    let prev = undefined;
    let overflow = false;
    let i = -1;
    let escStart = -1;
    let escEnd = -1;
    if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text, i, indent.length);
        if (i !== -1)
            end = i + endStep;
    }
    for (let ch; (ch = text[(i += 1)]);) {
        if (mode === FOLD_QUOTED && ch === '\\') {
            escStart = i;
            switch (text[i + 1]) {
                case 'x':
                    i += 3;
                    break;
                case 'u':
                    i += 5;
                    break;
                case 'U':
                    i += 9;
                    break;
                default:
                    i += 1;
            }
            escEnd = i;
        }
        if (ch === '\n') {
            if (mode === FOLD_BLOCK)
                i = consumeMoreIndentedLines(text, i, indent.length);
            end = i + indent.length + endStep;
            split = undefined;
        }
        else {
            if (ch === ' ' &&
                prev &&
                prev !== ' ' &&
                prev !== '\n' &&
                prev !== '\t') {
                // space surrounded by non-space can be replaced with newline + indent
                const next = text[i + 1];
                if (next && next !== ' ' && next !== '\n' && next !== '\t')
                    split = i;
            }
            if (i >= end) {
                if (split) {
                    folds.push(split);
                    end = split + endStep;
                    split = undefined;
                }
                else if (mode === FOLD_QUOTED) {
                    // white-space collected at end may stretch past lineWidth
                    while (prev === ' ' || prev === '\t') {
                        prev = ch;
                        ch = text[(i += 1)];
                        overflow = true;
                    }
                    // Account for newline escape, but don't break preceding escape
                    const j = i > escEnd + 1 ? i - 2 : escStart - 1;
                    // Bail out if lineWidth & minContentWidth are shorter than an escape string
                    if (escapedFolds[j])
                        return text;
                    folds.push(j);
                    escapedFolds[j] = true;
                    end = j + endStep;
                    split = undefined;
                }
                else {
                    overflow = true;
                }
            }
        }
        prev = ch;
    }
    if (overflow && onOverflow)
        onOverflow();
    if (folds.length === 0)
        return text;
    if (onFold)
        onFold();
    let res = text.slice(0, folds[0]);
    for (let i = 0; i < folds.length; ++i) {
        const fold = folds[i];
        const end = folds[i + 1] || text.length;
        if (fold === 0)
            res = `\n${indent}${text.slice(0, end)}`;
        else {
            if (mode === FOLD_QUOTED && escapedFolds[fold])
                res += `${text[fold]}\\`;
            res += `\n${indent}${text.slice(fold + 1, end)}`;
        }
    }
    return res;
}
/**
 * Presumes `i + 1` is at the start of a line
 * @returns index of last newline in more-indented block
 */
function consumeMoreIndentedLines(text, i, indent) {
    let end = i;
    let start = i + 1;
    let ch = text[start];
    while (ch === ' ' || ch === '\t') {
        if (i < start + indent) {
            ch = text[++i];
        }
        else {
            do {
                ch = text[++i];
            } while (ch && ch !== '\n');
            end = i;
            start = i + 1;
            ch = text[start];
        }
    }
    return end;
}

exports.FOLD_BLOCK = FOLD_BLOCK;
exports.FOLD_FLOW = FOLD_FLOW;
exports.FOLD_QUOTED = FOLD_QUOTED;
exports.foldFlowLines = foldFlowLines;


/***/ }),

/***/ 2148:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(1596);
var identity = __nccwpck_require__(1127);
var stringifyComment = __nccwpck_require__(9799);
var stringifyString = __nccwpck_require__(3069);

function createStringifyContext(doc, options) {
    const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: 'PLAIN',
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: 'false',
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: 'null',
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: 'true',
        verifyAliasOrder: true
    }, doc.schema.toStringOptions, options);
    let inFlow;
    switch (opt.collectionStyle) {
        case 'block':
            inFlow = false;
            break;
        case 'flow':
            inFlow = true;
            break;
        default:
            inFlow = null;
    }
    return {
        anchors: new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? ' ' : '',
        indent: '',
        indentStep: typeof opt.indent === 'number' ? ' '.repeat(opt.indent) : '  ',
        inFlow,
        options: opt
    };
}
function getTagObject(tags, item) {
    if (item.tag) {
        const match = tags.filter(t => t.tag === item.tag);
        if (match.length > 0)
            return match.find(t => t.format === item.format) ?? match[0];
    }
    let tagObj = undefined;
    let obj;
    if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter(t => t.identify?.(obj));
        if (match.length > 1) {
            const testMatch = match.filter(t => t.test);
            if (testMatch.length > 0)
                match = testMatch;
        }
        tagObj =
            match.find(t => t.format === item.format) ?? match.find(t => !t.format);
    }
    else {
        obj = item;
        tagObj = tags.find(t => t.nodeClass && obj instanceof t.nodeClass);
    }
    if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? 'null' : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
    }
    return tagObj;
}
// needs to be called before value stringifier to allow for circular anchor refs
function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
    if (!doc.directives)
        return '';
    const props = [];
    const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
    if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
    }
    const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
    if (tag)
        props.push(doc.directives.tagString(tag));
    return props.join(' ');
}
function stringify(item, ctx, onComment, onChompKeep) {
    if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
    if (identity.isAlias(item)) {
        if (ctx.doc.directives)
            return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
            throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        }
        else {
            if (ctx.resolvedAliases)
                ctx.resolvedAliases.add(item);
            else
                ctx.resolvedAliases = new Set([item]);
            item = item.resolve(ctx.doc);
        }
    }
    let tagObj = undefined;
    const node = identity.isNode(item)
        ? item
        : ctx.doc.createNode(item, { onTagObj: o => (tagObj = o) });
    tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
    const props = stringifyProps(node, tagObj, ctx);
    if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
    const str = typeof tagObj.stringify === 'function'
        ? tagObj.stringify(node, ctx, onComment, onChompKeep)
        : identity.isScalar(node)
            ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep)
            : node.toString(ctx, onComment, onChompKeep);
    if (!props)
        return str;
    return identity.isScalar(node) || str[0] === '{' || str[0] === '['
        ? `${props} ${str}`
        : `${props}\n${ctx.indent}${str}`;
}

exports.createStringifyContext = createStringifyContext;
exports.stringify = stringify;


/***/ }),

/***/ 1212:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyCollection(collection, ctx, options) {
    const flow = ctx.inFlow ?? collection.flow;
    const stringify = flow ? stringifyFlowCollection : stringifyBlockCollection;
    return stringify(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
    const { indent, options: { commentString } } = ctx;
    const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
    let chompKeep = false; // flag for the preceding node's status
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (!chompKeep && item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (!chompKeep && ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
            }
        }
        chompKeep = false;
        let str = stringify.stringify(item, itemCtx, () => (comment = null), () => (chompKeep = true));
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        if (chompKeep && comment)
            chompKeep = false;
        lines.push(blockItemPrefix + str);
    }
    let str;
    if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
    }
    else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
            const line = lines[i];
            str += line ? `\n${indent}${line}` : '\n';
        }
    }
    if (comment) {
        str += '\n' + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
            onComment();
    }
    else if (chompKeep && onChompKeep)
        onChompKeep();
    return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
    const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
    itemIndent += indentStep;
    const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
    });
    let reqNewline = false;
    let linesAtValue = 0;
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, false);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, false);
                if (ik.comment)
                    reqNewline = true;
            }
            const iv = identity.isNode(item.value) ? item.value : null;
            if (iv) {
                if (iv.comment)
                    comment = iv.comment;
                if (iv.commentBefore)
                    reqNewline = true;
            }
            else if (item.value == null && ik?.comment) {
                comment = ik.comment;
            }
        }
        if (comment)
            reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => (comment = null));
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes('\n'));
        if (i < items.length - 1) {
            str += ',';
        }
        else if (ctx.options.trailingComma) {
            if (ctx.options.lineWidth > 0) {
                reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) +
                    (str.length + 2) >
                    ctx.options.lineWidth);
            }
            if (reqNewline) {
                str += ',';
            }
        }
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
    }
    const { start, end } = flowChars;
    if (lines.length === 0) {
        return start + end;
    }
    else {
        if (!reqNewline) {
            const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
            reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
            let str = start;
            for (const line of lines)
                str += line ? `\n${indentStep}${indent}${line}` : '\n';
            return `${str}\n${indent}${end}`;
        }
        else {
            return `${start}${fcPadding}${lines.join(' ')}${fcPadding}${end}`;
        }
    }
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
    if (comment && chompKeep)
        comment = comment.replace(/^\n+/, '');
    if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart()); // Avoid double indent on first line
    }
}

exports.stringifyCollection = stringifyCollection;


/***/ }),

/***/ 9799:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringifies a comment.
 *
 * Empty comment lines are left empty,
 * lines consisting of a single space are replaced by `#`,
 * and all other lines are prefixed with a `#`.
 */
const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, '#');
function indentComment(comment, indent) {
    if (/^\n+$/.test(comment))
        return comment.substring(1);
    return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith('\n')
    ? indentComment(comment, indent)
    : comment.includes('\n')
        ? '\n' + indentComment(comment, indent)
        : (str.endsWith(' ') ? '' : ' ') + comment;

exports.indentComment = indentComment;
exports.lineComment = lineComment;
exports.stringifyComment = stringifyComment;


/***/ }),

/***/ 6829:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyDocument(doc, options) {
    const lines = [];
    let hasDirectives = options.directives === true;
    if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
            lines.push(dir);
            hasDirectives = true;
        }
        else if (doc.directives.docStart)
            hasDirectives = true;
    }
    if (hasDirectives)
        lines.push('---');
    const ctx = stringify.createStringifyContext(doc, options);
    const { commentString } = ctx.options;
    if (doc.commentBefore) {
        if (lines.length !== 1)
            lines.unshift('');
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ''));
    }
    let chompKeep = false;
    let contentComment = null;
    if (doc.contents) {
        if (identity.isNode(doc.contents)) {
            if (doc.contents.spaceBefore && hasDirectives)
                lines.push('');
            if (doc.contents.commentBefore) {
                const cs = commentString(doc.contents.commentBefore);
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            // top-level block scalars need to be indented if followed by a comment
            ctx.forceBlockIndent = !!doc.comment;
            contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? undefined : () => (chompKeep = true);
        let body = stringify.stringify(doc.contents, ctx, () => (contentComment = null), onChompKeep);
        if (contentComment)
            body += stringifyComment.lineComment(body, '', commentString(contentComment));
        if ((body[0] === '|' || body[0] === '>') &&
            lines[lines.length - 1] === '---') {
            // Top-level block scalars with a preceding doc marker ought to use the
            // same line for their header.
            lines[lines.length - 1] = `--- ${body}`;
        }
        else
            lines.push(body);
    }
    else {
        lines.push(stringify.stringify(doc.contents, ctx));
    }
    if (doc.directives?.docEnd) {
        if (doc.comment) {
            const cs = commentString(doc.comment);
            if (cs.includes('\n')) {
                lines.push('...');
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            else {
                lines.push(`... ${cs}`);
            }
        }
        else {
            lines.push('...');
        }
    }
    else {
        let dc = doc.comment;
        if (dc && chompKeep)
            dc = dc.replace(/^\n+/, '');
        if (dc) {
            if ((!chompKeep || contentComment) && lines[lines.length - 1] !== '')
                lines.push('');
            lines.push(stringifyComment.indentComment(commentString(dc), ''));
        }
    }
    return lines.join('\n') + '\n';
}

exports.stringifyDocument = stringifyDocument;


/***/ }),

/***/ 8689:
/***/ ((__unused_webpack_module, exports) => {



function stringifyNumber({ format, minFractionDigits, tag, value }) {
    if (typeof value === 'bigint')
        return String(value);
    const num = typeof value === 'number' ? value : Number(value);
    if (!isFinite(num))
        return isNaN(num) ? '.nan' : num < 0 ? '-.inf' : '.inf';
    let n = Object.is(value, -0) ? '-0' : JSON.stringify(value);
    if (!format &&
        minFractionDigits &&
        (!tag || tag === 'tag:yaml.org,2002:float') &&
        /^-?\d/.test(n) &&
        !n.includes('e')) {
        let i = n.indexOf('.');
        if (i < 0) {
            i = n.length;
            n += '.';
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
            n += '0';
    }
    return n;
}

exports.stringifyNumber = stringifyNumber;


/***/ }),

/***/ 9748:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
    const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
    let keyComment = (identity.isNode(key) && key.comment) || null;
    if (simpleKeys) {
        if (keyComment) {
            throw new Error('With simple keys, key nodes cannot have comments');
        }
        if (identity.isCollection(key) || (!identity.isNode(key) && typeof key === 'object')) {
            const msg = 'With simple keys, collection cannot be used as a key value';
            throw new Error(msg);
        }
    }
    let explicitKey = !simpleKeys &&
        (!key ||
            (keyComment && value == null && !ctx.inFlow) ||
            identity.isCollection(key) ||
            (identity.isScalar(key)
                ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL
                : typeof key === 'object'));
    ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
    });
    let keyCommentDone = false;
    let chompKeep = false;
    let str = stringify.stringify(key, ctx, () => (keyCommentDone = true), () => (chompKeep = true));
    if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
            throw new Error('With simple keys, single line scalar must not span more than 1024 characters');
        explicitKey = true;
    }
    if (ctx.inFlow) {
        if (allNullValues || value == null) {
            if (keyCommentDone && onComment)
                onComment();
            return str === '' ? '?' : explicitKey ? `? ${str}` : str;
        }
    }
    else if ((allNullValues && !simpleKeys) || (value == null && explicitKey)) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        }
        else if (chompKeep && onChompKeep)
            onChompKeep();
        return str;
    }
    if (keyCommentDone)
        keyComment = null;
    if (explicitKey) {
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}\n${indent}:`;
    }
    else {
        str = `${str}:`;
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
    }
    let vsb, vcb, valueComment;
    if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
    }
    else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === 'object')
            value = doc.createNode(value);
    }
    ctx.implicitKey = false;
    if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
    chompKeep = false;
    if (!indentSeq &&
        indentStep.length >= 2 &&
        !ctx.inFlow &&
        !explicitKey &&
        identity.isSeq(value) &&
        !value.flow &&
        !value.tag &&
        !value.anchor) {
        // If indentSeq === false, consider '- ' as part of indentation where possible
        ctx.indent = ctx.indent.substring(2);
    }
    let valueCommentDone = false;
    const valueStr = stringify.stringify(value, ctx, () => (valueCommentDone = true), () => (chompKeep = true));
    let ws = ' ';
    if (keyComment || vsb || vcb) {
        ws = vsb ? '\n' : '';
        if (vcb) {
            const cs = commentString(vcb);
            ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === '' && !ctx.inFlow) {
            if (ws === '\n' && valueComment)
                ws = '\n\n';
        }
        else {
            ws += `\n${ctx.indent}`;
        }
    }
    else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf('\n');
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
            let hasPropsLine = false;
            if (hasNewline && (vs0 === '&' || vs0 === '!')) {
                let sp0 = valueStr.indexOf(' ');
                if (vs0 === '&' &&
                    sp0 !== -1 &&
                    sp0 < nl0 &&
                    valueStr[sp0 + 1] === '!') {
                    sp0 = valueStr.indexOf(' ', sp0 + 1);
                }
                if (sp0 === -1 || nl0 < sp0)
                    hasPropsLine = true;
            }
            if (!hasPropsLine)
                ws = `\n${ctx.indent}`;
        }
    }
    else if (valueStr === '' || valueStr[0] === '\n') {
        ws = '';
    }
    str += ws + valueStr;
    if (ctx.inFlow) {
        if (valueCommentDone && onComment)
            onComment();
    }
    else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
    }
    else if (chompKeep && onChompKeep) {
        onChompKeep();
    }
    return str;
}

exports.stringifyPair = stringifyPair;


/***/ }),

/***/ 3069:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var foldFlowLines = __nccwpck_require__(4475);

const getFoldOptions = (ctx, isBlock) => ({
    indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
    lineWidth: ctx.options.lineWidth,
    minContentWidth: ctx.options.minContentWidth
});
// Also checks for lines starting with %, as parsing the output as YAML 1.1 will
// presume that's starting a new document.
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
    if (!lineWidth || lineWidth < 0)
        return false;
    const limit = lineWidth - indentLength;
    const strLen = str.length;
    if (strLen <= limit)
        return false;
    for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === '\n') {
            if (i - start > limit)
                return true;
            start = i + 1;
            if (strLen - start <= limit)
                return false;
        }
    }
    return true;
}
function doubleQuotedString(value, ctx) {
    const json = JSON.stringify(value);
    if (ctx.options.doubleQuotedAsJSON)
        return json;
    const { implicitKey } = ctx;
    const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    let str = '';
    let start = 0;
    for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === ' ' && json[i + 1] === '\\' && json[i + 2] === 'n') {
            // space before newline needs to be escaped to not be folded
            str += json.slice(start, i) + '\\ ';
            i += 1;
            start = i;
            ch = '\\';
        }
        if (ch === '\\')
            switch (json[i + 1]) {
                case 'u':
                    {
                        str += json.slice(start, i);
                        const code = json.substr(i + 2, 4);
                        switch (code) {
                            case '0000':
                                str += '\\0';
                                break;
                            case '0007':
                                str += '\\a';
                                break;
                            case '000b':
                                str += '\\v';
                                break;
                            case '001b':
                                str += '\\e';
                                break;
                            case '0085':
                                str += '\\N';
                                break;
                            case '00a0':
                                str += '\\_';
                                break;
                            case '2028':
                                str += '\\L';
                                break;
                            case '2029':
                                str += '\\P';
                                break;
                            default:
                                if (code.substr(0, 2) === '00')
                                    str += '\\x' + code.substr(2);
                                else
                                    str += json.substr(i, 6);
                        }
                        i += 5;
                        start = i + 1;
                    }
                    break;
                case 'n':
                    if (implicitKey ||
                        json[i + 2] === '"' ||
                        json.length < minMultiLineLength) {
                        i += 1;
                    }
                    else {
                        // folding will eat first newline
                        str += json.slice(start, i) + '\n\n';
                        while (json[i + 2] === '\\' &&
                            json[i + 3] === 'n' &&
                            json[i + 4] !== '"') {
                            str += '\n';
                            i += 2;
                        }
                        str += indent;
                        // space after newline needs to be escaped to not be folded
                        if (json[i + 2] === ' ')
                            str += '\\';
                        i += 1;
                        start = i + 1;
                    }
                    break;
                default:
                    i += 1;
            }
    }
    str = start ? str + json.slice(start) : json;
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
    if (ctx.options.singleQuote === false ||
        (ctx.implicitKey && value.includes('\n')) ||
        /[ \t]\n|\n[ \t]/.test(value) // single quoted string can't have leading or trailing whitespace around newline
    )
        return doubleQuotedString(value, ctx);
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
    return ctx.implicitKey
        ? res
        : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
    const { singleQuote } = ctx.options;
    let qs;
    if (singleQuote === false)
        qs = doubleQuotedString;
    else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
            qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
            qs = doubleQuotedString;
        else
            qs = singleQuote ? singleQuotedString : doubleQuotedString;
    }
    return qs(value, ctx);
}
// The negative lookbehind avoids a polynomial search,
// but isn't supported yet on Safari: https://caniuse.com/js-regexp-lookbehind
let blockEndNewlines;
try {
    blockEndNewlines = new RegExp('(^|(?<!\n))\n+(?!\n|$)', 'g');
}
catch {
    blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
    const { blockQuote, commentString, lineWidth } = ctx.options;
    // 1. Block can't end in whitespace unless the last line is non-empty.
    // 2. Strings consisting of only whitespace are best rendered explicitly.
    if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
    }
    const indent = ctx.indent ||
        (ctx.forceBlockIndent || containsDocumentMarker(value) ? '  ' : '');
    const literal = blockQuote === 'literal'
        ? true
        : blockQuote === 'folded' || type === Scalar.Scalar.BLOCK_FOLDED
            ? false
            : type === Scalar.Scalar.BLOCK_LITERAL
                ? true
                : !lineLengthOverLimit(value, lineWidth, indent.length);
    if (!value)
        return literal ? '|\n' : '>\n';
    // determine chomping from whitespace at value end
    let chomp;
    let endStart;
    for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== '\n' && ch !== '\t' && ch !== ' ')
            break;
    }
    let end = value.substring(endStart);
    const endNlPos = end.indexOf('\n');
    if (endNlPos === -1) {
        chomp = '-'; // strip
    }
    else if (value === end || endNlPos !== end.length - 1) {
        chomp = '+'; // keep
        if (onChompKeep)
            onChompKeep();
    }
    else {
        chomp = ''; // clip
    }
    if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === '\n')
            end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
    }
    // determine indent indicator from whitespace at value start
    let startWithSpace = false;
    let startEnd;
    let startNlPos = -1;
    for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === ' ')
            startWithSpace = true;
        else if (ch === '\n')
            startNlPos = startEnd;
        else
            break;
    }
    let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
    if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
    }
    const indentSize = indent ? '2' : '1'; // root is at -1
    // Leading | or > is added later
    let header = (startWithSpace ? indentSize : '') + chomp;
    if (comment) {
        header += ' ' + commentString(comment.replace(/ ?[\r\n]+/g, ' '));
        if (onComment)
            onComment();
    }
    if (!literal) {
        const foldedValue = value
            .replace(/\n+/g, '\n$&')
            .replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, '$1$2') // more-indented lines aren't folded
            //                ^ more-ind. ^ empty     ^ capture next empty lines only at end of indent
            .replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== 'folded' && type !== Scalar.Scalar.BLOCK_FOLDED) {
            foldOptions.onOverflow = () => {
                literalFallback = true;
            };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
            return `>${header}\n${indent}${body}`;
    }
    value = value.replace(/\n+/g, `$&${indent}`);
    return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
    const { type, value } = item;
    const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
    if ((implicitKey && value.includes('\n')) ||
        (inFlow && /[[\]{},]/.test(value))) {
        return quotedString(value, ctx);
    }
    if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        // not allowed:
        // - '-' or '?'
        // - start with an indicator character (except [?:-]) or /[?-] /
        // - '\n ', ': ' or ' \n' anywhere
        // - '#' not preceded by a non-space char
        // - end with ' ' or ':'
        return implicitKey || inFlow || !value.includes('\n')
            ? quotedString(value, ctx)
            : blockString(item, ctx, onComment, onChompKeep);
    }
    if (!implicitKey &&
        !inFlow &&
        type !== Scalar.Scalar.PLAIN &&
        value.includes('\n')) {
        // Where allowed & type not set explicitly, prefer block style for multiline strings
        return blockString(item, ctx, onComment, onChompKeep);
    }
    if (containsDocumentMarker(value)) {
        if (indent === '') {
            ctx.forceBlockIndent = true;
            return blockString(item, ctx, onComment, onChompKeep);
        }
        else if (implicitKey && indent === indentStep) {
            return quotedString(value, ctx);
        }
    }
    const str = value.replace(/\n+/g, `$&\n${indent}`);
    // Verify that output will be parsed as a string, as e.g. plain numbers and
    // booleans get parsed with those types in v1.2 (e.g. '42', 'true' & '0.9e-3'),
    // and others in v1.1.
    if (actualString) {
        const test = (tag) => tag.default && tag.tag !== 'tag:yaml.org,2002:str' && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
            return quotedString(value, ctx);
    }
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
    const { implicitKey, inFlow } = ctx;
    const ss = typeof item.value === 'string'
        ? item
        : Object.assign({}, item, { value: String(item.value) });
    let { type } = item;
    if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        // force double quotes on control characters & unpaired surrogates
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
            type = Scalar.Scalar.QUOTE_DOUBLE;
    }
    const _stringify = (_type) => {
        switch (_type) {
            case Scalar.Scalar.BLOCK_FOLDED:
            case Scalar.Scalar.BLOCK_LITERAL:
                return implicitKey || inFlow
                    ? quotedString(ss.value, ctx) // blocks are not valid inside flow containers
                    : blockString(ss, ctx, onComment, onChompKeep);
            case Scalar.Scalar.QUOTE_DOUBLE:
                return doubleQuotedString(ss.value, ctx);
            case Scalar.Scalar.QUOTE_SINGLE:
                return singleQuotedString(ss.value, ctx);
            case Scalar.Scalar.PLAIN:
                return plainString(ss, ctx, onComment, onChompKeep);
            default:
                return null;
        }
    };
    let res = _stringify(type);
    if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = (implicitKey && defaultKeyType) || defaultStringType;
        res = _stringify(t);
        if (res === null)
            throw new Error(`Unsupported default string type ${t}`);
    }
    return res;
}

exports.stringifyString = stringifyString;


/***/ }),

/***/ 204:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove node');
/**
 * Apply a visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
function visit(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        visit_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current node */
visit.SKIP = SKIP;
/** Remove the current node */
visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path) {
    const ctrl = callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = visit_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = visit_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = visit_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
/**
 * Apply an async visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `Promise`: Must resolve to one of the following values
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
async function visitAsync(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visitAsync.BREAK = BREAK;
/** Do not visit the children of the current node */
visitAsync.SKIP = SKIP;
/** Remove the current node */
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path) {
    const ctrl = await callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = await visitAsync_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = await visitAsync_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = await visitAsync_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
function initVisitor(visitor) {
    if (typeof visitor === 'object' &&
        (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
            Alias: visitor.Node,
            Map: visitor.Node,
            Scalar: visitor.Node,
            Seq: visitor.Node
        }, visitor.Value && {
            Map: visitor.Value,
            Scalar: visitor.Value,
            Seq: visitor.Value
        }, visitor.Collection && {
            Map: visitor.Collection,
            Seq: visitor.Collection
        }, visitor);
    }
    return visitor;
}
function callVisitor(key, node, visitor, path) {
    if (typeof visitor === 'function')
        return visitor(key, node, path);
    if (identity.isMap(node))
        return visitor.Map?.(key, node, path);
    if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path);
    if (identity.isPair(node))
        return visitor.Pair?.(key, node, path);
    if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path);
    if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path);
    return undefined;
}
function replaceNode(key, path, node) {
    const parent = path[path.length - 1];
    if (identity.isCollection(parent)) {
        parent.items[key] = node;
    }
    else if (identity.isPair(parent)) {
        if (key === 'key')
            parent.key = node;
        else
            parent.value = node;
    }
    else if (identity.isDocument(parent)) {
        parent.contents = node;
    }
    else {
        const pt = identity.isAlias(parent) ? 'alias' : 'scalar';
        throw new Error(`Cannot replace node with ${pt} parent`);
    }
}

exports.visit = visit;
exports.visitAsync = visitAsync;


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
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
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
/******/ var __webpack_exports__ = __nccwpck_require__(1090);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
