# Countries and nationalities.

countries-AD =
    .label = Andorra

countries-AE =
    .label = United Arab Emirates

countries-AF =
    .label = Afghanistan

countries-AG =
    .label = Antigua and Barbuda

countries-AI =
    .label = Anguilla

countries-AL =
    .label = Albania

countries-AM =
    .label = Armenia

countries-AO =
    .label = Angola

countries-AQ =
    .label = Antarctica

countries-AR =
    .label = Argentina

countries-AS =
    .label = American Samoa

countries-AT =
    .label = Austria

countries-AU =
    .label = Australia

countries-AW =
    .label = Aruba

countries-AX =
    .label = Åland Islands

countries-AZ =
    .label = Azerbaijan

countries-BA =
    .label = Bosnia and Herzegovina

countries-BB =
    .label = Barbados

countries-BD =
    .label = Bangladesh

countries-BE =
    .label = Belgium

countries-BF =
    .label = Burkina Faso

countries-BG =
    .label = Bulgaria

countries-BH =
    .label = Bahrain

countries-BI =
    .label = Burundi

countries-BJ =
    .label = Benin

countries-BL =
    .label = St Barthélemy

countries-BM =
    .label = Bermuda

countries-BN =
    .label = Brunei

countries-BO =
    .label = Bolivia

countries-BQ =
    .label = Caribbean Netherlands

countries-BR =
    .label = Brazil

countries-BS =
    .label = Bahamas

countries-BT =
    .label = Bhutan

countries-BV =
    .label = Bouvet Island

countries-BW =
    .label = Botswana

countries-BY =
    .label = Belarus

countries-BZ =
    .label = Belize

countries-CA =
    .label = Canada

countries-CC =
    .label = Cocos (Keeling) Islands

countries-CD =
    .label = Congo (Democratic Republic)

countries-CF =
    .label = Central African Republic

countries-CG =
    .label = Congo (Republic)

countries-CH =
    .label = Switzerland

countries-CI =
    .label = Côte d’Ivoire

countries-CK =
    .label = Cook Islands

countries-CL =
    .label = Chile

countries-CM =
    .label = Cameroon

countries-CN =
    .label = China

countries-CO =
    .label = Colombia

countries-CR =
    .label = Costa Rica

countries-CU =
    .label = Cuba

countries-CV =
    .label = Cape Verde

countries-CW =
    .label = Curaçao

countries-CX =
    .label = Christmas Island

countries-CY =
    .label = Cyprus

countries-CZ =
    .label = Czechia

countries-DE =
    .label = Germany

countries-DJ =
    .label = Djibouti

countries-DK =
    .label = Denmark

countries-DM =
    .label = Dominica

countries-DO =
    .label = Dominican Republic

countries-DZ =
    .label = Algeria

countries-EC =
    .label = Ecuador

countries-EE =
    .label = Estonia

countries-EG =
    .label = Egypt

countries-EH =
    .label = Western Sahara

countries-ER =
    .label = Eritrea

countries-ES =
    .label = Spain

countries-ET =
    .label = Ethiopia

countries-FI =
    .label = Finland

countries-FJ =
    .label = Fiji

countries-FK =
    .label = Falkland Islands

countries-FM =
    .label = Micronesia

countries-FO =
    .label = Faroe Islands

countries-FR =
    .label = France

countries-GA =
    .label = Gabon

countries-GB =
    .label = United Kingdom

countries-GD =
    .label = Grenada

countries-GE =
    .label = Georgia

countries-GF =
    .label = French Guiana

countries-GG =
    .label = Guernsey

countries-GH =
    .label = Ghana

countries-GI =
    .label = Gibraltar

countries-GL =
    .label = Greenland

countries-GM =
    .label = Gambia

countries-GN =
    .label = Guinea

countries-GP =
    .label = Guadeloupe

countries-GQ =
    .label = Equatorial Guinea

countries-GR =
    .label = Greece

countries-GS =
    .label = South Georgia and South Sandwich Islands

countries-GT =
    .label = Guatemala

countries-GU =
    .label = Guam

countries-GW =
    .label = Guinea-Bissau

countries-GY =
    .label = Guyana

countries-HK =
    .label = Hong Kong

countries-HM =
    .label = Heard and McDonald Islands

countries-HN =
    .label = Honduras

countries-HR =
    .label = Croatia

countries-HT =
    .label = Haiti

countries-HU =
    .label = Hungary

countries-ID =
    .label = Indonesia

countries-IE =
    .label = Ireland

countries-IL =
    .label = Israel

countries-IM =
    .label = Isle of Man

countries-IN =
    .label = India

countries-IO =
    .label = British Indian Ocean Territory

countries-IQ =
    .label = Iraq

countries-IR =
    .label = Iran

countries-IS =
    .label = Iceland

countries-IT =
    .label = Italy

countries-JE =
    .label = Jersey

countries-JM =
    .label = Jamaica

countries-JO =
    .label = Jordan

countries-JP =
    .label = Japan

countries-KE =
    .label = Kenya

countries-KG =
    .label = Kyrgyzstan

countries-KH =
    .label = Cambodia

countries-KI =
    .label = Kiribati

countries-KM =
    .label = Comoros

countries-KN =
    .label = St Kitts and Nevis

countries-KP =
    .label = North Korea

countries-KR =
    .label = South Korea

countries-KW =
    .label = Kuwait

countries-KY =
    .label = Cayman Islands

