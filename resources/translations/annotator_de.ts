<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About Annotator</source>
        <translation>&amp;Über Annotator</translation>
    </message>
    <message>
        <source>&amp;Add Words as a Trigger</source>
        <translation>&amp;Wörter als Auslöser hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>&amp;Annotieren</translation>
    </message>
    <message>
        <source>&amp;Annotator&apos;s Name…</source>
        <translation>&amp;Name des Annotators…</translation>
    </message>
    <message>
        <source>&amp;Arcs</source>
        <translation>&amp;Bögen</translation>
    </message>
    <message>
        <source>&amp;Clone</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Delete Annotation</source>
        <translation>A&amp;nnotation löschen</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>&amp;Dokumente</translation>
    </message>
    <message>
        <source>&amp;Done, Next Document</source>
        <translation>Fer&amp;tig, nächstes Dokument</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Edit What Fills the Role</source>
        <translation>&amp;Besetzung bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Edit the Codebook…</source>
        <translation>Codebuch &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;End to the Left</source>
        <translation>Ende &amp;nach links</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>Erei&amp;gnisse</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Fields of the List…</source>
        <translation>An&amp;gaben in der Liste…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>&amp;Fonts</source>
        <translation>&amp;Schriften</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>V&amp;erlauf</translation>
    </message>
    <message>
        <source>&amp;Import Files…</source>
        <translation>Dateien &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Import a Codebook…</source>
        <translation>Codebuch &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;Label…</source>
        <translation>&amp;Label…</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Lizenzen</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Mark the Discussion Resolved</source>
        <translation>Diskussion absc&amp;hließen</translation>
    </message>
    <message>
        <source>&amp;Merge with…</source>
        <translation>&amp;Zusammenführen mit…</translation>
    </message>
    <message>
        <source>&amp;New Project…</source>
        <translation>&amp;Neues Projekt…</translation>
    </message>
    <message>
        <source>&amp;Next Annotation</source>
        <translation>N&amp;ächste Annotation</translation>
    </message>
    <message>
        <source>&amp;Next Mention</source>
        <translation>&amp;Nächste Erwähnung</translation>
    </message>
    <message>
        <source>&amp;No Event in This Article</source>
        <translation>&amp;Kein Ereignis in diesem Artikel</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Keine</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>&amp;Open Project…</source>
        <translation>&amp;Projekt öffnen…</translation>
    </message>
    <message>
        <source>&amp;Previous Annotation</source>
        <translation>&amp;Vorige Annotation</translation>
    </message>
    <message>
        <source>&amp;Previous Mention</source>
        <translation>&amp;Vorige Erwähnung</translation>
    </message>
    <message>
        <source>&amp;Print the Codebook…</source>
        <translation>Codebuch &amp;drucken…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Read the Filler as a Value</source>
        <translation>Besetzung als Wert &amp;lesen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>&amp;Wiederherstellen: {step}</translation>
    </message>
    <message>
        <source>&amp;Relate to…</source>
        <translation>&amp;Relation zu…</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>Durc&amp;hsicht</translation>
    </message>
    <message>
        <source>&amp;Same as…</source>
        <translation>&amp;Dasselbe wie…</translation>
    </message>
    <message>
        <source>&amp;Side Panel</source>
        <translation>&amp;Seitenleiste</translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <translation>&amp;Teilen…</translation>
    </message>
    <message>
        <source>&amp;Start to the Left</source>
        <translation>&amp;Anfang nach links</translation>
    </message>
    <message>
        <source>&amp;Take Out of the Cluster</source>
        <translation>Aus dem &amp;Cluster nehmen</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Ers&amp;cheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>&amp;Rückgängig: {step}</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <source>All &amp;Equal Words</source>
        <translation>Alle &amp;gleichen Wörter</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>&amp;Wie das System</translation>
    </message>
    <message>
        <source>C&amp;lose Project</source>
        <translation>P&amp;rojekt schließen</translation>
    </message>
    <message>
        <source>Co&amp;lours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Code&amp;book</source>
        <translation>&amp;Codebuch</translation>
    </message>
    <message>
        <source>Colour-&amp;Blind Safe</source>
        <translation>&amp;Für Farbenblinde geeignet</translation>
    </message>
    <message>
        <source>Command &amp;Palette…</source>
        <translation>&amp;Befehlspalette…</translation>
    </message>
    <message>
        <source>Copy as I&amp;mage</source>
        <translation>Als &amp;Bild kopieren</translation>
    </message>
    <message>
        <source>D&amp;ocument Done</source>
        <translation>Dokument &amp;fertig</translation>
    </message>
    <message>
        <source>Dis&amp;cuss</source>
        <translation>D&amp;iskutieren</translation>
    </message>
    <message>
        <source>Docum&amp;ent</source>
        <translation>&amp;Dokument</translation>
    </message>
    <message>
        <source>Document &amp;Details</source>
        <translation>&amp;Angaben zum Dokument</translation>
    </message>
    <message>
        <source>Document &amp;Skipped</source>
        <translation>Dokument &amp;übersprungen</translation>
    </message>
    <message>
        <source>Edit Attr&amp;ibutes</source>
        <translation>&amp;Attribute bearbeiten</translation>
    </message>
    <message>
        <source>Edit Lin&amp;k</source>
        <translation>Ver&amp;knüpfung bearbeiten</translation>
    </message>
    <message>
        <source>Edit No&amp;te</source>
        <translation>Notiz &amp;bearbeiten</translation>
    </message>
    <message>
        <source>En&amp;d to the Right</source>
        <translation>&amp;Ende nach rechts</translation>
    </message>
    <message>
        <source>Event &amp;Cards</source>
        <translation>Ere&amp;igniskarten</translation>
    </message>
    <message>
        <source>Event &amp;Frame</source>
        <translation>&amp;Ereignisformular</translation>
    </message>
    <message>
        <source>Event without a &amp;Trigger…</source>
        <translation>Ereignis ohne &amp;Auslöser…</translation>
    </message>
    <message>
        <source>Export Even&amp;ts…</source>
        <translation>Ereignisse expor&amp;tieren…</translation>
    </message>
    <message>
        <source>Export as &amp;HTML…</source>
        <translation>Als &amp;HTML exportieren…</translation>
    </message>
    <message>
        <source>Export as &amp;TOML…</source>
        <translation>Als &amp;TOML exportieren…</translation>
    </message>
    <message>
        <source>Export as P&amp;DF…</source>
        <translation>&amp;Als PDF exportieren…</translation>
    </message>
    <message>
        <source>Export as S&amp;VG…</source>
        <translation>Als &amp;SVG exportieren…</translation>
    </message>
    <message>
        <source>Fill &amp;Roles</source>
        <translation>&amp;Rollen besetzen</translation>
    </message>
    <message>
        <source>Fill as in the Event &amp;Before</source>
        <translation>Wie im &amp;vorigen Ereignis besetzen</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>We&amp;itersuchen</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>R&amp;ückwärts suchen</translation>
    </message>
    <message>
        <source>G&amp;uide</source>
        <translation>&amp;Leitfaden</translation>
    </message>
    <message>
        <source>Go to the Ne&amp;xt Panel</source>
        <translation>&amp;Zum nächsten Bereich</translation>
    </message>
    <message>
        <source>Go to the Pre&amp;vious Panel</source>
        <translation>Zu&amp;m vorigen Bereich</translation>
    </message>
    <message>
        <source>High &amp;Contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>Import &amp;Folder…</source>
        <translation>&amp;Ordner importieren…</translation>
    </message>
    <message>
        <source>Import Things to Lin&amp;k To…</source>
        <translation>&amp;Verknüpfungsziele importieren…</translation>
    </message>
    <message>
        <source>Invisi&amp;ble Characters</source>
        <translation>&amp;Unsichtbare Zeichen</translation>
    </message>
    <message>
        <source>Join &amp;with Others</source>
        <translation>Mit anderen &amp;zusammenfassen</translation>
    </message>
    <message>
        <source>Keyboard &amp;Shortcuts…</source>
        <translation>&amp;Tastenkürzel…</translation>
    </message>
    <message>
        <source>Keys of the &amp;Moment</source>
        <translation>Tasten &amp;für jetzt</translation>
    </message>
    <message>
        <source>La&amp;bel All Hits…</source>
        <translation>Allen Treffern ein &amp;Label geben…</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Mark &amp;Unsure</source>
        <translation>Als unsicher &amp;markieren</translation>
    </message>
    <message>
        <source>Modif&amp;y the Event</source>
        <translation>Ereigni&amp;s ändern</translation>
    </message>
    <message>
        <source>Move a &amp;Border</source>
        <translation>&amp;Grenze verschieben</translation>
    </message>
    <message>
        <source>Ne&amp;xt Document</source>
        <translation>Nä&amp;chstes Dokument</translation>
    </message>
    <message>
        <source>Of &amp;All Events</source>
        <translation>&amp;Aller Ereignisse</translation>
    </message>
    <message>
        <source>Of the &amp;Codebook</source>
        <translation>&amp;Des Codebuchs</translation>
    </message>
    <message>
        <source>Of the &amp;Selected Event</source>
        <translation>&amp;Des ausgewählten Ereignisses</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open the &amp;Sample Project</source>
        <translation>Beispielprojekt &amp;öffnen</translation>
    </message>
    <message>
        <source>Pin as E&amp;xample</source>
        <translation>Als B&amp;eispiel anheften</translation>
    </message>
    <message>
        <source>Pre&amp;vious Document</source>
        <translation>V&amp;origes Dokument</translation>
    </message>
    <message>
        <source>R&amp;emove Document</source>
        <translation>Dokument &amp;entfernen</translation>
    </message>
    <message>
        <source>Read &amp;Dates and Numbers…</source>
        <translation>&amp;Daten und Zahlen lesen…</translation>
    </message>
    <message>
        <source>Remove t&amp;he Trigger</source>
        <translation>A&amp;uslöser entfernen</translation>
    </message>
    <message>
        <source>Rena&amp;me Document…</source>
        <translation>&amp;Dokument umbenennen…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>S&amp;tart to the Right</source>
        <translation>Anfang nach &amp;rechts</translation>
    </message>
    <message>
        <source>Save a &amp;Copy…</source>
        <translation>&amp;Kopie speichern…</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Select Its &amp;Words</source>
        <translation>&amp;Seine Wörter auswählen</translation>
    </message>
    <message>
        <source>Take the &amp;Cluster Apart</source>
        <translation>Cluster &amp;auflösen</translation>
    </message>
    <message>
        <source>Ti&amp;meline</source>
        <translation>Zei&amp;tachse</translation>
    </message>
    <message>
        <source>Turn into a &amp;Relation…</source>
        <translation>In eine &amp;Relation umwandeln…</translation>
    </message>
    <message>
        <source>Type a &amp;Value</source>
        <translation>Wert &amp;eingeben</translation>
    </message>
    <message>
        <source>Use Words as Tri&amp;gger</source>
        <translation>&amp;Wörter als Auslöser</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ve&amp;rgrößern</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
</context>
<context>
    <name>AnnotationDelegate</name>
    <message>
        <source>no words in the text</source>
        <translation>keine Wörter im Text</translation>
    </message>
</context>
<context>
    <name>AnnotationList</name>
    <message>
        <source>Entities and events of this document</source>
        <translation>Entitäten und Ereignisse dieses Dokuments</translation>
    </message>
    <message>
        <source>Filter this document</source>
        <translation>Dieses Dokument filtern</translation>
    </message>
    <message>
        <source>In this document: {0}</source>
        <translation>Im Dokument: {0}</translation>
    </message>
</context>
<context>
    <name>AnnotationModel</name>
    <message>
        <source>to be looked at again</source>
        <translation>noch einmal anzusehen</translation>
    </message>
    <message>
        <source>under discussion</source>
        <translation>in Diskussion</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>Cleared {0} of {1}</source>
        <translation>{0} von {1} geleert</translation>
    </message>
    <message>
        <source>Deleted {0}</source>
        <translation>{0} gelöscht</translation>
    </message>
    <message>
        <source>Filling {role}, takes {fillers}; {hints}</source>
        <translation>Rolle {role} wird besetzt, sie nimmt auf: {fillers}; {hints}</translation>
    </message>
    <message>
        <source>Labelled {0} as {1}</source>
        <translation>{0} ist jetzt {1}</translation>
    </message>
    <message>
        <source>Marked {0} as {1}</source>
        <translation>{0} als {1} markiert</translation>
    </message>
    <message>
        <source>Moved {0} to {1}</source>
        <translation>{0} nach {1} verschoben</translation>
    </message>
    <message>
        <source>No role is being filled any more</source>
        <translation>Es wird keine Rolle mehr besetzt</translation>
    </message>
    <message>
        <source>No words selected</source>
        <translation>Keine Wörter ausgewählt</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Read {0} as {1}</source>
        <translation>{0} als {1} gelesen</translation>
    </message>
    <message>
        <source>Redone: {step}</source>
        <translation>Wiederhergestellt: {step}</translation>
    </message>
    <message>
        <source>Relabelled {0} as {1}</source>
        <translation>{0} ist nun {1}</translation>
    </message>
    <message>
        <source>Selected: {words}</source>
        <translation>Ausgewählt: {words}</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Rückgängig gemacht: {step}</translation>
    </message>
    <message>
        <source>confidence {0}</source>
        <translation>Sicherheit {0}</translation>
    </message>
    <message>
        <source>no letters</source>
        <translation>keine Buchstaben</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>keine Wörter</translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation>Notiz: {note}</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>{0} filled with {1}</source>
        <translation>{0} mit {1} besetzt</translation>
    </message>
    <message>
        <source>{0} of {1} is now {2}</source>
        <translation>{0} von {1} ist jetzt {2}</translation>
    </message>
    <message>
        <source>{hints} and {count} more</source>
        <translation>{hints} und {count} weitere</translation>
    </message>
    <message>
        <source>{title}; {counts}</source>
        <translation>{title}; {counts}</translation>
    </message>
</context>
<context>
    <name>AnswerFields</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change the answer of {0}</source>
        <translation>Antwort von {0} ändern</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Möglichkeiten</translation>
    </message>
    <message>
        <source>Choices, with semicolons between them</source>
        <translation>Möglichkeiten, durch Semikolon getrennt</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Default answer</source>
        <translation>Vorgegebene Antwort</translation>
    </message>
    <message>
        <source>Is {0} the new name of {1}? Then the documents that have {1} follow.</source>
        <translation>Ist {0} der neue Name von {1}? Dann ziehen die Dokumente mit, die {1} haben.</translation>
    </message>
    <message>
        <source>It Is Another Choice</source>
        <translation>Es ist eine andere Möglichkeit</translation>
    </message>
    <message>
        <source>It Is the New Name</source>
        <translation>Es ist der neue Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>Art der Antwort</translation>
    </message>
