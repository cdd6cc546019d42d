# The product’s own texts in Einfache Sprache. Keys are sorted within each section.

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
remove = Löschen
skip-to-content = Zum Inhalt
title-error = Fehler
unknown = Weiß ich nicht
yes = Ja

## Frame of every page

aside-text = Rufen Sie uns an oder schreiben Sie uns. Wir helfen Ihnen beim Ausfüllen.
aside-title = Brauchen Sie Hilfe?
demo-banner = Diese Seite ist nur zum Ausprobieren. Nichts davon geht an ein Amt. Bitte schreiben Sie keine echten Daten hinein.
demo-mailbox = Nachrichten ansehen
end = Beenden
exit = Seite verlassen
exit-help = Öffnet sofort eine andere Seite. Oder drücken Sie 3 Mal die Taste Escape.
footer-accessibility = Barrierefreiheit
footer-easy = Einfache Sprache
footer-feedback = Barriere melden
footer-german-binds = Die Sprache im Amt ist Deutsch. Dieser Text in Einfacher Sprache hilft Ihnen. Es gilt der deutsche Text in schwerer Sprache.
footer-imprint = Impressum
footer-privacy = Datenschutz
footer-sign = Gebärdensprache
footer-unreviewed = Diesen Text in Einfacher Sprache hat noch kein Mensch geprüft.
footer-verify = Eingangs-Bestätigung prüfen
header-official = Offizielle Internet-Seite

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

characters-left = Noch Platz für { $n } Buchstaben oder Zeichen
characters-over = { $n } Buchstaben oder Zeichen zu viel
computed-open = Das rechnen wir später aus. Dazu brauchen wir alle Antworten.
computed-preview = Das ist noch keine Entscheidung.
computed-preview-help = So rechnet das Amt wahrscheinlich. Nur das Amt kann entscheiden.
day = Tag
errors-title = { $n ->
    [one] Eine Antwort stimmt noch nicht
   *[other] { $n } Antworten stimmen noch nicht
 }
field-account = Das kommt aus Ihrem Konto. Stimmt das?
field-carried = Das haben Sie früher schon geantwortet. Stimmt das noch?
field-saved-elsewhere = In einem anderen Fenster steht:
field-saved-elsewhere-help = Drücken Sie auf Weiter? Dann gilt die Antwort hier im Feld.
form-conflict = Diese Seite hat sich in einem anderen Fenster geändert
form-conflict-text = Vielleicht ist die Seite in einem zweiten Fenster offen. Manche Antworten sind dort anders. Neben diesen Antworten steht, was dort gespeichert ist. Gehen Sie weiter? Dann gilt, was Sie hier sehen.
form-doubts = Bitte sehen Sie noch einmal hin
form-doubts-text = Bei einer Antwort steht ein Hinweis. Ist alles richtig? Dann gehen Sie einfach weiter.
form-neutral-title = Frage
form-new-questions = Wir haben noch Fragen zu Ihren Antworten
form-new-questions-text = Die neuen Fragen stehen jetzt auf dieser Seite.
form-next = Weiter
form-overview = Alle Schritte
form-save = Speichern und später weitermachen
form-step = Schritt { $at } von { $of }
form-without = Ohne diese Antworten weiter
form-without-help = Sie können die Antworten später geben. Ihr Antrag zählt trotzdem ab dem Tag, an dem Sie ihn senden.
hint-child-benefit-number = Zum Beispiel 115FK123456. Die Nummer steht auf Ihrem Konto-Auszug. Suchen Sie dort das Kindergeld.
hint-date = Zum Beispiel 12 4 1993.
hint-date-partial = Sie wissen den Tag oder den Monat nicht? Dann lassen Sie das Feld leer.
hint-health-insurance-number = Ein Buchstabe und 9 Ziffern. Die Nummer steht auf Ihrer Gesundheits-Karte.
hint-many = Sie können mehrere Antworten auswählen.
hint-money = Zum Beispiel 18,50.
hint-month = Zum Beispiel 8 2026.
hint-pension-number = Zum Beispiel 65 170839 J 003. Die Nummer steht auf Ihrem Sozial-Versicherungs-Ausweis.
hint-tax-id = 11 Ziffern. Die Nummer steht auf Ihrer Lohn-Abrechnung. Sie steht auch auf Briefen vom Finanzamt.
list-empty = Hier steht noch nichts.
list-full = Hier sind höchstens { $max } Einträge möglich.
month = Monat
one-more = Noch eine Antwort, freiwillig
row-complete = Fertig
row-incomplete = Noch nicht fertig
save-state-conflict = Diese Seite hat sich in einem anderen Fenster geändert. Drücken Sie auf Weiter. Dann sehen Sie beide Antworten.
save-state-failed = Noch nicht gespeichert: { $n }. Wir versuchen es weiter.
save-state-saved = Alles ist gespeichert
save-state-waiting = Noch nicht gespeichert: { $n }
year = Jahr

## Start pages

authority-contact = So erreichen Sie uns
authority-intro = Wählen Sie, was Sie beantragen möchten. Auf der nächsten Seite steht: Wer bekommt es? Was brauchen Sie dafür?
authority-title = Was möchten Sie beantragen?
contact-email = E-Mail:
contact-phone = Telefon:
contact-web = Internet:
door-precheck = Welche Hilfe gibt es für mich?
door-precheck-text = Ein paar Fragen, ohne Anmeldung. Danach wissen Sie: Welcher Antrag lohnt sich für mich?
door-resume = Antrag weiter ausfüllen
door-resume-text = Sie haben einen Code und ein Geheimwort. Damit machen Sie dort weiter, wo Sie aufgehört haben. Sie haben schon einen Antrag gesendet? Dann sehen Sie dort auch, wie weit er ist.
door-verify = Eingangs-Bestätigung prüfen
door-verify-text = Ist eine Bestätigung echt? Hat sie jemand verändert? Das kann hier jeder prüfen.
home-abroad = Ich lebe im Ausland. Oder ich komme bald nach Deutschland.
home-abroad-text = Suchen Sie Ihren neuen Ort in Deutschland. Viele Hilfen bekommen Sie erst, wenn Sie hier wohnen. Fragen Sie das Amt vor dem Umzug. Sie sind noch im Ausland? Dann nimmt auch die deutsche Botschaft Ihren Antrag an (§ 16 SGB I).
home-find = Suchen
home-found = Diese Ämter helfen Ihnen. Ihr Ort: { $place }
home-homeless = Ich habe keine feste Wohnung
home-homeless-text = Sie können trotzdem einen Antrag stellen. Suchen Sie den Ort, an dem Sie jetzt sind. Das Amt dort ist für Sie da (§ 30 SGB I und § 36 SGB II).
home-intro = Hier stellen Sie einen Antrag auf Geld oder Hilfe. Das geht für Sie und für Ihre Kinder. Schritt für Schritt und in Ihrer Sprache.
home-moving = Ich ziehe bald um
home-moving-text = Stellen Sie den Antrag dort, wo Sie jetzt wohnen. Warten Sie nicht auf den Umzug. Denn der Tag Ihres Antrags zählt. Nach dem Umzug sagen Sie beiden Ämtern Ihre neue Adresse.
home-nobody = { $place }: Hier nimmt noch kein Amt Anträge an
home-nobody-name = Wir kennen nicht jede Postleitzahl. Schreiben Sie den Namen von Ihrem Ort. Vielleicht finden wir ihn so.
home-nobody-text = Fragen Sie im Rathaus oder beim Jobcenter. Oder fragen Sie bei einer Beratungs-Stelle. Dort können Sie den Antrag auch auf Papier stellen. Ist Ihnen das Datum wichtig? Dann schreiben Sie einen Brief an eine Gemeinde. Oder rufen Sie dort an. Jede Gemeinde muss Ihren Antrag weitergeben. Es zählt der Tag, an dem er dort ankommt (§ 16 SGB I).
home-offices = Diese Städte und Kreise machen mit
home-place = Wo wohnen Sie?
home-place-hint = Postleitzahl oder Ort. Zum Beispiel 66601 oder Rosenfurt.
home-place-wrong = Bitte schreiben Sie eine Postleitzahl mit 5 Ziffern. Oder schreiben Sie den Namen von Ihrem Ort.
home-places = Welcher Ort ist es?
home-places-more = Es gibt noch mehr Orte. Schreiben Sie mehr vom Namen. Oder schreiben Sie die Postleitzahl.
home-places-nobody = Hier nimmt noch kein Amt Anträge an
home-staff = Sie arbeiten in einem Amt?
home-staff-link = Zum Arbeitsplatz
home-title = Hilfe für Ihre Familie beantragen
home-unknown = Wir kennen keinen Ort „{ $place }“
home-unknown-text = Ist der Name richtig geschrieben? Sie können auch die Postleitzahl schreiben. Vielleicht nimmt in Ihrem Ort noch kein Amt hier Anträge an. Dann fragen Sie im Rathaus.
informal-service = Formloser Antrag: { $service }
not-offered-date = Ist Ihnen das Datum wichtig? Dann schreiben Sie einen Brief an eine Gemeinde. Oder rufen Sie dort an. Jede Gemeinde muss Ihren Antrag weitergeben. Es zählt der Tag, an dem er dort ankommt (§ 16 SGB I).
not-offered-elsewhere = Diese Ämter nehmen ihn an, wenn Sie dort wohnen
not-offered-home = Was Sie hier beantragen können
not-offered-intro = { $authority } bietet ihn auf dieser Internet-Seite nicht an.
not-offered-near = Dieses Amt nimmt ihn für denselben Ort an
not-offered-title = Dieses Amt nimmt den Antrag hier nicht an
service-date = Ihr Datum zählt
service-date-text = Ihr Antrag zählt ab dem Tag, an dem Sie ihn senden. Fehlt noch etwas? Das macht nichts. 2 Dinge reichen: Ihr Name und was Sie beantragen. Sie haben noch nicht auf Senden gedrückt? Dann haben Sie noch nichts beantragt.
service-earlier = Sie müssen nicht alles noch einmal schreiben
service-earlier-elsewhere = Diesen Antrag haben Sie bei „{ $authority }“ ausgefüllt. Hierher kommt nur, was Sie übernehmen.
service-earlier-text = { $n ->
    [one] Eine Antwort aus Ihrem Antrag „{ $service }“ vom { $day } passt auch hier.
   *[other] { $n } Antworten aus Ihrem Antrag „{ $service }“ vom { $day } passen auch hier.
 } Sie sehen jede Antwort noch einmal. Sie können jede ändern.
