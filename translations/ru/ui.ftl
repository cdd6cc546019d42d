# The product's own texts in Russian. Keys are sorted within each section.

## Everywhere

back = Назад
change = Изменить
choose = Пожалуйста, выберите
help = Помощь по этому вопросу
language = Язык
no = Нет
optional = по желанию
product-name = Портал заявлений
recommended = помогает нам, но не обязательно
remove = Удалить
skip-to-content = К содержанию
title-error = Ошибка
unknown = Не знаю
yes = Да

## Frame of every page

aside-text = Позвоните или напишите нам. Мы поможем вам заполнить заявление.
aside-title = Нужна помощь?
demo-banner = Только для пробы: ничего отсюда не попадёт в ведомство. Пожалуйста, не вводите настоящие данные.
demo-mailbox = Открыть почтовый ящик
exit = Покинуть страницу
exit-help = Сразу открывает другой сайт. Можно также трижды нажать Escape.
footer-accessibility = Доступность для всех
footer-german-binds = Официальный язык — немецкий. Перевод помогает вам, но силу имеет немецкий текст.
footer-imprint = Кто отвечает за сайт (Impressum)
footer-privacy = Защита данных
footer-unreviewed = Этот перевод ещё не проверил человек.
footer-verify = Проверить подтверждение о получении
header-official = Официальный сайт

## Days and months
# Months stand in the genitive, as dates need them: 12 апреля 1993.

date-in-words = { $day } { $month } { $year } года
date-with-weekday = { $weekday }, { $date }
month-1 = января
month-10 = октября
month-11 = ноября
month-12 = декабря
month-2 = февраля
month-3 = марта
month-4 = апреля
month-5 = мая
month-6 = июня
month-7 = июля
month-8 = августа
month-9 = сентября
weekday-1 = понедельник
weekday-2 = вторник
weekday-3 = среда
weekday-4 = четверг
weekday-5 = пятница
weekday-6 = суббота
weekday-7 = воскресенье

## Form page

characters-left = Осталось символов: { $n }
characters-over = Лишних символов: { $n }
computed-open = Мы посчитаем это, когда будут все данные.
computed-preview = Это предварительный расчёт, а не решение.
computed-preview-help = Скорее всего, ведомство посчитает так. Но решить может только ведомство.
day = День
errors-title = { $n ->
    [one] { $n } ответ пока неверный
    [few] { $n } ответа пока неверные
    [many] { $n } ответов пока неверные
   *[other] { $n } ответа пока неверные
 }
field-carried = Взято из ваших прежних ответов. Это всё ещё верно?
field-saved-elsewhere = Сохранено в другом окне:
field-saved-elsewhere-help = Если вы нажмёте «Дальше», останется то, что стоит здесь в поле.
form-conflict = Эту страницу тем временем изменили в другом месте
form-conflict-text = Возможно, она открыта во втором окне. Рядом с каждым ответом, который отличается, показано, что было сохранено там. Если вы продолжите, останется то, что вы видите здесь.
form-doubts = Пожалуйста, проверьте ещё раз
form-doubts-text = Рядом с одним из ответов есть подсказка. Если всё верно, просто продолжайте.
form-neutral-title = Вопрос
form-new-questions = К вашим ответам есть ещё вопросы
form-new-questions-text = Теперь они есть на этой странице.
form-next = Дальше
form-overview = Все шаги
form-save = Сохранить и закончить позже
form-step = Шаг { $at } из { $of }
form-without = Продолжить без этих ответов
form-without-help = Недостающие ответы можно добавить позже. Ваше заявление всё равно засчитывается с того дня, когда вы его отправите.
hint-child-benefit-number = Например, 115FK123456. Номер стоит в выписке по счёту рядом с детским пособием (Kindergeld).
hint-date = Например, 12 4 1993.
hint-date-partial = Если вы не знаете день или месяц, оставьте поле пустым.
hint-health-insurance-number = Одна буква и девять цифр. Номер стоит на карте медицинского страхования (Gesundheitskarte).
hint-many = Можно выбрать несколько ответов.
hint-money = Например, 18,50.
hint-month = Например, 8 2026.
hint-pension-number = Например, 65 170839 J 003. Номер стоит на карточке социального страхования (Sozialversicherungsausweis).
hint-tax-id = Одиннадцать цифр. Номер стоит в расчётном листке (Lohnabrechnung) и в письмах из налоговой службы (Finanzamt).
list-empty = Пока ничего не записано.
list-full = Здесь можно добавить не больше { $max } записей.
month = Месяц
one-more = Ещё один ответ (по желанию)
row-complete = Всё заполнено
row-incomplete = Ещё не готово
save-state-conflict = Эту страницу изменили в другом окне. Нажмите «Дальше», и вы увидите обе версии.
save-state-failed = Ещё не сохранено ({ $n }). Мы пробуем снова.
save-state-saved = Всё сохранено
save-state-waiting = Ещё не сохранено ({ $n })
year = Год

## Start pages

