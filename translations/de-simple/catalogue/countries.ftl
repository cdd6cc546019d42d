# Countries and nationalities.

countries-AD =
    .label = Andorra

countries-AE =
    .label = Vereinigte Arabische Emirate

countries-AF =
    .label = Afghanistan

countries-AG =
    .label = Antigua und Barbuda

countries-AI =
    .label = Anguilla

countries-AL =
    .label = Albanien

countries-AM =
    .label = Armenien

countries-AO =
    .label = Angola

countries-AQ =
    .label = Antarktis

countries-AR =
    .label = Argentinien

countries-AS =
    .label = Amerikanisch-Samoa

countries-AT =
    .label = Österreich

countries-AU =
    .label = Australien

countries-AW =
    .label = Aruba

countries-AX =
    .label = Ålandinseln

countries-AZ =
    .label = Aserbaidschan

countries-BA =
    .label = Bosnien und Herzegowina

countries-BB =
    .label = Barbados

countries-BD =
    .label = Bangladesch

countries-BE =
    .label = Belgien

countries-BF =
    .label = Burkina Faso

countries-BG =
    .label = Bulgarien

countries-BH =
    .label = Bahrain

countries-BI =
    .label = Burundi

countries-BJ =
    .label = Benin

countries-BL =
    .label = St. Barthélemy

countries-BM =
    .label = Bermuda

countries-BN =
    .label = Brunei

countries-BO =
    .label = Bolivien

countries-BQ =
    .label = Karibische Niederlande

countries-BR =
    .label = Brasilien

countries-BS =
    .label = Bahamas

countries-BT =
    .label = Bhutan

countries-BV =
    .label = Bouvetinsel

countries-BW =
    .label = Botsuana

countries-BY =
    .label = Belarus

countries-BZ =
    .label = Belize

countries-CA =
    .label = Kanada

countries-CC =
    .label = Kokosinseln

countries-CD =
    .label = Kongo (Demokratische Republik)

countries-CF =
    .label = Zentralafrikanische Republik

countries-CG =
    .label = Kongo (Republik)

countries-CH =
    .label = Schweiz

countries-CI =
    .label = Elfenbeinküste (Côte d’Ivoire)

countries-CK =
    .label = Cookinseln

countries-CL =
    .label = Chile

countries-CM =
    .label = Kamerun

countries-CN =
    .label = China

countries-CO =
    .label = Kolumbien

countries-CR =
    .label = Costa Rica

countries-CU =
    .label = Kuba

countries-CV =
    .label = Cabo Verde

countries-CW =
    .label = Curaçao

countries-CX =
    .label = Weihnachtsinsel

countries-CY =
    .label = Zypern

countries-CZ =
    .label = Tschechien

countries-DE =
    .label = Deutschland

countries-DJ =
    .label = Dschibuti

countries-DK =
    .label = Dänemark

countries-DM =
    .label = Dominica

countries-DO =
    .label = Dominikanische Republik

countries-DZ =
    .label = Algerien

countries-EC =
    .label = Ecuador

countries-EE =
    .label = Estland

countries-EG =
    .label = Ägypten

countries-EH =
    .label = Westsahara

countries-ER =
    .label = Eritrea

countries-ES =
    .label = Spanien

countries-ET =
    .label = Äthiopien

countries-FI =
    .label = Finnland

countries-FJ =
    .label = Fidschi

countries-FK =
    .label = Falklandinseln

countries-FM =
    .label = Mikronesien (Föderierte Staaten)

countries-FO =
    .label = Färöer

countries-FR =
    .label = Frankreich

countries-GA =
    .label = Gabun

countries-GB =
    .label = Vereinigtes Königreich

countries-GD =
    .label = Grenada

countries-GE =
    .label = Georgien

countries-GF =
    .label = Französisch-Guayana

countries-GG =
    .label = Guernsey

countries-GH =
    .label = Ghana

countries-GI =
    .label = Gibraltar

countries-GL =
    .label = Grönland

countries-GM =
    .label = Gambia

countries-GN =
    .label = Guinea

countries-GP =
    .label = Guadeloupe

countries-GQ =
    .label = Äquatorialguinea

countries-GR =
    .label = Griechenland

countries-GS =
    .label = Südgeorgien und die Südlichen Sandwichinseln

countries-GT =
    .label = Guatemala

countries-GU =
    .label = Guam

countries-GW =
    .label = Guinea-Bissau

countries-GY =
    .label = Guyana

countries-HK =
    .label = Hongkong

countries-HM =
    .label = Heard und McDonaldinseln

countries-HN =
    .label = Honduras

countries-HR =
    .label = Kroatien

countries-HT =
    .label = Haiti

countries-HU =
    .label = Ungarn

countries-ID =
    .label = Indonesien

countries-IE =
    .label = Irland

countries-IL =
    .label = Israel

countries-IM =
    .label = Isle of Man

countries-IN =
    .label = Indien

countries-IO =
    .label = Britisches Territorium im Indischen Ozean

countries-IQ =
    .label = Irak

countries-IR =
    .label = Iran

countries-IS =
    .label = Island

countries-IT =
    .label = Italien

countries-JE =
    .label = Jersey

countries-JM =
    .label = Jamaika

countries-JO =
    .label = Jordanien

countries-JP =
    .label = Japan

countries-KE =
    .label = Kenia

countries-KG =
    .label = Kirgisistan

countries-KH =
    .label = Kambodscha

countries-KI =
    .label = Kiribati

countries-KM =
    .label = Komoren

countries-KN =
    .label = St. Kitts und Nevis

countries-KP =
    .label = Nordkorea

countries-KR =
    .label = Südkorea

countries-KW =
    .label = Kuwait

countries-KY =
    .label = Kaimaninseln

countries-KZ =
    .label = Kasachstan