service-law = Gesetz und genaue Regeln
service-lodged = Ihr Datum ist gesichert: { $day }
service-lodged-start = Antrag dazu ausfüllen
service-lodged-text = Füllen Sie jetzt den ganzen Antrag aus. Das gesicherte Datum zählt.
service-minutes = { $minutes ->
    [one] Dauert etwa eine Minute
   *[other] Dauert etwa { $minutes } Minuten
 }
service-needed = Das brauchen Sie
service-needed-later = Sie haben nicht alles da? Fangen Sie trotzdem an. Papiere können Sie später schicken. Auch ein Foto ist möglich.
service-no-signature = Sie müssen nicht unterschreiben
service-privacy = Lesen Sie das zuerst: Wozu brauchen wir Ihre Daten? Wer sieht sie? Wie lange bleiben sie?
service-privacy-link = Was passiert mit Ihren Daten?
service-resume = Ich habe einen Code
service-running = Sie haben hier schon einen Antrag angefangen.
service-running-link = Hier weitermachen
service-save = Sie können eine Pause machen
service-save-text = Alles, was Sie tippen, wird gleich gespeichert. Mit einem Code machen Sie später weiter. Das geht auch an einem anderen Gerät. Sie ändern { $days } Tage lang nichts? Dann löschen wir den angefangenen Antrag.
service-secure = Antragsdatum sichern
service-secure-text = Haben Sie keine Zeit für den ganzen Antrag? Dann stellen Sie zuerst einen kurzen Antrag. Er heißt formloser Antrag. 2 Dinge reichen: Ihr Name und ein Weg, wie wir Sie erreichen. Das dauert 2 Minuten. Der heutige Tag zählt. Danach füllen Sie den Antrag in Ruhe weiter aus.
service-signature = Sie müssen auf Papier unterschreiben. Das Amt meldet sich dafür bei Ihnen.
service-signature-account = Das Gesetz verlangt Ihre Unterschrift. Oder Sie melden sich mit { $name } an
service-start = Antrag anfangen
service-start-another = Noch einen Antrag beginnen
service-start-with = Mit diesen Antworten anfangen
service-start-without = Leer anfangen
service-who = Wer kann das beantragen?

## Benefit finder

precheck-amount = etwa { $amount } im Monat
precheck-amount-range = etwa { $from } bis { $to } im Monat
precheck-amount-up-to = bis zu { $amount } im Monat
precheck-answers = Antworten ändern
precheck-apply = Antrag mit diesen Antworten anfangen
precheck-apply-anyway = Trotzdem beantragen
precheck-apply-help = Ihre Antworten stehen schon im Antrag. Sie sehen jede Antwort noch einmal.
precheck-begin = Los geht’s
precheck-condition-failed = Passt nicht:
precheck-condition-met = Passt:
precheck-condition-open = Noch offen:
precheck-elsewhere = Den Antrag stellen Sie hier:
precheck-elsewhere-anyway = Sie können den Antrag trotzdem stellen. Das machen Sie hier:
precheck-end = Sind Sie fertig?
precheck-end-button = Fertig, alles löschen
precheck-end-text = Wir haben nichts gespeichert. Drücken Sie hier, wenn Sie fertig sind. Dann sind Ihre Antworten auch in diesem Browser gelöscht. Das Gerät gehört nicht Ihnen? Dann schließen Sie danach bitte das Fenster.
precheck-hints = Das ist auch wichtig
precheck-how = So haben wir gerechnet
precheck-level-advice = Beratung möglich
precheck-level-likely = wahrscheinlich ja
precheck-level-maybe = bitte prüfen lassen
precheck-level-unlikely = wahrscheinlich nicht
precheck-no-decision = Das ist keine Entscheidung
precheck-no-decision-text = Nur das Amt kann entscheiden. Sind Sie nicht sicher? Dann stellen Sie den Antrag. Der Tag des Antrags zählt.
precheck-nothing-found = Mit diesen Antworten finden wir keine Hilfe für Sie. Fragen Sie beim Sozialamt nach. Oder fragen Sie bei einer Beratungs-Stelle.
precheck-nothing-stored = Sie müssen sich nicht anmelden. Ihre Antworten bleiben in diesem Fenster. Wir speichern nichts.
precheck-office = Dieses Amt hilft Ihnen:
precheck-open = Das wissen wir noch nicht
precheck-out-of-date = Vielleicht stimmen die Beträge nicht mehr
precheck-out-of-date-text = Wir rechnen noch mit den Beträgen vom letzten Jahr. Die neuen Beträge sind meistens etwas höher.
precheck-place-intro = Wir stellen Ihnen ein paar Fragen. Dann sehen Sie: Welche Hilfe kann es für Sie geben? Zuerst brauchen wir Ihren Wohnort. Manche Beträge sind in jedem Ort anders.
precheck-place-title = Welche Hilfe gibt es für mich?
precheck-result-title = Das kann es für Sie geben
precheck-why = Warum

## Overview, evidence, declarations

declaration-free = Das ist freiwillig. Sie können Ihr Ja jederzeit zurücknehmen.
declarations-intro = Bitte lesen Sie jeden Satz. Kreuzen Sie an, was für Sie gilt.
declarations-title = Erklärungen
draft-delete = Angefangenen Antrag löschen
draft-delete-informal = Ihr formloser Antrag bleibt. Das Amt hat ihn schon.
draft-delete-text = Wir löschen sofort alle Antworten und Dateien aus diesem angefangenen Antrag. Das können Sie nicht rückgängig machen.
draft-delete-title = Diesen angefangenen Antrag löschen?
draft-delete-yes = Ja, löschen
draft-deleted = Der angefangene Antrag ist gelöscht
draft-deleted-text = Wir haben nichts mehr davon gespeichert.
draft-extend = { $n } Tage länger speichern
draft-extended = Wir speichern Ihren angefangenen Antrag jetzt länger
draft-kept = Wir speichern Ihren angefangenen Antrag bis zum { $date }. Sie ändern nichts mehr? Dann löschen wir ihn danach.
draft-unsent = Das ist noch kein Antrag
draft-unsent-text = Ihre Antworten sind gespeichert. Sie sind aber noch nicht gesendet. Brauchen Sie mehr Zeit? Dann sichern Sie Ihr Antragsdatum schon jetzt.
evidence-add = Hinzufügen
evidence-announced = Schicke ich bis { $date }
evidence-change = Ansehen oder ändern
evidence-files = { $n ->
    [one] 1 Datei
   *[other] { $n } Dateien
 }
evidence-for = Für { $row }
evidence-intro = Diese Papiere heißen auch Nachweise. Sie helfen uns, schnell zu entscheiden. Ein Foto reicht. Es muss gut lesbar sein.
evidence-later = Schicke ich später
evidence-later-help = Sie haben etwas noch nicht? Dann können Sie es später schicken. Ihr Antrag zählt trotzdem.
evidence-missing = Fehlt noch
evidence-none = Für Ihre Antworten brauchen wir keine Papiere.
evidence-optional = Hilft uns, muss nicht sein
evidence-rejected = Datei nicht angenommen
evidence-title = Papiere
overview-answers = Ihre Antworten
overview-intro = Sie können jede Seite öffnen und ändern. Die Reihenfolge ist egal.
overview-newer = Es gibt eine neue Version von diesem Antrag
overview-newer-link = Ansehen: Was ist in der neuen Version anders?
overview-newer-text = Sie können mit Ihrer Version weitermachen. Oder Sie nehmen die neue Version. Ohne Ihr Ja ändert sich nichts.
overview-next = Weiter ausfüllen
overview-send = Zum Schluss
overview-title = Alle Schritte
remove-answers = Alle Ihre Antworten dazu werden gelöscht.
remove-files = { $n ->
    [one] Auch eine Datei wird gelöscht.
   *[other] Auch { $n } Dateien werden gelöscht.
 }
remove-no = Nein, behalten
remove-question = { $title } wirklich löschen?
remove-title = Wirklich löschen?
remove-yes = Ja, löschen
secured-continue = Antrag weiter ausfüllen
secured-days = { $n ->
    [one] Sie haben noch einen Tag Zeit.
   *[other] Sie haben noch { $n } Tage Zeit.
 }
secured-late = Bitte füllen Sie den Antrag bald zu Ende aus. Ihr Datum zählt weiter. Aber das Amt braucht die anderen Antworten. Ohne sie kann das Amt nicht entscheiden.
secured-text = Der Tag von Ihrem Antrag ist der { $date }. Dieser Tag zählt.
secured-title = Ihr Antragsdatum ist sicher
secured-until = Bitte füllen Sie den Antrag bis zum { $date } zu Ende aus.
state-done = Fertig
state-incomplete = Es fehlt noch etwas
state-open = Noch offen
state-wrong = Etwas stimmt nicht
supplement-service = Neues zum Antrag: { $service }
supplement-text = Hier stehen nur die Fragen, die jetzt wichtig sind. Alles andere bleibt so, wie Sie es gesendet haben.
version-again = Bitte antworten Sie noch einmal
version-changed = Inzwischen hat sich etwas geändert. Bitte sehen Sie noch einmal nach.
version-declare = { $n ->
    [one] Eine Erklärung hat sich geändert. Bitte geben Sie die Erklärung noch einmal ab.
   *[other] { $n } Erklärungen haben sich geändert. Bitte geben Sie die Erklärungen noch einmal ab.
 }
version-intro = Wir haben den Antrag geändert. Hier steht, was in der neuen Version anders ist. Wir löschen nichts.
version-kept = { $n ->
    [one] Eine von Ihren Antworten bleibt, wie sie ist.
   *[other] { $n } von Ihren Antworten bleiben, wie sie sind.
 }
version-moved-intro = Ihre Antworten stehen jetzt in der neuen Version. Nichts wurde gelöscht.
version-moved-title = Sie machen mit der neuen Version weiter
version-needed = Diese Fragen sind neu
version-not-asked = Das fragen wir nicht mehr
version-not-asked-text = Diese Antworten schicken wir nicht mit. Sie bleiben bei Ihrem angefangenen Antrag gespeichert.
version-papers = Diese Papiere brauchen wir nicht mehr
version-stay = Meine Version behalten
version-title = Mit der neuen Version weitermachen

