<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>mpl_desktop</name>
    <message>
        <source>1 of 1 file was left out.</source>
        <translation>1 fichier sur 1 a été écarté.</translation>
    </message>
    <message>
        <source>A file could not be used: {reason}.</source>
        <translation>Un fichier n’a pas pu être utilisé&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Choisir un autre dossier</translation>
    </message>
    <message>
        <source>Choose its new place</source>
        <translation>Choisir son nouvel emplacement</translation>
    </message>
    <message>
        <source>Choose the model&apos;s file</source>
        <translation>Choisir le fichier du modèle</translation>
    </message>
    <message>
        <source>Classify</source>
        <comment>name of a page: what one does there</comment>
        <translation>Classer</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Go to Images</source>
        <translation>Aller à Images</translation>
    </message>
    <message>
        <source>Images</source>
        <comment>name of a page</comment>
        <translation>Images</translation>
    </message>
    <message>
        <source>Label</source>
        <comment>name of a page: what one does there</comment>
        <translation>Étiqueter</translation>
    </message>
    <message>
        <source>Learn in smaller steps</source>
        <translation>Apprendre à plus petits pas</translation>
    </message>
    <message>
        <source>Learning went astray at step {step:,}, so it was stopped.</source>
        <translation>L’apprentissage a dérapé à l’étape {step:,} et a donc été arrêté.</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>L’ouvrir ici</translation>
    </message>
    <message>
        <source>Open its backup</source>
        <translation>Ouvrir sa sauvegarde</translation>
    </message>
    <message>
        <source>Results</source>
        <comment>name of a page</comment>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Analyser de nouveau</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>Voir le résultat</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Afficher les détails</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>Something went wrong inside the program while it was busy with: {doing}. Your project is safe.</source>
        <translation>Une erreur s’est produite dans le programme pendant cette tâche&#x202f;: {doing}. Votre projet est intact.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Your project is safe.</source>
        <translation>Une erreur s’est produite dans le programme. Votre projet est intact.</translation>
    </message>
    <message>
        <source>Take {pictures} at a time</source>
        <translation>En prendre {pictures} à la fois</translation>
    </message>
    <message>
        <source>The class name {class_name} is too long for the model. Give the class a shorter one.</source>
        <translation>Le nom de classe {class_name} est trop long pour le modèle. Donnez à la classe un nom plus court.</translation>
    </message>
    <message>
        <source>The classes of the folder and of the module differ. {why} Rename the classes on the Images page.</source>
        <translation>Les classes du dossier et celles du module diffèrent. {why} Renommez les classes sur la page Images.</translation>
    </message>
    <message>
        <source>The model {name} is not on this computer. It would be fetched from {origin} ({size}).</source>
        <translation>Le modèle {name} n’est pas sur cet ordinateur. Il serait récupéré depuis {origin} ({size}).</translation>
    </message>
    <message>
        <source>The model {name} no longer comes with the program. Train again with {instead}.</source>
        <translation>Le modèle {name} n’est plus fourni avec le programme. Entraînez de nouveau avec {instead}.</translation>
    </message>
    <message>
        <source>There is no model named {name}.</source>
        <translation>Il n’y a pas de modèle nommé {name}.</translation>
    </message>
    <message numerus="yes">
        <source>There is not enough memory to learn from {n:,} picture at a time.</source>
        <comment>There is not enough memory to learn from {n:,} pictures at a time.</comment>
        <translation>
            <numerusform>Il n’y a pas assez de mémoire pour apprendre à partir de {n:,} image à la fois.</numerusform>
            <numerusform>Il n’y a pas assez de mémoire pour apprendre à partir de {n:,} images à la fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is not enough memory to learn from {n:,} picture at a time. Choose a smaller model.</source>
        <comment>There is not enough memory to learn from {n:,} pictures at a time. Choose a smaller model.</comment>
        <translation>
            <numerusform>Il n’y a pas assez de mémoire pour apprendre à partir de {n:,} image à la fois. Choisissez un modèle plus petit.</numerusform>
            <numerusform>Il n’y a pas assez de mémoire pour apprendre à partir de {n:,} images à la fois. Choisissez un modèle plus petit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This needs {n:,} picture kept aside, and there are {images}.</source>
        <comment>This needs {n:,} pictures kept aside, and there are {images}.</comment>
        <translation>
            <numerusform>Il faut {n:,} image mise de côté, et il y en a {images}.</numerusform>
            <numerusform>Il faut {n:,} images mises de côté, et il y en a {images}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Train</source>
        <comment>name of a page: what one does there</comment>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Training is done: right on {accuracy} of the pictures kept aside.</source>
        <translation>L’entraînement est terminé&#x202f;: réponse juste pour {accuracy} des images mises de côté.</translation>
    </message>
    <message>
        <source>Training on all pictures is done.</source>
        <translation>L’entraînement sur toutes les images est terminé.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>quelques secondes</translation>
    </message>
    <message>
        <source>about {hours} h</source>
        <translation>environ {hours} h</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min</source>
        <translation>environ {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>environ {minutes} min</translation>
    </message>
    <message>
        <source>about {seconds} s</source>
        <translation>environ {seconds} s</translation>
    </message>
    <message>
        <source>{module} cannot be merged: {reason}. {advice}</source>
        <translation>Impossible de fusionner {module}&#x202f;: {reason}. {advice}</translation>
    </message>
    <message>
        <source>{module} was trained with another model: it needs {needed}, and found {found}.</source>
        <translation>{module} a été entraîné avec un autre modèle&#x202f;: il lui faut {needed}&#x202f;; trouvé&#x202f;: {found}.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of {total:,} files was left out.</source>
        <comment>{n:,} of {total:,} files were left out.</comment>
        <translation>
            <numerusform>{n:,} fichier sur {total:,} a été écarté.</numerusform>
            <numerusform>{n:,} fichiers sur {total:,} ont été écartés.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} cannot be used here. {why}</source>
        <translation>{name} ne peut pas être utilisé ici. {why}</translation>
    </message>
    <message>
        <source>{name} is open in another window of this program on {computer}. Close it there first.</source>
        <translation>{name} est ouvert dans une autre fenêtre de ce programme sur {computer}. Fermez-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>{name} is open in another window of this program. Close it there first.</source>
        <translation>{name} est ouvert dans une autre fenêtre de ce programme. Fermez-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>{path} does not say which activation it was trained with.</source>
        <translation>{path} ne dit pas avec quelle activation il a été entraîné.</translation>
    </message>
    <message>
        <source>{path} is not a usable module: {reason}.</source>
        <translation>{path} n’est pas un module utilisable&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>{project}: {words}</source>
        <translation>{project}&#x202f;: {words}</translation>
    </message>
    <message>
        <source>{what} Choose another name.</source>
        <translation>{what} Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{what} If it was moved, choose its new place; nothing is lost.</source>
        <translation>{what} S’il a été déplacé, choisissez son nouvel emplacement&#x202f;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>{what} {why} What arrived is kept.</source>
        <translation>{what} {why} La partie déjà reçue est conservée.</translation>
    </message>
</context>
<context>
    <name>mpl_desktop.camera</name>
    <message>
        <source>1 a second</source>
        <translation>1 par seconde</translation>
    </message>
    <message>
        <source>1 every 10 seconds</source>
        <translation>1 toutes les 10 secondes</translation>
    </message>
    <message>
        <source>1 every 2 seconds</source>
        <translation>1 toutes les 2 secondes</translation>
    </message>
    <message>
        <source>1 every 5 seconds</source>
        <translation>1 toutes les 5 secondes</translation>
    </message>
    <message>
        <source>10 a second</source>
        <translation>10 par seconde</translation>
    </message>
    <message>
        <source>2 a second</source>
        <translation>2 par seconde</translation>
    </message>
    <message>
        <source>5 a second</source>
        <translation>5 par seconde</translation>
    </message>
    <message>
        <source>A video file…</source>
        <translation>Un fichier vidéo…</translation>
    </message>
    <message>
        <source>Another video file…</source>
        <translation>Un autre fichier vidéo…</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Camera pictures</source>
        <translation>Images de la caméra</translation>
    </message>
    <message>
        <source>Cameras need a part that is not installed. Install it with: pip install {part}</source>
        <translation>Les caméras nécessitent un composant qui n’est pas installé. Pour l’installer&#x202f;: pip install {part}</translation>
    </message>
    <message>
        <source>Choose a class, or type the name of a new one</source>
        <translation>Choisissez une classe, ou saisissez le nom d’une nouvelle</translation>
    </message>
    <message>
        <source>Choose a video</source>
        <translation>Choisir une vidéo</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Class of the pictures</source>
        <translation>Classe des images</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir de</translation>
    </message>
    <message>
        <source>From {video}: {said}</source>
        <translation>De {video}&#x202f;: {said}</translation>
    </message>
    <message>
        <source>Hold the button, or the space bar, to go on taking: four a second.</source>
        <translation>Maintenez le bouton ou la barre d’espace enfoncés pour capturer en continu&#x202f;: quatre images par seconde.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>How many pictures</source>
        <translation>Nombre d’images</translation>
    </message>
    <message>
        <source>Keeping pictures of the camera</source>
        <translation>Enregistrement des images de la caméra</translation>
    </message>
    <message>
        <source>Label them</source>
        <translation>Les étiqueter</translation>
    </message>
    <message>
        <source>Leave out pictures that look like one before</source>
        <translation>Écarter les images qui ressemblent à une précédente</translation>
    </message>
    <message>
        <source>Leave without a class</source>
        <translation>Laisser sans classe</translation>
    </message>
    <message>
        <source>New class {name}</source>
        <translation>Nouvelle classe {name}</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Pas de caméra</translation>
    </message>
    <message>
        <source>No picture comes from {camera}. Another program may be using it: close that one, then try again.</source>
        <translation>Aucune image ne vient de {camera}. Un autre programme l’utilise peut-être&#x202f;: fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing of what the camera sees is kept but the pictures that you take, and they stay on this computer.</source>
        <translation>De ce que voit la caméra, seules les images que vous capturez sont conservées, et elles restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Pictures are taken at even distances and copied into the project, at most 2,000 of one video. The video itself is only read.</source>
        <translation>Les images sont extraites à intervalles réguliers et copiées dans le projet, 2 000 au plus par vidéo. La vidéo elle-même est seulement lue.</translation>
    </message>
    <message>
        <source>Pictures can be added to projects that began with unsorted pictures.</source>
        <translation>On peut ajouter des images aux projets qui ont commencé par des images non triées.</translation>
    </message>
    <message>
        <source>Pictures from a video</source>
        <translation>Images d’une vidéo</translation>
    </message>
    <message>
        <source>Pictures from the camera</source>
        <translation>Images de la caméra</translation>
    </message>
    <message>
        <source>Reading videos needs a part that is not installed. Install it with: pip install {part}</source>
        <translation>La lecture de vidéos nécessite un composant qui n’est pas installé. Pour l’installer&#x202f;: pip install {part}</translation>
    </message>
    <message>
        <source>Show each</source>
        <translation>Afficher chacune</translation>
    </message>
    <message>
        <source>Take a picture</source>
        <translation>Capturer une image</translation>
    </message>
    <message>
        <source>Take pictures</source>
        <translation>Extraire les images</translation>
    </message>
    <message>
        <source>Take the last picture away again</source>
        <translation>Retirer la dernière image capturée</translation>
    </message>
    <message>
        <source>Taking pictures from a video</source>
        <translation>Extraction d’images d’une vidéo</translation>
    </message>
    <message>
        <source>That is the most from one video: after {time} nothing more was looked at.</source>
        <translation>C’est le maximum pour une vidéo&#x202f;: après {time}, plus rien n’a été examiné.</translation>
    </message>
    <message>
        <source>The part for cameras cannot be loaded: {reason}.</source>
        <translation>Le composant pour les caméras ne peut pas être chargé&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The picture that was taken last</source>
        <translation>La dernière image capturée</translation>
    </message>
    <message>
        <source>The video is damaged at {time}; what could be read was taken.</source>
        <translation>La vidéo est endommagée à {time}&#x202f;; ce qui a pu être lu a été extrait.</translation>
    </message>
    <message>
        <source>The video is over. Choose it again to see it once more.</source>
        <translation>La vidéo est terminée. Choisissez-la de nouveau pour la revoir.</translation>
    </message>
    <message>
        <source>There is no camera. Connect one, and it appears here.</source>
        <translation>Il n’y a pas de caméra. Branchez-en une, et elle apparaîtra ici.</translation>
    </message>
    <message>
        <source>This name is too long for the model to read. Give the class a shorter one.</source>
        <translation>Ce nom est trop long pour que le modèle le lise. Donnez à la classe un nom plus court.</translation>
    </message>
    <message>
        <source>This program may not use the camera. Allow it in the system&apos;s settings, under privacy and camera, then try again.</source>
        <translation>Ce programme n’a pas le droit d’utiliser la caméra. Autorisez-le dans les paramètres du système, sous confidentialité et caméra, puis réessayez.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Undo the last</source>
        <translation>Annuler la dernière</translation>
    </message>
    <message>
        <source>Waiting for the first picture</source>
        <translation>En attente de la première image</translation>
    </message>
    <message>
        <source>What became of the videos</source>
        <translation>Ce que les vidéos ont donné</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Ce que voit la caméra</translation>
    </message>
    <message>
        <source>Why there is no picture</source>
        <translation>Pourquoi il n’y a pas d’image</translation>
    </message>
    <message>
        <source>{camera} is not connected any more. Connect it again, or choose another camera.</source>
        <translation>{camera} n’est plus connectée. Reconnectez-la, ou choisissez une autre caméra.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture taken.</source>
        <comment>{n:,} pictures taken.</comment>
        <translation>
            <numerusform>{n:,} image capturée.</numerusform>
            <numerusform>{n:,} images capturées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture was here already.</source>
        <comment>{n:,} pictures were here already.</comment>
        <translation>
            <numerusform>{n:,} image était déjà là.</numerusform>
            <numerusform>{n:,} images étaient déjà là.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture was taken from {videos:,} videos.</source>
        <comment>{n:,} pictures were taken from {videos:,} videos.</comment>
        <translation>
            <numerusform>{n:,} image a été extraite de {videos:,} vidéos.</numerusform>
            <numerusform>{n:,} images ont été extraites de {videos:,} vidéos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture was taken.</source>
        <comment>{n:,} pictures were taken.</comment>
        <translation>
            <numerusform>{n:,} image a été extraite.</numerusform>
            <numerusform>{n:,} images ont été extraites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} that looks like another was left out.</source>
        <comment>{n:,} that look like another were left out.</comment>
        <translation>
            <numerusform>{n:,} qui ressemble à une autre a été écartée.</numerusform>
            <numerusform>{n:,} qui ressemblent à une autre ont été écartées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} video</source>
        <comment>{n:,} videos</comment>
        <translation>
            <numerusform>{n:,} vidéo</numerusform>
            <numerusform>{n:,} vidéos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mpl_desktop.dialogs</name>
    <message>
        <source>(no class)</source>
        <translation>(sans classe)</translation>
    </message>
    <message>
        <source>(no file)</source>
        <translation>(sans fichier)</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Interv. 95&#x202f;%</translation>
    </message>
    <message>
        <source>&lt;b&gt;Classify.&lt;/b&gt; Drop pictures or folders, watch a folder, or hold things before a live camera. A guess followed by ? is less sure than the slider asks for. Correct wrong answers, and the project or the module learns from them; a class can be added from five pictures, or by its name alone.</source>
        <translation>&lt;b&gt;Classer.&lt;/b&gt; Déposez des images ou des dossiers, surveillez un dossier, ou présentez des objets devant une caméra en direct. Une proposition suivie de&#x202f;? est moins sûre que ne le demande le curseur. Corrigez les réponses fausses, et le projet ou le module en tire les leçons&#x202f;; une classe peut être ajoutée à partir de cinq images, ou par son seul nom.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Images.&lt;/b&gt; Open a folder whose sub-folders are your classes, with ten or more pictures in each. Your files are only read. Give each class a name in plain words: the program reads names, so good names help. Where a name is not English, &lt;i&gt;In English…&lt;/i&gt; in its menu keeps words for the model. Leave out what does not belong.</source>
        <translation>&lt;b&gt;Images.&lt;/b&gt; Ouvrez un dossier dont les sous-dossiers sont vos classes, avec dix images ou plus dans chacun. Vos fichiers sont seulement lus. Donnez à chaque classe un nom en mots simples&#x202f;: le programme lit les noms, et de bons noms l’aident. Quand un nom n’est pas en anglais, &lt;i&gt;En anglais…&lt;/i&gt; dans son menu retient des mots pour le modèle. Excluez ce qui n’a pas sa place.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Label.&lt;/b&gt; Begin with a heap instead: drop unsorted pictures on the window; copies of them become a project. Type what a picture shows and press Enter, and go on: Space accepts a guess, a number gives another class, Backspace goes back. &lt;i&gt;By class&lt;/i&gt; shows all pictures of one guessed class: unmark the wrong ones and press Enter. Pictures can also come from the camera or out of a video (&lt;i&gt;Add pictures&lt;/i&gt; on the Images page), with an extra part: &lt;code&gt;pip install &apos;mpl-desktop[camera]&apos;&lt;/code&gt;.</source>
        <translation>&lt;b&gt;Étiqueter.&lt;/b&gt; Commencez plutôt par un tas d’images&#x202f;: déposez des images non triées sur la fenêtre&#x202f;; leurs copies forment un projet. Saisissez ce que montre une image, appuyez sur Entrée, et continuez&#x202f;: Espace accepte une proposition, un chiffre donne une autre classe, Retour arrière revient en arrière. &lt;i&gt;Par classe&lt;/i&gt; montre toutes les images pour lesquelles une même classe est proposée&#x202f;: décochez celles qui n’en sont pas et appuyez sur Entrée. Les images peuvent aussi venir de la caméra ou d’une vidéo (&lt;i&gt;Ajouter des images&lt;/i&gt; sur la page Images), avec un composant supplémentaire&#x202f;: &lt;code&gt;pip install &apos;mpl-desktop[camera]&apos;&lt;/code&gt;.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Results.&lt;/b&gt; Some images were set aside before training; the figures are about those. The line across each bar is where the true rate lies, judging by so many images. Look at the mistakes: often the label is wrong, not the answer. Corrections are kept in the project and can be undone.</source>
        <translation>&lt;b&gt;Résultats.&lt;/b&gt; Des images ont été mises de côté avant l’entraînement&#x202f;; les chiffres portent sur celles-ci. Le trait en travers de chaque barre indique où se trouve le taux réel, d’après ce nombre d’images. Regardez les erreurs&#x202f;: souvent, c’est l’étiquette qui est fausse, et non la réponse. Les corrections sont conservées dans le projet et peuvent être annulées.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Train.&lt;/b&gt; Press &lt;i&gt;Start training&lt;/i&gt;. The built-in model is small; larger ones, such as ViT-B-16, learned from many more pictures and are downloaded once. Under &lt;i&gt;Details&lt;/i&gt; are all settings: &lt;i&gt;Quick&lt;/i&gt; is for small computers, &lt;i&gt;Paper&lt;/i&gt; is the published recipe of Modular Prompt Learning.</source>
        <translation>&lt;b&gt;Entraîner.&lt;/b&gt; Appuyez sur &lt;i&gt;Démarrer l’entraînement&lt;/i&gt;. Le modèle intégré est petit&#x202f;; des modèles plus grands, comme ViT-B-16, ont appris à partir de bien plus d’images et se téléchargent une seule fois. Sous &lt;i&gt;Détails&lt;/i&gt; se trouvent tous les paramètres&#x202f;: &lt;i&gt;Rapide&lt;/i&gt; est pour les petits ordinateurs, &lt;i&gt;Article&lt;/i&gt; est la recette publiée de Modular Prompt Learning.</translation>
    </message>
    <message>
        <source>A new folder with a folder for each class and the pictures in it. Your pictures stay where they are.</source>
        <translation>Un nouveau dossier avec un dossier pour chaque classe et les images dedans. Vos images restent où elles sont.</translation>
    </message>
    <message>
        <source>A quarter of the size (8 bit)</source>
        <translation>Un quart de la taille (8 bits)</translation>
    </message>
    <message>
        <source>A row for each picture: its file and its class. Spreadsheets open it, and this program reads it again.</source>
        <translation>Une ligne par image&#x202f;: son fichier et sa classe. Les tableurs l’ouvrent, et ce programme peut la relire.</translation>
    </message>
    <message>
        <source>A web page that classifies offline</source>
        <translation>Une page web qui classe hors ligne</translation>
    </message>
    <message>
        <source>About MPL Desktop</source>
        <translation>À propos de MPL Desktop</translation>
    </message>
    <message>
        <source>Accuracy with parts switched off</source>
        <translation>Exactitude avec des parties désactivées</translation>
    </message>
    <message>
        <source>Alt</source>
        <comment>keys</comment>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <comment>keys</comment>
        <translation>Alt+Haut, Alt+Bas</translation>
    </message>
    <message>
        <source>Apple graphics</source>
        <translation>Carte graphique Apple</translation>
    </message>
    <message>
        <source>Arrows</source>
        <comment>keys</comment>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>As the parts are now: train, val and test</source>
        <translation>Comme les parties actuelles&#x202f;: train, val et test</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Asking {host}</source>
        <translation>Interrogation de {host}</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>COCO (JSON)</source>
        <translation>COCO (JSON)</translation>
    </message>
    <message>
        <source>Change the name of the selected class</source>
        <translation>Changer le nom de la classe sélectionnée</translation>
    </message>
    <message>
        <source>Choose unsorted pictures</source>
        <translation>Choisir des images non triées</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Class that the map is about</source>
        <translation>Classe de la carte</translation>
    </message>
    <message>
        <source>Classify what the clipboard holds</source>
        <translation>Classer ce que contient le presse-papiers</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Close the program and start it again to see it.</source>
        <translation>Fermez le programme et redémarrez-le pour voir le changement.</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>Calculer sur</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Copies of the pictures</source>
        <translation>Des copies des images</translation>
    </message>
    <message>
        <source>Copies or links</source>
        <translation>Copies ou liens</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Ctrl++, Ctrl+-</source>
        <comment>keys</comment>
        <translation>Ctrl++, Ctrl+-</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <comment>keys</comment>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+5</source>
        <comment>keys</comment>
        <translation>Ctrl+1 … Ctrl+5</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <comment>keys</comment>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <comment>keys</comment>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <comment>keys</comment>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <comment>keys</comment>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <comment>keys</comment>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <comment>keys</comment>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>Ctrl+Z, Ctrl+Y</source>
        <comment>keys</comment>
        <translation>Ctrl+Z, Ctrl+Y</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>keys</comment>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Enter, Space</source>
        <comment>keys</comment>
        <translation>Entrée, Espace</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>keys</comment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Exact (32 bit)</source>
        <translation>Exacts (32 bits)</translation>
    </message>
    <message>
        <source>Exclude the selected images, or include them again; remove or leave out the selected classes</source>
        <translation>Exclure les images sélectionnées, ou les inclure de nouveau&#x202f;; supprimer ou exclure les classes sélectionnées</translation>
    </message>
    <message>
        <source>Export for other programs</source>
        <translation>Exporter pour d’autres programmes</translation>
    </message>
    <message>
        <source>Export labels</source>
        <translation>Exporter les étiquettes</translation>
    </message>
    <message>
        <source>Export the labels to</source>
        <translation>Exporter les étiquettes vers</translation>
    </message>
    <message>
        <source>Export the prompt module</source>
        <translation>Exporter le module de prompts</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>Exported {file}. On {images} images it gives the same answer as this program for {share}; probabilities differ by at most {difference:.2g} (allowed: {allowed:g}).</source>
        <translation>{file} a été exporté. Sur {images} images, il donne la même réponse que ce programme pour {share}&#x202f;; les probabilités diffèrent de {difference:.2g} au plus (permis&#x202f;: {allowed:g}).</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>Exporting labels</source>
        <translation>Exportation des étiquettes</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>F2</source>
        <comment>keys</comment>
        <translation>F2</translation>
    </message>
    <message>
        <source>Find images: what they show (then Enter), or their file name</source>
        <translation>Rechercher des images&#x202f;: ce qu’elles montrent (puis Entrée), ou leur nom de fichier</translation>
    </message>
    <message>
        <source>Folder for downloads</source>
        <translation>Dossier des téléchargements</translation>
    </message>
    <message>
        <source>Folder with a script and a model card</source>
        <translation>Dossier avec un script et une fiche du modèle</translation>
    </message>
    <message>
        <source>Folders by class</source>
        <translation>Dossiers par classe</translation>
    </message>
    <message>
        <source>For ONNX Runtime and what else reads ONNX: preprocessed pixels in, probabilities out. Classes and preprocessing are in its metadata.</source>
        <translation>Pour ONNX Runtime et tout ce qui lit ONNX&#x202f;: des pixels prétraités en entrée, des probabilités en sortie. Les classes et le prétraitement sont dans ses métadonnées.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Full (32 bit)</source>
        <translation>Pleine précision (32 bits)</translation>
    </message>
    <message>
        <source>Go on to the next part of the page, or back</source>
        <translation>Aller à l’élément suivant de la page, ou revenir</translation>
    </message>
    <message>
        <source>Go to the menus</source>
        <translation>Aller aux menus</translation>
    </message>
    <message>
        <source>Half (16 bit)</source>
        <translation>Demi-précision (16 bits)</translation>
    </message>
    <message>
        <source>Half (bfloat16)</source>
        <translation>Demi-précision (bfloat16)</translation>
    </message>
    <message>
        <source>Half is faster on some computers. Answers are always computed in full precision</source>
        <translation>La demi-précision est plus rapide sur certains ordinateurs. Les réponses sont toujours calculées en pleine précision</translation>
    </message>
    <message>
        <source>Half the size (16 bit)</source>
        <translation>La moitié de la taille (16 bits)</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Carte de chaleur</translation>
    </message>
    <message>
        <source>Heat map of {picture} for {label}</source>
        <translation>Carte de chaleur de {picture} pour {label}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>High: black and white, strong lines, and a frame around what is chosen</source>
        <translation>Élevé&#x202f;: noir et blanc, traits marqués, et un cadre autour de ce qui est choisi</translation>
    </message>
    <message>
        <source>Import labels from a table</source>
        <translation>Importer les étiquettes d’un tableau</translation>
    </message>
    <message numerus="yes">
        <source>Import labels of {n:,} picture</source>
        <comment>Import labels of {n:,} pictures</comment>
        <translation>
            <numerusform>Importer les étiquettes de {n:,} image</numerusform>
            <numerusform>Importer les étiquettes de {n:,} images</numerusform>
        </translation>
    </message>
    <message>
        <source>In five steps</source>
        <translation>En cinq étapes</translation>
    </message>
    <message>
        <source>In {folder}. What is in it now is lost.</source>
        <translation>Dans {folder}. Le contenu remplacé sera perdu.</translation>
    </message>
    <message>
        <source>It is compared with this program before it is kept, and not kept if it answers differently.</source>
        <translation>Il est comparé à ce programme avant d’être conservé, et n’est pas conservé s’il répond différemment.</translation>
    </message>
    <message>
        <source>Judge the module again with each part switched off</source>
        <translation>Réévaluer le module avec chaque partie désactivée</translation>
    </message>
    <message numerus="yes">
        <source>Judged on {n} image of the open folder that the module never saw.</source>
        <comment>Judged on {n} images of the open folder that the module never saw.</comment>
        <translation>
            <numerusform>Évalué sur {n} image du dossier ouvert que le module n’a jamais vue.</numerusform>
            <numerusform>Évalué sur {n} images du dossier ouvert que le module n’a jamais vues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Judging on {n:,} image that the module never saw</source>
        <comment>Judging on {n:,} images that the module never saw</comment>
        <translation>
            <numerusform>Évaluation sur {n:,} image que le module n’a jamais vue</numerusform>
            <numerusform>Évaluation sur {n:,} images que le module n’a jamais vues</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Larger (125 %)</source>
        <translation>Grande (125&#x202f;%)</translation>
    </message>
    <message>
        <source>Largest (150 %)</source>
        <translation>Très grande (150&#x202f;%)</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Learned prompts need not mean a word; deeper layers least of all.</source>
        <translation>Les prompts appris ne correspondent pas forcément à un mot&#x202f;; ceux des couches profondes encore moins.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Line {line}: {file} – {label}: {why}</source>
        <translation>Ligne {line}&#x202f;: {file} – {label}&#x202f;: {why}</translation>
    </message>
    <message>
        <source>Links to the pictures</source>
        <translation>Des liens vers les images</translation>
    </message>
    <message>
        <source>Loading the module</source>
        <translation>Chargement du module</translation>
    </message>
    <message>
        <source>Look for a newer version</source>
        <translation>Rechercher une nouvelle version</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Voir l’intérieur</translation>
    </message>
    <message>
        <source>Looking for a newer version</source>
        <translation>Recherche d’une nouvelle version</translation>
    </message>
    <message>
        <source>Looking inside</source>
        <translation>Examen de l’intérieur</translation>
    </message>
    <message>
        <source>Made {links} and {copies} of pictures in {folder}, in folders by class.</source>
        <translation>{links} et {copies} d’images ont été créés dans {folder}, dans des dossiers par classe.</translation>
    </message>
    <message numerus="yes">
        <source>Made {n:,} copy of pictures in {folder}, in folders by class.</source>
        <comment>Made {n:,} copies of pictures in {folder}, in folders by class.</comment>
        <translation>
            <numerusform>{n:,} copie d’image a été créée dans {folder}, dans des dossiers par classe.</numerusform>
            <numerusform>{n:,} copies d’images ont été créées dans {folder}, dans des dossiers par classe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made {n:,} link of pictures in {folder}, in folders by class.</source>
        <comment>Made {n:,} links of pictures in {folder}, in folders by class.</comment>
        <translation>
            <numerusform>{n:,} lien vers une image a été créé dans {folder}, dans des dossiers par classe.</numerusform>
            <numerusform>{n:,} liens vers des images ont été créés dans {folder}, dans des dossiers par classe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the new folder in</source>
        <translation>Créer le nouveau dossier dans</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Move the selected classes up or down, and with them their keys on the Label page</source>
        <translation>Déplacer les classes sélectionnées vers le haut ou le bas, et avec elles leurs touches sur la page Étiqueter</translation>
    </message>
    <message>
        <source>NVIDIA graphics card</source>
        <translation>Carte graphique NVIDIA</translation>
    </message>
    <message>
        <source>Nearest training images</source>
        <translation>Images d’entraînement les plus proches</translation>
    </message>
    <message>
        <source>Nearest words</source>
        <translation>Mots les plus proches</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Never use the network</source>
        <translation>Ne jamais utiliser le réseau</translation>
    </message>
    <message>
        <source>New: {classes}.</source>
        <translation>Nouvelles&#x202f;: {classes}.</translation>
    </message>
    <message>
        <source>Not asked: the settings say never to use the network.</source>
        <translation>Non demandé&#x202f;: les paramètres disent de ne jamais utiliser le réseau.</translation>
    </message>
    <message>
        <source>Nothing about you, your pictures or this version is sent; as with every address, its owner sees from which network it is asked. Nothing is downloaded or installed.</source>
        <translation>Rien sur vous, vos images ou cette version n’est envoyé&#x202f;; comme pour toute adresse, son propriétaire voit de quel réseau vient la question. Rien n’est téléchargé ni installé.</translation>
    </message>
    <message>
        <source>Nothing computed yet</source>
        <translation>Rien n’est encore calculé</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Of all text in the window, from the next start on</source>
        <translation>Pour tout le texte de la fenêtre, dès le prochain démarrage</translation>
    </message>
    <message>
        <source>One ONNX file</source>
        <translation>Un fichier ONNX</translation>
    </message>
    <message>
        <source>One file in COCO&apos;s form for classification, which many tools for labelling and training read.</source>
        <translation>Un seul fichier au format COCO pour la classification, que lisent beaucoup d’outils d’étiquetage et d’entraînement.</translation>
    </message>
    <message>
        <source>One file: open it in a browser of 2023 or newer, and drop pictures on it or choose them. It needs no network and no installation, and the pictures stay on the computer.</source>
        <translation>Un seul fichier&#x202f;: ouvrez-le dans un navigateur de 2023 ou plus récent, et déposez-y des images ou choisissez-les. Il n’a besoin ni du réseau ni d’une installation, et les images restent sur l’ordinateur.</translation>
    </message>
    <message>
        <source>Only time is lost: it is computed again when a folder is opened</source>
        <translation>On ne perd que du temps&#x202f;: tout est recalculé à l’ouverture d’un dossier</translation>
    </message>
    <message>
        <source>Open a folder of classes</source>
        <translation>Ouvrir un dossier de classes</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Ouvrir sa page</translation>
    </message>
    <message>
        <source>Open the folder that it was trained on to see near training images ({module}).</source>
        <translation>Ouvrez le dossier sur lequel il a été entraîné pour voir les images d’entraînement proches ({module}).</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Parts switched off</source>
        <translation>Parties désactivées</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Pictures and archives</source>
        <translation>Images et archives</translation>
    </message>
    <message>
        <source>Precision while learning</source>
        <translation>Précision pendant l’apprentissage</translation>
    </message>
    <message>
        <source>Press the button that has the frame</source>
        <translation>Appuyer sur le bouton encadré</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message numerus="yes">
        <source>Prompts of the first {n} layer</source>
        <comment>Prompts of the first {n} layers</comment>
        <translation>
            <numerusform>Prompts de la première couche</numerusform>
            <numerusform>Prompts des {n} premières couches</numerusform>
        </translation>
    </message>
    <message>
        <source>Prompts of the image tower, layer by layer</source>
        <translation>Prompts de la tour d’images, couche par couche</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Reading labels</source>
        <translation>Lecture des étiquettes</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Réduit</translation>
    </message>
    <message>
        <source>Reduced: nothing moves, fades or blinks by itself</source>
        <translation>Réduit&#x202f;: rien ne bouge, ne s’estompe ni ne clignote tout seul</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Justes</translation>
    </message>
    <message>
        <source>Rows that were left alone</source>
        <translation>Lignes laissées telles quelles</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Enregistrer le projet</translation>
    </message>
    <message>
        <source>Save the project (it is also saved by itself)</source>
        <translation>Enregistrer le projet (il s’enregistre aussi tout seul)</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
    <message numerus="yes">
        <source>Saved the labels of {n:,} picture in {file}.</source>
        <comment>Saved the labels of {n:,} pictures in {file}.</comment>
        <translation>
            <numerusform>Les étiquettes de {n:,} image ont été enregistrées dans {file}.</numerusform>
            <numerusform>Les étiquettes de {n:,} images ont été enregistrées dans {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what is for training, validation and test</source>
        <translation>Indiquer l’usage&#x202f;: entraînement, validation ou test</translation>
    </message>
    <message>
        <source>See what each part does to accuracy.</source>
        <translation>Voir ce que chaque partie apporte à l’exactitude.</translation>
    </message>
    <message>
        <source>Seen pictures</source>
        <translation>Images vues</translation>
    </message>
    <message>
        <source>Select an image on the page, then look inside</source>
        <translation>Sélectionnez une image sur la page, puis choisissez Voir l’intérieur</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Show log file</source>
        <translation>Afficher le journal</translation>
    </message>
    <message>
        <source>Show the images of the Images page larger or smaller</source>
        <translation>Afficher plus grandes ou plus petites les images de la page Images</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Size of the numbers</source>
        <translation>Taille des nombres</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Une erreur s’est produite</translation>
    </message>
    <message>
        <source>Something went wrong inside the program</source>
        <translation>Une erreur s’est produite dans le programme</translation>
    </message>
    <message>
        <source>Stop the running training, after asking</source>
        <translation>Arrêter l’entraînement en cours, après confirmation</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Stopped. What was put into {folder} by then is there.</source>
        <translation>Arrêté. Ce qui a été placé dans {folder} jusque-là s’y trouve.</translation>
    </message>
    <message>
        <source>Switch parts off</source>
        <translation>Désactiver des parties</translation>
    </message>
    <message>
        <source>Switching parts off</source>
        <translation>Désactivation de parties</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <comment>keys</comment>
        <translation>Tab, Maj+Tab</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Taken at the next start of the program. Names that you gave stay as they are</source>
        <translation>Pris en compte au prochain démarrage du programme. Les noms que vous avez donnés restent tels quels</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La réponse</translation>
    </message>
    <message>
        <source>The details below help to repair it; they hold names of folders and files, so look before you share them.</source>
        <translation>Les détails ci-dessous aident à la corriger&#x202f;; ils contiennent des noms de dossiers et de fichiers, vérifiez-les donc avant de les partager.</translation>
    </message>
    <message>
        <source>The map follows the attention of every layer, weighted by how much it changes the answer (Chefer, Gur and Wolf, 2021). It shows where the answer comes from, not whether it is right.</source>
        <translation>La carte suit l’attention de chaque couche, pondérée par son effet sur la réponse (Chefer, Gur et Wolf, 2021). Elle montre d’où vient la réponse, non si elle est juste.</translation>
    </message>
    <message>
        <source>The module</source>
        <translation>Le module</translation>
    </message>
    <message>
        <source>The pictures were looked at again meanwhile. Import {table} once more.</source>
        <translation>Les images ont été réexaminées entre-temps. Importez {table} encore une fois.</translation>
    </message>
    <message>
        <source>The program made a mistake while it was busy with: {doing}. Your project is saved and you can go on working.</source>
        <translation>Le programme a commis une erreur pendant cette tâche&#x202f;: {doing}. Votre projet est enregistré et vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <source>The program made a mistake. Your project is saved and you can go on working.</source>
        <translation>Le programme a commis une erreur. Votre projet est enregistré et vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <source>The same training is running already. Train it twice?</source>
        <translation>Le même entraînement est déjà en cours. L’exécuter deux fois&#x202f;?</translation>
    </message>
    <message>
        <source>The same training is waiting already. Train it twice?</source>
        <translation>Le même entraînement est déjà en attente. L’exécuter deux fois&#x202f;?</translation>
    </message>
    <message>
        <source>The sample images are missing from this installation.</source>
        <translation>Les images d’exemple manquent dans cette installation.</translation>
    </message>
    <message>
        <source>The whole module</source>
        <translation>Le module entier</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>This image</source>
        <translation>Cette image</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>C’est la version la plus récente.</translation>
    </message>
    <message>
        <source>This is version {version}. The button asks this address which version is the newest:</source>
        <translation>Cette version est la {version}. Le bouton demande à cette adresse quelle version est la plus récente&#x202f;:</translation>
    </message>
    <message>
        <source>This module has no learned prompts: it compares new pictures with yours, as the model sees them without training. Of a module that answers by its prompts, this page shows them.</source>
        <translation>Ce module n’a pas de prompts appris : il compare les nouvelles images aux vôtres, telles que le modèle les voit sans entraînement. Pour un module qui répond par ses prompts, cette page les montre.</translation>
    </message>
    <message>
        <source>This version is newer than the newest that is announced, {version}.</source>
        <translation>Cette version est plus récente que la dernière annoncée, {version}.</translation>
    </message>
    <message>
        <source>Train twice</source>
        <translation>Entraîner deux fois</translation>
    </message>
    <message>
        <source>Train with the settings on the Train page</source>
        <translation>Entraîner avec les paramètres de la page Entraîner</translation>
    </message>
    <message>
        <source>Trains a strong image classifier from a folder of pictures: Modular Prompt Learning (arXiv 2502.14125) on a frozen CLIP. Apache-2.0. The built-in model was trained on Tiny-ImageNet and is for non-commercial research.</source>
        <translation>Entraîne un bon classifieur d’images à partir d’un dossier d’images&#x202f;: Modular Prompt Learning (arXiv 2502.14125) sur un CLIP figé. Apache-2.0. Le modèle intégré a été entraîné sur Tiny-ImageNet et est réservé à la recherche non commerciale.</translation>
    </message>
    <message>
        <source>What you take along is a &lt;b&gt;prompt module&lt;/b&gt;: one small file which, with its model, knows your classes.</source>
        <translation>Ce que vous emportez est un &lt;b&gt;module de prompts&lt;/b&gt;&#x202f;: un seul petit fichier qui, avec son modèle, connaît vos classes.</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>Annuler, rétablir</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habituel</translation>
    </message>
    <message>
        <source>Usual (100 %)</source>
        <translation>Habituelle (100&#x202f;%)</translation>
    </message>
    <message>
        <source>Version {version} is newer than this one.</source>
        <translation>La version {version} est plus récente que celle-ci.</translation>
    </message>
    <message>
        <source>Walk in grids, tables, plots, the map, and among buttons that stand together</source>
        <translation>Se déplacer dans les grilles, les tableaux, les graphiques, la carte et parmi les boutons groupés</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>What was computed of pictures</source>
        <translation>Calculs sur les images</translation>
    </message>
    <message>
        <source>Where links cannot be made, there are copies</source>
        <translation>Là où des liens sont impossibles, il y a des copies</translation>
    </message>
    <message>
        <source>Without any prompts</source>
        <translation>Sans aucun prompt</translation>
    </message>
    <message>
        <source>Without image prompts</source>
        <translation>Sans les prompts d’image</translation>
    </message>
    <message>
        <source>Without text prompts</source>
        <translation>Sans les prompts de texte</translation>
    </message>
    <message>
        <source>Words nearest to the text prompts</source>
        <translation>Mots les plus proches des prompts de texte</translation>
    </message>
    <message>
        <source>classify.py in it needs only onnxruntime, pillow and numpy. The module is in it too, so that this program can open it again.</source>
        <translation>Le fichier classify.py qu’il contient n’a besoin que d’onnxruntime, pillow et numpy. Le module s’y trouve aussi, pour que ce programme puisse le rouvrir.</translation>
    </message>
    <message>
        <source>contradicts another</source>
        <translation>en contredit une autre</translation>
    </message>
    <message>
        <source>could mean several pictures</source>
        <translation>pourrait désigner plusieurs images</translation>
    </message>
    <message>
        <source>gives no class</source>
        <translation>ne donne aucune classe</translation>
    </message>
    <message>
        <source>http://host:port, empty for none</source>
        <translation>http://host:port, vide pour aucun</translation>
    </message>
    <message>
        <source>input</source>
        <comment>before the first layer</comment>
        <translation>entrée</translation>
    </message>
    <message>
        <source>names no picture here</source>
        <translation>ne désigne aucune image ici</translation>
    </message>
    <message>
        <source>{folder}, {share} alike</source>
        <translation>{folder}, similaire à {share}</translation>
    </message>
    <message>
        <source>{label}: {probability}. Nothing in the image speaks for this class.</source>
        <translation>{label}&#x202f;: {probability}. Rien dans l’image ne plaide pour cette classe.</translation>
    </message>
    <message>
        <source>{label}: {probability}. Warm places speak for it.</source>
        <translation>{label} : {probability}. Les zones chaudes plaident pour elle.</translation>
    </message>
    <message>
        <source>{label}: {probability}. Warm places speak for it; {share} of the weight lies on the learned prompts.</source>
        <translation>{label}&#x202f;: {probability}. Les zones chaudes plaident pour elle&#x202f;; {share} du poids repose sur les prompts appris.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} class</source>
        <comment>{n:,} classes</comment>
        <translation>
            <numerusform>{n:,} classe</numerusform>
            <numerusform>{n:,} classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} contradicts another.</source>
        <comment>{n:,} contradict each other.</comment>
        <translation>
            <numerusform>{n:,} en contredit une autre.</numerusform>
            <numerusform>{n:,} se contredisent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} copy</source>
        <comment>{n:,} copies</comment>
        <translation>
            <numerusform>{n:,} copie</numerusform>
            <numerusform>{n:,} copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} could mean several pictures.</source>
        <comment>{n:,} could mean several pictures.</comment>
        <translation>
            <numerusform>{n:,} pourrait désigner plusieurs images.</numerusform>
            <numerusform>{n:,} pourraient désigner plusieurs images.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} file is there already: {names}. Replace it?</source>
        <comment>{n:,} files are there already: {names}. Replace them?</comment>
        <translation>
            <numerusform>{n:,} fichier s’y trouve déjà&#x202f;: {names}. Le remplacer&#x202f;?</numerusform>
            <numerusform>{n:,} fichiers s’y trouvent déjà&#x202f;: {names}. Les remplacer&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} gives no class.</source>
        <comment>{n:,} give no class.</comment>
        <translation>
            <numerusform>{n:,} ne donne aucune classe.</numerusform>
            <numerusform>{n:,} ne donnent aucune classe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} link</source>
        <comment>{n:,} links</comment>
        <translation>
            <numerusform>{n:,} lien</numerusform>
            <numerusform>{n:,} liens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} names no picture here.</source>
        <comment>{n:,} name no picture here.</comment>
        <translation>
            <numerusform>{n:,} ne désigne aucune image ici.</numerusform>
            <numerusform>{n:,} ne désignent aucune image ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of {total:,} rows contradicts another.</source>
        <comment>{n:,} of {total:,} rows contradict each other.</comment>
        <translation>
            <numerusform>{n:,} ligne sur {total:,} en contredit une autre.</numerusform>
            <numerusform>{n:,} lignes sur {total:,} se contredisent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of {total:,} rows could mean several pictures.</source>
        <comment>{n:,} of {total:,} rows could mean several pictures.</comment>
        <translation>
            <numerusform>{n:,} ligne sur {total:,} pourrait désigner plusieurs images.</numerusform>
            <numerusform>{n:,} lignes sur {total:,} pourraient désigner plusieurs images.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of {total:,} rows gives no class.</source>
        <comment>{n:,} of {total:,} rows give no class.</comment>
        <translation>
            <numerusform>{n:,} ligne sur {total:,} ne donne aucune classe.</numerusform>
            <numerusform>{n:,} lignes sur {total:,} ne donnent aucune classe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of {total:,} rows names no picture here.</source>
        <comment>{n:,} of {total:,} rows name no picture here.</comment>
        <translation>
            <numerusform>{n:,} ligne sur {total:,} ne désigne aucune image ici.</numerusform>
            <numerusform>{n:,} lignes sur {total:,} ne désignent aucune image ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture could not be put there.</source>
        <comment>{n:,} pictures could not be put there.</comment>
        <translation>
            <numerusform>{n:,} image n’a pas pu y être placée.</numerusform>
            <numerusform>{n:,} images n’ont pas pu y être placées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture got a class from {table}.</source>
        <comment>{n:,} pictures got a class from {table}.</comment>
        <translation>
            <numerusform>{n:,} image a reçu une classe de {table}.</numerusform>
            <numerusform>{n:,} images ont reçu une classe de {table}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture of {classes}.</source>
        <comment>{n:,} pictures of {classes}.</comment>
        <translation>
            <numerusform>{n:,} image de {classes}.</numerusform>
            <numerusform>{n:,} images de {classes}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture without a class, or left out, is not among them.</source>
        <comment>{n:,} pictures without a class, or left out, are not among them.</comment>
        <translation>
            <numerusform>{n:,} image sans classe ou exclue n’en fait pas partie.</numerusform>
            <numerusform>{n:,} images sans classe ou exclues n’en font pas partie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} training image of this module are in the open folder.</source>
        <comment>{n:,} training images of this module are in the open folder.</comment>
        <translation>
            <numerusform>{n:,} image d’entraînement de ce module est dans le dossier ouvert.</numerusform>
            <numerusform>{n:,} images d’entraînement de ce module sont dans le dossier ouvert.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is there already. Replace it?</source>
        <translation>{name} s’y trouve déjà. Le remplacer&#x202f;?</translation>
    </message>
    <message>
        <source>{project} by class</source>
        <translation>{project} par classe</translation>
    </message>
    <message>
        <source>{size} computed so far</source>
        <translation>{size} calculés jusqu’ici</translation>
    </message>
    <message>
        <source>{size} of downloaded models are kept there.</source>
        <translation>{size} de modèles s’y trouvent.</translation>
    </message>
    <message>
        <source>{table} changes nothing here.</source>
        <translation>{table} ne change rien ici.</translation>
    </message>
    <message>
        <source>“{folder}” is the folder of the pictures themselves. Choose another place.</source>
        <translation>«&#x202f;{folder}&#x202f;» est le dossier des images elles-mêmes. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>“{name}” has the same pictures and settings, and will come to the same result.</source>
        <translation>«&#x202f;{name}&#x202f;» a les mêmes images et les mêmes paramètres, et aboutira au même résultat.</translation>
    </message>
