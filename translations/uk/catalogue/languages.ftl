# Languages: the name in the language itself, with the Ukrainian name beside it.

languages-aii =
    .label = ܣܘܪܝܬ (новоарамейська)

languages-ak =
    .label = Akan (акан, тві)

languages-am =
    .label = አማርኛ (амхарська)

languages-ar =
    .label = العربية (арабська)

languages-az =
    .label = Azərbaycanca (азербайджанська)

languages-be =
    .label = Беларуская (білоруська)

languages-bg =
    .label = Български (болгарська)

languages-bn =
    .label = বাংলা (бенгальська)

languages-bs =
    .label = Bosanski (боснійська)

languages-ckb =
    .label = سۆرانی (курдська (сорані))

languages-cs =
    .label = Čeština (чеська)

languages-da =
    .label = Dansk (данська)

languages-de =
    .label = Deutsch (німецька)

languages-el =
    .label = Ελληνικά (грецька)

languages-en =
    .label = English (англійська)

languages-es =
    .label = Español (іспанська)

languages-et =
    .label = Eesti (естонська)

languages-fa =
    .label = فارسی (перська (фарсі))

languages-ff =
    .label = Pulaar (фула)

languages-fi =
    .label = Suomi (фінська)

languages-fr =
    .label = Français (французька)

languages-gsg =
    .label = Deutsche Gebärdensprache (DGS) (німецька жестова мова)

languages-ha =
    .label = Hausa (хауса)

languages-he =
    .label = עברית (іврит)

languages-hi =
    .label = हिन्दी (гінді)

languages-hr =
    .label = Hrvatski (хорватська)

languages-hu =
    .label = Magyar (угорська)

languages-hy =
    .label = Հայերեն (вірменська)

languages-id =
    .label = Bahasa Indonesia (індонезійська)

languages-ig =
    .label = Igbo (ігбо)

languages-ils =
    .label = International Sign (міжнародна жестова мова)

languages-it =
    .label = Italiano (італійська)

languages-ja =
    .label = 日本語 (японська)

languages-ka =
    .label = ქართული (грузинська)

languages-kk =
    .label = Қазақша (казахська)

languages-kmr =
    .label = Kurmancî (курдська (курманджі))

languages-ko =
    .label = 한국어 (корейська)

languages-ln =
    .label = Lingála (лінгала)

languages-lt =
    .label = Lietuvių (литовська)

languages-lv =
    .label = Latviešu (латиська)

languages-mk =
    .label = Македонски (македонська)

languages-mn =
    .label = Монгол (монгольська)

languages-nb =
    .label = Norsk (норвезька)

languages-ne =
    .label = नेपाली (непальська)

languages-nl =
    .label = Nederlands (нідерландська)

languages-om =
    .label = Afaan Oromoo (оромо)

languages-pa =
    .label = ਪੰਜਾਬੀ (панджабі)

languages-pl =
    .label = Polski (польська)

languages-prs =
    .label = دری (дарі)

languages-ps =
    .label = پښتو (пушту)

languages-pt =
    .label = Português (португальська)

languages-ro =
    .label = Română (румунська)

languages-rom =
    .label = Romani čhib (ромська)

languages-ru =
    .label = Русский (російська)

languages-si =
    .label = සිංහල (сингальська)

languages-sk =
    .label = Slovenčina (словацька)

languages-sl =
    .label = Slovenščina (словенська)

languages-so =
    .label = Soomaali (сомалійська)

languages-sq =
    .label = Shqip (албанська)

languages-sr =
    .label = Српски (сербська)

languages-sv =
    .label = Svenska (шведська)

languages-sw =
    .label = Kiswahili (суахілі)

languages-ta =
    .label = தமிழ் (тамільська)

languages-tg =
    .label = Тоҷикӣ (таджицька)

languages-th =
    .label = ไทย (тайська)

languages-ti =
    .label = ትግርኛ (тигринья)

languages-tl =
    .label = Tagalog (тагальська)

languages-tr =
    .label = Türkçe (турецька)

languages-ug =
    .label = ئۇيغۇرچە (уйгурська)

languages-uk =
    .label = Українська

languages-ur =
    .label = اردو (урду)

languages-uz =
    .label = Oʻzbekcha (узбецька)

languages-vi =
    .label = Tiếng Việt (в’єтнамська)

languages-wo =
    .label = Wolof (волоф)

languages-yo =
    .label = Yorùbá (йоруба)

languages-zh =
    .label = 中文 (китайська)

languages-zza =
    .label = Zazakî (зазакі)