## Upload

file-clean = Geprüft
file-received = Angekommen
file-rejected = Nicht angenommen
file-rejected-help = Wir können die Datei nicht öffnen. Oder in der Datei ist ein Virus. Bitte löschen Sie die Datei. Schicken Sie eine andere, zum Beispiel ein Foto.
file-scanning = Wird geprüft
upload-announced = Bis wann schicken Sie es?
upload-announced-day = Bis { $date }
upload-announced-unknown = Das weiß ich noch nicht
upload-back = Zu allen Papieren
upload-blacken = Manche Stellen brauchen wir nicht. Diese Stellen dürfen Sie schwarz machen. Einnahmen, Miete und Versicherungen müssen wir sehen.
upload-choose = Dateien auswählen
upload-failed = Das hat nicht geklappt. Haben Sie Internet? Bitte prüfen Sie das und versuchen Sie es noch einmal.
upload-files = Diese Dateien sind da
upload-kinds = Das ist erlaubt: { $kinds }. Jede Datei darf höchstens { $size } groß sein.
upload-later = Ich habe das Papier noch nicht und schicke es später
upload-later-help = Das ist in Ordnung. Ihr Antrag zählt trotzdem.
upload-more = Weitere Dateien auswählen
upload-photo = Mit dem Handy können Sie das Papier gleich fotografieren. Hat das Papier mehrere Seiten? Dann machen Sie von jeder Seite ein Foto.
upload-running = Wird hochgeladen …
upload-send = Hochladen

## Going on with a telephone

phone-again = Neuen Code zeigen
phone-back = Zurück zu den Papieren
phone-code = Code
phone-code-hint = Der Code hat fünf Wörter. Sie stehen auf dem Bildschirm vom Computer.
phone-connected = Ihr Handy ist verbunden
phone-connected-text = Machen Sie Fotos mit dem Handy. Die Fotos sehen Sie dann hier. Das geht bis { $time } Uhr.
phone-done = Fertig
phone-done-text = Danach machen Sie am Computer weiter. Das Handy sieht dann nichts mehr.
phone-end = Verbindung beenden
phone-ended = Fertig. Machen Sie am Computer weiter.
phone-intro = Hier ist gerade kein Code. Vielleicht ist der letzte Code zu alt.
phone-make = Code zeigen
phone-next-paper = Zum nächsten Papier
phone-offer = Mit dem Handy fotografieren
phone-offer-text = Sie haben die Papiere bei sich? Dann machen Sie Fotos mit dem Handy.
phone-over = Die Verbindung ist zu Ende
phone-over-text = Ihre Fotos sind gespeichert. Fehlt noch etwas? Dann zeigen Sie am Computer einen neuen Code.
phone-papers-intro = Wählen Sie ein Papier. Machen Sie dann ein Foto. Machen Sie von jeder Seite ein Foto.
phone-papers-title = Papiere fotografieren
phone-picture = QR-Code für Ihr Handy
phone-safe = Das Handy kann nur Papiere senden. Ihre Antworten sieht es nicht. Jeder Code gilt nur für ein Handy.
phone-sent = Der Antrag ist schon gesendet
phone-sent-text = Fehlt noch etwas? Das können Sie am Computer später senden.
phone-start = Mit diesem Handy weitermachen
phone-start-intro = Auf dem Computer steht ein Code. Mit dem Code können Sie Papiere fotografieren.
phone-start-title = Papiere mit dem Handy
phone-step-camera = Öffnen Sie die Kamera von Ihrem Handy.
phone-step-point = Halten Sie das Handy vor das Bild. Öffnen Sie dann den Link.
phone-step-send = Machen Sie Fotos von den Papieren. Die Fotos sehen Sie dann hier.
phone-title = Mit dem Handy fotografieren
phone-typed = Oder tippen Sie am Handy diese Adresse. Tippen Sie dann die fünf Wörter:
phone-waiting = Der Code gilt bis { $time } Uhr. Er gilt nur für ein Handy.
phone-wrong = Dieser Code gilt nicht
phone-wrong-text = Vielleicht ist der Code zu alt. Oder ein Handy hat ihn schon benutzt. Zeigen Sie am Computer einen neuen Code.

## Review and sending

answer-none = Nicht beantwortet
answer-wrong = Stimmt noch nicht
from-account = Aus Ihrem Konto
from-adviser = Bei der Beratung eingetragen
from-earlier = Aus Ihren früheren Antworten
from-register = Aus einer Liste vom Amt
incomplete-answers = Diese Antworten fehlen
incomplete-ask = Wir schreiben Ihnen, was wir noch brauchen. In dem Brief steht auch eine Frist. Bis zu diesem Tag brauchen wir es.
incomplete-back = Zurück und antworten
incomplete-date = Ihr Antrag zählt ab heute.
incomplete-intro = Sie können den Antrag trotzdem jetzt senden. Was fehlt, schicken Sie später.
incomplete-longer = Die Entscheidung kann länger dauern, bis alles da ist.
incomplete-means = Was das bedeutet
incomplete-papers = Diese Papiere fehlen
incomplete-send = Trotzdem jetzt senden
incomplete-title = In Ihrem Antrag fehlt noch etwas
review-changed = Der Antrag hat sich inzwischen geändert
review-changed-text = Bitte lesen Sie noch einmal, was Sie jetzt senden. Bisher ist nichts gesendet.
review-declarations = Erklärungen, die noch fehlen
review-doubts-text = Zu diesen Antworten gibt es einen Hinweis. Sind sie richtig? Dann müssen Sie nichts tun.
review-intro = Lesen Sie alles noch einmal durch. Sie können jeden Teil ändern.
review-missing = { $n ->
    [one] Eine Sache fehlt noch
   *[other] { $n } Sachen fehlen noch
 }
review-missing-text = Sie können trotzdem senden. Was fehlt, schicken Sie später.
review-no-name = Ihr Name fehlt. Ohne Namen können wir den Antrag nicht annehmen.
review-no-reach = Wie können wir Sie erreichen? Eine Adresse, eine Telefon-Nummer oder eine E-Mail-Adresse reicht.
review-title = Prüfen und senden
review-wrong = Das stimmt noch nicht. Bitte ändern Sie es vor dem Senden.
send-button = Antrag senden
send-button-supplement = Jetzt senden
send-text = Drücken Sie auf Senden. Damit stellen Sie den Antrag. Danach können Sie nichts mehr ändern. Sie können aber jederzeit noch etwas schicken. Sie bekommen sofort eine Nummer und eine Bestätigung.
send-text-informal = Senden Sie jetzt. Dann ist Ihr Antragsdatum sicher. Danach ergänzen Sie den Antrag.
send-text-supplement = Drücken Sie auf Senden. Dann kommen diese Angaben zu Ihrem Antrag. Sie bekommen eine Bestätigung.
send-title = Jetzt senden
send-wrong-first = Oben stimmt noch etwas nicht. Bitte ändern Sie es. Dann können Sie hier senden.
sent-informal = Heben Sie die Nummer und die Bestätigung gut auf. Füllen Sie jetzt den Antrag weiter aus. Was Sie schon geantwortet haben, steht darin.
sent-intro = Sie müssen jetzt nichts mehr tun. Heben Sie die Nummer und die Bestätigung gut auf.
sent-intro-missing = Heben Sie die Nummer und die Bestätigung gut auf. Bitte schicken Sie uns noch, was unten steht.
sent-title = Ihr Antrag ist angekommen
supplemented-text = Alles gehört zu Ihrem Antrag. Die Nummer bleibt gleich.
supplemented-title = Ihre neuen Angaben sind angekommen

## Status of an application