</context>
<context>
    <name>ArticleActions</name>
    <message>
        <source>Find the words to label first.</source>
        <translation>Suchen Sie zuerst die Wörter, die ein Label bekommen sollen.</translation>
    </message>
    <message>
        <source>Nothing is marked in this document yet.</source>
        <translation>In diesem Dokument ist noch nichts markiert.</translation>
    </message>
</context>
<context>
    <name>ArticlePage</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Choose a document from the list.</source>
        <translation>Wählen Sie ein Dokument aus der Liste.</translation>
    </message>
    <message>
        <source>No label has the key {key}. Enter lists all labels.</source>
        <translation>Kein Label hat die Taste {key}. Die Eingabetaste zeigt alle Labels.</translation>
    </message>
    <message>
        <source>There are no documents yet. Drop articles here, or choose Import Files.</source>
        <translation>Es gibt noch keine Dokumente. Ziehen Sie Artikel hierher oder wählen Sie „Dateien importieren“.</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>AttributeTable</name>
    <message>
        <source>Add an attribute</source>
        <translation>Attribut hinzufügen</translation>
    </message>
    <message>
        <source>Always, or only where another attribute has some value</source>
        <translation>Immer, oder nur wo ein anderes Attribut einen bestimmten Wert hat</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change {0}</source>
        <translation>{0} ändern</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Möglichkeiten</translation>
    </message>
    <message>
        <source>Choices, with semicolons between them</source>
        <translation>Möglichkeiten, durch Semikolon getrennt</translation>
    </message>
    <message>
        <source>Choose the labels that have {0}</source>
        <translation>Labels wählen, die {0} haben</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Is {0} the new name of {1}? Then the annotations that have {1} follow.</source>
        <translation>Ist {0} der neue Name von {1}? Dann ziehen die Annotationen mit, die {1} haben.</translation>
    </message>
    <message>
        <source>It Is Another Choice</source>
        <translation>Es ist eine andere Möglichkeit</translation>
    </message>
    <message>
        <source>It Is the New Name</source>
        <translation>Es ist der neue Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Labels that have {0}</source>
        <translation>Labels, die {0} haben</translation>
    </message>
    <message>
        <source>Move {0}</source>
        <translation>{0} verschieben</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>{0} entfernen</translation>
    </message>
    <message>
        <source>The labels that have it</source>
        <translation>Die Labels, die es haben</translation>
    </message>
    <message>
        <source>The name {0}.</source>
        <translation>Der Name {0}.</translation>
    </message>
    <message>
        <source>There is {0} {1} already.</source>
        <translation>Es gibt schon {0} {1}.</translation>
    </message>
    <message>
        <source>Use {0} again</source>
        <translation>{0} wieder verwenden</translation>
    </message>
    <message>
        <source>What is meant where nothing is set</source>
        <translation>Was gemeint ist, wo nichts angegeben ist</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Write it as an attribute, = and its values: modality = alleged; planned</source>
        <translation>Schreiben Sie ein Attribut, = und seine Werte: modality = alleged; planned</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>an attribute</source>
        <translation>ein Attribut</translation>
    </message>
    <message>
        <source>new attribute</source>
        <translation>neues Attribut</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>one choice</source>
        <translation>eine Möglichkeit</translation>
    </message>
    <message>
        <source>several choices</source>
        <translation>mehrere Möglichkeiten</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>{0} needs choices, with semicolons between them.</source>
        <translation>{0} braucht Möglichkeiten, durch Semikolon getrennt.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>letter or click · ↵ list · Esc stop</source>
        <translation>Buchstabe oder Klick · ↵ Liste · Esc Ende</translation>
    </message>
</context>
<context>
    <name>BookPage</name>
    <message>
        <source>Attributes of clusters</source>
        <translation>Attribute von Clustern</translation>
    </message>
    <message>
        <source>Change the codebook’s texts</source>
        <translation>Texte des Codebuchs ändern</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Codebuch</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The name {0}.</source>
        <translation>Der Name {0}.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Version {0} is in force: {1}.</source>
        <translation>Version {0} gilt: {1}.</translation>
    </message>
</context>
<context>
    <name>CardRail</name>
    <message>
        <source>Event cards</source>
        <translation>Ereigniskarten</translation>
    </message>
    <message>
        <source>{count} more…</source>
        <translation>{count} weitere …</translation>
    </message>
</context>
<context>
    <name>ChangeChoices</name>
    <message>
        <source>&amp;Delete them</source>
        <translation>Sie &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Keep its annotations as they are</source>
        <translation>Seine Annotationen &amp;behalten, wie sie sind</translation>
    </message>
    <message>
        <source>&amp;Move them to</source>
        <translation>Sie &amp;verschieben zu</translation>
    </message>
    <message>
        <source>Look again at the annotations of</source>
        <translation>Noch einmal ansehen: Annotationen von</translation>
    </message>
    <message>
        <source>Look again at the annotations of what means something else now:</source>
        <translation>Annotationen noch einmal ansehen, deren Label nun etwas anderes bedeutet:</translation>
    </message>
    <message>
        <source>Look at its annotations again</source>
        <translation>Seine Annotationen noch einmal ansehen</translation>
    </message>
    <message>
        <source>Look at its {annotations} again</source>
        <translation>Noch einmal ansehen: {annotations}</translation>
    </message>
    <message>
        <source>Move them to</source>
        <translation>Sie verschieben zu</translation>
    </message>
    <message>
        <source>Until it is decided</source>
        <translation>Bis es entschieden ist</translation>
    </message>
    <message>
        <source>Until it is decided, each is</source>
        <translation>Bis es entschieden ist, gilt jede als</translation>
    </message>
</context>
<context>
    <name>ChangeWizard</name>
    <message numerus="yes">
        <source>%Ln annotations</source>
        <translation>
            <numerusform>%Ln Annotation</numerusform>
            <numerusform>%Ln Annotationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times both are filled with the same.</source>
        <translation>
            <numerusform>%Ln-mal sind beide gleich besetzt.</numerusform>
            <numerusform>%Ln-mal sind beide gleich besetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>(no words)</source>
        <translation>(keine Wörter)</translation>
    </message>
    <message>
        <source>1 annotation</source>
        <translation>1 Annotation</translation>
    </message>
    <message>
        <source>A snapshot is taken first. This is one step; Undo takes it back.</source>
        <translation>Zuerst wird ein Sicherungsstand angelegt. Es ist ein einziger Schritt; „Rückgängig“ nimmt ihn zurück.</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change the Codebook</source>
        <translation>Codebuch ändern</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln Annotations</source>
        <translation>
            <numerusform>%Ln Annotation löschen</numerusform>
            <numerusform>%Ln Annotationen löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete 1 Annotation</source>
        <translation>1 Annotation löschen</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entität</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Zum Beispiel</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln places both stand on the same words.</source>
        <translation>
            <numerusform>An %Ln Stelle stehen beide auf denselben Wörtern.</numerusform>
            <numerusform>An %Ln Stellen stehen beide auf denselben Wörtern.</numerusform>
        </translation>
    </message>
    <message>
        <source>In one event both are filled with the same.</source>
        <translation>In einem Ereignis sind beide gleich besetzt.</translation>
    </message>
    <message>
        <source>In one place both stand on the same words.</source>
        <translation>An einer Stelle stehen beide auf denselben Wörtern.</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>Beide be&amp;halten</translation>
    </message>
    <message>
        <source>Keep both, and &amp;look at each again</source>
        <translation>Beide behalten und &amp;noch einmal ansehen</translation>
    </message>
    <message>
        <source>Make &amp;one of both, with all that each holds</source>
        <translation>Aus beiden &amp;eine machen, mit allem, was beide enthalten</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln Annotations</source>
        <translation>
            <numerusform>%Ln Annotation zusammenführen</numerusform>
            <numerusform>%Ln Annotationen zusammenführen</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge 1 Annotation</source>
        <translation>1 Annotation zusammenführen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln Annotations</source>
        <translation>
            <numerusform>%Ln Annotation verschieben</numerusform>
            <numerusform>%Ln Annotationen verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Move 1 Annotation</source>
        <translation>1 Annotation verschieben</translation>
    </message>
    <message>
        <source>No annotation is touched.</source>
        <translation>Keine Annotation ist betroffen.</translation>
    </message>
    <message>
        <source>Nothing is changed yet: this becomes part of the draft.</source>
        <translation>Noch ändert sich nichts: Dies wird Teil des Entwurfs.</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message numerus="yes">
        <source>Rename %Ln Annotations</source>
        <translation>
            <numerusform>%Ln Annotation umbenennen</numerusform>
            <numerusform>%Ln Annotationen umbenennen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename 1 Annotation</source>
        <translation>1 Annotation umbenennen</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Stilllegen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Some of these documents are done.</source>
        <translation>Einige dieser Dokumente sind fertig.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message numerus="yes">
        <source>Split %Ln Annotations</source>
        <translation>
            <numerusform>%Ln Annotation aufteilen</numerusform>
            <numerusform>%Ln Annotationen aufteilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Split 1 Annotation</source>
        <translation>1 Annotation aufteilen</translation>
    </message>
    <message>
        <source>The gold standard is among them.</source>
        <translation>Der Goldstandard ist darunter.</translation>
    </message>
    <message>
        <source>To be looked at again: {annotations}.</source>
        <translation>Noch einmal anzusehen: {annotations}.</translation>
    </message>
    <message>
        <source>Twice on the same words: {count}</source>
        <translation>Doppelt auf denselben Wörtern: {count}</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What is touched</source>
        <translation>Was betroffen ist</translation>
    </message>
    <message>
        <source>What stands twice</source>
        <translation>Was doppelt steht</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>left, and shown as a problem</source>
        <translation>bleibt und wird als Problem gezeigt</translation>
    </message>
    <message>
        <source>to be looked at again</source>
        <translation>noch einmal anzusehen</translation>
    </message>
    <message>
        <source>{annotations} in {documents} are touched, made by {names}.</source>
        <translation>Betroffen: {annotations} in {documents}, erstellt von {names}.</translation>
    </message>
    <message>
        <source>{annotations} in {documents} is touched, made by {names}.</source>
        <translation>Betroffen: {annotations} in {documents}, erstellt von {names}.</translation>
    </message>
    <message>
        <source>{count} cannot be one without losing something; there both stay and are looked at again.</source>
        <translation>{count} lassen sich nicht vereinen, ohne dass etwas verloren geht; dort bleiben beide und werden noch einmal angesehen.</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
    <message>
        <source>{name}, to be decided</source>
        <translation>{name}, zu entscheiden</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Changes of the draft</source>
        <translation>Änderungen des Entwurfs</translation>
    </message>
    <message>
        <source>In the annotations too</source>
        <translation>Auch in den Annotationen</translation>
    </message>
    <message>
        <source>In the codebook</source>
        <translation>Im Codebuch</translation>
    </message>
    <message>
        <source>Nothing of this is in force before it is applied.</source>
        <translation>Nichts davon gilt, bevor es angewendet wird.</translation>
    </message>
    <message>
        <source>The draft is as the codebook in force.</source>
        <translation>Der Entwurf gleicht dem gültigen Codebuch.</translation>
    </message>
</context>
<context>
    <name>CheckPopup</name>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>{0} (default)</source>
        <translation>{0} (Vorgabe)</translation>
    </message>
</context>
<context>
    <name>ChoiceModel</name>
    <message>
        <source>not ticked</source>
        <translation>nicht angekreuzt</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>angekreuzt</translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <source>Type to filter</source>
        <translation>Zum Filtern tippen</translation>
    </message>
</context>
<context>
    <name>ClusterPart</name>
    <message>
        <source>Link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>Link of the cluster</source>
        <translation>Verknüpfung des Clusters</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the cluster</source>
        <translation>Name des Clusters</translation>
    </message>
    <message>
        <source>Same as</source>
        <translation>Dasselbe wie</translation>
    </message>
    <message>
        <source>Same as … (Ctrl+J)</source>
        <translation>Dasselbe wie … (Strg+J)</translation>
    </message>
    <message>
        <source>Take Out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>The thing in a knowledge base, such as wikidata:Q43.</source>
        <translation>Die Sache in einer Wissensdatenbank, etwa wikidata:Q43.</translation>
    </message>
    <message>
        <source>These words mention something else</source>
        <translation>Diese Wörter erwähnen etwas anderes</translation>
    </message>
    <message>
        <source>What the thing is called, whatever the words call it.</source>
        <translation>Wie die Sache heißt, wie auch immer die Wörter sie nennen.</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>und {0} weitere</translation>
    </message>
</context>
<context>
    <name>CodebookEditing</name>
    <message>
        <source>The codebook is in {file}.</source>
        <translation>Das Codebuch steht in {file}.</translation>
    </message>
</context>
<context>
    <name>CodebookFiles</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Codebooks (*.toml *.conf *.json *.csv *.tsv)</source>
        <translation>Codebücher (*.toml *.conf *.json *.csv *.tsv)</translation>
    </message>
    <message>
        <source>Codebooks (*.toml)</source>
        <translation>Codebücher (*.toml)</translation>
    </message>
    <message>
        <source>Export the Codebook</source>
        <translation>Codebuch exportieren</translation>
    </message>
    <message>
        <source>Import a Codebook</source>
        <translation>Codebuch importieren</translation>
    </message>
    <message>
        <source>Import a Codebook from a Folder</source>
        <translation>Codebuch aus einem Ordner importieren</translation>
    </message>
    <message>
        <source>Import {0}</source>
        <translation>{0} importieren</translation>
    </message>
    <message>
        <source>Labels in use that it lacks were kept as retired: {0}.</source>
        <translation>Benutzte Labels, die ihm fehlen, wurden als stillgelegt behalten: {0}.</translation>
    </message>
    <message>
        <source>Read {0}; it is in force when you apply it.</source>
        <translation>{0} gelesen; es gilt, sobald Sie es anwenden.</translation>
    </message>
    <message>
        <source>Which of these codebooks?</source>
        <translation>Welches dieser Codebücher?</translation>
    </message>
    <message>
        <source>{0} was read. This was changed or left out:</source>
        <translation>{0} wurde gelesen. Dabei wurde geändert oder weggelassen:</translation>
    </message>
</context>
<context>
    <name>CodebookPrints</name>
    <message>
        <source>Export the Codebook as HTML</source>
        <translation>Codebuch als HTML exportieren</translation>
    </message>
    <message>
        <source>Export the Codebook as PDF</source>
        <translation>Codebuch als PDF exportieren</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webseiten (*.html)</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Nach {file} geschrieben.</translation>
    </message>
</context>
<context>
    <name>CodebookTree</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Codebuch</translation>
    </message>
    <message>
        <source>Document Labels</source>
        <translation>Dokumentlabels</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entitäten</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Labels of the codebook</source>
        <translation>Labels des Codebuchs</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relationen</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>key {0}</source>
        <translation>Taste {0}</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>stillgelegt</translation>
    </message>
    <message>
        <source>{0} – retired</source>
        <translation>{0} – stillgelegt</translation>
    </message>
