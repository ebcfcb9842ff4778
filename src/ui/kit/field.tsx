import { clsx } from "clsx";
import { CircleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

/** What a control inside a `Field` takes over, so that label, hint and error belong to it. */
export type ControlProps = {
  id: string;
  name: string;
  required?: boolean;
  "aria-describedby"?: string;
  "aria-invalid"?: true;
};

/**
 * Label above, hint below, error that says how to mend it. The control is made by the function inside:
 * `<Field label="Nama" name="name" error={…}>{(control) => <TextInput {...control} />}</Field>`.
 */
export function Field({
  label,
  name,
  id = name,
  hint,
  error,
  required = false,
  labelHidden = false,
  className,
  children,
}: {
  label: ReactNode;
  name: string;
  /** Needed when two fields of one page share a name. */
  id?: string;
  hint?: ReactNode;
  error?: ReactNode;
  required?: boolean;
  labelHidden?: boolean;
  className?: string;
  children: (control: ControlProps) => ReactNode;
}) {
  const control = controlOf({ id, name, required, hasHint: Boolean(hint), hasError: Boolean(error) });
  return (
    <div className={clsx("grid min-w-0 content-start gap-1", className)}>
      <label htmlFor={id} className={labelHidden ? "sr-only" : "text-sm leading-5 font-medium"}>
        {label}
      </label>
      {children(control)}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      {hint && (
        <p id={`${id}-hint`} className="text-xs text-ink-2">
          {hint}
        </p>
      )}
    </div>
  );
}

/** The sentence under a control that was refused. */
export function FieldError({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p id={id} className="flex gap-1.5 text-mark text-blokir-ink">
      <CircleAlert size={15} aria-hidden className="mt-0.5 shrink-0" />
      <span>{children}</span>
    </p>
  );
}

/** A group of controls under one heading, for radios and check boxes: a `fieldset` with its `legend`. */
export function FieldGroup({
  legend,
  hint,
  error,
  className,
  children,
}: {
  legend: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  className?: string;
  children: ReactNode;
}) {
  return (
    <fieldset className={clsx("grid min-w-0 content-start gap-1.5", className)}>
      <legend className="mb-1 text-sm leading-5 font-medium">{legend}</legend>
      {children}
      {error && <FieldError>{error}</FieldError>}
      {hint && <p className="text-xs text-ink-2">{hint}</p>}
    </fieldset>
  );
}

/** Beside a label when a field must be filled: the word, not a star. */
export function RequiredMark() {
  const t = useTranslations("kit");
  return <span className="ml-1.5 text-xs font-normal text-ink-3">{t("required")}</span>;
}

function controlOf(field: {
  id: string;
  name: string;
  required: boolean;
  hasHint: boolean;
  hasError: boolean;
}): ControlProps {
  const described = [field.hasError && `${field.id}-error`, field.hasHint && `${field.id}-hint`]
    .filter(Boolean)
    .join(" ");
  return {
    id: field.id,
    name: field.name,
    ...(field.required && { required: true }),
    ...(described && { "aria-describedby": described }),
    ...(field.hasError && { "aria-invalid": true }),
  };
}
