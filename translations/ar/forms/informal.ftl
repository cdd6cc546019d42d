# The informal application: who, how to reach, what.

form =
    .title = طلب مختصر (formloser Antrag)
    .summary = بهذا الطلب يُثبَّت تاريخ طلبك. يستغرق دقيقتين. وكل شيء آخر يمكنك إكماله لاحقاً.
    .purpose = لكي لا يضيع عليك أي وقت.
    .office = المكتب المختص بهذه الإعانة
    .applicants = كل من يريد طلب إعانة.
    .fee = الطلب مجاني.

page-wish =
    .title = تثبيت تاريخ طلبك
    .intro = يكفي اسمك وطريقة واحدة للوصول إليك. وكل شيء آخر يمكنك تركه فارغاً.
group-applicant =
    .label = من يقدّم الطلب؟
group-contact =
    .label = كيف نصل إليك؟
group-address =
    .label = عنوانك
group-wish =
    .label = ما الذي يلزمك؟
field-wish-what =
    .label = لأي غرض تلزمك الإعانة؟
    .short = الغرض
    .hint = تكفي جملة واحدة، بأي لغة.
field-wish-from =
    .label = من أي تاريخ تلزمك الإعانة؟
    .short = من متى
field-wish-urgent =
    .label = هل الأمر عاجل؟
    .short = عاجل
    .hint = مثلاً إذا لم يكن لديك مال للطعام، أو إذا كنت ستفقد سكنك.
field-wish-why_urgent =
    .label = ما الأمر العاجل؟
