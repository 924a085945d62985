<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>mpl_desktop</name>
    <message>
        <source>1 of 1 file was left out.</source>
        <translation>1 de 1 arquivo ficou de fora.</translation>
    </message>
    <message>
        <source>A file could not be used: {reason}.</source>
        <translation>Um arquivo não pôde ser usado: {reason}.</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Escolher outra pasta</translation>
    </message>
    <message>
        <source>Choose its new place</source>
        <translation>Escolher o novo local</translation>
    </message>
    <message>
        <source>Choose the model&apos;s file</source>
        <translation>Escolher o arquivo do modelo</translation>
    </message>
    <message>
        <source>Classify</source>
        <comment>name of a page: what one does there</comment>
        <translation>Classificar</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Baixar</translation>
    </message>
    <message>
        <source>Go to Images</source>
        <translation>Ir para Imagens</translation>
    </message>
    <message>
        <source>Images</source>
        <comment>name of a page</comment>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Label</source>
        <comment>name of a page: what one does there</comment>
        <translation>Rotular</translation>
    </message>
    <message>
        <source>Learn in smaller steps</source>
        <translation>Aprender em passos menores</translation>
    </message>
    <message>
        <source>Learning went astray at step {step:,}, so it was stopped.</source>
        <translation>O aprendizado desandou no passo {step:,} e por isso foi interrompido.</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>Abrir aqui</translation>
    </message>
    <message>
        <source>Open its backup</source>
        <translation>Abrir a cópia de segurança</translation>
    </message>
    <message>
        <source>Results</source>
        <comment>name of a page</comment>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Examinar de novo</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>Ver o resultado</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Mostrar detalhes</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Something went wrong inside the program while it was busy with: {doing}. Your project is safe.</source>
        <translation>Algo deu errado no programa durante esta tarefa: {doing}. Seu projeto está a salvo.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Your project is safe.</source>
        <translation>Algo deu errado no programa. Seu projeto está a salvo.</translation>
    </message>
    <message>
        <source>Take {pictures} at a time</source>
        <translation>Usar {pictures} por vez</translation>
    </message>
    <message>
        <source>The class name {class_name} is too long for the model. Give the class a shorter one.</source>
        <translation>O nome de classe {class_name} é longo demais para o modelo. Dê à classe um nome mais curto.</translation>
    </message>
    <message>
        <source>The classes of the folder and of the module differ. {why} Rename the classes on the Images page.</source>
        <translation>As classes da pasta e do módulo são diferentes. {why} Renomeie as classes na página Imagens.</translation>
    </message>
    <message>
        <source>The model {name} is not on this computer. It would be fetched from {origin} ({size}).</source>
        <translation>O modelo {name} não está neste computador. Ele seria obtido de {origin} ({size}).</translation>
    </message>
    <message>
        <source>The model {name} no longer comes with the program. Train again with {instead}.</source>
        <translation>O modelo {name} não vem mais com o programa. Treine de novo com {instead}.</translation>
    </message>
    <message>
        <source>There is no model named {name}.</source>
        <translation>Não existe nenhum modelo chamado {name}.</translation>
    </message>
    <message numerus="yes">
        <source>There is not enough memory to learn from {n:,} picture at a time.</source>
        <comment>There is not enough memory to learn from {n:,} pictures at a time.</comment>
        <translation>
            <numerusform>Não há memória suficiente para aprender com {n:,} imagem por vez.</numerusform>
            <numerusform>Não há memória suficiente para aprender com {n:,} imagens por vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is not enough memory to learn from {n:,} picture at a time. Choose a smaller model.</source>
        <comment>There is not enough memory to learn from {n:,} pictures at a time. Choose a smaller model.</comment>
        <translation>
            <numerusform>Não há memória suficiente para aprender com {n:,} imagem por vez. Escolha um modelo menor.</numerusform>
            <numerusform>Não há memória suficiente para aprender com {n:,} imagens por vez. Escolha um modelo menor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This needs {n:,} picture kept aside, and there are {images}.</source>
        <comment>This needs {n:,} pictures kept aside, and there are {images}.</comment>
        <translation>
            <numerusform>Isto precisa de {n:,} imagem reservada, e há {images}.</numerusform>
            <numerusform>Isto precisa de {n:,} imagens reservadas, e há {images}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Train</source>
        <comment>name of a page: what one does there</comment>
        <translation>Treinar</translation>
    </message>
    <message>
        <source>Training is done: right on {accuracy} of the pictures kept aside.</source>
        <translation>Treinamento concluído: acertou {accuracy} das imagens reservadas.</translation>
    </message>
    <message>
        <source>Training on all pictures is done.</source>
        <translation>O treinamento com todas as imagens foi concluído.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>alguns segundos</translation>
    </message>
    <message>
        <source>about {hours} h</source>
        <translation>cerca de {hours} h</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min</source>
        <translation>cerca de {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>cerca de {minutes} min</translation>
    </message>
    <message>
        <source>about {seconds} s</source>
        <translation>cerca de {seconds} s</translation>
    </message>
    <message>
        <source>{module} cannot be merged: {reason}. {advice}</source>
        <translation>{module} não pode ser mesclado: {reason}. {advice}</translation>
    </message>
    <message>
        <source>{module} was trained with another model: it needs {needed}, and found {found}.</source>
        <translation>{module} foi treinado com outro modelo: precisa de {needed} e encontrou {found}.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of {total:,} files was left out.</source>
        <comment>{n:,} of {total:,} files were left out.</comment>
        <translation>
            <numerusform>{n:,} de {total:,} arquivos ficou de fora.</numerusform>
            <numerusform>{n:,} de {total:,} arquivos ficaram de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} cannot be used here. {why}</source>
        <translation>{name} não pode ser usado aqui. {why}</translation>
    </message>
    <message>
        <source>{name} is open in another window of this program on {computer}. Close it there first.</source>
        <translation>{name} está aberto em outra janela deste programa em {computer}. Feche-o lá primeiro.</translation>
    </message>
    <message>
        <source>{name} is open in another window of this program. Close it there first.</source>
        <translation>{name} está aberto em outra janela deste programa. Feche-o lá primeiro.</translation>
    </message>
    <message>
        <source>{path} does not say which activation it was trained with.</source>
        <translation>{path} não diz com qual ativação foi treinado.</translation>
    </message>
    <message>
        <source>{path} is not a usable module: {reason}.</source>
        <translation>{path} não é um módulo utilizável: {reason}.</translation>
    </message>
    <message>
        <source>{project}: {words}</source>
        <translation>{project}: {words}</translation>
    </message>
    <message>
        <source>{what} Choose another name.</source>
        <translation>{what} Escolha outro nome.</translation>
    </message>
    <message>
        <source>{what} If it was moved, choose its new place; nothing is lost.</source>
        <translation>{what} Se foi movido, escolha o novo local; nada se perde.</translation>
    </message>
    <message>
        <source>{what} {why} What arrived is kept.</source>
        <translation>{what} {why} O que já foi baixado fica guardado.</translation>
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
        <translation>1 a cada 10 segundos</translation>
    </message>
    <message>
        <source>1 every 2 seconds</source>
        <translation>1 a cada 2 segundos</translation>
    </message>
    <message>
        <source>1 every 5 seconds</source>
        <translation>1 a cada 5 segundos</translation>
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
        <translation>Um arquivo de vídeo…</translation>
    </message>
    <message>
        <source>Another video file…</source>
        <translation>Outro arquivo de vídeo…</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Câmera</translation>
    </message>
    <message>
        <source>Camera pictures</source>
        <translation>Imagens da câmera</translation>
    </message>
    <message>
        <source>Cameras need a part that is not installed. Install it with: pip install {part}</source>
        <translation>As câmeras precisam de um componente que não está instalado. Instale-o com: pip install {part}</translation>
    </message>
    <message>
        <source>Choose a class, or type the name of a new one</source>
        <translation>Escolha uma classe ou digite o nome de uma nova</translation>
    </message>
    <message>
        <source>Choose a video</source>
        <translation>Escolha um vídeo</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Class of the pictures</source>
        <translation>Classe das imagens</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>From {video}: {said}</source>
        <translation>De {video}: {said}</translation>
    </message>
    <message>
        <source>Hold the button, or the space bar, to go on taking: four a second.</source>
        <translation>Segure o botão, ou a barra de espaço, para continuar capturando: quatro imagens por segundo.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Quantas</translation>
    </message>
    <message>
        <source>How many pictures</source>
        <translation>Quantas imagens</translation>
    </message>
    <message>
        <source>Keeping pictures of the camera</source>
        <translation>Guardando imagens da câmera</translation>
    </message>
    <message>
        <source>Label them</source>
        <translation>Rotular as imagens</translation>
    </message>
    <message>
        <source>Leave out pictures that look like one before</source>
        <translation>Deixar de fora imagens parecidas com uma anterior</translation>
    </message>
    <message>
        <source>Leave without a class</source>
        <translation>Deixar sem classe</translation>
    </message>
    <message>
        <source>New class {name}</source>
        <translation>Nova classe {name}</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Nenhuma câmera</translation>
    </message>
    <message>
        <source>No picture comes from {camera}. Another program may be using it: close that one, then try again.</source>
        <translation>Nenhuma imagem chega de {camera}. Talvez outro programa a esteja usando: feche-o e tente de novo.</translation>
    </message>
    <message>
        <source>Nothing of what the camera sees is kept but the pictures that you take, and they stay on this computer.</source>
        <translation>De tudo o que a câmera vê, só são guardadas as imagens que você captura, e elas ficam neste computador.</translation>
    </message>
    <message>
        <source>Pictures are taken at even distances and copied into the project, at most 2,000 of one video. The video itself is only read.</source>
        <translation>As imagens são capturadas a intervalos iguais e copiadas para o projeto, no máximo 2.000 de um vídeo. O vídeo em si é apenas lido.</translation>
    </message>
    <message>
        <source>Pictures can be added to projects that began with unsorted pictures.</source>
        <translation>Imagens podem ser adicionadas a projetos que começaram com imagens não organizadas.</translation>
    </message>
    <message>
        <source>Pictures from a video</source>
        <translation>Imagens de um vídeo</translation>
    </message>
    <message>
        <source>Pictures from the camera</source>
        <translation>Imagens da câmera</translation>
    </message>
    <message>
        <source>Reading videos needs a part that is not installed. Install it with: pip install {part}</source>
        <translation>A leitura de vídeos precisa de um componente que não está instalado. Instale-o com: pip install {part}</translation>
    </message>
    <message>
        <source>Show each</source>
        <translation>Mostrar cada um</translation>
    </message>
    <message>
        <source>Take a picture</source>
        <translation>Capturar uma imagem</translation>
    </message>
    <message>
        <source>Take pictures</source>
        <translation>Capturar imagens</translation>
    </message>
    <message>
        <source>Take the last picture away again</source>
        <translation>Descartar a última imagem capturada</translation>
    </message>
    <message>
        <source>Taking pictures from a video</source>
        <translation>Capturando imagens de um vídeo</translation>
    </message>
    <message>
        <source>That is the most from one video: after {time} nothing more was looked at.</source>
        <translation>Esse é o máximo de um vídeo: depois de {time} nada mais foi examinado.</translation>
    </message>
    <message>
        <source>The part for cameras cannot be loaded: {reason}.</source>
        <translation>O componente para câmeras não pode ser carregado: {reason}.</translation>
    </message>
    <message>
        <source>The picture that was taken last</source>
        <translation>A última imagem capturada</translation>
    </message>
    <message>
        <source>The video is damaged at {time}; what could be read was taken.</source>
        <translation>O vídeo está danificado em {time}; o que pôde ser lido foi aproveitado.</translation>
    </message>
    <message>
        <source>The video is over. Choose it again to see it once more.</source>
        <translation>O vídeo terminou. Escolha-o de novo para vê-lo mais uma vez.</translation>
    </message>
    <message>
        <source>There is no camera. Connect one, and it appears here.</source>
        <translation>Não há câmera. Conecte uma, e ela aparece aqui.</translation>
    </message>
    <message>
        <source>This name is too long for the model to read. Give the class a shorter one.</source>
        <translation>Este nome é longo demais para o modelo ler. Dê à classe um nome mais curto.</translation>
    </message>
    <message>
        <source>This program may not use the camera. Allow it in the system&apos;s settings, under privacy and camera, then try again.</source>
        <translation>Este programa não tem permissão para usar a câmera. Permita isso nas configurações do sistema, em privacidade e câmera, e tente de novo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Undo the last</source>
        <translation>Desfazer a última</translation>
    </message>
    <message>
        <source>Waiting for the first picture</source>
        <translation>Aguardando a primeira imagem</translation>
    </message>
    <message>
        <source>What became of the videos</source>
        <translation>O que aconteceu com os vídeos</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>O que a câmera vê</translation>
    </message>
    <message>
        <source>Why there is no picture</source>
        <translation>Por que não há imagem</translation>
    </message>
    <message>
        <source>{camera} is not connected any more. Connect it again, or choose another camera.</source>
        <translation>{camera} não está mais conectada. Conecte-a de novo ou escolha outra câmera.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture taken.</source>
        <comment>{n:,} pictures taken.</comment>
        <translation>
            <numerusform>{n:,} imagem capturada.</numerusform>
            <numerusform>{n:,} imagens capturadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture was here already.</source>
        <comment>{n:,} pictures were here already.</comment>
        <translation>
            <numerusform>{n:,} imagem já estava aqui.</numerusform>
            <numerusform>{n:,} imagens já estavam aqui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture was taken from {videos:,} videos.</source>
        <comment>{n:,} pictures were taken from {videos:,} videos.</comment>
        <translation>
            <numerusform>{n:,} imagem foi capturada de {videos:,} vídeos.</numerusform>
            <numerusform>{n:,} imagens foram capturadas de {videos:,} vídeos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture was taken.</source>
        <comment>{n:,} pictures were taken.</comment>
        <translation>
            <numerusform>{n:,} imagem foi capturada.</numerusform>
            <numerusform>{n:,} imagens foram capturadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} that looks like another was left out.</source>
        <comment>{n:,} that look like another were left out.</comment>
        <translation>
            <numerusform>{n:,} parecida com outra ficou de fora.</numerusform>
            <numerusform>{n:,} parecidas com outras ficaram de fora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} video</source>
        <comment>{n:,} videos</comment>
        <translation>
            <numerusform>{n:,} vídeo</numerusform>
            <numerusform>{n:,} vídeos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mpl_desktop.dialogs</name>
    <message>
        <source>(no class)</source>
        <translation>(sem classe)</translation>
    </message>
    <message>
        <source>(no file)</source>
        <translation>(sem arquivo)</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo de 95%</translation>
    </message>
    <message>
        <source>&lt;b&gt;Classify.&lt;/b&gt; Drop pictures or folders, watch a folder, or hold things before a live camera. A guess followed by ? is less sure than the slider asks for. Correct wrong answers, and the project or the module learns from them; a class can be added from five pictures, or by its name alone.</source>
        <translation>&lt;b&gt;Classificar.&lt;/b&gt; Solte imagens ou pastas, monitore uma pasta ou segure coisas diante de uma câmera ao vivo. Um palpite seguido de ? tem menos certeza do que o controle deslizante exige. Corrija as respostas erradas, e o projeto ou o módulo aprende com elas; uma classe pode ser adicionada a partir de cinco imagens, ou só pelo nome.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Images.&lt;/b&gt; Open a folder whose sub-folders are your classes, with ten or more pictures in each. Your files are only read. Give each class a name in plain words: the program reads names, so good names help. Where a name is not English, &lt;i&gt;In English…&lt;/i&gt; in its menu keeps words for the model. Leave out what does not belong.</source>
        <translation>&lt;b&gt;Imagens.&lt;/b&gt; Abra uma pasta cujas subpastas são as suas classes, com dez ou mais imagens em cada uma. Seus arquivos são apenas lidos. Dê a cada classe um nome em palavras simples: o programa lê os nomes, então bons nomes ajudam. Quando um nome não é inglês, &lt;i&gt;Em inglês…&lt;/i&gt; no menu da classe guarda palavras para o modelo. Deixe de fora o que não faz parte.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Label.&lt;/b&gt; Begin with a heap instead: drop unsorted pictures on the window; copies of them become a project. Type what a picture shows and press Enter, and go on: Space accepts a guess, a number gives another class, Backspace goes back. &lt;i&gt;By class&lt;/i&gt; shows all pictures of one guessed class: unmark the wrong ones and press Enter. Pictures can also come from the camera or out of a video (&lt;i&gt;Add pictures&lt;/i&gt; on the Images page), with an extra part: &lt;code&gt;pip install &apos;mpl-desktop[camera]&apos;&lt;/code&gt;.</source>
        <translation>&lt;b&gt;Rotular.&lt;/b&gt; Ou comece com um monte de imagens: solte imagens não organizadas na janela; cópias delas viram um projeto. Digite o que uma imagem mostra, pressione Enter e continue: Espaço aceita um palpite, um número dá outra classe, Backspace volta. &lt;i&gt;Por classe&lt;/i&gt; mostra juntas todas as imagens com o mesmo palpite: desmarque as erradas e pressione Enter. As imagens também podem vir da câmera ou de um vídeo (&lt;i&gt;Adicionar imagens&lt;/i&gt; na página Imagens), com um componente extra: &lt;code&gt;pip install &apos;mpl-desktop[camera]&apos;&lt;/code&gt;.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Results.&lt;/b&gt; Some images were set aside before training; the figures are about those. The line across each bar is where the true rate lies, judging by so many images. Look at the mistakes: often the label is wrong, not the answer. Corrections are kept in the project and can be undone.</source>
        <translation>&lt;b&gt;Resultados.&lt;/b&gt; Algumas imagens foram reservadas antes do treinamento; os números são sobre elas. A linha sobre cada barra mostra onde está a taxa verdadeira, a julgar por esse número de imagens. Olhe os erros: muitas vezes o errado é o rótulo, não a resposta. As correções ficam guardadas no projeto e podem ser desfeitas.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Train.&lt;/b&gt; Press &lt;i&gt;Start training&lt;/i&gt;. The built-in model is small; larger ones, such as ViT-B-16, learned from many more pictures and are downloaded once. Under &lt;i&gt;Details&lt;/i&gt; are all settings: &lt;i&gt;Quick&lt;/i&gt; is for small computers, &lt;i&gt;Paper&lt;/i&gt; is the published recipe of Modular Prompt Learning.</source>
        <translation>&lt;b&gt;Treinar.&lt;/b&gt; Pressione &lt;i&gt;Iniciar treinamento&lt;/i&gt;. O modelo embutido é pequeno; os maiores, como o ViT-B-16, aprenderam com muito mais imagens e são baixados uma única vez. Em &lt;i&gt;Detalhes&lt;/i&gt; estão todas as configurações: &lt;i&gt;Rápido&lt;/i&gt; é para computadores pequenos, &lt;i&gt;Artigo&lt;/i&gt; é a receita publicada do Modular Prompt Learning.</translation>
    </message>
    <message>
        <source>A new folder with a folder for each class and the pictures in it. Your pictures stay where they are.</source>
        <translation>Uma nova pasta, com uma pasta para cada classe e as imagens dentro. Suas imagens ficam onde estão.</translation>
    </message>
    <message>
        <source>A quarter of the size (8 bit)</source>
        <translation>Um quarto do tamanho (8 bits)</translation>
    </message>
    <message>
        <source>A row for each picture: its file and its class. Spreadsheets open it, and this program reads it again.</source>
        <translation>Uma linha para cada imagem: o arquivo e a classe. Planilhas abrem a tabela, e este programa a lê de volta.</translation>
    </message>
    <message>
        <source>A web page that classifies offline</source>
        <translation>Uma página da web que classifica offline</translation>
    </message>
    <message>
        <source>About MPL Desktop</source>
        <translation>Sobre o MPL Desktop</translation>
    </message>
    <message>
        <source>Accuracy with parts switched off</source>
        <translation>Acurácia com partes desligadas</translation>
    </message>
    <message>
        <source>Alt</source>
        <comment>keys</comment>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <comment>keys</comment>
        <translation>Alt+Cima, Alt+Baixo</translation>
    </message>
    <message>
        <source>Apple graphics</source>
        <translation>Gráficos da Apple</translation>
    </message>
    <message>
        <source>Arrows</source>
        <comment>keys</comment>
        <translation>Setas</translation>
    </message>
    <message>
        <source>As the parts are now: train, val and test</source>
        <translation>Como as partes estão agora: train, val e test</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Igual ao sistema</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Perguntar</translation>
    </message>
    <message>
        <source>Asking {host}</source>
        <translation>Perguntando a {host}</translation>
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
        <translation>Mudar o nome da classe selecionada</translation>
    </message>
    <message>
        <source>Choose unsorted pictures</source>
        <translation>Escolher imagens não organizadas</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Class that the map is about</source>
        <translation>Classe de que o mapa trata</translation>
    </message>
    <message>
        <source>Classify what the clipboard holds</source>
        <translation>Classificar o que está na área de transferência</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Close the program and start it again to see it.</source>
        <translation>Feche o programa e inicie-o de novo para ver a mudança.</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>Calcular em</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Copies of the pictures</source>
        <translation>Cópias das imagens</translation>
    </message>
    <message>
        <source>Copies or links</source>
        <translation>Cópias ou links</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
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
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>keys</comment>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Enter, Space</source>
        <comment>keys</comment>
        <translation>Enter, Espaço</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>keys</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Exact (32 bit)</source>
        <translation>Exato (32 bits)</translation>
    </message>
    <message>
        <source>Exclude the selected images, or include them again; remove or leave out the selected classes</source>
        <translation>Deixar de fora as imagens selecionadas, ou incluí-las de novo; remover ou deixar de fora as classes selecionadas</translation>
    </message>
    <message>
        <source>Export for other programs</source>
        <translation>Exportar para outros programas</translation>
    </message>
    <message>
        <source>Export labels</source>
        <translation>Exportar rótulos</translation>
    </message>
    <message>
        <source>Export the labels to</source>
        <translation>Exportar os rótulos para</translation>
    </message>
    <message>
        <source>Export the prompt module</source>
        <translation>Exportar o módulo de prompts</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar para</translation>
    </message>
    <message>
        <source>Exported {file}. On {images} images it gives the same answer as this program for {share}; probabilities differ by at most {difference:.2g} (allowed: {allowed:g}).</source>
        <translation>{file} exportado. Em {images} imagens, dá a mesma resposta que este programa em {share}; as probabilidades diferem no máximo {difference:.2g} (permitido: {allowed:g}).</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>Exporting labels</source>
        <translation>Exportando rótulos</translation>
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
        <translation>Buscar imagens: pelo que mostram (e depois Enter) ou pelo nome do arquivo</translation>
    </message>
    <message>
        <source>Folder for downloads</source>
        <translation>Pasta para downloads</translation>
    </message>
    <message>
        <source>Folder with a script and a model card</source>
        <translation>Pasta com um script e uma ficha do modelo</translation>
    </message>
    <message>
        <source>Folders by class</source>
        <translation>Pastas por classe</translation>
    </message>
    <message>
        <source>For ONNX Runtime and what else reads ONNX: preprocessed pixels in, probabilities out. Classes and preprocessing are in its metadata.</source>
        <translation>Para o ONNX Runtime e tudo o que lê ONNX: entram pixels pré-processados, saem probabilidades. As classes e o pré-processamento estão nos metadados.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Full (32 bit)</source>
        <translation>Total (32 bits)</translation>
    </message>
    <message>
        <source>Go on to the next part of the page, or back</source>
        <translation>Ir para a próxima parte da página, ou voltar</translation>
    </message>
    <message>
        <source>Go to the menus</source>
        <translation>Ir para os menus</translation>
    </message>
    <message>
        <source>Half (16 bit)</source>
        <translation>Meia (16 bits)</translation>
    </message>
    <message>
        <source>Half (bfloat16)</source>
        <translation>Meia (bfloat16)</translation>
    </message>
    <message>
        <source>Half is faster on some computers. Answers are always computed in full precision</source>
        <translation>A meia precisão é mais rápida em alguns computadores. As respostas são sempre calculadas em precisão total</translation>
    </message>
    <message>
        <source>Half the size (16 bit)</source>
        <translation>Metade do tamanho (16 bits)</translation>
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
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>High: black and white, strong lines, and a frame around what is chosen</source>
        <translation>Alto: preto e branco, linhas fortes e uma moldura em volta do que está escolhido</translation>
    </message>
    <message>
        <source>Import labels from a table</source>
        <translation>Importar rótulos de uma tabela</translation>
    </message>
    <message numerus="yes">
        <source>Import labels of {n:,} picture</source>
        <comment>Import labels of {n:,} pictures</comment>
        <translation>
            <numerusform>Importar rótulos de {n:,} imagem</numerusform>
            <numerusform>Importar rótulos de {n:,} imagens</numerusform>
        </translation>
    </message>
    <message>
        <source>In five steps</source>
        <translation>Em cinco passos</translation>
    </message>
    <message>
        <source>In {folder}. What is in it now is lost.</source>
        <translation>Em {folder}. O que está lá agora será perdido.</translation>
    </message>
    <message>
        <source>It is compared with this program before it is kept, and not kept if it answers differently.</source>
        <translation>O resultado é comparado com este programa antes de ser guardado, e não é guardado se responder de outra forma.</translation>
    </message>
    <message>
        <source>Judge the module again with each part switched off</source>
        <translation>Avaliar o módulo de novo com cada parte desligada</translation>
    </message>
    <message numerus="yes">
        <source>Judged on {n} image of the open folder that the module never saw.</source>
        <comment>Judged on {n} images of the open folder that the module never saw.</comment>
        <translation>
            <numerusform>Avaliado em {n} imagem da pasta aberta que o módulo nunca viu.</numerusform>
            <numerusform>Avaliado em {n} imagens da pasta aberta que o módulo nunca viu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Judging on {n:,} image that the module never saw</source>
        <comment>Judging on {n:,} images that the module never saw</comment>
        <translation>
            <numerusform>Avaliando em {n:,} imagem que o módulo nunca viu</numerusform>
            <numerusform>Avaliando em {n:,} imagens que o módulo nunca viu</numerusform>
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
        <translation>Maior (125%)</translation>
    </message>
    <message>
        <source>Largest (150 %)</source>
        <translation>O maior (150%)</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Camada</translation>
    </message>
    <message>
        <source>Learned prompts need not mean a word; deeper layers least of all.</source>
        <translation>Os prompts aprendidos não significam necessariamente uma palavra; menos ainda nas camadas mais profundas.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Line {line}: {file} – {label}: {why}</source>
        <translation>Linha {line}: {file} – {label}: {why}</translation>
    </message>
    <message>
        <source>Links to the pictures</source>
        <translation>Links para as imagens</translation>
    </message>
    <message>
        <source>Loading the module</source>
        <translation>Carregando o módulo</translation>
    </message>
    <message>
        <source>Look for a newer version</source>
        <translation>Procurar versão mais nova</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Ver por dentro</translation>
    </message>
    <message>
        <source>Looking for a newer version</source>
        <translation>Procurando versão mais nova</translation>
    </message>
    <message>
        <source>Looking inside</source>
        <translation>Vendo por dentro</translation>
    </message>
    <message>
        <source>Made {links} and {copies} of pictures in {folder}, in folders by class.</source>
        <translation>Criados {links} e {copies} de imagens em {folder}, em pastas por classe.</translation>
    </message>
    <message numerus="yes">
        <source>Made {n:,} copy of pictures in {folder}, in folders by class.</source>
        <comment>Made {n:,} copies of pictures in {folder}, in folders by class.</comment>
        <translation>
            <numerusform>{n:,} cópia de imagens criada em {folder}, em pastas por classe.</numerusform>
            <numerusform>{n:,} cópias de imagens criadas em {folder}, em pastas por classe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made {n:,} link of pictures in {folder}, in folders by class.</source>
        <comment>Made {n:,} links of pictures in {folder}, in folders by class.</comment>
        <translation>
            <numerusform>{n:,} link para imagens criado em {folder}, em pastas por classe.</numerusform>
            <numerusform>{n:,} links para imagens criados em {folder}, em pastas por classe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the new folder in</source>
        <translation>Criar a nova pasta em</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Módulo</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>Move the selected classes up or down, and with them their keys on the Label page</source>
        <translation>Mover as classes selecionadas para cima ou para baixo, e com elas suas teclas na página Rotular</translation>
    </message>
    <message>
        <source>NVIDIA graphics card</source>
        <translation>Placa de vídeo NVIDIA</translation>
    </message>
    <message>
        <source>Nearest training images</source>
        <translation>Imagens de treinamento mais próximas</translation>
    </message>
    <message>
        <source>Nearest words</source>
        <translation>Palavras mais próximas</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Never use the network</source>
        <translation>Nunca usar a rede</translation>
    </message>
    <message>
        <source>New: {classes}.</source>
        <translation>Novas: {classes}.</translation>
    </message>
    <message>
        <source>Not asked: the settings say never to use the network.</source>
        <translation>Não perguntado: as configurações dizem para nunca usar a rede.</translation>
    </message>
    <message>
        <source>Nothing about you, your pictures or this version is sent; as with every address, its owner sees from which network it is asked. Nothing is downloaded or installed.</source>
        <translation>Nada sobre você, suas imagens ou esta versão é enviado; como em qualquer endereço, o dono vê de qual rede vem a pergunta. Nada é baixado nem instalado.</translation>
    </message>
    <message>
        <source>Nothing computed yet</source>
        <translation>Nada calculado ainda</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Of all text in the window, from the next start on</source>
        <translation>De todo o texto da janela, a partir do próximo início</translation>
    </message>
    <message>
        <source>One ONNX file</source>
        <translation>Um arquivo ONNX</translation>
    </message>
    <message>
        <source>One file in COCO&apos;s form for classification, which many tools for labelling and training read.</source>
        <translation>Um arquivo no formato do COCO para classificação, que muitas ferramentas de rotulagem e treinamento leem.</translation>
    </message>
    <message>
        <source>One file: open it in a browser of 2023 or newer, and drop pictures on it or choose them. It needs no network and no installation, and the pictures stay on the computer.</source>
        <translation>Um só arquivo: abra-o em um navegador de 2023 ou mais novo e solte imagens nele ou escolha-as. Não precisa de rede nem de instalação, e as imagens ficam no computador.</translation>
    </message>
    <message>
        <source>Only time is lost: it is computed again when a folder is opened</source>
        <translation>Só se perde tempo: tudo é calculado de novo quando uma pasta é aberta</translation>
    </message>
    <message>
        <source>Open a folder of classes</source>
        <translation>Abrir uma pasta de classes</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Abrir um projeto</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Abrir a página</translation>
    </message>
    <message>
        <source>Open the folder that it was trained on to see near training images ({module}).</source>
        <translation>Abra a pasta com a qual ele foi treinado para ver imagens de treinamento próximas ({module}).</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Parts switched off</source>
        <translation>Partes desligadas</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Pictures and archives</source>
        <translation>Imagens e arquivos compactados</translation>
    </message>
    <message>
        <source>Precision while learning</source>
        <translation>Precisão ao aprender</translation>
    </message>
    <message>
        <source>Press the button that has the frame</source>
        <translation>Pressionar o botão que tem a moldura</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processador</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projetos</translation>
    </message>
    <message numerus="yes">
        <source>Prompts of the first {n} layer</source>
        <comment>Prompts of the first {n} layers</comment>
        <translation>
            <numerusform>Prompts da primeira {n} camada</numerusform>
            <numerusform>Prompts das primeiras {n} camadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Prompts of the image tower, layer by layer</source>
        <translation>Prompts da torre de imagem, camada por camada</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Reading labels</source>
        <translation>Lendo rótulos</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reduzido</translation>
    </message>
    <message>
        <source>Reduced: nothing moves, fades or blinks by itself</source>
        <translation>Reduzido: nada se move, esmaece ou pisca sozinho</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Acertos</translation>
    </message>
    <message>
        <source>Rows that were left alone</source>
        <translation>Linhas que não foram usadas</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Salvar o projeto</translation>
    </message>
    <message>
        <source>Save the project (it is also saved by itself)</source>
        <translation>Salvar o projeto (ele também é salvo sozinho)</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Salvo como {name}.</translation>
    </message>
    <message numerus="yes">
        <source>Saved the labels of {n:,} picture in {file}.</source>
        <comment>Saved the labels of {n:,} pictures in {file}.</comment>
        <translation>
            <numerusform>Rótulos de {n:,} imagem salvos em {file}.</numerusform>
            <numerusform>Rótulos de {n:,} imagens salvos em {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what is for training, validation and test</source>
        <translation>Dizer o que é para treinamento, validação e teste</translation>
    </message>
    <message>
        <source>See what each part does to accuracy.</source>
        <translation>Veja o que cada parte faz pela acurácia.</translation>
    </message>
    <message>
        <source>Seen pictures</source>
        <translation>Imagens vistas</translation>
    </message>
    <message>
        <source>Select an image on the page, then look inside</source>
        <translation>Selecione uma imagem na página e depois veja por dentro</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Show log file</source>
        <translation>Mostrar arquivo de log</translation>
    </message>
    <message>
        <source>Show the images of the Images page larger or smaller</source>
        <translation>Mostrar as imagens da página Imagens maiores ou menores</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Size of the numbers</source>
        <translation>Tamanho dos números</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo deu errado</translation>
    </message>
    <message>
        <source>Something went wrong inside the program</source>
        <translation>Algo deu errado no programa</translation>
    </message>
    <message>
        <source>Stop the running training, after asking</source>
        <translation>Parar o treinamento em andamento, depois de perguntar</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Parado.</translation>
    </message>
    <message>
        <source>Stopped. What was put into {folder} by then is there.</source>
        <translation>Parado. O que foi colocado em {folder} até então está lá.</translation>
    </message>
    <message>
        <source>Switch parts off</source>
        <translation>Desligar partes</translation>
    </message>
    <message>
        <source>Switching parts off</source>
        <translation>Desligando partes</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <comment>keys</comment>
        <translation>Tab, Shift+Tab</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabela (CSV)</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabelas</translation>
    </message>
    <message>
        <source>Taken at the next start of the program. Names that you gave stay as they are</source>
        <translation>Vale a partir do próximo início do programa. Os nomes que você deu ficam como estão</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>A resposta</translation>
    </message>
    <message>
        <source>The details below help to repair it; they hold names of folders and files, so look before you share them.</source>
        <translation>Os detalhes abaixo ajudam a corrigir o problema; eles contêm nomes de pastas e arquivos, então olhe antes de compartilhá-los.</translation>
    </message>
    <message>
        <source>The map follows the attention of every layer, weighted by how much it changes the answer (Chefer, Gur and Wolf, 2021). It shows where the answer comes from, not whether it is right.</source>
        <translation>O mapa segue a atenção de cada camada, ponderada por quanto ela muda a resposta (Chefer, Gur e Wolf, 2021). Mostra de onde vem a resposta, não se ela está certa.</translation>
    </message>
    <message>
        <source>The module</source>
        <translation>O módulo</translation>
    </message>
    <message>
        <source>The pictures were looked at again meanwhile. Import {table} once more.</source>
        <translation>Enquanto isso, as imagens foram examinadas de novo. Importe {table} mais uma vez.</translation>
    </message>
    <message>
        <source>The program made a mistake while it was busy with: {doing}. Your project is saved and you can go on working.</source>
        <translation>O programa cometeu um erro durante esta tarefa: {doing}. Seu projeto está salvo e você pode continuar trabalhando.</translation>
    </message>
    <message>
        <source>The program made a mistake. Your project is saved and you can go on working.</source>
        <translation>O programa cometeu um erro. Seu projeto está salvo e você pode continuar trabalhando.</translation>
    </message>
    <message>
        <source>The same training is running already. Train it twice?</source>
        <translation>O mesmo treinamento já está em andamento. Treinar duas vezes?</translation>
    </message>
    <message>
        <source>The same training is waiting already. Train it twice?</source>
        <translation>O mesmo treinamento já está aguardando. Treinar duas vezes?</translation>
    </message>
    <message>
        <source>The sample images are missing from this installation.</source>
        <translation>As imagens de exemplo faltam nesta instalação.</translation>
    </message>
    <message>
        <source>The whole module</source>
        <translation>O módulo inteiro</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>This image</source>
        <translation>Esta imagem</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Esta é a versão mais nova.</translation>
    </message>
    <message>
        <source>This is version {version}. The button asks this address which version is the newest:</source>
        <translation>Esta é a versão {version}. O botão pergunta a este endereço qual é a versão mais nova:</translation>
    </message>
    <message>
        <source>This module has no learned prompts: it compares new pictures with yours, as the model sees them without training. Of a module that answers by its prompts, this page shows them.</source>
        <translation>Este módulo não tem prompts aprendidos: ele compara novas imagens com as suas, tal como o modelo as vê sem treinamento. Quando um módulo responde com seus prompts, esta página os mostra.</translation>
    </message>
    <message>
        <source>This version is newer than the newest that is announced, {version}.</source>
        <translation>Esta versão é mais nova do que a mais nova anunciada, {version}.</translation>
    </message>
    <message>
        <source>Train twice</source>
        <translation>Treinar duas vezes</translation>
    </message>
    <message>
        <source>Train with the settings on the Train page</source>
        <translation>Treinar com as configurações da página Treinar</translation>
    </message>
    <message>
        <source>Trains a strong image classifier from a folder of pictures: Modular Prompt Learning (arXiv 2502.14125) on a frozen CLIP. Apache-2.0. The built-in model was trained on Tiny-ImageNet and is for non-commercial research.</source>
        <translation>Treina um bom classificador de imagens a partir de uma pasta de imagens: Modular Prompt Learning (arXiv 2502.14125) sobre um CLIP congelado. Apache-2.0. O modelo embutido foi treinado com o Tiny-ImageNet e destina-se a pesquisa não comercial.</translation>
    </message>
    <message>
        <source>What you take along is a &lt;b&gt;prompt module&lt;/b&gt;: one small file which, with its model, knows your classes.</source>
        <translation>O que você leva consigo é um &lt;b&gt;módulo de prompts&lt;/b&gt;: um pequeno arquivo que, com seu modelo, conhece as suas classes.</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>Desfazer, refazer</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Usual (100 %)</source>
        <translation>Normal (100%)</translation>
    </message>
    <message>
        <source>Version {version} is newer than this one.</source>
        <translation>A versão {version} é mais nova do que esta.</translation>
    </message>
    <message>
        <source>Walk in grids, tables, plots, the map, and among buttons that stand together</source>
        <translation>Percorrer grades, tabelas, gráficos, o mapa e os botões que ficam juntos</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novidades</translation>
    </message>
    <message>
        <source>What was computed of pictures</source>
        <translation>O que foi calculado das imagens</translation>
    </message>
    <message>
        <source>Where links cannot be made, there are copies</source>
        <translation>Onde não é possível criar links, há cópias</translation>
    </message>
    <message>
        <source>Without any prompts</source>
        <translation>Sem nenhum prompt</translation>
    </message>
    <message>
        <source>Without image prompts</source>
        <translation>Sem prompts de imagem</translation>
    </message>
    <message>
        <source>Without text prompts</source>
        <translation>Sem prompts de texto</translation>
    </message>
    <message>
        <source>Words nearest to the text prompts</source>
        <translation>Palavras mais próximas dos prompts de texto</translation>
    </message>
    <message>
        <source>classify.py in it needs only onnxruntime, pillow and numpy. The module is in it too, so that this program can open it again.</source>
        <translation>O classify.py que está nela só precisa de onnxruntime, pillow e numpy. O módulo também está nela, para que este programa possa abri-lo de novo.</translation>
    </message>
    <message>
        <source>contradicts another</source>
        <translation>contradiz outra</translation>
    </message>
    <message>
        <source>could mean several pictures</source>
        <translation>pode indicar várias imagens</translation>
    </message>
    <message>
        <source>gives no class</source>
        <translation>não dá nenhuma classe</translation>
    </message>
    <message>
        <source>http://host:port, empty for none</source>
        <translation>http://servidor:porta ou vazio</translation>
    </message>
    <message>
        <source>input</source>
        <comment>before the first layer</comment>
        <translation>entrada</translation>
    </message>
    <message>
        <source>names no picture here</source>
        <translation>não indica nenhuma imagem daqui</translation>
    </message>
    <message>
        <source>{folder}, {share} alike</source>
        <translation>{folder}, {share} de semelhança</translation>
    </message>
    <message>
        <source>{label}: {probability}. Nothing in the image speaks for this class.</source>
        <translation>{label}: {probability}. Nada na imagem fala a favor desta classe.</translation>
    </message>
    <message>
        <source>{label}: {probability}. Warm places speak for it.</source>
        <translation>{label}: {probability}. As áreas quentes falam a favor dela.</translation>
    </message>
    <message>
        <source>{label}: {probability}. Warm places speak for it; {share} of the weight lies on the learned prompts.</source>
        <translation>{label}: {probability}. As áreas quentes falam a favor dela; {share} do peso está nos prompts aprendidos.</translation>
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
            <numerusform>{n:,} contradiz outra.</numerusform>
            <numerusform>{n:,} se contradizem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} copy</source>
        <comment>{n:,} copies</comment>
        <translation>
            <numerusform>{n:,} cópia</numerusform>
            <numerusform>{n:,} cópias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} could mean several pictures.</source>
        <comment>{n:,} could mean several pictures.</comment>
        <translation>
            <numerusform>{n:,} pode indicar várias imagens.</numerusform>
            <numerusform>{n:,} podem indicar várias imagens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} file is there already: {names}. Replace it?</source>
        <comment>{n:,} files are there already: {names}. Replace them?</comment>
        <translation>
            <numerusform>{n:,} arquivo já está lá: {names}. Substituir?</numerusform>
            <numerusform>{n:,} arquivos já estão lá: {names}. Substituir?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} gives no class.</source>
        <comment>{n:,} give no class.</comment>
        <translation>
            <numerusform>{n:,} não dá nenhuma classe.</numerusform>
            <numerusform>{n:,} não dão nenhuma classe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} link</source>
        <comment>{n:,} links</comment>
        <translation>
            <numerusform>{n:,} link</numerusform>
            <numerusform>{n:,} links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} names no picture here.</source>
        <comment>{n:,} name no picture here.</comment>
        <translation>
            <numerusform>{n:,} não indica nenhuma imagem daqui.</numerusform>
            <numerusform>{n:,} não indicam nenhuma imagem daqui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of {total:,} rows contradicts another.</source>
        <comment>{n:,} of {total:,} rows contradict each other.</comment>
        <translation>
            <numerusform>{n:,} de {total:,} linhas contradiz outra.</numerusform>
            <numerusform>{n:,} de {total:,} linhas se contradizem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of {total:,} rows could mean several pictures.</source>
        <comment>{n:,} of {total:,} rows could mean several pictures.</comment>
        <translation>
            <numerusform>{n:,} de {total:,} linhas pode indicar várias imagens.</numerusform>
            <numerusform>{n:,} de {total:,} linhas podem indicar várias imagens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of {total:,} rows gives no class.</source>
        <comment>{n:,} of {total:,} rows give no class.</comment>
        <translation>
            <numerusform>{n:,} de {total:,} linhas não dá nenhuma classe.</numerusform>
            <numerusform>{n:,} de {total:,} linhas não dão nenhuma classe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of {total:,} rows names no picture here.</source>
        <comment>{n:,} of {total:,} rows name no picture here.</comment>
        <translation>
            <numerusform>{n:,} de {total:,} linhas não indica nenhuma imagem daqui.</numerusform>
            <numerusform>{n:,} de {total:,} linhas não indicam nenhuma imagem daqui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture could not be put there.</source>
        <comment>{n:,} pictures could not be put there.</comment>
        <translation>
            <numerusform>{n:,} imagem não pôde ser colocada lá.</numerusform>
            <numerusform>{n:,} imagens não puderam ser colocadas lá.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture got a class from {table}.</source>
        <comment>{n:,} pictures got a class from {table}.</comment>
        <translation>
            <numerusform>{n:,} imagem recebeu uma classe de {table}.</numerusform>
            <numerusform>{n:,} imagens receberam uma classe de {table}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture of {classes}.</source>
        <comment>{n:,} pictures of {classes}.</comment>
        <translation>
            <numerusform>{n:,} imagem de {classes}.</numerusform>
            <numerusform>{n:,} imagens de {classes}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture without a class, or left out, is not among them.</source>
        <comment>{n:,} pictures without a class, or left out, are not among them.</comment>
        <translation>
            <numerusform>{n:,} imagem sem classe, ou deixada de fora, não está entre elas.</numerusform>
            <numerusform>{n:,} imagens sem classe, ou deixadas de fora, não estão entre elas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} training image of this module are in the open folder.</source>
        <comment>{n:,} training images of this module are in the open folder.</comment>
        <translation>
            <numerusform>{n:,} imagem de treinamento deste módulo está na pasta aberta.</numerusform>
            <numerusform>{n:,} imagens de treinamento deste módulo estão na pasta aberta.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is there already. Replace it?</source>
        <translation>{name} já está lá. Substituir?</translation>
    </message>
    <message>
        <source>{project} by class</source>
        <translation>{project} por classe</translation>
    </message>
    <message>
        <source>{size} computed so far</source>
        <translation>{size} calculados até agora</translation>
    </message>
    <message>
        <source>{size} of downloaded models are kept there.</source>
        <translation>Modelos baixados ali: {size}.</translation>
    </message>
    <message>
        <source>{table} changes nothing here.</source>
        <translation>{table} não muda nada aqui.</translation>
    </message>
    <message>
        <source>“{folder}” is the folder of the pictures themselves. Choose another place.</source>
        <translation>“{folder}” é a pasta das próprias imagens. Escolha outro local.</translation>
    </message>
    <message>
        <source>“{name}” has the same pictures and settings, and will come to the same result.</source>
        <translation>“{name}” tem as mesmas imagens e configurações e chegará ao mesmo resultado.</translation>
    </message>
