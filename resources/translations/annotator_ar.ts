<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About Annotator</source>
        <translation>&amp;حول Annotator</translation>
    </message>
    <message>
        <source>&amp;Add Words as a Trigger</source>
        <translation>إ&amp;ضافة الكلمات محفِّزًا</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>ت&amp;وسيم</translation>
    </message>
    <message>
        <source>&amp;Annotator&apos;s Name…</source>
        <translation>&amp;اسم الموسِّم…</translation>
    </message>
    <message>
        <source>&amp;Arcs</source>
        <translation>الأ&amp;قواس</translation>
    </message>
    <message>
        <source>&amp;Clone</source>
        <translation>ا&amp;ستنساخ</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;Delete Annotation</source>
        <translation>ح&amp;ذف التوسيم</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>الم&amp;ستندات</translation>
    </message>
    <message>
        <source>&amp;Done, Next Document</source>
        <translation>ت&amp;مّ، المستند التالي</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Edit What Fills the Role</source>
        <translation>ت&amp;حرير شاغل الدور</translation>
    </message>
    <message>
        <source>&amp;Edit the Codebook…</source>
        <translation>&amp;تحرير دليل الترميز…</translation>
    </message>
    <message>
        <source>&amp;End to the Left</source>
        <translation>النهاية &amp;إلى اليسار</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>الأح&amp;داث</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;تصدير…</translation>
    </message>
    <message>
        <source>&amp;Fields of the List…</source>
        <translation>&amp;حقول القائمة…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;بحث…</translation>
    </message>
    <message>
        <source>&amp;Fonts</source>
        <translation>&amp;الخطوط</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>&amp;ملء الشاشة</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;السجل</translation>
    </message>
    <message>
        <source>&amp;Import Files…</source>
        <translation>&amp;استيراد ملفات…</translation>
    </message>
    <message>
        <source>&amp;Import a Codebook…</source>
        <translation>&amp;استيراد دليل ترميز…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>ا&amp;لمفاتيح</translation>
    </message>
    <message>
        <source>&amp;Label…</source>
        <translation>&amp;وسم…</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>ال&amp;تراخيص</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Mark the Discussion Resolved</source>
        <translation>ت&amp;عليم النقاش كمحسوم</translation>
    </message>
    <message>
        <source>&amp;Merge with…</source>
        <translation>&amp;دمج مع…</translation>
    </message>
    <message>
        <source>&amp;New Project…</source>
        <translation>&amp;مشروع جديد…</translation>
    </message>
    <message>
        <source>&amp;Next Annotation</source>
        <translation>ا&amp;لتوسيم التالي</translation>
    </message>
    <message>
        <source>&amp;Next Mention</source>
        <translation>الإشارة ال&amp;تالية</translation>
    </message>
    <message>
        <source>&amp;No Event in This Article</source>
        <translation>&amp;لا حدث في هذا المقال</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;بلا أقواس</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>ال&amp;حجم العادي</translation>
    </message>
    <message>
        <source>&amp;Open Project…</source>
        <translation>&amp;فتح مشروع…</translation>
    </message>
    <message>
        <source>&amp;Previous Annotation</source>
        <translation>التوس&amp;يم السابق</translation>
    </message>
    <message>
        <source>&amp;Previous Mention</source>
        <translation>الإشارة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>&amp;Print the Codebook…</source>
        <translation>&amp;طباعة دليل الترميز…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;إنهاء</translation>
    </message>
    <message>
        <source>&amp;Read the Filler as a Value</source>
        <translation>قراءة ال&amp;شاغل كقيمة</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;إعادة</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>&amp;إعادة: {step}</translation>
    </message>
    <message>
        <source>&amp;Relate to…</source>
        <translation>إنشاء &amp;علاقة مع…</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>الم&amp;راجعة</translation>
    </message>
    <message>
        <source>&amp;Same as…</source>
        <translation>&amp;مطابق لـ…</translation>
    </message>
    <message>
        <source>&amp;Side Panel</source>
        <translation>الل&amp;وحة الجانبية</translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <translation>&amp;تقسيم…</translation>
    </message>
    <message>
        <source>&amp;Start to the Left</source>
        <translation>ا&amp;لبداية إلى اليسار</translation>
    </message>
    <message>
        <source>&amp;Take Out of the Cluster</source>
        <translation>إ&amp;خراج من العنقود</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>الم&amp;ظهر</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>&amp;تراجع: {step}</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>All &amp;Equal Words</source>
        <translation>&amp;جميع الكلمات المماثلة</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>&amp;مثل النظام</translation>
    </message>
    <message>
        <source>C&amp;lose Project</source>
        <translation>إ&amp;غلاق المشروع</translation>
    </message>
    <message>
        <source>Co&amp;lours</source>
        <translation>ال&amp;ألوان</translation>
    </message>
    <message>
        <source>Code&amp;book</source>
        <translation>&amp;دليل الترميز</translation>
    </message>
    <message>
        <source>Colour-&amp;Blind Safe</source>
        <translation>&amp;ملائم لعمى الألوان</translation>
    </message>
    <message>
        <source>Command &amp;Palette…</source>
        <translation>ل&amp;وحة الأوامر…</translation>
    </message>
    <message>
        <source>Copy as I&amp;mage</source>
        <translation>نسخ &amp;كصورة</translation>
    </message>
    <message>
        <source>D&amp;ocument Done</source>
        <translation>الم&amp;ستند مكتمل</translation>
    </message>
    <message>
        <source>Dis&amp;cuss</source>
        <translation>نقا&amp;ش</translation>
    </message>
    <message>
        <source>Docum&amp;ent</source>
        <translation>&amp;هذا المستند</translation>
    </message>
    <message>
        <source>Document &amp;Details</source>
        <translation>&amp;تفاصيل المستند</translation>
    </message>
    <message>
        <source>Document &amp;Skipped</source>
        <translation>المستند متجاوَ&amp;ز</translation>
    </message>
    <message>
        <source>Edit Attr&amp;ibutes</source>
        <translation>ت&amp;حرير السمات</translation>
    </message>
    <message>
        <source>Edit Lin&amp;k</source>
        <translation>تح&amp;رير الرابط</translation>
    </message>
    <message>
        <source>Edit No&amp;te</source>
        <translation>تحرير الملاح&amp;ظة</translation>
    </message>
    <message>
        <source>En&amp;d to the Right</source>
        <translation>&amp;النهاية إلى اليمين</translation>
    </message>
    <message>
        <source>Event &amp;Cards</source>
        <translation>&amp;بطاقات الأحداث</translation>
    </message>
    <message>
        <source>Event &amp;Frame</source>
        <translation>استمارة الحد&amp;ث</translation>
    </message>
    <message>
        <source>Event without a &amp;Trigger…</source>
        <translation>حدث &amp;بلا محفِّز…</translation>
    </message>
    <message>
        <source>Export Even&amp;ts…</source>
        <translation>تص&amp;دير الأحداث…</translation>
    </message>
    <message>
        <source>Export as &amp;HTML…</source>
        <translation>تصدير بصيغة &amp;HTML…</translation>
    </message>
    <message>
        <source>Export as &amp;TOML…</source>
        <translation>تصدير بصيغة &amp;TOML…</translation>
    </message>
    <message>
        <source>Export as P&amp;DF…</source>
        <translation>تصدير &amp;بصيغة PDF…</translation>
    </message>
    <message>
        <source>Export as S&amp;VG…</source>
        <translation>تصدير بصيغة &amp;SVG…</translation>
    </message>
    <message>
        <source>Fill &amp;Roles</source>
        <translation>مل&amp;ء الأدوار</translation>
    </message>
    <message>
        <source>Fill as in the Event &amp;Before</source>
        <translation>الملء كما في &amp;الحدث السابق</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>ا&amp;لنتيجة التالية</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>النت&amp;يجة السابقة</translation>
    </message>
    <message>
        <source>G&amp;uide</source>
        <translation>الإر&amp;شادات</translation>
    </message>
    <message>
        <source>Go to the Ne&amp;xt Panel</source>
        <translation>الانتقال &amp;إلى اللوحة التالية</translation>
    </message>
    <message>
        <source>Go to the Pre&amp;vious Panel</source>
        <translation>الا&amp;نتقال إلى اللوحة السابقة</translation>
    </message>
    <message>
        <source>High &amp;Contrast</source>
        <translation>&amp;تباين عالٍ</translation>
    </message>
    <message>
        <source>Import &amp;Folder…</source>
        <translation>ا&amp;ستيراد مجلد…</translation>
    </message>
    <message>
        <source>Import Things to Lin&amp;k To…</source>
        <translation>استيراد أهداف ال&amp;روابط…</translation>
    </message>
    <message>
        <source>Invisi&amp;ble Characters</source>
        <translation>المحارف &amp;غير المرئية</translation>
    </message>
    <message>
        <source>Join &amp;with Others</source>
        <translation>ال&amp;جمع مع غيره</translation>
    </message>
    <message>
        <source>Keyboard &amp;Shortcuts…</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح…</translation>
    </message>
    <message>
        <source>Keys of the &amp;Moment</source>
        <translation>ال&amp;مفاتيح المتاحة الآن</translation>
    </message>
    <message>
        <source>La&amp;bel All Hits…</source>
        <translation>&amp;وسم جميع النتائج…</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>ا&amp;للغة</translation>
    </message>
    <message>
        <source>Mark &amp;Unsure</source>
        <translation>تعليم &amp;كغير مؤكد</translation>
    </message>
    <message>
        <source>Modif&amp;y the Event</source>
        <translation>ت&amp;غيير الحدث</translation>
    </message>
    <message>
        <source>Move a &amp;Border</source>
        <translation>&amp;تحريك حدّ</translation>
    </message>
    <message>
        <source>Ne&amp;xt Document</source>
        <translation>المست&amp;ند التالي</translation>
    </message>
    <message>
        <source>Of &amp;All Events</source>
        <translation>&amp;جميع الأحداث</translation>
    </message>
    <message>
        <source>Of the &amp;Codebook</source>
        <translation>من &amp;دليل الترميز</translation>
    </message>
    <message>
        <source>Of the &amp;Selected Event</source>
        <translation>&amp;الحدث المحدد</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>فتح ا&amp;لأخيرة</translation>
    </message>
    <message>
        <source>Open the &amp;Sample Project</source>
        <translation>فتح الم&amp;شروع النموذجي</translation>
    </message>
    <message>
        <source>Pin as E&amp;xample</source>
        <translation>ت&amp;ثبيت كمثال</translation>
    </message>
    <message>
        <source>Pre&amp;vious Document</source>
        <translation>المستن&amp;د السابق</translation>
    </message>
    <message>
        <source>R&amp;emove Document</source>
        <translation>إزال&amp;ة المستند</translation>
    </message>
    <message>
        <source>Read &amp;Dates and Numbers…</source>
        <translation>قراءة ال&amp;تواريخ والأعداد…</translation>
    </message>
    <message>
        <source>Remove t&amp;he Trigger</source>
        <translation>&amp;إزالة المُحفِّز</translation>
    </message>
    <message>
        <source>Rena&amp;me Document…</source>
        <translation>إ&amp;عادة تسمية المستند…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;الإعدادات…</translation>
    </message>
    <message>
        <source>S&amp;tart to the Right</source>
        <translation>ال&amp;بداية إلى اليمين</translation>
    </message>
    <message>
        <source>Save a &amp;Copy…</source>
        <translation>&amp;حفظ نسخة…</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>ت&amp;حديد الكل</translation>
    </message>
    <message>
        <source>Select Its &amp;Words</source>
        <translation>تحديد &amp;كلماته</translation>
    </message>
    <message>
        <source>Take the &amp;Cluster Apart</source>
        <translation>تف&amp;كيك العنقود</translation>
    </message>
    <message>
        <source>Ti&amp;meline</source>
        <translation>الخط ال&amp;زمني</translation>
    </message>
    <message>
        <source>Turn into a &amp;Relation…</source>
        <translation>تحويل إلى &amp;علاقة…</translation>
    </message>
    <message>
        <source>Type a &amp;Value</source>
        <translation>كتابة &amp;قيمة</translation>
    </message>
    <message>
        <source>Use Words as Tri&amp;gger</source>
        <translation>است&amp;خدام الكلمات محفِّزًا</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;تكبير</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>ت&amp;صغير</translation>
    </message>
</context>
<context>
    <name>AnnotationDelegate</name>
    <message>
        <source>no words in the text</source>
        <translation>لا كلمات في النص</translation>
    </message>
</context>
<context>
    <name>AnnotationList</name>
    <message>
        <source>Entities and events of this document</source>
        <translation>كيانات هذا المستند وأحداثه</translation>
    </message>
    <message>
        <source>Filter this document</source>
        <translation>تصفية هذا المستند</translation>
    </message>
    <message>
        <source>In this document: {0}</source>
        <translation>في هذا المستند: {0}</translation>
    </message>
</context>
<context>
    <name>AnnotationModel</name>
    <message>
        <source>to be looked at again</source>
        <translation>يحتاج إلى إعادة نظر</translation>
    </message>
    <message>
        <source>under discussion</source>
        <translation>قيد النقاش</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>غير مؤكد</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>Cleared {0} of {1}</source>
        <translation>أُفرغ {0} من {1}</translation>
    </message>
    <message>
        <source>Deleted {0}</source>
        <translation>حُذف {0}</translation>
    </message>
    <message>
        <source>Filling {role}, takes {fillers}; {hints}</source>
        <translation>ملء {role}، ويقبل: {fillers}؛ {hints}</translation>
    </message>
    <message>
        <source>Labelled {0} as {1}</source>
        <translation>وُسم {0} بأنه {1}</translation>
    </message>
    <message>
        <source>Marked {0} as {1}</source>
        <translation>عُلِّم {0} بأنه {1}</translation>
    </message>
    <message>
        <source>Moved {0} to {1}</source>
        <translation>نُقل {0} إلى {1}</translation>
    </message>
    <message>
        <source>No role is being filled any more</source>
        <translation>لم يعد أي دور قيد الملء</translation>
    </message>
    <message>
        <source>No words selected</source>
        <translation>لا كلمات محددة</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>لا شيء محدد</translation>
    </message>
    <message>
        <source>Read {0} as {1}</source>
        <translation>قُرئ {0} بوصفه {1}</translation>
    </message>
    <message>
        <source>Redone: {step}</source>
        <translation>أُعيد: {step}</translation>
    </message>
    <message>
        <source>Relabelled {0} as {1}</source>
        <translation>تغيّر وسم {0} إلى {1}</translation>
    </message>
    <message>
        <source>Selected: {words}</source>
        <translation>المحدد: {words}</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>تم التراجع عن: {step}</translation>
    </message>
    <message>
        <source>confidence {0}</source>
        <translation>درجة الثقة {0}</translation>
    </message>
    <message>
        <source>no letters</source>
        <translation>لا حروف</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>لا كلمات</translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation>ملاحظة: {note}</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>{0} filled with {1}</source>
        <translation>مُلئ {0} بـ {1}</translation>
    </message>
    <message>
        <source>{0} of {1} is now {2}</source>
        <translation>أصبح {0} في {1}: {2}</translation>
    </message>
    <message>
        <source>{hints} and {count} more</source>
        <translation>{hints} و{count} أخرى</translation>
    </message>
    <message>
        <source>{title}; {counts}</source>
        <translation>{title}؛ {counts}</translation>
    </message>
</context>
<context>
    <name>AnswerFields</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Change the answer of {0}</source>
        <translation>تغيير جواب {0}</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Choices, with semicolons between them</source>
        <translation>الخيارات، تفصل بينها فاصلة منقوطة</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>الافتراضي</translation>
    </message>
    <message>
        <source>Default answer</source>
        <translation>الجواب الافتراضي</translation>
    </message>
    <message>
        <source>Is {0} the new name of {1}? Then the documents that have {1} follow.</source>
        <translation>هل {0} هو الاسم الجديد لـ {1}؟ عندئذ تتبعه المستندات التي تحمل {1}.</translation>
    </message>
    <message>
        <source>It Is Another Choice</source>
        <translation>إنه خيار آخر</translation>
    </message>
    <message>
        <source>It Is the New Name</source>
        <translation>إنه الاسم الجديد</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>نوع الجواب</translation>
    </message>
