# The product's own texts in German, the source language. Keys are sorted within each section.

## Everywhere

back = Zurück
change = Ändern
choose = Bitte wählen
help = Hilfe dazu
language = Sprache
optional = freiwillig
product-name = Antragsportal
recommended = hilft uns, muss nicht sein
remove = Entfernen
skip-to-content = Zum Inhalt
title-error = Fehler
unknown = Weiß ich nicht

## Frame of every page

aside-text = Rufen Sie uns an oder schreiben Sie uns. Wir helfen Ihnen beim Ausfüllen.
aside-title = Brauchen Sie Hilfe?
demo-banner = Nur zum Ausprobieren: Nichts davon geht an eine Behörde. Bitte keine echten Daten eingeben.
demo-mailbox = Postfach ansehen
exit = Seite verlassen
exit-help = Öffnet sofort eine andere Seite. Auch mit dreimal Escape.
footer-accessibility = Barrierefreiheit
footer-german-binds = Die Amtssprache ist Deutsch. Die Übersetzung hilft Ihnen, der deutsche Text gilt.
footer-imprint = Impressum
footer-privacy = Datenschutz
footer-unreviewed = Diese Übersetzung hat noch kein Mensch geprüft.
footer-verify = Eingangsbestätigung prüfen
header-official = Offizielle Website

## Days and months

date-in-words = { $day }. { $month } { $year }
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

## Form page

characters-left = Noch Platz für { $n } Zeichen
characters-over = { $n } Zeichen zu viel
computed-open = Das rechnen wir aus, sobald alle Angaben da sind.
day = Tag
errors-title = { $n ->
    [one] Eine Angabe stimmt noch nicht
   *[other] { $n } Angaben stimmen noch nicht
 }
evidence-add = Hinzufügen
evidence-change = Ansehen oder ändern
evidence-files = { $n ->
    [one] 1 Datei
   *[other] { $n } Dateien
 }
evidence-later = Reiche ich nach
field-saved-elsewhere = In einem anderen Fenster gespeichert:
field-saved-elsewhere-help = Wenn Sie auf Weiter drücken, gilt, was hier im Feld steht.
form-neutral-title = Frage
form-next = Weiter
form-overview = Alle Schritte
form-save = Speichern und später weitermachen
form-step = Schritt { $at } von { $of }
form-without = Ohne diese Angaben weiter
form-without-help = Sie können fehlende Angaben später ergänzen. Ihr Antrag zählt trotzdem ab dem Tag, an dem Sie ihn senden.
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