</context>
<context>
    <name>mpl_desktop.dialogs.modules</name>
    <message>
        <source>A folder with a folder for each class</source>
        <translation>Un dossier avec un dossier pour chaque classe</translation>
    </message>
    <message>
        <source>A folder with a folder of pictures for each class; those that a module learned from are left out</source>
        <translation>Un dossier avec un dossier d’images pour chaque classe&#x202f;; les images qui ont servi à l’apprentissage d’un module sont écartées</translation>
    </message>
    <message>
        <source>A module that somebody published: its name on Hugging Face, such as anna/flowers, or the address of its page.</source>
        <translation>Un module que quelqu’un a publié&#x202f;: son nom sur Hugging Face, comme anna/flowers, ou l’adresse de sa page.</translation>
    </message>
    <message>
        <source>Add a module</source>
        <translation>Ajouter un module</translation>
    </message>
    <message>
        <source>Add a module…</source>
        <translation>Ajouter un module…</translation>
    </message>
    <message>
        <source>Add the module to merge it with.</source>
        <translation>Ajoutez le module avec lequel le fusionner.</translation>
    </message>
    <message>
        <source>Asking Hugging Face</source>
        <translation>Interrogation de Hugging Face</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Classes that the other lacks</source>
        <translation>Classes absentes de l’autre</translation>
    </message>
    <message>
        <source>Compare modules</source>
        <translation>Comparer des modules</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Comparing modules</source>
        <translation>Comparaison des modules</translation>
    </message>
    <message>
        <source>Everybody can see it.</source>
        <translation>Tout le monde peut le voir.</translation>
    </message>
    <message>
        <source>Fetch from Hugging Face</source>
        <translation>Récupérer depuis Hugging Face</translation>
    </message>
    <message numerus="yes">
        <source>Fetched {name} from {repo}: {n:,} class.</source>
        <comment>Fetched {name} from {repo}: {n:,} classes.</comment>
        <translation>
            <numerusform>{name} a été récupéré depuis {repo}&#x202f;: {n:,} classe.</numerusform>
            <numerusform>{name} a été récupéré depuis {repo}&#x202f;: {n:,} classes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching a module</source>
        <translation>Récupération d’un module</translation>
    </message>
    <message>
        <source>Fetch…</source>
        <translation>Récupérer…</translation>
    </message>
    <message>
        <source>Have both answer the same pictures; those in folders that are named as classes tell which is right</source>
        <translation>Faire répondre les deux aux mêmes images&#x202f;; celles dont le dossier porte le nom d’une classe disent lequel a raison</translation>
    </message>
    <message>
        <source>How pictures are prepared</source>
        <translation>Préparation des images</translation>
    </message>
    <message numerus="yes">
        <source>It is right on {accuracy} of {n:,} picture.</source>
        <comment>It is right on {accuracy} of {n:,} pictures.</comment>
        <translation>
            <numerusform>Sa réponse est juste pour {accuracy} de {n:,} image.</numerusform>
            <numerusform>Sa réponse est juste pour {accuracy} de {n:,} images.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its folder says</source>
        <translation>Son dossier dit</translation>
    </message>
    <message>
        <source>Learned parts</source>
        <translation>Parties apprises</translation>
    </message>
    <message>
        <source>Leave the chosen module out; its file stays</source>
        <translation>Retirer le module choisi&#x202f;; son fichier reste</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Merge modules</source>
        <translation>Fusionner des modules</translation>
    </message>
    <message>
        <source>Merged from</source>
        <translation>Fusionné à partir de</translation>
    </message>
    <message numerus="yes">
        <source>Merged into {name}: {n:,} class.</source>
        <comment>Merged into {name}: {n:,} classes.</comment>
        <translation>
            <numerusform>Fusion dans {name}&#x202f;: {n:,} classe.</numerusform>
            <numerusform>Fusion dans {name}&#x202f;: {n:,} classes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <source>Merging modules</source>
        <translation>Fusion des modules</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Modules</translation>
    </message>
    <message>
        <source>Modules to merge</source>
        <translation>Modules à fusionner</translation>
    </message>
    <message>
        <source>Name on Hugging Face</source>
        <translation>Nom sur Hugging Face</translation>
    </message>
    <message>
        <source>Number of classes</source>
        <translation>Nombre de classes</translation>
    </message>
    <message>
        <source>On pictures…</source>
        <translation>Sur des images…</translation>
    </message>
    <message>
        <source>On those of {name}: {merged}, and {alone} alone.</source>
        <translation>Pour celles de {name}&#x202f;: {merged}, et {alone} seul.</translation>
    </message>
    <message>
        <source>One class of the pictures of both: {names}.</source>
        <translation>Une seule classe pour les images des deux&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>One module that knows the classes of all of these. Nothing is trained, and no picture is needed: modules keep what they learned from. They must have been made with the same model.</source>
        <translation>Un seul module qui connaît les classes de tous ceux-ci. Rien n’est entraîné et aucune image n’est nécessaire&#x202f;: les modules gardent de quoi le faire. Ils doivent avoir été faits avec le même modèle.</translation>
    </message>
    <message>
        <source>Only I can see it</source>
        <translation>Visible par moi uniquement</translation>
    </message>
    <message>
        <source>Only you can see it.</source>
        <translation>Visible par vous uniquement.</translation>
    </message>
    <message>
        <source>Others can then fetch the module with this program. The account is the one with which this computer is logged in to Hugging Face (hf auth login).</source>
        <translation>D’autres peuvent ensuite récupérer le module avec ce programme. Le compte est celui avec lequel cet ordinateur est connecté à Hugging Face (hf auth login).</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Pictures for both modules</source>
        <translation>Images pour les deux modules</translation>
    </message>
    <message>
        <source>Pictures it learned from</source>
        <translation>Images d’apprentissage</translation>
    </message>
    <message>
        <source>Pictures that they answer differently</source>
        <translation>Images auxquelles ils répondent différemment</translation>
    </message>
    <message>
        <source>Pictures to judge by…</source>
        <translation>Images d’évaluation…</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Publish {module}</source>
        <translation>Publier {module}</translation>
    </message>
    <message>
        <source>Published at {address}. {seen}</source>
        <translation>Publié à l’adresse {address}. {seen}</translation>
    </message>
    <message>
        <source>Publishing the module</source>
        <translation>Publication du module</translation>
    </message>
    <message>
        <source>Right on pictures kept aside</source>
        <translation>Réponses justes (images mises de côté)</translation>
    </message>
    <message numerus="yes">
        <source>Right on {n:,} whose class is known: {first} {first_right}, {second} {second_right}.</source>
        <comment>Right on {n:,} whose class is known: {first} {first_right}, {second} {second_right}.</comment>
        <translation>
            <numerusform>Réponses justes pour {n:,} image dont la classe est connue&#x202f;: {first} {first_right}, {second} {second_right}.</numerusform>
            <numerusform>Réponses justes pour {n:,} images dont la classe est connue&#x202f;: {first} {first_right}, {second} {second_right}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the merged module</source>
        <translation>Enregistrer le module fusionné</translation>
    </message>
    <message>
        <source>Save the module</source>
        <translation>Enregistrer le module</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>The button asks {site} how large it is; nothing else is sent or fetched yet.</source>
        <translation>Le bouton demande sa taille à {site}&#x202f;; rien d’autre n’est encore envoyé ni récupéré.</translation>
    </message>
    <message>
        <source>The new module is judged by the pictures in {folder}.</source>
        <translation>Le nouveau module est évalué avec les images de {folder}.</translation>
    </message>
    <message>
        <source>Their descriptions say the same.</source>
        <translation>Leurs descriptions disent la même chose.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>What answers</source>
        <translation>Ce qui répond</translation>
    </message>
    <message>
        <source>What the hub says</source>
        <translation>Ce que dit le hub</translation>
    </message>
    <message>
        <source>What the modules say differently</source>
        <translation>Ce que les modules disent de différent</translation>
    </message>
    <message>
        <source>What the new module will know</source>
        <translation>Ce que saura le nouveau module</translation>
    </message>
    <message>
        <source>Without pictures to judge by, the new module always answers, and nothing is said of how often it is right.</source>
        <translation>Sans images d’évaluation, le nouveau module répond toujours, et rien n’indique à quelle fréquence il a raison.</translation>
    </message>
    <message>
        <source>name/module</source>
        <comment>form of a name on Hugging Face</comment>
        <translation>nom/module</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} et {second}</translation>
    </message>
    <message>
        <source>{first} and {second} may mean the same; they stay two.</source>
        <translation>{first} et {second} désignent peut-être la même chose&#x202f;; elles restent deux.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} class together.</source>
        <comment>{n:,} classes together.</comment>
        <translation>
            <numerusform>{n:,} classe au total.</numerusform>
            <numerusform>{n:,} classes au total.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} difference.</source>
        <comment>{n:,} differences.</comment>
        <translation>
            <numerusform>{n:,} différence.</numerusform>
            <numerusform>{n:,} différences.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of {total:,} pictures is answered differently.</source>
        <comment>{n:,} of {total:,} pictures are answered differently.</comment>
        <translation>
            <numerusform>{n:,} image sur {total:,} reçoit une réponse différente.</numerusform>
            <numerusform>{n:,} images sur {total:,} reçoivent des réponses différentes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mpl_desktop.jobs</name>
    <message>
        <source>it could not be made a JPEG file</source>
        <translation>elle n’a pas pu être convertie en fichier JPEG</translation>
    </message>
    <message>
        <source>{module} cannot be read, {reason}</source>
        <translation>{module} ne peut pas être lu, {reason}</translation>
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
        <translation>Ajouter une classe</translation>
    </message>
    <message>
        <source>Add a class to the module, by its name or from a few pictures</source>
        <translation>Ajouter une classe au module, par son nom ou à partir de quelques images</translation>
    </message>
    <message>
        <source>Add a class…</source>
        <translation>Ajouter une classe…</translation>
    </message>
    <message>
        <source>Add a mistake</source>
        <translation>Ajouter une erreur</translation>
    </message>
    <message>
        <source>Add a threshold</source>
        <translation>Ajouter un seuil</translation>
    </message>
    <message>
        <source>Add the class</source>
        <translation>Ajouter la classe</translation>
    </message>
    <message>
        <source>Add to the project</source>
        <translation>Ajouter au projet</translation>
    </message>
    <message>
        <source>Add to the project?</source>
        <translation>Ajouter au projet&#x202f;?</translation>
    </message>
    <message>
        <source>Adding a class</source>
        <translation>Ajout d’une classe</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Always answer</source>
        <translation>Toujours répondre</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answer what a camera sees, as it sees it</source>
        <translation>Classer ce que voit une caméra, en direct</translation>
    </message>
    <message>
        <source>Answering what the camera sees</source>
        <translation>Classification de ce que voit la caméra</translation>
    </message>
    <message>
        <source>Answers to show</source>
        <translation>Réponses à afficher</translation>
    </message>
    <message>
        <source>As given</source>
        <translation>Ordre d’origine</translation>
    </message>
    <message>
        <source>Below its threshold a class is not answered; an image for which no class is left is not sure.</source>
        <translation>En dessous de son seuil, une classe n’est pas donnée comme réponse&#x202f;; une image pour laquelle il ne reste aucune classe est incertaine.</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>Par classe</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Choose a weights file</source>
        <translation>Choisir un fichier de poids</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>Choisir des images</translation>
    </message>
    <message>
        <source>Choose pictures…</source>
        <translation>Choisir des images…</translation>
    </message>
    <message>
        <source>Choose the folder to copy into</source>
        <translation>Choisir le dossier où copier</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <translation>Choisir le dossier à surveiller</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Classify more pictures</source>
        <translation>Classer d’autres images</translation>
    </message>
    <message>
        <source>Classifying</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message numerus="yes">
        <source>Copied {done:,} of {n:,} picture. {failed:,} could not be copied, the first one because of {path}: {reason}.</source>
        <comment>Copied {done:,} of {n:,} pictures. {failed:,} could not be copied, the first one because of {path}: {reason}.</comment>
        <translation>
            <numerusform>Images copiées&#x202f;: {done:,} sur {n:,}. Échecs&#x202f;: {failed:,}, le premier à cause de {path}&#x202f;: {reason}.</numerusform>
            <numerusform>Images copiées&#x202f;: {done:,} sur {n:,}. Échecs&#x202f;: {failed:,}, le premier à cause de {path}&#x202f;: {reason}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied {done:,} of {n:,} picture. {path} could not be used: {reason}.</source>
        <comment>Copied {done:,} of {n:,} pictures. {path} could not be used: {reason}.</comment>
        <translation>
            <numerusform>Images copiées&#x202f;: {done:,} sur {n:,}. {path} n’a pas pu être utilisé&#x202f;: {reason}.</numerusform>
            <numerusform>Images copiées&#x202f;: {done:,} sur {n:,}. {path} n’a pas pu être utilisé&#x202f;: {reason}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied {n:,} picture into {folder}.</source>
        <comment>Copied {n:,} pictures into {folder}.</comment>
        <translation>
            <numerusform>{n:,} image copiée dans {folder}.</numerusform>
            <numerusform>{n:,} images copiées dans {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>Copier la réponse</translation>
    </message>
    <message>
        <source>Copy each picture into a folder of its class</source>
        <translation>Copier chaque image dans un dossier de sa classe</translation>
    </message>
    <message>
        <source>Copy into folders…</source>
        <translation>Copier dans des dossiers…</translation>
    </message>
    <message>
        <source>Copy the pictures into folders in</source>
        <translation>Copier les images, par dossiers, dans</translation>
    </message>
    <message>
        <source>Copy the pictures into one folder per class</source>
        <translation>Copier les images dans un dossier par classe</translation>
    </message>
    <message>
        <source>Copying pictures</source>
        <translation>Copie des images</translation>
    </message>
    <message>
        <source>Correct to</source>
        <translation>Corriger en</translation>
    </message>
    <message numerus="yes">
        <source>Correct {n:,} picture</source>
        <comment>Correct {n:,} pictures</comment>
        <translation>
            <numerusform>Corriger {n:,} image</numerusform>
            <numerusform>Corriger {n:,} images</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrigée</translation>
    </message>
    <message>
        <source>Cost of this mistake</source>
        <translation>Coût de cette erreur</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Coûts</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Downloading {name}</source>
        <translation>Téléchargement de {name}</translation>
    </message>
    <message>
        <source>Drop pictures of it here</source>
        <translation>Déposez ici des images de cette classe</translation>
    </message>
    <message>
        <source>Drop pictures or folders here</source>
        <translation>Déposez ici des images ou des dossiers</translation>
    </message>
    <message>
        <source>Every mistake costs 1 until you say more. The answer is then the class with the smallest expected cost, even if another one is more probable.</source>
        <translation>Chaque erreur coûte 1 tant que vous n’en dites pas plus. La réponse est alors la classe dont le coût attendu est le plus faible, même si une autre est plus probable.</translation>
    </message>
    <message>
        <source>Every picture gets its best guess. A guess less likely than this is marked with ?, and saved and copied as not sure. Pictures unlike all of those for learning are none of these, wherever the slider stands.</source>
        <translation>Chaque image reçoit la meilleure proposition. Une proposition moins probable que ce seuil est marquée d’un ?, et enregistrée et copiée comme incertaine. Les images différentes de toutes celles de l’apprentissage ne sont d’aucune de ces classes, où que soit le curseur.</translation>
    </message>
    <message>
        <source>Every picture is answered.</source>
        <translation>Chaque image reçoit une réponse.</translation>
    </message>
    <message numerus="yes">
        <source>Every picture is answered: {n:,} picture kept aside, of which {right:,} are right ({share}).</source>
        <comment>Every picture is answered: {n:,} pictures kept aside, of which {right:,} are right ({share}).</comment>
        <translation>
            <numerusform>Chaque image reçoit une réponse&#x202f;: {n:,} image mise de côté, dont {right:,} juste ({share}).</numerusform>
            <numerusform>Chaque image reçoit une réponse&#x202f;: {n:,} images mises de côté, dont {right:,} justes ({share}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every picture is answered: {n:,} test picture, of which {right:,} are right ({share}).</source>
        <comment>Every picture is answered: {n:,} test pictures, of which {right:,} are right ({share}).</comment>
        <translation>
            <numerusform>Chaque image reçoit une réponse&#x202f;: {n:,} image de test, dont {right:,} juste ({share}).</numerusform>
            <numerusform>Chaque image reçoit une réponse&#x202f;: {n:,} images de test, dont {right:,} justes ({share}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder to copy into</source>
        <translation>Dossier où copier</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>Dossier à surveiller</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Depuis un fichier…</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Go on with a module that was not saved</source>
        <translation>Continuer avec un module non enregistré</translation>
    </message>
    <message>
        <source>How many are right is not known for this module.</source>
        <translation>Le nombre de réponses justes n’est pas connu pour ce module.</translation>
    </message>
    <message>
        <source>How many are right is not known while mistakes are weighed.</source>
        <translation>Le nombre de réponses justes n’est pas connu tant que des erreurs sont pondérées.</translation>
    </message>
    <message>
        <source>How many are right is not known with the added class.</source>
        <translation>Le nombre de réponses justes n’est pas connu avec la classe ajoutée.</translation>
    </message>
    <message>
        <source>How sure an answer must be</source>
        <translation>À quel point une réponse doit être sûre</translation>
    </message>
    <message>
        <source>Improve the module</source>
        <translation>Améliorer le module</translation>
    </message>
    <message>
        <source>It has learned more since it was tested, so how many are right is not known.</source>
        <translation>Il a continué d’apprendre depuis son test&#x202f;: le nombre de réponses justes n’est pas connu.</translation>
    </message>
    <message>
        <source>Keep in the module</source>
        <translation>Garder dans le module</translation>
    </message>
    <message>
        <source>Learn from the pictures</source>
        <translation>Apprendre à partir des images</translation>
    </message>
    <message numerus="yes">
        <source>Learn {n:,} picture at once, without training; no picture is stored in the module</source>
        <comment>Learn {n:,} pictures at once, without training; no picture is stored in the module</comment>
        <translation>
            <numerusform>Apprendre {n:,} image tout de suite, sans entraînement&#x202f;; aucune image n’est stockée dans le module</numerusform>
            <numerusform>Apprendre {n:,} images tout de suite, sans entraînement&#x202f;; aucune image n’est stockée dans le module</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning from pictures</source>
        <translation>Apprentissage à partir d’images</translation>
    </message>
    <message numerus="yes">
        <source>Learns from {n:,} folder.</source>
        <comment>Learns from {n:,} folders.</comment>
        <translation>
            <numerusform>Apprend à partir de {n:,} dossier.</numerusform>
            <numerusform>Apprend à partir de {n:,} dossiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learns from {n:,} picture and {folders}.</source>
        <comment>Learns from {n:,} pictures and {folders}.</comment>
        <translation>
            <numerusform>Apprend à partir de {n:,} image et de {folders}.</numerusform>
            <numerusform>Apprend à partir de {n:,} images et de {folders}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learns from {n:,} picture.</source>
        <comment>Learns from {n:,} pictures.</comment>
        <translation>
            <numerusform>Apprend à partir de {n:,} image.</numerusform>
            <numerusform>Apprend à partir de {n:,} images.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learns from {n:,} picture. {enough} or more would be better.</source>
        <comment>Learns from {n:,} pictures. {enough} or more would be better.</comment>
        <translation>
            <numerusform>Apprend à partir de {n:,} image. {enough} ou plus, ce serait mieux.</numerusform>
            <numerusform>Apprend à partir de {n:,} images. {enough} ou plus, ce serait mieux.</numerusform>
        </translation>
    </message>
    <message>
        <source>Least probability in percent</source>
        <translation>Probabilité minimale en pour cent</translation>
    </message>
    <message>
        <source>Least sure first</source>
        <translation>Les moins sûres d’abord</translation>
    </message>
    <message>
        <source>Live camera</source>
        <translation>Caméra en direct</translation>
    </message>
    <message>
        <source>Live camera…</source>
        <translation>Caméra en direct…</translation>
    </message>
    <message>
        <source>Load a module first; the pictures then follow.</source>
        <translation>Chargez d’abord un module&#x202f;; les images viennent ensuite.</translation>
    </message>
    <message>
        <source>Load a module, or train one; then drop any pictures here.</source>
        <translation>Chargez un module, ou entraînez-en un&#x202f;; déposez ensuite ici les images que vous voulez.</translation>
    </message>
    <message>
        <source>Load module</source>
        <translation>Charger un module</translation>
    </message>
    <message>
        <source>Load module…</source>
        <translation>Charger un module…</translation>
    </message>
    <message>
        <source>Loading the module</source>
        <translation>Chargement du module</translation>
    </message>
    <message>
        <source>Look inside…</source>
        <translation>Voir l’intérieur…</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Modules</translation>
    </message>
    <message>
        <source>Most sure first</source>
        <translation>Les plus sûres d’abord</translation>
    </message>
    <message>
        <source>Name of the class</source>
        <translation>Nom de la classe</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Pas encore de réponse</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Aucune de ces classes</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Incertaine</translation>
    </message>
    <message>
        <source>Nothing of what the camera sees is kept; each picture is answered and forgotten.</source>
        <translation>Rien de ce que voit la caméra n’est conservé&#x202f;; chaque image reçoit une réponse et est oubliée.</translation>
    </message>
    <message>
        <source>One mistake or class is listed twice: take one of the two lines away.</source>
        <translation>Une erreur ou une classe figure deux fois&#x202f;: retirez l’une des deux lignes.</translation>
    </message>
    <message>
        <source>Only answers of {threshold} or more count.</source>
        <translation>Seules comptent les réponses à {threshold} ou plus.</translation>
    </message>
    <message numerus="yes">
        <source>Only answers of {threshold} or more count: none of {n:,} test picture.</source>
        <comment>Only answers of {threshold} or more count: none of {n:,} test pictures.</comment>
        <translation>
            <numerusform>Seules comptent les réponses à {threshold} ou plus&#x202f;: aucune pour {n:,} image de test.</numerusform>
            <numerusform>Seules comptent les réponses à {threshold} ou plus&#x202f;: aucune pour {n:,} images de test.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only answers of {threshold} or more count: {answered:,} of {n:,} test picture, of which {right:,} are right ({share}).</source>
        <comment>Only answers of {threshold} or more count: {answered:,} of {n:,} test pictures, of which {right:,} are right ({share}).</comment>
        <translation>
            <numerusform>Seules comptent les réponses à {threshold} ou plus&#x202f;: {answered:,} pour {n:,} image de test, dont {right:,} juste ({share}).</numerusform>
            <numerusform>Seules comptent les réponses à {threshold} ou plus&#x202f;: {answered:,} pour {n:,} images de test, dont {right:,} justes ({share}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Only pictures and folders of pictures can be used here.</source>
        <translation>Seuls des images et des dossiers d’images sont utilisables ici.</translation>
    </message>
    <message>
        <source>Only when sure</source>
        <translation>Seulement si c’est sûr</translation>
    </message>
    <message>
        <source>Or click to choose files.</source>
        <translation>Ou cliquez pour choisir des fichiers.</translation>
    </message>
    <message>
        <source>Or click to choose files. Ctrl+V takes the clipboard. Drop a module to use another one.</source>
        <translation>Ou cliquez pour choisir des fichiers. Ctrl+V prend le presse-papiers. Déposez un module pour en utiliser un autre.</translation>
    </message>
    <message>
        <source>Order of the answers</source>
        <translation>Ordre des réponses</translation>
    </message>
    <message>
        <source>Pictures in the folder are answered, and new ones as they arrive, until you stop or close the window. A file that is still being written is waited for. The folder is only read.</source>
        <translation>Les images du dossier reçoivent une réponse, et les nouvelles à leur arrivée, jusqu’à ce que vous arrêtiez ou fermiez la fenêtre. Un fichier en cours d’écriture est attendu. Le dossier est seulement lu.</translation>
    </message>
    <message>
        <source>Pictures of the class</source>
        <translation>Images de la classe</translation>
    </message>
    <message>
        <source>Pictures of the project get their class at once; others are copied into its folder, after asking</source>
        <translation>Les images du projet reçoivent aussitôt leur classe&#x202f;; les autres sont copiées dans son dossier, après confirmation</translation>
    </message>
    <message>
        <source>Pictures to learn from; Delete takes one away</source>
        <translation>Images d’apprentissage&#x202f;; Suppr en retire une</translation>
    </message>
    <message>
        <source>Run of {name}</source>
        <translation>Module&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Save answers</source>
        <translation>Enregistrer les réponses</translation>
    </message>
    <message>
        <source>Save module…</source>
        <translation>Enregistrer le module…</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>Enregistrer les réponses</translation>
    </message>
    <message>
        <source>Save the answers as CSV or JSON</source>
        <translation>Enregistrer les réponses en CSV ou JSON</translation>
    </message>
    <message>
        <source>Save the module</source>
        <translation>Enregistrer le module</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation>{name} a été enregistré.</translation>
    </message>
    <message>
        <source>Saving the module</source>
        <translation>Enregistrement du module</translation>
    </message>
    <message>
        <source>Say what each kind of mistake costs, and from when on a class is answered</source>
        <translation>Dire ce que coûte chaque type d’erreur, et à partir de quand une classe est donnée comme réponse</translation>
    </message>
    <message>
        <source>Say what the selected pictures are; keys 1 to 5 choose from the list above</source>
        <translation>Dire ce que sont les images sélectionnées&#x202f;; les touches 1 à 5 choisissent dans la liste ci-dessus</translation>
    </message>
    <message>
        <source>See what this answer rests on</source>
        <translation>Voir sur quoi repose cette réponse</translation>
    </message>
    <message>
        <source>Select a picture</source>
        <translation>Sélectionnez une image</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>Start watching</source>
        <translation>Commencer la surveillance</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Arrêter la surveillance</translation>
    </message>
    <message>
        <source>Take all answers away; files stay as they are</source>
        <translation>Retirer toutes les réponses&#x202f;; les fichiers restent tels quels</translation>
    </message>
    <message>
        <source>Take all corrections back</source>
        <translation>Retirer toutes les corrections</translation>
    </message>
    <message>
        <source>Take the correction back</source>
        <translation>Retirer la correction</translation>
    </message>
    <message>
        <source>Take this line away</source>
        <translation>Retirer cette ligne</translation>
    </message>
    <message>
        <source>The chosen picture</source>
        <translation>L’image choisie</translation>
    </message>
    <message>
        <source>The clipboard holds no picture.</source>
        <translation>Le presse-papiers ne contient pas d’image.</translation>
    </message>
    <message>
        <source>The copies would arrive as new pictures: choose a folder outside of the watched one.</source>
        <translation>Les copies arriveraient comme de nouvelles images&#x202f;: choisissez un dossier en dehors du dossier surveillé.</translation>
    </message>
    <message>
        <source>The module did not learn: {reason}.</source>
        <translation>Le module n’a pas appris&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The module learned {learned}. It is kept here until you save it.</source>
        <translation>Le module a appris {learned}. Il est gardé ici jusqu’à ce que vous l’enregistriez.</translation>
    </message>
    <message numerus="yes">
        <source>The module learned {learned}. {n:,} file could not be read. It is kept here until you save it.</source>
        <comment>The module learned {learned}. {n:,} files could not be read. It is kept here until you save it.</comment>
        <translation>
            <numerusform>Le module a appris {learned}. {n:,} fichier n’a pas pu être lu. Il est gardé ici jusqu’à ce que vous l’enregistriez.</numerusform>
            <numerusform>Le module a appris {learned}. {n:,} fichiers n’ont pas pu être lus. Il est gardé ici jusqu’à ce que vous l’enregistriez.</numerusform>
        </translation>
    </message>
    <message>
        <source>The module learns the class from these pictures at once, without training, and keeps what it knew. Five that differ are a good start. The pictures are only read: none is stored in the module.</source>
        <translation>Le module apprend la classe à partir de ces images tout de suite, sans entraînement, et garde ce qu’il savait. Cinq images différentes sont un bon début. Les images sont seulement lues&#x202f;: aucune n’est stockée dans le module.</translation>
    </message>
    <message>
        <source>The newest training</source>
        <translation>Le dernier entraînement</translation>
    </message>
    <message>
        <source>The project has that class for them already.</source>
        <translation>Le projet leur donne déjà cette classe.</translation>
    </message>
    <message>
        <source>The sample images stay as they are: open a folder of your own, and pictures can be added to it.</source>
        <translation>Les images d’exemple restent telles quelles&#x202f;: ouvrez un dossier à vous, et vous pourrez y ajouter des images.</translation>
    </message>
    <message>
        <source>This field is empty: type a number from 0 to {most:,.0f}.</source>
        <translation>Ce champ est vide&#x202f;: saisissez un nombre de 0 à {most:,.0f}.</translation>
    </message>
    <message>
        <source>This module cannot learn from single pictures: add them to a project and train again.</source>
        <translation>Ce module ne peut pas apprendre à partir d’images isolées&#x202f;: ajoutez-les à un projet et entraînez de nouveau.</translation>
    </message>
    <message>
        <source>This module knows its classes by their names and cannot learn from single pictures: to use pictures, put them into a folder of the project and train again. A class can be added by its name alone.</source>
        <translation>Ce module connaît ses classes par leur nom et ne peut pas apprendre à partir d’images isolées&#x202f;: pour utiliser des images, placez-les dans un dossier du projet et entraînez de nouveau. Une classe peut être ajoutée par son seul nom.</translation>
    </message>
    <message>
        <source>This module learned from your pictures; until you save it, only this program keeps it</source>
        <translation>Ce module a appris à partir de vos images&#x202f;; tant que vous ne l’enregistrez pas, seul ce programme le garde</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Seuils</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>Classe réelle</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Use another module</source>
        <translation>Utiliser un autre module</translation>
    </message>
    <message>
        <source>Use the newest training</source>
        <translation>Utiliser le dernier entraînement</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Surveiller un dossier</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Surveiller un dossier…</translation>
    </message>
    <message>
        <source>Watching {name}, which is not there now</source>
        <translation>Surveillance de {name}, qui est absent pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>Watching {name}: {n:,} answered</source>
        <comment>Watching {name}: {n:,} answered</comment>
        <translation>
            <numerusform>Surveillance de {name}&#x202f;: {n:,} réponse</numerusform>
            <numerusform>Surveillance de {name}&#x202f;: {n:,} réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>Weigh mistakes</source>
        <translation>Pondérer les erreurs</translation>
    </message>
    <message>
        <source>Weigh mistakes…</source>
        <translation>Pondérer les erreurs…</translation>
    </message>
    <message>
        <source>What it sees: {words}</source>
        <translation>Ce qu’elle voit&#x202f;: {words}</translation>
    </message>
    <message>
        <source>What was dropped could not be read.</source>
        <translation>Ce qui a été déposé n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Without pictures the class is added by its name alone, which is less reliable.</source>
        <translation>Sans images, la classe est ajoutée par son seul nom, ce qui est moins fiable.</translation>
    </message>
    <message>
        <source>called</source>
        <comment>(a class) called (another class) costs (a number)</comment>
        <translation>prise pour</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmée</translation>
    </message>
    <message>
        <source>confirmed by you</source>
        <translation>confirmée par vous</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrigée</translation>
    </message>
    <message>
        <source>corrected by you</source>
        <translation>corrigée par vous</translation>
    </message>
    <message>
        <source>costs</source>
        <comment>(a class) called (another class) costs (a number)</comment>
        <translation>coûte</translation>
    </message>
    <message>
        <source>mistakes weighed</source>
        <translation>erreurs pondérées</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>aucune de ces classes</translation>
    </message>
    <message>
        <source>none of these, unlike all pictures for learning; the best guess is {label} ({probability})</source>
        <translation>aucune de ces classes, différente de toutes les images d’apprentissage&#x202f;; la meilleure proposition est {label} ({probability})</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>incertaine</translation>
    </message>
    <message>
        <source>not sure, since no class reaches its threshold</source>
        <translation>incertaine, car aucune classe n’atteint son seuil</translation>
    </message>
    <message>
        <source>not sure, since no class reaches {threshold}</source>
        <translation>incertaine, car aucune classe n’atteint {threshold}</translation>
    </message>
    <message>
        <source>not sure, since two classes are too close</source>
        <translation>incertaine, car deux classes sont trop proches</translation>
    </message>
    <message>
        <source>only from</source>
        <comment>(a class) only from (a number) %</comment>
        <translation>à partir de</translation>
    </message>
    <message numerus="yes">
        <source>{class_name} from {n:,} picture</source>
        <comment>{class_name} from {n:,} pictures</comment>
        <translation>
            <numerusform>{class_name} à partir de {n:,} image</numerusform>
            <numerusform>{class_name} à partir de {n:,} images</numerusform>
        </translation>
    </message>
    <message>
        <source>{corrected}. {sentence}</source>
        <translation>{corrected}. {sentence}</translation>
    </message>
    <message>
        <source>{file}: cannot be read</source>
        <translation>{file}&#x202f;: illisible</translation>
    </message>
    <message>
        <source>{file}: {about}</source>
        <translation>{file}&#x202f;: {about}</translation>
    </message>
    <message>
        <source>{file}: {label}, {about}</source>
        <translation>{file}&#x202f;: {label}, {about}</translation>
    </message>
    <message>
        <source>{folder} is no folder that can be read.</source>
        <translation>{folder} n’est pas un dossier lisible.</translation>
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
        <translation>{label}, {probability}, douteuse</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} cannot be read</source>
        <comment>{n:,} cannot be read</comment>
        <translation>
            <numerusform>{n:,} illisible</numerusform>
            <numerusform>{n:,} illisibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} class</source>
        <comment>{n:,} classes</comment>
        <translation>
            <numerusform>{n:,} classe</numerusform>
            <numerusform>{n:,} classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} copied</source>
        <comment>{n:,} copied</comment>
        <translation>
            <numerusform>{n:,} copiée</numerusform>
            <numerusform>{n:,} copiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} could not be copied</source>
        <comment>{n:,} could not be copied</comment>
        <translation>
            <numerusform>{n:,} n’a pas pu être copiée</numerusform>
            <numerusform>{n:,} n’ont pas pu être copiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} folder</source>
        <comment>{n:,} folders</comment>
        <translation>
            <numerusform>{n:,} dossier</numerusform>
            <numerusform>{n:,} dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} none of these</source>
        <comment>{n:,} none of these</comment>
        <translation>
            <numerusform>{n:,} d’aucune de ces classes</numerusform>
            <numerusform>{n:,} d’aucune de ces classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} not sure</source>
        <comment>{n:,} not sure</comment>
        <translation>
            <numerusform>{n:,} incertaine</numerusform>
            <numerusform>{n:,} incertaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture</source>
        <comment>{n:,} pictures</comment>
        <translation>
            <numerusform>{n:,} image</numerusform>
            <numerusform>{n:,} images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture corrected or confirmed</source>
        <comment>{n:,} pictures corrected or confirmed</comment>
        <translation>
            <numerusform>{n:,} image corrigée ou confirmée</numerusform>
            <numerusform>{n:,} images corrigées ou confirmées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture has another class in the project now. Train again to learn from it.</source>
        <comment>{n:,} pictures have another class in the project now. Train again to learn from them.</comment>
        <translation>
            <numerusform>{n:,} image a maintenant une autre classe dans le projet. Entraînez de nouveau pour en tirer parti.</numerusform>
            <numerusform>{n:,} images ont maintenant une autre classe dans le projet. Entraînez de nouveau pour en tirer parti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture will be copied into {folder}, into the folder of its class.</source>
        <comment>{n:,} pictures will be copied into {folder}, each into the folder of its class.</comment>
        <translation>
            <numerusform>{n:,} image sera copiée dans {folder}, dans le dossier de sa classe.</numerusform>
            <numerusform>{n:,} images seront copiées dans {folder}, chacune dans le dossier de sa classe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture will be copied into {folder}.</source>
        <comment>{n:,} pictures will be copied into {folder}.</comment>
        <translation>
            <numerusform>{n:,} image sera copiée dans {folder}.</numerusform>
            <numerusform>{n:,} images seront copiées dans {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (not saved)</source>
        <translation>{name} (non enregistré)</translation>
    </message>
    <message>
        <source>{name} called {name} is no mistake: choose another answer, or take the line away.</source>
        <translation>{name} prise pour {name} n’est pas une erreur&#x202f;: choisissez une autre réponse, ou retirez la ligne.</translation>
    </message>
    <message>
        <source>{name} is a class already.</source>
        <translation>{name} est déjà une classe.</translation>
    </message>
    <message numerus="yes">
        <source>{name} is a class already: it learns from {n:,} folder more.</source>
        <comment>{name} is a class already: it learns from {n:,} folders more.</comment>
        <translation>
            <numerusform>{name} est déjà une classe&#x202f;: elle apprend à partir de {n:,} dossier de plus.</numerusform>
            <numerusform>{name} est déjà une classe&#x202f;: elle apprend à partir de {n:,} dossiers de plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} is a class already: it learns from {n:,} picture and {folders} more.</source>
        <comment>{name} is a class already: it learns from {n:,} pictures and {folders} more.</comment>
        <translation>
            <numerusform>{name} est déjà une classe&#x202f;: elle apprend à partir de {n:,} image et de {folders} de plus.</numerusform>
            <numerusform>{name} est déjà une classe&#x202f;: elle apprend à partir de {n:,} images et de {folders} de plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} is a class already: it learns from {n:,} picture more.</source>
        <comment>{name} is a class already: it learns from {n:,} pictures more.</comment>
        <translation>
            <numerusform>{name} est déjà une classe&#x202f;: elle apprend à partir de {n:,} image de plus.</numerusform>
            <numerusform>{name} est déjà une classe&#x202f;: elle apprend à partir de {n:,} images de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>{typed} cannot be used here: type a number from 0 to {most:,.0f}.</source>
        <translation>{typed} n’est pas utilisable ici&#x202f;: saisissez un nombre de 0 à {most:,.0f}.</translation>
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
        <translation>Ajouter des images</translation>
    </message>
    <message>
        <source>Add to {name}:</source>
        <translation>Ajouter à {name}&#x202f;:</translation>
    </message>
    <message>
        <source>Add to {place}, without a class:</source>
        <translation>Ajouter à {place}, sans classe&#x202f;:</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Another class is already called “{name}”. To make them one, use Merge into.</source>
        <translation>Une autre classe s’appelle déjà «&#x202f;{name}&#x202f;». Pour n’en faire qu’une, utilisez Fusionner dans.</translation>
    </message>
    <message>
        <source>Best for “{words}”</source>
        <translation>Proches de «&#x202f;{words}&#x202f;»</translation>
    </message>
    <message>
        <source>Brightness rescaled</source>
        <translation>Luminosité ajustée</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>Par classe</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Change the words…</source>
        <translation>Modifier les mots…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Choose by a loop, a click, the arrow keys or a class; the wheel, + and - zoom, Space enlarges.</source>
        <translation>Choisissez au lasso, d’un clic, avec les flèches ou par classe&#x202f;; la molette, + et - zooment, Espace agrandit.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Choose pictures or an archive; they are copied, and then given classes one by one</source>
        <translation>Choisissez des images ou une archive&#x202f;; elles sont copiées, puis reçoivent leur classe une par une</translation>
    </message>
    <message>
        <source>Chosen images</source>
        <translation>Images choisies</translation>
    </message>
    <message>
        <source>Chosen images are shown here.</source>
        <translation>Les images choisies s’affichent ici.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Classes on the map: choosing some selects their images</source>
        <translation>Classes sur la carte&#x202f;: en choisir sélectionne leurs images</translation>
    </message>
    <message>
        <source>Copy of another</source>
        <translation>Copie d’une autre</translation>
    </message>
    <message>
        <source>Copy pictures into the chosen class, or without a class</source>
        <translation>Copier des images dans la classe choisie, ou sans classe</translation>
    </message>
    <message>
        <source>Count them for another class</source>
        <translation>Les compter pour une autre classe</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Rogner</translation>
    </message>
    <message>
        <source>Cut short</source>
        <translation>Tronqué</translation>
    </message>
    <message>
        <source>Cut the longer side off</source>
        <translation>Rogner le côté le plus long</translation>
    </message>
    <message>
        <source>Distances</source>
        <translation>Distances</translation>
    </message>
    <message>
        <source>Drawing the map</source>
        <translation>Tracé de la carte</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Empty class</source>
        <translation>Classe vide</translation>
    </message>
    <message>
        <source>End the search, and show the images of all classes</source>
        <translation>Terminer la recherche et afficher les images de toutes les classes</translation>
    </message>
    <message>
        <source>English words for {name}</source>
        <translation>Mots anglais pour {name}</translation>
    </message>
    <message>
        <source>Enter makes the class, Esc does not</source>
        <translation>Entrée crée la classe, Échap renonce</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Exclure</translation>
    </message>
    <message numerus="yes">
        <source>Exclude {n:,} image</source>
        <comment>Exclude {n:,} images</comment>
        <translation>
            <numerusform>Exclure {n:,} image</numerusform>
            <numerusform>Exclure {n:,} images</numerusform>
        </translation>
    </message>
    <message>
        <source>F2 or a double click changes the name.</source>
        <translation>F2 ou un double-clic change le nom.</translation>
    </message>
    <message>
        <source>F2 or a double click changes the name; the folder is not renamed.</source>
        <translation>F2 ou un double-clic change le nom&#x202f;; le dossier n’est pas renommé.</translation>
    </message>
    <message>
        <source>Few images</source>
        <translation>Peu d’images</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Files that could not be used</source>
        <translation>Fichiers qui n’ont pas pu être utilisés</translation>
    </message>
    <message>
        <source>Find by what a picture shows, or by file name</source>
        <translation>Rechercher par ce que montre une image, ou par nom de fichier</translation>
    </message>
    <message>
        <source>Find pictures that stand twice, and doubtful classes, before training</source>
        <translation>Trouver les images en double et les classes douteuses, avant l’entraînement</translation>
    </message>
    <message>
        <source>Find: words, or a file name</source>
        <translation>Mots ou fichier</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation>Dossier&#x202f;: {folder}</translation>
    </message>
    <message>
        <source>From a video…</source>
        <translation>Depuis une vidéo…</translation>
    </message>
    <message>
        <source>From the camera…</source>
        <translation>Depuis la caméra…</translation>
    </message>
    <message>
        <source>Go on to training (Ctrl+3)</source>
        <translation>Passer à l’entraînement (Ctrl+3)</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masqué</translation>
    </message>
    <message>
        <source>How an image becomes a square</source>
        <translation>Comment une image devient un carré</translation>
    </message>
    <message>
        <source>How it does without training</source>
        <translation>Ce qu’on obtient sans entraînement</translation>
    </message>
    <message>
        <source>How much a random crop may cut away in training: right is nothing</source>
        <translation>Ce qu’un rognage aléatoire peut couper à l’entraînement&#x202f;: à droite, rien</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Images and classes that you left out</source>
        <translation>Images et classes que vous avez exclues</translation>
    </message>
    <message>
        <source>Images it will learn from</source>
        <translation>Images qui serviront à l’apprentissage</translation>
    </message>
    <message>
        <source>Images set aside to judge the result</source>
        <translation>Images mises de côté pour évaluer le résultat</translation>
    </message>
    <message>
        <source>Images that look alike to the model lie in one heap; how far apart two heaps lie says little.</source>
        <translation>Les images semblables pour le modèle forment un même tas&#x202f;; la distance entre deux tas dit peu de choses.</translation>
    </message>
    <message>
        <source>Images that look alike to the model lie near each other: the farther apart, the less alike.</source>
        <translation>Les images semblables pour le modèle sont proches les unes des autres&#x202f;: plus elles sont loin, moins elles se ressemblent.</translation>
    </message>
    <message>
        <source>Images that watch over the learning</source>
        <translation>Images qui servent à suivre l’apprentissage</translation>
    </message>
    <message>
        <source>Images to show</source>
        <translation>Images à afficher</translation>
    </message>
    <message>
        <source>In English…</source>
        <translation>En anglais…</translation>
    </message>
    <message>
        <source>In training, example {number}</source>
        <translation>À l’entraînement, exemple {number}</translation>
    </message>
    <message>
        <source>In training, for example</source>
        <translation>À l’entraînement, par exemple</translation>
    </message>
    <message>
        <source>In two classes</source>
        <translation>Dans deux classes</translation>
    </message>
    <message>
        <source>In two parts</source>
        <translation>Dans deux parties</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Inclure</translation>
    </message>
    <message>
        <source>Include class</source>
        <translation>Inclure la classe</translation>
    </message>
    <message numerus="yes">
        <source>Include {n:,} class</source>
        <comment>Include {n:,} classes</comment>
        <translation>
            <numerusform>Inclure {n:,} classe</numerusform>
            <numerusform>Inclure {n:,} classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Include {n:,} image</source>
        <comment>Include {n:,} images</comment>
        <translation>
            <numerusform>Inclure {n:,} image</numerusform>
            <numerusform>Inclure {n:,} images</numerusform>
        </translation>
    </message>
    <message>
        <source>Include {name}</source>
        <translation>Inclure {name}</translation>
    </message>
    <message>
        <source>Keep everything, distorted</source>
        <translation>Tout garder, déformé</translation>
    </message>
    <message>
        <source>Keep everything, with grey beside it</source>
        <translation>Tout garder, avec des marges grises</translation>
    </message>
    <message>
        <source>Keeps neighbours together; slower (t-SNE)</source>
        <translation>Garde les voisins ensemble&#x202f;; plus lent (t-SNE)</translation>
    </message>
    <message>
        <source>Keeps what is far apart far apart; quick (PCA)</source>
        <translation>Garde éloigné ce qui est éloigné&#x202f;; rapide (PCA)</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Plus grandes</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Apprendre</translation>
    </message>
    <message>
        <source>Leave class out</source>
        <translation>Exclure la classe</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Exclure</translation>
    </message>
    <message numerus="yes">
        <source>Leave out {n:,} class</source>
        <comment>Leave out {n:,} classes</comment>
        <translation>
            <numerusform>Exclure {n:,} classe</numerusform>
            <numerusform>Exclure {n:,} classes</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out {name}</source>
        <translation>Exclure {name}</translation>
    </message>
    <message>
        <source>Leave the selected images out (Delete)</source>
        <translation>Exclure les images sélectionnées (Suppr)</translation>
    </message>
    <message>
        <source>Leave them out (Delete)</source>
        <translation>Les exclure (Suppr)</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Exclues</translation>
    </message>
    <message>
        <source>Letters show the pictures whose path holds them; with Enter, those that show what the words say (Ctrl+F)</source>
        <translation>Les lettres saisies affichent les images dont le chemin les contient&#x202f;; avec Entrée, celles qui montrent ce que disent les mots (Ctrl+F)</translation>
    </message>
    <message>
        <source>Link in a circle</source>
        <translation>Lien en boucle</translation>
    </message>
    <message>
        <source>Look at the folder again</source>
        <translation>Réexaminer le dossier</translation>
    </message>
    <message>
        <source>Looking for pictures</source>
        <translation>Recherche d’images</translation>
    </message>
    <message>
        <source>Made here; it has no folder of its own</source>
        <translation>Créée ici&#x202f;; elle n’a pas de dossier à elle</translation>
    </message>
    <message>
        <source>Make a class; pictures can be moved into it</source>
        <translation>Créer une classe&#x202f;; on peut y déplacer des images</translation>
    </message>
    <message>
        <source>Map of the images</source>
        <translation>Carte des images</translation>
    </message>
    <message>
        <source>Map…</source>
        <translation>Carte…</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Fusionner dans</translation>
    </message>
    <message numerus="yes">
        <source>Merge {n:,} class into {target}</source>
        <comment>Merge {n:,} classes into {target}</comment>
        <translation>
            <numerusform>Fusionner {n:,} classe dans {target}</numerusform>
            <numerusform>Fusionner {n:,} classes dans {target}</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge {name} into {target}</source>
        <translation>Fusionner {name} dans {target}</translation>
    </message>
    <message>
        <source>Mirror at random</source>
        <translation>Miroir aléatoire</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>D’autres comme celle-ci</translation>
    </message>
    <message>
        <source>Most doubtful</source>
        <translation>Plus douteuses</translation>
    </message>
    <message>
        <source>Most doubtful (after Check)</source>
        <translation>Plus douteuses (après Vérifier)</translation>
    </message>
    <message>
        <source>Most like {file}</source>
        <translation>Les plus semblables à {file}</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move to class</source>
        <translation>Déplacer vers la classe</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message numerus="yes">
        <source>Move {n:,} class down</source>
        <comment>Move {n:,} classes down</comment>
        <translation>
            <numerusform>Descendre {n:,} classe</numerusform>
            <numerusform>Descendre {n:,} classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n:,} class up</source>
        <comment>Move {n:,} classes up</comment>
        <translation>
            <numerusform>Monter {n:,} classe</numerusform>
            <numerusform>Monter {n:,} classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n:,} image</source>
        <comment>Move {n:,} images</comment>
        <translation>
            <numerusform>Déplacer {n:,} image</numerusform>
            <numerusform>Déplacer {n:,} images</numerusform>
        </translation>
    </message>
    <message>
        <source>Move {name} down</source>
        <translation>Descendre {name}</translation>
    </message>
    <message>
        <source>Move {name} up</source>
        <translation>Monter {name}</translation>
    </message>
    <message>
        <source>Name of the new class</source>
        <translation>Nom de la nouvelle classe</translation>
    </message>
    <message>
        <source>Names collide</source>
        <translation>Noms en conflit</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Voisinage</translation>
    </message>
    <message>
        <source>New class {name}</source>
        <translation>Nouvelle classe {name}</translation>
    </message>
    <message>
        <source>New class…</source>
        <translation>Nouvelle classe…</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Plus récentes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>No images here. Choose another part or class.</source>
        <translation>Aucune image ici. Choisissez une autre partie ou une autre classe.</translation>
    </message>
    <message>
        <source>No problems were found.</source>
        <translation>Aucun problème n’a été trouvé.</translation>
    </message>
    <message>
        <source>Not an image</source>
        <translation>Pas une image</translation>
    </message>
    <message>
        <source>One that lies among another class may have the wrong class, or only be unusual: look at it, then move it, exclude it or leave it.</source>
        <translation>Une image placée parmi une autre classe a peut-être la mauvaise classe, ou est seulement inhabituelle&#x202f;: regardez-la, puis déplacez-la, excluez-la ou laissez-la.</translation>
    </message>
    <message>
        <source>Only {names}</source>
        <translation>Seulement {names}</translation>
    </message>
    <message>
        <source>Open a folder whose sub-folders are your classes, or drop unsorted pictures here.</source>
        <translation>Ouvrez un dossier dont les sous-dossiers sont vos classes, ou déposez ici des images non triées.</translation>
    </message>
    <message>
        <source>Open another folder (Ctrl+O)</source>
        <translation>Ouvrir un autre dossier (Ctrl+O)</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Order of the images</source>
        <translation>Ordre des images</translation>
    </message>
    <message>
        <source>Outside the classes</source>
        <translation>Hors des classes</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>Marges</translation>
    </message>
    <message>
        <source>Pictures are taken out of it, and then given classes one by one</source>
        <translation>Des images en sont extraites, puis reçoivent leur classe une par une</translation>
    </message>
    <message>
        <source>Pictures without a class: give them one on the Label page</source>
        <translation>Images sans classe&#x202f;: donnez-leur-en une sur la page Étiqueter</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Progress of looking at the folder</source>
        <translation>Progression de l’examen du dossier</translation>
    </message>
    <message>
        <source>Random crops show at least {share} %</source>
        <translation>Les rognages aléatoires montrent au moins {share}&#x202f;%</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove or leave out</source>
        <translation>Supprimer ou exclure</translation>
    </message>
    <message numerus="yes">
        <source>Remove or leave out {n:,} class</source>
        <comment>Remove or leave out {n:,} classes</comment>
        <translation>
            <numerusform>Supprimer ou exclure {n:,} classe</numerusform>
            <numerusform>Supprimer ou exclure {n:,} classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {n:,} class</source>
        <comment>Remove {n:,} classes</comment>
        <translation>
            <numerusform>Supprimer {n:,} classe</numerusform>
            <numerusform>Supprimer {n:,} classes</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Supprimer {name}</translation>
    </message>
    <message>
        <source>Rename	F2</source>
        <translation>Renommer	F2</translation>
    </message>
    <message>
        <source>Rename class</source>
        <translation>Renommer la classe</translation>
    </message>
    <message>
        <source>Say it in English…</source>
        <translation>Le dire en anglais…</translation>
    </message>
    <message>
        <source>See the images on a map on which alike ones lie close together</source>
        <translation>Voir les images sur une carte où les images semblables sont proches</translation>
    </message>
    <message>
        <source>Select an image</source>
        <translation>Sélectionnez une image</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show files that could not be used</source>
        <translation>Afficher les fichiers qui n’ont pas pu être utilisés</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Show only these pictures</source>
        <translation>Afficher seulement ces images</translation>
    </message>
    <message>
        <source>Show only this class</source>
        <translation>Afficher seulement cette classe</translation>
    </message>
    <message>
        <source>Size of the images (Ctrl++ and Ctrl+-, or Ctrl with the wheel)</source>
        <translation>Taille des images (Ctrl++ et Ctrl+-, ou Ctrl avec la molette)</translation>
    </message>
    <message>
        <source>Size of the images in the grid</source>
        <translation>Taille des images dans la grille</translation>
    </message>
    <message>
        <source>Smallest part of the image that a random crop shows, in percent</source>
        <translation>Plus petite partie de l’image que montre un rognage aléatoire, en pour cent</translation>
    </message>
    <message>
        <source>Sort all by name</source>
        <translation>Trier tout par nom</translation>
    </message>
    <message>
        <source>Sort classes by name</source>
        <translation>Trier les classes par nom</translation>
    </message>
    <message>
        <source>Start with a video…</source>
        <translation>Commencer par une vidéo…</translation>
    </message>
    <message>
        <source>Start with the camera…</source>
        <translation>Commencer par la caméra…</translation>
    </message>
    <message>
        <source>Start with unsorted pictures…</source>
        <translation>Commencer par des images non triées…</translation>
    </message>
    <message>
        <source>Stop looking; what was open before stays</source>
        <translation>Arrêter l’examen&#x202f;; ce qui était ouvert le reste</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Étirer</translation>
    </message>
    <message>
        <source>Take pictures, for one class after another or to be given classes later</source>
        <translation>Capturer des images, une classe après l’autre ou à classer plus tard</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>The model reads these words. Enter keeps them, also none; Esc does not</source>
        <translation>Le modèle lit ces mots. Entrée les garde, même s’il n’y en a pas&#x202f;; Échap non</translation>
    </message>
    <message>
        <source>The model reads these words; the name that you gave is shown everywhere</source>
        <translation>Le modèle lit ces mots&#x202f;; le nom que vous avez donné est affiché partout</translation>
    </message>
    <message>
        <source>The model reads {name} as “{words}”.</source>
        <translation>Le modèle lit {name} comme «&#x202f;{words}&#x202f;».</translation>
    </message>
    <message>
        <source>The model reads: {words}</source>
        <translation>Le modèle lit&#x202f;: {words}</translation>
    </message>
    <message>
        <source>The model was taught in English and may not know “{word}”.</source>
        <translation>Le modèle a appris en anglais et ne connaît peut-être pas «&#x202f;{word}&#x202f;».</translation>
    </message>
    <message>
        <source>There is a class “{name}” already. Choose another name.</source>
        <translation>Il y a déjà une classe «&#x202f;{name}&#x202f;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Trop grand</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Train on mirrored images too. Switch off where left and right matter.</source>
        <translation>Entraîner aussi sur des images en miroir. À désactiver si la gauche et la droite ont de l’importance.</translation>
    </message>
    <message>
        <source>Try the sample images</source>
        <translation>Essayer les images d’exemple</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>What the map keeps</source>
        <translation>Ce que garde la carte</translation>
    </message>
    <message>
        <source>What the model sees</source>
        <translation>Ce que voit le modèle</translation>
    </message>
    <message>
        <source>Working out the parts</source>
        <translation>Calcul des parties</translation>
    </message>
    <message>
        <source>Wrong file ending</source>
        <translation>Mauvaise extension</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>exclue</translation>
    </message>
    <message>
        <source>learning part</source>
        <translation>partie d’apprentissage</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacée</translation>
    </message>
    <message>
        <source>no class yet</source>
        <translation>pas encore de classe</translation>
    </message>
    <message>
        <source>test part</source>
        <translation>partie de test</translation>
    </message>
    <message>
        <source>watching part</source>
        <translation>partie de suivi</translation>
    </message>
    <message>
        <source>{doing}: {done:,} of {total:,}</source>
        <translation>{doing}&#x202f;: {done:,} sur {total:,}</translation>
    </message>
    <message>
        <source>{file}, {name}</source>
        <translation>{file}, {name}</translation>
    </message>
    <message>
        <source>{file}: {about}.</source>
        <translation>{file}&#x202f;: {about}.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} class</source>
        <comment>{n:,} classes</comment>
        <translation>
            <numerusform>{n:,} classe</numerusform>
            <numerusform>{n:,} classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} image</source>
        <comment>{n:,} images</comment>
        <translation>
            <numerusform>{n:,} image</numerusform>
            <numerusform>{n:,} images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} image chosen</source>
        <comment>{n:,} images chosen</comment>
        <translation>
            <numerusform>{n:,} image choisie</numerusform>
            <numerusform>{n:,} images choisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of {all:,} selected</source>
        <comment>{n:,} of {all:,} selected</comment>
        <translation>
            <numerusform>{n:,} sur {all:,} sélectionnée</numerusform>
            <numerusform>{n:,} sur {all:,} sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} problem</source>
        <comment>{n:,} problems</comment>
        <translation>
            <numerusform>{n:,} problème</numerusform>
            <numerusform>{n:,} problèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} remark. Files marked {no} were left out; none was changed.</source>
        <comment>{n:,} remarks. Files marked {no} were left out; none was changed.</comment>
        <translation>
            <numerusform>{n:,} remarque. Les fichiers marqués {no} ont été écartés&#x202f;; aucun n’a été modifié.</numerusform>
            <numerusform>{n:,} remarques. Les fichiers marqués {no} ont été écartés&#x202f;; aucun n’a été modifié.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, left out</source>
        <translation>{name}, exclue</translation>
    </message>
    <message>
        <source>{name}. {advice}</source>
        <translation>{name}. {advice}</translation>
    </message>
    <message>
        <source>{name}: {advice}</source>
        <translation>{name}&#x202f;: {advice}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {advice} ({n:,} more with advice)</source>
        <comment>{name}: {advice} ({n:,} more with advice)</comment>
        <translation>
            <numerusform>{name}&#x202f;: {advice} ({n:,} autre avec un conseil)</numerusform>
            <numerusform>{name}&#x202f;: {advice} ({n:,} autres avec un conseil)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown:,} of {n:,} image</source>
        <comment>{shown:,} of {n:,} images</comment>
        <translation>
            <numerusform>{shown:,} sur {n:,} image</numerusform>
            <numerusform>{shown:,} sur {n:,} images</numerusform>
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
        <translation>{wanted}&#x202f;: recherche</translation>
    </message>
    <message>
        <source>{words}.</source>
        <translation>{words}.</translation>
    </message>
    <message>
        <source>“{name}” in English</source>
        <translation>«&#x202f;{name}&#x202f;» en anglais</translation>
    </message>
    <message>
        <source>“{name}” is for pictures without a class. Choose another name.</source>
        <translation>«&#x202f;{name}&#x202f;» est réservé aux images sans classe. Choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>mpl_desktop.pages.images.check</name>
    <message>
        <source>Before training: look for the same picture saved twice, and for pictures that are probably in the wrong class. Nothing is changed by itself.</source>
        <translation>Avant l’entraînement&#x202f;: chercher les images enregistrées deux fois et celles qui sont probablement dans la mauvaise classe. Rien n’est modifié tout seul.</translation>
    </message>
    <message>
        <source>Both are of {name}.</source>
        <translation>Toutes deux sont de {name}.</translation>
    </message>
    <message>
        <source>Can be undone (Ctrl+Z)</source>
        <translation>Peut être annulé (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Check images</source>
        <translation>Vérifier les images</translation>
    </message>
    <message>
        <source>Checking the images</source>
        <translation>Vérification des images</translation>
    </message>
    <message>
        <source>Class may be wrong</source>
        <translation>Classe peut-être fausse</translation>
    </message>
    <message>
        <source>Classes were not checked: each needs five pictures or more.</source>
        <translation>Les classes n’ont pas été vérifiées&#x202f;: il faut au moins cinq images pour chacune.</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Exclude both</source>
        <translation>Exclure les deux</translation>
    </message>
    <message>
        <source>Exclude the copy</source>
        <translation>Exclure la copie</translation>
    </message>
    <message numerus="yes">
        <source>Exclude {n:,} image</source>
        <comment>Exclude {n:,} images</comment>
        <translation>
            <numerusform>Exclure {n:,} image</numerusform>
            <numerusform>Exclure {n:,} images</numerusform>
        </translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Findings of the check</source>
        <translation>Constats de la vérification</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corriger</translation>
    </message>
    <message numerus="yes">
        <source>Fix {n:,} finding</source>
        <comment>Fix {n:,} findings</comment>
        <translation>
            <numerusform>Corriger {n:,} constat</numerusform>
            <numerusform>Corriger {n:,} constats</numerusform>
        </translation>
    </message>
    <message>
        <source>It has the class {label}, but looks more like {suggested}: {suggested_probability} probable, and {label} {probability}.</source>
        <translation>Elle a la classe {label}, mais ressemble plus à {suggested}&#x202f;: probabilité {suggested_probability}, et {probability} pour {label}.</translation>
    </message>
    <message>
        <source>Judged by the other pictures, {share} get the class that they have, so look at each before you change its class.</source>
        <translation>D’après les autres images, {share} reçoivent la classe qu’elles ont, regardez donc chacune avant de changer sa classe.</translation>
    </message>
    <message>
        <source>Judged by the other pictures, {share} get the class that they have.</source>
        <translation>D’après les autres images, {share} reçoivent la classe qu’elles ont.</translation>
    </message>
    <message>
        <source>Judged by the other pictures, {share} get the class that they have. About {names} the check is too often wrong itself: no picture of them is questioned.</source>
        <translation>D’après les autres images, {share} reçoivent la classe qu’elles ont. Pour {names}, la vérification se trompe trop souvent elle-même&#x202f;: aucune de leurs images n’est mise en doute.</translation>
    </message>
    <message>
        <source>Judged by the other pictures, {share} get the class that they have: too few for a doubt about one of them to mean anything, so no class is questioned.</source>
        <translation>D’après les autres images, {share} reçoivent la classe qu’elles ont&#x202f;: c’est trop peu pour qu’un doute sur l’une d’elles ait un sens, aucune classe n’est donc mise en doute.</translation>
    </message>
    <message>
        <source>Leave the images out; can be undone (Ctrl+Z)</source>
        <translation>Exclure les images&#x202f;; peut être annulé (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Looking at every picture. This takes about as long as one round of a training.</source>
        <translation>Examen de chaque image. Cela prend à peu près autant de temps qu’une passe d’entraînement.</translation>
    </message>
    <message>
        <source>Move to {suggested}</source>
        <translation>Déplacer vers {suggested}</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was found, in {n:,} picture.</source>
        <comment>Nothing was found, in {n:,} pictures.</comment>
        <translation>
            <numerusform>Rien n’a été trouvé, dans {n:,} image.</numerusform>
            <numerusform>Rien n’a été trouvé, dans {n:,} images.</numerusform>
        </translation>
    </message>
    <message>
        <source>One is learned from</source>
        <translation>L’une sert à apprendre</translation>
    </message>
    <message>
        <source>One is not used</source>
        <translation>L’une n’est pas utilisée</translation>
    </message>
    <message>
        <source>One tests the result</source>
        <translation>L’une teste le résultat</translation>
    </message>
    <message>
        <source>One watches over the learning</source>
        <translation>L’une suit l’apprentissage</translation>
    </message>
    <message>
        <source>Perhaps one picture in two classes</source>
        <translation>Peut-être une même image dans deux classes</translation>
    </message>
    <message>
        <source>Perhaps one picture in two parts</source>
        <translation>Peut-être une même image dans deux parties</translation>
    </message>
    <message>
        <source>Perhaps one picture twice</source>
        <translation>Peut-être une même image en double</translation>
    </message>
    <message>
        <source>Pictures of the finding</source>
        <translation>Images du constat</translation>
    </message>
    <message>
        <source>Space shows a picture large, Delete leaves it out.</source>
        <translation>Espace affiche une image en grand, Suppr l’exclut.</translation>
    </message>
    <message numerus="yes">
        <source>in {n:,} picture</source>
        <comment>in {n:,} pictures</comment>
        <translation>
            <numerusform>dans {n:,} image</numerusform>
            <numerusform>dans {n:,} images</numerusform>
        </translation>
    </message>
    <message>
        <source>the other is learned from</source>
        <translation>l’autre sert à apprendre</translation>
    </message>
    <message>
        <source>the other is not used</source>
        <translation>l’autre n’est pas utilisée</translation>
    </message>
    <message>
        <source>the other tests the result</source>
        <translation>l’autre teste le résultat</translation>
    </message>
    <message>
        <source>the other watches over the learning</source>
        <translation>l’autre suit l’apprentissage</translation>
    </message>
    <message>
        <source>{first} and {second}. {about}</source>
        <translation>{first} et {second}. {about}</translation>
    </message>
    <message>
        <source>{first} and {second}: at least one of the classes is wrong.</source>
        <translation>{first} et {second}&#x202f;: au moins l’une des classes est fausse.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} finding left of {found:,}, {where}.</source>
        <comment>{n:,} findings left of {found:,}, {where}.</comment>
        <translation>
            <numerusform>{n:,} constat restant sur {found:,}, {where}.</numerusform>
            <numerusform>{n:,} constats restants sur {found:,}, {where}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} finding, {where}.</source>
        <comment>{n:,} findings, {where}.</comment>
        <translation>
            <numerusform>{n:,} constat, {where}.</numerusform>
            <numerusform>{n:,} constats, {where}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} and {the_other}, so the result may look too good.</source>
        <translation>{one} et {the_other}, le résultat peut donc paraître trop bon.</translation>
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
        <translation>20 étiquettes de plus n’amélioreraient guère le résultat.</translation>
    </message>
    <message>
        <source>20 more labels would set right about {points} of 100 guesses.</source>
        <translation>20 étiquettes de plus corrigeraient environ {points} propositions sur 100.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message numerus="yes">
        <source>Accept {n} as {name}</source>
        <comment>Accept {n} as {name}</comment>
        <translation>
            <numerusform>Accepter {n} comme {name}</numerusform>
            <numerusform>Accepter {n} comme {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>All pictures that may be of one class: unmark the wrong ones, accept the rest</source>
        <translation>Toutes les images qui sont peut-être d’une même classe&#x202f;: décochez celles qui n’en sont pas, acceptez les autres</translation>
    </message>
    <message>
        <source>And this?</source>
        <translation>Et celle-ci&#x202f;?</translation>
    </message>
    <message>
        <source>Ask about this picture later (0)</source>
        <translation>Poser la question plus tard pour cette image (0)</translation>
    </message>
    <message>
        <source>Ask again about the last picture (Backspace)</source>
        <translation>Reposer la question pour la dernière image (Retour arrière)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>Par classe</translation>
    </message>
    <message>
        <source>Choose a class on the right.</source>
        <translation>Choisissez une classe à droite.</translation>
    </message>
    <message>
        <source>Choose pictures…</source>
        <translation>Choisir des images…</translation>
    </message>
    <message>
        <source>Class name</source>
        <translation>Nom de la classe</translation>
    </message>
    <message>
        <source>Class name: an old one or a new one</source>
        <translation>Nom de la classe&#x202f;: existante ou nouvelle</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Enter accepts what is marked, 1 to 9 shows another class.</source>
        <translation>Entrée accepte ce qui est coché, 1 à 9 affiche une autre classe.</translation>
    </message>
    <message>
        <source>Every picture has a class.</source>
        <translation>Chaque image a une classe.</translation>
    </message>
    <message>
        <source>Exclude 1 image</source>
        <translation>Exclure 1 image</translation>
    </message>
    <message>
        <source>Give it this class (Space)</source>
        <translation>Lui donner cette classe (Espace)</translation>
    </message>
    <message>
        <source>Give it unsorted pictures, and give each a class here: it guesses, you accept.</source>
        <translation>Fournissez des images non triées, puis donnez ici une classe à chacune&#x202f;: le programme propose, vous acceptez.</translation>
    </message>
    <message>
        <source>Give the marked ones this class (Enter)</source>
        <translation>Donner cette classe aux images cochées (Entrée)</translation>
    </message>
    <message>
        <source>Give the picture the class {name}</source>
        <translation>Donner à l’image la classe {name}</translation>
    </message>
    <message>
        <source>Give the picture the class {name} ({key})</source>
        <translation>Donner à l’image la classe {name} ({key})</translation>
    </message>
    <message>
        <source>Go on to training (Ctrl+3)</source>
        <translation>Passer à l’entraînement (Ctrl+3)</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Guessing classes</source>
        <translation>Recherche de propositions</translation>
    </message>
    <message>
        <source>How to label</source>
        <translation>Comment étiqueter</translation>
    </message>
    <message>
        <source>It belongs to no class (Delete)</source>
        <translation>Elle n’est d’aucune classe (Suppr)</translation>
    </message>
    <message numerus="yes">
        <source>Label {n:,} image</source>
        <comment>Label {n:,} images</comment>
        <translation>
            <numerusform>Étiqueter {n:,} image</numerusform>
            <numerusform>Étiqueter {n:,} images</numerusform>
        </translation>
    </message>
    <message>
        <source>Label {name}</source>
        <comment>a picture as one of this class</comment>
        <translation>Étiqueter {name}</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Look through the images</source>
        <translation>Parcourir les images</translation>
    </message>
    <message>
        <source>Looking at the pictures</source>
        <translation>Examen des images</translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>Mark all of them, or none</source>
        <translation>Les cocher toutes, ou aucune</translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation>Tout décocher</translation>
    </message>
    <message>
        <source>New class {name}</source>
        <translation>Nouvelle classe {name}</translation>
    </message>
    <message>
        <source>Nothing without a class looks like {name} now. Choose another class.</source>
        <translation>Rien de ce qui est sans classe ne ressemble à {name} pour l’instant. Choisissez une autre classe.</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Une par une</translation>
    </message>
    <message>
        <source>One picture at a time, the most useful first</source>
        <translation>Une image à la fois, la plus utile d’abord</translation>
    </message>
    <message>
        <source>Open a folder of classes</source>
        <translation>Ouvrir un dossier de classes</translation>
    </message>
    <message>
        <source>Pictures that have a class</source>
        <translation>Images qui ont une classe</translation>
    </message>
    <message>
        <source>Pictures that may be of this class; marked ones are accepted</source>
        <translation>Images qui sont peut-être de cette classe&#x202f;; celles qui sont cochées sont acceptées</translation>
    </message>
    <message>
        <source>Space accepts, 1 to 9 or typing a name chooses, Backspace goes back.</source>
        <translation>Espace accepte, 1 à 9 ou la saisie d’un nom choisit, Retour arrière revient en arrière.</translation>
    </message>
    <message>
        <source>Take back a label</source>
        <translation>Retirer une étiquette</translation>
    </message>
    <message>
        <source>The guess was right for {right} of the last {asked} pictures.</source>
        <translation>La proposition était juste pour {right} des {asked} dernières images.</translation>
    </message>
    <message>
        <source>The picture to label</source>
        <translation>L’image à étiqueter</translation>
    </message>
    <message>
        <source>These are copies; your own files stay as they are.</source>
        <translation>Ce sont des copies&#x202f;; vos propres fichiers restent tels quels.</translation>
    </message>
    <message>
        <source>These may be {name}, the likeliest first. Unmark what is not (click, or arrows and Space), then accept.</source>
        <translation>Ce sont peut-être des images de {name}, les plus probables d’abord. Décochez celles qui n’en sont pas (clic, ou flèches et Espace), puis acceptez.</translation>
    </message>
    <message>
        <source>This class is meant now</source>
        <translation>C’est la classe visée en ce moment</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Type a class and press Enter; a new name makes a new class</source>
        <translation>Saisissez une classe et appuyez sur Entrée&#x202f;; un nouveau nom crée une nouvelle classe</translation>
    </message>
    <message>
        <source>Type what the picture shows and press Enter: that makes a class. Guesses begin with the second one.</source>
        <translation>Saisissez ce que montre l’image et appuyez sur Entrée&#x202f;: cela crée une classe. Les propositions commencent à la deuxième.</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Qu’est-ce que c’est&#x202f;?</translation>
    </message>
    <message>
        <source>perhaps {name}, {probability}</source>
        <translation>peut-être {name}, {probability}</translation>
    </message>
    <message numerus="yes">
        <source>{labelled:,} of {n:,} picture has a class</source>
        <comment>{labelled:,} of {n:,} pictures have a class</comment>
        <translation>
            <numerusform>Images avec une classe&#x202f;: {labelled:,} sur {n:,}</numerusform>
            <numerusform>Images avec une classe&#x202f;: {labelled:,} sur {n:,}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, {n:,} image</source>
        <comment>{name}, {n:,} images</comment>
        <translation>
            <numerusform>{name}, {n:,} image</numerusform>
            <numerusform>{name}, {n:,} images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, {n:,} image, key {key}</source>
        <comment>{name}, {n:,} images, key {key}</comment>
        <translation>
            <numerusform>{name}, {n:,} image, touche {key}</numerusform>
            <numerusform>{name}, {n:,} images, touche {key}</numerusform>
        </translation>
    </message>
    <message>
        <source>{share:.0f} %</source>
        <translation>{share:.0f}&#x202f;%</translation>
    </message>
</context>
<context>
    <name>mpl_desktop.pages.results</name>
    <message>
        <source>Accuracy, with 95 % interval</source>
        <translation>Exactitude, avec intervalle à 95&#x202f;%</translation>
    </message>
    <message>
        <source>Actually…</source>
        <translation>En fait…</translation>
    </message>
    <message>
        <source>Another run is being measured now.</source>
        <translation>Un autre entraînement est en cours de mesure.</translation>
    </message>
    <message>
        <source>Answers that are right</source>
        <translation>Réponses justes</translation>
    </message>
    <message>
        <source>Balanced accuracy: every class counts the same, with 95 % interval</source>
        <translation>Exactitude équilibrée&#x202f;: chaque classe compte autant, avec intervalle à 95&#x202f;%</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>Par classe</translation>
    </message>
    <message>
        <source>By name alone</source>
        <translation>Par le seul nom</translation>
    </message>
    <message>
        <source>By the names of the classes alone {share} would be right.</source>
        <translation>Par les seuls noms des classes, {share} des réponses seraient justes.</translation>
    </message>
    <message>
        <source>Choose a cell to see its pictures.</source>
        <translation>Choisissez une case pour voir ses images.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Class that the picture shows</source>
        <translation>Classe que montre l’image</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Esc); what was decided is kept</source>
        <translation>Fermer (Échap)&#x202f;; ce qui a été décidé est gardé</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Confusion</translation>
    </message>
    <message numerus="yes">
        <source>Correct {n:,} picture</source>
        <comment>Correct {n:,} pictures</comment>
        <translation>
            <numerusform>Corriger {n:,} image</numerusform>
            <numerusform>Corriger {n:,} images</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts as {name} now.</source>
        <translation>Compte maintenant comme {name}.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message numerus="yes">
        <source>Edited after review: with {n:,} correction it is right on {right} of {total}. The figures on this page are the original ones; train again to use the corrections.</source>
        <comment>Edited after review: with {n:,} corrections it is right on {right} of {total}. The figures on this page are the original ones; train again to use the corrections.</comment>
        <translation>
            <numerusform>Modifié après la revue&#x202f;: avec {n:,} correction, la réponse est juste pour {right} sur {total}. Les chiffres de cette page sont ceux d’origine&#x202f;; entraînez de nouveau pour utiliser les corrections.</numerusform>
            <numerusform>Modifié après la revue&#x202f;: avec {n:,} corrections, la réponse est juste pour {right} sur {total}. Les chiffres de cette page sont ceux d’origine&#x202f;; entraînez de nouveau pour utiliser les corrections.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every class counts the same, however many test pictures it has</source>
        <translation>Chaque classe compte autant, quel que soit le nombre de ses images de test</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Exclure</translation>
    </message>
    <message numerus="yes">
        <source>Exclude {n:,} picture</source>
        <comment>Exclude {n:,} pictures</comment>
        <translation>
            <numerusform>Exclure {n:,} image</numerusform>
            <numerusform>Exclure {n:,} images</numerusform>
        </translation>
    </message>
    <message>
        <source>Export module</source>
        <translation>Exporter le module</translation>
    </message>
    <message>
        <source>Export module…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Exported {name}.</source>
        <translation>{name} a été exporté.</translation>
    </message>
    <message>
        <source>Figures by class</source>
        <translation>Chiffres par classe</translation>
    </message>
    <message>
        <source>Figures only…</source>
        <translation>Chiffres seuls…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Aller à Entraîner</translation>
    </message>
    <message>
        <source>How many would be recognised by the class&apos;s name alone, without your pictures</source>
        <translation>Combien seraient reconnues par le seul nom de la classe, sans vos images</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Degré de certitude</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Inclure</translation>
    </message>
    <message numerus="yes">
        <source>Include {n:,} picture</source>
        <comment>Include {n:,} pictures</comment>
        <translation>
            <numerusform>Inclure {n:,} image</numerusform>
            <numerusform>Inclure {n:,} images</numerusform>
        </translation>
    </message>
    <message>
        <source>It learned from all pictures, so none are left to judge it on.</source>
        <translation>Il a appris à partir de toutes les images, il n’en reste donc aucune pour l’évaluer.</translation>
    </message>
    <message>
        <source>It made one mistake: check the class that they are in.</source>
        <translation>Il a commis une seule erreur&#x202f;: vérifiez la classe de l’image.</translation>
    </message>
    <message>
        <source>It made {mistakes} mistakes, no two of the same kind: check the class that they are in.</source>
        <translation>Il a commis {mistakes} erreurs, toutes différentes&#x202f;: vérifiez la classe des images.</translation>
    </message>
    <message>
        <source>It mixes up “{first}” and “{second}” as often as any other two: check that they are in the right class.</source>
        <translation>Il confond «&#x202f;{first}&#x202f;» et «&#x202f;{second}&#x202f;» aussi souvent que n’importe quelle autre paire&#x202f;: vérifiez que leurs images sont dans la bonne classe.</translation>
    </message>
    <message>
        <source>It mixes up “{first}” and “{second}” most often: check that they are in the right class.</source>
        <translation>C’est «&#x202f;{first}&#x202f;» et «&#x202f;{second}&#x202f;» qu’il confond le plus souvent&#x202f;: vérifiez que leurs images sont dans la bonne classe.</translation>
    </message>
    <message numerus="yes">
        <source>It recognised none of the {pictures} pictures of “{name}”, and none of {n:,} other class: check that they are in the right class.</source>
        <comment>It recognised none of the {pictures} pictures of “{name}”, and none of {n:,} other classes: check that they are in the right class.</comment>
        <translation>
            <numerusform>Il n’a reconnu aucune des {pictures} images de «&#x202f;{name}&#x202f;», ni aucune de {n:,} autre classe&#x202f;: vérifiez qu’elles sont dans la bonne classe.</numerusform>
            <numerusform>Il n’a reconnu aucune des {pictures} images de «&#x202f;{name}&#x202f;», ni aucune de {n:,} autres classes&#x202f;: vérifiez qu’elles sont dans la bonne classe.</numerusform>
        </translation>
    </message>
    <message>
        <source>It recognised none of the {pictures} pictures of “{name}”: check that they are in the right class.</source>
        <translation>Il n’a reconnu aucune des {pictures} images de «&#x202f;{name}&#x202f;»&#x202f;: vérifiez qu’elles sont dans la bonne classe.</translation>
    </message>
    <message>
        <source>It takes “{name}” for “{answer}” as often as any other two: check that they are in the right class.</source>
        <translation>Il prend «&#x202f;{name}&#x202f;» pour «&#x202f;{answer}&#x202f;» aussi souvent que n’importe quelle autre paire&#x202f;: vérifiez que les images sont dans la bonne classe.</translation>
    </message>
    <message>
        <source>It takes “{name}” for “{answer}” most often: check that they are in the right class.</source>
        <translation>C’est «&#x202f;{name}&#x202f;» qu’il prend le plus souvent pour «&#x202f;{answer}&#x202f;»&#x202f;: vérifiez que les images sont dans la bonne classe.</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Laisser telle quelle</translation>
    </message>
    <message>
        <source>Kept as it is.</source>
        <translation>Laissée telle quelle.</translation>
    </message>
    <message>
        <source>Kept: the quick answer, which compares new pictures with yours. Training did not do clearly better on pictures that it had not seen.</source>
        <translation>Retenu&#x202f;: la réponse rapide, qui compare les nouvelles images aux vôtres. L’entraînement n’a pas fait nettement mieux sur des images qu’il n’avait pas vues.</translation>
    </message>
    <message>
        <source>Kept: the trained answer, with a comparison of new pictures with yours.</source>
        <translation>Retenu&#x202f;: la réponse entraînée, avec une comparaison des nouvelles images aux vôtres.</translation>
    </message>
    <message>
        <source>Kept: the trained answer.</source>
        <translation>Retenu&#x202f;: la réponse entraînée.</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>Courbe d’apprentissage</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Leave the selected pictures out (Delete)</source>
        <translation>Exclure les images sélectionnées (Suppr)</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>Exclue.</translation>
    </message>
    <message>
        <source>Look at each mistake large, and say whether its class is right</source>
        <translation>Regarder chaque erreur en grand, et dire si sa classe est juste</translation>
    </message>
    <message>
        <source>Look at these mistakes large, one by one</source>
        <translation>Regarder ces erreurs en grand, une par une</translation>
    </message>
    <message>
        <source>Look at this picture</source>
        <translation>Regarder cette image</translation>
    </message>
    <message numerus="yes">
        <source>Look at {n} picture</source>
        <comment>Look at these {n} pictures</comment>
        <translation>
            <numerusform>Regarder {n} image</numerusform>
            <numerusform>Regarder ces {n} images</numerusform>
        </translation>
    </message>
    <message>
        <source>Look inside…</source>
        <translation>Voir l’intérieur…</translation>
    </message>
    <message>
        <source>Measure the learning curve</source>
        <translation>Mesurer la courbe d’apprentissage</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Mistakes ({number})</source>
        <translation>Erreurs ({number})</translation>
    </message>
    <message>
        <source>More pictures</source>
        <translation>Plus d’images</translation>
    </message>
    <message>
        <source>More pictures would likely change little.</source>
        <translation>Davantage d’images ne changeraient sans doute pas grand-chose.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suiv.</translation>
    </message>
    <message>
        <source>No mistakes.</source>
        <translation>Aucune erreur.</translation>
    </message>
    <message>
        <source>Not used for learning (X or Delete)</source>
        <translation>Ne pas s’en servir pour apprendre (X ou Suppr)</translation>
    </message>
    <message>
        <source>Of all test pictures</source>
        <translation>Parmi toutes les images de test</translation>
    </message>
    <message>
        <source>Of the pictures of this class, how many were seen as it</source>
        <translation>Parmi les images de cette classe, combien ont été vues comme telles</translation>
    </message>
    <message>
        <source>Of the pictures seen as this class, how many are of it</source>
        <translation>Parmi les images vues comme de cette classe, combien en font vraiment partie</translation>
    </message>
    <message>
        <source>One HTML file with figures and settings</source>
        <translation>Un fichier HTML avec les chiffres et les paramètres</translation>
    </message>
    <message>
        <source>Parts of the result</source>
        <translation>Parties du résultat</translation>
    </message>
    <message>
        <source>Picture {file}, said to be {name}, answered {answer}</source>
        <translation>Image {file}, étiquetée {name}, réponse {answer}</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Pictures for learning</source>
        <translation>Images d’apprentissage</translation>
    </message>
    <message>
        <source>Pictures of each class</source>
        <translation>Images par classe</translation>
    </message>
    <message>
        <source>Pictures of the class that were not learned from</source>
        <translation>Images de la classe qui n’ont pas servi à apprendre</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Préc.</translation>
    </message>
    <message>
        <source>Progress of the learning curve</source>
        <translation>Progression de la courbe d’apprentissage</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Reconnues</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Review exactly these mistakes, large</source>
        <translation>Revoir exactement ces erreurs, en grand</translation>
    </message>
    <message>
        <source>Review one by one</source>
        <translation>Revoir une par une</translation>
    </message>
    <message>
        <source>Review these</source>
        <translation>Les revoir</translation>
    </message>
    <message>
        <source>Reviewed pictures</source>
        <translation>Images revues</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Justes</translation>
    </message>
    <message>
        <source>Right on about {tenths} of 10 pictures ({exact}).</source>
        <translation>Réponse juste pour environ {tenths} images sur 10 ({exact}).</translation>
    </message>
    <message numerus="yes">
        <source>Right on all {n:,} picture.</source>
        <comment>Right on all {n:,} pictures.</comment>
        <translation>
            <numerusform>Réponse juste pour {n:,} image sur {n:,}.</numerusform>
            <numerusform>Réponse juste pour chacune des {n:,} images.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Right on all {n:,} test picture.</source>
        <comment>Right on all {n:,} test pictures.</comment>
        <translation>
            <numerusform>Réponse juste pour {n:,} image de test sur {n:,}.</numerusform>
            <numerusform>Réponse juste pour chacune des {n:,} images de test.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Right on none of {n:,} picture.</source>
        <comment>Right on none of {n:,} pictures.</comment>
        <translation>
            <numerusform>Réponse juste pour aucune image sur {n:,}.</numerusform>
            <numerusform>Réponse juste pour aucune image sur {n:,}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Right on none of {n:,} test picture.</source>
        <comment>Right on none of {n:,} test pictures.</comment>
        <translation>
            <numerusform>Réponse juste pour aucune image de test sur {n:,}.</numerusform>
            <numerusform>Réponse juste pour aucune image de test sur {n:,}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Right on the only picture.</source>
        <translation>Réponse juste pour l’unique image.</translation>
    </message>
    <message>
        <source>Right on the only test picture.</source>
        <translation>Réponse juste pour l’unique image de test.</translation>
    </message>
    <message>
        <source>Right on {accuracy} of the test pictures.</source>
        <translation>Réponse juste pour {accuracy} des images de test.</translation>
    </message>
    <message numerus="yes">
        <source>Right on {right:,} of {n:,} picture.</source>
        <comment>Right on {right:,} of {n:,} pictures.</comment>
        <translation>
            <numerusform>Réponse juste pour {right:,} image sur {n:,}.</numerusform>
            <numerusform>Réponse juste pour {right:,} des {n:,} images.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Right on {right:,} of {n:,} test picture.</source>
        <comment>Right on {right:,} of {n:,} test pictures.</comment>
        <translation>
            <numerusform>Réponse juste pour {right:,} image de test sur {n:,}.</numerusform>
            <numerusform>Réponse juste pour {right:,} des {n:,} images de test.</numerusform>
        </translation>
    </message>
    <message>
        <source>Right, mean of classes</source>
        <translation>Justes, moyenne des classes</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Save what was trained as a file of its own, to take along (Ctrl+E)</source>
        <translation>Enregistrer ce qui a été entraîné dans un fichier à part, à emporter (Ctrl+E)</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation>{name} a été enregistré.</translation>
    </message>
    <message>
        <source>Say which class the picture really shows</source>
        <translation>Dire quelle classe l’image montre vraiment</translation>
    </message>
    <message>
        <source>See what an answer rests on, and what the module&apos;s parts do</source>
        <translation>Voir sur quoi repose une réponse, et ce que font les parties du module</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Sort new pictures with it on the Classify page</source>
        <translation>S’en servir pour trier de nouvelles images sur la page Classer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after {n:,} training; what was measured stays. Go on to see what more pictures would bring.</source>
        <comment>Stopped after {n:,} trainings; what was measured stays. Go on to see what more pictures would bring.</comment>
        <translation>
            <numerusform>Arrêté après {n:,} entraînement&#x202f;; ce qui a été mesuré est conservé. Continuez pour voir ce qu’apporteraient davantage d’images.</numerusform>
            <numerusform>Arrêté après {n:,} entraînements&#x202f;; ce qui a été mesuré est conservé. Continuez pour voir ce qu’apporteraient davantage d’images.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Inclure de nouveau</translation>
    </message>
    <message>
        <source>Test pictures</source>
        <translation>Images de test</translation>
    </message>
    <message>
        <source>The class is right; only the answer is wrong (K)</source>
        <translation>La classe est juste&#x202f;; seule la réponse est fausse (K)</translation>
    </message>
    <message>
        <source>The next one (→ or Enter)</source>
        <translation>La suivante (→ ou Entrée)</translation>
    </message>
    <message>
        <source>The one before (←)</source>
        <translation>La précédente (←)</translation>
    </message>
    <message>
        <source>The worst first. A double click or Space shows a picture large.</source>
        <translation>Les pires d’abord. Un double-clic ou Espace affiche une image en grand.</translation>
    </message>
    <message>
        <source>There were too few pictures to set some aside, so each was judged by a training without it.</source>
        <translation>Il y avait trop peu d’images pour en mettre de côté, chacune a donc été évaluée par un entraînement fait sans elle.</translation>
    </message>
    <message>
        <source>This is the quick answer: it compares new pictures with yours, and nothing was trained.</source>
        <translation>C’est la réponse rapide&#x202f;: elle compare les nouvelles images aux vôtres, et rien n’a été entraîné.</translation>
    </message>
    <message>
        <source>This run kept no answers of single pictures.</source>
        <translation>Cet entraînement n’a pas gardé les réponses image par image.</translation>
    </message>
    <message>
        <source>Train on all</source>
        <translation>Entraîner sur tout</translation>
    </message>
    <message>
        <source>Train once more, on the pictures set aside too; none are left to judge it on then</source>
        <translation>Entraîner encore une fois, y compris sur les images mises de côté&#x202f;; il n’en restera aucune pour évaluer le résultat</translation>
    </message>
    <message>
        <source>Train once, and see here how well it works and where it fails.</source>
        <translation>Entraînez une fois, et voyez ici ce que vaut le résultat et où il échoue.</translation>
    </message>
    <message>
        <source>Training {number} of {trainings}…</source>
        <translation>Entraînement {number} sur {trainings}…</translation>
    </message>
    <message>
        <source>Try fewer pictures</source>
        <translation>Essayer avec moins d’images</translation>
    </message>
    <message>
        <source>Try it on new pictures and see for yourself.</source>
        <translation>Essayez-le sur de nouvelles images et voyez par vous-même.</translation>
    </message>
    <message>
        <source>Try it on pictures that are new to it.</source>
        <translation>Essayez-le sur des images nouvelles pour lui.</translation>
    </message>
    <message>
        <source>Type a class</source>
        <translation>Saisir une classe</translation>
    </message>
    <message>
        <source>Type the beginning of a name, then Enter (Ctrl+F)</source>
        <translation>Saisissez le début d’un nom, puis Entrée (Ctrl+F)</translation>
    </message>
    <message>
        <source>Unsure but right</source>
        <translation>Justes, peu sûres</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation>Que montre-t-elle&#x202f;?</translation>
    </message>
    <message>
        <source>What is expected; in brackets the range of the gain, in points</source>
        <translation>Ce qui est attendu&#x202f;; entre parenthèses, l’étendue du gain, en points</translation>
    </message>
    <message>
        <source>What was measured is kept</source>
        <translation>Ce qui a été mesuré est gardé</translation>
    </message>
    <message>
        <source>With only {total} the number is rough.</source>
        <translation>Avec seulement {total}, ce nombre est approximatif.</translation>
    </message>
    <message>
        <source>With pictures of the worst mistakes…</source>
        <translation>Avec les images des pires erreurs…</translation>
    </message>
    <message>
        <source>With so few the number is rough.</source>
        <translation>Avec si peu d’images, ce nombre est approximatif.</translation>
    </message>
    <message>
        <source>With these pictures</source>
        <translation>Avec ces images</translation>
    </message>
    <message>
        <source>With twice as many</source>
        <translation>Avec deux fois plus</translation>
    </message>
    <message>
        <source>Would more pictures help, and of which class? This trains with 1, 2, 4, 8 and 16 pictures of each class and continues the curve. It takes about as long as two or three trainings.</source>
        <translation>Davantage d’images aideraient-elles, et de quelle classe&#x202f;? Pour le savoir, on entraîne avec 1, 2, 4, 8 et 16 images par classe et on prolonge la courbe. Cela prend à peu près autant de temps que deux ou trois entraînements.</translation>
    </message>
    <message>
        <source>Wrong on the only picture.</source>
        <translation>Réponse fausse pour l’unique image.</translation>
    </message>
    <message>
        <source>Wrong on the only test picture.</source>
        <translation>Réponse fausse pour l’unique image de test.</translation>
    </message>
    <message>
        <source>actually {name}</source>
        <translation>en fait {name}</translation>
    </message>
    <message>
        <source>all are reviewed</source>
        <translation>toutes sont revues</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>exclue</translation>
    </message>
    <message>
        <source>is said to be</source>
        <translation>étiquetée</translation>
    </message>
    <message>
        <source>was answered</source>
        <translation>réponse donnée</translation>
    </message>
    <message>
        <source>{done:,} of {all:,} reviewed</source>
        <translation>{done:,} sur {all:,} revues</translation>
    </message>
    <message>
        <source>{file}