</context>
<context>
    <name>ColorField</name>
    <message>
        <source>&amp;Other…</source>
        <translation>&amp;Andere…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Colour of the Label</source>
        <translation>Farbe des Labels</translation>
    </message>
    <message>
        <source>Colour {0}</source>
        <translation>Farbe {0}</translation>
    </message>
    <message>
        <source>{0}, contrast {1}</source>
        <translation>{0}, Kontrast {1}</translation>
    </message>
    <message>
        <source>{0}, contrast {1}: shown as {2}, which can be read</source>
        <translation>{0}, Kontrast {1}: gezeigt als {2}, was sich lesen lässt</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>&amp;Reset Columns</source>
        <translation>Spalten &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Space shows or hides; drag, or Alt+Up and Alt+Down, to move</source>
        <translation>Die Leertaste zeigt oder verbirgt; zum Verschieben ziehen oder Alt+Hoch und Alt+Runter</translation>
    </message>
    <message>
        <source>{0}: place {1} of {2}</source>
        <translation>{0}: Platz {1} von {2}</translation>
    </message>
</context>
<context>
    <name>CommandList</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Find a command or a label</source>
        <translation>Befehl oder Label suchen</translation>
    </message>
    <message>
        <source>Label: {0}</source>
        <translation>Label: {0}</translation>
    </message>
    <message>
        <source>No command fits.</source>
        <translation>Kein Befehl passt.</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln documents</source>
        <comment>count</comment>
        <translation>
            <numerusform>%Ln Dokument</numerusform>
            <numerusform>%Ln Dokumente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entities</source>
        <comment>count</comment>
        <translation>
            <numerusform>%Ln Entität</numerusform>
            <numerusform>%Ln Entitäten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <comment>count</comment>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <comment>count</comment>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels</source>
        <comment>count</comment>
        <translation>
            <numerusform>%Ln Label</numerusform>
            <numerusform>%Ln Labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mentions</source>
        <comment>count</comment>
        <translation>
            <numerusform>%Ln Erwähnung</numerusform>
            <numerusform>%Ln Erwähnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>1 Dokument</translation>
    </message>
    <message>
        <source>1 entity</source>
        <translation>1 Entität</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 Ereignis</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>1 label</source>
        <translation>1 Label</translation>
    </message>
    <message>
        <source>1 mention</source>
        <translation>1 Erwähnung</translation>
    </message>
    <message numerus="yes">
        <source>used %Ln times</source>
        <comment>count</comment>
        <translation>
            <numerusform>%Ln-mal benutzt</numerusform>
            <numerusform>%Ln-mal benutzt</numerusform>
        </translation>
    </message>
    <message>
        <source>used once</source>
        <translation>einmal benutzt</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>about {whole}</source>
        <translation>etwa {whole}</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>von {first} bis {last}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>the week from {day}</source>
        <translation>Woche ab {day}</translation>
    </message>
    <message>
        <source>{date}, the article’s date</source>
        <translation>{date}, Datum des Artikels</translation>
    </message>
    <message>
        <source>{first} or later</source>
        <translation>{first} oder später</translation>
    </message>
    <message>
        <source>{last} or earlier</source>
        <translation>{last} oder früher</translation>
    </message>
</context>
<context>
    <name>DetailFields</name>
    <message>
        <source>Add a detail…</source>
        <translation>Neue Angabe…</translation>
    </message>
    <message>
        <source>Name of the detail</source>
        <translation>Name der Angabe</translation>
    </message>
    <message>
        <source>Read as {0}</source>
        <translation>Gelesen als {0}</translation>
    </message>
    <message>
        <source>The detail</source>
        <translation>Die Angabe</translation>
    </message>
    <message>
        <source>This can be {0} or {1}; write one of them.</source>
        <translation>Das kann {0} oder {1} sein; schreiben Sie eins davon.</translation>
    </message>
    <message>
        <source>This is no date; write it as 2020-02-12, 2020-02 or 2020.</source>
        <translation>Das ist kein Datum; schreiben Sie es als 2020-02-12, 2020-02 oder 2020.</translation>
    </message>
    <message>
        <source>such as {example}</source>
        <translation>etwa {example}</translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Leitfaden</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Side Panel</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
</context>
<context>
    <name>DocumentFields</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>No event</source>
        <translation>Kein Ereignis</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>DocumentForm</name>
    <message>
        <source>Details</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Events are marked in this article.</source>
        <translation>In diesem Artikel sind Ereignisse markiert.</translation>
    </message>
    <message>
        <source>No event here</source>
        <translation>Kein Ereignis hier</translation>
    </message>
</context>
<context>
    <name>DocumentList</name>
    <message>
        <source>&amp;Downwards</source>
        <translation>&amp;Absteigend</translation>
    </message>
    <message>
        <source>&amp;Import Files…</source>
        <translation>&amp;Dateien importieren…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>As They Came In</source>
        <translation>Wie sie hinzukamen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Drop articles here, or choose Import Files.</source>
        <translation>Ziehen Sie Artikel hierher oder wählen Sie „Dateien importieren“.</translation>
    </message>
    <message>
        <source>Filter documents</source>
        <translation>Dokumente filtern</translation>
    </message>
    <message>
        <source>Filter documents by title, key or source</source>
        <translation>Dokumente nach Titel, Schlüssel oder Quelle filtern</translation>
    </message>
    <message>
        <source>Mark &amp;Done</source>
        <translation>Als &amp;fertig markieren</translation>
    </message>
    <message>
        <source>Mark &amp;Open</source>
        <translation>&amp;Als offen markieren</translation>
    </message>
    <message>
        <source>Mark &amp;Skipped</source>
        <translation>Als &amp;übersprungen markieren</translation>
    </message>
    <message>
        <source>No document matches the filter.</source>
        <translation>Kein Dokument passt zum Filter.</translation>
    </message>
    <message>
        <source>Re&amp;move Document</source>
        <translation>Dokument &amp;entfernen</translation>
    </message>
    <message>
        <source>Re&amp;move {count} Documents</source>
        <translation>{count} D&amp;okumente entfernen</translation>
    </message>
    <message>
        <source>Removed. Undo brings it back.</source>
        <translation>Entfernt. „Rückgängig“ holt es zurück.</translation>
    </message>
    <message>
        <source>Removed. Undo brings them back.</source>
        <translation>Entfernt. „Rückgängig“ holt sie zurück.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Zeigen…</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Title of the document:</source>
        <translation>Titel des Dokuments:</translation>
    </message>
    <message>
        <source>What is shown of the documents, and how they are sorted</source>
        <translation>Was von den Dokumenten gezeigt wird und wie sie sortiert sind</translation>
    </message>
</context>
<context>
    <name>DocumentModel</name>
    <message>
        <source>no event</source>
        <translation>kein Ereignis</translation>
    </message>
</context>
<context>
    <name>Edge</name>
    <message>
        <source>Members above the window</source>
        <translation>Beteiligte oberhalb des Fensters</translation>
    </message>
    <message>
        <source>Members below the window</source>
        <translation>Beteiligte unterhalb des Fensters</translation>
    </message>
    <message>
        <source>The next of them</source>
        <translation>Zum nächsten davon</translation>
    </message>
</context>
<context>
    <name>EditorWindow</name>
    <message>
        <source>Add a label</source>
        <translation>Label hinzufügen</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>Anwenden…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Codebook {0} – {1}</source>
        <translation>Codebuch {0} – {1}</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard Draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>Discard It</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard the draft? The codebook stays as it is in force.</source>
        <translation>Den Entwurf verwerfen? Das Codebuch bleibt, wie es gilt.</translation>
    </message>
    <message>
        <source>Draft of version {0}</source>
        <translation>Entwurf der Version {0}</translation>
    </message>
    <message>
        <source>Filter labels</source>
        <translation>Labels filtern</translation>
    </message>
    <message>
        <source>Go On Editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Keep It</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Make It a Label</source>
        <translation>Zum Label machen</translation>
    </message>
    <message>
        <source>Open an earlier version</source>
        <translation>Frühere Version öffnen</translation>
    </message>
    <message>
        <source>The draft is not in force yet. Keep it for later?</source>
        <translation>Der Entwurf gilt noch nicht. Für später behalten?</translation>
    </message>
    <message>
        <source>This is the draft you left; it is not in force yet.</source>
        <translation>Das ist der Entwurf, den Sie verlassen haben; er gilt noch nicht.</translation>
    </message>
    <message>
        <source>Version {0} is in force.</source>
        <translation>Version {0} gilt.</translation>
    </message>
    <message>
        <source>Version {0}, open for reading only</source>
        <translation>Version {0}, schreibgeschützt geöffnet</translation>
    </message>
    <message>
        <source>Version {0}, unchanged</source>
        <translation>Version {0}, unverändert</translation>
    </message>
    <message>
        <source>{0} is no label itself; it is where the labels below it stand.</source>
        <translation>{0} ist selbst kein Label; darunter stehen Labels.</translation>
    </message>
    <message>
        <source>{0} to mend</source>
        <translation>{0} zu beheben</translation>
    </message>
</context>
<context>
    <name>EntityForm</name>
    <message>
        <source>Link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>The entity in a knowledge base, such as wikidata:Q43.</source>
        <translation>Die Entität in einer Wissensdatenbank, etwa wikidata:Q43.</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>Drop the filler without a role</source>
        <translation>Besetzung ohne Rolle entfernen</translation>
    </message>
    <message>
        <source>Drop {0} fillers without a role</source>
        <translation>{0} Besetzungen ohne Rolle entfernen</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>↵ next · = as before · # value · ? keys</source>
        <translation>↵ weiter · = wie zuvor · # Wert · ? Tasten</translation>
    </message>
</context>
<context>
    <name>EventTableMenus</name>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Spalten…</translation>
    </message>
    <message>
        <source>&amp;Go to the Text</source>
        <translation>&amp;Zum Text</translation>
    </message>
    <message>
        <source>&amp;Hide {column}</source>
        <translation>{column} &amp;ausblenden</translation>
    </message>
    <message>
        <source>Only Rows Where {column} Is &amp;Empty</source>
        <translation>Nur Zeilen, in denen {column} &amp;leer ist</translation>
    </message>
    <message>
        <source>Only Rows Where {column} Is &amp;Filled</source>
        <translation>Nur Zeilen, in denen {column} &amp;gefüllt ist</translation>
    </message>
    <message>
        <source>Only Rows with &amp;This</source>
        <translation>Nur Zeilen &amp;damit</translation>
    </message>
    <message>
        <source>Sort &amp;Downwards</source>
        <translation>A&amp;bsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort &amp;Upwards</source>
        <translation>A&amp;ufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort as in the Te&amp;xt</source>
        <translation>Wie im &amp;Text sortieren</translation>
    </message>
</context>
<context>
    <name>EventTableModel</name>
    <message>
        <source>Annotator</source>
        <translation>Annotator</translation>
    </message>
    <message>
        <source>Codebook Version</source>
        <translation>Codebuchversion</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>EventTablePanel</name>
    <message>
        <source>All annotators</source>
        <translation>Alle Annotatoren</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Alle Labels</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Spalten…</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>Ereignisse filtern</translation>
    </message>
    <message>
        <source>Filter, such as {example}</source>
        <translation>Filtern, etwa {example}</translation>
    </message>
    <message>
        <source>Labels and triggers of the events</source>
        <translation>Labels und Auslöser der Ereignisse</translation>
    </message>
    <message>
        <source>My events</source>
        <translation>Meine Ereignisse</translation>
    </message>
    <message>
        <source>No document is open.</source>
        <translation>Kein Dokument ist offen.</translation>
    </message>
    <message>
        <source>No event fits the filter.</source>
        <translation>Kein Ereignis passt zum Filter.</translation>
    </message>
    <message>
        <source>Only events with this label</source>
        <translation>Nur Ereignisse mit diesem Label</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Select words in the text, then press the key of an event.</source>
        <translation>Wählen Sie Wörter im Text aus und drücken Sie dann die Taste eines Ereignisses.</translation>
    </message>
    <message>
        <source>The events of all documents</source>
        <translation>Die Ereignisse aller Dokumente</translation>
    </message>
    <message>
        <source>The events of the open document</source>
        <translation>Die Ereignisse des offenen Dokuments</translation>
    </message>
    <message>
        <source>There is no event in this document yet.</source>
        <translation>In diesem Dokument gibt es noch kein Ereignis.</translation>
    </message>
    <message>
        <source>There is no event yet.</source>
        <translation>Es gibt noch kein Ereignis.</translation>
    </message>
    <message>
        <source>This event is the work of {annotator}; the text shows your own.</source>
        <translation>Dieses Ereignis ist die Arbeit von {annotator}; der Text zeigt Ihre eigene.</translation>
    </message>
    <message>
        <source>Whose events are shown</source>
        <translation>Wessen Ereignisse gezeigt werden</translation>
    </message>
    <message>
        <source>Words that a row must hold, in any column or in one:</source>
        <translation>Wörter, die eine Zeile enthalten muss, in irgendeiner Spalte oder in einer bestimmten:</translation>
    </message>
    <message>
        <source>{annotator} has no event in this document.</source>
        <translation>{annotator} hat in diesem Dokument kein Ereignis.</translation>
    </message>
    <message>
        <source>{annotator} has no event.</source>
        <translation>{annotator} hat kein Ereignis.</translation>
    </message>
    <message>
        <source>{shown} of {events}</source>
        <translation>{events}, {shown} gezeigt</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source> events</source>
        <translation> Ereignisse</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>All; or a pattern for their keys, such as idlib-*</source>
        <translation>Alle; oder ein Muster für ihre Schlüssel, etwa idlib-*</translation>
    </message>
    <message>
        <source>Annotation sets: everything, one document a line (JSONL)</source>
        <translation>Annotationssätze: alles, je Zeile ein Dokument (JSONL)</translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>Annotatoren</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Documents by key</source>
        <translation>Dokumente nach Schlüssel</translation>
    </message>
    <message>
        <source>Events: one a line, with all there is of it (JSONL)</source>
        <translation>Ereignisse: je Zeile eines, mit allem, was dazugehört (JSONL)</translation>
    </message>
    <message>
        <source>Events: one a row, for spreadsheets (CSV)</source>
        <translation>Ereignisse: je Zeile eines, für Tabellenprogramme (CSV)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Was exportiert wird</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Zieldatei</translation>
    </message>
    <message>
        <source>For E&amp;xcel: begin with a byte order mark</source>
        <translation>Für E&amp;xcel: mit einer Byte-Reihenfolge-Markierung beginnen</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>Geben Sie der Datei einen Namen.</translation>
    </message>
    <message>
        <source>JSONL (*.jsonl)</source>
        <translation>JSONL (*.jsonl)</translation>
    </message>
    <message>
        <source>Only the one &amp;row that the table shows</source>
        <translation>Nur die eine &amp;Zeile, die die Tabelle zeigt</translation>
    </message>
    <message>
        <source>Only the {0} &amp;rows that the table shows</source>
        <translation>Nur die {0} &amp;Zeilen, die die Tabelle zeigt</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>Den Ordner {folder} gibt es nicht.</translation>
    </message>
    <message>
        <source>Tick at least one annotator.</source>
        <translation>Kreuzen Sie mindestens einen Annotator an.</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Something went wrong that should not have. What was saved is safe, and you can go on working.</source>
        <translation>Es ist etwas schiefgegangen, das nicht schiefgehen sollte. Was gespeichert wurde, ist sicher, und Sie können weiterarbeiten.</translation>
    </message>
    <message>
        <source>{fault}