authority-contact = Как с нами связаться
authority-intro = Выберите, на что вы хотите подать заявление. На следующей странице написано, кто может это получить и что вам понадобится.
authority-title = На что вы хотите подать заявление?
contact-email = Эл. почта:
contact-phone = Телефон:
door-precheck = Какая помощь есть для меня?
door-precheck-text = Несколько вопросов, без регистрации. После этого вы знаете, какое заявление стоит подать.
door-resume = Продолжить заявление
door-resume-text = С вашим кодом и секретным словом вы продолжите там, где остановились. Там же видно, что происходит с уже отправленным заявлением.
door-verify = Проверить подтверждение о получении
door-verify-text = Подтверждение настоящее и не изменено? Здесь это может проверить каждый.
home-find = Искать
home-found = Ведомство для { $postcode }
home-intro = Здесь вы подаёте заявления на пособия для себя и своих детей: шаг за шагом, на вашем языке.
home-nobody = Для { $postcode } пока не участвует ни один город и ни один район
home-nobody-text = Спросите в ратуше, в центре занятости (Jobcenter) или в консультационном центре (Beratungsstelle). Там можно подать заявление и на бумаге.
home-offices = Эти города и районы участвуют
home-postcode = Где вы живёте?
home-postcode-hint = Ваш почтовый индекс, например 66601.
home-staff = Вы работаете в ведомстве?
home-staff-link = К рабочему месту
home-title = Подать заявление на помощь для вашей семьи
informal-service = Короткое заявление (formloser Antrag): { $service }
service-date = Важен день подачи
service-date-text = Ваше заявление засчитывается с того дня, когда вы его отправите. Не страшно, если чего-то ещё не хватает: достаточно вашего имени и того, на что вы подаёте заявление. Пока вы не нажали «Отправить», заявление ещё не подано.
service-earlier = Вам не нужно писать всё заново
service-earlier-text = { $n ->
    [one] { $n } ответ из вашего заявления «{ $service }» от { $day } подходит и сюда.
    [few] { $n } ответа из вашего заявления «{ $service }» от { $day } подходят и сюда.
    [many] { $n } ответов из вашего заявления «{ $service }» от { $day } подходят и сюда.
   *[other] { $n } ответа из вашего заявления «{ $service }» от { $day } подходят и сюда.
 } Вы увидите каждый из них и сможете его изменить.
service-law = Закон и точные правила
service-minutes = { $minutes ->
    [one] Займёт примерно { $minutes } минуту
    [few] Займёт примерно { $minutes } минуты
    [many] Займёт примерно { $minutes } минут
   *[other] Займёт примерно { $minutes } минуты
 }
service-needed = Что лучше приготовить заранее
service-needed-later = Не всё есть под рукой? Всё равно начинайте. Документы можно отправить позже, в том числе как фото.
service-no-signature = Подпись не нужна
service-resume = У меня есть код
service-running = В этом браузере вы уже начали заявление.
service-running-link = Продолжить здесь
service-save = Можно сделать перерыв
service-save-text =
    То, что вы пишете, сохраняется сразу. С кодом вы продолжите позже, в том числе на другом устройстве. Если { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[other] { $days } дней
    } ничего не меняется, мы удаляем черновик.
service-secure = Закрепить дату подачи
service-secure-text = Нет времени на всё заявление? Достаточно вашего имени и одного способа связаться с вами. Это займёт две минуты, и засчитывается сегодняшний день. Потом вы спокойно дополните заявление.
service-signature = Ведомству нужна для этого ваша подпись на бумаге, оно само свяжется с вами
service-start = Начать заявление
service-start-with = Начать с этими ответами
service-start-without = Начать с пустого заявления
service-who = Кто может подать заявление?

## Benefit finder

precheck-amount = примерно { $amount } в месяц
precheck-amount-range = примерно от { $from } до { $to } в месяц
precheck-amount-up-to = до { $amount } в месяц
precheck-answers = Изменить ответы
precheck-apply = Начать заявление с этими ответами
precheck-apply-anyway = Всё равно подать заявление
precheck-apply-help = Ваши ответы уже есть в заявлении. Вы увидите каждый из них ещё раз.
precheck-begin = Начать
precheck-condition-failed = Не выполнено:
precheck-condition-met = Выполнено:
precheck-condition-open = Пока неизвестно:
precheck-elsewhere = Заявление подаётся здесь:
precheck-elsewhere-anyway = Вы всё равно можете подать заявление. Оно подаётся здесь:
precheck-end = Готово?
precheck-end-button = Готово: удалить всё
precheck-end-text = Мы ничего не сохранили. Когда вы закончите, браузер тоже забудет ваши ответы. Если это чужое устройство, закройте потом, пожалуйста, окно.
precheck-hints = Это тоже полезно знать
precheck-how = Как мы считали
precheck-level-advice = возможна консультация
precheck-level-likely = скорее да
precheck-level-maybe = пусть проверит ведомство
precheck-level-unlikely = скорее нет
precheck-no-decision = Это не решение
precheck-no-decision-text = Решить может только ведомство. Если сомневаетесь, подайте заявление: засчитывается день подачи.
precheck-nothing-found = С этими ответами мы не нашли пособия. Спросите в социальном ведомстве (Sozialamt) или в консультационном центре (Beratungsstelle).
precheck-nothing-stored = Без регистрации. Ваши ответы остаются в этом окне, мы ничего не сохраняем.
precheck-office = Куда обратиться:
precheck-open = Это пока неизвестно
precheck-out-of-date = Суммы могли измениться
precheck-out-of-date-text = Мы пока считаем по суммам прошлого года. Новые суммы обычно немного выше.
precheck-place-intro = Ответьте на несколько вопросов, и вы увидите, какие пособия могут быть для вас. Сначала нам нужен ваш почтовый индекс, потому что некоторые суммы зависят от места.
precheck-place-title = Какая помощь есть для меня?
precheck-result-title = Что вы, возможно, можете получить
precheck-why = Почему

## Overview, evidence, declarations

declaration-free = Это добровольно. Вы можете отозвать согласие в любое время.
declarations-intro = Пожалуйста, прочитайте каждое предложение и отметьте то, что относится к вам.
declarations-title = Заверения и согласия
draft-delete = Удалить черновик
draft-delete-informal = Ваше короткое заявление (formloser Antrag) остаётся. Ведомство его уже получило.
draft-delete-text = Все ответы и файлы этого черновика удаляются сразу. Отменить это нельзя.
draft-delete-title = Удалить этот черновик?
draft-delete-yes = Да, удалить
draft-deleted = Черновик удалён
draft-deleted-text = Ничего из него больше не хранится.
draft-extend = Хранить ещё { $n ->
    [one] { $n } день
    [few] { $n } дня
    [many] { $n } дней
   *[other] { $n } дня
 }
draft-extended = Теперь мы храним ваш черновик дольше
draft-kept = Мы храним ваш черновик до { $date }. Потом он удаляется, если вы больше ничего не меняете.
draft-unsent = Заявление ещё не подано
draft-unsent-text = Ваши ответы сохранены, но не отправлены. Нужно больше времени? Тогда закрепите дату подачи заявления уже сейчас.
evidence-add = Добавить
evidence-change = Посмотреть или изменить
evidence-files = { $n ->
    [one] { $n } файл
    [few] { $n } файла
    [many] { $n } файлов
   *[other] { $n } файла
 }
