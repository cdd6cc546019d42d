# The product's own texts in Turkish. Keys are sorted within each section.

## Everywhere

back = Geri
change = Değiştir
choose = Lütfen seçin
help = Yardım
language = Dil
no = Hayır
optional = isteğe bağlı
product-name = Başvuru portalı
recommended = bize yardımcı olur, zorunlu değil
remove = Sil
skip-to-content = İçeriğe geç
title-error = Hata
unknown = Bilmiyorum
yes = Evet

## Frame of every page

aside-text = Bizi arayın veya bize yazın. Formu doldururken size yardım ederiz.
aside-title = Yardıma ihtiyacınız var mı?
demo-banner = Yalnızca denemek için: Buradaki hiçbir bilgi resmî bir kuruma gitmez. Lütfen gerçek bilgiler yazmayın.
demo-mailbox = Posta kutusunu aç
end = Bitir
exit = Sayfadan çık
exit-help = Hemen başka bir site açılır. Escape tuşuna üç kez basmak da aynı işi yapar.
footer-accessibility = Erişilebilirlik
footer-easy = Basit dil
footer-feedback = Engel bildir
footer-german-binds = Resmî dil Almancadır. Çeviri size yardımcı olmak içindir, geçerli olan Almanca metindir.
footer-imprint = Künye (Impressum)
footer-privacy = Veri koruması
footer-sign = İşaret dili
footer-unreviewed = Bu çeviri henüz bir insan tarafından kontrol edilmedi.
footer-verify = Alındı belgesini kontrol et
header-official = Resmî internet sitesi

## Days and months

date-in-words = { $day } { $month } { $year }
date-with-weekday = { $date }, { $weekday }
month-1 = Ocak
month-10 = Ekim
month-11 = Kasım
month-12 = Aralık
month-2 = Şubat
month-3 = Mart
month-4 = Nisan
month-5 = Mayıs
month-6 = Haziran
month-7 = Temmuz
month-8 = Ağustos
month-9 = Eylül
weekday-1 = Pazartesi
weekday-2 = Salı
weekday-3 = Çarşamba
weekday-4 = Perşembe
weekday-5 = Cuma
weekday-6 = Cumartesi
weekday-7 = Pazar

## Form page

characters-left = { $n } karakterlik yer kaldı
characters-over = { $n } karakter fazla
computed-open = Bütün bilgiler tamamlanınca bunu biz hesaplarız.
computed-preview = Ön hesap, karar değil.
computed-preview-help = Kurum büyük olasılıkla böyle hesaplar. Kararı yalnızca kurum verebilir.
day = Gün
errors-title = { $n ->
    [one] Bir bilgi henüz doğru değil
   *[other] { $n } bilgi henüz doğru değil
 }
field-account = Hesabınızdan alındı. Doğru mu?
field-carried = Önceki cevaplarınızdan alındı. Hâlâ doğru mu?
field-saved-elsewhere = Başka bir pencerede kaydedilen:
field-saved-elsewhere-help = “Devam” düğmesine basarsanız buradaki kutuda yazan geçerli olur.
form-conflict = Bu sayfa bu arada başka bir yerde değiştirildi
form-conflict-text = Belki ikinci bir pencerede açıktır. Farklı olan her bilginin yanında, orada ne kaydedildiği yazar. Devam ederseniz burada gördükleriniz geçerli olur.
form-doubts = Lütfen bir kez daha bakın
form-doubts-text = Cevaplarınızdan birinin yanında bir not var. Her şey doğruysa devam edin.
form-neutral-title = Soru
form-new-questions = Cevaplarınızla ilgili birkaç soru daha var
form-new-questions-text = Bu sorular şimdi bu sayfada.
form-next = Devam
form-overview = Bütün adımlar
form-save = Kaydet, sonra devam et
form-step = Adım { $at } / { $of }
form-without = Bu bilgiler olmadan devam et
form-without-help = Eksik bilgileri sonra tamamlayabilirsiniz. Başvurunuz yine de gönderdiğiniz günden itibaren geçerlidir.
hint-child-benefit-number = Örneğin 115FK123456. Hesap özetinizde çocuk parasının (Kindergeld) yanında yazar.
hint-date = Örneğin 12 4 1993.
hint-date-partial = Günü veya ayı bilmiyorsanız kutuyu boş bırakın.
hint-health-insurance-number = Bir harf ve dokuz rakam. Sağlık sigortası kartında yazar.
hint-many = Birden fazla seçebilirsiniz.
hint-money = Örneğin 18,50.
hint-month = Örneğin 8 2026.
hint-pension-number = Örneğin 65 170839 J 003. Sosyal sigorta kartında (Sozialversicherungsausweis) yazar.
hint-tax-id = On bir rakam. Maaş bordrosunda ve vergi dairesinin (Finanzamt) mektuplarında yazar.
list-empty = Henüz bir şey yazılmadı.
list-full = Burada en fazla { $max } kayıt eklenebilir.
month = Ay
one-more = Bir tane daha (isteğe bağlı)
row-complete = Tamam
row-incomplete = Henüz bitmedi
save-state-conflict = Bu sayfa başka bir pencerede değiştirildi. “Devam” düğmesine basın, o zaman her iki cevabı da görürsünüz.
save-state-failed = Henüz kaydedilmedi ({ $n }). Denemeye devam ediyoruz.
save-state-saved = Her şey kaydedildi
save-state-waiting = Henüz kaydedilmedi ({ $n })
year = Yıl

## Start pages

authority-contact = Bize nasıl ulaşırsınız
authority-intro = Neye başvurmak istediğinizi seçin. Kimlerin alabileceği ve neler gerektiği bir sonraki sayfada yazar.
authority-title = Neye başvurmak istiyorsunuz?
contact-email = E-posta:
contact-phone = Telefon:
contact-web = Web sitesi:
door-precheck = Benim için hangi yardımlar var?
door-precheck-text = Birkaç soru, kayıt olmadan. Sonunda hangi başvurunun işinize yarayacağını bilirsiniz.
door-resume = Başvuruyu doldurmaya devam et
door-resume-text = Kodunuz ve gizli kelimenizle kaldığınız yerden devam edersiniz. Gönderdiğiniz bir başvurunun durumunu da orada görürsünüz.
door-verify = Alındı belgesini kontrol et
door-verify-text = Bir alındı belgesi (Eingangsbestätigung) gerçek mi, değiştirilmiş mi? Buna herkes bakabilir.
home-abroad = Yurt dışında yaşıyorum veya yakında Almanya’ya geleceğim
home-abroad-text = Almanya’da oturacağınız yeri arayın. Birçok yardım ancak burada oturduğunuzda verilir: Taşınmadan önce kuruma sorun. Yurt dışında Alman büyükelçiliği ve konsolosluğu da başvurunuzu kabul eder (§ 16 SGB I).
home-find = Ara
home-found = { $place } için yetkili kurum
home-homeless = Sabit bir evim yok
home-homeless-text = Yine de başvurabilirsiniz. Şu anda gerçekten bulunduğunuz yeri arayın: Sizin için oradaki kurum yetkilidir (§ 30 Abs. 3 SGB I, § 36 SGB II).
home-intro = Kendiniz ve çocuklarınız için sosyal yardımlara buradan başvurursunuz: adım adım, kendi dilinizde.
home-moving = Yakında taşınıyorum
home-moving-text = O gün nerede oturuyorsanız orada başvurun. Taşınmayı beklemeyin, çünkü başvurunun yapıldığı gün önemlidir. Taşındıktan sonra her iki kuruma da haber verin, eskisine ve yenisine.
home-nobody = { $place } için burada henüz başvuru alan bir kurum yok
home-nobody-name = Listemizde her posta kodu yok. Oturduğunuz yerin adıyla da deneyin.
home-nobody-text = Belediyeye (Rathaus), iş merkezine (Jobcenter) veya bir danışma merkezine (Beratungsstelle) sorun. Orada kâğıt üzerinde de başvurabilirsiniz. Tarihinizi güvenceye almak için herhangi bir belediyeye (Gemeinde) yazın veya telefon edin: Belediye başvurunuzu iletmek zorundadır ve başvuru oraya ulaştığı günden itibaren geçerlidir (§ 16 SGB I).
home-offices = Katılan şehirler ve ilçeler
home-place = Nerede oturuyorsunuz?
home-place-hint = Posta kodu veya yer, örneğin 66601 veya Rosenfurt.
home-place-wrong = Lütfen beş rakamlı bir posta kodu veya oturduğunuz yerin adını yazın.
home-places = Hangi yer?
home-places-more = Başka yerler de var. Adın daha fazlasını yazın veya posta kodunu kullanın.
home-places-nobody = Burada henüz başvuru alan bir kurum yok
home-staff = Resmî bir kurumda mı çalışıyorsunuz?
home-staff-link = Çalışma alanına git
home-title = Aileniz için yardım başvurusu
home-unknown = “{ $place }” adında bir yer bilmiyoruz
home-unknown-text = Ad doğru yazıldı mı? Posta koduyla da deneyin. Belki oturduğunuz yer için burada henüz başvuru alan bir kurum yoktur: O zaman belediyeye (Rathaus) sorun.
informal-service = Kısa başvuru (formloser Antrag): { $service }
not-offered-date = Tarihinizi güvenceye almak için herhangi bir belediyeye (Gemeinde) yazın veya telefon edin: Belediye başvurunuzu iletmek zorundadır ve başvuru oraya ulaştığı günden itibaren geçerlidir (§ 16 SGB I).
not-offered-elsewhere = Orada oturuyorsanız buradan başvurabilirsiniz
not-offered-home = Burada neye başvurabilirsiniz
not-offered-intro = { $authority } bunu bu sitede sunmuyor.
not-offered-near = Aynı yer için bu başvuruyu alan kurum
not-offered-title = Bu kurum bu başvuruyu burada almıyor
service-date = Tarihiniz önemli
service-date-text = Başvurunuz, gönderdiğiniz günden itibaren geçerlidir. Bir şey eksikse sorun değil: Adınız ve neye başvurduğunuz yeterlidir. “Başvuruyu gönder” düğmesine basmadığınız sürece hiçbir başvuru yapılmış olmaz.
service-earlier = Her şeyi yeniden yazmanız gerekmez
service-earlier-elsewhere = O başvuruyu “{ $authority }” kurumu için doldurdunuz. Buraya yalnızca sizin aktardıklarınız gelir.
service-earlier-text = { $n ->
    [one] “{ $service }” başvurunuzdaki ({ $day }) bir bilgi buraya da uyuyor.
   *[other] “{ $service }” başvurunuzdaki ({ $day }) { $n } bilgi buraya da uyuyor.
 } Her birini görürsünüz ve değiştirebilirsiniz.