consents-text = Sie haben sie freiwillig gegeben. Sie können sie immer zurücknehmen. Das ist nicht schlecht für Ihren Antrag.
consents-title = Ihre Einwilligungen
consents-withdraw = Zurücknehmen
consents-withdrawn = Zurückgenommen am { $date }
history-closed = Wir sind mit Ihrem Antrag fertig.
history-completed = Ihr ganzer Antrag ist angekommen.
history-consent = Sie haben eine Einwilligung zurückgenommen.
history-decided = Das Amt hat entschieden.
history-forwarded = Ihr Antrag ist jetzt bei einem anderen Amt: { $authority }. Dieses Amt entscheidet. Ihre Nummer und Ihr Datum bleiben gleich.
history-informal = Ihr formloser Antrag ist angekommen.
history-mail-back = Eine E-Mail an Sie kam zurück.
history-message = Sie haben uns geschrieben.
history-office-message = Wir haben Ihnen geschrieben.
history-receipt = Die Eingangs-Bestätigung ist fertig.
history-received = Ihr Antrag ist angekommen.
history-request-met = Was wir von Ihnen gebraucht haben, ist da.
history-requested = Wir haben Sie um Papiere gebeten.
history-supplement = Ihre neuen Papiere oder Angaben sind angekommen.
history-taken = Jemand arbeitet an Ihrem Antrag.
history-withdrawn = Sie haben den Antrag zurückgenommen.
message-empty = Bitte schreiben Sie etwas. Oder wählen Sie eine Datei aus.
message-file = Dateien oder Fotos mitschicken
message-from-office = Vom Amt
message-from-you = Von Ihnen
message-hint = Schreiben Sie in Ihrer Sprache. Das Amt bekommt die Nachricht sofort.
message-label = Nachricht an das Amt
message-not-sent = Ihre Nachricht ist nicht gesendet. Vielleicht ist der Fall jetzt beendet. Ihr Text steht noch hier. Bitte rufen Sie uns an.
message-send = Nachricht senden
message-sent = Ihre Nachricht ist angekommen.
message-too-long = Bitte schreiben Sie höchstens { $max } Zeichen.
outcome-granted = Ja, bewilligt
outcome-refused = Nein, abgelehnt
reach-back = Unsere E-Mail kam nicht an
reach-back-text = Wir haben eine E-Mail an { $address } geschickt. Sie kam zurück. Stimmt die Adresse? Wenn nicht: Ändern Sie sie bitte. Alles Neue steht auch auf dieser Seite.
reach-code = Code aus der E-Mail
reach-code-hint = Sechs Ziffern
reach-confirm = Adresse bestätigen
reach-confirmed = Die Adresse ist bestätigt.
reach-none = Haben Sie keine E-Mail bekommen? Sehen Sie im Spam-Ordner nach. Oder ändern Sie unten Ihre Adresse.
reach-text = In der E-Mail steht ein Code. Sie können ihn hier eintragen. Dann weiß das Amt: Unsere E-Mails kommen bei Ihnen an.
reach-title = Stimmt Ihre E-Mail-Adresse?
reach-too-many = Es waren zu viele falsche Codes. Sie können die Adresse nicht mehr bestätigen. Ihr Antrag gilt trotzdem.
reach-wrong = Das ist nicht der Code aus unserer E-Mail. Bitte sehen Sie noch einmal nach.
refused-text = Stellen Sie den anderen Antrag am besten sofort. Schreiben Sie dazu: Das hat das Amt abgelehnt. Dann kann Ihr Datum schon ab dem { $date } zählen. Das steht im Gesetz (§ 28 SGB X). Finden Sie die Ablehnung falsch? Dann können Sie widersprechen. Im Brief vom Amt steht, wie das geht.
refused-title = Vielleicht bekommen Sie eine andere Hilfe
status-back = Später wieder nachsehen
status-back-link = Code machen
status-back-text = Sie möchten diese Seite später wieder öffnen? Dann brauchen Sie einen Code und ein Geheimwort. Das geht auch an einem anderen Gerät.
status-change = Hat sich etwas geändert?
status-change-bank = Bankkonto ändern
status-change-contact = Adresse oder Telefon ändern
status-change-text = Sagen Sie es uns gleich hier. Alles andere bleibt so, wie Sie es gesendet haben.
status-counts = Der Antrag zählt ab
status-download = Alles herunterladen
status-history = Das ist bisher passiert
status-informal-receipt = Bestätigung für den formlosen Antrag
status-mailed = Wir haben auch eine Nachricht an { $address } geschickt. Sie verrät nicht, worum es geht.
status-messages = Nachrichten
status-missing = Das brauchen wir noch von Ihnen
status-missing-by = Bitte schicken Sie es bis zum { $date }.
status-missing-here = Sie können es gleich hier schicken. Ein Foto mit dem Handy reicht.
status-missing-how = Geben Sie es bei uns ab oder schicken Sie es uns. Schreiben Sie Ihre Nummer dazu.
status-missing-write = Oder schicken Sie uns eine Nachricht mit einem Foto
status-next = So geht es weiter
status-number = Ihre Nummer
status-outcomes = Das hat das Amt entschieden
status-receipt = Eingangs-Bestätigung
status-received = Angekommen am
status-supplement = Jetzt schicken
status-supplement-receipt = Bestätigung vom { $date }: Neues zum Antrag
status-title = Wie weit ist Ihr Antrag?
status-withdraw = Antrag zurücknehmen
time-of-day = { $time } Uhr
withdraw-no = Nein, Antrag behalten
withdraw-text = Dann prüft das Amt Ihren Antrag nicht weiter. Ihr Antragsdatum gilt nicht mehr. Sie können später einen neuen Antrag stellen.
withdraw-title = Möchten Sie den Antrag zurücknehmen?
withdraw-yes = Ja, Antrag zurücknehmen
word-checking = Wir prüfen
word-checking-means = Wir sehen nach: Ist alles da? Welches Amt hilft Ihnen?
word-closed = Beendet
word-closed-means = Wir sind mit diesem Antrag fertig.
word-decided = Entschieden
word-decided-means = Sie bekommen einen Bescheid. Das ist ein Brief vom Amt. Darin steht die Entscheidung.
word-missing = Etwas fehlt
word-missing-means = Wir brauchen noch etwas von Ihnen. Auf dieser Seite steht, was fehlt.
word-paying = Wir zahlen
word-paying-means = Das Geld oder der Gutschein kommt bald.
word-received = Angekommen
word-received-means = Ihr Antrag ist bei uns. Wir melden uns, wenn wir etwas brauchen. Wir melden uns auch, wenn wir entschieden haben.
word-working = In Arbeit
word-working-means = Jemand arbeitet an Ihrem Antrag.

## Save for later, come back

code-back = Zurück zum Antrag
code-end = Beenden und Spuren löschen
code-end-help = Beenden löscht alles aus diesem Browser. Machen Sie das, wenn das Gerät nicht Ihnen gehört.
code-intro = So machen Sie weiter. Das geht auch an einem anderen Gerät:
code-lost = Den Code zeigen wir nur jetzt. Sie brauchen den Code und das Geheimwort. Sonst können Sie den angefangenen Antrag nicht wieder öffnen.
code-mailed = Wir schicken den Code auch an { $address }.
code-print = Drucken
code-step-open = Öffnen Sie später diese Seite:
code-step-type = Tippen Sie den Code und Ihr Geheimwort ein.
code-step-write = Schreiben Sie diese Wörter auf. Oder machen Sie ein Foto.
code-title = Ihr Code
end-button = Alles auf diesem Gerät vergessen
end-code = Code für „{ $service }“ holen
end-code-sent = Code für den Antrag „{ $service }“ holen
end-done = Dieses Gerät weiß nichts mehr von Ihnen
end-done-text = Andere Menschen sehen Ihre Anträge jetzt nicht. Schließen Sie auch den Browser. Haben Sie Dateien gespeichert? Die müssen Sie selbst löschen.
end-home = Zur Startseite
end-not = Noch nicht
end-text = Der Browser vergisst dann Ihre Anträge. Sie sind aber noch gespeichert. Mit Ihrem Code machen Sie weiter. Das geht auf jedem Gerät.
end-title = Sind Sie hier fertig?
end-unsecured = Für diese Anträge haben Sie noch keinen Code
end-unsecured-text = Holen Sie zuerst einen Code. Sonst finden Sie die Anträge nicht wieder.
foreign = Dieses Gerät benutzen auch andere
foreign-help = Zum Beispiel in der Bibliothek. Drücken Sie am Ende auf „Beenden“. Dann vergisst der Browser alles.
later-button = Speichern und Code zeigen
later-email = Code auch per E-Mail
later-email-hint = In der E-Mail steht nur der Code. Ihr Geheimwort steht nicht darin.
later-intro = Denken Sie sich ein Geheimwort aus. Gleich zeigen wir Ihnen auch einen Code. Mit beiden öffnen Sie Ihren Antrag wieder.
later-secret = Ihr Geheimwort
later-secret-hint = Mindestens { $n } Buchstaben oder Zeichen. Sie müssen es sich gut merken können. Andere dürfen es nicht erraten.
later-title = Speichern und später weitermachen
resume-anew = Neuen Antrag anfangen
resume-button = Öffnen
resume-code = Code
resume-code-hint = Das sind die Wörter, die Sie aufgeschrieben haben. Große oder kleine Buchstaben sind egal.
resume-expired = Dieser angefangene Antrag ist zu alt
resume-expired-text = Wir speichern einen angefangenen Antrag { $days } Tage nach der letzten Änderung. Diese Zeit ist vorbei. Sie können ihn nicht mehr öffnen. Wir löschen ihn. Nichts davon wurde gesendet.
resume-intro = Hier öffnen Sie einen angefangenen Antrag. Oder Sie öffnen einen Antrag, den Sie gesendet haben.
resume-locked = Zu viele Versuche
resume-locked-text = Das ist zu Ihrem Schutz. Der Code geht für einige Zeit nicht. Bitte versuchen Sie es später noch einmal.
resume-lost = Haben Sie den Code verloren? Dann können Sie einen angefangenen Antrag nicht mehr öffnen. Rufen Sie uns an. Wir fangen zusammen neu an. Oder wir sehen nach dem Antrag, den Sie gesendet haben.
resume-secret = Geheimwort
resume-secret-hint = Das Wort haben Sie selbst gewählt.
resume-title = Weitermachen
resume-wrong = Code und Geheimwort passen nicht zusammen
resume-wrong-text = Bitte prüfen Sie beide. Vielleicht ist ein Wort falsch geschrieben. Oder wir haben den angefangenen Antrag schon gelöscht. Wir speichern ihn { $days } Tage nach der letzten Änderung.

## Checking a receipt

or = oder
verify-authority = Von diesem Amt
verify-button = Prüfen
verify-changed = Jemand hat diese Datei verändert
verify-changed-text = Die Datei hat ein Siegel. Ein Siegel ist wie ein Stempel vom Amt. Der Inhalt ist aber nicht mehr wie am Anfang. Glauben Sie dieser Datei nicht.
verify-file = Die Bestätigung als PDF-Datei
verify-file-hint = Höchstens { $size }. Wir prüfen die Datei nur. Wir speichern die Datei nicht.
verify-genuine = Diese Bestätigung ist echt und nicht verändert
verify-intro = Eine Eingangs-Bestätigung zeigt: Der Antrag ist beim Amt. Hier sehen Sie, ob eine Bestätigung echt ist. Was im Antrag steht, sieht dabei niemand.
verify-known = Diese Nummer gibt es
verify-known-text = Ist ein Papier echt? Das zeigt nur die PDF-Datei.
verify-not-a-receipt = Das ist keine Eingangs-Bestätigung
verify-not-a-receipt-text = Die Datei hat kein Siegel oder ist kein PDF. Ein Foto können wir nicht prüfen. Ein Papier auch nicht. Die Nummer darauf können wir prüfen.
verify-nothing = Bitte wählen Sie eine Datei oder tippen Sie eine Nummer ein
verify-nothing-text = Eines davon reicht.
verify-number = Die Nummer
verify-number-hint = Die Nummer steht oben auf der Bestätigung. Zum Beispiel RF-26-004821-7.
verify-title = Eingangs-Bestätigung prüfen
verify-unknown = Diese Nummer kennen wir nicht
verify-unknown-seal = Dieses Siegel kennen wir nicht
verify-unknown-seal-text = Die Datei hat ein Siegel. Es ist aber nicht von einem Amt, das hier mitmacht.
verify-unknown-text = Bitte prüfen Sie: Stimmen alle Ziffern?

## When something does not work

