/** The words names are made of, by group, the commonest first. All people made of them are invented. */
export type NameGroup = "MALAY" | "BUGIS" | "JAVANESE" | "MADURESE" | "DAYAK" | "CHINESE" | "BALINESE";

export type NameStock = {
  men: string[];
  women: string[];
  /** Of those born since about 1990. */
  youngMen: string[];
  youngWomen: string[];
  secondMen: string[];
  secondWomen: string[];
  /** Beginnings and ends of rarer names: every pair of them is a name somebody bears. */
  stems: string[];
  endsMen: string[];
  endsWomen: string[];
};

const words = (text: string): string[] => text.toUpperCase().trim().split(/\s+/);

const MUSLIM_MEN = words(`
  Ahmad Abdullah Hasan Usman Ismail Ibrahim Yusuf Ali Umar Idris Hamzah Ramli Mustafa Sulaiman Junaidi Rahmat Saleh Hamid Arifin Burhan Rusli Mahmud Iskandar
  Jamaluddin Zainuddin Samsudin Saparudin Kamarudin Hasanuddin Nurdin Syarifuddin Baharuddin Amiruddin Jalaluddin Zulkifli Marzuki Bakri Daud Tahir Salim
  Yakub Anwar Mansur Karim Rahman Razak Sabri Sahrul Syahrial Tarmizi Zainal Abidin Fauzi Effendi Hidayat Darwis Muhtar Nasir Basri Latif Jafar Harun Yahya`);

const MUSLIM_YOUNG_MEN = words(`
  Rizky Aditya Fajar Ilham Rizal Andika Dimas Rian Arif Reza Farhan Iqbal Fikri Hafiz Akbar Rafi Alif Rangga Yoga Zaki Raihan Ridho Aldi Irfan Fadli Haikal Naufal
  Azzam Bagas Galih Arya Dafa Fahri Gibran Kenzo Rasya Rafa Alfian Alfarizi Syahputra Afdal Wahyu Rendi Deni Dedi Riki Feri Andri Hendra Yudi Robi Doni`);

const MUSLIM_YOUNG_WOMEN = words(`
  Putri Nabila Aisyah Salsabila Nur Zahra Intan Dewi Fitri Amelia Rahma Safitri Annisa Aulia Nadia Siti Anggun Melati Wulan Indah Ayu Lestari Novita Rina Sarah
  Khairunnisa Azzahra Keyla Naila Syifa Alya Cinta Bunga Citra Dinda Tiara Maya Lia Ratna Sari Mutiara Aqila Shakila Humaira Hafizah Zaskia Khadijah Almira Yuni`);

