import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { transact } from "#application/context.ts";
import { agreeMapping } from "#application/import/agree-mapping.ts";
import { checkImport } from "#application/import/check-import.ts";
import { listUnfinishedImports } from "#application/import/list-imports.ts";
import { readUpload } from "#application/import/read-upload.ts";
import { receiveUpload } from "#application/import/receive-upload.ts";
import { runImport } from "#application/import/run-import.ts";
import { startImport } from "#application/import/start-import.ts";
import { findImport } from "#application/import/stored-import.ts";
import { undoImport } from "#application/import/undo-import.ts";
import { createProposal } from "#application/proposal/create-proposal.ts";
import { describeMending } from "#application/proposal/describe-mending.ts";
import { editRow } from "#application/proposal/edit-row.ts";
import { exportProposal } from "#application/proposal/export-proposal.ts";
import { getProposal } from "#application/proposal/get-proposal.ts";
import { settleMissing } from "#application/proposal/settle-missing.ts";
import { submitProposal } from "#application/proposal/submit-proposal.ts";
import { NO_SIEVE } from "#domain/proposal/sift-rows.ts";
import { closeDatabase } from "#infrastructure/db/client.ts";
import { type Desk, openDesk } from "#tests/factories/desk.ts";
import { family } from "#tests/factories/families.ts";
import { granted } from "#tests/factories/granted.ts";
import { insertProgramme, versionOf } from "#tests/factories/lists.ts";
import { createTestDatabase, type TestDatabase } from "#tests/setup/test-database.ts";
import { runImport as runImportJob } from "#worker/run-import.ts";

let folder: string;
let database: TestDatabase;
let desk: Desk;
let programmeId: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "sasar-lists-"));
  process.env.SASAR_DATA_DIR = folder;
  database = await createTestDatabase();
  desk = await openDesk(database.ownerUrl, { households: [1, 2, 3].map((number) => family(number)) });
  programmeId = await insertProgramme(desk, "housing");
});