</context>
<context>
    <name>mpl_desktop.dialogs.modules</name>
    <message>
        <source>A folder with a folder for each class</source>
        <translation>Uma pasta com uma pasta para cada classe</translation>
    </message>
    <message>
        <source>A folder with a folder of pictures for each class; those that a module learned from are left out</source>
        <translation>Uma pasta com uma pasta de imagens para cada classe; as imagens com que um módulo aprendeu ficam de fora</translation>
    </message>
    <message>
        <source>A module that somebody published: its name on Hugging Face, such as anna/flowers, or the address of its page.</source>
        <translation>Um módulo que alguém publicou: o nome no Hugging Face, como anna/flowers, ou o endereço da página.</translation>
    </message>
    <message>
        <source>Add a module</source>
        <translation>Adicionar um módulo</translation>
    </message>
    <message>
        <source>Add a module…</source>
        <translation>Adicionar um módulo…</translation>
    </message>
    <message>
        <source>Add the module to merge it with.</source>
        <translation>Adicione o módulo com o qual mesclar.</translation>
    </message>
    <message>
        <source>Asking Hugging Face</source>
        <translation>Perguntando ao Hugging Face</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Classes that the other lacks</source>
        <translation>Classes que o outro não tem</translation>
    </message>
    <message>
        <source>Compare modules</source>
        <translation>Comparar módulos</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar com</translation>
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
        <translation>Todos podem vê-lo.</translation>
    </message>
    <message>
        <source>Fetch from Hugging Face</source>
        <translation>Obter do Hugging Face</translation>
    </message>
    <message numerus="yes">
        <source>Fetched {name} from {repo}: {n:,} class.</source>
        <comment>Fetched {name} from {repo}: {n:,} classes.</comment>
        <translation>
            <numerusform>{name} obtido de {repo}: {n:,} classe.</numerusform>
            <numerusform>{name} obtido de {repo}: {n:,} classes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching a module</source>
        <translation>Obtendo um módulo</translation>
    </message>
    <message>
        <source>Fetch…</source>
        <translation>Obter…</translation>
    </message>
    <message>
        <source>Have both answer the same pictures; those in folders that are named as classes tell which is right</source>
        <translation>Fazer os dois responderem às mesmas imagens; as que estão em pastas com nome de classe mostram qual está certo</translation>
    </message>
    <message>
        <source>How pictures are prepared</source>
        <translation>Como as imagens são preparadas</translation>
    </message>
    <message numerus="yes">
        <source>It is right on {accuracy} of {n:,} picture.</source>
        <comment>It is right on {accuracy} of {n:,} pictures.</comment>
        <translation>
            <numerusform>Acerta {accuracy} de {n:,} imagem.</numerusform>
            <numerusform>Acerta {accuracy} de {n:,} imagens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its folder says</source>
        <translation>A pasta diz</translation>
    </message>
    <message>
        <source>Learned parts</source>
        <translation>Partes aprendidas</translation>
    </message>
    <message>
        <source>Leave the chosen module out; its file stays</source>
        <translation>Deixar de fora o módulo escolhido; o arquivo continua onde está</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>Merge modules</source>
        <translation>Mesclar módulos</translation>
    </message>
    <message>
        <source>Merged from</source>
        <translation>Mesclado de</translation>
    </message>
    <message numerus="yes">
        <source>Merged into {name}: {n:,} class.</source>
        <comment>Merged into {name}: {n:,} classes.</comment>
        <translation>
            <numerusform>Mesclado em {name}: {n:,} classe.</numerusform>
            <numerusform>Mesclado em {name}: {n:,} classes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Mesclar…</translation>
    </message>
    <message>
        <source>Merging modules</source>
        <translation>Mesclando módulos</translation>
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
        <translation>Módulos a mesclar</translation>
    </message>
    <message>
        <source>Name on Hugging Face</source>
        <translation>Nome no Hugging Face</translation>
    </message>
    <message>
        <source>Number of classes</source>
        <translation>Número de classes</translation>
    </message>
    <message>
        <source>On pictures…</source>
        <translation>Com imagens…</translation>
    </message>
    <message>
        <source>On those of {name}: {merged}, and {alone} alone.</source>
        <translation>Nas imagens de {name}: {merged}; esse módulo sozinho, {alone}.</translation>
    </message>
    <message>
        <source>One class of the pictures of both: {names}.</source>
        <translation>Uma só classe com as imagens de ambos: {names}.</translation>
    </message>
    <message>
        <source>One module that knows the classes of all of these. Nothing is trained, and no picture is needed: modules keep what they learned from. They must have been made with the same model.</source>
        <translation>Um só módulo que conhece as classes de todos estes. Nada é treinado, e nenhuma imagem é necessária: os módulos guardam o que aprenderam. Eles precisam ter sido feitos com o mesmo modelo.</translation>
    </message>
    <message>
        <source>Only I can see it</source>
        <translation>Só eu posso vê-lo</translation>
    </message>
    <message>
        <source>Only you can see it.</source>
        <translation>Só você pode vê-lo.</translation>
    </message>
    <message>
        <source>Others can then fetch the module with this program. The account is the one with which this computer is logged in to Hugging Face (hf auth login).</source>
        <translation>Outras pessoas poderão então obter o módulo com este programa. A conta é aquela com que este computador está conectado ao Hugging Face (hf auth login).</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Pictures for both modules</source>
        <translation>Imagens para os dois módulos</translation>
    </message>
    <message>
        <source>Pictures it learned from</source>
        <translation>Imagens com que aprendeu</translation>
    </message>
    <message>
        <source>Pictures that they answer differently</source>
        <translation>Imagens a que respondem de forma diferente</translation>
    </message>
    <message>
        <source>Pictures to judge by…</source>
        <translation>Imagens para avaliar…</translation>
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
        <translation>Publicado em {address}. {seen}</translation>
    </message>
    <message>
        <source>Publishing the module</source>
        <translation>Publicando o módulo</translation>
    </message>
    <message>
        <source>Right on pictures kept aside</source>
        <translation>Acertos nas imagens reservadas</translation>
    </message>
    <message numerus="yes">
        <source>Right on {n:,} whose class is known: {first} {first_right}, {second} {second_right}.</source>
        <comment>Right on {n:,} whose class is known: {first} {first_right}, {second} {second_right}.</comment>
        <translation>
            <numerusform>Acertos em {n:,} de classe conhecida: {first} {first_right}, {second} {second_right}.</numerusform>
            <numerusform>Acertos em {n:,} de classe conhecida: {first} {first_right}, {second} {second_right}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the merged module</source>
        <translation>Salvar o módulo mesclado</translation>
    </message>
    <message>
        <source>Save the module</source>
        <translation>Salvar o módulo</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Parado.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>The button asks {site} how large it is; nothing else is sent or fetched yet.</source>
        <translation>O botão pergunta a {site} qual é o tamanho; por enquanto nada mais é enviado nem obtido.</translation>
    </message>
    <message>
        <source>The new module is judged by the pictures in {folder}.</source>
        <translation>O novo módulo é avaliado com as imagens em {folder}.</translation>
    </message>
    <message>
        <source>Their descriptions say the same.</source>
        <translation>As descrições deles dizem o mesmo.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>What answers</source>
        <translation>O que responde</translation>
    </message>
    <message>
        <source>What the hub says</source>
        <translation>O que o hub diz</translation>
    </message>
    <message>
        <source>What the modules say differently</source>
        <translation>O que os módulos dizem de diferente</translation>
    </message>
    <message>
        <source>What the new module will know</source>
        <translation>O que o novo módulo vai conhecer</translation>
    </message>
    <message>
        <source>Without pictures to judge by, the new module always answers, and nothing is said of how often it is right.</source>
        <translation>Sem imagens para avaliar, o novo módulo sempre responde, e nada se diz sobre quantas vezes acerta.</translation>
    </message>
    <message>
        <source>name/module</source>
        <comment>form of a name on Hugging Face</comment>
        <translation>nome/módulo</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} e {second}</translation>
    </message>
    <message>
        <source>{first} and {second} may mean the same; they stay two.</source>
        <translation>{first} e {second} podem significar o mesmo; continuam sendo duas.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} class together.</source>
        <comment>{n:,} classes together.</comment>
        <translation>
            <numerusform>{n:,} classe ao todo.</numerusform>
            <numerusform>{n:,} classes ao todo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} difference.</source>
        <comment>{n:,} differences.</comment>
        <translation>
            <numerusform>{n:,} diferença.</numerusform>
            <numerusform>{n:,} diferenças.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of {total:,} pictures is answered differently.</source>
        <comment>{n:,} of {total:,} pictures are answered differently.</comment>
        <translation>
            <numerusform>{n:,} de {total:,} imagens recebe respostas diferentes.</numerusform>
            <numerusform>{n:,} de {total:,} imagens recebem respostas diferentes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mpl_desktop.jobs</name>
    <message>
        <source>it could not be made a JPEG file</source>
        <translation>não foi possível transformá-la em um arquivo JPEG</translation>
    </message>
    <message>
        <source>{module} cannot be read, {reason}</source>
        <translation>{module} não pode ser lido, {reason}</translation>
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
        <translation>Adicionar uma classe</translation>
    </message>
    <message>
        <source>Add a class to the module, by its name or from a few pictures</source>
        <translation>Adicionar uma classe ao módulo, pelo nome ou a partir de algumas imagens</translation>
    </message>
    <message>
        <source>Add a class…</source>
        <translation>Adicionar classe…</translation>
    </message>
    <message>
        <source>Add a mistake</source>
        <translation>Adicionar um erro</translation>
    </message>
    <message>
        <source>Add a threshold</source>
        <translation>Adicionar um limiar</translation>
    </message>
    <message>
        <source>Add the class</source>
        <translation>Adicionar a classe</translation>
    </message>
    <message>
        <source>Add to the project</source>
        <translation>Adicionar ao projeto</translation>
    </message>
    <message>
        <source>Add to the project?</source>
        <translation>Adicionar ao projeto?</translation>
    </message>
    <message>
        <source>Adding a class</source>
        <translation>Adicionando uma classe</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Always answer</source>
        <translation>Responder sempre</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Answer what a camera sees, as it sees it</source>
        <translation>Responder ao que uma câmera vê, na hora em que vê</translation>
    </message>
    <message>
        <source>Answering what the camera sees</source>
        <translation>Respondendo ao que a câmera vê</translation>
    </message>
    <message>
        <source>Answers to show</source>
        <translation>Respostas a mostrar</translation>
    </message>
    <message>
        <source>As given</source>
        <translation>Na ordem dada</translation>
    </message>
    <message>
        <source>Below its threshold a class is not answered; an image for which no class is left is not sure.</source>
        <translation>Abaixo do seu limiar, uma classe não é dada como resposta; uma imagem para a qual não resta nenhuma classe fica sem certeza.</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>Por classe</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Ilegível</translation>
    </message>
    <message>
        <source>Choose a weights file</source>
        <translation>Escolher um arquivo de pesos</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>Escolher imagens</translation>
    </message>
    <message>
        <source>Choose pictures…</source>
        <translation>Escolher imagens…</translation>
    </message>
    <message>
        <source>Choose the folder to copy into</source>
        <translation>Escolha a pasta para onde copiar</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <translation>Escolha a pasta a monitorar</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Classify more pictures</source>
        <translation>Classificar mais imagens</translation>
    </message>
    <message>
        <source>Classifying</source>
        <translation>Classificando</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message numerus="yes">
        <source>Copied {done:,} of {n:,} picture. {failed:,} could not be copied, the first one because of {path}: {reason}.</source>
        <comment>Copied {done:,} of {n:,} pictures. {failed:,} could not be copied, the first one because of {path}: {reason}.</comment>
        <translation>
            <numerusform>{done:,} de {n:,} imagem copiada. {failed:,} não pôde ser copiada, por causa de {path}: {reason}.</numerusform>
            <numerusform>{done:,} de {n:,} imagens copiadas. {failed:,} não puderam ser copiadas, a primeira por causa de {path}: {reason}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied {done:,} of {n:,} picture. {path} could not be used: {reason}.</source>
        <comment>Copied {done:,} of {n:,} pictures. {path} could not be used: {reason}.</comment>
        <translation>
            <numerusform>{done:,} de {n:,} imagem copiada. {path} não pôde ser usado: {reason}.</numerusform>
            <numerusform>{done:,} de {n:,} imagens copiadas. {path} não pôde ser usado: {reason}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied {n:,} picture into {folder}.</source>
        <comment>Copied {n:,} pictures into {folder}.</comment>
        <translation>
            <numerusform>{n:,} imagem copiada para {folder}.</numerusform>
            <numerusform>{n:,} imagens copiadas para {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>Copiar resposta</translation>
    </message>
    <message>
        <source>Copy each picture into a folder of its class</source>
        <translation>Copiar cada imagem para uma pasta da sua classe</translation>
    </message>
    <message>
        <source>Copy into folders…</source>
        <translation>Copiar para pastas…</translation>
    </message>
    <message>
        <source>Copy the pictures into folders in</source>
        <translation>Copiar as imagens para pastas em</translation>
    </message>
    <message>
        <source>Copy the pictures into one folder per class</source>
        <translation>Copiar as imagens para uma pasta por classe</translation>
    </message>
    <message>
        <source>Copying pictures</source>
        <translation>Copiando imagens</translation>
    </message>
    <message>
        <source>Correct to</source>
        <translation>Corrigir para</translation>
    </message>
    <message numerus="yes">
        <source>Correct {n:,} picture</source>
        <comment>Correct {n:,} pictures</comment>
        <translation>
            <numerusform>Corrigir {n:,} imagem</numerusform>
            <numerusform>Corrigir {n:,} imagens</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrigidas</translation>
    </message>
    <message>
        <source>Cost of this mistake</source>
        <translation>Custo deste erro</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Custos</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Baixar</translation>
    </message>
    <message>
        <source>Downloading {name}</source>
        <translation>Baixando {name}</translation>
    </message>
    <message>
        <source>Drop pictures of it here</source>
        <translation>Solte aqui imagens dela</translation>
    </message>
    <message>
        <source>Drop pictures or folders here</source>
        <translation>Solte imagens ou pastas aqui</translation>
    </message>
    <message>
        <source>Every mistake costs 1 until you say more. The answer is then the class with the smallest expected cost, even if another one is more probable.</source>
        <translation>Todo erro custa 1 até você indicar mais. A resposta é então a classe com o menor custo esperado, mesmo que outra seja mais provável.</translation>
    </message>
    <message>
        <source>Every picture gets its best guess. A guess less likely than this is marked with ?, and saved and copied as not sure. Pictures unlike all of those for learning are none of these, wherever the slider stands.</source>
        <translation>Cada imagem recebe seu melhor palpite. Um palpite menos provável do que isto é marcado com ? e salvo e copiado como sem certeza. Imagens diferentes de todas as usadas para aprender contam como nenhuma destas, onde quer que esteja o controle deslizante.</translation>
    </message>
    <message>
        <source>Every picture is answered.</source>
        <translation>Toda imagem recebe resposta.</translation>
    </message>
    <message numerus="yes">
        <source>Every picture is answered: {n:,} picture kept aside, of which {right:,} are right ({share}).</source>
        <comment>Every picture is answered: {n:,} pictures kept aside, of which {right:,} are right ({share}).</comment>
        <translation>
            <numerusform>Toda imagem recebe resposta: {n:,} imagem reservada, {right:,} certa ({share}).</numerusform>
            <numerusform>Toda imagem recebe resposta: {n:,} imagens reservadas, das quais {right:,} estão certas ({share}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every picture is answered: {n:,} test picture, of which {right:,} are right ({share}).</source>
        <comment>Every picture is answered: {n:,} test pictures, of which {right:,} are right ({share}).</comment>
        <translation>
            <numerusform>Toda imagem recebe resposta: {n:,} imagem de teste, {right:,} certa ({share}).</numerusform>
            <numerusform>Toda imagem recebe resposta: {n:,} imagens de teste, das quais {right:,} estão certas ({share}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder to copy into</source>
        <translation>Pasta para onde copiar</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>Pasta a monitorar</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>De um arquivo…</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Go on with a module that was not saved</source>
        <translation>Continuar com um módulo que não foi salvo</translation>
    </message>
    <message>
        <source>How many are right is not known for this module.</source>
        <translation>Não se sabe quantas estão certas com este módulo.</translation>
    </message>
    <message>
        <source>How many are right is not known while mistakes are weighed.</source>
        <translation>Não se sabe quantas estão certas enquanto os erros são ponderados.</translation>
    </message>
    <message>
        <source>How many are right is not known with the added class.</source>
        <translation>Não se sabe quantas estão certas com a classe adicionada.</translation>
    </message>
    <message>
        <source>How sure an answer must be</source>
        <translation>Quanta certeza uma resposta precisa ter</translation>
    </message>
    <message>
        <source>Improve the module</source>
        <translation>Melhorar o módulo</translation>
    </message>
    <message>
        <source>It has learned more since it was tested, so how many are right is not known.</source>
        <translation>Ele aprendeu mais depois de ser testado; por isso não se sabe quantas estão certas.</translation>
    </message>
    <message>
        <source>Keep in the module</source>
        <translation>Guardar no módulo</translation>
    </message>
    <message>
        <source>Learn from the pictures</source>
        <translation>Aprender com as imagens</translation>
    </message>
    <message numerus="yes">
        <source>Learn {n:,} picture at once, without training; no picture is stored in the module</source>
        <comment>Learn {n:,} pictures at once, without training; no picture is stored in the module</comment>
        <translation>
            <numerusform>Aprender com {n:,} imagem de imediato, sem treinamento; nenhuma imagem é guardada no módulo</numerusform>
            <numerusform>Aprender com {n:,} imagens de imediato, sem treinamento; nenhuma imagem é guardada no módulo</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning from pictures</source>
        <translation>Aprendendo com imagens</translation>
    </message>
    <message numerus="yes">
        <source>Learns from {n:,} folder.</source>
        <comment>Learns from {n:,} folders.</comment>
        <translation>
            <numerusform>Aprende com {n:,} pasta.</numerusform>
            <numerusform>Aprende com {n:,} pastas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learns from {n:,} picture and {folders}.</source>
        <comment>Learns from {n:,} pictures and {folders}.</comment>
        <translation>
            <numerusform>Aprende com {n:,} imagem e {folders}.</numerusform>
            <numerusform>Aprende com {n:,} imagens e {folders}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learns from {n:,} picture.</source>
        <comment>Learns from {n:,} pictures.</comment>
        <translation>
            <numerusform>Aprende com {n:,} imagem.</numerusform>
            <numerusform>Aprende com {n:,} imagens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learns from {n:,} picture. {enough} or more would be better.</source>
        <comment>Learns from {n:,} pictures. {enough} or more would be better.</comment>
        <translation>
            <numerusform>Aprende com {n:,} imagem. {enough} ou mais seria melhor.</numerusform>
            <numerusform>Aprende com {n:,} imagens. {enough} ou mais seria melhor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Least probability in percent</source>
        <translation>Probabilidade mínima em porcentagem</translation>
    </message>
    <message>
        <source>Least sure first</source>
        <translation>Menor certeza primeiro</translation>
    </message>
    <message>
        <source>Live camera</source>
        <translation>Câmera ao vivo</translation>
    </message>
    <message>
        <source>Live camera…</source>
        <translation>Câmera ao vivo…</translation>
    </message>
    <message>
        <source>Load a module first; the pictures then follow.</source>
        <translation>Carregue primeiro um módulo; as imagens vêm depois.</translation>
    </message>
    <message>
        <source>Load a module, or train one; then drop any pictures here.</source>
        <translation>Carregue um módulo ou treine um; depois solte aqui quaisquer imagens.</translation>
    </message>
    <message>
        <source>Load module</source>
        <translation>Carregar módulo</translation>
    </message>
    <message>
        <source>Load module…</source>
        <translation>Carregar módulo…</translation>
    </message>
    <message>
        <source>Loading the module</source>
        <translation>Carregando o módulo</translation>
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
        <translation>Maior certeza primeiro</translation>
    </message>
    <message>
        <source>Name of the class</source>
        <translation>Nome da classe</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Ainda sem resposta</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nenhuma destas</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Sem certeza</translation>
    </message>
    <message>
        <source>Nothing of what the camera sees is kept; each picture is answered and forgotten.</source>
        <translation>Nada do que a câmera vê é guardado; cada imagem é respondida e esquecida.</translation>
    </message>
    <message>
        <source>One mistake or class is listed twice: take one of the two lines away.</source>
        <translation>Um erro ou uma classe aparece duas vezes: retire uma das duas linhas.</translation>
    </message>
    <message>
        <source>Only answers of {threshold} or more count.</source>
        <translation>Só contam respostas de {threshold} ou mais.</translation>
    </message>
    <message numerus="yes">
        <source>Only answers of {threshold} or more count: none of {n:,} test picture.</source>
        <comment>Only answers of {threshold} or more count: none of {n:,} test pictures.</comment>
        <translation>
            <numerusform>Só contam respostas de {threshold} ou mais: nenhuma de {n:,} imagem de teste.</numerusform>
            <numerusform>Só contam respostas de {threshold} ou mais: nenhuma de {n:,} imagens de teste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only answers of {threshold} or more count: {answered:,} of {n:,} test picture, of which {right:,} are right ({share}).</source>
        <comment>Only answers of {threshold} or more count: {answered:,} of {n:,} test pictures, of which {right:,} are right ({share}).</comment>
        <translation>
            <numerusform>Só contam respostas de {threshold} ou mais: {answered:,} de {n:,} imagem de teste, {right:,} certa ({share}).</numerusform>
            <numerusform>Só contam respostas de {threshold} ou mais: {answered:,} de {n:,} imagens de teste, das quais {right:,} estão certas ({share}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Only pictures and folders of pictures can be used here.</source>
        <translation>Só imagens e pastas de imagens podem ser usadas aqui.</translation>
    </message>
    <message>
        <source>Only when sure</source>
        <translation>Só com certeza</translation>
    </message>
    <message>
        <source>Or click to choose files.</source>
        <translation>Ou clique para escolher arquivos.</translation>
    </message>
    <message>
        <source>Or click to choose files. Ctrl+V takes the clipboard. Drop a module to use another one.</source>
        <translation>Ou clique para escolher arquivos. Ctrl+V usa a área de transferência. Solte um módulo para usar outro.</translation>
    </message>
    <message>
        <source>Order of the answers</source>
        <translation>Ordem das respostas</translation>
    </message>
    <message>
        <source>Pictures in the folder are answered, and new ones as they arrive, until you stop or close the window. A file that is still being written is waited for. The folder is only read.</source>
        <translation>As imagens da pasta são respondidas, e as novas assim que chegam, até você parar ou fechar a janela. Um arquivo que ainda está sendo gravado é aguardado. A pasta é apenas lida.</translation>
    </message>
    <message>
        <source>Pictures of the class</source>
        <translation>Imagens da classe</translation>
    </message>
    <message>
        <source>Pictures of the project get their class at once; others are copied into its folder, after asking</source>
        <translation>As imagens do projeto recebem sua classe de imediato; as outras são copiadas para a pasta dele, depois de perguntar</translation>
    </message>
    <message>
        <source>Pictures to learn from; Delete takes one away</source>
        <translation>Imagens com que aprender; Delete retira uma</translation>
    </message>
    <message>
        <source>Run of {name}</source>
        <translation>Execução de {name}</translation>
    </message>
    <message>
        <source>Save answers</source>
        <translation>Salvar respostas</translation>
    </message>
    <message>
        <source>Save module…</source>
        <translation>Salvar módulo…</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>Salvar as respostas</translation>
    </message>
    <message>
        <source>Save the answers as CSV or JSON</source>
        <translation>Salvar as respostas como CSV ou JSON</translation>
    </message>
    <message>
        <source>Save the module</source>
        <translation>Salvar o módulo</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation>{name} salvo.</translation>
    </message>
    <message>
        <source>Saving the module</source>
        <translation>Salvando o módulo</translation>
    </message>
    <message>
        <source>Say what each kind of mistake costs, and from when on a class is answered</source>
        <translation>Dizer quanto custa cada tipo de erro e a partir de quando uma classe é dada como resposta</translation>
    </message>
    <message>
        <source>Say what the selected pictures are; keys 1 to 5 choose from the list above</source>
        <translation>Dizer o que são as imagens selecionadas; as teclas 1 a 5 escolhem da lista acima</translation>
    </message>
    <message>
        <source>See what this answer rests on</source>
        <translation>Ver em que esta resposta se baseia</translation>
    </message>
    <message>
        <source>Select a picture</source>
        <translation>Selecione uma imagem</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Start watching</source>
        <translation>Começar a monitorar</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Parar de monitorar</translation>
    </message>
    <message>
        <source>Take all answers away; files stay as they are</source>
        <translation>Retirar todas as respostas; os arquivos ficam como estão</translation>
    </message>
    <message>
        <source>Take all corrections back</source>
        <translation>Desfazer todas as correções</translation>
    </message>
    <message>
        <source>Take the correction back</source>
        <translation>Desfazer a correção</translation>
    </message>
    <message>
        <source>Take this line away</source>
        <translation>Retirar esta linha</translation>
    </message>
    <message>
        <source>The chosen picture</source>
        <translation>A imagem escolhida</translation>
    </message>
    <message>
        <source>The clipboard holds no picture.</source>
        <translation>A área de transferência não contém nenhuma imagem.</translation>
    </message>
    <message>
        <source>The copies would arrive as new pictures: choose a folder outside of the watched one.</source>
        <translation>As cópias chegariam como novas imagens: escolha uma pasta fora da que é monitorada.</translation>
    </message>
    <message>
        <source>The module did not learn: {reason}.</source>
        <translation>O módulo não aprendeu: {reason}.</translation>
    </message>
    <message>
        <source>The module learned {learned}. It is kept here until you save it.</source>
        <translation>O módulo aprendeu {learned}. Ele fica guardado aqui até você salvá-lo.</translation>
    </message>
    <message numerus="yes">
        <source>The module learned {learned}. {n:,} file could not be read. It is kept here until you save it.</source>
        <comment>The module learned {learned}. {n:,} files could not be read. It is kept here until you save it.</comment>
        <translation>
            <numerusform>O módulo aprendeu {learned}. {n:,} arquivo não pôde ser lido. Ele fica guardado aqui até você salvá-lo.</numerusform>
            <numerusform>O módulo aprendeu {learned}. {n:,} arquivos não puderam ser lidos. Ele fica guardado aqui até você salvá-lo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The module learns the class from these pictures at once, without training, and keeps what it knew. Five that differ are a good start. The pictures are only read: none is stored in the module.</source>
        <translation>O módulo aprende a classe com estas imagens de imediato, sem treinamento, e conserva o que sabia. Cinco imagens diferentes são um bom começo. As imagens são apenas lidas: nenhuma é guardada no módulo.</translation>
    </message>
    <message>
        <source>The newest training</source>
        <translation>O treinamento mais recente</translation>
    </message>
    <message>
        <source>The project has that class for them already.</source>
        <translation>O projeto já tem essa classe para elas.</translation>
    </message>
    <message>
        <source>The sample images stay as they are: open a folder of your own, and pictures can be added to it.</source>
        <translation>As imagens de exemplo ficam como estão: abra uma pasta sua, e imagens poderão ser adicionadas a ela.</translation>
    </message>
    <message>
        <source>This field is empty: type a number from 0 to {most:,.0f}.</source>
        <translation>Este campo está vazio: digite um número de 0 a {most:,.0f}.</translation>
    </message>
    <message>
        <source>This module cannot learn from single pictures: add them to a project and train again.</source>
        <translation>Este módulo não pode aprender com imagens avulsas: adicione-as a um projeto e treine de novo.</translation>
    </message>
    <message>
        <source>This module knows its classes by their names and cannot learn from single pictures: to use pictures, put them into a folder of the project and train again. A class can be added by its name alone.</source>
        <translation>Este módulo conhece suas classes pelo nome e não pode aprender com imagens avulsas: para usar imagens, coloque-as em uma pasta do projeto e treine de novo. Uma classe pode ser adicionada só pelo nome.</translation>
    </message>
    <message>
        <source>This module learned from your pictures; until you save it, only this program keeps it</source>
        <translation>Este módulo aprendeu com as suas imagens; até você salvá-lo, só este programa o guarda</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Limiares</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Treinar</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>Classe verdadeira</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Use another module</source>
        <translation>Usar outro módulo</translation>
    </message>
    <message>
        <source>Use the newest training</source>
        <translation>Usar o treinamento mais recente</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Monitorar uma pasta</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Monitorar uma pasta…</translation>
    </message>
    <message>
        <source>Watching {name}, which is not there now</source>
        <translation>Monitorando {name}, que não está lá agora</translation>
    </message>
    <message numerus="yes">
        <source>Watching {name}: {n:,} answered</source>
        <comment>Watching {name}: {n:,} answered</comment>
        <translation>
            <numerusform>Monitorando {name}: {n:,} respondida</numerusform>
            <numerusform>Monitorando {name}: {n:,} respondidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Weigh mistakes</source>
        <translation>Ponderar erros</translation>
    </message>
    <message>
        <source>Weigh mistakes…</source>
        <translation>Ponderar erros…</translation>
    </message>
    <message>
        <source>What it sees: {words}</source>
        <translation>O que ela vê: {words}</translation>
    </message>
    <message>
        <source>What was dropped could not be read.</source>
        <translation>O que foi solto não pôde ser lido.</translation>
    </message>
    <message>
        <source>Without pictures the class is added by its name alone, which is less reliable.</source>
        <translation>Sem imagens, a classe é adicionada só pelo nome, o que é menos confiável.</translation>
    </message>
    <message>
        <source>called</source>
        <comment>(a class) called (another class) costs (a number)</comment>
        <translation>chamada de</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ilegível</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>confirmed by you</source>
        <translation>confirmada por você</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrigida</translation>
    </message>
    <message>
        <source>corrected by you</source>
        <translation>corrigida por você</translation>
    </message>
    <message>
        <source>costs</source>
        <comment>(a class) called (another class) costs (a number)</comment>
        <translation>custa</translation>
    </message>
    <message>
        <source>mistakes weighed</source>
        <translation>erros ponderados</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>nenhuma destas</translation>
    </message>
    <message>
        <source>none of these, unlike all pictures for learning; the best guess is {label} ({probability})</source>
        <translation>nenhuma destas, diferente de todas as imagens usadas para aprender; o melhor palpite é {label} ({probability})</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>não salvo</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>sem certeza</translation>
    </message>
    <message>
        <source>not sure, since no class reaches its threshold</source>
        <translation>sem certeza, pois nenhuma classe alcança seu limiar</translation>
    </message>
    <message>
        <source>not sure, since no class reaches {threshold}</source>
        <translation>sem certeza, pois nenhuma classe alcança {threshold}</translation>
    </message>
    <message>
        <source>not sure, since two classes are too close</source>
        <translation>sem certeza, pois duas classes estão próximas demais</translation>
    </message>
    <message>
        <source>only from</source>
        <comment>(a class) only from (a number) %</comment>
        <translation>só a partir de</translation>
    </message>
    <message numerus="yes">
        <source>{class_name} from {n:,} picture</source>
        <comment>{class_name} from {n:,} pictures</comment>
        <translation>
            <numerusform>{class_name} com {n:,} imagem</numerusform>
            <numerusform>{class_name} com {n:,} imagens</numerusform>
        </translation>
    </message>
    <message>
        <source>{corrected}. {sentence}</source>
        <translation>{corrected}. {sentence}</translation>
    </message>
    <message>
        <source>{file}: cannot be read</source>
        <translation>{file}: ilegível</translation>
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
        <translation>{folder} não é uma pasta que possa ser lida.</translation>
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
        <translation>{label}, {probability}, duvidosa</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} cannot be read</source>
        <comment>{n:,} cannot be read</comment>
        <translation>
            <numerusform>{n:,} ilegível</numerusform>
            <numerusform>{n:,} ilegíveis</numerusform>
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
            <numerusform>{n:,} copiada</numerusform>
            <numerusform>{n:,} copiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} could not be copied</source>
        <comment>{n:,} could not be copied</comment>
        <translation>
            <numerusform>{n:,} não pôde ser copiada</numerusform>
            <numerusform>{n:,} não puderam ser copiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} folder</source>
        <comment>{n:,} folders</comment>
        <translation>
            <numerusform>{n:,} pasta</numerusform>
            <numerusform>{n:,} pastas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} none of these</source>
        <comment>{n:,} none of these</comment>
        <translation>
            <numerusform>{n:,} nenhuma destas</numerusform>
            <numerusform>{n:,} nenhuma destas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} not sure</source>
        <comment>{n:,} not sure</comment>
        <translation>
            <numerusform>{n:,} sem certeza</numerusform>
            <numerusform>{n:,} sem certeza</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture</source>
        <comment>{n:,} pictures</comment>
        <translation>
            <numerusform>{n:,} imagem</numerusform>
            <numerusform>{n:,} imagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture corrected or confirmed</source>
        <comment>{n:,} pictures corrected or confirmed</comment>
        <translation>
            <numerusform>{n:,} imagem corrigida ou confirmada</numerusform>
            <numerusform>{n:,} imagens corrigidas ou confirmadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture has another class in the project now. Train again to learn from it.</source>
        <comment>{n:,} pictures have another class in the project now. Train again to learn from them.</comment>
        <translation>
            <numerusform>{n:,} imagem tem agora outra classe no projeto. Treine de novo para aprender com ela.</numerusform>
            <numerusform>{n:,} imagens têm agora outra classe no projeto. Treine de novo para aprender com elas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture will be copied into {folder}, into the folder of its class.</source>
        <comment>{n:,} pictures will be copied into {folder}, each into the folder of its class.</comment>
        <translation>
            <numerusform>{n:,} imagem será copiada para {folder}, na pasta da sua classe.</numerusform>
            <numerusform>{n:,} imagens serão copiadas para {folder}, cada uma na pasta da sua classe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture will be copied into {folder}.</source>
        <comment>{n:,} pictures will be copied into {folder}.</comment>
        <translation>
            <numerusform>{n:,} imagem será copiada para {folder}.</numerusform>
            <numerusform>{n:,} imagens serão copiadas para {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (not saved)</source>
        <translation>{name} (não salvo)</translation>
    </message>
    <message>
        <source>{name} called {name} is no mistake: choose another answer, or take the line away.</source>
        <translation>{name} chamada de {name} não é um erro: escolha outra resposta ou retire a linha.</translation>
    </message>
    <message>
        <source>{name} is a class already.</source>
        <translation>{name} já é uma classe.</translation>
    </message>
    <message numerus="yes">
        <source>{name} is a class already: it learns from {n:,} folder more.</source>
        <comment>{name} is a class already: it learns from {n:,} folders more.</comment>
        <translation>
            <numerusform>{name} já é uma classe: ela aprende com mais {n:,} pasta.</numerusform>
            <numerusform>{name} já é uma classe: ela aprende com mais {n:,} pastas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} is a class already: it learns from {n:,} picture and {folders} more.</source>
        <comment>{name} is a class already: it learns from {n:,} pictures and {folders} more.</comment>
        <translation>
            <numerusform>{name} já é uma classe: ela aprende com mais {n:,} imagem e {folders}.</numerusform>
            <numerusform>{name} já é uma classe: ela aprende com mais {n:,} imagens e {folders}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} is a class already: it learns from {n:,} picture more.</source>
        <comment>{name} is a class already: it learns from {n:,} pictures more.</comment>
        <translation>
            <numerusform>{name} já é uma classe: ela aprende com mais {n:,} imagem.</numerusform>
            <numerusform>{name} já é uma classe: ela aprende com mais {n:,} imagens.</numerusform>
        </translation>
    </message>
    <message>
        <source>{typed} cannot be used here: type a number from 0 to {most:,.0f}.</source>
        <translation>{typed} não pode ser usado aqui: digite um número de 0 a {most:,.0f}.</translation>
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
        <translation>Adicionar imagens</translation>
    </message>
    <message>
        <source>Add to {name}:</source>
        <translation>Adicionar a {name}:</translation>
    </message>
    <message>
        <source>Add to {place}, without a class:</source>
        <translation>Adicionar a {place}, sem classe:</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Another class is already called “{name}”. To make them one, use Merge into.</source>
        <translation>Outra classe já se chama “{name}”. Para torná-las uma só, use Mesclar em.</translation>
    </message>
    <message>
        <source>Best for “{words}”</source>
        <translation>Melhores para “{words}”</translation>
    </message>
    <message>
        <source>Brightness rescaled</source>
        <translation>Brilho reescalado</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>Por classe</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nome</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Ilegível</translation>
    </message>
    <message>
        <source>Change the words…</source>
        <translation>Mudar as palavras…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Choose by a loop, a click, the arrow keys or a class; the wheel, + and - zoom, Space enlarges.</source>
        <translation>Escolha com um laço, um clique, as teclas de seta ou uma classe; a roda, + e - aproximam e afastam, Espaço amplia.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Escolher arquivos…</translation>
    </message>
    <message>
        <source>Choose pictures or an archive; they are copied, and then given classes one by one</source>
        <translation>Escolher imagens ou um arquivo compactado; elas são copiadas e depois recebem classes uma a uma</translation>
    </message>
    <message>
        <source>Chosen images</source>
        <translation>Imagens escolhidas</translation>
    </message>
    <message>
        <source>Chosen images are shown here.</source>
        <translation>As imagens escolhidas aparecem aqui.</translation>
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
        <translation>Classes no mapa: escolher algumas seleciona suas imagens</translation>
    </message>
    <message>
        <source>Copy of another</source>
        <translation>Cópia de outra</translation>
    </message>
    <message>
        <source>Copy pictures into the chosen class, or without a class</source>
        <translation>Copiar imagens para a classe escolhida, ou sem classe</translation>
    </message>
    <message>
        <source>Count them for another class</source>
        <translation>Contá-las em outra classe</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Cut short</source>
        <translation>Incompleto</translation>
    </message>
    <message>
        <source>Cut the longer side off</source>
        <translation>Cortar o lado mais longo</translation>
    </message>
    <message>
        <source>Distances</source>
        <translation>Distâncias</translation>
    </message>
    <message>
        <source>Drawing the map</source>
        <translation>Desenhando o mapa</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vazio</translation>
    </message>
    <message>
        <source>Empty class</source>
        <translation>Classe vazia</translation>
    </message>
    <message>
        <source>End the search, and show the images of all classes</source>
        <translation>Encerrar a busca e mostrar as imagens de todas as classes</translation>
    </message>
    <message>
        <source>English words for {name}</source>
        <translation>Palavras em inglês para {name}</translation>
    </message>
    <message>
        <source>Enter makes the class, Esc does not</source>
        <translation>Enter cria a classe, Esc não</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Deixar de fora</translation>
    </message>
    <message numerus="yes">
        <source>Exclude {n:,} image</source>
        <comment>Exclude {n:,} images</comment>
        <translation>
            <numerusform>Deixar {n:,} imagem de fora</numerusform>
            <numerusform>Deixar {n:,} imagens de fora</numerusform>
        </translation>
    </message>
    <message>
        <source>F2 or a double click changes the name.</source>
        <translation>F2 ou um clique duplo muda o nome.</translation>
    </message>
    <message>
        <source>F2 or a double click changes the name; the folder is not renamed.</source>
        <translation>F2 ou um clique duplo muda o nome; a pasta não é renomeada.</translation>
    </message>
    <message>
        <source>Few images</source>
        <translation>Poucas imagens</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Files that could not be used</source>
        <translation>Arquivos que não puderam ser usados</translation>
    </message>
    <message>
        <source>Find by what a picture shows, or by file name</source>
        <translation>Buscar pelo que uma imagem mostra ou pelo nome do arquivo</translation>
    </message>
    <message>
        <source>Find pictures that stand twice, and doubtful classes, before training</source>
        <translation>Encontrar imagens repetidas e classes duvidosas antes do treinamento</translation>
    </message>
    <message>
        <source>Find: words, or a file name</source>
        <translation>Buscar: palavras ou nome do arquivo</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation>Pasta: {folder}</translation>
    </message>
    <message>
        <source>From a video…</source>
        <translation>De um vídeo…</translation>
    </message>
    <message>
        <source>From the camera…</source>
        <translation>Da câmera…</translation>
    </message>
    <message>
        <source>Go on to training (Ctrl+3)</source>
        <translation>Seguir para o treinamento (Ctrl+3)</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
    <message>
        <source>How an image becomes a square</source>
        <translation>Como uma imagem vira um quadrado</translation>
    </message>
    <message>
        <source>How it does without training</source>
        <translation>Como se sai sem treinamento</translation>
    </message>
    <message>
        <source>How much a random crop may cut away in training: right is nothing</source>
        <translation>Quanto um corte aleatório pode retirar no treinamento: à direita, nada</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Images and classes that you left out</source>
        <translation>Imagens e classes que você deixou de fora</translation>
    </message>
    <message>
        <source>Images it will learn from</source>
        <translation>Imagens com que ele vai aprender</translation>
    </message>
    <message>
        <source>Images set aside to judge the result</source>
        <translation>Imagens reservadas para avaliar o resultado</translation>
    </message>
    <message>
        <source>Images that look alike to the model lie in one heap; how far apart two heaps lie says little.</source>
        <translation>Imagens que o modelo acha parecidas ficam no mesmo grupo; a distância entre dois grupos diz pouco.</translation>
    </message>
    <message>
        <source>Images that look alike to the model lie near each other: the farther apart, the less alike.</source>
        <translation>Imagens que o modelo acha parecidas ficam perto umas das outras: quanto mais longe, menos parecidas.</translation>
    </message>
    <message>
        <source>Images that watch over the learning</source>
        <translation>Imagens que validam o aprendizado</translation>
    </message>
    <message>
        <source>Images to show</source>
        <translation>Imagens a mostrar</translation>
    </message>
    <message>
        <source>In English…</source>
        <translation>Em inglês…</translation>
    </message>
    <message>
        <source>In training, example {number}</source>
        <translation>No treinamento, exemplo {number}</translation>
    </message>
    <message>
        <source>In training, for example</source>
        <translation>No treinamento, por exemplo</translation>
    </message>
    <message>
        <source>In two classes</source>
        <translation>Em duas classes</translation>
    </message>
    <message>
        <source>In two parts</source>
        <translation>Em duas partes</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Incluir</translation>
    </message>
    <message>
        <source>Include class</source>
        <translation>Incluir classe</translation>
    </message>
    <message numerus="yes">
        <source>Include {n:,} class</source>
        <comment>Include {n:,} classes</comment>
        <translation>
            <numerusform>Incluir {n:,} classe</numerusform>
            <numerusform>Incluir {n:,} classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Include {n:,} image</source>
        <comment>Include {n:,} images</comment>
        <translation>
            <numerusform>Incluir {n:,} imagem</numerusform>
            <numerusform>Incluir {n:,} imagens</numerusform>
        </translation>
    </message>
    <message>
        <source>Include {name}</source>
        <translation>Incluir {name}</translation>
    </message>
    <message>
        <source>Keep everything, distorted</source>
        <translation>Manter tudo, distorcido</translation>
    </message>
    <message>
        <source>Keep everything, with grey beside it</source>
        <translation>Manter tudo, com cinza ao lado</translation>
    </message>
    <message>
        <source>Keeps neighbours together; slower (t-SNE)</source>
        <translation>Mantém os vizinhos juntos; mais lento (t-SNE)</translation>
    </message>
    <message>
        <source>Keeps what is far apart far apart; quick (PCA)</source>
        <translation>Mantém longe o que está longe; rápido (PCA)</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Maiores</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Leave class out</source>
        <translation>Deixar classe de fora</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Deixar de fora</translation>
    </message>
    <message numerus="yes">
        <source>Leave out {n:,} class</source>
        <comment>Leave out {n:,} classes</comment>
        <translation>
            <numerusform>Deixar {n:,} classe de fora</numerusform>
            <numerusform>Deixar {n:,} classes de fora</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out {name}</source>
        <translation>Deixar {name} de fora</translation>
    </message>
    <message>
        <source>Leave the selected images out (Delete)</source>
        <translation>Deixar de fora as imagens selecionadas (Delete)</translation>
    </message>
    <message>
        <source>Leave them out (Delete)</source>
        <translation>Deixá-las de fora (Delete)</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>De fora</translation>
    </message>
    <message>
        <source>Letters show the pictures whose path holds them; with Enter, those that show what the words say (Ctrl+F)</source>
        <translation>Letras filtram as imagens pelo caminho do arquivo; com Enter, aparecem as que mostram o que as palavras dizem (Ctrl+F)</translation>
    </message>
    <message>
        <source>Link in a circle</source>
        <translation>Link em círculo</translation>
    </message>
    <message>
        <source>Look at the folder again</source>
        <translation>Examinar a pasta de novo</translation>
    </message>
    <message>
        <source>Looking for pictures</source>
        <translation>Procurando imagens</translation>
    </message>
    <message>
        <source>Made here; it has no folder of its own</source>
        <translation>Criada aqui; não tem uma pasta própria</translation>
    </message>
    <message>
        <source>Make a class; pictures can be moved into it</source>
        <translation>Criar uma classe; imagens podem ser movidas para ela</translation>
    </message>
    <message>
        <source>Map of the images</source>
        <translation>Mapa das imagens</translation>
    </message>
    <message>
        <source>Map…</source>
        <translation>Mapa…</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Mesclar em</translation>
    </message>
    <message numerus="yes">
        <source>Merge {n:,} class into {target}</source>
        <comment>Merge {n:,} classes into {target}</comment>
        <translation>
            <numerusform>Mesclar {n:,} classe em {target}</numerusform>
            <numerusform>Mesclar {n:,} classes em {target}</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge {name} into {target}</source>
        <translation>Mesclar {name} em {target}</translation>
    </message>
    <message>
        <source>Mirror at random</source>
        <translation>Espelhar ao acaso</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Mais como esta</translation>
    </message>
    <message>
        <source>Most doubtful</source>
        <translation>Mais duvidosas</translation>
    </message>
    <message>
        <source>Most doubtful (after Check)</source>
        <translation>Mais duvidosas (depois de Verificar)</translation>
    </message>
    <message>
        <source>Most like {file}</source>
        <translation>Mais parecidas com {file}</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Move to class</source>
        <translation>Mover para classe</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message numerus="yes">
        <source>Move {n:,} class down</source>
        <comment>Move {n:,} classes down</comment>
        <translation>
            <numerusform>Mover {n:,} classe para baixo</numerusform>
            <numerusform>Mover {n:,} classes para baixo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n:,} class up</source>
        <comment>Move {n:,} classes up</comment>
        <translation>
            <numerusform>Mover {n:,} classe para cima</numerusform>
            <numerusform>Mover {n:,} classes para cima</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n:,} image</source>
        <comment>Move {n:,} images</comment>
        <translation>
            <numerusform>Mover {n:,} imagem</numerusform>
            <numerusform>Mover {n:,} imagens</numerusform>
        </translation>
    </message>
    <message>
        <source>Move {name} down</source>
        <translation>Mover {name} para baixo</translation>
    </message>
    <message>
        <source>Move {name} up</source>
        <translation>Mover {name} para cima</translation>
    </message>
    <message>
        <source>Name of the new class</source>
        <translation>Nome da nova classe</translation>
    </message>
    <message>
        <source>Names collide</source>
        <translation>Nomes em conflito</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Vizinhos</translation>
    </message>
    <message>
        <source>New class {name}</source>
        <translation>Nova classe {name}</translation>
    </message>
    <message>
        <source>New class…</source>
        <translation>Nova classe…</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Mais novas</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>No images here. Choose another part or class.</source>
        <translation>Nenhuma imagem aqui. Escolha outra parte ou classe.</translation>
    </message>
    <message>
        <source>No problems were found.</source>
        <translation>Nenhum problema foi encontrado.</translation>
    </message>
    <message>
        <source>Not an image</source>
        <translation>Não é uma imagem</translation>
    </message>
    <message>
        <source>One that lies among another class may have the wrong class, or only be unusual: look at it, then move it, exclude it or leave it.</source>
        <translation>Uma imagem no meio de outra classe pode ter a classe errada, ou ser apenas incomum: olhe-a e depois mova-a, deixe-a de fora ou deixe-a como está.</translation>
    </message>
    <message>
        <source>Only {names}</source>
        <translation>Só {names}</translation>
    </message>
    <message>
        <source>Open a folder whose sub-folders are your classes, or drop unsorted pictures here.</source>
        <translation>Abra uma pasta cujas subpastas são as suas classes, ou solte aqui imagens não organizadas.</translation>
    </message>
    <message>
        <source>Open another folder (Ctrl+O)</source>
        <translation>Abrir outra pasta (Ctrl+O)</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Abrir pasta…</translation>
    </message>
    <message>
        <source>Order of the images</source>
        <translation>Ordem das imagens</translation>
    </message>
    <message>
        <source>Outside the classes</source>
        <translation>Fora das classes</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>Borda</translation>
    </message>
    <message>
        <source>Pictures are taken out of it, and then given classes one by one</source>
        <translation>São capturadas imagens dele, que depois recebem classes uma a uma</translation>
    </message>
    <message>
        <source>Pictures without a class: give them one on the Label page</source>
        <translation>Imagens sem classe: dê uma a elas na página Rotular</translation>
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
        <translation>Progresso do exame da pasta</translation>
    </message>
    <message>
        <source>Random crops show at least {share} %</source>
        <translation>Os cortes aleatórios mostram pelo menos {share}%</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove or leave out</source>
        <translation>Remover ou deixar de fora</translation>
    </message>
    <message numerus="yes">
        <source>Remove or leave out {n:,} class</source>
        <comment>Remove or leave out {n:,} classes</comment>
        <translation>
            <numerusform>Remover ou deixar {n:,} classe de fora</numerusform>
            <numerusform>Remover ou deixar {n:,} classes de fora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {n:,} class</source>
        <comment>Remove {n:,} classes</comment>
        <translation>
            <numerusform>Remover {n:,} classe</numerusform>
            <numerusform>Remover {n:,} classes</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Remover {name}</translation>
    </message>
    <message>
        <source>Rename	F2</source>
        <translation>Renomear	F2</translation>
    </message>
    <message>
        <source>Rename class</source>
        <translation>Renomear classe</translation>
    </message>
    <message>
        <source>Say it in English…</source>
        <translation>Dizer em inglês…</translation>
    </message>
    <message>
        <source>See the images on a map on which alike ones lie close together</source>
        <translation>Ver as imagens em um mapa no qual as parecidas ficam próximas</translation>
    </message>
    <message>
        <source>Select an image</source>
        <translation>Selecione uma imagem</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>Show files that could not be used</source>
        <translation>Mostrar arquivos que não puderam ser usados</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Show only these pictures</source>
        <translation>Mostrar só estas imagens</translation>
    </message>
    <message>
        <source>Show only this class</source>
        <translation>Mostrar só esta classe</translation>
    </message>
    <message>
        <source>Size of the images (Ctrl++ and Ctrl+-, or Ctrl with the wheel)</source>
        <translation>Tamanho das imagens (Ctrl++ e Ctrl+-, ou Ctrl com a roda)</translation>
    </message>
    <message>
        <source>Size of the images in the grid</source>
        <translation>Tamanho das imagens na grade</translation>
    </message>
    <message>
        <source>Smallest part of the image that a random crop shows, in percent</source>
        <translation>Menor parte da imagem que um corte aleatório mostra, em porcentagem</translation>
    </message>
    <message>
        <source>Sort all by name</source>
        <translation>Ordenar todas por nome</translation>
    </message>
    <message>
        <source>Sort classes by name</source>
        <translation>Ordenar classes por nome</translation>
    </message>
    <message>
        <source>Start with a video…</source>
        <translation>Começar com um vídeo…</translation>
    </message>
    <message>
        <source>Start with the camera…</source>
        <translation>Começar com a câmera…</translation>
    </message>
    <message>
        <source>Start with unsorted pictures…</source>
        <translation>Começar com imagens não organizadas…</translation>
    </message>
    <message>
        <source>Stop looking; what was open before stays</source>
        <translation>Parar o exame; o que estava aberto antes continua</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Parando</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Esticar</translation>
    </message>
    <message>
        <source>Take pictures, for one class after another or to be given classes later</source>
        <translation>Capturar imagens, para uma classe após a outra ou para receber classes depois</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>The model reads these words. Enter keeps them, also none; Esc does not</source>
        <translation>O modelo lê estas palavras. Enter as guarda, mesmo que não haja nenhuma; Esc não</translation>
    </message>
    <message>
        <source>The model reads these words; the name that you gave is shown everywhere</source>
        <translation>O modelo lê estas palavras; o nome que você deu aparece em todos os lugares</translation>
    </message>
    <message>
        <source>The model reads {name} as “{words}”.</source>
        <translation>O modelo lê {name} como “{words}”.</translation>
    </message>
    <message>
        <source>The model reads: {words}</source>
        <translation>O modelo lê: {words}</translation>
    </message>
    <message>
        <source>The model was taught in English and may not know “{word}”.</source>
        <translation>O modelo foi ensinado em inglês e talvez não conheça “{word}”.</translation>
    </message>
    <message>
        <source>There is a class “{name}” already. Choose another name.</source>
        <translation>Já existe uma classe “{name}”. Escolha outro nome.</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Grande demais</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Treinar</translation>
    </message>
    <message>
        <source>Train on mirrored images too. Switch off where left and right matter.</source>
        <translation>Treinar também com imagens espelhadas. Desligue onde esquerda e direita importam.</translation>
    </message>
    <message>
        <source>Try the sample images</source>
        <translation>Usar as imagens de exemplo</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Validar</translation>
    </message>
    <message>
        <source>What the map keeps</source>
        <translation>O que o mapa preserva</translation>
    </message>
    <message>
        <source>What the model sees</source>
        <translation>O que o modelo vê</translation>
    </message>
    <message>
        <source>Working out the parts</source>
        <translation>Calculando as partes</translation>
    </message>
    <message>
        <source>Wrong file ending</source>
        <translation>Extensão de arquivo errada</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>de fora</translation>
    </message>
    <message>
        <source>learning part</source>
        <translation>parte de aprendizado</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>movida</translation>
    </message>
    <message>
        <source>no class yet</source>
        <translation>ainda sem classe</translation>
    </message>
    <message>
        <source>test part</source>
        <translation>parte de teste</translation>
    </message>
    <message>
        <source>watching part</source>
        <translation>parte de validação</translation>
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
            <numerusform>{n:,} classe</numerusform>
            <numerusform>{n:,} classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} image</source>
        <comment>{n:,} images</comment>
        <translation>
            <numerusform>{n:,} imagem</numerusform>
            <numerusform>{n:,} imagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} image chosen</source>
        <comment>{n:,} images chosen</comment>
        <translation>
            <numerusform>{n:,} imagem escolhida</numerusform>
            <numerusform>{n:,} imagens escolhidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of {all:,} selected</source>
        <comment>{n:,} of {all:,} selected</comment>
        <translation>
            <numerusform>{n:,} de {all:,} selecionada</numerusform>
            <numerusform>{n:,} de {all:,} selecionadas</numerusform>
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
            <numerusform>{n:,} observação. Os arquivos marcados com {no} ficaram de fora; nenhum foi alterado.</numerusform>
            <numerusform>{n:,} observações. Os arquivos marcados com {no} ficaram de fora; nenhum foi alterado.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, left out</source>
        <translation>{name}, de fora</translation>
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
            <numerusform>{name}: {advice} (mais {n:,} com dicas)</numerusform>
            <numerusform>{name}: {advice} (mais {n:,} com dicas)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown:,} of {n:,} image</source>
        <comment>{shown:,} of {n:,} images</comment>
        <translation>
            <numerusform>{shown:,} de {n:,} imagem</numerusform>
            <numerusform>{shown:,} de {n:,} imagens</numerusform>
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
        <translation>{wanted}: procurando</translation>
    </message>
    <message>
        <source>{words}.</source>
        <translation>{words}.</translation>
    </message>
    <message>
        <source>“{name}” in English</source>
        <translation>“{name}” em inglês</translation>
    </message>
    <message>
        <source>“{name}” is for pictures without a class. Choose another name.</source>
        <translation>“{name}” é para imagens sem classe. Escolha outro nome.</translation>
    </message>