</context>
<context>
    <name>ArticleActions</name>
    <message>
        <source>Find the words to label first.</source>
        <translation>ابحث أولًا عن الكلمات المراد وسمها.</translation>
    </message>
    <message>
        <source>Nothing is marked in this document yet.</source>
        <translation>لم يُعلَّم شيء في هذا المستند بعد.</translation>
    </message>
</context>
<context>
    <name>ArticlePage</name>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>Choose a document from the list.</source>
        <translation>اختر مستندًا من القائمة.</translation>
    </message>
    <message>
        <source>No label has the key {key}. Enter lists all labels.</source>
        <translation>لا وسم له المفتاح {key}. يعرض مفتاح الإدخال جميع الوسوم.</translation>
    </message>
    <message>
        <source>There are no documents yet. Drop articles here, or choose Import Files.</source>
        <translation>لا توجد مستندات بعد. أسقِط المقالات هنا، أو اختر «استيراد ملفات».</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
</context>
<context>
    <name>AttributeTable</name>
    <message>
        <source>Add an attribute</source>
        <translation>إضافة سمة</translation>
    </message>
    <message>
        <source>Always, or only where another attribute has some value</source>
        <translation>دائمًا، أو فقط حيث تكون لسمة أخرى قيمة معيّنة</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>سمة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Change {0}</source>
        <translation>تغيير {0}</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Choices, with semicolons between them</source>
        <translation>الخيارات، تفصل بينها فاصلة منقوطة</translation>
    </message>
    <message>
        <source>Choose the labels that have {0}</source>
        <translation>اختيار الوسوم التي لها {0}</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>الافتراضي</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>التعريف</translation>
    </message>
    <message>
        <source>Is {0} the new name of {1}? Then the annotations that have {1} follow.</source>
        <translation>هل {0} هو الاسم الجديد لـ {1}؟ عندئذ تتبعه التوسيمات التي تحمل {1}.</translation>
    </message>
    <message>
        <source>It Is Another Choice</source>
        <translation>إنه خيار آخر</translation>
    </message>
    <message>
        <source>It Is the New Name</source>
        <translation>إنه الاسم الجديد</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Labels that have {0}</source>
        <translation>الوسوم التي لها {0}</translation>
    </message>
    <message>
        <source>Move {0}</source>
        <translation>نقل {0}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>إزالة {0}</translation>
    </message>
    <message>
        <source>The labels that have it</source>
        <translation>الوسوم التي لها هذه السمة</translation>
    </message>
    <message>
        <source>The name {0}.</source>
        <translation>الاسم {0}.</translation>
    </message>
    <message>
        <source>There is {0} {1} already.</source>
        <translation>يوجد من قبل {0} {1}.</translation>
    </message>
    <message>
        <source>Use {0} again</source>
        <translation>إعادة استخدام {0}</translation>
    </message>
    <message>
        <source>What is meant where nothing is set</source>
        <translation>المقصود حيث لم يُحدَّد شيء</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Write it as an attribute, = and its values: modality = alleged; planned</source>
        <translation>اكتب سمة ثم = ثم قيمها: modality = alleged; planned</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>an attribute</source>
        <translation>سمة</translation>
    </message>
    <message>
        <source>new attribute</source>
        <translation>سمة جديدة</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>one choice</source>
        <translation>خيار واحد</translation>
    </message>
    <message>
        <source>several choices</source>
        <translation>عدة خيارات</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>نعم أو لا</translation>
    </message>
    <message>
        <source>{0} needs choices, with semicolons between them.</source>
        <translation>يحتاج {0} إلى خيارات تفصل بينها فاصلة منقوطة.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>letter or click · ↵ list · Esc stop</source>
        <translation>حرف أو نقرة · ↵ القائمة · Esc إيقاف</translation>
    </message>
</context>
<context>
    <name>BookPage</name>
    <message>
        <source>Attributes of clusters</source>
        <translation>سمات العناقيد</translation>
    </message>
    <message>
        <source>Change the codebook’s texts</source>
        <translation>تغيير نصوص دليل الترميز</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>دليل الترميز</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>The name {0}.</source>
        <translation>الاسم {0}.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Version {0} is in force: {1}.</source>
        <translation>الإصدار {0} هو الساري: {1}.</translation>
    </message>
</context>
<context>
    <name>CardRail</name>
    <message>
        <source>Event cards</source>
        <translation>بطاقات الأحداث</translation>
    </message>
    <message>
        <source>{count} more…</source>
        <translation>{count} أخرى…</translation>
    </message>
</context>
<context>
    <name>ChangeChoices</name>
    <message>
        <source>&amp;Delete them</source>
        <translation>&amp;حذفها</translation>
    </message>
    <message>
        <source>&amp;Keep its annotations as they are</source>
        <translation>إ&amp;بقاء توسيماته كما هي</translation>
    </message>
    <message>
        <source>&amp;Move them to</source>
        <translation>&amp;نقلها إلى</translation>
    </message>
    <message>
        <source>Look again at the annotations of</source>
        <translation>إعادة النظر في توسيمات</translation>
    </message>
    <message>
        <source>Look again at the annotations of what means something else now:</source>
        <translation>إعادة النظر في توسيمات ما تغيّر معناه:</translation>
    </message>
    <message>
        <source>Look at its annotations again</source>
        <translation>إعادة النظر في توسيماته</translation>
    </message>
    <message>
        <source>Look at its {annotations} again</source>
        <translation>إعادة النظر في: {annotations}</translation>
    </message>
    <message>
        <source>Move them to</source>
        <translation>نقلها إلى</translation>
    </message>
    <message>
        <source>Until it is decided</source>
        <translation>إلى حين البت</translation>
    </message>
    <message>
        <source>Until it is decided, each is</source>
        <translation>إلى حين البت يُعَدّ كل منها</translation>
    </message>
</context>
<context>
    <name>ChangeWizard</name>
    <message numerus="yes">
        <source>%Ln annotations</source>
        <translation>
            <numerusform>لا توسيمات</numerusform>
            <numerusform>توسيم واحد</numerusform>
            <numerusform>توسيمان</numerusform>
            <numerusform>%Ln توسيمات</numerusform>
            <numerusform>%Ln توسيمًا</numerusform>
            <numerusform>%Ln توسيم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times both are filled with the same.</source>
        <translation>
            <numerusform>لا حالة يملؤهما فيها الشيء نفسه.</numerusform>
            <numerusform>في حالة واحدة يملؤهما الشيء نفسه.</numerusform>
            <numerusform>في حالتين يملؤهما الشيء نفسه.</numerusform>
            <numerusform>في %Ln حالات يملؤهما الشيء نفسه.</numerusform>
            <numerusform>في %Ln حالة يملؤهما الشيء نفسه.</numerusform>
            <numerusform>في %Ln حالة يملؤهما الشيء نفسه.</numerusform>
        </translation>
    </message>
    <message>
        <source>(no words)</source>
        <translation>(لا كلمات)</translation>
    </message>
    <message>
        <source>1 annotation</source>
        <translation>توسيم واحد</translation>
    </message>
    <message>
        <source>A snapshot is taken first. This is one step; Undo takes it back.</source>
        <translation>تؤخذ نسخة احتياطية أولًا. هذه خطوة واحدة يعيدها «تراجع».</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>سمة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Change the Codebook</source>
        <translation>تغيير دليل الترميز</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العدّ…</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln Annotations</source>
        <translation>
            <numerusform>عدم حذف أي توسيم</numerusform>
            <numerusform>حذف توسيم واحد</numerusform>
            <numerusform>حذف توسيمين</numerusform>
            <numerusform>حذف %Ln توسيمات</numerusform>
            <numerusform>حذف %Ln توسيمًا</numerusform>
            <numerusform>حذف %Ln توسيم</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete 1 Annotation</source>
        <translation>حذف توسيم واحد</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>كيان</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>أمثلة</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>مثلًا</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln places both stand on the same words.</source>
        <translation>
            <numerusform>لا موضع يقعان فيه على الكلمات نفسها.</numerusform>
            <numerusform>في موضع واحد يقعان على الكلمات نفسها.</numerusform>
            <numerusform>في موضعين يقعان على الكلمات نفسها.</numerusform>
            <numerusform>في %Ln مواضع يقعان على الكلمات نفسها.</numerusform>
            <numerusform>في %Ln موضعًا يقعان على الكلمات نفسها.</numerusform>
            <numerusform>في %Ln موضع يقعان على الكلمات نفسها.</numerusform>
        </translation>
    </message>
    <message>
        <source>In one event both are filled with the same.</source>
        <translation>في حدث واحد يملؤهما الشيء نفسه.</translation>
    </message>
    <message>
        <source>In one place both stand on the same words.</source>
        <translation>في موضع واحد يقعان على الكلمات نفسها.</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>الإبقاء على كل&amp;يهما</translation>
    </message>
    <message>
        <source>Keep both, and &amp;look at each again</source>
        <translation>الإبقاء عليهما وإعادة النظر في &amp;كل منهما</translation>
    </message>
    <message>
        <source>Make &amp;one of both, with all that each holds</source>
        <translation>&amp;جعلهما واحدًا بكل ما فيهما</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln Annotations</source>
        <translation>
            <numerusform>عدم دمج أي توسيم</numerusform>
            <numerusform>دمج توسيم واحد</numerusform>
            <numerusform>دمج توسيمين</numerusform>
            <numerusform>دمج %Ln توسيمات</numerusform>
            <numerusform>دمج %Ln توسيمًا</numerusform>
            <numerusform>دمج %Ln توسيم</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge 1 Annotation</source>
        <translation>دمج توسيم واحد</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln Annotations</source>
        <translation>
            <numerusform>عدم نقل أي توسيم</numerusform>
            <numerusform>نقل توسيم واحد</numerusform>
            <numerusform>نقل توسيمين</numerusform>
            <numerusform>نقل %Ln توسيمات</numerusform>
            <numerusform>نقل %Ln توسيمًا</numerusform>
            <numerusform>نقل %Ln توسيم</numerusform>
        </translation>
    </message>
    <message>
        <source>Move 1 Annotation</source>
        <translation>نقل توسيم واحد</translation>
    </message>
    <message>
        <source>No annotation is touched.</source>
        <translation>لا يمس ذلك أي توسيم.</translation>
    </message>
    <message>
        <source>Nothing is changed yet: this becomes part of the draft.</source>
        <translation>لم يتغير شيء بعد: يصبح هذا جزءًا من المسودة.</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>علاقة</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message numerus="yes">
        <source>Rename %Ln Annotations</source>
        <translation>
            <numerusform>عدم إعادة تسمية أي توسيم</numerusform>
            <numerusform>إعادة تسمية توسيم واحد</numerusform>
            <numerusform>إعادة تسمية توسيمين</numerusform>
            <numerusform>إعادة تسمية %Ln توسيمات</numerusform>
            <numerusform>إعادة تسمية %Ln توسيمًا</numerusform>
            <numerusform>إعادة تسمية %Ln توسيم</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename 1 Annotation</source>
        <translation>إعادة تسمية توسيم واحد</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>إيقاف الاستخدام</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>دور</translation>
    </message>
    <message>
        <source>Some of these documents are done.</source>
        <translation>بعض هذه المستندات مكتمل.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>تقسيم</translation>
    </message>
    <message numerus="yes">
        <source>Split %Ln Annotations</source>
        <translation>
            <numerusform>عدم تقسيم أي توسيم</numerusform>
            <numerusform>تقسيم توسيم واحد</numerusform>
            <numerusform>تقسيم توسيمين</numerusform>
            <numerusform>تقسيم %Ln توسيمات</numerusform>
            <numerusform>تقسيم %Ln توسيمًا</numerusform>
            <numerusform>تقسيم %Ln توسيم</numerusform>
        </translation>
    </message>
    <message>
        <source>Split 1 Annotation</source>
        <translation>تقسيم توسيم واحد</translation>
    </message>
    <message>
        <source>The gold standard is among them.</source>
        <translation>من بينها المعيار الذهبي.</translation>
    </message>
    <message>
        <source>To be looked at again: {annotations}.</source>
        <translation>تحتاج إلى إعادة نظر: {annotations}.</translation>
    </message>
    <message>
        <source>Twice on the same words: {count}</source>
        <translation>مرتين على الكلمات نفسها: {count}</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>قيمة</translation>
    </message>
    <message>
        <source>What is touched</source>
        <translation>ما يمسه التغيير</translation>
    </message>
    <message>
        <source>What stands twice</source>
        <translation>ما يرد مرتين</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>يُحذف</translation>
    </message>
    <message>
        <source>left, and shown as a problem</source>
        <translation>يبقى ويظهر كمشكلة</translation>
    </message>
    <message>
        <source>to be looked at again</source>
        <translation>يحتاج إلى إعادة نظر</translation>
    </message>
    <message>
        <source>{annotations} in {documents} are touched, made by {names}.</source>
        <translation>المعنيّ: {annotations} في {documents}، من عمل {names}.</translation>
    </message>
    <message>
        <source>{annotations} in {documents} is touched, made by {names}.</source>
        <translation>المعنيّ: {annotations} في {documents}، من عمل {names}.</translation>
    </message>
    <message>
        <source>{count} cannot be one without losing something; there both stay and are looked at again.</source>
        <translation>ما لا يمكن توحيده دون فقدان شيء: {count}؛ يبقى الاثنان هناك ويُعاد النظر فيهما.</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} و{count} أخرى</translation>
    </message>
    <message>
        <source>{name}, to be decided</source>
        <translation>{name}، بانتظار البت</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Changes of the draft</source>
        <translation>تغييرات المسودة</translation>
    </message>
    <message>
        <source>In the annotations too</source>
        <translation>في التوسيمات أيضًا</translation>
    </message>
    <message>
        <source>In the codebook</source>
        <translation>في دليل الترميز</translation>
    </message>
    <message>
        <source>Nothing of this is in force before it is applied.</source>
        <translation>لا يسري شيء من هذا قبل تطبيقه.</translation>
    </message>
    <message>
        <source>The draft is as the codebook in force.</source>
        <translation>المسودة مطابقة لدليل الترميز الساري.</translation>
    </message>
</context>
<context>
    <name>CheckPopup</name>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>{0} (default)</source>
        <translation>{0} (افتراضي)</translation>
    </message>
</context>
<context>
    <name>ChoiceModel</name>
    <message>
        <source>not ticked</source>
        <translation>غير مؤشَّر</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>مؤشَّر</translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <source>Type to filter</source>
        <translation>اكتب للتصفية</translation>
    </message>
</context>
<context>
    <name>ClusterPart</name>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>Link of the cluster</source>
        <translation>رابط العنقود</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name of the cluster</source>
        <translation>اسم العنقود</translation>
    </message>
    <message>
        <source>Same as</source>
        <translation>مطابق لـ</translation>
    </message>
    <message>
        <source>Same as … (Ctrl+J)</source>
        <translation>مطابق لـ … (Ctrl+J)</translation>
    </message>
    <message>
        <source>Take Out</source>
        <translation>إخراج</translation>
    </message>
    <message>
        <source>The thing in a knowledge base, such as wikidata:Q43.</source>
        <translation>الشيء في قاعدة معرفة، مثل wikidata:Q43.</translation>
    </message>
    <message>
        <source>These words mention something else</source>
        <translation>هذه الكلمات تشير إلى شيء آخر</translation>
    </message>
    <message>
        <source>What the thing is called, whatever the words call it.</source>
        <translation>اسم الشيء، أيًّا كان ما تسميه به الكلمات.</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>و{0} أخرى</translation>
    </message>
</context>
<context>
    <name>CodebookEditing</name>
    <message>
        <source>The codebook is in {file}.</source>
        <translation>دليل الترميز في {file}.</translation>
    </message>
