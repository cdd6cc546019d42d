# The product's own texts in Ukrainian. Keys are sorted within each section.

## Everywhere

back = Назад
change = Змінити
choose = Будь ласка, виберіть
help = Пояснення
language = Мова
no = Ні
optional = добровільно
product-name = Портал заяв
recommended = допоможе нам, але не обов’язково
remove = Видалити
skip-to-content = До змісту
title-error = Помилка
unknown = Не знаю
yes = Так

## Frame of every page

aside-text = Зателефонуйте або напишіть нам. Ми допоможемо вам заповнити заяву.
aside-title = Потрібна допомога?
demo-banner = Це лише для ознайомлення: нічого звідси не потрапить до установи. Будь ласка, не вводьте справжніх даних.
demo-mailbox = Відкрити скриньку
exit = Вийти зі сторінки
exit-help = Одразу відкриває інший сайт. Можна також тричі натиснути Escape.
footer-accessibility = Доступність
footer-german-binds = Офіційна мова — німецька. Переклад допомагає вам зрозуміти, але чинним є німецький текст.
footer-imprint = Вихідні дані (Impressum)
footer-privacy = Захист даних
footer-unreviewed = Цей переклад ще не перевірила жодна людина.
footer-verify = Перевірити підтвердження отримання
header-official = Офіційний сайт

## Days and months

# The months stand in the genitive, because they appear only in dates such as “24 листопада 2026 року”.
date-in-words = { $day } { $month } { $year } року
date-with-weekday = { $weekday }, { $date }
month-1 = січня
month-10 = жовтня
month-11 = листопада
month-12 = грудня
month-2 = лютого
month-3 = березня
month-4 = квітня
month-5 = травня
month-6 = червня
month-7 = липня
month-8 = серпня
month-9 = вересня
weekday-1 = понеділок
weekday-2 = вівторок
weekday-3 = середа
weekday-4 = четвер
weekday-5 = п’ятниця
weekday-6 = субота
weekday-7 = неділя

## Form page

characters-left = Ще можна ввести символів: { $n }
characters-over = Зайвих символів: { $n }
computed-open = Ми порахуємо це, щойно будуть усі дані.
computed-preview = Попередній розрахунок, це не рішення.
computed-preview-help = Імовірно, установа порахує саме так. Вирішити може тільки установа.
day = День
errors-title = { $n ->
    [one] { $n } відповідь ще треба виправити
    [few] { $n } відповіді ще треба виправити
    [many] { $n } відповідей ще треба виправити
   *[other] { $n } відповіді ще треба виправити
 }
field-carried = Узято з ваших попередніх відповідей. Це ще так?
field-saved-elsewhere = Збережено в іншому вікні:
field-saved-elsewhere-help = Якщо ви натиснете «Далі», залишиться те, що стоїть тут у полі.
form-conflict = Цю сторінку тим часом змінили в іншому місці
form-conflict-text = Можливо, вона відкрита в другому вікні. Біля кожної відповіді, яка відрізняється, ви бачите, що збережено там. Якщо підете далі, залишиться те, що ви бачите тут.
form-doubts = Будь ласка, перевірте ще раз
form-doubts-text = Біля однієї з відповідей є примітка. Якщо все правильно, просто йдіть далі.
form-neutral-title = Питання
form-new-questions = До ваших відповідей є ще кілька питань
form-new-questions-text = Вони тепер є на цій сторінці.
form-next = Далі
form-overview = Усі кроки
form-save = Зберегти й продовжити пізніше
form-step = Крок { $at } з { $of }
form-without = Далі без цих відповідей
form-without-help = Відповіді, яких бракує, можна додати пізніше. Ваша заява все одно враховується з дня, коли ви її надішлете.
hint-child-benefit-number = Наприклад, 115FK123456. Номер стоїть у виписці з рахунку біля дитячої допомоги (Kindergeld).
hint-date = Наприклад, 12 4 1993.
hint-date-partial = Якщо не знаєте день або місяць, залиште поле порожнім.
hint-health-insurance-number = Одна літера й дев’ять цифр. Номер є на картці медичного страхування (Gesundheitskarte).
hint-many = Можна вибрати кілька відповідей.
hint-money = Наприклад, 18,50.
hint-month = Наприклад, 8 2026.
hint-pension-number = Наприклад, 65 170839 J 003. Номер є на посвідченні соціального страхування (Sozialversicherungsausweis).
hint-tax-id = Одинадцять цифр. Номер є на розрахунковому листку (Lohnabrechnung) і в листах від податкової служби (Finanzamt).
list-empty = Ще нічого не вказано.
list-full = Найбільша кількість записів тут: { $max }.
month = Місяць
one-more = Ще одне (добровільно)
row-complete = Заповнено
row-incomplete = Ще не готово
save-state-conflict = Цю сторінку змінили в іншому вікні. Натисніть «Далі», щоб побачити обидва варіанти.
save-state-failed = Ще не збережено ({ $n }). Ми пробуємо далі.
save-state-saved = Усе збережено
save-state-waiting = Ще не збережено ({ $n })
year = Рік

## Start pages