</context>
<context>
    <name>mpl_desktop.pages.images.check</name>
    <message>
        <source>Before training: look for the same picture saved twice, and for pictures that are probably in the wrong class. Nothing is changed by itself.</source>
        <translation>Antes do treinamento: procure a mesma imagem salva duas vezes e imagens que provavelmente estão na classe errada. Nada é alterado sozinho.</translation>
    </message>
    <message>
        <source>Both are of {name}.</source>
        <translation>Ambas são de {name}.</translation>
    </message>
    <message>
        <source>Can be undone (Ctrl+Z)</source>
        <translation>Pode ser desfeito (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>Check images</source>
        <translation>Verificar imagens</translation>
    </message>
    <message>
        <source>Checking the images</source>
        <translation>Verificando as imagens</translation>
    </message>
    <message>
        <source>Class may be wrong</source>
        <translation>A classe pode estar errada</translation>
    </message>
    <message>
        <source>Classes were not checked: each needs five pictures or more.</source>
        <translation>As classes não foram verificadas: cada uma precisa de cinco imagens ou mais.</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <source>Exclude both</source>
        <translation>Deixar as duas de fora</translation>
    </message>
    <message>
        <source>Exclude the copy</source>
        <translation>Deixar a cópia de fora</translation>
    </message>
    <message numerus="yes">
        <source>Exclude {n:,} image</source>
        <comment>Exclude {n:,} images</comment>
        <translation>
            <numerusform>Deixar {n:,} imagem de fora</numerusform>
            <numerusform>Deixar {n:,} imagens de fora</numerusform>
        </translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Achado</translation>
    </message>
    <message>
        <source>Findings of the check</source>
        <translation>Achados da verificação</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corrigir</translation>
    </message>
    <message numerus="yes">
        <source>Fix {n:,} finding</source>
        <comment>Fix {n:,} findings</comment>
        <translation>
            <numerusform>Corrigir {n:,} achado</numerusform>
            <numerusform>Corrigir {n:,} achados</numerusform>
        </translation>
    </message>
    <message>
        <source>It has the class {label}, but looks more like {suggested}: {suggested_probability} probable, and {label} {probability}.</source>
        <translation>Tem a classe {label}, mas se parece mais com {suggested}: {suggested} com probabilidade {suggested_probability}, e {label} com {probability}.</translation>
    </message>
    <message>
        <source>Judged by the other pictures, {share} get the class that they have, so look at each before you change its class.</source>
        <translation>Avaliadas pelas outras imagens, {share} recebem a classe que têm; por isso, olhe cada uma antes de mudar sua classe.</translation>
    </message>
    <message>
        <source>Judged by the other pictures, {share} get the class that they have.</source>
        <translation>Avaliadas pelas outras imagens, {share} recebem a classe que têm.</translation>
    </message>
    <message>
        <source>Judged by the other pictures, {share} get the class that they have. About {names} the check is too often wrong itself: no picture of them is questioned.</source>
        <translation>Avaliadas pelas outras imagens, {share} recebem a classe que têm. Sobre {names}, a própria verificação erra com frequência demais: nenhuma imagem delas é questionada.</translation>
    </message>
    <message>
        <source>Judged by the other pictures, {share} get the class that they have: too few for a doubt about one of them to mean anything, so no class is questioned.</source>
        <translation>Avaliadas pelas outras imagens, {share} recebem a classe que têm: poucas demais para que uma dúvida sobre alguma delas signifique algo; por isso nenhuma classe é questionada.</translation>
    </message>
    <message>
        <source>Leave the images out; can be undone (Ctrl+Z)</source>
        <translation>Deixar as imagens de fora; pode ser desfeito (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Looking at every picture. This takes about as long as one round of a training.</source>
        <translation>Examinando cada imagem. Isto leva mais ou menos o tempo de uma rodada de treinamento.</translation>
    </message>
    <message>
        <source>Move to {suggested}</source>
        <translation>Mover para {suggested}</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was found, in {n:,} picture.</source>
        <comment>Nothing was found, in {n:,} pictures.</comment>
        <translation>
            <numerusform>Nada foi encontrado, em {n:,} imagem.</numerusform>
            <numerusform>Nada foi encontrado, em {n:,} imagens.</numerusform>
        </translation>
    </message>
    <message>
        <source>One is learned from</source>
        <translation>Uma serve para aprender</translation>
    </message>
    <message>
        <source>One is not used</source>
        <translation>Uma não é usada</translation>
    </message>
    <message>
        <source>One tests the result</source>
        <translation>Uma testa o resultado</translation>
    </message>
    <message>
        <source>One watches over the learning</source>
        <translation>Uma valida o aprendizado</translation>
    </message>
    <message>
        <source>Perhaps one picture in two classes</source>
        <translation>Talvez uma imagem em duas classes</translation>
    </message>
    <message>
        <source>Perhaps one picture in two parts</source>
        <translation>Talvez uma imagem em duas partes</translation>
    </message>
    <message>
        <source>Perhaps one picture twice</source>
        <translation>Talvez uma imagem duas vezes</translation>
    </message>
    <message>
        <source>Pictures of the finding</source>
        <translation>Imagens do achado</translation>
    </message>
    <message>
        <source>Space shows a picture large, Delete leaves it out.</source>
        <translation>Espaço amplia uma imagem, Delete a deixa de fora.</translation>
    </message>
    <message numerus="yes">
        <source>in {n:,} picture</source>
        <comment>in {n:,} pictures</comment>
        <translation>
            <numerusform>em {n:,} imagem</numerusform>
            <numerusform>em {n:,} imagens</numerusform>
        </translation>
    </message>
    <message>
        <source>the other is learned from</source>
        <translation>a outra serve para aprender</translation>
    </message>
    <message>
        <source>the other is not used</source>
        <translation>a outra não é usada</translation>
    </message>
    <message>
        <source>the other tests the result</source>
        <translation>a outra testa o resultado</translation>
    </message>
    <message>
        <source>the other watches over the learning</source>
        <translation>a outra valida o aprendizado</translation>
    </message>
    <message>
        <source>{first} and {second}. {about}</source>
        <translation>{first} e {second}. {about}</translation>
    </message>
    <message>
        <source>{first} and {second}: at least one of the classes is wrong.</source>
        <translation>{first} e {second}: pelo menos uma das classes está errada.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} finding left of {found:,}, {where}.</source>
        <comment>{n:,} findings left of {found:,}, {where}.</comment>
        <translation>
            <numerusform>Resta {n:,} achado de {found:,}, {where}.</numerusform>
            <numerusform>Restam {n:,} achados de {found:,}, {where}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} finding, {where}.</source>
        <comment>{n:,} findings, {where}.</comment>
        <translation>
            <numerusform>{n:,} achado, {where}.</numerusform>
            <numerusform>{n:,} achados, {where}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} and {the_other}, so the result may look too good.</source>
        <translation>{one} e {the_other}, então o resultado pode parecer bom demais.</translation>
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
        <translation>Mais 20 rótulos quase não melhorariam o resultado.</translation>
    </message>
    <message>
        <source>20 more labels would set right about {points} of 100 guesses.</source>
        <translation>Mais 20 rótulos corrigiriam cerca de {points} de 100 palpites.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceitar</translation>
    </message>
    <message numerus="yes">
        <source>Accept {n} as {name}</source>
        <comment>Accept {n} as {name}</comment>
        <translation>
            <numerusform>Aceitar {n} como {name}</numerusform>
            <numerusform>Aceitar {n} como {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>All pictures that may be of one class: unmark the wrong ones, accept the rest</source>
        <translation>Todas as imagens que podem ser de uma classe: desmarque as erradas, aceite o resto</translation>
    </message>
    <message>
        <source>And this?</source>
        <translation>E isto?</translation>
    </message>
    <message>
        <source>Ask about this picture later (0)</source>
        <translation>Perguntar sobre esta imagem mais tarde (0)</translation>
    </message>
    <message>
        <source>Ask again about the last picture (Backspace)</source>
        <translation>Perguntar de novo sobre a última imagem (Backspace)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>Por classe</translation>
    </message>
    <message>
        <source>Choose a class on the right.</source>
        <translation>Escolha uma classe à direita.</translation>
    </message>
    <message>
        <source>Choose pictures…</source>
        <translation>Escolher imagens…</translation>
    </message>
    <message>
        <source>Class name</source>
        <translation>Nome da classe</translation>
    </message>
    <message>
        <source>Class name: an old one or a new one</source>
        <translation>Nome da classe: já existente ou nova</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Enter accepts what is marked, 1 to 9 shows another class.</source>
        <translation>Enter aceita as marcadas, 1 a 9 mostra outra classe.</translation>
    </message>
    <message>
        <source>Every picture has a class.</source>
        <translation>Todas as imagens têm uma classe.</translation>
    </message>
    <message>
        <source>Exclude 1 image</source>
        <translation>Deixar 1 imagem de fora</translation>
    </message>
    <message>
        <source>Give it this class (Space)</source>
        <translation>Dar a ela esta classe (Espaço)</translation>
    </message>
    <message>
        <source>Give it unsorted pictures, and give each a class here: it guesses, you accept.</source>
        <translation>Forneça imagens não organizadas e dê aqui uma classe a cada uma: o programa dá um palpite, você aceita.</translation>
    </message>
    <message>
        <source>Give the marked ones this class (Enter)</source>
        <translation>Dar esta classe às marcadas (Enter)</translation>
    </message>
    <message>
        <source>Give the picture the class {name}</source>
        <translation>Dar à imagem a classe {name}</translation>
    </message>
    <message>
        <source>Give the picture the class {name} ({key})</source>
        <translation>Dar à imagem a classe {name} ({key})</translation>
    </message>
    <message>
        <source>Go on to training (Ctrl+3)</source>
        <translation>Seguir para o treinamento (Ctrl+3)</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>Palpite</translation>
    </message>
    <message>
        <source>Guessing classes</source>
        <translation>Dando palpites de classes</translation>
    </message>
    <message>
        <source>How to label</source>
        <translation>Como rotular</translation>
    </message>
    <message>
        <source>It belongs to no class (Delete)</source>
        <translation>Não pertence a nenhuma classe (Delete)</translation>
    </message>
    <message numerus="yes">
        <source>Label {n:,} image</source>
        <comment>Label {n:,} images</comment>
        <translation>
            <numerusform>Rotular {n:,} imagem</numerusform>
            <numerusform>Rotular {n:,} imagens</numerusform>
        </translation>
    </message>
    <message>
        <source>Label {name}</source>
        <comment>a picture as one of this class</comment>
        <translation>Rotular como {name}</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <source>Look through the images</source>
        <translation>Percorrer as imagens</translation>
    </message>
    <message>
        <source>Looking at the pictures</source>
        <translation>Examinando as imagens</translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation>Marcar todas</translation>
    </message>
    <message>
        <source>Mark all of them, or none</source>
        <translation>Marcar todas, ou nenhuma</translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation>Desmarcar todas</translation>
    </message>
    <message>
        <source>New class {name}</source>
        <translation>Nova classe {name}</translation>
    </message>
    <message>
        <source>Nothing without a class looks like {name} now. Choose another class.</source>
        <translation>Nada sem classe se parece com {name} agora. Escolha outra classe.</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Uma a uma</translation>
    </message>
    <message>
        <source>One picture at a time, the most useful first</source>
        <translation>Uma imagem por vez, as mais úteis primeiro</translation>
    </message>
    <message>
        <source>Open a folder of classes</source>
        <translation>Abrir uma pasta de classes</translation>
    </message>
    <message>
        <source>Pictures that have a class</source>
        <translation>Imagens que têm uma classe</translation>
    </message>
    <message>
        <source>Pictures that may be of this class; marked ones are accepted</source>
        <translation>Imagens que podem ser desta classe; as marcadas são aceitas</translation>
    </message>
    <message>
        <source>Space accepts, 1 to 9 or typing a name chooses, Backspace goes back.</source>
        <translation>Espaço aceita, 1 a 9 ou um nome escolhe, Backspace volta.</translation>
    </message>
    <message>
        <source>Take back a label</source>
        <translation>Retirar um rótulo</translation>
    </message>
    <message>
        <source>The guess was right for {right} of the last {asked} pictures.</source>
        <translation>O palpite estava certo em {right} das últimas {asked} imagens.</translation>
    </message>
    <message>
        <source>The picture to label</source>
        <translation>A imagem a rotular</translation>
    </message>
    <message>
        <source>These are copies; your own files stay as they are.</source>
        <translation>Estas são cópias; seus próprios arquivos ficam como estão.</translation>
    </message>
    <message>
        <source>These may be {name}, the likeliest first. Unmark what is not (click, or arrows and Space), then accept.</source>
        <translation>Estas podem ser {name}, as mais prováveis primeiro. Desmarque as que não são (clique, ou setas e Espaço) e depois aceite.</translation>
    </message>
    <message>
        <source>This class is meant now</source>
        <translation>Esta é a classe em questão agora</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Treinar</translation>
    </message>
    <message>
        <source>Type a class and press Enter; a new name makes a new class</source>
        <translation>Digite uma classe e pressione Enter; um nome novo cria uma nova classe</translation>
    </message>
    <message>
        <source>Type what the picture shows and press Enter: that makes a class. Guesses begin with the second one.</source>
        <translation>Digite o que a imagem mostra e pressione Enter: isso cria uma classe. Os palpites começam com a segunda.</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>O que é isto?</translation>
    </message>
    <message>
        <source>perhaps {name}, {probability}</source>
        <translation>talvez {name}, {probability}</translation>
    </message>
    <message numerus="yes">
        <source>{labelled:,} of {n:,} picture has a class</source>
        <comment>{labelled:,} of {n:,} pictures have a class</comment>
        <translation>
            <numerusform>{labelled:,} de {n:,} imagem tem uma classe</numerusform>
            <numerusform>{labelled:,} de {n:,} imagens têm uma classe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, {n:,} image</source>
        <comment>{name}, {n:,} images</comment>
        <translation>
            <numerusform>{name}, {n:,} imagem</numerusform>
            <numerusform>{name}, {n:,} imagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, {n:,} image, key {key}</source>
        <comment>{name}, {n:,} images, key {key}</comment>
        <translation>
            <numerusform>{name}, {n:,} imagem, tecla {key}</numerusform>
            <numerusform>{name}, {n:,} imagens, tecla {key}</numerusform>
        </translation>
    </message>
    <message>
        <source>{share:.0f} %</source>
        <translation>{share:.0f}%</translation>
    </message>
</context>
<context>
    <name>mpl_desktop.pages.results</name>
    <message>
        <source>Accuracy, with 95 % interval</source>
        <translation>Acurácia, com intervalo de 95%</translation>
    </message>
    <message>
        <source>Actually…</source>
        <translation>Na verdade…</translation>
    </message>
    <message>
        <source>Another run is being measured now.</source>
        <translation>Outra execução está sendo medida agora.</translation>
    </message>
    <message>
        <source>Answers that are right</source>
        <translation>Respostas certas</translation>
    </message>
    <message>
        <source>Balanced accuracy: every class counts the same, with 95 % interval</source>
        <translation>Acurácia balanceada: todas as classes contam igual, com intervalo de 95%</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>Por classe</translation>
    </message>
    <message>
        <source>By name alone</source>
        <translation>Só pelo nome</translation>
    </message>
    <message>
        <source>By the names of the classes alone {share} would be right.</source>
        <translation>Só pelos nomes das classes, {share} estariam certas.</translation>
    </message>
    <message>
        <source>Choose a cell to see its pictures.</source>
        <translation>Escolha uma célula para ver suas imagens.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Class that the picture shows</source>
        <translation>Classe que a imagem mostra</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close (Esc); what was decided is kept</source>
        <translation>Fechar (Esc); o que foi decidido fica guardado</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Confusão</translation>
    </message>
    <message numerus="yes">
        <source>Correct {n:,} picture</source>
        <comment>Correct {n:,} pictures</comment>
        <translation>
            <numerusform>Corrigir {n:,} imagem</numerusform>
            <numerusform>Corrigir {n:,} imagens</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts as {name} now.</source>
        <translation>Agora conta como {name}.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message numerus="yes">
        <source>Edited after review: with {n:,} correction it is right on {right} of {total}. The figures on this page are the original ones; train again to use the corrections.</source>
        <comment>Edited after review: with {n:,} corrections it is right on {right} of {total}. The figures on this page are the original ones; train again to use the corrections.</comment>
        <translation>
            <numerusform>Editado após a revisão: com {n:,} correção, acerta {right} de {total}. Os números desta página são os originais; treine de novo para usar as correções.</numerusform>
            <numerusform>Editado após a revisão: com {n:,} correções, acerta {right} de {total}. Os números desta página são os originais; treine de novo para usar as correções.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every class counts the same, however many test pictures it has</source>
        <translation>Todas as classes contam igual, não importa quantas imagens de teste tenham</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Deixar de fora</translation>
    </message>
    <message numerus="yes">
        <source>Exclude {n:,} picture</source>
        <comment>Exclude {n:,} pictures</comment>
        <translation>
            <numerusform>Deixar {n:,} imagem de fora</numerusform>
            <numerusform>Deixar {n:,} imagens de fora</numerusform>
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
        <translation>{name} exportado.</translation>
    </message>
    <message>
        <source>Figures by class</source>
        <translation>Números por classe</translation>
    </message>
    <message>
        <source>Figures only…</source>
        <translation>Só os números…</translation>
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
        <translation>Ir para Treinar</translation>
    </message>
    <message>
        <source>How many would be recognised by the class&apos;s name alone, without your pictures</source>
        <translation>Quantas seriam reconhecidas só pelo nome da classe, sem as suas imagens</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Quanta certeza tem</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Incluir</translation>
    </message>
    <message numerus="yes">
        <source>Include {n:,} picture</source>
        <comment>Include {n:,} pictures</comment>
        <translation>
            <numerusform>Incluir {n:,} imagem</numerusform>
            <numerusform>Incluir {n:,} imagens</numerusform>
        </translation>
    </message>
    <message>
        <source>It learned from all pictures, so none are left to judge it on.</source>
        <translation>Aprendeu com todas as imagens, então não resta nenhuma para avaliá-lo.</translation>
    </message>
    <message>
        <source>It made one mistake: check the class that they are in.</source>
        <translation>Cometeu um erro: verifique em que classe a imagem está.</translation>
    </message>
    <message>
        <source>It made {mistakes} mistakes, no two of the same kind: check the class that they are in.</source>
        <translation>Cometeu {mistakes} erros, nunca dois do mesmo tipo: verifique em que classe as imagens estão.</translation>
    </message>
    <message>
        <source>It mixes up “{first}” and “{second}” as often as any other two: check that they are in the right class.</source>
        <translation>Confunde “{first}” e “{second}” tanto quanto quaisquer outras duas: verifique se as imagens estão na classe certa.</translation>
    </message>
    <message>
        <source>It mixes up “{first}” and “{second}” most often: check that they are in the right class.</source>
        <translation>O que mais confunde são “{first}” e “{second}”: verifique se as imagens estão na classe certa.</translation>
    </message>
    <message numerus="yes">
        <source>It recognised none of the {pictures} pictures of “{name}”, and none of {n:,} other class: check that they are in the right class.</source>
        <comment>It recognised none of the {pictures} pictures of “{name}”, and none of {n:,} other classes: check that they are in the right class.</comment>
        <translation>
            <numerusform>Não reconheceu nenhuma das {pictures} imagens de “{name}”, nem nenhuma de {n:,} outra classe: verifique se elas estão na classe certa.</numerusform>
            <numerusform>Não reconheceu nenhuma das {pictures} imagens de “{name}”, nem nenhuma de {n:,} outras classes: verifique se elas estão na classe certa.</numerusform>
        </translation>
    </message>
    <message>
        <source>It recognised none of the {pictures} pictures of “{name}”: check that they are in the right class.</source>
        <translation>Não reconheceu nenhuma das {pictures} imagens de “{name}”: verifique se elas estão na classe certa.</translation>
    </message>
    <message>
        <source>It takes “{name}” for “{answer}” as often as any other two: check that they are in the right class.</source>
        <translation>Vê “{name}” como “{answer}” tanto quanto quaisquer outras duas: verifique se as imagens estão na classe certa.</translation>
    </message>
    <message>
        <source>It takes “{name}” for “{answer}” most often: check that they are in the right class.</source>
        <translation>O erro mais frequente é ver “{name}” como “{answer}”: verifique se as imagens estão na classe certa.</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Manter como está</translation>
    </message>
    <message>
        <source>Kept as it is.</source>
        <translation>Mantida como está.</translation>
    </message>
    <message>
        <source>Kept: the quick answer, which compares new pictures with yours. Training did not do clearly better on pictures that it had not seen.</source>
        <translation>Mantida: a resposta rápida, que compara novas imagens com as suas. O treinamento não se saiu claramente melhor em imagens que não tinha visto.</translation>
    </message>
    <message>
        <source>Kept: the trained answer, with a comparison of new pictures with yours.</source>
        <translation>Mantida: a resposta treinada, com uma comparação de novas imagens com as suas.</translation>
    </message>
    <message>
        <source>Kept: the trained answer.</source>
        <translation>Mantida: a resposta treinada.</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>Curva de aprendizado</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <source>Leave the selected pictures out (Delete)</source>
        <translation>Deixar de fora as imagens selecionadas (Delete)</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>Deixada de fora.</translation>
    </message>
    <message>
        <source>Look at each mistake large, and say whether its class is right</source>
        <translation>Olhar cada erro ampliado e dizer se a classe está certa</translation>
    </message>
    <message>
        <source>Look at these mistakes large, one by one</source>
        <translation>Olhar estes erros ampliados, um a um</translation>
    </message>
    <message>
        <source>Look at this picture</source>
        <translation>Olhar esta imagem</translation>
    </message>
    <message numerus="yes">
        <source>Look at {n} picture</source>
        <comment>Look at these {n} pictures</comment>
        <translation>
            <numerusform>Olhar {n} imagem</numerusform>
            <numerusform>Olhar estas {n} imagens</numerusform>
        </translation>
    </message>
    <message>
        <source>Look inside…</source>
        <translation>Ver por dentro…</translation>
    </message>
    <message>
        <source>Measure the learning curve</source>
        <translation>Medir a curva de aprendizado</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Erros</translation>
    </message>
    <message>
        <source>Mistakes ({number})</source>
        <translation>Erros ({number})</translation>
    </message>
    <message>
        <source>More pictures</source>
        <translation>Mais imagens</translation>
    </message>
    <message>
        <source>More pictures would likely change little.</source>
        <translation>Mais imagens provavelmente mudariam pouco.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>No mistakes.</source>
        <translation>Nenhum erro.</translation>
    </message>
    <message>
        <source>Not used for learning (X or Delete)</source>
        <translation>Não usada para aprender (X ou Delete)</translation>
    </message>
    <message>
        <source>Of all test pictures</source>
        <translation>De todas as imagens de teste</translation>
    </message>
    <message>
        <source>Of the pictures of this class, how many were seen as it</source>
        <translation>Das imagens desta classe, quantas foram vistas como ela</translation>
    </message>
    <message>
        <source>Of the pictures seen as this class, how many are of it</source>
        <translation>Das imagens vistas como esta classe, quantas são dela</translation>
    </message>
    <message>
        <source>One HTML file with figures and settings</source>
        <translation>Um arquivo HTML com números e configurações</translation>
    </message>
    <message>
        <source>Parts of the result</source>
        <translation>Partes do resultado</translation>
    </message>
    <message>
        <source>Picture {file}, said to be {name}, answered {answer}</source>
        <translation>Imagem {file}, consta como {name}, resposta {answer}</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Pictures for learning</source>
        <translation>Imagens para aprender</translation>
    </message>
    <message>
        <source>Pictures of each class</source>
        <translation>Imagens de cada classe</translation>
    </message>
    <message>
        <source>Pictures of the class that were not learned from</source>
        <translation>Imagens da classe que não foram usadas para aprender</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Progress of the learning curve</source>
        <translation>Progresso da curva de aprendizado</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Reconhecidas</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Review exactly these mistakes, large</source>
        <translation>Revisar exatamente estes erros, ampliados</translation>
    </message>
    <message>
        <source>Review one by one</source>
        <translation>Revisar um a um</translation>
    </message>
    <message>
        <source>Review these</source>
        <translation>Revisar estes</translation>
    </message>
    <message>
        <source>Reviewed pictures</source>
        <translation>Imagens revisadas</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Acertos</translation>
    </message>
    <message>
        <source>Right on about {tenths} of 10 pictures ({exact}).</source>
        <translation>Acerta cerca de {tenths} de cada 10 imagens ({exact}).</translation>
    </message>
    <message numerus="yes">
        <source>Right on all {n:,} picture.</source>
        <comment>Right on all {n:,} pictures.</comment>
        <translation>
            <numerusform>Acerta a única imagem.</numerusform>
            <numerusform>Acerta todas as {n:,} imagens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Right on all {n:,} test picture.</source>
        <comment>Right on all {n:,} test pictures.</comment>
        <translation>
            <numerusform>Acerta a única imagem de teste.</numerusform>
            <numerusform>Acerta todas as {n:,} imagens de teste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Right on none of {n:,} picture.</source>
        <comment>Right on none of {n:,} pictures.</comment>
        <translation>
            <numerusform>Não acerta nenhuma de {n:,} imagem.</numerusform>
            <numerusform>Não acerta nenhuma das {n:,} imagens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Right on none of {n:,} test picture.</source>
        <comment>Right on none of {n:,} test pictures.</comment>
        <translation>
            <numerusform>Não acerta nenhuma de {n:,} imagem de teste.</numerusform>
            <numerusform>Não acerta nenhuma das {n:,} imagens de teste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Right on the only picture.</source>
        <translation>Acerta a única imagem.</translation>
    </message>
    <message>
        <source>Right on the only test picture.</source>
        <translation>Acerta a única imagem de teste.</translation>
    </message>
    <message>
        <source>Right on {accuracy} of the test pictures.</source>
        <translation>Acerta {accuracy} das imagens de teste.</translation>
    </message>
    <message numerus="yes">
        <source>Right on {right:,} of {n:,} picture.</source>
        <comment>Right on {right:,} of {n:,} pictures.</comment>
        <translation>
            <numerusform>Acerta {right:,} de {n:,} imagem.</numerusform>
            <numerusform>Acerta {right:,} de {n:,} imagens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Right on {right:,} of {n:,} test picture.</source>
        <comment>Right on {right:,} of {n:,} test pictures.</comment>
        <translation>
            <numerusform>Acerta {right:,} de {n:,} imagem de teste.</numerusform>
            <numerusform>Acerta {right:,} de {n:,} imagens de teste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Right, mean of classes</source>
        <translation>Acertos, média das classes</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Execução</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Save what was trained as a file of its own, to take along (Ctrl+E)</source>
        <translation>Salvar o que foi treinado como um arquivo próprio, para levar consigo (Ctrl+E)</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation>{name} salvo.</translation>
    </message>
    <message>
        <source>Say which class the picture really shows</source>
        <translation>Dizer que classe a imagem realmente mostra</translation>
    </message>
    <message>
        <source>See what an answer rests on, and what the module&apos;s parts do</source>
        <translation>Ver em que uma resposta se baseia e o que as partes do módulo fazem</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Sort new pictures with it on the Classify page</source>
        <translation>Classificar novas imagens com ele na página Classificar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after {n:,} training; what was measured stays. Go on to see what more pictures would bring.</source>
        <comment>Stopped after {n:,} trainings; what was measured stays. Go on to see what more pictures would bring.</comment>
        <translation>
            <numerusform>Parado depois de {n:,} treinamento; o que foi medido permanece. Continue para ver o que mais imagens trariam.</numerusform>
            <numerusform>Parado depois de {n:,} treinamentos; o que foi medido permanece. Continue para ver o que mais imagens trariam.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Incluir de novo</translation>
    </message>
    <message>
        <source>Test pictures</source>
        <translation>Imagens de teste</translation>
    </message>
    <message>
        <source>The class is right; only the answer is wrong (K)</source>
        <translation>A classe está certa; só a resposta está errada (K)</translation>
    </message>
    <message>
        <source>The next one (→ or Enter)</source>
        <translation>A próxima (→ ou Enter)</translation>
    </message>
    <message>
        <source>The one before (←)</source>
        <translation>A anterior (←)</translation>
    </message>
    <message>
        <source>The worst first. A double click or Space shows a picture large.</source>
        <translation>As piores primeiro. Um clique duplo ou Espaço mostra uma imagem ampliada.</translation>
    </message>
    <message>
        <source>There were too few pictures to set some aside, so each was judged by a training without it.</source>
        <translation>Havia imagens de menos para reservar algumas; por isso cada uma foi avaliada por um treinamento sem ela.</translation>
    </message>
    <message>
        <source>This is the quick answer: it compares new pictures with yours, and nothing was trained.</source>
        <translation>Esta é a resposta rápida: ela compara novas imagens com as suas, e nada foi treinado.</translation>
    </message>
    <message>
        <source>This run kept no answers of single pictures.</source>
        <translation>Esta execução não guardou respostas de imagens individuais.</translation>
    </message>
    <message>
        <source>Train on all</source>
        <translation>Treinar com todas</translation>
    </message>
    <message>
        <source>Train once more, on the pictures set aside too; none are left to judge it on then</source>
        <translation>Treinar mais uma vez, também com as imagens reservadas; depois não resta nenhuma para avaliá-lo</translation>
    </message>
    <message>
        <source>Train once, and see here how well it works and where it fails.</source>
        <translation>Treine uma vez e veja aqui se funciona bem e onde falha.</translation>
    </message>
    <message>
        <source>Training {number} of {trainings}…</source>
        <translation>Treinamento {number} de {trainings}…</translation>
    </message>
    <message>
        <source>Try fewer pictures</source>
        <translation>Testar com menos imagens</translation>
    </message>
    <message>
        <source>Try it on new pictures and see for yourself.</source>
        <translation>Experimente-o com novas imagens e veja por si.</translation>
    </message>
    <message>
        <source>Try it on pictures that are new to it.</source>
        <translation>Experimente-o com imagens que sejam novas para ele.</translation>
    </message>
    <message>
        <source>Type a class</source>
        <translation>Digite uma classe</translation>
    </message>
    <message>
        <source>Type the beginning of a name, then Enter (Ctrl+F)</source>
        <translation>Digite o começo de um nome e depois Enter (Ctrl+F)</translation>
    </message>
    <message>
        <source>Unsure but right</source>
        <translation>Certas sem certeza</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation>O que mostra?</translation>
    </message>
    <message>
        <source>What is expected; in brackets the range of the gain, in points</source>
        <translation>O que se espera; entre parênteses, a faixa do ganho, em pontos</translation>
    </message>
    <message>
        <source>What was measured is kept</source>
        <translation>O que foi medido fica guardado</translation>
    </message>
    <message>
        <source>With only {total} the number is rough.</source>
        <translation>Com apenas {total}, o número é aproximado.</translation>
    </message>
    <message>
        <source>With pictures of the worst mistakes…</source>
        <translation>Com imagens dos piores erros…</translation>
    </message>
    <message>
        <source>With so few the number is rough.</source>
        <translation>Com tão poucas, o número é aproximado.</translation>
    </message>
    <message>
        <source>With these pictures</source>
        <translation>Com estas imagens</translation>
    </message>
    <message>
        <source>With twice as many</source>
        <translation>Com o dobro</translation>
    </message>
    <message>
        <source>Would more pictures help, and of which class? This trains with 1, 2, 4, 8 and 16 pictures of each class and continues the curve. It takes about as long as two or three trainings.</source>
        <translation>Mais imagens ajudariam, e de qual classe? Isto treina com 1, 2, 4, 8 e 16 imagens de cada classe e prolonga a curva. Leva mais ou menos o tempo de dois ou três treinamentos.</translation>
    </message>
    <message>
        <source>Wrong on the only picture.</source>
        <translation>Erra a única imagem.</translation>
    </message>
    <message>
        <source>Wrong on the only test picture.</source>
        <translation>Erra a única imagem de teste.</translation>
    </message>
    <message>
        <source>actually {name}</source>
        <translation>na verdade {name}</translation>
    </message>
    <message>
        <source>all are reviewed</source>
        <translation>todas estão revisadas</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>de fora</translation>
    </message>
    <message>
        <source>is said to be</source>
        <translation>consta como</translation>
    </message>
    <message>
        <source>was answered</source>
        <translation>resposta dada</translation>
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
Consta como: {name}
Resposta: {answer}, {probability}</translation>
    </message>
    <message>
        <source>{low:+.0f} to {high:+.0f}</source>
        <translation>{low:+.0f} a {high:+.0f}</translation>
    </message>
    <message numerus="yes">
        <source>{more:,} more pictures of each class would likely help about {n:,} point.</source>
        <comment>{more:,} more pictures of each class would likely help about {n:,} points.</comment>
        <translation>
            <numerusform>Mais {more:,} imagens de cada classe provavelmente renderiam cerca de {n:,} ponto.</numerusform>
            <numerusform>Mais {more:,} imagens de cada classe provavelmente renderiam cerca de {n:,} pontos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, answered {answer}, {probability}, right</source>
        <translation>{name}, resposta {answer}, {probability}, certa</translation>
    </message>
    <message>
        <source>{name}, answered {answer}, {probability}, wrong</source>
        <translation>{name}, resposta {answer}, {probability}, errada</translation>
    </message>
    <message>
        <source>{number:,} of {all:,}</source>
        <translation>{number:,} de {all:,}</translation>
    </message>
    <message numerus="yes">
        <source>{right:,} of {n:,} picture</source>
        <comment>{right:,} of {n:,} pictures</comment>
        <translation>
            <numerusform>{right:,} de {n:,} imagem</numerusform>
            <numerusform>{right:,} de {n:,} imagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{right:,} of {n:,} test picture</source>
        <comment>{right:,} of {n:,} test pictures</comment>
        <translation>
            <numerusform>{right:,} de {n:,} imagem de teste</numerusform>
            <numerusform>{right:,} de {n:,} imagens de teste</numerusform>
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
        <translation>Adicionar à fila</translation>
    </message>
    <message>
        <source>All settings, more curves, the numbers and the log</source>
        <translation>Todas as configurações, mais curvas, os números e o log</translation>
    </message>
    <message>
        <source>Counting the pictures</source>
        <translation>Contando as imagens</translation>
    </message>
    <message numerus="yes">
        <source>Curve: {n:,} picture kept aside to watch by.</source>
        <comment>Curve: {n:,} pictures kept aside to watch by.</comment>
        <translation>
            <numerusform>Curva: {n:,} imagem de validação.</numerusform>
            <numerusform>Curva: {n:,} imagens de validação.</numerusform>
        </translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Double-click to write what you want to remember</source>
        <translation>Clique duas vezes para escrever o que você quer lembrar</translation>
    </message>
    <message>
        <source>Download the chosen model first</source>
        <translation>Baixe primeiro o modelo escolhido</translation>
    </message>
    <message>
        <source>End early: keep the best so far, test it on the pictures kept aside and use it</source>
        <translation>Encerrar antes: guardar o melhor até agora, testá-lo com as imagens reservadas e usá-lo</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>For small computers: good results in a minute</source>
        <translation>Para computadores pequenos: bons resultados em um minuto</translation>
    </message>
    <message>
        <source>Free the computer and go on later</source>
        <translation>Liberar o computador e continuar mais tarde</translation>
    </message>
    <message>
        <source>Go on where this training stopped</source>
        <translation>Continuar de onde este treinamento parou</translation>
    </message>
    <message>
        <source>Go to Images</source>
        <translation>Ir para Imagens</translation>
    </message>
    <message>
        <source>How far the loss curve is averaged; the faint line is every step</source>
        <translation>Quanto a curva de perda é suavizada pela média; a linha tênue é cada passo</translation>
    </message>
    <message>
        <source>How many pictures it learned from</source>
        <translation>Com quantas imagens aprendeu</translation>
    </message>
    <message>
        <source>How well it works, and where it fails</source>
        <translation>Se funciona bem e onde falha</translation>
    </message>
    <message>
        <source>It could not be finished; the log under Details says why.</source>
        <translation>Não foi possível concluir; o log em Detalhes diz por quê.</translation>
    </message>
    <message>
        <source>Learned from all pictures; none were kept aside to test it on.</source>
        <translation>Aprendeu com todas as imagens; nenhuma foi reservada para testá-lo.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taxa de aprendizado</translation>
    </message>
    <message numerus="yes">
        <source>Learns from the pictures of {n:,} class.</source>
        <comment>Learns from the pictures of {n:,} classes.</comment>
        <translation>
            <numerusform>Aprende com as imagens de {n:,} classe.</numerusform>
            <numerusform>Aprende com as imagens de {n:,} classes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learns from {n:,} picture in {classes}. They are few, so each is tested by a training that leaves it out.</source>
        <comment>Learns from {n:,} pictures in {classes}. They are few, so each is tested by a training that leaves it out.</comment>
        <translation>
            <numerusform>Aprende com {n:,} imagem em {classes}. São poucas, então cada uma é testada por um treinamento que a deixa de fora.</numerusform>
            <numerusform>Aprende com {n:,} imagens em {classes}. São poucas, então cada uma é testada por um treinamento que a deixa de fora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learns from {pictures} and is tested on {n:,} other.</source>
        <comment>Learns from {pictures} and is tested on {n:,} others.</comment>
        <translation>
            <numerusform>Aprende com {pictures}; {n:,} outra para teste.</numerusform>
            <numerusform>Aprende com {pictures}; outras {n:,} para teste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines: all.</source>
        <translation>Linhas: todas.</translation>
    </message>
    <message numerus="yes">
        <source>Lines: {n:,} other, kept aside for the test.</source>
        <comment>Lines: {n:,} others, kept aside for the test.</comment>
        <translation>
            <numerusform>Linhas: {n:,} outra, de teste.</numerusform>
            <numerusform>Linhas: outras {n:,}, de teste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Carregando o modelo</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Looking at the pictures</source>
        <translation>Examinando as imagens</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perda</translation>
    </message>
    <message>
        <source>Measuring what it knows without training</source>
        <translation>Medindo o que sabe sem treinamento</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
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
        <translation>Números da execução</translation>
    </message>
    <message>
        <source>Open a folder of pictures first; then train here and watch.</source>
        <translation>Abra primeiro uma pasta de imagens; depois treine aqui e acompanhe.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Artigo</translation>
    </message>
    <message>
        <source>Parts of the details</source>
        <translation>Partes dos detalhes</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Paused: Resume goes on from here.</source>
        <translation>Pausado: Retomar continua daqui.</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>Pausando</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Pictures of at least two classes are needed: take some in on the Images page.</source>
        <translation>São necessárias imagens de pelo menos duas classes: inclua algumas na página Imagens.</translation>
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
        <translation>Predefinição</translation>
    </message>
    <message>
        <source>Press F2 or double-click to give it a name</source>
        <translation>Pressione F2 ou clique duas vezes para dar um nome</translation>
    </message>
    <message>
        <source>Press Start training; the right answers over time appear here.</source>
        <translation>Pressione Iniciar treinamento; os acertos ao longo do tempo aparecem aqui.</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Progresso do treinamento</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Rápido</translation>
    </message>
    <message>
        <source>Reading the pictures</source>
        <translation>Lendo as imagens</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Remover desta lista</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Rename, write a note, show the folder, remove</source>
        <translation>Renomear, escrever uma nota, mostrar a pasta, remover</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Acertos</translation>
    </message>
    <message>
        <source>Right answers on pictures kept aside, by round</source>
        <translation>Acertos nas imagens reservadas, por rodada</translation>
    </message>
    <message>
        <source>Right answers, of the pictures kept aside</source>
        <translation>Respostas certas, das imagens reservadas</translation>
    </message>
    <message>
        <source>Right on {accuracy} of the pictures kept aside.</source>
        <translation>Acertou {accuracy} das imagens reservadas.</translation>
    </message>
    <message>
        <source>Right on {accuracy} of the pictures, each tested by a training without it.</source>
        <translation>Acertou {accuracy} das imagens, cada uma testada por um treinamento sem ela.</translation>
    </message>
    <message>
        <source>Right: it is {name}</source>
        <translation>Certo: é {name}</translation>
    </message>
    <message>
        <source>Round {number} of {rounds} · {left}</source>
        <translation>Rodada {number} de {rounds} · {left}</translation>
    </message>
    <message>
        <source>Save the plots or their numbers</source>
        <translation>Salvar os gráficos ou seus números</translation>
    </message>
    <message>
        <source>Saved {names}.</source>
        <translation>Salvo: {names}.</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>Ver o resultado</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar pasta</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Suavização</translation>
    </message>
    <message>
        <source>Smoothing of the loss</source>
        <translation>Suavização da perda</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Iniciar treinamento</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop this training (Esc); it can be resumed later</source>
        <translation>Parar este treinamento (Esc); ele pode ser retomado depois</translation>
    </message>
    <message>
        <source>Stop training?</source>
        <translation>Parar o treinamento?</translation>
    </message>
    <message>
        <source>Stopped: Resume goes on from here.</source>
        <translation>Parado: Retomar continua daqui.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Parando</translation>
    </message>
    <message>
        <source>Take it off this list, or out of the queue; its folder stays</source>
        <translation>Retirar desta lista ou da fila; a pasta continua onde está</translation>
    </message>
    <message>
        <source>Test pictures</source>
        <translation>Imagens de teste</translation>
    </message>
    <message>
        <source>Test pictures appear here</source>
        <translation>As imagens de teste aparecem aqui</translation>
    </message>
    <message>
        <source>Test pictures: {words}</source>
        <translation>Imagens de teste: {words}</translation>
    </message>
    <message>
        <source>Testing on the pictures kept aside</source>
        <translation>Testando com as imagens reservadas</translation>
    </message>
    <message>
        <source>The class name {name} is too long for the model: give it a shorter one on the Images page.</source>
        <translation>O nome de classe {name} é longo demais para o modelo: dê a ela um nome mais curto na página Imagens.</translation>
    </message>
    <message>
        <source>The published recipe, exactly</source>
        <translation>A receita publicada, exatamente</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>Treinar de novo</translation>
    </message>
    <message>
        <source>Train with these pictures (Ctrl+R)</source>
        <translation>Treinar com estas imagens (Ctrl+R)</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Treinamento</translation>
    </message>
    <message>
        <source>Training gained nothing: at once, without training, as many were right.</source>
        <translation>Sem ganho: de imediato, sem treinar, os acertos eram os mesmos.</translation>
    </message>
    <message>
        <source>Training gained nothing: by the class names alone, as many were right.</source>
        <translation>Sem ganho: só pelos nomes das classes, os acertos eram os mesmos.</translation>
    </message>
    <message>
        <source>Training gained {points} in 100: at once, without training, {before} were right.</source>
        <translation>Ganho de {points} em cada 100: de imediato, sem treinar, {before} estavam certas.</translation>
    </message>
    <message>
        <source>Training gained {points} in 100: by the class names alone, {before} were right.</source>
        <translation>Ganho de {points} em cada 100: só pelos nomes das classes, {before} estavam certas.</translation>
    </message>
    <message>
        <source>Training lost {points} in 100: at once, without training, {before} were right.</source>
        <translation>Piora de {points} em cada 100: de imediato, sem treinar, {before} estavam certas.</translation>
    </message>
    <message>
        <source>Training lost {points} in 100: by the class names alone, {before} were right.</source>
        <translation>Piora de {points} em cada 100: só pelos nomes das classes, {before} estavam certas.</translation>
    </message>
    <message>
        <source>Trainings so far</source>
        <translation>Treinamentos</translation>
    </message>
    <message>
        <source>Use the settings of this training and train</source>
        <translation>Usar as configurações deste treinamento e treinar</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validação</translation>
    </message>
    <message>
        <source>Waiting for the training on {folder}</source>
        <translation>Aguardando o treinamento em {folder}</translation>
    </message>
    <message>
        <source>Waiting to start</source>
        <translation>Aguardando para começar</translation>
    </message>
    <message>
        <source>When it was started</source>
        <translation>Quando foi iniciado</translation>
    </message>
    <message>
        <source>With so few pictures that may be chance.</source>
        <translation>Com tão poucas imagens, isso pode ser acaso.</translation>
    </message>
    <message>
        <source>Without training it was taken for {answer}</source>
        <translation>Sem treinamento foi vista como {answer}</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escrever uma nota</translation>
    </message>
    <message>
        <source>Wrong: taken for {answer}, it is {name}</source>
        <translation>Errado: vista como {answer}, é {name}</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>ainda alguns segundos</translation>
    </message>
    <message>
        <source>after training</source>
        <translation>após o treinamento</translation>
    </message>
    <message>
        <source>at once, without training</source>
        <translation>de imediato, sem treinar</translation>
    </message>
    <message>
        <source>by names alone</source>
        <translation>só pelos nomes</translation>
    </message>
    <message>
        <source>estimating</source>
        <translation>estimando</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perda</translation>
    </message>
    <message>
        <source>round</source>
        <translation>rodada</translation>
    </message>
    <message>
        <source>step</source>
        <translation>passo</translation>
    </message>
    <message>
        <source>taken for {answer}</source>
        <translation>vista como {answer}</translation>
    </message>
    <message>
        <source>taken for {answer}, it is {name}</source>
        <translation>vista como {answer}, é {name}</translation>
    </message>
    <message>
        <source>taken for {answer}, it is {name}, wrong</source>
        <translation>vista como {answer}, é {name}, errado</translation>
    </message>
    <message>
        <source>taken for {answer}, right</source>
        <translation>vista como {answer}, certo</translation>
    </message>
    <message>
        <source>test pictures are right already, without training</source>
        <translation>imagens de teste já estão certas, sem treinamento</translation>
    </message>
    <message>
        <source>test pictures drawn by chance</source>
        <translation>imagens de teste ao acaso</translation>
    </message>
    <message>
        <source>the picture was not written</source>
        <translation>a imagem não foi gravada</translation>
    </message>
    <message>
        <source>while learning</source>
        <translation>durante o aprendizado</translation>
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
            <numerusform>Mais {n:,} imagem fica reservada para acompanhar o aprendizado e escolher o que é guardado.</numerusform>
            <numerusform>Mais {n:,} imagens ficam reservadas para acompanhar o aprendizado e escolher o que é guardado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture in {classes}</source>
        <comment>{n:,} pictures in {classes}</comment>
        <translation>
            <numerusform>{n:,} imagem em {classes}</numerusform>
            <numerusform>{n:,} imagens em {classes}</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} trainings side by side. Select one to see what it gained.</source>
        <translation>{number} treinamentos lado a lado. Selecione um para ver o que ele ganhou.</translation>
    </message>
    <message>
        <source>{right:,} of {judged:,}</source>
        <translation>{right:,} de {judged:,}</translation>
    </message>
    <message>
        <source>{right} of {all} right after round {round}</source>
        <translation>{right} de {all} certas após a rodada {round}</translation>
    </message>
    <message>
        <source>{right} of {all} right after training</source>
        <translation>{right} de {all} certas após treinar</translation>
    </message>
    <message>
        <source>{right} of {all} right now</source>
        <translation>{right} de {all} certas agora</translation>
    </message>
    <message>
        <source>{right} of {all} right without training</source>
        <translation>{right} de {all} certas sem treinamento</translation>
    </message>
    <message>
        <source>{right} without training</source>
        <translation>{right} sem treinamento</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>ainda {time}</translation>
    </message>
