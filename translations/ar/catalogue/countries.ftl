# Countries and nationalities.

countries-AD =
    .label = أندورا

countries-AE =
    .label = الإمارات العربية المتحدة

countries-AF =
    .label = أفغانستان

countries-AG =
    .label = أنتيغوا وبربودا

countries-AI =
    .label = أنغويلا

countries-AL =
    .label = ألبانيا

countries-AM =
    .label = أرمينيا

countries-AO =
    .label = أنغولا

countries-AQ =
    .label = القارة القطبية الجنوبية

countries-AR =
    .label = الأرجنتين

countries-AS =
    .label = ساموا الأمريكية

countries-AT =
    .label = النمسا

countries-AU =
    .label = أستراليا

countries-AW =
    .label = أروبا

countries-AX =
    .label = جزر آلاند

countries-AZ =
    .label = أذربيجان

countries-BA =
    .label = البوسنة والهرسك

countries-BB =
    .label = بربادوس

countries-BD =
    .label = بنغلاديش

countries-BE =
    .label = بلجيكا

countries-BF =
    .label = بوركينا فاسو

countries-BG =
    .label = بلغاريا

countries-BH =
    .label = البحرين

countries-BI =
    .label = بوروندي

countries-BJ =
    .label = بنين

countries-BL =
    .label = سان بارتيليمي

countries-BM =
    .label = برمودا

countries-BN =
    .label = بروناي

countries-BO =
    .label = بوليفيا

countries-BQ =
    .label = هولندا الكاريبية

countries-BR =
    .label = البرازيل

countries-BS =
    .label = جزر البهاما

countries-BT =
    .label = بوتان

countries-BV =
    .label = جزيرة بوفيه

countries-BW =
    .label = بوتسوانا

countries-BY =
    .label = بيلاروس

countries-BZ =
    .label = بليز

countries-CA =
    .label = كندا

countries-CC =
    .label = جزر كوكوس (كيلينغ)

countries-CD =
    .label = الكونغو (جمهورية الكونغو الديمقراطية)

countries-CF =
    .label = جمهورية أفريقيا الوسطى

countries-CG =
    .label = الكونغو (جمهورية الكونغو)

countries-CH =
    .label = سويسرا

countries-CI =
    .label = كوت ديفوار (ساحل العاج)

countries-CK =
    .label = جزر كوك

countries-CL =
    .label = تشيلي

countries-CM =
    .label = الكاميرون

countries-CN =
    .label = الصين

countries-CO =
    .label = كولومبيا

countries-CR =
    .label = كوستاريكا

countries-CU =
    .label = كوبا

countries-CV =
    .label = الرأس الأخضر

countries-CW =
    .label = كوراساو

countries-CX =
    .label = جزيرة عيد الميلاد

countries-CY =
    .label = قبرص

countries-CZ =
    .label = التشيك

countries-DE =
    .label = ألمانيا

countries-DJ =
    .label = جيبوتي

countries-DK =
    .label = الدنمارك

countries-DM =
    .label = دومينيكا

countries-DO =
    .label = جمهورية الدومينيكان

countries-DZ =
    .label = الجزائر

countries-EC =
    .label = الإكوادور

countries-EE =
    .label = إستونيا

countries-EG =
    .label = مصر

countries-EH =
    .label = الصحراء الغربية

countries-ER =
    .label = إريتريا

countries-ES =
    .label = إسبانيا

countries-ET =
    .label = إثيوبيا

countries-FI =
    .label = فنلندا

countries-FJ =
    .label = فيجي

countries-FK =
    .label = جزر فوكلاند

countries-FM =
    .label = ميكرونيزيا

countries-FO =
    .label = جزر فارو

countries-FR =
    .label = فرنسا

countries-GA =
    .label = الغابون

countries-GB =
    .label = المملكة المتحدة

countries-GD =
    .label = غرينادا

countries-GE =
    .label = جورجيا

countries-GF =
    .label = غويانا الفرنسية

countries-GG =
    .label = غيرنزي

countries-GH =
    .label = غانا