authority-contact = Як із нами зв’язатися
authority-intro = Виберіть, на що ви хочете подати заяву. На наступній сторінці написано, хто може це отримати й що вам потрібно.
authority-title = На що ви хочете подати заяву?
contact-email = Електронна пошта:
contact-phone = Телефон:
door-precheck = Яка допомога є для мене?
door-precheck-text = Кілька питань, без реєстрації. Після цього ви знатимете, яку заяву варто подати.
door-resume = Продовжити заповнення заяви
door-resume-text = З кодом і секретним словом ви продовжите там, де зупинилися. Там також видно, що відбувається з уже надісланою заявою.
door-verify = Перевірити підтвердження отримання
door-verify-text = Чи підтвердження справжнє й незмінене? Тут це може дізнатися кожен.
home-abroad = Я живу за кордоном або скоро приїду до Німеччини
home-abroad-text = Шукайте місце в Німеччині, де ви житимете. Багато видів допомоги надають лише тоді, коли ви вже живете тут: запитайте установу ще до переїзду. За кордоном вашу заяву приймають також посольство й консульство Німеччини (§ 16 SGB I).
home-find = Шукати
home-found = Хто відповідає за { $place }
home-homeless = У мене немає постійного житла
home-homeless-text = Ви все одно можете подати заяву. Шукайте місце, де ви зараз насправді перебуваєте: за вас відповідає тамтешня установа (§ 30 Abs. 3 SGB I, § 36 SGB II).
home-intro = Тут ви подаєте заяви на допомогу для себе й своїх дітей: крок за кроком, вашою мовою.
home-moving = Я скоро переїжджаю
home-moving-text = Подавайте заяву там, де ви живете в цей день. Не чекайте переїзду, бо враховується день подання заяви. Після переїзду повідомте обидві установи, стару й нову.
home-nobody = Для { $place } тут ще жодна установа не приймає заяв
home-nobody-name = У нашому списку є не всі індекси. Спробуйте також назву вашого населеного пункту.
home-nobody-text = Запитайте в мерії (Rathaus), у центрі зайнятості (Jobcenter) або в консультаційному центрі (Beratungsstelle). Там можна подати заяву й на папері. Щоб зберегти дату, напишіть або зателефонуйте до будь-якої громади (Gemeinde): вона має передати вашу заяву далі, і заява враховується з дня, коли вона туди надійшла (§ 16 SGB I).
home-offices = Ці міста й райони беруть участь
home-place = Де ви живете?
home-place-hint = Поштовий індекс або назва місця, наприклад 66601 або Rosenfurt.
home-place-wrong = Напишіть, будь ласка, поштовий індекс із п’яти цифр або назву вашого населеного пункту латинськими літерами.
home-places = Яке це місце?
home-places-more = Є ще інші місця. Напишіть більше літер назви або введіть поштовий індекс.
home-places-nobody = Тут ще жодна установа не приймає заяв
home-staff = Ви працюєте в установі?
home-staff-link = До робочого місця
home-title = Подати заяву на допомогу для вашої родини
home-unknown = Ми не знаємо місця «{ $place }»
home-unknown-text = Чи правильно написано назву? Пишіть її латинськими літерами або спробуйте поштовий індекс. Можливо, для вашого місця тут ще жодна установа не приймає заяв: тоді запитайте в мерії (Rathaus).
informal-service = Коротка заява (formloser Antrag): { $service }
service-date = Ваша дата враховується
service-date-text = Ваша заява враховується з дня, коли ви її надсилаєте. Нічого страшного, якщо чогось ще бракує: досить вашого імені й того, на що ви подаєте заяву. Поки ви не натиснули «Надіслати заяву», заяву ще не подано.
service-earlier = Не треба писати все ще раз
service-earlier-text = { $n ->
    [one] { $n } відповідь із вашої заяви «{ $service }» від { $day } підходить і сюди.
    [few] { $n } відповіді з вашої заяви «{ $service }» від { $day } підходять і сюди.
    [many] { $n } відповідей із вашої заяви «{ $service }» від { $day } підходять і сюди.
   *[other] { $n } відповіді з вашої заяви «{ $service }» від { $day } підходять і сюди.
 } Ви побачите кожну з них і зможете змінити.
service-law = Закон і точні правила
service-minutes = { $minutes ->
    [one] Займе приблизно { $minutes } хвилину
    [few] Займе приблизно { $minutes } хвилини
    [many] Займе приблизно { $minutes } хвилин
   *[other] Займе приблизно { $minutes } хвилини
 }
service-needed = Що краще мати під рукою
service-needed-later = Маєте не все? Усе одно починайте. Документи можна надіслати пізніше, також як фото.
service-no-signature = Підпис не потрібен
service-resume = У мене є код
service-running = Ви вже почали заяву в цьому браузері.
service-running-link = Продовжити тут
service-save = Можна зробити перерву
service-save-text = Те, що ви пишете, постійно зберігається. З кодом ви продовжите пізніше, також на іншому пристрої. Якщо змін не буде { $days ->
    [one] { $days } день
    [few] { $days } дні
    [many] { $days } днів
   *[other] { $days } днів
 }, ми видалимо чернетку.
service-secure = Закріпити дату подання
service-secure-text = Немає часу на всю заяву? Досить вашого імені й одного способу зв’язатися з вами. Це займе дві хвилини, і враховується сьогоднішній день. Потім ви спокійно доповните заяву.
service-signature = Для цього установі потрібен ваш підпис на папері, і вона з вами зв’яжеться
service-start = Почати заяву
service-start-with = Почати з цими відповідями
service-start-without = Почати з порожньої заяви
service-who = Хто може подати заяву?

## Benefit finder

precheck-amount = приблизно { $amount } на місяць
precheck-amount-range = приблизно від { $from } до { $to } на місяць
precheck-amount-up-to = до { $amount } на місяць
precheck-answers = Змінити відповіді
precheck-apply = Почати заяву з цими відповідями
precheck-apply-anyway = Усе одно подати заяву
precheck-apply-help = Ваші відповіді вже є в заяві. Ви побачите кожну з них ще раз.
precheck-begin = Почати
precheck-condition-failed = Не виконано:
precheck-condition-met = Виконано:
precheck-condition-open = Ще невідомо:
precheck-elsewhere = Заяву ви подаєте тут:
precheck-elsewhere-anyway = Ви все одно можете подати заяву. Це робиться тут:
precheck-end = Закінчили?
precheck-end-button = Готово: усе видалити
precheck-end-text = Ми нічого не зберегли. Коли ви закінчите, браузер теж забуде ваші відповіді. Якщо це чужий пристрій, потім закрийте, будь ласка, вікно.
precheck-hints = Це теж варто знати
precheck-how = Як ми рахували
precheck-level-advice = можлива консультація
precheck-level-likely = скоріше так
precheck-level-maybe = попросіть перевірити
precheck-level-unlikely = скоріше ні
precheck-no-decision = Це не рішення
precheck-no-decision-text = Вирішити може тільки установа. Якщо сумніваєтеся, подайте заяву: враховується день подання.
precheck-nothing-found = За цими відповідями ми не знаходимо жодної допомоги. Запитайте в соціальному відомстві (Sozialamt) або в консультаційному центрі (Beratungsstelle).
precheck-nothing-stored = Без реєстрації. Ваші відповіді залишаються в цьому вікні, ми нічого не зберігаємо.
precheck-office = Відповідає:
precheck-open = Це ще невідомо
precheck-out-of-date = Суми могли змінитися
precheck-out-of-date-text = Ми ще рахуємо за торішніми сумами. Нові зазвичай трохи вищі.
precheck-place-intro = Кілька питань покажуть, яка допомога може бути для вас. Спочатку нам потрібно знати, де ви живете, бо деякі суми залежать від місця.
precheck-place-title = Яка допомога є для мене?
precheck-result-title = Що може бути для вас
precheck-why = Чому