</context>
<context>
    <name>mpl_desktop.pages.train.settings</name>
    <message>
        <source>A file on this computer…</source>
        <translation>Um arquivo neste computador…</translation>
    </message>
    <message>
        <source>All-round</source>
        <translation>Uso geral</translation>
    </message>
    <message>
        <source>By name, sentence or symbol (Ctrl+F)</source>
        <translation>Por nome, frase ou símbolo (Ctrl+F)</translation>
    </message>
    <message>
        <source>By names alone {share} of ImageNet&apos;s pictures are right, as published.</source>
        <translation>Só pelos nomes, {share} das imagens do ImageNet estão certas, segundo o publicado.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a weights file</source>
        <translation>Escolher um arquivo de pesos</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Baixar</translation>
    </message>
    <message>
        <source>Download {name}?</source>
        <translation>Baixar {name}?</translation>
    </message>
    <message>
        <source>Downloading {name}</source>
        <translation>Baixando {name}</translation>
    </message>
    <message>
        <source>Downloading {name}: {done} of {size}</source>
        <translation>Baixando {name}: {done} de {size}</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Baixar…</translation>
    </message>
    <message>
        <source>Every setting back to its default</source>
        <translation>Todas as configurações de volta ao padrão</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Buscar configuração</translation>
    </message>
    <message>
        <source>From the air</source>
        <translation>Vistas aéreas</translation>
    </message>
    <message>
        <source>Good at {what}.</source>
        <translation>Bom para {what}.</translation>
    </message>
    <message>
        <source>Looks at {side} × {side} pixels, under a second a picture on this computer.</source>
        <translation>Vê {side} × {side} pixels, menos de um segundo por imagem neste computador.</translation>
    </message>
    <message>
        <source>Looks at {side} × {side} pixels, {time} a picture on this computer.</source>
        <translation>Vê {side} × {side} pixels, {time} por imagem neste computador.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model and pictures</source>
        <translation>Modelo e imagens</translation>
    </message>
    <message>
        <source>Names in any language</source>
        <translation>Nomes em qualquer idioma</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Natureza</translation>
    </message>
    <message>
        <source>No setting has such words.</source>
        <translation>Nenhuma configuração tem essas palavras.</translation>
    </message>
    <message>
        <source>Pictures of a class</source>
        <translation>Imagens de uma classe</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Predefinição</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Rápido</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Redefinir tudo</translation>
    </message>
    <message>
        <source>Reset {title}</source>
        <translation>Redefinir {title}</translation>
    </message>
    <message>
        <source>Shots: how many pictures of each class to learn from; auto takes all there are, up to 50</source>
        <translation>Shots: com quantas imagens de cada classe aprender; auto usa todas as que há, até 50</translation>
    </message>
    <message>
        <source>Small and fast</source>
        <translation>Pequenos e rápidos</translation>
    </message>
    <message>
        <source>Stop the download; what arrived is kept</source>
        <translation>Parar o download; o que já foi baixado fica guardado</translation>
    </message>
    <message>
        <source>Stopping the download</source>
        <translation>Parando o download</translation>
    </message>
    <message>
        <source>The chosen model, {name}, is not on this computer: {size} from {origin}.</source>
        <translation>O modelo escolhido, {name}, não está neste computador: {size} de {origin}.</translation>
    </message>
    <message>
        <source>The frozen CLIP backbone that answers are learned for; a larger one knows more and is slower</source>
        <translation>O backbone CLIP congelado para o qual as respostas são aprendidas; um maior sabe mais e é mais lento</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Use a larger one</source>
        <translation>Usar um maior</translation>
    </message>
    <message>
        <source>ViT-B-32 learned from far more pictures (it is on this computer).</source>
        <translation>O ViT-B-32 aprendeu com muito mais imagens (está neste computador).</translation>
    </message>
    <message>
        <source>ViT-B-32 learned from far more pictures ({size} to download).</source>
        <translation>O ViT-B-32 aprendeu com muito mais imagens ({size} para baixar).</translation>
    </message>
    <message>
        <source>Was it trained with QuickGELU? OpenAI, MetaCLIP and DFN weights were.</source>
        <translation>Foi treinado com QuickGELU? Os pesos da OpenAI, MetaCLIP e DFN foram.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Weights file</source>
        <translation>Arquivo de pesos</translation>
    </message>
    <message>
        <source>Where the defaults below come from. Quick: good results on small computers; Paper: the published recipe</source>
        <translation>De onde vêm os padrões abaixo. Rápido: bons resultados em computadores pequenos; Artigo: a receita publicada</translation>
    </message>
    <message>
        <source>Which architecture is it?</source>
        <translation>Qual é a arquitetura?</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>O seu</translation>
    </message>
    <message>
        <source>Your own: {file}</source>
        <translation>O seu: {file}</translation>
    </message>
    <message>
        <source>needs {size} of memory</source>
        <translation>precisa de {size} de memória</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desligado</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ligado</translation>
    </message>
    <message>
        <source>{about}. Default: {value}.</source>
        <translation>{about}. Padrão: {value}.</translation>
    </message>
    <message>
        <source>{name} (built in)</source>
        <translation>{name} (embutido)</translation>
    </message>
    <message>
        <source>{problem} Or choose a file on this computer.</source>
        <translation>{problem} Ou escolha um arquivo neste computador.</translation>
    </message>
    <message>
        <source>{setting}: {reason}.</source>
        <translation>{setting}: {reason}.</translation>
    </message>
    <message>
        <source>{size} from {origin}. Licence: {licence}.</source>
        <translation>{size} de {origin}. Licença: {licence}.</translation>
    </message>
    <message>
        <source>{size}, licence: {licence}.</source>
        <translation>{size}, licença: {licence}.</translation>
    </message>
    <message>
        <source>{title}: back to the default</source>
        <translation>{title}: de volta ao padrão</translation>
    </message>
