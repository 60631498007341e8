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
/* harmony import */ var _action_kit_conformance_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7809);
/* harmony import */ var _action_kit_run_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1222);
/* harmony import */ var _server_conformance_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1485);
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

/***/ 7809:
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

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __nccwpck_require__(7057);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __nccwpck_require__(6485);
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

;// CONCATENATED MODULE: ./packages/server/src/conformance-inputs.ts





const sandboxes = ["runc", "namespaces", "user", "process"];
/** Reads what was asked for. Throws `input-invalid`. */
function readConformance(texts) {
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
}
function readSubject({ layout, digest, image, binary, url, manifest }) {
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
}
function readRunInputs(texts) {
    const { environment, files, parameters, only, sandbox, platform } = texts;
    return {
        environment,
        files,
        parameters,
        only,
        ...(texts.arguments.length === 0 ? {} : { arguments: texts.arguments }),
        ...(sandbox === undefined ? {} : { sandbox: readChoice("sandbox", sandbox, sandboxes) }),
        ...(platform === undefined ? {} : { platform: readPlatform(platform) }),
        limits: {
            seconds: readWholeNumber("timeout", texts.timeout, { most: 86_400 }) ?? defaultLimits.seconds,
            memory: (readWholeNumber("memory", texts.memory, { most: 1024 * 1024 }) ?? defaultLimits.memory / 1024 ** 2) *
                1024 ** 2,
        },
    };
}
function readPlatform(text) {
    const [os, architecture, variant, ...more] = text.split("/");
    if (!os || !architecture || more.length > 0 || !/^[a-z0-9/]+$/.test(text)) {
        const fix = "Write a platform such as linux/amd64.";
        return (0,diagnostic/* fail */.fJ)("input-invalid", `platform is ${(0,sanitize/* quoted */.T)(text)}`, { fix, inputs: ["platform"] });
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
    "report-policy": inputs/* optional */.lq,
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

/***/ 1222:
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
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __nccwpck_require__(6982);
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

/***/ 7624:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ atEnd)
/* harmony export */ });
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

/***/ 1020:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ lazily)
/* harmony export */ });
/** Does work when it is asked for the first time, and only then. */
function lazily(work) {
    let made;
    return () => {
        made ??= work();
        return made;
    };
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

/***/ 4967:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/** What failed, required checks first; of these, what kept most others from being run; else in the suite's order. */
function failuresOf({ checks }) {
    const failed = checks.filter(({ status }) => status === "failed");
    const waiting = waitingFor(checks);
    const rank = ({ id, level }) => (level === "required" ? 0 : 1e9) - (waiting.get(id) ?? 0);
    return failed.sort((one, other) => rank(one) - rank(other));
}
/** How many results are not there because a check failed, by its id. Reasons name it, or one that waits for it in turn. */
function waitingFor(checks) {
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

/***/ 6067:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ selectChecks)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7057);
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

/***/ 8019:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ makeTemporaryFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _conformance_at_end_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7624);




/**
 * A new folder that is gone when it is removed, or when this process ends. Other users cannot list it; where this process is root,
 * servers run as another one, who may go through it.
 */
async function makeTemporaryFolder(name) {
    const path = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), `plugin-release-${name}-${process.pid}-`));
    const release = (0,_conformance_at_end_js__WEBPACK_IMPORTED_MODULE_3__/* .atEnd */ .t)(() => removeTree(path));
    if (process.getuid?.() === 0)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(path, 0o711);
    const remove = async () => {
        removeTree(path);
        release();
    };
    return { path, remove };
}
function removeTree(path) {
    try {
        // What was killed may still be dying.
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true, maxRetries: 5 });
    }
    catch {
        // A server may have left folders that nobody may enter, or that are nested deeper than a path can say.
        const { spawnSync } = process.getBuiltinModule("node:child_process");
        spawnSync("chmod", ["-R", "u+rwX", "--", path], { stdio: "ignore" });
        spawnSync("rm", ["-rf", "--", path], { stdio: "ignore" });
    }
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
/* harmony export */   ID: () => (/* binding */ maxBytes),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   yR: () => (/* binding */ readText)
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

/***/ 1109:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ UnsafeEntry),
/* harmony export */   _: () => (/* binding */ imageTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _oci_rooted_path_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9094);




/** A rule that a layer's entry breaks. */
class UnsafeEntry extends Error {
}
/**
 * Writes below `root` only: folders on the way are looked up as if `root` were `/`, entries are created anew and never through
 * a link, and links to absolute targets become relative ones that stay inside. Special bits are dropped, and owners too unless this
 * process is root: then a server that is started as the image's user finds its own files.
 */
