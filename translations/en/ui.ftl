# The product's own texts in English. Keys are sorted within each section.

## Everywhere

back = Back
change = Change
choose = Please choose
help = Help with this
language = Language
no = No
optional = optional
product-name = Application portal
recommended = helps us, not required
remove = Remove
skip-to-content = Skip to content
title-error = Error
unknown = I do not know
yes = Yes

## Frame of every page

aside-text = Call or write to us. We will help you fill in the form.
aside-title = Do you need help?
demo-banner = For trying out only: nothing here goes to an authority. Please do not enter real data.
demo-mailbox = Open the mailbox
end = Finish
exit = Leave this page
exit-help = Opens a different website at once. You can also press Escape three times.
footer-accessibility = Accessibility
footer-easy = Simple language
footer-feedback = Report a barrier
footer-german-binds = The official language is German. The translation is there to help you; the German text is binding.
footer-imprint = Legal notice
footer-privacy = Data protection
footer-sign = Sign language
footer-unreviewed = No person has checked this translation yet.
footer-verify = Check a receipt
header-official = Official website

## Days and months

date-in-words = { $day } { $month } { $year }
date-with-weekday = { $weekday }, { $date }
month-1 = January
month-10 = October
month-11 = November
month-12 = December
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday

## Form page

characters-left = Room for { $n } more characters
characters-over = { $n } characters too many
computed-open = We will work this out once all the details are there.
computed-preview = Preview, not a decision.
computed-preview-help = This is probably how the office will work it out. Only the office can decide.
day = Day
errors-title = { $n ->
    [one] One answer is not right yet
   *[other] { $n } answers are not right yet
 }
field-account = Taken from your account. Is this right?
field-carried = Taken from your earlier answers. Is it still right?
field-saved-elsewhere = Saved in another window:
field-saved-elsewhere-help = If you press Continue, what is in the box here will count.
form-conflict = This page has been changed somewhere else meanwhile
form-conflict-text = Perhaps it is open in a second window. Beside each answer that differs you see what was saved there. If you continue, what you see here counts.
form-doubts = Please look again
form-doubts-text = There is a note beside one of your answers. If everything is right, simply go on.
form-neutral-title = Question
form-new-questions = Your answers lead to a few more questions
form-new-questions-text = They are now on this page.
form-next = Continue
form-overview = All steps
form-save = Save and finish later
form-step = Step { $at } of { $of }
form-without = Continue without these answers
form-without-help = You can add missing answers later. Your application still counts from the day you send it.
hint-child-benefit-number = For example 115FK123456. It is on your bank statement beside the child benefit (Kindergeld).
hint-date = For example 12 4 1993.
hint-date-partial = If you do not know the day or the month, leave the box empty.
hint-health-insurance-number = A letter and nine digits. It is on the health card.
hint-many = You can choose more than one.
hint-money = For example 18,50.
hint-month = For example 8 2026.
hint-pension-number = For example 65 170839 J 003. It is on the social security card.
hint-tax-id = Eleven digits. It is on payslips and on letters from the tax office.
list-empty = Nothing entered yet.
list-full = No more than { $max } entries are possible here.
month = Month
one-more = Another one (optional)
row-complete = Complete
row-incomplete = Not finished yet
save-state-conflict = This page was changed in another window. Press Continue to see both versions.
save-state-failed = Not saved yet ({ $n }). We keep trying.
save-state-saved = Everything is saved
save-state-waiting = Not saved yet ({ $n })
year = Year

## Start pages

authority-contact = How to reach us
authority-intro = Choose what you would like to apply for. The next page tells you who can get it and what you need.
authority-title = What would you like to apply for?
contact-email = E-mail:
contact-phone = Telephone:
contact-web = Website:
door-precheck = What help is there for me?
door-precheck-text = A few questions, no sign-in. Afterwards you know which application is worth it.
door-resume = Go on with an application
door-resume-text = With your code and your secret word you carry on where you stopped. You can also see there how an application you have sent is doing.
door-verify = Check a receipt
door-verify-text = Is a receipt genuine and unchanged? Anyone can find out here.
home-abroad = I live abroad or am coming to Germany soon
home-abroad-text = Search for the place in Germany where you will live. Many benefits are paid only when you live here: ask the office before you move. Abroad, the German embassy and the consulate also accept your application (§ 16 SGB I).
home-find = Search
home-found = Responsible for { $place }
home-homeless = I have no permanent home
home-homeless-text = You can apply all the same. Search for the place where you actually are now: the office there is responsible for you (§ 30 (3) SGB I, § 36 SGB II).
home-intro = Apply here for benefits for yourself and your children: step by step, in your language.
home-moving = I am moving soon
home-moving-text = Apply at the place where you live on that day. Do not wait until you have moved, because the day of your application counts. After moving, tell both offices, the old one and the new one.
home-nobody = No office accepts applications for { $place } here yet
home-nobody-name = Not every postcode is on our list. Please also try the name of your place.
home-nobody-text = Ask at the town hall, the job centre (Jobcenter) or an advice centre. You can also apply on paper there. To secure your date, write to or call any municipality (Gemeinde): it must pass your application on, and the application counts from the day on which it arrives there (§ 16 SGB I).
home-offices = These towns and districts are taking part
home-place = Where do you live?
home-place-hint = Postcode or place, for example 66601 or Rosenfurt.
home-place-wrong = Please enter a postcode with five digits or the name of your place.
home-places = Which place is it?
home-places-more = There are more places. Type more of the name, or use the postcode.
home-places-nobody = No office accepts applications here yet
home-staff = Do you work for an authority?
home-staff-link = Go to your workplace
home-title = Apply for help for your family
home-unknown = We know no place “{ $place }”
home-unknown-text = Is the name spelled correctly? Please also try the postcode. Perhaps no office accepts applications for your place here yet: then ask at the town hall.
informal-service = Informal application: { $service }
not-offered-date = To secure your date, write to or call any municipality (Gemeinde): it must pass your application on, and the application counts from the day on which it arrives there (§ 16 SGB I).
not-offered-elsewhere = Here you can apply for it if you live there
not-offered-home = What you can apply for here
not-offered-intro = { $authority } does not offer it on this website.
not-offered-near = Accepts it for the same place
not-offered-title = This office does not accept this application here
service-date = Your date counts
service-date-text = Your application counts from the day you send it. It does not matter if something is still missing: your name and what you are applying for are enough. Until you press Send, you have not applied for anything.
service-earlier = You do not have to write everything again
service-earlier-elsewhere = You filled in that application for “{ $authority }”. Only what you take over comes here.
service-earlier-text = { $n ->
    [one] One answer from your application “{ $service }” of { $day } fits here too.
   *[other] { $n } answers from your application “{ $service }” of { $day } fit here too.
 } You will see each of them and can change it.