</context>
<context>
    <name>mpl_desktop.project</name>
    <message>
        <source>At once, without training, {accuracy:.1%} of all {images} images would be right.</source>
        <translation>De imediato, sem treinamento, {accuracy:.1%} de todas as {images} imagens estariam certas.</translation>
    </message>
    <message>
        <source>At once, without training, {accuracy:.1%} of {images} test images would be right.</source>
        <translation>De imediato, sem treinamento, {accuracy:.1%} de {images} imagens de teste estariam certas.</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a training</comment>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Epoch {epoch}: mean loss {loss:.4f}, validation accuracy {right:.1%} (best so far).</source>
        <translation>Época {epoch}: perda média {loss:.4f}, acurácia de validação {right:.1%} (a melhor até agora).</translation>
    </message>
    <message>
        <source>Epoch {epoch}: mean loss {loss:.4f}, validation accuracy {right:.1%}.</source>
        <translation>Época {epoch}: perda média {loss:.4f}, acurácia de validação {right:.1%}.</translation>
    </message>
    <message>
        <source>Epoch {epoch}: mean loss {loss:.4f}.</source>
        <translation>Época {epoch}: perda média {loss:.4f}.</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>a training</comment>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Finishing</source>
        <comment>a training</comment>
        <translation>Concluindo</translation>
    </message>
    <message>
        <source>Fold {fold} of {folds}: {correct} of {images} images right.</source>
        <translation>Partição {fold} de {folds}: {correct} de {images} imagens certas.</translation>
    </message>
    <message>
        <source>Its name is much like “{alike}”: if they are the same thing, give the images one class.</source>
        <translation>O nome é muito parecido com “{alike}”: se forem a mesma coisa, dê às imagens uma só classe.</translation>
    </message>
    <message>
        <source>Its name is too long for the model to read: give the class a shorter one.</source>
        <translation>O nome é longo demais para o modelo ler: dê à classe um nome mais curto.</translation>
    </message>
    <message>
        <source>No images are left in this class: include some, or leave the class out.</source>
        <translation>Não restam imagens nesta classe: inclua algumas ou deixe a classe de fora.</translation>
    </message>
    <message numerus="yes">
        <source>Only {n} image: with {few} or more a class can be tested apart.</source>
        <comment>Only {n} images: with {few} or more a class can be tested apart.</comment>
        <translation>
            <numerusform>Só {n} imagem: com {few} ou mais, uma classe pode ser testada à parte.</numerusform>
            <numerusform>Só {n} imagens: com {few} ou mais, uma classe pode ser testada à parte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>a training</comment>
        <translation>Pausado</translation>
    </message>
    <message>
        <source>Pausing</source>
        <comment>a training</comment>
        <translation>Pausando</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>a training</comment>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>a training</comment>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Stopping</source>
        <comment>a training</comment>
        <translation>Parando</translation>
    </message>
    <message>
        <source>The largest class has {times} times as many images: results may lean towards it.</source>
        <translation>A maior classe tem {times} vezes o número de imagens desta: os resultados podem pender para ela.</translation>
    </message>
    <message>
        <source>The saved decisions about {folder} are damaged and were set aside; it opens without them.</source>
        <translation>As decisões salvas sobre {folder} estão danificadas e foram postas de lado; a pasta é aberta sem elas.</translation>
    </message>
    <message>
        <source>The saved decisions about {folder} are damaged and were set aside; those of the time before are used.</source>
        <translation>As decisões salvas sobre {folder} estão danificadas e foram postas de lado; são usadas as da vez anterior.</translation>
    </message>
    <message>
        <source>This name is too long for the model, which reads {most} words of it at most, and fewer where they are rare. Give the class a shorter one.</source>
        <translation>Este nome é longo demais para o modelo, que lê no máximo {most} palavras dele, e menos quando são raras. Dê à classe um nome mais curto.</translation>
    </message>
    <message>
        <source>Training on {train_images} images of {classes} classes, {epochs} epochs of {steps_per_epoch} steps, on {device} ({precision}); {parameters:,} trainable numbers.</source>
        <translation>Treinamento com {train_images} imagens de {classes} classes, {epochs} épocas de {steps_per_epoch} passos, em {device} ({precision}); {parameters:,} números treináveis.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>a training</comment>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Zero-shot is right on {accuracy:.1%} of all {images} images.</source>
        <translation>O zero-shot acerta {accuracy:.1%} de todas as {images} imagens.</translation>
    </message>
    <message>
        <source>Zero-shot is right on {accuracy:.1%} of {images} test images.</source>
        <translation>O zero-shot acerta {accuracy:.1%} de {images} imagens de teste.</translation>
    </message>
    <message>
        <source>classes is of the wrong kind</source>
        <translation>classes é do tipo errado</translation>
    </message>
    <message>
        <source>its schema number is missing</source>
        <translation>falta o número do esquema</translation>
    </message>
    <message>
        <source>unlabelled</source>
        <comment>pictures without a class</comment>
        <translation>sem rótulo</translation>
    </message>
    <message>
        <source>{name} holds entries that this version does not know, and keeps them: {names}.</source>
        <translation>{name} contém entradas que esta versão não conhece, e as conserva: {names}.</translation>
    </message>
    <message>
        <source>{name} is missing or of the wrong kind</source>
        <translation>{name} falta ou é do tipo errado</translation>
    </message>
    <message>
        <source>{retired} no longer comes with the program: trainings use {model}, which knows more.</source>
        <translation>{retired} não vem mais com o programa: os treinamentos usam {model}, que sabe mais.</translation>
    </message>
</context>
<context>
    <name>mpl_desktop.system</name>
    <message>
        <source>The answer of {host} is too long to be a note about a version.</source>
        <translation>A resposta de {host} é longa demais para ser uma nota sobre uma versão.</translation>
    </message>
    <message>
        <source>What {host} answers is no note about a version.</source>
        <translation>O que {host} responde não é uma nota sobre uma versão.</translation>
    </message>
    <message>
        <source>Whether there is a newer version is not known.</source>
        <translation>Não se sabe se há uma versão mais nova.</translation>
    </message>
    <message>
        <source>{host} could not be reached: {reason}.</source>
        <translation>Não foi possível contatar {host}: {reason}.</translation>
    </message>
    <message>
        <source>{host} gave no whole answer in {seconds} seconds.</source>
        <translation>{host} não deu uma resposta completa em {seconds} segundos.</translation>
    </message>
    <message>
        <source>{host} has no answer at this address (error {code}).</source>
        <translation>{host} não tem resposta neste endereço (erro {code}).</translation>
    </message>
    <message>
        <source>{host} sends on to another place, {other}. That one was not asked.</source>
        <translation>{host} encaminha para outro lugar, {other}. Esse não foi consultado.</translation>
    </message>
</context>
<context>
    <name>mpl_desktop.widgets</name>
    <message>
        <source>Cannot be read</source>
        <translation>Ilegível</translation>
    </message>
    <message>
        <source>Confusion matrix: rows are true classes, columns are answers</source>
        <translation>Matriz de confusão: as linhas são as classes verdadeiras, as colunas são as respostas</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Input: {removed} removed, {carried} carried, {added} added</source>
        <translation>Entrada: {removed} removidos, {carried} mantidos, {added} adicionados</translation>
    </message>
    <message>
        <source>Layer {layer}: {removed} removed, {carried} carried, {added} added</source>
        <translation>Camada {layer}: {removed} removidos, {carried} mantidos, {added} adicionados</translation>
    </message>
    <message>
        <source>Prompts of each layer of the image tower</source>
        <translation>Prompts de cada camada da torre de imagem</translation>
    </message>
    <message>
        <source>Sort by “{column}”</source>
        <translation>Ordenar por “{column}”</translation>
    </message>
    <message>
        <source>This module has no image prompts.</source>
        <translation>Este módulo não tem prompts de imagem.</translation>
    </message>
    <message>
        <source>added</source>
        <comment>prompts</comment>
        <translation>adicionados</translation>
    </message>
    <message numerus="yes">
        <source>and {n:,} more</source>
        <comment>and {n:,} more</comment>
        <translation>
            <numerusform>e mais {n:,}</numerusform>
            <numerusform>e mais {n:,}</numerusform>
        </translation>
    </message>
    <message>
        <source>answer →
true ↓</source>
        <translation>resposta →
verdade ↓</translation>
    </message>
    <message>
        <source>carried</source>
        <comment>prompts</comment>
        <translation>mantidos</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a cell without words</comment>
        <translation>vazio</translation>
    </message>
    <message>
        <source>input</source>
        <comment>before the first layer</comment>
        <translation>entrada</translation>
    </message>
    <message>
        <source>layer {layer}</source>
        <translation>camada {layer}</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>prompts</comment>
        <translation>removidos</translation>
    </message>
    <message>
        <source>{name}: {pictures:,} on the map</source>
        <translation>{name}: {pictures:,} no mapa</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {total} pictures of {name} were seen as {answer}</source>
        <comment>{n} of {total} pictures of {name} were seen as {answer}</comment>
        <translation>
            <numerusform>{n} de {total} imagens de {name} foi vista como {answer}</numerusform>
            <numerusform>{n} de {total} imagens de {name} foram vistas como {answer}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {total} pictures of {name} were seen rightly</source>
        <comment>{n} of {total} pictures of {name} were seen rightly</comment>
        <translation>
            <numerusform>{n} de {total} imagens de {name} foi vista corretamente</numerusform>
            <numerusform>{n} de {total} imagens de {name} foram vistas corretamente</numerusform>
        </translation>
    </message>
    <message>
        <source>{pictures} as {name}</source>
        <translation>{pictures} como {name}</translation>
    </message>
    <message>
        <source>{right} of {total} right</source>
        <translation>{right} de {total} certas</translation>
    </message>
</context>
<context>
    <name>mpl_desktop.widgets.plots</name>
    <message>
        <source>Confidence against accuracy</source>
        <translation>Confiança versus acurácia</translation>
    </message>
    <message>
        <source>Confidence against accuracy after calibration: {points}</source>
        <translation>Confiança versus acurácia após a calibração: {points}</translation>
    </message>
    <message>
        <source>Confidence against accuracy: {points}</source>
        <translation>Confiança versus acurácia: {points}</translation>
    </message>
    <message>
        <source>Left and Right read the values one by one</source>
        <translation>Esquerda e Direita leem os valores um a um</translation>
    </message>
    <message>
        <source>No shares to show</source>
        <translation>Nenhuma proporção a mostrar</translation>
    </message>
    <message>
        <source>The thin line is the 95 % interval: where the true rate lies, judging by so many images</source>
        <translation>A linha fina é o intervalo de 95%: onde está a taxa verdadeira, a julgar por esse número de imagens</translation>
    </message>
    <message>
        <source>after calibration</source>
        <translation>após a calibração</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>como está</translation>
    </message>
    <message>
        <source>before</source>
        <comment>calibration</comment>
        <translation>antes</translation>
    </message>
    <message>
        <source>how sure it was (up: how often it was right)</source>
        <translation>quanta certeza tinha (para cima: quantas vezes acertou)</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no points</comment>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>{confident:.0f} % confident, {right:.0f} % right, {images:.0f} images</source>
        <translation>{confident:.0f}% de confiança, {right:.0f}% de acerto, {images:.0f} imagens</translation>
    </message>
</context>
<context>
    <name>mpl_desktop.widgets.viewer</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close (Esc or Space)</source>
        <translation>Fechar (Esc ou Espaço)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Larger (+, or the wheel)</source>
        <translation>Ampliar (+ ou a roda)</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Show all of it (0)</source>
        <translation>Mostrar inteira (0)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Reduzir</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Reduzir (-)</translation>
    </message>
    <message>
        <source>The next picture (→)</source>
        <translation>A próxima imagem (→)</translation>
    </message>
    <message>
        <source>The picture before (←)</source>
        <translation>A imagem anterior (←)</translation>
    </message>
    <message>
        <source>This picture cannot be read. The file may be damaged, or not there any more.</source>
        <translation>Esta imagem não pode ser lida. O arquivo pode estar danificado ou não estar mais lá.</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Imagem inteira</translation>
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
        <translation>&amp;Sobre o MPL Desktop</translation>
    </message>
    <message>
        <source>&amp;Classify the clipboard</source>
        <translation>&amp;Classificar a área de transferência</translation>
    </message>
    <message>
        <source>&amp;Compare with…</source>
        <translation>&amp;Comparar com…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Export module…</source>
        <translation>&amp;Exportar módulo…</translation>
    </message>
    <message>
        <source>&amp;Fetch from Hugging Face…</source>
        <translation>&amp;Obter do Hugging Face…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guia</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Merge with…</source>
        <translation>&amp;Mesclar com…</translation>
    </message>
    <message>
        <source>&amp;Module</source>
        <translation>&amp;Módulo</translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <translation>Abrir &amp;pasta…</translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation>&amp;Publicar…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sai&amp;r</translation>
    </message>
    <message>
        <source>&amp;Sample images</source>
        <translation>&amp;Imagens de exemplo</translation>
    </message>
    <message>
        <source>&amp;Save project</source>
        <translation>&amp;Salvar projeto</translation>
    </message>
    <message>
        <source>&amp;Start training</source>
        <translation>&amp;Iniciar treinamento</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Treinar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>A training can be resumed from where it is now; a download goes on where it stopped.</source>
        <translation>Um treinamento pode ser retomado de onde está agora; um download continua de onde parou.</translation>
    </message>
    <message>
        <source>Add to {project}:</source>
        <translation>Adicionar a {project}:</translation>
    </message>
    <message>
        <source>Answering a click or key</source>
        <translation>Respondendo a um clique ou tecla</translation>
    </message>
    <message>
        <source>Begin with your pictures</source>
        <translation>Comece com as suas imagens</translation>
    </message>
    <message>
        <source>Choose and look through your images</source>
        <translation>Escolher e percorrer as suas imagens</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Limpar esta lista</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Fechar sem salvar</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Tema escuro</translation>
    </message>
    <message>
        <source>Device, model and memory</source>
        <translation>Dispositivo, modelo e memória</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Drop a folder on this window. It may hold a folder for each class, or a heap of pictures that you sort on the Label page. The sample images are there for a first try.</source>
        <translation>Solte uma pasta nesta janela. Ela pode conter uma pasta para cada classe, ou um monte de imagens que você organiza na página Rotular. As imagens de exemplo estão aí para uma primeira tentativa.</translation>
    </message>
    <message>
        <source>Drop pictures on the Classify page to see what they show. Correct what is wrong, and it learns from that.</source>
        <translation>Solte imagens na página Classificar para ver o que mostram. Corrija o que estiver errado, e o programa aprende com isso.</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Encerrar o tour</translation>
    </message>
    <message>
        <source>Export &amp;labels…</source>
        <translation>Exportar rótu&amp;los…</translation>
    </message>
    <message>
        <source>Export for other &amp;programs…</source>
        <translation>Exportar para ou&amp;tros programas…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falha</translation>
    </message>
    <message>
        <source>Give pictures their classes</source>
        <translation>Dar às imagens suas classes</translation>
    </message>
    <message>
        <source>Go to the training of {folder}</source>
        <translation>Ir para o treinamento de {folder}</translation>
    </message>
    <message>
        <source>I&amp;mport labels…</source>
        <translation>I&amp;mportar rótulos…</translation>
    </message>
    <message>
        <source>Its changes are not on disk. Cancel, and save it elsewhere with File, Save project as.</source>
        <translation>As alterações não estão no disco. Cancele e salve-o em outro lugar com Arquivo, Salvar projeto como.</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>Let it learn</source>
        <translation>Deixe o programa aprender</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>Look for a newer &amp;version…</source>
        <translation>Procurar &amp;versão mais nova…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>No browser could be opened. The guide is the file {name} in its folder.</source>
        <translation>Não foi possível abrir um navegador. O guia é o arquivo {name} na pasta dele.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada ainda</translation>
    </message>
    <message>
        <source>One button starts the training. It runs on this computer, and no picture leaves it. Some pictures are kept aside; with them Results shows how often the answers are right.</source>
        <translation>Um botão inicia o treinamento. Ele roda neste computador, e nenhuma imagem sai daqui. Algumas imagens ficam reservadas; com elas, Resultados mostra quantas vezes as respostas estão certas.</translation>
    </message>
    <message>
        <source>Open &amp;project…</source>
        <translation>Abrir pro&amp;jeto…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir rece&amp;ntes</translation>
    </message>
    <message>
        <source>Open pictures first and give them classes; then the labels can be exported.</source>
        <translation>Abra primeiro imagens e dê classes a elas; depois os rótulos podem ser exportados.</translation>
    </message>
    <message>
        <source>Open the pictures first; then a table can give them classes.</source>
        <translation>Abra primeiro as imagens; depois uma tabela pode dar classes a elas.</translation>
    </message>
    <message>
        <source>Pictures can be added to projects that began with unsorted pictures.</source>
        <translation>Imagens podem ser adicionadas a projetos que começaram com imagens não organizadas.</translation>
    </message>
    <message>
        <source>Progress of the running job</source>
        <translation>Progresso da tarefa em andamento</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Running job</source>
        <translation>Tarefa em andamento</translation>
    </message>
    <message>
        <source>Running now: {running}. {kept}</source>
        <translation>Em andamento agora: {running}. {kept}</translation>
    </message>
    <message>
        <source>S&amp;top training…</source>
        <translation>&amp;Parar treinamento…</translation>
    </message>
    <message>
        <source>Save project &amp;as…</source>
        <translation>Salvar projeto &amp;como…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Con&amp;figurações…</translation>
    </message>
    <message>
        <source>See how well it works, and export</source>
        <translation>Ver se funciona bem e exportar</translation>
    </message>
    <message>
        <source>Show &amp;log files</source>
        <translation>Mostrar arquivos de &amp;log</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Show the &amp;tour</source>
        <translation>Mostrar o &amp;tour</translation>
    </message>
    <message>
        <source>Show the whole message</source>
        <translation>Mostrar a mensagem inteira</translation>
    </message>
    <message>
        <source>Sort into classes:</source>
        <translation>Organizar em classes:</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Parar e fechar</translation>
    </message>
    <message>
        <source>Stop and close?</source>
        <translation>Parar e fechar?</translation>
    </message>
    <message>
        <source>Stop the running job</source>
        <translation>Parar a tarefa em andamento</translation>
    </message>
    <message>
        <source>Stop this job</source>
        <translation>Parar esta tarefa</translation>
    </message>
    <message>
        <source>Stop training on {place}?</source>
        <translation>Parar o treinamento em {place}?</translation>
    </message>
    <message>
        <source>Stopping: {job}</source>
        <translation>Parando: {job}</translation>
    </message>
    <message>
        <source>System theme</source>
        <translation>Tema do sistema</translation>
    </message>
    <message>
        <source>The project could not be saved. Close all the same?</source>
        <translation>Não foi possível salvar o projeto. Fechar mesmo assim?</translation>
    </message>
    <message>
        <source>The whole message</source>
        <translation>A mensagem inteira</translation>
    </message>
    <message>
        <source>These files could not be used</source>
        <translation>Estes arquivos não puderam ser usados</translation>
    </message>
    <message>
        <source>Train and watch</source>
        <translation>Treinar e acompanhar</translation>
    </message>
    <message>
        <source>Train first, or load a module; then it can be compared.</source>
        <translation>Treine primeiro ou carregue um módulo; depois ele pode ser comparado.</translation>
    </message>
    <message>
        <source>Train first, or load a module; then it can be exported.</source>
        <translation>Treine primeiro ou carregue um módulo; depois ele pode ser exportado.</translation>
    </message>
    <message>
        <source>Train first, or load a module; then it can be merged.</source>
        <translation>Treine primeiro ou carregue um módulo; depois ele pode ser mesclado.</translation>
    </message>
    <message>
        <source>Train first, or load a module; then it can be published.</source>
        <translation>Treine primeiro ou carregue um módulo; depois ele pode ser publicado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Use it on new pictures</source>
        <translation>Use-o em novas imagens</translation>
    </message>
    <message>
        <source>Use it on other images</source>
        <translation>Usar em outras imagens</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Where is the folder now?</source>
        <translation>Onde está a pasta agora?</translation>
    </message>
    <message>
        <source>built-in model</source>
        <translation>modelo embutido</translation>
    </message>
    <message numerus="yes">
        <source>{job}  (+{n} waiting)</source>
        <comment>{job}  (+{n} waiting)</comment>
        <translation>
            <numerusform>{job}  (+{n} aguardando)</numerusform>
            <numerusform>{job}  (+{n} aguardando)</numerusform>
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
        <translation>{job} passo {done:,}</translation>
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
        <translation>Um treinamento de {folder} não foi concluído ({name}).</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <source>Being measured</source>
        <translation>Sendo medido</translation>
    </message>
    <message>
        <source>Classify the picture</source>
        <translation>Classificar a imagem</translation>
    </message>
    <message>
        <source>Classify {name}</source>
        <translation>Classificar {name}</translation>
    </message>
    <message numerus="yes">
        <source>Classify {n} item</source>
        <comment>Classify {n} items</comment>
        <translation>
            <numerusform>Classificar {n} item</numerusform>
            <numerusform>Classificar {n} itens</numerusform>
        </translation>
    </message>
    <message>
        <source>Clearing what was computed of pictures</source>
        <translation>Limpando o que foi calculado das imagens</translation>
    </message>
    <message>
        <source>Copying pictures</source>
        <translation>Copiando imagens</translation>
    </message>
    <message>
        <source>Finishing with the best so far</source>
        <translation>Concluindo com o melhor até agora</translation>
    </message>
    <message>
        <source>Finishing with the weights of now</source>
        <translation>Concluindo com os pesos de agora</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Getting to know the pictures</source>
        <translation>Conhecendo as imagens</translation>
    </message>
    <message>
        <source>Go on training</source>
        <translation>Continuar o treinamento</translation>
    </message>
    <message>
        <source>How many test pictures are told apart without training</source>
        <translation>Quantas imagens de teste são reconhecidas sem treinamento</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>It could not be measured</source>
        <translation>Não foi possível medir</translation>
    </message>
    <message>
        <source>It is trained, and not judged yet: Resume does that later. No module is made now.</source>
        <translation>Está treinado, mas ainda não avaliado: Retomar faz isso mais tarde. Nenhum módulo é criado agora.</translation>
    </message>
    <message>
        <source>Label them</source>
        <translation>Rotular as imagens</translation>
    </message>
    <message numerus="yes">
        <source>Label {n:,} image</source>
        <comment>Label {n:,} images</comment>
        <translation>
            <numerusform>Rotular {n:,} imagem</numerusform>
            <numerusform>Rotular {n:,} imagens</numerusform>
        </translation>
    </message>
    <message>
        <source>Load the module of {folder}</source>
        <translation>Carregar o módulo de {folder}</translation>
    </message>
    <message>
        <source>Load the module {name}</source>
        <translation>Carregar o módulo {name}</translation>
    </message>
    <message>
        <source>Looking at the images</source>
        <translation>Examinando as imagens</translation>
    </message>
    <message>
        <source>Measured once the model is downloaded (Train page)</source>
        <translation>Medido quando o modelo for baixado (página Treinar)</translation>
    </message>
    <message>
        <source>Measuring how it does without training</source>
        <translation>Medindo como se sai sem treinamento</translation>
    </message>
    <message>
        <source>No module was made.</source>
        <translation>Nenhum módulo foi criado.</translation>
    </message>
    <message numerus="yes">
        <source>No picture was found. {n:,} file could not be used.</source>
        <comment>No picture was found. {n:,} files could not be used.</comment>
        <translation>
            <numerusform>Nenhuma imagem foi encontrada. {n:,} arquivo não pôde ser usado.</numerusform>
            <numerusform>Nenhuma imagem foi encontrada. {n:,} arquivos não puderam ser usados.</numerusform>
        </translation>
    </message>
    <message>
        <source>No step was trained yet. Resume begins anew.</source>
        <translation>Nenhum passo foi treinado ainda. Retomar começa do zero.</translation>
    </message>
    <message>
        <source>Of {judged:,} pictures that were set aside it tells {right:,} apart by the others, at once and without training. Training can only be kept if it does better.</source>
        <translation>De {judged:,} imagens reservadas, reconhece {right:,} com base nas outras, de imediato e sem treinamento. O treinamento só pode ser mantido se for melhor.</translation>
    </message>
    <message>
        <source>Only the picture&apos;s address came: choose Copy image in the browser, and paste it here with Ctrl+V</source>
        <translation>Só chegou o endereço da imagem: escolha Copiar imagem no navegador e cole-a aqui com Ctrl+V</translation>
    </message>
    <message>
        <source>Open the folder {name}</source>
        <translation>Abrir a pasta {name}</translation>
    </message>
    <message>
        <source>Open the project {name}</source>
        <translation>Abrir o projeto {name}</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Pausado.</translation>
    </message>
    <message>
        <source>Pictures of {day}</source>
        <translation>Imagens de {day}</translation>
    </message>
    <message>
        <source>Resume can go on from where it is now. No module is made. Finish now makes one of the best so far.</source>
        <translation>Retomar pode continuar de onde está agora. Nenhum módulo é criado. Concluir agora cria um com o melhor até agora.</translation>
    </message>
    <message>
        <source>Resume can go on from where it is now. No module is made. Finish now makes one.</source>
        <translation>Retomar pode continuar de onde está agora. Nenhum módulo é criado. Concluir agora cria um.</translation>
    </message>
    <message>
        <source>Right on {right:,} of {judged:,} test pictures, without training</source>
        <translation>Acerta {right:,} de {judged:,} imagens de teste, sem treinamento</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Salvar em outro lugar…</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Stopped before the first step was done. Resume begins anew.</source>
        <translation>Parado antes de o primeiro passo terminar. Retomar começa do zero.</translation>
    </message>
    <message>
        <source>Stopped. The state after step {step:,} is kept, and Resume goes on from there.</source>
        <translation>Parado. O estado após o passo {step:,} fica guardado, e Retomar continua de lá.</translation>
    </message>
    <message>
        <source>Stopped. The state after step {step:,} of {total:,} is kept, and Resume goes on from there.</source>
        <translation>Parado. O estado após o passo {step:,} de {total:,} fica guardado, e Retomar continua de lá.</translation>
    </message>
    <message>
        <source>Takes {time} and {size} of memory.</source>
        <translation>Leva {time} e usa {size} de memória.</translation>
    </message>
    <message>
        <source>Takes {time} and {size} of memory: a first guess, until one was measured here.</source>
        <translation>Leva {time} e usa {size} de memória: estimativa, até a primeira medição aqui.</translation>
    </message>
    <message>
        <source>The project&apos;s changes are not on disk yet.</source>
        <translation>As alterações do projeto ainda não estão no disco.</translation>
    </message>
    <message>
        <source>The project&apos;s changes are on disk now.</source>
        <translation>As alterações do projeto estão agora no disco.</translation>
    </message>
    <message>
        <source>The project&apos;s changes are on disk where they were.</source>
        <translation>As alterações do projeto estão no disco, no lugar de antes.</translation>
    </message>
    <message>
        <source>There are no pictures in what you gave.</source>
        <translation>Não há imagens no que você forneceu.</translation>
    </message>
    <message>
        <source>This cannot be used here</source>
        <translation>Isto não pode ser usado aqui</translation>
    </message>
    <message>
        <source>This cannot be used here: drop images, a folder of classes or a module</source>
        <translation>Isto não pode ser usado aqui: solte imagens, uma pasta de classes ou um módulo</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Treinamento</translation>
    </message>
    <message>
        <source>Training {number}</source>
        <translation>Treinamento {number}</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vídeos</translation>
    </message>
    <message>
        <source>What came holds no picture that can be read</source>
        <translation>O que chegou não contém nenhuma imagem que possa ser lida</translation>
    </message>
    <message>
        <source>best.safetensors holds the weights of epoch {epoch}, the best so far ({accuracy}).</source>
        <translation>best.safetensors contém os pesos da época {epoch}, os melhores até agora ({accuracy}).</translation>
    </message>
    <message>
        <source>it is not a folder</source>
        <translation>não é uma pasta</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>não está mais lá</translation>
    </message>
    <message>
        <source>{collecting} pictures from {name}</source>
        <translation>{collecting} imagens de {name}</translation>
    </message>
    <message>
        <source>{collecting} the picture</source>
        <translation>{collecting} a imagem</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} file could not be used.</source>
        <comment>{n:,} files could not be used.</comment>
        <translation>
            <numerusform>{n:,} arquivo não pôde ser usado.</numerusform>
            <numerusform>{n:,} arquivos não puderam ser usados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture was copied; where they come from, nothing changed.</source>
        <comment>{n:,} pictures were copied; where they come from, nothing changed.</comment>
        <translation>
            <numerusform>{n:,} imagem foi copiada; no lugar de onde ela vem, nada mudou.</numerusform>
            <numerusform>{n:,} imagens foram copiadas; no lugar de onde elas vêm, nada mudou.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture was here already.</source>
        <comment>{n:,} pictures were here already.</comment>
        <translation>
            <numerusform>{n:,} imagem já estava aqui.</numerusform>
            <numerusform>{n:,} imagens já estavam aqui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} training of {folder} was not finished; the last is of {name}.</source>
        <comment>{n:,} trainings of {folder} were not finished; the last is of {name}.</comment>
        <translation>
            <numerusform>{n:,} treinamento de {folder} não foi concluído; o último é de {name}.</numerusform>
            <numerusform>{n:,} treinamentos de {folder} não foram concluídos; o último é de {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} training was not finished; the last is of {name}.</source>
        <comment>{n:,} trainings were not finished; the last is of {name}.</comment>
        <translation>
            <numerusform>{n:,} treinamento não foi concluído; o último é de {name}.</numerusform>
            <numerusform>{n:,} treinamentos não foram concluídos; o último é de {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: pictures are taken from videos on the Images page, in a project of your own pictures</source>
        <translation>{name}: imagens são capturadas de vídeos na página Imagens, em um projeto com as suas próprias imagens</translation>
    </message>
    <message numerus="yes">
        <source>{n} item</source>
        <comment>{n} items</comment>
        <translation>
            <numerusform>{n} item</numerusform>
            <numerusform>{n} itens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} video</source>
        <comment>{n} videos</comment>
        <translation>
            <numerusform>{n} vídeo</numerusform>
            <numerusform>{n} vídeos</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} could not be written</source>
        <translation>{path} não pôde ser gravado</translation>
    </message>
    <message>
        <source>{project} was not opened. {reason}</source>
        <translation>{project} não foi aberto. {reason}</translation>
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
        <translation>0 deixa a escolha para o programa</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Responder por</translation>
    </message>
    <message>
        <source>Apple GPU</source>
        <translation>GPU da Apple</translation>
    </message>
    <message>
        <source>Augmented versions of each image that training takes in turn; 0 makes a new one each time</source>
        <translation>Versões aumentadas de cada imagem que o treinamento usa uma após a outra; 0 cria uma nova a cada vez</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Tamanho do lote</translation>
    </message>
    <message>
        <source>CPU threads</source>
        <translation>Threads da CPU</translation>
    </message>
    <message>
        <source>Choose a smaller backbone.</source>
        <translation>Escolha um backbone menor.</translation>
    </message>
    <message>
        <source>Choose another --out, or give the command that it was begun with.</source>
        <translation>Escolha outro --out ou dê o comando com que foi começado.</translation>
    </message>
    <message>
        <source>Choose another name, or add --force to replace it.</source>
        <translation>Escolha outro nome ou acrescente --force para substituir.</translation>
    </message>
    <message>
        <source>Computation</source>
        <translation>Cálculo</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>Consistência</translation>
    </message>
    <message>
        <source>Context mode</source>
        <translation>Modo do contexto</translation>
    </message>
    <message>
        <source>Context words</source>
        <translation>Palavras de contexto</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profundidade</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Epochs at the warm-up rate</source>
        <translation>Épocas com a taxa de aquecimento</translation>
    </message>
    <message>
        <source>Equal seeds give equal splits and runs</source>
        <translation>Sementes iguais dão divisões e execuções iguais</translation>
    </message>
    <message>
        <source>For sgd</source>
        <translation>Para sgd</translation>
    </message>
    <message>
        <source>Groups added</source>
        <translation>Grupos adicionados</translation>
    </message>
    <message>
        <source>Groups of b prompts added in each deep layer</source>
        <translation>Grupos de b prompts adicionados em cada camada profunda</translation>
    </message>
    <message>
        <source>How an image becomes a square, in training and use</source>
        <translation>Como uma imagem vira um quadrado, no treinamento e no uso</translation>
    </message>
    <message>
        <source>How often all shots are seen</source>
        <translation>Quantas vezes todos os shots são vistos</translation>
    </message>
    <message>
        <source>How steps are made</source>
        <translation>Como os passos são dados</translation>
    </message>
    <message>
        <source>If it was moved, say where it is now with --data; its images are compared with those of the run.</source>
        <translation>Se foi movida, diga onde está agora com --data; as imagens são comparadas com as da execução.</translation>
    </message>
    <message>
        <source>Images and run</source>
        <translation>Imagens e execução</translation>
    </message>
    <message>
        <source>Images in a step; smaller needs less memory</source>
        <translation>Imagens em um passo; um lote menor precisa de menos memória</translation>
    </message>
    <message>
        <source>It is nothing that this program made, so it is left alone; choose another name.</source>
        <translation>Não é nada que este programa tenha criado, então não é tocado; escolha outro nome.</translation>
    </message>
    <message>
        <source>Keep weights of</source>
        <translation>Guardar pesos de</translation>
    </message>
    <message>
        <source>Known: {names}.</source>
        <translation>Conhecidos: {names}.</translation>
    </message>
    <message>
        <source>Layers with prompts of their own</source>
        <translation>Camadas com prompts próprios</translation>
    </message>
    <message>
        <source>Learned tokens that stand before the words</source>
        <translation>Tokens aprendidos que ficam antes das palavras</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taxa de aprendizado</translation>
    </message>
    <message>
        <source>Learning rate in the warm-up</source>
        <translation>Taxa de aprendizado no aquecimento</translation>
    </message>
    <message>
        <source>Make square by</source>
        <translation>Tornar quadrada por</translation>
    </message>
    <message>
        <source>Mirror at random</source>
        <translation>Espelhar ao acaso</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Of training steps; auto goes by the processor. Answers are always in full precision</source>
        <translation>Dos passos do treinamento; auto se guia pelo processador. As respostas são sempre em precisão total</translation>
    </message>
    <message>
        <source>Only in the folder: {folder}.</source>
        <translation>Só na pasta: {folder}.</translation>
    </message>
    <message>
        <source>Only in the folder: {folder}; only in the module: {module}.</source>
        <translation>Só na pasta: {folder}; só no módulo: {module}.</translation>
    </message>
    <message>
        <source>Only in the module: {module}.</source>
        <translation>Só no módulo: {module}.</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Otimizador</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisão</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>Template do prompt</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Prompts dropped in each deep layer before new ones are added</source>
        <translation>Prompts descartados em cada camada profunda antes de novos serem adicionados</translation>
    </message>
    <message>
        <source>Prompts on</source>
        <translation>Prompts em</translation>
    </message>
    <message>
        <source>Prompts removed</source>
        <translation>Prompts removidos</translation>
    </message>
    <message>
        <source>Pull towards image features, class texts and answers without prompts (PromptSRC, Khattak et al. 2023); 0 is none</source>
        <translation>Atração pelas características da imagem, pelos textos das classes e pelas respostas sem prompts (PromptSRC, Khattak et al. 2023); 0 é nenhuma</translation>
    </message>
    <message>
        <source>Pull towards zero</source>
        <translation>Atração para zero</translation>
    </message>
    <message>
        <source>Put them back, or start a new run.</source>
        <translation>Coloque-os de volta ou comece uma nova execução.</translation>
    </message>
    <message>
        <source>Rename the folders, or give display names with --names.</source>
        <translation>Renomeie as pastas ou dê nomes de exibição com --names.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Share of an image that a random crop shows at least</source>
        <translation>Parte de uma imagem que um corte aleatório mostra no mínimo</translation>
    </message>
    <message>
        <source>Shots</source>
        <translation>Shots</translation>
    </message>
    <message>
        <source>Size of a step after the warm-up</source>
        <translation>Tamanho de um passo após o aquecimento</translation>
    </message>
    <message>
        <source>Smallest crop</source>
        <translation>Menor corte</translation>
    </message>
    <message>
        <source>The class names cannot be used: {reason} ({names}).</source>
        <translation>Os nomes das classes não podem ser usados: {reason} ({names}).</translation>
    </message>
    <message>
        <source>The class names cannot be used: {reason}.</source>
        <translation>Os nomes das classes não podem ser usados: {reason}.</translation>
    </message>
    <message>
        <source>The classes of the folder and of the prompt module differ.</source>
        <translation>As classes da pasta e do módulo de prompts são diferentes.</translation>
    </message>
    <message>
        <source>The image folder {path} is not there any more.</source>
        <translation>A pasta de imagens {path} não está mais lá.</translation>
    </message>
    <message>
        <source>The last epoch, or the best on validation</source>
        <translation>A última época, ou a melhor na validação</translation>
    </message>
    <message>
        <source>The last good state is kept in {path}.</source>
        <translation>O último estado bom está guardado em {path}.</translation>
    </message>
    <message>
        <source>The loss stopped being a number at step {step}, at a learning rate of {learning_rate:g}.</source>
        <translation>A perda deixou de ser um número no passo {step}, com uma taxa de aprendizado de {learning_rate:g}.</translation>
    </message>
    <message>
        <source>The run {path} cannot be used: {reason}.</source>
        <translation>A execução {path} não pode ser usada: {reason}.</translation>
    </message>
    <message>
        <source>The run {path} is in use by another program.</source>
        <translation>A execução {path} está em uso por outro programa.</translation>
    </message>
    <message>
        <source>The weights in {path} cannot be used: {reason}.</source>
        <translation>Os pesos em {path} não podem ser usados: {reason}.</translation>
    </message>
    <message>
        <source>There is no setting named {name}.</source>
        <translation>Não existe nenhuma configuração chamada {name}.</translation>
    </message>
    <message>
        <source>There is not enough memory for a batch size of {size}.</source>
        <translation>Não há memória suficiente para um lote de tamanho {size}.</translation>
    </message>
    <message>
        <source>This baselines file</source>
        <translation>Este arquivo de linhas de base</translation>
    </message>
    <message>
        <source>This checkpoint</source>
        <translation>Este checkpoint</translation>
    </message>
    <message>
        <source>This costs file</source>
        <translation>Este arquivo de custos</translation>
    </message>
    <message>
        <source>This names file</source>
        <translation>Este arquivo de nomes</translation>
    </message>
    <message>
        <source>This project file</source>
        <translation>Este arquivo de projeto</translation>
    </message>
    <message>
        <source>This prompt module</source>
        <translation>Este módulo de prompts</translation>
    </message>
    <message>
        <source>This run configuration</source>
        <translation>Esta configuração de execução</translation>
    </message>
    <message>
        <source>This run result</source>
        <translation>Este resultado de execução</translation>
    </message>
    <message>
        <source>This split</source>
        <translation>Esta divisão</translation>
    </message>
    <message>
        <source>This split file</source>
        <translation>Este arquivo de divisão</translation>
    </message>
    <message>
        <source>This table of labels</source>
        <translation>Esta tabela de rótulos</translation>
    </message>
    <message>
        <source>Train again with a lower learning rate, such as --set lr={lower}.</source>
        <translation>Treine de novo com uma taxa de aprendizado menor, como --set lr={lower}.</translation>
    </message>
    <message>
        <source>Train on mirrored images too</source>
        <translation>Treinar também com imagens espelhadas</translation>
    </message>
    <message>
        <source>Training</source>
        <comment>settings</comment>
        <translation>Treinamento</translation>
    </message>
    <message>
        <source>Training images of each class, or auto</source>
        <translation>Imagens de treinamento de cada classe, ou auto</translation>
    </message>
    <message>
        <source>Try a batch size of {size} (--set batch_size={size}).</source>
        <translation>Experimente um lote de tamanho {size} (--set batch_size={size}).</translation>
    </message>
    <message>
        <source>Update MPL Desktop.</source>
        <translation>Atualize o MPL Desktop.</translation>
    </message>
    <message>
        <source>Views of an image</source>
        <translation>Vistas de uma imagem</translation>
    </message>
    <message>
        <source>Wait until it ends, or close it.</source>
        <translation>Espere até que termine ou feche-o.</translation>
    </message>
    <message>
        <source>Warm-up epochs</source>
        <translation>Épocas de aquecimento</translation>
    </message>
    <message>
        <source>Warm-up rate</source>
        <translation>Taxa de aquecimento</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Decaimento dos pesos</translation>
    </message>
    <message>
        <source>Which tower gets prompts</source>
        <translation>Qual torre recebe prompts</translation>
    </message>
    <message>
        <source>Words after the learned tokens</source>
        <translation>Palavras depois dos tokens aprendidos</translation>
    </message>
    <message>
        <source>fast shares work between classes and is exact; plain is the reference</source>
        <translation>fast compartilha trabalho entre as classes e é exato; plain é a referência</translation>
    </message>
    <message>
        <source>half precision needs a GPU; use fp32 or bf16</source>
        <translation>a meia precisão precisa de uma GPU; use fp32 ou bf16</translation>
    </message>
    <message>
        <source>it must be a number</source>
        <translation>deve ser um número</translation>
    </message>
    <message>
        <source>it must be a whole number</source>
        <translation>deve ser um número inteiro</translation>
    </message>
    <message>
        <source>it must be a whole number or &quot;auto&quot;</source>
        <translation>deve ser um número inteiro ou &quot;auto&quot;</translation>
    </message>
    <message>
        <source>it must be at least {least:g} and less than 1</source>
        <translation>deve ser pelo menos {least:g} e menor que 1</translation>
    </message>
    <message>
        <source>it must be auto, cpu, cuda or mps</source>
        <translation>deve ser auto, cpu, cuda ou mps</translation>
    </message>
    <message>
        <source>it must be finite</source>
        <translation>deve ser finito</translation>
    </message>
    <message>
        <source>it must be greater than {above:g}</source>
        <translation>deve ser maior que {above:g}</translation>
    </message>
    <message>
        <source>it must be in ({above:g}, {most:g}]</source>
        <translation>deve estar em ({above:g}, {most:g}]</translation>
    </message>
    <message>
        <source>it must be less than {below}</source>
        <translation>deve ser menor que {below}</translation>
    </message>
    <message>
        <source>it must be one of {names}</source>
        <translation>deve ser um destes: {names}</translation>
    </message>
    <message>
        <source>it must be text</source>
        <translation>deve ser um texto</translation>
    </message>
    <message>
        <source>it must be true or false</source>
        <translation>deve ser true ou false</translation>
    </message>
    <message>
        <source>it must be {least:g} or more</source>
        <translation>deve ser {least:g} ou mais</translation>
    </message>
    <message>
        <source>it must be {most:,} or less</source>
        <translation>deve ser {most:,} ou menos</translation>
    </message>
    <message>
        <source>it must look like name=value</source>
        <translation>deve ter a forma nome=valor</translation>
    </message>
    <message>
        <source>layer {layer} holds only {held} prompts, so removing that many would reach image patches</source>
        <translation>a camada {layer} tem só {held} prompts; remover tantos atingiria os patches da imagem</translation>
    </message>
    <message>
        <source>not a usable baselines file</source>
        <translation>não é um arquivo de linhas de base utilizável</translation>
    </message>
    <message>
        <source>not a usable checkpoint</source>
        <translation>não é um checkpoint utilizável</translation>
    </message>
    <message>
        <source>not a usable costs file</source>
        <translation>não é um arquivo de custos utilizável</translation>
    </message>
    <message>
        <source>not a usable names file</source>
        <translation>não é um arquivo de nomes utilizável</translation>
    </message>
    <message>
        <source>not a usable project file</source>
        <translation>não é um arquivo de projeto utilizável</translation>
    </message>
    <message>
        <source>not a usable prompt module</source>
        <translation>não é um módulo de prompts utilizável</translation>
    </message>
    <message>
        <source>not a usable run configuration</source>
        <translation>não é uma configuração de execução utilizável</translation>
    </message>
    <message>
        <source>not a usable run result</source>
        <translation>não é um resultado de execução utilizável</translation>
    </message>
    <message>
        <source>not a usable split</source>
        <translation>não é uma divisão utilizável</translation>
    </message>
    <message>
        <source>not a usable split file</source>
        <translation>não é um arquivo de divisão utilizável</translation>
    </message>
    <message>
        <source>not a usable table of labels</source>
        <translation>não é uma tabela de rótulos utilizável</translation>
    </message>
    <message>
        <source>prefix: learned tokens stand before the words; replace: they take their place</source>
        <translation>prefix: tokens aprendidos ficam antes das palavras; replace: tomam o lugar delas</translation>
    </message>
    <message>
        <source>prompts: class texts; best: these, a head on the prompts&apos; features or the instant answer, whichever does best on images held out</source>
        <translation>prompts: textos das classes; best: estes, uma cabeça sobre as características dos prompts ou a resposta instantânea, o que se sair melhor em imagens reservadas</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>tamanho desconhecido</translation>
    </message>
    <message>
        <source>this computer has no such device that torch can use</source>
        <translation>este computador não tem um dispositivo desses que o torch possa usar</translation>
    </message>
    <message numerus="yes">
        <source>this computer has {n} CUDA device</source>
        <comment>this computer has {n} CUDA devices</comment>
        <translation>
            <numerusform>este computador tem {n} dispositivo CUDA</numerusform>
            <numerusform>este computador tem {n} dispositivos CUDA</numerusform>
        </translation>
    </message>
    <message>
        <source>this training began in bf16 and goes on in it, which is slow here: this computer has no instructions for bf16</source>
        <translation>este treinamento começou em bf16 e continua assim, o que é lento aqui: este computador não tem instruções para bf16</translation>
    </message>
    <message>
        <source>this training began in fp16 on a GPU; its remaining steps are computed in fp32</source>
        <translation>este treinamento começou em fp16 em uma GPU; os passos restantes são calculados em fp32</translation>
    </message>
    <message>
        <source>{clause}.</source>
        <translation>{clause}.</translation>
    </message>
    <message>
        <source>{field}={value} cannot be used: {reason}.</source>
        <translation>{field}={value} não pode ser usado: {reason}.</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} e {last}</translation>
    </message>
    <message>
        <source>{names} and {number} more</source>
        <translation>{names} e mais {number}</translation>
    </message>
    <message>
        <source>{names} or {last}</source>
        <translation>{names} ou {last}</translation>
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
            <numerusform>{n} imagem</numerusform>
            <numerusform>{n} imagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} image in {path} changed or vanished since the run started: {files}.</source>
        <comment>{n} images in {path} changed or vanished since the run started: {files}.</comment>
        <translation>
            <numerusform>{n} imagem em {path} mudou ou sumiu desde o início da execução: {files}.</numerusform>
            <numerusform>{n} imagens em {path} mudaram ou sumiram desde o início da execução: {files}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} already exists.</source>
        <translation>{path} já existe.</translation>
    </message>
    <message>
        <source>{path} cannot be used: {reason}.</source>
        <translation>{path} não pode ser usado: {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be read.</source>
        <translation>{path} não pôde ser lido.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}.</source>
        <translation>{path} não pôde ser gravado: {reason}.</translation>
    </message>
    <message>
        <source>{path} holds other measurements: {parts} differ.</source>
        <translation>{path} contém outras medições; diferem: {parts}.</translation>
    </message>
    <message>
        <source>{path} is {not_usable}: {reason}.</source>
        <translation>{path} {not_usable}: {reason}.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this program.</source>
        <translation>{path} foi gravado por uma versão mais nova deste programa.</translation>
    </message>
    <message>
        <source>{problem}, or auto</source>
        <translation>{problem}, ou auto</translation>
    </message>
    <message>
        <source>{share:.0f} %</source>
        <translation>{share:.0f}%</translation>
    </message>
    <message>
        <source>{share:.1f} %</source>
        <translation>{share:.1f}%</translation>
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
        <translation>{this} tem o esquema {schema}; esta versão lê até o {supported}.</translation>
    </message>
    <message>
        <source>{} may stand in it only once</source>
        <translation>{} só pode aparecer nele uma vez</translation>
    </message>