countries-KZ =
    .label = Kazakhstan

countries-LA =
    .label = Laos

countries-LB =
    .label = Lebanon

countries-LC =
    .label = St Lucia

countries-LI =
    .label = Liechtenstein

countries-LK =
    .label = Sri Lanka

countries-LR =
    .label = Liberia

countries-LS =
    .label = Lesotho

countries-LT =
    .label = Lithuania

countries-LU =
    .label = Luxembourg

countries-LV =
    .label = Latvia

countries-LY =
    .label = Libya

countries-MA =
    .label = Morocco

countries-MC =
    .label = Monaco

countries-MD =
    .label = Moldova

countries-ME =
    .label = Montenegro

countries-MF =
    .label = St Martin (French part)

countries-MG =
    .label = Madagascar

countries-MH =
    .label = Marshall Islands

countries-MK =
    .label = North Macedonia

countries-ML =
    .label = Mali

countries-MM =
    .label = Myanmar (Burma)

countries-MN =
    .label = Mongolia

countries-MO =
    .label = Macao

countries-MP =
    .label = Northern Mariana Islands

countries-MQ =
    .label = Martinique

countries-MR =
    .label = Mauritania

countries-MS =
    .label = Montserrat

countries-MT =
    .label = Malta

countries-MU =
    .label = Mauritius

countries-MV =
    .label = Maldives

countries-MW =
    .label = Malawi

countries-MX =
    .label = Mexico

countries-MY =
    .label = Malaysia

countries-MZ =
    .label = Mozambique

countries-NA =
    .label = Namibia

countries-NC =
    .label = New Caledonia

countries-NE =
    .label = Niger

countries-NF =
    .label = Norfolk Island

countries-NG =
    .label = Nigeria

countries-NI =
    .label = Nicaragua

countries-NL =
    .label = Netherlands

countries-NO =
    .label = Norway

countries-NP =
    .label = Nepal

countries-NR =
    .label = Nauru

countries-NU =
    .label = Niue

countries-NZ =
    .label = New Zealand

countries-OM =
    .label = Oman

countries-PA =
    .label = Panama

countries-PE =
    .label = Peru

countries-PF =
    .label = French Polynesia

countries-PG =
    .label = Papua New Guinea

countries-PH =
    .label = Philippines

countries-PK =
    .label = Pakistan

countries-PL =
    .label = Poland

countries-PM =
    .label = St Pierre and Miquelon

countries-PN =
    .label = Pitcairn Islands

countries-PR =
    .label = Puerto Rico

countries-PS =
    .label = Palestinian Territories

countries-PT =
    .label = Portugal

countries-PW =
    .label = Palau

countries-PY =
    .label = Paraguay

countries-QA =
    .label = Qatar

countries-RE =
    .label = Réunion

countries-RO =
    .label = Romania

countries-RS =
    .label = Serbia

countries-RU =
    .label = Russia

countries-RW =
    .label = Rwanda

countries-SA =
    .label = Saudi Arabia

countries-SB =
    .label = Solomon Islands

countries-SC =
    .label = Seychelles

countries-SD =
    .label = Sudan

countries-SE =
    .label = Sweden

countries-SG =
    .label = Singapore

countries-SH =
    .label = St Helena

countries-SI =
    .label = Slovenia

countries-SJ =
    .label = Svalbard and Jan Mayen

countries-SK =
    .label = Slovakia

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
    .label = South Sudan

countries-ST =
    .label = São Tomé and Príncipe

countries-SV =
    .label = El Salvador

countries-SX =
    .label = Sint Maarten (Dutch part)

countries-SY =
    .label = Syria

countries-SZ =
    .label = Eswatini

countries-TC =
    .label = Turks and Caicos Islands

countries-TD =
    .label = Chad

countries-TF =
    .label = French Southern Territories

countries-TG =
    .label = Togo

countries-TH =
    .label = Thailand

countries-TJ =
    .label = Tajikistan

countries-TK =
    .label = Tokelau

countries-TL =
    .label = Timor-Leste

countries-TM =
    .label = Turkmenistan

countries-TN =
    .label = Tunisia

countries-TO =
    .label = Tonga

countries-TR =
    .label = Türkiye (Turkey)

countries-TT =
    .label = Trinidad and Tobago

countries-TV =
    .label = Tuvalu

countries-TW =
    .label = Taiwan

countries-TZ =
    .label = Tanzania

countries-UA =
    .label = Ukraine

countries-UG =
    .label = Uganda

countries-UM =
    .label = US Outlying Islands

countries-US =
    .label = United States of America

countries-UY =
    .label = Uruguay

countries-UZ =
    .label = Uzbekistan

countries-VA =
    .label = Vatican City

countries-VC =
    .label = St Vincent and the Grenadines

countries-VE =
    .label = Venezuela

countries-VG =
    .label = British Virgin Islands

countries-VI =
    .label = US Virgin Islands

countries-VN =
    .label = Vietnam

countries-VU =
    .label = Vanuatu

countries-WF =
    .label = Wallis and Futuna

countries-WS =
    .label = Samoa

countries-XK =
    .label = Kosovo

countries-XQ =
    .label = not clarified

countries-XX =
    .label = stateless

countries-YE =
    .label = Yemen

countries-YT =
    .label = Mayotte

countries-ZA =
    .label = South Africa

countries-ZM =
    .label = Zambia

countries-ZW =
    .label = Zimbabwe