## Overview, evidence, declarations

declaration-free = Добровільно. Ви можете відкликати це будь-коли.
declarations-intro = Будь ласка, прочитайте кожне речення й позначте те, що вас стосується.
declarations-title = Заяви та згоди (Erklärungen)
draft-delete = Видалити чернетку
draft-delete-informal = Ваша коротка заява (formloser Antrag) залишається. Установа її вже отримала.
draft-delete-text = Усі відповіді та файли цієї чернетки буде видалено одразу. Скасувати це неможливо.
draft-delete-title = Видалити цю чернетку?
draft-delete-yes = Так, видалити
draft-deleted = Чернетку видалено
draft-deleted-text = Нічого з неї більше не збережено.
draft-extend = Зберігати ще { $n ->
    [one] { $n } день
    [few] { $n } дні
    [many] { $n } днів
   *[other] { $n } днів
 }
draft-extended = Тепер ми зберігаємо вашу чернетку довше
draft-kept = Ми зберігаємо вашу чернетку до { $date }. Потім її буде видалено, якщо ви більше нічого не зміните.
draft-unsent = Заяву ще не подано
draft-unsent-text = Ваші відповіді збережено, але не надіслано. Потрібно більше часу? Тоді закріпіть дату подання заяви вже зараз.
evidence-add = Додати
evidence-change = Переглянути або змінити
evidence-files = { $n ->
    [one] { $n } файл
    [few] { $n } файли
    [many] { $n } файлів
   *[other] { $n } файлу
 }
evidence-for = Стосується: { $row }
evidence-intro = Ці документи допомагають нам швидко вирішити. Досить чіткого фото.
evidence-later = Надішлю пізніше
evidence-later-help = Те, чого ви ще не маєте, можна надіслати пізніше. Ваша заява все одно враховується.
evidence-missing = Ще бракує
evidence-none = Для ваших відповідей документи не потрібні.
evidence-optional = Допоможе нам, але не обов’язково
evidence-rejected = Файл не прийнято
evidence-title = Документи
overview-answers = Ваші відповіді
overview-intro = Ви можете відкрити й змінити кожну сторінку, у будь-якому порядку.
overview-newer = Є нова версія цієї заяви
overview-newer-link = Подивитися, що зміниться
overview-newer-text = Ви можете продовжити зі своєю версією або перейти на нову. Нічого не зміниться, поки ви не погодитеся.
overview-next = Заповнювати далі
overview-send = Наприкінці
overview-title = Усі кроки
remove-answers = Усе, що ви тут внесли, буде видалено.
remove-files = { $n ->
    [one] Буде видалено також { $n } файл.
    [few] Буде видалено також { $n } файли.
    [many] Буде видалено також { $n } файлів.
   *[other] Буде видалено також { $n } файлу.
 }
remove-no = Ні, залишити
remove-question = Справді видалити: { $title }?
remove-title = Справді видалити?
remove-yes = Так, видалити
secured-continue = Доповнити заяву
secured-days = { $n ->
    [one] Залишився { $n } день.
    [few] Залишилося { $n } дні.
    [many] Залишилося { $n } днів.
   *[other] Залишилося { $n } дня.
 }
secured-late = Будь ласка, доповніть заяву якнайшвидше. Ваша дата й далі враховується, але без решти відповідей установа не може прийняти рішення.
secured-text = Днем подання вашої заяви вважається { $date }.
secured-title = Дату подання вашої заяви закріплено
secured-until = Будь ласка, доповніть заяву до { $date }.
state-done = Готово
state-incomplete = Чогось бракує
state-open = Ще не заповнено
state-wrong = Щось не так
supplement-service = Доповнення: { $service }
supplement-text = Тут лише ті запитання, про які зараз ідеться. Усе інше залишається таким, як ви надіслали.
version-again = Будь ласка, дайте відповідь ще раз
version-changed = Тим часом щось змінилося. Будь ласка, перегляньте ще раз.
version-declare = { $n ->
    [one] Змінилася { $n } заява або згода (Erklärung). Будь ласка, підтвердьте її ще раз.
    [few] Змінилися { $n } заяви або згоди (Erklärungen). Будь ласка, підтвердьте їх ще раз.
    [many] Змінилося { $n } заяв або згод (Erklärungen). Будь ласка, підтвердьте їх ще раз.
   *[other] Змінилося { $n } заяви або згоди (Erklärungen). Будь ласка, підтвердьте їх ще раз.
 }
version-intro = Заяву переробили. Ось що буде, якщо ви перейдете на нову версію. Нічого не буде видалено.
version-kept = { $n ->
    [one] { $n } ваша відповідь залишається без змін.
    [few] { $n } ваші відповіді залишаються без змін.
    [many] { $n } ваших відповідей залишаються без змін.
   *[other] { $n } вашої відповіді залишається без змін.
 }
version-moved-intro = Ваші відповіді тепер є в новій версії. Нічого не видалено.
version-moved-title = Ви продовжуєте з новою версією
version-needed = Це додається
version-not-asked = Про це більше не питаємо
version-not-asked-text = Ці відповіді ми не надсилаємо. Вони залишаються збереженими у вашій чернетці.
version-papers = Ці документи більше не потрібні
version-stay = Залишитися зі своєю версією
version-title = Продовжити з новою версією

## Upload

file-clean = Перевірено
file-received = Отримано
file-rejected = Не прийнято
file-rejected-help = Файл не відкривається або містить шкідливу програму. Будь ласка, видаліть його й надішліть інший, наприклад фото.
file-scanning = Перевіряється
upload-back = До всіх документів
upload-blacken = Те, що нам не потрібно, можна закреслити чорним. Доходи, оренду й страхування має бути видно.
upload-choose = Вибрати файли
upload-failed = Не вдалося. Перевірте з’єднання й спробуйте ще раз.
upload-files = Ці файли вже є
upload-kinds = Дозволено: { $kinds }. Кожен файл — не більше ніж { $size }.
upload-later = Я ще не маю документа й надішлю його пізніше
upload-later-help = Це нормально. Ваша заява все одно враховується.
upload-more = Вибрати ще файли
upload-photo = На телефоні можна одразу сфотографувати документ.
upload-running = Завантажується …
upload-send = Завантажити

## Review and sending

