# Languages: the name in the language itself, with the Arabic name beside it.

languages-aii =
    .label = ܣܘܪܝܬ (الآرامية الحديثة)

languages-ak =
    .label = Akan (Twi) – أكان (التوي)

languages-am =
    .label = አማርኛ (الأمهرية)

languages-ar =
    .label = العربية

languages-az =
    .label = Azərbaycanca (الأذرية)

languages-be =
    .label = Беларуская (البيلاروسية)

languages-bg =
    .label = Български (البلغارية)

languages-bn =
    .label = বাংলা (البنغالية)

languages-bs =
    .label = Bosanski (البوسنية)

languages-ckb =
    .label = سۆرانی (الكردية السورانية)

languages-cs =
    .label = Čeština (التشيكية)

languages-da =
    .label = Dansk (الدنماركية)

languages-de =
    .label = Deutsch (الألمانية)

languages-el =
    .label = Ελληνικά (اليونانية)

languages-en =
    .label = English (الإنجليزية)

languages-es =
    .label = Español (الإسبانية)

languages-et =
    .label = Eesti (الإستونية)

languages-fa =
    .label = فارسی (الفارسية)

languages-ff =
    .label = Pulaar (الفولانية)

languages-fi =
    .label = Suomi (الفنلندية)

languages-fr =
    .label = Français (الفرنسية)

languages-gsg =
    .label = Deutsche Gebärdensprache (DGS) – لغة الإشارة الألمانية

languages-ha =
    .label = Hausa (الهوسا)

languages-he =
    .label = עברית (العبرية)

languages-hi =
    .label = हिन्दी (الهندية)

languages-hr =
    .label = Hrvatski (الكرواتية)

languages-hu =
    .label = Magyar (المجرية)

languages-hy =
    .label = Հայերեն (الأرمنية)

languages-id =
    .label = Bahasa Indonesia (الإندونيسية)

languages-ig =
    .label = Igbo (الإيغبو)

languages-ils =
    .label = International Sign (لغة الإشارة الدولية)

languages-it =
    .label = Italiano (الإيطالية)

languages-ja =
    .label = 日本語 (اليابانية)

languages-ka =
    .label = ქართული (الجورجية)

languages-kk =
    .label = Қазақша (الكازاخية)

languages-kmr =
    .label = Kurmancî (الكردية الكرمانجية)

languages-ko =
    .label = 한국어 (الكورية)

languages-ln =
    .label = Lingála (اللينغالا)

languages-lt =
    .label = Lietuvių (الليتوانية)

languages-lv =
    .label = Latviešu (اللاتفية)

languages-mk =
    .label = Македонски (المقدونية)

languages-mn =
    .label = Монгол (المنغولية)

languages-nb =
    .label = Norsk (النرويجية)

languages-ne =
    .label = नेपाली (النيبالية)

languages-nl =
    .label = Nederlands (الهولندية)

languages-om =
    .label = Afaan Oromoo (الأورومو)

languages-pa =
    .label = ਪੰਜਾਬੀ (البنجابية)

languages-pl =
    .label = Polski (البولندية)

languages-prs =
    .label = دری (الدارية)

languages-ps =
    .label = پښتو (البشتوية)

languages-pt =
    .label = Português (البرتغالية)

languages-ro =
    .label = Română (الرومانية)

languages-rom =
    .label = Romani čhib (لغة الروما)

languages-ru =
    .label = Русский (الروسية)

languages-si =
    .label = සිංහල (السنهالية)

languages-sk =
    .label = Slovenčina (السلوفاكية)

languages-sl =
    .label = Slovenščina (السلوفينية)

languages-so =
    .label = Soomaali (الصومالية)

languages-sq =
    .label = Shqip (الألبانية)

languages-sr =
    .label = Српски (الصربية)

languages-sv =
    .label = Svenska (السويدية)

languages-sw =
    .label = Kiswahili (السواحيلية)

languages-ta =
    .label = தமிழ் (التاميلية)

languages-tg =
    .label = Тоҷикӣ (الطاجيكية)

languages-th =
    .label = ไทย (التايلاندية)

languages-ti =
    .label = ትግርኛ (التغرينية)

languages-tl =
    .label = Tagalog (التاغالوغ)

languages-tr =
    .label = Türkçe (التركية)

languages-ug =
    .label = ئۇيغۇرچە (الأويغورية)

languages-uk =
    .label = Українська (الأوكرانية)

languages-ur =
    .label = اردو (الأردية)

languages-uz =
    .label = Oʻzbekcha (الأوزبكية)

languages-vi =
    .label = Tiếng Việt (الفيتنامية)

languages-wo =
    .label = Wolof (الولوف)

languages-yo =
    .label = Yorùbá (اليوروبا)

languages-zh =
    .label = 中文 (الصينية)

languages-zza =
    .label = Zazakî (الزازاكية)
