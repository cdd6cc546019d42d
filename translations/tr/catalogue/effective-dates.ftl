# From which day an application counts.

effective-date-AD5 =
    .text = Başvurunuz, bize ulaştığı ayın ilk gününden itibaren geçerlidir.
effective-date-AD6 =
    .text = Koşulları başvurunuzun bize ulaştığı ayda karşılıyorsanız başvurunuz o ayın ilk gününden itibaren geçerlidir.
effective-date-AD7 =
    .text = Geçerli olan, bir kurumun ihtiyacınızı ilk öğrendiği gündür, en geç bu başvurunun ulaştığı gündür.
effective-date-AD8 =
    .text = Başvurunuz, bize ulaştığı ayın ilk gününden itibaren geçerlidir. Kısa süre önce başka bir yardım reddedildiyse daha önceki aylar için de geçerli olabilir.
effective-date-AD9 =
    .text = Başvurunuz, ulaştığı aydan itibaren geçerlidir, daha öncesi için değil.
effective-date-AD10 =
    .text = Başvurunuz, ulaştığı aydan itibaren geçerlidir. Daha önce nafakayı almaya çalıştıysanız bir önceki ay da sayılır.
effective-date-AD11 =
    .text = Temel güvence parası (Grundsicherungsgeld) başvurunuz eğitim ve katılım (Bildung und Teilhabe) için de geçerlidir. Karar yazınızdaki ilk ay geçerlidir. Yalnızca ders desteğinde (Lernförderung) bu başvurunun ulaştığı gün geçerlidir.
effective-date-AD12 =
    .text = Kira yardımı (Wohngeld) veya çocuk ek yardımı (Kinderzuschlag) alıyorsanız başvuru geriye dönük on iki aya kadar geçerli olabilir. Daha eski haklar kaybolur.
effective-date-AD14 =
    .text = Yardım, gençlik dairesi (Jugendamt) bunu sizinle kararlaştırınca başlar. Öncesi için para verilmez.
effective-date-AD18 =
    .text = Başvurunuz çoğunlukla bize ulaştığı ayın ilk gününden itibaren geçerlidir. Kesin kural belediyenizin yönetmeliğinde (Satzung) yazar.
effective-date-AD19 =
    .text = Başvurunuz, belirttiğiniz ayın ilk gününden itibaren geçerlidir.
