# Declarations (Erklärungen).

declaration-DEC_TRUTH =
    .text = Her şeyi bildiğim kadarıyla eksiksiz ve doğru olarak belirttim.
declaration-DEC_CHANGE =
    .text = Bir şey değişirse hemen haber veririm. Örneğin taşınma, yeni bir iş, gelirin değişmesi, yeni bir okul veya kreş (Kita) olduğunda ya da biri yanımıza taşındığında veya yanımızdan taşındığında.
declaration-DEC_COOP =
    .text = Yardımcı olmam gerektiğini biliyorum. Bir şey eksikse kurum bana yazar ve bir son tarih bildirir. Cevap vermezsem kurum yardımı tamamen veya kısmen reddedebilir. Eksik olanı sonradan tamamlarsam kurum yine de ödeyebilir.
declaration-DEC_REFUND =
    .text = Bana fazla ödenen parayı geri ödemem gerektiğini biliyorum. Bilerek yanlış bilgi veren kişi suç işlemiş olur.
declaration-DEC_PRIVACY =
    .text = Veri koruması bilgilerini okudum. Bu bir rıza değildir.
declaration-DEC_EDELIVERY =
    .text = Resmî karar yazılarını (Bescheid) elektronik olarak almak istiyorum. Bu isteğe bağlıdır. Bunu istediğim zaman değiştirebilirim, o zaman mektup gelir.
declaration-DEC_THIRD =
    .text = Kurum, bu başvuruda belirttiğim okullara, kreşlere (Kita), kulüp ve derneklere ve hizmet verenlere soru sorabilir. Yalnızca bu başvuru için gerekli olanı sorar. Bu isteğe bağlıdır ve istediğim zaman geri alabilirim.
declaration-DEC_REFERENCE =
    .text = Bilgilerim bu portaldaki başka başvurular için yeniden kullanılabilir. Bu isteğe bağlıdır ve istediğim zaman geri alabilirim.
declaration-DEC_TAKEOVER =
    .text = Başka kişilerden olan alacak haklarımın kuruma geçebileceğini biliyorum, örneğin nafaka hakları.
declaration-DEC_OTHERS_FIRST =
    .text = Başka yardımların önce geldiğini biliyorum, örneğin işsizlik parası (Arbeitslosengeld), çocuk parası (Kindergeld), nafaka avansı (Unterhaltsvorschuss) veya ebeveyn parası (Elterngeld). Bunlardan benim veya ailemin hakkı olanlara da başvururum.
declaration-DEC_DATA_MATCH =
    .text = İş merkezi (Jobcenter), bilgilerinizi otomatik olarak başka kurumlarla karşılaştırabilir, örneğin emeklilik sigortası (Rentenversicherung) ve federal merkez vergi dairesi (Bundeszentralamt für Steuern) ile.
declaration-DEC_NO_SIGN =
    .text = Başvuru imzasız geçerlidir, çünkü onu elektronik olarak yapıyorsunuz.
declaration-DEC_LANG =
    .text = Resmî dil Almancadır. Çeviri size yardımcı olmak içindir. Geçerli olan Almanca metindir.