</context>
<context>
    <name>CodebookFiles</name>
    <message>
        <source>All files (*)</source>
        <translation>جميع الملفات (*)</translation>
    </message>
    <message>
        <source>Codebooks (*.toml *.conf *.json *.csv *.tsv)</source>
        <translation>أدلة ترميز (*.toml *.conf *.json *.csv *.tsv)</translation>
    </message>
    <message>
        <source>Codebooks (*.toml)</source>
        <translation>أدلة ترميز (*.toml)</translation>
    </message>
    <message>
        <source>Export the Codebook</source>
        <translation>تصدير دليل الترميز</translation>
    </message>
    <message>
        <source>Import a Codebook</source>
        <translation>استيراد دليل ترميز</translation>
    </message>
    <message>
        <source>Import a Codebook from a Folder</source>
        <translation>استيراد دليل ترميز من مجلد</translation>
    </message>
    <message>
        <source>Import {0}</source>
        <translation>استيراد {0}</translation>
    </message>
    <message>
        <source>Labels in use that it lacks were kept as retired: {0}.</source>
        <translation>الوسوم المستخدمة التي تنقصه أُبقيت موقوفة: {0}.</translation>
    </message>
    <message>
        <source>Read {0}; it is in force when you apply it.</source>
        <translation>قُرئ {0}؛ ويسري حين تطبّقه.</translation>
    </message>
    <message>
        <source>Which of these codebooks?</source>
        <translation>أيّ أدلة الترميز هذه؟</translation>
    </message>
    <message>
        <source>{0} was read. This was changed or left out:</source>
        <translation>قُرئ {0}. وهذا ما غُيِّر أو تُرك:</translation>
    </message>
</context>
<context>
    <name>CodebookPrints</name>
    <message>
        <source>Export the Codebook as HTML</source>
        <translation>تصدير دليل الترميز بصيغة HTML</translation>
    </message>
    <message>
        <source>Export the Codebook as PDF</source>
        <translation>تصدير دليل الترميز بصيغة PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>صفحات ويب (*.html)</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>كُتب إلى {file}.</translation>
    </message>
</context>
<context>
    <name>CodebookTree</name>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>دليل الترميز</translation>
    </message>
    <message>
        <source>Document Labels</source>
        <translation>وسوم المستندات</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>الكيانات</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Labels of the codebook</source>
        <translation>وسوم دليل الترميز</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>العلاقات</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>key {0}</source>
        <translation>المفتاح {0}</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>{0} – retired</source>
        <translation>{0} – موقوف</translation>
    </message>
</context>
<context>
    <name>ColorField</name>
    <message>
        <source>&amp;Other…</source>
        <translation>&amp;أخرى…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Colour of the Label</source>
        <translation>لون الوسم</translation>
    </message>
    <message>
        <source>Colour {0}</source>
        <translation>اللون {0}</translation>
    </message>
    <message>
        <source>{0}, contrast {1}</source>
        <translation>{0}، التباين {1}</translation>
    </message>
    <message>
        <source>{0}, contrast {1}: shown as {2}, which can be read</source>
        <translation>{0}، التباين {1}: يظهر بوصفه {2} لتسهل قراءته</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>&amp;Reset Columns</source>
        <translation>إ&amp;عادة ضبط الأعمدة</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Space shows or hides; drag, or Alt+Up and Alt+Down, to move</source>
        <translation>تُظهر المسافة أو تُخفي؛ وللنقل اسحب، أو Alt+أعلى وAlt+أسفل</translation>
    </message>
    <message>
        <source>{0}: place {1} of {2}</source>
        <translation>{0}: الموضع {1} من {2}</translation>
    </message>
</context>
<context>
    <name>CommandList</name>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>ابحث عن أمر</translation>
    </message>
    <message>
        <source>Find a command or a label</source>
        <translation>ابحث عن أمر أو وسم</translation>
    </message>
    <message>
        <source>Label: {0}</source>
        <translation>وسم: {0}</translation>
    </message>
    <message>
        <source>No command fits.</source>
        <translation>لا أمر مطابق.</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln documents</source>
        <comment>count</comment>
        <translation>
            <numerusform>لا مستندات</numerusform>
            <numerusform>مستند واحد</numerusform>
            <numerusform>مستندان</numerusform>
            <numerusform>%Ln مستندات</numerusform>
            <numerusform>%Ln مستندًا</numerusform>
            <numerusform>%Ln مستند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entities</source>
        <comment>count</comment>
        <translation>
            <numerusform>لا كيانات</numerusform>
            <numerusform>كيان واحد</numerusform>
            <numerusform>كيانان</numerusform>
            <numerusform>%Ln كيانات</numerusform>
            <numerusform>%Ln كيانًا</numerusform>
            <numerusform>%Ln كيان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <comment>count</comment>
        <translation>
            <numerusform>لا أحداث</numerusform>
            <numerusform>حدث واحد</numerusform>
            <numerusform>حدثان</numerusform>
            <numerusform>%Ln أحداث</numerusform>
            <numerusform>%Ln حدثًا</numerusform>
            <numerusform>%Ln حدث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <comment>count</comment>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفًا</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels</source>
        <comment>count</comment>
        <translation>
            <numerusform>لا وسوم</numerusform>
            <numerusform>وسم واحد</numerusform>
            <numerusform>وسمان</numerusform>
            <numerusform>%Ln وسوم</numerusform>
            <numerusform>%Ln وسمًا</numerusform>
            <numerusform>%Ln وسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mentions</source>
        <comment>count</comment>
        <translation>
            <numerusform>لا إشارات</numerusform>
            <numerusform>إشارة واحدة</numerusform>
            <numerusform>إشارتان</numerusform>
            <numerusform>%Ln إشارات</numerusform>
            <numerusform>%Ln إشارة</numerusform>
            <numerusform>%Ln إشارة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>مستند واحد</translation>
    </message>
    <message>
        <source>1 entity</source>
        <translation>كيان واحد</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>حدث واحد</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>ملف واحد</translation>
    </message>
    <message>
        <source>1 label</source>
        <translation>وسم واحد</translation>
    </message>
    <message>
        <source>1 mention</source>
        <translation>إشارة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>used %Ln times</source>
        <comment>count</comment>
        <translation>
            <numerusform>لم يُستخدم</numerusform>
            <numerusform>استُخدم مرة واحدة</numerusform>
            <numerusform>استُخدم مرتين</numerusform>
            <numerusform>استُخدم %Ln مرات</numerusform>
            <numerusform>استُخدم %Ln مرة</numerusform>
            <numerusform>استُخدم %Ln مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>used once</source>
        <translation>استُخدم مرة واحدة</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>about {whole}</source>
        <translation>نحو {whole}</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>the week from {day}</source>
        <translation>الأسبوع من {day}</translation>
    </message>
    <message>
        <source>{date}, the article’s date</source>
        <translation>{date}، تاريخ المقال</translation>
    </message>
    <message>
        <source>{first} or later</source>
        <translation>{first} أو بعده</translation>
    </message>
    <message>
        <source>{last} or earlier</source>
        <translation>{last} أو قبله</translation>
    </message>
</context>
<context>
    <name>DetailFields</name>
    <message>
        <source>Add a detail…</source>
        <translation>إضافة تفصيل…</translation>
    </message>
    <message>
        <source>Name of the detail</source>
        <translation>اسم التفصيل</translation>
    </message>
    <message>
        <source>Read as {0}</source>
        <translation>قُرئ بوصفه {0}</translation>
    </message>
    <message>
        <source>The detail</source>
        <translation>التفصيل</translation>
    </message>
    <message>
        <source>This can be {0} or {1}; write one of them.</source>
        <translation>قد يكون هذا {0} أو {1}؛ اكتب أحدهما.</translation>
    </message>
    <message>
        <source>This is no date; write it as 2020-02-12, 2020-02 or 2020.</source>
        <translation>ليس هذا تاريخًا؛ اكتبه هكذا: 2020-02-12 أو 2020-02 أو 2020.</translation>
    </message>
    <message>
        <source>such as {example}</source>
        <translation>مثل {example}</translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>الإرشادات</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Side Panel</source>
        <translation>اللوحة الجانبية</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
</context>
<context>
    <name>DocumentFields</name>
    <message>
        <source>Address</source>
        <translation>العنوان الإلكتروني</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>No event</source>
        <translation>لا حدث</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
</context>
<context>
    <name>DocumentForm</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Events are marked in this article.</source>
        <translation>في هذا المقال أحداث موسومة.</translation>
    </message>
    <message>
        <source>No event here</source>
        <translation>لا حدث هنا</translation>
    </message>
</context>
<context>
    <name>DocumentList</name>
    <message>
        <source>&amp;Downwards</source>
        <translation>&amp;تنازليًا</translation>
    </message>
    <message>
        <source>&amp;Import Files…</source>
        <translation>&amp;استيراد ملفات…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;إعادة تسمية…</translation>
    </message>
    <message>
        <source>As They Came In</source>
        <translation>حسب ترتيب الإضافة</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Drop articles here, or choose Import Files.</source>
        <translation>أسقِط المقالات هنا، أو اختر «استيراد ملفات».</translation>
    </message>
    <message>
        <source>Filter documents</source>
        <translation>تصفية المستندات</translation>
    </message>
    <message>
        <source>Filter documents by title, key or source</source>
        <translation>تصفية المستندات حسب العنوان أو المعرّف أو المصدر</translation>
    </message>
    <message>
        <source>Mark &amp;Done</source>
        <translation>&amp;تعليم كمكتمل</translation>
    </message>
    <message>
        <source>Mark &amp;Open</source>
        <translation>تعليم &amp;كمفتوح</translation>
    </message>
    <message>
        <source>Mark &amp;Skipped</source>
        <translation>تعليم كمتجاوَ&amp;ز</translation>
    </message>
    <message>
        <source>No document matches the filter.</source>
        <translation>لا مستند يطابق التصفية.</translation>
    </message>
    <message>
        <source>Re&amp;move Document</source>
        <translation>إزا&amp;لة المستند</translation>
    </message>
    <message>
        <source>Re&amp;move {count} Documents</source>
        <translation>إزال&amp;ة المستندات ({count})</translation>
    </message>
    <message>
        <source>Removed. Undo brings it back.</source>
        <translation>أُزيل. يعيده «تراجع».</translation>
    </message>
    <message>
        <source>Removed. Undo brings them back.</source>
        <translation>أُزيلت. يعيدها «تراجع».</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>إظهار…</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>الترتيب حسب</translation>
    </message>
    <message>
        <source>Title of the document:</source>
        <translation>عنوان المستند:</translation>
    </message>
    <message>
        <source>What is shown of the documents, and how they are sorted</source>
        <translation>ما يظهر عن المستندات وكيف تُرتَّب</translation>
    </message>
</context>
<context>
    <name>DocumentModel</name>
    <message>
        <source>no event</source>
        <translation>لا حدث</translation>
    </message>
</context>
<context>
    <name>Edge</name>
    <message>
        <source>Members above the window</source>
        <translation>الأطراف فوق النافذة</translation>
    </message>
    <message>
        <source>Members below the window</source>
        <translation>الأطراف تحت النافذة</translation>
    </message>
    <message>
        <source>The next of them</source>
        <translation>التالي منها</translation>
    </message>
</context>
<context>
    <name>EditorWindow</name>
    <message>
        <source>Add a label</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>تطبيق…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Codebook {0} – {1}</source>
        <translation>دليل الترميز {0} – {1}</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Discard Draft</source>
        <translation>تجاهل المسودة</translation>
    </message>
    <message>
        <source>Discard It</source>
        <translation>تجاهلها</translation>
    </message>
    <message>
        <source>Discard the draft? The codebook stays as it is in force.</source>
        <translation>أتتجاهل المسودة؟ يبقى دليل الترميز الساري كما هو.</translation>
    </message>
    <message>
        <source>Draft of version {0}</source>
        <translation>مسودة الإصدار {0}</translation>
    </message>
    <message>
        <source>Filter labels</source>
        <translation>تصفية الوسوم</translation>
    </message>
    <message>
        <source>Go On Editing</source>
        <translation>متابعة التحرير</translation>
    </message>
    <message>
        <source>Keep It</source>
        <translation>إبقاؤها</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Make It a Label</source>
        <translation>جعله وسمًا</translation>
    </message>
    <message>
        <source>Open an earlier version</source>
        <translation>فتح إصدار سابق</translation>
    </message>
    <message>
        <source>The draft is not in force yet. Keep it for later?</source>
        <translation>المسودة غير سارية بعد. أتُبقيها لوقت لاحق؟</translation>
    </message>
    <message>
        <source>This is the draft you left; it is not in force yet.</source>
        <translation>هذه هي المسودة التي تركتها؛ وهي غير سارية بعد.</translation>
    </message>
    <message>
        <source>Version {0} is in force.</source>
        <translation>الإصدار {0} هو الساري.</translation>
    </message>
    <message>
        <source>Version {0}, open for reading only</source>
        <translation>الإصدار {0}، مفتوح للقراءة فقط</translation>
    </message>
    <message>
        <source>Version {0}, unchanged</source>
        <translation>الإصدار {0}، بلا تغيير</translation>
    </message>
    <message>
        <source>{0} is no label itself; it is where the labels below it stand.</source>
        <translation>ليس {0} وسمًا بذاته؛ بل تندرج الوسوم تحته.</translation>
    </message>
    <message>
        <source>{0} to mend</source>
        <translation>للإصلاح: {0}</translation>
    </message>
</context>
<context>
    <name>EntityForm</name>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>The entity in a knowledge base, such as wikidata:Q43.</source>
        <translation>الكيان في قاعدة معرفة، مثل wikidata:Q43.</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>Drop the filler without a role</source>
        <translation>إسقاط الشاغل الذي بلا دور</translation>
    </message>
    <message>
        <source>Drop {0} fillers without a role</source>
        <translation>إسقاط الشاغلين بلا دور ({0})</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>↵ next · = as before · # value · ? keys</source>
        <translation>↵ التالي · = كما سبق · # قيمة · ? المفاتيح</translation>
    </message>
</context>
<context>
    <name>EventTableMenus</name>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;الأعمدة…</translation>
    </message>
    <message>
        <source>&amp;Go to the Text</source>
        <translation>الا&amp;نتقال إلى النص</translation>
    </message>
    <message>
        <source>&amp;Hide {column}</source>
        <translation>إ&amp;خفاء {column}</translation>
    </message>
    <message>
        <source>Only Rows Where {column} Is &amp;Empty</source>
        <translation>الصفوف التي فيها {column} &amp;فارغ فقط</translation>
    </message>
    <message>
        <source>Only Rows Where {column} Is &amp;Filled</source>
        <translation>الصفوف التي فيها {column} &amp;ممتلئ فقط</translation>
    </message>
    <message>
        <source>Only Rows with &amp;This</source>
        <translation>الصفوف التي فيها &amp;هذا فقط</translation>
    </message>
    <message>
        <source>Sort &amp;Downwards</source>
        <translation>ترتيب تنا&amp;زلي</translation>
    </message>
    <message>
        <source>Sort &amp;Upwards</source>
        <translation>ترتيب &amp;تصاعدي</translation>
    </message>
    <message>
        <source>Sort as in the Te&amp;xt</source>
        <translation>الترتيب كما في الن&amp;ص</translation>
    </message>