countries-GI =
    .label = جبل طارق

countries-GL =
    .label = غرينلاند

countries-GM =
    .label = غامبيا

countries-GN =
    .label = غينيا

countries-GP =
    .label = غوادلوب

countries-GQ =
    .label = غينيا الاستوائية

countries-GR =
    .label = اليونان

countries-GS =
    .label = جورجيا الجنوبية وجزر ساندويتش الجنوبية

countries-GT =
    .label = غواتيمالا

countries-GU =
    .label = غوام

countries-GW =
    .label = غينيا بيساو

countries-GY =
    .label = غيانا

countries-HK =
    .label = هونغ كونغ

countries-HM =
    .label = جزيرة هيرد وجزر ماكدونالد

countries-HN =
    .label = هندوراس

countries-HR =
    .label = كرواتيا

countries-HT =
    .label = هايتي

countries-HU =
    .label = المجر (هنغاريا)

countries-ID =
    .label = إندونيسيا

countries-IE =
    .label = أيرلندا

countries-IL =
    .label = إسرائيل

countries-IM =
    .label = جزيرة مان

countries-IN =
    .label = الهند

countries-IO =
    .label = إقليم المحيط الهندي البريطاني

countries-IQ =
    .label = العراق

countries-IR =
    .label = إيران

countries-IS =
    .label = آيسلندا

countries-IT =
    .label = إيطاليا

countries-JE =
    .label = جيرزي

countries-JM =
    .label = جامايكا

countries-JO =
    .label = الأردن

countries-JP =
    .label = اليابان

countries-KE =
    .label = كينيا

countries-KG =
    .label = قيرغيزستان

countries-KH =
    .label = كمبوديا

countries-KI =
    .label = كيريباتي

countries-KM =
    .label = جزر القمر

countries-KN =
    .label = سانت كيتس ونيفيس

countries-KP =
    .label = كوريا الشمالية

countries-KR =
    .label = كوريا الجنوبية

countries-KW =
    .label = الكويت

countries-KY =
    .label = جزر كايمان

countries-KZ =
    .label = كازاخستان

countries-LA =
    .label = لاوس

countries-LB =
    .label = لبنان

countries-LC =
    .label = سانت لوسيا

countries-LI =
    .label = ليختنشتاين

countries-LK =
    .label = سريلانكا

countries-LR =
    .label = ليبيريا

countries-LS =
    .label = ليسوتو

countries-LT =
    .label = ليتوانيا

countries-LU =
    .label = لوكسمبورغ

countries-LV =
    .label = لاتفيا

countries-LY =
    .label = ليبيا

countries-MA =
    .label = المغرب

countries-MC =
    .label = موناكو

countries-MD =
    .label = مولدوفا

countries-ME =
    .label = الجبل الأسود

countries-MF =
    .label = سان مارتن (الجزء الفرنسي)

countries-MG =
    .label = مدغشقر

countries-MH =
    .label = جزر مارشال

countries-MK =
    .label = مقدونيا الشمالية

countries-ML =
    .label = مالي

countries-MM =
    .label = ميانمار (بورما)

countries-MN =
    .label = منغوليا

countries-MO =
    .label = ماكاو

countries-MP =
    .label = جزر ماريانا الشمالية

countries-MQ =
    .label = مارتينيك

countries-MR =
    .label = موريتانيا

countries-MS =
    .label = مونتسرات

countries-MT =
    .label = مالطا

countries-MU =
    .label = موريشيوس

countries-MV =
    .label = جزر المالديف

countries-MW =
    .label = ملاوي

countries-MX =
    .label = المكسيك

countries-MY =
    .label = ماليزيا

countries-MZ =
    .label = موزمبيق

countries-NA =
    .label = ناميبيا

countries-NC =
    .label = كاليدونيا الجديدة

countries-NE =
    .label = النيجر

countries-NF =
    .label = جزيرة نورفولك

countries-NG =
    .label = نيجيريا

countries-NI =
    .label = نيكاراغوا

countries-NL =
    .label = هولندا

countries-NO =
    .label = النرويج

