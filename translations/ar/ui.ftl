# The product's own texts in Arabic. Keys are sorted within each section.

## Everywhere

back = رجوع
change = تعديل
choose = يرجى الاختيار
help = مساعدة حول هذا السؤال
language = اللغة
no = لا
optional = اختياري
product-name = بوابة الطلبات
recommended = يساعدنا، لكنه غير إلزامي
remove = إزالة
skip-to-content = الانتقال إلى المحتوى
title-error = خطأ
unknown = لا أعرف
yes = نعم

## Frame of every page

aside-text = يمكنك الاتصال بنا أو الكتابة إلينا. نحن نساعدك في ملء الطلب.
aside-title = هل تلزمك مساعدة؟
demo-banner = للتجربة فقط: لا يصل شيء من هنا إلى أي جهة رسمية. يرجى عدم إدخال بيانات حقيقية.
demo-mailbox = عرض صندوق الرسائل
end = إنهاء
exit = مغادرة الصفحة
exit-help = يفتح فوراً صفحة أخرى. يمكنك أيضاً الضغط ثلاث مرات على مفتاح Escape.
footer-accessibility = سهولة الوصول
footer-easy = لغة بسيطة
footer-feedback = الإبلاغ عن عائق
footer-german-binds = اللغة الرسمية هي الألمانية. هذه الترجمة لمساعدتك، أما النص المُلزِم فهو النص الألماني.
footer-imprint = بيانات الناشر
footer-privacy = حماية البيانات
footer-sign = لغة الإشارة
footer-unreviewed = لم يراجع أي إنسان هذه الترجمة بعد.
footer-verify = التحقق من تأكيد الاستلام
header-official = موقع رسمي

## Days and months

date-in-words = { $day } { $month } { $year }
date-with-weekday = { $weekday }، { $date }
month-1 = كانون الثاني/يناير
month-10 = تشرين الأول/أكتوبر
month-11 = تشرين الثاني/نوفمبر
month-12 = كانون الأول/ديسمبر
month-2 = شباط/فبراير
month-3 = آذار/مارس
month-4 = نيسان/أبريل
month-5 = أيار/مايو
month-6 = حزيران/يونيو
month-7 = تموز/يوليو
month-8 = آب/أغسطس
month-9 = أيلول/سبتمبر
weekday-1 = الاثنين
weekday-2 = الثلاثاء
weekday-3 = الأربعاء
weekday-4 = الخميس
weekday-5 = الجمعة
weekday-6 = السبت
weekday-7 = الأحد

## Form page

characters-left = عدد الأحرف المتبقية: { $n }
characters-over = عدد الأحرف الزائدة: { $n }
computed-open = نحسب هذا عندما تكتمل جميع البيانات.
computed-preview = نظرة أولية وليست قراراً.
computed-preview-help = من المرجح أن يحسب المكتب بهذه الطريقة. لكن القرار للمكتب وحده.
day = اليوم
errors-title = { $n ->
    [zero] لا توجد إجابات غير صحيحة
    [one] هناك إجابة واحدة غير صحيحة بعد
    [two] هناك إجابتان غير صحيحتين بعد
    [few] هناك { $n } إجابات غير صحيحة بعد
    [many] هناك { $n } إجابة غير صحيحة بعد
   *[other] هناك { $n } إجابة غير صحيحة بعد
 }
field-account = مأخوذ من حسابك. هل هذا صحيح؟
field-carried = مأخوذ من إجاباتك السابقة. هل ما زال صحيحاً؟
field-saved-elsewhere = محفوظ في نافذة أخرى:
field-saved-elsewhere-help = عند الضغط على «متابعة» يُعتمد ما هو مكتوب هنا في هذا الحقل.
form-conflict = تغيّرت هذه الصفحة في مكان آخر في هذه الأثناء
form-conflict-text = ربما تكون الصفحة مفتوحة في نافذة ثانية. بجانب كل إجابة مختلفة مكتوب ما حُفظ هناك. وعند المتابعة يُعتمد ما يظهر هنا.
form-doubts = يرجى النظر مرة أخرى
form-doubts-text = توجد ملاحظة بجانب إحدى الإجابات. إذا كان كل شيء صحيحاً، فيمكن المتابعة ببساطة.
form-neutral-title = سؤال
form-new-questions = بناءً على إجاباتك هناك أسئلة أخرى
form-new-questions-text = أصبحت هذه الأسئلة الآن على هذه الصفحة.
form-next = متابعة
form-overview = جميع الخطوات
form-save = حفظ والمتابعة لاحقاً
form-step = الخطوة { $at } من { $of }
form-without = المتابعة من دون هذه البيانات
form-without-help = يمكنك إكمال البيانات الناقصة لاحقاً. ومع ذلك يُحتسب طلبك ابتداءً من يوم إرساله.
hint-child-benefit-number = مثلاً 115FK123456. هو مكتوب في كشف الحساب بجانب إعانة الأطفال (Kindergeld).
hint-date = مثلاً 12 4 1993.
hint-date-partial = إذا لم يكن اليوم أو الشهر معروفاً، يرجى ترك الحقل فارغاً.
hint-health-insurance-number = حرف واحد وتسعة أرقام. هو مكتوب على بطاقة التأمين الصحي.
hint-many = يمكنك اختيار أكثر من إجابة.
hint-money = مثلاً 18,50.
hint-month = مثلاً 8 2026.
# To check: German writes the number with spaces, which change places between Arabic words.
hint-pension-number = مثلاً 65170839J003. هو مكتوب على بطاقة الضمان الاجتماعي (Sozialversicherungsausweis).
hint-tax-id = أحد عشر رقماً. هو مكتوب في كشف الراتب وفي رسائل مكتب الضرائب (Finanzamt).
list-empty = لم يُدخل شيء بعد.
list-full = لا يمكن هنا إدخال أكثر من { $max }.
month = الشهر
one-more = إضافة أخرى (اختياري)
row-complete = مكتمل
row-incomplete = لم يكتمل بعد
save-state-conflict = تغيّرت هذه الصفحة في نافذة أخرى. عند الضغط على «متابعة» يظهر لك ما أُدخل في النافذتين.
save-state-failed = لم يُحفظ بعد ({ $n }). نواصل المحاولة.
save-state-saved = كل شيء محفوظ
save-state-waiting = لم يُحفظ بعد ({ $n })
year = السنة

## Start pages

authority-contact = كيف يمكنك الوصول إلينا
authority-intro = يرجى اختيار الطلب المناسب. في الصفحة التالية مكتوب لمن هذه الإعانة وما الذي يلزمك.
authority-title = ما هو طلبك؟
contact-email = البريد الإلكتروني:
contact-phone = الهاتف:
contact-web = الموقع الإلكتروني:
door-precheck = ما المساعدة المتاحة لي؟
door-precheck-text = بضعة أسئلة من دون تسجيل دخول. بعدها يتضح لك أي طلب يستحق التقديم.
door-resume = متابعة ملء الطلب
door-resume-text = بواسطة رمزك وكلمة السر يمكنك المتابعة من حيث توقفت. وهناك تظهر أيضاً حالة الطلب الذي أرسلته.
door-verify = التحقق من تأكيد الاستلام
door-verify-text = هل التأكيد أصلي ولم يتغيّر؟ يمكن لأي شخص التحقق من ذلك.
home-abroad = أعيش خارج ألمانيا أو سآتي إليها قريباً
home-abroad-text = يرجى البحث عن المكان الذي ستسكن فيه في ألمانيا. كثير من الإعانات لا تُدفع إلا بعد السكن هنا: يمكنك سؤال المكتب قبل الانتقال. وفي الخارج تقبل السفارة الألمانية والقنصلية طلبك أيضاً (§ 16 SGB I).
home-find = بحث
home-found = الجهة المختصة في { $place }
home-homeless = ليس لديّ سكن ثابت
home-homeless-text = يمكنك تقديم طلب رغم ذلك. يرجى البحث عن المكان الذي توجد فيه الآن فعلاً: فالمكتب هناك هو المختص (§ 30 Abs. 3 SGB I, § 36 SGB II).
home-intro = هنا يمكنك طلب إعانات لك ولأطفالك: خطوة بخطوة وبلغتك.
home-moving = سأنتقل قريباً إلى سكن آخر
home-moving-text = يُقدَّم الطلب في المكان الذي تسكن فيه في ذلك اليوم. لا داعي لانتظار الانتقال، لأن يوم تقديم الطلب هو الذي يُحتسب. وبعد الانتقال يرجى إبلاغ المكتبين، القديم والجديد.
home-nobody = لا يوجد بعد مكتب يقبل الطلبات هنا من { $place }
home-nobody-name = ليست كل الرموز البريدية في قائمتنا. يمكنك أيضاً تجربة اسم المكان.
home-nobody-text = يمكنك السؤال في مبنى البلدية (Rathaus) أو في مركز العمل (Jobcenter) أو في مركز استشارة. ويمكنك هناك تقديم الطلب على الورق أيضاً. ولحفظ التاريخ تكفي رسالة أو مكالمة إلى أي بلدية (Gemeinde): فعليها تحويل طلبك، ويُحتسب ابتداءً من يوم وصوله إليها (§ 16 SGB I).
home-offices = المدن والمناطق المشاركة
home-place = أين سكنك؟
home-place-hint = الرمز البريدي أو المكان، مثلاً 66601 أو Rosenfurt.
home-place-wrong = يرجى كتابة رمز بريدي من خمسة أرقام أو اسم المكان بالحروف اللاتينية.
home-places = أي مكان هو؟
home-places-more = هناك أماكن أخرى. يرجى كتابة المزيد من الاسم أو الرمز البريدي.
home-places-nobody = لا يوجد بعد مكتب يقبل الطلبات هنا
home-staff = هل عملك في جهة رسمية؟
home-staff-link = إلى صفحات الموظفين
home-title = طلب المساعدة لعائلتك
home-unknown = لا نعرف مكاناً باسم «{ $place }»
home-unknown-text = هل الاسم مكتوب بشكل صحيح؟ يرجى كتابته بالحروف اللاتينية أو تجربة الرمز البريدي. ربما لا يوجد بعد مكتب يقبل الطلبات هنا من مكان سكنك: عندها يمكنك السؤال في مبنى البلدية (Rathaus).
informal-service = طلب مختصر (formloser Antrag): { $service }
not-offered-date = لحفظ التاريخ تكفي رسالة أو مكالمة إلى أي بلدية (Gemeinde): فعليها تحويل طلبك، ويُحتسب ابتداءً من يوم وصوله إليها (§ 16 SGB I).
not-offered-elsewhere = يمكن تقديمه هنا لمن يسكن هناك
not-offered-home = ما يمكن طلبه هنا
not-offered-intro = { $authority }: هذا الطلب غير متاح لدى هذا المكتب في هذا الموقع.
not-offered-near = يقبله للمكان نفسه
not-offered-title = هذا المكتب لا يقبل هذا الطلب هنا
service-date = تاريخ طلبك مهم
service-date-text = يُحتسب طلبك ابتداءً من يوم إرساله. لا بأس إن كان هناك شيء ناقص: يكفي اسمك ونوع الإعانة المطلوبة. وقبل الضغط على «إرسال الطلب» لا يكون أي طلب قد قُدِّم.
service-earlier = لا حاجة لكتابة كل شيء من جديد
service-earlier-elsewhere = لقد ملأت ذلك الطلب لدى «{ $authority }». ولا يأتي منه إلى هنا إلا ما تنقله أنت.
service-earlier-text = { $n ->
    [zero] لا توجد إجابات من طلبك «{ $service }» بتاريخ { $day } مناسبة هنا.
    [one] إجابة واحدة من طلبك «{ $service }» بتاريخ { $day } مناسبة هنا أيضاً.
    [two] إجابتان من طلبك «{ $service }» بتاريخ { $day } مناسبتان هنا أيضاً.
    [few] { $n } إجابات من طلبك «{ $service }» بتاريخ { $day } مناسبة هنا أيضاً.
    [many] { $n } إجابة من طلبك «{ $service }» بتاريخ { $day } مناسبة هنا أيضاً.
   *[other] { $n } إجابة من طلبك «{ $service }» بتاريخ { $day } مناسبة هنا أيضاً.
 } ستظهر لك كل واحدة، ويمكنك تعديلها.
service-law = القانون والقواعد الدقيقة
service-lodged = تاريخ طلبك مثبَّت: { $day }
service-lodged-start = ملء الطلب
service-lodged-text = املأ الآن الطلب الكامل. إنه يتبع طلبك المختصر (formloser Antrag)، ويُعتمد تاريخ ذلك الطلب.
service-minutes = { $minutes ->
    [zero] يستغرق أقل من دقيقة
    [one] يستغرق نحو دقيقة واحدة
    [two] يستغرق نحو دقيقتين
    [few] يستغرق نحو { $minutes } دقائق
    [many] يستغرق نحو { $minutes } دقيقة
   *[other] يستغرق نحو { $minutes } دقيقة
 }