afterAll(async () => {
  await closeDatabase();
  await desk.close();
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

const HEADER = "No;Nama;NIK;Tgl Lahir;L/P;Desa;Kecamatan;Alamat";
const JAMALUDDIN = "1;Jamaluddin;'6111010203750002;02-03-1975;L;Sutera;Sukadana;RT 002";
const KASIMAN = "2;Kasiman;6111010303750003;3 Maret 1975;L;Sutera;Sukadana;RT 003";

async function newList(): Promise<string> {
  const created = await createProposal(desk.as("housing"), { programmeId, title: "Rumah, tahap 1" });
  if (!created.ok) throw new Error(created.error.code);
  return created.value.id;
}

/** Sends a file over a list as the wizard and the worker do, up to its check. */
async function check(
  proposalId: string,
  lines: readonly string[],
  pointedOut?: Readonly<Record<string, number>>,
): Promise<string> {
  const request = desk.as("housing");
  const content = (async function* () {
    yield Buffer.from(lines.join("\r\n"));
  })();
  const received = await receiveUpload(request, { kind: "CANDIDATES", importId: null, name: "daftar.csv", content });
  if (!received.ok) throw new Error(received.error.code);
  const { importId, fileId } = received.value;
  await readUpload(request, { importId, fileId });
  const stored = await transact(request, (context) => findImport(context, importId));
  const columns = Object.fromEntries(
    Object.entries(stored?.files[0]?.proposal ?? {}).map(([field, { column }]) => [field, column]),
  );
  const agreed = await agreeMapping(request, {
    importId,
    mapping: { TABLE: pointedOut ?? columns },
    settings: { proposalId },
    remember: false,
    acceptsDamage: false,
  });
  if (!agreed.ok) throw new Error(agreed.error.code);
  await checkImport(request, { importId });
  return importId;
}

async function load(importId: string) {
  const request = desk.as("housing");
  const started = await startImport(request, { importId });
  if (!started.ok) return started.error.code;
  await runImport(request, { importId });
  const stored = await transact(request, (context) => findImport(context, importId));
  return stored?.state === "DONE" ? stored.counts.figures : stored?.failure?.code;
}

async function rowsOf(proposalId: string): Promise<string[]> {
  const query = { sieve: NO_SIEVE, text: "", page: 1, removed: false };
  const page = await getProposal(desk.as("housing"), { proposalId, query });
  if (!page.ok) throw new Error(page.error.code);
  return page.value.rows.map(({ row, name, address, match }) => `${row} ${name}, ${address}, ${match}`);
}

async function rowIds(proposalId: string): Promise<string[]> {
  const exported = await exportProposal(desk.as("housing"), { proposalId, numbers: null });
  if (!exported.ok) throw new Error(exported.error.code);
  return exported.value.rows.map(({ rowId }) => rowId);
}

describe("a list as an office sends it", () => {
  it("comes onto the desk in whatever columns it has; a row without a name is refused and kept", async () => {
    const id = await newList();
    const importId = await check(id, [
      "DAFTAR CALON PENERIMA",
      "",
      HEADER,
      JAMALUDDIN,
      KASIMAN,
      "3;;6111010403750004;;;;;RT 004",
    ]);
    const stored = await transact(desk.as("housing"), (context) => findImport(context, importId));
    expect(stored).toMatchObject({
      state: "CHECKED",
      counts: { roles: { TABLE: { read: 3, accepted: 2, refused: 1, reasons: { NAME_MISSING: 1 } } } },
      files: [{ refused: { rows: 1 } }],
    });
    expect(await rowsOf(id)).toEqual([]);
    expect(await load(importId)).toMatchObject({ added: 2, changed: 0, removed: 0 });
    expect(await rowsOf(id)).toEqual(["1 Jamaluddin, RT 002, CERTAIN", "2 Kasiman, RT 003, CERTAIN"]);
  });

  it("waits beside its own list until it is applied, and beside no other", async () => {
    const [id, other] = [await newList(), await newList()];
    const importId = await check(id, [HEADER, JAMALUDDIN]);
    const waiting = async (proposalId: string) => {
      const ownerId = desk.as("housing").actor.organisationId;
      const files = await listUnfinishedImports(desk.as("housing"), { kind: "CANDIDATES", ownerId, proposalId });
      return files.map((one) => one.id);
    };
    expect([await waiting(id), await waiting(other)]).toEqual([[importId], []]);
    await load(importId);
    expect(await waiting(id)).toEqual([]);
  });

  it("is not loaded where meanwhile the list was handed in, its officer lost the role, or their account was closed", async () => {
    const request = desk.as("housing");
    const stateAfter = async (meanwhile: (importId: string, proposalId: string) => Promise<unknown>) => {
      const proposalId = await newList();
      await load(await check(proposalId, [HEADER, JAMALUDDIN]));
      const importId = await check(proposalId, [HEADER, KASIMAN]);
      granted(await startImport(request, { importId }));
      await meanwhile(importId, proposalId);
      const stored = await transact(request, (context) => findImport(context, importId));
      return [stored?.state, stored?.failure?.code, (await rowsOf(proposalId)).length];
    };
    const handedIn = await stateAfter(async (importId, proposalId) => {
      granted(await submitProposal(request, { proposalId, version: await versionOf(desk, proposalId) }));
      await runImport(request, { importId });
    });
    expect(handedIn).toEqual(["FAILED", "LIST_LOCKED", 1]);
    const demoted = await stateAfter((importId) => {
      const actor = { ...request.actor, role: "VERIFIER" as const };
      return runImport({ ...request, actor }, { importId });
    });
    expect(demoted).toEqual(["FAILED", "FORBIDDEN", 1]);
    const gone = await stateAfter(async (importId) => {
      const { regencyId, userId } = request.actor;
      const setStatus = (status: string) =>
        desk.owner.query('UPDATE app_user SET status = $2::"UserStatus" WHERE id = $1', [userId, status]);
      await setStatus("DISABLED");
      const author = { regencyId, userId, requestId: request.requestId };
      await runImportJob(
        { importId },
        { author, now: request.now, isLast: false, signal: new AbortController().signal },
      );
      await setStatus("ACTIVE");
    });
    expect(gone).toEqual(["FAILED", "IMPORT_PERSON_GONE", 1]);
  });

  it("keeps its first row where it was typed without titles, and no number in clear", async () => {
    const id = await newList();
    const importId = await check(id, ["Jamaluddin;6111010203750002;Sutera", "Kasiman;6111010303750003;Sutera"], {
      name: 0,
      nik: 1,
      village: 2,
    });
    const { rows } = await desk.owner.query("SELECT files::text FROM import WHERE id = $1", [importId]);
    expect(rows[0].files).not.toMatch(/61110102|61110103/);
    expect(await load(importId)).toMatchObject({ added: 2 });
    expect(await rowsOf(id)).toEqual(["1 Jamaluddin, null, CERTAIN", "2 Kasiman, null, CERTAIN"]);
  });

  it("can be taken back until the list changes", async () => {
    const id = await newList();
    const importId = await check(id, [HEADER, JAMALUDDIN]);
    await load(importId);
    expect(await undoImport(desk.as("housing"), { importId })).toMatchObject({ ok: true });
    expect(await rowsOf(id)).toEqual([]);
    const again = await check(id, [HEADER, KASIMAN]);
    await load(again);
    await load(await check(id, [HEADER, JAMALUDDIN]));
    expect(await undoImport(desk.as("housing"), { importId: again })).toMatchObject({
      error: { code: "UNDO_LIST_CHANGED" },
    });
  });

  it("does not reach a list that is under way, or another organisation's", async () => {
    const id = await newList();
    await load(await check(id, [HEADER, JAMALUDDIN]));
    await submitProposal(desk.as("housing"), { proposalId: id, version: await versionOf(desk, id) });
    await expect(check(id, [HEADER, KASIMAN])).rejects.toThrow("LIST_LOCKED");
    const theirs = await receiveUpload(desk.as("social"), {
      kind: "CANDIDATES",
      importId: null,
      name: "daftar.csv",
      content: (async function* () {
        yield Buffer.from([HEADER, KASIMAN].join("\n"));
      })(),
    });
    if (!theirs.ok) throw new Error(theirs.error.code);
    await readUpload(desk.as("social"), theirs.value);
    const agreed = await agreeMapping(desk.as("social"), {
      importId: theirs.value.importId,
      mapping: { TABLE: { name: 1 } },
      settings: { proposalId: id },
      remember: false,
      acceptsDamage: false,
    });
    expect(agreed).toMatchObject({ error: { code: "NOT_FOUND" } });
    expect(await describeMending(desk.as("social"), { importId: theirs.value.importId })).toMatchObject({
      error: { code: "IMPORT_SETTINGS" },
    });
  });
});

describe("a mended file", () => {
  it("updates known rows, adds new ones, and removes those left out only when told to", async () => {
    const id = await newList();
    await load(await check(id, [HEADER, JAMALUDDIN, KASIMAN]));
    const [first] = await rowIds(id);
    const file = ["ID Baris;Nama;Alamat", `${first};Jamaluddin;RT 009`, ";Burhanuddin;RT 001"];

    const kept = await check(id, file);
    expect(await describeMending(desk.as("housing"), { importId: kept })).toEqual({
      ok: true,
      value: { added: 1, changed: 1, same: 0, missing: [{ row: 2, name: "Kasiman" }], choice: "KEEP" },
    });
    expect(await load(kept)).toMatchObject({ added: 1, changed: 1, removed: 0, missing: 1 });
    expect(await rowsOf(id)).toEqual([
      "1 Jamaluddin, RT 009, CERTAIN",
      "2 Kasiman, RT 003, CERTAIN",
      "3 Burhanuddin, RT 001, NONE",
    ]);

    const [again] = await rowIds(id);
    const removed = await check(id, ["ID Baris;Nama", `${again};Jamaluddin`]);
    expect(await settleMissing(desk.as("housing"), { importId: removed, missing: "REMOVE" })).toMatchObject({
      ok: true,
    });
    expect(await load(removed)).toMatchObject({ same: 1, removed: 2 });
    expect(await rowsOf(id)).toEqual(["1 Jamaluddin, RT 009, CERTAIN"]);
    expect(await undoImport(desk.as("housing"), { importId: removed })).toMatchObject({ ok: true });
    expect(await rowsOf(id)).toHaveLength(3);
  });

  it("never removes a row that stands in it and cannot be read: it waits to be mended", async () => {
    const id = await newList();
    await load(await check(id, [HEADER, JAMALUDDIN, KASIMAN]));
    const [first, second] = await rowIds(id);
    const importId = await check(id, ["ID Baris;Nama;Alamat", `${first};Jamaluddin;RT 009`, `${second};;`]);
    expect(await describeMending(desk.as("housing"), { importId })).toMatchObject({
      value: { changed: 1, missing: [] },
    });
    await settleMissing(desk.as("housing"), { importId, missing: "REMOVE" });
    expect(await load(importId)).toMatchObject({ changed: 1, removed: 0 });
    expect(await rowsOf(id)).toEqual(["1 Jamaluddin, RT 009, CERTAIN", "2 Kasiman, RT 003, CERTAIN"]);
    expect(await load(await check(id, ["ID Baris;Nama;Alamat", `${second};Kasiman;RT 008`]))).toMatchObject({
      changed: 1,
    });
  });

  it("leaves alone what its columns do not say, the masked number too", async () => {
    const id = await newList();
    await load(await check(id, [HEADER, JAMALUDDIN]));
    const before = await desk.owner.query("SELECT nik_index FROM candidate WHERE proposal_id = $1", [id]);
    const [first] = await rowIds(id);
    expect(await load(await check(id, ["ID Baris;Nama;NIK", `${first};Jamaludin;6111••••••••••••`]))).toMatchObject({
      changed: 1,
    });
    const after = await desk.owner.query("SELECT nik_index, village FROM candidate WHERE proposal_id = $1", [id]);
    expect(after.rows).toEqual([{ ...before.rows[0], village: "Sutera" }]);
  });

  it("does not overwrite what somebody changed on the desk after it was taken", async () => {
    const id = await newList();
    await load(await check(id, [HEADER, JAMALUDDIN, KASIMAN]));
    const [first, second] = await rowIds(id);
    const candidateId = first?.split("/")[0] ?? "";
    const { rows } = await desk.owner.query("SELECT village, district FROM candidate WHERE id = $1", [candidateId]);
    await editRow(desk.as("secondHousing"), {
      proposalId: id,
      version: await versionOf(desk, id),
      candidateId,
      edit: {
        name: "Jamaluddin bin Ismail",
        birthDate: null,
        birthDateText: null,
        sex: "M",
        address: null,
        asnaf: null,
        purpose: null,
        religion: null,
        ...rows[0],
      },
    });
    const importId = await check(id, [
      "ID Baris;Nama;Alamat",
      `${first};Jamaluddin;RT 010`,
      `${second};Kasiman;RT 011`,
    ]);
    const stored = await transact(desk.as("housing"), (context) => findImport(context, importId));
    expect(stored?.counts.roles.TABLE).toMatchObject({ refused: 1, reasons: { ROW_CHANGED: 1 } });
    expect(await load(importId)).toMatchObject({ changed: 1 });
    expect(await rowsOf(id)).toEqual(["1 Jamaluddin bin Ismail, null, CERTAIN", "2 Kasiman, RT 011, CERTAIN"]);
  });
});
