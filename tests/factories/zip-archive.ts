import { crc32, deflateRawSync } from "node:zlib";

/** `claimedSize` lets an archive lie about how large a part unpacks; `encrypted` sets the flag of a password. */
export type ZipPart = { name: string; content: string | Buffer; claimedSize?: number; encrypted?: boolean };

/** A zip archive in memory, well-formed unless a part says otherwise (APPNOTE 6.3.3, 4.3). */
export function zipArchive(parts: readonly ZipPart[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const plain = Buffer.from(part.content);
    const packed = deflateRawSync(plain);
    const common = commonFields(part, plain, packed);
    const name = Buffer.from(part.name, "utf8");
    const local = Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), common, name, packed]);
    const position = Buffer.alloc(14);
    position.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x00", "latin1"), common, position, name]));
    locals.push(local);
    offset += local.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, listing, end]);
}

/** Version, flags, method, time, sum, sizes, length of name and of extra field: equal in both headers of a part. */
function commonFields(part: ZipPart, plain: Buffer, packed: Buffer): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(part.encrypted ? 1 : 0, 2);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt32LE(crc32(plain), 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(part.claimedSize ?? plain.length, 18);
  fields.writeUInt16LE(Buffer.byteLength(part.name), 22);
  return fields;
}