The details are in {file}.</source>
        <translation>{fault}

Die Einzelheiten stehen in {file}.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Annotator projects (*{suffix})</source>
        <translation>Annotator-Projekte (*{suffix})</translation>
    </message>
    <message>
        <source>Name of the annotator:</source>
        <translation>Name des Annotators:</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Open Project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>{name} (missing)</source>
        <translation>{name} (fehlt)</translation>
    </message>
</context>
<context>
    <name>FillerDetails</name>
    <message>
        <source>Fill with the whole cluster</source>
        <translation>Mit dem ganzen Cluster besetzen</translation>
    </message>
    <message>
        <source>Move it to another role</source>
        <translation>In eine andere Rolle verschieben</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>The words it was read from stay with it</source>
        <translation>Die Wörter, aus denen er gelesen wurde, bleiben dabei</translation>
    </message>
    <message>
        <source>To be looked at again</source>
        <translation>Noch einmal anzusehen</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Value of {0}</source>
        <translation>Wert von {0}</translation>
    </message>
</context>
<context>
    <name>FillerRow</name>
    <message>
        <source>Remove {0} from {1}</source>
        <translation>{0} aus {1} entfernen</translation>
    </message>
</context>
<context>
    <name>Fillers</name>
    <message>
        <source>cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>look again</source>
        <translation>noch einmal ansehen</translation>
    </message>
    <message>
        <source>not in the text</source>
        <translation>nicht im Text</translation>
    </message>
    <message>
        <source>not {0}</source>
        <translation>nicht {0}</translation>
    </message>
    <message>
        <source>under discussion</source>
        <translation>in Diskussion</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close the find bar</source>
        <translation>Suchleiste schließen</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>Im Text suchen</translation>
    </message>
    <message>
        <source>Give all hits a label</source>
        <translation>Allen Treffern ein Label geben</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Label All…</source>
        <translation>Alle labeln…</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>Pattern (a regular expression)</source>
        <translation>Muster (ein regulärer Ausdruck)</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Nur ganze Wörter</translation>
    </message>
    <message>
        <source>{at} of the first {count}</source>
        <translation>{at} von den ersten {count}</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} von {count}</translation>
    </message>
</context>
<context>
    <name>Fonts</name>
    <message>
        <source>An article is drawn with the typefaces of this system where those of the program lack its script.</source>
        <translation>Ein Artikel wird mit den Schriften dieses Systems gezeichnet, wo denen des Programms sein Schriftsystem fehlt.</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Chinese, Japanese</source>
        <translation>Chinesisch, Japanisch</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Kyrillisch</translation>
    </message>
    <message>
        <source>Devanagari</source>
        <translation>Devanagari</translation>
    </message>
    <message>
        <source>Elsewhere the Noto typefaces, https://fonts.google.com/noto, draw all of these.</source>
        <translation>Anderswo zeichnen die Noto-Schriften, https://fonts.google.com/noto, sie alle.</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>Lateinisch</translation>
    </message>
    <message>
        <source>Start the program again after installing.</source>
        <translation>Starten Sie das Programm nach dem Installieren neu.</translation>
    </message>
    <message>
        <source>The open document has letters that this system cannot draw: {scripts}.</source>
        <translation>Das offene Dokument hat Buchstaben, die dieses System nicht zeichnen kann: {scripts}.</translation>
    </message>
    <message>
        <source>This system has typefaces for all scripts of the open document.</source>
        <translation>Dieses System hat Schriften für alle Schriftsysteme des offenen Dokuments.</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>wird gezeichnet</translation>
    </message>
    <message>
        <source>no typeface; on Debian and Ubuntu: apt install {package}</source>
        <translation>keine Schrift; unter Debian und Ubuntu: apt install {package}</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>Attributes of all document labels</source>
        <translation>Attribute aller Dokumentlabels</translation>
    </message>
    <message>
        <source>Attributes of all entities</source>
        <translation>Attribute aller Entitäten</translation>
    </message>
    <message>
        <source>Attributes of all events</source>
        <translation>Attribute aller Ereignisse</translation>
    </message>
    <message>
        <source>Attributes of all relations</source>
        <translation>Attribute aller Relationen</translation>
    </message>
    <message>
        <source>Attributes of all that fills a role</source>
        <translation>Attribute aller Besetzungen</translation>
    </message>
    <message>
        <source>Attributes of clusters</source>
        <translation>Attribute von Clustern</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Zwischen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>So</translation>
    </message>
    <message>
        <source>Document labels</source>
        <translation>Dokumentlabels</translation>
    </message>
    <message>
        <source>Don’t</source>
        <translation>So nicht</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entitäten</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Filled by</source>
        <translation>Besetzt durch</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>It has no direction.</source>
        <translation>Sie hat keine Richtung.</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation>Taste {key}</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relationen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>ein Datum</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a place name</source>
        <translation>ein Ortsname</translation>
    </message>
    <message>
        <source>an amount of money</source>
        <translation>ein Geldbetrag</translation>
    </message>
    <message>
        <source>any entity</source>
        <translation>jede Entität</translation>
    </message>
    <message>
        <source>any event</source>
        <translation>jedes Ereignis</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>beliebig viele</translation>
    </message>
    <message>
        <source>any of: {choices}</source>
        <translation>beliebige von: {choices}</translation>
    </message>
    <message>
        <source>any text</source>
        <translation>beliebiger Text</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>at most one</source>
        <translation>höchstens eines</translation>
    </message>
    <message>
        <source>from {document}</source>
        <translation>aus {document}</translation>
    </message>
    <message>
        <source>one</source>
        <translation>eines</translation>
    </message>
    <message>
        <source>one of: {choices}</source>
        <translation>eines von: {choices}</translation>
    </message>
    <message>
        <source>one or more</source>
        <translation>eines oder mehrere</translation>
    </message>
    <message>
        <source>only where {attribute} is {values}</source>
        <translation>nur wo {attribute} gleich {values} ist</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>stillgelegt</translation>
    </message>
    <message>
        <source>single mentions only</source>
        <translation>nur einzelne Erwähnungen</translation>
    </message>
    <message>
        <source>words of the text</source>
        <translation>Wörter des Textes</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>{name} (retired)</source>
        <translation>{name} (stillgelegt)</translation>
    </message>
    <message>
        <source>{value} where nothing is set</source>
        <translation>{value}, wo nichts angegeben ist</translation>
    </message>
</context>
<context>
    <name>GuidePanel</name>
    <message>
        <source>Add the sentence of the selected annotation to the label’s examples</source>
        <translation>Den Satz der ausgewählten Annotation zu den Beispielen des Labels hinzufügen</translation>
    </message>
    <message>
        <source>Look up a label</source>
        <translation>Label nachschlagen</translation>
    </message>
    <message>
        <source>Pin as Example</source>
        <translation>Als Beispiel anheften</translation>
    </message>
    <message>
        <source>Pinned as an example of {label}.</source>
        <translation>Als Beispiel für {label} angeheftet.</translation>
    </message>
    <message>
        <source>Select an annotation with words of the text first.</source>
        <translation>Wählen Sie zuerst eine Annotation mit Wörtern des Textes aus.</translation>
    </message>
    <message>
        <source>Select an annotation, or point at a label, to read what the codebook says of it.</source>
        <translation>Wählen Sie eine Annotation aus oder zeigen Sie auf ein Label, um zu lesen, was das Codebuch dazu sagt.</translation>
    </message>
    <message>
        <source>The project has no document {key} any more.</source>
        <translation>Das Projekt hat kein Dokument {key} mehr.</translation>
    </message>
    <message>
        <source>What the codebook says</source>
        <translation>Was das Codebuch sagt</translation>
    </message>
    <message>
        <source>{everywhere} in the project</source>
        <translation>{everywhere} im Projekt</translation>
    </message>
    <message>
        <source>{here} in this document, {everywhere} in the project</source>
        <translation>{here} in diesem Dokument, {everywhere} im Projekt</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>A hint letter</source>
        <translation>Ein Hinweisbuchstabe</translation>
    </message>
    <message>
        <source>About Annotator</source>
        <translation>Über Annotator</translation>
    </message>
    <message>
        <source>Annotator is free software under the Apache License 2.0.

It is built on these, each under its own licence:

Qt and PySide6 (Qt for Python): GNU LGPL version 3. They are loaded as libraries and may be replaced by other builds of the same version. Sources: https://code.qt.io
SQLite, in pysqlite3: public domain; pysqlite3: zlib licence
sqlite-utils, regex, platformdirs, click, msgspec, turbohtml, sentencex, pyqtgraph, NumPy: Apache, BSD, MIT or CNRI licences; the packages carry the texts
</source>
        <translation>Annotator ist freie Software unter der Apache-Lizenz 2.0.

Es baut auf diesen Programmen auf, jedes unter seiner eigenen Lizenz:

Qt und PySide6 (Qt für Python): GNU LGPL Version 3. Sie werden als Bibliotheken geladen und können durch andere Fassungen derselben Version ersetzt werden. Quellen: https://code.qt.io
SQLite, in pysqlite3: gemeinfrei; pysqlite3: zlib-Lizenz
sqlite-utils, regex, platformdirs, click, msgspec, turbohtml, sentencex, pyqtgraph, NumPy: Apache-, BSD-, MIT- oder CNRI-Lizenzen; die Pakete enthalten die Texte
</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation>1 bis 9</translation>
    </message>
    <message>
        <source>A capital letter</source>
        <translation>Ein Großbuchstabe</translation>
    </message>
    <message>
        <source>A digit, &lt;, &gt;, ~ or -</source>
        <translation>Eine Ziffer, &lt;, &gt;, ~ oder -</translation>
    </message>
    <message>
        <source>Back to the role before</source>
        <translation>Zurück zur vorigen Rolle</translation>
    </message>
    <message>
        <source>Begin a value, where the role takes one</source>
        <translation>Einen Wert beginnen, wo die Rolle einen aufnimmt</translation>
    </message>
    <message>
        <source>By sentence</source>
        <translation>Satzweise</translation>
    </message>
    <message>
        <source>By word</source>
        <translation>Wortweise</translation>
    </message>
    <message>
        <source>Choose between what there is to choose from</source>
        <translation>Wählen, was zur Auswahl steht</translation>
    </message>
    <message>
        <source>Choose nothing</source>
        <translation>Nichts wählen</translation>
    </message>
    <message>
        <source>Choose the annotation that shows the letter</source>
        <translation>Die Annotation wählen, die den Buchstaben zeigt</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Suchleiste schließen</translation>
    </message>
    <message>
        <source>Confirm, make sure, or resolve; the next row comes up</source>
        <translation>Bestätigen, sicher machen oder abschließen; die nächste Zeile folgt</translation>
    </message>
    <message>
        <source>Ctrl with the mouse</source>
        <translation>Strg mit der Maus</translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right</source>
        <translation>Strg+Links, Strg+Rechts</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Return</source>
        <translation>Strg+Umschalt+Eingabe</translation>
    </message>
    <message>
        <source>Ctrl+Up, Ctrl+Down</source>
        <translation>Strg+Hoch, Strg+Runter</translation>
    </message>
    <message>
        <source>Edit, Keyboard Shortcuts changes the keys of the menus; the codebook says those of the labels.</source>
        <translation>„Bearbeiten“, „Tastenkürzel“ ändert die Tasten der Menüs; die der Labels bestimmt das Codebuch.</translation>
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
        <translation>Die Rolle wie im vorigen Ereignis besetzen und weitergehen</translation>
    </message>
    <message>
        <source>Fill the role with the annotation that shows the letter</source>
        <translation>Die Rolle mit der Annotation besetzen, die den Buchstaben zeigt</translation>
    </message>
    <message>
        <source>Fill the role with the selected words, or go on to the next role</source>
        <translation>Die Rolle mit den ausgewählten Wörtern besetzen oder zur nächsten Rolle gehen</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Schriften</translation>
    </message>
    <message>
        <source>Go through the rows; the text follows</source>
        <translation>Durch die Zeilen gehen; der Text folgt</translation>
    </message>
    <message>
        <source>Go to the role that begins with it</source>
        <translation>Zu der Rolle gehen, die damit beginnt</translation>
    </message>
    <message>
        <source>Go to the text</source>
        <translation>Zum Text gehen</translation>
    </message>
    <message>
        <source>Home, End, Ctrl+Home, Ctrl+End</source>
        <translation>Pos1, Ende, Strg+Pos1, Strg+Ende</translation>
    </message>
    <message>
        <source>In the find bar</source>
        <translation>In der Suchleiste</translation>
    </message>
    <message>
        <source>In the review, and in notes to others</source>
        <translation>In der Durchsicht und in Notizen an andere</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Im Text</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Label the selected words, or relabel what is selected</source>
        <translation>Den ausgewählten Wörtern ein Label geben oder das Label der Auswahl ändern</translation>
    </message>
    <message>
        <source>Labels of this project</source>
        <translation>Labels dieses Projekts</translation>
    </message>
    <message>
        <source>Left, Right, Up, Down</source>
        <translation>Links, Rechts, Hoch, Runter</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>List everything that can be chosen</source>
        <translation>Alles auflisten, was gewählt werden kann</translation>
    </message>
    <message>
        <source>Mark what fills the role as unsure</source>
        <translation>Die Besetzung der Rolle als unsicher markieren</translation>
    </message>
    <message>
        <source>Move the caret</source>
        <translation>Den Cursor bewegen</translation>
    </message>
    <message>
        <source>Next or previous hit</source>
        <translation>Nächster oder voriger Treffer</translation>
    </message>
    <message>
        <source>Next or previous role</source>
        <translation>Nächste oder vorige Rolle</translation>
    </message>
    <message>
        <source>Own folder</source>
        <translation>Eigener Ordner</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Return, Shift+Return</source>
        <translation>Eingabe, Umschalt+Eingabe</translation>
    </message>
    <message>
        <source>Return, Space, /</source>
        <translation>Eingabe, Leertaste, /</translation>
    </message>
    <message>
        <source>Say more of what fills the role: attributes, unsure, another role</source>
        <translation>Mehr zur Besetzung der Rolle sagen: Attribute, unsicher, andere Rolle</translation>
    </message>
    <message>
        <source>Select further words, for an annotation in parts</source>
        <translation>Weitere Wörter auswählen, für eine Annotation aus mehreren Teilen</translation>
    </message>
    <message>
        <source>Select more or fewer words</source>
        <translation>Mehr oder weniger Wörter auswählen</translation>
    </message>
    <message>
        <source>Select nothing; stop filling a role</source>
        <translation>Auswahl aufheben; das Besetzen einer Rolle beenden</translation>
    </message>
    <message>
        <source>Select words</source>
        <translation>Wörter auswählen</translation>
    </message>
    <message>
        <source>Send the note</source>
        <translation>Die Notiz senden</translation>
    </message>
    <message>
        <source>Send the note and resolve the discussion</source>
        <translation>Die Notiz senden und die Diskussion abschließen</translation>
    </message>
    <message>
        <source>Shift with a key that moves</source>
        <translation>Umschalt mit einer Bewegungstaste</translation>
    </message>
    <message>
        <source>Shift with any of these</source>
        <translation>Umschalt mit einer davon</translation>
    </message>
    <message>
        <source>Shift+Return</source>
        <translation>Umschalt+Eingabe</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
        <source>Take away what was filled in last</source>
        <translation>Die letzte Besetzung wegnehmen</translation>
    </message>
    <message>
        <source>Take the date or number that the frame reads in a filler</source>
        <translation>Das Datum oder die Zahl übernehmen, die das Formular in einer Besetzung liest</translation>
    </message>
    <message>
        <source>The key of a label</source>
        <translation>Die Taste eines Labels</translation>
    </message>
    <message>
        <source>To the start or end of the line, of the text</source>
        <translation>Zum Anfang oder Ende der Zeile, des Textes</translation>
    </message>
    <message>
        <source>Turns articles into gold-standard corpora of entities and events. Everything stays on this machine.</source>
        <translation>Macht aus Artikeln Goldstandard-Korpora mit Entitäten und Ereignissen. Alles bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Type a value, or who is meant but not in the text</source>
        <translation>Einen Wert eingeben, oder wer gemeint ist, aber nicht im Text steht</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Hoch, Runter</translation>
    </message>
    <message>
        <source>While a role is filled</source>
        <translation>Während eine Rolle besetzt wird</translation>
    </message>
    <message>
        <source>Write a note about it</source>
        <translation>Eine Notiz dazu schreiben</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Redo {step}</source>
        <translation>Wiederherstellen: {step}</translation>
    </message>
    <message>
        <source>Undo {step}</source>
        <translation>Rückgängig: {step}</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Takes back this step and all that came after it</source>
        <translation>Nimmt diesen Schritt und alle späteren zurück</translation>
    </message>
    <message>
        <source>Undo to &amp;Here</source>
        <translation>&amp;Bis hier zurück</translation>
    </message>
