const END = 0x06054b50;
const ENTRY = 0x02014b50;

/**
 * How many bytes a ZIP file says it unpacks to, by its central directory (APPNOTE.TXT 4.3.12 and 4.3.16);
 * undefined where it has none or is ZIP64, which no order list needs.
 */
export function unpackedSize(bytes: Buffer): number | undefined {
  for (let at = bytes.length - 22; at >= 0 && at > bytes.length - 66_000; at--) {
    if (bytes.readUInt32LE(at) !== END) continue;
    const entries = bytes.readUInt16LE(at + 10);
    let offset = bytes.readUInt32LE(at + 16);
    let size = 0;
    for (let i = 0; i < entries; i++) {
      if (offset + 46 > bytes.length || bytes.readUInt32LE(offset) !== ENTRY) return undefined;
      const unpacked = bytes.readUInt32LE(offset + 24);
      if (unpacked === 0xffffffff) return undefined;
      size += unpacked;
      offset +=
        46 + bytes.readUInt16LE(offset + 28) + bytes.readUInt16LE(offset + 30) + bytes.readUInt16LE(offset + 32);
    }
    return size;
  }
  return undefined;
}
