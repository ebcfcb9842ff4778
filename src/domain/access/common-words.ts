/**
 * Words of which the most used passwords are made, in Indonesia and everywhere, and words of this place and trade: what
 * an attacker tries first. Written for Sasar after the patterns of published lists of leaked passwords; no list is copied.
 */
export const COMMON_WORDS: readonly string[] = [
  // everywhere
  "password passwords passwort passw pass word admin administrator root user login letmein welcome secret master default",
  "test testing temp guest hello monkey dragon football baseball superman batman princess sunshine shadow michael jordan",
  "iloveyou love lovely trustno access change changeme please open sesame computer internet google facebook instagram",
  "windows microsoft samsung android iphone summer winter spring autumn monday friday january june july december",
  // the keyboard and the alphabet
  "qwerty qwertyuiop qwert asdf asdfgh asdfghjkl zxcv zxcvbn zxcvbnm qaz wsx qazwsx edc rfv abc abcd abcde abcdef",
  "abcdefg abcdefgh abcdefghijklmnopqrstuvwxyz xyz aaa",
  // Indonesian
  "sandi kata katasandi rahasia rahasiaku masuk buka pengguna sayang sayangku sayangkamu cinta cintaku aku kamu kita ku mu",
  "anak anakku ibu bapak ayah mama papa bunda keluarga bismillah alhamdulillah assalamualaikum insyaallah allah allahu",
  "akbar islam muslim muhammad indonesia merdeka indonesiaraya pancasila garuda nusantara merahputih bhinneka jakarta",
  "surabaya bandung pontianak ketapang kalimantan kalbar barat utara selatan timur sukses bahagia senang cantik ganteng",
  "baru lama satu dua tiga empat lima enam tujuh delapan sembilan sepuluh januari februari maret april mei juni juli",
  "agustus september oktober november desember senin selasa rabu kamis jumat sabtu minggu",
  // this place and trade
  "sasar kabupaten kecamatan desa kelurahan dinas kantor pemda pemkab pemerintah bupati camat lurah kades kayong kayongutara",
  "sukadana teluk batang simpang hilir seponti pulau maya karimata bapperida bappeda baznas zakat infak bansos bantuan",
  "kemiskinan miskin dinsos perkim dinkes disdik diskominfo inspektorat verifikator perencana pengelola petugas operator",
].flatMap((line) => line.split(" "));