broken-text = Die Seite lädt neu, sobald die Dateien wieder stimmen. Ihre Antworten bleiben gespeichert.
broken-title = An den Formularen stimmt etwas nicht
trouble-cross-site = Das kam von einer fremden Internet-Seite
trouble-cross-site-text = Wir haben es zu Ihrem Schutz nicht angenommen. Bitte öffnen Sie die Seite hier noch einmal.
trouble-draft-gone = Diesen Antrag gibt es hier nicht mehr
trouble-draft-gone-text = Vielleicht haben Sie ihn schon gesendet oder beendet. Oder wir haben ihn nach der Frist gelöscht. Mit Ihrem Code können Sie nachsehen.
trouble-forbidden = Das dürfen Sie hier nicht
trouble-forbidden-text = Ihre Rolle erlaubt das nicht. Brauchen Sie es? Dann fragen Sie Ihre Teamleitung.
trouble-incident = Wenn Sie uns anrufen, sagen Sie uns bitte diese Nummer:
trouble-not-found = Diese Seite gibt es nicht
trouble-not-found-text = Bitte prüfen Sie die Adresse der Seite. Oder fangen Sie auf der Startseite an.
trouble-not-understood = Das haben wir nicht verstanden
trouble-not-understood-text = Die Adresse oder die Eingabe passt nicht zu dieser Seite. Bitte gehen Sie zurück. Versuchen Sie es noch einmal.
trouble-server = Bei uns ist ein Fehler passiert
trouble-server-text = Sie haben nichts falsch gemacht. Alles, was gespeichert war, ist noch da. Bitte versuchen Sie es gleich noch einmal.
trouble-too-large = Das ist zu groß
trouble-too-large-text = Mehr als { $size } auf einmal können wir nicht annehmen. Schicken Sie die Dateien einzeln. Oder schicken Sie ein kleineres Foto.
way-home = Zur Startseite
way-inbox = Zum Posteingang
way-resume = Mit Code öffnen

## Problems with an answer

problem-bic-format = Bitte prüfen Sie die BIC. Sie hat 8 oder 11 Zeichen. Zum Beispiel COBADEFFXXX.
problem-child-benefit-number = Bitte prüfen Sie die Kindergeld-Nummer. Sie hat 3 Ziffern, dann FK und 6 Ziffern. Zum Beispiel 115FK123456.
problem-choice-exclusive = Sie haben „nichts davon“ gewählt. Sie haben auch noch etwas anderes gewählt. Beides zusammen geht nicht. Bitte wählen Sie nur eines.
problem-choice-unknown = Bitte wählen Sie eine der Antworten.
problem-control-characters = In dem Text sind Zeichen, die man nicht sieht. Das passiert manchmal beim Kopieren. Bitte tippen Sie den Text neu ein.
problem-country-unknown = Bitte wählen Sie ein Land aus der Liste.
problem-date-impossible = Diesen Tag gibt es nicht. Bitte prüfen Sie Tag und Monat.
problem-date-incomplete = { $missing ->
    [day] Bitte schreiben Sie auch den Tag.
    [day-month] Bitte schreiben Sie auch Tag und Monat.
    [day-year] Bitte schreiben Sie auch Tag und Jahr.
    [month] Bitte schreiben Sie auch den Monat.
    [month-year] Bitte schreiben Sie auch Monat und Jahr.
    [year] Bitte schreiben Sie auch das Jahr.
   *[other] Bitte schreiben Sie Tag, Monat und Jahr. Zum Beispiel 12 4 1993.
 }
problem-date-too-early = Das Datum ist zu früh. Möglich ist es ab dem { $limit }.
problem-date-too-late = Das Datum ist zu spät. Möglich ist es bis zum { $limit }.
problem-date-year = Bitte schreiben Sie das Jahr mit 4 Ziffern. Zum Beispiel 1993.
problem-declaration = Bitte kreuzen Sie das an. Oder gehen Sie ohne diese Erklärung weiter.
problem-email = Bitte prüfen Sie die E-Mail-Adresse. Sie sieht so aus: name@beispiel.de
problem-iban-check = Diese IBAN ist falsch. Bitte vergleichen Sie jede Ziffer mit Ihrer Bankkarte.
problem-iban-format = Eine IBAN beginnt mit 2 Buchstaben. Danach kommen Ziffern. Zum Beispiel DE89 3704 0044 0532 0130 00.
problem-iban-length = In diesem Land hat eine IBAN { $expected } Zeichen. Bitte prüfen Sie: Fehlen Zeichen? Sind es zu viele?
problem-money-format = Bitte schreiben Sie den Betrag mit Ziffern. Zum Beispiel 18,50.
problem-money-range = Der Betrag muss zwischen { $min } und { $max } liegen.
problem-month-impossible = Diesen Monat gibt es nicht. Bitte schreiben Sie 1 bis 12. Oder schreiben Sie den Namen, zum Beispiel August.
problem-month-incomplete = { $missing ->
    [month] Bitte schreiben Sie auch den Monat.
    [year] Bitte schreiben Sie auch das Jahr.
   *[other] Bitte schreiben Sie Monat und Jahr. Zum Beispiel 8 2026.
 }
problem-month-too-early = Der Monat ist zu früh. Möglich ist er ab { $limit }.
problem-month-too-late = Der Monat ist zu spät. Möglich ist er bis { $limit }.
problem-month-year = Bitte schreiben Sie das Jahr mit 4 Ziffern. Zum Beispiel 2026.
problem-name-letters = Bitte schreiben Sie den Namen wie im Pass, mit lateinischen Buchstaben. Diese Zeichen gehen nicht: { $characters }
problem-number-format = Bitte schreiben Sie eine Zahl mit Ziffern. Zum Beispiel 5.
problem-number-range = Die Zahl muss zwischen { $min } und { $max } liegen.
problem-number-whole = Bitte schreiben Sie eine ganze Zahl ohne Komma. Zum Beispiel 5.
problem-phone = Bitte prüfen Sie die Telefon-Nummer. Zum Beispiel 030 23125 110 oder +49 30 23125 110.
problem-postcode = Eine Postleitzahl hat 5 Ziffern. Zum Beispiel 66601.
problem-required = Hier fehlt noch eine Antwort.
problem-rows-incomplete = Hier fehlt noch etwas. Bitte öffnen Sie den Eintrag.
problem-rows-too-few = { $min ->
    [one] Bitte fügen Sie mindestens einen Eintrag hinzu.
   *[other] Bitte fügen Sie mindestens { $min } Einträge hinzu.
 }
problem-secret-short = Ihr Geheimwort braucht mindestens { $min } Buchstaben oder Zeichen.
problem-too-long = Der Text ist zu lang. Höchstens { $max } Buchstaben oder Zeichen passen.
problem-too-many = Bitte wählen Sie höchstens { $max } Antworten.
problem-upload-empty = Die Datei ist leer. Bitte wählen Sie eine andere.
problem-upload-none = Bitte wählen Sie zuerst eine Datei aus.
problem-upload-sent = Der Antrag ist schon gesendet. Diese Datei ist nicht dabei. Sie können sie dem Amt später schicken.
problem-upload-too-large = Die Datei ist zu groß. Höchstens { $max } sind möglich. Ein Foto reicht.
problem-upload-too-many = Hier sind höchstens { $max } Dateien möglich.
problem-upload-too-much = Alle Dateien zusammen sind zu groß. Noch { $max } sind möglich.
problem-upload-twice = Diese Datei haben Sie schon hochgeladen.
problem-upload-type = Diese Art von Datei können wir nicht öffnen. Das ist möglich: { $kinds }.

## Account

account-cases = Gesendete Anträge
account-door-text = Melden Sie sich mit { $name } an. Dann finden Sie Ihre Anträge an jedem Gerät. Sie müssen das nicht tun.
account-drafts = Noch nicht gesendet
account-go-on = Weitermachen
account-here = Nur in diesem Browser
account-here-text = Diese Anträge sind noch nicht in Ihrem Konto. Nehmen Sie nur Ihre eigenen Anträge auf.
account-informal = formloser Antrag
account-keep = In mein Konto aufnehmen
account-kept = Der Antrag ist jetzt in Ihrem Konto.
account-level = So sicher wissen wir, wer Sie sind:
account-none = In Ihrem Konto ist noch kein Antrag.
account-open = Ansehen
account-received = Angekommen am { $date }
account-remove = Konto löschen
account-remove-drafts = { $n ->
    [one] Auch den Antrag löschen, den Sie noch nicht gesendet haben
   *[other] Auch die { $n } Anträge löschen, die Sie noch nicht gesendet haben
 }
