# Countries and nationalities.

countries-AD =
    .label = Андорра

countries-AE =
    .label = Об’єднані Арабські Емірати

countries-AF =
    .label = Афганістан

countries-AG =
    .label = Антигуа і Барбуда

countries-AI =
    .label = Ангілья

countries-AL =
    .label = Албанія

countries-AM =
    .label = Вірменія

countries-AO =
    .label = Ангола

countries-AQ =
    .label = Антарктида

countries-AR =
    .label = Аргентина

countries-AS =
    .label = Американське Самоа

countries-AT =
    .label = Австрія

countries-AU =
    .label = Австралія

countries-AW =
    .label = Аруба

countries-AX =
    .label = Аландські острови

countries-AZ =
    .label = Азербайджан

countries-BA =
    .label = Боснія і Герцеговина

countries-BB =
    .label = Барбадос

countries-BD =
    .label = Бангладеш

countries-BE =
    .label = Бельгія

countries-BF =
    .label = Буркіна-Фасо

countries-BG =
    .label = Болгарія

countries-BH =
    .label = Бахрейн

countries-BI =
    .label = Бурунді

countries-BJ =
    .label = Бенін

countries-BL =
    .label = Сен-Бартелемі

countries-BM =
    .label = Бермуди

countries-BN =
    .label = Бруней

countries-BO =
    .label = Болівія

countries-BQ =
    .label = Карибські Нідерланди

countries-BR =
    .label = Бразилія

countries-BS =
    .label = Багами

countries-BT =
    .label = Бутан

countries-BV =
    .label = Острів Буве

countries-BW =
    .label = Ботсвана

countries-BY =
    .label = Білорусь

countries-BZ =
    .label = Беліз

countries-CA =
    .label = Канада

countries-CC =
    .label = Кокосові острови

countries-CD =
    .label = Конго (Демократична Республіка)

countries-CF =
    .label = Центральноафриканська Республіка

countries-CG =
    .label = Конго (Республіка)

countries-CH =
    .label = Швейцарія

countries-CI =
    .label = Кот-д’Івуар

countries-CK =
    .label = Острови Кука

countries-CL =
    .label = Чилі

countries-CM =
    .label = Камерун

countries-CN =
    .label = Китай

countries-CO =
    .label = Колумбія

countries-CR =
    .label = Коста-Рика

countries-CU =
    .label = Куба

countries-CV =
    .label = Кабо-Верде

countries-CW =
    .label = Кюрасао

countries-CX =
    .label = Острів Різдва

countries-CY =
    .label = Кіпр

countries-CZ =
    .label = Чехія

countries-DE =
    .label = Німеччина

countries-DJ =
    .label = Джибуті

countries-DK =
    .label = Данія

countries-DM =
    .label = Домініка

countries-DO =
    .label = Домініканська Республіка

countries-DZ =
    .label = Алжир

countries-EC =
    .label = Еквадор

countries-EE =
    .label = Естонія

countries-EG =
    .label = Єгипет

countries-EH =
    .label = Західна Сахара

countries-ER =
    .label = Еритрея

countries-ES =
    .label = Іспанія

countries-ET =
    .label = Ефіопія

countries-FI =
    .label = Фінляндія

countries-FJ =
    .label = Фіджі

countries-FK =
    .label = Фолклендські острови

countries-FM =
    .label = Мікронезія

countries-FO =
    .label = Фарерські острови

countries-FR =
    .label = Франція

countries-GA =
    .label = Габон

countries-GB =
    .label = Велика Британія

countries-GD =
    .label = Гренада

countries-GE =
    .label = Грузія

countries-GF =
    .label = Французька Гвіана

countries-GG =
    .label = Гернсі

countries-GH =
    .label = Гана

countries-GI =
    .label = Гібралтар

countries-GL =
    .label = Гренландія

countries-GM =
    .label = Гамбія

countries-GN =
    .label = Гвінея

countries-GP =
    .label = Гваделупа

countries-GQ =
    .label = Екваторіальна Гвінея

countries-GR =
    .label = Греція

countries-GS =
    .label = Південна Джорджія та Південні Сандвічеві острови

countries-GT =
    .label = Гватемала

countries-GU =
    .label = Гуам

countries-GW =
    .label = Гвінея-Бісау

countries-GY =
    .label = Гаяна

countries-HK =
    .label = Гонконг

countries-HM =
    .label = Острови Герд і Макдональд

countries-HN =
    .label = Гондурас

countries-HR =
    .label = Хорватія

countries-HT =
    .label = Гаїті

countries-HU =
    .label = Угорщина

countries-ID =
    .label = Індонезія

countries-IE =
    .label = Ірландія

countries-IL =
    .label = Ізраїль

countries-IM =
    .label = Острів Мен

countries-IN =
    .label = Індія

countries-IO =
    .label = Британська територія в Індійському океані

countries-IQ =
    .label = Ірак

countries-IR =
    .label = Іран

countries-IS =
    .label = Ісландія

countries-IT =
    .label = Італія

countries-JE =
    .label = Джерсі

countries-JM =
    .label = Ямайка

countries-JO =
    .label = Йорданія

countries-JP =
    .label = Японія

countries-KE =
    .label = Кенія

countries-KG =
    .label = Киргизстан

countries-KH =
    .label = Камбоджа

countries-KI =
    .label = Кірибаті

countries-KM =
    .label = Комори

countries-KN =
    .label = Сент-Кітс і Невіс

countries-KP =
    .label = Північна Корея

countries-KR =
    .label = Південна Корея

countries-KW =
    .label = Кувейт

countries-KY =
    .label = Кайманові острови

countries-KZ =
    .label = Казахстан

countries-LA =
    .label = Лаос