Is said to be: {name}
Answer: {answer}, {probability}</source>
        <translation>{file}
Étiquetée&#x202f;: {name}
Réponse&#x202f;: {answer}, {probability}</translation>
    </message>
    <message>
        <source>{low:+.0f} to {high:+.0f}</source>
        <translation>{low:+.0f} à {high:+.0f}</translation>
    </message>
    <message numerus="yes">
        <source>{more:,} more pictures of each class would likely help about {n:,} point.</source>
        <comment>{more:,} more pictures of each class would likely help about {n:,} points.</comment>
        <translation>
            <numerusform>{more:,} images de plus par classe feraient sans doute gagner environ {n:,} point.</numerusform>
            <numerusform>{more:,} images de plus par classe feraient sans doute gagner environ {n:,} points.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, answered {answer}, {probability}, right</source>
        <translation>{name}, réponse {answer}, {probability}, juste</translation>
    </message>
    <message>
        <source>{name}, answered {answer}, {probability}, wrong</source>
        <translation>{name}, réponse {answer}, {probability}, fausse</translation>
    </message>
    <message>
        <source>{number:,} of {all:,}</source>
        <translation>{number:,} sur {all:,}</translation>
    </message>
    <message numerus="yes">
        <source>{right:,} of {n:,} picture</source>
        <comment>{right:,} of {n:,} pictures</comment>
        <translation>
            <numerusform>{right:,} image sur {n:,}</numerusform>
            <numerusform>{right:,} images sur {n:,}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{right:,} of {n:,} test picture</source>
        <comment>{right:,} of {n:,} test pictures</comment>
        <translation>
            <numerusform>{right:,} image de test sur {n:,}</numerusform>
            <numerusform>{right:,} images de test sur {n:,}</numerusform>
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
        <translation>Ajouter à la file</translation>
    </message>
    <message>
        <source>All settings, more curves, the numbers and the log</source>
        <translation>Tous les paramètres, d’autres courbes, les chiffres et le journal</translation>
    </message>
    <message>
        <source>Counting the pictures</source>
        <translation>Décompte des images</translation>
    </message>
    <message numerus="yes">
        <source>Curve: {n:,} picture kept aside to watch by.</source>
        <comment>Curve: {n:,} pictures kept aside to watch by.</comment>
        <translation>
            <numerusform>Courbe&#x202f;: {n:,} image de suivi.</numerusform>
            <numerusform>Courbe&#x202f;: {n:,} images de suivi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Double-click to write what you want to remember</source>
        <translation>Double-cliquez pour noter ce dont vous voulez vous souvenir</translation>
    </message>
    <message>
        <source>Download the chosen model first</source>
        <translation>Télécharger d’abord le modèle choisi</translation>
    </message>
    <message>
        <source>End early: keep the best so far, test it on the pictures kept aside and use it</source>
        <translation>Terminer plus tôt&#x202f;: garder le meilleur jusqu’ici, le tester sur les images mises de côté et l’utiliser</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>For small computers: good results in a minute</source>
        <translation>Pour les petits ordinateurs&#x202f;: de bons résultats en une minute</translation>
    </message>
    <message>
        <source>Free the computer and go on later</source>
        <translation>Libérer l’ordinateur et continuer plus tard</translation>
    </message>
    <message>
        <source>Go on where this training stopped</source>
        <translation>Continuer là où cet entraînement s’est arrêté</translation>
    </message>
    <message>
        <source>Go to Images</source>
        <translation>Aller à Images</translation>
    </message>
    <message>
        <source>How far the loss curve is averaged; the faint line is every step</source>
        <translation>Force du lissage de la courbe de perte&#x202f;; le trait pâle montre chaque étape</translation>
    </message>
    <message>
        <source>How many pictures it learned from</source>
        <translation>Nombre d’images d’apprentissage</translation>
    </message>
    <message>
        <source>How well it works, and where it fails</source>
        <translation>Ce que vaut le résultat, et où il échoue</translation>
    </message>
    <message>
        <source>It could not be finished; the log under Details says why.</source>
        <translation>Il n’a pas pu être terminé&#x202f;; le journal sous Détails dit pourquoi.</translation>
    </message>
    <message>
        <source>Learned from all pictures; none were kept aside to test it on.</source>
        <translation>A appris à partir de toutes les images&#x202f;; aucune n’a été mise de côté pour le tester.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message numerus="yes">
        <source>Learns from the pictures of {n:,} class.</source>
        <comment>Learns from the pictures of {n:,} classes.</comment>
        <translation>
            <numerusform>Apprentissage sur les images de {n:,} classe.</numerusform>
            <numerusform>Apprentissage sur les images de {n:,} classes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learns from {n:,} picture in {classes}. They are few, so each is tested by a training that leaves it out.</source>
        <comment>Learns from {n:,} pictures in {classes}. They are few, so each is tested by a training that leaves it out.</comment>
        <translation>
            <numerusform>Apprentissage sur {n:,} image de {classes}. Elles sont peu nombreuses : chacune est testée par un entraînement qui la laisse de côté.</numerusform>
            <numerusform>Apprentissage sur {n:,} images de {classes}. Elles sont peu nombreuses : chacune est testée par un entraînement qui la laisse de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learns from {pictures} and is tested on {n:,} other.</source>
        <comment>Learns from {pictures} and is tested on {n:,} others.</comment>
        <translation>
            <numerusform>Apprentissage sur {pictures}, test sur {n:,} autre.</numerusform>
            <numerusform>Apprentissage sur {pictures}, test sur {n:,} autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines: all.</source>
        <translation>Traits&#x202f;: toutes.</translation>
    </message>
    <message numerus="yes">
        <source>Lines: {n:,} other, kept aside for the test.</source>
        <comment>Lines: {n:,} others, kept aside for the test.</comment>
        <translation>
            <numerusform>Traits&#x202f;: {n:,} autre, pour le test.</numerusform>
            <numerusform>Traits&#x202f;: {n:,} autres, pour le test.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Chargement du modèle</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Looking at the pictures</source>
        <translation>Examen des images</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Measuring what it knows without training</source>
        <translation>Mesure de ce qu’il sait sans entraînement</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Numbers as CSV…</source>
        <translation>Chiffres en CSV…</translation>
    </message>
    <message>
        <source>Numbers of the run</source>
        <translation>Chiffres de l’entraînement</translation>
    </message>
    <message>
        <source>Open a folder of pictures first; then train here and watch.</source>
        <translation>Ouvrez d’abord un dossier d’images&#x202f;; ensuite, entraînez ici et regardez.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Parts of the details</source>
        <translation>Parties des détails</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Paused: Resume goes on from here.</source>
        <translation>En pause&#x202f;: Reprendre continue à partir d’ici.</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>Mise en pause</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Pictures of at least two classes are needed: take some in on the Images page.</source>
        <translation>Il faut des images d’au moins deux classes&#x202f;: incluez-en sur la page Images.</translation>
    </message>
    <message>
        <source>Plots as PNG…</source>
        <translation>Graphiques en PNG…</translation>
    </message>
    <message>
        <source>Plots as SVG…</source>
        <translation>Graphiques en SVG…</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Press F2 or double-click to give it a name</source>
        <translation>Appuyez sur F2 ou double-cliquez pour lui donner un nom</translation>
    </message>
    <message>
        <source>Press Start training; the right answers over time appear here.</source>
        <translation>Appuyez sur Démarrer l’entraînement&#x202f;; les réponses justes au fil du temps s’affichent ici.</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Progression de l’entraînement</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Reading the pictures</source>
        <translation>Lecture des images</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Retirer de cette liste</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename, write a note, show the folder, remove</source>
        <translation>Renommer, écrire une note, afficher le dossier, retirer</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Justes</translation>
    </message>
    <message>
        <source>Right answers on pictures kept aside, by round</source>
        <translation>Réponses justes pour les images mises de côté, par passe</translation>
    </message>
    <message>
        <source>Right answers, of the pictures kept aside</source>
        <translation>Réponses justes, parmi les images mises de côté</translation>
    </message>
    <message>
        <source>Right on {accuracy} of the pictures kept aside.</source>
        <translation>Réponse juste pour {accuracy} des images mises de côté.</translation>
    </message>
    <message>
        <source>Right on {accuracy} of the pictures, each tested by a training without it.</source>
        <translation>Réponse juste pour {accuracy} des images, chacune testée par un entraînement fait sans elle.</translation>
    </message>
    <message>
        <source>Right: it is {name}</source>
        <translation>Juste&#x202f;: c’est {name}</translation>
    </message>
    <message>
        <source>Round {number} of {rounds} · {left}</source>
        <translation>Passe {number} sur {rounds} · {left}</translation>
    </message>
    <message>
        <source>Save the plots or their numbers</source>
        <translation>Enregistrer les graphiques ou leurs chiffres</translation>
    </message>
    <message>
        <source>Saved {names}.</source>
        <translation>Enregistré&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>Voir le résultat</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Lissage</translation>
    </message>
    <message>
        <source>Smoothing of the loss</source>
        <translation>Lissage de la perte</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Démarrer l’entraînement</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop this training (Esc); it can be resumed later</source>
        <translation>Arrêter cet entraînement (Échap)&#x202f;; on peut le reprendre plus tard</translation>
    </message>
    <message>
        <source>Stop training?</source>
        <translation>Arrêter l’entraînement&#x202f;?</translation>
    </message>
    <message>
        <source>Stopped: Resume goes on from here.</source>
        <translation>Arrêté&#x202f;: Reprendre continue à partir d’ici.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <source>Take it off this list, or out of the queue; its folder stays</source>
        <translation>Le retirer de cette liste ou de la file d’attente&#x202f;; son dossier reste</translation>
    </message>
    <message>
        <source>Test pictures</source>
        <translation>Images de test</translation>
    </message>
    <message>
        <source>Test pictures appear here</source>
        <translation>Les images de test s’affichent ici</translation>
    </message>
    <message>
        <source>Test pictures: {words}</source>
        <translation>Images de test&#x202f;: {words}</translation>
    </message>
    <message>
        <source>Testing on the pictures kept aside</source>
        <translation>Test sur les images mises de côté</translation>
    </message>
    <message>
        <source>The class name {name} is too long for the model: give it a shorter one on the Images page.</source>
        <translation>Le nom de classe {name} est trop long pour le modèle&#x202f;: donnez-lui un nom plus court sur la page Images.</translation>
    </message>
    <message>
        <source>The published recipe, exactly</source>
        <translation>La recette publiée, exactement</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>Réentraîner</translation>
    </message>
    <message>
        <source>Train with these pictures (Ctrl+R)</source>
        <translation>Entraîner avec ces images (Ctrl+R)</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Training gained nothing: at once, without training, as many were right.</source>
        <translation>L’entraînement n’a rien apporté&#x202f;: autant de réponses justes sans lui.</translation>
    </message>
    <message>
        <source>Training gained nothing: by the class names alone, as many were right.</source>
        <translation>L’entraînement n’a rien apporté&#x202f;: autant par les seuls noms des classes.</translation>
    </message>
    <message>
        <source>Training gained {points} in 100: at once, without training, {before} were right.</source>
        <translation>L’entraînement a fait gagner {points} sur 100&#x202f;: sans lui, {before} de réponses justes.</translation>
    </message>
    <message>
        <source>Training gained {points} in 100: by the class names alone, {before} were right.</source>
        <translation>L’entraînement a fait gagner {points} sur 100&#x202f;: par les seuls noms, {before} de réponses justes.</translation>
    </message>
    <message>
        <source>Training lost {points} in 100: at once, without training, {before} were right.</source>
        <translation>L’entraînement a fait perdre {points} sur 100&#x202f;: sans lui, {before} de réponses justes.</translation>
    </message>
    <message>
        <source>Training lost {points} in 100: by the class names alone, {before} were right.</source>
        <translation>L’entraînement a fait perdre {points} sur 100&#x202f;: par les seuls noms, {before} de réponses justes.</translation>
    </message>
    <message>
        <source>Trainings so far</source>
        <translation>Entraînements</translation>
    </message>
    <message>
        <source>Use the settings of this training and train</source>
        <translation>Reprendre les paramètres de cet entraînement et entraîner</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Waiting for the training on {folder}</source>
        <translation>En attente de l’entraînement sur {folder}</translation>
    </message>
    <message>
        <source>Waiting to start</source>
        <translation>En attente du démarrage</translation>
    </message>
    <message>
        <source>When it was started</source>
        <translation>Date et heure du démarrage</translation>
    </message>
    <message>
        <source>With so few pictures that may be chance.</source>
        <translation>Avec si peu d’images, cela peut être un hasard.</translation>
    </message>
    <message>
        <source>Without training it was taken for {answer}</source>
        <translation>Sans entraînement, elle était prise pour {answer}</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Wrong: taken for {answer}, it is {name}</source>
        <translation>Faux&#x202f;: prise pour {answer}, c’est {name}</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>encore quelques secondes</translation>
    </message>
    <message>
        <source>after training</source>
        <translation>après l’entraînement</translation>
    </message>
    <message>
        <source>at once, without training</source>
        <translation>d’emblée, sans entraînement</translation>
    </message>
    <message>
        <source>by names alone</source>
        <translation>par les seuls noms</translation>
    </message>
    <message>
        <source>estimating</source>
        <translation>estimation en cours</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perte</translation>
    </message>
    <message>
        <source>round</source>
        <translation>passe</translation>
    </message>
    <message>
        <source>step</source>
        <translation>étape</translation>
    </message>
    <message>
        <source>taken for {answer}</source>
        <translation>prise pour {answer}</translation>
    </message>
    <message>
        <source>taken for {answer}, it is {name}</source>
        <translation>prise pour {answer}, c’est {name}</translation>
    </message>
    <message>
        <source>taken for {answer}, it is {name}, wrong</source>
        <translation>prise pour {answer}, c’est {name}, faux</translation>
    </message>
    <message>
        <source>taken for {answer}, right</source>
        <translation>prise pour {answer}, juste</translation>
    </message>
    <message>
        <source>test pictures are right already, without training</source>
        <translation>images de test déjà reconnues, sans entraînement</translation>
    </message>
    <message>
        <source>test pictures drawn by chance</source>
        <translation>images de test tirées au hasard</translation>
    </message>
    <message>
        <source>the picture was not written</source>
        <translation>l’image n’a pas été écrite</translation>
    </message>
    <message>
        <source>while learning</source>
        <translation>pendant l’apprentissage</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} class</source>
        <comment>{n:,} classes</comment>
        <translation>
            <numerusform>{n:,} classe</numerusform>
            <numerusform>{n:,} classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} more picture is kept aside to watch the learning by and to choose what is kept.</source>
        <comment>{n:,} more pictures are kept aside to watch the learning by and to choose what is kept.</comment>
        <translation>
            <numerusform>{n:,} autre image est mise de côté pour suivre l’apprentissage et choisir ce qui est gardé.</numerusform>
            <numerusform>{n:,} autres images sont mises de côté pour suivre l’apprentissage et choisir ce qui est gardé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture in {classes}</source>
        <comment>{n:,} pictures in {classes}</comment>
        <translation>
            <numerusform>{n:,} image de {classes}</numerusform>
            <numerusform>{n:,} images de {classes}</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} trainings side by side. Select one to see what it gained.</source>
        <translation>{number} entraînements côte à côte. Sélectionnez-en un pour voir ce qu’il a apporté.</translation>
    </message>
    <message>
        <source>{right:,} of {judged:,}</source>
        <translation>{right:,} sur {judged:,}</translation>
    </message>
    <message>
        <source>{right} of {all} right after round {round}</source>
        <translation>{right} sur {all} justes après la passe {round}</translation>
    </message>
    <message>
        <source>{right} of {all} right after training</source>
        <translation>{right} sur {all} justes après l’entraînement</translation>
    </message>
    <message>
        <source>{right} of {all} right now</source>
        <translation>{right} sur {all} justes en ce moment</translation>
    </message>
    <message>
        <source>{right} of {all} right without training</source>
        <translation>{right} sur {all} justes sans entraînement</translation>
    </message>
    <message>
        <source>{right} without training</source>
        <translation>{right} sans entraînement</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>encore {time}</translation>
    </message>
