package id.rotasi.synthetic;

import java.util.Arrays;
import java.util.List;

/** Names put together from lists of common ones, so that they look like a list of personnel and mean nobody. */
final class PersonNames {

    private static final int MALE = 0;
    private static final int FEMALE = 1;

    private PersonNames() {}

    static String draw(Chance chance, boolean male) {
        var region = Region.draw(chance);
        var given = region.given.get(male ? MALE : FEMALE);
        var first = chance.oneOf(given);
        if (region.family.isEmpty()) {
            var seconds = region.seconds.get(male ? MALE : FEMALE);
            return chance.perMille(80) ? first : first + " " + chance.oneOf(seconds);
        }
        var family = chance.oneOf(region.family);
        return chance.perMille(450) ? first + " " + chance.oneOf(given) + " " + family : first + " " + family;
    }

    /** Regions of origin, with how many of a thousand people come from there. */
    private enum Region {
        SUNDA(
                430,
                "Asep Dadang Ujang Cecep Dedi Deden Tatang Endang Agus Ade Iwan Yayan Jajang Aep Maman Opik Rukman Wawan",
                "Neneng Euis Enok Iis Lilis Cucu Elis Yeni Nining Imas Teti Dede Ai Rina Yani Wiwin Tintin Popon",
                "Sunandar Hidayat Suryana Kurniawan Permana Supriatna Sutisna Rukmana Gunawan Saepudin Mulyana Nugraha",
                "Rohaeti Nurhayati Sumiati Komariah Kurniasih Suryani Rahmawati Nuraeni Maryati Rosmiati Fatimah Hasanah",
                ""),
        JAVA(
                250,
                "Bambang Slamet Joko Eko Dwi Tri Agung Heru Sigit Wahyu Budi Arif Sugeng Teguh Hendro Bayu Dimas Yoga",
                "Sri Endah Wahyuni Retno Dwi Tri Ratna Dyah Siti Ani Titik Yuli Rini Ningsih Indah Wulan Kartika Galuh",
                "Santoso Wibowo Prasetyo Nugroho Setiawan Susanto Purnomo Handoko Wicaksono Saputro Raharjo Kuncoro",
                "Lestari Wahyuni Handayani Astuti Rahayu Utami Susanti Puspitasari Wulandari Kusumawati Pertiwi Widyastuti",
                ""),
        MALAY(
                140,
                "Ahmad Muhammad Abdul Rizki Fajar Ilham Ridwan Hasan Zainal Syahrul Faisal Irfan Rahmat Yusuf Hamdan",
                "Nur Siti Aisyah Fitri Zahra Nabila Aulia Annisa Laila Salma Khairunnisa Mega Putri Dinda Rizka",
                "Hakim Ramadhan Fauzi Maulana Firmansyah Akbar Siddiq Mubarok Anwar Rasyid Munawar Hidayatullah",
                "Fadhilah Azizah Ramadhani Maharani Safitri Oktaviani Hasanah Rahmah Zakiyah Nurjanah Amalia Fauziah",
                ""),
        BATAK(
                60,
                "Parulian Togar Bonar Jonathan Hotman Daniel Samuel Ronald Poltak Marudut",
                "Rosmawati Tiur Maria Ruth Debora Lamtiur Natalia Ester Romauli Christina",
                "",
                "",
                "Simanjuntak Siregar Sitompul Hutapea Nainggolan Panjaitan Sinaga Manurung Lubis Harahap Ginting Tarigan"),
        MINANG(
                55,
                "Yulizar Syafril Afrizal Zulkifli Hendri Rinaldi Masrul Edison Fadli Ardiansyah",
                "Yulianti Rahmi Desi Mutia Silvia Elvira Nofrita Gusti Yusnidar Resti",
                "",
                "",
                "Chaniago Koto Piliang Tanjung Sikumbang Caniago Guci Jambak Pitopang Melayu"),
        CHINESE(
                25,
                "Andi Hendra Kevin Edwin Steven Budi William Rudy",
                "Lina Mei Yuliana Cindy Jessica Felicia Vivian Linda",
                "",
                "",
                "Wijaya Halim Tanoto Gunawan Salim Kusuma Hartono Lim Tan Santosa"),
        EAST(
                20,
                "Yohanes Markus Petrus Frans Andarias Paulus Stefanus Melkianus",
                "Maria Yuliana Theresia Martha Magdalena Yosefina Novita Agustina",
                "",
                "",
                "Tangkilisan Wenda Bere Rumbiak Pattiasina Lumentut Matulessy Tandi"),
        BALI(
                20,
                "Made Ketut Wayan Nyoman Putu Gede",
                "Made Ketut Wayan Komang Putu Luh",
                "Sudarma Suryawan Adnyana Widana Astawa",
                "Suryani Ariani Puspita Sudiani Artini",
                "");

        private final int perMille;
        private final List<List<String>> given;
        private final List<List<String>> seconds;
        private final List<String> family;

        Region(int perMille, String male, String female, String malesSecond, String femalesSecond, String family) {
            this.perMille = perMille;
            this.given = List.of(words(male), words(female));
            this.seconds = List.of(words(malesSecond), words(femalesSecond));
            this.family = words(family);
        }

        static Region draw(Chance chance) {
            int left = chance.between(0, 999);
            for (var region : values()) {
                left -= region.perMille;
                if (left < 0) {
                    return region;
                }
            }
            return SUNDA;
        }

        private static List<String> words(String text) {
            return text.isEmpty() ? List.of() : Arrays.asList(text.split(" "));
        }
    }
}
