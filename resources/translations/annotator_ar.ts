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
            <source>&amp;Annotate</source>
            <translation>ت&amp;وسيم</translation>
        </message>
        <message>
            <source>&amp;Annotator's Name…</source>
            <translation>&amp;اسم الموسِّم…</translation>
        </message>
        <message>
            <source>&amp;Arcs</source>
            <translation>الأ&amp;قواس</translation>
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
            <source>&amp;End to the Left</source>
            <translation>النهاية &amp;إلى اليسار</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>&amp;تصدير…</translation>
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
            <source>&amp;New Project…</source>
            <translation>&amp;مشروع جديد…</translation>
        </message>
        <message>
            <source>&amp;Next Annotation</source>
            <translation>ا&amp;لتوسيم التالي</translation>
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
            <source>&amp;Print…</source>
            <translation>&amp;طباعة…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;إنهاء</translation>
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
            <source>&amp;Side Panel</source>
            <translation>الل&amp;وحة الجانبية</translation>
        </message>
        <message>
            <source>&amp;Start to the Left</source>
            <translation>ا&amp;لبداية إلى اليسار</translation>
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
            <source>Find &amp;Next</source>
            <translation>ا&amp;لنتيجة التالية</translation>
        </message>
        <message>
            <source>Find &amp;Previous</source>
            <translation>النت&amp;يجة السابقة</translation>
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
            <source>Invisi&amp;ble Characters</source>
            <translation>المحارف &amp;غير المرئية</translation>
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
            <source>Pre&amp;vious Document</source>
            <translation>المستن&amp;د السابق</translation>
        </message>
        <message>
            <source>R&amp;emove Document</source>
            <translation>إزال&amp;ة المستند</translation>
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
            <source>Filling {role}; {hints}</source>
            <translation>ملء {role}؛ {hints}</translation>
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
        <name>ChoiceField</name>
        <message>
            <source>{0} (default)</source>
            <translation>{0} (افتراضي)</translation>
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
    </context>
    <context>
        <name>Docks</name>
        <message>
            <source>Documents</source>
            <translation>المستندات</translation>
        </message>
        <message>
            <source>History</source>
            <translation>السجل</translation>
        </message>
        <message>
            <source>Side Panel</source>
            <translation>اللوحة الجانبية</translation>
        </message>
    </context>
    <context>
        <name>DocumentList</name>
        <message>
            <source>&amp;Import Files…</source>
            <translation>&amp;استيراد ملفات…</translation>
        </message>
        <message>
            <source>&amp;Rename…</source>
            <translation>&amp;إعادة تسمية…</translation>
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
            <source>Title of the document:</source>
            <translation>عنوان المستند:</translation>
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
            <source>Make the words that are selected in the text the trigger</source>
            <translation>جعل الكلمات المحددة في النص محفِّزًا</translation>
        </message>
        <message>
            <source>No trigger; select words to make them one</source>
            <translation>لا محفِّز؛ حدّد كلمات لتكون هي المحفِّز</translation>
        </message>
        <message>
            <source>Remove trigger</source>
            <translation>إزالة المحفِّز</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>الأدوار</translation>
        </message>
        <message>
            <source>Use selected words</source>
            <translation>استخدام الكلمات المحددة</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>&amp;Export</source>
            <translation>&amp;تصدير</translation>
        </message>
        <message>
            <source>All; or a pattern for their keys, such as idlib-*</source>
            <translation>الكل؛ أو نمط لمعرّفاتها، مثل idlib-*</translation>
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
            <source>Export</source>
            <translation>تصدير</translation>
        </message>
        <message>
            <source>File (JSONL, one annotation set a line)</source>
            <translation>ملف (JSONL، مجموعة توسيمات في كل سطر)</translation>
        </message>
        <message>
            <source>File to write</source>
            <translation>الملف المراد كتابته</translation>
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
        <name>FillerWidget</name>
        <message>
            <source>Remove {0} from {1}</source>
            <translation>إزالة {0} من {1}</translation>
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
        <name>Help</name>
        <message>
            <source>A digit</source>
            <translation>رقم</translation>
        </message>
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
            <source>Begin a number or a date, where the role takes one</source>
            <translation>بدء عدد أو تاريخ حيث يقبله الدور</translation>
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
            <source>Close the find bar</source>
            <translation>إغلاق شريط البحث</translation>
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
            <source>Home, End, Ctrl+Home, Ctrl+End</source>
            <translation>Home، End، Ctrl+Home، Ctrl+End</translation>
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
            <source>Shift with a key that moves</source>
            <translation>Shift مع مفتاح حركة</translation>
        </message>
        <message>
            <source>Shift with any of these</source>
            <translation>Shift مع أي من هذه</translation>
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
            <source>While a role is filled</source>
            <translation>أثناء ملء دور</translation>
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
            <source>Add labels that the codebook lacks to it (&amp;JSONL)</source>
            <translation>&amp;إضافة الوسوم الناقصة إلى دليل الترميز (JSONL)</translation>
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
        <name>LabelButton</name>
        <message>
            <source>Label</source>
            <translation>الوسم</translation>
        </message>
        <message>
            <source>Label: {0}</source>
            <translation>وسم: {0}</translation>
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
        <name>LabelList</name>
        <message>
            <source>Labels</source>
            <translation>الوسوم</translation>
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
            <source>{0} in this document</source>
            <translation>{0} في هذا المستند</translation>
        </message>
    </context>
    <context>
        <name>LabelPalette</name>
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
            <source>Make it</source>
            <translation>تغييره إلى</translation>
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
        <name>Numbers</name>
        <message>
            <source>{number} %</source>
            <translation>{number}٪</translation>
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
            <source>There is no such page: the article has {count}.</source>
            <translation>لا توجد صفحة كهذه: صفحات المقال {count}.</translation>
        </message>
        <message>
            <source>{file} cannot be written: {reason}.</source>
            <translation>تتعذر كتابة {file}: {reason}.</translation>
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
            <source>Printing</source>
            <translation>جارٍ الطباعة</translation>
        </message>
        <message>
            <source>SVG pictures (*.svg)</source>
            <translation>صور SVG (*.svg)</translation>
        </message>
        <message>
            <source>Sent to the printer {name}.</source>
            <translation>أُرسل إلى الطابعة {name}.</translation>
        </message>
        <message>
            <source>Wait until the work at hand has ended, or cancel it.</source>
            <translation>انتظر حتى ينتهي العمل الجاري، أو ألغِه.</translation>
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
        <name>RecordForm</name>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>Unsure</source>
            <translation>غير مؤكد</translation>
        </message>
    </context>
    <context>
        <name>RoleFiller</name>
        <message>
            <source>There is no hint {0} in the text.</source>
            <translation>لا حرف دلالة {0} في النص.</translation>
        </message>
        <message>
            <source>{0} takes events; click one, or press its letter.</source>
            <translation>يقبل {0} أحداثًا؛ انقر أحدها أو اضغط حرفه.</translation>
        </message>
    </context>
    <context>
        <name>RoleRow</name>
        <message>
            <source>Click a span, select words, or press a hint letter. Enter for the next role, Esc to stop.</source>
            <translation>انقر توسيمًا، أو حدّد كلمات، أو اضغط حرف دلالة. الإدخال للدور التالي، وEsc للإيقاف.</translation>
        </message>
        <message>
            <source>Fill {0}</source>
            <translation>ملء {0}</translation>
        </message>
        <message>
            <source>Takes {0}.</source>
            <translation>يقبل: {0}.</translation>
        </message>
        <message>
            <source>Value of {0}</source>
            <translation>قيمة {0}</translation>
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
        <message>
            <source>or type a value</source>
            <translation>أو اكتب قيمة</translation>
        </message>
        <message>
            <source>{0} takes {1}.</source>
            <translation>يقبل {0}: {1}.</translation>
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
            <source>Articles (*.txt *.html *.htm *.jsonl *.csv *.tsv)</source>
            <translation>مقالات (*.txt *.html *.htm *.jsonl *.csv *.tsv)</translation>
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
        <name>UnknownField</name>
        <message>
            <source>Remove {0}</source>
            <translation>إزالة {0}</translation>
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
</TS>
