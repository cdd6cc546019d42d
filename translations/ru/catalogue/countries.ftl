# Countries and nationalities.

countries-AD =
    .label = Андорра

countries-AE =
    .label = Объединённые Арабские Эмираты

countries-AF =
    .label = Афганистан

countries-AG =
    .label = Антигуа и Барбуда

countries-AI =
    .label = Ангилья

countries-AL =
    .label = Албания

countries-AM =
    .label = Армения

countries-AO =
    .label = Ангола

countries-AQ =
    .label = Антарктида

countries-AR =
    .label = Аргентина

countries-AS =
    .label = Американское Самоа

countries-AT =
    .label = Австрия

countries-AU =
    .label = Австралия

countries-AW =
    .label = Аруба

countries-AX =
    .label = Аландские острова

countries-AZ =
    .label = Азербайджан

countries-BA =
    .label = Босния и Герцеговина

countries-BB =
    .label = Барбадос

countries-BD =
    .label = Бангладеш

countries-BE =
    .label = Бельгия

countries-BF =
    .label = Буркина-Фасо

countries-BG =
    .label = Болгария

countries-BH =
    .label = Бахрейн

countries-BI =
    .label = Бурунди

countries-BJ =
    .label = Бенин

countries-BL =
    .label = Сен-Бартелеми

countries-BM =
    .label = Бермудские острова

countries-BN =
    .label = Бруней

countries-BO =
    .label = Боливия

countries-BQ =
    .label = Карибские Нидерланды

countries-BR =
    .label = Бразилия

countries-BS =
    .label = Багамские острова

countries-BT =
    .label = Бутан

countries-BV =
    .label = остров Буве

countries-BW =
    .label = Ботсвана

countries-BY =
    .label = Беларусь

countries-BZ =
    .label = Белиз

countries-CA =
    .label = Канада

countries-CC =
    .label = Кокосовые острова

countries-CD =
    .label = Конго (Демократическая Республика)

countries-CF =
    .label = Центральноафриканская Республика

countries-CG =
    .label = Конго (Республика)

countries-CH =
    .label = Швейцария

countries-CI =
    .label = Кот-д’Ивуар

countries-CK =
    .label = острова Кука

countries-CL =
    .label = Чили

countries-CM =
    .label = Камерун

countries-CN =
    .label = Китай

countries-CO =
    .label = Колумбия

countries-CR =
    .label = Коста-Рика

countries-CU =
    .label = Куба

countries-CV =
    .label = Кабо-Верде

countries-CW =
    .label = Кюрасао

countries-CX =
    .label = остров Рождества

countries-CY =
    .label = Кипр

countries-CZ =
    .label = Чехия

countries-DE =
    .label = Германия

countries-DJ =
    .label = Джибути

countries-DK =
    .label = Дания

countries-DM =
    .label = Доминика

countries-DO =
    .label = Доминиканская Республика

countries-DZ =
    .label = Алжир

countries-EC =
    .label = Эквадор

countries-EE =
    .label = Эстония

countries-EG =
    .label = Египет

countries-EH =
    .label = Западная Сахара

countries-ER =
    .label = Эритрея

countries-ES =
    .label = Испания

countries-ET =
    .label = Эфиопия

countries-FI =
    .label = Финляндия

countries-FJ =
    .label = Фиджи

countries-FK =
    .label = Фолклендские острова

countries-FM =
    .label = Микронезия (Федеративные Штаты)

countries-FO =
    .label = Фарерские острова

countries-FR =
    .label = Франция

countries-GA =
    .label = Габон

countries-GB =
    .label = Великобритания

countries-GD =
    .label = Гренада

countries-GE =
    .label = Грузия

countries-GF =
    .label = Французская Гвиана

countries-GG =
    .label = Гернси

countries-GH =
    .label = Гана

countries-GI =
    .label = Гибралтар

countries-GL =
    .label = Гренландия

countries-GM =
    .label = Гамбия

countries-GN =
    .label = Гвинея

countries-GP =
    .label = Гваделупа

countries-GQ =
    .label = Экваториальная Гвинея

countries-GR =
    .label = Греция

countries-GS =
    .label = Южная Георгия и Южные Сандвичевы острова

countries-GT =
    .label = Гватемала

countries-GU =
    .label = Гуам

countries-GW =
    .label = Гвинея-Бисау

countries-GY =
    .label = Гайана

countries-HK =
    .label = Гонконг

countries-HM =
    .label = острова Херд и Макдональд

countries-HN =
    .label = Гондурас

countries-HR =
    .label = Хорватия

countries-HT =
    .label = Гаити

countries-HU =
    .label = Венгрия

countries-ID =
    .label = Индонезия

countries-IE =
    .label = Ирландия

countries-IL =
    .label = Израиль

countries-IM =
    .label = остров Мэн

countries-IN =
    .label = Индия

countries-IO =
    .label = Британская территория в Индийском океане

countries-IQ =
    .label = Ирак

countries-IR =
    .label = Иран

countries-IS =
    .label = Исландия

countries-IT =
    .label = Италия

countries-JE =
    .label = Джерси

countries-JM =
    .label = Ямайка

countries-JO =
    .label = Иордания

countries-JP =
    .label = Япония

countries-KE =
    .label = Кения

countries-KG =
    .label = Кыргызстан

countries-KH =
    .label = Камбоджа

countries-KI =
    .label = Кирибати

countries-KM =
    .label = Коморы

countries-KN =
    .label = Сент-Китс и Невис

countries-KP =
    .label = Северная Корея

countries-KR =
    .label = Южная Корея

countries-KW =
    .label = Кувейт

countries-KY =
    .label = Каймановы острова

countries-KZ =
    .label = Казахстан

countries-LA =
    .label = Лаос