service-needed = من الأفضل تجهيز ما يلي
service-needed-later = ليس لديك كل شيء؟ يمكنك البدء رغم ذلك. المستندات يمكنك إرسالها لاحقاً، حتى كصورة.
service-no-signature = لا حاجة إلى توقيع
service-privacy = قبل أن تبدأ: لماذا نحتاج إلى بياناتك ومن يراها وكم تبقى، كل ذلك مكتوب في صفحة حماية البيانات.
service-privacy-link = ماذا يحدث لبياناتك
service-resume = لديّ رمز
service-running = لديك في هذا المتصفح طلب بدأت به من قبل.
service-running-link = المتابعة من هنا
service-save = التوقف في أي وقت ليس مشكلة
service-save-text = كل ما يُكتب هنا يُحفظ باستمرار. وبواسطة رمز يمكنك المتابعة لاحقاً، حتى من جهاز آخر. إذا مر { $days } يوماً من دون أي تعديل نحذف المسودة.
service-secure = تثبيت تاريخ طلبك
service-secure-text = ليس لديك وقت للطلب كاملاً؟ يكفي اسمك وطريقة واحدة للوصول إليك. يستغرق ذلك دقيقتين، ويُحتسب تاريخ اليوم. وبعد ذلك يمكنك إكمال الطلب بهدوء.
service-signature = يحتاج المكتب لهذا الطلب إلى توقيعك على الورق، وسيتواصل معك لهذا السبب
service-signature-account = يشترط القانون هنا توقيعًا. يمكن أن يحلّ تسجيل الدخول عبر { $name } محلّه
service-start = بدء الطلب
service-start-another = بدء طلب آخر
service-start-with = البدء بهذه البيانات
service-start-without = البدء بطلب فارغ
service-who = من يمكنه طلب ذلك؟

## Benefit finder

precheck-amount = نحو { $amount } في الشهر
precheck-amount-range = نحو { $from } إلى { $to } في الشهر
precheck-amount-up-to = حتى { $amount } في الشهر
precheck-answers = تعديل الإجابات
precheck-apply = بدء الطلب بهذه البيانات
precheck-apply-anyway = تقديم الطلب رغم ذلك
precheck-apply-help = إجاباتك موجودة في الطلب مسبقاً. وستظهر لك كل واحدة منها مرة أخرى.
precheck-begin = لنبدأ
precheck-condition-failed = غير مستوفى:
precheck-condition-met = مستوفى:
precheck-condition-open = غير معروف بعد:
precheck-elsewhere = مكان تقديم الطلب:
precheck-elsewhere-anyway = يمكنك تقديم الطلب رغم ذلك. مكان تقديم الطلب:
precheck-end = هل انتهيت؟
precheck-end-button = انتهيت: حذف كل شيء
precheck-end-text = لم نحفظ أي شيء. وعند الانتهاء ينسى المتصفح أيضاً إجاباتك. على جهاز لا يخصك يرجى بعد ذلك إغلاق النافذة.
precheck-hints = معلومات مفيدة أخرى
precheck-how = هكذا حسبنا
precheck-level-advice = الاستشارة ممكنة
precheck-level-likely = نعم على الأرجح
precheck-level-maybe = يرجى طلب التحقق من ذلك
precheck-level-unlikely = لا على الأرجح
precheck-no-decision = هذا ليس قراراً
precheck-no-decision-text = القرار للمكتب وحده. عند الشك من الأفضل تقديم الطلب: فيوم تقديم الطلب هو الذي يُحتسب.
precheck-nothing-found = لا نجد أي إعانة بناءً على هذه الإجابات. يمكنك السؤال في مكتب الشؤون الاجتماعية (Sozialamt) أو في مركز استشارة.
precheck-nothing-stored = من دون تسجيل دخول. تبقى إجاباتك في هذه النافذة، ونحن لا نحفظ شيئاً.
precheck-office = الجهة المختصة:
precheck-open = هذا لم يتضح بعد
precheck-out-of-date = ربما تغيّرت المبالغ
precheck-out-of-date-text = ما زلنا نحسب بمبالغ السنة الماضية. المبالغ الجديدة تكون غالباً أعلى قليلاً.
precheck-place-intro = من خلال بضعة أسئلة يظهر لك أي إعانات قد تكون متاحة لك. نحتاج أولاً إلى معرفة مكان سكنك، لأن بعض المبالغ تختلف بحسب المكان.
precheck-place-title = ما المساعدة المتاحة لي؟
precheck-result-title = هذا ما قد يكون متاحاً لك
precheck-why = لماذا

## Overview, evidence, declarations

declaration-free = اختياري. يمكنك التراجع عن ذلك في أي وقت.
declarations-intro = يرجى قراءة كل جملة ووضع علامة عند ما ينطبق عليك.
declarations-title = الإقرارات
draft-delete = حذف المسودة
draft-delete-informal = يبقى طلبك المختصر (formloser Antrag) كما هو. فقد وصل إلى المكتب.
draft-delete-text = تُحذف فوراً كل بيانات هذه المسودة وملفاتها. ولا يمكن التراجع عن ذلك.
draft-delete-title = هل نحذف هذه المسودة؟
draft-delete-yes = نعم، حذف
draft-deleted = حُذفت المسودة
draft-deleted-text = لم يعد أي شيء منها محفوظاً.
draft-extend = { $n ->
    [zero] الاحتفاظ بها { $n } يوم إضافي
    [one] الاحتفاظ بها يوماً إضافياً
    [two] الاحتفاظ بها يومين إضافيين
    [few] الاحتفاظ بها { $n } أيام إضافية
    [many] الاحتفاظ بها { $n } يوماً إضافياً
   *[other] الاحتفاظ بها { $n } يوم إضافي
 }
draft-extended = نحتفظ الآن بمسودتك مدة أطول
draft-kept = نحتفظ بمسودتك حتى { $date }. بعد ذلك تُحذف إذا لم يحدث أي تعديل آخر.
draft-unsent = لم يُقدَّم أي طلب بعد
draft-unsent-text = بياناتك محفوظة، لكنها لم تُرسل. هل يلزمك وقت أطول؟ إذن يمكنك تثبيت تاريخ طلبك من الآن.
evidence-add = إضافة
evidence-announced = سأقدمه حتى { $date }
evidence-change = عرض أو تعديل
evidence-files = { $n ->
    [zero] لا توجد ملفات
    [one] ملف واحد
    [two] ملفان
    [few] { $n } ملفات
    [many] { $n } ملفاً
   *[other] { $n } ملف
 }
evidence-for = لـ: { $row }
evidence-intro = هذه الأوراق تساعدنا على اتخاذ القرار بسرعة. تكفي صورة واضحة تسهل قراءتها.
evidence-later = سأقدمه لاحقاً
evidence-later-help = ما ليس لديك بعد يمكنك تقديمه لاحقاً. ومع ذلك يُحتسب طلبك.
evidence-missing = ما زال ناقصاً
evidence-none = لا نحتاج إلى أي أوراق لبياناتك.
evidence-optional = يساعدنا، لكنه غير إلزامي
evidence-rejected = لم يُقبل الملف
evidence-title = المستندات
overview-answers = بياناتك
overview-intro = يمكنك فتح كل صفحة وتعديلها، بأي ترتيب.
overview-newer = هناك نسخة جديدة من هذا الطلب
overview-newer-link = عرض ما الذي سيتغيّر
overview-newer-text = يمكنك المتابعة بنسختك أو الانتقال إلى النسخة الجديدة. لن يتغيّر شيء قبل موافقتك.
overview-next = متابعة الملء
overview-send = في النهاية
overview-title = جميع الخطوات
remove-answers = سيُحذف كل ما أدخلته حول ذلك.
remove-files = { $n ->
    [zero] لن يُحذف أي ملف.
    [one] سيُحذف أيضاً ملف واحد.
    [two] سيُحذف أيضاً ملفان.
    [few] ستُحذف أيضاً { $n } ملفات.
    [many] سيُحذف أيضاً { $n } ملفاً.
   *[other] سيُحذف أيضاً { $n } ملف.
 }
remove-no = لا، الإبقاء عليه
remove-question = هل نزيل هذا فعلاً: { $title }؟
remove-title = تأكيد الإزالة
remove-yes = نعم، إزالة
secured-continue = إكمال الطلب
secured-days = { $n ->
    [zero] اليوم هو اليوم الأخير.
    [one] بقي يوم واحد.
    [two] بقي يومان.
    [few] بقيت { $n } أيام.
    [many] بقي { $n } يوماً.
   *[other] بقي { $n } يوم.
 }
secured-late = يرجى إكمال الطلب قريباً. يبقى تاريخك محتسباً، لكن من دون البيانات الأخرى لا يستطيع المكتب اتخاذ القرار.
secured-text = اليوم الذي يُحتسب لطلبك هو { $date }.
secured-title = تم تثبيت تاريخ طلبك
secured-until = يرجى إكمال الطلب حتى { $date }.
state-done = جاهز
state-incomplete = هناك شيء ناقص
state-open = لم يُملأ بعد
state-wrong = هناك شيء غير صحيح
supplement-service = تكملة: { $service }
supplement-text = هنا فقط الأسئلة المطلوبة الآن. كل ما عدا ذلك يبقى كما أرسلته.
version-again = يرجى الإجابة مرة أخرى
version-changed = تغيّر شيء في هذه الأثناء. يرجى النظر مرة أخرى.
version-declare = { $n ->
    [zero] لم يتغيّر أي إقرار.
    [one] تغيّر إقرار واحد. يرجى تأكيده مرة أخرى.
    [two] تغيّر إقراران. يرجى تأكيدهما مرة أخرى.
    [few] تغيّرت { $n } إقرارات. يرجى تأكيدها مرة أخرى.
    [many] تغيّر { $n } إقراراً. يرجى تأكيدها مرة أخرى.
   *[other] تغيّر { $n } إقرار. يرجى تأكيدها مرة أخرى.
 }
version-intro = جرى تعديل هذا الطلب. هكذا تسير الأمور عند الانتقال إلى النسخة الجديدة. لن يُحذف شيء.
version-kept = { $n ->
    [zero] لا تبقى أي من إجاباتك كما هي.
    [one] تبقى إجابة واحدة من إجاباتك كما هي.
    [two] تبقى إجابتان من إجاباتك كما هما.
    [few] تبقى { $n } من إجاباتك كما هي.
    [many] تبقى { $n } من إجاباتك كما هي.
   *[other] تبقى { $n } من إجاباتك كما هي.
 }
version-moved-intro = أصبحت بياناتك الآن في النسخة الجديدة. ولم يُحذف شيء.
version-moved-title = المتابعة الآن بالنسخة الجديدة
version-needed = هذا جديد
version-not-asked = لم نعد نسأل عن هذا
version-not-asked-text = لا نرسل هذه البيانات مع الطلب. لكنها تبقى محفوظة مع مسودتك.
version-papers = لم نعد نحتاج إلى هذه الأوراق
version-stay = البقاء على نسختي
version-title = المتابعة بالنسخة الجديدة

## Upload

file-clean = تم الفحص
file-received = وصل
file-rejected = لم يُقبل
file-rejected-help = لا يمكن فتح الملف أو أنه يحتوي على برامج ضارة. يرجى إزالته وإرسال ملف آخر، مثلاً صورة.
file-scanning = قيد الفحص
upload-announced = حتى متى تقريباً؟
upload-announced-day = حتى { $date }
upload-announced-unknown = لا أعرف بعد
upload-back = إلى جميع المستندات
upload-blacken = ما لا نحتاج إليه يمكنك تغطيته بالأسود. أما الدخل والإيجار والتأمينات فيجب أن تكون ظاهرة.
upload-choose = اختيار ملفات
upload-failed = لم ينجح ذلك. يرجى التحقق من الاتصال بالإنترنت والمحاولة مرة أخرى.
upload-files = هذه الملفات موجودة
upload-kinds = الأنواع المسموحة: { $kinds }. حجم كل ملف لا يزيد على { $size }.
upload-later = ليست لديّ هذه الورقة بعد وسأقدمها لاحقاً
upload-later-help = لا بأس بذلك. يُحتسب طلبك مع ذلك.
upload-more = اختيار ملفات أخرى
upload-photo = بالهاتف المحمول يمكنك تصوير الورقة مباشرة. إذا كانت عدة صفحات فصوّر كل صفحة على حدة.
upload-running = جارٍ الرفع …
upload-send = رفع

## Going on with a telephone

phone-again = عرض رمز جديد
phone-back = العودة إلى المستندات
phone-code = الرمز
phone-code-hint = خمس كلمات. تجدها على الشاشة بجانب الصورة بالأبيض والأسود.
phone-connected = هاتفك متصل
phone-connected-text = ما تصوّره هناك يظهر هنا. ينتهي الاتصال في الساعة { $time }.
phone-done = انتهيت
phone-done-text = بعد ذلك تابع على الحاسوب. لن يرى هذا الهاتف شيئاً بعدها.
phone-end = إنهاء الاتصال
phone-ended = تم. تابع على الحاسوب.
phone-intro = لا يُعرض أي رمز الآن. ربما انتهت صلاحية الرمز الأخير.
phone-make = عرض الرمز
phone-next-paper = إلى الورقة التالية
phone-offer = التصوير بالهاتف
phone-offer-text = هل الأوراق أمامك؟ يمكنك تصويرها بالهاتف والمتابعة هنا.
phone-over = انتهى الاتصال
phone-over-text = ما أرسلته محفوظ. هل تحتاج إلى شيء آخر؟ اعرض رمزاً جديداً على الحاسوب.
phone-papers-intro = اختر ورقة وصوّرها. صورة واحدة لكل صفحة.
phone-papers-title = تصوير الأوراق
phone-picture = رمز QR لهاتفك
phone-safe = يستطيع الهاتف إضافة أوراق فقط، ولا يرى إجاباتك. كل رمز صالح لهاتف واحد فقط.
phone-sent = أُرسل الطلب من قبل
phone-sent-text = ما ينقص يمكنك إرساله لاحقاً من الحاسوب.
phone-start = المتابعة بهذا الهاتف
phone-start-intro = بالرمز الظاهر على الشاشة تصوّر أوراقاً لطلب.
phone-start-title = الأوراق بالهاتف
phone-step-camera = افتح كاميرا هاتفك.
phone-step-point = وجّه الهاتف نحو الصورة. افتح الرابط الذي يظهر.
phone-step-send = صوّر الأوراق. ستظهر بعد ذلك هنا.
phone-title = التصوير بالهاتف
phone-typed = أو اكتب على الهاتف هذا العنوان ثم الكلمات الخمس:
phone-waiting = الرمز صالح حتى الساعة { $time } ولهاتف واحد فقط.
phone-wrong = هذا الرمز غير صالح
phone-wrong-text = ربما انتهت صلاحيته أو استعمله هاتف آخر. اعرض رمزاً جديداً على الحاسوب.

