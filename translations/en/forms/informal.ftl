# The informal application: who, how to reach, what.

form =
    .title = Informal application
    .summary = It secures your application date. It takes two minutes. You can add everything else later.
    .purpose = So that you lose no time.
    .office = The office that is responsible for the benefit
    .applicants = Everybody who wants to apply for a benefit.
    .fee = The application costs nothing.

page-wish =
    .title = Secure your application date
    .intro = Your name and one way to reach you are enough. You can leave everything else empty.
group-applicant =
    .label = Who is applying?
group-contact =
    .label = How can we reach you?
group-address =
    .label = Your address
group-wish =
    .label = What do you need?
field-wish-what =
    .label = What do you need the benefit for?
    .short = What for
    .hint = One sentence is enough, in any language.
field-wish-from =
    .label = From when do you need it?
    .short = From when
field-wish-urgent =
    .label = Is it urgent?
    .short = Urgent
    .hint = For example if you have no money for food or are losing your home.
field-wish-why_urgent =
    .label = What is urgent?
