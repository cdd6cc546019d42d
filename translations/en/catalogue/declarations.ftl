# Declarations (Erklärungen).

declaration-DEC_TRUTH =
    .text = I have stated everything as completely and correctly as I know it.
declaration-DEC_CHANGE =
    .text = I will tell you at once when something changes. For example a move, a new job, different income, a new school or day care, or when someone moves in with us or moves out.
declaration-DEC_COOP =
    .text = I know that I have to help. If something is missing, the office writes to me and sets a deadline. If I do not answer, the office can refuse all or part of the benefit. If I make up for it, the office can still pay.
declaration-DEC_REFUND =
    .text = I know that I have to pay back money if I was paid too much. Anyone who says something false on purpose commits a crime.
declaration-DEC_PRIVACY =
    .text = I have read the data protection notice. This is not a consent.
declaration-DEC_EDELIVERY =
    .text = I would like to get official notices electronically. This is voluntary. I can change it at any time, and then a letter comes.
declaration-DEC_THIRD =
    .text = The office may ask the schools, day-care centres, clubs and providers that I have named in this application. It asks only what it needs for this application. This is voluntary, and I can take it back at any time.
declaration-DEC_REFERENCE =
    .text = My details may be used again for other applications in this portal. This is voluntary, and I can take it back at any time.
declaration-DEC_TAKEOVER =
    .text = I know that my claims against other people can pass to the office, for example claims for maintenance.
declaration-DEC_OTHERS_FIRST =
    .text = I know that other benefits come first, for example unemployment benefit, child benefit, advance maintenance or parental allowance. I will also apply for those that my family and I are entitled to.
declaration-DEC_DATA_MATCH =
    .text = The job centre may compare what you tell us automatically with other bodies, for example with the pension insurance and the Federal Central Tax Office.
declaration-DEC_NO_SIGN =
    .text = The application is valid without a signature because you make it electronically.
declaration-DEC_LANG =
    .text = The official language is German. The translation is there to help you. The German text is binding.
