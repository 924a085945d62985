<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>mpl_desktop</name>
    <message>
        <source>1 of 1 file was left out.</source>
        <translation>Se omitió 1 de 1 archivo.</translation>
    </message>
    <message>
        <source>A file could not be used: {reason}.</source>
        <translation>No se pudo usar un archivo: {reason}.</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Elegir otra carpeta</translation>
    </message>
    <message>
        <source>Choose its new place</source>
        <translation>Elegir su nueva ubicación</translation>
    </message>
    <message>
        <source>Choose the model&apos;s file</source>
        <translation>Elegir el archivo del modelo</translation>
    </message>
    <message>
        <source>Classify</source>
        <comment>name of a page: what one does there</comment>
        <translation>Clasificar</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Go to Images</source>
        <translation>Ir a Imágenes</translation>
    </message>
    <message>
        <source>Images</source>
        <comment>name of a page</comment>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Label</source>
        <comment>name of a page: what one does there</comment>
        <translation>Etiquetar</translation>
    </message>
    <message>
        <source>Learn in smaller steps</source>
        <translation>Aprender con pasos más pequeños</translation>
    </message>
    <message>
        <source>Learning went astray at step {step:,}, so it was stopped.</source>
        <translation>El aprendizaje se desvió en el paso {step:,} y por eso se detuvo.</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>Abrirlo aquí</translation>
    </message>
    <message>
        <source>Open its backup</source>
        <translation>Abrir su copia de seguridad</translation>
    </message>
    <message>
        <source>Results</source>
        <comment>name of a page</comment>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Volver a examinar</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>Ver el resultado</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Mostrar detalles</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
    <message>
        <source>Something went wrong inside the program while it was busy with: {doing}. Your project is safe.</source>
        <translation>Algo falló dentro del programa mientras estaba ocupado con: {doing}. Su proyecto está a salvo.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Your project is safe.</source>
        <translation>Algo falló dentro del programa. Su proyecto está a salvo.</translation>
    </message>
    <message>
        <source>Take {pictures} at a time</source>
        <translation>Aprender de {pictures} en {pictures}</translation>
    </message>
    <message>
        <source>The class name {class_name} is too long for the model. Give the class a shorter one.</source>
        <translation>El nombre de clase {class_name} es demasiado largo para el modelo. Dé a la clase uno más corto.</translation>
    </message>
    <message>
        <source>The classes of the folder and of the module differ. {why} Rename the classes on the Images page.</source>
        <translation>Las clases de la carpeta y las del módulo no coinciden. {why} Cambie el nombre de las clases en la página Imágenes.</translation>
    </message>
    <message>
        <source>The model {name} is not on this computer. It would be fetched from {origin} ({size}).</source>
        <translation>El modelo {name} no está en este equipo. Se obtendría de {origin} ({size}).</translation>
    </message>
    <message>
        <source>The model {name} no longer comes with the program. Train again with {instead}.</source>
        <translation>El modelo {name} ya no viene con el programa. Entrene de nuevo con {instead}.</translation>
    </message>
    <message>
        <source>There is no model named {name}.</source>
        <translation>No hay ningún modelo llamado {name}.</translation>
    </message>
    <message numerus="yes">
        <source>There is not enough memory to learn from {n:,} picture at a time.</source>
        <comment>There is not enough memory to learn from {n:,} pictures at a time.</comment>
        <translation>
            <numerusform>No hay memoria suficiente para aprender de {n:,} imagen a la vez.</numerusform>
            <numerusform>No hay memoria suficiente para aprender de {n:,} imágenes a la vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is not enough memory to learn from {n:,} picture at a time. Choose a smaller model.</source>
        <comment>There is not enough memory to learn from {n:,} pictures at a time. Choose a smaller model.</comment>
        <translation>
            <numerusform>No hay memoria suficiente para aprender de {n:,} imagen a la vez. Elija un modelo más pequeño.</numerusform>
            <numerusform>No hay memoria suficiente para aprender de {n:,} imágenes a la vez. Elija un modelo más pequeño.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This needs {n:,} picture kept aside, and there are {images}.</source>
        <comment>This needs {n:,} pictures kept aside, and there are {images}.</comment>
        <translation>
            <numerusform>Para esto hace falta {n:,} imagen reservada, y hay {images}.</numerusform>
            <numerusform>Para esto hacen falta {n:,} imágenes reservadas, y hay {images}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Train</source>
        <comment>name of a page: what one does there</comment>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Training is done: right on {accuracy} of the pictures kept aside.</source>
        <translation>El entrenamiento ha terminado: acierta en el {accuracy} de las imágenes reservadas.</translation>
    </message>
    <message>
        <source>Training on all pictures is done.</source>
        <translation>El entrenamiento con todas las imágenes ha terminado.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>unos segundos</translation>
    </message>
    <message>
        <source>about {hours} h</source>
        <translation>unas {hours} h</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min</source>
        <translation>unas {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>unos {minutes} min</translation>
    </message>
    <message>
        <source>about {seconds} s</source>
        <translation>unos {seconds} s</translation>
    </message>
    <message>
        <source>{module} cannot be merged: {reason}. {advice}</source>
        <translation>{module} no se puede fusionar: {reason}. {advice}</translation>
    </message>
    <message>
        <source>{module} was trained with another model: it needs {needed}, and found {found}.</source>
        <translation>{module} se entrenó con otro modelo: necesita {needed}, pero se encontró {found}.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of {total:,} files was left out.</source>
        <comment>{n:,} of {total:,} files were left out.</comment>
        <translation>
            <numerusform>Se omitió {n:,} de {total:,} archivos.</numerusform>
            <numerusform>Se omitieron {n:,} de {total:,} archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} cannot be used here. {why}</source>
        <translation>{name} no se puede usar aquí. {why}</translation>
    </message>
    <message>
        <source>{name} is open in another window of this program on {computer}. Close it there first.</source>
        <translation>{name} está abierto en otra ventana de este programa en {computer}. Ciérrelo primero allí.</translation>
    </message>
    <message>
        <source>{name} is open in another window of this program. Close it there first.</source>
        <translation>{name} está abierto en otra ventana de este programa. Ciérrelo primero allí.</translation>
    </message>
    <message>
        <source>{path} does not say which activation it was trained with.</source>
        <translation>{path} no dice con qué activación se entrenó.</translation>
    </message>
    <message>
        <source>{path} is not a usable module: {reason}.</source>
        <translation>{path} no es un módulo utilizable: {reason}.</translation>
    </message>
    <message>
        <source>{project}: {words}</source>
        <translation>{project}: {words}</translation>
    </message>
    <message>
        <source>{what} Choose another name.</source>
        <translation>{what} Elija otro nombre.</translation>
    </message>
    <message>
        <source>{what} If it was moved, choose its new place; nothing is lost.</source>
        <translation>{what} Si se movió, elija su nueva ubicación; no se pierde nada.</translation>
    </message>
    <message>
        <source>{what} {why} What arrived is kept.</source>
        <translation>{what} {why} Se conserva lo que ya llegó.</translation>
    </message>
</context>
<context>
    <name>mpl_desktop.camera</name>
    <message>
        <source>1 a second</source>
        <translation>1 por segundo</translation>
    </message>
    <message>
        <source>1 every 10 seconds</source>
        <translation>1 cada 10 segundos</translation>
    </message>
    <message>
        <source>1 every 2 seconds</source>
        <translation>1 cada 2 segundos</translation>
    </message>
    <message>
        <source>1 every 5 seconds</source>
        <translation>1 cada 5 segundos</translation>
    </message>
    <message>
        <source>10 a second</source>
        <translation>10 por segundo</translation>
    </message>
    <message>
        <source>2 a second</source>
        <translation>2 por segundo</translation>
    </message>
    <message>
        <source>5 a second</source>
        <translation>5 por segundo</translation>
    </message>
    <message>
        <source>A video file…</source>
        <translation>Un archivo de video…</translation>
    </message>
    <message>
        <source>Another video file…</source>
        <translation>Otro archivo de video…</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Camera pictures</source>
        <translation>Imágenes de la cámara</translation>
    </message>
    <message>
        <source>Cameras need a part that is not installed. Install it with: pip install {part}</source>
        <translation>Las cámaras necesitan un componente que no está instalado. Instálelo con: pip install {part}</translation>
    </message>
    <message>
        <source>Choose a class, or type the name of a new one</source>
        <translation>Elija una clase o escriba el nombre de una nueva</translation>
    </message>
    <message>
        <source>Choose a video</source>
        <translation>Elegir un video</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Class of the pictures</source>
        <translation>Clase de las imágenes</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>From {video}: {said}</source>
        <translation>De {video}: {said}</translation>
    </message>
    <message>
        <source>Hold the button, or the space bar, to go on taking: four a second.</source>
        <translation>Mantenga pulsado el botón, o la barra espaciadora, para seguir capturando: cuatro por segundo.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántas</translation>
    </message>
    <message>
        <source>How many pictures</source>
        <translation>Cuántas imágenes</translation>
    </message>
    <message>
        <source>Keeping pictures of the camera</source>
        <translation>Guardando imágenes de la cámara</translation>
    </message>
    <message>
        <source>Label them</source>
        <translation>Etiquetarlas</translation>
    </message>
    <message>
        <source>Leave out pictures that look like one before</source>
        <translation>Omitir imágenes que se parezcan a una anterior</translation>
    </message>
    <message>
        <source>Leave without a class</source>
        <translation>Dejar sin clase</translation>
    </message>
    <message>
        <source>New class {name}</source>
        <translation>Nueva clase {name}</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Sin cámara</translation>
    </message>
    <message>
        <source>No picture comes from {camera}. Another program may be using it: close that one, then try again.</source>
        <translation>No llega ninguna imagen de {camera}. Quizá la esté usando otro programa: ciérrelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Nothing of what the camera sees is kept but the pictures that you take, and they stay on this computer.</source>
        <translation>De lo que ve la cámara solo se guardan las imágenes que usted capture, y se quedan en este equipo.</translation>
    </message>
    <message>
        <source>Pictures are taken at even distances and copied into the project, at most 2,000 of one video. The video itself is only read.</source>
        <translation>Las imágenes se capturan a intervalos iguales y se copian en el proyecto, como máximo 2000 por video. El video en sí solo se lee.</translation>
    </message>
    <message>
        <source>Pictures can be added to projects that began with unsorted pictures.</source>
        <translation>Se pueden añadir imágenes a los proyectos que empezaron con imágenes sin clasificar.</translation>
    </message>
    <message>
        <source>Pictures from a video</source>
        <translation>Imágenes de un video</translation>
    </message>
    <message>
        <source>Pictures from the camera</source>
        <translation>Imágenes de la cámara</translation>
    </message>
    <message>
        <source>Reading videos needs a part that is not installed. Install it with: pip install {part}</source>
        <translation>Para leer videos hace falta un componente que no está instalado. Instálelo con: pip install {part}</translation>
    </message>
    <message>
        <source>Show each</source>
        <translation>Mostrar cada uno</translation>
    </message>
    <message>
        <source>Take a picture</source>
        <translation>Capturar una imagen</translation>
    </message>
    <message>
        <source>Take pictures</source>
        <translation>Capturar imágenes</translation>
    </message>
    <message>
        <source>Take the last picture away again</source>
        <translation>Quitar la última imagen</translation>
    </message>
    <message>
        <source>Taking pictures from a video</source>
        <translation>Capturando imágenes de un video</translation>
    </message>
    <message>
        <source>That is the most from one video: after {time} nothing more was looked at.</source>
        <translation>Es el máximo de un video: después de {time} no se examinó nada más.</translation>
    </message>
    <message>
        <source>The part for cameras cannot be loaded: {reason}.</source>
        <translation>No se puede cargar el componente para cámaras: {reason}.</translation>
    </message>
    <message>
        <source>The picture that was taken last</source>
        <translation>La última imagen capturada</translation>
    </message>
    <message>
        <source>The video is damaged at {time}; what could be read was taken.</source>
        <translation>El video está dañado en {time}; se capturó lo que se pudo leer.</translation>
    </message>
    <message>
        <source>The video is over. Choose it again to see it once more.</source>
        <translation>El video ha terminado. Elíjalo otra vez para volver a verlo.</translation>
    </message>
    <message>
        <source>There is no camera. Connect one, and it appears here.</source>
        <translation>No hay ninguna cámara. Conecte una y aparecerá aquí.</translation>
    </message>
    <message>
        <source>This name is too long for the model to read. Give the class a shorter one.</source>
        <translation>Este nombre es demasiado largo para que el modelo lo lea. Dé a la clase uno más corto.</translation>
    </message>
    <message>
        <source>This program may not use the camera. Allow it in the system&apos;s settings, under privacy and camera, then try again.</source>
        <translation>Este programa no tiene permiso para usar la cámara. Permítalo en la configuración del sistema, en privacidad y cámara, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Undo the last</source>
        <translation>Deshacer la última</translation>
    </message>
    <message>
        <source>Waiting for the first picture</source>
        <translation>Esperando la primera imagen</translation>
    </message>
    <message>
        <source>What became of the videos</source>
        <translation>Qué pasó con los videos</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Lo que ve la cámara</translation>
    </message>
    <message>
        <source>Why there is no picture</source>
        <translation>Por qué no hay imagen</translation>
    </message>
    <message>
        <source>{camera} is not connected any more. Connect it again, or choose another camera.</source>
        <translation>{camera} ya no está conectada. Conéctela de nuevo o elija otra cámara.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture taken.</source>
        <comment>{n:,} pictures taken.</comment>
        <translation>
            <numerusform>Se capturó {n:,} imagen.</numerusform>
            <numerusform>Se capturaron {n:,} imágenes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture was here already.</source>
        <comment>{n:,} pictures were here already.</comment>
        <translation>
            <numerusform>{n:,} imagen ya estaba aquí.</numerusform>
            <numerusform>{n:,} imágenes ya estaban aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture was taken from {videos:,} videos.</source>
        <comment>{n:,} pictures were taken from {videos:,} videos.</comment>
        <translation>
            <numerusform>Se capturó {n:,} imagen de {videos:,} videos.</numerusform>
            <numerusform>Se capturaron {n:,} imágenes de {videos:,} videos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture was taken.</source>
        <comment>{n:,} pictures were taken.</comment>
        <translation>
            <numerusform>Se capturó {n:,} imagen.</numerusform>
            <numerusform>Se capturaron {n:,} imágenes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} that looks like another was left out.</source>
        <comment>{n:,} that look like another were left out.</comment>
        <translation>
            <numerusform>Se omitió {n:,} que se parece a otra.</numerusform>
            <numerusform>Se omitieron {n:,} que se parecen a otras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} video</source>
        <comment>{n:,} videos</comment>
        <translation>
            <numerusform>{n:,} video</numerusform>
            <numerusform>{n:,} videos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mpl_desktop.dialogs</name>
    <message>
        <source>(no class)</source>
        <translation>(sin clase)</translation>
    </message>
    <message>
        <source>(no file)</source>
        <translation>(sin archivo)</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Interv. 95 %</translation>
    </message>
    <message>
        <source>&lt;b&gt;Classify.&lt;/b&gt; Drop pictures or folders, watch a folder, or hold things before a live camera. A guess followed by ? is less sure than the slider asks for. Correct wrong answers, and the project or the module learns from them; a class can be added from five pictures, or by its name alone.</source>
        <translation>&lt;b&gt;Clasificar.&lt;/b&gt; Suelte imágenes o carpetas, vigile una carpeta o ponga objetos ante una cámara en vivo. Una suposición seguida de ? es menos segura de lo que pide el control deslizante. Corrija las respuestas equivocadas, y el proyecto o el módulo aprenderá de ellas; se puede añadir una clase con cinco imágenes o solo con su nombre.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Images.&lt;/b&gt; Open a folder whose sub-folders are your classes, with ten or more pictures in each. Your files are only read. Give each class a name in plain words: the program reads names, so good names help. Where a name is not English, &lt;i&gt;In English…&lt;/i&gt; in its menu keeps words for the model. Leave out what does not belong.</source>
        <translation>&lt;b&gt;Imágenes.&lt;/b&gt; Abra una carpeta cuyas subcarpetas sean sus clases, con diez o más imágenes en cada una. Sus archivos solo se leen. Dé a cada clase un nombre con palabras corrientes: el programa lee los nombres, así que los buenos nombres ayudan. Si un nombre no está en inglés, &lt;i&gt;En inglés…&lt;/i&gt;, en su menú, guarda palabras para el modelo. Omita lo que no corresponda.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Label.&lt;/b&gt; Begin with a heap instead: drop unsorted pictures on the window; copies of them become a project. Type what a picture shows and press Enter, and go on: Space accepts a guess, a number gives another class, Backspace goes back. &lt;i&gt;By class&lt;/i&gt; shows all pictures of one guessed class: unmark the wrong ones and press Enter. Pictures can also come from the camera or out of a video (&lt;i&gt;Add pictures&lt;/i&gt; on the Images page), with an extra part: &lt;code&gt;pip install &apos;mpl-desktop[camera]&apos;&lt;/code&gt;.</source>
        <translation>&lt;b&gt;Etiquetar.&lt;/b&gt; O empiece con un montón: suelte imágenes sin clasificar en la ventana y sus copias se convertirán en un proyecto. Escriba lo que muestra una imagen, pulse Intro y continúe: Espacio acepta una suposición, un número da otra clase y Retroceso vuelve atrás. &lt;i&gt;Por clase&lt;/i&gt; muestra todas las imágenes de una clase supuesta: desmarque las equivocadas y pulse Intro. Las imágenes también pueden venir de la cámara o de un video (&lt;i&gt;Añadir imágenes&lt;/i&gt; en la página Imágenes), con un componente adicional: &lt;code&gt;pip install &apos;mpl-desktop[camera]&apos;&lt;/code&gt;.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Results.&lt;/b&gt; Some images were set aside before training; the figures are about those. The line across each bar is where the true rate lies, judging by so many images. Look at the mistakes: often the label is wrong, not the answer. Corrections are kept in the project and can be undone.</source>
        <translation>&lt;b&gt;Resultados.&lt;/b&gt; Antes de entrenar se reservaron algunas imágenes; las cifras se refieren a ellas. La línea que cruza cada barra indica dónde está la tasa real, a juzgar por esa cantidad de imágenes. Mire los errores: a menudo lo equivocado es la etiqueta, no la respuesta. Las correcciones se guardan en el proyecto y se pueden deshacer.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Train.&lt;/b&gt; Press &lt;i&gt;Start training&lt;/i&gt;. The built-in model is small; larger ones, such as ViT-B-16, learned from many more pictures and are downloaded once. Under &lt;i&gt;Details&lt;/i&gt; are all settings: &lt;i&gt;Quick&lt;/i&gt; is for small computers, &lt;i&gt;Paper&lt;/i&gt; is the published recipe of Modular Prompt Learning.</source>
        <translation>&lt;b&gt;Entrenar.&lt;/b&gt; Pulse &lt;i&gt;Iniciar entrenamiento&lt;/i&gt;. El modelo integrado es pequeño; los más grandes, como ViT-B-16, aprendieron de muchas más imágenes y se descargan una sola vez. En &lt;i&gt;Detalles&lt;/i&gt; están todos los ajustes: &lt;i&gt;Rápido&lt;/i&gt; es para equipos modestos y &lt;i&gt;Artículo&lt;/i&gt; es la receta publicada de Modular Prompt Learning.</translation>
    </message>
    <message>
        <source>A new folder with a folder for each class and the pictures in it. Your pictures stay where they are.</source>
        <translation>Una carpeta nueva con una carpeta para cada clase y sus imágenes dentro. Sus imágenes se quedan donde están.</translation>
    </message>
    <message>
        <source>A quarter of the size (8 bit)</source>
        <translation>Un cuarto del tamaño (8 bits)</translation>
    </message>
    <message>
        <source>A row for each picture: its file and its class. Spreadsheets open it, and this program reads it again.</source>
        <translation>Una fila para cada imagen: su archivo y su clase. Se abre con hojas de cálculo, y este programa puede volver a leerla.</translation>
    </message>
    <message>
        <source>A web page that classifies offline</source>
        <translation>Una página web que clasifica sin conexión</translation>
    </message>
    <message>
        <source>About MPL Desktop</source>
        <translation>Acerca de MPL Desktop</translation>
    </message>
    <message>
        <source>Accuracy with parts switched off</source>
        <translation>Exactitud con partes desactivadas</translation>
    </message>
    <message>
        <source>Alt</source>
        <comment>keys</comment>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <comment>keys</comment>
        <translation>Alt+Arriba, Alt+Abajo</translation>
    </message>
    <message>
        <source>Apple graphics</source>
        <translation>Gráficos de Apple</translation>
    </message>
    <message>
        <source>Arrows</source>
        <comment>keys</comment>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>As the parts are now: train, val and test</source>
        <translation>Como están ahora las partes: train, val y test</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Asking {host}</source>
        <translation>Preguntando a {host}</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>COCO (JSON)</source>
        <translation>COCO (JSON)</translation>
    </message>
    <message>
        <source>Change the name of the selected class</source>
        <translation>Cambiar el nombre de la clase seleccionada</translation>
    </message>
    <message>
        <source>Choose unsorted pictures</source>
        <translation>Elegir imágenes sin clasificar</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Class that the map is about</source>
        <translation>Clase a la que se refiere el mapa</translation>
    </message>
    <message>
        <source>Classify what the clipboard holds</source>
        <translation>Clasificar lo que contiene el portapapeles</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Close the program and start it again to see it.</source>
        <translation>Cierre el programa y vuelva a iniciarlo para verlo.</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>Calcular con</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Copies of the pictures</source>
        <translation>Copias de las imágenes</translation>
    </message>
    <message>
        <source>Copies or links</source>
        <translation>Copias o enlaces</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
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
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>keys</comment>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Enter, Space</source>
        <comment>keys</comment>
        <translation>Intro, Espacio</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>keys</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Exact (32 bit)</source>
        <translation>Exactos (32 bits)</translation>
    </message>
    <message>
        <source>Exclude the selected images, or include them again; remove or leave out the selected classes</source>
        <translation>Excluir las imágenes seleccionadas o volver a incluirlas; quitar u omitir las clases seleccionadas</translation>
    </message>
    <message>
        <source>Export for other programs</source>
        <translation>Exportar para otros programas</translation>
    </message>
    <message>
        <source>Export labels</source>
        <translation>Exportar etiquetas</translation>
    </message>
    <message>
        <source>Export the labels to</source>
        <translation>Exportar las etiquetas a</translation>
    </message>
    <message>
        <source>Export the prompt module</source>
        <translation>Exportar el módulo de prompts</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>Exported {file}. On {images} images it gives the same answer as this program for {share}; probabilities differ by at most {difference:.2g} (allowed: {allowed:g}).</source>
        <translation>Se exportó {file}. En {images} imágenes da la misma respuesta que este programa en el {share}; las probabilidades difieren como máximo en {difference:.2g} (permitido: {allowed:g}).</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>Exporting labels</source>
        <translation>Exportando etiquetas</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>F2</source>
        <comment>keys</comment>
        <translation>F2</translation>
    </message>
    <message>
        <source>Find images: what they show (then Enter), or their file name</source>
        <translation>Buscar imágenes: por lo que muestran (y luego Intro) o por su nombre de archivo</translation>
    </message>
    <message>
        <source>Folder for downloads</source>
        <translation>Carpeta de descargas</translation>
    </message>
    <message>
        <source>Folder with a script and a model card</source>
        <translation>Carpeta con un script y una ficha del modelo</translation>
    </message>
    <message>
        <source>Folders by class</source>
        <translation>Carpetas por clase</translation>
    </message>
    <message>
        <source>For ONNX Runtime and what else reads ONNX: preprocessed pixels in, probabilities out. Classes and preprocessing are in its metadata.</source>
        <translation>Para ONNX Runtime y todo lo que lea ONNX: entran píxeles preprocesados y salen probabilidades. Las clases y el preprocesamiento están en sus metadatos.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Full (32 bit)</source>
        <translation>Completa (32 bits)</translation>
    </message>
    <message>
        <source>Go on to the next part of the page, or back</source>
        <translation>Pasar a la parte siguiente de la página, o a la anterior</translation>
    </message>
    <message>
        <source>Go to the menus</source>
        <translation>Ir a los menús</translation>
    </message>
    <message>
        <source>Half (16 bit)</source>
        <translation>Media (16 bits)</translation>
    </message>
    <message>
        <source>Half (bfloat16)</source>
        <translation>Media (bfloat16)</translation>
    </message>
    <message>
        <source>Half is faster on some computers. Answers are always computed in full precision</source>
        <translation>La precisión media es más rápida en algunos equipos. Las respuestas se calculan siempre con precisión completa</translation>
    </message>
    <message>
        <source>Half the size (16 bit)</source>
        <translation>La mitad del tamaño (16 bits)</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <source>Heat map of {picture} for {label}</source>
        <translation>Mapa de calor de {picture} para {label}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>High: black and white, strong lines, and a frame around what is chosen</source>
        <translation>Alto: blanco y negro, líneas marcadas y un marco alrededor de lo elegido</translation>
    </message>
    <message>
        <source>Import labels from a table</source>
        <translation>Importar etiquetas de una tabla</translation>
    </message>
    <message numerus="yes">
        <source>Import labels of {n:,} picture</source>
        <comment>Import labels of {n:,} pictures</comment>
        <translation>
            <numerusform>Importar etiquetas de {n:,} imagen</numerusform>
            <numerusform>Importar etiquetas de {n:,} imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>In five steps</source>
        <translation>En cinco pasos</translation>
    </message>
    <message>
        <source>In {folder}. What is in it now is lost.</source>
        <translation>En {folder}. Lo que contiene ahora se perderá.</translation>
    </message>
    <message>
        <source>It is compared with this program before it is kept, and not kept if it answers differently.</source>
        <translation>Se compara con este programa antes de guardarlo, y no se guarda si responde de otro modo.</translation>
    </message>
    <message>
        <source>Judge the module again with each part switched off</source>
        <translation>Volver a evaluar el módulo con cada parte desactivada</translation>
    </message>
    <message numerus="yes">
        <source>Judged on {n} image of the open folder that the module never saw.</source>
        <comment>Judged on {n} images of the open folder that the module never saw.</comment>
        <translation>
            <numerusform>Evaluado con {n} imagen de la carpeta abierta que el módulo nunca vio.</numerusform>
            <numerusform>Evaluado con {n} imágenes de la carpeta abierta que el módulo nunca vio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Judging on {n:,} image that the module never saw</source>
        <comment>Judging on {n:,} images that the module never saw</comment>
        <translation>
            <numerusform>Evaluando con {n:,} imagen que el módulo nunca vio</numerusform>
            <numerusform>Evaluando con {n:,} imágenes que el módulo nunca vio</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Larger (125 %)</source>
        <translation>Más grande (125 %)</translation>
    </message>
    <message>
        <source>Largest (150 %)</source>
        <translation>El más grande (150 %)</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Learned prompts need not mean a word; deeper layers least of all.</source>
        <translation>Los prompts aprendidos no tienen por qué significar una palabra; y menos aún en las capas más profundas.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Line {line}: {file} – {label}: {why}</source>
        <translation>Línea {line}: {file} – {label}: {why}</translation>
    </message>
    <message>
        <source>Links to the pictures</source>
        <translation>Enlaces a las imágenes</translation>
    </message>
    <message>
        <source>Loading the module</source>
        <translation>Cargando el módulo</translation>
    </message>
    <message>
        <source>Look for a newer version</source>
        <translation>Buscar una versión más reciente</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Ver por dentro</translation>
    </message>
    <message>
        <source>Looking for a newer version</source>
        <translation>Buscando una versión más reciente</translation>
    </message>
    <message>
        <source>Looking inside</source>
        <translation>Examinando por dentro</translation>
    </message>
    <message>
        <source>Made {links} and {copies} of pictures in {folder}, in folders by class.</source>
        <translation>Se crearon {links} y {copies} de imágenes en {folder}, en carpetas por clase.</translation>
    </message>
    <message numerus="yes">
        <source>Made {n:,} copy of pictures in {folder}, in folders by class.</source>
        <comment>Made {n:,} copies of pictures in {folder}, in folders by class.</comment>
        <translation>
            <numerusform>Se creó {n:,} copia de imagen en {folder}, en carpetas por clase.</numerusform>
            <numerusform>Se crearon {n:,} copias de imágenes en {folder}, en carpetas por clase.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made {n:,} link of pictures in {folder}, in folders by class.</source>
        <comment>Made {n:,} links of pictures in {folder}, in folders by class.</comment>
        <translation>
            <numerusform>Se creó {n:,} enlace a imagen en {folder}, en carpetas por clase.</numerusform>
            <numerusform>Se crearon {n:,} enlaces a imágenes en {folder}, en carpetas por clase.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the new folder in</source>
        <translation>Crear la carpeta nueva en</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Módulo</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Move the selected classes up or down, and with them their keys on the Label page</source>
        <translation>Subir o bajar las clases seleccionadas, y con ellas sus teclas en la página Etiquetar</translation>
    </message>
    <message>
        <source>NVIDIA graphics card</source>
        <translation>Tarjeta gráfica NVIDIA</translation>
    </message>
    <message>
        <source>Nearest training images</source>
        <translation>Imágenes de entrenamiento más parecidas</translation>
    </message>
    <message>
        <source>Nearest words</source>
        <translation>Palabras más cercanas</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Never use the network</source>
        <translation>No usar nunca la red</translation>
    </message>
    <message>
        <source>New: {classes}.</source>
        <translation>Nuevas: {classes}.</translation>
    </message>
    <message>
        <source>Not asked: the settings say never to use the network.</source>
        <translation>No se preguntó: los ajustes dicen que no se use nunca la red.</translation>
    </message>
    <message>
        <source>Nothing about you, your pictures or this version is sent; as with every address, its owner sees from which network it is asked. Nothing is downloaded or installed.</source>
        <translation>No se envía nada sobre usted, sus imágenes ni esta versión; como con cualquier dirección, su propietario ve desde qué red se le pregunta. No se descarga ni se instala nada.</translation>
    </message>
    <message>
        <source>Nothing computed yet</source>
        <translation>Todavía no se ha calculado nada</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Of all text in the window, from the next start on</source>
        <translation>De todo el texto de la ventana, a partir del próximo inicio</translation>
    </message>
    <message>
        <source>One ONNX file</source>
        <translation>Un archivo ONNX</translation>
    </message>
    <message>
        <source>One file in COCO&apos;s form for classification, which many tools for labelling and training read.</source>
        <translation>Un archivo con el formato de COCO para clasificación, que leen muchas herramientas de etiquetado y entrenamiento.</translation>
    </message>
    <message>
        <source>One file: open it in a browser of 2023 or newer, and drop pictures on it or choose them. It needs no network and no installation, and the pictures stay on the computer.</source>
        <translation>Un solo archivo: ábralo en un navegador de 2023 o posterior y suelte imágenes en él, o elíjalas. No necesita red ni instalación, y las imágenes se quedan en el equipo.</translation>
    </message>
    <message>
        <source>Only time is lost: it is computed again when a folder is opened</source>
        <translation>Solo se pierde tiempo: se vuelve a calcular al abrir una carpeta</translation>
    </message>
    <message>
        <source>Open a folder of classes</source>
        <translation>Abrir una carpeta de clases</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Abrir un proyecto</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Abrir su página</translation>
    </message>
    <message>
        <source>Open the folder that it was trained on to see near training images ({module}).</source>
        <translation>Abra la carpeta con la que se entrenó para ver imágenes de entrenamiento parecidas ({module}).</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Parts switched off</source>
        <translation>Partes desactivadas</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Pictures and archives</source>
        <translation>Imágenes y archivos comprimidos</translation>
    </message>
    <message>
        <source>Precision while learning</source>
        <translation>Precisión al aprender</translation>
    </message>
    <message>
        <source>Press the button that has the frame</source>
        <translation>Pulsar el botón que tiene el marco</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message numerus="yes">
        <source>Prompts of the first {n} layer</source>
        <comment>Prompts of the first {n} layers</comment>
        <translation>
            <numerusform>Prompts de la primera {n} capa</numerusform>
            <numerusform>Prompts de las primeras {n} capas</numerusform>
        </translation>
    </message>
    <message>
        <source>Prompts of the image tower, layer by layer</source>
        <translation>Prompts de la torre de imagen, capa por capa</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Reading labels</source>
        <translation>Leyendo etiquetas</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reducido</translation>
    </message>
    <message>
        <source>Reduced: nothing moves, fades or blinks by itself</source>
        <translation>Reducido: nada se mueve, se desvanece ni parpadea por sí solo</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Aciertos</translation>
    </message>
    <message>
        <source>Rows that were left alone</source>
        <translation>Filas que se dejaron como estaban</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Guardar el proyecto</translation>
    </message>
    <message>
        <source>Save the project (it is also saved by itself)</source>
        <translation>Guardar el proyecto (también se guarda solo)</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Se guardó como {name}.</translation>
    </message>
    <message numerus="yes">
        <source>Saved the labels of {n:,} picture in {file}.</source>
        <comment>Saved the labels of {n:,} pictures in {file}.</comment>
        <translation>
            <numerusform>Se guardaron las etiquetas de {n:,} imagen en {file}.</numerusform>
            <numerusform>Se guardaron las etiquetas de {n:,} imágenes en {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what is for training, validation and test</source>
        <translation>Indicar qué es para entrenamiento, validación y prueba</translation>
    </message>
    <message>
        <source>See what each part does to accuracy.</source>
        <translation>Vea cómo influye cada parte en la exactitud.</translation>
    </message>
    <message>
        <source>Seen pictures</source>
        <translation>Imágenes vistas</translation>
    </message>
    <message>
        <source>Select an image on the page, then look inside</source>
        <translation>Seleccione una imagen en la página y use Ver por dentro</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Show log file</source>
        <translation>Mostrar archivo de registro</translation>
    </message>
    <message>
        <source>Show the images of the Images page larger or smaller</source>
        <translation>Mostrar más grandes o más pequeñas las imágenes de la página Imágenes</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlas</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Size of the numbers</source>
        <translation>Tamaño de los números</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo falló</translation>
    </message>
    <message>
        <source>Something went wrong inside the program</source>
        <translation>Algo falló dentro del programa</translation>
    </message>
    <message>
        <source>Stop the running training, after asking</source>
        <translation>Detener el entrenamiento en curso, tras preguntar</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Stopped. What was put into {folder} by then is there.</source>
        <translation>Detenido. Lo que ya se había puesto en {folder} sigue ahí.</translation>
    </message>
    <message>
        <source>Switch parts off</source>
        <translation>Desactivar partes</translation>
    </message>
    <message>
        <source>Switching parts off</source>
        <translation>Desactivando partes</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <comment>keys</comment>
        <translation>Tab, Mayús+Tab</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Taken at the next start of the program. Names that you gave stay as they are</source>
        <translation>Se aplica en el próximo inicio del programa. Los nombres que usted puso no cambian</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La respuesta</translation>
    </message>
    <message>
        <source>The details below help to repair it; they hold names of folders and files, so look before you share them.</source>
        <translation>Los detalles de abajo ayudan a repararlo; contienen nombres de carpetas y archivos, así que mírelos antes de compartirlos.</translation>
    </message>
    <message>
        <source>The map follows the attention of every layer, weighted by how much it changes the answer (Chefer, Gur and Wolf, 2021). It shows where the answer comes from, not whether it is right.</source>
        <translation>El mapa sigue la atención de cada capa, ponderada según cuánto cambia la respuesta (Chefer, Gur y Wolf, 2021). Muestra de dónde viene la respuesta, no si es correcta.</translation>
    </message>
    <message>
        <source>The module</source>
        <translation>El módulo</translation>
    </message>
    <message>
        <source>The pictures were looked at again meanwhile. Import {table} once more.</source>
        <translation>Mientras tanto se volvieron a examinar las imágenes. Importe {table} otra vez.</translation>
    </message>
    <message>
        <source>The program made a mistake while it was busy with: {doing}. Your project is saved and you can go on working.</source>
        <translation>Hubo un error en el programa mientras estaba ocupado con: {doing}. Su proyecto está guardado y puede seguir trabajando.</translation>
    </message>
    <message>
        <source>The program made a mistake. Your project is saved and you can go on working.</source>
        <translation>Hubo un error en el programa. Su proyecto está guardado y puede seguir trabajando.</translation>
    </message>
    <message>
        <source>The same training is running already. Train it twice?</source>
        <translation>Ya está en curso el mismo entrenamiento. ¿Entrenar dos veces?</translation>
    </message>
    <message>
        <source>The same training is waiting already. Train it twice?</source>
        <translation>Ya está en espera el mismo entrenamiento. ¿Entrenar dos veces?</translation>
    </message>
    <message>
        <source>The sample images are missing from this installation.</source>
        <translation>Las imágenes de ejemplo faltan en esta instalación.</translation>
    </message>
    <message>
        <source>The whole module</source>
        <translation>El módulo entero</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>This image</source>
        <translation>Esta imagen</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Esta es la versión más reciente.</translation>
    </message>
    <message>
        <source>This is version {version}. The button asks this address which version is the newest:</source>
        <translation>Esta es la versión {version}. El botón pregunta a esta dirección cuál es la versión más reciente:</translation>
    </message>
    <message>
        <source>This module has no learned prompts: it compares new pictures with yours, as the model sees them without training. Of a module that answers by its prompts, this page shows them.</source>
        <translation>Este módulo no tiene prompts aprendidos: compara las imágenes nuevas con las suyas, tal como las ve el modelo sin entrenamiento. Si un módulo responde con sus prompts, esta página los muestra.</translation>
    </message>
    <message>
        <source>This version is newer than the newest that is announced, {version}.</source>
        <translation>Esta versión es más reciente que la última anunciada, la {version}.</translation>
    </message>
    <message>
        <source>Train twice</source>
        <translation>Entrenar dos veces</translation>
    </message>
    <message>
        <source>Train with the settings on the Train page</source>
        <translation>Entrenar con los ajustes de la página Entrenar</translation>
    </message>
    <message>
        <source>Trains a strong image classifier from a folder of pictures: Modular Prompt Learning (arXiv 2502.14125) on a frozen CLIP. Apache-2.0. The built-in model was trained on Tiny-ImageNet and is for non-commercial research.</source>
        <translation>Entrena un potente clasificador de imágenes a partir de una carpeta de imágenes: Modular Prompt Learning (arXiv 2502.14125) sobre un CLIP congelado. Apache-2.0. El modelo integrado se entrenó con Tiny-ImageNet y es para investigación no comercial.</translation>
    </message>
    <message>
        <source>What you take along is a &lt;b&gt;prompt module&lt;/b&gt;: one small file which, with its model, knows your classes.</source>
        <translation>Lo que usted se lleva es un &lt;b&gt;módulo de prompts&lt;/b&gt;: un archivo pequeño que, junto con su modelo, conoce sus clases.</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>Deshacer, rehacer</translation>
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
        <translation>La versión {version} es más reciente que esta.</translation>
    </message>
    <message>
        <source>Walk in grids, tables, plots, the map, and among buttons that stand together</source>
        <translation>Moverse por cuadrículas, tablas, gráficos, el mapa y entre botones que están juntos</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>What was computed of pictures</source>
        <translation>Lo calculado a partir de imágenes</translation>
    </message>
    <message>
        <source>Where links cannot be made, there are copies</source>
        <translation>Donde no se puedan crear enlaces habrá copias</translation>
    </message>
    <message>
        <source>Without any prompts</source>
        <translation>Sin ningún prompt</translation>
    </message>
    <message>
        <source>Without image prompts</source>
        <translation>Sin prompts de imagen</translation>
    </message>
    <message>
        <source>Without text prompts</source>
        <translation>Sin prompts de texto</translation>
    </message>
    <message>
        <source>Words nearest to the text prompts</source>
        <translation>Palabras más cercanas a los prompts de texto</translation>
    </message>
    <message>
        <source>classify.py in it needs only onnxruntime, pillow and numpy. The module is in it too, so that this program can open it again.</source>
        <translation>El classify.py que contiene solo necesita onnxruntime, pillow y numpy. El módulo también está dentro, para que este programa pueda volver a abrirlo.</translation>
    </message>
    <message>
        <source>contradicts another</source>
        <translation>contradice a otra</translation>
    </message>
    <message>
        <source>could mean several pictures</source>
        <translation>podría referirse a varias imágenes</translation>
    </message>
    <message>
        <source>gives no class</source>
        <translation>no indica ninguna clase</translation>
    </message>
    <message>
        <source>http://host:port, empty for none</source>
        <translation>http://host:puerto; vacío si no hay</translation>
    </message>
    <message>
        <source>input</source>
        <comment>before the first layer</comment>
        <translation>entrada</translation>
    </message>
    <message>
        <source>names no picture here</source>
        <translation>no nombra ninguna imagen de aquí</translation>
    </message>
    <message>
        <source>{folder}, {share} alike</source>
        <translation>{folder}, {share} de parecido</translation>
    </message>
    <message>
        <source>{label}: {probability}. Nothing in the image speaks for this class.</source>
        <translation>{label}: {probability}. Nada en la imagen habla a favor de esta clase.</translation>
    </message>
    <message>
        <source>{label}: {probability}. Warm places speak for it.</source>
        <translation>{label}: {probability}. Las zonas cálidas hablan a favor.</translation>
    </message>
    <message>
        <source>{label}: {probability}. Warm places speak for it; {share} of the weight lies on the learned prompts.</source>
        <translation>{label}: {probability}. Las zonas cálidas hablan a favor; el {share} del peso recae en los prompts aprendidos.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} class</source>
        <comment>{n:,} classes</comment>
        <translation>
            <numerusform>{n:,} clase</numerusform>
            <numerusform>{n:,} clases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} contradicts another.</source>
        <comment>{n:,} contradict each other.</comment>
        <translation>
            <numerusform>{n:,} contradice a otra.</numerusform>
            <numerusform>{n:,} se contradicen entre sí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} copy</source>
        <comment>{n:,} copies</comment>
        <translation>
            <numerusform>{n:,} copia</numerusform>
            <numerusform>{n:,} copias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} could mean several pictures.</source>
        <comment>{n:,} could mean several pictures.</comment>
        <translation>
            <numerusform>{n:,} podría referirse a varias imágenes.</numerusform>
            <numerusform>{n:,} podrían referirse a varias imágenes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} file is there already: {names}. Replace it?</source>
        <comment>{n:,} files are there already: {names}. Replace them?</comment>
        <translation>
            <numerusform>{n:,} archivo ya existe: {names}. ¿Reemplazarlo?</numerusform>
            <numerusform>{n:,} archivos ya existen: {names}. ¿Reemplazarlos?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} gives no class.</source>
        <comment>{n:,} give no class.</comment>
        <translation>
            <numerusform>{n:,} no indica ninguna clase.</numerusform>
            <numerusform>{n:,} no indican ninguna clase.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} link</source>
        <comment>{n:,} links</comment>
        <translation>
            <numerusform>{n:,} enlace</numerusform>
            <numerusform>{n:,} enlaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} names no picture here.</source>
        <comment>{n:,} name no picture here.</comment>
        <translation>
            <numerusform>{n:,} no nombra ninguna imagen de aquí.</numerusform>
            <numerusform>{n:,} no nombran ninguna imagen de aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of {total:,} rows contradicts another.</source>
        <comment>{n:,} of {total:,} rows contradict each other.</comment>
        <translation>
            <numerusform>{n:,} de {total:,} filas contradice a otra.</numerusform>
            <numerusform>{n:,} de {total:,} filas se contradicen entre sí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of {total:,} rows could mean several pictures.</source>
        <comment>{n:,} of {total:,} rows could mean several pictures.</comment>
        <translation>
            <numerusform>{n:,} de {total:,} filas podría referirse a varias imágenes.</numerusform>
            <numerusform>{n:,} de {total:,} filas podrían referirse a varias imágenes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of {total:,} rows gives no class.</source>
        <comment>{n:,} of {total:,} rows give no class.</comment>
        <translation>
            <numerusform>{n:,} de {total:,} filas no indica ninguna clase.</numerusform>
            <numerusform>{n:,} de {total:,} filas no indican ninguna clase.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of {total:,} rows names no picture here.</source>
        <comment>{n:,} of {total:,} rows name no picture here.</comment>
        <translation>
            <numerusform>{n:,} de {total:,} filas no nombra ninguna imagen de aquí.</numerusform>
            <numerusform>{n:,} de {total:,} filas no nombran ninguna imagen de aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture could not be put there.</source>
        <comment>{n:,} pictures could not be put there.</comment>
        <translation>
            <numerusform>{n:,} imagen no se pudo poner ahí.</numerusform>
            <numerusform>{n:,} imágenes no se pudieron poner ahí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture got a class from {table}.</source>
        <comment>{n:,} pictures got a class from {table}.</comment>
        <translation>
            <numerusform>{n:,} imagen recibió una clase de {table}.</numerusform>
            <numerusform>{n:,} imágenes recibieron una clase de {table}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture of {classes}.</source>
        <comment>{n:,} pictures of {classes}.</comment>
        <translation>
            <numerusform>{n:,} imagen de {classes}.</numerusform>
            <numerusform>{n:,} imágenes de {classes}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture without a class, or left out, is not among them.</source>
        <comment>{n:,} pictures without a class, or left out, are not among them.</comment>
        <translation>
            <numerusform>{n:,} imagen sin clase u omitida no está entre ellas.</numerusform>
            <numerusform>{n:,} imágenes sin clase u omitidas no están entre ellas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} training image of this module are in the open folder.</source>
        <comment>{n:,} training images of this module are in the open folder.</comment>
        <translation>
            <numerusform>{n:,} imagen de entrenamiento de este módulo está en la carpeta abierta.</numerusform>
            <numerusform>{n:,} imágenes de entrenamiento de este módulo están en la carpeta abierta.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is there already. Replace it?</source>
        <translation>{name} ya existe. ¿Reemplazarlo?</translation>
    </message>
    <message>
        <source>{project} by class</source>
        <translation>{project} por clase</translation>
    </message>
    <message>
        <source>{size} computed so far</source>
        <translation>{size} calculados hasta ahora</translation>
    </message>
    <message>
        <source>{size} of downloaded models are kept there.</source>
        <translation>Ahí se guardan {size} de modelos descargados.</translation>
    </message>
    <message>
        <source>{table} changes nothing here.</source>
        <translation>{table} no cambia nada aquí.</translation>
    </message>
    <message>
        <source>“{folder}” is the folder of the pictures themselves. Choose another place.</source>
        <translation>“{folder}” es la carpeta de las propias imágenes. Elija otra ubicación.</translation>
    </message>
    <message>
        <source>“{name}” has the same pictures and settings, and will come to the same result.</source>
        <translation>“{name}” tiene las mismas imágenes y los mismos ajustes, y llegará al mismo resultado.</translation>
    </message>