service-law = The law and the exact rules
service-lodged = Your application date is secured: { $day }
service-lodged-start = Fill in the application
service-lodged-text = Now fill in the full application. It belongs to your informal application, and the date of that one counts.
service-minutes = { $minutes ->
    [one] Takes about one minute
   *[other] Takes about { $minutes } minutes
 }
service-needed = What to have at hand
service-needed-later = You do not have everything? Start anyway. You can send documents later, also as a photo.
service-no-signature = No signature needed
service-privacy = Before you begin: what we need your information for, who sees it and how long it stays is explained under data protection.
service-privacy-link = What happens to your information
service-resume = I have a code
service-running = You have already begun an application in this browser.
service-running-link = Carry on here
service-save = Taking a break is no problem
service-save-text = What you type is saved as you go. With a code you can carry on later, also on another device. After { $days } days without a change we delete the draft.
service-secure = Secure your application date
service-secure-text = No time for the whole application? Your name and one way to reach you are enough. It takes two minutes, and today counts. You complete the application afterwards, without hurry.
service-signature = The office needs your signature on paper for this and will contact you about it
service-signature-account = The law asks for a signature here. Signing in with { $name } can replace it
service-start = Begin the application
service-start-another = Start another application
service-start-with = Begin with these answers
service-start-without = Begin with nothing filled in
service-who = Who can apply for this?

## Benefit finder

precheck-amount = about { $amount } a month
precheck-amount-range = about { $from } to { $to } a month
precheck-amount-up-to = up to { $amount } a month
precheck-answers = Change answers
precheck-apply = Start the application with these answers
precheck-apply-anyway = Apply anyway
precheck-apply-help = Your answers are already in the application. You will see each of them again.
precheck-begin = Let’s go
precheck-condition-failed = Not met:
precheck-condition-met = Met:
precheck-condition-open = Still open:
precheck-elsewhere = You apply here:
precheck-elsewhere-anyway = You can still apply. You do that here:
precheck-end = Finished?
precheck-end-button = Finished: delete everything
precheck-end-text = We have not stored anything. When you are finished, the browser forgets your answers too. On somebody else’s device, please close the window afterwards.
precheck-hints = Also good to know
precheck-how = How we worked it out
precheck-level-advice = advice is possible
precheck-level-likely = probably yes
precheck-level-maybe = please have it checked
precheck-level-unlikely = probably not
precheck-no-decision = This is not a decision
precheck-no-decision-text = Only the office can decide. If in doubt, apply: the day of your application counts.
precheck-nothing-found = We find no benefit with these answers. Please ask the social welfare office or an advice centre.
precheck-nothing-stored = No sign-in. Your answers stay in this window, we do not store anything.
precheck-office = Responsible:
precheck-open = This is still open
precheck-out-of-date = The amounts may have changed
precheck-out-of-date-text = We still calculate with last year’s amounts. The new ones are usually a little higher.
precheck-place-intro = A few questions show you which benefits there may be for you. First we need the place where you live, because some amounts depend on it.
precheck-place-title = What help is there for me?
precheck-result-title = What there may be for you
precheck-why = Why

## Overview, evidence, declarations

declaration-free = Voluntary. You can take this back at any time.
declarations-intro = Please read each sentence and tick what is true for you.
declarations-title = Declarations
draft-delete = Delete this draft
draft-delete-informal = Your informal application stays. The office already has it.
draft-delete-text = All answers and files of this draft are deleted at once. This cannot be undone.
draft-delete-title = Delete this draft?
draft-delete-yes = Yes, delete
draft-deleted = The draft is deleted
draft-deleted-text = Nothing of it is stored any more.
draft-extend = Keep for { $n } more days
draft-extended = We now keep your draft longer
draft-kept = We keep your draft until { $date }. After that it is deleted if you make no more changes.
draft-unsent = This is not an application yet
draft-unsent-text = Your answers are saved, but not sent. Do you need more time? Then secure your application date now.
evidence-add = Add
evidence-announced = I will send it by { $date }
evidence-change = View or change
evidence-files = { $n ->
    [one] 1 file
   *[other] { $n } files
 }
evidence-for = For { $row }
evidence-intro = These papers help us decide quickly. A clear photo is enough.
evidence-later = I will send it later
evidence-later-help = What you do not have yet, you can send later. Your application still counts.
evidence-missing = Still missing
evidence-none = We need no papers for what you have told us.
evidence-optional = Helps us, not required
evidence-rejected = File not accepted
evidence-title = Documents
overview-answers = Your answers
overview-intro = You can open and change every page, in any order.
overview-newer = There is a new version of this application
overview-newer-link = See what would change
overview-newer-text = You can carry on with your version or move to the new one. Nothing changes before you agree.
overview-next = Carry on
overview-send = At the end
overview-title = All steps
remove-answers = Everything you have entered for it will be deleted.
remove-files = { $n ->
    [one] One file will be deleted too.
   *[other] { $n } files will be deleted too.
 }
remove-no = No, keep it
remove-question = Really remove { $title }?
remove-title = Really remove?
remove-yes = Yes, remove it
secured-continue = Complete the application
secured-days = { $n ->
    [one] One day left.
   *[other] { $n } days left.
 }
secured-late = Please complete the application soon. Your date still counts, but the office cannot decide without the other answers.
secured-text = The day of your application is { $date }.
secured-title = Your application date is secured
secured-until = Please complete the application by { $date }.
state-done = Done
state-incomplete = Something is missing
state-open = Still open
state-wrong = Something is not right
supplement-service = Supplement: { $service }
supplement-text = You only see the questions that matter now. Everything else stays as you sent it.
version-again = Please answer again
version-changed = Something has changed in the meantime. Please look once more.
version-declare = { $n ->
    [one] One declaration has changed. Please make it again.
   *[other] { $n } declarations have changed. Please make them again.
 }
version-intro = The application has been revised. This is how it goes on if you move. Nothing is deleted.
version-kept = { $n ->
    [one] One of your answers stays as it is.
   *[other] { $n } of your answers stay as they are.
 }
version-moved-intro = Your answers are now in the new version. Nothing was deleted.
version-moved-title = You are carrying on with the new version
version-needed = This is added
version-not-asked = This is not asked any more
version-not-asked-text = We do not send these answers. They stay stored with your draft.
version-papers = These papers are not needed any more
version-stay = Stay with my version
version-title = Carry on with the new version

## Upload

file-clean = Checked
file-received = Received
file-rejected = Not accepted
file-rejected-help = The file cannot be opened or contains harmful software. Please remove it and send another one, for example a photo.
file-scanning = Being checked
upload-announced = By when, roughly?
upload-announced-day = By { $date }
upload-announced-unknown = I do not know yet
upload-back = To all documents
upload-blacken = You may black out what we do not need. Income, rent and insurance must be visible.
upload-choose = Choose files
upload-failed = That did not work. Check your connection and try again.
upload-files = These files are here
upload-kinds = Allowed: { $kinds }. Each file may be up to { $size }.
upload-later = I do not have the paper yet and will send it later
upload-later-help = That is fine. Your application still counts.
upload-more = Choose more files
upload-photo = On a mobile phone you can take a photo of the paper straight away. If it has several pages, take one photo of each.
upload-running = Uploading …
upload-send = Upload

