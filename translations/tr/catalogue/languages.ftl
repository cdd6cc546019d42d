# Languages: the name in the language itself, with the Turkish name beside it.

languages-aii =
    .label = ܣܘܪܝܬ (Yeni Aramice)

languages-ak =
    .label = Akan (Twi)

languages-am =
    .label = አማርኛ (Amharca)

languages-ar =
    .label = العربية (Arapça)

languages-az =
    .label = Azərbaycanca (Azerbaycanca)

languages-be =
    .label = Беларуская (Belarusça)

languages-bg =
    .label = Български (Bulgarca)

languages-bn =
    .label = বাংলা (Bengalce)

languages-bs =
    .label = Bosanski (Boşnakça)

languages-ckb =
    .label = سۆرانی (Kürtçe (Sorani))

languages-cs =
    .label = Čeština (Çekçe)

languages-da =
    .label = Dansk (Danca)

languages-de =
    .label = Deutsch (Almanca)

languages-el =
    .label = Ελληνικά (Yunanca)

languages-en =
    .label = English (İngilizce)

languages-es =
    .label = Español (İspanyolca)

languages-et =
    .label = Eesti (Estonca)

languages-fa =
    .label = فارسی (Farsça)

languages-ff =
    .label = Pulaar (Fulanice)

languages-fi =
    .label = Suomi (Fince)

languages-fr =
    .label = Français (Fransızca)

languages-gsg =
    .label = Deutsche Gebärdensprache (DGS) (Alman işaret dili)

languages-ha =
    .label = Hausa (Hausaca)

languages-he =
    .label = עברית (İbranice)

languages-hi =
    .label = हिन्दी (Hintçe)

languages-hr =
    .label = Hrvatski (Hırvatça)

languages-hu =
    .label = Magyar (Macarca)

languages-hy =
    .label = Հայերեն (Ermenice)

languages-id =
    .label = Bahasa Indonesia (Endonezce)

languages-ig =
    .label = Igbo (İgboca)

languages-ils =
    .label = International Sign (uluslararası işaret dili)

languages-it =
    .label = Italiano (İtalyanca)

languages-ja =
    .label = 日本語 (Japonca)

languages-ka =
    .label = ქართული (Gürcüce)

languages-kk =
    .label = Қазақша (Kazakça)

languages-kmr =
    .label = Kurmancî (Kürtçe (Kurmanci))

languages-ko =
    .label = 한국어 (Korece)

languages-ln =
    .label = Lingála (Lingala)

languages-lt =
    .label = Lietuvių (Litvanca)

languages-lv =
    .label = Latviešu (Letonca)

languages-mk =
    .label = Македонски (Makedonca)

languages-mn =
    .label = Монгол (Moğolca)

languages-nb =
    .label = Norsk (Norveççe)

languages-ne =
    .label = नेपाली (Nepalce)

languages-nl =
    .label = Nederlands (Felemenkçe)

languages-om =
    .label = Afaan Oromoo (Oromoca)

languages-pa =
    .label = ਪੰਜਾਬੀ (Pencapça)

languages-pl =
    .label = Polski (Lehçe)

languages-prs =
    .label = دری (Darice)

languages-ps =
    .label = پښتو (Peştuca)

languages-pt =
    .label = Português (Portekizce)

languages-ro =
    .label = Română (Rumence)

languages-rom =
    .label = Romani čhib (Romanca)

languages-ru =
    .label = Русский (Rusça)

languages-si =
    .label = සිංහල (Seylanca)

languages-sk =
    .label = Slovenčina (Slovakça)

languages-sl =
    .label = Slovenščina (Slovence)

languages-so =
    .label = Soomaali (Somalice)

languages-sq =
    .label = Shqip (Arnavutça)

languages-sr =
    .label = Српски (Sırpça)

languages-sv =
    .label = Svenska (İsveççe)

languages-sw =
    .label = Kiswahili (Svahili)

languages-ta =
    .label = தமிழ் (Tamilce)

languages-tg =
    .label = Тоҷикӣ (Tacikçe)

languages-th =
    .label = ไทย (Tayca)

languages-ti =
    .label = ትግርኛ (Tigrinyaca)

languages-tl =
    .label = Tagalog (Tagalogca)

languages-tr =
    .label = Türkçe

languages-ug =
    .label = ئۇيغۇرچە (Uygurca)

languages-uk =
    .label = Українська (Ukraynaca)

languages-ur =
    .label = اردو (Urduca)

languages-uz =
    .label = Oʻzbekcha (Özbekçe)

languages-vi =
    .label = Tiếng Việt (Vietnamca)

languages-wo =
    .label = Wolof (Volofça)

languages-yo =
    .label = Yorùbá (Yorubaca)

languages-zh =
    .label = 中文 (Çince)

languages-zza =
    .label = Zazakî (Zazaca)