evidence-for = Для: { $row }
evidence-intro = Эти бумаги помогают нам быстрее принять решение. Достаточно чёткого фото.
evidence-later = Отправлю позже
evidence-later-help = То, чего у вас ещё нет, можно донести позже. Ваше заявление всё равно засчитывается.
evidence-missing = Пока не хватает
evidence-none = По вашим ответам нам не нужны бумаги.
evidence-optional = Помогает нам, но не обязательно
evidence-rejected = Файл не принят
evidence-title = Документы
overview-answers = Ваши ответы
overview-intro = Вы можете открыть и изменить каждую страницу, в любом порядке.
overview-newer = Есть новая версия этого заявления
overview-newer-link = Посмотреть, что изменится
overview-newer-text = Вы можете продолжить в своей версии или перейти на новую. Ничего не изменится, пока вы не согласитесь.
overview-next = Продолжить заполнять
overview-send = В завершение
overview-title = Все шаги
remove-answers = Всё, что вы здесь записали, будет удалено.
remove-files = { $n ->
    [one] Также будет удалён { $n } файл.
    [few] Также будут удалены { $n } файла.
    [many] Также будут удалены { $n } файлов.
   *[other] Также будут удалены { $n } файла.
 }
remove-no = Нет, оставить
remove-question = { $title }: точно удалить?
remove-title = Точно удалить?
remove-yes = Да, удалить
secured-continue = Дополнить заявление
secured-days = { $n ->
    [one] Остался { $n } день.
    [few] Осталось { $n } дня.
    [many] Осталось { $n } дней.
   *[other] Осталось { $n } дня.
 }
secured-late = Пожалуйста, дополните заявление как можно скорее. Ваша дата подачи сохраняется, но без остальных ответов ведомство не может принять решение.
secured-text = Днём подачи вашего заявления считается { $date }.
secured-title = Дата подачи вашего заявления закреплена
secured-until = Пожалуйста, дополните заявление до { $date }.
state-done = Готово
state-incomplete = Чего-то не хватает
state-open = Не заполнено
state-wrong = Что-то неверно
supplement-service = Дополнение: { $service }
supplement-text = Здесь только те вопросы, о которых сейчас идёт речь. Всё остальное остаётся таким, как вы отправили.
version-again = Пожалуйста, ответьте ещё раз
version-changed = Тем временем что-то изменилось. Пожалуйста, посмотрите ещё раз.
version-declare = { $n ->
    [one] Изменилось { $n } заверение. Пожалуйста, подтвердите его ещё раз.
    [few] Изменились { $n } заверения. Пожалуйста, подтвердите их ещё раз.
    [many] Изменилось { $n } заверений. Пожалуйста, подтвердите их ещё раз.
   *[other] Изменились { $n } заверения. Пожалуйста, подтвердите их ещё раз.
 }
version-intro = Заявление обновили. Вот что будет, если вы перейдёте на новую версию. Ничего не удаляется.
version-kept = { $n ->
    [one] { $n } ваш ответ остаётся без изменений.
    [few] { $n } ваших ответа остаются без изменений.
    [many] { $n } ваших ответов остаются без изменений.
   *[other] { $n } ваших ответа остаются без изменений.
 }
version-moved-intro = Ваши ответы теперь есть в новой версии. Ничего не удалено.
version-moved-title = Вы продолжаете в новой версии
version-needed = Это добавилось
version-not-asked = Об этом больше не спрашивают
version-not-asked-text = Эти ответы мы не отправляем. Они остаются сохранёнными в вашем черновике.
version-papers = Эти бумаги больше не нужны
version-stay = Остаться в моей версии
version-title = Продолжить в новой версии

## Upload

file-clean = Проверено
file-received = Получено
file-rejected = Не принято
file-rejected-help = Файл не открывается или содержит вредную программу. Пожалуйста, удалите его и отправьте другой, например фото.
file-scanning = Проверяется
upload-back = Ко всем документам
upload-blacken = То, что нам не нужно, можно закрасить чёрным. Доходы, аренда и страховки должны быть видны.
upload-choose = Выбрать файлы
upload-failed = Не получилось. Проверьте соединение и попробуйте ещё раз.
upload-files = Эти файлы уже здесь
upload-kinds = Можно: { $kinds }. Каждый файл не больше { $size }.
upload-later = У меня пока нет этой бумаги, я отправлю её позже
upload-later-help = Ничего страшного. Ваше заявление всё равно засчитывается.
upload-more = Выбрать ещё файлы
upload-photo = На телефоне можно сразу сфотографировать бумагу.
upload-running = Загружается …
upload-send = Загрузить

## Review and sending

answer-none = Нет ответа
answer-wrong = Пока неверно
from-account = Из вашего аккаунта
from-adviser = Записано на консультации
from-earlier = Взято из прежних ответов
from-register = Из реестра
incomplete-answers = Этих ответов не хватает
incomplete-ask = Мы напишем вам, что нам нужно и до какого срока.
incomplete-back = Вернуться и дополнить
incomplete-date = Ваше заявление засчитывается с сегодняшнего дня.
incomplete-intro = Вы всё равно можете отправить его сейчас, а недостающее донести позже.
incomplete-longer = Пока не будет всего, решение может занять больше времени.
incomplete-means = Что это значит
incomplete-papers = Этих документов не хватает
incomplete-send = Всё равно отправить сейчас
incomplete-title = В вашем заявлении ещё чего-то не хватает
review-changed = Заявление тем временем изменилось
review-changed-text = Пожалуйста, прочитайте ещё раз, что будет отправлено сейчас. Пока ничего не отправлено.
review-declarations = Заверения, которых ещё не хватает
review-doubts-text = К этим ответам есть подсказка. Если они верны, ничего делать не нужно.
review-intro = Прочитайте всё ещё раз. Каждый раздел можно изменить.
review-missing = { $n ->
    [one] Не хватает ещё { $n } пункта
    [few] Не хватает ещё { $n } пунктов
    [many] Не хватает ещё { $n } пунктов
   *[other] Не хватает ещё { $n } пунктов
 }
