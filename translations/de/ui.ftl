# The product's own texts in German, the source language.
#
# Another language is another folder beside this one, with the same file in its language and a language.toml
# that says what the language calls itself and whether a person has checked the translation. The tests say what
# is missing, what nobody uses and where variables differ; keys are sorted within each section. Numbers, amounts
# and days arrive in German format, because the office will read them.

## Everywhere

back = Zurück
change = Ändern
choose = Bitte wählen
help = Hilfe dazu
language = Sprache
no = Nein
optional = freiwillig
product-name = Antragsportal
recommended = hilft uns, muss nicht sein
remove = Entfernen
skip-to-content = Zum Inhalt
title-error = Fehler
unknown = Weiß ich nicht
yes = Ja

## Frame of every page

aside-text = Rufen Sie uns an oder schreiben Sie uns. Wir helfen Ihnen beim Ausfüllen.
aside-title = Brauchen Sie Hilfe?
demo-banner = Nur zum Ausprobieren: Nichts davon geht an eine Behörde. Bitte keine echten Daten eingeben.
demo-mailbox = Postfach ansehen
end = Beenden
exit = Seite verlassen
exit-help = Öffnet sofort eine andere Seite. Auch mit dreimal Escape.
footer-accessibility = Barrierefreiheit
footer-easy = Einfache Sprache
footer-feedback = Barriere melden
footer-german-binds = Die Amtssprache ist Deutsch. Die Übersetzung hilft Ihnen, der deutsche Text gilt.
footer-imprint = Impressum
footer-privacy = Datenschutz
footer-sign = Gebärdensprache
footer-unreviewed = Diese Übersetzung hat noch kein Mensch geprüft.
footer-verify = Eingangsbestätigung prüfen
header-official = Offizielle Website

## Days and months

date-in-words = { $day }. { $month } { $year }
date-with-weekday = { $weekday }, { $date }
month-1 = Januar
month-10 = Oktober
month-11 = November
month-12 = Dezember
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
weekday-1 = Montag
weekday-2 = Dienstag
weekday-3 = Mittwoch
weekday-4 = Donnerstag
weekday-5 = Freitag
weekday-6 = Samstag
weekday-7 = Sonntag

## Form page

characters-left = Noch Platz für { $n } Zeichen
characters-over = { $n } Zeichen zu viel
computed-open = Das rechnen wir aus, sobald alle Angaben da sind.
computed-preview = Vorschau, keine Entscheidung.
computed-preview-help = So rechnet das Amt wahrscheinlich. Entscheiden kann nur das Amt.
day = Tag
errors-title = { $n ->
    [one] Eine Angabe stimmt noch nicht
   *[other] { $n } Angaben stimmen noch nicht
 }
field-account = Aus Ihrem Konto übernommen. Stimmt das so?
field-carried = Aus Ihren früheren Antworten übernommen. Stimmt das noch?
field-saved-elsewhere = In einem anderen Fenster gespeichert:
field-saved-elsewhere-help = Wenn Sie auf Weiter drücken, gilt, was hier im Feld steht.
form-conflict = Diese Seite wurde inzwischen woanders geändert
form-conflict-text = Vielleicht ist sie in einem zweiten Fenster offen. Bei jeder Angabe, die sich unterscheidet, steht, was dort gespeichert wurde. Wenn Sie weitergehen, gilt, was Sie hier sehen.
form-doubts = Bitte sehen Sie noch einmal hin
form-doubts-text = Bei einer Antwort steht ein Hinweis. Wenn alles stimmt, gehen Sie einfach weiter.
form-neutral-title = Frage
form-new-questions = Zu Ihren Antworten gibt es noch Fragen
form-new-questions-text = Sie stehen jetzt hier auf der Seite.
form-next = Weiter
form-overview = Alle Schritte
form-save = Speichern und später weitermachen
form-step = Schritt { $at } von { $of }
form-without = Ohne diese Angaben weiter
form-without-help = Sie können fehlende Angaben später ergänzen. Ihr Antrag zählt trotzdem ab dem Tag, an dem Sie ihn senden.
hint-child-benefit-number = Zum Beispiel 115FK123456. Sie steht auf dem Kontoauszug beim Kindergeld.
hint-date = Zum Beispiel 12 4 1993.
hint-date-partial = Wenn Sie Tag oder Monat nicht wissen, lassen Sie das Feld leer.
hint-health-insurance-number = Ein Buchstabe und neun Ziffern. Sie steht auf der Gesundheitskarte.
hint-many = Sie können mehrere auswählen.
hint-money = Zum Beispiel 18,50.
hint-month = Zum Beispiel 8 2026.
hint-pension-number = Zum Beispiel 65 170839 J 003. Sie steht auf dem Sozialversicherungsausweis.
hint-tax-id = Elf Ziffern. Sie steht auf der Lohnabrechnung und auf Briefen vom Finanzamt.
list-empty = Noch nichts eingetragen.
list-full = Mehr als { $max } Einträge sind hier nicht möglich.
month = Monat
one-more = Noch eine (freiwillig)
row-complete = Vollständig
row-incomplete = Noch nicht fertig
save-state-conflict = Diese Seite wurde in einem anderen Fenster geändert. Drücken Sie auf Weiter, dann sehen Sie beide Eingaben.
save-state-failed = Noch nicht gespeichert ({ $n }). Wir versuchen es weiter.
save-state-saved = Alles gespeichert
save-state-waiting = Noch nicht gespeichert ({ $n })
year = Jahr

## Start pages

authority-contact = So erreichen Sie uns
authority-intro = Wählen Sie, was Sie beantragen möchten. Auf der nächsten Seite steht, wer es bekommt und was Sie brauchen.
authority-title = Was möchten Sie beantragen?
contact-email = E-Mail:
contact-phone = Telefon:
contact-web = Internet:
door-precheck = Welche Hilfe gibt es für mich?
door-precheck-text = Ein paar Fragen, ohne Anmeldung. Danach wissen Sie, welcher Antrag sich lohnt.
door-resume = Antrag weiter ausfüllen
door-resume-text = Mit Ihrem Code und Ihrem Geheimwort machen Sie dort weiter, wo Sie aufgehört haben. Auch der Stand eines gesendeten Antrags steht dort.
door-verify = Eingangsbestätigung prüfen
door-verify-text = Ist eine Bestätigung echt und unverändert? Das kann jeder nachsehen.
home-abroad = Ich lebe im Ausland oder komme bald nach Deutschland
home-abroad-text = Suchen Sie den Ort, an dem Sie in Deutschland wohnen werden. Viele Leistungen gibt es erst, wenn Sie hier wohnen: Fragen Sie das Amt vor dem Umzug. Im Ausland nehmen auch die deutsche Botschaft und das Konsulat Ihren Antrag an (§ 16 SGB I).
home-find = Suchen
home-found = Zuständig für { $place }
home-homeless = Ich habe keine feste Wohnung
home-homeless-text = Sie können trotzdem einen Antrag stellen. Suchen Sie den Ort, an dem Sie jetzt wirklich sind: Das Amt dort ist für Sie da (§ 30 Abs. 3 SGB I, § 36 SGB II).
home-intro = Hier beantragen Sie Leistungen für sich und Ihre Kinder: Schritt für Schritt, in Ihrer Sprache.
home-moving = Ich ziehe bald um
home-moving-text = Stellen Sie den Antrag dort, wo Sie an diesem Tag wohnen. Warten Sie nicht auf den Umzug, denn der Tag Ihres Antrags zählt. Sagen Sie nach dem Umzug beiden Ämtern Bescheid, dem alten und dem neuen.
home-nobody = Für { $place } nimmt hier noch kein Amt Anträge an
home-nobody-name = Nicht jede Postleitzahl steht auf unserer Liste. Versuchen Sie es auch mit dem Namen Ihres Ortes.
home-nobody-text = Fragen Sie im Rathaus, beim Jobcenter oder bei einer Beratungsstelle nach. Dort können Sie den Antrag auch auf Papier stellen. Ihr Datum sichern Sie mit einem Brief oder einem Anruf bei jeder Gemeinde: Sie muss Ihren Antrag weiterleiten, und er zählt ab dem Tag, an dem er dort ankommt (§ 16 SGB I).
home-offices = Diese Städte und Kreise machen mit
home-place = Wo wohnen Sie?
home-place-hint = Postleitzahl oder Ort, zum Beispiel 66601 oder Rosenfurt.
home-place-wrong = Bitte schreiben Sie eine Postleitzahl mit fünf Ziffern oder den Namen Ihres Ortes.
home-places = Welcher Ort ist es?
home-places-more = Es gibt noch mehr Orte. Schreiben Sie mehr vom Namen, oder nehmen Sie die Postleitzahl.
home-places-nobody = Hier nimmt noch kein Amt Anträge an
home-staff = Sie arbeiten in einer Behörde?
home-staff-link = Zum Arbeitsplatz
home-title = Hilfe für Ihre Familie beantragen
home-unknown = Wir kennen keinen Ort „{ $place }“
home-unknown-text = Ist der Name richtig geschrieben? Versuchen Sie es auch mit der Postleitzahl. Vielleicht nimmt für Ihren Ort hier noch kein Amt Anträge an: Dann fragen Sie im Rathaus.
informal-service = Formloser Antrag: { $service }
not-offered-date = Ihr Datum sichern Sie mit einem Brief oder einem Anruf bei jeder Gemeinde: Sie muss Ihren Antrag weiterleiten, und er zählt ab dem Tag, an dem er dort ankommt (§ 16 SGB I).
not-offered-elsewhere = Hier können Sie ihn stellen, wenn Sie dort wohnen
not-offered-home = Was Sie hier beantragen können
not-offered-intro = { $authority } bietet ihn auf dieser Website nicht an.
not-offered-near = Für denselben Ort nimmt ihn an
not-offered-title = Dieses Amt nimmt den Antrag hier nicht an
service-date = Ihr Datum zählt
service-date-text = Ihr Antrag zählt ab dem Tag, an dem Sie ihn senden. Es macht nichts, wenn noch etwas fehlt: Ihr Name und was Sie beantragen genügen. Solange Sie nicht auf Senden drücken, ist noch nichts beantragt.
service-earlier = Sie müssen nicht alles noch einmal schreiben
service-earlier-elsewhere = Diesen Antrag haben Sie bei „{ $authority }“ ausgefüllt. Hierher kommt davon nur, was Sie übernehmen.
service-earlier-text = { $n ->
    [one] Eine Angabe aus Ihrem Antrag „{ $service }“ vom { $day } passt auch hier.
   *[other] { $n } Angaben aus Ihrem Antrag „{ $service }“ vom { $day } passen auch hier.
 } Sie sehen jede davon und können sie ändern.
service-law = Gesetz und genaue Regeln
service-lodged = Ihr Antragsdatum ist gesichert: { $day }
service-lodged-start = Antrag dazu ausfüllen
service-lodged-text = Füllen Sie jetzt den ganzen Antrag aus. Er gehört zu Ihrem formlosen Antrag, und dessen Datum zählt.
service-minutes = { $minutes ->
    [one] Dauert etwa eine Minute
   *[other] Dauert etwa { $minutes } Minuten
 }
