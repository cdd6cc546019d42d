# The informal application: who, how to reach, what.

form =
    .title = Kısa başvuru (formloser Antrag)
    .summary = Böylece başvuru tarihinizi güvenceye alırsınız. İki dakika sürer. Diğer her şeyi sonra tamamlayabilirsiniz.
    .purpose = Zaman kaybetmemeniz için.
    .office = Bu yardım için yetkili olan kurum
    .applicants = Bir yardıma başvurmak isteyen herkes.
    .fee = Başvuru ücretsizdir.

page-wish =
    .title = Başvuru tarihinizi güvenceye alın
    .intro = Adınız ve size ulaşabileceğimiz bir yol yeterlidir. Diğer her şeyi boş bırakabilirsiniz.
group-applicant =
    .label = Kim başvuruyor?
group-contact =
    .label = Size nasıl ulaşırız?
group-address =
    .label = Adresiniz
group-wish =
    .label = Neye ihtiyacınız var?
field-wish-what =
    .label = Bu yardıma ne için ihtiyacınız var?
    .short = Ne için
    .hint = Bir cümle yeterlidir, istediğiniz dilde yazabilirsiniz.
field-wish-from =
    .label = Ne zamandan itibaren ihtiyacınız var?
    .short = Ne zamandan itibaren
field-wish-urgent =
    .label = Acil mi?
    .short = Acil
    .hint = Örneğin yiyecek alacak paranız yoksa veya evinizi kaybediyorsanız.
field-wish-why_urgent =
    .label = Acil olan nedir?