## Going on with a telephone

phone-again = Show a new code
phone-back = Back to the papers
phone-code = Code
phone-code-hint = Five words. They are on the screen, beside the black-and-white picture.
phone-connected = Your phone is connected
phone-connected-text = What you photograph there appears here. The connection ends at { $time }.
phone-done = Done
phone-done-text = Then go on at the computer. This phone will see nothing any more.
phone-end = End the connection
phone-ended = Done. Go on at the computer.
phone-intro = No code is being shown. The last one may have run out.
phone-make = Show a code
phone-next-paper = To the next paper
phone-offer = Take photos with your phone
phone-offer-text = Do you have the papers in front of you? You can photograph them with your phone and go on here.
phone-over = The connection has ended
phone-over-text = What you have sent is stored. If you need more, have the computer show a new code.
phone-papers-intro = Choose a paper and take a photo of it. One photo for each page.
phone-papers-title = Photograph papers
phone-picture = QR code for your phone
phone-safe = The phone can only add papers. It does not see your answers. Each code works for one phone only.
phone-sent = The application has already been sent
phone-sent-text = What is still missing can be sent later from the computer.
phone-start = Go on with this phone
phone-start-intro = With the code on the screen you can photograph papers for an application.
phone-start-title = Papers by phone
phone-step-camera = Open the camera of your phone.
phone-step-point = Point the phone at the picture. Open the link that appears.
phone-step-send = Photograph the papers. They then appear here.
phone-title = Take photos with your phone
phone-typed = Or type this address on your phone, and then the five words:
phone-waiting = The code works until { $time }, for one phone only.
phone-wrong = This code does not work
phone-wrong-text = It may have run out, or a phone has used it already. Have the computer show a new code.

## Review and sending

answer-none = Not answered
answer-wrong = Not right yet
from-account = From your account
from-adviser = Entered by an adviser
from-earlier = Taken from earlier answers
from-register = From a register
incomplete-answers = These answers are missing
incomplete-ask = We will write to you what we need, and by when.
incomplete-back = Go back and complete
incomplete-date = Your application counts from today.
incomplete-intro = You can send it now anyway and add what is missing later.
incomplete-longer = Until everything is there, the decision may take longer.
incomplete-means = What this means
incomplete-papers = These documents are missing
incomplete-send = Send now anyway
incomplete-title = Something is still missing in your application
review-changed = The application has changed meanwhile
review-changed-text = Please read once more what would be sent now. Nothing has been sent so far.
review-declarations = Declarations that are still missing
review-doubts-text = There is a note about these answers. If they are right, you need not do anything.
review-intro = Read everything once more. You can change each section.
review-missing = { $n ->
    [one] One thing is still missing
   *[other] { $n } things are still missing
 }
review-missing-text = You can send anyway and add what is missing later.
review-no-name = Your name is missing. We can not accept an application without a name.
review-no-reach = How can we reach you? An address, a telephone number or an e-mail address is enough.
review-title = Check and send
review-wrong = This is not right yet. Please change it before sending.
send-button = Send the application
send-button-supplement = Send the supplement
send-text = By sending you make the application. After that you cannot change anything, but you can add something at any time. You get a number and a receipt at once.
send-text-informal = Sending this secures your application date. You complete the application afterwards.
send-text-supplement = When you send, these answers are added to your application. You get a confirmation.
send-title = Send now
send-wrong-first = As soon as everything above is right, you can send here.
sent-informal = Keep the number and the confirmation in a safe place. Now complete the application: what you have told us is already in it.
sent-intro = You do not have to do anything else now. Keep the number and the receipt in a safe place.
sent-intro-missing = Keep the number and the receipt in a safe place. Please hand in later what is listed below.
sent-title = Your application has arrived
supplemented-text = It belongs to your application and has the same number.
supplemented-title = Your supplement has arrived

## Status of an application

consents-text = You gave them freely and can withdraw them at any time. What was done with them before stays right. It does your application no harm.
consents-title = Your consents
consents-withdraw = Withdraw
consents-withdrawn = Withdrawn on { $date }
history-closed = The case is closed.
history-completed = Your complete application has arrived.
history-consent = You withdrew a consent.
history-decided = A decision has been made.
history-forwarded = Your application is now with the office that is responsible: { $authority }. Number and date stay the same.
history-informal = Your informal application has arrived.
history-mail-back = An e-mail to you came back.
history-message = You have written to us.
history-office-message = We have written to you.
history-receipt = The receipt is ready.
history-received = Your application has arrived.
history-request-met = What we needed from you has arrived.
history-requested = We have asked you for documents.
history-supplement = Your supplement has arrived.
history-taken = Somebody is working on your application.
history-withdrawn = You have withdrawn the application.
message-empty = Please write something or choose a file.
message-file = Send files or photos along
message-from-office = From the office
message-from-you = From you
message-hint = Write in your own language. The office gets the message at once.
message-label = Message to the office
message-not-sent = Your message has not been sent. The case has probably ended meanwhile. The text is still here: copy it, and call us.
message-send = Send message
message-sent = Your message has arrived.
message-too-long = Please write at most { $max } characters.
outcome-granted = Approved
outcome-refused = Refused
reach-back = Our e-mail did not arrive
reach-back-text = Our e-mail to { $address } came back. Please check the address, and change it if it is wrong. All news is always on this page too.
reach-code = Code from the e-mail
reach-code-hint = Six digits
reach-confirm = Confirm address
reach-confirmed = The address is confirmed.
reach-none = No e-mail? Look in your spam folder, or change your address below.
reach-text = There is a code in the message. Enter it here if you like: then the office knows that it reaches you this way.
reach-title = Is your e-mail address right?
reach-too-many = You can no longer confirm the address, there were too many wrong codes. It makes no difference to your application.
reach-wrong = That is not the code from our e-mail. Please look again.
refused-text = It is best to make the other application at once and to say in it what was refused. Then it can count as if you had made it on { $date } already (§ 28 SGB X). If you think the refusal is wrong, you can object: the decision letter says how and until when.
refused-title = Perhaps you are entitled to something else
status-back = Look again later
status-back-link = Make a code
status-back-text = With a code and a secret word you can open this page on another day or device.
status-change = Has something changed?
status-change-bank = Change bank account
status-change-contact = Change address or phone
status-change-text = Tell us right here. Everything else stays as you sent it.
status-counts = Counts from
status-download = Download everything
status-history = What has happened so far
status-informal-receipt = Confirmation of the informal application
status-mailed = A message without any content also went to { $address }.
status-messages = Messages
status-missing = This is what we still need from you
status-missing-by = Please send it by { $date }.
status-missing-here = You can add it right here. A photo taken with your phone is enough.
status-missing-how = Bring it to us or send it to us. Write your number on it.
status-missing-write = Or send us a message with a photo
status-next = What happens next
status-number = Your number
status-outcomes = What has been decided
status-receipt = Receipt
status-received = Arrived on
status-supplement = Add it now
status-supplement-receipt = Receipt of the supplement of { $date }
status-title = Status of your application
status-withdraw = Withdraw the application
time-of-day = { $time }
withdraw-no = No, keep the application
withdraw-text = Then the office stops checking your application. Your application date no longer counts. You can apply again later.
withdraw-title = Do you want to withdraw the application?
withdraw-yes = Yes, withdraw the application
word-checking = Being checked
word-checking-means = We are seeing whether everything is there and who is responsible.
word-closed = Closed
word-closed-means = This case is finished.
word-decided = Decided
word-decided-means = You will get an official notice (Bescheid). That is a letter with the decision.
word-missing = Something is missing
word-missing-means = We still need something from you. This page says what.
word-paying = Being paid
word-paying-means = The money or the voucher is on its way.
word-received = Arrived
word-received-means = We have your application. We will contact you when we need something or have decided.
word-working = Being worked on
word-working-means = Someone is taking care of your application.