account-remove-goes = Das löschen wir
account-remove-goes-text = Wir löschen Ihr Konto auf dieser Seite. Dazu gehört die Liste Ihrer Anträge. Ihr Konto bei { $name } bleibt.
account-remove-stays = Das bleibt
account-remove-stays-text = Gesendete Anträge bleiben beim Amt. In diesem Browser können Sie sie weiter öffnen. An anderen Geräten brauchen Sie einen Code und ein Geheimwort. Sie haben noch keinen Code? Den bekommen Sie auf der Seite vom Antrag.
account-remove-title = Konto löschen?
account-remove-yes = Ja, Konto löschen
account-removed = Ihr Konto ist gelöscht
account-removed-text = In diesem Browser können Sie Ihre Anträge weiter öffnen.
account-session = Die Anmeldung endet nach 30 Minuten ohne Benutzung. Sie endet spätestens nach 2 Stunden. Was Sie eingetragen haben, bleibt.
account-sign-out = Abmelden
account-sign-out-text = Nach dem Abmelden öffnet dieser Browser die Anträge aus Ihrem Konto nicht mehr.
account-title = Mein Konto
login-again = Noch einmal versuchen
login-button = Mit { $name } anmelden
login-data = Wir speichern ein Zeichen. Daran erkennen wir Sie wieder. Ihren Namen behalten wir nur, solange Sie angemeldet sind. Oder Sie übernehmen ihn in einen Antrag.
login-denied = Sie haben sich nicht angemeldet
login-denied-text = Das ist in Ordnung. Was Sie eingetragen haben, ist gespeichert. Alles geht auch ohne Anmeldung.
login-down = Die Anmeldung geht gerade nicht
login-down-text = Der Dienst für die Anmeldung antwortet nicht. Sie haben nichts falsch gemacht. Versuchen Sie es später noch einmal. Oder machen Sie ohne Anmeldung weiter. Was Sie eingetragen haben, ist gespeichert.
login-failed = Die Anmeldung hat nicht geklappt
login-failed-text = Wir konnten die Anmeldung nicht prüfen. Deshalb sind Sie nicht angemeldet. Was Sie eingetragen haben, ist gespeichert.
login-good-1 = Sie sehen alle Ihre Anträge. Sie können an jedem Gerät weitermachen. Sie brauchen keinen Code und kein Geheimwort.
login-good-2 = Sie können Ihren Namen und andere Angaben aus dem Konto übernehmen.
login-good-3 = Manchmal verlangt das Gesetz eine Unterschrift. Eine sichere Anmeldung kann sie ersetzen.
login-intro = Sie können sich anmelden. Sie müssen es nicht. Alles geht auch ohne Anmeldung.
login-level-needed = So sicher muss es für die Unterschrift sein
login-level-own = So sicher ist Ihre Anmeldung
login-low = Diese Anmeldung ersetzt die Unterschrift nicht
login-low-again = Anders anmelden
login-low-how = Melden Sie sich noch einmal an. Zum Beispiel mit Ihrem Ausweis. Oder senden Sie den Antrag ohne Unterschrift. Er zählt ab heute. Das Amt meldet sich wegen der Unterschrift bei Ihnen.
login-low-on = So weitermachen
login-low-text = Sie sind angemeldet. Für die Unterschrift muss aber sicherer sein, wer Sie sind.
login-over = Ihre Anmeldung ist zu Ende
login-over-text = Jede Anmeldung endet nach einiger Zeit. Was Sie eingetragen haben, ist gespeichert.
login-title = Mit { $name } anmelden
login-unknown = Diese Anmeldung gilt nicht mehr
login-unknown-text = Vielleicht haben Sie sie schon benutzt. Oder es hat zu lange gedauert. Oder Sie haben in einem anderen Browser begonnen. Bitte beginnen Sie noch einmal. Was Sie eingetragen haben, ist gespeichert.
login-without = Ohne Anmeldung weiter
logout-text = Dieser Browser öffnet die Anträge aus Ihrem Konto nicht mehr.
logout-there = Bei { $name } sind Sie vielleicht noch angemeldet. Wir melden Sie jetzt auch dort ab. Passiert nichts? Dann drücken Sie bitte diesen Knopf.
logout-there-link = Auch bei { $name } abmelden
logout-title = Sie sind abgemeldet
offer-begin = Sie können sich vorher mit { $name } anmelden. Dann ist der Antrag in Ihrem Konto. Sie finden ihn an jedem Gerät. Sie müssen sich nicht anmelden. Alles geht auch so.
offer-draft = Sie können sich mit { $name } anmelden. Dann kommt dieser Antrag in Ihr Konto. Sie finden ihn an jedem Gerät. Was Sie eingetragen haben, bleibt. Sie müssen sich nicht anmelden.
offer-fill = Leere Felder aus dem Konto füllen
offer-filled = Wir haben nur leere Felder gefüllt. Bitte prüfen Sie: Stimmt alles? Sie können alles ändern.
offer-in = Sie sind mit { $name } angemeldet.
offer-is-kept = Dieser Antrag ist in Ihrem Konto.
offer-known = Mit Angaben aus dem Konto beginnen
offer-known-text = { $n ->
    [one] Wir kennen eine Angabe aus Ihrer Anmeldung. Sie passt in dieses Formular. Sie können sie ändern.
   *[other] Wir kennen { $n } Angaben aus Ihrer Anmeldung. Sie passen in dieses Formular. Sie können alle ändern.
 }
offer-title = Anmelden, wenn Sie möchten
offer-will-keep = Sie beginnen jetzt einen Antrag? Dann kommt er in Ihr Konto.
signature-level = So sicher muss sein, wer Sie sind:
signature-own = So sicher ist Ihre Anmeldung:
signature-paper = Das Gesetz verlangt für diesen Antrag eine Unterschrift. Senden Sie den Antrag trotzdem jetzt. Er zählt ab heute. Das Amt meldet sich wegen der Unterschrift bei Ihnen.
signature-replaced = Ihre Anmeldung ersetzt die Unterschrift
signature-stored = Wir speichern mit dem Antrag, wie Sie angemeldet waren.
signature-title = Unterschrift
signature-why = Das Gesetz verlangt für diesen Antrag eine Unterschrift. Sie können sich auch sicher anmelden. Das ersetzt die Unterschrift.
signature-without = Sie können auch ohne Anmeldung senden. Der Antrag zählt ab heute. Das Amt meldet sich wegen der Unterschrift bei Ihnen.
trust-high = sehr sicher (Niveau „hoch“)
trust-low = wenig sicher (Niveau „niedrig“)
trust-none = nicht geprüft
trust-substantial = sicher (Niveau „substanziell“)

## About this site

