"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, type ReactNode, useState, useTransition } from "react";
import { type Refusal, refuse } from "#domain/shared/result.ts";
import { Button } from "#ui/kit/button.tsx";
import { Field } from "#ui/kit/field.tsx";
import { useUnsaved } from "#ui/kit/leave-context.ts";
import { RadioCards } from "#ui/kit/radio-cards.tsx";
import { Textarea } from "#ui/kit/textarea.tsx";
import { useToast } from "#ui/kit/toast.tsx";
import { RefusalMessage } from "#ui/refusal/refusal-message.tsx";
import { useRequestKey } from "#ui/request/use-request-key.ts";
import { carryOutByKey } from "../../[proposalId]/_components/decision-keys.ts";
import { useUndo } from "../../[proposalId]/_components/undo-button.tsx";
import { decideBetween } from "../actions.ts";
import { CHOICES, type ChoiceName } from "../conflict-choice.ts";
import { conflictHref } from "../conflict-href.ts";
import { ConflictEffects, type FormSide } from "./conflict-effects.tsx";

type Draft = { choice: ChoiceName | null; reason: string; refusal: Refusal | null };
const NO_DRAFT: Draft = { choice: null, reason: "", refusal: null };

/** Who serves, or both, or a visit first; then on to the next open conflict. What was begun on another one is still there. */
export function ConflictForm({
  conflictId,
  name,
  legend,
  tokens,
  sides,
  choices,
  taken,
  returned,
  disclosed,
  nextId,
}: {
  conflictId: string;
  name: string;
  /** The heading of the pane. */
  legend: ReactNode;
  /** Both sides as they stand on this page, for the server to compare. */
  tokens: readonly string[];
  sides: readonly FormSide[];
  choices: readonly { name: ChoiceName; isPossible: boolean; isSuggested: boolean }[];
  /** Owners whose list is taken with the decision. */
  taken: readonly string[];
  /** Whose list lies with its owner, so that no row leaves it. */
  returned: string | null;
  disclosed: readonly string[];
  nextId: string | null;
}) {
  const [drafts, setDrafts] = useState<Readonly<Record<string, Draft>>>({});
  const [pending, start] = useTransition();
  const key = useRequestKey();
  const t = useTranslations("conflict");
  const router = useRouter();
  const toast = useToast();
  const { choice, reason, refusal } = drafts[conflictId] ?? NO_DRAFT;
  useUnsaved(
    Object.values(drafts).some((draft) => draft.reason.trim() !== ""),
    "/review/conflicts",
  );
  const [first, second] = sides;
  const takeBack = useUndo(tokens[0]?.split("~")[0] ?? "");

  function change(changed: Partial<Draft>) {
    setDrafts((all) => ({ ...all, [conflictId]: { ...NO_DRAFT, ...all[conflictId], ...changed } }));
  }

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (choice === null || pending) return;
    const form = new FormData(event.currentTarget);
    form.set("requestKey", key.current());
    start(async () => {
      const answer = await decideBetween(form).catch(() => refuse("NOT_SENT"));
      if (answer.ok || answer.error.code !== "NOT_SENT") key.renew();
      if (!answer.ok) return change({ refusal: answer.error });
      const { batchId } = answer.value;
      // The next family is read first, and letters are keys again.
      document.getElementById("conflict-family")?.focus({ preventScroll: true });
      setDrafts(({ [conflictId]: _done, ...others }) => others);
      toast({
        text: t(`done.${choice}`, { name, first: first?.owner ?? "", second: second?.owner ?? "" }),
        onUndo: () => void takeBack({ batchId }).then((undone) => undone && router.push(conflictHref(conflictId))),
        undoKey: "U",
      });
      if (nextId !== null) router.push(conflictHref(nextId));
    });
  }

  const words = { first: first?.owner ?? "", second: second?.owner ?? "" };
  const locked = choice === null ? "chooseFirst" : "saving";
  return (
    <form
      id="conflict-decision"
      onSubmit={send}
      className="flex flex-1 flex-col gap-3 scroll-mt-3 lg:-mb-4 print:hidden"
    >
      <RefusalMessage refusal={refusal} />
      {tokens.map((token) => (
        <input key={token} type="hidden" name="sides" value={token} />
      ))}
      <RadioCards
        legend={legend}
        name="choice"
        value={choice ?? ""}
        onChange={(value) => change({ choice: CHOICES.find((one) => one === value) ?? null, refusal: null })}
        required
        cards={choices.map(({ name: value, isPossible, isSuggested }) => ({
          value,
          title: t(`choices.${value}.title`, words),
          keyHint: value === "VISIT" ? "V" : undefined,
          disabled: !isPossible,
          description: isPossible ? (
            <>
              {t(`choices.${value}.description`, { ...words, row: leaving(value, sides)?.row ?? 0 })}
              {isSuggested && <span className="block font-medium">{t("suggested")}</span>}
            </>
          ) : (
            t("withOwner", { owner: returned ?? "" })
          ),
        }))}
      />
      <Field label={t(choice === "VISIT" ? "question" : "reason")} name="reason" id="conflict-reason" required>
        {(control) => (
          <Textarea
            {...control}
            rows={2}
            maxLength={1000}
            value={reason}
            onChange={(event) => change({ reason: event.target.value })}
            onKeyDown={carryOutByKey}
          />
        )}
      </Field>
      {choice !== null && <ConflictEffects choice={choice} sides={sides} taken={taken} disclosed={disclosed} />}
      <div className="-mx-4 border-line bg-sheet px-4 py-2.5 max-sm:hidden lg:sticky lg:bottom-0 lg:mt-auto lg:border-t">
        <Button
          type="submit"
          tone="primary"
          keyHint="Enter"
          {...((choice === null || pending) && { lockedReason: t(locked) })}
          className="w-full"
        >
          {choice === null ? t("choose") : t(`choices.${choice}.submit`, words)}
        </Button>
      </div>
    </form>
  );
}

/** The side whose row leaves. */
function leaving(choice: ChoiceName, sides: readonly FormSide[]): FormSide | undefined {
  if (choice === "FIRST") return sides[1];
  return choice === "SECOND" ? sides[0] : undefined;
}
