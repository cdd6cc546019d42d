# Languages: the name in the language itself, with the English name beside it.

code-aii =
    .label = ܣܘܪܝܬ (Neo-Aramaic)

code-ak =
    .label = Akan (Twi)

code-am =
    .label = አማርኛ (Amharic)

code-ar =
    .label = العربية (Arabic)

code-az =
    .label = Azərbaycanca (Azerbaijani)

code-be =
    .label = Беларуская (Belarusian)

code-bg =
    .label = Български (Bulgarian)

code-bn =
    .label = বাংলা (Bengali)

code-bs =
    .label = Bosanski (Bosnian)

code-ckb =
    .label = سۆرانی (Kurdish (Sorani))

code-cs =
    .label = Čeština (Czech)

code-da =
    .label = Dansk (Danish)

code-de =
    .label = Deutsch (German)

code-el =
    .label = Ελληνικά (Greek)

code-en =
    .label = English

code-es =
    .label = Español (Spanish)

code-et =
    .label = Eesti (Estonian)

code-fa =
    .label = فارسی (Persian (Farsi))

code-ff =
    .label = Pulaar (Fula)

code-fi =
    .label = Suomi (Finnish)

code-fr =
    .label = Français (French)

code-gsg =
    .label = Deutsche Gebärdensprache (DGS) (German Sign Language)

code-ha =
    .label = Hausa

code-he =
    .label = עברית (Hebrew)

code-hi =
    .label = हिन्दी (Hindi)

code-hr =
    .label = Hrvatski (Croatian)

code-hu =
    .label = Magyar (Hungarian)

code-hy =
    .label = Հայերեն (Armenian)

code-id =
    .label = Bahasa Indonesia (Indonesian)

code-ig =
    .label = Igbo

code-ils =
    .label = International Sign

code-it =
    .label = Italiano (Italian)

code-ja =
    .label = 日本語 (Japanese)

code-ka =
    .label = ქართული (Georgian)

code-kk =
    .label = Қазақша (Kazakh)

code-kmr =
    .label = Kurmancî (Kurdish (Kurmanji))

code-ko =
    .label = 한국어 (Korean)

code-ln =
    .label = Lingála (Lingala)

code-lt =
    .label = Lietuvių (Lithuanian)

code-lv =
    .label = Latviešu (Latvian)

code-mk =
    .label = Македонски (Macedonian)

code-mn =
    .label = Монгол (Mongolian)

code-nb =
    .label = Norsk (Norwegian)

code-ne =
    .label = नेपाली (Nepali)

code-nl =
    .label = Nederlands (Dutch)

code-om =
    .label = Afaan Oromoo (Oromo)

code-pa =
    .label = ਪੰਜਾਬੀ (Punjabi)

code-pl =
    .label = Polski (Polish)

code-prs =
    .label = دری (Dari)

code-ps =
    .label = پښتو (Pashto)

code-pt =
    .label = Português (Portuguese)

code-ro =
    .label = Română (Romanian)

code-rom =
    .label = Romani čhib (Romani)

code-ru =
    .label = Русский (Russian)

code-si =
    .label = සිංහල (Sinhala)

code-sk =
    .label = Slovenčina (Slovak)

code-sl =
    .label = Slovenščina (Slovenian)

code-so =
    .label = Soomaali (Somali)

code-sq =
    .label = Shqip (Albanian)

code-sr =
    .label = Српски (Serbian)

code-sv =
    .label = Svenska (Swedish)

code-sw =
    .label = Kiswahili (Swahili)

code-ta =
    .label = தமிழ் (Tamil)

code-tg =
    .label = Тоҷикӣ (Tajik)

code-th =
    .label = ไทย (Thai)

code-ti =
    .label = ትግርኛ (Tigrinya)

code-tl =
    .label = Tagalog

code-tr =
    .label = Türkçe (Turkish)

code-ug =
    .label = ئۇيغۇرچە (Uyghur)

code-uk =
    .label = Українська (Ukrainian)

code-ur =
    .label = اردو (Urdu)

code-uz =
    .label = Oʻzbekcha (Uzbek)

code-vi =
    .label = Tiếng Việt (Vietnamese)

code-wo =
    .label = Wolof

code-yo =
    .label = Yorùbá (Yoruba)

code-zh =
    .label = 中文 (Chinese)

code-zza =
    .label = Zazakî (Zaza)