service-law = Kanun ve ayrıntılı kurallar
service-lodged = Başvuru tarihiniz güvence altında: { $day }
service-lodged-start = Başvuruyu doldur
service-lodged-text = Şimdi tam başvuruyu doldurun. Kısa başvurunuza (formloser Antrag) aittir ve onun tarihi geçerlidir.
service-minutes = { $minutes ->
    [one] Yaklaşık bir dakika sürer
   *[other] Yaklaşık { $minutes } dakika sürer
 }
service-needed = Yanınızda bulunması iyi olanlar
service-needed-later = Hepsi yanınızda değil mi? Yine de başlayın. Belgeleri sonra da gönderebilirsiniz, fotoğraf olarak da olur.
service-no-signature = İmza gerekmez
service-privacy = Başlamadan önce: Bilgilerinize neden ihtiyaç duyduğumuz, onları kimin gördüğü ve ne kadar saklandığı veri koruma sayfasında yazar.
service-privacy-link = Bilgilerinize ne olur?
service-resume = Kodum var
service-running = Bu tarayıcıda bir başvuruya başladınız.
service-running-link = Buradan devam et
service-save = Ara vermek sorun değil
service-save-text = Yazdıklarınız sürekli kaydedilir. Bir kodla sonra devam edersiniz, başka bir cihazda da olur. { $days } gün boyunca değişiklik olmazsa taslağı sileriz.
service-secure = Başvuru tarihini güvenceye al
service-secure-text = Başvurunun tamamı için vaktiniz yok mu? Adınız ve size ulaşabileceğimiz bir yol yeterlidir. İki dakika sürer ve bugünün tarihi geçerli olur. Başvuruyu sonra acele etmeden tamamlarsınız.
service-signature = Kurum bunun için kâğıt üzerinde imzanızı ister ve bu konuda sizinle iletişime geçer
service-signature-account = Kanun burada imza ister. { $name } ile oturum açmak onun yerine geçebilir
service-start = Başvuruya başla
service-start-another = Başka bir başvuru başlat
service-start-with = Bu bilgilerle başla
service-start-without = Boş başla
service-who = Buna kimler başvurabilir?

## Benefit finder

precheck-amount = ayda yaklaşık { $amount }
precheck-amount-range = ayda yaklaşık { $from } ile { $to } arası
precheck-amount-up-to = ayda en fazla { $amount }
precheck-answers = Cevapları değiştir
precheck-apply = Bu bilgilerle başvuruya başla
precheck-apply-anyway = Yine de başvur
precheck-apply-help = Cevaplarınız başvuruya yazıldı bile. Her birini bir kez daha görürsünüz.
precheck-begin = Başlayalım
precheck-condition-failed = Karşılanmıyor:
precheck-condition-met = Karşılanıyor:
precheck-condition-open = Henüz belli değil:
precheck-elsewhere = Başvuruyu burada yaparsınız:
precheck-elsewhere-anyway = Yine de başvurabilirsiniz. Başvuruyu burada yaparsınız:
precheck-end = Bitti mi?
precheck-end-button = Bitti: her şeyi sil
precheck-end-text = Hiçbir şey kaydetmedik. Bitirdiğinizde tarayıcı da cevaplarınızı unutur. Başkasına ait bir cihazdaysanız lütfen sonra pencereyi kapatın.
precheck-hints = Bunları bilmek de iyi
precheck-how = Nasıl hesapladık
precheck-level-advice = danışmanlık mümkün
precheck-level-likely = büyük olasılıkla evet
precheck-level-maybe = lütfen inceletin
precheck-level-unlikely = büyük olasılıkla hayır
precheck-no-decision = Bu bir karar değildir
precheck-no-decision-text = Kararı yalnızca kurum verebilir. Emin değilseniz başvurun: Başvurunun yapıldığı gün önemlidir.
precheck-nothing-found = Bu cevaplarla bir yardım bulamıyoruz. Sosyal yardım dairesine (Sozialamt) veya bir danışma merkezine (Beratungsstelle) sorun.
precheck-nothing-stored = Kayıt olmadan. Cevaplarınız bu pencerede kalır, biz hiçbir şey kaydetmeyiz.
precheck-office = Yetkili:
precheck-open = Bunlar henüz belli değil
precheck-out-of-date = Tutarlar değişmiş olabilir
precheck-out-of-date-text = Hâlâ geçen yılın tutarlarıyla hesaplıyoruz. Yeni tutarlar çoğunlukla biraz daha yüksektir.
precheck-place-intro = Birkaç soruyla hangi yardımların size uygun olabileceğini görürsünüz. Önce nerede oturduğunuzu bilmemiz gerekiyor, çünkü bazı tutarlar oturduğunuz yere bağlıdır.
precheck-place-title = Benim için hangi yardımlar var?
precheck-result-title = Size uygun olabilecek yardımlar
precheck-why = Neden

## Overview, evidence, declarations

declaration-free = İsteğe bağlı. Bunu istediğiniz zaman geri alabilirsiniz.
declarations-intro = Lütfen her cümleyi okuyun ve sizin için geçerli olanları işaretleyin.
declarations-title = Beyanlar
draft-delete = Taslağı sil
draft-delete-informal = Kısa başvurunuz (formloser Antrag) olduğu gibi kalır. Kurum onu zaten aldı.
draft-delete-text = Bu taslaktaki bütün bilgiler ve dosyalar hemen silinir. Bu geri alınamaz.
draft-delete-title = Bu taslak silinsin mi?
draft-delete-yes = Evet, sil
draft-deleted = Taslak silindi
draft-deleted-text = Taslaktan artık hiçbir şey kayıtlı değil.
draft-extend = { $n } gün daha sakla
draft-extended = Taslağınızı artık daha uzun süre saklıyoruz
draft-kept = Taslağınızı { $date } tarihine kadar saklarız. Başka değişiklik yapmazsanız ondan sonra silinir.
draft-unsent = Bu henüz bir başvuru değil
draft-unsent-text = Bilgileriniz kaydedildi, ama gönderilmedi. Daha çok zamana mı ihtiyacınız var? O zaman başvuru tarihinizi şimdiden güvenceye alın.
evidence-add = Ekle
evidence-announced = En geç { $date } tarihinde göndereceğim
evidence-change = Gör veya değiştir
evidence-files = { $n ->
    [one] 1 dosya
   *[other] { $n } dosya
 }
evidence-for = { $row } için
evidence-intro = Bu belgeler hızlı karar vermemize yardımcı olur. İyi okunan bir fotoğraf yeterlidir.
evidence-later = Sonradan göndereceğim
evidence-later-help = Henüz elinizde olmayanları sonradan gönderebilirsiniz. Başvurunuz yine de geçerlidir.
evidence-missing = Henüz eksik
evidence-none = Verdiğiniz bilgiler için belge gerekmiyor.
evidence-optional = Bize yardımcı olur, zorunlu değil
evidence-rejected = Dosya kabul edilmedi
evidence-title = Belgeler
overview-answers = Bilgileriniz
overview-intro = Her sayfayı açıp değiştirebilirsiniz, sıra önemli değildir.
overview-newer = Bu başvurunun yeni bir sürümü var
overview-newer-link = Nelerin değişeceğine bak
overview-newer-text = Kendi sürümünüzle devam edebilir veya yenisine geçebilirsiniz. Siz onaylamadan hiçbir şey değişmez.
overview-next = Doldurmaya devam et
overview-send = En son
overview-title = Bütün adımlar
remove-answers = Bununla ilgili yazdığınız her şey silinir.
remove-files = { $n ->
    [one] Bir dosya da silinir.
   *[other] { $n } dosya da silinir.
 }
remove-no = Hayır, kalsın
remove-question = Gerçekten silinsin mi: { $title }?
remove-title = Gerçekten silinsin mi?
remove-yes = Evet, sil
secured-continue = Başvuruyu tamamla
secured-days = { $n ->
    [one] Bir gün kaldı.
   *[other] { $n } gün kaldı.
 }
secured-late = Lütfen başvuruyu bir an önce tamamlayın. Tarihiniz geçerli kalır, ama diğer bilgiler olmadan kurum karar veremez.
secured-text = Başvurunuz için geçerli olan gün: { $date }.
secured-title = Başvuru tarihiniz güvencede
secured-until = Lütfen başvuruyu en geç { $date } tarihine kadar tamamlayın.
state-done = Tamam
state-incomplete = Bir şey eksik
state-open = Henüz yapılmadı
state-wrong = Bir şey doğru değil
supplement-service = Ek bilgi ve belgeler: { $service }
supplement-text = Burada yalnızca şimdi gerekli olan sorular var. Diğer her şey gönderdiğiniz gibi kalır.
version-again = Lütfen yeniden cevaplayın
version-changed = Bu arada bir şey değişti. Lütfen bir kez daha bakın.
version-declare = { $n ->
    [one] Bir beyan değişti. Lütfen onu yeniden verin.
   *[other] { $n } beyan değişti. Lütfen onları yeniden verin.
 }
version-intro = Başvuru yenilendi. Geçerseniz böyle devam eder. Hiçbir şey silinmez.
version-kept = { $n ->
    [one] Bilgilerinizden biri değişmeden geçerli kalır.
   *[other] Bilgilerinizden { $n } tanesi değişmeden geçerli kalır.
 }
version-moved-intro = Bilgileriniz artık yeni sürümde. Hiçbir şey silinmedi.
version-moved-title = Yeni sürümle devam ediyorsunuz
version-needed = Eklenenler
version-not-asked = Artık sorulmayanlar
version-not-asked-text = Bu bilgileri göndermiyoruz. Taslağınızda kayıtlı kalırlar.
version-papers = Artık gerekmeyen belgeler
version-stay = Kendi sürümümde kal
version-title = Yeni sürümle devam et

## Upload