service-needed = Das legen Sie am besten bereit
service-needed-later = Sie haben nicht alles da? Fangen Sie trotzdem an. Nachweise können Sie später schicken, auch als Foto.
service-no-signature = Keine Unterschrift nötig
service-privacy = Bevor Sie anfangen: Wozu wir Ihre Angaben brauchen, wer sie sieht und wie lange sie bleiben, steht im Datenschutz.
service-privacy-link = Was mit Ihren Angaben geschieht
service-resume = Ich habe einen Code
service-running = Sie haben in diesem Browser schon einen Antrag begonnen.
service-running-link = Hier weitermachen
service-save = Unterbrechen ist kein Problem
service-save-text = Was Sie eintippen, wird laufend gespeichert. Mit einem Code machen Sie später weiter, auch an einem anderen Gerät. Nach { $days } Tagen ohne Änderung löschen wir den Entwurf.
service-secure = Antragsdatum sichern
service-secure-text = Keine Zeit für den ganzen Antrag? Ihr Name und ein Weg zu Ihnen genügen. Das dauert zwei Minuten, und der heutige Tag zählt. Den Antrag ergänzen Sie danach in Ruhe.
service-signature = Das Amt braucht dafür Ihre Unterschrift auf Papier und meldet sich deswegen bei Ihnen
service-signature-account = Das Gesetz verlangt dafür eine Unterschrift. Eine Anmeldung mit { $name } kann sie ersetzen
service-start = Antrag beginnen
service-start-another = Einen weiteren Antrag beginnen
service-start-with = Mit diesen Angaben beginnen
service-start-without = Leer beginnen
service-who = Wer kann das beantragen?

## Benefit finder

precheck-amount = etwa { $amount } im Monat
precheck-amount-range = etwa { $from } bis { $to } im Monat
precheck-amount-up-to = bis zu { $amount } im Monat
precheck-answers = Antworten ändern
precheck-apply = Antrag mit diesen Angaben beginnen
precheck-apply-anyway = Trotzdem beantragen
precheck-apply-help = Ihre Antworten stehen schon im Antrag. Sie sehen jede noch einmal.
precheck-begin = Los geht’s
precheck-condition-failed = Nicht erfüllt:
precheck-condition-met = Erfüllt:
precheck-condition-open = Noch offen:
precheck-elsewhere = Den Antrag stellen Sie hier:
precheck-elsewhere-anyway = Sie können es trotzdem beantragen. Den Antrag stellen Sie hier:
precheck-end = Fertig?
precheck-end-button = Fertig: alles löschen
precheck-end-text = Wir haben nichts gespeichert. Wenn Sie fertig sind, vergisst auch der Browser Ihre Antworten. An einem fremden Gerät schließen Sie danach bitte das Fenster.
precheck-hints = Auch gut zu wissen
precheck-how = So haben wir gerechnet
precheck-level-advice = Beratung möglich
precheck-level-likely = eher ja
precheck-level-maybe = bitte prüfen lassen
precheck-level-unlikely = eher nicht
precheck-no-decision = Das ist keine Entscheidung
precheck-no-decision-text = Nur das Amt kann entscheiden. Stellen Sie im Zweifel den Antrag: Der Tag des Antrags zählt.
precheck-nothing-found = Mit diesen Antworten finden wir keine Leistung. Fragen Sie beim Sozialamt oder bei einer Beratungsstelle nach.
precheck-nothing-stored = Ohne Anmeldung. Ihre Antworten bleiben in diesem Fenster, wir speichern nichts.
precheck-office = Zuständig:
precheck-open = Das ist noch offen
precheck-out-of-date = Die Beträge können sich geändert haben
precheck-out-of-date-text = Wir rechnen noch mit den Beträgen vom vorigen Jahr. Die neuen sind meistens etwas höher.
precheck-place-intro = In wenigen Fragen sehen Sie, welche Leistungen es für Sie geben kann. Zuerst brauchen wir Ihren Wohnort, weil manche Beträge vom Ort abhängen.
precheck-place-title = Welche Hilfe gibt es für mich?
precheck-result-title = Das kann es für Sie geben
precheck-why = Warum

## Overview, evidence, declarations

declaration-free = Freiwillig. Sie können das jederzeit widerrufen.
declarations-intro = Bitte lesen Sie jeden Satz und kreuzen Sie an, was für Sie gilt.
declarations-title = Erklärungen
draft-delete = Entwurf löschen
draft-delete-informal = Ihr formloser Antrag bleibt. Das Amt hat ihn schon.
draft-delete-text = Alle Angaben und Dateien dieses Entwurfs werden sofort gelöscht. Das lässt sich nicht zurücknehmen.
draft-delete-title = Diesen Entwurf löschen?
draft-delete-yes = Ja, löschen
draft-deleted = Der Entwurf ist gelöscht
draft-deleted-text = Davon ist nichts mehr gespeichert.
draft-extend = { $n } Tage länger aufheben
draft-extended = Wir heben Ihren Entwurf jetzt länger auf
draft-kept = Wir heben Ihren Entwurf bis zum { $date } auf. Danach wird er gelöscht, wenn Sie nichts mehr ändern.
draft-unsent = Das ist noch kein Antrag
draft-unsent-text = Ihre Angaben sind gespeichert, aber nicht gesendet. Brauchen Sie länger? Dann sichern Sie Ihr Antragsdatum schon jetzt.
evidence-add = Hinzufügen
evidence-announced = Reiche ich bis { $date } nach
evidence-change = Ansehen oder ändern
evidence-files = { $n ->
    [one] 1 Datei
   *[other] { $n } Dateien
 }
evidence-for = Für { $row }
evidence-intro = Diese Papiere helfen uns, schnell zu entscheiden. Ein gut lesbares Foto genügt.
evidence-later = Reiche ich nach
evidence-later-help = Was Sie noch nicht haben, können Sie nachreichen. Ihr Antrag zählt trotzdem.
evidence-missing = Fehlt noch
evidence-none = Für Ihre Angaben brauchen wir keine Papiere.
evidence-optional = Hilft uns, muss nicht sein
evidence-rejected = Datei nicht angenommen
evidence-title = Nachweise
overview-answers = Ihre Angaben
overview-intro = Sie können jede Seite öffnen und ändern, in beliebiger Reihenfolge.
overview-newer = Es gibt eine neue Fassung dieses Antrags
overview-newer-link = Ansehen, was sich ändern würde
overview-newer-text = Sie können mit Ihrer Fassung weitermachen oder zur neuen wechseln. Es ändert sich nichts, bevor Sie zustimmen.
overview-next = Weiter ausfüllen
overview-send = Zum Schluss
overview-title = Alle Schritte
remove-answers = Alles, was Sie dazu eingetragen haben, wird gelöscht.
remove-files = { $n ->
    [one] Auch eine Datei wird gelöscht.
   *[other] Auch { $n } Dateien werden gelöscht.
 }
remove-no = Nein, behalten
remove-question = { $title } wirklich entfernen?
remove-title = Wirklich entfernen?
remove-yes = Ja, entfernen
secured-continue = Antrag ergänzen
secured-days = { $n ->
    [one] Noch ein Tag.
   *[other] Noch { $n } Tage.
 }
secured-late = Bitte ergänzen Sie den Antrag bald. Ihr Datum zählt weiter, aber ohne die übrigen Angaben kann das Amt nicht entscheiden.
secured-text = Als Tag Ihres Antrags zählt der { $date }.
secured-title = Ihr Antragsdatum ist gesichert
secured-until = Bitte ergänzen Sie den Antrag bis zum { $date }.
state-done = Fertig
state-incomplete = Es fehlt etwas
state-open = Noch offen
state-wrong = Etwas stimmt nicht
supplement-service = Nachreichung: { $service }
supplement-text = Hier stehen nur die Fragen, um die es jetzt geht. Alles andere bleibt, wie Sie es gesendet haben.
version-again = Bitte noch einmal beantworten
version-changed = Inzwischen hat sich etwas geändert. Bitte sehen Sie noch einmal nach.
version-declare = { $n ->
    [one] Eine Erklärung hat sich geändert. Bitte geben Sie sie noch einmal ab.
   *[other] { $n } Erklärungen haben sich geändert. Bitte geben Sie sie noch einmal ab.
 }
version-intro = Der Antrag wurde überarbeitet. So geht es weiter, wenn Sie wechseln. Gelöscht wird nichts.
version-kept = { $n ->
    [one] Eine Ihrer Angaben gilt unverändert weiter.
   *[other] { $n } Ihrer Angaben gelten unverändert weiter.
 }
version-moved-intro = Ihre Angaben stehen jetzt in der neuen Fassung. Gelöscht wurde nichts.
version-moved-title = Sie machen mit der neuen Fassung weiter
version-needed = Das kommt dazu
version-not-asked = Das wird nicht mehr gefragt
version-not-asked-text = Diese Angaben schicken wir nicht mit. Sie bleiben bei Ihrem Entwurf gespeichert.
version-papers = Diese Papiere werden nicht mehr gebraucht
version-stay = Bei meiner Fassung bleiben
version-title = Mit der neuen Fassung weitermachen

## Upload

file-clean = Geprüft
file-received = Angekommen
file-rejected = Nicht angenommen
file-rejected-help = Die Datei lässt sich nicht öffnen oder enthält Schadsoftware. Bitte entfernen Sie sie und schicken Sie eine andere, zum Beispiel ein Foto.
file-scanning = Wird geprüft
upload-announced = Bis wann ungefähr?
upload-announced-day = Bis { $date }
upload-announced-unknown = Weiß ich noch nicht
upload-back = Zu allen Nachweisen
upload-blacken = Was wir nicht brauchen, dürfen Sie schwärzen. Einnahmen, Miete und Versicherungen müssen zu sehen sein.
upload-choose = Dateien auswählen
upload-failed = Das hat nicht geklappt. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.
upload-files = Diese Dateien sind da
upload-kinds = Erlaubt: { $kinds }. Jede Datei höchstens { $size }.
upload-later = Ich habe das Papier noch nicht und reiche es nach
upload-later-help = Das ist in Ordnung. Ihr Antrag zählt trotzdem.
upload-more = Weitere Dateien auswählen
upload-photo = Mit dem Handy können Sie das Papier direkt fotografieren. Hat es mehrere Seiten: ein Foto für jede.
upload-running = Wird hochgeladen …
upload-send = Hochladen

## Going on with a telephone