</context>
<context>
    <name>mpl_desktop.pages.train.settings</name>
    <message>
        <source>A file on this computer…</source>
        <translation>Un fichier de cet ordinateur…</translation>
    </message>
    <message>
        <source>All-round</source>
        <translation>Polyvalents</translation>
    </message>
    <message>
        <source>By name, sentence or symbol (Ctrl+F)</source>
        <translation>Par nom, phrase ou symbole (Ctrl+F)</translation>
    </message>
    <message>
        <source>By names alone {share} of ImageNet&apos;s pictures are right, as published.</source>
        <translation>Par les seuls noms, {share} des images d’ImageNet sont reconnues, selon la publication.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a weights file</source>
        <translation>Choisir un fichier de poids</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Download {name}?</source>
        <translation>Télécharger {name}&#x202f;?</translation>
    </message>
    <message>
        <source>Downloading {name}</source>
        <translation>Téléchargement de {name}</translation>
    </message>
    <message>
        <source>Downloading {name}: {done} of {size}</source>
        <translation>Téléchargement de {name}&#x202f;: {done} sur {size}</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Télécharger…</translation>
    </message>
    <message>
        <source>Every setting back to its default</source>
        <translation>Ramener chaque paramètre à sa valeur par défaut</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Rechercher un paramètre</translation>
    </message>
    <message>
        <source>From the air</source>
        <translation>Vues aériennes</translation>
    </message>
    <message>
        <source>Good at {what}.</source>
        <translation>Bon pour&#x202f;: {what}.</translation>
    </message>
    <message>
        <source>Looks at {side} × {side} pixels, under a second a picture on this computer.</source>
        <translation>Regarde {side} × {side} pixels, en moins d’une seconde par image sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Looks at {side} × {side} pixels, {time} a picture on this computer.</source>
        <translation>Regarde {side} × {side} pixels, {time} par image sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Model and pictures</source>
        <translation>Modèle et images</translation>
    </message>
    <message>
        <source>Names in any language</source>
        <translation>Noms en toute langue</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>No setting has such words.</source>
        <translation>Aucun paramètre ne contient ces mots.</translation>
    </message>
    <message>
        <source>Pictures of a class</source>
        <translation>Images par classe</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Reset {title}</source>
        <translation>Réinitialiser {title}</translation>
    </message>
    <message>
        <source>Shots: how many pictures of each class to learn from; auto takes all there are, up to 50</source>
        <translation>Shots&#x202f;: le nombre d’images d’apprentissage par classe&#x202f;; auto prend toutes celles qu’il y a, jusqu’à 50</translation>
    </message>
    <message>
        <source>Small and fast</source>
        <translation>Petits et rapides</translation>
    </message>
    <message>
        <source>Stop the download; what arrived is kept</source>
        <translation>Arrêter le téléchargement&#x202f;; la partie déjà reçue est conservée</translation>
    </message>
    <message>
        <source>Stopping the download</source>
        <translation>Arrêt du téléchargement</translation>
    </message>
    <message>
        <source>The chosen model, {name}, is not on this computer: {size} from {origin}.</source>
        <translation>Le modèle choisi, {name}, n’est pas sur cet ordinateur&#x202f;: {size} depuis {origin}.</translation>
    </message>
    <message>
        <source>The frozen CLIP backbone that answers are learned for; a larger one knows more and is slower</source>
        <translation>Le modèle CLIP figé pour lequel les réponses sont apprises&#x202f;; un plus grand en sait plus et est plus lent</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Use a larger one</source>
        <translation>En utiliser un plus grand</translation>
    </message>
    <message>
        <source>ViT-B-32 learned from far more pictures (it is on this computer).</source>
        <translation>ViT-B-32 a appris à partir de bien plus d’images (il est sur cet ordinateur).</translation>
    </message>
    <message>
        <source>ViT-B-32 learned from far more pictures ({size} to download).</source>
        <translation>ViT-B-32 a appris à partir de bien plus d’images ({size} à télécharger).</translation>
    </message>
    <message>
        <source>Was it trained with QuickGELU? OpenAI, MetaCLIP and DFN weights were.</source>
        <translation>A-t-il été entraîné avec QuickGELU&#x202f;? C’est le cas des poids d’OpenAI, de MetaCLIP et de DFN.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Weights file</source>
        <translation>Fichier de poids</translation>
    </message>
    <message>
        <source>Where the defaults below come from. Quick: good results on small computers; Paper: the published recipe</source>
        <translation>D’où viennent les valeurs par défaut ci-dessous. Rapide&#x202f;: de bons résultats sur de petits ordinateurs&#x202f;; Article&#x202f;: la recette publiée</translation>
    </message>
    <message>
        <source>Which architecture is it?</source>
        <translation>De quelle architecture s’agit-il&#x202f;?</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Le vôtre</translation>
    </message>
    <message>
        <source>Your own: {file}</source>
        <translation>Le vôtre&#x202f;: {file}</translation>
    </message>
    <message>
        <source>needs {size} of memory</source>
        <translation>nécessite {size} de mémoire</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>{about}. Default: {value}.</source>
        <translation>{about}. Par défaut&#x202f;: {value}.</translation>
    </message>
    <message>
        <source>{name} (built in)</source>
        <translation>{name} (intégré)</translation>
    </message>
    <message>
        <source>{problem} Or choose a file on this computer.</source>
        <translation>{problem} Ou choisissez un fichier sur cet ordinateur.</translation>
    </message>
    <message>
        <source>{setting}: {reason}.</source>
        <translation>{setting}&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>{size} from {origin}. Licence: {licence}.</source>
        <translation>{size} depuis {origin}. Licence&#x202f;: {licence}.</translation>
    </message>
    <message>
        <source>{size}, licence: {licence}.</source>
        <translation>{size}, licence&#x202f;: {licence}.</translation>
    </message>
    <message>
        <source>{title}: back to the default</source>
        <translation>{title}&#x202f;: rétablir la valeur par défaut</translation>
    </message>