review-missing-text = Вы всё равно можете отправить заявление, а недостающее донести позже.
review-no-name = Нет вашего имени. Без имени мы не можем принять заявление.
review-no-reach = Как с вами связаться? Достаточно адреса, номера телефона или эл. почты.
review-title = Проверить и отправить
review-wrong = Это пока неверно. Пожалуйста, исправьте это перед отправкой.
send-button = Отправить заявление
send-button-supplement = Отправить дополнение
send-text = Когда вы нажмёте «Отправить», заявление подано. После этого изменить уже ничего нельзя, но в любое время можно что-то донести. Вы сразу получите номер и подтверждение.
send-text-informal = Отправляя, вы закрепляете дату подачи. Заявление вы дополните потом.
send-text-supplement = Когда вы отправите, эти данные добавятся к вашему заявлению. Вы получите подтверждение.
send-title = Отправить сейчас
send-wrong-first = Как только выше всё будет верно, здесь можно будет отправить.
sent-informal = Обязательно сохраните номер и подтверждение. Теперь дополните заявление: то, что вы уже указали, в нём уже есть.
sent-intro = Больше сейчас ничего делать не нужно. Обязательно сохраните номер и подтверждение.
sent-intro-missing = Обязательно сохраните номер и подтверждение. Пожалуйста, донесите ещё то, что указано ниже.
sent-title = Ваше заявление получено
supplemented-text = Оно относится к вашему заявлению и имеет тот же номер.
supplemented-title = Ваше дополнение получено

## Status of an application

history-closed = Дело закрыто.
history-completed = Ваше полное заявление получено.
history-decided = Решение принято.
history-forwarded = Ваше заявление теперь в ведомстве, которое за него отвечает: { $authority }. Номер и дата остаются прежними.
history-informal = Ваше короткое заявление получено.
history-message = Вы написали нам.
history-office-message = Мы написали вам.
history-receipt = Подтверждение о получении готово.
history-received = Ваше заявление получено.
history-request-met = То, что нам было от вас нужно, поступило.
history-requested = Мы попросили у вас документы.
history-supplement = Ваше дополнение получено.
history-taken = Вашим заявлением занимаются.
history-withdrawn = Вы отозвали заявление.
message-empty = Пожалуйста, напишите что-нибудь или выберите файл.
message-file = Приложить файлы или фото
message-from-office = От ведомства
message-from-you = От вас
message-hint = Пишите на своём языке. Ведомство получит сообщение сразу.
message-label = Сообщение для ведомства
message-send = Отправить сообщение
message-sent = Ваше сообщение получено.
message-too-long = Пожалуйста, напишите не больше { $max } знаков.
outcome-granted = Одобрено
outcome-refused = Отказано
refused-text = Лучше всего подайте другое заявление сразу и напишите в нём, в чём вам отказали. Тогда оно может считаться поданным уже { $date } (§ 28 SGB X). Если вы считаете отказ ошибочным, вы можете возразить: как и до какого дня, написано в решении.
refused-title = Возможно, вам положено что-то другое
status-back = Посмотреть позже
status-back-link = Создать код
status-back-text = С кодом и секретным словом вы откроете эту страницу и в другой день, и на другом устройстве.
status-change = Что-то изменилось?
status-change-bank = Изменить банковский счёт
status-change-contact = Изменить адрес или телефон
status-change-text = Сообщите нам об этом прямо здесь. Всё остальное остаётся таким, как вы отправили.
status-counts = Засчитывается с
status-download = Скачать всё
status-history = Что было до сих пор
status-informal-receipt = Подтверждение короткого заявления (formloser Antrag)
status-mailed = Сообщение без содержания отправлено также на { $address }.
status-messages = Сообщения
status-missing = Это нам ещё нужно от вас
status-missing-by = Пожалуйста, отправьте это до { $date }.
status-missing-here = Вы можете добавить это прямо здесь. Достаточно фото с телефона.
status-missing-how = Принесите это нам или пришлите. Напишите на бумагах ваш номер.
status-missing-write = Или отправьте нам сообщение с фото
status-next = Что будет дальше
status-number = Ваш номер
status-outcomes = Что решено
status-receipt = Подтверждение о получении
status-received = Получено
status-supplement = Добавить сейчас
status-supplement-receipt = Подтверждение дополнения от { $date }
status-title = Что происходит с вашим заявлением
status-withdraw = Отозвать заявление
time-of-day = { $time }
withdraw-no = Нет, оставить заявление
withdraw-text = Тогда ведомство больше не будет рассматривать ваше заявление. Дата подачи вашего заявления больше не будет засчитываться. Позже вы можете подать новое заявление.
withdraw-title = Вы хотите отозвать заявление?
withdraw-yes = Да, отозвать заявление
word-checking = Проверяется
word-checking-means = Мы смотрим, всё ли на месте и какое ведомство за это отвечает.
word-closed = Закрыто
word-closed-means = Это дело завершено.
word-decided = Решено
word-decided-means = Вы получите решение (Bescheid). Это письмо, в котором написано, что решило ведомство.
word-missing = Чего-то не хватает
word-missing-means = Нам ещё что-то нужно от вас. На этой странице написано, что именно.
word-paying = Выплачивается
word-paying-means = Деньги или талон уже в пути.
word-received = Получено
word-received-means = Ваше заявление у нас. Мы свяжемся с вами, когда нам что-то понадобится или когда примем решение.
word-working = В работе
word-working-means = Вашим заявлением занимаются.

## Save for later, come back

