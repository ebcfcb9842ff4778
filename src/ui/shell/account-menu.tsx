import { clsx } from "clsx";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { Locale } from "#i18n/locale.ts";
import { Disclosure } from "./disclosure.tsx";
import { PreferenceSwitches } from "./preference-switches.tsx";
import type { Theme } from "./theme.ts";

export type ShellUser = { name: string; roleLabel: string; organisation: string };
/** `accountHref` leads to the own account; `signOutPath` is where leaving is posted to: it empties the browser as well. */
export type AccountProps = {
  user: ShellUser;
  locale: Locale;
  theme: Theme;
  accountHref: string;
  signOutPath: string;
};

/** Who is at the desk; behind it language, appearance and the way out. `isRoomy` where few tabs leave room for a long office name. */
export function AccountMenu({ isRoomy, ...props }: AccountProps & { isRoomy: boolean }) {
  const t = useTranslations("shell");
  const { user } = props;
  return (
    <Disclosure
      summary={
        <>
          <span
            aria-hidden
            className="grid size-7 place-items-center rounded-full bg-[#bce6f3] text-2xs font-semibold text-[#00303b]"
          >
            {initialsOf(user.name)}
          </span>
          <span className="text-xs leading-[15px] max-xl:sr-only">
            <span className="sr-only">{t("account")} </span>
            {user.name}
            <span
              className={clsx("block truncate text-desk-ink-2 2xl:max-w-72", isRoomy ? "max-w-72" : "max-w-44")}
              title={`${user.roleLabel}, ${user.organisation}`}
            >
              {user.roleLabel}, {user.organisation}
            </span>
          </span>
        </>
      }
      summaryClassName="flex items-center gap-2 rounded-md py-1 pr-1 pl-1.5 hover:bg-desk-line"
      panelClassName="absolute top-[42px] right-0 z-(--z-pop) w-64 rounded-lg border border-line-strong bg-sheet p-3 text-ink shadow-pop [&_:focus-visible]:outline-focus"
    >
      <AccountPanel {...props} />
    </Disclosure>
  );
}

const ENTRY_CLASS =
  "flex min-h-control-sm w-full items-center rounded-sm px-2 text-left text-button font-medium hover:bg-sheet-3 max-sm:min-h-control text-ink no-underline";

/** What the account menu holds, also at the end of the phone's menu. */
export function AccountPanel({ user, locale, theme, accountHref, signOutPath }: AccountProps) {
  const t = useTranslations("shell");
  return (
    <div className="grid gap-3">
      <div className="text-sm">
        <b className="block">{user.name}</b>
        <span className="text-ink-2">
          {user.roleLabel}, {user.organisation}
        </span>
      </div>
      <PreferenceSwitches locale={locale} theme={theme} />
      <form method="post" action={signOutPath} className="border-t border-line pt-2">
        <Link href={accountHref} className={ENTRY_CLASS}>
          {t("ownAccount")}
        </Link>
        <button type="submit" className={ENTRY_CLASS}>
          {t("signOut")}
        </button>
      </form>
    </div>
  );
}

/** `RW` of Ratna Wulandari, `A` of Abdurrahman. */
function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  return words
    .slice(0, 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join("");
}