</context>
<context>
    <name>EventTableModel</name>
    <message>
        <source>Annotator</source>
        <translation>الموسِّم</translation>
    </message>
    <message>
        <source>Codebook Version</source>
        <translation>إصدار دليل الترميز</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>درجة الثقة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>المحفِّز</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>EventTablePanel</name>
    <message>
        <source>All annotators</source>
        <translation>جميع الموسِّمين</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>جميع الوسوم</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>الأعمدة…</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>تصفية الأحداث</translation>
    </message>
    <message>
        <source>Filter, such as {example}</source>
        <translation>تصفية، مثل {example}</translation>
    </message>
    <message>
        <source>Labels and triggers of the events</source>
        <translation>وسوم الأحداث ومحفِّزاتها</translation>
    </message>
    <message>
        <source>My events</source>
        <translation>أحداثي</translation>
    </message>
    <message>
        <source>No document is open.</source>
        <translation>لا مستند مفتوح.</translation>
    </message>
    <message>
        <source>No event fits the filter.</source>
        <translation>لا حدث يطابق التصفية.</translation>
    </message>
    <message>
        <source>Only events with this label</source>
        <translation>الأحداث التي لها هذا الوسم فقط</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Select words in the text, then press the key of an event.</source>
        <translation>حدّد كلمات في النص، ثم اضغط مفتاح حدث.</translation>
    </message>
    <message>
        <source>The events of all documents</source>
        <translation>أحداث جميع المستندات</translation>
    </message>
    <message>
        <source>The events of the open document</source>
        <translation>أحداث المستند المفتوح</translation>
    </message>
    <message>
        <source>There is no event in this document yet.</source>
        <translation>لا حدث في هذا المستند بعد.</translation>
    </message>
    <message>
        <source>There is no event yet.</source>
        <translation>لا حدث بعد.</translation>
    </message>
    <message>
        <source>This event is the work of {annotator}; the text shows your own.</source>
        <translation>هذا الحدث من عمل {annotator}؛ والنص يُظهر عملك أنت.</translation>
    </message>
    <message>
        <source>Whose events are shown</source>
        <translation>أحداث مَن تظهر</translation>
    </message>
    <message>
        <source>Words that a row must hold, in any column or in one:</source>
        <translation>كلمات يجب أن ترد في الصف، في أي عمود أو في عمود معيّن:</translation>
    </message>
    <message>
        <source>{annotator} has no event in this document.</source>
        <translation>ليس لـ {annotator} حدث في هذا المستند.</translation>
    </message>
    <message>
        <source>{annotator} has no event.</source>
        <translation>ليس لـ {annotator} أي حدث.</translation>
    </message>
    <message>
        <source>{shown} of {events}</source>
        <translation>{events}، يظهر منها {shown}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source> events</source>
        <translation> أحداث</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;تصدير</translation>
    </message>
    <message>
        <source>All; or a pattern for their keys, such as idlib-*</source>
        <translation>الكل؛ أو نمط لمعرّفاتها، مثل idlib-*</translation>
    </message>
    <message>
        <source>Annotation sets: everything, one document a line (JSONL)</source>
        <translation>مجموعات التوسيمات: كل شيء، مستند في كل سطر (JSONL)</translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>الموسِّمون</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;اختيار…</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Documents by key</source>
        <translation>المستندات حسب المعرّف</translation>
    </message>
    <message>
        <source>Events: one a line, with all there is of it (JSONL)</source>
        <translation>الأحداث: حدث في كل سطر بكل ما يخصه (JSONL)</translation>
    </message>
    <message>
        <source>Events: one a row, for spreadsheets (CSV)</source>
        <translation>الأحداث: حدث في كل صف، لبرامج الجداول (CSV)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>ما يُصدَّر</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>الملف المراد كتابته</translation>
    </message>
    <message>
        <source>For E&amp;xcel: begin with a byte order mark</source>
        <translation>من أجل E&amp;xcel: البدء بعلامة ترتيب البايتات</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>أعطِ الملف اسمًا.</translation>
    </message>
    <message>
        <source>JSONL (*.jsonl)</source>
        <translation>JSONL (*.jsonl)</translation>
    </message>
    <message>
        <source>Only the one &amp;row that the table shows</source>
        <translation>الصف الواحد الذي يُظهره ال&amp;جدول فقط</translation>
    </message>
    <message>
        <source>Only the {0} &amp;rows that the table shows</source>
        <translation>الصفوف التي يُظهرها ال&amp;جدول فقط ({0})</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>لا يوجد مجلد {folder}.</translation>
    </message>
    <message>
        <source>Tick at least one annotator.</source>
        <translation>علِّم على موسِّم واحد على الأقل.</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Something went wrong that should not have. What was saved is safe, and you can go on working.</source>
        <translation>حدث خطأ ما كان ينبغي أن يحدث. ما حُفظ آمن، ويمكنك متابعة العمل.</translation>
    </message>
    <message>
        <source>{fault}

The details are in {file}.</source>
        <translation>{fault}

التفاصيل في {file}.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>All files (*)</source>
        <translation>جميع الملفات (*)</translation>
    </message>
    <message>
        <source>Annotator projects (*{suffix})</source>
        <translation>مشاريع Annotator (*{suffix})</translation>
    </message>
    <message>
        <source>Name of the annotator:</source>
        <translation>اسم الموسِّم:</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Open Project</source>
        <translation>فتح مشروع</translation>
    </message>
    <message>
        <source>{name} (missing)</source>
        <translation>{name} (مفقود)</translation>
    </message>
</context>
<context>
    <name>FillerDetails</name>
    <message>
        <source>Fill with the whole cluster</source>
        <translation>الملء بالعنقود كله</translation>
    </message>
    <message>
        <source>Move it to another role</source>
        <translation>نقله إلى دور آخر</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>The words it was read from stay with it</source>
        <translation>تبقى معه الكلمات التي قُرئ منها</translation>
    </message>
    <message>
        <source>To be looked at again</source>
        <translation>يحتاج إلى إعادة نظر</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Value of {0}</source>
        <translation>قيمة {0}</translation>
    </message>
</context>
<context>
    <name>FillerRow</name>
    <message>
        <source>Remove {0} from {1}</source>
        <translation>إزالة {0} من {1}</translation>
    </message>
</context>
<context>
    <name>Fillers</name>
    <message>
        <source>cluster</source>
        <translation>عنقود</translation>
    </message>
    <message>
        <source>look again</source>
        <translation>إعادة النظر</translation>
    </message>
    <message>
        <source>not in the text</source>
        <translation>ليس في النص</translation>
    </message>
    <message>
        <source>not {0}</source>
        <translation>ليس {0}</translation>
    </message>
    <message>
        <source>under discussion</source>
        <translation>قيد النقاش</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>غير مؤكد</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close the find bar</source>
        <translation>إغلاق شريط البحث</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>بحث في هذا النص</translation>
    </message>
    <message>
        <source>Give all hits a label</source>
        <translation>إعطاء جميع النتائج وسمًا</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Label All…</source>
        <translation>وسم الكل…</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>مطابقة حالة الأحرف</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Pattern (a regular expression)</source>
        <translation>نمط (تعبير نمطي)</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>كلمات كاملة فقط</translation>
    </message>
    <message>
        <source>{at} of the first {count}</source>
        <translation>{at} من أول {count}</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} من {count}</translation>
    </message>
</context>
<context>
    <name>Fonts</name>
    <message>
        <source>An article is drawn with the typefaces of this system where those of the program lack its script.</source>
        <translation>يُرسم المقال بخطوط هذا النظام حيث تفتقر خطوط البرنامج إلى كتابته.</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Chinese, Japanese</source>
        <translation>الصينية واليابانية</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>السيريلية</translation>
    </message>
    <message>
        <source>Devanagari</source>
        <translation>الديفاناغارية</translation>
    </message>
    <message>
        <source>Elsewhere the Noto typefaces, https://fonts.google.com/noto, draw all of these.</source>
        <translation>في الأنظمة الأخرى ترسمها كلها خطوط Noto:‏ https://fonts.google.com/noto</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>الرموز التعبيرية</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>اليونانية</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>العبرية</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>الكورية</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>اللاتينية</translation>
    </message>
    <message>
        <source>Start the program again after installing.</source>
        <translation>شغّل البرنامج من جديد بعد التثبيت.</translation>
    </message>
    <message>
        <source>The open document has letters that this system cannot draw: {scripts}.</source>
        <translation>في المستند المفتوح حروف لا يستطيع هذا النظام رسمها: {scripts}.</translation>
    </message>
    <message>
        <source>This system has typefaces for all scripts of the open document.</source>
        <translation>في هذا النظام خطوط لجميع كتابات المستند المفتوح.</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>يُرسم</translation>
    </message>
    <message>
        <source>no typeface; on Debian and Ubuntu: apt install {package}</source>
        <translation>لا خط؛ على Debian وUbuntu:‏ apt install {package}</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>السمات</translation>
    </message>
    <message>
        <source>Attributes of all document labels</source>
        <translation>سمات جميع وسوم المستندات</translation>
    </message>
    <message>
        <source>Attributes of all entities</source>
        <translation>سمات جميع الكيانات</translation>
    </message>
    <message>
        <source>Attributes of all events</source>
        <translation>سمات جميع الأحداث</translation>
    </message>
    <message>
        <source>Attributes of all relations</source>
        <translation>سمات جميع العلاقات</translation>
    </message>
    <message>
        <source>Attributes of all that fills a role</source>
        <translation>سمات كل ما يملأ دورًا</translation>
    </message>
    <message>
        <source>Attributes of clusters</source>
        <translation>سمات العناقيد</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>بين</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>افعل</translation>
    </message>
    <message>
        <source>Document labels</source>
        <translation>وسوم المستندات</translation>
    </message>
    <message>
        <source>Don’t</source>
        <translation>لا تفعل</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>الكيانات</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>أمثلة</translation>
    </message>
    <message>
        <source>Filled by</source>
        <translation>ما يملؤه</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>كم</translation>
    </message>
    <message>
        <source>It has no direction.</source>
        <translation>لا اتجاه لها.</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation>المفتاح {key}</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>العلاقات</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>a place name</source>
        <translation>اسم مكان</translation>
    </message>
    <message>
        <source>an amount of money</source>
        <translation>مبلغ من المال</translation>
    </message>
    <message>
        <source>any entity</source>
        <translation>أي كيان</translation>
    </message>
    <message>
        <source>any event</source>
        <translation>أي حدث</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>أي عدد</translation>
    </message>
    <message>
        <source>any of: {choices}</source>
        <translation>أيٌّ من: {choices}</translation>
    </message>
    <message>
        <source>any text</source>
        <translation>أي نص</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>أي شيء</translation>
    </message>
    <message>
        <source>at most one</source>
        <translation>واحد على الأكثر</translation>
    </message>
    <message>
        <source>from {document}</source>
        <translation>من {document}</translation>
    </message>
    <message>
        <source>one</source>
        <translation>واحد</translation>
    </message>
    <message>
        <source>one of: {choices}</source>
        <translation>واحد من: {choices}</translation>
    </message>
    <message>
        <source>one or more</source>
        <translation>واحد أو أكثر</translation>
    </message>
    <message>
        <source>only where {attribute} is {values}</source>
        <translation>فقط حيث {attribute} هو {values}</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>single mentions only</source>
        <translation>إشارات مفردة فقط</translation>
    </message>
    <message>
        <source>words of the text</source>
        <translation>كلمات من النص</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>نعم أو لا</translation>
    </message>
    <message>
        <source>{name} (retired)</source>
        <translation>{name} (موقوف)</translation>
    </message>
    <message>
        <source>{value} where nothing is set</source>
        <translation>{value} حيث لم يُحدَّد شيء</translation>
    </message>
</context>
<context>
    <name>GuidePanel</name>
    <message>
        <source>Add the sentence of the selected annotation to the label’s examples</source>
        <translation>إضافة جملة التوسيم المحدد إلى أمثلة الوسم</translation>
    </message>
    <message>
        <source>Look up a label</source>
        <translation>البحث عن وسم</translation>
    </message>
    <message>
        <source>Pin as Example</source>
        <translation>تثبيت كمثال</translation>
    </message>
    <message>
        <source>Pinned as an example of {label}.</source>
        <translation>ثُبِّت كمثال على {label}.</translation>
    </message>
    <message>
        <source>Select an annotation with words of the text first.</source>
        <translation>حدّد أولًا توسيمًا له كلمات من النص.</translation>
    </message>
    <message>
        <source>Select an annotation, or point at a label, to read what the codebook says of it.</source>
        <translation>حدّد توسيمًا، أو أشِر إلى وسم، لقراءة ما يقوله دليل الترميز عنه.</translation>
    </message>
    <message>
        <source>The project has no document {key} any more.</source>
        <translation>لم يعد في المشروع مستند {key}.</translation>
    </message>
    <message>
        <source>What the codebook says</source>
        <translation>ما يقوله دليل الترميز</translation>
    </message>
    <message>
        <source>{everywhere} in the project</source>
        <translation>{everywhere} في المشروع</translation>
    </message>
    <message>
        <source>{here} in this document, {everywhere} in the project</source>
        <translation>{here} في هذا المستند، {everywhere} في المشروع</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>A hint letter</source>
        <translation>حرف دلالة</translation>
    </message>
    <message>
        <source>About Annotator</source>
        <translation>حول Annotator</translation>
    </message>
    <message>
        <source>Annotator is free software under the Apache License 2.0.

It is built on these, each under its own licence:

Qt and PySide6 (Qt for Python): GNU LGPL version 3. They are loaded as libraries and may be replaced by other builds of the same version. Sources: https://code.qt.io
SQLite, in pysqlite3: public domain; pysqlite3: zlib licence
sqlite-utils, regex, platformdirs, click, msgspec, turbohtml, sentencex, pyqtgraph, NumPy: Apache, BSD, MIT or CNRI licences; the packages carry the texts
</source>
        <translation>‏Annotator برنامج حر برخصة أباتشي 2.0.

وهو مبني على ما يلي، ولكلٍّ رخصته:

‏Qt وPySide6 ‏(Qt for Python): رخصة GNU LGPL، الإصدار 3. تُحمَّل كمكتبات ويجوز استبدالها ببُنى أخرى من الإصدار نفسه. المصادر: https://code.qt.io
‏SQLite، في pysqlite3: ملك عام؛ pysqlite3: رخصة zlib
‏sqlite-utils وregex وplatformdirs وclick وmsgspec وturbohtml وsentencex وpyqtgraph وNumPy: رخص Apache أو BSD أو MIT أو CNRI؛ والحزم تحمل نصوصها
</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>مفتاح المسح الخلفي</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation>1 إلى 9</translation>
    </message>
    <message>
        <source>A capital letter</source>
        <translation>حرف كبير</translation>
    </message>
    <message>
        <source>A digit, &lt;, &gt;, ~ or -</source>
        <translation>رقم أو &lt; أو &gt; أو ~ أو -</translation>
    </message>
    <message>
        <source>Back to the role before</source>
        <translation>الرجوع إلى الدور السابق</translation>
    </message>
    <message>
        <source>Begin a value, where the role takes one</source>
        <translation>بدء قيمة حيث يقبلها الدور</translation>
    </message>
    <message>
        <source>By sentence</source>
        <translation>جملةً جملة</translation>
    </message>
    <message>
        <source>By word</source>
        <translation>كلمةً كلمة</translation>
    </message>
    <message>
        <source>Choose between what there is to choose from</source>
        <translation>الاختيار مما هو متاح للاختيار</translation>
    </message>
    <message>
        <source>Choose nothing</source>
        <translation>عدم اختيار شيء</translation>
    </message>
    <message>
        <source>Choose the annotation that shows the letter</source>
        <translation>اختيار التوسيم الذي يُظهر الحرف</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>إغلاق شريط البحث</translation>
    </message>
    <message>
        <source>Confirm, make sure, or resolve; the next row comes up</source>
        <translation>التأكيد أو رفع الشك أو الحسم؛ ثم يأتي الصف التالي</translation>
    </message>
    <message>
        <source>Ctrl with the mouse</source>
        <translation>Ctrl مع الفأرة</translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right</source>
        <translation>Ctrl+يسار، Ctrl+يمين</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+الإدخال</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Return</source>
        <translation>Ctrl+Shift+الإدخال</translation>
    </message>
    <message>
        <source>Ctrl+Up, Ctrl+Down</source>
        <translation>Ctrl+أعلى، Ctrl+أسفل</translation>
    </message>
    <message>
        <source>Edit, Keyboard Shortcuts changes the keys of the menus; the codebook says those of the labels.</source>
        <translation>يغيّر «تحرير»، «اختصارات لوحة المفاتيح» مفاتيح القوائم؛ أما مفاتيح الوسوم فيحددها دليل الترميز.</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Fill the role as in the event before, and go on</source>
        <translation>ملء الدور كما في الحدث السابق، والمتابعة</translation>
    </message>
    <message>
        <source>Fill the role with the annotation that shows the letter</source>
        <translation>ملء الدور بالتوسيم الذي يُظهر الحرف</translation>
    </message>
    <message>
        <source>Fill the role with the selected words, or go on to the next role</source>
        <translation>ملء الدور بالكلمات المحددة، أو الانتقال إلى الدور التالي</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>الخطوط</translation>
    </message>
    <message>
        <source>Go through the rows; the text follows</source>
        <translation>التنقل بين الصفوف؛ والنص يتبع</translation>
    </message>
    <message>
        <source>Go to the role that begins with it</source>
        <translation>الانتقال إلى الدور الذي يبدأ به</translation>
    </message>
    <message>
        <source>Go to the text</source>
        <translation>الانتقال إلى النص</translation>
    </message>
    <message>
        <source>Home, End, Ctrl+Home, Ctrl+End</source>
        <translation>Home، End، Ctrl+Home، Ctrl+End</translation>
    </message>
    <message>
        <source>In the find bar</source>
        <translation>في شريط البحث</translation>
    </message>
    <message>
        <source>In the review, and in notes to others</source>
        <translation>في المراجعة وفي الملاحظات إلى الآخرين</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>في النص</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Label the selected words, or relabel what is selected</source>
        <translation>وسم الكلمات المحددة، أو تغيير وسم المحدد</translation>
    </message>
    <message>
        <source>Labels of this project</source>
        <translation>وسوم هذا المشروع</translation>
    </message>
    <message>
        <source>Left, Right, Up, Down</source>
        <translation>يسار، يمين، أعلى، أسفل</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>List everything that can be chosen</source>
        <translation>سرد كل ما يمكن اختياره</translation>
    </message>
    <message>
        <source>Mark what fills the role as unsure</source>
        <translation>تعليم شاغل الدور كغير مؤكد</translation>
    </message>
    <message>
        <source>Move the caret</source>
        <translation>تحريك المؤشر</translation>
    </message>
    <message>
        <source>Next or previous hit</source>
        <translation>النتيجة التالية أو السابقة</translation>
    </message>
    <message>
        <source>Next or previous role</source>
        <translation>الدور التالي أو السابق</translation>
    </message>
    <message>
        <source>Own folder</source>
        <translation>مجلد البرنامج</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>الإدخال</translation>
    </message>
    <message>
        <source>Return, Shift+Return</source>
        <translation>الإدخال، Shift+الإدخال</translation>
    </message>
    <message>
        <source>Return, Space, /</source>
        <translation>الإدخال، المسافة، /</translation>
    </message>
    <message>
        <source>Say more of what fills the role: attributes, unsure, another role</source>
        <translation>قول المزيد عن شاغل الدور: السمات، غير مؤكد، دور آخر</translation>
    </message>
    <message>
        <source>Select further words, for an annotation in parts</source>
        <translation>تحديد كلمات أخرى، لتوسيم من عدة أجزاء</translation>
    </message>
    <message>
        <source>Select more or fewer words</source>
        <translation>تحديد كلمات أكثر أو أقل</translation>
    </message>
    <message>
        <source>Select nothing; stop filling a role</source>
        <translation>إلغاء التحديد؛ إيقاف ملء الدور</translation>
    </message>
    <message>
        <source>Select words</source>
        <translation>تحديد كلمات</translation>
    </message>
    <message>
        <source>Send the note</source>
        <translation>إرسال الملاحظة</translation>
    </message>
    <message>
        <source>Send the note and resolve the discussion</source>
        <translation>إرسال الملاحظة وحسم النقاش</translation>
    </message>
    <message>
        <source>Shift with a key that moves</source>
        <translation>Shift مع مفتاح حركة</translation>
    </message>
    <message>
        <source>Shift with any of these</source>
        <translation>Shift مع أي من هذه</translation>
    </message>
    <message>
        <source>Shift+Return</source>
        <translation>Shift+الإدخال</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>المسافة</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab، Shift+Tab</translation>
    </message>
    <message>
        <source>Take away what was filled in last</source>
        <translation>إزالة آخر ما مُلئ</translation>
    </message>
    <message>
        <source>Take the date or number that the frame reads in a filler</source>
        <translation>أخذ التاريخ أو العدد الذي تقرؤه الاستمارة في الشاغل</translation>
    </message>
    <message>
        <source>The key of a label</source>
        <translation>مفتاح وسم</translation>
    </message>
    <message>
        <source>To the start or end of the line, of the text</source>
        <translation>إلى بداية السطر أو نهايته، أو النص</translation>
    </message>
    <message>
        <source>Turns articles into gold-standard corpora of entities and events. Everything stays on this machine.</source>
        <translation>يحوّل المقالات إلى مدوّنات معيارية ذهبية للكيانات والأحداث. كل شيء يبقى على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Type a value, or who is meant but not in the text</source>
        <translation>كتابة قيمة، أو المقصود الذي لا يرد في النص</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>أعلى، أسفل</translation>
    </message>
    <message>
        <source>While a role is filled</source>
        <translation>أثناء ملء دور</translation>
    </message>
    <message>
        <source>Write a note about it</source>
        <translation>كتابة ملاحظة عنه</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>غير مثبّت</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Redo {step}</source>
        <translation>إعادة: {step}</translation>
    </message>
    <message>
        <source>Undo {step}</source>
        <translation>تراجع: {step}</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>متراجَع عنه</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Takes back this step and all that came after it</source>
        <translation>يتراجع عن هذه الخطوة وكل ما تلاها</translation>
    </message>
    <message>
        <source>Undo to &amp;Here</source>
        <translation>&amp;التراجع حتى هنا</translation>
    </message>
</context>
<context>
    <name>HitLabels</name>
    <message>
        <source>No hit is newly labelled {label}.</source>
        <translation>لم تُوسم أي نتيجة جديدة بـ {label}.</translation>
    </message>
    <message>
        <source>These are more than {most} hits; look for less.</source>
        <translation>النتائج أكثر من {most}؛ ضيّق البحث.</translation>
    </message>
    <message>
        <source>{made} hits are now labelled {label}.</source>
        <translation>عدد النتائج الموسومة الآن بـ {label}:‏ {made}.</translation>
    </message>
    <message>
        <source>{skipped} were left out: labelled so already, or blank.</source>
        <translation>تُركت {skipped}: موسومة كذلك من قبل، أو فارغة.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;استيراد</translation>
    </message>
    <message>
        <source>Add labels that the codebook lacks to it (&amp;JSONL, brat)</source>
        <translation>&amp;إضافة الوسوم الناقصة إلى دليل الترميز (JSONL، brat)</translation>
    </message>
    <message>
        <source>Beginning of the file</source>
        <translation>بداية الملف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Column with the text</source>
        <translation>العمود الذي فيه النص</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>الملفات المراد استيرادها</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>Take texts in that the project has alread&amp;y</source>
        <translation>&amp;قبول النصوص الموجودة في المشروع أيضًا</translation>
    </message>
    <message>
        <source>Text column</source>
        <translation>عمود النص</translation>
    </message>
    <message>
        <source>Treat Stray &amp;Tags as HTML</source>
        <translation>&amp;معاملة الوسوم الشاردة كـ HTML</translation>
    </message>
    <message>
        <source>{count} cannot be read</source>
        <translation>غير المقروء: {count}</translation>
    </message>
    <message>
        <source>{count} to look at</source>
        <translation>للمراجعة: {count}</translation>
    </message>
    <message>
        <source>{count} with stray tags</source>
        <translation>بوسوم HTML شاردة: {count}</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>No snapshot could be taken: {reason}</source>
        <translation>تعذّر أخذ نسخة احتياطية: {reason}</translation>
    </message>
</context>
<context>
    <name>KeyCap</name>
    <message>
        <source>Key {0}</source>
        <translation>المفتاح {0}</translation>
    </message>
</context>
<context>
    <name>KindPage</name>
    <message>
        <source>Add a Label</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>Attributes and their labels</source>
        <translation>السمات ووسومها</translation>
    </message>
    <message>
        <source>Attributes of all roles</source>
        <translation>سمات جميع الأدوار</translation>
    </message>
    <message>
        <source>Attributes of what fills any role</source>
        <translation>سمات ما يملأ أي دور</translation>
    </message>
    <message>
        <source>Attributes, and the labels that have them</source>
        <translation>السمات والوسوم التي لها هذه السمات</translation>
    </message>
</context>
<context>
    <name>KnowledgeDialog</name>
    <message>
        <source>&amp;Forget the things that are not in this file</source>
        <translation>&amp;نسيان الأهداف التي ليست في هذا الملف</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;استيراد</translation>
    </message>
    <message>
        <source>Before the id</source>
        <translation>قبل المعرّف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Import Things to Link To</source>
        <translation>استيراد أهداف الروابط</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>Rows: {rows}; kept as codes: {codes}</source>
        <translation>الصفوف: {rows}؛ ما يُحفظ كرموز: {codes}</translation>
    </message>
    <message>
        <source>The first things</source>
        <translation>الأهداف الأولى</translation>
    </message>