answer-none = Без відповіді
answer-wrong = Ще треба виправити
from-account = З вашого облікового запису
from-adviser = Внесено під час консультації
from-earlier = Узято з попередніх відповідей
from-register = З реєстру
incomplete-answers = Бракує цих відповідей
incomplete-ask = Ми напишемо вам, що нам потрібно й до якого дня.
incomplete-back = Повернутися й доповнити
incomplete-date = Ваша заява враховується із сьогоднішнього дня.
incomplete-intro = Ви все одно можете надіслати її зараз, а решту подати пізніше.
incomplete-longer = Поки чогось бракує, рішення може затриматися.
incomplete-means = Що це означає
incomplete-papers = Бракує цих документів
incomplete-send = Усе одно надіслати зараз
incomplete-title = У вашій заяві ще чогось бракує
review-changed = Заява тим часом змінилася
review-changed-text = Будь ласка, прочитайте ще раз, що було б надіслано зараз. Досі нічого не надіслано.
review-declarations = Заяви та згоди, яких ще бракує
review-doubts-text = До цих відповідей є примітка. Якщо вони правильні, нічого робити не потрібно.
review-intro = Прочитайте все ще раз. Кожен розділ можна змінити.
review-missing = { $n ->
    [one] Ще бракує: { $n } пункт
    [few] Ще бракує: { $n } пункти
    [many] Ще бракує: { $n } пунктів
   *[other] Ще бракує: { $n } пункту
 }
review-missing-text = Ви все одно можете надіслати заяву, а решту подати пізніше.
review-no-name = Бракує вашого імені. Без імені ми не можемо прийняти заяву.
review-no-reach = Як нам із вами зв’язатися? Досить адреси, номера телефону або електронної пошти.
review-title = Перевірити й надіслати
review-wrong = Тут ще є помилка. Будь ласка, виправте її перед надсиланням.
send-button = Надіслати заяву
send-button-supplement = Надіслати доповнення
send-text = Надсилаючи, ви подаєте заяву. Після цього нічого змінити не можна, але можна будь-коли подати щось пізніше. Ви одразу отримаєте номер і підтвердження.
send-text-informal = Надсилаючи, ви закріплюєте дату подання. Заяву ви доповните потім.
send-text-supplement = Коли ви надішлете, ці дані додадуться до вашої заяви. Ви отримаєте підтвердження.
send-title = Надіслати зараз
send-wrong-first = Щойно вище все буде правильно, ви зможете надіслати заяву тут.
sent-informal = Добре збережіть номер і підтвердження. Тепер доповніть заяву: те, що ви вже вказали, у ній уже є.
sent-intro = Більше нічого робити не треба. Добре збережіть номер і підтвердження.
sent-intro-missing = Добре збережіть номер і підтвердження. Будь ласка, надішліть пізніше те, що написано нижче.
sent-title = Ваша заява надійшла
supplemented-text = Воно належить до вашої заяви й має той самий номер.
supplemented-title = Ваше доповнення надійшло

## Status of an application

history-closed = Справу закрито.
history-completed = Ваша повна заява надійшла.
history-decided = Рішення прийнято.
history-forwarded = Ваша заява тепер в установі, яка за неї відповідає: { $authority }. Номер і дата не змінюються.
history-informal = Ваша коротка заява надійшла.
history-message = Ви написали нам.
history-office-message = Ми написали вам.
history-receipt = Підтвердження отримання готове.
history-received = Ваша заява надійшла.
history-request-met = Те, що нам було від вас потрібно, надійшло.
history-requested = Ми попросили у вас документи.
history-supplement = Ваше доповнення надійшло.
history-taken = Над вашою заявою працюють.
history-withdrawn = Ви відкликали заяву.
message-empty = Будь ласка, напишіть щось або виберіть файл.
message-file = Додати файли або фото
message-from-office = Від установи
message-from-you = Від вас
message-hint = Пишіть своєю мовою. Установа отримає повідомлення одразу.
message-label = Повідомлення для установи
message-send = Надіслати повідомлення
message-sent = Ваше повідомлення надійшло.
message-too-long = Будь ласка, напишіть не більше { $max } символів.
outcome-granted = Схвалено
outcome-refused = Відмовлено
refused-text = Найкраще подайте іншу заяву одразу й напишіть у ній, у чому вам відмовили. Тоді вона може зараховуватися так, ніби ви подали її вже { $date } (§ 28 SGB X). Якщо ви вважаєте відмову помилковою, ви можете подати заперечення: як і до якого дня, написано в рішенні.
refused-title = Можливо, вам належить щось інше
status-back = Подивитися знову пізніше
status-back-link = Створити код
status-back-text = З кодом і секретним словом ви відкриєте цю сторінку також іншого дня або на іншому пристрої.
status-change = Щось змінилося?
status-change-bank = Змінити банківський рахунок
status-change-contact = Змінити адресу або телефон
status-change-text = Скажіть нам про це просто тут. Усе інше залишається таким, як ви надіслали.
status-counts = Враховується з
status-download = Завантажити все
status-history = Що вже відбулося
status-informal-receipt = Підтвердження короткої заяви (formloser Antrag)
status-mailed = Повідомлення без жодного змісту надіслано також на адресу { $address }.
status-messages = Повідомлення
status-missing = Що нам ще потрібно від вас
status-missing-by = Будь ласка, надішліть це до { $date }.
status-missing-here = Ви можете подати це просто тут. Досить фото з телефона.
status-missing-how = Принесіть це до нас або надішліть нам. Допишіть при цьому свій номер.
status-missing-write = Або надішліть нам повідомлення з фото
status-next = Що буде далі
status-number = Ваш номер
status-outcomes = Що вирішено
status-receipt = Підтвердження отримання (Eingangsbestätigung)
status-received = Надійшла
status-supplement = Додати зараз
status-supplement-receipt = Підтвердження доповнення від { $date }
status-title = Стан вашої заяви
status-withdraw = Відкликати заяву
time-of-day = { $time }
withdraw-no = Ні, залишити заяву
withdraw-text = Тоді установа більше не розглядатиме вашу заяву. Дата подання вашої заяви більше не враховуватиметься. Пізніше ви можете подати нову заяву.
withdraw-title = Ви хочете відкликати заяву?
withdraw-yes = Так, відкликати заяву
word-checking = Перевіряється
word-checking-means = Ми дивимося, чи все є і хто за це відповідає.
word-closed = Завершено
word-closed-means = Цю справу завершено.
word-decided = Вирішено
word-decided-means = Ви отримаєте рішення (Bescheid). Це лист, у якому написано, що вирішено.
word-missing = Чогось бракує
word-missing-means = Нам ще щось потрібно від вас. На цій сторінці написано, що саме.
word-paying = Виплачується
word-paying-means = Гроші або ваучер уже в дорозі.
word-received = Надійшла
word-received-means = Ваша заява в нас. Ми зв’яжемося з вами, коли нам щось буде потрібно або коли вирішимо.
word-working = В роботі
word-working-means = Вашою заявою займаються.