</context>
<context>
    <name>HitLabels</name>
    <message>
        <source>No hit is newly labelled {label}.</source>
        <translation>Label {label}: kein Treffer ist dazugekommen.</translation>
    </message>
    <message>
        <source>These are more than {most} hits; look for less.</source>
        <translation>Das sind mehr als {most} Treffer; suchen Sie enger.</translation>
    </message>
    <message>
        <source>{made} hits are now labelled {label}.</source>
        <translation>Label {label}: {made} Treffer haben es jetzt.</translation>
    </message>
    <message>
        <source>{skipped} were left out: labelled so already, or blank.</source>
        <translation>Ausgelassen: {skipped}, weil sie es schon haben oder leer sind.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Add labels that the codebook lacks to it (&amp;JSONL, brat)</source>
        <translation>Labels, &amp;die dem Codebuch fehlen, darin ergänzen (JSONL, brat)</translation>
    </message>
    <message>
        <source>Beginning of the file</source>
        <translation>Anfang der Datei</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Column with the text</source>
        <translation>Spalte mit dem Text</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Zu importierende Dateien</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Take texts in that the project has alread&amp;y</source>
        <translation>&amp;Auch Texte aufnehmen, die das Projekt schon hat</translation>
    </message>
    <message>
        <source>Text column</source>
        <translation>Textspalte</translation>
    </message>
    <message>
        <source>Treat Stray &amp;Tags as HTML</source>
        <translation>&amp;Lose Tags als HTML lesen</translation>
    </message>
    <message>
        <source>{count} cannot be read</source>
        <translation>{count} nicht lesbar</translation>
    </message>
    <message>
        <source>{count} to look at</source>
        <translation>{count} zu prüfen</translation>
    </message>
    <message>
        <source>{count} with stray tags</source>
        <translation>{count} mit losen Tags</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>No snapshot could be taken: {reason}</source>
        <translation>Es konnte kein Sicherungsstand angelegt werden: {reason}</translation>
    </message>
</context>
<context>
    <name>KeyCap</name>
    <message>
        <source>Key {0}</source>
        <translation>Taste {0}</translation>
    </message>
</context>
<context>
    <name>KindPage</name>
    <message>
        <source>Add a Label</source>
        <translation>Label hinzufügen</translation>
    </message>
    <message>
        <source>Attributes and their labels</source>
        <translation>Attribute und ihre Labels</translation>
    </message>
    <message>
        <source>Attributes of all roles</source>
        <translation>Attribute aller Rollen</translation>
    </message>
    <message>
        <source>Attributes of what fills any role</source>
        <translation>Attribute dessen, was eine Rolle besetzt</translation>
    </message>
    <message>
        <source>Attributes, and the labels that have them</source>
        <translation>Attribute und die Labels, die sie haben</translation>
    </message>
</context>
<context>
    <name>KnowledgeDialog</name>
    <message>
        <source>&amp;Forget the things that are not in this file</source>
        <translation>Ziele ver&amp;gessen, die nicht in dieser Datei stehen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Before the id</source>
        <translation>Vor der Kennung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Import Things to Link To</source>
        <translation>Verknüpfungsziele importieren</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Andere Namen</translation>
    </message>
    <message>
        <source>Rows: {rows}; kept as codes: {codes}</source>
        <translation>Zeilen: {rows}; als Codes behalten: {codes}</translation>
    </message>
    <message>
        <source>The first things</source>
        <translation>Die ersten Ziele</translation>
    </message>