code-back = Назад к заявлению
code-end = Закончить и стереть следы
code-end-help = При этом всё удаляется из этого браузера. Нажимайте это на чужих устройствах.
code-intro = Так вы продолжите, в том числе на другом устройстве:
code-lost = Мы показываем код только сейчас. Без кода и секретного слова черновик больше нельзя открыть.
code-print = Напечатать
code-step-open = Откройте позже эту страницу:
code-step-type = Введите код и ваше секретное слово.
code-step-write = Запишите эти слова или сфотографируйте их.
code-title = Ваш код
later-button = Сохранить и показать код
later-intro = Придумайте секретное слово. Вместе с кодом, который мы сейчас покажем, оно снова откроет ваше заявление.
later-secret = Ваше секретное слово
later-secret-hint = Минимум символов: { $n }. Такое, что вы запомните, а другие не угадают.
later-title = Сохранить и закончить позже
resume-anew = Начать новое заявление
resume-button = Открыть
resume-code = Код
resume-code-hint = Слова, которые вы записали. Большие или маленькие буквы — неважно.
resume-expired = Срок этого черновика истёк
resume-expired-text =
    Мы храним черновик { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[other] { $days } дней
    } после последнего изменения. Это время прошло. Черновик больше нельзя открыть, он удаляется. Ничего из него не было отправлено.
resume-intro = Здесь вы открываете заявление, которое начали или отправили.
resume-locked = Слишком много попыток
resume-locked-text = Для вашей защиты этот код на время заблокирован. Попробуйте ещё раз позже.
resume-lost = Потеряли код? Тогда начатое заявление больше нельзя открыть. Позвоните нам: мы вместе начнём заново или найдём ваше отправленное заявление.
resume-secret = Секретное слово
resume-secret-hint = То, которое вы выбрали сами.
resume-title = Продолжить
resume-wrong = Код и секретное слово не подходят друг к другу
resume-wrong-text =
    Проверьте и то и другое. Возможно, в слове ошибка. Или черновик уже удалён: мы храним его { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[other] { $days } дней
    } после последнего изменения.

## Checking a receipt

or = или
verify-authority = Кто выдал
verify-button = Проверить
verify-changed = Этот файл изменили
verify-changed-text = На нём есть печать, но содержание уже не то, на которое её поставили. Не полагайтесь на этот файл.
verify-file = Подтверждение в формате PDF
verify-file-hint = Не больше { $size }. Файл только проверяется и не сохраняется.
verify-genuine = Это подтверждение настоящее и не изменено
verify-intro = Здесь видно, настоящее ли подтверждение о получении (Eingangsbestätigung). Никто не узнает, что написано в заявлении.
verify-known = Такой номер есть
verify-known-text = Настоящая ли конкретная бумага, показывает только файл PDF.
verify-not-a-receipt = Это не подтверждение о получении
verify-not-a-receipt-text = На файле нет печати, или это не PDF. Фото или распечатку проверить нельзя, а номер на них можно.
verify-nothing = Пожалуйста, выберите файл или введите номер
verify-nothing-text = Достаточно чего-то одного.
verify-number = Номер
verify-number-hint = Он стоит вверху на подтверждении, например RF-26-004821-7.
verify-title = Проверить подтверждение о получении
verify-unknown = Мы не знаем этот номер
verify-unknown-seal = Мы не знаем эту печать
verify-unknown-seal-text = На файле есть печать, но не от ведомства, которое участвует здесь.
verify-unknown-text = Проверьте, все ли цифры верны.

## When something does not work

broken-text = Эта страница загрузится снова, как только файлы будут исправлены. То, что уже записано, сохранится.
broken-title = С формами что-то не так
trouble-cross-site = Это пришло с чужого сайта
trouble-cross-site-text = Для вашей защиты мы это не приняли. Откройте страницу здесь ещё раз.
trouble-draft-gone = Этого заявления здесь больше нет
trouble-draft-gone-text = Возможно, оно уже отправлено, завершено или удалено по истечении срока. Проверьте это с помощью вашего кода.
trouble-forbidden = Вам это здесь недоступно
trouble-forbidden-text = Ваша роль этого не разрешает. Если вам это нужно, спросите руководителя команды.
trouble-incident = Если будете нам звонить, назовите, пожалуйста, этот номер:
trouble-not-found = Такой страницы нет
trouble-not-found-text = Проверьте адрес или начните с главной страницы.
trouble-not-understood = Мы это не поняли
trouble-not-understood-text = Адрес или ввод не подходит к этой странице. Вернитесь назад и попробуйте ещё раз.
trouble-server = У нас произошла ошибка
trouble-server-text = Вы в этом не виноваты. То, что было сохранено, осталось. Пожалуйста, попробуйте чуть позже ещё раз.
trouble-too-large = Это слишком большой объём
trouble-too-large-text = За один раз мы не принимаем больше { $size }. Отправляйте файлы по одному или сделайте фото поменьше.
way-home = На главную страницу
way-inbox = К входящим
way-resume = Открыть с кодом

## Problems with an answer

problem-bic-format = Пожалуйста, проверьте BIC. В нём 8 или 11 знаков, например COBADEFFXXX.
problem-child-benefit-number = В номере детского пособия (Kindergeldnummer) три цифры, потом FK и ещё шесть цифр, например 115FK123456. Пожалуйста, проверьте его.
problem-choice-exclusive = Вы выбрали «ничего из этого» и ещё что-то другое. Пожалуйста, оставьте что-то одно.
problem-choice-unknown = Пожалуйста, выберите один из ответов.
problem-control-characters = Сюда попали невидимые знаки, возможно, при копировании. Пожалуйста, введите текст заново.
problem-country-unknown = Пожалуйста, выберите страну из списка.
problem-date-impossible = Такого дня нет в календаре. Пожалуйста, проверьте день и месяц.
problem-date-incomplete = { $missing ->
    [day] Пожалуйста, добавьте день.
    [day-month] Пожалуйста, добавьте день и месяц.
    [day-year] Пожалуйста, добавьте день и год.
    [month] Пожалуйста, добавьте месяц.
    [month-year] Пожалуйста, добавьте месяц и год.
    [year] Пожалуйста, добавьте год.
   *[other] Пожалуйста, укажите день, месяц и год, например 12 4 1993.
 }