export const NAME_STOCKS: Readonly<Record<NameGroup, NameStock>> = {
  MALAY: {
    men: [
      ...MUSLIM_MEN,
      ...words(`Bujang Hamdan Asmadi Sudirman Sabirin Masturi Hermansyah Supardi Jumadi Sabran Darmawan Heriyanto Sahdan Awang Uray Usu Dolah Jumat
      Mastur Busri Rabuan Saniman Matsyah Juwandi Sapri Muin Rasidi Marhaban Asnawi Herman Suhardi Hairul Badrun Alwi Kasim Tajudin Mursidi Hatta Gusti Raden`),
    ],
    women: words(`
      Siti Nurhayati Aminah Fatimah Halimah Rohani Maimunah Nuraini Suriani Zubaidah Jamilah Hadijah Hasnah Rukiyah Saleha Mariana Latifah Sarinah Rosnawati Nurjanah
      Asmawati Mardiana Ernawati Herlina Susilawati Rahmawati Marlina Sumarni Yuliana Kartini Juriah Norma Mariam Zainab Asiah Salmah Rabiah Habibah Saniah Kamariah Ramlah
      Sapiah Jawiah Timah Halijah Rosmiati Hamidah Suhaini Rosita Masitah Rubiah Jumiah Salbiah Marhamah Robiah Nurbaiti Sulastri Nurlela Hartati Zuraidah Norhasanah`),
    youngMen: MUSLIM_YOUNG_MEN,
    youngWomen: MUSLIM_YOUNG_WOMEN,
    secondMen:
      words(`Hamdan Saputra Ramadhan Pratama Hidayat Syahputra Maulana Kurniawan Firmansyah Setiawan Awang Sahrani Gunawan Irawan Ardiansyah Nugraha Perdana
      Hakim Wijaya Al-Fatih Febrian Mulyadi Ramadani Putra Akbar Syafi'i Hardiansyah Alamsyah Oktavian Julianto Mahendra`),
    secondWomen:
      words(`Sari Lestari Wati Rahayu Ramadhani Putri Safitri Anggraini Permata Maharani Oktaviani Apriliani Febriani Julianti Azzahra Handayani Utami
      Kusuma Amalia Novianti Salsabila Khairunnisa Agustina Pertiwi Cahyani Mulyani`),
    stems: words(
      `Sapar Nur Sabar Jum Mas Ham Has Ros Rus Sar Sur Ram Mar Yus Zul Asm Bah Kam Tam Mur Her Jar Sul Har Mis Rab Tar Suk Ner Wah Dar Bus`,
    ),
    endsMen: words(`udin iman adi ani ansyah iadi awan ino uni ali anto iyan usni azi aini ihan illah idi`),
    endsWomen: words(`iah inah ani iyani ita awati iyah ini iana imah eni ilah ati uni asiah una`),
  },
  BUGIS: {
    men: [
      ...words(
        `Baco Beddu Ambo Andi Nurdin Rustam Makmur Sainuddin Hasbi Muhtar Jufri Laode Daeng Tahir Sudirman Arsyad Lolo Mappa Sennang Pallawa`,
      ),
      ...MUSLIM_MEN.slice(0, 40),
    ],
    women:
      words(`Besse Indo Hasnawati Nurlina Rosmini Hatijah Nurbaya Kamaria Hasmiati Marhuma Rahmatia Hasna Nurhaeda Sitti Hawa Tenri Suriyati Darmawati Halija
      Nurmiati Jumriah Hasriani Kartini Mardiah Rosdiana Hamsiah Rabiah Sanawiah Becce Tija Nadirah Salmiah`),
    youngMen: MUSLIM_YOUNG_MEN,
    youngWomen: MUSLIM_YOUNG_WOMEN,
    secondMen: words(
      `Daeng Baco Mappa Lolo Tahir Pasa Salama Tang Sulaiman Massiga Parani Ramadhan Saputra Anugrah Mattulada`,
    ),
    secondWomen: words(`Daeng Tang Ase Hawa Rahma Tenri Sari Ratu Bau Putri Amalia Wahyuni`),
    stems: words(`Has Mar Nur Ros Sya Ham Ram Jum Sud Mus Ark Bas Har Tas Lam Mapp Pal Sen Sun Rah`),
    endsMen: words(`udding anuddin ri isi uddin alang aru iading asse ongi ang akka ualla`),
    endsWomen: words(`iati niar mawati iani aeni tang miah dayanti lina nawati ika`),
  },
  JAVANESE: {
    men: words(`
      Slamet Sutrisno Supriyadi Suparman Sugiono Suyanto Sukirman Agus Bambang Joko Eko Sugeng Mulyono Sunarto Tukiman Wagiman Kasiman Paijo Ponidi Tukimin Wagiyo Tugiman
      Sumarno Suroto Sudarmo Sarjono Suwarno Sukardi Supardi Suharto Ngatimin Parno Kusnadi Rebo Legiman Sariman Katimin Mujiono Riyanto Wahyudi Hartono Widodo Sutarno Sukamto
      Sungkono Karno Tarno Marsudi Boniran Sapari Wiyono Gunadi Yatno Jumadi Samiran Kliwon`),
    women: words(`
      Sri Sumiati Siti Sulastri Suminah Suparti Tumini Wagiyem Painah Tukinem Tugiyem Poniyem Endang Ngatinem Sutini Sumarni Partini Sukarti Lasmi Kasmi Rubiyem Sariyem Tukiyem
      Mujiati Suwarti Sunarti Sutinah Wiwin Murni Jumiati Rukmini Kartini Tarmi Juminten Ngatmi Saminah Watini Suryati Sunarsih Yatmi Legiyem Paini Mursiti Waginah Sarinem Yuni`),
    youngMen: [...words(`Agus Eko Dwi Tri Joko Dimas Bayu Adi Wahyu Bagus Hendri Yoga Galang`), ...MUSLIM_YOUNG_MEN],
    youngWomen: [...words(`Dwi Tri Sri Dewi Ayu Endah Wahyuni Ratna Puji Eka Nanik Retno`), ...MUSLIM_YOUNG_WOMEN],
    secondMen: words(
      `Santoso Wibowo Susilo Prasetyo Riyanto Utomo Susanto Setiawan Purnomo Nugroho Widodo Saputro Hartono Kurniawan Raharjo Hidayat Cahyono Budiono`,
    ),
    secondWomen: words(
      `Wahyuni Rahayu Lestari Handayani Purwanti Wati Astuti Ningsih Utami Hartini Mulyani Widyastuti Suryani Puspitasari Setyowati`,
    ),
    stems: words(`Su Sar Tu Wa Ka Po Mu Ngat Par Pai Sum Sut Suk Sup Sud Sun Suw War Kar Mar Jum Las Leg Yat Sam`),
    endsMen: words(`iyanto giman iman arno idi irin ijan ijo ino irun iyo atno adi ardi oto iyono armin imin igun ono`),
    endsWomen: words(`inem iyem inah iati arti arsih ini iyah armi asmi ijem irah atun anti ikem ilah inten`),
  },
  MADURESE: {
    men: [
      ...words(`Mat Sahri Subaidi Misnadi Bunali Durahman Sahrul Tasan Rasid Ridwan Fathorrahman Buari Nawi Sahid Marsuki Hosen Samsul Hosnan Matjuri Sahwi Suradi
      Misnali Mattasan Sunarwi Hodri Rofii Busar Mahfud Nasiruddin Toha Munawi Satuki Abdurrahem`),
      ...MUSLIM_MEN.slice(0, 30),
    ],
    women:
      words(`Misnati Sumani Marsuna Hosniyah Maryam Suhriyah Mutmainnah Busiyah Hafsah Sitti Satima Hotijah Misyani Sunayah Holifah Juhairiyah Satuni Muzayyanah Rumiyati
      Hanifah Rohemah Toyyibah Subaida Maimona Arbiya Marhamah Hosna Sutiah Buna Musrifah`),
    youngMen: MUSLIM_YOUNG_MEN,
    youngWomen: MUSLIM_YOUNG_WOMEN,
    secondMen: words(`Hasan Rasid Buari Nawi Sahid Ridwan Rofik Hosen Maulana Arifin Hidayatullah Zaini`),
    secondWomen: words(`Maryam Hasanah Hotimah Ulfa Zahro Jannah Mukarromah Faizah`),
    stems: words(`Mis Sun Sah Mar Bus Hos Sub Mun Sat Mat Tor Jum Sam Rof Moh`),
    endsMen: words(`nadi nali ruji nawi raji jari wito hari dulla sidi tuki naji`),
    endsWomen: words(`nati riya tija niya timah yani riyah aini layya nawati`),
  },
  DAYAK: {
    men: words(`Yohanes Petrus Paulus Antonius Markus Stefanus Lukas Yosef Darius Damianus Albertus Florianus Agustinus Fransiskus Martinus Matius Yakobus Andreas Simon Thomas
      Benediktus Bonifasius Herkulanus Kristianus Silvester Valentinus Marselus Leo Adrianus Robertus Ignasius Hendrikus Emanuel Aloysius Yulius Daniel`),
    women:
      words(`Maria Kristina Agnes Veronika Lusia Yuliana Elisabet Margareta Martha Katarina Theresia Yustina Anastasia Agustina Monika Natalia Sesilia Rosalia Fransiska Paulina
      Martina Yohana Lidia Kornelia Emiliana Regina Marselina Klara Yosefina Valentina Ester Debora`),
    youngMen: words(
      `Kristian Andreas Yosua Kevin Rio Antonius Aldo Marsel Juan Feliks Gabriel Rafael Yohanes Dominikus Jonatan Yogi Frans Alexander Riko Gilang`,
    ),
    youngWomen: words(
      `Maria Gracia Natalia Angelina Yulia Kristina Jesika Stefani Monika Novita Elsa Priska Yuni Tina Katarina Selvi Meri Klaudia Intan Cici`,
    ),
    secondMen: words(
      `Akim Ujang Sabang Nyangko Lanting Gerak Acin Aco Bujang Jampi Lidan Kilat Juki Sabar Anyai Ngumbang Dagang Atan Libau Jelani Tinus Nyabu`,
    ),
    secondWomen: words(
      `Tina Sida Ipah Anyam Lina Nensi Ratna Imuk Ijah Indai Lilis Yuli Mika Dayang Sinta Jumi Liun Nyai`,
    ),
    stems: words(`Ak Uj Sab Ny Lan Ger Jam Lid Kil Ng Tin Lib Jel Dun Ban Bul Man Tam Ken Sin`),
    endsMen: words(`ang im au ung oh ai ut ong ing ak i un`),
    endsWomen: words(`a ina i uk ai au am un ah ing`),
  },
  CHINESE: {
    men: words(`Lim Bong Tjhin Liu Ng Thai Chin Tan Phang Lay Chong Jap Kho Lie Bun Djong Then Hiu`),
    women: words(`Lim Bong Tjhin Liu Ng Thai Chin Tan Phang Lay Chong Jap Kho Lie Bun Djong Then Hiu`),
    youngMen: words(
      `Hendra Kevin Jimmy Steven Andy Ricky Edy Susanto Budi Wijaya Hendri Tony Heri Calvin Felix Vincent`,
    ),
    youngWomen: words(
      `Lisa Yuliana Susi Linda Vivi Merry Jesica Angel Fenny Yanti Selly Silvia Cindy Veronica Melisa Novi`,
    ),
    secondMen: words(
      `A Kim Sui Khin Bui Fui Siu Sin Jun Khiong Tet Nam Khiun Hon Min Hiong Fo Kong Jan Sen Liong Fat Hian Djun Kiong Tjung Bak Phin Loi`,
    ),
    secondWomen: words(
      `A Nyuk Fui Siu Kim Mei Sui Khim Moi Lan Fa Lin Jun Hiong Fong Ngo Tjin Chu Hua Djin Liang Kiaw Jin Phin Ling Nyan Sian`,
    ),
    stems: words(`Hen Su Wi Gun Hal Tan Sal Ong Bud Kus`),
    endsMen: words(`dra santo jaya awan im oko`),
    endsWomen: words(`dri santi jaya ita ina`),
  },
  BALINESE: {
    men: words(
      `Sudarma Suarta Sukerta Ardana Mertha Wirawan Sudana Suardika Sujana Suweta Widana Artana Sukadana Yasa Budiarta Parwata Sudira Astawa Rai Suparta`,
    ),
    women: words(
      `Sari Astini Suryani Rai Putri Wati Sukarmi Suarni Rasmini Murniati Suartini Wirati Darmini Ariani Sukerti Rasni Widiani Sriasih`,
    ),
    youngMen: words(`Aditya Wirawan Yudi Dharma Krisna Mahendra Putra Surya Bayu Agus Wiguna Pradana`),
    youngWomen: words(`Dewi Putri Ayu Laksmi Sinta Dian Cahyani Saraswati Pradnya Indah Wulandari`),
    secondMen: words(`Wijaya Adnyana Putra Yasa Saputra Pratama Mahardika`),
    secondWomen: words(`Sari Dewi Wulandari Lestari Utami Yanti Pratiwi`),
    stems: words(`Su Wi Ar Mer Par As Bud Dar Ras Wid Mur`),
    endsMen: words(`darta arjana wata tana yasa dika ardana wirya antara`),
    endsWomen: words(`arini astini wati arni karmi ariati niti asih`),
  },
};

/** How many of a hundred families; in a village one of the groups leads. */
export const GROUP_SHARES: Readonly<Record<NameGroup, number>> = {
  MALAY: 48,
  JAVANESE: 17,
  BUGIS: 11,
  MADURESE: 8,
  DAYAK: 9,
  CHINESE: 4,
  BALINESE: 3,
};
