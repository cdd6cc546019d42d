form =
    .title = Lunch
    .summary = Help with the cost of lunch.
page-person =
    .title = You
field-name =
    .label = Name
field-email =
    .label = E-mail
field-price
    .label = What does a meal cost?