about-nobody = Wer betreibt diese Seiten? Das steht hier noch nicht. Für Ihren Antrag ist Ihr Amt verantwortlich.
about-offices = Jedes Amt hat eigene Angaben:
accessibility-dark = Die Seite ist hell oder dunkel, wie Ihr Gerät es einstellt. Farben sind nie das einzige Zeichen.
accessibility-days = Diese Erklärung ist vom { $drawn }. Wir haben sie zuletzt am { $reviewed } geprüft.
accessibility-enforce = Unsere Antwort hilft Ihnen nicht?
accessibility-enforce-none = Welche Stelle ist das? Das steht hier noch nicht. Jedes Bundesland hat eine. Fragen Sie uns.
accessibility-enforce-text = Wir antworten nicht in einem Monat? Oder die Antwort hilft Ihnen nicht? Dann hilft Ihnen eine andere Stelle. Sie heißt Durchsetzungs-Stelle oder Schlichtungs-Stelle. Das kostet nichts. Sie brauchen keinen Anwalt.
accessibility-figures = Geprüft: { $checked }. Fehler: { $found }.
accessibility-gap-easy = Texte in Leichter Sprache fehlen noch.
accessibility-gap-easy-text = Alle Seiten gibt es in Einfacher Sprache. Leichte Sprache ist noch leichter. Menschen müssen solche Texte prüfen. Das haben wir noch nicht gemacht.
accessibility-gap-files = Dateien von anderen sind oft nicht barrierefrei.
accessibility-gap-files-text = Das sind zum Beispiel Fotos von Briefen. Wir ändern sie nicht. Das Gesetz verlangt es auch nicht. Sie können etwas nicht lesen? Fragen Sie das Amt.
accessibility-gap-found = Prüf-Programme finden noch Fehler.
accessibility-gap-found-text = Die Zahlen stehen unten. Sie kommen nicht weiter? Sagen Sie es uns. Sie können den Antrag auch am Telefon oder auf Papier stellen.
accessibility-gap-sign = Ein Video in Deutscher Gebärdensprache fehlt noch.
accessibility-gap-sign-text = Wir haben noch kein Video gemacht. Sie können diese Seiten in Einfacher Sprache lesen. Sie dürfen beim Amt Gebärdensprache benutzen. Das Amt bezahlt das.
accessibility-gap-tested = Menschen mit Vorlese-Programmen haben diese Seiten noch nicht geprüft.
accessibility-gap-tested-text = Wir haben einen Plan dafür. Bisher prüfen nur Programme. Sie finden nicht alles.
accessibility-gap-translated = Manche Übersetzungen hat noch kein Mensch geprüft.
accessibility-gap-translated-text = Ein Computer hat sie gemacht. Das steht auf jeder Seite. Der deutsche Text gilt.
accessibility-gaps = Was noch fehlt
accessibility-how = Das ist uns wichtig
accessibility-intro = Diese Erklärung gilt für diese Seiten ({ $name }). Sie gilt auch für die Bestätigungen als PDF.
accessibility-judge-axe = Farben, Namen und Aufbau von jeder Seite, hell und dunkel
accessibility-judge-html = Richtiger Bau von jeder Seite
accessibility-judge-keyboard = Ganze Anträge, nur mit der Tastatur
accessibility-judge-narrow = Jede Seite auf einem kleinen Bildschirm
accessibility-judge-paper = Bestätigungen als PDF
accessibility-judge-phone = Seiten auf einem Handy: alle Punkte
accessibility-keyboard = Alles soll mit der Tastatur gehen. Alles soll auch mit Vorlese-Programmen gehen.
accessibility-languages = Sprachen:
accessibility-machine = Diese Erklärung für Programme (JSON)
accessibility-old = Die letzte Prüfung ist länger als ein Jahr her. Vielleicht stimmt nicht mehr alles.
accessibility-rounds = So oft haben Menschen mit Hilfsmitteln geprüft: { $n }.
accessibility-rounds-none = Menschen mit Vorlese-Programmen oder anderen Hilfsmitteln haben noch nicht geprüft.
accessibility-script = Alle Seiten gehen auch ohne JavaScript. Sie gehen auch auf alten Handys und mit langsamem Internet.
accessibility-self = Die Entwickler haben selbst geprüft. Sie haben dafür fremde Programme benutzt. Die Angaben auf den Seiten waren erfunden.
accessibility-state = Wie barrierefrei sind diese Seiten?
accessibility-state-fully = Diese Seiten erfüllen die Regeln.
accessibility-state-law = Die Regeln heißen EN 301 549 V3.2.1 und WCAG 2.1, Stufe AA. Wir prüfen auch die neuen Regeln WCAG 2.2.
accessibility-state-not = Diese Seiten erfüllen die Regeln nicht. Oder wir wissen es noch nicht.
accessibility-state-partly = Diese Seiten erfüllen einen Teil der Regeln.
accessibility-tell = Sagen Sie uns, was stört
accessibility-tell-from = Sie kommen von dieser Seite:
accessibility-tell-mail = E-Mail zu dieser Seite schreiben
accessibility-tell-subject = Barriere im Antragsportal
accessibility-tell-text = Sie kommen irgendwo nicht weiter? Schreiben Sie uns oder rufen Sie an. Wir antworten in höchstens einem Monat. Bis dahin helfen wir Ihnen am Telefon.
accessibility-tested = So haben wir geprüft
accessibility-title = Erklärung zur Barrierefreiheit
accessibility-zoom = Sie können die Seiten bis 400 Prozent größer machen. Nichts verschwindet dabei.
easy-barriers = Barrierefrei: Was geht, was fehlt?
easy-barriers-enforce = Unsere Antwort hilft Ihnen nicht? Dann hilft eine andere Stelle. Das kostet nichts.
easy-barriers-gaps = Ein Video in Gebärdensprache kann fehlen. Texte in Leichter Sprache fehlen. Und Menschen haben noch nicht alles geprüft.
easy-barriers-good = Sie können alles mit der Tastatur bedienen. Ein Programm kann die Seiten vorlesen.
easy-barriers-tell = Etwas stört Sie? Sagen Sie es uns. Unten auf jeder Seite steht „Barriere melden“. Wir antworten in höchstens einem Monat.
easy-buttons = Was ist wo?
easy-buttons-foot = Ganz unten steht: Wer ist verantwortlich? Was passiert mit Ihren Daten?
easy-buttons-language = Oben wählen Sie die Sprache.
easy-buttons-later = „Speichern und später weitermachen“: Sie machen eine Pause. Nichts geht verloren.
easy-buttons-leave = „Seite verlassen“: Dann sieht niemand mehr, was Sie hier tun.
easy-help = Sie brauchen Hilfe?
easy-help-text = Rufen Sie an. Schreiben Sie. Oder kommen Sie vorbei. Die Hilfe kostet nichts.
easy-intro = Hier steht kurz: Was können Sie auf diesen Seiten machen? Die Seiten gehören zu: { $name }.
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
imprint-law = Das müssen wir sagen. Das Gesetz heißt Digitale-Dienste-Gesetz (§ 5).
imprint-represented = Wer spricht für das Amt?
imprint-supervised = Wer prüft das Amt?
imprint-vat = Nummer für die Umsatzsteuer
mailbox-empty = Noch keine Nachrichten.
mailbox-intro = Hier probieren Sie nur aus. Wir verschicken nichts. Sonst kommen diese Nachrichten per E-Mail. Hier können Sie die Nachrichten lesen.
mailbox-links = Adressen in der Nachricht
mailbox-title = Nachrichten zum Ausprobieren
mailbox-to = An
privacy-account-text = Sie können sich mit { $name } anmelden. Dann speichern wir ein Kennzeichen. Daran erkennen wir Sie wieder. Und wir speichern, welche Anträge Ihnen gehören. { $name } sagt uns Ihren Namen und anderes. Das behalten wir nur, solange Sie angemeldet sind. Sie wählen, was davon in einen Antrag kommt. Manchmal verlangt das Gesetz eine Unterschrift. Dann steht im Antrag auch, wie sicher die Anmeldung war. Sie können das Konto immer löschen. Nach zwei Jahren ohne Anmeldung löschen wir es.
privacy-browser = Ihr Browser
privacy-browser-text = Wir speichern nur Cookies, die nötig sind. Cookies sind kleine Dateien in Ihrem Browser. Sie zeigen: Das ist Ihr Antrag. Diese Seiten laden nichts von anderen Firmen. Wir zählen auch nicht, wer die Seiten besucht.
privacy-complain = Bei dieser Behörde können Sie sich beschweren:
privacy-cookie-account = „account“ zeigt: Sie sind angemeldet. Er endet mit dem Browser.
privacy-cookie-antrag = „antrag“ zeigt: Das ist Ihr Antrag. Der Cookie bleibt { $days } Tage. Sie können ihn immer löschen.
privacy-cookie-office = „office“ ist nur für Menschen, die im Amt arbeiten.
privacy-cookie-phone = „phone“ hat ein Handy, wenn Sie damit Papiere fotografieren. Er endet nach zwei Stunden.
privacy-cookie-sign-in = „sign-in“ ist nur da, während Sie sich anmelden.
privacy-draft = Wir speichern schon vor dem Senden. So geht nichts verloren (§ 8a OZG). Das Amt liest es erst nach dem Senden.
privacy-given = Wer bekommt Ihre Daten?
privacy-given-mail = Sie haben eine E-Mail-Adresse angegeben? Dann schreiben wir Ihnen: Es gibt etwas Neues. Was genau, steht nicht in der E-Mail.
privacy-given-text = Das Amt bekommt Ihre Daten. Auch die Firma oder Stelle, die das Portal betreibt, hat damit zu tun. Manchmal ist ein anderes Amt zuständig. Dann schicken wir den Antrag dorthin (§ 16 SGB I). Sonst geben wir nichts weiter.
privacy-intro = Ihre Daten gehören Ihnen. Hier steht, was damit passiert.
privacy-long = Wie lange speichern wir Ihre Daten?
privacy-long-more = Sie haben nur einen formlosen Antrag gestellt? Dann bleibt der Rest ein Jahr. Gesendete Anträge löscht das Portal nicht selbst. Das Amt löscht sie später.
privacy-long-text = Einen angefangenen Antrag löschen wir { $days } Tage nach Ihrer letzten Änderung. Ein gesendeter Antrag gehört zu Ihrer Akte beim Amt. Für die Akte gelten die Fristen im Sozialgesetzbuch.
privacy-must = Müssen Sie alles angeben?
privacy-must-text = Das Gesetz sagt: Sie müssen sagen, was wichtig ist (§ 60 SGB I). Sie können trotzdem mit Lücken senden. Dann fragt das Amt nach. Antworten Sie nicht? Dann warnt das Amt Sie mit einem Brief. Danach kann es den Antrag ablehnen (§ 66 SGB I).
privacy-officer = Wer achtet beim Amt auf den Datenschutz?
privacy-officer-none = Das steht hier noch nicht. Fragen Sie das Amt.
privacy-people = Menschen entscheiden über Ihren Antrag. Das Portal rechnet nur vor, was sein kann.
privacy-rights = Ihre Rechte
privacy-rights-text = Sie können fragen: Was ist über mich gespeichert? Ist etwas falsch? Dann müssen wir es ändern, wenn Sie das wollen. Sie können auch verlangen, dass wir etwas löschen oder nicht mehr nutzen. Wir machen das, soweit das Gesetz es erlaubt. Und Sie können sich beschweren. Das geht bei der Datenschutz-Behörde von Ihrem Bundesland.
privacy-safe = Wie schützen wir Ihre Daten?
privacy-safe-text = Wir schicken und speichern alles verschlüsselt. Das heißt: Fremde können es nicht lesen. Nur wer an Ihrem Antrag arbeitet, darf ihn lesen. Wir schreiben jedes Öffnen auf.
privacy-who = Wer ist verantwortlich?
privacy-why = Wozu brauchen wir Ihre Daten?
privacy-why-text = Wir entscheiden damit über Ihren Antrag. Das erlaubt das Sozialgesetzbuch (§§ 67a bis 67c SGB X). Das erlaubt auch die Datenschutz-Grundverordnung (Artikel 6 und 9).
sign-ask = So bekommen Sie Hilfe in Gebärdensprache
sign-ask-text = Schreiben Sie dem Amt: „Ich brauche Gebärdensprache.“ Am besten eine Woche vor dem Termin. Schreiben Sie Ihren Namen und den Tag dazu. Sie haben eine Nummer für Ihren Antrag? Dann schreiben Sie auch die Nummer. Sie dürfen auch selbst jemanden mitbringen.
sign-download = Video herunterladen ({ $size }, { $length } Minuten)
sign-intro = Sie dürfen beim Amt Gebärdensprache benutzen.
sign-right = Ihr Recht
sign-right-text = Sie hören oder sprechen nicht gut? Dann dürfen Sie Deutsche Gebärdensprache benutzen. Oder andere Hilfen. Das Amt bezahlt das (§ 17 SGB I, § 19 SGB X).
sign-title = Deutsche Gebärdensprache
sign-transcript = Das Video als Text
sign-video = Video in Deutscher Gebärdensprache
sign-video-none = Es gibt noch kein Video. Hier steht alles in Einfacher Sprache:

## Office: signing in

factor-code = Code aus Ihrer App
factor-demo = Zum Ausprobieren gilt gerade:
factor-intro = Öffnen Sie die App auf Ihrem Handy. Tippen Sie die 6 Ziffern ein.
factor-title = Zweiter Schritt
factor-wrong = Dieser Code stimmt nicht oder ist zu alt. Bitte nehmen Sie den nächsten Code.
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
sign-in-expired = Sie haben lange nichts gemacht. Bitte melden Sie sich neu an.
sign-in-locked = Zu viele Versuche. Bitte warten Sie einige Zeit.
sign-in-login = Benutzername
sign-in-password = Passwort
sign-in-title = Anmelden
sign-in-wrong = Benutzername und Passwort passen nicht zusammen
signed-out-again = Noch einmal senden
signed-out-sign-in = Anmelden (neuer Tab)
signed-out-text = Es ist noch nichts gespeichert. Lassen Sie diese Seite offen. Melden Sie sich in einem neuen Tab an. Kommen Sie dann hierher zurück. Senden Sie noch einmal.
signed-out-title = Sie sind abgemeldet
signed-out-typed = Das haben Sie geschrieben

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
forwarded-text = Diese Anträge sind jetzt bei dem richtigen Amt. Hier steht nur, wohin sie gegangen sind.
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
inbox-news = Neues ist da
inbox-nobody = Niemand
inbox-only-missing = Nur mit fehlenden Unterlagen
inbox-protected = Name geschützt
inbox-reset = Alles zeigen
inbox-search = Nummer oder Name
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
view-unassigned = Ohne Bearbeitung

## Office: a case