file-clean = Kontrol edildi
file-received = Ulaştı
file-rejected = Kabul edilmedi
file-rejected-help = Dosya açılmıyor veya zararlı yazılım içeriyor. Lütfen silin ve başka bir dosya gönderin, örneğin bir fotoğraf.
file-scanning = Kontrol ediliyor
upload-announced = Yaklaşık olarak ne zamana kadar?
upload-announced-day = En geç { $date }
upload-announced-unknown = Henüz bilmiyorum
upload-back = Bütün belgelere dön
upload-blacken = Bizim için gerekli olmayan yerleri karalayabilirsiniz. Gelirler, kira ve sigortalar görünmelidir.
upload-choose = Dosya seç
upload-failed = Dosya yüklenemedi. Bağlantınızı kontrol edin ve yeniden deneyin.
upload-files = Burada olan dosyalar
upload-kinds = İzin verilenler: { $kinds }. Her dosya en fazla { $size }.
upload-later = Belge henüz bende yok, sonradan göndereceğim
upload-later-help = Sorun değil. Başvurunuz yine de geçerlidir.
upload-more = Başka dosyalar seç
upload-photo = Cep telefonunuzla belgenin fotoğrafını hemen çekebilirsiniz. Birden fazla sayfa varsa her sayfanın ayrı fotoğrafını çekin.
upload-running = Yükleniyor …
upload-send = Yükle

## Going on with a telephone

phone-again = Yeni kod göster
phone-back = Belgelere geri dön
phone-code = Kod
phone-code-hint = Beş kelime. Ekranda, siyah beyaz resmin yanındadır.
phone-connected = Telefonunuz bağlandı
phone-connected-text = Orada çektiğiniz fotoğraflar burada görünür. Bağlantı saat { $time } itibarıyla sona erer.
phone-done = Bitti
phone-done-text = Sonra bilgisayarda devam edin. Bu telefon artık hiçbir şey görmez.
phone-end = Bağlantıyı sonlandır
phone-ended = Bitti. Bilgisayarda devam edin.
phone-intro = Şu anda kod gösterilmiyor. Belki sonuncusunun süresi doldu.
phone-make = Kod göster
phone-next-paper = Sonraki belgeye
phone-offer = Cep telefonuyla fotoğraf çek
phone-offer-text = Belgeler önünüzde mi? Cep telefonunuzla fotoğraflarını çekip burada devam edebilirsiniz.
phone-over = Bağlantı sona erdi
phone-over-text = Gönderdikleriniz kaydedildi. Başka bir şey mi gerekiyor? Bilgisayarda yeni bir kod gösterin.
phone-papers-intro = Bir belge seçin ve fotoğrafını çekin. Her sayfa için bir fotoğraf.
phone-papers-title = Belgelerin fotoğrafını çekin
phone-picture = Telefonunuz için QR kodu
phone-safe = Telefon yalnızca belge ekleyebilir. Cevaplarınızı görmez. Her kod yalnızca bir telefon için geçerlidir.
phone-sent = Başvuru zaten gönderildi
phone-sent-text = Eksik olanları daha sonra bilgisayardan gönderebilirsiniz.
phone-start = Bu telefonla devam et
phone-start-intro = Ekrandaki kodla bir başvuru için belgelerin fotoğrafını çekersiniz.
phone-start-title = Telefonla belge gönderme
phone-step-camera = Telefonunuzun kamerasını açın.
phone-step-point = Telefonu resme tutun. Çıkan bağlantıyı açın.
phone-step-send = Belgelerin fotoğrafını çekin. Ardından burada görünürler.
phone-title = Cep telefonuyla fotoğraf çek
phone-typed = Ya da telefonda bu adresi, sonra beş kelimeyi yazın:
phone-waiting = Kod saat { $time } itibarıyla sona erer ve yalnızca bir telefon için geçerlidir.
phone-wrong = Bu kod geçerli değil
phone-wrong-text = Belki süresi doldu ya da başka bir telefon onu kullandı. Bilgisayarda yeni bir kod gösterin.

## Review and sending

answer-none = Cevaplanmadı
answer-wrong = Henüz doğru değil
from-account = Hesabınızdan
from-adviser = Danışmanlıkta yazıldı
from-earlier = Önceki cevaplardan alındı
from-register = Bir kayıt sisteminden
incomplete-answers = Eksik bilgiler
incomplete-ask = Size neye ihtiyacımız olduğunu yazarız ve bir son tarih bildiririz.
incomplete-back = Geri dön ve tamamla
incomplete-date = Başvurunuz bugünden itibaren geçerlidir.
incomplete-intro = Yine de şimdi gönderebilir, eksikleri sonradan gönderebilirsiniz.
incomplete-longer = Her şey tamamlanana kadar karar daha uzun sürebilir.
incomplete-means = Bunun anlamı
incomplete-papers = Eksik belgeler
incomplete-send = Yine de şimdi gönder
incomplete-title = Başvurunuzda hâlâ bir şey eksik
review-changed = Başvuru bu arada değişti
review-changed-text = Lütfen şimdi nelerin gönderileceğini bir kez daha okuyun. Şu ana kadar hiçbir şey gönderilmedi.
review-declarations = Henüz eksik olan beyanlar
review-doubts-text = Bu cevaplarla ilgili bir not var. Doğruysa bir şey yapmanız gerekmez.
review-intro = Her şeyi bir kez daha okuyun. Her bölümü değiştirebilirsiniz.
review-missing = { $n ->
    [one] Bir şey hâlâ eksik
   *[other] { $n } şey hâlâ eksik
 }
review-missing-text = Yine de gönderebilir, eksikleri sonradan gönderebilirsiniz.
review-no-name = Adınız eksik. Ad olmadan başvuruyu kabul edemeyiz.
review-no-reach = Size nasıl ulaşabiliriz? Bir adres, bir telefon numarası veya bir e-posta adresi yeterlidir.
review-title = Kontrol et ve gönder
review-wrong = Bu henüz doğru değil. Lütfen göndermeden önce değiştirin.
send-button = Başvuruyu gönder
send-button-supplement = Ek bilgileri gönder
send-text = Gönderdiğinizde başvuruyu yapmış olursunuz. Ondan sonra bir şeyi değiştiremezsiniz, ama istediğiniz zaman sonradan bir şey gönderebilirsiniz. Hemen bir numara ve bir alındı belgesi (Eingangsbestätigung) alırsınız.
send-text-informal = Gönderdiğinizde başvuru tarihiniz güvenceye alınır. Başvuruyu sonra tamamlarsınız.
send-text-supplement = Gönderdiğinizde bu bilgiler başvurunuza eklenir. Bir alındı belgesi alırsınız.
send-title = Şimdi gönder
send-wrong-first = Yukarıdaki her şey doğru olunca buradan gönderebilirsiniz.
sent-informal = Numarayı ve alındı belgesini iyi saklayın. Şimdi başvuruyu tamamlayın: Daha önce verdiğiniz bilgiler içinde yazılı.
sent-intro = Şimdi başka bir şey yapmanız gerekmez. Numarayı ve alındı belgesini iyi saklayın.
sent-intro-missing = Numarayı ve alındı belgesini iyi saklayın. Lütfen aşağıda yazanları sonradan gönderin.
sent-title = Başvurunuz bize ulaştı
supplemented-text = Bunlar başvurunuza aittir ve aynı numarayı taşır.
supplemented-title = Ek bilgileriniz bize ulaştı

## Status of an application

