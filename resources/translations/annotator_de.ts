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
            <source>&amp;Annotate</source>
            <translation>&amp;Annotieren</translation>
        </message>
        <message>
            <source>&amp;Annotator's Name…</source>
            <translation>&amp;Name des Annotators…</translation>
        </message>
        <message>
            <source>&amp;Arcs</source>
            <translation>&amp;Bögen</translation>
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
            <source>&amp;End to the Left</source>
            <translation>Ende &amp;nach links</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>&amp;Exportieren…</translation>
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
            <source>&amp;New Project…</source>
            <translation>&amp;Neues Projekt…</translation>
        </message>
        <message>
            <source>&amp;Next Annotation</source>
            <translation>N&amp;ächste Annotation</translation>
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
            <source>&amp;Print…</source>
            <translation>&amp;Drucken…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
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
            <source>&amp;Side Panel</source>
            <translation>&amp;Seitenleiste</translation>
        </message>
        <message>
            <source>&amp;Start to the Left</source>
            <translation>&amp;Anfang nach links</translation>
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
            <source>Find &amp;Next</source>
            <translation>We&amp;itersuchen</translation>
        </message>
        <message>
            <source>Find &amp;Previous</source>
            <translation>R&amp;ückwärts suchen</translation>
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
            <source>Invisi&amp;ble Characters</source>
            <translation>&amp;Unsichtbare Zeichen</translation>
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
            <source>Pre&amp;vious Document</source>
            <translation>V&amp;origes Dokument</translation>
        </message>
        <message>
            <source>R&amp;emove Document</source>
            <translation>Dokument &amp;entfernen</translation>
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
            <source>Filling {role}; {hints}</source>
            <translation>Rolle {role} wird besetzt; {hints}</translation>
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
        <name>ChoiceField</name>
        <message>
            <source>{0} (default)</source>
            <translation>{0} (Vorgabe)</translation>
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
    </context>
    <context>
        <name>Docks</name>
        <message>
            <source>Documents</source>
            <translation>Dokumente</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Side Panel</source>
            <translation>Seitenleiste</translation>
        </message>
    </context>
    <context>
        <name>DocumentList</name>
        <message>
            <source>&amp;Import Files…</source>
            <translation>&amp;Dateien importieren…</translation>
        </message>
        <message>
            <source>&amp;Rename…</source>
            <translation>&amp;Umbenennen…</translation>
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
            <source>Title of the document:</source>
            <translation>Titel des Dokuments:</translation>
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
            <source>Make the words that are selected in the text the trigger</source>
            <translation>Die im Text ausgewählten Wörter zum Auslöser machen</translation>
        </message>
        <message>
            <source>No trigger; select words to make them one</source>
            <translation>Kein Auslöser; wählen Sie Wörter aus, die es werden sollen</translation>
        </message>
        <message>
            <source>Remove trigger</source>
            <translation>Auslöser entfernen</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Rollen</translation>
        </message>
        <message>
            <source>Use selected words</source>
            <translation>Auswahl verwenden</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>&amp;Export</source>
            <translation>&amp;Exportieren</translation>
        </message>
        <message>
            <source>All; or a pattern for their keys, such as idlib-*</source>
            <translation>Alle; oder ein Muster für ihre Schlüssel, etwa idlib-*</translation>
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
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>File (JSONL, one annotation set a line)</source>
            <translation>Datei (JSONL, je Zeile ein Annotationssatz)</translation>
        </message>
        <message>
            <source>File to write</source>
            <translation>Zieldatei</translation>
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
        <name>FillerWidget</name>
        <message>
            <source>Remove {0} from {1}</source>
            <translation>{0} aus {1} entfernen</translation>
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
        <name>Help</name>
        <message>
            <source>A digit</source>
            <translation>Eine Ziffer</translation>
        </message>
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
            <source>Begin a number or a date, where the role takes one</source>
            <translation>Eine Zahl oder ein Datum beginnen, wo die Rolle so etwas aufnimmt</translation>
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
            <source>Close the find bar</source>
            <translation>Suchleiste schließen</translation>
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
            <source>Home, End, Ctrl+Home, Ctrl+End</source>
            <translation>Pos1, Ende, Strg+Pos1, Strg+Ende</translation>
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
            <source>Shift with a key that moves</source>
            <translation>Umschalt mit einer Bewegungstaste</translation>
        </message>
        <message>
            <source>Shift with any of these</source>
            <translation>Umschalt mit einer davon</translation>
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
            <source>While a role is filled</source>
            <translation>Während eine Rolle besetzt wird</translation>
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
            <source>Add labels that the codebook lacks to it (&amp;JSONL)</source>
            <translation>Labels, &amp;die dem Codebuch fehlen, darin ergänzen (JSONL)</translation>
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
        <name>LabelButton</name>
        <message>
            <source>Label</source>
            <translation>Label</translation>
        </message>
        <message>
            <source>Label: {0}</source>
            <translation>Label: {0}</translation>
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
        <name>LabelList</name>
        <message>
            <source>Labels</source>
            <translation>Labels</translation>
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
            <source>{0} in this document</source>
            <translation>{0} in diesem Dokument</translation>
        </message>
    </context>
    <context>
        <name>LabelPalette</name>
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
            <source>Make it</source>
            <translation>Ändern in</translation>
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
        <name>Numbers</name>
        <message>
            <source>{number} %</source>
            <translation>{number} %</translation>
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
            <source>There is no such page: the article has {count}.</source>
            <translation>Diese Seite gibt es nicht: Der Artikel hat {count}.</translation>
        </message>
        <message>
            <source>{file} cannot be written: {reason}.</source>
            <translation>{file} kann nicht geschrieben werden: {reason}.</translation>
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
            <source>Printing</source>
            <translation>Druck läuft</translation>
        </message>
        <message>
            <source>SVG pictures (*.svg)</source>
            <translation>SVG-Bilder (*.svg)</translation>
        </message>
        <message>
            <source>Sent to the printer {name}.</source>
            <translation>An den Drucker {name} gesendet.</translation>
        </message>
        <message>
            <source>Wait until the work at hand has ended, or cancel it.</source>
            <translation>Warten Sie, bis die laufende Arbeit beendet ist, oder brechen Sie sie ab.</translation>
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
        <name>RecordForm</name>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Unsure</source>
            <translation>Unsicher</translation>
        </message>
    </context>
    <context>
        <name>RoleFiller</name>
        <message>
            <source>There is no hint {0} in the text.</source>
            <translation>Den Hinweisbuchstaben {0} gibt es im Text nicht.</translation>
        </message>
        <message>
            <source>{0} takes events; click one, or press its letter.</source>
            <translation>{0} nimmt Ereignisse auf; klicken Sie eines an oder drücken Sie seinen Buchstaben.</translation>
        </message>
    </context>
    <context>
        <name>RoleRow</name>
        <message>
            <source>Click a span, select words, or press a hint letter. Enter for the next role, Esc to stop.</source>
            <translation>Klicken Sie eine Annotation an, wählen Sie Wörter aus oder drücken Sie einen Hinweisbuchstaben. Eingabe für die nächste Rolle, Esc zum Beenden.</translation>
        </message>
        <message>
            <source>Fill {0}</source>
            <translation>{0} besetzen</translation>
        </message>
        <message>
            <source>Takes {0}.</source>
            <translation>Nimmt auf: {0}.</translation>
        </message>
        <message>
            <source>Value of {0}</source>
            <translation>Wert von {0}</translation>
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
        <message>
            <source>or type a value</source>
            <translation>oder Wert eingeben</translation>
        </message>
        <message>
            <source>{0} takes {1}.</source>
            <translation>{0} nimmt auf: {1}.</translation>
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
            <source>Articles (*.txt *.html *.htm *.jsonl *.csv *.tsv)</source>
            <translation>Artikel (*.txt *.html *.htm *.jsonl *.csv *.tsv)</translation>
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
        <name>UnknownField</name>
        <message>
            <source>Remove {0}</source>
            <translation>{0} entfernen</translation>
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
</TS>