</context>
<context>
    <name>mpl_desktop.dialogs.modules</name>
    <message>
        <source>A folder with a folder for each class</source>
        <translation>Una carpeta con una carpeta para cada clase</translation>
    </message>
    <message>
        <source>A folder with a folder of pictures for each class; those that a module learned from are left out</source>
        <translation>Una carpeta con una carpeta de imágenes para cada clase; se omiten aquellas de las que aprendió un módulo</translation>
    </message>
    <message>
        <source>A module that somebody published: its name on Hugging Face, such as anna/flowers, or the address of its page.</source>
        <translation>Un módulo que alguien publicó: su nombre en Hugging Face, como anna/flowers, o la dirección de su página.</translation>
    </message>
    <message>
        <source>Add a module</source>
        <translation>Añadir un módulo</translation>
    </message>
    <message>
        <source>Add a module…</source>
        <translation>Añadir un módulo…</translation>
    </message>
    <message>
        <source>Add the module to merge it with.</source>
        <translation>Añada el módulo con el que se fusionará.</translation>
    </message>
    <message>
        <source>Asking Hugging Face</source>
        <translation>Preguntando a Hugging Face</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Classes that the other lacks</source>
        <translation>Clases que le faltan al otro</translation>
    </message>
    <message>
        <source>Compare modules</source>
        <translation>Comparar módulos</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>Comparing modules</source>
        <translation>Comparando módulos</translation>
    </message>
    <message>
        <source>Everybody can see it.</source>
        <translation>Todo el mundo puede verlo.</translation>
    </message>
    <message>
        <source>Fetch from Hugging Face</source>
        <translation>Obtener de Hugging Face</translation>
    </message>
    <message numerus="yes">
        <source>Fetched {name} from {repo}: {n:,} class.</source>
        <comment>Fetched {name} from {repo}: {n:,} classes.</comment>
        <translation>
            <numerusform>Se obtuvo {name} de {repo}: {n:,} clase.</numerusform>
            <numerusform>Se obtuvo {name} de {repo}: {n:,} clases.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching a module</source>
        <translation>Obteniendo un módulo</translation>
    </message>
    <message>
        <source>Fetch…</source>
        <translation>Obtener…</translation>
    </message>
    <message>
        <source>Have both answer the same pictures; those in folders that are named as classes tell which is right</source>
        <translation>Hacer que ambos respondan a las mismas imágenes; las que están en carpetas con nombre de clase dicen cuál acierta</translation>
    </message>
    <message>
        <source>How pictures are prepared</source>
        <translation>Cómo se preparan las imágenes</translation>
    </message>
    <message numerus="yes">
        <source>It is right on {accuracy} of {n:,} picture.</source>
        <comment>It is right on {accuracy} of {n:,} pictures.</comment>
        <translation>
            <numerusform>Acierta en el {accuracy} de {n:,} imagen.</numerusform>
            <numerusform>Acierta en el {accuracy} de {n:,} imágenes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its folder says</source>
        <translation>Su carpeta dice</translation>
    </message>
    <message>
        <source>Learned parts</source>
        <translation>Partes aprendidas</translation>
    </message>
    <message>
        <source>Leave the chosen module out; its file stays</source>
        <translation>Descartar el módulo elegido; su archivo se conserva</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Consultar</translation>
    </message>
    <message>
        <source>Merge modules</source>
        <translation>Fusionar módulos</translation>
    </message>
    <message>
        <source>Merged from</source>
        <translation>Fusionado a partir de</translation>
    </message>
    <message numerus="yes">
        <source>Merged into {name}: {n:,} class.</source>
        <comment>Merged into {name}: {n:,} classes.</comment>
        <translation>
            <numerusform>Fusionado en {name}: {n:,} clase.</numerusform>
            <numerusform>Fusionado en {name}: {n:,} clases.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionar…</translation>
    </message>
    <message>
        <source>Merging modules</source>
        <translation>Fusionando módulos</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Módulos</translation>
    </message>
    <message>
        <source>Modules to merge</source>
        <translation>Módulos que se fusionarán</translation>
    </message>
    <message>
        <source>Name on Hugging Face</source>
        <translation>Nombre en Hugging Face</translation>
    </message>
    <message>
        <source>Number of classes</source>
        <translation>Número de clases</translation>
    </message>
    <message>
        <source>On pictures…</source>
        <translation>Con imágenes…</translation>
    </message>
    <message>
        <source>On those of {name}: {merged}, and {alone} alone.</source>
        <translation>En las de {name}: {merged}, y {alone} por sí solo.</translation>
    </message>
    <message>
        <source>One class of the pictures of both: {names}.</source>
        <translation>Una sola clase con las imágenes de ambos: {names}.</translation>
    </message>
    <message>
        <source>One module that knows the classes of all of these. Nothing is trained, and no picture is needed: modules keep what they learned from. They must have been made with the same model.</source>
        <translation>Un solo módulo que conoce las clases de todos estos. No se entrena nada ni hace falta ninguna imagen: los módulos conservan aquello de lo que aprendieron. Deben haberse creado con el mismo modelo.</translation>
    </message>
    <message>
        <source>Only I can see it</source>
        <translation>Solo yo puedo verlo</translation>
    </message>
    <message>
        <source>Only you can see it.</source>
        <translation>Solo usted puede verlo.</translation>
    </message>
    <message>
        <source>Others can then fetch the module with this program. The account is the one with which this computer is logged in to Hugging Face (hf auth login).</source>
        <translation>Después, otras personas podrán obtener el módulo con este programa. La cuenta es aquella con la que este equipo ha iniciado sesión en Hugging Face (hf auth login).</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Pictures for both modules</source>
        <translation>Imágenes para ambos módulos</translation>
    </message>
    <message>
        <source>Pictures it learned from</source>
        <translation>Imágenes de las que aprendió</translation>
    </message>
    <message>
        <source>Pictures that they answer differently</source>
        <translation>Imágenes a las que responden distinto</translation>
    </message>
    <message>
        <source>Pictures to judge by…</source>
        <translation>Imágenes para evaluar…</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Publish {module}</source>
        <translation>Publicar {module}</translation>
    </message>
    <message>
        <source>Published at {address}. {seen}</source>
        <translation>Publicado en {address}. {seen}</translation>
    </message>
    <message>
        <source>Publishing the module</source>
        <translation>Publicando el módulo</translation>
    </message>
    <message>
        <source>Right on pictures kept aside</source>
        <translation>Aciertos en imágenes reservadas</translation>
    </message>
    <message numerus="yes">
        <source>Right on {n:,} whose class is known: {first} {first_right}, {second} {second_right}.</source>
        <comment>Right on {n:,} whose class is known: {first} {first_right}, {second} {second_right}.</comment>
        <translation>
            <numerusform>Aciertos en {n:,} cuya clase se conoce: {first} {first_right}, {second} {second_right}.</numerusform>
            <numerusform>Aciertos en {n:,} cuya clase se conoce: {first} {first_right}, {second} {second_right}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the merged module</source>
        <translation>Guardar el módulo fusionado</translation>
    </message>
    <message>
        <source>Save the module</source>
        <translation>Guardar el módulo</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>The button asks {site} how large it is; nothing else is sent or fetched yet.</source>
        <translation>El botón pregunta a {site} cuánto ocupa; todavía no se envía ni se obtiene nada más.</translation>
    </message>
    <message>
        <source>The new module is judged by the pictures in {folder}.</source>
        <translation>El módulo nuevo se evalúa con las imágenes de {folder}.</translation>
    </message>
    <message>
        <source>Their descriptions say the same.</source>
        <translation>Sus descripciones dicen lo mismo.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What answers</source>
        <translation>Qué responde</translation>
    </message>
    <message>
        <source>What the hub says</source>
        <translation>Lo que dice el hub</translation>
    </message>
    <message>
        <source>What the modules say differently</source>
        <translation>Lo que los módulos dicen de forma distinta</translation>
    </message>
    <message>
        <source>What the new module will know</source>
        <translation>Lo que sabrá el módulo nuevo</translation>
    </message>
    <message>
        <source>Without pictures to judge by, the new module always answers, and nothing is said of how often it is right.</source>
        <translation>Sin imágenes para evaluarlo, el módulo nuevo responde siempre, y no se dice con qué frecuencia acierta.</translation>
    </message>
    <message>
        <source>name/module</source>
        <comment>form of a name on Hugging Face</comment>
        <translation>nombre/módulo</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} y {second}</translation>
    </message>
    <message>
        <source>{first} and {second} may mean the same; they stay two.</source>
        <translation>{first} y {second} quizá signifiquen lo mismo; siguen siendo dos.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} class together.</source>
        <comment>{n:,} classes together.</comment>
        <translation>
            <numerusform>{n:,} clase en total.</numerusform>
            <numerusform>{n:,} clases en total.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} difference.</source>
        <comment>{n:,} differences.</comment>
        <translation>
            <numerusform>{n:,} diferencia.</numerusform>
            <numerusform>{n:,} diferencias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of {total:,} pictures is answered differently.</source>
        <comment>{n:,} of {total:,} pictures are answered differently.</comment>
        <translation>
            <numerusform>{n:,} de {total:,} imágenes recibe una respuesta distinta.</numerusform>
            <numerusform>{n:,} de {total:,} imágenes reciben una respuesta distinta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mpl_desktop.jobs</name>
    <message>
        <source>it could not be made a JPEG file</source>
        <translation>no se pudo convertir en un archivo JPEG</translation>
    </message>
    <message>
        <source>{module} cannot be read, {reason}</source>
        <translation>{module} no se puede leer, {reason}</translation>
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
        <translation>Añadir una clase</translation>
    </message>
    <message>
        <source>Add a class to the module, by its name or from a few pictures</source>
        <translation>Añadir una clase al módulo, por su nombre o con unas pocas imágenes</translation>
    </message>
    <message>
        <source>Add a class…</source>
        <translation>Añadir una clase…</translation>
    </message>
    <message>
        <source>Add a mistake</source>
        <translation>Añadir un error</translation>
    </message>
    <message>
        <source>Add a threshold</source>
        <translation>Añadir un umbral</translation>
    </message>
    <message>
        <source>Add the class</source>
        <translation>Añadir la clase</translation>
    </message>
    <message>
        <source>Add to the project</source>
        <translation>Añadir al proyecto</translation>
    </message>
    <message>
        <source>Add to the project?</source>
        <translation>¿Añadir al proyecto?</translation>
    </message>
    <message>
        <source>Adding a class</source>
        <translation>Añadiendo una clase</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Always answer</source>
        <translation>Responder siempre</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answer what a camera sees, as it sees it</source>
        <translation>Responder a lo que ve una cámara, a medida que lo ve</translation>
    </message>
    <message>
        <source>Answering what the camera sees</source>
        <translation>Respondiendo a lo que ve la cámara</translation>
    </message>
    <message>
        <source>Answers to show</source>
        <translation>Respuestas que se muestran</translation>
    </message>
    <message>
        <source>As given</source>
        <translation>Orden original</translation>
    </message>
    <message>
        <source>Below its threshold a class is not answered; an image for which no class is left is not sure.</source>
        <translation>Por debajo de su umbral no se responde con una clase; una imagen para la que no queda ninguna clase se considera sin certeza.</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>Por clase</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>Choose a weights file</source>
        <translation>Elegir un archivo de pesos</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>Elegir imágenes</translation>
    </message>
    <message>
        <source>Choose pictures…</source>
        <translation>Elegir imágenes…</translation>
    </message>
    <message>
        <source>Choose the folder to copy into</source>
        <translation>Elegir la carpeta de destino de las copias</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <translation>Elegir la carpeta que se vigilará</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Classify more pictures</source>
        <translation>Clasificar más imágenes</translation>
    </message>
    <message>
        <source>Classifying</source>
        <translation>Clasificando</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message numerus="yes">
        <source>Copied {done:,} of {n:,} picture. {failed:,} could not be copied, the first one because of {path}: {reason}.</source>
        <comment>Copied {done:,} of {n:,} pictures. {failed:,} could not be copied, the first one because of {path}: {reason}.</comment>
        <translation>
            <numerusform>Se copiaron {done:,} de {n:,} imagen. {failed:,} no se pudieron copiar, la primera a causa de {path}: {reason}.</numerusform>
            <numerusform>Se copiaron {done:,} de {n:,} imágenes. {failed:,} no se pudieron copiar, la primera a causa de {path}: {reason}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied {done:,} of {n:,} picture. {path} could not be used: {reason}.</source>
        <comment>Copied {done:,} of {n:,} pictures. {path} could not be used: {reason}.</comment>
        <translation>
            <numerusform>Se copiaron {done:,} de {n:,} imagen. {path} no se pudo usar: {reason}.</numerusform>
            <numerusform>Se copiaron {done:,} de {n:,} imágenes. {path} no se pudo usar: {reason}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied {n:,} picture into {folder}.</source>
        <comment>Copied {n:,} pictures into {folder}.</comment>
        <translation>
            <numerusform>Se copió {n:,} imagen en {folder}.</numerusform>
            <numerusform>Se copiaron {n:,} imágenes en {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>Copiar respuesta</translation>
    </message>
    <message>
        <source>Copy each picture into a folder of its class</source>
        <translation>Copiar cada imagen en una carpeta de su clase</translation>
    </message>
    <message>
        <source>Copy into folders…</source>
        <translation>Copiar en carpetas…</translation>
    </message>
    <message>
        <source>Copy the pictures into folders in</source>
        <translation>Copiar las imágenes en carpetas dentro de</translation>
    </message>
    <message>
        <source>Copy the pictures into one folder per class</source>
        <translation>Copiar las imágenes en una carpeta por clase</translation>
    </message>
    <message>
        <source>Copying pictures</source>
        <translation>Copiando imágenes</translation>
    </message>
    <message>
        <source>Correct to</source>
        <translation>Corregir a</translation>
    </message>
    <message numerus="yes">
        <source>Correct {n:,} picture</source>
        <comment>Correct {n:,} pictures</comment>
        <translation>
            <numerusform>Corregir {n:,} imagen</numerusform>
            <numerusform>Corregir {n:,} imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corregidas</translation>
    </message>
    <message>
        <source>Cost of this mistake</source>
        <translation>Costo de este error</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Costos</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Downloading {name}</source>
        <translation>Descargando {name}</translation>
    </message>
    <message>
        <source>Drop pictures of it here</source>
        <translation>Suelte aquí imágenes de la clase</translation>
    </message>
    <message>
        <source>Drop pictures or folders here</source>
        <translation>Suelte aquí imágenes o carpetas</translation>
    </message>
    <message>
        <source>Every mistake costs 1 until you say more. The answer is then the class with the smallest expected cost, even if another one is more probable.</source>
        <translation>Cada error cuesta 1 mientras usted no indique otra cosa. La respuesta es entonces la clase con el menor costo esperado, aunque otra sea más probable.</translation>
    </message>
    <message>
        <source>Every picture gets its best guess. A guess less likely than this is marked with ?, and saved and copied as not sure. Pictures unlike all of those for learning are none of these, wherever the slider stands.</source>
        <translation>Cada imagen recibe su mejor suposición. Una suposición menos probable que esto se marca con ? y se guarda y se copia como sin certeza. Las imágenes distintas de todas las usadas para aprender no son ninguna de estas, esté donde esté el control deslizante.</translation>
    </message>
    <message>
        <source>Every picture is answered.</source>
        <translation>Se responde a todas las imágenes.</translation>
    </message>
    <message numerus="yes">
        <source>Every picture is answered: {n:,} picture kept aside, of which {right:,} are right ({share}).</source>
        <comment>Every picture is answered: {n:,} pictures kept aside, of which {right:,} are right ({share}).</comment>
        <translation>
            <numerusform>Se responde a todas las imágenes: {n:,} imagen reservada, con {right:,} aciertos ({share}).</numerusform>
            <numerusform>Se responde a todas las imágenes: {n:,} imágenes reservadas, con {right:,} aciertos ({share}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every picture is answered: {n:,} test picture, of which {right:,} are right ({share}).</source>
        <comment>Every picture is answered: {n:,} test pictures, of which {right:,} are right ({share}).</comment>
        <translation>
            <numerusform>Se responde a todas las imágenes: {n:,} imagen de prueba, con {right:,} aciertos ({share}).</numerusform>
            <numerusform>Se responde a todas las imágenes: {n:,} imágenes de prueba, con {right:,} aciertos ({share}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder to copy into</source>
        <translation>Carpeta de destino de las copias</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>Carpeta que se vigila</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>De un archivo…</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Go on with a module that was not saved</source>
        <translation>Continuar con un módulo que no se guardó</translation>
    </message>
    <message>
        <source>How many are right is not known for this module.</source>
        <translation>No se sabe cuántas respuestas son correctas con este módulo.</translation>
    </message>
    <message>
        <source>How many are right is not known while mistakes are weighed.</source>
        <translation>No se sabe cuántas respuestas son correctas mientras se ponderan los errores.</translation>
    </message>
    <message>
        <source>How many are right is not known with the added class.</source>
        <translation>No se sabe cuántas respuestas son correctas con la clase añadida.</translation>
    </message>
    <message>
        <source>How sure an answer must be</source>
        <translation>Qué certeza debe tener una respuesta</translation>
    </message>
    <message>
        <source>Improve the module</source>
        <translation>Mejorar el módulo</translation>
    </message>
    <message>
        <source>It has learned more since it was tested, so how many are right is not known.</source>
        <translation>Ha aprendido más desde que se probó, así que no se sabe cuántas respuestas son correctas.</translation>
    </message>
    <message>
        <source>Keep in the module</source>
        <translation>Guardar en el módulo</translation>
    </message>
    <message>
        <source>Learn from the pictures</source>
        <translation>Aprender de las imágenes</translation>
    </message>
    <message numerus="yes">
        <source>Learn {n:,} picture at once, without training; no picture is stored in the module</source>
        <comment>Learn {n:,} pictures at once, without training; no picture is stored in the module</comment>
        <translation>
            <numerusform>Aprender {n:,} imagen de inmediato, sin entrenar; no se guarda ninguna imagen en el módulo</numerusform>
            <numerusform>Aprender {n:,} imágenes de inmediato, sin entrenar; no se guarda ninguna imagen en el módulo</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning from pictures</source>
        <translation>Aprendiendo de las imágenes</translation>
    </message>
    <message numerus="yes">
        <source>Learns from {n:,} folder.</source>
        <comment>Learns from {n:,} folders.</comment>
        <translation>
            <numerusform>Aprende de {n:,} carpeta.</numerusform>
            <numerusform>Aprende de {n:,} carpetas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learns from {n:,} picture and {folders}.</source>
        <comment>Learns from {n:,} pictures and {folders}.</comment>
        <translation>
            <numerusform>Aprende de {n:,} imagen y {folders}.</numerusform>
            <numerusform>Aprende de {n:,} imágenes y {folders}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learns from {n:,} picture.</source>
        <comment>Learns from {n:,} pictures.</comment>
        <translation>
            <numerusform>Aprende de {n:,} imagen.</numerusform>
            <numerusform>Aprende de {n:,} imágenes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learns from {n:,} picture. {enough} or more would be better.</source>
        <comment>Learns from {n:,} pictures. {enough} or more would be better.</comment>
        <translation>
            <numerusform>Aprende de {n:,} imagen. Sería mejor con {enough} o más.</numerusform>
            <numerusform>Aprende de {n:,} imágenes. Sería mejor con {enough} o más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Least probability in percent</source>
        <translation>Probabilidad mínima en porcentaje</translation>
    </message>
    <message>
        <source>Least sure first</source>
        <translation>Menor certeza primero</translation>
    </message>
    <message>
        <source>Live camera</source>
        <translation>Cámara en vivo</translation>
    </message>
    <message>
        <source>Live camera…</source>
        <translation>Cámara en vivo…</translation>
    </message>
    <message>
        <source>Load a module first; the pictures then follow.</source>
        <translation>Cargue primero un módulo; después seguirán las imágenes.</translation>
    </message>
    <message>
        <source>Load a module, or train one; then drop any pictures here.</source>
        <translation>Cargue un módulo o entrene uno; después suelte aquí cualquier imagen.</translation>
    </message>
    <message>
        <source>Load module</source>
        <translation>Cargar módulo</translation>
    </message>
    <message>
        <source>Load module…</source>
        <translation>Cargar módulo…</translation>
    </message>
    <message>
        <source>Loading the module</source>
        <translation>Cargando el módulo</translation>
    </message>
    <message>
        <source>Look inside…</source>
        <translation>Ver por dentro…</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Módulos</translation>
    </message>
    <message>
        <source>Most sure first</source>
        <translation>Mayor certeza primero</translation>
    </message>
    <message>
        <source>Name of the class</source>
        <translation>Nombre de la clase</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Todavía sin respuesta</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ninguna de estas</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Sin certeza</translation>
    </message>
    <message>
        <source>Nothing of what the camera sees is kept; each picture is answered and forgotten.</source>
        <translation>No se guarda nada de lo que ve la cámara; cada imagen se responde y se olvida.</translation>
    </message>
    <message>
        <source>One mistake or class is listed twice: take one of the two lines away.</source>
        <translation>Un error o una clase aparece dos veces: quite una de las dos líneas.</translation>
    </message>
    <message>
        <source>Only answers of {threshold} or more count.</source>
        <translation>Solo cuentan las respuestas del {threshold} o más.</translation>
    </message>
    <message numerus="yes">
        <source>Only answers of {threshold} or more count: none of {n:,} test picture.</source>
        <comment>Only answers of {threshold} or more count: none of {n:,} test pictures.</comment>
        <translation>
            <numerusform>Solo cuentan las respuestas del {threshold} o más: ninguna de {n:,} imagen de prueba.</numerusform>
            <numerusform>Solo cuentan las respuestas del {threshold} o más: ninguna de {n:,} imágenes de prueba.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only answers of {threshold} or more count: {answered:,} of {n:,} test picture, of which {right:,} are right ({share}).</source>
        <comment>Only answers of {threshold} or more count: {answered:,} of {n:,} test pictures, of which {right:,} are right ({share}).</comment>
        <translation>
            <numerusform>Solo cuentan las respuestas del {threshold} o más: {answered:,} de {n:,} imagen de prueba, con {right:,} aciertos ({share}).</numerusform>
            <numerusform>Solo cuentan las respuestas del {threshold} o más: {answered:,} de {n:,} imágenes de prueba, con {right:,} aciertos ({share}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Only pictures and folders of pictures can be used here.</source>
        <translation>Aquí solo se pueden usar imágenes y carpetas de imágenes.</translation>
    </message>
    <message>
        <source>Only when sure</source>
        <translation>Solo con certeza</translation>
    </message>
    <message>
        <source>Or click to choose files.</source>
        <translation>O haga clic para elegir archivos.</translation>
    </message>
    <message>
        <source>Or click to choose files. Ctrl+V takes the clipboard. Drop a module to use another one.</source>
        <translation>O haga clic para elegir archivos. Ctrl+V toma el portapapeles. Suelte un módulo para usar otro.</translation>
    </message>
    <message>
        <source>Order of the answers</source>
        <translation>Orden de las respuestas</translation>
    </message>
    <message>
        <source>Pictures in the folder are answered, and new ones as they arrive, until you stop or close the window. A file that is still being written is waited for. The folder is only read.</source>
        <translation>Se responde a las imágenes de la carpeta, y a las nuevas según llegan, hasta que usted lo detenga o cierre la ventana. Si un archivo todavía se está escribiendo, se espera. La carpeta solo se lee.</translation>
    </message>
    <message>
        <source>Pictures of the class</source>
        <translation>Imágenes de la clase</translation>
    </message>
    <message>
        <source>Pictures of the project get their class at once; others are copied into its folder, after asking</source>
        <translation>Las imágenes del proyecto reciben su clase de inmediato; las demás se copian en la carpeta de su clase, tras preguntar</translation>
    </message>
    <message>
        <source>Pictures to learn from; Delete takes one away</source>
        <translation>Imágenes de las que aprender; Supr quita una</translation>
    </message>
    <message>
        <source>Run of {name}</source>
        <translation>Módulo de {name}</translation>
    </message>
    <message>
        <source>Save answers</source>
        <translation>Guardar respuestas</translation>
    </message>
    <message>
        <source>Save module…</source>
        <translation>Guardar módulo…</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>Guardar las respuestas</translation>
    </message>
    <message>
        <source>Save the answers as CSV or JSON</source>
        <translation>Guardar las respuestas como CSV o JSON</translation>
    </message>
    <message>
        <source>Save the module</source>
        <translation>Guardar el módulo</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation>Se guardó {name}.</translation>
    </message>
    <message>
        <source>Saving the module</source>
        <translation>Guardando el módulo</translation>
    </message>
    <message>
        <source>Say what each kind of mistake costs, and from when on a class is answered</source>
        <translation>Indicar cuánto cuesta cada tipo de error y a partir de cuándo se responde con una clase</translation>
    </message>
    <message>
        <source>Say what the selected pictures are; keys 1 to 5 choose from the list above</source>
        <translation>Indicar qué son las imágenes seleccionadas; las teclas 1 a 5 eligen de la lista de arriba</translation>
    </message>
    <message>
        <source>See what this answer rests on</source>
        <translation>Ver en qué se basa esta respuesta</translation>
    </message>
    <message>
        <source>Select a picture</source>
        <translation>Seleccione una imagen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlas</translation>
    </message>
    <message>
        <source>Start watching</source>
        <translation>Empezar a vigilar</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Dejar de vigilar</translation>
    </message>
    <message>
        <source>Take all answers away; files stay as they are</source>
        <translation>Quitar todas las respuestas; los archivos no cambian</translation>
    </message>
    <message>
        <source>Take all corrections back</source>
        <translation>Deshacer todas las correcciones</translation>
    </message>
    <message>
        <source>Take the correction back</source>
        <translation>Deshacer la corrección</translation>
    </message>
    <message>
        <source>Take this line away</source>
        <translation>Quitar esta línea</translation>
    </message>
    <message>
        <source>The chosen picture</source>
        <translation>La imagen elegida</translation>
    </message>
    <message>
        <source>The clipboard holds no picture.</source>
        <translation>El portapapeles no contiene ninguna imagen.</translation>
    </message>
    <message>
        <source>The copies would arrive as new pictures: choose a folder outside of the watched one.</source>
        <translation>Las copias llegarían como imágenes nuevas: elija una carpeta fuera de la vigilada.</translation>
    </message>
    <message>
        <source>The module did not learn: {reason}.</source>
        <translation>El módulo no aprendió: {reason}.</translation>
    </message>
    <message>
        <source>The module learned {learned}. It is kept here until you save it.</source>
        <translation>El módulo aprendió {learned}. Se conserva aquí hasta que usted lo guarde.</translation>
    </message>
    <message numerus="yes">
        <source>The module learned {learned}. {n:,} file could not be read. It is kept here until you save it.</source>
        <comment>The module learned {learned}. {n:,} files could not be read. It is kept here until you save it.</comment>
        <translation>
            <numerusform>El módulo aprendió {learned}. {n:,} archivo no se pudo leer. El módulo se conserva aquí hasta que usted lo guarde.</numerusform>
            <numerusform>El módulo aprendió {learned}. {n:,} archivos no se pudieron leer. El módulo se conserva aquí hasta que usted lo guarde.</numerusform>
        </translation>
    </message>
    <message>
        <source>The module learns the class from these pictures at once, without training, and keeps what it knew. Five that differ are a good start. The pictures are only read: none is stored in the module.</source>
        <translation>El módulo aprende la clase de estas imágenes de inmediato, sin entrenar, y conserva lo que sabía. Cinco que sean distintas son un buen comienzo. Las imágenes solo se leen: ninguna se guarda en el módulo.</translation>
    </message>
    <message>
        <source>The newest training</source>
        <translation>El entrenamiento más reciente</translation>
    </message>
    <message>
        <source>The project has that class for them already.</source>
        <translation>El proyecto ya tiene esa clase para ellas.</translation>
    </message>
    <message>
        <source>The sample images stay as they are: open a folder of your own, and pictures can be added to it.</source>
        <translation>Las imágenes de ejemplo no se modifican: abra una carpeta propia y podrá añadirle imágenes.</translation>
    </message>
    <message>
        <source>This field is empty: type a number from 0 to {most:,.0f}.</source>
        <translation>Este campo está vacío: escriba un número de 0 a {most:,.0f}.</translation>
    </message>
    <message>
        <source>This module cannot learn from single pictures: add them to a project and train again.</source>
        <translation>Este módulo no puede aprender de imágenes sueltas: añádalas a un proyecto y entrene de nuevo.</translation>
    </message>
    <message>
        <source>This module knows its classes by their names and cannot learn from single pictures: to use pictures, put them into a folder of the project and train again. A class can be added by its name alone.</source>
        <translation>Este módulo conoce sus clases por sus nombres y no puede aprender de imágenes sueltas: para usar imágenes, póngalas en una carpeta del proyecto y entrene de nuevo. Una clase se puede añadir solo por su nombre.</translation>
    </message>
    <message>
        <source>This module learned from your pictures; until you save it, only this program keeps it</source>
        <translation>Este módulo aprendió de sus imágenes; hasta que usted lo guarde, solo lo conserva este programa</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Umbrales</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>Clase real</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Use another module</source>
        <translation>Usar otro módulo</translation>
    </message>
    <message>
        <source>Use the newest training</source>
        <translation>Usar el entrenamiento más reciente</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Vigilar una carpeta</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Vigilar una carpeta…</translation>
    </message>
    <message>
        <source>Watching {name}, which is not there now</source>
        <translation>Vigilando {name}, que ahora no está disponible</translation>
    </message>
    <message numerus="yes">
        <source>Watching {name}: {n:,} answered</source>
        <comment>Watching {name}: {n:,} answered</comment>
        <translation>
            <numerusform>Vigilando {name}: {n:,} respondida</numerusform>
            <numerusform>Vigilando {name}: {n:,} respondidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Weigh mistakes</source>
        <translation>Ponderar errores</translation>
    </message>
    <message>
        <source>Weigh mistakes…</source>
        <translation>Ponderar errores…</translation>
    </message>
    <message>
        <source>What it sees: {words}</source>
        <translation>Lo que ve: {words}</translation>
    </message>
    <message>
        <source>What was dropped could not be read.</source>
        <translation>No se pudo leer lo que soltó.</translation>
    </message>
    <message>
        <source>Without pictures the class is added by its name alone, which is less reliable.</source>
        <translation>Sin imágenes, la clase se añade solo por su nombre, lo que es menos fiable.</translation>
    </message>
    <message>
        <source>called</source>
        <comment>(a class) called (another class) costs (a number)</comment>
        <translation>tomada por</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>confirmed by you</source>
        <translation>confirmada por usted</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corregida</translation>
    </message>
    <message>
        <source>corrected by you</source>
        <translation>corregida por usted</translation>
    </message>
    <message>
        <source>costs</source>
        <comment>(a class) called (another class) costs (a number)</comment>
        <translation>cuesta</translation>
    </message>
    <message>
        <source>mistakes weighed</source>
        <translation>errores ponderados</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>ninguna de estas</translation>
    </message>
    <message>
        <source>none of these, unlike all pictures for learning; the best guess is {label} ({probability})</source>
        <translation>ninguna de estas, distinta de todas las imágenes usadas para aprender; la mejor suposición es {label} ({probability})</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>sin guardar</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>sin certeza</translation>
    </message>
    <message>
        <source>not sure, since no class reaches its threshold</source>
        <translation>sin certeza, porque ninguna clase alcanza su umbral</translation>
    </message>
    <message>
        <source>not sure, since no class reaches {threshold}</source>
        <translation>sin certeza, porque ninguna clase alcanza el {threshold}</translation>
    </message>
    <message>
        <source>not sure, since two classes are too close</source>
        <translation>sin certeza, porque dos clases están demasiado igualadas</translation>
    </message>
    <message>
        <source>only from</source>
        <comment>(a class) only from (a number) %</comment>
        <translation>solo desde</translation>
    </message>
    <message numerus="yes">
        <source>{class_name} from {n:,} picture</source>
        <comment>{class_name} from {n:,} pictures</comment>
        <translation>
            <numerusform>{class_name} de {n:,} imagen</numerusform>
            <numerusform>{class_name} de {n:,} imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>{corrected}. {sentence}</source>
        <translation>{corrected}. {sentence}</translation>
    </message>
    <message>
        <source>{file}: cannot be read</source>
        <translation>{file}: no se puede leer</translation>
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
        <translation>{folder} no es una carpeta que se pueda leer.</translation>
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
        <translation>{label}, {probability}, dudosa</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} cannot be read</source>
        <comment>{n:,} cannot be read</comment>
        <translation>
            <numerusform>{n:,} no se puede leer</numerusform>
            <numerusform>{n:,} no se pueden leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} class</source>
        <comment>{n:,} classes</comment>
        <translation>
            <numerusform>{n:,} clase</numerusform>
            <numerusform>{n:,} clases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} copied</source>
        <comment>{n:,} copied</comment>
        <translation>
            <numerusform>{n:,} copiada</numerusform>
            <numerusform>{n:,} copiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} could not be copied</source>
        <comment>{n:,} could not be copied</comment>
        <translation>
            <numerusform>{n:,} no se pudo copiar</numerusform>
            <numerusform>{n:,} no se pudieron copiar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} folder</source>
        <comment>{n:,} folders</comment>
        <translation>
            <numerusform>{n:,} carpeta</numerusform>
            <numerusform>{n:,} carpetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} none of these</source>
        <comment>{n:,} none of these</comment>
        <translation>
            <numerusform>{n:,} ninguna de estas</numerusform>
            <numerusform>{n:,} ninguna de estas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} not sure</source>
        <comment>{n:,} not sure</comment>
        <translation>
            <numerusform>{n:,} sin certeza</numerusform>
            <numerusform>{n:,} sin certeza</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture</source>
        <comment>{n:,} pictures</comment>
        <translation>
            <numerusform>{n:,} imagen</numerusform>
            <numerusform>{n:,} imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture corrected or confirmed</source>
        <comment>{n:,} pictures corrected or confirmed</comment>
        <translation>
            <numerusform>{n:,} imagen corregida o confirmada</numerusform>
            <numerusform>{n:,} imágenes corregidas o confirmadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture has another class in the project now. Train again to learn from it.</source>
        <comment>{n:,} pictures have another class in the project now. Train again to learn from them.</comment>
        <translation>
            <numerusform>{n:,} imagen tiene ahora otra clase en el proyecto. Entrene de nuevo para aprender de ella.</numerusform>
            <numerusform>{n:,} imágenes tienen ahora otra clase en el proyecto. Entrene de nuevo para aprender de ellas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture will be copied into {folder}, into the folder of its class.</source>
        <comment>{n:,} pictures will be copied into {folder}, each into the folder of its class.</comment>
        <translation>
            <numerusform>{n:,} imagen se copiará en {folder}, en la carpeta de su clase.</numerusform>
            <numerusform>{n:,} imágenes se copiarán en {folder}, cada una en la carpeta de su clase.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture will be copied into {folder}.</source>
        <comment>{n:,} pictures will be copied into {folder}.</comment>
        <translation>
            <numerusform>{n:,} imagen se copiará en {folder}.</numerusform>
            <numerusform>{n:,} imágenes se copiarán en {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (not saved)</source>
        <translation>{name} (sin guardar)</translation>
    </message>
    <message>
        <source>{name} called {name} is no mistake: choose another answer, or take the line away.</source>
        <translation>{name} tomada por {name} no es un error: elija otra respuesta o quite la línea.</translation>
    </message>
    <message>
        <source>{name} is a class already.</source>
        <translation>{name} ya es una clase.</translation>
    </message>
    <message numerus="yes">
        <source>{name} is a class already: it learns from {n:,} folder more.</source>
        <comment>{name} is a class already: it learns from {n:,} folders more.</comment>
        <translation>
            <numerusform>{name} ya es una clase: aprende de {n:,} carpeta más.</numerusform>
            <numerusform>{name} ya es una clase: aprende de {n:,} carpetas más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} is a class already: it learns from {n:,} picture and {folders} more.</source>
        <comment>{name} is a class already: it learns from {n:,} pictures and {folders} more.</comment>
        <translation>
            <numerusform>{name} ya es una clase: aprende de {n:,} imagen y {folders} más.</numerusform>
            <numerusform>{name} ya es una clase: aprende de {n:,} imágenes y {folders} más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} is a class already: it learns from {n:,} picture more.</source>
        <comment>{name} is a class already: it learns from {n:,} pictures more.</comment>
        <translation>
            <numerusform>{name} ya es una clase: aprende de {n:,} imagen más.</numerusform>
            <numerusform>{name} ya es una clase: aprende de {n:,} imágenes más.</numerusform>
        </translation>
    </message>
    <message>
        <source>{typed} cannot be used here: type a number from 0 to {most:,.0f}.</source>
        <translation>{typed} no se puede usar aquí: escriba un número de 0 a {most:,.0f}.</translation>
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
        <translation>Añadir imágenes</translation>
    </message>
    <message>
        <source>Add to {name}:</source>
        <translation>Añadir a {name}:</translation>
    </message>
    <message>
        <source>Add to {place}, without a class:</source>
        <translation>Añadir a {place}, sin clase:</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Another class is already called “{name}”. To make them one, use Merge into.</source>
        <translation>Ya hay otra clase llamada “{name}”. Para unirlas en una, use Fusionar con.</translation>
    </message>
    <message>
        <source>Best for “{words}”</source>
        <translation>Las mejores para “{words}”</translation>
    </message>
    <message>
        <source>Brightness rescaled</source>
        <translation>Brillo reescalado</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>Por clase</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>Change the words…</source>
        <translation>Cambiar las palabras…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Choose by a loop, a click, the arrow keys or a class; the wheel, + and - zoom, Space enlarges.</source>
        <translation>Elija con un lazo, un clic, las flechas o una clase; la rueda, + y - cambian el zoom, Espacio amplía.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Choose pictures or an archive; they are copied, and then given classes one by one</source>
        <translation>Elegir imágenes o un archivo comprimido; se copian y después reciben clases una por una</translation>
    </message>
    <message>
        <source>Chosen images</source>
        <translation>Imágenes elegidas</translation>
    </message>
    <message>
        <source>Chosen images are shown here.</source>
        <translation>Las imágenes elegidas se muestran aquí.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Classes on the map: choosing some selects their images</source>
        <translation>Clases en el mapa: al elegir algunas se seleccionan sus imágenes</translation>
    </message>
    <message>
        <source>Copy of another</source>
        <translation>Copia de otro</translation>
    </message>
    <message>
        <source>Copy pictures into the chosen class, or without a class</source>
        <translation>Copiar imágenes en la clase elegida, o sin clase</translation>
    </message>
    <message>
        <source>Count them for another class</source>
        <translation>Contarlas en otra clase</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Cut short</source>
        <translation>Incompleto</translation>
    </message>
    <message>
        <source>Cut the longer side off</source>
        <translation>Recortar el lado más largo</translation>
    </message>
    <message>
        <source>Distances</source>
        <translation>Distancias</translation>
    </message>
    <message>
        <source>Drawing the map</source>
        <translation>Dibujando el mapa</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>Empty class</source>
        <translation>Clase vacía</translation>
    </message>
    <message>
        <source>End the search, and show the images of all classes</source>
        <translation>Terminar la búsqueda y mostrar las imágenes de todas las clases</translation>
    </message>
    <message>
        <source>English words for {name}</source>
        <translation>Palabras en inglés para {name}</translation>
    </message>
    <message>
        <source>Enter makes the class, Esc does not</source>
        <translation>Intro crea la clase, Esc no</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Excluir</translation>
    </message>
    <message numerus="yes">
        <source>Exclude {n:,} image</source>
        <comment>Exclude {n:,} images</comment>
        <translation>
            <numerusform>Excluir {n:,} imagen</numerusform>
            <numerusform>Excluir {n:,} imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>F2 or a double click changes the name.</source>
        <translation>F2 o un doble clic cambia el nombre.</translation>
    </message>
    <message>
        <source>F2 or a double click changes the name; the folder is not renamed.</source>
        <translation>F2 o un doble clic cambia el nombre; la carpeta conserva el suyo.</translation>
    </message>
    <message>
        <source>Few images</source>
        <translation>Pocas imágenes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Files that could not be used</source>
        <translation>Archivos que no se pudieron usar</translation>
    </message>
    <message>
        <source>Find by what a picture shows, or by file name</source>
        <translation>Buscar por lo que muestra una imagen o por nombre de archivo</translation>
    </message>
    <message>
        <source>Find pictures that stand twice, and doubtful classes, before training</source>
        <translation>Encontrar imágenes repetidas y clases dudosas antes de entrenar</translation>
    </message>
    <message>
        <source>Find: words, or a file name</source>
        <translation>Buscar: palabras o un nombre de archivo</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation>Carpeta: {folder}</translation>
    </message>
    <message>
        <source>From a video…</source>
        <translation>De un video…</translation>
    </message>
    <message>
        <source>From the camera…</source>
        <translation>De la cámara…</translation>
    </message>
    <message>
        <source>Go on to training (Ctrl+3)</source>
        <translation>Pasar a entrenar (Ctrl+3)</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
    <message>
        <source>How an image becomes a square</source>
        <translation>Cómo se convierte una imagen en un cuadrado</translation>
    </message>
    <message>
        <source>How it does without training</source>
        <translation>Cómo funciona sin entrenar</translation>
    </message>
    <message>
        <source>How much a random crop may cut away in training: right is nothing</source>
        <translation>Cuánto puede quitar un recorte al azar al entrenar: a la derecha, nada</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Images and classes that you left out</source>
        <translation>Imágenes y clases que usted omitió</translation>
    </message>
    <message>
        <source>Images it will learn from</source>
        <translation>Imágenes de las que aprenderá</translation>
    </message>
    <message>
        <source>Images set aside to judge the result</source>
        <translation>Imágenes reservadas para evaluar el resultado</translation>
    </message>
    <message>
        <source>Images that look alike to the model lie in one heap; how far apart two heaps lie says little.</source>
        <translation>Las imágenes que el modelo ve parecidas están en un mismo montón; la distancia entre dos montones dice poco.</translation>
    </message>
    <message>
        <source>Images that look alike to the model lie near each other: the farther apart, the less alike.</source>
        <translation>Las imágenes que el modelo ve parecidas están cerca unas de otras: cuanto más lejos, menos se parecen.</translation>
    </message>
    <message>
        <source>Images that watch over the learning</source>
        <translation>Imágenes que sirven para vigilar el aprendizaje</translation>
    </message>
    <message>
        <source>Images to show</source>
        <translation>Imágenes que se muestran</translation>
    </message>
    <message>
        <source>In English…</source>
        <translation>En inglés…</translation>
    </message>
    <message>
        <source>In training, example {number}</source>
        <translation>Al entrenar, ejemplo {number}</translation>
    </message>
    <message>
        <source>In training, for example</source>
        <translation>Al entrenar, por ejemplo</translation>
    </message>
    <message>
        <source>In two classes</source>
        <translation>En dos clases</translation>
    </message>
    <message>
        <source>In two parts</source>
        <translation>En dos partes</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Incluir</translation>
    </message>
    <message>
        <source>Include class</source>
        <translation>Incluir clase</translation>
    </message>
    <message numerus="yes">
        <source>Include {n:,} class</source>
        <comment>Include {n:,} classes</comment>
        <translation>
            <numerusform>Incluir {n:,} clase</numerusform>
            <numerusform>Incluir {n:,} clases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Include {n:,} image</source>
        <comment>Include {n:,} images</comment>
        <translation>
            <numerusform>Incluir {n:,} imagen</numerusform>
            <numerusform>Incluir {n:,} imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Include {name}</source>
        <translation>Incluir {name}</translation>
    </message>
    <message>
        <source>Keep everything, distorted</source>
        <translation>Conservar todo, deformado</translation>
    </message>
    <message>
        <source>Keep everything, with grey beside it</source>
        <translation>Conservar todo, con gris al lado</translation>
    </message>
    <message>
        <source>Keeps neighbours together; slower (t-SNE)</source>
        <translation>Mantiene juntas las imágenes vecinas; más lento (t-SNE)</translation>
    </message>
    <message>
        <source>Keeps what is far apart far apart; quick (PCA)</source>
        <translation>Mantiene separado lo que está lejos; rápido (PCA)</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Más grandes</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Leave class out</source>
        <translation>Omitir clase</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message numerus="yes">
        <source>Leave out {n:,} class</source>
        <comment>Leave out {n:,} classes</comment>
        <translation>
            <numerusform>Omitir {n:,} clase</numerusform>
            <numerusform>Omitir {n:,} clases</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out {name}</source>
        <translation>Omitir {name}</translation>
    </message>
    <message>
        <source>Leave the selected images out (Delete)</source>
        <translation>Omitir las imágenes seleccionadas (Supr)</translation>
    </message>
    <message>
        <source>Leave them out (Delete)</source>
        <translation>Omitirlas (Supr)</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidas</translation>
    </message>
    <message>
        <source>Letters show the pictures whose path holds them; with Enter, those that show what the words say (Ctrl+F)</source>
        <translation>Las letras muestran las imágenes cuya ruta las contiene; con Intro, las que muestran lo que dicen las palabras (Ctrl+F)</translation>
    </message>
    <message>
        <source>Link in a circle</source>
        <translation>Enlace en círculo</translation>
    </message>
    <message>
        <source>Look at the folder again</source>
        <translation>Examinar de nuevo la carpeta</translation>
    </message>
    <message>
        <source>Looking for pictures</source>
        <translation>Buscando imágenes</translation>
    </message>
    <message>
        <source>Made here; it has no folder of its own</source>
        <translation>Creada aquí; no tiene carpeta propia</translation>
    </message>
    <message>
        <source>Make a class; pictures can be moved into it</source>
        <translation>Crear una clase a la que se pueden mover imágenes</translation>
    </message>
    <message>
        <source>Map of the images</source>
        <translation>Mapa de las imágenes</translation>
    </message>
    <message>
        <source>Map…</source>
        <translation>Mapa…</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Fusionar con</translation>
    </message>
    <message numerus="yes">
        <source>Merge {n:,} class into {target}</source>
        <comment>Merge {n:,} classes into {target}</comment>
        <translation>
            <numerusform>Fusionar {n:,} clase con {target}</numerusform>
            <numerusform>Fusionar {n:,} clases con {target}</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge {name} into {target}</source>
        <translation>Fusionar {name} con {target}</translation>
    </message>
    <message>
        <source>Mirror at random</source>
        <translation>Reflejar al azar</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Más parecidas a esta</translation>
    </message>
    <message>
        <source>Most doubtful</source>
        <translation>Más dudosas</translation>
    </message>
    <message>
        <source>Most doubtful (after Check)</source>
        <translation>Más dudosas (después de Comprobar)</translation>
    </message>
    <message>
        <source>Most like {file}</source>
        <translation>Las más parecidas a {file}</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move to class</source>
        <translation>Mover a la clase</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message numerus="yes">
        <source>Move {n:,} class down</source>
        <comment>Move {n:,} classes down</comment>
        <translation>
            <numerusform>Bajar {n:,} clase</numerusform>
            <numerusform>Bajar {n:,} clases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n:,} class up</source>
        <comment>Move {n:,} classes up</comment>
        <translation>
            <numerusform>Subir {n:,} clase</numerusform>
            <numerusform>Subir {n:,} clases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n:,} image</source>
        <comment>Move {n:,} images</comment>
        <translation>
            <numerusform>Mover {n:,} imagen</numerusform>
            <numerusform>Mover {n:,} imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Move {name} down</source>
        <translation>Bajar {name}</translation>
    </message>
    <message>
        <source>Move {name} up</source>
        <translation>Subir {name}</translation>
    </message>
    <message>
        <source>Name of the new class</source>
        <translation>Nombre de la clase nueva</translation>
    </message>
    <message>
        <source>Names collide</source>
        <translation>Nombres en conflicto</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Vecindad</translation>
    </message>
    <message>
        <source>New class {name}</source>
        <translation>Nueva clase {name}</translation>
    </message>
    <message>
        <source>New class…</source>
        <translation>Nueva clase…</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Más recientes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No images here. Choose another part or class.</source>
        <translation>Aquí no hay imágenes. Elija otra parte o clase.</translation>
    </message>
    <message>
        <source>No problems were found.</source>
        <translation>No se encontraron problemas.</translation>
    </message>
    <message>
        <source>Not an image</source>
        <translation>No es una imagen</translation>
    </message>
    <message>
        <source>One that lies among another class may have the wrong class, or only be unusual: look at it, then move it, exclude it or leave it.</source>
        <translation>Una que está entre las de otra clase puede tener la clase equivocada o ser solo poco común: mírela y después muévala, exclúyala o déjela.</translation>
    </message>
    <message>
        <source>Only {names}</source>
        <translation>Solo {names}</translation>
    </message>
    <message>
        <source>Open a folder whose sub-folders are your classes, or drop unsorted pictures here.</source>
        <translation>Abra una carpeta cuyas subcarpetas sean sus clases, o suelte aquí imágenes sin clasificar.</translation>
    </message>
    <message>
        <source>Open another folder (Ctrl+O)</source>
        <translation>Abrir otra carpeta (Ctrl+O)</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Abrir carpeta…</translation>
    </message>
    <message>
        <source>Order of the images</source>
        <translation>Orden de las imágenes</translation>
    </message>
    <message>
        <source>Outside the classes</source>
        <translation>Fuera de las clases</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>Rellenar</translation>
    </message>
    <message>
        <source>Pictures are taken out of it, and then given classes one by one</source>
        <translation>Se capturan imágenes de él y después reciben clases una por una</translation>
    </message>
    <message>
        <source>Pictures without a class: give them one on the Label page</source>
        <translation>Imágenes sin clase: deles una en la página Etiquetar</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Progress of looking at the folder</source>
        <translation>Progreso del examen de la carpeta</translation>
    </message>
    <message>
        <source>Random crops show at least {share} %</source>
        <translation>Los recortes al azar muestran al menos el {share} %</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove or leave out</source>
        <translation>Quitar u omitir</translation>
    </message>
    <message numerus="yes">
        <source>Remove or leave out {n:,} class</source>
        <comment>Remove or leave out {n:,} classes</comment>
        <translation>
            <numerusform>Quitar u omitir {n:,} clase</numerusform>
            <numerusform>Quitar u omitir {n:,} clases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {n:,} class</source>
        <comment>Remove {n:,} classes</comment>
        <translation>
            <numerusform>Quitar {n:,} clase</numerusform>
            <numerusform>Quitar {n:,} clases</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <source>Rename	F2</source>
        <translation>Cambiar nombre	F2</translation>
    </message>
    <message>
        <source>Rename class</source>
        <translation>Cambiar nombre de la clase</translation>
    </message>
    <message>
        <source>Say it in English…</source>
        <translation>Decirlo en inglés…</translation>
    </message>
    <message>
        <source>See the images on a map on which alike ones lie close together</source>
        <translation>Ver las imágenes en un mapa en el que las parecidas están cerca</translation>
    </message>
    <message>
        <source>Select an image</source>
        <translation>Seleccione una imagen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show files that could not be used</source>
        <translation>Mostrar archivos que no se pudieron usar</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Show only these pictures</source>
        <translation>Mostrar solo estas imágenes</translation>
    </message>
    <message>
        <source>Show only this class</source>
        <translation>Mostrar solo esta clase</translation>
    </message>
    <message>
        <source>Size of the images (Ctrl++ and Ctrl+-, or Ctrl with the wheel)</source>
        <translation>Tamaño de las imágenes (Ctrl++ y Ctrl+-, o Ctrl con la rueda)</translation>
    </message>
    <message>
        <source>Size of the images in the grid</source>
        <translation>Tamaño de las imágenes en la cuadrícula</translation>
    </message>
    <message>
        <source>Smallest part of the image that a random crop shows, in percent</source>
        <translation>Parte más pequeña de la imagen que muestra un recorte al azar, en porcentaje</translation>
    </message>
    <message>
        <source>Sort all by name</source>
        <translation>Ordenar todas por nombre</translation>
    </message>
    <message>
        <source>Sort classes by name</source>
        <translation>Ordenar clases por nombre</translation>
    </message>
    <message>
        <source>Start with a video…</source>
        <translation>Empezar con un video…</translation>
    </message>
    <message>
        <source>Start with the camera…</source>
        <translation>Empezar con la cámara…</translation>
    </message>
    <message>
        <source>Start with unsorted pictures…</source>
        <translation>Empezar con imágenes sin clasificar…</translation>
    </message>
    <message>
        <source>Stop looking; what was open before stays</source>
        <translation>Dejar de examinar; lo que ya estaba abierto sigue abierto</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Estirar</translation>
    </message>
    <message>
        <source>Take pictures, for one class after another or to be given classes later</source>
        <translation>Capturar imágenes, clase por clase o para darles clases más tarde</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>The model reads these words. Enter keeps them, also none; Esc does not</source>
        <translation>El modelo lee estas palabras. Intro las guarda, aunque no haya ninguna; Esc no</translation>
    </message>
    <message>
        <source>The model reads these words; the name that you gave is shown everywhere</source>
        <translation>El modelo lee estas palabras; el nombre que usted dio se muestra en todas partes</translation>
    </message>
    <message>
        <source>The model reads {name} as “{words}”.</source>
        <translation>El modelo lee {name} como “{words}”.</translation>
    </message>
    <message>
        <source>The model reads: {words}</source>
        <translation>El modelo lee: {words}</translation>
    </message>
    <message>
        <source>The model was taught in English and may not know “{word}”.</source>
        <translation>El modelo aprendió en inglés y quizá no conozca “{word}”.</translation>
    </message>
    <message>
        <source>There is a class “{name}” already. Choose another name.</source>
        <translation>Ya hay una clase “{name}”. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Demasiado grande</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Train on mirrored images too. Switch off where left and right matter.</source>
        <translation>Entrenar también con imágenes reflejadas. Desactívelo si importa cuál es la izquierda y cuál la derecha.</translation>
    </message>
    <message>
        <source>Try the sample images</source>
        <translation>Probar las imágenes de ejemplo</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Vigilar</translation>
    </message>
    <message>
        <source>What the map keeps</source>
        <translation>Lo que conserva el mapa</translation>
    </message>
    <message>
        <source>What the model sees</source>
        <translation>Lo que ve el modelo</translation>
    </message>
    <message>
        <source>Working out the parts</source>
        <translation>Calculando las partes</translation>
    </message>
    <message>
        <source>Wrong file ending</source>
        <translation>Extensión incorrecta</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>excluida</translation>
    </message>
    <message>
        <source>learning part</source>
        <translation>parte para aprender</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>movida</translation>
    </message>
    <message>
        <source>no class yet</source>
        <translation>aún sin clase</translation>
    </message>
    <message>
        <source>test part</source>
        <translation>parte para probar</translation>
    </message>
    <message>
        <source>watching part</source>
        <translation>parte para vigilar</translation>
    </message>
    <message>
        <source>{doing}: {done:,} of {total:,}</source>
        <translation>{doing}: {done:,} de {total:,}</translation>
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
            <numerusform>{n:,} clase</numerusform>
            <numerusform>{n:,} clases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} image</source>
        <comment>{n:,} images</comment>
        <translation>
            <numerusform>{n:,} imagen</numerusform>
            <numerusform>{n:,} imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} image chosen</source>
        <comment>{n:,} images chosen</comment>
        <translation>
            <numerusform>{n:,} imagen elegida</numerusform>
            <numerusform>{n:,} imágenes elegidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of {all:,} selected</source>
        <comment>{n:,} of {all:,} selected</comment>
        <translation>
            <numerusform>{n:,} de {all:,} seleccionada</numerusform>
            <numerusform>{n:,} de {all:,} seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} problem</source>
        <comment>{n:,} problems</comment>
        <translation>
            <numerusform>{n:,} problema</numerusform>
            <numerusform>{n:,} problemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} remark. Files marked {no} were left out; none was changed.</source>
        <comment>{n:,} remarks. Files marked {no} were left out; none was changed.</comment>
        <translation>
            <numerusform>{n:,} observación. Los archivos marcados con {no} se omitieron; no se modificó ninguno.</numerusform>
            <numerusform>{n:,} observaciones. Los archivos marcados con {no} se omitieron; no se modificó ninguno.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, left out</source>
        <translation>{name}, omitida</translation>
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
            <numerusform>{name}: {advice} ({n:,} más con consejos)</numerusform>
            <numerusform>{name}: {advice} ({n:,} más con consejos)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown:,} of {n:,} image</source>
        <comment>{shown:,} of {n:,} images</comment>
        <translation>
            <numerusform>{shown:,} de {n:,} imagen</numerusform>
            <numerusform>{shown:,} de {n:,} imágenes</numerusform>
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
        <translation>{wanted}: buscando</translation>
    </message>
    <message>
        <source>{words}.</source>
        <translation>{words}.</translation>
    </message>
    <message>
        <source>“{name}” in English</source>
        <translation>“{name}” en inglés</translation>
    </message>
    <message>
        <source>“{name}” is for pictures without a class. Choose another name.</source>
        <translation>“{name}” es para imágenes sin clase. Elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>mpl_desktop.pages.images.check</name>
    <message>
        <source>Before training: look for the same picture saved twice, and for pictures that are probably in the wrong class. Nothing is changed by itself.</source>
        <translation>Antes de entrenar: busque imágenes repetidas e imágenes que quizá estén en la clase equivocada. Nada se cambia por sí solo.</translation>
    </message>
    <message>
        <source>Both are of {name}.</source>
        <translation>Ambas son de {name}.</translation>
    </message>
    <message>
        <source>Can be undone (Ctrl+Z)</source>
        <translation>Se puede deshacer (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Check images</source>
        <translation>Comprobar imágenes</translation>
    </message>
    <message>
        <source>Checking the images</source>
        <translation>Comprobando las imágenes</translation>
    </message>
    <message>
        <source>Class may be wrong</source>
        <translation>La clase puede estar equivocada</translation>
    </message>
    <message>
        <source>Classes were not checked: each needs five pictures or more.</source>
        <translation>Las clases no se comprobaron: cada una necesita cinco imágenes o más.</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Exclude both</source>
        <translation>Excluir ambas</translation>
    </message>
    <message>
        <source>Exclude the copy</source>
        <translation>Excluir copia</translation>
    </message>
    <message numerus="yes">
        <source>Exclude {n:,} image</source>
        <comment>Exclude {n:,} images</comment>
        <translation>
            <numerusform>Excluir {n:,} imagen</numerusform>
            <numerusform>Excluir {n:,} imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Findings of the check</source>
        <translation>Hallazgos de la comprobación</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corregir</translation>
    </message>
    <message numerus="yes">
        <source>Fix {n:,} finding</source>
        <comment>Fix {n:,} findings</comment>
        <translation>
            <numerusform>Corregir {n:,} hallazgo</numerusform>
            <numerusform>Corregir {n:,} hallazgos</numerusform>
        </translation>
    </message>
    <message>
        <source>It has the class {label}, but looks more like {suggested}: {suggested_probability} probable, and {label} {probability}.</source>
        <translation>Tiene la clase {label}, pero se parece más a {suggested}: {suggested_probability} de probabilidad, y {label} {probability}.</translation>
    </message>
    <message>
        <source>Judged by the other pictures, {share} get the class that they have, so look at each before you change its class.</source>
        <translation>Según las demás imágenes, el {share} recibe la clase que tiene; mire cada una antes de cambiar su clase.</translation>
    </message>
    <message>
        <source>Judged by the other pictures, {share} get the class that they have.</source>
        <translation>Según las demás imágenes, el {share} recibe la clase que tiene.</translation>
    </message>
    <message>
        <source>Judged by the other pictures, {share} get the class that they have. About {names} the check is too often wrong itself: no picture of them is questioned.</source>
        <translation>Según las demás imágenes, el {share} recibe la clase que tiene. Con {names} la propia comprobación se equivoca demasiado: no se cuestiona ninguna de sus imágenes.</translation>
    </message>
    <message>
        <source>Judged by the other pictures, {share} get the class that they have: too few for a doubt about one of them to mean anything, so no class is questioned.</source>
        <translation>Según las demás imágenes, el {share} recibe la clase que tiene: demasiado poco para que una duda sobre una de ellas signifique algo, así que no se cuestiona ninguna clase.</translation>
    </message>
    <message>
        <source>Leave the images out; can be undone (Ctrl+Z)</source>
        <translation>Omitir las imágenes; se puede deshacer (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Looking at every picture. This takes about as long as one round of a training.</source>
        <translation>Se examina cada imagen. Esto tarda más o menos lo mismo que una ronda de entrenamiento.</translation>
    </message>
    <message>
        <source>Move to {suggested}</source>
        <translation>Mover a {suggested}</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was found, in {n:,} picture.</source>
        <comment>Nothing was found, in {n:,} pictures.</comment>
        <translation>
            <numerusform>No se encontró nada, en {n:,} imagen.</numerusform>
            <numerusform>No se encontró nada, en {n:,} imágenes.</numerusform>
        </translation>
    </message>
    <message>
        <source>One is learned from</source>
        <translation>De una se aprende</translation>
    </message>
    <message>
        <source>One is not used</source>
        <translation>Una no se usa</translation>
    </message>
    <message>
        <source>One tests the result</source>
        <translation>Una prueba el resultado</translation>
    </message>
    <message>
        <source>One watches over the learning</source>
        <translation>Una vigila el aprendizaje</translation>
    </message>
    <message>
        <source>Perhaps one picture in two classes</source>
        <translation>Quizá una misma imagen en dos clases</translation>
    </message>
    <message>
        <source>Perhaps one picture in two parts</source>
        <translation>Quizá una misma imagen en dos partes</translation>
    </message>
    <message>
        <source>Perhaps one picture twice</source>
        <translation>Quizá una misma imagen dos veces</translation>
    </message>
    <message>
        <source>Pictures of the finding</source>
        <translation>Imágenes del hallazgo</translation>
    </message>
    <message>
        <source>Space shows a picture large, Delete leaves it out.</source>
        <translation>Espacio amplía una imagen, Supr la omite.</translation>
    </message>
    <message numerus="yes">
        <source>in {n:,} picture</source>
        <comment>in {n:,} pictures</comment>
        <translation>
            <numerusform>en {n:,} imagen</numerusform>
            <numerusform>en {n:,} imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>the other is learned from</source>
        <translation>de la otra se aprende</translation>
    </message>
    <message>
        <source>the other is not used</source>
        <translation>la otra no se usa</translation>
    </message>
    <message>
        <source>the other tests the result</source>
        <translation>la otra prueba el resultado</translation>
    </message>
    <message>
        <source>the other watches over the learning</source>
        <translation>la otra vigila el aprendizaje</translation>
    </message>
    <message>
        <source>{first} and {second}. {about}</source>
        <translation>{first} y {second}. {about}</translation>
    </message>
    <message>
        <source>{first} and {second}: at least one of the classes is wrong.</source>
        <translation>{first} y {second}: al menos una de las clases está equivocada.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} finding left of {found:,}, {where}.</source>
        <comment>{n:,} findings left of {found:,}, {where}.</comment>
        <translation>
            <numerusform>Queda {n:,} hallazgo de {found:,}, {where}.</numerusform>
            <numerusform>Quedan {n:,} hallazgos de {found:,}, {where}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} finding, {where}.</source>
        <comment>{n:,} findings, {where}.</comment>
        <translation>
            <numerusform>{n:,} hallazgo, {where}.</numerusform>
            <numerusform>{n:,} hallazgos, {where}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} and {the_other}, so the result may look too good.</source>
        <translation>{one} y {the_other}, así que el resultado puede parecer mejor de lo que es.</translation>
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
        <translation>Con 20 etiquetas más apenas mejoraría.</translation>
    </message>
    <message>
        <source>20 more labels would set right about {points} of 100 guesses.</source>
        <translation>20 etiquetas más corregirían unas {points} de cada 100 suposiciones.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message numerus="yes">
        <source>Accept {n} as {name}</source>
        <comment>Accept {n} as {name}</comment>
        <translation>
            <numerusform>Aceptar {n} como {name}</numerusform>
            <numerusform>Aceptar {n} como {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>All pictures that may be of one class: unmark the wrong ones, accept the rest</source>
        <translation>Todas las imágenes que pueden ser de una clase: desmarque las equivocadas y acepte las demás</translation>
    </message>
    <message>
        <source>And this?</source>
        <translation>¿Y esta?</translation>
    </message>
    <message>
        <source>Ask about this picture later (0)</source>
        <translation>Preguntar más tarde por esta imagen (0)</translation>
    </message>
    <message>
        <source>Ask again about the last picture (Backspace)</source>
        <translation>Preguntar de nuevo por la última imagen (Retroceso)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>Por clase</translation>
    </message>
    <message>
        <source>Choose a class on the right.</source>
        <translation>Elija una clase a la derecha.</translation>
    </message>
    <message>
        <source>Choose pictures…</source>
        <translation>Elegir imágenes…</translation>
    </message>
    <message>
        <source>Class name</source>
        <translation>Nombre de la clase</translation>
    </message>
    <message>
        <source>Class name: an old one or a new one</source>
        <translation>Nombre de la clase: una existente o una nueva</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Enter accepts what is marked, 1 to 9 shows another class.</source>
        <translation>Intro acepta las marcadas; 1 a 9 muestra otra clase.</translation>
    </message>
    <message>
        <source>Every picture has a class.</source>
        <translation>Todas las imágenes tienen una clase.</translation>
    </message>
    <message>
        <source>Exclude 1 image</source>
        <translation>Excluir 1 imagen</translation>
    </message>
    <message>
        <source>Give it this class (Space)</source>
        <translation>Darle esta clase (Espacio)</translation>
    </message>
    <message>
        <source>Give it unsorted pictures, and give each a class here: it guesses, you accept.</source>
        <translation>Elija imágenes sin clasificar y dé aquí una clase a cada una: el programa hace una suposición y usted la acepta.</translation>
    </message>
    <message>
        <source>Give the marked ones this class (Enter)</source>
        <translation>Dar esta clase a las marcadas (Intro)</translation>
    </message>
    <message>
        <source>Give the picture the class {name}</source>
        <translation>Dar a la imagen la clase {name}</translation>
    </message>
    <message>
        <source>Give the picture the class {name} ({key})</source>
        <translation>Dar a la imagen la clase {name} ({key})</translation>
    </message>
    <message>
        <source>Go on to training (Ctrl+3)</source>
        <translation>Pasar a entrenar (Ctrl+3)</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>Suposición</translation>
    </message>
    <message>
        <source>Guessing classes</source>
        <translation>Haciendo suposiciones</translation>
    </message>
    <message>
        <source>How to label</source>
        <translation>Cómo etiquetar</translation>
    </message>
    <message>
        <source>It belongs to no class (Delete)</source>
        <translation>No pertenece a ninguna clase (Supr)</translation>
    </message>
    <message numerus="yes">
        <source>Label {n:,} image</source>
        <comment>Label {n:,} images</comment>
        <translation>
            <numerusform>Etiquetar {n:,} imagen</numerusform>
            <numerusform>Etiquetar {n:,} imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Label {name}</source>
        <comment>a picture as one of this class</comment>
        <translation>Etiquetar {name}</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Look through the images</source>
        <translation>Revisar las imágenes</translation>
    </message>
    <message>
        <source>Looking at the pictures</source>
        <translation>Examinando las imágenes</translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation>Marcar todas</translation>
    </message>
    <message>
        <source>Mark all of them, or none</source>
        <translation>Marcarlas todas, o ninguna</translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation>Desmarcar todas</translation>
    </message>
    <message>
        <source>New class {name}</source>
        <translation>Nueva clase {name}</translation>
    </message>
    <message>
        <source>Nothing without a class looks like {name} now. Choose another class.</source>
        <translation>Ahora nada sin clase se parece a {name}. Elija otra clase.</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Una por una</translation>
    </message>
    <message>
        <source>One picture at a time, the most useful first</source>
        <translation>Las imágenes de una en una, primero las más útiles</translation>
    </message>
    <message>
        <source>Open a folder of classes</source>
        <translation>Abrir una carpeta de clases</translation>
    </message>
    <message>
        <source>Pictures that have a class</source>
        <translation>Imágenes que tienen una clase</translation>
    </message>
    <message>
        <source>Pictures that may be of this class; marked ones are accepted</source>
        <translation>Imágenes que pueden ser de esta clase; las marcadas se aceptan</translation>
    </message>
    <message>
        <source>Space accepts, 1 to 9 or typing a name chooses, Backspace goes back.</source>
        <translation>Espacio acepta; 1 a 9, o un nombre escrito, elige otra clase; Retroceso vuelve atrás.</translation>
    </message>
    <message>
        <source>Take back a label</source>
        <translation>Deshacer una etiqueta</translation>
    </message>
    <message>
        <source>The guess was right for {right} of the last {asked} pictures.</source>
        <translation>La suposición fue correcta en {right} de las últimas {asked} imágenes.</translation>
    </message>
    <message>
        <source>The picture to label</source>
        <translation>La imagen que se etiqueta</translation>
    </message>
    <message>
        <source>These are copies; your own files stay as they are.</source>
        <translation>Son copias; sus propios archivos no se modifican.</translation>
    </message>
    <message>
        <source>These may be {name}, the likeliest first. Unmark what is not (click, or arrows and Space), then accept.</source>
        <translation>Estas pueden ser {name}, primero las más probables. Desmarque las que no lo sean (clic, o flechas y Espacio) y acepte.</translation>
    </message>
    <message>
        <source>This class is meant now</source>
        <translation>Esta es la clase elegida ahora</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Type a class and press Enter; a new name makes a new class</source>
        <translation>Escriba una clase y pulse Intro; un nombre nuevo crea una clase nueva</translation>
    </message>
    <message>
        <source>Type what the picture shows and press Enter: that makes a class. Guesses begin with the second one.</source>
        <translation>Escriba lo que muestra la imagen y pulse Intro: así se crea una clase. Las suposiciones empiezan con la segunda.</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>¿Qué es esto?</translation>
    </message>
    <message>
        <source>perhaps {name}, {probability}</source>
        <translation>quizá {name}, {probability}</translation>
    </message>
    <message numerus="yes">
        <source>{labelled:,} of {n:,} picture has a class</source>
        <comment>{labelled:,} of {n:,} pictures have a class</comment>
        <translation>
            <numerusform>{labelled:,} de {n:,} imagen tiene una clase</numerusform>
            <numerusform>{labelled:,} de {n:,} imágenes tienen una clase</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, {n:,} image</source>
        <comment>{name}, {n:,} images</comment>
        <translation>
            <numerusform>{name}, {n:,} imagen</numerusform>
            <numerusform>{name}, {n:,} imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, {n:,} image, key {key}</source>
        <comment>{name}, {n:,} images, key {key}</comment>
        <translation>
            <numerusform>{name}, {n:,} imagen, tecla {key}</numerusform>
            <numerusform>{name}, {n:,} imágenes, tecla {key}</numerusform>
        </translation>
    </message>
    <message>
        <source>{share:.0f} %</source>
        <translation>{share:.0f} %</translation>
    </message>
</context>
<context>
    <name>mpl_desktop.pages.results</name>
    <message>
        <source>Accuracy, with 95 % interval</source>
        <translation>Exactitud, con intervalo del 95 %</translation>
    </message>
    <message>
        <source>Actually…</source>
        <translation>En realidad…</translation>
    </message>
    <message>
        <source>Another run is being measured now.</source>
        <translation>Ahora se está midiendo otro entrenamiento.</translation>
    </message>
    <message>
        <source>Answers that are right</source>
        <translation>Respuestas correctas</translation>
    </message>
    <message>
        <source>Balanced accuracy: every class counts the same, with 95 % interval</source>
        <translation>Exactitud equilibrada: todas las clases cuentan igual, con intervalo del 95 %</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>Por clase</translation>
    </message>
    <message>
        <source>By name alone</source>
        <translation>Solo por nombre</translation>
    </message>
    <message>
        <source>By the names of the classes alone {share} would be right.</source>
        <translation>Solo por los nombres de las clases sería correcto el {share}.</translation>
    </message>
    <message>
        <source>Choose a cell to see its pictures.</source>
        <translation>Elija una celda para ver sus imágenes.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Class that the picture shows</source>
        <translation>Clase que muestra la imagen</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Esc); what was decided is kept</source>
        <translation>Cerrar (Esc); lo decidido se conserva</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Confusiones</translation>
    </message>
    <message numerus="yes">
        <source>Correct {n:,} picture</source>
        <comment>Correct {n:,} pictures</comment>
        <translation>
            <numerusform>Corregir {n:,} imagen</numerusform>
            <numerusform>Corregir {n:,} imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts as {name} now.</source>
        <translation>Ahora cuenta como {name}.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message numerus="yes">
        <source>Edited after review: with {n:,} correction it is right on {right} of {total}. The figures on this page are the original ones; train again to use the corrections.</source>
        <comment>Edited after review: with {n:,} corrections it is right on {right} of {total}. The figures on this page are the original ones; train again to use the corrections.</comment>
        <translation>
            <numerusform>Modificado tras la revisión: con {n:,} corrección acierta en {right} de {total}. Las cifras de esta página son las originales; entrene de nuevo para usar las correcciones.</numerusform>
            <numerusform>Modificado tras la revisión: con {n:,} correcciones acierta en {right} de {total}. Las cifras de esta página son las originales; entrene de nuevo para usar las correcciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every class counts the same, however many test pictures it has</source>
        <translation>Todas las clases cuentan igual, sea cual sea su número de imágenes de prueba</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Excluir</translation>
    </message>
    <message numerus="yes">
        <source>Exclude {n:,} picture</source>
        <comment>Exclude {n:,} pictures</comment>
        <translation>
            <numerusform>Excluir {n:,} imagen</numerusform>
            <numerusform>Excluir {n:,} imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Export module</source>
        <translation>Exportar módulo</translation>
    </message>
    <message>
        <source>Export module…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Exported {name}.</source>
        <translation>Se exportó {name}.</translation>
    </message>
    <message>
        <source>Figures by class</source>
        <translation>Cifras por clase</translation>
    </message>
    <message>
        <source>Figures only…</source>
        <translation>Solo cifras…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Ir a Entrenar</translation>
    </message>
    <message>
        <source>How many would be recognised by the class&apos;s name alone, without your pictures</source>
        <translation>Cuántas se reconocerían solo por el nombre de la clase, sin sus imágenes</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Con qué certeza</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Incluir</translation>
    </message>
    <message numerus="yes">
        <source>Include {n:,} picture</source>
        <comment>Include {n:,} pictures</comment>
        <translation>
            <numerusform>Incluir {n:,} imagen</numerusform>
            <numerusform>Incluir {n:,} imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>It learned from all pictures, so none are left to judge it on.</source>
        <translation>Aprendió de todas las imágenes, así que no queda ninguna para evaluarlo.</translation>
    </message>
    <message>
        <source>It made one mistake: check the class that they are in.</source>
        <translation>Cometió un error: compruebe la clase en la que está la imagen.</translation>
    </message>
    <message>
        <source>It made {mistakes} mistakes, no two of the same kind: check the class that they are in.</source>
        <translation>Cometió {mistakes} errores, todos distintos: compruebe la clase en la que están las imágenes.</translation>
    </message>
    <message>
        <source>It mixes up “{first}” and “{second}” as often as any other two: check that they are in the right class.</source>
        <translation>Confunde “{first}” y “{second}” tan a menudo como cualquier otra pareja: compruebe que las imágenes estén en la clase correcta.</translation>
    </message>
    <message>
        <source>It mixes up “{first}” and “{second}” most often: check that they are in the right class.</source>
        <translation>Lo que más confunde es “{first}” y “{second}”: compruebe que las imágenes estén en la clase correcta.</translation>
    </message>
    <message numerus="yes">
        <source>It recognised none of the {pictures} pictures of “{name}”, and none of {n:,} other class: check that they are in the right class.</source>
        <comment>It recognised none of the {pictures} pictures of “{name}”, and none of {n:,} other classes: check that they are in the right class.</comment>
        <translation>
            <numerusform>No reconoció ninguna de las {pictures} imágenes de “{name}”, ni ninguna de otra clase más: compruebe que estén en la clase correcta.</numerusform>
            <numerusform>No reconoció ninguna de las {pictures} imágenes de “{name}”, ni ninguna de otras {n:,} clases: compruebe que estén en la clase correcta.</numerusform>
        </translation>
    </message>
    <message>
        <source>It recognised none of the {pictures} pictures of “{name}”: check that they are in the right class.</source>
        <translation>No reconoció ninguna de las {pictures} imágenes de “{name}”: compruebe que estén en la clase correcta.</translation>
    </message>
    <message>
        <source>It takes “{name}” for “{answer}” as often as any other two: check that they are in the right class.</source>
        <translation>Toma “{name}” por “{answer}” tan a menudo como confunde cualquier otra pareja: compruebe que las imágenes estén en la clase correcta.</translation>
    </message>
    <message>
        <source>It takes “{name}” for “{answer}” most often: check that they are in the right class.</source>
        <translation>El error más frecuente es tomar “{name}” por “{answer}”: compruebe que las imágenes estén en la clase correcta.</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>Kept as it is.</source>
        <translation>Se dejó como está.</translation>
    </message>
    <message>
        <source>Kept: the quick answer, which compares new pictures with yours. Training did not do clearly better on pictures that it had not seen.</source>
        <translation>Se conserva la respuesta rápida, que compara las imágenes nuevas con las suyas. El entrenamiento no fue claramente mejor con imágenes que no había visto.</translation>
    </message>
    <message>
        <source>Kept: the trained answer, with a comparison of new pictures with yours.</source>
        <translation>Se conserva la respuesta entrenada, con una comparación de las imágenes nuevas con las suyas.</translation>
    </message>
    <message>
        <source>Kept: the trained answer.</source>
        <translation>Se conserva la respuesta entrenada.</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>Curva de aprendizaje</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Leave the selected pictures out (Delete)</source>
        <translation>Omitir las imágenes seleccionadas (Supr)</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>Omitida.</translation>
    </message>
    <message>
        <source>Look at each mistake large, and say whether its class is right</source>
        <translation>Ver cada error en grande e indicar si su clase es correcta</translation>
    </message>
    <message>
        <source>Look at these mistakes large, one by one</source>
        <translation>Ver estos errores en grande, uno por uno</translation>
    </message>
    <message>
        <source>Look at this picture</source>
        <translation>Ver esta imagen</translation>
    </message>
    <message numerus="yes">
        <source>Look at {n} picture</source>
        <comment>Look at these {n} pictures</comment>
        <translation>
            <numerusform>Ver {n} imagen</numerusform>
            <numerusform>Ver estas {n} imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Look inside…</source>
        <translation>Ver por dentro…</translation>
    </message>
    <message>
        <source>Measure the learning curve</source>
        <translation>Medir la curva de aprendizaje</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Mistakes ({number})</source>
        <translation>Errores ({number})</translation>
    </message>
    <message>
        <source>More pictures</source>
        <translation>Más imágenes</translation>
    </message>
    <message>
        <source>More pictures would likely change little.</source>
        <translation>Probablemente, más imágenes cambiarían poco.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>No mistakes.</source>
        <translation>Sin errores.</translation>
    </message>
    <message>
        <source>Not used for learning (X or Delete)</source>
        <translation>No se usa para aprender (X o Supr)</translation>
    </message>
    <message>
        <source>Of all test pictures</source>
        <translation>De todas las imágenes de prueba</translation>
    </message>
    <message>
        <source>Of the pictures of this class, how many were seen as it</source>
        <translation>De las imágenes de esta clase, cuántas se vieron como tales</translation>
    </message>
    <message>
        <source>Of the pictures seen as this class, how many are of it</source>
        <translation>De las imágenes vistas como esta clase, cuántas lo son</translation>
    </message>
    <message>
        <source>One HTML file with figures and settings</source>
        <translation>Un archivo HTML con cifras y ajustes</translation>
    </message>
    <message>
        <source>Parts of the result</source>
        <translation>Partes del resultado</translation>
    </message>
    <message>
        <source>Picture {file}, said to be {name}, answered {answer}</source>
        <translation>Imagen {file}, indicada como {name}, respuesta {answer}</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Pictures for learning</source>
        <translation>Imágenes para aprender</translation>
    </message>
    <message>
        <source>Pictures of each class</source>
        <translation>Imágenes de cada clase</translation>
    </message>
    <message>
        <source>Pictures of the class that were not learned from</source>
        <translation>Imágenes de la clase de las que no se aprendió</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Progress of the learning curve</source>
        <translation>Progreso de la curva de aprendizaje</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Reconocidas</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Review exactly these mistakes, large</source>
        <translation>Revisar exactamente estos errores, en grande</translation>
    </message>
    <message>
        <source>Review one by one</source>
        <translation>Revisar uno por uno</translation>
    </message>
    <message>
        <source>Review these</source>
        <translation>Revisar estos</translation>
    </message>
    <message>
        <source>Reviewed pictures</source>
        <translation>Imágenes revisadas</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Aciertos</translation>
    </message>
    <message>
        <source>Right on about {tenths} of 10 pictures ({exact}).</source>
        <translation>Acierta en unas {tenths} de cada 10 imágenes ({exact}).</translation>
    </message>
    <message numerus="yes">
        <source>Right on all {n:,} picture.</source>
        <comment>Right on all {n:,} pictures.</comment>
        <translation>
            <numerusform>Acierta en la única imagen.</numerusform>
            <numerusform>Acierta en las {n:,} imágenes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Right on all {n:,} test picture.</source>
        <comment>Right on all {n:,} test pictures.</comment>
        <translation>
            <numerusform>Acierta en la única imagen de prueba.</numerusform>
            <numerusform>Acierta en las {n:,} imágenes de prueba.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Right on none of {n:,} picture.</source>
        <comment>Right on none of {n:,} pictures.</comment>
        <translation>
            <numerusform>No acierta en ninguna de {n:,} imagen.</numerusform>
            <numerusform>No acierta en ninguna de {n:,} imágenes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Right on none of {n:,} test picture.</source>
        <comment>Right on none of {n:,} test pictures.</comment>
        <translation>
            <numerusform>No acierta en ninguna de {n:,} imagen de prueba.</numerusform>
            <numerusform>No acierta en ninguna de {n:,} imágenes de prueba.</numerusform>
        </translation>
    </message>
    <message>
        <source>Right on the only picture.</source>
        <translation>Acierta en la única imagen.</translation>
    </message>
    <message>
        <source>Right on the only test picture.</source>
        <translation>Acierta en la única imagen de prueba.</translation>
    </message>
    <message>
        <source>Right on {accuracy} of the test pictures.</source>
        <translation>Acierta en el {accuracy} de las imágenes de prueba.</translation>
    </message>
    <message numerus="yes">
        <source>Right on {right:,} of {n:,} picture.</source>
        <comment>Right on {right:,} of {n:,} pictures.</comment>
        <translation>
            <numerusform>Acierta en {right:,} de {n:,} imagen.</numerusform>
            <numerusform>Acierta en {right:,} de {n:,} imágenes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Right on {right:,} of {n:,} test picture.</source>
        <comment>Right on {right:,} of {n:,} test pictures.</comment>
        <translation>
            <numerusform>Acierta en {right:,} de {n:,} imagen de prueba.</numerusform>
            <numerusform>Acierta en {right:,} de {n:,} imágenes de prueba.</numerusform>
        </translation>
    </message>
    <message>
        <source>Right, mean of classes</source>
        <translation>Aciertos, media de las clases</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Save what was trained as a file of its own, to take along (Ctrl+E)</source>
        <translation>Guardar lo entrenado en un archivo propio, para llevárselo (Ctrl+E)</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation>Se guardó {name}.</translation>
    </message>
    <message>
        <source>Say which class the picture really shows</source>
        <translation>Indicar qué clase muestra realmente la imagen</translation>
    </message>
    <message>
        <source>See what an answer rests on, and what the module&apos;s parts do</source>
        <translation>Ver en qué se basa una respuesta y qué hacen las partes del módulo</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Sort new pictures with it on the Classify page</source>
        <translation>Clasificar imágenes nuevas con él en la página Clasificar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after {n:,} training; what was measured stays. Go on to see what more pictures would bring.</source>
        <comment>Stopped after {n:,} trainings; what was measured stays. Go on to see what more pictures would bring.</comment>
        <translation>
            <numerusform>Detenido tras {n:,} entrenamiento; lo medido se conserva. Continúe para ver qué aportarían más imágenes.</numerusform>
            <numerusform>Detenido tras {n:,} entrenamientos; lo medido se conserva. Continúe para ver qué aportarían más imágenes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Volver a incluir</translation>
    </message>
    <message>
        <source>Test pictures</source>
        <translation>Imágenes de prueba</translation>
    </message>
    <message>
        <source>The class is right; only the answer is wrong (K)</source>
        <translation>La clase es correcta; solo la respuesta está equivocada (K)</translation>
    </message>
    <message>
        <source>The next one (→ or Enter)</source>
        <translation>La siguiente (→ o Intro)</translation>
    </message>
    <message>
        <source>The one before (←)</source>
        <translation>La anterior (←)</translation>
    </message>
    <message>
        <source>The worst first. A double click or Space shows a picture large.</source>
        <translation>Primero los peores. Un doble clic o Espacio muestra una imagen en grande.</translation>
    </message>
    <message>
        <source>There were too few pictures to set some aside, so each was judged by a training without it.</source>
        <translation>Había muy pocas imágenes para reservar algunas, así que cada una se evaluó con un entrenamiento sin ella.</translation>
    </message>
    <message>
        <source>This is the quick answer: it compares new pictures with yours, and nothing was trained.</source>
        <translation>Esta es la respuesta rápida: compara las imágenes nuevas con las suyas, y no se entrenó nada.</translation>
    </message>
    <message>
        <source>This run kept no answers of single pictures.</source>
        <translation>Este entrenamiento no guardó respuestas de imágenes individuales.</translation>
    </message>
    <message>
        <source>Train on all</source>
        <translation>Entrenar con todas</translation>
    </message>
    <message>
        <source>Train once more, on the pictures set aside too; none are left to judge it on then</source>
        <translation>Entrenar una vez más, también con las imágenes reservadas; entonces no queda ninguna para evaluarlo</translation>
    </message>
    <message>
        <source>Train once, and see here how well it works and where it fails.</source>
        <translation>Entrene una vez y vea aquí lo bien que funciona y dónde falla.</translation>
    </message>
    <message>
        <source>Training {number} of {trainings}…</source>
        <translation>Entrenamiento {number} de {trainings}…</translation>
    </message>
    <message>
        <source>Try fewer pictures</source>
        <translation>Probar con menos imágenes</translation>
    </message>
    <message>
        <source>Try it on new pictures and see for yourself.</source>
        <translation>Pruébelo con imágenes nuevas y compruébelo usted.</translation>
    </message>
    <message>
        <source>Try it on pictures that are new to it.</source>
        <translation>Pruébelo con imágenes que sean nuevas para él.</translation>
    </message>
    <message>
        <source>Type a class</source>
        <translation>Escriba una clase</translation>
    </message>
    <message>
        <source>Type the beginning of a name, then Enter (Ctrl+F)</source>
        <translation>Escriba el comienzo de un nombre y pulse Intro (Ctrl+F)</translation>
    </message>
    <message>
        <source>Unsure but right</source>
        <translation>Correctas sin certeza</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarlo</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation>¿Qué muestra?</translation>
    </message>
    <message>
        <source>What is expected; in brackets the range of the gain, in points</source>
        <translation>Lo que se espera; entre paréntesis, el rango de la mejora, en puntos</translation>
    </message>
    <message>
        <source>What was measured is kept</source>
        <translation>Lo medido se conserva</translation>
    </message>
    <message>
        <source>With only {total} the number is rough.</source>
        <translation>Con solo {total}, el número es aproximado.</translation>
    </message>
    <message>
        <source>With pictures of the worst mistakes…</source>
        <translation>Con imágenes de los peores errores…</translation>
    </message>
    <message>
        <source>With so few the number is rough.</source>
        <translation>Con tan pocas, el número es aproximado.</translation>
    </message>
    <message>
        <source>With these pictures</source>
        <translation>Con estas imágenes</translation>
    </message>
    <message>
        <source>With twice as many</source>
        <translation>Con el doble</translation>
    </message>
    <message>
        <source>Would more pictures help, and of which class? This trains with 1, 2, 4, 8 and 16 pictures of each class and continues the curve. It takes about as long as two or three trainings.</source>
        <translation>¿Ayudarían más imágenes, y de qué clase? Esto entrena con 1, 2, 4, 8 y 16 imágenes de cada clase y prolonga la curva. Tarda más o menos lo mismo que dos o tres entrenamientos.</translation>
    </message>
    <message>
        <source>Wrong on the only picture.</source>
        <translation>Falla en la única imagen.</translation>
    </message>
    <message>
        <source>Wrong on the only test picture.</source>
        <translation>Falla en la única imagen de prueba.</translation>
    </message>
    <message>
        <source>actually {name}</source>
        <translation>en realidad {name}</translation>
    </message>
    <message>
        <source>all are reviewed</source>
        <translation>todas revisadas</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>excluida</translation>
    </message>
    <message>
        <source>is said to be</source>
        <translation>indicada como</translation>
    </message>
    <message>
        <source>was answered</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>{done:,} of {all:,} reviewed</source>
        <translation>{done:,} de {all:,} revisadas</translation>
    </message>
    <message>
        <source>{file}
