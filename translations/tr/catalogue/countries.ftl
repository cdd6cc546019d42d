# Countries and nationalities.

countries-AD =
    .label = Andorra

countries-AE =
    .label = Birleşik Arap Emirlikleri

countries-AF =
    .label = Afganistan

countries-AG =
    .label = Antigua ve Barbuda

countries-AI =
    .label = Anguilla

countries-AL =
    .label = Arnavutluk

countries-AM =
    .label = Ermenistan

countries-AO =
    .label = Angola

countries-AQ =
    .label = Antarktika

countries-AR =
    .label = Arjantin

countries-AS =
    .label = Amerikan Samoası

countries-AT =
    .label = Avusturya

countries-AU =
    .label = Avustralya

countries-AW =
    .label = Aruba

countries-AX =
    .label = Åland Adaları

countries-AZ =
    .label = Azerbaycan

countries-BA =
    .label = Bosna-Hersek

countries-BB =
    .label = Barbados

countries-BD =
    .label = Bangladeş

countries-BE =
    .label = Belçika

countries-BF =
    .label = Burkina Faso

countries-BG =
    .label = Bulgaristan

countries-BH =
    .label = Bahreyn

countries-BI =
    .label = Burundi

countries-BJ =
    .label = Benin

countries-BL =
    .label = Saint Barthélemy

countries-BM =
    .label = Bermuda

countries-BN =
    .label = Brunei

countries-BO =
    .label = Bolivya

countries-BQ =
    .label = Karayip Hollandası

countries-BR =
    .label = Brezilya

countries-BS =
    .label = Bahamalar

countries-BT =
    .label = Butan

countries-BV =
    .label = Bouvet Adası

countries-BW =
    .label = Botsvana

countries-BY =
    .label = Belarus

countries-BZ =
    .label = Belize

countries-CA =
    .label = Kanada

countries-CC =
    .label = Cocos (Keeling) Adaları

countries-CD =
    .label = Kongo (Demokratik Cumhuriyet)

countries-CF =
    .label = Orta Afrika Cumhuriyeti

countries-CG =
    .label = Kongo (Cumhuriyet)

countries-CH =
    .label = İsviçre

countries-CI =
    .label = Fildişi Sahili

countries-CK =
    .label = Cook Adaları

countries-CL =
    .label = Şili

countries-CM =
    .label = Kamerun

countries-CN =
    .label = Çin

countries-CO =
    .label = Kolombiya

countries-CR =
    .label = Kosta Rika

countries-CU =
    .label = Küba

countries-CV =
    .label = Yeşil Burun Adaları (Cabo Verde)

countries-CW =
    .label = Curaçao

countries-CX =
    .label = Christmas Adası

countries-CY =
    .label = Kıbrıs

countries-CZ =
    .label = Çekya

countries-DE =
    .label = Almanya

countries-DJ =
    .label = Cibuti

countries-DK =
    .label = Danimarka

countries-DM =
    .label = Dominika

countries-DO =
    .label = Dominik Cumhuriyeti

countries-DZ =
    .label = Cezayir

countries-EC =
    .label = Ekvador

countries-EE =
    .label = Estonya

countries-EG =
    .label = Mısır

countries-EH =
    .label = Batı Sahra

countries-ER =
    .label = Eritre

countries-ES =
    .label = İspanya

countries-ET =
    .label = Etiyopya

countries-FI =
    .label = Finlandiya

countries-FJ =
    .label = Fiji

countries-FK =
    .label = Falkland Adaları

countries-FM =
    .label = Mikronezya

countries-FO =
    .label = Faroe Adaları

countries-FR =
    .label = Fransa

countries-GA =
    .label = Gabon

countries-GB =
    .label = Birleşik Krallık

countries-GD =
    .label = Grenada

countries-GE =
    .label = Gürcistan

countries-GF =
    .label = Fransız Guyanası

countries-GG =
    .label = Guernsey

countries-GH =
    .label = Gana