</context>
<context>
    <name>KnowledgeImport</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import Things to Link To</source>
        <translation>Verknüpfungsziele importieren</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import läuft</translation>
    </message>
    <message>
        <source>Looking into the file</source>
        <translation>Datei wird geprüft</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Datei wird gelesen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tabellen (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Things to Link To</source>
        <translation>Verknüpfungsziele</translation>
    </message>
</context>
<context>
    <name>LabelButton</name>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Label: {0}</source>
        <translation>Label: {0}</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>stillgelegt</translation>
    </message>
</context>
<context>
    <name>LabelChooser</name>
    <message>
        <source>Filter labels</source>
        <translation>Labels filtern</translation>
    </message>
</context>
<context>
    <name>LabelHead</name>
    <message>
        <source>retired</source>
        <translation>stillgelegt</translation>
    </message>
</context>
<context>
    <name>LabelList</name>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>document label</source>
        <translation>Dokumentlabel</translation>
    </message>
    <message>
        <source>entity</source>
        <translation>Entität</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>key {0}</source>
        <translation>Taste {0}</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>stillgelegt</translation>
    </message>
    <message>
        <source>{0} in this document</source>
        <translation>{0} in diesem Dokument</translation>
    </message>
</context>
<context>
    <name>LabelPage</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>As all of its kind: {0}.</source>
        <translation>Wie bei allen: {0}.</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change {0}</source>
        <translation>{0} ändern</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>So</translation>
    </message>
    <message>
        <source>Don’t</source>
        <translation>So nicht</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>From {0}</source>
        <translation>Aus {0}</translation>
    </message>
    <message>
        <source>Joins</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Only This One</source>
        <translation>Nur dieses</translation>
    </message>
    <message>
        <source>Over the text</source>
        <translation>Über dem Text</translation>
    </message>
    <message>
        <source>Pin from the Text</source>
        <translation>Aus dem Text anheften</translation>
    </message>
    <message>
        <source>Press the key here; Backspace takes it away</source>
        <translation>Taste drücken; Rücktaste leert</translation>
    </message>
    <message>
        <source>Rename Them Too</source>
        <translation>Mit umbenennen</translation>
    </message>
    <message>
        <source>Rename the label below {1} too?</source>
        <translation>Auch das Label unterhalb von {1} umbenennen?</translation>
    </message>
    <message>
        <source>Rename the {0} labels below {1} too?</source>
        <translation>Auch die Labels unterhalb von {1} umbenennen ({0})?</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Show What All Have</source>
        <translation>Zeigen, was alle haben</translation>
    </message>
    <message>
        <source>Take It from {0}</source>
        <translation>Von {0} nehmen</translation>
    </message>
    <message>
        <source>Take the key</source>
        <translation>Taste nehmen</translation>
    </message>
    <message>
        <source>Take the key from {0}</source>
        <translation>Taste von {0} nehmen</translation>
    </message>
    <message>
        <source>Take the key of {0}</source>
        <translation>Taste von {0} nehmen</translation>
    </message>
    <message>
        <source>Use Again</source>
        <translation>Wieder verwenden</translation>
    </message>
    <message>
        <source>a label</source>
        <translation>ein Label</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>noch nicht benutzt</translation>
    </message>
    <message>
        <source>retired, {0}</source>
        <translation>stillgelegt, {0}</translation>
    </message>
    <message>
        <source>{0} is also the key of {1}.</source>
        <translation>{0} ist auch die Taste von {1}.</translation>
    </message>
</context>
<context>
    <name>LabelPalette</name>
    <message>
        <source>Add as one more trigger of it</source>
        <translation>Als weiteren Auslöser hinzufügen</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entitäten</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Selected words</source>
        <translation>Ausgewählte Wörter</translation>
    </message>
    <message>
        <source>Use as trigger of the event</source>
        <translation>Als Auslöser des Ereignisses verwenden</translation>
    </message>
</context>
<context>
    <name>LabelPopup</name>
    <message>
        <source>Entities</source>
        <translation>Entitäten</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Select words, or an annotation, to label.</source>
        <translation>Wählen Sie Wörter oder eine Annotation aus, um ein Label zu geben.</translation>
    </message>
</context>
<context>
    <name>LabelVerbs</name>
    <message>
        <source>Add a label</source>
        <translation>Label hinzufügen</translation>
    </message>
    <message>
        <source>Choose a label first.</source>
        <translation>Wählen Sie zuerst ein Label.</translation>
    </message>
    <message>
        <source>Duplicate {0}</source>
        <translation>{0} duplizieren</translation>
    </message>
    <message>
        <source>Its annotations go on the list of what to look at again, to be decided one by one.</source>
        <translation>Seine Annotationen kommen auf die Liste dessen, was noch einmal anzusehen ist, und werden einzeln entschieden.</translation>
    </message>
    <message>
        <source>Merge {0} into</source>
        <translation>{0} zusammenführen mit</translation>
    </message>
    <message>
        <source>Move {0}</source>
        <translation>{0} verschieben</translation>
    </message>
    <message>
        <source>Move {0} below</source>
        <translation>{0} verschieben unter</translation>
    </message>
    <message>
        <source>New document label</source>
        <translation>Neues Dokumentlabel</translation>
    </message>
    <message>
        <source>New entity</source>
        <translation>Neue Entität</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Neues Ereignis</translation>
    </message>
    <message>
        <source>New relation</source>
        <translation>Neue Relation</translation>
    </message>
    <message>
        <source>Pin an example of {0}</source>
        <translation>Ein Beispiel für {0} anheften</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>{0} entfernen</translation>
    </message>
    <message>
        <source>Select an annotation in the text first.</source>
        <translation>Wählen Sie zuerst eine Annotation im Text aus.</translation>
    </message>
    <message>
        <source>Split {0} into</source>
        <translation>{0} aufteilen in</translation>
    </message>
    <message>
        <source>There is no other label of its kind to merge it into.</source>
        <translation>Es gibt kein anderes Label seiner Art, mit dem es zusammengeführt werden könnte.</translation>
    </message>
    <message>
        <source>This sentence is an example already.</source>
        <translation>Dieser Satz ist schon ein Beispiel.</translation>
    </message>
    <message>
        <source>Use {0} again</source>
        <translation>{0} wieder verwenden</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>The language changes when Annotator is started the next time.</source>
        <translation>Die Sprache ändert sich, wenn Annotator das nächste Mal gestartet wird.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>A question mark after a label: the annotator is unsure.</source>
        <translation>Ein Fragezeichen hinter einem Label: Der Annotator ist unsicher.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Labels of the timeline</source>
        <translation>Labels der Zeitachse</translation>
    </message>
</context>
<context>
    <name>LegendModel</name>
    <message>
        <source>Click to show or hide, double-click to show only these</source>
        <translation>Klick zeigt oder verbirgt, Doppelklick zeigt nur diese</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>gezeigt</translation>
    </message>
</context>
<context>
    <name>LinkActions</name>
    <message>
        <source>Joined, though their labels differ: {labels}.</source>
        <translation>Verbunden, obwohl ihre Labels verschieden sind: {labels}.</translation>
    </message>
    <message>
        <source>Merge into {0} …</source>
        <translation>Zusammenführen mit {0} …</translation>
    </message>
    <message>
        <source>Relate {0} to …</source>
        <translation>Relation von {0} zu …</translation>
    </message>
    <message>
        <source>Select an entity or an event first.</source>
        <translation>Wählen Sie zuerst eine Entität oder ein Ereignis aus.</translation>
    </message>
    <message>
        <source>Select an event first.</source>
        <translation>Wählen Sie zuerst ein Ereignis aus.</translation>
    </message>
    <message>
        <source>The codebook has no relations.</source>
        <translation>Das Codebuch hat keine Relationen.</translation>
    </message>
    <message>
        <source>There is no other mention of this.</source>
        <translation>Davon gibt es keine andere Erwähnung.</translation>
    </message>
    <message>
        <source>{0} is the same as …</source>
        <translation>{0} ist dasselbe wie …</translation>
    </message>
</context>
<context>
    <name>LinkLine</name>
    <message>
        <source>Things to link to</source>
        <translation>Verknüpfungsziele</translation>
    </message>
    <message>
        <source>such as {example}</source>
        <translation>etwa {example}</translation>
    </message>
    <message>
        <source>{0} found: {1}</source>
        <translation>{0} gefunden: {1}</translation>
    </message>
</context>
<context>
    <name>LookAgainLine</name>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>It is right as it is</source>
        <translation>Es stimmt so</translation>
    </message>
    <message>
        <source>Look again: {0}</source>
        <translation>Noch einmal ansehen: {0}</translation>
    </message>
    <message>
        <source>Make it {0}</source>
        <translation>Ändern in {0}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source> (read-only)</source>
        <translation> (schreibgeschützt)</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotator</translation>
    </message>
    <message>
        <source>Open or make a project first; then drop the articles on its window.</source>
        <translation>Öffnen oder erstellen Sie zuerst ein Projekt; ziehen Sie dann die Artikel auf sein Fenster.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Apply…</source>
        <translation>&amp;Anwenden…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Discard the Draft</source>
        <translation>Entwurf &amp;verwerfen</translation>
    </message>
    <message>
        <source>&amp;Document Label</source>
        <translation>&amp;Dokumentlabel</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>Nach un&amp;ten</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Entity Label</source>
        <translation>&amp;Entitätslabel</translation>
    </message>
    <message>
        <source>&amp;Export the Draft…</source>
        <translation>Entwurf &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Filter Labels</source>
        <translation>Labels &amp;filtern</translation>
    </message>
    <message>
        <source>&amp;Import a Codebook…</source>
        <translation>Codebuch &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Label</translation>
    </message>
    <message>
        <source>&amp;Move Below…</source>
        <translation>&amp;Verschieben unter…</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Redo {0}</source>
        <translation>&amp;Wiederherstellen: {0}</translation>
    </message>
    <message>
        <source>&amp;Relation Label</source>
        <translation>&amp;Relationslabel</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo {0}</source>
        <translation>&amp;Rückgängig: {0}</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Add &amp;Beside</source>
        <translation>&amp;Daneben hinzufügen</translation>
    </message>
    <message>
        <source>Code&amp;book</source>
        <translation>&amp;Codebuch</translation>
    </message>
    <message>
        <source>Dup&amp;licate</source>
        <translation>D&amp;uplizieren</translation>
    </message>
    <message>
        <source>Use Aga&amp;in</source>
        <translation>&amp;Wieder verwenden</translation>
    </message>
    <message>
        <source>E&amp;vent Label</source>
        <translation>Ereig&amp;nislabel</translation>
    </message>
    <message>
        <source>Go to the &amp;Tree</source>
        <translation>Zum &amp;Baum</translation>
    </message>
    <message>
        <source>Go to the Next Fau&amp;lt</source>
        <translation>Zum nächsten Fe&amp;hler</translation>
    </message>
    <message>
        <source>Import from a &amp;Folder…</source>
        <translation>Aus einem &amp;Ordner importieren…</translation>
    </message>
    <message>
        <source>Mer&amp;ge Into…</source>
        <translation>&amp;Zusammenführen mit…</translation>
    </message>
    <message>
        <source>Pin an E&amp;xample from the Text</source>
        <translation>&amp;Beispiel aus dem Text anheften</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Umbe&amp;nennen</translation>
    </message>
    <message>
        <source>Re&amp;tire…</source>
        <translation>&amp;Stilllegen…</translation>
    </message>
    <message>
        <source>S&amp;plit…</source>
        <translation>Aufte&amp;ilen…</translation>
    </message>
</context>
<context>
    <name>MomentKeys</name>
    <message>
        <source>Any key closes this.</source>
        <translation>Jede Taste schließt dieses Fenster.</translation>
    </message>
    <message>
        <source>Fill the role with the words as</source>
        <translation>Die Rolle mit den Wörtern besetzen als</translation>
    </message>
    <message>
        <source>In the find bar</source>
        <translation>In der Suchleiste</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Im Text</translation>
    </message>
    <message>
        <source>Keys now</source>
        <translation>Tasten für jetzt</translation>
    </message>
    <message>
        <source>Keys now, while another thing is chosen</source>
        <translation>Tasten für jetzt, während etwas anderes gewählt wird</translation>
    </message>
    <message>
        <source>Keys now, while the role {0} is filled</source>
        <translation>Tasten für jetzt, während die Rolle {0} besetzt wird</translation>
    </message>
    <message>
        <source>Keys now, with an entity selected</source>
        <translation>Tasten für jetzt, bei ausgewählter Entität</translation>
    </message>
    <message>
        <source>Keys now, with an event selected</source>
        <translation>Tasten für jetzt, bei ausgewähltem Ereignis</translation>
    </message>
    <message>
        <source>Keys now, with nothing selected</source>
        <translation>Tasten für jetzt, ohne Auswahl</translation>
    </message>
    <message>
        <source>Keys now, with words selected</source>
        <translation>Tasten für jetzt, bei ausgewählten Wörtern</translation>
    </message>
    <message>
        <source>Label its words as entity</source>
        <translation>Ihre Wörter werden Entität</translation>
    </message>
    <message>
        <source>Label its words as event</source>
        <translation>Ihre Wörter werden Ereignis</translation>
    </message>
    <message>
        <source>Label the words as entity</source>
        <translation>Die Wörter werden Entität</translation>
    </message>
    <message>
        <source>Label the words as event</source>
        <translation>Die Wörter werden Ereignis</translation>
    </message>
    <message>
        <source>Leave the event, and label the words</source>
        <translation>Das Ereignis verlassen und den Wörtern ein Label geben</translation>
    </message>
    <message>
        <source>Make an event that the text has no word for</source>
        <translation>Ein Ereignis erstellen, für das der Text kein Wort hat</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Ändern in</translation>
    </message>
</context>
<context>
    <name>NamesDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Name {0}</source>
        <translation>Name {0}</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>Annotator projects (*{suffix})</source>
        <translation>Annotator-Projekte (*{suffix})</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Codebook to start from</source>
        <translation>Codebuch für den Anfang</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File of the new project</source>
        <translation>Datei des neuen Projekts</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>Geben Sie der Datei einen Namen.</translation>
    </message>
    <message>
        <source>New Project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;Ändern…</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>Enter changes it, Delete deletes it</source>
        <translation>Eingabe ändert sie, Entf löscht sie</translation>
    </message>
    <message>
        <source>Resolved by {author} · {time}</source>
        <translation>Abgeschlossen von {author} · {time}</translation>
    </message>
    <message>
        <source>{author} · {time}</source>
        <translation>{author} · {time}</translation>
    </message>
    <message>
        <source>{head} · resolved</source>
        <translation>{head} · abgeschlossen</translation>
    </message>
</context>
<context>
    <name>NothingShown</name>
    <message>
        <source>Clear Filter</source>
        <translation>Filter leeren</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
</context>
<context>
    <name>OfferButton</name>
    <message>
        <source>, or </source>
        <translation>, oder </translation>
    </message>
    <message>
        <source>It can also be {0}; Down chooses.</source>
        <translation>Es kann auch {0} sein; Pfeil nach unten wählt.</translation>
    </message>
    <message>
        <source>Read “{0}” as {1}</source>
        <translation>„{0}“ lesen als {1}</translation>
    </message>
</context>
<context>
    <name>OpenDraft</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>The draft cannot be kept on the disk: {0}</source>
        <translation>Der Entwurf kann nicht auf der Festplatte behalten werden: {0}</translation>
    </message>
</context>
<context>
    <name>OverviewStrip</name>
    <message>
        <source>Annotations: {count}</source>
        <translation>Annotationen: {count}</translation>
    </message>
    <message>
        <source>Hits: {count}</source>
        <translation>Treffer: {count}</translation>
    </message>
    <message>
        <source>Overview of the document</source>
        <translation>Übersicht über das Dokument</translation>
    </message>
    <message>
        <source>Unsure: {count}</source>
        <translation>Unsicher: {count}</translation>
    </message>
    <message>
        <source>With a note: {count}</source>
        <translation>Mit Notiz: {count}</translation>
    </message>
    <message>
        <source>With problems: {count}</source>
        <translation>Mit Problemen: {count}</translation>
    </message>
</context>
<context>
    <name>PanelActions</name>
    <message>
        <source>Select the words that are to be the trigger.</source>
        <translation>Wählen Sie die Wörter aus, die der Auslöser sein sollen.</translation>
    </message>
    <message>
        <source>This label has no attributes.</source>
        <translation>Dieses Label hat keine Attribute.</translation>
    </message>
</context>
<context>
    <name>PanelTitle</name>
    <message>
        <source>Hide {panel}</source>
        <translation>{panel} ausblenden</translation>
    </message>
    <message>
        <source>Hide; the View menu shows it again</source>
        <translation>Ausblenden; das Menü „Ansicht“ zeigt es wieder</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
    <message>
        <source>The printer takes no more pages.</source>
        <translation>Der Drucker nimmt keine weiteren Seiten an.</translation>
    </message>
    <message>
        <source>The printer takes no pages.</source>
        <translation>Der Drucker nimmt keine Seiten an.</translation>
    </message>
    <message>
        <source>There is no such page; the last one is {count}.</source>
        <translation>Diese Seite gibt es nicht; die letzte ist {count}.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>{file} kann nicht geschrieben werden: {reason}.</translation>
    </message>
</context>
<context>
    <name>PartTable</name>
    <message>
        <source>Down</source>
        <translation>Runter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Stilllegen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Use Again</source>
        <translation>Wieder verwenden</translation>
    </message>
</context>
<context>
    <name>PickDialog</name>
    <message>
        <source>(the top)</source>
        <translation>(ganz oben)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
</context>
<context>
    <name>Picking</name>
    <message>
        <source>There is nothing else in this document to choose.</source>
        <translation>In diesem Dokument gibt es sonst nichts zu wählen.</translation>
    </message>
    <message>
        <source>This cannot be chosen here.</source>
        <translation>Das kann hier nicht gewählt werden.</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>no words in the text</source>
        <translation>keine Wörter im Text</translation>
    </message>
    <message>
        <source>{hints} and {count} more</source>
        <translation>{hints} und {count} weitere</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>That is too long for one picture. Select the words to show, or export the article as PDF or SVG.</source>
        <translation>Das ist zu lang für ein Bild. Wählen Sie die Wörter aus, die es zeigen soll, oder exportieren Sie den Artikel als PDF oder SVG.</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Holds stray tags such as &lt;em&gt;</source>
        <translation>Enthält lose Tags wie &lt;em&gt;</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Say which format it is</source>
        <translation>Format angeben</translation>
    </message>
    <message>
        <source>Text in column {name}</source>
        <translation>Text in Spalte {name}</translation>
    </message>
    <message>
        <source>The encoding is in doubt; look at the beginning</source>
        <translation>Kodierung zweifelhaft; sehen Sie den Anfang an</translation>
    </message>
    <message>
        <source>With {name}</source>
        <translation>Mit {name}</translation>
    </message>
</context>
<context>
    <name>PrintActions</name>
    <message>
        <source>Copied as a picture.</source>
        <translation>Als Bild kopiert.</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Als PDF exportieren</translation>
    </message>
    <message>
        <source>Export as SVG</source>
        <translation>Als SVG exportieren</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>SVG-Bilder (*.svg)</translation>
    </message>
</context>
<context>
    <name>PrintWork</name>
    <message>
        <source>Printing</source>
        <translation>Druck läuft</translation>
    </message>
    <message>
        <source>Sent to the printer {name}.</source>
        <translation>An den Drucker {name} gesendet.</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>{file} wird geschrieben</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Nach {file} geschrieben.</translation>
    </message>
</context>
<context>
    <name>ProgressWindow</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
    </message>
</context>
<context>
    <name>ReadingActions</name>
    <message>
        <source>1 reading taken.</source>
        <translation>1 Lesart übernommen.</translation>
    </message>
    <message>
        <source>{0} readings taken.</source>
        <translation>{0} Lesarten übernommen.</translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <source>&amp;Take 1 Reading</source>
        <translation>1 Lesart &amp;übernehmen</translation>
    </message>
    <message>
        <source>&amp;Take Readings</source>
        <translation>Lesarten &amp;übernehmen</translation>
    </message>
    <message>
        <source>&amp;Take {0} Readings</source>
        <translation>{0} Lesarten &amp;übernehmen</translation>
    </message>
    <message>
        <source>All my work</source>
        <translation>Meine ganze Arbeit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No entity that fills a role in this document says a date, a number or an amount to be read.</source>
        <translation>Keine Entität, die in diesem Dokument eine Rolle besetzt, nennt ein Datum, eine Zahl oder einen Betrag, der sich lesen ließe.</translation>
    </message>
    <message>
        <source>No entity that fills a role says a date, a number or an amount to be read.</source>
        <translation>Keine Entität, die eine Rolle besetzt, nennt ein Datum, eine Zahl oder einen Betrag, der sich lesen ließe.</translation>
    </message>
    <message>
        <source>Read Dates and Numbers</source>
        <translation>Daten und Zahlen lesen</translation>
    </message>
    <message>
        <source>Reading {0} of {1}…</source>
        <translation>{0} von {1} wird gelesen…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>These entities fill roles that take values too. What is ticked becomes the value it is read as, with its words as evidence; the entities stay in the text. Space ticks, a digit or F2 chooses another meaning.</source>
        <translation>Diese Entitäten besetzen Rollen, die auch Werte aufnehmen. Was angekreuzt ist, wird zu dem Wert, als der es gelesen wird, mit seinen Wörtern als Beleg; die Entitäten bleiben im Text. Die Leertaste kreuzt an, eine Ziffer oder F2 wählt eine andere Bedeutung.</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>Dieses Dokument</translation>
    </message>
    <message>
        <source>Tick &amp;All</source>
        <translation>&amp;Alle ankreuzen</translation>
    </message>
    <message>
        <source>Tick &amp;None</source>
        <translation>&amp;Keine ankreuzen</translation>
    </message>
    <message>
        <source>Tick the &amp;Sure Ones</source>
        <translation>&amp;Sichere ankreuzen</translation>
    </message>
    <message>
        <source>{0} of {1} ticked</source>
        <translation>{0} von {1} angekreuzt</translation>
    </message>
</context>
<context>
    <name>ReadingModel</name>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>In the Text</source>
        <translation>Im Text</translation>
    </message>
    <message>
        <source>Read As</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>What can be read</source>
        <translation>Was gelesen werden kann</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Confidence is a number from 0 to 1.</source>
        <translation>Die Sicherheit ist eine Zahl von 0 bis 1.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>How sure you are</source>
        <translation>Wie sicher Sie sind</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>from 0 to 1</source>
        <translation>von 0 bis 1</translation>
    </message>
</context>
<context>
    <name>RelationEnds</name>
    <message>
        <source>Entities</source>
        <translation>Entitäten</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>It has no direction</source>
        <translation>Sie hat keine Richtung</translation>
    </message>
    <message>
        <source>What may stand here; nothing ticked is anything</source>
        <translation>Was hier stehen darf; ist nichts angekreuzt, darf es alles sein</translation>
    </message>
    <message>
        <source>any entity or event</source>
        <translation>jede Entität, jedes Ereignis</translation>
    </message>
</context>
<context>
    <name>RelationRow</name>
    <message>
        <source>&amp;Attributes</source>
        <translation>&amp;Attribute</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Go to the Other End</source>
        <translation>&amp;Zum anderen Ende</translation>
    </message>
    <message>
        <source>&amp;Reverse</source>
        <translation>&amp;Umkehren</translation>
    </message>
    <message>
        <source>&amp;Unsure</source>
        <translation>U&amp;nsicher</translation>
    </message>
    <message>
        <source>Other &amp;Label</source>
        <translation>Anderes La&amp;bel</translation>
    </message>
    <message>
        <source>Turn into an &amp;Event…</source>
        <translation>In ein &amp;Ereignis umwandeln…</translation>
    </message>
    <message>
        <source>What can be done to {0}</source>
        <translation>Was mit {0} getan werden kann</translation>
    </message>
</context>
<context>
    <name>RelationRows</name>
    <message>
        <source>Relate to … (Ctrl+R)</source>
        <translation>Relation zu … (Strg+R)</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relationen</translation>
    </message>
</context>
<context>
    <name>ReviewFoot</name>
    <message>
        <source>Choice {0}</source>
        <translation>Möglichkeit {0}</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Sure Now</source>
        <translation>Jetzt sicher</translation>
    </message>
    <message>
        <source>{verb} (Space)</source>
        <translation>{verb} (Leertaste)</translation>
    </message>
    <message>
        <source>↵ to the text · F2 write a note</source>
        <translation>↵ zum Text · F2 Notiz schreiben</translation>
    </message>
</context>
<context>
    <name>ReviewHead</name>
    <message>
        <source>All annotators</source>
        <translation>Alle Annotatoren</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <source>My annotations</source>
        <translation>Meine Annotationen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Resolved too</source>
        <translation>Auch abgeschlossene</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Whose annotations are shown</source>
        <translation>Wessen Annotationen gezeigt werden</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} von {total}</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>About</source>
        <translation>Worüber</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotator</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Last Note</source>
        <translation>Letzte Notiz</translation>
    </message>
    <message>
        <source>To Choose From</source>
        <translation>Zur Auswahl</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>{text} ({count} notes)</source>
        <translation>{text} ({count} Notizen)</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>&amp;Go to the Text</source>
        <translation>&amp;Zum Text</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Sortieren nach</translation>
    </message>
    <message>
        <source>Nothing here fits the filter.</source>
        <translation>Nichts passt zum Filter.</translation>
    </message>
    <message>
        <source>Nothing is marked as unsure.</source>
        <translation>Nichts ist als unsicher markiert.</translation>
    </message>
    <message>
        <source>Nothing is to be looked at again. What a change of the codebook puts in question is listed here.</source>
        <translation>Nichts ist noch einmal anzusehen. Hier steht, was eine Änderung des Codebuchs in Frage stellt.</translation>
    </message>
    <message>
        <source>There is nothing left to discuss.</source>
        <translation>Es gibt nichts mehr zu diskutieren.</translation>
    </message>
    <message>
        <source>This is the work of {annotator}; the text shows your own.</source>
        <translation>Das ist die Arbeit von {annotator}; der Text zeigt Ihre eigene.</translation>
    </message>
    <message>
        <source>Write a &amp;Note…</source>
        <translation>&amp;Notiz schreiben…</translation>
    </message>
