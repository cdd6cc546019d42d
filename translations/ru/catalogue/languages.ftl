# Languages: the name in the language itself, with the Russian name beside it.

languages-aii =
    .label = ܣܘܪܝܬ (новоарамейский)

languages-ak =
    .label = Akan, Twi (акан, чви)

languages-am =
    .label = አማርኛ (амхарский)

languages-ar =
    .label = العربية (арабский)

languages-az =
    .label = Azərbaycanca (азербайджанский)

languages-be =
    .label = Беларуская (белорусский)

languages-bg =
    .label = Български (болгарский)

languages-bn =
    .label = বাংলা (бенгальский)

languages-bs =
    .label = Bosanski (боснийский)

languages-ckb =
    .label = سۆرانی (курдский, сорани)

languages-cs =
    .label = Čeština (чешский)

languages-da =
    .label = Dansk (датский)

languages-de =
    .label = Deutsch (немецкий)

languages-el =
    .label = Ελληνικά (греческий)

languages-en =
    .label = English (английский)

languages-es =
    .label = Español (испанский)

languages-et =
    .label = Eesti (эстонский)

languages-fa =
    .label = فارسی (персидский, фарси)

languages-ff =
    .label = Pulaar (фула)

languages-fi =
    .label = Suomi (финский)

languages-fr =
    .label = Français (французский)

languages-gsg =
    .label = Deutsche Gebärdensprache (DGS) (немецкий жестовый язык)

languages-ha =
    .label = Hausa (хауса)

languages-he =
    .label = עברית (иврит)

languages-hi =
    .label = हिन्दी (хинди)

languages-hr =
    .label = Hrvatski (хорватский)

languages-hu =
    .label = Magyar (венгерский)

languages-hy =
    .label = Հայերեն (армянский)

languages-id =
    .label = Bahasa Indonesia (индонезийский)

languages-ig =
    .label = Igbo (игбо)

languages-ils =
    .label = International Sign (международные жесты)

languages-it =
    .label = Italiano (итальянский)

languages-ja =
    .label = 日本語 (японский)

languages-ka =
    .label = ქართული (грузинский)

languages-kk =
    .label = Қазақша (казахский)

languages-kmr =
    .label = Kurmancî (курдский, курманджи)

languages-ko =
    .label = 한국어 (корейский)

languages-ln =
    .label = Lingála (лингала)

languages-lt =
    .label = Lietuvių (литовский)

languages-lv =
    .label = Latviešu (латышский)

languages-mk =
    .label = Македонски (македонский)

languages-mn =
    .label = Монгол (монгольский)

languages-nb =
    .label = Norsk (норвежский)

languages-ne =
    .label = नेपाली (непальский)

languages-nl =
    .label = Nederlands (нидерландский)

languages-om =
    .label = Afaan Oromoo (оромо)

languages-pa =
    .label = ਪੰਜਾਬੀ (панджаби)

languages-pl =
    .label = Polski (польский)

languages-prs =
    .label = دری (дари)

languages-ps =
    .label = پښتو (пушту)

languages-pt =
    .label = Português (португальский)

languages-ro =
    .label = Română (румынский)

languages-rom =
    .label = Romani čhib (романи, цыганский)

languages-ru =
    .label = Русский

languages-si =
    .label = සිංහල (сингальский)

languages-sk =
    .label = Slovenčina (словацкий)

languages-sl =
    .label = Slovenščina (словенский)

languages-so =
    .label = Soomaali (сомали)

languages-sq =
    .label = Shqip (албанский)

languages-sr =
    .label = Српски (сербский)

languages-sv =
    .label = Svenska (шведский)

languages-sw =
    .label = Kiswahili (суахили)

languages-ta =
    .label = தமிழ் (тамильский)

languages-tg =
    .label = Тоҷикӣ (таджикский)

languages-th =
    .label = ไทย (тайский)

languages-ti =
    .label = ትግርኛ (тигринья)

languages-tl =
    .label = Tagalog (тагальский)

languages-tr =
    .label = Türkçe (турецкий)

languages-ug =
    .label = ئۇيغۇرچە (уйгурский)

languages-uk =
    .label = Українська (украинский)

languages-ur =
    .label = اردو (урду)

languages-uz =
    .label = Oʻzbekcha (узбекский)

languages-vi =
    .label = Tiếng Việt (вьетнамский)

languages-wo =
    .label = Wolof (волоф)

languages-yo =
    .label = Yorùbá (йоруба)

languages-zh =
    .label = 中文 (китайский)

languages-zza =
    .label = Zazakî (зазаки)