countries-NP =
    .label = نيبال

countries-NR =
    .label = ناورو

countries-NU =
    .label = نيوي

countries-NZ =
    .label = نيوزيلندا

countries-OM =
    .label = عُمان

countries-PA =
    .label = بنما

countries-PE =
    .label = بيرو

countries-PF =
    .label = بولينيزيا الفرنسية

countries-PG =
    .label = بابوا غينيا الجديدة

countries-PH =
    .label = الفلبين

countries-PK =
    .label = باكستان

countries-PL =
    .label = بولندا

countries-PM =
    .label = سان بيير وميكلون

countries-PN =
    .label = جزر بيتكيرن

countries-PR =
    .label = بورتوريكو

countries-PS =
    .label = الأراضي الفلسطينية

countries-PT =
    .label = البرتغال

countries-PW =
    .label = بالاو

countries-PY =
    .label = باراغواي

countries-QA =
    .label = قطر

countries-RE =
    .label = ريونيون

countries-RO =
    .label = رومانيا

countries-RS =
    .label = صربيا

countries-RU =
    .label = روسيا

countries-RW =
    .label = رواندا

countries-SA =
    .label = المملكة العربية السعودية

countries-SB =
    .label = جزر سليمان

countries-SC =
    .label = سيشل

countries-SD =
    .label = السودان

countries-SE =
    .label = السويد

countries-SG =
    .label = سنغافورة

countries-SH =
    .label = سانت هيلينا

countries-SI =
    .label = سلوفينيا

countries-SJ =
    .label = سفالبارد ويان ماين

countries-SK =
    .label = سلوفاكيا

countries-SL =
    .label = سيراليون

countries-SM =
    .label = سان مارينو

countries-SN =
    .label = السنغال

countries-SO =
    .label = الصومال

countries-SR =
    .label = سورينام

countries-SS =
    .label = جنوب السودان

countries-ST =
    .label = ساو تومي وبرينسيبي

countries-SV =
    .label = السلفادور

countries-SX =
    .label = سانت مارتن (الجزء الهولندي)

countries-SY =
    .label = سوريا

countries-SZ =
    .label = إسواتيني

countries-TC =
    .label = جزر تركس وكايكوس

countries-TD =
    .label = تشاد

countries-TF =
    .label = الأقاليم الجنوبية الفرنسية

countries-TG =
    .label = توغو

countries-TH =
    .label = تايلاند

countries-TJ =
    .label = طاجيكستان

countries-TK =
    .label = توكيلاو

countries-TL =
    .label = تيمور الشرقية

countries-TM =
    .label = تركمانستان

countries-TN =
    .label = تونس

countries-TO =
    .label = تونغا

countries-TR =
    .label = تركيا

countries-TT =
    .label = ترينيداد وتوباغو

countries-TV =
    .label = توفالو

countries-TW =
    .label = تايوان

countries-TZ =
    .label = تنزانيا

countries-UA =
    .label = أوكرانيا

countries-UG =
    .label = أوغندا

countries-UM =
    .label = جزر الولايات المتحدة النائية

countries-US =
    .label = الولايات المتحدة الأمريكية

countries-UY =
    .label = أوروغواي

countries-UZ =
    .label = أوزبكستان

countries-VA =
    .label = مدينة الفاتيكان

countries-VC =
    .label = سانت فنسنت والغرينادين

countries-VE =
    .label = فنزويلا

countries-VG =
    .label = جزر العذراء البريطانية

countries-VI =
    .label = جزر العذراء الأمريكية

countries-VN =
    .label = فيتنام

countries-VU =
    .label = فانواتو

countries-WF =
    .label = واليس وفوتونا

countries-WS =
    .label = ساموا

countries-XK =
    .label = كوسوفو

countries-XQ =
    .label = غير محددة

countries-XX =
    .label = من دون جنسية

countries-YE =
    .label = اليمن

countries-YT =
    .label = مايوت

countries-ZA =
    .label = جنوب أفريقيا

countries-ZM =
    .label = زامبيا

countries-ZW =
    .label = زيمبابوي