problem-date-too-early = Дата слишком ранняя. Можно указать дату начиная с { $limit }.
problem-date-too-late = Дата слишком поздняя. Можно указать дату не позже { $limit }.
problem-date-year = Пожалуйста, напишите год четырьмя цифрами, например 1993.
problem-declaration = Пожалуйста, подтвердите это. Или продолжите без этого заверения.
problem-email = Пожалуйста, проверьте адрес эл. почты. Он выглядит так: name@beispiel.de
problem-iban-check = Этот IBAN не может быть верным. Пожалуйста, сравните каждую цифру с вашей банковской картой.
problem-iban-format = IBAN начинается с двух букв, потом идут цифры, например DE89 3704 0044 0532 0130 00.
problem-iban-length = В этой стране в IBAN знаков: { $expected }. Пожалуйста, проверьте, нет ли лишних и все ли на месте.
problem-money-format = Пожалуйста, напишите сумму цифрами, например 18,50.
problem-money-range = Сумма должна быть от { $min } до { $max }.
problem-month-impossible = Такого месяца нет. Пожалуйста, напишите число от 1 до 12 или название, например август.
problem-month-incomplete = { $missing ->
    [month] Пожалуйста, добавьте месяц.
    [year] Пожалуйста, добавьте год.
   *[other] Пожалуйста, укажите месяц и год, например 8 2026.
 }
problem-month-too-early = Месяц слишком ранний. Можно указать месяц начиная с { $limit }.
problem-month-too-late = Месяц слишком поздний. Можно указать месяц не позже { $limit }.
problem-month-year = Пожалуйста, напишите год четырьмя цифрами, например 2026.
problem-name-letters = Пожалуйста, напишите имя латинскими буквами, как в паспорте. Эти знаки не подходят: { $characters }
problem-number-format = Пожалуйста, напишите число цифрами, например 5.
problem-number-range = Число должно быть от { $min } до { $max }.
problem-number-whole = Пожалуйста, введите целое число, например 5.
problem-phone = Пожалуйста, проверьте номер телефона, например 030 23125 110 или +49 30 23125 110.
problem-postcode = В почтовом индексе пять цифр, например 66601.
problem-required = Здесь ещё нет ответа.
problem-rows-incomplete = Здесь ещё чего-то не хватает. Пожалуйста, откройте запись.
problem-rows-too-few = { $min ->
    [one] Пожалуйста, добавьте хотя бы { $min } запись.
    [few] Пожалуйста, добавьте хотя бы { $min } записи.
    [many] Пожалуйста, добавьте хотя бы { $min } записей.
   *[other] Пожалуйста, добавьте хотя бы { $min } записи.
 }
problem-secret-short = Ваше секретное слово слишком короткое. Минимум символов: { $min }.
problem-too-long = Текст слишком длинный. Максимум символов: { $max }.
problem-too-many = Пожалуйста, выберите не больше { $max }.
problem-upload-empty = Файл пустой. Пожалуйста, выберите другой.
problem-upload-none = Пожалуйста, сначала выберите файл.
problem-upload-sent = Заявление уже отправлено. Этого файла в нём нет. Вы можете донести его в ведомство позже.
problem-upload-too-large = Файл слишком большой. Можно не больше { $max }. Достаточно фото.
problem-upload-too-many = Здесь можно добавить не больше { $max } файлов.
problem-upload-too-much = Все файлы вместе слишком большие. Можно добавить ещё { $max }.
problem-upload-twice = Этот файл вы уже загрузили.
problem-upload-type = Такой файл мы не можем открыть. Подходят: { $kinds }.

## About this site

accessibility-dark = Светлый или тёмный вид зависит от настроек вашего устройства. Цвет никогда не бывает единственным знаком.
accessibility-gap-easy = Пока нет текстов на простом языке (Leichte Sprache).
accessibility-gap-sign = Пока нет видео на немецком жестовом языке.
accessibility-gap-tested = Люди с инвалидностью ещё не проверяли эти страницы. Пока каждую страницу при каждом изменении проверяют программы.
accessibility-gaps = Чего пока нет
accessibility-how = О чём мы заботимся
accessibility-intro = Здесь каждый должен иметь возможность подать заявление.
accessibility-keyboard = Всем можно пользоваться с клавиатуры и с программой чтения с экрана.
accessibility-script = Все страницы работают и без JavaScript, на старых телефонах и при медленном интернете.
accessibility-tell = Скажите нам, что вам мешает
accessibility-tell-text = Где-то не получается? Напишите или позвоните нам. Мы ответим в течение месяца, а до тех пор поможем вам по телефону.
accessibility-zoom = Страницы можно увеличить до 400 процентов, и ничего не пропадёт.
imprint-intro = За эти страницы отвечает:
mailbox-empty = Пока нет сообщений.
mailbox-intro = Это показ для пробы, здесь ничего не отправляется. Вы видите все сообщения, которые иначе ушли бы по эл. почте.
mailbox-links = Адреса в сообщении
mailbox-title = Почтовый ящик для пробы
mailbox-to = Кому
privacy-browser = Ваш браузер
privacy-browser-text = Мы используем только те cookie, которые нужны, чтобы заявление оставалось вашим. Эти страницы ничего не загружают с других сайтов и не считают посетителей.
privacy-intro = Ваши данные принадлежат вам. Здесь написано, что с ними происходит.
privacy-long = Как долго мы храним ваши данные
privacy-long-text =
    Черновик мы удаляем через { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[other] { $days } дней
    } после вашего последнего изменения. Отправленное заявление становится частью дела; для него действуют сроки Социального кодекса (Sozialgesetzbuch).