consents-text = Bunları kendi isteğinizle verdiniz ve istediğiniz zaman geri alabilirsiniz. Daha önce yapılanlar geçerli kalır. Bunun başvurunuza zararı olmaz.
consents-title = Onaylarınız
consents-withdraw = Geri al
consents-withdrawn = { $date } tarihinde geri alındı
history-closed = İşlem bitti.
history-completed = Başvurunuzun tamamı bize ulaştı.
history-consent = Bir onayı geri aldınız.
history-decided = Karar verildi.
history-forwarded = Başvurunuz artık yetkili kurumda: { $authority }. Numara ve tarih aynı kalır.
history-informal = Kısa başvurunuz bize ulaştı.
history-mail-back = Size gönderilen bir e-posta geri döndü.
history-message = Bize yazdınız.
history-office-message = Size yazdık.
history-receipt = Alındı belgesi hazır.
history-received = Başvurunuz bize ulaştı.
history-request-met = Sizden istediğimiz şey geldi.
history-requested = Sizden belge istedik.
history-supplement = Ek bilgileriniz bize ulaştı.
history-taken = Başvurunuzla bir görevli ilgileniyor.
history-withdrawn = Başvurunuzu geri çektiniz.
message-empty = Lütfen bir şey yazın veya bir dosya seçin.
message-file = Dosya veya fotoğraf ekle
message-from-office = Kurumdan
message-from-you = Sizden
message-hint = Kendi dilinizde yazın. Mesaj kuruma hemen ulaşır.
message-label = Kuruma mesaj
message-not-sent = Mesajınız gönderilmedi. Dosya büyük olasılıkla bu arada kapandı. Metin hâlâ burada: Kopyalayın ve bizi arayın.
message-send = Mesajı gönder
message-sent = Mesajınız bize ulaştı.
message-too-long = Lütfen en fazla { $max } karakter yazın.
outcome-granted = Onaylandı
outcome-refused = Reddedildi
reach-back = E-postamız ulaşmadı
reach-back-text = { $address } adresine gönderdiğimiz e-posta geri döndü. Lütfen adresi kontrol edin ve yanlışsa değiştirin. Yeni olan her şey bu sayfada da yer alır.
reach-code = E-postadaki kod
reach-code-hint = Altı rakam
reach-confirm = Adresi onayla
reach-confirmed = Adres onaylandı.
reach-none = E-posta gelmedi mi? Spam klasörüne bakın ya da aşağıda adresinizi değiştirin.
reach-text = İletide bir kod var. İsterseniz buraya girin: Böylece kurum size bu yolla ulaşabildiğini bilir.
reach-title = E-posta adresiniz doğru mu?
reach-too-many = Çok fazla yanlış kod girildiği için adresi artık onaylayamazsınız. Başvurunuz için bunun önemi yok.
reach-wrong = Bu, e-postamızdaki kod değil. Lütfen bir daha bakın.
refused-text = Diğer başvuruyu en iyisi hemen yapın ve neyin reddedildiğini yazın. O zaman başvurunuz { $date } tarihinde yapılmış gibi sayılabilir (§ 28 SGB X). Reddi yanlış buluyorsanız itiraz edebilirsiniz: Nasıl ve ne zamana kadar olduğu kararda yazar.
refused-title = Belki başka bir yardım hakkınız var
status-back = Sonra yeniden bakmak için
status-back-link = Kod oluştur
status-back-text = Bir kod ve bir gizli kelimeyle bu sayfayı başka bir gün veya başka bir cihazda da açabilirsiniz.
status-change = Bir şey değişti mi?
status-change-bank = Banka hesabını değiştir
status-change-contact = Adresi veya telefonu değiştir
status-change-text = Bunu hemen buradan bildirin. Diğer her şey gönderdiğiniz gibi kalır.
status-counts = Geçerlilik başlangıcı
status-download = Tümünü indir
status-history = Şu ana kadar olanlar
status-informal-receipt = Kısa başvurunun (formloser Antrag) alındı belgesi
status-mailed = { $address } adresine de içeriği olmayan bir mesaj gitti.
status-messages = Mesajlar
status-missing = Sizden hâlâ istediklerimiz
status-missing-by = Lütfen en geç { $date } tarihine kadar gönderin.
status-missing-here = Eksik olanı hemen buradan gönderebilirsiniz. Cep telefonuyla çekilmiş bir fotoğraf yeterlidir.
status-missing-how = Bize getirin veya gönderin. Üzerine numaranızı yazın.
status-missing-write = Ya da bize fotoğraflı bir mesaj gönderin
status-next = Şimdi ne olacak
status-number = Numaranız
status-outcomes = Verilen karar
status-receipt = Alındı belgesi (Eingangsbestätigung)
status-received = Ulaştığı tarih
status-supplement = Eksikleri şimdi gönder
status-supplement-receipt = { $date } tarihli ek bilgilerin alındı belgesi
status-title = Başvurunuzun durumu
status-withdraw = Başvuruyu geri çek
time-of-day = saat { $time }
withdraw-no = Hayır, başvuru kalsın
withdraw-text = O zaman kurum başvurunuzu artık incelemez. Başvuru tarihiniz geçerliliğini yitirir. Daha sonra yeni bir başvuru yapabilirsiniz.
withdraw-title = Başvuruyu geri çekmek istiyor musunuz?
withdraw-yes = Evet, başvuruyu geri çek
word-checking = Kontrol ediliyor
word-checking-means = Her şeyin tamam olup olmadığına ve hangi kurumun yetkili olduğuna bakıyoruz.
word-closed = Bitti
word-closed-means = Bu işlem tamamlandı.
word-decided = Karar verildi
word-decided-means = Size resmî karar yazısı (Bescheid) gelecek. Bu, kararı bildiren mektuptur.
word-missing = Bir şey eksik
word-missing-means = Sizden hâlâ bir şey istiyoruz. Ne olduğu bu sayfada yazar.
word-paying = Ödeniyor
word-paying-means = Para veya kupon yolda.
word-received = Ulaştı
word-received-means = Başvurunuz bizde. Bir şeye ihtiyacımız olunca veya karar verince size haber veririz.
word-working = İşlemde
word-working-means = Başvurunuzla bir görevli ilgileniyor.

## Save for later, come back

code-back = Başvuruya dön
code-end = Bitir ve izleri sil
code-end-help = Bitirince bu tarayıcıdaki her şey silinir. Bunu başkasına ait cihazlarda kullanın.
code-intro = Böyle devam edersiniz, başka bir cihazda da:
code-lost = Kodu yalnızca şimdi gösteriyoruz. Kod ve gizli kelime olmadan bir taslak yeniden açılamaz.
code-mailed = Onu { $address } adresine de gönderiyoruz.
code-print = Yazdır
code-step-open = Sonra bu sayfayı açın:
code-step-type = Kodu ve gizli kelimenizi yazın.
code-step-write = Bu kelimeleri bir yere yazın veya fotoğrafını çekin.
code-title = Kodunuz
end-button = Bu cihazdaki her şeyi unut
end-code = “{ $service }” için kod al
end-code-sent = Gönderilen “{ $service }” başvurusu için kod al
end-done = Bu cihaz artık sizinle ilgili hiçbir şey bilmiyor
end-done-text = Cihazı şimdi kullanan kişi başvurularınızı göremez. Güvenlik için tarayıcıyı da kapatın. İndirdiğiniz dosyaları kendiniz silmelisiniz.
end-home = Ana sayfaya
end-not = Henüz değil
end-text = Tarayıcı hangi başvuruların size ait olduğunu unutur. Başvurular kayıtlı kalır: Kod ve gizli kelimeyle başka bir cihazda da devam edebilirsiniz.
end-title = Bu cihazda işiniz bitti mi?
end-unsecured = Kod olmadan bu başvurulara bir daha ulaşamazsınız
end-unsecured-text = Önce bir kod alın. Bir dakika sürer.
foreign = Bu cihazı başkaları da kullanıyor
foreign-help = Örneğin kütüphanede. O zaman “Bitir” düğmesine bastığınızda veya tarayıcıyı kapattığınızda tarayıcı her şeyi unutur.
later-button = Kaydet ve kodu göster
later-email = Kodu e-posta ile de gönder
later-email-hint = E-postada yalnızca kod ve bu sayfanın adresi yazar. Gizli kelimeniz yazmaz.
later-intro = Bir gizli kelime düşünün. Size birazdan göstereceğimiz kodla birlikte başvurunuzu yeniden açar.
later-secret = Gizli kelimeniz
later-secret-hint = En az { $n } karakter. Sizin unutmayacağınız, başkalarının tahmin edemeyeceği bir şey.
later-title = Kaydet, sonra devam et
resume-anew = Yeni başvuruya başla
resume-button = Aç
resume-code = Kod
resume-code-hint = Bir yere yazdığınız kelimeler. Büyük veya küçük harf fark etmez.
resume-expired = Bu taslağın süresi doldu
resume-expired-text = Bir taslağı son değişiklikten sonra { $days } gün saklarız. Bu süre bitti. Taslak artık açılamaz ve silinir. İçinden hiçbir şey gönderilmedi.
resume-intro = Başladığınız veya gönderdiğiniz bir başvuruyu buradan açarsınız.
resume-locked = Çok fazla deneme
resume-locked-text = Sizi korumak için bu kod bir süre kilitlendi. Lütfen daha sonra yeniden deneyin.
resume-lost = Kodu kaybettiniz mi? O zaman başladığınız bir başvuru artık açılamaz. Bizi arayın: Birlikte yeniden başlarız veya gönderdiğiniz başvuruya bakarız.
resume-secret = Gizli kelime
resume-secret-hint = Kendi seçtiğiniz kelime.
resume-title = Devam et
resume-wrong = Kod ve gizli kelime birbirine uymuyor
resume-wrong-text = İkisini de kontrol edin. Belki bir kelime yanlış yazılmıştır. Belki de taslak silinmiştir: Son değişiklikten sonra { $days } gün saklarız.

## Checking a receipt

or = veya
verify-authority = Veren kurum
verify-button = Kontrol et
verify-changed = Bu dosya değiştirilmiş
verify-changed-text = Dosyada mühür var, ama içeriği artık mühürlenen içerik değil. Buna güvenmeyin.
verify-file = Alındı belgesi, PDF olarak
verify-file-hint = En fazla { $size }. Dosya yalnızca kontrol edilir, saklanmaz.
verify-genuine = Bu alındı belgesi gerçek ve değiştirilmemiş
verify-intro = Bir alındı belgesinin (Eingangsbestätigung) gerçek olup olmadığını burada görürsünüz. Başvuruda ne yazdığını kimse öğrenmez.
verify-known = Bu numara var
verify-known-text = Belirli bir belgenin gerçek olup olmadığını yalnızca PDF dosyası gösterir.
verify-not-a-receipt = Bu bir alındı belgesi değil
verify-not-a-receipt-text = Dosyada mühür yok veya dosya PDF değil. Bir fotoğraf veya çıktı kontrol edilemez, üzerindeki numara edilebilir.
verify-nothing = Lütfen bir dosya seçin veya bir numara yazın
verify-nothing-text = İkisinden biri yeterlidir.
verify-number = Numara
verify-number-hint = Alındı belgesinin en üstünde yazar, örneğin RF-26-004821-7.
verify-title = Alındı belgesini kontrol et
verify-unknown = Bu numarayı tanımıyoruz
verify-unknown-seal = Bu mührü tanımıyoruz
verify-unknown-seal-text = Dosya mühürlü, ama mühür buraya katılan bir kuruma ait değil.
verify-unknown-text = Bütün rakamların doğru olup olmadığına bakın.

## When something does not work

broken-text = Dosyalar düzelince bu sayfa kendiliğinden yenilenir. Daha önce yazılanlar kaybolmaz.
broken-title = Formlarda bir sorun var
trouble-cross-site = Bu giriş başka bir siteden geldi
trouble-cross-site-text = Sizi korumak için bunu kabul etmedik. Sayfayı buradan yeniden açın.
trouble-draft-gone = Bu başvuru artık burada yok
trouble-draft-gone-text = Belki gönderildi, bitirildi veya süresi dolunca silindi. Kodunuzla bakabilirsiniz.
trouble-forbidden = Burada bunu yapma izniniz yok
trouble-forbidden-text = Rolünüz buna izin vermiyor. Buna ihtiyacınız varsa ekip yöneticinize sorun.
trouble-incident = Bizi ararsanız lütfen bu numarayı söyleyin:
trouble-not-found = Böyle bir sayfa yok
trouble-not-found-text = Adresi kontrol edin veya ana sayfadan başlayın.
trouble-not-understood = Bunu anlayamadık
trouble-not-understood-text = Adres veya yazdığınız şey bu sayfaya uymuyor. Geri dönün ve yeniden deneyin.
trouble-server = Bizde bir hata oldu
trouble-server-text = Bu sizden kaynaklanmıyor. Kaydedilenler hâlâ duruyor. Lütfen birazdan yeniden deneyin.
trouble-too-large = Bu çok büyük
trouble-too-large-text = Bir defada en fazla { $size } kabul ediyoruz. Dosyaları tek tek veya daha küçük bir fotoğraf olarak gönderin.
way-home = Ana sayfaya
way-inbox = Gelen kutusuna
way-resume = Kodla aç

