<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>mpl_desktop</name>
    <message>
        <source>1 of 1 file was left out.</source>
        <translation>1 von 1 Datei wurde ausgelassen.</translation>
    </message>
    <message>
        <source>A file could not be used: {reason}.</source>
        <translation>Eine Datei konnte nicht verwendet werden: {reason}.</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Anderen Ordner wählen</translation>
    </message>
    <message>
        <source>Choose its new place</source>
        <translation>Neuen Ort wählen</translation>
    </message>
    <message>
        <source>Choose the model&apos;s file</source>
        <translation>Datei des Modells wählen</translation>
    </message>
    <message>
        <source>Classify</source>
        <comment>name of a page: what one does there</comment>
        <translation>Erkennen</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Go to Images</source>
        <translation>Zu „Bilder“ gehen</translation>
    </message>
    <message>
        <source>Images</source>
        <comment>name of a page</comment>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Label</source>
        <comment>name of a page: what one does there</comment>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Learn in smaller steps</source>
        <translation>In kleineren Schritten lernen</translation>
    </message>
    <message>
        <source>Learning went astray at step {step:,}, so it was stopped.</source>
        <translation>Das Lernen ist bei Schritt {step:,} entgleist und wurde deshalb gestoppt.</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>Hier öffnen</translation>
    </message>
    <message>
        <source>Open its backup</source>
        <translation>Sicherung öffnen</translation>
    </message>
    <message>
        <source>Results</source>
        <comment>name of a page</comment>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Erneut einlesen</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>Ergebnis ansehen</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Details zeigen</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Something went wrong inside the program while it was busy with: {doing}. Your project is safe.</source>
        <translation>Im Programm ist etwas schiefgegangen, während diese Aufgabe lief: {doing}. Ihr Projekt ist sicher.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Your project is safe.</source>
        <translation>Im Programm ist etwas schiefgegangen. Ihr Projekt ist sicher.</translation>
    </message>
    <message>
        <source>Take {pictures} at a time</source>
        <translation>{pictures} auf einmal nehmen</translation>
    </message>
    <message>
        <source>The class name {class_name} is too long for the model. Give the class a shorter one.</source>
        <translation>Der Klassenname {class_name} ist zu lang für das Modell. Geben Sie der Klasse einen kürzeren.</translation>
    </message>
    <message>
        <source>The classes of the folder and of the module differ. {why} Rename the classes on the Images page.</source>
        <translation>Die Klassen des Ordners und des Moduls unterscheiden sich. {why} Benennen Sie die Klassen auf der Seite „Bilder“ um.</translation>
    </message>
    <message>
        <source>The model {name} is not on this computer. It would be fetched from {origin} ({size}).</source>
        <translation>Das Modell {name} ist nicht auf diesem Computer. Es würde von {origin} geholt ({size}).</translation>
    </message>
    <message>
        <source>The model {name} no longer comes with the program. Train again with {instead}.</source>
        <translation>Das Modell {name} wird nicht mehr mit dem Programm geliefert. Trainieren Sie noch einmal mit {instead}.</translation>
    </message>
    <message>
        <source>There is no model named {name}.</source>
        <translation>Es gibt kein Modell namens {name}.</translation>
    </message>
    <message numerus="yes">
        <source>There is not enough memory to learn from {n:,} picture at a time.</source>
        <comment>There is not enough memory to learn from {n:,} pictures at a time.</comment>
        <translation>
            <numerusform>Der Speicher reicht nicht, um aus {n:,} Bild auf einmal zu lernen.</numerusform>
            <numerusform>Der Speicher reicht nicht, um aus {n:,} Bildern auf einmal zu lernen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is not enough memory to learn from {n:,} picture at a time. Choose a smaller model.</source>
        <comment>There is not enough memory to learn from {n:,} pictures at a time. Choose a smaller model.</comment>
        <translation>
            <numerusform>Der Speicher reicht nicht, um aus {n:,} Bild auf einmal zu lernen. Wählen Sie ein kleineres Modell.</numerusform>
            <numerusform>Der Speicher reicht nicht, um aus {n:,} Bildern auf einmal zu lernen. Wählen Sie ein kleineres Modell.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This needs {n:,} picture kept aside, and there are {images}.</source>
        <comment>This needs {n:,} pictures kept aside, and there are {images}.</comment>
        <translation>
            <numerusform>Dafür ist {n:,} beiseitegelegtes Bild nötig; vorhanden: {images}.</numerusform>
            <numerusform>Dafür sind {n:,} beiseitegelegte Bilder nötig; vorhanden: {images}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Train</source>
        <comment>name of a page: what one does there</comment>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Training is done: right on {accuracy} of the pictures kept aside.</source>
        <translation>Das Training ist fertig: richtig bei {accuracy} der beiseitegelegten Bilder.</translation>
    </message>
    <message>
        <source>Training on all pictures is done.</source>
        <translation>Das Training mit allen Bildern ist fertig.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>wenige Sekunden</translation>
    </message>
    <message>
        <source>about {hours} h</source>
        <translation>etwa {hours} Std.</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min</source>
        <translation>etwa {hours} Std. {minutes} Min.</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>etwa {minutes} Min.</translation>
    </message>
    <message>
        <source>about {seconds} s</source>
        <translation>etwa {seconds} s</translation>
    </message>
    <message>
        <source>{module} cannot be merged: {reason}. {advice}</source>
        <translation>{module} kann nicht zusammengeführt werden: {reason}. {advice}</translation>
    </message>
    <message>
        <source>{module} was trained with another model: it needs {needed}, and found {found}.</source>
        <translation>{module} wurde mit einem anderen Modell trainiert: nötig ist {needed}, gefunden wurde {found}.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of {total:,} files was left out.</source>
        <comment>{n:,} of {total:,} files were left out.</comment>
        <translation>
            <numerusform>{n:,} von {total:,} Dateien wurde ausgelassen.</numerusform>
            <numerusform>{n:,} von {total:,} Dateien wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} cannot be used here. {why}</source>
        <translation>{name} kann hier nicht verwendet werden. {why}</translation>
    </message>
    <message>
        <source>{name} is open in another window of this program on {computer}. Close it there first.</source>
        <translation>{name} ist in einem anderen Fenster dieses Programms auf {computer} geöffnet. Schließen Sie es zuerst dort.</translation>
    </message>
    <message>
        <source>{name} is open in another window of this program. Close it there first.</source>
        <translation>{name} ist in einem anderen Fenster dieses Programms geöffnet. Schließen Sie es zuerst dort.</translation>
    </message>
    <message>
        <source>{path} does not say which activation it was trained with.</source>
        <translation>{path} sagt nicht, mit welcher Aktivierung trainiert wurde.</translation>
    </message>
    <message>
        <source>{path} is not a usable module: {reason}.</source>
        <translation>{path} ist kein brauchbares Modul: {reason}.</translation>
    </message>
    <message>
        <source>{project}: {words}</source>
        <translation>{project}: {words}</translation>
    </message>
    <message>
        <source>{what} Choose another name.</source>
        <translation>{what} Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{what} If it was moved, choose its new place; nothing is lost.</source>
        <translation>{what} Falls der Ordner verschoben wurde, wählen Sie seinen neuen Ort; es geht nichts verloren.</translation>
    </message>
    <message>
        <source>{what} {why} What arrived is kept.</source>
        <translation>{what} {why} Der schon geladene Teil bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>mpl_desktop.camera</name>
    <message>
        <source>1 a second</source>
        <translation>1 je Sekunde</translation>
    </message>
    <message>
        <source>1 every 10 seconds</source>
        <translation>1 alle 10 Sekunden</translation>
    </message>
    <message>
        <source>1 every 2 seconds</source>
        <translation>1 alle 2 Sekunden</translation>
    </message>
    <message>
        <source>1 every 5 seconds</source>
        <translation>1 alle 5 Sekunden</translation>
    </message>
    <message>
        <source>10 a second</source>
        <translation>10 je Sekunde</translation>
    </message>
    <message>
        <source>2 a second</source>
        <translation>2 je Sekunde</translation>
    </message>
    <message>
        <source>5 a second</source>
        <translation>5 je Sekunde</translation>
    </message>
    <message>
        <source>A video file…</source>
        <translation>Eine Videodatei…</translation>
    </message>
    <message>
        <source>Another video file…</source>
        <translation>Eine andere Videodatei…</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Camera pictures</source>
        <translation>Kamerabilder</translation>
    </message>
    <message>
        <source>Cameras need a part that is not installed. Install it with: pip install {part}</source>
        <translation>Für Kameras ist ein Zusatz nötig, der nicht installiert ist. Installieren Sie ihn mit: pip install {part}</translation>
    </message>
    <message>
        <source>Choose a class, or type the name of a new one</source>
        <translation>Klasse wählen oder den Namen einer neuen eingeben</translation>
    </message>
    <message>
        <source>Choose a video</source>
        <translation>Video wählen</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Class of the pictures</source>
        <translation>Klasse der Bilder</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>From {video}: {said}</source>
        <translation>Aus {video}: {said}</translation>
    </message>
    <message>
        <source>Hold the button, or the space bar, to go on taking: four a second.</source>
        <translation>Halten Sie die Schaltfläche oder die Leertaste gedrückt, um weiter aufzunehmen: vier je Sekunde.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>How many pictures</source>
        <translation>Wie viele Bilder</translation>
    </message>
    <message>
        <source>Keeping pictures of the camera</source>
        <translation>Sichern der Kamerabilder</translation>
    </message>
    <message>
        <source>Label them</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Leave out pictures that look like one before</source>
        <translation>Bilder auslassen, die einem früheren gleichen</translation>
    </message>
    <message>
        <source>Leave without a class</source>
        <translation>Ohne Klasse lassen</translation>
    </message>
    <message>
        <source>New class {name}</source>
        <translation>Neue Klasse {name}</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Keine Kamera</translation>
    </message>
    <message>
        <source>No picture comes from {camera}. Another program may be using it: close that one, then try again.</source>
        <translation>Von {camera} kommt kein Bild. Vielleicht benutzt ein anderes Programm die Kamera: Schließen Sie es und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Nothing of what the camera sees is kept but the pictures that you take, and they stay on this computer.</source>
        <translation>Von dem, was die Kamera sieht, werden nur die Bilder aufbewahrt, die Sie aufnehmen, und sie bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>Pictures are taken at even distances and copied into the project, at most 2,000 of one video. The video itself is only read.</source>
        <translation>Die Bilder werden in gleichen Abständen entnommen und in das Projekt kopiert, höchstens 2.000 aus einem Video. Das Video selbst wird nur gelesen.</translation>
    </message>
    <message>
        <source>Pictures can be added to projects that began with unsorted pictures.</source>
        <translation>Bilder lassen sich zu Projekten hinzufügen, die mit unsortierten Bildern begonnen wurden.</translation>
    </message>
    <message>
        <source>Pictures from a video</source>
        <translation>Bilder aus einem Video</translation>
    </message>
    <message>
        <source>Pictures from the camera</source>
        <translation>Bilder von der Kamera</translation>
    </message>
    <message>
        <source>Reading videos needs a part that is not installed. Install it with: pip install {part}</source>
        <translation>Um Videos zu lesen, ist ein Zusatz nötig, der nicht installiert ist. Installieren Sie ihn mit: pip install {part}</translation>
    </message>
    <message>
        <source>Show each</source>
        <translation>Einzeln zeigen</translation>
    </message>
    <message>
        <source>Take a picture</source>
        <translation>Bild aufnehmen</translation>
    </message>
    <message>
        <source>Take pictures</source>
        <translation>Bilder entnehmen</translation>
    </message>
    <message>
        <source>Take the last picture away again</source>
        <translation>Das letzte Bild wieder entfernen</translation>
    </message>
    <message>
        <source>Taking pictures from a video</source>
        <translation>Entnehmen von Bildern aus einem Video</translation>
    </message>
    <message>
        <source>That is the most from one video: after {time} nothing more was looked at.</source>
        <translation>Mehr geht nicht aus einem Video: nach {time} wurde nichts mehr angesehen.</translation>
    </message>
    <message>
        <source>The part for cameras cannot be loaded: {reason}.</source>
        <translation>Der Zusatz für Kameras kann nicht geladen werden: {reason}.</translation>
    </message>
    <message>
        <source>The picture that was taken last</source>
        <translation>Das zuletzt aufgenommene Bild</translation>
    </message>
    <message>
        <source>The video is damaged at {time}; what could be read was taken.</source>
        <translation>Das Video ist bei {time} beschädigt; was lesbar war, wurde entnommen.</translation>
    </message>
    <message>
        <source>The video is over. Choose it again to see it once more.</source>
        <translation>Das Video ist zu Ende. Wählen Sie es noch einmal, um es wieder zu sehen.</translation>
    </message>
    <message>
        <source>There is no camera. Connect one, and it appears here.</source>
        <translation>Es gibt keine Kamera. Schließen Sie eine an, dann erscheint sie hier.</translation>
    </message>
    <message>
        <source>This name is too long for the model to read. Give the class a shorter one.</source>
        <translation>Dieser Name ist zu lang, als dass das Modell ihn lesen könnte. Geben Sie der Klasse einen kürzeren.</translation>
    </message>
    <message>
        <source>This program may not use the camera. Allow it in the system&apos;s settings, under privacy and camera, then try again.</source>
        <translation>Dieses Programm darf die Kamera nicht benutzen. Erlauben Sie es in den Einstellungen des Systems unter Datenschutz und Kamera und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Undo the last</source>
        <translation>Letztes zurücknehmen</translation>
    </message>
    <message>
        <source>Waiting for the first picture</source>
        <translation>Warten auf das erste Bild</translation>
    </message>
    <message>
        <source>What became of the videos</source>
        <translation>Was aus den Videos wurde</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Was die Kamera sieht</translation>
    </message>
    <message>
        <source>Why there is no picture</source>
        <translation>Warum kein Bild da ist</translation>
    </message>
    <message>
        <source>{camera} is not connected any more. Connect it again, or choose another camera.</source>
        <translation>{camera} ist nicht mehr angeschlossen. Schließen Sie die Kamera wieder an oder wählen Sie eine andere.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture taken.</source>
        <comment>{n:,} pictures taken.</comment>
        <translation>
            <numerusform>{n:,} Bild aufgenommen.</numerusform>
            <numerusform>{n:,} Bilder aufgenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture was here already.</source>
        <comment>{n:,} pictures were here already.</comment>
        <translation>
            <numerusform>{n:,} Bild war schon hier.</numerusform>
            <numerusform>{n:,} Bilder waren schon hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture was taken from {videos:,} videos.</source>
        <comment>{n:,} pictures were taken from {videos:,} videos.</comment>
        <translation>
            <numerusform>{n:,} Bild wurde aus {videos:,} Videos entnommen.</numerusform>
            <numerusform>{n:,} Bilder wurden aus {videos:,} Videos entnommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture was taken.</source>
        <comment>{n:,} pictures were taken.</comment>
        <translation>
            <numerusform>{n:,} Bild wurde entnommen.</numerusform>
            <numerusform>{n:,} Bilder wurden entnommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} that looks like another was left out.</source>
        <comment>{n:,} that look like another were left out.</comment>
        <translation>
            <numerusform>{n:,} Bild, das einem anderen gleicht, wurde ausgelassen.</numerusform>
            <numerusform>{n:,} Bilder, die einem anderen gleichen, wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} video</source>
        <comment>{n:,} videos</comment>
        <translation>
            <numerusform>{n:,} Video</numerusform>
            <numerusform>{n:,} Videos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mpl_desktop.dialogs</name>
    <message>
        <source>(no class)</source>
        <translation>(keine Klasse)</translation>
    </message>
    <message>
        <source>(no file)</source>
        <translation>(keine Datei)</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>&lt;b&gt;Classify.&lt;/b&gt; Drop pictures or folders, watch a folder, or hold things before a live camera. A guess followed by ? is less sure than the slider asks for. Correct wrong answers, and the project or the module learns from them; a class can be added from five pictures, or by its name alone.</source>
        <translation>&lt;b&gt;Erkennen.&lt;/b&gt; Ziehen Sie Bilder oder Ordner herein, überwachen Sie einen Ordner oder halten Sie Dinge vor eine Kamera. Eine Vermutung, der ein ? folgt, ist weniger sicher, als der Regler verlangt. Korrigieren Sie falsche Antworten, und das Projekt oder das Modul lernt daraus; eine Klasse lässt sich aus fünf Bildern hinzufügen oder allein durch ihren Namen.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Images.&lt;/b&gt; Open a folder whose sub-folders are your classes, with ten or more pictures in each. Your files are only read. Give each class a name in plain words: the program reads names, so good names help. Where a name is not English, &lt;i&gt;In English…&lt;/i&gt; in its menu keeps words for the model. Leave out what does not belong.</source>
        <translation>&lt;b&gt;Bilder.&lt;/b&gt; Öffnen Sie einen Ordner, dessen Unterordner Ihre Klassen sind, mit jeweils zehn oder mehr Bildern. Ihre Dateien werden nur gelesen. Geben Sie jeder Klasse einen Namen in einfachen Worten: Das Programm liest die Namen, gute Namen helfen also. Ist ein Name nicht englisch, geben Sie mit &lt;i&gt;Auf Englisch…&lt;/i&gt; in seinem Menü englische Wörter für das Modell an. Lassen Sie aus, was nicht dazugehört.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Label.&lt;/b&gt; Begin with a heap instead: drop unsorted pictures on the window; copies of them become a project. Type what a picture shows and press Enter, and go on: Space accepts a guess, a number gives another class, Backspace goes back. &lt;i&gt;By class&lt;/i&gt; shows all pictures of one guessed class: unmark the wrong ones and press Enter. Pictures can also come from the camera or out of a video (&lt;i&gt;Add pictures&lt;/i&gt; on the Images page), with an extra part: &lt;code&gt;pip install &apos;mpl-desktop[camera]&apos;&lt;/code&gt;.</source>
        <translation>&lt;b&gt;Zuordnen.&lt;/b&gt; Oder beginnen Sie mit ungeordneten Bildern: Ziehen Sie sie auf das Fenster; aus Kopien davon wird ein Projekt. Tippen Sie, was ein Bild zeigt, drücken Sie die Eingabetaste und machen Sie weiter: Die Leertaste übernimmt eine Vermutung, eine Zahl vergibt eine andere Klasse, die Rücktaste geht zurück. &lt;i&gt;Nach Klasse&lt;/i&gt; zeigt alle Bilder einer vermuteten Klasse: Nehmen Sie bei den falschen die Markierung weg und drücken Sie die Eingabetaste. Bilder können auch von der Kamera oder aus einem Video kommen (&lt;i&gt;Bilder hinzufügen&lt;/i&gt; auf der Seite „Bilder“), mit einem Zusatz: &lt;code&gt;pip install &apos;mpl-desktop[camera]&apos;&lt;/code&gt;.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Results.&lt;/b&gt; Some images were set aside before training; the figures are about those. The line across each bar is where the true rate lies, judging by so many images. Look at the mistakes: often the label is wrong, not the answer. Corrections are kept in the project and can be undone.</source>
        <translation>&lt;b&gt;Ergebnisse.&lt;/b&gt; Einige Bilder wurden vor dem Training beiseitegelegt; die Zahlen gelten für diese. Der Strich über jedem Balken zeigt, wo die wahre Quote bei dieser Bilderzahl wohl liegt. Sehen Sie sich die Fehler an: Oft ist die Zuordnung falsch und nicht die Antwort. Korrekturen bleiben im Projekt erhalten und lassen sich rückgängig machen.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Train.&lt;/b&gt; Press &lt;i&gt;Start training&lt;/i&gt;. The built-in model is small; larger ones, such as ViT-B-16, learned from many more pictures and are downloaded once. Under &lt;i&gt;Details&lt;/i&gt; are all settings: &lt;i&gt;Quick&lt;/i&gt; is for small computers, &lt;i&gt;Paper&lt;/i&gt; is the published recipe of Modular Prompt Learning.</source>
        <translation>&lt;b&gt;Trainieren.&lt;/b&gt; Drücken Sie &lt;i&gt;Training starten&lt;/i&gt;. Das eingebaute Modell ist klein; größere wie ViT-B-16 haben aus viel mehr Bildern gelernt und werden einmal heruntergeladen. Unter &lt;i&gt;Details&lt;/i&gt; stehen alle Einstellungen: &lt;i&gt;Schnell&lt;/i&gt; ist für kleine Computer, &lt;i&gt;Paper&lt;/i&gt; ist das veröffentlichte Rezept von Modular Prompt Learning.</translation>
    </message>
    <message>
        <source>A new folder with a folder for each class and the pictures in it. Your pictures stay where they are.</source>
        <translation>Ein neuer Ordner mit einem Ordner für jede Klasse und den Bildern darin. Ihre Bilder bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>A quarter of the size (8 bit)</source>
        <translation>Ein Viertel der Größe (8 Bit)</translation>
    </message>
    <message>
        <source>A row for each picture: its file and its class. Spreadsheets open it, and this program reads it again.</source>
        <translation>Eine Zeile für jedes Bild: seine Datei und seine Klasse. Tabellenprogramme öffnen sie, und dieses Programm liest sie wieder ein.</translation>
    </message>
    <message>
        <source>A web page that classifies offline</source>
        <translation>Eine Webseite, die offline Bilder erkennt</translation>
    </message>
    <message>
        <source>About MPL Desktop</source>
        <translation>Über MPL Desktop</translation>
    </message>
    <message>
        <source>Accuracy with parts switched off</source>
        <translation>Genauigkeit mit abgeschalteten Teilen</translation>
    </message>
    <message>
        <source>Alt</source>
        <comment>keys</comment>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <comment>keys</comment>
        <translation>Alt+Auf, Alt+Ab</translation>
    </message>
    <message>
        <source>Apple graphics</source>
        <translation>Apple-Grafik</translation>
    </message>
    <message>
        <source>Arrows</source>
        <comment>keys</comment>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>As the parts are now: train, val and test</source>
        <translation>Mit den jetzigen Teilen: train, val und test</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Asking {host}</source>
        <translation>Nachfragen bei {host}</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>COCO (JSON)</source>
        <translation>COCO (JSON)</translation>
    </message>
    <message>
        <source>Change the name of the selected class</source>
        <translation>Den Namen der ausgewählten Klasse ändern</translation>
    </message>
    <message>
        <source>Choose unsorted pictures</source>
        <translation>Unsortierte Bilder wählen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Class that the map is about</source>
        <translation>Klasse, um die es in der Karte geht</translation>
    </message>
    <message>
        <source>Classify what the clipboard holds</source>
        <translation>Inhalt der Zwischenablage erkennen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Close the program and start it again to see it.</source>
        <translation>Schließen Sie das Programm und starten Sie es neu, um es zu sehen.</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>Rechnen auf</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Copies of the pictures</source>
        <translation>Kopien der Bilder</translation>
    </message>
    <message>
        <source>Copies or links</source>
        <translation>Kopien oder Verknüpfungen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Ctrl++, Ctrl+-</source>
        <comment>keys</comment>
        <translation>Strg++, Strg+-</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <comment>keys</comment>
        <translation>Strg+,</translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+5</source>
        <comment>keys</comment>
        <translation>Strg+1 … Strg+5</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <comment>keys</comment>
        <translation>Strg+E</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <comment>keys</comment>
        <translation>Strg+F</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <comment>keys</comment>
        <translation>Strg+O</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <comment>keys</comment>
        <translation>Strg+R</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <comment>keys</comment>
        <translation>Strg+S</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <comment>keys</comment>
        <translation>Strg+V</translation>
    </message>
    <message>
        <source>Ctrl+Z, Ctrl+Y</source>
        <comment>keys</comment>
        <translation>Strg+Z, Strg+Y</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>keys</comment>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Enter, Space</source>
        <comment>keys</comment>
        <translation>Eingabe, Leertaste</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>keys</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Exact (32 bit)</source>
        <translation>Genau (32 Bit)</translation>
    </message>
    <message>
        <source>Exclude the selected images, or include them again; remove or leave out the selected classes</source>
        <translation>Ausgewählte Bilder auslassen oder wieder einbeziehen; ausgewählte Klassen entfernen oder auslassen</translation>
    </message>
    <message>
        <source>Export for other programs</source>
        <translation>Für andere Programme exportieren</translation>
    </message>
    <message>
        <source>Export labels</source>
        <translation>Zuordnungen exportieren</translation>
    </message>
    <message>
        <source>Export the labels to</source>
        <translation>Zuordnungen exportieren nach</translation>
    </message>
    <message>
        <source>Export the prompt module</source>
        <translation>Das Prompt-Modul exportieren</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>Exported {file}. On {images} images it gives the same answer as this program for {share}; probabilities differ by at most {difference:.2g} (allowed: {allowed:g}).</source>
        <translation>{file} wurde exportiert. Bei {images} Bildern stimmt die Antwort in {share} der Fälle mit der dieses Programms überein; die Wahrscheinlichkeiten weichen um höchstens {difference:.2g} ab (erlaubt: {allowed:g}).</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Exporting labels</source>
        <translation>Exportieren der Zuordnungen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>F2</source>
        <comment>keys</comment>
        <translation>F2</translation>
    </message>
    <message>
        <source>Find images: what they show (then Enter), or their file name</source>
        <translation>Bilder suchen: was sie zeigen (dann Eingabe) oder ihr Dateiname</translation>
    </message>
    <message>
        <source>Folder for downloads</source>
        <translation>Ordner für Downloads</translation>
    </message>
    <message>
        <source>Folder with a script and a model card</source>
        <translation>Ordner mit Skript und Modellkarte</translation>
    </message>
    <message>
        <source>Folders by class</source>
        <translation>Ordner nach Klasse</translation>
    </message>
    <message>
        <source>For ONNX Runtime and what else reads ONNX: preprocessed pixels in, probabilities out. Classes and preprocessing are in its metadata.</source>
        <translation>Für ONNX Runtime und alles, was sonst ONNX liest: vorverarbeitete Pixel hinein, Wahrscheinlichkeiten heraus. Klassen und Vorverarbeitung stehen in den Metadaten.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Full (32 bit)</source>
        <translation>Voll (32 Bit)</translation>
    </message>
    <message>
        <source>Go on to the next part of the page, or back</source>
        <translation>Zum nächsten Teil der Seite oder zurück</translation>
    </message>
    <message>
        <source>Go to the menus</source>
        <translation>Zu den Menüs</translation>
    </message>
    <message>
        <source>Half (16 bit)</source>
        <translation>Halb (16 Bit)</translation>
    </message>
    <message>
        <source>Half (bfloat16)</source>
        <translation>Halb (bfloat16)</translation>
    </message>
    <message>
        <source>Half is faster on some computers. Answers are always computed in full precision</source>
        <translation>Halb ist auf manchen Computern schneller. Antworten werden immer mit voller Genauigkeit berechnet</translation>
    </message>
    <message>
        <source>Half the size (16 bit)</source>
        <translation>Halbe Größe (16 Bit)</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Wärmekarte</translation>
    </message>
    <message>
        <source>Heat map of {picture} for {label}</source>
        <translation>Wärmekarte von {picture} für {label}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>High: black and white, strong lines, and a frame around what is chosen</source>
        <translation>Hoch: schwarz und weiß, kräftige Linien und ein Rahmen um das Gewählte</translation>
    </message>
    <message>
        <source>Import labels from a table</source>
        <translation>Zuordnungen aus einer Tabelle importieren</translation>
    </message>
    <message numerus="yes">
        <source>Import labels of {n:,} picture</source>
        <comment>Import labels of {n:,} pictures</comment>
        <translation>
            <numerusform>Zuordnung von {n:,} Bild importieren</numerusform>
            <numerusform>Zuordnungen von {n:,} Bildern importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>In five steps</source>
        <translation>In fünf Schritten</translation>
    </message>
    <message>
        <source>In {folder}. What is in it now is lost.</source>
        <translation>In {folder}. Der jetzige Inhalt geht verloren.</translation>
    </message>
    <message>
        <source>It is compared with this program before it is kept, and not kept if it answers differently.</source>
        <translation>Der Export wird mit diesem Programm verglichen, bevor er behalten wird, und verworfen, wenn er anders antwortet.</translation>
    </message>
    <message>
        <source>Judge the module again with each part switched off</source>
        <translation>Das Modul noch einmal beurteilen, jeweils mit einem abgeschalteten Teil</translation>
    </message>
    <message numerus="yes">
        <source>Judged on {n} image of the open folder that the module never saw.</source>
        <comment>Judged on {n} images of the open folder that the module never saw.</comment>
        <translation>
            <numerusform>Beurteilt an {n} Bild des geöffneten Ordners, das das Modul nie gesehen hat.</numerusform>
            <numerusform>Beurteilt an {n} Bildern des geöffneten Ordners, die das Modul nie gesehen hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Judging on {n:,} image that the module never saw</source>
        <comment>Judging on {n:,} images that the module never saw</comment>
        <translation>
            <numerusform>Beurteilen an {n:,} Bild, das das Modul nie gesehen hat</numerusform>
            <numerusform>Beurteilen an {n:,} Bildern, die das Modul nie gesehen hat</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Larger (125 %)</source>
        <translation>Größer (125 %)</translation>
    </message>
    <message>
        <source>Largest (150 %)</source>
        <translation>Am größten (150 %)</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Learned prompts need not mean a word; deeper layers least of all.</source>
        <translation>Gelernte Prompts stehen nicht unbedingt für ein Wort, am wenigsten in tieferen Schichten.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Line {line}: {file} – {label}: {why}</source>
        <translation>Zeile {line}: {file} – {label}: {why}</translation>
    </message>
    <message>
        <source>Links to the pictures</source>
        <translation>Verknüpfungen zu den Bildern</translation>
    </message>
    <message>
        <source>Loading the module</source>
        <translation>Laden des Moduls</translation>
    </message>
    <message>
        <source>Look for a newer version</source>
        <translation>Nach neuer Version suchen</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Einblick</translation>
    </message>
    <message>
        <source>Looking for a newer version</source>
        <translation>Suchen nach einer neueren Version</translation>
    </message>
    <message>
        <source>Looking inside</source>
        <translation>Einblick</translation>
    </message>
    <message>
        <source>Made {links} and {copies} of pictures in {folder}, in folders by class.</source>
        <translation>{links} und {copies} von Bildern wurden in {folder} angelegt, in Ordnern nach Klasse.</translation>
    </message>
    <message numerus="yes">
        <source>Made {n:,} copy of pictures in {folder}, in folders by class.</source>
        <comment>Made {n:,} copies of pictures in {folder}, in folders by class.</comment>
        <translation>
            <numerusform>{n:,} Kopie von Bildern wurde in {folder} angelegt, in Ordnern nach Klasse.</numerusform>
            <numerusform>{n:,} Kopien von Bildern wurden in {folder} angelegt, in Ordnern nach Klasse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made {n:,} link of pictures in {folder}, in folders by class.</source>
        <comment>Made {n:,} links of pictures in {folder}, in folders by class.</comment>
        <translation>
            <numerusform>{n:,} Verknüpfung zu Bildern wurde in {folder} angelegt, in Ordnern nach Klasse.</numerusform>
            <numerusform>{n:,} Verknüpfungen zu Bildern wurden in {folder} angelegt, in Ordnern nach Klasse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the new folder in</source>
        <translation>Den neuen Ordner anlegen in</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Move the selected classes up or down, and with them their keys on the Label page</source>
        <translation>Ausgewählte Klassen nach oben oder unten schieben, und damit ihre Tasten auf der Seite „Zuordnen“</translation>
    </message>
    <message>
        <source>NVIDIA graphics card</source>
        <translation>NVIDIA-Grafikkarte</translation>
    </message>
    <message>
        <source>Nearest training images</source>
        <translation>Ähnlichste Trainingsbilder</translation>
    </message>
    <message>
        <source>Nearest words</source>
        <translation>Ähnlichste Wörter</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Never use the network</source>
        <translation>Nie das Netzwerk benutzen</translation>
    </message>
    <message>
        <source>New: {classes}.</source>
        <translation>Neu: {classes}.</translation>
    </message>
    <message>
        <source>Not asked: the settings say never to use the network.</source>
        <translation>Nicht gefragt: Laut den Einstellungen soll das Netzwerk nie benutzt werden.</translation>
    </message>
    <message>
        <source>Nothing about you, your pictures or this version is sent; as with every address, its owner sees from which network it is asked. Nothing is downloaded or installed.</source>
        <translation>Über Sie, Ihre Bilder oder diese Version wird nichts gesendet; wie bei jeder Adresse sieht ihr Betreiber, aus welchem Netz gefragt wird. Es wird nichts heruntergeladen oder installiert.</translation>
    </message>
    <message>
        <source>Nothing computed yet</source>
        <translation>Noch nichts berechnet</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Of all text in the window, from the next start on</source>
        <translation>Für allen Text im Fenster, ab dem nächsten Start</translation>
    </message>
    <message>
        <source>One ONNX file</source>
        <translation>Eine ONNX-Datei</translation>
    </message>
    <message>
        <source>One file in COCO&apos;s form for classification, which many tools for labelling and training read.</source>
        <translation>Eine Datei im COCO-Format für Klassifikation, die viele Werkzeuge zum Zuordnen und Trainieren lesen.</translation>
    </message>
    <message>
        <source>One file: open it in a browser of 2023 or newer, and drop pictures on it or choose them. It needs no network and no installation, and the pictures stay on the computer.</source>
        <translation>Eine Datei: Öffnen Sie sie in einem Browser von 2023 oder neuer und ziehen Sie Bilder darauf oder wählen Sie welche. Sie braucht weder Netzwerk noch Installation, und die Bilder bleiben auf dem Computer.</translation>
    </message>
    <message>
        <source>Only time is lost: it is computed again when a folder is opened</source>
        <translation>Nur Zeit geht verloren: Beim Öffnen eines Ordners wird neu gerechnet</translation>
    </message>
    <message>
        <source>Open a folder of classes</source>
        <translation>Einen Ordner mit Klassen öffnen</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Seite dazu öffnen</translation>
    </message>
    <message>
        <source>Open the folder that it was trained on to see near training images ({module}).</source>
        <translation>Öffnen Sie den Ordner, mit dem trainiert wurde, um ähnliche Trainingsbilder zu sehen ({module}).</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Parts switched off</source>
        <translation>Abgeschaltete Teile</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Pictures and archives</source>
        <translation>Bilder und Archive</translation>
    </message>
    <message>
        <source>Precision while learning</source>
        <translation>Rechengenauigkeit beim Lernen</translation>
    </message>
    <message>
        <source>Press the button that has the frame</source>
        <translation>Die Schaltfläche drücken, die den Rahmen hat</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message numerus="yes">
        <source>Prompts of the first {n} layer</source>
        <comment>Prompts of the first {n} layers</comment>
        <translation>
            <numerusform>Prompts der ersten Schicht</numerusform>
            <numerusform>Prompts der ersten {n} Schichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Prompts of the image tower, layer by layer</source>
        <translation>Prompts des Bildturms, Schicht für Schicht</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Reading labels</source>
        <translation>Lesen der Zuordnungen</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Verringert</translation>
    </message>
    <message>
        <source>Reduced: nothing moves, fades or blinks by itself</source>
        <translation>Verringert: nichts bewegt sich, verblasst oder blinkt von selbst</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Rows that were left alone</source>
        <translation>Zeilen, die unbeachtet blieben</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Projekt speichern</translation>
    </message>
    <message>
        <source>Save the project (it is also saved by itself)</source>
        <translation>Das Projekt speichern (es wird auch von selbst gespeichert)</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Gespeichert als {name}.</translation>
    </message>
    <message numerus="yes">
        <source>Saved the labels of {n:,} picture in {file}.</source>
        <comment>Saved the labels of {n:,} pictures in {file}.</comment>
        <translation>
            <numerusform>Die Zuordnung von {n:,} Bild wurde in {file} gespeichert.</numerusform>
            <numerusform>Die Zuordnungen von {n:,} Bildern wurden in {file} gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what is for training, validation and test</source>
        <translation>Aufteilung in Training, Validierung und Test angeben</translation>
    </message>
    <message>
        <source>See what each part does to accuracy.</source>
        <translation>Sehen, was jeder Teil zur Genauigkeit beiträgt.</translation>
    </message>
    <message>
        <source>Seen pictures</source>
        <translation>Zwischenspeicher</translation>
    </message>
    <message>
        <source>Select an image on the page, then look inside</source>
        <translation>Wählen Sie ein Bild auf der Seite aus und sehen Sie dann hinein</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Show log file</source>
        <translation>Protokolldatei zeigen</translation>
    </message>
    <message>
        <source>Show the images of the Images page larger or smaller</source>
        <translation>Die Bilder der Seite „Bilder“ größer oder kleiner zeigen</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Size of the numbers</source>
        <translation>Größe der Zahlen</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Something went wrong inside the program</source>
        <translation>Im Programm ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>Stop the running training, after asking</source>
        <translation>Das laufende Training stoppen, nach Rückfrage</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
    <message>
        <source>Stopped. What was put into {folder} by then is there.</source>
        <translation>Gestoppt. Was bis dahin in {folder} abgelegt wurde, ist dort.</translation>
    </message>
    <message>
        <source>Switch parts off</source>
        <translation>Teile abschalten</translation>
    </message>
    <message>
        <source>Switching parts off</source>
        <translation>Abschalten von Teilen</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <comment>keys</comment>
        <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Taken at the next start of the program. Names that you gave stay as they are</source>
        <translation>Gilt ab dem nächsten Start des Programms. Namen, die Sie vergeben haben, bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>The details below help to repair it; they hold names of folders and files, so look before you share them.</source>
        <translation>Die Details unten helfen beim Beheben; sie enthalten Namen von Ordnern und Dateien, sehen Sie sie also an, bevor Sie sie weitergeben.</translation>
    </message>
    <message>
        <source>The map follows the attention of every layer, weighted by how much it changes the answer (Chefer, Gur and Wolf, 2021). It shows where the answer comes from, not whether it is right.</source>
        <translation>Die Karte folgt der Aufmerksamkeit jeder Schicht, gewichtet danach, wie sehr sie die Antwort verändert (Chefer, Gur und Wolf, 2021). Sie zeigt, woher die Antwort kommt, nicht, ob sie richtig ist.</translation>
    </message>
    <message>
        <source>The module</source>
        <translation>Das Modul</translation>
    </message>
    <message>
        <source>The pictures were looked at again meanwhile. Import {table} once more.</source>
        <translation>Die Bilder wurden inzwischen neu eingelesen. Importieren Sie {table} noch einmal.</translation>
    </message>
    <message>
        <source>The program made a mistake while it was busy with: {doing}. Your project is saved and you can go on working.</source>
        <translation>Bei dieser Aufgabe ist ein Programmfehler aufgetreten: {doing}. Ihr Projekt ist gespeichert, und Sie können weiterarbeiten.</translation>
    </message>
    <message>
        <source>The program made a mistake. Your project is saved and you can go on working.</source>
        <translation>Es ist ein Programmfehler aufgetreten. Ihr Projekt ist gespeichert, und Sie können weiterarbeiten.</translation>
    </message>
    <message>
        <source>The same training is running already. Train it twice?</source>
        <translation>Dasselbe Training läuft bereits. Zweimal trainieren?</translation>
    </message>
    <message>
        <source>The same training is waiting already. Train it twice?</source>
        <translation>Dasselbe Training wartet bereits. Zweimal trainieren?</translation>
    </message>
    <message>
        <source>The sample images are missing from this installation.</source>
        <translation>Die Beispielbilder fehlen in dieser Installation.</translation>
    </message>
    <message>
        <source>The whole module</source>
        <translation>Das ganze Modul</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>This image</source>
        <translation>Dieses Bild</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Dies ist die neueste Version.</translation>
    </message>
    <message>
        <source>This is version {version}. The button asks this address which version is the newest:</source>
        <translation>Dies ist Version {version}. Die Schaltfläche fragt bei dieser Adresse nach, welche Version die neueste ist:</translation>
    </message>
    <message>
        <source>This module has no learned prompts: it compares new pictures with yours, as the model sees them without training. Of a module that answers by its prompts, this page shows them.</source>
        <translation>Dieses Modul hat keine gelernten Prompts: Es vergleicht neue Bilder mit Ihren, so wie das Modell sie ohne Training sieht. Bei einem Modul, das mit seinen Prompts antwortet, zeigt diese Seite sie.</translation>
    </message>
    <message>
        <source>This version is newer than the newest that is announced, {version}.</source>
        <translation>Diese Version ist neuer als die neueste angekündigte, {version}.</translation>
    </message>
    <message>
        <source>Train twice</source>
        <translation>Zweimal trainieren</translation>
    </message>
    <message>
        <source>Train with the settings on the Train page</source>
        <translation>Mit den Einstellungen der Seite „Trainieren“ trainieren</translation>
    </message>
    <message>
        <source>Trains a strong image classifier from a folder of pictures: Modular Prompt Learning (arXiv 2502.14125) on a frozen CLIP. Apache-2.0. The built-in model was trained on Tiny-ImageNet and is for non-commercial research.</source>
        <translation>Trainiert ein leistungsfähiges Modell zur Bilderkennung aus einem Ordner mit Bildern: Modular Prompt Learning (arXiv 2502.14125) auf einem eingefrorenen CLIP. Apache-2.0. Das eingebaute Modell wurde mit Tiny-ImageNet trainiert und ist für nicht kommerzielle Forschung bestimmt.</translation>
    </message>
    <message>
        <source>What you take along is a &lt;b&gt;prompt module&lt;/b&gt;: one small file which, with its model, knows your classes.</source>
        <translation>Mitnehmen können Sie ein &lt;b&gt;Prompt-Modul&lt;/b&gt;: eine kleine Datei, die zusammen mit dem Modell, auf dem sie trainiert wurde, Ihre Klassen kennt.</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>Rückgängig, wiederholen</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Usual (100 %)</source>
        <translation>Normal (100 %)</translation>
    </message>
    <message>
        <source>Version {version} is newer than this one.</source>
        <translation>Version {version} ist neuer als diese.</translation>
    </message>
    <message>
        <source>Walk in grids, tables, plots, the map, and among buttons that stand together</source>
        <translation>In Rastern, Tabellen, Diagrammen, der Karte und zwischen benachbarten Schaltflächen bewegen</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Was ist neu</translation>
    </message>
    <message>
        <source>What was computed of pictures</source>
        <translation>Was aus Bildern berechnet wurde</translation>
    </message>
    <message>
        <source>Where links cannot be made, there are copies</source>
        <translation>Wo keine Verknüpfungen möglich sind, entstehen Kopien</translation>
    </message>
    <message>
        <source>Without any prompts</source>
        <translation>Ganz ohne Prompts</translation>
    </message>
    <message>
        <source>Without image prompts</source>
        <translation>Ohne Bild-Prompts</translation>
    </message>
    <message>
        <source>Without text prompts</source>
        <translation>Ohne Text-Prompts</translation>
    </message>
    <message>
        <source>Words nearest to the text prompts</source>
        <translation>Ähnlichste Wörter zu den Text-Prompts</translation>
    </message>
    <message>
        <source>classify.py in it needs only onnxruntime, pillow and numpy. The module is in it too, so that this program can open it again.</source>
        <translation>Das enthaltene classify.py braucht nur onnxruntime, pillow und numpy. Auch das Modul liegt darin, damit dieses Programm es wieder öffnen kann.</translation>
    </message>
    <message>
        <source>contradicts another</source>
        <translation>widerspricht einer anderen</translation>
    </message>
    <message>
        <source>could mean several pictures</source>
        <translation>könnte mehrere Bilder meinen</translation>
    </message>
    <message>
        <source>gives no class</source>
        <translation>gibt keine Klasse an</translation>
    </message>
    <message>
        <source>http://host:port, empty for none</source>
        <translation>http://host:port, leer für keinen</translation>
    </message>
    <message>
        <source>input</source>
        <comment>before the first layer</comment>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>names no picture here</source>
        <translation>nennt kein Bild von hier</translation>
    </message>
    <message>
        <source>{folder}, {share} alike</source>
        <translation>{folder}, {share} ähnlich</translation>
    </message>
    <message>
        <source>{label}: {probability}. Nothing in the image speaks for this class.</source>
        <translation>{label}: {probability}. Nichts im Bild spricht für diese Klasse.</translation>
    </message>
    <message>
        <source>{label}: {probability}. Warm places speak for it.</source>
        <translation>{label}: {probability}. Warm gefärbte Stellen sprechen dafür.</translation>
    </message>
    <message>
        <source>{label}: {probability}. Warm places speak for it; {share} of the weight lies on the learned prompts.</source>
        <translation>{label}: {probability}. Warm gefärbte Stellen sprechen dafür; {share} des Gewichts liegen auf den gelernten Prompts.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} class</source>
        <comment>{n:,} classes</comment>
        <translation>
            <numerusform>{n:,} Klasse</numerusform>
            <numerusform>{n:,} Klassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} contradicts another.</source>
        <comment>{n:,} contradict each other.</comment>
        <translation>
            <numerusform>{n:,} widerspricht einer anderen.</numerusform>
            <numerusform>{n:,} widersprechen einander.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} copy</source>
        <comment>{n:,} copies</comment>
        <translation>
            <numerusform>{n:,} Kopie</numerusform>
            <numerusform>{n:,} Kopien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} could mean several pictures.</source>
        <comment>{n:,} could mean several pictures.</comment>
        <translation>
            <numerusform>{n:,} könnte mehrere Bilder meinen.</numerusform>
            <numerusform>{n:,} könnten mehrere Bilder meinen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} file is there already: {names}. Replace it?</source>
        <comment>{n:,} files are there already: {names}. Replace them?</comment>
        <translation>
            <numerusform>{n:,} Datei gibt es dort schon: {names}. Ersetzen?</numerusform>
            <numerusform>{n:,} Dateien gibt es dort schon: {names}. Ersetzen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} gives no class.</source>
        <comment>{n:,} give no class.</comment>
        <translation>
            <numerusform>{n:,} gibt keine Klasse an.</numerusform>
            <numerusform>{n:,} geben keine Klasse an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} link</source>
        <comment>{n:,} links</comment>
        <translation>
            <numerusform>{n:,} Verknüpfung</numerusform>
            <numerusform>{n:,} Verknüpfungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} names no picture here.</source>
        <comment>{n:,} name no picture here.</comment>
        <translation>
            <numerusform>{n:,} nennt kein Bild von hier.</numerusform>
            <numerusform>{n:,} nennen kein Bild von hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of {total:,} rows contradicts another.</source>
        <comment>{n:,} of {total:,} rows contradict each other.</comment>
        <translation>
            <numerusform>{n:,} von {total:,} Zeilen widerspricht einer anderen.</numerusform>
            <numerusform>{n:,} von {total:,} Zeilen widersprechen einander.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of {total:,} rows could mean several pictures.</source>
        <comment>{n:,} of {total:,} rows could mean several pictures.</comment>
        <translation>
            <numerusform>{n:,} von {total:,} Zeilen könnte mehrere Bilder meinen.</numerusform>
            <numerusform>{n:,} von {total:,} Zeilen könnten mehrere Bilder meinen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of {total:,} rows gives no class.</source>
        <comment>{n:,} of {total:,} rows give no class.</comment>
        <translation>
            <numerusform>{n:,} von {total:,} Zeilen gibt keine Klasse an.</numerusform>
            <numerusform>{n:,} von {total:,} Zeilen geben keine Klasse an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of {total:,} rows names no picture here.</source>
        <comment>{n:,} of {total:,} rows name no picture here.</comment>
        <translation>
            <numerusform>{n:,} von {total:,} Zeilen nennt kein Bild von hier.</numerusform>
            <numerusform>{n:,} von {total:,} Zeilen nennen kein Bild von hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture could not be put there.</source>
        <comment>{n:,} pictures could not be put there.</comment>
        <translation>
            <numerusform>{n:,} Bild konnte dort nicht abgelegt werden.</numerusform>
            <numerusform>{n:,} Bilder konnten dort nicht abgelegt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture got a class from {table}.</source>
        <comment>{n:,} pictures got a class from {table}.</comment>
        <translation>
            <numerusform>{n:,} Bild hat eine Klasse aus {table} bekommen.</numerusform>
            <numerusform>{n:,} Bilder haben eine Klasse aus {table} bekommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture of {classes}.</source>
        <comment>{n:,} pictures of {classes}.</comment>
        <translation>
            <numerusform>{n:,} Bild aus {classes}.</numerusform>
            <numerusform>{n:,} Bilder aus {classes}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture without a class, or left out, is not among them.</source>
        <comment>{n:,} pictures without a class, or left out, are not among them.</comment>
        <translation>
            <numerusform>{n:,} Bild, das ohne Klasse oder ausgelassen ist, ist nicht dabei.</numerusform>
            <numerusform>{n:,} Bilder, die ohne Klasse oder ausgelassen sind, sind nicht dabei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} training image of this module are in the open folder.</source>
        <comment>{n:,} training images of this module are in the open folder.</comment>
        <translation>
            <numerusform>{n:,} Trainingsbild dieses Moduls ist im geöffneten Ordner.</numerusform>
            <numerusform>{n:,} Trainingsbilder dieses Moduls sind im geöffneten Ordner.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is there already. Replace it?</source>
        <translation>{name} gibt es dort schon. Ersetzen?</translation>
    </message>
    <message>
        <source>{project} by class</source>
        <translation>{project} nach Klasse</translation>
    </message>
    <message>
        <source>{size} computed so far</source>
        <translation>Bisher {size} belegt</translation>
    </message>
    <message>
        <source>{size} of downloaded models are kept there.</source>
        <translation>Geladene Modelle: {size}.</translation>
    </message>
    <message>
        <source>{table} changes nothing here.</source>
        <translation>{table} ändert hier nichts.</translation>
    </message>
    <message>
        <source>“{folder}” is the folder of the pictures themselves. Choose another place.</source>
        <translation>„{folder}“ ist der Ordner der Bilder selbst. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>“{name}” has the same pictures and settings, and will come to the same result.</source>
        <translation>„{name}“ hat dieselben Bilder und Einstellungen und wird zum selben Ergebnis kommen.</translation>
    </message>
</context>
<context>
    <name>mpl_desktop.dialogs.modules</name>
    <message>
        <source>A folder with a folder for each class</source>
        <translation>Ein Ordner mit einem Ordner für jede Klasse</translation>
    </message>
    <message>
        <source>A folder with a folder of pictures for each class; those that a module learned from are left out</source>
        <translation>Ein Ordner mit einem Bilderordner für jede Klasse; Bilder, aus denen ein Modul gelernt hat, werden ausgelassen</translation>
    </message>
    <message>
        <source>A module that somebody published: its name on Hugging Face, such as anna/flowers, or the address of its page.</source>
        <translation>Ein Modul, das jemand veröffentlicht hat: sein Name bei Hugging Face, etwa anna/flowers, oder die Adresse seiner Seite.</translation>
    </message>
    <message>
        <source>Add a module</source>
        <translation>Modul hinzufügen</translation>
    </message>
    <message>
        <source>Add a module…</source>
        <translation>Modul hinzufügen…</translation>
    </message>
    <message>
        <source>Add the module to merge it with.</source>
        <translation>Fügen Sie das Modul hinzu, mit dem zusammengeführt werden soll.</translation>
    </message>
    <message>
        <source>Asking Hugging Face</source>
        <translation>Nachfragen bei Hugging Face</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Classes that the other lacks</source>
        <translation>Klassen, die dem anderen fehlen</translation>
    </message>
    <message>
        <source>Compare modules</source>
        <translation>Module vergleichen</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Comparing modules</source>
        <translation>Vergleichen der Module</translation>
    </message>
    <message>
        <source>Everybody can see it.</source>
        <translation>Alle können es sehen.</translation>
    </message>
    <message>
        <source>Fetch from Hugging Face</source>
        <translation>Von Hugging Face holen</translation>
    </message>
    <message numerus="yes">
        <source>Fetched {name} from {repo}: {n:,} class.</source>
        <comment>Fetched {name} from {repo}: {n:,} classes.</comment>
        <translation>
            <numerusform>{name} wurde von {repo} geholt: {n:,} Klasse.</numerusform>
            <numerusform>{name} wurde von {repo} geholt: {n:,} Klassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching a module</source>
        <translation>Holen eines Moduls</translation>
    </message>
    <message>
        <source>Fetch…</source>
        <translation>Holen…</translation>
    </message>
    <message>
        <source>Have both answer the same pictures; those in folders that are named as classes tell which is right</source>
        <translation>Beide dieselben Bilder beantworten lassen; liegen sie in Ordnern, die wie Klassen heißen, zeigt sich, welches recht hat</translation>
    </message>
    <message>
        <source>How pictures are prepared</source>
        <translation>Wie Bilder vorbereitet werden</translation>
    </message>
    <message numerus="yes">
        <source>It is right on {accuracy} of {n:,} picture.</source>
        <comment>It is right on {accuracy} of {n:,} pictures.</comment>
        <translation>
            <numerusform>Es liegt bei {accuracy} von {n:,} Bild richtig.</numerusform>
            <numerusform>Es liegt bei {accuracy} von {n:,} Bildern richtig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its folder says</source>
        <translation>Sein Ordner sagt</translation>
    </message>
    <message>
        <source>Learned parts</source>
        <translation>Gelernte Teile</translation>
    </message>
    <message>
        <source>Leave the chosen module out; its file stays</source>
        <translation>Das gewählte Modul weglassen; seine Datei bleibt</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <source>Merge modules</source>
        <translation>Module zusammenführen</translation>
    </message>
    <message>
        <source>Merged from</source>
        <translation>Zusammengeführt aus</translation>
    </message>
    <message numerus="yes">
        <source>Merged into {name}: {n:,} class.</source>
        <comment>Merged into {name}: {n:,} classes.</comment>
        <translation>
            <numerusform>Zusammengeführt zu {name}: {n:,} Klasse.</numerusform>
            <numerusform>Zusammengeführt zu {name}: {n:,} Klassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen…</translation>
    </message>
    <message>
        <source>Merging modules</source>
        <translation>Zusammenführen der Module</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Modules to merge</source>
        <translation>Zusammenzuführende Module</translation>
    </message>
    <message>
        <source>Name on Hugging Face</source>
        <translation>Name bei Hugging Face</translation>
    </message>
    <message>
        <source>Number of classes</source>
        <translation>Anzahl der Klassen</translation>
    </message>
    <message>
        <source>On pictures…</source>
        <translation>An Bildern…</translation>
    </message>
    <message>
        <source>On those of {name}: {merged}, and {alone} alone.</source>
        <translation>Bei den Bildern von {name}: {merged}, allein {alone}.</translation>
    </message>
    <message>
        <source>One class of the pictures of both: {names}.</source>
        <translation>Eine Klasse aus den Bildern beider: {names}.</translation>
    </message>
    <message>
        <source>One module that knows the classes of all of these. Nothing is trained, and no picture is needed: modules keep what they learned from. They must have been made with the same model.</source>
        <translation>Ein Modul, das die Klassen von allen kennt. Es wird nichts trainiert, und kein Bild ist nötig: Module bewahren auf, woraus sie gelernt haben. Sie müssen mit demselben Modell entstanden sein.</translation>
    </message>
    <message>
        <source>Only I can see it</source>
        <translation>Nur ich kann es sehen</translation>
    </message>
    <message>
        <source>Only you can see it.</source>
        <translation>Nur Sie können es sehen.</translation>
    </message>
    <message>
        <source>Others can then fetch the module with this program. The account is the one with which this computer is logged in to Hugging Face (hf auth login).</source>
        <translation>Andere können das Modul dann mit diesem Programm holen. Verwendet wird das Konto, mit dem dieser Computer bei Hugging Face angemeldet ist (hf auth login).</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Pictures for both modules</source>
        <translation>Bilder für beide Module</translation>
    </message>
    <message>
        <source>Pictures it learned from</source>
        <translation>Bilder, aus denen es lernte</translation>
    </message>
    <message>
        <source>Pictures that they answer differently</source>
        <translation>Bilder, die sie verschieden beantworten</translation>
    </message>
    <message>
        <source>Pictures to judge by…</source>
        <translation>Bilder zum Beurteilen…</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Publish {module}</source>
        <translation>{module} veröffentlichen</translation>
    </message>
    <message>
        <source>Published at {address}. {seen}</source>
        <translation>Veröffentlicht unter {address}. {seen}</translation>
    </message>
    <message>
        <source>Publishing the module</source>
        <translation>Veröffentlichen des Moduls</translation>
    </message>
    <message>
        <source>Right on pictures kept aside</source>
        <translation>Richtig bei beiseitegelegten Bildern</translation>
    </message>
    <message numerus="yes">
        <source>Right on {n:,} whose class is known: {first} {first_right}, {second} {second_right}.</source>
        <comment>Right on {n:,} whose class is known: {first} {first_right}, {second} {second_right}.</comment>
        <translation>
            <numerusform>Richtig bei {n:,} mit bekannter Klasse: {first} {first_right}, {second} {second_right}.</numerusform>
            <numerusform>Richtig bei {n:,} mit bekannter Klasse: {first} {first_right}, {second} {second_right}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the merged module</source>
        <translation>Das zusammengeführte Modul speichern</translation>
    </message>
    <message>
        <source>Save the module</source>
        <translation>Modul speichern</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The button asks {site} how large it is; nothing else is sent or fetched yet.</source>
        <translation>Die Schaltfläche fragt {site}, wie groß es ist; sonst wird noch nichts gesendet oder geholt.</translation>
    </message>
    <message>
        <source>The new module is judged by the pictures in {folder}.</source>
        <translation>Das neue Modul wird an den Bildern in {folder} beurteilt.</translation>
    </message>
    <message>
        <source>Their descriptions say the same.</source>
        <translation>Ihre Beschreibungen sagen dasselbe.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What answers</source>
        <translation>Was antwortet</translation>
    </message>
    <message>
        <source>What the hub says</source>
        <translation>Was der Hub sagt</translation>
    </message>
    <message>
        <source>What the modules say differently</source>
        <translation>Worin sich die Angaben der Module unterscheiden</translation>
    </message>
    <message>
        <source>What the new module will know</source>
        <translation>Was das neue Modul kennen wird</translation>
    </message>
    <message>
        <source>Without pictures to judge by, the new module always answers, and nothing is said of how often it is right.</source>
        <translation>Ohne Bilder zum Beurteilen antwortet das neue Modul immer, und es ist nicht bekannt, wie oft es richtig liegt.</translation>
    </message>
    <message>
        <source>name/module</source>
        <comment>form of a name on Hugging Face</comment>
        <translation>Name/Modul</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} und {second}</translation>
    </message>
    <message>
        <source>{first} and {second} may mean the same; they stay two.</source>
        <translation>{first} und {second} bedeuten vielleicht dasselbe; sie bleiben zwei.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} class together.</source>
        <comment>{n:,} classes together.</comment>
        <translation>
            <numerusform>Zusammen {n:,} Klasse.</numerusform>
            <numerusform>Zusammen {n:,} Klassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} difference.</source>
        <comment>{n:,} differences.</comment>
        <translation>
            <numerusform>{n:,} Unterschied.</numerusform>
            <numerusform>{n:,} Unterschiede.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of {total:,} pictures is answered differently.</source>
        <comment>{n:,} of {total:,} pictures are answered differently.</comment>
        <translation>
            <numerusform>{n:,} von {total:,} Bildern wird verschieden beantwortet.</numerusform>
            <numerusform>{n:,} von {total:,} Bildern werden verschieden beantwortet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mpl_desktop.jobs</name>
    <message>
        <source>it could not be made a JPEG file</source>
        <translation>es ließ sich keine JPEG-Datei daraus machen</translation>
    </message>
    <message>
        <source>{module} cannot be read, {reason}</source>
        <translation>{module} kann nicht gelesen werden, {reason}</translation>
    </message>
</context>
<context>
    <name>mpl_desktop.language</name>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the items of a list that have commas in themselves</comment>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>mpl_desktop.pages.classify</name>
    <message>
        <source>Add a class</source>
        <translation>Klasse hinzufügen</translation>
    </message>
    <message>
        <source>Add a class to the module, by its name or from a few pictures</source>
        <translation>Dem Modul eine Klasse hinzufügen, durch ihren Namen oder aus einigen Bildern</translation>
    </message>
    <message>
        <source>Add a class…</source>
        <translation>Klasse hinzufügen…</translation>
    </message>
    <message>
        <source>Add a mistake</source>
        <translation>Fehler hinzufügen</translation>
    </message>
    <message>
        <source>Add a threshold</source>
        <translation>Schwelle hinzufügen</translation>
    </message>
    <message>
        <source>Add the class</source>
        <translation>Klasse hinzufügen</translation>
    </message>
    <message>
        <source>Add to the project</source>
        <translation>Zum Projekt hinzufügen</translation>
    </message>
    <message>
        <source>Add to the project?</source>
        <translation>Zum Projekt hinzufügen?</translation>
    </message>
    <message>
        <source>Adding a class</source>
        <translation>Hinzufügen einer Klasse</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Always answer</source>
        <translation>Immer antworten</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answer what a camera sees, as it sees it</source>
        <translation>Laufend beantworten, was eine Kamera sieht</translation>
    </message>
    <message>
        <source>Answering what the camera sees</source>
        <translation>Beantworten der Kamerabilder</translation>
    </message>
    <message>
        <source>Answers to show</source>
        <translation>Angezeigte Antworten</translation>
    </message>
    <message>
        <source>As given</source>
        <translation>Wie hinzugefügt</translation>
    </message>
    <message>
        <source>Below its threshold a class is not answered; an image for which no class is left is not sure.</source>
        <translation>Unter ihrer Schwelle wird eine Klasse nicht genannt; ein Bild, für das keine Klasse übrig bleibt, gilt als unsicher.</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>Nach Klasse</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Choose a weights file</source>
        <translation>Gewichtsdatei wählen</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>Bilder wählen</translation>
    </message>
    <message>
        <source>Choose pictures…</source>
        <translation>Bilder wählen…</translation>
    </message>
    <message>
        <source>Choose the folder to copy into</source>
        <translation>Ordner wählen, in den kopiert wird</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <translation>Ordner wählen, der überwacht wird</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Classify more pictures</source>
        <translation>Weitere Bilder erkennen</translation>
    </message>
    <message>
        <source>Classifying</source>
        <translation>Erkennen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message numerus="yes">
        <source>Copied {done:,} of {n:,} picture. {failed:,} could not be copied, the first one because of {path}: {reason}.</source>
        <comment>Copied {done:,} of {n:,} pictures. {failed:,} could not be copied, the first one because of {path}: {reason}.</comment>
        <translation>
            <numerusform>{done:,} von {n:,} Bild kopiert. {failed:,} konnten nicht kopiert werden, das erste wegen {path}: {reason}.</numerusform>
            <numerusform>{done:,} von {n:,} Bildern kopiert. {failed:,} konnten nicht kopiert werden, das erste wegen {path}: {reason}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied {done:,} of {n:,} picture. {path} could not be used: {reason}.</source>
        <comment>Copied {done:,} of {n:,} pictures. {path} could not be used: {reason}.</comment>
        <translation>
            <numerusform>{done:,} von {n:,} Bild kopiert. {path} konnte nicht verwendet werden: {reason}.</numerusform>
            <numerusform>{done:,} von {n:,} Bildern kopiert. {path} konnte nicht verwendet werden: {reason}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied {n:,} picture into {folder}.</source>
        <comment>Copied {n:,} pictures into {folder}.</comment>
        <translation>
            <numerusform>{n:,} Bild nach {folder} kopiert.</numerusform>
            <numerusform>{n:,} Bilder nach {folder} kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>Antwort kopieren</translation>
    </message>
    <message>
        <source>Copy each picture into a folder of its class</source>
        <translation>Jedes Bild in einen Ordner seiner Klasse kopieren</translation>
    </message>
    <message>
        <source>Copy into folders…</source>
        <translation>In Ordner kopieren…</translation>
    </message>
    <message>
        <source>Copy the pictures into folders in</source>
        <translation>Die Bilder kopieren in Ordner in</translation>
    </message>
    <message>
        <source>Copy the pictures into one folder per class</source>
        <translation>Die Bilder in einen Ordner je Klasse kopieren</translation>
    </message>
    <message>
        <source>Copying pictures</source>
        <translation>Kopieren von Bildern</translation>
    </message>
    <message>
        <source>Correct to</source>
        <translation>Klasse korrigieren</translation>
    </message>
    <message numerus="yes">
        <source>Correct {n:,} picture</source>
        <comment>Correct {n:,} pictures</comment>
        <translation>
            <numerusform>{n:,} Bild korrigieren</numerusform>
            <numerusform>{n:,} Bilder korrigieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Korrigiert</translation>
    </message>
    <message>
        <source>Cost of this mistake</source>
        <translation>Kosten dieses Fehlers</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Downloading {name}</source>
        <translation>Herunterladen von {name}</translation>
    </message>
    <message>
        <source>Drop pictures of it here</source>
        <translation>Bilder davon hierher ziehen</translation>
    </message>
    <message>
        <source>Drop pictures or folders here</source>
        <translation>Bilder oder Ordner hierher ziehen</translation>
    </message>
    <message>
        <source>Every mistake costs 1 until you say more. The answer is then the class with the smallest expected cost, even if another one is more probable.</source>
        <translation>Jeder Fehler kostet 1, solange Sie nicht mehr angeben. Antwort ist dann die Klasse mit den geringsten erwarteten Kosten, auch wenn eine andere wahrscheinlicher ist.</translation>
    </message>
    <message>
        <source>Every picture gets its best guess. A guess less likely than this is marked with ?, and saved and copied as not sure. Pictures unlike all of those for learning are none of these, wherever the slider stands.</source>
        <translation>Jedes Bild bekommt die beste Vermutung. Ist sie weniger wahrscheinlich als hier angegeben, wird sie mit ? markiert und als unsicher gespeichert und kopiert. Bilder, die keinem der Lernbilder ähneln, sind „Keine davon“, wo immer der Regler steht.</translation>
    </message>
    <message>
        <source>Every picture is answered.</source>
        <translation>Jedes Bild bekommt eine Antwort.</translation>
    </message>
    <message numerus="yes">
        <source>Every picture is answered: {n:,} picture kept aside, of which {right:,} are right ({share}).</source>
        <comment>Every picture is answered: {n:,} pictures kept aside, of which {right:,} are right ({share}).</comment>
        <translation>
            <numerusform>Jedes Bild bekommt eine Antwort: {n:,} beiseitegelegtes Bild, davon {right:,} richtig ({share}).</numerusform>
            <numerusform>Jedes Bild bekommt eine Antwort: {n:,} beiseitegelegte Bilder, davon {right:,} richtig ({share}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every picture is answered: {n:,} test picture, of which {right:,} are right ({share}).</source>
        <comment>Every picture is answered: {n:,} test pictures, of which {right:,} are right ({share}).</comment>
        <translation>
            <numerusform>Jedes Bild bekommt eine Antwort: {n:,} Testbild, davon {right:,} richtig ({share}).</numerusform>
            <numerusform>Jedes Bild bekommt eine Antwort: {n:,} Testbilder, davon {right:,} richtig ({share}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder to copy into</source>
        <translation>Ordner zum Kopieren</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>Ordner zum Überwachen</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus einer Datei…</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Go on with a module that was not saved</source>
        <translation>Mit einem nicht gespeicherten Modul weitermachen</translation>
    </message>
    <message>
        <source>How many are right is not known for this module.</source>
        <translation>Wie viele richtig sind, ist für dieses Modul nicht bekannt.</translation>
    </message>
    <message>
        <source>How many are right is not known while mistakes are weighed.</source>
        <translation>Wie viele richtig sind, ist nicht bekannt, solange Fehler gewichtet werden.</translation>
    </message>
    <message>
        <source>How many are right is not known with the added class.</source>
        <translation>Wie viele richtig sind, ist mit der hinzugefügten Klasse nicht bekannt.</translation>
    </message>
    <message>
        <source>How sure an answer must be</source>
        <translation>Wie sicher eine Antwort sein muss</translation>
    </message>
    <message>
        <source>Improve the module</source>
        <translation>Modul verbessern</translation>
    </message>
    <message>
        <source>It has learned more since it was tested, so how many are right is not known.</source>
        <translation>Es hat seit dem Test mehr gelernt, daher ist nicht bekannt, wie viele richtig sind.</translation>
    </message>
    <message>
        <source>Keep in the module</source>
        <translation>Im Modul behalten</translation>
    </message>
    <message>
        <source>Learn from the pictures</source>
        <translation>Aus den Bildern lernen</translation>
    </message>
    <message numerus="yes">
        <source>Learn {n:,} picture at once, without training; no picture is stored in the module</source>
        <comment>Learn {n:,} pictures at once, without training; no picture is stored in the module</comment>
        <translation>
            <numerusform>{n:,} Bild sofort lernen, ohne Training; im Modul wird kein Bild gespeichert</numerusform>
            <numerusform>{n:,} Bilder sofort lernen, ohne Training; im Modul wird kein Bild gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning from pictures</source>
        <translation>Lernen aus Bildern</translation>
    </message>
    <message numerus="yes">
        <source>Learns from {n:,} folder.</source>
        <comment>Learns from {n:,} folders.</comment>
        <translation>
            <numerusform>Lernt aus {n:,} Ordner.</numerusform>
            <numerusform>Lernt aus {n:,} Ordnern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learns from {n:,} picture and {folders}.</source>
        <comment>Learns from {n:,} pictures and {folders}.</comment>
        <translation>
            <numerusform>Lernt aus {n:,} Bild und {folders}.</numerusform>
            <numerusform>Lernt aus {n:,} Bildern und {folders}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learns from {n:,} picture.</source>
        <comment>Learns from {n:,} pictures.</comment>
        <translation>
            <numerusform>Lernt aus {n:,} Bild.</numerusform>
            <numerusform>Lernt aus {n:,} Bildern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learns from {n:,} picture. {enough} or more would be better.</source>
        <comment>Learns from {n:,} pictures. {enough} or more would be better.</comment>
        <translation>
            <numerusform>Lernt aus {n:,} Bild. {enough} oder mehr wären besser.</numerusform>
            <numerusform>Lernt aus {n:,} Bildern. {enough} oder mehr wären besser.</numerusform>
        </translation>
    </message>
    <message>
        <source>Least probability in percent</source>
        <translation>Kleinste Wahrscheinlichkeit in Prozent</translation>
    </message>
    <message>
        <source>Least sure first</source>
        <translation>Unsicherste zuerst</translation>
    </message>
    <message>
        <source>Live camera</source>
        <translation>Livekamera</translation>
    </message>
    <message>
        <source>Live camera…</source>
        <translation>Livekamera…</translation>
    </message>
    <message>
        <source>Load a module first; the pictures then follow.</source>
        <translation>Laden Sie zuerst ein Modul; die Bilder folgen dann.</translation>
    </message>
    <message>
        <source>Load a module, or train one; then drop any pictures here.</source>
        <translation>Laden oder trainieren Sie ein Modul; ziehen Sie dann beliebige Bilder hierher.</translation>
    </message>
    <message>
        <source>Load module</source>
        <translation>Modul laden</translation>
    </message>
    <message>
        <source>Load module…</source>
        <translation>Modul laden…</translation>
    </message>
    <message>
        <source>Loading the module</source>
        <translation>Laden des Moduls</translation>
    </message>
    <message>
        <source>Look inside…</source>
        <translation>Einblick…</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Most sure first</source>
        <translation>Sicherste zuerst</translation>
    </message>
    <message>
        <source>Name of the class</source>
        <translation>Name der Klasse</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Noch keine Antwort</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Keine davon</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Nothing of what the camera sees is kept; each picture is answered and forgotten.</source>
        <translation>Von dem, was die Kamera sieht, wird nichts aufbewahrt; jedes Bild wird erkannt und vergessen.</translation>
    </message>
    <message>
        <source>One mistake or class is listed twice: take one of the two lines away.</source>
        <translation>Ein Fehler oder eine Klasse steht zweimal in der Liste: Entfernen Sie eine der beiden Zeilen.</translation>
    </message>
    <message>
        <source>Only answers of {threshold} or more count.</source>
        <translation>Nur Antworten ab {threshold} zählen.</translation>
    </message>
    <message numerus="yes">
        <source>Only answers of {threshold} or more count: none of {n:,} test picture.</source>
        <comment>Only answers of {threshold} or more count: none of {n:,} test pictures.</comment>
        <translation>
            <numerusform>Nur Antworten ab {threshold} zählen: keine von {n:,} Testbild.</numerusform>
            <numerusform>Nur Antworten ab {threshold} zählen: keine von {n:,} Testbildern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only answers of {threshold} or more count: {answered:,} of {n:,} test picture, of which {right:,} are right ({share}).</source>
        <comment>Only answers of {threshold} or more count: {answered:,} of {n:,} test pictures, of which {right:,} are right ({share}).</comment>
        <translation>
            <numerusform>Nur Antworten ab {threshold} zählen: {answered:,} von {n:,} Testbild, davon {right:,} richtig ({share}).</numerusform>
            <numerusform>Nur Antworten ab {threshold} zählen: {answered:,} von {n:,} Testbildern, davon {right:,} richtig ({share}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Only pictures and folders of pictures can be used here.</source>
        <translation>Hier lassen sich nur Bilder und Ordner mit Bildern verwenden.</translation>
    </message>
    <message>
        <source>Only when sure</source>
        <translation>Nur wenn sicher</translation>
    </message>
    <message>
        <source>Or click to choose files.</source>
        <translation>Oder klicken, um Dateien zu wählen.</translation>
    </message>
    <message>
        <source>Or click to choose files. Ctrl+V takes the clipboard. Drop a module to use another one.</source>
        <translation>Oder klicken, um Dateien zu wählen. Strg+V fügt Bilder aus der Zwischenablage ein. Ein hierher gezogenes Modul wird anstelle des jetzigen verwendet.</translation>
    </message>
    <message>
        <source>Order of the answers</source>
        <translation>Reihenfolge der Antworten</translation>
    </message>
    <message>
        <source>Pictures in the folder are answered, and new ones as they arrive, until you stop or close the window. A file that is still being written is waited for. The folder is only read.</source>
        <translation>Die Bilder im Ordner werden erkannt, neue, sobald sie eintreffen, bis Sie stoppen oder das Fenster schließen. Dateien, die noch geschrieben werden, kommen erst danach dran. Der Ordner wird nur gelesen.</translation>
    </message>
    <message>
        <source>Pictures of the class</source>
        <translation>Bilder der Klasse</translation>
    </message>
    <message>
        <source>Pictures of the project get their class at once; others are copied into its folder, after asking</source>
        <translation>Bilder des Projekts bekommen ihre Klasse sofort; andere werden nach Rückfrage in seinen Ordner kopiert</translation>
    </message>
    <message>
        <source>Pictures to learn from; Delete takes one away</source>
        <translation>Bilder zum Lernen; Entf entfernt eines</translation>
    </message>
    <message>
        <source>Run of {name}</source>
        <translation>Modul aus {name}</translation>
    </message>
    <message>
        <source>Save answers</source>
        <translation>Antworten speichern</translation>
    </message>
    <message>
        <source>Save module…</source>
        <translation>Modul speichern…</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>Antworten speichern</translation>
    </message>
    <message>
        <source>Save the answers as CSV or JSON</source>
        <translation>Die Antworten als CSV oder JSON speichern</translation>
    </message>
    <message>
        <source>Save the module</source>
        <translation>Modul speichern</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation>{name} wurde gespeichert.</translation>
    </message>
    <message>
        <source>Saving the module</source>
        <translation>Speichern des Moduls</translation>
    </message>
    <message>
        <source>Say what each kind of mistake costs, and from when on a class is answered</source>
        <translation>Angeben, was jede Art von Fehler kostet und ab wann eine Klasse als Antwort gegeben wird</translation>
    </message>
    <message>
        <source>Say what the selected pictures are; keys 1 to 5 choose from the list above</source>
        <translation>Angeben, was die ausgewählten Bilder sind; die Tasten 1 bis 5 wählen aus der Liste oben</translation>
    </message>
    <message>
        <source>See what this answer rests on</source>
        <translation>Sehen, worauf diese Antwort beruht</translation>
    </message>
    <message>
        <source>Select a picture</source>
        <translation>Wählen Sie ein Bild aus</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Start watching</source>
        <translation>Überwachen</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Überwachung stoppen</translation>
    </message>
    <message>
        <source>Take all answers away; files stay as they are</source>
        <translation>Alle Antworten entfernen; Dateien bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Take all corrections back</source>
        <translation>Alle Korrekturen zurücknehmen</translation>
    </message>
    <message>
        <source>Take the correction back</source>
        <translation>Korrektur zurücknehmen</translation>
    </message>
    <message>
        <source>Take this line away</source>
        <translation>Diese Zeile entfernen</translation>
    </message>
    <message>
        <source>The chosen picture</source>
        <translation>Das gewählte Bild</translation>
    </message>
    <message>
        <source>The clipboard holds no picture.</source>
        <translation>Die Zwischenablage enthält kein Bild.</translation>
    </message>
    <message>
        <source>The copies would arrive as new pictures: choose a folder outside of the watched one.</source>
        <translation>Die Kopien kämen als neue Bilder an: Wählen Sie einen Ordner außerhalb des überwachten.</translation>
    </message>
    <message>
        <source>The module did not learn: {reason}.</source>
        <translation>Das Modul hat nicht gelernt: {reason}.</translation>
    </message>
    <message>
        <source>The module learned {learned}. It is kept here until you save it.</source>
        <translation>Das Modul hat gelernt: {learned}. Es bleibt hier erhalten, bis Sie es speichern.</translation>
    </message>
    <message numerus="yes">
        <source>The module learned {learned}. {n:,} file could not be read. It is kept here until you save it.</source>
        <comment>The module learned {learned}. {n:,} files could not be read. It is kept here until you save it.</comment>
        <translation>
            <numerusform>Das Modul hat gelernt: {learned}. {n:,} Datei konnte nicht gelesen werden. Es bleibt hier erhalten, bis Sie es speichern.</numerusform>
            <numerusform>Das Modul hat gelernt: {learned}. {n:,} Dateien konnten nicht gelesen werden. Es bleibt hier erhalten, bis Sie es speichern.</numerusform>
        </translation>
    </message>
    <message>
        <source>The module learns the class from these pictures at once, without training, and keeps what it knew. Five that differ are a good start. The pictures are only read: none is stored in the module.</source>
        <translation>Das Modul lernt die Klasse sofort aus diesen Bildern, ohne Training, und behält, was es wusste. Fünf verschiedene sind ein guter Anfang. Die Bilder werden nur gelesen: keines wird im Modul gespeichert.</translation>
    </message>
    <message>
        <source>The newest training</source>
        <translation>Das neueste Training</translation>
    </message>
    <message>
        <source>The project has that class for them already.</source>
        <translation>Das Projekt hat für sie bereits diese Klasse.</translation>
    </message>
    <message>
        <source>The sample images stay as they are: open a folder of your own, and pictures can be added to it.</source>
        <translation>Die Beispielbilder bleiben, wie sie sind: Öffnen Sie einen eigenen Ordner, dann lassen sich Bilder hinzufügen.</translation>
    </message>
    <message>
        <source>This field is empty: type a number from 0 to {most:,.0f}.</source>
        <translation>Dieses Feld ist leer: Geben Sie eine Zahl von 0 bis {most:,.0f} ein.</translation>
    </message>
    <message>
        <source>This module cannot learn from single pictures: add them to a project and train again.</source>
        <translation>Dieses Modul kann nicht aus einzelnen Bildern lernen: Fügen Sie sie einem Projekt hinzu und trainieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>This module knows its classes by their names and cannot learn from single pictures: to use pictures, put them into a folder of the project and train again. A class can be added by its name alone.</source>
        <translation>Dieses Modul kennt seine Klassen nach ihren Namen und kann nicht aus einzelnen Bildern lernen: Um Bilder zu verwenden, legen Sie sie in einen Ordner des Projekts und trainieren Sie noch einmal. Eine Klasse lässt sich allein durch ihren Namen hinzufügen.</translation>
    </message>
    <message>
        <source>This module learned from your pictures; until you save it, only this program keeps it</source>
        <translation>Dieses Modul hat aus Ihren Bildern gelernt; bis Sie es speichern, hat nur dieses Programm es</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Schwellen</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>Wahre Klasse</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Use another module</source>
        <translation>Anderes Modul verwenden</translation>
    </message>
    <message>
        <source>Use the newest training</source>
        <translation>Neuestes Training verwenden</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Ordner überwachen</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Ordner überwachen…</translation>
    </message>
    <message>
        <source>Watching {name}, which is not there now</source>
        <translation>{name} wird überwacht, ist aber gerade nicht da</translation>
    </message>
    <message numerus="yes">
        <source>Watching {name}: {n:,} answered</source>
        <comment>Watching {name}: {n:,} answered</comment>
        <translation>
            <numerusform>{name} wird überwacht: {n:,} beantwortet</numerusform>
            <numerusform>{name} wird überwacht: {n:,} beantwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>Weigh mistakes</source>
        <translation>Fehler gewichten</translation>
    </message>
    <message>
        <source>Weigh mistakes…</source>
        <translation>Fehler gewichten…</translation>
    </message>
    <message>
        <source>What it sees: {words}</source>
        <translation>Was sie sieht: {words}</translation>
    </message>
    <message>
        <source>What was dropped could not be read.</source>
        <translation>Was hereingezogen wurde, konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Without pictures the class is added by its name alone, which is less reliable.</source>
        <translation>Ohne Bilder wird die Klasse allein durch ihren Namen hinzugefügt, was weniger verlässlich ist.</translation>
    </message>
    <message>
        <source>called</source>
        <comment>(a class) called (another class) costs (a number)</comment>
        <translation>als</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>confirmed by you</source>
        <translation>von Ihnen bestätigt</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>korrigiert</translation>
    </message>
    <message>
        <source>corrected by you</source>
        <translation>von Ihnen korrigiert</translation>
    </message>
    <message>
        <source>costs</source>
        <comment>(a class) called (another class) costs (a number)</comment>
        <translation>kostet</translation>
    </message>
    <message>
        <source>mistakes weighed</source>
        <translation>Fehler gewichtet</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>keine davon</translation>
    </message>
    <message>
        <source>none of these, unlike all pictures for learning; the best guess is {label} ({probability})</source>
        <translation>keine davon, anders als alle Lernbilder; die beste Vermutung ist {label} ({probability})</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>not sure, since no class reaches its threshold</source>
        <translation>unsicher, da keine Klasse ihre Schwelle erreicht</translation>
    </message>
    <message>
        <source>not sure, since no class reaches {threshold}</source>
        <translation>unsicher, da keine Klasse {threshold} erreicht</translation>
    </message>
    <message>
        <source>not sure, since two classes are too close</source>
        <translation>unsicher, da zwei Klassen zu nahe beieinanderliegen</translation>
    </message>
    <message>
        <source>only from</source>
        <comment>(a class) only from (a number) %</comment>
        <translation>erst ab</translation>
    </message>
    <message numerus="yes">
        <source>{class_name} from {n:,} picture</source>
        <comment>{class_name} from {n:,} pictures</comment>
        <translation>
            <numerusform>{class_name} aus {n:,} Bild</numerusform>
            <numerusform>{class_name} aus {n:,} Bildern</numerusform>
        </translation>
    </message>
    <message>
        <source>{corrected}. {sentence}</source>
        <translation>{corrected}. {sentence}</translation>
    </message>
    <message>
        <source>{file}: cannot be read</source>
        <translation>{file}: nicht lesbar</translation>
    </message>
    <message>
        <source>{file}: {about}</source>
        <translation>{file}: {about}</translation>
    </message>
    <message>
        <source>{file}: {label}, {about}</source>
        <translation>{file}: {label}, {about}</translation>
    </message>
    <message>
        <source>{folder} is no folder that can be read.</source>
        <translation>{folder} ist kein lesbarer Ordner.</translation>
    </message>
    <message>
        <source>{label}, {about}</source>
        <translation>{label}, {about}</translation>
    </message>
    <message>
        <source>{label}, {probability}</source>
        <translation>{label}, {probability}</translation>
    </message>
    <message>
        <source>{label}, {probability}, doubtful</source>
        <translation>{label}, {probability}, zweifelhaft</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} cannot be read</source>
        <comment>{n:,} cannot be read</comment>
        <translation>
            <numerusform>{n:,} nicht lesbar</numerusform>
            <numerusform>{n:,} nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} class</source>
        <comment>{n:,} classes</comment>
        <translation>
            <numerusform>{n:,} Klasse</numerusform>
            <numerusform>{n:,} Klassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} copied</source>
        <comment>{n:,} copied</comment>
        <translation>
            <numerusform>{n:,} kopiert</numerusform>
            <numerusform>{n:,} kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} could not be copied</source>
        <comment>{n:,} could not be copied</comment>
        <translation>
            <numerusform>{n:,} nicht kopierbar</numerusform>
            <numerusform>{n:,} nicht kopierbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} folder</source>
        <comment>{n:,} folders</comment>
        <translation>
            <numerusform>{n:,} Ordner</numerusform>
            <numerusform>{n:,} Ordnern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} none of these</source>
        <comment>{n:,} none of these</comment>
        <translation>
            <numerusform>{n:,} ohne passende Klasse</numerusform>
            <numerusform>{n:,} ohne passende Klasse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} not sure</source>
        <comment>{n:,} not sure</comment>
        <translation>
            <numerusform>{n:,} unsicher</numerusform>
            <numerusform>{n:,} unsicher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture</source>
        <comment>{n:,} pictures</comment>
        <translation>
            <numerusform>{n:,} Bild</numerusform>
            <numerusform>{n:,} Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture corrected or confirmed</source>
        <comment>{n:,} pictures corrected or confirmed</comment>
        <translation>
            <numerusform>{n:,} Bild korrigiert oder bestätigt</numerusform>
            <numerusform>{n:,} Bilder korrigiert oder bestätigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture has another class in the project now. Train again to learn from it.</source>
        <comment>{n:,} pictures have another class in the project now. Train again to learn from them.</comment>
        <translation>
            <numerusform>{n:,} Bild hat im Projekt jetzt eine andere Klasse. Trainieren Sie noch einmal, um daraus zu lernen.</numerusform>
            <numerusform>{n:,} Bilder haben im Projekt jetzt eine andere Klasse. Trainieren Sie noch einmal, um daraus zu lernen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture will be copied into {folder}, into the folder of its class.</source>
        <comment>{n:,} pictures will be copied into {folder}, each into the folder of its class.</comment>
        <translation>
            <numerusform>{n:,} Bild wird nach {folder} kopiert, in den Ordner seiner Klasse.</numerusform>
            <numerusform>{n:,} Bilder werden nach {folder} kopiert, jedes in den Ordner seiner Klasse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture will be copied into {folder}.</source>
        <comment>{n:,} pictures will be copied into {folder}.</comment>
        <translation>
            <numerusform>{n:,} Bild wird nach {folder} kopiert.</numerusform>
            <numerusform>{n:,} Bilder werden nach {folder} kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (not saved)</source>
        <translation>{name} (nicht gespeichert)</translation>
    </message>
    <message>
        <source>{name} called {name} is no mistake: choose another answer, or take the line away.</source>
        <translation>{name} als {name} ist kein Fehler: Wählen Sie eine andere Antwort oder entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <source>{name} is a class already.</source>
        <translation>{name} ist bereits eine Klasse.</translation>
    </message>
    <message numerus="yes">
        <source>{name} is a class already: it learns from {n:,} folder more.</source>
        <comment>{name} is a class already: it learns from {n:,} folders more.</comment>
        <translation>
            <numerusform>{name} ist bereits eine Klasse: Sie lernt aus {n:,} weiteren Ordner.</numerusform>
            <numerusform>{name} ist bereits eine Klasse: Sie lernt aus {n:,} weiteren Ordnern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} is a class already: it learns from {n:,} picture and {folders} more.</source>
        <comment>{name} is a class already: it learns from {n:,} pictures and {folders} more.</comment>
        <translation>
            <numerusform>{name} ist bereits eine Klasse: Sie lernt zusätzlich aus {n:,} Bild und {folders}.</numerusform>
            <numerusform>{name} ist bereits eine Klasse: Sie lernt zusätzlich aus {n:,} Bildern und {folders}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} is a class already: it learns from {n:,} picture more.</source>
        <comment>{name} is a class already: it learns from {n:,} pictures more.</comment>
        <translation>
            <numerusform>{name} ist bereits eine Klasse: Sie lernt aus {n:,} weiteren Bild.</numerusform>
            <numerusform>{name} ist bereits eine Klasse: Sie lernt aus {n:,} weiteren Bildern.</numerusform>
        </translation>
    </message>
    <message>
        <source>{typed} cannot be used here: type a number from 0 to {most:,.0f}.</source>
        <translation>{typed} kann hier nicht verwendet werden: Geben Sie eine Zahl von 0 bis {most:,.0f} ein.</translation>
    </message>
    <message>
        <source>{words}.</source>
        <translation>{words}.</translation>
    </message>
</context>
<context>
    <name>mpl_desktop.pages.images</name>
    <message>
        <source>Add pictures</source>
        <translation>Bilder hinzufügen</translation>
    </message>
    <message>
        <source>Add to {name}:</source>
        <translation>Zu {name} hinzufügen:</translation>
    </message>
    <message>
        <source>Add to {place}, without a class:</source>
        <translation>Zu {place} hinzufügen, ohne Klasse:</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Another class is already called “{name}”. To make them one, use Merge into.</source>
        <translation>Eine andere Klasse heißt bereits „{name}“. Um beide zu einer zu machen, verwenden Sie „Zusammenführen mit“.</translation>
    </message>
    <message>
        <source>Best for “{words}”</source>
        <translation>Passend zu „{words}“</translation>
    </message>
    <message>
        <source>Brightness rescaled</source>
        <translation>Helligkeit angepasst</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>Nach Klasse</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Change the words…</source>
        <translation>Wörter ändern…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Choose by a loop, a click, the arrow keys or a class; the wheel, + and - zoom, Space enlarges.</source>
        <translation>Auswahl: Schlinge, Klick, Pfeiltasten oder Klasse. Zoom: Mausrad, + und -. Großansicht: Leertaste.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen…</translation>
    </message>
    <message>
        <source>Choose pictures or an archive; they are copied, and then given classes one by one</source>
        <translation>Bilder oder ein Archiv wählen; sie werden kopiert und bekommen dann nacheinander ihre Klassen</translation>
    </message>
    <message>
        <source>Chosen images</source>
        <translation>Gewählte Bilder</translation>
    </message>
    <message>
        <source>Chosen images are shown here.</source>
        <translation>Gewählte Bilder werden hier gezeigt.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Classes on the map: choosing some selects their images</source>
        <translation>Klassen auf der Karte: Werden welche gewählt, sind ihre Bilder ausgewählt</translation>
    </message>
    <message>
        <source>Copy of another</source>
        <translation>Kopie einer anderen</translation>
    </message>
    <message>
        <source>Copy pictures into the chosen class, or without a class</source>
        <translation>Bilder in die gewählte Klasse kopieren, oder ohne Klasse</translation>
    </message>
    <message>
        <source>Count them for another class</source>
        <translation>Zu einer anderen Klasse zählen</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Zuschneiden</translation>
    </message>
    <message>
        <source>Cut short</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>Cut the longer side off</source>
        <translation>Die längere Seite beschneiden</translation>
    </message>
    <message>
        <source>Distances</source>
        <translation>Abstände</translation>
    </message>
    <message>
        <source>Drawing the map</source>
        <translation>Zeichnen der Karte</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Empty class</source>
        <translation>Leere Klasse</translation>
    </message>
    <message>
        <source>End the search, and show the images of all classes</source>
        <translation>Die Suche beenden und die Bilder aller Klassen zeigen</translation>
    </message>
    <message>
        <source>English words for {name}</source>
        <translation>Englische Wörter für {name}</translation>
    </message>
    <message>
        <source>Enter makes the class, Esc does not</source>
        <translation>Die Eingabetaste legt die Klasse an, Esc nicht</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Auslassen</translation>
    </message>
    <message numerus="yes">
        <source>Exclude {n:,} image</source>
        <comment>Exclude {n:,} images</comment>
        <translation>
            <numerusform>{n:,} Bild auslassen</numerusform>
            <numerusform>{n:,} Bilder auslassen</numerusform>
        </translation>
    </message>
    <message>
        <source>F2 or a double click changes the name.</source>
        <translation>F2 oder ein Doppelklick ändert den Namen.</translation>
    </message>
    <message>
        <source>F2 or a double click changes the name; the folder is not renamed.</source>
        <translation>F2 oder ein Doppelklick ändert den Namen; der Ordner wird nicht umbenannt.</translation>
    </message>
    <message>
        <source>Few images</source>
        <translation>Wenige Bilder</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Files that could not be used</source>
        <translation>Dateien, die nicht verwendet werden konnten</translation>
    </message>
    <message>
        <source>Find by what a picture shows, or by file name</source>
        <translation>Suchen nach dem, was ein Bild zeigt, oder nach Dateiname</translation>
    </message>
    <message>
        <source>Find pictures that stand twice, and doubtful classes, before training</source>
        <translation>Vor dem Training doppelte Bilder und zweifelhafte Klassen finden</translation>
    </message>
    <message>
        <source>Find: words, or a file name</source>
        <translation>Bilder suchen</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation>Ordner: {folder}</translation>
    </message>
    <message>
        <source>From a video…</source>
        <translation>Aus einem Video…</translation>
    </message>
    <message>
        <source>From the camera…</source>
        <translation>Von der Kamera…</translation>
    </message>
    <message>
        <source>Go on to training (Ctrl+3)</source>
        <translation>Weiter zum Training (Strg+3)</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Versteckt</translation>
    </message>
    <message>
        <source>How an image becomes a square</source>
        <translation>Wie ein Bild quadratisch wird</translation>
    </message>
    <message>
        <source>How it does without training</source>
        <translation>Wie gut es ohne Training geht</translation>
    </message>
    <message>
        <source>How much a random crop may cut away in training: right is nothing</source>
        <translation>Wie viel ein zufälliger Ausschnitt im Training wegschneiden darf: rechts ist nichts</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Images and classes that you left out</source>
        <translation>Bilder und Klassen, die Sie ausgelassen haben</translation>
    </message>
    <message>
        <source>Images it will learn from</source>
        <translation>Bilder, aus denen gelernt wird</translation>
    </message>
    <message>
        <source>Images set aside to judge the result</source>
        <translation>Bilder, die zum Beurteilen des Ergebnisses beiseitegelegt sind</translation>
    </message>
    <message>
        <source>Images that look alike to the model lie in one heap; how far apart two heaps lie says little.</source>
        <translation>Bilder, die für das Modell ähnlich aussehen, liegen in einem Haufen; wie weit zwei Haufen auseinanderliegen, sagt wenig.</translation>
    </message>
    <message>
        <source>Images that look alike to the model lie near each other: the farther apart, the less alike.</source>
        <translation>Bilder, die für das Modell ähnlich aussehen, liegen nahe beieinander: je weiter entfernt, desto weniger ähnlich.</translation>
    </message>
    <message>
        <source>Images that watch over the learning</source>
        <translation>Bilder, die das Lernen kontrollieren</translation>
    </message>
    <message>
        <source>Images to show</source>
        <translation>Angezeigte Bilder</translation>
    </message>
    <message>
        <source>In English…</source>
        <translation>Auf Englisch…</translation>
    </message>
    <message>
        <source>In training, example {number}</source>
        <translation>Im Training, Beispiel {number}</translation>
    </message>
    <message>
        <source>In training, for example</source>
        <translation>Im Training, zum Beispiel</translation>
    </message>
    <message>
        <source>In two classes</source>
        <translation>In zwei Klassen</translation>
    </message>
    <message>
        <source>In two parts</source>
        <translation>In zwei Teilen</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Einbeziehen</translation>
    </message>
    <message>
        <source>Include class</source>
        <translation>Klasse einbeziehen</translation>
    </message>
    <message numerus="yes">
        <source>Include {n:,} class</source>
        <comment>Include {n:,} classes</comment>
        <translation>
            <numerusform>{n:,} Klasse einbeziehen</numerusform>
            <numerusform>{n:,} Klassen einbeziehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Include {n:,} image</source>
        <comment>Include {n:,} images</comment>
        <translation>
            <numerusform>{n:,} Bild einbeziehen</numerusform>
            <numerusform>{n:,} Bilder einbeziehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Include {name}</source>
        <translation>{name} einbeziehen</translation>
    </message>
    <message>
        <source>Keep everything, distorted</source>
        <translation>Alles behalten, verzerrt</translation>
    </message>
    <message>
        <source>Keep everything, with grey beside it</source>
        <translation>Alles behalten, mit Grau daneben</translation>
    </message>
    <message>
        <source>Keeps neighbours together; slower (t-SNE)</source>
        <translation>Hält Nachbarn zusammen; langsamer (t-SNE)</translation>
    </message>
    <message>
        <source>Keeps what is far apart far apart; quick (PCA)</source>
        <translation>Lässt Fernes fern bleiben; schnell (PCA)</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Größte</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Leave class out</source>
        <translation>Klasse auslassen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message numerus="yes">
        <source>Leave out {n:,} class</source>
        <comment>Leave out {n:,} classes</comment>
        <translation>
            <numerusform>{n:,} Klasse auslassen</numerusform>
            <numerusform>{n:,} Klassen auslassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out {name}</source>
        <translation>{name} auslassen</translation>
    </message>
    <message>
        <source>Leave the selected images out (Delete)</source>
        <translation>Die ausgewählten Bilder auslassen (Entf)</translation>
    </message>
    <message>
        <source>Leave them out (Delete)</source>
        <translation>Auslassen (Entf)</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Letters show the pictures whose path holds them; with Enter, those that show what the words say (Ctrl+F)</source>
        <translation>Buchstaben zeigen die Bilder, deren Pfad sie enthält; mit der Eingabetaste die, die zeigen, was die Wörter sagen (Strg+F)</translation>
    </message>
    <message>
        <source>Link in a circle</source>
        <translation>Verknüpfung im Kreis</translation>
    </message>
    <message>
        <source>Look at the folder again</source>
        <translation>Den Ordner neu einlesen</translation>
    </message>
    <message>
        <source>Looking for pictures</source>
        <translation>Suchen von Bildern</translation>
    </message>
    <message>
        <source>Made here; it has no folder of its own</source>
        <translation>Hier angelegt; sie hat keinen eigenen Ordner</translation>
    </message>
    <message>
        <source>Make a class; pictures can be moved into it</source>
        <translation>Eine Klasse anlegen; Bilder können in sie verschoben werden</translation>
    </message>
    <message>
        <source>Map of the images</source>
        <translation>Karte der Bilder</translation>
    </message>
    <message>
        <source>Map…</source>
        <translation>Karte…</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Zusammenführen mit</translation>
    </message>
    <message numerus="yes">
        <source>Merge {n:,} class into {target}</source>
        <comment>Merge {n:,} classes into {target}</comment>
        <translation>
            <numerusform>{n:,} Klasse mit {target} zusammenführen</numerusform>
            <numerusform>{n:,} Klassen mit {target} zusammenführen</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge {name} into {target}</source>
        <translation>{name} mit {target} zusammenführen</translation>
    </message>
    <message>
        <source>Mirror at random</source>
        <translation>Zufällig spiegeln</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Ähnliche suchen</translation>
    </message>
    <message>
        <source>Most doubtful</source>
        <translation>Zweifelhafteste</translation>
    </message>
    <message>
        <source>Most doubtful (after Check)</source>
        <translation>Zweifelhafteste (nach der Prüfung)</translation>
    </message>
    <message>
        <source>Most like {file}</source>
        <translation>Am ähnlichsten zu {file}</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move to class</source>
        <translation>In Klasse verschieben</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message numerus="yes">
        <source>Move {n:,} class down</source>
        <comment>Move {n:,} classes down</comment>
        <translation>
            <numerusform>{n:,} Klasse nach unten schieben</numerusform>
            <numerusform>{n:,} Klassen nach unten schieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n:,} class up</source>
        <comment>Move {n:,} classes up</comment>
        <translation>
            <numerusform>{n:,} Klasse nach oben schieben</numerusform>
            <numerusform>{n:,} Klassen nach oben schieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n:,} image</source>
        <comment>Move {n:,} images</comment>
        <translation>
            <numerusform>{n:,} Bild verschieben</numerusform>
            <numerusform>{n:,} Bilder verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Move {name} down</source>
        <translation>{name} nach unten schieben</translation>
    </message>
    <message>
        <source>Move {name} up</source>
        <translation>{name} nach oben schieben</translation>
    </message>
    <message>
        <source>Name of the new class</source>
        <translation>Name der neuen Klasse</translation>
    </message>
    <message>
        <source>Names collide</source>
        <translation>Namenskonflikt</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Nachbarn</translation>
    </message>
    <message>
        <source>New class {name}</source>
        <translation>Neue Klasse {name}</translation>
    </message>
    <message>
        <source>New class…</source>
        <translation>Neue Klasse…</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No images here. Choose another part or class.</source>
        <translation>Hier sind keine Bilder. Wählen Sie einen anderen Teil oder eine andere Klasse.</translation>
    </message>
    <message>
        <source>No problems were found.</source>
        <translation>Es wurden keine Probleme gefunden.</translation>
    </message>
    <message>
        <source>Not an image</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>One that lies among another class may have the wrong class, or only be unusual: look at it, then move it, exclude it or leave it.</source>
        <translation>Liegt eines mitten in einer anderen Klasse, hat es vielleicht die falsche Klasse oder ist nur ungewöhnlich: Sehen Sie es an und verschieben Sie es, lassen Sie es aus oder ändern Sie nichts.</translation>
    </message>
    <message>
        <source>Only {names}</source>
        <translation>Nur {names}</translation>
    </message>
    <message>
        <source>Open a folder whose sub-folders are your classes, or drop unsorted pictures here.</source>
        <translation>Öffnen Sie einen Ordner, dessen Unterordner Ihre Klassen sind, oder ziehen Sie unsortierte Bilder hierher.</translation>
    </message>
    <message>
        <source>Open another folder (Ctrl+O)</source>
        <translation>Einen anderen Ordner öffnen (Strg+O)</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Order of the images</source>
        <translation>Reihenfolge der Bilder</translation>
    </message>
    <message>
        <source>Outside the classes</source>
        <translation>Außerhalb der Klassen</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>Auffüllen</translation>
    </message>
    <message>
        <source>Pictures are taken out of it, and then given classes one by one</source>
        <translation>Bilder werden daraus entnommen und bekommen dann nacheinander ihre Klassen</translation>
    </message>
    <message>
        <source>Pictures without a class: give them one on the Label page</source>
        <translation>Bilder ohne Klasse: Geben Sie ihnen auf der Seite „Zuordnen“ eine</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Progress of looking at the folder</source>
        <translation>Fortschritt beim Einlesen des Ordners</translation>
    </message>
    <message>
        <source>Random crops show at least {share} %</source>
        <translation>Zufällige Ausschnitte zeigen mindestens {share} %</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove or leave out</source>
        <translation>Entfernen oder auslassen</translation>
    </message>
    <message numerus="yes">
        <source>Remove or leave out {n:,} class</source>
        <comment>Remove or leave out {n:,} classes</comment>
        <translation>
            <numerusform>{n:,} Klasse entfernen oder auslassen</numerusform>
            <numerusform>{n:,} Klassen entfernen oder auslassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {n:,} class</source>
        <comment>Remove {n:,} classes</comment>
        <translation>
            <numerusform>{n:,} Klasse entfernen</numerusform>
            <numerusform>{n:,} Klassen entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>Rename	F2</source>
        <translation>Umbenennen	F2</translation>
    </message>
    <message>
        <source>Rename class</source>
        <translation>Klasse umbenennen</translation>
    </message>
    <message>
        <source>Say it in English…</source>
        <translation>Auf Englisch sagen…</translation>
    </message>
    <message>
        <source>See the images on a map on which alike ones lie close together</source>
        <translation>Die Bilder auf einer Karte sehen, auf der ähnliche nahe beieinanderliegen</translation>
    </message>
    <message>
        <source>Select an image</source>
        <translation>Wählen Sie ein Bild aus</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show files that could not be used</source>
        <translation>Dateien zeigen, die nicht verwendet werden konnten</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Show only these pictures</source>
        <translation>Nur diese Bilder zeigen</translation>
    </message>
    <message>
        <source>Show only this class</source>
        <translation>Nur diese Klasse zeigen</translation>
    </message>
    <message>
        <source>Size of the images (Ctrl++ and Ctrl+-, or Ctrl with the wheel)</source>
        <translation>Größe der Bilder (Strg++ und Strg+- oder Strg mit dem Mausrad)</translation>
    </message>
    <message>
        <source>Size of the images in the grid</source>
        <translation>Größe der Bilder im Raster</translation>
    </message>
    <message>
        <source>Smallest part of the image that a random crop shows, in percent</source>
        <translation>Kleinster Teil des Bildes, den ein zufälliger Ausschnitt zeigt, in Prozent</translation>
    </message>
    <message>
        <source>Sort all by name</source>
        <translation>Alle nach Name sortieren</translation>
    </message>
    <message>
        <source>Sort classes by name</source>
        <translation>Klassen nach Name sortieren</translation>
    </message>
    <message>
        <source>Start with a video…</source>
        <translation>Mit einem Video beginnen…</translation>
    </message>
    <message>
        <source>Start with the camera…</source>
        <translation>Mit der Kamera beginnen…</translation>
    </message>
    <message>
        <source>Start with unsorted pictures…</source>
        <translation>Mit unsortierten Bildern beginnen…</translation>
    </message>
    <message>
        <source>Stop looking; what was open before stays</source>
        <translation>Das Einlesen abbrechen; was vorher geöffnet war, bleibt</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird gestoppt</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Strecken</translation>
    </message>
    <message>
        <source>Take pictures, for one class after another or to be given classes later</source>
        <translation>Bilder aufnehmen, für eine Klasse nach der anderen oder um ihnen später Klassen zu geben</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>The model reads these words. Enter keeps them, also none; Esc does not</source>
        <translation>Das Modell liest diese Wörter. Die Eingabetaste übernimmt sie, auch ein leeres Feld; Esc nicht</translation>
    </message>
    <message>
        <source>The model reads these words; the name that you gave is shown everywhere</source>
        <translation>Das Modell liest diese Wörter; der Name, den Sie vergeben haben, wird überall gezeigt</translation>
    </message>
    <message>
        <source>The model reads {name} as “{words}”.</source>
        <translation>Das Modell liest {name} als „{words}“.</translation>
    </message>
    <message>
        <source>The model reads: {words}</source>
        <translation>Das Modell liest: {words}</translation>
    </message>
    <message>
        <source>The model was taught in English and may not know “{word}”.</source>
        <translation>Das Modell hat auf Englisch gelernt und kennt „{word}“ vielleicht nicht.</translation>
    </message>
    <message>
        <source>There is a class “{name}” already. Choose another name.</source>
        <translation>Eine Klasse „{name}“ gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Zu groß</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Train on mirrored images too. Switch off where left and right matter.</source>
        <translation>Auch mit gespiegelten Bildern trainieren. Ausschalten, wo links und rechts von Bedeutung sind.</translation>
    </message>
    <message>
        <source>Try the sample images</source>
        <translation>Beispielbilder ausprobieren</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verwendet</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>What the map keeps</source>
        <translation>Was die Karte bewahrt</translation>
    </message>
    <message>
        <source>What the model sees</source>
        <translation>Was das Modell sieht</translation>
    </message>
    <message>
        <source>Working out the parts</source>
        <translation>Bestimmen der Teile</translation>
    </message>
    <message>
        <source>Wrong file ending</source>
        <translation>Falsche Dateiendung</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>learning part</source>
        <translation>Lernteil</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>no class yet</source>
        <translation>noch keine Klasse</translation>
    </message>
    <message>
        <source>test part</source>
        <translation>Testteil</translation>
    </message>
    <message>
        <source>watching part</source>
        <translation>Kontrollteil</translation>
    </message>
    <message>
        <source>{doing}: {done:,} of {total:,}</source>
        <translation>{doing}: {done:,} von {total:,}</translation>
    </message>
    <message>
        <source>{file}, {name}</source>
        <translation>{file}, {name}</translation>
    </message>
    <message>
        <source>{file}: {about}.</source>
        <translation>{file}: {about}.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} class</source>
        <comment>{n:,} classes</comment>
        <translation>
            <numerusform>{n:,} Klasse</numerusform>
            <numerusform>{n:,} Klassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} image</source>
        <comment>{n:,} images</comment>
        <translation>
            <numerusform>{n:,} Bild</numerusform>
            <numerusform>{n:,} Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} image chosen</source>
        <comment>{n:,} images chosen</comment>
        <translation>
            <numerusform>{n:,} Bild gewählt</numerusform>
            <numerusform>{n:,} Bilder gewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of {all:,} selected</source>
        <comment>{n:,} of {all:,} selected</comment>
        <translation>
            <numerusform>{n:,} von {all:,} ausgewählt</numerusform>
            <numerusform>{n:,} von {all:,} ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} problem</source>
        <comment>{n:,} problems</comment>
        <translation>
            <numerusform>{n:,} Problem</numerusform>
            <numerusform>{n:,} Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} remark. Files marked {no} were left out; none was changed.</source>
        <comment>{n:,} remarks. Files marked {no} were left out; none was changed.</comment>
        <translation>
            <numerusform>{n:,} Anmerkung. Mit {no} markierte Dateien wurden ausgelassen; keine wurde verändert.</numerusform>
            <numerusform>{n:,} Anmerkungen. Mit {no} markierte Dateien wurden ausgelassen; keine wurde verändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, left out</source>
        <translation>{name}, ausgelassen</translation>
    </message>
    <message>
        <source>{name}. {advice}</source>
        <translation>{name}. {advice}</translation>
    </message>
    <message>
        <source>{name}: {advice}</source>
        <translation>{name}: {advice}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {advice} ({n:,} more with advice)</source>
        <comment>{name}: {advice} ({n:,} more with advice)</comment>
        <translation>
            <numerusform>{name}: {advice} ({n:,} weitere mit Hinweis)</numerusform>
            <numerusform>{name}: {advice} ({n:,} weitere mit Hinweis)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown:,} of {n:,} image</source>
        <comment>{shown:,} of {n:,} images</comment>
        <translation>
            <numerusform>{shown:,} von {n:,} Bild</numerusform>
            <numerusform>{shown:,} von {n:,} Bildern</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown}.</source>
        <translation>{shown}.</translation>
    </message>
    <message>
        <source>{shown}. {chosen}.</source>
        <translation>{shown}. {chosen}.</translation>
    </message>
    <message>
        <source>{wanted}: looking</source>
        <translation>{wanted}: Suche läuft</translation>
    </message>
    <message>
        <source>{words}.</source>
        <translation>{words}.</translation>
    </message>
    <message>
        <source>“{name}” in English</source>
        <translation>„{name}“ auf Englisch</translation>
    </message>
    <message>
        <source>“{name}” is for pictures without a class. Choose another name.</source>
        <translation>„{name}“ ist für Bilder ohne Klasse. Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>mpl_desktop.pages.images.check</name>
    <message>
        <source>Before training: look for the same picture saved twice, and for pictures that are probably in the wrong class. Nothing is changed by itself.</source>
        <translation>Vor dem Training: nach Bildern suchen, die doppelt gespeichert sind, und nach solchen, die vermutlich in der falschen Klasse sind. Von selbst wird nichts geändert.</translation>
    </message>
    <message>
        <source>Both are of {name}.</source>
        <translation>Beide sind von {name}.</translation>
    </message>
    <message>
        <source>Can be undone (Ctrl+Z)</source>
        <translation>Lässt sich rückgängig machen (Strg+Z)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Check images</source>
        <translation>Bilder prüfen</translation>
    </message>
    <message>
        <source>Checking the images</source>
        <translation>Prüfen der Bilder</translation>
    </message>
    <message>
        <source>Class may be wrong</source>
        <translation>Klasse vielleicht falsch</translation>
    </message>
    <message>
        <source>Classes were not checked: each needs five pictures or more.</source>
        <translation>Klassen wurden nicht geprüft: Jede braucht fünf Bilder oder mehr.</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Exclude both</source>
        <translation>Beide auslassen</translation>
    </message>
    <message>
        <source>Exclude the copy</source>
        <translation>Kopie auslassen</translation>
    </message>
    <message numerus="yes">
        <source>Exclude {n:,} image</source>
        <comment>Exclude {n:,} images</comment>
        <translation>
            <numerusform>{n:,} Bild auslassen</numerusform>
            <numerusform>{n:,} Bilder auslassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Findings of the check</source>
        <translation>Befunde der Prüfung</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Beheben</translation>
    </message>
    <message numerus="yes">
        <source>Fix {n:,} finding</source>
        <comment>Fix {n:,} findings</comment>
        <translation>
            <numerusform>{n:,} Befund beheben</numerusform>
            <numerusform>{n:,} Befunde beheben</numerusform>
        </translation>
    </message>
    <message>
        <source>It has the class {label}, but looks more like {suggested}: {suggested_probability} probable, and {label} {probability}.</source>
        <translation>Es hat die Klasse {label}, sieht aber eher wie {suggested} aus: {suggested_probability} wahrscheinlich, und {label} {probability}.</translation>
    </message>
    <message>
        <source>Judged by the other pictures, {share} get the class that they have, so look at each before you change its class.</source>
        <translation>Nach den jeweils anderen Bildern beurteilt, passt bei {share} die Klasse; sehen Sie also jedes an, bevor Sie seine Klasse ändern.</translation>
    </message>
    <message>
        <source>Judged by the other pictures, {share} get the class that they have.</source>
        <translation>Nach den jeweils anderen Bildern beurteilt, passt bei {share} die Klasse.</translation>
    </message>
    <message>
        <source>Judged by the other pictures, {share} get the class that they have. About {names} the check is too often wrong itself: no picture of them is questioned.</source>
        <translation>Nach den jeweils anderen Bildern beurteilt, passt bei {share} die Klasse. Bei {names} irrt die Prüfung selbst zu oft: Kein Bild davon wird angezweifelt.</translation>
    </message>
    <message>
        <source>Judged by the other pictures, {share} get the class that they have: too few for a doubt about one of them to mean anything, so no class is questioned.</source>
        <translation>Nach den jeweils anderen Bildern beurteilt, passt bei {share} die Klasse: zu wenige, als dass ein Zweifel an einem davon etwas bedeuten würde; daher wird keine Klasse angezweifelt.</translation>
    </message>
    <message>
        <source>Leave the images out; can be undone (Ctrl+Z)</source>
        <translation>Die Bilder auslassen; lässt sich rückgängig machen (Strg+Z)</translation>
    </message>
    <message>
        <source>Looking at every picture. This takes about as long as one round of a training.</source>
        <translation>Jedes Bild wird angesehen. Das dauert etwa so lange wie eine Runde eines Trainings.</translation>
    </message>
    <message>
        <source>Move to {suggested}</source>
        <translation>Nach {suggested} verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was found, in {n:,} picture.</source>
        <comment>Nothing was found, in {n:,} pictures.</comment>
        <translation>
            <numerusform>Nichts gefunden in {n:,} Bild.</numerusform>
            <numerusform>Nichts gefunden in {n:,} Bildern.</numerusform>
        </translation>
    </message>
    <message>
        <source>One is learned from</source>
        <translation>Aus einem wird gelernt</translation>
    </message>
    <message>
        <source>One is not used</source>
        <translation>Eines wird nicht verwendet</translation>
    </message>
    <message>
        <source>One tests the result</source>
        <translation>Eines testet das Ergebnis</translation>
    </message>
    <message>
        <source>One watches over the learning</source>
        <translation>Eines kontrolliert das Lernen</translation>
    </message>
    <message>
        <source>Perhaps one picture in two classes</source>
        <translation>Vielleicht dasselbe Bild in zwei Klassen</translation>
    </message>
    <message>
        <source>Perhaps one picture in two parts</source>
        <translation>Vielleicht dasselbe Bild in zwei Teilmengen</translation>
    </message>
    <message>
        <source>Perhaps one picture twice</source>
        <translation>Vielleicht dasselbe Bild doppelt</translation>
    </message>
    <message>
        <source>Pictures of the finding</source>
        <translation>Bilder des Befunds</translation>
    </message>
    <message>
        <source>Space shows a picture large, Delete leaves it out.</source>
        <translation>Die Leertaste zeigt ein Bild groß, Entf lässt es aus.</translation>
    </message>
    <message numerus="yes">
        <source>in {n:,} picture</source>
        <comment>in {n:,} pictures</comment>
        <translation>
            <numerusform>in {n:,} Bild</numerusform>
            <numerusform>in {n:,} Bildern</numerusform>
        </translation>
    </message>
    <message>
        <source>the other is learned from</source>
        <translation>aus dem anderen wird gelernt</translation>
    </message>
    <message>
        <source>the other is not used</source>
        <translation>das andere wird nicht verwendet</translation>
    </message>
    <message>
        <source>the other tests the result</source>
        <translation>das andere testet das Ergebnis</translation>
    </message>
    <message>
        <source>the other watches over the learning</source>
        <translation>das andere kontrolliert das Lernen</translation>
    </message>
    <message>
        <source>{first} and {second}. {about}</source>
        <translation>{first} und {second}. {about}</translation>
    </message>
    <message>
        <source>{first} and {second}: at least one of the classes is wrong.</source>
        <translation>{first} und {second}: Mindestens eine der Klassen ist falsch.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} finding left of {found:,}, {where}.</source>
        <comment>{n:,} findings left of {found:,}, {where}.</comment>
        <translation>
            <numerusform>Noch {n:,} Befund von {found:,} {where}.</numerusform>
            <numerusform>Noch {n:,} Befunde von {found:,} {where}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} finding, {where}.</source>
        <comment>{n:,} findings, {where}.</comment>
        <translation>
            <numerusform>{n:,} Befund {where}.</numerusform>
            <numerusform>{n:,} Befunde {where}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} and {the_other}, so the result may look too good.</source>
        <translation>{one}, und {the_other}; das Ergebnis sieht daher vielleicht zu gut aus.</translation>
    </message>
    <message>
        <source>{picture}. {about}</source>
        <translation>{picture}. {about}</translation>
    </message>
</context>
<context>
    <name>mpl_desktop.pages.label</name>
    <message>
        <source>20 more labels would hardly make it better.</source>
        <translation>20 weitere Zuordnungen würden kaum etwas verbessern.</translation>
    </message>
    <message>
        <source>20 more labels would set right about {points} of 100 guesses.</source>
        <translation>20 weitere Zuordnungen würden etwa {points} von 100 Vermutungen richtigstellen.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>Accept {n} as {name}</source>
        <comment>Accept {n} as {name}</comment>
        <translation>
            <numerusform>{n} als {name} übernehmen</numerusform>
            <numerusform>{n} als {name} übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>All pictures that may be of one class: unmark the wrong ones, accept the rest</source>
        <translation>Alle Bilder, die zu einer Klasse gehören könnten: bei den falschen die Markierung wegnehmen, den Rest übernehmen</translation>
    </message>
    <message>
        <source>And this?</source>
        <translation>Und das?</translation>
    </message>
    <message>
        <source>Ask about this picture later (0)</source>
        <translation>Später nach diesem Bild fragen (0)</translation>
    </message>
    <message>
        <source>Ask again about the last picture (Backspace)</source>
        <translation>Noch einmal nach dem letzten Bild fragen (Rücktaste)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>Nach Klasse</translation>
    </message>
    <message>
        <source>Choose a class on the right.</source>
        <translation>Wählen Sie rechts eine Klasse.</translation>
    </message>
    <message>
        <source>Choose pictures…</source>
        <translation>Bilder wählen…</translation>
    </message>
    <message>
        <source>Class name</source>
        <translation>Klassenname</translation>
    </message>
    <message>
        <source>Class name: an old one or a new one</source>
        <translation>Klassenname: ein alter oder ein neuer</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Enter accepts what is marked, 1 to 9 shows another class.</source>
        <translation>Die Eingabetaste übernimmt die markierten Bilder, 1 bis 9 zeigt eine andere Klasse.</translation>
    </message>
    <message>
        <source>Every picture has a class.</source>
        <translation>Jedes Bild hat eine Klasse.</translation>
    </message>
    <message>
        <source>Exclude 1 image</source>
        <translation>1 Bild auslassen</translation>
    </message>
    <message>
        <source>Give it this class (Space)</source>
        <translation>Diese Klasse vergeben (Leertaste)</translation>
    </message>
    <message>
        <source>Give it unsorted pictures, and give each a class here: it guesses, you accept.</source>
        <translation>Laden Sie unsortierte Bilder und geben Sie jedem eine Klasse: Das Programm macht Vorschläge, Sie bestätigen.</translation>
    </message>
    <message>
        <source>Give the marked ones this class (Enter)</source>
        <translation>Den markierten diese Klasse geben (Eingabe)</translation>
    </message>
    <message>
        <source>Give the picture the class {name}</source>
        <translation>Dem Bild die Klasse {name} geben</translation>
    </message>
    <message>
        <source>Give the picture the class {name} ({key})</source>
        <translation>Dem Bild die Klasse {name} geben ({key})</translation>
    </message>
    <message>
        <source>Go on to training (Ctrl+3)</source>
        <translation>Weiter zum Training (Strg+3)</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>Vermutung</translation>
    </message>
    <message>
        <source>Guessing classes</source>
        <translation>Vermuten der Klassen</translation>
    </message>
    <message>
        <source>How to label</source>
        <translation>Art des Zuordnens</translation>
    </message>
    <message>
        <source>It belongs to no class (Delete)</source>
        <translation>Es gehört zu keiner Klasse (Entf)</translation>
    </message>
    <message numerus="yes">
        <source>Label {n:,} image</source>
        <comment>Label {n:,} images</comment>
        <translation>
            <numerusform>{n:,} Bild zuordnen</numerusform>
            <numerusform>{n:,} Bilder zuordnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Label {name}</source>
        <comment>a picture as one of this class</comment>
        <translation>Als {name} zuordnen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Look through the images</source>
        <translation>Bilder durchsehen</translation>
    </message>
    <message>
        <source>Looking at the pictures</source>
        <translation>Die Bilder werden angesehen</translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation>Alle markieren</translation>
    </message>
    <message>
        <source>Mark all of them, or none</source>
        <translation>Alle markieren, oder keines</translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation>Keines markieren</translation>
    </message>
    <message>
        <source>New class {name}</source>
        <translation>Neue Klasse {name}</translation>
    </message>
    <message>
        <source>Nothing without a class looks like {name} now. Choose another class.</source>
        <translation>Kein Bild ohne Klasse sieht jetzt wie {name} aus. Wählen Sie eine andere Klasse.</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Einzeln</translation>
    </message>
    <message>
        <source>One picture at a time, the most useful first</source>
        <translation>Ein Bild nach dem anderen, das nützlichste zuerst</translation>
    </message>
    <message>
        <source>Open a folder of classes</source>
        <translation>Ordner mit Klassen öffnen</translation>
    </message>
    <message>
        <source>Pictures that have a class</source>
        <translation>Bilder, die eine Klasse haben</translation>
    </message>
    <message>
        <source>Pictures that may be of this class; marked ones are accepted</source>
        <translation>Bilder, die zu dieser Klasse gehören könnten; markierte werden übernommen</translation>
    </message>
    <message>
        <source>Space accepts, 1 to 9 or typing a name chooses, Backspace goes back.</source>
        <translation>Die Leertaste übernimmt die Vermutung, 1 bis 9 oder ein getippter Name wählt eine andere Klasse, die Rücktaste geht zurück.</translation>
    </message>
    <message>
        <source>Take back a label</source>
        <translation>Zuordnung zurücknehmen</translation>
    </message>
    <message>
        <source>The guess was right for {right} of the last {asked} pictures.</source>
        <translation>Die Vermutung war bei {right} der letzten {asked} Bilder richtig.</translation>
    </message>
    <message>
        <source>The picture to label</source>
        <translation>Das Bild, das zuzuordnen ist</translation>
    </message>
    <message>
        <source>These are copies; your own files stay as they are.</source>
        <translation>Dies sind Kopien; Ihre eigenen Dateien bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>These may be {name}, the likeliest first. Unmark what is not (click, or arrows and Space), then accept.</source>
        <translation>Vermutlich {name}, die wahrscheinlichsten Bilder zuerst. Nehmen Sie bei falschen die Markierung weg (Klick oder Pfeiltasten und Leertaste) und übernehmen Sie dann den Rest.</translation>
    </message>
    <message>
        <source>This class is meant now</source>
        <translation>Diese Klasse ist jetzt gemeint</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Type a class and press Enter; a new name makes a new class</source>
        <translation>Klasse eintippen und die Eingabetaste drücken; ein neuer Name legt eine neue Klasse an</translation>
    </message>
    <message>
        <source>Type what the picture shows and press Enter: that makes a class. Guesses begin with the second one.</source>
        <translation>Tippen Sie, was das Bild zeigt, und drücken Sie die Eingabetaste: So entsteht eine Klasse. Ab der zweiten gibt es Vermutungen.</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Was ist das?</translation>
    </message>
    <message>
        <source>perhaps {name}, {probability}</source>
        <translation>vielleicht {name}, {probability}</translation>
    </message>
    <message numerus="yes">
        <source>{labelled:,} of {n:,} picture has a class</source>
        <comment>{labelled:,} of {n:,} pictures have a class</comment>
        <translation>
            <numerusform>{labelled:,} von {n:,} Bild hat eine Klasse</numerusform>
            <numerusform>{labelled:,} von {n:,} Bildern haben eine Klasse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, {n:,} image</source>
        <comment>{name}, {n:,} images</comment>
        <translation>
            <numerusform>{name}, {n:,} Bild</numerusform>
            <numerusform>{name}, {n:,} Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, {n:,} image, key {key}</source>
        <comment>{name}, {n:,} images, key {key}</comment>
        <translation>
            <numerusform>{name}, {n:,} Bild, Taste {key}</numerusform>
            <numerusform>{name}, {n:,} Bilder, Taste {key}</numerusform>
        </translation>
    </message>
    <message>
        <source>{share:.0f} %</source>
        <translation>{share:.0f}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>mpl_desktop.pages.results</name>
    <message>
        <source>Accuracy, with 95 % interval</source>
        <translation>Genauigkeit, mit 95-%-Intervall</translation>
    </message>
    <message>
        <source>Actually…</source>
        <translation>Richtige Klasse…</translation>
    </message>
    <message>
        <source>Another run is being measured now.</source>
        <translation>Ein anderer Lauf wird gerade vermessen.</translation>
    </message>
    <message>
        <source>Answers that are right</source>
        <translation>Antworten, die richtig sind</translation>
    </message>
    <message>
        <source>Balanced accuracy: every class counts the same, with 95 % interval</source>
        <translation>Ausgewogene Genauigkeit: Jede Klasse zählt gleich viel, mit 95-%-Intervall</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>Nach Klasse</translation>
    </message>
    <message>
        <source>By name alone</source>
        <translation>Allein nach Namen</translation>
    </message>
    <message>
        <source>By the names of the classes alone {share} would be right.</source>
        <translation>Allein nach den Namen der Klassen wären {share} richtig.</translation>
    </message>
    <message>
        <source>Choose a cell to see its pictures.</source>
        <translation>Wählen Sie ein Feld, um seine Bilder zu sehen.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Class that the picture shows</source>
        <translation>Klasse, die das Bild zeigt</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc); what was decided is kept</source>
        <translation>Schließen (Esc); was entschieden wurde, bleibt erhalten</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Verwechslungen</translation>
    </message>
    <message numerus="yes">
        <source>Correct {n:,} picture</source>
        <comment>Correct {n:,} pictures</comment>
        <translation>
            <numerusform>{n:,} Bild korrigieren</numerusform>
            <numerusform>{n:,} Bilder korrigieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts as {name} now.</source>
        <translation>Zählt jetzt als {name}.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message numerus="yes">
        <source>Edited after review: with {n:,} correction it is right on {right} of {total}. The figures on this page are the original ones; train again to use the corrections.</source>
        <comment>Edited after review: with {n:,} corrections it is right on {right} of {total}. The figures on this page are the original ones; train again to use the corrections.</comment>
        <translation>
            <numerusform>Nach Durchsicht geändert: Mit {n:,} Korrektur sind {right} von {total} richtig. Die Zahlen auf dieser Seite sind die ursprünglichen; trainieren Sie noch einmal, um die Korrektur zu verwenden.</numerusform>
            <numerusform>Nach Durchsicht geändert: Mit {n:,} Korrekturen sind {right} von {total} richtig. Die Zahlen auf dieser Seite sind die ursprünglichen; trainieren Sie noch einmal, um die Korrekturen zu verwenden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every class counts the same, however many test pictures it has</source>
        <translation>Jede Klasse zählt gleich viel, wie viele Testbilder sie auch hat</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Auslassen</translation>
    </message>
    <message numerus="yes">
        <source>Exclude {n:,} picture</source>
        <comment>Exclude {n:,} pictures</comment>
        <translation>
            <numerusform>{n:,} Bild auslassen</numerusform>
            <numerusform>{n:,} Bilder auslassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Export module</source>
        <translation>Modul exportieren</translation>
    </message>
    <message>
        <source>Export module…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Exported {name}.</source>
        <translation>{name} wurde exportiert.</translation>
    </message>
    <message>
        <source>Figures by class</source>
        <translation>Zahlen nach Klasse</translation>
    </message>
    <message>
        <source>Figures only…</source>
        <translation>Nur Zahlen…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Vorbereitung…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Zu „Trainieren“ gehen</translation>
    </message>
    <message>
        <source>How many would be recognised by the class&apos;s name alone, without your pictures</source>
        <translation>Wie viele allein am Namen der Klasse erkannt würden, ohne Ihre Bilder</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Wie sicher die Antworten sind</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Einbeziehen</translation>
    </message>
    <message numerus="yes">
        <source>Include {n:,} picture</source>
        <comment>Include {n:,} pictures</comment>
        <translation>
            <numerusform>{n:,} Bild einbeziehen</numerusform>
            <numerusform>{n:,} Bilder einbeziehen</numerusform>
        </translation>
    </message>
    <message>
        <source>It learned from all pictures, so none are left to judge it on.</source>
        <translation>Es hat aus allen Bildern gelernt, daher ist keines übrig, um es zu beurteilen.</translation>
    </message>
    <message>
        <source>It made one mistake: check the class that they are in.</source>
        <translation>Ein einziger Fehler: Prüfen Sie, ob das Bild in der richtigen Klasse ist.</translation>
    </message>
    <message>
        <source>It made {mistakes} mistakes, no two of the same kind: check the class that they are in.</source>
        <translation>{mistakes} Fehler, jeder von anderer Art: Prüfen Sie, ob die Bilder in der richtigen Klasse sind.</translation>
    </message>
    <message>
        <source>It mixes up “{first}” and “{second}” as often as any other two: check that they are in the right class.</source>
        <translation>Es verwechselt „{first}“ und „{second}“, und keine anderen zwei häufiger: Prüfen Sie, ob die Bilder in der richtigen Klasse sind.</translation>
    </message>
    <message>
        <source>It mixes up “{first}” and “{second}” most often: check that they are in the right class.</source>
        <translation>Es verwechselt „{first}“ und „{second}“ am häufigsten: Prüfen Sie, ob die Bilder in der richtigen Klasse sind.</translation>
    </message>
    <message numerus="yes">
        <source>It recognised none of the {pictures} pictures of “{name}”, and none of {n:,} other class: check that they are in the right class.</source>
        <comment>It recognised none of the {pictures} pictures of “{name}”, and none of {n:,} other classes: check that they are in the right class.</comment>
        <translation>
            <numerusform>Es hat keines der {pictures} Bilder von „{name}“ erkannt und keines von {n:,} weiteren Klasse: Prüfen Sie, ob sie in der richtigen Klasse sind.</numerusform>
            <numerusform>Es hat keines der {pictures} Bilder von „{name}“ erkannt und keines von {n:,} weiteren Klassen: Prüfen Sie, ob sie in der richtigen Klasse sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>It recognised none of the {pictures} pictures of “{name}”: check that they are in the right class.</source>
        <translation>Es hat keines der {pictures} Bilder von „{name}“ erkannt: Prüfen Sie, ob sie in der richtigen Klasse sind.</translation>
    </message>
    <message>
        <source>It takes “{name}” for “{answer}” as often as any other two: check that they are in the right class.</source>
        <translation>Es hält „{name}“ für „{answer}“ und verwechselt keine anderen zwei häufiger: Prüfen Sie, ob die Bilder in der richtigen Klasse sind.</translation>
    </message>
    <message>
        <source>It takes “{name}” for “{answer}” most often: check that they are in the right class.</source>
        <translation>Es hält „{name}“ am häufigsten für „{answer}“: Prüfen Sie, ob die Bilder in der richtigen Klasse sind.</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Kept as it is.</source>
        <translation>So gelassen.</translation>
    </message>
    <message>
        <source>Kept: the quick answer, which compares new pictures with yours. Training did not do clearly better on pictures that it had not seen.</source>
        <translation>Behalten wurde die Sofortantwort, die neue Bilder mit Ihren vergleicht. Das Training war bei Bildern, die es nicht gesehen hatte, nicht deutlich besser.</translation>
    </message>
    <message>
        <source>Kept: the trained answer, with a comparison of new pictures with yours.</source>
        <translation>Behalten wurde die trainierte Antwort, mit einem Vergleich neuer Bilder mit Ihren.</translation>
    </message>
    <message>
        <source>Kept: the trained answer.</source>
        <translation>Behalten wurde die trainierte Antwort.</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>Lernkurve</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Leave the selected pictures out (Delete)</source>
        <translation>Die ausgewählten Bilder auslassen (Entf)</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>Ausgelassen.</translation>
    </message>
    <message>
        <source>Look at each mistake large, and say whether its class is right</source>
        <translation>Jeden Fehler groß ansehen und sagen, ob die Klasse stimmt</translation>
    </message>
    <message>
        <source>Look at these mistakes large, one by one</source>
        <translation>Diese Fehler groß ansehen, einen nach dem anderen</translation>
    </message>
    <message>
        <source>Look at this picture</source>
        <translation>Dieses Bild ansehen</translation>
    </message>
    <message numerus="yes">
        <source>Look at {n} picture</source>
        <comment>Look at these {n} pictures</comment>
        <translation>
            <numerusform>{n} Bild ansehen</numerusform>
            <numerusform>Diese {n} Bilder ansehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Look inside…</source>
        <translation>Einblick…</translation>
    </message>
    <message>
        <source>Measure the learning curve</source>
        <translation>Lernkurve messen</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Mistakes ({number})</source>
        <translation>Fehler ({number})</translation>
    </message>
    <message>
        <source>More pictures</source>
        <translation>Mehr Bilder</translation>
    </message>
    <message>
        <source>More pictures would likely change little.</source>
        <translation>Mehr Bilder würden wohl wenig ändern.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>No mistakes.</source>
        <translation>Keine Fehler.</translation>
    </message>
    <message>
        <source>Not used for learning (X or Delete)</source>
        <translation>Wird nicht zum Lernen verwendet (X oder Entf)</translation>
    </message>
    <message>
        <source>Of all test pictures</source>
        <translation>Von allen Testbildern</translation>
    </message>
    <message>
        <source>Of the pictures of this class, how many were seen as it</source>
        <translation>Wie viele der Bilder dieser Klasse als solche erkannt wurden</translation>
    </message>
    <message>
        <source>Of the pictures seen as this class, how many are of it</source>
        <translation>Wie viele der als diese Klasse erkannten Bilder wirklich dazugehören</translation>
    </message>
    <message>
        <source>One HTML file with figures and settings</source>
        <translation>Eine HTML-Datei mit Zahlen und Einstellungen</translation>
    </message>
    <message>
        <source>Parts of the result</source>
        <translation>Teile des Ergebnisses</translation>
    </message>
    <message>
        <source>Picture {file}, said to be {name}, answered {answer}</source>
        <translation>Bild {file}, gilt als {name}, Antwort {answer}</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Pictures for learning</source>
        <translation>Bilder zum Lernen</translation>
    </message>
    <message>
        <source>Pictures of each class</source>
        <translation>Bilder jeder Klasse</translation>
    </message>
    <message>
        <source>Pictures of the class that were not learned from</source>
        <translation>Bilder der Klasse, aus denen nicht gelernt wurde</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Progress of the learning curve</source>
        <translation>Fortschritt der Lernkurve</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Erkannt</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Review exactly these mistakes, large</source>
        <translation>Genau diese Fehler groß durchsehen</translation>
    </message>
    <message>
        <source>Review one by one</source>
        <translation>Einzeln durchsehen</translation>
    </message>
    <message>
        <source>Review these</source>
        <translation>Diese durchsehen</translation>
    </message>
    <message>
        <source>Reviewed pictures</source>
        <translation>Durchgesehene Bilder</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Right on about {tenths} of 10 pictures ({exact}).</source>
        <translation>Richtig bei etwa {tenths} von 10 Bildern ({exact}).</translation>
    </message>
    <message numerus="yes">
        <source>Right on all {n:,} picture.</source>
        <comment>Right on all {n:,} pictures.</comment>
        <translation>
            <numerusform>Richtig bei {n:,} von {n:,} Bild.</numerusform>
            <numerusform>Richtig bei allen {n:,} Bildern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Right on all {n:,} test picture.</source>
        <comment>Right on all {n:,} test pictures.</comment>
        <translation>
            <numerusform>Richtig bei {n:,} von {n:,} Testbild.</numerusform>
            <numerusform>Richtig bei allen {n:,} Testbildern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Right on none of {n:,} picture.</source>
        <comment>Right on none of {n:,} pictures.</comment>
        <translation>
            <numerusform>Richtig bei keinem von {n:,} Bild.</numerusform>
            <numerusform>Richtig bei keinem von {n:,} Bildern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Right on none of {n:,} test picture.</source>
        <comment>Right on none of {n:,} test pictures.</comment>
        <translation>
            <numerusform>Richtig bei keinem von {n:,} Testbild.</numerusform>
            <numerusform>Richtig bei keinem von {n:,} Testbildern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Right on the only picture.</source>
        <translation>Richtig bei dem einzigen Bild.</translation>
    </message>
    <message>
        <source>Right on the only test picture.</source>
        <translation>Richtig bei dem einzigen Testbild.</translation>
    </message>
    <message>
        <source>Right on {accuracy} of the test pictures.</source>
        <translation>Richtig bei {accuracy} der Testbilder.</translation>
    </message>
    <message numerus="yes">
        <source>Right on {right:,} of {n:,} picture.</source>
        <comment>Right on {right:,} of {n:,} pictures.</comment>
        <translation>
            <numerusform>Richtig bei {right:,} von {n:,} Bild.</numerusform>
            <numerusform>Richtig bei {right:,} von {n:,} Bildern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Right on {right:,} of {n:,} test picture.</source>
        <comment>Right on {right:,} of {n:,} test pictures.</comment>
        <translation>
            <numerusform>Richtig bei {right:,} von {n:,} Testbild.</numerusform>
            <numerusform>Richtig bei {right:,} von {n:,} Testbildern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Right, mean of classes</source>
        <translation>Richtig, Mittel der Klassen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Save what was trained as a file of its own, to take along (Ctrl+E)</source>
        <translation>Das Trainierte als eigene Datei speichern, zum Mitnehmen (Strg+E)</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation>{name} wurde gespeichert.</translation>
    </message>
    <message>
        <source>Say which class the picture really shows</source>
        <translation>Sagen, welche Klasse das Bild wirklich zeigt</translation>
    </message>
    <message>
        <source>See what an answer rests on, and what the module&apos;s parts do</source>
        <translation>Sehen, worauf eine Antwort beruht und was die Teile des Moduls bewirken</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Sort new pictures with it on the Classify page</source>
        <translation>Neue Bilder damit auf der Seite „Erkennen“ sortieren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after {n:,} training; what was measured stays. Go on to see what more pictures would bring.</source>
        <comment>Stopped after {n:,} trainings; what was measured stays. Go on to see what more pictures would bring.</comment>
        <translation>
            <numerusform>Nach {n:,} Training gestoppt; was gemessen wurde, bleibt. Machen Sie weiter, um zu sehen, was mehr Bilder brächten.</numerusform>
            <numerusform>Nach {n:,} Trainings gestoppt; was gemessen wurde, bleibt. Machen Sie weiter, um zu sehen, was mehr Bilder brächten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt…</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Wieder einbeziehen</translation>
    </message>
    <message>
        <source>Test pictures</source>
        <translation>Testbilder</translation>
    </message>
    <message>
        <source>The class is right; only the answer is wrong (K)</source>
        <translation>Die Klasse stimmt; nur die Antwort ist falsch (K)</translation>
    </message>
    <message>
        <source>The next one (→ or Enter)</source>
        <translation>Das nächste (→ oder Eingabe)</translation>
    </message>
    <message>
        <source>The one before (←)</source>
        <translation>Das vorige (←)</translation>
    </message>
    <message>
        <source>The worst first. A double click or Space shows a picture large.</source>
        <translation>Die schlimmsten zuerst. Ein Doppelklick oder die Leertaste zeigt ein Bild groß.</translation>
    </message>
    <message>
        <source>There were too few pictures to set some aside, so each was judged by a training without it.</source>
        <translation>Es gab zu wenige Bilder, um welche beiseitezulegen; daher wurde jedes von einem Training ohne dieses Bild beurteilt.</translation>
    </message>
    <message>
        <source>This is the quick answer: it compares new pictures with yours, and nothing was trained.</source>
        <translation>Dies ist die schnelle Antwort: Sie vergleicht neue Bilder mit den Ihren, und es wurde nichts trainiert.</translation>
    </message>
    <message>
        <source>This run kept no answers of single pictures.</source>
        <translation>Dieser Lauf hat keine Antworten zu einzelnen Bildern aufbewahrt.</translation>
    </message>
    <message>
        <source>Train on all</source>
        <translation>Mit allen trainieren</translation>
    </message>
    <message>
        <source>Train once more, on the pictures set aside too; none are left to judge it on then</source>
        <translation>Noch einmal trainieren, auch mit den beiseitegelegten Bildern; dann ist keines mehr übrig, um das Ergebnis zu beurteilen</translation>
    </message>
    <message>
        <source>Train once, and see here how well it works and where it fails.</source>
        <translation>Trainieren Sie zuerst; dann sehen Sie hier, wie gut das Modul ist und wo es sich irrt.</translation>
    </message>
    <message>
        <source>Training {number} of {trainings}…</source>
        <translation>Training {number} von {trainings}…</translation>
    </message>
    <message>
        <source>Try fewer pictures</source>
        <translation>Mit weniger Bildern versuchen</translation>
    </message>
    <message>
        <source>Try it on new pictures and see for yourself.</source>
        <translation>Probieren Sie es an neuen Bildern aus und urteilen Sie selbst.</translation>
    </message>
    <message>
        <source>Try it on pictures that are new to it.</source>
        <translation>Probieren Sie es an Bildern aus, die ihm neu sind.</translation>
    </message>
    <message>
        <source>Type a class</source>
        <translation>Klasse eintippen</translation>
    </message>
    <message>
        <source>Type the beginning of a name, then Enter (Ctrl+F)</source>
        <translation>Den Anfang eines Namens eintippen, dann Eingabe (Strg+F)</translation>
    </message>
    <message>
        <source>Unsure but right</source>
        <translation>Unsicher, aber richtig</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation>Was zeigt es?</translation>
    </message>
    <message>
        <source>What is expected; in brackets the range of the gain, in points</source>
        <translation>Was zu erwarten ist; in Klammern die Spanne des Gewinns in Prozentpunkten</translation>
    </message>
    <message>
        <source>What was measured is kept</source>
        <translation>Was gemessen wurde, bleibt erhalten</translation>
    </message>
    <message>
        <source>With only {total} the number is rough.</source>
        <translation>Bei nur {total} ist die Zahl ungenau.</translation>
    </message>
    <message>
        <source>With pictures of the worst mistakes…</source>
        <translation>Mit Bildern der schlimmsten Fehler…</translation>
    </message>
    <message>
        <source>With so few the number is rough.</source>
        <translation>Bei so wenigen ist die Zahl ungenau.</translation>
    </message>
    <message>
        <source>With these pictures</source>
        <translation>Mit diesen Bildern</translation>
    </message>
    <message>
        <source>With twice as many</source>
        <translation>Mit doppelt so vielen</translation>
    </message>
    <message>
        <source>Would more pictures help, and of which class? This trains with 1, 2, 4, 8 and 16 pictures of each class and continues the curve. It takes about as long as two or three trainings.</source>
        <translation>Würden mehr Bilder helfen, und in welcher Klasse? Dafür wird mit 1, 2, 4, 8 und 16 Bildern je Klasse trainiert und die Kurve fortgesetzt. Das dauert so lange wie zwei bis drei Trainings.</translation>
    </message>
    <message>
        <source>Wrong on the only picture.</source>
        <translation>Falsch bei dem einzigen Bild.</translation>
    </message>
    <message>
        <source>Wrong on the only test picture.</source>
        <translation>Falsch bei dem einzigen Testbild.</translation>
    </message>
    <message>
        <source>actually {name}</source>
        <translation>eigentlich {name}</translation>
    </message>
    <message>
        <source>all are reviewed</source>
        <translation>alle sind durchgesehen</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>is said to be</source>
        <translation>gilt als</translation>
    </message>
    <message>
        <source>was answered</source>
        <translation>die Antwort war</translation>
    </message>
    <message>
        <source>{done:,} of {all:,} reviewed</source>
        <translation>{done:,} von {all:,} durchgesehen</translation>
    </message>
    <message>
        <source>{file}
Is said to be: {name}
Answer: {answer}, {probability}</source>
        <translation>{file}
Gilt als: {name}
Antwort: {answer}, {probability}</translation>
    </message>
    <message>
        <source>{low:+.0f} to {high:+.0f}</source>
        <translation>{low:+.0f} bis {high:+.0f}</translation>
    </message>
    <message numerus="yes">
        <source>{more:,} more pictures of each class would likely help about {n:,} point.</source>
        <comment>{more:,} more pictures of each class would likely help about {n:,} points.</comment>
        <translation>
            <numerusform>{more:,} weitere Bilder jeder Klasse brächten wohl etwa {n:,} Prozentpunkt.</numerusform>
            <numerusform>{more:,} weitere Bilder jeder Klasse brächten wohl etwa {n:,} Prozentpunkte.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, answered {answer}, {probability}, right</source>
        <translation>{name}, Antwort {answer}, {probability}, richtig</translation>
    </message>
    <message>
        <source>{name}, answered {answer}, {probability}, wrong</source>
        <translation>{name}, Antwort {answer}, {probability}, falsch</translation>
    </message>
    <message>
        <source>{number:,} of {all:,}</source>
        <translation>{number:,} von {all:,}</translation>
    </message>
    <message numerus="yes">
        <source>{right:,} of {n:,} picture</source>
        <comment>{right:,} of {n:,} pictures</comment>
        <translation>
            <numerusform>{right:,} von {n:,} Bild</numerusform>
            <numerusform>{right:,} von {n:,} Bildern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{right:,} of {n:,} test picture</source>
        <comment>{right:,} of {n:,} test pictures</comment>
        <translation>
            <numerusform>{right:,} von {n:,} Testbild</numerusform>
            <numerusform>{right:,} von {n:,} Testbildern</numerusform>
        </translation>
    </message>
    <message>
        <source>{words}.</source>
        <translation>{words}.</translation>
    </message>
</context>
<context>
    <name>mpl_desktop.pages.train</name>
    <message>
        <source>Add to queue</source>
        <translation>Einreihen</translation>
    </message>
    <message>
        <source>All settings, more curves, the numbers and the log</source>
        <translation>Alle Einstellungen, weitere Kurven, die Zahlen und das Protokoll</translation>
    </message>
    <message>
        <source>Counting the pictures</source>
        <translation>Zählen der Bilder</translation>
    </message>
    <message numerus="yes">
        <source>Curve: {n:,} picture kept aside to watch by.</source>
        <comment>Curve: {n:,} pictures kept aside to watch by.</comment>
        <translation>
            <numerusform>Kurve: {n:,} Bild nur zur Kontrolle.</numerusform>
            <numerusform>Kurve: {n:,} Bilder nur zur Kontrolle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Double-click to write what you want to remember</source>
        <translation>Doppelklicken, um zu notieren, was Sie sich merken wollen</translation>
    </message>
    <message>
        <source>Download the chosen model first</source>
        <translation>Laden Sie zuerst das gewählte Modell herunter</translation>
    </message>
    <message>
        <source>End early: keep the best so far, test it on the pictures kept aside and use it</source>
        <translation>Vorzeitig beenden: das bisher Beste behalten, an den beiseitegelegten Bildern testen und verwenden</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>For small computers: good results in a minute</source>
        <translation>Für kleine Computer: gute Ergebnisse in einer Minute</translation>
    </message>
    <message>
        <source>Free the computer and go on later</source>
        <translation>Den Computer freigeben und später weitermachen</translation>
    </message>
    <message>
        <source>Go on where this training stopped</source>
        <translation>Dort weitermachen, wo dieses Training gestoppt hat</translation>
    </message>
    <message>
        <source>Go to Images</source>
        <translation>Zu „Bilder“ gehen</translation>
    </message>
    <message>
        <source>How far the loss curve is averaged; the faint line is every step</source>
        <translation>Wie weit die Verlustkurve gemittelt wird; die blasse Linie ist jeder Schritt</translation>
    </message>
    <message>
        <source>How many pictures it learned from</source>
        <translation>Aus wie vielen Bildern gelernt wurde</translation>
    </message>
    <message>
        <source>How well it works, and where it fails</source>
        <translation>Wie gut es geht und wo es scheitert</translation>
    </message>
    <message>
        <source>It could not be finished; the log under Details says why.</source>
        <translation>Es konnte nicht abgeschlossen werden; das Protokoll unter „Details“ sagt, warum.</translation>
    </message>
    <message>
        <source>Learned from all pictures; none were kept aside to test it on.</source>
        <translation>Aus allen Bildern gelernt; keines wurde zum Testen beiseitegelegt.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message numerus="yes">
        <source>Learns from the pictures of {n:,} class.</source>
        <comment>Learns from the pictures of {n:,} classes.</comment>
        <translation>
            <numerusform>Lernt aus den Bildern von {n:,} Klasse.</numerusform>
            <numerusform>Lernt aus den Bildern von {n:,} Klassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learns from {n:,} picture in {classes}. They are few, so each is tested by a training that leaves it out.</source>
        <comment>Learns from {n:,} pictures in {classes}. They are few, so each is tested by a training that leaves it out.</comment>
        <translation>
            <numerusform>Lernt aus {n:,} Bild in {classes}. Das ist wenig, daher wird es von einem Training getestet, das es auslässt.</numerusform>
            <numerusform>Lernt aus {n:,} Bildern in {classes}. Das sind wenige, daher wird jedes von einem Training getestet, das es auslässt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learns from {pictures} and is tested on {n:,} other.</source>
        <comment>Learns from {pictures} and is tested on {n:,} others.</comment>
        <translation>
            <numerusform>Lernt aus {pictures} und wird an {n:,} anderen getestet.</numerusform>
            <numerusform>Lernt aus {pictures} und wird an {n:,} anderen getestet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines: all.</source>
        <translation>Linien: alle.</translation>
    </message>
    <message numerus="yes">
        <source>Lines: {n:,} other, kept aside for the test.</source>
        <comment>Lines: {n:,} others, kept aside for the test.</comment>
        <translation>
            <numerusform>Linien: {n:,} anderes nur für den Test.</numerusform>
            <numerusform>Linien: {n:,} andere nur für den Test.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Laden des Modells</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Looking at the pictures</source>
        <translation>Einlesen der Bilder</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Measuring what it knows without training</source>
        <translation>Messen, was es ohne Training weiß</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Numbers as CSV…</source>
        <translation>Zahlen als CSV…</translation>
    </message>
    <message>
        <source>Numbers of the run</source>
        <translation>Zahlen des Laufs</translation>
    </message>
    <message>
        <source>Open a folder of pictures first; then train here and watch.</source>
        <translation>Öffnen Sie zuerst einen Ordner mit Bildern; trainieren Sie dann hier und sehen Sie zu.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Parts of the details</source>
        <translation>Teile der Details</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Paused: Resume goes on from here.</source>
        <translation>Pausiert: „Fortsetzen“ macht hier weiter.</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>Wird pausiert</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Pictures of at least two classes are needed: take some in on the Images page.</source>
        <translation>Es sind Bilder von mindestens zwei Klassen nötig: Beziehen Sie auf der Seite „Bilder“ welche ein.</translation>
    </message>
    <message>
        <source>Plots as PNG…</source>
        <translation>Diagramme als PNG…</translation>
    </message>
    <message>
        <source>Plots as SVG…</source>
        <translation>Diagramme als SVG…</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>Press F2 or double-click to give it a name</source>
        <translation>F2 drücken oder doppelklicken, um einen Namen zu vergeben</translation>
    </message>
    <message>
        <source>Press Start training; the right answers over time appear here.</source>
        <translation>Drücken Sie „Training starten“: Hier sehen Sie dann, wie sich die Zahl der richtigen Antworten entwickelt.</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Fortschritt des Trainings</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Reading the pictures</source>
        <translation>Lesen der Bilder</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Aus dieser Liste entfernen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename, write a note, show the folder, remove</source>
        <translation>Umbenennen, Notiz schreiben, Ordner zeigen, entfernen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Right answers on pictures kept aside, by round</source>
        <translation>Richtige Antworten bei beiseitegelegten Bildern, je Runde</translation>
    </message>
    <message>
        <source>Right answers, of the pictures kept aside</source>
        <translation>Richtige Antworten, von den beiseitegelegten Bildern</translation>
    </message>
    <message>
        <source>Right on {accuracy} of the pictures kept aside.</source>
        <translation>Richtig bei {accuracy} der beiseitegelegten Bilder.</translation>
    </message>
    <message>
        <source>Right on {accuracy} of the pictures, each tested by a training without it.</source>
        <translation>Richtig bei {accuracy} der Bilder, jedes getestet von einem Training ohne dieses Bild.</translation>
    </message>
    <message>
        <source>Right: it is {name}</source>
        <translation>Richtig: Es ist {name}</translation>
    </message>
    <message>
        <source>Round {number} of {rounds} · {left}</source>
        <translation>Runde {number} von {rounds} · {left}</translation>
    </message>
    <message>
        <source>Save the plots or their numbers</source>
        <translation>Die Diagramme oder ihre Zahlen speichern</translation>
    </message>
    <message>
        <source>Saved {names}.</source>
        <translation>{names} gespeichert.</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>Ergebnis ansehen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>Smoothing of the loss</source>
        <translation>Glättung des Verlusts</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Training starten</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop this training (Esc); it can be resumed later</source>
        <translation>Dieses Training stoppen (Esc); es lässt sich später fortsetzen</translation>
    </message>
    <message>
        <source>Stop training?</source>
        <translation>Training stoppen?</translation>
    </message>
    <message>
        <source>Stopped: Resume goes on from here.</source>
        <translation>Gestoppt: „Fortsetzen“ macht hier weiter.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird gestoppt</translation>
    </message>
    <message>
        <source>Take it off this list, or out of the queue; its folder stays</source>
        <translation>Aus dieser Liste oder aus der Warteschlange nehmen; der Ordner bleibt</translation>
    </message>
    <message>
        <source>Test pictures</source>
        <translation>Testbilder</translation>
    </message>
    <message>
        <source>Test pictures appear here</source>
        <translation>Hier erscheinen Testbilder</translation>
    </message>
    <message>
        <source>Test pictures: {words}</source>
        <translation>Testbilder: {words}</translation>
    </message>
    <message>
        <source>Testing on the pictures kept aside</source>
        <translation>Testen an den beiseitegelegten Bildern</translation>
    </message>
    <message>
        <source>The class name {name} is too long for the model: give it a shorter one on the Images page.</source>
        <translation>Der Klassenname {name} ist zu lang für das Modell: Geben Sie der Klasse auf der Seite „Bilder“ einen kürzeren.</translation>
    </message>
    <message>
        <source>The published recipe, exactly</source>
        <translation>Das veröffentlichte Rezept, genau so</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>Neu trainieren</translation>
    </message>
    <message>
        <source>Train with these pictures (Ctrl+R)</source>
        <translation>Mit diesen Bildern trainieren (Strg+R)</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Training gained nothing: at once, without training, as many were right.</source>
        <translation>Das Training brachte nichts: Ohne Training waren es ebenso viele.</translation>
    </message>
    <message>
        <source>Training gained nothing: by the class names alone, as many were right.</source>
        <translation>Das Training brachte nichts: Allein nach den Klassennamen waren es ebenso viele.</translation>
    </message>
    <message>
        <source>Training gained {points} in 100: at once, without training, {before} were right.</source>
        <translation>Durch das Training sind {points} von 100 mehr richtig: Ohne Training waren es {before}.</translation>
    </message>
    <message>
        <source>Training gained {points} in 100: by the class names alone, {before} were right.</source>
        <translation>Durch das Training sind {points} von 100 mehr richtig: Allein nach den Klassennamen waren es {before}.</translation>
    </message>
    <message>
        <source>Training lost {points} in 100: at once, without training, {before} were right.</source>
        <translation>Durch das Training sind {points} von 100 weniger richtig: Ohne Training waren es {before}.</translation>
    </message>
    <message>
        <source>Training lost {points} in 100: by the class names alone, {before} were right.</source>
        <translation>Durch das Training sind {points} von 100 weniger richtig: Allein nach den Klassennamen waren es {before}.</translation>
    </message>
    <message>
        <source>Trainings so far</source>
        <translation>Trainings</translation>
    </message>
    <message>
        <source>Use the settings of this training and train</source>
        <translation>Die Einstellungen dieses Trainings übernehmen und trainieren</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Waiting for the training on {folder}</source>
        <translation>Warten auf das Training zu {folder}</translation>
    </message>
    <message>
        <source>Waiting to start</source>
        <translation>Warten auf den Start</translation>
    </message>
    <message>
        <source>When it was started</source>
        <translation>Wann es gestartet wurde</translation>
    </message>
    <message>
        <source>With so few pictures that may be chance.</source>
        <translation>Bei so wenigen Bildern kann das Zufall sein.</translation>
    </message>
    <message>
        <source>Without training it was taken for {answer}</source>
        <translation>Ohne Training wurde es für {answer} gehalten</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Wrong: taken for {answer}, it is {name}</source>
        <translation>Falsch: für {answer} gehalten, es ist {name}</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>noch wenige Sekunden</translation>
    </message>
    <message>
        <source>after training</source>
        <translation>nach dem Training</translation>
    </message>
    <message>
        <source>at once, without training</source>
        <translation>sofort, ohne Training</translation>
    </message>
    <message>
        <source>by names alone</source>
        <translation>allein nach Namen</translation>
    </message>
    <message>
        <source>estimating</source>
        <translation>wird geschätzt</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>taken for {answer}</source>
        <translation>für {answer} gehalten</translation>
    </message>
    <message>
        <source>taken for {answer}, it is {name}</source>
        <translation>für {answer} gehalten, es ist {name}</translation>
    </message>
    <message>
        <source>taken for {answer}, it is {name}, wrong</source>
        <translation>für {answer} gehalten, es ist {name}, falsch</translation>
    </message>
    <message>
        <source>taken for {answer}, right</source>
        <translation>für {answer} gehalten, richtig</translation>
    </message>
    <message>
        <source>test pictures are right already, without training</source>
        <translation>Testbildern schon ohne Training richtig erkannt</translation>
    </message>
    <message>
        <source>test pictures drawn by chance</source>
        <translation>zufällig gezogene Testbilder</translation>
    </message>
    <message>
        <source>the picture was not written</source>
        <translation>das Bild wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>while learning</source>
        <translation>beim Lernen</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} class</source>
        <comment>{n:,} classes</comment>
        <translation>
            <numerusform>{n:,} Klasse</numerusform>
            <numerusform>{n:,} Klassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} more picture is kept aside to watch the learning by and to choose what is kept.</source>
        <comment>{n:,} more pictures are kept aside to watch the learning by and to choose what is kept.</comment>
        <translation>
            <numerusform>{n:,} weiteres Bild ist beiseitegelegt, um das Lernen zu kontrollieren und zu wählen, was behalten wird.</numerusform>
            <numerusform>{n:,} weitere Bilder sind beiseitegelegt, um das Lernen zu kontrollieren und zu wählen, was behalten wird.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture in {classes}</source>
        <comment>{n:,} pictures in {classes}</comment>
        <translation>
            <numerusform>{n:,} Bild in {classes}</numerusform>
            <numerusform>{n:,} Bildern in {classes}</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} trainings side by side. Select one to see what it gained.</source>
        <translation>{number} Trainings nebeneinander. Wählen Sie eines aus, um zu sehen, was es gebracht hat.</translation>
    </message>
    <message>
        <source>{right:,} of {judged:,}</source>
        <translation>{right:,} von {judged:,}</translation>
    </message>
    <message>
        <source>{right} of {all} right after round {round}</source>
        <translation>{right} von {all} richtig nach Runde {round}</translation>
    </message>
    <message>
        <source>{right} of {all} right after training</source>
        <translation>{right} von {all} richtig nach dem Training</translation>
    </message>
    <message>
        <source>{right} of {all} right now</source>
        <translation>{right} von {all} jetzt richtig</translation>
    </message>
    <message>
        <source>{right} of {all} right without training</source>
        <translation>{right} von {all} richtig ohne Training</translation>
    </message>
    <message>
        <source>{right} without training</source>
        <translation>{right} ohne Training</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
</context>
<context>
    <name>mpl_desktop.pages.train.settings</name>
    <message>
        <source>A file on this computer…</source>
        <translation>Eine Datei auf diesem Computer…</translation>
    </message>
    <message>
        <source>All-round</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>By name, sentence or symbol (Ctrl+F)</source>
        <translation>Nach Name, Satz oder Kürzel (Strg+F)</translation>
    </message>
    <message>
        <source>By names alone {share} of ImageNet&apos;s pictures are right, as published.</source>
        <translation>Allein nach Namen sind laut Veröffentlichung {share} der ImageNet-Bilder richtig.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a weights file</source>
        <translation>Gewichtsdatei wählen</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Download {name}?</source>
        <translation>{name} herunterladen?</translation>
    </message>
    <message>
        <source>Downloading {name}</source>
        <translation>Herunterladen von {name}</translation>
    </message>
    <message>
        <source>Downloading {name}: {done} of {size}</source>
        <translation>Herunterladen von {name}: {done} von {size}</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Herunterladen…</translation>
    </message>
    <message>
        <source>Every setting back to its default</source>
        <translation>Alle Einstellungen zurück auf ihren Standard</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>From the air</source>
        <translation>Aus der Luft</translation>
    </message>
    <message>
        <source>Good at {what}.</source>
        <translation>Stärke: {what}.</translation>
    </message>
    <message>
        <source>Looks at {side} × {side} pixels, under a second a picture on this computer.</source>
        <translation>Sieht {side} × {side} Pixel, weniger als eine Sekunde je Bild auf diesem Computer.</translation>
    </message>
    <message>
        <source>Looks at {side} × {side} pixels, {time} a picture on this computer.</source>
        <translation>Sieht {side} × {side} Pixel, {time} je Bild auf diesem Computer.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model and pictures</source>
        <translation>Modell und Bilder</translation>
    </message>
    <message>
        <source>Names in any language</source>
        <translation>Namen in jeder Sprache</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Natur</translation>
    </message>
    <message>
        <source>No setting has such words.</source>
        <translation>Keine Einstellung enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Pictures of a class</source>
        <translation>Bilder je Klasse</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Reset {title}</source>
        <translation>{title} zurücksetzen</translation>
    </message>
    <message>
        <source>Shots: how many pictures of each class to learn from; auto takes all there are, up to 50</source>
        <translation>Shots: aus wie vielen Bildern jeder Klasse gelernt wird; auto nimmt alle vorhandenen, bis zu 50</translation>
    </message>
    <message>
        <source>Small and fast</source>
        <translation>Klein und schnell</translation>
    </message>
    <message>
        <source>Stop the download; what arrived is kept</source>
        <translation>Den Download stoppen; was angekommen ist, bleibt erhalten</translation>
    </message>
    <message>
        <source>Stopping the download</source>
        <translation>Der Download wird gestoppt</translation>
    </message>
    <message>
        <source>The chosen model, {name}, is not on this computer: {size} from {origin}.</source>
        <translation>Das gewählte Modell, {name}, ist nicht auf diesem Computer: {size} von {origin}.</translation>
    </message>
    <message>
        <source>The frozen CLIP backbone that answers are learned for; a larger one knows more and is slower</source>
        <translation>Das feste CLIP-Modell, auf dem das Training aufbaut; ein größeres weiß mehr, ist aber langsamer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Use a larger one</source>
        <translation>Größeres verwenden</translation>
    </message>
    <message>
        <source>ViT-B-32 learned from far more pictures (it is on this computer).</source>
        <translation>ViT-B-32 hat aus weit mehr Bildern gelernt (es ist auf diesem Computer).</translation>
    </message>
    <message>
        <source>ViT-B-32 learned from far more pictures ({size} to download).</source>
        <translation>ViT-B-32 hat aus weit mehr Bildern gelernt ({size} herunterzuladen).</translation>
    </message>
    <message>
        <source>Was it trained with QuickGELU? OpenAI, MetaCLIP and DFN weights were.</source>
        <translation>Wurde mit QuickGELU trainiert? Bei Gewichten von OpenAI, MetaCLIP und DFN ist das so.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Weights file</source>
        <translation>Gewichtsdatei</translation>
    </message>
    <message>
        <source>Where the defaults below come from. Quick: good results on small computers; Paper: the published recipe</source>
        <translation>Woher die Standardwerte unten kommen. Schnell: gute Ergebnisse auf kleinen Computern; Paper: das veröffentlichte Rezept</translation>
    </message>
    <message>
        <source>Which architecture is it?</source>
        <translation>Welche Architektur ist es?</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Eigenes</translation>
    </message>
    <message>
        <source>Your own: {file}</source>
        <translation>Eigenes: {file}</translation>
    </message>
    <message>
        <source>needs {size} of memory</source>
        <translation>braucht {size} Speicher</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>{about}. Default: {value}.</source>
        <translation>{about}. Standard: {value}.</translation>
    </message>
    <message>
        <source>{name} (built in)</source>
        <translation>{name} (eingebaut)</translation>
    </message>
    <message>
        <source>{problem} Or choose a file on this computer.</source>
        <translation>{problem} Oder wählen Sie eine Datei auf diesem Computer.</translation>
    </message>
    <message>
        <source>{setting}: {reason}.</source>
        <translation>{setting}: {reason}.</translation>
    </message>
    <message>
        <source>{size} from {origin}. Licence: {licence}.</source>
        <translation>{size} von {origin}. Lizenz: {licence}.</translation>
    </message>
    <message>
        <source>{size}, licence: {licence}.</source>
        <translation>{size}, Lizenz: {licence}.</translation>
    </message>
    <message>
        <source>{title}: back to the default</source>
        <translation>{title}: zurück auf den Standard</translation>
    </message>
</context>
<context>
    <name>mpl_desktop.project</name>
    <message>
        <source>At once, without training, {accuracy:.1%} of all {images} images would be right.</source>
        <translation>Sofort, ohne Training, wären {accuracy:.1%} von allen {images} Bildern richtig.</translation>
    </message>
    <message>
        <source>At once, without training, {accuracy:.1%} of {images} test images would be right.</source>
        <translation>Sofort, ohne Training, wären {accuracy:.1%} von {images} Testbildern richtig.</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a training</comment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Epoch {epoch}: mean loss {loss:.4f}, validation accuracy {right:.1%} (best so far).</source>
        <translation>Epoche {epoch}: mittlerer Verlust {loss:.4f}, Validierungsgenauigkeit {right:.1%} (bisher beste).</translation>
    </message>
    <message>
        <source>Epoch {epoch}: mean loss {loss:.4f}, validation accuracy {right:.1%}.</source>
        <translation>Epoche {epoch}: mittlerer Verlust {loss:.4f}, Validierungsgenauigkeit {right:.1%}.</translation>
    </message>
    <message>
        <source>Epoch {epoch}: mean loss {loss:.4f}.</source>
        <translation>Epoche {epoch}: mittlerer Verlust {loss:.4f}.</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>a training</comment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Finishing</source>
        <comment>a training</comment>
        <translation>Wird abgeschlossen</translation>
    </message>
    <message>
        <source>Fold {fold} of {folds}: {correct} of {images} images right.</source>
        <translation>Durchgang {fold} von {folds}: {correct} von {images} Bildern richtig.</translation>
    </message>
    <message>
        <source>Its name is much like “{alike}”: if they are the same thing, give the images one class.</source>
        <translation>Ihr Name ähnelt „{alike}“ sehr: Wenn beide dasselbe sind, geben Sie den Bildern eine gemeinsame Klasse.</translation>
    </message>
    <message>
        <source>Its name is too long for the model to read: give the class a shorter one.</source>
        <translation>Ihr Name ist zu lang, als dass das Modell ihn lesen könnte: Geben Sie der Klasse einen kürzeren.</translation>
    </message>
    <message>
        <source>No images are left in this class: include some, or leave the class out.</source>
        <translation>In dieser Klasse sind keine Bilder übrig: Beziehen Sie welche ein oder lassen Sie die Klasse aus.</translation>
    </message>
    <message numerus="yes">
        <source>Only {n} image: with {few} or more a class can be tested apart.</source>
        <comment>Only {n} images: with {few} or more a class can be tested apart.</comment>
        <translation>
            <numerusform>Nur {n} Bild: Ab {few} kann eine Klasse gesondert getestet werden.</numerusform>
            <numerusform>Nur {n} Bilder: Ab {few} kann eine Klasse gesondert getestet werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>a training</comment>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Pausing</source>
        <comment>a training</comment>
        <translation>Wird pausiert</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>a training</comment>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>a training</comment>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Stopping</source>
        <comment>a training</comment>
        <translation>Wird gestoppt</translation>
    </message>
    <message>
        <source>The largest class has {times} times as many images: results may lean towards it.</source>
        <translation>Die größte Klasse hat {times}-mal so viele Bilder: Die Ergebnisse können zu ihr hin neigen.</translation>
    </message>
    <message>
        <source>The saved decisions about {folder} are damaged and were set aside; it opens without them.</source>
        <translation>Die gespeicherten Entscheidungen zu {folder} sind beschädigt und wurden beiseitegelegt; der Ordner wird ohne sie geöffnet.</translation>
    </message>
    <message>
        <source>The saved decisions about {folder} are damaged and were set aside; those of the time before are used.</source>
        <translation>Die gespeicherten Entscheidungen zu {folder} sind beschädigt und wurden beiseitegelegt; die von davor werden verwendet.</translation>
    </message>
    <message>
        <source>This name is too long for the model, which reads {most} words of it at most, and fewer where they are rare. Give the class a shorter one.</source>
        <translation>Dieser Name ist zu lang für das Modell, das höchstens {most} Wörter davon liest, und weniger, wenn sie selten sind. Geben Sie der Klasse einen kürzeren.</translation>
    </message>
    <message>
        <source>Training on {train_images} images of {classes} classes, {epochs} epochs of {steps_per_epoch} steps, on {device} ({precision}); {parameters:,} trainable numbers.</source>
        <translation>Training mit {train_images} Bildern aus {classes} Klassen, {epochs} Epochen zu {steps_per_epoch} Schritten, auf {device} ({precision}); {parameters:,} trainierbare Zahlen.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>a training</comment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Zero-shot is right on {accuracy:.1%} of all {images} images.</source>
        <translation>Zero-Shot ist bei {accuracy:.1%} von allen {images} Bildern richtig.</translation>
    </message>
    <message>
        <source>Zero-shot is right on {accuracy:.1%} of {images} test images.</source>
        <translation>Zero-Shot ist bei {accuracy:.1%} von {images} Testbildern richtig.</translation>
    </message>
    <message>
        <source>classes is of the wrong kind</source>
        <translation>classes ist von der falschen Art</translation>
    </message>
    <message>
        <source>its schema number is missing</source>
        <translation>die Schemanummer fehlt</translation>
    </message>
    <message>
        <source>unlabelled</source>
        <comment>pictures without a class</comment>
        <translation>ohne Klasse</translation>
    </message>
    <message>
        <source>{name} holds entries that this version does not know, and keeps them: {names}.</source>
        <translation>{name} enthält Einträge, die diese Version nicht kennt und beibehält: {names}.</translation>
    </message>
    <message>
        <source>{name} is missing or of the wrong kind</source>
        <translation>{name} fehlt oder ist von der falschen Art</translation>
    </message>
    <message>
        <source>{retired} no longer comes with the program: trainings use {model}, which knows more.</source>
        <translation>{retired} wird nicht mehr mit dem Programm geliefert: Trainings verwenden {model}, das mehr weiß.</translation>
    </message>
</context>
<context>
    <name>mpl_desktop.system</name>
    <message>
        <source>The answer of {host} is too long to be a note about a version.</source>
        <translation>Die Antwort von {host} ist zu lang für eine Angabe zu einer Version.</translation>
    </message>
    <message>
        <source>What {host} answers is no note about a version.</source>
        <translation>Was {host} antwortet, ist keine Angabe zu einer Version.</translation>
    </message>
    <message>
        <source>Whether there is a newer version is not known.</source>
        <translation>Ob es eine neuere Version gibt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>{host} could not be reached: {reason}.</source>
        <translation>{host} war nicht erreichbar: {reason}.</translation>
    </message>
    <message>
        <source>{host} gave no whole answer in {seconds} seconds.</source>
        <translation>{host} gab in {seconds} Sekunden keine vollständige Antwort.</translation>
    </message>
    <message>
        <source>{host} has no answer at this address (error {code}).</source>
        <translation>{host} hat keine Antwort unter dieser Adresse (Fehler {code}).</translation>
    </message>
    <message>
        <source>{host} sends on to another place, {other}. That one was not asked.</source>
        <translation>{host} verweist an einen anderen Ort, {other}. Dort wurde nicht gefragt.</translation>
    </message>
</context>
<context>
    <name>mpl_desktop.widgets</name>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Confusion matrix: rows are true classes, columns are answers</source>
        <translation>Konfusionsmatrix: Zeilen sind wahre Klassen, Spalten sind Antworten</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Input: {removed} removed, {carried} carried, {added} added</source>
        <translation>Eingabe: {removed} entfernt, {carried} übernommen, {added} hinzugefügt</translation>
    </message>
    <message>
        <source>Layer {layer}: {removed} removed, {carried} carried, {added} added</source>
        <translation>Schicht {layer}: {removed} entfernt, {carried} übernommen, {added} hinzugefügt</translation>
    </message>
    <message>
        <source>Prompts of each layer of the image tower</source>
        <translation>Prompts jeder Schicht des Bildturms</translation>
    </message>
    <message>
        <source>Sort by “{column}”</source>
        <translation>Nach „{column}“ sortieren</translation>
    </message>
    <message>
        <source>This module has no image prompts.</source>
        <translation>Dieses Modul hat keine Bild-Prompts.</translation>
    </message>
    <message>
        <source>added</source>
        <comment>prompts</comment>
        <translation>hinzugefügt</translation>
    </message>
    <message numerus="yes">
        <source>and {n:,} more</source>
        <comment>and {n:,} more</comment>
        <translation>
            <numerusform>und {n:,} weiteres</numerusform>
            <numerusform>und {n:,} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>answer →
true ↓</source>
        <translation>Antwort →
wahr ↓</translation>
    </message>
    <message>
        <source>carried</source>
        <comment>prompts</comment>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a cell without words</comment>
        <translation>leer</translation>
    </message>
    <message>
        <source>input</source>
        <comment>before the first layer</comment>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>layer {layer}</source>
        <translation>Schicht {layer}</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>prompts</comment>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>{name}: {pictures:,} on the map</source>
        <translation>{name}: {pictures:,} auf der Karte</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {total} pictures of {name} were seen as {answer}</source>
        <comment>{n} of {total} pictures of {name} were seen as {answer}</comment>
        <translation>
            <numerusform>{n} von {total} Bildern von {name} wurde als {answer} erkannt</numerusform>
            <numerusform>{n} von {total} Bildern von {name} wurden als {answer} erkannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {total} pictures of {name} were seen rightly</source>
        <comment>{n} of {total} pictures of {name} were seen rightly</comment>
        <translation>
            <numerusform>{n} von {total} Bildern von {name} wurde richtig erkannt</numerusform>
            <numerusform>{n} von {total} Bildern von {name} wurden richtig erkannt</numerusform>
        </translation>
    </message>
    <message>
        <source>{pictures} as {name}</source>
        <translation>{pictures} als {name}</translation>
    </message>
    <message>
        <source>{right} of {total} right</source>
        <translation>{right} von {total} richtig</translation>
    </message>
</context>
<context>
    <name>mpl_desktop.widgets.plots</name>
    <message>
        <source>Confidence against accuracy</source>
        <translation>Sicherheit gegen Genauigkeit</translation>
    </message>
    <message>
        <source>Confidence against accuracy after calibration: {points}</source>
        <translation>Sicherheit gegen Genauigkeit nach der Kalibrierung: {points}</translation>
    </message>
    <message>
        <source>Confidence against accuracy: {points}</source>
        <translation>Sicherheit gegen Genauigkeit: {points}</translation>
    </message>
    <message>
        <source>Left and Right read the values one by one</source>
        <translation>Links und Rechts lesen die Werte einzeln vor</translation>
    </message>
    <message>
        <source>No shares to show</source>
        <translation>Keine Anteile zu zeigen</translation>
    </message>
    <message>
        <source>The thin line is the 95 % interval: where the true rate lies, judging by so many images</source>
        <translation>Der dünne Strich ist das 95-%-Intervall: wo die wahre Quote bei dieser Bilderzahl wohl liegt</translation>
    </message>
    <message>
        <source>after calibration</source>
        <translation>nach der Kalibrierung</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>wie es ist</translation>
    </message>
    <message>
        <source>before</source>
        <comment>calibration</comment>
        <translation>davor</translation>
    </message>
    <message>
        <source>how sure it was (up: how often it was right)</source>
        <translation>wie sicher es war (nach oben: wie oft richtig)</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no points</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>{confident:.0f} % confident, {right:.0f} % right, {images:.0f} images</source>
        <translation>{confident:.0f} % sicher, {right:.0f} % richtig, {images:.0f} Bilder</translation>
    </message>
</context>
<context>
    <name>mpl_desktop.widgets.viewer</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc or Space)</source>
        <translation>Schließen (Esc oder Leertaste)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Larger (+, or the wheel)</source>
        <translation>Größer (+ oder Mausrad)</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Show all of it (0)</source>
        <translation>Ganz zeigen (0)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Kleiner (-)</translation>
    </message>
    <message>
        <source>The next picture (→)</source>
        <translation>Das nächste Bild (→)</translation>
    </message>
    <message>
        <source>The picture before (←)</source>
        <translation>Das vorige Bild (←)</translation>
    </message>
    <message>
        <source>This picture cannot be read. The file may be damaged, or not there any more.</source>
        <translation>Dieses Bild kann nicht gelesen werden. Die Datei ist vielleicht beschädigt oder nicht mehr da.</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Ganzes Bild</translation>
    </message>
    <message>
        <source>{place:,} of {pictures:,}</source>
        <translation>{place:,} von {pictures:,}</translation>
    </message>
</context>
<context>
    <name>mpl_desktop.window</name>
    <message>
        <source>&amp;About MPL Desktop</source>
        <translation>&amp;Über MPL Desktop</translation>
    </message>
    <message>
        <source>&amp;Classify the clipboard</source>
        <translation>Zwischenablage er&amp;kennen</translation>
    </message>
    <message>
        <source>&amp;Compare with…</source>
        <translation>&amp;Vergleichen mit…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Export module…</source>
        <translation>&amp;Modul exportieren…</translation>
    </message>
    <message>
        <source>&amp;Fetch from Hugging Face…</source>
        <translation>Von &amp;Hugging Face holen…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Anleitung</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Merge with…</source>
        <translation>&amp;Zusammenführen mit…</translation>
    </message>
    <message>
        <source>&amp;Module</source>
        <translation>&amp;Modul</translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation>Veröffent&amp;lichen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Sample images</source>
        <translation>B&amp;eispielbilder</translation>
    </message>
    <message>
        <source>&amp;Save project</source>
        <translation>Projekt &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Start training</source>
        <translation>Training &amp;starten</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Trainieren</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>A training can be resumed from where it is now; a download goes on where it stopped.</source>
        <translation>Ein Training lässt sich vom jetzigen Stand aus fortsetzen; ein Download geht dort weiter, wo er gestoppt hat.</translation>
    </message>
    <message>
        <source>Add to {project}:</source>
        <translation>Zu {project} hinzufügen:</translation>
    </message>
    <message>
        <source>Answering a click or key</source>
        <translation>Reagieren auf einen Klick oder eine Taste</translation>
    </message>
    <message>
        <source>Begin with your pictures</source>
        <translation>Mit Ihren Bildern beginnen</translation>
    </message>
    <message>
        <source>Choose and look through your images</source>
        <translation>Ihre Bilder wählen und durchsehen</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Diese Liste leeren</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Schließen ohne Speichern</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dunkles Design</translation>
    </message>
    <message>
        <source>Device, model and memory</source>
        <translation>Gerät, Modell und Speicher</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Drop a folder on this window. It may hold a folder for each class, or a heap of pictures that you sort on the Label page. The sample images are there for a first try.</source>
        <translation>Ziehen Sie einen Ordner auf dieses Fenster. Er kann einen Ordner für jede Klasse enthalten oder einen Haufen Bilder, die Sie auf der Seite „Zuordnen“ sortieren. Die Beispielbilder sind für einen ersten Versuch da.</translation>
    </message>
    <message>
        <source>Drop pictures on the Classify page to see what they show. Correct what is wrong, and it learns from that.</source>
        <translation>Ziehen Sie Bilder auf die Seite „Erkennen“, um zu erfahren, was sie zeigen. Korrigieren Sie, was falsch ist: Das Modul lernt daraus.</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Tour beenden</translation>
    </message>
    <message>
        <source>Export &amp;labels…</source>
        <translation>Zuordnungen e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Export for other &amp;programs…</source>
        <translation>&amp;Für andere Programme exportieren…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Give pictures their classes</source>
        <translation>Bildern ihre Klassen geben</translation>
    </message>
    <message>
        <source>Go to the training of {folder}</source>
        <translation>Zum Training zu {folder} gehen</translation>
    </message>
    <message>
        <source>I&amp;mport labels…</source>
        <translation>Zuordnungen &amp;importieren…</translation>
    </message>
    <message>
        <source>Its changes are not on disk. Cancel, and save it elsewhere with File, Save project as.</source>
        <translation>Die Änderungen sind nicht auf dem Datenträger. Brechen Sie ab und speichern Sie das Projekt mit „Datei“, „Projekt speichern unter“ an einem anderen Ort.</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>Let it learn</source>
        <translation>Lernen lassen</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Helles Design</translation>
    </message>
    <message>
        <source>Look for a newer &amp;version…</source>
        <translation>Nach neuer &amp;Version suchen…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>No browser could be opened. The guide is the file {name} in its folder.</source>
        <translation>Es konnte kein Browser geöffnet werden. Die Anleitung ist die Datei {name} in ihrem Ordner.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>One button starts the training. It runs on this computer, and no picture leaves it. Some pictures are kept aside; with them Results shows how often the answers are right.</source>
        <translation>Eine Schaltfläche startet das Training. Es läuft auf diesem Computer, und kein Bild verlässt ihn. Einige Bilder werden beiseitegelegt; an ihnen zeigt die Seite „Ergebnisse“, wie oft die Antworten richtig sind.</translation>
    </message>
    <message>
        <source>Open &amp;project…</source>
        <translation>&amp;Projekt öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open pictures first and give them classes; then the labels can be exported.</source>
        <translation>Öffnen Sie zuerst Bilder und geben Sie ihnen Klassen; dann lassen sich die Zuordnungen exportieren.</translation>
    </message>
    <message>
        <source>Open the pictures first; then a table can give them classes.</source>
        <translation>Öffnen Sie zuerst die Bilder; dann kann eine Tabelle ihnen Klassen geben.</translation>
    </message>
    <message>
        <source>Pictures can be added to projects that began with unsorted pictures.</source>
        <translation>Bilder lassen sich zu Projekten hinzufügen, die mit unsortierten Bildern begonnen wurden.</translation>
    </message>
    <message>
        <source>Progress of the running job</source>
        <translation>Fortschritt der laufenden Aufgabe</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Running job</source>
        <translation>Laufende Aufgabe</translation>
    </message>
    <message>
        <source>Running now: {running}. {kept}</source>
        <translation>Läuft gerade: {running}. {kept}</translation>
    </message>
    <message>
        <source>S&amp;top training…</source>
        <translation>Training st&amp;oppen…</translation>
    </message>
    <message>
        <source>Save project &amp;as…</source>
        <translation>Projekt speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>See how well it works, and export</source>
        <translation>Sehen, wie gut es geht, und exportieren</translation>
    </message>
    <message>
        <source>Show &amp;log files</source>
        <translation>&amp;Protokolldateien zeigen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Show the &amp;tour</source>
        <translation>&amp;Tour zeigen</translation>
    </message>
    <message>
        <source>Show the whole message</source>
        <translation>Die ganze Meldung zeigen</translation>
    </message>
    <message>
        <source>Sort into classes:</source>
        <translation>In Klassen sortieren:</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Stoppen und schließen</translation>
    </message>
    <message>
        <source>Stop and close?</source>
        <translation>Stoppen und schließen?</translation>
    </message>
    <message>
        <source>Stop the running job</source>
        <translation>Die laufende Aufgabe stoppen</translation>
    </message>
    <message>
        <source>Stop this job</source>
        <translation>Diese Aufgabe stoppen</translation>
    </message>
    <message>
        <source>Stop training on {place}?</source>
        <translation>Training zu {place} stoppen?</translation>
    </message>
    <message>
        <source>Stopping: {job}</source>
        <translation>Wird gestoppt: {job}</translation>
    </message>
    <message>
        <source>System theme</source>
        <translation>Systemdesign</translation>
    </message>
    <message>
        <source>The project could not be saved. Close all the same?</source>
        <translation>Das Projekt konnte nicht gespeichert werden. Trotzdem schließen?</translation>
    </message>
    <message>
        <source>The whole message</source>
        <translation>Die ganze Meldung</translation>
    </message>
    <message>
        <source>These files could not be used</source>
        <translation>Diese Dateien konnten nicht verwendet werden</translation>
    </message>
    <message>
        <source>Train and watch</source>
        <translation>Trainieren und zusehen</translation>
    </message>
    <message>
        <source>Train first, or load a module; then it can be compared.</source>
        <translation>Trainieren Sie zuerst oder laden Sie ein Modul; dann lässt es sich vergleichen.</translation>
    </message>
    <message>
        <source>Train first, or load a module; then it can be exported.</source>
        <translation>Trainieren Sie zuerst oder laden Sie ein Modul; dann lässt es sich exportieren.</translation>
    </message>
    <message>
        <source>Train first, or load a module; then it can be merged.</source>
        <translation>Trainieren Sie zuerst oder laden Sie ein Modul; dann lässt es sich zusammenführen.</translation>
    </message>
    <message>
        <source>Train first, or load a module; then it can be published.</source>
        <translation>Trainieren Sie zuerst oder laden Sie ein Modul; dann lässt es sich veröffentlichen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Use it on new pictures</source>
        <translation>Für neue Bilder verwenden</translation>
    </message>
    <message>
        <source>Use it on other images</source>
        <translation>Für andere Bilder verwenden</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Where is the folder now?</source>
        <translation>Wo ist der Ordner jetzt?</translation>
    </message>
    <message>
        <source>built-in model</source>
        <translation>eingebautes Modell</translation>
    </message>
    <message numerus="yes">
        <source>{job}  (+{n} waiting)</source>
        <comment>{job}  (+{n} waiting)</comment>
        <translation>
            <numerusform>{job}  (+{n} wartet)</numerusform>
            <numerusform>{job}  (+{n} warten)</numerusform>
        </translation>
    </message>
    <message>
        <source>{job}  {done:,} of {total:,}</source>
        <translation>{job}  {done:,} von {total:,}</translation>
    </message>
    <message>
        <source>{job}  {got} of {total}</source>
        <translation>{job}  {got} von {total}</translation>
    </message>
    <message>
        <source>{job} step {done:,}</source>
        <translation>{job} Schritt {done:,}</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} von {total}</translation>
    </message>
    <message>
        <source>{tip} ({key})</source>
        <translation>{tip} ({key})</translation>
    </message>
</context>
<context>
    <name>mpl_desktop.workspace</name>
    <message>
        <source>A training of {folder} was not finished ({name}).</source>
        <translation>Ein Training zu {folder} wurde nicht abgeschlossen ({name}).</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Being measured</source>
        <translation>Wird gemessen</translation>
    </message>
    <message>
        <source>Classify the picture</source>
        <translation>Das Bild erkennen</translation>
    </message>
    <message>
        <source>Classify {name}</source>
        <translation>{name} erkennen</translation>
    </message>
    <message numerus="yes">
        <source>Classify {n} item</source>
        <comment>Classify {n} items</comment>
        <translation>
            <numerusform>{n} Objekt erkennen</numerusform>
            <numerusform>{n} Objekte erkennen</numerusform>
        </translation>
    </message>
    <message>
        <source>Clearing what was computed of pictures</source>
        <translation>Löschen des aus Bildern Berechneten</translation>
    </message>
    <message>
        <source>Copying pictures</source>
        <translation>Kopieren von Bildern</translation>
    </message>
    <message>
        <source>Finishing with the best so far</source>
        <translation>Abschließen mit dem bisher Besten</translation>
    </message>
    <message>
        <source>Finishing with the weights of now</source>
        <translation>Abschließen mit den jetzigen Gewichten</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Getting to know the pictures</source>
        <translation>Kennenlernen der Bilder</translation>
    </message>
    <message>
        <source>Go on training</source>
        <translation>Weiter trainieren</translation>
    </message>
    <message>
        <source>How many test pictures are told apart without training</source>
        <translation>Wie viele Testbilder sich ohne Training unterscheiden lassen</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>It could not be measured</source>
        <translation>Es konnte nicht gemessen werden</translation>
    </message>
    <message>
        <source>It is trained, and not judged yet: Resume does that later. No module is made now.</source>
        <translation>Es ist trainiert und noch nicht beurteilt: „Fortsetzen“ holt das später nach. Jetzt entsteht kein Modul.</translation>
    </message>
    <message>
        <source>Label them</source>
        <translation>Zuordnen</translation>
    </message>
    <message numerus="yes">
        <source>Label {n:,} image</source>
        <comment>Label {n:,} images</comment>
        <translation>
            <numerusform>{n:,} Bild zuordnen</numerusform>
            <numerusform>{n:,} Bilder zuordnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Load the module of {folder}</source>
        <translation>Das Modul von {folder} laden</translation>
    </message>
    <message>
        <source>Load the module {name}</source>
        <translation>Das Modul {name} laden</translation>
    </message>
    <message>
        <source>Looking at the images</source>
        <translation>Einlesen der Bilder</translation>
    </message>
    <message>
        <source>Measured once the model is downloaded (Train page)</source>
        <translation>Wird gemessen, sobald das Modell heruntergeladen ist (Seite „Trainieren“)</translation>
    </message>
    <message>
        <source>Measuring how it does without training</source>
        <translation>Messen, wie gut es ohne Training geht</translation>
    </message>
    <message>
        <source>No module was made.</source>
        <translation>Es ist kein Modul entstanden.</translation>
    </message>
    <message numerus="yes">
        <source>No picture was found. {n:,} file could not be used.</source>
        <comment>No picture was found. {n:,} files could not be used.</comment>
        <translation>
            <numerusform>Es wurde kein Bild gefunden. {n:,} Datei konnte nicht verwendet werden.</numerusform>
            <numerusform>Es wurde kein Bild gefunden. {n:,} Dateien konnten nicht verwendet werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>No step was trained yet. Resume begins anew.</source>
        <translation>Noch kein Schritt wurde trainiert. „Fortsetzen“ beginnt von vorn.</translation>
    </message>
    <message>
        <source>Of {judged:,} pictures that were set aside it tells {right:,} apart by the others, at once and without training. Training can only be kept if it does better.</source>
        <translation>Von {judged:,} beiseitegelegten Bildern bestimmt es {right:,} richtig anhand der anderen, sofort und ohne Training. Ein Training kann nur behalten werden, wenn es besser ist.</translation>
    </message>
    <message>
        <source>Only the picture&apos;s address came: choose Copy image in the browser, and paste it here with Ctrl+V</source>
        <translation>Nur die Adresse des Bildes ist angekommen: Wählen Sie im Browser „Grafik kopieren“ und fügen Sie es hier mit Strg+V ein</translation>
    </message>
    <message>
        <source>Open the folder {name}</source>
        <translation>Den Ordner {name} öffnen</translation>
    </message>
    <message>
        <source>Open the project {name}</source>
        <translation>Das Projekt {name} öffnen</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Pausiert.</translation>
    </message>
    <message>
        <source>Pictures of {day}</source>
        <translation>Bilder vom {day}</translation>
    </message>
    <message>
        <source>Resume can go on from where it is now. No module is made. Finish now makes one of the best so far.</source>
        <translation>„Fortsetzen“ kann vom jetzigen Stand aus weitermachen. Es entsteht kein Modul. „Jetzt abschließen“ macht eines aus dem bisher Besten.</translation>
    </message>
    <message>
        <source>Resume can go on from where it is now. No module is made. Finish now makes one.</source>
        <translation>„Fortsetzen“ kann vom jetzigen Stand aus weitermachen. Es entsteht kein Modul. „Jetzt abschließen“ macht eines.</translation>
    </message>
    <message>
        <source>Right on {right:,} of {judged:,} test pictures, without training</source>
        <translation>Richtig bei {right:,} von {judged:,} Testbildern, ohne Training</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Woanders speichern…</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Stopped before the first step was done. Resume begins anew.</source>
        <translation>Vor dem Ende des ersten Schritts gestoppt. „Fortsetzen“ beginnt von vorn.</translation>
    </message>
    <message>
        <source>Stopped. The state after step {step:,} is kept, and Resume goes on from there.</source>
        <translation>Gestoppt. Der Stand nach Schritt {step:,} bleibt erhalten, und „Fortsetzen“ macht dort weiter.</translation>
    </message>
    <message>
        <source>Stopped. The state after step {step:,} of {total:,} is kept, and Resume goes on from there.</source>
        <translation>Gestoppt. Der Stand nach Schritt {step:,} von {total:,} bleibt erhalten, und „Fortsetzen“ macht dort weiter.</translation>
    </message>
    <message>
        <source>Takes {time} and {size} of memory.</source>
        <translation>Braucht {time} und {size} Speicher.</translation>
    </message>
    <message>
        <source>Takes {time} and {size} of memory: a first guess, until one was measured here.</source>
        <translation>Braucht {time} und {size} Speicher (erste Schätzung, noch nicht gemessen).</translation>
    </message>
    <message>
        <source>The project&apos;s changes are not on disk yet.</source>
        <translation>Die Änderungen des Projekts sind noch nicht auf dem Datenträger.</translation>
    </message>
    <message>
        <source>The project&apos;s changes are on disk now.</source>
        <translation>Die Änderungen des Projekts sind jetzt auf dem Datenträger.</translation>
    </message>
    <message>
        <source>The project&apos;s changes are on disk where they were.</source>
        <translation>Die Änderungen des Projekts sind am bisherigen Ort auf dem Datenträger.</translation>
    </message>
    <message>
        <source>There are no pictures in what you gave.</source>
        <translation>In dem, was Sie hereingegeben haben, sind keine Bilder.</translation>
    </message>
    <message>
        <source>This cannot be used here</source>
        <translation>Das kann hier nicht verwendet werden</translation>
    </message>
    <message>
        <source>This cannot be used here: drop images, a folder of classes or a module</source>
        <translation>Das kann hier nicht verwendet werden: Ziehen Sie Bilder, einen Ordner mit Klassen oder ein Modul herein</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Training {number}</source>
        <translation>Training {number}</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>What came holds no picture that can be read</source>
        <translation>Was angekommen ist, enthält kein lesbares Bild</translation>
    </message>
    <message>
        <source>best.safetensors holds the weights of epoch {epoch}, the best so far ({accuracy}).</source>
        <translation>best.safetensors enthält die Gewichte von Epoche {epoch}, die bisher besten ({accuracy}).</translation>
    </message>
    <message>
        <source>it is not a folder</source>
        <translation>es ist kein Ordner</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>der Ordner ist nicht mehr da</translation>
    </message>
    <message>
        <source>{collecting} pictures from {name}</source>
        <translation>{collecting} Bilder aus {name}</translation>
    </message>
    <message>
        <source>{collecting} the picture</source>
        <translation>{collecting} das Bild</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} file could not be used.</source>
        <comment>{n:,} files could not be used.</comment>
        <translation>
            <numerusform>{n:,} Datei konnte nicht verwendet werden.</numerusform>
            <numerusform>{n:,} Dateien konnten nicht verwendet werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture was copied; where they come from, nothing changed.</source>
        <comment>{n:,} pictures were copied; where they come from, nothing changed.</comment>
        <translation>
            <numerusform>{n:,} Bild wurde kopiert; am Herkunftsort hat sich nichts geändert.</numerusform>
            <numerusform>{n:,} Bilder wurden kopiert; am Herkunftsort hat sich nichts geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture was here already.</source>
        <comment>{n:,} pictures were here already.</comment>
        <translation>
            <numerusform>{n:,} Bild war schon hier.</numerusform>
            <numerusform>{n:,} Bilder waren schon hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} training of {folder} was not finished; the last is of {name}.</source>
        <comment>{n:,} trainings of {folder} were not finished; the last is of {name}.</comment>
        <translation>
            <numerusform>{n:,} Training zu {folder} wurde nicht abgeschlossen; das letzte ist von {name}.</numerusform>
            <numerusform>{n:,} Trainings zu {folder} wurden nicht abgeschlossen; das letzte ist von {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} training was not finished; the last is of {name}.</source>
        <comment>{n:,} trainings were not finished; the last is of {name}.</comment>
        <translation>
            <numerusform>{n:,} Training wurde nicht abgeschlossen; das letzte ist von {name}.</numerusform>
            <numerusform>{n:,} Trainings wurden nicht abgeschlossen; das letzte ist von {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: pictures are taken from videos on the Images page, in a project of your own pictures</source>
        <translation>{name}: Bilder aus Videos entnehmen Sie auf der Seite „Bilder“, in einem Projekt mit eigenen Bildern</translation>
    </message>
    <message numerus="yes">
        <source>{n} item</source>
        <comment>{n} items</comment>
        <translation>
            <numerusform>{n} Objekt</numerusform>
            <numerusform>{n} Objekte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} video</source>
        <comment>{n} videos</comment>
        <translation>
            <numerusform>{n} Video</numerusform>
            <numerusform>{n} Videos</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} could not be written</source>
        <translation>{path} konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>{project} was not opened. {reason}</source>
        <translation>{project} wurde nicht geöffnet. {reason}</translation>
    </message>
</context>
<context>
    <name>mpl_engine</name>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>0 leaves the choice to the program</source>
        <translation>0 überlässt dem Programm die Wahl</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Antworten durch</translation>
    </message>
    <message>
        <source>Apple GPU</source>
        <translation>Apple-GPU</translation>
    </message>
    <message>
        <source>Augmented versions of each image that training takes in turn; 0 makes a new one each time</source>
        <translation>Abgewandelte Fassungen jedes Bildes, die das Training reihum nimmt; 0 erzeugt jedes Mal eine neue</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <source>CPU threads</source>
        <translation>CPU-Threads</translation>
    </message>
    <message>
        <source>Choose a smaller backbone.</source>
        <translation>Wählen Sie ein kleineres Backbone.</translation>
    </message>
    <message>
        <source>Choose another --out, or give the command that it was begun with.</source>
        <translation>Wählen Sie ein anderes --out oder geben Sie den Befehl, mit dem begonnen wurde.</translation>
    </message>
    <message>
        <source>Choose another name, or add --force to replace it.</source>
        <translation>Wählen Sie einen anderen Namen oder fügen Sie --force hinzu, um zu ersetzen.</translation>
    </message>
    <message>
        <source>Computation</source>
        <translation>Rechenweg</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>Konsistenz</translation>
    </message>
    <message>
        <source>Context mode</source>
        <translation>Kontextmodus</translation>
    </message>
    <message>
        <source>Context words</source>
        <translation>Kontextwörter</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Epochs at the warm-up rate</source>
        <translation>Epochen mit der Aufwärmrate</translation>
    </message>
    <message>
        <source>Equal seeds give equal splits and runs</source>
        <translation>Gleiche Startwerte ergeben gleiche Aufteilungen und Läufe</translation>
    </message>
    <message>
        <source>For sgd</source>
        <translation>Für sgd</translation>
    </message>
    <message>
        <source>Groups added</source>
        <translation>Hinzugefügte Gruppen</translation>
    </message>
    <message>
        <source>Groups of b prompts added in each deep layer</source>
        <translation>Gruppen von b Prompts, die in jeder tiefen Schicht hinzukommen</translation>
    </message>
    <message>
        <source>How an image becomes a square, in training and use</source>
        <translation>Wie ein Bild quadratisch wird, im Training und bei der Verwendung</translation>
    </message>
    <message>
        <source>How often all shots are seen</source>
        <translation>Wie oft alle Shots gesehen werden</translation>
    </message>
    <message>
        <source>How steps are made</source>
        <translation>Wie Schritte gemacht werden</translation>
    </message>
    <message>
        <source>If it was moved, say where it is now with --data; its images are compared with those of the run.</source>
        <translation>Falls er verschoben wurde, geben Sie mit --data an, wo er jetzt ist; seine Bilder werden mit denen des Laufs verglichen.</translation>
    </message>
    <message>
        <source>Images and run</source>
        <translation>Bilder und Lauf</translation>
    </message>
    <message>
        <source>Images in a step; smaller needs less memory</source>
        <translation>Bilder in einem Schritt; weniger brauchen weniger Speicher</translation>
    </message>
    <message>
        <source>It is nothing that this program made, so it is left alone; choose another name.</source>
        <translation>Das stammt nicht von diesem Programm und bleibt daher unberührt; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Keep weights of</source>
        <translation>Gewichte behalten von</translation>
    </message>
    <message>
        <source>Known: {names}.</source>
        <translation>Bekannt: {names}.</translation>
    </message>
    <message>
        <source>Layers with prompts of their own</source>
        <translation>Schichten mit eigenen Prompts</translation>
    </message>
    <message>
        <source>Learned tokens that stand before the words</source>
        <translation>Gelernte Tokens, die vor den Wörtern stehen</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Learning rate in the warm-up</source>
        <translation>Lernrate beim Aufwärmen</translation>
    </message>
    <message>
        <source>Make square by</source>
        <translation>Quadratisch durch</translation>
    </message>
    <message>
        <source>Mirror at random</source>
        <translation>Zufällig spiegeln</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Of training steps; auto goes by the processor. Answers are always in full precision</source>
        <translation>Der Trainingsschritte; auto richtet sich nach dem Prozessor. Antworten haben immer volle Genauigkeit</translation>
    </message>
    <message>
        <source>Only in the folder: {folder}.</source>
        <translation>Nur im Ordner: {folder}.</translation>
    </message>
    <message>
        <source>Only in the folder: {folder}; only in the module: {module}.</source>
        <translation>Nur im Ordner: {folder}; nur im Modul: {module}.</translation>
    </message>
    <message>
        <source>Only in the module: {module}.</source>
        <translation>Nur im Modul: {module}.</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Rechengenauigkeit</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>Prompt-Vorlage</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Prompts dropped in each deep layer before new ones are added</source>
        <translation>Prompts, die in jeder tiefen Schicht wegfallen, bevor neue hinzukommen</translation>
    </message>
    <message>
        <source>Prompts on</source>
        <translation>Prompts bei</translation>
    </message>
    <message>
        <source>Prompts removed</source>
        <translation>Entfernte Prompts</translation>
    </message>
    <message>
        <source>Pull towards image features, class texts and answers without prompts (PromptSRC, Khattak et al. 2023); 0 is none</source>
        <translation>Zug hin zu Bildmerkmalen, Klassentexten und Antworten ohne Prompts (PromptSRC, Khattak et al. 2023); 0 ist keiner</translation>
    </message>
    <message>
        <source>Pull towards zero</source>
        <translation>Zug hin zu null</translation>
    </message>
    <message>
        <source>Put them back, or start a new run.</source>
        <translation>Stellen Sie sie wieder her oder beginnen Sie einen neuen Lauf.</translation>
    </message>
    <message>
        <source>Rename the folders, or give display names with --names.</source>
        <translation>Benennen Sie die Ordner um oder geben Sie mit --names Anzeigenamen an.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Share of an image that a random crop shows at least</source>
        <translation>Anteil eines Bildes, den ein zufälliger Ausschnitt mindestens zeigt</translation>
    </message>
    <message>
        <source>Shots</source>
        <translation>Shots</translation>
    </message>
    <message>
        <source>Size of a step after the warm-up</source>
        <translation>Größe eines Schritts nach dem Aufwärmen</translation>
    </message>
    <message>
        <source>Smallest crop</source>
        <translation>Kleinster Ausschnitt</translation>
    </message>
    <message>
        <source>The class names cannot be used: {reason} ({names}).</source>
        <translation>Die Klassennamen können nicht verwendet werden: {reason} ({names}).</translation>
    </message>
    <message>
        <source>The class names cannot be used: {reason}.</source>
        <translation>Die Klassennamen können nicht verwendet werden: {reason}.</translation>
    </message>
    <message>
        <source>The classes of the folder and of the prompt module differ.</source>
        <translation>Die Klassen des Ordners und des Prompt-Moduls unterscheiden sich.</translation>
    </message>
    <message>
        <source>The image folder {path} is not there any more.</source>
        <translation>Der Bilderordner {path} ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The last epoch, or the best on validation</source>
        <translation>Die letzte Epoche oder die beste bei der Validierung</translation>
    </message>
    <message>
        <source>The last good state is kept in {path}.</source>
        <translation>Der letzte gute Stand ist in {path} erhalten.</translation>
    </message>
    <message>
        <source>The loss stopped being a number at step {step}, at a learning rate of {learning_rate:g}.</source>
        <translation>Der Verlust war bei Schritt {step} keine Zahl mehr, bei einer Lernrate von {learning_rate:g}.</translation>
    </message>
    <message>
        <source>The run {path} cannot be used: {reason}.</source>
        <translation>Der Lauf {path} kann nicht verwendet werden: {reason}.</translation>
    </message>
    <message>
        <source>The run {path} is in use by another program.</source>
        <translation>Der Lauf {path} wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>The weights in {path} cannot be used: {reason}.</source>
        <translation>Die Gewichte in {path} können nicht verwendet werden: {reason}.</translation>
    </message>
    <message>
        <source>There is no setting named {name}.</source>
        <translation>Es gibt keine Einstellung namens {name}.</translation>
    </message>
    <message>
        <source>There is not enough memory for a batch size of {size}.</source>
        <translation>Der Speicher reicht nicht für eine Batchgröße von {size}.</translation>
    </message>
    <message>
        <source>This baselines file</source>
        <translation>Diese Vergleichswertedatei</translation>
    </message>
    <message>
        <source>This checkpoint</source>
        <translation>Dieser Zwischenstand</translation>
    </message>
    <message>
        <source>This costs file</source>
        <translation>Diese Kostendatei</translation>
    </message>
    <message>
        <source>This names file</source>
        <translation>Diese Namensdatei</translation>
    </message>
    <message>
        <source>This project file</source>
        <translation>Diese Projektdatei</translation>
    </message>
    <message>
        <source>This prompt module</source>
        <translation>Dieses Prompt-Modul</translation>
    </message>
    <message>
        <source>This run configuration</source>
        <translation>Diese Laufkonfiguration</translation>
    </message>
    <message>
        <source>This run result</source>
        <translation>Dieses Laufergebnis</translation>
    </message>
    <message>
        <source>This split</source>
        <translation>Diese Aufteilung</translation>
    </message>
    <message>
        <source>This split file</source>
        <translation>Diese Aufteilungsdatei</translation>
    </message>
    <message>
        <source>This table of labels</source>
        <translation>Diese Tabelle mit Zuordnungen</translation>
    </message>
    <message>
        <source>Train again with a lower learning rate, such as --set lr={lower}.</source>
        <translation>Trainieren Sie noch einmal mit einer kleineren Lernrate, etwa --set lr={lower}.</translation>
    </message>
    <message>
        <source>Train on mirrored images too</source>
        <translation>Auch mit gespiegelten Bildern trainieren</translation>
    </message>
    <message>
        <source>Training</source>
        <comment>settings</comment>
        <translation>Training</translation>
    </message>
    <message>
        <source>Training images of each class, or auto</source>
        <translation>Trainingsbilder jeder Klasse, oder auto</translation>
    </message>
    <message>
        <source>Try a batch size of {size} (--set batch_size={size}).</source>
        <translation>Versuchen Sie eine Batchgröße von {size} (--set batch_size={size}).</translation>
    </message>
    <message>
        <source>Update MPL Desktop.</source>
        <translation>Aktualisieren Sie MPL Desktop.</translation>
    </message>
    <message>
        <source>Views of an image</source>
        <translation>Varianten eines Bildes</translation>
    </message>
    <message>
        <source>Wait until it ends, or close it.</source>
        <translation>Warten Sie, bis es endet, oder schließen Sie es.</translation>
    </message>
    <message>
        <source>Warm-up epochs</source>
        <translation>Aufwärmepochen</translation>
    </message>
    <message>
        <source>Warm-up rate</source>
        <translation>Aufwärmrate</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Gewichtsabnahme</translation>
    </message>
    <message>
        <source>Which tower gets prompts</source>
        <translation>Welcher Turm Prompts bekommt</translation>
    </message>
    <message>
        <source>Words after the learned tokens</source>
        <translation>Wörter nach den gelernten Tokens</translation>
    </message>
    <message>
        <source>fast shares work between classes and is exact; plain is the reference</source>
        <translation>fast teilt Arbeit zwischen den Klassen auf und ist exakt; plain ist die Referenz</translation>
    </message>
    <message>
        <source>half precision needs a GPU; use fp32 or bf16</source>
        <translation>halbe Genauigkeit braucht eine GPU; verwenden Sie fp32 oder bf16</translation>
    </message>
    <message>
        <source>it must be a number</source>
        <translation>der Wert muss eine Zahl sein</translation>
    </message>
    <message>
        <source>it must be a whole number</source>
        <translation>der Wert muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>it must be a whole number or &quot;auto&quot;</source>
        <translation>der Wert muss eine ganze Zahl oder &quot;auto&quot; sein</translation>
    </message>
    <message>
        <source>it must be at least {least:g} and less than 1</source>
        <translation>der Wert muss mindestens {least:g} und kleiner als 1 sein</translation>
    </message>
    <message>
        <source>it must be auto, cpu, cuda or mps</source>
        <translation>der Wert muss auto, cpu, cuda oder mps sein</translation>
    </message>
    <message>
        <source>it must be finite</source>
        <translation>der Wert muss endlich sein</translation>
    </message>
    <message>
        <source>it must be greater than {above:g}</source>
        <translation>der Wert muss größer als {above:g} sein</translation>
    </message>
    <message>
        <source>it must be in ({above:g}, {most:g}]</source>
        <translation>der Wert muss in ({above:g}, {most:g}] liegen</translation>
    </message>
    <message>
        <source>it must be less than {below}</source>
        <translation>der Wert muss kleiner als {below} sein</translation>
    </message>
    <message>
        <source>it must be one of {names}</source>
        <translation>der Wert muss einer von diesen sein: {names}</translation>
    </message>
    <message>
        <source>it must be text</source>
        <translation>der Wert muss Text sein</translation>
    </message>
    <message>
        <source>it must be true or false</source>
        <translation>der Wert muss true oder false sein</translation>
    </message>
    <message>
        <source>it must be {least:g} or more</source>
        <translation>der Wert muss {least:g} oder mehr sein</translation>
    </message>
    <message>
        <source>it must be {most:,} or less</source>
        <translation>der Wert muss {most:,} oder weniger sein</translation>
    </message>
    <message>
        <source>it must look like name=value</source>
        <translation>die Angabe muss wie name=value aussehen</translation>
    </message>
    <message>
        <source>layer {layer} holds only {held} prompts, so removing that many would reach image patches</source>
        <translation>Schicht {layer} enthält nur {held} Prompts; so viele zu entfernen, würde Bildausschnitte treffen</translation>
    </message>
    <message>
        <source>not a usable baselines file</source>
        <translation>keine brauchbare Vergleichswertedatei</translation>
    </message>
    <message>
        <source>not a usable checkpoint</source>
        <translation>kein brauchbarer Zwischenstand</translation>
    </message>
    <message>
        <source>not a usable costs file</source>
        <translation>keine brauchbare Kostendatei</translation>
    </message>
    <message>
        <source>not a usable names file</source>
        <translation>keine brauchbare Namensdatei</translation>
    </message>
    <message>
        <source>not a usable project file</source>
        <translation>keine brauchbare Projektdatei</translation>
    </message>
    <message>
        <source>not a usable prompt module</source>
        <translation>kein brauchbares Prompt-Modul</translation>
    </message>
    <message>
        <source>not a usable run configuration</source>
        <translation>keine brauchbare Laufkonfiguration</translation>
    </message>
    <message>
        <source>not a usable run result</source>
        <translation>kein brauchbares Laufergebnis</translation>
    </message>
    <message>
        <source>not a usable split</source>
        <translation>keine brauchbare Aufteilung</translation>
    </message>
    <message>
        <source>not a usable split file</source>
        <translation>keine brauchbare Aufteilungsdatei</translation>
    </message>
    <message>
        <source>not a usable table of labels</source>
        <translation>keine brauchbare Tabelle mit Zuordnungen</translation>
    </message>
    <message>
        <source>prefix: learned tokens stand before the words; replace: they take their place</source>
        <translation>prefix: gelernte Tokens stehen vor den Wörtern; replace: sie treten an deren Stelle</translation>
    </message>
    <message>
        <source>prompts: class texts; best: these, a head on the prompts&apos; features or the instant answer, whichever does best on images held out</source>
        <translation>prompts: Klassentexte; best: diese, ein Kopf auf den Merkmalen der Prompts oder die Sofortantwort, je nachdem, was bei beiseitegelegten Bildern am besten ist</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>Größe unbekannt</translation>
    </message>
    <message>
        <source>this computer has no such device that torch can use</source>
        <translation>dieser Computer hat kein solches Gerät, das torch verwenden kann</translation>
    </message>
    <message numerus="yes">
        <source>this computer has {n} CUDA device</source>
        <comment>this computer has {n} CUDA devices</comment>
        <translation>
            <numerusform>dieser Computer hat {n} CUDA-Gerät</numerusform>
            <numerusform>dieser Computer hat {n} CUDA-Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>this training began in bf16 and goes on in it, which is slow here: this computer has no instructions for bf16</source>
        <translation>dieses Training begann in bf16 und wird darin fortgesetzt, was hier langsam ist: dieser Computer hat keine Befehle für bf16</translation>
    </message>
    <message>
        <source>this training began in fp16 on a GPU; its remaining steps are computed in fp32</source>
        <translation>dieses Training begann in fp16 auf einer GPU; die übrigen Schritte werden in fp32 berechnet</translation>
    </message>
    <message>
        <source>{clause}.</source>
        <translation>{clause}.</translation>
    </message>
    <message>
        <source>{field}={value} cannot be used: {reason}.</source>
        <translation>{field}={value} kann nicht verwendet werden: {reason}.</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} und {last}</translation>
    </message>
    <message>
        <source>{names} and {number} more</source>
        <translation>{names} und {number} weitere</translation>
    </message>
    <message>
        <source>{names} or {last}</source>
        <translation>{names} oder {last}</translation>
    </message>
    <message numerus="yes">
        <source>{n} byte</source>
        <comment>{n} bytes</comment>
        <translation>
            <numerusform>{n} Byte</numerusform>
            <numerusform>{n} Bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} image</source>
        <comment>{n} images</comment>
        <translation>
            <numerusform>{n} Bild</numerusform>
            <numerusform>{n} Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} image in {path} changed or vanished since the run started: {files}.</source>
        <comment>{n} images in {path} changed or vanished since the run started: {files}.</comment>
        <translation>
            <numerusform>{n} Bild in {path} hat sich seit Beginn des Laufs geändert oder ist verschwunden: {files}.</numerusform>
            <numerusform>{n} Bilder in {path} haben sich seit Beginn des Laufs geändert oder sind verschwunden: {files}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} already exists.</source>
        <translation>{path} gibt es bereits.</translation>
    </message>
    <message>
        <source>{path} cannot be used: {reason}.</source>
        <translation>{path} kann nicht verwendet werden: {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be read.</source>
        <translation>{path} konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}.</source>
        <translation>{path} konnte nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>{path} holds other measurements: {parts} differ.</source>
        <translation>{path} enthält andere Messungen; unterschiedlich: {parts}.</translation>
    </message>
    <message>
        <source>{path} is {not_usable}: {reason}.</source>
        <translation>{path} ist {not_usable}: {reason}.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this program.</source>
        <translation>{path} wurde von einer neueren Version dieses Programms geschrieben.</translation>
    </message>
    <message>
        <source>{problem}, or auto</source>
        <translation>{problem}, oder auto</translation>
    </message>
    <message>
        <source>{share:.0f} %</source>
        <translation>{share:.0f}&#xa0;%</translation>
    </message>
    <message>
        <source>{share:.1f} %</source>
        <translation>{share:.1f}&#xa0;%</translation>
    </message>
    <message>
        <source>{size:.0f} GB</source>
        <translation>{size:.0f} GB</translation>
    </message>
    <message>
        <source>{size:.0f} MB</source>
        <translation>{size:.0f} MB</translation>
    </message>
    <message>
        <source>{size:.0f} kB</source>
        <translation>{size:.0f} kB</translation>
    </message>
    <message>
        <source>{size:.1f} GB</source>
        <translation>{size:.1f} GB</translation>
    </message>
    <message>
        <source>{size:.1f} MB</source>
        <translation>{size:.1f} MB</translation>
    </message>
    <message>
        <source>{size:.1f} kB</source>
        <translation>{size:.1f} kB</translation>
    </message>
    <message>
        <source>{this} has schema {schema}; this version reads up to {supported}.</source>
        <translation>{this} hat Schema {schema}; diese Version liest bis {supported}.</translation>
    </message>
    <message>
        <source>{} may stand in it only once</source>
        <translation>{} darf nur einmal darin vorkommen</translation>
    </message>
</context>
<context>
    <name>mpl_engine.backbones</name>
    <message>
        <source>Check that the file belongs to {arch}.</source>
        <translation>Prüfen Sie, ob die Datei zu {arch} gehört.</translation>
    </message>
    <message>
        <source>Convert it on a computer where you trust it: load it with torch, and save its state_dict with safetensors.torch.save_file.</source>
        <translation>Wandeln Sie sie auf einem Computer um, auf dem Sie ihr vertrauen: Laden Sie sie mit torch und speichern Sie ihr state_dict mit safetensors.torch.save_file.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Kopieren Sie sie noch einmal oder laden Sie sie neu herunter.</translation>
    </message>
    <message>
        <source>Download it again: mpl-engine backbones --download {name}</source>
        <translation>Laden Sie sie neu herunter: mpl-engine backbones --download {name}</translation>
    </message>
    <message>
        <source>Downloading {name} did not finish.</source>
        <translation>Der Download von {name} wurde nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>Fetch the weights themselves with: git lfs pull</source>
        <translation>Holen Sie die Gewichte selbst mit: git lfs pull</translation>
    </message>
    <message>
        <source>Give the weights it was trained on with --backbone.</source>
        <translation>Geben Sie mit --backbone die Gewichte an, mit denen trainiert wurde.</translation>
    </message>
    <message>
        <source>Go online and run: mpl-engine backbones --download {name}</source>
        <translation>Gehen Sie online und führen Sie aus: mpl-engine backbones --download {name}</translation>
    </message>
    <message>
        <source>It looks at a picture as a whole, without parts that could be pointed at.</source>
        <translation>Es betrachtet ein Bild als Ganzes, ohne Teile, auf die man zeigen könnte.</translation>
    </message>
    <message>
        <source>It needs {needed}, but found {found}.</source>
        <translation>Nötig ist {needed}, gefunden wurde {found}.</translation>
    </message>
    <message>
        <source>It would be downloaded from {origin} ({size}).</source>
        <translation>Es würde von {origin} heruntergeladen ({size}).</translation>
    </message>
    <message>
        <source>Name it .pt to have it read as what it is, if you trust where it came from.</source>
        <translation>Benennen Sie sie mit .pt, damit sie als das gelesen wird, was sie ist, wenn Sie ihrer Herkunft vertrauen.</translation>
    </message>
    <message>
        <source>Name the architecture that the file was trained with, or remove the JSON.</source>
        <translation>Nennen Sie die Architektur, mit der die Datei trainiert wurde, oder entfernen Sie die JSON-Datei.</translation>
    </message>
    <message>
        <source>Name the weights file itself, or a folder with {configuration} and {weights}.</source>
        <translation>Nennen Sie die Gewichtsdatei selbst oder einen Ordner mit {configuration} und {weights}.</translation>
    </message>
    <message>
        <source>OpenAI, MetaCLIP and DFN weights need QuickGELU, LAION and DataComp weights do not.</source>
        <translation>Gewichte von OpenAI, MetaCLIP und DFN brauchen QuickGELU, die von LAION und DataComp nicht.</translation>
    </message>
    <message>
        <source>Say which: --set quick_gelu=true or --set quick_gelu=false.</source>
        <translation>Geben Sie an, was gilt: --set quick_gelu=true oder --set quick_gelu=false.</translation>
    </message>
    <message>
        <source>The backbone {name} no longer comes with the program.</source>
        <translation>Das Backbone {name} wird nicht mehr mit dem Programm geliefert.</translation>
    </message>
    <message>
        <source>The configuration of {name} is not on this computer.</source>
        <translation>Die Konfiguration von {name} ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>The first version had it; {instead} has taken its place and knows far more.</source>
        <translation>Die erste Version hatte es; {instead} ist an seine Stelle getreten und weiß weit mehr.</translation>
    </message>
    <message>
        <source>The tokenizer of {name} is not on this computer.</source>
        <translation>Der Tokenizer von {name} ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>The weights of {name} are not on this computer.</source>
        <translation>Die Gewichte von {name} sind nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>There is no backbone named {name}.</source>
        <translation>Es gibt kein Backbone namens {name}.</translation>
    </message>
    <message>
        <source>These work: {names}.</source>
        <translation>Diese funktionieren: {names}.</translation>
    </message>
    <message>
        <source>They would be downloaded from {origin} ({size}).</source>
        <translation>Sie würden von {origin} heruntergeladen ({size}).</translation>
    </message>
    <message>
        <source>Train again with {instead}. To use what was trained on {name}, give its old file, which lies in the first version&apos;s folder: --backbone {name}:PATH/mpl-{name}.safetensors</source>
        <translation>Trainieren Sie noch einmal mit {instead}. Um zu verwenden, was mit {name} trainiert wurde, geben Sie dessen alte Datei an, die im Ordner der ersten Version liegt: --backbone {name}:PATH/mpl-{name}.safetensors</translation>
    </message>
    <message>
        <source>Try again: it goes on where it stopped.</source>
        <translation>Versuchen Sie es noch einmal: Es geht dort weiter, wo es gestoppt hat.</translation>
    </message>
    <message>
        <source>a first try, without a download</source>
        <translation>ein erster Versuch, ohne Download</translation>
    </message>
    <message>
        <source>a tower&apos;s width is not a multiple of its attention heads</source>
        <translation>die Breite eines Turms ist kein Vielfaches seiner Aufmerksamkeitsköpfe</translation>
    </message>
    <message>
        <source>class names in 300 languages, with a graphics card</source>
        <translation>Klassennamen in 300 Sprachen, mit einer Grafikkarte</translation>
    </message>
    <message>
        <source>class names in your language</source>
        <translation>Klassennamen in Ihrer Sprache</translation>
    </message>
    <message>
        <source>comparing with published work</source>
        <translation>Vergleich mit veröffentlichten Arbeiten</translation>
    </message>
    <message>
        <source>everyday things</source>
        <translation>Alltagsdinge</translation>
    </message>
    <message>
        <source>everyday things, on a laptop</source>
        <translation>Alltagsdinge, auf einem Laptop</translation>
    </message>
    <message>
        <source>fine differences between everyday things</source>
        <translation>feine Unterschiede zwischen Alltagsdingen</translation>
    </message>
    <message>
        <source>it cannot be read as a tokenizer</source>
        <translation>die Datei ist nicht als Tokenizer lesbar</translation>
    </message>
    <message>
        <source>it changed since it was downloaded</source>
        <translation>die Datei hat sich seit dem Herunterladen geändert</translation>
    </message>
    <message>
        <source>it cleans text in its own way</source>
        <translation>das Modell bereinigt Text auf eigene Weise</translation>
    </message>
    <message>
        <source>it describes another architecture than {arch}</source>
        <translation>die Datei beschreibt eine andere Architektur als {arch}</translation>
    </message>
    <message>
        <source>it does not hold a JSON object</source>
        <translation>die Datei enthält kein JSON-Objekt</translation>
    </message>
    <message>
        <source>it does not say which tokens begin and end a text</source>
        <translation>die Datei sagt nicht, welche Tokens einen Text beginnen und beenden</translation>
    </message>
    <message>
        <source>it ends texts with {token}, and the model looks for {wanted}</source>
        <translation>die Datei beendet Texte mit {token}, und das Modell sucht nach {wanted}</translation>
    </message>
    <message>
        <source>it holds more than tensors: {name!r} is {kind}</source>
        <translation>die Datei enthält mehr als Tensoren: {name!r} ist {kind}</translation>
    </message>
    <message>
        <source>it holds no model_cfg, as open_clip&apos;s repositories do</source>
        <translation>die Datei enthält kein model_cfg wie die Repositorys von open_clip</translation>
    </message>
    <message>
        <source>it holds no tensors by name</source>
        <translation>die Datei enthält keine benannten Tensoren</translation>
    </message>
    <message>
        <source>it holds numbers of a kind that is not supported ({kind})</source>
        <translation>die Datei enthält Zahlen einer Art, die nicht unterstützt wird ({kind})</translation>
    </message>
    <message numerus="yes">
        <source>it holds {n} tensor that this architecture lacks, such as {example}</source>
        <comment>it holds {n} tensors that this architecture lacks, such as {example}</comment>
        <translation>
            <numerusform>die Datei enthält {n} Tensor, den diese Architektur nicht hat, etwa {example}</numerusform>
            <numerusform>die Datei enthält {n} Tensoren, die diese Architektur nicht hat, etwa {example}</numerusform>
        </translation>
    </message>
    <message>
        <source>it is a CoCa model, whose towers were made for captions and pool in a way of their own</source>
        <translation>es ist ein CoCa-Modell, dessen Türme für Bildunterschriften gemacht sind und auf eigene Weise zusammenfassen</translation>
    </message>
    <message>
        <source>it is a TorchScript archive, which holds a program</source>
        <translation>die Datei ist ein TorchScript-Archiv, das ein Programm enthält</translation>
    </message>
    <message>
        <source>it is a folder without one weights file</source>
        <translation>es ist ein Ordner ohne genau eine Gewichtsdatei</translation>
    </message>
    <message>
        <source>it is a zip archive, but not one with weights</source>
        <translation>die Datei ist ein ZIP-Archiv, aber keines mit Gewichten</translation>
    </message>
    <message>
        <source>it is compressed in a way that PyTorch does not write</source>
        <translation>die Datei ist auf eine Weise komprimiert, die PyTorch nicht schreibt</translation>
    </message>
    <message>
        <source>it is cut off or damaged</source>
        <translation>die Datei ist abgeschnitten oder beschädigt</translation>
    </message>
    <message>
        <source>it is cut off or damaged: its header does not fit into the file</source>
        <translation>die Datei ist abgeschnitten oder beschädigt: ihr Kopf passt nicht in die Datei</translation>
    </message>
    <message numerus="yes">
        <source>it is cut off: {n} byte is missing</source>
        <comment>it is cut off: {n} bytes are missing</comment>
        <translation>
            <numerusform>die Datei ist abgeschnitten: {n} Byte fehlt</numerusform>
            <numerusform>die Datei ist abgeschnitten: {n} Bytes fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>it is damaged ({error})</source>
        <translation>die Datei ist beschädigt ({error})</translation>
    </message>
    <message>
        <source>it is damaged, or it holds more than tensors</source>
        <translation>die Datei ist beschädigt oder enthält mehr als Tensoren</translation>
    </message>
    <message>
        <source>it is damaged: its header cannot be read</source>
        <translation>die Datei ist beschädigt: ihr Kopf kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>it is named .safetensors, but it is a PyTorch file</source>
        <translation>die Datei heißt .safetensors, ist aber eine PyTorch-Datei</translation>
    </message>
    <message>
        <source>it is not a weights file</source>
        <translation>es ist keine Gewichtsdatei</translation>
    </message>
    <message>
        <source>it is not on the Hugging Face hub</source>
        <translation>das gibt es auf dem Hugging-Face-Hub nicht</translation>
    </message>
    <message>
        <source>it is not readable as JSON</source>
        <translation>die Datei ist nicht als JSON lesbar</translation>
    </message>
    <message>
        <source>it is only a Git LFS pointer to the weights</source>
        <translation>die Datei ist nur ein Git-LFS-Verweis auf die Gewichte</translation>
    </message>
    <message>
        <source>it is too large for a configuration</source>
        <translation>die Datei ist zu groß für eine Konfiguration</translation>
    </message>
    <message>
        <source>it must be a number of GB, 0 or more</source>
        <translation>der Wert muss eine Zahl von GB sein, 0 oder mehr</translation>
    </message>
    <message>
        <source>it normalises after pooling</source>
        <translation>das Modell normiert nach dem Zusammenfassen</translation>
    </message>
    <message>
        <source>its configuration has no usable layers of a ResNet</source>
        <translation>die Konfiguration hat keine brauchbaren Schichten eines ResNet</translation>
    </message>
    <message>
        <source>its configuration has no usable mlp_ratio</source>
        <translation>die Konfiguration hat kein brauchbares mlp_ratio</translation>
    </message>
    <message>
        <source>its configuration has no usable {name}</source>
        <translation>die Konfiguration hat kein brauchbares {name}</translation>
    </message>
    <message>
        <source>its configuration has no vision_cfg or text_cfg</source>
        <translation>die Konfiguration hat kein vision_cfg oder text_cfg</translation>
    </message>
    <message>
        <source>its image mean or std is not three usable numbers</source>
        <translation>Mittelwert oder Streuung der Bilder sind nicht drei brauchbare Zahlen</translation>
    </message>
    <message>
        <source>its image tower has no norm before the first block</source>
        <translation>der Bildturm hat keine Normierung vor dem ersten Block</translation>
    </message>
    <message>
        <source>its image tower has {option}={value!r}, which is not supported</source>
        <translation>der Bildturm hat {option}={value!r}, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>its image tower pools by attention instead of a class token</source>
        <translation>der Bildturm fasst durch Aufmerksamkeit zusammen statt durch ein Klassen-Token</translation>
    </message>
    <message>
        <source>its images are resized in another way ({interpolation}, {resize_mode})</source>
        <translation>die Bilder werden auf andere Weise skaliert ({interpolation}, {resize_mode})</translation>
    </message>
    <message>
        <source>its model has {option}={value!r}, which is not supported</source>
        <translation>das Modell hat {option}={value!r}, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>its patches are larger than its images</source>
        <translation>die Bildausschnitte sind größer als die Bilder</translation>
    </message>
    <message>
        <source>its text tower has {option}={value!r}, which is not supported</source>
        <translation>der Textturm hat {option}={value!r}, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>its text tower is a Hugging Face model, not CLIP&apos;s own</source>
        <translation>der Textturm ist ein Hugging-Face-Modell, nicht der von CLIP selbst</translation>
    </message>
    <message>
        <source>its text tower pools at an extra class token</source>
        <translation>der Textturm fasst bei einem zusätzlichen Klassen-Token zusammen</translation>
    </message>
    <message>
        <source>model_cfg is not an object</source>
        <translation>model_cfg ist kein Objekt</translation>
    </message>
    <message>
        <source>much for its size</source>
        <translation>viel für die Größe</translation>
    </message>
    <message>
        <source>no connection to the hub ({error})</source>
        <translation>keine Verbindung zum Hub ({error})</translation>
    </message>
    <message>
        <source>pictures from the air</source>
        <translation>Luftbilder</translation>
    </message>
    <message>
        <source>pictures from the air, on a laptop</source>
        <translation>Luftbilder, auf einem Laptop</translation>
    </message>
    <message>
        <source>pictures with text in them</source>
        <translation>Bilder mit Text darin</translation>
    </message>
    <message>
        <source>pictures with text in them, with a graphics card</source>
        <translation>Bilder mit Text darin, mit einer Grafikkarte</translation>
    </message>
    <message>
        <source>quick_gelu must be true or false</source>
        <translation>quick_gelu muss true oder false sein</translation>
    </message>
    <message>
        <source>small details on a slow computer</source>
        <translation>kleine Details auf einem langsamen Computer</translation>
    </message>
    <message>
        <source>small details, on a laptop</source>
        <translation>kleine Details, auf einem Laptop</translation>
    </message>
    <message>
        <source>small details, with a graphics card</source>
        <translation>kleine Details, mit einer Grafikkarte</translation>
    </message>
    <message>
        <source>species of animals, plants and fungi, by Latin names too</source>
        <translation>Arten von Tieren, Pflanzen und Pilzen, auch mit lateinischen Namen</translation>
    </message>
    <message>
        <source>the address does not answer like a Hugging Face hub</source>
        <translation>die Adresse antwortet nicht wie ein Hugging-Face-Hub</translation>
    </message>
    <message>
        <source>the connection broke in an unexpected way</source>
        <translation>die Verbindung brach auf unerwartete Weise ab</translation>
    </message>
    <message>
        <source>the connection ended early</source>
        <translation>die Verbindung endete vorzeitig</translation>
    </message>
    <message>
        <source>the download needs {size}, but only {free} are free</source>
        <translation>der Download braucht {size}, aber nur {free} sind frei</translation>
    </message>
    <message>
        <source>the hub answered with error {status}</source>
        <translation>der Hub antwortete mit Fehler {status}</translation>
    </message>
    <message>
        <source>the hub answered with error {status}; it may want an account</source>
        <translation>der Hub antwortete mit Fehler {status}; vielleicht verlangt er ein Konto</translation>
    </message>
    <message>
        <source>the hub answered with status {status}</source>
        <translation>der Hub antwortete mit Status {status}</translation>
    </message>
    <message>
        <source>the hub client failed in an unexpected way</source>
        <translation>der Hub-Client scheiterte auf unerwartete Weise</translation>
    </message>
    <message>
        <source>the hub client is set to offline</source>
        <translation>der Hub-Client ist auf offline gestellt</translation>
    </message>
    <message>
        <source>the hub sent more than it announced</source>
        <translation>der Hub sendete mehr, als er angekündigt hatte</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>es gibt keine solche Datei</translation>
    </message>
    <message>
        <source>things from unusual sides</source>
        <translation>Dinge von ungewohnten Seiten</translation>
    </message>
    <message>
        <source>what arrived differs from what the hub announced</source>
        <translation>was ankam, weicht von dem ab, was der Hub ankündigte</translation>
    </message>
    <message>
        <source>{endpoint} is not a web address</source>
        <translation>{endpoint} ist keine Webadresse</translation>
    </message>
    <message>
        <source>{missing} of {wanted} tensors are missing, such as {example}</source>
        <translation>{missing} von {wanted} Tensoren fehlen, etwa {example}</translation>
    </message>
    <message>
        <source>{module} was trained on another backbone.</source>
        <translation>{module} wurde auf einem anderen Backbone trainiert.</translation>
    </message>
    <message>
        <source>{name!r} is stored in a way that is not supported</source>
        <translation>{name!r} ist auf eine Weise gespeichert, die nicht unterstützt wird</translation>
    </message>
    <message>
        <source>{named} is not an object</source>
        <translation>{named} ist kein Objekt</translation>
    </message>
    <message>
        <source>{name} cannot be used with prompts.</source>
        <translation>{name} kann nicht mit Prompts verwendet werden.</translation>
    </message>
    <message>
        <source>{name} cannot show where in a picture its answer comes from.</source>
        <translation>{name} kann nicht zeigen, woher in einem Bild die Antwort kommt.</translation>
    </message>
    <message>
        <source>{name} was trained with QuickGELU</source>
        <translation>{name} wurde mit QuickGELU trainiert</translation>
    </message>
    <message>
        <source>{name} was trained with exact GELU</source>
        <translation>{name} wurde mit exaktem GELU trainiert</translation>
    </message>
    <message>
        <source>{origin} has no weights file</source>
        <translation>{origin} hat keine Gewichtsdatei</translation>
    </message>
    <message>
        <source>{origin} has no {file}</source>
        <translation>{origin} hat kein {file}</translation>
    </message>
    <message>
        <source>{path} does not say which activation it was trained with.</source>
        <translation>{path} sagt nicht, mit welcher Aktivierung trainiert wurde.</translation>
    </message>
    <message>
        <source>{tensor} has shape {shape} instead of {wanted}</source>
        <translation>{tensor} hat die Form {shape} statt {wanted}</translation>
    </message>
</context>
<context>
    <name>mpl_engine.backbones.towers</name>
    <message>
        <source>a gate behind its attention</source>
        <translation>ein Gate hinter der Aufmerksamkeit</translation>
    </message>
    <message>
        <source>a norm inside its attention</source>
        <translation>eine Normierung in der Aufmerksamkeit</translation>
    </message>
    <message>
        <source>a pool of the kind {pool!r}</source>
        <translation>eine Zusammenfassung der Art {pool!r}</translation>
    </message>
    <message>
        <source>a tower of the kind {name}</source>
        <translation>einen Turm der Art {name}</translation>
    </message>
    <message>
        <source>an MLP of the kind {name}</source>
        <translation>ein MLP der Art {name}</translation>
    </message>
    <message>
        <source>attention of the kind {name}</source>
        <translation>Aufmerksamkeit der Art {name}</translation>
    </message>
    <message>
        <source>attention without a bias</source>
        <translation>Aufmerksamkeit ohne Bias</translation>
    </message>
    <message>
        <source>blocks of the kind {name}</source>
        <translation>Blöcke der Art {name}</translation>
    </message>
    <message>
        <source>fewer keys than queries</source>
        <translation>weniger Keys als Queries</translation>
    </message>
    <message>
        <source>images of {size} pixels, and its configuration says {wanted}</source>
        <translation>Bilder mit {size} Pixeln, und die Konfiguration sagt {wanted}</translation>
    </message>
    <message>
        <source>it cleans text in its own way</source>
        <translation>das Modell bereinigt Text auf eigene Weise</translation>
    </message>
    <message>
        <source>it has {part}, which timm {version} builds and nobody has checked</source>
        <translation>es hat {part}; timm {version} baut das, und niemand hat es geprüft</translation>
    </message>
    <message>
        <source>it says pool_stem, which is true, false or &quot;centre&quot; and needs a stem</source>
        <translation>die Konfiguration nennt pool_stem, das true, false oder &quot;centre&quot; ist und einen Stem braucht</translation>
    </message>
    <message>
        <source>its activation is {name}, which was not checked</source>
        <translation>die Aktivierung ist {name}, was nicht geprüft wurde</translation>
    </message>
    <message>
        <source>its convolutional stem is {name!r}, which was not checked</source>
        <translation>der Stem aus Faltungen ist {name!r}, was nicht geprüft wurde</translation>
    </message>
    <message>
        <source>its image tower has timm_proj={value!r}, which is not supported</source>
        <translation>der Bildturm hat timm_proj={value!r}, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>its image tower has {option}={value!r}, which is not supported</source>
        <translation>der Bildturm hat {option}={value!r}, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>its image tower is timm&apos;s {name!r}, which was not checked</source>
        <translation>der Bildturm ist {name!r} von timm, was nicht geprüft wurde</translation>
    </message>
    <message>
        <source>its image tower pools by {pool!r}, which was not checked</source>
        <translation>der Bildturm fasst durch {pool!r} zusammen, was nicht geprüft wurde</translation>
    </message>
    <message>
        <source>its stem gives one token for {stride} × {stride} pixels, and its sizes say otherwise</source>
        <translation>der Stem ergibt ein Token für {stride} × {stride} Pixel, die Größen sagen etwas anderes</translation>
    </message>
    <message>
        <source>its text tower has act_kwargs={act!r}, which is not supported</source>
        <translation>der Textturm hat act_kwargs={act!r}, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>its text tower has norm_kwargs={norm!r}, which is not supported</source>
        <translation>der Textturm hat norm_kwargs={norm!r}, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>its text tower pools at {pool!r} with the tokenizer {tokenizer!r}, which was not checked</source>
        <translation>der Textturm fasst bei {pool!r} mit dem Tokenizer {tokenizer!r} zusammen, was nicht geprüft wurde</translation>
    </message>
    <message>
        <source>its text tower says no usable proj_bias or no_causal_mask</source>
        <translation>der Textturm nennt kein brauchbares proj_bias oder no_causal_mask</translation>
    </message>
    <message>
        <source>its vocabulary is not OpenAI&apos;s, and it names no tokenizer</source>
        <translation>das Vokabular ist nicht das von OpenAI, und ein Tokenizer ist nicht genannt</translation>
    </message>
    <message>
        <source>mixed positions</source>
        <translation>gemischte Positionen</translation>
    </message>
    <message>
        <source>norms of queries and keys</source>
        <translation>Normierungen von Queries und Keys</translation>
    </message>
    <message>
        <source>positions of the kind {name}</source>
        <translation>Positionen der Art {name}</translation>
    </message>
    <message>
        <source>register tokens or free image sizes</source>
        <translation>Register-Tokens oder freie Bildgrößen</translation>
    </message>
</context>
<context>
    <name>mpl_engine.checks</name>
    <message>
        <source>Left out: {error}</source>
        <translation>Ausgelassen: {error}</translation>
    </message>
</context>
<context>
    <name>mpl_engine.data</name>
    <message>
        <source>A classifier needs at least two classes.</source>
        <translation>Ein Klassifikator braucht mindestens zwei Klassen.</translation>
    </message>
    <message>
        <source>Add some, or remove the class from the other folders.</source>
        <translation>Fügen Sie welche hinzu oder entfernen Sie die Klasse aus den anderen Ordnern.</translation>
    </message>
    <message>
        <source>Images in folders inside a class folder are used as that class: {folders}.</source>
        <translation>Bilder in Ordnern innerhalb eines Klassenordners werden zu dieser Klasse gezählt: {folders}.</translation>
    </message>
    <message>
        <source>Include more images.</source>
        <translation>Beziehen Sie mehr Bilder ein.</translation>
    </message>
    <message>
        <source>Left out, because without usable images: {folders}.</source>
        <translation>Ausgelassen, weil ohne brauchbare Bilder: {folders}.</translation>
    </message>
    <message>
        <source>Make a sub-folder for each class and put its images there.</source>
        <translation>Legen Sie für jede Klasse einen Unterordner an und legen Sie ihre Bilder hinein.</translation>
    </message>
    <message>
        <source>Open the folder whose sub-folders are the classes.</source>
        <translation>Öffnen Sie den Ordner, dessen Unterordner die Klassen sind.</translation>
    </message>
    <message>
        <source>Open {folder} instead.</source>
        <translation>Öffnen Sie stattdessen {folder}.</translation>
    </message>
    <message>
        <source>Put a folder for each class into each of them.</source>
        <translation>Legen Sie in jeden davon einen Ordner für jede Klasse.</translation>
    </message>
    <message>
        <source>Replace or convert them.</source>
        <translation>Ersetzen Sie sie oder wandeln Sie sie um.</translation>
    </message>
    <message>
        <source>The classes are of very different size: {largest} has {most:,} images, {smallest} {least:,}.</source>
        <translation>Die Klassen sind sehr verschieden groß: {largest} hat {most:,} Bilder, {smallest} {least:,}.</translation>
    </message>
    <message>
        <source>The folder {name} lies beside train, val and test folders and was ignored.</source>
        <translation>Der Ordner {name} liegt neben den Ordnern train, val und test und blieb unbeachtet.</translation>
    </message>
    <message>
        <source>The folders {shown} hold the same folders ({some}) and were taken for classes all the same. If they are parts of the data, name them train, val and test; if the inner folders are the classes, open one of the outer ones.</source>
        <translation>Die Ordner {shown} enthalten dieselben Ordner ({some}) und wurden trotzdem als Klassen genommen. Wenn sie Teile der Daten sind, nennen Sie sie train, val und test; wenn die inneren Ordner die Klassen sind, öffnen Sie einen der äußeren.</translation>
    </message>
    <message numerus="yes">
        <source>Too few images to judge: {classes} has only one.</source>
        <comment>Too few images to judge: {classes} have only one each.</comment>
        <translation>
            <numerusform>Zu wenige Bilder zum Beurteilen: {classes} hat nur eines.</numerusform>
            <numerusform>Zu wenige Bilder zum Beurteilen: {classes} haben nur je eines.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without images in the {part} part: {classes}.</source>
        <translation>Ohne Bilder im Teil {part}: {classes}.</translation>
    </message>
    <message>
        <source>Write it without repeats inside repeats, such as (a+)+, and with smaller counts</source>
        <translation>Schreiben Sie ihn ohne Wiederholungen in Wiederholungen, wie etwa (a+)+, und mit kleineren Anzahlen</translation>
    </message>
    <message>
        <source>a class name is empty or is not text</source>
        <translation>ein Klassenname ist leer oder kein Text</translation>
    </message>
    <message>
        <source>a class would have an empty name</source>
        <translation>eine Klasse hätte einen leeren Namen</translation>
    </message>
    <message>
        <source>an entry of {part} is not an image</source>
        <translation>ein Eintrag von {part} ist kein Bild</translation>
    </message>
    <message>
        <source>another file has the same name, written with other Unicode code points</source>
        <translation>eine andere Datei hat denselben Namen, mit anderen Unicode-Zeichen geschrieben</translation>
    </message>
    <message>
        <source>class {name!r} has no training image</source>
        <translation>die Klasse {name!r} hat kein Trainingsbild</translation>
    </message>
    <message>
        <source>entry {place} of {part} is not [path, label, class name]</source>
        <translation>Eintrag {place} von {part} ist nicht [Pfad, Label, Klassenname]</translation>
    </message>
    <message>
        <source>fewer than two classes keep images</source>
        <translation>weniger als zwei Klassen behalten Bilder</translation>
    </message>
    <message>
        <source>images are relabelled to classes that are not in the folder</source>
        <translation>Bilder sind Klassen zugeordnet, die nicht im Ordner sind</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>das Archiv kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>it differs only in case from {other}, which some systems cannot hold; the image is used</source>
        <translation>der Name unterscheidet sich nur in der Groß- und Kleinschreibung von {other}, was manche Systeme nicht zulassen; das Bild wird verwendet</translation>
    </message>
    <message>
        <source>it has more than {size} MB</source>
        <translation>die Datei hat mehr als {size} MB</translation>
    </message>
    <message>
        <source>it has no class folders</source>
        <translation>der Ordner hat keine Klassenordner</translation>
    </message>
    <message>
        <source>it has no name for the folder {folder!r}</source>
        <translation>die Namensdatei hat keinen Namen für den Ordner {folder!r}</translation>
    </message>
    <message>
        <source>it holds {files:,} files; at most {most:,} are taken</source>
        <translation>das Archiv enthält {files:,} Dateien; höchstens {most:,} werden genommen</translation>
    </message>
    <message>
        <source>it is a copy of {file}</source>
        <translation>die Datei ist eine Kopie von {file}</translation>
    </message>
    <message>
        <source>it is a video: give it alone, and pictures are taken from it</source>
        <translation>es ist ein Video: Geben Sie es allein herein, dann werden Bilder daraus entnommen</translation>
    </message>
    <message>
        <source>it is locked with a password</source>
        <translation>das Archiv ist mit einem Passwort gesperrt</translation>
    </message>
    <message>
        <source>it is no picture that can be read</source>
        <translation>es ist kein lesbares Bild</translation>
    </message>
    <message>
        <source>it is no regular expression ({error})</source>
        <translation>es ist kein regulärer Ausdruck ({error})</translation>
    </message>
    <message>
        <source>it is not JSON in UTF-8 ({error})</source>
        <translation>die Datei ist kein JSON in UTF-8 ({error})</translation>
    </message>
    <message>
        <source>it is not text in UTF-8</source>
        <translation>die Datei ist kein Text in UTF-8</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>die Datei ist nicht mehr da</translation>
    </message>
    <message>
        <source>it is not what this program writes</source>
        <translation>es ist nicht das, was dieses Programm schreibt</translation>
    </message>
    <message>
        <source>it lies beside the class folders, not in one</source>
        <translation>die Datei liegt neben den Klassenordnern, nicht in einem</translation>
    </message>
    <message>
        <source>it must be 1 or more</source>
        <translation>der Wert muss 1 oder mehr sein</translation>
    </message>
    <message>
        <source>it must be 2 or more</source>
        <translation>der Wert muss 2 oder mehr sein</translation>
    </message>
    <message>
        <source>it must be auto or coop</source>
        <translation>der Wert muss auto oder coop sein</translation>
    </message>
    <message>
        <source>it must be subfolder, pattern:REGEX or exif:SECONDS</source>
        <translation>der Wert muss subfolder, pattern:REGEX oder exif:SECONDS sein</translation>
    </message>
    <message>
        <source>it must look like {&quot;folder&quot;: &quot;display name&quot;}</source>
        <translation>die Datei muss wie {&quot;folder&quot;: &quot;display name&quot;} aussehen</translation>
    </message>
    <message>
        <source>its classes lie one folder deeper</source>
        <translation>die Klassen liegen einen Ordner tiefer</translation>
    </message>
    <message>
        <source>its first image, {first}, is in no folder beside it</source>
        <translation>das erste Bild, {first}, liegt in keinem Ordner daneben</translation>
    </message>
    <message>
        <source>its images are not sorted into class folders</source>
        <translation>die Bilder sind nicht in Klassenordner sortiert</translation>
    </message>
    <message>
        <source>its train or test part is empty</source>
        <translation>der Teil train oder test ist leer</translation>
    </message>
    <message>
        <source>its train, val and test folders hold fewer than two classes with images</source>
        <translation>die Ordner train, val und test enthalten weniger als zwei Klassen mit Bildern</translation>
    </message>
    <message>
        <source>label {label} is both {known!r} and {class_name!r}</source>
        <translation>Label {label} ist zugleich {known!r} und {class_name!r}</translation>
    </message>
    <message>
        <source>more than 8 bits a channel were scaled to 8; the image is used</source>
        <translation>mehr als 8 Bit je Kanal wurden auf 8 skaliert; das Bild wird verwendet</translation>
    </message>
    <message>
        <source>names were given for folders that are not there</source>
        <translation>es wurden Namen für Ordner angegeben, die es nicht gibt</translation>
    </message>
    <message numerus="yes">
        <source>no class folder holds a usable image, and {n:,} file was left out, {first}: {detail}</source>
        <comment>no class folder holds a usable image, and {n:,} files were left out, the first of them {first}: {detail}</comment>
        <translation>
            <numerusform>kein Klassenordner enthält ein brauchbares Bild, und {n:,} Datei wurde ausgelassen, {first}: {detail}</numerusform>
            <numerusform>kein Klassenordner enthält ein brauchbares Bild, und {n:,} Dateien wurden ausgelassen, als erste {first}: {detail}</numerusform>
        </translation>
    </message>
    <message>
        <source>none of its sub-folders holds a usable image</source>
        <translation>keiner der Unterordner enthält ein brauchbares Bild</translation>
    </message>
    <message>
        <source>only one class folder, {folder}, holds images</source>
        <translation>nur ein Klassenordner, {folder}, enthält Bilder</translation>
    </message>
    <message>
        <source>the archive is damaged, or packed in a way that is not read</source>
        <translation>das Archiv ist beschädigt oder auf eine Weise gepackt, die nicht gelesen wird</translation>
    </message>
    <message>
        <source>the class has a single image, so nothing is left to judge it by</source>
        <translation>die Klasse hat ein einziges Bild, sodass nichts bleibt, um sie zu beurteilen</translation>
    </message>
    <message>
        <source>the class {name} has no images in the train folder</source>
        <translation>die Klasse {name} hat keine Bilder im Ordner train</translation>
    </message>
    <message>
        <source>the class {name} has too few groups: one must train and another must test</source>
        <translation>die Klasse {name} hat zu wenige Gruppen: Eine muss zum Trainieren dienen und eine andere zum Testen</translation>
    </message>
    <message>
        <source>the expression is empty</source>
        <translation>der Ausdruck ist leer</translation>
    </message>
    <message>
        <source>the expression is too large. {advice}</source>
        <translation>der Ausdruck ist zu groß. {advice}</translation>
    </message>
    <message>
        <source>the expression takes too long on {name!r}. {advice}</source>
        <translation>der Ausdruck braucht zu lange für {name!r}. {advice}</translation>
    </message>
    <message>
        <source>the file&apos;s ending does not say what it holds; the image is used</source>
        <translation>die Dateiendung sagt nicht, was die Datei enthält; das Bild wird verwendet</translation>
    </message>
    <message>
        <source>the folder holds no usable image, so the class is left out</source>
        <translation>der Ordner enthält kein brauchbares Bild, daher wird die Klasse ausgelassen</translation>
    </message>
    <message>
        <source>the image path {text!r} is empty or leads out of the folder</source>
        <translation>der Bildpfad {text!r} ist leer oder führt aus dem Ordner hinaus</translation>
    </message>
    <message>
        <source>the names file gives a folder twice</source>
        <translation>die Namensdatei nennt einen Ordner zweimal</translation>
    </message>
    <message>
        <source>the names file gives an empty name</source>
        <translation>die Namensdatei gibt einen leeren Namen an</translation>
    </message>
    <message>
        <source>the same image stands in another class, as {file}</source>
        <translation>dasselbe Bild steht in einer anderen Klasse, als {file}</translation>
    </message>
    <message>
        <source>the same image stands in the {part} part, as {file}, and is used there</source>
        <translation>dasselbe Bild steht im Teil {part}, als {file}, und wird dort verwendet</translation>
    </message>
    <message>
        <source>the seconds must be 0 or more</source>
        <translation>die Sekunden müssen 0 oder mehr sein</translation>
    </message>
    <message>
        <source>the seconds must be a number</source>
        <translation>die Sekunden müssen eine Zahl sein</translation>
    </message>
    <message>
        <source>the variant {variant!r} is not in {file}</source>
        <translation>die Variante {variant!r} ist nicht in {file}</translation>
    </message>
    <message>
        <source>there is such a file</source>
        <translation>es gibt bereits eine solche Datei</translation>
    </message>
    <message numerus="yes">
        <source>too few class folders hold a usable image, and {n:,} file was left out, {first}: {detail}</source>
        <comment>too few class folders hold a usable image, and {n:,} files were left out, the first of them {first}: {detail}</comment>
        <translation>
            <numerusform>zu wenige Klassenordner enthalten ein brauchbares Bild, und {n:,} Datei wurde ausgelassen, {first}: {detail}</numerusform>
            <numerusform>zu wenige Klassenordner enthalten ein brauchbares Bild, und {n:,} Dateien wurden ausgelassen, als erste {first}: {detail}</numerusform>
        </translation>
    </message>
    <message>
        <source>two classes are named {name}; the later one is called {apart}</source>
        <translation>zwei Klassen heißen {name}; die spätere wird {apart} genannt</translation>
    </message>
    <message>
        <source>two folders would both be the class {name!r}</source>
        <translation>zwei Ordner wären beide die Klasse {name!r}</translation>
    </message>
    <message>
        <source>{a!r} and {b!r} look alike. Are they one class?</source>
        <translation>{a!r} und {b!r} sehen sich ähnlich. Sind sie eine Klasse?</translation>
    </message>
    <message numerus="yes">
        <source>{image} and {n} more of its images are not there</source>
        <comment>{image} and {n} more of its images are not there</comment>
        <translation>
            <numerusform>{image} und {n} weiteres der Bilder gibt es nicht</numerusform>
            <numerusform>{image} und {n} weitere der Bilder gibt es nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>{image} is not there</source>
        <translation>{image} gibt es nicht</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} file with the same image in two classes was left out.</source>
        <comment>{n:,} files with the same image in two classes were left out.</comment>
        <translation>
            <numerusform>{n:,} Datei mit demselben Bild in zwei Klassen wurde ausgelassen.</numerusform>
            <numerusform>{n:,} Dateien mit demselben Bild in zwei Klassen wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} image stood in two parts, such as train and test. Each is used only in the part that judges, so that no test image is trained on.</source>
        <comment>{n:,} images stood in two parts, such as train and test. Each is used only in the part that judges, so that no test image is trained on.</comment>
        <translation>
            <numerusform>{n:,} Bild stand in zwei Teilen, etwa train und test. Es wird nur in dem Teil verwendet, der beurteilt, damit mit keinem Testbild trainiert wird.</numerusform>
            <numerusform>{n:,} Bilder standen in zwei Teilen, etwa train und test. Jedes wird nur in dem Teil verwendet, der beurteilt, damit mit keinem Testbild trainiert wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is missing or of the wrong type</source>
        <translation>{name} fehlt oder ist vom falschen Typ</translation>
    </message>
    <message>
        <source>{name} is the {part} part</source>
        <translation>{name} ist der Teil {part}</translation>
    </message>
    <message>
        <source>{name} stands beside it, and only one may</source>
        <translation>{name} steht daneben, und nur eines darf es geben</translation>
    </message>
    <message numerus="yes">
        <source>{n} image stands in more than one part of {file}</source>
        <comment>{n} images stand in more than one part of {file}</comment>
        <translation>
            <numerusform>{n} Bild steht in mehr als einem Teil von {file}</numerusform>
            <numerusform>{n} Bilder stehen in mehr als einem Teil von {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} shot stands twice under one name, such as {file} and {name}. One copy may be trained on and the other judged, which makes the accuracy look better than it is: leave one of each out.</source>
        <comment>{n:,} shots stand twice under one name, such as {file} and {name}. One copy may be trained on and the other judged, which makes the accuracy look better than it is: leave one of each out.</comment>
        <translation>
            <numerusform>{n} Aufnahme steht unter einem Namen zweimal da, etwa {file} und {name}. Vielleicht wird mit der einen Kopie trainiert und die andere beurteilt, was die Genauigkeit besser aussehen lässt, als sie ist: Lassen Sie eine von beiden aus.</numerusform>
            <numerusform>{n:,} Aufnahmen stehen unter einem Namen zweimal da, etwa {file} und {name}. Vielleicht wird mit der einen Kopie trainiert und die andere beurteilt, was die Genauigkeit besser aussehen lässt, als sie ist: Lassen Sie von jeder eine aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>{parts}: the top folders hold the same class folders.</source>
        <translation>{parts}: Die obersten Ordner enthalten dieselben Klassenordner.</translation>
    </message>
    <message>
        <source>{part} is missing or is not a list</source>
        <translation>{part} fehlt oder ist keine Liste</translation>
    </message>
</context>
<context>
    <name>mpl_engine.evaluation</name>
    <message>
        <source>A linear probe, which is simpler, is right on {right}; that difference may be chance ({p}).</source>
        <translation>Ein einfacheres, lineares Modell liegt bei {right} richtig; dieser Unterschied kann Zufall sein ({p}).</translation>
    </message>
    <message>
        <source>A linear probe, which is simpler, is right on {right}; {method} is really better than that ({p}).</source>
        <translation>Ein einfacheres, lineares Modell liegt bei {right} richtig; {method} ist nachweislich besser ({p}).</translation>
    </message>
    <message>
        <source>A linear probe, which is simpler, is right on {right}; {method} is really worse than that ({p}).</source>
        <translation>Ein einfacheres, lineares Modell liegt bei {right} richtig; {method} ist nachweislich schlechter ({p}).</translation>
    </message>
    <message>
        <source>A linear probe, which is simpler, sees {share:.0f} %; that difference may be chance ({p}).</source>
        <translation>Ein einfacheres, lineares Modell erkennt {share:.0f} %; dieser Unterschied kann Zufall sein ({p}).</translation>
    </message>
    <message>
        <source>A linear probe, which is simpler, sees {share:.0f} %; {method} is really better than that ({p}).</source>
        <translation>Ein einfacheres, lineares Modell erkennt {share:.0f} %; {method} ist nachweislich besser ({p}).</translation>
    </message>
    <message>
        <source>A linear probe, which is simpler, sees {share:.0f} %; {method} is really worse than that ({p}).</source>
        <translation>Ein einfacheres, lineares Modell erkennt {share:.0f} %; {method} ist nachweislich schlechter ({p}).</translation>
    </message>
    <message>
        <source>Ask for less, or train again with more images: up to 4 of each class are set aside for validation, or as many as lie in a folder val.</source>
        <translation>Verlangen Sie weniger oder trainieren Sie noch einmal mit mehr Bildern: Bis zu 4 jeder Klasse werden zur Validierung beiseitegelegt, oder so viele, wie in einem Ordner val liegen.</translation>
    </message>
    <message numerus="yes">
        <source>Before calibration it was too modest (temperature {heat:.2f}, from {n} image).</source>
        <comment>Before calibration it was too modest (temperature {heat:.2f}, from {n} images).</comment>
        <translation>
            <numerusform>Vor der Kalibrierung war es zu vorsichtig (Temperatur {heat:.2f}, aus {n} Bild).</numerusform>
            <numerusform>Vor der Kalibrierung war es zu vorsichtig (Temperatur {heat:.2f}, aus {n} Bildern).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before calibration it was too sure of itself (temperature {heat:.2f}, from {n} image).</source>
        <comment>Before calibration it was too sure of itself (temperature {heat:.2f}, from {n} images).</comment>
        <translation>
            <numerusform>Vor der Kalibrierung war es sich zu sicher (Temperatur {heat:.2f}, aus {n} Bild).</numerusform>
            <numerusform>Vor der Kalibrierung war es sich zu sicher (Temperatur {heat:.2f}, aus {n} Bildern).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before calibration it was well calibrated already (temperature {heat:.2f}, from {n} image).</source>
        <comment>Before calibration it was well calibrated already (temperature {heat:.2f}, from {n} images).</comment>
        <translation>
            <numerusform>Vor der Kalibrierung war es bereits gut kalibriert (Temperatur {heat:.2f}, aus {n} Bild).</numerusform>
            <numerusform>Vor der Kalibrierung war es bereits gut kalibriert (Temperatur {heat:.2f}, aus {n} Bildern).</numerusform>
        </translation>
    </message>
    <message>
        <source>Every class counting the same, {method} sees {share:.0f} % of a class&apos;s images right, zero-shot {zero_shot:.0f} %.</source>
        <translation>Zählt jede Klasse gleich viel, erkennt {method} {share:.0f} % der Bilder einer Klasse richtig, Zero-Shot {zero_shot:.0f} %.</translation>
    </message>
    <message>
        <source>Every class counting the same, {method} sees {share:.0f} % of a class&apos;s images right, zero-shot {zero_shot:.0f} %; the gain is real ({p}).</source>
        <translation>Zählt jede Klasse gleich viel, erkennt {method} {share:.0f} % der Bilder einer Klasse richtig, Zero-Shot {zero_shot:.0f} %; der Gewinn ist statistisch gesichert ({p}).</translation>
    </message>
    <message>
        <source>Every class counting the same, {method} sees {share:.0f} % of a class&apos;s images right.</source>
        <translation>Zählt jede Klasse gleich viel, erkennt {method} {share:.0f} % der Bilder einer Klasse richtig.</translation>
    </message>
    <message>
        <source>Images of these would help most: {classes}.</source>
        <translation>Am meisten würden Bilder von diesen helfen: {classes}.</translation>
    </message>
    <message>
        <source>Instant answer</source>
        <translation>Sofortantwort</translation>
    </message>
    <message numerus="yes">
        <source>It has {n} image to calibrate on, and {needed} images are needed.</source>
        <comment>It has {n} images to calibrate on, and {needed} images are needed.</comment>
        <translation>
            <numerusform>Es hat {n} Bild zum Kalibrieren, und {needed} Bilder sind nötig.</numerusform>
            <numerusform>Es hat {n} Bilder zum Kalibrieren, und {needed} Bilder sind nötig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds nothing to promise it by: it was not calibrated, or has been taught since, and {n} image is needed.</source>
        <comment>It holds nothing to promise it by: it was not calibrated, or has been taught since, and {n} images are needed.</comment>
        <translation>
            <numerusform>Es enthält nichts, um das zuzusagen: Es wurde nicht kalibriert oder hat seither dazugelernt, und {n} Bild ist nötig.</numerusform>
            <numerusform>Es enthält nichts, um das zuzusagen: Es wurde nicht kalibriert oder hat seither dazugelernt, und {n} Bilder sind nötig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Linear probe</source>
        <translation>Lineares Modell</translation>
    </message>
    <message>
        <source>MPL + head</source>
        <translation>MPL + Kopf</translation>
    </message>
    <message>
        <source>MPL with a head</source>
        <translation>MPL mit Kopf</translation>
    </message>
    <message>
        <source>No other images were left to check that on.</source>
        <translation>Um das zu prüfen, waren keine anderen Bilder übrig.</translation>
    </message>
    <message numerus="yes">
        <source>Of all {n} test image it is right on {right}, zero-shot on {zero_shot}.</source>
        <comment>Of all {n} test images it is right on {right}, zero-shot on {zero_shot}.</comment>
        <translation>
            <numerusform>Von allen {n} Testbild liegt es bei {right} richtig, Zero-Shot bei {zero_shot}.</numerusform>
            <numerusform>Von allen {n} Testbildern liegt es bei {right} richtig, Zero-Shot bei {zero_shot}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of all {n} test image it is right on {right}.</source>
        <comment>Of all {n} test images it is right on {right}.</comment>
        <translation>
            <numerusform>Von allen {n} Testbild liegt es bei {right} richtig.</numerusform>
            <numerusform>Von allen {n} Testbildern liegt es bei {right} richtig.</numerusform>
        </translation>
    </message>
    <message>
        <source>On images that it had not seen that helps: log-loss {with_it:.3f} with it, {without:.3f} without.</source>
        <translation>Bei Bildern, die es nicht gesehen hatte, hilft das: Log-Loss {with_it:.3f} damit, {without:.3f} ohne.</translation>
    </message>
    <message numerus="yes">
        <source>On {n} test image its confidence is off by {after:.1f} points on average (expected calibration error).</source>
        <comment>On {n} test images its confidence is off by {after:.1f} points on average (expected calibration error).</comment>
        <translation>
            <numerusform>Bei {n} Testbild liegt die Sicherheit im Mittel um {after:.1f} Prozentpunkte daneben (erwarteter Kalibrierungsfehler).</numerusform>
            <numerusform>Bei {n} Testbildern liegt die Sicherheit im Mittel um {after:.1f} Prozentpunkte daneben (erwarteter Kalibrierungsfehler).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On {n} test image its confidence is off by {after:.1f} points on average, before calibration by {before:.1f} (expected calibration error).</source>
        <comment>On {n} test images its confidence is off by {after:.1f} points on average, before calibration by {before:.1f} (expected calibration error).</comment>
        <translation>
            <numerusform>Bei {n} Testbild liegt die Sicherheit im Mittel um {after:.1f} Prozentpunkte daneben, vor der Kalibrierung um {before:.1f} (erwarteter Kalibrierungsfehler).</numerusform>
            <numerusform>Bei {n} Testbildern liegt die Sicherheit im Mittel um {after:.1f} Prozentpunkte daneben, vor der Kalibrierung um {before:.1f} (erwarteter Kalibrierungsfehler).</numerusform>
        </translation>
    </message>
    <message>
        <source>The instant answer</source>
        <translation>Die Sofortantwort</translation>
    </message>
    <message>
        <source>The linear probe is fitted to {fitted:,} of the {images:,} training images, evenly from the classes: with all of them it would take longer than the training</source>
        <translation>Das lineare Modell wird an {fitted:,} der {images:,} Trainingsbilder angepasst, gleichmäßig aus den Klassen: Mit allen würde es länger dauern als das Training</translation>
    </message>
    <message numerus="yes">
        <source>The probabilities are left as they are. A calibration was tried (temperature {heat:.2f}, from {n} image), but on those of the images that it had not seen it did not help: log-loss {with_it:.3f} with it, {without:.3f} without.</source>
        <comment>The probabilities are left as they are. A calibration was tried (temperature {heat:.2f}, from {n} images), but on those of the images that it had not seen it did not help: log-loss {with_it:.3f} with it, {without:.3f} without.</comment>
        <translation>
            <numerusform>Die Wahrscheinlichkeiten bleiben, wie sie sind. Eine Kalibrierung wurde versucht (Temperatur {heat:.2f}, aus {n} Bild), half aber bei den Bildern, die sie nicht gesehen hatte, nicht: Log-Loss {with_it:.3f} damit, {without:.3f} ohne.</numerusform>
            <numerusform>Die Wahrscheinlichkeiten bleiben, wie sie sind. Eine Kalibrierung wurde versucht (Temperatur {heat:.2f}, aus {n} Bildern), half aber bei den Bildern, die sie nicht gesehen hatte, nicht: Log-Loss {with_it:.3f} damit, {without:.3f} ohne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The probabilities are left as they are: {n} image to calibrate on are too few.</source>
        <comment>The probabilities are left as they are: {n} images to calibrate on are too few.</comment>
        <translation>
            <numerusform>Die Wahrscheinlichkeiten bleiben, wie sie sind: {n} Bild zum Kalibrieren ist zu wenig.</numerusform>
            <numerusform>Die Wahrscheinlichkeiten bleiben, wie sie sind: {n} Bilder zum Kalibrieren sind zu wenige.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are too few images to say whether more would help: add some, and ask again.</source>
        <translation>Es gibt zu wenige Bilder, um zu sagen, ob mehr helfen würden: Fügen Sie welche hinzu und fragen Sie noch einmal.</translation>
    </message>
    <message>
        <source>There the calibration made it worse; test images are not asked which to use.</source>
        <translation>Dort machte die Kalibrierung es schlechter; Testbilder werden nicht gefragt, was zu verwenden ist.</translation>
    </message>
    <message>
        <source>This prompt module cannot promise a coverage of {coverage:.3g}.</source>
        <translation>Dieses Prompt-Modul kann keine Abdeckung von {coverage:.3g} zusagen.</translation>
    </message>
    <message>
        <source>This run kept no images to calibrate on, so its probabilities are as the training left them.</source>
        <translation>Dieser Lauf hat keine Bilder zum Kalibrieren aufbewahrt, daher sind die Wahrscheinlichkeiten so, wie das Training sie hinterließ.</translation>
    </message>
    <message>
        <source>This run learned from all images, so none are left to judge it on.</source>
        <translation>Dieser Lauf hat aus allen Bildern gelernt, daher ist keines übrig, um ihn zu beurteilen.</translation>
    </message>
    <message>
        <source>Training made it worse ({p}): look at the images and the settings.</source>
        <translation>Das Training hat es schlechter gemacht ({p}): Sehen Sie sich die Bilder und die Einstellungen an.</translation>
    </message>
    <message>
        <source>Twice as many would likely add about {gain:.0f} points ({low:.0f} to {high:.0f}).</source>
        <translation>Doppelt so viele brächten wohl etwa {gain:.0f} Prozentpunkte ({low:.0f} bis {high:.0f}).</translation>
    </message>
    <message>
        <source>Twice as many would likely add about {gain:.0f} points.</source>
        <translation>Doppelt so viele brächten wohl etwa {gain:.0f} Prozentpunkte.</translation>
    </message>
    <message>
        <source>Twice as many would likely change little: {most_gain:.0f} points more at the best.</source>
        <translation>Doppelt so viele würden wohl wenig ändern: bestenfalls {most_gain:.0f} Prozentpunkte mehr.</translation>
    </message>
    <message>
        <source>With so few images that difference may be chance ({p}).</source>
        <translation>Bei so wenigen Bildern kann dieser Unterschied Zufall sein ({p}).</translation>
    </message>
    <message>
        <source>With {most} images of each class accuracy is {rate:.0f} %.</source>
        <translation>Mit {most} Bildern jeder Klasse beträgt die Genauigkeit {rate:.0f} %.</translation>
    </message>
    <message>
        <source>With {most} images of each class balanced accuracy is {rate:.0f} %.</source>
        <translation>Mit {most} Bildern jeder Klasse beträgt die ausgewogene Genauigkeit {rate:.0f} %.</translation>
    </message>
    <message>
        <source>Zero-shot</source>
        <translation>Zero-Shot</translation>
    </message>
    <message>
        <source>a right answer costs nothing</source>
        <translation>eine richtige Antwort kostet nichts</translation>
    </message>
    <message>
        <source>cost of {true} called {answer}</source>
        <translation>Kosten von {true} als {answer}</translation>
    </message>
    <message>
        <source>it can mean {ways}; name them in a file, with --costs</source>
        <translation>das kann {ways} bedeuten; nennen Sie es in einer Datei, mit --costs</translation>
    </message>
    <message>
        <source>it has no use for {names}</source>
        <translation>die Datei hat keine Verwendung für {names}</translation>
    </message>
    <message>
        <source>it is not what this program writes</source>
        <translation>es ist nicht das, was dieses Programm schreibt</translation>
    </message>
    <message>
        <source>it must be at least 0 and less than 1</source>
        <translation>der Wert muss mindestens 0 und kleiner als 1 sein</translation>
    </message>
    <message>
        <source>it must be between 0 and 1</source>
        <translation>der Wert muss zwischen 0 und 1 liegen</translation>
    </message>
    <message>
        <source>it must be between 0 and {most:,.0f}</source>
        <translation>der Wert muss zwischen 0 und {most:,.0f} liegen</translation>
    </message>
    <message>
        <source>it must look like CLASS=PROBABILITY, such as good=0.9</source>
        <translation>die Angabe muss wie CLASS=PROBABILITY aussehen, etwa good=0.9</translation>
    </message>
    <message>
        <source>it must look like OLD=NEW</source>
        <translation>die Angabe muss wie OLD=NEW aussehen</translation>
    </message>
    <message>
        <source>it must look like TRUE:ANSWER=COST, such as defect:good=50</source>
        <translation>die Angabe muss wie TRUE:ANSWER=COST aussehen, etwa defect:good=50</translation>
    </message>
    <message>
        <source>p &lt; {limit}</source>
        <translation>p &lt; {limit}</translation>
    </message>
    <message>
        <source>p = {p:.2g}</source>
        <translation>p = {p:.2g}</translation>
    </message>
    <message>
        <source>the instant answer</source>
        <translation>die Sofortantwort</translation>
    </message>
    <message>
        <source>the module&apos;s classes are {names}</source>
        <translation>die Klassen des Moduls sind {names}</translation>
    </message>
    <message>
        <source>the old name can be {ways}; name it in a file, with --classes</source>
        <translation>der alte Name kann {ways} sein; nennen Sie ihn in einer Datei, mit --classes</translation>
    </message>
    <message>
        <source>threshold of {name}</source>
        <translation>Schwelle von {name}</translation>
    </message>
    <message>
        <source>what stands after = must be a number</source>
        <translation>was nach = steht, muss eine Zahl sein</translation>
    </message>
    <message numerus="yes">
        <source>{method} is right on {right} of {n} test image, zero-shot on {zero_shot}.</source>
        <comment>{method} is right on {right} of {n} test images, zero-shot on {zero_shot}.</comment>
        <translation>
            <numerusform>{method} liegt bei {right} von {n} Testbild richtig, Zero-Shot bei {zero_shot}.</numerusform>
            <numerusform>{method} liegt bei {right} von {n} Testbildern richtig, Zero-Shot bei {zero_shot}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{method} is right on {right} of {n} test image, zero-shot on {zero_shot}; the gain is real ({p}).</source>
        <comment>{method} is right on {right} of {n} test images, zero-shot on {zero_shot}; the gain is real ({p}).</comment>
        <translation>
            <numerusform>{method} liegt bei {right} von {n} Testbild richtig, Zero-Shot bei {zero_shot}; der Gewinn ist statistisch gesichert ({p}).</numerusform>
            <numerusform>{method} liegt bei {right} von {n} Testbildern richtig, Zero-Shot bei {zero_shot}; der Gewinn ist statistisch gesichert ({p}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{method} is right on {right} of {n} test image.</source>
        <comment>{method} is right on {right} of {n} test images.</comment>
        <translation>
            <numerusform>{method} liegt bei {right} von {n} Testbild richtig.</numerusform>
            <numerusform>{method} liegt bei {right} von {n} Testbildern richtig.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (about {gain:.0f} points)</source>
        <translation>{name} (etwa {gain:.0f} Prozentpunkte)</translation>
    </message>
    <message>
        <source>{true!r} called {answer!r}</source>
        <translation>{true!r} als {answer!r}</translation>
    </message>
</context>
<context>
    <name>mpl_engine.export</name>
    <message>
        <source>Accuracy, 95 % interval</source>
        <translation>Genauigkeit, 95-%-Intervall</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Balanced accuracy, 95 % interval</source>
        <translation>Ausgewogene Genauigkeit, 95-%-Intervall</translation>
    </message>
    <message>
        <source>By class, and its limits</source>
        <translation>Nach Klasse, mit Grenzen</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Check its name, or log in if it is private.</source>
        <translation>Prüfen Sie den Namen oder melden Sie sich an, falls es privat ist.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Verwechslungen</translation>
    </message>
    <message>
        <source>Everybody can see it, with the names of its {classes} classes, settings and figures, and hashes and features of {pictures} training pictures.</source>
        <translation>Alle können es sehen, mit den Namen seiner {classes} Klassen, Einstellungen und Zahlen sowie Hashes und Merkmalen von {pictures} Trainingsbildern.</translation>
    </message>
    <message>
        <source>Export with --precision fp32.</source>
        <translation>Exportieren Sie mit --precision fp32.</translation>
    </message>
    <message>
        <source>Export with numbers of 8 bit (--precision int8), or export a folder instead.</source>
        <translation>Exportieren Sie mit Zahlen von 8 Bit (--precision int8) oder stattdessen einen Ordner.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256 of all images)</source>
        <translation>Fingerabdruck (SHA-256 aller Bilder)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Give it as NAME/MODULE, such as anna/flowers.</source>
        <translation>Geben Sie ihn als NAME/MODULE an, etwa anna/flowers.</translation>
    </message>
    <message>
        <source>How often it was right (up) by how sure it was</source>
        <translation>Wie oft richtig (nach oben) je nach Sicherheit</translation>
    </message>
    <message>
        <source>How to do it again</source>
        <translation>So lässt es sich wiederholen</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>In the window {left_out} images were excluded and {moved} were moved to another class before training; the run&apos;s config.json lists them.</source>
        <translation>Im Fenster wurden vor dem Training {left_out} Bilder ausgelassen und {moved} in eine andere Klasse verschoben; config.json des Laufs führt sie auf.</translation>
    </message>
    <message numerus="yes">
        <source>In the window {n} image was excluded before training; the run&apos;s config.json lists it.</source>
        <comment>In the window {n} images were excluded before training; the run&apos;s config.json lists them.</comment>
        <translation>
            <numerusform>Im Fenster wurde vor dem Training {n} Bild ausgelassen; config.json des Laufs führt es auf.</numerusform>
            <numerusform>Im Fenster wurden vor dem Training {n} Bilder ausgelassen; config.json des Laufs führt sie auf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the window {n} image was moved to another class before training; the run&apos;s config.json lists it.</source>
        <comment>In the window {n} images were moved to another class before training; the run&apos;s config.json lists them.</comment>
        <translation>
            <numerusform>Im Fenster wurde vor dem Training {n} Bild in eine andere Klasse verschoben; config.json des Laufs führt es auf.</numerusform>
            <numerusform>Im Fenster wurden vor dem Training {n} Bilder in eine andere Klasse verschoben; config.json des Laufs führt sie auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is there already: {files} get a new version.</source>
        <translation>Es ist schon da: {files} bekommen eine neue Version.</translation>
    </message>
    <message numerus="yes">
        <source>Judged on {n} image only.</source>
        <comment>Judged on {n} images only.</comment>
        <translation>
            <numerusform>Nur an {n} Bild beurteilt.</numerusform>
            <numerusform>Nur an {n} Bildern beurteilt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Log in with `hf auth login`, with a token that may do this.</source>
        <translation>Melden Sie sich mit `hf auth login` an, mit einem Token, das dies darf.</translation>
    </message>
    <message>
        <source>Log in with `hf auth login`, with a token that may write.</source>
        <translation>Melden Sie sich mit `hf auth login` an, mit einem Token, das schreiben darf.</translation>
    </message>
    <message>
        <source>Loss by step</source>
        <translation>Verlust je Schritt</translation>
    </message>
    <message>
        <source>Made by MPL Desktop {version} on {when:%Y-%m-%d %H:%M}.</source>
        <translation>Erstellt von MPL Desktop {version} am {when:%Y-%m-%d %H:%M}.</translation>
    </message>
    <message>
        <source>Make it private on its page, or choose another name.</source>
        <translation>Machen Sie es auf seiner Seite privat oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Measured by cross-validation, since there are few images.</source>
        <translation>Durch Kreuzvalidierung gemessen, da es wenige Bilder gibt.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Most often taken for {name} ({times} of {images}).</source>
        <translation>Am häufigsten für {name} gehalten ({times} von {images}).</translation>
    </message>
    <message>
        <source>No login was found, and HF_TOKEN is not set.</source>
        <translation>Es wurde keine Anmeldung gefunden, und HF_TOKEN ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>Not judged: no test image.</source>
        <translation>Nicht beurteilt: kein Testbild.</translation>
    </message>
    <message>
        <source>On a CPU the same versions, threads and seed give the same numbers.</source>
        <translation>Auf einer CPU ergeben dieselben Versionen, Threads und derselbe Startwert dieselben Zahlen.</translation>
    </message>
    <message>
        <source>On {images} images the largest difference of a probability is {max_difference:.2g} (allowed: {allowed_difference:g}) and {decided_agreement:.1%} of clear answers agree (needed: {least_agreement:.0%}).</source>
        <translation>Bei {images} Bildern ist der größte Unterschied einer Wahrscheinlichkeit {max_difference:.2g} (erlaubt: {allowed_difference:g}), und {decided_agreement:.1%} der klaren Antworten stimmen überein (nötig: {least_agreement:.0%}).</translation>
    </message>
    <message>
        <source>Only you can see it, with the names of its {classes} classes, settings and figures, and hashes and features of {pictures} training pictures.</source>
        <translation>Nur Sie können es sehen, mit den Namen seiner {classes} Klassen, Einstellungen und Zahlen sowie Hashes und Merkmalen von {pictures} Trainingsbildern.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Recall, 95 % interval</source>
        <translation>Trefferquote, 95-%-Intervall</translation>
    </message>
    <message>
        <source>Rows are true classes, columns are answers.</source>
        <translation>Zeilen sind wahre Klassen, Spalten sind Antworten.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>Testbilder</translation>
    </message>
    <message>
        <source>The export answers differently from the program, so {path} was not written.</source>
        <translation>Der Export antwortet anders als das Programm, daher wurde {path} nicht geschrieben.</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>Der Name</translation>
    </message>
    <message>
        <source>The pictures themselves are not in it.</source>
        <translation>Die Bilder selbst sind nicht darin.</translation>
    </message>
    <message>
        <source>The repository will be made.</source>
        <translation>Das Repository wird angelegt.</translation>
    </message>
    <message>
        <source>The {shown} of {mistakes} mistakes with the highest loss.</source>
        <translation>Die {shown} von {mistakes} Fehlern mit dem höchsten Verlust.</translation>
    </message>
    <message>
        <source>This classifier does not fit one ONNX file: it has {size}, and a file holds {most}.</source>
        <translation>Dieser Klassifikator passt nicht in eine ONNX-Datei: Er hat {size}, und eine Datei fasst {most}.</translation>
    </message>
    <message>
        <source>This classifier is too large for a web page: it would have {size}, and {most} is the most that browsers open well.</source>
        <translation>Dieser Klassifikator ist zu groß für eine Webseite: Sie hätte {size}, und mehr als {most} öffnen Browser nicht gut.</translation>
    </message>
    <message>
        <source>This form of curves</source>
        <translation>Diese Form von Kurven</translation>
    </message>
    <message>
        <source>This is a fault of the program.</source>
        <translation>Das ist ein Fehler des Programms.</translation>
    </message>
    <message>
        <source>To publish to {repo}, this computer must be logged in to Hugging Face.</source>
        <translation>Um nach {repo} zu veröffentlichen, muss dieser Computer bei Hugging Face angemeldet sein.</translation>
    </message>
    <message>
        <source>Training</source>
        <comment>how a run was trained</comment>
        <translation>Training</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>Trainingsbilder</translation>
    </message>
    <message>
        <source>Training took {seconds:.0f} s.</source>
        <translation>Das Training dauerte {seconds:.0f} s.</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>Wahre Klasse</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Use a smaller backbone.</source>
        <translation>Verwenden Sie ein kleineres Backbone.</translation>
    </message>
    <message>
        <source>Validation accuracy by step</source>
        <translation>Validierungsgenauigkeit je Schritt</translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation>Validierungsbilder</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Worst mistakes</source>
        <translation>Schlimmste Fehler</translation>
    </message>
    <message>
        <source>Zero-shot recall</source>
        <translation>Zero-Shot-Trefferquote</translation>
    </message>
    <message>
        <source>dashed: before</source>
        <translation>gestrichelt: davor</translation>
    </message>
    <message>
        <source>everybody can see it, and it was to be private</source>
        <translation>alle können es sehen, und es sollte privat sein</translation>
    </message>
    <message>
        <source>it has several safetensors files and none is called {file}</source>
        <translation>es hat mehrere safetensors-Dateien, und keine heißt {file}</translation>
    </message>
    <message>
        <source>it holds no {file}</source>
        <translation>es enthält kein {file}</translation>
    </message>
    <message>
        <source>it holds no {file}; {unsafe} could run code when opened and is never fetched</source>
        <translation>es enthält kein {file}; {unsafe} könnte beim Öffnen Code ausführen und wird nie geholt</translation>
    </message>
    <message>
        <source>it is no name of a repository</source>
        <translation>das ist kein Name eines Repositorys</translation>
    </message>
    <message>
        <source>it is not finished, so there is nothing to report on</source>
        <translation>der Lauf ist nicht abgeschlossen, daher gibt es nichts zu berichten</translation>
    </message>
    <message>
        <source>it must be one of {names}</source>
        <translation>der Wert muss einer von diesen sein: {names}</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>es wurde gestoppt</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>der Ordner dafür existiert nicht</translation>
    </message>
    <message>
        <source>its module is gone meanwhile</source>
        <translation>das Modul ist inzwischen verschwunden</translation>
    </message>
    <message>
        <source>its {file} has {size}, and no module has more than {most}</source>
        <translation>{file} hat {size}, und kein Modul hat mehr als {most}</translation>
    </message>
    <message>
        <source>not kept by this run</source>
        <translation>von diesem Lauf nicht aufbewahrt</translation>
    </message>
    <message>
        <source>own</source>
        <comment>settings of your own</comment>
        <translation>eigene</translation>
    </message>
    <message>
        <source>solid: after calibration</source>
        <translation>durchgezogen: nach der Kalibrierung</translation>
    </message>
    <message>
        <source>solid: as it is</source>
        <translation>durchgezogen: wie es ist</translation>
    </message>
    <message>
        <source>the address does not answer like a Hugging Face hub</source>
        <translation>die Adresse antwortet nicht wie ein Hugging-Face-Hub</translation>
    </message>
    <message>
        <source>the network is switched off (HF_HUB_OFFLINE, or in the settings)</source>
        <translation>das Netzwerk ist abgeschaltet (HF_HUB_OFFLINE oder in den Einstellungen)</translation>
    </message>
    <message>
        <source>the upload broke off</source>
        <translation>das Hochladen brach ab</translation>
    </message>
    <message>
        <source>there is no such repository, or no such version of it, that you may see</source>
        <translation>es gibt kein solches Repository oder keine solche Version davon, die Sie sehen dürfen</translation>
    </message>
    <message>
        <source>what arrived differs from what the hub announced</source>
        <translation>was ankam, weicht von dem ab, was der Hub ankündigte</translation>
    </message>
    <message>
        <source>{file} ({size}) would be fetched from {address}, version {commit}.</source>
        <translation>{file} ({size}) würde von {address} geholt, Version {commit}.</translation>
    </message>
    <message>
        <source>{module} with its card ({size}) goes to {address}.</source>
        <translation>{module} mit seiner Karte ({size}) geht an {address}.</translation>
    </message>
    <message>
        <source>{repo} cannot be fetched: {reason}.</source>
        <translation>{repo} kann nicht geholt werden: {reason}.</translation>
    </message>
    <message>
        <source>{repo} cannot be published to: {reason}.</source>
        <translation>Nach {repo} kann nicht veröffentlicht werden: {reason}.</translation>
    </message>
    <message>
        <source>{repo} cannot be used: {reason}.</source>
        <translation>{repo} kann nicht verwendet werden: {reason}.</translation>
    </message>
    <message>
        <source>{revision!r} is no branch, tag or commit</source>
        <translation>{revision!r} ist kein Branch, Tag oder Commit</translation>
    </message>
</context>
<context>
    <name>mpl_engine.extras</name>
    <message>
        <source>A worker on {node} cannot do this work: {reason}</source>
        <translation>Ein Worker auf {node} kann diese Arbeit nicht tun: {reason}</translation>
    </message>
    <message>
        <source>All nodes need this program in the same version, and must see all files at the same paths.</source>
        <translation>Alle Knoten brauchen dieses Programm in derselben Version und müssen alle Dateien unter denselben Pfaden sehen.</translation>
    </message>
    <message>
        <source>Give the address of one that runs, such as HOST:6379, or auto for the one that this computer belongs to; --ray without an address starts one here.</source>
        <translation>Geben Sie die Adresse eines laufenden Clusters an, etwa HOST:6379, oder auto für den, zu dem dieser Computer gehört; --ray ohne Adresse startet hier einen.</translation>
    </message>
    <message>
        <source>Give the command again: what is done stays done.</source>
        <translation>Geben Sie den Befehl noch einmal: Was getan ist, bleibt getan.</translation>
    </message>
    <message>
        <source>Install with: pip install {install}</source>
        <translation>Installieren Sie mit: pip install {install}</translation>
    </message>
    <message>
        <source>Ray could not be started on this computer: {reason}.</source>
        <translation>Ray konnte auf diesem Computer nicht gestartet werden: {reason}.</translation>
    </message>
    <message>
        <source>Ray gave up: {reason}.</source>
        <translation>Ray hat aufgegeben: {reason}.</translation>
    </message>
    <message>
        <source>The Ray cluster at {address} could not be joined: {reason}.</source>
        <translation>Dem Ray-Cluster unter {address} ließ sich nicht beitreten: {reason}.</translation>
    </message>
    <message>
        <source>The program that is installed by Python can have it: pip install {install}</source>
        <translation>Das Programm, das mit Python installiert wird, kann es haben: pip install {install}</translation>
    </message>
    <message>
        <source>Work with Ray</source>
        <translation>Arbeiten mit Ray</translation>
    </message>
    <message>
        <source>a node without a name</source>
        <translation>ein Knoten ohne Namen</translation>
    </message>
    <message>
        <source>it would listen to the network too</source>
        <translation>es würde auch im Netzwerk lauschen</translation>
    </message>
    <message>
        <source>start the command on a node of the cluster instead (`ray job submit`), with --ray auto</source>
        <translation>starten Sie den Befehl stattdessen auf einem Knoten des Clusters (`ray job submit`), mit --ray auto</translation>
    </message>
    <message numerus="yes">
        <source>{work} needs {libraries}, which is not in this bundle.</source>
        <comment>{work} needs {libraries}, which are not in this bundle.</comment>
        <translation>
            <numerusform>{work}: Dafür ist {libraries} nötig, was in diesem Paket nicht enthalten ist.</numerusform>
            <numerusform>{work}: Dafür sind {libraries} nötig, die in diesem Paket nicht enthalten sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{work} needs {libraries}, which is not installed.</source>
        <comment>{work} needs {libraries}, which are not installed.</comment>
        <translation>
            <numerusform>{work}: Dafür ist {libraries} nötig, was nicht installiert ist.</numerusform>
            <numerusform>{work}: Dafür sind {libraries} nötig, die nicht installiert sind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mpl_engine.features</name>
    <message>
        <source>Left out: {error}</source>
        <translation>Ausgelassen: {error}</translation>
    </message>
    <message>
        <source>it changed or vanished since the folder was looked at</source>
        <translation>die Datei hat sich geändert oder ist verschwunden, seit der Ordner eingelesen wurde</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
</context>
<context>
    <name>mpl_engine.files</name>
    <message>
        <source>a device</source>
        <translation>ein Gerät</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>eine Datei</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>ein Ordner</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>eine Verknüpfung</translation>
    </message>
    <message>
        <source>a part of its path is a file, not a folder</source>
        <translation>ein Teil des Pfads ist eine Datei, kein Ordner</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation>eine Pipe</translation>
    </message>
    <message>
        <source>a pipe, socket or device</source>
        <translation>eine Pipe, ein Socket oder ein Gerät</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>ein Socket</translation>
    </message>
    <message>
        <source>it has {size}, and at most {most} are read</source>
        <translation>die Datei hat {size}, und höchstens {most} werden gelesen</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>es ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>it is a link, not a file</source>
        <translation>es ist eine Verknüpfung, keine Datei</translation>
    </message>
    <message>
        <source>it is a safetensors file of another kind</source>
        <translation>es ist eine safetensors-Datei anderer Art</translation>
    </message>
    <message>
        <source>it is damaged, or not JSON</source>
        <translation>die Datei ist beschädigt oder kein JSON</translation>
    </message>
    <message>
        <source>it is damaged, or not a file of this program</source>
        <translation>die Datei ist beschädigt oder nicht von diesem Programm</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>die Datei ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it is {kind}, not a file</source>
        <translation>es ist {kind}, keine Datei</translation>
    </message>
    <message>
        <source>its description is not JSON</source>
        <translation>die Beschreibung ist kein JSON</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>der Ordner dafür existiert nicht</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>der Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <translation>der Datenträger hat einen Fehler gemeldet</translation>
    </message>
    <message>
        <source>the file would be too large for this disk</source>
        <translation>die Datei wäre zu groß für diesen Datenträger</translation>
    </message>
    <message>
        <source>there is a folder of that name</source>
        <translation>es gibt einen Ordner mit diesem Namen</translation>
    </message>
    <message>
        <source>there is no permission to read it</source>
        <translation>die Berechtigung zum Lesen fehlt</translation>
    </message>
    <message>
        <source>there is no permission to write there</source>
        <translation>die Berechtigung, dort zu schreiben, fehlt</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>es gibt keine solche Datei</translation>
    </message>
    <message>
        <source>your disk quota is used up</source>
        <translation>Ihr Speicherkontingent ist aufgebraucht</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} byte</source>
        <comment>{n:,} bytes</comment>
        <translation>
            <numerusform>{n:,} Byte</numerusform>
            <numerusform>{n:,} Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} in it is {found}, not {wanted}; only what this program made there is written or moved</source>
        <translation>{name} darin ist {found}, nicht {wanted}; nur was dieses Programm dort angelegt hat, wird geschrieben oder verschoben</translation>
    </message>
    <message>
        <source>{size:,.0f} MB</source>
        <translation>{size:,.0f} MB</translation>
    </message>
</context>
<context>
    <name>mpl_engine.files.caches</name>
    <message>
        <source>it is not a regular file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>{folder} is a link</source>
        <translation>{folder} ist eine Verknüpfung</translation>
    </message>
</context>
<context>
    <name>mpl_engine.heads</name>
    <message>
        <source>Heads are fitted to {fitted:,} of the {images:,} training images, evenly from the classes: more do not fit into memory</source>
        <translation>Köpfe werden an {fitted:,} der {images:,} Trainingsbilder angepasst, gleichmäßig aus den Klassen: Mehr passen nicht in den Speicher</translation>
    </message>
</context>
<context>
    <name>mpl_engine.images</name>
    <message>
        <source>Check its rights.</source>
        <translation>Prüfen Sie die Rechte.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>Give the folder whose sub-folders are the classes.</source>
        <translation>Geben Sie den Ordner an, dessen Unterordner die Klassen sind.</translation>
    </message>
    <message>
        <source>LAB colours could not be converted</source>
        <translation>LAB-Farben konnten nicht umgewandelt werden</translation>
    </message>
    <message>
        <source>decoding it takes {needed:,} MB of memory, and at most {most:,} MB are given to images</source>
        <translation>das Entpacken braucht {needed:,} MB Speicher, und Bilder bekommen höchstens {most:,} MB</translation>
    </message>
    <message>
        <source>hidden files and those of the system are left out</source>
        <translation>versteckte Dateien und solche des Systems werden ausgelassen</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>Lesen ist nicht möglich</translation>
    </message>
    <message>
        <source>it declares more pixels than the limit of {limit} million</source>
        <translation>die Datei gibt mehr Pixel an als die Grenze von {limit} Millionen</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation>der Ordner existiert nicht</translation>
    </message>
    <message>
        <source>it has more than {most} scans</source>
        <translation>die Datei hat mehr als {most} Scans</translation>
    </message>
    <message>
        <source>it has {scans} scans of {width} x {height} pixels, more than any encoder writes</source>
        <translation>die Datei hat {scans} Scans von {width} x {height} Pixeln, mehr als ein Encoder schreibt</translation>
    </message>
    <message>
        <source>it holds no finite values</source>
        <translation>die Datei enthält keine endlichen Werte</translation>
    </message>
    <message>
        <source>it is a camera raw file ({raw}); save it as JPEG or TIFF with the camera&apos;s program to use it</source>
        <translation>es ist eine Kamera-Rohdatei ({raw}); speichern Sie sie mit dem Programm der Kamera als JPEG oder TIFF, um sie zu verwenden</translation>
    </message>
    <message>
        <source>it is neither a file nor a folder</source>
        <translation>es ist weder eine Datei noch ein Ordner</translation>
    </message>
    <message>
        <source>it is not a folder</source>
        <translation>es ist kein Ordner</translation>
    </message>
    <message>
        <source>it is not an image of a kind that can be read</source>
        <translation>es ist kein Bild in einem lesbaren Format</translation>
    </message>
    <message>
        <source>it leads to a folder that was found {times} times already</source>
        <translation>es führt zu einem Ordner, der schon {times}-mal gefunden wurde</translation>
    </message>
    <message>
        <source>it must be one of crop, pad, stretch</source>
        <translation>der Wert muss crop, pad oder stretch sein</translation>
    </message>
    <message>
        <source>its header has more than {size} MB</source>
        <translation>der Kopf der Datei hat mehr als {size} MB</translation>
    </message>
    <message>
        <source>its header is broken, or of a variety that cannot be read</source>
        <translation>der Kopf der Datei ist defekt oder von einer Art, die nicht gelesen werden kann</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation>es wurde kein Grund genannt</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>the folder cannot be read</source>
        <translation>der Ordner kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>the link leads back to a folder above it</source>
        <translation>die Verknüpfung führt zurück zu einem Ordner darüber</translation>
    </message>
    <message>
        <source>the link leads back to itself</source>
        <translation>die Verknüpfung führt zu sich selbst zurück</translation>
    </message>
    <message>
        <source>the link leads nowhere</source>
        <translation>die Verknüpfung führt ins Leere</translation>
    </message>
    <message>
        <source>the {kind} data cannot be decoded: {reason}</source>
        <translation>die {kind}-Daten können nicht entpackt werden: {reason}</translation>
    </message>
    <message>
        <source>the {kind} data ends in zeros</source>
        <translation>die {kind}-Daten enden in Nullen</translation>
    </message>
    <message>
        <source>the {kind} data ends too early</source>
        <translation>die {kind}-Daten enden zu früh</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>es gibt keine solche Datei und keinen solchen Ordner</translation>
    </message>
    <message>
        <source>there is not enough memory to decode it</source>
        <translation>der Speicher reicht nicht zum Entpacken</translation>
    </message>
</context>
<context>
    <name>mpl_engine.labels</name>
    <message>
        <source>it has no rows</source>
        <translation>die Tabelle hat keine Zeilen</translation>
    </message>
    <message>
        <source>it has only one column; one of files and one of classes are needed</source>
        <translation>die Tabelle hat nur eine Spalte; nötig sind eine mit Dateien und eine mit Klassen</translation>
    </message>
    <message>
        <source>it is a spreadsheet or an archive, so save it as CSV first</source>
        <translation>es ist eine Datei eines Tabellenprogramms oder ein Archiv; speichern Sie sie zuerst als CSV</translation>
    </message>
    <message>
        <source>it is in no part</source>
        <translation>das Bild ist in keinem Teil</translation>
    </message>
    <message>
        <source>it is not text</source>
        <translation>die Datei ist kein Text</translation>
    </message>
    <message>
        <source>line {line} cannot be read</source>
        <translation>Zeile {line} kann nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>mpl_engine.modules</name>
    <message>
        <source>Modules of `train --method instant` can; a class of any module can be added by its name alone with `classify --add-class`.</source>
        <translation>Module von `train --method instant` können es; eine Klasse lässt sich jedem Modul allein durch ihren Namen mit `classify --add-class` hinzufügen.</translation>
    </message>
    <message>
        <source>a new name is empty</source>
        <translation>ein neuer Name ist leer</translation>
    </message>
    <message>
        <source>a part of its description is missing or of the wrong kind</source>
        <translation>ein Teil der Beschreibung fehlt oder ist von der falschen Art</translation>
    </message>
    <message>
        <source>another image size, mean or std</source>
        <translation>andere Werte für Bildgröße, Mittelwert oder Streuung</translation>
    </message>
    <message>
        <source>exact GELU</source>
        <translation>exaktes GELU</translation>
    </message>
    <message>
        <source>features in which the centre of the picture counts more</source>
        <translation>Merkmale, in denen die Bildmitte mehr zählt</translation>
    </message>
    <message>
        <source>features that are a plain mean over the picture</source>
        <translation>Merkmale, die ein einfacher Mittelwert über das Bild sind</translation>
    </message>
    <message>
        <source>how its features are pooled is not known</source>
        <translation>wie die Merkmale zusammengefasst werden, ist nicht bekannt</translation>
    </message>
    <message>
        <source>it answers by the texts of its classes and keeps no statistics of them</source>
        <translation>es antwortet nach den Texten seiner Klassen und bewahrt keine Statistik von ihnen auf</translation>
    </message>
    <message>
        <source>it claims {claimed:,} numbers, more than any prompt module has</source>
        <translation>die Datei gibt {claimed:,} Zahlen an, mehr als jedes Prompt-Modul hat</translation>
    </message>
    <message>
        <source>it holds numbers that are not finite float32</source>
        <translation>die Datei enthält Zahlen, die kein endliches float32 sind</translation>
    </message>
    <message>
        <source>it must be 1 or more</source>
        <translation>der Wert muss 1 oder mehr sein</translation>
    </message>
    <message>
        <source>it must be between 0 and 1</source>
        <translation>der Wert muss zwischen 0 und 1 liegen</translation>
    </message>
    <message>
        <source>its class matrix does not fit its classes</source>
        <translation>die Klassenmatrix passt nicht zu den Klassen</translation>
    </message>
    <message>
        <source>its class matrix is not normalised</source>
        <translation>die Klassenmatrix ist nicht normiert</translation>
    </message>
    <message>
        <source>its class names are missing or repeated</source>
        <translation>die Klassennamen fehlen oder wiederholen sich</translation>
    </message>
    <message>
        <source>its features of training images do not fit its classes</source>
        <translation>die Merkmale der Trainingsbilder passen nicht zu den Klassen</translation>
    </message>
    <message>
        <source>its head does not fit its classes</source>
        <translation>der Kopf passt nicht zu den Klassen</translation>
    </message>
    <message>
        <source>its head does not fit the backbone</source>
        <translation>der Kopf passt nicht zum Backbone</translation>
    </message>
    <message>
        <source>its prompts do not fit the backbone</source>
        <translation>die Prompts passen nicht zum Backbone</translation>
    </message>
    <message>
        <source>its prompts have names that this program does not know</source>
        <translation>die Prompts haben Namen, die dieses Programm nicht kennt</translation>
    </message>
    <message>
        <source>its reference features do not fit its class matrix</source>
        <translation>die Referenzmerkmale passen nicht zur Klassenmatrix</translation>
    </message>
    <message>
        <source>its schema number is missing</source>
        <translation>die Schemanummer fehlt</translation>
    </message>
    <message>
        <source>its settings are damaged, or of a newer version of the program</source>
        <translation>seine Einstellungen sind beschädigt oder stammen von einer neueren Version des Programms</translation>
    </message>
    <message>
        <source>its settings cannot be used: {error}</source>
        <translation>die Einstellungen können nicht verwendet werden: {error}</translation>
    </message>
    <message>
        <source>its tensors cannot be read</source>
        <translation>die Tensoren können nicht gelesen werden</translation>
    </message>
    <message>
        <source>no such file: its weights are not published ones</source>
        <translation>keine solche Datei: die Gewichte sind keine veröffentlichten</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no prompts</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>none of the pictures can be read</source>
        <translation>keines der Bilder kann gelesen werden</translation>
    </message>
    <message>
        <source>others, {prompts}</source>
        <translation>andere, {prompts}</translation>
    </message>
    <message>
        <source>texts of the classes</source>
        <translation>Texte der Klassen</translation>
    </message>
    <message>
        <source>the module has no such classes</source>
        <translation>das Modul hat keine solchen Klassen</translation>
    </message>
    <message>
        <source>the name of a new class is empty, or not text</source>
        <translation>der Name einer neuen Klasse ist leer oder kein Text</translation>
    </message>
    <message>
        <source>the name of the class is empty, or not text</source>
        <translation>der Name der Klasse ist leer oder kein Text</translation>
    </message>
    <message>
        <source>the path of a file where the name of published weights belongs</source>
        <translation>der Pfad einer Datei, wo der Name veröffentlichter Gewichte hingehört</translation>
    </message>
    <message>
        <source>the preprocessing that it was trained with</source>
        <translation>die Vorverarbeitung, mit der trainiert wurde</translation>
    </message>
    <message>
        <source>there is such a class already</source>
        <translation>eine solche Klasse gibt es schon</translation>
    </message>
    <message>
        <source>two classes would have the same name</source>
        <translation>zwei Klassen hätten denselben Namen</translation>
    </message>
    <message>
        <source>{module} cannot be merged: {reason}.</source>
        <translation>{module} kann nicht zusammengeführt werden: {reason}.</translation>
    </message>
    <message>
        <source>{module} cannot learn from these pictures: {reason}.</source>
        <translation>{module} kann nicht aus diesen Bildern lernen: {reason}.</translation>
    </message>
    <message>
        <source>{number} a layer, in {depth} layers, {towers}</source>
        <translation>{number} je Schicht, in {depth} Schichten, {towers}</translation>
    </message>
</context>
<context>
    <name>mpl_engine.modules.merging</name>
    <message>
        <source>All pictures that were given are known to a module, so that none is left to judge by.</source>
        <translation>Alle angegebenen Bilder sind einem Modul bekannt, sodass keines zum Beurteilen bleibt.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Give a folder (--data) with the pictures that it was trained on, or train it again with this version.</source>
        <translation>Geben Sie einen Ordner (--data) mit den Bildern an, mit denen es trainiert wurde, oder trainieren Sie es mit dieser Version noch einmal.</translation>
    </message>
    <message>
        <source>In several modules, and one class of their pictures together: {classes}.</source>
        <translation>In mehreren Modulen, und eine Klasse aus ihren Bildern zusammen: {classes}.</translation>
    </message>
    <message>
        <source>Name two modules or more.</source>
        <translation>Nennen Sie zwei oder mehr Module.</translation>
    </message>
    <message>
        <source>Pictures that several modules learned from: {number}; each counts once.</source>
        <translation>Bilder, aus denen mehrere Module gelernt haben: {number}; jedes zählt einmal.</translation>
    </message>
    <message>
        <source>Pictures that several modules learned from: {number}; they count twice.</source>
        <translation>Bilder, aus denen mehrere Module gelernt haben: {number}; sie zählen doppelt.</translation>
    </message>
    <message>
        <source>Train it again on {ours}, or train on the pictures of both.</source>
        <translation>Trainieren Sie es noch einmal auf {ours} oder trainieren Sie mit den Bildern beider.</translation>
    </message>
    <message>
        <source>Train it again with the same settings.</source>
        <translation>Trainieren Sie es noch einmal mit denselben Einstellungen.</translation>
    </message>
    <message>
        <source>When it should doubt was not measured (no pictures of {classes}), so it always answers.</source>
        <translation>Wann es zweifeln soll, wurde nicht gemessen (keine Bilder von {classes}), daher antwortet es immer.</translation>
    </message>
    <message>
        <source>When it should doubt was not measured, so it always answers.</source>
        <translation>Wann es zweifeln soll, wurde nicht gemessen, daher antwortet es immer.</translation>
    </message>
    <message>
        <source>how a picture becomes a square</source>
        <translation>wie ein Bild quadratisch wird</translation>
    </message>
    <message>
        <source>how features are pooled</source>
        <translation>wie Merkmale zusammengefasst werden</translation>
    </message>
    <message>
        <source>it belongs to {theirs} (sha256 {their_sha256}…), and {first} to {ours} (sha256 {our_sha256}…)</source>
        <translation>es gehört zu {theirs} (sha256 {their_sha256}…), während {first} zu {ours} (sha256 {our_sha256}…) gehört</translation>
    </message>
    <message>
        <source>it is the same module as {other}</source>
        <translation>es ist dasselbe Modul wie {other}</translation>
    </message>
    <message>
        <source>it keeps nothing of its training images that another module could share</source>
        <translation>es bewahrt nichts von seinen Trainingsbildern auf, was ein anderes Modul teilen könnte</translation>
    </message>
    <message>
        <source>it keeps nothing of its training images that another module could share, and the folder lacks pictures that it was trained on</source>
        <translation>es bewahrt nichts von seinen Trainingsbildern auf, was ein anderes Modul teilen könnte, und dem Ordner fehlen Bilder, mit denen es trainiert wurde</translation>
    </message>
    <message>
        <source>it prepares pictures in another way than {first} ({differing})</source>
        <translation>es bereitet Bilder anders vor als {first} ({differing})</translation>
    </message>
    <message>
        <source>mean colour</source>
        <translation>mittlere Farbe</translation>
    </message>
    <message>
        <source>resizing</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>size</source>
        <comment>of a picture</comment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>spread of colours</source>
        <translation>Streuung der Farben</translation>
    </message>
    <message>
        <source>there is no other one</source>
        <translation>es gibt kein anderes</translation>
    </message>
    <message>
        <source>{first} and {second} may mean the same; they are two classes.</source>
        <translation>{first} und {second} bedeuten vielleicht dasselbe; sie sind zwei Klassen.</translation>
    </message>
    <message>
        <source>{kept} was also written {other}; {kept} is kept.</source>
        <translation>{kept} wurde auch {other} geschrieben; {kept} wird behalten.</translation>
    </message>
    <message numerus="yes">
        <source>{n} picture could not be read and was left out.</source>
        <comment>{n} pictures could not be read and were left out.</comment>
        <translation>
            <numerusform>{n} Bild konnte nicht gelesen werden und wurde ausgelassen.</numerusform>
            <numerusform>{n} Bilder konnten nicht gelesen werden und wurden ausgelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mpl_engine.prompts</name>
    <message>
        <source>Give the class a shorter display name, or shorten the prompt template.</source>
        <translation>Geben Sie der Klasse einen kürzeren Anzeigenamen oder kürzen Sie die Prompt-Vorlage.</translation>
    </message>
    <message>
        <source>It has {tokens} tokens and this backbone reads at most {limit}.</source>
        <translation>Er hat {tokens} Tokens, und dieses Backbone liest höchstens {limit}.</translation>
    </message>
    <message>
        <source>Left out: {error}</source>
        <translation>Ausgelassen: {error}</translation>
    </message>
    <message>
        <source>Of {views:,} augmented versions of the pictures, what needs no training is kept of {kept:,} ({size}); of the others it is computed again when their turn comes</source>
        <translation>Von {views:,} abgewandelten Fassungen der Bilder wird bei {kept:,} aufbewahrt, was kein Training braucht ({size}); bei den übrigen wird es neu berechnet, wenn sie an der Reihe sind</translation>
    </message>
    <message>
        <source>The prompt of class {class_name} is too long.</source>
        <translation>Der Prompt der Klasse {class_name} ist zu lang.</translation>
    </message>
    <message>
        <source>a name is empty or holds a reserved word</source>
        <translation>ein Name ist leer oder enthält ein reserviertes Wort</translation>
    </message>
    <message>
        <source>context_mode=replace needs a space between its words and the class name</source>
        <translation>context_mode=replace braucht ein Leerzeichen zwischen seinen Wörtern und dem Klassennamen</translation>
    </message>
    <message>
        <source>context_mode=replace needs that many words before the class name, and there are {number}</source>
        <translation>context_mode=replace braucht so viele Wörter vor dem Klassennamen, und es gibt {number}</translation>
    </message>
    <message>
        <source>the backbone reads {names} as the same, so their prompts say the same</source>
        <translation>das Backbone liest {names} als dasselbe, daher sagen ihre Prompts dasselbe</translation>
    </message>
    <message>
        <source>the backbone reads {names} as the same, so their prompts say {others}</source>
        <translation>das Backbone liest {names} als dasselbe, daher sagen ihre Prompts {others}</translation>
    </message>
    <message>
        <source>the initial context has shape {shape}</source>
        <translation>der anfängliche Kontext hat die Form {shape}</translation>
    </message>
    <message>
        <source>there are no classes</source>
        <translation>es gibt keine Klassen</translation>
    </message>
    <message>
        <source>this backbone has {image_layers} image and {text_layers} text layers, so it must be {deepest} or less</source>
        <translation>dieses Backbone hat {image_layers} Bild- und {text_layers} Textschichten, daher muss der Wert {deepest} oder weniger sein</translation>
    </message>
    <message>
        <source>this backbone&apos;s image tower has no row of tokens for prompts to stand in, so it must be text</source>
        <translation>der Bildturm dieses Backbones hat keine Reihe von Tokens, in der Prompts stehen könnten, daher muss der Wert text sein</translation>
    </message>
    <message>
        <source>this backbone&apos;s tokenizer has no word of one token to start from</source>
        <translation>der Tokenizer dieses Backbones hat kein Wort aus einem Token, mit dem begonnen werden könnte</translation>
    </message>
</context>
<context>
    <name>mpl_engine.runs</name>
    <message>
        <source>Heads are fitted to the training images without their augmented versions: {rows:,} rows of {classes:,} classes do not fit into memory</source>
        <translation>Köpfe werden an die Trainingsbilder ohne ihre abgewandelten Fassungen angepasst: {rows:,} Zeilen von {classes:,} Klassen passen nicht in den Speicher</translation>
    </message>
    <message>
        <source>Of {others}, {kept} is kept</source>
        <translation>Zur Wahl standen {others}; behalten wird {kept}</translation>
    </message>
    <message numerus="yes">
        <source>Of {others}, {kept} is kept, judging by {n} image held out</source>
        <comment>Of {others}, {kept} is kept, judging by {n} images held out</comment>
        <translation>
            <numerusform>Zur Wahl standen {others}; behalten wird {kept}, beurteilt nach {n} beiseitegelegten Bild</numerusform>
            <numerusform>Zur Wahl standen {others}; behalten wird {kept}, beurteilt nach {n} beiseitegelegten Bildern</numerusform>
        </translation>
    </message>
    <message>
        <source>Of {ways} ways to answer at once, {kept} is kept</source>
        <translation>Von {ways} Arten, sofort zu antworten, wird {kept} behalten</translation>
    </message>
    <message numerus="yes">
        <source>Of {ways} ways to answer at once, {kept} is kept, right on {share:.0f} % of {n} image held out</source>
        <comment>Of {ways} ways to answer at once, {kept} is kept, right on {share:.0f} % of {n} images held out</comment>
        <translation>
            <numerusform>Von {ways} Arten, sofort zu antworten, wird {kept} behalten, richtig bei {share:.0f} % von {n} beiseitegelegten Bild</numerusform>
            <numerusform>Von {ways} Arten, sofort zu antworten, wird {kept} behalten, richtig bei {share:.0f} % von {n} beiseitegelegten Bildern</numerusform>
        </translation>
    </message>
    <message>
        <source>Ten images of each class are enough.</source>
        <translation>Zehn Bilder jeder Klasse sind genug.</translation>
    </message>
    <message>
        <source>a fold is not an object</source>
        <translation>ein Durchgang ist kein Objekt</translation>
    </message>
    <message>
        <source>a label has no class</source>
        <translation>ein Label hat keine Klasse</translation>
    </message>
    <message>
        <source>a part of it is missing or of the wrong kind</source>
        <translation>ein Teil davon fehlt oder ist von der falschen Art</translation>
    </message>
    <message>
        <source>data or config</source>
        <translation>data oder config</translation>
    </message>
    <message>
        <source>depth was lowered from {wanted} to {depth}, the layers of this backbone</source>
        <translation>depth wurde von {wanted} auf {depth} gesenkt, die Zahl der Schichten dieses Backbones</translation>
    </message>
    <message>
        <source>it has other words than classes</source>
        <translation>die Wörter passen nicht zu den Klassen</translation>
    </message>
    <message>
        <source>it holds no config.json, so it is not the folder of a run</source>
        <translation>der Ordner enthält kein config.json, ist also nicht der Ordner eines Laufs</translation>
    </message>
    <message>
        <source>it is being replaced, or that was interrupted; mpl-engine resume puts it back</source>
        <translation>er wird gerade ersetzt, oder das wurde unterbrochen; mpl-engine resume stellt ihn wieder her</translation>
    </message>
    <message>
        <source>it must be 0 to {most}</source>
        <translation>der Wert muss zwischen 0 und {most} liegen</translation>
    </message>
    <message>
        <source>it must be auto or coop</source>
        <translation>der Wert muss auto oder coop sein</translation>
    </message>
    <message>
        <source>it must be {names}</source>
        <translation>der Wert muss {names} sein</translation>
    </message>
    <message>
        <source>its class names are missing</source>
        <translation>die Klassennamen fehlen</translation>
    </message>
    <message>
        <source>its folds or its fingerprint are missing</source>
        <translation>die Durchgänge oder der Fingerabdruck fehlen</translation>
    </message>
    <message>
        <source>its labels do not fit the run&apos;s images</source>
        <translation>die Labels passen nicht zu den Bildern des Laufs</translation>
    </message>
    <message>
        <source>its schema number is missing</source>
        <translation>die Schemanummer fehlt</translation>
    </message>
    <message>
        <source>its smallest class has too few images for a test part of its own</source>
        <translation>die kleinste Klasse hat zu wenige Bilder für einen eigenen Testteil</translation>
    </message>
    <message>
        <source>prompts are learned for the class texts alone: this backbone&apos;s image tower holds none</source>
        <translation>Prompts werden nur für die Klassentexte gelernt: der Bildturm dieses Backbones nimmt keine auf</translation>
    </message>
    <message>
        <source>the images</source>
        <translation>die Bilder</translation>
    </message>
    <message>
        <source>the settings</source>
        <translation>die Einstellungen</translation>
    </message>
    <message>
        <source>the words of its classes are of the wrong kind</source>
        <translation>die Wörter der Klassen sind von der falschen Art</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>es gibt keinen solchen Ordner</translation>
    </message>
    <message numerus="yes">
        <source>{n} file or folder was left out; `mpl-engine scan` lists them with the reason</source>
        <comment>{n} files or folders were left out; `mpl-engine scan` lists them with the reason</comment>
        <translation>
            <numerusform>{n} Datei oder Ordner wurde ausgelassen; `mpl-engine scan` führt sie mit dem Grund auf</numerusform>
            <numerusform>{n} Dateien oder Ordner wurden ausgelassen; `mpl-engine scan` führt sie mit dem Grund auf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} training image of each class</source>
        <comment>{n} training images of each class</comment>
        <translation>
            <numerusform>{n} Trainingsbild jeder Klasse</numerusform>
            <numerusform>{n} Trainingsbilder jeder Klasse</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} is missing or of the wrong kind</source>
        <translation>{part} fehlt oder ist von der falschen Art</translation>
    </message>
</context>
<context>
    <name>mpl_engine.training</name>
    <message>
        <source>It was ended early.</source>
        <translation>Es wurde vorzeitig beendet.</translation>
    </message>
    <message>
        <source>The weights of epoch {epoch} are kept, the best on the validation images.</source>
        <translation>Die Gewichte von Epoche {epoch} werden behalten, die besten bei den Validierungsbildern.</translation>
    </message>
    <message>
        <source>The weights of epoch {epoch} are kept, the last one.</source>
        <translation>Die Gewichte von Epoche {epoch}, der letzten, werden behalten.</translation>
    </message>
    <message>
        <source>The weights of epoch {epoch} are kept.</source>
        <translation>Die Gewichte von Epoche {epoch} werden behalten.</translation>
    </message>
    <message>
        <source>The weights of epoch {epoch} up to where it was ended are kept, the best on the validation images.</source>
        <translation>Die Gewichte von Epoche {epoch} bis zum vorzeitigen Ende werden behalten, die besten bei den Validierungsbildern.</translation>
    </message>
    <message>
        <source>The weights of epoch {epoch} up to where it was ended are kept, the last one.</source>
        <translation>Die Gewichte von Epoche {epoch}, der letzten, bis zum vorzeitigen Ende werden behalten.</translation>
    </message>
    <message>
        <source>The weights of epoch {epoch} up to where it was ended are kept.</source>
        <translation>Die Gewichte von Epoche {epoch} bis zum vorzeitigen Ende werden behalten.</translation>
    </message>
    <message>
        <source>it holds numbers that are not finite</source>
        <translation>die Datei enthält Zahlen, die nicht endlich sind</translation>
    </message>
    <message>
        <source>it stands at a step that the settings do not have</source>
        <translation>der Stand ist bei einem Schritt, den es nach den Einstellungen nicht gibt</translation>
    </message>
    <message>
        <source>its description is not what this program writes</source>
        <translation>die Beschreibung ist nicht das, was dieses Programm schreibt</translation>
    </message>
    <message>
        <source>its optimizer state does not fit the settings</source>
        <translation>der Zustand des Optimierers passt nicht zu den Einstellungen</translation>
    </message>
    <message>
        <source>its tensors cannot be read</source>
        <translation>die Tensoren können nicht gelesen werden</translation>
    </message>
    <message>
        <source>its tensors do not fit the settings</source>
        <translation>die Tensoren passen nicht zu den Einstellungen</translation>
    </message>
    <message>
        <source>there are no training images</source>
        <translation>es gibt keine Trainingsbilder</translation>
    </message>
</context>
<context>
    <name>mpl_engine.video</name>
    <message>
        <source>No picture could be taken from {path}: {reason}.</source>
        <translation>Aus {path} konnte kein Bild entnommen werden: {reason}.</translation>
    </message>
    <message>
        <source>Taking pictures from a video</source>
        <translation>Entnehmen von Bildern aus einem Video</translation>
    </message>
    <message>
        <source>it holds no moving picture</source>
        <translation>die Datei enthält kein bewegtes Bild</translation>
    </message>
    <message>
        <source>it holds sound only</source>
        <translation>die Datei enthält nur Ton</translation>
    </message>
    <message>
        <source>it is damaged, or no video that can be read</source>
        <translation>die Datei ist beschädigt oder kein lesbares Video</translation>
    </message>
    <message>
        <source>it must be between {slowest:g} and {fastest:g} pictures a second</source>
        <translation>der Wert muss zwischen {slowest:g} und {fastest:g} Bildern je Sekunde liegen</translation>
    </message>
    <message>
        <source>none of its pictures can be read</source>
        <translation>keines der Bilder darin kann gelesen werden</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>es gibt keine solche Datei</translation>
    </message>
</context>
</TS>