privacy-rights = Ваши права
privacy-rights-text = Вы можете спросить, что о вас хранится, и исправить неверное. Вы можете потребовать, чтобы мы что-то удалили или больше не использовали, насколько это разрешает закон. И вы можете пожаловаться в ведомство по защите данных вашей земли.
privacy-safe = Как мы их защищаем
privacy-safe-text = Всё передаётся и хранится в зашифрованном виде. Читать ваше заявление может только тот, кто им занимается, и каждое открытие записывается.
privacy-who = Кто отвечает
privacy-why = Для чего они нам нужны
privacy-why-text = Чтобы принять решение по вашему заявлению. Это разрешает Социальный кодекс (Sozialgesetzbuch, §§ 67a–67c SGB X) вместе со статьями 6 и 9 Общего регламента по защите данных (Datenschutz-Grundverordnung).

## Office: signing in

factor-code = Код из вашего приложения
factor-demo = Для пробы сейчас действует этот код:
factor-intro = Откройте приложение на телефоне и введите шесть цифр.
factor-title = Второй шаг
factor-wrong = Этот код неверный или уже не действует. Пожалуйста, возьмите следующий.
office-inbox = Входящие
office-sign-out = Выйти
office-signed-in = Вход выполнен:
role-admin = Администрирование
role-auditor = Контроль
role-caseworker = Обработка заявлений
role-intake = Приём заявлений
role-protected = защищённые дела
role-team-lead = Руководство командой
sign-in-button = Войти
sign-in-demo = Для пробы
sign-in-expired = Вы слишком долго ничего не делали. Пожалуйста, войдите ещё раз.
sign-in-locked = Слишком много попыток. Пожалуйста, подождите немного.
sign-in-login = Имя пользователя
sign-in-password = Пароль
sign-in-title = Вход
sign-in-wrong = Имя пользователя и пароль не подходят друг к другу
signed-out-again = Отправить ещё раз
signed-out-sign-in = Войти (новая вкладка)
signed-out-text = Пока ничего не сохранено. Оставьте эту страницу открытой: войдите в новой вкладке, вернитесь сюда и отправьте ещё раз.
signed-out-title = Вы вышли из системы
signed-out-typed = Что вы ввели

## Office: inbox

case-state-acknowledged = Подтверждено
case-state-checking = Предварительная проверка
case-state-closed = Завершено
case-state-decided = Решено
case-state-missing = Не хватает документов
case-state-received = Поступило
case-state-working = В работе
days = { $n ->
    [0] сегодня
    [one] { $n } день
    [few] { $n } дня
    [many] { $n } дней
   *[other] { $n } дня
 }
due-late = просрочено
due-soon = скоро
forwarded-text = Эти заявления теперь в ответственном ведомстве. Здесь видно только, куда они переданы.
forwarded-to = Теперь в
forwarded-when = Передано
inbox-age = Возраст
inbox-all = Все
inbox-assignee = Кто занимается
inbox-case = Заявление
inbox-due = Срок
inbox-empty = Здесь ничего нет.
inbox-filter = Показать
inbox-missing = Не хватает
inbox-news = Поступило новое
inbox-nobody = Никто
inbox-only-missing = Только те, где не хватает документов
inbox-protected = Имя защищено
inbox-reset = Показать всё
inbox-search = Номер или имя
inbox-service = Вид помощи
inbox-state = Состояние
inbox-table = Заявления
inbox-views = Выбор
pager = Страницы
pager-from = с { $from } по { $to }
pager-next = Дальше
pager-of = с { $from } по { $to } из { $total }
pager-previous = Назад
view-closed = Готовые
view-due = Срок истекает
view-forwarded = Переданные
view-mine = Мои
view-open = Все открытые
view-unassigned = Никому не переданы

## Office: a case

asked-missing = Не хватает:
case-answer = Ответ
case-answers = Данные
case-asked = Что запрошено
case-contact = Как связаться
case-doubts = Подсказки к ответам
case-files = Файлы
case-flag-incomplete = Отправлено не полностью
case-flag-protected = Адрес защищён
case-flag-urgent = Срочно
case-forward = Отвечает другое ведомство?
case-forward-button = Передать
case-forward-choose = Выберите, пожалуйста
case-forward-hint = Дело передаётся туда со всеми ответами, файлами, сообщениями и заметками. Номер и дата заявления остаются прежними (§ 16 абз. 2 SGB I). Человек узнаёт об этом.
case-forward-to = Отвечает
case-history = История
case-informal = Короткое
case-informal-text = Полное заявление должно поступить до { $date }. Оно попадёт в это дело, дата останется.
case-language = Язык:
case-matrix = Обзор
case-message = Сообщение заявителю
case-message-hint = Человек узнаёт по электронной почте, что есть новости. Текст он читает на странице заявления.
case-message-send = Отправить сообщение
case-messages = Сообщения
case-missing = Ещё не хватает
case-no-files = Файлов нет.
case-not-now = На этом этапе дела это невозможно.
case-note = Новая заметка
case-note-save = Сохранить заметку
case-notes = Заметки
case-nothing-missing = Всё на месте.
case-question = Вопрос
case-release = Вернуть
case-source = Источник
case-supplement = Дополнение от { $date }
case-supplements = Дополнения
case-take = Взять в работу
cell-evidence-missing = Нет документа
cell-not-asked = Не запрошено
cell-open = Открыто
decide = Принять решение
decide-again = Решить заново
decide-amount = Сумма в евро
decide-button = Сохранить решение
decide-from = С
decide-grant = Одобрить
decide-outcome = Решение
decide-reason = Обоснование
decide-reason-hint = Так будет стоять в решении (Bescheid).
decide-refuse = Отказать
decide-until = По
decided-from = с
decided-until = по
event-arrived = Заявление получено
event-assigned = Взято в работу
event-closed = Завершено
event-closed-duplicate = Завершено: пришло дважды
event-closed-withdrawn = Завершено: заявление отозвано
event-completed = Полное заявление поступило
event-decided = Решено: { $what }
event-forwarded = { $from } передаёт дело в { $to }
event-informal = Краткое заявление поступило
event-message = Сообщение от заявителя
event-note = Заметка написана
event-office-message = Написано сообщение
event-receipt = На подтверждение поставлена печать
event-released = Возвращено
event-request-met = То, что запрашивали, поступило
event-requested = Документы запрошены
event-supplement = Дополнение поступило
event-withdrawn = Отозвано заявителем
move-close = Завершить
move-close-duplicate = Пришло дважды
move-close-withdrawn = Заявление отозвано
problem-decision-amount = Пожалуйста, укажите сумму, например 18,50.
problem-decision-outcome = Пожалуйста, выберите: одобрить или отказать.
problem-decision-period = Конец раньше начала.
problem-decision-reason = Для отказа нужно обоснование.
problem-health-insurance-number = Этот номер не может быть верным. В нём одна буква и девять цифр. Пожалуйста, сравните его с картой медицинского страхования.
problem-pension-number = Этот номер не может быть верным. В нём восемь цифр, одна буква и три цифры. Пожалуйста, сравните каждый знак.
problem-request-nothing = Пожалуйста, выберите, чего не хватает, или напишите это.
problem-request-until = Пожалуйста, назовите срок, который ещё не прошёл.
problem-tax-id = Этот номер не может быть верным. В нём одиннадцать цифр. Пожалуйста, сравните каждую цифру.
request-again = уже запрошено
request-button = Запросить документы
request-done = Всё на месте
request-items = Запросить
request-meet = Поступило
request-more = Кроме того
request-until = До
source-account = Аккаунт
source-adviser = Консультация
source-citizen = Заявитель
source-computed = Рассчитано
source-earlier = Прежнее заявление
source-register = Реестр
staff-elsewhere = прежнее ведомство
taken-open = Открыть дело в его нынешнем виде
taken-text = Дело изменено { $date } в { $time }. Кто изменил: { $name }.
taken-title = Кто-то успел раньше
taken-typed = Вот что вы написали. Это не сохранено.