</context>
<context>
    <name>KnowledgeImport</name>
    <message>
        <source>All files (*)</source>
        <translation>جميع الملفات (*)</translation>
    </message>
    <message>
        <source>Import Things to Link To</source>
        <translation>استيراد أهداف الروابط</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>جارٍ الاستيراد</translation>
    </message>
    <message>
        <source>Looking into the file</source>
        <translation>جارٍ فحص الملف</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>جارٍ قراءة الملف</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>جداول (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Things to Link To</source>
        <translation>أهداف الروابط</translation>
    </message>
</context>
<context>
    <name>LabelButton</name>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Label: {0}</source>
        <translation>وسم: {0}</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>موقوف</translation>
    </message>
</context>
<context>
    <name>LabelChooser</name>
    <message>
        <source>Filter labels</source>
        <translation>تصفية الوسوم</translation>
    </message>
</context>
<context>
    <name>LabelHead</name>
    <message>
        <source>retired</source>
        <translation>موقوف</translation>
    </message>
</context>
<context>
    <name>LabelList</name>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>document label</source>
        <translation>وسم مستند</translation>
    </message>
    <message>
        <source>entity</source>
        <translation>كيان</translation>
    </message>
    <message>
        <source>event</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>key {0}</source>
        <translation>المفتاح {0}</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>علاقة</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>{0} in this document</source>
        <translation>{0} في هذا المستند</translation>
    </message>
</context>
<context>
    <name>LabelPage</name>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>As all of its kind: {0}.</source>
        <translation>كسائر نوعه: {0}.</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>السمات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Change {0}</source>
        <translation>تغيير {0}</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>التعريف</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>افعل</translation>
    </message>
    <message>
        <source>Don’t</source>
        <translation>لا تفعل</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>أمثلة</translation>
    </message>
    <message>
        <source>From {0}</source>
        <translation>من {0}</translation>
    </message>
    <message>
        <source>Joins</source>
        <translation>ما تربطه</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Only This One</source>
        <translation>هذا فقط</translation>
    </message>
    <message>
        <source>Over the text</source>
        <translation>فوق النص</translation>
    </message>
    <message>
        <source>Pin from the Text</source>
        <translation>تثبيت من النص</translation>
    </message>
    <message>
        <source>Press the key here; Backspace takes it away</source>
        <translation>اضغط المفتاح هنا؛ يزيله مفتاح المسح الخلفي</translation>
    </message>
    <message>
        <source>Rename Them Too</source>
        <translation>إعادة تسميتها أيضًا</translation>
    </message>
    <message>
        <source>Rename the label below {1} too?</source>
        <translation>أتُعاد أيضًا تسمية الوسم المندرج تحت {1}؟</translation>
    </message>
    <message>
        <source>Rename the {0} labels below {1} too?</source>
        <translation>أتُعاد أيضًا تسمية الوسوم المندرجة تحت {1} ({0})؟</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Show What All Have</source>
        <translation>إظهار ما لها جميعًا</translation>
    </message>
    <message>
        <source>Take It from {0}</source>
        <translation>أخذه من {0}</translation>
    </message>
    <message>
        <source>Take the key</source>
        <translation>أخذ المفتاح</translation>
    </message>
    <message>
        <source>Take the key from {0}</source>
        <translation>أخذ المفتاح من {0}</translation>
    </message>
    <message>
        <source>Take the key of {0}</source>
        <translation>أخذ مفتاح {0}</translation>
    </message>
    <message>
        <source>Use Again</source>
        <translation>إعادة الاستخدام</translation>
    </message>
    <message>
        <source>a label</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>لم يُستخدم بعد</translation>
    </message>
    <message>
        <source>retired, {0}</source>
        <translation>موقوف، {0}</translation>
    </message>
    <message>
        <source>{0} is also the key of {1}.</source>
        <translation>{0} هو أيضًا مفتاح {1}.</translation>
    </message>
</context>
<context>
    <name>LabelPalette</name>
    <message>
        <source>Add as one more trigger of it</source>
        <translation>إضافته محفِّزًا آخر له</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>الكيانات</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Selected words</source>
        <translation>الكلمات المحددة</translation>
    </message>
    <message>
        <source>Use as trigger of the event</source>
        <translation>استخدامها محفِّزًا للحدث</translation>
    </message>
</context>
<context>
    <name>LabelPopup</name>
    <message>
        <source>Entities</source>
        <translation>الكيانات</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>Select words, or an annotation, to label.</source>
        <translation>حدّد كلمات أو توسيمًا لوسمه.</translation>
    </message>
</context>
<context>
    <name>LabelVerbs</name>
    <message>
        <source>Add a label</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>Choose a label first.</source>
        <translation>اختر وسمًا أولًا.</translation>
    </message>
    <message>
        <source>Duplicate {0}</source>
        <translation>تكرار {0}</translation>
    </message>
    <message>
        <source>Its annotations go on the list of what to look at again, to be decided one by one.</source>
        <translation>توضع توسيماته في قائمة ما يُعاد النظر فيه، ليُبَتّ فيها واحدًا واحدًا.</translation>
    </message>
    <message>
        <source>Merge {0} into</source>
        <translation>دمج {0} في</translation>
    </message>
    <message>
        <source>Move {0}</source>
        <translation>نقل {0}</translation>
    </message>
    <message>
        <source>Move {0} below</source>
        <translation>نقل {0} تحت</translation>
    </message>
    <message>
        <source>New document label</source>
        <translation>وسم مستند جديد</translation>
    </message>
    <message>
        <source>New entity</source>
        <translation>كيان جديد</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>حدث جديد</translation>
    </message>
    <message>
        <source>New relation</source>
        <translation>علاقة جديدة</translation>
    </message>
    <message>
        <source>Pin an example of {0}</source>
        <translation>تثبيت مثال على {0}</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>إزالة {0}</translation>
    </message>
    <message>
        <source>Select an annotation in the text first.</source>
        <translation>حدّد أولًا توسيمًا في النص.</translation>
    </message>
    <message>
        <source>Split {0} into</source>
        <translation>تقسيم {0} إلى</translation>
    </message>
    <message>
        <source>There is no other label of its kind to merge it into.</source>
        <translation>لا يوجد وسم آخر من نوعه لدمجه فيه.</translation>
    </message>
    <message>
        <source>This sentence is an example already.</source>
        <translation>هذه الجملة مثال من قبل.</translation>
    </message>
    <message>
        <source>Use {0} again</source>
        <translation>إعادة استخدام {0}</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>The language changes when Annotator is started the next time.</source>
        <translation>تتغير اللغة عند تشغيل Annotator في المرة القادمة.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>A question mark after a label: the annotator is unsure.</source>
        <translation>علامة استفهام بعد الوسم: الموسِّم غير متأكد.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Labels of the timeline</source>
        <translation>وسوم الخط الزمني</translation>
    </message>
</context>
<context>
    <name>LegendModel</name>
    <message>
        <source>Click to show or hide, double-click to show only these</source>
        <translation>انقر للإظهار أو الإخفاء، وانقر مرتين لإظهار هذه وحدها</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>ظاهر</translation>
    </message>
</context>
<context>
    <name>LinkActions</name>
    <message>
        <source>Joined, though their labels differ: {labels}.</source>
        <translation>رُبطت مع أن وسومها مختلفة: {labels}.</translation>
    </message>
    <message>
        <source>Merge into {0} …</source>
        <translation>دمج في {0} …</translation>
    </message>
    <message>
        <source>Relate {0} to …</source>
        <translation>علاقة {0} بـ …</translation>
    </message>
    <message>
        <source>Select an entity or an event first.</source>
        <translation>حدّد أولًا كيانًا أو حدثًا.</translation>
    </message>
    <message>
        <source>Select an event first.</source>
        <translation>حدّد أولًا حدثًا.</translation>
    </message>
    <message>
        <source>The codebook has no relations.</source>
        <translation>لا علاقات في دليل الترميز.</translation>
    </message>
    <message>
        <source>There is no other mention of this.</source>
        <translation>لا إشارة أخرى إلى هذا.</translation>
    </message>
    <message>
        <source>{0} is the same as …</source>
        <translation>{0} مطابق لـ …</translation>
    </message>
</context>
<context>
    <name>LinkLine</name>
    <message>
        <source>Things to link to</source>
        <translation>أهداف الروابط</translation>
    </message>
    <message>
        <source>such as {example}</source>
        <translation>مثل {example}</translation>
    </message>
    <message>
        <source>{0} found: {1}</source>
        <translation>عدد النتائج {0}:‏ {1}</translation>
    </message>
</context>
<context>
    <name>LookAgainLine</name>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>It is right as it is</source>
        <translation>هو صحيح كما هو</translation>
    </message>
    <message>
        <source>Look again: {0}</source>
        <translation>إعادة النظر: {0}</translation>
    </message>
    <message>
        <source>Make it {0}</source>
        <translation>تغييره إلى {0}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source> (read-only)</source>
        <translation> (للقراءة فقط)</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotator</translation>
    </message>
    <message>
        <source>Open or make a project first; then drop the articles on its window.</source>
        <translation>افتح مشروعًا أو أنشئه أولًا؛ ثم أسقِط المقالات على نافذته.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>&amp;Apply…</source>
        <translation>&amp;تطبيق…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;Discard the Draft</source>
        <translation>تجا&amp;هل المسودة</translation>
    </message>
    <message>
        <source>&amp;Document Label</source>
        <translation>وسم &amp;مستند</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>إلى الأس&amp;فل</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Entity Label</source>
        <translation>وسم &amp;كيان</translation>
    </message>
    <message>
        <source>&amp;Export the Draft…</source>
        <translation>ت&amp;صدير المسودة…</translation>
    </message>
    <message>
        <source>&amp;Filter Labels</source>
        <translation>تصفية ال&amp;وسوم</translation>
    </message>
    <message>
        <source>&amp;Import a Codebook…</source>
        <translation>&amp;استيراد دليل ترميز…</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;وسم</translation>
    </message>
    <message>
        <source>&amp;Move Below…</source>
        <translation>&amp;نقل تحت…</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;إعادة</translation>
    </message>
    <message>
        <source>&amp;Redo {0}</source>
        <translation>&amp;إعادة: {0}</translation>
    </message>
    <message>
        <source>&amp;Relation Label</source>
        <translation>وسم &amp;علاقة</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>إ&amp;زالة…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Undo {0}</source>
        <translation>&amp;تراجع: {0}</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>إلى الأ&amp;على</translation>
    </message>
    <message>
        <source>Add &amp;Beside</source>
        <translation>إضافة &amp;بجانبه</translation>
    </message>
    <message>
        <source>Code&amp;book</source>
        <translation>&amp;دليل الترميز</translation>
    </message>
    <message>
        <source>Dup&amp;licate</source>
        <translation>ت&amp;كرار</translation>
    </message>
    <message>
        <source>Use Aga&amp;in</source>
        <translation>إعادة الاست&amp;خدام</translation>
    </message>
    <message>
        <source>E&amp;vent Label</source>
        <translation>وسم &amp;حدث</translation>
    </message>
    <message>
        <source>Go to the &amp;Tree</source>
        <translation>الانتقال إلى ال&amp;شجرة</translation>
    </message>
    <message>
        <source>Go to the Next Fau&amp;lt</source>
        <translation>الانتقال إلى ال&amp;خطأ التالي</translation>
    </message>
    <message>
        <source>Import from a &amp;Folder…</source>
        <translation>استيراد من &amp;مجلد…</translation>
    </message>
    <message>
        <source>Mer&amp;ge Into…</source>
        <translation>&amp;دمج في…</translation>
    </message>
    <message>
        <source>Pin an E&amp;xample from the Text</source>
        <translation>ت&amp;ثبيت مثال من النص</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>إعادة ت&amp;سمية</translation>
    </message>
    <message>
        <source>Re&amp;tire…</source>
        <translation>&amp;إيقاف الاستخدام…</translation>
    </message>
    <message>
        <source>S&amp;plit…</source>
        <translation>ت&amp;قسيم…</translation>
    </message>
</context>
<context>
    <name>MomentKeys</name>
    <message>
        <source>Any key closes this.</source>
        <translation>أي مفتاح يغلق هذه النافذة.</translation>
    </message>
    <message>
        <source>Fill the role with the words as</source>
        <translation>ملء الدور بالكلمات بوصفها</translation>
    </message>
    <message>
        <source>In the find bar</source>
        <translation>في شريط البحث</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>في النص</translation>
    </message>
    <message>
        <source>Keys now</source>
        <translation>المفاتيح الآن</translation>
    </message>
    <message>
        <source>Keys now, while another thing is chosen</source>
        <translation>المفاتيح الآن، أثناء اختيار شيء آخر</translation>
    </message>
    <message>
        <source>Keys now, while the role {0} is filled</source>
        <translation>المفاتيح الآن، أثناء ملء الدور {0}</translation>
    </message>
    <message>
        <source>Keys now, with an entity selected</source>
        <translation>المفاتيح الآن، مع تحديد كيان</translation>
    </message>
    <message>
        <source>Keys now, with an event selected</source>
        <translation>المفاتيح الآن، مع تحديد حدث</translation>
    </message>
    <message>
        <source>Keys now, with nothing selected</source>
        <translation>المفاتيح الآن، بلا تحديد</translation>
    </message>
    <message>
        <source>Keys now, with words selected</source>
        <translation>المفاتيح الآن، مع تحديد كلمات</translation>
    </message>
    <message>
        <source>Label its words as entity</source>
        <translation>وسم كلماته كيانًا</translation>
    </message>
    <message>
        <source>Label its words as event</source>
        <translation>وسم كلماته حدثًا</translation>
    </message>
    <message>
        <source>Label the words as entity</source>
        <translation>وسم الكلمات كيانًا</translation>
    </message>
    <message>
        <source>Label the words as event</source>
        <translation>وسم الكلمات حدثًا</translation>
    </message>
    <message>
        <source>Leave the event, and label the words</source>
        <translation>مغادرة الحدث ووسم الكلمات</translation>
    </message>
    <message>
        <source>Make an event that the text has no word for</source>
        <translation>إنشاء حدث لا كلمة له في النص</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>تغييره إلى</translation>
    </message>
</context>
<context>
    <name>NamesDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Name {0}</source>
        <translation>الاسم {0}</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>Annotator projects (*{suffix})</source>
        <translation>مشاريع Annotator (*{suffix})</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;اختيار…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Codebook to start from</source>
        <translation>دليل الترميز للبدء</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>File of the new project</source>
        <translation>ملف المشروع الجديد</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>أعطِ الملف اسمًا.</translation>
    </message>
    <message>
        <source>New Project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>ت&amp;غيير…</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>تغيير الملاحظة</translation>
    </message>
    <message>
        <source>Enter changes it, Delete deletes it</source>
        <translation>يغيّرها الإدخال، ويحذفها Delete</translation>
    </message>
    <message>
        <source>Resolved by {author} · {time}</source>
        <translation>حسمه {author} · {time}</translation>
    </message>
    <message>
        <source>{author} · {time}</source>
        <translation>{author} · {time}</translation>
    </message>
    <message>
        <source>{head} · resolved</source>
        <translation>{head} · محسوم</translation>
    </message>
</context>
<context>
    <name>NothingShown</name>
    <message>
        <source>Clear Filter</source>
        <translation>مسح التصفية</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>{number} %</source>
        <translation>{number}٪</translation>
    </message>
</context>
<context>
    <name>OfferButton</name>
    <message>
        <source>, or </source>
        <translation>، أو </translation>
    </message>
    <message>
        <source>It can also be {0}; Down chooses.</source>
        <translation>قد يكون أيضًا {0}؛ يختار سهم الأسفل.</translation>
    </message>
    <message>
        <source>Read “{0}” as {1}</source>
        <translation>قراءة «{0}» بوصفه {1}</translation>
    </message>
</context>
<context>
    <name>OpenDraft</name>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>The draft cannot be kept on the disk: {0}</source>
        <translation>لا يمكن حفظ المسودة على القرص: {0}</translation>
    </message>
</context>
<context>
    <name>OverviewStrip</name>
    <message>
        <source>Annotations: {count}</source>
        <translation>التوسيمات: {count}</translation>
    </message>
    <message>
        <source>Hits: {count}</source>
        <translation>النتائج: {count}</translation>
    </message>
    <message>
        <source>Overview of the document</source>
        <translation>نظرة عامة على المستند</translation>
    </message>
    <message>
        <source>Unsure: {count}</source>
        <translation>غير مؤكد: {count}</translation>
    </message>
    <message>
        <source>With a note: {count}</source>
        <translation>مع ملاحظة: {count}</translation>
    </message>
    <message>
        <source>With problems: {count}</source>
        <translation>مع مشكلات: {count}</translation>
    </message>
</context>
<context>
    <name>PanelActions</name>
    <message>
        <source>Select the words that are to be the trigger.</source>
        <translation>حدّد الكلمات التي ستكون المحفِّز.</translation>
    </message>
    <message>
        <source>This label has no attributes.</source>
        <translation>ليس لهذا الوسم سمات.</translation>
    </message>
</context>
<context>
    <name>PanelTitle</name>
    <message>
        <source>Hide {panel}</source>
        <translation>إخفاء {panel}</translation>
    </message>
    <message>
        <source>Hide; the View menu shows it again</source>
        <translation>إخفاء؛ تُظهره قائمة «عرض» من جديد</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>الصفحة {number} من {count}</translation>
    </message>
    <message>
        <source>The printer takes no more pages.</source>
        <translation>الطابعة لا تقبل مزيدًا من الصفحات.</translation>
    </message>
    <message>
        <source>The printer takes no pages.</source>
        <translation>الطابعة لا تقبل صفحات.</translation>
    </message>
    <message>
        <source>There is no such page; the last one is {count}.</source>
        <translation>لا توجد صفحة كهذه؛ آخر صفحة هي {count}.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>تتعذر كتابة {file}: {reason}.</translation>
    </message>
</context>
<context>
    <name>PartTable</name>
    <message>
        <source>Down</source>
        <translation>أسفل</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>إيقاف الاستخدام</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Use Again</source>
        <translation>إعادة الاستخدام</translation>
    </message>
</context>
<context>
    <name>PickDialog</name>
    <message>
        <source>(the top)</source>
        <translation>(المستوى الأعلى)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
</context>
<context>
    <name>Picking</name>
    <message>
        <source>There is nothing else in this document to choose.</source>
        <translation>لا شيء آخر في هذا المستند يمكن اختياره.</translation>
    </message>
    <message>
        <source>This cannot be chosen here.</source>
        <translation>لا يمكن اختيار هذا هنا.</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>عنقود</translation>
    </message>
    <message>
        <source>no words in the text</source>
        <translation>لا كلمات في النص</translation>
    </message>
    <message>
        <source>{hints} and {count} more</source>
        <translation>{hints} و{count} أخرى</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>That is too long for one picture. Select the words to show, or export the article as PDF or SVG.</source>
        <translation>هذا أطول من أن تسعه صورة واحدة. حدّد الكلمات المراد إظهارها، أو صدّر المقال بصيغة PDF أو SVG.</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Holds stray tags such as &lt;em&gt;</source>
        <translation>فيه وسوم شاردة مثل &lt;em&gt;</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Say which format it is</source>
        <translation>حدّد الصيغة</translation>
    </message>
    <message>
        <source>Text in column {name}</source>
        <translation>النص في العمود {name}</translation>
    </message>
    <message>
        <source>The encoding is in doubt; look at the beginning</source>
        <translation>الترميز مشكوك فيه؛ انظر إلى البداية</translation>
    </message>
    <message>
        <source>With {name}</source>
        <translation>مع {name}</translation>
    </message>
</context>
<context>
    <name>PrintActions</name>
    <message>
        <source>Copied as a picture.</source>
        <translation>نُسخ كصورة.</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>تصدير بصيغة PDF</translation>
    </message>
    <message>
        <source>Export as SVG</source>
        <translation>تصدير بصيغة SVG</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>صور SVG (*.svg)</translation>
    </message>
</context>
<context>
    <name>PrintWork</name>
    <message>
        <source>Printing</source>
        <translation>جارٍ الطباعة</translation>
    </message>
    <message>
        <source>Sent to the printer {name}.</source>
        <translation>أُرسل إلى الطابعة {name}.</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>جارٍ كتابة {file}</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>كُتب إلى {file}.</translation>
    </message>
</context>
<context>
    <name>ProgressWindow</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
</context>
<context>
    <name>ReadingActions</name>
    <message>
        <source>1 reading taken.</source>
        <translation>أُخذت قراءة واحدة.</translation>
    </message>
    <message>
        <source>{0} readings taken.</source>
        <translation>القراءات المأخوذة: {0}.</translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <source>&amp;Take 1 Reading</source>
        <translation>&amp;أخذ قراءة واحدة</translation>
    </message>
    <message>
        <source>&amp;Take Readings</source>
        <translation>&amp;أخذ القراءات</translation>
    </message>
    <message>
        <source>&amp;Take {0} Readings</source>
        <translation>&amp;أخذ القراءات ({0})</translation>
    </message>
    <message>
        <source>All my work</source>
        <translation>عملي كله</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>No entity that fills a role in this document says a date, a number or an amount to be read.</source>
        <translation>لا كيان يملأ دورًا في هذا المستند يذكر تاريخًا أو عددًا أو مبلغًا يمكن قراءته.</translation>
    </message>
    <message>
        <source>No entity that fills a role says a date, a number or an amount to be read.</source>
        <translation>لا كيان يملأ دورًا يذكر تاريخًا أو عددًا أو مبلغًا يمكن قراءته.</translation>
    </message>
    <message>
        <source>Read Dates and Numbers</source>
        <translation>قراءة التواريخ والأعداد</translation>
    </message>
    <message>
        <source>Reading {0} of {1}…</source>
        <translation>جارٍ قراءة {0} من {1}…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>These entities fill roles that take values too. What is ticked becomes the value it is read as, with its words as evidence; the entities stay in the text. Space ticks, a digit or F2 chooses another meaning.</source>
        <translation>تملأ هذه الكيانات أدوارًا تقبل قيمًا أيضًا. يصبح المؤشَّر منها القيمةَ التي يُقرأ بها، وكلماتُه شاهدٌ عليها؛ وتبقى الكيانات في النص. تؤشّر المسافة، ويختار رقمٌ أو F2 معنى آخر.</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>هذا المستند</translation>
    </message>
    <message>
        <source>Tick &amp;All</source>
        <translation>تأشير ال&amp;كل</translation>
    </message>
    <message>
        <source>Tick &amp;None</source>
        <translation>إل&amp;غاء كل التأشير</translation>
    </message>
    <message>
        <source>Tick the &amp;Sure Ones</source>
        <translation>تأشير ال&amp;مؤكد</translation>
    </message>
    <message>
        <source>{0} of {1} ticked</source>
        <translation>المؤشَّر {0} من {1}</translation>
    </message>
</context>
<context>
    <name>ReadingModel</name>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>In the Text</source>
        <translation>في النص</translation>
    </message>
    <message>
        <source>Read As</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>What can be read</source>
        <translation>ما يمكن قراءته</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Confidence</source>
        <translation>درجة الثقة</translation>
    </message>
    <message>
        <source>Confidence is a number from 0 to 1.</source>
        <translation>درجة الثقة عدد من 0 إلى 1.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>How sure you are</source>
        <translation>مدى تأكدك</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>from 0 to 1</source>
        <translation>من 0 إلى 1</translation>
    </message>
</context>
<context>
    <name>RelationEnds</name>
    <message>
        <source>Entities</source>
        <translation>الكيانات</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>It has no direction</source>
        <translation>لا اتجاه لها</translation>
    </message>
    <message>
        <source>What may stand here; nothing ticked is anything</source>
        <translation>ما يجوز هنا؛ إن لم يؤشَّر شيء جاز كل شيء</translation>
    </message>
    <message>
        <source>any entity or event</source>
        <translation>أي كيان أو حدث</translation>
    </message>
</context>
<context>
    <name>RelationRow</name>
    <message>
        <source>&amp;Attributes</source>
        <translation>&amp;السمات</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>&amp;Go to the Other End</source>
        <translation>الانتقال إلى ال&amp;طرف الآخر</translation>
    </message>
    <message>
        <source>&amp;Reverse</source>
        <translation>&amp;عكس</translation>
    </message>
    <message>
        <source>&amp;Unsure</source>
        <translation>&amp;غير مؤكد</translation>
    </message>
    <message>
        <source>Other &amp;Label</source>
        <translation>&amp;وسم آخر</translation>
    </message>
    <message>
        <source>Turn into an &amp;Event…</source>
        <translation>&amp;تحويل إلى حدث…</translation>
    </message>
    <message>
        <source>What can be done to {0}</source>
        <translation>ما يمكن فعله بـ {0}</translation>
    </message>
</context>
<context>
    <name>RelationRows</name>
    <message>
        <source>Relate to … (Ctrl+R)</source>
        <translation>علاقة مع … (Ctrl+R)</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>العلاقات</translation>
    </message>
</context>
<context>
    <name>ReviewFoot</name>
    <message>
        <source>Choice {0}</source>
        <translation>الخيار {0}</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>إعادة فتح</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>حسم</translation>
    </message>
    <message>
        <source>Sure Now</source>
        <translation>مؤكد الآن</translation>
    </message>
    <message>
        <source>{verb} (Space)</source>
        <translation>{verb} (المسافة)</translation>
    </message>
    <message>
        <source>↵ to the text · F2 write a note</source>
        <translation>↵ إلى النص · F2 كتابة ملاحظة</translation>
    </message>
</context>
<context>
    <name>ReviewHead</name>
    <message>
        <source>All annotators</source>
        <translation>جميع الموسِّمين</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>إعادة النظر</translation>
    </message>
    <message>
        <source>My annotations</source>
        <translation>توسيماتي</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Resolved too</source>
        <translation>المحسوم أيضًا</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>Whose annotations are shown</source>
        <translation>توسيمات مَن تظهر</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} من {total}</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>About</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>الموسِّم</translation>
    </message>
    <message>
        <source>By</source>
        <translation>من قِبل</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>عنقود</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Last Note</source>
        <translation>آخر ملاحظة</translation>
    </message>
    <message>
        <source>To Choose From</source>
        <translation>للاختيار</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>محسوم</translation>
    </message>
    <message>
        <source>{text} ({count} notes)</source>
        <translation>{text} (الملاحظات: {count})</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>&amp;Go to the Text</source>
        <translation>ا&amp;لانتقال إلى النص</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;ترتيب حسب</translation>
    </message>
    <message>
        <source>Nothing here fits the filter.</source>
        <translation>لا شيء هنا يطابق التصفية.</translation>
    </message>
    <message>
        <source>Nothing is marked as unsure.</source>
        <translation>لا شيء معلَّم كغير مؤكد.</translation>
    </message>
    <message>
        <source>Nothing is to be looked at again. What a change of the codebook puts in question is listed here.</source>
        <translation>لا شيء يحتاج إلى إعادة نظر. يُسرد هنا ما يضعه تغيير دليل الترميز موضع سؤال.</translation>
    </message>
    <message>
        <source>There is nothing left to discuss.</source>
        <translation>لم يبق شيء للنقاش.</translation>
    </message>
    <message>
        <source>This is the work of {annotator}; the text shows your own.</source>
        <translation>هذا من عمل {annotator}؛ والنص يُظهر عملك أنت.</translation>
    </message>
    <message>
        <source>Write a &amp;Note…</source>
        <translation>كتابة &amp;ملاحظة…</translation>
    </message>