</context>
<context>
    <name>RoleFiller</name>
    <message>
        <source>Begin to fill a role first.</source>
        <translation>Beginnen Sie zuerst, eine Rolle zu besetzen.</translation>
    </message>
    <message>
        <source>No filler of the event says a date or a number that is not read yet.</source>
        <translation>Keine Besetzung des Ereignisses nennt ein Datum oder eine Zahl, die noch nicht gelesen ist.</translation>
    </message>
    <message>
        <source>Nothing fills the role yet.</source>
        <translation>Noch besetzt nichts die Rolle.</translation>
    </message>
    <message>
        <source>There is no hint {0} in the text.</source>
        <translation>Den Hinweisbuchstaben {0} gibt es im Text nicht.</translation>
    </message>
    <message>
        <source>{role} takes {fillers}.</source>
        <translation>{role} nimmt auf: {fillers}.</translation>
    </message>
</context>
<context>
    <name>RoleRow</name>
    <message>
        <source>Fill {0}</source>
        <translation>{0} besetzen</translation>
    </message>
    <message>
        <source>Takes {0}.</source>
        <translation>Nimmt auf: {0}.</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>beliebig viele</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>one</source>
        <translation>eines</translation>
    </message>
    <message>
        <source>one or more, required</source>
        <translation>eines oder mehrere, erforderlich</translation>
    </message>
    <message>
        <source>one, required</source>
        <translation>eines, erforderlich</translation>
    </message>
</context>
<context>
    <name>RoleTable</name>
    <message>
        <source>Add a role</source>
        <translation>Rolle hinzufügen</translation>
    </message>
    <message>
        <source>Attributes of the role</source>
        <translation>Attribute der Rolle</translation>
    </message>
    <message>
        <source>Attributes of what fills {0}</source>
        <translation>Attribute dessen, was {0} besetzt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change the role {0}</source>
        <translation>Rolle {0} ändern</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Möglichkeiten</translation>
    </message>
    <message>
        <source>Choices of a value, with semicolons between them</source>
        <translation>Möglichkeiten eines Werts, durch Semikolon getrennt</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entitäten</translation>
    </message>
    <message>
        <source>Entities, events, values and words that may fill it</source>
        <translation>Entitäten, Ereignisse, Werte und Wörter, die sie besetzen dürfen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Filled by</source>
        <translation>Besetzt durch</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>In All</source>
        <translation>In allen</translation>
    </message>
    <message>
        <source>Is {0} the new name of {1}? Then the annotations that have {1} follow.</source>
        <translation>Ist {0} der neue Name von {1}? Dann ziehen die Annotationen mit, die {1} haben.</translation>
    </message>
    <message>
        <source>It Is Another Choice</source>
        <translation>Es ist eine andere Möglichkeit</translation>
    </message>
    <message>
        <source>It Is the New Name</source>
        <translation>Es ist der neue Name</translation>
    </message>
    <message>
        <source>Merge Into…</source>
        <translation>Vereinen mit…</translation>
    </message>
    <message>
        <source>Merge the role {0} into</source>
        <translation>Rolle {0} zusammenführen mit</translation>
    </message>
    <message>
        <source>Move the role {0}</source>
        <translation>Rolle {0} verschieben</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Neue Rolle</translation>
    </message>
    <message>
        <source>Only in {0}</source>
        <translation>Nur in {0}</translation>
    </message>
    <message>
        <source>Remove the role {0}</source>
        <translation>Rolle {0} entfernen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Split the role {0} into</source>
        <translation>Rolle {0} aufteilen in</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Teilen…</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>What fills it goes on the list of what to look at again, to be decided one by one.</source>
        <translation>Was sie besetzt, kommt auf die Liste dessen, was noch einmal anzusehen ist, und wird einzeln entschieden.</translation>
    </message>
    <message>
        <source>What may fill {0}</source>
        <translation>Was {0} besetzen darf</translation>
    </message>
    <message>
        <source>Whether a cluster may fill it, or single mentions only</source>
        <translation>Ob ein Cluster sie besetzen darf oder nur einzelne Erwähnungen</translation>
    </message>
    <message>
        <source>a choice</source>
        <translation>eine Möglichkeit</translation>
    </message>
    <message>
        <source>a role</source>
        <translation>eine Rolle</translation>
    </message>
    <message>
        <source>any entity</source>
        <translation>jede Entität</translation>
    </message>
    <message>
        <source>any event</source>
        <translation>jedes Ereignis</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>beliebig viele</translation>
    </message>
    <message>
        <source>any text</source>
        <translation>beliebiger Text</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>at most one</source>
        <translation>höchstens eines</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>exactly one</source>
        <translation>genau eines</translation>
    </message>
    <message>
        <source>money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>one or more</source>
        <translation>eines oder mehrere</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>words of the text</source>
        <translation>Wörter des Textes</translation>
    </message>
    <message>
        <source>{0} event labels have the role {1}. Rename it in all of them?</source>
        <translation>{0} Ereignislabels haben die Rolle {1}. In allen umbenennen?</translation>
    </message>
</context>
<context>
    <name>RoleValue</name>
    <message>
        <source>Not in the text</source>
        <translation>Nicht im Text</translation>
    </message>
    <message>
        <source>Value of {0}</source>
        <translation>Wert von {0}</translation>
    </message>
    <message>
        <source>Who or what is meant</source>
        <translation>Wer oder was gemeint ist</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>ein Datum</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>an amount of money</source>
        <translation>ein Geldbetrag</translation>
    </message>
    <message>
        <source>any entity</source>
        <translation>jede Entität</translation>
    </message>
    <message>
        <source>any event</source>
        <translation>jedes Ereignis</translation>
    </message>
    <message>
        <source>any text</source>
        <translation>beliebiger Text</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>one of the choices</source>
        <translation>eine der Möglichkeiten</translation>
    </message>
    <message>
        <source>the name of a place</source>
        <translation>der Name eines Ortes</translation>
    </message>
    <message>
        <source>words of the text</source>
        <translation>Wörter des Textes</translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation>{0} oder {1}</translation>
    </message>
</context>
<context>
    <name>RoleVerbs</name>
    <message>
        <source>No earlier event of this document has {role} filled.</source>
        <translation>Kein früheres Ereignis dieses Dokuments hat {role} besetzt.</translation>
    </message>
    <message>
        <source>{role} takes single mentions, not a cluster.</source>
        <translation>{role} nimmt einzelne Erwähnungen auf, keinen Cluster.</translation>
    </message>
    <message>
        <source>{role} takes {fillers}, not {what}.</source>
        <translation>{role} nimmt {fillers} auf, nicht {what}.</translation>
    </message>
</context>
<context>
    <name>SentenceList</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add to {0}</source>
        <translation>Zu {0} hinzufügen</translation>
    </message>
    <message>
        <source>Remove {0} {1}</source>
        <translation>{0} {1} entfernen</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>An annotation keeps at least one character; delete it instead.</source>
        <translation>Eine Annotation behält mindestens ein Zeichen; löschen Sie sie stattdessen.</translation>
    </message>
    <message>
        <source>Nothing is selected that could be deleted.</source>
        <translation>Es ist nichts ausgewählt, das gelöscht werden könnte.</translation>
    </message>
    <message>
        <source>Select an annotation to move its borders.</source>
        <translation>Wählen Sie eine Annotation aus, um ihre Grenzen zu verschieben.</translation>
    </message>
    <message>
        <source>Select words, or an annotation, then press the key of a label.</source>
        <translation>Wählen Sie Wörter oder eine Annotation aus und drücken Sie dann die Taste eines Labels.</translation>
    </message>
    <message>
        <source>There are no words to select.</source>
        <translation>Es gibt keine Wörter auszuwählen.</translation>
    </message>
    <message>
        <source>There is no further document.</source>
        <translation>Es gibt kein weiteres Dokument.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Size of the text</source>
        <translation>&amp;Größe des Textes</translation>
    </message>
    <message>
        <source>&amp;Typeface of the text</source>
        <translation>&amp;Schrift des Textes</translation>
    </message>
    <message>
        <source>&amp;Width of a line</source>
        <translation>&amp;Breite einer Zeile</translation>
    </message>
    <message>
        <source>Inter (comes with the program)</source>
        <translation>Inter (gehört zum Programm)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>S&amp;pacing of lines</source>
        <translation>Z&amp;eilenabstand</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Size of &amp;labels</source>
        <translation>Größe &amp;der Labels</translation>
    </message>
    <message>
        <source>Source Serif (comes with the program)</source>
        <translation>Source Serif (gehört zum Programm)</translation>
    </message>
</context>
<context>
    <name>ShapeKey</name>
    <message>
        <source>about</source>
        <translation>etwa</translation>
    </message>
    <message>
        <source>article’s date</source>
        <translation>Datum des Artikels</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>or earlier</source>
        <translation>oder früher</translation>
    </message>
    <message>
        <source>or later</source>
        <translation>oder später</translation>
    </message>
    <message>
        <source>period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>somewhere in it</source>
        <translation>irgendwann darin</translation>
    </message>
</context>
<context>
    <name>ShortcutEditor</name>
    <message>
        <source>&amp;New keys:</source>
        <translation>&amp;Neue Tasten:</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Choose an action first.</source>
        <translation>Wählen Sie zuerst eine Aktion.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Every action has its own keys again.</source>
        <translation>Jede Aktion hat wieder ihre eigenen Tasten.</translation>
    </message>
    <message>
        <source>Filter actions</source>
        <translation>Aktionen filtern</translation>
    </message>
    <message>
        <source>Give It</source>
        <translation>Übertragen</translation>
    </message>
    <message>
        <source>Hold Ctrl or Alt with it: {0} alone is kept for labels and for typing.</source>
        <translation>Halten Sie Strg oder Alt dazu: {0} allein ist Labels und dem Schreiben vorbehalten.</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Labels, whose keys the codebook gives</source>
        <translation>Labels, deren Tasten das Codebuch bestimmt</translation>
    </message>
    <message>
        <source>Leave It</source>
        <translation>Belassen</translation>
    </message>
    <message>
        <source>No &amp;Key</source>
        <translation>&amp;Keine Taste</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Neue Tasten drücken</translation>
    </message>
    <message>
        <source>Press the new keys here</source>
        <translation>Neue Tasten hier drücken</translation>
    </message>
    <message>
        <source>Reset &amp;All</source>
        <translation>&amp;Alle zurücksetzen</translation>
    </message>
    <message>
        <source>{0} belongs to {1}. Give it to {2} instead?</source>
        <translation>{0} gehört zu {1}. Stattdessen {2} geben?</translation>
    </message>
    <message>
        <source>{0} has its own keys again.</source>
        <translation>{0} hat wieder die eigenen Tasten.</translation>
    </message>
    <message>
        <source>{0} has no key now.</source>
        <translation>{0} hat jetzt keine Taste.</translation>
    </message>
    <message>
        <source>{0} has the keys {1} now.</source>
        <translation>{0} hat jetzt die Tasten {1}.</translation>
    </message>
    <message>
        <source>{0} moves the caret in the text.</source>
        <translation>{0} bewegt den Cursor im Text.</translation>
    </message>
    <message>
        <source>{0} stays with {1}.</source>
        <translation>{0} bleibt bei {1}.</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>&amp;Remove the Last Part</source>
        <translation>Letzten Teil &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;Teilen</translation>
    </message>
    <message>
        <source>Add a &amp;Part</source>
        <translation>Teil &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Filler</source>
        <translation>Besetzung</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Split an Event</source>
        <translation>Ereignis teilen</translation>
    </message>
    <message>
        <source>Split {0} into parts</source>
        <translation>{0} aufteilen</translation>
    </message>
    <message>
        <source>Tick what each part gets; what is ticked in several parts they share. The keys 1, 2, … tick too.</source>
        <translation>Kreuzen Sie an, was jeder Teil bekommt; was bei mehreren angekreuzt ist, haben sie gemeinsam. Die Tasten 1, 2, … kreuzen auch an.</translation>
    </message>
    <message>
        <source>Which filler goes to which part</source>
        <translation>Welche Besetzung in welchen Teil kommt</translation>
    </message>
    <message>
        <source>{0} is in no part.</source>
        <translation>{0} ist in keinem Teil.</translation>
    </message>
    <message>
        <source>{role} {filler} in part {number}</source>
        <translation>{role} {filler} in Teil {number}</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Annotator; click to change the name</source>
        <translation>Annotator; Klick, um den Namen zu ändern</translation>
    </message>
    <message>
        <source>Counts of the document</source>
        <translation>Zahlen zum Dokument</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Letzter Schritt</translation>
    </message>
    <message>
        <source>Last step: {step}</source>
        <translation>Letzter Schritt: {step}</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved state</source>
        <translation>Speicherstand</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Gespeichert {time}</translation>
    </message>
    <message>
        <source>Zoom of the text; click for 100 %</source>
        <translation>Zoom des Textes; Klick für 100 %</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ThreadBox</name>
    <message>
        <source>All notes</source>
        <translation>Alle Notizen</translation>
    </message>
    <message>
        <source>All {0} notes</source>
        <translation>Alle {0} Notizen</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Antworten…</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Diskussion</translation>
    </message>
    <message>
        <source>Discussion · resolved</source>
        <translation>Diskussion · abgeschlossen</translation>
    </message>
    <message>
        <source>Discuss…</source>
        <translation>Diskutieren…</translation>
    </message>
    <message>
        <source>Note to others</source>
        <translation>Notiz an andere</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Write to others; Ctrl+Enter sends</source>
        <translation>An andere schreiben; Strg+Eingabe sendet</translation>
    </message>
