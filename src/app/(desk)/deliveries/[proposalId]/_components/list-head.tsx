import { FileUp, Sheet } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { formats } from "#i18n/format.ts";
import { AnnexButton } from "#ui/assistance/annex-button.tsx";
import { LinkButton } from "#ui/kit/link-button.tsx";
import { PageHeader } from "#ui/kit/page-header.tsx";
import { StatFigure, StatStrip } from "#ui/kit/stat-figure.tsx";
import { OrganisationMark } from "#ui/organisation/organisation-mark.tsx";
import type { ListToDeliver } from "../../loader.ts";
import { DeliverAllButton } from "./deliver-all-button.tsx";

/** Which list this is, how far it has come, and what can be done with it as a whole. */
export function ListHead({ page: { list, may, today } }: { page: ListToDeliver }) {
  const t = useTranslations("deliveries");
  const { number, rupiah } = formats(useLocale());
  return (
    <>
      <PageHeader
        crumbs={[{ label: t("title"), href: "/deliveries" }, { label: list.title }]}
        title={list.title}
        meta={
          <>
            <OrganisationMark kind={list.ownerKind} name={list.owner} />
            <span>{list.programme}</span>
            <Decree list={list} />
          </>
        }
        actions={
          <>
            {may.exportAnnex && <AnnexButton proposalId={list.id} />}
            {may.record && list.open > 0 && (
              <>
                <LinkButton
                  href={`/api/lists/${list.id}/delivery-sheet`}
                  download
                  icon={<Sheet size={15} aria-hidden />}
                >
                  {t("sheet")}
                </LinkButton>
                <LinkButton href={`/deliveries/import?list=${list.id}`} icon={<FileUp size={15} aria-hidden />}>
                  {t("upload")}
                </LinkButton>
                <DeliverAllButton proposalId={list.id} open={list.open} today={today} needsGoods={!list.hasAmount} />
              </>
            )}
          </>
        }
      />
      <div className="px-pane pt-3.5">
        <StatStrip>
          <StatFigure label={t("states.COMMITTED")} value={number(list.open)} unit={t("rowsUnit")} />
          <StatFigure label={t("states.DELIVERED")} value={number(list.delivered)} unit={t("rowsUnit")} />
          <StatFigure label={t("states.CANCELLED")} value={number(list.cancelled)} unit={t("rowsUnit")} />
          <StatFigure
            wide
            label={t("handedOver")}
            value={rupiah(list.deliveredAmount)}
            note={t("of", { amount: rupiah(list.promisedAmount) })}
          />
        </StatStrip>
      </div>
    </>
  );
}

function Decree({ list: { decreeNumber, decreeDate } }: Pick<ListToDeliver, "list">) {
  const t = useTranslations("deliveries");
  const { date } = formats(useLocale());
  if (decreeNumber === null) return <span>{t("noDecree")}</span>;
  if (decreeDate === null) return <span>{t("decreeUndated", { number: decreeNumber })}</span>;
  return <span>{t("decreeOf", { number: decreeNumber, date: date(decreeDate.toISOString()) })}</span>;
}
