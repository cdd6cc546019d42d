# The informal application: who, how to reach, what.

form =
    .title = Короткое заявление (formloser Antrag)
    .summary = Так вы закрепите дату подачи заявления. Это займёт две минуты. Всё остальное можно дополнить позже.
    .purpose = Чтобы вы не потеряли время.
    .office = Ведомство, которое отвечает за эту помощь
    .applicants = Все, кто хочет подать заявление на помощь.
    .fee = Заявление бесплатное.

page-wish =
    .title = Закрепите дату подачи заявления
    .intro = Достаточно вашего имени и одного способа связаться с вами. Всё остальное можно не заполнять.
group-applicant =
    .label = Кто подаёт заявление?
group-contact =
    .label = Как с вами связаться?
group-address =
    .label = Ваш адрес
group-wish =
    .label = Что вам нужно?
field-wish-what =
    .label = Для чего вам нужна помощь?
    .short = Для чего
    .hint = Достаточно одного предложения, на любом языке.
field-wish-from =
    .label = С какого дня она вам нужна?
    .short = С какого дня
field-wish-urgent =
    .label = Это срочно?
    .short = Срочно
    .hint = Например, если у вас нет денег на еду или вы теряете жильё.
field-wish-why_urgent =
    .label = Что именно срочно?