## Save for later, come back

code-back = Назад до заяви
code-end = Завершити й видалити сліди
code-end-help = Завершення видаляє все з цього браузера. Користуйтеся цим на чужих пристроях.
code-intro = Так ви продовжите, також на іншому пристрої:
code-lost = Код ми показуємо тільки зараз. Без коду й секретного слова чернетку більше не можна відкрити.
code-print = Надрукувати
code-step-open = Пізніше відкрийте цю сторінку:
code-step-type = Введіть код і своє секретне слово.
code-step-write = Запишіть ці слова або зробіть фото.
code-title = Ваш код
later-button = Зберегти й показати код
later-intro = Придумайте секретне слово. Разом із кодом, який ми зараз покажемо, воно знову відкриє вашу заяву.
later-secret = Ваше секретне слово
later-secret-hint = Щонайменше { $n ->
    [one] { $n } символ
    [few] { $n } символи
    [many] { $n } символів
   *[other] { $n } символів
 }. Щось, що ви запам’ятаєте, а інші не вгадають.
later-title = Зберегти й продовжити пізніше
resume-anew = Почати нову заяву
resume-button = Відкрити
resume-code = Код
resume-code-hint = Слова, які ви записали. Великі чи малі літери — однаково.
resume-expired = Строк цієї чернетки закінчився
resume-expired-text = Ми зберігаємо чернетку { $days ->
    [one] { $days } день
    [few] { $days } дні
    [many] { $days } днів
   *[other] { $days } днів
 } після останньої зміни. Цей час минув. Чернетку більше не можна відкрити, її буде видалено. Нічого з неї не було надіслано.
resume-intro = Тут ви відкриваєте почату або надіслану заяву.
resume-locked = Забагато спроб
resume-locked-text = Для вашого захисту цей код на деякий час заблоковано. Спробуйте ще раз пізніше.
resume-lost = Загубили код? Тоді почату заяву більше не можна відкрити. Зателефонуйте нам: ми разом почнемо знову або подивимося вашу надіслану заяву.
resume-secret = Секретне слово
resume-secret-hint = Те, яке ви вибрали самі.
resume-title = Продовжити
resume-wrong = Код і секретне слово не підходять одне до одного
resume-wrong-text = Перевірте обидва. Можливо, у слові є помилка. Або чернетку вже видалено: ми зберігаємо її { $days ->
    [one] { $days } день
    [few] { $days } дні
    [many] { $days } днів
   *[other] { $days } днів
 } після останньої зміни.

## Checking a receipt

or = або
verify-authority = Хто видав
verify-button = Перевірити
verify-changed = Цей файл змінили
verify-changed-text = Файл має печатку, але його зміст уже не той, на який поставили печатку. Не покладайтеся на нього.
verify-file = Підтвердження як файл PDF
verify-file-hint = Не більше ніж { $size }. Файл лише перевіряється й не зберігається.
verify-genuine = Це підтвердження справжнє й незмінене
verify-intro = Тут видно, чи підтвердження отримання справжнє. Що написано в заяві, при цьому ніхто не дізнається.
verify-known = Такий номер є
verify-known-text = Чи справжній певний документ, показує тільки файл PDF.
verify-not-a-receipt = Це не підтвердження отримання
verify-not-a-receipt-text = Файл не має печатки або це не PDF. Фото чи роздруківку перевірити не можна, а номер на ній — можна.
verify-nothing = Будь ласка, виберіть файл або введіть номер
verify-nothing-text = Досить одного з двох.
verify-number = Номер
verify-number-hint = Він стоїть угорі на підтвердженні, наприклад RF-26-004821-7.
verify-title = Перевірити підтвердження отримання
verify-unknown = Ми не знаємо цього номера
verify-unknown-seal = Ми не знаємо цієї печатки
verify-unknown-seal-text = Файл має печатку, але не тієї установи, яка бере тут участь.
verify-unknown-text = Перевірте, чи всі цифри правильні.

## When something does not work

broken-text = Ця сторінка оновиться сама, щойно файли будуть правильні. Те, що вже введено, збережеться.
broken-title = У формах щось не так
trouble-cross-site = Це надійшло з чужого сайту
trouble-cross-site-text = Для вашого захисту ми цього не прийняли. Відкрийте сторінку тут ще раз.
trouble-draft-gone = Цієї заяви тут уже немає
trouble-draft-gone-text = Можливо, її вже надіслано, завершено або видалено після закінчення строку. З кодом ви можете це перевірити.
trouble-forbidden = Вам тут цього не дозволено
trouble-forbidden-text = Ваша роль цього не дозволяє. Якщо вам це потрібно, запитайте керівника команди.
trouble-incident = Якщо зателефонуєте нам, назвіть, будь ласка, цей номер:
trouble-not-found = Такої сторінки немає
trouble-not-found-text = Перевірте адресу або почніть із головної сторінки.
trouble-not-understood = Ми цього не зрозуміли
trouble-not-understood-text = Адреса або введені дані не підходять до цієї сторінки. Поверніться й спробуйте ще раз.
trouble-server = У нас сталася помилка
trouble-server-text = Це не ваша провина. Те, що було збережено, не зникло. Будь ласка, спробуйте ще раз за хвилину.
trouble-too-large = Забагато даних
trouble-too-large-text = За один раз ми приймаємо не більше ніж { $size }. Надішліть файли по одному або зменште фото.
way-home = На головну сторінку
way-inbox = До вхідних
way-resume = Відкрити з кодом

## Problems with an answer

