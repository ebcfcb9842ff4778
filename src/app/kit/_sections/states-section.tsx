import { ListPlus } from "lucide-react";
import { Button } from "#ui/kit/button.tsx";
import { EmptyState } from "#ui/kit/empty-state.tsx";
import { ErrorState } from "#ui/kit/error-state.tsx";
import { Skeleton } from "#ui/kit/skeleton.tsx";
import { Spinner } from "#ui/kit/spinner.tsx";
import { Specimen } from "./specimen.tsx";

export function StatesSection() {
  return (
    <Specimen
      title="Kosong, galat, memuat"
      about="Kosong mengajak bertindak. Galat memberi kode untuk dilaporkan. Memuat meniru bentuk isinya."
    >
      <div className="grid gap-4 md:grid-cols-3 [&>*]:rounded-md [&>*]:border [&>*]:border-line">
        <EmptyState
          title="Belum ada daftar"
          icon={<ListPlus size={24} aria-hidden />}
          action={<Button tone="primary">Buat daftar</Button>}
        >
          Unggah CSV atau XLSX, tempel dari Excel, atau pilih dari register.
        </EmptyState>
        <ErrorState title="Tidak tersambung" code="Kode G-4127" action={<Button>Coba lagi</Button>}>
          Isian Anda masih ada di layar ini. Coba lagi, atau sebutkan kodenya ke petugas.
        </ErrorState>
        <Skeleton rows={4} />
      </div>
      <p className="flex items-center gap-2 text-sm">
        <Spinner /> Menyaring ulang 11 daftar yang masih terbuka
      </p>
    </Specimen>
  );
}