## Save for later, come back

code-back = Back to the application
code-end = Finish and remove all traces
code-end-help = Finishing removes everything from this browser. Use it on devices that are not yours.
code-intro = This is how you carry on, also on another device:
code-lost = We show the code only now. Without the code and the secret word a draft cannot be opened again.
code-mailed = We are sending it to { $address } as well.
code-print = Print
code-step-open = Later, open this page:
code-step-type = Type in the code and your secret word.
code-step-write = Write these words down or take a photo.
code-title = Your code
end-button = Forget everything on this device
end-code = Get a code for “{ $service }”
end-code-sent = Get a code for the application you sent, “{ $service }”
end-done = This device knows nothing about you any more
end-done-text = Whoever uses it now cannot see your applications. To be safe, close the browser too. Files that you downloaded you have to delete yourself.
end-home = To the start page
end-not = Not yet
end-text = The browser then forgets which applications are yours. They stay stored: with your code and secret word you can go on, on another device too.
end-title = Finished on this device?
end-unsecured = Without a code you cannot get back to these applications
end-unsecured-text = Get a code first. It takes a minute.
foreign = Other people use this device too
foreign-help = For example in a library. The browser then forgets everything when you press “Finish” or close it.
later-button = Save and show the code
later-email = Code by e-mail as well
later-email-hint = The e-mail contains only the code and the address of this website. Your secret word is not in it.
later-intro = Think of a secret word. Together with a code that we will show you in a moment it opens your application again.
later-secret = Your secret word
later-secret-hint = At least { $n } characters. Something you will remember and others will not guess.
later-title = Save and finish later
resume-anew = Begin a new application
resume-button = Open
resume-code = Code
resume-code-hint = The words you wrote down. Capital or small letters make no difference.
resume-expired = This draft has expired
resume-expired-text = We keep a draft for { $days } days after the last change. That time is over. The draft can no longer be opened and is being deleted. Nothing of it was sent.
resume-intro = Here you open an application that you have begun or sent.
resume-locked = Too many attempts
resume-locked-text = For your protection this code is locked for a while. Please try again later.
resume-lost = Lost your code? A draft can then no longer be opened. Call us: we will start again together, or look up the application you have sent.
resume-secret = Secret word
resume-secret-hint = The one you chose yourself.
resume-title = Carry on
resume-wrong = The code and the secret word do not go together
resume-wrong-text = Check both. Perhaps a word is misspelt. Or the draft has been deleted already: we keep it for { $days } days after the last change.

## Checking a receipt

or = or
verify-authority = Issued by
verify-button = Check
verify-changed = This file has been changed
verify-changed-text = It carries a seal, but its content is no longer what was sealed. Do not rely on it.
verify-file = The receipt as a PDF file
verify-file-hint = Up to { $size }. The file is only checked and not kept.
verify-genuine = This receipt is genuine and unchanged
verify-intro = Here you can see whether a receipt is genuine. Nobody learns what is in the application.
verify-known = This number exists
verify-known-text = Only the PDF file shows whether a particular paper is genuine.
verify-not-a-receipt = This is not a receipt
verify-not-a-receipt-text = The file carries no seal or is not a PDF. A photo or a printout cannot be checked; the number on it can.
verify-nothing = Please choose a file or type in a number
verify-nothing-text = One of the two is enough.
verify-number = Number
verify-number-hint = It is at the top of the receipt, for example RF-26-004821-7.
verify-title = Check a receipt
verify-unknown = We do not know this number
verify-unknown-seal = We do not know this seal
verify-unknown-seal-text = The file is sealed, but not by an authority that takes part here.
verify-unknown-text = Check whether all the digits are right.

## When something does not work

broken-text = This page reloads as soon as the files are right. What was filled in before is kept.
broken-title = Something is wrong with the forms
trouble-cross-site = This came from a different website
trouble-cross-site-text = For your protection we have not accepted it. Please open the page here again.
trouble-draft-gone = This application is no longer here
trouble-draft-gone-text = Perhaps it has been sent, ended, or deleted after the time limit. Use your code to find out.
trouble-forbidden = You are not allowed to do this here
trouble-forbidden-text = Your role does not allow it. Ask your team lead if you need it.
trouble-incident = If you call us, please give this number:
trouble-not-found = This page does not exist
trouble-not-found-text = Check the address, or begin at the start page.
trouble-not-understood = We did not understand that
trouble-not-understood-text = The address or the entry does not fit this page. Go back and try again.
trouble-server = Something went wrong on our side
trouble-server-text = This is not your fault. What was saved is still there. Please try again in a moment.
trouble-too-large = That is too large
trouble-too-large-text = We do not accept more than { $size } at once. Send the files one by one, or as a smaller photo.
way-home = To the start page
way-inbox = To the inbox
way-resume = Open with a code

## Problems with an answer

problem-bic-format = Please check the BIC. It has 8 or 11 characters, for example COBADEFFXXX.
problem-child-benefit-number = A child benefit number has three digits, then FK and six digits, for example 115FK123456. Please check it.
problem-choice-exclusive = You have chosen “none of these” and something else as well. Please decide on one.
problem-choice-unknown = Please choose one of the answers.
problem-control-characters = Invisible characters have got in here, perhaps by copying. Please type the text again.
problem-country-unknown = Please choose a country from the list.
problem-date-impossible = This day does not exist in the calendar. Please check the day and the month.
problem-date-incomplete = { $missing ->
    [day] Please add the day.
    [day-month] Please add the day and the month.
    [day-year] Please add the day and the year.
    [month] Please add the month.
    [month-year] Please add the month and the year.
    [year] Please add the year.
   *[other] Please give day, month and year, for example 12 4 1993.
 }