## Review and sending

answer-none = من دون إجابة
answer-wrong = غير صحيح بعد
from-account = من حسابك
from-adviser = أُدخل أثناء الاستشارة
from-earlier = مأخوذ من إجابات سابقة
from-register = من سجل رسمي
incomplete-answers = هذه البيانات ناقصة
incomplete-ask = نكتب إليك ما نحتاج إليه ونحدد مهلة.
incomplete-back = رجوع وإكمال
incomplete-date = يُحتسب طلبك ابتداءً من اليوم.
incomplete-intro = يمكنك رغم ذلك إرساله الآن وتقديم الناقص لاحقاً.
incomplete-longer = إلى أن يكتمل كل شيء قد يتأخر القرار.
incomplete-means = ماذا يعني ذلك
incomplete-papers = هذه المستندات ناقصة
incomplete-send = الإرسال الآن رغم ذلك
incomplete-title = ما زال هناك شيء ناقص في طلبك
review-changed = تغيّر الطلب في هذه الأثناء
review-changed-text = يرجى قراءة ما سيُرسل الآن مرة أخرى. لم يُرسل شيء حتى الآن.
review-declarations = إقرارات ما زالت ناقصة
review-doubts-text = توجد ملاحظة على هذه الإجابات. إذا كانت صحيحة، فلا داعي لفعل أي شيء.
review-intro = يرجى قراءة كل شيء مرة أخرى. يمكنك تعديل كل قسم.
review-missing = { $n ->
    [zero] لا ينقص شيء
    [one] ما زال هناك شيء واحد ناقص
    [two] ما زال هناك شيئان ناقصان
    [few] ما زالت هناك { $n } أشياء ناقصة
    [many] ما زال هناك { $n } شيئاً ناقصاً
   *[other] ما زال هناك { $n } شيء ناقص
 }
review-missing-text = يمكنك الإرسال رغم ذلك وتقديم الناقص لاحقاً.
review-no-name = اسمك ناقص. من دون اسم لا يمكننا قبول الطلب.
review-no-reach = كيف نصل إليك؟ يكفي عنوان أو رقم هاتف أو بريد إلكتروني.
review-title = المراجعة والإرسال
review-wrong = هذا غير صحيح بعد. يرجى تعديله قبل الإرسال.
send-button = إرسال الطلب
send-button-supplement = إرسال التكملة
send-text = بالإرسال يُقدَّم طلبك رسمياً. بعد ذلك لا يمكنك تغيير شيء، لكن يمكنك تقديم أي شيء لاحقاً في أي وقت. يصلك فوراً رقم وتأكيد.
send-text-informal = بالإرسال يتم تثبيت تاريخ طلبك. بعد ذلك يمكنك إكمال الطلب.
send-text-supplement = عند الإرسال تُضاف هذه البيانات إلى طلبك. ويصلك تأكيد.
send-title = الإرسال الآن
send-wrong-first = عندما يصبح كل شيء أعلاه صحيحاً، يمكنك الإرسال من هنا.
sent-informal = يرجى الاحتفاظ بالرقم والتأكيد في مكان آمن. ويرجى الآن إكمال الطلب: ما ذكرته من قبل موجود فيه.
sent-intro = لا يلزمك الآن فعل أي شيء آخر. يرجى الاحتفاظ بالرقم والتأكيد في مكان آمن.
sent-intro-missing = يرجى الاحتفاظ بالرقم والتأكيد في مكان آمن. ويرجى أيضاً تقديم ما هو مكتوب أدناه لاحقاً.
sent-title = وصل طلبك
supplemented-text = هي جزء من طلبك وتحمل الرقم نفسه.
supplemented-title = وصلت تكملتك

## Status of an application

consents-text = لقد أعطيتها طوعاً ويمكنك سحبها في أي وقت. وما تم قبل ذلك يبقى صحيحاً. ولا يضر ذلك بطلبك.
consents-title = موافقاتك
consents-withdraw = سحب الموافقة
consents-withdrawn = سُحبت في { $date }
history-closed = انتهت المعاملة.
history-completed = وصل طلبك الكامل.
history-consent = لقد سحبت موافقة.
history-decided = صدر القرار.
history-forwarded = طلبك الآن لدى الجهة المختصة به: { $authority }. يبقى الرقم والتاريخ كما هما.
history-informal = وصل طلبك المختصر.
history-letter = وضعت الجهة المختصة لك خطاباً في البوابة.
history-letter-opened = فتحت خطاباً.
history-letter-posted = أرسلت إليك الجهة المختصة خطاباً بالبريد العادي.
history-mail-back = عادت رسالة إلكترونية أُرسلت إليك.
history-message = كتبت إلينا.
history-objection = وصل اعتراضك (Widerspruch) إلى الجهة المختصة.
history-objection-passed-on = أُحيل اعتراضك إلى الجهة التي تبت في الاعتراضات.
history-objection-remedied = قبلت الجهة المختصة اعتراضك وستقرر من جديد.
history-objection-withdrawn = سُحب اعتراضك.
history-office-message = كتبنا إليك.
history-receipt = تأكيد الاستلام جاهز.
history-received = وصل طلبك.
history-request-met = وصل ما احتجنا إليه منك.
history-requested = طلبنا منك مستندات.
history-split = يُعالج طلبك من جديد بشكل منفصل.
history-supplement = وصلت تكملتك.
history-taken = هناك من يعمل على طلبك.
history-withdrawn = سحبت الطلب.
message-empty = يرجى كتابة شيء أو اختيار ملف.
message-file = إرفاق ملفات أو صور
message-from-office = من الجهة المختصة
message-from-you = منك
message-hint = يمكنك الكتابة بلغتك. تصل الرسالة إلى الجهة المختصة فوراً.
message-label = رسالة إلى الجهة المختصة
message-not-sent = لم تُرسل رسالتك. على الأرجح انتهت المعاملة في هذه الأثناء. ما زال النص هنا: انسخه واتصل بنا.
message-send = إرسال الرسالة
message-sent = وصلت رسالتك.
message-too-long = النص طويل جداً. الحد الأقصى لعدد الأحرف: { $max }.
outcome-granted = تمت الموافقة
outcome-refused = تم الرفض
reach-back = لم تصل رسالتنا الإلكترونية
reach-back-text = عادت رسالتنا الإلكترونية المرسلة إلى { $address }. يُرجى التحقق من العنوان وتغييره إن لم يكن صحيحاً. كل جديد تجده دائماً في هذه الصفحة أيضاً.
reach-code = الرمز من الرسالة الإلكترونية
reach-code-hint = ستة أرقام
reach-confirm = تأكيد العنوان
reach-confirmed = تم تأكيد العنوان.
reach-none = لم تصلك رسالة؟ انظر في مجلد الرسائل غير المرغوبة، أو غيّر عنوانك في الأسفل.
reach-text = في الرسالة رمز. أدخله هنا إن شئت، فتعرف الجهة المختصة أنها تصل إليك بهذه الطريقة.
reach-title = هل عنوان بريدك الإلكتروني صحيح؟
reach-too-many = لم يعد بإمكانك تأكيد العنوان لأن الرموز الخاطئة كانت كثيرة. وهذا لا يؤثر على طلبك.
reach-wrong = هذا ليس الرمز الموجود في رسالتنا. يُرجى النظر مرة أخرى.
refused-text = من الأفضل أن تقدّم الطلب الآخر فورًا وأن تذكر فيه ما رُفض. عندئذ يمكن أن يُحسب كأنك قدّمته منذ { $date } (§ 28 SGB X). إذا كنت ترى أن الرفض خطأ، يمكنك الاعتراض: كيف وحتى متى مكتوب في القرار.
refused-title = ربما يحق لك شيء آخر
status-back = العودة إلى هنا لاحقاً
status-back-link = إنشاء رمز
status-back-text = برمز وكلمة سر يمكنك فتح هذه الصفحة في يوم آخر أو من جهاز آخر.
status-change = هل تغيّر شيء؟
status-change-bank = تغيير الحساب البنكي
status-change-contact = تغيير العنوان أو الهاتف
status-change-text = يمكنك إخبارنا بذلك هنا مباشرة. كل ما عدا ذلك يبقى كما أرسلته.
status-counts = يُحتسب ابتداءً من
status-download = تنزيل كل شيء
status-history = ما حدث حتى الآن
status-informal-receipt = تأكيد استلام الطلب المختصر (formloser Antrag)
status-kept = تحتفظ الجهة المختصة بهذا الطلب حتى { $date } على الأقل. نزّل ما تريد الاحتفاظ به.
status-letter-action = يمكن رفع دعوى أمام المحكمة (Klage) حتى { $date }.
status-letter-known = يُعتبر أنه وصل إليك بتاريخ { $date }.
status-letter-new = جديد
status-letter-objection = يمكن تقديم اعتراض (Widerspruch) حتى { $date }.
status-letter-posted = تصلك الورقة بالبريد العادي. أرسلتها الجهة المختصة بتاريخ { $date }.
status-letters = خطابات من الجهة المختصة
status-letters-text = يرجى قراءة كل خطاب فوراً. كثيراً ما تكون هناك مهلة (Frist).
status-mailed = أُرسلت أيضاً رسالة من دون محتوى إلى { $address }.
status-merged = لقد قدمت الطلب نفسه مرتين. دمجنا الطلبين. وكل ما أرسلته هنا موجود هناك أيضًا. تستمر المعاملة تحت الرقم
status-messages = الرسائل
status-missing = هذا ما زلنا نحتاج إليه منك
status-missing-by = يرجى إرساله حتى { $date }.
status-missing-here = يمكنك تقديمه هنا مباشرة. تكفي صورة بالهاتف المحمول.
status-missing-how = يمكنك تسليمه عندنا أو إرساله إلينا. يرجى كتابة رقمك عليه.
status-missing-write = أو أرسل إلينا رسالة مع صورة
status-next = الخطوات التالية
status-number = رقمك
status-outcomes = ما تقرر
status-receipt = تأكيد الاستلام
status-received = وصل بتاريخ
status-supplement = تقديم الناقص الآن
status-supplement-receipt = تأكيد استلام التكملة بتاريخ { $date }
status-title = حالة طلبك
status-withdraw = سحب الطلب
time-of-day = الساعة { $time }
withdraw-no = لا، الإبقاء على الطلب
withdraw-text = عندها لن تواصل الجهة المختصة دراسة طلبك. ولن يُحتسب تاريخ طلبك بعد ذلك. يمكنك تقديم طلب جديد لاحقاً.
withdraw-title = هل المطلوب سحب الطلب؟
withdraw-yes = نعم، سحب الطلب
word-checking = قيد الفحص
word-checking-means = نتحقق مما إذا كان كل شيء موجوداً ومن هي الجهة المختصة.
word-closed = انتهى
word-closed-means = هذه المعاملة منتهية.
word-decided = صدر القرار
word-decided-means = سيصلك إشعار بالقرار (Bescheid). هذه رسالة مكتوب فيها القرار.
word-missing = هناك شيء ناقص
word-missing-means = ما زلنا نحتاج إلى شيء منك. مكتوب على هذه الصفحة ما هو.
word-paying = قيد الدفع
word-paying-means = المال أو القسيمة في الطريق إليك.
word-received = وصل
word-received-means = طلبك عندنا. نتواصل معك عندما نحتاج إلى شيء أو عندما يصدر القرار.
word-working = قيد المعالجة
word-working-means = هناك من يهتم بطلبك.

## Save for later, come back