phone-again = Neuen Code zeigen
phone-back = Zurück zu den Nachweisen
phone-code = Code
phone-code-hint = Fünf Wörter. Sie stehen auf dem Bildschirm, neben dem schwarz-weißen Bild.
phone-connected = Ihr Handy ist verbunden
phone-connected-text = Was Sie dort fotografieren, erscheint hier. Die Verbindung endet um { $time } Uhr.
phone-done = Fertig
phone-done-text = Danach machen Sie auf dem Computer weiter. Dieses Handy sieht dann nichts mehr.
phone-end = Verbindung beenden
phone-ended = Fertig. Machen Sie auf dem Computer weiter.
phone-intro = Es wird gerade kein Code gezeigt. Vielleicht ist der letzte abgelaufen.
phone-make = Code zeigen
phone-next-paper = Zum nächsten Papier
phone-offer = Mit dem Handy fotografieren
phone-offer-text = Liegen die Papiere vor Ihnen? Sie können sie mit dem Handy fotografieren und hier weitermachen.
phone-over = Die Verbindung ist zu Ende
phone-over-text = Was Sie gesendet haben, ist gespeichert. Brauchen Sie noch etwas? Lassen Sie auf dem Computer einen neuen Code zeigen.
phone-papers-intro = Wählen Sie ein Papier und fotografieren Sie es. Ein Foto für jede Seite.
phone-papers-title = Papiere fotografieren
phone-picture = QR-Code für Ihr Handy
phone-safe = Das Handy kann nur Papiere hinzufügen. Ihre Angaben sieht es nicht. Jeder Code gilt nur für ein Handy.
phone-sent = Der Antrag ist schon gesendet
phone-sent-text = Was noch fehlt, können Sie auf dem Computer nachreichen.
phone-start = Mit diesem Handy weitermachen
phone-start-intro = Mit dem Code vom Bildschirm fotografieren Sie Papiere für einen Antrag.
phone-start-title = Papiere mit dem Handy
phone-step-camera = Öffnen Sie die Kamera Ihres Handys.
phone-step-point = Halten Sie das Handy vor das Bild. Öffnen Sie den Link, der erscheint.
phone-step-send = Fotografieren Sie die Papiere. Sie erscheinen dann hier.
phone-title = Mit dem Handy fotografieren
phone-typed = Oder tippen Sie auf dem Handy diese Adresse und dann die fünf Wörter:
phone-waiting = Der Code gilt bis { $time } Uhr und nur für ein Handy.
phone-wrong = Dieser Code gilt nicht
phone-wrong-text = Vielleicht ist er abgelaufen, oder ein Handy hat ihn schon benutzt. Lassen Sie auf dem Computer einen neuen Code zeigen.

## Review and sending

answer-none = Nicht beantwortet
answer-wrong = Stimmt noch nicht
from-account = Aus Ihrem Konto
from-adviser = In der Beratung eingetragen
from-earlier = Aus früheren Antworten übernommen
from-register = Aus einem Register
incomplete-answers = Diese Angaben fehlen
incomplete-ask = Wir schreiben Ihnen, was wir brauchen, und nennen eine Frist.
incomplete-back = Zurück und ergänzen
incomplete-date = Ihr Antrag zählt ab heute.
incomplete-intro = Sie können ihn trotzdem jetzt senden und das Fehlende nachreichen.
incomplete-longer = Bis alles da ist, kann die Entscheidung länger dauern.
incomplete-means = Was das bedeutet
incomplete-papers = Diese Nachweise fehlen
incomplete-send = Trotzdem jetzt senden
incomplete-title = In Ihrem Antrag fehlt noch etwas
review-changed = Der Antrag hat sich inzwischen geändert
review-changed-text = Lesen Sie bitte noch einmal, was jetzt gesendet würde. Bisher ist nichts gesendet.
review-declarations = Erklärungen, die noch fehlen
review-doubts-text = Zu diesen Antworten gibt es einen Hinweis. Wenn sie stimmen, müssen Sie nichts tun.
review-intro = Lesen Sie alles noch einmal durch. Hinter jedem Abschnitt können Sie ihn ändern.
review-missing = { $n ->
    [one] Eines fehlt noch
   *[other] { $n } Dinge fehlen noch
 }
review-missing-text = Sie können trotzdem senden und das Fehlende nachreichen.
review-no-name = Ihr Name fehlt. Ohne Namen können wir den Antrag nicht annehmen.
review-no-reach = Wie erreichen wir Sie? Eine Adresse, eine Telefonnummer oder eine E-Mail-Adresse genügt.
review-title = Prüfen und senden
review-wrong = Das stimmt noch nicht. Bitte ändern Sie es vor dem Senden.
send-button = Antrag senden
send-button-supplement = Nachreichung senden
send-text = Mit dem Senden stellen Sie den Antrag. Danach können Sie nichts mehr ändern, aber jederzeit etwas nachreichen. Sie bekommen sofort eine Nummer und eine Bestätigung.
send-text-informal = Mit dem Senden sichern Sie Ihr Antragsdatum. Den Antrag ergänzen Sie danach.
send-text-supplement = Wenn Sie senden, kommen diese Angaben zu Ihrem Antrag. Sie bekommen eine Bestätigung.
send-title = Jetzt senden
send-wrong-first = Sobald oben alles stimmt, können Sie hier senden.
sent-informal = Bewahren Sie die Nummer und die Bestätigung gut auf. Ergänzen Sie jetzt den Antrag: Was Sie schon angegeben haben, steht darin.
sent-intro = Sie müssen jetzt nichts weiter tun. Bewahren Sie die Nummer und die Bestätigung gut auf.
sent-intro-missing = Bewahren Sie die Nummer und die Bestätigung gut auf. Bitte reichen Sie noch nach, was unten steht.
sent-title = Ihr Antrag ist angekommen
supplemented-text = Sie gehört zu Ihrem Antrag und hat dieselbe Nummer.
supplemented-title = Ihre Nachreichung ist angekommen

## Status of an application

consents-text = Sie haben sie freiwillig gegeben und können sie jederzeit widerrufen. Was vorher damit geschehen ist, bleibt richtig. Für Ihren Antrag hat das keine Nachteile.
consents-title = Ihre Einwilligungen
consents-withdraw = Widerrufen
consents-withdrawn = Widerrufen am { $date }
history-closed = Der Fall ist beendet.
history-completed = Ihr vollständiger Antrag ist angekommen.
history-consent = Sie haben eine Einwilligung widerrufen.
history-decided = Es wurde entschieden.
history-forwarded = Ihr Antrag ist jetzt bei der Stelle, die dafür zuständig ist: { $authority }. Nummer und Datum bleiben.
history-informal = Ihr formloser Antrag ist angekommen.
history-letter = Das Amt hat ein Schreiben für Sie bereitgestellt.
history-letter-opened = Sie haben ein Schreiben geöffnet.
history-letter-posted = Das Amt hat Ihnen ein Schreiben mit der Post geschickt.
history-mail-back = Eine E-Mail an Sie kam zurück.
history-message = Sie haben uns geschrieben.
history-office-message = Wir haben Ihnen geschrieben.
history-receipt = Die Eingangsbestätigung ist fertig.
history-received = Ihr Antrag ist angekommen.
history-request-met = Was wir von Ihnen gebraucht haben, ist da.
history-requested = Wir haben Sie um Unterlagen gebeten.
history-supplement = Ihre Nachreichung ist angekommen.
history-taken = Jemand arbeitet an Ihrem Antrag.
history-withdrawn = Sie haben den Antrag zurückgenommen.
message-empty = Bitte schreiben Sie etwas oder wählen Sie eine Datei aus.
message-file = Dateien oder Fotos mitschicken
message-from-office = Vom Amt
message-from-you = Von Ihnen
message-hint = Schreiben Sie in Ihrer Sprache. Das Amt bekommt die Nachricht sofort.
message-label = Nachricht an das Amt
message-not-sent = Ihre Nachricht ist nicht gesendet. Wahrscheinlich ist der Fall inzwischen beendet. Der Text steht noch hier: Kopieren Sie ihn, und rufen Sie uns an.
message-send = Nachricht senden
message-sent = Ihre Nachricht ist angekommen.
message-too-long = Bitte schreiben Sie höchstens { $max } Zeichen.
outcome-granted = Bewilligt
outcome-refused = Abgelehnt
reach-back = Unsere E-Mail kam nicht an
reach-back-text = Unsere E-Mail an { $address } kam zurück. Bitte prüfen Sie die Adresse, und ändern Sie sie, wenn sie nicht stimmt. Was neu ist, steht immer auch auf dieser Seite.
reach-code = Code aus der E-Mail
reach-code-hint = Sechs Ziffern
reach-confirm = Adresse bestätigen
reach-confirmed = Die Adresse ist bestätigt.
reach-none = Keine E-Mail bekommen? Sehen Sie im Spam-Ordner nach, oder ändern Sie unten Ihre Adresse.
reach-text = In der Nachricht steht ein Code. Tragen Sie ihn hier ein, wenn Sie mögen: Dann weiß das Amt, dass es Sie so erreicht.
reach-title = Stimmt Ihre E-Mail-Adresse?
reach-too-many = Bestätigen können Sie die Adresse nicht mehr, es waren zu viele falsche Codes. Für Ihren Antrag macht das nichts.
reach-wrong = Das ist nicht der Code aus unserer E-Mail. Bitte sehen Sie noch einmal nach.
refused-text = Stellen Sie den anderen Antrag am besten sofort und sagen Sie darin, was abgelehnt wurde. Dann kann er so zählen, als hätten Sie ihn schon am { $date } gestellt (§ 28 SGB X). Wenn Sie die Ablehnung für falsch halten, können Sie widersprechen: Wie und bis wann, steht im Bescheid.
refused-title = Vielleicht steht Ihnen etwas anderes zu
status-back = Später wieder nachsehen
status-back-link = Code anlegen
status-back-text = Mit einem Code und einem Geheimwort öffnen Sie diese Seite auch an einem anderen Tag oder Gerät.
status-change = Hat sich etwas geändert?
status-change-bank = Bankverbindung ändern
status-change-contact = Adresse oder Telefon ändern
status-change-text = Sagen Sie es gleich hier. Alles andere bleibt, wie Sie es gesendet haben.
status-counts = Zählt ab
status-download = Alles herunterladen
status-history = Was bisher geschah
status-informal-receipt = Bestätigung des formlosen Antrags
status-letter-action = Klage ist möglich bis { $date }.
status-letter-known = Gilt als bei Ihnen angekommen am { $date }.
status-letter-new = Neu
status-letter-objection = Widerspruch ist möglich bis { $date }.
status-letter-posted = Das Papier kommt mit der Post. Das Amt hat es am { $date } abgeschickt.
status-letters = Schreiben vom Amt
status-letters-text = Bitte lesen Sie jedes Schreiben gleich. Oft gibt es eine Frist.
status-mailed = Eine Nachricht ohne Inhalt ging auch an { $address }.
status-messages = Nachrichten
status-missing = Das brauchen wir noch von Ihnen
status-missing-by = Bitte schicken Sie es bis zum { $date }.
status-missing-here = Sie können es gleich hier nachreichen. Ein Foto mit dem Handy genügt.
status-missing-how = Geben Sie es bei uns ab oder schicken Sie es uns. Schreiben Sie Ihre Nummer dazu.
status-missing-write = Oder schicken Sie uns eine Nachricht mit einem Foto
status-next = So geht es weiter
status-number = Ihre Nummer
status-outcomes = Das wurde entschieden
status-receipt = Eingangsbestätigung
status-received = Angekommen am
status-supplement = Jetzt nachreichen
status-supplement-receipt = Bestätigung der Nachreichung vom { $date }
status-title = Stand Ihres Antrags
status-withdraw = Antrag zurücknehmen
time-of-day = { $time } Uhr
withdraw-no = Nein, Antrag behalten
withdraw-text = Dann prüft das Amt Ihren Antrag nicht weiter. Ihr Antragsdatum gilt nicht mehr. Sie können später einen neuen Antrag stellen.
withdraw-title = Möchten Sie den Antrag zurücknehmen?
withdraw-yes = Ja, Antrag zurücknehmen
word-checking = Wird geprüft
word-checking-means = Wir sehen nach, ob alles da ist und wer zuständig ist.
word-closed = Beendet
word-closed-means = Dieser Fall ist abgeschlossen.
word-decided = Entschieden
word-decided-means = Sie bekommen einen Bescheid. Das ist ein Brief mit der Entscheidung.
word-missing = Etwas fehlt
word-missing-means = Wir brauchen noch etwas von Ihnen. Auf dieser Seite steht, was.
word-paying = Wird ausgezahlt
word-paying-means = Das Geld oder der Gutschein ist unterwegs.
word-received = Angekommen
word-received-means = Ihr Antrag liegt bei uns. Wir melden uns, wenn wir etwas brauchen oder entschieden haben.
word-working = Wird bearbeitet
word-working-means = Jemand kümmert sich um Ihren Antrag.