Is said to be: {name}
Answer: {answer}, {probability}</source>
        <translation>{file}
Indicada como: {name}
Respuesta: {answer}, {probability}</translation>
    </message>
    <message>
        <source>{low:+.0f} to {high:+.0f}</source>
        <translation>{low:+.0f} a {high:+.0f}</translation>
    </message>
    <message numerus="yes">
        <source>{more:,} more pictures of each class would likely help about {n:,} point.</source>
        <comment>{more:,} more pictures of each class would likely help about {n:,} points.</comment>
        <translation>
            <numerusform>{more:,} imágenes más de cada clase probablemente ayudarían en torno a {n:,} punto.</numerusform>
            <numerusform>{more:,} imágenes más de cada clase probablemente ayudarían en torno a {n:,} puntos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, answered {answer}, {probability}, right</source>
        <translation>{name}, respuesta {answer}, {probability}, correcta</translation>
    </message>
    <message>
        <source>{name}, answered {answer}, {probability}, wrong</source>
        <translation>{name}, respuesta {answer}, {probability}, equivocada</translation>
    </message>
    <message>
        <source>{number:,} of {all:,}</source>
        <translation>{number:,} de {all:,}</translation>
    </message>
    <message numerus="yes">
        <source>{right:,} of {n:,} picture</source>
        <comment>{right:,} of {n:,} pictures</comment>
        <translation>
            <numerusform>{right:,} de {n:,} imagen</numerusform>
            <numerusform>{right:,} de {n:,} imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{right:,} of {n:,} test picture</source>
        <comment>{right:,} of {n:,} test pictures</comment>
        <translation>
            <numerusform>{right:,} de {n:,} imagen de prueba</numerusform>
            <numerusform>{right:,} de {n:,} imágenes de prueba</numerusform>
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
        <translation>Añadir a la cola</translation>
    </message>
    <message>
        <source>All settings, more curves, the numbers and the log</source>
        <translation>Todos los ajustes, más curvas, los números y el registro</translation>
    </message>
    <message>
        <source>Counting the pictures</source>
        <translation>Contando las imágenes</translation>
    </message>
    <message numerus="yes">
        <source>Curve: {n:,} picture kept aside to watch by.</source>
        <comment>Curve: {n:,} pictures kept aside to watch by.</comment>
        <translation>
            <numerusform>Curva: {n:,} imagen para vigilar.</numerusform>
            <numerusform>Curva: {n:,} imágenes para vigilar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Double-click to write what you want to remember</source>
        <translation>Haga doble clic para escribir lo que quiera recordar</translation>
    </message>
    <message>
        <source>Download the chosen model first</source>
        <translation>Descargar primero el modelo elegido</translation>
    </message>
    <message>
        <source>End early: keep the best so far, test it on the pictures kept aside and use it</source>
        <translation>Terminar antes: conservar lo mejor hasta ahora, probarlo con las imágenes reservadas y usarlo</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>For small computers: good results in a minute</source>
        <translation>Para equipos modestos: buenos resultados en un minuto</translation>
    </message>
    <message>
        <source>Free the computer and go on later</source>
        <translation>Liberar el equipo y continuar más tarde</translation>
    </message>
    <message>
        <source>Go on where this training stopped</source>
        <translation>Continuar donde se detuvo este entrenamiento</translation>
    </message>
    <message>
        <source>Go to Images</source>
        <translation>Ir a Imágenes</translation>
    </message>
    <message>
        <source>How far the loss curve is averaged; the faint line is every step</source>
        <translation>Cuánto se promedia la curva de pérdida; la línea tenue es cada paso</translation>
    </message>
    <message>
        <source>How many pictures it learned from</source>
        <translation>De cuántas imágenes aprendió</translation>
    </message>
    <message>
        <source>How well it works, and where it fails</source>
        <translation>Lo bien que funciona y dónde falla</translation>
    </message>
    <message>
        <source>It could not be finished; the log under Details says why.</source>
        <translation>No se pudo terminar; el registro, en Detalles, dice por qué.</translation>
    </message>
    <message>
        <source>Learned from all pictures; none were kept aside to test it on.</source>
        <translation>Aprendió de todas las imágenes; no se reservó ninguna para probarlo.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message numerus="yes">
        <source>Learns from the pictures of {n:,} class.</source>
        <comment>Learns from the pictures of {n:,} classes.</comment>
        <translation>
            <numerusform>Aprende de las imágenes de {n:,} clase.</numerusform>
            <numerusform>Aprende de las imágenes de {n:,} clases.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learns from {n:,} picture in {classes}. They are few, so each is tested by a training that leaves it out.</source>
        <comment>Learns from {n:,} pictures in {classes}. They are few, so each is tested by a training that leaves it out.</comment>
        <translation>
            <numerusform>Aprende de {n:,} imagen en {classes}. Son pocas, así que cada una se prueba con un entrenamiento que la omite.</numerusform>
            <numerusform>Aprende de {n:,} imágenes en {classes}. Son pocas, así que cada una se prueba con un entrenamiento que la omite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learns from {pictures} and is tested on {n:,} other.</source>
        <comment>Learns from {pictures} and is tested on {n:,} others.</comment>
        <translation>
            <numerusform>Aprende de {pictures} y se prueba con {n:,} más.</numerusform>
            <numerusform>Aprende de {pictures} y se prueba con otras {n:,}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines: all.</source>
        <translation>Líneas: todas.</translation>
    </message>
    <message numerus="yes">
        <source>Lines: {n:,} other, kept aside for the test.</source>
        <comment>Lines: {n:,} others, kept aside for the test.</comment>
        <translation>
            <numerusform>Líneas: {n:,} más, de prueba.</numerusform>
            <numerusform>Líneas: otras {n:,}, de prueba.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Cargando el modelo</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Looking at the pictures</source>
        <translation>Examinando las imágenes</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Measuring what it knows without training</source>
        <translation>Midiendo lo que sabe sin entrenar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Numbers as CSV…</source>
        <translation>Números como CSV…</translation>
    </message>
    <message>
        <source>Numbers of the run</source>
        <translation>Números del entrenamiento</translation>
    </message>
    <message>
        <source>Open a folder of pictures first; then train here and watch.</source>
        <translation>Abra primero una carpeta de imágenes; después entrene aquí y observe.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Parts of the details</source>
        <translation>Partes de los detalles</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Paused: Resume goes on from here.</source>
        <translation>En pausa: Reanudar continúa desde aquí.</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>Pausando</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Pictures of at least two classes are needed: take some in on the Images page.</source>
        <translation>Hacen falta imágenes de al menos dos clases: incluya algunas en la página Imágenes.</translation>
    </message>
    <message>
        <source>Plots as PNG…</source>
        <translation>Gráficos como PNG…</translation>
    </message>
    <message>
        <source>Plots as SVG…</source>
        <translation>Gráficos como SVG…</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Press F2 or double-click to give it a name</source>
        <translation>Pulse F2 o haga doble clic para darle un nombre</translation>
    </message>
    <message>
        <source>Press Start training; the right answers over time appear here.</source>
        <translation>Pulse Iniciar entrenamiento; aquí aparecerán los aciertos a lo largo del tiempo.</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Progreso del entrenamiento</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Rápido</translation>
    </message>
    <message>
        <source>Reading the pictures</source>
        <translation>Leyendo las imágenes</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Quitar de esta lista</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Rename, write a note, show the folder, remove</source>
        <translation>Cambiar el nombre, escribir una nota, mostrar la carpeta, quitar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Aciertos</translation>
    </message>
    <message>
        <source>Right answers on pictures kept aside, by round</source>
        <translation>Aciertos en imágenes reservadas, por ronda</translation>
    </message>
    <message>
        <source>Right answers, of the pictures kept aside</source>
        <translation>Respuestas correctas, de las imágenes reservadas</translation>
    </message>
    <message>
        <source>Right on {accuracy} of the pictures kept aside.</source>
        <translation>Acierta en el {accuracy} de las imágenes reservadas.</translation>
    </message>
    <message>
        <source>Right on {accuracy} of the pictures, each tested by a training without it.</source>
        <translation>Acierta en el {accuracy} de las imágenes, cada una probada con un entrenamiento sin ella.</translation>
    </message>
    <message>
        <source>Right: it is {name}</source>
        <translation>Correcta: es {name}</translation>
    </message>
    <message>
        <source>Round {number} of {rounds} · {left}</source>
        <translation>Ronda {number} de {rounds} · {left}</translation>
    </message>
    <message>
        <source>Save the plots or their numbers</source>
        <translation>Guardar los gráficos o sus números</translation>
    </message>
    <message>
        <source>Saved {names}.</source>
        <translation>Se guardó: {names}.</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>Ver el resultado</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar carpeta</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Suavizado</translation>
    </message>
    <message>
        <source>Smoothing of the loss</source>
        <translation>Suavizado de la pérdida</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Iniciar entrenamiento</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop this training (Esc); it can be resumed later</source>
        <translation>Detener este entrenamiento (Esc); se puede reanudar más tarde</translation>
    </message>
    <message>
        <source>Stop training?</source>
        <translation>¿Detener el entrenamiento?</translation>
    </message>
    <message>
        <source>Stopped: Resume goes on from here.</source>
        <translation>Detenido: Reanudar continúa desde aquí.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <source>Take it off this list, or out of the queue; its folder stays</source>
        <translation>Quitarlo de esta lista, o de la cola; su carpeta se conserva</translation>
    </message>
    <message>
        <source>Test pictures</source>
        <translation>Imágenes de prueba</translation>
    </message>
    <message>
        <source>Test pictures appear here</source>
        <translation>Aquí aparecen imágenes de prueba</translation>
    </message>
    <message>
        <source>Test pictures: {words}</source>
        <translation>Imágenes de prueba: {words}</translation>
    </message>
    <message>
        <source>Testing on the pictures kept aside</source>
        <translation>Probando con las imágenes reservadas</translation>
    </message>
    <message>
        <source>The class name {name} is too long for the model: give it a shorter one on the Images page.</source>
        <translation>El nombre de clase {name} es demasiado largo para el modelo: dele uno más corto en la página Imágenes.</translation>
    </message>
    <message>
        <source>The published recipe, exactly</source>
        <translation>La receta publicada, tal cual</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>Entrenar de nuevo</translation>
    </message>
    <message>
        <source>Train with these pictures (Ctrl+R)</source>
        <translation>Entrenar con estas imágenes (Ctrl+R)</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Training gained nothing: at once, without training, as many were right.</source>
        <translation>Entrenar no aportó nada: sin entrenar acertaba igual.</translation>
    </message>
    <message>
        <source>Training gained nothing: by the class names alone, as many were right.</source>
        <translation>Entrenar no aportó nada: solo por los nombres acertaba igual.</translation>
    </message>
    <message>
        <source>Training gained {points} in 100: at once, without training, {before} were right.</source>
        <translation>Entrenar sumó {points} de cada 100: sin entrenar acertaba en el {before}.</translation>
    </message>
    <message>
        <source>Training gained {points} in 100: by the class names alone, {before} were right.</source>
        <translation>Entrenar sumó {points} de cada 100: solo por los nombres acertaba en el {before}.</translation>
    </message>
    <message>
        <source>Training lost {points} in 100: at once, without training, {before} were right.</source>
        <translation>Entrenar restó {points} de cada 100: sin entrenar acertaba en el {before}.</translation>
    </message>
    <message>
        <source>Training lost {points} in 100: by the class names alone, {before} were right.</source>
        <translation>Entrenar restó {points} de cada 100: solo por los nombres acertaba en el {before}.</translation>
    </message>
    <message>
        <source>Trainings so far</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Use the settings of this training and train</source>
        <translation>Usar los ajustes de este entrenamiento y entrenar</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Waiting for the training on {folder}</source>
        <translation>Esperando el entrenamiento de {folder}</translation>
    </message>
    <message>
        <source>Waiting to start</source>
        <translation>Esperando para empezar</translation>
    </message>
    <message>
        <source>When it was started</source>
        <translation>Cuándo se inició</translation>
    </message>
    <message>
        <source>With so few pictures that may be chance.</source>
        <translation>Con tan pocas imágenes, eso puede ser casualidad.</translation>
    </message>
    <message>
        <source>Without training it was taken for {answer}</source>
        <translation>Sin entrenar fue tomada por {answer}</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Wrong: taken for {answer}, it is {name}</source>
        <translation>Equivocada: tomada por {answer}, es {name}</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>quedan unos segundos</translation>
    </message>
    <message>
        <source>after training</source>
        <translation>tras entrenar</translation>
    </message>
    <message>
        <source>at once, without training</source>
        <translation>de inmediato, sin entrenar</translation>
    </message>
    <message>
        <source>by names alone</source>
        <translation>solo por nombres</translation>
    </message>
    <message>
        <source>estimating</source>
        <translation>estimando</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>round</source>
        <translation>ronda</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>taken for {answer}</source>
        <translation>tomada por {answer}</translation>
    </message>
    <message>
        <source>taken for {answer}, it is {name}</source>
        <translation>tomada por {answer}, es {name}</translation>
    </message>
    <message>
        <source>taken for {answer}, it is {name}, wrong</source>
        <translation>tomada por {answer}, es {name}, equivocada</translation>
    </message>
    <message>
        <source>taken for {answer}, right</source>
        <translation>tomada por {answer}, correcta</translation>
    </message>
    <message>
        <source>test pictures are right already, without training</source>
        <translation>imágenes de prueba acertadas, aún sin entrenar</translation>
    </message>
    <message>
        <source>test pictures drawn by chance</source>
        <translation>imágenes de prueba elegidas al azar</translation>
    </message>
    <message>
        <source>the picture was not written</source>
        <translation>no se escribió la imagen</translation>
    </message>
    <message>
        <source>while learning</source>
        <translation>al aprender</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} class</source>
        <comment>{n:,} classes</comment>
        <translation>
            <numerusform>{n:,} clase</numerusform>
            <numerusform>{n:,} clases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} more picture is kept aside to watch the learning by and to choose what is kept.</source>
        <comment>{n:,} more pictures are kept aside to watch the learning by and to choose what is kept.</comment>
        <translation>
            <numerusform>{n:,} imagen más se reserva para vigilar el aprendizaje y elegir qué se conserva.</numerusform>
            <numerusform>{n:,} imágenes más se reservan para vigilar el aprendizaje y elegir qué se conserva.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture in {classes}</source>
        <comment>{n:,} pictures in {classes}</comment>
        <translation>
            <numerusform>{n:,} imagen en {classes}</numerusform>
            <numerusform>{n:,} imágenes en {classes}</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} trainings side by side. Select one to see what it gained.</source>
        <translation>{number} entrenamientos, uno junto a otro. Seleccione uno para ver qué aportó.</translation>
    </message>
    <message>
        <source>{right:,} of {judged:,}</source>
        <translation>{right:,} de {judged:,}</translation>
    </message>
    <message>
        <source>{right} of {all} right after round {round}</source>
        <translation>{right} de {all} correctas tras la ronda {round}</translation>
    </message>
    <message>
        <source>{right} of {all} right after training</source>
        <translation>{right} de {all} correctas tras entrenar</translation>
    </message>
    <message>
        <source>{right} of {all} right now</source>
        <translation>{right} de {all} correctas ahora</translation>
    </message>
    <message>
        <source>{right} of {all} right without training</source>
        <translation>{right} de {all} correctas sin entrenar</translation>
    </message>
    <message>
        <source>{right} without training</source>
        <translation>{right} sin entrenar</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
    </message>
