import { describe, expect, it } from "vitest";
import { MODEL_2026_11 } from "#domain/matching/model/model-2026-11.ts";
import { indexOf, listLine, registerOf } from "#tests/factories/matching-register.ts";
import { matchRows } from "./match-rows.ts";

const ROWS = 500;
const STARTING_A_THREAD_MS = 60_000;

describe("a long list", () => {
  it(
    "is matched the same by one thread and by two, in the order of its rows",
    async () => {
      const register = registerOf(20);
      const lines = Array.from({ length: ROWS }, (_, at) => {
        const { name, nik, village } = register[(at * 13) % register.length] ?? { name: "", nik: "", village: "" };
        return listLine({ rowId: String(at), name, village, nik: at % 3 === 0 ? nik : "" });
      });
      const task = { index: indexOf(register), model: MODEL_2026_11, districtNames: new Map(), lines };
      const alone = await matchRows(task, { threads: 1 });
      expect(alone).toHaveLength(ROWS);
      expect(await matchRows(task, { threads: 2, rowsAThread: 100 })).toEqual(alone);
    },
    STARTING_A_THREAD_MS,
  );
});