## Save for later, come back

code-back = Zurück zum Antrag
code-end = Beenden und Spuren löschen
code-end-help = Beenden entfernt alles aus diesem Browser. Nutzen Sie das an fremden Geräten.
code-intro = So machen Sie weiter, auch an einem anderen Gerät:
code-lost = Den Code zeigen wir nur jetzt. Ohne Code und Geheimwort lässt sich ein Entwurf nicht wieder öffnen.
code-mailed = Wir schicken ihn auch an { $address }.
code-print = Drucken
code-step-open = Öffnen Sie später diese Seite:
code-step-type = Tippen Sie den Code und Ihr Geheimwort ein.
code-step-write = Schreiben Sie diese Wörter auf oder machen Sie ein Foto.
code-title = Ihr Code
end-button = Alles auf diesem Gerät vergessen
end-code = Code für „{ $service }“ holen
end-code-sent = Code für den gesendeten Antrag „{ $service }“ holen
end-done = Dieses Gerät weiß nichts mehr von Ihnen
end-done-text = Wer jetzt hier sitzt, sieht Ihre Anträge nicht. Schließen Sie zur Sicherheit auch den Browser. Heruntergeladene Dateien müssen Sie selbst löschen.
end-home = Zur Startseite
end-not = Noch nicht
end-text = Der Browser vergisst dann, welche Anträge Ihnen gehören. Gespeichert bleiben sie: Mit Code und Geheimwort machen Sie weiter, auch an einem anderen Gerät.
end-title = Fertig an diesem Gerät?
end-unsecured = Ohne Code kommen Sie nicht mehr an diese Anträge
end-unsecured-text = Holen Sie sich zuerst einen Code. Das dauert eine Minute.
foreign = Dieses Gerät benutzen auch andere
foreign-help = Zum Beispiel in der Bibliothek. Dann vergisst der Browser alles, wenn Sie auf „Beenden“ drücken oder ihn schließen.
later-button = Speichern und Code zeigen
later-email = Code auch per E-Mail
later-email-hint = In der E-Mail stehen nur der Code und die Adresse dieser Seite. Ihr Geheimwort steht nicht darin.
later-intro = Denken Sie sich ein Geheimwort aus. Zusammen mit einem Code, den wir Ihnen gleich zeigen, öffnet es Ihren Antrag wieder.
later-secret = Ihr Geheimwort
later-secret-hint = Mindestens { $n } Zeichen. Etwas, das Sie sich merken und andere nicht erraten.
later-title = Speichern und später weitermachen
resume-anew = Neuen Antrag beginnen
resume-button = Öffnen
resume-code = Code
resume-code-hint = Die Wörter, die Sie sich notiert haben. Groß oder klein ist gleich.
resume-expired = Dieser Entwurf ist abgelaufen
resume-expired-text = Einen Entwurf bewahren wir { $days } Tage nach der letzten Änderung auf. Diese Zeit ist vorbei. Der Entwurf lässt sich nicht mehr öffnen und wird gelöscht. Gesendet wurde nichts davon.
resume-intro = Hier öffnen Sie einen begonnenen oder gesendeten Antrag.
resume-locked = Zu viele Versuche
resume-locked-text = Zu Ihrem Schutz ist dieser Code eine Weile gesperrt. Versuchen Sie es später noch einmal.
resume-lost = Code verloren? Ein begonnener Antrag lässt sich dann nicht mehr öffnen. Rufen Sie uns an: Wir fangen gemeinsam neu an, oder wir sehen nach Ihrem gesendeten Antrag.
resume-secret = Geheimwort
resume-secret-hint = Das Sie selbst gewählt haben.
resume-title = Weitermachen
resume-wrong = Code und Geheimwort passen nicht zusammen
resume-wrong-text = Prüfen Sie beide. Vielleicht ist ein Wort falsch geschrieben. Oder der Entwurf ist schon gelöscht: wir bewahren ihn { $days } Tage nach der letzten Änderung auf.

## Checking a receipt

or = oder
verify-authority = Ausgestellt von
verify-button = Prüfen
verify-changed = Diese Datei wurde verändert
verify-changed-text = Sie trägt ein Siegel, aber ihr Inhalt ist nicht mehr der, der gesiegelt wurde. Verlassen Sie sich nicht darauf.
verify-file = Die Bestätigung als PDF
verify-file-hint = Höchstens { $size }. Die Datei wird nur geprüft und nicht aufgehoben.
verify-genuine = Diese Bestätigung ist echt und unverändert
verify-intro = Hier sehen Sie, ob eine Eingangsbestätigung echt ist. Was im Antrag steht, erfährt dabei niemand.
verify-known = Diese Nummer gibt es
verify-known-text = Ob ein bestimmtes Papier echt ist, zeigt nur die PDF-Datei.
verify-letter = Dieses Schreiben ist echt und unverändert
verify-letter-sent = Gesendet am
verify-not-a-receipt = Das ist keine Eingangsbestätigung
verify-not-a-receipt-text = Die Datei trägt kein Siegel oder ist kein PDF. Ein Foto oder ein Ausdruck lässt sich nicht prüfen, die Nummer darauf schon.
verify-nothing = Bitte wählen Sie eine Datei oder tippen Sie eine Nummer ein
verify-nothing-text = Eines von beiden genügt.
verify-number = Die Nummer
verify-number-hint = Sie steht oben auf der Bestätigung, zum Beispiel RF-26-004821-7.
verify-title = Eingangsbestätigung prüfen
verify-unknown = Diese Nummer kennen wir nicht
verify-unknown-seal = Dieses Siegel kennen wir nicht
verify-unknown-seal-text = Die Datei ist gesiegelt, aber nicht von einer Behörde, die hier mitmacht.
verify-unknown-text = Prüfen Sie, ob alle Ziffern stimmen.

## When something does not work

broken-text = Diese Seite lädt sich neu, sobald die Dateien stimmen. Was schon eingegeben war, bleibt erhalten.
broken-title = An den Formularen stimmt etwas nicht
trouble-cross-site = Diese Eingabe kam von einer fremden Seite
trouble-cross-site-text = Zu Ihrem Schutz haben wir sie nicht angenommen. Öffnen Sie die Seite hier noch einmal.
trouble-draft-gone = Diesen Antrag gibt es hier nicht mehr
trouble-draft-gone-text = Vielleicht ist er schon gesendet, beendet oder nach der Frist gelöscht worden. Mit Ihrem Code sehen Sie nach.
trouble-forbidden = Das dürfen Sie hier nicht
trouble-forbidden-text = Ihre Rolle erlaubt das nicht. Fragen Sie Ihre Teamleitung, wenn Sie es brauchen.
trouble-incident = Wenn Sie uns anrufen, nennen Sie bitte diese Nummer:
trouble-not-found = Diese Seite gibt es nicht
trouble-not-found-text = Prüfen Sie die Adresse, oder fangen Sie auf der Startseite an.
trouble-not-understood = Das haben wir nicht verstanden
trouble-not-understood-text = Die Adresse oder die Eingabe passt nicht zu dieser Seite. Gehen Sie zurück und versuchen Sie es noch einmal.
trouble-server = Bei uns ist ein Fehler passiert
trouble-server-text = Das liegt nicht an Ihnen. Was gespeichert war, ist noch da. Bitte versuchen Sie es gleich noch einmal.
trouble-too-large = Das ist zu groß
trouble-too-large-text = Mehr als { $size } auf einmal nehmen wir nicht an. Schicken Sie die Dateien einzeln oder als kleineres Foto.
way-home = Zur Startseite
way-inbox = Zum Posteingang
way-resume = Mit Code öffnen

## Problems with an answer

problem-bic-format = Bitte prüfen Sie die BIC. Sie hat 8 oder 11 Zeichen, zum Beispiel COBADEFFXXX.
problem-child-benefit-number = Eine Kindergeldnummer hat drei Ziffern, dann FK und sechs Ziffern, zum Beispiel 115FK123456. Bitte prüfen Sie sie.
problem-choice-exclusive = Sie haben „nichts davon“ und noch etwas anderes gewählt. Bitte entscheiden Sie sich für eines.
problem-choice-unknown = Bitte wählen Sie eine der Antworten.
problem-control-characters = Hier sind unsichtbare Zeichen hineingeraten, vielleicht beim Kopieren. Bitte tippen Sie den Text neu ein.
problem-country-unknown = Bitte wählen Sie ein Land aus der Liste.
problem-date-impossible = Diesen Tag gibt es nicht im Kalender. Bitte prüfen Sie Tag und Monat.
problem-date-incomplete = { $missing ->
    [day] Bitte ergänzen Sie den Tag.
    [day-month] Bitte ergänzen Sie Tag und Monat.
    [day-year] Bitte ergänzen Sie Tag und Jahr.
    [month] Bitte ergänzen Sie den Monat.
    [month-year] Bitte ergänzen Sie Monat und Jahr.
    [year] Bitte ergänzen Sie das Jahr.
   *[other] Bitte geben Sie Tag, Monat und Jahr an, zum Beispiel 12 4 1993.
 }
problem-date-too-early = Das Datum ist zu früh. Möglich ist es ab dem { $limit }.
problem-date-too-late = Das Datum ist zu spät. Möglich ist es bis zum { $limit }.
problem-date-year = Bitte schreiben Sie das Jahr mit vier Ziffern, zum Beispiel 1993.
problem-declaration = Bitte bestätigen Sie das. Oder gehen Sie ohne diese Erklärung weiter.
problem-email = Bitte prüfen Sie die E-Mail-Adresse. Sie sieht so aus: name@beispiel.de
problem-iban-check = Diese IBAN kann nicht stimmen. Bitte vergleichen Sie jede Ziffer mit Ihrer Bankkarte.
problem-iban-format = Eine IBAN beginnt mit zwei Buchstaben und hat danach Ziffern, zum Beispiel DE89 3704 0044 0532 0130 00.
problem-iban-length = In diesem Land hat eine IBAN { $expected } Zeichen. Bitte prüfen Sie, ob welche fehlen oder zu viel sind.
problem-money-format = Bitte schreiben Sie den Betrag mit Ziffern, zum Beispiel 18,50.
problem-money-range = Der Betrag muss zwischen { $min } und { $max } liegen.
problem-month-impossible = Diesen Monat gibt es nicht. Bitte schreiben Sie 1 bis 12 oder den Namen, zum Beispiel August.
problem-month-incomplete = { $missing ->
    [month] Bitte ergänzen Sie den Monat.
    [year] Bitte ergänzen Sie das Jahr.
   *[other] Bitte geben Sie Monat und Jahr an, zum Beispiel 8 2026.
 }