</context>
<context>
    <name>RoleFiller</name>
    <message>
        <source>Begin to fill a role first.</source>
        <translation>ابدأ أولًا بملء دور.</translation>
    </message>
    <message>
        <source>No filler of the event says a date or a number that is not read yet.</source>
        <translation>لا شاغل في الحدث يذكر تاريخًا أو عددًا لم يُقرأ بعد.</translation>
    </message>
    <message>
        <source>Nothing fills the role yet.</source>
        <translation>لا شيء يملأ الدور بعد.</translation>
    </message>
    <message>
        <source>There is no hint {0} in the text.</source>
        <translation>لا حرف دلالة {0} في النص.</translation>
    </message>
    <message>
        <source>{role} takes {fillers}.</source>
        <translation>يقبل {role}: {fillers}.</translation>
    </message>
</context>
<context>
    <name>RoleRow</name>
    <message>
        <source>Fill {0}</source>
        <translation>ملء {0}</translation>
    </message>
    <message>
        <source>Takes {0}.</source>
        <translation>يقبل: {0}.</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>أي عدد</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>one</source>
        <translation>واحد</translation>
    </message>
    <message>
        <source>one or more, required</source>
        <translation>واحد أو أكثر، مطلوب</translation>
    </message>
    <message>
        <source>one, required</source>
        <translation>واحد، مطلوب</translation>
    </message>
</context>
<context>
    <name>RoleTable</name>
    <message>
        <source>Add a role</source>
        <translation>إضافة دور</translation>
    </message>
    <message>
        <source>Attributes of the role</source>
        <translation>سمات الدور</translation>
    </message>
    <message>
        <source>Attributes of what fills {0}</source>
        <translation>سمات ما يملأ {0}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Change the role {0}</source>
        <translation>تغيير الدور {0}</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Choices of a value, with semicolons between them</source>
        <translation>خيارات القيمة، تفصل بينها فاصلة منقوطة</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>العناقيد</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>التعريف</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>الكيانات</translation>
    </message>
    <message>
        <source>Entities, events, values and words that may fill it</source>
        <translation>الكيانات والأحداث والقيم والكلمات التي يجوز أن تملأه</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Filled by</source>
        <translation>ما يملؤه</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>كم</translation>
    </message>
    <message>
        <source>In All</source>
        <translation>في الكل</translation>
    </message>
    <message>
        <source>Is {0} the new name of {1}? Then the annotations that have {1} follow.</source>
        <translation>هل {0} هو الاسم الجديد لـ {1}؟ عندئذ تتبعه التوسيمات التي تحمل {1}.</translation>
    </message>
    <message>
        <source>It Is Another Choice</source>
        <translation>إنه خيار آخر</translation>
    </message>
    <message>
        <source>It Is the New Name</source>
        <translation>إنه الاسم الجديد</translation>
    </message>
    <message>
        <source>Merge Into…</source>
        <translation>دمج في…</translation>
    </message>
    <message>
        <source>Merge the role {0} into</source>
        <translation>دمج الدور {0} في</translation>
    </message>
    <message>
        <source>Move the role {0}</source>
        <translation>نقل الدور {0}</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>دور جديد</translation>
    </message>
    <message>
        <source>Only in {0}</source>
        <translation>في {0} فقط</translation>
    </message>
    <message>
        <source>Remove the role {0}</source>
        <translation>إزالة الدور {0}</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>دور</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Split the role {0} into</source>
        <translation>تقسيم الدور {0} إلى</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>تقسيم…</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>القيم</translation>
    </message>
    <message>
        <source>What fills it goes on the list of what to look at again, to be decided one by one.</source>
        <translation>يوضع ما يملؤه في قائمة ما يُعاد النظر فيه، ليُبَتّ فيه واحدًا واحدًا.</translation>
    </message>
    <message>
        <source>What may fill {0}</source>
        <translation>ما يجوز أن يملأ {0}</translation>
    </message>
    <message>
        <source>Whether a cluster may fill it, or single mentions only</source>
        <translation>هل يجوز أن يملأه عنقود أم إشارات مفردة فقط</translation>
    </message>
    <message>
        <source>a choice</source>
        <translation>خيار</translation>
    </message>
    <message>
        <source>a role</source>
        <translation>دور</translation>
    </message>
    <message>
        <source>any entity</source>
        <translation>أي كيان</translation>
    </message>
    <message>
        <source>any event</source>
        <translation>أي حدث</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>أي عدد</translation>
    </message>
    <message>
        <source>any text</source>
        <translation>أي نص</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>أي شيء</translation>
    </message>
    <message>
        <source>at most one</source>
        <translation>واحد على الأكثر</translation>
    </message>
    <message>
        <source>date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>exactly one</source>
        <translation>واحد بالضبط</translation>
    </message>
    <message>
        <source>money</source>
        <translation>مال</translation>
    </message>
    <message>
        <source>number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>one or more</source>
        <translation>واحد أو أكثر</translation>
    </message>
    <message>
        <source>place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>words of the text</source>
        <translation>كلمات من النص</translation>
    </message>
    <message>
        <source>{0} event labels have the role {1}. Rename it in all of them?</source>
        <translation>الدور {1} موجود في عدة وسوم أحداث ({0}). أتُعاد تسميته فيها جميعًا؟</translation>
    </message>
</context>
<context>
    <name>RoleValue</name>
    <message>
        <source>Not in the text</source>
        <translation>ليس في النص</translation>
    </message>
    <message>
        <source>Value of {0}</source>
        <translation>قيمة {0}</translation>
    </message>
    <message>
        <source>Who or what is meant</source>
        <translation>مَن المقصود أو ما المقصود</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>an amount of money</source>
        <translation>مبلغ من المال</translation>
    </message>
    <message>
        <source>any entity</source>
        <translation>أي كيان</translation>
    </message>
    <message>
        <source>any event</source>
        <translation>أي حدث</translation>
    </message>
    <message>
        <source>any text</source>
        <translation>أي نص</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>أي شيء</translation>
    </message>
    <message>
        <source>one of the choices</source>
        <translation>أحد الخيارات</translation>
    </message>
    <message>
        <source>the name of a place</source>
        <translation>اسم مكان</translation>
    </message>
    <message>
        <source>words of the text</source>
        <translation>كلمات من النص</translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation>{0} أو {1}</translation>
    </message>
</context>
<context>
    <name>RoleVerbs</name>
    <message>
        <source>No earlier event of this document has {role} filled.</source>
        <translation>لا حدث سابق في هذا المستند مُلئ فيه {role}.</translation>
    </message>
    <message>
        <source>{role} takes single mentions, not a cluster.</source>
        <translation>يقبل {role} إشارات مفردة، لا عنقودًا.</translation>
    </message>
    <message>
        <source>{role} takes {fillers}, not {what}.</source>
        <translation>يقبل {role}: {fillers}، لا {what}.</translation>
    </message>
</context>
<context>
    <name>SentenceList</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add to {0}</source>
        <translation>إضافة إلى {0}</translation>
    </message>
    <message>
        <source>Remove {0} {1}</source>
        <translation>إزالة {0} {1}</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>An annotation keeps at least one character; delete it instead.</source>
        <translation>يحتفظ التوسيم بحرف واحد على الأقل؛ احذفه بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Nothing is selected that could be deleted.</source>
        <translation>لا شيء محدد يمكن حذفه.</translation>
    </message>
    <message>
        <source>Select an annotation to move its borders.</source>
        <translation>حدّد توسيمًا لتحريك حدوده.</translation>
    </message>
    <message>
        <source>Select words, or an annotation, then press the key of a label.</source>
        <translation>حدّد كلمات أو توسيمًا، ثم اضغط مفتاح وسم.</translation>
    </message>
    <message>
        <source>There are no words to select.</source>
        <translation>لا كلمات لتحديدها.</translation>
    </message>
    <message>
        <source>There is no further document.</source>
        <translation>لا يوجد مستند آخر.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source> %</source>
        <translation>٪</translation>
    </message>
    <message>
        <source> px</source>
        <translation> بكسل</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;إعادة ضبط</translation>
    </message>
    <message>
        <source>&amp;Size of the text</source>
        <translation>&amp;حجم النص</translation>
    </message>
    <message>
        <source>&amp;Typeface of the text</source>
        <translation>&amp;خط النص</translation>
    </message>
    <message>
        <source>&amp;Width of a line</source>
        <translation>&amp;عرض السطر</translation>
    </message>
    <message>
        <source>Inter (comes with the program)</source>
        <translation>Inter (مرفق بالبرنامج)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>S&amp;pacing of lines</source>
        <translation>&amp;تباعد الأسطر</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Size of &amp;labels</source>
        <translation>حجم &amp;الوسوم</translation>
    </message>
    <message>
        <source>Source Serif (comes with the program)</source>
        <translation>Source Serif (مرفق بالبرنامج)</translation>
    </message>
</context>
<context>
    <name>ShapeKey</name>
    <message>
        <source>about</source>
        <translation>نحو</translation>
    </message>
    <message>
        <source>article’s date</source>
        <translation>تاريخ المقال</translation>
    </message>
    <message>
        <source>day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>or earlier</source>
        <translation>أو قبله</translation>
    </message>
    <message>
        <source>or later</source>
        <translation>أو بعده</translation>
    </message>
    <message>
        <source>period</source>
        <translation>مدة</translation>
    </message>
    <message>
        <source>somewhere in it</source>
        <translation>في وقت ما منه</translation>
    </message>
