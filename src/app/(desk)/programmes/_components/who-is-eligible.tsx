import { getLocale, getTranslations } from "next-intl/server";
import type { ProgrammePage } from "#application/programme/get-programme.ts";
import { Pane } from "#ui/kit/pane.tsx";
import { criteriaSentence } from "#ui/programme/criteria-sentence.ts";

/** The criteria as a sentence. */
export async function WhoIsEligible({ programme }: { programme: ProgrammePage }) {
  const t = await getTranslations("programmes.page");
  const words = { locale: await getLocale(), t: await getTranslations("criteria") };
  const parts = criteriaSentence(programme.criteria, { ...words, startsOn: programme.from });
  return (
    <Pane title={t("who")}>
      <p className="max-w-3xl text-md text-pretty">
        {parts.map(({ text, strong }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence have no other name
          <span key={index} className={strong ? "font-semibold" : undefined}>
            {text}
          </span>
        ))}
      </p>
    </Pane>
  );
}
