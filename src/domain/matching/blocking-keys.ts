import type { IsoDate } from "../shared/date.ts";
import type { RegionCode } from "../shared/region-code.ts";
import type { RowIdentity } from "./row-identity.ts";

/**
 * By what a row reaches the people it may mean: anybody who shares none of these keys with it cannot be its match. Near NIKs
 * need no key: they count only beside a name that agrees.
 */
export type BlockingKeys = {
  nikKey: string | null;
  kkKey: string | null;
  nameKey: string | null;
  born: { birthDate: IsoDate; villageCode: RegionCode } | null;
};

export function blockingKeysOf({ nikKey, kkKey, name, birthDate, villageCode }: RowIdentity): BlockingKeys {
  return {
    nikKey,
    kkKey,
    nameKey: name.key || null,
    born: birthDate === null || villageCode === null ? null : { birthDate, villageCode },
  };
}
