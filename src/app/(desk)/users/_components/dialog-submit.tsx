import { useTranslations } from "next-intl";
import { Button } from "#ui/kit/button.tsx";

/** The foot of a dialog that sends the form above it. */
export function DialogSubmit({
  formId,
  onCancel,
  label,
  note,
  isDanger = false,
}: {
  formId: string;
  onCancel: () => void;
  label: string;
  note?: string;
  isDanger?: boolean;
}) {
  const t = useTranslations("common");
  return (
    <>
      {note && <p className="flex-1 text-xs text-ink-2 max-sm:order-last max-sm:pt-1">{note}</p>}
      <Button onClick={onCancel}>{t("cancel")}</Button>
      <Button type="submit" form={formId} tone={isDanger ? "danger-solid" : "primary"}>
        {label}
      </Button>
    </>
  );
}