## E-mails

mail-arrived-intro = Ваше заявление получено { $date } в { $time }.
mail-arrived-keep = Сохраните номер. Подтверждение вы найдёте здесь:
mail-arrived-subject = Ваше заявление получено
mail-automatic = Это сообщение отправлено автоматически. Ответы на него никто не читает.
mail-expiry-intro = Ваш черновик будет удалён { $date }, если вы ничего не сделаете.
mail-expiry-link = Здесь вы откроете его и сможете хранить дольше:
mail-hello = Здравствуйте!
mail-news-intro = По вашему заявлению есть новости.
mail-news-link = Какие именно, вы увидите здесь:
mail-news-subject = Вам пришло сообщение
mail-no-content = Для вашей защиты здесь не написано, о чём идёт речь.
mail-number = Ваш номер: { $number }
mail-reminder-intro = В вашем заявлении ещё не хватает ответов. Пожалуйста, добавьте их до { $date }.
mail-reminder-link = Продолжить здесь:
mail-supplement-intro = Ваше дополнение получено { $date } в { $time }.

## Receipt

provenance-account = из аккаунта
provenance-adviser = введено на консультации
provenance-carried-over = взято из прежних ответов
provenance-citizen = введено вами
provenance-computed = рассчитано
provenance-register = из реестра
receipt-answer = Ответ
receipt-answers = Ваши ответы
receipt-applicant = Кто подал заявление
receipt-before = До сих пор
receipt-changes = Что изменилось
receipt-counts = С какого дня засчитывается
receipt-declaration = Заверение
receipt-declarations = Ваши заверения и согласия
receipt-declared = Дано
receipt-digest = Контрольная сумма (SHA-256)
receipt-evidence = Документы
receipt-evidence-missing = Этих документов ещё не хватает. Их можно отправить позже:
receipt-evidence-there = Эти документы получены:
receipt-files = Новые документы
receipt-informal-intro = Ваше короткое заявление (formloser Antrag) у нас. Тем самым дата подачи вашего заявления закреплена. Пожалуйста, сохраните это подтверждение.
receipt-informal-next-1 = Пожалуйста, дополните заявление на портале до { $date }.
receipt-informal-next-2 = После этого мы спросим у вас то, чего не хватает. Ваша дата подачи сохраняется.
receipt-intro = Ваше заявление у нас. Пожалуйста, сохраните это подтверждение. Оно показывает, что вы указали и когда пришло заявление.
receipt-joined = { $date } вы подали на эту помощь короткое заявление (formloser Antrag). Этот день засчитывается как день подачи вашего заявления.
receipt-next = Что будет дальше
receipt-next-1 = Мы проверим ваше заявление. Если чего-то не хватает, мы вам напишем.
receipt-next-2 = Если что-то изменится, пожалуйста, сразу сообщите нам.
receipt-next-3 = Мы примем решение и пришлём его вам (Bescheid). Это письмо, в котором написано, что решило ведомство.
receipt-now = Теперь
receipt-number = Номер
receipt-provenance = Источник
receipt-question = Вопрос
receipt-received = Получено
receipt-service = Вид помощи
receipt-subject = Подтверждение о том, что заявление получено, со всеми ответами
receipt-supplement-intro = Ваше дополнение у нас. Оно относится к вашему заявлению с этим номером. Здесь указано, что нового. Пожалуйста, сохраните это подтверждение.
receipt-supplement-title = Подтверждение дополнения: { $service }
receipt-title = Подтверждение о получении: { $service }
receipt-verify = Каждый может проверить, настоящее ли это подтверждение: { $address }
receipt-verify-spoken = QR-код для страницы, где можно проверить это подтверждение

## Notices after something was done

notice-carried = Мы вписали ответы, которые вы уже давали раньше.
notice-carried-text = Рядом с каждым из них написано, откуда он взят. Пожалуйста, проверьте, всё ли ещё верно. Вы можете изменить любой ответ. Вот они: { $list }
notice-closed = Дело закрыто.
notice-decided = Решение сохранено.
notice-file-dropped = Файл удалён.
notice-forwarded = Дело передано.
notice-message-sent = Сообщение написано.
notice-met = Отмечено, что всё поступило.
notice-note-saved = Заметка сохранена.
notice-released = Дело возвращено.
notice-requested = Документы запрошены.
notice-row-removed = Запись удалена.
notice-taken = Теперь это дело у вас.
notice-uploaded = Файлы получены и стоят в списке.