## Problems with an answer

problem-bic-format = Lütfen BIC kodunu kontrol edin. 8 veya 11 karakterdir, örneğin COBADEFFXXX.
problem-child-benefit-number = Çocuk parası numarası üç rakam, sonra FK ve altı rakamdan oluşur, örneğin 115FK123456. Lütfen kontrol edin.
problem-choice-exclusive = Hem “bunların hiçbiri” cevabını hem de başka bir şeyi seçtiniz. Lütfen birine karar verin.
problem-choice-unknown = Lütfen cevaplardan birini seçin.
problem-control-characters = Buraya görünmeyen karakterler girmiş, belki kopyalarken. Lütfen metni yeniden yazın.
problem-country-unknown = Lütfen listeden bir ülke seçin.
problem-date-impossible = Takvimde böyle bir gün yok. Lütfen günü ve ayı kontrol edin.
problem-date-incomplete = { $missing ->
    [day] Lütfen günü ekleyin.
    [day-month] Lütfen günü ve ayı ekleyin.
    [day-year] Lütfen günü ve yılı ekleyin.
    [month] Lütfen ayı ekleyin.
    [month-year] Lütfen ayı ve yılı ekleyin.
    [year] Lütfen yılı ekleyin.
   *[other] Lütfen gün, ay ve yıl yazın, örneğin 12 4 1993.
 }
problem-date-too-early = Tarih çok erken. En erken olabilecek tarih: { $limit }.
problem-date-too-late = Tarih çok geç. En geç olabilecek tarih: { $limit }.
problem-date-year = Lütfen yılı dört rakamla yazın, örneğin 1993.
problem-declaration = Lütfen bunu onaylayın. Veya bu beyan olmadan devam edin.
problem-email = Lütfen e-posta adresini kontrol edin. Şöyle olmalı: ad@ornek.de
problem-iban-check = Bu IBAN doğru olamaz. Lütfen her rakamı banka kartınızla karşılaştırın.
problem-iban-format = IBAN iki harfle başlar, sonra rakamlar gelir, örneğin DE89 3704 0044 0532 0130 00.
problem-iban-length = Bu ülkede IBAN { $expected } karakterdir. Lütfen eksik veya fazla karakter olup olmadığına bakın.
problem-money-format = Lütfen tutarı rakamla yazın, örneğin 18,50.
problem-money-range = Tutar en az { $min }, en fazla { $max } olmalı.
problem-month-impossible = Böyle bir ay yok. Lütfen 1 ile 12 arasında bir sayı veya ayın adını yazın, örneğin Ağustos.
problem-month-incomplete = { $missing ->
    [month] Lütfen ayı ekleyin.
    [year] Lütfen yılı ekleyin.
   *[other] Lütfen ay ve yıl yazın, örneğin 8 2026.
 }
problem-month-too-early = Ay çok erken. En erken olabilecek ay: { $limit }.
problem-month-too-late = Ay çok geç. En geç olabilecek ay: { $limit }.
problem-month-year = Lütfen yılı dört rakamla yazın, örneğin 2026.
problem-name-letters = Lütfen adı pasaporttaki gibi Latin harfleriyle yazın. Bu karakterler olmaz: { $characters }
problem-number-format = Lütfen sayıyı rakamla yazın, örneğin 5.
problem-number-range = Sayı en az { $min }, en fazla { $max } olmalı.
problem-number-whole = Lütfen bir tam sayı yazın, örneğin 5.
problem-phone = Lütfen telefon numarasını kontrol edin, örneğin 030 23125 110 veya +49 30 23125 110.
problem-postcode = Posta kodu beş rakamdır, örneğin 66601.
problem-required = Burada hâlâ bir cevap eksik.
problem-rows-incomplete = Burada hâlâ bir şey eksik. Lütfen kaydı açın.
problem-rows-too-few = { $min ->
    [one] Lütfen en az bir kayıt ekleyin.
   *[other] Lütfen en az { $min } kayıt ekleyin.
 }
problem-secret-short = Gizli kelimeniz en az { $min } karakter olmalı.
problem-too-long = Metin çok uzun. En fazla { $max } karakter sığar.
problem-too-many = Lütfen en fazla { $max } tane seçin.
problem-upload-empty = Dosya boş. Lütfen başka bir dosya seçin.
problem-upload-none = Lütfen önce bir dosya seçin.
problem-upload-sent = Başvuru gönderildi bile. Bu dosya içinde değil. Dosyayı kuruma sonradan gönderebilirsiniz.
problem-upload-too-large = Dosya çok büyük. En fazla { $max } olabilir. Bir fotoğraf yeterlidir.
problem-upload-too-many = Burada en fazla { $max } dosya olabilir.
problem-upload-too-much = Bütün dosyalar birlikte çok büyük. Kalan yer: { $max }.
problem-upload-twice = Bu dosyayı daha önce yüklediniz.
problem-upload-type = Bu tür bir dosyayı açamayız. Olabilecekler: { $kinds }.

## Account

account-cases = Gönderilen başvurular
account-door-text = { $name } ile oturum açın ve başvurularınıza her cihazda devam edin. Bu isteğe bağlıdır.
account-drafts = Henüz gönderilmedi
account-go-on = Devam et
account-here = Yalnızca bu tarayıcıda
account-here-text = Bu başvurular henüz hesabınızda değil. Yalnızca kendi başvurularınızı ekleyin.
account-informal = kısa başvuru
account-keep = Hesabıma ekle
account-kept = Başvuru artık hesabınızda.
account-level = Güven düzeyi:
account-none = Hesabınızda henüz başvuru yok.
account-open = Görüntüle
account-received = Ulaştığı gün: { $date }
account-remove = Hesabı sil
account-remove-drafts = { $n ->
    [one] Henüz gönderilmeyen başvuruyu da sil
   *[other] Henüz gönderilmeyen { $n } başvuruyu da sil
 }
account-remove-goes = Bunlar silinir
account-remove-goes-text = Bu portaldaki hesabınız: sizi tanıdığımız işaret, oturumlarınız ve başvurularınızın listesi. { $name } hesabınız kalır.
account-remove-stays = Bunlar kalır
account-remove-stays-text = Gönderdiğiniz başvurular kurumda kalır. Onları bu tarayıcıda, başka cihazlarda da kod ve gizli kelimeyle açabilirsiniz. Henüz kodunuz yoksa önce başvurunun sayfasından alın.
account-remove-title = Hesap silinsin mi?
account-remove-yes = Evet, hesabı sil
account-removed = Hesabınız silindi
account-removed-text = Kalanları bu tarayıcıda açmaya devam edebilirsiniz.
account-session = Oturum 30 dakika kullanılmayınca, en geç 2 saat sonra kapanır. Yazdıklarınız kalır.
account-sign-out = Oturumu kapat
account-sign-out-text = Oturumu kapattıktan sonra bu tarayıcı hesabınızdaki başvuruları açamaz.
account-title = Hesabım
login-again = Yeniden dene
login-button = { $name } ile oturum aç
login-data = Oturumdan, sizi tanıdığımız bir işaret saklarız. Adınızı ve diğer bilgileri, bir başvuruya almadıkça, yalnızca oturumunuz açıkken tutarız.
login-denied = Oturum açmadınız
login-denied-text = Sorun değil. Yazdıklarınız kaydedildi, oturum açmadan da her şey aynı şekilde olur.
login-down = Şu anda oturum açılamıyor
login-down-text = Oturum açma hizmeti yanıt vermiyor. Bu sizden kaynaklanmıyor. Daha sonra yeniden deneyin veya oturum açmadan devam edin. Yazdıklarınız kaydedildi.
login-failed = Oturum açılamadı
login-failed-text = Oturum açma hizmetinin yanıtının gerçek olup olmadığını doğrulayamadık. Bu yüzden oturumunuz açılmadı. Yazdıklarınız kaydedildi.
login-good-1 = Bütün başvurularınızı görür, kod ve gizli kelime olmadan her cihazda devam edersiniz.
login-good-2 = Adınızı ve diğer bilgileri hesaptan alabilirsiniz.
login-good-3 = Kanunun imza istediği yerde güvenli bir oturum onun yerine geçebilir.
login-intro = Oturum açabilirsiniz, ama zorunda değilsiniz. Oturum açmadan da her şey aynı şekilde olur.
login-level-needed = İmza için gereken
login-level-own = Sizin oturumunuz
login-low = Bu oturum imzanın yerine geçmiyor
login-low-again = Başka bir yolla oturum aç
login-low-how = Yeniden oturum açın, örneğin kimliğinizin çevrim içi özelliğiyle. Ya da başvuruyu imzasız gönderin: Bugünden itibaren geçerli olur ve kurum bunun için size ulaşır.
login-low-on = Böyle devam et
login-low-text = Oturumunuz açık. Ama imza için kim olduğunuzun daha kesin olması gerekir.
login-over = Oturumunuz kapandı
login-over-text = Her oturum bir süre sonra kapanır. Yazdıklarınız kaydedildi.
login-title = { $name } ile oturum aç
login-unknown = Bu oturum açma artık geçerli değil
login-unknown-text = Daha önce kullanıldı, çok uzun sürdü veya başka bir tarayıcıda başladı. Lütfen yeniden başlayın. Yazdıklarınız kaydedildi.
login-without = Oturum açmadan devam et
logout-text = Bu tarayıcı hesabınızdaki başvuruları artık açamaz.
logout-there = { $name } oturumunuz belki hâlâ açıktır. Şimdi orada da kapatılıyor. Bir şey olmazsa lütfen bu düğmeyi kullanın.
logout-there-link = { $name } oturumunu da kapat
logout-title = Oturumunuz kapandı
offer-begin = Önce { $name } ile oturum açabilirsiniz. O zaman başvuru hesabınızda olur ve onu her cihazda bulursunuz. Oturum açmadan da her şey aynı şekilde olur.
offer-draft = { $name } ile oturum açarsanız bu başvuruyu hesabınıza ekleriz ve onu her cihazda bulursunuz. Yazdıklarınız kalır. Oturum açmadan da her şey aynı şekilde olur.
offer-fill = Boş alanları hesaptan doldur
offer-filled = Yalnızca boş alanlar dolduruldu. Lütfen her şeyin doğru olup olmadığına bakın. Hepsini değiştirebilirsiniz.
offer-in = { $name } ile oturum açtınız.
offer-is-kept = Bu başvuru hesabınızda.
offer-known = Hesaptaki bilgilerle başla
offer-known-text = { $n ->
    [one] Oturumunuzdaki bir bilgi bu forma uyuyor. Onu kontrol edip değiştirebilirsiniz.
   *[other] Oturumunuzdaki { $n } bilgi bu forma uyuyor. Hepsini kontrol edip değiştirebilirsiniz.
 }