problem-bic-format = Будь ласка, перевірте BIC. Він має 8 або 11 символів, наприклад COBADEFFXXX.
problem-child-benefit-number = Номер дитячої допомоги (Kindergeldnummer) має три цифри, потім FK і шість цифр, наприклад 115FK123456. Будь ласка, перевірте його.
problem-choice-exclusive = Ви вибрали «нічого з цього» і ще щось. Будь ласка, залиште щось одне.
problem-choice-unknown = Будь ласка, виберіть одну з відповідей.
problem-control-characters = Сюди потрапили невидимі символи, можливо, під час копіювання. Будь ласка, введіть текст заново.
problem-country-unknown = Будь ласка, виберіть країну зі списку.
problem-date-impossible = Такого дня немає в календарі. Будь ласка, перевірте день і місяць.
problem-date-incomplete = { $missing ->
    [day] Будь ласка, додайте день.
    [day-month] Будь ласка, додайте день і місяць.
    [day-year] Будь ласка, додайте день і рік.
    [month] Будь ласка, додайте місяць.
    [month-year] Будь ласка, додайте місяць і рік.
    [year] Будь ласка, додайте рік.
   *[other] Будь ласка, вкажіть день, місяць і рік, наприклад 12 4 1993.
 }
problem-date-too-early = Дата занадто рання. Можна від { $limit }.
problem-date-too-late = Дата занадто пізня. Можна до { $limit }.
problem-date-year = Будь ласка, напишіть рік чотирма цифрами, наприклад 1993.
problem-declaration = Будь ласка, підтвердьте це. Або йдіть далі без цього пункту.
problem-email = Будь ласка, перевірте адресу електронної пошти. Вона має такий вигляд: name@example.com
problem-iban-check = Цей IBAN неправильний. Будь ласка, порівняйте кожну цифру зі своєю банківською карткою.
problem-iban-format = IBAN починається з двох літер, далі йдуть цифри, наприклад DE89 3704 0044 0532 0130 00.
problem-iban-length = Кількість символів IBAN у цій країні: { $expected }. Будь ласка, перевірте, чи не бракує символів і чи немає зайвих.
problem-money-format = Будь ласка, напишіть суму цифрами, наприклад 18,50.
problem-money-range = Сума має бути від { $min } до { $max }.
problem-month-impossible = Такого місяця немає. Будь ласка, напишіть число від 1 до 12 або назву, наприклад серпень.
problem-month-incomplete = { $missing ->
    [month] Будь ласка, додайте місяць.
    [year] Будь ласка, додайте рік.
   *[other] Будь ласка, вкажіть місяць і рік, наприклад 8 2026.
 }
problem-month-too-early = Місяць занадто ранній. Можна від { $limit }.
problem-month-too-late = Місяць занадто пізній. Можна до { $limit }.
problem-month-year = Будь ласка, напишіть рік чотирма цифрами, наприклад 2026.
problem-name-letters = Будь ласка, напишіть ім’я латинськими літерами, як у паспорті. Ці символи не підходять: { $characters }
problem-number-format = Будь ласка, напишіть число цифрами, наприклад 5.
problem-number-range = Число має бути від { $min } до { $max }.
problem-number-whole = Будь ласка, введіть ціле число, наприклад 5.
problem-phone = Будь ласка, перевірте номер телефону, наприклад 030 23125 110 або +49 30 23125 110.
problem-postcode = Поштовий індекс має п’ять цифр, наприклад 66601.
problem-required = Тут ще бракує відповіді.
problem-rows-incomplete = Тут ще чогось бракує. Будь ласка, відкрийте запис.
problem-rows-too-few = { $min ->
    [one] Будь ласка, додайте щонайменше { $min } запис.
    [few] Будь ласка, додайте щонайменше { $min } записи.
    [many] Будь ласка, додайте щонайменше { $min } записів.
   *[other] Будь ласка, додайте щонайменше { $min } запису.
 }
problem-secret-short = Ваше секретне слово має містити щонайменше { $min ->
    [one] { $min } символ
    [few] { $min } символи
    [many] { $min } символів
   *[other] { $min } символів
 }.
problem-too-long = Текст задовгий. Найбільша кількість символів: { $max }.
problem-too-many = Будь ласка, виберіть не більше ніж { $max }.
problem-upload-empty = Файл порожній. Будь ласка, виберіть інший.
problem-upload-none = Будь ласка, спочатку виберіть файл.
problem-upload-sent = Заяву вже надіслано. Цього файлу в ній немає. Ви можете подати його установі пізніше.
problem-upload-too-large = Файл завеликий. Можна не більше ніж { $max }. Досить фото.
problem-upload-too-many = Найбільша кількість файлів тут: { $max }.
problem-upload-too-much = Усі файли разом завеликі. Можна додати ще { $max }.
problem-upload-twice = Ви вже завантажили цей файл.
problem-upload-type = Такий файл ми не можемо відкрити. Можна: { $kinds }.

## About this site

accessibility-dark = Світлий і темний вигляд залежить від вашого пристрою. Колір ніколи не є єдиною позначкою.
accessibility-gap-easy = Ще немає текстів легкою мовою (Leichte Sprache).
accessibility-gap-sign = Ще немає відео німецькою жестовою мовою.
accessibility-gap-tested = Люди з інвалідністю ще не перевіряли ці сторінки. Поки що кожну сторінку після кожної зміни перевіряють програми.
accessibility-gaps = Чого ще бракує
accessibility-how = Про що ми дбаємо
accessibility-intro = Ми хочемо, щоб кожна людина могла подати тут заяву.
accessibility-keyboard = Усім можна керувати з клавіатури й за допомогою програм, які читають уголос.
accessibility-script = Усі сторінки працюють також без JavaScript, на старих телефонах і з повільним з’єднанням.
accessibility-tell = Скажіть нам, що вам заважає
accessibility-tell-text = Десь не вдається йти далі? Напишіть нам або зателефонуйте. Ми відповімо протягом місяця, а до того допоможемо вам телефоном.
accessibility-zoom = Сторінки можна збільшити до 400 відсотків, і нічого не зникне.
imprint-intro = За ці сторінки відповідає:
mailbox-empty = Повідомлень поки немає.
mailbox-intro = У цій демонстрації нічого не надсилається. Тут ви бачите всі повідомлення, які інакше пішли б електронною поштою.
mailbox-links = Адреси в повідомленні
mailbox-title = Скринька демонстрації
mailbox-to = Кому
privacy-browser = Ваш браузер
privacy-browser-text = Ми ставимо лише ті cookies, які потрібні, щоб ваша заява належала вам. Ці сторінки нічого не завантажують від інших постачальників і нікого не рахують.
privacy-intro = Ваші дані належать вам. Тут написано, що з ними відбувається.
privacy-long = Як довго ми зберігаємо ваші дані
privacy-long-text = Чернетку ми видаляємо через { $days ->
    [one] { $days } день
    [few] { $days } дні
    [many] { $days } днів
   *[other] { $days } днів
 } після вашої останньої зміни. Надіслана заява стає частиною справи; для неї діють строки Соціального кодексу Німеччини (Sozialgesetzbuch).