</context>
<context>
    <name>mpl_desktop.pages.train.settings</name>
    <message>
        <source>A file on this computer…</source>
        <translation>Un archivo de este equipo…</translation>
    </message>
    <message>
        <source>All-round</source>
        <translation>Para todo uso</translation>
    </message>
    <message>
        <source>By name, sentence or symbol (Ctrl+F)</source>
        <translation>Por nombre, frase o símbolo (Ctrl+F)</translation>
    </message>
    <message>
        <source>By names alone {share} of ImageNet&apos;s pictures are right, as published.</source>
        <translation>Solo por los nombres acierta en el {share} de las imágenes de ImageNet, según lo publicado.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a weights file</source>
        <translation>Elegir un archivo de pesos</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Download {name}?</source>
        <translation>¿Descargar {name}?</translation>
    </message>
    <message>
        <source>Downloading {name}</source>
        <translation>Descargando {name}</translation>
    </message>
    <message>
        <source>Downloading {name}: {done} of {size}</source>
        <translation>Descargando {name}: {done} de {size}</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Descargar…</translation>
    </message>
    <message>
        <source>Every setting back to its default</source>
        <translation>Devolver todos los ajustes a su valor predeterminado</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>From the air</source>
        <translation>Desde el aire</translation>
    </message>
    <message>
        <source>Good at {what}.</source>
        <translation>Punto fuerte: {what}.</translation>
    </message>
    <message>
        <source>Looks at {side} × {side} pixels, under a second a picture on this computer.</source>
        <translation>Mira {side} × {side} píxeles, menos de un segundo por imagen en este equipo.</translation>
    </message>
    <message>
        <source>Looks at {side} × {side} pixels, {time} a picture on this computer.</source>
        <translation>Mira {side} × {side} píxeles, {time} por imagen en este equipo.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model and pictures</source>
        <translation>Modelo e imágenes</translation>
    </message>
    <message>
        <source>Names in any language</source>
        <translation>Nombres en cualquier idioma</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Naturaleza</translation>
    </message>
    <message>
        <source>No setting has such words.</source>
        <translation>Ningún ajuste contiene esas palabras.</translation>
    </message>
    <message>
        <source>Pictures of a class</source>
        <translation>Imágenes por clase</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Rápido</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Reset {title}</source>
        <translation>Restablecer {title}</translation>
    </message>
    <message>
        <source>Shots: how many pictures of each class to learn from; auto takes all there are, up to 50</source>
        <translation>Shots: de cuántas imágenes de cada clase se aprende; auto toma todas las que haya, hasta 50</translation>
    </message>
    <message>
        <source>Small and fast</source>
        <translation>Pequeños y rápidos</translation>
    </message>
    <message>
        <source>Stop the download; what arrived is kept</source>
        <translation>Detener la descarga; lo que ya llegó se conserva</translation>
    </message>
    <message>
        <source>Stopping the download</source>
        <translation>Deteniendo la descarga</translation>
    </message>
    <message>
        <source>The chosen model, {name}, is not on this computer: {size} from {origin}.</source>
        <translation>El modelo elegido, {name}, no está en este equipo: {size} de {origin}.</translation>
    </message>
    <message>
        <source>The frozen CLIP backbone that answers are learned for; a larger one knows more and is slower</source>
        <translation>El modelo base CLIP congelado para el que se aprenden las respuestas; uno más grande sabe más y es más lento</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Use a larger one</source>
        <translation>Usar uno mayor</translation>
    </message>
    <message>
        <source>ViT-B-32 learned from far more pictures (it is on this computer).</source>
        <translation>ViT-B-32 aprendió de muchísimas más imágenes (está en este equipo).</translation>
    </message>
    <message>
        <source>ViT-B-32 learned from far more pictures ({size} to download).</source>
        <translation>ViT-B-32 aprendió de muchísimas más imágenes (descarga de {size}).</translation>
    </message>
    <message>
        <source>Was it trained with QuickGELU? OpenAI, MetaCLIP and DFN weights were.</source>
        <translation>¿Se entrenó con QuickGELU? Los pesos de OpenAI, MetaCLIP y DFN, sí.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Weights file</source>
        <translation>Archivo de pesos</translation>
    </message>
    <message>
        <source>Where the defaults below come from. Quick: good results on small computers; Paper: the published recipe</source>
        <translation>De dónde vienen los valores predeterminados de abajo. Rápido: buenos resultados en equipos modestos; Artículo: la receta publicada</translation>
    </message>
    <message>
        <source>Which architecture is it?</source>
        <translation>¿Qué arquitectura es?</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Propio</translation>
    </message>
    <message>
        <source>Your own: {file}</source>
        <translation>Propio: {file}</translation>
    </message>
    <message>
        <source>needs {size} of memory</source>
        <translation>necesita {size} de memoria</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>{about}. Default: {value}.</source>
        <translation>{about}. Predeterminado: {value}.</translation>
    </message>
    <message>
        <source>{name} (built in)</source>
        <translation>{name} (integrado)</translation>
    </message>
    <message>
        <source>{problem} Or choose a file on this computer.</source>
        <translation>{problem} O elija un archivo de este equipo.</translation>
    </message>
    <message>
        <source>{setting}: {reason}.</source>
        <translation>{setting}: {reason}.</translation>
    </message>
    <message>
        <source>{size} from {origin}. Licence: {licence}.</source>
        <translation>{size} de {origin}. Licencia: {licence}.</translation>
    </message>
    <message>
        <source>{size}, licence: {licence}.</source>
        <translation>{size}, licencia: {licence}.</translation>
    </message>
    <message>
        <source>{title}: back to the default</source>
        <translation>{title}: volver al valor predeterminado</translation>
    </message>