offer-title = İsterseniz oturum açın
offer-will-keep = Şimdi başlayacağınız başvuru hesabınızda olur.
signature-level = Gereken güven düzeyi:
signature-own = Oturumunuzun düzeyi:
signature-paper = Kanun bu başvuru için imza ister. Yine de şimdi gönderin: Bugünden itibaren geçerli olur. Kurum imza için size ulaşacak.
signature-replaced = Oturumunuz imzanın yerine geçiyor
signature-stored = Gönderdiğinizde, oturumunuzun açık olduğunu ve nasıl açıldığını başvuruyla birlikte saklarız.
signature-title = İmza
signature-why = Kanun bu başvuru için yazılı şekil, yani imza ister. Güvenli bir oturum onun yerine geçer (§ 36a fıkra 2a SGB I).
signature-without = Oturum açmadan da gönderebilirsiniz. Başvuru bugünden itibaren geçerli olur ve kurum imza için size ulaşır.
trust-high = yüksek
trust-low = düşük
trust-none = kontrol edilmedi
trust-substantial = önemli

## About this site

about-nobody = Bu portalın tamamını kimin işlettiği burada henüz yazılı değil. Başvurunuzdan, başvurduğunuz kurum sorumludur.
about-offices = Burada başvurabileceğiniz her kurumun kendi bilgileri vardır:
accessibility-dark = Açık veya koyu görünüm cihazınızın ayarına uyar. Renk hiçbir zaman tek işaret değildir.
accessibility-days = Bu beyanın hazırlandığı gün: { $drawn }. Son gözden geçirme: { $reviewed }.
accessibility-enforce = İyi bir yanıt alamazsanız
accessibility-enforce-none = Bunun hangi kurum olduğu burada henüz yazılı değil. Her eyalette bir tane vardır. Bizim için hangisinin yetkili olduğunu bize sorun.
accessibility-enforce-text = Bir ay içinde yanıt vermezsek ya da yanıt size yardımcı olmazsa, uygulama denetim kurumuna (Durchsetzungsstelle) veya arabuluculuk kurumuna (Schlichtungsstelle) başvurabilirsiniz. Bu ücretsizdir ve avukata ihtiyacınız yoktur.
accessibility-figures = Denetlenen: { $checked }. Bulunan sorun: { $found }.
accessibility-gap-easy = Kolay Almanca (Leichte Sprache) metinler henüz yok.
accessibility-gap-easy-text = Bütün sayfalar basit Almanca (Einfache Sprache) olarak vardır. Kolay dilin kuralları daha sıkıdır; böyle metinleri, onlara ihtiyaç duyan insanların denemesi gerekir. Bu henüz yapılmadı.
accessibility-gap-files = Başkalarının yüklediği dosyalar çoğu zaman erişilebilir değildir.
accessibility-gap-files-text = Fotoğraflar ve resmî yazılar olduğu gibi kalır; kanun bunları kapsam dışında tutar. Okuyamadığınız bir şey varsa kuruma sorun. Portalın kendi verdiği belgeler erişilebilir yapıdadır.
accessibility-gap-found = Denetim programlarının bulduğu sorunlar var.
accessibility-gap-found-text = Sayılar aşağıda. Bir yerde takılırsanız bize söyleyin; telefonla, kâğıtla ve yüz yüze de başvurabilirsiniz.
accessibility-gap-sign = Alman İşaret Dilinde video henüz yok.
accessibility-gap-sign-text = Henüz çekilmedi. Onun yerine basit dilde açıklama ve masrafı bize ait olan tercüman hakkınız var.
accessibility-gap-tested = Ekran okuyucu, büyütme ve sesli kumanda kullanan insanlar bu sayfaları henüz denemedi.
accessibility-gap-tested-text = Bunun için deneme planı yazıldı, henüz bir tur yapılmadı. Şimdiye kadar her sayfayı programlar denetliyor. Programlar her şeyi bulamaz.
accessibility-gap-translated = Bazı çevirileri henüz hiçbir insan gözden geçirmedi.
accessibility-gap-translated-text = Makineyle yapıldılar ve her sayfada bu belirtilir. Kuşku olursa Almanca metin geçerlidir.
accessibility-gaps = Henüz eksik olanlar
accessibility-how = Nelere dikkat ediyoruz
accessibility-intro = Bu beyan bu sayfalar ({ $name }) ve portalın verdiği alındı belgeleri için geçerlidir.
accessibility-judge-axe = Her sayfanın karşıtlıkları, adları, rolleri ve yapısı, açık ve koyu görünümde
accessibility-judge-html = Her sayfada geçerli HTML
accessibility-judge-keyboard = Tarayıcıda yalnızca klavyeyle baştan sona başvurular, JavaScript ile ve onsuz
accessibility-judge-narrow = Her sayfa 320 piksel genişlikte, yana kaydırmadan
accessibility-judge-paper = Erişilebilir PDF olarak alındı belgeleri
accessibility-judge-phone = Telefonda sayfalar: erişilebilirlikte tam puan
accessibility-keyboard = Her şey klavyeyle ve ekran okuyucu programlarla çalışacak biçimde yapıldı.
accessibility-languages = Diller:
accessibility-machine = Bu beyan, programlar için (JSON)
accessibility-old = Son denetimin üzerinden bir yıldan fazla geçti. Burada yazanlar eskimiş olabilir.
accessibility-rounds = Planımıza göre yardımcı araçlarla yapılan turlar: { $n }.
accessibility-rounds-none = Ekran okuyucu ya da başka yardımcı araç kullanan insanlarla henüz bir tur yapılmadı.
accessibility-script = Bütün sayfalar JavaScript olmadan, eski telefonlarda ve yavaş bağlantıda da çalışır.
accessibility-self = Portalı, onu geliştirenler değerlendirdi. Başkalarının yazdığı programlar sayfaları uydurma bilgilerle denetledi:
accessibility-state = Bu sayfalar ne kadar erişilebilir?
accessibility-state-fully = Bu sayfalar gereklere uygundur.
accessibility-state-law = Ölçüt, WCAG 2.1, AA düzeyi ile EN 301 549 V3.2.1’dir. WCAG 2.2’nin istedikleri de denetlenir.
accessibility-state-not = Bu sayfalar gereklere uygun değildir ya da uygunluk henüz gösterilmedi.
accessibility-state-partly = Bu sayfalar gereklere kısmen uygundur.
accessibility-tell = Sizi zorlayan şeyi bize söyleyin
accessibility-tell-from = Geldiğiniz sayfa:
accessibility-tell-mail = Bu sayfa hakkında e-posta yazın
accessibility-tell-subject = Başvuru portalında engel
accessibility-tell-text = Bir yerde takıldınız mı? Bize yazın veya bizi arayın. Bir ay içinde cevap veririz, o zamana kadar da telefonda yardım ederiz.
accessibility-tested = Nasıl denetledik
accessibility-title = Erişilebilirlik beyanı
accessibility-zoom = Sayfaları yüzde 400’e kadar büyütebilirsiniz, hiçbir şey kaybolmaz.
easy-barriers = Erişilebilirlik: Ne var, ne eksik?
easy-barriers-enforce = Yanıtımız size yardımcı olmuyor mu? O zaman başka bir kurum yardım eder. Bu ücretsizdir.
easy-barriers-gaps = İşaret dilinde video olmayabilir. Kolay Almanca metinler yok. Ve insanlar henüz her şeyi denemedi.
easy-barriers-good = Her şeyi klavyeyle kullanabilirsiniz. Bir program sayfaları size okuyabilir.
easy-barriers-tell = Sizi engelleyen bir şey mi var? Bize söyleyin. Her sayfanın altında “Engel bildir” yazar. En geç bir ay içinde yanıt veririz.
easy-buttons = Ne nerede?
easy-buttons-foot = En altta kimin sorumlu olduğu ve bilgilerinize ne olduğu yazar.
easy-buttons-language = Üstte dili seçersiniz.
easy-buttons-later = “Kaydet, sonra devam et”: Ara verirsiniz. Hiçbir şey kaybolmaz.
easy-buttons-leave = “Sayfadan çık”: O zaman burada ne yaptığınızı artık kimse görmez.
easy-help = Yardıma mı ihtiyacınız var?
easy-help-text = Arayın, yazın ya da gelin. Yardım ücretsizdir.
easy-intro = Burada bu sayfalarda ne yapabileceğiniz kısaca yazar: { $name }.
easy-plain = Bütün sayfaları basit Almanca okuyun
easy-title = Bu sayfalar basit dille
easy-way = Nasıl yapılır
easy-way-answer = Soruları yanıtlarsınız. Her sayfada yalnızca birkaç soru vardır.
easy-way-check = Her şeyi bir kez daha okursunuz. Sonra başvuruyu gönderirsiniz.
easy-way-choose = Yaşadığınız yeri ararsınız. Sonra bir başvuru seçersiniz.
easy-way-papers = Belgelerin fotoğrafını çeker ve yüklersiniz. Bunu sonra da yapabilirsiniz.
easy-way-wait = Bir numara alırsınız. Kurum başvurunuzu okur ve yanıt verir.
easy-what = Burada ne yapabilirsiniz?
easy-what-apply = Para ya da başka yardım için başvurabilirsiniz.
easy-what-date = Zamanınız az mı? Başlamak için adınız ve bir adres ya da telefon numarası yeter. O zaman bu gün sayılmaya başlar.
easy-what-find = Hangi yardımın size uygun olduğuna bakabilirsiniz.
easy-what-free = Burada her şey ücretsizdir.
imprint-form = Hukuki biçim
imprint-intro = Bu sayfalardan sorumlu olan:
imprint-law = Alman Dijital Hizmetler Kanunu (DDG) § 5’e göre bilgiler
imprint-represented = Temsil eden
imprint-supervised = Denetleyen
imprint-vat = KDV numarası
mailbox-empty = Henüz mesaj yok.
mailbox-intro = Bu tanıtımda hiçbir şey gönderilmez. Normalde e-postayla gidecek bütün mesajları burada görürsünüz.
mailbox-links = Mesajdaki adresler
mailbox-title = Tanıtımın posta kutusu
mailbox-to = Kime
privacy-account-text = { $name } ile oturum açarsanız, sizi yeniden tanımamızı sağlayan bir işareti ve hangi başvuruların size ait olduğunu kaydederiz. { $name } tarafından sizin hakkınızda bildirilenleri yalnızca oturumunuz açıkken saklarız. Bunlardan başvuruya sizin aktardıklarınız girer; kanun imza istiyorsa, girişin ne kadar güvenli olduğu da girer. Hesabı istediğiniz zaman silebilirsiniz; iki yıl oturum açılmazsa biz sileriz (§ 8 OZG).
privacy-browser = Tarayıcınız
privacy-browser-text = Yalnızca başvurunuzun size ait kalması için gerekli olan çerezleri kullanırız. Bu sayfalar başka sağlayıcılardan bir şey yüklemez ve kimin baktığını saymaz.
privacy-complain = Şikâyette bulunabileceğiniz veri koruma kurumu:
privacy-cookie-account = “account”, oturum açtığınızı gösterir. En geç tarayıcıyla birlikte sona erer.
privacy-cookie-antrag = “antrag”, bir başvurunun bu tarayıcıya ait olduğunu gösterir. { $days } gün kalır; istediğiniz zaman silebilirsiniz.
privacy-cookie-office = “office” yalnızca oturum açmış çalışanlarda bulunur. En geç tarayıcıyla birlikte sona erer.
privacy-cookie-phone = “phone”, bir başvuru için belgelerin fotoğrafını çektiğiniz telefonda bulunur. İki saat sonra sona erer.
privacy-cookie-sign-in = “sign-in” yalnızca oturum açtığınız sırada vardır.
privacy-draft = Girdiklerinizi, hiçbir şey kaybolmasın diye göndermeden önce de saklarız (§ 8a OZG). Başvurular üzerinde çalışanlar onları orada okuyamaz.
privacy-given = Bilgilerinizi kim alır?
privacy-given-mail = Bir e-posta adresi verdiyseniz oraya ileti göndeririz. İçinde yenilik olduğu yazar, ne olduğu yazmaz.
privacy-given-text = Başvurunuza karar veren kurum ve portalı onun için işleten. Başka bir kurum yetkiliyse başvuruyu oraya iletiriz (§ 16 SGB I). Portalın kendisi başkasına hiçbir şey vermez.
privacy-intro = Bilgileriniz size aittir. Onlarla ne yaptığımızı burada okursunuz.
privacy-long = Bilgilerinizi ne kadar saklıyoruz
privacy-long-more = Şekle bağlı olmayan bir başvurudan sonra gelenler bir yıl kalır. Portal, gönderilen başvuruları kendiliğinden silmez; süreleri dolunca kurum siler.
privacy-long-text = Bir taslağı son değişikliğinizden { $days } gün sonra sileriz. Gönderilen bir başvuru resmî dosyanın parçası olur. Bu dosya için Alman sosyal kanununun (Sozialgesetzbuch) süreleri geçerlidir.
privacy-must = Her şeyi vermek zorunda mısınız?
privacy-must-text = Yardım için başvuran, bunun için önemli olanı bildirmelidir (§ 60 SGB I). Boşluklarla da gönderebilirsiniz. Önemli bir şey eksikse kurum sorar. Gelmezse, yazılı bir uyarıdan sonra reddedebilir (§ 66 SGB I).
privacy-officer = Veri koruma görevlisi
privacy-officer-none = Bunun kim olduğu burada henüz yazılı değil. Sorumlu kuruma sorun.
privacy-people = Başvurunuza insanlar karar verir. Portal en fazla ne çıkabileceğini önceden hesaplar.
privacy-rights = Haklarınız
privacy-rights-text = Hakkınızda nelerin kayıtlı olduğunu sorabilir, yanlışları düzelttirebilirsiniz. Kanun izin verdiği ölçüde bir şeyi silmemizi veya artık kullanmamamızı isteyebilirsiniz. Ayrıca eyaletin veri koruma kurumuna şikâyette bulunabilirsiniz.
privacy-safe = Bilgilerinizi nasıl koruyoruz
privacy-safe-text = Her şey şifreli olarak gönderilir ve saklanır. Başvurunuzu yalnızca onun üzerinde çalışanlar okuyabilir ve her açılış kayda geçer.
privacy-who = Kim sorumlu
privacy-why = Bilgilerinize neden ihtiyacımız var
privacy-why-text = Başvurunuz hakkında karar vermek için. Alman sosyal kanunu (Sozialgesetzbuch, §§ 67a–67c SGB X), Avrupa veri koruma tüzüğünün (Datenschutz-Grundverordnung) 6. ve 9. maddeleriyle birlikte buna izin verir.
sign-ask = Tercüman nasıl istenir
sign-ask-text = Kuruma, en iyisi randevudan bir hafta önce, yazın: “Ich brauche Gebärdensprache” (“İşaret diline ihtiyacım var”). Adınızı, günü ve varsa başvurunuzun numarasını ekleyin. Kendiniz de birini getirebilirsiniz.
sign-download = Videoyu indirin ({ $size }, { $length } dakika)
sign-intro = Kurumla işaret dilinde konuşabilirsiniz.
sign-right = Hakkınız
sign-right-text = İşitme ya da konuşma engelli insanlar Alman İşaret Dilini, konuşmaya eşlik eden işaretleri ya da başka yardımları kullanabilir. Masrafı kurum karşılar (§ 17 fıkra 2 SGB I, § 19 SGB X).
sign-title = Alman İşaret Dili
sign-transcript = Videoda söylenenler, metin olarak
sign-video = Alman İşaret Dilinde video
sign-video-none = Henüz video yok. Bu sayfalarda neler yapılabildiği ve nasıl kullanıldığı basit dille yazılıdır:

