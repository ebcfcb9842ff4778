import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "#i18n/client-messages.tsx";
import { loadPlaces } from "../loader.ts";
import { loadOpenList } from "../open-list.ts";
import { PickScreen } from "./_components/pick-screen.tsx";
import { areasWithin } from "./areas-within.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("lists.pick"))("title") };
}

export default async function PickPage({ params }: PageProps<"/lists/[id]/pick">) {
  const { id } = await params;
  const list = await loadOpenList(id);
  const areas = areasWithin(await loadPlaces(), list.programme.area);
  return (
    <ClientMessages namespaces={["lists", "refusals"]}>
      <PickScreen list={{ ...list, id }} areas={areas} />
    </ClientMessages>
  );
}