</context>
<context>
    <name>mpl_engine.backbones</name>
    <message>
        <source>Check that the file belongs to {arch}.</source>
        <translation>Verifique se o arquivo pertence a {arch}.</translation>
    </message>
    <message>
        <source>Convert it on a computer where you trust it: load it with torch, and save its state_dict with safetensors.torch.save_file.</source>
        <translation>Converta-o em um computador onde você confie nele: carregue-o com torch e salve seu state_dict com safetensors.torch.save_file.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Copie-o ou baixe-o de novo.</translation>
    </message>
    <message>
        <source>Download it again: mpl-engine backbones --download {name}</source>
        <translation>Baixe-o de novo: mpl-engine backbones --download {name}</translation>
    </message>
    <message>
        <source>Downloading {name} did not finish.</source>
        <translation>O download de {name} não terminou.</translation>
    </message>
    <message>
        <source>Fetch the weights themselves with: git lfs pull</source>
        <translation>Obtenha os pesos propriamente ditos com: git lfs pull</translation>
    </message>
    <message>
        <source>Give the weights it was trained on with --backbone.</source>
        <translation>Indique os pesos com que foi treinado com --backbone.</translation>
    </message>
    <message>
        <source>Go online and run: mpl-engine backbones --download {name}</source>
        <translation>Conecte-se à rede e execute: mpl-engine backbones --download {name}</translation>
    </message>
    <message>
        <source>It looks at a picture as a whole, without parts that could be pointed at.</source>
        <translation>Ele olha uma imagem como um todo, sem partes que pudessem ser apontadas.</translation>
    </message>
    <message>
        <source>It needs {needed}, but found {found}.</source>
        <translation>Precisa de {needed}, mas encontrou {found}.</translation>
    </message>
    <message>
        <source>It would be downloaded from {origin} ({size}).</source>
        <translation>O download viria de {origin} ({size}).</translation>
    </message>
    <message>
        <source>Name it .pt to have it read as what it is, if you trust where it came from.</source>
        <translation>Chame-o de .pt para que seja lido como o que é, se você confia na origem dele.</translation>
    </message>
    <message>
        <source>Name the architecture that the file was trained with, or remove the JSON.</source>
        <translation>Indique a arquitetura com que o arquivo foi treinado ou remova o JSON.</translation>
    </message>
    <message>
        <source>Name the weights file itself, or a folder with {configuration} and {weights}.</source>
        <translation>Indique o próprio arquivo de pesos ou uma pasta com {configuration} e {weights}.</translation>
    </message>
    <message>
        <source>OpenAI, MetaCLIP and DFN weights need QuickGELU, LAION and DataComp weights do not.</source>
        <translation>Os pesos da OpenAI, MetaCLIP e DFN precisam de QuickGELU; os da LAION e DataComp, não.</translation>
    </message>
    <message>
        <source>Say which: --set quick_gelu=true or --set quick_gelu=false.</source>
        <translation>Diga qual: --set quick_gelu=true ou --set quick_gelu=false.</translation>
    </message>
    <message>
        <source>The backbone {name} no longer comes with the program.</source>
        <translation>O backbone {name} não vem mais com o programa.</translation>
    </message>
    <message>
        <source>The configuration of {name} is not on this computer.</source>
        <translation>A configuração de {name} não está neste computador.</translation>
    </message>
    <message>
        <source>The first version had it; {instead} has taken its place and knows far more.</source>
        <translation>A primeira versão o tinha; {instead} tomou seu lugar e sabe muito mais.</translation>
    </message>
    <message>
        <source>The tokenizer of {name} is not on this computer.</source>
        <translation>O tokenizador de {name} não está neste computador.</translation>
    </message>
    <message>
        <source>The weights of {name} are not on this computer.</source>
        <translation>Os pesos de {name} não estão neste computador.</translation>
    </message>
    <message>
        <source>There is no backbone named {name}.</source>
        <translation>Não existe nenhum backbone chamado {name}.</translation>
    </message>
    <message>
        <source>These work: {names}.</source>
        <translation>Estes funcionam: {names}.</translation>
    </message>
    <message>
        <source>They would be downloaded from {origin} ({size}).</source>
        <translation>O download viria de {origin} ({size}).</translation>
    </message>
    <message>
        <source>Train again with {instead}. To use what was trained on {name}, give its old file, which lies in the first version&apos;s folder: --backbone {name}:PATH/mpl-{name}.safetensors</source>
        <translation>Treine de novo com {instead}. Para usar o que foi treinado com {name}, indique o arquivo antigo, que está na pasta da primeira versão: --backbone {name}:CAMINHO/mpl-{name}.safetensors</translation>
    </message>
    <message>
        <source>Try again: it goes on where it stopped.</source>
        <translation>Tente de novo: continua de onde parou.</translation>
    </message>
    <message>
        <source>a first try, without a download</source>
        <translation>um primeiro teste, sem download</translation>
    </message>
    <message>
        <source>a tower&apos;s width is not a multiple of its attention heads</source>
        <translation>a largura de uma torre não é múltiplo do número de cabeças de atenção</translation>
    </message>
    <message>
        <source>class names in 300 languages, with a graphics card</source>
        <translation>nomes de classes em 300 idiomas, com uma placa de vídeo</translation>
    </message>
    <message>
        <source>class names in your language</source>
        <translation>nomes de classes no seu idioma</translation>
    </message>
    <message>
        <source>comparing with published work</source>
        <translation>comparar com trabalhos publicados</translation>
    </message>
    <message>
        <source>everyday things</source>
        <translation>coisas do dia a dia</translation>
    </message>
    <message>
        <source>everyday things, on a laptop</source>
        <translation>coisas do dia a dia, em um notebook</translation>
    </message>
    <message>
        <source>fine differences between everyday things</source>
        <translation>diferenças sutis entre coisas do dia a dia</translation>
    </message>
    <message>
        <source>it cannot be read as a tokenizer</source>
        <translation>não pode ser lido como um tokenizador</translation>
    </message>
    <message>
        <source>it changed since it was downloaded</source>
        <translation>mudou desde que foi baixado</translation>
    </message>
    <message>
        <source>it cleans text in its own way</source>
        <translation>limpa textos à sua própria maneira</translation>
    </message>
    <message>
        <source>it describes another architecture than {arch}</source>
        <translation>descreve outra arquitetura, não {arch}</translation>
    </message>
    <message>
        <source>it does not hold a JSON object</source>
        <translation>não contém um objeto JSON</translation>
    </message>
    <message>
        <source>it does not say which tokens begin and end a text</source>
        <translation>não diz quais tokens começam e terminam um texto</translation>
    </message>
    <message>
        <source>it ends texts with {token}, and the model looks for {wanted}</source>
        <translation>termina textos com {token}, e o modelo procura {wanted}</translation>
    </message>
    <message>
        <source>it holds more than tensors: {name!r} is {kind}</source>
        <translation>contém mais do que tensores: {name!r} é {kind}</translation>
    </message>
    <message>
        <source>it holds no model_cfg, as open_clip&apos;s repositories do</source>
        <translation>não contém model_cfg, como os repositórios do open_clip</translation>
    </message>
    <message>
        <source>it holds no tensors by name</source>
        <translation>não contém tensores por nome</translation>
    </message>
    <message>
        <source>it holds numbers of a kind that is not supported ({kind})</source>
        <translation>contém números de um tipo que não é suportado ({kind})</translation>
    </message>
    <message numerus="yes">
        <source>it holds {n} tensor that this architecture lacks, such as {example}</source>
        <comment>it holds {n} tensors that this architecture lacks, such as {example}</comment>
        <translation>
            <numerusform>contém {n} tensor que falta nesta arquitetura, como {example}</numerusform>
            <numerusform>contém {n} tensores que faltam nesta arquitetura, como {example}</numerusform>
        </translation>
    </message>
    <message>
        <source>it is a CoCa model, whose towers were made for captions and pool in a way of their own</source>
        <translation>é um modelo CoCa, cujas torres foram feitas para legendas e fazem o pooling de um jeito próprio</translation>
    </message>
    <message>
        <source>it is a TorchScript archive, which holds a program</source>
        <translation>é um arquivo TorchScript, que contém um programa</translation>
    </message>
    <message>
        <source>it is a folder without one weights file</source>
        <translation>é uma pasta sem um arquivo de pesos único</translation>
    </message>
    <message>
        <source>it is a zip archive, but not one with weights</source>
        <translation>é um arquivo zip, mas não um com pesos</translation>
    </message>
    <message>
        <source>it is compressed in a way that PyTorch does not write</source>
        <translation>está compactado de um jeito que o PyTorch não grava</translation>
    </message>
    <message>
        <source>it is cut off or damaged</source>
        <translation>está cortado ou danificado</translation>
    </message>
    <message>
        <source>it is cut off or damaged: its header does not fit into the file</source>
        <translation>está cortado ou danificado: o cabeçalho não cabe no arquivo</translation>
    </message>
    <message numerus="yes">
        <source>it is cut off: {n} byte is missing</source>
        <comment>it is cut off: {n} bytes are missing</comment>
        <translation>
            <numerusform>está cortado: falta {n} byte</numerusform>
            <numerusform>está cortado: faltam {n} bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está danificado</translation>
    </message>
    <message>
        <source>it is damaged ({error})</source>
        <translation>está danificado ({error})</translation>
    </message>
    <message>
        <source>it is damaged, or it holds more than tensors</source>
        <translation>está danificado ou contém mais do que tensores</translation>
    </message>
    <message>
        <source>it is damaged: its header cannot be read</source>
        <translation>está danificado: o cabeçalho não pode ser lido</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vazio</translation>
    </message>
    <message>
        <source>it is named .safetensors, but it is a PyTorch file</source>
        <translation>chama-se .safetensors, mas é um arquivo do PyTorch</translation>
    </message>
    <message>
        <source>it is not a weights file</source>
        <translation>não é um arquivo de pesos</translation>
    </message>
    <message>
        <source>it is not on the Hugging Face hub</source>
        <translation>não está no hub do Hugging Face</translation>
    </message>
    <message>
        <source>it is not readable as JSON</source>
        <translation>não pode ser lido como JSON</translation>
    </message>
    <message>
        <source>it is only a Git LFS pointer to the weights</source>
        <translation>é só um ponteiro do Git LFS para os pesos</translation>
    </message>
    <message>
        <source>it is too large for a configuration</source>
        <translation>é grande demais para uma configuração</translation>
    </message>
    <message>
        <source>it must be a number of GB, 0 or more</source>
        <translation>deve ser um número de GB, 0 ou mais</translation>
    </message>
    <message>
        <source>it normalises after pooling</source>
        <translation>normaliza depois do pooling</translation>
    </message>
    <message>
        <source>its configuration has no usable layers of a ResNet</source>
        <translation>a configuração não tem camadas utilizáveis de uma ResNet</translation>
    </message>
    <message>
        <source>its configuration has no usable mlp_ratio</source>
        <translation>a configuração não tem um mlp_ratio utilizável</translation>
    </message>
    <message>
        <source>its configuration has no usable {name}</source>
        <translation>a configuração não tem {name} utilizável</translation>
    </message>
    <message>
        <source>its configuration has no vision_cfg or text_cfg</source>
        <translation>a configuração não tem vision_cfg ou text_cfg</translation>
    </message>
    <message>
        <source>its image mean or std is not three usable numbers</source>
        <translation>a média ou o desvio da imagem não são três números utilizáveis</translation>
    </message>
    <message>
        <source>its image tower has no norm before the first block</source>
        <translation>a torre de imagem não tem norma antes do primeiro bloco</translation>
    </message>
    <message>
        <source>its image tower has {option}={value!r}, which is not supported</source>
        <translation>a torre de imagem tem {option}={value!r}, que não é suportado</translation>
    </message>
    <message>
        <source>its image tower pools by attention instead of a class token</source>
        <translation>a torre de imagem faz o pooling por atenção em vez de um token de classe</translation>
    </message>
    <message>
        <source>its images are resized in another way ({interpolation}, {resize_mode})</source>
        <translation>as imagens são redimensionadas de outro modo ({interpolation}, {resize_mode})</translation>
    </message>
    <message>
        <source>its model has {option}={value!r}, which is not supported</source>
        <translation>o modelo tem {option}={value!r}, que não é suportado</translation>
    </message>
    <message>
        <source>its patches are larger than its images</source>
        <translation>os patches são maiores que as imagens</translation>
    </message>
    <message>
        <source>its text tower has {option}={value!r}, which is not supported</source>
        <translation>a torre de texto tem {option}={value!r}, que não é suportado</translation>
    </message>
    <message>
        <source>its text tower is a Hugging Face model, not CLIP&apos;s own</source>
        <translation>a torre de texto é um modelo do Hugging Face, não a própria do CLIP</translation>
    </message>
    <message>
        <source>its text tower pools at an extra class token</source>
        <translation>a torre de texto faz o pooling em um token de classe extra</translation>
    </message>
    <message>
        <source>model_cfg is not an object</source>
        <translation>model_cfg não é um objeto</translation>
    </message>
    <message>
        <source>much for its size</source>
        <translation>muita coisa para o seu tamanho</translation>
    </message>
    <message>
        <source>no connection to the hub ({error})</source>
        <translation>sem conexão com o hub ({error})</translation>
    </message>
    <message>
        <source>pictures from the air</source>
        <translation>imagens aéreas</translation>
    </message>
    <message>
        <source>pictures from the air, on a laptop</source>
        <translation>imagens aéreas, em um notebook</translation>
    </message>
    <message>
        <source>pictures with text in them</source>
        <translation>imagens com texto</translation>
    </message>
    <message>
        <source>pictures with text in them, with a graphics card</source>
        <translation>imagens com texto, com uma placa de vídeo</translation>
    </message>
    <message>
        <source>quick_gelu must be true or false</source>
        <translation>quick_gelu deve ser true ou false</translation>
    </message>
    <message>
        <source>small details on a slow computer</source>
        <translation>pequenos detalhes em um computador lento</translation>
    </message>
    <message>
        <source>small details, on a laptop</source>
        <translation>pequenos detalhes, em um notebook</translation>
    </message>
    <message>
        <source>small details, with a graphics card</source>
        <translation>pequenos detalhes, com uma placa de vídeo</translation>
    </message>
    <message>
        <source>species of animals, plants and fungi, by Latin names too</source>
        <translation>espécies de animais, plantas e fungos, também pelo nome em latim</translation>
    </message>
    <message>
        <source>the address does not answer like a Hugging Face hub</source>
        <translation>o endereço não responde como um hub do Hugging Face</translation>
    </message>
    <message>
        <source>the connection broke in an unexpected way</source>
        <translation>a conexão caiu de forma inesperada</translation>
    </message>
    <message>
        <source>the connection ended early</source>
        <translation>a conexão terminou cedo demais</translation>
    </message>
    <message>
        <source>the download needs {size}, but only {free} are free</source>
        <translation>o download precisa de {size}, mas só há {free} livres</translation>
    </message>
    <message>
        <source>the hub answered with error {status}</source>
        <translation>o hub respondeu com o erro {status}</translation>
    </message>
    <message>
        <source>the hub answered with error {status}; it may want an account</source>
        <translation>o hub respondeu com o erro {status}; talvez exija uma conta</translation>
    </message>
    <message>
        <source>the hub answered with status {status}</source>
        <translation>o hub respondeu com o status {status}</translation>
    </message>
    <message>
        <source>the hub client failed in an unexpected way</source>
        <translation>o cliente do hub falhou de forma inesperada</translation>
    </message>
    <message>
        <source>the hub client is set to offline</source>
        <translation>o cliente do hub está configurado como offline</translation>
    </message>
    <message>
        <source>the hub sent more than it announced</source>
        <translation>o hub enviou mais do que anunciou</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>esse arquivo não existe</translation>
    </message>
    <message>
        <source>things from unusual sides</source>
        <translation>coisas vistas de ângulos incomuns</translation>
    </message>
    <message>
        <source>what arrived differs from what the hub announced</source>
        <translation>o que chegou é diferente do que o hub anunciou</translation>
    </message>
    <message>
        <source>{endpoint} is not a web address</source>
        <translation>{endpoint} não é um endereço da web</translation>
    </message>
    <message>
        <source>{missing} of {wanted} tensors are missing, such as {example}</source>
        <translation>faltam {missing} de {wanted} tensores, como {example}</translation>
    </message>
    <message>
        <source>{module} was trained on another backbone.</source>
        <translation>{module} foi treinado com outro backbone.</translation>
    </message>
    <message>
        <source>{name!r} is stored in a way that is not supported</source>
        <translation>{name!r} está guardado de um jeito que não é suportado</translation>
    </message>
    <message>
        <source>{named} is not an object</source>
        <translation>{named} não é um objeto</translation>
    </message>
    <message>
        <source>{name} cannot be used with prompts.</source>
        <translation>{name} não pode ser usado com prompts.</translation>
    </message>
    <message>
        <source>{name} cannot show where in a picture its answer comes from.</source>
        <translation>{name} não pode mostrar de onde em uma imagem vem a resposta.</translation>
    </message>
    <message>
        <source>{name} was trained with QuickGELU</source>
        <translation>{name} foi treinado com QuickGELU</translation>
    </message>
    <message>
        <source>{name} was trained with exact GELU</source>
        <translation>{name} foi treinado com GELU exata</translation>
    </message>
    <message>
        <source>{origin} has no weights file</source>
        <translation>{origin} não tem um arquivo de pesos</translation>
    </message>
    <message>
        <source>{origin} has no {file}</source>
        <translation>{origin} não tem {file}</translation>
    </message>
    <message>
        <source>{path} does not say which activation it was trained with.</source>
        <translation>{path} não diz com qual ativação foi treinado.</translation>
    </message>
    <message>
        <source>{tensor} has shape {shape} instead of {wanted}</source>
        <translation>{tensor} tem a forma {shape} em vez de {wanted}</translation>
    </message>
</context>
<context>
    <name>mpl_engine.backbones.towers</name>
    <message>
        <source>a gate behind its attention</source>
        <translation>um gate após a atenção</translation>
    </message>
    <message>
        <source>a norm inside its attention</source>
        <translation>uma norma dentro da atenção</translation>
    </message>
    <message>
        <source>a pool of the kind {pool!r}</source>
        <translation>um pooling do tipo {pool!r}</translation>
    </message>
    <message>
        <source>a tower of the kind {name}</source>
        <translation>uma torre do tipo {name}</translation>
    </message>
    <message>
        <source>an MLP of the kind {name}</source>
        <translation>um MLP do tipo {name}</translation>
    </message>
    <message>
        <source>attention of the kind {name}</source>
        <translation>atenção do tipo {name}</translation>
    </message>
    <message>
        <source>attention without a bias</source>
        <translation>atenção sem bias</translation>
    </message>
    <message>
        <source>blocks of the kind {name}</source>
        <translation>blocos do tipo {name}</translation>
    </message>
    <message>
        <source>fewer keys than queries</source>
        <translation>menos chaves do que consultas</translation>
    </message>
    <message>
        <source>images of {size} pixels, and its configuration says {wanted}</source>
        <translation>imagens de {size} pixels, e a configuração diz {wanted}</translation>
    </message>
    <message>
        <source>it cleans text in its own way</source>
        <translation>limpa textos à sua própria maneira</translation>
    </message>
    <message>
        <source>it has {part}, which timm {version} builds and nobody has checked</source>
        <translation>tem {part}, o que o timm {version} monta e ninguém verificou</translation>
    </message>
    <message>
        <source>it says pool_stem, which is true, false or &quot;centre&quot; and needs a stem</source>
        <translation>indica pool_stem, que é true, false ou &quot;centre&quot; e precisa de um stem</translation>
    </message>
    <message>
        <source>its activation is {name}, which was not checked</source>
        <translation>a ativação é {name}, que não foi verificada</translation>
    </message>
    <message>
        <source>its convolutional stem is {name!r}, which was not checked</source>
        <translation>o stem convolucional é {name!r}, que não foi verificado</translation>
    </message>
    <message>
        <source>its image tower has timm_proj={value!r}, which is not supported</source>
        <translation>a torre de imagem tem timm_proj={value!r}, que não é suportado</translation>
    </message>
    <message>
        <source>its image tower has {option}={value!r}, which is not supported</source>
        <translation>a torre de imagem tem {option}={value!r}, que não é suportado</translation>
    </message>
    <message>
        <source>its image tower is timm&apos;s {name!r}, which was not checked</source>
        <translation>a torre de imagem é {name!r} do timm, que não foi verificada</translation>
    </message>
    <message>
        <source>its image tower pools by {pool!r}, which was not checked</source>
        <translation>a torre de imagem faz o pooling por {pool!r}, que não foi verificado</translation>
    </message>
    <message>
        <source>its stem gives one token for {stride} × {stride} pixels, and its sizes say otherwise</source>
        <translation>o stem dá um token por {stride} × {stride} pixels, mas os tamanhos dizem outra coisa</translation>
    </message>
    <message>
        <source>its text tower has act_kwargs={act!r}, which is not supported</source>
        <translation>a torre de texto tem act_kwargs={act!r}, que não é suportado</translation>
    </message>
    <message>
        <source>its text tower has norm_kwargs={norm!r}, which is not supported</source>
        <translation>a torre de texto tem norm_kwargs={norm!r}, que não é suportado</translation>
    </message>
    <message>
        <source>its text tower pools at {pool!r} with the tokenizer {tokenizer!r}, which was not checked</source>
        <translation>a torre de texto faz o pooling em {pool!r} com o tokenizador {tokenizer!r}, o que não foi verificado</translation>
    </message>
    <message>
        <source>its text tower says no usable proj_bias or no_causal_mask</source>
        <translation>a torre de texto não indica proj_bias ou no_causal_mask utilizável</translation>
    </message>
    <message>
        <source>its vocabulary is not OpenAI&apos;s, and it names no tokenizer</source>
        <translation>o vocabulário não é o da OpenAI, e nenhum tokenizador é indicado</translation>
    </message>
    <message>
        <source>mixed positions</source>
        <translation>posições mistas</translation>
    </message>
    <message>
        <source>norms of queries and keys</source>
        <translation>normas de consultas e chaves</translation>
    </message>
    <message>
        <source>positions of the kind {name}</source>
        <translation>posições do tipo {name}</translation>
    </message>
    <message>
        <source>register tokens or free image sizes</source>
        <translation>tokens de registro ou tamanhos de imagem livres</translation>
    </message>
</context>
<context>
    <name>mpl_engine.checks</name>
    <message>
        <source>Left out: {error}</source>
        <translation>De fora: {error}</translation>
    </message>