problem-month-too-early = Der Monat ist zu früh. Möglich ist er ab { $limit }.
problem-month-too-late = Der Monat ist zu spät. Möglich ist er bis { $limit }.
problem-month-year = Bitte schreiben Sie das Jahr mit vier Ziffern, zum Beispiel 2026.
problem-name-letters = Bitte schreiben Sie den Namen mit lateinischen Buchstaben, so wie im Pass. Diese Zeichen gehen nicht: { $characters }
problem-number-format = Bitte schreiben Sie eine Zahl mit Ziffern, zum Beispiel 5.
problem-number-range = Die Zahl muss zwischen { $min } und { $max } liegen.
problem-number-whole = Bitte geben Sie eine ganze Zahl ein, zum Beispiel 5.
problem-phone = Bitte prüfen Sie die Telefonnummer, zum Beispiel 030 23125 110 oder +49 30 23125 110.
problem-postcode = Eine Postleitzahl hat fünf Ziffern, zum Beispiel 66601.
problem-required = Hier fehlt noch eine Antwort.
problem-rows-incomplete = Hier fehlt noch etwas. Bitte öffnen Sie den Eintrag.
problem-rows-too-few = { $min ->
    [one] Bitte fügen Sie mindestens einen Eintrag hinzu.
   *[other] Bitte fügen Sie mindestens { $min } Einträge hinzu.
 }
problem-secret-short = Ihr Geheimwort braucht mindestens { $min } Zeichen.
problem-too-long = Der Text ist zu lang. Höchstens { $max } Zeichen passen.
problem-too-many = Bitte wählen Sie höchstens { $max }.
problem-upload-empty = Die Datei ist leer. Bitte wählen Sie eine andere.
problem-upload-none = Bitte wählen Sie zuerst eine Datei aus.
problem-upload-sent = Der Antrag ist schon gesendet. Diese Datei ist nicht dabei. Sie können sie dem Amt nachreichen.
problem-upload-too-large = Die Datei ist zu groß. Höchstens { $max } sind möglich. Ein Foto genügt.
problem-upload-too-many = Mehr als { $max } Dateien sind hier nicht möglich.
problem-upload-too-much = Alle Dateien zusammen sind zu groß. Noch { $max } sind möglich.
problem-upload-twice = Diese Datei haben Sie schon hochgeladen.
problem-upload-type = Diese Art von Datei können wir nicht öffnen. Möglich sind { $kinds }.

## Account

account-cases = Gesendete Anträge
account-door-text = Mit { $name } anmelden und Anträge an jedem Gerät weiterführen. Das ist freiwillig.
account-drafts = Noch nicht gesendet
account-go-on = Weitermachen
account-here = Nur in diesem Browser
account-here-text = Diese Anträge sind noch nicht in Ihrem Konto. Nehmen Sie nur Ihre eigenen auf.
account-informal = formloser Antrag
account-keep = In mein Konto aufnehmen
account-kept = Der Antrag ist jetzt in Ihrem Konto.
account-level = Vertrauensniveau:
account-none = In Ihrem Konto ist noch kein Antrag.
account-open = Ansehen
account-received = Angekommen am { $date }
account-remove = Konto löschen
account-remove-drafts = { $n ->
    [one] Auch den Antrag löschen, der noch nicht gesendet ist
   *[other] Auch die { $n } Anträge löschen, die noch nicht gesendet sind
 }
account-remove-goes = Das wird gelöscht
account-remove-goes-text = Ihr Konto auf diesem Portal: das Kennzeichen, an dem wir Sie wiedererkennen, Ihre Anmeldungen und die Liste Ihrer Anträge. Ihr Konto bei { $name } bleibt.
account-remove-stays = Das bleibt
account-remove-stays-text = Gesendete Anträge bleiben beim Amt. Sie öffnen sie weiter in diesem Browser, an anderen Geräten mit Code und Geheimwort. Wenn Sie noch keinen Code haben, holen Sie ihn sich vorher auf der Seite des Antrags.
account-remove-title = Konto löschen?
account-remove-yes = Ja, Konto löschen
account-removed = Ihr Konto ist gelöscht
account-removed-text = Was geblieben ist, können Sie in diesem Browser weiter öffnen.
account-session = Die Anmeldung endet nach 30 Minuten ohne Benutzung, spätestens nach 2 Stunden. Was Sie eingetragen haben, bleibt.
account-sign-out = Abmelden
account-sign-out-text = Nach dem Abmelden kann dieser Browser die Anträge Ihres Kontos nicht mehr öffnen.
account-title = Mein Konto
login-again = Noch einmal versuchen
login-button = Mit { $name } anmelden
login-data = Von der Anmeldung speichern wir ein Kennzeichen, an dem wir Sie wiedererkennen. Ihren Namen und andere Angaben behalten wir nur, solange Sie angemeldet sind, außer Sie übernehmen sie in einen Antrag.
login-denied = Sie haben sich nicht angemeldet
login-denied-text = Das ist in Ordnung. Was Sie eingetragen haben, ist gespeichert, und ohne Anmeldung geht alles genauso.
login-down = Die Anmeldung geht gerade nicht
login-down-text = Der Anmeldedienst antwortet nicht. Das liegt nicht an Ihnen. Versuchen Sie es später noch einmal, oder machen Sie ohne Anmeldung weiter. Was Sie eingetragen haben, ist gespeichert.
login-failed = Die Anmeldung hat nicht geklappt
login-failed-text = Wir konnten nicht prüfen, ob die Antwort des Anmeldedienstes echt ist. Deshalb sind Sie nicht angemeldet. Was Sie eingetragen haben, ist gespeichert.
login-good-1 = Sie sehen alle Ihre Anträge und führen sie an jedem Gerät weiter, ohne Code und Geheimwort.
login-good-2 = Sie können Ihren Namen und andere Angaben aus dem Konto übernehmen.
login-good-3 = Wo das Gesetz eine Unterschrift verlangt, kann eine sichere Anmeldung sie ersetzen.
login-intro = Sie können sich anmelden, müssen es aber nicht. Ohne Anmeldung geht alles genauso.
login-level-needed = Nötig für die Unterschrift
login-level-own = Ihre Anmeldung
login-low = Diese Anmeldung ersetzt die Unterschrift nicht
login-low-again = Auf andere Weise anmelden
login-low-how = Melden Sie sich noch einmal an, zum Beispiel mit der Online-Funktion Ihres Ausweises. Oder senden Sie den Antrag ohne Unterschrift: Er zählt ab heute, und das Amt meldet sich deswegen bei Ihnen.
login-low-on = So weitermachen
login-low-text = Sie sind angemeldet. Für die Unterschrift muss aber sicherer sein, wer Sie sind.
login-over = Ihre Anmeldung ist zu Ende
login-over-text = Nach einiger Zeit endet jede Anmeldung. Was Sie eingetragen haben, ist gespeichert.
login-title = Mit { $name } anmelden
login-unknown = Diese Anmeldung gilt nicht mehr
login-unknown-text = Sie wurde schon benutzt, hat zu lange gedauert oder hat in einem anderen Browser begonnen. Beginnen Sie bitte noch einmal. Was Sie eingetragen haben, ist gespeichert.
login-without = Ohne Anmeldung weiter
logout-text = Dieser Browser kann die Anträge Ihres Kontos nicht mehr öffnen.
logout-there = Bei { $name } sind Sie vielleicht noch angemeldet. Sie werden jetzt auch dort abgemeldet. Geschieht das nicht, benutzen Sie bitte diesen Knopf.
logout-there-link = Auch bei { $name } abmelden
logout-title = Sie sind abgemeldet
offer-begin = Sie können sich vorher mit { $name } anmelden. Dann steht der Antrag in Ihrem Konto, und Sie finden ihn an jedem Gerät. Ohne Anmeldung geht alles genauso.
offer-draft = Wenn Sie sich mit { $name } anmelden, nehmen wir diesen Antrag in Ihr Konto auf, und Sie finden ihn an jedem Gerät. Was Sie eingetragen haben, bleibt. Ohne Anmeldung geht alles genauso.
offer-fill = Leere Felder aus dem Konto füllen
offer-filled = Nur leere Felder wurden gefüllt. Bitte sehen Sie nach, ob alles stimmt. Sie können alles ändern.
offer-in = Sie sind mit { $name } angemeldet.
offer-is-kept = Dieser Antrag ist in Ihrem Konto.
offer-known = Mit Angaben aus dem Konto beginnen
offer-known-text = { $n ->
    [one] Eine Angabe aus Ihrer Anmeldung passt in dieses Formular. Sie können sie prüfen und ändern.
   *[other] { $n } Angaben aus Ihrer Anmeldung passen in dieses Formular. Sie können alle prüfen und ändern.
 }
offer-title = Anmelden, wenn Sie möchten
offer-will-keep = Was Sie jetzt beginnen, kommt in Ihr Konto.
signature-level = Nötig ist das Vertrauensniveau
signature-own = Ihre Anmeldung hat das Niveau
signature-paper = Das Gesetz verlangt für diesen Antrag eine Unterschrift. Senden Sie ihn trotzdem jetzt: Er zählt ab heute. Das Amt meldet sich wegen der Unterschrift bei Ihnen.
signature-replaced = Ihre Anmeldung ersetzt die Unterschrift
signature-stored = Wenn Sie senden, speichern wir mit dem Antrag, dass und wie Sie angemeldet waren.
signature-title = Unterschrift
signature-why = Das Gesetz verlangt für diesen Antrag die Schriftform, also eine Unterschrift. Eine sichere Anmeldung ersetzt sie (§ 36a Abs. 2a SGB I).
signature-without = Sie können auch ohne Anmeldung senden. Der Antrag zählt ab heute, und das Amt meldet sich wegen der Unterschrift bei Ihnen.
trust-high = hoch
trust-low = niedrig
trust-none = nicht geprüft
trust-substantial = substanziell

## About this site