function imageTree(directory) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(directory, { recursive: true });
    const root = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(directory);
    const isRoot = process.getuid?.() === 0;
    let written = new Set();
    /** Where an entry goes; what lies there gives way. */
    const place = (name) => {
        const path = locate(root, name);
        makeFolders((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), root);
        for (let each = path; each !== root && !written.has(each); each = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(each))
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
            for (const each of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path))
                clear((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, each));
    };
    return {
        async file(name, attributes, content) {
            const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(placeAnew(name), "wx", 0o600);
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
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, content, { flag: "wx", mode: 0o600 });
            if (isRoot)
                give(path, attributes);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(path, (attributes.mode & 0o777) | 0o400);
        },
        directory(name, attributes) {
            const path = place(name);
            if (!isDirectory(path)) {
                remove(path);
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path);
            }
            if (isRoot)
                give(path, attributes);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(path, (attributes.mode & 0o777) | 0o700);
        },
        symlink(name, target) {
            const path = placeAnew(name);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.symlinkSync)(insideTarget(path.slice(root.length), target), path);
        },
        hardLink(name, target) {
            const existing = locate(root, target);
            if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(existing, { throwIfNoEntry: false })?.isFile())
                throw new UnsafeEntry(`links to no file (${target})`);
            if (locate(root, name) !== existing)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.linkSync)(existing, placeAnew(name));
        },
        whiteout(name, contentOnly) {
            const path = locate(root, name);
            if (!contentOnly)
                clear(path);
            else if (isDirectory(path))
                for (const each of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path))
                    clear((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, each));
        },
        nextLayer() {
            written = new Set();
        },
    };
}
/** Folders that no layer describes, whatever this process's umask is. */
function makeFolders(path, root) {
    const first = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path, { recursive: true });
    if (first === undefined)
        return;
    for (let each = path; each !== root; each = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(each)) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(each, 0o755);
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
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fchownSync)(file, ...owner);
        else
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chownSync)(file, ...owner);
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
    const folder = (0,_oci_rooted_path_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveInRoot */ .Q)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
    if (folder === undefined)
        throw new UnsafeEntry("lies below links that lead to each other");
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path));
}
/** A link's target as seen from `at`, an absolute path of the image: absolute ones are made relative. */
function insideTarget(at, target) {
    if (target === "" || target.includes("\0"))
        throw new UnsafeEntry("links to nothing");
    const from = node_path__WEBPACK_IMPORTED_MODULE_2__.posix.dirname(at);
    if (target.startsWith("/"))
        return node_path__WEBPACK_IMPORTED_MODULE_2__.posix.relative(from, node_path__WEBPACK_IMPORTED_MODULE_2__.posix.normalize(target)) || ".";
    if (node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(from.slice(1), target).split("/")[0] === "..")
        throw new UnsafeEntry("links out of the image");
    return target;
}
function remove(path) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    if (found?.isDirectory())
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true });
    else if (found)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(path);
}
function isDirectory(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
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

/***/ 3683:
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

/***/ 1485:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  w: () => (/* binding */ conformance)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./packages/conformance/src/generated/built-in-suites.ts
// Generated by scripts/generate-validators.ts from suites. Do not edit.
const builtInSuites = {
    "catalog-server/v1alpha1": { digest: "sha256:d9b834b695585aa79ffc4a71095263004b87929d68ff2ea053e10848fa6eca1b", suite: JSON.parse("{\"name\":\"catalog-server\",\"version\":\"v1alpha1\",\"description\":\"The public contract of the catalog server and its plugins\",\"server\":{\"arguments\":[\"-listen\",\"127.0.0.1:{port}\"],\"environment\":{},\"files\":[],\"ready\":{\"path\":\"/readyz\",\"seconds\":30},\"stopSeconds\":10},\"parameters\":{\"authorization\":{\"description\":\"`enforced` where the server refuses changes without authorisation\",\"default\":\"unknown\"}},\"categories\":[{\"id\":\"smoke\",\"title\":\"The server's life\"},{\"id\":\"A\",\"title\":\"Capabilities\"},{\"id\":\"B\",\"title\":\"List and get\"},{\"id\":\"C\",\"title\":\"Sources\"},{\"id\":\"D\",\"title\":\"Security\"},{\"id\":\"E\",\"title\":\"Observability\"},{\"id\":\"F\",\"title\":\"OpenAPI\"}],\"steps\":[{\"id\":\"smoke-starts\",\"category\":\"smoke\",\"level\":\"required\",\"title\":\"The server starts and gets ready\",\"when\":[],\"expect\":{\"status\":[200],\"headers\":{},\"json\":[]},\"skip\":[],\"observe\":\"starts\",\"save\":{}},{\"id\":\"smoke-stays-up\",\"category\":\"smoke\",\"level\":\"required\",\"title\":\"The server stays up while it is asked\",\"when\":[],\"expect\":{\"status\":[200],\"headers\":{},\"json\":[]},\"skip\":[],\"observe\":\"stays-up\",\"save\":{}},{\"id\":\"smoke-stops\",\"category\":\"smoke\",\"level\":\"required\",\"title\":\"The server ends when it is told to\",\"when\":[],\"expect\":{\"status\":[200],\"headers\":{},\"json\":[]},\"skip\":[],\"observe\":\"stops\",\"save\":{}},{\"id\":\"D-healthz\",\"category\":\"D\",\"level\":\"required\",\"title\":\"/healthz answers its status without authentication\",\"when\":[],\"request\":{\"method\":\"GET\",\"path\":\"/healthz\",\"query\":{},\"headers\":{}},\"expect\":{\"status\":[200],\"headers\":{},\"json\":[{\"path\":\"/status\",\"matcher\":{\"matches\":\".\"}}]},\"skip\":[],\"save\":{}},{\"id\":\"E-healthz\",\"category\":\"E\",\"level\":\"required\",\"title\":\"/healthz answers in JSON\",\"when\":[],\"request\":{\"method\":\"GET\",\"path\":\"/healthz\",\"query\":{},\"headers\":{}},\"expect\":{\"status\":[200],\"headers\":{\"content-type\":\"^application/json\"},\"json\":[{\"path\":\"\",\"matcher\":{\"schema\":{\"type\":\"object\"}}}]},\"skip\":[{\"status\":[401,403],\"reason\":\"/healthz demands authentication\"}],\"save\":{}},{\"id\":\"E-readyz\",\"category\":\"E\",\"level\":\"required\",\"title\":\"/readyz says that the server is ready\",\"when\":[],\"request\":{\"method\":\"GET\",\"path\":\"/readyz\",\"query\":{},\"headers\":{}},\"expect\":{\"status\":[200],\"headers\":{\"content-type\":\"^application/json\"},\"json\":[{\"path\":\"/status\",\"matcher\":{\"equals\":\"ready\"}}]},\"skip\":[],\"save\":{}},{\"id\":\"E-components\",\"category\":\"E\",\"level\":\"required\",\"title\":\"/readyz names its components, each with a status\",\"when\":[],\"request\":{\"method\":\"GET\",\"path\":\"/readyz\",\"query\":{},\"headers\":{}},\"expect\":{\"status\":[200],\"headers\":{},\"json\":[{\"path\":\"/components\",\"matcher\":{\"schema\":{\"type\":\"object\",\"minProperties\":1,\"additionalProperties\":{\"type\":\"object\",\"required\":[\"status\"],\"properties\":{\"status\":{\"type\":\"string\",\"minLength\":1}}}}}}]},\"skip\":[],\"save\":{}},{\"id\":\"A-plugins\",\"category\":\"A\",\"level\":\"required\",\"title\":\"/api/plugins lists the plugins\",\"when\":[],\"request\":{\"method\":\"GET\",\"path\":\"/api/plugins\",\"query\":{},\"headers\":{}},\"expect\":{\"status\":[200],\"headers\":{\"content-type\":\"^application/json\"},\"json\":[{\"path\":\"\",\"matcher\":{\"schema\":{\"type\":\"object\",\"required\":[\"plugins\",\"count\"],\"properties\":{\"count\":{\"type\":\"integer\",\"minimum\":0},\"plugins\":{\"type\":[\"array\",\"null\"],\"items\":{\"type\":\"object\",\"required\":[\"name\",\"version\"],\"properties\":{\"name\":{\"type\":\"string\",\"minLength\":1},\"version\":{\"type\":\"string\",\"minLength\":1}}}}}}}}]},\"skip\":[],\"save\":{\"listed\":\"\",\"plugins\":\"/plugins\"}},{\"id\":\"A-count\",\"category\":\"A\",\"level\":\"required\",\"title\":\"The count is the number of the plugins\",\"when\":[{\"value\":\"{plugins}\",\"matcher\":{\"differs\":null},\"otherwise\":\"the server has no plugins\"}],\"request\":{\"method\":\"GET\",\"path\":\"/api/plugins\",\"query\":{},\"headers\":{}},\"expect\":{\"status\":[200],\"headers\":{},\"json\":[{\"path\":\"/plugins\",\"matcher\":{\"atLeast\":\"{listed/count}\"}},{\"path\":\"/plugins\",\"matcher\":{\"atMost\":\"{listed/count}\"}}]},\"skip\":[],\"save\":{}},{\"id\":\"A-unknown\",\"category\":\"A\",\"level\":\"required\",\"title\":\"A plugin that is not there has no capabilities\",\"when\":[],\"request\":{\"method\":\"GET\",\"path\":\"/api/plugins/nonexistent-plugin-12345/capabilities\",\"query\":{},\"headers\":{}},\"expect\":{\"status\":[404],\"headers\":{},\"json\":[]},\"skip\":[],\"save\":{}},{\"id\":\"E-status\",\"category\":\"E\",\"level\":\"recommended\",\"title\":\"Every plugin says that it serves\",\"when\":[{\"value\":\"{plugins}\",\"matcher\":{\"every\":{\"path\":\"/status\",\"matcher\":{\"present\":true}}},\"otherwise\":\"the list of plugins does not say their status\"}],\"request\":{\"method\":\"GET\",\"path\":\"/api/plugins\",\"query\":{},\"headers\":{}},\"expect\":{\"status\":[200],\"headers\":{},\"json\":[{\"path\":\"/plugins\",\"matcher\":{\"every\":{\"path\":\"/status\",\"matcher\":{\"schema\":{\"type\":\"object\",\"properties\":{\"enabled\":{\"const\":true},\"initialized\":{\"const\":true},\"serving\":{\"const\":true}}}}}}}]},\"skip\":[],\"save\":{}},{\"id\":\"F-base-path\",\"category\":\"F\",\"level\":\"required\",\"title\":\"A plugin has its own path below /api/\",\"when\":[],\"request\":{\"method\":\"GET\",\"path\":\"/api/plugins\",\"query\":{},\"headers\":{}},\"expect\":{\"status\":[200],\"headers\":{},\"json\":[{\"path\":\"/plugins\",\"matcher\":{\"every\":{\"path\":\"/basePath\",\"matcher\":{\"matches\":\"^/api/[^/]\"}}}}]},\"skip\":[],\"save\":{}},{\"forEach\":\"{manifest/plugins}\",\"as\":\"wanted\",\"where\":[],\"otherwise\":\"no manifest is known\",\"plugin\":\"{wanted/name}\",\"steps\":[{\"id\":\"A-listed\",\"category\":\"A\",\"level\":\"required\",\"title\":\"A plugin of the manifest is listed\",\"when\":[],\"request\":{\"method\":\"GET\",\"path\":\"/api/plugins\",\"query\":{},\"headers\":{}},\"expect\":{\"status\":[200],\"headers\":{},\"json\":[{\"path\":\"/plugins\",\"matcher\":{\"includes\":{\"name\":\"{wanted/name}\"}}}]},\"skip\":[],\"save\":{}}]},{\"forEach\":\"{plugins}\",\"as\":\"plugin\",\"where\":[],\"otherwise\":\"the server has no plugins\",\"plugin\":\"{plugin/name}\",\"steps\":[{\"id\":\"E-healthy\",\"category\":\"E\",\"level\":\"required\",\"title\":\"A plugin is healthy\",\"when\":[],\"request\":{\"method\":\"GET\",\"path\":\"/api/plugins\",\"query\":{},\"headers\":{}},\"expect\":{\"status\":[200],\"headers\":{},\"json\":[{\"path\":\"/plugins\",\"matcher\":{\"includes\":{\"name\":\"{plugin/name}\",\"healthy\":true}}}]},\"skip\":[],\"save\":{}},{\"id\":\"A-capabilities\",\"category\":\"A\",\"level\":\"required\",\"title\":\"A plugin says what it can do\",\"when\":[],\"request\":{\"method\":\"GET\",\"path\":\"/api/plugins/{plugin/name}/capabilities\",\"query\":{},\"headers\":{}},\"expect\":{\"status\":[200],\"headers\":{\"content-type\":\"^application/json\"},\"json\":[{\"path\":\"\",\"matcher\":{\"schema\":{\"type\":\"object\",\"required\":[\"schemaVersion\",\"plugin\"],\"properties\":{\"schemaVersion\":{\"type\":\"string\",\"minLength\":1},\"entities\":{\"type\":[\"array\",\"null\"]}}}}},{\"path\":\"/plugin/name\",\"matcher\":{\"equals\":\"{plugin/name}\"}}]},\"skip\":[{\"status\":[404],\"reason\":\"the plugin says no capabilities\"}],\"save\":{\"capabilities\":\"\"}},{\"id\":\"A-entities\",\"category\":\"A\",\"level\":\"required\",\"title\":\"A plugin says of which kind its entities are and where they are listed\",\"when\":[{\"value\":\"{capabilities/entities/0}\",\"matcher\":{\"present\":true},\"otherwise\":\"the plugin has no entities\"}],\"request\":{\"method\":\"GET\",\"path\":\"/api/plugins/{plugin/name}/capabilities\",\"query\":{},\"headers\":{}},\"expect\":{\"status\":[200],\"headers\":{},\"json\":[{\"path\":\"/entities\",\"matcher\":{\"schema\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"required\":[\"kind\",\"plural\",\"endpoints\"],\"properties\":{\"kind\":{\"type\":\"string\",\"minLength\":1},\"plural\":{\"type\":\"string\",\"minLength\":1},\"endpoints\":{\"type\":\"object\",\"required\":[\"list\"],\"properties\":{\"list\":{\"type\":\"string\",\"pattern\":\"^/\"},\"get\":{\"type\":\"string\",\"pattern\":\"^(/|$)\"}}}}}}}}]},\"skip\":[],\"save\":{}},{\"id\":\"A-fields\",\"category\":\"A\",\"level\":\"required\",\"title\":\"A plugin names the fields that are shown and filtered by\",\"when\":[{\"value\":\"{capabilities/entities/0}\",\"matcher\":{\"present\":true},\"otherwise\":\"the plugin has no entities\"}],\"request\":{\"method\":\"GET\",\"path\":\"/api/plugins/{plugin/name}/capabilities\",\"query\":{},\"headers\":{}},\"expect\":{\"status\":[200],\"headers\":{},\"json\":[{\"path\":\"/entities\",\"matcher\":{\"schema\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"fields\":{\"type\":\"object\",\"properties\":{\"columns\":{\"type\":[\"array\",\"null\"],\"items\":{\"type\":\"object\",\"required\":[\"name\",\"path\"],\"properties\":{\"name\":{\"type\":\"string\",\"minLength\":1},\"path\":{\"type\":\"string\",\"minLength\":1},\"sortable\":{\"type\":\"boolean\"}}}},\"filterFields\":{\"type\":[\"array\",\"null\"],\"items\":{\"type\":\"object\",\"required\":[\"name\"],\"properties\":{\"name\":{\"type\":\"string\",\"minLength\":1},\"options\":{\"type\":[\"array\",\"null\"]}}}},\"detailFields\":{\"type\":[\"array\",\"null\"],\"items\":{\"type\":\"object\",\"required\":[\"name\"],\"properties\":{\"name\":{\"type\":\"string\",\"minLength\":1}}}}}}}}}}}]},\"skip\":[],\"save\":{}},{\"id\":\"A-display\",\"category\":\"A\",\"level\":\"recommended\",\"title\":\"Entities and columns have names to show\",\"when\":[{\"value\":\"{capabilities/entities/0}\",\"matcher\":{\"present\":true},\"otherwise\":\"the plugin has no entities\"}],\"request\":{\"method\":\"GET\",\"path\":\"/api/plugins/{plugin/name}/capabilities\",\"query\":{},\"headers\":{}},\"expect\":{\"status\":[200],\"headers\":{},\"json\":[{\"path\":\"/entities\",\"matcher\":{\"schema\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"required\":[\"displayName\"],\"properties\":{\"displayName\":{\"type\":\"string\",\"minLength\":1},\"fields\":{\"type\":\"object\",\"properties\":{\"columns\":{\"type\":[\"array\",\"null\"],\"items\":{\"type\":\"object\",\"required\":[\"displayName\"],\"properties\":{\"displayName\":{\"type\":\"string\",\"minLength\":1}}}}}}}}}}}]},\"skip\":[],\"save\":{}},{\"forEach\":\"{capabilities/entities}\",\"as\":\"entity\",\"where\":[{\"path\":\"/endpoints/list\",\"matcher\":{\"matches\":\"^/\"}}],\"otherwise\":\"the plugin has no entities that are listed\",\"steps\":[{\"id\":\"B-list\",\"category\":\"B\",\"level\":\"required\",\"title\":\"Entities are listed\",\"when\":[],\"request\":{\"method\":\"GET\",\"path\":\"{entity/endpoints/list}\",\"query\":{},\"headers\":{}},\"expect\":{\"status\":[200],\"headers\":{\"content-type\":\"^application/json\"},\"json\":[{\"path\":\"\",\"matcher\":{\"schema\":{\"type\":\"object\",\"required\":[\"items\",\"size\",\"pageSize\"],\"properties\":{\"items\":{\"type\":[\"array\",\"null\"],\"items\":{\"type\":\"object\"}},\"size\":{\"type\":\"integer\",\"minimum\":0},\"pageSize\":{\"type\":\"integer\",\"minimum\":0},\"nextPageToken\":{\"type\":[\"string\",\"null\"]}},\"if\":{\"type\":\"object\",\"properties\":{\"items\":{\"type\":\"array\",\"minItems\":1}}},\"then\":{\"type\":\"object\",\"properties\":{\"size\":{\"type\":\"integer\",\"minimum\":1}}}}}}]},\"skip\":[],\"save\":{\"list\":\"\"}},{\"id\":\"B-get\",\"category\":\"B\",\"level\":\"required\",\"title\":\"The first item of the list is answered alone\",\"when\":[{\"value\":\"{entity/endpoints/get}\",\"matcher\":{\"matches\":\"^/\"},\"otherwise\":\"the entity has no get endpoint\"},{\"value\":\"{list/items/0}\",\"matcher\":{\"present\":true},\"otherwise\":\"the list is empty\"}],\"request\":{\"method\":\"GET\",\"path\":\"{entity/endpoints/get}\",\"fill\":{\"from\":\"{list/items/0}\",\"with\":{}},\"query\":{},\"headers\":{}},\"expect\":{\"status\":[200],\"headers\":{\"content-type\":\"^application/json\"},\"json\":[{\"path\":\"\",\"matcher\":{\"schema\":{\"type\":\"object\"}}}]},\"skip\":[],\"save\":{}},{\"id\":\"B-get-same\",\"category\":\"B\",\"level\":\"required\",\"title\":\"The item that is answered alone has the name that was asked for\",\"when\":[{\"value\":\"{entity/endpoints/get}\",\"matcher\":{\"matches\":\"^/\"},\"otherwise\":\"the entity has no get endpoint\"},{\"value\":\"{list/items/0/name}\",\"matcher\":{\"present\":true},\"otherwise\":\"the list has no item with a name\"}],\"request\":{\"method\":\"GET\",\"path\":\"{entity/endpoints/get}\",\"fill\":{\"from\":\"{list/items/0}\",\"with\":{}},\"query\":{},\"headers\":{}},\"expect\":{\"status\":[200],\"headers\":{},\"json\":[{\"path\":\"/name\",\"matcher\":{\"equals\":\"{list/items/0/name}\"}}]},\"skip\":[],\"save\":{}},{\"id\":\"B-get-unknown\",\"category\":\"B\",\"level\":\"required\",\"title\":\"An entity that is not there is not found\",\"when\":[{\"value\":\"{entity/endpoints/get}\",\"matcher\":{\"matches\":\"^/\"},\"otherwise\":\"the entity has no get endpoint\"},{\"value\":\"{list/items/0}\",\"matcher\":{\"present\":true},\"otherwise\":\"the list is empty\"}],\"request\":{\"method\":\"GET\",\"path\":\"{entity/endpoints/get}\",\"fill\":{\"from\":\"{list/items/0}\",\"with\":{\"name\":\"nonexistent-entity-12345\",\"id\":\"nonexistent-entity-12345\"}},\"query\":{},\"headers\":{}},\"expect\":{\"status\":[404],\"headers\":{},\"json\":[]},\"skip\":[],\"save\":{}},{\"id\":\"B-page-size\",\"category\":\"B\",\"level\":\"required\",\"title\":\"A page has as many items as were asked for\",\"when\":[{\"value\":\"{list/size}\",\"matcher\":{\"atLeast\":3},\"otherwise\":\"the list has fewer than three items\"}],\"request\":{\"method\":\"GET\",\"path\":\"{entity/endpoints/list}\",\"query\":{\"pageSize\":\"2\"},\"headers\":{}},\"expect\":{\"status\":[200],\"headers\":{},\"json\":[{\"path\":\"/items\",\"matcher\":{\"atLeast\":2}},{\"path\":\"/items\",\"matcher\":{\"atMost\":2}},{\"path\":\"/pageSize\",\"matcher\":{\"equals\":2}}]},\"skip\":[],\"save\":{}},{\"id\":\"B-page-token\",\"category\":\"B\",\"level\":\"required\",\"title\":\"A page that is not the last one names the next\",\"when\":[{\"value\":\"{list/size}\",\"matcher\":{\"atLeast\":3},\"otherwise\":\"the list has fewer than three items\"}],\"request\":{\"method\":\"GET\",\"path\":\"{entity/endpoints/list}\",\"query\":{\"pageSize\":\"2\"},\"headers\":{}},\"expect\":{\"status\":[200],\"headers\":{},\"json\":[{\"path\":\"/nextPageToken\",\"matcher\":{\"matches\":\".\"}}]},\"skip\":[],\"save\":{\"page\":\"\"}},{\"id\":\"B-next-page\",\"category\":\"B\",\"level\":\"required\",\"title\":\"The token leads to the items that follow\",\"when\":[{\"value\":\"{list/size}\",\"matcher\":{\"atLeast\":3},\"otherwise\":\"the list has fewer than three items\"}],\"request\":{\"method\":\"GET\",\"path\":\"{entity/endpoints/list}\",\"query\":{\"pageSize\":\"2\",\"pageToken\":\"{page/nextPageToken}\"},\"headers\":{}},\"expect\":{\"status\":[200],\"headers\":{},\"json\":[{\"path\":\"/items/0\",\"matcher\":{\"differs\":\"{page/items/0}\"}},{\"path\":\"/items/0\",\"matcher\":{\"differs\":\"{page/items/1}\"}}]},\"skip\":[],\"save\":{}},{\"id\":\"B-size\",\"category\":\"B\",\"level\":\"required\",\"title\":\"The size counts all items, on whichever page\",\"when\":[{\"value\":\"{list/size}\",\"matcher\":{\"atLeast\":3},\"otherwise\":\"the list has fewer than three items\"}],\"request\":{\"method\":\"GET\",\"path\":\"{entity/endpoints/list}\",\"query\":{\"pageSize\":\"2\",\"pageToken\":\"{page/nextPageToken}\"},\"headers\":{}},\"expect\":{\"status\":[200],\"headers\":{},\"json\":[{\"path\":\"/size\",\"matcher\":{\"equals\":\"{list/size}\"}}]},\"skip\":[],\"save\":{}},{\"id\":\"B-whole\",\"category\":\"B\",\"level\":\"required\",\"title\":\"A list that fits on a page is complete and names no next page\",\"when\":[{\"value\":\"{list/size}\",\"matcher\":{\"atLeast\":1},\"otherwise\":\"the list is empty\"},{\"value\":\"{list/size}\",\"matcher\":{\"atMost\":\"{list/pageSize}\"},\"otherwise\":\"the list has several pages\"}],\"request\":{\"method\":\"GET\",\"path\":\"{entity/endpoints/list}\",\"query\":{},\"headers\":{}},\"expect\":{\"status\":[200],\"headers\":{},\"json\":[{\"path\":\"/items\",\"matcher\":{\"atLeast\":\"{list/size}\"}},{\"path\":\"/items\",\"matcher\":{\"atMost\":\"{list/size}\"}},{\"path\":\"\",\"matcher\":{\"schema\":{\"type\":\"object\",\"properties\":{\"nextPageToken\":{\"enum\":[\"\",null]}}}}}]},\"skip\":[],\"save\":{}},{\"id\":\"B-filter\",\"category\":\"B\",\"level\":\"required\",\"title\":\"A filter by name finds the items of that name\",\"when\":[{\"value\":\"{entity/fields/filterFields}\",\"matcher\":{\"includes\":{\"name\":\"name\"}},\"otherwise\":\"the entity cannot be filtered by name\"},{\"value\":\"{list/items/0/name}\",\"matcher\":{\"matches\":\"^[^'\\\\\\\\]+$\"},\"otherwise\":\"the list has no item with a name that a filter can quote\"}],\"request\":{\"method\":\"GET\",\"path\":\"{entity/endpoints/list}\",\"query\":{\"filterQuery\":\"name='{list/items/0/name}'\"},\"headers\":{}},\"expect\":{\"status\":[200],\"headers\":{},\"json\":[{\"path\":\"/items/0\",\"matcher\":{\"present\":true}},{\"path\":\"/items\",\"matcher\":{\"every\":{\"path\":\"/name\",\"matcher\":{\"equals\":\"{list/items/0/name}\"}}}},{\"path\":\"/size\",\"matcher\":{\"atLeast\":1}}]},\"skip\":[],\"save\":{}},{\"id\":\"B-filter-none\",\"category\":\"B\",\"level\":\"required\",\"title\":\"A filter by a name that nothing has finds nothing\",\"when\":[{\"value\":\"{entity/fields/filterFields}\",\"matcher\":{\"includes\":{\"name\":\"name\"}},\"otherwise\":\"the entity cannot be filtered by name\"}],\"request\":{\"method\":\"GET\",\"path\":\"{entity/endpoints/list}\",\"query\":{\"filterQuery\":\"name='nonexistent-entity-12345'\"},\"headers\":{}},\"expect\":{\"status\":[200],\"headers\":{},\"json\":[{\"path\":\"\",\"matcher\":{\"schema\":{\"type\":\"object\",\"properties\":{\"items\":{\"type\":[\"array\",\"null\"],\"maxItems\":0}}}}},{\"path\":\"/size\",\"matcher\":{\"equals\":0}}]},\"skip\":[],\"save\":{}},{\"id\":\"B-filter-invalid\",\"category\":\"B\",\"level\":\"recommended\",\"title\":\"A filter that is not valid finds nothing\",\"when\":[],\"request\":{\"method\":\"GET\",\"path\":\"{entity/endpoints/list}\",\"query\":{\"filterQuery\":\"name==\"},\"headers\":{}},\"expect\":{\"status\":[200,400,422],\"headers\":{},\"json\":[{\"path\":\"\",\"matcher\":{\"schema\":{\"type\":\"object\",\"properties\":{\"items\":{\"type\":[\"array\",\"null\"],\"maxItems\":0}}}}}]},\"skip\":[],\"save\":{}},{\"id\":\"B-order\",\"category\":\"B\",\"level\":\"required\",\"title\":\"The list can be ordered by name\",\"when\":[{\"value\":\"{entity/fields/columns}\",\"matcher\":{\"includes\":{\"name\":\"name\",\"sortable\":true}},\"otherwise\":\"the entity cannot be ordered by name\"},{\"value\":\"{list/size}\",\"matcher\":{\"atLeast\":2},\"otherwise\":\"the list has fewer than two items\"}],\"request\":{\"method\":\"GET\",\"path\":\"{entity/endpoints/list}\",\"query\":{\"orderBy\":\"name\"},\"headers\":{}},\"expect\":{\"status\":[200],\"headers\":{},\"json\":[{\"path\":\"/items/1\",\"matcher\":{\"present\":true}},{\"path\":\"/items\",\"matcher\":{\"ordered\":{\"by\":\"/name\",\"descending\":false}}}]},\"skip\":[],\"save\":{}},{\"id\":\"B-order-descending\",\"category\":\"B\",\"level\":\"required\",\"title\":\"The list can be ordered by name, from the last to the first\",\"when\":[{\"value\":\"{entity/fields/columns}\",\"matcher\":{\"includes\":{\"name\":\"name\",\"sortable\":true}},\"otherwise\":\"the entity cannot be ordered by name\"},{\"value\":\"{list/size}\",\"matcher\":{\"atLeast\":2},\"otherwise\":\"the list has fewer than two items\"}],\"request\":{\"method\":\"GET\",\"path\":\"{entity/endpoints/list}\",\"query\":{\"orderBy\":\"name\",\"sortOrder\":\"DESC\"},\"headers\":{}},\"expect\":{\"status\":[200],\"headers\":{},\"json\":[{\"path\":\"/items/1\",\"matcher\":{\"present\":true}},{\"path\":\"/items\",\"matcher\":{\"ordered\":{\"by\":\"/name\",\"descending\":true}}}]},\"skip\":[],\"save\":{}},{\"id\":\"B-order-unknown\",\"category\":\"B\",\"level\":\"recommended\",\"title\":\"An unknown field to order by is ignored or refused\",\"when\":[],\"request\":{\"method\":\"GET\",\"path\":\"{entity/endpoints/list}\",\"query\":{\"orderBy\":\"nonexistent_field_12345\"},\"headers\":{}},\"expect\":{\"status\":[200,400,422],\"headers\":{},\"json\":[]},\"skip\":[],\"save\":{}},{\"id\":\"B-page-size-invalid\",\"category\":\"B\",\"level\":\"recommended\",\"title\":\"A page size that is no number is ignored or refused\",\"when\":[],\"request\":{\"method\":\"GET\",\"path\":\"{entity/endpoints/list}\",\"query\":{\"pageSize\":\"abc\"},\"headers\":{}},\"expect\":{\"status\":[200,400,422],\"headers\":{},\"json\":[]},\"skip\":[],\"save\":{}},{\"forEach\":\"{entity/fields/filterFields}\",\"as\":\"field\",\"where\":[{\"path\":\"/name\",\"matcher\":{\"differs\":\"name\"}}],\"otherwise\":\"the entity cannot be filtered by another field than its name\",\"steps\":[{\"id\":\"B-filter-field\",\"category\":\"B\",\"level\":\"recommended\",\"title\":\"A filter by a value that no item has in a field finds nothing\",\"when\":[],\"request\":{\"method\":\"GET\",\"path\":\"{entity/endpoints/list}\",\"query\":{\"filterQuery\":\"{field/name}='nonexistent-value-12345'\"},\"headers\":{}},\"expect\":{\"status\":[200],\"headers\":{},\"json\":[{\"path\":\"\",\"matcher\":{\"schema\":{\"type\":\"object\",\"properties\":{\"items\":{\"type\":[\"array\",\"null\"],\"maxItems\":0}}}}},{\"path\":\"/size\",\"matcher\":{\"equals\":0}}]},\"skip\":[],\"save\":{}},{\"id\":\"B-filter-other\",\"category\":\"B\",\"level\":\"recommended\",\"title\":\"A filter by any other value than that finds everything\",\"when\":[{\"value\":\"{field/operators}\",\"matcher\":{\"includes\":\"!=\"},\"otherwise\":\"the field says no operator !=\"},{\"value\":\"{list/items}\",\"matcher\":{\"every\":{\"path\":\"/{field/name}\",\"matcher\":{\"matches\":\".\"}}},\"otherwise\":\"not every item shows a text in the field\"}],\"request\":{\"method\":\"GET\",\"path\":\"{entity/endpoints/list}\",\"query\":{\"filterQuery\":\"{field/name}!='nonexistent-value-12345'\"},\"headers\":{}},\"expect\":{\"status\":[200],\"headers\":{},\"json\":[{\"path\":\"/size\",\"matcher\":{\"equals\":\"{list/size}\"}}]},\"skip\":[],\"save\":{}}]},{\"forEach\":\"{entity/fields/columns}\",\"as\":\"column\",\"where\":[{\"path\":\"/sortable\",\"matcher\":{\"equals\":true}},{\"path\":\"/name\",\"matcher\":{\"differs\":\"name\"}}],\"otherwise\":\"the entity cannot be ordered by another column than its name\",\"steps\":[{\"id\":\"B-order-column\",\"category\":\"B\",\"level\":\"recommended\",\"title\":\"The list can be ordered by a column\",\"when\":[],\"request\":{\"method\":\"GET\",\"path\":\"{entity/endpoints/list}\",\"query\":{\"orderBy\":\"{column/name}\"},\"headers\":{}},\"expect\":{\"status\":[200],\"headers\":{},\"json\":[{\"path\":\"/size\",\"matcher\":{\"equals\":\"{list/size}\"}},{\"path\":\"/items\",\"matcher\":{\"ordered\":{\"by\":\"/{column/path}\",\"descending\":false}}}]},\"skip\":[],\"save\":{}}]}]},{\"id\":\"C-sources\",\"category\":\"C\",\"level\":\"required\",\"title\":\"A plugin lists its sources\",\"when\":[{\"value\":\"{capabilities/sources/manageable}\",\"matcher\":{\"equals\":true},\"otherwise\":\"the plugin's sources cannot be managed\"}],\"request\":{\"method\":\"GET\",\"path\":\"{plugin/basePath}/management/sources\",\"query\":{},\"headers\":{}},\"expect\":{\"status\":[200],\"headers\":{\"content-type\":\"^application/json\"},\"json\":[{\"path\":\"\",\"matcher\":{\"schema\":{\"type\":\"object\",\"required\":[\"sources\",\"count\"],\"properties\":{\"sources\":{\"type\":[\"array\",\"null\"]},\"count\":{\"type\":\"integer\",\"minimum\":0}}}}}]},\"skip\":[],\"save\":{\"sources\":\"\"}},{\"id\":\"C-count\",\"category\":\"C\",\"level\":\"required\",\"title\":\"The count is the number of the sources\",\"when\":[{\"value\":\"{capabilities/sources/manageable}\",\"matcher\":{\"equals\":true},\"otherwise\":\"the plugin's sources cannot be managed\"},{\"value\":\"{sources/sources}\",\"matcher\":{\"differs\":null},\"otherwise\":\"the plugin has no sources\"}],\"request\":{\"method\":\"GET\",\"path\":\"{plugin/basePath}/management/sources\",\"query\":{},\"headers\":{}},\"expect\":{\"status\":[200],\"headers\":{},\"json\":[{\"path\":\"/sources\",\"matcher\":{\"atLeast\":\"{sources/count}\"}},{\"path\":\"/sources\",\"matcher\":{\"atMost\":\"{sources/count}\"}}]},\"skip\":[],\"save\":{}},{\"id\":\"C-source\",\"category\":\"C\",\"level\":\"required\",\"title\":\"A source says what it is\",\"when\":[{\"value\":\"{capabilities/sources/manageable}\",\"matcher\":{\"equals\":true},\"otherwise\":\"the plugin's sources cannot be managed\"}],\"request\":{\"method\":\"GET\",\"path\":\"{plugin/basePath}/management/sources\",\"query\":{},\"headers\":{}},\"expect\":{\"status\":[200],\"headers\":{},\"json\":[{\"path\":\"\",\"matcher\":{\"schema\":{\"type\":\"object\",\"properties\":{\"sources\":{\"type\":[\"array\",\"null\"],\"items\":{\"type\":\"object\",\"required\":[\"id\",\"name\",\"type\",\"enabled\"],\"properties\":{\"id\":{\"type\":\"string\",\"minLength\":1},\"name\":{\"type\":\"string\",\"minLength\":1},\"type\":{\"type\":\"string\",\"minLength\":1},\"enabled\":{\"type\":\"boolean\"},\"labels\":{\"type\":[\"array\",\"null\"],\"items\":{\"type\":\"string\"}},\"properties\":{\"type\":[\"object\",\"null\"]}}}}}}}}]},\"skip\":[],\"save\":{}},{\"id\":\"C-status\",\"category\":\"C\",\"level\":\"required\",\"title\":\"A source says how it is\",\"when\":[{\"value\":\"{capabilities/sources/manageable}\",\"matcher\":{\"equals\":true},\"otherwise\":\"the plugin's sources cannot be managed\"}],\"request\":{\"method\":\"GET\",\"path\":\"{plugin/basePath}/management/sources\",\"query\":{},\"headers\":{}},\"expect\":{\"status\":[200],\"headers\":{},\"json\":[{\"path\":\"\",\"matcher\":{\"schema\":{\"type\":\"object\",\"properties\":{\"sources\":{\"type\":[\"array\",\"null\"],\"items\":{\"type\":\"object\",\"required\":[\"status\"],\"properties\":{\"status\":{\"type\":\"object\",\"required\":[\"state\"],\"properties\":{\"state\":{\"type\":\"string\",\"minLength\":1},\"entityCount\":{\"type\":\"integer\",\"minimum\":0}}}}}}}}}}]},\"skip\":[],\"save\":{}},{\"id\":\"D-changes\",\"category\":\"D\",\"level\":\"required\",\"title\":\"A change without authorisation is refused\",\"when\":[{\"value\":\"{parameters/authorization}\",\"matcher\":{\"equals\":\"enforced\"},\"otherwise\":\"it is not said that the server demands authorisation\"},{\"value\":\"{capabilities/sources/manageable}\",\"matcher\":{\"equals\":true},\"otherwise\":\"the plugin's sources cannot be managed\"}],\"request\":{\"method\":\"POST\",\"path\":\"{plugin/basePath}/management/apply-source\",\"query\":{},\"headers\":{},\"body\":{}},\"expect\":{\"status\":[401,403],\"headers\":{},\"json\":[]},\"skip\":[{\"status\":[404,405],\"reason\":\"the plugin has no endpoint to apply a source\"}],\"save\":{}},{\"id\":\"F-agree\",\"category\":\"F\",\"level\":\"required\",\"title\":\"The list of plugins and the plugin say the same capabilities\",\"when\":[{\"value\":\"{plugin/capabilitiesV2}\",\"matcher\":{\"schema\":{\"type\":\"object\"}},\"otherwise\":\"the list of plugins says no capabilities\"}],\"request\":{\"method\":\"GET\",\"path\":\"/api/plugins/{plugin/name}/capabilities\",\"query\":{},\"headers\":{}},\"expect\":{\"status\":[200],\"headers\":{},\"json\":[{\"path\":\"\",\"matcher\":{\"equals\":\"{plugin/capabilitiesV2}\"}}]},\"skip\":[],\"save\":{}},{\"id\":\"F-list-endpoints\",\"category\":\"F\",\"level\":\"required\",\"title\":\"A plugin's entities are listed below its path\",\"when\":[{\"value\":\"{capabilities/entities/0}\",\"matcher\":{\"present\":true},\"otherwise\":\"the plugin has no entities\"}],\"request\":{\"method\":\"GET\",\"path\":\"/api/plugins/{plugin/name}/capabilities\",\"query\":{},\"headers\":{}},\"expect\":{\"status\":[200],\"headers\":{},\"json\":[{\"path\":\"/entities\",\"matcher\":{\"every\":{\"path\":\"/endpoints/list\",\"matcher\":{\"matches\":\"^{plugin/basePath}/\"}}}}]},\"skip\":[],\"save\":{}},{\"id\":\"F-get-endpoints\",\"category\":\"F\",\"level\":\"required\",\"title\":\"A plugin's entities are answered alone below its path\",\"when\":[{\"value\":\"{capabilities/entities/0}\",\"matcher\":{\"present\":true},\"otherwise\":\"the plugin has no entities\"},{\"value\":\"{capabilities/entities}\",\"matcher\":{\"every\":{\"path\":\"/endpoints/get\",\"matcher\":{\"matches\":\".\"}}},\"otherwise\":\"an entity has no get endpoint\"}],\"request\":{\"method\":\"GET\",\"path\":\"/api/plugins/{plugin/name}/capabilities\",\"query\":{},\"headers\":{}},\"expect\":{\"status\":[200],\"headers\":{},\"json\":[{\"path\":\"/entities\",\"matcher\":{\"every\":{\"path\":\"/endpoints/get\",\"matcher\":{\"matches\":\"^{plugin/basePath}/\"}}}}]},\"skip\":[],\"save\":{}},{\"id\":\"F-openapi\",\"category\":\"F\",\"level\":\"recommended\",\"title\":\"A plugin's OpenAPI document is one\",\"when\":[],\"request\":{\"method\":\"GET\",\"path\":\"{plugin/basePath}/openapi.json\",\"query\":{},\"headers\":{}},\"expect\":{\"status\":[200],\"headers\":{},\"json\":[{\"path\":\"/openapi\",\"matcher\":{\"matches\":\"^3\\\\.\"}},{\"path\":\"/paths\",\"matcher\":{\"schema\":{\"type\":\"object\"}}}]},\"skip\":[{\"status\":[400,401,403,404,405,501],\"reason\":\"the plugin offers no OpenAPI document\"}],\"save\":{}}]},{\"id\":\"E-livez\",\"category\":\"E\",\"level\":\"required\",\"title\":\"/livez answers its status\",\"when\":[],\"request\":{\"method\":\"GET\",\"path\":\"/livez\",\"query\":{},\"headers\":{}},\"expect\":{\"status\":[200],\"headers\":{\"content-type\":\"^application/json\"},\"json\":[{\"path\":\"/status\",\"matcher\":{\"matches\":\".\"}}]},\"skip\":[],\"save\":{}}]}") }
};

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __nccwpck_require__(7057);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __nccwpck_require__(6485);
// EXTERNAL MODULE: ./packages/diagnostics/src/suggest.ts + 1 modules
var suggest = __nccwpck_require__(4438);
// EXTERNAL MODULE: ./packages/documents/src/read-text.ts
var read_text = __nccwpck_require__(1978);
;// CONCATENATED MODULE: ./packages/conformance/src/find-suite.ts





/** Parsed when this was built. */
const builtIns = builtInSuites;
/**
 * A built-in suite by its name, such as `catalog-server/v1alpha1`, or a file's: a path that ends in .yaml or .yml or begins with a dot or
 * a slash. Throws DiagnosticError: `suite-unknown`, or what is wrong with the file.
 */
async function findSuite(text) {
    const builtIn = Object.hasOwn(builtIns, text) ? builtIns[text] : undefined;
    if (builtIn)
        return { ...builtIn, validators: () => validatorsOf(text) };
    if (!/^\.{0,2}\/|\.ya?ml$/.test(text))
        return unknown(text);
    const read = (0,read_text/* readText */.yR)(text);
    if ("problem" in read)
        throw new diagnostic/* DiagnosticError */.uo([read.problem]);
    const { parseSuite } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(549), __nccwpck_require__.e(897)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6897));
    const { located, diagnostics } = await parseSuite(text, read.text);
    return located ?? stop(diagnostics);
}
/** More code than the suite itself. */
async function validatorsOf(name) {
    const { builtInValidators } = await __nccwpck_require__.e(/* import() */ 143).then(__nccwpck_require__.bind(__nccwpck_require__, 8143));
    return builtInValidators[name] ?? [];
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

// EXTERNAL MODULE: ./packages/conformance/src/lazily.ts
var lazily = __nccwpck_require__(1020);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
;// CONCATENATED MODULE: external "node:stream/promises"
const external_node_stream_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
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

// EXTERNAL MODULE: ./packages/conformance/src/temporary-folder.ts
var temporary_folder = __nccwpck_require__(8019);
// EXTERNAL MODULE: ./packages/oci/src/layout.ts
var src_layout = __nccwpck_require__(3683);
// EXTERNAL MODULE: ./packages/oci/src/media-types.ts
var media_types = __nccwpck_require__(2125);
// EXTERNAL MODULE: ./packages/oci/src/parse.ts
var parse = __nccwpck_require__(4922);
// EXTERNAL MODULE: ./packages/oci/src/platform-images.ts + 1 modules
var platform_images = __nccwpck_require__(3694);
// EXTERNAL MODULE: ./packages/oci/src/digest.ts
var src_digest = __nccwpck_require__(253);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(7075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(8522);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __nccwpck_require__(6118);
// EXTERNAL MODULE: ./packages/oci/src/image-tree.ts
var image_tree = __nccwpck_require__(1109);
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
            throw new image_tree/* UnsafeEntry */.R(`is a ${type ?? "thing of an unknown type"}, not a file, folder or link`);
    }
}
/** Why an entry cannot be applied, where that is the entry's fault. */
function refusal(error) {
    if (error instanceof image_tree/* UnsafeEntry */.R)
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
    const tree = (0,image_tree/* imageTree */._)(directory);
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

;// CONCATENATED MODULE: ./packages/conformance/src/open-image.ts











async function imageInRegistry(reference, options) {
    const { environment, access } = options;
    // Loaded only where it is needed: a layout needs nothing of registries.
    const { findImage } = await __nccwpck_require__.e(/* import() */ 117).then(__nccwpck_require__.bind(__nccwpck_require__, 1117));
    return findImage(reference, { environment, ...(access ? { access } : {}) });
}
async function imageInLayout(path, digest) {
    const layout = await (0,src_layout/* openLayout */.B)(path);
    return { name: (0,sanitize/* sanitize */.a)(layout.name), source: layout, document: await findDocument(layout, digest) };
}
/** Takes the files of the wanted platform out of an image, if that is the machine's own. */
async function openImage(named, { platform, progress, meanwhile = () => { } }) {
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
    const folder = await (0,temporary_folder/* makeTemporaryFolder */.w)("image");
    try {
        const watched = { ...source, blob: (each) => announced(source.blob(each), meanwhile) };
        const unpacked = await progress.step("take the files out of the image", () => unpackLayers(watched, image, (0,external_node_path_.join)(folder.path, "root")));
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
/** Says each time that a piece has gone to where it is unpacked, which leaves this process time. */
async function* announced(content, meanwhile) {
    for await (const piece of content) {
        yield piece;
        meanwhile();
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
    const folder = await (0,temporary_folder/* makeTemporaryFolder */.w)("binary");
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
        await (0,promises_.chmod)(file, 0o755);
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
    const url = URL.canParse(text) ? new URL(text) : undefined;
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

// EXTERNAL MODULE: ./packages/conformance/src/report-words.ts
var report_words = __nccwpck_require__(4967);
// EXTERNAL MODULE: ./packages/documents/src/limit.ts
var limit = __nccwpck_require__(9457);
;// CONCATENATED MODULE: ./packages/server/src/conformance-failures.ts





/**
 * Why a report did not pass: a diagnostic for each check that failed, a recommended one as a notice, causes
 * before what they kept from being run, and one for what was not run where no failure explains it. A report that is not passed has an error, unless all that it lacks is what warnings are for.
 */
function failures(report, stakes) {
    const waiting = (0,report_words/* waitingFor */.Fz)(report.checks);
    const found = (0,report_words/* failuresOf */.dJ)(report).map((each) => failure(each, severityOf(each, stakes), waiting.get(each.id)));
    if (!(0,diagnostic/* hasErrors */.Cs)(found))
        found.push(...conformance_failures_notRun(report, stakes));
    if (!(0,diagnostic/* hasErrors */.Cs)(found))
        found.push(...nothingSeen(report, stakes));
    return (0,limit/* limitDiagnostics */.c)(found);
}
function failure(check, severity, waiting = 0) {
    const { plugin, title, reason = "it failed", request } = check;
    const asked = request === undefined ? "" : `; asked: ${request}`;
    const others = waiting === 0 ? "" : `; ${waiting === 1 ? "1 check" : `${waiting} checks`} could not be run without it`;
    return (0,diagnostic/* diagnostic */.YK)("check-failed", `${nameOf(check)}: ${title}: ${reason}${asked}${others}`, {
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
        : names.length > 0 && !names.includes(plugin)
            ? `The server has ${(0,sanitize/* sanitize */.a)(names.join(", "), 300)}: name one of them, or build it again with ${(0,sanitize/* quoted */.T)(plugin)} in it.`
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
    const parameters = suiteParameters(suite.suite, inputs.parameters);
    const located = options.manifest === undefined ? undefined : await readManifest(options, options.manifest);
    const earlier = await readReports(options);
    await checkOutputFolder("report", options.report, { written: true });
    const starter = (0,lazily/* lazily */.q)(loadStarter);
    const opened = await openSubject(options.subject, {
        environment,
        progress,
        ...(inputs.platform ? { platform: inputs.platform } : {}),
        ...(options.registries ? { access: options.registries } : {}),
        meanwhile: starter,
    });
    try {
        const { conform, loadReportWriter, port } = await starter();
        const labelled = (0,lazily/* lazily */.q)(() => readLabelled(opened));
        if (options.plugin !== undefined)
            checkPlugin(options.plugin, whatIsInside(await labelled(), located));
        const ran = await conform({
            opened,
            suite,
            inputs,
            parameters,
            contents: async () => whatIsInside(await labelled(), located),
            tool: { name: "plugin-release", version: suiteVersion },
            progress,
            port,
            signal: options.signal ?? new AbortController().signal,
        });
        const { writeReports } = await loadReportWriter();
        const directory = (0,external_node_path_.resolve)(options.report);
        const written = await progress.step("Write the reports", () => writeReports(directory, ran.report));
        const own = { report: ran.report, digest: written.digest, file: written.json };
        const { plugins = [] } = (await labelled()).server ?? {};
        const evidence = { suite: suite.digest, reports: [...earlier.reports, own], plugins };
        const decided = located && (await decide(located, opened, evidence, options));
        if (decided?.tiers) {
            const { addTiers } = await Promise.all(/* import() */[__nccwpck_require__.e(551), __nccwpck_require__.e(183)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6430));
            await addTiers({ report: ran.report, written, directory }, decided.tiers);
        }
        // What kept it from running says all that there is to say.
        const stakes = { tiers: decided?.tiers, plugin: options.plugin };
        const found = (0,diagnostic/* hasErrors */.Cs)(ran.diagnostics) ? [] : failures(ran.report, stakes);
        return {
            report: ran.report,
            written,
            directory,
            ...(decided?.tiers ? { tiers: decided.tiers } : {}),
            diagnostics: [...earlier.unsigned, ...ran.diagnostics, ...found, ...(decided?.diagnostics ?? [])],
        };
    }
    finally {
        await opened.close();
    }
}
/** What starts a server, and where it may listen. */
async function loadStarter() {
    const { conform, freePorts, loadReportWriter } = await __nccwpck_require__.e(/* import() */ 997).then(__nccwpck_require__.bind(__nccwpck_require__, 1997));
    return { conform, loadReportWriter, port: freePorts() };
}
async function readManifest(options, manifest) {
    const { readManifestFile } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(549), __nccwpck_require__.e(797), __nccwpck_require__.e(27)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7027));
    const { located, diagnostics } = await readManifestFile({ ...options, manifest, release: false });
    (0,diagnostic/* stopOnErrors */.Bd)(diagnostics);
    if (!located)
        throw new diagnostic/* DiagnosticError */.uo(diagnostics);
    return located;
}
async function readReports(options) {
    if (options.reports.length === 0)
        return { reports: [], unsigned: [] };
    const { readOtherReports } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(549), __nccwpck_require__.e(880)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6880));
    return readOtherReports(options);
}
async function readLabelled({ labels }) {
    const { labelNames, readLabels } = await Promise.all(/* import() */[__nccwpck_require__.e(797), __nccwpck_require__.e(255)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6749));
    return { manifest: labels[labelNames.manifest], server: readLabels(labels) };
}
/**
 * What the report says of the server. Which manifest an image was built from, the image alone can say: nobody else was there. Which
 * plugins are to be looked for, the manifest says where the image does not.
 */
function whatIsInside({ manifest, server: labelled }, located) {
    const plugins = labelled?.plugins ?? located?.manifest.plugins;
    const { module, version, frameworkVersion } = labelled ?? {};
    return {
        ...(plugins ? { plugins } : {}),
        ...((0,src_digest/* isDigest */.Bc)(manifest) ? { manifest } : {}),
        ...(module && version && frameworkVersion ? { server: { module, version, frameworkVersion } } : {}),
    };
}
/** A name that is nearly one of the server's is mistyped; another one may be of what the base has beside them. */
function checkPlugin(plugin, { plugins = [] }) {
    const names = plugins.map(({ name }) => name);
    const likely = names.includes(plugin) ? undefined : (0,suggest/* suggest */.Z)(plugin, names);
    if (likely === undefined)
        return;
    (0,diagnostic/* fail */.fJ)("input-invalid", `plugin is ${(0,sanitize/* quoted */.T)(plugin)}, which the server has not`, {
        fix: `Did you mean ${likely}? Write that.`,
        inputs: ["plugin"],
    });
}
/** What keeps tiers from being decided is reported like the rest: the report is written, and stays. */
async function decide(located, { subject, platforms }, { plugins, ...evidence }, options) {
    const manifestDigest = (0,src_digest/* sha256 */.sc)(located.source.text);
    const image = { digest: subject.digest ?? "", platforms, plugins };
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
    const { prepare } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(72), __nccwpck_require__.e(549), __nccwpck_require__.e(797), __nccwpck_require__.e(682)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1682));
    const toolchain = await openToolchain(located, options);
    const [image, checkout] = await Promise.all([findBaseImage(located, options), readCheckout(located)]);
    return prepare({ located, image, checkout }, toolchain);
}


/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

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

/***/ }),

/***/ 9023:
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
/******/ var __webpack_exports__ = __nccwpck_require__(8996);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