problem-date-too-early = The date is too early. It is possible from { $limit }.
problem-date-too-late = The date is too late. It is possible until { $limit }.
problem-date-year = Please write the year with four digits, for example 1993.
problem-declaration = Please confirm this. Or continue without this declaration.
problem-email = Please check the e-mail address. It looks like this: name@example.com
problem-iban-check = This IBAN cannot be right. Please compare each digit with your bank card.
problem-iban-format = An IBAN begins with two letters, followed by digits, for example DE89 3704 0044 0532 0130 00.
problem-iban-length = In this country an IBAN has { $expected } characters. Please check whether some are missing or too many.
problem-money-format = Please write the amount in digits, for example 18,50.
problem-money-range = The amount must be between { $min } and { $max }.
problem-month-impossible = This month does not exist. Please write 1 to 12 or the name, for example August.
problem-month-incomplete = { $missing ->
    [month] Please add the month.
    [year] Please add the year.
   *[other] Please give month and year, for example 8 2026.
 }
problem-month-too-early = The month is too early. It is possible from { $limit }.
problem-month-too-late = The month is too late. It is possible until { $limit }.
problem-month-year = Please write the year with four digits, for example 2026.
problem-name-letters = Please write the name in Latin letters, as in the passport. These characters are not possible: { $characters }
problem-number-format = Please write a number in digits, for example 5.
problem-number-range = The number must be between { $min } and { $max }.
problem-number-whole = Please enter a whole number, for example 5.
problem-phone = Please check the telephone number, for example 030 23125 110 or +49 30 23125 110.
problem-postcode = A postcode has five digits, for example 66601.
problem-required = An answer is still missing here.
problem-rows-incomplete = Something is still missing here. Please open the entry.
problem-rows-too-few = { $min ->
    [one] Please add at least one entry.
   *[other] Please add at least { $min } entries.
 }
problem-secret-short = Your secret word needs at least { $min } characters.
problem-too-long = The text is too long. There is room for { $max } characters at most.
problem-too-many = Please choose { $max } at most.
problem-upload-empty = The file is empty. Please choose another one.
problem-upload-none = Please choose a file first.
problem-upload-sent = The application has been sent already. This file is not part of it. You can hand it in to the office later.
problem-upload-too-large = The file is too large. It may be up to { $max }. A photo is enough.
problem-upload-too-many = No more than { $max } files are possible here.
problem-upload-too-much = All files together are too large. Another { $max } are possible.
problem-upload-twice = You have already uploaded this file.
problem-upload-type = We cannot open this kind of file. Possible are { $kinds }.

## Account

account-cases = Applications that were sent
account-door-text = Sign in with { $name } and go on with your applications on any device. This is your choice.
account-drafts = Not sent yet
account-go-on = Continue
account-here = Only in this browser
account-here-text = These applications are not in your account yet. Please add only your own.
account-informal = informal application
account-keep = Add to my account
account-kept = The application is now in your account.
account-level = Level of trust:
account-none = There is no application in your account yet.
account-open = View
account-received = Arrived on { $date }
account-remove = Delete account
account-remove-drafts = { $n ->
    [one] Also delete the application that has not been sent
   *[other] Also delete the { $n } applications that have not been sent
 }
account-remove-goes = This will be deleted
account-remove-goes-text = Your account on this portal: the mark by which we recognise you, your sign-ins and the list of your applications. Your account at { $name } stays.
account-remove-stays = This stays
account-remove-stays-text = Applications that you have sent stay with the office. You can still open them in this browser, and on other devices with code and secret. If you have no code yet, get one first on the page of the application.
account-remove-title = Delete the account?
account-remove-yes = Yes, delete the account
account-removed = Your account has been deleted
account-removed-text = You can still open what has stayed in this browser.
account-session = You are signed out after 30 minutes without use, and after 2 hours at the latest. What you have filled in stays.
account-sign-out = Sign out
account-sign-out-text = After signing out, this browser can no longer open the applications of your account.
account-title = My account
login-again = Try again
login-button = Sign in with { $name }
login-data = From your sign-in we store a mark by which we recognise you. Your name and other details we keep only while you are signed in, unless you take them into an application.
login-denied = You have not signed in
login-denied-text = That is fine. What you have filled in is saved, and without signing in everything works just the same.
login-down = Signing in does not work right now
login-down-text = The sign-in service does not answer. This is not your fault. Try again later, or go on without signing in. What you have filled in is saved.
login-failed = Signing in did not work
login-failed-text = We could not check whether the answer of the sign-in service is genuine. That is why you are not signed in. What you have filled in is saved.
login-good-1 = You see all your applications and can go on with them on any device, without code and secret.
login-good-2 = You can take your name and other details from the account.
login-good-3 = Where the law asks for a signature, a secure sign-in can replace it.
login-intro = You can sign in, but you do not have to. Without signing in, everything works just the same.
login-level-needed = Needed for the signature
login-level-own = Your sign-in
login-low = This sign-in does not replace the signature
login-low-again = Sign in another way
login-low-how = Sign in once more, for example with the online function of your identity card. Or send the application without a signature: it counts from today, and the office will contact you about it.
login-low-on = Go on like this
login-low-text = You are signed in. But for the signature it must be more certain who you are.
login-over = You are no longer signed in
login-over-text = Every sign-in ends after some time. What you have filled in is saved.
login-title = Sign in with { $name }
login-unknown = This sign-in is no longer valid
login-unknown-text = It was used before, took too long or began in another browser. Please start again. What you have filled in is saved.
login-without = Go on without signing in
logout-text = This browser can no longer open the applications of your account.
logout-there = You may still be signed in at { $name }. You are being signed out there too. If nothing happens, please use this button.
logout-there-link = Sign out at { $name } too
logout-title = You are signed out
offer-begin = You can sign in with { $name } first. Then the application is in your account and you find it on any device. Without signing in, everything works just the same.
offer-draft = If you sign in with { $name }, we add this application to your account and you find it on any device. What you have filled in stays. Without signing in, everything works just the same.
offer-fill = Fill empty fields from the account
offer-filled = Only empty fields were filled. Please check that everything is right. You can change everything.
offer-in = You are signed in with { $name }.
offer-is-kept = This application is in your account.
offer-known = Start with details from the account
offer-known-text = { $n ->
    [one] One detail from your sign-in fits into this form. You can check and change it.
   *[other] { $n } details from your sign-in fit into this form. You can check and change all of them.
 }