## Office: signing in

factor-code = Uygulamanızdaki kod
factor-demo = Denemek için şu an geçerli kod:
factor-intro = Telefonunuzdaki uygulamayı açın ve altı rakamı yazın.
factor-title = İkinci adım
factor-wrong = Bu kod yanlış veya süresi doldu. Lütfen bir sonrakini kullanın.
office-inbox = Gelen kutusu
office-sign-out = Çıkış yap
office-signed-in = Giriş yapan:
role-admin = Yönetim
role-auditor = Denetim
role-caseworker = Vaka görevlisi
role-intake = Gelen evrak
role-protected = korunan vakalar
role-team-lead = Ekip yöneticisi
sign-in-button = Giriş yap
sign-in-demo = Denemek için
sign-in-expired = Uzun süre bir şey yapmadınız. Lütfen yeniden giriş yapın.
sign-in-locked = Çok fazla deneme. Lütfen bir süre bekleyin.
sign-in-login = Kullanıcı adı
sign-in-password = Parola
sign-in-title = Giriş yap
sign-in-wrong = Kullanıcı adı ve parola birbirine uymuyor
signed-out-again = Yeniden gönder
signed-out-sign-in = Giriş yap (yeni sekme)
signed-out-text = Henüz hiçbir şey kaydedilmedi. Bu sayfayı açık bırakın: Yeni bir sekmede giriş yapın, buraya dönün ve yeniden gönderin.
signed-out-title = Oturumunuz kapandı
signed-out-typed = Yazdıklarınız

## Office: inbox

case-state-acknowledged = Alındı bildirildi
case-state-checking = Ön inceleme
case-state-closed = Kapandı
case-state-decided = Karar verildi
case-state-missing = Belge eksik
case-state-received = Ulaştı
case-state-working = İşlemde
days = { $n ->
    [0] bugün
    [one] 1 gün
   *[other] { $n } gün
 }
due-late = süresi geçti
due-soon = yakında
forwarded-text = Bu başvurular artık yetkili kurumda. Burada yalnızca nereye gittikleri yazar.
forwarded-to = Şimdi
forwarded-when = İletildi
inbox-age = Süre
inbox-all = Hepsi
inbox-assignee = Görevli
inbox-case = Başvuru
inbox-due = Son tarih
inbox-empty = Burada bir şey yok.
inbox-filter = Göster
inbox-missing = Eksik
inbox-news = Yeni bir şey ulaştı
inbox-nobody = Hiç kimse
inbox-only-missing = Yalnızca eksik belgesi olanlar
inbox-protected = Ad korunuyor
inbox-reset = Hepsini göster
inbox-search = Numara veya ad
inbox-service = Yardım türü
inbox-state = Durum
inbox-table = Başvurular
inbox-views = Seçim
pager = Sayfalar
pager-from = { $from }–{ $to } arası
pager-next = Sonraki
pager-of = { $from }–{ $to } arası, toplam { $total }
pager-previous = Önceki
view-closed = Bitenler
view-due = Süresi dolanlar
view-forwarded = İletilenler
view-mine = Benimkiler
view-open = Açık olanların hepsi
view-unassigned = Görevlisi olmayanlar

## Office: a case