</context>
<context>
    <name>mpl_desktop.project</name>
    <message>
        <source>At once, without training, {accuracy:.1%} of all {images} images would be right.</source>
        <translation>D’emblée, sans entraînement, {accuracy:.1%} des {images} images seraient justes.</translation>
    </message>
    <message>
        <source>At once, without training, {accuracy:.1%} of {images} test images would be right.</source>
        <translation>D’emblée, sans entraînement, {accuracy:.1%} de {images} images de test seraient justes.</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a training</comment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Epoch {epoch}: mean loss {loss:.4f}, validation accuracy {right:.1%} (best so far).</source>
        <translation>Époque {epoch}&#x202f;: perte moyenne {loss:.4f}, exactitude de validation {right:.1%} (la meilleure jusqu’ici).</translation>
    </message>
    <message>
        <source>Epoch {epoch}: mean loss {loss:.4f}, validation accuracy {right:.1%}.</source>
        <translation>Époque {epoch}&#x202f;: perte moyenne {loss:.4f}, exactitude de validation {right:.1%}.</translation>
    </message>
    <message>
        <source>Epoch {epoch}: mean loss {loss:.4f}.</source>
        <translation>Époque {epoch}&#x202f;: perte moyenne {loss:.4f}.</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>a training</comment>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Finishing</source>
        <comment>a training</comment>
        <translation>Finalisation</translation>
    </message>
    <message>
        <source>Fold {fold} of {folds}: {correct} of {images} images right.</source>
        <translation>Pli {fold} sur {folds}&#x202f;: {correct} images justes sur {images}.</translation>
    </message>
    <message>
        <source>Its name is much like “{alike}”: if they are the same thing, give the images one class.</source>
        <translation>Son nom ressemble beaucoup à «&#x202f;{alike}&#x202f;»&#x202f;: si c’est la même chose, donnez aux images une seule classe.</translation>
    </message>
    <message>
        <source>Its name is too long for the model to read: give the class a shorter one.</source>
        <translation>Son nom est trop long pour que le modèle le lise&#x202f;: donnez à la classe un nom plus court.</translation>
    </message>
    <message>
        <source>No images are left in this class: include some, or leave the class out.</source>
        <translation>Il ne reste aucune image dans cette classe&#x202f;: incluez-en, ou excluez la classe.</translation>
    </message>
    <message numerus="yes">
        <source>Only {n} image: with {few} or more a class can be tested apart.</source>
        <comment>Only {n} images: with {few} or more a class can be tested apart.</comment>
        <translation>
            <numerusform>Seulement {n} image&#x202f;: avec {few} ou plus, une classe peut être testée à part.</numerusform>
            <numerusform>Seulement {n} images&#x202f;: avec {few} ou plus, une classe peut être testée à part.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>a training</comment>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Pausing</source>
        <comment>a training</comment>
        <translation>Mise en pause</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>a training</comment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>a training</comment>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Stopping</source>
        <comment>a training</comment>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <source>The largest class has {times} times as many images: results may lean towards it.</source>
        <translation>La plus grande classe a {times} fois plus d’images&#x202f;: les résultats peuvent pencher vers elle.</translation>
    </message>
    <message>
        <source>The saved decisions about {folder} are damaged and were set aside; it opens without them.</source>
        <translation>Les décisions enregistrées pour {folder} sont endommagées et ont été mises de côté&#x202f;; il s’ouvre sans elles.</translation>
    </message>
    <message>
        <source>The saved decisions about {folder} are damaged and were set aside; those of the time before are used.</source>
        <translation>Les décisions enregistrées pour {folder} sont endommagées et ont été mises de côté&#x202f;; celles de la fois précédente sont utilisées.</translation>
    </message>
    <message>
        <source>This name is too long for the model, which reads {most} words of it at most, and fewer where they are rare. Give the class a shorter one.</source>
        <translation>Ce nom est trop long pour le modèle, qui en lit {most} mots au plus, et moins s’ils sont rares. Donnez à la classe un nom plus court.</translation>
    </message>
    <message>
        <source>Training on {train_images} images of {classes} classes, {epochs} epochs of {steps_per_epoch} steps, on {device} ({precision}); {parameters:,} trainable numbers.</source>
        <translation>Entraînement sur {train_images} images de {classes} classes, {epochs} époques de {steps_per_epoch} étapes, sur {device} ({precision})&#x202f;; {parameters:,} nombres entraînables.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>a training</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Zero-shot is right on {accuracy:.1%} of all {images} images.</source>
        <translation>Le zero-shot est juste pour {accuracy:.1%} des {images} images.</translation>
    </message>
    <message>
        <source>Zero-shot is right on {accuracy:.1%} of {images} test images.</source>
        <translation>Le zero-shot est juste pour {accuracy:.1%} de {images} images de test.</translation>
    </message>
    <message>
        <source>classes is of the wrong kind</source>
        <translation>classes n’est pas du bon type</translation>
    </message>
    <message>
        <source>its schema number is missing</source>
        <translation>son numéro de schéma manque</translation>
    </message>
    <message>
        <source>unlabelled</source>
        <comment>pictures without a class</comment>
        <translation>non étiquetées</translation>
    </message>
    <message>
        <source>{name} holds entries that this version does not know, and keeps them: {names}.</source>
        <translation>{name} contient des entrées que cette version ne connaît pas, et les garde&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>{name} is missing or of the wrong kind</source>
        <translation>{name} manque ou n’est pas du bon type</translation>
    </message>
    <message>
        <source>{retired} no longer comes with the program: trainings use {model}, which knows more.</source>
        <translation>{retired} n’est plus fourni avec le programme&#x202f;: les entraînements utilisent {model}, qui en sait plus.</translation>
    </message>
</context>
<context>
    <name>mpl_desktop.system</name>
    <message>
        <source>The answer of {host} is too long to be a note about a version.</source>
        <translation>La réponse de {host} est trop longue pour être une note sur une version.</translation>
    </message>
    <message>
        <source>What {host} answers is no note about a version.</source>
        <translation>Ce que répond {host} n’est pas une note sur une version.</translation>
    </message>
    <message>
        <source>Whether there is a newer version is not known.</source>
        <translation>On ne sait pas s’il existe une version plus récente.</translation>
    </message>
    <message>
        <source>{host} could not be reached: {reason}.</source>
        <translation>{host} n’a pas pu être joint&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>{host} gave no whole answer in {seconds} seconds.</source>
        <translation>{host} n’a pas donné de réponse complète en {seconds} secondes.</translation>
    </message>
    <message>
        <source>{host} has no answer at this address (error {code}).</source>
        <translation>{host} n’a pas de réponse à cette adresse (erreur {code}).</translation>
    </message>
    <message>
        <source>{host} sends on to another place, {other}. That one was not asked.</source>
        <translation>{host} renvoie vers un autre endroit, {other}. Celui-ci n’a pas été interrogé.</translation>
    </message>
</context>
<context>
    <name>mpl_desktop.widgets</name>
    <message>
        <source>Cannot be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Confusion matrix: rows are true classes, columns are answers</source>
        <translation>Matrice de confusion&#x202f;: les lignes sont les classes réelles, les colonnes les réponses</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Input: {removed} removed, {carried} carried, {added} added</source>
        <translation>Entrée&#x202f;: {removed} retirés, {carried} transmis, {added} ajoutés</translation>
    </message>
    <message>
        <source>Layer {layer}: {removed} removed, {carried} carried, {added} added</source>
        <translation>Couche {layer}&#x202f;: {removed} retirés, {carried} transmis, {added} ajoutés</translation>
    </message>
    <message>
        <source>Prompts of each layer of the image tower</source>
        <translation>Prompts de chaque couche de la tour d’images</translation>
    </message>
    <message>
        <source>Sort by “{column}”</source>
        <translation>Trier par «&#x202f;{column}&#x202f;»</translation>
    </message>
    <message>
        <source>This module has no image prompts.</source>
        <translation>Ce module n’a pas de prompts d’image.</translation>
    </message>
    <message>
        <source>added</source>
        <comment>prompts</comment>
        <translation>ajoutés</translation>
    </message>
    <message numerus="yes">
        <source>and {n:,} more</source>
        <comment>and {n:,} more</comment>
        <translation>
            <numerusform>et {n:,} de plus</numerusform>
            <numerusform>et {n:,} de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>answer →
true ↓</source>
        <translation>réponse →
réelle ↓</translation>
    </message>
    <message>
        <source>carried</source>
        <comment>prompts</comment>
        <translation>transmis</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a cell without words</comment>
        <translation>vide</translation>
    </message>
    <message>
        <source>input</source>
        <comment>before the first layer</comment>
        <translation>entrée</translation>
    </message>
    <message>
        <source>layer {layer}</source>
        <translation>couche {layer}</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>prompts</comment>
        <translation>retirés</translation>
    </message>
    <message>
        <source>{name}: {pictures:,} on the map</source>
        <translation>{name}&#x202f;: {pictures:,} sur la carte</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {total} pictures of {name} were seen as {answer}</source>
        <comment>{n} of {total} pictures of {name} were seen as {answer}</comment>
        <translation>
            <numerusform>{n} image de {name} sur {total} a été vue comme {answer}</numerusform>
            <numerusform>{n} images de {name} sur {total} ont été vues comme {answer}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {total} pictures of {name} were seen rightly</source>
        <comment>{n} of {total} pictures of {name} were seen rightly</comment>
        <translation>
            <numerusform>{n} image de {name} sur {total} a été reconnue</numerusform>
            <numerusform>{n} images de {name} sur {total} ont été reconnues</numerusform>
        </translation>
    </message>
    <message>
        <source>{pictures} as {name}</source>
        <translation>{pictures} comme {name}</translation>
    </message>
    <message>
        <source>{right} of {total} right</source>
        <translation>{right} sur {total} justes</translation>
    </message>
</context>
<context>
    <name>mpl_desktop.widgets.plots</name>
    <message>
        <source>Confidence against accuracy</source>
        <translation>Confiance et exactitude</translation>
    </message>
    <message>
        <source>Confidence against accuracy after calibration: {points}</source>
        <translation>Confiance et exactitude après calibration&#x202f;: {points}</translation>
    </message>
    <message>
        <source>Confidence against accuracy: {points}</source>
        <translation>Confiance et exactitude&#x202f;: {points}</translation>
    </message>
    <message>
        <source>Left and Right read the values one by one</source>
        <translation>Gauche et Droite lisent les valeurs une par une</translation>
    </message>
    <message>
        <source>No shares to show</source>
        <translation>Aucune proportion à afficher</translation>
    </message>
    <message>
        <source>The thin line is the 95 % interval: where the true rate lies, judging by so many images</source>
        <translation>Le trait fin est l’intervalle à 95&#x202f;%&#x202f;: là où se trouve le taux réel, d’après ce nombre d’images</translation>
    </message>
    <message>
        <source>after calibration</source>
        <translation>après calibration</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>telle quelle</translation>
    </message>
    <message>
        <source>before</source>
        <comment>calibration</comment>
        <translation>avant</translation>
    </message>
    <message>
        <source>how sure it was (up: how often it was right)</source>
        <translation>à quel point c’était sûr (vers le haut&#x202f;: à quelle fréquence c’était juste)</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no points</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>{confident:.0f} % confident, {right:.0f} % right, {images:.0f} images</source>
        <translation>{confident:.0f}&#x202f;% de confiance, {right:.0f}&#x202f;% justes, {images:.0f} images</translation>
    </message>
</context>
<context>
    <name>mpl_desktop.widgets.viewer</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Esc or Space)</source>
        <translation>Fermer (Échap ou Espace)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Larger (+, or the wheel)</source>
        <translation>Agrandir (+, ou la molette)</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suiv.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Préc.</translation>
    </message>
    <message>
        <source>Show all of it (0)</source>
        <translation>L’afficher en entier (0)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Réduire (-)</translation>
    </message>
    <message>
        <source>The next picture (→)</source>
        <translation>L’image suivante (→)</translation>
    </message>
    <message>
        <source>The picture before (←)</source>
        <translation>L’image précédente (←)</translation>
    </message>
    <message>
        <source>This picture cannot be read. The file may be damaged, or not there any more.</source>
        <translation>Cette image est illisible. Le fichier est peut-être endommagé, ou n’est plus là.</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Image entière</translation>
    </message>
    <message>
        <source>{place:,} of {pictures:,}</source>
        <translation>{place:,} sur {pictures:,}</translation>
    </message>
</context>
<context>
    <name>mpl_desktop.window</name>
    <message>
        <source>&amp;About MPL Desktop</source>
        <translation>À &amp;propos de MPL Desktop</translation>
    </message>
    <message>
        <source>&amp;Classify the clipboard</source>
        <translation>&amp;Classer le presse-papiers</translation>
    </message>
    <message>
        <source>&amp;Compare with…</source>
        <translation>&amp;Comparer avec…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Export module…</source>
        <translation>E&amp;xporter le module…</translation>
    </message>
    <message>
        <source>&amp;Fetch from Hugging Face…</source>
        <translation>&amp;Récupérer depuis Hugging Face…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Merge with…</source>
        <translation>&amp;Fusionner avec…</translation>
    </message>
    <message>
        <source>&amp;Module</source>
        <translation>&amp;Module</translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <translation>&amp;Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation>&amp;Publier…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Sample images</source>
        <translation>Images d’exe&amp;mple</translation>
    </message>
    <message>
        <source>&amp;Save project</source>
        <translation>&amp;Enregistrer le projet</translation>
    </message>
    <message>
        <source>&amp;Start training</source>
        <translation>&amp;Démarrer l’entraînement</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>E&amp;ntraîner</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>A training can be resumed from where it is now; a download goes on where it stopped.</source>
        <translation>Un entraînement peut être repris là où il en est&#x202f;; un téléchargement continue là où il s’est arrêté.</translation>
    </message>
    <message>
        <source>Add to {project}:</source>
        <translation>Ajouter à {project}&#x202f;:</translation>
    </message>
    <message>
        <source>Answering a click or key</source>
        <translation>Réponse à un clic ou à une touche</translation>
    </message>
    <message>
        <source>Begin with your pictures</source>
        <translation>Commencez par vos images</translation>
    </message>
    <message>
        <source>Choose and look through your images</source>
        <translation>Choisir et parcourir vos images</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Vider cette liste</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Thème sombre</translation>
    </message>
    <message>
        <source>Device, model and memory</source>
        <translation>Appareil, modèle et mémoire</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Drop a folder on this window. It may hold a folder for each class, or a heap of pictures that you sort on the Label page. The sample images are there for a first try.</source>
        <translation>Déposez un dossier sur cette fenêtre. Il peut contenir un dossier pour chaque classe, ou un tas d’images que vous triez sur la page Étiqueter. Les images d’exemple sont là pour un premier essai.</translation>
    </message>
    <message>
        <source>Drop pictures on the Classify page to see what they show. Correct what is wrong, and it learns from that.</source>
        <translation>Déposez des images sur la page Classer pour voir ce qu’elles montrent. Corrigez ce qui est faux, et le programme en tire les leçons.</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Terminer la visite</translation>
    </message>
    <message>
        <source>Export &amp;labels…</source>
        <translation>Exporter les é&amp;tiquettes…</translation>
    </message>
    <message>
        <source>Export for other &amp;programs…</source>
        <translation>Exporter pour d’&amp;autres programmes…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Give pictures their classes</source>
        <translation>Donner leur classe aux images</translation>
    </message>
    <message>
        <source>Go to the training of {folder}</source>
        <translation>Aller à l’entraînement de {folder}</translation>
    </message>
    <message>
        <source>I&amp;mport labels…</source>
        <translation>&amp;Importer des étiquettes…</translation>
    </message>
    <message>
        <source>Its changes are not on disk. Cancel, and save it elsewhere with File, Save project as.</source>
        <translation>Ses modifications ne sont pas sur le disque. Annulez, et enregistrez-le ailleurs avec Fichier, Enregistrer le projet sous.</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>Let it learn</source>
        <translation>Laissez-le apprendre</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Thème clair</translation>
    </message>
    <message>
        <source>Look for a newer &amp;version…</source>
        <translation>Rechercher une nouvelle &amp;version…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>No browser could be opened. The guide is the file {name} in its folder.</source>
        <translation>Aucun navigateur n’a pu être ouvert. Le guide est le fichier {name} dans son dossier.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien pour l’instant</translation>
    </message>
    <message>
        <source>One button starts the training. It runs on this computer, and no picture leaves it. Some pictures are kept aside; with them Results shows how often the answers are right.</source>
        <translation>Un seul bouton démarre l’entraînement. Il se déroule sur cet ordinateur, et aucune image ne le quitte. Des images sont mises de côté&#x202f;; grâce à elles, Résultats montre à quelle fréquence les réponses sont justes.</translation>
    </message>
    <message>
        <source>Open &amp;project…</source>
        <translation>Ouvrir un &amp;projet…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Récemment ouverts</translation>
    </message>
    <message>
        <source>Open pictures first and give them classes; then the labels can be exported.</source>
        <translation>Ouvrez d’abord des images et donnez-leur des classes&#x202f;; les étiquettes peuvent ensuite être exportées.</translation>
    </message>
    <message>
        <source>Open the pictures first; then a table can give them classes.</source>
        <translation>Ouvrez d’abord les images&#x202f;; un tableau peut ensuite leur donner des classes.</translation>
    </message>
    <message>
        <source>Pictures can be added to projects that began with unsorted pictures.</source>
        <translation>On peut ajouter des images aux projets qui ont commencé par des images non triées.</translation>
    </message>
    <message>
        <source>Progress of the running job</source>
        <translation>Progression de la tâche en cours</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Running job</source>
        <translation>Tâche en cours</translation>
    </message>
    <message>
        <source>Running now: {running}. {kept}</source>
        <translation>En cours&#x202f;: {running}. {kept}</translation>
    </message>
    <message>
        <source>S&amp;top training…</source>
        <translation>A&amp;rrêter l’entraînement…</translation>
    </message>
    <message>
        <source>Save project &amp;as…</source>
        <translation>Enregistrer le projet &amp;sous…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>See how well it works, and export</source>
        <translation>Voir ce que vaut le résultat, et exporter</translation>
    </message>
    <message>
        <source>Show &amp;log files</source>
        <translation>Afficher les fichiers &amp;journaux</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Show the &amp;tour</source>
        <translation>Afficher la visite &amp;guidée</translation>
    </message>
    <message>
        <source>Show the whole message</source>
        <translation>Afficher le message entier</translation>
    </message>
    <message>
        <source>Sort into classes:</source>
        <translation>Répartir en classes&#x202f;:</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>Stop and close?</source>
        <translation>Arrêter et fermer&#x202f;?</translation>
    </message>
    <message>
        <source>Stop the running job</source>
        <translation>Arrêter la tâche en cours</translation>
    </message>
    <message>
        <source>Stop this job</source>
        <translation>Arrêter cette tâche</translation>
    </message>
    <message>
        <source>Stop training on {place}?</source>
        <translation>Arrêter l’entraînement sur {place}&#x202f;?</translation>
    </message>
    <message>
        <source>Stopping: {job}</source>
        <translation>Arrêt&#x202f;: {job}</translation>
    </message>
    <message>
        <source>System theme</source>
        <translation>Thème du système</translation>
    </message>
    <message>
        <source>The project could not be saved. Close all the same?</source>
        <translation>Le projet n’a pas pu être enregistré. Fermer quand même&#x202f;?</translation>
    </message>
    <message>
        <source>The whole message</source>
        <translation>Le message entier</translation>
    </message>
    <message>
        <source>These files could not be used</source>
        <translation>Ces fichiers n’ont pas pu être utilisés</translation>
    </message>
    <message>
        <source>Train and watch</source>
        <translation>Entraîner et suivre</translation>
    </message>
    <message>
        <source>Train first, or load a module; then it can be compared.</source>
        <translation>Entraînez d’abord, ou chargez un module&#x202f;; il pourra ensuite être comparé.</translation>
    </message>
    <message>
        <source>Train first, or load a module; then it can be exported.</source>
        <translation>Entraînez d’abord, ou chargez un module&#x202f;; il pourra ensuite être exporté.</translation>
    </message>
    <message>
        <source>Train first, or load a module; then it can be merged.</source>
        <translation>Entraînez d’abord, ou chargez un module&#x202f;; il pourra ensuite être fusionné.</translation>
    </message>
    <message>
        <source>Train first, or load a module; then it can be published.</source>
        <translation>Entraînez d’abord, ou chargez un module&#x202f;; il pourra ensuite être publié.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use it on new pictures</source>
        <translation>Utilisez-le sur de nouvelles images</translation>
    </message>
    <message>
        <source>Use it on other images</source>
        <translation>L’utiliser sur d’autres images</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Where is the folder now?</source>
        <translation>Où se trouve le dossier maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>built-in model</source>
        <translation>modèle intégré</translation>
    </message>
    <message numerus="yes">
        <source>{job}  (+{n} waiting)</source>
        <comment>{job}  (+{n} waiting)</comment>
        <translation>
            <numerusform>{job}  (+{n} en attente)</numerusform>
            <numerusform>{job}  (+{n} en attente)</numerusform>
        </translation>
    </message>
    <message>
        <source>{job}  {done:,} of {total:,}</source>
        <translation>{job}  {done:,} sur {total:,}</translation>
    </message>
    <message>
        <source>{job}  {got} of {total}</source>
        <translation>{job}  {got} sur {total}</translation>
    </message>
    <message>
        <source>{job} step {done:,}</source>
        <translation>{job}, étape {done:,}</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} sur {total}</translation>
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
        <translation>Un entraînement de {folder} n’a pas été terminé ({name}).</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Being measured</source>
        <translation>Mesure en cours</translation>
    </message>
    <message>
        <source>Classify the picture</source>
        <translation>Classer l’image</translation>
    </message>
    <message>
        <source>Classify {name}</source>
        <translation>Classer {name}</translation>
    </message>
    <message numerus="yes">
        <source>Classify {n} item</source>
        <comment>Classify {n} items</comment>
        <translation>
            <numerusform>Classer {n} élément</numerusform>
            <numerusform>Classer {n} éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Clearing what was computed of pictures</source>
        <translation>Effacement des calculs sur les images</translation>
    </message>
    <message>
        <source>Copying pictures</source>
        <translation>Copie des images</translation>
    </message>
    <message>
        <source>Finishing with the best so far</source>
        <translation>Finalisation avec le meilleur jusqu’ici</translation>
    </message>
    <message>
        <source>Finishing with the weights of now</source>
        <translation>Finalisation avec les poids actuels</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Getting to know the pictures</source>
        <translation>Prise de connaissance des images</translation>
    </message>
    <message>
        <source>Go on training</source>
        <translation>Continuer l’entraînement</translation>
    </message>
    <message>
        <source>How many test pictures are told apart without training</source>
        <translation>Combien d’images de test sont reconnues sans entraînement</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>It could not be measured</source>
        <translation>La mesure n’a pas pu être faite</translation>
    </message>
    <message>
        <source>It is trained, and not judged yet: Resume does that later. No module is made now.</source>
        <translation>Il est entraîné, mais pas encore évalué&#x202f;: Reprendre le fera plus tard. Aucun module n’est créé pour l’instant.</translation>
    </message>
    <message>
        <source>Label them</source>
        <translation>Les étiqueter</translation>
    </message>
    <message numerus="yes">
        <source>Label {n:,} image</source>
        <comment>Label {n:,} images</comment>
        <translation>
            <numerusform>Étiqueter {n:,} image</numerusform>
            <numerusform>Étiqueter {n:,} images</numerusform>
        </translation>
    </message>
    <message>
        <source>Load the module of {folder}</source>
        <translation>Charger le module de {folder}</translation>
    </message>
    <message>
        <source>Load the module {name}</source>
        <translation>Charger le module {name}</translation>
    </message>
    <message>
        <source>Looking at the images</source>
        <translation>Examen des images</translation>
    </message>
    <message>
        <source>Measured once the model is downloaded (Train page)</source>
        <translation>Mesuré une fois le modèle téléchargé (page Entraîner)</translation>
    </message>
    <message>
        <source>Measuring how it does without training</source>
        <translation>Mesure de ce qu’on obtient sans entraînement</translation>
    </message>
    <message>
        <source>No module was made.</source>
        <translation>Aucun module n’a été créé.</translation>
    </message>
    <message numerus="yes">
        <source>No picture was found. {n:,} file could not be used.</source>
        <comment>No picture was found. {n:,} files could not be used.</comment>
        <translation>
            <numerusform>Aucune image n’a été trouvée. {n:,} fichier n’a pas pu être utilisé.</numerusform>
            <numerusform>Aucune image n’a été trouvée. {n:,} fichiers n’ont pas pu être utilisés.</numerusform>
        </translation>
    </message>
    <message>
        <source>No step was trained yet. Resume begins anew.</source>
        <translation>Aucune étape n’a encore été faite. Reprendre recommence depuis le début.</translation>
    </message>
    <message>
        <source>Of {judged:,} pictures that were set aside it tells {right:,} apart by the others, at once and without training. Training can only be kept if it does better.</source>
        <translation>Sur {judged:,} images mises de côté, il en reconnaît {right:,} d’après les autres, d’emblée et sans entraînement. L’entraînement ne peut être retenu que s’il fait mieux.</translation>
    </message>
    <message>
        <source>Only the picture&apos;s address came: choose Copy image in the browser, and paste it here with Ctrl+V</source>
        <translation>Seule l’adresse de l’image est arrivée&#x202f;: choisissez Copier l’image dans le navigateur, et collez-la ici avec Ctrl+V</translation>
    </message>
    <message>
        <source>Open the folder {name}</source>
        <translation>Ouvrir le dossier {name}</translation>
    </message>
    <message>
        <source>Open the project {name}</source>
        <translation>Ouvrir le projet {name}</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pause.</translation>
    </message>
    <message>
        <source>Pictures of {day}</source>
        <translation>Images du {day}</translation>
    </message>
    <message>
        <source>Resume can go on from where it is now. No module is made. Finish now makes one of the best so far.</source>
        <translation>Reprendre peut continuer là où il en est. Aucun module n’est créé. Terminer en crée un avec le meilleur jusqu’ici.</translation>
    </message>
    <message>
        <source>Resume can go on from where it is now. No module is made. Finish now makes one.</source>
        <translation>Reprendre peut continuer là où il en est. Aucun module n’est créé. Terminer en crée un.</translation>
    </message>
    <message>
        <source>Right on {right:,} of {judged:,} test pictures, without training</source>
        <translation>Réponse juste pour {right:,} des {judged:,} images de test, sans entraînement</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Enregistrer ailleurs…</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>Stopped before the first step was done. Resume begins anew.</source>
        <translation>Arrêté avant la fin de la première étape. Reprendre recommence depuis le début.</translation>
    </message>
    <message>
        <source>Stopped. The state after step {step:,} is kept, and Resume goes on from there.</source>
        <translation>Arrêté. L’état après l’étape {step:,} est gardé, et Reprendre continue à partir de là.</translation>
    </message>
    <message>
        <source>Stopped. The state after step {step:,} of {total:,} is kept, and Resume goes on from there.</source>
        <translation>Arrêté. L’état après l’étape {step:,} sur {total:,} est gardé, et Reprendre continue à partir de là.</translation>
    </message>
    <message>
        <source>Takes {time} and {size} of memory.</source>
        <translation>Prend {time} et {size} de mémoire.</translation>
    </message>
    <message>
        <source>Takes {time} and {size} of memory: a first guess, until one was measured here.</source>
        <translation>Prend {time} et {size} de mémoire&#x202f;: première estimation, avant toute mesure ici.</translation>
    </message>
    <message>
        <source>The project&apos;s changes are not on disk yet.</source>
        <translation>Les modifications du projet ne sont pas encore sur le disque.</translation>
    </message>
    <message>
        <source>The project&apos;s changes are on disk now.</source>
        <translation>Les modifications du projet sont maintenant sur le disque.</translation>
    </message>
    <message>
        <source>The project&apos;s changes are on disk where they were.</source>
        <translation>Les modifications du projet sont sur le disque, à leur ancien emplacement.</translation>
    </message>
    <message>
        <source>There are no pictures in what you gave.</source>
        <translation>Il n’y a pas d’images dans ce que vous avez donné.</translation>
    </message>
    <message>
        <source>This cannot be used here</source>
        <translation>Cela n’est pas utilisable ici</translation>
    </message>
    <message>
        <source>This cannot be used here: drop images, a folder of classes or a module</source>
        <translation>Cela n’est pas utilisable ici&#x202f;: déposez des images, un dossier de classes ou un module</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Training {number}</source>
        <translation>Entraînement {number}</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vidéos</translation>
    </message>
    <message>
        <source>What came holds no picture that can be read</source>
        <translation>Ce qui a été reçu ne contient pas d’image lisible</translation>
    </message>
    <message>
        <source>best.safetensors holds the weights of epoch {epoch}, the best so far ({accuracy}).</source>
        <translation>best.safetensors contient les poids de l’époque {epoch}, les meilleurs jusqu’ici ({accuracy}).</translation>
    </message>
    <message>
        <source>it is not a folder</source>
        <translation>ce n’est pas un dossier</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>il n’est plus là</translation>
    </message>
    <message>
        <source>{collecting} pictures from {name}</source>
        <translation>{collecting} images de {name}</translation>
    </message>
    <message>
        <source>{collecting} the picture</source>
        <translation>{collecting} l’image</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} file could not be used.</source>
        <comment>{n:,} files could not be used.</comment>
        <translation>
            <numerusform>{n:,} fichier n’a pas pu être utilisé.</numerusform>
            <numerusform>{n:,} fichiers n’ont pas pu être utilisés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture was copied; where they come from, nothing changed.</source>
        <comment>{n:,} pictures were copied; where they come from, nothing changed.</comment>
        <translation>
            <numerusform>{n:,} image a été copiée&#x202f;; à son emplacement d’origine, rien n’a changé.</numerusform>
            <numerusform>{n:,} images ont été copiées&#x202f;; à leur emplacement d’origine, rien n’a changé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture was here already.</source>
        <comment>{n:,} pictures were here already.</comment>
        <translation>
            <numerusform>{n:,} image était déjà là.</numerusform>
            <numerusform>{n:,} images étaient déjà là.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} training of {folder} was not finished; the last is of {name}.</source>
        <comment>{n:,} trainings of {folder} were not finished; the last is of {name}.</comment>
        <translation>
            <numerusform>{n:,} entraînement de {folder} n’a pas été terminé&#x202f;; le dernier&#x202f;: {name}.</numerusform>
            <numerusform>{n:,} entraînements de {folder} n’ont pas été terminés&#x202f;; le dernier&#x202f;: {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} training was not finished; the last is of {name}.</source>
        <comment>{n:,} trainings were not finished; the last is of {name}.</comment>
        <translation>
            <numerusform>{n:,} entraînement n’a pas été terminé&#x202f;; le dernier&#x202f;: {name}.</numerusform>
            <numerusform>{n:,} entraînements n’ont pas été terminés&#x202f;; le dernier&#x202f;: {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: pictures are taken from videos on the Images page, in a project of your own pictures</source>
        <translation>{name}&#x202f;: les images de vidéos s’extraient sur la page Images, dans un projet de vos propres images</translation>
    </message>
    <message numerus="yes">
        <source>{n} item</source>
        <comment>{n} items</comment>
        <translation>
            <numerusform>{n} élément</numerusform>
            <numerusform>{n} éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} video</source>
        <comment>{n} videos</comment>
        <translation>
            <numerusform>{n} vidéo</numerusform>
            <numerusform>{n} vidéos</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} could not be written</source>
        <translation>{path} n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>{project} was not opened. {reason}</source>
        <translation>{project} n’a pas été ouvert. {reason}</translation>
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
        <translation>0 laisse le choix au programme</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Répondre par</translation>
    </message>
    <message>
        <source>Apple GPU</source>
        <translation>GPU Apple</translation>
    </message>
    <message>
        <source>Augmented versions of each image that training takes in turn; 0 makes a new one each time</source>
        <translation>Versions augmentées de chaque image que l’entraînement prend tour à tour&#x202f;; 0 en crée une nouvelle à chaque fois</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Taille de lot</translation>
    </message>
    <message>
        <source>CPU threads</source>
        <translation>Threads du processeur</translation>
    </message>
    <message>
        <source>Choose a smaller backbone.</source>
        <translation>Choisissez un modèle plus petit.</translation>
    </message>
    <message>
        <source>Choose another --out, or give the command that it was begun with.</source>
        <translation>Choisissez un autre --out, ou donnez la commande par laquelle il a commencé.</translation>
    </message>
    <message>
        <source>Choose another name, or add --force to replace it.</source>
        <translation>Choisissez un autre nom, ou ajoutez --force pour le remplacer.</translation>
    </message>
    <message>
        <source>Computation</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>Cohérence</translation>
    </message>
    <message>
        <source>Context mode</source>
        <translation>Mode de contexte</translation>
    </message>
    <message>
        <source>Context words</source>
        <translation>Mots de contexte</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profondeur</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Epochs at the warm-up rate</source>
        <translation>Époques au taux d’échauffement</translation>
    </message>
    <message>
        <source>Equal seeds give equal splits and runs</source>
        <translation>Des graines égales donnent des répartitions et des entraînements identiques</translation>
    </message>
    <message>
        <source>For sgd</source>
        <translation>Pour sgd</translation>
    </message>
    <message>
        <source>Groups added</source>
        <translation>Groupes ajoutés</translation>
    </message>
    <message>
        <source>Groups of b prompts added in each deep layer</source>
        <translation>Groupes de b prompts ajoutés dans chaque couche profonde</translation>
    </message>
    <message>
        <source>How an image becomes a square, in training and use</source>
        <translation>Comment une image devient un carré, à l’entraînement et à l’usage</translation>
    </message>
    <message>
        <source>How often all shots are seen</source>
        <translation>Combien de fois tous les shots sont vus</translation>
    </message>
    <message>
        <source>How steps are made</source>
        <translation>Comment se font les étapes</translation>
    </message>
    <message>
        <source>If it was moved, say where it is now with --data; its images are compared with those of the run.</source>
        <translation>S’il a été déplacé, dites où il est maintenant avec --data&#x202f;; ses images sont comparées à celles de l’entraînement.</translation>
    </message>
    <message>
        <source>Images and run</source>
        <translation>Images et entraînement</translation>
    </message>
    <message>
        <source>Images in a step; smaller needs less memory</source>
        <translation>Images par étape&#x202f;; moins d’images demandent moins de mémoire</translation>
    </message>
    <message>
        <source>It is nothing that this program made, so it is left alone; choose another name.</source>
        <translation>Ce n’est rien que ce programme ait créé, il n’y touche donc pas&#x202f;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Keep weights of</source>
        <translation>Garder les poids de</translation>
    </message>
    <message>
        <source>Known: {names}.</source>
        <translation>Connus&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>Layers with prompts of their own</source>
        <translation>Couches qui ont leurs propres prompts</translation>
    </message>
    <message>
        <source>Learned tokens that stand before the words</source>
        <translation>Tokens appris placés avant les mots</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Learning rate in the warm-up</source>
        <translation>Taux d’apprentissage pendant l’échauffement</translation>
    </message>
    <message>
        <source>Make square by</source>
        <translation>Rendre carré par</translation>
    </message>
    <message>
        <source>Mirror at random</source>
        <translation>Miroir aléatoire</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Of training steps; auto goes by the processor. Answers are always in full precision</source>
        <translation>Des étapes d’entraînement&#x202f;; auto s’adapte au processeur. Les réponses sont toujours en pleine précision</translation>
    </message>
    <message>
        <source>Only in the folder: {folder}.</source>
        <translation>Seulement dans le dossier&#x202f;: {folder}.</translation>
    </message>
    <message>
        <source>Only in the folder: {folder}; only in the module: {module}.</source>
        <translation>Seulement dans le dossier&#x202f;: {folder}&#x202f;; seulement dans le module&#x202f;: {module}.</translation>
    </message>
    <message>
        <source>Only in the module: {module}.</source>
        <translation>Seulement dans le module&#x202f;: {module}.</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimiseur</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>Gabarit de prompt</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Prompts dropped in each deep layer before new ones are added</source>
        <translation>Prompts retirés dans chaque couche profonde avant l’ajout de nouveaux</translation>
    </message>
    <message>
        <source>Prompts on</source>
        <translation>Prompts sur</translation>
    </message>
    <message>
        <source>Prompts removed</source>
        <translation>Prompts retirés</translation>
    </message>
    <message>
        <source>Pull towards image features, class texts and answers without prompts (PromptSRC, Khattak et al. 2023); 0 is none</source>
        <translation>Attraction vers les caractéristiques d’image, les textes de classe et les réponses sans prompts (PromptSRC, Khattak et al. 2023)&#x202f;; 0 pour aucune</translation>
    </message>
    <message>
        <source>Pull towards zero</source>
        <translation>Attraction vers zéro</translation>
    </message>
    <message>
        <source>Put them back, or start a new run.</source>
        <translation>Remettez-les en place, ou démarrez un nouvel entraînement.</translation>
    </message>
    <message>
        <source>Rename the folders, or give display names with --names.</source>
        <translation>Renommez les dossiers, ou donnez des noms d’affichage avec --names.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Share of an image that a random crop shows at least</source>
        <translation>Part d’une image qu’un rognage aléatoire montre au moins</translation>
    </message>
    <message>
        <source>Shots</source>
        <translation>Shots</translation>
    </message>
    <message>
        <source>Size of a step after the warm-up</source>
        <translation>Taille d’un pas après l’échauffement</translation>
    </message>
    <message>
        <source>Smallest crop</source>
        <translation>Plus petit rognage</translation>
    </message>
    <message>
        <source>The class names cannot be used: {reason} ({names}).</source>
        <translation>Les noms de classes ne sont pas utilisables&#x202f;: {reason} ({names}).</translation>
    </message>
    <message>
        <source>The class names cannot be used: {reason}.</source>
        <translation>Les noms de classes ne sont pas utilisables&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The classes of the folder and of the prompt module differ.</source>
        <translation>Les classes du dossier et celles du module de prompts diffèrent.</translation>
    </message>
    <message>
        <source>The image folder {path} is not there any more.</source>
        <translation>Le dossier d’images {path} n’est plus là.</translation>
    </message>
    <message>
        <source>The last epoch, or the best on validation</source>
        <translation>La dernière époque, ou la meilleure en validation</translation>
    </message>
    <message>
        <source>The last good state is kept in {path}.</source>
        <translation>Le dernier bon état est gardé dans {path}.</translation>
    </message>
    <message>
        <source>The loss stopped being a number at step {step}, at a learning rate of {learning_rate:g}.</source>
        <translation>La perte a cessé d’être un nombre à l’étape {step}, avec un taux d’apprentissage de {learning_rate:g}.</translation>
    </message>
    <message>
        <source>The run {path} cannot be used: {reason}.</source>
        <translation>L’entraînement {path} n’est pas utilisable&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The run {path} is in use by another program.</source>
        <translation>L’entraînement {path} est utilisé par un autre programme.</translation>
    </message>
    <message>
        <source>The weights in {path} cannot be used: {reason}.</source>
        <translation>Les poids de {path} ne sont pas utilisables&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>There is no setting named {name}.</source>
        <translation>Il n’y a pas de paramètre nommé {name}.</translation>
    </message>
    <message>
        <source>There is not enough memory for a batch size of {size}.</source>
        <translation>Il n’y a pas assez de mémoire pour une taille de lot de {size}.</translation>
    </message>
    <message>
        <source>This baselines file</source>
        <translation>Ce fichier de références</translation>
    </message>
    <message>
        <source>This checkpoint</source>
        <translation>Ce point de reprise</translation>
    </message>
    <message>
        <source>This costs file</source>
        <translation>Ce fichier de coûts</translation>
    </message>
    <message>
        <source>This names file</source>
        <translation>Ce fichier de noms</translation>
    </message>
    <message>
        <source>This project file</source>
        <translation>Ce fichier de projet</translation>
    </message>
    <message>
        <source>This prompt module</source>
        <translation>Ce module de prompts</translation>
    </message>
    <message>
        <source>This run configuration</source>
        <translation>Cette configuration d’entraînement</translation>
    </message>
    <message>
        <source>This run result</source>
        <translation>Ce résultat d’entraînement</translation>
    </message>
    <message>
        <source>This split</source>
        <translation>Cette répartition</translation>
    </message>
    <message>
        <source>This split file</source>
        <translation>Ce fichier de répartition</translation>
    </message>
    <message>
        <source>This table of labels</source>
        <translation>Ce tableau d’étiquettes</translation>
    </message>
    <message>
        <source>Train again with a lower learning rate, such as --set lr={lower}.</source>
        <translation>Entraînez de nouveau avec un taux d’apprentissage plus bas, par exemple --set lr={lower}.</translation>
    </message>
    <message>
        <source>Train on mirrored images too</source>
        <translation>Entraîner aussi sur des images en miroir</translation>
    </message>
    <message>
        <source>Training</source>
        <comment>settings</comment>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Training images of each class, or auto</source>
        <translation>Images d’entraînement de chaque classe, ou auto</translation>
    </message>
    <message>
        <source>Try a batch size of {size} (--set batch_size={size}).</source>
        <translation>Essayez une taille de lot de {size} (--set batch_size={size}).</translation>
    </message>
    <message>
        <source>Update MPL Desktop.</source>
        <translation>Mettez à jour MPL Desktop.</translation>
    </message>
    <message>
        <source>Views of an image</source>
        <translation>Vues d’une image</translation>
    </message>
    <message>
        <source>Wait until it ends, or close it.</source>
        <translation>Attendez qu’il se termine, ou fermez-le.</translation>
    </message>
    <message>
        <source>Warm-up epochs</source>
        <translation>Époques d’échauffement</translation>
    </message>
    <message>
        <source>Warm-up rate</source>
        <translation>Taux d’échauffement</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Décroissance des poids</translation>
    </message>
    <message>
        <source>Which tower gets prompts</source>
        <translation>Quelle tour reçoit des prompts</translation>
    </message>
    <message>
        <source>Words after the learned tokens</source>
        <translation>Mots après les tokens appris</translation>
    </message>
    <message>
        <source>fast shares work between classes and is exact; plain is the reference</source>
        <translation>fast partage le travail entre les classes et est exact&#x202f;; plain est la référence</translation>
    </message>
    <message>
        <source>half precision needs a GPU; use fp32 or bf16</source>
        <translation>la demi-précision nécessite un GPU&#x202f;; utilisez fp32 ou bf16</translation>
    </message>
    <message>
        <source>it must be a number</source>
        <translation>ce doit être un nombre</translation>
    </message>
    <message>
        <source>it must be a whole number</source>
        <translation>ce doit être un nombre entier</translation>
    </message>
    <message>
        <source>it must be a whole number or &quot;auto&quot;</source>
        <translation>ce doit être un nombre entier ou &quot;auto&quot;</translation>
    </message>
    <message>
        <source>it must be at least {least:g} and less than 1</source>
        <translation>ce doit être au moins {least:g} et moins de 1</translation>
    </message>
    <message>
        <source>it must be auto, cpu, cuda or mps</source>
        <translation>ce doit être auto, cpu, cuda ou mps</translation>
    </message>
    <message>
        <source>it must be finite</source>
        <translation>ce doit être fini</translation>
    </message>
    <message>
        <source>it must be greater than {above:g}</source>
        <translation>ce doit être supérieur à {above:g}</translation>
    </message>
    <message>
        <source>it must be in ({above:g}, {most:g}]</source>
        <translation>ce doit être dans ]{above:g}&#x202f;; {most:g}]</translation>
    </message>
    <message>
        <source>it must be less than {below}</source>
        <translation>ce doit être inférieur à {below}</translation>
    </message>
    <message>
        <source>it must be one of {names}</source>
        <translation>ce doit être une de ces valeurs&#x202f;: {names}</translation>
    </message>
    <message>
        <source>it must be text</source>
        <translation>ce doit être du texte</translation>
    </message>
    <message>
        <source>it must be true or false</source>
        <translation>ce doit être true ou false</translation>
    </message>
    <message>
        <source>it must be {least:g} or more</source>
        <translation>ce doit être {least:g} ou plus</translation>
    </message>
    <message>
        <source>it must be {most:,} or less</source>
        <translation>ce doit être {most:,} ou moins</translation>
    </message>
    <message>
        <source>it must look like name=value</source>
        <translation>ce doit être de la forme name=value</translation>
    </message>
    <message>
        <source>layer {layer} holds only {held} prompts, so removing that many would reach image patches</source>
        <translation>la couche {layer} ne contient que {held} prompts, en retirer autant toucherait donc aux patchs de l’image</translation>
    </message>
    <message>
        <source>not a usable baselines file</source>
        <translation>pas un fichier de références utilisable</translation>
    </message>
    <message>
        <source>not a usable checkpoint</source>
        <translation>pas un point de reprise utilisable</translation>
    </message>
    <message>
        <source>not a usable costs file</source>
        <translation>pas un fichier de coûts utilisable</translation>
    </message>
    <message>
        <source>not a usable names file</source>
        <translation>pas un fichier de noms utilisable</translation>
    </message>
    <message>
        <source>not a usable project file</source>
        <translation>pas un fichier de projet utilisable</translation>
    </message>
    <message>
        <source>not a usable prompt module</source>
        <translation>pas un module de prompts utilisable</translation>
    </message>
    <message>
        <source>not a usable run configuration</source>
        <translation>pas une configuration d’entraînement utilisable</translation>
    </message>
    <message>
        <source>not a usable run result</source>
        <translation>pas un résultat d’entraînement utilisable</translation>
    </message>
    <message>
        <source>not a usable split</source>
        <translation>pas une répartition utilisable</translation>
    </message>
    <message>
        <source>not a usable split file</source>
        <translation>pas un fichier de répartition utilisable</translation>
    </message>
    <message>
        <source>not a usable table of labels</source>
        <translation>pas un tableau d’étiquettes utilisable</translation>
    </message>
    <message>
        <source>prefix: learned tokens stand before the words; replace: they take their place</source>
        <translation>prefix&#x202f;: les tokens appris sont placés avant les mots&#x202f;; replace&#x202f;: ils prennent leur place</translation>
    </message>
    <message>
        <source>prompts: class texts; best: these, a head on the prompts&apos; features or the instant answer, whichever does best on images held out</source>
        <translation>prompts&#x202f;: les textes des classes&#x202f;; best&#x202f;: ceux-ci, une tête sur les caractéristiques des prompts ou la réponse rapide, selon ce qui réussit le mieux sur des images mises de côté</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>taille inconnue</translation>
    </message>
    <message>
        <source>this computer has no such device that torch can use</source>
        <translation>cet ordinateur n’a pas d’appareil de ce type utilisable par torch</translation>
    </message>
    <message numerus="yes">
        <source>this computer has {n} CUDA device</source>
        <comment>this computer has {n} CUDA devices</comment>
        <translation>
            <numerusform>cet ordinateur a {n} appareil CUDA</numerusform>
            <numerusform>cet ordinateur a {n} appareils CUDA</numerusform>
        </translation>
    </message>
    <message>
        <source>this training began in bf16 and goes on in it, which is slow here: this computer has no instructions for bf16</source>
        <translation>cet entraînement a commencé en bf16 et continue ainsi, ce qui est lent ici&#x202f;: cet ordinateur n’a pas d’instructions pour bf16</translation>
    </message>
    <message>
        <source>this training began in fp16 on a GPU; its remaining steps are computed in fp32</source>
        <translation>cet entraînement a commencé en fp16 sur un GPU&#x202f;; ses étapes restantes sont calculées en fp32</translation>
    </message>
    <message>
        <source>{clause}.</source>
        <translation>{clause}.</translation>
    </message>
    <message>
        <source>{field}={value} cannot be used: {reason}.</source>
        <translation>{field}={value} n’est pas utilisable&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} et {last}</translation>
    </message>
    <message>
        <source>{names} and {number} more</source>
        <translation>{names} et {number} de plus</translation>
    </message>
    <message>
        <source>{names} or {last}</source>
        <translation>{names} ou {last}</translation>
    </message>
    <message numerus="yes">
        <source>{n} byte</source>
        <comment>{n} bytes</comment>
        <translation>
            <numerusform>{n} octet</numerusform>
            <numerusform>{n} octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} image</source>
        <comment>{n} images</comment>
        <translation>
            <numerusform>{n} image</numerusform>
            <numerusform>{n} images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} image in {path} changed or vanished since the run started: {files}.</source>
        <comment>{n} images in {path} changed or vanished since the run started: {files}.</comment>
        <translation>
            <numerusform>{n} image de {path} a changé ou disparu depuis le début de l’entraînement&#x202f;: {files}.</numerusform>
            <numerusform>{n} images de {path} ont changé ou disparu depuis le début de l’entraînement&#x202f;: {files}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} already exists.</source>
        <translation>{path} existe déjà.</translation>
    </message>
    <message>
        <source>{path} cannot be used: {reason}.</source>
        <translation>{path} n’est pas utilisable&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be read.</source>
        <translation>{path} n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}.</source>
        <translation>{path} n’a pas pu être écrit&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>{path} holds other measurements: {parts} differ.</source>
        <translation>{path} contient d’autres mesures&#x202f;: {parts} diffèrent.</translation>
    </message>
    <message>
        <source>{path} is {not_usable}: {reason}.</source>
        <translation>{path} n’est {not_usable}&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this program.</source>
        <translation>{path} a été écrit par une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>{problem}, or auto</source>
        <translation>{problem}, ou auto</translation>
    </message>
    <message>
        <source>{share:.0f} %</source>
        <translation>{share:.0f}&#x202f;%</translation>
    </message>
    <message>
        <source>{share:.1f} %</source>
        <translation>{share:.1f}&#x202f;%</translation>
    </message>
    <message>
        <source>{size:.0f} GB</source>
        <translation>{size:.0f} Go</translation>
    </message>
    <message>
        <source>{size:.0f} MB</source>
        <translation>{size:.0f} Mo</translation>
    </message>
    <message>
        <source>{size:.0f} kB</source>
        <translation>{size:.0f} ko</translation>
    </message>
    <message>
        <source>{size:.1f} GB</source>
        <translation>{size:.1f} Go</translation>
    </message>
    <message>
        <source>{size:.1f} MB</source>
        <translation>{size:.1f} Mo</translation>
    </message>
    <message>
        <source>{size:.1f} kB</source>
        <translation>{size:.1f} ko</translation>
    </message>
    <message>
        <source>{this} has schema {schema}; this version reads up to {supported}.</source>
        <translation>{this} a le schéma {schema}&#x202f;; cette version lit jusqu’au {supported}.</translation>
    </message>
    <message>
        <source>{} may stand in it only once</source>
        <translation>{} ne peut y figurer qu’une fois</translation>
    </message>
