# The informal application: who, how to reach, what.

form =
    .title = Formloser Antrag
    .summary = Das ist ein erster, kurzer Antrag. Damit sichern Sie Ihr Antragsdatum. Das ist der Tag, ab dem Ihr Antrag zählt. Es dauert 2 Minuten. Alles andere können Sie später schreiben.
    .purpose = Damit Sie keine Zeit verlieren.
    .office = Das Amt, das für Ihren Antrag zuständig ist
    .applicants = Alle, die Geld oder Hilfe vom Amt beantragen möchten.
    .fee = Der Antrag kostet nichts.

page-wish =
    .title = Ihr Antragsdatum sichern
    .intro = 2 Dinge reichen: Ihr Name und ein Weg, wie wir Sie erreichen. Alles andere können Sie leer lassen.
group-applicant =
    .label = Wer stellt den Antrag?
group-contact =
    .label = Wie erreichen wir Sie?
group-address =
    .label = Ihre Adresse
group-wish =
    .label = Was brauchen Sie?
field-wish-what =
    .label = Wofür brauchen Sie das Geld oder die Hilfe?
    .short = Wofür
    .hint = Ein Satz reicht. Sie können in jeder Sprache schreiben.
field-wish-from =
    .label = Ab wann brauchen Sie das Geld oder die Hilfe?
    .short = Ab wann
field-wish-urgent =
    .label = Ist es dringend?
    .short = Dringend
    .hint = Zum Beispiel: Sie haben kein Geld für Essen. Oder Sie verlieren Ihre Wohnung.
field-wish-why_urgent =
    .label = Was ist dringend?
