// Loaded into a process: its clock is five years and some hours ahead.
const offset = 5 * 365.25 * 24 * 3600 * 1000 + 12345678;
const RealDate = Date;
globalThis.Date = class extends RealDate {
  constructor(...given) {
    super(...(given.length === 0 ? [RealDate.now() + offset] : given));
  }
  static now() {
    return RealDate.now() + offset;
  }
};