countries-LB =
    .label = Ліван

countries-LC =
    .label = Сент-Люсія

countries-LI =
    .label = Ліхтенштейн

countries-LK =
    .label = Шрі-Ланка

countries-LR =
    .label = Ліберія

countries-LS =
    .label = Лесото

countries-LT =
    .label = Литва

countries-LU =
    .label = Люксембург

countries-LV =
    .label = Латвія

countries-LY =
    .label = Лівія

countries-MA =
    .label = Марокко

countries-MC =
    .label = Монако

countries-MD =
    .label = Молдова

countries-ME =
    .label = Чорногорія

countries-MF =
    .label = Сен-Мартен (французька частина)

countries-MG =
    .label = Мадагаскар

countries-MH =
    .label = Маршаллові острови

countries-MK =
    .label = Північна Македонія

countries-ML =
    .label = Малі

countries-MM =
    .label = М’янма (Бірма)

countries-MN =
    .label = Монголія

countries-MO =
    .label = Макао

countries-MP =
    .label = Північні Маріанські острови

countries-MQ =
    .label = Мартиніка

countries-MR =
    .label = Мавританія

countries-MS =
    .label = Монтсеррат

countries-MT =
    .label = Мальта

countries-MU =
    .label = Маврикій

countries-MV =
    .label = Мальдіви

countries-MW =
    .label = Малаві

countries-MX =
    .label = Мексика

countries-MY =
    .label = Малайзія

countries-MZ =
    .label = Мозамбік

countries-NA =
    .label = Намібія

countries-NC =
    .label = Нова Каледонія

countries-NE =
    .label = Нігер

countries-NF =
    .label = Острів Норфолк

countries-NG =
    .label = Нігерія

countries-NI =
    .label = Нікарагуа

countries-NL =
    .label = Нідерланди

countries-NO =
    .label = Норвегія

countries-NP =
    .label = Непал

countries-NR =
    .label = Науру

countries-NU =
    .label = Ніуе

countries-NZ =
    .label = Нова Зеландія

countries-OM =
    .label = Оман

countries-PA =
    .label = Панама

countries-PE =
    .label = Перу

countries-PF =
    .label = Французька Полінезія

countries-PG =
    .label = Папуа — Нова Гвінея

countries-PH =
    .label = Філіппіни

countries-PK =
    .label = Пакистан

countries-PL =
    .label = Польща

countries-PM =
    .label = Сен-П’єр і Мікелон

countries-PN =
    .label = Острови Піткерн

countries-PR =
    .label = Пуерто-Рико

countries-PS =
    .label = Палестинські території

countries-PT =
    .label = Португалія

countries-PW =
    .label = Палау

countries-PY =
    .label = Парагвай

countries-QA =
    .label = Катар

countries-RE =
    .label = Реюньйон

countries-RO =
    .label = Румунія

countries-RS =
    .label = Сербія

countries-RU =
    .label = Росія

countries-RW =
    .label = Руанда

countries-SA =
    .label = Саудівська Аравія

countries-SB =
    .label = Соломонові Острови

countries-SC =
    .label = Сейшели

countries-SD =
    .label = Судан

countries-SE =
    .label = Швеція

countries-SG =
    .label = Сінгапур

countries-SH =
    .label = Острів Святої Єлени

countries-SI =
    .label = Словенія

countries-SJ =
    .label = Шпіцберген і Ян-Маєн

countries-SK =
    .label = Словаччина

countries-SL =
    .label = Сьєрра-Леоне

countries-SM =
    .label = Сан-Марино

countries-SN =
    .label = Сенегал

countries-SO =
    .label = Сомалі

countries-SR =
    .label = Суринам

countries-SS =
    .label = Південний Судан

countries-ST =
    .label = Сан-Томе і Принсіпі

countries-SV =
    .label = Сальвадор

countries-SX =
    .label = Сінт-Мартен (нідерландська частина)

countries-SY =
    .label = Сирія

countries-SZ =
    .label = Есватіні

countries-TC =
    .label = Острови Теркс і Кайкос

countries-TD =
    .label = Чад

countries-TF =
    .label = Французькі Південні території

countries-TG =
    .label = Того

countries-TH =
    .label = Таїланд

countries-TJ =
    .label = Таджикистан

countries-TK =
    .label = Токелау

countries-TL =
    .label = Східний Тимор

countries-TM =
    .label = Туркменістан

countries-TN =
    .label = Туніс

countries-TO =
    .label = Тонга

countries-TR =
    .label = Туреччина

countries-TT =
    .label = Тринідад і Тобаго

countries-TV =
    .label = Тувалу

countries-TW =
    .label = Тайвань

countries-TZ =
    .label = Танзанія

countries-UA =
    .label = Україна

countries-UG =
    .label = Уганда

countries-UM =
    .label = Зовнішні малі острови США

countries-US =
    .label = Сполучені Штати Америки

countries-UY =
    .label = Уругвай

countries-UZ =
    .label = Узбекистан

countries-VA =
    .label = Ватикан

countries-VC =
    .label = Сент-Вінсент і Гренадини

countries-VE =
    .label = Венесуела

countries-VG =
    .label = Британські Віргінські острови

countries-VI =
    .label = Віргінські острови США

countries-VN =
    .label = В’єтнам

countries-VU =
    .label = Вануату

countries-WF =
    .label = Волліс і Футуна

countries-WS =
    .label = Самоа

countries-XK =
    .label = Косово

countries-XQ =
    .label = не з’ясовано

countries-XX =
    .label = без громадянства

countries-YE =
    .label = Ємен

countries-YT =
    .label = Майотта

countries-ZA =
    .label = Південна Африка

countries-ZM =
    .label = Замбія

countries-ZW =
    .label = Зімбабве