countries-LB =
    .label = Ливан

countries-LC =
    .label = Сент-Люсия

countries-LI =
    .label = Лихтенштейн

countries-LK =
    .label = Шри-Ланка

countries-LR =
    .label = Либерия

countries-LS =
    .label = Лесото

countries-LT =
    .label = Литва

countries-LU =
    .label = Люксембург

countries-LV =
    .label = Латвия

countries-LY =
    .label = Ливия

countries-MA =
    .label = Марокко

countries-MC =
    .label = Монако

countries-MD =
    .label = Молдова

countries-ME =
    .label = Черногория

countries-MF =
    .label = Сен-Мартен (французская часть)

countries-MG =
    .label = Мадагаскар

countries-MH =
    .label = Маршалловы Острова

countries-MK =
    .label = Северная Македония

countries-ML =
    .label = Мали

countries-MM =
    .label = Мьянма (Бирма)

countries-MN =
    .label = Монголия

countries-MO =
    .label = Макао

countries-MP =
    .label = Северные Марианские острова

countries-MQ =
    .label = Мартиника

countries-MR =
    .label = Мавритания

countries-MS =
    .label = Монтсеррат

countries-MT =
    .label = Мальта

countries-MU =
    .label = Маврикий

countries-MV =
    .label = Мальдивы

countries-MW =
    .label = Малави

countries-MX =
    .label = Мексика

countries-MY =
    .label = Малайзия

countries-MZ =
    .label = Мозамбик

countries-NA =
    .label = Намибия

countries-NC =
    .label = Новая Каледония

countries-NE =
    .label = Нигер

countries-NF =
    .label = остров Норфолк

countries-NG =
    .label = Нигерия

countries-NI =
    .label = Никарагуа

countries-NL =
    .label = Нидерланды

countries-NO =
    .label = Норвегия

countries-NP =
    .label = Непал

countries-NR =
    .label = Науру

countries-NU =
    .label = Ниуэ

countries-NZ =
    .label = Новая Зеландия

countries-OM =
    .label = Оман

countries-PA =
    .label = Панама

countries-PE =
    .label = Перу

countries-PF =
    .label = Французская Полинезия

countries-PG =
    .label = Папуа — Новая Гвинея

countries-PH =
    .label = Филиппины

countries-PK =
    .label = Пакистан

countries-PL =
    .label = Польша

countries-PM =
    .label = Сен-Пьер и Микелон

countries-PN =
    .label = острова Питкэрн

countries-PR =
    .label = Пуэрто-Рико

countries-PS =
    .label = Палестинские территории

countries-PT =
    .label = Португалия

countries-PW =
    .label = Палау

countries-PY =
    .label = Парагвай

countries-QA =
    .label = Катар

countries-RE =
    .label = Реюньон

countries-RO =
    .label = Румыния

countries-RS =
    .label = Сербия

countries-RU =
    .label = Россия

countries-RW =
    .label = Руанда

countries-SA =
    .label = Саудовская Аравия

countries-SB =
    .label = Соломоновы Острова

countries-SC =
    .label = Сейшельские Острова

countries-SD =
    .label = Судан

countries-SE =
    .label = Швеция

countries-SG =
    .label = Сингапур

countries-SH =
    .label = остров Святой Елены

countries-SI =
    .label = Словения

countries-SJ =
    .label = Шпицберген и Ян-Майен

countries-SK =
    .label = Словакия

countries-SL =
    .label = Сьерра-Леоне

countries-SM =
    .label = Сан-Марино

countries-SN =
    .label = Сенегал

countries-SO =
    .label = Сомали

countries-SR =
    .label = Суринам

countries-SS =
    .label = Южный Судан

countries-ST =
    .label = Сан-Томе и Принсипи

countries-SV =
    .label = Сальвадор

countries-SX =
    .label = Синт-Мартен (нидерландская часть)

countries-SY =
    .label = Сирия

countries-SZ =
    .label = Эсватини

countries-TC =
    .label = острова Тёркс и Кайкос

countries-TD =
    .label = Чад

countries-TF =
    .label = Французские Южные территории

countries-TG =
    .label = Того

countries-TH =
    .label = Таиланд

countries-TJ =
    .label = Таджикистан

countries-TK =
    .label = Токелау

countries-TL =
    .label = Восточный Тимор

countries-TM =
    .label = Туркменистан

countries-TN =
    .label = Тунис

countries-TO =
    .label = Тонга

countries-TR =
    .label = Турция

countries-TT =
    .label = Тринидад и Тобаго

countries-TV =
    .label = Тувалу

countries-TW =
    .label = Тайвань

countries-TZ =
    .label = Танзания

countries-UA =
    .label = Украина

countries-UG =
    .label = Уганда

countries-UM =
    .label = Внешние малые острова США

countries-US =
    .label = Соединённые Штаты Америки

countries-UY =
    .label = Уругвай

countries-UZ =
    .label = Узбекистан

countries-VA =
    .label = Ватикан

countries-VC =
    .label = Сент-Винсент и Гренадины

countries-VE =
    .label = Венесуэла

countries-VG =
    .label = Британские Виргинские острова

countries-VI =
    .label = Американские Виргинские острова

countries-VN =
    .label = Вьетнам

countries-VU =
    .label = Вануату

countries-WF =
    .label = Уоллис и Футуна

countries-WS =
    .label = Самоа

countries-XK =
    .label = Косово

countries-XQ =
    .label = гражданство не выяснено

countries-XX =
    .label = без гражданства

countries-YE =
    .label = Йемен

countries-YT =
    .label = Майотта

countries-ZA =
    .label = ЮАР (Южная Африка)

countries-ZM =
    .label = Замбия

countries-ZW =
    .label = Зимбабве
