# Languages: the name in the language itself, with the English name beside it.

languages-aii =
    .label = ܣܘܪܝܬ (Neo-Aramaic)

languages-ak =
    .label = Akan (Twi)

languages-am =
    .label = አማርኛ (Amharic)

languages-ar =
    .label = العربية (Arabic)

languages-az =
    .label = Azərbaycanca (Azerbaijani)

languages-be =
    .label = Беларуская (Belarusian)

languages-bg =
    .label = Български (Bulgarian)

languages-bn =
    .label = বাংলা (Bengali)

languages-bs =
    .label = Bosanski (Bosnian)

languages-ckb =
    .label = سۆرانی (Kurdish (Sorani))

languages-cs =
    .label = Čeština (Czech)

languages-da =
    .label = Dansk (Danish)

languages-de =
    .label = Deutsch (German)

languages-el =
    .label = Ελληνικά (Greek)

languages-en =
    .label = English

languages-es =
    .label = Español (Spanish)

languages-et =
    .label = Eesti (Estonian)

languages-fa =
    .label = فارسی (Persian (Farsi))

languages-ff =
    .label = Pulaar (Fula)

languages-fi =
    .label = Suomi (Finnish)

languages-fr =
    .label = Français (French)

languages-gsg =
    .label = Deutsche Gebärdensprache (DGS) (German Sign Language)

languages-ha =
    .label = Hausa

languages-he =
    .label = עברית (Hebrew)

languages-hi =
    .label = हिन्दी (Hindi)

languages-hr =
    .label = Hrvatski (Croatian)

languages-hu =
    .label = Magyar (Hungarian)

languages-hy =
    .label = Հայերեն (Armenian)

languages-id =
    .label = Bahasa Indonesia (Indonesian)

languages-ig =
    .label = Igbo

languages-ils =
    .label = International Sign

languages-it =
    .label = Italiano (Italian)

languages-ja =
    .label = 日本語 (Japanese)

languages-ka =
    .label = ქართული (Georgian)

languages-kk =
    .label = Қазақша (Kazakh)

languages-kmr =
    .label = Kurmancî (Kurdish (Kurmanji))

languages-ko =
    .label = 한국어 (Korean)

languages-ln =
    .label = Lingála (Lingala)

languages-lt =
    .label = Lietuvių (Lithuanian)

languages-lv =
    .label = Latviešu (Latvian)

languages-mk =
    .label = Македонски (Macedonian)

languages-mn =
    .label = Монгол (Mongolian)

languages-nb =
    .label = Norsk (Norwegian)

languages-ne =
    .label = नेपाली (Nepali)

languages-nl =
    .label = Nederlands (Dutch)

languages-om =
    .label = Afaan Oromoo (Oromo)

languages-pa =
    .label = ਪੰਜਾਬੀ (Punjabi)

languages-pl =
    .label = Polski (Polish)

languages-prs =
    .label = دری (Dari)

languages-ps =
    .label = پښتو (Pashto)

languages-pt =
    .label = Português (Portuguese)

languages-ro =
    .label = Română (Romanian)

languages-rom =
    .label = Romani čhib (Romani)

languages-ru =
    .label = Русский (Russian)

languages-si =
    .label = සිංහල (Sinhala)

languages-sk =
    .label = Slovenčina (Slovak)

languages-sl =
    .label = Slovenščina (Slovenian)

languages-so =
    .label = Soomaali (Somali)

languages-sq =
    .label = Shqip (Albanian)

languages-sr =
    .label = Српски (Serbian)

languages-sv =
    .label = Svenska (Swedish)

languages-sw =
    .label = Kiswahili (Swahili)

languages-ta =
    .label = தமிழ் (Tamil)

languages-tg =
    .label = Тоҷикӣ (Tajik)

languages-th =
    .label = ไทย (Thai)

languages-ti =
    .label = ትግርኛ (Tigrinya)

languages-tl =
    .label = Tagalog

languages-tr =
    .label = Türkçe (Turkish)

languages-ug =
    .label = ئۇيغۇرچە (Uyghur)

languages-uk =
    .label = Українська (Ukrainian)

languages-ur =
    .label = اردو (Urdu)

languages-uz =
    .label = Oʻzbekcha (Uzbek)

languages-vi =
    .label = Tiếng Việt (Vietnamese)

languages-wo =
    .label = Wolof

languages-yo =
    .label = Yorùbá (Yoruba)

languages-zh =
    .label = 中文 (Chinese)

languages-zza =
    .label = Zazakî (Zaza)
