"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import type { Refusal, Result } from "#domain/shared/result.ts";
import { Button } from "../kit/button.tsx";
import { RefusalMessage } from "../refusal/refusal-message.tsx";

/** Begins the load. Why it cannot begin stands beside the button. */
export function StartButton({
  importId,
  label,
  start,
}: {
  importId: string;
  label: string;
  start: (input: { importId: string }) => Promise<Result<null>>;
}) {
  const router = useRouter();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [pending, startLoading] = useTransition();

  const begin = () =>
    startLoading(async () => {
      const answer = await start({ importId });
      if (answer.ok) router.refresh();
      else setRefusal(answer.error);
    });

  return (
    <>
      <RefusalMessage refusal={refusal} />
      <Button tone="primary" aria-busy={pending} onClick={pending ? undefined : begin}>
        {label}
      </Button>
    </>
  );
}
