import { z } from "zod";
import { HISTORY_COLUMNS } from "#domain/assistance/history-header.ts";
import { BENEFIT_TERMS } from "#domain/programme/benefit-terms.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { newId } from "#infrastructure/id.ts";
import type { Author, BulkContext, Context } from "../context.ts";
import type { ImportKindDefinition, ImportPass, ImportRun, LoadPass } from "../import/import-kind.ts";
import { rescreenListsOfHouseholds } from "../screening/rescreen-lists-of-households.ts";
import { beneficiaryOf, createHistoryReader, type FoundAid } from "./history-reader.ts";

/** The programme of lines that name none. */
export const AssistanceSettings = z.object({ programmeId: z.uuid().nullable().default(null) });
export type AssistanceSettings = z.infer<typeof AssistanceSettings>;

/** Aid given before Sasar or by others: PKH, last years' lists. It is flagged against, not constrained. */
export const assistanceImport: ImportKindDefinition<AssistanceSettings> = {
  permission: "assistance.import",
  audit: { loaded: "assistance.imported", undone: "assistance.undone" },
  roles: [{ role: "TABLE", columns: HISTORY_COLUMNS, required: ["name"], numbers: ["nik", "kk"] }],
  settings: AssistanceSettings,
  async findObstacle({ actor, tx }) {
    const release = await tx.release.count({ where: { regencyId: actor.regencyId, state: "ACTIVE" } });
    return release === 0 ? refuse("NO_ACTIVE_RELEASE") : ok(null);
  },
  openCheck,
  openLoad,
  undo: undoAssistance,
};

type Run = ImportRun<AssistanceSettings>;

async function openCheck(context: Context<Author>, run: Run): Promise<ImportPass> {
  const judge = await openReader(context, run);
  return {
    take: async (rows) => (await judge(rows)).map(({ verdict }) => verdict),
    finish: async () => ({ notes: [] }),
  };
}

async function openLoad(context: BulkContext<Author>, run: Run): Promise<LoadPass> {
  const { importId, createdById, ownerId } = run;
  const judge = await openReader(context, run);
  const householdIds = new Set<string>();
  let loaded = 0;
  return {
    async take(rows) {
      const judged = await judge(rows);
      const aids = judged.flatMap(({ aid }) => aid ?? []);
      await saveAid(context, { aids, importId, createdById: createdById ?? ownerId });
      for (const { recipient } of aids) householdIds.add(recipient.householdId);
      loaded += aids.length;
      return judged.map(({ verdict }) => verdict);
    },
    async finish() {
      await rescreenListsOfHouseholds(context, [...householdIds]);
      return { notes: [], targetId: importId, figures: { loaded, households: householdIds.size } };
    },
  };
}

/** Mended rows belong to the programme that was chosen for the file they come from, unless another is chosen now. */
async function openReader(context: Context<Author>, { settings, mends }: Run) {
  const { actor, tx } = context;
  if (settings.programmeId !== null || mends === null) return createHistoryReader(context, settings);
  const earlier = await tx.import.findFirst({ where: { regencyId: actor.regencyId, id: mends, kind: "ASSISTANCE" } });
  const chosen = z.object({ kind: AssistanceSettings }).safeParse(earlier?.settings);
  return createHistoryReader(context, chosen.success ? chosen.data.kind : settings);
}

async function saveAid(
  { actor, tx, now }: Context<Author>,
  { aids, importId, createdById }: { aids: readonly FoundAid[]; importId: string; createdById: string },
): Promise<void> {
  await tx.assistance.createMany({
    data: aids.map((aid) => {
      const { row, programme, recipient, from, to } = aid;
      const { need, exclusionGroup } = BENEFIT_TERMS[programme.benefit];
      return {
        regencyId: actor.regencyId,
        id: newId(),
        programmeId: programme.id,
        ownerId: programme.ownerId,
        benefit: programme.benefit,
        need,
        exclusionGroup,
        fund: programme.fund,
        ...recipient,
        beneficiaryKey: beneficiaryOf(aid),
        periodFrom: from,
        periodTo: to,
        amount: row.amount ?? programme.amount ?? 0n,
        state: row.state,
        origin: "HISTORY" as const,
        importId,
        createdById,
        createdAt: now,
      };
    }),
  });
}

/** Takes the lines of one file back; lists that name their households are screened again. Refused: AID_DELIVERED_ON. */
async function undoAssistance(context: Context<Author>, { importId }: { importId: string }): Promise<Result<null>> {
  const { actor, tx } = context;
  const ofImport = { regencyId: actor.regencyId, importId };
  const deliveries = await tx.delivery.count({ where: { regencyId: actor.regencyId, assistance: ofImport } });
  if (deliveries > 0) return refuse("AID_DELIVERED_ON", { count: deliveries });
  const aids = await tx.assistance.findMany({ where: ofImport, select: { householdId: true } });
  await tx.assistance.deleteMany({ where: ofImport });
  await rescreenListsOfHouseholds(context, [...new Set(aids.map(({ householdId }) => householdId))]);
  return ok(null);
}
