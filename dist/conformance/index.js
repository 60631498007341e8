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

/***/ 8996:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _action_kit_conformance_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2159);
/* harmony import */ var _action_kit_run_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9812);
/* harmony import */ var _server_conformance_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5157);
/* harmony import */ var _server_conformance_summary_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3494);




await (0,_action_kit_run_js__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .C)(async (runner) => {
    const result = await (0,_server_conformance_js__WEBPACK_IMPORTED_MODULE_2__/* .conformance */ .w)((0,_action_kit_conformance_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .conformanceOptions */ .Y)(runner, runner.inputs(_action_kit_conformance_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .conformanceInputs */ .v)));
    const { report, written, directory, tiers, diagnostics } = result;
    runner.output("passed", report.verdict === "passed");
    runner.output("verdict", report.verdict);
    runner.output("report", directory);
    runner.output("report-digest", written.digest);
    runner.output("tiers", tiers === undefined ? "" : JSON.stringify(tiers));
    runner.output("sandbox", report.sandbox.kind);
    runner.summary((0,_server_conformance_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .conformanceSummary */ .q)(result));
    runner.report(diagnostics);
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 2159:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  v: () => (/* binding */ conformanceInputs),
  Y: () => (/* binding */ conformanceOptions)
});

// EXTERNAL MODULE: ./packages/action-kit/src/inputs.ts
var inputs = __nccwpck_require__(8200);
;// CONCATENATED MODULE: ./packages/conformance/src/subject.ts
const defaultLimits = { seconds: 600, memory: 2 * 1024 ** 3 };

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts + 1 modules
var diagnostic = __nccwpck_require__(338);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __nccwpck_require__(6485);
;// CONCATENATED MODULE: ./packages/server/src/whole-number.ts


/** Reads an input that is a whole number; nothing where it was left out. Throws `input-invalid`. */
function readWholeNumber(name, text, { least = 1, most }) {
    if (text === undefined)
        return undefined;
    const value = Number(text);
    if (/^[0-9]{1,9}$/.test(text) && value >= least && value <= most)
        return value;
    return (0,diagnostic/* fail */.fJ)("input-invalid", `${name} is ${(0,sanitize/* quoted */.T)(text)}`, { fix: `Write a whole number from ${least} to ${most}.` });
}

;// CONCATENATED MODULE: ./packages/server/src/conformance-inputs.ts




const sandboxes = ["runc", "namespaces", "user", "process"];
/** Reads what was asked for. Throws `input-invalid`. */
function readConformance(texts) {
    const { suite, report, reports, curated, manifest, plugin } = texts;
    if (curated && manifest === undefined) {
        (0,diagnostic/* fail */.fJ)("input-invalid", "curated needs a manifest", { fix: "Give the manifest that the image was built from." });
    }
    return {
        subject: readSubject(texts),
        suite,
        inputs: readRunInputs(texts),
        report,
        reports,
        curated,
        ...(manifest === undefined ? {} : { manifest }),
        ...(plugin === undefined ? {} : { plugin }),
    };
}
function readSubject({ layout, digest, image, binary, url, manifest }) {
    const given = Object.entries({ layout, image, binary, url }).filter(([, value]) => value !== undefined);
    if (given.length !== 1) {
        const what = given.length === 0 ? "nothing is given to run" : `${given.map(([name]) => name).join(" and ")} are given`;
        (0,diagnostic/* fail */.fJ)("input-invalid", what, { fix: "Give one of layout, image, binary and url." });
    }
    if (digest !== undefined && layout === undefined) {
        (0,diagnostic/* fail */.fJ)("input-invalid", "digest is for a layout", { fix: "Write image as REPOSITORY@DIGEST, and leave digest out." });
    }
    if (manifest !== undefined && layout === undefined && image === undefined) {
        (0,diagnostic/* fail */.fJ)("input-invalid", "a manifest's tiers are granted on an image only", { fix: "Give layout or image." });
    }
    if (layout !== undefined)
        return { layout, ...(digest === undefined ? {} : { digest }) };
    if (image !== undefined)
        return { image };
    return binary === undefined ? { url: url ?? "" } : { binary };
}
function readRunInputs(texts) {
    const { environment, files, parameters, only, sandbox, platform } = texts;
    return {
        environment,
        files,
        parameters,
        only,
        ...(texts.arguments.length === 0 ? {} : { arguments: texts.arguments }),
        ...(sandbox === undefined ? {} : { sandbox: readSandbox(sandbox) }),
        ...(platform === undefined ? {} : { platform: readPlatform(platform) }),
        limits: {
            seconds: readWholeNumber("timeout", texts.timeout, { most: 86_400 }) ?? defaultLimits.seconds,
            memory: (readWholeNumber("memory", texts.memory, { most: 1024 * 1024 }) ?? defaultLimits.memory / 1024 ** 2) *
                1024 ** 2,
        },
    };
}
function readSandbox(text) {
    const found = sandboxes.find((each) => each === text);
    return found && found !== "none"
        ? found
        : (0,diagnostic/* fail */.fJ)("input-invalid", `sandbox is ${(0,sanitize/* quoted */.T)(text)}`, { fix: `Set it to one of ${sandboxes.join(", ")}.` });
}
function readPlatform(text) {
    const [os, architecture, variant, ...more] = text.split("/");
    if (!os || !architecture || more.length > 0 || !/^[a-z0-9/]+$/.test(text)) {
        return (0,diagnostic/* fail */.fJ)("input-invalid", `platform is ${(0,sanitize/* quoted */.T)(text)}`, { fix: "Write a platform such as linux/amd64." });
    }
    return { os, architecture, ...(variant ? { variant } : {}) };
}

;// CONCATENATED MODULE: ./packages/action-kit/src/conformance-inputs.ts


const conformanceInputs = {
    layout: inputs/* optional */.lq,
    digest: inputs/* optional */.lq,
    image: inputs/* optional */.lq,
    binary: inputs/* optional */.lq,
    url: inputs/* optional */.lq,
    suite: inputs/* required */.mw,
    manifest: inputs/* optional */.lq,
    plugin: inputs/* optional */.lq,
    curated: inputs/* flag */.Jt,
    reports: inputs/* lines */.Mn,
    report: inputs/* required */.mw,
    arguments: inputs/* lines */.Mn,
    environment: inputs/* pairs */.AS,
    files: inputs/* pairs */.AS,
    parameters: inputs/* pairs */.AS,
    only: inputs/* lines */.Mn,
    platform: inputs/* optional */.lq,
    sandbox: inputs/* optional */.lq,
    timeout: inputs/* optional */.lq,
    memory: inputs/* optional */.lq,
    "plugin-path": inputs/* pairs */.AS,
    offline: inputs/* flag */.Jt,
    "short-names": inputs/* optional */.lq,
};
function conformanceOptions(runner, inputs) {
    const { "plugin-path": pluginPaths, "short-names": shortNames, ...given } = inputs;
    return {
        ...readConformance(given),
        pluginPaths,
        modules: inputs.offline ? "cache" : "network",
        ...(shortNames === undefined ? {} : { shortNames }),
        environment: runner.environment,
        progress: runner.progress,
        signal: runner.signal,
    };
}


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
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(338);

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

/***/ 9812:
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

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts + 1 modules
var diagnostic = __nccwpck_require__(338);
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
    const table = (0,render_markdown/* renderMarkdown */.G)(diagnostics.map((each) => placedInWorkspace(each, workspace)));
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

/***/ 7336:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ spell),
/* harmony export */   q: () => (/* binding */ describe)
/* harmony export */ });
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6485);

/** A value in a message, safe to show: texts in quotes, lists and objects by their size and fields. */
function describe(value) {
    if (value === undefined)
        return "nothing";
    if (typeof value === "string")
        return (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(value);
    if (Array.isArray(value))
        return value.length === 0 ? "an empty list" : `a list of ${value.length}`;
    if (value === null || typeof value !== "object")
        return String(value);
    const fields = Object.keys(value);
    if (fields.length === 0)
        return "an empty object";
    const more = fields.length > 5 ? ", …" : "";
    return `an object with ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitize */ .a)(fields.slice(0, 5).join(", "), 80)}${more}`;
}
/** What a suite asks for, safe to show: lists and objects as JSON. */
function spell(value) {
    return typeof value === "object" && value !== null ? (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitize */ .a)(JSON.stringify(value), 120) : describe(value);
}


/***/ }),

/***/ 8022:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Items by key, both in the order in which they come. Map.groupBy does the same, from Node 21 on. */
function groupBy(items, key) {
    const groups = new Map();
    for (const item of items) {
        const group = groups.get(key(item));
        if (group)
            group.push(item);
        else
            groups.set(key(item), [item]);
    }
    return groups;
}


/***/ }),

/***/ 57:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ renderReportMarkdown)
/* harmony export */ });
/* harmony import */ var _conformance_report_words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4967);
/* harmony import */ var _diagnostics_markdown_table_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8138);
/* harmony import */ var _diagnostics_render_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1737);



/** Bytes. GitHub takes 1 MiB for a step's summary, which is not the report's alone. */
const room = 768 * 1024;
const marks = { passed: "✅", failed: "❌", "not-run": "❔" };
const order = { failed: 0, "not-run": 1, passed: 2 };
/** A job summary: the verdict first, then what it is bound to, the plugins, what failed and what was left out. At most `limit` bytes. */
function renderReportMarkdown(report, limit = room) {
    const { verdict, suite } = report;
    const heading = `## ${marks[verdict]} Conformance ${(0,_diagnostics_render_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p)(`${suite.name} ${suite.version}`, 200)}: ${_conformance_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictWords */ .L2[verdict]}\n`;
    const counts = `Required: ${(0,_conformance_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countsInWords */ .Pe)(report.required)}. Recommended: ${(0,_conformance_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countsInWords */ .Pe)(report.recommended)}.`;
    const bound = (0,_diagnostics_markdown_table_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownTable */ .Q)(["Bound to", ""], (0,_conformance_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .boundTo */ .sy)(report));
    const start = `${heading}\n${(0,_diagnostics_render_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p)((0,_conformance_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictInWords */ ._5)(report))} ${counts}\n\n${bound}`;
    const left = limit - Buffer.byteLength(start);
    if (left < 0)
        return `${heading}\nSee report.html.\n`;
    return `${start}${pluginsOf(report, left * 0.3)}${failures(report, left * 0.5)}${leftOut(report, left * 0.2)}`;
}
/** The ones to look at are seen at once; the others are folded where they are many. */
function pluginsOf({ plugins }, limit) {
    if (plugins.length === 0)
        return "";
    const sorted = plugins.toSorted((one, other) => order[one.verdict] - order[other.verdict]);
    const header = ["Plugin", "Version", "Verdict", "Required checks", "Recommended checks"];
    const rows = sorted.map((each) => [each.name, each.version ?? "", verdictCell(each), ...countCells(each)]);
    const table = (some) => tableWithin(header, some, limit);
    const bad = plugins.filter(({ verdict }) => verdict !== "passed").length;
    if (bad === 0 || plugins.length <= 20)
        return `\n### Plugins\n\n${table(rows)}`;
    const shown = `\n### Plugins\n\n${tableWithin(header, rows.slice(0, bad), limit / 2)}`;
    const fine = rows.slice(bad);
    return fine.length === 0
        ? shown
        : `${shown}${folded(`${fine.length} plugins passed`, tableWithin(header, fine, limit / 2))}`;
}
function verdictCell({ verdict }) {
    return `${marks[verdict]} ${_conformance_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictWords */ .L2[verdict]}`;
}
function countCells({ required, recommended }) {
    return [(0,_conformance_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countsInWords */ .Pe)(required), (0,_conformance_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countsInWords */ .Pe)(recommended)];
}
function failures(report, limit) {
    const rows = (0,_conformance_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .failuresOf */ .dJ)(report).map((check) => [
        `${check.id}: ${check.title}`,
        check.items.join(", ") || (check.plugin ?? ""),
        check.level,
        check.reason ?? "",
        check.request ?? "",
        (0,_conformance_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .fixHint */ .JW)(check),
    ]);
    if (rows.length === 0)
        return "";
    const header = ["Check", "About", "Level", "What is wrong", "Asked", "What to do"];
    return `\n### Failures\n\n${tableWithin(header, rows, limit)}`;
}
function leftOut({ checks }, limit) {
    return ["not-run", "skipped"]
        .map((status) => {
        const reasons = (0,_conformance_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .byReason */ .UN)(checks, status);
        if (reasons.length === 0)
            return "";
        const count = reasons.reduce((sum, each) => sum + each.checks.length, 0);
        const rows = reasons.map((each) => [each.reason, String(each.checks.length), (0,_conformance_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .idsOf */ .UX)(each.checks)]);
        const title = status === "skipped" ? `${count} skipped: what they check is not offered` : `${count} not run`;
        return folded(title, tableWithin(["Why", "Results", "Checks"], rows, limit / 2));
    })
        .join("");
}
function folded(title, markdown) {
    return `\n<details><summary>${title}</summary>\n\n${markdown}\n</details>\n`;
}
/** The rows that fit, and how many do not. */
function tableWithin(header, rows, limit) {
    const note = (count) => (count === 0 ? "" : `\n${count} more are in report.html.\n`);
    const lines = rows.map((row) => (0,_diagnostics_markdown_table_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownTable */ .Q)([], [row]).split("\n").at(2) ?? "");
    let left = limit - Buffer.byteLength((0,_diagnostics_markdown_table_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownTable */ .Q)(header, []) + note(rows.length));
    let count = 0;
    for (const line of lines) {
        left -= Buffer.byteLength(line) + 1;
        if (left < 0)
            break;
        count++;
    }
    return `${(0,_diagnostics_markdown_table_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownTable */ .Q)(header, rows.slice(0, count))}${note(rows.length - count)}`;
}


/***/ }),

/***/ 5358:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ summarise)
/* harmony export */ });
/* harmony import */ var _conformance_group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8022);

/** Counts checks, for the server and for each plugin that is known or that a check is about. */
function summarise(checks, plugins) {
    const about = (0,_conformance_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(checks, ({ plugin }) => plugin);
    const known = new Map();
    for (const name of about.keys())
        if (name !== undefined)
            known.set(name, { name });
    for (const each of plugins.toReversed())
        known.set(each.name, each);
    const sorted = [...known.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
    return { ...resultOf(checks), plugins: sorted.map((each) => pluginResult(each, about.get(each.name) ?? [])) };
}
function pluginResult({ name, module, version }, checks) {
    return {
        name,
        ...(module === undefined ? {} : { module }),
        ...(version === undefined ? {} : { version }),
        ...resultOf(checks),
    };
}
function resultOf(checks) {
    const required = count(checks.filter(({ level }) => level === "required"));
    const recommended = count(checks.filter(({ level }) => level === "recommended"));
    return { verdict: verdictOf(required), required, recommended };
}
function count(checks) {
    const counts = { passed: 0, failed: 0, skipped: 0, notRun: 0 };
    for (const { status } of checks)
        counts[status === "not-run" ? "notRun" : status]++;
    return counts;
}
/** Where no required check came to a result, nothing is known: that is not passed, and nothing failed. */
function verdictOf({ passed, failed, notRun }) {
    if (failed > 0)
        return "failed";
    if (passed === 0)
        return "not-run";
    return notRun > 0 ? "failed" : "passed";
}


/***/ }),

/***/ 4967:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/* harmony import */ var _conformance_group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8022);

const verdictWords = { passed: "passed", failed: "failed", "not-run": "not run" };
const statusWords = {
    passed: "passed",
    failed: "failed",
    skipped: "skipped",
    "not-run": "not run",
};
/** `12 passed, 1 failed, 3 skipped`: only what there is; `none`. */
function countsInWords({ passed, failed, skipped, notRun }) {
    const parts = [
        [failed, "failed"],
        [notRun, "not run"],
        [passed, "passed"],
        [skipped, "skipped"],
    ];
    const said = parts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
    return said.length === 0 ? "none" : said.join(", ");
}
/** What the verdict comes from, in a sentence or two. */
function verdictInWords({ verdict, required, only }) {
    const part = only === undefined ? "" : " Only a part of the suite ran, so this is no evidence.";
    return `${verdictReason(verdict, required)}${part}`;
}
function verdictReason(verdict, { failed, notRun, passed, skipped }) {
    if (verdict === "not-run")
        return "Nothing is known: no required check passed or failed.";
    const rest = skipped === 0 ? "" : ` ${inWords(skipped)} skipped: what is asked for is not offered, which is legal.`;
    if (verdict === "passed")
        return `${inWords(passed)} passed, none failed.${rest}`;
    const lost = notRun === 0 ? "" : `, and ${inWords(notRun)} could not be run`;
    return failed === 0 ? `${inWords(notRun)} could not be run.` : `${inWords(failed)} failed${lost}.`;
}
function inWords(count) {
    return count === 1 ? "1 required check" : `${count} required checks`;
}
const subjectWords = { image: "Image", binary: "Binary", url: "Server at" };
/** What the report is bound to: what was tested, with what, when and how. */
function boundTo(report) {
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
}
/** `12 ms`, `1.4 s`, `2 min 5 s`. */
function duration(seconds) {
    if (seconds < 1)
        return `${Math.round(seconds * 1000)} ms`;
    if (seconds < 60)
        return `${seconds.toFixed(1)} s`;
    return `${Math.floor(seconds / 60)} min ${Math.floor(seconds % 60)} s`;
}
/** Checks by category, in the suite's order as far as it is known. */
function byCategory({ checks, suite }) {
    const places = new Map(suite.categories?.map(({ id }, index) => [id, index]));
    const place = (id) => places.get(id) ?? places.size;
    return [...(0,_conformance_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(checks, ({ category }) => category)].sort(([one], [other]) => place(one) - place(other));
}
/** `B: List and get`, or what is known of it. */
function categoryTitle({ suite }, id) {
    const title = suite.categories?.find((each) => each.id === id)?.title;
    return title === undefined ? id : `${id}: ${title}`;
}
/** What failed, required checks first, in the suite's order. */
function failuresOf({ checks }) {
    const failed = checks.filter(({ status }) => status === "failed");
    return [...failed.filter((each) => each.level === "required"), ...failed.filter((each) => each.level !== "required")];
}
/** Where a failure is put right, and how to see it alone. */
function fixHint({ id, plugin, level }) {
    const where = plugin === undefined ? "the server" : `the plugin ${plugin}`;
    const what = level === "required" ? "Correct" : "Improve";
    return `${what} it in ${where}; --only ${id} runs this check alone.`;
}
/** Checks of one status by the reason that they give, in the order of the first of each. */
function byReason(checks, status) {
    const some = checks.filter((each) => each.status === status);
    const reasons = (0,_conformance_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(some, ({ reason }) => reason ?? "no reason is given");
    return [...reasons].map(([reason, list]) => ({ reason, checks: list }));
}
/** The ids of checks, each once, with how often it occurs where that is more than once: `B-list (12), B-get`. */
function idsOf(checks) {
    const groups = (0,_conformance_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(checks, ({ id }) => id);
    return [...groups].map(([id, { length }]) => (length === 1 ? id : `${id} (${length})`)).join(", ");
}


/***/ }),

/***/ 4174:
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

/***/ 6067:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ selectChecks)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(338);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6485);
/* harmony import */ var _diagnostics_suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4438);
/* harmony import */ var _documents_suite_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8834);
/* harmony import */ var _documents_suite_template_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6549);
/* harmony import */ var _documents_suite_walk_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4562);






/**
 * The suite with these checks and categories only, and every check that saves a value which one of them needs. All of it where nothing is
 * named. Throws DiagnosticError `check-unknown`.
 */
function selectChecks(suite, only) {
    if (only.length === 0)
        return suite;
    const checks = [...(0,_documents_suite_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .allChecks */ .fZ)(suite.steps)].map(([, check]) => check);
    refuseUnknown(only, [...suite.categories.map(({ id }) => id), ...checks.map(({ id }) => id)]);
    const chosen = new Set(checks.filter(({ id, category }) => only.includes(id) || only.includes(category)));
    const needs = needsOf(suite.steps, new Map());
    // A set goes on to what is added while it is walked.
    for (const check of chosen)
        for (const needed of needs.get(check) ?? [])
            chosen.add(needed);
    return { ...suite, steps: prune(suite.steps, chosen) };
}
function refuseUnknown(only, names) {
    const unknown = only.filter((each) => !names.includes(each));
    if (unknown.length === 0)
        return;
    throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .uo(unknown.map((each) => {
        const likely = (0,_diagnostics_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .suggest */ .Z)(each, names);
        const fix = likely ? `Did you mean "${likely}"? Write that.` : "Write the id of a check or of a category.";
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("check-unknown", `the suite has no check and no category ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(each)}`, { fix });
    }));
}
/** Of each check, those whose values it uses itself or through the groups it stands in. */
function needsOf(steps, outer, groups = []) {
    const savers = new Map(outer);
    const needs = new Map();
    for (const step of steps) {
        if ((0,_documents_suite_js__WEBPACK_IMPORTED_MODULE_4__/* .isGroup */ .I)(step)) {
            const own = neededBy(groupTemplatesOf(step), savers);
            const within = new Map([...savers, [step.as, own]]);
            for (const [check, needed] of needsOf(step.steps, within, [...groups, ...own]))
                needs.set(check, needed);
        }
        else {
            needs.set(step, [...groups, ...neededBy((0,_documents_suite_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .checkTemplates */ .Yw)(step), savers)]);
            for (const name of Object.keys(step.save))
                savers.set(name, [step]);
        }
    }
    return needs;
}
function groupTemplatesOf(group) {
    const { outside, inside } = (0,_documents_suite_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .groupTemplates */ .T4)(group);
    return [...outside, ...inside];
}
function neededBy(templates, savers) {
    const parts = [...templates].flatMap(([, template]) => {
        const parsed = (0,_documents_suite_template_js__WEBPACK_IMPORTED_MODULE_5__/* .parseTemplate */ .Q)(template);
        return "parts" in parsed ? parsed.parts : [];
    });
    return parts.flatMap((part) => (typeof part === "string" ? [] : (savers.get(part.variable) ?? [])));
}
function prune(steps, chosen) {
    return steps.flatMap((step) => {
        if (!(0,_documents_suite_js__WEBPACK_IMPORTED_MODULE_4__/* .isGroup */ .I)(step))
            return chosen.has(step) ? [step] : [];
        const inner = prune(step.steps, chosen);
        return inner.length > 0 ? [{ ...step, steps: inner }] : [];
    });
}


/***/ }),

/***/ 8383:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ fillText),
/* harmony export */   Kn: () => (/* binding */ Unfilled),
/* harmony export */   Nn: () => (/* binding */ optionalValueOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c: () => (/* binding */ leadingPlaceholder),
/* harmony export */   iF: () => (/* binding */ filledValue),
/* harmony export */   ol: () => (/* binding */ scalarOf),
/* harmony export */   qu: () => (/* binding */ dataOf)
/* harmony export */ });
/* harmony import */ var _conformance_describe_value_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7336);
/* harmony import */ var _documents_json_pointer_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6502);
/* harmony import */ var _documents_suite_template_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6549);



/** Ends the filling of a template: the check that needs it is not made. */
class Unfilled extends Error {
    unmade;
    constructor(unmade) {
        super(unmade.reason);
        this.unmade = unmade;
    }
}
/** Texts of what starts a server. Every placeholder has to name a value there: parsing a suite sees to that. */
function fillText(template, variables) {
    const known = Object.entries(variables).map(([name, value]) => [name, { value }]);
    return textOf(template, new Map(known));
}
/** The template as a text. Throws Unfilled where a value is not there or is no text, number or boolean. */
function textOf(template, known, encode = (text) => text) {
    return partsOf(template)
        .map((part) => (typeof part === "string" ? part : encode(scalarOf(part, known))))
        .join("");
}
/** The value that a template stands for: that of its placeholder where it is nothing else, or a text. Throws Unfilled. */
function filledValue(template, known) {
    const [only, ...others] = partsOf(template);
    if (only === undefined || typeof only === "string" || others.length > 0)
        return textOf(template, known);
    return need(only, known);
}
/** As `filledValue`, but nothing where the value is not there. Throws Unfilled only where the check that should save it did not pass. */
function optionalValueOf(template, known) {
    const [only, ...others] = partsOf(template);
    if (only === undefined || typeof only === "string" || others.length > 0)
        return textOf(template, known);
    const found = known.get(only.variable);
    if (found && "status" in found && found.status === "skipped")
        return undefined;
    return lookUp(only, known);
}
/** Plain data with every text in it filled. Throws Unfilled. */
function dataOf(data, known) {
    if (typeof data === "string")
        return filledValue(data, known);
    if (Array.isArray(data))
        return data.map((each) => dataOf(each, known));
    if (data === null || typeof data !== "object")
        return data;
    return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, dataOf(value, known)]));
}
/** The first part of a template, where it is a placeholder: `{entity/endpoints/list}` of a path. */
function leadingPlaceholder(template) {
    const [first, ...rest] = partsOf(template);
    return first === undefined || typeof first === "string" ? undefined : { first, rest };
}
function scalarOf(placeholder, known) {
    const value = need(placeholder, known);
    if (typeof value === "object") {
        const reason = `needs ${(0,_documents_suite_template_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .V)(placeholder)} as a text, found ${(0,_conformance_describe_value_js__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q)(value)}`;
        throw new Unfilled({ status: "failed", reason });
    }
    return String(value);
}
/** Nothing where the pointer leads nowhere. `null` is something. */
function lookUp(placeholder, known) {
    const found = known.get(placeholder.variable);
    if (!found)
        return undefined;
    if ("value" in found)
        return (0,_documents_json_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvePointer */ .cj)(found.value, placeholder.pointer);
    const { status, check } = found;
    const why = { failed: "failed", skipped: "was skipped", "not-run": "was not run" }[status];
    throw new Unfilled({
        status: status === "skipped" ? "skipped" : "not-run",
        reason: `needs ${(0,_documents_suite_template_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .V)(placeholder)}, but the check ${check} ${why}`,
    });
}
function need(placeholder, known) {
    const value = lookUp(placeholder, known);
    if (value !== undefined)
        return value;
    throw new Unfilled({ status: "not-run", reason: `needs ${(0,_documents_suite_template_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .V)(placeholder)}, which is not there` });
}
function partsOf(template) {
    const parsed = (0,_documents_suite_template_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTemplate */ .Q)(template);
    if ("problem" in parsed)
        throw new Error(`a suite that was parsed has the placeholder ${parsed.problem}`);
    return parsed.parts;
}


/***/ }),

/***/ 338:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  uo: () => (/* binding */ DiagnosticError),
  YK: () => (/* binding */ diagnostic),
  fJ: () => (/* binding */ fail),
  Cs: () => (/* binding */ hasErrors),
  Bd: () => (/* binding */ stopOnErrors)
});

;// CONCATENATED MODULE: ./packages/diagnostics/src/codes.ts
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
    "plugin-not-in-policy": { severity: "error", title: "Only plugins of the policy are listed" },
    "plugin-identity-refused": {
        severity: "error",
        title: "A plugin comes from the component and repository that the policy names",
    },
    "plugin-version-refused": {
        severity: "error",
        title: "A version is in the plugin's channel, and the policy has not withdrawn it",
    },
    "plugin-version-older": {
        severity: "error",
        title: "Where only the newest version is listed, no older one takes its place",
    },
    "plugin-version-missing": { severity: "error", title: "A version is released before it is listed" },
    "plugin-resources-missing": { severity: "error", title: "A plugin's component has resources" },
    "plugin-signer-unverified": { severity: "error", title: "The signer that the policy names has signed the release" },
    "release-digest-mismatch": {
        severity: "error",
        title: "The digest that a release was announced with is the registry's",
    },
    "listed-digest-mismatch": { severity: "error", title: "A listed version still has the content that was listed" },
    "moving-version-replaced": { severity: "warning", title: "A moving version is listed for development only" },
    "reference-not-in-policy": { severity: "warning", title: "Every listed plugin is one of the policy" },
    "constructor-component-unclear": { severity: "error", title: "The constructor says which component is the registry" },
};
/** The page that explains a rule, relative to the repository's root. */
function rulePage(code) {
    return `docs/rules/${code}.md`;
}

;// CONCATENATED MODULE: ./packages/diagnostics/src/diagnostic.ts

/** A diagnostic with its rule's own severity, unless the details name another. */
function diagnostic(code, message, details = {}) {
    return { code, severity: codes[code].severity, message, ...details };
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

// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var src_sanitize = __nccwpck_require__(6485);
;// CONCATENATED MODULE: ./packages/diagnostics/src/render-text.ts



/** What a terminal shows: a heading, the source line and the fix for each problem, in reading order; then how many there are, and where they are explained. */
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
    const blocks = sortDiagnostics(diagnostics).map((each) => block(each, textOf, paint));
    return `${blocks.join("\n")}\n${count(diagnostics)}\n${paint("faint", explained)}\n`;
}
const explained = "docs/rules/CODE.md explains each code.";
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



/** A GitHub-flavoured Markdown table, a row for each problem in reading order; the empty string where there is none. */
function renderMarkdown(diagnostics) {
    if (diagnostics.length === 0)
        return "";
    const rows = (0,sort/* sortDiagnostics */.D)(diagnostics).map(row);
    return `| Severity | Where | Rule | Problem | Fix |\n| --- | --- | --- | --- | --- |\n${rows.join("")}`;
}
function row({ severity, code, message, fix = "", place }) {
    const where = place ? position(place) : "";
    return `| ${severity} | ${markdownText(where)} | ${code} | ${markdownText(message)} | ${markdownText(fix)} |\n`;
}
/**
 * Outside text as Markdown that shows exactly that text, on one line, in a table's cell too: a character reference
 * never has a structural meaning. The comment keeps @ from making a mention or an address.
 */
function markdownText(text, limit = 500) {
    return (0,src_sanitize/* sanitize */.a)(text, limit)
        .replace(/[!#$&()*+.:<=>[\\\]^_`{|}~-]/g, (character) => `&#${character.charCodeAt(0)};`)
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
/** Controls, lone surrogates, and what has no width or changes direction: the runner reads a command as if that were not there. */
const unprintable = /[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;
/**
 * One line that is safe to print: no ANSI sequences, no control or direction-changing characters, no workflow command,
 * at most `limit` UTF-16 code units. White space of any kind becomes a blank; anything else that does not print is dropped.
 */
function sanitize(text, limit = 500) {
    // Cut first: the work is bounded by the limit, not by what somebody sends.
    const head = text.slice(0, limit * 8);
    const clean = head.replace(ansi, "").replace(blanks, " ").replace(unprintable, "").trim();
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
/** By file, line, column and code; what has no place comes first. A copy. */
function sortDiagnostics(diagnostics) {
    return [...diagnostics].sort((a, b) => compare(a.place?.file ?? "", b.place?.file ?? "") ||
        (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
        (a.place?.column ?? 0) - (b.place?.column ?? 0) ||
        compare(a.code, b.code));
}
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
    // Two letters in the wrong order are two edits.
    let distance = Math.max(wanted.length < 4 ? 1 : 2, Math.floor(wanted.length / 3)) + 1;
    for (const candidate of candidates) {
        if (candidate.length > longest)
            continue;
        const found = leven(wanted, candidate.toLowerCase(), { maxDistance: distance });
        if (found < distance)
            [best, distance] = [candidate, found];
    }
    return best;
}


/***/ }),

/***/ 7950:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ checkDraft),
  K: () => (/* binding */ checkManifest)
});

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts + 1 modules
var diagnostic = __nccwpck_require__(338);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __nccwpck_require__(6485);
// EXTERNAL MODULE: ./packages/documents/src/go-paths.ts
var go_paths = __nccwpck_require__(6347);
// EXTERNAL MODULE: ./packages/documents/src/go-versions.ts
var go_versions = __nccwpck_require__(4938);
;// CONCATENATED MODULE: ./packages/documents/src/check-module.ts



/** A module's path and version, each on its own and together. What becomes Go code and arguments of `go` passes here. */
function* checkModule({ module, version }, at, report, details = {}) {
    const pathWhy = module === undefined ? undefined : (0,go_paths/* modulePathProblem */.Dl)(module);
    if (module !== undefined && pathWhy) {
        const fix = "Write the path of the module line in its go.mod, such as github.com/acme/catalog-plugins/agents.";
        const message = `${(0,sanitize/* quoted */.T)(module)} is not a module path: ${(0,sanitize/* sanitize */.a)(pathWhy)}`;
        yield report("module-path-invalid", message, [...at, "module"], { ...details, fix });
    }
    if (version === undefined)
        return;
    const problem = (0,go_versions/* versionProblem */.E)(version);
    if (problem) {
        const message = `${(0,sanitize/* quoted */.T)(version)} is not a Go module version: ${problem.why}`;
        yield report("version-invalid", message, [...at, "version"], { ...details, fix: problem.fix });
        return;
    }
    const mismatch = module === undefined || pathWhy ? undefined : (0,go_versions/* majorMismatch */.W)(module, version);
    if (!mismatch)
        return;
    const message = `${module} and ${version} do not go together: ${mismatch.why}`;
    yield report("version-major-mismatch", message, [...at, "version"], { ...details, fix: mismatch.fix });
}
/** An import path on its own, and inside its module where that is known. */
function* checkImport(path, module, at, report, details = {}) {
    const why = (0,go_paths/* importPathProblem */.Yg)(path);
    if (why) {
        const fix = "Write the path as Go code imports it, such as github.com/acme/catalog-plugins/agents/register.";
        const message = `${(0,sanitize/* quoted */.T)(path)} is not an import path: ${(0,sanitize/* sanitize */.a)(why)}`;
        yield report("import-path-invalid", message, at, { ...details, fix });
    }
    else if (module !== undefined && !(0,go_paths/* isInModule */.CR)(path, module)) {
        const fix = `Write ${(0,sanitize/* sanitize */.a)(module, 200)} or a path below it, or name the module that holds the package.`;
        const message = `the package ${(0,sanitize/* quoted */.T)(path)} is not in the module ${(0,sanitize/* quoted */.T)(module)}`;
        yield report("import-path-invalid", message, at, { ...details, fix });
    }
}

;// CONCATENATED MODULE: ./packages/documents/src/image-reference.ts
const hostLabel = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
const host = new RegExp(`^(?:${hostLabel}(?:\\.${hostLabel})*|\\[[0-9A-Fa-f:]{2,45}\\])(?::[0-9]{1,5})?$`);
const pathElement = /^[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*$/;
const tagged = /^(.*):([^/]*)$/;
/**
 * Why an image reference is refused, as the end of a sentence; nothing for a good one.
 * The grammar is that of github.com/distribution/reference: `[host[:port]/]path[:tag][@digest]`.
 */
function imageReferenceProblem(reference) {
    if (reference === "")
        return "it is empty";
    if (reference.length > 512)
        return "it is longer than 512 characters";
    const [name = "", digest, ...more] = reference.split("@");
    if (more.length > 0 || (digest !== undefined && !isDigest(digest))) {
        return "what follows @ is not a digest, sha256: and 64 lower-case hexadecimal digits";
    }
    const [, repository = name, tag] = tagged.exec(name) ?? [];
    if (tag !== undefined && !/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/.test(tag))
        return "its tag is not one";
    return repositoryProblem(repository);
}
function isDigest(text) {
    return /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/.test(text);
}
function repositoryProblem(repository) {
    if (repository.length > 255)
        return "its name is longer than 255 characters";
    const elements = repository.split("/");
    if (elements.length > 1 && looksLikeHost(elements[0] ?? "")) {
        const first = elements.shift() ?? "";
        if (!host.test(first))
            return "its registry is not a host name";
    }
    const bad = elements.find((each) => !pathElement.test(each));
    if (bad === undefined)
        return undefined;
    if (/[A-Z]/.test(bad))
        return "a repository is written in lower case";
    return bad === "" ? "its name has an empty element" : "its name has characters that a repository cannot have";
}
/** As docker reads it: what has a dot or a port, and localhost. Docker also takes `Acme` for a host; here it is a mistake. */
function looksLikeHost(element) {
    return /[.:]/.test(element) || element === "localhost";
}

;// CONCATENATED MODULE: ./packages/documents/src/check-base.ts



const at = (...fields) => ["spec", "base", ...fields];
/** The rules for `spec.base`. */
function* checkBase(base, isWhole, report) {
    yield* checkImage(base.image, report);
    yield* checkModule(base, at(), report);
    for (const field of ["import", "package"]) {
        const path = base.entrypoint?.[field];
        if (path !== undefined)
            yield* checkImport(path, base.module, at("entrypoint", field), report);
    }
    if (isWhole)
        yield* checkCompleteness(base, report);
}
function* checkImage(image, report) {
    if (image === undefined || image === "scratch")
        return;
    const why = imageReferenceProblem(image);
    if (!why)
        return;
    yield report("image-reference-invalid", `${(0,sanitize/* quoted */.T)(image)} is not an image reference: ${why}`, at("image"), {
        fix: "Write it like ghcr.io/acme/catalog-server:0.9.0, or scratch.",
    });
}
/** A base is a released module, or a checkout, or all in the labels of its image. */
function* checkCompleteness(base, report) {
    const incomplete = (message, fix, ...fields) => report("base-incomplete", message, at(...fields), { fix });
    const { image, module, version, path, commit } = base;
    if (path !== undefined && commit === undefined) {
        yield incomplete("a checkout is named, but not its commit", "Add commit: the full hash that it must be at.", "path");
    }
    if (commit !== undefined && path === undefined) {
        yield incomplete("a commit is named, but no checkout", "Add path, or give module and version instead.", "commit");
    }
    if (module !== undefined && version === undefined && path === undefined) {
        yield incomplete("a module is named, but not its version", "Add version, such as v0.9.0.", "module");
    }
    if (version !== undefined && module === undefined && path === undefined) {
        yield incomplete("a version is named, but not its module", "Add module, or remove version.", "version");
    }
    if (image !== "scratch")
        return;
    if (module === undefined && path === undefined) {
        yield incomplete("scratch has no labels that say what the base is", "Add module and version.", "image");
    }
    if (base.entrypoint === undefined) {
        yield incomplete("scratch has no labels that say how the base starts", "Add entrypoint.", "image");
    }
}

;// CONCATENATED MODULE: ./packages/documents/src/check-build.ts


/** The rules for `spec.build`. */
function* checkBuild({ ldflags, platforms }, report) {
    for (const [index, flag] of ldflags.entries())
        yield* checkFlag(flag, ["spec", "build", "ldflags", index], report);
    const seen = new Set();
    for (const [index, { os, architecture, variant }] of platforms.entries()) {
        const name = [os, architecture, variant].filter((part) => part !== undefined).join("/");
        if (os !== "" && seen.has(name)) {
            const fix = "Remove one of them.";
            yield report("field-value", `the platform ${name} stands twice`, ["spec", "build", "platforms", index], { fix });
        }
        seen.add(name);
    }
}
function* checkFlag(flag, at, report) {
    if (flag === "" || flag === "-w")
        return;
    if (flag === "-s") {
        const message = "-s removes the symbols that tell the vulnerability scan what is called";
        yield report("ldflags-strip-symbols", message, at, { fix: "Use -w, which already leaves out the debug data." });
        return;
    }
    const why = flag.startsWith("-X ")
        ? assignmentProblem(flag.slice(3))
        : "only -X importpath.name=value, -w and -s are";
    if (!why)
        return;
    const fix = 'Write it like "-X github.com/acme/catalog-server/cmd.Commit=4f1d2c3", one flag an item.';
    yield report("ldflags-refused", `${(0,sanitize/* quoted */.T)(flag)} is not allowed: ${why}`, at, { fix });
}
/** The go command splits the flags at blanks and quotes, so a value has neither: it would end the flag and begin another. */
function assignmentProblem(assignment) {
    const [, path = "", name = "", value = ""] = /^([^=]*)\.([^=.]*)=(.*)$/s.exec(assignment) ?? [];
    if (path === "" || (0,go_paths/* importPathProblem */.Yg)(path))
        return "what stands before the last dot is no import path";
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
        return "what is set is no Go variable";
    if (!/^[A-Za-z0-9._~:/?#@%&+,=-]*$/.test(value))
        return "the value has blanks, quotes or other special characters";
    return undefined;
}

;// CONCATENATED MODULE: ./packages/documents/src/check-plugins.ts




/** The rules for `spec.plugins`: each on its own, then against those before it. */
function* checkPlugins({ base, plugins }, report) {
    const seen = { names: new Set(), imports: new Map(), versions: new Map() };
    const { module, version } = base;
    if (module !== undefined && version !== undefined)
        seen.versions.set(module, { version, owner: "the base" });
    for (const [index, plugin] of plugins.entries()) {
        const { name } = plugin;
        const owner = name === undefined ? `the plugin at index ${index}` : `plugin ${(0,sanitize/* quoted */.T)(name)}`;
        const subject = { plugin, owner, at: ["spec", "plugins", index], details: name ? { plugin: name } : {} };
        yield* checkModule(plugin, subject.at, report, subject.details);
        yield* checkPackage(subject, report);
        yield* checkName(subject, seen, report);
        yield* checkSameImport(subject, seen, report);
        yield* checkSameModule(subject, seen, report);
    }
}
/** Where `import` was left out, the module's own path stands for it, and is checked as such. */
function* checkPackage({ plugin, at, details }, report) {
    const { module, import: path } = plugin;
    if (path === undefined || path === module)
        return;
    const known = module !== undefined && !(0,go_paths/* modulePathProblem */.Dl)(module) ? module : undefined;
    yield* checkImport(path, known, [...at, "import"], report, details);
}
function* checkName({ plugin: { name }, at, details }, { names }, report) {
    if (name === undefined)
        return;
    if (!names.has(name)) {
        names.add(name);
        return;
    }
    const fix = "Rename or remove one of them.";
    yield report("plugin-name-duplicate", `two plugins are named ${(0,sanitize/* quoted */.T)(name)}`, [...at, "name"], { ...details, fix });
}
function* checkSameImport(subject, { imports }, report) {
    const { plugin, owner, at, details } = subject;
    if (plugin.import === undefined)
        return;
    const first = imports.get(plugin.import);
    if (first === undefined) {
        imports.set(plugin.import, owner);
        return;
    }
    const field = plugin.import === plugin.module ? "module" : "import";
    yield report("plugin-import-duplicate", `${first} imports the package ${(0,sanitize/* quoted */.T)(plugin.import)} already`, [...at, field], {
        ...details,
        fix: "Remove one of the two plugins, or give this one its own import.",
    });
}
function* checkSameModule(subject, { versions }, report) {
    const { plugin, owner, at, details } = subject;
    const { module, version } = plugin;
    if (module === undefined || version === undefined || (0,go_versions/* versionProblem */.E)(version))
        return;
    const first = versions.get(module);
    if (!first) {
        versions.set(module, { version, owner });
        return;
    }
    if (first.version === version)
        return;
    const message = `${owner} takes ${(0,sanitize/* quoted */.T)(module)} at ${(0,sanitize/* quoted */.T)(version)}, ${first.owner} at ${(0,sanitize/* quoted */.T)(first.version)}`;
    const fix = "Give both the same version: a build has one version of a module.";
    yield report("plugin-version-conflict", message, [...at, "version"], { ...details, fix });
}

// EXTERNAL MODULE: ./packages/documents/src/limit.ts
var limit = __nccwpck_require__(9457);
// EXTERNAL MODULE: ./packages/documents/src/text-places.ts + 1 modules
var text_places = __nccwpck_require__(3282);
;// CONCATENATED MODULE: ./packages/documents/src/check-manifest.ts






/** The rules that need nothing but the manifest: grammars of paths, versions, references; duplicates; completeness of the base. */
function checkManifest({ manifest, source }) {
    return (0,limit/* limitDiagnostics */.c)(checkDraft(manifest, source, { baseIsWhole: true }));
}
/**
 * The same for the well-formed fields of any manifest.
 *
 * @param baseIsWhole whether the base has all its fields, so that a missing one is missing
 */
function checkDraft(draft, source, { baseIsWhole }) {
    const report = (code, message, path, details = {}) => (0,diagnostic/* diagnostic */.YK)(code, message, { ...details, place: (0,text_places/* inFirstLine */.ap)(source.text, source.place(path)) });
    return [
        ...checkBase(draft.base, baseIsWhole, report),
        ...checkPlugins(draft, report),
        ...checkBuild(draft.build, report),
    ];
}


/***/ }),

/***/ 6347:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CR: () => (/* binding */ isInModule),
/* harmony export */   Dl: () => (/* binding */ modulePathProblem),
/* harmony export */   NQ: () => (/* binding */ splitPathMajor),
/* harmony export */   Yg: () => (/* binding */ importPathProblem)
/* harmony export */ });
/**
 * The grammars of golang.org/x/mod/module: CheckPath for module paths, CheckImportPath for packages.
 * Both are ASCII without blanks, quotes, commas, brackets and semicolons, and never begin with a hyphen:
 * what passes can neither be read as an option nor leave a Go string literal.
 */
/** Why Go refuses a module path, as the end of a sentence; nothing for a good one. */
function modulePathProblem(path) {
    const problem = pathProblem(path, /[^A-Za-z0-9._~-]/, true);
    if (problem)
        return problem;
    const [first = ""] = path.split("/", 1);
    if (!first.includes("."))
        return `its first element ${first} has no dot, as a host has`;
    if (/[^a-z0-9.-]/.test(first))
        return "its first element has characters other than a-z, 0-9, dot and hyphen";
    if (splitPathMajor(path) === undefined)
        return majorProblem(path);
    return undefined;
}
/** Why Go refuses an import path, as the end of a sentence; nothing for a good one. */
function importPathProblem(path) {
    return pathProblem(path, /[^A-Za-z0-9._~+-]/, false);
}
/** Whether a package may belong to a module, by their paths. */
function isInModule(importPath, module) {
    return importPath === module || importPath.startsWith(`${module}/`);
}
/** `/v2` of `example.com/m/v2`, `.v3` of `gopkg.in/yaml.v3`, empty without one; nothing where the suffix is not one that Go accepts. */
function splitPathMajor(path) {
    if (path.startsWith("gopkg.in/"))
        return gopkgMajor(path);
    const suffix = /\/v([0-9.]+)$/.exec(path);
    if (!suffix)
        return "";
    return /^[1-9][0-9]*$/.test(suffix[1] ?? "") && suffix[1] !== "1" ? suffix[0] : undefined;
}
function gopkgMajor(path) {
    return /\.v(?:0|[1-9][0-9]*)(?:-unstable)?$/.exec(path)?.[0];
}
function majorProblem(path) {
    if (path.startsWith("gopkg.in/"))
        return "a path of gopkg.in ends in .v and a number";
    return "its last element looks like a major version, which would be /v2 or higher";
}
/** Element names that Windows keeps for devices; Go refuses them everywhere. */
const devices = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])$/i;
function pathProblem(path, refused, isModule) {
    if (path === "")
        return "it is empty";
    if (path.startsWith("-"))
        return "it begins with a hyphen";
    if (path.length > 1024)
        return "it is longer than 1,024 characters";
    for (const element of path.split("/")) {
        const problem = elementProblem(element, refused, isModule);
        if (problem)
            return problem;
    }
    return undefined;
}
function elementProblem(element, refused, isModule) {
    if (element === "")
        return "it has an empty element (a slash at an end, or two in a row)";
    if (/^\.+$/.test(element))
        return "it has an element of dots only";
    if (isModule && element.startsWith("."))
        return "an element begins with a dot";
    if (element.endsWith("."))
        return "an element ends with a dot";
    if (refused.test(element))
        return "it has characters that Go does not allow";
    const short = element.replace(/\..*$/, "");
    if (devices.test(short))
        return `an element is named ${short}, which is a device on Windows`;
    if (/~[0-9]+$/.test(short))
        return "an element ends in a tilde and digits, like a short name of Windows";
    return undefined;
}


/***/ }),

/***/ 4938:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ versionProblem),
/* harmony export */   W: () => (/* binding */ majorMismatch)
/* harmony export */ });
/* harmony import */ var _documents_go_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6347);

const number = "(?:0|[1-9][0-9]*)";
const identifier = `(?:${number}|[0-9]*[A-Za-z-][0-9A-Za-z-]*)`;
const canonical = new RegExp(`^v(?<major>${number})\\.${number}\\.${number}(?:-${identifier}(?:\\.${identifier})*)?(?<incompatible>\\+incompatible)?$`);
/** What is wrong with a Go module version, as the end of a sentence, with a fix; nothing for a canonical version (go.dev/ref/mod#versions). */
function versionProblem(version) {
    if (version.length <= 256 && canonical.test(version))
        return undefined;
    const why = "it is not of the form v1.2.3, v1.2.3-rc.1 or a pseudo-version";
    return { why, fix: likelyFix(version.slice(0, 256)) };
}
function likelyFix(version) {
    if (canonical.test(`v${version}`))
        return `Write v${version}.`;
    if (/^v[0-9]+(?:\.[0-9]+)?$/.test(version) && canonical.test(padded(version)))
        return `Write ${padded(version)}.`;
    if (version.includes("+"))
        return "Leave out the build metadata: Go modules have none.";
    return "Write the released version, with v; for a commit, the pseudo-version that `go list -m MODULE@COMMIT` prints.";
}
function padded(version) {
    return version.includes(".") ? `${version}.0` : `${version}.0.0`;
}
/**
 * How a module path and a canonical version disagree on the major version, with a fix; nothing if they agree.
 * Versions v0 and v1 have no suffix, later ones /vN; gopkg.in has .vN always; +incompatible stands for a missing go.mod.
 */
function majorMismatch(module, version) {
    const suffix = (0,_documents_go_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .splitPathMajor */ .NQ)(module)?.replace(/-unstable$/, "");
    const { major = "", incompatible } = canonical.exec(version)?.groups ?? {};
    if (suffix === undefined || major === "")
        return undefined;
    if (suffix === "")
        return withoutSuffix(module, version, Number(major), incompatible !== undefined);
    if (incompatible)
        return { why: `the path ends in ${suffix}, so nothing is incompatible`, fix: "Leave out +incompatible." };
    // gopkg.in served pseudo-versions v0.0.0- for .v1; Go still takes them.
    if (suffix.slice(2) === major || (suffix === ".v1" && version.startsWith("v0.0.0-")))
        return undefined;
    const fix = `Write a version ${suffix.slice(1)}.x, or the path for v${major}.`;
    return { why: `the path ends in ${suffix}, the version is v${major}`, fix };
}
function withoutSuffix(module, version, major, incompatible) {
    if (major > 1 === incompatible)
        return undefined;
    if (incompatible)
        return { why: `v${major} is never incompatible`, fix: `Write ${version.replace(/\+.*$/, "")}.` };
    const fix = `Write ${module}/v${major}, or a version below v2.`;
    return { why: `a version v${major} needs a path that ends in /v${major}`, fix };
}


/***/ }),

/***/ 6502:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   cj: () => (/* binding */ resolvePointer),
/* harmony export */   vp: () => (/* binding */ parsePointer),
/* harmony export */   yo: () => (/* binding */ escapeStep)
/* harmony export */ });
/** The steps of a JSON pointer (RFC 6901); nothing for text that is none. */
function parsePointer(pointer) {
    if (!/^(?:\/(?:[^~/]|~[01])*)*$/.test(pointer))
        return undefined;
    return pointer
        .split("/")
        .slice(1)
        .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}
/** The value at a pointer; nothing where the pointer leads nowhere or is none. `-` names no item. */
function resolvePointer(value, pointer) {
    const steps = parsePointer(pointer);
    return steps?.reduce(child, value);
}
/** A pointer's step. */
function escapeStep(step) {
    return String(step).replaceAll("~", "~0").replaceAll("/", "~1");
}
/** Own fields only: an answer may well have a field named `constructor`, but has it only where it says so. */
function child(value, step) {
    if (value === null || typeof value !== "object")
        return undefined;
    if (Array.isArray(value))
        return /^(?:0|[1-9]\d{0,15})$/.test(step) ? value[Number(step)] : undefined;
    return Object.hasOwn(value, step) ? value[step] : undefined;
}


/***/ }),

/***/ 9457:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ limitDiagnostics),
/* harmony export */   g: () => (/* binding */ maxReported)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(338);
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

/***/ 9797:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  N: () => (/* binding */ parseManifest)
});

// EXTERNAL MODULE: ./packages/documents/src/check-manifest.ts + 5 modules
var check_manifest = __nccwpck_require__(7950);
;// CONCATENATED MODULE: ./packages/documents/src/generated/catalog-server-manifest.ts
// Generated by scripts/generate-validators.ts from schemas/catalog-server-manifest.schema.json. Do not edit.
// @ts-nocheck

const validate = validate10;
/* harmony default export */ const catalog_server_manifest = ((/* unused pure expression or super */ null && (validate10)));
const schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "catalog-server-manifest.schema.json", "type": "object", "properties": { "apiVersion": { "type": "string", "const": "catalog.kubeflow.org/v1alpha1" }, "kind": { "type": "string", "const": "CatalogServerBuild" }, "metadata": { "type": "object", "properties": { "name": { "type": "string", "pattern": "^[a-z0-9][a-z0-9._-]{0,62}$" }, "version": { "type": "string", "pattern": "^(0|[1-9]\\d{0,15})\\.(0|[1-9]\\d{0,15})\\.(0|[1-9]\\d{0,15})(-(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)(\\.(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*))*)?$", "maxLength": 128 } }, "additionalProperties": false }, "spec": { "type": "object", "properties": { "base": { "type": "object", "properties": { "image": { "type": "string", "minLength": 1 }, "frameworkVersion": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$" }, "compatibleFrameworkVersions": { "type": "array", "items": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$" } }, "migrationGuide": { "type": "string", "pattern": "\\S", "maxLength": 16384 }, "module": { "type": "string", "minLength": 1 }, "version": { "type": "string", "minLength": 1 }, "path": { "type": "string", "pattern": "^(?!-)[A-Za-z0-9._@+-][A-Za-z0-9._/@+-]*$", "maxLength": 1024 }, "commit": { "type": "string", "pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$" }, "entrypoint": { "type": "object", "properties": { "import": { "type": "string", "minLength": 1 }, "call": { "type": "string", "pattern": "^\\p{Lu}[\\p{L}\\p{Nd}_]{0,254}$" }, "package": { "type": "string", "minLength": 1 } }, "additionalProperties": false, "oneOf": [{ "required": ["import", "call"] }, { "required": ["package"] }] } }, "required": ["image", "frameworkVersion"], "additionalProperties": false }, "plugins": { "type": "array", "items": { "type": "object", "properties": { "name": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]{0,62}$" }, "module": { "type": "string", "minLength": 1 }, "version": { "type": "string", "minLength": 1 }, "import": { "type": "string", "minLength": 1 }, "tier": { "type": "string", "enum": ["built-in", "supported", "community"] }, "metadata": { "type": "string", "const": "none" }, "path": { "type": "string", "pattern": "^(?!-)[A-Za-z0-9._@+-][A-Za-z0-9._/@+-]*$", "maxLength": 1024 } }, "required": ["name", "module", "version"], "additionalProperties": false } }, "build": { "type": "object", "properties": { "platforms": { "type": "array", "items": { "type": "string", "enum": ["linux/386", "linux/amd64", "linux/arm", "linux/arm/v5", "linux/arm/v6", "linux/arm/v7", "linux/arm64", "linux/loong64", "linux/mips", "linux/mips64", "linux/mips64le", "linux/mipsle", "linux/ppc64", "linux/ppc64le", "linux/riscv64", "linux/s390x", "darwin/amd64", "darwin/arm64", "freebsd/386", "freebsd/amd64", "freebsd/arm", "freebsd/arm64", "freebsd/riscv64"] }, "minItems": 1 }, "ldflags": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "tags": { "type": "array", "items": { "type": "string", "pattern": "^[A-Za-z0-9_][A-Za-z0-9_.]{0,126}$" } }, "privateModules": { "type": "array", "items": { "type": "string", "pattern": "^(\\*\\.)?[a-z0-9][a-z0-9-]*(\\.[a-z0-9-]+)+(/[A-Za-z0-9._~*][A-Za-z0-9._~*-]*)*$", "maxLength": 255 } }, "cgo": { "type": "boolean" } }, "additionalProperties": false }, "signing": { "type": "string", "enum": ["keyless", "key", "none"] } }, "required": ["base"], "additionalProperties": false } }, "required": ["apiVersion", "kind", "spec"], "additionalProperties": false };
const pattern0 = new RegExp("^[a-z0-9][a-z0-9._-]{0,62}$", "u");
const pattern1 = new RegExp("^(0|[1-9]\\d{0,15})\\.(0|[1-9]\\d{0,15})\\.(0|[1-9]\\d{0,15})(-(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)(\\.(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*))*)?$", "u");
const pattern2 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$", "u");
const pattern4 = new RegExp("\\S", "u");
const pattern5 = new RegExp("^(?!-)[A-Za-z0-9._@+-][A-Za-z0-9._/@+-]*$", "u");
const pattern6 = new RegExp("^([0-9a-f]{40}|[0-9a-f]{64})$", "u");
const pattern7 = new RegExp("^\\p{Lu}[\\p{L}\\p{Nd}_]{0,254}$", "u");
const pattern8 = new RegExp("^[a-z0-9][a-z0-9-]{0,62}$", "u");
const pattern10 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9_.]{0,126}$", "u");
const pattern11 = new RegExp("^(\\*\\.)?[a-z0-9][a-z0-9-]*(\\.[a-z0-9-]+)+(/[A-Za-z0-9._~*][A-Za-z0-9._~*-]*)*$", "u");
const func2 = Object.prototype.hasOwnProperty;
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    /*# sourceURL="catalog-server-manifest.schema.json" */ ;
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
            if (!((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "metadata")) || (key0 === "spec"))) {
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
            if ("catalog.kubeflow.org/v1alpha1" !== data0) {
                const err5 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/const", keyword: "const", params: { allowedValue: "catalog.kubeflow.org/v1alpha1" } };
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
            if ("CatalogServerBuild" !== data1) {
                const err7 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "CatalogServerBuild" } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.metadata !== undefined) {
            let data2 = data.metadata;
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                for (const key1 in data2) {
                    if (!((key1 === "name") || (key1 === "version"))) {
                        const err8 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                        if (vErrors === null) {
                            vErrors = [err8];
                        }
                        else {
                            vErrors.push(err8);
                        }
                        errors++;
                    }
                }
                if (data2.name !== undefined) {
                    let data3 = data2.name;
                    if (typeof data3 === "string") {
                        if (!pattern0.test(data3)) {
                            const err9 = { instancePath: instancePath + "/metadata/name", schemaPath: "#/properties/metadata/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9._-]{0,62}$" } };
                            if (vErrors === null) {
                                vErrors = [err9];
                            }
                            else {
                                vErrors.push(err9);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err10 = { instancePath: instancePath + "/metadata/name", schemaPath: "#/properties/metadata/properties/name/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err10];
                        }
                        else {
                            vErrors.push(err10);
                        }
                        errors++;
                    }
                }
                if (data2.version !== undefined) {
                    let data4 = data2.version;
                    if (typeof data4 === "string") {
                        if (data4.length > 128) {
                            const err11 = { instancePath: instancePath + "/metadata/version", schemaPath: "#/properties/metadata/properties/version/maxLength", keyword: "maxLength", params: { limit: 128 } };
                            if (vErrors === null) {
                                vErrors = [err11];
                            }
                            else {
                                vErrors.push(err11);
                            }
                            errors++;
                        }
                        if (!pattern1.test(data4)) {
                            const err12 = { instancePath: instancePath + "/metadata/version", schemaPath: "#/properties/metadata/properties/version/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9]\\d{0,15})\\.(0|[1-9]\\d{0,15})\\.(0|[1-9]\\d{0,15})(-(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)(\\.(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*))*)?$" } };
                            if (vErrors === null) {
                                vErrors = [err12];
                            }
                            else {
                                vErrors.push(err12);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err13 = { instancePath: instancePath + "/metadata/version", schemaPath: "#/properties/metadata/properties/version/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err13];
                        }
                        else {
                            vErrors.push(err13);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err14 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        if (data.spec !== undefined) {
            let data5 = data.spec;
            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                if (data5.base === undefined) {
                    const err15 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/required", keyword: "required", params: { missingProperty: "base" } };
                    if (vErrors === null) {
                        vErrors = [err15];
                    }
                    else {
                        vErrors.push(err15);
                    }
                    errors++;
                }
                for (const key2 in data5) {
                    if (!((((key2 === "base") || (key2 === "plugins")) || (key2 === "build")) || (key2 === "signing"))) {
                        const err16 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                        if (vErrors === null) {
                            vErrors = [err16];
                        }
                        else {
                            vErrors.push(err16);
                        }
                        errors++;
                    }
                }
                if (data5.base !== undefined) {
                    let data6 = data5.base;
                    if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                        if (data6.image === undefined) {
                            const err17 = { instancePath: instancePath + "/spec/base", schemaPath: "#/properties/spec/properties/base/required", keyword: "required", params: { missingProperty: "image" } };
                            if (vErrors === null) {
                                vErrors = [err17];
                            }
                            else {
                                vErrors.push(err17);
                            }
                            errors++;
                        }
                        if (data6.frameworkVersion === undefined) {
                            const err18 = { instancePath: instancePath + "/spec/base", schemaPath: "#/properties/spec/properties/base/required", keyword: "required", params: { missingProperty: "frameworkVersion" } };
                            if (vErrors === null) {
                                vErrors = [err18];
                            }
                            else {
                                vErrors.push(err18);
                            }
                            errors++;
                        }
                        for (const key3 in data6) {
                            if (!(func2.call(schema11.properties.spec.properties.base.properties, key3))) {
                                const err19 = { instancePath: instancePath + "/spec/base", schemaPath: "#/properties/spec/properties/base/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                                if (vErrors === null) {
                                    vErrors = [err19];
                                }
                                else {
                                    vErrors.push(err19);
                                }
                                errors++;
                            }
                        }
                        if (data6.image !== undefined) {
                            let data7 = data6.image;
                            if (typeof data7 === "string") {
                                if (data7.length < 1) {
                                    const err20 = { instancePath: instancePath + "/spec/base/image", schemaPath: "#/properties/spec/properties/base/properties/image/minLength", keyword: "minLength", params: { limit: 1 } };
                                    if (vErrors === null) {
                                        vErrors = [err20];
                                    }
                                    else {
                                        vErrors.push(err20);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err21 = { instancePath: instancePath + "/spec/base/image", schemaPath: "#/properties/spec/properties/base/properties/image/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err21];
                                }
                                else {
                                    vErrors.push(err21);
                                }
                                errors++;
                            }
                        }
                        if (data6.frameworkVersion !== undefined) {
                            let data8 = data6.frameworkVersion;
                            if (typeof data8 === "string") {
                                if (!pattern2.test(data8)) {
                                    const err22 = { instancePath: instancePath + "/spec/base/frameworkVersion", schemaPath: "#/properties/spec/properties/base/properties/frameworkVersion/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$" } };
                                    if (vErrors === null) {
                                        vErrors = [err22];
                                    }
                                    else {
                                        vErrors.push(err22);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err23 = { instancePath: instancePath + "/spec/base/frameworkVersion", schemaPath: "#/properties/spec/properties/base/properties/frameworkVersion/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err23];
                                }
                                else {
                                    vErrors.push(err23);
                                }
                                errors++;
                            }
                        }
                        if (data6.compatibleFrameworkVersions !== undefined) {
                            let data9 = data6.compatibleFrameworkVersions;
                            if (Array.isArray(data9)) {
                                const len0 = data9.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                    let data10 = data9[i0];
                                    if (typeof data10 === "string") {
                                        if (!pattern2.test(data10)) {
                                            const err24 = { instancePath: instancePath + "/spec/base/compatibleFrameworkVersions/" + i0, schemaPath: "#/properties/spec/properties/base/properties/compatibleFrameworkVersions/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$" } };
                                            if (vErrors === null) {
                                                vErrors = [err24];
                                            }
                                            else {
                                                vErrors.push(err24);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err25 = { instancePath: instancePath + "/spec/base/compatibleFrameworkVersions/" + i0, schemaPath: "#/properties/spec/properties/base/properties/compatibleFrameworkVersions/items/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err25];
                                        }
                                        else {
                                            vErrors.push(err25);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err26 = { instancePath: instancePath + "/spec/base/compatibleFrameworkVersions", schemaPath: "#/properties/spec/properties/base/properties/compatibleFrameworkVersions/type", keyword: "type", params: { type: "array" } };
                                if (vErrors === null) {
                                    vErrors = [err26];
                                }
                                else {
                                    vErrors.push(err26);
                                }
                                errors++;
                            }
                        }
                        if (data6.migrationGuide !== undefined) {
                            let data11 = data6.migrationGuide;
                            if (typeof data11 === "string") {
                                if (data11.length > 16384) {
                                    const err27 = { instancePath: instancePath + "/spec/base/migrationGuide", schemaPath: "#/properties/spec/properties/base/properties/migrationGuide/maxLength", keyword: "maxLength", params: { limit: 16384 } };
                                    if (vErrors === null) {
                                        vErrors = [err27];
                                    }
                                    else {
                                        vErrors.push(err27);
                                    }
                                    errors++;
                                }
                                if (!pattern4.test(data11)) {
                                    const err28 = { instancePath: instancePath + "/spec/base/migrationGuide", schemaPath: "#/properties/spec/properties/base/properties/migrationGuide/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                    if (vErrors === null) {
                                        vErrors = [err28];
                                    }
                                    else {
                                        vErrors.push(err28);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err29 = { instancePath: instancePath + "/spec/base/migrationGuide", schemaPath: "#/properties/spec/properties/base/properties/migrationGuide/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err29];
                                }
                                else {
                                    vErrors.push(err29);
                                }
                                errors++;
                            }
                        }
                        if (data6.module !== undefined) {
                            let data12 = data6.module;
                            if (typeof data12 === "string") {
                                if (data12.length < 1) {
                                    const err30 = { instancePath: instancePath + "/spec/base/module", schemaPath: "#/properties/spec/properties/base/properties/module/minLength", keyword: "minLength", params: { limit: 1 } };
                                    if (vErrors === null) {
                                        vErrors = [err30];
                                    }
                                    else {
                                        vErrors.push(err30);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err31 = { instancePath: instancePath + "/spec/base/module", schemaPath: "#/properties/spec/properties/base/properties/module/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err31];
                                }
                                else {
                                    vErrors.push(err31);
                                }
                                errors++;
                            }
                        }
                        if (data6.version !== undefined) {
                            let data13 = data6.version;
                            if (typeof data13 === "string") {
                                if (data13.length < 1) {
                                    const err32 = { instancePath: instancePath + "/spec/base/version", schemaPath: "#/properties/spec/properties/base/properties/version/minLength", keyword: "minLength", params: { limit: 1 } };
                                    if (vErrors === null) {
                                        vErrors = [err32];
                                    }
                                    else {
                                        vErrors.push(err32);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err33 = { instancePath: instancePath + "/spec/base/version", schemaPath: "#/properties/spec/properties/base/properties/version/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err33];
                                }
                                else {
                                    vErrors.push(err33);
                                }
                                errors++;
                            }
                        }
                        if (data6.path !== undefined) {
                            let data14 = data6.path;
                            if (typeof data14 === "string") {
                                if (data14.length > 1024) {
                                    const err34 = { instancePath: instancePath + "/spec/base/path", schemaPath: "#/properties/spec/properties/base/properties/path/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                                    if (vErrors === null) {
                                        vErrors = [err34];
                                    }
                                    else {
                                        vErrors.push(err34);
                                    }
                                    errors++;
                                }
                                if (!pattern5.test(data14)) {
                                    const err35 = { instancePath: instancePath + "/spec/base/path", schemaPath: "#/properties/spec/properties/base/properties/path/pattern", keyword: "pattern", params: { pattern: "^(?!-)[A-Za-z0-9._@+-][A-Za-z0-9._/@+-]*$" } };
                                    if (vErrors === null) {
                                        vErrors = [err35];
                                    }
                                    else {
                                        vErrors.push(err35);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err36 = { instancePath: instancePath + "/spec/base/path", schemaPath: "#/properties/spec/properties/base/properties/path/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err36];
                                }
                                else {
                                    vErrors.push(err36);
                                }
                                errors++;
                            }
                        }
                        if (data6.commit !== undefined) {
                            let data15 = data6.commit;
                            if (typeof data15 === "string") {
                                if (!pattern6.test(data15)) {
                                    const err37 = { instancePath: instancePath + "/spec/base/commit", schemaPath: "#/properties/spec/properties/base/properties/commit/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" } };
                                    if (vErrors === null) {
                                        vErrors = [err37];
                                    }
                                    else {
                                        vErrors.push(err37);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err38 = { instancePath: instancePath + "/spec/base/commit", schemaPath: "#/properties/spec/properties/base/properties/commit/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err38];
                                }
                                else {
                                    vErrors.push(err38);
                                }
                                errors++;
                            }
                        }
                        if (data6.entrypoint !== undefined) {
                            let data16 = data6.entrypoint;
                            const _errs39 = errors;
                            let valid6 = false;
                            let passing0 = null;
                            const _errs40 = errors;
                            if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                                if (data16.import === undefined) {
                                    const err39 = { instancePath: instancePath + "/spec/base/entrypoint", schemaPath: "#/properties/spec/properties/base/properties/entrypoint/oneOf/0/required", keyword: "required", params: { missingProperty: "import" } };
                                    if (vErrors === null) {
                                        vErrors = [err39];
                                    }
                                    else {
                                        vErrors.push(err39);
                                    }
                                    errors++;
                                }
                                if (data16.call === undefined) {
                                    const err40 = { instancePath: instancePath + "/spec/base/entrypoint", schemaPath: "#/properties/spec/properties/base/properties/entrypoint/oneOf/0/required", keyword: "required", params: { missingProperty: "call" } };
                                    if (vErrors === null) {
                                        vErrors = [err40];
                                    }
                                    else {
                                        vErrors.push(err40);
                                    }
                                    errors++;
                                }
                            }
                            var _valid0 = _errs40 === errors;
                            if (_valid0) {
                                valid6 = true;
                                passing0 = 0;
                            }
                            const _errs41 = errors;
                            if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                                if (data16.package === undefined) {
                                    const err41 = { instancePath: instancePath + "/spec/base/entrypoint", schemaPath: "#/properties/spec/properties/base/properties/entrypoint/oneOf/1/required", keyword: "required", params: { missingProperty: "package" } };
                                    if (vErrors === null) {
                                        vErrors = [err41];
                                    }
                                    else {
                                        vErrors.push(err41);
                                    }
                                    errors++;
                                }
                            }
                            var _valid0 = _errs41 === errors;
                            if (_valid0 && valid6) {
                                valid6 = false;
                                passing0 = [passing0, 1];
                            }
                            else {
                                if (_valid0) {
                                    valid6 = true;
                                    passing0 = 1;
                                }
                            }
                            if (!valid6) {
                                const err42 = { instancePath: instancePath + "/spec/base/entrypoint", schemaPath: "#/properties/spec/properties/base/properties/entrypoint/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
                                if (vErrors === null) {
                                    vErrors = [err42];
                                }
                                else {
                                    vErrors.push(err42);
                                }
                                errors++;
                            }
                            else {
                                errors = _errs39;
                                if (vErrors !== null) {
                                    if (_errs39) {
                                        vErrors.length = _errs39;
                                    }
                                    else {
                                        vErrors = null;
                                    }
                                }
                            }
                            if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                                for (const key4 in data16) {
                                    if (!(((key4 === "import") || (key4 === "call")) || (key4 === "package"))) {
                                        const err43 = { instancePath: instancePath + "/spec/base/entrypoint", schemaPath: "#/properties/spec/properties/base/properties/entrypoint/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                                        if (vErrors === null) {
                                            vErrors = [err43];
                                        }
                                        else {
                                            vErrors.push(err43);
                                        }
                                        errors++;
                                    }
                                }
                                if (data16.import !== undefined) {
                                    let data17 = data16.import;
                                    if (typeof data17 === "string") {
                                        if (data17.length < 1) {
                                            const err44 = { instancePath: instancePath + "/spec/base/entrypoint/import", schemaPath: "#/properties/spec/properties/base/properties/entrypoint/properties/import/minLength", keyword: "minLength", params: { limit: 1 } };
                                            if (vErrors === null) {
                                                vErrors = [err44];
                                            }
                                            else {
                                                vErrors.push(err44);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err45 = { instancePath: instancePath + "/spec/base/entrypoint/import", schemaPath: "#/properties/spec/properties/base/properties/entrypoint/properties/import/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err45];
                                        }
                                        else {
                                            vErrors.push(err45);
                                        }
                                        errors++;
                                    }
                                }
                                if (data16.call !== undefined) {
                                    let data18 = data16.call;
                                    if (typeof data18 === "string") {
                                        if (!pattern7.test(data18)) {
                                            const err46 = { instancePath: instancePath + "/spec/base/entrypoint/call", schemaPath: "#/properties/spec/properties/base/properties/entrypoint/properties/call/pattern", keyword: "pattern", params: { pattern: "^\\p{Lu}[\\p{L}\\p{Nd}_]{0,254}$" } };
                                            if (vErrors === null) {
                                                vErrors = [err46];
                                            }
                                            else {
                                                vErrors.push(err46);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err47 = { instancePath: instancePath + "/spec/base/entrypoint/call", schemaPath: "#/properties/spec/properties/base/properties/entrypoint/properties/call/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err47];
                                        }
                                        else {
                                            vErrors.push(err47);
                                        }
                                        errors++;
                                    }
                                }
                                if (data16.package !== undefined) {
                                    let data19 = data16.package;
                                    if (typeof data19 === "string") {
                                        if (data19.length < 1) {
                                            const err48 = { instancePath: instancePath + "/spec/base/entrypoint/package", schemaPath: "#/properties/spec/properties/base/properties/entrypoint/properties/package/minLength", keyword: "minLength", params: { limit: 1 } };
                                            if (vErrors === null) {
                                                vErrors = [err48];
                                            }
                                            else {
                                                vErrors.push(err48);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err49 = { instancePath: instancePath + "/spec/base/entrypoint/package", schemaPath: "#/properties/spec/properties/base/properties/entrypoint/properties/package/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err49];
                                        }
                                        else {
                                            vErrors.push(err49);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err50 = { instancePath: instancePath + "/spec/base/entrypoint", schemaPath: "#/properties/spec/properties/base/properties/entrypoint/type", keyword: "type", params: { type: "object" } };
                                if (vErrors === null) {
                                    vErrors = [err50];
                                }
                                else {
                                    vErrors.push(err50);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err51 = { instancePath: instancePath + "/spec/base", schemaPath: "#/properties/spec/properties/base/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err51];
                        }
                        else {
                            vErrors.push(err51);
                        }
                        errors++;
                    }
                }
                if (data5.plugins !== undefined) {
                    let data20 = data5.plugins;
                    if (Array.isArray(data20)) {
                        const len1 = data20.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                            let data21 = data20[i1];
                            if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                                if (data21.name === undefined) {
                                    const err52 = { instancePath: instancePath + "/spec/plugins/" + i1, schemaPath: "#/properties/spec/properties/plugins/items/required", keyword: "required", params: { missingProperty: "name" } };
                                    if (vErrors === null) {
                                        vErrors = [err52];
                                    }
                                    else {
                                        vErrors.push(err52);
                                    }
                                    errors++;
                                }
                                if (data21.module === undefined) {
                                    const err53 = { instancePath: instancePath + "/spec/plugins/" + i1, schemaPath: "#/properties/spec/properties/plugins/items/required", keyword: "required", params: { missingProperty: "module" } };
                                    if (vErrors === null) {
                                        vErrors = [err53];
                                    }
                                    else {
                                        vErrors.push(err53);
                                    }
                                    errors++;
                                }
                                if (data21.version === undefined) {
                                    const err54 = { instancePath: instancePath + "/spec/plugins/" + i1, schemaPath: "#/properties/spec/properties/plugins/items/required", keyword: "required", params: { missingProperty: "version" } };
                                    if (vErrors === null) {
                                        vErrors = [err54];
                                    }
                                    else {
                                        vErrors.push(err54);
                                    }
                                    errors++;
                                }
                                for (const key5 in data21) {
                                    if (!(((((((key5 === "name") || (key5 === "module")) || (key5 === "version")) || (key5 === "import")) || (key5 === "tier")) || (key5 === "metadata")) || (key5 === "path"))) {
                                        const err55 = { instancePath: instancePath + "/spec/plugins/" + i1, schemaPath: "#/properties/spec/properties/plugins/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                                        if (vErrors === null) {
                                            vErrors = [err55];
                                        }
                                        else {
                                            vErrors.push(err55);
                                        }
                                        errors++;
                                    }
                                }
                                if (data21.name !== undefined) {
                                    let data22 = data21.name;
                                    if (typeof data22 === "string") {
                                        if (!pattern8.test(data22)) {
                                            const err56 = { instancePath: instancePath + "/spec/plugins/" + i1 + "/name", schemaPath: "#/properties/spec/properties/plugins/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,62}$" } };
                                            if (vErrors === null) {
                                                vErrors = [err56];
                                            }
                                            else {
                                                vErrors.push(err56);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err57 = { instancePath: instancePath + "/spec/plugins/" + i1 + "/name", schemaPath: "#/properties/spec/properties/plugins/items/properties/name/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err57];
                                        }
                                        else {
                                            vErrors.push(err57);
                                        }
                                        errors++;
                                    }
                                }
                                if (data21.module !== undefined) {
                                    let data23 = data21.module;
                                    if (typeof data23 === "string") {
                                        if (data23.length < 1) {
                                            const err58 = { instancePath: instancePath + "/spec/plugins/" + i1 + "/module", schemaPath: "#/properties/spec/properties/plugins/items/properties/module/minLength", keyword: "minLength", params: { limit: 1 } };
                                            if (vErrors === null) {
                                                vErrors = [err58];
                                            }
                                            else {
                                                vErrors.push(err58);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err59 = { instancePath: instancePath + "/spec/plugins/" + i1 + "/module", schemaPath: "#/properties/spec/properties/plugins/items/properties/module/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err59];
                                        }
                                        else {
                                            vErrors.push(err59);
                                        }
                                        errors++;
                                    }
                                }
                                if (data21.version !== undefined) {
                                    let data24 = data21.version;
                                    if (typeof data24 === "string") {
                                        if (data24.length < 1) {
                                            const err60 = { instancePath: instancePath + "/spec/plugins/" + i1 + "/version", schemaPath: "#/properties/spec/properties/plugins/items/properties/version/minLength", keyword: "minLength", params: { limit: 1 } };
                                            if (vErrors === null) {
                                                vErrors = [err60];
                                            }
                                            else {
                                                vErrors.push(err60);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err61 = { instancePath: instancePath + "/spec/plugins/" + i1 + "/version", schemaPath: "#/properties/spec/properties/plugins/items/properties/version/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err61];
                                        }
                                        else {
                                            vErrors.push(err61);
                                        }
                                        errors++;
                                    }
                                }
                                if (data21.import !== undefined) {
                                    let data25 = data21.import;
                                    if (typeof data25 === "string") {
                                        if (data25.length < 1) {
                                            const err62 = { instancePath: instancePath + "/spec/plugins/" + i1 + "/import", schemaPath: "#/properties/spec/properties/plugins/items/properties/import/minLength", keyword: "minLength", params: { limit: 1 } };
                                            if (vErrors === null) {
                                                vErrors = [err62];
                                            }
                                            else {
                                                vErrors.push(err62);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err63 = { instancePath: instancePath + "/spec/plugins/" + i1 + "/import", schemaPath: "#/properties/spec/properties/plugins/items/properties/import/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err63];
                                        }
                                        else {
                                            vErrors.push(err63);
                                        }
                                        errors++;
                                    }
                                }
                                if (data21.tier !== undefined) {
                                    let data26 = data21.tier;
                                    if (typeof data26 !== "string") {
                                        const err64 = { instancePath: instancePath + "/spec/plugins/" + i1 + "/tier", schemaPath: "#/properties/spec/properties/plugins/items/properties/tier/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err64];
                                        }
                                        else {
                                            vErrors.push(err64);
                                        }
                                        errors++;
                                    }
                                    if (!(((data26 === "built-in") || (data26 === "supported")) || (data26 === "community"))) {
                                        const err65 = { instancePath: instancePath + "/spec/plugins/" + i1 + "/tier", schemaPath: "#/properties/spec/properties/plugins/items/properties/tier/enum", keyword: "enum", params: { allowedValues: schema11.properties.spec.properties.plugins.items.properties.tier.enum } };
                                        if (vErrors === null) {
                                            vErrors = [err65];
                                        }
                                        else {
                                            vErrors.push(err65);
                                        }
                                        errors++;
                                    }
                                }
                                if (data21.metadata !== undefined) {
                                    let data27 = data21.metadata;
                                    if (typeof data27 !== "string") {
                                        const err66 = { instancePath: instancePath + "/spec/plugins/" + i1 + "/metadata", schemaPath: "#/properties/spec/properties/plugins/items/properties/metadata/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err66];
                                        }
                                        else {
                                            vErrors.push(err66);
                                        }
                                        errors++;
                                    }
                                    if ("none" !== data27) {
                                        const err67 = { instancePath: instancePath + "/spec/plugins/" + i1 + "/metadata", schemaPath: "#/properties/spec/properties/plugins/items/properties/metadata/const", keyword: "const", params: { allowedValue: "none" } };
                                        if (vErrors === null) {
                                            vErrors = [err67];
                                        }
                                        else {
                                            vErrors.push(err67);
                                        }
                                        errors++;
                                    }
                                }
                                if (data21.path !== undefined) {
                                    let data28 = data21.path;
                                    if (typeof data28 === "string") {
                                        if (data28.length > 1024) {
                                            const err68 = { instancePath: instancePath + "/spec/plugins/" + i1 + "/path", schemaPath: "#/properties/spec/properties/plugins/items/properties/path/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                                            if (vErrors === null) {
                                                vErrors = [err68];
                                            }
                                            else {
                                                vErrors.push(err68);
                                            }
                                            errors++;
                                        }
                                        if (!pattern5.test(data28)) {
                                            const err69 = { instancePath: instancePath + "/spec/plugins/" + i1 + "/path", schemaPath: "#/properties/spec/properties/plugins/items/properties/path/pattern", keyword: "pattern", params: { pattern: "^(?!-)[A-Za-z0-9._@+-][A-Za-z0-9._/@+-]*$" } };
                                            if (vErrors === null) {
                                                vErrors = [err69];
                                            }
                                            else {
                                                vErrors.push(err69);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err70 = { instancePath: instancePath + "/spec/plugins/" + i1 + "/path", schemaPath: "#/properties/spec/properties/plugins/items/properties/path/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err70];
                                        }
                                        else {
                                            vErrors.push(err70);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err71 = { instancePath: instancePath + "/spec/plugins/" + i1, schemaPath: "#/properties/spec/properties/plugins/items/type", keyword: "type", params: { type: "object" } };
                                if (vErrors === null) {
                                    vErrors = [err71];
                                }
                                else {
                                    vErrors.push(err71);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err72 = { instancePath: instancePath + "/spec/plugins", schemaPath: "#/properties/spec/properties/plugins/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                            vErrors = [err72];
                        }
                        else {
                            vErrors.push(err72);
                        }
                        errors++;
                    }
                }
                if (data5.build !== undefined) {
                    let data29 = data5.build;
                    if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                        for (const key6 in data29) {
                            if (!(((((key6 === "platforms") || (key6 === "ldflags")) || (key6 === "tags")) || (key6 === "privateModules")) || (key6 === "cgo"))) {
                                const err73 = { instancePath: instancePath + "/spec/build", schemaPath: "#/properties/spec/properties/build/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                                if (vErrors === null) {
                                    vErrors = [err73];
                                }
                                else {
                                    vErrors.push(err73);
                                }
                                errors++;
                            }
                        }
                        if (data29.platforms !== undefined) {
                            let data30 = data29.platforms;
                            if (Array.isArray(data30)) {
                                if (data30.length < 1) {
                                    const err74 = { instancePath: instancePath + "/spec/build/platforms", schemaPath: "#/properties/spec/properties/build/properties/platforms/minItems", keyword: "minItems", params: { limit: 1 } };
                                    if (vErrors === null) {
                                        vErrors = [err74];
                                    }
                                    else {
                                        vErrors.push(err74);
                                    }
                                    errors++;
                                }
                                const len2 = data30.length;
                                for (let i2 = 0; i2 < len2; i2++) {
                                    let data31 = data30[i2];
                                    if (typeof data31 !== "string") {
                                        const err75 = { instancePath: instancePath + "/spec/build/platforms/" + i2, schemaPath: "#/properties/spec/properties/build/properties/platforms/items/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err75];
                                        }
                                        else {
                                            vErrors.push(err75);
                                        }
                                        errors++;
                                    }
                                    if (!(((((((((((((((((((((((data31 === "linux/386") || (data31 === "linux/amd64")) || (data31 === "linux/arm")) || (data31 === "linux/arm/v5")) || (data31 === "linux/arm/v6")) || (data31 === "linux/arm/v7")) || (data31 === "linux/arm64")) || (data31 === "linux/loong64")) || (data31 === "linux/mips")) || (data31 === "linux/mips64")) || (data31 === "linux/mips64le")) || (data31 === "linux/mipsle")) || (data31 === "linux/ppc64")) || (data31 === "linux/ppc64le")) || (data31 === "linux/riscv64")) || (data31 === "linux/s390x")) || (data31 === "darwin/amd64")) || (data31 === "darwin/arm64")) || (data31 === "freebsd/386")) || (data31 === "freebsd/amd64")) || (data31 === "freebsd/arm")) || (data31 === "freebsd/arm64")) || (data31 === "freebsd/riscv64"))) {
                                        const err76 = { instancePath: instancePath + "/spec/build/platforms/" + i2, schemaPath: "#/properties/spec/properties/build/properties/platforms/items/enum", keyword: "enum", params: { allowedValues: schema11.properties.spec.properties.build.properties.platforms.items.enum } };
                                        if (vErrors === null) {
                                            vErrors = [err76];
                                        }
                                        else {
                                            vErrors.push(err76);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err77 = { instancePath: instancePath + "/spec/build/platforms", schemaPath: "#/properties/spec/properties/build/properties/platforms/type", keyword: "type", params: { type: "array" } };
                                if (vErrors === null) {
                                    vErrors = [err77];
                                }
                                else {
                                    vErrors.push(err77);
                                }
                                errors++;
                            }
                        }
                        if (data29.ldflags !== undefined) {
                            let data32 = data29.ldflags;
                            if (Array.isArray(data32)) {
                                const len3 = data32.length;
                                for (let i3 = 0; i3 < len3; i3++) {
                                    let data33 = data32[i3];
                                    if (typeof data33 === "string") {
                                        if (data33.length < 1) {
                                            const err78 = { instancePath: instancePath + "/spec/build/ldflags/" + i3, schemaPath: "#/properties/spec/properties/build/properties/ldflags/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                            if (vErrors === null) {
                                                vErrors = [err78];
                                            }
                                            else {
                                                vErrors.push(err78);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err79 = { instancePath: instancePath + "/spec/build/ldflags/" + i3, schemaPath: "#/properties/spec/properties/build/properties/ldflags/items/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err79];
                                        }
                                        else {
                                            vErrors.push(err79);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err80 = { instancePath: instancePath + "/spec/build/ldflags", schemaPath: "#/properties/spec/properties/build/properties/ldflags/type", keyword: "type", params: { type: "array" } };
                                if (vErrors === null) {
                                    vErrors = [err80];
                                }
                                else {
                                    vErrors.push(err80);
                                }
                                errors++;
                            }
                        }
                        if (data29.tags !== undefined) {
                            let data34 = data29.tags;
                            if (Array.isArray(data34)) {
                                const len4 = data34.length;
                                for (let i4 = 0; i4 < len4; i4++) {
                                    let data35 = data34[i4];
                                    if (typeof data35 === "string") {
                                        if (!pattern10.test(data35)) {
                                            const err81 = { instancePath: instancePath + "/spec/build/tags/" + i4, schemaPath: "#/properties/spec/properties/build/properties/tags/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_][A-Za-z0-9_.]{0,126}$" } };
                                            if (vErrors === null) {
                                                vErrors = [err81];
                                            }
                                            else {
                                                vErrors.push(err81);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err82 = { instancePath: instancePath + "/spec/build/tags/" + i4, schemaPath: "#/properties/spec/properties/build/properties/tags/items/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err82];
                                        }
                                        else {
                                            vErrors.push(err82);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err83 = { instancePath: instancePath + "/spec/build/tags", schemaPath: "#/properties/spec/properties/build/properties/tags/type", keyword: "type", params: { type: "array" } };
                                if (vErrors === null) {
                                    vErrors = [err83];
                                }
                                else {
                                    vErrors.push(err83);
                                }
                                errors++;
                            }
                        }
                        if (data29.privateModules !== undefined) {
                            let data36 = data29.privateModules;
                            if (Array.isArray(data36)) {
                                const len5 = data36.length;
                                for (let i5 = 0; i5 < len5; i5++) {
                                    let data37 = data36[i5];
                                    if (typeof data37 === "string") {
                                        if (data37.length > 255) {
                                            const err84 = { instancePath: instancePath + "/spec/build/privateModules/" + i5, schemaPath: "#/properties/spec/properties/build/properties/privateModules/items/maxLength", keyword: "maxLength", params: { limit: 255 } };
                                            if (vErrors === null) {
                                                vErrors = [err84];
                                            }
                                            else {
                                                vErrors.push(err84);
                                            }
                                            errors++;
                                        }
                                        if (!pattern11.test(data37)) {
                                            const err85 = { instancePath: instancePath + "/spec/build/privateModules/" + i5, schemaPath: "#/properties/spec/properties/build/properties/privateModules/items/pattern", keyword: "pattern", params: { pattern: "^(\\*\\.)?[a-z0-9][a-z0-9-]*(\\.[a-z0-9-]+)+(/[A-Za-z0-9._~*][A-Za-z0-9._~*-]*)*$" } };
                                            if (vErrors === null) {
                                                vErrors = [err85];
                                            }
                                            else {
                                                vErrors.push(err85);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err86 = { instancePath: instancePath + "/spec/build/privateModules/" + i5, schemaPath: "#/properties/spec/properties/build/properties/privateModules/items/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err86];
                                        }
                                        else {
                                            vErrors.push(err86);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err87 = { instancePath: instancePath + "/spec/build/privateModules", schemaPath: "#/properties/spec/properties/build/properties/privateModules/type", keyword: "type", params: { type: "array" } };
                                if (vErrors === null) {
                                    vErrors = [err87];
                                }
                                else {
                                    vErrors.push(err87);
                                }
                                errors++;
                            }
                        }
                        if (data29.cgo !== undefined) {
                            if (typeof data29.cgo !== "boolean") {
                                const err88 = { instancePath: instancePath + "/spec/build/cgo", schemaPath: "#/properties/spec/properties/build/properties/cgo/type", keyword: "type", params: { type: "boolean" } };
                                if (vErrors === null) {
                                    vErrors = [err88];
                                }
                                else {
                                    vErrors.push(err88);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err89 = { instancePath: instancePath + "/spec/build", schemaPath: "#/properties/spec/properties/build/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err89];
                        }
                        else {
                            vErrors.push(err89);
                        }
                        errors++;
                    }
                }
                if (data5.signing !== undefined) {
                    let data39 = data5.signing;
                    if (typeof data39 !== "string") {
                        const err90 = { instancePath: instancePath + "/spec/signing", schemaPath: "#/properties/spec/properties/signing/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err90];
                        }
                        else {
                            vErrors.push(err90);
                        }
                        errors++;
                    }
                    if (!(((data39 === "keyless") || (data39 === "key")) || (data39 === "none"))) {
                        const err91 = { instancePath: instancePath + "/spec/signing", schemaPath: "#/properties/spec/properties/signing/enum", keyword: "enum", params: { allowedValues: schema11.properties.spec.properties.signing.enum } };
                        if (vErrors === null) {
                            vErrors = [err91];
                        }
                        else {
                            vErrors.push(err91);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err92 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err92];
                }
                else {
                    vErrors.push(err92);
                }
                errors++;
            }
        }
    }
    else {
        const err93 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err93];
        }
        else {
            vErrors.push(err93);
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
            "metadata",
            "spec"
        ],
        "examples": {
            "apiVersion": "catalog.kubeflow.org/v1alpha1",
            "kind": "CatalogServerBuild",
            "metadata": "",
            "spec": ""
        }
    },
    "#/properties/metadata": {
        "fields": [
            "name",
            "version"
        ],
        "examples": {
            "name": "model-catalog",
            "version": "1.4.0"
        }
    },
    "#/properties/metadata/properties/name": {
        "expected": "1 to 63 lower-case letters, digits and . _ -, the first a letter or digit",
        "example": "model-catalog"
    },
    "#/properties/metadata/properties/version": {
        "expected": "a semantic version without v and without build metadata, such as 1.4.0 or 1.4.0-rc.1",
        "example": "1.4.0"
    },
    "#/properties/spec": {
        "fields": [
            "base",
            "plugins",
            "build",
            "signing"
        ],
        "examples": {
            "base": "",
            "plugins": "[]",
            "build": "",
            "signing": "keyless"
        }
    },
    "#/properties/spec/properties/base": {
        "fields": [
            "image",
            "frameworkVersion",
            "compatibleFrameworkVersions",
            "migrationGuide",
            "module",
            "version",
            "path",
            "commit",
            "entrypoint"
        ],
        "examples": {
            "image": "catalog-server:0.9.0",
            "frameworkVersion": "v1alpha1",
            "compatibleFrameworkVersions": "[\"v1alpha1\"]",
            "migrationGuide": "https://acme.example/catalog/migrate-v1beta1",
            "module": "github.com/acme/catalog-server",
            "version": "v0.9.0",
            "path": "../catalog-server",
            "commit": "4f1d2c3b5a697887766554433221100ffeeddccb",
            "entrypoint": ""
        }
    },
    "#/properties/spec/properties/base/properties/frameworkVersion": {
        "expected": "a version name of letters, digits, dots, hyphens and underscores, such as v1alpha1",
        "example": "v1alpha1"
    },
    "#/properties/spec/properties/base/properties/compatibleFrameworkVersions/items": {
        "expected": "a version name of letters, digits, dots, hyphens and underscores, such as v1alpha1",
        "example": "v1alpha1"
    },
    "#/properties/spec/properties/base/properties/migrationGuide": {
        "expected": "a link or a text that is not blank",
        "example": "https://acme.example/catalog/migrate-v1beta1"
    },
    "#/properties/spec/properties/base/properties/path": {
        "expected": "a relative path of letters, digits and . _ - @ +, with forward slashes",
        "example": "../catalog-server"
    },
    "#/properties/spec/properties/base/properties/commit": {
        "expected": "a full commit hash: 40 or 64 lower-case hexadecimal digits",
        "example": "4f1d2c3b5a697887766554433221100ffeeddccb"
    },
    "#/properties/spec/properties/base/properties/entrypoint": {
        "expected": "either import and call, or package alone",
        "fields": [
            "import",
            "call",
            "package"
        ],
        "examples": {
            "import": "github.com/acme/catalog-server/cmd",
            "call": "Main",
            "package": "github.com/acme/catalog-server"
        }
    },
    "#/properties/spec/properties/base/properties/entrypoint/properties/call": {
        "expected": "an exported Go function name, such as Main",
        "example": "Main"
    },
    "#/properties/spec/properties/plugins/items": {
        "fields": [
            "name",
            "module",
            "version",
            "import",
            "tier",
            "metadata",
            "path"
        ],
        "examples": {
            "name": "agents",
            "module": "github.com/acme/catalog-plugins/agents",
            "version": "v0.3.1",
            "import": "github.com/acme/catalog-plugins/agents/register",
            "tier": "community",
            "metadata": "none",
            "path": "../agents"
        }
    },
    "#/properties/spec/properties/plugins/items/properties/name": {
        "expected": "1 to 63 lower-case letters, digits and hyphens, the first no hyphen",
        "example": "agents"
    },
    "#/properties/spec/properties/plugins/items/properties/path": {
        "expected": "a relative path of letters, digits and . _ - @ +, with forward slashes",
        "example": "../agents"
    },
    "#/properties/spec/properties/build": {
        "fields": [
            "platforms",
            "ldflags",
            "tags",
            "privateModules",
            "cgo"
        ],
        "examples": {
            "platforms": "[\"linux/amd64\",\"linux/arm64\"]",
            "ldflags": "[\"-X github.com/acme/catalog-server/cmd.Commit=4f1d2c3\"]",
            "tags": "[\"netgo\"]",
            "privateModules": "[\"github.com/acme\"]",
            "cgo": ""
        }
    },
    "#/properties/spec/properties/build/properties/platforms/items": {
        "expected": "a platform that Go builds for without cgo, such as linux/arm64"
    },
    "#/properties/spec/properties/build/properties/tags/items": {
        "expected": "a Go build tag: letters, digits, underscores and dots",
        "example": "netgo"
    },
    "#/properties/spec/properties/build/properties/privateModules/items": {
        "expected": "a module path prefix that begins with a host name, such as github.com/acme or *.corp.example",
        "example": "github.com/acme"
    }
};

// EXTERNAL MODULE: ./packages/documents/src/limit.ts
var limit = __nccwpck_require__(9457);
;// CONCATENATED MODULE: ./packages/documents/src/manifest-draft.ts
/** Brings a document to the manifest's shape. What the schema refuses must be gone from it already. */
function draftManifest(document) {
    const { metadata, spec } = mapping(document);
    const { base, plugins, build, signing } = mapping(spec);
    const { platforms, ldflags, tags, privateModules, cgo } = mapping(build);
    return {
        ...pick(metadata, ["name", "version"]),
        base: draftBase(mapping(base)),
        plugins: list(plugins).map((each) => draftPlugin(mapping(each))),
        build: {
            platforms: list(platforms ?? ["linux/amd64"]).map((each) => platform(manifest_draft_text(each))),
            ldflags: list(ldflags).map(manifest_draft_text),
            tags: list(tags).map(manifest_draft_text),
            privateModules: list(privateModules).map(manifest_draft_text),
            ...(cgo === true ? { cgo } : {}),
        },
        ...(signing === undefined ? {} : { signing: signing }),
    };
}
function draftBase(raw) {
    const plain = ["image", "frameworkVersion", "migrationGuide", "module", "version", "path", "commit"];
    return {
        ...pick(raw, plain),
        compatibleFrameworkVersions: list(raw.compatibleFrameworkVersions).map(manifest_draft_text),
        ...(raw.entrypoint === undefined ? {} : { entrypoint: { ...raw.entrypoint } }),
    };
}
function draftPlugin(raw) {
    const { import: path } = Object.hasOwn(raw, "import") ? raw : { import: raw.module };
    return {
        ...pick(raw, ["name", "module", "version", "tier", "metadata", "path"]),
        ...pick({ import: path }, ["import"]),
    };
}
/** A list's item; empty for one that the schema refuses. */
function manifest_draft_text(item) {
    return typeof item === "string" ? item : "";
}
/** `linux/arm/v7` in its parts. */
function platform(name) {
    const [os = "", architecture = "", variant] = name.split("/");
    return { os, architecture, ...(variant === undefined ? {} : { variant }) };
}
function mapping(value) {
    return typeof value === "object" && value !== null ? value : {};
}
function list(value) {
    return Array.isArray(value) ? value : [];
}
/** The fields that are there; the schema has seen to their types. */
function pick(raw, fields) {
    const present = fields.filter((field) => mapping(raw)[field] !== undefined);
    return Object.fromEntries(present.map((field) => [field, mapping(raw)[field]]));
}

// EXTERNAL MODULE: ./packages/documents/src/schema-check.ts + 2 modules
var schema_check = __nccwpck_require__(7083);
;// CONCATENATED MODULE: ./packages/documents/src/without-values.ts
/**
 * A copy of plain data without the values at the given JSON pointers. A mapping keeps the key and a list its length,
 * so that what is wrong is not taken for absent, and every index still says where the item stands.
 */
function withoutValues(value, pointers, at = "") {
    if (pointers.has(at))
        return undefined;
    if (Array.isArray(value))
        return value.map((each, index) => withoutValues(each, pointers, `${at}/${index}`));
    if (typeof value !== "object" || value === null)
        return value;
    const copy = Object.create(null);
    for (const [key, each] of Object.entries(value)) {
        copy[key] = withoutValues(each, pointers, `${at}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`);
    }
    return copy;
}

;// CONCATENATED MODULE: ./packages/documents/src/parse-manifest.ts






const schema = { validate: validate, hints: hints };
/**
 * Checks a document against the manifest's schema and fills in the defaults. If its shape is right, `manifest` is there
 * and `checkManifest` comes next. If not, the diagnostics already hold what `checkManifest` finds in the parts that
 * are well-formed: all problems in one run.
 */
function parseManifest(source) {
    const { diagnostics, omitted, broken, wrong } = (0,schema_check/* checkSchema */._)(source, schema);
    if (broken.size === 0) {
        // The schema asks for all that a manifest has and a draft may lack.
        const manifest = draftManifest(source.value);
        return { manifest: { manifest, source }, diagnostics };
    }
    const draft = draftManifest(withoutValues(source.value, wrong));
    const baseIsWhole = ![...broken].some((pointer) => /^(?:\/spec(?:\/base(?:\/.*)?)?)?$/s.test(pointer));
    return { diagnostics: (0,limit/* limitDiagnostics */.c)([...diagnostics, ...(0,check_manifest/* checkDraft */.Q)(draft, source, { baseIsWhole })], omitted) };
}


/***/ }),

/***/ 1978:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ID: () => (/* binding */ maxBytes),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(338);
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

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts + 1 modules
var diagnostic = __nccwpck_require__(338);
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

/***/ 8595:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   UR: () => (/* binding */ placedSchemas),
/* harmony export */   f7: () => (/* binding */ provideValidators),
/* harmony export */   kW: () => (/* binding */ compileSchemas),
/* harmony export */   qA: () => (/* binding */ validatorOf)
/* harmony export */ });
/* unused harmony exports schemasOf, schemaOptions */
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6485);
/* harmony import */ var _documents_suite_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8834);
/* harmony import */ var _documents_suite_walk_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4562);



/** What is compiled already: schemas of built-in suites come with their validators. */
const validators = new WeakMap();
/** The validator of a suite's schema. Throws an Error where it was never made. */
function validatorOf(schema) {
    const known = validators.get(schema);
    if (!known)
        throw new Error("a schema of the suite was not compiled");
    return known;
}
/** Sees to it that every schema has a validator. Loads ajv only where one has none: that takes longer than reading a suite. */
async function compileSchemas(steps) {
    const missing = [...schemasOf(steps)].filter((schema) => !validators.has(schema));
    if (missing.length === 0)
        return [];
    // Its other exports cannot be seen from a bundle.
    const { default: exported } = await __nccwpck_require__.e(/* import() */ 210).then(__nccwpck_require__.t.bind(__nccwpck_require__, 2210, 23));
    const ajv = new exported.Ajv2020(schemaOptions);
    return missing.flatMap((schema) => {
        try {
            const validate = ajv.compile(schema);
            if ("$async" in validate)
                return [{ schema, why: "it is asynchronous" }];
            validators.set(schema, validate);
            return [];
        }
        catch (error) {
            return [{ schema, why: (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitize */ .a)(error.message, 200) }];
        }
    });
}
/** Gives the schemas of a built-in suite the validators that were made of them, in the order of `schemasOf`. */
function provideValidators(steps, made) {
    for (const [index, schema] of [...schemasOf(steps)].entries()) {
        const validate = made[index];
        if (validate)
            validators.set(schema, validate);
    }
}
/** Every schema of a suite, in its order. */
function* schemasOf(steps) {
    for (const step of steps) {
        for (const [, { schema }] of placedSchemas(step))
            yield schema;
        if ((0,_documents_suite_js__WEBPACK_IMPORTED_MODULE_1__/* .isGroup */ .I)(step))
            yield* schemasOf(step.steps);
    }
}
/** The schemas of one step, the steps in it aside. */
function placedSchemas(step) {
    const found = [...(0,_documents_suite_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .matchersOf */ .z6)(step)];
    return found.flatMap(([path, matcher]) => ("schema" in matcher ? [[path, { schema: matcher.schema }]] : []));
}
const schemaOptions = {
    strict: true,
    // Conditions name fields that are described beside them.
    strictRequired: false,
    allowUnionTypes: true,
    // A field named `constructor` is there only where the answer has it.
    ownProperties: true,
    // Errors then hold the value that they are about.
    verbose: true,
    // Keywords check their own values; compiling the meta-schemas would take longer than everything else.
    meta: false,
    validateSchema: false,
    logger: false,
};


/***/ }),

/***/ 6549:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseTemplate),
/* harmony export */   V: () => (/* binding */ nameOf)
/* harmony export */ });
/* harmony import */ var _documents_json_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6502);

/**
 * Takes a template apart. A `{` before a small letter begins a placeholder, `{{` stands for a `{`, and any other brace for itself, so
 * that most of JSON and of regular expressions can stay as it is.
 */
function parseTemplate(template) {
    const parts = [];
    const text = (more) => {
        const last = parts.at(-1);
        if (typeof last === "string")
            parts[parts.length - 1] = last + more;
        else if (more)
            parts.push(more);
    };
    let at = 0;
    for (const { index, 0: start } of template.matchAll(/\{\{|\{(?=[a-z])/g)) {
        if (index < at)
            continue;
        text(template.slice(at, index));
        if (start === "{{") {
            text("{");
            at = index + 2;
            continue;
        }
        const placeholder = readPlaceholder(template.slice(index, index + longest));
        if (!placeholder)
            return { problem: template.slice(index, index + 60) };
        parts.push(placeholder);
        at = index + nameOf(placeholder).length + 2;
    }
    text(template.slice(at));
    return { parts };
}
/** A variable and a pointer are at most this long, so that a text full of `{` is read in linear time. */
const longest = 1100;
function readPlaceholder(text) {
    const [, variable = "", pointer = ""] = /^\{([a-z][A-Za-z0-9]*)(\/[^{}]*)?\}/.exec(text) ?? [];
    return variable && (0,_documents_json_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePointer */ .vp)(pointer) ? { variable, pointer } : undefined;
}
/** `plugin/name` */
function nameOf({ variable, pointer }) {
    return variable + pointer;
}


/***/ }),

/***/ 4562:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fy: () => (/* binding */ serverTemplates),
/* harmony export */   T4: () => (/* binding */ groupTemplates),
/* harmony export */   Yw: () => (/* binding */ checkTemplates),
/* harmony export */   fZ: () => (/* binding */ allChecks),
/* harmony export */   z6: () => (/* binding */ matchersOf)
/* harmony export */ });
function* serverTemplates({ arguments: list = [], environment, files, }) {
    for (const [index, each] of list.entries())
        yield [["arguments", index], each];
    for (const [name, each] of Object.entries(environment))
        yield [["environment", name], each];
    for (const [index, { content }] of files.entries())
        yield [["files", index, "content"], content];
}
/** The templates of a group itself, its steps aside: those that are filled outside of it, and those that see its item. */
function groupTemplates(group) {
    const own = [...under(["where"], group.where.entries(), ruleTemplates)];
    return {
        outside: [[["forEach"], group.forEach], ...own],
        inside: group.plugin === undefined ? [] : [[["plugin"], group.plugin]],
    };
}
function* checkTemplates({ plugin, when, request, expect }) {
    if (plugin !== undefined)
        yield [["plugin"], plugin];
    for (const [index, { value, matcher }] of when.entries()) {
        yield [["when", index, "value"], value];
        yield* under(["when"], [[index, matcher]], matcherTemplates);
    }
    if (request) {
        yield [["request", "path"], request.path];
        if (request.fill?.from !== undefined)
            yield [["request", "fill", "from"], request.fill.from];
        yield* under(["request", "fill", "with"], Object.entries(request.fill?.with ?? {}), valueTemplates);
        yield* under(["request", "query"], Object.entries(request.query), valueTemplates);
        yield* under(["request", "headers"], Object.entries(request.headers), valueTemplates);
        if (request.body !== undefined)
            yield* under(["request"], [["body", request.body]], valueTemplates);
    }
    yield* under(["expect", "headers"], Object.entries(expect.headers), valueTemplates);
    if (expect.text)
        yield* under(["expect"], [["text", expect.text]], matcherTemplates);
    yield* under(["expect", "json"], expect.json.entries(), ruleTemplates);
}
function* ruleTemplates({ path, matcher }) {
    yield [["path"], path];
    yield* matcherTemplates(matcher);
}
/** A schema has no templates: it is compiled once. */
function* matcherTemplates(matcher) {
    if ("every" in matcher)
        yield* under([], [["every", matcher.every]], ruleTemplates);
    else if (!("schema" in matcher))
        yield* under([], Object.entries(matcher), valueTemplates);
}
function* valueTemplates(value) {
    if (typeof value === "string")
        yield [[], value];
    else if (Array.isArray(value))
        yield* under([], value.entries(), valueTemplates);
    else if (value !== null && typeof value === "object")
        yield* under([], Object.entries(value), valueTemplates);
}
/** Matchers of all kinds that a check or a group has, those of `every` included. */
function* matchersOf(step) {
    if ("steps" in step)
        return yield* under(["where"], step.where.entries(), ruleMatchers);
    yield* under(["when"], step.when.map(({ matcher }, index) => [index, { path: "", matcher }]), ruleMatchers);
    if (step.expect.text)
        yield [["expect", "text"], step.expect.text];
    yield* under(["expect", "json"], step.expect.json.entries(), ruleMatchers);
}
function* ruleMatchers({ matcher }) {
    yield [[], matcher];
    if ("every" in matcher)
        yield* under([], [["every", matcher.every]], ruleMatchers);
}
function* under(path, entries, walk) {
    for (const [key, each] of entries) {
        for (const [rest, found] of walk(each))
            yield [[...path, key, ...rest], found];
    }
}
/** Every check of a suite, in its order, with where it stands below `spec`. */
function* allChecks(steps, path = ["steps"]) {
    for (const [index, step] of steps.entries()) {
        if ("steps" in step)
            yield* allChecks(step.steps, [...path, index, "steps"]);
        else
            yield [[...path, index], step];
    }
}


/***/ }),

/***/ 8834:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isGroup)
/* harmony export */ });
function isGroup(step) {
    return "steps" in step;
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
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(338);


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

/***/ 2759:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  F: () => (/* binding */ findImage),
  resolveImage: () => (/* binding */ resolveImage)
});

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts + 1 modules
var diagnostic = __nccwpck_require__(338);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __nccwpck_require__(6485);
// EXTERNAL MODULE: ./packages/oci/src/digest.ts
var src_digest = __nccwpck_require__(253);
// EXTERNAL MODULE: ./packages/oci/src/platform-images.ts + 1 modules
var platform_images = __nccwpck_require__(3694);
// EXTERNAL MODULE: ./packages/oci/src/reference.ts
var src_reference = __nccwpck_require__(6768);
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

;// CONCATENATED MODULE: ./packages/transport/src/errors.ts
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

;// CONCATENATED MODULE: ./packages/oci/src/failures.ts



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
    return new diagnostic/* DiagnosticError */.uo([
        (0,diagnostic/* diagnostic */.YK)("registry-denied", `cannot ${what}: ${why}`, {
            fix: `Log in with an account that may do this: docker login ${registry}.`,
        }),
    ]);
}
function failed(what, why, fix) {
    return problem("registry-failed", what, why, fix);
}
function problem(code, what, why, fix) {
    return new diagnostic/* DiagnosticError */.uo([(0,diagnostic/* diagnostic */.YK)(code, `cannot ${what}: ${why}`, { fix })]);
}
/** Turns a TransportError into a diagnostic of its kind with that cause; anything else stays what it is. */
function explain(what, error) {
    if (!(error instanceof TransportError))
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
    return (0,sanitize/* sanitize */.a)(firstError(text) ?? "", 200);
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
            throw await refusal(request.what, response, { registry: request.realm.host, origin: request.realm.origin });
        await response.discard();
        return undefined;
    }
    catch (error) {
        throw explain(request.what, error);
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
        throw failed(what, "the token service's answer holds no token", "Ask who runs the registry to look at it.");
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
        throw failed(what, why, "Ask who runs the registry to correct its token realm.");
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
        throw denied(what, `${realm.host} refuses the credentials`, registry);
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
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(1421);
;// CONCATENATED MODULE: ./packages/oci/src/credential-helper.ts





/**
 * Asks `docker-credential-NAME get` for a server's credential (the protocol of docker-credential-helpers); undefined when it
 * keeps none. The program comes from the absolute folders of PATH alone. Throws credential-helper-failed.
 */
async function askHelper(name, server, { environment, timeout }) {
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(name))
        return credential_helper_failed(`${(0,sanitize/* quoted */.T)(name)} is not a credential helper's name`);
    const program = `docker-credential-${name}`;
    const file = await find(program, environment.PATH ?? "");
    if (file === undefined)
        return credential_helper_failed(`${program} is not in a folder of PATH`);
    const answer = await run(file, server, { environment, timeout });
    if (answer === "not-started")
        return credential_helper_failed(`${program} cannot be started`);
    if (answer === "too-slow")
        return credential_helper_failed(`${program} gave no answer within ${timeout / 1000} s`);
    if (answer === "too-large")
        return credential_helper_failed(`${program} answers with more than ${outputLimit} bytes`);
    if (answer.exitCode === 0)
        return readCredential(answer.stdout) ?? credential_helper_failed(`${program} answers no credential`);
    if (/credentials? (was )?not found|could not be found in the keychain|no stored credential/i.test(answer.stdout))
        return;
    const said = (0,sanitize/* sanitize */.a)(answer.stdout.trim() || answer.stderr, 200) || "nothing";
    return credential_helper_failed(`${program} ends with ${answer.exitCode ?? "a signal"} for ${server} and says: ${said}`);
}
function credential_helper_failed(message) {
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
    throw new TransportError("unreachable", url, `${name} does not name a proxy`);
}
/** Where a proxy closes the connection without a word, undici would connect again for ever, unless the error is not its own. */
function proxyClient(pool, connect) {
    const refusing = async (options) => {
        try {
            return await connect.call(pool, options);
        }
        catch (error) {
            throw new TransportError("unreachable", `https://${options.path}`, "the proxy does not connect", error);
        }
    };
    return Object.assign(pool, { connect: refusing });
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __nccwpck_require__(8500);
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
        throw new TransportError("malformed", hop.url, "the redirect's Location is not a URL");
    }
    const url = new URL(location, hop.url);
    if (url.protocol !== "https:" && url.protocol !== hop.url.protocol) {
        throw new TransportError("redirect-refused", hop.url, `redirects from HTTPS to ${url.protocol.slice(0, -1)}`);
    }
    if (url.origin !== hop.url.origin && !reads(hop.method)) {
        throw new TransportError("redirect-refused", hop.url, `redirects a ${hop.method} to ${url.host}`);
    }
    if (followed >= maximumRedirects) {
        throw new TransportError("redirect-refused", hop.url, `redirects more than ${maximumRedirects} times`);
    }
    return { url, method: hop.method, headers: headersFor(url, hop) };
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

;// CONCATENATED MODULE: ./packages/transport/src/retry.ts
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

;// CONCATENATED MODULE: ./packages/transport/src/exchange.ts




/** Sends until there is an answer that is worth handing on, or no further attempt. */
async function persist(client, exchange) {
    for (;;) {
        exchange.attempt++;
        const result = await attempt(client, exchange);
        const delay = retryDelay(outcomeOf(result), exchange, exchange.policy);
        if (delay === undefined) {
            if (result instanceof TransportError)
                throw result;
            return result;
        }
        if (!(result instanceof TransportError))
            abandon(result);
        await pause(delay, exchange);
    }
}
function canRepeat(exchange) {
    return exchange.idempotent && exchange.attempt < exchange.policy.attempts;
}
function outcomeOf(result) {
    if (result instanceof TransportError)
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
        return toTransportError(error, exchange.start.url);
    }
}
async function follow(client, exchange, source) {
    let hop = exchange.start;
    for (let followed = 0;; followed++) {
        const answer = await send(client, hop, exchange, source);
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
        await (0,external_node_timers_promises_.setTimeout)(delay, undefined, { signal: exchange.signal });
    }
    catch {
        throw toTransportError(exchange.signal.reason, exchange.start.url);
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
    return error instanceof TransportError && (error.kind === "cut" || error.kind === "timeout");
}
async function* pieces(raw) {
    try {
        for await (const piece of raw.body)
            yield piece;
    }
    catch (error) {
        throw toTransportError(error, raw.url);
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
    throw new TransportError("too-large", raw.url, `the answer is larger than ${limit} bytes`);
}
function parseJson(bytes, url) {
    try {
        return JSON.parse(bytes.toString("utf8"));
    }
    catch (error) {
        throw new TransportError("malformed", url, "the answer is not JSON", error);
    }
}

;// CONCATENATED MODULE: ./packages/transport/src/transport.ts





const defaultLimits = { connect: 15_000, headers: 60_000, idle: 60_000, total: 15 * 60_000 };
/** Nothing is loaded or opened before the first request. */
function createTransport(options) {
    const limits = { ...defaultLimits, ...options.limits };
    const policy = { ...defaultRetryPolicy, ...options.retry };
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
        throw new TransportError("malformed", url, "the URL cannot be read");
    const method = options.method ?? "GET";
    const deadline = startDeadline(total);
    return {
        start: { url: new URL(url), method, headers: requestHeaders(options) },
        body: options.body,
        policy: options.once ? { ...policy, attempts: 1 } : policy,
        signal: options.signal ? AbortSignal.any([options.signal, deadline.signal]) : deadline.signal,
        progressed: deadline.restart,
        idempotent: method !== "POST" && method !== "PATCH",
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

;// CONCATENATED MODULE: ./packages/oci/src/registry.ts




/** Proxies and Docker's configuration as the environment names them. */
function registryAccess(environment) {
    return {
        transport: createTransport({ environment }),
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
                throw explain(what, error);
            }
        },
    };
}
/** Sends; answers a challenge once. A URL on another origin is asked without credentials. */
async function authenticated(context, url, access, options) {
    const { transport, authentication } = context;
    if (url.origin !== context.origin)
        return transport.request(url, options);
    const { response, sent } = await registry_send(context, url, access, options);
    const learned = response.status === 401
        ? await authentication.challenged(response.headers["www-authenticate"], access, sent)
        : response.status === 404 && sent === undefined && (await canProveItself(context, access));
    if (!learned)
        return response;
    await response.discard();
    return (await registry_send(context, url, access, options)).response;
}
async function registry_send(context, url, access, options) {
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
        throw await refusal(`ask ${registry} how to log in`, response, { registry, origin });
    await response.discard();
    if (response.status === 401)
        await authentication.challenged(response.headers["www-authenticate"], access, undefined);
}

;// CONCATENATED MODULE: ./packages/oci/src/download.ts




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
            const broken = error instanceof TransportError;
            if (broken && offset === descriptor.size)
                return;
            const request = { attempt, idempotent: true };
            const delay = broken ? retryDelay({ error: error.kind }, request, defaultRetryPolicy) : undefined;
            if (delay === undefined)
                throw explain(`read ${what}`, error);
            await (0,external_node_timers_promises_.setTimeout)(delay);
        }
    }
}
/** The bytes from an offset on: by a range request, or by skipping where the registry knows no ranges. */
async function* from(requests, descriptor, offset, what) {
    const headers = offset > 0 ? { range: `bytes=${offset}-` } : {};
    const response = await requests.send(`blobs/${descriptor.digest}`, "pull", `read ${what}`, { headers });
    const partial = offset > 0 && response.status === 206;
    if (response.status !== 200 && !partial)
        throw await refusal(`read ${what}`, response, requests);
    if (partial && !response.headers["content-range"]?.startsWith(`bytes ${offset}-`)) {
        throw failed(`read ${what}`, "the registry answers with another range", "Ask who runs the registry to look at it.");
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
            throw failed(what, `there are more than ${mostPages} pages`, "Delete tags that nobody needs.");
        const response = await requests.send(page, "pull", what);
        if (response.status === 404 && asked.size === 0) {
            await response.discard();
            return [];
        }
        if (response.status !== 200)
            throw await refusal(what, response, requests);
        asked.add(String(page));
        for (const tag of await readTags(response, what))
            tags.add(tag);
        page = nextPage(response, requests.origin, what);
    }
    return [...tags];
}
async function readTags(response, what) {
    const body = await response.json(pageLimit).catch((error) => {
        throw explain(what, error);
    });
    const { name, tags } = (body ?? {});
    // Some registries write null, or nothing, where there are none.
    if (!Array.isArray(tags) && (typeof name !== "string" || (tags ?? null) !== null)) {
        throw failed(what, "the answer is no list of tags", "Ask who runs the registry what answers in its place.");
    }
    return (Array.isArray(tags) ? tags : []).filter((tag) => typeof tag === "string" && (0,src_reference/* isTag */.dz)(tag));
}
/** The Link header's next page (RFC 8288), which must stay on the registry and in its tag list. */
function nextPage(response, origin, what) {
    const target = /<([^<>]*)>\s*;\s*rel="?next"?/.exec(response.headers.link ?? "")?.[1];
    if (target === undefined)
        return undefined;
    const here = new URL(response.url);
    const next = URL.canParse(target, here.href) ? new URL(target, here) : undefined;
    if (next?.origin !== origin || next.pathname !== here.pathname) {
        throw failed(what, "the next page is on another address", "Ask who runs the registry to correct its Link header.");
    }
    return next;
}

;// CONCATENATED MODULE: ./packages/oci/src/upload-session.ts

/** Where an upload goes on, as the registry's last answer says. The Location may be relative. Throws registry-failed. */
function sessionUrl(answer, what) {
    const { location } = answer.headers;
    const here = new URL(answer.url);
    const url = location !== undefined && URL.canParse(location, here.href) ? new URL(location, here) : undefined;
    if (!url || (url.protocol !== "https:" && url.protocol !== here.protocol)) {
        const why = "the registry names no usable address for the upload";
        throw failed(what, why, "Ask who runs the registry to correct its Location header.");
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
            throw failed(what, "the registry kept only a part of what it was sent", "Ask who runs the registry to look at it.");
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
        const delay = retryDelay(failure.outcome, { attempt, idempotent: true }, defaultRetryPolicy);
        if (delay === undefined)
            throw failure.error;
        await (0,external_node_timers_promises_.setTimeout)(delay, undefined, { signal: upload.signal });
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
            return { outcome: upload_outcomeOf(started), error: await refusal(what, started, requests) };
        session = { answer: started };
        const send = state.inChunks ? sendChunks : sendWhole;
        const finished = await send(requests, session, { descriptor, open }, what);
        if (finished.status !== 201) {
            const tooLarge = finished.status === 413 && !state.inChunks && !fitsOneChunk(descriptor);
            state.inChunks ||= tooLarge;
            const outcome = tooLarge ? startAgain : lostOr(finished);
            return { outcome, error: await refusal(what, finished, requests) };
        }
        session = undefined;
        await finished.discard();
        return undefined;
    }
    catch (error) {
        const cause = error instanceof Error ? error.cause : undefined;
        if (!(cause instanceof TransportError))
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
function upload_outcomeOf(response) {
    return { status: response.status, retryAfter: response.headers["retry-after"] };
}
/** A registry that no longer knows the upload is as good as a connection that was cut. */
function lostOr(response) {
    return response.status === 404 || response.status === 416 ? startAgain : upload_outcomeOf(response);
}

;// CONCATENATED MODULE: ./packages/oci/src/repository.ts











/**
 * Nothing is asked before the first call. All methods throw registry-denied, registry-failed or content-mismatch;
 * "absent" is an authenticated 404 and nothing else.
 */
function openRepository({ registry, repository }, access) {
    const name = `${registry}/${repository}`;
    const requests = registryRequests(registry, repository, access);
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
        pushManifest: (document, tag) => writeManifest(requests, name, document, tag),
        tags: () => listTags(requests, name),
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
        throw await refusal(what, response, requests);
    const bytes = await response.bytes(parse/* documentLimit */.NL).catch((error) => {
        throw explain(what, error);
    });
    const mediaType = (0,parse/* documentMediaType */.us)(bytes, contentType(response), `the manifest of ${shown}`);
    if (listed)
        (0,parse/* checkMediaType */.xQ)(mediaType, listed.mediaType, `the manifest of ${shown}`);
    const digest = (0,src_digest/* isDigest */.Bc)(reference) ? reference : (announcedDigest(response, what) ?? (0,src_digest/* sha256 */.sc)(bytes));
    (0,src_digest/* verifyBytes */.RV)(bytes, { digest, size: listed?.size ?? bytes.length }, `the manifest of ${shown}`);
    return { descriptor: { mediaType, digest, size: bytes.length }, bytes };
}
async function headManifest(requests, name, reference) {
    const what = `look up ${referenceName(name, reference)}`;
    const response = await requests.send(manifestPath(reference), "pull", what, { method: "HEAD", headers: accept });
    if (response.status === 404)
        return absent(response);
    if (response.status !== 200)
        throw await refusal(what, response, requests);
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
        throw await refusal(what, response, requests);
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
        throw await refusal(what, response, requests);
    await response.discard();
    const stored = announcedDigest(response, what) ?? digest;
    if (stored !== digest)
        throw failed(what, `the registry stored it as ${stored}`, "Do not use this registry's copy.");
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
    throw failed(what, "the registry's Docker-Content-Digest is not a digest", "Check that this is an OCI registry.");
}

// EXTERNAL MODULE: ./packages/oci/src/layout.ts
var layout = __nccwpck_require__(3683);
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
    if (!(await (0,promises_.stat)(folder).catch(() => undefined))?.isDirectory()) {
        return (0,diagnostic/* fail */.fJ)("input-invalid", `short-names: ${(0,sanitize/* quoted */.T)(folder)} is not a folder`, {
            fix: "Name a folder that holds OCI layouts, or a registry by its host name with a dot or a port.",
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
    return (0,promises_.access)((0,external_node_path_.join)(directory, "oci-layout")).then(() => true, () => false);
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
    return { name, ...(await find_image_find(text, wanted, options)) };
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
async function find_image_find(text, wanted, options) {
    const access = options.access ?? registryAccess(options.environment);
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
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(338);




/** The file of a blob inside a layout (OCI image layout specification). A digest's form rules paths out of the layout out. */
function blobPath(directory, digest) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, "blobs", "sha256", digest.slice("sha256:".length));
}
/** Opens a regular file of a layout: a link or a pipe could lead out of it or never end. Throws layout-invalid. */
async function openRegularFile(directory, file) {
    let handle;
    try {
        handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    }
    catch (error) {
        return invalidLayout(directory, `${file} cannot be read (${error.code})`);
    }
    if ((await handle.stat()).isFile())
        return handle;
    await handle.close();
    return invalidLayout(directory, `${file} is not a regular file`);
}
/** A small file of a layout as a whole. Throws layout-invalid when it is larger than the limit. */
async function readSmallFile(directory, file, limit) {
    const handle = await openRegularFile(directory, file);
    try {
        const { size } = await handle.stat();
        if (size > limit)
            return invalidLayout(directory, `${file} is larger than ${limit} bytes`);
        return await handle.readFile();
    }
    finally {
        await handle.close();
    }
}
/** Throws layout-invalid when the folder of blobs is a link to somewhere else. */
async function refuseForeignBlobs(directory) {
    const blobs = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, "blobs", "sha256")).catch(() => "");
    if (blobs !== (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(directory), "blobs", "sha256")) {
        invalidLayout(directory, "it has no folder blobs/sha256 of its own");
    }
}
function invalidLayout(directory, why) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)("layout-invalid", `${directory} is not a complete OCI layout: ${why}`, {
        fix: "Write the layout again, or name the folder that holds oci-layout and index.json.",
    });
}


/***/ }),

/***/ 3683:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ openLayout),
/* harmony export */   P: () => (/* binding */ refName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(338);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(253);
/* harmony import */ var _oci_layout_files_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(609);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2125);
/* harmony import */ var _oci_parse_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4922);






/** The annotation by which a layout's index names an image. */
const refName = "org.opencontainers.image.ref.name";
/** Opens a layout (OCI image layout specification 1.1). Throws layout-invalid. */
async function openLayout(path) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path);
    checkVersion(directory, await (0,_oci_layout_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readSmallFile */ .EW)(directory, `${directory}/oci-layout`, 4096));
    const index = await readIndex(directory);
    await (0,_oci_layout_files_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseForeignBlobs */ .p0)(directory);
    return {
        name: path,
        directory,
        index,
        manifest: (reference) => readManifest(directory, index, reference),
        blob: (descriptor) => readBlob(directory, descriptor),
    };
}
async function readIndex(directory) {
    const bytes = await (0,_oci_layout_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readSmallFile */ .EW)(directory, `${directory}/index.json`, _oci_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .documentLimit */ .NL);
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
    const bytes = await (0,_oci_layout_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readSmallFile */ .EW)(directory, file, _oci_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .documentLimit */ .NL);
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
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(338);
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

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts + 1 modules
var diagnostic = __nccwpck_require__(338);
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
/* harmony export */   GK: () => (/* binding */ platformScore),
/* harmony export */   qm: () => (/* binding */ bestPlatform)
/* harmony export */ });
/* unused harmony export localPlatform */
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
/* harmony export */   dz: () => (/* binding */ isTag),
/* harmony export */   o_: () => (/* binding */ parseImageReference)
/* harmony export */ });
/* unused harmony export parseRepository */
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(338);
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
    const invalid = (given, why) => fail("image-reference-invalid", `${input ? `${input}: ` : ""}${quoted(given)} is not a repository: ${why}`, {
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

/***/ 3494:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  q: () => (/* binding */ conformanceSummary)
});

// EXTERNAL MODULE: ./packages/conformance/src/report-markdown.ts
var report_markdown = __nccwpck_require__(57);
// EXTERNAL MODULE: ./packages/diagnostics/src/markdown-table.ts
var markdown_table = __nccwpck_require__(8138);
;// CONCATENATED MODULE: ./packages/server/src/tiers-summary.ts

/** A Markdown table of what is claimed, granted, shown by evidence and missing; the empty string where there are no plugins. */
function tiersSummary(tiers) {
    const [first] = tiers;
    if (!first)
        return "";
    const platforms = first.evidence.map(({ platform }) => platform);
    const header = ["Plugin", "Version", "Tier (claimed)", "Tier (granted)", ...platforms, "Missing for supported"];
    const rows = tiers.map((each) => [
        each.plugin,
        each.version,
        each.claimed,
        grantedCell(each),
        ...each.evidence.map(evidenceCell),
        each.missing.join("; "),
    ]);
    return (0,markdown_table/* markdownTable */.Q)(header, rows);
}
function grantedCell({ claimed, granted, evidence }) {
    if (granted !== claimed)
        return `❌ ${granted}`;
    if (evidence.some(({ verdict }) => verdict === "failed"))
        return `⚠ ${granted}`;
    return granted === "supported" ? `✅ ${granted}` : granted;
}
const marks = { passed: "✅ passed", failed: "❌ failed", "not-run": "❔ not run" };
/** With the first digits of the report's digest. */
function evidenceCell({ verdict, reportDigest }) {
    return reportDigest === undefined ? marks[verdict] : `${marks[verdict]} (${reportDigest.slice(0, 19)})`;
}

;// CONCATENATED MODULE: ./packages/server/src/conformance-summary.ts


/** What was decided, and the report that it was decided on, as a job summary: a summary that is too long is cut at its end. */
function conformanceSummary({ report, tiers }) {
    const parts = [...(tiers ? [tiersSummary(tiers)] : []), (0,report_markdown/* renderReportMarkdown */.A)(report)];
    return parts.join("\n\n");
}


/***/ }),

/***/ 5157:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  w: () => (/* binding */ conformance)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts + 1 modules
var diagnostic = __nccwpck_require__(338);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __nccwpck_require__(6485);
;// CONCATENATED MODULE: ./packages/conformance/src/panic.ts


/**
 * Lays a Go panic to a plugin, from what the server printed: to the one whose package was being initialised, or else to the one whose
 * code is nearest to the panic in the stack.
 * Where the panic is about a name that is taken, who took it comes from the text, and from the packages initialised before, if the
 * server ran with GODEBUG=inittrace=1. Nothing where no plugin is to blame.
 */
function explainPanic(log, plugins, when = "started") {
    const { before, said, stack } = readPanic(log);
    const guilty = ownerOf(initialising(stack), plugins) ?? nearest(stack, plugins);
    if (!guilty)
        return undefined;
    const first = takers(said, guilty, plugins, before);
    const more = first.length > 5 ? ` or ${first.length - 5} more` : "";
    const other = `${first
        .slice(0, 5)
        .map((each) => `plugin "${each.name}"`)
        .join(" or ")}${more}`;
    const taken = other === "" ? "" : `; ${other} did it before`;
    return (0,diagnostic/* diagnostic */.YK)("plugin-panicked", `plugin "${guilty.name}" panicked while the server ${when}: ${(0,sanitize/* quoted */.T)(said, 300)}${taken}`, {
        plugin: guilty.name,
        fix: other === ""
            ? "Name a version that starts, or remove the plugin."
            : "Remove one of them, or name a version that registers another name.",
    });
}
/** The lines before the panic, what it says, and the lines of the stack. */
function readPanic(log) {
    const lines = log.split(/\r?\n/);
    const at = lines.findIndex((line) => line.startsWith("panic: "));
    const rest = at < 0 ? [] : lines.slice(at);
    const start = rest.findIndex((line) => line.startsWith("goroutine ")) + 1;
    const frames = start === 0 ? [] : rest.slice(start);
    const end = frames.indexOf("");
    const said = (rest[0] ?? "").slice("panic: ".length);
    return { before: lines.slice(0, Math.max(at, 0)), said, stack: end < 0 ? frames : frames.slice(0, end) };
}
/** The package whose initialisation the stack ends in: `example.com/m/p.init.0()` or `example.com/m/p.init()`. */
function initialising(stack) {
    const frames = stack.flatMap((line) => /^(\S+)\.init(?:\.\d+)?\(/.exec(line)?.[1] ?? []);
    return frames.at(-1)?.replaceAll("%2e", ".");
}
/** Frames such as `example.com/m/p.(*T).Start(0xc0)` or `created by example.com/m/p.Serve`; whoever called a plugin's code is innocent. */
function nearest(stack, plugins) {
    for (const line of stack) {
        const path = /^(?:created by )?((?:[^\s(]*\/)?[^\s./(]+)\./.exec(line)?.[1]?.replaceAll("%2e", ".");
        const owner = ownerOf(path, plugins);
        if (owner)
            return owner;
    }
    return undefined;
}
function ownerOf(path, plugins) {
    if (path === undefined)
        return undefined;
    const inside = plugins
        .filter(({ module }) => path === module || path.startsWith(`${module}/`))
        .sort((left, right) => right.module.length - left.module.length);
    return plugins.find((each) => each.import === path) ?? inside[0];
}
/** Who may have taken a name before: the plugin that the text names, or else those that were initialised until then. */
function takers(said, guilty, plugins, trace) {
    const words = new Set(said.match(/[a-z0-9-]+/g));
    const others = plugins.filter((each) => each !== guilty);
    const initialised = new Set(trace.flatMap((line) => /^init (\S+) @/.exec(line)?.[1] ?? []));
    const earlier = initialised.size === 0 ? others : others.filter((each) => initialised.has(each.import));
    const named = earlier.filter((each) => words.has(each.name));
    if (named.length > 0)
        return named;
    return initialised.size > 0 && /twice|already|duplicate/i.test(said) ? earlier : [];
}

// EXTERNAL MODULE: ./packages/conformance/src/report-summary.ts
var report_summary = __nccwpck_require__(5358);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
;// CONCATENATED MODULE: ./packages/conformance/src/captured-log.ts

/** Keeps the last `limit` bytes. Output of any length costs at most twice that much memory. */
function capturedLog(limit) {
    let chunks = [];
    let size = 0;
    const compact = () => {
        const all = Buffer.concat(chunks);
        const kept = Buffer.from(all.subarray(Math.max(0, all.length - limit)));
        chunks = [kept];
        size = kept.length;
        return kept;
    };
    return {
        write(chunk) {
            chunks.push(chunk);
            size += chunk.length;
            if (size > 2 * limit)
                compact();
        },
        text: () => compact().toString("utf8"),
        lastLines: (count) => compact()
            .toString("utf8")
            .split("\n")
            .map((line) => (0,sanitize/* sanitize */.a)(line, 300))
            .filter(Boolean)
            .slice(-count),
    };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(1421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
;// CONCATENATED MODULE: ./packages/conformance/src/at-end.ts
const ending = ["SIGINT", "SIGTERM", "SIGHUP"];
const waiting = new Set();
/**
 * Has something tidied up, synchronously, where this process ends or is told to end before the returned function is called;
 * what was asked for last comes first. A terminal's Ctrl-C does not reach servers, which have process groups of their own.
 */
function atEnd(tidy) {
    if (waiting.size === 0) {
        process.on("exit", tidyAll);
        for (const signal of ending)
            process.on(signal, dieFrom);
    }
    waiting.add(tidy);
    return () => forget(tidy);
}
function forget(tidy) {
    if (!waiting.delete(tidy) || waiting.size > 0)
        return;
    process.off("exit", tidyAll);
    for (const signal of ending)
        process.off(signal, dieFrom);
}
function tidyAll() {
    for (const tidy of [...waiting].reverse()) {
        try {
            tidy();
        }
        catch {
            // The others must have their turn, and nobody is left who could be told.
        }
    }
}
/** Does what the signal would have done without a listener; where others listen too, what happens next is theirs. */
function dieFrom(signal) {
    tidyAll();
    for (const each of ending)
        process.off(each, dieFrom);
    if (process.listenerCount(signal) === 0)
        process.kill(process.pid, signal);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./packages/conformance/src/processes.ts

/** The living processes: `first`, those that descend from it, and those that belong; as /proc shows them. */
function processesOf(first, belonging) {
    const { uid, marker, seen } = belonging;
    if (uid === undefined && marker === undefined && seen === undefined && listsChildren())
        return familyOf(first);
    const all = listProcesses();
    const found = new Set(all.filter((each) => each.pid === first || belongs(each, belonging)).map(({ pid }) => pid));
    for (let size = 0; size < found.size;) {
        size = found.size;
        for (const { pid, parent } of all)
            if (found.has(parent))
                found.add(pid);
    }
    for (const pid of found)
        belonging.seen?.set(pid, startOf(pid) ?? "");
    return all.filter(({ pid }) => found.has(pid));
}
/** Where only descent counts, the kernel's lists of children lead to it, and the machine's other processes cost nothing. */
function familyOf(first) {
    const found = new Map();
    const waiting = first === undefined ? [] : [first];
    for (let pid = waiting.pop(); pid !== undefined; pid = waiting.pop()) {
        const status = found.has(pid) ? undefined : readStatus(pid);
        if (!status)
            continue;
        found.set(pid, status);
        waiting.push(...childrenOf(pid));
    }
    return [...found.values()];
}
/** Not every kernel is made with these lists. */
function listsChildren() {
    return readProc(process.pid, `task/${process.pid}/children`) !== undefined;
}
/** proc(5): each thread has the children that it started. */
function childrenOf(pid) {
    let threads;
    try {
        threads = (0,external_node_fs_.readdirSync)(`/proc/${pid}/task`);
    }
    catch {
        return []; // it has ended
    }
    return threads.flatMap((thread) => (readProc(pid, `task/${thread}/children`) ?? "").split(" ").filter(Boolean).map(Number));
}
/** Whether a process is the first one of its own namespace, which ends with it (proc(5), NSpid). */
function isFirstInNamespace(pid) {
    return /^NSpid:(?:\s+\d+)+\s+1$/m.test(readProc(pid, "status") ?? "");
}
/** The living processes of a process group. */
function processesOfGroup(group) {
    return listProcesses().filter(({ pid }) => fieldsOf(pid)[2] === String(group));
}
/** The processes so many generations below one, with 0 itself. */
function descendantsAt(pid, depth) {
    const all = processesOf(pid, {});
    let found = pid === undefined ? [] : [pid];
    for (let at = 0; at < depth; at++) {
        const parents = found;
        found = all.filter(({ parent }) => parents.includes(parent)).map((each) => each.pid);
    }
    return found;
}
/** For processes below one that takes no signals for them. */
function signalDescendants(pid, depth, name) {
    for (const each of descendantsAt(pid, depth))
        signalProcess(each, name);
}
function belongs({ pid, uid }, { uid: own, marker, seen }) {
    if (own !== undefined && uid === own)
        return true;
    if (seen?.has(pid) && seen.get(pid) === startOf(pid))
        return true;
    return marker !== undefined && uid === process.getuid?.() && hasMarker(pid, marker);
}
/** In ticks of the machine's clock: with the id, what tells a process from all others. */
function startOf(pid) {
    return fieldsOf(pid)[19];
}
/** proc(5): the fields of stat after the name, which may hold anything. */
function fieldsOf(pid) {
    const text = readProc(pid, "stat") ?? "";
    return text.slice(text.lastIndexOf(")") + 2).split(" ");
}
function hasMarker(pid, marker) {
    return `\0${readProc(pid, "environ") ?? ""}`.includes(`\0${marker}\0`);
}
function listProcesses() {
    let names;
    try {
        names = (0,external_node_fs_.readdirSync)("/proc");
    }
    catch {
        return []; // not Linux
    }
    return names.flatMap((name) => (/^\d+$/.test(name) ? (readStatus(Number(name)) ?? []) : []));
}
/** proc(5): what has ended and is not yet taken note of is no process any more. */
function readStatus(pid) {
    const text = readProc(pid, "status");
    if (text === undefined || /^State:\s+[ZX]/m.test(text))
        return undefined;
    const field = (name) => Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(text)?.[1] ?? 0);
    return { pid, parent: field("PPid"), uid: field("Uid"), resident: field("VmRSS") * 1024 };
}
function readProc(pid, name) {
    try {
        return (0,external_node_fs_.readFileSync)(`/proc/${pid}/${name}`, "latin1");
    }
    catch {
        return undefined; // it has ended, or is none of ours
    }
}
/** A process that has ended already is no matter, nor one that is not ours to signal. */
function signalProcess(pid, name) {
    try {
        process.kill(pid, name);
    }
    catch (error) {
        if (!["ESRCH", "EPERM"].includes(error.code ?? ""))
            throw error;
    }
}

;// CONCATENATED MODULE: ./packages/conformance/src/child.ts





/**
 * Starts a program as the leader of its own process group, without standard input. `orphaned` ends it, synchronously, where this
 * process ends before the child was released. Throws what spawn throws at once, such as E2BIG.
 */
function startChild({ file, args, released, ...options }, orphaned) {
    const child = (0,external_node_child_process_.spawn)(file, args, {
        ...options,
        detached: true,
        stdio: ["ignore", "pipe", "pipe"],
    });
    let leader = child.pid;
    let told = false;
    const signal = (name) => {
        told ||= name === "SIGTERM";
        if (leader !== undefined)
            signalProcess(-leader, name);
    };
    const exited = new Promise((resolve) => {
        child.once("error", (error) => resolve({ failure: error.code ?? error.message }));
        child.once("exit", async (code, killedBy) => {
            // Who was told to end has a moment: as long as somebody is left, the group's id cannot be that of somebody else's.
            const left = leader !== undefined && told ? await remaining(leader, processesOfGroup) : 0;
            signal("SIGKILL");
            leader = undefined;
            resolve({ ...(killedBy ? { signal: killedBy } : { code: code ?? 0 }), ...(left > 0 ? { left } : {}) });
        });
    });
    const forget = atEnd(() => orphaned(leader));
    const release = () => {
        forget();
        released?.();
        child.stdout.destroy();
        child.stderr.destroy();
    };
    return { leader: () => leader, stdout: child.stdout, stderr: child.stderr, exited, signal, release };
}
/** Milliseconds in which those that were told to end with others may do so. */
const patience = 300;
/** How many are still there a moment later; none at once where there are none. */
async function remaining(whom, look) {
    const deadline = Date.now() + patience;
    for (;;) {
        const { length } = look(whom);
        if (length === 0 || Date.now() > deadline)
            return length;
        await (0,promises_.setTimeout)(20);
    }
}
/** runc and shells say a signal as 128 and its number. */
function signalOfCode(exit) {
    const found = Object.entries(external_node_os_.constants.signals).find(([, number]) => exit.code === 128 + number);
    return found ? { signal: found[0] } : exit;
}

;// CONCATENATED MODULE: ./packages/conformance/src/drain.ts
/** Bytes that are read at once before others have a turn, and for how long: in milliseconds. */
const portion = 8 * 1024 * 1024;
const turn = 100;
/** Reads what a process prints, at a pace that leaves this process free: who prints gigabytes waits, like anybody who prints to a slow disk. */
function drain(stream, log) {
    let began = Date.now();
    let size = 0;
    stream.on("data", (chunk) => {
        log.write(chunk);
        if (Date.now() - began > turn) {
            began = Date.now();
            size = 0;
        }
        size += chunk.length;
        if (size < portion)
            return;
        stream.pause();
        setTimeout(() => stream.resume(), turn).unref();
    });
    // A pipe that breaks has no more to say.
    stream.on("error", () => { });
}

;// CONCATENATED MODULE: ./packages/conformance/src/listener.ts

/**
 * Which of these processes answer at a port of 127.0.0.1, as proc(5) shows who listens; nothing where that cannot be seen. Linux only:
 * elsewhere nothing is seen.
 */
function listenersOf(port, own) {
    const wanted = listenersAt(port).map((inode) => `socket:[${inode}]`);
    if (wanted.length === 0 || own.length === 0)
        return undefined;
    const all = own.map(({ pid }) => ({ pid, sockets: socketsOf(pid) }));
    const found = all.filter(({ sockets }) => sockets?.some((name) => wanted.includes(name)));
    if (found.length === 0 && all.some(({ sockets }) => sockets === undefined))
        return undefined;
    return found.map(({ pid }) => pid);
}
/** As /proc writes them, in the order in which the kernel looks for one: its name, any of IPv4, its name in IPv6, any of IPv6. */
const addresses = [0x7f_00_00_01, 0].map((each) => hex(each));
const addresses6 = [`${hex(0).repeat(2)}${hex(0xff_ff)}${hex(0x7f_00_00_01)}`, hex(0).repeat(4)];
/** 32 bits in the order of the network, as a word of this machine. */
function hex(word) {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(word);
    const [own = 0] = new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + 4));
    return own.toString(16).toUpperCase().padStart(8, "0");
}
/** Inodes of the sockets that get a connection to 127.0.0.1. */
function listenersAt(port) {
    const all = [...linesOf("/proc/net/tcp"), ...linesOf("/proc/net/tcp6")].map((line) => line.trim().split(/\s+/));
    const end = `:${port.toString(16).toUpperCase().padStart(4, "0")}`;
    for (const address of [...addresses, ...addresses6]) {
        const found = all.filter((fields) => fields[1] === address + end && fields[3] === listening);
        if (found.length > 0)
            return found.flatMap((fields) => fields[9] ?? []);
    }
    return [];
}
/** TCP_LISTEN. */
const listening = "0A";
function linesOf(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, "latin1").split("\n");
    }
    catch {
        return [];
    }
}
/** Nothing where they cannot be seen. */
function socketsOf(pid) {
    const folder = `/proc/${pid}/fd`;
    try {
        return (0,external_node_fs_.readdirSync)(folder).flatMap((name) => linkOf(`${folder}/${name}`) ?? []);
    }
    catch {
        return undefined;
    }
}
function linkOf(path) {
    try {
        return (0,external_node_fs_.readlinkSync)(path);
    }
    catch {
        return undefined; // closed meanwhile
    }
}

// EXTERNAL MODULE: ./packages/conformance/src/rooted-path.ts
var rooted_path = __nccwpck_require__(4174);
;// CONCATENATED MODULE: ./packages/conformance/src/program.ts




/**
 * What is started, and its arguments: an image's Entrypoint and Cmd (or `args` in place of Cmd), the program's path taken inside the
 * image's own files. Throws DiagnosticError `image-entrypoint-unclear`.
 */
function resolveCommand(program, args) {
    if (program.kind === "binary")
        return { file: program.file, path: program.file, args: [...(args ?? [])] };
    const { root, config } = program;
    const [path, ...rest] = [...config.entrypoint, ...(args ?? config.cmd)];
    const fix = "Give the image an entrypoint that is the absolute path of its program.";
    if (!path?.startsWith("/")) {
        const what = path ? `${(0,sanitize/* quoted */.T)(path)}, which is no absolute path` : "nothing";
        (0,diagnostic/* fail */.fJ)("image-entrypoint-unclear", `the image starts ${what}`, { fix });
    }
    const file = (0,rooted_path/* resolveInRoot */.Q)(root, path);
    if (file === undefined || !(0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.isFile()) {
        return (0,diagnostic/* fail */.fJ)("image-entrypoint-unclear", `the image starts ${(0,sanitize/* quoted */.T)(path)}, which is none of its files`, { fix });
    }
    return { file, path, args: rest };
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(7067);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(7030);
;// CONCATENATED MODULE: ./packages/conformance/src/readiness.ts




/** A TCP port of 127.0.0.1 that nobody listens on at this moment. */
function freePort() {
    return new Promise((resolve, reject) => {
        const server = (0,external_node_net_.createServer)();
        server.once("error", reject);
        server.listen(0, "127.0.0.1", () => {
            const { port } = server.address();
            server.close(() => resolve(port));
        });
    });
}
/** Asks `url` until it answers below 400; throws DiagnosticError `server-not-ready` after `seconds`. Stops quietly on `signal`. */
async function waitUntilReady(url, seconds, log, signal) {
    const deadline = Date.now() + seconds * 1000;
    let last = "nothing listens there";
    for (let pause = 5; !signal.aborted; pause = Math.min(pause * 1.25, 250)) {
        const answer = await statusOf(url, Math.max(1, Math.min(5000, deadline - Date.now())));
        if (typeof answer === "number" && answer < 400)
            return;
        if (answer !== "ECONNREFUSED")
            last = typeof answer === "number" ? `it answers ${answer}` : `it fails with ${answer}`;
        if (Date.now() + pause >= deadline)
            notReady(url, seconds, last, log);
        await (0,promises_.setTimeout)(pause, undefined, { signal }).catch(() => { });
    }
}
function notReady(url, seconds, last, log) {
    const lines = log.lastLines(10);
    const printed = lines.length === 0
        ? "the server runs but has printed nothing"
        : `the server runs and printed last:\n${lines.join("\n")}`;
    (0,diagnostic/* fail */.fJ)("server-not-ready", `${url} was not ready within ${seconds} s: ${last}; ${printed}`, {
        fix: "Raise the deadline, or correct what keeps the server from getting ready.",
    });
}
/** The status of a GET, or why there was none in time. The body is not read. */
function statusOf(url, milliseconds) {
    return new Promise((resolve) => {
        const request = (0,external_node_http_.get)(url, { agent: false }, (response) => {
            resolve(response.statusCode ?? 0);
            response.destroy();
        });
        const timer = setTimeout(() => request.destroy(Object.assign(new Error(), { code: "ETIMEDOUT" })), milliseconds);
        request.on("close", () => clearTimeout(timer));
        request.on("error", (error) => resolve(error.code ?? error.message));
    });
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __nccwpck_require__(1455);
;// CONCATENATED MODULE: ./packages/conformance/src/temporary-folder.ts






/**
 * A new folder that is gone when it is removed, or when this process ends. Other users cannot list it; where this process is root,
 * servers run as another one, who may go through it.
 */
async function makeTemporaryFolder(name) {
    const path = await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `plugin-release-${name}-${process.pid}-`));
    const release = atEnd(() => removeTree(path));
    if (process.getuid?.() === 0)
        await (0,external_node_fs_promises_.chmod)(path, 0o711);
    const remove = async () => {
        removeTree(path);
        release();
    };
    return { path, remove };
}
function removeTree(path) {
    try {
        // What was killed may still be dying.
        (0,external_node_fs_.rmSync)(path, { recursive: true, force: true, maxRetries: 5 });
    }
    catch {
        // A server may have left folders that nobody may enter, or that are nested deeper than a path can say.
        (0,external_node_child_process_.spawnSync)("chmod", ["-R", "u+rwX", "--", path], { stdio: "ignore" });
        (0,external_node_child_process_.spawnSync)("rm", ["-rf", "--", path], { stdio: "ignore" });
    }
}

;// CONCATENATED MODULE: ./packages/conformance/src/scratch.ts






async function makeScratch() {
    const folder = await makeTemporaryFolder("run");
    const directory = (0,external_node_path_.join)(folder.path, "scratch");
    const made = [directory, ...["home", "tmp", "work"].map((name) => (0,external_node_path_.join)(directory, name))];
    for (const each of made)
        await (0,external_node_fs_promises_.mkdir)(each);
    for (const each of made)
        await (0,external_node_fs_promises_.chmod)(each, 0o755);
    return {
        directory,
        folder: folder.path,
        write: async (file) => {
            made.push(...(await writeWorkFile((0,external_node_path_.join)(directory, "work"), file)));
        },
        giveTo: ({ uid, gid }) => {
            for (const each of made)
                (0,external_node_fs_.chownSync)(each, uid, gid);
        },
        remove: folder.remove,
    };
}
/** The paths that were made for it. */
async function writeWorkFile(work, file) {
    const parts = file.name.split("/");
    if (file.name.includes("\0") || parts.some((each) => each === "" || each === "." || each === "..")) {
        (0,diagnostic/* fail */.fJ)("input-invalid", `${(0,sanitize/* quoted */.T)(file.name)} is no name for a file of the server's working directory`, {
            fix: "Give a relative path without .. in it.",
        });
    }
    const made = [];
    for (let at = 1; at < parts.length; at++)
        made.push((0,external_node_path_.join)(work, ...parts.slice(0, at)));
    const path = (0,external_node_path_.join)(work, ...parts);
    try {
        await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        await ("content" in file ? (0,external_node_fs_promises_.writeFile)(path, file.content) : (0,external_node_fs_promises_.copyFile)(file.copyOf, path));
    }
    catch (error) {
        const source = "copyOf" in file ? file.copyOf : file.name;
        const why = error.code ?? error.message;
        (0,diagnostic/* fail */.fJ)("file-unreadable", `${(0,sanitize/* quoted */.T)(source, 300)} cannot be copied to the server's working directory: ${why}`, {
            fix: "Check the file's path and that it can be read.",
        });
    }
    return [...made, path];
}

;// CONCATENATED MODULE: ./packages/conformance/src/server-failure.ts



/** How it ended, after "the server". */
function describeExit(exit) {
    if (exit.failure)
        return `could not be started (${exit.failure})`;
    return exit.signal ? `was ended by ${exit.signal}` : `exited with code ${exit.code}`;
}
/** Of bytes: `took more than 2.0 GiB of memory`. */
function describeExcess(limit) {
    const size = limit >= 2 ** 30 ? `${(limit / 2 ** 30).toFixed(1)} GiB` : `${Math.round(limit / 2 ** 20)} MiB`;
    return `took more than ${size} of memory`;
}
/** Throws `plugin-panicked` where a plugin is to blame, otherwise `server-exited`. */
async function failEnded(how, log, plugins) {
    // What it printed last may still be in the pipes, and somebody it started may hold them open for ever.
    await (0,promises_.setTimeout)(50);
    const panic = explainPanic(log.text(), plugins);
    if (panic)
        throw new diagnostic/* DiagnosticError */.uo([panic]);
    const lines = log.lastLines(20);
    const printed = lines.length === 0 ? "it printed nothing" : `it printed last:\n${lines.join("\n")}`;
    return (0,diagnostic/* fail */.fJ)("server-exited", `the server ${how} before it was ready; ${printed}`, {
        fix: "Correct the arguments, the environment or the plugin that stopped it; it may write to its working directory, HOME and TMPDIR only.",
    });
}
/** What was wrong with how a server ended that had been told to, if anything. */
function problemOfStop(exit, log) {
    if (exit.signal && exit.signal !== "SIGTERM")
        return `it ${describeExit(exit)} when it was told to stop`;
    // Go's code for a panic, and for a SIGTERM that nothing handles.
    const panicked = exit.code === 2 && /^(?:panic|fatal error): /m.test(log.text());
    return panicked ? "it panicked when it was told to stop" : undefined;
}
/** Processes that a server should have ended before it ended itself. */
function problemOfLeft(count) {
    if (count === 0)
        return undefined;
    return `it ended and left ${count === 1 ? "1 process" : `${count} processes`} behind`;
}
/** Throws `server-not-ready`: somebody else was faster. */
function failTaken(url) {
    return (0,diagnostic/* fail */.fJ)("server-not-ready", `at ${url} another process answers than the server: address already in use`, {
        fix: "Have the server listen at the port that it is given as {port}, and nothing else there.",
    });
}

// EXTERNAL MODULE: ./packages/conformance/src/template.ts
var template = __nccwpck_require__(8383);
;// CONCATENATED MODULE: ./packages/conformance/src/start-command.ts



/**
 * What suite and inputs say about the start, with the port and the working directory filled in: the image's environment, a home of
 * the server's own, then the suite's, then the inputs'. Throws DiagnosticError `input-invalid`.
 */
function planStart({ program, server, inputs, parameters }, { port, directory }) {
    const work = `${directory}/work`;
    const suiteText = (text) => (0,template/* fillText */.BB)(text, { port, directory: work, parameters });
    // Inputs are no templates: other braces in them are what they are.
    const inputText = (text) => text.replaceAll("{port}", String(port)).replaceAll("{directory}", work);
    const args = inputs.arguments?.map(inputText) ?? server.arguments?.map(suiteText);
    const environment = {
        ...imageEnvironment(program),
        HOME: `${directory}/home`,
        TMPDIR: `${directory}/tmp`,
        ...mapValues(server.environment, suiteText),
        ...mapValues(inputs.environment, inputText),
    };
    for (const [name, value] of Object.entries(environment))
        checkVariable(name, value);
    for (const each of args ?? [])
        checkText(each, "an argument");
    return {
        ...(args ? { args } : {}),
        environment,
        files: [
            ...server.files.map(({ path, content }) => ({ name: path, content: suiteText(content) })),
            ...Object.entries(inputs.files).map(([name, copyOf]) => ({ name, copyOf })),
        ],
    };
}
function imageEnvironment(program) {
    const list = program.kind === "image" ? program.config.env : [];
    return Object.fromEntries(list
        .filter((each) => each.indexOf("=") > 0)
        .map((each) => [each.slice(0, each.indexOf("=")), each.slice(each.indexOf("=") + 1)]));
}
function mapValues(record, change) {
    return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
function checkVariable(name, value) {
    if (name === "" || /[=\0]/.test(name)) {
        (0,diagnostic/* fail */.fJ)("input-invalid", `${(0,sanitize/* quoted */.T)(name)} is no name of an environment variable`, {
            fix: "Leave out = and null characters.",
        });
    }
    checkText(value, `the value of ${(0,sanitize/* quoted */.T)(name)}`);
}
function checkText(text, what) {
    if (text.includes("\0"))
        (0,diagnostic/* fail */.fJ)("input-invalid", `${what} has a null character`, { fix: "Leave it out." });
}

;// CONCATENATED MODULE: ./packages/conformance/src/run-server.ts












const keptLogBytes = 256 * 1024;
/** Milliseconds between two looks at the processes and their memory, in the end and at first. */
const lookEvery = 200;
const firstLook = 10;
/** Milliseconds that a first process has to end which has another one serve, and where it cannot be told which one serves. */
const moment = 500;
const blindMoment = 40;
/**
 * Starts a server once, in one kind of sandbox. `extra` is environment beside what the options say. Whatever happens, nothing is
 * left of it: throws what startServer throws.
 */
async function runServer(offer, options, extra) {
    const scratch = await makeScratch();
    try {
        return await runIn(await offer.make({ program: options.program, scratch }), scratch, options, extra);
    }
    catch (error) {
        await scratch.remove();
        throw error;
    }
}
async function runIn(sandbox, scratch, options, extra) {
    const { program, server, plugins, signal } = options;
    const port = await freePort();
    const plan = planStart(options, { port, directory: sandbox.directory });
    for (const each of plan.files)
        await scratch.write(each);
    const launch = await sandbox.launch(resolveCommand(program, plan.args), { ...plan.environment, ...extra });
    const log = capturedLog(keptLogBytes);
    const child = await start(() => startChild(launch, sandbox.kill));
    const life = watch(child, sandbox, log, options);
    const url = `http://127.0.0.1:${port}`;
    const waiting = new AbortController();
    try {
        const ready = waitUntilReady(url + server.ready.path, server.ready.seconds, log, waiting.signal);
        await Promise.race([ready, child.exited, aborted(signal, waiting.signal)]);
        const answering = signal.aborted ? undefined : listenersOf(port, processesOf(child.leader(), sandbox.belonging));
        if (!signal.aborted)
            await settles(child.exited, momentFor(answering, child, sandbox));
        const how = life.ended();
        if (how)
            await failEnded(how, log, plugins);
        if (signal.aborted)
            outOfTime(log);
        if (answering?.length === 0)
            failTaken(url);
        return {
            url,
            sandbox: { kind: sandbox.kind, detail: sandbox.describe() },
            log,
            ended: life.ended,
            stop: stopOnce(life, scratch, server.stopSeconds),
        };
    }
    catch (error) {
        await life.finish();
        throw error;
    }
    finally {
        waiting.abort();
    }
}
/** A server that only starts another one would otherwise count as started where that one is faster than its end. */
function momentFor(answering, child, { depth }) {
    if (answering === undefined)
        return blindMoment;
    const first = descendantsAt(child.leader(), depth);
    if (!answering.some((pid) => first.includes(pid)))
        return moment;
    // Who has lost its parent in a namespace stands where the first process stood, until the namespace ends.
    return depth === 0 || answering.some(isFirstInNamespace) ? 0 : blindMoment;
}
/** Some failures to start, such as arguments that are too long, come at once. */
async function start(spawn) {
    try {
        return spawn();
    }
    catch (error) {
        const { code, message } = error;
        return failEnded(describeExit({ failure: code ?? message }), capturedLog(0), []);
    }
}
function watch(child, sandbox, log, { inputs }) {
    drain(child.stdout, log);
    drain(child.stderr, log);
    let exit;
    let excess = false;
    child.exited.then((found) => {
        exit = sandbox.exitOf(found);
    });
    const looking = lookAgain(() => {
        const all = processesOf(child.leader(), sandbox.belonging);
        if (all.reduce((sum, each) => sum + each.resident, 0) <= inputs.limits.memory)
            return;
        excess = true;
        sandbox.kill(child.leader());
    });
    const ended = () => {
        if (excess)
            return describeExcess(inputs.limits.memory);
        return exit && describeExit(exit);
    };
    const finish = async () => {
        looking.abort();
        for (let attempt = 0; attempt < 5; attempt++) {
            sandbox.kill(child.leader());
            if (await settles(child.exited, 2000))
                break;
        }
        child.release();
    };
    return {
        child,
        terminate: () => {
            // Who is seen now is known as one of the server's when it has lost its parent.
            processesOf(child.leader(), sandbox.belonging);
            sandbox.terminate(child);
        },
        ended,
        problem: async () => {
            if (excess)
                return `it ${describeExcess(inputs.limits.memory)}`;
            if (!exit)
                return "it could not be killed";
            const left = exit.left ?? 0;
            const away = await remaining(sandbox.belonging, (belonging) => processesOf(undefined, belonging));
            return problemOfStop(exit, log) ?? problemOfLeft(left + away);
        },
        finish,
    };
}
/** Until it is aborted; less often where a look takes long, on a machine with many processes. */
function lookAgain(look) {
    const until = new AbortController();
    let pause = firstLook;
    const once = () => {
        if (until.signal.aborted)
            return;
        const began = performance.now();
        look();
        pause = Math.min(lookEvery, 2 * pause);
        setTimeout(once, Math.max(pause, 25 * (performance.now() - began))).unref();
    };
    setTimeout(once, pause).unref();
    return until;
}
function stopOnce(life, scratch, seconds) {
    const stop = async () => {
        const before = life.ended();
        if (before === undefined)
            life.terminate();
        const inTime = await settles(life.child.exited, seconds * 1000);
        const problem = before === undefined && inTime ? await life.problem() : undefined;
        await life.finish();
        await scratch.remove();
        if (before)
            return `it ${before} before it was told to stop`;
        return inTime ? problem : `it did not end within ${seconds} s after SIGTERM and was killed`;
    };
    let stopped;
    return () => {
        stopped ??= stop();
        return stopped;
    };
}
async function settles(promise, milliseconds) {
    const patience = new AbortController();
    const late = (0,promises_.setTimeout)(milliseconds, false, { signal: patience.signal }).catch(() => false);
    const settled = await Promise.race([promise.then(() => true), late]);
    patience.abort();
    return settled;
}
function aborted(signal, until) {
    if (signal.aborted)
        return Promise.resolve();
    return new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: true, signal: until }));
}
function outOfTime(log) {
    const lines = log.lastLines(10);
    const printed = lines.length === 0 ? "it has printed nothing" : `it printed last:\n${lines.join("\n")}`;
    return (0,diagnostic/* fail */.fJ)("server-not-ready", `the run's time was over before the server was ready; ${printed}`, {
        fix: "Give the run more time, or correct what keeps the server from getting ready.",
    });
}

;// CONCATENATED MODULE: ./packages/conformance/src/sandbox.ts
function isRoot() {
    return process.getuid?.() === 0;
}
const ownUser = () => ({ uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 });
/** What images commonly call nonroot. */
const nobody = 65532;
const highest = 2 ** 31 - 2;
/** The user that an image names by number, unless that is root. */
function imageUser(program) {
    const [, uid = "", gid = uid] = /^(\d{1,10})(?::(\d{1,10}))?$/.exec(program.kind === "image" ? program.config.user : "") ?? [];
    const isOrdinary = (text) => Number(text) > 0 && Number(text) <= highest;
    if (!isOrdinary(uid))
        return { uid: nobody, gid: nobody };
    return { uid: Number(uid), gid: isOrdinary(gid) ? Number(gid) : Number(uid) };
}

;// CONCATENATED MODULE: ./packages/conformance/src/image-tree.ts




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
            const handle = await (0,external_node_fs_promises_.open)(placeAnew(name), "wx", 0o600);
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

;// CONCATENATED MODULE: ./packages/conformance/src/sandbox-root.ts




/** Where a server in its image's own files finds its scratch folder. */
const scratchInside = "/plugin-release";
/** The devices that a server gets. */
const devices = ["null", "zero", "full", "random", "urandom"];
const links = { fd: "/proc/self/fd", stdin: "fd/0", stdout: "fd/1", stderr: "fd/2" };
/**
 * Makes the places in an image's unpacked files that a sandbox mounts onto, whatever the image has there, and gives it the machine's
 * names for hosts: it shares the machine's network.
 */
async function prepareRoot(root) {
    const tree = imageTree(root);
    for (const name of ["proc", "tmp", "dev", scratchInside.slice(1)])
        tree.directory(name, { mode: 0o755 });
    (0,external_node_fs_.chmodSync)((0,external_node_path_.join)(root, "tmp"), 0o1777);
    for (const name of devices)
        await put(tree, `dev/${name}`, "");
    for (const [name, target] of Object.entries(links))
        tree.symlink(`dev/${name}`, target);
    for (const name of ["hosts", "resolv.conf"]) {
        const content = await (0,external_node_fs_promises_.readFile)(`/etc/${name}`).catch(() => undefined);
        // Where the image's etc is no folder, its server has to do without.
        if (content)
            await put(tree, `etc/${name}`, content).catch(() => { });
    }
}
async function put(tree, name, content) {
    const bytes = Buffer.from(content);
    await tree.file(name, { mode: 0o644 }, (async function* () {
        yield bytes;
    })());
}

;// CONCATENATED MODULE: ./packages/conformance/src/tools.ts


/** Where system tools are, also for users whose PATH does not say so. */
const systemFolders = ["/usr/local/sbin", "/usr/local/bin", "/usr/sbin", "/usr/bin", "/sbin", "/bin"];
/** The absolute path of a program of this machine, or nothing. */
function findTool(name) {
    const listed = (process.env.PATH ?? "").split(":").filter((each) => each.startsWith("/"));
    return [...listed, ...systemFolders].map((each) => (0,external_node_path_.join)(each, name)).find(isExecutable);
}
function isExecutable(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./packages/conformance/src/with-parent.ts

/**
 * Has the kernel kill the spawned process when this one ends by any cause, where setpriv is there to ask for that. What changes its
 * user afterwards forgets it: setuid programs such as sudo, and unshare's --setuid.
 */
function dyingWithUs(launch, ...more) {
    const setpriv = process.platform === "linux" ? findTool("setpriv") : undefined;
    if (setpriv === undefined)
        return launch;
    return { ...launch, file: setpriv, args: ["--pdeathsig", "KILL", ...more, launch.file, ...launch.args] };
}

;// CONCATENATED MODULE: ./packages/conformance/src/sandbox-namespaces.ts









const toolNames = ["unshare", "setpriv", "mount", "env", "sh"];
/** util-linux's unshare: as root with another uid, otherwise in a user namespace. */
function offerNamespaces() {
    const found = toolNames.map((name) => [name, findTool(name)]);
    const missing = found.flatMap(([name, path]) => (path === undefined ? [name] : []));
    const lacking = process.platform !== "linux"
        ? "only Linux has them"
        : missing.length > 0
            ? `${missing.join(", ")} not installed`
            : "";
    return {
        kind: "namespaces",
        ...(lacking ? { lacking } : {}),
        make: (place) => makeNamespaces(Object.fromEntries(found), place),
    };
}
async function makeNamespaces(tools, { program, scratch }) {
    const isImage = program.kind === "image";
    const user = isRoot() ? imageUser(program) : ownUser();
    if (isImage)
        await prepareRoot(program.root);
    const directory = isImage ? scratchInside : scratch.directory;
    const [mounts, closed] = [(0,external_node_path_.join)(scratch.folder, "mounts"), (0,external_node_path_.join)(scratch.folder, "closed")];
    // As root, a shell comes between.
    const depth = isRoot() ? 2 : 1;
    return {
        kind: "namespaces",
        describe: () => {
            const files = isImage ? "the image's files read-only" : "the machine's files";
            const how = isRoot() ? "" : "user, ";
            return `namespaces by unshare, uid ${user.uid}, ${files}, own ${how}process, mount and IPC namespaces; the machine's network`;
        },
        directory,
        launch: async (command, environment) => {
            if (isRoot())
                scratch.giveTo(user);
            await (0,external_node_fs_promises_.writeFile)(mounts, mountTable(program, scratch.directory));
            await (0,external_node_fs_promises_.writeFile)(closed, isRoot() || isImage ? "" : closedTable(scratch.directory));
            const outer = ["--mount", "--pid", "--ipc", "--uts", "--fork", "--kill-child"];
            const inner = [...innerOptions(user), ...(isImage ? ["--root", program.root] : []), "--wd", `${directory}/work`];
            const { words, env } = variablesOf(environment);
            const args = [
                ...(isRoot() ? outer : ["--user", "--map-root-user", ...outer]),
                ...["--", tools.sh, "-c", scriptOf(words), "sh", tools.mount, mounts, closed, tools.setpriv, tools.env],
                ...[tools.unshare, ...inner, "--", command.path, ...command.args],
            ];
            return dyingWithUs({ file: tools.unshare, args, cwd: scratch.folder, env });
        },
        belonging: {},
        depth,
        // unshare takes no signal for the first process of the namespace, nor does that one as root for the server.
        terminate: ({ leader }) => signalDescendants(leader(), depth, "SIGTERM"),
        kill: (first) => {
            if (first === undefined)
                return;
            for (const each of processesOf(first, {}))
                signalProcess(each.pid, "SIGKILL");
            signalProcess(-first, "SIGKILL");
        },
        exitOf: isRoot() ? signalOfCode : (exit) => exit,
    };
}
/**
 * The server's environment, kept from the programs that make the sandbox and from `ps`: they get it under other names, and the shell
 * gives it to env at the end. What it says to the loader is not for them at all.
 */
function variablesOf(environment) {
    const named = Object.entries(withoutLoader(environment)).map(([name, value], at) => [`PLUGIN_RELEASE_${at}`, `${name}=${value}`]);
    return { words: named.map(([name]) => `"$${name}"`).join(" "), env: Object.fromEntries(named) };
}
/**
 * Mounts, and becomes the server. As root the shell stays, as the first process of the namespace: who changes its user forgets that
 * it should die with its parent. What it says about how the server ended is nobody's.
 */
function scriptOf(words) {
    const mount = '"$1" --all --fstab "$2" || exit; "$1" --all --fstab "$3" >/dev/null 2>&1';
    // Without the dashes, a variable's name could be an option.
    const server = `"$setpriv" --no-new-privs "$env" -i -- ${words} "$@"`;
    const start = isRoot() ? `exec 3>&2 2>/dev/null; ${server} 2>&3 3>&-; exit $?` : `exec ${server}`;
    return `${mount}; setpriv=$4 env=$5; shift 5; ${start}`;
}
/** A second user namespace takes the rights of the first away, with which everything was mounted. */
function innerOptions({ uid, gid }) {
    return isRoot()
        ? ["--setgid", String(gid), "--setuid", String(uid)]
        : ["--user", `--map-user=${uid}`, `--map-group=${gid}`];
}
/** fstab(5). */
function mountTable(program, scratch) {
    const line = (source, target, type, options) => `${[source, target].map(octal).join(" ")} ${type} ${options} 0 0\n`;
    // Another name than the machine's /proc has, which would count as mounted already.
    const proc = (target) => line("plugin-release", target, "proc", "nosuid,nodev,noexec");
    if (program.kind === "binary")
        return proc("/proc");
    const { root } = program;
    return [
        line(root, root, "none", "bind,ro,nosuid,nodev"),
        proc(`${root}/proc`),
        line("tmpfs", `${root}/tmp`, "tmpfs", "nosuid,nodev,mode=1777,size=256m"),
        line(scratch, root + scratchInside, "none", "bind,nosuid,nodev"),
        ...devices.map((name) => line(`/dev/${name}`, `${root}/dev/${name}`, "none", "bind")),
    ].join("");
}
/** What a binary as the job's own user could change for the job's next steps; its scratch folder may be in there. */
function closedTable(scratch) {
    const { GITHUB_WORKSPACE, RUNNER_TEMP, GITHUB_ENV, GITHUB_OUTPUT, GITHUB_PATH } = process.env;
    const files = [GITHUB_ENV, GITHUB_OUTPUT, GITHUB_PATH].flatMap((each) => (each ? [(0,external_node_path_.dirname)(each)] : []));
    const folders = [(0,external_node_os_.homedir)(), GITHUB_WORKSPACE, RUNNER_TEMP, ...files].filter((each) => each?.startsWith("/") === true && each !== "/");
    const line = (path, options) => `${octal(path)} ${octal(path)} none ${options} 0 0\n`;
    return [line(scratch, "bind"), ...[...new Set(folders)].map((each) => line(each, "rbind,ro"))].join("");
}
function octal(path) {
    return path.replace(/[\s\\#]/g, (each) => `\\${each.charCodeAt(0).toString(8).padStart(3, "0")}`);
}
/** What env and unshare run with before they become the server must do nothing to them. */
function withoutLoader(environment) {
    return Object.fromEntries(Object.entries(environment).filter(([name]) => !/^(LD_|GLIBC_TUNABLES$|GCONV_PATH$|LOCPATH$|NLSPATH$|MALLOC_)/.test(name)));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./packages/conformance/src/sandbox-plain.ts




/** Another uid, which cannot read what this process has, nor change its files. */
function offerUser() {
    return {
        kind: "user",
        ...(isRoot() ? {} : { lacking: "only root can start a server as another user" }),
        make: async ({ scratch }) => {
            const uid = freeUid();
            return plain("user", scratch, { uid }, `uid ${uid}; the machine's files, processes and network`);
        },
    };
}
function offerProcess() {
    const detail = "plain process: plugin code could read this job's environment, change its files, and leave behind a process that hides at once";
    return {
        kind: "process",
        make: async ({ scratch }) => {
            const belonging = { marker: `PLUGIN_RELEASE_RUN=${(0,external_node_crypto_.randomUUID)()}`, seen: new Map() };
            return plain("process", scratch, belonging, detail);
        },
    };
}
function plain(kind, scratch, belonging, detail) {
    const { uid, marker } = belonging;
    const { directory } = scratch;
    return {
        kind,
        describe: () => detail,
        directory,
        launch: async ({ file, args }, environment) => {
            if (uid !== undefined)
                scratch.giveTo({ uid, gid: uid });
            const [name, value] = marker?.split("=") ?? [];
            const start = {
                file,
                args,
                cwd: `${directory}/work`,
                env: name && value ? { ...environment, [name]: value } : environment,
                ...(uid === undefined ? {} : { uid, gid: uid }),
            };
            // Otherwise a server could use a sudo that asks for no password.
            return dyingWithUs(start, "--no-new-privs");
        },
        belonging,
        depth: 0,
        terminate: (child) => child.signal("SIGTERM"),
        kill: (first) => killAll(first, belonging),
        exitOf: (exit) => exit,
    };
}
const rounds = 20;
/** Again and again, for they may start others meanwhile. */
function killAll(first, belonging) {
    if (first !== undefined)
        signalProcess(-first, "SIGKILL");
    for (let round = 0; round < rounds; round++) {
        const left = processesOf(first, belonging);
        if (left.length === 0)
            return;
        for (const { pid } of left)
            signalProcess(pid, "SIGKILL");
    }
}
/** One that nobody has, of those that systemd takes for services that need a user of their own. */
function freeUid() {
    for (;;) {
        const uid = (0,external_node_crypto_.randomInt)(61184, 65520);
        if (processesOf(undefined, { uid }).length === 0)
            return uid;
    }
}

;// CONCATENATED MODULE: ./packages/conformance/src/watcher.ts

/** Its standard input ends with the process that holds the other end, whatever ends that. The folder is gone where all is tidy. */
const script = 'read -r _ && exit; for each in 1 2 3 4 5; do [ -d "$1" ] || exit; (shift; exec "$@"); sleep 1; done';
/**
 * Has `sudo` run a command where this process ends by any cause before the returned function is called: no signal of the kernel's reaches
 * what sudo starts. Not done where `folder` is gone by then; several times, for what was about to start may start after it.
 */
function watchedBySudo(sudo, folder, command) {
    const [file = "", ...args] = [...sudo, "/bin/sh", "-c", script, "sh", folder, ...command];
    const child = (0,external_node_child_process_.spawn)(file, args, { stdio: ["pipe", "ignore", "ignore"], env: {}, detached: true });
    child.on("error", () => { });
    child.stdin.on("error", () => { });
    child.unref();
    if ("unref" in child.stdin)
        child.stdin.unref();
    return () => child.stdin.end("\n");
}

;// CONCATENATED MODULE: ./packages/conformance/src/sandbox-runc.ts












/** runc as root, or through a sudo that asks for no password. */
function offerRunc(isImage) {
    const runc = findTool("runc");
    const sudo = isRoot() ? undefined : findTool("sudo");
    const command = runc === undefined ? [] : sudo === undefined ? [runc] : [sudo, "-n", runc];
    const lacking = !isImage
        ? "a binary needs the machine's own files"
        : runc === undefined
            ? "runc is not installed"
            : isRoot() || sudo
                ? undefined
                : "runc needs root, and sudo is not installed";
    return { kind: "runc", ...(lacking ? { lacking } : {}), make: (place) => makeRunc(command, place) };
}
async function makeRunc([tool = "", ...before], { program, scratch }) {
    if (program.kind !== "image")
        throw new Error("runc is not offered for a binary");
    const { root } = program;
    // Without root, files of another user could not be removed afterwards.
    const user = isRoot() ? imageUser(program) : ownUser();
    await prepareRoot(root);
    const id = `plugin-release-${(0,external_node_crypto_.randomUUID)()}`;
    const state = (0,external_node_path_.join)(scratch.folder, "state");
    const control = (...args) => [tool, [...before, "--root", state, ...args]];
    const bundle = (0,external_node_path_.join)(scratch.folder, "bundle");
    const removal = [...before.slice(1), "--root", state, "delete", "--force", id];
    const unshare = isRoot() ? findTool("unshare") : undefined;
    return {
        kind: "runc",
        describe: () => {
            const how = isRoot() ? "" : "through sudo, ";
            return `${how}uid ${user.uid}, the image's files read-only, own process, mount and IPC namespaces; the machine's network`;
        },
        directory: scratchInside,
        launch: async (command, env) => {
            if (isRoot())
                scratch.giveTo(user);
            await (0,external_node_fs_promises_.mkdir)(bundle, { mode: 0o700 });
            const config = bundleConfig({ root, scratch: scratch.directory, user, command, env });
            await (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(bundle, "config.json"), JSON.stringify(config), { mode: 0o600 });
            const [file, args] = control("run", "--bundle", bundle, id);
            const start = { file, args, cwd: scratch.folder, env: {} };
            if (!isRoot())
                return { ...start, released: watchedBySudo([tool, "-n"], state, removal) };
            if (unshare === undefined)
                return start;
            // A container outlives its runc, but not the processes' namespace that both are in.
            const around = ["--pid", "--fork", "--kill-child", "--mount-proc", "--", file, ...args];
            return dyingWithUs({ ...start, file: unshare, args: around });
        },
        belonging: {},
        // Below runc, which is below unshare or sudo.
        depth: unshare === undefined && isRoot() ? 1 : 2,
        terminate: (child) => {
            // runc passes signals on; what sudo started does not take them from us.
            if (unshare !== undefined)
                signalDescendants(child.leader(), 1, "SIGTERM");
            else if (isRoot())
                child.signal("SIGTERM");
            else
                (0,external_node_child_process_.spawn)(...control("kill", id, "TERM"), { stdio: "ignore", env: {} }).on("error", () => { });
        },
        kill: (first) => {
            if (first === undefined && isEmpty(state))
                return;
            // From outside of that namespace, runc cannot tell whom to kill.
            if (first !== undefined && unshare !== undefined)
                signalProcess(-first, "SIGKILL");
            (0,external_node_child_process_.spawnSync)(...control("delete", "--force", id), { stdio: "ignore", env: {}, timeout: 15_000 });
            // A container that runc was still about to make would be made after all.
            if (first !== undefined)
                signalProcess(-first, "SIGKILL");
        },
        exitOf: signalOfCode,
    };
}
/** runc has tidied up by itself. */
function isEmpty(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder).length === 0;
    }
    catch {
        return !(0,external_node_fs_.existsSync)(folder);
    }
}
/** runtime-spec, config.md: no capabilities, no way to gain any, the network of the machine, nothing of its files. */
function bundleConfig({ root, scratch, user, command, env }) {
    const none = [];
    const safe = ["nosuid", "nodev"];
    const mount = (destination, type, source, options) => ({
        destination,
        type,
        source,
        options: [...safe, ...options],
    });
    return {
        ociVersion: "1.0.2",
        process: {
            terminal: false,
            user,
            args: [command.path, ...command.args],
            env: Object.entries(env).map(([name, value]) => `${name}=${value}`),
            cwd: `${scratchInside}/work`,
            capabilities: { bounding: none, effective: none, inheritable: none, permitted: none, ambient: none },
            noNewPrivileges: true,
        },
        root: { path: root, readonly: true },
        hostname: "server",
        mounts: [
            mount("/proc", "proc", "proc", ["noexec"]),
            { destination: "/dev", type: "tmpfs", source: "tmpfs", options: ["nosuid", "noexec", "mode=755", "size=64k"] },
            mount("/tmp", "tmpfs", "tmpfs", ["mode=1777", "size=256m"]),
            mount(scratchInside, "bind", scratch, ["bind"]),
        ],
        linux: {
            namespaces: ["pid", "mount", "ipc", "uts"].map((type) => ({ type })),
            maskedPaths: ["acpi", "kcore", "keys", "latency_stats", "timer_list", "sched_debug", "scsi"].map((each) => `/proc/${each}`),
            readonlyPaths: ["bus", "fs", "irq", "sys", "sysrq-trigger"].map((each) => `/proc/${each}`),
        },
    };
}

;// CONCATENATED MODULE: ./packages/conformance/src/sandbox-choice.ts










/** Strongest first. */
function sandboxOffers(program) {
    return [offerRunc(program === "image"), offerNamespaces(), offerUser(), offerProcess()];
}
const nothing = "/plugin-release-probe";
/**
 * Why a kind of sandbox does not work here; nothing where it does. An image of our own tells the machine's part from the server's:
 * otherwise an image could choose a weaker sandbox by making the stronger one fail. It holds no program, so a sandbox works that gets
 * as far as to miss it.
 */
async function whyBroken(offer, kind) {
    const scratch = await makeScratch();
    try {
        const root = (0,external_node_path_.join)(scratch.folder, "root");
        await (0,external_node_fs_promises_.mkdir)(root);
        await (0,external_node_fs_promises_.chmod)(root, 0o755);
        const config = { entrypoint: [nothing], cmd: [], env: [], user: "" };
        const program = kind === "image" ? { kind, root, config } : { kind, file: nothing };
        const sandbox = await offer.make({ program, scratch });
        const child = startChild(await sandbox.launch({ file: nothing, path: nothing, args: [] }, {}), sandbox.kill);
        const log = capturedLog(16 * 1024);
        child.stdout.on("data", log.write);
        child.stderr.on("data", log.write);
        const exit = await child.exited;
        await (0,promises_.setTimeout)(50);
        child.release();
        const said = log.lastLines(1)[0] ?? describeExit(exit);
        const missed = exit.failure === "ENOENT" || (said.includes(nothing) && /no such file/i.test(said));
        return missed ? undefined : (/ msg="(.*)"$/.exec(said)?.[1] ?? said);
    }
    finally {
        await scratch.remove();
    }
}

;// CONCATENATED MODULE: ./packages/conformance/src/start-server.ts





/**
 * Starts a server in the best sandbox that works, and waits until it answers. Throws DiagnosticError: `server-exited`,
 * `plugin-panicked`, `server-not-ready`, `sandbox-unavailable`, `image-entrypoint-unclear`, `input-invalid`, `file-unreadable`.
 */
async function startServer(options) {
    const { program, inputs } = options;
    const offers = sandboxOffers(program.kind).filter(({ kind }) => !inputs.sandbox || kind === inputs.sandbox);
    const without = [];
    for (const offer of offers) {
        const found = offer.lacking ?? (await startIn(offer, options));
        if (typeof found !== "string") {
            const server = withDetail(found, without, program);
            options.progress.info(`${server.sandbox.kind}: ${server.sandbox.detail}`);
            return server;
        }
        without.push(`${offer.kind}: ${found}`);
    }
    return (0,diagnostic/* fail */.fJ)("sandbox-unavailable", `the server cannot be started in the sandbox ${without.join("; ")}`, {
        fix: "Leave the choice of the sandbox out, or make the machine ready for it.",
    });
}
/** Why a weaker sandbox was taken belongs to what the report says of it. */
function withDetail(server, without, program) {
    const { kind, detail } = server.sandbox;
    const why = without.length === 0 ? "" : ` (not ${without.join("; not ")})`;
    const ways = kind === "process" && without.length > 0 ? strongerWays(program) : "";
    return { ...server, sandbox: { kind, detail: detail + ways + why } };
}
/** What would give a stronger sandbox, where nobody chose this one. */
function strongerWays({ kind }) {
    const ways = [
        ...(kind === "image" && findTool("runc") === undefined ? ["install runc"] : []),
        ...(isRoot() ? [] : ["run as root"]),
    ];
    return ways.length === 0 ? "" : `; ${ways.join(", or ")}`;
}
/** The server, or why this kind of sandbox does not work here. */
async function startIn(offer, options) {
    try {
        return await runServer(offer, options, {}).catch((error) => startAgain(error, offer, options));
    }
    catch (error) {
        if (codeOf(error) !== "server-exited")
            throw error;
        const why = await whyBroken(offer, options.program.kind);
        if (why === undefined)
            throw error;
        return why;
    }
}
/** Once more where that can tell more, or where it was bad luck. */
async function startAgain(error, offer, options) {
    // The stack shows who panicked; the trace who was initialised before, and so may have taken the name that it wanted.
    if (codeOf(error) === "plugin-panicked")
        return runServer(offer, options, { GODEBUG: "inittrace=1" });
    // Somebody took the port after it had been found free.
    const neverAnswered = ["server-exited", "server-not-ready"].includes(codeOf(error) ?? "");
    if (neverAnswered && isPortTaken(error))
        return runServer(offer, options, {});
    throw error;
}
function codeOf(error) {
    return error instanceof diagnostic/* DiagnosticError */.uo ? error.diagnostics[0]?.code : undefined;
}
function isPortTaken(error) {
    return /address already in use|EADDRINUSE/i.test(error.message);
}

// EXTERNAL MODULE: ./packages/diagnostics/src/suggest.ts + 1 modules
var suggest = __nccwpck_require__(4438);
;// CONCATENATED MODULE: ./packages/conformance/src/suite-parameters.ts



/** A suite's parameters: what a run gives, defaults otherwise. Throws DiagnosticError `input-invalid` for those that the suite has not. */
function suiteParameters({ parameters, name, version }, given) {
    const names = Object.keys(parameters);
    const unknown = Object.keys(given).filter((each) => !names.includes(each));
    if (unknown.length > 0) {
        throw new diagnostic/* DiagnosticError */.uo(unknown.map((each) => {
            const likely = (0,suggest/* suggest */.Z)(each, names);
            const all = names.length > 0 ? `Write one of ${names.join(", ")}.` : "Leave it out: the suite has none.";
            const fix = likely ? `Did you mean "${likely}"? Write that.` : all;
            return (0,diagnostic/* diagnostic */.YK)("input-invalid", `the suite ${name}/${version} has no parameter ${(0,sanitize/* quoted */.T)(each)}`, { fix });
        }));
    }
    const entries = Object.entries(parameters).map(([each, { default: usual }]) => {
        const value = Object.hasOwn(given, each) ? given[each] : undefined;
        return [each, value ?? usual];
    });
    return Object.fromEntries(entries);
}

// EXTERNAL MODULE: ./packages/documents/src/suite.ts
var suite = __nccwpck_require__(8834);
;// CONCATENATED MODULE: ./packages/conformance/src/unstarted.ts


/**
 * The results of a suite whose server never answered: what observes its start has `status`, everything else was not run.
 *
 * @param plugin who kept it from starting, where that is known
 */
function unstarted(suite, why, status, plugin) {
    const reason = (0,sanitize/* sanitize */.a)(why);
    return suite.steps.flatMap(checksOf).map(({ id, category, level, title, observe }) => ({
        id,
        category,
        level,
        title,
        items: [],
        ...(observe === "starts" && plugin !== undefined ? { plugin } : {}),
        status: observe === "starts" ? status : "not-run",
        reason: observe === "starts" ? reason : "the server did not start",
        seconds: 0,
    }));
}
function checksOf(step) {
    return (0,suite/* isGroup */.I)(step) ? step.steps.flatMap(checksOf) : [step];
}

;// CONCATENATED MODULE: ./packages/conformance/src/conform.ts






const shownLogLines = 50;
/**
 * Starts what was opened, runs a suite against it, stops it, and only then says what was found. A server that does not start is a finding
 * too: its diagnostic comes with the report. Throws what other inputs are wrong.
 */
async function conform(options) {
    const { opened, suite, inputs, plugins = [], manifest, server, tool } = options;
    const started = new Date();
    const diagnostics = [];
    const deadline = AbortSignal.any([options.signal, timeLimit(inputs.limits.seconds)]);
    const run = await runWhatThereIs({ ...options, signal: deadline }, diagnostics);
    if (options.signal.aborted)
        (0,diagnostic/* fail */.fJ)("run-interrupted", "the run was interrupted: there is no report", { fix: "Run it again." });
    const { name, version, categories } = suite.suite;
    const { checks, sandbox } = run;
    const summary = (0,report_summary/* summarise */.f)(checks, plugins);
    const report = {
        apiVersion: "plugin-release/v1alpha1",
        kind: "ConformanceReport",
        tool,
        suite: { name, version, digest: suite.digest, categories },
        subject: opened.subject,
        ...(manifest === undefined ? {} : { manifest }),
        ...(server === undefined ? {} : { server }),
        started: started.toISOString(),
        seconds: seconds(Date.now() - started.getTime()),
        sandbox,
        platforms: opened.platforms,
        ...(inputs.only.length === 0 ? {} : { only: inputs.only }),
        ...summary,
        checks,
        log: summary.verdict === "passed" ? [] : run.log,
    };
    return { report, diagnostics };
}
async function runWhatThereIs(options, diagnostics) {
    const { opened, suite } = options;
    const nothing = { kind: "none", detail: "nothing was started" };
    if (opened.notRun) {
        diagnostics.push(opened.notRun);
        return { checks: unstarted(suite.suite, opened.notRun.message, "not-run"), sandbox: nothing, log: [] };
    }
    if (opened.url !== undefined) {
        const checks = await ask(options, opened.url);
        return { checks, sandbox: { kind: "none", detail: "the server ran already" }, log: [] };
    }
    if (!opened.program)
        throw new Error("a subject has neither program nor URL");
    // While the server starts, this process has time to load what asks it.
    loadEngine();
    const server = await conform_start(opened.program, options).catch((error) => startFailure(error, diagnostics));
    if (!("stop" in server)) {
        const checks = unstarted(suite.suite, server.message, "failed", server.plugin);
        return { checks, sandbox: { kind: "none", detail: "the server did not get ready" }, log: [] };
    }
    try {
        const checks = await ask(options, server.url, server);
        const panic = explainPanic(server.log.text(), options.plugins ?? [], "ran");
        if (panic)
            diagnostics.push(panic);
        return { checks, sandbox: server.sandbox, log: server.log.lastLines(shownLogLines) };
    }
    finally {
        await server.stop();
    }
}
function conform_start(program, { suite, inputs, plugins = [], progress, signal }) {
    const parameters = suiteParameters(suite.suite, inputs.parameters);
    return progress.step("Start the server", () => startServer({ program, server: suite.suite.server, inputs, parameters, plugins, signal, progress }));
}
/** What keeps a server from starting is a finding; anything else is thrown. */
function startFailure(error, diagnostics) {
    const [first] = error instanceof diagnostic/* DiagnosticError */.uo ? error.diagnostics : [];
    if (!first || !["server-exited", "server-not-ready", "plugin-panicked"].includes(first.code))
        throw error;
    diagnostics.push(first);
    return first;
}
async function ask({ suite, inputs, plugins, progress, signal }, url, life) {
    const known = plugins?.map(({ name, module, version }) => ({ name, module, ...(version ? { version } : {}) }));
    const variables = { parameters: suiteParameters(suite.suite, inputs.parameters) };
    if (known)
        variables.manifest = { plugins: known };
    const { name, version } = suite.suite;
    const { runSuite } = await loadEngine();
    return progress.step(`Run ${name} ${version}`, async () => {
        const checks = await runSuite(suite.suite, {
            url,
            variables,
            only: inputs.only,
            signal,
            ...(life ? { life } : {}),
        });
        for (const line of progressLines(checks, suite.suite))
            progress.info(line);
        return checks;
    });
}
function loadEngine() {
    return __nccwpck_require__.e(/* import() */ 62).then(__nccwpck_require__.bind(__nccwpck_require__, 2062));
}
/** A line a category: `B: 24 passed, 1 failed, 3 skipped`. */
function progressLines(checks, { categories }) {
    const present = new Set(checks.map((each) => each.category));
    const shown = categories.map(({ id }) => id).filter((id) => present.has(id));
    return shown.map((category) => {
        const counts = ["passed", "failed", "skipped", "not-run"]
            .map((status) => ({
            status,
            count: checks.filter((each) => each.category === category && each.status === status).length,
        }))
            .filter(({ count }) => count > 0);
        return `${category}: ${counts.map(({ status, count }) => `${count} ${status}`).join(", ")}`;
    });
}
function timeLimit(limit) {
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(new Error(`the run took longer than ${limit} s`)), limit * 1000);
    timer.unref();
    return controller.signal;
}
function seconds(milliseconds) {
    return Math.round(milliseconds) / 1000;
}

;// CONCATENATED MODULE: ./packages/conformance/src/generated/built-in-suites.ts
// Generated by scripts/generate-validators.ts from suites. Do not edit.
// @ts-nocheck

const catalog_server_v1alpha1_0 = validate0;
const schema0 = { "type": "object" };
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate0.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (!(data && typeof data == "object" && !Array.isArray(data))) {
        validate0.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema0.type, parentSchema: schema0, data }];
        return false;
    }
    validate0.errors = vErrors;
    return errors === 0;
}
validate0.evaluated = { "dynamicProps": false, "dynamicItems": false };
const catalog_server_v1alpha1_1 = validate1;
const schema1 = { "type": "object", "minProperties": 1, "additionalProperties": { "type": "object", "required": ["status"], "properties": { "status": { "type": "string", "minLength": 1 } } } };
const func0 = Object.prototype.hasOwnProperty;
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate1.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (Object.keys(data).length < 1) {
                validate1.errors = [{ instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema1, data }];
                return false;
            }
            else {
                for (const key0 of Object.keys(data)) {
                    let data0 = data[key0];
                    const _errs2 = errors;
                    if (errors === _errs2) {
                        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                            let missing0;
                            if (((data0.status === undefined) || (!(func0.call(data0, "status")))) && (missing0 = "status")) {
                                validate1.errors = [{ instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema1.additionalProperties.required, parentSchema: schema1.additionalProperties, data: data0 }];
                                return false;
                            }
                            else {
                                if (data0.status !== undefined && func0.call(data0, "status")) {
                                    let data1 = data0.status;
                                    const _errs4 = errors;
                                    if (errors === _errs4) {
                                        if (typeof data1 === "string") {
                                            if (data1.length < 1) {
                                                validate1.errors = [{ instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/status", schemaPath: "#/additionalProperties/properties/status/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema1.additionalProperties.properties.status, data: data1 }];
                                                return false;
                                            }
                                        }
                                        else {
                                            validate1.errors = [{ instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/status", schemaPath: "#/additionalProperties/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema1.additionalProperties.properties.status.type, parentSchema: schema1.additionalProperties.properties.status, data: data1 }];
                                            return false;
                                        }
                                    }
                                }
                            }
                        }
                        else {
                            validate1.errors = [{ instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema1.additionalProperties.type, parentSchema: schema1.additionalProperties, data: data0 }];
                            return false;
                        }
                    }
                    var valid0 = _errs2 === errors;
                    if (!valid0) {
                        break;
                    }
                }
            }
        }
        else {
            validate1.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema1.type, parentSchema: schema1, data }];
            return false;
        }
    }
    validate1.errors = vErrors;
    return errors === 0;
}
validate1.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const catalog_server_v1alpha1_2 = validate2;
const schema2 = { "type": "object", "required": ["plugins", "count"], "properties": { "count": { "type": "integer", "minimum": 0 }, "plugins": { "type": ["array", "null"], "items": { "type": "object", "required": ["name", "version"], "properties": { "name": { "type": "string", "minLength": 1 }, "version": { "type": "string", "minLength": 1 } } } } } };
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate2.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((data.plugins === undefined) || (!(func0.call(data, "plugins")))) && (missing0 = "plugins")) || (((data.count === undefined) || (!(func0.call(data, "count")))) && (missing0 = "count"))) {
                validate2.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema2.required, parentSchema: schema2, data }];
                return false;
            }
            else {
                if (data.count !== undefined && func0.call(data, "count")) {
                    let data0 = data.count;
                    const _errs1 = errors;
                    if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
                        validate2.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema2.properties.count.type, parentSchema: schema2.properties.count, data: data0 }];
                        return false;
                    }
                    if (errors === _errs1) {
                        if ((typeof data0 == "number") && (isFinite(data0))) {
                            if (data0 < 0 || isNaN(data0)) {
                                validate2.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema2.properties.count, data: data0 }];
                                return false;
                            }
                        }
                    }
                    var valid0 = _errs1 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.plugins !== undefined && func0.call(data, "plugins")) {
                        let data1 = data.plugins;
                        const _errs3 = errors;
                        if ((!(Array.isArray(data1))) && (data1 !== null)) {
                            validate2.errors = [{ instancePath: instancePath + "/plugins", schemaPath: "#/properties/plugins/type", keyword: "type", params: { type: schema2.properties.plugins.type }, message: "must be array,null", schema: schema2.properties.plugins.type, parentSchema: schema2.properties.plugins, data: data1 }];
                            return false;
                        }
                        if (errors === _errs3) {
                            if (Array.isArray(data1)) {
                                var valid1 = true;
                                const len0 = data1.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                    let data2 = data1[i0];
                                    const _errs5 = errors;
                                    if (errors === _errs5) {
                                        if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                                            let missing1;
                                            if ((((data2.name === undefined) || (!(func0.call(data2, "name")))) && (missing1 = "name")) || (((data2.version === undefined) || (!(func0.call(data2, "version")))) && (missing1 = "version"))) {
                                                validate2.errors = [{ instancePath: instancePath + "/plugins/" + i0, schemaPath: "#/properties/plugins/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'", schema: schema2.properties.plugins.items.required, parentSchema: schema2.properties.plugins.items, data: data2 }];
                                                return false;
                                            }
                                            else {
                                                if (data2.name !== undefined && func0.call(data2, "name")) {
                                                    let data3 = data2.name;
                                                    const _errs7 = errors;
                                                    if (errors === _errs7) {
                                                        if (typeof data3 === "string") {
                                                            if (data3.length < 1) {
                                                                validate2.errors = [{ instancePath: instancePath + "/plugins/" + i0 + "/name", schemaPath: "#/properties/plugins/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema2.properties.plugins.items.properties.name, data: data3 }];
                                                                return false;
                                                            }
                                                        }
                                                        else {
                                                            validate2.errors = [{ instancePath: instancePath + "/plugins/" + i0 + "/name", schemaPath: "#/properties/plugins/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema2.properties.plugins.items.properties.name.type, parentSchema: schema2.properties.plugins.items.properties.name, data: data3 }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid2 = _errs7 === errors;
                                                }
                                                else {
                                                    var valid2 = true;
                                                }
                                                if (valid2) {
                                                    if (data2.version !== undefined && func0.call(data2, "version")) {
                                                        let data4 = data2.version;
                                                        const _errs9 = errors;
                                                        if (errors === _errs9) {
                                                            if (typeof data4 === "string") {
                                                                if (data4.length < 1) {
                                                                    validate2.errors = [{ instancePath: instancePath + "/plugins/" + i0 + "/version", schemaPath: "#/properties/plugins/items/properties/version/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema2.properties.plugins.items.properties.version, data: data4 }];
                                                                    return false;
                                                                }
                                                            }
                                                            else {
                                                                validate2.errors = [{ instancePath: instancePath + "/plugins/" + i0 + "/version", schemaPath: "#/properties/plugins/items/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema2.properties.plugins.items.properties.version.type, parentSchema: schema2.properties.plugins.items.properties.version, data: data4 }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid2 = _errs9 === errors;
                                                    }
                                                    else {
                                                        var valid2 = true;
                                                    }
                                                }
                                            }
                                        }
                                        else {
                                            validate2.errors = [{ instancePath: instancePath + "/plugins/" + i0, schemaPath: "#/properties/plugins/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema2.properties.plugins.items.type, parentSchema: schema2.properties.plugins.items, data: data2 }];
                                            return false;
                                        }
                                    }
                                    var valid1 = _errs5 === errors;
                                    if (!valid1) {
                                        break;
                                    }
                                }
                            }
                        }
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                }
            }
        }
        else {
            validate2.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema2.type, parentSchema: schema2, data }];
            return false;
        }
    }
    validate2.errors = vErrors;
    return errors === 0;
}
validate2.evaluated = { "props": { "count": true, "plugins": true }, "dynamicProps": false, "dynamicItems": false };
const catalog_server_v1alpha1_3 = validate3;
const schema3 = { "type": "object", "properties": { "enabled": { "const": true }, "initialized": { "const": true }, "serving": { "const": true } } };
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate3.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.enabled !== undefined && func0.call(data, "enabled")) {
                let data0 = data.enabled;
                const _errs1 = errors;
                if (true !== data0) {
                    validate3.errors = [{ instancePath: instancePath + "/enabled", schemaPath: "#/properties/enabled/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema3.properties.enabled, data: data0 }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.initialized !== undefined && func0.call(data, "initialized")) {
                    let data1 = data.initialized;
                    const _errs2 = errors;
                    if (true !== data1) {
                        validate3.errors = [{ instancePath: instancePath + "/initialized", schemaPath: "#/properties/initialized/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema3.properties.initialized, data: data1 }];
                        return false;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.serving !== undefined && func0.call(data, "serving")) {
                        let data2 = data.serving;
                        const _errs3 = errors;
                        if (true !== data2) {
                            validate3.errors = [{ instancePath: instancePath + "/serving", schemaPath: "#/properties/serving/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema3.properties.serving, data: data2 }];
                            return false;
                        }
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                }
            }
        }
        else {
            validate3.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema3.type, parentSchema: schema3, data }];
            return false;
        }
    }
    validate3.errors = vErrors;
    return errors === 0;
}
validate3.evaluated = { "props": { "enabled": true, "initialized": true, "serving": true }, "dynamicProps": false, "dynamicItems": false };
const catalog_server_v1alpha1_4 = validate4;
const schema4 = { "type": "object", "required": ["schemaVersion", "plugin"], "properties": { "schemaVersion": { "type": "string", "minLength": 1 }, "entities": { "type": ["array", "null"] } } };
function validate4(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate4.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((data.schemaVersion === undefined) || (!(func0.call(data, "schemaVersion")))) && (missing0 = "schemaVersion")) || (((data.plugin === undefined) || (!(func0.call(data, "plugin")))) && (missing0 = "plugin"))) {
                validate4.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema4.required, parentSchema: schema4, data }];
                return false;
            }
            else {
                if (data.schemaVersion !== undefined && func0.call(data, "schemaVersion")) {
                    let data0 = data.schemaVersion;
                    const _errs1 = errors;
                    if (errors === _errs1) {
                        if (typeof data0 === "string") {
                            if (data0.length < 1) {
                                validate4.errors = [{ instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema4.properties.schemaVersion, data: data0 }];
                                return false;
                            }
                        }
                        else {
                            validate4.errors = [{ instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema4.properties.schemaVersion.type, parentSchema: schema4.properties.schemaVersion, data: data0 }];
                            return false;
                        }
                    }
                    var valid0 = _errs1 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.entities !== undefined && func0.call(data, "entities")) {
                        let data1 = data.entities;
                        const _errs3 = errors;
                        if ((!(Array.isArray(data1))) && (data1 !== null)) {
                            validate4.errors = [{ instancePath: instancePath + "/entities", schemaPath: "#/properties/entities/type", keyword: "type", params: { type: schema4.properties.entities.type }, message: "must be array,null", schema: schema4.properties.entities.type, parentSchema: schema4.properties.entities, data: data1 }];
                            return false;
                        }
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                }
            }
        }
        else {
            validate4.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema4.type, parentSchema: schema4, data }];
            return false;
        }
    }
    validate4.errors = vErrors;
    return errors === 0;
}
validate4.evaluated = { "props": { "schemaVersion": true, "entities": true }, "dynamicProps": false, "dynamicItems": false };
const catalog_server_v1alpha1_5 = validate5;
const schema5 = { "type": "array", "items": { "type": "object", "required": ["kind", "plural", "endpoints"], "properties": { "kind": { "type": "string", "minLength": 1 }, "plural": { "type": "string", "minLength": 1 }, "endpoints": { "type": "object", "required": ["list"], "properties": { "list": { "type": "string", "pattern": "^/" }, "get": { "type": "string", "pattern": "^(/|$)" } } } } } };
const pattern0 = new RegExp("^/", "u");
const pattern1 = new RegExp("^(/|$)", "u");
function validate5(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate5.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (Array.isArray(data)) {
            var valid0 = true;
            const len0 = data.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data0 = data[i0];
                const _errs1 = errors;
                if (errors === _errs1) {
                    if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                        let missing0;
                        if (((((data0.kind === undefined) || (!(func0.call(data0, "kind")))) && (missing0 = "kind")) || (((data0.plural === undefined) || (!(func0.call(data0, "plural")))) && (missing0 = "plural"))) || (((data0.endpoints === undefined) || (!(func0.call(data0, "endpoints")))) && (missing0 = "endpoints"))) {
                            validate5.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema5.items.required, parentSchema: schema5.items, data: data0 }];
                            return false;
                        }
                        else {
                            if (data0.kind !== undefined && func0.call(data0, "kind")) {
                                let data1 = data0.kind;
                                const _errs3 = errors;
                                if (errors === _errs3) {
                                    if (typeof data1 === "string") {
                                        if (data1.length < 1) {
                                            validate5.errors = [{ instancePath: instancePath + "/" + i0 + "/kind", schemaPath: "#/items/properties/kind/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema5.items.properties.kind, data: data1 }];
                                            return false;
                                        }
                                    }
                                    else {
                                        validate5.errors = [{ instancePath: instancePath + "/" + i0 + "/kind", schemaPath: "#/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema5.items.properties.kind.type, parentSchema: schema5.items.properties.kind, data: data1 }];
                                        return false;
                                    }
                                }
                                var valid1 = _errs3 === errors;
                            }
                            else {
                                var valid1 = true;
                            }
                            if (valid1) {
                                if (data0.plural !== undefined && func0.call(data0, "plural")) {
                                    let data2 = data0.plural;
                                    const _errs5 = errors;
                                    if (errors === _errs5) {
                                        if (typeof data2 === "string") {
                                            if (data2.length < 1) {
                                                validate5.errors = [{ instancePath: instancePath + "/" + i0 + "/plural", schemaPath: "#/items/properties/plural/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema5.items.properties.plural, data: data2 }];
                                                return false;
                                            }
                                        }
                                        else {
                                            validate5.errors = [{ instancePath: instancePath + "/" + i0 + "/plural", schemaPath: "#/items/properties/plural/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema5.items.properties.plural.type, parentSchema: schema5.items.properties.plural, data: data2 }];
                                            return false;
                                        }
                                    }
                                    var valid1 = _errs5 === errors;
                                }
                                else {
                                    var valid1 = true;
                                }
                                if (valid1) {
                                    if (data0.endpoints !== undefined && func0.call(data0, "endpoints")) {
                                        let data3 = data0.endpoints;
                                        const _errs7 = errors;
                                        if (errors === _errs7) {
                                            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                                                let missing1;
                                                if (((data3.list === undefined) || (!(func0.call(data3, "list")))) && (missing1 = "list")) {
                                                    validate5.errors = [{ instancePath: instancePath + "/" + i0 + "/endpoints", schemaPath: "#/items/properties/endpoints/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'", schema: schema5.items.properties.endpoints.required, parentSchema: schema5.items.properties.endpoints, data: data3 }];
                                                    return false;
                                                }
                                                else {
                                                    if (data3.list !== undefined && func0.call(data3, "list")) {
                                                        let data4 = data3.list;
                                                        const _errs9 = errors;
                                                        if (errors === _errs9) {
                                                            if (typeof data4 === "string") {
                                                                if (!pattern0.test(data4)) {
                                                                    validate5.errors = [{ instancePath: instancePath + "/" + i0 + "/endpoints/list", schemaPath: "#/items/properties/endpoints/properties/list/pattern", keyword: "pattern", params: { pattern: "^/" }, message: "must match pattern \"" + "^/" + "\"", schema: "^/", parentSchema: schema5.items.properties.endpoints.properties.list, data: data4 }];
                                                                    return false;
                                                                }
                                                            }
                                                            else {
                                                                validate5.errors = [{ instancePath: instancePath + "/" + i0 + "/endpoints/list", schemaPath: "#/items/properties/endpoints/properties/list/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema5.items.properties.endpoints.properties.list.type, parentSchema: schema5.items.properties.endpoints.properties.list, data: data4 }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid2 = _errs9 === errors;
                                                    }
                                                    else {
                                                        var valid2 = true;
                                                    }
                                                    if (valid2) {
                                                        if (data3.get !== undefined && func0.call(data3, "get")) {
                                                            let data5 = data3.get;
                                                            const _errs11 = errors;
                                                            if (errors === _errs11) {
                                                                if (typeof data5 === "string") {
                                                                    if (!pattern1.test(data5)) {
                                                                        validate5.errors = [{ instancePath: instancePath + "/" + i0 + "/endpoints/get", schemaPath: "#/items/properties/endpoints/properties/get/pattern", keyword: "pattern", params: { pattern: "^(/|$)" }, message: "must match pattern \"" + "^(/|$)" + "\"", schema: "^(/|$)", parentSchema: schema5.items.properties.endpoints.properties.get, data: data5 }];
                                                                        return false;
                                                                    }
                                                                }
                                                                else {
                                                                    validate5.errors = [{ instancePath: instancePath + "/" + i0 + "/endpoints/get", schemaPath: "#/items/properties/endpoints/properties/get/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema5.items.properties.endpoints.properties.get.type, parentSchema: schema5.items.properties.endpoints.properties.get, data: data5 }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid2 = _errs11 === errors;
                                                        }
                                                        else {
                                                            var valid2 = true;
                                                        }
                                                    }
                                                }
                                            }
                                            else {
                                                validate5.errors = [{ instancePath: instancePath + "/" + i0 + "/endpoints", schemaPath: "#/items/properties/endpoints/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema5.items.properties.endpoints.type, parentSchema: schema5.items.properties.endpoints, data: data3 }];
                                                return false;
                                            }
                                        }
                                        var valid1 = _errs7 === errors;
                                    }
                                    else {
                                        var valid1 = true;
                                    }
                                }
                            }
                        }
                    }
                    else {
                        validate5.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema5.items.type, parentSchema: schema5.items, data: data0 }];
                        return false;
                    }
                }
                var valid0 = _errs1 === errors;
                if (!valid0) {
                    break;
                }
            }
        }
        else {
            validate5.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema5.type, parentSchema: schema5, data }];
            return false;
        }
    }
    validate5.errors = vErrors;
    return errors === 0;
}
validate5.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
const catalog_server_v1alpha1_6 = validate6;
const schema6 = { "type": "array", "items": { "type": "object", "properties": { "fields": { "type": "object", "properties": { "columns": { "type": ["array", "null"], "items": { "type": "object", "required": ["name", "path"], "properties": { "name": { "type": "string", "minLength": 1 }, "path": { "type": "string", "minLength": 1 }, "sortable": { "type": "boolean" } } } }, "filterFields": { "type": ["array", "null"], "items": { "type": "object", "required": ["name"], "properties": { "name": { "type": "string", "minLength": 1 }, "options": { "type": ["array", "null"] } } } }, "detailFields": { "type": ["array", "null"], "items": { "type": "object", "required": ["name"], "properties": { "name": { "type": "string", "minLength": 1 } } } } } } } } };
function validate6(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate6.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (Array.isArray(data)) {
            var valid0 = true;
            const len0 = data.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data0 = data[i0];
                const _errs1 = errors;
                if (errors === _errs1) {
                    if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                        if (data0.fields !== undefined && func0.call(data0, "fields")) {
                            let data1 = data0.fields;
                            const _errs3 = errors;
                            if (errors === _errs3) {
                                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                                    if (data1.columns !== undefined && func0.call(data1, "columns")) {
                                        let data2 = data1.columns;
                                        const _errs5 = errors;
                                        if ((!(Array.isArray(data2))) && (data2 !== null)) {
                                            validate6.errors = [{ instancePath: instancePath + "/" + i0 + "/fields/columns", schemaPath: "#/items/properties/fields/properties/columns/type", keyword: "type", params: { type: schema6.items.properties.fields.properties.columns.type }, message: "must be array,null", schema: schema6.items.properties.fields.properties.columns.type, parentSchema: schema6.items.properties.fields.properties.columns, data: data2 }];
                                            return false;
                                        }
                                        if (errors === _errs5) {
                                            if (Array.isArray(data2)) {
                                                var valid3 = true;
                                                const len1 = data2.length;
                                                for (let i1 = 0; i1 < len1; i1++) {
                                                    let data3 = data2[i1];
                                                    const _errs7 = errors;
                                                    if (errors === _errs7) {
                                                        if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                                                            let missing0;
                                                            if ((((data3.name === undefined) || (!(func0.call(data3, "name")))) && (missing0 = "name")) || (((data3.path === undefined) || (!(func0.call(data3, "path")))) && (missing0 = "path"))) {
                                                                validate6.errors = [{ instancePath: instancePath + "/" + i0 + "/fields/columns/" + i1, schemaPath: "#/items/properties/fields/properties/columns/items/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema6.items.properties.fields.properties.columns.items.required, parentSchema: schema6.items.properties.fields.properties.columns.items, data: data3 }];
                                                                return false;
                                                            }
                                                            else {
                                                                if (data3.name !== undefined && func0.call(data3, "name")) {
                                                                    let data4 = data3.name;
                                                                    const _errs9 = errors;
                                                                    if (errors === _errs9) {
                                                                        if (typeof data4 === "string") {
                                                                            if (data4.length < 1) {
                                                                                validate6.errors = [{ instancePath: instancePath + "/" + i0 + "/fields/columns/" + i1 + "/name", schemaPath: "#/items/properties/fields/properties/columns/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema6.items.properties.fields.properties.columns.items.properties.name, data: data4 }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        else {
                                                                            validate6.errors = [{ instancePath: instancePath + "/" + i0 + "/fields/columns/" + i1 + "/name", schemaPath: "#/items/properties/fields/properties/columns/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.items.properties.fields.properties.columns.items.properties.name.type, parentSchema: schema6.items.properties.fields.properties.columns.items.properties.name, data: data4 }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    var valid4 = _errs9 === errors;
                                                                }
                                                                else {
                                                                    var valid4 = true;
                                                                }
                                                                if (valid4) {
                                                                    if (data3.path !== undefined && func0.call(data3, "path")) {
                                                                        let data5 = data3.path;
                                                                        const _errs11 = errors;
                                                                        if (errors === _errs11) {
                                                                            if (typeof data5 === "string") {
                                                                                if (data5.length < 1) {
                                                                                    validate6.errors = [{ instancePath: instancePath + "/" + i0 + "/fields/columns/" + i1 + "/path", schemaPath: "#/items/properties/fields/properties/columns/items/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema6.items.properties.fields.properties.columns.items.properties.path, data: data5 }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate6.errors = [{ instancePath: instancePath + "/" + i0 + "/fields/columns/" + i1 + "/path", schemaPath: "#/items/properties/fields/properties/columns/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.items.properties.fields.properties.columns.items.properties.path.type, parentSchema: schema6.items.properties.fields.properties.columns.items.properties.path, data: data5 }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid4 = _errs11 === errors;
                                                                    }
                                                                    else {
                                                                        var valid4 = true;
                                                                    }
                                                                    if (valid4) {
                                                                        if (data3.sortable !== undefined && func0.call(data3, "sortable")) {
                                                                            let data6 = data3.sortable;
                                                                            const _errs13 = errors;
                                                                            if (typeof data6 !== "boolean") {
                                                                                validate6.errors = [{ instancePath: instancePath + "/" + i0 + "/fields/columns/" + i1 + "/sortable", schemaPath: "#/items/properties/fields/properties/columns/items/properties/sortable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema6.items.properties.fields.properties.columns.items.properties.sortable.type, parentSchema: schema6.items.properties.fields.properties.columns.items.properties.sortable, data: data6 }];
                                                                                return false;
                                                                            }
                                                                            var valid4 = _errs13 === errors;
                                                                        }
                                                                        else {
                                                                            var valid4 = true;
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate6.errors = [{ instancePath: instancePath + "/" + i0 + "/fields/columns/" + i1, schemaPath: "#/items/properties/fields/properties/columns/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.items.properties.fields.properties.columns.items.type, parentSchema: schema6.items.properties.fields.properties.columns.items, data: data3 }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid3 = _errs7 === errors;
                                                    if (!valid3) {
                                                        break;
                                                    }
                                                }
                                            }
                                        }
                                        var valid2 = _errs5 === errors;
                                    }
                                    else {
                                        var valid2 = true;
                                    }
                                    if (valid2) {
                                        if (data1.filterFields !== undefined && func0.call(data1, "filterFields")) {
                                            let data7 = data1.filterFields;
                                            const _errs15 = errors;
                                            if ((!(Array.isArray(data7))) && (data7 !== null)) {
                                                validate6.errors = [{ instancePath: instancePath + "/" + i0 + "/fields/filterFields", schemaPath: "#/items/properties/fields/properties/filterFields/type", keyword: "type", params: { type: schema6.items.properties.fields.properties.filterFields.type }, message: "must be array,null", schema: schema6.items.properties.fields.properties.filterFields.type, parentSchema: schema6.items.properties.fields.properties.filterFields, data: data7 }];
                                                return false;
                                            }
                                            if (errors === _errs15) {
                                                if (Array.isArray(data7)) {
                                                    var valid5 = true;
                                                    const len2 = data7.length;
                                                    for (let i2 = 0; i2 < len2; i2++) {
                                                        let data8 = data7[i2];
                                                        const _errs17 = errors;
                                                        if (errors === _errs17) {
                                                            if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                                                                let missing1;
                                                                if (((data8.name === undefined) || (!(func0.call(data8, "name")))) && (missing1 = "name")) {
                                                                    validate6.errors = [{ instancePath: instancePath + "/" + i0 + "/fields/filterFields/" + i2, schemaPath: "#/items/properties/fields/properties/filterFields/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'", schema: schema6.items.properties.fields.properties.filterFields.items.required, parentSchema: schema6.items.properties.fields.properties.filterFields.items, data: data8 }];
                                                                    return false;
                                                                }
                                                                else {
                                                                    if (data8.name !== undefined && func0.call(data8, "name")) {
                                                                        let data9 = data8.name;
                                                                        const _errs19 = errors;
                                                                        if (errors === _errs19) {
                                                                            if (typeof data9 === "string") {
                                                                                if (data9.length < 1) {
                                                                                    validate6.errors = [{ instancePath: instancePath + "/" + i0 + "/fields/filterFields/" + i2 + "/name", schemaPath: "#/items/properties/fields/properties/filterFields/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema6.items.properties.fields.properties.filterFields.items.properties.name, data: data9 }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate6.errors = [{ instancePath: instancePath + "/" + i0 + "/fields/filterFields/" + i2 + "/name", schemaPath: "#/items/properties/fields/properties/filterFields/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.items.properties.fields.properties.filterFields.items.properties.name.type, parentSchema: schema6.items.properties.fields.properties.filterFields.items.properties.name, data: data9 }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid6 = _errs19 === errors;
                                                                    }
                                                                    else {
                                                                        var valid6 = true;
                                                                    }
                                                                    if (valid6) {
                                                                        if (data8.options !== undefined && func0.call(data8, "options")) {
                                                                            let data10 = data8.options;
                                                                            const _errs21 = errors;
                                                                            if ((!(Array.isArray(data10))) && (data10 !== null)) {
                                                                                validate6.errors = [{ instancePath: instancePath + "/" + i0 + "/fields/filterFields/" + i2 + "/options", schemaPath: "#/items/properties/fields/properties/filterFields/items/properties/options/type", keyword: "type", params: { type: schema6.items.properties.fields.properties.filterFields.items.properties.options.type }, message: "must be array,null", schema: schema6.items.properties.fields.properties.filterFields.items.properties.options.type, parentSchema: schema6.items.properties.fields.properties.filterFields.items.properties.options, data: data10 }];
                                                                                return false;
                                                                            }
                                                                            var valid6 = _errs21 === errors;
                                                                        }
                                                                        else {
                                                                            var valid6 = true;
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validate6.errors = [{ instancePath: instancePath + "/" + i0 + "/fields/filterFields/" + i2, schemaPath: "#/items/properties/fields/properties/filterFields/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.items.properties.fields.properties.filterFields.items.type, parentSchema: schema6.items.properties.fields.properties.filterFields.items, data: data8 }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid5 = _errs17 === errors;
                                                        if (!valid5) {
                                                            break;
                                                        }
                                                    }
                                                }
                                            }
                                            var valid2 = _errs15 === errors;
                                        }
                                        else {
                                            var valid2 = true;
                                        }
                                        if (valid2) {
                                            if (data1.detailFields !== undefined && func0.call(data1, "detailFields")) {
                                                let data11 = data1.detailFields;
                                                const _errs23 = errors;
                                                if ((!(Array.isArray(data11))) && (data11 !== null)) {
                                                    validate6.errors = [{ instancePath: instancePath + "/" + i0 + "/fields/detailFields", schemaPath: "#/items/properties/fields/properties/detailFields/type", keyword: "type", params: { type: schema6.items.properties.fields.properties.detailFields.type }, message: "must be array,null", schema: schema6.items.properties.fields.properties.detailFields.type, parentSchema: schema6.items.properties.fields.properties.detailFields, data: data11 }];
                                                    return false;
                                                }
                                                if (errors === _errs23) {
                                                    if (Array.isArray(data11)) {
                                                        var valid7 = true;
                                                        const len3 = data11.length;
                                                        for (let i3 = 0; i3 < len3; i3++) {
                                                            let data12 = data11[i3];
                                                            const _errs25 = errors;
                                                            if (errors === _errs25) {
                                                                if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                                                                    let missing2;
                                                                    if (((data12.name === undefined) || (!(func0.call(data12, "name")))) && (missing2 = "name")) {
                                                                        validate6.errors = [{ instancePath: instancePath + "/" + i0 + "/fields/detailFields/" + i3, schemaPath: "#/items/properties/fields/properties/detailFields/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'", schema: schema6.items.properties.fields.properties.detailFields.items.required, parentSchema: schema6.items.properties.fields.properties.detailFields.items, data: data12 }];
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        if (data12.name !== undefined && func0.call(data12, "name")) {
                                                                            let data13 = data12.name;
                                                                            const _errs27 = errors;
                                                                            if (errors === _errs27) {
                                                                                if (typeof data13 === "string") {
                                                                                    if (data13.length < 1) {
                                                                                        validate6.errors = [{ instancePath: instancePath + "/" + i0 + "/fields/detailFields/" + i3 + "/name", schemaPath: "#/items/properties/fields/properties/detailFields/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema6.items.properties.fields.properties.detailFields.items.properties.name, data: data13 }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate6.errors = [{ instancePath: instancePath + "/" + i0 + "/fields/detailFields/" + i3 + "/name", schemaPath: "#/items/properties/fields/properties/detailFields/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.items.properties.fields.properties.detailFields.items.properties.name.type, parentSchema: schema6.items.properties.fields.properties.detailFields.items.properties.name, data: data13 }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    validate6.errors = [{ instancePath: instancePath + "/" + i0 + "/fields/detailFields/" + i3, schemaPath: "#/items/properties/fields/properties/detailFields/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.items.properties.fields.properties.detailFields.items.type, parentSchema: schema6.items.properties.fields.properties.detailFields.items, data: data12 }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid7 = _errs25 === errors;
                                                            if (!valid7) {
                                                                break;
                                                            }
                                                        }
                                                    }
                                                }
                                                var valid2 = _errs23 === errors;
                                            }
                                            else {
                                                var valid2 = true;
                                            }
                                        }
                                    }
                                }
                                else {
                                    validate6.errors = [{ instancePath: instancePath + "/" + i0 + "/fields", schemaPath: "#/items/properties/fields/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.items.properties.fields.type, parentSchema: schema6.items.properties.fields, data: data1 }];
                                    return false;
                                }
                            }
                        }
                    }
                    else {
                        validate6.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.items.type, parentSchema: schema6.items, data: data0 }];
                        return false;
                    }
                }
                var valid0 = _errs1 === errors;
                if (!valid0) {
                    break;
                }
            }
        }
        else {
            validate6.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema6.type, parentSchema: schema6, data }];
            return false;
        }
    }
    validate6.errors = vErrors;
    return errors === 0;
}
validate6.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
const catalog_server_v1alpha1_7 = validate7;
const schema7 = { "type": "array", "items": { "type": "object", "required": ["displayName"], "properties": { "displayName": { "type": "string", "minLength": 1 }, "fields": { "type": "object", "properties": { "columns": { "type": ["array", "null"], "items": { "type": "object", "required": ["displayName"], "properties": { "displayName": { "type": "string", "minLength": 1 } } } } } } } } };
function validate7(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate7.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (Array.isArray(data)) {
            var valid0 = true;
            const len0 = data.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data0 = data[i0];
                const _errs1 = errors;
                if (errors === _errs1) {
                    if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                        let missing0;
                        if (((data0.displayName === undefined) || (!(func0.call(data0, "displayName")))) && (missing0 = "displayName")) {
                            validate7.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema7.items.required, parentSchema: schema7.items, data: data0 }];
                            return false;
                        }
                        else {
                            if (data0.displayName !== undefined && func0.call(data0, "displayName")) {
                                let data1 = data0.displayName;
                                const _errs3 = errors;
                                if (errors === _errs3) {
                                    if (typeof data1 === "string") {
                                        if (data1.length < 1) {
                                            validate7.errors = [{ instancePath: instancePath + "/" + i0 + "/displayName", schemaPath: "#/items/properties/displayName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema7.items.properties.displayName, data: data1 }];
                                            return false;
                                        }
                                    }
                                    else {
                                        validate7.errors = [{ instancePath: instancePath + "/" + i0 + "/displayName", schemaPath: "#/items/properties/displayName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema7.items.properties.displayName.type, parentSchema: schema7.items.properties.displayName, data: data1 }];
                                        return false;
                                    }
                                }
                                var valid1 = _errs3 === errors;
                            }
                            else {
                                var valid1 = true;
                            }
                            if (valid1) {
                                if (data0.fields !== undefined && func0.call(data0, "fields")) {
                                    let data2 = data0.fields;
                                    const _errs5 = errors;
                                    if (errors === _errs5) {
                                        if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                                            if (data2.columns !== undefined && func0.call(data2, "columns")) {
                                                let data3 = data2.columns;
                                                const _errs7 = errors;
                                                if ((!(Array.isArray(data3))) && (data3 !== null)) {
                                                    validate7.errors = [{ instancePath: instancePath + "/" + i0 + "/fields/columns", schemaPath: "#/items/properties/fields/properties/columns/type", keyword: "type", params: { type: schema7.items.properties.fields.properties.columns.type }, message: "must be array,null", schema: schema7.items.properties.fields.properties.columns.type, parentSchema: schema7.items.properties.fields.properties.columns, data: data3 }];
                                                    return false;
                                                }
                                                if (errors === _errs7) {
                                                    if (Array.isArray(data3)) {
                                                        var valid3 = true;
                                                        const len1 = data3.length;
                                                        for (let i1 = 0; i1 < len1; i1++) {
                                                            let data4 = data3[i1];
                                                            const _errs9 = errors;
                                                            if (errors === _errs9) {
                                                                if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                                                                    let missing1;
                                                                    if (((data4.displayName === undefined) || (!(func0.call(data4, "displayName")))) && (missing1 = "displayName")) {
                                                                        validate7.errors = [{ instancePath: instancePath + "/" + i0 + "/fields/columns/" + i1, schemaPath: "#/items/properties/fields/properties/columns/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'", schema: schema7.items.properties.fields.properties.columns.items.required, parentSchema: schema7.items.properties.fields.properties.columns.items, data: data4 }];
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        if (data4.displayName !== undefined && func0.call(data4, "displayName")) {
                                                                            let data5 = data4.displayName;
                                                                            const _errs11 = errors;
                                                                            if (errors === _errs11) {
                                                                                if (typeof data5 === "string") {
                                                                                    if (data5.length < 1) {
                                                                                        validate7.errors = [{ instancePath: instancePath + "/" + i0 + "/fields/columns/" + i1 + "/displayName", schemaPath: "#/items/properties/fields/properties/columns/items/properties/displayName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema7.items.properties.fields.properties.columns.items.properties.displayName, data: data5 }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate7.errors = [{ instancePath: instancePath + "/" + i0 + "/fields/columns/" + i1 + "/displayName", schemaPath: "#/items/properties/fields/properties/columns/items/properties/displayName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema7.items.properties.fields.properties.columns.items.properties.displayName.type, parentSchema: schema7.items.properties.fields.properties.columns.items.properties.displayName, data: data5 }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    validate7.errors = [{ instancePath: instancePath + "/" + i0 + "/fields/columns/" + i1, schemaPath: "#/items/properties/fields/properties/columns/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema7.items.properties.fields.properties.columns.items.type, parentSchema: schema7.items.properties.fields.properties.columns.items, data: data4 }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid3 = _errs9 === errors;
                                                            if (!valid3) {
                                                                break;
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                        else {
                                            validate7.errors = [{ instancePath: instancePath + "/" + i0 + "/fields", schemaPath: "#/items/properties/fields/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema7.items.properties.fields.type, parentSchema: schema7.items.properties.fields, data: data2 }];
                                            return false;
                                        }
                                    }
                                    var valid1 = _errs5 === errors;
                                }
                                else {
                                    var valid1 = true;
                                }
                            }
                        }
                    }
                    else {
                        validate7.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema7.items.type, parentSchema: schema7.items, data: data0 }];
                        return false;
                    }
                }
                var valid0 = _errs1 === errors;
                if (!valid0) {
                    break;
                }
            }
        }
        else {
            validate7.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema7.type, parentSchema: schema7, data }];
            return false;
        }
    }
    validate7.errors = vErrors;
    return errors === 0;
}
validate7.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
const catalog_server_v1alpha1_8 = validate8;
const schema8 = { "type": "object", "required": ["items", "size", "pageSize"], "properties": { "items": { "type": ["array", "null"], "items": { "type": "object" } }, "size": { "type": "integer", "minimum": 0 }, "pageSize": { "type": "integer", "minimum": 0 }, "nextPageToken": { "type": ["string", "null"] } }, "if": { "type": "object", "properties": { "items": { "type": "array", "minItems": 1 } } }, "then": { "type": "object", "properties": { "size": { "type": "integer", "minimum": 1 } } } };
function validate8(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate8.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    const _errs1 = errors;
    let valid0 = true;
    const _errs2 = errors;
    if (errors === _errs2) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.items !== undefined && func0.call(data, "items")) {
                let data0 = data.items;
                const _errs4 = errors;
                if (errors === _errs4) {
                    if (Array.isArray(data0)) {
                        if (data0.length < 1) {
                            const err0 = {};
                            if (vErrors === null) {
                                vErrors = [err0];
                            }
                            else {
                                vErrors.push(err0);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err1 = {};
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                    }
                }
            }
        }
        else {
            const err2 = {};
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    var _valid0 = _errs2 === errors;
    errors = _errs1;
    if (vErrors !== null) {
        if (_errs1) {
            vErrors.length = _errs1;
        }
        else {
            vErrors = null;
        }
    }
    if (_valid0) {
        const _errs6 = errors;
        if (errors === _errs6) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
                if (data.size !== undefined && func0.call(data, "size")) {
                    let data1 = data.size;
                    const _errs8 = errors;
                    if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                        validate8.errors = [{ instancePath: instancePath + "/size", schemaPath: "#/then/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema8.then.properties.size.type, parentSchema: schema8.then.properties.size, data: data1 }];
                        return false;
                    }
                    if (errors === _errs8) {
                        if ((typeof data1 == "number") && (isFinite(data1))) {
                            if (data1 < 1 || isNaN(data1)) {
                                validate8.errors = [{ instancePath: instancePath + "/size", schemaPath: "#/then/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema8.then.properties.size, data: data1 }];
                                return false;
                            }
                        }
                    }
                }
            }
            else {
                validate8.errors = [{ instancePath, schemaPath: "#/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema8.then.type, parentSchema: schema8.then, data }];
                return false;
            }
        }
        var _valid0 = _errs6 === errors;
        valid0 = _valid0;
        if (valid0) {
            var props0 = {};
            props0.size = true;
            props0.items = true;
        }
    }
    if (!valid0) {
        const err3 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema8.if, parentSchema: schema8, data };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
        validate8.errors = vErrors;
        return false;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((((data.items === undefined) || (!(func0.call(data, "items")))) && (missing0 = "items")) || (((data.size === undefined) || (!(func0.call(data, "size")))) && (missing0 = "size"))) || (((data.pageSize === undefined) || (!(func0.call(data, "pageSize")))) && (missing0 = "pageSize"))) {
                validate8.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema8.required, parentSchema: schema8, data }];
                return false;
            }
            else {
                if (props0 !== true) {
                    props0 = props0 || {};
                    props0.items = true;
                    props0.size = true;
                    props0.pageSize = true;
                    props0.nextPageToken = true;
                }
                if (data.items !== undefined && func0.call(data, "items")) {
                    let data2 = data.items;
                    const _errs10 = errors;
                    if ((!(Array.isArray(data2))) && (data2 !== null)) {
                        validate8.errors = [{ instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: schema8.properties.items.type }, message: "must be array,null", schema: schema8.properties.items.type, parentSchema: schema8.properties.items, data: data2 }];
                        return false;
                    }
                    if (errors === _errs10) {
                        if (Array.isArray(data2)) {
                            var valid4 = true;
                            const len0 = data2.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                                let data3 = data2[i0];
                                const _errs12 = errors;
                                if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
                                    validate8.errors = [{ instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema8.properties.items.items.type, parentSchema: schema8.properties.items.items, data: data3 }];
                                    return false;
                                }
                                var valid4 = _errs12 === errors;
                                if (!valid4) {
                                    break;
                                }
                            }
                        }
                    }
                    var valid3 = _errs10 === errors;
                }
                else {
                    var valid3 = true;
                }
                if (valid3) {
                    if (data.size !== undefined && func0.call(data, "size")) {
                        let data4 = data.size;
                        const _errs14 = errors;
                        if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                            validate8.errors = [{ instancePath: instancePath + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema8.properties.size.type, parentSchema: schema8.properties.size, data: data4 }];
                            return false;
                        }
                        if (errors === _errs14) {
                            if ((typeof data4 == "number") && (isFinite(data4))) {
                                if (data4 < 0 || isNaN(data4)) {
                                    validate8.errors = [{ instancePath: instancePath + "/size", schemaPath: "#/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema8.properties.size, data: data4 }];
                                    return false;
                                }
                            }
                        }
                        var valid3 = _errs14 === errors;
                    }
                    else {
                        var valid3 = true;
                    }
                    if (valid3) {
                        if (data.pageSize !== undefined && func0.call(data, "pageSize")) {
                            let data5 = data.pageSize;
                            const _errs16 = errors;
                            if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                                validate8.errors = [{ instancePath: instancePath + "/pageSize", schemaPath: "#/properties/pageSize/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema8.properties.pageSize.type, parentSchema: schema8.properties.pageSize, data: data5 }];
                                return false;
                            }
                            if (errors === _errs16) {
                                if ((typeof data5 == "number") && (isFinite(data5))) {
                                    if (data5 < 0 || isNaN(data5)) {
                                        validate8.errors = [{ instancePath: instancePath + "/pageSize", schemaPath: "#/properties/pageSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema8.properties.pageSize, data: data5 }];
                                        return false;
                                    }
                                }
                            }
                            var valid3 = _errs16 === errors;
                        }
                        else {
                            var valid3 = true;
                        }
                        if (valid3) {
                            if (data.nextPageToken !== undefined && func0.call(data, "nextPageToken")) {
                                let data6 = data.nextPageToken;
                                const _errs18 = errors;
                                if ((typeof data6 !== "string") && (data6 !== null)) {
                                    validate8.errors = [{ instancePath: instancePath + "/nextPageToken", schemaPath: "#/properties/nextPageToken/type", keyword: "type", params: { type: schema8.properties.nextPageToken.type }, message: "must be string,null", schema: schema8.properties.nextPageToken.type, parentSchema: schema8.properties.nextPageToken, data: data6 }];
                                    return false;
                                }
                                var valid3 = _errs18 === errors;
                            }
                            else {
                                var valid3 = true;
                            }
                        }
                    }
                }
            }
        }
        else {
            validate8.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema8.type, parentSchema: schema8, data }];
            return false;
        }
    }
    validate8.errors = vErrors;
    evaluated0.props = props0;
    return errors === 0;
}
validate8.evaluated = { "dynamicProps": true, "dynamicItems": false };
const catalog_server_v1alpha1_9 = validate9;
const schema9 = { "type": "object" };
function validate9(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate9.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (!(data && typeof data == "object" && !Array.isArray(data))) {
        validate9.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema9.type, parentSchema: schema9, data }];
        return false;
    }
    validate9.errors = vErrors;
    return errors === 0;
}
validate9.evaluated = { "dynamicProps": false, "dynamicItems": false };
const catalog_server_v1alpha1_10 = validate10;
const schema10 = { "type": "object", "properties": { "nextPageToken": { "enum": ["", null] } } };
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate10.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.nextPageToken !== undefined && func0.call(data, "nextPageToken")) {
                let data0 = data.nextPageToken;
                if (!((data0 === "") || (data0 === null))) {
                    validate10.errors = [{ instancePath: instancePath + "/nextPageToken", schemaPath: "#/properties/nextPageToken/enum", keyword: "enum", params: { allowedValues: schema10.properties.nextPageToken.enum }, message: "must be equal to one of the allowed values", schema: schema10.properties.nextPageToken.enum, parentSchema: schema10.properties.nextPageToken, data: data0 }];
                    return false;
                }
            }
        }
        else {
            validate10.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema10.type, parentSchema: schema10, data }];
            return false;
        }
    }
    validate10.errors = vErrors;
    return errors === 0;
}
validate10.evaluated = { "props": { "nextPageToken": true }, "dynamicProps": false, "dynamicItems": false };
const catalog_server_v1alpha1_11 = validate11;
const schema11 = { "type": "object", "properties": { "items": { "type": ["array", "null"], "maxItems": 0 } } };
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate11.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.items !== undefined && func0.call(data, "items")) {
                let data0 = data.items;
                const _errs1 = errors;
                if ((!(Array.isArray(data0))) && (data0 !== null)) {
                    validate11.errors = [{ instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: schema11.properties.items.type }, message: "must be array,null", schema: schema11.properties.items.type, parentSchema: schema11.properties.items, data: data0 }];
                    return false;
                }
                if (errors === _errs1) {
                    if (Array.isArray(data0)) {
                        if (data0.length > 0) {
                            validate11.errors = [{ instancePath: instancePath + "/items", schemaPath: "#/properties/items/maxItems", keyword: "maxItems", params: { limit: 0 }, message: "must NOT have more than 0 items", schema: 0, parentSchema: schema11.properties.items, data: data0 }];
                            return false;
                        }
                    }
                }
            }
        }
        else {
            validate11.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.type, parentSchema: schema11, data }];
            return false;
        }
    }
    validate11.errors = vErrors;
    return errors === 0;
}
validate11.evaluated = { "props": { "items": true }, "dynamicProps": false, "dynamicItems": false };
const catalog_server_v1alpha1_12 = validate12;
const schema12 = { "type": "object", "properties": { "items": { "type": ["array", "null"], "maxItems": 0 } } };
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate12.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.items !== undefined && func0.call(data, "items")) {
                let data0 = data.items;
                const _errs1 = errors;
                if ((!(Array.isArray(data0))) && (data0 !== null)) {
                    validate12.errors = [{ instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: schema12.properties.items.type }, message: "must be array,null", schema: schema12.properties.items.type, parentSchema: schema12.properties.items, data: data0 }];
                    return false;
                }
                if (errors === _errs1) {
                    if (Array.isArray(data0)) {
                        if (data0.length > 0) {
                            validate12.errors = [{ instancePath: instancePath + "/items", schemaPath: "#/properties/items/maxItems", keyword: "maxItems", params: { limit: 0 }, message: "must NOT have more than 0 items", schema: 0, parentSchema: schema12.properties.items, data: data0 }];
                            return false;
                        }
                    }
                }
            }
        }
        else {
            validate12.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.type, parentSchema: schema12, data }];
            return false;
        }
    }
    validate12.errors = vErrors;
    return errors === 0;
}
validate12.evaluated = { "props": { "items": true }, "dynamicProps": false, "dynamicItems": false };
const catalog_server_v1alpha1_13 = validate13;
const schema13 = { "type": "object", "properties": { "items": { "type": ["array", "null"], "maxItems": 0 } } };
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate13.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.items !== undefined && func0.call(data, "items")) {
                let data0 = data.items;
                const _errs1 = errors;
                if ((!(Array.isArray(data0))) && (data0 !== null)) {
                    validate13.errors = [{ instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: schema13.properties.items.type }, message: "must be array,null", schema: schema13.properties.items.type, parentSchema: schema13.properties.items, data: data0 }];
                    return false;
                }
                if (errors === _errs1) {
                    if (Array.isArray(data0)) {
                        if (data0.length > 0) {
                            validate13.errors = [{ instancePath: instancePath + "/items", schemaPath: "#/properties/items/maxItems", keyword: "maxItems", params: { limit: 0 }, message: "must NOT have more than 0 items", schema: 0, parentSchema: schema13.properties.items, data: data0 }];
                            return false;
                        }
                    }
                }
            }
        }
        else {
            validate13.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema13.type, parentSchema: schema13, data }];
            return false;
        }
    }
    validate13.errors = vErrors;
    return errors === 0;
}
validate13.evaluated = { "props": { "items": true }, "dynamicProps": false, "dynamicItems": false };
const catalog_server_v1alpha1_14 = validate14;
const schema14 = { "type": "object", "required": ["sources", "count"], "properties": { "sources": { "type": ["array", "null"] }, "count": { "type": "integer", "minimum": 0 } } };
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate14.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((data.sources === undefined) || (!(func0.call(data, "sources")))) && (missing0 = "sources")) || (((data.count === undefined) || (!(func0.call(data, "count")))) && (missing0 = "count"))) {
                validate14.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema14.required, parentSchema: schema14, data }];
                return false;
            }
            else {
                if (data.sources !== undefined && func0.call(data, "sources")) {
                    let data0 = data.sources;
                    const _errs1 = errors;
                    if ((!(Array.isArray(data0))) && (data0 !== null)) {
                        validate14.errors = [{ instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: schema14.properties.sources.type }, message: "must be array,null", schema: schema14.properties.sources.type, parentSchema: schema14.properties.sources, data: data0 }];
                        return false;
                    }
                    var valid0 = _errs1 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.count !== undefined && func0.call(data, "count")) {
                        let data1 = data.count;
                        const _errs3 = errors;
                        if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                            validate14.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema14.properties.count.type, parentSchema: schema14.properties.count, data: data1 }];
                            return false;
                        }
                        if (errors === _errs3) {
                            if ((typeof data1 == "number") && (isFinite(data1))) {
                                if (data1 < 0 || isNaN(data1)) {
                                    validate14.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema14.properties.count, data: data1 }];
                                    return false;
                                }
                            }
                        }
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                }
            }
        }
        else {
            validate14.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema14.type, parentSchema: schema14, data }];
            return false;
        }
    }
    validate14.errors = vErrors;
    return errors === 0;
}
validate14.evaluated = { "props": { "sources": true, "count": true }, "dynamicProps": false, "dynamicItems": false };
const catalog_server_v1alpha1_15 = validate15;
const schema15 = { "type": "object", "properties": { "sources": { "type": ["array", "null"], "items": { "type": "object", "required": ["id", "name", "type", "enabled"], "properties": { "id": { "type": "string", "minLength": 1 }, "name": { "type": "string", "minLength": 1 }, "type": { "type": "string", "minLength": 1 }, "enabled": { "type": "boolean" }, "labels": { "type": ["array", "null"], "items": { "type": "string" } }, "properties": { "type": ["object", "null"] } } } } } };
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate15.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.sources !== undefined && func0.call(data, "sources")) {
                let data0 = data.sources;
                const _errs1 = errors;
                if ((!(Array.isArray(data0))) && (data0 !== null)) {
                    validate15.errors = [{ instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: schema15.properties.sources.type }, message: "must be array,null", schema: schema15.properties.sources.type, parentSchema: schema15.properties.sources, data: data0 }];
                    return false;
                }
                if (errors === _errs1) {
                    if (Array.isArray(data0)) {
                        var valid1 = true;
                        const len0 = data0.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                            let data1 = data0[i0];
                            const _errs3 = errors;
                            if (errors === _errs3) {
                                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                                    let missing0;
                                    if ((((((data1.id === undefined) || (!(func0.call(data1, "id")))) && (missing0 = "id")) || (((data1.name === undefined) || (!(func0.call(data1, "name")))) && (missing0 = "name"))) || (((data1.type === undefined) || (!(func0.call(data1, "type")))) && (missing0 = "type"))) || (((data1.enabled === undefined) || (!(func0.call(data1, "enabled")))) && (missing0 = "enabled"))) {
                                        validate15.errors = [{ instancePath: instancePath + "/sources/" + i0, schemaPath: "#/properties/sources/items/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema15.properties.sources.items.required, parentSchema: schema15.properties.sources.items, data: data1 }];
                                        return false;
                                    }
                                    else {
                                        if (data1.id !== undefined && func0.call(data1, "id")) {
                                            let data2 = data1.id;
                                            const _errs5 = errors;
                                            if (errors === _errs5) {
                                                if (typeof data2 === "string") {
                                                    if (data2.length < 1) {
                                                        validate15.errors = [{ instancePath: instancePath + "/sources/" + i0 + "/id", schemaPath: "#/properties/sources/items/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema15.properties.sources.items.properties.id, data: data2 }];
                                                        return false;
                                                    }
                                                }
                                                else {
                                                    validate15.errors = [{ instancePath: instancePath + "/sources/" + i0 + "/id", schemaPath: "#/properties/sources/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema15.properties.sources.items.properties.id.type, parentSchema: schema15.properties.sources.items.properties.id, data: data2 }];
                                                    return false;
                                                }
                                            }
                                            var valid2 = _errs5 === errors;
                                        }
                                        else {
                                            var valid2 = true;
                                        }
                                        if (valid2) {
                                            if (data1.name !== undefined && func0.call(data1, "name")) {
                                                let data3 = data1.name;
                                                const _errs7 = errors;
                                                if (errors === _errs7) {
                                                    if (typeof data3 === "string") {
                                                        if (data3.length < 1) {
                                                            validate15.errors = [{ instancePath: instancePath + "/sources/" + i0 + "/name", schemaPath: "#/properties/sources/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema15.properties.sources.items.properties.name, data: data3 }];
                                                            return false;
                                                        }
                                                    }
                                                    else {
                                                        validate15.errors = [{ instancePath: instancePath + "/sources/" + i0 + "/name", schemaPath: "#/properties/sources/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema15.properties.sources.items.properties.name.type, parentSchema: schema15.properties.sources.items.properties.name, data: data3 }];
                                                        return false;
                                                    }
                                                }
                                                var valid2 = _errs7 === errors;
                                            }
                                            else {
                                                var valid2 = true;
                                            }
                                            if (valid2) {
                                                if (data1.type !== undefined && func0.call(data1, "type")) {
                                                    let data4 = data1.type;
                                                    const _errs9 = errors;
                                                    if (errors === _errs9) {
                                                        if (typeof data4 === "string") {
                                                            if (data4.length < 1) {
                                                                validate15.errors = [{ instancePath: instancePath + "/sources/" + i0 + "/type", schemaPath: "#/properties/sources/items/properties/type/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema15.properties.sources.items.properties.type, data: data4 }];
                                                                return false;
                                                            }
                                                        }
                                                        else {
                                                            validate15.errors = [{ instancePath: instancePath + "/sources/" + i0 + "/type", schemaPath: "#/properties/sources/items/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema15.properties.sources.items.properties.type.type, parentSchema: schema15.properties.sources.items.properties.type, data: data4 }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid2 = _errs9 === errors;
                                                }
                                                else {
                                                    var valid2 = true;
                                                }
                                                if (valid2) {
                                                    if (data1.enabled !== undefined && func0.call(data1, "enabled")) {
                                                        let data5 = data1.enabled;
                                                        const _errs11 = errors;
                                                        if (typeof data5 !== "boolean") {
                                                            validate15.errors = [{ instancePath: instancePath + "/sources/" + i0 + "/enabled", schemaPath: "#/properties/sources/items/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema15.properties.sources.items.properties.enabled.type, parentSchema: schema15.properties.sources.items.properties.enabled, data: data5 }];
                                                            return false;
                                                        }
                                                        var valid2 = _errs11 === errors;
                                                    }
                                                    else {
                                                        var valid2 = true;
                                                    }
                                                    if (valid2) {
                                                        if (data1.labels !== undefined && func0.call(data1, "labels")) {
                                                            let data6 = data1.labels;
                                                            const _errs13 = errors;
                                                            if ((!(Array.isArray(data6))) && (data6 !== null)) {
                                                                validate15.errors = [{ instancePath: instancePath + "/sources/" + i0 + "/labels", schemaPath: "#/properties/sources/items/properties/labels/type", keyword: "type", params: { type: schema15.properties.sources.items.properties.labels.type }, message: "must be array,null", schema: schema15.properties.sources.items.properties.labels.type, parentSchema: schema15.properties.sources.items.properties.labels, data: data6 }];
                                                                return false;
                                                            }
                                                            if (errors === _errs13) {
                                                                if (Array.isArray(data6)) {
                                                                    var valid3 = true;
                                                                    const len1 = data6.length;
                                                                    for (let i1 = 0; i1 < len1; i1++) {
                                                                        let data7 = data6[i1];
                                                                        const _errs15 = errors;
                                                                        if (typeof data7 !== "string") {
                                                                            validate15.errors = [{ instancePath: instancePath + "/sources/" + i0 + "/labels/" + i1, schemaPath: "#/properties/sources/items/properties/labels/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema15.properties.sources.items.properties.labels.items.type, parentSchema: schema15.properties.sources.items.properties.labels.items, data: data7 }];
                                                                            return false;
                                                                        }
                                                                        var valid3 = _errs15 === errors;
                                                                        if (!valid3) {
                                                                            break;
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                            var valid2 = _errs13 === errors;
                                                        }
                                                        else {
                                                            var valid2 = true;
                                                        }
                                                        if (valid2) {
                                                            if (data1.properties !== undefined && func0.call(data1, "properties")) {
                                                                let data8 = data1.properties;
                                                                const _errs17 = errors;
                                                                if ((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (data8 !== null)) {
                                                                    validate15.errors = [{ instancePath: instancePath + "/sources/" + i0 + "/properties", schemaPath: "#/properties/sources/items/properties/properties/type", keyword: "type", params: { type: schema15.properties.sources.items.properties.properties.type }, message: "must be object,null", schema: schema15.properties.sources.items.properties.properties.type, parentSchema: schema15.properties.sources.items.properties.properties, data: data8 }];
                                                                    return false;
                                                                }
                                                                var valid2 = _errs17 === errors;
                                                            }
                                                            else {
                                                                var valid2 = true;
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                                else {
                                    validate15.errors = [{ instancePath: instancePath + "/sources/" + i0, schemaPath: "#/properties/sources/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema15.properties.sources.items.type, parentSchema: schema15.properties.sources.items, data: data1 }];
                                    return false;
                                }
                            }
                            var valid1 = _errs3 === errors;
                            if (!valid1) {
                                break;
                            }
                        }
                    }
                }
            }
        }
        else {
            validate15.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema15.type, parentSchema: schema15, data }];
            return false;
        }
    }
    validate15.errors = vErrors;
    return errors === 0;
}
validate15.evaluated = { "props": { "sources": true }, "dynamicProps": false, "dynamicItems": false };
const catalog_server_v1alpha1_16 = validate16;
const schema16 = { "type": "object", "properties": { "sources": { "type": ["array", "null"], "items": { "type": "object", "required": ["status"], "properties": { "status": { "type": "object", "required": ["state"], "properties": { "state": { "type": "string", "minLength": 1 }, "entityCount": { "type": "integer", "minimum": 0 } } } } } } } };
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate16.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.sources !== undefined && func0.call(data, "sources")) {
                let data0 = data.sources;
                const _errs1 = errors;
                if ((!(Array.isArray(data0))) && (data0 !== null)) {
                    validate16.errors = [{ instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: schema16.properties.sources.type }, message: "must be array,null", schema: schema16.properties.sources.type, parentSchema: schema16.properties.sources, data: data0 }];
                    return false;
                }
                if (errors === _errs1) {
                    if (Array.isArray(data0)) {
                        var valid1 = true;
                        const len0 = data0.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                            let data1 = data0[i0];
                            const _errs3 = errors;
                            if (errors === _errs3) {
                                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                                    let missing0;
                                    if (((data1.status === undefined) || (!(func0.call(data1, "status")))) && (missing0 = "status")) {
                                        validate16.errors = [{ instancePath: instancePath + "/sources/" + i0, schemaPath: "#/properties/sources/items/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema16.properties.sources.items.required, parentSchema: schema16.properties.sources.items, data: data1 }];
                                        return false;
                                    }
                                    else {
                                        if (data1.status !== undefined && func0.call(data1, "status")) {
                                            let data2 = data1.status;
                                            const _errs5 = errors;
                                            if (errors === _errs5) {
                                                if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                                                    let missing1;
                                                    if (((data2.state === undefined) || (!(func0.call(data2, "state")))) && (missing1 = "state")) {
                                                        validate16.errors = [{ instancePath: instancePath + "/sources/" + i0 + "/status", schemaPath: "#/properties/sources/items/properties/status/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'", schema: schema16.properties.sources.items.properties.status.required, parentSchema: schema16.properties.sources.items.properties.status, data: data2 }];
                                                        return false;
                                                    }
                                                    else {
                                                        if (data2.state !== undefined && func0.call(data2, "state")) {
                                                            let data3 = data2.state;
                                                            const _errs7 = errors;
                                                            if (errors === _errs7) {
                                                                if (typeof data3 === "string") {
                                                                    if (data3.length < 1) {
                                                                        validate16.errors = [{ instancePath: instancePath + "/sources/" + i0 + "/status/state", schemaPath: "#/properties/sources/items/properties/status/properties/state/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema16.properties.sources.items.properties.status.properties.state, data: data3 }];
                                                                        return false;
                                                                    }
                                                                }
                                                                else {
                                                                    validate16.errors = [{ instancePath: instancePath + "/sources/" + i0 + "/status/state", schemaPath: "#/properties/sources/items/properties/status/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.properties.sources.items.properties.status.properties.state.type, parentSchema: schema16.properties.sources.items.properties.status.properties.state, data: data3 }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid3 = _errs7 === errors;
                                                        }
                                                        else {
                                                            var valid3 = true;
                                                        }
                                                        if (valid3) {
                                                            if (data2.entityCount !== undefined && func0.call(data2, "entityCount")) {
                                                                let data4 = data2.entityCount;
                                                                const _errs9 = errors;
                                                                if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                                                                    validate16.errors = [{ instancePath: instancePath + "/sources/" + i0 + "/status/entityCount", schemaPath: "#/properties/sources/items/properties/status/properties/entityCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema16.properties.sources.items.properties.status.properties.entityCount.type, parentSchema: schema16.properties.sources.items.properties.status.properties.entityCount, data: data4 }];
                                                                    return false;
                                                                }
                                                                if (errors === _errs9) {
                                                                    if ((typeof data4 == "number") && (isFinite(data4))) {
                                                                        if (data4 < 0 || isNaN(data4)) {
                                                                            validate16.errors = [{ instancePath: instancePath + "/sources/" + i0 + "/status/entityCount", schemaPath: "#/properties/sources/items/properties/status/properties/entityCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema16.properties.sources.items.properties.status.properties.entityCount, data: data4 }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                }
                                                                var valid3 = _errs9 === errors;
                                                            }
                                                            else {
                                                                var valid3 = true;
                                                            }
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate16.errors = [{ instancePath: instancePath + "/sources/" + i0 + "/status", schemaPath: "#/properties/sources/items/properties/status/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema16.properties.sources.items.properties.status.type, parentSchema: schema16.properties.sources.items.properties.status, data: data2 }];
                                                    return false;
                                                }
                                            }
                                        }
                                    }
                                }
                                else {
                                    validate16.errors = [{ instancePath: instancePath + "/sources/" + i0, schemaPath: "#/properties/sources/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema16.properties.sources.items.type, parentSchema: schema16.properties.sources.items, data: data1 }];
                                    return false;
                                }
                            }
                            var valid1 = _errs3 === errors;
                            if (!valid1) {
                                break;
                            }
                        }
                    }
                }
            }
        }
        else {
            validate16.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema16.type, parentSchema: schema16, data }];
            return false;
        }
    }
    validate16.errors = vErrors;
    return errors === 0;
}
validate16.evaluated = { "props": { "sources": true }, "dynamicProps": false, "dynamicItems": false };
const catalog_server_v1alpha1_17 = validate17;
const schema17 = { "type": "object" };
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate17.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (!(data && typeof data == "object" && !Array.isArray(data))) {
        validate17.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.type, parentSchema: schema17, data }];
        return false;
    }
    validate17.errors = vErrors;
    return errors === 0;
}
validate17.evaluated = { "dynamicProps": false, "dynamicItems": false };
const catalog_server_v1alpha1_18 = validate18;
const schema18 = { "type": "object" };
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate18.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (!(data && typeof data == "object" && !Array.isArray(data))) {
        validate18.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema18.type, parentSchema: schema18, data }];
        return false;
    }
    validate18.errors = vErrors;
    return errors === 0;
}
validate18.evaluated = { "dynamicProps": false, "dynamicItems": false };
const builtInSuites = {
    "catalog-server/v1alpha1": { digest: "sha256:d9b834b695585aa79ffc4a71095263004b87929d68ff2ea053e10848fa6eca1b", validators: [catalog_server_v1alpha1_0, catalog_server_v1alpha1_1, catalog_server_v1alpha1_2, catalog_server_v1alpha1_3, catalog_server_v1alpha1_4, catalog_server_v1alpha1_5, catalog_server_v1alpha1_6, catalog_server_v1alpha1_7, catalog_server_v1alpha1_8, catalog_server_v1alpha1_9, catalog_server_v1alpha1_10, catalog_server_v1alpha1_11, catalog_server_v1alpha1_12, catalog_server_v1alpha1_13, catalog_server_v1alpha1_14, catalog_server_v1alpha1_15, catalog_server_v1alpha1_16, catalog_server_v1alpha1_17, catalog_server_v1alpha1_18], suite: {
            "name": "catalog-server",
            "version": "v1alpha1",
            "description": "The public contract of the catalog server and its plugins",
            "server": {
                "arguments": [
                    "-listen",
                    "127.0.0.1:{port}"
                ],
                "environment": {},
                "files": [],
                "ready": {
                    "path": "/readyz",
                    "seconds": 30
                },
                "stopSeconds": 10
            },
            "parameters": {
                "authorization": {
                    "description": "`enforced` where the server refuses changes without authorisation",
                    "default": "unknown"
                }
            },
            "categories": [
                {
                    "id": "smoke",
                    "title": "The server's life"
                },
                {
                    "id": "A",
                    "title": "Capabilities"
                },
                {
                    "id": "B",
                    "title": "List and get"
                },
                {
                    "id": "C",
                    "title": "Sources"
                },
                {
                    "id": "D",
                    "title": "Security"
                },
                {
                    "id": "E",
                    "title": "Observability"
                },
                {
                    "id": "F",
                    "title": "OpenAPI"
                }
            ],
            "steps": [
                {
                    "id": "smoke-starts",
                    "category": "smoke",
                    "level": "required",
                    "title": "The server starts and gets ready",
                    "when": [],
                    "expect": {
                        "status": [
                            200
                        ],
                        "headers": {},
                        "json": []
                    },
                    "skip": [],
                    "observe": "starts",
                    "save": {}
                },
                {
                    "id": "smoke-stays-up",
                    "category": "smoke",
                    "level": "required",
                    "title": "The server stays up while it is asked",
                    "when": [],
                    "expect": {
                        "status": [
                            200
                        ],
                        "headers": {},
                        "json": []
                    },
                    "skip": [],
                    "observe": "stays-up",
                    "save": {}
                },
                {
                    "id": "smoke-stops",
                    "category": "smoke",
                    "level": "required",
                    "title": "The server ends when it is told to",
                    "when": [],
                    "expect": {
                        "status": [
                            200
                        ],
                        "headers": {},
                        "json": []
                    },
                    "skip": [],
                    "observe": "stops",
                    "save": {}
                },
                {
                    "id": "D-healthz",
                    "category": "D",
                    "level": "required",
                    "title": "/healthz answers its status without authentication",
                    "when": [],
                    "request": {
                        "method": "GET",
                        "path": "/healthz",
                        "query": {},
                        "headers": {}
                    },
                    "expect": {
                        "status": [
                            200
                        ],
                        "headers": {},
                        "json": [
                            {
                                "path": "/status",
                                "matcher": {
                                    "matches": "."
                                }
                            }
                        ]
                    },
                    "skip": [],
                    "save": {}
                },
                {
                    "id": "E-healthz",
                    "category": "E",
                    "level": "required",
                    "title": "/healthz answers in JSON",
                    "when": [],
                    "request": {
                        "method": "GET",
                        "path": "/healthz",
                        "query": {},
                        "headers": {}
                    },
                    "expect": {
                        "status": [
                            200
                        ],
                        "headers": {
                            "content-type": "^application/json"
                        },
                        "json": [
                            {
                                "path": "",
                                "matcher": {
                                    "schema": {
                                        "type": "object"
                                    }
                                }
                            }
                        ]
                    },
                    "skip": [
                        {
                            "status": [
                                401,
                                403
                            ],
                            "reason": "/healthz demands authentication"
                        }
                    ],
                    "save": {}
                },
                {
                    "id": "E-readyz",
                    "category": "E",
                    "level": "required",
                    "title": "/readyz says that the server is ready",
                    "when": [],
                    "request": {
                        "method": "GET",
                        "path": "/readyz",
                        "query": {},
                        "headers": {}
                    },
                    "expect": {
                        "status": [
                            200
                        ],
                        "headers": {
                            "content-type": "^application/json"
                        },
                        "json": [
                            {
                                "path": "/status",
                                "matcher": {
                                    "equals": "ready"
                                }
                            }
                        ]
                    },
                    "skip": [],
                    "save": {}
                },
                {
                    "id": "E-components",
                    "category": "E",
                    "level": "required",
                    "title": "/readyz names its components, each with a status",
                    "when": [],
                    "request": {
                        "method": "GET",
                        "path": "/readyz",
                        "query": {},
                        "headers": {}
                    },
                    "expect": {
                        "status": [
                            200
                        ],
                        "headers": {},
                        "json": [
                            {
                                "path": "/components",
                                "matcher": {
                                    "schema": {
                                        "type": "object",
                                        "minProperties": 1,
                                        "additionalProperties": {
                                            "type": "object",
                                            "required": [
                                                "status"
                                            ],
                                            "properties": {
                                                "status": {
                                                    "type": "string",
                                                    "minLength": 1
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        ]
                    },
                    "skip": [],
                    "save": {}
                },
                {
                    "id": "A-plugins",
                    "category": "A",
                    "level": "required",
                    "title": "/api/plugins lists the plugins",
                    "when": [],
                    "request": {
                        "method": "GET",
                        "path": "/api/plugins",
                        "query": {},
                        "headers": {}
                    },
                    "expect": {
                        "status": [
                            200
                        ],
                        "headers": {
                            "content-type": "^application/json"
                        },
                        "json": [
                            {
                                "path": "",
                                "matcher": {
                                    "schema": {
                                        "type": "object",
                                        "required": [
                                            "plugins",
                                            "count"
                                        ],
                                        "properties": {
                                            "count": {
                                                "type": "integer",
                                                "minimum": 0
                                            },
                                            "plugins": {
                                                "type": [
                                                    "array",
                                                    "null"
                                                ],
                                                "items": {
                                                    "type": "object",
                                                    "required": [
                                                        "name",
                                                        "version"
                                                    ],
                                                    "properties": {
                                                        "name": {
                                                            "type": "string",
                                                            "minLength": 1
                                                        },
                                                        "version": {
                                                            "type": "string",
                                                            "minLength": 1
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        ]
                    },
                    "skip": [],
                    "save": {
                        "listed": "",
                        "plugins": "/plugins"
                    }
                },
                {
                    "id": "A-count",
                    "category": "A",
                    "level": "required",
                    "title": "The count is the number of the plugins",
                    "when": [
                        {
                            "value": "{plugins}",
                            "matcher": {
                                "differs": null
                            },
                            "otherwise": "the server has no plugins"
                        }
                    ],
                    "request": {
                        "method": "GET",
                        "path": "/api/plugins",
                        "query": {},
                        "headers": {}
                    },
                    "expect": {
                        "status": [
                            200
                        ],
                        "headers": {},
                        "json": [
                            {
                                "path": "/plugins",
                                "matcher": {
                                    "atLeast": "{listed/count}"
                                }
                            },
                            {
                                "path": "/plugins",
                                "matcher": {
                                    "atMost": "{listed/count}"
                                }
                            }
                        ]
                    },
                    "skip": [],
                    "save": {}
                },
                {
                    "id": "A-unknown",
                    "category": "A",
                    "level": "required",
                    "title": "A plugin that is not there has no capabilities",
                    "when": [],
                    "request": {
                        "method": "GET",
                        "path": "/api/plugins/nonexistent-plugin-12345/capabilities",
                        "query": {},
                        "headers": {}
                    },
                    "expect": {
                        "status": [
                            404
                        ],
                        "headers": {},
                        "json": []
                    },
                    "skip": [],
                    "save": {}
                },
                {
                    "id": "E-status",
                    "category": "E",
                    "level": "recommended",
                    "title": "Every plugin says that it serves",
                    "when": [
                        {
                            "value": "{plugins}",
                            "matcher": {
                                "every": {
                                    "path": "/status",
                                    "matcher": {
                                        "present": true
                                    }
                                }
                            },
                            "otherwise": "the list of plugins does not say their status"
                        }
                    ],
                    "request": {
                        "method": "GET",
                        "path": "/api/plugins",
                        "query": {},
                        "headers": {}
                    },
                    "expect": {
                        "status": [
                            200
                        ],
                        "headers": {},
                        "json": [
                            {
                                "path": "/plugins",
                                "matcher": {
                                    "every": {
                                        "path": "/status",
                                        "matcher": {
                                            "schema": {
                                                "type": "object",
                                                "properties": {
                                                    "enabled": {
                                                        "const": true
                                                    },
                                                    "initialized": {
                                                        "const": true
                                                    },
                                                    "serving": {
                                                        "const": true
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        ]
                    },
                    "skip": [],
                    "save": {}
                },
                {
                    "id": "F-base-path",
                    "category": "F",
                    "level": "required",
                    "title": "A plugin has its own path below /api/",
                    "when": [],
                    "request": {
                        "method": "GET",
                        "path": "/api/plugins",
                        "query": {},
                        "headers": {}
                    },
                    "expect": {
                        "status": [
                            200
                        ],
                        "headers": {},
                        "json": [
                            {
                                "path": "/plugins",
                                "matcher": {
                                    "every": {
                                        "path": "/basePath",
                                        "matcher": {
                                            "matches": "^/api/[^/]"
                                        }
                                    }
                                }
                            }
                        ]
                    },
                    "skip": [],
                    "save": {}
                },
                {
                    "forEach": "{manifest/plugins}",
                    "as": "wanted",
                    "where": [],
                    "otherwise": "no manifest is known",
                    "plugin": "{wanted/name}",
                    "steps": [
                        {
                            "id": "A-listed",
                            "category": "A",
                            "level": "required",
                            "title": "A plugin of the manifest is listed",
                            "when": [],
                            "request": {
                                "method": "GET",
                                "path": "/api/plugins",
                                "query": {},
                                "headers": {}
                            },
                            "expect": {
                                "status": [
                                    200
                                ],
                                "headers": {},
                                "json": [
                                    {
                                        "path": "/plugins",
                                        "matcher": {
                                            "includes": {
                                                "name": "{wanted/name}"
                                            }
                                        }
                                    }
                                ]
                            },
                            "skip": [],
                            "save": {}
                        }
                    ]
                },
                {
                    "forEach": "{plugins}",
                    "as": "plugin",
                    "where": [],
                    "otherwise": "the server has no plugins",
                    "plugin": "{plugin/name}",
                    "steps": [
                        {
                            "id": "E-healthy",
                            "category": "E",
                            "level": "required",
                            "title": "A plugin is healthy",
                            "when": [],
                            "request": {
                                "method": "GET",
                                "path": "/api/plugins",
                                "query": {},
                                "headers": {}
                            },
                            "expect": {
                                "status": [
                                    200
                                ],
                                "headers": {},
                                "json": [
                                    {
                                        "path": "/plugins",
                                        "matcher": {
                                            "includes": {
                                                "name": "{plugin/name}",
                                                "healthy": true
                                            }
                                        }
                                    }
                                ]
                            },
                            "skip": [],
                            "save": {}
                        },
                        {
                            "id": "A-capabilities",
                            "category": "A",
                            "level": "required",
                            "title": "A plugin says what it can do",
                            "when": [],
                            "request": {
                                "method": "GET",
                                "path": "/api/plugins/{plugin/name}/capabilities",
                                "query": {},
                                "headers": {}
                            },
                            "expect": {
                                "status": [
                                    200
                                ],
                                "headers": {
                                    "content-type": "^application/json"
                                },
                                "json": [
                                    {
                                        "path": "",
                                        "matcher": {
                                            "schema": {
                                                "type": "object",
                                                "required": [
                                                    "schemaVersion",
                                                    "plugin"
                                                ],
                                                "properties": {
                                                    "schemaVersion": {
                                                        "type": "string",
                                                        "minLength": 1
                                                    },
                                                    "entities": {
                                                        "type": [
                                                            "array",
                                                            "null"
                                                        ]
                                                    }
                                                }
                                            }
                                        }
                                    },
                                    {
                                        "path": "/plugin/name",
                                        "matcher": {
                                            "equals": "{plugin/name}"
                                        }
                                    }
                                ]
                            },
                            "skip": [
                                {
                                    "status": [
                                        404
                                    ],
                                    "reason": "the plugin says no capabilities"
                                }
                            ],
                            "save": {
                                "capabilities": ""
                            }
                        },
                        {
                            "id": "A-entities",
                            "category": "A",
                            "level": "required",
                            "title": "A plugin says of which kind its entities are and where they are listed",
                            "when": [
                                {
                                    "value": "{capabilities/entities/0}",
                                    "matcher": {
                                        "present": true
                                    },
                                    "otherwise": "the plugin has no entities"
                                }
                            ],
                            "request": {
                                "method": "GET",
                                "path": "/api/plugins/{plugin/name}/capabilities",
                                "query": {},
                                "headers": {}
                            },
                            "expect": {
                                "status": [
                                    200
                                ],
                                "headers": {},
                                "json": [
                                    {
                                        "path": "/entities",
                                        "matcher": {
                                            "schema": {
                                                "type": "array",
                                                "items": {
                                                    "type": "object",
                                                    "required": [
                                                        "kind",
                                                        "plural",
                                                        "endpoints"
                                                    ],
                                                    "properties": {
                                                        "kind": {
                                                            "type": "string",
                                                            "minLength": 1
                                                        },
                                                        "plural": {
                                                            "type": "string",
                                                            "minLength": 1
                                                        },
                                                        "endpoints": {
                                                            "type": "object",
                                                            "required": [
                                                                "list"
                                                            ],
                                                            "properties": {
                                                                "list": {
                                                                    "type": "string",
                                                                    "pattern": "^/"
                                                                },
                                                                "get": {
                                                                    "type": "string",
                                                                    "pattern": "^(/|$)"
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                ]
                            },
                            "skip": [],
                            "save": {}
                        },
                        {
                            "id": "A-fields",
                            "category": "A",
                            "level": "required",
                            "title": "A plugin names the fields that are shown and filtered by",
                            "when": [
                                {
                                    "value": "{capabilities/entities/0}",
                                    "matcher": {
                                        "present": true
                                    },
                                    "otherwise": "the plugin has no entities"
                                }
                            ],
                            "request": {
                                "method": "GET",
                                "path": "/api/plugins/{plugin/name}/capabilities",
                                "query": {},
                                "headers": {}
                            },
                            "expect": {
                                "status": [
                                    200
                                ],
                                "headers": {},
                                "json": [
                                    {
                                        "path": "/entities",
                                        "matcher": {
                                            "schema": {
                                                "type": "array",
                                                "items": {
                                                    "type": "object",
                                                    "properties": {
                                                        "fields": {
                                                            "type": "object",
                                                            "properties": {
                                                                "columns": {
                                                                    "type": [
                                                                        "array",
                                                                        "null"
                                                                    ],
                                                                    "items": {
                                                                        "type": "object",
                                                                        "required": [
                                                                            "name",
                                                                            "path"
                                                                        ],
                                                                        "properties": {
                                                                            "name": {
                                                                                "type": "string",
                                                                                "minLength": 1
                                                                            },
                                                                            "path": {
                                                                                "type": "string",
                                                                                "minLength": 1
                                                                            },
                                                                            "sortable": {
                                                                                "type": "boolean"
                                                                            }
                                                                        }
                                                                    }
                                                                },
                                                                "filterFields": {
                                                                    "type": [
                                                                        "array",
                                                                        "null"
                                                                    ],
                                                                    "items": {
                                                                        "type": "object",
                                                                        "required": [
                                                                            "name"
                                                                        ],
                                                                        "properties": {
                                                                            "name": {
                                                                                "type": "string",
                                                                                "minLength": 1
                                                                            },
                                                                            "options": {
                                                                                "type": [
                                                                                    "array",
                                                                                    "null"
                                                                                ]
                                                                            }
                                                                        }
                                                                    }
                                                                },
                                                                "detailFields": {
                                                                    "type": [
                                                                        "array",
                                                                        "null"
                                                                    ],
                                                                    "items": {
                                                                        "type": "object",
                                                                        "required": [
                                                                            "name"
                                                                        ],
                                                                        "properties": {
                                                                            "name": {
                                                                                "type": "string",
                                                                                "minLength": 1
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                ]
                            },
                            "skip": [],
                            "save": {}
                        },
                        {
                            "id": "A-display",
                            "category": "A",
                            "level": "recommended",
                            "title": "Entities and columns have names to show",
                            "when": [
                                {
                                    "value": "{capabilities/entities/0}",
                                    "matcher": {
                                        "present": true
                                    },
                                    "otherwise": "the plugin has no entities"
                                }
                            ],
                            "request": {
                                "method": "GET",
                                "path": "/api/plugins/{plugin/name}/capabilities",
                                "query": {},
                                "headers": {}
                            },
                            "expect": {
                                "status": [
                                    200
                                ],
                                "headers": {},
                                "json": [
                                    {
                                        "path": "/entities",
                                        "matcher": {
                                            "schema": {
                                                "type": "array",
                                                "items": {
                                                    "type": "object",
                                                    "required": [
                                                        "displayName"
                                                    ],
                                                    "properties": {
                                                        "displayName": {
                                                            "type": "string",
                                                            "minLength": 1
                                                        },
                                                        "fields": {
                                                            "type": "object",
                                                            "properties": {
                                                                "columns": {
                                                                    "type": [
                                                                        "array",
                                                                        "null"
                                                                    ],
                                                                    "items": {
                                                                        "type": "object",
                                                                        "required": [
                                                                            "displayName"
                                                                        ],
                                                                        "properties": {
                                                                            "displayName": {
                                                                                "type": "string",
                                                                                "minLength": 1
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                ]
                            },
                            "skip": [],
                            "save": {}
                        },
                        {
                            "forEach": "{capabilities/entities}",
                            "as": "entity",
                            "where": [
                                {
                                    "path": "/endpoints/list",
                                    "matcher": {
                                        "matches": "^/"
                                    }
                                }
                            ],
                            "otherwise": "the plugin has no entities that are listed",
                            "steps": [
                                {
                                    "id": "B-list",
                                    "category": "B",
                                    "level": "required",
                                    "title": "Entities are listed",
                                    "when": [],
                                    "request": {
                                        "method": "GET",
                                        "path": "{entity/endpoints/list}",
                                        "query": {},
                                        "headers": {}
                                    },
                                    "expect": {
                                        "status": [
                                            200
                                        ],
                                        "headers": {
                                            "content-type": "^application/json"
                                        },
                                        "json": [
                                            {
                                                "path": "",
                                                "matcher": {
                                                    "schema": {
                                                        "type": "object",
                                                        "required": [
                                                            "items",
                                                            "size",
                                                            "pageSize"
                                                        ],
                                                        "properties": {
                                                            "items": {
                                                                "type": [
                                                                    "array",
                                                                    "null"
                                                                ],
                                                                "items": {
                                                                    "type": "object"
                                                                }
                                                            },
                                                            "size": {
                                                                "type": "integer",
                                                                "minimum": 0
                                                            },
                                                            "pageSize": {
                                                                "type": "integer",
                                                                "minimum": 0
                                                            },
                                                            "nextPageToken": {
                                                                "type": [
                                                                    "string",
                                                                    "null"
                                                                ]
                                                            }
                                                        },
                                                        "if": {
                                                            "type": "object",
                                                            "properties": {
                                                                "items": {
                                                                    "type": "array",
                                                                    "minItems": 1
                                                                }
                                                            }
                                                        },
                                                        "then": {
                                                            "type": "object",
                                                            "properties": {
                                                                "size": {
                                                                    "type": "integer",
                                                                    "minimum": 1
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        ]
                                    },
                                    "skip": [],
                                    "save": {
                                        "list": ""
                                    }
                                },
                                {
                                    "id": "B-get",
                                    "category": "B",
                                    "level": "required",
                                    "title": "The first item of the list is answered alone",
                                    "when": [
                                        {
                                            "value": "{entity/endpoints/get}",
                                            "matcher": {
                                                "matches": "^/"
                                            },
                                            "otherwise": "the entity has no get endpoint"
                                        },
                                        {
                                            "value": "{list/items/0}",
                                            "matcher": {
                                                "present": true
                                            },
                                            "otherwise": "the list is empty"
                                        }
                                    ],
                                    "request": {
                                        "method": "GET",
                                        "path": "{entity/endpoints/get}",
                                        "fill": {
                                            "from": "{list/items/0}",
                                            "with": {}
                                        },
                                        "query": {},
                                        "headers": {}
                                    },
                                    "expect": {
                                        "status": [
                                            200
                                        ],
                                        "headers": {
                                            "content-type": "^application/json"
                                        },
                                        "json": [
                                            {
                                                "path": "",
                                                "matcher": {
                                                    "schema": {
                                                        "type": "object"
                                                    }
                                                }
                                            }
                                        ]
                                    },
                                    "skip": [],
                                    "save": {}
                                },
                                {
                                    "id": "B-get-same",
                                    "category": "B",
                                    "level": "required",
                                    "title": "The item that is answered alone has the name that was asked for",
                                    "when": [
                                        {
                                            "value": "{entity/endpoints/get}",
                                            "matcher": {
                                                "matches": "^/"
                                            },
                                            "otherwise": "the entity has no get endpoint"
                                        },
                                        {
                                            "value": "{list/items/0/name}",
                                            "matcher": {
                                                "present": true
                                            },
                                            "otherwise": "the list has no item with a name"
                                        }
                                    ],
                                    "request": {
                                        "method": "GET",
                                        "path": "{entity/endpoints/get}",
                                        "fill": {
                                            "from": "{list/items/0}",
                                            "with": {}
                                        },
                                        "query": {},
                                        "headers": {}
                                    },
                                    "expect": {
                                        "status": [
                                            200
                                        ],
                                        "headers": {},
                                        "json": [
                                            {
                                                "path": "/name",
                                                "matcher": {
                                                    "equals": "{list/items/0/name}"
                                                }
                                            }
                                        ]
                                    },
                                    "skip": [],
                                    "save": {}
                                },
                                {
                                    "id": "B-get-unknown",
                                    "category": "B",
                                    "level": "required",
                                    "title": "An entity that is not there is not found",
                                    "when": [
                                        {
                                            "value": "{entity/endpoints/get}",
                                            "matcher": {
                                                "matches": "^/"
                                            },
                                            "otherwise": "the entity has no get endpoint"
                                        },
                                        {
                                            "value": "{list/items/0}",
                                            "matcher": {
                                                "present": true
                                            },
                                            "otherwise": "the list is empty"
                                        }
                                    ],
                                    "request": {
                                        "method": "GET",
                                        "path": "{entity/endpoints/get}",
                                        "fill": {
                                            "from": "{list/items/0}",
                                            "with": {
                                                "name": "nonexistent-entity-12345",
                                                "id": "nonexistent-entity-12345"
                                            }
                                        },
                                        "query": {},
                                        "headers": {}
                                    },
                                    "expect": {
                                        "status": [
                                            404
                                        ],
                                        "headers": {},
                                        "json": []
                                    },
                                    "skip": [],
                                    "save": {}
                                },
                                {
                                    "id": "B-page-size",
                                    "category": "B",
                                    "level": "required",
                                    "title": "A page has as many items as were asked for",
                                    "when": [
                                        {
                                            "value": "{list/size}",
                                            "matcher": {
                                                "atLeast": 3
                                            },
                                            "otherwise": "the list has fewer than three items"
                                        }
                                    ],
                                    "request": {
                                        "method": "GET",
                                        "path": "{entity/endpoints/list}",
                                        "query": {
                                            "pageSize": "2"
                                        },
                                        "headers": {}
                                    },
                                    "expect": {
                                        "status": [
                                            200
                                        ],
                                        "headers": {},
                                        "json": [
                                            {
                                                "path": "/items",
                                                "matcher": {
                                                    "atLeast": 2
                                                }
                                            },
                                            {
                                                "path": "/items",
                                                "matcher": {
                                                    "atMost": 2
                                                }
                                            },
                                            {
                                                "path": "/pageSize",
                                                "matcher": {
                                                    "equals": 2
                                                }
                                            }
                                        ]
                                    },
                                    "skip": [],
                                    "save": {}
                                },
                                {
                                    "id": "B-page-token",
                                    "category": "B",
                                    "level": "required",
                                    "title": "A page that is not the last one names the next",
                                    "when": [
                                        {
                                            "value": "{list/size}",
                                            "matcher": {
                                                "atLeast": 3
                                            },
                                            "otherwise": "the list has fewer than three items"
                                        }
                                    ],
                                    "request": {
                                        "method": "GET",
                                        "path": "{entity/endpoints/list}",
                                        "query": {
                                            "pageSize": "2"
                                        },
                                        "headers": {}
                                    },
                                    "expect": {
                                        "status": [
                                            200
                                        ],
                                        "headers": {},
                                        "json": [
                                            {
                                                "path": "/nextPageToken",
                                                "matcher": {
                                                    "matches": "."
                                                }
                                            }
                                        ]
                                    },
                                    "skip": [],
                                    "save": {
                                        "page": ""
                                    }
                                },
                                {
                                    "id": "B-next-page",
                                    "category": "B",
                                    "level": "required",
                                    "title": "The token leads to the items that follow",
                                    "when": [
                                        {
                                            "value": "{list/size}",
                                            "matcher": {
                                                "atLeast": 3
                                            },
                                            "otherwise": "the list has fewer than three items"
                                        }
                                    ],
                                    "request": {
                                        "method": "GET",
                                        "path": "{entity/endpoints/list}",
                                        "query": {
                                            "pageSize": "2",
                                            "pageToken": "{page/nextPageToken}"
                                        },
                                        "headers": {}
                                    },
                                    "expect": {
                                        "status": [
                                            200
                                        ],
                                        "headers": {},
                                        "json": [
                                            {
                                                "path": "/items/0",
                                                "matcher": {
                                                    "differs": "{page/items/0}"
                                                }
                                            },
                                            {
                                                "path": "/items/0",
                                                "matcher": {
                                                    "differs": "{page/items/1}"
                                                }
                                            }
                                        ]
                                    },
                                    "skip": [],
                                    "save": {}
                                },
                                {
                                    "id": "B-size",
                                    "category": "B",
                                    "level": "required",
                                    "title": "The size counts all items, on whichever page",
                                    "when": [
                                        {
                                            "value": "{list/size}",
                                            "matcher": {
                                                "atLeast": 3
                                            },
                                            "otherwise": "the list has fewer than three items"
                                        }
                                    ],
                                    "request": {
                                        "method": "GET",
                                        "path": "{entity/endpoints/list}",
                                        "query": {
                                            "pageSize": "2",
                                            "pageToken": "{page/nextPageToken}"
                                        },
                                        "headers": {}
                                    },
                                    "expect": {
                                        "status": [
                                            200
                                        ],
                                        "headers": {},
                                        "json": [
                                            {
                                                "path": "/size",
                                                "matcher": {
                                                    "equals": "{list/size}"
                                                }
                                            }
                                        ]
                                    },
                                    "skip": [],
                                    "save": {}
                                },
                                {
                                    "id": "B-whole",
                                    "category": "B",
                                    "level": "required",
                                    "title": "A list that fits on a page is complete and names no next page",
                                    "when": [
                                        {
                                            "value": "{list/size}",
                                            "matcher": {
                                                "atLeast": 1
                                            },
                                            "otherwise": "the list is empty"
                                        },
                                        {
                                            "value": "{list/size}",
                                            "matcher": {
                                                "atMost": "{list/pageSize}"
                                            },
                                            "otherwise": "the list has several pages"
                                        }
                                    ],
                                    "request": {
                                        "method": "GET",
                                        "path": "{entity/endpoints/list}",
                                        "query": {},
                                        "headers": {}
                                    },
                                    "expect": {
                                        "status": [
                                            200
                                        ],
                                        "headers": {},
                                        "json": [
                                            {
                                                "path": "/items",
                                                "matcher": {
                                                    "atLeast": "{list/size}"
                                                }
                                            },
                                            {
                                                "path": "/items",
                                                "matcher": {
                                                    "atMost": "{list/size}"
                                                }
                                            },
                                            {
                                                "path": "",
                                                "matcher": {
                                                    "schema": {
                                                        "type": "object",
                                                        "properties": {
                                                            "nextPageToken": {
                                                                "enum": [
                                                                    "",
                                                                    null
                                                                ]
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        ]
                                    },
                                    "skip": [],
                                    "save": {}
                                },
                                {
                                    "id": "B-filter",
                                    "category": "B",
                                    "level": "required",
                                    "title": "A filter by name finds the items of that name",
                                    "when": [
                                        {
                                            "value": "{entity/fields/filterFields}",
                                            "matcher": {
                                                "includes": {
                                                    "name": "name"
                                                }
                                            },
                                            "otherwise": "the entity cannot be filtered by name"
                                        },
                                        {
                                            "value": "{list/items/0/name}",
                                            "matcher": {
                                                "matches": "^[^'\\\\]+$"
                                            },
                                            "otherwise": "the list has no item with a name that a filter can quote"
                                        }
                                    ],
                                    "request": {
                                        "method": "GET",
                                        "path": "{entity/endpoints/list}",
                                        "query": {
                                            "filterQuery": "name='{list/items/0/name}'"
                                        },
                                        "headers": {}
                                    },
                                    "expect": {
                                        "status": [
                                            200
                                        ],
                                        "headers": {},
                                        "json": [
                                            {
                                                "path": "/items/0",
                                                "matcher": {
                                                    "present": true
                                                }
                                            },
                                            {
                                                "path": "/items",
                                                "matcher": {
                                                    "every": {
                                                        "path": "/name",
                                                        "matcher": {
                                                            "equals": "{list/items/0/name}"
                                                        }
                                                    }
                                                }
                                            },
                                            {
                                                "path": "/size",
                                                "matcher": {
                                                    "atLeast": 1
                                                }
                                            }
                                        ]
                                    },
                                    "skip": [],
                                    "save": {}
                                },
                                {
                                    "id": "B-filter-none",
                                    "category": "B",
                                    "level": "required",
                                    "title": "A filter by a name that nothing has finds nothing",
                                    "when": [
                                        {
                                            "value": "{entity/fields/filterFields}",
                                            "matcher": {
                                                "includes": {
                                                    "name": "name"
                                                }
                                            },
                                            "otherwise": "the entity cannot be filtered by name"
                                        }
                                    ],
                                    "request": {
                                        "method": "GET",
                                        "path": "{entity/endpoints/list}",
                                        "query": {
                                            "filterQuery": "name='nonexistent-entity-12345'"
                                        },
                                        "headers": {}
                                    },
                                    "expect": {
                                        "status": [
                                            200
                                        ],
                                        "headers": {},
                                        "json": [
                                            {
                                                "path": "",
                                                "matcher": {
                                                    "schema": {
                                                        "type": "object",
                                                        "properties": {
                                                            "items": {
                                                                "type": [
                                                                    "array",
                                                                    "null"
                                                                ],
                                                                "maxItems": 0
                                                            }
                                                        }
                                                    }
                                                }
                                            },
                                            {
                                                "path": "/size",
                                                "matcher": {
                                                    "equals": 0
                                                }
                                            }
                                        ]
                                    },
                                    "skip": [],
                                    "save": {}
                                },
                                {
                                    "id": "B-filter-invalid",
                                    "category": "B",
                                    "level": "recommended",
                                    "title": "A filter that is not valid finds nothing",
                                    "when": [],
                                    "request": {
                                        "method": "GET",
                                        "path": "{entity/endpoints/list}",
                                        "query": {
                                            "filterQuery": "name=="
                                        },
                                        "headers": {}
                                    },
                                    "expect": {
                                        "status": [
                                            200,
                                            400,
                                            422
                                        ],
                                        "headers": {},
                                        "json": [
                                            {
                                                "path": "",
                                                "matcher": {
                                                    "schema": {
                                                        "type": "object",
                                                        "properties": {
                                                            "items": {
                                                                "type": [
                                                                    "array",
                                                                    "null"
                                                                ],
                                                                "maxItems": 0
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        ]
                                    },
                                    "skip": [],
                                    "save": {}
                                },
                                {
                                    "id": "B-order",
                                    "category": "B",
                                    "level": "required",
                                    "title": "The list can be ordered by name",
                                    "when": [
                                        {
                                            "value": "{entity/fields/columns}",
                                            "matcher": {
                                                "includes": {
                                                    "name": "name",
                                                    "sortable": true
                                                }
                                            },
                                            "otherwise": "the entity cannot be ordered by name"
                                        },
                                        {
                                            "value": "{list/size}",
                                            "matcher": {
                                                "atLeast": 2
                                            },
                                            "otherwise": "the list has fewer than two items"
                                        }
                                    ],
                                    "request": {
                                        "method": "GET",
                                        "path": "{entity/endpoints/list}",
                                        "query": {
                                            "orderBy": "name"
                                        },
                                        "headers": {}
                                    },
                                    "expect": {
                                        "status": [
                                            200
                                        ],
                                        "headers": {},
                                        "json": [
                                            {
                                                "path": "/items/1",
                                                "matcher": {
                                                    "present": true
                                                }
                                            },
                                            {
                                                "path": "/items",
                                                "matcher": {
                                                    "ordered": {
                                                        "by": "/name",
                                                        "descending": false
                                                    }
                                                }
                                            }
                                        ]
                                    },
                                    "skip": [],
                                    "save": {}
                                },
                                {
                                    "id": "B-order-descending",
                                    "category": "B",
                                    "level": "required",
                                    "title": "The list can be ordered by name, from the last to the first",
                                    "when": [
                                        {
                                            "value": "{entity/fields/columns}",
                                            "matcher": {
                                                "includes": {
                                                    "name": "name",
                                                    "sortable": true
                                                }
                                            },
                                            "otherwise": "the entity cannot be ordered by name"
                                        },
                                        {
                                            "value": "{list/size}",
                                            "matcher": {
                                                "atLeast": 2
                                            },
                                            "otherwise": "the list has fewer than two items"
                                        }
                                    ],
                                    "request": {
                                        "method": "GET",
                                        "path": "{entity/endpoints/list}",
                                        "query": {
                                            "orderBy": "name",
                                            "sortOrder": "DESC"
                                        },
                                        "headers": {}
                                    },
                                    "expect": {
                                        "status": [
                                            200
                                        ],
                                        "headers": {},
                                        "json": [
                                            {
                                                "path": "/items/1",
                                                "matcher": {
                                                    "present": true
                                                }
                                            },
                                            {
                                                "path": "/items",
                                                "matcher": {
                                                    "ordered": {
                                                        "by": "/name",
                                                        "descending": true
                                                    }
                                                }
                                            }
                                        ]
                                    },
                                    "skip": [],
                                    "save": {}
                                },
                                {
                                    "id": "B-order-unknown",
                                    "category": "B",
                                    "level": "recommended",
                                    "title": "An unknown field to order by is ignored or refused",
                                    "when": [],
                                    "request": {
                                        "method": "GET",
                                        "path": "{entity/endpoints/list}",
                                        "query": {
                                            "orderBy": "nonexistent_field_12345"
                                        },
                                        "headers": {}
                                    },
                                    "expect": {
                                        "status": [
                                            200,
                                            400,
                                            422
                                        ],
                                        "headers": {},
                                        "json": []
                                    },
                                    "skip": [],
                                    "save": {}
                                },
                                {
                                    "id": "B-page-size-invalid",
                                    "category": "B",
                                    "level": "recommended",
                                    "title": "A page size that is no number is ignored or refused",
                                    "when": [],
                                    "request": {
                                        "method": "GET",
                                        "path": "{entity/endpoints/list}",
                                        "query": {
                                            "pageSize": "abc"
                                        },
                                        "headers": {}
                                    },
                                    "expect": {
                                        "status": [
                                            200,
                                            400,
                                            422
                                        ],
                                        "headers": {},
                                        "json": []
                                    },
                                    "skip": [],
                                    "save": {}
                                },
                                {
                                    "forEach": "{entity/fields/filterFields}",
                                    "as": "field",
                                    "where": [
                                        {
                                            "path": "/name",
                                            "matcher": {
                                                "differs": "name"
                                            }
                                        }
                                    ],
                                    "otherwise": "the entity cannot be filtered by another field than its name",
                                    "steps": [
                                        {
                                            "id": "B-filter-field",
                                            "category": "B",
                                            "level": "recommended",
                                            "title": "A filter by a value that no item has in a field finds nothing",
                                            "when": [],
                                            "request": {
                                                "method": "GET",
                                                "path": "{entity/endpoints/list}",
                                                "query": {
                                                    "filterQuery": "{field/name}='nonexistent-value-12345'"
                                                },
                                                "headers": {}
                                            },
                                            "expect": {
                                                "status": [
                                                    200
                                                ],
                                                "headers": {},
                                                "json": [
                                                    {
                                                        "path": "",
                                                        "matcher": {
                                                            "schema": {
                                                                "type": "object",
                                                                "properties": {
                                                                    "items": {
                                                                        "type": [
                                                                            "array",
                                                                            "null"
                                                                        ],
                                                                        "maxItems": 0
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    },
                                                    {
                                                        "path": "/size",
                                                        "matcher": {
                                                            "equals": 0
                                                        }
                                                    }
                                                ]
                                            },
                                            "skip": [],
                                            "save": {}
                                        },
                                        {
                                            "id": "B-filter-other",
                                            "category": "B",
                                            "level": "recommended",
                                            "title": "A filter by any other value than that finds everything",
                                            "when": [
                                                {
                                                    "value": "{field/operators}",
                                                    "matcher": {
                                                        "includes": "!="
                                                    },
                                                    "otherwise": "the field says no operator !="
                                                },
                                                {
                                                    "value": "{list/items}",
                                                    "matcher": {
                                                        "every": {
                                                            "path": "/{field/name}",
                                                            "matcher": {
                                                                "matches": "."
                                                            }
                                                        }
                                                    },
                                                    "otherwise": "not every item shows a text in the field"
                                                }
                                            ],
                                            "request": {
                                                "method": "GET",
                                                "path": "{entity/endpoints/list}",
                                                "query": {
                                                    "filterQuery": "{field/name}!='nonexistent-value-12345'"
                                                },
                                                "headers": {}
                                            },
                                            "expect": {
                                                "status": [
                                                    200
                                                ],
                                                "headers": {},
                                                "json": [
                                                    {
                                                        "path": "/size",
                                                        "matcher": {
                                                            "equals": "{list/size}"
                                                        }
                                                    }
                                                ]
                                            },
                                            "skip": [],
                                            "save": {}
                                        }
                                    ]
                                },
                                {
                                    "forEach": "{entity/fields/columns}",
                                    "as": "column",
                                    "where": [
                                        {
                                            "path": "/sortable",
                                            "matcher": {
                                                "equals": true
                                            }
                                        },
                                        {
                                            "path": "/name",
                                            "matcher": {
                                                "differs": "name"
                                            }
                                        }
                                    ],
                                    "otherwise": "the entity cannot be ordered by another column than its name",
                                    "steps": [
                                        {
                                            "id": "B-order-column",
                                            "category": "B",
                                            "level": "recommended",
                                            "title": "The list can be ordered by a column",
                                            "when": [],
                                            "request": {
                                                "method": "GET",
                                                "path": "{entity/endpoints/list}",
                                                "query": {
                                                    "orderBy": "{column/name}"
                                                },
                                                "headers": {}
                                            },
                                            "expect": {
                                                "status": [
                                                    200
                                                ],
                                                "headers": {},
                                                "json": [
                                                    {
                                                        "path": "/size",
                                                        "matcher": {
                                                            "equals": "{list/size}"
                                                        }
                                                    },
                                                    {
                                                        "path": "/items",
                                                        "matcher": {
                                                            "ordered": {
                                                                "by": "/{column/path}",
                                                                "descending": false
                                                            }
                                                        }
                                                    }
                                                ]
                                            },
                                            "skip": [],
                                            "save": {}
                                        }
                                    ]
                                }
                            ]
                        },
                        {
                            "id": "C-sources",
                            "category": "C",
                            "level": "required",
                            "title": "A plugin lists its sources",
                            "when": [
                                {
                                    "value": "{capabilities/sources/manageable}",
                                    "matcher": {
                                        "equals": true
                                    },
                                    "otherwise": "the plugin's sources cannot be managed"
                                }
                            ],
                            "request": {
                                "method": "GET",
                                "path": "{plugin/basePath}/management/sources",
                                "query": {},
                                "headers": {}
                            },
                            "expect": {
                                "status": [
                                    200
                                ],
                                "headers": {
                                    "content-type": "^application/json"
                                },
                                "json": [
                                    {
                                        "path": "",
                                        "matcher": {
                                            "schema": {
                                                "type": "object",
                                                "required": [
                                                    "sources",
                                                    "count"
                                                ],
                                                "properties": {
                                                    "sources": {
                                                        "type": [
                                                            "array",
                                                            "null"
                                                        ]
                                                    },
                                                    "count": {
                                                        "type": "integer",
                                                        "minimum": 0
                                                    }
                                                }
                                            }
                                        }
                                    }
                                ]
                            },
                            "skip": [],
                            "save": {
                                "sources": ""
                            }
                        },
                        {
                            "id": "C-count",
                            "category": "C",
                            "level": "required",
                            "title": "The count is the number of the sources",
                            "when": [
                                {
                                    "value": "{capabilities/sources/manageable}",
                                    "matcher": {
                                        "equals": true
                                    },
                                    "otherwise": "the plugin's sources cannot be managed"
                                },
                                {
                                    "value": "{sources/sources}",
                                    "matcher": {
                                        "differs": null
                                    },
                                    "otherwise": "the plugin has no sources"
                                }
                            ],
                            "request": {
                                "method": "GET",
                                "path": "{plugin/basePath}/management/sources",
                                "query": {},
                                "headers": {}
                            },
                            "expect": {
                                "status": [
                                    200
                                ],
                                "headers": {},
                                "json": [
                                    {
                                        "path": "/sources",
                                        "matcher": {
                                            "atLeast": "{sources/count}"
                                        }
                                    },
                                    {
                                        "path": "/sources",
                                        "matcher": {
                                            "atMost": "{sources/count}"
                                        }
                                    }
                                ]
                            },
                            "skip": [],
                            "save": {}
                        },
                        {
                            "id": "C-source",
                            "category": "C",
                            "level": "required",
                            "title": "A source says what it is",
                            "when": [
                                {
                                    "value": "{capabilities/sources/manageable}",
                                    "matcher": {
                                        "equals": true
                                    },
                                    "otherwise": "the plugin's sources cannot be managed"
                                }
                            ],
                            "request": {
                                "method": "GET",
                                "path": "{plugin/basePath}/management/sources",
                                "query": {},
                                "headers": {}
                            },
                            "expect": {
                                "status": [
                                    200
                                ],
                                "headers": {},
                                "json": [
                                    {
                                        "path": "",
                                        "matcher": {
                                            "schema": {
                                                "type": "object",
                                                "properties": {
                                                    "sources": {
                                                        "type": [
                                                            "array",
                                                            "null"
                                                        ],
                                                        "items": {
                                                            "type": "object",
                                                            "required": [
                                                                "id",
                                                                "name",
                                                                "type",
                                                                "enabled"
                                                            ],
                                                            "properties": {
                                                                "id": {
                                                                    "type": "string",
                                                                    "minLength": 1
                                                                },
                                                                "name": {
                                                                    "type": "string",
                                                                    "minLength": 1
                                                                },
                                                                "type": {
                                                                    "type": "string",
                                                                    "minLength": 1
                                                                },
                                                                "enabled": {
                                                                    "type": "boolean"
                                                                },
                                                                "labels": {
                                                                    "type": [
                                                                        "array",
                                                                        "null"
                                                                    ],
                                                                    "items": {
                                                                        "type": "string"
                                                                    }
                                                                },
                                                                "properties": {
                                                                    "type": [
                                                                        "object",
                                                                        "null"
                                                                    ]
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                ]
                            },
                            "skip": [],
                            "save": {}
                        },
                        {
                            "id": "C-status",
                            "category": "C",
                            "level": "required",
                            "title": "A source says how it is",
                            "when": [
                                {
                                    "value": "{capabilities/sources/manageable}",
                                    "matcher": {
                                        "equals": true
                                    },
                                    "otherwise": "the plugin's sources cannot be managed"
                                }
                            ],
                            "request": {
                                "method": "GET",
                                "path": "{plugin/basePath}/management/sources",
                                "query": {},
                                "headers": {}
                            },
                            "expect": {
                                "status": [
                                    200
                                ],
                                "headers": {},
                                "json": [
                                    {
                                        "path": "",
                                        "matcher": {
                                            "schema": {
                                                "type": "object",
                                                "properties": {
                                                    "sources": {
                                                        "type": [
                                                            "array",
                                                            "null"
                                                        ],
                                                        "items": {
                                                            "type": "object",
                                                            "required": [
                                                                "status"
                                                            ],
                                                            "properties": {
                                                                "status": {
                                                                    "type": "object",
                                                                    "required": [
                                                                        "state"
                                                                    ],
                                                                    "properties": {
                                                                        "state": {
                                                                            "type": "string",
                                                                            "minLength": 1
                                                                        },
                                                                        "entityCount": {
                                                                            "type": "integer",
                                                                            "minimum": 0
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                ]
                            },
                            "skip": [],
                            "save": {}
                        },
                        {
                            "id": "D-changes",
                            "category": "D",
                            "level": "required",
                            "title": "A change without authorisation is refused",
                            "when": [
                                {
                                    "value": "{parameters/authorization}",
                                    "matcher": {
                                        "equals": "enforced"
                                    },
                                    "otherwise": "it is not said that the server demands authorisation"
                                },
                                {
                                    "value": "{capabilities/sources/manageable}",
                                    "matcher": {
                                        "equals": true
                                    },
                                    "otherwise": "the plugin's sources cannot be managed"
                                }
                            ],
                            "request": {
                                "method": "POST",
                                "path": "{plugin/basePath}/management/apply-source",
                                "query": {},
                                "headers": {},
                                "body": {}
                            },
                            "expect": {
                                "status": [
                                    401,
                                    403
                                ],
                                "headers": {},
                                "json": []
                            },
                            "skip": [
                                {
                                    "status": [
                                        404,
                                        405
                                    ],
                                    "reason": "the plugin has no endpoint to apply a source"
                                }
                            ],
                            "save": {}
                        },
                        {
                            "id": "F-agree",
                            "category": "F",
                            "level": "required",
                            "title": "The list of plugins and the plugin say the same capabilities",
                            "when": [
                                {
                                    "value": "{plugin/capabilitiesV2}",
                                    "matcher": {
                                        "schema": {
                                            "type": "object"
                                        }
                                    },
                                    "otherwise": "the list of plugins says no capabilities"
                                }
                            ],
                            "request": {
                                "method": "GET",
                                "path": "/api/plugins/{plugin/name}/capabilities",
                                "query": {},
                                "headers": {}
                            },
                            "expect": {
                                "status": [
                                    200
                                ],
                                "headers": {},
                                "json": [
                                    {
                                        "path": "",
                                        "matcher": {
                                            "equals": "{plugin/capabilitiesV2}"
                                        }
                                    }
                                ]
                            },
                            "skip": [],
                            "save": {}
                        },
                        {
                            "id": "F-list-endpoints",
                            "category": "F",
                            "level": "required",
                            "title": "A plugin's entities are listed below its path",
                            "when": [
                                {
                                    "value": "{capabilities/entities/0}",
                                    "matcher": {
                                        "present": true
                                    },
                                    "otherwise": "the plugin has no entities"
                                }
                            ],
                            "request": {
                                "method": "GET",
                                "path": "/api/plugins/{plugin/name}/capabilities",
                                "query": {},
                                "headers": {}
                            },
                            "expect": {
                                "status": [
                                    200
                                ],
                                "headers": {},
                                "json": [
                                    {
                                        "path": "/entities",
                                        "matcher": {
                                            "every": {
                                                "path": "/endpoints/list",
                                                "matcher": {
                                                    "matches": "^{plugin/basePath}/"
                                                }
                                            }
                                        }
                                    }
                                ]
                            },
                            "skip": [],
                            "save": {}
                        },
                        {
                            "id": "F-get-endpoints",
                            "category": "F",
                            "level": "required",
                            "title": "A plugin's entities are answered alone below its path",
                            "when": [
                                {
                                    "value": "{capabilities/entities/0}",
                                    "matcher": {
                                        "present": true
                                    },
                                    "otherwise": "the plugin has no entities"
                                },
                                {
                                    "value": "{capabilities/entities}",
                                    "matcher": {
                                        "every": {
                                            "path": "/endpoints/get",
                                            "matcher": {
                                                "matches": "."
                                            }
                                        }
                                    },
                                    "otherwise": "an entity has no get endpoint"
                                }
                            ],
                            "request": {
                                "method": "GET",
                                "path": "/api/plugins/{plugin/name}/capabilities",
                                "query": {},
                                "headers": {}
                            },
                            "expect": {
                                "status": [
                                    200
                                ],
                                "headers": {},
                                "json": [
                                    {
                                        "path": "/entities",
                                        "matcher": {
                                            "every": {
                                                "path": "/endpoints/get",
                                                "matcher": {
                                                    "matches": "^{plugin/basePath}/"
                                                }
                                            }
                                        }
                                    }
                                ]
                            },
                            "skip": [],
                            "save": {}
                        },
                        {
                            "id": "F-openapi",
                            "category": "F",
                            "level": "recommended",
                            "title": "A plugin's OpenAPI document is one",
                            "when": [],
                            "request": {
                                "method": "GET",
                                "path": "{plugin/basePath}/openapi.json",
                                "query": {},
                                "headers": {}
                            },
                            "expect": {
                                "status": [
                                    200
                                ],
                                "headers": {},
                                "json": [
                                    {
                                        "path": "/openapi",
                                        "matcher": {
                                            "matches": "^3\\."
                                        }
                                    },
                                    {
                                        "path": "/paths",
                                        "matcher": {
                                            "schema": {
                                                "type": "object"
                                            }
                                        }
                                    }
                                ]
                            },
                            "skip": [
                                {
                                    "status": [
                                        400,
                                        401,
                                        403,
                                        404,
                                        405,
                                        501
                                    ],
                                    "reason": "the plugin offers no OpenAPI document"
                                }
                            ],
                            "save": {}
                        }
                    ]
                },
                {
                    "id": "E-livez",
                    "category": "E",
                    "level": "required",
                    "title": "/livez answers its status",
                    "when": [],
                    "request": {
                        "method": "GET",
                        "path": "/livez",
                        "query": {},
                        "headers": {}
                    },
                    "expect": {
                        "status": [
                            200
                        ],
                        "headers": {
                            "content-type": "^application/json"
                        },
                        "json": [
                            {
                                "path": "/status",
                                "matcher": {
                                    "matches": "."
                                }
                            }
                        ]
                    },
                    "skip": [],
                    "save": {}
                }
            ]
        } }
};

// EXTERNAL MODULE: ./packages/documents/src/read-text.ts
var read_text = __nccwpck_require__(1978);
// EXTERNAL MODULE: ./packages/documents/src/suite-schemas.ts
var suite_schemas = __nccwpck_require__(8595);
;// CONCATENATED MODULE: ./packages/conformance/src/find-suite.ts






const builtIns = builtInSuites;
/**
 * A built-in suite by its name, such as `catalog-server/v1alpha1`, or a file's: a path that ends in .yaml or .yml or begins with a dot or
 * a slash. Throws DiagnosticError: `suite-unknown`, or what is wrong with the file.
 */
async function findSuite(text) {
    const builtIn = Object.hasOwn(builtIns, text) ? builtIns[text] : undefined;
    if (builtIn) {
        (0,suite_schemas/* provideValidators */.f7)(builtIn.suite.steps, builtIn.validators);
        return { suite: builtIn.suite, digest: builtIn.digest };
    }
    if (!/^\.{0,2}\/|\.ya?ml$/.test(text))
        return unknown(text);
    const read = (0,read_text/* readText */.yR)(text);
    if ("problem" in read)
        throw new diagnostic/* DiagnosticError */.uo([read.problem]);
    const { parseSuite } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(897)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6897));
    const { located, diagnostics } = await parseSuite(text, read.text);
    return located ?? stop(diagnostics);
}
function stop(diagnostics) {
    throw new diagnostic/* DiagnosticError */.uo(diagnostics);
}
function unknown(text) {
    const names = Object.keys(builtIns);
    const likely = (0,suggest/* suggest */.Z)(text, names);
    return (0,diagnostic/* fail */.fJ)("suite-unknown", `there is no built-in suite ${(0,sanitize/* quoted */.T)(text)}; there is ${names.join(", ")}`, {
        fix: likely
            ? `Did you mean "${likely}"? Write that.`
            : "Write the name of a built-in suite, or the path of a YAML file.",
    });
}

;// CONCATENATED MODULE: external "node:stream/promises"
const external_node_stream_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");
// EXTERNAL MODULE: ./packages/oci/src/platform.ts
var src_platform = __nccwpck_require__(5534);
;// CONCATENATED MODULE: ./packages/conformance/src/machine.ts


/** Go's names, which images use, for Node's. */
const architectures = { x64: "amd64", ia32: "386", ppc64: "ppc64le", mipsel: "mipsle" };
/** What this machine runs without emulation. */
function machinePlatform() {
    const big = process.arch === "ppc64" && (0,external_node_os_.endianness)() === "BE";
    const architecture = big ? "ppc64" : (architectures[process.arch] ?? process.arch);
    return { os: process.platform, architecture };
}
/** Whether images for a platform run here as they are. */
function runsHere(platform) {
    return (0,src_platform/* platformScore */.GK)(platform, machinePlatform()) !== undefined;
}
function machineName() {
    return (0,src_platform/* formatPlatform */.Bq)(machinePlatform());
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(7075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(8522);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __nccwpck_require__(6118);
// EXTERNAL MODULE: ./packages/oci/src/media-types.ts
var media_types = __nccwpck_require__(2125);
;// CONCATENATED MODULE: ./packages/conformance/src/extract-layer.ts










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
/** Bytes at a time: most of a server's image is one large file, and each piece costs a turn of every stage. */
const chunkSize = 512 * 1024;
/** What makes a layer's tar of its bytes. Throws layer-unsafe for a media type that is none of a layer. */
function decompress({ mediaType, digest }) {
    const type = (0,media_types/* toOci */.t_)(mediaType);
    if (type.endsWith(".tar+gzip"))
        return (0,external_node_zlib_.createGunzip)({ chunkSize });
    if (type.endsWith(".tar+zstd"))
        return (0,external_node_zlib_.createZstdDecompress)({ chunkSize });
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

// EXTERNAL MODULE: ./packages/oci/src/digest.ts
var src_digest = __nccwpck_require__(253);
// EXTERNAL MODULE: ./packages/oci/src/layout.ts
var src_layout = __nccwpck_require__(3683);
// EXTERNAL MODULE: ./packages/oci/src/layout-files.ts
var layout_files = __nccwpck_require__(609);
// EXTERNAL MODULE: ./packages/oci/src/platform-images.ts + 1 modules
var platform_images = __nccwpck_require__(3694);
;// CONCATENATED MODULE: ./packages/conformance/src/unpack.ts









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
        entrypoint: texts(Entrypoint, `${name}: the image's Entrypoint`),
        cmd: texts(Cmd, `${name}: the image's Cmd`),
        env: texts(Env, `${name}: the image's Env`),
        user: typeof User === "string" ? User : "",
    };
}
function texts(list, what) {
    const items = list ?? [];
    const isText = (each) => typeof each === "string" && !each.includes("\0");
    return Array.isArray(items) && items.every(isText) ? items : (0,diagnostic/* fail */.fJ)("content-mismatch", `${what} is no list of texts`);
}

// EXTERNAL MODULE: ./packages/oci/src/find-image.ts + 21 modules
var find_image = __nccwpck_require__(2759);
// EXTERNAL MODULE: ./packages/oci/src/parse.ts
var parse = __nccwpck_require__(4922);
;// CONCATENATED MODULE: ./packages/conformance/src/open-image.ts












async function imageInRegistry(reference, options) {
    const { environment, access } = options;
    return (0,find_image/* findImage */.F)(reference, { environment, ...(access ? { access } : {}) });
}
async function imageInLayout(path, digest) {
    const layout = await (0,src_layout/* openLayout */.B)(path);
    return { name: (0,sanitize/* sanitize */.a)(layout.name), source: layout, document: await findDocument(layout, digest) };
}
/** Takes the files of the wanted platform out of an image, if that is the machine's own. */
async function openImage(named, { platform, progress }) {
    const { name, source, document } = named;
    const listed = await listPlatforms(named);
    const wanted = platform ?? machinePlatform();
    const chosen = (0,src_platform/* bestPlatform */.qm)(listed, (each) => each.platform, wanted);
    if (!chosen && platform)
        missing(name, platform, listed);
    const subject = { kind: "image", name, digest: document.descriptor.digest };
    const platforms = (run) => listed.map((each) => describePlatform(each, each === run));
    if (!chosen || !runsHere(wanted)) {
        const offer = chosen ? (0,src_platform/* formatPlatform */.Bq)(wanted) : offered(listed);
        return { subject, platforms: platforms(), labels: {}, notRun: notRun(name, offer), close: async () => { } };
    }
    const image = chosen.image ?? (await readOne(named, wanted));
    const folder = await makeTemporaryFolder("image");
    try {
        const unpacked = await progress.step("take the files out of the image", () => unpackLayers(source, image, (0,external_node_path_.join)(folder.path, "root")));
        return {
            subject: { ...subject, platformDigest: chosen.digest, platform: (0,src_platform/* formatPlatform */.Bq)(wanted) },
            platforms: platforms(chosen),
            labels: image.config.config?.Labels ?? {},
            program: { kind: "image", ...unpacked },
            close: folder.remove,
        };
    }
    catch (error) {
        await folder.remove();
        throw error;
    }
}
/** What an index lists, attestations aside, or the one platform of a manifest. */
async function listPlatforms({ name, source, document }) {
    const { descriptor, bytes } = document;
    if ((0,media_types/* isIndex */.nw)(descriptor.mediaType)) {
        return (0,parse/* parseIndex */.A1)(bytes, name).manifests.flatMap(({ platform, digest }) => platform && platform.os !== "unknown" ? [{ platform, digest }] : []);
    }
    const image = await (0,platform_images/* readImage */.A)(source, name, document);
    return [{ platform: image.config, digest: descriptor.digest, image }];
}
async function readOne({ name, source, document }, platform) {
    const [image] = await (0,platform_images/* readPlatforms */.t)(source, name, document, [platform]);
    return image ?? missing(name, platform, []);
}
function describePlatform({ platform, digest }, run) {
    return { platform: (0,sanitize/* sanitize */.a)((0,src_platform/* formatPlatform */.Bq)(platform), 100), digest, status: run ? "run" : "not-run" };
}
function notRun(name, offer) {
    const message = `${name} is for ${offer}, and this machine is ${machineName()}: nothing was started`;
    return (0,diagnostic/* diagnostic */.YK)("platform-not-run", message, { fix: "Run this on a machine of the image's platform." });
}
function missing(name, platform, listed) {
    (0,diagnostic/* fail */.fJ)("image-platform-missing", `${name} has no image for ${(0,src_platform/* formatPlatform */.Bq)(platform)}; it offers: ${offered(listed)}`, {
        fix: "Name a platform that the image offers, or leave it out.",
    });
}
function offered(listed) {
    return (0,sanitize/* sanitize */.a)(listed.map((each) => (0,src_platform/* formatPlatform */.Bq)(each.platform)).join(", "), 400) || "none by name";
}

;// CONCATENATED MODULE: ./packages/conformance/src/open-subject.ts











/**
 * Fetches what a run is about: an image's files taken out, a binary copied, a URL checked. Throws DiagnosticError: image-not-found,
 * image-platform-missing, image-entrypoint-unclear, layer-unsafe, input-invalid, file-unreadable, and what reading a registry or layout throws.
 */
async function openSubject(subject, options) {
    if ("image" in subject)
        return openImage(await imageInRegistry(subject.image, options), options);
    if ("layout" in subject)
        return openImage(await imageInLayout(subject.layout, subject.digest), options);
    if ("binary" in subject)
        return openBinary(subject.binary);
    return openUrl(subject.url);
}
/** Copies the file, so that what is started is what the digest says. */
async function openBinary(path) {
    const folder = await makeTemporaryFolder("binary");
    const file = (0,external_node_path_.join)(folder.path, "server");
    const hash = (0,external_node_crypto_.createHash)("sha256");
    try {
        const note = async function* (content) {
            for await (const piece of content) {
                hash.update(piece);
                yield piece;
            }
        };
        await (0,external_node_stream_promises_namespaceObject.pipeline)((0,external_node_fs_.createReadStream)(path), note, (0,external_node_fs_.createWriteStream)(file, { mode: 0o755 }));
        await (0,external_node_fs_promises_.chmod)(file, 0o755);
    }
    catch (error) {
        await folder.remove();
        const why = error.code ?? error.message;
        return (0,diagnostic/* fail */.fJ)("file-unreadable", `${(0,sanitize/* quoted */.T)(path, 300)} cannot be copied: ${why}`, {
            fix: "Name the server's program, a file that can be read.",
        });
    }
    const digest = `sha256:${hash.digest("hex")}`;
    const platform = (0,src_platform/* formatPlatform */.Bq)(machinePlatform());
    return {
        subject: { kind: "binary", name: (0,sanitize/* sanitize */.a)(path), digest, platform },
        platforms: [{ platform, digest, status: "run" }],
        labels: {},
        program: { kind: "binary", file },
        close: folder.remove,
    };
}
function openUrl(text) {
    const url = URL.parse(text);
    if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash) {
        return (0,diagnostic/* fail */.fJ)("input-invalid", `${(0,sanitize/* quoted */.T)(text)} is no address of a server`, {
            fix: "Give http:// or https://, a host, and nothing secret: no user, no query.",
        });
    }
    const name = url.href.replace(/\/+$/, "");
    return { subject: { kind: "url", name }, platforms: [], labels: {}, url: name, close: async () => { } };
}

// EXTERNAL MODULE: ./packages/conformance/src/select-checks.ts
var select_checks = __nccwpck_require__(6067);
// EXTERNAL MODULE: ./packages/documents/src/limit.ts
var limit = __nccwpck_require__(9457);
;// CONCATENATED MODULE: ./packages/server/src/conformance-failures.ts




/**
 * Why a report did not pass: a diagnostic for each check that failed, a recommended one as a notice, and one for what was not run where
 * no failure explains it. A report that is not passed has an error, unless all that it lacks is what warnings are for.
 */
function failures(report, stakes) {
    const failed = report.checks.filter(({ status }) => status === "failed");
    const found = failed.map((each) => failure(each, severityOf(each, stakes)));
    if (!(0,diagnostic/* hasErrors */.Cs)(found))
        found.push(...conformance_failures_notRun(report, stakes));
    if (!(0,diagnostic/* hasErrors */.Cs)(found))
        found.push(...nothingSeen(report, stakes));
    return (0,limit/* limitDiagnostics */.c)(found);
}
function failure(check, severity) {
    const { plugin, title, reason = "it failed", request } = check;
    const asked = request === undefined ? "" : `; asked: ${request}`;
    return (0,diagnostic/* diagnostic */.YK)("check-failed", `${nameOf(check)}: ${title}: ${reason}${asked}`, {
        severity,
        fix: request === undefined
            ? "Look at what the server printed last: it is at the end of the report."
            : "Correct what the server answers, or the suite if it asks for too much.",
        ...(plugin === undefined ? {} : { plugin }),
    });
}
/** Those whose not being run is an error come in one diagnostic, the others in another. */
function conformance_failures_notRun({ checks }, stakes) {
    const missed = checks.filter(({ level, status }) => level === "required" && status === "not-run");
    return ["error", "warning"].flatMap((severity) => {
        const of = missed.filter((each) => severityOf(each, stakes) === severity);
        const [first] = of;
        if (!first)
            return [];
        const count = of.length === 1 ? "a required check was" : `${of.length} required checks were`;
        const message = `${count} not run; the first is ${nameOf(first)}: ${first.reason ?? "the run ended before"}`;
        const fix = "Mend what the reason names, or give the run more time.";
        return (0,diagnostic/* diagnostic */.YK)("check-not-run", message, { severity, fix });
    });
}
/** What is passed has been seen: by a required check of the server, and of the plugin that it is about. */
function nothingSeen({ checks, only, plugins }, { plugin }) {
    const passed = checks.filter(({ status, level }) => status === "passed" && (only !== undefined || level === "required"));
    if (passed.length === 0) {
        const fix = "Give the run a suite, or parts of one, with required checks that apply to this server.";
        return [(0,diagnostic/* diagnostic */.YK)("check-not-run", "no required check came to a result", { fix })];
    }
    if (plugin === undefined || passed.some((each) => each.plugin === plugin))
        return [];
    const names = plugins.map(({ name }) => name);
    const likely = names.includes(plugin) ? undefined : (0,suggest/* suggest */.Z)(plugin, names);
    const fix = likely
        ? `Did you mean "${likely}"? Write that.`
        : "Name a plugin of the server, and a suite that has required checks about plugins.";
    return [(0,diagnostic/* diagnostic */.YK)("check-not-run", `no required check about the plugin ${(0,sanitize/* quoted */.T)(plugin)} passed`, { fix })];
}
function nameOf({ id, items }) {
    return items.length === 0 ? id : `${id} (${items.join(", ")})`;
}
function severityOf({ level, plugin }, { tiers, plugin: focus }) {
    if (level === "recommended")
        return "notice";
    if (plugin === undefined)
        return "error";
    if (focus !== undefined)
        return plugin === focus ? "error" : "warning";
    const claimed = tiers?.find((each) => each.plugin === plugin)?.claimed;
    return claimed === "community" ? "warning" : "error";
}

// EXTERNAL MODULE: ./packages/server/src/labels.ts + 1 modules
var src_labels = __nccwpck_require__(6749);
;// CONCATENATED MODULE: ./packages/server/src/output-folder.ts





/**
 * Throws `input-invalid` where a folder is none and cannot become one, before any work is done for it.
 *
 * @param input the name of the input that names the folder
 */
async function checkOutputFolder(input, path, { written }) {
    const refuse = (why) => (0,diagnostic/* fail */.fJ)("input-invalid", `${input}: ${(0,sanitize/* quoted */.T)(path, 200)} cannot be the folder: ${why}`, {
        fix: "Name a folder that is there or can be made, and that may be written to.",
    });
    const { at, found } = await output_folder_nearest((0,external_node_path_.resolve)(path));
    if (typeof found === "string")
        return refuse(found);
    if (!found.isDirectory())
        return refuse(`${(0,sanitize/* quoted */.T)(at, 200)} is a file`);
    if (!written)
        return;
    await (0,external_node_fs_promises_.access)(at, external_node_fs_.constants.W_OK).catch((error) => refuse(error.code ?? error.message));
}
/** The path itself or the nearest folder above it that is there, or why that cannot be said. */
async function output_folder_nearest(path) {
    const found = await (0,external_node_fs_promises_.stat)(path).catch((error) => error.code ?? error.message);
    return found === "ENOENT" && path !== (0,external_node_path_.dirname)(path) ? output_folder_nearest((0,external_node_path_.dirname)(path)) : { at: path, found };
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

;// CONCATENATED MODULE: ./packages/server/src/conformance.ts













/** Runs a suite against a server, writes its reports, and grants or refuses tiers where a manifest is given. What fails comes as diagnostics. */
async function conformance(options) {
    const { progress, environment, inputs } = options;
    const suite = await findSuite(options.suite);
    (0,select_checks/* selectChecks */.o)(suite.suite, inputs.only);
    suiteParameters(suite.suite, inputs.parameters);
    const located = options.manifest === undefined ? undefined : await readManifest(options, options.manifest);
    const earlier = await readReports(options.reports);
    await checkOutputFolder("report", options.report, { written: true });
    const opened = await openSubject(options.subject, {
        environment,
        progress,
        ...(inputs.platform ? { platform: inputs.platform } : {}),
        ...(options.registries ? { access: options.registries } : {}),
    });
    const writer = __nccwpck_require__.e(/* import() */ 82).then(__nccwpck_require__.bind(__nccwpck_require__, 9082)); // loaded while the server starts
    try {
        const ran = await conform({
            opened,
            suite,
            inputs,
            ...whatIsInside(opened, located),
            tool: { name: "plugin-release", version: suiteVersion },
            progress,
            signal: options.signal ?? new AbortController().signal,
        });
        const directory = (0,external_node_path_.resolve)(options.report);
        const { writeReports } = await writer;
        const written = await progress.step("Write the reports", () => writeReports(directory, ran.report));
        const own = { report: ran.report, digest: written.digest, file: written.json };
        const decided = located && (await decide(located, opened, { suite: suite.digest, reports: [...earlier, own] }, options));
        // What kept it from running says all that there is to say.
        const stakes = { tiers: decided?.tiers, plugin: options.plugin };
        const found = (0,diagnostic/* hasErrors */.Cs)(ran.diagnostics) ? [] : failures(ran.report, stakes);
        return {
            report: ran.report,
            written,
            directory,
            ...(decided?.tiers ? { tiers: decided.tiers } : {}),
            diagnostics: [...ran.diagnostics, ...found, ...(decided?.diagnostics ?? [])],
        };
    }
    finally {
        await opened.close();
    }
}
async function readManifest(options, manifest) {
    const { readManifestFile } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(27)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7027));
    const { located, diagnostics } = await readManifestFile({ ...options, manifest, release: false });
    (0,diagnostic/* stopOnErrors */.Bd)(diagnostics);
    if (!located)
        throw new diagnostic/* DiagnosticError */.uo(diagnostics);
    return located;
}
async function readReports(named) {
    if (named.length === 0)
        return [];
    const unbound = named.find((each) => !/@sha256:[0-9a-f]{64}$/.test(each));
    if (unbound !== undefined) {
        (0,diagnostic/* fail */.fJ)("input-invalid", `reports: ${(0,sanitize/* quoted */.T)(unbound, 200)} has no digest, so anybody may have changed it`, {
            fix: "Write PATH@sha256:…, with the digest that the run put out as report-digest.",
        });
    }
    const { readReport } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(579)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4579));
    const read = named.map((each) => readReport(each));
    (0,diagnostic/* stopOnErrors */.Bd)(read.flatMap(({ diagnostics }) => diagnostics));
    return read.flatMap(({ report, digest, file }) => (report ? [{ report, digest, file }] : []));
}
/**
 * What the report says of the server. Which manifest an image was built from, the image alone can say: nobody else was there. Which
 * plugins are to be looked for, the manifest says where the image does not.
 */
function whatIsInside({ labels }, located) {
    const labelled = (0,src_labels/* readLabels */.k2)(labels);
    const manifest = labels[src_labels/* labelNames */.l3.manifest];
    const plugins = labelled?.plugins ?? located?.manifest.plugins;
    const { module, version, frameworkVersion } = labelled ?? {};
    return {
        ...(plugins ? { plugins } : {}),
        ...((0,src_digest/* isDigest */.Bc)(manifest) ? { manifest } : {}),
        ...(module && version && frameworkVersion ? { server: { module, version, frameworkVersion } } : {}),
    };
}
/** What keeps tiers from being decided is reported like the rest: the report is written, and stays. */
async function decide(located, { subject, platforms, labels }, evidence, options) {
    const manifestDigest = (0,src_digest/* sha256 */.sc)(located.source.text);
    const image = { digest: subject.digest ?? "", platforms, plugins: (0,src_labels/* readLabels */.k2)(labels)?.plugins ?? [] };
    try {
        return await options.progress.step("Decide on the tiers", async () => {
            const { decideTiers } = await Promise.all(/* import() */[__nccwpck_require__.e(72), __nccwpck_require__.e(196)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8196));
            const prepared = await prepareAgain(located, options);
            const { curated } = options;
            const decided = decideTiers({ located, prepared, image, manifestDigest, ...evidence, curated });
            // What a claim of `supported` lacks is in the decision, and complete there.
            const others = prepared.diagnostics.filter((each) => each.code !== "tier-not-allowed");
            return { tiers: decided.tiers, diagnostics: [...others, ...decided.diagnostics] };
        });
    }
    catch (error) {
        if (error instanceof diagnostic/* DiagnosticError */.uo)
            return { diagnostics: error.diagnostics };
        throw error;
    }
}
/** The plugins' metadata, as the build saw it. */
async function prepareAgain(located, options) {
    // Loaded only where they are needed.
    const { openToolchain } = await __nccwpck_require__.e(/* import() */ 95).then(__nccwpck_require__.bind(__nccwpck_require__, 7095));
    const { findBaseImage } = await __nccwpck_require__.e(/* import() */ 600).then(__nccwpck_require__.bind(__nccwpck_require__, 7600));
    const { readCheckout } = await __nccwpck_require__.e(/* import() */ 892).then(__nccwpck_require__.bind(__nccwpck_require__, 5892));
    const { prepare } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(72), __nccwpck_require__.e(682)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1682));
    const toolchain = await openToolchain(located, options);
    const [image, checkout] = await Promise.all([findBaseImage(located, options), readCheckout(located)]);
    return prepare({ located, image, checkout }, toolchain);
}


/***/ }),

/***/ 6749:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  l3: () => (/* binding */ labelNames),
  k2: () => (/* binding */ readLabels)
});

// UNUSED EXPORTS: renderLabels

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts + 1 modules
var diagnostic = __nccwpck_require__(338);
// EXTERNAL MODULE: ./packages/documents/src/check-manifest.ts + 5 modules
var check_manifest = __nccwpck_require__(7950);
// EXTERNAL MODULE: ./packages/documents/src/parse-manifest.ts + 3 modules
var parse_manifest = __nccwpck_require__(9797);
;// CONCATENATED MODULE: ./packages/documents/src/plain-source.ts
/** A document that nobody wrote as YAML, so that nothing in it stands anywhere. Costs no parser. */
function plainSource(file, value) {
    return { file, text: "", value, place: () => ({ file }), root: null };
}

;// CONCATENATED MODULE: ./packages/server/src/labels.ts




const prefix = "io.plugin-release.";
const labelNames = {
    module: `${prefix}server.module`,
    version: `${prefix}server.version`,
    entrypoint: `${prefix}server.entrypoint`,
    frameworkVersion: `${prefix}framework-version`,
    manifest: `${prefix}manifest`,
    plugins: `${prefix}plugins`,
};
/**
 * A plugin with a `directory` was compiled from a working copy, and with it all of its module. Its label names no version that can be
 * released: nobody may take what is found of such an image for a finding about the version that the manifest lists.
 */
function renderLabels(labels) {
    const workingCopies = new Set(labels.plugins.flatMap((each) => (each.directory === undefined ? [] : [each.module])));
    const plugins = labels.plugins.map(({ name, module, import: path, version }) => ({
        name,
        module,
        import: path,
        version: workingCopies.has(module) ? unreleased(version) : version,
    }));
    return {
        [labelNames.module]: labels.module,
        [labelNames.version]: labels.version,
        [labelNames.entrypoint]: JSON.stringify(labels.entrypoint),
        [labelNames.frameworkVersion]: labels.frameworkVersion,
        [labelNames.manifest]: labels.manifest,
        [labelNames.plugins]: JSON.stringify(plugins),
    };
}
function unreleased(version) {
    const [release = "", build = ""] = version.split(/(?=\+)/);
    return `${release}${release.includes("-") ? "." : "-"}working-copy${build}`;
}
/** The labels of an image that this suite built; nothing if it did not, or if they are not well-formed: an image is hostile input. */
function readLabels(labels) {
    const read = readShape(labels);
    return read && keepsManifestRules(read) ? read : undefined;
}
/** What labels say becomes Go code and arguments, as a manifest does, and so must keep the same rules. */
function keepsManifestRules({ module, version, entrypoint, frameworkVersion, plugins }) {
    const base = { image: "scratch", module, version, entrypoint, frameworkVersion };
    const document = { apiVersion: "catalog.kubeflow.org/v1alpha1", kind: "CatalogServerBuild", spec: { base, plugins } };
    const { manifest, diagnostics } = (0,parse_manifest/* parseManifest */.N)(plainSource("labels", document));
    return manifest !== undefined && !(0,diagnostic/* hasErrors */.Cs)([...diagnostics, ...(0,check_manifest/* checkManifest */.K)(manifest)]);
}
function readShape(labels) {
    const text = (name) => (typeof labels[name] === "string" && labels[name] !== "" ? labels[name] : undefined);
    const module = text(labelNames.module);
    const version = text(labelNames.version);
    const frameworkVersion = text(labelNames.frameworkVersion);
    const entrypoint = readEntrypoint(parseJson(text(labelNames.entrypoint)));
    const plugins = readPlugins(parseJson(text(labelNames.plugins)));
    if (!module || !version || !frameworkVersion || !entrypoint || !plugins)
        return undefined;
    return { module, version, frameworkVersion, entrypoint, plugins, manifest: text(labelNames.manifest) ?? "" };
}
function parseJson(text) {
    if (text === undefined || text.length > 1024 * 1024)
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function strings(value, keys) {
    if (typeof value !== "object" || value === null)
        return undefined;
    const fields = value;
    if (keys.some((key) => typeof fields[key] !== "string"))
        return undefined;
    return Object.fromEntries(keys.map((key) => [key, fields[key]]));
}
function readEntrypoint(value) {
    return strings(value, ["import", "call"]) ?? strings(value, ["package"]);
}
function readPlugins(value) {
    if (!Array.isArray(value))
        return undefined;
    const plugins = value.map((each) => strings(each, ["name", "module", "import", "version"]));
    return plugins.every((each) => each !== undefined) ? plugins : undefined;
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

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

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

/***/ 5881:
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

/***/ 714:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");

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
/******/ var __webpack_exports__ = __nccwpck_require__(8996);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
