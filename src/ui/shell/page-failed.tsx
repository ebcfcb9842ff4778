"use client";

import { useTranslations } from "next-intl";
import { Button } from "../kit/button.tsx";
import { SignPost } from "./sign-post.tsx";

export type PageFailedProps = { error: unknown; retry: () => void };

/** Shown when a page throws: the next step and the code under which the server wrote it down, nothing of the cause. */
export function PageFailed({ error, retry }: PageFailedProps) {
  const t = useTranslations("shell");
  const digest = digestOf(error);
  return (
    <SignPost
      title={t("error.title")}
      body={t("error.body")}
      homeLabel={t("home")}
      code={digest === null ? undefined : t("error.code", { code: digest })}
      action={
        <Button tone="primary" onClick={() => retry()}>
          {t("error.retry")}
        </Button>
      }
    />
  );
}

function digestOf(error: unknown): string | null {
  const hasDigest = error instanceof Error && "digest" in error && typeof error.digest === "string";
  return hasDigest ? String(error.digest) : null;
}
