# Declarations (Erklärungen).

declaration-DEC_TRUTH =
    .text = Ich habe alles so vollständig und richtig beantwortet, wie ich es weiß.
declaration-DEC_CHANGE =
    .text = Ändert sich etwas? Dann sage ich es dem Amt sofort. Zum Beispiel bei einem Umzug, einer neuen Arbeit oder anderem Einkommen. Oder bei einer neuen Schule oder Kita. Oder wenn jemand zu uns zieht oder auszieht.
# To check: by a lawyer, "Leistung" is explained as money or help.
declaration-DEC_COOP =
    .text = Ich weiß: Ich muss mithelfen. Fehlt etwas? Dann schreibt mir das Amt und nennt eine Frist. Bis zu diesem Tag muss ich antworten. Antworte ich nicht? Dann kann das Amt die Leistung ganz oder zum Teil ablehnen. Leistung heißt: das Geld oder die Hilfe vom Amt. Ablehnen heißt: Das Amt sagt nein. Mache ich es später doch noch? Dann kann das Amt noch zahlen.
declaration-DEC_REFUND =
    .text = Ich weiß: Hat das Amt zu viel Geld gezahlt, muss ich dieses Geld zurückzahlen. Wer absichtlich etwas Falsches sagt, macht sich strafbar. Strafbar heißt: Dafür kann man eine Strafe bekommen.
declaration-DEC_PRIVACY =
    .text = Ich habe den Text zum Datenschutz gelesen. Das ist keine Einwilligung. Das heißt: Ich erlaube damit nichts.
declaration-DEC_EDELIVERY =
    .text = Ich möchte Bescheide über das Internet bekommen. Ein Bescheid ist ein Brief vom Amt mit der Entscheidung. Das ist freiwillig. Ich kann es jederzeit ändern. Dann kommt ein Brief auf Papier.
declaration-DEC_THIRD =
    .text = Das Amt darf bei Schulen, Kitas, Vereinen und Anbietern nachfragen. Das gilt nur für die, die in diesem Antrag stehen. Das Amt fragt nur, was es für diesen Antrag braucht. Das ist freiwillig. Ich kann mein Ja jederzeit zurücknehmen.
declaration-DEC_REFERENCE =
    .text = Das Portal darf meine Antworten für andere Anträge hier wieder benutzen. Das ist freiwillig. Ich kann mein Ja jederzeit zurücknehmen.
# To check: by a lawyer, claims that pass by law (§ 33 SGB II, §§ 93 and 94 SGB XII, § 7 UhVorschG) in plain words.
declaration-DEC_TAKEOVER =
    .text = Ich weiß: Meine Ansprüche gegen andere Menschen können auf das Amt übergehen. Zum Beispiel Ansprüche auf Unterhalt. Ein Anspruch ist ein Recht auf etwas, zum Beispiel auf Geld. Übergehen heißt: Das Amt bekommt dieses Recht. Dann kann das Amt das Geld von diesen Menschen verlangen.
declaration-DEC_OTHERS_FIRST =
    .text = Ich weiß: Anderes Geld vom Amt kommt zuerst. Zum Beispiel Arbeitslosen-Geld, Kindergeld, Unterhalts-Vorschuss oder Elterngeld. Habe ich ein Recht darauf? Oder hat meine Familie ein Recht darauf? Dann stelle ich auch diese Anträge.
declaration-DEC_DATA_MATCH =
    .text = Das Jobcenter darf Ihre Antworten automatisch mit anderen Stellen vergleichen. Zum Beispiel mit der Renten-Versicherung und dem Bundeszentralamt für Steuern.
declaration-DEC_NO_SIGN =
    .text = Sie stellen den Antrag über das Internet. Darum gilt er ohne Unterschrift.
declaration-DEC_LANG =
    .text = Die Sprache im Amt ist Deutsch. Dieser Text in Einfacher Sprache hilft Ihnen. Es gilt der deutsche Text in schwerer Sprache.
