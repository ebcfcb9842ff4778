import { aidHistoryFile } from "./aid-history-file.ts";
import { baznasFile, makeBaznasList } from "./baznas-list.ts";
import { dtsenFiles } from "./dtsen-files.ts";
import { damagedHousingFile, housingFile, makeHousingList } from "./housing-list.ts";
import { registerFiles } from "./register-files.ts";
import type { SampleFile } from "./sample-file.ts";
import { makeSampleRegency } from "./sample-regency.ts";
import { makeSampleRegister } from "./sample-register.ts";
import { variantFiles } from "./variant-files.ts";
import { makeVillageList, villageFile } from "./village-list.ts";

/** Every sample file. Lists take their families first, dirt falls on the others: what a list is to show stays certain. */
export async function makeSamples(): Promise<SampleFile[]> {
  const regency = await makeSampleRegency();
  const village = makeVillageList(regency);
  const housing = makeHousingList(regency);
  const baznas = makeBaznasList(regency, housing);
  const history = aidHistoryFile(regency);
  return [
    ...(await registerFiles(makeSampleRegister(regency, { listed: housing.shared }))),
    ...(await variantFiles(regency)),
    ...dtsenFiles(regency),
    await housingFile(housing),
    await damagedHousingFile(housing),
    villageFile(village),
    await baznasFile(baznas),
    history,
  ];
}