</context>
<context>
    <name>mpl_engine.backbones</name>
    <message>
        <source>Check that the file belongs to {arch}.</source>
        <translation>Vérifiez que le fichier correspond à {arch}.</translation>
    </message>
    <message>
        <source>Convert it on a computer where you trust it: load it with torch, and save its state_dict with safetensors.torch.save_file.</source>
        <translation>Convertissez-le sur un ordinateur où vous lui faites confiance&#x202f;: chargez-le avec torch, et enregistrez son state_dict avec safetensors.torch.save_file.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Copiez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>Download it again: mpl-engine backbones --download {name}</source>
        <translation>Téléchargez-le de nouveau&#x202f;: mpl-engine backbones --download {name}</translation>
    </message>
    <message>
        <source>Downloading {name} did not finish.</source>
        <translation>Le téléchargement de {name} ne s’est pas terminé.</translation>
    </message>
    <message>
        <source>Fetch the weights themselves with: git lfs pull</source>
        <translation>Récupérez les poids eux-mêmes avec&#x202f;: git lfs pull</translation>
    </message>
    <message>
        <source>Give the weights it was trained on with --backbone.</source>
        <translation>Donnez avec --backbone les poids sur lesquels il a été entraîné.</translation>
    </message>
    <message>
        <source>Go online and run: mpl-engine backbones --download {name}</source>
        <translation>Connectez-vous au réseau et lancez&#x202f;: mpl-engine backbones --download {name}</translation>
    </message>
    <message>
        <source>It looks at a picture as a whole, without parts that could be pointed at.</source>
        <translation>Il regarde une image comme un tout, sans parties que l’on pourrait désigner.</translation>
    </message>
    <message>
        <source>It needs {needed}, but found {found}.</source>
        <translation>Il lui faut {needed}&#x202f;; trouvé&#x202f;: {found}.</translation>
    </message>
    <message>
        <source>It would be downloaded from {origin} ({size}).</source>
        <translation>Il serait téléchargé depuis {origin} ({size}).</translation>
    </message>
    <message>
        <source>Name it .pt to have it read as what it is, if you trust where it came from.</source>
        <translation>Nommez-le .pt pour qu’il soit lu comme ce qu’il est, si vous faites confiance à son origine.</translation>
    </message>
    <message>
        <source>Name the architecture that the file was trained with, or remove the JSON.</source>
        <translation>Nommez l’architecture avec laquelle le fichier a été entraîné, ou retirez le JSON.</translation>
    </message>
    <message>
        <source>Name the weights file itself, or a folder with {configuration} and {weights}.</source>
        <translation>Nommez le fichier de poids lui-même, ou un dossier avec {configuration} et {weights}.</translation>
    </message>
    <message>
        <source>OpenAI, MetaCLIP and DFN weights need QuickGELU, LAION and DataComp weights do not.</source>
        <translation>Les poids d’OpenAI, de MetaCLIP et de DFN nécessitent QuickGELU, ceux de LAION et de DataComp non.</translation>
    </message>
    <message>
        <source>Say which: --set quick_gelu=true or --set quick_gelu=false.</source>
        <translation>Dites lequel&#x202f;: --set quick_gelu=true ou --set quick_gelu=false.</translation>
    </message>
    <message>
        <source>The backbone {name} no longer comes with the program.</source>
        <translation>Le modèle {name} n’est plus fourni avec le programme.</translation>
    </message>
    <message>
        <source>The configuration of {name} is not on this computer.</source>
        <translation>La configuration de {name} n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The first version had it; {instead} has taken its place and knows far more.</source>
        <translation>La première version l’avait&#x202f;; {instead} a pris sa place et en sait bien plus.</translation>
    </message>
    <message>
        <source>The tokenizer of {name} is not on this computer.</source>
        <translation>Le tokeniseur de {name} n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The weights of {name} are not on this computer.</source>
        <translation>Les poids de {name} ne sont pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>There is no backbone named {name}.</source>
        <translation>Il n’y a pas de modèle nommé {name}.</translation>
    </message>
    <message>
        <source>These work: {names}.</source>
        <translation>Ceux-ci fonctionnent&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>They would be downloaded from {origin} ({size}).</source>
        <translation>Ils seraient téléchargés depuis {origin} ({size}).</translation>
    </message>
    <message>
        <source>Train again with {instead}. To use what was trained on {name}, give its old file, which lies in the first version&apos;s folder: --backbone {name}:PATH/mpl-{name}.safetensors</source>
        <translation>Entraînez de nouveau avec {instead}. Pour utiliser ce qui a été entraîné sur {name}, donnez son ancien fichier, qui se trouve dans le dossier de la première version&#x202f;: --backbone {name}:PATH/mpl-{name}.safetensors</translation>
    </message>
    <message>
        <source>Try again: it goes on where it stopped.</source>
        <translation>Réessayez&#x202f;: il continue là où il s’est arrêté.</translation>
    </message>
    <message>
        <source>a first try, without a download</source>
        <translation>un premier essai, sans téléchargement</translation>
    </message>
    <message>
        <source>a tower&apos;s width is not a multiple of its attention heads</source>
        <translation>la largeur d’une tour n’est pas un multiple de ses têtes d’attention</translation>
    </message>
    <message>
        <source>class names in 300 languages, with a graphics card</source>
        <translation>les noms de classes en 300 langues, avec une carte graphique</translation>
    </message>
    <message>
        <source>class names in your language</source>
        <translation>les noms de classes dans votre langue</translation>
    </message>
    <message>
        <source>comparing with published work</source>
        <translation>la comparaison avec des travaux publiés</translation>
    </message>
    <message>
        <source>everyday things</source>
        <translation>les objets du quotidien</translation>
    </message>
    <message>
        <source>everyday things, on a laptop</source>
        <translation>les objets du quotidien, sur un ordinateur portable</translation>
    </message>
    <message>
        <source>fine differences between everyday things</source>
        <translation>les différences fines entre objets du quotidien</translation>
    </message>
    <message>
        <source>it cannot be read as a tokenizer</source>
        <translation>il ne peut pas être lu comme tokeniseur</translation>
    </message>
    <message>
        <source>it changed since it was downloaded</source>
        <translation>il a changé depuis son téléchargement</translation>
    </message>
    <message>
        <source>it cleans text in its own way</source>
        <translation>il nettoie le texte à sa propre façon</translation>
    </message>
    <message>
        <source>it describes another architecture than {arch}</source>
        <translation>il décrit une autre architecture que {arch}</translation>
    </message>
    <message>
        <source>it does not hold a JSON object</source>
        <translation>il ne contient pas d’objet JSON</translation>
    </message>
    <message>
        <source>it does not say which tokens begin and end a text</source>
        <translation>il ne dit pas quels tokens commencent et terminent un texte</translation>
    </message>
    <message>
        <source>it ends texts with {token}, and the model looks for {wanted}</source>
        <translation>il termine les textes par {token}, et le modèle cherche {wanted}</translation>
    </message>
    <message>
        <source>it holds more than tensors: {name!r} is {kind}</source>
        <translation>il contient plus que des tenseurs&#x202f;: {name!r} est {kind}</translation>
    </message>
    <message>
        <source>it holds no model_cfg, as open_clip&apos;s repositories do</source>
        <translation>il ne contient pas de model_cfg, comme en ont les dépôts d’open_clip</translation>
    </message>
    <message>
        <source>it holds no tensors by name</source>
        <translation>il ne contient pas de tenseurs nommés</translation>
    </message>
    <message>
        <source>it holds numbers of a kind that is not supported ({kind})</source>
        <translation>il contient des nombres d’un type non pris en charge ({kind})</translation>
    </message>
    <message numerus="yes">
        <source>it holds {n} tensor that this architecture lacks, such as {example}</source>
        <comment>it holds {n} tensors that this architecture lacks, such as {example}</comment>
        <translation>
            <numerusform>il contient {n} tenseur absent de cette architecture, comme {example}</numerusform>
            <numerusform>il contient {n} tenseurs absents de cette architecture, comme {example}</numerusform>
        </translation>
    </message>
    <message>
        <source>it is a CoCa model, whose towers were made for captions and pool in a way of their own</source>
        <translation>c’est un modèle CoCa, dont les tours ont été faites pour des légendes et agrègent à leur propre façon</translation>
    </message>
    <message>
        <source>it is a TorchScript archive, which holds a program</source>
        <translation>c’est une archive TorchScript, qui contient un programme</translation>
    </message>
    <message>
        <source>it is a folder without one weights file</source>
        <translation>c’est un dossier sans fichier de poids unique</translation>
    </message>
    <message>
        <source>it is a zip archive, but not one with weights</source>
        <translation>c’est une archive zip, mais pas une archive de poids</translation>
    </message>
    <message>
        <source>it is compressed in a way that PyTorch does not write</source>
        <translation>il est compressé d’une façon que PyTorch n’écrit pas</translation>
    </message>
    <message>
        <source>it is cut off or damaged</source>
        <translation>il est tronqué ou endommagé</translation>
    </message>
    <message>
        <source>it is cut off or damaged: its header does not fit into the file</source>
        <translation>il est tronqué ou endommagé&#x202f;: son en-tête ne tient pas dans le fichier</translation>
    </message>
    <message numerus="yes">
        <source>it is cut off: {n} byte is missing</source>
        <comment>it is cut off: {n} bytes are missing</comment>
        <translation>
            <numerusform>il est tronqué&#x202f;: {n} octet manque</numerusform>
            <numerusform>il est tronqué&#x202f;: {n} octets manquent</numerusform>
        </translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>il est endommagé</translation>
    </message>
    <message>
        <source>it is damaged ({error})</source>
        <translation>il est endommagé ({error})</translation>
    </message>
    <message>
        <source>it is damaged, or it holds more than tensors</source>
        <translation>il est endommagé, ou il contient plus que des tenseurs</translation>
    </message>
    <message>
        <source>it is damaged: its header cannot be read</source>
        <translation>il est endommagé&#x202f;: son en-tête est illisible</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>it is named .safetensors, but it is a PyTorch file</source>
        <translation>il se nomme .safetensors, mais c’est un fichier PyTorch</translation>
    </message>
    <message>
        <source>it is not a weights file</source>
        <translation>ce n’est pas un fichier de poids</translation>
    </message>
    <message>
        <source>it is not on the Hugging Face hub</source>
        <translation>il n’est pas sur le hub Hugging Face</translation>
    </message>
    <message>
        <source>it is not readable as JSON</source>
        <translation>il n’est pas lisible comme JSON</translation>
    </message>
    <message>
        <source>it is only a Git LFS pointer to the weights</source>
        <translation>ce n’est qu’un pointeur Git LFS vers les poids</translation>
    </message>
    <message>
        <source>it is too large for a configuration</source>
        <translation>il est trop grand pour une configuration</translation>
    </message>
    <message>
        <source>it must be a number of GB, 0 or more</source>
        <translation>ce doit être un nombre de Go, 0 ou plus</translation>
    </message>
    <message>
        <source>it normalises after pooling</source>
        <translation>il normalise après l’agrégation</translation>
    </message>
    <message>
        <source>its configuration has no usable layers of a ResNet</source>
        <translation>sa configuration n’a pas de couches utilisables d’un ResNet</translation>
    </message>
    <message>
        <source>its configuration has no usable mlp_ratio</source>
        <translation>sa configuration n’a pas de mlp_ratio utilisable</translation>
    </message>
    <message>
        <source>its configuration has no usable {name}</source>
        <translation>sa configuration n’a pas de {name} utilisable</translation>
    </message>
    <message>
        <source>its configuration has no vision_cfg or text_cfg</source>
        <translation>sa configuration n’a pas de vision_cfg ou de text_cfg</translation>
    </message>
    <message>
        <source>its image mean or std is not three usable numbers</source>
        <translation>sa valeur mean ou std d’image n’est pas faite de trois nombres utilisables</translation>
    </message>
    <message>
        <source>its image tower has no norm before the first block</source>
        <translation>sa tour d’images n’a pas de norme avant le premier bloc</translation>
    </message>
    <message>
        <source>its image tower has {option}={value!r}, which is not supported</source>
        <translation>sa tour d’images a {option}={value!r}, ce qui n’est pas pris en charge</translation>
    </message>
    <message>
        <source>its image tower pools by attention instead of a class token</source>
        <translation>sa tour d’images agrège par attention au lieu d’un token de classe</translation>
    </message>
    <message>
        <source>its images are resized in another way ({interpolation}, {resize_mode})</source>
        <translation>ses images sont redimensionnées d’une autre façon ({interpolation}, {resize_mode})</translation>
    </message>
    <message>
        <source>its model has {option}={value!r}, which is not supported</source>
        <translation>son modèle a {option}={value!r}, ce qui n’est pas pris en charge</translation>
    </message>
    <message>
        <source>its patches are larger than its images</source>
        <translation>ses patchs sont plus grands que ses images</translation>
    </message>
    <message>
        <source>its text tower has {option}={value!r}, which is not supported</source>
        <translation>sa tour de texte a {option}={value!r}, ce qui n’est pas pris en charge</translation>
    </message>
    <message>
        <source>its text tower is a Hugging Face model, not CLIP&apos;s own</source>
        <translation>sa tour de texte est un modèle Hugging Face, et non celui de CLIP</translation>
    </message>
    <message>
        <source>its text tower pools at an extra class token</source>
        <translation>sa tour de texte agrège sur un token de classe supplémentaire</translation>
    </message>
    <message>
        <source>model_cfg is not an object</source>
        <translation>model_cfg n’est pas un objet</translation>
    </message>
    <message>
        <source>much for its size</source>
        <translation>beaucoup de choses pour sa taille</translation>
    </message>
    <message>
        <source>no connection to the hub ({error})</source>
        <translation>pas de connexion au hub ({error})</translation>
    </message>
    <message>
        <source>pictures from the air</source>
        <translation>les vues aériennes</translation>
    </message>
    <message>
        <source>pictures from the air, on a laptop</source>
        <translation>les vues aériennes, sur un ordinateur portable</translation>
    </message>
    <message>
        <source>pictures with text in them</source>
        <translation>les images contenant du texte</translation>
    </message>
    <message>
        <source>pictures with text in them, with a graphics card</source>
        <translation>les images contenant du texte, avec une carte graphique</translation>
    </message>
    <message>
        <source>quick_gelu must be true or false</source>
        <translation>quick_gelu doit valoir true ou false</translation>
    </message>
    <message>
        <source>small details on a slow computer</source>
        <translation>les petits détails sur un ordinateur lent</translation>
    </message>
    <message>
        <source>small details, on a laptop</source>
        <translation>les petits détails, sur un ordinateur portable</translation>
    </message>
    <message>
        <source>small details, with a graphics card</source>
        <translation>les petits détails, avec une carte graphique</translation>
    </message>
    <message>
        <source>species of animals, plants and fungi, by Latin names too</source>
        <translation>les espèces d’animaux, de plantes et de champignons, aussi par leurs noms latins</translation>
    </message>
    <message>
        <source>the address does not answer like a Hugging Face hub</source>
        <translation>l’adresse ne répond pas comme un hub Hugging Face</translation>
    </message>
    <message>
        <source>the connection broke in an unexpected way</source>
        <translation>la connexion s’est rompue de façon inattendue</translation>
    </message>
    <message>
        <source>the connection ended early</source>
        <translation>la connexion s’est terminée trop tôt</translation>
    </message>
    <message>
        <source>the download needs {size}, but only {free} are free</source>
        <translation>le téléchargement nécessite {size}, mais seuls {free} sont libres</translation>
    </message>
    <message>
        <source>the hub answered with error {status}</source>
        <translation>le hub a répondu par l’erreur {status}</translation>
    </message>
    <message>
        <source>the hub answered with error {status}; it may want an account</source>
        <translation>le hub a répondu par l’erreur {status}&#x202f;; il veut peut-être un compte</translation>
    </message>
    <message>
        <source>the hub answered with status {status}</source>
        <translation>le hub a répondu par l’état {status}</translation>
    </message>
    <message>
        <source>the hub client failed in an unexpected way</source>
        <translation>le client du hub a échoué de façon inattendue</translation>
    </message>
    <message>
        <source>the hub client is set to offline</source>
        <translation>le client du hub est réglé hors ligne</translation>
    </message>
    <message>
        <source>the hub sent more than it announced</source>
        <translation>le hub a envoyé plus qu’annoncé</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>things from unusual sides</source>
        <translation>les objets vus sous un angle inhabituel</translation>
    </message>
    <message>
        <source>what arrived differs from what the hub announced</source>
        <translation>ce qui a été reçu diffère de ce que le hub a annoncé</translation>
    </message>
    <message>
        <source>{endpoint} is not a web address</source>
        <translation>{endpoint} n’est pas une adresse web</translation>
    </message>
    <message>
        <source>{missing} of {wanted} tensors are missing, such as {example}</source>
        <translation>{missing} tenseurs sur {wanted} manquent, comme {example}</translation>
    </message>
    <message>
        <source>{module} was trained on another backbone.</source>
        <translation>{module} a été entraîné sur un autre modèle.</translation>
    </message>
    <message>
        <source>{name!r} is stored in a way that is not supported</source>
        <translation>{name!r} est stocké d’une façon non prise en charge</translation>
    </message>
    <message>
        <source>{named} is not an object</source>
        <translation>{named} n’est pas un objet</translation>
    </message>
    <message>
        <source>{name} cannot be used with prompts.</source>
        <translation>{name} ne peut pas être utilisé avec des prompts.</translation>
    </message>
    <message>
        <source>{name} cannot show where in a picture its answer comes from.</source>
        <translation>{name} ne peut pas montrer d’où, dans une image, vient sa réponse.</translation>
    </message>
    <message>
        <source>{name} was trained with QuickGELU</source>
        <translation>{name} a été entraîné avec QuickGELU</translation>
    </message>
    <message>
        <source>{name} was trained with exact GELU</source>
        <translation>{name} a été entraîné avec la GELU exacte</translation>
    </message>
    <message>
        <source>{origin} has no weights file</source>
        <translation>{origin} n’a pas de fichier de poids</translation>
    </message>
    <message>
        <source>{origin} has no {file}</source>
        <translation>{origin} n’a pas de {file}</translation>
    </message>
    <message>
        <source>{path} does not say which activation it was trained with.</source>
        <translation>{path} ne dit pas avec quelle activation il a été entraîné.</translation>
    </message>
    <message>
        <source>{tensor} has shape {shape} instead of {wanted}</source>
        <translation>{tensor} a la forme {shape} au lieu de {wanted}</translation>
    </message>
</context>
<context>
    <name>mpl_engine.backbones.towers</name>
    <message>
        <source>a gate behind its attention</source>
        <translation>une porte après son attention</translation>
    </message>
    <message>
        <source>a norm inside its attention</source>
        <translation>une norme dans son attention</translation>
    </message>
    <message>
        <source>a pool of the kind {pool!r}</source>
        <translation>une agrégation du type {pool!r}</translation>
    </message>
    <message>
        <source>a tower of the kind {name}</source>
        <translation>une tour du type {name}</translation>
    </message>
    <message>
        <source>an MLP of the kind {name}</source>
        <translation>un MLP du type {name}</translation>
    </message>
    <message>
        <source>attention of the kind {name}</source>
        <translation>une attention du type {name}</translation>
    </message>
    <message>
        <source>attention without a bias</source>
        <translation>une attention sans biais</translation>
    </message>
    <message>
        <source>blocks of the kind {name}</source>
        <translation>des blocs du type {name}</translation>
    </message>
    <message>
        <source>fewer keys than queries</source>
        <translation>moins de clés que de requêtes</translation>
    </message>
    <message>
        <source>images of {size} pixels, and its configuration says {wanted}</source>
        <translation>des images de {size} pixels, alors que sa configuration dit {wanted}</translation>
    </message>
    <message>
        <source>it cleans text in its own way</source>
        <translation>il nettoie le texte à sa propre façon</translation>
    </message>
    <message>
        <source>it has {part}, which timm {version} builds and nobody has checked</source>
        <translation>il a {part}, ce que timm {version} construit et que personne n’a vérifié</translation>
    </message>
    <message>
        <source>it says pool_stem, which is true, false or &quot;centre&quot; and needs a stem</source>
        <translation>il indique pool_stem, qui vaut true, false ou &quot;centre&quot; et nécessite un stem</translation>
    </message>
    <message>
        <source>its activation is {name}, which was not checked</source>
        <translation>son activation est {name}, qui n’a pas été vérifiée</translation>
    </message>
    <message>
        <source>its convolutional stem is {name!r}, which was not checked</source>
        <translation>son stem convolutif est {name!r}, qui n’a pas été vérifié</translation>
    </message>
    <message>
        <source>its image tower has timm_proj={value!r}, which is not supported</source>
        <translation>sa tour d’images a timm_proj={value!r}, ce qui n’est pas pris en charge</translation>
    </message>
    <message>
        <source>its image tower has {option}={value!r}, which is not supported</source>
        <translation>sa tour d’images a {option}={value!r}, ce qui n’est pas pris en charge</translation>
    </message>
    <message>
        <source>its image tower is timm&apos;s {name!r}, which was not checked</source>
        <translation>sa tour d’images est {name!r} de timm, qui n’a pas été vérifiée</translation>
    </message>
    <message>
        <source>its image tower pools by {pool!r}, which was not checked</source>
        <translation>sa tour d’images agrège par {pool!r}, ce qui n’a pas été vérifié</translation>
    </message>
    <message>
        <source>its stem gives one token for {stride} × {stride} pixels, and its sizes say otherwise</source>
        <translation>son stem donne un token pour {stride} × {stride} pixels, et ses tailles disent autre chose</translation>
    </message>
    <message>
        <source>its text tower has act_kwargs={act!r}, which is not supported</source>
        <translation>sa tour de texte a act_kwargs={act!r}, ce qui n’est pas pris en charge</translation>
    </message>
    <message>
        <source>its text tower has norm_kwargs={norm!r}, which is not supported</source>
        <translation>sa tour de texte a norm_kwargs={norm!r}, ce qui n’est pas pris en charge</translation>
    </message>
    <message>
        <source>its text tower pools at {pool!r} with the tokenizer {tokenizer!r}, which was not checked</source>
        <translation>sa tour de texte agrège sur {pool!r} avec le tokeniseur {tokenizer!r}, ce qui n’a pas été vérifié</translation>
    </message>
    <message>
        <source>its text tower says no usable proj_bias or no_causal_mask</source>
        <translation>sa tour de texte n’indique pas de proj_bias ou de no_causal_mask utilisable</translation>
    </message>
    <message>
        <source>its vocabulary is not OpenAI&apos;s, and it names no tokenizer</source>
        <translation>son vocabulaire n’est pas celui d’OpenAI, et il ne nomme pas de tokeniseur</translation>
    </message>
    <message>
        <source>mixed positions</source>
        <translation>des positions mélangées</translation>
    </message>
    <message>
        <source>norms of queries and keys</source>
        <translation>des normes de requêtes et de clés</translation>
    </message>
    <message>
        <source>positions of the kind {name}</source>
        <translation>des positions du type {name}</translation>
    </message>
    <message>
        <source>register tokens or free image sizes</source>
        <translation>des tokens de registre ou des tailles d’image libres</translation>
    </message>