</context>
<context>
    <name>mpl_engine.data</name>
    <message>
        <source>A classifier needs at least two classes.</source>
        <translation>Um classificador precisa de pelo menos duas classes.</translation>
    </message>
    <message>
        <source>Add some, or remove the class from the other folders.</source>
        <translation>Adicione algumas ou remova a classe das outras pastas.</translation>
    </message>
    <message>
        <source>Images in folders inside a class folder are used as that class: {folders}.</source>
        <translation>Imagens em pastas dentro de uma pasta de classe são usadas como dessa classe: {folders}.</translation>
    </message>
    <message>
        <source>Include more images.</source>
        <translation>Inclua mais imagens.</translation>
    </message>
    <message>
        <source>Left out, because without usable images: {folders}.</source>
        <translation>De fora, por não terem imagens utilizáveis: {folders}.</translation>
    </message>
    <message>
        <source>Make a sub-folder for each class and put its images there.</source>
        <translation>Crie uma subpasta para cada classe e coloque nela suas imagens.</translation>
    </message>
    <message>
        <source>Open the folder whose sub-folders are the classes.</source>
        <translation>Abra a pasta cujas subpastas são as classes.</translation>
    </message>
    <message>
        <source>Open {folder} instead.</source>
        <translation>Abra {folder} em vez dela.</translation>
    </message>
    <message>
        <source>Put a folder for each class into each of them.</source>
        <translation>Coloque em cada uma delas uma pasta para cada classe.</translation>
    </message>
    <message>
        <source>Replace or convert them.</source>
        <translation>Substitua ou converta-os.</translation>
    </message>
    <message>
        <source>The classes are of very different size: {largest} has {most:,} images, {smallest} {least:,}.</source>
        <translation>As classes têm tamanhos muito diferentes: {largest} tem {most:,} imagens, {smallest} tem {least:,}.</translation>
    </message>
    <message>
        <source>The folder {name} lies beside train, val and test folders and was ignored.</source>
        <translation>A pasta {name} está ao lado das pastas train, val e test e foi ignorada.</translation>
    </message>
    <message>
        <source>The folders {shown} hold the same folders ({some}) and were taken for classes all the same. If they are parts of the data, name them train, val and test; if the inner folders are the classes, open one of the outer ones.</source>
        <translation>As pastas {shown} contêm as mesmas pastas ({some}) e mesmo assim foram tomadas por classes. Se forem partes dos dados, chame-as de train, val e test; se as pastas internas forem as classes, abra uma das externas.</translation>
    </message>
    <message numerus="yes">
        <source>Too few images to judge: {classes} has only one.</source>
        <comment>Too few images to judge: {classes} have only one each.</comment>
        <translation>
            <numerusform>Imagens de menos para avaliar: {classes} tem só uma.</numerusform>
            <numerusform>Imagens de menos para avaliar: {classes} têm só uma cada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without images in the {part} part: {classes}.</source>
        <translation>Sem imagens na parte {part}: {classes}.</translation>
    </message>
    <message>
        <source>Write it without repeats inside repeats, such as (a+)+, and with smaller counts</source>
        <translation>Escreva-a sem repetições dentro de repetições, como (a+)+, e com contagens menores</translation>
    </message>
    <message>
        <source>a class name is empty or is not text</source>
        <translation>um nome de classe está vazio ou não é um texto</translation>
    </message>
    <message>
        <source>a class would have an empty name</source>
        <translation>uma classe ficaria com o nome vazio</translation>
    </message>
    <message>
        <source>an entry of {part} is not an image</source>
        <translation>uma entrada de {part} não é uma imagem</translation>
    </message>
    <message>
        <source>another file has the same name, written with other Unicode code points</source>
        <translation>outro arquivo tem o mesmo nome, escrito com outros códigos Unicode</translation>
    </message>
    <message>
        <source>class {name!r} has no training image</source>
        <translation>a classe {name!r} não tem imagem de treinamento</translation>
    </message>
    <message>
        <source>entry {place} of {part} is not [path, label, class name]</source>
        <translation>a entrada {place} de {part} não é [caminho, rótulo, nome da classe]</translation>
    </message>
    <message>
        <source>fewer than two classes keep images</source>
        <translation>menos de duas classes ficam com imagens</translation>
    </message>
    <message>
        <source>images are relabelled to classes that are not in the folder</source>
        <translation>há imagens rotuladas com classes que não estão na pasta</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>não pode ser lido</translation>
    </message>
    <message>
        <source>it differs only in case from {other}, which some systems cannot hold; the image is used</source>
        <translation>só difere de {other} em maiúsculas e minúsculas, o que alguns sistemas não comportam; a imagem é usada</translation>
    </message>
    <message>
        <source>it has more than {size} MB</source>
        <translation>tem mais de {size} MB</translation>
    </message>
    <message>
        <source>it has no class folders</source>
        <translation>não tem pastas de classes</translation>
    </message>
    <message>
        <source>it has no name for the folder {folder!r}</source>
        <translation>não tem nome para a pasta {folder!r}</translation>
    </message>
    <message>
        <source>it holds {files:,} files; at most {most:,} are taken</source>
        <translation>contém {files:,} arquivos; no máximo {most:,} são aceitos</translation>
    </message>
    <message>
        <source>it is a copy of {file}</source>
        <translation>é uma cópia de {file}</translation>
    </message>
    <message>
        <source>it is a video: give it alone, and pictures are taken from it</source>
        <translation>é um vídeo: forneça-o sozinho, e serão capturadas imagens dele</translation>
    </message>
    <message>
        <source>it is locked with a password</source>
        <translation>está protegido por senha</translation>
    </message>
    <message>
        <source>it is no picture that can be read</source>
        <translation>não é uma imagem que possa ser lida</translation>
    </message>
    <message>
        <source>it is no regular expression ({error})</source>
        <translation>não é uma expressão regular ({error})</translation>
    </message>
    <message>
        <source>it is not JSON in UTF-8 ({error})</source>
        <translation>não é JSON em UTF-8 ({error})</translation>
    </message>
    <message>
        <source>it is not text in UTF-8</source>
        <translation>não é texto em UTF-8</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>não está mais lá</translation>
    </message>
    <message>
        <source>it is not what this program writes</source>
        <translation>não é o que este programa grava</translation>
    </message>
    <message>
        <source>it lies beside the class folders, not in one</source>
        <translation>está ao lado das pastas de classes, não dentro de uma</translation>
    </message>
    <message>
        <source>it must be 1 or more</source>
        <translation>deve ser 1 ou mais</translation>
    </message>
    <message>
        <source>it must be 2 or more</source>
        <translation>deve ser 2 ou mais</translation>
    </message>
    <message>
        <source>it must be auto or coop</source>
        <translation>deve ser auto ou coop</translation>
    </message>
    <message>
        <source>it must be subfolder, pattern:REGEX or exif:SECONDS</source>
        <translation>deve ser subfolder, pattern:REGEX ou exif:SEGUNDOS</translation>
    </message>
    <message>
        <source>it must look like {&quot;folder&quot;: &quot;display name&quot;}</source>
        <translation>deve ter a forma {&quot;pasta&quot;: &quot;nome de exibição&quot;}</translation>
    </message>
    <message>
        <source>its classes lie one folder deeper</source>
        <translation>as classes estão uma pasta mais abaixo</translation>
    </message>
    <message>
        <source>its first image, {first}, is in no folder beside it</source>
        <translation>a primeira imagem, {first}, não está em nenhuma pasta ao lado</translation>
    </message>
    <message>
        <source>its images are not sorted into class folders</source>
        <translation>as imagens não estão organizadas em pastas de classes</translation>
    </message>
    <message>
        <source>its train or test part is empty</source>
        <translation>a parte train ou test está vazia</translation>
    </message>
    <message>
        <source>its train, val and test folders hold fewer than two classes with images</source>
        <translation>as pastas train, val e test contêm menos de duas classes com imagens</translation>
    </message>
    <message>
        <source>label {label} is both {known!r} and {class_name!r}</source>
        <translation>o rótulo {label} é tanto {known!r} quanto {class_name!r}</translation>
    </message>
    <message>
        <source>more than 8 bits a channel were scaled to 8; the image is used</source>
        <translation>mais de 8 bits por canal foram reduzidos a 8; a imagem é usada</translation>
    </message>
    <message>
        <source>names were given for folders that are not there</source>
        <translation>foram dados nomes para pastas que não estão lá</translation>
    </message>
    <message numerus="yes">
        <source>no class folder holds a usable image, and {n:,} file was left out, {first}: {detail}</source>
        <comment>no class folder holds a usable image, and {n:,} files were left out, the first of them {first}: {detail}</comment>
        <translation>
            <numerusform>nenhuma pasta de classe contém uma imagem utilizável, e {n:,} arquivo ficou de fora, {first}: {detail}</numerusform>
            <numerusform>nenhuma pasta de classe contém uma imagem utilizável, e {n:,} arquivos ficaram de fora, o primeiro deles {first}: {detail}</numerusform>
        </translation>
    </message>
    <message>
        <source>none of its sub-folders holds a usable image</source>
        <translation>nenhuma das subpastas contém uma imagem utilizável</translation>
    </message>
    <message>
        <source>only one class folder, {folder}, holds images</source>
        <translation>só uma pasta de classe, {folder}, contém imagens</translation>
    </message>
    <message>
        <source>the archive is damaged, or packed in a way that is not read</source>
        <translation>o arquivo compactado está danificado ou foi compactado de um jeito que não é lido</translation>
    </message>
    <message>
        <source>the class has a single image, so nothing is left to judge it by</source>
        <translation>a classe tem uma única imagem, então não resta nada para avaliá-la</translation>
    </message>
    <message>
        <source>the class {name} has no images in the train folder</source>
        <translation>a classe {name} não tem imagens na pasta train</translation>
    </message>
    <message>
        <source>the class {name} has too few groups: one must train and another must test</source>
        <translation>a classe {name} tem grupos de menos: um deve treinar e outro deve testar</translation>
    </message>
    <message>
        <source>the expression is empty</source>
        <translation>a expressão está vazia</translation>
    </message>
    <message>
        <source>the expression is too large. {advice}</source>
        <translation>a expressão é grande demais. {advice}</translation>
    </message>
    <message>
        <source>the expression takes too long on {name!r}. {advice}</source>
        <translation>a expressão demora demais com {name!r}. {advice}</translation>
    </message>
    <message>
        <source>the file&apos;s ending does not say what it holds; the image is used</source>
        <translation>a extensão do arquivo não diz o que ele contém; a imagem é usada</translation>
    </message>
    <message>
        <source>the folder holds no usable image, so the class is left out</source>
        <translation>a pasta não contém imagem utilizável, então a classe fica de fora</translation>
    </message>
    <message>
        <source>the image path {text!r} is empty or leads out of the folder</source>
        <translation>o caminho da imagem {text!r} está vazio ou leva para fora da pasta</translation>
    </message>
    <message>
        <source>the names file gives a folder twice</source>
        <translation>o arquivo de nomes indica uma pasta duas vezes</translation>
    </message>
    <message>
        <source>the names file gives an empty name</source>
        <translation>o arquivo de nomes indica um nome vazio</translation>
    </message>
    <message>
        <source>the same image stands in another class, as {file}</source>
        <translation>a mesma imagem está em outra classe, como {file}</translation>
    </message>
    <message>
        <source>the same image stands in the {part} part, as {file}, and is used there</source>
        <translation>a mesma imagem está na parte {part}, como {file}, e é usada lá</translation>
    </message>
    <message>
        <source>the seconds must be 0 or more</source>
        <translation>os segundos devem ser 0 ou mais</translation>
    </message>
    <message>
        <source>the seconds must be a number</source>
        <translation>os segundos devem ser um número</translation>
    </message>
    <message>
        <source>the variant {variant!r} is not in {file}</source>
        <translation>a variante {variant!r} não está em {file}</translation>
    </message>
    <message>
        <source>there is such a file</source>
        <translation>esse arquivo já existe</translation>
    </message>
    <message numerus="yes">
        <source>too few class folders hold a usable image, and {n:,} file was left out, {first}: {detail}</source>
        <comment>too few class folders hold a usable image, and {n:,} files were left out, the first of them {first}: {detail}</comment>
        <translation>
            <numerusform>pastas de classes de menos contêm uma imagem utilizável, e {n:,} arquivo ficou de fora, {first}: {detail}</numerusform>
            <numerusform>pastas de classes de menos contêm uma imagem utilizável, e {n:,} arquivos ficaram de fora, o primeiro deles {first}: {detail}</numerusform>
        </translation>
    </message>
    <message>
        <source>two classes are named {name}; the later one is called {apart}</source>
        <translation>duas classes se chamam {name}; a segunda passa a se chamar {apart}</translation>
    </message>
    <message>
        <source>two folders would both be the class {name!r}</source>
        <translation>duas pastas seriam ambas a classe {name!r}</translation>
    </message>
    <message>
        <source>{a!r} and {b!r} look alike. Are they one class?</source>
        <translation>{a!r} e {b!r} são parecidas. Elas são uma só classe?</translation>
    </message>
    <message numerus="yes">
        <source>{image} and {n} more of its images are not there</source>
        <comment>{image} and {n} more of its images are not there</comment>
        <translation>
            <numerusform>{image} e mais {n} de suas imagens não estão lá</numerusform>
            <numerusform>{image} e mais {n} de suas imagens não estão lá</numerusform>
        </translation>
    </message>
    <message>
        <source>{image} is not there</source>
        <translation>{image} não está lá</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} file with the same image in two classes was left out.</source>
        <comment>{n:,} files with the same image in two classes were left out.</comment>
        <translation>
            <numerusform>{n:,} arquivo com a mesma imagem em duas classes ficou de fora.</numerusform>
            <numerusform>{n:,} arquivos com a mesma imagem em duas classes ficaram de fora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} image stood in two parts, such as train and test. Each is used only in the part that judges, so that no test image is trained on.</source>
        <comment>{n:,} images stood in two parts, such as train and test. Each is used only in the part that judges, so that no test image is trained on.</comment>
        <translation>
            <numerusform>{n:,} imagem estava em duas partes, como train e test. Cada uma é usada só na parte que avalia, para que nenhuma imagem de teste sirva ao treinamento.</numerusform>
            <numerusform>{n:,} imagens estavam em duas partes, como train e test. Cada uma é usada só na parte que avalia, para que nenhuma imagem de teste sirva ao treinamento.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is missing or of the wrong type</source>
        <translation>{name} falta ou é do tipo errado</translation>
    </message>
    <message>
        <source>{name} is the {part} part</source>
        <translation>{name} é a parte {part}</translation>
    </message>
    <message>
        <source>{name} stands beside it, and only one may</source>
        <translation>{name} está ao lado, e só um pode estar</translation>
    </message>
    <message numerus="yes">
        <source>{n} image stands in more than one part of {file}</source>
        <comment>{n} images stand in more than one part of {file}</comment>
        <translation>
            <numerusform>{n} imagem está em mais de uma parte de {file}</numerusform>
            <numerusform>{n} imagens estão em mais de uma parte de {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} shot stands twice under one name, such as {file} and {name}. One copy may be trained on and the other judged, which makes the accuracy look better than it is: leave one of each out.</source>
        <comment>{n:,} shots stand twice under one name, such as {file} and {name}. One copy may be trained on and the other judged, which makes the accuracy look better than it is: leave one of each out.</comment>
        <translation>
            <numerusform>{n} foto aparece duas vezes com o mesmo nome, como {file} e {name}. Uma cópia pode ser usada no treinamento e a outra na avaliação, o que faz a acurácia parecer melhor do que é: deixe uma de cada par de fora.</numerusform>
            <numerusform>{n:,} fotos aparecem duas vezes com o mesmo nome, como {file} e {name}. Uma cópia pode ser usada no treinamento e a outra na avaliação, o que faz a acurácia parecer melhor do que é: deixe uma de cada par de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>{parts}: the top folders hold the same class folders.</source>
        <translation>{parts}: as pastas superiores contêm as mesmas pastas de classes.</translation>
    </message>
    <message>
        <source>{part} is missing or is not a list</source>
        <translation>{part} falta ou não é uma lista</translation>
    </message>
</context>
<context>
    <name>mpl_engine.evaluation</name>
    <message>
        <source>A linear probe, which is simpler, is right on {right}; that difference may be chance ({p}).</source>
        <translation>Uma sonda linear, que é mais simples, acerta {right}; essa diferença pode ser acaso ({p}).</translation>
    </message>
    <message>
        <source>A linear probe, which is simpler, is right on {right}; {method} is really better than that ({p}).</source>
        <translation>Uma sonda linear, que é mais simples, acerta {right}; {method} é realmente melhor do que isso ({p}).</translation>
    </message>
    <message>
        <source>A linear probe, which is simpler, is right on {right}; {method} is really worse than that ({p}).</source>
        <translation>Uma sonda linear, que é mais simples, acerta {right}; {method} é realmente pior do que isso ({p}).</translation>
    </message>
    <message>
        <source>A linear probe, which is simpler, sees {share:.0f} %; that difference may be chance ({p}).</source>
        <translation>Uma sonda linear, que é mais simples, acerta {share:.0f}%; essa diferença pode ser acaso ({p}).</translation>
    </message>
    <message>
        <source>A linear probe, which is simpler, sees {share:.0f} %; {method} is really better than that ({p}).</source>
        <translation>Uma sonda linear, que é mais simples, acerta {share:.0f}%; {method} é realmente melhor do que isso ({p}).</translation>
    </message>
    <message>
        <source>A linear probe, which is simpler, sees {share:.0f} %; {method} is really worse than that ({p}).</source>
        <translation>Uma sonda linear, que é mais simples, acerta {share:.0f}%; {method} é realmente pior do que isso ({p}).</translation>
    </message>
    <message>
        <source>Ask for less, or train again with more images: up to 4 of each class are set aside for validation, or as many as lie in a folder val.</source>
        <translation>Peça menos, ou treine de novo com mais imagens: até 4 de cada classe são reservadas para a validação, ou tantas quantas estiverem em uma pasta val.</translation>
    </message>
    <message numerus="yes">
        <source>Before calibration it was too modest (temperature {heat:.2f}, from {n} image).</source>
        <comment>Before calibration it was too modest (temperature {heat:.2f}, from {n} images).</comment>
        <translation>
            <numerusform>Antes da calibração era modesto demais (temperatura {heat:.2f}, de {n} imagem).</numerusform>
            <numerusform>Antes da calibração era modesto demais (temperatura {heat:.2f}, de {n} imagens).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before calibration it was too sure of itself (temperature {heat:.2f}, from {n} image).</source>
        <comment>Before calibration it was too sure of itself (temperature {heat:.2f}, from {n} images).</comment>
        <translation>
            <numerusform>Antes da calibração era seguro demais de si (temperatura {heat:.2f}, de {n} imagem).</numerusform>
            <numerusform>Antes da calibração era seguro demais de si (temperatura {heat:.2f}, de {n} imagens).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before calibration it was well calibrated already (temperature {heat:.2f}, from {n} image).</source>
        <comment>Before calibration it was well calibrated already (temperature {heat:.2f}, from {n} images).</comment>
        <translation>
            <numerusform>Antes da calibração já estava bem calibrado (temperatura {heat:.2f}, de {n} imagem).</numerusform>
            <numerusform>Antes da calibração já estava bem calibrado (temperatura {heat:.2f}, de {n} imagens).</numerusform>
        </translation>
    </message>
    <message>
        <source>Every class counting the same, {method} sees {share:.0f} % of a class&apos;s images right, zero-shot {zero_shot:.0f} %.</source>
        <translation>Com todas as classes contando igual, {method} acerta {share:.0f}% das imagens de uma classe, o zero-shot {zero_shot:.0f}%.</translation>
    </message>
    <message>
        <source>Every class counting the same, {method} sees {share:.0f} % of a class&apos;s images right, zero-shot {zero_shot:.0f} %; the gain is real ({p}).</source>
        <translation>Com todas as classes contando igual, {method} acerta {share:.0f}% das imagens de uma classe, o zero-shot {zero_shot:.0f}%; o ganho é real ({p}).</translation>
    </message>
    <message>
        <source>Every class counting the same, {method} sees {share:.0f} % of a class&apos;s images right.</source>
        <translation>Com todas as classes contando igual, {method} acerta {share:.0f}% das imagens de uma classe.</translation>
    </message>
    <message>
        <source>Images of these would help most: {classes}.</source>
        <translation>Imagens destas ajudariam mais: {classes}.</translation>
    </message>
    <message>
        <source>Instant answer</source>
        <translation>Instantânea</translation>
    </message>
    <message numerus="yes">
        <source>It has {n} image to calibrate on, and {needed} images are needed.</source>
        <comment>It has {n} images to calibrate on, and {needed} images are needed.</comment>
        <translation>
            <numerusform>Ele tem {n} imagem para calibrar, e são necessárias {needed}.</numerusform>
            <numerusform>Ele tem {n} imagens para calibrar, e são necessárias {needed}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds nothing to promise it by: it was not calibrated, or has been taught since, and {n} image is needed.</source>
        <comment>It holds nothing to promise it by: it was not calibrated, or has been taught since, and {n} images are needed.</comment>
        <translation>
            <numerusform>Ele não contém nada em que basear essa promessa: não foi calibrado, ou foi ensinado desde então, e é necessária {n} imagem.</numerusform>
            <numerusform>Ele não contém nada em que basear essa promessa: não foi calibrado, ou foi ensinado desde então, e são necessárias {n} imagens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Linear probe</source>
        <translation>Sonda linear</translation>
    </message>
    <message>
        <source>MPL + head</source>
        <translation>MPL + cabeça</translation>
    </message>
    <message>
        <source>MPL with a head</source>
        <translation>MPL com uma cabeça</translation>
    </message>
    <message>
        <source>No other images were left to check that on.</source>
        <translation>Não restaram outras imagens para verificar isso.</translation>
    </message>
    <message numerus="yes">
        <source>Of all {n} test image it is right on {right}, zero-shot on {zero_shot}.</source>
        <comment>Of all {n} test images it is right on {right}, zero-shot on {zero_shot}.</comment>
        <translation>
            <numerusform>De {n} imagem de teste ao todo, acerta {right}; o zero-shot, {zero_shot}.</numerusform>
            <numerusform>De {n} imagens de teste ao todo, acerta {right}; o zero-shot, {zero_shot}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of all {n} test image it is right on {right}.</source>
        <comment>Of all {n} test images it is right on {right}.</comment>
        <translation>
            <numerusform>De {n} imagem de teste ao todo, acerta {right}.</numerusform>
            <numerusform>De {n} imagens de teste ao todo, acerta {right}.</numerusform>
        </translation>
    </message>
    <message>
        <source>On images that it had not seen that helps: log-loss {with_it:.3f} with it, {without:.3f} without.</source>
        <translation>Em imagens que não tinha visto, isso ajuda: log-loss de {with_it:.3f} com ela, {without:.3f} sem.</translation>
    </message>
    <message numerus="yes">
        <source>On {n} test image its confidence is off by {after:.1f} points on average (expected calibration error).</source>
        <comment>On {n} test images its confidence is off by {after:.1f} points on average (expected calibration error).</comment>
        <translation>
            <numerusform>Em {n} imagem de teste, sua confiança erra em média {after:.1f} pontos (erro de calibração esperado).</numerusform>
            <numerusform>Em {n} imagens de teste, sua confiança erra em média {after:.1f} pontos (erro de calibração esperado).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On {n} test image its confidence is off by {after:.1f} points on average, before calibration by {before:.1f} (expected calibration error).</source>
        <comment>On {n} test images its confidence is off by {after:.1f} points on average, before calibration by {before:.1f} (expected calibration error).</comment>
        <translation>
            <numerusform>Em {n} imagem de teste, sua confiança erra em média {after:.1f} pontos; antes da calibração, {before:.1f} (erro de calibração esperado).</numerusform>
            <numerusform>Em {n} imagens de teste, sua confiança erra em média {after:.1f} pontos; antes da calibração, {before:.1f} (erro de calibração esperado).</numerusform>
        </translation>
    </message>
    <message>
        <source>The instant answer</source>
        <translation>A resposta instantânea</translation>
    </message>
    <message>
        <source>The linear probe is fitted to {fitted:,} of the {images:,} training images, evenly from the classes: with all of them it would take longer than the training</source>
        <translation>A sonda linear é ajustada a {fitted:,} das {images:,} imagens de treinamento, em partes iguais das classes: com todas elas levaria mais tempo que o treinamento</translation>
    </message>
    <message numerus="yes">
        <source>The probabilities are left as they are. A calibration was tried (temperature {heat:.2f}, from {n} image), but on those of the images that it had not seen it did not help: log-loss {with_it:.3f} with it, {without:.3f} without.</source>
        <comment>The probabilities are left as they are. A calibration was tried (temperature {heat:.2f}, from {n} images), but on those of the images that it had not seen it did not help: log-loss {with_it:.3f} with it, {without:.3f} without.</comment>
        <translation>
            <numerusform>As probabilidades ficam como estão. Uma calibração foi tentada (temperatura {heat:.2f}, de {n} imagem), mas, nas imagens que ela não tinha visto, não ajudou: log-loss de {with_it:.3f} com ela, {without:.3f} sem.</numerusform>
            <numerusform>As probabilidades ficam como estão. Uma calibração foi tentada (temperatura {heat:.2f}, de {n} imagens), mas, naquelas que ela não tinha visto, não ajudou: log-loss de {with_it:.3f} com ela, {without:.3f} sem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The probabilities are left as they are: {n} image to calibrate on are too few.</source>
        <comment>The probabilities are left as they are: {n} images to calibrate on are too few.</comment>
        <translation>
            <numerusform>As probabilidades ficam como estão: {n} imagem é pouco para calibrar.</numerusform>
            <numerusform>As probabilidades ficam como estão: {n} imagens são poucas para calibrar.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are too few images to say whether more would help: add some, and ask again.</source>
        <translation>Há imagens de menos para dizer se mais ajudariam: adicione algumas e pergunte de novo.</translation>
    </message>
    <message>
        <source>There the calibration made it worse; test images are not asked which to use.</source>
        <translation>Ali a calibração piorou o resultado; as imagens de teste não decidem qual usar.</translation>
    </message>
    <message>
        <source>This prompt module cannot promise a coverage of {coverage:.3g}.</source>
        <translation>Este módulo de prompts não pode prometer uma cobertura de {coverage:.3g}.</translation>
    </message>
    <message>
        <source>This run kept no images to calibrate on, so its probabilities are as the training left them.</source>
        <translation>Esta execução não guardou imagens para calibrar, então suas probabilidades são como o treinamento as deixou.</translation>
    </message>
    <message>
        <source>This run learned from all images, so none are left to judge it on.</source>
        <translation>Esta execução aprendeu com todas as imagens, então não resta nenhuma para avaliá-la.</translation>
    </message>
    <message>
        <source>Training made it worse ({p}): look at the images and the settings.</source>
        <translation>O treinamento piorou o resultado ({p}): olhe as imagens e as configurações.</translation>
    </message>
    <message>
        <source>Twice as many would likely add about {gain:.0f} points ({low:.0f} to {high:.0f}).</source>
        <translation>O dobro provavelmente acrescentaria cerca de {gain:.0f} pontos ({low:.0f} a {high:.0f}).</translation>
    </message>
    <message>
        <source>Twice as many would likely add about {gain:.0f} points.</source>
        <translation>O dobro provavelmente acrescentaria cerca de {gain:.0f} pontos.</translation>
    </message>
    <message>
        <source>Twice as many would likely change little: {most_gain:.0f} points more at the best.</source>
        <translation>O dobro provavelmente mudaria pouco: no máximo {most_gain:.0f} pontos a mais.</translation>
    </message>
    <message>
        <source>With so few images that difference may be chance ({p}).</source>
        <translation>Com tão poucas imagens, essa diferença pode ser acaso ({p}).</translation>
    </message>
    <message>
        <source>With {most} images of each class accuracy is {rate:.0f} %.</source>
        <translation>Com {most} imagens de cada classe, a acurácia é de {rate:.0f}%.</translation>
    </message>
    <message>
        <source>With {most} images of each class balanced accuracy is {rate:.0f} %.</source>
        <translation>Com {most} imagens de cada classe, a acurácia balanceada é de {rate:.0f}%.</translation>
    </message>
    <message>
        <source>Zero-shot</source>
        <translation>Zero-shot</translation>
    </message>
    <message>
        <source>a right answer costs nothing</source>
        <translation>uma resposta certa não custa nada</translation>
    </message>
    <message>
        <source>cost of {true} called {answer}</source>
        <translation>custo de {true} chamada de {answer}</translation>
    </message>
    <message>
        <source>it can mean {ways}; name them in a file, with --costs</source>
        <translation>pode significar {ways}; indique-os em um arquivo, com --costs</translation>
    </message>
    <message>
        <source>it has no use for {names}</source>
        <translation>não tem uso para {names}</translation>
    </message>
    <message>
        <source>it is not what this program writes</source>
        <translation>não é o que este programa grava</translation>
    </message>
    <message>
        <source>it must be at least 0 and less than 1</source>
        <translation>deve ser pelo menos 0 e menor que 1</translation>
    </message>
    <message>
        <source>it must be between 0 and 1</source>
        <translation>deve estar entre 0 e 1</translation>
    </message>
    <message>
        <source>it must be between 0 and {most:,.0f}</source>
        <translation>deve estar entre 0 e {most:,.0f}</translation>
    </message>
    <message>
        <source>it must look like CLASS=PROBABILITY, such as good=0.9</source>
        <translation>deve ter a forma CLASSE=PROBABILIDADE, como good=0.9</translation>
    </message>
    <message>
        <source>it must look like OLD=NEW</source>
        <translation>deve ter a forma ANTIGO=NOVO</translation>
    </message>
    <message>
        <source>it must look like TRUE:ANSWER=COST, such as defect:good=50</source>
        <translation>deve ter a forma VERDADEIRA:RESPOSTA=CUSTO, como defect:good=50</translation>
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
        <translation>a resposta instantânea</translation>
    </message>
    <message>
        <source>the module&apos;s classes are {names}</source>
        <translation>as classes do módulo são {names}</translation>
    </message>
    <message>
        <source>the old name can be {ways}; name it in a file, with --classes</source>
        <translation>o nome antigo pode ser {ways}; indique-o em um arquivo, com --classes</translation>
    </message>
    <message>
        <source>threshold of {name}</source>
        <translation>limiar de {name}</translation>
    </message>
    <message>
        <source>what stands after = must be a number</source>
        <translation>o que está depois de = deve ser um número</translation>
    </message>
    <message numerus="yes">
        <source>{method} is right on {right} of {n} test image, zero-shot on {zero_shot}.</source>
        <comment>{method} is right on {right} of {n} test images, zero-shot on {zero_shot}.</comment>
        <translation>
            <numerusform>{method} acerta {right} de {n} imagem de teste; o zero-shot, {zero_shot}.</numerusform>
            <numerusform>{method} acerta {right} de {n} imagens de teste; o zero-shot, {zero_shot}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{method} is right on {right} of {n} test image, zero-shot on {zero_shot}; the gain is real ({p}).</source>
        <comment>{method} is right on {right} of {n} test images, zero-shot on {zero_shot}; the gain is real ({p}).</comment>
        <translation>
            <numerusform>{method} acerta {right} de {n} imagem de teste; o zero-shot, {zero_shot}; o ganho é real ({p}).</numerusform>
            <numerusform>{method} acerta {right} de {n} imagens de teste; o zero-shot, {zero_shot}; o ganho é real ({p}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{method} is right on {right} of {n} test image.</source>
        <comment>{method} is right on {right} of {n} test images.</comment>
        <translation>
            <numerusform>{method} acerta {right} de {n} imagem de teste.</numerusform>
            <numerusform>{method} acerta {right} de {n} imagens de teste.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (about {gain:.0f} points)</source>
        <translation>{name} (cerca de {gain:.0f} pontos)</translation>
    </message>
    <message>
        <source>{true!r} called {answer!r}</source>
        <translation>{true!r} chamada de {answer!r}</translation>
    </message>
</context>
<context>
    <name>mpl_engine.export</name>
    <message>
        <source>Accuracy, 95 % interval</source>
        <translation>Acurácia, intervalo de 95%</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Balanced accuracy, 95 % interval</source>
        <translation>Acurácia balanceada, intervalo de 95%</translation>
    </message>
    <message>
        <source>By class, and its limits</source>
        <translation>Por classe, com seus limites</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibração</translation>
    </message>
    <message>
        <source>Check its name, or log in if it is private.</source>
        <translation>Verifique o nome, ou conecte-se se for privado.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Confusão</translation>
    </message>
    <message>
        <source>Everybody can see it, with the names of its {classes} classes, settings and figures, and hashes and features of {pictures} training pictures.</source>
        <translation>Todos podem vê-lo, com os nomes das suas {classes} classes, configurações e números, e hashes e características de {pictures} imagens de treinamento.</translation>
    </message>
    <message>
        <source>Export with --precision fp32.</source>
        <translation>Exporte com --precision fp32.</translation>
    </message>
    <message>
        <source>Export with numbers of 8 bit (--precision int8), or export a folder instead.</source>
        <translation>Exporte com números de 8 bits (--precision int8) ou exporte uma pasta.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>A exportação</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256 of all images)</source>
        <translation>Impressão digital (SHA-256 de todas as imagens)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Give it as NAME/MODULE, such as anna/flowers.</source>
        <translation>Indique-o como NOME/MÓDULO, por exemplo anna/flowers.</translation>
    </message>
    <message>
        <source>How often it was right (up) by how sure it was</source>
        <translation>Quantas vezes acertou (para cima) conforme a certeza que tinha</translation>
    </message>
    <message>
        <source>How to do it again</source>
        <translation>Como fazer de novo</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>In the window {left_out} images were excluded and {moved} were moved to another class before training; the run&apos;s config.json lists them.</source>
        <translation>Na janela, {left_out} imagens foram deixadas de fora e {moved} foram movidas para outra classe antes do treinamento; o config.json da execução as lista.</translation>
    </message>
    <message numerus="yes">
        <source>In the window {n} image was excluded before training; the run&apos;s config.json lists it.</source>
        <comment>In the window {n} images were excluded before training; the run&apos;s config.json lists them.</comment>
        <translation>
            <numerusform>Na janela, {n} imagem foi deixada de fora antes do treinamento; o config.json da execução a lista.</numerusform>
            <numerusform>Na janela, {n} imagens foram deixadas de fora antes do treinamento; o config.json da execução as lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the window {n} image was moved to another class before training; the run&apos;s config.json lists it.</source>
        <comment>In the window {n} images were moved to another class before training; the run&apos;s config.json lists them.</comment>
        <translation>
            <numerusform>Na janela, {n} imagem foi movida para outra classe antes do treinamento; o config.json da execução a lista.</numerusform>
            <numerusform>Na janela, {n} imagens foram movidas para outra classe antes do treinamento; o config.json da execução as lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is there already: {files} get a new version.</source>
        <translation>Já está lá: {files} recebem uma nova versão.</translation>
    </message>
    <message numerus="yes">
        <source>Judged on {n} image only.</source>
        <comment>Judged on {n} images only.</comment>
        <translation>
            <numerusform>Avaliada em apenas {n} imagem.</numerusform>
            <numerusform>Avaliada em apenas {n} imagens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Log in with `hf auth login`, with a token that may do this.</source>
        <translation>Conecte-se com `hf auth login`, com um token que possa fazer isto.</translation>
    </message>
    <message>
        <source>Log in with `hf auth login`, with a token that may write.</source>
        <translation>Conecte-se com `hf auth login`, com um token que possa gravar.</translation>
    </message>
    <message>
        <source>Loss by step</source>
        <translation>Perda por passo</translation>
    </message>
    <message>
        <source>Made by MPL Desktop {version} on {when:%Y-%m-%d %H:%M}.</source>
        <translation>Criado pelo MPL Desktop {version} em {when:%Y-%m-%d %H:%M}.</translation>
    </message>
    <message>
        <source>Make it private on its page, or choose another name.</source>
        <translation>Torne-o privado na página dele ou escolha outro nome.</translation>
    </message>
    <message>
        <source>Measured by cross-validation, since there are few images.</source>
        <translation>Medido por validação cruzada, já que há poucas imagens.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Most often taken for {name} ({times} of {images}).</source>
        <translation>Mais frequentemente vista como {name} ({times} de {images}).</translation>
    </message>
    <message>
        <source>No login was found, and HF_TOKEN is not set.</source>
        <translation>Nenhum login foi encontrado, e HF_TOKEN não está definido.</translation>
    </message>
    <message>
        <source>Not judged: no test image.</source>
        <translation>Não avaliada: nenhuma imagem de teste.</translation>
    </message>
    <message>
        <source>On a CPU the same versions, threads and seed give the same numbers.</source>
        <translation>Em uma CPU, as mesmas versões, threads e semente dão os mesmos números.</translation>
    </message>
    <message>
        <source>On {images} images the largest difference of a probability is {max_difference:.2g} (allowed: {allowed_difference:g}) and {decided_agreement:.1%} of clear answers agree (needed: {least_agreement:.0%}).</source>
        <translation>Em {images} imagens, a maior diferença de uma probabilidade é {max_difference:.2g} (permitido: {allowed_difference:g}) e {decided_agreement:.1%} das respostas claras coincidem (necessário: {least_agreement:.0%}).</translation>
    </message>
    <message>
        <source>Only you can see it, with the names of its {classes} classes, settings and figures, and hashes and features of {pictures} training pictures.</source>
        <translation>Só você pode vê-lo, com os nomes das suas {classes} classes, configurações e números, e hashes e características de {pictures} imagens de treinamento.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisão</translation>
    </message>
    <message>
        <source>Recall, 95 % interval</source>
        <translation>Revocação, intervalo de 95%</translation>
    </message>
    <message>
        <source>Rows are true classes, columns are answers.</source>
        <translation>As linhas são as classes verdadeiras, as colunas são as respostas.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>Imagens de teste</translation>
    </message>
    <message>
        <source>The export answers differently from the program, so {path} was not written.</source>
        <translation>A exportação responde de forma diferente do programa, por isso {path} não foi gravado.</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>O nome</translation>
    </message>
    <message>
        <source>The pictures themselves are not in it.</source>
        <translation>As imagens em si não estão nele.</translation>
    </message>
    <message>
        <source>The repository will be made.</source>
        <translation>O repositório será criado.</translation>
    </message>
    <message>
        <source>The {shown} of {mistakes} mistakes with the highest loss.</source>
        <translation>Os {shown} de {mistakes} erros com a maior perda.</translation>
    </message>
    <message>
        <source>This classifier does not fit one ONNX file: it has {size}, and a file holds {most}.</source>
        <translation>Este classificador não cabe em um único arquivo ONNX: ele tem {size}, e um arquivo comporta {most}.</translation>
    </message>
    <message>
        <source>This classifier is too large for a web page: it would have {size}, and {most} is the most that browsers open well.</source>
        <translation>Este classificador é grande demais para uma página da web: ela teria {size}, e {most} é o máximo que os navegadores abrem bem.</translation>
    </message>
    <message>
        <source>This form of curves</source>
        <translation>Este formato de curvas</translation>
    </message>
    <message>
        <source>This is a fault of the program.</source>
        <translation>Isto é uma falha do programa.</translation>
    </message>
    <message>
        <source>To publish to {repo}, this computer must be logged in to Hugging Face.</source>
        <translation>Para publicar em {repo}, este computador precisa estar conectado ao Hugging Face.</translation>
    </message>
    <message>
        <source>Training</source>
        <comment>how a run was trained</comment>
        <translation>Treinamento</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>Imagens de treinamento</translation>
    </message>
    <message>
        <source>Training took {seconds:.0f} s.</source>
        <translation>O treinamento levou {seconds:.0f} s.</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>Classe verdadeira</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Tente de novo.</translation>
    </message>
    <message>
        <source>Use a smaller backbone.</source>
        <translation>Use um backbone menor.</translation>
    </message>
    <message>
        <source>Validation accuracy by step</source>
        <translation>Acurácia de validação por passo</translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation>Imagens de validação</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Worst mistakes</source>
        <translation>Piores erros</translation>
    </message>
    <message>
        <source>Zero-shot recall</source>
        <translation>Revocação do zero-shot</translation>
    </message>
    <message>
        <source>dashed: before</source>
        <translation>tracejada: antes</translation>
    </message>
    <message>
        <source>everybody can see it, and it was to be private</source>
        <translation>todos podem vê-lo, e deveria ser privado</translation>
    </message>
    <message>
        <source>it has several safetensors files and none is called {file}</source>
        <translation>tem vários arquivos safetensors e nenhum se chama {file}</translation>
    </message>
    <message>
        <source>it holds no {file}</source>
        <translation>não contém {file}</translation>
    </message>
    <message>
        <source>it holds no {file}; {unsafe} could run code when opened and is never fetched</source>
        <translation>não contém {file}; {unsafe} poderia executar código ao ser aberto e nunca é obtido</translation>
    </message>
    <message>
        <source>it is no name of a repository</source>
        <translation>não é um nome de repositório</translation>
    </message>
    <message>
        <source>it is not finished, so there is nothing to report on</source>
        <translation>não está concluída, então não há nada a relatar</translation>
    </message>
    <message>
        <source>it must be one of {names}</source>
        <translation>deve ser um destes: {names}</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>foi interrompido</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>a pasta não existe</translation>
    </message>
    <message>
        <source>its module is gone meanwhile</source>
        <translation>enquanto isso, o módulo desapareceu</translation>
    </message>
    <message>
        <source>its {file} has {size}, and no module has more than {most}</source>
        <translation>{file} tem {size}, e nenhum módulo tem mais de {most}</translation>
    </message>
    <message>
        <source>not kept by this run</source>
        <translation>não guardado por esta execução</translation>
    </message>
    <message>
        <source>own</source>
        <comment>settings of your own</comment>
        <translation>própria</translation>
    </message>
    <message>
        <source>solid: after calibration</source>
        <translation>contínua: após a calibração</translation>
    </message>
    <message>
        <source>solid: as it is</source>
        <translation>contínua: como está</translation>
    </message>
    <message>
        <source>the address does not answer like a Hugging Face hub</source>
        <translation>o endereço não responde como um hub do Hugging Face</translation>
    </message>
    <message>
        <source>the network is switched off (HF_HUB_OFFLINE, or in the settings)</source>
        <translation>a rede está desligada (HF_HUB_OFFLINE, ou nas configurações)</translation>
    </message>
    <message>
        <source>the upload broke off</source>
        <translation>o envio foi interrompido</translation>
    </message>
    <message>
        <source>there is no such repository, or no such version of it, that you may see</source>
        <translation>não existe um repositório assim, ou uma versão assim dele, que você possa ver</translation>
    </message>
    <message>
        <source>what arrived differs from what the hub announced</source>
        <translation>o que chegou é diferente do que o hub anunciou</translation>
    </message>
    <message>
        <source>{file} ({size}) would be fetched from {address}, version {commit}.</source>
        <translation>{file} ({size}) seria obtido de {address}, versão {commit}.</translation>
    </message>
    <message>
        <source>{module} with its card ({size}) goes to {address}.</source>
        <translation>{module} com sua ficha ({size}) vai para {address}.</translation>
    </message>
    <message>
        <source>{repo} cannot be fetched: {reason}.</source>
        <translation>{repo} não pode ser obtido: {reason}.</translation>
    </message>
    <message>
        <source>{repo} cannot be published to: {reason}.</source>
        <translation>Não é possível publicar em {repo}: {reason}.</translation>
    </message>
    <message>
        <source>{repo} cannot be used: {reason}.</source>
        <translation>{repo} não pode ser usado: {reason}.</translation>
    </message>
    <message>
        <source>{revision!r} is no branch, tag or commit</source>
        <translation>{revision!r} não é um branch, uma tag ou um commit</translation>
    </message>