code-back = العودة إلى الطلب
code-end = إنهاء ومحو الآثار
code-end-help = الإنهاء يحذف كل شيء من هذا المتصفح. يرجى استخدامه على الأجهزة التي لا تخصك.
code-intro = هكذا يمكنك المتابعة، حتى من جهاز آخر:
code-lost = نعرض الرمز الآن فقط. من دون الرمز وكلمة السر لا يمكن فتح المسودة مرة أخرى.
code-mailed = نرسله أيضًا إلى { $address }.
code-print = طباعة
code-step-open = فتح هذه الصفحة لاحقاً:
code-step-type = كتابة الرمز وكلمة السر.
code-step-write = كتابة هذه الكلمات على ورقة أو تصويرها.
code-title = رمزك
end-button = نسيان كل شيء على هذا الجهاز
end-code = الحصول على رمز لطلب «{ $service }»
end-code-sent = الحصول على رمز للطلب المُرسل «{ $service }»
end-done = هذا الجهاز لم يعد يعرف عنك شيئاً
end-done-text = من يستعمله الآن لا يرى طلباتك. للأمان أغلق المتصفح أيضاً. أما الملفات التي نزّلتها فعليك حذفها بنفسك.
end-home = إلى الصفحة الرئيسية
end-not = ليس بعد
end-text = ينسى المتصفح عندها أي الطلبات لك. وتبقى محفوظة: بالرمز وكلمة السر تتابع، على جهاز آخر أيضاً.
end-title = هل انتهيت على هذا الجهاز؟
end-unsecured = من دون رمز لن تصل إلى هذه الطلبات مرة أخرى
end-unsecured-text = احصل أولاً على رمز. يستغرق ذلك دقيقة.
foreign = يستعمل هذا الجهاز أشخاص آخرون أيضاً
foreign-help = مثلاً في المكتبة. عندها ينسى المتصفح كل شيء حين تضغط «إنهاء» أو تغلقه.
later-button = حفظ وعرض الرمز
later-email = الرمز أيضًا بالبريد الإلكتروني
later-email-hint = في الرسالة الرمز وعنوان هذا الموقع فقط. كلمة السر الخاصة بك ليست فيها.
later-intro = يرجى اختيار كلمة سر. مع رمز سنعرضه لك بعد قليل تفتح كلمة السر طلبك مرة أخرى.
later-secret = كلمة السر الخاصة بك
later-secret-hint = على الأقل { $n } من الأحرف أو الأرقام. شيء يسهل عليك تذكّره ويصعب على الآخرين تخمينه.
later-title = حفظ والمتابعة لاحقاً
resume-anew = بدء طلب جديد
resume-button = فتح
resume-code = الرمز
resume-code-hint = الكلمات التي كتبتها عندك. لا فرق بين الأحرف الكبيرة والصغيرة.
resume-expired = انتهت مدة هذه المسودة
resume-expired-text = نحتفظ بالمسودة { $days } يوماً بعد آخر تعديل. انتهت هذه المدة. لم يعد من الممكن فتح المسودة، وهي تُحذف. ولم يُرسل شيء منها.
resume-intro = هنا يمكنك فتح طلب بدأت به أو أرسلته.
resume-locked = محاولات كثيرة
resume-locked-text = لحمايتك هذا الرمز مقفل لبعض الوقت. يرجى المحاولة لاحقاً.
resume-lost = هل ضاع الرمز؟ عندها لا يمكن فتح الطلب الذي بدأت به. يمكنك الاتصال بنا: نبدأ معاً من جديد، أو نبحث عن طلبك المُرسل.
resume-secret = كلمة السر
resume-secret-hint = التي اخترتها بنفسك.
resume-title = متابعة
resume-wrong = الرمز وكلمة السر غير متطابقين
resume-wrong-text = يرجى التحقق من الاثنين. ربما هناك خطأ في كتابة كلمة. أو أن المسودة حُذفت: نحتفظ بها { $days } يوماً بعد آخر تعديل.

## Checking a receipt

or = أو
verify-authority = صادر عن
verify-button = التحقق
verify-changed = جرى تغيير هذا الملف
verify-changed-text = يحمل الملف ختماً، لكن محتواه لم يعد كما كان عند ختمه. لا يمكن الاعتماد عليه.
verify-file = التأكيد كملف PDF
verify-file-hint = بحجم لا يزيد على { $size }. نفحص الملف فقط ولا نحتفظ به.
verify-genuine = هذا التأكيد أصلي ولم يتغيّر
verify-intro = هنا يمكنك معرفة إن كان تأكيد الاستلام أصلياً. ولا يعرف أحد بذلك ما هو مكتوب في الطلب.
verify-known = هذا الرقم موجود
verify-known-text = ملف PDF وحده يبيّن إن كانت ورقة معيّنة أصلية.
verify-letter = هذا الخطاب أصلي ولم يتغير
verify-letter-sent = أُرسل بتاريخ
verify-not-a-receipt = هذا ليس تأكيد استلام
verify-not-a-receipt-text = لا يحمل الملف ختماً أو أنه ليس ملف PDF. لا يمكن التحقق من صورة أو من ورقة مطبوعة، لكن يمكن التحقق من الرقم المكتوب عليها.
verify-nothing = يرجى اختيار ملف أو كتابة رقم
verify-nothing-text = يكفي واحد منهما.
verify-number = الرقم
verify-number-hint = هو مكتوب في أعلى التأكيد، مثلاً RF-26-004821-7.
verify-title = التحقق من تأكيد الاستلام
verify-unknown = لا نعرف هذا الرقم
verify-unknown-seal = لا نعرف هذا الختم
verify-unknown-seal-text = الملف مختوم، لكن ليس من جهة رسمية مشاركة هنا.
verify-unknown-text = يرجى التحقق من صحة جميع الأرقام.

## When something does not work

broken-text = تُحمَّل هذه الصفحة من جديد عندما تصبح الملفات صحيحة. ما أُدخل من قبل يبقى محفوظاً.
broken-title = هناك خطأ في نماذج الطلبات
trouble-cross-site = جاء هذا الإدخال من موقع آخر
trouble-cross-site-text = لحمايتك لم نقبله. يرجى فتح الصفحة هنا مرة أخرى.
trouble-draft-gone = لم يعد هذا الطلب موجوداً هنا
trouble-draft-gone-text = ربما أُرسل أو أُنهي أو حُذف بعد انتهاء المدة. يمكنك معرفة ذلك بواسطة رمزك.
trouble-forbidden = هذا غير مسموح لك هنا
trouble-forbidden-text = دورك لا يسمح بذلك. إذا كان ذلك ضرورياً، يمكنك سؤال مسؤول الفريق.
trouble-incident = عند الاتصال بنا يرجى ذكر هذا الرقم:
trouble-not-found = هذه الصفحة غير موجودة
trouble-not-found-text = يرجى التحقق من العنوان أو البدء من الصفحة الرئيسية.
trouble-not-understood = لم نفهم ذلك
trouble-not-understood-text = العنوان أو الإدخال لا يناسب هذه الصفحة. يرجى الرجوع والمحاولة مرة أخرى.
trouble-server = حدث خطأ عندنا
trouble-server-text = هذا ليس خطأ منك. ما كان محفوظاً ما زال موجوداً. يرجى المحاولة مرة أخرى بعد قليل.
trouble-too-large = هذا كبير جداً
trouble-too-large-text = لا نقبل أكثر من { $size } دفعة واحدة. يرجى إرسال الملفات واحداً واحداً أو كصورة أصغر.
way-home = إلى الصفحة الرئيسية
way-inbox = إلى صندوق الوارد
way-resume = فتح بالرمز

## Problems with an answer

problem-bic-format = يرجى التحقق من BIC. يتألف من 8 أو 11 حرفاً أو رقماً، مثلاً COBADEFFXXX.
problem-child-benefit-number = يتألف رقم إعانة الأطفال (Kindergeldnummer) من ثلاثة أرقام ثم FK ثم ستة أرقام، مثلاً 115FK123456. يرجى التحقق منه.
problem-choice-exclusive = اخترت «لا شيء من ذلك» واخترت أيضاً شيئاً آخر. يرجى الاكتفاء بواحد منهما.
problem-choice-unknown = يرجى اختيار إحدى الإجابات.
problem-control-characters = دخلت هنا رموز غير مرئية، ربما بسبب النسخ. يرجى كتابة النص من جديد.
problem-country-unknown = يرجى اختيار بلد من القائمة.
problem-date-impossible = هذا اليوم غير موجود في التقويم. يرجى التحقق من اليوم والشهر.
problem-date-incomplete = { $missing ->
    [day] يرجى إضافة اليوم.
    [day-month] يرجى إضافة اليوم والشهر.
    [day-year] يرجى إضافة اليوم والسنة.
    [month] يرجى إضافة الشهر.
    [month-year] يرجى إضافة الشهر والسنة.
    [year] يرجى إضافة السنة.
   *[other] يرجى إدخال اليوم والشهر والسنة، مثلاً 12 4 1993.
 }
problem-date-too-early = هذا التاريخ مبكر جداً. الممكن ابتداءً من { $limit }.
problem-date-too-late = هذا التاريخ متأخر جداً. الممكن حتى { $limit }.
problem-date-year = يرجى كتابة السنة بأربعة أرقام، مثلاً 1993.
problem-declaration = يرجى تأكيد ذلك. أو يمكنك المتابعة من دون هذا الإقرار.
problem-email = يرجى التحقق من عنوان البريد الإلكتروني. شكله هكذا: name@beispiel.de
problem-iban-check = لا يمكن أن يكون رقم IBAN هذا صحيحاً. يرجى مقارنة كل رقم ببطاقتك المصرفية.
problem-iban-format = يبدأ رقم IBAN بحرفين وبعدهما أرقام، مثلاً DE89 3704 0044 0532 0130 00.
problem-iban-length = في هذا البلد يتألف رقم IBAN من { $expected } حرفاً ورقماً. يرجى التحقق مما إذا كان بعضها ناقصاً أو زائداً.
problem-money-format = يرجى كتابة المبلغ بالأرقام، مثلاً 18,50.
problem-money-range = يجب أن يكون المبلغ بين { $min } و{ $max }.
problem-month-impossible = هذا الشهر غير موجود. يرجى كتابة رقم من 1 إلى 12 أو اسم الشهر، مثلاً أغسطس.
problem-month-incomplete = { $missing ->
    [month] يرجى إضافة الشهر.
    [year] يرجى إضافة السنة.
   *[other] يرجى إدخال الشهر والسنة، مثلاً 8 2026.
 }
problem-month-too-early = هذا الشهر مبكر جداً. الممكن ابتداءً من { $limit }.
problem-month-too-late = هذا الشهر متأخر جداً. الممكن حتى { $limit }.
problem-month-year = يرجى كتابة السنة بأربعة أرقام، مثلاً 2026.
problem-name-letters = يرجى كتابة الاسم بالأحرف اللاتينية كما في جواز السفر. هذه الرموز غير ممكنة: { $characters }
problem-number-format = يرجى كتابة عدد بالأرقام، مثلاً 5.
problem-number-range = يجب أن يكون العدد بين { $min } و{ $max }.
problem-number-whole = يرجى إدخال عدد صحيح، مثلاً 5.
# To check: German shows the numbers with spaces and +49; both would change places between Arabic words.
problem-phone = يرجى التحقق من رقم الهاتف، مثلاً 03023125110 أو 00493023125110.
problem-postcode = يتألف الرمز البريدي من خمسة أرقام، مثلاً 66601.
problem-required = ما زالت هناك إجابة ناقصة هنا.
problem-rows-incomplete = ما زال هناك شيء ناقص هنا. يرجى فتح هذا الإدخال.
problem-rows-too-few = { $min ->
    [zero] لا حاجة إلى أي إدخال.
    [one] يرجى إضافة إدخال واحد على الأقل.
    [two] يرجى إضافة إدخالين على الأقل.
    [few] يرجى إضافة { $min } إدخالات على الأقل.
    [many] يرجى إضافة { $min } إدخالاً على الأقل.
   *[other] يرجى إضافة { $min } إدخال على الأقل.
 }
problem-secret-short = يجب أن تتألف كلمة السر على الأقل من { $min } من الأحرف أو الأرقام.
problem-too-long = النص طويل جداً. العدد الأقصى للأحرف: { $max }.
problem-too-many = الحد الأقصى للاختيارات: { $max }.
problem-upload-empty = الملف فارغ. يرجى اختيار ملف آخر.
problem-upload-none = يرجى أولاً اختيار ملف.
problem-upload-sent = سبق إرسال الطلب. هذا الملف ليس ضمنه. يمكنك تقديمه إلى المكتب لاحقاً.
problem-upload-too-large = الملف كبير جداً. الحد الأقصى هو { $max }. تكفي صورة.
problem-upload-too-many = لا يمكن هنا رفع أكثر من هذا العدد من الملفات: { $max }.
problem-upload-too-much = جميع الملفات معاً كبيرة جداً. الحجم المتبقي: { $max }.
problem-upload-twice = رُفع هذا الملف من قبل.
problem-upload-type = لا يمكننا فتح هذا النوع من الملفات. الأنواع الممكنة: { $kinds }.

## Account

account-cases = الطلبات المرسلة
account-door-text = سجّل الدخول عبر { $name } وتابع طلباتك على أي جهاز. هذا اختياري.
account-drafts = لم تُرسل بعد
account-go-on = متابعة
account-here = في هذا المتصفح فقط
account-here-text = هذه الطلبات ليست في حسابك بعد. أضف طلباتك أنت فقط.
account-informal = طلب مختصر
account-keep = إضافة إلى حسابي
account-kept = أصبح الطلب الآن في حسابك.
account-level = مستوى الثقة:
account-none = لا يوجد في حسابك طلب بعد.
account-open = عرض
account-received = وصل في { $date }
account-remove = حذف الحساب
account-remove-drafts = { $n ->
    [one] حذف الطلب الذي لم يُرسل بعد أيضًا
    [two] حذف الطلبين اللذين لم يُرسلا بعد أيضًا
    [few] حذف { $n } طلبات لم تُرسل بعد أيضًا
   *[other] حذف { $n } طلبًا لم يُرسل بعد أيضًا
 }