</context>
<context>
    <name>mpl_desktop.project</name>
    <message>
        <source>At once, without training, {accuracy:.1%} of all {images} images would be right.</source>
        <translation>De inmediato, sin entrenar, sería correcto el {accuracy:.1%} de todas las {images} imágenes.</translation>
    </message>
    <message>
        <source>At once, without training, {accuracy:.1%} of {images} test images would be right.</source>
        <translation>De inmediato, sin entrenar, sería correcto el {accuracy:.1%} de {images} imágenes de prueba.</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a training</comment>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Epoch {epoch}: mean loss {loss:.4f}, validation accuracy {right:.1%} (best so far).</source>
        <translation>Época {epoch}: pérdida media {loss:.4f}, exactitud de validación {right:.1%} (la mejor hasta ahora).</translation>
    </message>
    <message>
        <source>Epoch {epoch}: mean loss {loss:.4f}, validation accuracy {right:.1%}.</source>
        <translation>Época {epoch}: pérdida media {loss:.4f}, exactitud de validación {right:.1%}.</translation>
    </message>
    <message>
        <source>Epoch {epoch}: mean loss {loss:.4f}.</source>
        <translation>Época {epoch}: pérdida media {loss:.4f}.</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>a training</comment>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Finishing</source>
        <comment>a training</comment>
        <translation>Finalizando</translation>
    </message>
    <message>
        <source>Fold {fold} of {folds}: {correct} of {images} images right.</source>
        <translation>Pliegue {fold} de {folds}: {correct} de {images} imágenes correctas.</translation>
    </message>
    <message>
        <source>Its name is much like “{alike}”: if they are the same thing, give the images one class.</source>
        <translation>Su nombre se parece mucho a “{alike}”: si son lo mismo, dé a las imágenes una sola clase.</translation>
    </message>
    <message>
        <source>Its name is too long for the model to read: give the class a shorter one.</source>
        <translation>Su nombre es demasiado largo para que el modelo lo lea: dé a la clase uno más corto.</translation>
    </message>
    <message>
        <source>No images are left in this class: include some, or leave the class out.</source>
        <translation>No quedan imágenes en esta clase: incluya algunas u omita la clase.</translation>
    </message>
    <message numerus="yes">
        <source>Only {n} image: with {few} or more a class can be tested apart.</source>
        <comment>Only {n} images: with {few} or more a class can be tested apart.</comment>
        <translation>
            <numerusform>Solo {n} imagen: con {few} o más, una clase se puede probar por separado.</numerusform>
            <numerusform>Solo {n} imágenes: con {few} o más, una clase se puede probar por separado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>a training</comment>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Pausing</source>
        <comment>a training</comment>
        <translation>Pausando</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>a training</comment>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>a training</comment>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Stopping</source>
        <comment>a training</comment>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <source>The largest class has {times} times as many images: results may lean towards it.</source>
        <translation>La clase más grande tiene {times} veces esa cantidad de imágenes: los resultados pueden inclinarse hacia ella.</translation>
    </message>
    <message>
        <source>The saved decisions about {folder} are damaged and were set aside; it opens without them.</source>
        <translation>Las decisiones guardadas sobre {folder} están dañadas y se apartaron; se abre sin ellas.</translation>
    </message>
    <message>
        <source>The saved decisions about {folder} are damaged and were set aside; those of the time before are used.</source>
        <translation>Las decisiones guardadas sobre {folder} están dañadas y se apartaron; se usan las de la vez anterior.</translation>
    </message>
    <message>
        <source>This name is too long for the model, which reads {most} words of it at most, and fewer where they are rare. Give the class a shorter one.</source>
        <translation>Este nombre es demasiado largo para el modelo, que lee como mucho {most} palabras, y menos si son poco comunes. Dé a la clase uno más corto.</translation>
    </message>
    <message>
        <source>Training on {train_images} images of {classes} classes, {epochs} epochs of {steps_per_epoch} steps, on {device} ({precision}); {parameters:,} trainable numbers.</source>
        <translation>Entrenando con {train_images} imágenes de {classes} clases, {epochs} épocas de {steps_per_epoch} pasos, en {device} ({precision}); {parameters:,} números entrenables.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>a training</comment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Zero-shot is right on {accuracy:.1%} of all {images} images.</source>
        <translation>Zero-shot acierta en el {accuracy:.1%} de todas las {images} imágenes.</translation>
    </message>
    <message>
        <source>Zero-shot is right on {accuracy:.1%} of {images} test images.</source>
        <translation>Zero-shot acierta en el {accuracy:.1%} de {images} imágenes de prueba.</translation>
    </message>
    <message>
        <source>classes is of the wrong kind</source>
        <translation>classes es de un tipo incorrecto</translation>
    </message>
    <message>
        <source>its schema number is missing</source>
        <translation>falta su número de esquema</translation>
    </message>
    <message>
        <source>unlabelled</source>
        <comment>pictures without a class</comment>
        <translation>sin clase</translation>
    </message>
    <message>
        <source>{name} holds entries that this version does not know, and keeps them: {names}.</source>
        <translation>{name} contiene entradas que esta versión no conoce, y las conserva: {names}.</translation>
    </message>
    <message>
        <source>{name} is missing or of the wrong kind</source>
        <translation>{name} falta o es de un tipo incorrecto</translation>
    </message>
    <message>
        <source>{retired} no longer comes with the program: trainings use {model}, which knows more.</source>
        <translation>{retired} ya no viene con el programa: los entrenamientos usan {model}, que sabe más.</translation>
    </message>
</context>
<context>
    <name>mpl_desktop.system</name>
    <message>
        <source>The answer of {host} is too long to be a note about a version.</source>
        <translation>La respuesta de {host} es demasiado larga para ser un aviso de versión.</translation>
    </message>
    <message>
        <source>What {host} answers is no note about a version.</source>
        <translation>Lo que responde {host} no es un aviso de versión.</translation>
    </message>
    <message>
        <source>Whether there is a newer version is not known.</source>
        <translation>No se sabe si hay una versión más reciente.</translation>
    </message>
    <message>
        <source>{host} could not be reached: {reason}.</source>
        <translation>No se pudo contactar con {host}: {reason}.</translation>
    </message>
    <message>
        <source>{host} gave no whole answer in {seconds} seconds.</source>
        <translation>{host} no dio una respuesta completa en {seconds} segundos.</translation>
    </message>
    <message>
        <source>{host} has no answer at this address (error {code}).</source>
        <translation>{host} no tiene respuesta en esta dirección (error {code}).</translation>
    </message>
    <message>
        <source>{host} sends on to another place, {other}. That one was not asked.</source>
        <translation>{host} remite a otro lugar, {other}. A ese no se le preguntó.</translation>
    </message>
</context>
<context>
    <name>mpl_desktop.widgets</name>
    <message>
        <source>Cannot be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>Confusion matrix: rows are true classes, columns are answers</source>
        <translation>Matriz de confusión: las filas son clases reales, las columnas son respuestas</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Input: {removed} removed, {carried} carried, {added} added</source>
        <translation>Entrada: {removed} quitados, {carried} conservados, {added} añadidos</translation>
    </message>
    <message>
        <source>Layer {layer}: {removed} removed, {carried} carried, {added} added</source>
        <translation>Capa {layer}: {removed} quitados, {carried} conservados, {added} añadidos</translation>
    </message>
    <message>
        <source>Prompts of each layer of the image tower</source>
        <translation>Prompts de cada capa de la torre de imagen</translation>
    </message>
    <message>
        <source>Sort by “{column}”</source>
        <translation>Ordenar por “{column}”</translation>
    </message>
    <message>
        <source>This module has no image prompts.</source>
        <translation>Este módulo no tiene prompts de imagen.</translation>
    </message>
    <message>
        <source>added</source>
        <comment>prompts</comment>
        <translation>añadidos</translation>
    </message>
    <message numerus="yes">
        <source>and {n:,} more</source>
        <comment>and {n:,} more</comment>
        <translation>
            <numerusform>y {n:,} más</numerusform>
            <numerusform>y {n:,} más</numerusform>
        </translation>
    </message>
    <message>
        <source>answer →
true ↓</source>
        <translation>resp. →
real ↓</translation>
    </message>
    <message>
        <source>carried</source>
        <comment>prompts</comment>
        <translation>conservados</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a cell without words</comment>
        <translation>vacía</translation>
    </message>
    <message>
        <source>input</source>
        <comment>before the first layer</comment>
        <translation>entrada</translation>
    </message>
    <message>
        <source>layer {layer}</source>
        <translation>capa {layer}</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>prompts</comment>
        <translation>quitados</translation>
    </message>
    <message>
        <source>{name}: {pictures:,} on the map</source>
        <translation>{name}: {pictures:,} en el mapa</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {total} pictures of {name} were seen as {answer}</source>
        <comment>{n} of {total} pictures of {name} were seen as {answer}</comment>
        <translation>
            <numerusform>{n} de {total} imágenes de {name} se vio como {answer}</numerusform>
            <numerusform>{n} de {total} imágenes de {name} se vieron como {answer}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {total} pictures of {name} were seen rightly</source>
        <comment>{n} of {total} pictures of {name} were seen rightly</comment>
        <translation>
            <numerusform>{n} de {total} imágenes de {name} se vio correctamente</numerusform>
            <numerusform>{n} de {total} imágenes de {name} se vieron correctamente</numerusform>
        </translation>
    </message>
    <message>
        <source>{pictures} as {name}</source>
        <translation>{pictures} como {name}</translation>
    </message>
    <message>
        <source>{right} of {total} right</source>
        <translation>{right} de {total} correctas</translation>
    </message>
</context>
<context>
    <name>mpl_desktop.widgets.plots</name>
    <message>
        <source>Confidence against accuracy</source>
        <translation>Confianza frente a exactitud</translation>
    </message>
    <message>
        <source>Confidence against accuracy after calibration: {points}</source>
        <translation>Confianza frente a exactitud tras la calibración: {points}</translation>
    </message>
    <message>
        <source>Confidence against accuracy: {points}</source>
        <translation>Confianza frente a exactitud: {points}</translation>
    </message>
    <message>
        <source>Left and Right read the values one by one</source>
        <translation>Izquierda y Derecha leen los valores uno por uno</translation>
    </message>
    <message>
        <source>No shares to show</source>
        <translation>No hay porcentajes que mostrar</translation>
    </message>
    <message>
        <source>The thin line is the 95 % interval: where the true rate lies, judging by so many images</source>
        <translation>La línea fina es el intervalo del 95 %: dónde está la tasa real, a juzgar por esa cantidad de imágenes</translation>
    </message>
    <message>
        <source>after calibration</source>
        <translation>tras la calibración</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>tal cual</translation>
    </message>
    <message>
        <source>before</source>
        <comment>calibration</comment>
        <translation>antes</translation>
    </message>
    <message>
        <source>how sure it was (up: how often it was right)</source>
        <translation>con qué certeza respondió (hacia arriba: con qué frecuencia acertó)</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no points</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>{confident:.0f} % confident, {right:.0f} % right, {images:.0f} images</source>
        <translation>{confident:.0f} % de confianza, {right:.0f} % de aciertos, {images:.0f} imágenes</translation>
    </message>
</context>
<context>
    <name>mpl_desktop.widgets.viewer</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Esc or Space)</source>
        <translation>Cerrar (Esc o Espacio)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Larger (+, or the wheel)</source>
        <translation>Más grande (+, o la rueda)</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Show all of it (0)</source>
        <translation>Mostrarla entera (0)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeña</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Más pequeña (-)</translation>
    </message>
    <message>
        <source>The next picture (→)</source>
        <translation>La imagen siguiente (→)</translation>
    </message>
    <message>
        <source>The picture before (←)</source>
        <translation>La imagen anterior (←)</translation>
    </message>
    <message>
        <source>This picture cannot be read. The file may be damaged, or not there any more.</source>
        <translation>Esta imagen no se puede leer. Quizá el archivo esté dañado o ya no esté ahí.</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Imagen entera</translation>
    </message>
    <message>
        <source>{place:,} of {pictures:,}</source>
        <translation>{place:,} de {pictures:,}</translation>
    </message>
</context>
<context>
    <name>mpl_desktop.window</name>
    <message>
        <source>&amp;About MPL Desktop</source>
        <translation>&amp;Acerca de MPL Desktop</translation>
    </message>
    <message>
        <source>&amp;Classify the clipboard</source>
        <translation>&amp;Clasificar el portapapeles</translation>
    </message>
    <message>
        <source>&amp;Compare with…</source>
        <translation>&amp;Comparar con…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Export module…</source>
        <translation>Exportar &amp;módulo…</translation>
    </message>
    <message>
        <source>&amp;Fetch from Hugging Face…</source>
        <translation>&amp;Obtener de Hugging Face…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Merge with…</source>
        <translation>&amp;Fusionar con…</translation>
    </message>
    <message>
        <source>&amp;Module</source>
        <translation>&amp;Módulo</translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <translation>&amp;Abrir carpeta…</translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation>&amp;Publicar…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Sample images</source>
        <translation>Imágenes de e&amp;jemplo</translation>
    </message>
    <message>
        <source>&amp;Save project</source>
        <translation>&amp;Guardar proyecto</translation>
    </message>
    <message>
        <source>&amp;Start training</source>
        <translation>&amp;Iniciar entrenamiento</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>En&amp;trenar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>A training can be resumed from where it is now; a download goes on where it stopped.</source>
        <translation>Un entrenamiento se puede reanudar desde donde está ahora; una descarga continúa donde se detuvo.</translation>
    </message>
    <message>
        <source>Add to {project}:</source>
        <translation>Añadir a {project}:</translation>
    </message>
    <message>
        <source>Answering a click or key</source>
        <translation>Respondiendo a un clic o una tecla</translation>
    </message>
    <message>
        <source>Begin with your pictures</source>
        <translation>Empiece con sus imágenes</translation>
    </message>
    <message>
        <source>Choose and look through your images</source>
        <translation>Elegir y revisar sus imágenes</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Borrar esta lista</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Cerrar sin guardar</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Tema oscuro</translation>
    </message>
    <message>
        <source>Device, model and memory</source>
        <translation>Dispositivo, modelo y memoria</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Drop a folder on this window. It may hold a folder for each class, or a heap of pictures that you sort on the Label page. The sample images are there for a first try.</source>
        <translation>Suelte una carpeta en esta ventana. Puede contener una carpeta para cada clase o un montón de imágenes que usted clasifica en la página Etiquetar. Las imágenes de ejemplo sirven para una primera prueba.</translation>
    </message>
    <message>
        <source>Drop pictures on the Classify page to see what they show. Correct what is wrong, and it learns from that.</source>
        <translation>Suelte imágenes en la página Clasificar para ver qué muestran. Corrija lo que esté mal, y el programa aprenderá de ello.</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Export &amp;labels…</source>
        <translation>Exportar e&amp;tiquetas…</translation>
    </message>
    <message>
        <source>Export for other &amp;programs…</source>
        <translation>Exportar para &amp;otros programas…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Give pictures their classes</source>
        <translation>Dar sus clases a las imágenes</translation>
    </message>
    <message>
        <source>Go to the training of {folder}</source>
        <translation>Ir al entrenamiento de {folder}</translation>
    </message>
    <message>
        <source>I&amp;mport labels…</source>
        <translation>&amp;Importar etiquetas…</translation>
    </message>
    <message>
        <source>Its changes are not on disk. Cancel, and save it elsewhere with File, Save project as.</source>
        <translation>Sus cambios no están en el disco. Cancele y guárdelo en otro lugar con Archivo, Guardar proyecto como.</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>Let it learn</source>
        <translation>Deje que aprenda</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>Look for a newer &amp;version…</source>
        <translation>Buscar una &amp;versión más reciente…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>No browser could be opened. The guide is the file {name} in its folder.</source>
        <translation>No se pudo abrir ningún navegador. La guía es el archivo {name} de su carpeta.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Todavía nada</translation>
    </message>
    <message>
        <source>One button starts the training. It runs on this computer, and no picture leaves it. Some pictures are kept aside; with them Results shows how often the answers are right.</source>
        <translation>Un solo botón inicia el entrenamiento. Se ejecuta en este equipo, y ninguna imagen sale de él. Algunas imágenes se reservan; con ellas, Resultados muestra con qué frecuencia son correctas las respuestas.</translation>
    </message>
    <message>
        <source>Open &amp;project…</source>
        <translation>Abrir &amp;proyecto…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>Open pictures first and give them classes; then the labels can be exported.</source>
        <translation>Abra primero imágenes y deles clases; después podrá exportar las etiquetas.</translation>
    </message>
    <message>
        <source>Open the pictures first; then a table can give them classes.</source>
        <translation>Abra primero las imágenes; después una tabla podrá darles clases.</translation>
    </message>
    <message>
        <source>Pictures can be added to projects that began with unsorted pictures.</source>
        <translation>Se pueden añadir imágenes a los proyectos que empezaron con imágenes sin clasificar.</translation>
    </message>
    <message>
        <source>Progress of the running job</source>
        <translation>Progreso de la tarea en curso</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Running job</source>
        <translation>Tarea en curso</translation>
    </message>
    <message>
        <source>Running now: {running}. {kept}</source>
        <translation>En curso ahora: {running}. {kept}</translation>
    </message>
    <message>
        <source>S&amp;top training…</source>
        <translation>&amp;Detener entrenamiento…</translation>
    </message>
    <message>
        <source>Save project &amp;as…</source>
        <translation>Guardar proyecto &amp;como…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Ajustes…</translation>
    </message>
    <message>
        <source>See how well it works, and export</source>
        <translation>Ver lo bien que funciona y exportar</translation>
    </message>
    <message>
        <source>Show &amp;log files</source>
        <translation>Mostrar archivos de regis&amp;tro</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Show the &amp;tour</source>
        <translation>Mostrar el &amp;recorrido</translation>
    </message>
    <message>
        <source>Show the whole message</source>
        <translation>Mostrar el mensaje completo</translation>
    </message>
    <message>
        <source>Sort into classes:</source>
        <translation>Clasificar en clases:</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Detener y cerrar</translation>
    </message>
    <message>
        <source>Stop and close?</source>
        <translation>¿Detener y cerrar?</translation>
    </message>
    <message>
        <source>Stop the running job</source>
        <translation>Detener la tarea en curso</translation>
    </message>
    <message>
        <source>Stop this job</source>
        <translation>Detener esta tarea</translation>
    </message>
    <message>
        <source>Stop training on {place}?</source>
        <translation>¿Detener el entrenamiento de {place}?</translation>
    </message>
    <message>
        <source>Stopping: {job}</source>
        <translation>Deteniendo: {job}</translation>
    </message>
    <message>
        <source>System theme</source>
        <translation>Tema del sistema</translation>
    </message>
    <message>
        <source>The project could not be saved. Close all the same?</source>
        <translation>No se pudo guardar el proyecto. ¿Cerrar de todos modos?</translation>
    </message>
    <message>
        <source>The whole message</source>
        <translation>El mensaje completo</translation>
    </message>
    <message>
        <source>These files could not be used</source>
        <translation>Estos archivos no se pudieron usar</translation>
    </message>
    <message>
        <source>Train and watch</source>
        <translation>Entrenar y observar</translation>
    </message>
    <message>
        <source>Train first, or load a module; then it can be compared.</source>
        <translation>Entrene primero o cargue un módulo; después podrá compararlo.</translation>
    </message>
    <message>
        <source>Train first, or load a module; then it can be exported.</source>
        <translation>Entrene primero o cargue un módulo; después podrá exportarlo.</translation>
    </message>
    <message>
        <source>Train first, or load a module; then it can be merged.</source>
        <translation>Entrene primero o cargue un módulo; después podrá fusionarlo.</translation>
    </message>
    <message>
        <source>Train first, or load a module; then it can be published.</source>
        <translation>Entrene primero o cargue un módulo; después podrá publicarlo.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Use it on new pictures</source>
        <translation>Úselo con imágenes nuevas</translation>
    </message>
    <message>
        <source>Use it on other images</source>
        <translation>Usarlo con otras imágenes</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Where is the folder now?</source>
        <translation>¿Dónde está ahora la carpeta?</translation>
    </message>
    <message>
        <source>built-in model</source>
        <translation>modelo integrado</translation>
    </message>
    <message numerus="yes">
        <source>{job}  (+{n} waiting)</source>
        <comment>{job}  (+{n} waiting)</comment>
        <translation>
            <numerusform>{job}  (+{n} en espera)</numerusform>
            <numerusform>{job}  (+{n} en espera)</numerusform>
        </translation>
    </message>
    <message>
        <source>{job}  {done:,} of {total:,}</source>
        <translation>{job}  {done:,} de {total:,}</translation>
    </message>
    <message>
        <source>{job}  {got} of {total}</source>
        <translation>{job}  {got} de {total}</translation>
    </message>
    <message>
        <source>{job} step {done:,}</source>
        <translation>{job} paso {done:,}</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} de {total}</translation>
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
        <translation>Un entrenamiento de {folder} no se terminó ({name}).</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Being measured</source>
        <translation>Midiendo</translation>
    </message>
    <message>
        <source>Classify the picture</source>
        <translation>Clasificar la imagen</translation>
    </message>
    <message>
        <source>Classify {name}</source>
        <translation>Clasificar {name}</translation>
    </message>
    <message numerus="yes">
        <source>Classify {n} item</source>
        <comment>Classify {n} items</comment>
        <translation>
            <numerusform>Clasificar {n} elemento</numerusform>
            <numerusform>Clasificar {n} elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Clearing what was computed of pictures</source>
        <translation>Borrando lo calculado a partir de imágenes</translation>
    </message>
    <message>
        <source>Copying pictures</source>
        <translation>Copiando imágenes</translation>
    </message>
    <message>
        <source>Finishing with the best so far</source>
        <translation>Finalizando con lo mejor hasta ahora</translation>
    </message>
    <message>
        <source>Finishing with the weights of now</source>
        <translation>Finalizando con los pesos actuales</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Getting to know the pictures</source>
        <translation>Analizando imágenes</translation>
    </message>
    <message>
        <source>Go on training</source>
        <translation>Seguir entrenando</translation>
    </message>
    <message>
        <source>How many test pictures are told apart without training</source>
        <translation>Cuántas imágenes de prueba se distinguen sin entrenar</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>It could not be measured</source>
        <translation>No se pudo medir</translation>
    </message>
    <message>
        <source>It is trained, and not judged yet: Resume does that later. No module is made now.</source>
        <translation>Está entrenado, pero aún no evaluado: Reanudar lo hace más tarde. Ahora no se crea ningún módulo.</translation>
    </message>
    <message>
        <source>Label them</source>
        <translation>Etiquetarlas</translation>
    </message>
    <message numerus="yes">
        <source>Label {n:,} image</source>
        <comment>Label {n:,} images</comment>
        <translation>
            <numerusform>Etiquetar {n:,} imagen</numerusform>
            <numerusform>Etiquetar {n:,} imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Load the module of {folder}</source>
        <translation>Cargar el módulo de {folder}</translation>
    </message>
    <message>
        <source>Load the module {name}</source>
        <translation>Cargar el módulo {name}</translation>
    </message>
    <message>
        <source>Looking at the images</source>
        <translation>Examinando las imágenes</translation>
    </message>
    <message>
        <source>Measured once the model is downloaded (Train page)</source>
        <translation>Se medirá cuando el modelo esté descargado (página Entrenar)</translation>
    </message>
    <message>
        <source>Measuring how it does without training</source>
        <translation>Midiendo cómo funciona sin entrenar</translation>
    </message>
    <message>
        <source>No module was made.</source>
        <translation>No se creó ningún módulo.</translation>
    </message>
    <message numerus="yes">
        <source>No picture was found. {n:,} file could not be used.</source>
        <comment>No picture was found. {n:,} files could not be used.</comment>
        <translation>
            <numerusform>No se encontró ninguna imagen. {n:,} archivo no se pudo usar.</numerusform>
            <numerusform>No se encontró ninguna imagen. {n:,} archivos no se pudieron usar.</numerusform>
        </translation>
    </message>
    <message>
        <source>No step was trained yet. Resume begins anew.</source>
        <translation>Aún no se entrenó ningún paso. Reanudar empieza de nuevo.</translation>
    </message>
    <message>
        <source>Of {judged:,} pictures that were set aside it tells {right:,} apart by the others, at once and without training. Training can only be kept if it does better.</source>
        <translation>De {judged:,} imágenes que se reservaron distingue {right:,} a partir de las demás, de inmediato y sin entrenar. El entrenamiento solo se conserva si lo supera.</translation>
    </message>
    <message>
        <source>Only the picture&apos;s address came: choose Copy image in the browser, and paste it here with Ctrl+V</source>
        <translation>Solo llegó la dirección de la imagen: elija Copiar imagen en el navegador y péguela aquí con Ctrl+V</translation>
    </message>
    <message>
        <source>Open the folder {name}</source>
        <translation>Abrir la carpeta {name}</translation>
    </message>
    <message>
        <source>Open the project {name}</source>
        <translation>Abrir el proyecto {name}</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pausa.</translation>
    </message>
    <message>
        <source>Pictures of {day}</source>
        <translation>Imágenes del {day}</translation>
    </message>
    <message>
        <source>Resume can go on from where it is now. No module is made. Finish now makes one of the best so far.</source>
        <translation>Con Reanudar se puede continuar desde donde está ahora. No se crea ningún módulo. Con Terminar se crea uno con lo mejor hasta ahora.</translation>
    </message>
    <message>
        <source>Resume can go on from where it is now. No module is made. Finish now makes one.</source>
        <translation>Con Reanudar se puede continuar desde donde está ahora. No se crea ningún módulo. Con Terminar se crea uno.</translation>
    </message>
    <message>
        <source>Right on {right:,} of {judged:,} test pictures, without training</source>
        <translation>Acierta en {right:,} de {judged:,} imágenes de prueba, sin entrenar</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Guardar en otro lugar…</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
    <message>
        <source>Stopped before the first step was done. Resume begins anew.</source>
        <translation>Detenido antes de completar el primer paso. Reanudar empieza de nuevo.</translation>
    </message>
    <message>
        <source>Stopped. The state after step {step:,} is kept, and Resume goes on from there.</source>
        <translation>Detenido. Se conserva el estado tras el paso {step:,}, y Reanudar continúa desde ahí.</translation>
    </message>
    <message>
        <source>Stopped. The state after step {step:,} of {total:,} is kept, and Resume goes on from there.</source>
        <translation>Detenido. Se conserva el estado tras el paso {step:,} de {total:,}, y Reanudar continúa desde ahí.</translation>
    </message>
    <message>
        <source>Takes {time} and {size} of memory.</source>
        <translation>Tarda {time} y ocupa {size} de memoria.</translation>
    </message>
    <message>
        <source>Takes {time} and {size} of memory: a first guess, until one was measured here.</source>
        <translation>Tarda {time} y ocupa {size} de memoria: una primera estimación, hasta que se mida aquí.</translation>
    </message>
    <message>
        <source>The project&apos;s changes are not on disk yet.</source>
        <translation>Los cambios del proyecto aún no están en el disco.</translation>
    </message>
    <message>
        <source>The project&apos;s changes are on disk now.</source>
        <translation>Los cambios del proyecto ya están en el disco.</translation>
    </message>
    <message>
        <source>The project&apos;s changes are on disk where they were.</source>
        <translation>Los cambios del proyecto están en el disco donde estaban.</translation>
    </message>
    <message>
        <source>There are no pictures in what you gave.</source>
        <translation>No hay imágenes en lo que indicó.</translation>
    </message>
    <message>
        <source>This cannot be used here</source>
        <translation>Esto no se puede usar aquí</translation>
    </message>
    <message>
        <source>This cannot be used here: drop images, a folder of classes or a module</source>
        <translation>Esto no se puede usar aquí: suelte imágenes, una carpeta de clases o un módulo</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Training {number}</source>
        <translation>Entrenamiento {number}</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>What came holds no picture that can be read</source>
        <translation>Lo que llegó no contiene ninguna imagen que se pueda leer</translation>
    </message>
    <message>
        <source>best.safetensors holds the weights of epoch {epoch}, the best so far ({accuracy}).</source>
        <translation>best.safetensors contiene los pesos de la época {epoch}, los mejores hasta ahora ({accuracy}).</translation>
    </message>
    <message>
        <source>it is not a folder</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>ya no está ahí</translation>
    </message>
    <message>
        <source>{collecting} pictures from {name}</source>
        <translation>{collecting} imágenes de {name}</translation>
    </message>
    <message>
        <source>{collecting} the picture</source>
        <translation>{collecting} la imagen</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} file could not be used.</source>
        <comment>{n:,} files could not be used.</comment>
        <translation>
            <numerusform>{n:,} archivo no se pudo usar.</numerusform>
            <numerusform>{n:,} archivos no se pudieron usar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture was copied; where they come from, nothing changed.</source>
        <comment>{n:,} pictures were copied; where they come from, nothing changed.</comment>
        <translation>
            <numerusform>Se copió {n:,} imagen; en su lugar de origen no cambió nada.</numerusform>
            <numerusform>Se copiaron {n:,} imágenes; en su lugar de origen no cambió nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture was here already.</source>
        <comment>{n:,} pictures were here already.</comment>
        <translation>
            <numerusform>{n:,} imagen ya estaba aquí.</numerusform>
            <numerusform>{n:,} imágenes ya estaban aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} training of {folder} was not finished; the last is of {name}.</source>
        <comment>{n:,} trainings of {folder} were not finished; the last is of {name}.</comment>
        <translation>
            <numerusform>{n:,} entrenamiento de {folder} no se terminó; el último es de {name}.</numerusform>
            <numerusform>{n:,} entrenamientos de {folder} no se terminaron; el último es de {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} training was not finished; the last is of {name}.</source>
        <comment>{n:,} trainings were not finished; the last is of {name}.</comment>
        <translation>
            <numerusform>{n:,} entrenamiento no se terminó; el último es de {name}.</numerusform>
            <numerusform>{n:,} entrenamientos no se terminaron; el último es de {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: pictures are taken from videos on the Images page, in a project of your own pictures</source>
        <translation>{name}: las imágenes de videos se capturan en la página Imágenes, en un proyecto con imágenes propias</translation>
    </message>
    <message numerus="yes">
        <source>{n} item</source>
        <comment>{n} items</comment>
        <translation>
            <numerusform>{n} elemento</numerusform>
            <numerusform>{n} elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} video</source>
        <comment>{n} videos</comment>
        <translation>
            <numerusform>{n} video</numerusform>
            <numerusform>{n} videos</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} could not be written</source>
        <translation>no se pudo escribir {path}</translation>
    </message>
    <message>
        <source>{project} was not opened. {reason}</source>
        <translation>{project} no se abrió. {reason}</translation>
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
        <translation>0 deja la elección al programa</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Responder con</translation>
    </message>
    <message>
        <source>Apple GPU</source>
        <translation>GPU de Apple</translation>
    </message>
    <message>
        <source>Augmented versions of each image that training takes in turn; 0 makes a new one each time</source>
        <translation>Versiones aumentadas de cada imagen que el entrenamiento usa por turnos; 0 crea una nueva cada vez</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Tamaño de lote</translation>
    </message>
    <message>
        <source>CPU threads</source>
        <translation>Hilos de CPU</translation>
    </message>
    <message>
        <source>Choose a smaller backbone.</source>
        <translation>Elija un modelo base más pequeño.</translation>
    </message>
    <message>
        <source>Choose another --out, or give the command that it was begun with.</source>
        <translation>Elija otro --out o indique el comando con el que se empezó.</translation>
    </message>
    <message>
        <source>Choose another name, or add --force to replace it.</source>
        <translation>Elija otro nombre o añada --force para reemplazarlo.</translation>
    </message>
    <message>
        <source>Computation</source>
        <translation>Cálculo</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>Consistencia</translation>
    </message>
    <message>
        <source>Context mode</source>
        <translation>Modo de contexto</translation>
    </message>
    <message>
        <source>Context words</source>
        <translation>Palabras de contexto</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profundidad</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Epochs at the warm-up rate</source>
        <translation>Épocas con la tasa de calentamiento</translation>
    </message>
    <message>
        <source>Equal seeds give equal splits and runs</source>
        <translation>Las mismas semillas dan las mismas divisiones y los mismos entrenamientos</translation>
    </message>
    <message>
        <source>For sgd</source>
        <translation>Para sgd</translation>
    </message>
    <message>
        <source>Groups added</source>
        <translation>Grupos añadidos</translation>
    </message>
    <message>
        <source>Groups of b prompts added in each deep layer</source>
        <translation>Grupos de b prompts añadidos en cada capa profunda</translation>
    </message>
    <message>
        <source>How an image becomes a square, in training and use</source>
        <translation>Cómo se convierte una imagen en un cuadrado, al entrenar y al usar</translation>
    </message>
    <message>
        <source>How often all shots are seen</source>
        <translation>Cuántas veces se ven todas las imágenes de entrenamiento</translation>
    </message>
    <message>
        <source>How steps are made</source>
        <translation>Cómo se dan los pasos</translation>
    </message>
    <message>
        <source>If it was moved, say where it is now with --data; its images are compared with those of the run.</source>
        <translation>Si se movió, indique dónde está ahora con --data; sus imágenes se comparan con las del entrenamiento.</translation>
    </message>
    <message>
        <source>Images and run</source>
        <translation>Imágenes y entrenamiento</translation>
    </message>
    <message>
        <source>Images in a step; smaller needs less memory</source>
        <translation>Imágenes en un paso; con menos hace falta menos memoria</translation>
    </message>
    <message>
        <source>It is nothing that this program made, so it is left alone; choose another name.</source>
        <translation>No es algo que haya creado este programa, así que no se toca; elija otro nombre.</translation>
    </message>
    <message>
        <source>Keep weights of</source>
        <translation>Conservar pesos de</translation>
    </message>
    <message>
        <source>Known: {names}.</source>
        <translation>Se conocen: {names}.</translation>
    </message>
    <message>
        <source>Layers with prompts of their own</source>
        <translation>Capas con prompts propios</translation>
    </message>
    <message>
        <source>Learned tokens that stand before the words</source>
        <translation>Tokens aprendidos que van delante de las palabras</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Learning rate in the warm-up</source>
        <translation>Tasa de aprendizaje durante el calentamiento</translation>
    </message>
    <message>
        <source>Make square by</source>
        <translation>Hacer cuadrada mediante</translation>
    </message>
    <message>
        <source>Mirror at random</source>
        <translation>Reflejar al azar</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Of training steps; auto goes by the processor. Answers are always in full precision</source>
        <translation>De los pasos de entrenamiento; auto decide según el procesador. Las respuestas son siempre con precisión completa</translation>
    </message>
    <message>
        <source>Only in the folder: {folder}.</source>
        <translation>Solo en la carpeta: {folder}.</translation>
    </message>
    <message>
        <source>Only in the folder: {folder}; only in the module: {module}.</source>
        <translation>Solo en la carpeta: {folder}; solo en el módulo: {module}.</translation>
    </message>
    <message>
        <source>Only in the module: {module}.</source>
        <translation>Solo en el módulo: {module}.</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimizador</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>Plantilla de prompt</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Prompts dropped in each deep layer before new ones are added</source>
        <translation>Prompts descartados en cada capa profunda antes de añadir otros nuevos</translation>
    </message>
    <message>
        <source>Prompts on</source>
        <translation>Prompts en</translation>
    </message>
    <message>
        <source>Prompts removed</source>
        <translation>Prompts quitados</translation>
    </message>
    <message>
        <source>Pull towards image features, class texts and answers without prompts (PromptSRC, Khattak et al. 2023); 0 is none</source>
        <translation>Atracción hacia las características de imagen, los textos de las clases y las respuestas sin prompts (PromptSRC, Khattak et al. 2023); 0 es ninguna</translation>
    </message>
    <message>
        <source>Pull towards zero</source>
        <translation>Atracción hacia cero</translation>
    </message>
    <message>
        <source>Put them back, or start a new run.</source>
        <translation>Vuelva a ponerlas o empiece un entrenamiento nuevo.</translation>
    </message>
    <message>
        <source>Rename the folders, or give display names with --names.</source>
        <translation>Cambie el nombre de las carpetas o dé nombres visibles con --names.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Share of an image that a random crop shows at least</source>
        <translation>Parte de una imagen que un recorte al azar muestra como mínimo</translation>
    </message>
    <message>
        <source>Shots</source>
        <translation>Shots</translation>
    </message>
    <message>
        <source>Size of a step after the warm-up</source>
        <translation>Tamaño de un paso tras el calentamiento</translation>
    </message>
    <message>
        <source>Smallest crop</source>
        <translation>Recorte mínimo</translation>
    </message>
    <message>
        <source>The class names cannot be used: {reason} ({names}).</source>
        <translation>Los nombres de las clases no se pueden usar: {reason} ({names}).</translation>
    </message>
    <message>
        <source>The class names cannot be used: {reason}.</source>
        <translation>Los nombres de las clases no se pueden usar: {reason}.</translation>
    </message>
    <message>
        <source>The classes of the folder and of the prompt module differ.</source>
        <translation>Las clases de la carpeta y las del módulo de prompts no coinciden.</translation>
    </message>
    <message>
        <source>The image folder {path} is not there any more.</source>
        <translation>La carpeta de imágenes {path} ya no está ahí.</translation>
    </message>
    <message>
        <source>The last epoch, or the best on validation</source>
        <translation>La última época, o la mejor en validación</translation>
    </message>
    <message>
        <source>The last good state is kept in {path}.</source>
        <translation>El último estado bueno se conserva en {path}.</translation>
    </message>
    <message>
        <source>The loss stopped being a number at step {step}, at a learning rate of {learning_rate:g}.</source>
        <translation>La pérdida dejó de ser un número en el paso {step}, con una tasa de aprendizaje de {learning_rate:g}.</translation>
    </message>
    <message>
        <source>The run {path} cannot be used: {reason}.</source>
        <translation>El entrenamiento {path} no se puede usar: {reason}.</translation>
    </message>
    <message>
        <source>The run {path} is in use by another program.</source>
        <translation>Otro programa está usando el entrenamiento {path}.</translation>
    </message>
    <message>
        <source>The weights in {path} cannot be used: {reason}.</source>
        <translation>Los pesos de {path} no se pueden usar: {reason}.</translation>
    </message>
    <message>
        <source>There is no setting named {name}.</source>
        <translation>No hay ningún ajuste llamado {name}.</translation>
    </message>
    <message>
        <source>There is not enough memory for a batch size of {size}.</source>
        <translation>No hay memoria suficiente para un tamaño de lote de {size}.</translation>
    </message>
    <message>
        <source>This baselines file</source>
        <translation>Este archivo de líneas base</translation>
    </message>
    <message>
        <source>This checkpoint</source>
        <translation>Este punto de control</translation>
    </message>
    <message>
        <source>This costs file</source>
        <translation>Este archivo de costos</translation>
    </message>
    <message>
        <source>This names file</source>
        <translation>Este archivo de nombres</translation>
    </message>
    <message>
        <source>This project file</source>
        <translation>Este archivo de proyecto</translation>
    </message>
    <message>
        <source>This prompt module</source>
        <translation>Este módulo de prompts</translation>
    </message>
    <message>
        <source>This run configuration</source>
        <translation>Esta configuración de entrenamiento</translation>
    </message>
    <message>
        <source>This run result</source>
        <translation>Este resultado de entrenamiento</translation>
    </message>
    <message>
        <source>This split</source>
        <translation>Esta división</translation>
    </message>
    <message>
        <source>This split file</source>
        <translation>Este archivo de división</translation>
    </message>
    <message>
        <source>This table of labels</source>
        <translation>Esta tabla de etiquetas</translation>
    </message>
    <message>
        <source>Train again with a lower learning rate, such as --set lr={lower}.</source>
        <translation>Entrene de nuevo con una tasa de aprendizaje más baja, como --set lr={lower}.</translation>
    </message>
    <message>
        <source>Train on mirrored images too</source>
        <translation>Entrenar también con imágenes reflejadas</translation>
    </message>
    <message>
        <source>Training</source>
        <comment>settings</comment>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Training images of each class, or auto</source>
        <translation>Imágenes de entrenamiento de cada clase, o auto</translation>
    </message>
    <message>
        <source>Try a batch size of {size} (--set batch_size={size}).</source>
        <translation>Pruebe un tamaño de lote de {size} (--set batch_size={size}).</translation>
    </message>
    <message>
        <source>Update MPL Desktop.</source>
        <translation>Actualice MPL Desktop.</translation>
    </message>
    <message>
        <source>Views of an image</source>
        <translation>Vistas de una imagen</translation>
    </message>
    <message>
        <source>Wait until it ends, or close it.</source>
        <translation>Espere a que termine, o ciérrelo.</translation>
    </message>
    <message>
        <source>Warm-up epochs</source>
        <translation>Épocas de calentamiento</translation>
    </message>
    <message>
        <source>Warm-up rate</source>
        <translation>Tasa de calentamiento</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Decaimiento de pesos</translation>
    </message>
    <message>
        <source>Which tower gets prompts</source>
        <translation>Qué torre recibe prompts</translation>
    </message>
    <message>
        <source>Words after the learned tokens</source>
        <translation>Palabras después de los tokens aprendidos</translation>
    </message>
    <message>
        <source>fast shares work between classes and is exact; plain is the reference</source>
        <translation>fast comparte trabajo entre clases y es exacto; plain es la referencia</translation>
    </message>
    <message>
        <source>half precision needs a GPU; use fp32 or bf16</source>
        <translation>la precisión media necesita una GPU; use fp32 o bf16</translation>
    </message>
    <message>
        <source>it must be a number</source>
        <translation>debe ser un número</translation>
    </message>
    <message>
        <source>it must be a whole number</source>
        <translation>debe ser un número entero</translation>
    </message>
    <message>
        <source>it must be a whole number or &quot;auto&quot;</source>
        <translation>debe ser un número entero o &quot;auto&quot;</translation>
    </message>
    <message>
        <source>it must be at least {least:g} and less than 1</source>
        <translation>debe ser al menos {least:g} y menor que 1</translation>
    </message>
    <message>
        <source>it must be auto, cpu, cuda or mps</source>
        <translation>debe ser auto, cpu, cuda o mps</translation>
    </message>
    <message>
        <source>it must be finite</source>
        <translation>debe ser finito</translation>
    </message>
    <message>
        <source>it must be greater than {above:g}</source>
        <translation>debe ser mayor que {above:g}</translation>
    </message>
    <message>
        <source>it must be in ({above:g}, {most:g}]</source>
        <translation>debe estar en ({above:g}, {most:g}]</translation>
    </message>
    <message>
        <source>it must be less than {below}</source>
        <translation>debe ser menor que {below}</translation>
    </message>
    <message>
        <source>it must be one of {names}</source>
        <translation>debe ser uno de {names}</translation>
    </message>
    <message>
        <source>it must be text</source>
        <translation>debe ser texto</translation>
    </message>
    <message>
        <source>it must be true or false</source>
        <translation>debe ser true o false</translation>
    </message>
    <message>
        <source>it must be {least:g} or more</source>
        <translation>debe ser {least:g} o más</translation>
    </message>
    <message>
        <source>it must be {most:,} or less</source>
        <translation>debe ser {most:,} o menos</translation>
    </message>
    <message>
        <source>it must look like name=value</source>
        <translation>debe tener la forma nombre=valor</translation>
    </message>
    <message>
        <source>layer {layer} holds only {held} prompts, so removing that many would reach image patches</source>
        <translation>la capa {layer} contiene solo {held} prompts, así que quitar tantos alcanzaría los parches de imagen</translation>
    </message>
    <message>
        <source>not a usable baselines file</source>
        <translation>no es un archivo de líneas base utilizable</translation>
    </message>
    <message>
        <source>not a usable checkpoint</source>
        <translation>no es un punto de control utilizable</translation>
    </message>
    <message>
        <source>not a usable costs file</source>
        <translation>no es un archivo de costos utilizable</translation>
    </message>
    <message>
        <source>not a usable names file</source>
        <translation>no es un archivo de nombres utilizable</translation>
    </message>
    <message>
        <source>not a usable project file</source>
        <translation>no es un archivo de proyecto utilizable</translation>
    </message>
    <message>
        <source>not a usable prompt module</source>
        <translation>no es un módulo de prompts utilizable</translation>
    </message>
    <message>
        <source>not a usable run configuration</source>
        <translation>no es una configuración de entrenamiento utilizable</translation>
    </message>
    <message>
        <source>not a usable run result</source>
        <translation>no es un resultado de entrenamiento utilizable</translation>
    </message>
    <message>
        <source>not a usable split</source>
        <translation>no es una división utilizable</translation>
    </message>
    <message>
        <source>not a usable split file</source>
        <translation>no es un archivo de división utilizable</translation>
    </message>
    <message>
        <source>not a usable table of labels</source>
        <translation>no es una tabla de etiquetas utilizable</translation>
    </message>
    <message>
        <source>prefix: learned tokens stand before the words; replace: they take their place</source>
        <translation>prefix: los tokens aprendidos van delante de las palabras; replace: ocupan su lugar</translation>
    </message>
    <message>
        <source>prompts: class texts; best: these, a head on the prompts&apos; features or the instant answer, whichever does best on images held out</source>
        <translation>prompts: los textos de las clases; best: estos, un cabezal sobre las características de los prompts o la respuesta instantánea, lo que funcione mejor con imágenes reservadas</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>tamaño desconocido</translation>
    </message>
    <message>
        <source>this computer has no such device that torch can use</source>
        <translation>este equipo no tiene ningún dispositivo así que torch pueda usar</translation>
    </message>
    <message numerus="yes">
        <source>this computer has {n} CUDA device</source>
        <comment>this computer has {n} CUDA devices</comment>
        <translation>
            <numerusform>este equipo tiene {n} dispositivo CUDA</numerusform>
            <numerusform>este equipo tiene {n} dispositivos CUDA</numerusform>
        </translation>
    </message>
    <message>
        <source>this training began in bf16 and goes on in it, which is slow here: this computer has no instructions for bf16</source>
        <translation>este entrenamiento empezó en bf16 y continúa así, lo que aquí es lento: este equipo no tiene instrucciones para bf16</translation>
    </message>
    <message>
        <source>this training began in fp16 on a GPU; its remaining steps are computed in fp32</source>
        <translation>este entrenamiento empezó en fp16 en una GPU; los pasos que quedan se calculan en fp32</translation>
    </message>
    <message>
        <source>{clause}.</source>
        <translation>{clause}.</translation>
    </message>
    <message>
        <source>{field}={value} cannot be used: {reason}.</source>
        <translation>{field}={value} no se puede usar: {reason}.</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} y {last}</translation>
    </message>
    <message>
        <source>{names} and {number} more</source>
        <translation>{names} y {number} más</translation>
    </message>
    <message>
        <source>{names} or {last}</source>
        <translation>{names} o {last}</translation>
    </message>
    <message numerus="yes">
        <source>{n} byte</source>
        <comment>{n} bytes</comment>
        <translation>
            <numerusform>{n} byte</numerusform>
            <numerusform>{n} bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} image</source>
        <comment>{n} images</comment>
        <translation>
            <numerusform>{n} imagen</numerusform>
            <numerusform>{n} imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} image in {path} changed or vanished since the run started: {files}.</source>
        <comment>{n} images in {path} changed or vanished since the run started: {files}.</comment>
        <translation>
            <numerusform>{n} imagen de {path} cambió o desapareció desde que empezó el entrenamiento: {files}.</numerusform>
            <numerusform>{n} imágenes de {path} cambiaron o desaparecieron desde que empezó el entrenamiento: {files}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} already exists.</source>
        <translation>{path} ya existe.</translation>
    </message>
    <message>
        <source>{path} cannot be used: {reason}.</source>
        <translation>{path} no se puede usar: {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be read.</source>
        <translation>{path} no se pudo leer.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}.</source>
        <translation>{path} no se pudo escribir: {reason}.</translation>
    </message>
    <message>
        <source>{path} holds other measurements: {parts} differ.</source>
        <translation>{path} contiene otras mediciones; no coinciden: {parts}.</translation>
    </message>
    <message>
        <source>{path} is {not_usable}: {reason}.</source>
        <translation>{path} {not_usable}: {reason}.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this program.</source>
        <translation>{path} fue escrito por una versión más reciente de este programa.</translation>
    </message>
    <message>
        <source>{problem}, or auto</source>
        <translation>{problem}, o auto</translation>
    </message>
    <message>
        <source>{share:.0f} %</source>
        <translation>{share:.0f} %</translation>
    </message>
    <message>
        <source>{share:.1f} %</source>
        <translation>{share:.1f} %</translation>
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
        <translation>{this} tiene el esquema {schema}; esta versión lee hasta el {supported}.</translation>
    </message>
    <message>
        <source>{} may stand in it only once</source>
        <translation>{} solo puede aparecer una vez en él</translation>
    </message>