countries-LA =
    .label = Laos

countries-LB =
    .label = Libanon

countries-LC =
    .label = St. Lucia

countries-LI =
    .label = Liechtenstein

countries-LK =
    .label = Sri Lanka

countries-LR =
    .label = Liberia

countries-LS =
    .label = Lesotho

countries-LT =
    .label = Litauen

countries-LU =
    .label = Luxemburg

countries-LV =
    .label = Lettland

countries-LY =
    .label = Libyen

countries-MA =
    .label = Marokko

countries-MC =
    .label = Monaco

countries-MD =
    .label = Republik Moldau

countries-ME =
    .label = Montenegro

countries-MF =
    .label = St. Martin (französischer Teil)

countries-MG =
    .label = Madagaskar

countries-MH =
    .label = Marshallinseln

countries-MK =
    .label = Nordmazedonien

countries-ML =
    .label = Mali

countries-MM =
    .label = Myanmar

countries-MN =
    .label = Mongolei

countries-MO =
    .label = Macau

countries-MP =
    .label = Nördliche Marianen

countries-MQ =
    .label = Martinique

countries-MR =
    .label = Mauretanien

countries-MS =
    .label = Montserrat

countries-MT =
    .label = Malta

countries-MU =
    .label = Mauritius

countries-MV =
    .label = Malediven

countries-MW =
    .label = Malawi

countries-MX =
    .label = Mexiko

countries-MY =
    .label = Malaysia

countries-MZ =
    .label = Mosambik

countries-NA =
    .label = Namibia

countries-NC =
    .label = Neukaledonien

countries-NE =
    .label = Niger

countries-NF =
    .label = Norfolkinsel

countries-NG =
    .label = Nigeria

countries-NI =
    .label = Nicaragua

countries-NL =
    .label = Niederlande

countries-NO =
    .label = Norwegen

countries-NP =
    .label = Nepal

countries-NR =
    .label = Nauru

countries-NU =
    .label = Niue

countries-NZ =
    .label = Neuseeland

countries-OM =
    .label = Oman

countries-PA =
    .label = Panama

countries-PE =
    .label = Peru

countries-PF =
    .label = Französisch-Polynesien

countries-PG =
    .label = Papua-Neuguinea

countries-PH =
    .label = Philippinen

countries-PK =
    .label = Pakistan

countries-PL =
    .label = Polen

countries-PM =
    .label = St. Pierre und Miquelon

countries-PN =
    .label = Pitcairninseln

countries-PR =
    .label = Puerto Rico

countries-PS =
    .label = Palästinensische Gebiete

countries-PT =
    .label = Portugal

countries-PW =
    .label = Palau

countries-PY =
    .label = Paraguay

countries-QA =
    .label = Katar

countries-RE =
    .label = Réunion

countries-RO =
    .label = Rumänien

countries-RS =
    .label = Serbien

countries-RU =
    .label = Russland

countries-RW =
    .label = Ruanda

countries-SA =
    .label = Saudi-Arabien

countries-SB =
    .label = Salomonen

countries-SC =
    .label = Seychellen

countries-SD =
    .label = Sudan

countries-SE =
    .label = Schweden

countries-SG =
    .label = Singapur

countries-SH =
    .label = St. Helena

countries-SI =
    .label = Slowenien

countries-SJ =
    .label = Spitzbergen und Jan Mayen

countries-SK =
    .label = Slowakei

countries-SL =
    .label = Sierra Leone

countries-SM =
    .label = San Marino

countries-SN =
    .label = Senegal

countries-SO =
    .label = Somalia

countries-SR =
    .label = Suriname

countries-SS =
    .label = Südsudan

countries-ST =
    .label = São Tomé und Príncipe

countries-SV =
    .label = El Salvador

countries-SX =
    .label = St. Martin (niederländischer Teil)

countries-SY =
    .label = Syrien

countries-SZ =
    .label = Eswatini

countries-TC =
    .label = Turks- und Caicosinseln

countries-TD =
    .label = Tschad

countries-TF =
    .label = Französische Süd- und Antarktisgebiete

countries-TG =
    .label = Togo

countries-TH =
    .label = Thailand

countries-TJ =
    .label = Tadschikistan

countries-TK =
    .label = Tokelau

countries-TL =
    .label = Timor-Leste

countries-TM =
    .label = Turkmenistan

countries-TN =
    .label = Tunesien

countries-TO =
    .label = Tonga

countries-TR =
    .label = Türkei

countries-TT =
    .label = Trinidad und Tobago

countries-TV =
    .label = Tuvalu

countries-TW =
    .label = Taiwan

countries-TZ =
    .label = Tansania

countries-UA =
    .label = Ukraine

countries-UG =
    .label = Uganda

countries-UM =
    .label = Kleinere Amerikanische Überseeinseln

countries-US =
    .label = Vereinigte Staaten von Amerika

countries-UY =
    .label = Uruguay

countries-UZ =
    .label = Usbekistan

countries-VA =
    .label = Vatikanstadt

countries-VC =
    .label = St. Vincent und die Grenadinen

countries-VE =
    .label = Venezuela

countries-VG =
    .label = Britische Jungferninseln

countries-VI =
    .label = Amerikanische Jungferninseln

countries-VN =
    .label = Vietnam

countries-VU =
    .label = Vanuatu

countries-WF =
    .label = Wallis und Futuna

countries-WS =
    .label = Samoa

countries-XK =
    .label = Kosovo

countries-XQ =
    .label = ungeklärt

countries-XX =
    .label = staatenlos

countries-YE =
    .label = Jemen

countries-YT =
    .label = Mayotte

countries-ZA =
    .label = Südafrika

countries-ZM =
    .label = Sambia

countries-ZW =
    .label = Simbabwe
