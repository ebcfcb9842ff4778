import type { FileRole } from "#domain/import/import-file.ts";
import { type CountedVerdicts, createVerdictCounter } from "./count-verdicts.ts";
import type { ImportPass, LateNote, RowRemark } from "./import-kind.ts";
import type { OpenedFile } from "./open-import-files.ts";
import { createRefusedFile, type KeptRefused } from "./refused-file.ts";
import { loadRemarkSentences } from "./remark-sentences.ts";
import { readSourceRows } from "./source-rows.ts";

type Input<End> = {
  importId: string;
  files: readonly OpenedFile[];
  pass: Pick<ImportPass, "take"> & { finish(): Promise<End> };
  report: (stage: string, done: number, total: number) => Promise<void>;
  signal?: AbortSignal | undefined;
};

export type PassResult<End> = CountedVerdicts & {
  end: End;
  refused: Partial<Record<FileRole, KeptRefused>>;
};

/** Hands every row of every file to a pass, counts its verdicts and keeps the refused rows as files. */
export async function runPass<End extends { notes: readonly LateNote[] }>(input: Input<End>): Promise<PassResult<End>> {
  const sentence = await loadRemarkSentences();
  const counter = createVerdictCounter();
  const refused: Partial<Record<FileRole, KeptRefused>> = {};
  for (const opened of input.files) {
    const kept = await passFile({ ...input, opened, counter, sentence });
    if (kept) refused[opened.file.role] = kept;
  }
  const end = await input.pass.finish();
  for (const note of end.notes) counter.countLate(note);
  return { ...counter.result(), end, refused };
}

type FileInput<End> = Input<End> & {
  opened: OpenedFile;
  counter: ReturnType<typeof createVerdictCounter>;
  sentence: (remark: RowRemark) => string;
};

async function passFile<End>({ importId, opened, pass, counter, sentence, report, signal }: FileInput<End>) {
  const { file, columns } = opened;
  const titleOf = (field: string) => file.columns[columns[field] ?? -1]?.title ?? "";
  const refusedFile = createRefusedFile({ importId, file, sentence, titleOf });
  let done = 0;
  try {
    for await (const { sources, raws } of readSourceRows(opened)) {
      signal?.throwIfAborted();
      const verdicts = await pass.take(sources);
      for (const [i, source] of sources.entries()) {
        const verdict = verdicts[i];
        const raw = raws[i];
        if (!verdict || !raw) throw new Error("A pass owes one verdict a row.");
        counter.count(source, verdict);
        if (!verdict.accepted) await refusedFile.write({ raw, sheet: source.sheet, reasons: verdict.reasons });
      }
      done += sources.length;
      await report(file.role, done, file.rows);
    }
    return await refusedFile.close();
  } catch (error) {
    await refusedFile.discard();
    throw error;
  }
}