</context>
<context>
    <name>mpl_engine.backbones</name>
    <message>
        <source>Check that the file belongs to {arch}.</source>
        <translation>Compruebe que el archivo corresponda a {arch}.</translation>
    </message>
    <message>
        <source>Convert it on a computer where you trust it: load it with torch, and save its state_dict with safetensors.torch.save_file.</source>
        <translation>Conviértalo en un equipo en el que confíe en él: cárguelo con torch y guarde su state_dict con safetensors.torch.save_file.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>Download it again: mpl-engine backbones --download {name}</source>
        <translation>Descárguelo de nuevo: mpl-engine backbones --download {name}</translation>
    </message>
    <message>
        <source>Downloading {name} did not finish.</source>
        <translation>La descarga de {name} no terminó.</translation>
    </message>
    <message>
        <source>Fetch the weights themselves with: git lfs pull</source>
        <translation>Obtenga los pesos propiamente dichos con: git lfs pull</translation>
    </message>
    <message>
        <source>Give the weights it was trained on with --backbone.</source>
        <translation>Indique con --backbone los pesos con los que se entrenó.</translation>
    </message>
    <message>
        <source>Go online and run: mpl-engine backbones --download {name}</source>
        <translation>Conéctese y ejecute: mpl-engine backbones --download {name}</translation>
    </message>
    <message>
        <source>It looks at a picture as a whole, without parts that could be pointed at.</source>
        <translation>Mira la imagen en su conjunto, sin partes que se puedan señalar.</translation>
    </message>
    <message>
        <source>It needs {needed}, but found {found}.</source>
        <translation>Necesita {needed}, pero se encontró {found}.</translation>
    </message>
    <message>
        <source>It would be downloaded from {origin} ({size}).</source>
        <translation>Se descargaría de {origin} ({size}).</translation>
    </message>
    <message>
        <source>Name it .pt to have it read as what it is, if you trust where it came from.</source>
        <translation>Póngale la extensión .pt para que se lea como lo que es, si confía en su procedencia.</translation>
    </message>
    <message>
        <source>Name the architecture that the file was trained with, or remove the JSON.</source>
        <translation>Indique la arquitectura con la que se entrenó el archivo, o elimine el JSON.</translation>
    </message>
    <message>
        <source>Name the weights file itself, or a folder with {configuration} and {weights}.</source>
        <translation>Indique el propio archivo de pesos, o una carpeta con {configuration} y {weights}.</translation>
    </message>
    <message>
        <source>OpenAI, MetaCLIP and DFN weights need QuickGELU, LAION and DataComp weights do not.</source>
        <translation>Los pesos de OpenAI, MetaCLIP y DFN necesitan QuickGELU; los de LAION y DataComp, no.</translation>
    </message>
    <message>
        <source>Say which: --set quick_gelu=true or --set quick_gelu=false.</source>
        <translation>Indique cuál: --set quick_gelu=true o --set quick_gelu=false.</translation>
    </message>
    <message>
        <source>The backbone {name} no longer comes with the program.</source>
        <translation>El modelo base {name} ya no viene con el programa.</translation>
    </message>
    <message>
        <source>The configuration of {name} is not on this computer.</source>
        <translation>La configuración de {name} no está en este equipo.</translation>
    </message>
    <message>
        <source>The first version had it; {instead} has taken its place and knows far more.</source>
        <translation>La primera versión lo tenía; {instead} ocupa su lugar y sabe mucho más.</translation>
    </message>
    <message>
        <source>The tokenizer of {name} is not on this computer.</source>
        <translation>El tokenizador de {name} no está en este equipo.</translation>
    </message>
    <message>
        <source>The weights of {name} are not on this computer.</source>
        <translation>Los pesos de {name} no están en este equipo.</translation>
    </message>
    <message>
        <source>There is no backbone named {name}.</source>
        <translation>No hay ningún modelo base llamado {name}.</translation>
    </message>
    <message>
        <source>These work: {names}.</source>
        <translation>Funcionan estos: {names}.</translation>
    </message>
    <message>
        <source>They would be downloaded from {origin} ({size}).</source>
        <translation>Se descargarían de {origin} ({size}).</translation>
    </message>
    <message>
        <source>Train again with {instead}. To use what was trained on {name}, give its old file, which lies in the first version&apos;s folder: --backbone {name}:PATH/mpl-{name}.safetensors</source>
        <translation>Entrene de nuevo con {instead}. Para usar lo que se entrenó con {name}, indique su archivo antiguo, que está en la carpeta de la primera versión: --backbone {name}:PATH/mpl-{name}.safetensors</translation>
    </message>
    <message>
        <source>Try again: it goes on where it stopped.</source>
        <translation>Inténtelo de nuevo: continúa donde se detuvo.</translation>
    </message>
    <message>
        <source>a first try, without a download</source>
        <translation>una primera prueba, sin descarga</translation>
    </message>
    <message>
        <source>a tower&apos;s width is not a multiple of its attention heads</source>
        <translation>la anchura de una torre no es múltiplo de sus cabezas de atención</translation>
    </message>
    <message>
        <source>class names in 300 languages, with a graphics card</source>
        <translation>nombres de clases en 300 idiomas, con tarjeta gráfica</translation>
    </message>
    <message>
        <source>class names in your language</source>
        <translation>nombres de clases en su idioma</translation>
    </message>
    <message>
        <source>comparing with published work</source>
        <translation>comparación con trabajos publicados</translation>
    </message>
    <message>
        <source>everyday things</source>
        <translation>cosas cotidianas</translation>
    </message>
    <message>
        <source>everyday things, on a laptop</source>
        <translation>cosas cotidianas, en un equipo portátil</translation>
    </message>
    <message>
        <source>fine differences between everyday things</source>
        <translation>diferencias sutiles entre cosas cotidianas</translation>
    </message>
    <message>
        <source>it cannot be read as a tokenizer</source>
        <translation>no se puede leer como tokenizador</translation>
    </message>
    <message>
        <source>it changed since it was downloaded</source>
        <translation>cambió desde que se descargó</translation>
    </message>
    <message>
        <source>it cleans text in its own way</source>
        <translation>limpia el texto a su manera</translation>
    </message>
    <message>
        <source>it describes another architecture than {arch}</source>
        <translation>describe una arquitectura distinta de {arch}</translation>
    </message>
    <message>
        <source>it does not hold a JSON object</source>
        <translation>no contiene un objeto JSON</translation>
    </message>
    <message>
        <source>it does not say which tokens begin and end a text</source>
        <translation>no dice qué tokens empiezan y terminan un texto</translation>
    </message>
    <message>
        <source>it ends texts with {token}, and the model looks for {wanted}</source>
        <translation>termina los textos con {token}, y el modelo busca {wanted}</translation>
    </message>
    <message>
        <source>it holds more than tensors: {name!r} is {kind}</source>
        <translation>contiene algo más que tensores: {name!r} es {kind}</translation>
    </message>
    <message>
        <source>it holds no model_cfg, as open_clip&apos;s repositories do</source>
        <translation>no contiene model_cfg, como los repositorios de open_clip</translation>
    </message>
    <message>
        <source>it holds no tensors by name</source>
        <translation>no contiene tensores por nombre</translation>
    </message>
    <message>
        <source>it holds numbers of a kind that is not supported ({kind})</source>
        <translation>contiene números de un tipo no compatible ({kind})</translation>
    </message>
    <message numerus="yes">
        <source>it holds {n} tensor that this architecture lacks, such as {example}</source>
        <comment>it holds {n} tensors that this architecture lacks, such as {example}</comment>
        <translation>
            <numerusform>contiene {n} tensor que esta arquitectura no tiene, como {example}</numerusform>
            <numerusform>contiene {n} tensores que esta arquitectura no tiene, como {example}</numerusform>
        </translation>
    </message>
    <message>
        <source>it is a CoCa model, whose towers were made for captions and pool in a way of their own</source>
        <translation>es un modelo CoCa, cuyas torres se hicieron para describir imágenes y agrupan a su manera</translation>
    </message>
    <message>
        <source>it is a TorchScript archive, which holds a program</source>
        <translation>es un archivo TorchScript, que contiene un programa</translation>
    </message>
    <message>
        <source>it is a folder without one weights file</source>
        <translation>es una carpeta sin un único archivo de pesos</translation>
    </message>
    <message>
        <source>it is a zip archive, but not one with weights</source>
        <translation>es un archivo zip, pero no uno con pesos</translation>
    </message>
    <message>
        <source>it is compressed in a way that PyTorch does not write</source>
        <translation>está comprimido de un modo que PyTorch no escribe</translation>
    </message>
    <message>
        <source>it is cut off or damaged</source>
        <translation>está cortado o dañado</translation>
    </message>
    <message>
        <source>it is cut off or damaged: its header does not fit into the file</source>
        <translation>está cortado o dañado: su cabecera no cabe en el archivo</translation>
    </message>
    <message numerus="yes">
        <source>it is cut off: {n} byte is missing</source>
        <comment>it is cut off: {n} bytes are missing</comment>
        <translation>
            <numerusform>está cortado: falta {n} byte</numerusform>
            <numerusform>está cortado: faltan {n} bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está dañado</translation>
    </message>
    <message>
        <source>it is damaged ({error})</source>
        <translation>está dañado ({error})</translation>
    </message>
    <message>
        <source>it is damaged, or it holds more than tensors</source>
        <translation>está dañado, o contiene algo más que tensores</translation>
    </message>
    <message>
        <source>it is damaged: its header cannot be read</source>
        <translation>está dañado: su cabecera no se puede leer</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>it is named .safetensors, but it is a PyTorch file</source>
        <translation>se llama .safetensors, pero es un archivo de PyTorch</translation>
    </message>
    <message>
        <source>it is not a weights file</source>
        <translation>no es un archivo de pesos</translation>
    </message>
    <message>
        <source>it is not on the Hugging Face hub</source>
        <translation>no está en el hub de Hugging Face</translation>
    </message>
    <message>
        <source>it is not readable as JSON</source>
        <translation>no se puede leer como JSON</translation>
    </message>
    <message>
        <source>it is only a Git LFS pointer to the weights</source>
        <translation>es solo un puntero de Git LFS a los pesos</translation>
    </message>
    <message>
        <source>it is too large for a configuration</source>
        <translation>es demasiado grande para una configuración</translation>
    </message>
    <message>
        <source>it must be a number of GB, 0 or more</source>
        <translation>debe ser un número de GB, 0 o más</translation>
    </message>
    <message>
        <source>it normalises after pooling</source>
        <translation>normaliza después de agrupar</translation>
    </message>
    <message>
        <source>its configuration has no usable layers of a ResNet</source>
        <translation>su configuración no tiene capas utilizables de una ResNet</translation>
    </message>
    <message>
        <source>its configuration has no usable mlp_ratio</source>
        <translation>su configuración no tiene un mlp_ratio utilizable</translation>
    </message>
    <message>
        <source>its configuration has no usable {name}</source>
        <translation>su configuración no tiene un {name} utilizable</translation>
    </message>
    <message>
        <source>its configuration has no vision_cfg or text_cfg</source>
        <translation>su configuración no tiene vision_cfg o text_cfg</translation>
    </message>
    <message>
        <source>its image mean or std is not three usable numbers</source>
        <translation>su mean o std de imagen no son tres números utilizables</translation>
    </message>
    <message>
        <source>its image tower has no norm before the first block</source>
        <translation>su torre de imagen no tiene normalización antes del primer bloque</translation>
    </message>
    <message>
        <source>its image tower has {option}={value!r}, which is not supported</source>
        <translation>su torre de imagen tiene {option}={value!r}, que no es compatible</translation>
    </message>
    <message>
        <source>its image tower pools by attention instead of a class token</source>
        <translation>su torre de imagen agrupa por atención en lugar de con un token de clase</translation>
    </message>
    <message>
        <source>its images are resized in another way ({interpolation}, {resize_mode})</source>
        <translation>sus imágenes se redimensionan de otro modo ({interpolation}, {resize_mode})</translation>
    </message>
    <message>
        <source>its model has {option}={value!r}, which is not supported</source>
        <translation>su modelo tiene {option}={value!r}, que no es compatible</translation>
    </message>
    <message>
        <source>its patches are larger than its images</source>
        <translation>sus parches son más grandes que sus imágenes</translation>
    </message>
    <message>
        <source>its text tower has {option}={value!r}, which is not supported</source>
        <translation>su torre de texto tiene {option}={value!r}, que no es compatible</translation>
    </message>
    <message>
        <source>its text tower is a Hugging Face model, not CLIP&apos;s own</source>
        <translation>su torre de texto es un modelo de Hugging Face, no la propia de CLIP</translation>
    </message>
    <message>
        <source>its text tower pools at an extra class token</source>
        <translation>su torre de texto agrupa en un token de clase adicional</translation>
    </message>
    <message>
        <source>model_cfg is not an object</source>
        <translation>model_cfg no es un objeto</translation>
    </message>
    <message>
        <source>much for its size</source>
        <translation>mucho para su tamaño</translation>
    </message>
    <message>
        <source>no connection to the hub ({error})</source>
        <translation>no hay conexión con el hub ({error})</translation>
    </message>
    <message>
        <source>pictures from the air</source>
        <translation>imágenes desde el aire</translation>
    </message>
    <message>
        <source>pictures from the air, on a laptop</source>
        <translation>imágenes desde el aire, en un equipo portátil</translation>
    </message>
    <message>
        <source>pictures with text in them</source>
        <translation>imágenes que contienen texto</translation>
    </message>
    <message>
        <source>pictures with text in them, with a graphics card</source>
        <translation>imágenes que contienen texto, con tarjeta gráfica</translation>
    </message>
    <message>
        <source>quick_gelu must be true or false</source>
        <translation>quick_gelu debe ser true o false</translation>
    </message>
    <message>
        <source>small details on a slow computer</source>
        <translation>pequeños detalles en un equipo lento</translation>
    </message>
    <message>
        <source>small details, on a laptop</source>
        <translation>pequeños detalles, en un equipo portátil</translation>
    </message>
    <message>
        <source>small details, with a graphics card</source>
        <translation>pequeños detalles, con tarjeta gráfica</translation>
    </message>
    <message>
        <source>species of animals, plants and fungi, by Latin names too</source>
        <translation>especies de animales, plantas y hongos, también por sus nombres latinos</translation>
    </message>
    <message>
        <source>the address does not answer like a Hugging Face hub</source>
        <translation>la dirección no responde como un hub de Hugging Face</translation>
    </message>
    <message>
        <source>the connection broke in an unexpected way</source>
        <translation>la conexión se interrumpió de forma inesperada</translation>
    </message>
    <message>
        <source>the connection ended early</source>
        <translation>la conexión terminó antes de tiempo</translation>
    </message>
    <message>
        <source>the download needs {size}, but only {free} are free</source>
        <translation>la descarga necesita {size}, pero solo hay {free} libres</translation>
    </message>
    <message>
        <source>the hub answered with error {status}</source>
        <translation>el hub respondió con el error {status}</translation>
    </message>
    <message>
        <source>the hub answered with error {status}; it may want an account</source>
        <translation>el hub respondió con el error {status}; quizá exija una cuenta</translation>
    </message>
    <message>
        <source>the hub answered with status {status}</source>
        <translation>el hub respondió con el estado {status}</translation>
    </message>
    <message>
        <source>the hub client failed in an unexpected way</source>
        <translation>el cliente del hub falló de forma inesperada</translation>
    </message>
    <message>
        <source>the hub client is set to offline</source>
        <translation>el cliente del hub está configurado sin conexión</translation>
    </message>
    <message>
        <source>the hub sent more than it announced</source>
        <translation>el hub envió más de lo que había anunciado</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>no existe ese archivo</translation>
    </message>
    <message>
        <source>things from unusual sides</source>
        <translation>cosas vistas desde ángulos poco comunes</translation>
    </message>
    <message>
        <source>what arrived differs from what the hub announced</source>
        <translation>lo que llegó no coincide con lo que anunció el hub</translation>
    </message>
    <message>
        <source>{endpoint} is not a web address</source>
        <translation>{endpoint} no es una dirección web</translation>
    </message>
    <message>
        <source>{missing} of {wanted} tensors are missing, such as {example}</source>
        <translation>faltan {missing} de {wanted} tensores, como {example}</translation>
    </message>
    <message>
        <source>{module} was trained on another backbone.</source>
        <translation>{module} se entrenó con otro modelo base.</translation>
    </message>
    <message>
        <source>{name!r} is stored in a way that is not supported</source>
        <translation>{name!r} está guardado de un modo no compatible</translation>
    </message>
    <message>
        <source>{named} is not an object</source>
        <translation>{named} no es un objeto</translation>
    </message>
    <message>
        <source>{name} cannot be used with prompts.</source>
        <translation>{name} no se puede usar con prompts.</translation>
    </message>
    <message>
        <source>{name} cannot show where in a picture its answer comes from.</source>
        <translation>{name} no puede mostrar de qué parte de una imagen viene su respuesta.</translation>
    </message>
    <message>
        <source>{name} was trained with QuickGELU</source>
        <translation>{name} se entrenó con QuickGELU</translation>
    </message>
    <message>
        <source>{name} was trained with exact GELU</source>
        <translation>{name} se entrenó con GELU exacta</translation>
    </message>
    <message>
        <source>{origin} has no weights file</source>
        <translation>{origin} no tiene un archivo de pesos</translation>
    </message>
    <message>
        <source>{origin} has no {file}</source>
        <translation>{origin} no tiene {file}</translation>
    </message>
    <message>
        <source>{path} does not say which activation it was trained with.</source>
        <translation>{path} no dice con qué activación se entrenó.</translation>
    </message>
    <message>
        <source>{tensor} has shape {shape} instead of {wanted}</source>
        <translation>{tensor} tiene la forma {shape} en lugar de {wanted}</translation>
    </message>
</context>
<context>
    <name>mpl_engine.backbones.towers</name>
    <message>
        <source>a gate behind its attention</source>
        <translation>una puerta tras su atención</translation>
    </message>
    <message>
        <source>a norm inside its attention</source>
        <translation>una normalización dentro de su atención</translation>
    </message>
    <message>
        <source>a pool of the kind {pool!r}</source>
        <translation>una agrupación del tipo {pool!r}</translation>
    </message>
    <message>
        <source>a tower of the kind {name}</source>
        <translation>una torre del tipo {name}</translation>
    </message>
    <message>
        <source>an MLP of the kind {name}</source>
        <translation>un MLP del tipo {name}</translation>
    </message>
    <message>
        <source>attention of the kind {name}</source>
        <translation>atención del tipo {name}</translation>
    </message>
    <message>
        <source>attention without a bias</source>
        <translation>atención sin sesgo</translation>
    </message>
    <message>
        <source>blocks of the kind {name}</source>
        <translation>bloques del tipo {name}</translation>
    </message>
    <message>
        <source>fewer keys than queries</source>
        <translation>menos claves que consultas</translation>
    </message>
    <message>
        <source>images of {size} pixels, and its configuration says {wanted}</source>
        <translation>imágenes de {size} píxeles, y su configuración dice {wanted}</translation>
    </message>
    <message>
        <source>it cleans text in its own way</source>
        <translation>limpia el texto a su manera</translation>
    </message>
    <message>
        <source>it has {part}, which timm {version} builds and nobody has checked</source>
        <translation>tiene {part}, que timm {version} construye y nadie ha comprobado</translation>
    </message>
    <message>
        <source>it says pool_stem, which is true, false or &quot;centre&quot; and needs a stem</source>
        <translation>indica pool_stem, que es true, false o &quot;centre&quot; y necesita un stem</translation>
    </message>
    <message>
        <source>its activation is {name}, which was not checked</source>
        <translation>su activación es {name}, que no se ha comprobado</translation>
    </message>
    <message>
        <source>its convolutional stem is {name!r}, which was not checked</source>
        <translation>su stem convolucional es {name!r}, que no se ha comprobado</translation>
    </message>
    <message>
        <source>its image tower has timm_proj={value!r}, which is not supported</source>
        <translation>su torre de imagen tiene timm_proj={value!r}, que no es compatible</translation>
    </message>
    <message>
        <source>its image tower has {option}={value!r}, which is not supported</source>
        <translation>su torre de imagen tiene {option}={value!r}, que no es compatible</translation>
    </message>
    <message>
        <source>its image tower is timm&apos;s {name!r}, which was not checked</source>
        <translation>su torre de imagen es {name!r} de timm, que no se ha comprobado</translation>
    </message>
    <message>
        <source>its image tower pools by {pool!r}, which was not checked</source>
        <translation>su torre de imagen agrupa con {pool!r}, que no se ha comprobado</translation>
    </message>
    <message>
        <source>its stem gives one token for {stride} × {stride} pixels, and its sizes say otherwise</source>
        <translation>su stem da un token por {stride} × {stride} píxeles, y sus tamaños indican otra cosa</translation>
    </message>
    <message>
        <source>its text tower has act_kwargs={act!r}, which is not supported</source>
        <translation>su torre de texto tiene act_kwargs={act!r}, que no es compatible</translation>
    </message>
    <message>
        <source>its text tower has norm_kwargs={norm!r}, which is not supported</source>
        <translation>su torre de texto tiene norm_kwargs={norm!r}, que no es compatible</translation>
    </message>
    <message>
        <source>its text tower pools at {pool!r} with the tokenizer {tokenizer!r}, which was not checked</source>
        <translation>su torre de texto agrupa en {pool!r} con el tokenizador {tokenizer!r}, que no se ha comprobado</translation>
    </message>
    <message>
        <source>its text tower says no usable proj_bias or no_causal_mask</source>
        <translation>su torre de texto no indica un proj_bias o un no_causal_mask utilizable</translation>
    </message>
    <message>
        <source>its vocabulary is not OpenAI&apos;s, and it names no tokenizer</source>
        <translation>su vocabulario no es el de OpenAI, y no nombra ningún tokenizador</translation>
    </message>
    <message>
        <source>mixed positions</source>
        <translation>posiciones mixtas</translation>
    </message>
    <message>
        <source>norms of queries and keys</source>
        <translation>normalizaciones de consultas y claves</translation>
    </message>
    <message>
        <source>positions of the kind {name}</source>
        <translation>posiciones del tipo {name}</translation>
    </message>
    <message>
        <source>register tokens or free image sizes</source>
        <translation>tokens de registro o tamaños de imagen libres</translation>
    </message>
</context>
<context>
    <name>mpl_engine.checks</name>
    <message>
        <source>Left out: {error}</source>
        <translation>Omitida: {error}</translation>
    </message>
