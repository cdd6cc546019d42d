# From which day an application counts.

effective-date-AD5 =
    .text = Your application counts from the first day of the month in which it reaches us.
effective-date-AD6 =
    .text = Your application counts from the first day of the month in which it reaches us, if you meet the conditions in that month.
effective-date-AD7 =
    .text = What counts is the day on which any office first learns of your need, at the latest the day on which this application arrives.
effective-date-AD8 =
    .text = Your application counts from the first day of the month in which it reaches us. If another benefit has just been refused, it can also count for earlier months.
effective-date-AD9 =
    .text = Your application counts from the month in which it arrives, and not earlier.
effective-date-AD10 =
    .text = Your application counts from the month in which it arrives. If you tried to get the maintenance before, the month before counts too.
effective-date-AD11 =
    .text = Your application for basic income support (Grundsicherungsgeld) is also valid for education and participation. The first month in your notice counts. Only for tutoring, the day on which this application arrives counts.
effective-date-AD12 =
    .text = With housing benefit (Wohngeld) or child supplement (Kinderzuschlag) the application can count for up to twelve months back. Older claims expire.
effective-date-AD14 =
    .text = The help begins when the youth welfare office agrees it with you. There is no money for the time before.
effective-date-AD18 =
    .text = Your application mostly counts from the first day of the month in which it reaches us. The statute (Satzung) of your municipality says it exactly.
effective-date-AD19 =
    .text = Your application counts from the first day of the month that you named.