</context>
<context>
    <name>mpl_engine.extras</name>
    <message>
        <source>A worker on {node} cannot do this work: {reason}</source>
        <translation>Um processo em {node} não pode fazer este trabalho: {reason}</translation>
    </message>
    <message>
        <source>All nodes need this program in the same version, and must see all files at the same paths.</source>
        <translation>Todos os nós precisam deste programa na mesma versão e devem ver todos os arquivos nos mesmos caminhos.</translation>
    </message>
    <message>
        <source>Give the address of one that runs, such as HOST:6379, or auto for the one that this computer belongs to; --ray without an address starts one here.</source>
        <translation>Indique o endereço de um que esteja em execução, como HOST:6379, ou auto para aquele a que este computador pertence; --ray sem endereço inicia um aqui.</translation>
    </message>
    <message>
        <source>Give the command again: what is done stays done.</source>
        <translation>Dê o comando de novo: o que está feito continua feito.</translation>
    </message>
    <message>
        <source>Install with: pip install {install}</source>
        <translation>Instale com: pip install {install}</translation>
    </message>
    <message>
        <source>Ray could not be started on this computer: {reason}.</source>
        <translation>O Ray não pôde ser iniciado neste computador: {reason}.</translation>
    </message>
    <message>
        <source>Ray gave up: {reason}.</source>
        <translation>O Ray desistiu: {reason}.</translation>
    </message>
    <message>
        <source>The Ray cluster at {address} could not be joined: {reason}.</source>
        <translation>Não foi possível entrar no cluster Ray em {address}: {reason}.</translation>
    </message>
    <message>
        <source>The program that is installed by Python can have it: pip install {install}</source>
        <translation>O programa instalado pelo Python pode tê-la: pip install {install}</translation>
    </message>
    <message>
        <source>Work with Ray</source>
        <translation>O trabalho com o Ray</translation>
    </message>
    <message>
        <source>a node without a name</source>
        <translation>um nó sem nome</translation>
    </message>
    <message>
        <source>it would listen to the network too</source>
        <translation>também ficaria escutando a rede</translation>
    </message>
    <message>
        <source>start the command on a node of the cluster instead (`ray job submit`), with --ray auto</source>
        <translation>inicie o comando em um nó do cluster (`ray job submit`), com --ray auto</translation>
    </message>
    <message numerus="yes">
        <source>{work} needs {libraries}, which is not in this bundle.</source>
        <comment>{work} needs {libraries}, which are not in this bundle.</comment>
        <translation>
            <numerusform>{work} precisa da biblioteca {libraries}, que não está neste pacote.</numerusform>
            <numerusform>{work} precisa das bibliotecas {libraries}, que não estão neste pacote.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{work} needs {libraries}, which is not installed.</source>
        <comment>{work} needs {libraries}, which are not installed.</comment>
        <translation>
            <numerusform>{work} precisa da biblioteca {libraries}, que não está instalada.</numerusform>
            <numerusform>{work} precisa das bibliotecas {libraries}, que não estão instaladas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mpl_engine.features</name>
    <message>
        <source>Left out: {error}</source>
        <translation>De fora: {error}</translation>
    </message>
    <message>
        <source>it changed or vanished since the folder was looked at</source>
        <translation>mudou ou sumiu desde que a pasta foi examinada</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>não é um arquivo comum</translation>
    </message>
</context>
<context>
    <name>mpl_engine.files</name>
    <message>
        <source>a device</source>
        <translation>um dispositivo</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>um arquivo</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>uma pasta</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>um link</translation>
    </message>
    <message>
        <source>a part of its path is a file, not a folder</source>
        <translation>uma parte do caminho é um arquivo, não uma pasta</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation>um pipe</translation>
    </message>
    <message>
        <source>a pipe, socket or device</source>
        <translation>um pipe, socket ou dispositivo</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>um socket</translation>
    </message>
    <message>
        <source>it has {size}, and at most {most} are read</source>
        <translation>tem {size}, e no máximo {most} são lidos</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>é uma pasta, não um arquivo</translation>
    </message>
    <message>
        <source>it is a link, not a file</source>
        <translation>é um link, não um arquivo</translation>
    </message>
    <message>
        <source>it is a safetensors file of another kind</source>
        <translation>é um arquivo safetensors de outro tipo</translation>
    </message>
    <message>
        <source>it is damaged, or not JSON</source>
        <translation>está danificado ou não é JSON</translation>
    </message>
    <message>
        <source>it is damaged, or not a file of this program</source>
        <translation>está danificado ou não é um arquivo deste programa</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>não é um objeto JSON</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>não é um arquivo comum</translation>
    </message>
    <message>
        <source>it is {kind}, not a file</source>
        <translation>é {kind}, não um arquivo</translation>
    </message>
    <message>
        <source>its description is not JSON</source>
        <translation>a descrição não é JSON</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>a pasta não existe</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>o nome é longo demais</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>outra coisa</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>o disco está cheio</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>o disco é somente leitura</translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <translation>o disco relatou um erro</translation>
    </message>
    <message>
        <source>the file would be too large for this disk</source>
        <translation>o arquivo seria grande demais para este disco</translation>
    </message>
    <message>
        <source>there is a folder of that name</source>
        <translation>já existe uma pasta com esse nome</translation>
    </message>
    <message>
        <source>there is no permission to read it</source>
        <translation>não há permissão para lê-lo</translation>
    </message>
    <message>
        <source>there is no permission to write there</source>
        <translation>não há permissão para gravar lá</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>esse arquivo não existe</translation>
    </message>
    <message>
        <source>your disk quota is used up</source>
        <translation>sua cota de disco está esgotada</translation>
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
        <translation>{name} nela é {found}, não {wanted}; só o que este programa criou lá é gravado ou movido</translation>
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
        <translation>não é um arquivo comum</translation>
    </message>
    <message>
        <source>{folder} is a link</source>
        <translation>{folder} é um link</translation>
    </message>
</context>
<context>
    <name>mpl_engine.heads</name>
    <message>
        <source>Heads are fitted to {fitted:,} of the {images:,} training images, evenly from the classes: more do not fit into memory</source>
        <translation>As cabeças são ajustadas a {fitted:,} das {images:,} imagens de treinamento, em partes iguais das classes: mais do que isso não cabe na memória</translation>
    </message>
</context>
<context>
    <name>mpl_engine.images</name>
    <message>
        <source>Check its rights.</source>
        <translation>Verifique as permissões.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Verifique o caminho.</translation>
    </message>
    <message>
        <source>Give the folder whose sub-folders are the classes.</source>
        <translation>Indique a pasta cujas subpastas são as classes.</translation>
    </message>
    <message>
        <source>LAB colours could not be converted</source>
        <translation>as cores LAB não puderam ser convertidas</translation>
    </message>
    <message>
        <source>decoding it takes {needed:,} MB of memory, and at most {most:,} MB are given to images</source>
        <translation>decodificá-la exige {needed:,} MB de memória, e as imagens recebem no máximo {most:,} MB</translation>
    </message>
    <message>
        <source>hidden files and those of the system are left out</source>
        <translation>arquivos ocultos e do sistema ficam de fora</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>não pode ser lido</translation>
    </message>
    <message>
        <source>it declares more pixels than the limit of {limit} million</source>
        <translation>declara mais pixels que o limite de {limit} milhões</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation>não existe</translation>
    </message>
    <message>
        <source>it has more than {most} scans</source>
        <translation>tem mais de {most} varreduras</translation>
    </message>
    <message>
        <source>it has {scans} scans of {width} x {height} pixels, more than any encoder writes</source>
        <translation>tem {scans} varreduras de {width} x {height} pixels, mais do que qualquer codificador grava</translation>
    </message>
    <message>
        <source>it holds no finite values</source>
        <translation>não contém valores finitos</translation>
    </message>
    <message>
        <source>it is a camera raw file ({raw}); save it as JPEG or TIFF with the camera&apos;s program to use it</source>
        <translation>é um arquivo raw de câmera ({raw}); salve-o como JPEG ou TIFF com o programa da câmera para usá-lo</translation>
    </message>
    <message>
        <source>it is neither a file nor a folder</source>
        <translation>não é nem um arquivo nem uma pasta</translation>
    </message>
    <message>
        <source>it is not a folder</source>
        <translation>não é uma pasta</translation>
    </message>
    <message>
        <source>it is not an image of a kind that can be read</source>
        <translation>não é uma imagem de um tipo que possa ser lido</translation>
    </message>
    <message>
        <source>it leads to a folder that was found {times} times already</source>
        <translation>leva a uma pasta que já foi encontrada {times} vezes</translation>
    </message>
    <message>
        <source>it must be one of crop, pad, stretch</source>
        <translation>deve ser crop, pad ou stretch</translation>
    </message>
    <message>
        <source>its header has more than {size} MB</source>
        <translation>o cabeçalho tem mais de {size} MB</translation>
    </message>
    <message>
        <source>its header is broken, or of a variety that cannot be read</source>
        <translation>o cabeçalho está corrompido ou é de uma variedade que não pode ser lida</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation>nenhum motivo foi dado</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>o arquivo está vazio</translation>
    </message>
    <message>
        <source>the folder cannot be read</source>
        <translation>a pasta não pode ser lida</translation>
    </message>
    <message>
        <source>the link leads back to a folder above it</source>
        <translation>o link leva de volta a uma pasta acima dele</translation>
    </message>
    <message>
        <source>the link leads back to itself</source>
        <translation>o link leva de volta a si mesmo</translation>
    </message>
    <message>
        <source>the link leads nowhere</source>
        <translation>o link não leva a lugar nenhum</translation>
    </message>
    <message>
        <source>the {kind} data cannot be decoded: {reason}</source>
        <translation>os dados {kind} não podem ser decodificados: {reason}</translation>
    </message>
    <message>
        <source>the {kind} data ends in zeros</source>
        <translation>os dados {kind} terminam em zeros</translation>
    </message>
    <message>
        <source>the {kind} data ends too early</source>
        <translation>os dados {kind} terminam cedo demais</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>esse arquivo ou pasta não existe</translation>
    </message>
    <message>
        <source>there is not enough memory to decode it</source>
        <translation>não há memória suficiente para decodificá-la</translation>
    </message>
</context>
<context>
    <name>mpl_engine.labels</name>
    <message>
        <source>it has no rows</source>
        <translation>não tem linhas</translation>
    </message>
    <message>
        <source>it has only one column; one of files and one of classes are needed</source>
        <translation>tem só uma coluna; são necessárias uma de arquivos e uma de classes</translation>
    </message>
    <message>
        <source>it is a spreadsheet or an archive, so save it as CSV first</source>
        <translation>é uma planilha ou um arquivo compactado, então salve-a primeiro como CSV</translation>
    </message>
    <message>
        <source>it is in no part</source>
        <translation>não está em nenhuma parte</translation>
    </message>
    <message>
        <source>it is not text</source>
        <translation>não é texto</translation>
    </message>
    <message>
        <source>line {line} cannot be read</source>
        <translation>a linha {line} não pode ser lida</translation>
    </message>
</context>
<context>
    <name>mpl_engine.modules</name>
    <message>
        <source>Modules of `train --method instant` can; a class of any module can be added by its name alone with `classify --add-class`.</source>
        <translation>Módulos de `train --method instant` podem; uma classe de qualquer módulo pode ser adicionada só pelo nome com `classify --add-class`.</translation>
    </message>
    <message>
        <source>a new name is empty</source>
        <translation>um novo nome está vazio</translation>
    </message>
    <message>
        <source>a part of its description is missing or of the wrong kind</source>
        <translation>uma parte da descrição falta ou é do tipo errado</translation>
    </message>
    <message>
        <source>another image size, mean or std</source>
        <translation>outro tamanho, média ou desvio de imagem</translation>
    </message>
    <message>
        <source>exact GELU</source>
        <translation>GELU exata</translation>
    </message>
    <message>
        <source>features in which the centre of the picture counts more</source>
        <translation>características em que o centro da imagem conta mais</translation>
    </message>
    <message>
        <source>features that are a plain mean over the picture</source>
        <translation>características que são uma média simples da imagem</translation>
    </message>
    <message>
        <source>how its features are pooled is not known</source>
        <translation>não se sabe como as características são resumidas</translation>
    </message>
    <message>
        <source>it answers by the texts of its classes and keeps no statistics of them</source>
        <translation>responde pelos textos das classes e não guarda estatísticas delas</translation>
    </message>
    <message>
        <source>it claims {claimed:,} numbers, more than any prompt module has</source>
        <translation>declara {claimed:,} números, mais do que qualquer módulo de prompts tem</translation>
    </message>
    <message>
        <source>it holds numbers that are not finite float32</source>
        <translation>contém números que não são float32 finitos</translation>
    </message>
    <message>
        <source>it must be 1 or more</source>
        <translation>deve ser 1 ou mais</translation>
    </message>
    <message>
        <source>it must be between 0 and 1</source>
        <translation>deve estar entre 0 e 1</translation>
    </message>
    <message>
        <source>its class matrix does not fit its classes</source>
        <translation>a matriz de classes não corresponde às classes</translation>
    </message>
    <message>
        <source>its class matrix is not normalised</source>
        <translation>a matriz de classes não está normalizada</translation>
    </message>
    <message>
        <source>its class names are missing or repeated</source>
        <translation>os nomes das classes faltam ou se repetem</translation>
    </message>
    <message>
        <source>its features of training images do not fit its classes</source>
        <translation>as características das imagens de treinamento não correspondem às classes</translation>
    </message>
    <message>
        <source>its head does not fit its classes</source>
        <translation>a cabeça não corresponde às classes</translation>
    </message>
    <message>
        <source>its head does not fit the backbone</source>
        <translation>a cabeça não é compatível com o backbone</translation>
    </message>
    <message>
        <source>its prompts do not fit the backbone</source>
        <translation>os prompts não são compatíveis com o backbone</translation>
    </message>
    <message>
        <source>its prompts have names that this program does not know</source>
        <translation>os prompts têm nomes que este programa não conhece</translation>
    </message>
    <message>
        <source>its reference features do not fit its class matrix</source>
        <translation>as características de referência não correspondem à matriz de classes</translation>
    </message>
    <message>
        <source>its schema number is missing</source>
        <translation>falta o número do esquema</translation>
    </message>
    <message>
        <source>its settings are damaged, or of a newer version of the program</source>
        <translation>as configurações dele estão danificadas ou são de uma versão mais nova do programa</translation>
    </message>
    <message>
        <source>its settings cannot be used: {error}</source>
        <translation>as configurações não podem ser usadas: {error}</translation>
    </message>
    <message>
        <source>its tensors cannot be read</source>
        <translation>os tensores não podem ser lidos</translation>
    </message>
    <message>
        <source>no such file: its weights are not published ones</source>
        <translation>nenhum arquivo assim: os pesos não são publicados</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no prompts</comment>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>none of the pictures can be read</source>
        <translation>nenhuma das imagens pode ser lida</translation>
    </message>
    <message>
        <source>others, {prompts}</source>
        <translation>outros, {prompts}</translation>
    </message>
    <message>
        <source>texts of the classes</source>
        <translation>textos das classes</translation>
    </message>
    <message>
        <source>the module has no such classes</source>
        <translation>o módulo não tem essas classes</translation>
    </message>
    <message>
        <source>the name of a new class is empty, or not text</source>
        <translation>o nome de uma nova classe está vazio ou não é um texto</translation>
    </message>
    <message>
        <source>the name of the class is empty, or not text</source>
        <translation>o nome da classe está vazio ou não é um texto</translation>
    </message>
    <message>
        <source>the path of a file where the name of published weights belongs</source>
        <translation>o caminho de um arquivo onde deveria estar o nome de pesos publicados</translation>
    </message>
    <message>
        <source>the preprocessing that it was trained with</source>
        <translation>o pré-processamento com que foi treinado</translation>
    </message>
    <message>
        <source>there is such a class already</source>
        <translation>essa classe já existe</translation>
    </message>
    <message>
        <source>two classes would have the same name</source>
        <translation>duas classes teriam o mesmo nome</translation>
    </message>
    <message>
        <source>{module} cannot be merged: {reason}.</source>
        <translation>{module} não pode ser mesclado: {reason}.</translation>
    </message>
    <message>
        <source>{module} cannot learn from these pictures: {reason}.</source>
        <translation>{module} não pode aprender com estas imagens: {reason}.</translation>
    </message>
    <message>
        <source>{number} a layer, in {depth} layers, {towers}</source>
        <translation>{number} por camada, em {depth} camadas, {towers}</translation>
    </message>
</context>
<context>
    <name>mpl_engine.modules.merging</name>
    <message>
        <source>All pictures that were given are known to a module, so that none is left to judge by.</source>
        <translation>Todas as imagens fornecidas são conhecidas por um módulo, de modo que não resta nenhuma para avaliar.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Escolha outro.</translation>
    </message>
    <message>
        <source>Give a folder (--data) with the pictures that it was trained on, or train it again with this version.</source>
        <translation>Indique uma pasta (--data) com as imagens com que foi treinado, ou treine-o de novo com esta versão.</translation>
    </message>
    <message>
        <source>In several modules, and one class of their pictures together: {classes}.</source>
        <translation>Em vários módulos, e uma só classe com as imagens deles: {classes}.</translation>
    </message>
    <message>
        <source>Name two modules or more.</source>
        <translation>Indique dois módulos ou mais.</translation>
    </message>
    <message>
        <source>Pictures that several modules learned from: {number}; each counts once.</source>
        <translation>Imagens com que vários módulos aprenderam: {number}; cada uma conta uma vez.</translation>
    </message>
    <message>
        <source>Pictures that several modules learned from: {number}; they count twice.</source>
        <translation>Imagens com que vários módulos aprenderam: {number}; elas contam duas vezes.</translation>
    </message>
    <message>
        <source>Train it again on {ours}, or train on the pictures of both.</source>
        <translation>Treine-o de novo com {ours}, ou treine com as imagens de ambos.</translation>
    </message>
    <message>
        <source>Train it again with the same settings.</source>
        <translation>Treine-o de novo com as mesmas configurações.</translation>
    </message>
    <message>
        <source>When it should doubt was not measured (no pictures of {classes}), so it always answers.</source>
        <translation>Não se mediu quando ele deve duvidar (não há imagens de {classes}), então ele sempre responde.</translation>
    </message>
    <message>
        <source>When it should doubt was not measured, so it always answers.</source>
        <translation>Não se mediu quando ele deve duvidar, então ele sempre responde.</translation>
    </message>
    <message>
        <source>how a picture becomes a square</source>
        <translation>como uma imagem vira um quadrado</translation>
    </message>
    <message>
        <source>how features are pooled</source>
        <translation>como as características são resumidas</translation>
    </message>
    <message>
        <source>it belongs to {theirs} (sha256 {their_sha256}…), and {first} to {ours} (sha256 {our_sha256}…)</source>
        <translation>pertence a {theirs} (sha256 {their_sha256}…), enquanto {ours} (sha256 {our_sha256}…) é o de {first}</translation>
    </message>
    <message>
        <source>it is the same module as {other}</source>
        <translation>é o mesmo módulo que {other}</translation>
    </message>
    <message>
        <source>it keeps nothing of its training images that another module could share</source>
        <translation>não guarda nada das imagens de treinamento que outro módulo pudesse compartilhar</translation>
    </message>
    <message>
        <source>it keeps nothing of its training images that another module could share, and the folder lacks pictures that it was trained on</source>
        <translation>não guarda nada das imagens de treinamento que outro módulo pudesse compartilhar, e faltam na pasta imagens com que foi treinado</translation>
    </message>
    <message>
        <source>it prepares pictures in another way than {first} ({differing})</source>
        <translation>prepara imagens de outro modo que {first} ({differing})</translation>
    </message>
    <message>
        <source>mean colour</source>
        <translation>cor média</translation>
    </message>
    <message>
        <source>resizing</source>
        <translation>redimensionamento</translation>
    </message>
    <message>
        <source>size</source>
        <comment>of a picture</comment>
        <translation>tamanho</translation>
    </message>
    <message>
        <source>spread of colours</source>
        <translation>dispersão das cores</translation>
    </message>
    <message>
        <source>there is no other one</source>
        <translation>não há outro</translation>
    </message>
    <message>
        <source>{first} and {second} may mean the same; they are two classes.</source>
        <translation>{first} e {second} podem significar o mesmo; são duas classes.</translation>
    </message>
    <message>
        <source>{kept} was also written {other}; {kept} is kept.</source>
        <translation>{kept} também foi escrita {other}; fica {kept}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} picture could not be read and was left out.</source>
        <comment>{n} pictures could not be read and were left out.</comment>
        <translation>
            <numerusform>{n} imagem não pôde ser lida e ficou de fora.</numerusform>
            <numerusform>{n} imagens não puderam ser lidas e ficaram de fora.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mpl_engine.prompts</name>
    <message>
        <source>Give the class a shorter display name, or shorten the prompt template.</source>
        <translation>Dê à classe um nome de exibição mais curto ou encurte o template do prompt.</translation>
    </message>
    <message>
        <source>It has {tokens} tokens and this backbone reads at most {limit}.</source>
        <translation>Ele tem {tokens} tokens, e este backbone lê no máximo {limit}.</translation>
    </message>
    <message>
        <source>Left out: {error}</source>
        <translation>De fora: {error}</translation>
    </message>
    <message>
        <source>Of {views:,} augmented versions of the pictures, what needs no training is kept of {kept:,} ({size}); of the others it is computed again when their turn comes</source>
        <translation>De {views:,} versões aumentadas das imagens, o que não precisa de treinamento é guardado para {kept:,} ({size}); para as outras é calculado de novo quando chega a vez delas</translation>
    </message>
    <message>
        <source>The prompt of class {class_name} is too long.</source>
        <translation>O prompt da classe {class_name} é longo demais.</translation>
    </message>
    <message>
        <source>a name is empty or holds a reserved word</source>
        <translation>um nome está vazio ou contém uma palavra reservada</translation>
    </message>
    <message>
        <source>context_mode=replace needs a space between its words and the class name</source>
        <translation>context_mode=replace precisa de um espaço entre suas palavras e o nome da classe</translation>
    </message>
    <message>
        <source>context_mode=replace needs that many words before the class name, and there are {number}</source>
        <translation>context_mode=replace precisa desse número de palavras antes do nome da classe, e há {number}</translation>
    </message>
    <message>
        <source>the backbone reads {names} as the same, so their prompts say the same</source>
        <translation>o backbone lê {names} como o mesmo, então os prompts dizem o mesmo</translation>
    </message>
    <message>
        <source>the backbone reads {names} as the same, so their prompts say {others}</source>
        <translation>o backbone lê {names} como o mesmo, então os prompts dizem {others}</translation>
    </message>
    <message>
        <source>the initial context has shape {shape}</source>
        <translation>o contexto inicial tem a forma {shape}</translation>
    </message>
    <message>
        <source>there are no classes</source>
        <translation>não há classes</translation>
    </message>
    <message>
        <source>this backbone has {image_layers} image and {text_layers} text layers, so it must be {deepest} or less</source>
        <translation>este backbone tem {image_layers} camadas de imagem e {text_layers} de texto, então deve ser {deepest} ou menos</translation>
    </message>
    <message>
        <source>this backbone&apos;s image tower has no row of tokens for prompts to stand in, so it must be text</source>
        <translation>a torre de imagem deste backbone não tem uma sequência de tokens onde os prompts possam ficar, então deve ser text</translation>
    </message>
    <message>
        <source>this backbone&apos;s tokenizer has no word of one token to start from</source>
        <translation>o tokenizador deste backbone não tem uma palavra de um só token para começar</translation>
    </message>
</context>
<context>
    <name>mpl_engine.runs</name>
    <message>
        <source>Heads are fitted to the training images without their augmented versions: {rows:,} rows of {classes:,} classes do not fit into memory</source>
        <translation>As cabeças são ajustadas às imagens de treinamento sem as versões aumentadas: {rows:,} linhas de {classes:,} classes não cabem na memória</translation>
    </message>
    <message>
        <source>Of {others}, {kept} is kept</source>
        <translation>De {others}, fica {kept}</translation>
    </message>
    <message numerus="yes">
        <source>Of {others}, {kept} is kept, judging by {n} image held out</source>
        <comment>Of {others}, {kept} is kept, judging by {n} images held out</comment>
        <translation>
            <numerusform>De {others}, fica {kept}, a julgar por {n} imagem reservada</numerusform>
            <numerusform>De {others}, fica {kept}, a julgar por {n} imagens reservadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Of {ways} ways to answer at once, {kept} is kept</source>
        <translation>De {ways} formas de responder de imediato, fica {kept}</translation>
    </message>
    <message numerus="yes">
        <source>Of {ways} ways to answer at once, {kept} is kept, right on {share:.0f} % of {n} image held out</source>
        <comment>Of {ways} ways to answer at once, {kept} is kept, right on {share:.0f} % of {n} images held out</comment>
        <translation>
            <numerusform>De {ways} formas de responder de imediato, fica {kept}, que acerta {share:.0f}% de {n} imagem reservada</numerusform>
            <numerusform>De {ways} formas de responder de imediato, fica {kept}, que acerta {share:.0f}% de {n} imagens reservadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Ten images of each class are enough.</source>
        <translation>Dez imagens de cada classe bastam.</translation>
    </message>
    <message>
        <source>a fold is not an object</source>
        <translation>uma partição não é um objeto</translation>
    </message>
    <message>
        <source>a label has no class</source>
        <translation>um rótulo não tem classe</translation>
    </message>
    <message>
        <source>a part of it is missing or of the wrong kind</source>
        <translation>uma parte dele falta ou é do tipo errado</translation>
    </message>
    <message>
        <source>data or config</source>
        <translation>data ou config</translation>
    </message>
    <message>
        <source>depth was lowered from {wanted} to {depth}, the layers of this backbone</source>
        <translation>depth foi reduzido de {wanted} para {depth}, as camadas deste backbone</translation>
    </message>
    <message>
        <source>it has other words than classes</source>
        <translation>as palavras não correspondem às classes</translation>
    </message>
    <message>
        <source>it holds no config.json, so it is not the folder of a run</source>
        <translation>não contém config.json, então não é a pasta de uma execução</translation>
    </message>
    <message>
        <source>it is being replaced, or that was interrupted; mpl-engine resume puts it back</source>
        <translation>está sendo substituída, ou isso foi interrompido; mpl-engine resume a restaura</translation>
    </message>
    <message>
        <source>it must be 0 to {most}</source>
        <translation>deve ser de 0 a {most}</translation>
    </message>
    <message>
        <source>it must be auto or coop</source>
        <translation>deve ser auto ou coop</translation>
    </message>
    <message>
        <source>it must be {names}</source>
        <translation>deve ser {names}</translation>
    </message>
    <message>
        <source>its class names are missing</source>
        <translation>faltam os nomes das classes</translation>
    </message>
    <message>
        <source>its folds or its fingerprint are missing</source>
        <translation>faltam as partições ou a impressão digital</translation>
    </message>
    <message>
        <source>its labels do not fit the run&apos;s images</source>
        <translation>os rótulos não correspondem às imagens da execução</translation>
    </message>
    <message>
        <source>its schema number is missing</source>
        <translation>falta o número do esquema</translation>
    </message>
    <message>
        <source>its smallest class has too few images for a test part of its own</source>
        <translation>a menor classe tem imagens de menos para uma parte de teste própria</translation>
    </message>
    <message>
        <source>prompts are learned for the class texts alone: this backbone&apos;s image tower holds none</source>
        <translation>os prompts são aprendidos só para os textos das classes: a torre de imagem deste backbone não comporta nenhum</translation>
    </message>
    <message>
        <source>the images</source>
        <translation>as imagens</translation>
    </message>
    <message>
        <source>the settings</source>
        <translation>as configurações</translation>
    </message>
    <message>
        <source>the words of its classes are of the wrong kind</source>
        <translation>as palavras das classes são do tipo errado</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>essa pasta não existe</translation>
    </message>
    <message numerus="yes">
        <source>{n} file or folder was left out; `mpl-engine scan` lists them with the reason</source>
        <comment>{n} files or folders were left out; `mpl-engine scan` lists them with the reason</comment>
        <translation>
            <numerusform>{n} arquivo ou pasta ficou de fora; `mpl-engine scan` lista-os com o motivo</numerusform>
            <numerusform>{n} arquivos ou pastas ficaram de fora; `mpl-engine scan` lista-os com o motivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} training image of each class</source>
        <comment>{n} training images of each class</comment>
        <translation>
            <numerusform>{n} imagem de treinamento de cada classe</numerusform>
            <numerusform>{n} imagens de treinamento de cada classe</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} is missing or of the wrong kind</source>
        <translation>{part} falta ou é do tipo errado</translation>
    </message>
</context>
<context>
    <name>mpl_engine.training</name>
    <message>
        <source>It was ended early.</source>
        <translation>Foi encerrado antes do fim.</translation>
    </message>
    <message>
        <source>The weights of epoch {epoch} are kept, the best on the validation images.</source>
        <translation>Ficam os pesos da época {epoch}, os melhores nas imagens de validação.</translation>
    </message>
    <message>
        <source>The weights of epoch {epoch} are kept, the last one.</source>
        <translation>Ficam os pesos da época {epoch}, a última.</translation>
    </message>
    <message>
        <source>The weights of epoch {epoch} are kept.</source>
        <translation>Ficam os pesos da época {epoch}.</translation>
    </message>
    <message>
        <source>The weights of epoch {epoch} up to where it was ended are kept, the best on the validation images.</source>
        <translation>Ficam os pesos da época {epoch}, até onde foi encerrada, os melhores nas imagens de validação.</translation>
    </message>
    <message>
        <source>The weights of epoch {epoch} up to where it was ended are kept, the last one.</source>
        <translation>Ficam os pesos da época {epoch}, até onde foi encerrada, a última.</translation>
    </message>
    <message>
        <source>The weights of epoch {epoch} up to where it was ended are kept.</source>
        <translation>Ficam os pesos da época {epoch}, até onde foi encerrada.</translation>
    </message>
    <message>
        <source>it holds numbers that are not finite</source>
        <translation>contém números que não são finitos</translation>
    </message>
    <message>
        <source>it stands at a step that the settings do not have</source>
        <translation>está em um passo que as configurações não têm</translation>
    </message>
    <message>
        <source>its description is not what this program writes</source>
        <translation>a descrição não é o que este programa grava</translation>
    </message>
    <message>
        <source>its optimizer state does not fit the settings</source>
        <translation>o estado do otimizador não corresponde às configurações</translation>
    </message>
    <message>
        <source>its tensors cannot be read</source>
        <translation>os tensores não podem ser lidos</translation>
    </message>
    <message>
        <source>its tensors do not fit the settings</source>
        <translation>os tensores não correspondem às configurações</translation>
    </message>
    <message>
        <source>there are no training images</source>
        <translation>não há imagens de treinamento</translation>
    </message>
</context>
<context>
    <name>mpl_engine.video</name>
    <message>
        <source>No picture could be taken from {path}: {reason}.</source>
        <translation>Nenhuma imagem pôde ser capturada de {path}: {reason}.</translation>
    </message>
    <message>
        <source>Taking pictures from a video</source>
        <translation>Capturar imagens de um vídeo</translation>
    </message>
    <message>
        <source>it holds no moving picture</source>
        <translation>não contém imagens em movimento</translation>
    </message>
    <message>
        <source>it holds sound only</source>
        <translation>contém só som</translation>
    </message>
    <message>
        <source>it is damaged, or no video that can be read</source>
        <translation>está danificado ou não é um vídeo que possa ser lido</translation>
    </message>
    <message>
        <source>it must be between {slowest:g} and {fastest:g} pictures a second</source>
        <translation>deve estar entre {slowest:g} e {fastest:g} imagens por segundo</translation>
    </message>
    <message>
        <source>none of its pictures can be read</source>
        <translation>nenhuma das imagens pode ser lida</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>o arquivo está vazio</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>esse arquivo não existe</translation>
    </message>
</context>
</TS>