account-remove-goes = هذا سيُحذف
account-remove-goes-text = حسابك في هذه البوابة: العلامة التي نتعرّف بها عليك، وتسجيلات دخولك، وقائمة طلباتك. أمّا حسابك لدى { $name } فيبقى.
account-remove-stays = هذا سيبقى
account-remove-stays-text = تبقى الطلبات المرسلة لدى الجهة المختصة. يمكنك فتحها في هذا المتصفح، وعلى الأجهزة الأخرى بالرمز وكلمة السر. إذا لم يكن لديك رمز بعد، فاحصل عليه أولًا من صفحة الطلب.
account-remove-title = هل تريد حذف الحساب؟
account-remove-yes = نعم، احذف الحساب
account-removed = حُذف حسابك
account-removed-text = ما بقي يمكنك فتحه في هذا المتصفح كما كان.
account-session = ينتهي تسجيل الدخول بعد 30 دقيقة دون استخدام، وبعد ساعتين على الأكثر. ما أدخلته يبقى.
account-sign-out = تسجيل الخروج
account-sign-out-text = بعد تسجيل الخروج لا يستطيع هذا المتصفح فتح طلبات حسابك.
account-title = حسابي
login-again = إعادة المحاولة
login-button = تسجيل الدخول عبر { $name }
login-data = نحفظ من تسجيل الدخول علامة نتعرّف بها عليك. أمّا اسمك وبياناتك الأخرى فنحتفظ بها ما دمت مسجّل الدخول فقط، إلا إذا نقلتها إلى طلب.
login-denied = لم تسجّل الدخول
login-denied-text = لا بأس بذلك. ما أدخلته محفوظ، ودون تسجيل الدخول يسير كل شيء بالطريقة نفسها.
login-down = تسجيل الدخول لا يعمل الآن
login-down-text = خدمة تسجيل الدخول لا تستجيب. السبب ليس منك. حاول لاحقًا، أو تابع دون تسجيل الدخول. ما أدخلته محفوظ.
login-failed = لم ينجح تسجيل الدخول
login-failed-text = لم نتمكن من التحقق من أن ردّ خدمة تسجيل الدخول حقيقي. لذلك لم يُسجَّل دخولك. ما أدخلته محفوظ.
login-good-1 = ترى جميع طلباتك وتتابعها على أي جهاز، دون رمز ولا كلمة سر.
login-good-2 = يمكنك نقل اسمك وبيانات أخرى من الحساب.
login-good-3 = حيث يشترط القانون توقيعًا، يمكن أن يحلّ تسجيل دخول آمن محلّه.
login-intro = يمكنك تسجيل الدخول، لكنك لست ملزمًا بذلك. ودون تسجيل الدخول يسير كل شيء بالطريقة نفسها.
login-level-needed = المطلوب للتوقيع
login-level-own = تسجيل دخولك
login-low = تسجيل الدخول هذا لا يحلّ محلّ التوقيع
login-low-again = تسجيل الدخول بطريقة أخرى
login-low-how = سجّل الدخول مرة أخرى، مثلًا بالوظيفة الإلكترونية لبطاقة هويتك. أو أرسل الطلب دون توقيع: يُحتسب من اليوم، وستتواصل معك الجهة المختصة بشأنه.
login-low-on = المتابعة هكذا
login-low-text = لقد سجّلت الدخول. لكن التوقيع يتطلب أن تكون هويتك مؤكدة أكثر.
login-over = انتهى تسجيل دخولك
login-over-text = ينتهي كل تسجيل دخول بعد مدة. ما أدخلته محفوظ.
login-title = تسجيل الدخول عبر { $name }
login-unknown = تسجيل الدخول هذا لم يعد صالحًا
login-unknown-text = استُخدم من قبل، أو استغرق وقتًا طويلًا، أو بدأ في متصفح آخر. يُرجى البدء من جديد. ما أدخلته محفوظ.
login-without = المتابعة دون تسجيل الدخول
logout-text = لم يعد هذا المتصفح يستطيع فتح طلبات حسابك.
logout-there = ربما ما زلت مسجّل الدخول لدى { $name }. يجري الآن تسجيل خروجك هناك أيضًا. إذا لم يحدث شيء، فاستخدم هذا الزر.
logout-there-link = تسجيل الخروج من { $name } أيضًا
logout-title = لقد سجّلت الخروج
offer-begin = يمكنك أولًا تسجيل الدخول عبر { $name }. عندها يكون الطلب في حسابك وتجده على أي جهاز. ودون تسجيل الدخول يسير كل شيء بالطريقة نفسها.
offer-draft = إذا سجّلت الدخول عبر { $name } نضيف هذا الطلب إلى حسابك وتجده على أي جهاز. ما أدخلته يبقى. ودون تسجيل الدخول يسير كل شيء بالطريقة نفسها.
offer-fill = ملء الحقول الفارغة من الحساب
offer-filled = مُلئت الحقول الفارغة فقط. يُرجى التحقق من صحة كل شيء. يمكنك تغيير كل شيء.
offer-in = لقد سجّلت الدخول عبر { $name }.
offer-is-kept = هذا الطلب في حسابك.
offer-known = البدء ببيانات من الحساب
offer-known-text = { $n ->
    [one] معلومة واحدة من تسجيل دخولك تناسب هذا النموذج. يمكنك التحقق منها وتغييرها.
    [two] معلومتان من تسجيل دخولك تناسبان هذا النموذج. يمكنك التحقق منهما وتغييرهما.
    [few] { $n } معلومات من تسجيل دخولك تناسب هذا النموذج. يمكنك التحقق منها كلها وتغييرها.
   *[other] { $n } معلومة من تسجيل دخولك تناسب هذا النموذج. يمكنك التحقق منها كلها وتغييرها.
 }
offer-title = سجّل الدخول إن شئت
offer-will-keep = ما تبدؤه الآن سيكون في حسابك.
signature-level = مستوى الثقة المطلوب:
signature-own = مستوى تسجيل دخولك:
signature-paper = يشترط القانون لهذا الطلب توقيعًا. أرسله الآن مع ذلك: يُحتسب من اليوم. ستتواصل معك الجهة المختصة بشأن التوقيع.
signature-replaced = تسجيل دخولك يحلّ محلّ التوقيع
signature-stored = عند الإرسال نحفظ مع الطلب أنك كنت مسجّل الدخول وكيف.
signature-title = التوقيع
signature-why = يشترط القانون لهذا الطلب الشكل الكتابي، أي توقيعًا. يحلّ تسجيل دخول آمن محلّه (§ 36a فقرة 2a SGB I).
signature-without = يمكنك الإرسال دون تسجيل الدخول أيضًا. يُحتسب الطلب من اليوم، وستتواصل معك الجهة المختصة بشأن التوقيع.
trust-high = مرتفع
trust-low = منخفض
trust-none = غير مؤكد
trust-substantial = كبير

## About this site

about-nobody = لم يُكتب هنا بعدُ من يشغّل هذه البوابة كلها. الجهة المختصة التي تقدّم إليها طلبك هي المسؤولة عنه.
about-offices = لكل جهة مختصة يمكنك تقديم الطلبات إليها هنا بياناتها الخاصة:
accessibility-dark = العرض الفاتح والداكن بحسب إعدادات جهازك. اللون ليس أبداً العلامة الوحيدة.
accessibility-days = وُضع هذا البيان في { $drawn } ورُوجع آخر مرة في { $reviewed }.
accessibility-enforce = إذا لم تحصل على جواب جيد
accessibility-enforce-none = لم يُكتب هنا بعدُ ما هي هذه الهيئة. توجد هيئة في كل ولاية. اسألنا أيّ هيئة مسؤولة عنا.
accessibility-enforce-text = إذا لم نجب خلال شهر، أو لم يساعدك الجواب، يمكنك التوجه إلى هيئة الإنفاذ (Durchsetzungsstelle) أو هيئة التحكيم (Schlichtungsstelle). هذا مجاني ولا تحتاج إلى محامٍ.
accessibility-figures = عدد ما فُحص: { $checked }. عدد الملاحظات: { $found }.
accessibility-gap-easy = لا توجد بعدُ نصوص باللغة الألمانية السهلة (Leichte Sprache).
accessibility-gap-easy-text = كل الصفحات موجودة بألمانية مبسّطة (Einfache Sprache). قواعد اللغة السهلة أشد، ويجب أن يفحص هذه النصوص أشخاص يحتاجون إليها. لم يحدث ذلك بعد.
accessibility-gap-files = الملفات التي يرفعها الآخرون كثيراً ما تكون غير ميسّرة.
accessibility-gap-files-text = تبقى الصور والرسائل الرسمية كما هي، والقانون يستثنيها. اسأل الجهة المختصة إذا لم تستطع قراءة شيء منها. أما ما تصدره البوابة نفسها فبنيته ميسّرة.
accessibility-gap-found = ما زالت لدى برامج الفحص ملاحظات.
accessibility-gap-found-text = الأرقام مكتوبة أدناه. إذا لم تستطع المتابعة في مكان ما فأخبرنا؛ يمكنك تقديم الطلب أيضاً بالهاتف أو على الورق أو حضورياً.
accessibility-gap-sign = لا يوجد بعدُ فيديو بلغة الإشارة الألمانية.
accessibility-gap-sign-text = لم يُصوَّر بعد. بدلاً منه يوجد شرح بلغة بسيطة، ولك الحق في مترجم على نفقتنا.
accessibility-gap-tested = لم يفحص هذه الصفحات بعدُ أشخاص يستخدمون برامج قراءة الشاشة أو التكبير أو التحكم بالصوت.
accessibility-gap-tested-text = خطة الفحص مكتوبة، لكن لم تُجرَ أي جولة بعد. حتى الآن تفحص برامجُ كلَّ صفحة، وهي لا تجد كل شيء.
accessibility-gap-translated = بعض الترجمات لم يراجعها أي إنسان بعد.
accessibility-gap-translated-text = أنشأتها الآلة، وهذا مذكور في كل صفحة. عند الشك يسري النص الألماني.
accessibility-gaps = ما ينقص بعد
accessibility-how = ما نراعيه
accessibility-intro = يسري هذا البيان على هذه الصفحات ({ $name }) وعلى إشعارات الاستلام التي تصدرها البوابة.
accessibility-judge-axe = التباين والأسماء والأدوار وبنية كل صفحة، في الوضعين الفاتح والداكن
accessibility-judge-html = ‏HTML صحيح في كل صفحة
accessibility-judge-keyboard = طلبات كاملة في متصفح، بلوحة المفاتيح وحدها، مع JavaScript وبدونه
accessibility-judge-narrow = كل صفحة بعرض 320 بكسل، بلا تمرير إلى الجانب
accessibility-judge-paper = إشعارات الاستلام بصيغة PDF ميسّرة
accessibility-judge-phone = الصفحات على هاتف: الدرجة الكاملة لسهولة الوصول
accessibility-keyboard = كل شيء مبني ليعمل بلوحة المفاتيح وببرامج قراءة الشاشة.
accessibility-languages = اللغات:
accessibility-machine = هذا البيان للبرامج (JSON)
accessibility-old = مضى على آخر فحص أكثر من سنة. قد يكون المكتوب هنا قديماً.
accessibility-rounds = عدد جولات الفحص بوسائل مساعِدة حسب خطتنا: { $n }.
accessibility-rounds-none = لم تُجرَ بعدُ أي جولة مع أشخاص يستخدمون برامج قراءة الشاشة أو وسائل مساعِدة أخرى.
accessibility-script = تعمل جميع الصفحات أيضاً من دون JavaScript، وعلى الهواتف القديمة، وباتصال بطيء.
accessibility-self = قيّم البوابةَ من يطوّرونها. وفحصت الصفحاتِ برامجُ كتبها آخرون، ببيانات مخترعة:
accessibility-state = إلى أي حد هذه الصفحات ميسّرة؟
accessibility-state-fully = هذه الصفحات مطابقة للمتطلبات.
accessibility-state-law = المعيار هو EN 301 549 V3.2.1 مع WCAG 2.1، المستوى AA. ويُفحص أيضاً ما تطلبه WCAG 2.2.
accessibility-state-not = هذه الصفحات غير مطابقة للمتطلبات، أو لم يثبت ذلك بعد.
accessibility-state-partly = هذه الصفحات مطابقة للمتطلبات جزئياً.
accessibility-tell = يرجى إخبارنا بما يعيقك
accessibility-tell-from = جئت من هذه الصفحة:
accessibility-tell-mail = كتابة رسالة إلكترونية عن هذه الصفحة
accessibility-tell-subject = عائق في بوابة الطلبات
accessibility-tell-text = هل هناك مكان لا يمكنك المتابعة فيه؟ يمكنك الكتابة إلينا أو الاتصال بنا. نجيب خلال شهر، وحتى ذلك الحين نساعدك على الهاتف.
accessibility-tested = كيف فحصنا
accessibility-title = بيان سهولة الوصول
accessibility-zoom = يمكنك التكبير حتى 400 بالمئة من دون أن يختفي شيء.
easy-barriers = سهولة الوصول: ماذا يوجد وماذا ينقص؟
easy-barriers-enforce = جوابنا لا يساعدك؟ عندها تساعدك هيئة أخرى. هذا مجاني.
easy-barriers-gaps = قد لا يوجد فيديو بلغة الإشارة. لا توجد نصوص بالألمانية السهلة. ولم يفحص الناس كل شيء بعد.
easy-barriers-good = يمكنك استخدام كل شيء بلوحة المفاتيح. ويمكن لبرنامج أن يقرأ لك الصفحات.
easy-barriers-tell = هل يعيقك شيء؟ أخبرنا. في أسفل كل صفحة مكتوب «الإبلاغ عن عائق». نجيب خلال شهر على الأكثر.
easy-buttons = أين تجد ماذا؟
easy-buttons-foot = في أسفل الصفحة مكتوب من المسؤول وماذا يحدث لبياناتك.
easy-buttons-language = في الأعلى تختار اللغة.
easy-buttons-later = «حفظ والمتابعة لاحقاً»: تأخذ استراحة. لا يضيع شيء.
easy-buttons-leave = «مغادرة الصفحة»: عندها لا يرى أحد ما تفعله هنا.
easy-help = هل تحتاج إلى مساعدة؟
easy-help-text = اتصل أو اكتب أو تعال إلينا. المساعدة مجانية.
easy-intro = هنا مكتوب باختصار ما يمكنك فعله في هذه الصفحات: { $name }.
easy-plain = قراءة كل الصفحات بألمانية مبسّطة
easy-title = شرح هذه الصفحات بلغة بسيطة
easy-way = هكذا يتم الأمر
easy-way-answer = تجيب عن أسئلة. في كل صفحة عدد قليل منها.
easy-way-check = تقرأ كل شيء مرة أخرى. ثم ترسل الطلب.
easy-way-choose = تبحث عن مكان سكنك. ثم تختار طلباً.
easy-way-papers = تصوّر الأوراق وترفع الصور. يمكنك ذلك لاحقاً أيضاً.
easy-way-wait = تحصل على رقم. تقرأ الجهة المختصة طلبك وتجيب.
easy-what = ماذا يمكنك أن تفعل هنا؟
easy-what-apply = يمكنك أن تطلب مالاً أو مساعدة أخرى.
easy-what-date = وقتك قليل؟ يكفي للبداية اسمك مع عنوان أو رقم هاتف. عندها يُحسب هذا اليوم.
easy-what-find = يمكنك أن تتحقق أي مساعدة تناسبك.
easy-what-free = كل شيء هنا مجاني.
imprint-form = الشكل القانوني
imprint-intro = المسؤول عن هذه الصفحات:
imprint-law = بيانات حسب المادة 5 من قانون الخدمات الرقمية الألماني (DDG)
imprint-represented = يمثّلها
imprint-supervised = جهة الرقابة
imprint-vat = رقم ضريبة القيمة المضافة
mailbox-empty = لا توجد رسائل بعد.
mailbox-intro = في هذا العرض التجريبي لا يُرسل شيء. هنا تظهر جميع الرسائل التي كانت ستُرسل بالبريد الإلكتروني.
mailbox-links = العناوين الموجودة في الرسالة
mailbox-title = صندوق رسائل العرض التجريبي
mailbox-to = إلى
privacy-account-text = إذا سجّلت الدخول عبر { $name } فإننا نحفظ علامة نتعرّف بها عليك، ونحفظ أي الطلبات تعود إليك. ما يخبرنا به { $name } عنك نحتفظ به ما دمت مسجِّلاً دخولك فقط. ويدخل في الطلب منه ما تنقله أنت، وإذا اشترط القانون توقيعاً فيدخل أيضاً مدى موثوقية تسجيل الدخول. يمكنك حذف الحساب في أي وقت، ونحذفه نحن بعد سنتين دون تسجيل دخول (§ 8 OZG).
privacy-browser = متصفحك
privacy-browser-text = نستخدم فقط ملفات تعريف الارتباط (Cookies) الضرورية لكي يبقى طلبك مرتبطاً بك. هذه الصفحات لا تحمّل شيئاً من مزوّدين آخرين ولا تحصي أحداً.
privacy-complain = هيئة حماية البيانات التي يمكنك أن تشتكي إليها:
privacy-cookie-account = «account» يدل على أنك سجّلت الدخول. وينتهي مع إغلاق المتصفح على أبعد حد.
privacy-cookie-antrag = «antrag» يدل على أن الطلب يعود إلى هذا المتصفح. يبقى { $days } يوماً، ويمكنك حذفه في أي وقت.
privacy-cookie-office = «office» عند الموظفين المسجَّل دخولهم فقط. وينتهي مع إغلاق المتصفح على أبعد حد.
privacy-cookie-phone = «phone» موجود على الهاتف الذي تصوّر به أوراقاً لطلب. ينتهي بعد ساعتين.
privacy-cookie-sign-in = «sign-in» موجود فقط أثناء تسجيل الدخول.
privacy-draft = نحفظ ما تكتبه قبل الإرسال أيضاً كي لا يضيع شيء (المادة 8a من OZG). ولا يستطيع من يعمل على الطلبات أن يقرأه هناك.
privacy-given = من يحصل على بياناتك
privacy-given-mail = إذا ذكرت عنواناً للبريد الإلكتروني فإننا نرسل إليه رسائل. مكتوب فيها أن هناك جديداً، لا ما هو.
privacy-given-text = الجهة المختصة التي تقرر في طلبك، ومن يشغّل البوابة لها. إذا كانت جهة أخرى هي المختصة نحيل الطلب إليها (المادة 16 من SGB I). البوابة نفسها لا تعطي شيئاً لغيرهما.
privacy-intro = بياناتك ملك لك. هنا مكتوب ماذا يحدث بها.
privacy-long = كم من الوقت نحتفظ ببياناتك
privacy-long-more = ما يتبع طلباً غير رسمي يبقى سنة. لا تحذف البوابة الطلبات المرسلة من تلقاء نفسها؛ تحذفها الجهة المختصة عندما تنتهي مهلها.
privacy-long-text = نحذف المسودة بعد { $days } يوماً من آخر تعديل. أما الطلب المُرسل فيصبح جزءاً من الملف، وتسري عليه المهل المحددة في قانون الشؤون الاجتماعية (Sozialgesetzbuch).
privacy-must = هل عليك أن تذكر كل شيء؟
privacy-must-text = من يطلب مساعدة عليه أن يذكر ما هو مهم لها (المادة 60 من SGB I). يمكنك الإرسال مع نواقص أيضاً. إذا نقص شيء مهم تسأل الجهة المختصة. وإذا لم يصل يمكنها أن ترفض بعد تحذير كتابي (المادة 66 من SGB I).
privacy-officer = مسؤول حماية البيانات
privacy-officer-none = لم يُكتب هنا بعدُ من هو. اسأل الجهة المسؤولة.
privacy-people = يقرر في طلبك بشر. البوابة تحسب مسبقاً على الأكثر ما يمكن أن ينتج.
privacy-rights = حقوقك
privacy-rights-text = يمكنك السؤال عمّا هو محفوظ عنك، وطلب تصحيح ما هو خاطئ. ويمكنك طلب حذف شيء أو التوقف عن استخدامه، بقدر ما يسمح القانون. ويمكنك تقديم شكوى إلى هيئة حماية البيانات في الولاية.
privacy-safe = كيف نحميها
privacy-safe-text = كل شيء يُنقل ويُحفظ مشفّراً. لا يجوز أن يقرأ طلبك إلا من يعمل عليه، ويُسجَّل كل فتح له.
privacy-who = من المسؤول
privacy-why = لماذا نحتاج إليها
privacy-why-text = لاتخاذ القرار بشأن طلبك. يسمح بذلك قانون الشؤون الاجتماعية (§§ 67a bis 67c SGB X) مع المادتين 6 و9 من اللائحة العامة لحماية البيانات (DSGVO).
sign-ask = كيف تحصل على مترجم
sign-ask-text = اكتب إلى الجهة المختصة، ويُفضّل قبل الموعد بأسبوع: «Ich brauche Gebärdensprache» («أحتاج إلى لغة الإشارة»). أضف اسمك واليوم ورقم طلبك إن وُجد. ويمكنك أن تُحضر شخصاً معك.
sign-download = تنزيل الفيديو ({ $size }، { $length } دقيقة)
sign-intro = يحق لك أن تتحدث مع الجهة المختصة بلغة الإشارة.
sign-right = حقك
sign-right-text = يحق للأشخاص ذوي الإعاقة السمعية أو النطقية استخدام لغة الإشارة الألمانية أو الإشارات المرافقة للكلام أو وسائل أخرى. وتتحمل الجهة المختصة التكاليف (المادة 17 الفقرة 2 من SGB I، والمادة 19 من SGB X).
sign-title = لغة الإشارة الألمانية
sign-transcript = ما يقال في الفيديو كنص
sign-video = فيديو بلغة الإشارة الألمانية
sign-video-none = لا يوجد فيديو بعد. ما تقدمه هذه الصفحات وكيف تُستخدم مشروح بلغة بسيطة:

## Office: signing in

factor-code = الرمز من تطبيقك
factor-demo = للتجربة يسري الآن:
factor-intro = يرجى فتح التطبيق على هاتفك وكتابة الأرقام الستة.
factor-title = الخطوة الثانية
factor-wrong = هذا الرمز غير صحيح أو انتهت صلاحيته. يرجى استخدام الرمز التالي.
office-inbox = صندوق الوارد
office-sign-out = تسجيل الخروج
office-signed-in = تم تسجيل الدخول:
role-admin = الإدارة
role-archive = الأرشيف والحذف
role-auditor = التدقيق
role-caseworker = معالجة الطلبات
role-controlling = الإحصاء والرقابة المالية
role-intake = صندوق الوارد
role-protected = معاملات محمية
role-team-lead = قيادة الفريق
sessions-began = تسجيل الدخول منذ
sessions-end = تسجيل الخروج
sessions-end-others = تسجيل الخروج من كل مكان آخر
sessions-here = هنا
sessions-text = هنا ترى أين سجّلت الدخول. إن كان أحدها ليس لك، فسجّل الخروج منه وأخبر مسؤولك.
sessions-title = جلساتي المفتوحة
sessions-used = آخر استخدام
sign-in-button = تسجيل الدخول
sign-in-demo = للتجربة
sign-in-expired = انقضت مدة طويلة من دون نشاط. يرجى تسجيل الدخول من جديد.
sign-in-locked = محاولات كثيرة. يرجى الانتظار قليلاً.
sign-in-login = اسم المستخدم
sign-in-password = كلمة المرور
sign-in-title = تسجيل الدخول
sign-in-wrong = اسم المستخدم وكلمة المرور غير متطابقين
signed-out-again = الإرسال مرة أخرى
signed-out-sign-in = تسجيل الدخول (علامة تبويب جديدة)
signed-out-text = لم يُحفظ شيء بعد. يرجى إبقاء هذه الصفحة مفتوحة، وتسجيل الدخول في علامة تبويب جديدة، ثم العودة إلى هنا والإرسال مرة أخرى.
signed-out-title = انتهى تسجيل دخولك
signed-out-typed = هذا ما أدخلته

## Office: inbox

assign-changed = تغيّر الملف في هذه الأثناء.
assign-done = أُسند { $n } من { $total } من الملفات.
assign-inbox = إلى صندوق الوارد
assign-not-allowed = هذا غير ممكن بهذا الدور.
assign-title = إسناد الملفات
assign-undo = تراجع
case-state-acknowledged = مؤكَّد
case-state-checking = فحص أولي
case-state-closed = مغلق
case-state-decided = صدر القرار
case-state-missing = مستندات ناقصة
case-state-received = وصل
case-state-working = قيد المعالجة
days = { $n ->
    [0] اليوم
    [one] يوم واحد
    [two] يومان
    [few] { $n } أيام
    [many] { $n } يوماً
   *[other] { $n } يوم
 }
due-late = متأخر
due-soon = قريباً
figures-arrived = الواردة
figures-asked = طُلبت مستندات
figures-asked-count = طُلبت مستندات (ملفات)
figures-by-benefit = حسب الإعانة
figures-by-language = حسب اللغة
figures-by-week = أسبوعاً بعد أسبوع
figures-chart = الطلبات الواردة والقرارات والملفات المفتوحة في كل أسبوع. الأرقام نفسها في الجدول أدناه.
figures-complete = وصلت كاملة
figures-complete-count = وصلت كاملة (ملفات)
figures-csv = حفظ بصيغة CSV
figures-decided = صدر القرار
figures-evidence = المستندات المطلوبة
figures-evidence-text = طُلب ذلك في هذا العدد من الملفات. وما ينقص كثيراً قد لا يكون مشروحاً جيداً في الاستمارة.
figures-few = أقل من 5
figures-half-year = 26 أسبوعاً
figures-in-words = شيء آخر بكلمات حرة
figures-incomplete-count = وصلت ناقصة (ملفات)
figures-meaning = ماذا تعني الأرقام
figures-meaning-complete = يكون الطلب كاملاً إذا لم ينقصه عند وصوله أي جواب أو إقرار أو مستند.
figures-meaning-days = تُحسب الأيام من وصول الطلب حتى القرار الأخير. نصف الملفات لم يستغرق أكثر مما في خانة «النصف»، وتسعة من عشرة لم تستغرق أكثر مما في خانة «90 %».
figures-meaning-few = لا تُعرض الأعداد من واحد إلى أربعة، ولا في الملفات، ولا الأعداد التي يمكن حسابها منها. ولا توجد أرقام عن موظفين بعينهم.
figures-meaning-open = المفتوح هو ما لم يصدر فيه قرار ولم ينتهِ في نهاية الأسبوع.
figures-median = الأيام: النصف
figures-ninety = الأيام: 90 %
figures-objected = الاعتراضات
figures-open = المفتوحة في النهاية
figures-quarter = 13 أسبوعاً
figures-span = الفترة
figures-text = أسابيع كاملة من { $from } إلى { $until }.
figures-title = الأرقام
figures-week = الأسبوع من
figures-whole = الفترة كلها
figures-workbook = حفظ كجدول Excel
figures-year = 52 أسبوعاً
forwarded-text = هذه الطلبات الآن لدى الجهة المختصة. يظهر هنا فقط إلى أين أُحيلت.
forwarded-to = الآن لدى
forwarded-when = أُحيل
inbox-age = المدة
inbox-all = الكل
inbox-assign = إسناد
inbox-assign-to = إسناد الملفات المحددة إلى
inbox-assignee = المسؤول
inbox-case = الطلب
inbox-double = قد تكون مكررة
inbox-due = المهلة
inbox-empty = لا يوجد شيء هنا.
inbox-filter = عرض
inbox-language = اللغة
inbox-me = نفسي
inbox-missing = ناقص
inbox-news = وصل جديد
inbox-nobody = لا أحد
inbox-only-double = المكررة المحتملة فقط
inbox-only-missing = فقط ما تنقصه مستندات
inbox-only-news = ما فيه جديد فقط
inbox-only-urgent = العاجلة فقط
inbox-pick = تحديد
inbox-pick-one = تحديد { $number }
inbox-protected = الاسم محمي
inbox-reset = عرض الكل
inbox-search = الرقم أو الاسم أو تاريخ الميلاد أو الشارع
inbox-service = الإعانة
inbox-sort = الترتيب
inbox-sort-due = الأقرب مهلة أولاً
inbox-sort-newest = الأحدث أولاً
inbox-sort-oldest = الأقدم أولاً
inbox-state = الحالة
inbox-table = الطلبات
inbox-views = الاختيار
notice-deletion-approved = تمت الموافقة على الحذف وأُعلن عنه في كل ملف.
notice-deletion-changed = هذا غير ممكن الآن. ربما كان شخص آخر أسرع. هذا هو الوضع الحالي.
notice-deletion-discarded = أُلغي الاقتراح. لن يُحذف شيء.
notice-deletion-proposed = اقتُرح الحذف. والآن يجب أن يوافق شخص ثانٍ.
pager = الصفحات
pager-from = { $from } إلى { $to }
pager-next = التالي
pager-of = { $from } إلى { $to } من { $total }
pager-previous = السابق
problem-offered = يرجى ذكر يوم ليس في المستقبل.
record-empty = لم يطّلع أحد على شيء هنا.
record-from = من تاريخ
record-hidden = ملف محمي أو ملف لم يعد هنا
record-number = رقم الملف
record-older = الأقدم
record-record = هذا السجل
record-text = من اطّلع على أي ملف ومتى؟ يُسجَّل هذا الاطلاع أيضاً. بعد اثني عشر شهراً لا تبقى إلا الأرقام.
record-title = سجل الاطلاع
record-until = إلى تاريخ
record-what = ماذا
record-when = متى
record-who = من
retention-approve = الموافقة على الحذف
retention-approved = تمت الموافقة
retention-approved-by = وافق { $name } بتاريخ { $date }
retention-cases = الملفات: { $n }
retention-discard = إلغاء الاقتراح
retention-discarded = ملغى
retention-discarded-by = ألغاه { $name } بتاريخ { $date }
retention-done = تم
retention-due = يمكن حذفه
retention-due-title = انتهت مدة الحفظ
retention-ended = أُغلق بتاريخ
retention-first = المعروض: أول { $n } من { $count }
retention-held = لا يجوز حذفه
retention-hidden = ملف محمي
retention-kept = تم الاحتفاظ به
retention-listed = في القائمة
retention-nothing = لا يوجد ملف مغلق انتهت مدته.
retention-offered = عُرض على الأرشيف العام بتاريخ
retention-offered-hint = قبل الحذف يجب أن تُعرض الملفات على الأرشيف العام.
retention-offered-on = عُرض على الأرشيف بتاريخ { $date }
retention-propose = اقتراح الحذف
retention-proposed = مقترح
retention-proposed-by = اقترحه { $name } بتاريخ { $date }
retention-removed = محذوف
retention-result = نُفّذ بتاريخ { $date }: حُذف { $removed }، احتُفظ بـ { $kept }
retention-run = عملية الحذف بتاريخ { $date }
retention-run-on = يبدأ الحذف بتاريخ { $date }. وحتى ذلك الحين يمكن إيقاف حذف أي ملف.
retention-state = الحالة
retention-text = تُحذف الملفات المغلقة بعد انتهاء مدتها: شخص يقترح وشخص ثانٍ يوافق، ولمدة { $days } يوماً يظهر ذلك في كل ملف. وما زال مفتوحاً لا يُحذف أبداً.
retention-title = الحذف
retention-until = محفوظ حتى
view-closed = منتهية
view-due = مهلة قريبة
view-forwarded = المُحالة
view-mine = طلباتي
view-open = كل المفتوحة
view-release = بانتظار الاعتماد
view-unassigned = من دون مسؤول