</context>
<context>
    <name>mpl_engine.data</name>
    <message>
        <source>A classifier needs at least two classes.</source>
        <translation>Un clasificador necesita al menos dos clases.</translation>
    </message>
    <message>
        <source>Add some, or remove the class from the other folders.</source>
        <translation>Añada algunas o quite la clase de las otras carpetas.</translation>
    </message>
    <message>
        <source>Images in folders inside a class folder are used as that class: {folders}.</source>
        <translation>Las imágenes en carpetas dentro de una carpeta de clase se usan como de esa clase: {folders}.</translation>
    </message>
    <message>
        <source>Include more images.</source>
        <translation>Incluya más imágenes.</translation>
    </message>
    <message>
        <source>Left out, because without usable images: {folders}.</source>
        <translation>Omitidas, por no tener imágenes utilizables: {folders}.</translation>
    </message>
    <message>
        <source>Make a sub-folder for each class and put its images there.</source>
        <translation>Cree una subcarpeta para cada clase y ponga en ella sus imágenes.</translation>
    </message>
    <message>
        <source>Open the folder whose sub-folders are the classes.</source>
        <translation>Abra la carpeta cuyas subcarpetas sean las clases.</translation>
    </message>
    <message>
        <source>Open {folder} instead.</source>
        <translation>Abra {folder} en su lugar.</translation>
    </message>
    <message>
        <source>Put a folder for each class into each of them.</source>
        <translation>Ponga en cada una de ellas una carpeta para cada clase.</translation>
    </message>
    <message>
        <source>Replace or convert them.</source>
        <translation>Reemplácelos o conviértalos.</translation>
    </message>
    <message>
        <source>The classes are of very different size: {largest} has {most:,} images, {smallest} {least:,}.</source>
        <translation>Las clases son de tamaños muy distintos: {largest} tiene {most:,} imágenes, y {smallest}, {least:,}.</translation>
    </message>
    <message>
        <source>The folder {name} lies beside train, val and test folders and was ignored.</source>
        <translation>La carpeta {name} está junto a carpetas train, val y test, y se ignoró.</translation>
    </message>
    <message>
        <source>The folders {shown} hold the same folders ({some}) and were taken for classes all the same. If they are parts of the data, name them train, val and test; if the inner folders are the classes, open one of the outer ones.</source>
        <translation>Las carpetas {shown} contienen las mismas carpetas ({some}) y aun así se tomaron por clases. Si son partes de los datos, llámelas train, val y test; si las clases son las carpetas interiores, abra una de las exteriores.</translation>
    </message>
    <message numerus="yes">
        <source>Too few images to judge: {classes} has only one.</source>
        <comment>Too few images to judge: {classes} have only one each.</comment>
        <translation>
            <numerusform>Muy pocas imágenes para evaluar: {classes} solo tiene una.</numerusform>
            <numerusform>Muy pocas imágenes para evaluar: {classes} solo tienen una cada una.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without images in the {part} part: {classes}.</source>
        <translation>Sin imágenes en la parte {part}: {classes}.</translation>
    </message>
    <message>
        <source>Write it without repeats inside repeats, such as (a+)+, and with smaller counts</source>
        <translation>Escríbala sin repeticiones dentro de repeticiones, como (a+)+, y con cantidades menores</translation>
    </message>
    <message>
        <source>a class name is empty or is not text</source>
        <translation>un nombre de clase está vacío o no es texto</translation>
    </message>
    <message>
        <source>a class would have an empty name</source>
        <translation>una clase tendría un nombre vacío</translation>
    </message>
    <message>
        <source>an entry of {part} is not an image</source>
        <translation>una entrada de {part} no es una imagen</translation>
    </message>
    <message>
        <source>another file has the same name, written with other Unicode code points</source>
        <translation>otro archivo tiene el mismo nombre, escrito con otros puntos de código Unicode</translation>
    </message>
    <message>
        <source>class {name!r} has no training image</source>
        <translation>la clase {name!r} no tiene ninguna imagen de entrenamiento</translation>
    </message>
    <message>
        <source>entry {place} of {part} is not [path, label, class name]</source>
        <translation>la entrada {place} de {part} no es [ruta, etiqueta, nombre de clase]</translation>
    </message>
    <message>
        <source>fewer than two classes keep images</source>
        <translation>menos de dos clases conservan imágenes</translation>
    </message>
    <message>
        <source>images are relabelled to classes that are not in the folder</source>
        <translation>hay imágenes reetiquetadas a clases que no están en la carpeta</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>it differs only in case from {other}, which some systems cannot hold; the image is used</source>
        <translation>se distingue de {other} solo por las mayúsculas, lo que algunos sistemas no admiten; la imagen se usa</translation>
    </message>
    <message>
        <source>it has more than {size} MB</source>
        <translation>tiene más de {size} MB</translation>
    </message>
    <message>
        <source>it has no class folders</source>
        <translation>no tiene carpetas de clase</translation>
    </message>
    <message>
        <source>it has no name for the folder {folder!r}</source>
        <translation>no tiene ningún nombre para la carpeta {folder!r}</translation>
    </message>
    <message>
        <source>it holds {files:,} files; at most {most:,} are taken</source>
        <translation>contiene {files:,} archivos; se toman como máximo {most:,}</translation>
    </message>
    <message>
        <source>it is a copy of {file}</source>
        <translation>es una copia de {file}</translation>
    </message>
    <message>
        <source>it is a video: give it alone, and pictures are taken from it</source>
        <translation>es un video: indíquelo solo, y se capturarán imágenes de él</translation>
    </message>
    <message>
        <source>it is locked with a password</source>
        <translation>está protegido con contraseña</translation>
    </message>
    <message>
        <source>it is no picture that can be read</source>
        <translation>no es una imagen que se pueda leer</translation>
    </message>
    <message>
        <source>it is no regular expression ({error})</source>
        <translation>no es una expresión regular ({error})</translation>
    </message>
    <message>
        <source>it is not JSON in UTF-8 ({error})</source>
        <translation>no es JSON en UTF-8 ({error})</translation>
    </message>
    <message>
        <source>it is not text in UTF-8</source>
        <translation>no es texto en UTF-8</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>ya no está ahí</translation>
    </message>
    <message>
        <source>it is not what this program writes</source>
        <translation>no es lo que escribe este programa</translation>
    </message>
    <message>
        <source>it lies beside the class folders, not in one</source>
        <translation>está junto a las carpetas de clase, no dentro de una</translation>
    </message>
    <message>
        <source>it must be 1 or more</source>
        <translation>debe ser 1 o más</translation>
    </message>
    <message>
        <source>it must be 2 or more</source>
        <translation>debe ser 2 o más</translation>
    </message>
    <message>
        <source>it must be auto or coop</source>
        <translation>debe ser auto o coop</translation>
    </message>
    <message>
        <source>it must be subfolder, pattern:REGEX or exif:SECONDS</source>
        <translation>debe ser subfolder, pattern:REGEX o exif:SECONDS</translation>
    </message>
    <message>
        <source>it must look like {&quot;folder&quot;: &quot;display name&quot;}</source>
        <translation>debe tener la forma {&quot;carpeta&quot;: &quot;nombre visible&quot;}</translation>
    </message>
    <message>
        <source>its classes lie one folder deeper</source>
        <translation>sus clases están una carpeta más adentro</translation>
    </message>
    <message>
        <source>its first image, {first}, is in no folder beside it</source>
        <translation>su primera imagen, {first}, no está en ninguna carpeta junto a él</translation>
    </message>
    <message>
        <source>its images are not sorted into class folders</source>
        <translation>sus imágenes no están clasificadas en carpetas de clase</translation>
    </message>
    <message>
        <source>its train or test part is empty</source>
        <translation>su parte train o test está vacía</translation>
    </message>
    <message>
        <source>its train, val and test folders hold fewer than two classes with images</source>
        <translation>sus carpetas train, val y test contienen menos de dos clases con imágenes</translation>
    </message>
    <message>
        <source>label {label} is both {known!r} and {class_name!r}</source>
        <translation>la etiqueta {label} es a la vez {known!r} y {class_name!r}</translation>
    </message>
    <message>
        <source>more than 8 bits a channel were scaled to 8; the image is used</source>
        <translation>más de 8 bits por canal se redujeron a 8; la imagen se usa</translation>
    </message>
    <message>
        <source>names were given for folders that are not there</source>
        <translation>se dieron nombres para carpetas que no existen</translation>
    </message>
    <message numerus="yes">
        <source>no class folder holds a usable image, and {n:,} file was left out, {first}: {detail}</source>
        <comment>no class folder holds a usable image, and {n:,} files were left out, the first of them {first}: {detail}</comment>
        <translation>
            <numerusform>ninguna carpeta de clase contiene una imagen utilizable, y se omitió {n:,} archivo, {first}: {detail}</numerusform>
            <numerusform>ninguna carpeta de clase contiene una imagen utilizable, y se omitieron {n:,} archivos, el primero de ellos {first}: {detail}</numerusform>
        </translation>
    </message>
    <message>
        <source>none of its sub-folders holds a usable image</source>
        <translation>ninguna de sus subcarpetas contiene una imagen utilizable</translation>
    </message>
    <message>
        <source>only one class folder, {folder}, holds images</source>
        <translation>solo una carpeta de clase, {folder}, contiene imágenes</translation>
    </message>
    <message>
        <source>the archive is damaged, or packed in a way that is not read</source>
        <translation>el archivo comprimido está dañado o empaquetado de un modo que no se lee</translation>
    </message>
    <message>
        <source>the class has a single image, so nothing is left to judge it by</source>
        <translation>la clase tiene una única imagen, así que no queda nada para evaluarla</translation>
    </message>
    <message>
        <source>the class {name} has no images in the train folder</source>
        <translation>la clase {name} no tiene imágenes en la carpeta train</translation>
    </message>
    <message>
        <source>the class {name} has too few groups: one must train and another must test</source>
        <translation>la clase {name} tiene muy pocos grupos: uno debe entrenar y otro debe probar</translation>
    </message>
    <message>
        <source>the expression is empty</source>
        <translation>la expresión está vacía</translation>
    </message>
    <message>
        <source>the expression is too large. {advice}</source>
        <translation>la expresión es demasiado grande. {advice}</translation>
    </message>
    <message>
        <source>the expression takes too long on {name!r}. {advice}</source>
        <translation>la expresión tarda demasiado con {name!r}. {advice}</translation>
    </message>
    <message>
        <source>the file&apos;s ending does not say what it holds; the image is used</source>
        <translation>la extensión del archivo no dice lo que contiene; la imagen se usa</translation>
    </message>
    <message>
        <source>the folder holds no usable image, so the class is left out</source>
        <translation>la carpeta no contiene ninguna imagen utilizable, así que se omite la clase</translation>
    </message>
    <message>
        <source>the image path {text!r} is empty or leads out of the folder</source>
        <translation>la ruta de imagen {text!r} está vacía o lleva fuera de la carpeta</translation>
    </message>
    <message>
        <source>the names file gives a folder twice</source>
        <translation>el archivo de nombres indica una carpeta dos veces</translation>
    </message>
    <message>
        <source>the names file gives an empty name</source>
        <translation>el archivo de nombres indica un nombre vacío</translation>
    </message>
    <message>
        <source>the same image stands in another class, as {file}</source>
        <translation>la misma imagen está en otra clase, como {file}</translation>
    </message>
    <message>
        <source>the same image stands in the {part} part, as {file}, and is used there</source>
        <translation>la misma imagen está en la parte {part}, como {file}, y se usa allí</translation>
    </message>
    <message>
        <source>the seconds must be 0 or more</source>
        <translation>los segundos deben ser 0 o más</translation>
    </message>
    <message>
        <source>the seconds must be a number</source>
        <translation>los segundos deben ser un número</translation>
    </message>
    <message>
        <source>the variant {variant!r} is not in {file}</source>
        <translation>la variante {variant!r} no está en {file}</translation>
    </message>
    <message>
        <source>there is such a file</source>
        <translation>ese archivo ya existe</translation>
    </message>
    <message numerus="yes">
        <source>too few class folders hold a usable image, and {n:,} file was left out, {first}: {detail}</source>
        <comment>too few class folders hold a usable image, and {n:,} files were left out, the first of them {first}: {detail}</comment>
        <translation>
            <numerusform>muy pocas carpetas de clase contienen una imagen utilizable, y se omitió {n:,} archivo, {first}: {detail}</numerusform>
            <numerusform>muy pocas carpetas de clase contienen una imagen utilizable, y se omitieron {n:,} archivos, el primero de ellos {first}: {detail}</numerusform>
        </translation>
    </message>
    <message>
        <source>two classes are named {name}; the later one is called {apart}</source>
        <translation>dos clases se llaman {name}; la posterior pasa a llamarse {apart}</translation>
    </message>
    <message>
        <source>two folders would both be the class {name!r}</source>
        <translation>dos carpetas serían ambas la clase {name!r}</translation>
    </message>
    <message>
        <source>{a!r} and {b!r} look alike. Are they one class?</source>
        <translation>{a!r} y {b!r} se parecen. ¿Son una sola clase?</translation>
    </message>
    <message numerus="yes">
        <source>{image} and {n} more of its images are not there</source>
        <comment>{image} and {n} more of its images are not there</comment>
        <translation>
            <numerusform>{image} y {n} más de sus imágenes no están ahí</numerusform>
            <numerusform>{image} y {n} más de sus imágenes no están ahí</numerusform>
        </translation>
    </message>
    <message>
        <source>{image} is not there</source>
        <translation>{image} no está ahí</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} file with the same image in two classes was left out.</source>
        <comment>{n:,} files with the same image in two classes were left out.</comment>
        <translation>
            <numerusform>Se omitió {n:,} archivo con la misma imagen en dos clases.</numerusform>
            <numerusform>Se omitieron {n:,} archivos con la misma imagen en dos clases.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} image stood in two parts, such as train and test. Each is used only in the part that judges, so that no test image is trained on.</source>
        <comment>{n:,} images stood in two parts, such as train and test. Each is used only in the part that judges, so that no test image is trained on.</comment>
        <translation>
            <numerusform>{n:,} imagen estaba en dos partes, como train y test. Cada una se usa solo en la parte que evalúa, para que no se entrene con ninguna imagen de prueba.</numerusform>
            <numerusform>{n:,} imágenes estaban en dos partes, como train y test. Cada una se usa solo en la parte que evalúa, para que no se entrene con ninguna imagen de prueba.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is missing or of the wrong type</source>
        <translation>{name} falta o es de un tipo incorrecto</translation>
    </message>
    <message>
        <source>{name} is the {part} part</source>
        <translation>{name} es la parte {part}</translation>
    </message>
    <message>
        <source>{name} stands beside it, and only one may</source>
        <translation>{name} está junto a él, y solo puede haber uno</translation>
    </message>
    <message numerus="yes">
        <source>{n} image stands in more than one part of {file}</source>
        <comment>{n} images stand in more than one part of {file}</comment>
        <translation>
            <numerusform>{n} imagen está en más de una parte de {file}</numerusform>
            <numerusform>{n} imágenes están en más de una parte de {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} shot stands twice under one name, such as {file} and {name}. One copy may be trained on and the other judged, which makes the accuracy look better than it is: leave one of each out.</source>
        <comment>{n:,} shots stand twice under one name, such as {file} and {name}. One copy may be trained on and the other judged, which makes the accuracy look better than it is: leave one of each out.</comment>
        <translation>
            <numerusform>{n} toma aparece dos veces con un mismo nombre, como {file} y {name}. Una copia puede usarse para entrenar y la otra para evaluar, lo que hace que la exactitud parezca mejor de lo que es: omita una de cada pareja.</numerusform>
            <numerusform>{n:,} tomas aparecen dos veces con un mismo nombre, como {file} y {name}. Una copia puede usarse para entrenar y la otra para evaluar, lo que hace que la exactitud parezca mejor de lo que es: omita una de cada pareja.</numerusform>
        </translation>
    </message>
    <message>
        <source>{parts}: the top folders hold the same class folders.</source>
        <translation>{parts}: las carpetas superiores contienen las mismas carpetas de clase.</translation>
    </message>
    <message>
        <source>{part} is missing or is not a list</source>
        <translation>{part} falta o no es una lista</translation>
    </message>
</context>
<context>
    <name>mpl_engine.evaluation</name>
    <message>
        <source>A linear probe, which is simpler, is right on {right}; that difference may be chance ({p}).</source>
        <translation>Una sonda lineal, que es más sencilla, acierta en {right}; esa diferencia puede ser casualidad ({p}).</translation>
    </message>
    <message>
        <source>A linear probe, which is simpler, is right on {right}; {method} is really better than that ({p}).</source>
        <translation>Una sonda lineal, que es más sencilla, acierta en {right}; {method} es realmente mejor ({p}).</translation>
    </message>
    <message>
        <source>A linear probe, which is simpler, is right on {right}; {method} is really worse than that ({p}).</source>
        <translation>Una sonda lineal, que es más sencilla, acierta en {right}; {method} es realmente peor ({p}).</translation>
    </message>
    <message>
        <source>A linear probe, which is simpler, sees {share:.0f} %; that difference may be chance ({p}).</source>
        <translation>Una sonda lineal, que es más sencilla, ve bien el {share:.0f} %; esa diferencia puede ser casualidad ({p}).</translation>
    </message>
    <message>
        <source>A linear probe, which is simpler, sees {share:.0f} %; {method} is really better than that ({p}).</source>
        <translation>Una sonda lineal, que es más sencilla, ve bien el {share:.0f} %; {method} es realmente mejor ({p}).</translation>
    </message>
    <message>
        <source>A linear probe, which is simpler, sees {share:.0f} %; {method} is really worse than that ({p}).</source>
        <translation>Una sonda lineal, que es más sencilla, ve bien el {share:.0f} %; {method} es realmente peor ({p}).</translation>
    </message>
    <message>
        <source>Ask for less, or train again with more images: up to 4 of each class are set aside for validation, or as many as lie in a folder val.</source>
        <translation>Pida menos, o entrene de nuevo con más imágenes: se reservan hasta 4 de cada clase para validación, o tantas como haya en una carpeta val.</translation>
    </message>
    <message numerus="yes">
        <source>Before calibration it was too modest (temperature {heat:.2f}, from {n} image).</source>
        <comment>Before calibration it was too modest (temperature {heat:.2f}, from {n} images).</comment>
        <translation>
            <numerusform>Antes de la calibración era demasiado modesto (temperatura {heat:.2f}, con {n} imagen).</numerusform>
            <numerusform>Antes de la calibración era demasiado modesto (temperatura {heat:.2f}, con {n} imágenes).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before calibration it was too sure of itself (temperature {heat:.2f}, from {n} image).</source>
        <comment>Before calibration it was too sure of itself (temperature {heat:.2f}, from {n} images).</comment>
        <translation>
            <numerusform>Antes de la calibración estaba demasiado seguro de sí mismo (temperatura {heat:.2f}, con {n} imagen).</numerusform>
            <numerusform>Antes de la calibración estaba demasiado seguro de sí mismo (temperatura {heat:.2f}, con {n} imágenes).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before calibration it was well calibrated already (temperature {heat:.2f}, from {n} image).</source>
        <comment>Before calibration it was well calibrated already (temperature {heat:.2f}, from {n} images).</comment>
        <translation>
            <numerusform>Antes de la calibración ya estaba bien calibrado (temperatura {heat:.2f}, con {n} imagen).</numerusform>
            <numerusform>Antes de la calibración ya estaba bien calibrado (temperatura {heat:.2f}, con {n} imágenes).</numerusform>
        </translation>
    </message>
    <message>
        <source>Every class counting the same, {method} sees {share:.0f} % of a class&apos;s images right, zero-shot {zero_shot:.0f} %.</source>
        <translation>Si todas las clases cuentan igual, {method} ve bien el {share:.0f} % de las imágenes de una clase, y zero-shot el {zero_shot:.0f} %.</translation>
    </message>
    <message>
        <source>Every class counting the same, {method} sees {share:.0f} % of a class&apos;s images right, zero-shot {zero_shot:.0f} %; the gain is real ({p}).</source>
        <translation>Si todas las clases cuentan igual, {method} ve bien el {share:.0f} % de las imágenes de una clase, y zero-shot el {zero_shot:.0f} %; la mejora es real ({p}).</translation>
    </message>
    <message>
        <source>Every class counting the same, {method} sees {share:.0f} % of a class&apos;s images right.</source>
        <translation>Si todas las clases cuentan igual, {method} ve bien el {share:.0f} % de las imágenes de una clase.</translation>
    </message>
    <message>
        <source>Images of these would help most: {classes}.</source>
        <translation>Las que más ayudarían son imágenes de: {classes}.</translation>
    </message>
    <message>
        <source>Instant answer</source>
        <translation>Instantánea</translation>
    </message>
    <message numerus="yes">
        <source>It has {n} image to calibrate on, and {needed} images are needed.</source>
        <comment>It has {n} images to calibrate on, and {needed} images are needed.</comment>
        <translation>
            <numerusform>Tiene {n} imagen para calibrar, y hacen falta {needed}.</numerusform>
            <numerusform>Tiene {n} imágenes para calibrar, y hacen falta {needed}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds nothing to promise it by: it was not calibrated, or has been taught since, and {n} image is needed.</source>
        <comment>It holds nothing to promise it by: it was not calibrated, or has been taught since, and {n} images are needed.</comment>
        <translation>
            <numerusform>No contiene nada en que basar la promesa: no se calibró, o se le enseñó después, y hace falta {n} imagen.</numerusform>
            <numerusform>No contiene nada en que basar la promesa: no se calibró, o se le enseñó después, y hacen falta {n} imágenes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Linear probe</source>
        <translation>Sonda lineal</translation>
    </message>
    <message>
        <source>MPL + head</source>
        <translation>MPL + cabezal</translation>
    </message>
    <message>
        <source>MPL with a head</source>
        <translation>MPL con un cabezal</translation>
    </message>
    <message>
        <source>No other images were left to check that on.</source>
        <translation>No quedaron otras imágenes para comprobarlo.</translation>
    </message>
    <message numerus="yes">
        <source>Of all {n} test image it is right on {right}, zero-shot on {zero_shot}.</source>
        <comment>Of all {n} test images it is right on {right}, zero-shot on {zero_shot}.</comment>
        <translation>
            <numerusform>De {n} imagen de prueba en total acierta en {right}, y zero-shot en {zero_shot}.</numerusform>
            <numerusform>De las {n} imágenes de prueba acierta en {right}, y zero-shot en {zero_shot}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of all {n} test image it is right on {right}.</source>
        <comment>Of all {n} test images it is right on {right}.</comment>
        <translation>
            <numerusform>De {n} imagen de prueba en total acierta en {right}.</numerusform>
            <numerusform>De las {n} imágenes de prueba acierta en {right}.</numerusform>
        </translation>
    </message>
    <message>
        <source>On images that it had not seen that helps: log-loss {with_it:.3f} with it, {without:.3f} without.</source>
        <translation>Con imágenes que no había visto, eso ayuda: log-loss {with_it:.3f} con ella, {without:.3f} sin ella.</translation>
    </message>
    <message numerus="yes">
        <source>On {n} test image its confidence is off by {after:.1f} points on average (expected calibration error).</source>
        <comment>On {n} test images its confidence is off by {after:.1f} points on average (expected calibration error).</comment>
        <translation>
            <numerusform>En {n} imagen de prueba su confianza se desvía {after:.1f} puntos de media (error de calibración esperado).</numerusform>
            <numerusform>En {n} imágenes de prueba su confianza se desvía {after:.1f} puntos de media (error de calibración esperado).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On {n} test image its confidence is off by {after:.1f} points on average, before calibration by {before:.1f} (expected calibration error).</source>
        <comment>On {n} test images its confidence is off by {after:.1f} points on average, before calibration by {before:.1f} (expected calibration error).</comment>
        <translation>
            <numerusform>En {n} imagen de prueba su confianza se desvía {after:.1f} puntos de media; antes de la calibración, {before:.1f} (error de calibración esperado).</numerusform>
            <numerusform>En {n} imágenes de prueba su confianza se desvía {after:.1f} puntos de media; antes de la calibración, {before:.1f} (error de calibración esperado).</numerusform>
        </translation>
    </message>
    <message>
        <source>The instant answer</source>
        <translation>La respuesta instantánea</translation>
    </message>
    <message>
        <source>The linear probe is fitted to {fitted:,} of the {images:,} training images, evenly from the classes: with all of them it would take longer than the training</source>
        <translation>La sonda lineal se ajusta con {fitted:,} de las {images:,} imágenes de entrenamiento, repartidas por igual entre las clases: con todas tardaría más que el entrenamiento</translation>
    </message>
    <message numerus="yes">
        <source>The probabilities are left as they are. A calibration was tried (temperature {heat:.2f}, from {n} image), but on those of the images that it had not seen it did not help: log-loss {with_it:.3f} with it, {without:.3f} without.</source>
        <comment>The probabilities are left as they are. A calibration was tried (temperature {heat:.2f}, from {n} images), but on those of the images that it had not seen it did not help: log-loss {with_it:.3f} with it, {without:.3f} without.</comment>
        <translation>
            <numerusform>Las probabilidades se dejan como están. Se probó una calibración (temperatura {heat:.2f}, con {n} imagen), pero en las imágenes que no había visto no ayudó: log-loss {with_it:.3f} con ella, {without:.3f} sin ella.</numerusform>
            <numerusform>Las probabilidades se dejan como están. Se probó una calibración (temperatura {heat:.2f}, con {n} imágenes), pero en las imágenes que no había visto no ayudó: log-loss {with_it:.3f} con ella, {without:.3f} sin ella.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The probabilities are left as they are: {n} image to calibrate on are too few.</source>
        <comment>The probabilities are left as they are: {n} images to calibrate on are too few.</comment>
        <translation>
            <numerusform>Las probabilidades se dejan como están: {n} imagen para calibrar es muy poco.</numerusform>
            <numerusform>Las probabilidades se dejan como están: {n} imágenes para calibrar son muy pocas.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are too few images to say whether more would help: add some, and ask again.</source>
        <translation>Hay muy pocas imágenes para decir si ayudarían más: añada algunas y pregunte de nuevo.</translation>
    </message>
    <message>
        <source>There the calibration made it worse; test images are not asked which to use.</source>
        <translation>Ahí la calibración lo empeoró; a las imágenes de prueba no se les pregunta cuál usar.</translation>
    </message>
    <message>
        <source>This prompt module cannot promise a coverage of {coverage:.3g}.</source>
        <translation>Este módulo de prompts no puede prometer una cobertura de {coverage:.3g}.</translation>
    </message>
    <message>
        <source>This run kept no images to calibrate on, so its probabilities are as the training left them.</source>
        <translation>Este entrenamiento no reservó imágenes para calibrar, así que las probabilidades son las que resultaron de él.</translation>
    </message>
    <message>
        <source>This run learned from all images, so none are left to judge it on.</source>
        <translation>Este entrenamiento aprendió de todas las imágenes, así que no queda ninguna para evaluarlo.</translation>
    </message>
    <message>
        <source>Training made it worse ({p}): look at the images and the settings.</source>
        <translation>El entrenamiento lo empeoró ({p}): revise las imágenes y los ajustes.</translation>
    </message>
    <message>
        <source>Twice as many would likely add about {gain:.0f} points ({low:.0f} to {high:.0f}).</source>
        <translation>El doble probablemente añadiría unos {gain:.0f} puntos ({low:.0f} a {high:.0f}).</translation>
    </message>
    <message>
        <source>Twice as many would likely add about {gain:.0f} points.</source>
        <translation>El doble probablemente añadiría unos {gain:.0f} puntos.</translation>
    </message>
    <message>
        <source>Twice as many would likely change little: {most_gain:.0f} points more at the best.</source>
        <translation>El doble probablemente cambiaría poco: {most_gain:.0f} puntos más en el mejor de los casos.</translation>
    </message>
    <message>
        <source>With so few images that difference may be chance ({p}).</source>
        <translation>Con tan pocas imágenes, esa diferencia puede ser casualidad ({p}).</translation>
    </message>
    <message>
        <source>With {most} images of each class accuracy is {rate:.0f} %.</source>
        <translation>Con {most} imágenes de cada clase, la exactitud es del {rate:.0f} %.</translation>
    </message>
    <message>
        <source>With {most} images of each class balanced accuracy is {rate:.0f} %.</source>
        <translation>Con {most} imágenes de cada clase, la exactitud equilibrada es del {rate:.0f} %.</translation>
    </message>
    <message>
        <source>Zero-shot</source>
        <translation>Zero-shot</translation>
    </message>
    <message>
        <source>a right answer costs nothing</source>
        <translation>una respuesta correcta no cuesta nada</translation>
    </message>
    <message>
        <source>cost of {true} called {answer}</source>
        <translation>costo de {true} tomada por {answer}</translation>
    </message>
    <message>
        <source>it can mean {ways}; name them in a file, with --costs</source>
        <translation>puede significar {ways}; indíquelos en un archivo, con --costs</translation>
    </message>
    <message>
        <source>it has no use for {names}</source>
        <translation>no admite {names}</translation>
    </message>
    <message>
        <source>it is not what this program writes</source>
        <translation>no es lo que escribe este programa</translation>
    </message>
    <message>
        <source>it must be at least 0 and less than 1</source>
        <translation>debe ser al menos 0 y menor que 1</translation>
    </message>
    <message>
        <source>it must be between 0 and 1</source>
        <translation>debe estar entre 0 y 1</translation>
    </message>
    <message>
        <source>it must be between 0 and {most:,.0f}</source>
        <translation>debe estar entre 0 y {most:,.0f}</translation>
    </message>
    <message>
        <source>it must look like CLASS=PROBABILITY, such as good=0.9</source>
        <translation>debe tener la forma CLASE=PROBABILIDAD, como good=0.9</translation>
    </message>
    <message>
        <source>it must look like OLD=NEW</source>
        <translation>debe tener la forma ANTIGUO=NUEVO</translation>
    </message>
    <message>
        <source>it must look like TRUE:ANSWER=COST, such as defect:good=50</source>
        <translation>debe tener la forma REAL:RESPUESTA=COSTO, como defect:good=50</translation>
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
        <translation>la respuesta instantánea</translation>
    </message>
    <message>
        <source>the module&apos;s classes are {names}</source>
        <translation>las clases del módulo son {names}</translation>
    </message>
    <message>
        <source>the old name can be {ways}; name it in a file, with --classes</source>
        <translation>el nombre antiguo puede ser {ways}; indíquelo en un archivo, con --classes</translation>
    </message>
    <message>
        <source>threshold of {name}</source>
        <translation>umbral de {name}</translation>
    </message>
    <message>
        <source>what stands after = must be a number</source>
        <translation>lo que sigue a = debe ser un número</translation>
    </message>
    <message numerus="yes">
        <source>{method} is right on {right} of {n} test image, zero-shot on {zero_shot}.</source>
        <comment>{method} is right on {right} of {n} test images, zero-shot on {zero_shot}.</comment>
        <translation>
            <numerusform>{method} acierta en {right} de {n} imagen de prueba, y zero-shot en {zero_shot}.</numerusform>
            <numerusform>{method} acierta en {right} de {n} imágenes de prueba, y zero-shot en {zero_shot}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{method} is right on {right} of {n} test image, zero-shot on {zero_shot}; the gain is real ({p}).</source>
        <comment>{method} is right on {right} of {n} test images, zero-shot on {zero_shot}; the gain is real ({p}).</comment>
        <translation>
            <numerusform>{method} acierta en {right} de {n} imagen de prueba, y zero-shot en {zero_shot}; la mejora es real ({p}).</numerusform>
            <numerusform>{method} acierta en {right} de {n} imágenes de prueba, y zero-shot en {zero_shot}; la mejora es real ({p}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{method} is right on {right} of {n} test image.</source>
        <comment>{method} is right on {right} of {n} test images.</comment>
        <translation>
            <numerusform>{method} acierta en {right} de {n} imagen de prueba.</numerusform>
            <numerusform>{method} acierta en {right} de {n} imágenes de prueba.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (about {gain:.0f} points)</source>
        <translation>{name} (unos {gain:.0f} puntos)</translation>
    </message>
    <message>
        <source>{true!r} called {answer!r}</source>
        <translation>{true!r} tomada por {answer!r}</translation>
    </message>
</context>
<context>
    <name>mpl_engine.export</name>
    <message>
        <source>Accuracy, 95 % interval</source>
        <translation>Exactitud, intervalo del 95 %</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Balanced accuracy, 95 % interval</source>
        <translation>Exactitud equilibrada, intervalo del 95 %</translation>
    </message>
    <message>
        <source>By class, and its limits</source>
        <translation>Por clase, y sus límites</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>Check its name, or log in if it is private.</source>
        <translation>Compruebe su nombre, o inicie sesión si es privado.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Confusiones</translation>
    </message>
    <message>
        <source>Everybody can see it, with the names of its {classes} classes, settings and figures, and hashes and features of {pictures} training pictures.</source>
        <translation>Todo el mundo puede verlo, con los nombres de sus {classes} clases, los ajustes y las cifras, y los hashes y las características de {pictures} imágenes de entrenamiento.</translation>
    </message>
    <message>
        <source>Export with --precision fp32.</source>
        <translation>Exporte con --precision fp32.</translation>
    </message>
    <message>
        <source>Export with numbers of 8 bit (--precision int8), or export a folder instead.</source>
        <translation>Exporte con números de 8 bits (--precision int8), o exporte una carpeta en su lugar.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256 of all images)</source>
        <translation>Huella (SHA-256 de todas las imágenes)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Give it as NAME/MODULE, such as anna/flowers.</source>
        <translation>Indíquelo como NOMBRE/MÓDULO, por ejemplo anna/flowers.</translation>
    </message>
    <message>
        <source>How often it was right (up) by how sure it was</source>
        <translation>Con qué frecuencia acertó (hacia arriba) según con qué certeza respondió</translation>
    </message>
    <message>
        <source>How to do it again</source>
        <translation>Cómo repetirlo</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>In the window {left_out} images were excluded and {moved} were moved to another class before training; the run&apos;s config.json lists them.</source>
        <translation>En la ventana se excluyeron {left_out} imágenes y se movieron {moved} a otra clase antes de entrenar; el config.json del entrenamiento las enumera.</translation>
    </message>
    <message numerus="yes">
        <source>In the window {n} image was excluded before training; the run&apos;s config.json lists it.</source>
        <comment>In the window {n} images were excluded before training; the run&apos;s config.json lists them.</comment>
        <translation>
            <numerusform>En la ventana se excluyó {n} imagen antes de entrenar; el config.json del entrenamiento la indica.</numerusform>
            <numerusform>En la ventana se excluyeron {n} imágenes antes de entrenar; el config.json del entrenamiento las enumera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the window {n} image was moved to another class before training; the run&apos;s config.json lists it.</source>
        <comment>In the window {n} images were moved to another class before training; the run&apos;s config.json lists them.</comment>
        <translation>
            <numerusform>En la ventana se movió {n} imagen a otra clase antes de entrenar; el config.json del entrenamiento la indica.</numerusform>
            <numerusform>En la ventana se movieron {n} imágenes a otra clase antes de entrenar; el config.json del entrenamiento las enumera.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is there already: {files} get a new version.</source>
        <translation>Ya existe: {files} reciben una versión nueva.</translation>
    </message>
    <message numerus="yes">
        <source>Judged on {n} image only.</source>
        <comment>Judged on {n} images only.</comment>
        <translation>
            <numerusform>Evaluada solo con {n} imagen.</numerusform>
            <numerusform>Evaluada solo con {n} imágenes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Log in with `hf auth login`, with a token that may do this.</source>
        <translation>Inicie sesión con `hf auth login`, con un token que tenga permiso para esto.</translation>
    </message>
    <message>
        <source>Log in with `hf auth login`, with a token that may write.</source>
        <translation>Inicie sesión con `hf auth login`, con un token que tenga permiso de escritura.</translation>
    </message>
    <message>
        <source>Loss by step</source>
        <translation>Pérdida por paso</translation>
    </message>
    <message>
        <source>Made by MPL Desktop {version} on {when:%Y-%m-%d %H:%M}.</source>
        <translation>Creado por MPL Desktop {version} el {when:%Y-%m-%d %H:%M}.</translation>
    </message>
    <message>
        <source>Make it private on its page, or choose another name.</source>
        <translation>Hágalo privado en su página o elija otro nombre.</translation>
    </message>
    <message>
        <source>Measured by cross-validation, since there are few images.</source>
        <translation>Medido con validación cruzada, porque hay pocas imágenes.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Most often taken for {name} ({times} of {images}).</source>
        <translation>Con más frecuencia se tomó por {name} ({times} de {images}).</translation>
    </message>
    <message>
        <source>No login was found, and HF_TOKEN is not set.</source>
        <translation>No se encontró ninguna sesión iniciada, y HF_TOKEN no está definido.</translation>
    </message>
    <message>
        <source>Not judged: no test image.</source>
        <translation>No evaluada: no hay imágenes de prueba.</translation>
    </message>
    <message>
        <source>On a CPU the same versions, threads and seed give the same numbers.</source>
        <translation>En una CPU, las mismas versiones, los mismos hilos y la misma semilla dan los mismos números.</translation>
    </message>
    <message>
        <source>On {images} images the largest difference of a probability is {max_difference:.2g} (allowed: {allowed_difference:g}) and {decided_agreement:.1%} of clear answers agree (needed: {least_agreement:.0%}).</source>
        <translation>En {images} imágenes, la mayor diferencia de una probabilidad es {max_difference:.2g} (permitido: {allowed_difference:g}), y el {decided_agreement:.1%} de las respuestas claras coincide (necesario: {least_agreement:.0%}).</translation>
    </message>
    <message>
        <source>Only you can see it, with the names of its {classes} classes, settings and figures, and hashes and features of {pictures} training pictures.</source>
        <translation>Solo usted puede verlo, con los nombres de sus {classes} clases, los ajustes y las cifras, y los hashes y las características de {pictures} imágenes de entrenamiento.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Recall, 95 % interval</source>
        <translation>Sensibilidad, intervalo del 95 %</translation>
    </message>
    <message>
        <source>Rows are true classes, columns are answers.</source>
        <translation>Las filas son clases reales, las columnas son respuestas.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>Imágenes de prueba</translation>
    </message>
    <message>
        <source>The export answers differently from the program, so {path} was not written.</source>
        <translation>La exportación responde de forma distinta que el programa, así que no se escribió {path}.</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>El nombre</translation>
    </message>
    <message>
        <source>The pictures themselves are not in it.</source>
        <translation>Las imágenes en sí no están dentro.</translation>
    </message>
    <message>
        <source>The repository will be made.</source>
        <translation>Se creará el repositorio.</translation>
    </message>
    <message>
        <source>The {shown} of {mistakes} mistakes with the highest loss.</source>
        <translation>Los {shown} de {mistakes} errores con la pérdida más alta.</translation>
    </message>
    <message>
        <source>This classifier does not fit one ONNX file: it has {size}, and a file holds {most}.</source>
        <translation>Este clasificador no cabe en un archivo ONNX: ocupa {size}, y en un archivo caben {most}.</translation>
    </message>
    <message>
        <source>This classifier is too large for a web page: it would have {size}, and {most} is the most that browsers open well.</source>
        <translation>Este clasificador es demasiado grande para una página web: ocuparía {size}, y {most} es lo máximo que los navegadores abren bien.</translation>
    </message>
    <message>
        <source>This form of curves</source>
        <translation>Este formato de curvas</translation>
    </message>
    <message>
        <source>This is a fault of the program.</source>
        <translation>Esto es un fallo del programa.</translation>
    </message>
    <message>
        <source>To publish to {repo}, this computer must be logged in to Hugging Face.</source>
        <translation>Para publicar en {repo}, este equipo debe haber iniciado sesión en Hugging Face.</translation>
    </message>
    <message>
        <source>Training</source>
        <comment>how a run was trained</comment>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>Imágenes de entrenamiento</translation>
    </message>
    <message>
        <source>Training took {seconds:.0f} s.</source>
        <translation>El entrenamiento tardó {seconds:.0f} s.</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>Clase real</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Use a smaller backbone.</source>
        <translation>Use un modelo base más pequeño.</translation>
    </message>
    <message>
        <source>Validation accuracy by step</source>
        <translation>Exactitud de validación por paso</translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation>Imágenes de validación</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Worst mistakes</source>
        <translation>Peores errores</translation>
    </message>
    <message>
        <source>Zero-shot recall</source>
        <translation>Sensibilidad de zero-shot</translation>
    </message>
    <message>
        <source>dashed: before</source>
        <translation>discontinua: antes</translation>
    </message>
    <message>
        <source>everybody can see it, and it was to be private</source>
        <translation>todo el mundo puede verlo, y debía ser privado</translation>
    </message>
    <message>
        <source>it has several safetensors files and none is called {file}</source>
        <translation>tiene varios archivos safetensors y ninguno se llama {file}</translation>
    </message>
    <message>
        <source>it holds no {file}</source>
        <translation>no contiene {file}</translation>
    </message>
    <message>
        <source>it holds no {file}; {unsafe} could run code when opened and is never fetched</source>
        <translation>no contiene {file}; {unsafe} podría ejecutar código al abrirse y nunca se obtiene</translation>
    </message>
    <message>
        <source>it is no name of a repository</source>
        <translation>no es el nombre de un repositorio</translation>
    </message>
    <message>
        <source>it is not finished, so there is nothing to report on</source>
        <translation>no se ha terminado, así que no hay nada de lo que informar</translation>
    </message>
    <message>
        <source>it must be one of {names}</source>
        <translation>debe ser uno de {names}</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>se detuvo</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>su carpeta no existe</translation>
    </message>
    <message>
        <source>its module is gone meanwhile</source>
        <translation>entretanto su módulo ha desaparecido</translation>
    </message>
    <message>
        <source>its {file} has {size}, and no module has more than {most}</source>
        <translation>su {file} ocupa {size}, y ningún módulo ocupa más de {most}</translation>
    </message>
    <message>
        <source>not kept by this run</source>
        <translation>no se guardó en este entrenamiento</translation>
    </message>
    <message>
        <source>own</source>
        <comment>settings of your own</comment>
        <translation>propios</translation>
    </message>
    <message>
        <source>solid: after calibration</source>
        <translation>continua: tras la calibración</translation>
    </message>
    <message>
        <source>solid: as it is</source>
        <translation>continua: tal cual</translation>
    </message>
    <message>
        <source>the address does not answer like a Hugging Face hub</source>
        <translation>la dirección no responde como un hub de Hugging Face</translation>
    </message>
    <message>
        <source>the network is switched off (HF_HUB_OFFLINE, or in the settings)</source>
        <translation>la red está desactivada (HF_HUB_OFFLINE, o en los ajustes)</translation>
    </message>
    <message>
        <source>the upload broke off</source>
        <translation>la subida se interrumpió</translation>
    </message>
    <message>
        <source>there is no such repository, or no such version of it, that you may see</source>
        <translation>no existe ese repositorio, o esa versión de él, que usted pueda ver</translation>
    </message>
    <message>
        <source>what arrived differs from what the hub announced</source>
        <translation>lo que llegó no coincide con lo que anunció el hub</translation>
    </message>
    <message>
        <source>{file} ({size}) would be fetched from {address}, version {commit}.</source>
        <translation>{file} ({size}) se obtendría de {address}, versión {commit}.</translation>
    </message>
    <message>
        <source>{module} with its card ({size}) goes to {address}.</source>
        <translation>{module}, con su ficha ({size}), va a {address}.</translation>
    </message>
    <message>
        <source>{repo} cannot be fetched: {reason}.</source>
        <translation>{repo} no se puede obtener: {reason}.</translation>
    </message>
    <message>
        <source>{repo} cannot be published to: {reason}.</source>
        <translation>No se puede publicar en {repo}: {reason}.</translation>
    </message>
    <message>
        <source>{repo} cannot be used: {reason}.</source>
        <translation>{repo} no se puede usar: {reason}.</translation>
    </message>
    <message>
        <source>{revision!r} is no branch, tag or commit</source>
        <translation>{revision!r} no es una rama, una etiqueta ni un commit</translation>
    </message>
