/** Given names and how they are put together, by the groups that live on this coast. All people made of them are invented. */
export type NameGroup = "MALAY" | "BUGIS" | "JAVANESE" | "MADURESE" | "DAYAK" | "CHINESE" | "BALINESE";

type Names = readonly [string, ...string[]];
export type NameLists = { men: Names; women: Names; second: Names };

const list = (text: string): Names => {
  const [first = "", ...others] = text.split(",").map((name) => name.trim());
  return [first, ...others];
};

/** How many of a hundred families. */
export const GROUP_SHARES: Readonly<Record<NameGroup, number>> = {
  MALAY: 56,
  BUGIS: 12,
  JAVANESE: 15,
  MADURESE: 5,
  DAYAK: 5,
  CHINESE: 4,
  BALINESE: 3,
};

export const NAME_LISTS: Readonly<Record<NameGroup, NameLists>> = {
  MALAY: {
    men: list(
      "Samsudin, Jamaluddin, Abdul Hamid, Bujang, Hamdan, Junaidi, Zulkifli, Ramli, Mahmud, Saparudin, Sahdan, Usman, Marzuki, Idris, Tarmizi, Asmadi, Hasanuddin, Rusli, Sudirman, Ismail, Yakub, Muhammad Nur, Muhammad Ali, Ahmad Fauzi, Iskandar, Rahmat, Arifin, Syahrial, Burhan, Mustafa, Kamarudin, Zainal Abidin, Sabirin, Masturi, Hermansyah, Rizal, Feri, Dedi, Riki, Rian, Supardi, Abdurrahman, Abdullah, Syarif Hidayat, Uray Hamzah, Jumadi, Sabran, Effendi, Darmawan, Heriyanto",
    ),
    women: list(
      "Suriani, Rohani, Halimah, Siti Aminah, Siti Aisyah, Nurhayati, Maimunah, Rosnawati, Sarinah, Fatimah, Zubaidah, Mariana, Jamilah, Rukiyah, Hasnah, Saleha, Aminah, Norma, Dewi, Yuliana, Rina, Fitri, Mardiana, Juriah, Asmawati, Hadijah, Kartini, Latifah, Nuraini, Siti Hajar, Syarifah Zubaidah, Ernawati, Herlina, Nurjanah, Halimatussaddiyah, Sumarni, Susilawati, Rahmawati, Marlina, Uray Salmah",
    ),
    second: list(
      "Hamdan, Awang, Saleh, Usman, Bakri, Sabirin, Saputra, Ramli, Syahrani, Hasan, Sulaiman, Yusuf, Karim, Razak, Mansur, Daud, Salim, Tahir, Anwar, Hidayat",
    ),
  },
  BUGIS: {
    men: list(
      "Ambo Tang, Andi Baso, Baco, Beddu, Makmur, Nurdin, Rustam, Daeng Massiga, Muhtar, Sainuddin, Ambo Sulaiman, La Tang, Hasbi, Syamsul Bahri, Muh. Arsyad, Jufri",
    ),
    women: list(
      "Besse, Hasnawati, Nurlina, Rosmini, Andi Tenri, Indo Ase, Sitti Hawa, Hatijah, Nurbaya, Kamaria, Sitti Rahma, Hasmiati, Daeng Ratu, Marhuma",
    ),
    second: list("Daeng, Baco, Mappa, Lolo, Nurung, Tahir, Pasa, Salama"),
  },
  JAVANESE: {
    men: list(
      "Sugeng, Tugiman, Kasiman, Suparman, Slamet, Sutrisno, Wagiman, Paijo, Sugiono, Mulyono, Wagiyo, Sukirman, Tukimin, Suyanto, Bambang Purnomo, Agus Setiawan, Joko Susilo, Eko Prasetyo, Sunarto, Ponidi",
    ),
    women: list(
      "Tumini, Wagiyem, Sumiati, Suparti, Sri Wahyuni, Sri Rahayu, Painah, Tukinem, Tugiyem, Suminah, Sulastri, Endang Lestari, Poniyem, Yohana Lestari, Wiwin Astuti, Ngatinem",
    ),
    second: list("Santoso, Wibowo, Riyanto, Handayani, Utomo, Purwanti, Susanto, Wati"),
  },
  MADURESE: {
    men: list(
      "Moh. Hasan, Mat Rasid, Sahri, Subaidi, Misnadi, Mat Tasan, Moh. Ridwan, Fathorrahman, Sahrul, Bunali, Durahman",
    ),
    women: list("Misnati, Sumani, Marsuna, Hosniyah, Sitti Maryam, Suhriyah, Mutmainnah, Busiyah, Hafsah"),
    second: list("Hasan, Rasid, Buari, Nawi, Sahid"),
  },
  DAYAK: {
    men: list(
      "Yohanes, Petrus, Lukas, Stefanus, Markus, Darius, Antonius, Paulus Akim, Yosef, Damianus, Florianus, Albertus",
    ),
    women: list("Maria, Kristina, Agnes, Veronika, Lusia, Yuliana Tina, Elisabet, Margareta, Martha, Katarina"),
    second: list("Akim, Ujang, Sabang, Nyangko, Lanting, Gerak"),
  },
  CHINESE: {
    men: list(
      "Lim A Kiong, Bong Kim Fo, Tjhin Sui Hiong, Liu Khin Sin, Ng A Hui, Thai Bui Kong, Chin Fui Min, Bong Siu Jan",
    ),
    women: list("Lim Nyuk Moi, Bong Fui Lan, Tjhin Siu Khim, Liu A Moi, Ng Kim Lan, Thai Nyuk Fa, Chin Mei Lin"),
    second: list("Halim, Wijaya, Susanto, Gunawan"),
  },
  BALINESE: {
    men: list("I Wayan Sudarma, I Made Suarta, I Nyoman Sukerta, I Ketut Ardana, I Wayan Mertha, I Made Wirawan"),
    women: list("Ni Ketut Sari, Ni Wayan Astini, Ni Made Suryani, Ni Nyoman Rai, Ni Luh Putri"),
    second: list("Wijaya, Adnyana, Sari"),
  },
};