## Office: a case

alike-applicant = مقدم الطلب هو الشخص نفسه.
alike-asked = المطلوب هو نفسه: { $what }
alike-person = مذكور في الطلبين: { $what }
asked-missing = ناقص:
case-announced = أُعلن عنه حتى { $date }
case-answer = الإجابة
case-answers = البيانات
case-asked = المطلوب
case-consent-given = مُنحت
case-consent-refused = لم تُمنح
case-consents = الموافقات
case-contact = طرق التواصل
case-doubts = ملاحظات على الإجابات
case-files = الملفات
case-flag-incomplete = أُرسل ناقصاً
case-flag-mail = الرسائل الإلكترونية لا تصل
case-flag-protected = العنوان محمي
case-flag-urgent = عاجل
case-forward = هل هناك جهة أخرى مختصة؟
case-forward-button = إحالة
case-forward-choose = يرجى الاختيار
case-forward-hint = تنتقل المعاملة إلى هناك بكل البيانات والملفات والرسائل والملاحظات. يبقى الرقم وتاريخ الطلب كما هما (§ 16 الفقرة 2 SGB I). ويُبلَّغ الشخص بذلك.
case-forward-to = الجهة المختصة هي
case-history = ما حدث
case-informal = مختصر
case-informal-text = من المفترض أن يصل الطلب الكامل حتى { $date }. سيُضاف إلى هذه المعاملة، ويبقى التاريخ كما هو.
case-language = اللغة:
case-letter-write = خطاب جديد
case-letters = الخطابات
case-mail-back = عادت الرسالة الإلكترونية في { $date }
case-mail-confirmed = تم تأكيد البريد الإلكتروني في { $date }
case-mail-open = البريد الإلكتروني غير مؤكد
case-matrix = نظرة عامة
case-message = رسالة إلى الشخص
case-message-hint = يعلم الشخص بالبريد الإلكتروني بوجود جديد. ويقرأ النص في صفحة حالة الطلب.
case-message-read = فُتحت في { $date }
case-message-send = إرسال الرسالة
case-message-unread = لم تُفتح بعد
case-messages = الرسائل
case-missing = ما زال ناقصاً
case-no-files = لا توجد ملفات.
case-not-now = هذا غير ممكن في الحالة الحالية للمعاملة.
case-note = ملاحظة جديدة
case-note-save = حفظ الملاحظة
case-notes = الملاحظات
case-nothing-missing = لا ينقص شيء.
case-pictures = جميع الصور ({ $n }) في ملف PDF واحد
case-question = السؤال
case-release = إعادة
case-signature-missing = ما زال ناقصًا. يشترط القانون الشكل الكتابي.
case-signature-replaced = حلّ تسجيل الدخول محلّه (§ 36a فقرة 2a SGB I)
case-source = المصدر
case-state-notice-sent = أُرسل الإشعار بالقرار
case-state-objection = اعتراض
case-supplement = تكملة بتاريخ { $date }
case-supplements = ما قُدّم لاحقاً
case-take = استلام
cell-evidence-missing = مستند ناقص
cell-not-asked = غير مطلوب
cell-open = لم يُحسم بعد
decide = اتخاذ القرار
decide-again = اتخاذ قرار جديد
decide-amount = المبلغ باليورو
decide-button = حفظ القرار
decide-from = من
decide-grant = موافقة
decide-outcome = القرار
decide-reason = التعليل
decide-reason-hint = يظهر هكذا في الإشعار بالقرار.
decide-refuse = رفض
decide-until = حتى
decided-from = من
decided-until = حتى
doubles-apart = ليس مكررًا
doubles-hint = عند الدمج تستمر القضية الأقدم ويُعتمد تاريخها. تنتهي هذه القضية وتظهر ملفاتها في القضية الأخرى.
doubles-into = مدمجة مع
doubles-merge = دمج معها
doubles-merged = قضية مكررة:
doubles-split = إلغاء الدمج
doubles-title = طلبات مشابهة
due-button = تغيير المهلة
due-hint = يُدوَّن السبب في السجل. لا يراه مقدم الطلب.
due-say = تحديد مهلة أخرى
due-until = المهلة الجديدة
event-absorbed = دُمجت مع هذه القضية: { $number }
event-arrived = وصل الطلب
event-assigned = جرى استلامه
event-closed = أُغلق
event-closed-duplicate = أُغلق: وصل مرتين
event-closed-withdrawn = أُغلق: سُحب الطلب
event-completed = وصل الطلب الكامل
event-consent = سُحبت موافقة
event-decided = القرار: { $what }
event-excluded = لا يجوز لـ { $name } العمل في هذا الملف.
event-forwarded = أُحيل من { $from } إلى { $to }
event-given = أُسند إلى { $name }
event-held = لا يجوز حذف الملف.
event-hold-ended = يجوز حذف الملف مجدداً بعد انتهاء مدته.
event-included = يجوز لـ { $name } العمل في هذا الملف مجدداً.
event-informal = وصل الطلب المختصر
event-letter-mailbox = { $letter }: وُضع في البوابة
event-letter-opened = { $letter }: فتحه الشخص
event-letter-post = { $letter }: كُتب ويُرسل بالبريد العادي
event-letter-posted = سُلِّم الخطاب إلى البريد في { $date }
event-letter-released = { $letter }: اعتُمد وأُرسل
event-letter-returned = { $letter }: أُعيد قبل الاعتماد
event-letter-submitted = { $letter }: قُدِّم للاعتماد
event-mail-back = عادت رسالة إلكترونية أُرسلت إلى الشخص
event-merged = أُغلقت لأنها مكررة للقضية { $number }
event-message = رسالة من الشخص
event-note = كُتبت ملاحظة
event-objection = وصل اعتراض في { $date }
event-objection-late = وصل اعتراض في { $date } بعد انتهاء المهلة
event-objection-passed-on = أُحيل الاعتراض إلى جهة الاعتراضات
event-objection-remedied = قُبل الاعتراض
event-objection-withdrawn = سُحب الاعتراض
event-office-message = كُتبت رسالة
event-parted = فُصلت من جديد عن هذه القضية: { $number }
event-receipt = خُتم تأكيد الاستلام
event-released = أُعيد
event-request-met = وصل المطلوب
event-requested = طُلبت مستندات
event-rescheduled = تغيّرت المهلة من { $from } إلى { $to }: { $reason }
event-set-apart = ليست مكررة للقضية { $number }
event-split = أُلغي الدمج مع { $number }
event-supplement = وصلت تكملة
event-withdrawn = سحبه الشخص
exclusion-advised = قدّم المشورة للشخص أو مثّله
exclusion-bias = قد يُشك في حياده (§ 17 SGB X)
exclusion-button = تسجيل الاستبعاد
exclusion-concerned = معنيّ شخصياً أو يستفيد من ذلك
exclusion-end = إلغاء
exclusion-hint = من استُبعد يقرأ الملف فقط (§ 16 SGB X). ولا يلغي ذلك إلا قائد الفريق.
exclusion-me = أنا
exclusion-oneself = لا يجوز لك العمل في هذا الملف
exclusion-relative = من الأقارب
exclusion-say = شخص لا يجوز له العمل هنا
exclusion-title = الاستبعاد
exclusion-who = من؟
hold-button = عدم الحذف
hold-end-button = السماح بالحذف مجدداً
hold-ended = سرى حتى { $date }
hold-ends-on = سيُحذف ابتداءً من { $date }
hold-merged = تُحفظ القضية طالما تُحفظ القضية التي دُمجت معها.
hold-open = تبدأ المدة عند إغلاق الملف.
hold-reason = لماذا؟
hold-reason-hint = مثلاً دعوى قضائية أو تدقيق.
hold-say = لا يجوز حذف هذا الملف
hold-stands = لا يجوز حذفه
hold-title = مدة الحفظ
hold-until = يُحفظ الملف حتى { $date } على الأقل.
letter-action-until = الدعوى (Klage) ممكنة حتى { $date }
letter-announced = في البوابة، أُرسلت الرسالة الإلكترونية في { $date }
letter-back = عادت الرسالة الإلكترونية. يرجى الإرسال بالبريد العادي.
letter-cancellation = قرار إلغاء (Aufhebungsbescheid)
letter-change = قرار تعديل (Änderungsbescheid)
letter-channel = كيف يصل الخطاب؟
letter-channel-mailbox = في البوابة، مع رسالة إلكترونية بوجود جديد
letter-channel-post = الطباعة والإرسال بالبريد العادي
letter-cooperation-refusal = رفض لعدم التعاون (Versagung)
letter-decision = إشعار بالقرار (Bescheid)
letter-file-access = الاطلاع على الملف (Akteneinsicht)
letter-hearing = طلب إبداء الرأي (Anhörung)
letter-known = يُعتبر مُبلَّغاً (bekannt gegeben) في { $date }
letter-no-mailbox-came-back = عادت رسالة إلكترونية.
letter-no-mailbox-no-address = لا يوجد بريد إلكتروني.
letter-no-mailbox-no-consent = لا يريد الشخص خطابات إلكترونية.
letter-no-mailbox-not-confirmed = البريد الإلكتروني غير مؤكد.
letter-no-mailbox-served = يجب تبليغ هذا الخطاب رسمياً.
letter-objection-decision = قرار الاعتراض (Widerspruchsbescheid)
letter-objection-until = الاعتراض (Widerspruch) ممكن حتى { $date }
letter-opened = فُتح لأول مرة في { $date }
letter-plain = خطاب حر
letter-posted = سُلِّم إلى البريد في { $date }
letter-posted-button = تسجيل
letter-posted-on = تاريخ التسليم إلى البريد
letter-preview = معاينة (PDF)
letter-reminder = تذكير
letter-repayment = قرار استرداد (Erstattungsbescheid)
letter-request = طلب استكمال (Nachforderung)
letter-send = ختم وإرسال
letter-send-hint = بعد ذلك لا يمكن تعديل الخطاب.
letter-submit = تقديم للاعتماد
letter-submit-hint = إذا أُعيد الخطاب، يمكنك تعديله.
letter-text = النص
letter-text-hint = # عنوان، ## عنوان فرعي، - بند، 1. خطوة، ‎>‎ ملاحظة، | سطر | من | جدول |. السطر الفارغ يفصل بين الفقرات.
letter-to-post = لم يُسلَّم إلى البريد بعد
letter-waiting = في البوابة، والرسالة الإلكترونية قيد الإرسال
move-close = إغلاق
move-close-duplicate = وصل مرتين
move-close-withdrawn = سُحب الطلب
notice-given-back = أُعيد الخطاب.
notice-let-out = اعتُمد الخطاب وخُتم وأُرسل.
notice-letter-posted = سُجِّل التسليم إلى البريد.
notice-letter-sent = خُتم الخطاب وأُرسل.
notice-objected = سُجِّل الاعتراض.
notice-objection-answered = سُجِّلت نتيجة الاعتراض.
notice-submitted = الخطاب الآن بانتظار الاعتماد.
objection-answer-by = يجب الرد حتى { $date }
objection-answer-hint = إذا قبلت الاعتراض فقرر بعد ذلك من جديد. يُكتب قرار الاعتراض ضمن «الخطابات».
objection-arrived = وصل في { $date }
objection-decided = أُرسل قرار الاعتراض
objection-enter = تسجيل اعتراض
objection-enter-button = تسجيل
objection-late = بعد انتهاء المهلة
objection-open = لم يُجب عنه بعد
objection-pass-on = إحالة
objection-passed-on = أُحيل إلى جهة الاعتراضات
objection-received = تاريخ الوصول
objection-remedied = قُبل الاعتراض
objection-remedy = قبول الاعتراض
objection-text = على ماذا يعترض الشخص؟
objection-text-hint = ليس السبب ضرورياً.
objection-title = اعتراض
objection-withdraw = سُحب
objection-withdrawn = سُحب
problem-decision-amount = يرجى إدخال المبلغ، مثلاً 18,50.
problem-decision-outcome = يرجى الاختيار: موافقة أو رفض.
problem-decision-period = النهاية قبل البداية.
problem-decision-reason = الرفض يحتاج إلى تعليل.
problem-due = يرجى ذكر يوم ابتداءً من اليوم وخلال سنة.
problem-due-reason = يرجى كتابة سبب تغيير المهلة.
problem-health-insurance-number = لا يمكن أن يكون هذا الرقم صحيحاً. يتألف من حرف واحد وتسعة أرقام. يرجى مقارنته ببطاقة التأمين الصحي.
problem-letter-channel = يرجى اختيار كيف يصل الخطاب.
problem-letter-gap = ما زالت في النص مواضع بين أقواس مربعة. يرجى ملؤها.
problem-letter-posted = يرجى إدخال يوم بين يوم الخطاب واليوم.
problem-letter-text = يرجى كتابة شيء.
problem-objection-received = لا يمكن أن يكون الاعتراض قد وصل في هذا اليوم.
problem-pension-number = لا يمكن أن يكون هذا الرقم صحيحاً. يتألف من ثمانية أرقام وحرف واحد وثلاثة أرقام. يرجى مقارنة كل حرف ورقم.
problem-release-reason = يرجى كتابة ما يجب تغييره.
problem-request-nothing = يرجى اختيار ما هو ناقص أو كتابته.
problem-request-until = يرجى تحديد مهلة لم تنقضِ بعد.
problem-tax-id = لا يمكن أن يكون هذا الرقم صحيحاً. يتألف من أحد عشر رقماً. يرجى مقارنة كل رقم.
release-back = أُعيد للتعديل
release-edit = تعديل الخطاب
release-give-back = إعادة
release-let-out = اعتماد وإرسال
release-let-out-hint = عند الاعتماد يُختم الخطاب ويُرسل.
release-open = بانتظار الاعتماد
release-overtaken = حدث شيء في الملف منذ ذلك الحين. راجع الخطاب مرة أخرى.
release-reason = ما الذي يجب تغييره؟
release-reason-hint = لا يقرأ هذا إلا العاملون في الجهة المختصة.
release-returned = أعاده { $by }
release-take-back = سحب
release-title = شخص ثانٍ
release-why-amount = المبلغ يزيد على { $amount }. لذلك لا يُرسل هذا الخطاب إلا بعد أن يعتمده شخص ثانٍ.
release-why-kind = لا يُرسل هذا الخطاب إلا بعد أن يعتمده شخص ثانٍ.
release-written = كتبه { $by } في { $date }، { $time }
request-again = سبق طلبه
request-button = طلب مستندات
request-done = كل شيء موجود
request-items = المستندات المطلوبة
request-meet = وصل
request-more = إضافة إلى ذلك
request-until = حتى
source-account = حساب المستخدم
source-adviser = الاستشارة
source-citizen = مقدّم الطلب
source-computed = محسوب
source-earlier = طلب سابق
source-register = سجل رسمي
staff-elsewhere = الجهة السابقة
taken-open = فتح المعاملة كما هي الآن
taken-text = { $name } عدّل المعاملة بتاريخ { $date } الساعة { $time }.
taken-title = سبقك شخص آخر
taken-typed = هذا ما كتبته. لم يُحفظ.