</context>
<context>
    <name>TimelineBar</name>
    <message>
        <source>&amp;Counts (CSV)…</source>
        <translation>&amp;Zahlen (CSV)…</translation>
    </message>
    <message>
        <source>&amp;Picture (PNG)…</source>
        <translation>&amp;Bild (PNG)…</translation>
    </message>
    <message>
        <source>All Time</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <source>All annotators</source>
        <translation>Alle Annotatoren</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Alle Dokumente</translation>
    </message>
    <message>
        <source>Articles’ &amp;dates</source>
        <translation>Artikel&amp;daten</translation>
    </message>
    <message>
        <source>Count by day</source>
        <translation>Nach Tagen zählen</translation>
    </message>
    <message>
        <source>Count by month</source>
        <translation>Nach Monaten zählen</translation>
    </message>
    <message>
        <source>Count by week</source>
        <translation>Nach Wochen zählen</translation>
    </message>
    <message>
        <source>Count by year</source>
        <translation>Nach Jahren zählen</translation>
    </message>
    <message>
        <source>Count events by</source>
        <translation>Ereignisse zählen nach</translation>
    </message>
    <message>
        <source>Count: automatic</source>
        <translation>Zählen: automatisch</translation>
    </message>
    <message>
        <source>Events of which documents</source>
        <translation>Ereignisse welcher Dokumente</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>See less time, more closely</source>
        <translation>Weniger Zeit zeigen, dafür genauer</translation>
    </message>
    <message>
        <source>See more time</source>
        <translation>Mehr Zeit zeigen</translation>
    </message>
    <message>
        <source>See the time of all events</source>
        <translation>Die Zeit aller Ereignisse zeigen</translation>
    </message>
    <message>
        <source>Show events without a date of their own at the date of their article</source>
        <translation>Ereignisse ohne eigenes Datum beim Datum ihres Artikels zeigen</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>Dieses Dokument</translation>
    </message>
    <message>
        <source>Whose events</source>
        <translation>Wessen Ereignisse</translation>
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
        <translation>CSV-Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Export the Counts</source>
        <translation>Zahlen exportieren</translation>
    </message>
    <message>
        <source>Export the Timeline</source>
        <translation>Zeitachse exportieren</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>The file {file} cannot be written: {reason}.</source>
        <translation>Die Datei {file} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>There is nothing in the timeline to export.</source>
        <translation>In der Zeitachse ist nichts zu exportieren.</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Nach {file} geschrieben.</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>Loading the timeline…</source>
        <translation>Zeitachse wird geladen…</translation>
    </message>
    <message>
        <source>No event has a date yet. Fill a role such as Time with a date, or give the articles their dates; then the events appear here.</source>
        <translation>Noch hat kein Ereignis ein Datum. Besetzen Sie eine Rolle wie Time mit einem Datum oder geben Sie den Artikeln ihr Datum; dann erscheinen die Ereignisse hier.</translation>
    </message>
    <message>
        <source>Reading the dates of the events…</source>
        <translation>Daten der Ereignisse werden gelesen…</translation>
    </message>
    <message>
        <source>There is no event yet. Those that are marked in the texts appear here by their dates.</source>
        <translation>Es gibt noch kein Ereignis. Was in den Texten markiert wird, erscheint hier nach seinem Datum.</translation>
    </message>
    <message>
        <source>This annotator has marked no event here.</source>
        <translation>Dieser Annotator hat hier kein Ereignis markiert.</translation>
    </message>
</context>
<context>
    <name>TimelinePicture</name>
    <message>
        <source>All Labels</source>
        <translation>Alle Labels</translation>
    </message>
    <message>
        <source>Counts of events over time</source>
        <translation>Zahl der Ereignisse im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Events per day</source>
        <translation>Ereignisse pro Tag</translation>
    </message>
    <message>
        <source>Events per month</source>
        <translation>Ereignisse pro Monat</translation>
    </message>
    <message>
        <source>Events per week</source>
        <translation>Ereignisse pro Woche</translation>
    </message>
    <message>
        <source>Events per year</source>
        <translation>Ereignisse pro Jahr</translation>
    </message>
    <message>
        <source>Left and Right walk from event to event, Enter opens one, + and − zoom.</source>
        <translation>Links und Rechts gehen von Ereignis zu Ereignis, Eingabe öffnet eins, + und − zoomen.</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Kein Label</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>This event is by {name}: work under that name to see it in the text.</source>
        <translation>Dieses Ereignis ist von {name}: Arbeiten Sie unter diesem Namen, um es im Text zu sehen.</translation>
    </message>
    <message>
        <source>Timeline of events</source>
        <translation>Zeitachse der Ereignisse</translation>
    </message>
    <message>
        <source>{count} dated too loosely to be counted</source>
        <translation>{count} zu ungenau datiert, um gezählt zu werden</translation>
    </message>
    <message>
        <source>{count} here; the first: {event}</source>
        <translation>{count} hier; das erste: {event}</translation>
    </message>
    <message>
        <source>{count} without a date</source>
        <translation>{count} ohne Datum</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
</context>
<context>
    <name>ToEvent</name>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>From {0}</source>
        <translation>Von {0}</translation>
    </message>
    <message>
        <source>The codebook has no event with two roles.</source>
        <translation>Das Codebuch hat kein Ereignis mit zwei Rollen.</translation>
    </message>
    <message>
        <source>To {0}</source>
        <translation>Zu {0}</translation>
    </message>
</context>
<context>
    <name>ToRelation</name>
    <message>
        <source>A relation joins two things: the event needs two entities or events as fillers, and no more.</source>
        <translation>Eine Relation verbindet zwei Dinge: Das Ereignis braucht genau zwei Entitäten oder Ereignisse als Besetzung.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>The codebook has no relations.</source>
        <translation>Das Codebuch hat keine Relationen.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Zu</translation>
    </message>
</context>
<context>
    <name>TouchedModel</name>
    <message>
        <source>Annotations</source>
        <translation>Annotationen</translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>Annotatoren</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Annotator projects (*{suffix})</source>
        <translation>Annotator-Projekte (*{suffix})</translation>
    </message>
    <message>
        <source>Articles (*.txt *.html *.htm *.jsonl *.csv *.tsv *.ann)</source>
        <translation>Artikel (*.txt *.html *.htm *.jsonl *.csv *.tsv *.ann)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copied to {file}.</source>
        <translation>Nach {file} kopiert.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export läuft</translation>
    </message>
    <message>
        <source>Import Files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>Import Folder</source>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <source>Import Report</source>
        <translation>Importbericht</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import läuft</translation>
    </message>
    <message>
        <source>Looking into the files</source>
        <translation>Dateien werden geprüft</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>There is no .txt, .html, .jsonl or .csv file in what was chosen.</source>
        <translation>In der Auswahl ist keine .txt-, .html-, .jsonl- oder .csv-Datei.</translation>
    </message>
    <message>
        <source>Wait until the work at hand has ended, or cancel it.</source>
        <translation>Warten Sie, bis die laufende Arbeit beendet ist, oder brechen Sie sie ab.</translation>
    </message>
    <message>
        <source>{file} exists. Write the export in its place?</source>
        <translation>{file} gibt es schon. Durch den Export ersetzen?</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>{name} Kopie</translation>
    </message>
</context>
<context>
    <name>TriggerRow</name>
    <message>
        <source>No trigger; select words to make them one</source>
        <translation>Kein Auslöser; wählen Sie Wörter aus, die es werden sollen</translation>
    </message>
    <message>
        <source>Remove trigger</source>
        <translation>Auslöser entfernen</translation>
    </message>
    <message>
        <source>Remove trigger {0}</source>
        <translation>Auslöser {0} entfernen</translation>
    </message>
</context>
<context>
    <name>Turn</name>
    <message>
        <source>&amp;Turn</source>
        <translation>&amp;Umwandeln</translation>
    </message>
    <message>
        <source>Turn into a Relation</source>
        <translation>In eine Relation umwandeln</translation>
    </message>
    <message>
        <source>Turn into an Event</source>
        <translation>In ein Ereignis umwandeln</translation>
    </message>
    <message>
        <source>Turn {0} into a relation</source>
        <translation>{0} in eine Relation umwandeln</translation>
    </message>
    <message>
        <source>Turn “{0}” into an event</source>
        <translation>„{0}“ in ein Ereignis umwandeln</translation>
    </message>
</context>
<context>
    <name>UnknownField</name>
    <message>
        <source>Remove {0}</source>
        <translation>{0} entfernen</translation>
    </message>
</context>
<context>
    <name>ValueField</name>
    <message>
        <source>, or </source>
        <translation>, oder </translation>
    </message>
    <message>
        <source>Select the words in the text.</source>
        <translation>Wählen Sie die Wörter im Text aus.</translation>
    </message>
    <message>
        <source>a date such as 12 Feb 2020 or last week</source>
        <translation>ein Datum wie 12 Feb 2020 oder last week</translation>
    </message>
    <message>
        <source>a number such as 51, 6-8 or “a dozen”</source>
        <translation>eine Zahl wie 51, 6-8 oder „a dozen“</translation>
    </message>
    <message>
        <source>a place such as Idlib or Idlib 35.93 36.63</source>
        <translation>ein Ort wie Idlib oder Idlib 35.93 36.63</translation>
    </message>
    <message>
        <source>an amount such as $1.5 million or 200 lira</source>
        <translation>ein Betrag wie $1.5 million oder 200 lira</translation>
    </message>
    <message>
        <source>any text</source>
        <translation>beliebiger Text</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>one of the choices of the role</source>
        <translation>eine der Möglichkeiten der Rolle</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>words that are selected in the text</source>
        <translation>Wörter, die im Text ausgewählt sind</translation>
    </message>
    <message>
        <source>{0}: what it can mean</source>
        <translation>{0}: was es bedeuten kann</translation>
    </message>
    <message>
        <source>“{0}” cannot be read as {1}.</source>
        <translation>„{0}“ lässt sich nicht lesen als {1}.</translation>
    </message>
    <message>
        <source>“{0}” depends on the date of the article, which is not known.</source>
        <translation>„{0}“ hängt vom Datum des Artikels ab, das nicht bekannt ist.</translation>
    </message>
    <message>
        <source>“{0}” is none of the choices: {1}.</source>
        <translation>„{0}“ ist keine der Möglichkeiten: {1}.</translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message>
        <source>Nothing is different.</source>
        <translation>Nichts ist anders.</translation>
    </message>
    <message>
        <source>Open as a Draft</source>
        <translation>Als Entwurf öffnen</translation>
    </message>
    <message>
        <source>The first one: {0}.</source>
        <translation>Die erste: {0}.</translation>
    </message>
    <message>
        <source>Version {0}, {1}</source>
        <translation>Version {0}, {1}</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Versions of the codebook</source>
        <translation>Versionen des Codebuchs</translation>
    </message>
    <message>
        <source>What this version changed</source>
        <translation>Was diese Version geändert hat</translation>
    </message>
    <message>
        <source>{0} – in force</source>
        <translation>{0} – gültig</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A file of your own, with a codebook to start from</source>
        <translation>Eine eigene Datei mit einem Codebuch für den Anfang</translation>
    </message>
    <message>
        <source>A project file on this machine</source>
        <translation>Eine Projektdatei auf diesem Rechner</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotator</translation>
    </message>
    <message>
        <source>Mark entities and events in articles, and keep a gold corpus.</source>
        <translation>Entitäten und Ereignisse in Artikeln markieren und ein Goldkorpus führen.</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Neues Projekt…</translation>
    </message>
    <message>
        <source>None yet. A project file can also be dropped here.</source>
        <translation>Noch keine. Eine Projektdatei kann auch hierher gezogen werden.</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Projekt öffnen…</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>Beispielprojekt öffnen</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Zuletzt geöffnete Projekte</translation>
    </message>
    <message>
        <source>Short articles on conflicts, marked by two annotators</source>
        <translation>Kurze Artikel über Konflikte, markiert von zwei Annotatoren</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Take it off the list; the file stays</source>
        <translation>Aus der Liste nehmen; die Datei bleibt</translation>
    </message>
    <message>
        <source>Take {name} off the list</source>
        <translation>{name} aus der Liste nehmen</translation>
    </message>
    <message>
        <source>missing · {folder}</source>
        <translation>fehlt · {folder}</translation>
    </message>
</context>
<context>
    <name>_Cells</name>
    <message>
        <source>What “{0}” is read as</source>
        <translation>Als was „{0}“ gelesen wird</translation>
    </message>
    <message>
        <source>or {0} ▾</source>
        <translation>oder {0} ▾</translation>
    </message>
</context>
<context>
    <name>_Rest</name>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
</context>
<context>
    <name>_Turn</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
</TS>