</context>
<context>
    <name>mpl_engine.checks</name>
    <message>
        <source>Left out: {error}</source>
        <translation>Écartée&#x202f;: {error}</translation>
    </message>
</context>
<context>
    <name>mpl_engine.data</name>
    <message>
        <source>A classifier needs at least two classes.</source>
        <translation>Un classifieur nécessite au moins deux classes.</translation>
    </message>
    <message>
        <source>Add some, or remove the class from the other folders.</source>
        <translation>Ajoutez-en, ou retirez la classe des autres dossiers.</translation>
    </message>
    <message>
        <source>Images in folders inside a class folder are used as that class: {folders}.</source>
        <translation>Les images de dossiers situés dans un dossier de classe comptent pour cette classe&#x202f;: {folders}.</translation>
    </message>
    <message>
        <source>Include more images.</source>
        <translation>Incluez davantage d’images.</translation>
    </message>
    <message>
        <source>Left out, because without usable images: {folders}.</source>
        <translation>Écartés, faute d’images utilisables&#x202f;: {folders}.</translation>
    </message>
    <message>
        <source>Make a sub-folder for each class and put its images there.</source>
        <translation>Créez un sous-dossier pour chaque classe et placez-y ses images.</translation>
    </message>
    <message>
        <source>Open the folder whose sub-folders are the classes.</source>
        <translation>Ouvrez le dossier dont les sous-dossiers sont les classes.</translation>
    </message>
    <message>
        <source>Open {folder} instead.</source>
        <translation>Ouvrez plutôt {folder}.</translation>
    </message>
    <message>
        <source>Put a folder for each class into each of them.</source>
        <translation>Placez dans chacun d’eux un dossier pour chaque classe.</translation>
    </message>
    <message>
        <source>Replace or convert them.</source>
        <translation>Remplacez-les ou convertissez-les.</translation>
    </message>
    <message>
        <source>The classes are of very different size: {largest} has {most:,} images, {smallest} {least:,}.</source>
        <translation>Les classes sont de tailles très différentes&#x202f;: {largest} a {most:,} images, {smallest} {least:,}.</translation>
    </message>
    <message>
        <source>The folder {name} lies beside train, val and test folders and was ignored.</source>
        <translation>Le dossier {name} se trouve à côté de dossiers train, val et test et a été ignoré.</translation>
    </message>
    <message>
        <source>The folders {shown} hold the same folders ({some}) and were taken for classes all the same. If they are parts of the data, name them train, val and test; if the inner folders are the classes, open one of the outer ones.</source>
        <translation>Les dossiers {shown} contiennent les mêmes dossiers ({some}) et ont pourtant été pris pour des classes. Si ce sont des parties des données, nommez-les train, val et test&#x202f;; si les dossiers intérieurs sont les classes, ouvrez l’un des dossiers extérieurs.</translation>
    </message>
    <message numerus="yes">
        <source>Too few images to judge: {classes} has only one.</source>
        <comment>Too few images to judge: {classes} have only one each.</comment>
        <translation>
            <numerusform>Trop peu d’images pour évaluer&#x202f;: {classes} n’en a qu’une.</numerusform>
            <numerusform>Trop peu d’images pour évaluer&#x202f;: {classes} n’en ont qu’une chacune.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without images in the {part} part: {classes}.</source>
        <translation>Sans images dans la partie {part}&#x202f;: {classes}.</translation>
    </message>
    <message>
        <source>Write it without repeats inside repeats, such as (a+)+, and with smaller counts</source>
        <translation>Écrivez-la sans répétitions à l’intérieur de répétitions, comme (a+)+, et avec des nombres plus petits</translation>
    </message>
    <message>
        <source>a class name is empty or is not text</source>
        <translation>un nom de classe est vide ou n’est pas du texte</translation>
    </message>
    <message>
        <source>a class would have an empty name</source>
        <translation>une classe aurait un nom vide</translation>
    </message>
    <message>
        <source>an entry of {part} is not an image</source>
        <translation>une entrée de {part} n’est pas une image</translation>
    </message>
    <message>
        <source>another file has the same name, written with other Unicode code points</source>
        <translation>un autre fichier porte le même nom, écrit avec d’autres points de code Unicode</translation>
    </message>
    <message>
        <source>class {name!r} has no training image</source>
        <translation>la classe {name!r} n’a pas d’image d’entraînement</translation>
    </message>
    <message>
        <source>entry {place} of {part} is not [path, label, class name]</source>
        <translation>l’entrée {place} de {part} n’est pas [path, label, class name]</translation>
    </message>
    <message>
        <source>fewer than two classes keep images</source>
        <translation>moins de deux classes gardent des images</translation>
    </message>
    <message>
        <source>images are relabelled to classes that are not in the folder</source>
        <translation>des images sont réétiquetées vers des classes absentes du dossier</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>il ne peut pas être lu</translation>
    </message>
    <message>
        <source>it differs only in case from {other}, which some systems cannot hold; the image is used</source>
        <translation>il ne diffère de {other} que par la casse, ce que certains systèmes ne permettent pas&#x202f;; l’image est utilisée</translation>
    </message>
    <message>
        <source>it has more than {size} MB</source>
        <translation>il dépasse {size} Mo</translation>
    </message>
    <message>
        <source>it has no class folders</source>
        <translation>il n’a pas de dossiers de classes</translation>
    </message>
    <message>
        <source>it has no name for the folder {folder!r}</source>
        <translation>il n’a pas de nom pour le dossier {folder!r}</translation>
    </message>
    <message>
        <source>it holds {files:,} files; at most {most:,} are taken</source>
        <translation>l’archive contient {files:,} fichiers&#x202f;; {most:,} au plus sont pris</translation>
    </message>
    <message>
        <source>it is a copy of {file}</source>
        <translation>c’est une copie de {file}</translation>
    </message>
    <message>
        <source>it is a video: give it alone, and pictures are taken from it</source>
        <translation>c’est une vidéo&#x202f;: donnez-la seule, et des images en seront extraites</translation>
    </message>
    <message>
        <source>it is locked with a password</source>
        <translation>il est protégé par un mot de passe</translation>
    </message>
    <message>
        <source>it is no picture that can be read</source>
        <translation>ce n’est pas une image lisible</translation>
    </message>
    <message>
        <source>it is no regular expression ({error})</source>
        <translation>ce n’est pas une expression régulière ({error})</translation>
    </message>
    <message>
        <source>it is not JSON in UTF-8 ({error})</source>
        <translation>ce n’est pas du JSON en UTF-8 ({error})</translation>
    </message>
    <message>
        <source>it is not text in UTF-8</source>
        <translation>ce n’est pas du texte en UTF-8</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>il n’est plus là</translation>
    </message>
    <message>
        <source>it is not what this program writes</source>
        <translation>ce n’est pas ce qu’écrit ce programme</translation>
    </message>
    <message>
        <source>it lies beside the class folders, not in one</source>
        <translation>il se trouve à côté des dossiers de classes, et non dans l’un d’eux</translation>
    </message>
    <message>
        <source>it must be 1 or more</source>
        <translation>ce doit être 1 ou plus</translation>
    </message>
    <message>
        <source>it must be 2 or more</source>
        <translation>ce doit être 2 ou plus</translation>
    </message>
    <message>
        <source>it must be auto or coop</source>
        <translation>ce doit être auto ou coop</translation>
    </message>
    <message>
        <source>it must be subfolder, pattern:REGEX or exif:SECONDS</source>
        <translation>ce doit être subfolder, pattern:REGEX ou exif:SECONDS</translation>
    </message>
    <message>
        <source>it must look like {&quot;folder&quot;: &quot;display name&quot;}</source>
        <translation>ce doit être de la forme {&quot;folder&quot;: &quot;display name&quot;}</translation>
    </message>
    <message>
        <source>its classes lie one folder deeper</source>
        <translation>ses classes se trouvent un dossier plus bas</translation>
    </message>
    <message>
        <source>its first image, {first}, is in no folder beside it</source>
        <translation>sa première image, {first}, n’est dans aucun dossier à côté de lui</translation>
    </message>
    <message>
        <source>its images are not sorted into class folders</source>
        <translation>ses images ne sont pas réparties dans des dossiers de classes</translation>
    </message>
    <message>
        <source>its train or test part is empty</source>
        <translation>sa partie train ou test est vide</translation>
    </message>
    <message>
        <source>its train, val and test folders hold fewer than two classes with images</source>
        <translation>ses dossiers train, val et test contiennent moins de deux classes avec des images</translation>
    </message>
    <message>
        <source>label {label} is both {known!r} and {class_name!r}</source>
        <translation>l’étiquette {label} est à la fois {known!r} et {class_name!r}</translation>
    </message>
    <message>
        <source>more than 8 bits a channel were scaled to 8; the image is used</source>
        <translation>plus de 8 bits par canal ont été ramenés à 8&#x202f;; l’image est utilisée</translation>
    </message>
    <message>
        <source>names were given for folders that are not there</source>
        <translation>des noms ont été donnés pour des dossiers absents</translation>
    </message>
    <message numerus="yes">
        <source>no class folder holds a usable image, and {n:,} file was left out, {first}: {detail}</source>
        <comment>no class folder holds a usable image, and {n:,} files were left out, the first of them {first}: {detail}</comment>
        <translation>
            <numerusform>aucun dossier de classe ne contient d’image utilisable, et {n:,} fichier a été écarté, {first}&#x202f;: {detail}</numerusform>
            <numerusform>aucun dossier de classe ne contient d’image utilisable, et {n:,} fichiers ont été écartés, le premier étant {first}&#x202f;: {detail}</numerusform>
        </translation>
    </message>
    <message>
        <source>none of its sub-folders holds a usable image</source>
        <translation>aucun de ses sous-dossiers ne contient d’image utilisable</translation>
    </message>
    <message>
        <source>only one class folder, {folder}, holds images</source>
        <translation>un seul dossier de classe, {folder}, contient des images</translation>
    </message>
    <message>
        <source>the archive is damaged, or packed in a way that is not read</source>
        <translation>l’archive est endommagée, ou compressée d’une façon qui n’est pas lue</translation>
    </message>
    <message>
        <source>the class has a single image, so nothing is left to judge it by</source>
        <translation>la classe n’a qu’une image, il n’en reste donc aucune pour l’évaluer</translation>
    </message>
    <message>
        <source>the class {name} has no images in the train folder</source>
        <translation>la classe {name} n’a pas d’images dans le dossier train</translation>
    </message>
    <message>
        <source>the class {name} has too few groups: one must train and another must test</source>
        <translation>la classe {name} a trop peu de groupes&#x202f;: il en faut un pour l’entraînement et un autre pour le test</translation>
    </message>
    <message>
        <source>the expression is empty</source>
        <translation>l’expression est vide</translation>
    </message>
    <message>
        <source>the expression is too large. {advice}</source>
        <translation>l’expression est trop grande. {advice}</translation>
    </message>
    <message>
        <source>the expression takes too long on {name!r}. {advice}</source>
        <translation>l’expression prend trop de temps sur {name!r}. {advice}</translation>
    </message>
    <message>
        <source>the file&apos;s ending does not say what it holds; the image is used</source>
        <translation>l’extension du fichier ne dit pas ce qu’il contient&#x202f;; l’image est utilisée</translation>
    </message>
    <message>
        <source>the folder holds no usable image, so the class is left out</source>
        <translation>le dossier ne contient aucune image utilisable, la classe est donc écartée</translation>
    </message>
    <message>
        <source>the image path {text!r} is empty or leads out of the folder</source>
        <translation>le chemin d’image {text!r} est vide ou mène hors du dossier</translation>
    </message>
    <message>
        <source>the names file gives a folder twice</source>
        <translation>le fichier de noms donne un dossier deux fois</translation>
    </message>
    <message>
        <source>the names file gives an empty name</source>
        <translation>le fichier de noms donne un nom vide</translation>
    </message>
    <message>
        <source>the same image stands in another class, as {file}</source>
        <translation>la même image se trouve dans une autre classe, comme {file}</translation>
    </message>
    <message>
        <source>the same image stands in the {part} part, as {file}, and is used there</source>
        <translation>la même image se trouve dans la partie {part}, comme {file}, et y est utilisée</translation>
    </message>
    <message>
        <source>the seconds must be 0 or more</source>
        <translation>les secondes doivent valoir 0 ou plus</translation>
    </message>
    <message>
        <source>the seconds must be a number</source>
        <translation>les secondes doivent être un nombre</translation>
    </message>
    <message>
        <source>the variant {variant!r} is not in {file}</source>
        <translation>la variante {variant!r} n’est pas dans {file}</translation>
    </message>
    <message>
        <source>there is such a file</source>
        <translation>ce fichier existe déjà</translation>
    </message>
    <message numerus="yes">
        <source>too few class folders hold a usable image, and {n:,} file was left out, {first}: {detail}</source>
        <comment>too few class folders hold a usable image, and {n:,} files were left out, the first of them {first}: {detail}</comment>
        <translation>
            <numerusform>trop peu de dossiers de classes contiennent une image utilisable, et {n:,} fichier a été écarté, {first}&#x202f;: {detail}</numerusform>
            <numerusform>trop peu de dossiers de classes contiennent une image utilisable, et {n:,} fichiers ont été écartés, le premier étant {first}&#x202f;: {detail}</numerusform>
        </translation>
    </message>
    <message>
        <source>two classes are named {name}; the later one is called {apart}</source>
        <translation>deux classes se nomment {name}&#x202f;; la seconde est appelée {apart}</translation>
    </message>
    <message>
        <source>two folders would both be the class {name!r}</source>
        <translation>deux dossiers seraient tous deux la classe {name!r}</translation>
    </message>
    <message>
        <source>{a!r} and {b!r} look alike. Are they one class?</source>
        <translation>{a!r} et {b!r} se ressemblent. Est-ce une seule classe&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>{image} and {n} more of its images are not there</source>
        <comment>{image} and {n} more of its images are not there</comment>
        <translation>
            <numerusform>{image} et {n} autre de ses images ne sont pas là</numerusform>
            <numerusform>{image} et {n} autres de ses images ne sont pas là</numerusform>
        </translation>
    </message>
    <message>
        <source>{image} is not there</source>
        <translation>{image} n’est pas là</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} file with the same image in two classes was left out.</source>
        <comment>{n:,} files with the same image in two classes were left out.</comment>
        <translation>
            <numerusform>{n:,} fichier avec la même image dans deux classes a été écarté.</numerusform>
            <numerusform>{n:,} fichiers avec la même image dans deux classes ont été écartés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} image stood in two parts, such as train and test. Each is used only in the part that judges, so that no test image is trained on.</source>
        <comment>{n:,} images stood in two parts, such as train and test. Each is used only in the part that judges, so that no test image is trained on.</comment>
        <translation>
            <numerusform>{n:,} image se trouvait dans deux parties, comme train et test. Chacune n’est utilisée que dans la partie qui évalue, pour que l’entraînement ne se fasse sur aucune image de test.</numerusform>
            <numerusform>{n:,} images se trouvaient dans deux parties, comme train et test. Chacune n’est utilisée que dans la partie qui évalue, pour que l’entraînement ne se fasse sur aucune image de test.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is missing or of the wrong type</source>
        <translation>{name} manque ou n’est pas du bon type</translation>
    </message>
    <message>
        <source>{name} is the {part} part</source>
        <translation>{name} est la partie {part}</translation>
    </message>
    <message>
        <source>{name} stands beside it, and only one may</source>
        <translation>{name} se trouve à côté, et un seul est permis</translation>
    </message>
    <message numerus="yes">
        <source>{n} image stands in more than one part of {file}</source>
        <comment>{n} images stand in more than one part of {file}</comment>
        <translation>
            <numerusform>{n} image se trouve dans plus d’une partie de {file}</numerusform>
            <numerusform>{n} images se trouvent dans plus d’une partie de {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} shot stands twice under one name, such as {file} and {name}. One copy may be trained on and the other judged, which makes the accuracy look better than it is: leave one of each out.</source>
        <comment>{n:,} shots stand twice under one name, such as {file} and {name}. One copy may be trained on and the other judged, which makes the accuracy look better than it is: leave one of each out.</comment>
        <translation>
            <numerusform>{n} prise de vue existe en double sous un même nom, comme {file} et {name}. Une copie peut servir à l’entraînement et l’autre à l’évaluation, ce qui fait paraître l’exactitude meilleure qu’elle n’est&#x202f;: écartez l’une des deux.</numerusform>
            <numerusform>{n:,} prises de vue existent en double sous un même nom, comme {file} et {name}. Une copie peut servir à l’entraînement et l’autre à l’évaluation, ce qui fait paraître l’exactitude meilleure qu’elle n’est&#x202f;: écartez l’une des deux pour chacune.</numerusform>
        </translation>
    </message>
    <message>
        <source>{parts}: the top folders hold the same class folders.</source>
        <translation>{parts}&#x202f;: les dossiers supérieurs contiennent les mêmes dossiers de classes.</translation>
    </message>
    <message>
        <source>{part} is missing or is not a list</source>
        <translation>{part} manque ou n’est pas une liste</translation>
    </message>
</context>
<context>
    <name>mpl_engine.evaluation</name>
    <message>
        <source>A linear probe, which is simpler, is right on {right}; that difference may be chance ({p}).</source>
        <translation>Une sonde linéaire, plus simple, a raison pour {right}&#x202f;; cette différence peut être un hasard ({p}).</translation>
    </message>
    <message>
        <source>A linear probe, which is simpler, is right on {right}; {method} is really better than that ({p}).</source>
        <translation>Une sonde linéaire, plus simple, a raison pour {right}&#x202f;; {method} fait réellement mieux ({p}).</translation>
    </message>
    <message>
        <source>A linear probe, which is simpler, is right on {right}; {method} is really worse than that ({p}).</source>
        <translation>Une sonde linéaire, plus simple, a raison pour {right}&#x202f;; {method} fait réellement moins bien ({p}).</translation>
    </message>
    <message>
        <source>A linear probe, which is simpler, sees {share:.0f} %; that difference may be chance ({p}).</source>
        <translation>Une sonde linéaire, plus simple, en reconnaît {share:.0f}&#x202f;%&#x202f;; cette différence peut être un hasard ({p}).</translation>
    </message>
    <message>
        <source>A linear probe, which is simpler, sees {share:.0f} %; {method} is really better than that ({p}).</source>
        <translation>Une sonde linéaire, plus simple, en reconnaît {share:.0f}&#x202f;%&#x202f;; {method} fait réellement mieux ({p}).</translation>
    </message>
    <message>
        <source>A linear probe, which is simpler, sees {share:.0f} %; {method} is really worse than that ({p}).</source>
        <translation>Une sonde linéaire, plus simple, en reconnaît {share:.0f}&#x202f;%&#x202f;; {method} fait réellement moins bien ({p}).</translation>
    </message>
    <message>
        <source>Ask for less, or train again with more images: up to 4 of each class are set aside for validation, or as many as lie in a folder val.</source>
        <translation>Demandez moins, ou entraînez de nouveau avec plus d’images&#x202f;: jusqu’à 4 de chaque classe sont mises de côté pour la validation, ou autant qu’il y en a dans un dossier val.</translation>
    </message>
    <message numerus="yes">
        <source>Before calibration it was too modest (temperature {heat:.2f}, from {n} image).</source>
        <comment>Before calibration it was too modest (temperature {heat:.2f}, from {n} images).</comment>
        <translation>
            <numerusform>Avant calibration, il était trop modeste (température {heat:.2f}, d’après {n} image).</numerusform>
            <numerusform>Avant calibration, il était trop modeste (température {heat:.2f}, d’après {n} images).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before calibration it was too sure of itself (temperature {heat:.2f}, from {n} image).</source>
        <comment>Before calibration it was too sure of itself (temperature {heat:.2f}, from {n} images).</comment>
        <translation>
            <numerusform>Avant calibration, il était trop sûr de lui (température {heat:.2f}, d’après {n} image).</numerusform>
            <numerusform>Avant calibration, il était trop sûr de lui (température {heat:.2f}, d’après {n} images).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before calibration it was well calibrated already (temperature {heat:.2f}, from {n} image).</source>
        <comment>Before calibration it was well calibrated already (temperature {heat:.2f}, from {n} images).</comment>
        <translation>
            <numerusform>Avant calibration, il était déjà bien calibré (température {heat:.2f}, d’après {n} image).</numerusform>
            <numerusform>Avant calibration, il était déjà bien calibré (température {heat:.2f}, d’après {n} images).</numerusform>
        </translation>
    </message>
    <message>
        <source>Every class counting the same, {method} sees {share:.0f} % of a class&apos;s images right, zero-shot {zero_shot:.0f} %.</source>
        <translation>Chaque classe comptant autant, {method} reconnaît {share:.0f}&#x202f;% des images d’une classe, le zero-shot {zero_shot:.0f}&#x202f;%.</translation>
    </message>
    <message>
        <source>Every class counting the same, {method} sees {share:.0f} % of a class&apos;s images right, zero-shot {zero_shot:.0f} %; the gain is real ({p}).</source>
        <translation>Chaque classe comptant autant, {method} reconnaît {share:.0f}&#x202f;% des images d’une classe, le zero-shot {zero_shot:.0f}&#x202f;%&#x202f;; le gain est réel ({p}).</translation>
    </message>
    <message>
        <source>Every class counting the same, {method} sees {share:.0f} % of a class&apos;s images right.</source>
        <translation>Chaque classe comptant autant, {method} reconnaît {share:.0f}&#x202f;% des images d’une classe.</translation>
    </message>
    <message>
        <source>Images of these would help most: {classes}.</source>
        <translation>Des images de ces classes aideraient le plus&#x202f;: {classes}.</translation>
    </message>
    <message>
        <source>Instant answer</source>
        <translation>Réponse rapide</translation>
    </message>
    <message numerus="yes">
        <source>It has {n} image to calibrate on, and {needed} images are needed.</source>
        <comment>It has {n} images to calibrate on, and {needed} images are needed.</comment>
        <translation>
            <numerusform>Il a {n} image pour la calibration, et il en faut {needed}.</numerusform>
            <numerusform>Il a {n} images pour la calibration, et il en faut {needed}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds nothing to promise it by: it was not calibrated, or has been taught since, and {n} image is needed.</source>
        <comment>It holds nothing to promise it by: it was not calibrated, or has been taught since, and {n} images are needed.</comment>
        <translation>
            <numerusform>Il ne contient rien qui permette de la promettre&#x202f;: il n’a pas été calibré, ou a appris depuis, et il faut {n} image.</numerusform>
            <numerusform>Il ne contient rien qui permette de la promettre&#x202f;: il n’a pas été calibré, ou a appris depuis, et il faut {n} images.</numerusform>
        </translation>
    </message>
    <message>
        <source>Linear probe</source>
        <translation>Sonde linéaire</translation>
    </message>
    <message>
        <source>MPL + head</source>
        <translation>MPL + tête</translation>
    </message>
    <message>
        <source>MPL with a head</source>
        <translation>MPL avec une tête</translation>
    </message>
    <message>
        <source>No other images were left to check that on.</source>
        <translation>Il ne restait pas d’autres images pour le vérifier.</translation>
    </message>
    <message numerus="yes">
        <source>Of all {n} test image it is right on {right}, zero-shot on {zero_shot}.</source>
        <comment>Of all {n} test images it is right on {right}, zero-shot on {zero_shot}.</comment>
        <translation>
            <numerusform>Sur {n} image de test en tout, il a raison pour {right}, le zero-shot pour {zero_shot}.</numerusform>
            <numerusform>Sur {n} images de test en tout, il a raison pour {right}, le zero-shot pour {zero_shot}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of all {n} test image it is right on {right}.</source>
        <comment>Of all {n} test images it is right on {right}.</comment>
        <translation>
            <numerusform>Sur {n} image de test en tout, il a raison pour {right}.</numerusform>
            <numerusform>Sur {n} images de test en tout, il a raison pour {right}.</numerusform>
        </translation>
    </message>
    <message>
        <source>On images that it had not seen that helps: log-loss {with_it:.3f} with it, {without:.3f} without.</source>
        <translation>Sur des images qu’il n’avait pas vues, cela aide&#x202f;: log-perte de {with_it:.3f} avec, de {without:.3f} sans.</translation>
    </message>
    <message numerus="yes">
        <source>On {n} test image its confidence is off by {after:.1f} points on average (expected calibration error).</source>
        <comment>On {n} test images its confidence is off by {after:.1f} points on average (expected calibration error).</comment>
        <translation>
            <numerusform>Sur {n} image de test, sa confiance s’écarte de {after:.1f} points en moyenne (erreur de calibration attendue).</numerusform>
            <numerusform>Sur {n} images de test, sa confiance s’écarte de {after:.1f} points en moyenne (erreur de calibration attendue).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On {n} test image its confidence is off by {after:.1f} points on average, before calibration by {before:.1f} (expected calibration error).</source>
        <comment>On {n} test images its confidence is off by {after:.1f} points on average, before calibration by {before:.1f} (expected calibration error).</comment>
        <translation>
            <numerusform>Sur {n} image de test, sa confiance s’écarte de {after:.1f} points en moyenne, contre {before:.1f} avant calibration (erreur de calibration attendue).</numerusform>
            <numerusform>Sur {n} images de test, sa confiance s’écarte de {after:.1f} points en moyenne, contre {before:.1f} avant calibration (erreur de calibration attendue).</numerusform>
        </translation>
    </message>
    <message>
        <source>The instant answer</source>
        <translation>La réponse rapide</translation>
    </message>
    <message>
        <source>The linear probe is fitted to {fitted:,} of the {images:,} training images, evenly from the classes: with all of them it would take longer than the training</source>
        <translation>La sonde linéaire est ajustée à {fitted:,} des {images:,} images d’entraînement, réparties également entre les classes&#x202f;: avec toutes, elle prendrait plus de temps que l’entraînement</translation>
    </message>
    <message numerus="yes">
        <source>The probabilities are left as they are. A calibration was tried (temperature {heat:.2f}, from {n} image), but on those of the images that it had not seen it did not help: log-loss {with_it:.3f} with it, {without:.3f} without.</source>
        <comment>The probabilities are left as they are. A calibration was tried (temperature {heat:.2f}, from {n} images), but on those of the images that it had not seen it did not help: log-loss {with_it:.3f} with it, {without:.3f} without.</comment>
        <translation>
            <numerusform>Les probabilités sont laissées telles quelles. Une calibration a été essayée (température {heat:.2f}, d’après {n} image), mais sur celles de ces images qu’elle n’avait pas vues, elle n’a pas aidé&#x202f;: log-perte de {with_it:.3f} avec, de {without:.3f} sans.</numerusform>
            <numerusform>Les probabilités sont laissées telles quelles. Une calibration a été essayée (température {heat:.2f}, d’après {n} images), mais sur celles de ces images qu’elle n’avait pas vues, elle n’a pas aidé&#x202f;: log-perte de {with_it:.3f} avec, de {without:.3f} sans.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The probabilities are left as they are: {n} image to calibrate on are too few.</source>
        <comment>The probabilities are left as they are: {n} images to calibrate on are too few.</comment>
        <translation>
            <numerusform>Les probabilités sont laissées telles quelles&#x202f;: {n} image pour la calibration, c’est trop peu.</numerusform>
            <numerusform>Les probabilités sont laissées telles quelles&#x202f;: {n} images pour la calibration, c’est trop peu.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are too few images to say whether more would help: add some, and ask again.</source>
        <translation>Il y a trop peu d’images pour dire si davantage aiderait&#x202f;: ajoutez-en, et demandez de nouveau.</translation>
    </message>
    <message>
        <source>There the calibration made it worse; test images are not asked which to use.</source>
        <translation>Ici, la calibration a dégradé le résultat&#x202f;; les images de test ne servent pas à faire ce choix.</translation>
    </message>
    <message>
        <source>This prompt module cannot promise a coverage of {coverage:.3g}.</source>
        <translation>Ce module de prompts ne peut pas promettre une couverture de {coverage:.3g}.</translation>
    </message>
    <message>
        <source>This run kept no images to calibrate on, so its probabilities are as the training left them.</source>
        <translation>Cet entraînement n’a pas gardé d’images pour la calibration, ses probabilités sont donc telles que l’entraînement les a laissées.</translation>
    </message>
    <message>
        <source>This run learned from all images, so none are left to judge it on.</source>
        <translation>Cet entraînement a appris à partir de toutes les images, il n’en reste donc aucune pour l’évaluer.</translation>
    </message>
    <message>
        <source>Training made it worse ({p}): look at the images and the settings.</source>
        <translation>L’entraînement a dégradé le résultat ({p})&#x202f;: regardez les images et les paramètres.</translation>
    </message>
    <message>
        <source>Twice as many would likely add about {gain:.0f} points ({low:.0f} to {high:.0f}).</source>
        <translation>Deux fois plus feraient sans doute gagner environ {gain:.0f} points ({low:.0f} à {high:.0f}).</translation>
    </message>
    <message>
        <source>Twice as many would likely add about {gain:.0f} points.</source>
        <translation>Deux fois plus feraient sans doute gagner environ {gain:.0f} points.</translation>
    </message>
    <message>
        <source>Twice as many would likely change little: {most_gain:.0f} points more at the best.</source>
        <translation>Deux fois plus ne changeraient sans doute pas grand-chose&#x202f;: {most_gain:.0f} points de plus au mieux.</translation>
    </message>
    <message>
        <source>With so few images that difference may be chance ({p}).</source>
        <translation>Avec si peu d’images, cette différence peut être un hasard ({p}).</translation>
    </message>
    <message>
        <source>With {most} images of each class accuracy is {rate:.0f} %.</source>
        <translation>Avec {most} images par classe, l’exactitude est de {rate:.0f}&#x202f;%.</translation>
    </message>
    <message>
        <source>With {most} images of each class balanced accuracy is {rate:.0f} %.</source>
        <translation>Avec {most} images par classe, l’exactitude équilibrée est de {rate:.0f}&#x202f;%.</translation>
    </message>
    <message>
        <source>Zero-shot</source>
        <translation>Zero-shot</translation>
    </message>
    <message>
        <source>a right answer costs nothing</source>
        <translation>une réponse juste ne coûte rien</translation>
    </message>
    <message>
        <source>cost of {true} called {answer}</source>
        <translation>coût de {true} prise pour {answer}</translation>
    </message>
    <message>
        <source>it can mean {ways}; name them in a file, with --costs</source>
        <translation>cela peut signifier {ways}&#x202f;; nommez-les dans un fichier, avec --costs</translation>
    </message>
    <message>
        <source>it has no use for {names}</source>
        <translation>il ne sait que faire de {names}</translation>
    </message>
    <message>
        <source>it is not what this program writes</source>
        <translation>ce n’est pas ce qu’écrit ce programme</translation>
    </message>
    <message>
        <source>it must be at least 0 and less than 1</source>
        <translation>ce doit être au moins 0 et moins de 1</translation>
    </message>
    <message>
        <source>it must be between 0 and 1</source>
        <translation>ce doit être entre 0 et 1</translation>
    </message>
    <message>
        <source>it must be between 0 and {most:,.0f}</source>
        <translation>ce doit être entre 0 et {most:,.0f}</translation>
    </message>
    <message>
        <source>it must look like CLASS=PROBABILITY, such as good=0.9</source>
        <translation>ce doit être de la forme CLASS=PROBABILITY, comme good=0.9</translation>
    </message>
    <message>
        <source>it must look like OLD=NEW</source>
        <translation>ce doit être de la forme OLD=NEW</translation>
    </message>
    <message>
        <source>it must look like TRUE:ANSWER=COST, such as defect:good=50</source>
        <translation>ce doit être de la forme TRUE:ANSWER=COST, comme defect:good=50</translation>
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
        <translation>la réponse rapide</translation>
    </message>
    <message>
        <source>the module&apos;s classes are {names}</source>
        <translation>les classes du module sont {names}</translation>
    </message>
    <message>
        <source>the old name can be {ways}; name it in a file, with --classes</source>
        <translation>l’ancien nom peut être {ways}&#x202f;; nommez-le dans un fichier, avec --classes</translation>
    </message>
    <message>
        <source>threshold of {name}</source>
        <translation>seuil de {name}</translation>
    </message>
    <message>
        <source>what stands after = must be a number</source>
        <translation>ce qui suit = doit être un nombre</translation>
    </message>
    <message numerus="yes">
        <source>{method} is right on {right} of {n} test image, zero-shot on {zero_shot}.</source>
        <comment>{method} is right on {right} of {n} test images, zero-shot on {zero_shot}.</comment>
        <translation>
            <numerusform>{method} a raison pour {right} image de test sur {n}, le zero-shot pour {zero_shot}.</numerusform>
            <numerusform>{method} a raison pour {right} des {n} images de test, le zero-shot pour {zero_shot}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{method} is right on {right} of {n} test image, zero-shot on {zero_shot}; the gain is real ({p}).</source>
        <comment>{method} is right on {right} of {n} test images, zero-shot on {zero_shot}; the gain is real ({p}).</comment>
        <translation>
            <numerusform>{method} a raison pour {right} image de test sur {n}, le zero-shot pour {zero_shot}&#x202f;; le gain est réel ({p}).</numerusform>
            <numerusform>{method} a raison pour {right} des {n} images de test, le zero-shot pour {zero_shot}&#x202f;; le gain est réel ({p}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{method} is right on {right} of {n} test image.</source>
        <comment>{method} is right on {right} of {n} test images.</comment>
        <translation>
            <numerusform>{method} a raison pour {right} image de test sur {n}.</numerusform>
            <numerusform>{method} a raison pour {right} des {n} images de test.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (about {gain:.0f} points)</source>
        <translation>{name} (environ {gain:.0f} points)</translation>
    </message>
    <message>
        <source>{true!r} called {answer!r}</source>
        <translation>{true!r} prise pour {answer!r}</translation>
    </message>