asked-missing = Es fehlt:
case-announced = angekündigt bis { $date }
case-answer = Antwort
case-answers = Angaben
case-asked = Beantragt
case-consent-given = Ja
case-consent-refused = Nein
case-consents = Einwilligungen
case-contact = Erreichbar
case-doubts = Hinweise
case-files = Dateien
case-flag-incomplete = Unvollständig gesendet
case-flag-mail = E-Mail kommt nicht an
case-flag-protected = Adresse geschützt
case-flag-urgent = Eilt
case-forward = Ist ein anderes Amt zuständig?
case-forward-button = Weiterleiten
case-forward-choose = Bitte wählen
case-forward-hint = Alles zu dem Fall geht dorthin. Nummer und Datum bleiben gleich. Das steht im Gesetz (§ 16 Absatz 2 SGB I). Die Person erfährt es.
case-forward-to = Zuständig ist
case-history = Verlauf
case-informal = Formlos
case-informal-text = Der ganze Antrag soll bis zum { $date } kommen. Er kommt in diesen Fall. Das Datum bleibt.
case-language = Sprache:
case-mail-back = E-Mail kam am { $date } zurück
case-mail-confirmed = E-Mail-Adresse bestätigt am { $date }
case-mail-open = E-Mail-Adresse nicht bestätigt
case-matrix = Überblick
case-message = Nachricht an die Person
case-message-hint = Die Person bekommt eine E-Mail. Darin steht nur: Es gibt etwas Neues. Den Text liest sie auf ihrer Status-Seite.
case-message-read = geöffnet am { $date }
case-message-send = Nachricht senden
case-message-unread = noch nicht geöffnet
case-messages = Nachrichten
case-missing = Fehlt noch
case-no-files = Keine Dateien.
case-not-now = Das geht beim jetzigen Stand nicht.
case-note = Neue Notiz
case-note-save = Notiz speichern
case-notes = Notizen
case-nothing-missing = Nichts fehlt.
case-pictures = Alle { $n } Bilder in einer PDF-Datei
case-question = Frage
case-release = Zurückgeben
case-signature-missing = Fehlt noch. Das Gesetz verlangt die Schriftform.
case-signature-replaced = Durch Anmeldung ersetzt (§ 36a Abs. 2a SGB I)
case-source = Herkunft
case-supplement = Neues vom { $date }
case-supplements = Später gekommen
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
decide-reason-hint = Dieser Text steht genau so im Bescheid.
decide-refuse = Ablehnen
decide-until = Bis
decided-from = ab
decided-until = bis
event-arrived = Antrag angekommen
event-assigned = Übernommen
event-closed = Abgeschlossen
event-closed-duplicate = Abgeschlossen: doppelt eingegangen
event-closed-withdrawn = Abgeschlossen: Antrag zurückgenommen
event-completed = Vollständiger Antrag ist da
event-consent = Einwilligung widerrufen
event-decided = Entschieden: { $what }
event-forwarded = Weitergeleitet von { $from } an { $to }
event-informal = Formloser Antrag ist da
event-mail-back = E-Mail an die Person kam zurück
event-message = Nachricht von der Person
event-note = Notiz geschrieben
event-office-message = Nachricht geschrieben
event-receipt = Eingangs-Bestätigung gesiegelt
event-released = Zurückgegeben
event-request-met = Angefordertes ist da
event-requested = Unterlagen angefordert
event-supplement = Neues angekommen
event-withdrawn = Von der Person zurückgenommen
move-close = Abschließen
move-close-duplicate = Doppelt eingegangen
move-close-withdrawn = Antrag zurückgenommen
problem-decision-amount = Bitte geben Sie den Betrag an, zum Beispiel 18,50.
problem-decision-outcome = Bitte wählen Sie: bewilligen oder ablehnen.
problem-decision-period = Das Ende liegt vor dem Anfang.
problem-decision-reason = Eine Ablehnung braucht eine Begründung.
problem-health-insurance-number = Diese Nummer ist falsch. Sie hat einen Buchstaben und 9 Ziffern. Bitte vergleichen Sie die Nummer mit der Gesundheits-Karte.
problem-pension-number = Diese Nummer ist falsch. Sie hat 8 Ziffern, einen Buchstaben und 3 Ziffern. Bitte vergleichen Sie jedes Zeichen.
problem-request-nothing = Bitte wählen Sie aus, was fehlt. Oder schreiben Sie es auf.
problem-request-until = Bitte schreiben Sie eine Frist, die noch nicht vorbei ist.
problem-tax-id = Diese Nummer ist falsch. Sie hat 11 Ziffern. Bitte vergleichen Sie jede Ziffer.
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
staff-elsewhere = voriges Amt
taken-open = Den Fall öffnen, wie er jetzt ist
taken-text = { $name } hat den Fall am { $date } um { $time } Uhr geändert.
taken-title = Jemand war schneller
taken-typed = Das hatten Sie geschrieben. Es ist nicht gespeichert.

## E-mails

mail-address-code = Stimmt diese Adresse? Dann tragen Sie diesen Code auf der Seite von Ihrem Antrag ein:
mail-arrived-intro = Ihr Antrag ist am { $date } um { $time } Uhr angekommen.
mail-arrived-keep = Heben Sie die Nummer gut auf. Die Bestätigung finden Sie hier:
mail-arrived-subject = Ihr Antrag ist angekommen
mail-automatic = Ein Computer hat diese Nachricht geschickt. Bitte antworten Sie nicht. Antworten liest niemand.
mail-code-intro = mit diesen Wörtern und Ihrem Geheimwort machen Sie weiter:
mail-code-link = Hier schreiben Sie beides hinein:
mail-code-subject = Ihr Code
mail-expiry-intro = wir löschen Ihren angefangenen Antrag am { $date }. Das passiert nur, wenn Sie nichts tun.
mail-expiry-link = Hier können Sie ihn öffnen und länger speichern:
mail-hello = Guten Tag,
mail-news-intro = zu Ihrem Antrag gibt es etwas Neues.
mail-news-link = Hier sehen Sie, was:
mail-news-subject = Sie haben Post
mail-no-content = Hier steht nicht, worum es geht. Das ist zu Ihrem Schutz.
mail-number = Ihre Nummer: { $number }
mail-reminder-intro = in Ihrem Antrag fehlen noch Antworten. Bitte geben Sie diese Antworten bis zum { $date }.
mail-reminder-link = Hier weitermachen:
mail-supplement-intro = Ihre neuen Angaben sind am { $date } um { $time } Uhr angekommen.

## Receipt

provenance-account = aus dem Nutzerkonto
provenance-adviser = bei der Beratung eingetragen
provenance-carried-over = aus Ihren früheren Antworten
provenance-citizen = selbst geschrieben
provenance-computed = ausgerechnet
provenance-register = aus einer Liste vom Amt
receipt-announced = Sie schicken es bis { $date }
receipt-answer = Antwort
receipt-answers = Ihre Antworten
receipt-applicant = Antrag von
receipt-before = Bisher
receipt-changes = Das hat sich geändert
receipt-counts = Der Antrag zählt ab
receipt-declaration = Erklärung
receipt-declarations = Ihre Erklärungen
receipt-declared = Abgegeben
receipt-digest = Prüfsumme (SHA-256)
receipt-evidence = Papiere
receipt-evidence-missing = Diese Papiere fehlen noch. Sie können sie später schicken:
receipt-evidence-there = Diese Papiere sind angekommen:
receipt-files = Neue Papiere
receipt-informal-intro = Ihr formloser Antrag ist bei uns angekommen. Das ist ein erster, kurzer Antrag. Damit ist Ihr Antragsdatum sicher. Bitte heben Sie diese Bestätigung auf.
receipt-informal-next-1 = Bitte füllen Sie den Antrag im Portal bis zum { $date } zu Ende aus.
receipt-informal-next-2 = Danach fragen wir Sie nach dem, was fehlt. Ihr Datum zählt weiter.
receipt-intro = Ihr Antrag ist bei uns angekommen. Bitte heben Sie diese Bestätigung auf. Sie zeigt, was Sie geantwortet haben. Sie zeigt auch, wann der Antrag angekommen ist.
receipt-joined = Für diese Leistung gibt es schon einen formlosen Antrag von Ihnen. Das ist ein erster, kurzer Antrag. Er ist vom { $date }. Dieser Tag zählt als Tag von Ihrem Antrag.
receipt-level = Vertrauensniveau
receipt-next = Wie es weitergeht
receipt-next-1 = Wir prüfen Ihren Antrag. Fehlt etwas? Dann schreiben wir Ihnen.
receipt-next-2 = Ändert sich bei Ihnen etwas? Dann sagen Sie es uns bitte sofort.
receipt-next-3 = Wir entscheiden und schicken Ihnen einen Bescheid. Das ist ein Brief vom Amt. Darin steht die Entscheidung.
receipt-now = Jetzt
receipt-number = Nummer
receipt-provenance = Herkunft
receipt-question = Frage
receipt-received = Angekommen am
receipt-service = Leistung
receipt-signature-missing = Ihre Unterschrift fehlt noch. Das Gesetz verlangt sie für diesen Antrag. Das Amt meldet sich bei Ihnen. Der Antrag ist trotzdem angekommen.
receipt-signed-in = Angemeldet
receipt-subject = Bestätigung: Ein Antrag ist angekommen, mit allen Antworten
receipt-supplement-intro = Ihre neuen Angaben sind bei uns angekommen. Sie gehören zu Ihrem Antrag mit dieser Nummer. Hier steht, was neu ist. Bitte heben Sie die Bestätigung auf.
receipt-supplement-title = Bestätigung, Neues zum Antrag: { $service }
receipt-title = Eingangs-Bestätigung: { $service }
receipt-verify = Ist diese Bestätigung echt? Das können alle hier prüfen: { $address }
receipt-verify-spoken = QR-Code zu der Seite, auf der man diese Bestätigung prüfen kann

## Notices after something was done

notice-address-confirmed = Ihre E-Mail-Adresse ist bestätigt.
notice-carried = Wir haben Antworten eingetragen, die Sie früher gegeben haben.
notice-carried-text = Bei jeder Antwort steht, woher sie kommt. Bitte prüfen Sie: Stimmt noch alles? Sie können alles ändern. Das sind die Antworten: { $list }
notice-closed = Der Fall ist geschlossen.
notice-consent = Sie haben die Einwilligung zurückgenommen. Das Amt sieht das.
notice-decided = Die Entscheidung ist gespeichert.
notice-file-dropped = Die Datei ist gelöscht.
notice-forwarded = Der Fall ist weitergeleitet.
notice-known = Wir haben Angaben aus Ihrem Konto eingetragen.
notice-message-sent = Die Nachricht ist geschrieben.
notice-met = Wir haben notiert: Alles ist da.
notice-note-saved = Die Notiz ist gespeichert.
notice-released = Der Fall ist zurückgegeben.
notice-requested = Die Unterlagen sind angefordert.
notice-row-removed = Der Eintrag ist gelöscht.
notice-taken = Der Fall ist jetzt Ihrer.
notice-uploaded = Die Dateien sind angekommen und stehen in der Liste.