asked-missing = Eksik:
case-announced = en geç { $date } için bildirildi
case-answer = Cevap
case-answers = Bilgiler
case-asked = Başvurulan
case-consent-given = Verildi
case-consent-refused = Verilmedi
case-consents = Onaylar
case-contact = Ulaşım
case-doubts = Cevaplarla ilgili notlar
case-files = Dosyalar
case-flag-incomplete = Eksik gönderildi
case-flag-mail = E-posta ulaşmıyor
case-flag-protected = Adres korunuyor
case-flag-urgent = Acil
case-forward = Başka bir kurum mu yetkili?
case-forward-button = İlet
case-forward-choose = Lütfen seçin
case-forward-hint = Dosya bütün bilgiler, belgeler, mesajlar ve notlarla oraya gider. Numara ve başvuru tarihi aynı kalır (§ 16 fıkra 2 SGB I). Kişiye bildirilir.
case-forward-to = Yetkili kurum
case-history = Geçmiş
case-informal = Kısa
case-informal-text = Başvurunun tamamının { $date } tarihine kadar gelmesi beklenir. Bu vakaya eklenir, tarih aynı kalır.
case-language = Dil:
case-mail-back = E-posta { $date } tarihinde geri döndü
case-mail-confirmed = E-posta adresi { $date } tarihinde onaylandı
case-mail-open = E-posta adresi onaylanmadı
case-matrix = Genel bakış
case-message = Kişiye mesaj
case-message-hint = Kişi, yeni bir şey olduğunu e-posta ile öğrenir. Metni kendi durum sayfasında okur.
case-message-read = { $date } tarihinde açıldı
case-message-send = Mesajı gönder
case-message-unread = henüz açılmadı
case-messages = Mesajlar
case-missing = Henüz eksik
case-no-files = Dosya yok.
case-not-now = Vakanın bu durumunda bu yapılamaz.
case-note = Yeni not
case-note-save = Notu kaydet
case-notes = Notlar
case-nothing-missing = Eksik yok.
case-pictures = { $n } resmin tümü tek PDF olarak
case-question = Soru
case-release = Geri ver
case-signature-missing = Henüz yok. Kanun yazılı şekil ister.
case-signature-replaced = Oturum açılarak yerine getirildi (§ 36a fıkra 2a SGB I)
case-source = Kaynak
case-supplement = { $date } tarihli ek bilgiler
case-supplements = Sonradan gönderilenler
case-take = Üstlen
cell-evidence-missing = Belge eksik
cell-not-asked = Başvurulmadı
cell-open = Açık
decide = Karar ver
decide-again = Yeniden karar ver
decide-amount = Euro olarak tutar
decide-button = Kararı kaydet
decide-from = Başlangıç
decide-grant = Onayla
decide-outcome = Karar
decide-reason = Gerekçe
decide-reason-hint = Karar yazısında (Bescheid) böyle yer alır.
decide-refuse = Reddet
decide-until = Bitiş
decided-from = başlangıç:
decided-until = bitiş:
event-arrived = Başvuru ulaştı
event-assigned = Üstlenildi
event-closed = Kapandı
event-closed-duplicate = Kapandı: iki kez geldi
event-closed-withdrawn = Kapandı: başvuru geri çekildi
event-completed = Tam başvuru ulaştı
event-consent = Onay geri alındı
event-decided = Karar: { $what }
event-forwarded = İletildi: { $from } → { $to }
event-informal = Kısa başvuru ulaştı
event-mail-back = Kişiye gönderilen e-posta geri döndü
event-message = Kişinin mesajı
event-note = Not yazıldı
event-office-message = Mesaj yazıldı
event-receipt = Alındı belgesi mühürlendi
event-released = Geri verildi
event-request-met = İstenen geldi
event-requested = Belge istendi
event-supplement = Ek bilgiler ulaştı
event-withdrawn = Kişi tarafından geri çekildi
move-close = Kapat
move-close-duplicate = İki kez geldi
move-close-withdrawn = Başvuru geri çekildi
problem-decision-amount = Lütfen tutarı yazın, örneğin 18,50.
problem-decision-outcome = Lütfen seçin: onayla veya reddet.
problem-decision-period = Bitiş, başlangıçtan önce.
problem-decision-reason = Ret için gerekçe gerekir.
problem-health-insurance-number = Bu numara doğru olamaz. Bir harf ve dokuz rakamdan oluşur. Lütfen sağlık sigortası kartıyla karşılaştırın.
problem-pension-number = Bu numara doğru olamaz. Sekiz rakam, bir harf ve üç rakamdan oluşur. Lütfen her karakteri karşılaştırın.
problem-request-nothing = Lütfen neyin eksik olduğunu seçin veya yazın.
problem-request-until = Lütfen henüz geçmemiş bir son tarih yazın.
problem-tax-id = Bu numara doğru olamaz. On bir rakamdan oluşur. Lütfen her rakamı karşılaştırın.
request-again = zaten istendi
request-button = Belge iste
request-done = Her şey tamam
request-items = İste
request-meet = Geldi
request-more = Ayrıca
request-until = Son tarih
source-account = Kullanıcı hesabı
source-adviser = Danışmanlık
source-citizen = Başvuran kişi
source-computed = Hesaplandı
source-earlier = Önceki başvuru
source-register = Kayıt sistemi
staff-elsewhere = önceki kurum
taken-open = Vakayı şimdiki hâliyle aç
taken-text = Vakayı değiştiren: { $name } ({ $date }, saat { $time }).
taken-title = Başka biri daha hızlı davrandı
taken-typed = Bunu yazmıştınız. Kaydedilmedi.

## E-mails

mail-address-code = Bu adres doğru mu? O hâlde bu kodu başvurunuzun sayfasına girin:
mail-arrived-intro = Başvurunuz bize ulaştı: { $date }, saat { $time }.
mail-arrived-keep = Numarayı saklayın. Alındı belgesini (Eingangsbestätigung) burada bulursunuz:
mail-arrived-subject = Başvurunuz bize ulaştı
mail-automatic = Bu mesaj otomatik olarak gönderildi. Cevapları kimse okumaz.
mail-code-intro = bu kelimeler ve gizli kelimenizle devam edebilirsiniz:
mail-code-link = İkisini buraya yazın:
mail-code-subject = Kodunuz
mail-expiry-intro = hiçbir şey yapmazsanız taslağınız { $date } tarihinde silinecek.
mail-expiry-link = Taslağı buradan açabilir ve daha uzun süre saklayabilirsiniz:
mail-hello = Merhaba,
mail-news-intro = başvurunuzla ilgili bir yenilik var.
mail-news-link = Ne olduğunu burada görürsünüz:
mail-news-subject = Size mesaj var
mail-no-content = Sizi korumak için konunun ne olduğunu burada yazmıyoruz.
mail-number = Numaranız: { $number }
mail-reminder-intro = başvurunuzda hâlâ eksik bilgiler var. Lütfen bunları en geç { $date } tarihine kadar tamamlayın.
mail-reminder-link = Buradan devam edebilirsiniz:
mail-supplement-intro = Ek bilgileriniz bize ulaştı: { $date }, saat { $time }.

## Receipt

provenance-account = kullanıcı hesabından
provenance-adviser = danışmanlıkta yazıldı
provenance-carried-over = önceki cevaplardan alındı
provenance-citizen = kendisi yazdı
provenance-computed = hesaplandı
provenance-register = bir kayıt sisteminden
receipt-announced = en geç { $date } için bildirildi
receipt-answer = Cevap
receipt-answers = Bilgileriniz
receipt-applicant = Başvuran
receipt-before = Önceki
receipt-changes = Neler değişti
receipt-counts = Geçerli olan gün
receipt-declaration = Beyan
receipt-declarations = Beyanlarınız
receipt-declared = Verildi
receipt-digest = Sağlama değeri (SHA-256)
receipt-evidence = Belgeler
receipt-evidence-missing = Bu belgeler henüz eksik. Bunları sonra gönderebilirsiniz:
receipt-evidence-there = Bu belgeler bize ulaştı:
receipt-files = Yeni belgeler
receipt-informal-intro = Kısa başvurunuz (formloser Antrag) bize ulaştı. Böylece başvuru tarihiniz güvencede. Lütfen bu alındı belgesini saklayın.
receipt-informal-next-1 = Lütfen başvuruyu portalda en geç { $date } tarihine kadar tamamlayın.
receipt-informal-next-2 = Ondan sonra size eksik olanları sorarız. Tarihiniz geçerli kalır.
receipt-intro = Başvurunuz bize ulaştı. Lütfen bu alındı belgesini saklayın. Hangi bilgileri verdiğinizi ve başvurunun ne zaman ulaştığını gösterir.
receipt-joined = Bu yardıma { $date } tarihinde kısa başvuru (formloser Antrag) ile başvurdunuz. Bu gün, başvurunuzun günü olarak geçerlidir.
receipt-level = Güven düzeyi
receipt-next = Şimdi ne olacak
receipt-next-1 = Başvurunuzu inceleriz. Bir şey eksikse size yazarız.
receipt-next-2 = Bir şey değişirse lütfen bize hemen haber verin.
receipt-next-3 = Karar veririz ve size resmî karar yazısı (Bescheid) göndeririz. Bu, kararı bildiren mektuptur.
receipt-now = Şimdi
receipt-number = Numara
receipt-provenance = Kaynak
receipt-question = Soru
receipt-received = Ulaştığı tarih
receipt-service = Yardım türü
receipt-signature-missing = İmza henüz yok. Kanun bu başvuru için yazılı şekil ister. Kurum bunun için size ulaşacak. Başvuru yine de ulaştı.
receipt-signed-in = Oturum açıldı
receipt-subject = Bir başvurunun ulaştığını gösteren belge, bütün bilgilerle
receipt-supplement-intro = Ek bilgileriniz bize ulaştı. Bunlar bu numaralı başvurunuza aittir. Burada nelerin yeni olduğu yazılı. Lütfen alındı belgesini saklayın.
receipt-supplement-title = Ek bilgilerin alındı belgesi: { $service }
receipt-title = Alındı belgesi (Eingangsbestätigung): { $service }
receipt-verify = Bu alındı belgesinin gerçek olup olmadığını herkes kontrol edebilir: { $address }
receipt-verify-spoken = Bu alındı belgesinin kontrol edilebileceği sayfanın QR kodu

## Notices after something was done

notice-address-confirmed = E-posta adresiniz onaylandı.
notice-carried = Daha önce verdiğiniz cevapları yazdık.
notice-carried-text = Her birinin yanında nereden geldiği yazar. Lütfen hepsinin hâlâ doğru olup olmadığına bakın. Hepsini değiştirebilirsiniz. Bunlar: { $list }
notice-closed = Vaka kapandı.
notice-consent = Onay geri alındı. Kurum bunu görür.
notice-decided = Karar kaydedildi.
notice-file-dropped = Dosya silindi.
notice-forwarded = Dosya iletildi.
notice-known = Hesabınızdaki bilgileri yazdık.
notice-message-sent = Mesaj yazıldı.
notice-met = Her şeyin geldiği not edildi.
notice-note-saved = Not kaydedildi.
notice-released = Vaka geri verildi.
notice-requested = Belgeler istendi.
notice-row-removed = Kayıt silindi.
notice-taken = Vaka artık sizin.
notice-uploaded = Dosyalar ulaştı ve listede duruyor.