</context>
<context>
    <name>mpl_engine.export</name>
    <message>
        <source>Accuracy, 95 % interval</source>
        <translation>Exactitude, intervalle à 95&#x202f;%</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Balanced accuracy, 95 % interval</source>
        <translation>Exactitude équilibrée, intervalle à 95&#x202f;%</translation>
    </message>
    <message>
        <source>By class, and its limits</source>
        <translation>Par classe, et ses limites</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibration</translation>
    </message>
    <message>
        <source>Check its name, or log in if it is private.</source>
        <translation>Vérifiez son nom, ou connectez-vous s’il est privé.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Confusion</translation>
    </message>
    <message>
        <source>Everybody can see it, with the names of its {classes} classes, settings and figures, and hashes and features of {pictures} training pictures.</source>
        <translation>Tout le monde peut le voir, avec les noms de ses {classes} classes, ses paramètres et ses chiffres, ainsi que les empreintes et les caractéristiques de {pictures} images d’entraînement.</translation>
    </message>
    <message>
        <source>Export with --precision fp32.</source>
        <translation>Exportez avec --precision fp32.</translation>
    </message>
    <message>
        <source>Export with numbers of 8 bit (--precision int8), or export a folder instead.</source>
        <translation>Exportez avec des nombres de 8 bits (--precision int8), ou exportez plutôt un dossier.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>L’exportation</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256 of all images)</source>
        <translation>Empreinte (SHA-256 de toutes les images)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Give it as NAME/MODULE, such as anna/flowers.</source>
        <translation>Donnez-le sous la forme NAME/MODULE, comme anna/flowers.</translation>
    </message>
    <message>
        <source>How often it was right (up) by how sure it was</source>
        <translation>À quelle fréquence c’était juste (vers le haut) selon à quel point c’était sûr</translation>
    </message>
    <message>
        <source>How to do it again</source>
        <translation>Comment le refaire</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>In the window {left_out} images were excluded and {moved} were moved to another class before training; the run&apos;s config.json lists them.</source>
        <translation>Dans la fenêtre, {left_out} images ont été exclues et {moved} déplacées vers une autre classe avant l’entraînement&#x202f;; le fichier config.json de l’entraînement les énumère.</translation>
    </message>
    <message numerus="yes">
        <source>In the window {n} image was excluded before training; the run&apos;s config.json lists it.</source>
        <comment>In the window {n} images were excluded before training; the run&apos;s config.json lists them.</comment>
        <translation>
            <numerusform>Dans la fenêtre, {n} image a été exclue avant l’entraînement&#x202f;; le fichier config.json de l’entraînement l’indique.</numerusform>
            <numerusform>Dans la fenêtre, {n} images ont été exclues avant l’entraînement&#x202f;; le fichier config.json de l’entraînement les énumère.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the window {n} image was moved to another class before training; the run&apos;s config.json lists it.</source>
        <comment>In the window {n} images were moved to another class before training; the run&apos;s config.json lists them.</comment>
        <translation>
            <numerusform>Dans la fenêtre, {n} image a été déplacée vers une autre classe avant l’entraînement&#x202f;; le fichier config.json de l’entraînement l’indique.</numerusform>
            <numerusform>Dans la fenêtre, {n} images ont été déplacées vers une autre classe avant l’entraînement&#x202f;; le fichier config.json de l’entraînement les énumère.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is there already: {files} get a new version.</source>
        <translation>Il existe déjà&#x202f;: {files} reçoivent une nouvelle version.</translation>
    </message>
    <message numerus="yes">
        <source>Judged on {n} image only.</source>
        <comment>Judged on {n} images only.</comment>
        <translation>
            <numerusform>Évaluée sur {n} image seulement.</numerusform>
            <numerusform>Évaluée sur {n} images seulement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Log in with `hf auth login`, with a token that may do this.</source>
        <translation>Connectez-vous avec `hf auth login`, avec un jeton qui en a le droit.</translation>
    </message>
    <message>
        <source>Log in with `hf auth login`, with a token that may write.</source>
        <translation>Connectez-vous avec `hf auth login`, avec un jeton qui a le droit d’écrire.</translation>
    </message>
    <message>
        <source>Loss by step</source>
        <translation>Perte par étape</translation>
    </message>
    <message>
        <source>Made by MPL Desktop {version} on {when:%Y-%m-%d %H:%M}.</source>
        <translation>Fait par MPL Desktop {version} le {when:%Y-%m-%d %H:%M}.</translation>
    </message>
    <message>
        <source>Make it private on its page, or choose another name.</source>
        <translation>Rendez-le privé sur sa page, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Measured by cross-validation, since there are few images.</source>
        <translation>Mesuré par validation croisée, car il y a peu d’images.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Most often taken for {name} ({times} of {images}).</source>
        <translation>Le plus souvent prise pour {name} ({times} sur {images}).</translation>
    </message>
    <message>
        <source>No login was found, and HF_TOKEN is not set.</source>
        <translation>Aucune connexion à un compte n’a été trouvée, et HF_TOKEN n’est pas défini.</translation>
    </message>
    <message>
        <source>Not judged: no test image.</source>
        <translation>Non évaluée&#x202f;: aucune image de test.</translation>
    </message>
    <message>
        <source>On a CPU the same versions, threads and seed give the same numbers.</source>
        <translation>Sur un processeur, les mêmes versions, threads et graine donnent les mêmes nombres.</translation>
    </message>
    <message>
        <source>On {images} images the largest difference of a probability is {max_difference:.2g} (allowed: {allowed_difference:g}) and {decided_agreement:.1%} of clear answers agree (needed: {least_agreement:.0%}).</source>
        <translation>Sur {images} images, le plus grand écart de probabilité est de {max_difference:.2g} (permis&#x202f;: {allowed_difference:g}) et {decided_agreement:.1%} des réponses nettes concordent (requis&#x202f;: {least_agreement:.0%}).</translation>
    </message>
    <message>
        <source>Only you can see it, with the names of its {classes} classes, settings and figures, and hashes and features of {pictures} training pictures.</source>
        <translation>Visible par vous uniquement, avec les noms de ses {classes} classes, ses paramètres et ses chiffres, ainsi que les empreintes et les caractéristiques de {pictures} images d’entraînement.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Recall, 95 % interval</source>
        <translation>Rappel, intervalle à 95&#x202f;%</translation>
    </message>
    <message>
        <source>Rows are true classes, columns are answers.</source>
        <translation>Les lignes sont les classes réelles, les colonnes les réponses.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>Images de test</translation>
    </message>
    <message>
        <source>The export answers differently from the program, so {path} was not written.</source>
        <translation>L’exportation répond autrement que le programme, {path} n’a donc pas été écrit.</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>Le nom</translation>
    </message>
    <message>
        <source>The pictures themselves are not in it.</source>
        <translation>Les images elles-mêmes n’y sont pas.</translation>
    </message>
    <message>
        <source>The repository will be made.</source>
        <translation>Le dépôt sera créé.</translation>
    </message>
    <message>
        <source>The {shown} of {mistakes} mistakes with the highest loss.</source>
        <translation>Les {shown} erreurs, sur {mistakes}, dont la perte est la plus élevée.</translation>
    </message>
    <message>
        <source>This classifier does not fit one ONNX file: it has {size}, and a file holds {most}.</source>
        <translation>Ce classifieur ne tient pas dans un seul fichier ONNX&#x202f;: il fait {size}, et un fichier contient {most} au plus.</translation>
    </message>
    <message>
        <source>This classifier is too large for a web page: it would have {size}, and {most} is the most that browsers open well.</source>
        <translation>Ce classifieur est trop grand pour une page web&#x202f;: il ferait {size}, et les navigateurs n’ouvrent bien que jusqu’à {most}.</translation>
    </message>
    <message>
        <source>This form of curves</source>
        <translation>Ce format de courbes</translation>
    </message>
    <message>
        <source>This is a fault of the program.</source>
        <translation>C’est un défaut du programme.</translation>
    </message>
    <message>
        <source>To publish to {repo}, this computer must be logged in to Hugging Face.</source>
        <translation>Pour publier dans {repo}, cet ordinateur doit être connecté à Hugging Face.</translation>
    </message>
    <message>
        <source>Training</source>
        <comment>how a run was trained</comment>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>Images d’entraînement</translation>
    </message>
    <message>
        <source>Training took {seconds:.0f} s.</source>
        <translation>L’entraînement a pris {seconds:.0f} s.</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>Classe réelle</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Use a smaller backbone.</source>
        <translation>Utilisez un modèle plus petit.</translation>
    </message>
    <message>
        <source>Validation accuracy by step</source>
        <translation>Exactitude de validation par étape</translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation>Images de validation</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Worst mistakes</source>
        <translation>Pires erreurs</translation>
    </message>
    <message>
        <source>Zero-shot recall</source>
        <translation>Rappel du zero-shot</translation>
    </message>
    <message>
        <source>dashed: before</source>
        <translation>tirets&#x202f;: avant</translation>
    </message>
    <message>
        <source>everybody can see it, and it was to be private</source>
        <translation>tout le monde peut le voir, alors qu’il devait être privé</translation>
    </message>
    <message>
        <source>it has several safetensors files and none is called {file}</source>
        <translation>il a plusieurs fichiers safetensors et aucun ne se nomme {file}</translation>
    </message>
    <message>
        <source>it holds no {file}</source>
        <translation>il ne contient pas de {file}</translation>
    </message>
    <message>
        <source>it holds no {file}; {unsafe} could run code when opened and is never fetched</source>
        <translation>il ne contient pas de {file}&#x202f;; {unsafe} pourrait exécuter du code à l’ouverture et n’est jamais récupéré</translation>
    </message>
    <message>
        <source>it is no name of a repository</source>
        <translation>ce n’est pas un nom de dépôt</translation>
    </message>
    <message>
        <source>it is not finished, so there is nothing to report on</source>
        <translation>il n’est pas terminé, il n’y a donc rien à rapporter</translation>
    </message>
    <message>
        <source>it must be one of {names}</source>
        <translation>ce doit être une de ces valeurs&#x202f;: {names}</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>l’opération a été arrêtée</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>son dossier n’existe pas</translation>
    </message>
    <message>
        <source>its module is gone meanwhile</source>
        <translation>son module a disparu entre-temps</translation>
    </message>
    <message>
        <source>its {file} has {size}, and no module has more than {most}</source>
        <translation>son {file} fait {size}, et aucun module ne dépasse {most}</translation>
    </message>
    <message>
        <source>not kept by this run</source>
        <translation>non gardé par cet entraînement</translation>
    </message>
    <message>
        <source>own</source>
        <comment>settings of your own</comment>
        <translation>personnalisé</translation>
    </message>
    <message>
        <source>solid: after calibration</source>
        <translation>trait plein&#x202f;: après calibration</translation>
    </message>
    <message>
        <source>solid: as it is</source>
        <translation>trait plein&#x202f;: telle quelle</translation>
    </message>
    <message>
        <source>the address does not answer like a Hugging Face hub</source>
        <translation>l’adresse ne répond pas comme un hub Hugging Face</translation>
    </message>
    <message>
        <source>the network is switched off (HF_HUB_OFFLINE, or in the settings)</source>
        <translation>le réseau est désactivé (HF_HUB_OFFLINE, ou dans les paramètres)</translation>
    </message>
    <message>
        <source>the upload broke off</source>
        <translation>l’envoi s’est interrompu</translation>
    </message>
    <message>
        <source>there is no such repository, or no such version of it, that you may see</source>
        <translation>il n’existe pas de tel dépôt, ou de telle version, que vous puissiez voir</translation>
    </message>
    <message>
        <source>what arrived differs from what the hub announced</source>
        <translation>ce qui a été reçu diffère de ce que le hub a annoncé</translation>
    </message>
    <message>
        <source>{file} ({size}) would be fetched from {address}, version {commit}.</source>
        <translation>{file} ({size}) serait récupéré depuis {address}, version {commit}.</translation>
    </message>
    <message>
        <source>{module} with its card ({size}) goes to {address}.</source>
        <translation>{module} avec sa fiche ({size}) va à {address}.</translation>
    </message>
    <message>
        <source>{repo} cannot be fetched: {reason}.</source>
        <translation>{repo} ne peut pas être récupéré&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>{repo} cannot be published to: {reason}.</source>
        <translation>Impossible de publier dans {repo}&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>{repo} cannot be used: {reason}.</source>
        <translation>{repo} n’est pas utilisable&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>{revision!r} is no branch, tag or commit</source>
        <translation>{revision!r} n’est ni une branche, ni un tag, ni un commit</translation>
    </message>
</context>
<context>
    <name>mpl_engine.extras</name>
    <message>
        <source>A worker on {node} cannot do this work: {reason}</source>
        <translation>Un processus de travail sur {node} ne peut pas faire ce travail&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>All nodes need this program in the same version, and must see all files at the same paths.</source>
        <translation>Tous les nœuds ont besoin de ce programme dans la même version, et doivent voir tous les fichiers aux mêmes chemins.</translation>
    </message>
    <message>
        <source>Give the address of one that runs, such as HOST:6379, or auto for the one that this computer belongs to; --ray without an address starts one here.</source>
        <translation>Donnez l’adresse d’un cluster en marche, comme HOST:6379, ou auto pour celui auquel appartient cet ordinateur&#x202f;; --ray sans adresse en démarre un ici.</translation>
    </message>
    <message>
        <source>Give the command again: what is done stays done.</source>
        <translation>Donnez de nouveau la commande&#x202f;: ce qui est fait reste fait.</translation>
    </message>
    <message>
        <source>Install with: pip install {install}</source>
        <translation>Pour l’installer&#x202f;: pip install {install}</translation>
    </message>
    <message>
        <source>Ray could not be started on this computer: {reason}.</source>
        <translation>Ray n’a pas pu être démarré sur cet ordinateur&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>Ray gave up: {reason}.</source>
        <translation>Ray a renoncé&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The Ray cluster at {address} could not be joined: {reason}.</source>
        <translation>Impossible de rejoindre le cluster Ray à l’adresse {address}&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The program that is installed by Python can have it: pip install {install}</source>
        <translation>Le programme installé par Python peut l’avoir&#x202f;: pip install {install}</translation>
    </message>
    <message>
        <source>Work with Ray</source>
        <translation>Le travail avec Ray</translation>
    </message>
    <message>
        <source>a node without a name</source>
        <translation>un nœud sans nom</translation>
    </message>
    <message>
        <source>it would listen to the network too</source>
        <translation>il écouterait aussi le réseau</translation>
    </message>
    <message>
        <source>start the command on a node of the cluster instead (`ray job submit`), with --ray auto</source>
        <translation>démarrez plutôt la commande sur un nœud du cluster (`ray job submit`), avec --ray auto</translation>
    </message>
    <message numerus="yes">
        <source>{work} needs {libraries}, which is not in this bundle.</source>
        <comment>{work} needs {libraries}, which are not in this bundle.</comment>
        <translation>
            <numerusform>{work} nécessite {libraries}, qui n’est pas dans ce paquet.</numerusform>
            <numerusform>{work} nécessite {libraries}, qui ne sont pas dans ce paquet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{work} needs {libraries}, which is not installed.</source>
        <comment>{work} needs {libraries}, which are not installed.</comment>
        <translation>
            <numerusform>{work} nécessite {libraries}, qui n’est pas installé.</numerusform>
            <numerusform>{work} nécessite {libraries}, qui ne sont pas installés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mpl_engine.features</name>
    <message>
        <source>Left out: {error}</source>
        <translation>Écartée&#x202f;: {error}</translation>
    </message>
    <message>
        <source>it changed or vanished since the folder was looked at</source>
        <translation>elle a changé ou disparu depuis l’examen du dossier</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
</context>
<context>
    <name>mpl_engine.files</name>
    <message>
        <source>a device</source>
        <translation>un périphérique</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>un fichier</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>un dossier</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>un lien</translation>
    </message>
    <message>
        <source>a part of its path is a file, not a folder</source>
        <translation>une partie de son chemin est un fichier, et non un dossier</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation>un tube</translation>
    </message>
    <message>
        <source>a pipe, socket or device</source>
        <translation>un tube, une socket ou un périphérique</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>une socket</translation>
    </message>
    <message>
        <source>it has {size}, and at most {most} are read</source>
        <translation>il fait {size}, et {most} au plus sont lus</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>c’est un dossier, et non un fichier</translation>
    </message>
    <message>
        <source>it is a link, not a file</source>
        <translation>c’est un lien, et non un fichier</translation>
    </message>
    <message>
        <source>it is a safetensors file of another kind</source>
        <translation>c’est un fichier safetensors d’un autre type</translation>
    </message>
    <message>
        <source>it is damaged, or not JSON</source>
        <translation>il est endommagé, ou n’est pas du JSON</translation>
    </message>
    <message>
        <source>it is damaged, or not a file of this program</source>
        <translation>il est endommagé, ou n’est pas un fichier de ce programme</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>ce n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>it is {kind}, not a file</source>
        <translation>c’est {kind}, et non un fichier</translation>
    </message>
    <message>
        <source>its description is not JSON</source>
        <translation>sa description n’est pas du JSON</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>son dossier n’existe pas</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>son nom est trop long</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>autre chose</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>le disque est en lecture seule</translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <translation>le disque a signalé une erreur</translation>
    </message>
    <message>
        <source>the file would be too large for this disk</source>
        <translation>le fichier serait trop grand pour ce disque</translation>
    </message>
    <message>
        <source>there is a folder of that name</source>
        <translation>il y a un dossier de ce nom</translation>
    </message>
    <message>
        <source>there is no permission to read it</source>
        <translation>la permission de le lire manque</translation>
    </message>
    <message>
        <source>there is no permission to write there</source>
        <translation>la permission d’y écrire manque</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>your disk quota is used up</source>
        <translation>votre quota de disque est épuisé</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} byte</source>
        <comment>{n:,} bytes</comment>
        <translation>
            <numerusform>{n:,} octet</numerusform>
            <numerusform>{n:,} octets</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} in it is {found}, not {wanted}; only what this program made there is written or moved</source>
        <translation>{name} y est {found}, et non {wanted}&#x202f;; seul ce que ce programme y a créé est écrit ou déplacé</translation>
    </message>
    <message>
        <source>{size:,.0f} MB</source>
        <translation>{size:,.0f} Mo</translation>
    </message>
</context>
<context>
    <name>mpl_engine.files.caches</name>
    <message>
        <source>it is not a regular file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>{folder} is a link</source>
        <translation>{folder} est un lien</translation>
    </message>
</context>
<context>
    <name>mpl_engine.heads</name>
    <message>
        <source>Heads are fitted to {fitted:,} of the {images:,} training images, evenly from the classes: more do not fit into memory</source>
        <translation>Les têtes sont ajustées à {fitted:,} des {images:,} images d’entraînement, réparties également entre les classes&#x202f;: davantage ne tient pas en mémoire</translation>
    </message>
</context>
<context>
    <name>mpl_engine.images</name>
    <message>
        <source>Check its rights.</source>
        <translation>Vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>Give the folder whose sub-folders are the classes.</source>
        <translation>Donnez le dossier dont les sous-dossiers sont les classes.</translation>
    </message>
    <message>
        <source>LAB colours could not be converted</source>
        <translation>les couleurs LAB n’ont pas pu être converties</translation>
    </message>
    <message>
        <source>decoding it takes {needed:,} MB of memory, and at most {most:,} MB are given to images</source>
        <translation>son décodage prend {needed:,} Mo de mémoire, et {most:,} Mo au plus sont accordés aux images</translation>
    </message>
    <message>
        <source>hidden files and those of the system are left out</source>
        <translation>les fichiers masqués et ceux du système sont écartés</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>il ne peut pas être lu</translation>
    </message>
    <message>
        <source>it declares more pixels than the limit of {limit} million</source>
        <translation>elle annonce plus de pixels que la limite de {limit} millions</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation>il n’existe pas</translation>
    </message>
    <message>
        <source>it has more than {most} scans</source>
        <translation>elle a plus de {most} balayages</translation>
    </message>
    <message>
        <source>it has {scans} scans of {width} x {height} pixels, more than any encoder writes</source>
        <translation>elle a {scans} balayages de {width} x {height} pixels, plus que n’en écrit aucun encodeur</translation>
    </message>
    <message>
        <source>it holds no finite values</source>
        <translation>elle ne contient aucune valeur finie</translation>
    </message>
    <message>
        <source>it is a camera raw file ({raw}); save it as JPEG or TIFF with the camera&apos;s program to use it</source>
        <translation>c’est un fichier brut d’appareil photo ({raw})&#x202f;; enregistrez-le en JPEG ou TIFF avec le programme de l’appareil pour l’utiliser</translation>
    </message>
    <message>
        <source>it is neither a file nor a folder</source>
        <translation>ce n’est ni un fichier ni un dossier</translation>
    </message>
    <message>
        <source>it is not a folder</source>
        <translation>ce n’est pas un dossier</translation>
    </message>
    <message>
        <source>it is not an image of a kind that can be read</source>
        <translation>ce n’est pas une image d’un type lisible</translation>
    </message>
    <message>
        <source>it leads to a folder that was found {times} times already</source>
        <translation>il mène à un dossier déjà trouvé {times} fois</translation>
    </message>
    <message>
        <source>it must be one of crop, pad, stretch</source>
        <translation>ce doit être crop, pad ou stretch</translation>
    </message>
    <message>
        <source>its header has more than {size} MB</source>
        <translation>son en-tête dépasse {size} Mo</translation>
    </message>
    <message>
        <source>its header is broken, or of a variety that cannot be read</source>
        <translation>son en-tête est abîmé, ou d’une variété illisible</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation>aucune raison n’a été donnée</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>the folder cannot be read</source>
        <translation>le dossier ne peut pas être lu</translation>
    </message>
    <message>
        <source>the link leads back to a folder above it</source>
        <translation>le lien ramène à un dossier au-dessus de lui</translation>
    </message>
    <message>
        <source>the link leads back to itself</source>
        <translation>le lien ramène à lui-même</translation>
    </message>
    <message>
        <source>the link leads nowhere</source>
        <translation>le lien ne mène nulle part</translation>
    </message>
    <message>
        <source>the {kind} data cannot be decoded: {reason}</source>
        <translation>les données {kind} ne peuvent pas être décodées&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>the {kind} data ends in zeros</source>
        <translation>les données {kind} se terminent par des zéros</translation>
    </message>
    <message>
        <source>the {kind} data ends too early</source>
        <translation>les données {kind} se terminent trop tôt</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>ce fichier ou dossier n’existe pas</translation>
    </message>
    <message>
        <source>there is not enough memory to decode it</source>
        <translation>il n’y a pas assez de mémoire pour la décoder</translation>
    </message>
</context>
<context>
    <name>mpl_engine.labels</name>
    <message>
        <source>it has no rows</source>
        <translation>il n’a pas de lignes</translation>
    </message>
    <message>
        <source>it has only one column; one of files and one of classes are needed</source>
        <translation>il n’a qu’une colonne&#x202f;; il en faut une de fichiers et une de classes</translation>
    </message>
    <message>
        <source>it is a spreadsheet or an archive, so save it as CSV first</source>
        <translation>c’est un classeur de tableur ou une archive, enregistrez-le donc d’abord en CSV</translation>
    </message>
    <message>
        <source>it is in no part</source>
        <translation>elle n’est dans aucune partie</translation>
    </message>
    <message>
        <source>it is not text</source>
        <translation>ce n’est pas du texte</translation>
    </message>
    <message>
        <source>line {line} cannot be read</source>
        <translation>la ligne {line} ne peut pas être lue</translation>
    </message>
</context>
<context>
    <name>mpl_engine.modules</name>
    <message>
        <source>Modules of `train --method instant` can; a class of any module can be added by its name alone with `classify --add-class`.</source>
        <translation>Les modules de `train --method instant` le peuvent&#x202f;; une classe peut être ajoutée à tout module par son seul nom avec `classify --add-class`.</translation>
    </message>
    <message>
        <source>a new name is empty</source>
        <translation>un nouveau nom est vide</translation>
    </message>
    <message>
        <source>a part of its description is missing or of the wrong kind</source>
        <translation>une partie de sa description manque ou n’est pas du bon type</translation>
    </message>
    <message>
        <source>another image size, mean or std</source>
        <translation>une autre taille d’image, mean ou std</translation>
    </message>
    <message>
        <source>exact GELU</source>
        <translation>GELU exacte</translation>
    </message>
    <message>
        <source>features in which the centre of the picture counts more</source>
        <translation>des caractéristiques où le centre de l’image compte davantage</translation>
    </message>
    <message>
        <source>features that are a plain mean over the picture</source>
        <translation>des caractéristiques qui sont une simple moyenne sur l’image</translation>
    </message>
    <message>
        <source>how its features are pooled is not known</source>
        <translation>la façon dont ses caractéristiques sont regroupées est inconnue</translation>
    </message>
    <message>
        <source>it answers by the texts of its classes and keeps no statistics of them</source>
        <translation>il répond par les textes de ses classes et n’en garde aucune statistique</translation>
    </message>
    <message>
        <source>it claims {claimed:,} numbers, more than any prompt module has</source>
        <translation>il annonce {claimed:,} nombres, plus qu’aucun module de prompts n’en a</translation>
    </message>
    <message>
        <source>it holds numbers that are not finite float32</source>
        <translation>il contient des nombres qui ne sont pas des float32 finis</translation>
    </message>
    <message>
        <source>it must be 1 or more</source>
        <translation>ce doit être 1 ou plus</translation>
    </message>
    <message>
        <source>it must be between 0 and 1</source>
        <translation>ce doit être entre 0 et 1</translation>
    </message>
    <message>
        <source>its class matrix does not fit its classes</source>
        <translation>sa matrice de classes ne correspond pas à ses classes</translation>
    </message>
    <message>
        <source>its class matrix is not normalised</source>
        <translation>sa matrice de classes n’est pas normalisée</translation>
    </message>
    <message>
        <source>its class names are missing or repeated</source>
        <translation>ses noms de classes manquent ou se répètent</translation>
    </message>
    <message>
        <source>its features of training images do not fit its classes</source>
        <translation>ses caractéristiques d’images d’entraînement ne correspondent pas à ses classes</translation>
    </message>
    <message>
        <source>its head does not fit its classes</source>
        <translation>sa tête ne correspond pas à ses classes</translation>
    </message>
    <message>
        <source>its head does not fit the backbone</source>
        <translation>sa tête ne correspond pas au modèle</translation>
    </message>
    <message>
        <source>its prompts do not fit the backbone</source>
        <translation>ses prompts ne correspondent pas au modèle</translation>
    </message>
    <message>
        <source>its prompts have names that this program does not know</source>
        <translation>ses prompts ont des noms que ce programme ne connaît pas</translation>
    </message>
    <message>
        <source>its reference features do not fit its class matrix</source>
        <translation>ses caractéristiques de référence ne correspondent pas à sa matrice de classes</translation>
    </message>
    <message>
        <source>its schema number is missing</source>
        <translation>son numéro de schéma manque</translation>
    </message>
    <message>
        <source>its settings are damaged, or of a newer version of the program</source>
        <translation>ses réglages sont endommagés ou viennent d’une version plus récente du programme</translation>
    </message>
    <message>
        <source>its settings cannot be used: {error}</source>
        <translation>ses paramètres ne sont pas utilisables&#x202f;: {error}</translation>
    </message>
    <message>
        <source>its tensors cannot be read</source>
        <translation>ses tenseurs ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>no such file: its weights are not published ones</source>
        <translation>aucun fichier de ce genre&#x202f;: ses poids ne sont pas des poids publiés</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no prompts</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>none of the pictures can be read</source>
        <translation>aucune des images ne peut être lue</translation>
    </message>
    <message>
        <source>others, {prompts}</source>
        <translation>autres, {prompts}</translation>
    </message>
    <message>
        <source>texts of the classes</source>
        <translation>textes des classes</translation>
    </message>
    <message>
        <source>the module has no such classes</source>
        <translation>le module n’a pas de telles classes</translation>
    </message>
    <message>
        <source>the name of a new class is empty, or not text</source>
        <translation>le nom d’une nouvelle classe est vide, ou n’est pas du texte</translation>
    </message>
    <message>
        <source>the name of the class is empty, or not text</source>
        <translation>le nom de la classe est vide, ou n’est pas du texte</translation>
    </message>
    <message>
        <source>the path of a file where the name of published weights belongs</source>
        <translation>le chemin d’un fichier au lieu du nom de poids publiés</translation>
    </message>
    <message>
        <source>the preprocessing that it was trained with</source>
        <translation>le prétraitement avec lequel il a été entraîné</translation>
    </message>
    <message>
        <source>there is such a class already</source>
        <translation>cette classe existe déjà</translation>
    </message>
    <message>
        <source>two classes would have the same name</source>
        <translation>deux classes auraient le même nom</translation>
    </message>
    <message>
        <source>{module} cannot be merged: {reason}.</source>
        <translation>Impossible de fusionner {module}&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>{module} cannot learn from these pictures: {reason}.</source>
        <translation>{module} ne peut pas apprendre à partir de ces images&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>{number} a layer, in {depth} layers, {towers}</source>
        <translation>{number} par couche, dans {depth} couches, {towers}</translation>
    </message>
</context>
<context>
    <name>mpl_engine.modules.merging</name>
    <message>
        <source>All pictures that were given are known to a module, so that none is left to judge by.</source>
        <translation>Toutes les images données sont déjà connues d’un module, il n’en reste donc aucune pour évaluer.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Give a folder (--data) with the pictures that it was trained on, or train it again with this version.</source>
        <translation>Donnez un dossier (--data) avec les images sur lesquelles il a été entraîné, ou entraînez-le de nouveau avec cette version.</translation>
    </message>
    <message>
        <source>In several modules, and one class of their pictures together: {classes}.</source>
        <translation>Dans plusieurs modules, et une seule classe pour leurs images réunies&#x202f;: {classes}.</translation>
    </message>
    <message>
        <source>Name two modules or more.</source>
        <translation>Nommez deux modules ou plus.</translation>
    </message>
    <message>
        <source>Pictures that several modules learned from: {number}; each counts once.</source>
        <translation>Images apprises par plusieurs modules&#x202f;: {number}&#x202f;; chacune compte une fois.</translation>
    </message>
    <message>
        <source>Pictures that several modules learned from: {number}; they count twice.</source>
        <translation>Images apprises par plusieurs modules&#x202f;: {number}&#x202f;; elles comptent deux fois.</translation>
    </message>
    <message>
        <source>Train it again on {ours}, or train on the pictures of both.</source>
        <translation>Entraînez-le de nouveau sur {ours}, ou entraînez sur les images des deux.</translation>
    </message>
    <message>
        <source>Train it again with the same settings.</source>
        <translation>Entraînez-le de nouveau avec les mêmes paramètres.</translation>
    </message>
    <message>
        <source>When it should doubt was not measured (no pictures of {classes}), so it always answers.</source>
        <translation>Le point à partir duquel il doit douter n’a pas été mesuré (aucune image de {classes}), il répond donc toujours.</translation>
    </message>
    <message>
        <source>When it should doubt was not measured, so it always answers.</source>
        <translation>Le point à partir duquel il doit douter n’a pas été mesuré, il répond donc toujours.</translation>
    </message>
    <message>
        <source>how a picture becomes a square</source>
        <translation>façon dont une image devient un carré</translation>
    </message>
    <message>
        <source>how features are pooled</source>
        <translation>façon dont les caractéristiques sont regroupées</translation>
    </message>
    <message>
        <source>it belongs to {theirs} (sha256 {their_sha256}…), and {first} to {ours} (sha256 {our_sha256}…)</source>
        <translation>il appartient à {theirs} (sha256 {their_sha256}…), tandis que {ours} (sha256 {our_sha256}…) est le modèle de {first}</translation>
    </message>
    <message>
        <source>it is the same module as {other}</source>
        <translation>c’est le même module que {other}</translation>
    </message>
    <message>
        <source>it keeps nothing of its training images that another module could share</source>
        <translation>il ne garde rien de ses images d’entraînement qu’un autre module pourrait partager</translation>
    </message>
    <message>
        <source>it keeps nothing of its training images that another module could share, and the folder lacks pictures that it was trained on</source>
        <translation>il ne garde rien de ses images d’entraînement qu’un autre module pourrait partager, et il manque dans le dossier des images sur lesquelles il a été entraîné</translation>
    </message>
    <message>
        <source>it prepares pictures in another way than {first} ({differing})</source>
        <translation>il prépare les images autrement que {first} ({differing})</translation>
    </message>
    <message>
        <source>mean colour</source>
        <translation>couleur moyenne</translation>
    </message>
    <message>
        <source>resizing</source>
        <translation>redimensionnement</translation>
    </message>
    <message>
        <source>size</source>
        <comment>of a picture</comment>
        <translation>taille</translation>
    </message>
    <message>
        <source>spread of colours</source>
        <translation>dispersion des couleurs</translation>
    </message>
    <message>
        <source>there is no other one</source>
        <translation>il n’y en a pas d’autre</translation>
    </message>
    <message>
        <source>{first} and {second} may mean the same; they are two classes.</source>
        <translation>{first} et {second} désignent peut-être la même chose&#x202f;; ce sont deux classes.</translation>
    </message>
    <message>
        <source>{kept} was also written {other}; {kept} is kept.</source>
        <translation>{kept} était aussi écrit {other}&#x202f;; {kept} est retenu.</translation>
    </message>
    <message numerus="yes">
        <source>{n} picture could not be read and was left out.</source>
        <comment>{n} pictures could not be read and were left out.</comment>
        <translation>
            <numerusform>{n} image n’a pas pu être lue et a été écartée.</numerusform>
            <numerusform>{n} images n’ont pas pu être lues et ont été écartées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mpl_engine.prompts</name>
    <message>
        <source>Give the class a shorter display name, or shorten the prompt template.</source>
        <translation>Donnez à la classe un nom d’affichage plus court, ou raccourcissez le gabarit de prompt.</translation>
    </message>
    <message>
        <source>It has {tokens} tokens and this backbone reads at most {limit}.</source>
        <translation>Il a {tokens} tokens et ce modèle en lit {limit} au plus.</translation>
    </message>
    <message>
        <source>Left out: {error}</source>
        <translation>Écartée&#x202f;: {error}</translation>
    </message>
    <message>
        <source>Of {views:,} augmented versions of the pictures, what needs no training is kept of {kept:,} ({size}); of the others it is computed again when their turn comes</source>
        <translation>De {views:,} versions augmentées des images, ce qui ne demande aucun entraînement est gardé pour {kept:,} ({size})&#x202f;; pour les autres, c’est recalculé quand vient leur tour</translation>
    </message>
    <message>
        <source>The prompt of class {class_name} is too long.</source>
        <translation>Le prompt de la classe {class_name} est trop long.</translation>
    </message>
    <message>
        <source>a name is empty or holds a reserved word</source>
        <translation>un nom est vide ou contient un mot réservé</translation>
    </message>
    <message>
        <source>context_mode=replace needs a space between its words and the class name</source>
        <translation>context_mode=replace nécessite une espace entre ses mots et le nom de la classe</translation>
    </message>
    <message>
        <source>context_mode=replace needs that many words before the class name, and there are {number}</source>
        <translation>context_mode=replace nécessite autant de mots avant le nom de la classe, et il y en a {number}</translation>
    </message>
    <message>
        <source>the backbone reads {names} as the same, so their prompts say the same</source>
        <translation>le modèle lit {names} de la même façon, leurs prompts disent donc la même chose</translation>
    </message>
    <message>
        <source>the backbone reads {names} as the same, so their prompts say {others}</source>
        <translation>le modèle lit {names} de la même façon, leurs prompts disent donc {others}</translation>
    </message>
    <message>
        <source>the initial context has shape {shape}</source>
        <translation>le contexte initial a la forme {shape}</translation>
    </message>
    <message>
        <source>there are no classes</source>
        <translation>il n’y a pas de classes</translation>
    </message>
    <message>
        <source>this backbone has {image_layers} image and {text_layers} text layers, so it must be {deepest} or less</source>
        <translation>ce modèle a {image_layers} couches d’image et {text_layers} de texte, ce doit donc être {deepest} ou moins</translation>
    </message>
    <message>
        <source>this backbone&apos;s image tower has no row of tokens for prompts to stand in, so it must be text</source>
        <translation>la tour d’images de ce modèle n’a pas de suite de tokens où placer des prompts, ce doit donc être text</translation>
    </message>
    <message>
        <source>this backbone&apos;s tokenizer has no word of one token to start from</source>
        <translation>le tokeniseur de ce modèle n’a pas de mot d’un seul token par lequel commencer</translation>
    </message>
</context>
<context>
    <name>mpl_engine.runs</name>
    <message>
        <source>Heads are fitted to the training images without their augmented versions: {rows:,} rows of {classes:,} classes do not fit into memory</source>
        <translation>Les têtes sont ajustées aux images d’entraînement sans leurs versions augmentées&#x202f;: {rows:,} lignes de {classes:,} classes ne tiennent pas en mémoire</translation>
    </message>
    <message>
        <source>Of {others}, {kept} is kept</source>
        <translation>Entre {others}, on retient {kept}</translation>
    </message>
    <message numerus="yes">
        <source>Of {others}, {kept} is kept, judging by {n} image held out</source>
        <comment>Of {others}, {kept} is kept, judging by {n} images held out</comment>
        <translation>
            <numerusform>Entre {others}, on retient {kept}, d’après {n} image mise de côté</numerusform>
            <numerusform>Entre {others}, on retient {kept}, d’après {n} images mises de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>Of {ways} ways to answer at once, {kept} is kept</source>
        <translation>Parmi {ways} façons de répondre d’emblée, on retient {kept}</translation>
    </message>
    <message numerus="yes">
        <source>Of {ways} ways to answer at once, {kept} is kept, right on {share:.0f} % of {n} image held out</source>
        <comment>Of {ways} ways to answer at once, {kept} is kept, right on {share:.0f} % of {n} images held out</comment>
        <translation>
            <numerusform>Parmi {ways} façons de répondre d’emblée, on retient {kept}, juste pour {share:.0f}&#x202f;% de {n} image mise de côté</numerusform>
            <numerusform>Parmi {ways} façons de répondre d’emblée, on retient {kept}, juste pour {share:.0f}&#x202f;% de {n} images mises de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>Ten images of each class are enough.</source>
        <translation>Dix images par classe suffisent.</translation>
    </message>
    <message>
        <source>a fold is not an object</source>
        <translation>un pli n’est pas un objet</translation>
    </message>
    <message>
        <source>a label has no class</source>
        <translation>une étiquette n’a pas de classe</translation>
    </message>
    <message>
        <source>a part of it is missing or of the wrong kind</source>
        <translation>une partie manque ou n’est pas du bon type</translation>
    </message>
    <message>
        <source>data or config</source>
        <translation>data ou config</translation>
    </message>
    <message>
        <source>depth was lowered from {wanted} to {depth}, the layers of this backbone</source>
        <translation>depth a été abaissé de {wanted} à {depth}, le nombre de couches de ce modèle</translation>
    </message>
    <message>
        <source>it has other words than classes</source>
        <translation>il a d’autres mots que de classes</translation>
    </message>
    <message>
        <source>it holds no config.json, so it is not the folder of a run</source>
        <translation>il ne contient pas de config.json, ce n’est donc pas le dossier d’un entraînement</translation>
    </message>
    <message>
        <source>it is being replaced, or that was interrupted; mpl-engine resume puts it back</source>
        <translation>il est en cours de remplacement, ou le remplacement a été interrompu&#x202f;; mpl-engine resume le remet en place</translation>
    </message>
    <message>
        <source>it must be 0 to {most}</source>
        <translation>ce doit être de 0 à {most}</translation>
    </message>
    <message>
        <source>it must be auto or coop</source>
        <translation>ce doit être auto ou coop</translation>
    </message>
    <message>
        <source>it must be {names}</source>
        <translation>ce doit être {names}</translation>
    </message>
    <message>
        <source>its class names are missing</source>
        <translation>ses noms de classes manquent</translation>
    </message>
    <message>
        <source>its folds or its fingerprint are missing</source>
        <translation>ses plis ou son empreinte manquent</translation>
    </message>
    <message>
        <source>its labels do not fit the run&apos;s images</source>
        <translation>ses étiquettes ne correspondent pas aux images de l’entraînement</translation>
    </message>
    <message>
        <source>its schema number is missing</source>
        <translation>son numéro de schéma manque</translation>
    </message>
    <message>
        <source>its smallest class has too few images for a test part of its own</source>
        <translation>sa plus petite classe a trop peu d’images pour avoir sa propre partie de test</translation>
    </message>
    <message>
        <source>prompts are learned for the class texts alone: this backbone&apos;s image tower holds none</source>
        <translation>les prompts sont appris pour les seuls textes de classes&#x202f;: la tour d’images de ce modèle n’en contient pas</translation>
    </message>
    <message>
        <source>the images</source>
        <translation>les images</translation>
    </message>
    <message>
        <source>the settings</source>
        <translation>les paramètres</translation>
    </message>
    <message>
        <source>the words of its classes are of the wrong kind</source>
        <translation>les mots de ses classes ne sont pas du bon type</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>ce dossier n’existe pas</translation>
    </message>
    <message numerus="yes">
        <source>{n} file or folder was left out; `mpl-engine scan` lists them with the reason</source>
        <comment>{n} files or folders were left out; `mpl-engine scan` lists them with the reason</comment>
        <translation>
            <numerusform>{n} fichier ou dossier a été écarté&#x202f;; `mpl-engine scan` les énumère avec la raison</numerusform>
            <numerusform>{n} fichiers ou dossiers ont été écartés&#x202f;; `mpl-engine scan` les énumère avec la raison</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} training image of each class</source>
        <comment>{n} training images of each class</comment>
        <translation>
            <numerusform>{n} image d’entraînement par classe</numerusform>
            <numerusform>{n} images d’entraînement par classe</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} is missing or of the wrong kind</source>
        <translation>{part} manque ou n’est pas du bon type</translation>
    </message>
</context>
<context>
    <name>mpl_engine.training</name>
    <message>
        <source>It was ended early.</source>
        <translation>Il a été terminé plus tôt.</translation>
    </message>
    <message>
        <source>The weights of epoch {epoch} are kept, the best on the validation images.</source>
        <translation>Les poids de l’époque {epoch} sont gardés, les meilleurs sur les images de validation.</translation>
    </message>
    <message>
        <source>The weights of epoch {epoch} are kept, the last one.</source>
        <translation>Les poids de l’époque {epoch}, la dernière, sont gardés.</translation>
    </message>
    <message>
        <source>The weights of epoch {epoch} are kept.</source>
        <translation>Les poids de l’époque {epoch} sont gardés.</translation>
    </message>
    <message>
        <source>The weights of epoch {epoch} up to where it was ended are kept, the best on the validation images.</source>
        <translation>Les poids de l’époque {epoch}, interrompue avant sa fin, sont gardés, les meilleurs sur les images de validation.</translation>
    </message>
    <message>
        <source>The weights of epoch {epoch} up to where it was ended are kept, the last one.</source>
        <translation>Les poids de l’époque {epoch}, la dernière, interrompue avant sa fin, sont gardés.</translation>
    </message>
    <message>
        <source>The weights of epoch {epoch} up to where it was ended are kept.</source>
        <translation>Les poids de l’époque {epoch}, interrompue avant sa fin, sont gardés.</translation>
    </message>
    <message>
        <source>it holds numbers that are not finite</source>
        <translation>il contient des nombres qui ne sont pas finis</translation>
    </message>
    <message>
        <source>it stands at a step that the settings do not have</source>
        <translation>il se trouve à une étape que les paramètres n’ont pas</translation>
    </message>
    <message>
        <source>its description is not what this program writes</source>
        <translation>sa description n’est pas ce qu’écrit ce programme</translation>
    </message>
    <message>
        <source>its optimizer state does not fit the settings</source>
        <translation>l’état de son optimiseur ne correspond pas aux paramètres</translation>
    </message>
    <message>
        <source>its tensors cannot be read</source>
        <translation>ses tenseurs ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>its tensors do not fit the settings</source>
        <translation>ses tenseurs ne correspondent pas aux paramètres</translation>
    </message>
    <message>
        <source>there are no training images</source>
        <translation>il n’y a pas d’images d’entraînement</translation>
    </message>
</context>
<context>
    <name>mpl_engine.video</name>
    <message>
        <source>No picture could be taken from {path}: {reason}.</source>
        <translation>Aucune image n’a pu être extraite de {path}&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>Taking pictures from a video</source>
        <translation>Extraction d’images d’une vidéo</translation>
    </message>
    <message>
        <source>it holds no moving picture</source>
        <translation>elle ne contient pas d’image animée</translation>
    </message>
    <message>
        <source>it holds sound only</source>
        <translation>elle ne contient que du son</translation>
    </message>
    <message>
        <source>it is damaged, or no video that can be read</source>
        <translation>elle est endommagée, ou n’est pas une vidéo lisible</translation>
    </message>
    <message>
        <source>it must be between {slowest:g} and {fastest:g} pictures a second</source>
        <translation>ce doit être entre {slowest:g} et {fastest:g} images par seconde</translation>
    </message>
    <message>
        <source>none of its pictures can be read</source>
        <translation>aucune de ses images ne peut être lue</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
</context>
</TS>