about-nobody = Wer dieses Portal im Ganzen betreibt, ist hier noch nicht eingetragen. Für Ihren Antrag ist die Stelle verantwortlich, bei der Sie ihn stellen.
about-offices = Jede Stelle, bei der Sie hier Anträge stellen können, hat eigene Angaben:
accessibility-dark = Helle und dunkle Darstellung folgen Ihrem Gerät. Farben sind nie das einzige Zeichen.
accessibility-days = Diese Erklärung wurde am { $drawn } erstellt und am { $reviewed } zuletzt überprüft.
accessibility-enforce = Wenn Sie keine gute Antwort bekommen
accessibility-enforce-none = Welche Stelle das ist, ist hier noch nicht eingetragen. In jedem Land gibt es eine. Fragen Sie uns, welche für uns zuständig ist.
accessibility-enforce-text = Antworten wir nicht innerhalb eines Monats, oder hilft Ihnen die Antwort nicht, können Sie sich an die Durchsetzungsstelle oder die Schlichtungsstelle wenden. Das kostet nichts, und Sie brauchen keinen Anwalt.
accessibility-figures = Geprüft: { $checked }. Beanstandungen: { $found }.
accessibility-gap-easy = Texte in Leichter Sprache fehlen noch.
accessibility-gap-easy-text = Es gibt alle Seiten in Einfacher Sprache. Die Regeln der Leichten Sprache sind strenger; solche Texte müssen mit Menschen geprüft werden, die sie brauchen. Das ist noch nicht geschehen.
accessibility-gap-files = Dateien, die andere hochladen, sind oft nicht barrierefrei.
accessibility-gap-files-text = Fotos und Bescheide bleiben, wie sie sind; das Gesetz nimmt sie aus. Fragen Sie die Stelle, wenn Sie etwas davon nicht lesen können. Was das Portal selbst ausstellt, ist barrierefrei aufgebaut.
accessibility-gap-found = Prüfprogramme haben noch Beanstandungen.
accessibility-gap-found-text = Die Zahlen stehen unten. Kommen Sie an einer Stelle nicht weiter, sagen Sie es uns; der Antrag geht auch am Telefon, auf Papier und persönlich.
accessibility-gap-sign = Ein Video in Deutscher Gebärdensprache fehlt noch.
accessibility-gap-sign-text = Es wurde noch keines gedreht. Stattdessen gibt es die Erklärung in Einfacher Sprache und Ihr Recht auf Dolmetscherinnen und Dolmetscher auf unsere Kosten.
accessibility-gap-tested = Menschen mit Vorleseprogrammen, Vergrößerung und Sprachsteuerung haben diese Seiten noch nicht geprüft.
accessibility-gap-tested-text = Der Prüfplan dafür ist geschrieben, eine Runde wurde noch nicht gemacht. Bisher prüfen Programme jede Seite. Sie finden nicht alles.
accessibility-gap-translated = Manche Übersetzungen hat noch kein Mensch geprüft.
accessibility-gap-translated-text = Sie sind maschinell entstanden und auf jeder Seite so gekennzeichnet. Im Zweifel gilt der deutsche Text.
accessibility-gaps = Was noch fehlt
accessibility-how = Darauf achten wir
accessibility-intro = Diese Erklärung gilt für diese Seiten ({ $name }) und für die Eingangsbestätigungen, die das Portal ausstellt.
accessibility-judge-axe = Kontraste, Namen, Rollen und Aufbau jeder Seite, hell und dunkel
accessibility-judge-html = Gültiges HTML auf jeder Seite
accessibility-judge-keyboard = Ganze Anträge in einem Browser, nur mit der Tastatur, mit und ohne JavaScript
accessibility-judge-narrow = Jede Seite bei 320 Pixel Breite, ohne seitliches Scrollen
accessibility-judge-paper = Eingangsbestätigungen als barrierefreies PDF
accessibility-judge-phone = Seiten auf einem Handy: volle Punktzahl für Barrierefreiheit
accessibility-keyboard = Alles ist so gebaut, dass es mit der Tastatur und mit Vorleseprogrammen geht.
accessibility-languages = Sprachen:
accessibility-machine = Diese Erklärung für Programme (JSON)
accessibility-old = Die letzte Prüfung ist mehr als ein Jahr her. Was hier steht, kann überholt sein.
accessibility-rounds = Runden mit Hilfsmitteln nach unserem Prüfplan: { $n }.
accessibility-rounds-none = Eine Runde von Menschen mit Vorleseprogrammen oder anderen Hilfsmitteln gab es noch nicht.
accessibility-script = Alle Seiten gehen auch ohne JavaScript, auf alten Handys und mit langsamer Verbindung.
accessibility-self = Das Portal wurde von denen bewertet, die es entwickeln. Dabei haben Programme, die andere geschrieben haben, die Seiten mit erfundenen Angaben geprüft:
accessibility-state = Wie barrierefrei sind diese Seiten?
accessibility-state-fully = Diese Seiten sind mit den Anforderungen vereinbar.
accessibility-state-law = Maßstab ist die EN 301 549 V3.2.1 mit den WCAG 2.1, Stufe AA. Geprüft wird auch, was die WCAG 2.2 verlangen.
accessibility-state-not = Diese Seiten sind mit den Anforderungen nicht vereinbar, oder es ist noch nicht belegt.
accessibility-state-partly = Diese Seiten sind mit den Anforderungen teilweise vereinbar.
accessibility-tell = Sagen Sie uns, was stört
accessibility-tell-from = Sie kommen von dieser Seite:
accessibility-tell-mail = E-Mail zu dieser Seite schreiben
accessibility-tell-subject = Barriere im Antragsportal
accessibility-tell-text = Sie kommen irgendwo nicht weiter? Schreiben Sie uns oder rufen Sie an. Wir antworten innerhalb eines Monats und helfen Ihnen bis dahin am Telefon.
accessibility-tested = Wie wir geprüft haben
accessibility-title = Erklärung zur Barrierefreiheit
accessibility-zoom = Sie können bis 400 Prozent vergrößern, ohne dass etwas verschwindet.
easy-barriers = Barrierefrei: Was geht, was fehlt?
easy-barriers-enforce = Unsere Antwort hilft Ihnen nicht? Dann hilft eine andere Stelle. Das kostet nichts.
easy-barriers-gaps = Ein Video in Gebärdensprache kann fehlen. Texte in Leichter Sprache fehlen. Und noch nicht alles haben Menschen geprüft.
easy-barriers-good = Sie können alles mit der Tastatur bedienen. Ein Programm kann die Seiten vorlesen.
easy-barriers-tell = Etwas stört Sie? Sagen Sie es uns. Unten auf jeder Seite steht „Barriere melden“. Wir antworten in höchstens einem Monat.
easy-buttons = Was ist wo?
easy-buttons-foot = Ganz unten steht, wer verantwortlich ist und was mit Ihren Daten passiert.
easy-buttons-language = Oben wählen Sie die Sprache.
easy-buttons-later = „Speichern und später weitermachen“: Sie machen eine Pause. Nichts geht verloren.
easy-buttons-leave = „Seite verlassen“: Dann sieht niemand mehr, was Sie hier tun.
easy-help = Sie brauchen Hilfe?
easy-help-text = Rufen Sie an, schreiben Sie oder kommen Sie vorbei. Die Hilfe kostet nichts.
easy-intro = Hier steht kurz, was Sie auf diesen Seiten machen können: { $name }.
easy-plain = Alle Seiten in Einfacher Sprache lesen
easy-title = Diese Seiten in Einfacher Sprache erklärt
easy-way = So geht es
easy-way-answer = Sie beantworten Fragen. Auf jeder Seite sind es nur wenige.
easy-way-check = Sie lesen alles noch einmal. Dann senden Sie den Antrag.
easy-way-choose = Sie suchen Ihren Ort. Dann wählen Sie einen Antrag.
easy-way-papers = Sie fotografieren Papiere und laden die Fotos hoch. Das geht auch später.
easy-way-wait = Sie bekommen eine Nummer. Das Amt liest Ihren Antrag und antwortet.
easy-what = Was können Sie hier machen?
easy-what-apply = Sie können Geld oder andere Hilfe beantragen.
easy-what-date = Sie haben wenig Zeit? Ihr Name und eine Adresse oder Telefonnummer reichen für den Anfang. Dann zählt schon dieser Tag.
easy-what-find = Sie können prüfen, welche Hilfe für Sie passt.
easy-what-free = Alles hier kostet nichts.
imprint-form = Rechtsform
imprint-intro = Für diese Seiten ist verantwortlich:
imprint-law = Angaben nach § 5 des Digitale-Dienste-Gesetzes
imprint-represented = Vertreten durch
imprint-supervised = Aufsicht
imprint-vat = Umsatzsteuer-Identifikationsnummer
mailbox-empty = Noch keine Nachrichten.
mailbox-intro = In dieser Vorführung wird nichts verschickt. Hier sehen Sie alle Nachrichten, die sonst per E-Mail gingen.
mailbox-links = Adressen in der Nachricht
mailbox-title = Postfach der Vorführung
mailbox-to = An
privacy-account-text = Wenn Sie sich mit { $name } anmelden, speichern wir ein Kennzeichen, an dem wir Sie wiedererkennen, und welche Anträge Ihnen gehören. Was { $name } über Sie mitteilt, behalten wir nur, solange Sie angemeldet sind. In einen Antrag kommt davon, was Sie übernehmen; verlangt das Gesetz eine Unterschrift, auch, wie sicher die Anmeldung war. Das Konto können Sie jederzeit löschen; nach zwei Jahren ohne Anmeldung löschen wir es (§ 8 OZG).
privacy-browser = Ihr Browser
privacy-browser-text = Wir setzen nur Cookies, die nötig sind, damit Ihr Antrag zu Ihnen gehört. Diese Seiten laden nichts von anderen Anbietern und zählen niemanden.
privacy-complain = Die Datenschutzbehörde, bei der Sie sich beschweren können:
privacy-cookie-account = „account“ zeigt, dass Sie angemeldet sind. Er endet spätestens mit dem Browser.
privacy-cookie-antrag = „antrag“ zeigt, dass ein Antrag zu diesem Browser gehört. Er bleibt { $days } Tage; Sie können ihn jederzeit löschen.
privacy-cookie-office = „office“ haben nur Beschäftigte, die angemeldet sind. Er endet spätestens mit dem Browser.
privacy-cookie-phone = „phone“ hat ein Handy, mit dem Sie Papiere für einen Antrag fotografieren. Er endet nach zwei Stunden.
privacy-cookie-sign-in = „sign-in“ ist nur da, während Sie sich anmelden.
privacy-draft = Was Sie eingeben, speichern wir schon vor dem Senden, damit nichts verloren geht (§ 8a OZG). Lesen kann es dort niemand, der Anträge bearbeitet.
privacy-given = Wer Ihre Angaben bekommt
privacy-given-mail = Haben Sie eine E-Mail-Adresse angegeben, schicken wir Nachrichten dorthin. Darin steht, dass es Neues gibt, und nicht, was.
privacy-given-text = Die Stelle, die über Ihren Antrag entscheidet, und wer das Portal für sie betreibt. Ist eine andere Stelle zuständig, leiten wir den Antrag dorthin weiter (§ 16 SGB I). Das Portal selbst gibt nichts an andere weiter.
privacy-intro = Ihre Angaben gehören Ihnen. Hier steht, was damit geschieht.
privacy-long = Wie lange wir Ihre Angaben behalten
privacy-long-more = Was auf einen formlosen Antrag folgt, bleibt ein Jahr. Gesendete Anträge löscht das Portal nicht von selbst; die Stelle löscht sie, wenn ihre Fristen vorbei sind.
privacy-long-text = Einen Entwurf löschen wir { $days } Tage nach Ihrer letzten Änderung. Ein gesendeter Antrag wird Teil der Akte; für sie gelten die Fristen des Sozialgesetzbuchs.
privacy-must = Müssen Sie alles angeben?
privacy-must-text = Wer Leistungen beantragt, muss angeben, was dafür wichtig ist (§ 60 SGB I). Sie können auch mit Lücken senden. Fehlt etwas Wichtiges, fragt die Stelle nach. Bleibt es aus, kann sie nach einer schriftlichen Warnung ablehnen (§ 66 SGB I).
privacy-officer = Datenschutzbeauftragte
privacy-officer-none = Wer das ist, ist hier noch nicht eingetragen. Fragen Sie die verantwortliche Stelle.
privacy-people = Über Ihren Antrag entscheiden Menschen. Das Portal rechnet höchstens vor, was herauskommen kann.
privacy-rights = Ihre Rechte
privacy-rights-text = Sie können fragen, was über Sie gespeichert ist, und Falsches berichtigen lassen. Sie können verlangen, dass wir etwas löschen oder nicht weiter nutzen, soweit das Gesetz es erlaubt. Und Sie können sich bei der Datenschutzbehörde des Landes beschweren.
privacy-safe = Wie wir sie schützen
privacy-safe-text = Alles wird verschlüsselt übertragen und gespeichert. Nur wer Ihren Antrag bearbeitet, darf ihn lesen, und jedes Öffnen wird aufgeschrieben.
privacy-who = Wer verantwortlich ist
privacy-why = Wozu wir sie brauchen
privacy-why-text = Um über Ihren Antrag zu entscheiden. Das erlaubt das Sozialgesetzbuch (§§ 67a bis 67c SGB X) zusammen mit Artikel 6 und 9 der Datenschutz-Grundverordnung.
sign-ask = So bekommen Sie eine Dolmetscherin oder einen Dolmetscher
sign-ask-text = Schreiben Sie der Stelle, am besten eine Woche vor dem Termin: „Ich brauche Gebärdensprache.“ Dazu Ihr Name, der Tag und die Nummer Ihres Antrags, wenn Sie eine haben. Sie können auch selbst jemanden mitbringen.
sign-download = Video herunterladen ({ $size }, { $length } Minuten)
sign-intro = Sie dürfen mit der Stelle in Gebärdensprache sprechen.
sign-right = Ihr Recht
sign-right-text = Menschen mit Hör- oder Sprachbehinderung dürfen die Deutsche Gebärdensprache, lautsprachbegleitende Gebärden oder andere Hilfen benutzen. Die Kosten trägt die Stelle (§ 17 Absatz 2 SGB I, § 19 SGB X).
sign-title = Deutsche Gebärdensprache
sign-transcript = Was im Video gesagt wird, als Text
sign-video = Video in Deutscher Gebärdensprache
sign-video-none = Es gibt noch kein Video. Was diese Seiten können und wie sie bedient werden, steht in Einfacher Sprache:

## Office: signing in

factor-code = Code aus Ihrer App
factor-demo = Zum Ausprobieren gilt gerade:
factor-intro = Öffnen Sie die App auf Ihrem Handy und tippen Sie die sechs Ziffern ein.
factor-title = Zweiter Schritt
factor-wrong = Dieser Code stimmt nicht oder ist abgelaufen. Bitte nehmen Sie den nächsten.
office-inbox = Posteingang
office-sign-out = Abmelden
office-signed-in = Angemeldet:
role-admin = Verwaltung
role-auditor = Prüfung
role-caseworker = Sachbearbeitung
role-intake = Posteingang
role-protected = geschützte Fälle
role-team-lead = Teamleitung
sign-in-button = Anmelden
sign-in-demo = Zum Ausprobieren
sign-in-expired = Sie waren zu lange nicht aktiv. Bitte melden Sie sich neu an.
sign-in-locked = Zu viele Versuche. Bitte warten Sie eine Weile.
sign-in-login = Benutzername
sign-in-password = Passwort
sign-in-title = Anmelden
sign-in-wrong = Benutzername und Passwort passen nicht zusammen
signed-out-again = Noch einmal senden
signed-out-sign-in = Anmelden (neuer Tab)
signed-out-text = Es ist noch nichts gespeichert. Lassen Sie diese Seite offen: Melden Sie sich in einem neuen Tab an, kommen Sie hierher zurück und senden Sie noch einmal.
signed-out-title = Sie sind abgemeldet
signed-out-typed = Das haben Sie eingegeben

## Office: inbox

case-state-acknowledged = Bestätigt
case-state-checking = Vorprüfung
case-state-closed = Abgeschlossen
case-state-decided = Entschieden
case-state-missing = Unterlagen fehlen
case-state-received = Eingegangen
case-state-working = In Bearbeitung
days = { $n ->
    [0] heute
    [one] 1 Tag
   *[other] { $n } Tage
 }
due-late = überfällig
due-soon = bald
forwarded-text = Diese Anträge sind jetzt bei der zuständigen Stelle. Hier steht nur noch, wohin sie gegangen sind.
forwarded-to = Jetzt bei
forwarded-when = Weitergeleitet
inbox-age = Alter
inbox-all = Alle
inbox-assignee = Bearbeitung
inbox-case = Antrag
inbox-due = Frist
inbox-empty = Hier liegt nichts.
inbox-filter = Anzeigen
inbox-missing = Fehlt
inbox-news = Neues eingegangen
inbox-nobody = Niemand
inbox-only-missing = Nur mit fehlenden Unterlagen
inbox-protected = Name geschützt
inbox-reset = Alles zeigen
inbox-search = Nummer, Name, Geburtsdatum oder Straße
inbox-service = Leistung
inbox-state = Stand
inbox-table = Anträge
inbox-views = Auswahl
pager = Seiten
pager-from = { $from } bis { $to }
pager-next = Weitere
pager-of = { $from } bis { $to } von { $total }
pager-previous = Vorige
view-closed = Erledigt
view-due = Frist läuft ab
view-forwarded = Weitergeleitet
view-mine = Meine
view-open = Alle offenen
view-release = Zur Freigabe
view-unassigned = Ohne Bearbeitung

## Office: a case

asked-missing = Es fehlt:
case-announced = angekündigt bis { $date }
case-answer = Antwort
case-answers = Angaben
case-asked = Beantragt
case-consent-given = Erteilt
case-consent-refused = Nicht erteilt
case-consents = Einwilligungen
case-contact = Erreichbar
case-doubts = Hinweise
case-files = Dateien
case-flag-incomplete = Unvollständig gesendet
case-flag-mail = E-Mail kommt nicht an
case-flag-protected = Adresse geschützt
case-flag-urgent = Eilt
case-forward = Andere Stelle zuständig?
case-forward-button = Weiterleiten
case-forward-choose = Bitte wählen
case-forward-hint = Der Fall geht mit allen Angaben, Dateien, Nachrichten und Notizen dorthin. Nummer und Antragsdatum bleiben (§ 16 Abs. 2 SGB I). Die Person erfährt es.
case-forward-to = Zuständig ist
case-history = Verlauf
case-informal = Formlos
case-informal-text = Der vollständige Antrag soll bis zum { $date } folgen. Er kommt in diesen Fall, das Datum bleibt.
case-language = Sprache:
case-letter-write = Neues Schreiben
case-letters = Schreiben
case-mail-back = E-Mail kam am { $date } zurück
case-mail-confirmed = E-Mail-Adresse bestätigt am { $date }
case-mail-open = E-Mail-Adresse nicht bestätigt
case-matrix = Überblick
case-message = Nachricht an die Person
case-message-hint = Die Person erfährt per E-Mail, dass es etwas Neues gibt. Den Text liest sie auf ihrer Statusseite.
case-message-read = geöffnet am { $date }
case-message-send = Nachricht senden
case-message-unread = noch nicht geöffnet
case-messages = Nachrichten
case-missing = Fehlt noch
case-no-files = Keine Dateien.
case-not-now = Das geht bei diesem Stand des Falls nicht.
case-note = Neue Notiz
case-note-save = Notiz speichern
case-notes = Notizen
case-nothing-missing = Nichts fehlt.
case-pictures = Alle { $n } Bilder als ein PDF
case-question = Frage
case-release = Zurückgeben
case-signature-missing = Fehlt noch. Das Gesetz verlangt die Schriftform.
case-signature-replaced = Durch Anmeldung ersetzt (§ 36a Abs. 2a SGB I)
case-source = Herkunft
case-state-notice-sent = Bescheid versandt
case-supplement = Nachreichung vom { $date }
case-supplements = Nachgereicht
case-take = Übernehmen
cell-evidence-missing = Nachweis fehlt
cell-not-asked = Nicht beantragt
cell-open = Offen
decide = Entscheiden
decide-again = Neu entscheiden
decide-amount = Betrag in Euro
decide-button = Entscheidung speichern
decide-from = Von
decide-grant = Bewilligen
decide-outcome = Entscheidung
decide-reason = Begründung
decide-reason-hint = Steht so im Bescheid.
decide-refuse = Ablehnen
decide-until = Bis
decided-from = ab
decided-until = bis
event-arrived = Antrag angekommen
event-assigned = Übernommen
event-closed = Abgeschlossen
event-closed-duplicate = Abgeschlossen: doppelt eingegangen
event-closed-withdrawn = Abgeschlossen: Antrag zurückgenommen
event-completed = Vollständiger Antrag angekommen
event-consent = Einwilligung widerrufen
event-decided = Entschieden: { $what }
event-forwarded = Weitergeleitet von { $from } an { $to }
event-informal = Formloser Antrag angekommen
event-letter-mailbox = { $letter } im Portal bereitgestellt
event-letter-opened = { $letter } von der Person geöffnet
event-letter-post = { $letter } geschrieben, geht mit der Post
event-letter-posted = Schreiben zur Post gegeben am { $date }
event-letter-released = { $letter } freigegeben und gesendet
event-letter-returned = { $letter } vor der Freigabe zurückgegeben
event-letter-submitted = { $letter } zur Freigabe gegeben
event-mail-back = E-Mail an die Person kam zurück
event-message = Nachricht der Person
event-note = Notiz geschrieben
event-office-message = Nachricht geschrieben
event-receipt = Eingangsbestätigung gesiegelt
event-released = Zurückgegeben
event-request-met = Angefordertes ist da
event-requested = Unterlagen angefordert
event-supplement = Nachreichung angekommen
event-withdrawn = Von der Person zurückgenommen
letter-action-until = Klage möglich bis { $date }
letter-announced = Im Portal, E-Mail gesendet am { $date }
letter-back = Die E-Mail kam zurück. Bitte mit der Post senden.
letter-channel = Wie kommt das Schreiben an?
letter-channel-mailbox = Im Portal, mit einer E-Mail, dass etwas da ist
letter-channel-post = Ausdrucken und mit der Post senden
letter-cooperation-refusal = Versagung
letter-decision = Bescheid
letter-hearing = Anhörung
letter-known = Gilt als bekannt gegeben am { $date }
letter-no-mailbox-came-back = Eine E-Mail kam zurück.
letter-no-mailbox-no-address = Es gibt keine E-Mail-Adresse.
letter-no-mailbox-no-consent = Die Person möchte keine elektronischen Schreiben.
letter-no-mailbox-not-confirmed = Die E-Mail-Adresse ist nicht bestätigt.
letter-objection-until = Widerspruch möglich bis { $date }
letter-opened = Zuerst geöffnet am { $date }
letter-plain = Freies Schreiben
letter-posted = Zur Post gegeben am { $date }
letter-posted-button = Eintragen
letter-posted-on = Zur Post gegeben am
letter-preview = Vorschau (PDF)
letter-reminder = Erinnerung
letter-request = Nachforderung
letter-send = Siegeln und senden
letter-send-hint = Danach ist das Schreiben nicht mehr zu ändern.
letter-submit = Zur Freigabe geben
letter-submit-hint = Kommt das Schreiben zurück, können Sie es überarbeiten.
letter-text = Text
letter-text-hint = # Titel, ## Überschrift, - Punkt, 1. Schritt, > Hinweis, | Zeile | einer | Tabelle |. Eine leere Zeile trennt Absätze.
letter-to-post = Noch nicht zur Post gegeben
letter-waiting = Im Portal, die E-Mail wird gesendet
move-close = Abschließen
move-close-duplicate = Doppelt eingegangen
move-close-withdrawn = Antrag zurückgenommen
notice-given-back = Das Schreiben ist zurückgegeben.
notice-let-out = Das Schreiben ist freigegeben, gesiegelt und gesendet.
notice-letter-posted = Die Aufgabe zur Post ist eingetragen.
notice-letter-sent = Das Schreiben ist gesiegelt und gesendet.
notice-submitted = Das Schreiben wartet jetzt auf die Freigabe.
problem-decision-amount = Bitte geben Sie den Betrag an, zum Beispiel 18,50.
problem-decision-outcome = Bitte wählen Sie: bewilligen oder ablehnen.
problem-decision-period = Das Ende liegt vor dem Anfang.
problem-decision-reason = Eine Ablehnung braucht eine Begründung.
problem-health-insurance-number = Diese Nummer kann nicht stimmen. Sie hat einen Buchstaben und neun Ziffern. Bitte vergleichen Sie sie mit der Gesundheitskarte.
problem-letter-channel = Bitte wählen Sie, wie das Schreiben ankommt.
problem-letter-gap = Im Text stehen noch Platzhalter in eckigen Klammern. Bitte füllen Sie sie aus.
problem-letter-posted = Bitte geben Sie einen Tag an: vom Tag des Schreibens bis heute.
problem-letter-text = Bitte schreiben Sie etwas.
problem-pension-number = Diese Nummer kann nicht stimmen. Sie hat acht Ziffern, einen Buchstaben und drei Ziffern. Bitte vergleichen Sie jedes Zeichen.
problem-release-reason = Bitte schreiben Sie, was anders werden soll.
problem-request-nothing = Bitte wählen Sie aus, was fehlt, oder schreiben Sie es auf.
problem-request-until = Bitte nennen Sie eine Frist, die noch nicht vorbei ist.
problem-tax-id = Diese Nummer kann nicht stimmen. Sie hat elf Ziffern. Bitte vergleichen Sie jede Ziffer.
release-back = Zurück zum Überarbeiten
release-edit = Schreiben überarbeiten
release-give-back = Zurückgeben
release-let-out = Freigeben und senden
release-let-out-hint = Mit der Freigabe wird das Schreiben gesiegelt und geht hinaus.
release-open = Wartet auf die Freigabe
release-overtaken = Seitdem ist am Fall etwas geschehen. Gehen Sie das Schreiben noch einmal durch.
release-reason = Was soll anders werden?
release-reason-hint = Das lesen nur Menschen im Amt.
release-returned = Zurückgegeben von { $by }
release-take-back = Zurücknehmen
release-title = Zweite Person
release-why-amount = Es geht um mehr als { $amount }. Deshalb geht dieses Schreiben erst hinaus, wenn eine zweite Person es freigibt.
release-why-kind = Dieses Schreiben geht erst hinaus, wenn eine zweite Person es freigibt.
release-written = Geschrieben von { $by } am { $date }, { $time }
request-again = schon angefordert
request-button = Unterlagen anfordern
request-done = Alles da
request-items = Anfordern
request-meet = Ist da
request-more = Außerdem
request-until = Bis
source-account = Nutzerkonto
source-adviser = Beratung
source-citizen = Antragstellende Person
source-computed = Berechnet
source-earlier = Früherer Antrag
source-register = Register
staff-elsewhere = vorige Stelle
taken-open = Den Fall öffnen, wie er jetzt ist
taken-text = { $name } hat den Fall am { $date } um { $time } Uhr geändert.
taken-title = Jemand war schneller
taken-typed = Das hatten Sie geschrieben. Es ist nicht gespeichert.

