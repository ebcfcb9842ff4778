import type { Religion } from "../register/person.ts";
import { type Dictionary, dictionaryOf } from "../shared/label-dictionary.ts";

/** Religion as lists and identity cards write it. It is read where it is written and never inferred. */
export const RELIGION: Dictionary<Religion> = dictionaryOf([
  ["ISLAM", ["Islam", "Muslim"]],
  ["PROTESTANT", ["Kristen", "Protestan", "Kristen Protestan"]],
  ["CATHOLIC", ["Katolik", "Katholik", "Kristen Katolik"]],
  ["HINDU", ["Hindu"]],
  ["BUDDHIST", ["Buddha", "Budha", "Budhis", "Buddhis"]],
  ["CONFUCIAN", ["Konghucu", "Kong Hu Cu", "Khonghucu"]],
  ["BELIEF", ["Kepercayaan", "Kepercayaan terhadap Tuhan YME", "Penghayat Kepercayaan", "Aliran Kepercayaan"]],
]);