countries-GI =
    .label = Cebelitarık

countries-GL =
    .label = Grönland

countries-GM =
    .label = Gambiya

countries-GN =
    .label = Gine

countries-GP =
    .label = Guadeloupe

countries-GQ =
    .label = Ekvator Ginesi

countries-GR =
    .label = Yunanistan

countries-GS =
    .label = Güney Georgia ve Güney Sandwich Adaları

countries-GT =
    .label = Guatemala

countries-GU =
    .label = Guam

countries-GW =
    .label = Gine-Bissau

countries-GY =
    .label = Guyana

countries-HK =
    .label = Hong Kong

countries-HM =
    .label = Heard ve McDonald Adaları

countries-HN =
    .label = Honduras

countries-HR =
    .label = Hırvatistan

countries-HT =
    .label = Haiti

countries-HU =
    .label = Macaristan

countries-ID =
    .label = Endonezya

countries-IE =
    .label = İrlanda

countries-IL =
    .label = İsrail

countries-IM =
    .label = Man Adası

countries-IN =
    .label = Hindistan

countries-IO =
    .label = Britanya Hint Okyanusu Toprakları

countries-IQ =
    .label = Irak

countries-IR =
    .label = İran

countries-IS =
    .label = İzlanda

countries-IT =
    .label = İtalya

countries-JE =
    .label = Jersey

countries-JM =
    .label = Jamaika

countries-JO =
    .label = Ürdün

countries-JP =
    .label = Japonya

countries-KE =
    .label = Kenya

countries-KG =
    .label = Kırgızistan

countries-KH =
    .label = Kamboçya

countries-KI =
    .label = Kiribati

countries-KM =
    .label = Komorlar

countries-KN =
    .label = Saint Kitts ve Nevis

countries-KP =
    .label = Kuzey Kore

countries-KR =
    .label = Güney Kore

countries-KW =
    .label = Kuveyt

countries-KY =
    .label = Cayman Adaları

countries-KZ =
    .label = Kazakistan

countries-LA =
    .label = Laos

countries-LB =
    .label = Lübnan

countries-LC =
    .label = Saint Lucia

countries-LI =
    .label = Liechtenstein

countries-LK =
    .label = Sri Lanka

countries-LR =
    .label = Liberya

countries-LS =
    .label = Lesotho

countries-LT =
    .label = Litvanya

countries-LU =
    .label = Lüksemburg

countries-LV =
    .label = Letonya

countries-LY =
    .label = Libya

countries-MA =
    .label = Fas

countries-MC =
    .label = Monako

countries-MD =
    .label = Moldova

countries-ME =
    .label = Karadağ

countries-MF =
    .label = Saint Martin (Fransız kısmı)

countries-MG =
    .label = Madagaskar

countries-MH =
    .label = Marshall Adaları

countries-MK =
    .label = Kuzey Makedonya

countries-ML =
    .label = Mali

countries-MM =
    .label = Myanmar (Burma)

countries-MN =
    .label = Moğolistan

countries-MO =
    .label = Makao

countries-MP =
    .label = Kuzey Mariana Adaları

countries-MQ =
    .label = Martinik

countries-MR =
    .label = Moritanya

countries-MS =
    .label = Montserrat

countries-MT =
    .label = Malta

countries-MU =
    .label = Mauritius

countries-MV =
    .label = Maldivler

countries-MW =
    .label = Malavi

countries-MX =
    .label = Meksika

countries-MY =
    .label = Malezya

countries-MZ =
    .label = Mozambik

countries-NA =
    .label = Namibya

countries-NC =
    .label = Yeni Kaledonya

countries-NE =
    .label = Nijer

countries-NF =
    .label = Norfolk Adası

countries-NG =
    .label = Nijerya

countries-NI =
    .label = Nikaragua

countries-NL =
    .label = Hollanda

countries-NO =
    .label = Norveç

countries-NP =
    .label = Nepal