privacy-rights = Ваші права
privacy-rights-text = Ви можете запитати, що про вас збережено, і вимагати виправити неправильне. Ви можете вимагати, щоб ми щось видалили або більше не використовували, наскільки це дозволяє закон. І ви можете поскаржитися до органу захисту даних вашої федеральної землі.
privacy-safe = Як ми їх захищаємо
privacy-safe-text = Усе передається й зберігається в зашифрованому вигляді. Заяву може читати тільки той, хто її опрацьовує, і кожне відкриття записується.
privacy-who = Хто відповідає
privacy-why = Навіщо вони нам потрібні
privacy-why-text = Щоб вирішити щодо вашої заяви. Це дозволяють Соціальний кодекс (§§ 67a–67c SGB X) разом зі статтями 6 і 9 Загального регламенту про захист даних (DSGVO).

## Office: signing in

factor-code = Код із вашого застосунку
factor-demo = Для ознайомлення зараз діє код:
factor-intro = Відкрийте застосунок на телефоні й введіть шість цифр.
factor-title = Другий крок
factor-wrong = Цей код неправильний або його час минув. Будь ласка, візьміть наступний.
office-inbox = Вхідні
office-sign-out = Вийти
office-signed-in = У системі:
role-admin = адміністрування
role-auditor = перевірка
role-caseworker = опрацювання справ
role-intake = прийом заяв
role-protected = захищені справи
role-team-lead = керівництво командою
sign-in-button = Увійти
sign-in-demo = Для ознайомлення
sign-in-expired = Вас не було надто довго. Будь ласка, увійдіть ще раз.
sign-in-locked = Забагато спроб. Будь ласка, трохи зачекайте.
sign-in-login = Ім’я користувача
sign-in-password = Пароль
sign-in-title = Вхід
sign-in-wrong = Ім’я користувача й пароль не підходять одне до одного
signed-out-again = Надіслати ще раз
signed-out-sign-in = Увійти (нова вкладка)
signed-out-text = Ще нічого не збережено. Не закривайте цю сторінку: увійдіть у новій вкладці, поверніться сюди й надішліть ще раз.
signed-out-title = Ви вийшли із системи
signed-out-typed = Що ви ввели

## Office: inbox

case-state-acknowledged = Підтверджено
case-state-checking = Попередня перевірка
case-state-closed = Закрито
case-state-decided = Вирішено
case-state-missing = Бракує документів
case-state-received = Надійшла
case-state-working = В роботі
days = { $n ->
    [0] сьогодні
    [one] { $n } день
    [few] { $n } дні
    [many] { $n } днів
   *[other] { $n } дня
 }
due-late = прострочено
due-soon = скоро
forwarded-text = Ці заяви тепер у відповідальній установі. Тут видно лише, куди їх передано.
forwarded-to = Тепер у
forwarded-when = Передано
inbox-age = Давність
inbox-all = Усі
inbox-assignee = Хто опрацьовує
inbox-case = Заява
inbox-due = Строк
inbox-empty = Тут нічого немає.
inbox-filter = Показати
inbox-missing = Бракує
inbox-news = Надійшло нове
inbox-nobody = Ніхто
inbox-only-missing = Тільки ті, де бракує документів
inbox-protected = Ім’я захищено
inbox-reset = Показати все
inbox-search = Номер або ім’я
inbox-service = Вид допомоги
inbox-state = Стан
inbox-table = Заяви
inbox-views = Вибір
pager = Сторінки
pager-from = { $from }–{ $to }
pager-next = Наступні
pager-of = { $from }–{ $to } із { $total }
pager-previous = Попередні
view-closed = Опрацьовані
view-due = Строк спливає
view-forwarded = Передані
view-mine = Мої
view-open = Усі відкриті
view-unassigned = Без виконавця

## Office: a case

asked-missing = Бракує:
case-answer = Відповідь
case-answers = Відповіді
case-asked = На що подано заяву
case-contact = Як зв’язатися
case-doubts = Примітки до відповідей
case-files = Файли
case-flag-incomplete = Надіслано неповністю
case-flag-protected = Адресу захищено
case-flag-urgent = Терміново
case-forward = Відповідальна інша установа?
case-forward-button = Передати
case-forward-choose = Виберіть, будь ласка
case-forward-hint = Справу буде передано туди з усіма відповідями, файлами, повідомленнями й нотатками. Номер і дата заяви не змінюються (§ 16 абз. 2 SGB I). Особа дізнається про це.
case-forward-to = Відповідає
case-history = Перебіг
case-informal = Коротка
case-informal-text = Повна заява має надійти до { $date }. Вона потрапить до цієї справи, дата залишиться.
case-language = Мова:
case-matrix = Огляд
case-message = Повідомлення для особи
case-message-hint = Особа дізнається електронною поштою, що є новини. Текст вона читає на сторінці стану заяви.
case-message-send = Надіслати повідомлення
case-messages = Повідомлення
case-missing = Ще бракує
case-no-files = Файлів немає.
case-not-now = На цьому етапі справи це неможливо.
case-note = Нова нотатка
case-note-save = Зберегти нотатку
case-notes = Нотатки
case-nothing-missing = Усе є.
case-question = Питання
case-release = Повернути
case-source = Джерело
case-supplement = Доповнення від { $date }
case-supplements = Доповнення
case-take = Узяти в роботу
cell-evidence-missing = Бракує документа
cell-not-asked = Заяву не подано
cell-open = Ще відкрито
decide = Вирішити
decide-again = Вирішити знову
decide-amount = Сума в євро
decide-button = Зберегти рішення
decide-from = Від
decide-grant = Схвалити
decide-outcome = Рішення
decide-reason = Обґрунтування
decide-reason-hint = У такому вигляді стоятиме в рішенні (Bescheid).
decide-refuse = Відмовити
decide-until = До
decided-from = від
decided-until = до
event-arrived = Заява надійшла
event-assigned = Узято в роботу
event-closed = Закрито
event-closed-duplicate = Закрито: надійшла двічі
event-closed-withdrawn = Закрито: заяву відкликано
event-completed = Повна заява надійшла
event-decided = Рішення: { $what }
event-forwarded = { $from } передає справу до { $to }
event-informal = Коротка заява надійшла
event-message = Повідомлення від особи
event-note = Написано нотатку
event-office-message = Написано повідомлення
event-receipt = Підтвердження отримання скріплено печаткою
event-released = Повернено
event-request-met = Те, що запитували, надійшло
event-requested = Надіслано запит на документи
event-supplement = Доповнення надійшло
event-withdrawn = Відкликано особою
move-close = Закрити
move-close-duplicate = Надійшла двічі
move-close-withdrawn = Заяву відкликано
problem-decision-amount = Будь ласка, вкажіть суму, наприклад 18,50.
problem-decision-outcome = Будь ласка, виберіть: схвалити або відмовити.
problem-decision-period = Кінець стоїть раніше за початок.
problem-decision-reason = Для відмови потрібне обґрунтування.
problem-health-insurance-number = Цей номер неправильний. Він має одну літеру й дев’ять цифр. Будь ласка, порівняйте його з карткою медичного страхування (Gesundheitskarte).
problem-pension-number = Цей номер неправильний. Він має вісім цифр, одну літеру й три цифри. Будь ласка, порівняйте кожен символ.
problem-request-nothing = Будь ласка, виберіть, чого бракує, або напишіть це.
problem-request-until = Будь ласка, назвіть строк, який ще не минув.
problem-tax-id = Цей номер неправильний. Він має одинадцять цифр. Будь ласка, порівняйте кожну цифру.
request-again = запит уже надіслано
request-button = Надіслати запит на документи
request-done = Усе є
request-items = Що потрібно
request-meet = Надійшло
request-more = Крім того
request-until = До
source-account = Обліковий запис
source-adviser = Консультація
source-citizen = Заявник або заявниця
source-computed = Пораховано
source-earlier = Попередня заява
source-register = Реєстр
staff-elsewhere = попередня установа
taken-open = Відкрити справу в її теперішньому стані
taken-text = { $name }: справу змінено { $date } о { $time }.
taken-title = Хтось вас випередив
taken-typed = Ось що ви написали. Це не збережено.