offer-title = Sign in if you like
offer-will-keep = What you start now will be in your account.
signature-level = The level of trust needed is
signature-own = Your sign-in has the level
signature-paper = The law asks for a signature on this application. Send it now all the same: it counts from today. The office will contact you about the signature.
signature-replaced = Your sign-in replaces the signature
signature-stored = When you send it, we store with the application that you were signed in, and how.
signature-title = Signature
signature-why = For this application the law requires the written form, that is, a signature. A secure sign-in replaces it (section 36a (2a) SGB I).
signature-without = You can also send it without signing in. The application counts from today, and the office will contact you about the signature.
trust-high = high
trust-low = low
trust-none = not checked
trust-substantial = substantial

## About this site

about-nobody = Who runs this portal as a whole has not been entered here yet. The office to which you apply is responsible for your application.
about-offices = Each office to which you can apply here gives its own details:
accessibility-dark = Light and dark display follow your device. Colour is never the only sign.
accessibility-days = This statement was drawn up on { $drawn } and last reviewed on { $reviewed }.
accessibility-enforce = If you do not get a good answer
accessibility-enforce-none = Which body this is has not been entered here yet. Every federal state has one. Ask us which one is responsible for us.
accessibility-enforce-text = If we do not answer within one month, or if the answer does not help you, you can turn to the enforcement body or the arbitration board. It costs nothing and you do not need a lawyer.
accessibility-figures = Checked: { $checked }. Complaints: { $found }.
accessibility-gap-easy = There are no texts in German easy-to-read language (Leichte Sprache) yet.
accessibility-gap-easy-text = All pages exist in plain German (Einfache Sprache). The rules of easy-to-read language are stricter; such texts must be tested with people who need them. That has not happened yet.
accessibility-gap-files = Files that others upload are often not accessible.
accessibility-gap-files-text = Photos and official letters stay as they are; the law exempts them. Ask the office if there is something you cannot read. What the portal issues itself has an accessible structure.
accessibility-gap-found = Testing programs still have complaints.
accessibility-gap-found-text = The figures are below. If you get stuck somewhere, tell us; you can also apply by telephone, on paper and in person.
accessibility-gap-sign = There is no video in German Sign Language yet.
accessibility-gap-sign-text = None has been made yet. Instead there is the explanation in simple language and your right to interpreters at our expense.
accessibility-gap-tested = People using screen readers, magnification and voice control have not tested these pages yet.
accessibility-gap-tested-text = The test plan is written; no round has been made yet. So far, programs check every page. They do not find everything.
accessibility-gap-translated = No person has checked some of the translations yet.
accessibility-gap-translated-text = They were made by machine and are marked so on every page. In case of doubt the German text counts.
accessibility-gaps = What is still missing
accessibility-how = What we take care of
accessibility-intro = This statement applies to these pages ({ $name }) and to the confirmations of receipt that the portal issues.
accessibility-judge-axe = Contrast, names, roles and structure of every page, light and dark
accessibility-judge-html = Valid HTML on every page
accessibility-judge-keyboard = Whole applications in a browser, by keyboard alone, with and without JavaScript
accessibility-judge-narrow = Every page at a width of 320 pixels, without scrolling sideways
accessibility-judge-paper = Confirmations of receipt as accessible PDF
accessibility-judge-phone = Pages on a phone: the full score for accessibility
accessibility-keyboard = Everything is built to work with the keyboard and with screen readers.
accessibility-languages = Languages:
accessibility-machine = This statement for programs (JSON)
accessibility-old = The last check was more than a year ago. What is said here may be out of date.
accessibility-rounds = Rounds with assistive technology following our test plan: { $n }.
accessibility-rounds-none = There has been no round yet by people with screen readers or other assistive technology.
accessibility-script = All pages also work without JavaScript, on old phones and with a slow connection.
accessibility-self = The portal was evaluated by those who develop it. Programs written by others checked the pages with invented information:
accessibility-state = How accessible are these pages?
accessibility-state-fully = These pages conform to the requirements.
accessibility-state-law = They are measured against EN 301 549 V3.2.1 with WCAG 2.1, level AA. What WCAG 2.2 asks for is checked as well.
accessibility-state-not = These pages do not conform to the requirements, or it has not been shown yet.
accessibility-state-partly = These pages partly conform to the requirements.
accessibility-tell = Tell us what gets in your way
accessibility-tell-from = You come from this page:
accessibility-tell-mail = Write an e-mail about this page
accessibility-tell-subject = Barrier in the application portal
accessibility-tell-text = Are you stuck somewhere? Write to us or call. We answer within a month and help you by telephone until then.
accessibility-tested = How we tested
accessibility-title = Accessibility statement
accessibility-zoom = You can enlarge the pages to 400 per cent without anything getting lost.
easy-barriers = Accessible: what works, what is missing?
easy-barriers-enforce = Our answer does not help you? Then another body helps. It costs nothing.
easy-barriers-gaps = A video in sign language may be missing. Texts in easy-to-read German are missing. And people have not tested everything yet.
easy-barriers-good = You can use everything with the keyboard. A program can read the pages to you.
easy-barriers-tell = Something is in your way? Tell us. At the bottom of every page it says “Report a barrier”. We answer within one month.
easy-buttons = What is where?
easy-buttons-foot = At the very bottom you see who is responsible and what happens to your data.
easy-buttons-language = At the top you choose the language.
easy-buttons-later = “Save and continue later”: you take a break. Nothing is lost.
easy-buttons-leave = “Leave this page”: then nobody sees any more what you are doing here.
easy-help = Do you need help?
easy-help-text = Call, write or come by. Help costs nothing.
easy-intro = This page says briefly what you can do here: { $name }.
easy-plain = Read all pages in plain German
easy-title = These pages explained in simple language
easy-way = This is how it works
easy-way-answer = You answer questions. There are only a few on each page.
easy-way-check = You read everything once more. Then you send the application.
easy-way-choose = You look for your town. Then you choose an application.
easy-way-papers = You take photos of papers and upload them. You can do that later, too.
easy-way-wait = You get a number. The office reads your application and answers.
easy-what = What can you do here?
easy-what-apply = You can apply for money or other help.
easy-what-date = You have little time? Your name and an address or telephone number are enough to begin. Then this day already counts.
easy-what-find = You can check which help is right for you.
easy-what-free = Everything here is free.
imprint-form = Legal form
imprint-intro = Responsible for these pages:
imprint-law = Details required by section 5 of the German Digital Services Act (DDG)
imprint-represented = Represented by
imprint-supervised = Supervised by
imprint-vat = VAT identification number
mailbox-empty = No messages yet.
mailbox-intro = Nothing is sent in this demonstration. Here you see all the messages that would otherwise go out by e-mail.
mailbox-links = Addresses in the message
mailbox-title = Mailbox of the demonstration
mailbox-to = To
privacy-account-text = If you sign in with { $name }, we store an identifier by which we recognise you, and which applications are yours. What { $name } tells us about you we keep only while you are signed in. Of it, an application gets what you take over; where the law asks for a signature, also how secure the sign-in was. You can delete the account at any time; after two years without a sign-in we delete it (§ 8 OZG).
privacy-browser = Your browser
privacy-browser-text = We set only cookies that are needed so that your application belongs to you. These pages load nothing from other providers and count nobody.
privacy-complain = The data protection authority to which you can complain:
privacy-cookie-account = “account” shows that you are signed in. It ends with the browser at the latest.
privacy-cookie-antrag = “antrag” shows that an application belongs to this browser. It stays for { $days } days; you can delete it at any time.
privacy-cookie-office = “office” is only for staff who are signed in. It ends with the browser at the latest.
privacy-cookie-phone = “phone” is held by a phone with which you photograph papers for an application. It ends after two hours.
privacy-cookie-sign-in = “sign-in” is there only while you sign in.
privacy-draft = We store what you enter before you send it, so that nothing is lost (section 8a OZG). Nobody who works on applications can read it there.
privacy-given = Who receives your information
privacy-given-mail = If you have given an e-mail address, we send messages there. They say that there is news, and not what it is.
privacy-given-text = The office that decides on your application, and whoever runs the portal for it. If another office is responsible, we forward the application to it (section 16 SGB I). The portal itself passes nothing on to others.
privacy-intro = Your data belongs to you. Here you can read what happens to it.
privacy-long = How long we keep your data
privacy-long-more = What follows an informal application stays for one year. The portal does not delete applications that were sent; the office deletes them when its time limits are over.
privacy-long-text = We delete a draft { $days } days after your last change. An application you have sent becomes part of the file; the time limits of the German Social Code (Sozialgesetzbuch) apply to it.
privacy-must = Do you have to state everything?
privacy-must-text = Whoever applies for benefits must state what matters for them (section 60 SGB I). You can also send with gaps. If something important is missing, the office asks. If it is not provided, the office can refuse after a written warning (section 66 SGB I).
privacy-officer = Data protection officer
privacy-officer-none = Who that is has not been entered here yet. Ask the responsible office.
privacy-people = People decide on your application. At most, the portal works out beforehand what the result may be.
privacy-rights = Your rights
privacy-rights-text = You can ask what is stored about you and have mistakes corrected. You can ask us to delete something or stop using it, as far as the law allows. And you can complain to the data protection authority of your state.
privacy-safe = How we protect it
privacy-safe-text = Everything is sent and stored encrypted. Only those who work on your application may read it, and every time it is opened this is written down.
privacy-who = Who is responsible
privacy-why = What we need it for
privacy-why-text = To decide on your application. The German Social Code (§§ 67a to 67c SGB X) allows this together with Articles 6 and 9 of the General Data Protection Regulation.
sign-ask = How to get an interpreter
sign-ask-text = Write to the office, best one week before the appointment: “I need sign language.” Add your name, the day, and the number of your application if you have one. You can also bring somebody yourself.
sign-download = Download the video ({ $size }, { $length } minutes)
sign-intro = You may communicate with the office in sign language.
sign-right = Your right
sign-right-text = People with a hearing or speech impairment may use German Sign Language, signed German or other aids. The office pays the costs (section 17(2) SGB I, section 19 SGB X).
sign-title = German Sign Language
sign-transcript = What is said in the video, as text
sign-video = Video in German Sign Language
sign-video-none = There is no video yet. What these pages can do and how they are used is explained in simple language:

## Office: signing in

factor-code = Code from your app
factor-demo = For trying out, this code is valid now:
factor-intro = Open the app on your phone and type in the six digits.
factor-title = Second step
factor-wrong = This code is wrong or has run out. Please use the next one.
office-inbox = Inbox
office-sign-out = Sign out
office-signed-in = Signed in:
role-admin = Administration
role-auditor = Audit
role-caseworker = Casework
role-intake = Intake
role-protected = protected cases
role-team-lead = Team lead
sign-in-button = Sign in
sign-in-demo = For trying out
sign-in-expired = You were inactive for too long. Please sign in again.
sign-in-locked = Too many attempts. Please wait a while.
sign-in-login = User name
sign-in-password = Password
sign-in-title = Sign in
sign-in-wrong = The user name and the password do not go together
signed-out-again = Send again
signed-out-sign-in = Sign in (new tab)
signed-out-text = Nothing is stored yet. Keep this page open: sign in in a new tab, come back here and send again.
signed-out-title = You have been signed out
signed-out-typed = What you entered

## Office: inbox

case-state-acknowledged = Acknowledged
case-state-checking = Pre-check
case-state-closed = Closed
case-state-decided = Decided
case-state-missing = Documents missing
case-state-received = Received
case-state-working = In progress
days = { $n ->
    [0] today
    [one] 1 day
   *[other] { $n } days
 }
due-late = overdue
due-soon = soon
forwarded-text = These applications are now with the responsible office. Only where they went is kept here.
forwarded-to = Now with
forwarded-when = Forwarded
inbox-age = Age
inbox-all = All
inbox-assignee = Caseworker
inbox-case = Application
inbox-due = Due
inbox-empty = Nothing here.
inbox-filter = Show
inbox-missing = Missing
inbox-news = Something new
inbox-nobody = Nobody
inbox-only-missing = Only with missing documents
inbox-protected = Name protected
inbox-reset = Show all
inbox-search = Number or name
inbox-service = Service
inbox-state = State
inbox-table = Applications
inbox-views = Selection
pager = Pages
pager-from = { $from } to { $to }
pager-next = More
pager-of = { $from } to { $to } of { $total }
pager-previous = Previous
view-closed = Done
view-due = Running out of time
view-forwarded = Forwarded
view-mine = Mine
view-open = All open
view-unassigned = Unassigned

## Office: a case