</context>
<context>
    <name>mpl_engine.extras</name>
    <message>
        <source>A worker on {node} cannot do this work: {reason}</source>
        <translation>Un proceso de trabajo en {node} no puede hacer este trabajo: {reason}</translation>
    </message>
    <message>
        <source>All nodes need this program in the same version, and must see all files at the same paths.</source>
        <translation>Todos los nodos necesitan este programa en la misma versión y deben ver todos los archivos en las mismas rutas.</translation>
    </message>
    <message>
        <source>Give the address of one that runs, such as HOST:6379, or auto for the one that this computer belongs to; --ray without an address starts one here.</source>
        <translation>Indique la dirección de uno en funcionamiento, como HOST:6379, o auto para aquel al que pertenece este equipo; --ray sin dirección inicia uno aquí.</translation>
    </message>
    <message>
        <source>Give the command again: what is done stays done.</source>
        <translation>Ejecute de nuevo el comando: lo que está hecho queda hecho.</translation>
    </message>
    <message>
        <source>Install with: pip install {install}</source>
        <translation>Instálelo con: pip install {install}</translation>
    </message>
    <message>
        <source>Ray could not be started on this computer: {reason}.</source>
        <translation>No se pudo iniciar Ray en este equipo: {reason}.</translation>
    </message>
    <message>
        <source>Ray gave up: {reason}.</source>
        <translation>Ray desistió: {reason}.</translation>
    </message>
    <message>
        <source>The Ray cluster at {address} could not be joined: {reason}.</source>
        <translation>No fue posible unirse al clúster de Ray en {address}: {reason}.</translation>
    </message>
    <message>
        <source>The program that is installed by Python can have it: pip install {install}</source>
        <translation>El programa instalado con Python puede incluirlo: pip install {install}</translation>
    </message>
    <message>
        <source>Work with Ray</source>
        <translation>El trabajo con Ray</translation>
    </message>
    <message>
        <source>a node without a name</source>
        <translation>un nodo sin nombre</translation>
    </message>
    <message>
        <source>it would listen to the network too</source>
        <translation>también escucharía en la red</translation>
    </message>
    <message>
        <source>start the command on a node of the cluster instead (`ray job submit`), with --ray auto</source>
        <translation>inicie el comando en un nodo del clúster (`ray job submit`), con --ray auto</translation>
    </message>
    <message numerus="yes">
        <source>{work} needs {libraries}, which is not in this bundle.</source>
        <comment>{work} needs {libraries}, which are not in this bundle.</comment>
        <translation>
            <numerusform>{work} necesita {libraries}, que no está en este paquete.</numerusform>
            <numerusform>{work} necesita {libraries}, que no están en este paquete.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{work} needs {libraries}, which is not installed.</source>
        <comment>{work} needs {libraries}, which are not installed.</comment>
        <translation>
            <numerusform>{work} necesita {libraries}, que no está instalado.</numerusform>
            <numerusform>{work} necesita {libraries}, que no están instalados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mpl_engine.features</name>
    <message>
        <source>Left out: {error}</source>
        <translation>Omitida: {error}</translation>
    </message>
    <message>
        <source>it changed or vanished since the folder was looked at</source>
        <translation>cambió o desapareció desde que se examinó la carpeta</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
</context>
<context>
    <name>mpl_engine.files</name>
    <message>
        <source>a device</source>
        <translation>un dispositivo</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>un archivo</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>una carpeta</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>un enlace</translation>
    </message>
    <message>
        <source>a part of its path is a file, not a folder</source>
        <translation>una parte de su ruta es un archivo, no una carpeta</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation>una tubería</translation>
    </message>
    <message>
        <source>a pipe, socket or device</source>
        <translation>una tubería, un socket o un dispositivo</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>un socket</translation>
    </message>
    <message>
        <source>it has {size}, and at most {most} are read</source>
        <translation>ocupa {size}, y se leen como máximo {most}</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>es una carpeta, no un archivo</translation>
    </message>
    <message>
        <source>it is a link, not a file</source>
        <translation>es un enlace, no un archivo</translation>
    </message>
    <message>
        <source>it is a safetensors file of another kind</source>
        <translation>es un archivo safetensors de otro tipo</translation>
    </message>
    <message>
        <source>it is damaged, or not JSON</source>
        <translation>está dañado o no es JSON</translation>
    </message>
    <message>
        <source>it is damaged, or not a file of this program</source>
        <translation>está dañado o no es un archivo de este programa</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>no es un objeto JSON</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>it is {kind}, not a file</source>
        <translation>es {kind}, no un archivo</translation>
    </message>
    <message>
        <source>its description is not JSON</source>
        <translation>su descripción no es JSON</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>su carpeta no existe</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>su nombre es demasiado largo</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>otra cosa</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>el disco es de solo lectura</translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <translation>el disco notificó un error</translation>
    </message>
    <message>
        <source>the file would be too large for this disk</source>
        <translation>el archivo sería demasiado grande para este disco</translation>
    </message>
    <message>
        <source>there is a folder of that name</source>
        <translation>hay una carpeta con ese nombre</translation>
    </message>
    <message>
        <source>there is no permission to read it</source>
        <translation>no hay permiso para leerlo</translation>
    </message>
    <message>
        <source>there is no permission to write there</source>
        <translation>no hay permiso para escribir ahí</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>no existe ese archivo</translation>
    </message>
    <message>
        <source>your disk quota is used up</source>
        <translation>su cuota de disco está agotada</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} byte</source>
        <comment>{n:,} bytes</comment>
        <translation>
            <numerusform>{n:,} byte</numerusform>
            <numerusform>{n:,} bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} in it is {found}, not {wanted}; only what this program made there is written or moved</source>
        <translation>{name}, dentro de ella, es {found}, no {wanted}; solo se escribe o se mueve lo que este programa creó ahí</translation>
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
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>{folder} is a link</source>
        <translation>{folder} es un enlace</translation>
    </message>
</context>
<context>
    <name>mpl_engine.heads</name>
    <message>
        <source>Heads are fitted to {fitted:,} of the {images:,} training images, evenly from the classes: more do not fit into memory</source>
        <translation>Los cabezales se ajustan con {fitted:,} de las {images:,} imágenes de entrenamiento, repartidas por igual entre las clases: en la memoria no caben más</translation>
    </message>
</context>
<context>
    <name>mpl_engine.images</name>
    <message>
        <source>Check its rights.</source>
        <translation>Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Compruebe la ruta.</translation>
    </message>
    <message>
        <source>Give the folder whose sub-folders are the classes.</source>
        <translation>Indique la carpeta cuyas subcarpetas sean las clases.</translation>
    </message>
    <message>
        <source>LAB colours could not be converted</source>
        <translation>los colores LAB no se pudieron convertir</translation>
    </message>
    <message>
        <source>decoding it takes {needed:,} MB of memory, and at most {most:,} MB are given to images</source>
        <translation>decodificarla ocupa {needed:,} MB de memoria, y a las imágenes se les dan como máximo {most:,} MB</translation>
    </message>
    <message>
        <source>hidden files and those of the system are left out</source>
        <translation>los archivos ocultos y los del sistema se omiten</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>it declares more pixels than the limit of {limit} million</source>
        <translation>declara más píxeles que el límite de {limit} millones</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>it has more than {most} scans</source>
        <translation>tiene más de {most} barridos</translation>
    </message>
    <message>
        <source>it has {scans} scans of {width} x {height} pixels, more than any encoder writes</source>
        <translation>tiene {scans} barridos de {width} x {height} píxeles, más de los que escribe cualquier codificador</translation>
    </message>
    <message>
        <source>it holds no finite values</source>
        <translation>no contiene valores finitos</translation>
    </message>
    <message>
        <source>it is a camera raw file ({raw}); save it as JPEG or TIFF with the camera&apos;s program to use it</source>
        <translation>es un archivo RAW de cámara ({raw}); guárdelo como JPEG o TIFF con el programa de la cámara para usarlo</translation>
    </message>
    <message>
        <source>it is neither a file nor a folder</source>
        <translation>no es ni un archivo ni una carpeta</translation>
    </message>
    <message>
        <source>it is not a folder</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>it is not an image of a kind that can be read</source>
        <translation>no es una imagen de un tipo que se pueda leer</translation>
    </message>
    <message>
        <source>it leads to a folder that was found {times} times already</source>
        <translation>lleva a una carpeta que ya se encontró {times} veces</translation>
    </message>
    <message>
        <source>it must be one of crop, pad, stretch</source>
        <translation>debe ser crop, pad o stretch</translation>
    </message>
    <message>
        <source>its header has more than {size} MB</source>
        <translation>su cabecera tiene más de {size} MB</translation>
    </message>
    <message>
        <source>its header is broken, or of a variety that cannot be read</source>
        <translation>su cabecera está dañada o es de una variante que no se puede leer</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation>no se indicó ningún motivo</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>the folder cannot be read</source>
        <translation>la carpeta no se puede leer</translation>
    </message>
    <message>
        <source>the link leads back to a folder above it</source>
        <translation>el enlace lleva de vuelta a una carpeta superior</translation>
    </message>
    <message>
        <source>the link leads back to itself</source>
        <translation>el enlace lleva de vuelta a sí mismo</translation>
    </message>
    <message>
        <source>the link leads nowhere</source>
        <translation>el enlace no lleva a ninguna parte</translation>
    </message>
    <message>
        <source>the {kind} data cannot be decoded: {reason}</source>
        <translation>los datos {kind} no se pueden decodificar: {reason}</translation>
    </message>
    <message>
        <source>the {kind} data ends in zeros</source>
        <translation>los datos {kind} terminan en ceros</translation>
    </message>
    <message>
        <source>the {kind} data ends too early</source>
        <translation>los datos {kind} terminan antes de tiempo</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>no existe ese archivo o carpeta</translation>
    </message>
    <message>
        <source>there is not enough memory to decode it</source>
        <translation>no hay memoria suficiente para decodificarla</translation>
    </message>
</context>
<context>
    <name>mpl_engine.labels</name>
    <message>
        <source>it has no rows</source>
        <translation>no tiene filas</translation>
    </message>
    <message>
        <source>it has only one column; one of files and one of classes are needed</source>
        <translation>tiene solo una columna; hacen falta una de archivos y una de clases</translation>
    </message>
    <message>
        <source>it is a spreadsheet or an archive, so save it as CSV first</source>
        <translation>es una hoja de cálculo o un archivo comprimido; guárdelo primero como CSV</translation>
    </message>
    <message>
        <source>it is in no part</source>
        <translation>no pertenece a ninguna de las partes</translation>
    </message>
    <message>
        <source>it is not text</source>
        <translation>no es texto</translation>
    </message>
    <message>
        <source>line {line} cannot be read</source>
        <translation>la línea {line} no se puede leer</translation>
    </message>
</context>
<context>
    <name>mpl_engine.modules</name>
    <message>
        <source>Modules of `train --method instant` can; a class of any module can be added by its name alone with `classify --add-class`.</source>
        <translation>Los módulos de `train --method instant` sí pueden; a cualquier módulo se le puede añadir una clase solo por su nombre con `classify --add-class`.</translation>
    </message>
    <message>
        <source>a new name is empty</source>
        <translation>un nombre nuevo está vacío</translation>
    </message>
    <message>
        <source>a part of its description is missing or of the wrong kind</source>
        <translation>una parte de su descripción falta o es de un tipo incorrecto</translation>
    </message>
    <message>
        <source>another image size, mean or std</source>
        <translation>otro tamaño de imagen, mean o std</translation>
    </message>
    <message>
        <source>exact GELU</source>
        <translation>GELU exacta</translation>
    </message>
    <message>
        <source>features in which the centre of the picture counts more</source>
        <translation>características en las que cuenta más el centro de la imagen</translation>
    </message>
    <message>
        <source>features that are a plain mean over the picture</source>
        <translation>características que son una media simple de toda la imagen</translation>
    </message>
    <message>
        <source>how its features are pooled is not known</source>
        <translation>no se sabe cómo se resumen sus características</translation>
    </message>
    <message>
        <source>it answers by the texts of its classes and keeps no statistics of them</source>
        <translation>responde según los textos de sus clases y no guarda estadísticas de ellas</translation>
    </message>
    <message>
        <source>it claims {claimed:,} numbers, more than any prompt module has</source>
        <translation>declara {claimed:,} números, más de los que tiene cualquier módulo de prompts</translation>
    </message>
    <message>
        <source>it holds numbers that are not finite float32</source>
        <translation>contiene números que no son float32 finitos</translation>
    </message>
    <message>
        <source>it must be 1 or more</source>
        <translation>debe ser 1 o más</translation>
    </message>
    <message>
        <source>it must be between 0 and 1</source>
        <translation>debe estar entre 0 y 1</translation>
    </message>
    <message>
        <source>its class matrix does not fit its classes</source>
        <translation>su matriz de clases no se ajusta a sus clases</translation>
    </message>
    <message>
        <source>its class matrix is not normalised</source>
        <translation>su matriz de clases no está normalizada</translation>
    </message>
    <message>
        <source>its class names are missing or repeated</source>
        <translation>sus nombres de clases faltan o están repetidos</translation>
    </message>
    <message>
        <source>its features of training images do not fit its classes</source>
        <translation>sus características de imágenes de entrenamiento no se ajustan a sus clases</translation>
    </message>
    <message>
        <source>its head does not fit its classes</source>
        <translation>su cabezal no se ajusta a sus clases</translation>
    </message>
    <message>
        <source>its head does not fit the backbone</source>
        <translation>su cabezal no se ajusta al modelo base</translation>
    </message>
    <message>
        <source>its prompts do not fit the backbone</source>
        <translation>sus prompts no se ajustan al modelo base</translation>
    </message>
    <message>
        <source>its prompts have names that this program does not know</source>
        <translation>sus prompts tienen nombres que este programa no conoce</translation>
    </message>
    <message>
        <source>its reference features do not fit its class matrix</source>
        <translation>sus características de referencia no se ajustan a su matriz de clases</translation>
    </message>
    <message>
        <source>its schema number is missing</source>
        <translation>falta su número de esquema</translation>
    </message>
    <message>
        <source>its settings are damaged, or of a newer version of the program</source>
        <translation>sus ajustes están dañados o son de una versión más reciente del programa</translation>
    </message>
    <message>
        <source>its settings cannot be used: {error}</source>
        <translation>sus ajustes no se pueden usar: {error}</translation>
    </message>
    <message>
        <source>its tensors cannot be read</source>
        <translation>sus tensores no se pueden leer</translation>
    </message>
    <message>
        <source>no such file: its weights are not published ones</source>
        <translation>no existe ese archivo: sus pesos no son de los publicados</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no prompts</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>none of the pictures can be read</source>
        <translation>ninguna de las imágenes se puede leer</translation>
    </message>
    <message>
        <source>others, {prompts}</source>
        <translation>otros, {prompts}</translation>
    </message>
    <message>
        <source>texts of the classes</source>
        <translation>textos de las clases</translation>
    </message>
    <message>
        <source>the module has no such classes</source>
        <translation>el módulo no tiene esas clases</translation>
    </message>
    <message>
        <source>the name of a new class is empty, or not text</source>
        <translation>el nombre de una clase nueva está vacío o no es texto</translation>
    </message>
    <message>
        <source>the name of the class is empty, or not text</source>
        <translation>el nombre de la clase está vacío o no es texto</translation>
    </message>
    <message>
        <source>the path of a file where the name of published weights belongs</source>
        <translation>la ruta de un archivo donde corresponde el nombre de pesos publicados</translation>
    </message>
    <message>
        <source>the preprocessing that it was trained with</source>
        <translation>el preprocesamiento con el que se entrenó</translation>
    </message>
    <message>
        <source>there is such a class already</source>
        <translation>ya existe esa clase</translation>
    </message>
    <message>
        <source>two classes would have the same name</source>
        <translation>dos clases tendrían el mismo nombre</translation>
    </message>
    <message>
        <source>{module} cannot be merged: {reason}.</source>
        <translation>{module} no se puede fusionar: {reason}.</translation>
    </message>
    <message>
        <source>{module} cannot learn from these pictures: {reason}.</source>
        <translation>{module} no puede aprender de estas imágenes: {reason}.</translation>
    </message>
    <message>
        <source>{number} a layer, in {depth} layers, {towers}</source>
        <translation>{number} por capa, en {depth} capas, {towers}</translation>
    </message>
</context>
<context>
    <name>mpl_engine.modules.merging</name>
    <message>
        <source>All pictures that were given are known to a module, so that none is left to judge by.</source>
        <translation>Un módulo ya conoce todas las imágenes indicadas, así que no queda ninguna para evaluar.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elija otro.</translation>
    </message>
    <message>
        <source>Give a folder (--data) with the pictures that it was trained on, or train it again with this version.</source>
        <translation>Indique una carpeta (--data) con las imágenes con las que se entrenó, o entrénelo de nuevo con esta versión.</translation>
    </message>
    <message>
        <source>In several modules, and one class of their pictures together: {classes}.</source>
        <translation>En varios módulos, y una sola clase con sus imágenes juntas: {classes}.</translation>
    </message>
    <message>
        <source>Name two modules or more.</source>
        <translation>Indique dos módulos o más.</translation>
    </message>
    <message>
        <source>Pictures that several modules learned from: {number}; each counts once.</source>
        <translation>Imágenes de las que aprendieron varios módulos: {number}; cada una cuenta una vez.</translation>
    </message>
    <message>
        <source>Pictures that several modules learned from: {number}; they count twice.</source>
        <translation>Imágenes de las que aprendieron varios módulos: {number}; cuentan dos veces.</translation>
    </message>
    <message>
        <source>Train it again on {ours}, or train on the pictures of both.</source>
        <translation>Entrénelo de nuevo con {ours}, o entrene con las imágenes de ambos.</translation>
    </message>
    <message>
        <source>Train it again with the same settings.</source>
        <translation>Entrénelo de nuevo con los mismos ajustes.</translation>
    </message>
    <message>
        <source>When it should doubt was not measured (no pictures of {classes}), so it always answers.</source>
        <translation>No se midió cuándo debería dudar (no hay imágenes de {classes}), así que responde siempre.</translation>
    </message>
    <message>
        <source>When it should doubt was not measured, so it always answers.</source>
        <translation>No se midió cuándo debería dudar, así que responde siempre.</translation>
    </message>
    <message>
        <source>how a picture becomes a square</source>
        <translation>cómo se convierte una imagen en un cuadrado</translation>
    </message>
    <message>
        <source>how features are pooled</source>
        <translation>cómo se resumen las características</translation>
    </message>
    <message>
        <source>it belongs to {theirs} (sha256 {their_sha256}…), and {first} to {ours} (sha256 {our_sha256}…)</source>
        <translation>corresponde a {theirs} (sha256 {their_sha256}…), mientras que a {ours} (sha256 {our_sha256}…) corresponde {first}</translation>
    </message>
    <message>
        <source>it is the same module as {other}</source>
        <translation>es el mismo módulo que {other}</translation>
    </message>
    <message>
        <source>it keeps nothing of its training images that another module could share</source>
        <translation>no guarda de sus imágenes de entrenamiento nada que otro módulo pudiera compartir</translation>
    </message>
    <message>
        <source>it keeps nothing of its training images that another module could share, and the folder lacks pictures that it was trained on</source>
        <translation>no guarda de sus imágenes de entrenamiento nada que otro módulo pudiera compartir, y en la carpeta faltan imágenes con las que se entrenó</translation>
    </message>
    <message>
        <source>it prepares pictures in another way than {first} ({differing})</source>
        <translation>prepara las imágenes de otro modo que {first} ({differing})</translation>
    </message>
    <message>
        <source>mean colour</source>
        <translation>color medio</translation>
    </message>
    <message>
        <source>resizing</source>
        <translation>redimensionado</translation>
    </message>
    <message>
        <source>size</source>
        <comment>of a picture</comment>
        <translation>tamaño</translation>
    </message>
    <message>
        <source>spread of colours</source>
        <translation>dispersión de colores</translation>
    </message>
    <message>
        <source>there is no other one</source>
        <translation>no hay ningún otro</translation>
    </message>
    <message>
        <source>{first} and {second} may mean the same; they are two classes.</source>
        <translation>{first} y {second} quizá signifiquen lo mismo; son dos clases.</translation>
    </message>
    <message>
        <source>{kept} was also written {other}; {kept} is kept.</source>
        <translation>{kept} también aparecía escrito como {other}; se conserva {kept}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} picture could not be read and was left out.</source>
        <comment>{n} pictures could not be read and were left out.</comment>
        <translation>
            <numerusform>{n} imagen no se pudo leer y se omitió.</numerusform>
            <numerusform>{n} imágenes no se pudieron leer y se omitieron.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mpl_engine.prompts</name>
    <message>
        <source>Give the class a shorter display name, or shorten the prompt template.</source>
        <translation>Dé a la clase un nombre visible más corto o acorte la plantilla de prompt.</translation>
    </message>
    <message>
        <source>It has {tokens} tokens and this backbone reads at most {limit}.</source>
        <translation>Tiene {tokens} tokens, y este modelo base lee como máximo {limit}.</translation>
    </message>
    <message>
        <source>Left out: {error}</source>
        <translation>Omitida: {error}</translation>
    </message>
    <message>
        <source>Of {views:,} augmented versions of the pictures, what needs no training is kept of {kept:,} ({size}); of the others it is computed again when their turn comes</source>
        <translation>De {views:,} versiones aumentadas de las imágenes, lo que no necesita entrenamiento se guarda para {kept:,} ({size}); para las demás se calcula de nuevo cuando les toca</translation>
    </message>
    <message>
        <source>The prompt of class {class_name} is too long.</source>
        <translation>El prompt de la clase {class_name} es demasiado largo.</translation>
    </message>
    <message>
        <source>a name is empty or holds a reserved word</source>
        <translation>un nombre está vacío o contiene una palabra reservada</translation>
    </message>
    <message>
        <source>context_mode=replace needs a space between its words and the class name</source>
        <translation>context_mode=replace necesita un espacio entre sus palabras y el nombre de la clase</translation>
    </message>
    <message>
        <source>context_mode=replace needs that many words before the class name, and there are {number}</source>
        <translation>context_mode=replace necesita esa cantidad de palabras antes del nombre de la clase, y hay {number}</translation>
    </message>
    <message>
        <source>the backbone reads {names} as the same, so their prompts say the same</source>
        <translation>el modelo base lee {names} como lo mismo, así que sus prompts dicen lo mismo</translation>
    </message>
    <message>
        <source>the backbone reads {names} as the same, so their prompts say {others}</source>
        <translation>el modelo base lee {names} como lo mismo, así que sus prompts dicen {others}</translation>
    </message>
    <message>
        <source>the initial context has shape {shape}</source>
        <translation>el contexto inicial tiene la forma {shape}</translation>
    </message>
    <message>
        <source>there are no classes</source>
        <translation>no hay clases</translation>
    </message>
    <message>
        <source>this backbone has {image_layers} image and {text_layers} text layers, so it must be {deepest} or less</source>
        <translation>este modelo base tiene {image_layers} capas de imagen y {text_layers} de texto, así que debe ser {deepest} o menos</translation>
    </message>
    <message>
        <source>this backbone&apos;s image tower has no row of tokens for prompts to stand in, so it must be text</source>
        <translation>la torre de imagen de este modelo base no tiene una fila de tokens en la que puedan estar los prompts, así que debe ser text</translation>
    </message>
    <message>
        <source>this backbone&apos;s tokenizer has no word of one token to start from</source>
        <translation>el tokenizador de este modelo base no tiene ninguna palabra de un solo token con la que empezar</translation>
    </message>
</context>
<context>
    <name>mpl_engine.runs</name>
    <message>
        <source>Heads are fitted to the training images without their augmented versions: {rows:,} rows of {classes:,} classes do not fit into memory</source>
        <translation>Los cabezales se ajustan con las imágenes de entrenamiento sin sus versiones aumentadas: {rows:,} filas de {classes:,} clases no caben en la memoria</translation>
    </message>
    <message>
        <source>Of {others}, {kept} is kept</source>
        <translation>De {others}, se conserva {kept}</translation>
    </message>
    <message numerus="yes">
        <source>Of {others}, {kept} is kept, judging by {n} image held out</source>
        <comment>Of {others}, {kept} is kept, judging by {n} images held out</comment>
        <translation>
            <numerusform>De {others}, se conserva {kept}, a juzgar por {n} imagen reservada</numerusform>
            <numerusform>De {others}, se conserva {kept}, a juzgar por {n} imágenes reservadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Of {ways} ways to answer at once, {kept} is kept</source>
        <translation>De {ways} formas de responder de inmediato, se conserva {kept}</translation>
    </message>
    <message numerus="yes">
        <source>Of {ways} ways to answer at once, {kept} is kept, right on {share:.0f} % of {n} image held out</source>
        <comment>Of {ways} ways to answer at once, {kept} is kept, right on {share:.0f} % of {n} images held out</comment>
        <translation>
            <numerusform>De {ways} formas de responder de inmediato, se conserva {kept}, que acierta en el {share:.0f} % de {n} imagen reservada</numerusform>
            <numerusform>De {ways} formas de responder de inmediato, se conserva {kept}, que acierta en el {share:.0f} % de {n} imágenes reservadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Ten images of each class are enough.</source>
        <translation>Bastan diez imágenes de cada clase.</translation>
    </message>
    <message>
        <source>a fold is not an object</source>
        <translation>un pliegue no es un objeto</translation>
    </message>
    <message>
        <source>a label has no class</source>
        <translation>una etiqueta no tiene clase</translation>
    </message>
    <message>
        <source>a part of it is missing or of the wrong kind</source>
        <translation>una parte falta o es de un tipo incorrecto</translation>
    </message>
    <message>
        <source>data or config</source>
        <translation>data o config</translation>
    </message>
    <message>
        <source>depth was lowered from {wanted} to {depth}, the layers of this backbone</source>
        <translation>depth se redujo de {wanted} a {depth}, las capas de este modelo base</translation>
    </message>
    <message>
        <source>it has other words than classes</source>
        <translation>tiene otras palabras que clases</translation>
    </message>
    <message>
        <source>it holds no config.json, so it is not the folder of a run</source>
        <translation>no contiene config.json, así que no es la carpeta de un entrenamiento</translation>
    </message>
    <message>
        <source>it is being replaced, or that was interrupted; mpl-engine resume puts it back</source>
        <translation>se está reemplazando, o eso se interrumpió; mpl-engine resume lo restaura</translation>
    </message>
    <message>
        <source>it must be 0 to {most}</source>
        <translation>debe ser de 0 a {most}</translation>
    </message>
    <message>
        <source>it must be auto or coop</source>
        <translation>debe ser auto o coop</translation>
    </message>
    <message>
        <source>it must be {names}</source>
        <translation>debe ser {names}</translation>
    </message>
    <message>
        <source>its class names are missing</source>
        <translation>faltan sus nombres de clases</translation>
    </message>
    <message>
        <source>its folds or its fingerprint are missing</source>
        <translation>faltan sus pliegues o su huella</translation>
    </message>
    <message>
        <source>its labels do not fit the run&apos;s images</source>
        <translation>sus etiquetas no corresponden a las imágenes del entrenamiento</translation>
    </message>
    <message>
        <source>its schema number is missing</source>
        <translation>falta su número de esquema</translation>
    </message>
    <message>
        <source>its smallest class has too few images for a test part of its own</source>
        <translation>su clase más pequeña tiene muy pocas imágenes para una parte de prueba propia</translation>
    </message>
    <message>
        <source>prompts are learned for the class texts alone: this backbone&apos;s image tower holds none</source>
        <translation>los prompts se aprenden solo para los textos de las clases: la torre de imagen de este modelo base no admite ninguno</translation>
    </message>
    <message>
        <source>the images</source>
        <translation>las imágenes</translation>
    </message>
    <message>
        <source>the settings</source>
        <translation>los ajustes</translation>
    </message>
    <message>
        <source>the words of its classes are of the wrong kind</source>
        <translation>las palabras de sus clases son de un tipo incorrecto</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>no existe esa carpeta</translation>
    </message>
    <message numerus="yes">
        <source>{n} file or folder was left out; `mpl-engine scan` lists them with the reason</source>
        <comment>{n} files or folders were left out; `mpl-engine scan` lists them with the reason</comment>
        <translation>
            <numerusform>se omitió {n} archivo o carpeta; `mpl-engine scan` lo muestra con el motivo</numerusform>
            <numerusform>se omitieron {n} archivos o carpetas; `mpl-engine scan` los muestra con el motivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} training image of each class</source>
        <comment>{n} training images of each class</comment>
        <translation>
            <numerusform>{n} imagen de entrenamiento de cada clase</numerusform>
            <numerusform>{n} imágenes de entrenamiento de cada clase</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} is missing or of the wrong kind</source>
        <translation>{part} falta o es de un tipo incorrecto</translation>
    </message>
</context>
<context>
    <name>mpl_engine.training</name>
    <message>
        <source>It was ended early.</source>
        <translation>Se terminó antes de tiempo.</translation>
    </message>
    <message>
        <source>The weights of epoch {epoch} are kept, the best on the validation images.</source>
        <translation>Se conservan los pesos de la época {epoch}, la mejor en las imágenes de validación.</translation>
    </message>
    <message>
        <source>The weights of epoch {epoch} are kept, the last one.</source>
        <translation>Se conservan los pesos de la época {epoch}, la última.</translation>
    </message>
    <message>
        <source>The weights of epoch {epoch} are kept.</source>
        <translation>Se conservan los pesos de la época {epoch}.</translation>
    </message>
    <message>
        <source>The weights of epoch {epoch} up to where it was ended are kept, the best on the validation images.</source>
        <translation>Se conservan los pesos de la época {epoch} hasta donde se terminó, la mejor en las imágenes de validación.</translation>
    </message>
    <message>
        <source>The weights of epoch {epoch} up to where it was ended are kept, the last one.</source>
        <translation>Se conservan los pesos de la época {epoch} hasta donde se terminó, la última.</translation>
    </message>
    <message>
        <source>The weights of epoch {epoch} up to where it was ended are kept.</source>
        <translation>Se conservan los pesos de la época {epoch} hasta donde se terminó.</translation>
    </message>
    <message>
        <source>it holds numbers that are not finite</source>
        <translation>contiene números que no son finitos</translation>
    </message>
    <message>
        <source>it stands at a step that the settings do not have</source>
        <translation>está en un paso que los ajustes no tienen</translation>
    </message>
    <message>
        <source>its description is not what this program writes</source>
        <translation>su descripción no es lo que escribe este programa</translation>
    </message>
    <message>
        <source>its optimizer state does not fit the settings</source>
        <translation>el estado de su optimizador no corresponde a los ajustes</translation>
    </message>
    <message>
        <source>its tensors cannot be read</source>
        <translation>sus tensores no se pueden leer</translation>
    </message>
    <message>
        <source>its tensors do not fit the settings</source>
        <translation>sus tensores no corresponden a los ajustes</translation>
    </message>
    <message>
        <source>there are no training images</source>
        <translation>no hay imágenes de entrenamiento</translation>
    </message>
</context>
<context>
    <name>mpl_engine.video</name>
    <message>
        <source>No picture could be taken from {path}: {reason}.</source>
        <translation>No se pudo capturar ninguna imagen de {path}: {reason}.</translation>
    </message>
    <message>
        <source>Taking pictures from a video</source>
        <translation>Capturando imágenes de un video</translation>
    </message>
    <message>
        <source>it holds no moving picture</source>
        <translation>no contiene imágenes en movimiento</translation>
    </message>
    <message>
        <source>it holds sound only</source>
        <translation>contiene solo sonido</translation>
    </message>
    <message>
        <source>it is damaged, or no video that can be read</source>
        <translation>está dañado o no es un video que se pueda leer</translation>
    </message>
    <message>
        <source>it must be between {slowest:g} and {fastest:g} pictures a second</source>
        <translation>debe estar entre {slowest:g} y {fastest:g} imágenes por segundo</translation>
    </message>
    <message>
        <source>none of its pictures can be read</source>
        <translation>ninguna de sus imágenes se puede leer</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>no existe ese archivo</translation>
    </message>
</context>
</TS>