</context>
<context>
    <name>ShortcutEditor</name>
    <message>
        <source>&amp;New keys:</source>
        <translation>&amp;مفاتيح جديدة:</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;إعادة ضبط</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>الإجراءات ومفاتيحها</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>مُغيَّر</translation>
    </message>
    <message>
        <source>Choose an action first.</source>
        <translation>اختر إجراءً أولًا.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Every action has its own keys again.</source>
        <translation>عادت إلى كل إجراء مفاتيحه.</translation>
    </message>
    <message>
        <source>Filter actions</source>
        <translation>تصفية الإجراءات</translation>
    </message>
    <message>
        <source>Give It</source>
        <translation>إعطاء</translation>
    </message>
    <message>
        <source>Hold Ctrl or Alt with it: {0} alone is kept for labels and for typing.</source>
        <translation>اضغط معه Ctrl أو Alt: ‏{0} وحده محجوز للوسوم وللكتابة.</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Labels, whose keys the codebook gives</source>
        <translation>الوسوم التي يحدد دليل الترميز مفاتيحها</translation>
    </message>
    <message>
        <source>Leave It</source>
        <translation>ترك</translation>
    </message>
    <message>
        <source>No &amp;Key</source>
        <translation>&amp;بلا مفتاح</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>اضغط المفاتيح الجديدة</translation>
    </message>
    <message>
        <source>Press the new keys here</source>
        <translation>اضغط المفاتيح الجديدة هنا</translation>
    </message>
    <message>
        <source>Reset &amp;All</source>
        <translation>إعادة &amp;ضبط الكل</translation>
    </message>
    <message>
        <source>{0} belongs to {1}. Give it to {2} instead?</source>
        <translation>{0} تابع لـ {1}. أتعطيه لـ {2} بدلًا منه؟</translation>
    </message>
    <message>
        <source>{0} has its own keys again.</source>
        <translation>عادت إلى {0} مفاتيحه.</translation>
    </message>
    <message>
        <source>{0} has no key now.</source>
        <translation>لا مفتاح لـ {0} الآن.</translation>
    </message>
    <message>
        <source>{0} has the keys {1} now.</source>
        <translation>مفاتيح {0} الآن: {1}.</translation>
    </message>
    <message>
        <source>{0} moves the caret in the text.</source>
        <translation>{0} يحرّك المؤشر في النص.</translation>
    </message>
    <message>
        <source>{0} stays with {1}.</source>
        <translation>يبقى {0} مع {1}.</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>&amp;Remove the Last Part</source>
        <translation>إ&amp;زالة الجزء الأخير</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;تقسيم</translation>
    </message>
    <message>
        <source>Add a &amp;Part</source>
        <translation>إضافة &amp;جزء</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Filler</source>
        <translation>الشاغل</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Split an Event</source>
        <translation>تقسيم حدث</translation>
    </message>
    <message>
        <source>Split {0} into parts</source>
        <translation>تقسيم {0} إلى أجزاء</translation>
    </message>
    <message>
        <source>Tick what each part gets; what is ticked in several parts they share. The keys 1, 2, … tick too.</source>
        <translation>أشِّر ما يأخذه كل جزء؛ وما أُشِّر في عدة أجزاء فهو مشترك بينها. المفاتيح 1 و2 و… تؤشّر أيضًا.</translation>
    </message>
    <message>
        <source>Which filler goes to which part</source>
        <translation>أي شاغل يذهب إلى أي جزء</translation>
    </message>
    <message>
        <source>{0} is in no part.</source>
        <translation>ليس {0} في أي جزء.</translation>
    </message>
    <message>
        <source>{role} {filler} in part {number}</source>
        <translation>{role} {filler} في الجزء {number}</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>done</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>متجاوَز</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Annotator; click to change the name</source>
        <translation>الموسِّم؛ انقر لتغيير الاسم</translation>
    </message>
    <message>
        <source>Counts of the document</source>
        <translation>أعداد المستند</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>آخر خطوة</translation>
    </message>
    <message>
        <source>Last step: {step}</source>
        <translation>آخر خطوة: {step}</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Saved state</source>
        <translation>حالة الحفظ</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>حُفظ {time}</translation>
    </message>
    <message>
        <source>Zoom of the text; click for 100 %</source>
        <translation>تكبير النص؛ انقر للعودة إلى 100٪</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ThreadBox</name>
    <message>
        <source>All notes</source>
        <translation>جميع الملاحظات</translation>
    </message>
    <message>
        <source>All {0} notes</source>
        <translation>جميع الملاحظات ({0})</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>رد…</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>النقاش</translation>
    </message>
    <message>
        <source>Discussion · resolved</source>
        <translation>النقاش · محسوم</translation>
    </message>
    <message>
        <source>Discuss…</source>
        <translation>نقاش…</translation>
    </message>
    <message>
        <source>Note to others</source>
        <translation>ملاحظة إلى الآخرين</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>إعادة فتح</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>حسم</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Write to others; Ctrl+Enter sends</source>
        <translation>اكتب إلى الآخرين؛ يُرسلها Ctrl+الإدخال</translation>
    </message>
</context>
<context>
    <name>TimelineBar</name>
    <message>
        <source>&amp;Counts (CSV)…</source>
        <translation>&amp;الأعداد (CSV)…</translation>
    </message>
    <message>
        <source>&amp;Picture (PNG)…</source>
        <translation>&amp;صورة (PNG)…</translation>
    </message>
    <message>
        <source>All Time</source>
        <translation>الوقت كله</translation>
    </message>
    <message>
        <source>All annotators</source>
        <translation>جميع الموسِّمين</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>جميع المستندات</translation>
    </message>
    <message>
        <source>Articles’ &amp;dates</source>
        <translation>&amp;تواريخ المقالات</translation>
    </message>
    <message>
        <source>Count by day</source>
        <translation>العدّ بالأيام</translation>
    </message>
    <message>
        <source>Count by month</source>
        <translation>العدّ بالأشهر</translation>
    </message>
    <message>
        <source>Count by week</source>
        <translation>العدّ بالأسابيع</translation>
    </message>
    <message>
        <source>Count by year</source>
        <translation>العدّ بالسنوات</translation>
    </message>
    <message>
        <source>Count events by</source>
        <translation>عدّ الأحداث حسب</translation>
    </message>
    <message>
        <source>Count: automatic</source>
        <translation>العدّ: تلقائي</translation>
    </message>
    <message>
        <source>Events of which documents</source>
        <translation>أحداث أي المستندات</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>See less time, more closely</source>
        <translation>عرض وقت أقل بدقة أكبر</translation>
    </message>
    <message>
        <source>See more time</source>
        <translation>عرض وقت أطول</translation>
    </message>
    <message>
        <source>See the time of all events</source>
        <translation>عرض وقت جميع الأحداث</translation>
    </message>
    <message>
        <source>Show events without a date of their own at the date of their article</source>
        <translation>إظهار الأحداث التي بلا تاريخ خاص بها عند تاريخ مقالها</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>هذا المستند</translation>
    </message>
    <message>
        <source>Whose events</source>
        <translation>أحداث مَن</translation>
    </message>
    <message>
        <source>{name} ({kind})</source>
        <translation>{name} ({kind})</translation>
    </message>
</context>
<context>
    <name>TimelineExport</name>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>جداول CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export the Counts</source>
        <translation>تصدير الأعداد</translation>
    </message>
    <message>
        <source>Export the Timeline</source>
        <translation>تصدير الخط الزمني</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>صور PNG (*.png)</translation>
    </message>
    <message>
        <source>The file {file} cannot be written: {reason}.</source>
        <translation>تتعذر كتابة الملف {file}: {reason}.</translation>
    </message>
    <message>
        <source>There is nothing in the timeline to export.</source>
        <translation>لا شيء في الخط الزمني لتصديره.</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>كُتب إلى {file}.</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>Loading the timeline…</source>
        <translation>جارٍ تحميل الخط الزمني…</translation>
    </message>
    <message>
        <source>No event has a date yet. Fill a role such as Time with a date, or give the articles their dates; then the events appear here.</source>
        <translation>لا تاريخ لأي حدث بعد. املأ دورًا مثل Time بتاريخ، أو أعطِ المقالات تواريخها؛ عندئذ تظهر الأحداث هنا.</translation>
    </message>
    <message>
        <source>Reading the dates of the events…</source>
        <translation>جارٍ قراءة تواريخ الأحداث…</translation>
    </message>
    <message>
        <source>There is no event yet. Those that are marked in the texts appear here by their dates.</source>
        <translation>لا حدث بعد. ما يوسم في النصوص من أحداث يظهر هنا حسب تواريخه.</translation>
    </message>
    <message>
        <source>This annotator has marked no event here.</source>
        <translation>لم يسم هذا الموسِّم أي حدث هنا.</translation>
    </message>
</context>
<context>
    <name>TimelinePicture</name>
    <message>
        <source>All Labels</source>
        <translation>جميع الوسوم</translation>
    </message>
    <message>
        <source>Counts of events over time</source>
        <translation>أعداد الأحداث عبر الزمن</translation>
    </message>
    <message>
        <source>Events per day</source>
        <translation>الأحداث في اليوم</translation>
    </message>
    <message>
        <source>Events per month</source>
        <translation>الأحداث في الشهر</translation>
    </message>
    <message>
        <source>Events per week</source>
        <translation>الأحداث في الأسبوع</translation>
    </message>
    <message>
        <source>Events per year</source>
        <translation>الأحداث في السنة</translation>
    </message>
    <message>
        <source>Left and Right walk from event to event, Enter opens one, + and − zoom.</source>
        <translation>ينتقل السهمان الأيسر والأيمن من حدث إلى حدث، ويفتح الإدخال حدثًا، ويكبّر + ويصغّر −.</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>بلا وسم</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>This event is by {name}: work under that name to see it in the text.</source>
        <translation>هذا الحدث من عمل {name}: اعمل بهذا الاسم لتراه في النص.</translation>
    </message>
    <message>
        <source>Timeline of events</source>
        <translation>الخط الزمني للأحداث</translation>
    </message>
    <message>
        <source>{count} dated too loosely to be counted</source>
        <translation>تاريخها أعمّ من أن تُعَدّ: {count}</translation>
    </message>
    <message>
        <source>{count} here; the first: {event}</source>
        <translation>هنا {count}؛ أولها: {event}</translation>
    </message>
    <message>
        <source>{count} without a date</source>
        <translation>بلا تاريخ: {count}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
</context>
<context>
    <name>ToEvent</name>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>From {0}</source>
        <translation>من {0}</translation>
    </message>
    <message>
        <source>The codebook has no event with two roles.</source>
        <translation>لا حدث في دليل الترميز له دوران.</translation>
    </message>
    <message>
        <source>To {0}</source>
        <translation>إلى {0}</translation>
    </message>
</context>
<context>
    <name>ToRelation</name>
    <message>
        <source>A relation joins two things: the event needs two entities or events as fillers, and no more.</source>
        <translation>تربط العلاقة شيئين: يحتاج الحدث إلى كيانين أو حدثين يشغلان أدواره، لا أكثر.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>العلاقة</translation>
    </message>
    <message>
        <source>The codebook has no relations.</source>
        <translation>لا علاقات في دليل الترميز.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>TouchedModel</name>
    <message>
        <source>Annotations</source>
        <translation>التوسيمات</translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>الموسِّمون</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>يصبح</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>All files (*)</source>
        <translation>جميع الملفات (*)</translation>
    </message>
    <message>
        <source>Annotator projects (*{suffix})</source>
        <translation>مشاريع Annotator (*{suffix})</translation>
    </message>
    <message>
        <source>Articles (*.txt *.html *.htm *.jsonl *.csv *.tsv *.ann)</source>
        <translation>مقالات (*.txt *.html *.htm *.jsonl *.csv *.tsv *.ann)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Copied to {file}.</source>
        <translation>نُسخ إلى {file}.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>جارٍ التصدير</translation>
    </message>
    <message>
        <source>Import Files</source>
        <translation>استيراد ملفات</translation>
    </message>
    <message>
        <source>Import Folder</source>
        <translation>استيراد مجلد</translation>
    </message>
    <message>
        <source>Import Report</source>
        <translation>تقرير الاستيراد</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>جارٍ الاستيراد</translation>
    </message>
    <message>
        <source>Looking into the files</source>
        <translation>جارٍ فحص الملفات</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>There is no .txt, .html, .jsonl or .csv file in what was chosen.</source>
        <translation>لا ملف ‎.txt أو ‎.html أو ‎.jsonl أو ‎.csv في ما اختير.</translation>
    </message>
    <message>
        <source>Wait until the work at hand has ended, or cancel it.</source>
        <translation>انتظر حتى ينتهي العمل الجاري، أو ألغِه.</translation>
    </message>
    <message>
        <source>{file} exists. Write the export in its place?</source>
        <translation>{file} موجود. أتُكتب نسخة التصدير مكانه؟</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>نسخة {name}</translation>
    </message>
</context>
<context>
    <name>TriggerRow</name>
    <message>
        <source>No trigger; select words to make them one</source>
        <translation>لا محفِّز؛ حدّد كلمات لتكون هي المحفِّز</translation>
    </message>
    <message>
        <source>Remove trigger</source>
        <translation>إزالة المحفِّز</translation>
    </message>
    <message>
        <source>Remove trigger {0}</source>
        <translation>إزالة المحفِّز {0}</translation>
    </message>
</context>
<context>
    <name>Turn</name>
    <message>
        <source>&amp;Turn</source>
        <translation>&amp;تحويل</translation>
    </message>
    <message>
        <source>Turn into a Relation</source>
        <translation>تحويل إلى علاقة</translation>
    </message>
    <message>
        <source>Turn into an Event</source>
        <translation>تحويل إلى حدث</translation>
    </message>
    <message>
        <source>Turn {0} into a relation</source>
        <translation>تحويل {0} إلى علاقة</translation>
    </message>
    <message>
        <source>Turn “{0}” into an event</source>
        <translation>تحويل «{0}» إلى حدث</translation>
    </message>
</context>
<context>
    <name>UnknownField</name>
    <message>
        <source>Remove {0}</source>
        <translation>إزالة {0}</translation>
    </message>
</context>
<context>
    <name>ValueField</name>
    <message>
        <source>, or </source>
        <translation>، أو </translation>
    </message>
    <message>
        <source>Select the words in the text.</source>
        <translation>حدّد الكلمات في النص.</translation>
    </message>
    <message>
        <source>a date such as 12 Feb 2020 or last week</source>
        <translation>تاريخ مثل 12 Feb 2020 أو last week</translation>
    </message>
    <message>
        <source>a number such as 51, 6-8 or “a dozen”</source>
        <translation>عدد مثل 51 أو 6-8 أو «a dozen»</translation>
    </message>
    <message>
        <source>a place such as Idlib or Idlib 35.93 36.63</source>
        <translation>مكان مثل Idlib أو Idlib 35.93 36.63</translation>
    </message>
    <message>
        <source>an amount such as $1.5 million or 200 lira</source>
        <translation>مبلغ مثل $1.5 million أو 200 lira</translation>
    </message>
    <message>
        <source>any text</source>
        <translation>أي نص</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>خيار</translation>
    </message>
    <message>
        <source>date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>money</source>
        <translation>مال</translation>
    </message>
    <message>
        <source>number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>one of the choices of the role</source>
        <translation>أحد خيارات الدور</translation>
    </message>
    <message>
        <source>place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>words that are selected in the text</source>
        <translation>كلمات محددة في النص</translation>
    </message>
    <message>
        <source>{0}: what it can mean</source>
        <translation>{0}: ما يمكن أن يعنيه</translation>
    </message>
    <message>
        <source>“{0}” cannot be read as {1}.</source>
        <translation>لا يمكن قراءة «{0}» بوصفه {1}.</translation>
    </message>
    <message>
        <source>“{0}” depends on the date of the article, which is not known.</source>
        <translation>يتوقف «{0}» على تاريخ المقال، وهو غير معروف.</translation>
    </message>
    <message>
        <source>“{0}” is none of the choices: {1}.</source>
        <translation>ليس «{0}» من الخيارات: {1}.</translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message>
        <source>Nothing is different.</source>
        <translation>لا اختلاف.</translation>
    </message>
    <message>
        <source>Open as a Draft</source>
        <translation>فتح كمسودة</translation>
    </message>
    <message>
        <source>The first one: {0}.</source>
        <translation>الأول: {0}.</translation>
    </message>
    <message>
        <source>Version {0}, {1}</source>
        <translation>الإصدار {0}، {1}</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Versions of the codebook</source>
        <translation>إصدارات دليل الترميز</translation>
    </message>
    <message>
        <source>What this version changed</source>
        <translation>ما غيّره هذا الإصدار</translation>
    </message>
    <message>
        <source>{0} – in force</source>
        <translation>{0} – سارٍ</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A file of your own, with a codebook to start from</source>
        <translation>ملف خاص بك مع دليل ترميز للبدء</translation>
    </message>
    <message>
        <source>A project file on this machine</source>
        <translation>ملف مشروع على هذا الجهاز</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotator</translation>
    </message>
    <message>
        <source>Mark entities and events in articles, and keep a gold corpus.</source>
        <translation>علِّم الكيانات والأحداث في المقالات، وابنِ مدوّنة ذهبية.</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>مشروع جديد…</translation>
    </message>
    <message>
        <source>None yet. A project file can also be dropped here.</source>
        <translation>لا شيء بعد. يمكن أيضًا إسقاط ملف مشروع هنا.</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>فتح مشروع…</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>فتح المشروع النموذجي</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>المشاريع الأخيرة</translation>
    </message>
    <message>
        <source>Short articles on conflicts, marked by two annotators</source>
        <translation>مقالات قصيرة عن النزاعات وسمها موسِّمان</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Take it off the list; the file stays</source>
        <translation>إزالته من القائمة؛ يبقى الملف</translation>
    </message>
    <message>
        <source>Take {name} off the list</source>
        <translation>إزالة {name} من القائمة</translation>
    </message>
    <message>
        <source>missing · {folder}</source>
        <translation>مفقود · {folder}</translation>
    </message>
</context>
<context>
    <name>_Cells</name>
    <message>
        <source>What “{0}” is read as</source>
        <translation>ما يُقرأ به «{0}»</translation>
    </message>
    <message>
        <source>or {0} ▾</source>
        <translation>أو {0} ▾</translation>
    </message>
</context>
<context>
    <name>_Rest</name>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
</context>
<context>
    <name>_Turn</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
</TS>
