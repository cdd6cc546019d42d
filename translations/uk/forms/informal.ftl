# The informal application: who, how to reach, what.

form =
    .title = Коротка заява (formloser Antrag)
    .summary = Так ви закріпите дату подання заяви. Це займе дві хвилини. Усе інше можна доповнити пізніше.
    .purpose = Щоб ви не втратили час.
    .office = Установа, яка відповідає за цю допомогу
    .applicants = Усі, хто хоче подати заяву на допомогу.
    .fee = Заява безкоштовна.

page-wish =
    .title = Закріпіть дату подання заяви
    .intro = Досить вашого імені й одного способу зв’язатися з вами. Усе інше можна не заповнювати.
group-applicant =
    .label = Хто подає заяву?
group-contact =
    .label = Як нам із вами зв’язатися?
group-address =
    .label = Ваша адреса
group-wish =
    .label = Що вам потрібно?
field-wish-what =
    .label = Для чого вам потрібна допомога?
    .short = Для чого
    .hint = Досить одного речення, будь-якою мовою.
field-wish-from =
    .label = З якого дня вона вам потрібна?
    .short = З якого дня
field-wish-urgent =
    .label = Це терміново?
    .short = Терміново
    .hint = Наприклад, якщо у вас немає грошей на їжу або ви втрачаєте житло.
field-wish-why_urgent =
    .label = Що саме терміново?
