form =
    .title = Lunch
    .summary = Help with the cost of lunch.
page-person =
    .title = You
field-name =
    .label = Name
field-email =
    .label = E-mail
field-prise =
    .label = What does a meal cost?
info-person-amount =
    .text = The help is { $lunch_amuont }.
field-price =
    .label = { $lunch_amount ->
        [one] What does a meal cost?
       *[other] What do meals cost?
    }