## E-mails

mail-address-code = هل هذا العنوان صحيح؟ إذاً أدخل هذا الرمز في صفحة طلبك:
mail-arrived-intro = وصل طلبك بتاريخ { $date } الساعة { $time }.
mail-arrived-keep = يرجى الاحتفاظ بالرقم. التأكيد موجود هنا:
mail-arrived-subject = وصل طلبك
mail-automatic = أُرسلت هذه الرسالة تلقائياً. لا أحد يقرأ الردود عليها.
mail-code-intro = بهذه الكلمات وبكلمة السر الخاصة بك يمكنك المتابعة:
mail-code-link = أدخل كليهما هنا:
mail-code-subject = رمزك
mail-expiry-intro = ستُحذف مسودتك بتاريخ { $date } إذا لم يحدث شيء من جانبك حتى ذلك اليوم.
mail-expiry-link = هنا يمكنك فتح المسودة والاحتفاظ بها مدة أطول:
mail-hello = مرحباً،
mail-news-intro = هناك جديد بخصوص طلبك.
mail-news-link = يمكن الاطلاع عليه هنا:
mail-news-subject = لديك بريد
mail-no-content = لحمايتك لا نكتب هنا موضوع الطلب.
mail-number = رقمك: { $number }
mail-reminder-intro = ما زالت هناك بيانات ناقصة في طلبك. يرجى إكمالها حتى { $date }.
mail-reminder-link = المتابعة من هنا:
mail-supplement-intro = وصلت تكملتك بتاريخ { $date } الساعة { $time }.

## Receipt

letter-clerk = للاستفسار
letter-date = التاريخ
letter-german-counts = اللغة الرسمية هي الألمانية. النص المُلزِم هو النص الألماني لهذا الخطاب.
letter-means-action = هل أنت غير موافق؟ عندئذ يمكنك رفع دعوى أمام المحكمة (Klage) خلال شهر واحد. كيف يتم ذلك مكتوب تحت «Rechtsbehelfsbelehrung» (كيفية الطعن في القرار). مراكز الاستشارة (Beratungsstellen) تساعدك في ذلك.
letter-means-cancellation = باختصار: لم يعد قرار سارياً أو أصبح سارياً جزئياً فقط. تجد من متى تحت عنوان „Entscheidung“ (القرار).
letter-means-change = باختصار: تغيّر قرار. تجد ما ستحصل عليه ومن متى تحت عنوان „Entscheidung“ (القرار).
letter-means-cooperation = باختصار: لا تحصل الآن على مال، لأن بيانات أو مستندات ناقصة. يمكنك تقديمها لاحقاً. عندئذ تفحص الجهة المختصة الأمر من جديد.
letter-means-granted = باختصار: تمت الموافقة على طلبك. ما تحصل عليه ومدته مكتوبان تحت «Entscheidung» (القرار).
letter-means-hearing = باختصار: تريد الجهة المختصة اتخاذ قرار ليس في صالحك. قبل ذلك يمكنك أن تقول رأيك فيه.
letter-means-objection = هل أنت غير موافق؟ عندئذ يمكنك تقديم اعتراض (Widerspruch) خلال شهر واحد. هذا مجاني. كيف يتم ذلك مكتوب تحت «Rechtsbehelfsbelehrung» (كيفية الطعن في القرار). مراكز الاستشارة (Beratungsstellen) تساعدك في ذلك.
letter-means-objection-decision = باختصار: بتت الجهة المختصة في اعتراضك. تجد القرار تحت عنوان „Entscheidung“ (القرار).
letter-means-partly = باختصار: تمت الموافقة على جزء من طلبك. ما تحصل عليه وما لا تحصل عليه مكتوب تحت «Entscheidung» (القرار).
letter-means-refused = باختصار: رُفض طلبك. السبب مكتوب تحت «Begründung» (التعليل).
letter-means-repayment = باختصار: عليك إعادة مال. تجد المبلغ والموعد تحت عنوان „Entscheidung“ (القرار). لا تستطيع الدفع؟ تحدث فوراً مع الجهة المختصة.
letter-means-request = باختصار: ما زال هناك شيء ناقص. يرجى إرساله حتى اليوم المكتوب في الأسفل. وإلا فقد لا تحصل على مال.
letter-phone = الهاتف
letter-verify = يمكن للجميع التحقق مما إذا كان هذا الخطاب أصلياً: { $address }
provenance-account = من حساب المستخدم
provenance-adviser = أُدخل أثناء الاستشارة
provenance-carried-over = مأخوذ من إجابات سابقة
provenance-citizen = أُدخل شخصياً
provenance-computed = محسوب
provenance-register = من سجل رسمي
receipt-announced = أُعلن عنه حتى { $date }
receipt-answer = الإجابة
receipt-answers = بياناتك
receipt-applicant = الطلب مقدّم من
receipt-before = سابقاً
receipt-changes = ما الذي تغيّر
receipt-counts = اليوم الذي يُحتسب
receipt-declaration = الإقرار
receipt-declarations = إقراراتك
receipt-declared = تم الإقرار
receipt-digest = المجموع الاختباري (SHA-256)
receipt-evidence = المستندات
receipt-evidence-missing = هذه المستندات ما زالت ناقصة. يمكنك إرسالها لاحقاً:
receipt-evidence-there = وصلت هذه المستندات:
receipt-files = مستندات جديدة
receipt-informal-intro = وصل طلبك المختصر (formloser Antrag) إلينا. وبذلك تم تثبيت تاريخ طلبك. يرجى الاحتفاظ بهذا التأكيد.
receipt-informal-next-1 = يرجى إكمال الطلب في البوابة حتى { $date }.
receipt-informal-next-2 = بعد ذلك نسألك عمّا هو ناقص. ويبقى تاريخك محتسباً.
receipt-intro = وصل طلبك إلينا. يرجى الاحتفاظ بهذا التأكيد. فهو يبيّن البيانات التي قدمتها ومتى وصل الطلب.
receipt-joined = سبق أن طلبت هذه الإعانة بتاريخ { $date } بطلب مختصر (formloser Antrag). يُحتسب هذا اليوم تاريخاً لطلبك.
receipt-level = مستوى الثقة
receipt-next = الخطوات التالية
receipt-next-1 = نفحص طلبك. إذا كان هناك شيء ناقص، نكتب إليك.
receipt-next-2 = إذا تغيّر شيء، يرجى إبلاغنا فوراً.
receipt-next-3 = نتخذ القرار ونرسل إليك إشعاراً بالقرار (Bescheid). هذه رسالة مكتوب فيها القرار.
receipt-now = الآن
receipt-number = الرقم
receipt-provenance = المصدر
receipt-question = السؤال
receipt-received = وصل بتاريخ
receipt-service = الإعانة
receipt-signature-missing = التوقيع ما زال ناقصًا. يشترط القانون لهذا الطلب الشكل الكتابي. ستتواصل معك الجهة المختصة بشأنه. ومع ذلك وصل الطلب.
receipt-signed-in = تم تسجيل الدخول
receipt-subject = تأكيد وصول طلب، مع جميع البيانات
receipt-supplement-intro = وصلت تكملتك إلينا. وهي جزء من طلبك الذي يحمل هذا الرقم. هنا ما هو جديد. يرجى الاحتفاظ بهذا التأكيد.
receipt-supplement-title = تأكيد استلام تكملة: { $service }
receipt-title = تأكيد الاستلام: { $service }
receipt-verify = يمكن للجميع التحقق مما إذا كان هذا التأكيد أصلياً: { $address }
receipt-verify-spoken = رمز QR للصفحة التي يمكن فيها التحقق من هذا التأكيد

## Notices after something was done

notice-address-confirmed = تم تأكيد عنوان بريدك الإلكتروني.
notice-carried = أدخلنا إجابات قدمتها من قبل.
notice-carried-text = بجانب كل واحدة مكتوب من أين جاءت. يرجى التحقق مما إذا كان كل شيء ما زال صحيحاً. يمكنك تعديل كل شيء. وهي: { $list }
notice-closed = أُغلقت المعاملة.
notice-consent = تم سحب الموافقة، والجهة المختصة ترى ذلك.
notice-decided = حُفظ القرار.
notice-excluded = سُجّل الاستبعاد.
notice-file-dropped = أُزيل الملف.
notice-forwarded = أُحيلت المعاملة.
notice-held = سُجّل: لا يجوز حذف هذا الملف.
notice-hold-ended = يجوز حذف هذا الملف مجدداً بعد انتهاء مدته.
notice-included = أُلغي الاستبعاد.
notice-known = أدخلنا بيانات من حسابك.
notice-merged = دُمجت القضية مع الأخرى وانتهت.
notice-message-sent = كُتبت الرسالة.
notice-met = سُجِّل أن كل شيء قد وصل.
notice-note-saved = حُفظت الملاحظة.
notice-released = أُعيدت المعاملة.
notice-requested = طُلبت المستندات.
notice-rescheduled = تغيّرت المهلة.
notice-row-removed = أُزيل الإدخال.
notice-session-ended = انتهت تلك الجلسة.
notice-set-apart = لم تعد القضيتان تُعدّان مكررتين.
notice-split = أُلغي الدمج. القضية مستمرة من جديد.
notice-taken = أصبحت المعاملة الآن عندك.
notice-uploaded = وصلت الملفات وهي موجودة في القائمة.
