import {
  DTSEN_FAMILY_COLUMNS,
  DTSEN_PERSON_COLUMNS,
  REQUIRED_DTSEN_FAMILY_FIELDS,
  REQUIRED_DTSEN_PERSON_FIELDS,
} from "#domain/register/dtsen-header.ts";
import {
  FAMILY_COLUMNS,
  PERSON_COLUMNS,
  REQUIRED_FAMILY_FIELDS,
  REQUIRED_PERSON_FIELDS,
} from "#domain/register/header.ts";
import { ok } from "#domain/shared/result.ts";
import type { Author, BulkContext, Context } from "../context.ts";
import type {
  ImportKindDefinition,
  ImportPass,
  ImportRun,
  LoadPass,
  RowVerdict,
  SourceRow,
} from "../import/import-kind.ts";
import { type FamilyDirectory, loadFamilies } from "./family-directory.ts";
import { finishRelease } from "./finish-release.ts";
import { createPersonLinker } from "./person-linker.ts";
import { loadContent, loadVillages } from "./register-basis.ts";
import { type Accepted, createRegisterLoader } from "./register-loader.ts";
import { createRegisterReader, type Judged } from "./register-reader.ts";
import { RegisterSettings } from "./register-settings.ts";
import { findTarget, openTarget, type RegisterTarget } from "./register-target.ts";
import { undoRegister } from "./undo-register.ts";

const NUMBERS = ["nik", "kk"] as const;

/**
 * A register, P3KE or DTSEN: a family and a person file make a release; mended rows join the release they were refused by.
 */
export const registerImport: ImportKindDefinition<RegisterSettings> = {
  permission: "register.import",
  audit: { loaded: "register.imported", undone: "register.undone" },
  roles: [
    { role: "FAMILY", format: "P3KE", columns: FAMILY_COLUMNS, required: REQUIRED_FAMILY_FIELDS, numbers: NUMBERS },
    { role: "PERSON", format: "P3KE", columns: PERSON_COLUMNS, required: REQUIRED_PERSON_FIELDS, numbers: NUMBERS },
    {
      role: "FAMILY",
      format: "DTSEN",
      columns: DTSEN_FAMILY_COLUMNS,
      required: REQUIRED_DTSEN_FAMILY_FIELDS,
      numbers: NUMBERS,
    },
    {
      role: "PERSON",
      format: "DTSEN",
      columns: DTSEN_PERSON_COLUMNS,
      required: REQUIRED_DTSEN_PERSON_FIELDS,
      numbers: NUMBERS,
    },
  ],
  settings: RegisterSettings,
  async findObstacle(context, run) {
    const target = await findTarget(context, run);
    return target.ok ? ok(null) : target;
  },
  openCheck,
  openLoad,
  undo: undoRegister,
};

type Run = ImportRun<RegisterSettings>;

async function openCheck(context: Context<Author>, run: Run): Promise<ImportPass> {
  const target = await getTarget(context, run);
  const reader = await openReader(context, { target, families: await loadFamilies(context, target.source) });
  return {
    take: async (rows) => rows.map((row) => (row.role === "FAMILY" ? reader.family(row) : reader.person(row)).verdict),
    finish: async () => ({ notes: reader.lateNotes }),
  };
}

async function openLoad(context: BulkContext<Author>, run: Run): Promise<LoadPass> {
  const target = await getTarget(context, run);
  const families = await loadFamilies(context, target.source);
  const reader = await openReader(context, { target, families });
  const { releaseId, ...known } = await openTarget(context, { target, run });
  const linker = createPersonLinker(context, known);
  const loader = createRegisterLoader(context, {
    releaseId,
    importId: run.importId,
    source: target.source,
    families,
    linker,
  });
  return {
    async take(rows) {
      const role = rows[0]?.role;
      if (role === "FAMILY") return judge(rows, reader.family, loader.addFamilies);
      return judge(rows, reader.person, loader.addPeople);
    },
    async finish() {
      await loader.finish();
      const figures = await finishRelease(context, {
        releaseId,
        target,
        continuity: { ...loader.figures, ...linker.continuity },
        progress: run.progress,
      });
      return { notes: reader.lateNotes, targetId: releaseId, figures };
    },
  };
}

async function judge<Row>(
  sources: readonly SourceRow[],
  read: (source: SourceRow) => Judged<Row>,
  add: (rows: readonly Accepted<Row>[]) => Promise<void>,
): Promise<RowVerdict[]> {
  const judged = sources.map((source) => ({ number: source.number, ...read(source) }));
  await add(judged.flatMap(({ row, number, doubts }) => (row === null ? [] : [{ row, number, doubts }])));
  return judged.map(({ verdict }) => verdict);
}

type Basis = { target: RegisterTarget; families: FamilyDirectory };

/** The content is looked up by the families as they were before the load. */
async function openReader(context: Context<Author>, { target, families }: Basis) {
  const content = await loadContent(context, { target, families });
  const { source, date: asOf } = target;
  return createRegisterReader({ source, villages: await loadVillages(context), asOf, content });
}

async function getTarget(context: Context<Author>, run: Run): Promise<RegisterTarget> {
  const target = await findTarget(context, run);
  if (!target.ok) throw new Error(`The release of a checked import is not to be had: ${target.error.code}.`);
  return target.value;
}