countries-NR =
    .label = Nauru

countries-NU =
    .label = Niue

countries-NZ =
    .label = Yeni Zelanda

countries-OM =
    .label = Umman

countries-PA =
    .label = Panama

countries-PE =
    .label = Peru

countries-PF =
    .label = Fransız Polinezyası

countries-PG =
    .label = Papua Yeni Gine

countries-PH =
    .label = Filipinler

countries-PK =
    .label = Pakistan

countries-PL =
    .label = Polonya

countries-PM =
    .label = Saint Pierre ve Miquelon

countries-PN =
    .label = Pitcairn Adaları

countries-PR =
    .label = Porto Riko

countries-PS =
    .label = Filistin Bölgeleri

countries-PT =
    .label = Portekiz

countries-PW =
    .label = Palau

countries-PY =
    .label = Paraguay

countries-QA =
    .label = Katar

countries-RE =
    .label = Réunion

countries-RO =
    .label = Romanya

countries-RS =
    .label = Sırbistan

countries-RU =
    .label = Rusya

countries-RW =
    .label = Ruanda

countries-SA =
    .label = Suudi Arabistan

countries-SB =
    .label = Solomon Adaları

countries-SC =
    .label = Seyşeller

countries-SD =
    .label = Sudan

countries-SE =
    .label = İsveç

countries-SG =
    .label = Singapur

countries-SH =
    .label = Saint Helena

countries-SI =
    .label = Slovenya

countries-SJ =
    .label = Svalbard ve Jan Mayen

countries-SK =
    .label = Slovakya

countries-SL =
    .label = Sierra Leone

countries-SM =
    .label = San Marino

countries-SN =
    .label = Senegal

countries-SO =
    .label = Somali

countries-SR =
    .label = Surinam

countries-SS =
    .label = Güney Sudan

countries-ST =
    .label = São Tomé ve Príncipe

countries-SV =
    .label = El Salvador

countries-SX =
    .label = Sint Maarten (Hollanda kısmı)

countries-SY =
    .label = Suriye

countries-SZ =
    .label = Esvatini

countries-TC =
    .label = Turks ve Caicos Adaları

countries-TD =
    .label = Çad

countries-TF =
    .label = Fransız Güney Toprakları

countries-TG =
    .label = Togo

countries-TH =
    .label = Tayland

countries-TJ =
    .label = Tacikistan

countries-TK =
    .label = Tokelau

countries-TL =
    .label = Doğu Timor

countries-TM =
    .label = Türkmenistan

countries-TN =
    .label = Tunus

countries-TO =
    .label = Tonga

countries-TR =
    .label = Türkiye

countries-TT =
    .label = Trinidad ve Tobago

countries-TV =
    .label = Tuvalu

countries-TW =
    .label = Tayvan

countries-TZ =
    .label = Tanzanya

countries-UA =
    .label = Ukrayna

countries-UG =
    .label = Uganda

countries-UM =
    .label = ABD Küçük Dış Adaları

countries-US =
    .label = Amerika Birleşik Devletleri

countries-UY =
    .label = Uruguay

countries-UZ =
    .label = Özbekistan

countries-VA =
    .label = Vatikan

countries-VC =
    .label = Saint Vincent ve Grenadinler

countries-VE =
    .label = Venezuela

countries-VG =
    .label = Britanya Virjin Adaları

countries-VI =
    .label = ABD Virjin Adaları

countries-VN =
    .label = Vietnam

countries-VU =
    .label = Vanuatu

countries-WF =
    .label = Wallis ve Futuna

countries-WS =
    .label = Samoa

countries-XK =
    .label = Kosova

countries-XQ =
    .label = belirsiz

countries-XX =
    .label = vatansız

countries-YE =
    .label = Yemen

countries-YT =
    .label = Mayotte

countries-ZA =
    .label = Güney Afrika

countries-ZM =
    .label = Zambiya

countries-ZW =
    .label = Zimbabve