## E-mails

mail-arrived-intro = Ваша заява надійшла { $date } о { $time }.
mail-arrived-keep = Збережіть номер. Підтвердження ви знайдете тут:
mail-arrived-subject = Ваша заява надійшла
mail-automatic = Це повідомлення надіслано автоматично. Відповідей ніхто не читає.
mail-expiry-intro = Вашу чернетку буде видалено { $date }, якщо ви нічого не зробите.
mail-expiry-link = Тут ви відкриєте її та зможете зберігати довше:
mail-hello = Добрий день!
mail-news-intro = Щодо вашої заяви є новини.
mail-news-link = Тут ви побачите, які:
mail-news-subject = Для вас є повідомлення
mail-no-content = Для вашого захисту тут не написано, про що йдеться.
mail-number = Ваш номер: { $number }
mail-reminder-intro = У вашій заяві ще бракує відповідей. Будь ласка, додайте їх до { $date }.
mail-reminder-link = Продовжити тут:
mail-supplement-intro = Ваше доповнення надійшло { $date } о { $time }.

## Receipt

provenance-account = з облікового запису
provenance-adviser = внесено під час консультації
provenance-carried-over = узято з попередніх відповідей
provenance-citizen = внесено самостійно
provenance-computed = пораховано
provenance-register = з реєстру
receipt-answer = Відповідь
receipt-answers = Ваші відповіді
receipt-applicant = Хто подає заяву
receipt-before = Досі
receipt-changes = Що змінилося
receipt-counts = День, який враховується
receipt-declaration = Заява або згода
receipt-declarations = Ваші заяви та згоди
receipt-declared = Надано
receipt-digest = Контрольна сума (SHA-256)
receipt-evidence = Документи
receipt-evidence-missing = Цих документів ще бракує. Ви можете надіслати їх пізніше:
receipt-evidence-there = Ці документи надійшли:
receipt-files = Нові документи
receipt-informal-intro = Ваша коротка заява (formloser Antrag) надійшла до нас. Цим дату подання вашої заяви закріплено. Будь ласка, збережіть це підтвердження.
receipt-informal-next-1 = Будь ласка, доповніть заяву на порталі до { $date }.
receipt-informal-next-2 = Після цього ми запитаємо у вас те, чого бракує. Ваша дата й далі враховується.
receipt-intro = Ваша заява надійшла до нас. Будь ласка, збережіть це підтвердження. Воно показує, що ви вказали й коли надійшла заява.
receipt-joined = { $date } ви подали на цю допомогу коротку заяву (formloser Antrag). Цей день враховується як день подання вашої заяви.
receipt-next = Що буде далі
receipt-next-1 = Ми перевіряємо вашу заяву. Якщо чогось бракує, ми вам напишемо.
receipt-next-2 = Якщо щось зміниться, будь ласка, одразу повідомте нас.
receipt-next-3 = Ми вирішуємо й надсилаємо вам рішення (Bescheid). Це лист, у якому написано, що вирішено.
receipt-now = Тепер
receipt-number = Номер
receipt-provenance = Джерело
receipt-question = Питання
receipt-received = Надійшла
receipt-service = Вид допомоги
receipt-subject = Підтвердження, що заява надійшла, з усіма відповідями
receipt-supplement-intro = Ваше доповнення надійшло до нас. Воно належить до вашої заяви з цим номером. Тут указано, що нового. Будь ласка, збережіть це підтвердження.
receipt-supplement-title = Підтвердження доповнення: { $service }
receipt-title = Підтвердження отримання (Eingangsbestätigung): { $service }
receipt-verify = Усі можуть перевірити, чи це підтвердження справжнє: { $address }
receipt-verify-spoken = QR-код до сторінки, на якій можна перевірити це підтвердження

## Notices after something was done

notice-carried = Ми внесли відповіді, які ви вже давали.
notice-carried-text = Біля кожної з них написано, звідки вона. Будь ласка, перевірте, чи все ще правильно. Ви можете змінити все. Ось вони: { $list }
notice-closed = Справу закрито.
notice-decided = Рішення збережено.
notice-file-dropped = Файл видалено.
notice-forwarded = Справу передано.
notice-message-sent = Повідомлення написано.
notice-met = Зазначено, що все надійшло.
notice-note-saved = Нотатку збережено.
notice-released = Справу повернено.
notice-requested = Запит на документи надіслано.
notice-row-removed = Запис видалено.
notice-taken = Тепер це ваша справа.
notice-uploaded = Файли надійшли й стоять у списку.
