# From which day an application counts.

effective-date-AD5 =
    .text = Ihr Antrag zählt ab dem ersten Tag von dem Monat, in dem er ankommt.
effective-date-AD6 =
    .text = Ihr Antrag zählt ab dem ersten Tag von dem Monat, in dem er ankommt. Dafür müssen Sie in diesem Monat alle Bedingungen erfüllen.
effective-date-AD7 =
    .text = An einem Tag erfährt ein Amt zum ersten Mal: Sie brauchen Hilfe. Dieser Tag zählt. Spätestens zählt der Tag, an dem dieser Antrag ankommt.
effective-date-AD8 =
    .text = Ihr Antrag zählt ab dem ersten Tag von dem Monat, in dem er ankommt. Hat ein Amt gerade zu einem anderen Antrag nein gesagt? Dann kann dieser Antrag auch für frühere Monate zählen.
effective-date-AD9 =
    .text = Ihr Antrag zählt ab dem Monat, in dem er ankommt. Er zählt nicht früher.
effective-date-AD10 =
    .text = Ihr Antrag zählt ab dem Monat, in dem er ankommt. Haben Sie schon vorher versucht, den Unterhalt zu bekommen? Dann zählt auch der Monat davor.
effective-date-AD11 =
    .text = Ihr Antrag auf Grundsicherungs-Geld gilt auch für Bildung und Teilhabe. Es zählt der erste Monat in Ihrem Bescheid. Der Bescheid ist ein Brief vom Amt. Darin steht die Entscheidung. Nur bei Nachhilfe ist es anders. Dort zählt der Tag, an dem dieser Antrag ankommt.
effective-date-AD12 =
    .text = Bekommen Sie Wohngeld oder Kinder-Zuschlag? Dann kann der Antrag bis zu 12 Monate zurück zählen. Für die Zeit davor gibt es kein Geld mehr.
effective-date-AD14 =
    .text = Die Hilfe beginnt, wenn das Jugendamt sie mit Ihnen vereinbart. Für die Zeit davor gibt es kein Geld.
effective-date-AD18 =
    .text = Ihr Antrag zählt meistens ab dem ersten Tag von dem Monat, in dem er ankommt. Die genaue Regel steht in der Satzung von Ihrer Gemeinde.
effective-date-AD19 =
    .text = Ihr Antrag zählt ab dem ersten Tag von dem Monat, den Sie genannt haben.