asked-missing = Missing:
case-announced = announced for { $date }
case-answer = Answer
case-answers = Answers
case-asked = Applied for
case-consent-given = Given
case-consent-refused = Not given
case-consents = Consents
case-contact = How to reach
case-doubts = Notes on the answers
case-files = Files
case-flag-incomplete = Sent incomplete
case-flag-mail = E-mail does not arrive
case-flag-protected = Address protected
case-flag-urgent = Urgent
case-forward = Is another office responsible?
case-forward-button = Forward
case-forward-choose = Please choose
case-forward-hint = The case goes there with all answers, files, messages and notes. Its number and the date of the application stay (§ 16 (2) SGB I). The person is told.
case-forward-to = Responsible is
case-history = History
case-informal = Informal
case-informal-text = The complete application should follow by { $date }. It comes into this case, and the date stays.
case-language = Language:
case-mail-back = E-mail came back on { $date }
case-mail-confirmed = E-mail address confirmed on { $date }
case-mail-open = E-mail address not confirmed
case-matrix = Overview
case-message = Message to the person
case-message-hint = The person learns by e-mail that there is something new, and reads the text on the status page.
case-message-read = opened on { $date }
case-message-send = Send message
case-message-unread = not opened yet
case-messages = Messages
case-missing = Still missing
case-no-files = No files.
case-not-now = This is not possible at this stage of the case.
case-note = New note
case-note-save = Save the note
case-notes = Notes
case-nothing-missing = Nothing is missing.
case-pictures = All { $n } pictures as one PDF
case-question = Question
case-release = Give back
case-signature-missing = Still missing. The law requires the written form.
case-signature-replaced = Replaced by signing in (section 36a (2a) SGB I)
case-source = Source
case-supplement = Supplement of { $date }
case-supplements = Supplements
case-take = Take over
cell-evidence-missing = Document missing
cell-not-asked = Not applied for
cell-open = Open
decide = Decide
decide-again = Decide again
decide-amount = Amount in euros
decide-button = Save the decision
decide-from = From
decide-grant = Approve
decide-outcome = Decision
decide-reason = Reason
decide-reason-hint = Appears like this in the notice.
decide-refuse = Refuse
decide-until = Until
decided-from = from
decided-until = until
event-arrived = Application arrived
event-assigned = Taken over
event-closed = Closed
event-closed-duplicate = Closed: arrived twice
event-closed-withdrawn = Closed: application withdrawn
event-completed = Complete application arrived
event-consent = Consent withdrawn
event-decided = Decided: { $what }
event-forwarded = Forwarded from { $from } to { $to }
event-informal = Informal application arrived
event-mail-back = E-mail to the person came back
event-message = Message of the person
event-note = Note written
event-office-message = Message written
event-receipt = Receipt sealed
event-released = Given back
event-request-met = What was asked for has arrived
event-requested = Documents requested
event-supplement = Supplement arrived
event-withdrawn = Withdrawn by the person
move-close = Close
move-close-duplicate = Arrived twice
move-close-withdrawn = Application withdrawn
problem-decision-amount = Please give the amount, for example 18,50.
problem-decision-outcome = Please choose: approve or refuse.
problem-decision-period = The end is before the beginning.
problem-decision-reason = A refusal needs a reason.
problem-health-insurance-number = This number cannot be right. It has a letter and nine digits. Please compare it with the health card.
problem-pension-number = This number cannot be right. It has eight digits, a letter and three digits. Please compare each character.
problem-request-nothing = Please choose what is missing, or write it down.
problem-request-until = Please name a time limit that is not over yet.
problem-tax-id = This number cannot be right. It has eleven digits. Please compare each digit.
request-again = already requested
request-button = Request documents
request-done = Everything is here
request-items = Request
request-meet = Has arrived
request-more = Also
request-until = Until
source-account = User account
source-adviser = Adviser
source-citizen = Applicant
source-computed = Calculated
source-earlier = Earlier application
source-register = Register
staff-elsewhere = previous office
taken-open = Open the case as it is now
taken-text = { $name } changed the case on { $date } at { $time }.
taken-title = Someone was faster
taken-typed = This is what you had written. It has not been saved.

## E-mails

mail-address-code = Is this address right? Then enter this code on the page of your application:
mail-arrived-intro = Your application arrived on { $date } at { $time }.
mail-arrived-keep = Keep the number. You will find the receipt here:
mail-arrived-subject = Your application has arrived
mail-automatic = This message was sent automatically. Nobody reads replies.
mail-code-intro = with these words and your secret word you can go on:
mail-code-link = Enter both here:
mail-code-subject = Your code
mail-expiry-intro = your draft will be deleted on { $date } if you do nothing.
mail-expiry-link = Open it here and keep it longer:
mail-hello = Hello,
mail-news-intro = there is something new about your application.
mail-news-link = Here you can see what:
mail-news-subject = You have post
mail-no-content = For your protection we do not say here what it is about.
mail-number = Your number: { $number }
mail-reminder-intro = some answers are still missing from your application. Please complete them by { $date }.
mail-reminder-link = Continue here:
mail-supplement-intro = Your supplement arrived on { $date } at { $time }.

## Receipt

provenance-account = from the user account
provenance-adviser = entered by an adviser
provenance-carried-over = taken from earlier answers
provenance-citizen = entered by yourself
provenance-computed = calculated
provenance-register = from a register
receipt-announced = to follow by { $date }
receipt-answer = Answer
receipt-answers = Your answers
receipt-applicant = Application by
receipt-before = Before
receipt-changes = What has changed
receipt-counts = Day that counts
receipt-declaration = Declaration
receipt-declarations = Your declarations
receipt-declared = Made
receipt-digest = Checksum (SHA-256)
receipt-evidence = Documents
receipt-evidence-missing = These documents are still missing. You can send them later:
receipt-evidence-there = These documents have arrived:
receipt-files = New documents
receipt-informal-intro = Your informal application has reached us. Your application date is secured. Please keep this confirmation.
receipt-informal-next-1 = Please complete the application in the portal by { $date }.
receipt-informal-next-2 = After that we will ask you for what is missing. Your date still counts.
receipt-intro = Your application has reached us. Please keep this confirmation. It shows what you told us and when the application arrived.
receipt-joined = You applied for this benefit informally on { $date }. That day counts as the day of your application.
receipt-level = Level of trust
receipt-next = What happens next
receipt-next-1 = We check your application. If something is missing, we write to you.
receipt-next-2 = If anything changes, please tell us at once.
receipt-next-3 = We decide and send you an official notice (Bescheid). This is a letter with the decision.
receipt-now = Now
receipt-number = Number
receipt-provenance = Source
receipt-question = Question
receipt-received = Arrived on
receipt-service = Benefit
receipt-signature-missing = The signature is still missing. The law requires the written form for this application. The office will contact you about it. The application has arrived all the same.
receipt-signed-in = Signed in
receipt-subject = Confirmation that an application has arrived, with all answers
receipt-supplement-intro = Your supplement has reached us. It belongs to your application with this number. Here is what is new. Please keep this confirmation.
receipt-supplement-title = Receipt of a supplement: { $service }
receipt-title = Confirmation of receipt: { $service }
receipt-verify = Anyone can check whether this confirmation is genuine: { $address }
receipt-verify-spoken = QR code for the page on which this confirmation can be checked

## Notices after something was done

notice-address-confirmed = Your e-mail address is confirmed.
notice-carried = We have filled in answers that you have given before.
notice-carried-text = Each of them says where it comes from. Please check whether everything is still right. You can change all of it. They are: { $list }
notice-closed = The case is closed.
notice-consent = The consent is withdrawn. The office sees that.
notice-decided = The decision is saved.
notice-file-dropped = The file has been removed.
notice-forwarded = The case has been forwarded.
notice-known = We have filled in details from your account.
notice-message-sent = The message is written.
notice-met = It is noted that everything has arrived.
notice-note-saved = The note is saved.
notice-released = The case has been given back.
notice-requested = The documents have been requested.
notice-row-removed = The entry has been removed.
notice-taken = The case is now yours.
notice-uploaded = The files have arrived and are in the list.