## E-mails

mail-address-code = Stimmt diese Adresse? Dann tragen Sie diesen Code auf der Seite Ihres Antrags ein:
mail-arrived-intro = Ihr Antrag ist am { $date } um { $time } Uhr angekommen.
mail-arrived-keep = Bewahren Sie die Nummer auf. Die Bestätigung finden Sie hier:
mail-arrived-subject = Ihr Antrag ist angekommen
mail-automatic = Diese Nachricht wurde automatisch verschickt. Antworten liest niemand.
mail-code-intro = mit diesen Wörtern und Ihrem Geheimwort machen Sie weiter:
mail-code-link = Hier geben Sie beides ein:
mail-code-subject = Ihr Code
mail-expiry-intro = Ihr Entwurf wird am { $date } gelöscht, wenn Sie nichts tun.
mail-expiry-link = Hier öffnen Sie ihn und heben ihn länger auf:
mail-hello = Guten Tag,
mail-news-intro = zu Ihrem Antrag gibt es etwas Neues.
mail-news-link = Hier sehen Sie, was:
mail-news-subject = Sie haben Post
mail-no-content = Zu Ihrem Schutz steht hier nicht, worum es geht.
mail-number = Ihre Nummer: { $number }
mail-reminder-intro = zu Ihrem Antrag fehlen noch Angaben. Bitte ergänzen Sie sie bis zum { $date }.
mail-reminder-link = Hier geht es weiter:
mail-supplement-intro = Ihre Nachreichung ist am { $date } um { $time } Uhr angekommen.

## Receipt

letter-clerk = Auskunft gibt
letter-date = Datum
letter-german-counts = Die Amtssprache ist Deutsch. Es gilt der deutsche Text dieses Schreibens.
letter-means-action = Sie sind nicht einverstanden? Dann können Sie innerhalb eines Monats klagen. Wie das geht, steht unter „Rechtsbehelfsbelehrung“. Beratungsstellen helfen Ihnen dabei.
letter-means-cooperation = Kurz gesagt: Sie bekommen jetzt kein Geld, weil Angaben oder Nachweise fehlen. Sie können sie nachholen. Dann prüft das Amt neu.
letter-means-granted = Kurz gesagt: Ihr Antrag ist bewilligt. Was Sie bekommen und wie lange, steht unter „Entscheidung“.
letter-means-hearing = Kurz gesagt: Das Amt will etwas entscheiden, das für Sie ungünstig ist. Vorher können Sie sagen, was Sie davon halten.
letter-means-objection = Sie sind nicht einverstanden? Dann können Sie innerhalb eines Monats Widerspruch einlegen. Das kostet nichts. Wie das geht, steht unter „Rechtsbehelfsbelehrung“. Beratungsstellen helfen Ihnen dabei.
letter-means-partly = Kurz gesagt: Ihr Antrag ist zum Teil bewilligt. Was Sie bekommen und was nicht, steht unter „Entscheidung“.
letter-means-refused = Kurz gesagt: Ihr Antrag ist abgelehnt. Warum, steht unter „Begründung“.
letter-means-request = Kurz gesagt: Es fehlt noch etwas. Bitte schicken Sie es bis zu dem Tag, der unten steht. Sonst bekommen Sie vielleicht kein Geld.
letter-phone = Telefon
letter-verify = Ob dieses Schreiben echt ist, können alle prüfen: { $address }
provenance-account = aus dem Nutzerkonto
provenance-adviser = von der Beratung eingegeben
provenance-carried-over = aus früheren Antworten übernommen
provenance-citizen = selbst eingegeben
provenance-computed = berechnet
provenance-register = aus einem Register
receipt-announced = angekündigt bis { $date }
receipt-answer = Antwort
receipt-answers = Ihre Angaben
receipt-applicant = Antrag von
receipt-before = Bisher
receipt-changes = Was sich geändert hat
receipt-counts = Tag, der zählt
receipt-declaration = Erklärung
receipt-declarations = Ihre Erklärungen
receipt-declared = Abgegeben
receipt-digest = Prüfsumme (SHA-256)
receipt-evidence = Nachweise
receipt-evidence-missing = Diese Nachweise fehlen noch. Sie können sie später schicken:
receipt-evidence-there = Diese Nachweise sind angekommen:
receipt-files = Neue Nachweise
receipt-informal-intro = Ihr formloser Antrag ist bei uns angekommen. Damit ist Ihr Antragsdatum gesichert. Bitte heben Sie diese Bestätigung auf.
receipt-informal-next-1 = Bitte ergänzen Sie den Antrag im Portal bis zum { $date }.
receipt-informal-next-2 = Danach fragen wir Sie nach dem, was fehlt. Ihr Datum zählt weiter.
receipt-intro = Ihr Antrag ist bei uns angekommen. Bitte heben Sie diese Bestätigung auf. Sie zeigt, was Sie angegeben haben und wann der Antrag angekommen ist.
receipt-joined = Sie haben diese Leistung am { $date } formlos beantragt. Dieser Tag zählt als Tag Ihres Antrags.
receipt-level = Vertrauensniveau
receipt-next = Wie es weitergeht
receipt-next-1 = Wir prüfen Ihren Antrag. Fehlt etwas, schreiben wir Ihnen.
receipt-next-2 = Ändert sich etwas, sagen Sie uns bitte sofort Bescheid.
receipt-next-3 = Wir entscheiden und schicken Ihnen einen Bescheid. Das ist ein Brief mit der Entscheidung.
receipt-now = Jetzt
receipt-number = Nummer
receipt-provenance = Herkunft
receipt-question = Frage
receipt-received = Eingegangen am
receipt-service = Leistung
receipt-signature-missing = Die Unterschrift fehlt noch. Das Gesetz verlangt für diesen Antrag die Schriftform. Das Amt meldet sich deswegen. Der Antrag ist trotzdem eingegangen.
receipt-signed-in = Angemeldet
receipt-subject = Bestätigung, dass ein Antrag eingegangen ist, mit allen Angaben
receipt-supplement-intro = Ihre Nachreichung ist bei uns angekommen. Sie gehört zu Ihrem Antrag mit dieser Nummer. Hier steht, was neu ist. Bitte heben Sie die Bestätigung auf.
receipt-supplement-title = Bestätigung einer Nachreichung: { $service }
receipt-title = Eingangsbestätigung: { $service }
receipt-verify = Ob diese Bestätigung echt ist, können alle prüfen: { $address }
receipt-verify-spoken = QR-Code zur Seite, auf der diese Bestätigung geprüft werden kann

## Notices after something was done

notice-address-confirmed = Ihre E-Mail-Adresse ist bestätigt.
notice-carried = Wir haben Antworten eingetragen, die Sie schon gegeben haben.
notice-carried-text = Bei jeder davon steht, woher sie kommt. Bitte sehen Sie nach, ob noch alles stimmt. Sie können alles ändern. Es sind: { $list }
notice-closed = Der Fall ist geschlossen.
notice-consent = Die Einwilligung ist widerrufen. Das Amt sieht das.
notice-decided = Die Entscheidung ist gespeichert.
notice-file-dropped = Die Datei ist entfernt.
notice-forwarded = Der Fall ist weitergeleitet.
notice-known = Wir haben Angaben aus Ihrem Konto eingetragen.
notice-message-sent = Die Nachricht ist geschrieben.
notice-met = Es ist vermerkt, dass alles da ist.
notice-note-saved = Die Notiz ist gespeichert.
notice-released = Der Fall ist zurückgegeben.
notice-requested = Die Unterlagen sind angefordert.
notice-row-removed = Der Eintrag ist entfernt.
notice-taken = Der Fall ist jetzt Ihrer.
notice-uploaded = Die Dateien sind angekommen und stehen in der Liste.
