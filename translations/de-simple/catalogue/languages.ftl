# Languages: the name in the language itself, with the German name beside it.

languages-aii =
    .label = ܣܘܪܝܬ (Neuaramäisch)

languages-ak =
    .label = Akan (Twi)

languages-am =
    .label = አማርኛ (Amharisch)

languages-ar =
    .label = العربية (Arabisch)

languages-az =
    .label = Azərbaycanca (Aserbaidschanisch)

languages-be =
    .label = Беларуская (Belarussisch)

languages-bg =
    .label = Български (Bulgarisch)

languages-bn =
    .label = বাংলা (Bengalisch)

languages-bs =
    .label = Bosanski (Bosnisch)

languages-ckb =
    .label = سۆرانی (Kurdisch (Sorani))

languages-cs =
    .label = Čeština (Tschechisch)

languages-da =
    .label = Dansk (Dänisch)

languages-de =
    .label = Deutsch

languages-el =
    .label = Ελληνικά (Griechisch)

languages-en =
    .label = English (Englisch)

languages-es =
    .label = Español (Spanisch)

languages-et =
    .label = Eesti (Estnisch)

languages-fa =
    .label = فارسی (Persisch (Farsi))

languages-ff =
    .label = Pulaar (Fula)

languages-fi =
    .label = Suomi (Finnisch)

languages-fr =
    .label = Français (Französisch)

languages-gsg =
    .label = Deutsche Gebärdensprache (DGS)

languages-ha =
    .label = Hausa

languages-he =
    .label = עברית (Hebräisch)

languages-hi =
    .label = हिन्दी (Hindi)

languages-hr =
    .label = Hrvatski (Kroatisch)

languages-hu =
    .label = Magyar (Ungarisch)

languages-hy =
    .label = Հայերեն (Armenisch)

languages-id =
    .label = Bahasa Indonesia (Indonesisch)

languages-ig =
    .label = Igbo

languages-ils =
    .label = International Sign (Internationale Gebärden)

languages-it =
    .label = Italiano (Italienisch)

languages-ja =
    .label = 日本語 (Japanisch)

languages-ka =
    .label = ქართული (Georgisch)

languages-kk =
    .label = Қазақша (Kasachisch)

languages-kmr =
    .label = Kurmancî (Kurdisch (Kurmandschi))

languages-ko =
    .label = 한국어 (Koreanisch)

languages-ln =
    .label = Lingála (Lingala)

languages-lt =
    .label = Lietuvių (Litauisch)

languages-lv =
    .label = Latviešu (Lettisch)

languages-mk =
    .label = Македонски (Mazedonisch)

languages-mn =
    .label = Монгол (Mongolisch)

languages-nb =
    .label = Norsk (Norwegisch)

languages-ne =
    .label = नेपाली (Nepalesisch)

languages-nl =
    .label = Nederlands (Niederländisch)

languages-om =
    .label = Afaan Oromoo (Oromo)

languages-pa =
    .label = ਪੰਜਾਬੀ (Pandschabi)

languages-pl =
    .label = Polski (Polnisch)

languages-prs =
    .label = دری (Dari)

languages-ps =
    .label = پښتو (Paschtu)

languages-pt =
    .label = Português (Portugiesisch)

languages-ro =
    .label = Română (Rumänisch)

languages-rom =
    .label = Romani čhib (Romanes)

languages-ru =
    .label = Русский (Russisch)

languages-si =
    .label = සිංහල (Singhalesisch)

languages-sk =
    .label = Slovenčina (Slowakisch)

languages-sl =
    .label = Slovenščina (Slowenisch)

languages-so =
    .label = Soomaali (Somali)

languages-sq =
    .label = Shqip (Albanisch)

languages-sr =
    .label = Српски (Serbisch)

languages-sv =
    .label = Svenska (Schwedisch)

languages-sw =
    .label = Kiswahili (Suaheli)

languages-ta =
    .label = தமிழ் (Tamil)

languages-tg =
    .label = Тоҷикӣ (Tadschikisch)

languages-th =
    .label = ไทย (Thailändisch)

languages-ti =
    .label = ትግርኛ (Tigrinya)

languages-tl =
    .label = Tagalog

languages-tr =
    .label = Türkçe (Türkisch)

languages-ug =
    .label = ئۇيغۇرچە (Uigurisch)

languages-uk =
    .label = Українська (Ukrainisch)

languages-ur =
    .label = اردو (Urdu)

languages-uz =
    .label = Oʻzbekcha (Usbekisch)

languages-vi =
    .label = Tiếng Việt (Vietnamesisch)

languages-wo =
    .label = Wolof

languages-yo =
    .label = Yorùbá (Yoruba)

languages-zh =
    .label = 中文 (Chinesisch)

languages-zza =
    .label = Zazakî (Zaza)
