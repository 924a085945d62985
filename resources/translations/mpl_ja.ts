<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>mpl_desktop</name>
    <message>
        <source>1 of 1 file was left out.</source>
        <translation>1 個のファイルのうち 1 個が除外されました。</translation>
    </message>
    <message>
        <source>A file could not be used: {reason}.</source>
        <translation>使えないファイルがありました: {reason}。</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>別のフォルダーを選択</translation>
    </message>
    <message>
        <source>Choose its new place</source>
        <translation>新しい場所を選択</translation>
    </message>
    <message>
        <source>Choose the model&apos;s file</source>
        <translation>モデルのファイルを選択</translation>
    </message>
    <message>
        <source>Classify</source>
        <comment>name of a page: what one does there</comment>
        <translation>分類</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Go to Images</source>
        <translation>「画像」へ移動</translation>
    </message>
    <message>
        <source>Images</source>
        <comment>name of a page</comment>
        <translation>画像</translation>
    </message>
    <message>
        <source>Label</source>
        <comment>name of a page: what one does there</comment>
        <translation>ラベル付け</translation>
    </message>
    <message>
        <source>Learn in smaller steps</source>
        <translation>より小さなステップで学習</translation>
    </message>
    <message>
        <source>Learning went astray at step {step:,}, so it was stopped.</source>
        <translation>ステップ {step:,} で学習がうまく進まなくなったため、停止しました。</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>ここで開く</translation>
    </message>
    <message>
        <source>Open its backup</source>
        <translation>バックアップを開く</translation>
    </message>
    <message>
        <source>Results</source>
        <comment>name of a page</comment>
        <translation>結果</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>再スキャン</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>結果を見る</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>詳細を表示</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Something went wrong inside the program while it was busy with: {doing}. Your project is safe.</source>
        <translation>次の処理中に、プログラム内部で問題が発生しました: {doing}。プロジェクトに影響はありません。</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Your project is safe.</source>
        <translation>プログラム内部で問題が発生しました。プロジェクトに影響はありません。</translation>
    </message>
    <message>
        <source>Take {pictures} at a time</source>
        <translation>一度に {pictures} 枚ずつ学習</translation>
    </message>
    <message>
        <source>The class name {class_name} is too long for the model. Give the class a shorter one.</source>
        <translation>クラス名 {class_name} はモデルには長すぎます。短い名前を付けてください。</translation>
    </message>
    <message>
        <source>The classes of the folder and of the module differ. {why} Rename the classes on the Images page.</source>
        <translation>フォルダーとモジュールのクラスが一致しません。{why} 「画像」ページでクラスの名前を変更してください。</translation>
    </message>
    <message>
        <source>The model {name} is not on this computer. It would be fetched from {origin} ({size}).</source>
        <translation>モデル {name} はこのコンピューターにありません。{origin} から取得します（{size}）。</translation>
    </message>
    <message>
        <source>The model {name} no longer comes with the program. Train again with {instead}.</source>
        <translation>モデル {name} はこのプログラムに付属しなくなりました。{instead} で学習し直してください。</translation>
    </message>
    <message>
        <source>There is no model named {name}.</source>
        <translation>{name} という名前のモデルはありません。</translation>
    </message>
    <message numerus="yes">
        <source>There is not enough memory to learn from {n:,} picture at a time.</source>
        <comment>There is not enough memory to learn from {n:,} pictures at a time.</comment>
        <translation>
            <numerusform>一度に {n:,} 枚の画像から学習するにはメモリが足りません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is not enough memory to learn from {n:,} picture at a time. Choose a smaller model.</source>
        <comment>There is not enough memory to learn from {n:,} pictures at a time. Choose a smaller model.</comment>
        <translation>
            <numerusform>一度に {n:,} 枚の画像から学習するにはメモリが足りません。より小さなモデルを選んでください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This needs {n:,} picture kept aside, and there are {images}.</source>
        <comment>This needs {n:,} pictures kept aside, and there are {images}.</comment>
        <translation>
            <numerusform>取り分けた画像が {n:,} 枚必要ですが、{images} 枚しかありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Train</source>
        <comment>name of a page: what one does there</comment>
        <translation>学習</translation>
    </message>
    <message>
        <source>Training is done: right on {accuracy} of the pictures kept aside.</source>
        <translation>学習が完了しました: 取り分けた画像での正解率は {accuracy} です。</translation>
    </message>
    <message>
        <source>Training on all pictures is done.</source>
        <translation>すべての画像での学習が完了しました。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>数秒</translation>
    </message>
    <message>
        <source>about {hours} h</source>
        <translation>約 {hours} 時間</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min</source>
        <translation>約 {hours} 時間 {minutes} 分</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>約 {minutes} 分</translation>
    </message>
    <message>
        <source>about {seconds} s</source>
        <translation>約 {seconds} 秒</translation>
    </message>
    <message>
        <source>{module} cannot be merged: {reason}. {advice}</source>
        <translation>{module} は統合できません: {reason}。{advice}</translation>
    </message>
    <message>
        <source>{module} was trained with another model: it needs {needed}, and found {found}.</source>
        <translation>{module} は別のモデルで学習されています: {needed} が必要ですが、見つかったのは {found} です。</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of {total:,} files was left out.</source>
        <comment>{n:,} of {total:,} files were left out.</comment>
        <translation>
            <numerusform>{total:,} 個のファイルのうち {n:,} 個が除外されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} cannot be used here. {why}</source>
        <translation>{name} はここでは使えません。{why}</translation>
    </message>
    <message>
        <source>{name} is open in another window of this program on {computer}. Close it there first.</source>
        <translation>{name} は {computer} 上のこのプログラムの別のウィンドウで開かれています。先にそちらを閉じてください。</translation>
    </message>
    <message>
        <source>{name} is open in another window of this program. Close it there first.</source>
        <translation>{name} はこのプログラムの別のウィンドウで開かれています。先にそちらを閉じてください。</translation>
    </message>
    <message>
        <source>{path} does not say which activation it was trained with.</source>
        <translation>{path} には、どの活性化関数で学習されたかの情報がありません。</translation>
    </message>
    <message>
        <source>{path} is not a usable module: {reason}.</source>
        <translation>{path} は使えるモジュールではありません: {reason}。</translation>
    </message>
    <message>
        <source>{project}: {words}</source>
        <translation>{project}: {words}</translation>
    </message>
    <message>
        <source>{what} Choose another name.</source>
        <translation>{what} 別の名前を選んでください。</translation>
    </message>
    <message>
        <source>{what} If it was moved, choose its new place; nothing is lost.</source>
        <translation>{what} 移動した場合は、新しい場所を選んでください。何も失われません。</translation>
    </message>
    <message>
        <source>{what} {why} What arrived is kept.</source>
        <translation>{what} {why} ダウンロード済みの分は残っています。</translation>
    </message>
</context>
<context>
    <name>mpl_desktop.camera</name>
    <message>
        <source>1 a second</source>
        <translation>1 秒に 1 枚</translation>
    </message>
    <message>
        <source>1 every 10 seconds</source>
        <translation>10 秒に 1 枚</translation>
    </message>
    <message>
        <source>1 every 2 seconds</source>
        <translation>2 秒に 1 枚</translation>
    </message>
    <message>
        <source>1 every 5 seconds</source>
        <translation>5 秒に 1 枚</translation>
    </message>
    <message>
        <source>10 a second</source>
        <translation>1 秒に 10 枚</translation>
    </message>
    <message>
        <source>2 a second</source>
        <translation>1 秒に 2 枚</translation>
    </message>
    <message>
        <source>5 a second</source>
        <translation>1 秒に 5 枚</translation>
    </message>
    <message>
        <source>A video file…</source>
        <translation>動画ファイル…</translation>
    </message>
    <message>
        <source>Another video file…</source>
        <translation>別の動画ファイル…</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Camera pictures</source>
        <translation>カメラ画像</translation>
    </message>
    <message>
        <source>Cameras need a part that is not installed. Install it with: pip install {part}</source>
        <translation>カメラを使うには、まだインストールされていない部品が必要です。次のコマンドでインストールしてください: pip install {part}</translation>
    </message>
    <message>
        <source>Choose a class, or type the name of a new one</source>
        <translation>クラスを選ぶか、新しいクラスの名前を入力してください</translation>
    </message>
    <message>
        <source>Choose a video</source>
        <translation>動画の選択</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Class of the pictures</source>
        <translation>画像のクラス</translation>
    </message>
    <message>
        <source>From</source>
        <translation>取得元</translation>
    </message>
    <message>
        <source>From {video}: {said}</source>
        <translation>{video} から: {said}</translation>
    </message>
    <message>
        <source>Hold the button, or the space bar, to go on taking: four a second.</source>
        <translation>ボタンまたはスペースキーを押し続けると、1 秒に 4 枚ずつ撮影し続けます。</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>How many pictures</source>
        <translation>画像を取り出す間隔</translation>
    </message>
    <message>
        <source>Keeping pictures of the camera</source>
        <translation>カメラ画像の保存</translation>
    </message>
    <message>
        <source>Label them</source>
        <translation>ラベルを付ける</translation>
    </message>
    <message>
        <source>Leave out pictures that look like one before</source>
        <translation>前の画像と似ているものを除く</translation>
    </message>
    <message>
        <source>Leave without a class</source>
        <translation>クラスなしのままにする</translation>
    </message>
    <message>
        <source>New class {name}</source>
        <translation>新しいクラス「{name}」</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>カメラなし</translation>
    </message>
    <message>
        <source>No picture comes from {camera}. Another program may be using it: close that one, then try again.</source>
        <translation>{camera} から画像が届きません。別のプログラムが使っている可能性があります。それを閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Nothing of what the camera sees is kept but the pictures that you take, and they stay on this computer.</source>
        <translation>カメラに映るもののうち、撮影した画像だけが保存され、このコンピューターの外には出ません。</translation>
    </message>
    <message>
        <source>Pictures are taken at even distances and copied into the project, at most 2,000 of one video. The video itself is only read.</source>
        <translation>画像は一定の間隔で取り出され、プロジェクトにコピーされます。1 本の動画につき最大 2,000 枚です。動画自体は読み取るだけです。</translation>
    </message>
    <message>
        <source>Pictures can be added to projects that began with unsorted pictures.</source>
        <translation>画像を追加できるのは、未整理の画像から始めたプロジェクトです。</translation>
    </message>
    <message>
        <source>Pictures from a video</source>
        <translation>動画からの画像</translation>
    </message>
    <message>
        <source>Pictures from the camera</source>
        <translation>カメラからの画像</translation>
    </message>
    <message>
        <source>Reading videos needs a part that is not installed. Install it with: pip install {part}</source>
        <translation>動画を読み取るには、まだインストールされていない部品が必要です。次のコマンドでインストールしてください: pip install {part}</translation>
    </message>
    <message>
        <source>Show each</source>
        <translation>それぞれを表示</translation>
    </message>
    <message>
        <source>Take a picture</source>
        <translation>撮影</translation>
    </message>
    <message>
        <source>Take pictures</source>
        <translation>画像を取り出す</translation>
    </message>
    <message>
        <source>Take the last picture away again</source>
        <translation>最後に撮った画像を取り除きます</translation>
    </message>
    <message>
        <source>Taking pictures from a video</source>
        <translation>動画からの画像の取り出し</translation>
    </message>
    <message>
        <source>That is the most from one video: after {time} nothing more was looked at.</source>
        <translation>1 本の動画から取り出せるのはここまでです。{time} より後は調べていません。</translation>
    </message>
    <message>
        <source>The part for cameras cannot be loaded: {reason}.</source>
        <translation>カメラ用の部品を読み込めません: {reason}。</translation>
    </message>
    <message>
        <source>The picture that was taken last</source>
        <translation>最後に撮った画像</translation>
    </message>
    <message>
        <source>The video is damaged at {time}; what could be read was taken.</source>
        <translation>動画は {time} の箇所が壊れています。読み取れた分は取り出しました。</translation>
    </message>
    <message>
        <source>The video is over. Choose it again to see it once more.</source>
        <translation>動画が終わりました。もう一度見るには、選び直してください。</translation>
    </message>
    <message>
        <source>There is no camera. Connect one, and it appears here.</source>
        <translation>カメラがありません。接続するとここに表示されます。</translation>
    </message>
    <message>
        <source>This name is too long for the model to read. Give the class a shorter one.</source>
        <translation>この名前はモデルが読むには長すぎます。短い名前を付けてください。</translation>
    </message>
    <message>
        <source>This program may not use the camera. Allow it in the system&apos;s settings, under privacy and camera, then try again.</source>
        <translation>このプログラムにはカメラの使用が許可されていません。システム設定のプライバシーとカメラの項目で許可してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Undo the last</source>
        <translation>直前を取り消す</translation>
    </message>
    <message>
        <source>Waiting for the first picture</source>
        <translation>最初の画像を待っています</translation>
    </message>
    <message>
        <source>What became of the videos</source>
        <translation>動画ごとの結果</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>カメラの映像</translation>
    </message>
    <message>
        <source>Why there is no picture</source>
        <translation>画像がない理由</translation>
    </message>
    <message>
        <source>{camera} is not connected any more. Connect it again, or choose another camera.</source>
        <translation>{camera} の接続が切れました。接続し直すか、別のカメラを選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture taken.</source>
        <comment>{n:,} pictures taken.</comment>
        <translation>
            <numerusform>{n:,} 枚撮影しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture was here already.</source>
        <comment>{n:,} pictures were here already.</comment>
        <translation>
            <numerusform>{n:,} 枚はすでにありました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture was taken from {videos:,} videos.</source>
        <comment>{n:,} pictures were taken from {videos:,} videos.</comment>
        <translation>
            <numerusform>{videos:,} 本の動画から {n:,} 枚の画像を取り出しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture was taken.</source>
        <comment>{n:,} pictures were taken.</comment>
        <translation>
            <numerusform>{n:,} 枚の画像を取り出しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} that looks like another was left out.</source>
        <comment>{n:,} that look like another were left out.</comment>
        <translation>
            <numerusform>ほかと似ている {n:,} 枚は除きました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} video</source>
        <comment>{n:,} videos</comment>
        <translation>
            <numerusform>{n:,} 本の動画</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mpl_desktop.dialogs</name>
    <message>
        <source>(no class)</source>
        <translation>（クラスなし）</translation>
    </message>
    <message>
        <source>(no file)</source>
        <translation>（ファイルなし）</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95% 区間</translation>
    </message>
    <message>
        <source>&lt;b&gt;Classify.&lt;/b&gt; Drop pictures or folders, watch a folder, or hold things before a live camera. A guess followed by ? is less sure than the slider asks for. Correct wrong answers, and the project or the module learns from them; a class can be added from five pictures, or by its name alone.</source>
        <translation>&lt;b&gt;分類。&lt;/b&gt;画像やフォルダーをドロップするか、フォルダーを監視するか、ライブカメラの前に物をかざします。? の付いた推測は、スライダーで指定した確かさに届いていません。間違った回答を訂正すると、プロジェクトやモジュールがそこから学びます。クラスは、5 枚の画像から、または名前だけでも追加できます。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Images.&lt;/b&gt; Open a folder whose sub-folders are your classes, with ten or more pictures in each. Your files are only read. Give each class a name in plain words: the program reads names, so good names help. Where a name is not English, &lt;i&gt;In English…&lt;/i&gt; in its menu keeps words for the model. Leave out what does not belong.</source>
        <translation>&lt;b&gt;画像。&lt;/b&gt;サブフォルダーがそれぞれクラスになっているフォルダーを開きます。各クラスに 10 枚以上の画像を入れてください。ファイルは読み取るだけです。各クラスには普通の言葉で名前を付けてください。プログラムは名前を読むので、よい名前が役に立ちます。名前が英語でない場合は、メニューの&lt;i&gt;英語で…&lt;/i&gt;でモデル用の言葉を指定できます。関係のないものは除外してください。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Label.&lt;/b&gt; Begin with a heap instead: drop unsorted pictures on the window; copies of them become a project. Type what a picture shows and press Enter, and go on: Space accepts a guess, a number gives another class, Backspace goes back. &lt;i&gt;By class&lt;/i&gt; shows all pictures of one guessed class: unmark the wrong ones and press Enter. Pictures can also come from the camera or out of a video (&lt;i&gt;Add pictures&lt;/i&gt; on the Images page), with an extra part: &lt;code&gt;pip install &apos;mpl-desktop[camera]&apos;&lt;/code&gt;.</source>
        <translation>&lt;b&gt;ラベル付け。&lt;/b&gt;まとめた画像から始めることもできます。未整理の画像をウィンドウにドロップすると、そのコピーがプロジェクトになります。画像に写っているものを入力して Enter を押し、次へ進みます。スペースで推測を確定、数字で別のクラスを選び、Backspace で戻ります。&lt;i&gt;クラス別&lt;/i&gt;では、同じクラスと推測された画像がすべて表示されます。違うもののマークを外して Enter を押してください。画像はカメラや動画からも取り込めます（「画像」ページの&lt;i&gt;画像を追加&lt;/i&gt;）。これには追加の部品が必要です: &lt;code&gt;pip install &apos;mpl-desktop[camera]&apos;&lt;/code&gt;。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Results.&lt;/b&gt; Some images were set aside before training; the figures are about those. The line across each bar is where the true rate lies, judging by so many images. Look at the mistakes: often the label is wrong, not the answer. Corrections are kept in the project and can be undone.</source>
        <translation>&lt;b&gt;結果。&lt;/b&gt;学習の前に一部の画像が取り分けられていて、数値はその画像についてのものです。各棒を横切る線は、この枚数から判断して本当の正解率がある範囲を示します。間違いを見てください。回答ではなくラベルが間違っていることがよくあります。訂正はプロジェクトに保存され、取り消すことができます。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Train.&lt;/b&gt; Press &lt;i&gt;Start training&lt;/i&gt;. The built-in model is small; larger ones, such as ViT-B-16, learned from many more pictures and are downloaded once. Under &lt;i&gt;Details&lt;/i&gt; are all settings: &lt;i&gt;Quick&lt;/i&gt; is for small computers, &lt;i&gt;Paper&lt;/i&gt; is the published recipe of Modular Prompt Learning.</source>
        <translation>&lt;b&gt;学習。&lt;/b&gt;&lt;i&gt;学習を開始&lt;/i&gt;を押します。内蔵のモデルは小さなものです。ViT-B-16 などのより大きなものは、はるかに多くの画像から学習されていて、一度だけダウンロードします。&lt;i&gt;詳細&lt;/i&gt;にはすべての設定があります。&lt;i&gt;クイック&lt;/i&gt;は小さなコンピューター向け、&lt;i&gt;論文&lt;/i&gt;は Modular Prompt Learning の公表された手順です。</translation>
    </message>
    <message>
        <source>A new folder with a folder for each class and the pictures in it. Your pictures stay where they are.</source>
        <translation>クラスごとのフォルダーに画像を入れた、新しいフォルダーです。元の画像はそのまま残ります。</translation>
    </message>
    <message>
        <source>A quarter of the size (8 bit)</source>
        <translation>4 分の 1 のサイズ（8 ビット）</translation>
    </message>
    <message>
        <source>A row for each picture: its file and its class. Spreadsheets open it, and this program reads it again.</source>
        <translation>画像ごとに 1 行で、ファイルとクラスを記します。表計算ソフトで開け、このプログラムでも読み込めます。</translation>
    </message>
    <message>
        <source>A web page that classifies offline</source>
        <translation>オフラインで分類する Web ページ</translation>
    </message>
    <message>
        <source>About MPL Desktop</source>
        <translation>MPL Desktop について</translation>
    </message>
    <message>
        <source>Accuracy with parts switched off</source>
        <translation>一部を無効にしたときの正解率</translation>
    </message>
    <message>
        <source>Alt</source>
        <comment>keys</comment>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <comment>keys</comment>
        <translation>Alt+↑、Alt+↓</translation>
    </message>
    <message>
        <source>Apple graphics</source>
        <translation>Apple のグラフィックス</translation>
    </message>
    <message>
        <source>Arrows</source>
        <comment>keys</comment>
        <translation>矢印キー</translation>
    </message>
    <message>
        <source>As the parts are now: train, val and test</source>
        <translation>現在の区分のまま: train、val、test</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>問い合わせる</translation>
    </message>
    <message>
        <source>Asking {host}</source>
        <translation>{host} への問い合わせ</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>COCO (JSON)</source>
        <translation>COCO（JSON）</translation>
    </message>
    <message>
        <source>Change the name of the selected class</source>
        <translation>選択したクラスの名前を変更</translation>
    </message>
    <message>
        <source>Choose unsorted pictures</source>
        <translation>未整理の画像を選択</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Class that the map is about</source>
        <translation>マップの対象のクラス</translation>
    </message>
    <message>
        <source>Classify what the clipboard holds</source>
        <translation>クリップボードの内容を分類</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Close the program and start it again to see it.</source>
        <translation>反映するには、プログラムを閉じて起動し直してください。</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>計算に使うデバイス</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>コントラスト</translation>
    </message>
    <message>
        <source>Copies of the pictures</source>
        <translation>画像のコピー</translation>
    </message>
    <message>
        <source>Copies or links</source>
        <translation>コピーまたはリンク</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Ctrl++, Ctrl+-</source>
        <comment>keys</comment>
        <translation>Ctrl++、Ctrl+-</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <comment>keys</comment>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+5</source>
        <comment>keys</comment>
        <translation>Ctrl+1～Ctrl+5</translation>
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
        <translation>Ctrl+Z、Ctrl+Y</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>keys</comment>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Enter, Space</source>
        <comment>keys</comment>
        <translation>Enter、スペース</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>keys</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Exact (32 bit)</source>
        <translation>正確（32 ビット）</translation>
    </message>
    <message>
        <source>Exclude the selected images, or include them again; remove or leave out the selected classes</source>
        <translation>選択した画像を除外、または再び含める。選択したクラスを削除、または除外</translation>
    </message>
    <message>
        <source>Export for other programs</source>
        <translation>ほかのプログラム用にエクスポート</translation>
    </message>
    <message>
        <source>Export labels</source>
        <translation>ラベルをエクスポート</translation>
    </message>
    <message>
        <source>Export the labels to</source>
        <translation>ラベルのエクスポート先</translation>
    </message>
    <message>
        <source>Export the prompt module</source>
        <translation>プロンプトモジュールをエクスポート</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>エクスポート先</translation>
    </message>
    <message>
        <source>Exported {file}. On {images} images it gives the same answer as this program for {share}; probabilities differ by at most {difference:.2g} (allowed: {allowed:g}).</source>
        <translation>{file} をエクスポートしました。{images} 枚の画像のうち {share} で、このプログラムと同じ回答になります。確率の差は最大 {difference:.2g} です（許容値: {allowed:g}）。</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Exporting labels</source>
        <translation>ラベルのエクスポート</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>F2</source>
        <comment>keys</comment>
        <translation>F2</translation>
    </message>
    <message>
        <source>Find images: what they show (then Enter), or their file name</source>
        <translation>画像を検索: 写っているもの（入力後に Enter）、またはファイル名</translation>
    </message>
    <message>
        <source>Folder for downloads</source>
        <translation>ダウンロード用フォルダー</translation>
    </message>
    <message>
        <source>Folder with a script and a model card</source>
        <translation>スクリプトとモデルカードの入ったフォルダー</translation>
    </message>
    <message>
        <source>Folders by class</source>
        <translation>クラス別のフォルダー</translation>
    </message>
    <message>
        <source>For ONNX Runtime and what else reads ONNX: preprocessed pixels in, probabilities out. Classes and preprocessing are in its metadata.</source>
        <translation>ONNX Runtime など、ONNX を読むソフト用です。前処理済みのピクセルを入れると、確率が出ます。クラスと前処理はメタデータに入っています。</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Full (32 bit)</source>
        <translation>完全（32 ビット）</translation>
    </message>
    <message>
        <source>Go on to the next part of the page, or back</source>
        <translation>ページの次の部分へ進む、または戻る</translation>
    </message>
    <message>
        <source>Go to the menus</source>
        <translation>メニューへ移動</translation>
    </message>
    <message>
        <source>Half (16 bit)</source>
        <translation>半分（16 ビット）</translation>
    </message>
    <message>
        <source>Half (bfloat16)</source>
        <translation>半分（bfloat16）</translation>
    </message>
    <message>
        <source>Half is faster on some computers. Answers are always computed in full precision</source>
        <translation>半分の精度のほうが速いコンピューターもあります。回答は常に完全な精度で計算されます</translation>
    </message>
    <message>
        <source>Half the size (16 bit)</source>
        <translation>半分のサイズ（16 ビット）</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>ヒートマップ</translation>
    </message>
    <message>
        <source>Heat map of {picture} for {label}</source>
        <translation>「{label}」についての {picture} のヒートマップ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>High: black and white, strong lines, and a frame around what is chosen</source>
        <translation>高: 白黒、太い線、選択中のものを囲む枠</translation>
    </message>
    <message>
        <source>Import labels from a table</source>
        <translation>表からラベルをインポート</translation>
    </message>
    <message numerus="yes">
        <source>Import labels of {n:,} picture</source>
        <comment>Import labels of {n:,} pictures</comment>
        <translation>
            <numerusform>{n:,} 枚の画像のラベルをインポート</numerusform>
        </translation>
    </message>
    <message>
        <source>In five steps</source>
        <translation>5 つのステップ</translation>
    </message>
    <message>
        <source>In {folder}. What is in it now is lost.</source>
        <translation>場所: {folder}。現在の内容は失われます。</translation>
    </message>
    <message>
        <source>It is compared with this program before it is kept, and not kept if it answers differently.</source>
        <translation>保存する前にこのプログラムと比較し、回答が異なれば保存しません。</translation>
    </message>
    <message>
        <source>Judge the module again with each part switched off</source>
        <translation>各部分を無効にして、モジュールを評価し直します</translation>
    </message>
    <message numerus="yes">
        <source>Judged on {n} image of the open folder that the module never saw.</source>
        <comment>Judged on {n} images of the open folder that the module never saw.</comment>
        <translation>
            <numerusform>開いているフォルダーの、モジュールが見たことのない {n} 枚の画像で評価しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Judging on {n:,} image that the module never saw</source>
        <comment>Judging on {n:,} images that the module never saw</comment>
        <translation>
            <numerusform>モジュールが見たことのない {n:,} 枚の画像での評価</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Larger (125 %)</source>
        <translation>大（125%）</translation>
    </message>
    <message>
        <source>Largest (150 %)</source>
        <translation>特大（150%）</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Learned prompts need not mean a word; deeper layers least of all.</source>
        <translation>学習されたプロンプトに言葉の意味があるとは限りません。深い層ほどそうです。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Line {line}: {file} – {label}: {why}</source>
        <translation>{line} 行目: {file} – {label}: {why}</translation>
    </message>
    <message>
        <source>Links to the pictures</source>
        <translation>画像へのリンク</translation>
    </message>
    <message>
        <source>Loading the module</source>
        <translation>モジュールの読み込み</translation>
    </message>
    <message>
        <source>Look for a newer version</source>
        <translation>新しいバージョンを確認</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>内部を見る</translation>
    </message>
    <message>
        <source>Looking for a newer version</source>
        <translation>新しいバージョンの確認</translation>
    </message>
    <message>
        <source>Looking inside</source>
        <translation>内部の調査</translation>
    </message>
    <message>
        <source>Made {links} and {copies} of pictures in {folder}, in folders by class.</source>
        <translation>{folder} のクラス別フォルダーに、画像の{links}と{copies}を作成しました。</translation>
    </message>
    <message numerus="yes">
        <source>Made {n:,} copy of pictures in {folder}, in folders by class.</source>
        <comment>Made {n:,} copies of pictures in {folder}, in folders by class.</comment>
        <translation>
            <numerusform>{folder} のクラス別フォルダーに、画像のコピーを {n:,} 個作成しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made {n:,} link of pictures in {folder}, in folders by class.</source>
        <comment>Made {n:,} links of pictures in {folder}, in folders by class.</comment>
        <translation>
            <numerusform>{folder} のクラス別フォルダーに、画像のリンクを {n:,} 個作成しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the new folder in</source>
        <translation>新しいフォルダーの作成場所</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>モジュール</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>アニメーション</translation>
    </message>
    <message>
        <source>Move the selected classes up or down, and with them their keys on the Label page</source>
        <translation>選択したクラスを上下に移動（「ラベル付け」ページのキーも一緒に変わります）</translation>
    </message>
    <message>
        <source>NVIDIA graphics card</source>
        <translation>NVIDIA のグラフィックスカード</translation>
    </message>
    <message>
        <source>Nearest training images</source>
        <translation>最も近い学習画像</translation>
    </message>
    <message>
        <source>Nearest words</source>
        <translation>最も近い単語</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Never use the network</source>
        <translation>ネットワークを使わない</translation>
    </message>
    <message>
        <source>New: {classes}.</source>
        <translation>新規: {classes}。</translation>
    </message>
    <message>
        <source>Not asked: the settings say never to use the network.</source>
        <translation>問い合わせていません: ネットワークを使わない設定になっています。</translation>
    </message>
    <message>
        <source>Nothing about you, your pictures or this version is sent; as with every address, its owner sees from which network it is asked. Nothing is downloaded or installed.</source>
        <translation>あなた自身、画像、このバージョンについての情報は一切送られません。どのアドレスでもそうですが、その所有者には、どのネットワークからの問い合わせかがわかります。ダウンロードやインストールは行われません。</translation>
    </message>
    <message>
        <source>Nothing computed yet</source>
        <translation>計算済みのものはありません</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Of all text in the window, from the next start on</source>
        <translation>ウィンドウ内のすべての文字が対象です。次回の起動から有効になります</translation>
    </message>
    <message>
        <source>One ONNX file</source>
        <translation>1 つの ONNX ファイル</translation>
    </message>
    <message>
        <source>One file in COCO&apos;s form for classification, which many tools for labelling and training read.</source>
        <translation>COCO の分類用形式の 1 つのファイルです。ラベル付けや学習の多くのツールで読み込めます。</translation>
    </message>
    <message>
        <source>One file: open it in a browser of 2023 or newer, and drop pictures on it or choose them. It needs no network and no installation, and the pictures stay on the computer.</source>
        <translation>1 つのファイルです。2023 年以降のブラウザーで開き、画像をドロップするか選択してください。ネットワークもインストールも不要で、画像はコンピューターの外に出ません。</translation>
    </message>
    <message>
        <source>Only time is lost: it is computed again when a folder is opened</source>
        <translation>失われるのは時間だけです。フォルダーを開くと再び計算されます</translation>
    </message>
    <message>
        <source>Open a folder of classes</source>
        <translation>クラスのフォルダーを開く</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>プロジェクトを開く</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>ページを開く</translation>
    </message>
    <message>
        <source>Open the folder that it was trained on to see near training images ({module}).</source>
        <translation>近い学習画像を見るには、学習に使ったフォルダーを開いてください（{module}）。</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Parts switched off</source>
        <translation>無効にした部分</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Pictures and archives</source>
        <translation>画像とアーカイブ</translation>
    </message>
    <message>
        <source>Precision while learning</source>
        <translation>学習時の計算精度</translation>
    </message>
    <message>
        <source>Press the button that has the frame</source>
        <translation>枠の付いたボタンを押す</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>プロセッサー</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>プロジェクト</translation>
    </message>
    <message numerus="yes">
        <source>Prompts of the first {n} layer</source>
        <comment>Prompts of the first {n} layers</comment>
        <translation>
            <numerusform>最初の {n} 層のプロンプト</numerusform>
        </translation>
    </message>
    <message>
        <source>Prompts of the image tower, layer by layer</source>
        <translation>画像タワーのプロンプト（層別）</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Reading labels</source>
        <translation>ラベルの読み取り</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>少なめ</translation>
    </message>
    <message>
        <source>Reduced: nothing moves, fades or blinks by itself</source>
        <translation>少なめ: 自動的に動いたり、消えたり、点滅したりするものをなくします</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正解率</translation>
    </message>
    <message>
        <source>Rows that were left alone</source>
        <translation>変更しなかった行</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>プロジェクトを保存</translation>
    </message>
    <message>
        <source>Save the project (it is also saved by itself)</source>
        <translation>プロジェクトを保存（自動的にも保存されます）</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>{name} として保存しました。</translation>
    </message>
    <message numerus="yes">
        <source>Saved the labels of {n:,} picture in {file}.</source>
        <comment>Saved the labels of {n:,} pictures in {file}.</comment>
        <translation>
            <numerusform>{n:,} 枚の画像のラベルを {file} に保存しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what is for training, validation and test</source>
        <translation>学習用、検証用、テスト用の区別を記します</translation>
    </message>
    <message>
        <source>See what each part does to accuracy.</source>
        <translation>各部分が正解率にどう影響するかを調べます。</translation>
    </message>
    <message>
        <source>Seen pictures</source>
        <translation>計算済みの画像</translation>
    </message>
    <message>
        <source>Select an image on the page, then look inside</source>
        <translation>ページで画像を選択してから、内部を見てください</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Show log file</source>
        <translation>ログファイルを表示</translation>
    </message>
    <message>
        <source>Show the images of the Images page larger or smaller</source>
        <translation>「画像」ページの画像を大きく、または小さく表示</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字のサイズ</translation>
    </message>
    <message>
        <source>Size of the numbers</source>
        <translation>数値のサイズ</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>問題が発生しました</translation>
    </message>
    <message>
        <source>Something went wrong inside the program</source>
        <translation>プログラム内部で問題が発生しました</translation>
    </message>
    <message>
        <source>Stop the running training, after asking</source>
        <translation>実行中の学習を停止（確認あり）</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>Stopped. What was put into {folder} by then is there.</source>
        <translation>停止しました。それまでに {folder} に入れた分は残っています。</translation>
    </message>
    <message>
        <source>Switch parts off</source>
        <translation>部分を無効にする</translation>
    </message>
    <message>
        <source>Switching parts off</source>
        <translation>部分を無効にした評価</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <comment>keys</comment>
        <translation>Tab、Shift+Tab</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表（CSV）</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Taken at the next start of the program. Names that you gave stay as they are</source>
        <translation>次回のプログラム起動時に反映されます。自分で付けた名前はそのままです</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>The details below help to repair it; they hold names of folders and files, so look before you share them.</source>
        <translation>下の詳細は修復に役立ちます。フォルダー名やファイル名が含まれるため、共有する前に確認してください。</translation>
    </message>
    <message>
        <source>The map follows the attention of every layer, weighted by how much it changes the answer (Chefer, Gur and Wolf, 2021). It shows where the answer comes from, not whether it is right.</source>
        <translation>マップは全層のアテンションを、回答をどれだけ変えるかで重み付けして追ったものです（Chefer, Gur and Wolf, 2021）。回答がどこから来ているかを示すもので、正しいかどうかは示しません。</translation>
    </message>
    <message>
        <source>The module</source>
        <translation>モジュール</translation>
    </message>
    <message>
        <source>The pictures were looked at again meanwhile. Import {table} once more.</source>
        <translation>その間に画像の確認がやり直されました。{table} をもう一度インポートしてください。</translation>
    </message>
    <message>
        <source>The program made a mistake while it was busy with: {doing}. Your project is saved and you can go on working.</source>
        <translation>次の処理中にプログラムでエラーが発生しました: {doing}。プロジェクトは保存されているので、作業を続けられます。</translation>
    </message>
    <message>
        <source>The program made a mistake. Your project is saved and you can go on working.</source>
        <translation>プログラムでエラーが発生しました。プロジェクトは保存されているので、作業を続けられます。</translation>
    </message>
    <message>
        <source>The same training is running already. Train it twice?</source>
        <translation>同じ学習がすでに実行中です。もう一度学習しますか？</translation>
    </message>
    <message>
        <source>The same training is waiting already. Train it twice?</source>
        <translation>同じ学習がすでに待機中です。もう一度学習しますか？</translation>
    </message>
    <message>
        <source>The sample images are missing from this installation.</source>
        <translation>このインストールにはサンプル画像がありません。</translation>
    </message>
    <message>
        <source>The whole module</source>
        <translation>モジュール全体</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>This image</source>
        <translation>この画像</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>これが最新のバージョンです。</translation>
    </message>
    <message>
        <source>This is version {version}. The button asks this address which version is the newest:</source>
        <translation>現在のバージョンは {version} です。このボタンを押すと、最新のバージョンを次のアドレスに問い合わせます:</translation>
    </message>
    <message>
        <source>This module has no learned prompts: it compares new pictures with yours, as the model sees them without training. Of a module that answers by its prompts, this page shows them.</source>
        <translation>このモジュールには学習されたプロンプトがありません。学習なしのモデルから見た画像どうしで、新しい画像をあなたの画像と比べます。プロンプトで答えるモジュールでは、ここにプロンプトが表示されます。</translation>
    </message>
    <message>
        <source>This version is newer than the newest that is announced, {version}.</source>
        <translation>このバージョンは、公表されている最新の {version} より新しいものです。</translation>
    </message>
    <message>
        <source>Train twice</source>
        <translation>もう一度学習</translation>
    </message>
    <message>
        <source>Train with the settings on the Train page</source>
        <translation>「学習」ページの設定で学習</translation>
    </message>
    <message>
        <source>Trains a strong image classifier from a folder of pictures: Modular Prompt Learning (arXiv 2502.14125) on a frozen CLIP. Apache-2.0. The built-in model was trained on Tiny-ImageNet and is for non-commercial research.</source>
        <translation>画像のフォルダーから、強力な画像分類器を学習します。固定した CLIP 上の Modular Prompt Learning（arXiv 2502.14125）を使います。Apache-2.0。内蔵のモデルは Tiny-ImageNet で学習されたもので、非営利の研究用です。</translation>
    </message>
    <message>
        <source>What you take along is a &lt;b&gt;prompt module&lt;/b&gt;: one small file which, with its model, knows your classes.</source>
        <translation>持ち出すのは&lt;b&gt;プロンプトモジュール&lt;/b&gt;です。これは 1 つの小さなファイルで、モデルと組み合わせると、あなたのクラスを見分けます。</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>元に戻す、やり直す</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Usual (100 %)</source>
        <translation>標準（100%）</translation>
    </message>
    <message>
        <source>Version {version} is newer than this one.</source>
        <translation>これより新しいバージョン {version} があります。</translation>
    </message>
    <message>
        <source>Walk in grids, tables, plots, the map, and among buttons that stand together</source>
        <translation>グリッド、表、グラフ、マップの中、並んだボタンの間を移動</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新機能を見る</translation>
    </message>
    <message>
        <source>What was computed of pictures</source>
        <translation>画像から計算したもの</translation>
    </message>
    <message>
        <source>Where links cannot be made, there are copies</source>
        <translation>リンクを作れない場所では、コピーになります</translation>
    </message>
    <message>
        <source>Without any prompts</source>
        <translation>プロンプトなし</translation>
    </message>
    <message>
        <source>Without image prompts</source>
        <translation>画像プロンプトなし</translation>
    </message>
    <message>
        <source>Without text prompts</source>
        <translation>テキストプロンプトなし</translation>
    </message>
    <message>
        <source>Words nearest to the text prompts</source>
        <translation>テキストプロンプトに最も近い単語</translation>
    </message>
    <message>
        <source>classify.py in it needs only onnxruntime, pillow and numpy. The module is in it too, so that this program can open it again.</source>
        <translation>中の classify.py に必要なのは onnxruntime、pillow、numpy だけです。モジュールも入っているので、このプログラムで開き直せます。</translation>
    </message>
    <message>
        <source>contradicts another</source>
        <translation>ほかの行と矛盾しています</translation>
    </message>
    <message>
        <source>could mean several pictures</source>
        <translation>複数の画像に当てはまります</translation>
    </message>
    <message>
        <source>gives no class</source>
        <translation>クラスがありません</translation>
    </message>
    <message>
        <source>http://host:port, empty for none</source>
        <translation>http://host:port、使わない場合は空欄</translation>
    </message>
    <message>
        <source>input</source>
        <comment>before the first layer</comment>
        <translation>入力</translation>
    </message>
    <message>
        <source>names no picture here</source>
        <translation>該当する画像がありません</translation>
    </message>
    <message>
        <source>{folder}, {share} alike</source>
        <translation>{folder}、類似度 {share}</translation>
    </message>
    <message>
        <source>{label}: {probability}. Nothing in the image speaks for this class.</source>
        <translation>{label}: {probability}。画像の中に、このクラスを示すものはありません。</translation>
    </message>
    <message>
        <source>{label}: {probability}. Warm places speak for it.</source>
        <translation>{label}: {probability}。暖色の場所がこのクラスを示しています。</translation>
    </message>
    <message>
        <source>{label}: {probability}. Warm places speak for it; {share} of the weight lies on the learned prompts.</source>
        <translation>{label}: {probability}。暖色の場所がこのクラスを示しています。重みの {share} は学習されたプロンプトにあります。</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} class</source>
        <comment>{n:,} classes</comment>
        <translation>
            <numerusform>{n:,} クラス</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} contradicts another.</source>
        <comment>{n:,} contradict each other.</comment>
        <translation>
            <numerusform>{n:,} 行は互いに矛盾しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} copy</source>
        <comment>{n:,} copies</comment>
        <translation>
            <numerusform>コピー {n:,} 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} could mean several pictures.</source>
        <comment>{n:,} could mean several pictures.</comment>
        <translation>
            <numerusform>{n:,} 行は複数の画像に当てはまります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} file is there already: {names}. Replace it?</source>
        <comment>{n:,} files are there already: {names}. Replace them?</comment>
        <translation>
            <numerusform>{n:,} 個のファイルがすでにあります: {names}。置き換えますか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} gives no class.</source>
        <comment>{n:,} give no class.</comment>
        <translation>
            <numerusform>{n:,} 行にはクラスがありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} link</source>
        <comment>{n:,} links</comment>
        <translation>
            <numerusform>リンク {n:,} 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} names no picture here.</source>
        <comment>{n:,} name no picture here.</comment>
        <translation>
            <numerusform>{n:,} 行には該当する画像がありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of {total:,} rows contradicts another.</source>
        <comment>{n:,} of {total:,} rows contradict each other.</comment>
        <translation>
            <numerusform>{total:,} 行のうち {n:,} 行は互いに矛盾しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of {total:,} rows could mean several pictures.</source>
        <comment>{n:,} of {total:,} rows could mean several pictures.</comment>
        <translation>
            <numerusform>{total:,} 行のうち {n:,} 行は複数の画像に当てはまります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of {total:,} rows gives no class.</source>
        <comment>{n:,} of {total:,} rows give no class.</comment>
        <translation>
            <numerusform>{total:,} 行のうち {n:,} 行にはクラスがありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of {total:,} rows names no picture here.</source>
        <comment>{n:,} of {total:,} rows name no picture here.</comment>
        <translation>
            <numerusform>{total:,} 行のうち {n:,} 行には該当する画像がありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture could not be put there.</source>
        <comment>{n:,} pictures could not be put there.</comment>
        <translation>
            <numerusform>{n:,} 枚の画像を入れられませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture got a class from {table}.</source>
        <comment>{n:,} pictures got a class from {table}.</comment>
        <translation>
            <numerusform>{n:,} 枚の画像に {table} からクラスが付きました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture of {classes}.</source>
        <comment>{n:,} pictures of {classes}.</comment>
        <translation>
            <numerusform>{classes}の画像 {n:,} 枚です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture without a class, or left out, is not among them.</source>
        <comment>{n:,} pictures without a class, or left out, are not among them.</comment>
        <translation>
            <numerusform>クラスのない画像と除外された画像の計 {n:,} 枚は含まれません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} training image of this module are in the open folder.</source>
        <comment>{n:,} training images of this module are in the open folder.</comment>
        <translation>
            <numerusform>このモジュールの学習画像のうち、{n:,} 枚が開いているフォルダーにあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is there already. Replace it?</source>
        <translation>{name} はすでにあります。置き換えますか？</translation>
    </message>
    <message>
        <source>{project} by class</source>
        <translation>{project}（クラス別）</translation>
    </message>
    <message>
        <source>{size} computed so far</source>
        <translation>これまでの計算結果: {size}</translation>
    </message>
    <message>
        <source>{size} of downloaded models are kept there.</source>
        <translation>ダウンロードしたモデル（{size}）がここに保存されています。</translation>
    </message>
    <message>
        <source>{table} changes nothing here.</source>
        <translation>{table} による変更はありません。</translation>
    </message>
    <message>
        <source>“{folder}” is the folder of the pictures themselves. Choose another place.</source>
        <translation>「{folder}」は画像そのもののフォルダーです。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>“{name}” has the same pictures and settings, and will come to the same result.</source>
        <translation>「{name}」は画像も設定も同じなので、同じ結果になります。</translation>
    </message>
</context>
<context>
    <name>mpl_desktop.dialogs.modules</name>
    <message>
        <source>A folder with a folder for each class</source>
        <translation>クラスごとのフォルダーが入ったフォルダー</translation>
    </message>
    <message>
        <source>A folder with a folder of pictures for each class; those that a module learned from are left out</source>
        <translation>クラスごとの画像フォルダーが入ったフォルダーです。モジュールの学習に使った画像は除かれます</translation>
    </message>
    <message>
        <source>A module that somebody published: its name on Hugging Face, such as anna/flowers, or the address of its page.</source>
        <translation>誰かが公開したモジュールです。Hugging Face での名前（anna/flowers など）か、そのページのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Add a module</source>
        <translation>モジュールを追加</translation>
    </message>
    <message>
        <source>Add a module…</source>
        <translation>モジュールを追加…</translation>
    </message>
    <message>
        <source>Add the module to merge it with.</source>
        <translation>統合する相手のモジュールを追加してください。</translation>
    </message>
    <message>
        <source>Asking Hugging Face</source>
        <translation>Hugging Face への問い合わせ</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Classes that the other lacks</source>
        <translation>相手にないクラス</translation>
    </message>
    <message>
        <source>Compare modules</source>
        <translation>モジュールの比較</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比較する相手</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>比較中</translation>
    </message>
    <message>
        <source>Comparing modules</source>
        <translation>モジュールの比較</translation>
    </message>
    <message>
        <source>Everybody can see it.</source>
        <translation>誰でも見ることができます。</translation>
    </message>
    <message>
        <source>Fetch from Hugging Face</source>
        <translation>Hugging Face から取得</translation>
    </message>
    <message numerus="yes">
        <source>Fetched {name} from {repo}: {n:,} class.</source>
        <comment>Fetched {name} from {repo}: {n:,} classes.</comment>
        <translation>
            <numerusform>{repo} から {name} を取得しました: {n:,} クラス。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching a module</source>
        <translation>モジュールの取得</translation>
    </message>
    <message>
        <source>Fetch…</source>
        <translation>取得…</translation>
    </message>
    <message>
        <source>Have both answer the same pictures; those in folders that are named as classes tell which is right</source>
        <translation>両方に同じ画像を回答させます。クラス名の付いたフォルダーの画像なら、どちらが正解かわかります</translation>
    </message>
    <message>
        <source>How pictures are prepared</source>
        <translation>画像の前処理</translation>
    </message>
    <message numerus="yes">
        <source>It is right on {accuracy} of {n:,} picture.</source>
        <comment>It is right on {accuracy} of {n:,} pictures.</comment>
        <translation>
            <numerusform>{n:,} 枚の画像での正解率は {accuracy} です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its folder says</source>
        <translation>フォルダーのクラス</translation>
    </message>
    <message>
        <source>Learned parts</source>
        <translation>学習された部分</translation>
    </message>
    <message>
        <source>Leave the chosen module out; its file stays</source>
        <translation>選択したモジュールを外します。ファイルは残ります</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>調べる</translation>
    </message>
    <message>
        <source>Merge modules</source>
        <translation>モジュールの統合</translation>
    </message>
    <message>
        <source>Merged from</source>
        <translation>統合元</translation>
    </message>
    <message numerus="yes">
        <source>Merged into {name}: {n:,} class.</source>
        <comment>Merged into {name}: {n:,} classes.</comment>
        <translation>
            <numerusform>{name} に統合しました: {n:,} クラス。</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>統合…</translation>
    </message>
    <message>
        <source>Merging modules</source>
        <translation>モジュールの統合</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>モジュール</translation>
    </message>
    <message>
        <source>Modules to merge</source>
        <translation>統合するモジュール</translation>
    </message>
    <message>
        <source>Name on Hugging Face</source>
        <translation>Hugging Face での名前</translation>
    </message>
    <message>
        <source>Number of classes</source>
        <translation>クラスの数</translation>
    </message>
    <message>
        <source>On pictures…</source>
        <translation>画像で比較…</translation>
    </message>
    <message>
        <source>On those of {name}: {merged}, and {alone} alone.</source>
        <translation>{name} の画像では {merged}、単独では {alone} です。</translation>
    </message>
    <message>
        <source>One class of the pictures of both: {names}.</source>
        <translation>両方の画像を合わせて 1 つのクラスになるもの: {names}。</translation>
    </message>
    <message>
        <source>One module that knows the classes of all of these. Nothing is trained, and no picture is needed: modules keep what they learned from. They must have been made with the same model.</source>
        <translation>これらすべてのクラスを見分ける 1 つのモジュールです。学習は行わず、画像も必要ありません。モジュールは学習した内容を保持しているからです。すべて同じモデルで作られている必要があります。</translation>
    </message>
    <message>
        <source>Only I can see it</source>
        <translation>自分だけに公開</translation>
    </message>
    <message>
        <source>Only you can see it.</source>
        <translation>見ることができるのはあなただけです。</translation>
    </message>
    <message>
        <source>Others can then fetch the module with this program. The account is the one with which this computer is logged in to Hugging Face (hf auth login).</source>
        <translation>公開すると、ほかの人がこのプログラムでモジュールを取得できます。このコンピューターで Hugging Face にログインしているアカウントを使います（hf auth login）。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Pictures for both modules</source>
        <translation>両方のモジュールに見せる画像</translation>
    </message>
    <message>
        <source>Pictures it learned from</source>
        <translation>学習した画像</translation>
    </message>
    <message>
        <source>Pictures that they answer differently</source>
        <translation>回答が異なる画像</translation>
    </message>
    <message>
        <source>Pictures to judge by…</source>
        <translation>評価用の画像…</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Publish {module}</source>
        <translation>{module} を公開</translation>
    </message>
    <message>
        <source>Published at {address}. {seen}</source>
        <translation>{address} で公開しました。{seen}</translation>
    </message>
    <message>
        <source>Publishing the module</source>
        <translation>モジュールの公開</translation>
    </message>
    <message>
        <source>Right on pictures kept aside</source>
        <translation>取り分けた画像での正解率</translation>
    </message>
    <message numerus="yes">
        <source>Right on {n:,} whose class is known: {first} {first_right}, {second} {second_right}.</source>
        <comment>Right on {n:,} whose class is known: {first} {first_right}, {second} {second_right}.</comment>
        <translation>
            <numerusform>クラスのわかっている {n:,} 枚での正解率: {first} は {first_right}、{second} は {second_right}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the merged module</source>
        <translation>統合したモジュールを保存</translation>
    </message>
    <message>
        <source>Save the module</source>
        <translation>モジュールを保存</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>The button asks {site} how large it is; nothing else is sent or fetched yet.</source>
        <translation>このボタンは {site} に大きさを問い合わせます。それ以外は、まだ何も送受信しません。</translation>
    </message>
    <message>
        <source>The new module is judged by the pictures in {folder}.</source>
        <translation>新しいモジュールは {folder} の画像で評価されます。</translation>
    </message>
    <message>
        <source>Their descriptions say the same.</source>
        <translation>両者の説明は同じです。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>What answers</source>
        <translation>回答の方法</translation>
    </message>
    <message>
        <source>What the hub says</source>
        <translation>ハブの情報</translation>
    </message>
    <message>
        <source>What the modules say differently</source>
        <translation>モジュールの説明が異なる点</translation>
    </message>
    <message>
        <source>What the new module will know</source>
        <translation>新しいモジュールが見分けるもの</translation>
    </message>
    <message>
        <source>Without pictures to judge by, the new module always answers, and nothing is said of how often it is right.</source>
        <translation>評価用の画像がない場合、新しいモジュールは必ず回答し、正解率は示されません。</translation>
    </message>
    <message>
        <source>name/module</source>
        <comment>form of a name on Hugging Face</comment>
        <translation>名前/モジュール</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} と {second}</translation>
    </message>
    <message>
        <source>{first} and {second} may mean the same; they stay two.</source>
        <translation>{first} と {second} は同じ意味かもしれませんが、2 つのままにします。</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} class together.</source>
        <comment>{n:,} classes together.</comment>
        <translation>
            <numerusform>合わせて {n:,} クラス。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} difference.</source>
        <comment>{n:,} differences.</comment>
        <translation>
            <numerusform>相違点 {n:,} 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of {total:,} pictures is answered differently.</source>
        <comment>{n:,} of {total:,} pictures are answered differently.</comment>
        <translation>
            <numerusform>{total:,} 枚の画像のうち {n:,} 枚で回答が異なります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mpl_desktop.jobs</name>
    <message>
        <source>it could not be made a JPEG file</source>
        <translation>JPEG ファイルにできませんでした</translation>
    </message>
    <message>
        <source>{module} cannot be read, {reason}</source>
        <translation>{module} を読み取れません: {reason}</translation>
    </message>
</context>
<context>
    <name>mpl_desktop.language</name>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the items of a list that have commas in themselves</comment>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>mpl_desktop.pages.classify</name>
    <message>
        <source>Add a class</source>
        <translation>クラスの追加</translation>
    </message>
    <message>
        <source>Add a class to the module, by its name or from a few pictures</source>
        <translation>名前で、または数枚の画像から、モジュールにクラスを追加します</translation>
    </message>
    <message>
        <source>Add a class…</source>
        <translation>クラスを追加…</translation>
    </message>
    <message>
        <source>Add a mistake</source>
        <translation>間違いを追加</translation>
    </message>
    <message>
        <source>Add a threshold</source>
        <translation>しきい値を追加</translation>
    </message>
    <message>
        <source>Add the class</source>
        <translation>クラスを追加</translation>
    </message>
    <message>
        <source>Add to the project</source>
        <translation>プロジェクトに追加</translation>
    </message>
    <message>
        <source>Add to the project?</source>
        <translation>プロジェクトに追加しますか？</translation>
    </message>
    <message>
        <source>Adding a class</source>
        <translation>クラスの追加</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Always answer</source>
        <translation>常に回答</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Answer what a camera sees, as it sees it</source>
        <translation>カメラに映るものに、その場で回答します</translation>
    </message>
    <message>
        <source>Answering what the camera sees</source>
        <translation>カメラの映像への回答</translation>
    </message>
    <message>
        <source>Answers to show</source>
        <translation>表示する回答</translation>
    </message>
    <message>
        <source>As given</source>
        <translation>取り込み順</translation>
    </message>
    <message>
        <source>Below its threshold a class is not answered; an image for which no class is left is not sure.</source>
        <translation>しきい値に届かないクラスは回答されません。残るクラスがない画像は「確信なし」になります。</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>クラス別</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>Choose a weights file</source>
        <translation>重みファイルの選択</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>画像の選択</translation>
    </message>
    <message>
        <source>Choose pictures…</source>
        <translation>画像を選択…</translation>
    </message>
    <message>
        <source>Choose the folder to copy into</source>
        <translation>コピー先のフォルダーの選択</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <translation>監視するフォルダーの選択</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Classify more pictures</source>
        <translation>さらに画像を分類します</translation>
    </message>
    <message>
        <source>Classifying</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message numerus="yes">
        <source>Copied {done:,} of {n:,} picture. {failed:,} could not be copied, the first one because of {path}: {reason}.</source>
        <comment>Copied {done:,} of {n:,} pictures. {failed:,} could not be copied, the first one because of {path}: {reason}.</comment>
        <translation>
            <numerusform>{n:,} 枚の画像のうち {done:,} 枚をコピーしました。{failed:,} 枚はコピーできませんでした。最初のものは {path} です: {reason}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied {done:,} of {n:,} picture. {path} could not be used: {reason}.</source>
        <comment>Copied {done:,} of {n:,} pictures. {path} could not be used: {reason}.</comment>
        <translation>
            <numerusform>{n:,} 枚の画像のうち {done:,} 枚をコピーしました。{path} は使えませんでした: {reason}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied {n:,} picture into {folder}.</source>
        <comment>Copied {n:,} pictures into {folder}.</comment>
        <translation>
            <numerusform>{n:,} 枚の画像を {folder} にコピーしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>回答をコピー</translation>
    </message>
    <message>
        <source>Copy each picture into a folder of its class</source>
        <translation>各画像をクラスのフォルダーにコピー</translation>
    </message>
    <message>
        <source>Copy into folders…</source>
        <translation>フォルダーにコピー…</translation>
    </message>
    <message>
        <source>Copy the pictures into folders in</source>
        <translation>画像のコピー先（この中にフォルダーを作成）</translation>
    </message>
    <message>
        <source>Copy the pictures into one folder per class</source>
        <translation>画像をクラスごとのフォルダーにコピーします</translation>
    </message>
    <message>
        <source>Copying pictures</source>
        <translation>画像のコピー</translation>
    </message>
    <message>
        <source>Correct to</source>
        <translation>クラスを訂正</translation>
    </message>
    <message numerus="yes">
        <source>Correct {n:,} picture</source>
        <comment>Correct {n:,} pictures</comment>
        <translation>
            <numerusform>{n:,} 枚の画像を訂正</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>訂正済み</translation>
    </message>
    <message>
        <source>Cost of this mistake</source>
        <translation>この間違いのコスト</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Downloading {name}</source>
        <translation>{name} のダウンロード</translation>
    </message>
    <message>
        <source>Drop pictures of it here</source>
        <translation>このクラスの画像をここにドロップ</translation>
    </message>
    <message>
        <source>Drop pictures or folders here</source>
        <translation>画像またはフォルダーをここにドロップ</translation>
    </message>
    <message>
        <source>Every mistake costs 1 until you say more. The answer is then the class with the smallest expected cost, even if another one is more probable.</source>
        <translation>指定しないかぎり、どの間違いもコストは 1 です。回答は、ほかのクラスのほうが確率が高くても、予想されるコストが最も小さいクラスになります。</translation>
    </message>
    <message>
        <source>Every picture gets its best guess. A guess less likely than this is marked with ?, and saved and copied as not sure. Pictures unlike all of those for learning are none of these, wherever the slider stands.</source>
        <translation>どの画像にも最良の推測が付きます。確率がこれより低い推測には ? が付き、保存とコピーでは「確信なし」になります。学習用のどの画像とも似ていない画像は、スライダーの位置にかかわらず「該当なし」です。</translation>
    </message>
    <message>
        <source>Every picture is answered.</source>
        <translation>すべての画像に回答します。</translation>
    </message>
    <message numerus="yes">
        <source>Every picture is answered: {n:,} picture kept aside, of which {right:,} are right ({share}).</source>
        <comment>Every picture is answered: {n:,} pictures kept aside, of which {right:,} are right ({share}).</comment>
        <translation>
            <numerusform>すべての画像に回答します: 取り分けた画像 {n:,} 枚のうち {right:,} 枚が正解です（{share}）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every picture is answered: {n:,} test picture, of which {right:,} are right ({share}).</source>
        <comment>Every picture is answered: {n:,} test pictures, of which {right:,} are right ({share}).</comment>
        <translation>
            <numerusform>すべての画像に回答します: テスト画像 {n:,} 枚のうち {right:,} 枚が正解です（{share}）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder to copy into</source>
        <translation>コピー先のフォルダー</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>監視するフォルダー</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>ファイルから…</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>Go on with a module that was not saved</source>
        <translation>保存されていないモジュールの作業を続けます</translation>
    </message>
    <message>
        <source>How many are right is not known for this module.</source>
        <translation>このモジュールの正解数は不明です。</translation>
    </message>
    <message>
        <source>How many are right is not known while mistakes are weighed.</source>
        <translation>間違いに重み付けをしている間、正解数は不明です。</translation>
    </message>
    <message>
        <source>How many are right is not known with the added class.</source>
        <translation>クラスを追加した後の正解数は不明です。</translation>
    </message>
    <message>
        <source>How sure an answer must be</source>
        <translation>回答に求める確かさ</translation>
    </message>
    <message>
        <source>Improve the module</source>
        <translation>モジュールを改善</translation>
    </message>
    <message>
        <source>It has learned more since it was tested, so how many are right is not known.</source>
        <translation>テストの後にさらに学習したため、正解数は不明です。</translation>
    </message>
    <message>
        <source>Keep in the module</source>
        <translation>モジュールに保存</translation>
    </message>
    <message>
        <source>Learn from the pictures</source>
        <translation>画像から学習</translation>
    </message>
    <message numerus="yes">
        <source>Learn {n:,} picture at once, without training; no picture is stored in the module</source>
        <comment>Learn {n:,} pictures at once, without training; no picture is stored in the module</comment>
        <translation>
            <numerusform>学習を実行せずに、{n:,} 枚の画像をすぐに覚えます。画像はモジュールに保存されません</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning from pictures</source>
        <translation>画像からの学習</translation>
    </message>
    <message numerus="yes">
        <source>Learns from {n:,} folder.</source>
        <comment>Learns from {n:,} folders.</comment>
        <translation>
            <numerusform>{n:,} 個のフォルダーから学習します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learns from {n:,} picture and {folders}.</source>
        <comment>Learns from {n:,} pictures and {folders}.</comment>
        <translation>
            <numerusform>{n:,} 枚の画像と{folders}から学習します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learns from {n:,} picture.</source>
        <comment>Learns from {n:,} pictures.</comment>
        <translation>
            <numerusform>{n:,} 枚の画像から学習します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learns from {n:,} picture. {enough} or more would be better.</source>
        <comment>Learns from {n:,} pictures. {enough} or more would be better.</comment>
        <translation>
            <numerusform>{n:,} 枚の画像から学習します。{enough} 枚以上あるとより良くなります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Least probability in percent</source>
        <translation>最低確率（%）</translation>
    </message>
    <message>
        <source>Least sure first</source>
        <translation>確信の低い順</translation>
    </message>
    <message>
        <source>Live camera</source>
        <translation>ライブカメラ</translation>
    </message>
    <message>
        <source>Live camera…</source>
        <translation>ライブカメラ…</translation>
    </message>
    <message>
        <source>Load a module first; the pictures then follow.</source>
        <translation>先にモジュールを読み込んでください。その後、画像を分類します。</translation>
    </message>
    <message>
        <source>Load a module, or train one; then drop any pictures here.</source>
        <translation>モジュールを読み込むか、学習してから、画像をここにドロップしてください。</translation>
    </message>
    <message>
        <source>Load module</source>
        <translation>モジュールを読み込む</translation>
    </message>
    <message>
        <source>Load module…</source>
        <translation>モジュールを読み込む…</translation>
    </message>
    <message>
        <source>Loading the module</source>
        <translation>モジュールの読み込み</translation>
    </message>
    <message>
        <source>Look inside…</source>
        <translation>内部を見る…</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>モジュール</translation>
    </message>
    <message>
        <source>Most sure first</source>
        <translation>確信の高い順</translation>
    </message>
    <message>
        <source>Name of the class</source>
        <translation>クラスの名前</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>回答なし</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>まだ回答がありません</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>確信なし</translation>
    </message>
    <message>
        <source>Nothing of what the camera sees is kept; each picture is answered and forgotten.</source>
        <translation>カメラに映るものは一切保存されません。画像は 1 枚ずつ回答され、破棄されます。</translation>
    </message>
    <message>
        <source>One mistake or class is listed twice: take one of the two lines away.</source>
        <translation>同じ間違いまたはクラスが 2 行あります。どちらか 1 行を削除してください。</translation>
    </message>
    <message>
        <source>Only answers of {threshold} or more count.</source>
        <translation>{threshold} 以上の回答だけが有効です。</translation>
    </message>
    <message numerus="yes">
        <source>Only answers of {threshold} or more count: none of {n:,} test picture.</source>
        <comment>Only answers of {threshold} or more count: none of {n:,} test pictures.</comment>
        <translation>
            <numerusform>{threshold} 以上の回答だけが有効です: テスト画像 {n:,} 枚のうち 1 枚もありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only answers of {threshold} or more count: {answered:,} of {n:,} test picture, of which {right:,} are right ({share}).</source>
        <comment>Only answers of {threshold} or more count: {answered:,} of {n:,} test pictures, of which {right:,} are right ({share}).</comment>
        <translation>
            <numerusform>{threshold} 以上の回答だけが有効です: テスト画像 {n:,} 枚のうち {answered:,} 枚、そのうち {right:,} 枚が正解です（{share}）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only pictures and folders of pictures can be used here.</source>
        <translation>ここで使えるのは、画像と画像のフォルダーだけです。</translation>
    </message>
    <message>
        <source>Only when sure</source>
        <translation>確かなときだけ</translation>
    </message>
    <message>
        <source>Or click to choose files.</source>
        <translation>クリックしてファイルを選択することもできます。</translation>
    </message>
    <message>
        <source>Or click to choose files. Ctrl+V takes the clipboard. Drop a module to use another one.</source>
        <translation>クリックしてファイルを選択することもできます。Ctrl+V でクリップボードの内容を取り込みます。モジュールをドロップすると、それに切り替わります。</translation>
    </message>
    <message>
        <source>Order of the answers</source>
        <translation>回答の順序</translation>
    </message>
    <message>
        <source>Pictures in the folder are answered, and new ones as they arrive, until you stop or close the window. A file that is still being written is waited for. The folder is only read.</source>
        <translation>停止するかウィンドウを閉じるまで、フォルダー内の画像と、新しく届く画像に回答します。書き込み中のファイルは完了を待ちます。フォルダーは読み取るだけです。</translation>
    </message>
    <message>
        <source>Pictures of the class</source>
        <translation>このクラスの画像</translation>
    </message>
    <message>
        <source>Pictures of the project get their class at once; others are copied into its folder, after asking</source>
        <translation>プロジェクトの画像にはすぐにクラスが付きます。それ以外は、確認のうえプロジェクトのフォルダーにコピーされます</translation>
    </message>
    <message>
        <source>Pictures to learn from; Delete takes one away</source>
        <translation>学習する画像。Delete で取り除きます</translation>
    </message>
    <message>
        <source>Run of {name}</source>
        <translation>{name} の学習結果</translation>
    </message>
    <message>
        <source>Save answers</source>
        <translation>回答を保存</translation>
    </message>
    <message>
        <source>Save module…</source>
        <translation>モジュールを保存…</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>回答を保存</translation>
    </message>
    <message>
        <source>Save the answers as CSV or JSON</source>
        <translation>回答を CSV または JSON として保存します</translation>
    </message>
    <message>
        <source>Save the module</source>
        <translation>モジュールを保存</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation>{name} を保存しました。</translation>
    </message>
    <message>
        <source>Saving the module</source>
        <translation>モジュールの保存</translation>
    </message>
    <message>
        <source>Say what each kind of mistake costs, and from when on a class is answered</source>
        <translation>間違いの種類ごとのコストと、クラスを回答する下限を指定します</translation>
    </message>
    <message>
        <source>Say what the selected pictures are; keys 1 to 5 choose from the list above</source>
        <translation>選択した画像が何であるかを指定します。キー 1 から 5 で上の一覧から選べます</translation>
    </message>
    <message>
        <source>See what this answer rests on</source>
        <translation>この回答の根拠を見ます</translation>
    </message>
    <message>
        <source>Select a picture</source>
        <translation>画像を選択してください</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Start watching</source>
        <translation>監視を開始</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>監視を停止</translation>
    </message>
    <message>
        <source>Take all answers away; files stay as they are</source>
        <translation>すべての回答を消します。ファイルはそのままです</translation>
    </message>
    <message>
        <source>Take all corrections back</source>
        <translation>すべての訂正を取り消します</translation>
    </message>
    <message>
        <source>Take the correction back</source>
        <translation>訂正を取り消す</translation>
    </message>
    <message>
        <source>Take this line away</source>
        <translation>この行を削除</translation>
    </message>
    <message>
        <source>The chosen picture</source>
        <translation>選択した画像</translation>
    </message>
    <message>
        <source>The clipboard holds no picture.</source>
        <translation>クリップボードに画像がありません。</translation>
    </message>
    <message>
        <source>The copies would arrive as new pictures: choose a folder outside of the watched one.</source>
        <translation>コピーが新しい画像として届いてしまいます。監視するフォルダーの外を選んでください。</translation>
    </message>
    <message>
        <source>The module did not learn: {reason}.</source>
        <translation>モジュールは学習しませんでした: {reason}。</translation>
    </message>
    <message>
        <source>The module learned {learned}. It is kept here until you save it.</source>
        <translation>モジュールが学習しました: {learned}。保存するまでここに保持されます。</translation>
    </message>
    <message numerus="yes">
        <source>The module learned {learned}. {n:,} file could not be read. It is kept here until you save it.</source>
        <comment>The module learned {learned}. {n:,} files could not be read. It is kept here until you save it.</comment>
        <translation>
            <numerusform>モジュールが学習しました: {learned}。{n:,} 個のファイルは読み取れませんでした。保存するまでここに保持されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The module learns the class from these pictures at once, without training, and keeps what it knew. Five that differ are a good start. The pictures are only read: none is stored in the module.</source>
        <translation>学習を実行せずに、モジュールはこれらの画像からすぐにクラスを覚え、これまでの知識も保ちます。互いに違う 5 枚から始めるとよいでしょう。画像は読み取るだけで、モジュールには保存されません。</translation>
    </message>
    <message>
        <source>The newest training</source>
        <translation>最新の学習</translation>
    </message>
    <message>
        <source>The project has that class for them already.</source>
        <translation>これらの画像には、プロジェクトですでにそのクラスが付いています。</translation>
    </message>
    <message>
        <source>The sample images stay as they are: open a folder of your own, and pictures can be added to it.</source>
        <translation>サンプル画像は変更できません。自分のフォルダーを開けば、画像を追加できます。</translation>
    </message>
    <message>
        <source>This field is empty: type a number from 0 to {most:,.0f}.</source>
        <translation>この欄は空です。0 から {most:,.0f} までの数を入力してください。</translation>
    </message>
    <message>
        <source>This module cannot learn from single pictures: add them to a project and train again.</source>
        <translation>このモジュールは 1 枚ずつの画像からは学習できません。画像をプロジェクトに追加して、学習し直してください。</translation>
    </message>
    <message>
        <source>This module knows its classes by their names and cannot learn from single pictures: to use pictures, put them into a folder of the project and train again. A class can be added by its name alone.</source>
        <translation>このモジュールはクラスを名前で見分けるため、1 枚ずつの画像からは学習できません。画像を使うには、プロジェクトのフォルダーに入れて学習し直してください。クラスは名前だけで追加できます。</translation>
    </message>
    <message>
        <source>This module learned from your pictures; until you save it, only this program keeps it</source>
        <translation>このモジュールはあなたの画像から学習しました。保存するまで、このプログラムの中だけに保持されます</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>正しいクラス</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Use another module</source>
        <translation>別のモジュールを使います</translation>
    </message>
    <message>
        <source>Use the newest training</source>
        <translation>最新の学習を使う</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>フォルダーの監視</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>フォルダーを監視…</translation>
    </message>
    <message>
        <source>Watching {name}, which is not there now</source>
        <translation>{name} を監視中（現在見つかりません）</translation>
    </message>
    <message numerus="yes">
        <source>Watching {name}: {n:,} answered</source>
        <comment>Watching {name}: {n:,} answered</comment>
        <translation>
            <numerusform>{name} を監視中: {n:,} 枚に回答</numerusform>
        </translation>
    </message>
    <message>
        <source>Weigh mistakes</source>
        <translation>間違いの重み付け</translation>
    </message>
    <message>
        <source>Weigh mistakes…</source>
        <translation>間違いの重み付け…</translation>
    </message>
    <message>
        <source>What it sees: {words}</source>
        <translation>映っているもの: {words}</translation>
    </message>
    <message>
        <source>What was dropped could not be read.</source>
        <translation>ドロップされたものを読み取れませんでした。</translation>
    </message>
    <message>
        <source>Without pictures the class is added by its name alone, which is less reliable.</source>
        <translation>画像がない場合、クラスは名前だけで追加され、信頼性は低くなります。</translation>
    </message>
    <message>
        <source>called</source>
        <comment>(a class) called (another class) costs (a number)</comment>
        <translation>を</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>confirmed by you</source>
        <translation>あなたが確認</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>訂正済み</translation>
    </message>
    <message>
        <source>corrected by you</source>
        <translation>あなたが訂正</translation>
    </message>
    <message>
        <source>costs</source>
        <comment>(a class) called (another class) costs (a number)</comment>
        <translation>と答えるコスト</translation>
    </message>
    <message>
        <source>mistakes weighed</source>
        <translation>間違いの重み付けあり</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>none of these, unlike all pictures for learning; the best guess is {label} ({probability})</source>
        <translation>該当なし（学習用のどの画像とも似ていません）。最良の推測は {label}（{probability}）</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>確信なし</translation>
    </message>
    <message>
        <source>not sure, since no class reaches its threshold</source>
        <translation>確信なし（しきい値に届くクラスがありません）</translation>
    </message>
    <message>
        <source>not sure, since no class reaches {threshold}</source>
        <translation>確信なし（{threshold} に届くクラスがありません）</translation>
    </message>
    <message>
        <source>not sure, since two classes are too close</source>
        <translation>確信なし（2 つのクラスの差が小さすぎます）</translation>
    </message>
    <message>
        <source>only from</source>
        <comment>(a class) only from (a number) %</comment>
        <translation>と答える最低確率</translation>
    </message>
    <message numerus="yes">
        <source>{class_name} from {n:,} picture</source>
        <comment>{class_name} from {n:,} pictures</comment>
        <translation>
            <numerusform>「{class_name}」（画像 {n:,} 枚）</numerusform>
        </translation>
    </message>
    <message>
        <source>{corrected}. {sentence}</source>
        <translation>{corrected}。{sentence}</translation>
    </message>
    <message>
        <source>{file}: cannot be read</source>
        <translation>{file}: 読み取れません</translation>
    </message>
    <message>
        <source>{file}: {about}</source>
        <translation>{file}: {about}</translation>
    </message>
    <message>
        <source>{file}: {label}, {about}</source>
        <translation>{file}: {label}、{about}</translation>
    </message>
    <message>
        <source>{folder} is no folder that can be read.</source>
        <translation>{folder} は読み取れるフォルダーではありません。</translation>
    </message>
    <message>
        <source>{label}, {about}</source>
        <translation>{label}、{about}</translation>
    </message>
    <message>
        <source>{label}, {probability}</source>
        <translation>{label}、{probability}</translation>
    </message>
    <message>
        <source>{label}, {probability}, doubtful</source>
        <translation>{label}、{probability}、疑わしい</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} cannot be read</source>
        <comment>{n:,} cannot be read</comment>
        <translation>
            <numerusform>{n:,} 個は読み取れません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} class</source>
        <comment>{n:,} classes</comment>
        <translation>
            <numerusform>{n:,} クラス</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} copied</source>
        <comment>{n:,} copied</comment>
        <translation>
            <numerusform>{n:,} 枚コピー済み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} could not be copied</source>
        <comment>{n:,} could not be copied</comment>
        <translation>
            <numerusform>{n:,} 枚はコピーできませんでした</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} folder</source>
        <comment>{n:,} folders</comment>
        <translation>
            <numerusform>{n:,} 個のフォルダー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} none of these</source>
        <comment>{n:,} none of these</comment>
        <translation>
            <numerusform>該当なし {n:,} 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} not sure</source>
        <comment>{n:,} not sure</comment>
        <translation>
            <numerusform>確信なし {n:,} 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture</source>
        <comment>{n:,} pictures</comment>
        <translation>
            <numerusform>画像 {n:,} 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture corrected or confirmed</source>
        <comment>{n:,} pictures corrected or confirmed</comment>
        <translation>
            <numerusform>{n:,} 枚の画像を訂正または確認しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture has another class in the project now. Train again to learn from it.</source>
        <comment>{n:,} pictures have another class in the project now. Train again to learn from them.</comment>
        <translation>
            <numerusform>{n:,} 枚の画像が、プロジェクトで別のクラスになりました。反映するには学習し直してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture will be copied into {folder}, into the folder of its class.</source>
        <comment>{n:,} pictures will be copied into {folder}, each into the folder of its class.</comment>
        <translation>
            <numerusform>{n:,} 枚の画像が、{folder} の中のそれぞれのクラスのフォルダーにコピーされます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture will be copied into {folder}.</source>
        <comment>{n:,} pictures will be copied into {folder}.</comment>
        <translation>
            <numerusform>{n:,} 枚の画像が {folder} にコピーされます。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (not saved)</source>
        <translation>{name}（未保存）</translation>
    </message>
    <message>
        <source>{name} called {name} is no mistake: choose another answer, or take the line away.</source>
        <translation>「{name}」を「{name}」と答えるのは間違いではありません。別の回答を選ぶか、この行を削除してください。</translation>
    </message>
    <message>
        <source>{name} is a class already.</source>
        <translation>「{name}」というクラスはすでにあります。</translation>
    </message>
    <message numerus="yes">
        <source>{name} is a class already: it learns from {n:,} folder more.</source>
        <comment>{name} is a class already: it learns from {n:,} folders more.</comment>
        <translation>
            <numerusform>「{name}」というクラスはすでにあります。さらに {n:,} 個のフォルダーから学習します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} is a class already: it learns from {n:,} picture and {folders} more.</source>
        <comment>{name} is a class already: it learns from {n:,} pictures and {folders} more.</comment>
        <translation>
            <numerusform>「{name}」というクラスはすでにあります。さらに {n:,} 枚の画像と{folders}から学習します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} is a class already: it learns from {n:,} picture more.</source>
        <comment>{name} is a class already: it learns from {n:,} pictures more.</comment>
        <translation>
            <numerusform>「{name}」というクラスはすでにあります。さらに {n:,} 枚の画像から学習します。</numerusform>
        </translation>
    </message>
    <message>
        <source>{typed} cannot be used here: type a number from 0 to {most:,.0f}.</source>
        <translation>{typed} は使えません。0 から {most:,.0f} までの数値を入力してください。</translation>
    </message>
    <message>
        <source>{words}.</source>
        <translation>{words}。</translation>
    </message>
</context>
<context>
    <name>mpl_desktop.pages.images</name>
    <message>
        <source>Add pictures</source>
        <translation>画像を追加</translation>
    </message>
    <message>
        <source>Add to {name}:</source>
        <translation>{name} に追加:</translation>
    </message>
    <message>
        <source>Add to {place}, without a class:</source>
        <translation>{place} にクラスなしで追加:</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Another class is already called “{name}”. To make them one, use Merge into.</source>
        <translation>「{name}」という別のクラスがすでにあります。1 つにまとめるには、「統合先」を使ってください。</translation>
    </message>
    <message>
        <source>Best for “{words}”</source>
        <translation>「{words}」に最も合うもの</translation>
    </message>
    <message>
        <source>Brightness rescaled</source>
        <translation>明るさを変換済み</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>クラス順</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>名前順</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>Change the words…</source>
        <translation>言葉を変更…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>点検</translation>
    </message>
    <message>
        <source>Choose by a loop, a click, the arrow keys or a class; the wheel, + and - zoom, Space enlarges.</source>
        <translation>囲む、クリックする、矢印キーを使う、またはクラスで選択します。ホイール、+、- で拡大縮小し、スペースで大きく表示します。</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Choose pictures or an archive; they are copied, and then given classes one by one</source>
        <translation>画像またはアーカイブを選択します。コピーされた後、1 枚ずつクラスを付けます</translation>
    </message>
    <message>
        <source>Chosen images</source>
        <translation>選択した画像</translation>
    </message>
    <message>
        <source>Chosen images are shown here.</source>
        <translation>選択した画像がここに表示されます。</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Classes on the map: choosing some selects their images</source>
        <translation>マップ上のクラス。選ぶとその画像が選択されます</translation>
    </message>
    <message>
        <source>Copy of another</source>
        <translation>ほかの画像のコピー</translation>
    </message>
    <message>
        <source>Copy pictures into the chosen class, or without a class</source>
        <translation>選択したクラスに、またはクラスなしで画像をコピーします</translation>
    </message>
    <message>
        <source>Count them for another class</source>
        <translation>別のクラスの画像として数えます</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>切り抜き</translation>
    </message>
    <message>
        <source>Cut short</source>
        <translation>途中で切れている</translation>
    </message>
    <message>
        <source>Cut the longer side off</source>
        <translation>長い辺の余りを切り落とします</translation>
    </message>
    <message>
        <source>Distances</source>
        <translation>距離</translation>
    </message>
    <message>
        <source>Drawing the map</source>
        <translation>マップの作成</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Empty class</source>
        <translation>空のクラス</translation>
    </message>
    <message>
        <source>End the search, and show the images of all classes</source>
        <translation>検索を終了し、すべてのクラスの画像を表示します</translation>
    </message>
    <message>
        <source>English words for {name}</source>
        <translation>{name} の英語の言葉</translation>
    </message>
    <message>
        <source>Enter makes the class, Esc does not</source>
        <translation>Enter でクラスを作成、Esc で取りやめ</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>除外</translation>
    </message>
    <message numerus="yes">
        <source>Exclude {n:,} image</source>
        <comment>Exclude {n:,} images</comment>
        <translation>
            <numerusform>{n:,} 枚の画像を除外</numerusform>
        </translation>
    </message>
    <message>
        <source>F2 or a double click changes the name.</source>
        <translation>F2 キーまたはダブルクリックで名前を変更できます。</translation>
    </message>
    <message>
        <source>F2 or a double click changes the name; the folder is not renamed.</source>
        <translation>F2 キーまたはダブルクリックで名前を変更できます。フォルダーの名前は変わりません。</translation>
    </message>
    <message>
        <source>Few images</source>
        <translation>画像が少ない</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Files that could not be used</source>
        <translation>使えなかったファイル</translation>
    </message>
    <message>
        <source>Find by what a picture shows, or by file name</source>
        <translation>写っているもの、またはファイル名で検索</translation>
    </message>
    <message>
        <source>Find pictures that stand twice, and doubtful classes, before training</source>
        <translation>学習の前に、重複した画像や疑わしいクラスを探します</translation>
    </message>
    <message>
        <source>Find: words, or a file name</source>
        <translation>検索: 言葉またはファイル名</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation>フォルダー: {folder}</translation>
    </message>
    <message>
        <source>From a video…</source>
        <translation>動画から…</translation>
    </message>
    <message>
        <source>From the camera…</source>
        <translation>カメラから…</translation>
    </message>
    <message>
        <source>Go on to training (Ctrl+3)</source>
        <translation>学習へ進む（Ctrl+3）</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>隠しファイル</translation>
    </message>
    <message>
        <source>How an image becomes a square</source>
        <translation>画像を正方形にする方法</translation>
    </message>
    <message>
        <source>How it does without training</source>
        <translation>学習なしでの性能</translation>
    </message>
    <message>
        <source>How much a random crop may cut away in training: right is nothing</source>
        <translation>学習時のランダムな切り抜きで切り落としてよい量です。右端では何も切り落としません</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Images and classes that you left out</source>
        <translation>除外した画像とクラス</translation>
    </message>
    <message>
        <source>Images it will learn from</source>
        <translation>学習に使う画像</translation>
    </message>
    <message>
        <source>Images set aside to judge the result</source>
        <translation>結果を評価するために取り分けた画像</translation>
    </message>
    <message>
        <source>Images that look alike to the model lie in one heap; how far apart two heaps lie says little.</source>
        <translation>モデルから見て似ている画像が 1 つのかたまりになります。かたまりどうしの距離にはあまり意味がありません。</translation>
    </message>
    <message>
        <source>Images that look alike to the model lie near each other: the farther apart, the less alike.</source>
        <translation>モデルから見て似ている画像ほど近くにあります。離れているほど似ていません。</translation>
    </message>
    <message>
        <source>Images that watch over the learning</source>
        <translation>学習の経過を確かめる画像</translation>
    </message>
    <message>
        <source>Images to show</source>
        <translation>表示する画像</translation>
    </message>
    <message>
        <source>In English…</source>
        <translation>英語で…</translation>
    </message>
    <message>
        <source>In training, example {number}</source>
        <translation>学習時の例 {number}</translation>
    </message>
    <message>
        <source>In training, for example</source>
        <translation>学習時の例</translation>
    </message>
    <message>
        <source>In two classes</source>
        <translation>2 つのクラスにある</translation>
    </message>
    <message>
        <source>In two parts</source>
        <translation>2 つの区分にある</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>含める</translation>
    </message>
    <message>
        <source>Include class</source>
        <translation>クラスを含める</translation>
    </message>
    <message numerus="yes">
        <source>Include {n:,} class</source>
        <comment>Include {n:,} classes</comment>
        <translation>
            <numerusform>{n:,} クラスを含める</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Include {n:,} image</source>
        <comment>Include {n:,} images</comment>
        <translation>
            <numerusform>{n:,} 枚の画像を含める</numerusform>
        </translation>
    </message>
    <message>
        <source>Include {name}</source>
        <translation>「{name}」を含める</translation>
    </message>
    <message>
        <source>Keep everything, distorted</source>
        <translation>全体を残し、縦横比を変えます</translation>
    </message>
    <message>
        <source>Keep everything, with grey beside it</source>
        <translation>全体を残し、余りを灰色で埋めます</translation>
    </message>
    <message>
        <source>Keeps neighbours together; slower (t-SNE)</source>
        <translation>近いものどうしをまとめます。時間がかかります（t-SNE）</translation>
    </message>
    <message>
        <source>Keeps what is far apart far apart; quick (PCA)</source>
        <translation>遠いものを遠いまま保ちます。高速です（PCA）</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>大きい順</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Leave class out</source>
        <translation>クラスを除外</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>除外</translation>
    </message>
    <message numerus="yes">
        <source>Leave out {n:,} class</source>
        <comment>Leave out {n:,} classes</comment>
        <translation>
            <numerusform>{n:,} クラスを除外</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out {name}</source>
        <translation>「{name}」を除外</translation>
    </message>
    <message>
        <source>Leave the selected images out (Delete)</source>
        <translation>選択した画像を除外します（Delete）</translation>
    </message>
    <message>
        <source>Leave them out (Delete)</source>
        <translation>除外します（Delete）</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Letters show the pictures whose path holds them; with Enter, those that show what the words say (Ctrl+F)</source>
        <translation>文字を入力すると、それをパスに含む画像が表示されます。Enter を押すと、その言葉が示すものの写った画像を探します（Ctrl+F）</translation>
    </message>
    <message>
        <source>Link in a circle</source>
        <translation>循環するリンク</translation>
    </message>
    <message>
        <source>Look at the folder again</source>
        <translation>フォルダーをもう一度調べます</translation>
    </message>
    <message>
        <source>Looking for pictures</source>
        <translation>画像の検索</translation>
    </message>
    <message>
        <source>Made here; it has no folder of its own</source>
        <translation>ここで作成したクラスです。フォルダーはありません</translation>
    </message>
    <message>
        <source>Make a class; pictures can be moved into it</source>
        <translation>クラスを作成します。画像をここへ移動できます</translation>
    </message>
    <message>
        <source>Map of the images</source>
        <translation>画像のマップ</translation>
    </message>
    <message>
        <source>Map…</source>
        <translation>マップ…</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>統合先</translation>
    </message>
    <message numerus="yes">
        <source>Merge {n:,} class into {target}</source>
        <comment>Merge {n:,} classes into {target}</comment>
        <translation>
            <numerusform>{n:,} クラスを「{target}」に統合</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge {name} into {target}</source>
        <translation>「{name}」を「{target}」に統合</translation>
    </message>
    <message>
        <source>Mirror at random</source>
        <translation>ランダムに左右反転</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>似た画像を探す</translation>
    </message>
    <message>
        <source>Most doubtful</source>
        <translation>疑わしい順</translation>
    </message>
    <message>
        <source>Most doubtful (after Check)</source>
        <translation>疑わしい順（点検後）</translation>
    </message>
    <message>
        <source>Most like {file}</source>
        <translation>{file} に最も似たもの</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Move to class</source>
        <translation>クラスに移動</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message numerus="yes">
        <source>Move {n:,} class down</source>
        <comment>Move {n:,} classes down</comment>
        <translation>
            <numerusform>{n:,} クラスを下へ移動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n:,} class up</source>
        <comment>Move {n:,} classes up</comment>
        <translation>
            <numerusform>{n:,} クラスを上へ移動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n:,} image</source>
        <comment>Move {n:,} images</comment>
        <translation>
            <numerusform>{n:,} 枚の画像を移動</numerusform>
        </translation>
    </message>
    <message>
        <source>Move {name} down</source>
        <translation>「{name}」を下へ移動</translation>
    </message>
    <message>
        <source>Move {name} up</source>
        <translation>「{name}」を上へ移動</translation>
    </message>
    <message>
        <source>Name of the new class</source>
        <translation>新しいクラスの名前</translation>
    </message>
    <message>
        <source>Names collide</source>
        <translation>名前の衝突</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>近傍</translation>
    </message>
    <message>
        <source>New class {name}</source>
        <translation>新しいクラス「{name}」</translation>
    </message>
    <message>
        <source>New class…</source>
        <translation>新しいクラス…</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>No images here. Choose another part or class.</source>
        <translation>ここに画像はありません。別の区分またはクラスを選んでください。</translation>
    </message>
    <message>
        <source>No problems were found.</source>
        <translation>問題は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Not an image</source>
        <translation>画像ではない</translation>
    </message>
    <message>
        <source>One that lies among another class may have the wrong class, or only be unusual: look at it, then move it, exclude it or leave it.</source>
        <translation>別のクラスの中にある画像は、クラスが間違っているか、単に変わった画像なのかもしれません。見て確かめ、移動するか、除外するか、そのままにしてください。</translation>
    </message>
    <message>
        <source>Only {names}</source>
        <translation>{names} のみ</translation>
    </message>
    <message>
        <source>Open a folder whose sub-folders are your classes, or drop unsorted pictures here.</source>
        <translation>サブフォルダーがクラスになっているフォルダーを開くか、未整理の画像をここにドロップしてください。</translation>
    </message>
    <message>
        <source>Open another folder (Ctrl+O)</source>
        <translation>別のフォルダーを開きます（Ctrl+O）</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>フォルダーを開く…</translation>
    </message>
    <message>
        <source>Order of the images</source>
        <translation>画像の順序</translation>
    </message>
    <message>
        <source>Outside the classes</source>
        <translation>クラスの外</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>余白</translation>
    </message>
    <message>
        <source>Pictures are taken out of it, and then given classes one by one</source>
        <translation>動画から画像を取り出した後、1 枚ずつクラスを付けます</translation>
    </message>
    <message>
        <source>Pictures without a class: give them one on the Label page</source>
        <translation>クラスのない画像です。「ラベル付け」ページでクラスを付けてください</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Progress of looking at the folder</source>
        <translation>フォルダー調査の進み具合</translation>
    </message>
    <message>
        <source>Random crops show at least {share} %</source>
        <translation>ランダムな切り抜きで最低 {share}% を残す</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove or leave out</source>
        <translation>削除または除外</translation>
    </message>
    <message numerus="yes">
        <source>Remove or leave out {n:,} class</source>
        <comment>Remove or leave out {n:,} classes</comment>
        <translation>
            <numerusform>{n:,} クラスを削除または除外</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {n:,} class</source>
        <comment>Remove {n:,} classes</comment>
        <translation>
            <numerusform>{n:,} クラスを削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>「{name}」を削除</translation>
    </message>
    <message>
        <source>Rename	F2</source>
        <translation>名前を変更	F2</translation>
    </message>
    <message>
        <source>Rename class</source>
        <translation>クラスの名前を変更</translation>
    </message>
    <message>
        <source>Say it in English…</source>
        <translation>英語で指定…</translation>
    </message>
    <message>
        <source>See the images on a map on which alike ones lie close together</source>
        <translation>似た画像が近くに並ぶマップで画像を見ます</translation>
    </message>
    <message>
        <source>Select an image</source>
        <translation>画像を選択してください</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Show files that could not be used</source>
        <translation>使えなかったファイルを表示します</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Show only these pictures</source>
        <translation>これらの画像だけを表示</translation>
    </message>
    <message>
        <source>Show only this class</source>
        <translation>このクラスだけを表示</translation>
    </message>
    <message>
        <source>Size of the images (Ctrl++ and Ctrl+-, or Ctrl with the wheel)</source>
        <translation>画像のサイズ（Ctrl++ と Ctrl+-、または Ctrl+ホイール）</translation>
    </message>
    <message>
        <source>Size of the images in the grid</source>
        <translation>グリッドの画像のサイズ</translation>
    </message>
    <message>
        <source>Smallest part of the image that a random crop shows, in percent</source>
        <translation>ランダムな切り抜きで残す画像の最小の割合（%）</translation>
    </message>
    <message>
        <source>Sort all by name</source>
        <translation>すべて名前順に並べ替え</translation>
    </message>
    <message>
        <source>Sort classes by name</source>
        <translation>クラスを名前順に並べ替え</translation>
    </message>
    <message>
        <source>Start with a video…</source>
        <translation>動画から始める…</translation>
    </message>
    <message>
        <source>Start with the camera…</source>
        <translation>カメラから始める…</translation>
    </message>
    <message>
        <source>Start with unsorted pictures…</source>
        <translation>未整理の画像から始める…</translation>
    </message>
    <message>
        <source>Stop looking; what was open before stays</source>
        <translation>調べるのをやめます。先に開いていたものはそのままです</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>停止処理中</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>引き伸ばし</translation>
    </message>
    <message>
        <source>Take pictures, for one class after another or to be given classes later</source>
        <translation>クラスごとに続けて撮影するか、後でクラスを付けます</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>The model reads these words. Enter keeps them, also none; Esc does not</source>
        <translation>モデルはこの言葉を読みます。Enter で確定（空欄も可）、Esc で取りやめ</translation>
    </message>
    <message>
        <source>The model reads these words; the name that you gave is shown everywhere</source>
        <translation>モデルはこの言葉を読みます。あなたが付けた名前はどこでもそのまま表示されます</translation>
    </message>
    <message>
        <source>The model reads {name} as “{words}”.</source>
        <translation>モデルは「{name}」を「{words}」と読みます。</translation>
    </message>
    <message>
        <source>The model reads: {words}</source>
        <translation>モデルが読む言葉: {words}</translation>
    </message>
    <message>
        <source>The model was taught in English and may not know “{word}”.</source>
        <translation>モデルは英語で学習されているため、「{word}」を知らないかもしれません。</translation>
    </message>
    <message>
        <source>There is a class “{name}” already. Choose another name.</source>
        <translation>「{name}」というクラスはすでにあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>大きすぎる</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Train on mirrored images too. Switch off where left and right matter.</source>
        <translation>左右反転した画像でも学習します。左右に意味がある場合はオフにしてください。</translation>
    </message>
    <message>
        <source>Try the sample images</source>
        <translation>サンプル画像を試す</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>What the map keeps</source>
        <translation>マップが保つもの</translation>
    </message>
    <message>
        <source>What the model sees</source>
        <translation>モデルが見る画像</translation>
    </message>
    <message>
        <source>Working out the parts</source>
        <translation>区分の計算</translation>
    </message>
    <message>
        <source>Wrong file ending</source>
        <translation>拡張子の誤り</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>learning part</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移動済み</translation>
    </message>
    <message>
        <source>no class yet</source>
        <translation>クラス未設定</translation>
    </message>
    <message>
        <source>test part</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>watching part</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>{doing}: {done:,} of {total:,}</source>
        <translation>{doing}: {done:,} / {total:,}</translation>
    </message>
    <message>
        <source>{file}, {name}</source>
        <translation>{file}、{name}</translation>
    </message>
    <message>
        <source>{file}: {about}.</source>
        <translation>{file}: {about}。</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} class</source>
        <comment>{n:,} classes</comment>
        <translation>
            <numerusform>{n:,} クラス</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} image</source>
        <comment>{n:,} images</comment>
        <translation>
            <numerusform>画像 {n:,} 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} image chosen</source>
        <comment>{n:,} images chosen</comment>
        <translation>
            <numerusform>画像 {n:,} 枚を選択中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of {all:,} selected</source>
        <comment>{n:,} of {all:,} selected</comment>
        <translation>
            <numerusform>{all:,} 枚中 {n:,} 枚を選択</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} problem</source>
        <comment>{n:,} problems</comment>
        <translation>
            <numerusform>問題 {n:,} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} remark. Files marked {no} were left out; none was changed.</source>
        <comment>{n:,} remarks. Files marked {no} were left out; none was changed.</comment>
        <translation>
            <numerusform>指摘は {n:,} 件です。「{no}」の付いたファイルは除外されました。変更されたファイルはありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, left out</source>
        <translation>{name}、除外</translation>
    </message>
    <message>
        <source>{name}. {advice}</source>
        <translation>{name}。{advice}</translation>
    </message>
    <message>
        <source>{name}: {advice}</source>
        <translation>{name}: {advice}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {advice} ({n:,} more with advice)</source>
        <comment>{name}: {advice} ({n:,} more with advice)</comment>
        <translation>
            <numerusform>{name}: {advice}（ほか {n:,} クラスにも助言があります）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown:,} of {n:,} image</source>
        <comment>{shown:,} of {n:,} images</comment>
        <translation>
            <numerusform>画像 {n:,} 枚中 {shown:,} 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown}.</source>
        <translation>{shown}。</translation>
    </message>
    <message>
        <source>{shown}. {chosen}.</source>
        <translation>{shown}。{chosen}。</translation>
    </message>
    <message>
        <source>{wanted}: looking</source>
        <translation>{wanted}: 検索中</translation>
    </message>
    <message>
        <source>{words}.</source>
        <translation>{words}。</translation>
    </message>
    <message>
        <source>“{name}” in English</source>
        <translation>「{name}」の英語</translation>
    </message>
    <message>
        <source>“{name}” is for pictures without a class. Choose another name.</source>
        <translation>「{name}」はクラスのない画像のための名前です。別の名前を選んでください。</translation>
    </message>
</context>
<context>
    <name>mpl_desktop.pages.images.check</name>
    <message>
        <source>Before training: look for the same picture saved twice, and for pictures that are probably in the wrong class. Nothing is changed by itself.</source>
        <translation>学習の前に、二重に保存された画像や、おそらくクラスの間違っている画像を探します。自動的に変更されるものはありません。</translation>
    </message>
    <message>
        <source>Both are of {name}.</source>
        <translation>どちらも「{name}」の画像です。</translation>
    </message>
    <message>
        <source>Can be undone (Ctrl+Z)</source>
        <translation>元に戻せます（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再点検</translation>
    </message>
    <message>
        <source>Check images</source>
        <translation>画像を点検</translation>
    </message>
    <message>
        <source>Checking the images</source>
        <translation>画像の点検</translation>
    </message>
    <message>
        <source>Class may be wrong</source>
        <translation>クラスが間違っている可能性</translation>
    </message>
    <message>
        <source>Classes were not checked: each needs five pictures or more.</source>
        <translation>クラスは点検していません。それぞれに 5 枚以上の画像が必要です。</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Exclude both</source>
        <translation>両方を除外</translation>
    </message>
    <message>
        <source>Exclude the copy</source>
        <translation>コピーを除外</translation>
    </message>
    <message numerus="yes">
        <source>Exclude {n:,} image</source>
        <comment>Exclude {n:,} images</comment>
        <translation>
            <numerusform>{n:,} 枚の画像を除外</numerusform>
        </translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>Findings of the check</source>
        <translation>点検による指摘</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>修正</translation>
    </message>
    <message numerus="yes">
        <source>Fix {n:,} finding</source>
        <comment>Fix {n:,} findings</comment>
        <translation>
            <numerusform>{n:,} 件の指摘を修正</numerusform>
        </translation>
    </message>
    <message>
        <source>It has the class {label}, but looks more like {suggested}: {suggested_probability} probable, and {label} {probability}.</source>
        <translation>クラスは「{label}」ですが、「{suggested}」のほうに似ています。確率は {suggested} が {suggested_probability}、{label} が {probability} です。</translation>
    </message>
    <message>
        <source>Judged by the other pictures, {share} get the class that they have, so look at each before you change its class.</source>
        <translation>ほかの画像から判断すると、{share} が現在のクラスと一致します。クラスを変更する前に、それぞれをよく見てください。</translation>
    </message>
    <message>
        <source>Judged by the other pictures, {share} get the class that they have.</source>
        <translation>ほかの画像から判断すると、{share} が現在のクラスと一致します。</translation>
    </message>
    <message>
        <source>Judged by the other pictures, {share} get the class that they have. About {names} the check is too often wrong itself: no picture of them is questioned.</source>
        <translation>ほかの画像から判断すると、{share} が現在のクラスと一致します。{names} については点検自体の間違いが多すぎるため、その画像は指摘しません。</translation>
    </message>
    <message>
        <source>Judged by the other pictures, {share} get the class that they have: too few for a doubt about one of them to mean anything, so no class is questioned.</source>
        <translation>ほかの画像から判断すると、{share} が現在のクラスと一致します。これでは個々の画像を疑う根拠として不十分なため、クラスについては何も指摘しません。</translation>
    </message>
    <message>
        <source>Leave the images out; can be undone (Ctrl+Z)</source>
        <translation>画像を除外します。元に戻せます（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Looking at every picture. This takes about as long as one round of a training.</source>
        <translation>すべての画像を調べています。学習の 1 ラウンドと同じくらいの時間がかかります。</translation>
    </message>
    <message>
        <source>Move to {suggested}</source>
        <translation>「{suggested}」に移動</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was found, in {n:,} picture.</source>
        <comment>Nothing was found, in {n:,} pictures.</comment>
        <translation>
            <numerusform>{n:,} 枚の画像を調べ、問題は見つかりませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>One is learned from</source>
        <translation>一方は学習用</translation>
    </message>
    <message>
        <source>One is not used</source>
        <translation>一方は使われていない画像</translation>
    </message>
    <message>
        <source>One tests the result</source>
        <translation>一方は結果のテスト用</translation>
    </message>
    <message>
        <source>One watches over the learning</source>
        <translation>一方は検証用</translation>
    </message>
    <message>
        <source>Perhaps one picture in two classes</source>
        <translation>2 つのクラスに同じ画像の可能性</translation>
    </message>
    <message>
        <source>Perhaps one picture in two parts</source>
        <translation>2 つの区分に同じ画像の可能性</translation>
    </message>
    <message>
        <source>Perhaps one picture twice</source>
        <translation>同じ画像が 2 枚ある可能性</translation>
    </message>
    <message>
        <source>Pictures of the finding</source>
        <translation>指摘された画像</translation>
    </message>
    <message>
        <source>Space shows a picture large, Delete leaves it out.</source>
        <translation>スペースで画像を大きく表示し、Delete で除外します。</translation>
    </message>
    <message numerus="yes">
        <source>in {n:,} picture</source>
        <comment>in {n:,} pictures</comment>
        <translation>
            <numerusform>{n:,} 枚の画像を調べ</numerusform>
        </translation>
    </message>
    <message>
        <source>the other is learned from</source>
        <translation>もう一方は学習用です</translation>
    </message>
    <message>
        <source>the other is not used</source>
        <translation>もう一方は使われていません</translation>
    </message>
    <message>
        <source>the other tests the result</source>
        <translation>もう一方は結果のテスト用です</translation>
    </message>
    <message>
        <source>the other watches over the learning</source>
        <translation>もう一方は検証用です</translation>
    </message>
    <message>
        <source>{first} and {second}. {about}</source>
        <translation>{first} と {second}。{about}</translation>
    </message>
    <message>
        <source>{first} and {second}: at least one of the classes is wrong.</source>
        <translation>{first} と {second}: 少なくとも一方のクラスが間違っています。</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} finding left of {found:,}, {where}.</source>
        <comment>{n:,} findings left of {found:,}, {where}.</comment>
        <translation>
            <numerusform>{where}、{found:,} 件の指摘のうち {n:,} 件が残っています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} finding, {where}.</source>
        <comment>{n:,} findings, {where}.</comment>
        <translation>
            <numerusform>{where}、{n:,} 件の指摘があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} and {the_other}, so the result may look too good.</source>
        <translation>{one}、{the_other}。そのため、結果が実際より良く見えるおそれがあります。</translation>
    </message>
    <message>
        <source>{picture}. {about}</source>
        <translation>{picture}。{about}</translation>
    </message>
</context>
<context>
    <name>mpl_desktop.pages.label</name>
    <message>
        <source>20 more labels would hardly make it better.</source>
        <translation>ラベルをあと 20 個付けても、ほとんど良くなりません。</translation>
    </message>
    <message>
        <source>20 more labels would set right about {points} of 100 guesses.</source>
        <translation>ラベルをあと 20 個付けると、推測 100 件につき約 {points} 件が改善されます。</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>確定</translation>
    </message>
    <message numerus="yes">
        <source>Accept {n} as {name}</source>
        <comment>Accept {n} as {name}</comment>
        <translation>
            <numerusform>{n} 枚を「{name}」に確定</numerusform>
        </translation>
    </message>
    <message>
        <source>All pictures that may be of one class: unmark the wrong ones, accept the rest</source>
        <translation>同じクラスかもしれない画像をすべて表示します。違うもののマークを外し、残りを確定します</translation>
    </message>
    <message>
        <source>And this?</source>
        <translation>では、これは？</translation>
    </message>
    <message>
        <source>Ask about this picture later (0)</source>
        <translation>この画像は後でたずねます（0）</translation>
    </message>
    <message>
        <source>Ask again about the last picture (Backspace)</source>
        <translation>直前の画像をもう一度たずねます（Backspace）</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>クラス別</translation>
    </message>
    <message>
        <source>Choose a class on the right.</source>
        <translation>右側でクラスを選んでください。</translation>
    </message>
    <message>
        <source>Choose pictures…</source>
        <translation>画像を選択…</translation>
    </message>
    <message>
        <source>Class name</source>
        <translation>クラス名</translation>
    </message>
    <message>
        <source>Class name: an old one or a new one</source>
        <translation>クラス名: 既存のもの、または新しいもの</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Enter accepts what is marked, 1 to 9 shows another class.</source>
        <translation>Enter でマークした画像を確定し、1～9 で別のクラスを表示します。</translation>
    </message>
    <message>
        <source>Every picture has a class.</source>
        <translation>すべての画像にクラスが付いています。</translation>
    </message>
    <message>
        <source>Exclude 1 image</source>
        <translation>1 枚の画像を除外</translation>
    </message>
    <message>
        <source>Give it this class (Space)</source>
        <translation>このクラスを付けます（スペース）</translation>
    </message>
    <message>
        <source>Give it unsorted pictures, and give each a class here: it guesses, you accept.</source>
        <translation>未整理の画像を入れて、ここで 1 枚ずつクラスを付けます。プログラムが推測し、あなたが確定します。</translation>
    </message>
    <message>
        <source>Give the marked ones this class (Enter)</source>
        <translation>マークした画像にこのクラスを付けます（Enter）</translation>
    </message>
    <message>
        <source>Give the picture the class {name}</source>
        <translation>画像にクラス「{name}」を付けます</translation>
    </message>
    <message>
        <source>Give the picture the class {name} ({key})</source>
        <translation>画像にクラス「{name}」を付けます（{key}）</translation>
    </message>
    <message>
        <source>Go on to training (Ctrl+3)</source>
        <translation>学習へ進む（Ctrl+3）</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>推測</translation>
    </message>
    <message>
        <source>Guessing classes</source>
        <translation>クラスの推測</translation>
    </message>
    <message>
        <source>How to label</source>
        <translation>ラベル付けの方法</translation>
    </message>
    <message>
        <source>It belongs to no class (Delete)</source>
        <translation>どのクラスにも属しません（Delete）</translation>
    </message>
    <message numerus="yes">
        <source>Label {n:,} image</source>
        <comment>Label {n:,} images</comment>
        <translation>
            <numerusform>{n:,} 枚の画像にラベル付け</numerusform>
        </translation>
    </message>
    <message>
        <source>Label {name}</source>
        <comment>a picture as one of this class</comment>
        <translation>「{name}」のラベル付け</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Look through the images</source>
        <translation>画像を見る</translation>
    </message>
    <message>
        <source>Looking at the pictures</source>
        <translation>画像を調べています</translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation>すべてマーク</translation>
    </message>
    <message>
        <source>Mark all of them, or none</source>
        <translation>すべてマークするか、すべてのマークを外します</translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation>すべて外す</translation>
    </message>
    <message>
        <source>New class {name}</source>
        <translation>新しいクラス「{name}」</translation>
    </message>
    <message>
        <source>Nothing without a class looks like {name} now. Choose another class.</source>
        <translation>クラスのない画像の中に、「{name}」に見えるものはもうありません。別のクラスを選んでください。</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>1 枚ずつ</translation>
    </message>
    <message>
        <source>One picture at a time, the most useful first</source>
        <translation>最も役立つものから 1 枚ずつ表示します</translation>
    </message>
    <message>
        <source>Open a folder of classes</source>
        <translation>クラスのフォルダーを開く</translation>
    </message>
    <message>
        <source>Pictures that have a class</source>
        <translation>クラスの付いた画像</translation>
    </message>
    <message>
        <source>Pictures that may be of this class; marked ones are accepted</source>
        <translation>このクラスかもしれない画像。マークしたものが確定されます</translation>
    </message>
    <message>
        <source>Space accepts, 1 to 9 or typing a name chooses, Backspace goes back.</source>
        <translation>スペースで確定、1～9 または名前の入力で選択、Backspace で戻ります。</translation>
    </message>
    <message>
        <source>Take back a label</source>
        <translation>ラベルを取り消す</translation>
    </message>
    <message>
        <source>The guess was right for {right} of the last {asked} pictures.</source>
        <translation>直前の {asked} 枚のうち {right} 枚で推測が当たりました。</translation>
    </message>
    <message>
        <source>The picture to label</source>
        <translation>ラベルを付ける画像</translation>
    </message>
    <message>
        <source>These are copies; your own files stay as they are.</source>
        <translation>これらはコピーです。元のファイルはそのまま残ります。</translation>
    </message>
    <message>
        <source>These may be {name}, the likeliest first. Unmark what is not (click, or arrows and Space), then accept.</source>
        <translation>「{name}」かもしれない画像を、可能性の高い順に並べています。違うもののマークを外して（クリック、または矢印キーとスペース）、確定してください。</translation>
    </message>
    <message>
        <source>This class is meant now</source>
        <translation>現在対象のクラスです</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Type a class and press Enter; a new name makes a new class</source>
        <translation>クラスを入力して Enter を押してください。新しい名前を入れると新しいクラスになります</translation>
    </message>
    <message>
        <source>Type what the picture shows and press Enter: that makes a class. Guesses begin with the second one.</source>
        <translation>画像に写っているものを入力して Enter を押してください。それがクラスになります。推測は 2 つ目のクラスから始まります。</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>これは何ですか？</translation>
    </message>
    <message>
        <source>perhaps {name}, {probability}</source>
        <translation>おそらく {name}、{probability}</translation>
    </message>
    <message numerus="yes">
        <source>{labelled:,} of {n:,} picture has a class</source>
        <comment>{labelled:,} of {n:,} pictures have a class</comment>
        <translation>
            <numerusform>画像 {n:,} 枚中 {labelled:,} 枚にクラスあり</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, {n:,} image</source>
        <comment>{name}, {n:,} images</comment>
        <translation>
            <numerusform>{name}、画像 {n:,} 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, {n:,} image, key {key}</source>
        <comment>{name}, {n:,} images, key {key}</comment>
        <translation>
            <numerusform>{name}、画像 {n:,} 枚、キー {key}</numerusform>
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
        <translation>正解率（95% 区間付き）</translation>
    </message>
    <message>
        <source>Actually…</source>
        <translation>正しくは…</translation>
    </message>
    <message>
        <source>Another run is being measured now.</source>
        <translation>現在、別の学習結果を測定中です。</translation>
    </message>
    <message>
        <source>Answers that are right</source>
        <translation>回答の正解率</translation>
    </message>
    <message>
        <source>Balanced accuracy: every class counts the same, with 95 % interval</source>
        <translation>バランス正解率: どのクラスも同じ重みで数えます（95% 区間付き）</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>クラス別</translation>
    </message>
    <message>
        <source>By name alone</source>
        <translation>名前だけで</translation>
    </message>
    <message>
        <source>By the names of the classes alone {share} would be right.</source>
        <translation>クラスの名前だけでは {share} が正解になります。</translation>
    </message>
    <message>
        <source>Choose a cell to see its pictures.</source>
        <translation>セルを選ぶと画像が表示されます。</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Class that the picture shows</source>
        <translation>画像に写っているクラス</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close (Esc); what was decided is kept</source>
        <translation>閉じます（Esc）。決めたことは保存されます</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>取り違え</translation>
    </message>
    <message numerus="yes">
        <source>Correct {n:,} picture</source>
        <comment>Correct {n:,} pictures</comment>
        <translation>
            <numerusform>{n:,} 枚の画像を訂正</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts as {name} now.</source>
        <translation>「{name}」として数えるようになりました。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message numerus="yes">
        <source>Edited after review: with {n:,} correction it is right on {right} of {total}. The figures on this page are the original ones; train again to use the corrections.</source>
        <comment>Edited after review: with {n:,} corrections it is right on {right} of {total}. The figures on this page are the original ones; train again to use the corrections.</comment>
        <translation>
            <numerusform>見直し後: {n:,} 件の訂正を反映すると、{total} 枚中 {right} 枚が正解です。このページの数値は訂正前のものです。学習し直すと反映されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every class counts the same, however many test pictures it has</source>
        <translation>テスト画像の数にかかわらず、どのクラスも同じ重みで数えます</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>除外</translation>
    </message>
    <message numerus="yes">
        <source>Exclude {n:,} picture</source>
        <comment>Exclude {n:,} pictures</comment>
        <translation>
            <numerusform>{n:,} 枚の画像を除外</numerusform>
        </translation>
    </message>
    <message>
        <source>Export module</source>
        <translation>モジュールをエクスポート</translation>
    </message>
    <message>
        <source>Export module…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Exported {name}.</source>
        <translation>{name} をエクスポートしました。</translation>
    </message>
    <message>
        <source>Figures by class</source>
        <translation>クラス別の数値</translation>
    </message>
    <message>
        <source>Figures only…</source>
        <translation>数値のみ…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>準備中…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>「学習」へ移動</translation>
    </message>
    <message>
        <source>How many would be recognised by the class&apos;s name alone, without your pictures</source>
        <translation>あなたの画像を使わず、クラスの名前だけで認識できる割合</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>確信の度合い</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>含める</translation>
    </message>
    <message numerus="yes">
        <source>Include {n:,} picture</source>
        <comment>Include {n:,} pictures</comment>
        <translation>
            <numerusform>{n:,} 枚の画像を含める</numerusform>
        </translation>
    </message>
    <message>
        <source>It learned from all pictures, so none are left to judge it on.</source>
        <translation>すべての画像から学習したため、評価用の画像が残っていません。</translation>
    </message>
    <message>
        <source>It made one mistake: check the class that they are in.</source>
        <translation>間違いは 1 件でした。その画像のクラスを確認してください。</translation>
    </message>
    <message>
        <source>It made {mistakes} mistakes, no two of the same kind: check the class that they are in.</source>
        <translation>間違いは {mistakes} 件で、同じ種類のものはありませんでした。それらの画像のクラスを確認してください。</translation>
    </message>
    <message>
        <source>It mixes up “{first}” and “{second}” as often as any other two: check that they are in the right class.</source>
        <translation>「{first}」と「{second}」の取り違えが、ほかのどの組み合わせとも同じくらい多くあります。クラスが正しいか確認してください。</translation>
    </message>
    <message>
        <source>It mixes up “{first}” and “{second}” most often: check that they are in the right class.</source>
        <translation>「{first}」と「{second}」の取り違えが最も多くあります。クラスが正しいか確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>It recognised none of the {pictures} pictures of “{name}”, and none of {n:,} other class: check that they are in the right class.</source>
        <comment>It recognised none of the {pictures} pictures of “{name}”, and none of {n:,} other classes: check that they are in the right class.</comment>
        <translation>
            <numerusform>「{name}」の {pictures} 枚の画像は 1 枚も認識されず、ほかの {n:,} クラスでも 1 枚も認識されませんでした。クラスが正しいか確認してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>It recognised none of the {pictures} pictures of “{name}”: check that they are in the right class.</source>
        <translation>「{name}」の {pictures} 枚の画像は 1 枚も認識されませんでした。クラスが正しいか確認してください。</translation>
    </message>
    <message>
        <source>It takes “{name}” for “{answer}” as often as any other two: check that they are in the right class.</source>
        <translation>「{name}」を「{answer}」とする間違いが、ほかのどの組み合わせとも同じくらい多くあります。クラスが正しいか確認してください。</translation>
    </message>
    <message>
        <source>It takes “{name}” for “{answer}” most often: check that they are in the right class.</source>
        <translation>「{name}」を「{answer}」とする間違いが最も多くあります。クラスが正しいか確認してください。</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>Kept as it is.</source>
        <translation>そのままにしました。</translation>
    </message>
    <message>
        <source>Kept: the quick answer, which compares new pictures with yours. Training did not do clearly better on pictures that it had not seen.</source>
        <translation>採用: 新しい画像をあなたの画像と比べる即時回答。学習しても、見たことのない画像での成績は明らかには良くなりませんでした。</translation>
    </message>
    <message>
        <source>Kept: the trained answer, with a comparison of new pictures with yours.</source>
        <translation>採用: 新しい画像とあなたの画像との比較を加えた、学習による回答。</translation>
    </message>
    <message>
        <source>Kept: the trained answer.</source>
        <translation>採用: 学習による回答。</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>学習曲線</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Leave the selected pictures out (Delete)</source>
        <translation>選択した画像を除外します（Delete）</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>除外しました。</translation>
    </message>
    <message>
        <source>Look at each mistake large, and say whether its class is right</source>
        <translation>間違いを 1 件ずつ大きく表示し、クラスが正しいかどうかを決めます</translation>
    </message>
    <message>
        <source>Look at these mistakes large, one by one</source>
        <translation>これらの間違いを 1 件ずつ大きく表示します</translation>
    </message>
    <message>
        <source>Look at this picture</source>
        <translation>この画像を見る</translation>
    </message>
    <message numerus="yes">
        <source>Look at {n} picture</source>
        <comment>Look at these {n} pictures</comment>
        <translation>
            <numerusform>この {n} 枚の画像を見る</numerusform>
        </translation>
    </message>
    <message>
        <source>Look inside…</source>
        <translation>内部を見る…</translation>
    </message>
    <message>
        <source>Measure the learning curve</source>
        <translation>学習曲線を測定</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>間違い</translation>
    </message>
    <message>
        <source>Mistakes ({number})</source>
        <translation>間違い（{number}）</translation>
    </message>
    <message>
        <source>More pictures</source>
        <translation>枚数の効果</translation>
    </message>
    <message>
        <source>More pictures would likely change little.</source>
        <translation>画像を増やしても、おそらくほとんど変わりません。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>No mistakes.</source>
        <translation>間違いはありません。</translation>
    </message>
    <message>
        <source>Not used for learning (X or Delete)</source>
        <translation>学習に使いません（X または Delete）</translation>
    </message>
    <message>
        <source>Of all test pictures</source>
        <translation>全テスト画像のうちの割合です</translation>
    </message>
    <message>
        <source>Of the pictures of this class, how many were seen as it</source>
        <translation>このクラスの画像のうち、このクラスと認識された割合</translation>
    </message>
    <message>
        <source>Of the pictures seen as this class, how many are of it</source>
        <translation>このクラスと認識された画像のうち、実際にこのクラスである割合</translation>
    </message>
    <message>
        <source>One HTML file with figures and settings</source>
        <translation>数値と設定を 1 つの HTML ファイルに保存します</translation>
    </message>
    <message>
        <source>Parts of the result</source>
        <translation>結果の各部分</translation>
    </message>
    <message>
        <source>Picture {file}, said to be {name}, answered {answer}</source>
        <translation>画像 {file}、クラスは {name}、回答は {answer}</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Pictures for learning</source>
        <translation>学習用の画像</translation>
    </message>
    <message>
        <source>Pictures of each class</source>
        <translation>各クラスの画像数</translation>
    </message>
    <message>
        <source>Pictures of the class that were not learned from</source>
        <translation>学習に使っていない、このクラスの画像</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Progress of the learning curve</source>
        <translation>学習曲線の測定の進み具合</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>認識率</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>見直し</translation>
    </message>
    <message>
        <source>Review exactly these mistakes, large</source>
        <translation>選択した間違いを大きく表示して見直します</translation>
    </message>
    <message>
        <source>Review one by one</source>
        <translation>1 件ずつ見直す</translation>
    </message>
    <message>
        <source>Review these</source>
        <translation>これらを見直す</translation>
    </message>
    <message>
        <source>Reviewed pictures</source>
        <translation>見直した画像</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正解率</translation>
    </message>
    <message>
        <source>Right on about {tenths} of 10 pictures ({exact}).</source>
        <translation>10 枚中約 {tenths} 枚が正解です（{exact}）。</translation>
    </message>
    <message numerus="yes">
        <source>Right on all {n:,} picture.</source>
        <comment>Right on all {n:,} pictures.</comment>
        <translation>
            <numerusform>{n:,} 枚の画像すべてで正解です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Right on all {n:,} test picture.</source>
        <comment>Right on all {n:,} test pictures.</comment>
        <translation>
            <numerusform>{n:,} 枚のテスト画像すべてで正解です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Right on none of {n:,} picture.</source>
        <comment>Right on none of {n:,} pictures.</comment>
        <translation>
            <numerusform>{n:,} 枚の画像のうち、正解はありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Right on none of {n:,} test picture.</source>
        <comment>Right on none of {n:,} test pictures.</comment>
        <translation>
            <numerusform>{n:,} 枚のテスト画像のうち、正解はありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Right on the only picture.</source>
        <translation>ただ 1 枚の画像で正解です。</translation>
    </message>
    <message>
        <source>Right on the only test picture.</source>
        <translation>ただ 1 枚のテスト画像で正解です。</translation>
    </message>
    <message>
        <source>Right on {accuracy} of the test pictures.</source>
        <translation>テスト画像での正解率は {accuracy} です。</translation>
    </message>
    <message numerus="yes">
        <source>Right on {right:,} of {n:,} picture.</source>
        <comment>Right on {right:,} of {n:,} pictures.</comment>
        <translation>
            <numerusform>画像 {n:,} 枚中 {right:,} 枚が正解です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Right on {right:,} of {n:,} test picture.</source>
        <comment>Right on {right:,} of {n:,} test pictures.</comment>
        <translation>
            <numerusform>テスト画像 {n:,} 枚中 {right:,} 枚が正解です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Right, mean of classes</source>
        <translation>正解率（クラス平均）</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>学習結果</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Save what was trained as a file of its own, to take along (Ctrl+E)</source>
        <translation>学習の成果を 1 つのファイルに保存して、持ち出せるようにします（Ctrl+E）</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation>{name} を保存しました。</translation>
    </message>
    <message>
        <source>Say which class the picture really shows</source>
        <translation>画像に実際に写っているクラスを指定します</translation>
    </message>
    <message>
        <source>See what an answer rests on, and what the module&apos;s parts do</source>
        <translation>回答の根拠と、モジュールの各部分の働きを見ます</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Sort new pictures with it on the Classify page</source>
        <translation>「分類」ページで、これを使って新しい画像を仕分けます</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after {n:,} training; what was measured stays. Go on to see what more pictures would bring.</source>
        <comment>Stopped after {n:,} trainings; what was measured stays. Go on to see what more pictures would bring.</comment>
        <translation>
            <numerusform>{n:,} 回の学習の後で停止しました。測定結果は残っています。画像を増やした場合の効果を見るには、続けてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止処理中…</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>再び含める</translation>
    </message>
    <message>
        <source>Test pictures</source>
        <translation>テスト画像</translation>
    </message>
    <message>
        <source>The class is right; only the answer is wrong (K)</source>
        <translation>クラスは正しく、回答だけが間違っています（K）</translation>
    </message>
    <message>
        <source>The next one (→ or Enter)</source>
        <translation>次の画像（→ または Enter）</translation>
    </message>
    <message>
        <source>The one before (←)</source>
        <translation>前の画像（←）</translation>
    </message>
    <message>
        <source>The worst first. A double click or Space shows a picture large.</source>
        <translation>悪いものから順に並べています。ダブルクリックまたはスペースで画像を大きく表示します。</translation>
    </message>
    <message>
        <source>There were too few pictures to set some aside, so each was judged by a training without it.</source>
        <translation>取り分けるには画像が少なすぎたため、各画像は、それを除いた学習で評価されました。</translation>
    </message>
    <message>
        <source>This is the quick answer: it compares new pictures with yours, and nothing was trained.</source>
        <translation>これは即時回答です。新しい画像をあなたの画像と比べるもので、学習は行っていません。</translation>
    </message>
    <message>
        <source>This run kept no answers of single pictures.</source>
        <translation>この学習結果には、画像ごとの回答が保存されていません。</translation>
    </message>
    <message>
        <source>Train on all</source>
        <translation>すべてで学習</translation>
    </message>
    <message>
        <source>Train once more, on the pictures set aside too; none are left to judge it on then</source>
        <translation>取り分けた画像も使って、もう一度学習します。その場合、評価用の画像は残りません</translation>
    </message>
    <message>
        <source>Train once, and see here how well it works and where it fails.</source>
        <translation>一度学習すると、どれくらいうまくいき、どこで間違えるかがここに表示されます。</translation>
    </message>
    <message>
        <source>Training {number} of {trainings}…</source>
        <translation>学習 {number} / {trainings}…</translation>
    </message>
    <message>
        <source>Try fewer pictures</source>
        <translation>少ない画像で試す</translation>
    </message>
    <message>
        <source>Try it on new pictures and see for yourself.</source>
        <translation>新しい画像で試して、自分の目で確かめてください。</translation>
    </message>
    <message>
        <source>Try it on pictures that are new to it.</source>
        <translation>まだ見せたことのない画像で試してください。</translation>
    </message>
    <message>
        <source>Type a class</source>
        <translation>クラスを入力</translation>
    </message>
    <message>
        <source>Type the beginning of a name, then Enter (Ctrl+F)</source>
        <translation>名前の先頭を入力し、Enter を押してください（Ctrl+F）</translation>
    </message>
    <message>
        <source>Unsure but right</source>
        <translation>確信は低いが正解</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使ってみる</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation>何が写っていますか？</translation>
    </message>
    <message>
        <source>What is expected; in brackets the range of the gain, in points</source>
        <translation>予想値です。括弧内は向上幅の範囲（ポイント）です</translation>
    </message>
    <message>
        <source>What was measured is kept</source>
        <translation>測定結果は保存されます</translation>
    </message>
    <message>
        <source>With only {total} the number is rough.</source>
        <translation>{total} 枚だけなので、数値はおおまかなものです。</translation>
    </message>
    <message>
        <source>With pictures of the worst mistakes…</source>
        <translation>最もひどい間違いの画像付き…</translation>
    </message>
    <message>
        <source>With so few the number is rough.</source>
        <translation>枚数が少ないため、数値はおおまかなものです。</translation>
    </message>
    <message>
        <source>With these pictures</source>
        <translation>現在の画像</translation>
    </message>
    <message>
        <source>With twice as many</source>
        <translation>2 倍の枚数の場合</translation>
    </message>
    <message>
        <source>Would more pictures help, and of which class? This trains with 1, 2, 4, 8 and 16 pictures of each class and continues the curve. It takes about as long as two or three trainings.</source>
        <translation>画像を増やすと効果があるでしょうか。どのクラスを増やすとよいでしょうか。各クラス 1、2、4、8、16 枚の画像で学習し、その先の曲線を予測します。学習 2～3 回分の時間がかかります。</translation>
    </message>
    <message>
        <source>Wrong on the only picture.</source>
        <translation>ただ 1 枚の画像で間違いです。</translation>
    </message>
    <message>
        <source>Wrong on the only test picture.</source>
        <translation>ただ 1 枚のテスト画像で間違いです。</translation>
    </message>
    <message>
        <source>actually {name}</source>
        <translation>正しくは {name}</translation>
    </message>
    <message>
        <source>all are reviewed</source>
        <translation>すべて見直しました</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>is said to be</source>
        <translation>付いているクラス</translation>
    </message>
    <message>
        <source>was answered</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>{done:,} of {all:,} reviewed</source>
        <translation>{all:,} 件中 {done:,} 件を見直し</translation>
    </message>
    <message>
        <source>{file}
Is said to be: {name}
Answer: {answer}, {probability}</source>
        <translation>{file}
付いているクラス: {name}
回答: {answer}、{probability}</translation>
    </message>
    <message>
        <source>{low:+.0f} to {high:+.0f}</source>
        <translation>{low:+.0f}～{high:+.0f}</translation>
    </message>
    <message numerus="yes">
        <source>{more:,} more pictures of each class would likely help about {n:,} point.</source>
        <comment>{more:,} more pictures of each class would likely help about {n:,} points.</comment>
        <translation>
            <numerusform>各クラスの画像をあと {more:,} 枚増やすと、おそらく約 {n:,} ポイント向上します。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, answered {answer}, {probability}, right</source>
        <translation>{name}、回答は {answer}、{probability}、正解</translation>
    </message>
    <message>
        <source>{name}, answered {answer}, {probability}, wrong</source>
        <translation>{name}、回答は {answer}、{probability}、間違い</translation>
    </message>
    <message>
        <source>{number:,} of {all:,}</source>
        <translation>{number:,} / {all:,}</translation>
    </message>
    <message numerus="yes">
        <source>{right:,} of {n:,} picture</source>
        <comment>{right:,} of {n:,} pictures</comment>
        <translation>
            <numerusform>画像 {n:,} 枚中 {right:,} 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{right:,} of {n:,} test picture</source>
        <comment>{right:,} of {n:,} test pictures</comment>
        <translation>
            <numerusform>テスト画像 {n:,} 枚中 {right:,} 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>{words}.</source>
        <translation>{words}。</translation>
    </message>
</context>
<context>
    <name>mpl_desktop.pages.train</name>
    <message>
        <source>Add to queue</source>
        <translation>順番待ちに追加</translation>
    </message>
    <message>
        <source>All settings, more curves, the numbers and the log</source>
        <translation>すべての設定、その他の曲線、数値、ログ</translation>
    </message>
    <message>
        <source>Counting the pictures</source>
        <translation>画像を数えています</translation>
    </message>
    <message numerus="yes">
        <source>Curve: {n:,} picture kept aside to watch by.</source>
        <comment>Curve: {n:,} pictures kept aside to watch by.</comment>
        <translation>
            <numerusform>曲線: 検証用に取り分けた画像 {n:,} 枚。</numerusform>
        </translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲線</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Double-click to write what you want to remember</source>
        <translation>ダブルクリックして、覚え書きを入力できます</translation>
    </message>
    <message>
        <source>Download the chosen model first</source>
        <translation>先に、選択したモデルをダウンロードしてください</translation>
    </message>
    <message>
        <source>End early: keep the best so far, test it on the pictures kept aside and use it</source>
        <translation>早めに終了します。これまでで最良の状態を残し、取り分けた画像でテストして使います</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>今すぐ完了</translation>
    </message>
    <message>
        <source>For small computers: good results in a minute</source>
        <translation>小さなコンピューター向け: 1 分で良い結果が得られます</translation>
    </message>
    <message>
        <source>Free the computer and go on later</source>
        <translation>コンピューターを空けて、後で続けます</translation>
    </message>
    <message>
        <source>Go on where this training stopped</source>
        <translation>この学習を停止したところから続けます</translation>
    </message>
    <message>
        <source>Go to Images</source>
        <translation>「画像」へ移動</translation>
    </message>
    <message>
        <source>How far the loss curve is averaged; the faint line is every step</source>
        <translation>損失曲線を平均する範囲です。薄い線は各ステップの値です</translation>
    </message>
    <message>
        <source>How many pictures it learned from</source>
        <translation>学習に使った画像の枚数</translation>
    </message>
    <message>
        <source>How well it works, and where it fails</source>
        <translation>どれくらいうまくいき、どこで間違えるかを見ます</translation>
    </message>
    <message>
        <source>It could not be finished; the log under Details says why.</source>
        <translation>完了できませんでした。理由は「詳細」のログにあります。</translation>
    </message>
    <message>
        <source>Learned from all pictures; none were kept aside to test it on.</source>
        <translation>すべての画像から学習しました。テスト用に取り分けた画像はありません。</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message numerus="yes">
        <source>Learns from the pictures of {n:,} class.</source>
        <comment>Learns from the pictures of {n:,} classes.</comment>
        <translation>
            <numerusform>{n:,} クラスの画像から学習します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learns from {n:,} picture in {classes}. They are few, so each is tested by a training that leaves it out.</source>
        <comment>Learns from {n:,} pictures in {classes}. They are few, so each is tested by a training that leaves it out.</comment>
        <translation>
            <numerusform>{classes}の画像 {n:,} 枚から学習します。枚数が少ないため、各画像は、それを除いた学習でテストします。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learns from {pictures} and is tested on {n:,} other.</source>
        <comment>Learns from {pictures} and is tested on {n:,} others.</comment>
        <translation>
            <numerusform>{pictures}から学習し、別の {n:,} 枚でテストします。</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines: all.</source>
        <translation>線: すべて。</translation>
    </message>
    <message numerus="yes">
        <source>Lines: {n:,} other, kept aside for the test.</source>
        <comment>Lines: {n:,} others, kept aside for the test.</comment>
        <translation>
            <numerusform>線: テスト用に取り分けた別の {n:,} 枚。</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>モデルを読み込んでいます</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Looking at the pictures</source>
        <translation>画像を調べています</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Measuring what it knows without training</source>
        <translation>学習なしでの知識を測定しています</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Numbers as CSV…</source>
        <translation>数値を CSV で保存…</translation>
    </message>
    <message>
        <source>Numbers of the run</source>
        <translation>学習の数値</translation>
    </message>
    <message>
        <source>Open a folder of pictures first; then train here and watch.</source>
        <translation>先に画像のフォルダーを開いてから、ここで学習して経過を見てください。</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>論文</translation>
    </message>
    <message>
        <source>Parts of the details</source>
        <translation>詳細の各部分</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Paused: Resume goes on from here.</source>
        <translation>一時停止しました。「再開」でここから続けられます。</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>一時停止処理中</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Pictures of at least two classes are needed: take some in on the Images page.</source>
        <translation>少なくとも 2 クラスの画像が必要です。「画像」ページで追加してください。</translation>
    </message>
    <message>
        <source>Plots as PNG…</source>
        <translation>グラフを PNG で保存…</translation>
    </message>
    <message>
        <source>Plots as SVG…</source>
        <translation>グラフを SVG で保存…</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Press F2 or double-click to give it a name</source>
        <translation>F2 キーまたはダブルクリックで名前を付けられます</translation>
    </message>
    <message>
        <source>Press Start training; the right answers over time appear here.</source>
        <translation>「学習を開始」を押してください。正解率の推移がここに表示されます。</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>学習の進み具合</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>クイック</translation>
    </message>
    <message>
        <source>Reading the pictures</source>
        <translation>画像を読み込んでいます</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>この一覧から削除</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Rename, write a note, show the folder, remove</source>
        <translation>名前の変更、メモの記入、フォルダーの表示、削除</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正解率</translation>
    </message>
    <message>
        <source>Right answers on pictures kept aside, by round</source>
        <translation>取り分けた画像での正解率（ラウンド別）</translation>
    </message>
    <message>
        <source>Right answers, of the pictures kept aside</source>
        <translation>取り分けた画像のうちの正解率</translation>
    </message>
    <message>
        <source>Right on {accuracy} of the pictures kept aside.</source>
        <translation>取り分けた画像での正解率は {accuracy} です。</translation>
    </message>
    <message>
        <source>Right on {accuracy} of the pictures, each tested by a training without it.</source>
        <translation>正解率は {accuracy} です。各画像は、それを除いた学習でテストしました。</translation>
    </message>
    <message>
        <source>Right: it is {name}</source>
        <translation>正解: {name} です</translation>
    </message>
    <message>
        <source>Round {number} of {rounds} · {left}</source>
        <translation>ラウンド {number} / {rounds} · {left}</translation>
    </message>
    <message>
        <source>Save the plots or their numbers</source>
        <translation>グラフまたはその数値を保存します</translation>
    </message>
    <message>
        <source>Saved {names}.</source>
        <translation>{names} を保存しました。</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>結果を見る</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>フォルダーを表示</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑化</translation>
    </message>
    <message>
        <source>Smoothing of the loss</source>
        <translation>損失の平滑化</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>学習を開始</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop this training (Esc); it can be resumed later</source>
        <translation>この学習を停止します（Esc）。後で再開できます</translation>
    </message>
    <message>
        <source>Stop training?</source>
        <translation>学習を停止しますか？</translation>
    </message>
    <message>
        <source>Stopped: Resume goes on from here.</source>
        <translation>停止しました。「再開」でここから続けられます。</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>停止処理中</translation>
    </message>
    <message>
        <source>Take it off this list, or out of the queue; its folder stays</source>
        <translation>この一覧または順番待ちから外します。フォルダーは残ります</translation>
    </message>
    <message>
        <source>Test pictures</source>
        <translation>テスト画像</translation>
    </message>
    <message>
        <source>Test pictures appear here</source>
        <translation>テスト画像はここに表示されます</translation>
    </message>
    <message>
        <source>Test pictures: {words}</source>
        <translation>テスト画像: {words}</translation>
    </message>
    <message>
        <source>Testing on the pictures kept aside</source>
        <translation>取り分けた画像でテストしています</translation>
    </message>
    <message>
        <source>The class name {name} is too long for the model: give it a shorter one on the Images page.</source>
        <translation>クラス名 {name} はモデルには長すぎます。「画像」ページで短い名前を付けてください。</translation>
    </message>
    <message>
        <source>The published recipe, exactly</source>
        <translation>公表された手順そのもの</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>学習し直す</translation>
    </message>
    <message>
        <source>Train with these pictures (Ctrl+R)</source>
        <translation>これらの画像で学習します（Ctrl+R）</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Training gained nothing: at once, without training, as many were right.</source>
        <translation>学習による向上はありません: 学習なしの即時回答でも、正解数は同じでした。</translation>
    </message>
    <message>
        <source>Training gained nothing: by the class names alone, as many were right.</source>
        <translation>学習による向上はありません: クラスの名前だけでも、正解数は同じでした。</translation>
    </message>
    <message>
        <source>Training gained {points} in 100: at once, without training, {before} were right.</source>
        <translation>学習により、正解が 100 枚あたり {points} 枚増えました: 学習なしの即時回答では {before} が正解でした。</translation>
    </message>
    <message>
        <source>Training gained {points} in 100: by the class names alone, {before} were right.</source>
        <translation>学習により、正解が 100 枚あたり {points} 枚増えました: クラスの名前だけでは {before} が正解でした。</translation>
    </message>
    <message>
        <source>Training lost {points} in 100: at once, without training, {before} were right.</source>
        <translation>学習により、正解が 100 枚あたり {points} 枚減りました: 学習なしの即時回答では {before} が正解でした。</translation>
    </message>
    <message>
        <source>Training lost {points} in 100: by the class names alone, {before} were right.</source>
        <translation>学習により、正解が 100 枚あたり {points} 枚減りました: クラスの名前だけでは {before} が正解でした。</translation>
    </message>
    <message>
        <source>Trainings so far</source>
        <translation>これまでの学習</translation>
    </message>
    <message>
        <source>Use the settings of this training and train</source>
        <translation>この学習の設定を使って学習します</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Waiting for the training on {folder}</source>
        <translation>{folder} の学習を待っています</translation>
    </message>
    <message>
        <source>Waiting to start</source>
        <translation>開始を待っています</translation>
    </message>
    <message>
        <source>When it was started</source>
        <translation>開始した日時</translation>
    </message>
    <message>
        <source>With so few pictures that may be chance.</source>
        <translation>枚数が少ないため、偶然かもしれません。</translation>
    </message>
    <message>
        <source>Without training it was taken for {answer}</source>
        <translation>学習なしでの回答: {answer}</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>メモを記入</translation>
    </message>
    <message>
        <source>Wrong: taken for {answer}, it is {name}</source>
        <translation>間違い: 回答は {answer}、正しくは {name} です</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>残り数秒</translation>
    </message>
    <message>
        <source>after training</source>
        <translation>学習後</translation>
    </message>
    <message>
        <source>at once, without training</source>
        <translation>学習なしの即時回答</translation>
    </message>
    <message>
        <source>by names alone</source>
        <translation>名前だけで</translation>
    </message>
    <message>
        <source>estimating</source>
        <translation>残り時間を計算中</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>round</source>
        <translation>ラウンド</translation>
    </message>
    <message>
        <source>step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>taken for {answer}</source>
        <translation>回答: {answer}</translation>
    </message>
    <message>
        <source>taken for {answer}, it is {name}</source>
        <translation>回答: {answer}、正しくは {name}</translation>
    </message>
    <message>
        <source>taken for {answer}, it is {name}, wrong</source>
        <translation>回答: {answer}、正しくは {name}、間違い</translation>
    </message>
    <message>
        <source>taken for {answer}, right</source>
        <translation>回答: {answer}、正解</translation>
    </message>
    <message>
        <source>test pictures are right already, without training</source>
        <translation>学習なしですでに正解しているテスト画像</translation>
    </message>
    <message>
        <source>test pictures drawn by chance</source>
        <translation>ランダムに選んだテスト画像</translation>
    </message>
    <message>
        <source>the picture was not written</source>
        <translation>グラフを書き込めませんでした</translation>
    </message>
    <message>
        <source>while learning</source>
        <translation>学習中</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} class</source>
        <comment>{n:,} classes</comment>
        <translation>
            <numerusform>{n:,} クラス</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} more picture is kept aside to watch the learning by and to choose what is kept.</source>
        <comment>{n:,} more pictures are kept aside to watch the learning by and to choose what is kept.</comment>
        <translation>
            <numerusform>さらに {n:,} 枚の画像が、学習の経過を確かめ、残すものを選ぶために取り分けられます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture in {classes}</source>
        <comment>{n:,} pictures in {classes}</comment>
        <translation>
            <numerusform>{classes}の画像 {n:,} 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} trainings side by side. Select one to see what it gained.</source>
        <translation>{number} 件の学習を並べて表示しています。1 つ選ぶと、その成果が表示されます。</translation>
    </message>
    <message>
        <source>{right:,} of {judged:,}</source>
        <translation>{judged:,} 枚中 {right:,} 枚</translation>
    </message>
    <message>
        <source>{right} of {all} right after round {round}</source>
        <translation>ラウンド {round} 終了時に {all} 枚中 {right} 枚正解</translation>
    </message>
    <message>
        <source>{right} of {all} right after training</source>
        <translation>学習後は {all} 枚中 {right} 枚正解</translation>
    </message>
    <message>
        <source>{right} of {all} right now</source>
        <translation>現在 {all} 枚中 {right} 枚正解</translation>
    </message>
    <message>
        <source>{right} of {all} right without training</source>
        <translation>学習なしで {all} 枚中 {right} 枚正解</translation>
    </message>
    <message>
        <source>{right} without training</source>
        <translation>学習なしでは {right} 枚</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>残り{time}</translation>
    </message>
</context>
<context>
    <name>mpl_desktop.pages.train.settings</name>
    <message>
        <source>A file on this computer…</source>
        <translation>このコンピューターのファイル…</translation>
    </message>
    <message>
        <source>All-round</source>
        <translation>汎用</translation>
    </message>
    <message>
        <source>By name, sentence or symbol (Ctrl+F)</source>
        <translation>名前、文、記号で検索（Ctrl+F）</translation>
    </message>
    <message>
        <source>By names alone {share} of ImageNet&apos;s pictures are right, as published.</source>
        <translation>公表値では、名前だけで ImageNet の画像の {share} が正解になります。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose a weights file</source>
        <translation>重みファイルの選択</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Download {name}?</source>
        <translation>{name} をダウンロードしますか？</translation>
    </message>
    <message>
        <source>Downloading {name}</source>
        <translation>{name} のダウンロード</translation>
    </message>
    <message>
        <source>Downloading {name}: {done} of {size}</source>
        <translation>{name} のダウンロード: {done} / {size}</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>ダウンロード…</translation>
    </message>
    <message>
        <source>Every setting back to its default</source>
        <translation>すべての設定を既定値に戻します</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>From the air</source>
        <translation>空撮</translation>
    </message>
    <message>
        <source>Good at {what}.</source>
        <translation>得意分野: {what}。</translation>
    </message>
    <message>
        <source>Looks at {side} × {side} pixels, under a second a picture on this computer.</source>
        <translation>{side} × {side} ピクセルで見ます。このコンピューターでは 1 枚 1 秒未満です。</translation>
    </message>
    <message>
        <source>Looks at {side} × {side} pixels, {time} a picture on this computer.</source>
        <translation>{side} × {side} ピクセルで見ます。このコンピューターでは 1 枚{time}です。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Model and pictures</source>
        <translation>モデルと画像</translation>
    </message>
    <message>
        <source>Names in any language</source>
        <translation>あらゆる言語の名前</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>自然</translation>
    </message>
    <message>
        <source>No setting has such words.</source>
        <translation>該当する設定はありません。</translation>
    </message>
    <message>
        <source>Pictures of a class</source>
        <translation>クラスの画像数</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>クイック</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>すべてリセット</translation>
    </message>
    <message>
        <source>Reset {title}</source>
        <translation>{title} をリセット</translation>
    </message>
    <message>
        <source>Shots: how many pictures of each class to learn from; auto takes all there are, up to 50</source>
        <translation>ショット数: 各クラスから学習に使う画像の枚数。auto では、あるだけすべて（最大 50 枚）を使います</translation>
    </message>
    <message>
        <source>Small and fast</source>
        <translation>小型で高速</translation>
    </message>
    <message>
        <source>Stop the download; what arrived is kept</source>
        <translation>ダウンロードを停止します。ダウンロード済みの分は残ります</translation>
    </message>
    <message>
        <source>Stopping the download</source>
        <translation>ダウンロードの停止</translation>
    </message>
    <message>
        <source>The chosen model, {name}, is not on this computer: {size} from {origin}.</source>
        <translation>選択したモデル {name} はこのコンピューターにありません: {origin} から {size}。</translation>
    </message>
    <message>
        <source>The frozen CLIP backbone that answers are learned for; a larger one knows more and is slower</source>
        <translation>学習の土台となる CLIP バックボーンです（それ自体は変わりません）。大きいほど知識が豊富ですが、遅くなります</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Use a larger one</source>
        <translation>より大きいものを使う</translation>
    </message>
    <message>
        <source>ViT-B-32 learned from far more pictures (it is on this computer).</source>
        <translation>ViT-B-32 は、はるかに多くの画像から学習されています（このコンピューターにあります）。</translation>
    </message>
    <message>
        <source>ViT-B-32 learned from far more pictures ({size} to download).</source>
        <translation>ViT-B-32 は、はるかに多くの画像から学習されています（ダウンロード: {size}）。</translation>
    </message>
    <message>
        <source>Was it trained with QuickGELU? OpenAI, MetaCLIP and DFN weights were.</source>
        <translation>QuickGELU で学習されたものですか？ OpenAI、MetaCLIP、DFN の重みはそうです。</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Weights file</source>
        <translation>重みファイル</translation>
    </message>
    <message>
        <source>Where the defaults below come from. Quick: good results on small computers; Paper: the published recipe</source>
        <translation>下の既定値の決め方です。クイック: 小さなコンピューターで良い結果が得られます。論文: 公表された手順です</translation>
    </message>
    <message>
        <source>Which architecture is it?</source>
        <translation>どのアーキテクチャですか？</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>自分のモデル</translation>
    </message>
    <message>
        <source>Your own: {file}</source>
        <translation>自分のモデル: {file}</translation>
    </message>
    <message>
        <source>needs {size} of memory</source>
        <translation>メモリ {size} が必要</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>{about}. Default: {value}.</source>
        <translation>{about}。既定値: {value}。</translation>
    </message>
    <message>
        <source>{name} (built in)</source>
        <translation>{name}（内蔵）</translation>
    </message>
    <message>
        <source>{problem} Or choose a file on this computer.</source>
        <translation>{problem}または、このコンピューターのファイルを選んでください。</translation>
    </message>
    <message>
        <source>{setting}: {reason}.</source>
        <translation>{setting}: {reason}。</translation>
    </message>
    <message>
        <source>{size} from {origin}. Licence: {licence}.</source>
        <translation>{origin} から {size}。ライセンス: {licence}。</translation>
    </message>
    <message>
        <source>{size}, licence: {licence}.</source>
        <translation>{size}、ライセンス: {licence}。</translation>
    </message>
    <message>
        <source>{title}: back to the default</source>
        <translation>{title}: 既定値に戻します</translation>
    </message>
</context>
<context>
    <name>mpl_desktop.project</name>
    <message>
        <source>At once, without training, {accuracy:.1%} of all {images} images would be right.</source>
        <translation>学習なしの即時回答では、全 {images} 枚の画像の {accuracy:.1%} が正解になります。</translation>
    </message>
    <message>
        <source>At once, without training, {accuracy:.1%} of {images} test images would be right.</source>
        <translation>学習なしの即時回答では、{images} 枚のテスト画像の {accuracy:.1%} が正解になります。</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a training</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Epoch {epoch}: mean loss {loss:.4f}, validation accuracy {right:.1%} (best so far).</source>
        <translation>エポック {epoch}: 平均損失 {loss:.4f}、検証正解率 {right:.1%}（これまでで最良）。</translation>
    </message>
    <message>
        <source>Epoch {epoch}: mean loss {loss:.4f}, validation accuracy {right:.1%}.</source>
        <translation>エポック {epoch}: 平均損失 {loss:.4f}、検証正解率 {right:.1%}。</translation>
    </message>
    <message>
        <source>Epoch {epoch}: mean loss {loss:.4f}.</source>
        <translation>エポック {epoch}: 平均損失 {loss:.4f}。</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>a training</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Finishing</source>
        <comment>a training</comment>
        <translation>完了処理中</translation>
    </message>
    <message>
        <source>Fold {fold} of {folds}: {correct} of {images} images right.</source>
        <translation>分割 {fold} / {folds}: {images} 枚中 {correct} 枚が正解。</translation>
    </message>
    <message>
        <source>Its name is much like “{alike}”: if they are the same thing, give the images one class.</source>
        <translation>名前が「{alike}」とよく似ています。同じものなら、画像を 1 つのクラスにまとめてください。</translation>
    </message>
    <message>
        <source>Its name is too long for the model to read: give the class a shorter one.</source>
        <translation>モデルが読むには名前が長すぎます。短い名前を付けてください。</translation>
    </message>
    <message>
        <source>No images are left in this class: include some, or leave the class out.</source>
        <translation>このクラスには画像が残っていません。画像を含めるか、クラスを除外してください。</translation>
    </message>
    <message numerus="yes">
        <source>Only {n} image: with {few} or more a class can be tested apart.</source>
        <comment>Only {n} images: with {few} or more a class can be tested apart.</comment>
        <translation>
            <numerusform>画像が {n} 枚しかありません。{few} 枚以上あれば、クラスを別の画像でテストできます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>a training</comment>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Pausing</source>
        <comment>a training</comment>
        <translation>一時停止処理中</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>a training</comment>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>a training</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopping</source>
        <comment>a training</comment>
        <translation>停止処理中</translation>
    </message>
    <message>
        <source>The largest class has {times} times as many images: results may lean towards it.</source>
        <translation>最も大きいクラスには {times} 倍の画像があります。結果がそちらに偏るかもしれません。</translation>
    </message>
    <message>
        <source>The saved decisions about {folder} are damaged and were set aside; it opens without them.</source>
        <translation>{folder} について保存された編集内容が壊れていたため、別の場所に移しました。編集内容なしで開きます。</translation>
    </message>
    <message>
        <source>The saved decisions about {folder} are damaged and were set aside; those of the time before are used.</source>
        <translation>{folder} について保存された編集内容が壊れていたため、別の場所に移しました。1 つ前のものを使います。</translation>
    </message>
    <message>
        <source>This name is too long for the model, which reads {most} words of it at most, and fewer where they are rare. Give the class a shorter one.</source>
        <translation>この名前はモデルには長すぎます。読めるのは最大 {most} 語で、珍しい語ではさらに少なくなります。短い名前を付けてください。</translation>
    </message>
    <message>
        <source>Training on {train_images} images of {classes} classes, {epochs} epochs of {steps_per_epoch} steps, on {device} ({precision}); {parameters:,} trainable numbers.</source>
        <translation>{classes} クラスの {train_images} 枚の画像で学習します。{epochs} エポック、各 {steps_per_epoch} ステップ、{device}（{precision}）を使用。学習される数値は {parameters:,} 個です。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>a training</comment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Zero-shot is right on {accuracy:.1%} of all {images} images.</source>
        <translation>ゼロショットの正解率は、全 {images} 枚の画像で {accuracy:.1%} です。</translation>
    </message>
    <message>
        <source>Zero-shot is right on {accuracy:.1%} of {images} test images.</source>
        <translation>ゼロショットの正解率は、{images} 枚のテスト画像で {accuracy:.1%} です。</translation>
    </message>
    <message>
        <source>classes is of the wrong kind</source>
        <translation>classes の種類が正しくありません</translation>
    </message>
    <message>
        <source>its schema number is missing</source>
        <translation>スキーマ番号がありません</translation>
    </message>
    <message>
        <source>unlabelled</source>
        <comment>pictures without a class</comment>
        <translation>ラベルなし</translation>
    </message>
    <message>
        <source>{name} holds entries that this version does not know, and keeps them: {names}.</source>
        <translation>{name} には、このバージョンの知らない項目があります。それらは保持されます: {names}。</translation>
    </message>
    <message>
        <source>{name} is missing or of the wrong kind</source>
        <translation>{name} がないか、種類が正しくありません</translation>
    </message>
    <message>
        <source>{retired} no longer comes with the program: trainings use {model}, which knows more.</source>
        <translation>{retired} はこのプログラムに付属しなくなりました。学習には、より知識の多い {model} を使います。</translation>
    </message>
</context>
<context>
    <name>mpl_desktop.system</name>
    <message>
        <source>The answer of {host} is too long to be a note about a version.</source>
        <translation>{host} の回答は、バージョン情報としては長すぎます。</translation>
    </message>
    <message>
        <source>What {host} answers is no note about a version.</source>
        <translation>{host} の回答はバージョン情報ではありません。</translation>
    </message>
    <message>
        <source>Whether there is a newer version is not known.</source>
        <translation>新しいバージョンがあるかどうかは不明です。</translation>
    </message>
    <message>
        <source>{host} could not be reached: {reason}.</source>
        <translation>{host} に接続できませんでした: {reason}。</translation>
    </message>
    <message>
        <source>{host} gave no whole answer in {seconds} seconds.</source>
        <translation>{host} は {seconds} 秒以内に完全な回答を返しませんでした。</translation>
    </message>
    <message>
        <source>{host} has no answer at this address (error {code}).</source>
        <translation>{host} のこのアドレスには回答がありません（エラー {code}）。</translation>
    </message>
    <message>
        <source>{host} sends on to another place, {other}. That one was not asked.</source>
        <translation>{host} は別の場所 {other} へ転送しています。そちらには問い合わせていません。</translation>
    </message>
</context>
<context>
    <name>mpl_desktop.widgets</name>
    <message>
        <source>Cannot be read</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>Confusion matrix: rows are true classes, columns are answers</source>
        <translation>取り違えの表（混同行列）: 行は正しいクラス、列は回答です</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Input: {removed} removed, {carried} carried, {added} added</source>
        <translation>入力: 除去 {removed}、引き継ぎ {carried}、追加 {added}</translation>
    </message>
    <message>
        <source>Layer {layer}: {removed} removed, {carried} carried, {added} added</source>
        <translation>層 {layer}: 除去 {removed}、引き継ぎ {carried}、追加 {added}</translation>
    </message>
    <message>
        <source>Prompts of each layer of the image tower</source>
        <translation>画像タワーの各層のプロンプト</translation>
    </message>
    <message>
        <source>Sort by “{column}”</source>
        <translation>「{column}」で並べ替え</translation>
    </message>
    <message>
        <source>This module has no image prompts.</source>
        <translation>このモジュールには画像プロンプトがありません。</translation>
    </message>
    <message>
        <source>added</source>
        <comment>prompts</comment>
        <translation>追加</translation>
    </message>
    <message numerus="yes">
        <source>and {n:,} more</source>
        <comment>and {n:,} more</comment>
        <translation>
            <numerusform>ほか {n:,} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>answer →
true ↓</source>
        <translation>回答 →
正解 ↓</translation>
    </message>
    <message>
        <source>carried</source>
        <comment>prompts</comment>
        <translation>引き継ぎ</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a cell without words</comment>
        <translation>空</translation>
    </message>
    <message>
        <source>input</source>
        <comment>before the first layer</comment>
        <translation>入力</translation>
    </message>
    <message>
        <source>layer {layer}</source>
        <translation>層 {layer}</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>prompts</comment>
        <translation>除去</translation>
    </message>
    <message>
        <source>{name}: {pictures:,} on the map</source>
        <translation>{name}: マップ上に {pictures:,} 枚</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {total} pictures of {name} were seen as {answer}</source>
        <comment>{n} of {total} pictures of {name} were seen as {answer}</comment>
        <translation>
            <numerusform>「{name}」の画像 {total} 枚中 {n} 枚が「{answer}」と認識されました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {total} pictures of {name} were seen rightly</source>
        <comment>{n} of {total} pictures of {name} were seen rightly</comment>
        <translation>
            <numerusform>「{name}」の画像 {total} 枚中 {n} 枚が正しく認識されました</numerusform>
        </translation>
    </message>
    <message>
        <source>{pictures} as {name}</source>
        <translation>{pictures} 枚を {name} と認識</translation>
    </message>
    <message>
        <source>{right} of {total} right</source>
        <translation>{total} 枚中 {right} 枚正解</translation>
    </message>
</context>
<context>
    <name>mpl_desktop.widgets.plots</name>
    <message>
        <source>Confidence against accuracy</source>
        <translation>確信度と正解率</translation>
    </message>
    <message>
        <source>Confidence against accuracy after calibration: {points}</source>
        <translation>キャリブレーション後の確信度と正解率: {points}</translation>
    </message>
    <message>
        <source>Confidence against accuracy: {points}</source>
        <translation>確信度と正解率: {points}</translation>
    </message>
    <message>
        <source>Left and Right read the values one by one</source>
        <translation>左右の矢印キーで値を 1 つずつ読みます</translation>
    </message>
    <message>
        <source>No shares to show</source>
        <translation>表示する割合はありません</translation>
    </message>
    <message>
        <source>The thin line is the 95 % interval: where the true rate lies, judging by so many images</source>
        <translation>細い線は 95% 区間です。この枚数から判断して、本当の正解率がある範囲を示します</translation>
    </message>
    <message>
        <source>after calibration</source>
        <translation>キャリブレーション後</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>before</source>
        <comment>calibration</comment>
        <translation>キャリブレーション前</translation>
    </message>
    <message>
        <source>how sure it was (up: how often it was right)</source>
        <translation>確信の度合い（縦: 実際の正解率）</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no points</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>{confident:.0f} % confident, {right:.0f} % right, {images:.0f} images</source>
        <translation>確信度 {confident:.0f}%、正解率 {right:.0f}%、画像 {images:.0f} 枚</translation>
    </message>
</context>
<context>
    <name>mpl_desktop.widgets.viewer</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close (Esc or Space)</source>
        <translation>閉じます（Esc またはスペース）</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Larger (+, or the wheel)</source>
        <translation>拡大（+ またはホイール）</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Show all of it (0)</source>
        <translation>全体を表示（0）</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>縮小（-）</translation>
    </message>
    <message>
        <source>The next picture (→)</source>
        <translation>次の画像（→）</translation>
    </message>
    <message>
        <source>The picture before (←)</source>
        <translation>前の画像（←）</translation>
    </message>
    <message>
        <source>This picture cannot be read. The file may be damaged, or not there any more.</source>
        <translation>この画像を読み取れません。ファイルが壊れているか、なくなっている可能性があります。</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>画像全体</translation>
    </message>
    <message>
        <source>{place:,} of {pictures:,}</source>
        <translation>{place:,} / {pictures:,}</translation>
    </message>
</context>
<context>
    <name>mpl_desktop.window</name>
    <message>
        <source>&amp;About MPL Desktop</source>
        <translation>MPL Desktop について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Classify the clipboard</source>
        <translation>クリップボードを分類(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Compare with…</source>
        <translation>比較(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Export module…</source>
        <translation>モジュールをエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Fetch from Hugging Face…</source>
        <translation>Hugging Face から取得(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>ガイド(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Merge with…</source>
        <translation>統合(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Module</source>
        <translation>モジュール(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <translation>フォルダーを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation>公開(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Sample images</source>
        <translation>サンプル画像(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Save project</source>
        <translation>プロジェクトを保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Start training</source>
        <translation>学習を開始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>学習(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>A training can be resumed from where it is now; a download goes on where it stopped.</source>
        <translation>学習は現在のところから再開できます。ダウンロードは停止したところから続きます。</translation>
    </message>
    <message>
        <source>Add to {project}:</source>
        <translation>{project} に追加:</translation>
    </message>
    <message>
        <source>Answering a click or key</source>
        <translation>クリックまたはキー操作への応答</translation>
    </message>
    <message>
        <source>Begin with your pictures</source>
        <translation>画像を用意しましょう</translation>
    </message>
    <message>
        <source>Choose and look through your images</source>
        <translation>画像を選んで確認</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>この一覧を消去</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>保存せずに閉じる</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>ダークテーマ</translation>
    </message>
    <message>
        <source>Device, model and memory</source>
        <translation>デバイス、モデル、メモリ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Drop a folder on this window. It may hold a folder for each class, or a heap of pictures that you sort on the Label page. The sample images are there for a first try.</source>
        <translation>このウィンドウにフォルダーをドロップしてください。クラスごとのフォルダーが入ったものでも、「ラベル付け」ページで仕分ける画像をまとめたものでもかまいません。まず試すためのサンプル画像もあります。</translation>
    </message>
    <message>
        <source>Drop pictures on the Classify page to see what they show. Correct what is wrong, and it learns from that.</source>
        <translation>「分類」ページに画像をドロップすると、何が写っているかがわかります。間違いを訂正すると、そこから学びます。</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>ツアーを終了</translation>
    </message>
    <message>
        <source>Export &amp;labels…</source>
        <translation>ラベルをエクスポート(&amp;L)…</translation>
    </message>
    <message>
        <source>Export for other &amp;programs…</source>
        <translation>ほかのプログラム用にエクスポート(&amp;P)…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Give pictures their classes</source>
        <translation>画像にクラスを付ける</translation>
    </message>
    <message>
        <source>Go to the training of {folder}</source>
        <translation>{folder} の学習へ移動します</translation>
    </message>
    <message>
        <source>I&amp;mport labels…</source>
        <translation>ラベルをインポート(&amp;M)…</translation>
    </message>
    <message>
        <source>Its changes are not on disk. Cancel, and save it elsewhere with File, Save project as.</source>
        <translation>変更がディスクに保存されていません。キャンセルして、「ファイル」の「プロジェクトに名前を付けて保存」で別の場所に保存してください。</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>折りたたむ</translation>
    </message>
    <message>
        <source>Let it learn</source>
        <translation>学習させましょう</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>ライトテーマ</translation>
    </message>
    <message>
        <source>Look for a newer &amp;version…</source>
        <translation>新しいバージョンを確認(&amp;V)…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>もっと見る</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>No browser could be opened. The guide is the file {name} in its folder.</source>
        <translation>ブラウザーを開けませんでした。ガイドは、フォルダー内のファイル {name} です。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>One button starts the training. It runs on this computer, and no picture leaves it. Some pictures are kept aside; with them Results shows how often the answers are right.</source>
        <translation>ボタン 1 つで学習が始まります。学習はこのコンピューターで行われ、画像が外に出ることはありません。一部の画像は取り分けられ、「結果」ではそれを使って、回答がどれくらい正解するかを示します。</translation>
    </message>
    <message>
        <source>Open &amp;project…</source>
        <translation>プロジェクトを開く(&amp;P)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったものを開く(&amp;R)</translation>
    </message>
    <message>
        <source>Open pictures first and give them classes; then the labels can be exported.</source>
        <translation>先に画像を開いてクラスを付けてください。その後、ラベルをエクスポートできます。</translation>
    </message>
    <message>
        <source>Open the pictures first; then a table can give them classes.</source>
        <translation>先に画像を開いてください。その後、表からクラスを付けられます。</translation>
    </message>
    <message>
        <source>Pictures can be added to projects that began with unsorted pictures.</source>
        <translation>画像を追加できるのは、未整理の画像から始めたプロジェクトです。</translation>
    </message>
    <message>
        <source>Progress of the running job</source>
        <translation>実行中の処理の進み具合</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Running job</source>
        <translation>実行中の処理</translation>
    </message>
    <message>
        <source>Running now: {running}. {kept}</source>
        <translation>実行中: {running}。{kept}</translation>
    </message>
    <message>
        <source>S&amp;top training…</source>
        <translation>学習を停止(&amp;T)…</translation>
    </message>
    <message>
        <source>Save project &amp;as…</source>
        <translation>プロジェクトに名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>設定(&amp;T)…</translation>
    </message>
    <message>
        <source>See how well it works, and export</source>
        <translation>どれくらいうまくいくかを見て、エクスポート</translation>
    </message>
    <message>
        <source>Show &amp;log files</source>
        <translation>ログファイルを表示(&amp;L)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Show the &amp;tour</source>
        <translation>ツアーを表示(&amp;T)</translation>
    </message>
    <message>
        <source>Show the whole message</source>
        <translation>メッセージ全体を表示します</translation>
    </message>
    <message>
        <source>Sort into classes:</source>
        <translation>クラスに仕分け:</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止して閉じる</translation>
    </message>
    <message>
        <source>Stop and close?</source>
        <translation>停止して閉じますか？</translation>
    </message>
    <message>
        <source>Stop the running job</source>
        <translation>実行中の処理を停止</translation>
    </message>
    <message>
        <source>Stop this job</source>
        <translation>この処理を停止します</translation>
    </message>
    <message>
        <source>Stop training on {place}?</source>
        <translation>{place} の学習を停止しますか？</translation>
    </message>
    <message>
        <source>Stopping: {job}</source>
        <translation>停止処理中: {job}</translation>
    </message>
    <message>
        <source>System theme</source>
        <translation>システムのテーマ</translation>
    </message>
    <message>
        <source>The project could not be saved. Close all the same?</source>
        <translation>プロジェクトを保存できませんでした。それでも閉じますか？</translation>
    </message>
    <message>
        <source>The whole message</source>
        <translation>メッセージ全体</translation>
    </message>
    <message>
        <source>These files could not be used</source>
        <translation>次のファイルは使えませんでした</translation>
    </message>
    <message>
        <source>Train and watch</source>
        <translation>学習して経過を見る</translation>
    </message>
    <message>
        <source>Train first, or load a module; then it can be compared.</source>
        <translation>先に学習するか、モジュールを読み込んでください。その後、比較できます。</translation>
    </message>
    <message>
        <source>Train first, or load a module; then it can be exported.</source>
        <translation>先に学習するか、モジュールを読み込んでください。その後、エクスポートできます。</translation>
    </message>
    <message>
        <source>Train first, or load a module; then it can be merged.</source>
        <translation>先に学習するか、モジュールを読み込んでください。その後、統合できます。</translation>
    </message>
    <message>
        <source>Train first, or load a module; then it can be published.</source>
        <translation>先に学習するか、モジュールを読み込んでください。その後、公開できます。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Use it on new pictures</source>
        <translation>新しい画像に使いましょう</translation>
    </message>
    <message>
        <source>Use it on other images</source>
        <translation>ほかの画像に使う</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Where is the folder now?</source>
        <translation>フォルダーは現在どこにありますか？</translation>
    </message>
    <message>
        <source>built-in model</source>
        <translation>内蔵モデル</translation>
    </message>
    <message numerus="yes">
        <source>{job}  (+{n} waiting)</source>
        <comment>{job}  (+{n} waiting)</comment>
        <translation>
            <numerusform>{job}  （待機 {n} 件）</numerusform>
        </translation>
    </message>
    <message>
        <source>{job}  {done:,} of {total:,}</source>
        <translation>{job}  {done:,} / {total:,}</translation>
    </message>
    <message>
        <source>{job}  {got} of {total}</source>
        <translation>{job}  {got} / {total}</translation>
    </message>
    <message>
        <source>{job} step {done:,}</source>
        <translation>{job} ステップ {done:,}</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} / {total}</translation>
    </message>
    <message>
        <source>{tip} ({key})</source>
        <translation>{tip}（{key}）</translation>
    </message>
</context>
<context>
    <name>mpl_desktop.workspace</name>
    <message>
        <source>A training of {folder} was not finished ({name}).</source>
        <translation>{folder} の学習が完了していません（{name}）。</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>Being measured</source>
        <translation>測定中</translation>
    </message>
    <message>
        <source>Classify the picture</source>
        <translation>画像を分類</translation>
    </message>
    <message>
        <source>Classify {name}</source>
        <translation>{name} を分類</translation>
    </message>
    <message numerus="yes">
        <source>Classify {n} item</source>
        <comment>Classify {n} items</comment>
        <translation>
            <numerusform>{n} 項目を分類</numerusform>
        </translation>
    </message>
    <message>
        <source>Clearing what was computed of pictures</source>
        <translation>画像から計算したものの消去</translation>
    </message>
    <message>
        <source>Copying pictures</source>
        <translation>画像のコピー</translation>
    </message>
    <message>
        <source>Finishing with the best so far</source>
        <translation>これまでで最良の状態で完了処理中</translation>
    </message>
    <message>
        <source>Finishing with the weights of now</source>
        <translation>現在の重みで完了処理中</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>準備</translation>
    </message>
    <message>
        <source>Getting to know the pictures</source>
        <translation>画像の読み込み</translation>
    </message>
    <message>
        <source>Go on training</source>
        <translation>学習を続ける</translation>
    </message>
    <message>
        <source>How many test pictures are told apart without training</source>
        <translation>学習なしで見分けられるテスト画像の枚数</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>It could not be measured</source>
        <translation>測定できませんでした</translation>
    </message>
    <message>
        <source>It is trained, and not judged yet: Resume does that later. No module is made now.</source>
        <translation>学習は済んでいますが、評価はまだです。「再開」で後から評価できます。現時点ではモジュールは作られません。</translation>
    </message>
    <message>
        <source>Label them</source>
        <translation>ラベルを付ける</translation>
    </message>
    <message numerus="yes">
        <source>Label {n:,} image</source>
        <comment>Label {n:,} images</comment>
        <translation>
            <numerusform>{n:,} 枚の画像にラベル付け</numerusform>
        </translation>
    </message>
    <message>
        <source>Load the module of {folder}</source>
        <translation>{folder} のモジュールを読み込む</translation>
    </message>
    <message>
        <source>Load the module {name}</source>
        <translation>モジュール {name} を読み込む</translation>
    </message>
    <message>
        <source>Looking at the images</source>
        <translation>画像の確認</translation>
    </message>
    <message>
        <source>Measured once the model is downloaded (Train page)</source>
        <translation>モデルをダウンロードすると測定されます（「学習」ページ）</translation>
    </message>
    <message>
        <source>Measuring how it does without training</source>
        <translation>学習なしでの性能の測定</translation>
    </message>
    <message>
        <source>No module was made.</source>
        <translation>モジュールは作られませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>No picture was found. {n:,} file could not be used.</source>
        <comment>No picture was found. {n:,} files could not be used.</comment>
        <translation>
            <numerusform>画像が見つかりませんでした。{n:,} 個のファイルは使えませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>No step was trained yet. Resume begins anew.</source>
        <translation>まだ 1 ステップも学習していません。「再開」では最初からになります。</translation>
    </message>
    <message>
        <source>Of {judged:,} pictures that were set aside it tells {right:,} apart by the others, at once and without training. Training can only be kept if it does better.</source>
        <translation>取り分けた {judged:,} 枚の画像のうち {right:,} 枚を、学習なしで、ほかの画像との比較だけで即座に見分けます。学習の結果は、これを上回った場合にだけ採用されます。</translation>
    </message>
    <message>
        <source>Only the picture&apos;s address came: choose Copy image in the browser, and paste it here with Ctrl+V</source>
        <translation>画像のアドレスだけが届きました。ブラウザーで「画像をコピー」を選び、ここで Ctrl+V を押して貼り付けてください</translation>
    </message>
    <message>
        <source>Open the folder {name}</source>
        <translation>フォルダー {name} を開く</translation>
    </message>
    <message>
        <source>Open the project {name}</source>
        <translation>プロジェクト {name} を開く</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>一時停止しました。</translation>
    </message>
    <message>
        <source>Pictures of {day}</source>
        <translation>{day} の画像</translation>
    </message>
    <message>
        <source>Resume can go on from where it is now. No module is made. Finish now makes one of the best so far.</source>
        <translation>「再開」で現在のところから続けられます。モジュールは作られません。「今すぐ完了」では、これまでで最良の状態からモジュールが作られます。</translation>
    </message>
    <message>
        <source>Resume can go on from where it is now. No module is made. Finish now makes one.</source>
        <translation>「再開」で現在のところから続けられます。モジュールは作られません。「今すぐ完了」ではモジュールが作られます。</translation>
    </message>
    <message>
        <source>Right on {right:,} of {judged:,} test pictures, without training</source>
        <translation>学習なしで、テスト画像 {judged:,} 枚中 {right:,} 枚が正解</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>別の場所に保存…</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Stopped before the first step was done. Resume begins anew.</source>
        <translation>最初のステップが終わる前に停止しました。「再開」では最初からになります。</translation>
    </message>
    <message>
        <source>Stopped. The state after step {step:,} is kept, and Resume goes on from there.</source>
        <translation>停止しました。ステップ {step:,} 終了時の状態が保存されていて、「再開」でそこから続けられます。</translation>
    </message>
    <message>
        <source>Stopped. The state after step {step:,} of {total:,} is kept, and Resume goes on from there.</source>
        <translation>停止しました。ステップ {step:,} / {total:,} 終了時の状態が保存されていて、「再開」でそこから続けられます。</translation>
    </message>
    <message>
        <source>Takes {time} and {size} of memory.</source>
        <translation>所要時間は{time}、メモリは {size} です。</translation>
    </message>
    <message>
        <source>Takes {time} and {size} of memory: a first guess, until one was measured here.</source>
        <translation>所要時間は{time}、メモリは {size} です。ここで一度測定するまでの、最初の目安です。</translation>
    </message>
    <message>
        <source>The project&apos;s changes are not on disk yet.</source>
        <translation>プロジェクトの変更は、まだディスクに保存されていません。</translation>
    </message>
    <message>
        <source>The project&apos;s changes are on disk now.</source>
        <translation>プロジェクトの変更がディスクに保存されました。</translation>
    </message>
    <message>
        <source>The project&apos;s changes are on disk where they were.</source>
        <translation>プロジェクトの変更は、元の場所のディスクに保存されています。</translation>
    </message>
    <message>
        <source>There are no pictures in what you gave.</source>
        <translation>指定されたものの中に画像がありません。</translation>
    </message>
    <message>
        <source>This cannot be used here</source>
        <translation>ここでは使えません</translation>
    </message>
    <message>
        <source>This cannot be used here: drop images, a folder of classes or a module</source>
        <translation>ここでは使えません。画像、クラスのフォルダー、またはモジュールをドロップしてください</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Training {number}</source>
        <translation>学習 {number}</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>What came holds no picture that can be read</source>
        <translation>受け取ったものの中に、読み取れる画像がありません</translation>
    </message>
    <message>
        <source>best.safetensors holds the weights of epoch {epoch}, the best so far ({accuracy}).</source>
        <translation>best.safetensors には、これまでで最良のエポック {epoch} の重みが入っています（{accuracy}）。</translation>
    </message>
    <message>
        <source>it is not a folder</source>
        <translation>フォルダーではありません</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>なくなっています</translation>
    </message>
    <message>
        <source>{collecting} pictures from {name}</source>
        <translation>{collecting} {name} から取り出した画像</translation>
    </message>
    <message>
        <source>{collecting} the picture</source>
        <translation>{collecting} この画像</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} file could not be used.</source>
        <comment>{n:,} files could not be used.</comment>
        <translation>
            <numerusform>{n:,} 個のファイルは使えませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture was copied; where they come from, nothing changed.</source>
        <comment>{n:,} pictures were copied; where they come from, nothing changed.</comment>
        <translation>
            <numerusform>{n:,} 枚の画像をコピーしました。元の場所では何も変わっていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture was here already.</source>
        <comment>{n:,} pictures were here already.</comment>
        <translation>
            <numerusform>{n:,} 枚の画像はすでにありました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} training of {folder} was not finished; the last is of {name}.</source>
        <comment>{n:,} trainings of {folder} were not finished; the last is of {name}.</comment>
        <translation>
            <numerusform>{folder} の {n:,} 件の学習が完了していません。最後は {name} のものです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} training was not finished; the last is of {name}.</source>
        <comment>{n:,} trainings were not finished; the last is of {name}.</comment>
        <translation>
            <numerusform>{n:,} 件の学習が完了していません。最後は {name} のものです。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: pictures are taken from videos on the Images page, in a project of your own pictures</source>
        <translation>{name}: 動画からの画像の取り出しは、「画像」ページで、自分の画像のプロジェクトの中で行います</translation>
    </message>
    <message numerus="yes">
        <source>{n} item</source>
        <comment>{n} items</comment>
        <translation>
            <numerusform>{n} 項目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} video</source>
        <comment>{n} videos</comment>
        <translation>
            <numerusform>{n} 本の動画</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} could not be written</source>
        <translation>{path} に書き込めませんでした</translation>
    </message>
    <message>
        <source>{project} was not opened. {reason}</source>
        <translation>{project} を開けませんでした。{reason}</translation>
    </message>
</context>
<context>
    <name>mpl_engine</name>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>0 leaves the choice to the program</source>
        <translation>0 ではプログラムが決めます</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>回答の方法</translation>
    </message>
    <message>
        <source>Apple GPU</source>
        <translation>Apple GPU</translation>
    </message>
    <message>
        <source>Augmented versions of each image that training takes in turn; 0 makes a new one each time</source>
        <translation>学習で順に使う、各画像の加工版の数。0 では毎回新しく作ります</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>バッチサイズ</translation>
    </message>
    <message>
        <source>CPU threads</source>
        <translation>CPU スレッド数</translation>
    </message>
    <message>
        <source>Choose a smaller backbone.</source>
        <translation>より小さなバックボーンを選んでください。</translation>
    </message>
    <message>
        <source>Choose another --out, or give the command that it was begun with.</source>
        <translation>別の --out を選ぶか、開始時と同じコマンドを指定してください。</translation>
    </message>
    <message>
        <source>Choose another name, or add --force to replace it.</source>
        <translation>別の名前を選ぶか、置き換えるには --force を付けてください。</translation>
    </message>
    <message>
        <source>Computation</source>
        <translation>計算方法</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>一貫性</translation>
    </message>
    <message>
        <source>Context mode</source>
        <translation>コンテキストの方式</translation>
    </message>
    <message>
        <source>Context words</source>
        <translation>コンテキストの語数</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深さ</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>エポック数</translation>
    </message>
    <message>
        <source>Epochs at the warm-up rate</source>
        <translation>ウォームアップの学習率で学習するエポック数</translation>
    </message>
    <message>
        <source>Equal seeds give equal splits and runs</source>
        <translation>シードが同じなら、分割と実行も同じになります</translation>
    </message>
    <message>
        <source>For sgd</source>
        <translation>sgd 用</translation>
    </message>
    <message>
        <source>Groups added</source>
        <translation>追加するグループ</translation>
    </message>
    <message>
        <source>Groups of b prompts added in each deep layer</source>
        <translation>深い層ごとに追加する、b 個のプロンプトのグループ数</translation>
    </message>
    <message>
        <source>How an image becomes a square, in training and use</source>
        <translation>学習時と使用時に、画像を正方形にする方法</translation>
    </message>
    <message>
        <source>How often all shots are seen</source>
        <translation>学習用の全画像を見る回数</translation>
    </message>
    <message>
        <source>How steps are made</source>
        <translation>ステップの進め方</translation>
    </message>
    <message>
        <source>If it was moved, say where it is now with --data; its images are compared with those of the run.</source>
        <translation>移動した場合は、現在の場所を --data で指定してください。画像は実行時のものと比較されます。</translation>
    </message>
    <message>
        <source>Images and run</source>
        <translation>画像と実行</translation>
    </message>
    <message>
        <source>Images in a step; smaller needs less memory</source>
        <translation>1 ステップの画像数。小さいほどメモリが少なくて済みます</translation>
    </message>
    <message>
        <source>It is nothing that this program made, so it is left alone; choose another name.</source>
        <translation>このプログラムが作ったものではないため、そのまま残します。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Keep weights of</source>
        <translation>残す重み</translation>
    </message>
    <message>
        <source>Known: {names}.</source>
        <translation>使えるもの: {names}。</translation>
    </message>
    <message>
        <source>Layers with prompts of their own</source>
        <translation>独自のプロンプトを持つ層の数</translation>
    </message>
    <message>
        <source>Learned tokens that stand before the words</source>
        <translation>言葉の前に置かれる、学習されたトークン</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>Learning rate in the warm-up</source>
        <translation>ウォームアップ中の学習率</translation>
    </message>
    <message>
        <source>Make square by</source>
        <translation>正方形にする方法</translation>
    </message>
    <message>
        <source>Mirror at random</source>
        <translation>ランダムに左右反転</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>モメンタム</translation>
    </message>
    <message>
        <source>Of training steps; auto goes by the processor. Answers are always in full precision</source>
        <translation>学習ステップの計算精度。auto ではプロセッサーに応じて決まります。回答は常に完全な精度です</translation>
    </message>
    <message>
        <source>Only in the folder: {folder}.</source>
        <translation>フォルダーにのみあるもの: {folder}。</translation>
    </message>
    <message>
        <source>Only in the folder: {folder}; only in the module: {module}.</source>
        <translation>フォルダーにのみあるもの: {folder}。モジュールにのみあるもの: {module}。</translation>
    </message>
    <message>
        <source>Only in the module: {module}.</source>
        <translation>モジュールにのみあるもの: {module}。</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>最適化手法</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>計算精度</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>プロンプトテンプレート</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Prompts dropped in each deep layer before new ones are added</source>
        <translation>新しいものを追加する前に、深い層ごとに外すプロンプトの数</translation>
    </message>
    <message>
        <source>Prompts on</source>
        <translation>プロンプトの対象</translation>
    </message>
    <message>
        <source>Prompts removed</source>
        <translation>除去するプロンプト</translation>
    </message>
    <message>
        <source>Pull towards image features, class texts and answers without prompts (PromptSRC, Khattak et al. 2023); 0 is none</source>
        <translation>画像特徴量、クラスのテキスト、プロンプトなしの回答に引き寄せる強さ（PromptSRC、Khattak et al. 2023）。0 ではなし</translation>
    </message>
    <message>
        <source>Pull towards zero</source>
        <translation>ゼロに引き寄せる強さ</translation>
    </message>
    <message>
        <source>Put them back, or start a new run.</source>
        <translation>元に戻すか、新しい実行を始めてください。</translation>
    </message>
    <message>
        <source>Rename the folders, or give display names with --names.</source>
        <translation>フォルダーの名前を変更するか、--names で表示名を指定してください。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Share of an image that a random crop shows at least</source>
        <translation>ランダムな切り抜きで最低限残す、画像の割合</translation>
    </message>
    <message>
        <source>Shots</source>
        <translation>ショット数</translation>
    </message>
    <message>
        <source>Size of a step after the warm-up</source>
        <translation>ウォームアップ後の 1 ステップの大きさ</translation>
    </message>
    <message>
        <source>Smallest crop</source>
        <translation>最小の切り抜き</translation>
    </message>
    <message>
        <source>The class names cannot be used: {reason} ({names}).</source>
        <translation>クラス名を使えません: {reason}（{names}）。</translation>
    </message>
    <message>
        <source>The class names cannot be used: {reason}.</source>
        <translation>クラス名を使えません: {reason}。</translation>
    </message>
    <message>
        <source>The classes of the folder and of the prompt module differ.</source>
        <translation>フォルダーとプロンプトモジュールのクラスが一致しません。</translation>
    </message>
    <message>
        <source>The image folder {path} is not there any more.</source>
        <translation>画像フォルダー {path} がなくなっています。</translation>
    </message>
    <message>
        <source>The last epoch, or the best on validation</source>
        <translation>最後のエポック、または検証で最良のもの</translation>
    </message>
    <message>
        <source>The last good state is kept in {path}.</source>
        <translation>最後の正常な状態は {path} に保存されています。</translation>
    </message>
    <message>
        <source>The loss stopped being a number at step {step}, at a learning rate of {learning_rate:g}.</source>
        <translation>ステップ {step}、学習率 {learning_rate:g} で、損失が数値ではなくなりました。</translation>
    </message>
    <message>
        <source>The run {path} cannot be used: {reason}.</source>
        <translation>実行 {path} は使えません: {reason}。</translation>
    </message>
    <message>
        <source>The run {path} is in use by another program.</source>
        <translation>実行 {path} は別のプログラムが使用中です。</translation>
    </message>
    <message>
        <source>The weights in {path} cannot be used: {reason}.</source>
        <translation>{path} の重みは使えません: {reason}。</translation>
    </message>
    <message>
        <source>There is no setting named {name}.</source>
        <translation>{name} という設定はありません。</translation>
    </message>
    <message>
        <source>There is not enough memory for a batch size of {size}.</source>
        <translation>バッチサイズ {size} にはメモリが足りません。</translation>
    </message>
    <message>
        <source>This baselines file</source>
        <translation>このベースラインファイル</translation>
    </message>
    <message>
        <source>This checkpoint</source>
        <translation>このチェックポイント</translation>
    </message>
    <message>
        <source>This costs file</source>
        <translation>このコストファイル</translation>
    </message>
    <message>
        <source>This names file</source>
        <translation>この名前ファイル</translation>
    </message>
    <message>
        <source>This project file</source>
        <translation>このプロジェクトファイル</translation>
    </message>
    <message>
        <source>This prompt module</source>
        <translation>このプロンプトモジュール</translation>
    </message>
    <message>
        <source>This run configuration</source>
        <translation>この実行設定</translation>
    </message>
    <message>
        <source>This run result</source>
        <translation>この実行結果</translation>
    </message>
    <message>
        <source>This split</source>
        <translation>この分割</translation>
    </message>
    <message>
        <source>This split file</source>
        <translation>この分割ファイル</translation>
    </message>
    <message>
        <source>This table of labels</source>
        <translation>このラベルの表</translation>
    </message>
    <message>
        <source>Train again with a lower learning rate, such as --set lr={lower}.</source>
        <translation>--set lr={lower} のように、より低い学習率で学習し直してください。</translation>
    </message>
    <message>
        <source>Train on mirrored images too</source>
        <translation>左右反転した画像でも学習します</translation>
    </message>
    <message>
        <source>Training</source>
        <comment>settings</comment>
        <translation>学習</translation>
    </message>
    <message>
        <source>Training images of each class, or auto</source>
        <translation>クラスごとの学習画像数、または auto</translation>
    </message>
    <message>
        <source>Try a batch size of {size} (--set batch_size={size}).</source>
        <translation>バッチサイズ {size} を試してください（--set batch_size={size}）。</translation>
    </message>
    <message>
        <source>Update MPL Desktop.</source>
        <translation>MPL Desktop を更新してください。</translation>
    </message>
    <message>
        <source>Views of an image</source>
        <translation>画像のビュー数</translation>
    </message>
    <message>
        <source>Wait until it ends, or close it.</source>
        <translation>終わるまで待つか、閉じてください。</translation>
    </message>
    <message>
        <source>Warm-up epochs</source>
        <translation>ウォームアップのエポック数</translation>
    </message>
    <message>
        <source>Warm-up rate</source>
        <translation>ウォームアップの学習率</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>重み減衰</translation>
    </message>
    <message>
        <source>Which tower gets prompts</source>
        <translation>プロンプトを持つタワー</translation>
    </message>
    <message>
        <source>Words after the learned tokens</source>
        <translation>学習されたトークンの後の言葉</translation>
    </message>
    <message>
        <source>fast shares work between classes and is exact; plain is the reference</source>
        <translation>fast はクラス間で計算を共有し、正確です。plain は基準です</translation>
    </message>
    <message>
        <source>half precision needs a GPU; use fp32 or bf16</source>
        <translation>半精度には GPU が必要です。fp32 または bf16 を使ってください</translation>
    </message>
    <message>
        <source>it must be a number</source>
        <translation>数値にしてください</translation>
    </message>
    <message>
        <source>it must be a whole number</source>
        <translation>整数にしてください</translation>
    </message>
    <message>
        <source>it must be a whole number or &quot;auto&quot;</source>
        <translation>整数または &quot;auto&quot; にしてください</translation>
    </message>
    <message>
        <source>it must be at least {least:g} and less than 1</source>
        <translation>{least:g} 以上 1 未満にしてください</translation>
    </message>
    <message>
        <source>it must be auto, cpu, cuda or mps</source>
        <translation>auto、cpu、cuda、mps のいずれかにしてください</translation>
    </message>
    <message>
        <source>it must be finite</source>
        <translation>有限の値にしてください</translation>
    </message>
    <message>
        <source>it must be greater than {above:g}</source>
        <translation>{above:g} より大きくしてください</translation>
    </message>
    <message>
        <source>it must be in ({above:g}, {most:g}]</source>
        <translation>({above:g}, {most:g}] の範囲にしてください</translation>
    </message>
    <message>
        <source>it must be less than {below}</source>
        <translation>{below} より小さくしてください</translation>
    </message>
    <message>
        <source>it must be one of {names}</source>
        <translation>次のいずれかにしてください: {names}</translation>
    </message>
    <message>
        <source>it must be text</source>
        <translation>テキストにしてください</translation>
    </message>
    <message>
        <source>it must be true or false</source>
        <translation>true または false にしてください</translation>
    </message>
    <message>
        <source>it must be {least:g} or more</source>
        <translation>{least:g} 以上にしてください</translation>
    </message>
    <message>
        <source>it must be {most:,} or less</source>
        <translation>{most:,} 以下にしてください</translation>
    </message>
    <message>
        <source>it must look like name=value</source>
        <translation>name=value の形にしてください</translation>
    </message>
    <message>
        <source>layer {layer} holds only {held} prompts, so removing that many would reach image patches</source>
        <translation>層 {layer} のプロンプトは {held} 個だけなので、それだけ除去すると画像パッチにまで及びます</translation>
    </message>
    <message>
        <source>not a usable baselines file</source>
        <translation>使えるベースラインファイルではありません</translation>
    </message>
    <message>
        <source>not a usable checkpoint</source>
        <translation>使えるチェックポイントではありません</translation>
    </message>
    <message>
        <source>not a usable costs file</source>
        <translation>使えるコストファイルではありません</translation>
    </message>
    <message>
        <source>not a usable names file</source>
        <translation>使える名前ファイルではありません</translation>
    </message>
    <message>
        <source>not a usable project file</source>
        <translation>使えるプロジェクトファイルではありません</translation>
    </message>
    <message>
        <source>not a usable prompt module</source>
        <translation>使えるプロンプトモジュールではありません</translation>
    </message>
    <message>
        <source>not a usable run configuration</source>
        <translation>使える実行設定ではありません</translation>
    </message>
    <message>
        <source>not a usable run result</source>
        <translation>使える実行結果ではありません</translation>
    </message>
    <message>
        <source>not a usable split</source>
        <translation>使える分割ではありません</translation>
    </message>
    <message>
        <source>not a usable split file</source>
        <translation>使える分割ファイルではありません</translation>
    </message>
    <message>
        <source>not a usable table of labels</source>
        <translation>使えるラベルの表ではありません</translation>
    </message>
    <message>
        <source>prefix: learned tokens stand before the words; replace: they take their place</source>
        <translation>prefix: 学習されたトークンが言葉の前に置かれます。replace: 言葉と置き換わります</translation>
    </message>
    <message>
        <source>prompts: class texts; best: these, a head on the prompts&apos; features or the instant answer, whichever does best on images held out</source>
        <translation>prompts: クラスのテキスト。best: それ、プロンプトの特徴量上のヘッド、即時回答のうち、取り分けた画像で最も成績の良いもの</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>サイズ不明</translation>
    </message>
    <message>
        <source>this computer has no such device that torch can use</source>
        <translation>torch で使える該当のデバイスが、このコンピューターにありません</translation>
    </message>
    <message numerus="yes">
        <source>this computer has {n} CUDA device</source>
        <comment>this computer has {n} CUDA devices</comment>
        <translation>
            <numerusform>このコンピューターの CUDA 装置は {n} 個です</numerusform>
        </translation>
    </message>
    <message>
        <source>this training began in bf16 and goes on in it, which is slow here: this computer has no instructions for bf16</source>
        <translation>この学習は bf16 で始まり、bf16 で続きます。このコンピューターには bf16 用の命令がないため、遅くなります</translation>
    </message>
    <message>
        <source>this training began in fp16 on a GPU; its remaining steps are computed in fp32</source>
        <translation>この学習は GPU 上の fp16 で始まりました。残りのステップは fp32 で計算されます</translation>
    </message>
    <message>
        <source>{clause}.</source>
        <translation>{clause}。</translation>
    </message>
    <message>
        <source>{field}={value} cannot be used: {reason}.</source>
        <translation>{field}={value} は使えません: {reason}。</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} と {last}</translation>
    </message>
    <message>
        <source>{names} and {number} more</source>
        <translation>{names}、ほか {number} 件</translation>
    </message>
    <message>
        <source>{names} or {last}</source>
        <translation>{names} または {last}</translation>
    </message>
    <message numerus="yes">
        <source>{n} byte</source>
        <comment>{n} bytes</comment>
        <translation>
            <numerusform>{n} バイト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} image</source>
        <comment>{n} images</comment>
        <translation>
            <numerusform>画像 {n} 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} image in {path} changed or vanished since the run started: {files}.</source>
        <comment>{n} images in {path} changed or vanished since the run started: {files}.</comment>
        <translation>
            <numerusform>実行の開始後、{path} の {n} 枚の画像が変更されたか、なくなりました: {files}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} already exists.</source>
        <translation>{path} はすでにあります。</translation>
    </message>
    <message>
        <source>{path} cannot be used: {reason}.</source>
        <translation>{path} は使えません: {reason}。</translation>
    </message>
    <message>
        <source>{path} could not be read.</source>
        <translation>{path} を読み取れませんでした。</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}.</source>
        <translation>{path} に書き込めませんでした: {reason}。</translation>
    </message>
    <message>
        <source>{path} holds other measurements: {parts} differ.</source>
        <translation>{path} には別の測定結果が入っています: {parts}が異なります。</translation>
    </message>
    <message>
        <source>{path} is {not_usable}: {reason}.</source>
        <translation>{path} は{not_usable}: {reason}。</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this program.</source>
        <translation>{path} は、このプログラムのより新しいバージョンで書かれています。</translation>
    </message>
    <message>
        <source>{problem}, or auto</source>
        <translation>{problem}（auto も可）</translation>
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
        <translation>{this}のスキーマは {schema} ですが、このバージョンで読めるのは {supported} までです。</translation>
    </message>
    <message>
        <source>{} may stand in it only once</source>
        <translation>{} を入れられるのは 1 回だけです</translation>
    </message>
</context>
<context>
    <name>mpl_engine.backbones</name>
    <message>
        <source>Check that the file belongs to {arch}.</source>
        <translation>ファイルが {arch} のものかどうか確認してください。</translation>
    </message>
    <message>
        <source>Convert it on a computer where you trust it: load it with torch, and save its state_dict with safetensors.torch.save_file.</source>
        <translation>信頼できるコンピューターで変換してください: torch で読み込み、その state_dict を safetensors.torch.save_file で保存します。</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>もう一度コピーまたはダウンロードしてください。</translation>
    </message>
    <message>
        <source>Download it again: mpl-engine backbones --download {name}</source>
        <translation>もう一度ダウンロードしてください: mpl-engine backbones --download {name}</translation>
    </message>
    <message>
        <source>Downloading {name} did not finish.</source>
        <translation>{name} のダウンロードが完了しませんでした。</translation>
    </message>
    <message>
        <source>Fetch the weights themselves with: git lfs pull</source>
        <translation>重みそのものは次のコマンドで取得してください: git lfs pull</translation>
    </message>
    <message>
        <source>Give the weights it was trained on with --backbone.</source>
        <translation>学習に使われた重みを --backbone で指定してください。</translation>
    </message>
    <message>
        <source>Go online and run: mpl-engine backbones --download {name}</source>
        <translation>オンラインで次を実行してください: mpl-engine backbones --download {name}</translation>
    </message>
    <message>
        <source>It looks at a picture as a whole, without parts that could be pointed at.</source>
        <translation>画像を全体として見るため、指し示せる部分がありません。</translation>
    </message>
    <message>
        <source>It needs {needed}, but found {found}.</source>
        <translation>{needed} が必要ですが、見つかったのは {found} です。</translation>
    </message>
    <message>
        <source>It would be downloaded from {origin} ({size}).</source>
        <translation>{origin} からダウンロードします（{size}）。</translation>
    </message>
    <message>
        <source>Name it .pt to have it read as what it is, if you trust where it came from.</source>
        <translation>出所を信頼できる場合は、名前を .pt にすると、本来の種類として読み込まれます。</translation>
    </message>
    <message>
        <source>Name the architecture that the file was trained with, or remove the JSON.</source>
        <translation>そのファイルが学習されたアーキテクチャを指定するか、JSON を取り除いてください。</translation>
    </message>
    <message>
        <source>Name the weights file itself, or a folder with {configuration} and {weights}.</source>
        <translation>重みファイルそのもの、または {configuration} と {weights} の入ったフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>OpenAI, MetaCLIP and DFN weights need QuickGELU, LAION and DataComp weights do not.</source>
        <translation>OpenAI、MetaCLIP、DFN の重みには QuickGELU が必要で、LAION と DataComp の重みには不要です。</translation>
    </message>
    <message>
        <source>Say which: --set quick_gelu=true or --set quick_gelu=false.</source>
        <translation>どちらかを指定してください: --set quick_gelu=true または --set quick_gelu=false。</translation>
    </message>
    <message>
        <source>The backbone {name} no longer comes with the program.</source>
        <translation>バックボーン {name} はこのプログラムに付属しなくなりました。</translation>
    </message>
    <message>
        <source>The configuration of {name} is not on this computer.</source>
        <translation>{name} の構成ファイルはこのコンピューターにありません。</translation>
    </message>
    <message>
        <source>The first version had it; {instead} has taken its place and knows far more.</source>
        <translation>最初のバージョンに付属していたもので、はるかに知識の多い {instead} に代わりました。</translation>
    </message>
    <message>
        <source>The tokenizer of {name} is not on this computer.</source>
        <translation>{name} のトークナイザーはこのコンピューターにありません。</translation>
    </message>
    <message>
        <source>The weights of {name} are not on this computer.</source>
        <translation>{name} の重みはこのコンピューターにありません。</translation>
    </message>
    <message>
        <source>There is no backbone named {name}.</source>
        <translation>{name} というバックボーンはありません。</translation>
    </message>
    <message>
        <source>These work: {names}.</source>
        <translation>使えるもの: {names}。</translation>
    </message>
    <message>
        <source>They would be downloaded from {origin} ({size}).</source>
        <translation>{origin} からダウンロードします（{size}）。</translation>
    </message>
    <message>
        <source>Train again with {instead}. To use what was trained on {name}, give its old file, which lies in the first version&apos;s folder: --backbone {name}:PATH/mpl-{name}.safetensors</source>
        <translation>{instead} で学習し直してください。{name} で学習したものを使うには、最初のバージョンのフォルダーにある古いファイルを指定してください: --backbone {name}:PATH/mpl-{name}.safetensors</translation>
    </message>
    <message>
        <source>Try again: it goes on where it stopped.</source>
        <translation>もう一度お試しください。停止したところから続きます。</translation>
    </message>
    <message>
        <source>a first try, without a download</source>
        <translation>ダウンロードなしの最初のお試し</translation>
    </message>
    <message>
        <source>a tower&apos;s width is not a multiple of its attention heads</source>
        <translation>タワーの幅がアテンションヘッド数の倍数ではありません</translation>
    </message>
    <message>
        <source>class names in 300 languages, with a graphics card</source>
        <translation>300 言語のクラス名（グラフィックスカード使用）</translation>
    </message>
    <message>
        <source>class names in your language</source>
        <translation>お使いの言語のクラス名</translation>
    </message>
    <message>
        <source>comparing with published work</source>
        <translation>公表された研究との比較</translation>
    </message>
    <message>
        <source>everyday things</source>
        <translation>身の回りのもの</translation>
    </message>
    <message>
        <source>everyday things, on a laptop</source>
        <translation>身の回りのもの（ノートパソコン）</translation>
    </message>
    <message>
        <source>fine differences between everyday things</source>
        <translation>身の回りのものの細かな違い</translation>
    </message>
    <message>
        <source>it cannot be read as a tokenizer</source>
        <translation>トークナイザーとして読み取れません</translation>
    </message>
    <message>
        <source>it changed since it was downloaded</source>
        <translation>ダウンロードした後に変更されています</translation>
    </message>
    <message>
        <source>it cleans text in its own way</source>
        <translation>テキストを独自の方法で整えています</translation>
    </message>
    <message>
        <source>it describes another architecture than {arch}</source>
        <translation>{arch} とは別のアーキテクチャを記述しています</translation>
    </message>
    <message>
        <source>it does not hold a JSON object</source>
        <translation>JSON オブジェクトが入っていません</translation>
    </message>
    <message>
        <source>it does not say which tokens begin and end a text</source>
        <translation>テキストの始まりと終わりを示すトークンがわかりません</translation>
    </message>
    <message>
        <source>it ends texts with {token}, and the model looks for {wanted}</source>
        <translation>テキストの終わりは {token} ですが、モデルは {wanted} を探します</translation>
    </message>
    <message>
        <source>it holds more than tensors: {name!r} is {kind}</source>
        <translation>テンソル以外のものが入っています: {name!r} は {kind} です</translation>
    </message>
    <message>
        <source>it holds no model_cfg, as open_clip&apos;s repositories do</source>
        <translation>open_clip のリポジトリにある model_cfg が入っていません</translation>
    </message>
    <message>
        <source>it holds no tensors by name</source>
        <translation>名前付きのテンソルが入っていません</translation>
    </message>
    <message>
        <source>it holds numbers of a kind that is not supported ({kind})</source>
        <translation>対応していない種類の数値が入っています（{kind}）</translation>
    </message>
    <message numerus="yes">
        <source>it holds {n} tensor that this architecture lacks, such as {example}</source>
        <comment>it holds {n} tensors that this architecture lacks, such as {example}</comment>
        <translation>
            <numerusform>このアーキテクチャにないテンソルが {n} 個入っています（例: {example}）</numerusform>
        </translation>
    </message>
    <message>
        <source>it is a CoCa model, whose towers were made for captions and pool in a way of their own</source>
        <translation>CoCa モデルです。そのタワーは説明文生成用に作られていて、プーリングも独自です</translation>
    </message>
    <message>
        <source>it is a TorchScript archive, which holds a program</source>
        <translation>プログラムを含む TorchScript アーカイブです</translation>
    </message>
    <message>
        <source>it is a folder without one weights file</source>
        <translation>重みファイルが 1 つだけ入ったフォルダーではありません</translation>
    </message>
    <message>
        <source>it is a zip archive, but not one with weights</source>
        <translation>zip アーカイブですが、重みのものではありません</translation>
    </message>
    <message>
        <source>it is compressed in a way that PyTorch does not write</source>
        <translation>PyTorch が書き出さない方法で圧縮されています</translation>
    </message>
    <message>
        <source>it is cut off or damaged</source>
        <translation>途中で切れているか、壊れています</translation>
    </message>
    <message>
        <source>it is cut off or damaged: its header does not fit into the file</source>
        <translation>途中で切れているか、壊れています: ヘッダーがファイルに収まりません</translation>
    </message>
    <message numerus="yes">
        <source>it is cut off: {n} byte is missing</source>
        <comment>it is cut off: {n} bytes are missing</comment>
        <translation>
            <numerusform>途中で切れています: {n} バイト足りません</numerusform>
        </translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>壊れています</translation>
    </message>
    <message>
        <source>it is damaged ({error})</source>
        <translation>壊れています（{error}）</translation>
    </message>
    <message>
        <source>it is damaged, or it holds more than tensors</source>
        <translation>壊れているか、テンソル以外のものが入っています</translation>
    </message>
    <message>
        <source>it is damaged: its header cannot be read</source>
        <translation>壊れています: ヘッダーを読み取れません</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>it is named .safetensors, but it is a PyTorch file</source>
        <translation>名前は .safetensors ですが、PyTorch ファイルです</translation>
    </message>
    <message>
        <source>it is not a weights file</source>
        <translation>重みファイルではありません</translation>
    </message>
    <message>
        <source>it is not on the Hugging Face hub</source>
        <translation>Hugging Face ハブにありません</translation>
    </message>
    <message>
        <source>it is not readable as JSON</source>
        <translation>JSON として読み取れません</translation>
    </message>
    <message>
        <source>it is only a Git LFS pointer to the weights</source>
        <translation>重みへの Git LFS ポインターにすぎません</translation>
    </message>
    <message>
        <source>it is too large for a configuration</source>
        <translation>構成ファイルとしては大きすぎます</translation>
    </message>
    <message>
        <source>it must be a number of GB, 0 or more</source>
        <translation>GB 単位の 0 以上の数値にしてください</translation>
    </message>
    <message>
        <source>it normalises after pooling</source>
        <translation>プーリングの後で正規化します</translation>
    </message>
    <message>
        <source>its configuration has no usable layers of a ResNet</source>
        <translation>構成に、使える ResNet の層がありません</translation>
    </message>
    <message>
        <source>its configuration has no usable mlp_ratio</source>
        <translation>構成に、使える mlp_ratio がありません</translation>
    </message>
    <message>
        <source>its configuration has no usable {name}</source>
        <translation>構成に、使える {name} がありません</translation>
    </message>
    <message>
        <source>its configuration has no vision_cfg or text_cfg</source>
        <translation>構成に vision_cfg または text_cfg がありません</translation>
    </message>
    <message>
        <source>its image mean or std is not three usable numbers</source>
        <translation>画像の mean または std が、使える 3 つの数値ではありません</translation>
    </message>
    <message>
        <source>its image tower has no norm before the first block</source>
        <translation>画像タワーの最初のブロックの前に正規化がありません</translation>
    </message>
    <message>
        <source>its image tower has {option}={value!r}, which is not supported</source>
        <translation>画像タワーの {option}={value!r} には対応していません</translation>
    </message>
    <message>
        <source>its image tower pools by attention instead of a class token</source>
        <translation>画像タワーが、クラストークンではなくアテンションでプーリングします</translation>
    </message>
    <message>
        <source>its images are resized in another way ({interpolation}, {resize_mode})</source>
        <translation>画像のサイズ変更の方法が異なります（{interpolation}、{resize_mode}）</translation>
    </message>
    <message>
        <source>its model has {option}={value!r}, which is not supported</source>
        <translation>モデルの {option}={value!r} には対応していません</translation>
    </message>
    <message>
        <source>its patches are larger than its images</source>
        <translation>パッチが画像より大きくなっています</translation>
    </message>
    <message>
        <source>its text tower has {option}={value!r}, which is not supported</source>
        <translation>テキストタワーの {option}={value!r} には対応していません</translation>
    </message>
    <message>
        <source>its text tower is a Hugging Face model, not CLIP&apos;s own</source>
        <translation>テキストタワーが CLIP 独自のものではなく、Hugging Face のモデルです</translation>
    </message>
    <message>
        <source>its text tower pools at an extra class token</source>
        <translation>テキストタワーが追加のクラストークンでプーリングします</translation>
    </message>
    <message>
        <source>model_cfg is not an object</source>
        <translation>model_cfg がオブジェクトではありません</translation>
    </message>
    <message>
        <source>much for its size</source>
        <translation>サイズのわりに幅広い対象</translation>
    </message>
    <message>
        <source>no connection to the hub ({error})</source>
        <translation>ハブに接続できません（{error}）</translation>
    </message>
    <message>
        <source>pictures from the air</source>
        <translation>空撮画像</translation>
    </message>
    <message>
        <source>pictures from the air, on a laptop</source>
        <translation>空撮画像（ノートパソコン）</translation>
    </message>
    <message>
        <source>pictures with text in them</source>
        <translation>文字の入った画像</translation>
    </message>
    <message>
        <source>pictures with text in them, with a graphics card</source>
        <translation>文字の入った画像（グラフィックスカード使用）</translation>
    </message>
    <message>
        <source>quick_gelu must be true or false</source>
        <translation>quick_gelu は true または false にしてください</translation>
    </message>
    <message>
        <source>small details on a slow computer</source>
        <translation>細部（低速なコンピューター）</translation>
    </message>
    <message>
        <source>small details, on a laptop</source>
        <translation>細部（ノートパソコン）</translation>
    </message>
    <message>
        <source>small details, with a graphics card</source>
        <translation>細部（グラフィックスカード使用）</translation>
    </message>
    <message>
        <source>species of animals, plants and fungi, by Latin names too</source>
        <translation>動物、植物、菌類の種（学名でも可）</translation>
    </message>
    <message>
        <source>the address does not answer like a Hugging Face hub</source>
        <translation>そのアドレスの応答は Hugging Face ハブのものではありません</translation>
    </message>
    <message>
        <source>the connection broke in an unexpected way</source>
        <translation>接続が予期しない形で切れました</translation>
    </message>
    <message>
        <source>the connection ended early</source>
        <translation>接続が途中で終わりました</translation>
    </message>
    <message>
        <source>the download needs {size}, but only {free} are free</source>
        <translation>ダウンロードには {size} 必要ですが、空きは {free} しかありません</translation>
    </message>
    <message>
        <source>the hub answered with error {status}</source>
        <translation>ハブがエラー {status} を返しました</translation>
    </message>
    <message>
        <source>the hub answered with error {status}; it may want an account</source>
        <translation>ハブがエラー {status} を返しました。アカウントが必要かもしれません</translation>
    </message>
    <message>
        <source>the hub answered with status {status}</source>
        <translation>ハブがステータス {status} を返しました</translation>
    </message>
    <message>
        <source>the hub client failed in an unexpected way</source>
        <translation>ハブのクライアントが予期しない形で失敗しました</translation>
    </message>
    <message>
        <source>the hub client is set to offline</source>
        <translation>ハブのクライアントがオフラインに設定されています</translation>
    </message>
    <message>
        <source>the hub sent more than it announced</source>
        <translation>ハブから、予告より多くのデータが届きました</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>そのようなファイルはありません</translation>
    </message>
    <message>
        <source>things from unusual sides</source>
        <translation>珍しい向きから見たもの</translation>
    </message>
    <message>
        <source>what arrived differs from what the hub announced</source>
        <translation>受信した内容が、ハブの示す内容と異なります</translation>
    </message>
    <message>
        <source>{endpoint} is not a web address</source>
        <translation>{endpoint} は Web アドレスではありません</translation>
    </message>
    <message>
        <source>{missing} of {wanted} tensors are missing, such as {example}</source>
        <translation>{wanted} 個のテンソルのうち {missing} 個がありません（例: {example}）</translation>
    </message>
    <message>
        <source>{module} was trained on another backbone.</source>
        <translation>{module} は別のバックボーンで学習されています。</translation>
    </message>
    <message>
        <source>{name!r} is stored in a way that is not supported</source>
        <translation>{name!r} の保存方法には対応していません</translation>
    </message>
    <message>
        <source>{named} is not an object</source>
        <translation>{named} がオブジェクトではありません</translation>
    </message>
    <message>
        <source>{name} cannot be used with prompts.</source>
        <translation>{name} はプロンプトと一緒に使えません。</translation>
    </message>
    <message>
        <source>{name} cannot show where in a picture its answer comes from.</source>
        <translation>{name} では、回答が画像のどこから来ているかを示せません。</translation>
    </message>
    <message>
        <source>{name} was trained with QuickGELU</source>
        <translation>{name} は QuickGELU で学習されています</translation>
    </message>
    <message>
        <source>{name} was trained with exact GELU</source>
        <translation>{name} は正確な GELU で学習されています</translation>
    </message>
    <message>
        <source>{origin} has no weights file</source>
        <translation>{origin} に重みファイルがありません</translation>
    </message>
    <message>
        <source>{origin} has no {file}</source>
        <translation>{origin} に {file} がありません</translation>
    </message>
    <message>
        <source>{path} does not say which activation it was trained with.</source>
        <translation>{path} には、どの活性化関数で学習されたかの情報がありません。</translation>
    </message>
    <message>
        <source>{tensor} has shape {shape} instead of {wanted}</source>
        <translation>{tensor} の形状が {wanted} ではなく {shape} です</translation>
    </message>
</context>
<context>
    <name>mpl_engine.backbones.towers</name>
    <message>
        <source>a gate behind its attention</source>
        <translation>アテンションの後のゲート</translation>
    </message>
    <message>
        <source>a norm inside its attention</source>
        <translation>アテンション内の正規化</translation>
    </message>
    <message>
        <source>a pool of the kind {pool!r}</source>
        <translation>種類 {pool!r} のプーリング</translation>
    </message>
    <message>
        <source>a tower of the kind {name}</source>
        <translation>種類 {name} のタワー</translation>
    </message>
    <message>
        <source>an MLP of the kind {name}</source>
        <translation>種類 {name} の MLP</translation>
    </message>
    <message>
        <source>attention of the kind {name}</source>
        <translation>種類 {name} のアテンション</translation>
    </message>
    <message>
        <source>attention without a bias</source>
        <translation>バイアスのないアテンション</translation>
    </message>
    <message>
        <source>blocks of the kind {name}</source>
        <translation>種類 {name} のブロック</translation>
    </message>
    <message>
        <source>fewer keys than queries</source>
        <translation>クエリより少ないキー</translation>
    </message>
    <message>
        <source>images of {size} pixels, and its configuration says {wanted}</source>
        <translation>{size} ピクセルの画像（構成では {wanted}）</translation>
    </message>
    <message>
        <source>it cleans text in its own way</source>
        <translation>テキストを独自の方法で整えています</translation>
    </message>
    <message>
        <source>it has {part}, which timm {version} builds and nobody has checked</source>
        <translation>timm {version} が作る「{part}」があり、これは誰も確認していません</translation>
    </message>
    <message>
        <source>it says pool_stem, which is true, false or &quot;centre&quot; and needs a stem</source>
        <translation>pool_stem の指定がありますが、これは true、false または &quot;centre&quot; で、ステムが必要です</translation>
    </message>
    <message>
        <source>its activation is {name}, which was not checked</source>
        <translation>活性化関数が {name} で、これは確認されていません</translation>
    </message>
    <message>
        <source>its convolutional stem is {name!r}, which was not checked</source>
        <translation>畳み込みステムが {name!r} で、これは確認されていません</translation>
    </message>
    <message>
        <source>its image tower has timm_proj={value!r}, which is not supported</source>
        <translation>画像タワーの timm_proj={value!r} には対応していません</translation>
    </message>
    <message>
        <source>its image tower has {option}={value!r}, which is not supported</source>
        <translation>画像タワーの {option}={value!r} には対応していません</translation>
    </message>
    <message>
        <source>its image tower is timm&apos;s {name!r}, which was not checked</source>
        <translation>画像タワーが timm の {name!r} で、これは確認されていません</translation>
    </message>
    <message>
        <source>its image tower pools by {pool!r}, which was not checked</source>
        <translation>画像タワーのプーリングが {pool!r} で、これは確認されていません</translation>
    </message>
    <message>
        <source>its stem gives one token for {stride} × {stride} pixels, and its sizes say otherwise</source>
        <translation>ステムは {stride} × {stride} ピクセルごとに 1 つのトークンを出しますが、サイズと合いません</translation>
    </message>
    <message>
        <source>its text tower has act_kwargs={act!r}, which is not supported</source>
        <translation>テキストタワーの act_kwargs={act!r} には対応していません</translation>
    </message>
    <message>
        <source>its text tower has norm_kwargs={norm!r}, which is not supported</source>
        <translation>テキストタワーの norm_kwargs={norm!r} には対応していません</translation>
    </message>
    <message>
        <source>its text tower pools at {pool!r} with the tokenizer {tokenizer!r}, which was not checked</source>
        <translation>テキストタワーがトークナイザー {tokenizer!r} を使い {pool!r} でプーリングしますが、これは確認されていません</translation>
    </message>
    <message>
        <source>its text tower says no usable proj_bias or no_causal_mask</source>
        <translation>テキストタワーに、使える proj_bias または no_causal_mask がありません</translation>
    </message>
    <message>
        <source>its vocabulary is not OpenAI&apos;s, and it names no tokenizer</source>
        <translation>語彙が OpenAI のものではなく、トークナイザーの指定もありません</translation>
    </message>
    <message>
        <source>mixed positions</source>
        <translation>混合された位置</translation>
    </message>
    <message>
        <source>norms of queries and keys</source>
        <translation>クエリとキーの正規化</translation>
    </message>
    <message>
        <source>positions of the kind {name}</source>
        <translation>種類 {name} の位置</translation>
    </message>
    <message>
        <source>register tokens or free image sizes</source>
        <translation>レジスタートークン、または任意の画像サイズ</translation>
    </message>
</context>
<context>
    <name>mpl_engine.checks</name>
    <message>
        <source>Left out: {error}</source>
        <translation>除外: {error}</translation>
    </message>
</context>
<context>
    <name>mpl_engine.data</name>
    <message>
        <source>A classifier needs at least two classes.</source>
        <translation>分類器には少なくとも 2 つのクラスが必要です。</translation>
    </message>
    <message>
        <source>Add some, or remove the class from the other folders.</source>
        <translation>追加するか、ほかのフォルダーからそのクラスを取り除いてください。</translation>
    </message>
    <message>
        <source>Images in folders inside a class folder are used as that class: {folders}.</source>
        <translation>クラスフォルダー内のフォルダーにある画像は、そのクラスとして使われます: {folders}。</translation>
    </message>
    <message>
        <source>Include more images.</source>
        <translation>もっと多くの画像を含めてください。</translation>
    </message>
    <message>
        <source>Left out, because without usable images: {folders}.</source>
        <translation>使える画像がないため除外: {folders}。</translation>
    </message>
    <message>
        <source>Make a sub-folder for each class and put its images there.</source>
        <translation>クラスごとにサブフォルダーを作り、画像をそこに入れてください。</translation>
    </message>
    <message>
        <source>Open the folder whose sub-folders are the classes.</source>
        <translation>サブフォルダーがクラスになっているフォルダーを開いてください。</translation>
    </message>
    <message>
        <source>Open {folder} instead.</source>
        <translation>代わりに {folder} を開いてください。</translation>
    </message>
    <message>
        <source>Put a folder for each class into each of them.</source>
        <translation>それぞれの中に、クラスごとのフォルダーを入れてください。</translation>
    </message>
    <message>
        <source>Replace or convert them.</source>
        <translation>置き換えるか、変換してください。</translation>
    </message>
    <message>
        <source>The classes are of very different size: {largest} has {most:,} images, {smallest} {least:,}.</source>
        <translation>クラスの大きさが大きく異なります: {largest} は {most:,} 枚、{smallest} は {least:,} 枚です。</translation>
    </message>
    <message>
        <source>The folder {name} lies beside train, val and test folders and was ignored.</source>
        <translation>フォルダー {name} は train、val、test フォルダーと並んでいるため、無視されました。</translation>
    </message>
    <message>
        <source>The folders {shown} hold the same folders ({some}) and were taken for classes all the same. If they are parts of the data, name them train, val and test; if the inner folders are the classes, open one of the outer ones.</source>
        <translation>フォルダー {shown} には同じフォルダー（{some}）が入っていますが、クラスとして扱いました。データの区分であれば、train、val、test という名前にしてください。内側のフォルダーがクラスであれば、外側のフォルダーのどれかを開いてください。</translation>
    </message>
    <message numerus="yes">
        <source>Too few images to judge: {classes} has only one.</source>
        <comment>Too few images to judge: {classes} have only one each.</comment>
        <translation>
            <numerusform>評価するには画像が少なすぎます。1 枚しかないクラス: {classes}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Without images in the {part} part: {classes}.</source>
        <translation>{part} の区分に画像がないクラス: {classes}。</translation>
    </message>
    <message>
        <source>Write it without repeats inside repeats, such as (a+)+, and with smaller counts</source>
        <translation>(a+)+ のような繰り返しの中の繰り返しを避け、回数を小さくして書いてください</translation>
    </message>
    <message>
        <source>a class name is empty or is not text</source>
        <translation>クラス名が空か、テキストではありません</translation>
    </message>
    <message>
        <source>a class would have an empty name</source>
        <translation>名前が空のクラスができてしまいます</translation>
    </message>
    <message>
        <source>an entry of {part} is not an image</source>
        <translation>{part} の項目に、画像でないものがあります</translation>
    </message>
    <message>
        <source>another file has the same name, written with other Unicode code points</source>
        <translation>別の Unicode コードポイントで書かれた、同じ名前のファイルがあります</translation>
    </message>
    <message>
        <source>class {name!r} has no training image</source>
        <translation>クラス {name!r} に学習画像がありません</translation>
    </message>
    <message>
        <source>entry {place} of {part} is not [path, label, class name]</source>
        <translation>{part} の項目 {place} が [パス, ラベル, クラス名] になっていません</translation>
    </message>
    <message>
        <source>fewer than two classes keep images</source>
        <translation>画像の残っているクラスが 2 つ未満です</translation>
    </message>
    <message>
        <source>images are relabelled to classes that are not in the folder</source>
        <translation>画像のラベルが、フォルダーにないクラスに変更されています</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>it differs only in case from {other}, which some systems cannot hold; the image is used</source>
        <translation>{other} と大文字小文字だけが異なり、両方を置けないシステムがあります。画像は使われます</translation>
    </message>
    <message>
        <source>it has more than {size} MB</source>
        <translation>{size} MB を超えています</translation>
    </message>
    <message>
        <source>it has no class folders</source>
        <translation>クラスのフォルダーがありません</translation>
    </message>
    <message>
        <source>it has no name for the folder {folder!r}</source>
        <translation>フォルダー {folder!r} の名前がありません</translation>
    </message>
    <message>
        <source>it holds {files:,} files; at most {most:,} are taken</source>
        <translation>{files:,} 個のファイルが入っています。取り込めるのは最大 {most:,} 個です</translation>
    </message>
    <message>
        <source>it is a copy of {file}</source>
        <translation>{file} のコピーです</translation>
    </message>
    <message>
        <source>it is a video: give it alone, and pictures are taken from it</source>
        <translation>動画です。単独で渡すと、そこから画像を取り出します</translation>
    </message>
    <message>
        <source>it is locked with a password</source>
        <translation>パスワードで保護されています</translation>
    </message>
    <message>
        <source>it is no picture that can be read</source>
        <translation>読み取れる画像ではありません</translation>
    </message>
    <message>
        <source>it is no regular expression ({error})</source>
        <translation>正規表現ではありません（{error}）</translation>
    </message>
    <message>
        <source>it is not JSON in UTF-8 ({error})</source>
        <translation>UTF-8 の JSON ではありません（{error}）</translation>
    </message>
    <message>
        <source>it is not text in UTF-8</source>
        <translation>UTF-8 のテキストではありません</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>なくなっています</translation>
    </message>
    <message>
        <source>it is not what this program writes</source>
        <translation>このプログラムが書き出す形ではありません</translation>
    </message>
    <message>
        <source>it lies beside the class folders, not in one</source>
        <translation>クラスのフォルダーの中ではなく、横にあります</translation>
    </message>
    <message>
        <source>it must be 1 or more</source>
        <translation>1 以上にしてください</translation>
    </message>
    <message>
        <source>it must be 2 or more</source>
        <translation>2 以上にしてください</translation>
    </message>
    <message>
        <source>it must be auto or coop</source>
        <translation>auto または coop にしてください</translation>
    </message>
    <message>
        <source>it must be subfolder, pattern:REGEX or exif:SECONDS</source>
        <translation>subfolder、pattern:REGEX、exif:SECONDS のいずれかにしてください</translation>
    </message>
    <message>
        <source>it must look like {&quot;folder&quot;: &quot;display name&quot;}</source>
        <translation>{&quot;folder&quot;: &quot;display name&quot;} の形にしてください</translation>
    </message>
    <message>
        <source>its classes lie one folder deeper</source>
        <translation>クラスがもう 1 つ下のフォルダーにあります</translation>
    </message>
    <message>
        <source>its first image, {first}, is in no folder beside it</source>
        <translation>最初の画像 {first} が、横のどのフォルダーにもありません</translation>
    </message>
    <message>
        <source>its images are not sorted into class folders</source>
        <translation>画像がクラスのフォルダーに分けられていません</translation>
    </message>
    <message>
        <source>its train or test part is empty</source>
        <translation>train または test の区分が空です</translation>
    </message>
    <message>
        <source>its train, val and test folders hold fewer than two classes with images</source>
        <translation>train、val、test フォルダーに、画像のあるクラスが 2 つ未満しかありません</translation>
    </message>
    <message>
        <source>label {label} is both {known!r} and {class_name!r}</source>
        <translation>ラベル {label} が {known!r} と {class_name!r} の両方になっています</translation>
    </message>
    <message>
        <source>more than 8 bits a channel were scaled to 8; the image is used</source>
        <translation>1 チャンネル 8 ビットを超えていたため、8 ビットに変換しました。画像は使われます</translation>
    </message>
    <message>
        <source>names were given for folders that are not there</source>
        <translation>存在しないフォルダーに名前が指定されています</translation>
    </message>
    <message numerus="yes">
        <source>no class folder holds a usable image, and {n:,} file was left out, {first}: {detail}</source>
        <comment>no class folder holds a usable image, and {n:,} files were left out, the first of them {first}: {detail}</comment>
        <translation>
            <numerusform>使える画像の入ったクラスフォルダーがなく、{n:,} 個のファイルが除外されました。最初のものは {first}: {detail}</numerusform>
        </translation>
    </message>
    <message>
        <source>none of its sub-folders holds a usable image</source>
        <translation>使える画像の入ったサブフォルダーがありません</translation>
    </message>
    <message>
        <source>only one class folder, {folder}, holds images</source>
        <translation>画像の入ったクラスフォルダーが 1 つ（{folder}）しかありません</translation>
    </message>
    <message>
        <source>the archive is damaged, or packed in a way that is not read</source>
        <translation>アーカイブが壊れているか、読み取れない方法で圧縮されています</translation>
    </message>
    <message>
        <source>the class has a single image, so nothing is left to judge it by</source>
        <translation>クラスに画像が 1 枚しかないため、評価用の画像が残りません</translation>
    </message>
    <message>
        <source>the class {name} has no images in the train folder</source>
        <translation>クラス {name} の画像が train フォルダーにありません</translation>
    </message>
    <message>
        <source>the class {name} has too few groups: one must train and another must test</source>
        <translation>クラス {name} のグループが少なすぎます。学習用とテスト用に 1 つずつ必要です</translation>
    </message>
    <message>
        <source>the expression is empty</source>
        <translation>式が空です</translation>
    </message>
    <message>
        <source>the expression is too large. {advice}</source>
        <translation>式が大きすぎます。{advice}</translation>
    </message>
    <message>
        <source>the expression takes too long on {name!r}. {advice}</source>
        <translation>{name!r} に対して式の処理に時間がかかりすぎます。{advice}</translation>
    </message>
    <message>
        <source>the file&apos;s ending does not say what it holds; the image is used</source>
        <translation>ファイルの拡張子が内容と一致しません。画像は使われます</translation>
    </message>
    <message>
        <source>the folder holds no usable image, so the class is left out</source>
        <translation>フォルダーに使える画像がないため、クラスは除外されます</translation>
    </message>
    <message>
        <source>the image path {text!r} is empty or leads out of the folder</source>
        <translation>画像のパス {text!r} が空か、フォルダーの外を指しています</translation>
    </message>
    <message>
        <source>the names file gives a folder twice</source>
        <translation>名前ファイルで、同じフォルダーが 2 回指定されています</translation>
    </message>
    <message>
        <source>the names file gives an empty name</source>
        <translation>名前ファイルで、空の名前が指定されています</translation>
    </message>
    <message>
        <source>the same image stands in another class, as {file}</source>
        <translation>同じ画像が別のクラスに {file} としてあります</translation>
    </message>
    <message>
        <source>the same image stands in the {part} part, as {file}, and is used there</source>
        <translation>同じ画像が {part} の区分に {file} としてあり、そちらで使われます</translation>
    </message>
    <message>
        <source>the seconds must be 0 or more</source>
        <translation>秒数は 0 以上にしてください</translation>
    </message>
    <message>
        <source>the seconds must be a number</source>
        <translation>秒数は数値にしてください</translation>
    </message>
    <message>
        <source>the variant {variant!r} is not in {file}</source>
        <translation>バリエーション {variant!r} が {file} にありません</translation>
    </message>
    <message>
        <source>there is such a file</source>
        <translation>同じ名前のファイルがあります</translation>
    </message>
    <message numerus="yes">
        <source>too few class folders hold a usable image, and {n:,} file was left out, {first}: {detail}</source>
        <comment>too few class folders hold a usable image, and {n:,} files were left out, the first of them {first}: {detail}</comment>
        <translation>
            <numerusform>使える画像の入ったクラスフォルダーが少なすぎ、{n:,} 個のファイルが除外されました。最初のものは {first}: {detail}</numerusform>
        </translation>
    </message>
    <message>
        <source>two classes are named {name}; the later one is called {apart}</source>
        <translation>2 つのクラスの名前が {name} です。後のほうを {apart} と呼びます</translation>
    </message>
    <message>
        <source>two folders would both be the class {name!r}</source>
        <translation>2 つのフォルダーが同じクラス {name!r} になってしまいます</translation>
    </message>
    <message>
        <source>{a!r} and {b!r} look alike. Are they one class?</source>
        <translation>{a!r} と {b!r} は似ています。同じクラスですか？</translation>
    </message>
    <message numerus="yes">
        <source>{image} and {n} more of its images are not there</source>
        <comment>{image} and {n} more of its images are not there</comment>
        <translation>
            <numerusform>{image} と、ほか {n} 枚の画像がありません</numerusform>
        </translation>
    </message>
    <message>
        <source>{image} is not there</source>
        <translation>{image} がありません</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} file with the same image in two classes was left out.</source>
        <comment>{n:,} files with the same image in two classes were left out.</comment>
        <translation>
            <numerusform>同じ画像が 2 つのクラスにある {n:,} 個のファイルが除外されました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} image stood in two parts, such as train and test. Each is used only in the part that judges, so that no test image is trained on.</source>
        <comment>{n:,} images stood in two parts, such as train and test. Each is used only in the part that judges, so that no test image is trained on.</comment>
        <translation>
            <numerusform>{n:,} 枚の画像が、train と test のような 2 つの区分にありました。テスト画像で学習しないように、それぞれ評価用の区分でのみ使われます。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is missing or of the wrong type</source>
        <translation>{name} がないか、型が正しくありません</translation>
    </message>
    <message>
        <source>{name} is the {part} part</source>
        <translation>{name} は {part} の区分です</translation>
    </message>
    <message>
        <source>{name} stands beside it, and only one may</source>
        <translation>横に {name} がありますが、置けるのは 1 つだけです</translation>
    </message>
    <message numerus="yes">
        <source>{n} image stands in more than one part of {file}</source>
        <comment>{n} images stand in more than one part of {file}</comment>
        <translation>
            <numerusform>{n} 枚の画像が {file} の複数の区分にあります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} shot stands twice under one name, such as {file} and {name}. One copy may be trained on and the other judged, which makes the accuracy look better than it is: leave one of each out.</source>
        <comment>{n:,} shots stand twice under one name, such as {file} and {name}. One copy may be trained on and the other judged, which makes the accuracy look better than it is: leave one of each out.</comment>
        <translation>
            <numerusform>{n:,} 枚の写真が、{file} と {name} のように同じ名前で 2 つあります。片方を学習に、もう片方を評価に使うと、正解率が実際より良く見えることがあります。それぞれ片方を除外してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>{parts}: the top folders hold the same class folders.</source>
        <translation>{parts}: 最上位のフォルダーに同じクラスフォルダーが入っています。</translation>
    </message>
    <message>
        <source>{part} is missing or is not a list</source>
        <translation>{part} がないか、リストではありません</translation>
    </message>
</context>
<context>
    <name>mpl_engine.evaluation</name>
    <message>
        <source>A linear probe, which is simpler, is right on {right}; that difference may be chance ({p}).</source>
        <translation>より単純な線形プローブの正解数は {right} で、この差は偶然かもしれません（{p}）。</translation>
    </message>
    <message>
        <source>A linear probe, which is simpler, is right on {right}; {method} is really better than that ({p}).</source>
        <translation>より単純な線形プローブの正解数は {right} で、{method}は実際にそれより優れています（{p}）。</translation>
    </message>
    <message>
        <source>A linear probe, which is simpler, is right on {right}; {method} is really worse than that ({p}).</source>
        <translation>より単純な線形プローブの正解数は {right} で、{method}は実際にそれより劣っています（{p}）。</translation>
    </message>
    <message>
        <source>A linear probe, which is simpler, sees {share:.0f} %; that difference may be chance ({p}).</source>
        <translation>より単純な線形プローブは {share:.0f}% を正しく認識し、この差は偶然かもしれません（{p}）。</translation>
    </message>
    <message>
        <source>A linear probe, which is simpler, sees {share:.0f} %; {method} is really better than that ({p}).</source>
        <translation>より単純な線形プローブは {share:.0f}% を正しく認識し、{method}は実際にそれより優れています（{p}）。</translation>
    </message>
    <message>
        <source>A linear probe, which is simpler, sees {share:.0f} %; {method} is really worse than that ({p}).</source>
        <translation>より単純な線形プローブは {share:.0f}% を正しく認識し、{method}は実際にそれより劣っています（{p}）。</translation>
    </message>
    <message>
        <source>Ask for less, or train again with more images: up to 4 of each class are set aside for validation, or as many as lie in a folder val.</source>
        <translation>要求を下げるか、画像を増やして学習し直してください。検証用に、各クラス最大 4 枚、または val フォルダーにある枚数が取り分けられます。</translation>
    </message>
    <message numerus="yes">
        <source>Before calibration it was too modest (temperature {heat:.2f}, from {n} image).</source>
        <comment>Before calibration it was too modest (temperature {heat:.2f}, from {n} images).</comment>
        <translation>
            <numerusform>キャリブレーション前は控えめすぎました（温度 {heat:.2f}、{n} 枚の画像から）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before calibration it was too sure of itself (temperature {heat:.2f}, from {n} image).</source>
        <comment>Before calibration it was too sure of itself (temperature {heat:.2f}, from {n} images).</comment>
        <translation>
            <numerusform>キャリブレーション前は自信過剰でした（温度 {heat:.2f}、{n} 枚の画像から）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before calibration it was well calibrated already (temperature {heat:.2f}, from {n} image).</source>
        <comment>Before calibration it was well calibrated already (temperature {heat:.2f}, from {n} images).</comment>
        <translation>
            <numerusform>キャリブレーション前からすでに適切でした（温度 {heat:.2f}、{n} 枚の画像から）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every class counting the same, {method} sees {share:.0f} % of a class&apos;s images right, zero-shot {zero_shot:.0f} %.</source>
        <translation>どのクラスも同じ重みで数えると、{method}は 1 クラスの画像の {share:.0f}% を正しく認識し、ゼロショットは {zero_shot:.0f}% です。</translation>
    </message>
    <message>
        <source>Every class counting the same, {method} sees {share:.0f} % of a class&apos;s images right, zero-shot {zero_shot:.0f} %; the gain is real ({p}).</source>
        <translation>どのクラスも同じ重みで数えると、{method}は 1 クラスの画像の {share:.0f}% を正しく認識し、ゼロショットは {zero_shot:.0f}% です。この向上は偶然ではありません（{p}）。</translation>
    </message>
    <message>
        <source>Every class counting the same, {method} sees {share:.0f} % of a class&apos;s images right.</source>
        <translation>どのクラスも同じ重みで数えると、{method}は 1 クラスの画像の {share:.0f}% を正しく認識します。</translation>
    </message>
    <message>
        <source>Images of these would help most: {classes}.</source>
        <translation>次のクラスの画像が最も役立ちます: {classes}。</translation>
    </message>
    <message>
        <source>Instant answer</source>
        <translation>即時回答</translation>
    </message>
    <message numerus="yes">
        <source>It has {n} image to calibrate on, and {needed} images are needed.</source>
        <comment>It has {n} images to calibrate on, and {needed} images are needed.</comment>
        <translation>
            <numerusform>キャリブレーション用の画像は {n} 枚ですが、{needed} 枚必要です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds nothing to promise it by: it was not calibrated, or has been taught since, and {n} image is needed.</source>
        <comment>It holds nothing to promise it by: it was not calibrated, or has been taught since, and {n} images are needed.</comment>
        <translation>
            <numerusform>約束の根拠がありません。キャリブレーションされていないか、その後に教えられています。{n} 枚の画像が必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Linear probe</source>
        <translation>線形プローブ</translation>
    </message>
    <message>
        <source>MPL + head</source>
        <translation>MPL + ヘッド</translation>
    </message>
    <message>
        <source>MPL with a head</source>
        <translation>ヘッド付き MPL</translation>
    </message>
    <message>
        <source>No other images were left to check that on.</source>
        <translation>それを確かめる別の画像は残っていません。</translation>
    </message>
    <message numerus="yes">
        <source>Of all {n} test image it is right on {right}, zero-shot on {zero_shot}.</source>
        <comment>Of all {n} test images it is right on {right}, zero-shot on {zero_shot}.</comment>
        <translation>
            <numerusform>全 {n} 枚のテスト画像のうち、正解数は {right}、ゼロショットは {zero_shot} です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of all {n} test image it is right on {right}.</source>
        <comment>Of all {n} test images it is right on {right}.</comment>
        <translation>
            <numerusform>全 {n} 枚のテスト画像のうち、正解数は {right} です。</numerusform>
        </translation>
    </message>
    <message>
        <source>On images that it had not seen that helps: log-loss {with_it:.3f} with it, {without:.3f} without.</source>
        <translation>見たことのない画像で効果があります: 対数損失は、ありで {with_it:.3f}、なしで {without:.3f} です。</translation>
    </message>
    <message numerus="yes">
        <source>On {n} test image its confidence is off by {after:.1f} points on average (expected calibration error).</source>
        <comment>On {n} test images its confidence is off by {after:.1f} points on average (expected calibration error).</comment>
        <translation>
            <numerusform>{n} 枚のテスト画像で、確信度のずれは平均 {after:.1f} ポイントです（期待キャリブレーション誤差）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On {n} test image its confidence is off by {after:.1f} points on average, before calibration by {before:.1f} (expected calibration error).</source>
        <comment>On {n} test images its confidence is off by {after:.1f} points on average, before calibration by {before:.1f} (expected calibration error).</comment>
        <translation>
            <numerusform>{n} 枚のテスト画像で、確信度のずれは平均 {after:.1f} ポイント、キャリブレーション前は {before:.1f} ポイントです（期待キャリブレーション誤差）。</numerusform>
        </translation>
    </message>
    <message>
        <source>The instant answer</source>
        <translation>即時回答</translation>
    </message>
    <message>
        <source>The linear probe is fitted to {fitted:,} of the {images:,} training images, evenly from the classes: with all of them it would take longer than the training</source>
        <translation>線形プローブは、{images:,} 枚の学習画像のうち、各クラスから均等に選んだ {fitted:,} 枚に当てはめます。すべてを使うと、学習より時間がかかるためです</translation>
    </message>
    <message numerus="yes">
        <source>The probabilities are left as they are. A calibration was tried (temperature {heat:.2f}, from {n} image), but on those of the images that it had not seen it did not help: log-loss {with_it:.3f} with it, {without:.3f} without.</source>
        <comment>The probabilities are left as they are. A calibration was tried (temperature {heat:.2f}, from {n} images), but on those of the images that it had not seen it did not help: log-loss {with_it:.3f} with it, {without:.3f} without.</comment>
        <translation>
            <numerusform>確率はそのままにします。キャリブレーションを試みましたが（温度 {heat:.2f}、{n} 枚の画像から）、そのうち見ていない画像では効果がありませんでした: 対数損失は、ありで {with_it:.3f}、なしで {without:.3f} です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The probabilities are left as they are: {n} image to calibrate on are too few.</source>
        <comment>The probabilities are left as they are: {n} images to calibrate on are too few.</comment>
        <translation>
            <numerusform>確率はそのままにします: キャリブレーション用の画像 {n} 枚では少なすぎます。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are too few images to say whether more would help: add some, and ask again.</source>
        <translation>画像が少なすぎて、増やすと効果があるかどうかわかりません。追加してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>There the calibration made it worse; test images are not asked which to use.</source>
        <translation>そこではキャリブレーションで悪化しましたが、どちらを使うかはテスト画像では決めません。</translation>
    </message>
    <message>
        <source>This prompt module cannot promise a coverage of {coverage:.3g}.</source>
        <translation>このプロンプトモジュールは、カバー率 {coverage:.3g} を約束できません。</translation>
    </message>
    <message>
        <source>This run kept no images to calibrate on, so its probabilities are as the training left them.</source>
        <translation>この学習ではキャリブレーション用の画像を取り分けなかったため、確率は学習したままのものです。</translation>
    </message>
    <message>
        <source>This run learned from all images, so none are left to judge it on.</source>
        <translation>この学習にはすべての画像を使ったため、評価用の画像が残っていません。</translation>
    </message>
    <message>
        <source>Training made it worse ({p}): look at the images and the settings.</source>
        <translation>学習により悪化しました（{p}）。画像と設定を見直してください。</translation>
    </message>
    <message>
        <source>Twice as many would likely add about {gain:.0f} points ({low:.0f} to {high:.0f}).</source>
        <translation>枚数を 2 倍にすると、おそらく約 {gain:.0f} ポイント向上します（{low:.0f}～{high:.0f}）。</translation>
    </message>
    <message>
        <source>Twice as many would likely add about {gain:.0f} points.</source>
        <translation>枚数を 2 倍にすると、おそらく約 {gain:.0f} ポイント向上します。</translation>
    </message>
    <message>
        <source>Twice as many would likely change little: {most_gain:.0f} points more at the best.</source>
        <translation>枚数を 2 倍にしても、おそらくほとんど変わりません: 最大でも {most_gain:.0f} ポイントの向上です。</translation>
    </message>
    <message>
        <source>With so few images that difference may be chance ({p}).</source>
        <translation>画像が少ないため、この差は偶然かもしれません（{p}）。</translation>
    </message>
    <message>
        <source>With {most} images of each class accuracy is {rate:.0f} %.</source>
        <translation>各クラス {most} 枚の画像で、正解率は {rate:.0f}% です。</translation>
    </message>
    <message>
        <source>With {most} images of each class balanced accuracy is {rate:.0f} %.</source>
        <translation>各クラス {most} 枚の画像で、バランス正解率は {rate:.0f}% です。</translation>
    </message>
    <message>
        <source>Zero-shot</source>
        <translation>ゼロショット</translation>
    </message>
    <message>
        <source>a right answer costs nothing</source>
        <translation>正しい回答にコストはかかりません</translation>
    </message>
    <message>
        <source>cost of {true} called {answer}</source>
        <translation>{true} を {answer} と答えるコスト</translation>
    </message>
    <message>
        <source>it can mean {ways}; name them in a file, with --costs</source>
        <translation>{ways} の意味に取れます。--costs を使ってファイルで指定してください</translation>
    </message>
    <message>
        <source>it has no use for {names}</source>
        <translation>{names} の使い道がありません</translation>
    </message>
    <message>
        <source>it is not what this program writes</source>
        <translation>このプログラムが書き出す形ではありません</translation>
    </message>
    <message>
        <source>it must be at least 0 and less than 1</source>
        <translation>0 以上 1 未満にしてください</translation>
    </message>
    <message>
        <source>it must be between 0 and 1</source>
        <translation>0 から 1 までにしてください</translation>
    </message>
    <message>
        <source>it must be between 0 and {most:,.0f}</source>
        <translation>0 から {most:,.0f} までにしてください</translation>
    </message>
    <message>
        <source>it must look like CLASS=PROBABILITY, such as good=0.9</source>
        <translation>CLASS=PROBABILITY の形にしてください（例: good=0.9）</translation>
    </message>
    <message>
        <source>it must look like OLD=NEW</source>
        <translation>OLD=NEW の形にしてください</translation>
    </message>
    <message>
        <source>it must look like TRUE:ANSWER=COST, such as defect:good=50</source>
        <translation>TRUE:ANSWER=COST の形にしてください（例: defect:good=50）</translation>
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
        <translation>即時回答</translation>
    </message>
    <message>
        <source>the module&apos;s classes are {names}</source>
        <translation>モジュールのクラスは {names} です</translation>
    </message>
    <message>
        <source>the old name can be {ways}; name it in a file, with --classes</source>
        <translation>古い名前は {ways} と取れます。--classes を使ってファイルで指定してください</translation>
    </message>
    <message>
        <source>threshold of {name}</source>
        <translation>{name} のしきい値</translation>
    </message>
    <message>
        <source>what stands after = must be a number</source>
        <translation>= の後は数値にしてください</translation>
    </message>
    <message numerus="yes">
        <source>{method} is right on {right} of {n} test image, zero-shot on {zero_shot}.</source>
        <comment>{method} is right on {right} of {n} test images, zero-shot on {zero_shot}.</comment>
        <translation>
            <numerusform>{n} 枚のテスト画像のうち、{method}の正解数は {right}、ゼロショットは {zero_shot} です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{method} is right on {right} of {n} test image, zero-shot on {zero_shot}; the gain is real ({p}).</source>
        <comment>{method} is right on {right} of {n} test images, zero-shot on {zero_shot}; the gain is real ({p}).</comment>
        <translation>
            <numerusform>{n} 枚のテスト画像のうち、{method}の正解数は {right}、ゼロショットは {zero_shot} です。この向上は偶然ではありません（{p}）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{method} is right on {right} of {n} test image.</source>
        <comment>{method} is right on {right} of {n} test images.</comment>
        <translation>
            <numerusform>{n} 枚のテスト画像のうち、{method}の正解数は {right} です。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (about {gain:.0f} points)</source>
        <translation>{name}（約 {gain:.0f} ポイント）</translation>
    </message>
    <message>
        <source>{true!r} called {answer!r}</source>
        <translation>{true!r} を {answer!r} と答える</translation>
    </message>
</context>
<context>
    <name>mpl_engine.export</name>
    <message>
        <source>Accuracy, 95 % interval</source>
        <translation>正解率、95% 区間</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Balanced accuracy, 95 % interval</source>
        <translation>バランス正解率、95% 区間</translation>
    </message>
    <message>
        <source>By class, and its limits</source>
        <translation>クラス別の結果と限界</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>キャリブレーション</translation>
    </message>
    <message>
        <source>Check its name, or log in if it is private.</source>
        <translation>名前を確認するか、非公開の場合はログインしてください。</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>取り違え</translation>
    </message>
    <message>
        <source>Everybody can see it, with the names of its {classes} classes, settings and figures, and hashes and features of {pictures} training pictures.</source>
        <translation>誰でも見ることができます。{classes} 個のクラスの名前、設定、数値、および {pictures} 枚の学習画像のハッシュと特徴量も含まれます。</translation>
    </message>
    <message>
        <source>Export with --precision fp32.</source>
        <translation>--precision fp32 でエクスポートしてください。</translation>
    </message>
    <message>
        <source>Export with numbers of 8 bit (--precision int8), or export a folder instead.</source>
        <translation>8 ビットの数値でエクスポートする（--precision int8）か、代わりにフォルダーをエクスポートしてください。</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256 of all images)</source>
        <translation>フィンガープリント（全画像の SHA-256）</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Give it as NAME/MODULE, such as anna/flowers.</source>
        <translation>anna/flowers のように、NAME/MODULE の形で指定してください。</translation>
    </message>
    <message>
        <source>How often it was right (up) by how sure it was</source>
        <translation>実際の正解率（縦）と確信の度合い（横）</translation>
    </message>
    <message>
        <source>How to do it again</source>
        <translation>再現方法</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>In the window {left_out} images were excluded and {moved} were moved to another class before training; the run&apos;s config.json lists them.</source>
        <translation>学習前に、ウィンドウで {left_out} 枚の画像が除外され、{moved} 枚が別のクラスに移されました。実行の config.json に一覧があります。</translation>
    </message>
    <message numerus="yes">
        <source>In the window {n} image was excluded before training; the run&apos;s config.json lists it.</source>
        <comment>In the window {n} images were excluded before training; the run&apos;s config.json lists them.</comment>
        <translation>
            <numerusform>学習前に、ウィンドウで {n} 枚の画像が除外されました。実行の config.json に一覧があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the window {n} image was moved to another class before training; the run&apos;s config.json lists it.</source>
        <comment>In the window {n} images were moved to another class before training; the run&apos;s config.json lists them.</comment>
        <translation>
            <numerusform>学習前に、ウィンドウで {n} 枚の画像が別のクラスに移されました。実行の config.json に一覧があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is there already: {files} get a new version.</source>
        <translation>すでに存在します: {files} の新しいバージョンが作られます。</translation>
    </message>
    <message numerus="yes">
        <source>Judged on {n} image only.</source>
        <comment>Judged on {n} images only.</comment>
        <translation>
            <numerusform>{n} 枚の画像だけで評価しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限界</translation>
    </message>
    <message>
        <source>Log in with `hf auth login`, with a token that may do this.</source>
        <translation>これを行えるトークンを使い、`hf auth login` でログインしてください。</translation>
    </message>
    <message>
        <source>Log in with `hf auth login`, with a token that may write.</source>
        <translation>書き込めるトークンを使い、`hf auth login` でログインしてください。</translation>
    </message>
    <message>
        <source>Loss by step</source>
        <translation>ステップごとの損失</translation>
    </message>
    <message>
        <source>Made by MPL Desktop {version} on {when:%Y-%m-%d %H:%M}.</source>
        <translation>MPL Desktop {version} で {when:%Y-%m-%d %H:%M} に作成しました。</translation>
    </message>
    <message>
        <source>Make it private on its page, or choose another name.</source>
        <translation>そのページで非公開にするか、別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Measured by cross-validation, since there are few images.</source>
        <translation>画像が少ないため、交差検証で測定しました。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Most often taken for {name} ({times} of {images}).</source>
        <translation>最も多い間違いは {name} です（{images} 枚中 {times} 枚）。</translation>
    </message>
    <message>
        <source>No login was found, and HF_TOKEN is not set.</source>
        <translation>ログインが見つからず、HF_TOKEN も設定されていません。</translation>
    </message>
    <message>
        <source>Not judged: no test image.</source>
        <translation>評価なし: テスト画像がありません。</translation>
    </message>
    <message>
        <source>On a CPU the same versions, threads and seed give the same numbers.</source>
        <translation>CPU では、バージョン、スレッド数、シードが同じなら、同じ数値になります。</translation>
    </message>
    <message>
        <source>On {images} images the largest difference of a probability is {max_difference:.2g} (allowed: {allowed_difference:g}) and {decided_agreement:.1%} of clear answers agree (needed: {least_agreement:.0%}).</source>
        <translation>{images} 枚の画像で、確率の差は最大 {max_difference:.2g}（許容値: {allowed_difference:g}）、明確な回答の一致は {decided_agreement:.1%} です（必要値: {least_agreement:.0%}）。</translation>
    </message>
    <message>
        <source>Only you can see it, with the names of its {classes} classes, settings and figures, and hashes and features of {pictures} training pictures.</source>
        <translation>見ることができるのはあなただけです。{classes} 個のクラスの名前、設定、数値、および {pictures} 枚の学習画像のハッシュと特徴量も含まれます。</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>適合率</translation>
    </message>
    <message>
        <source>Recall, 95 % interval</source>
        <translation>再現率、95% 区間</translation>
    </message>
    <message>
        <source>Rows are true classes, columns are answers.</source>
        <translation>行は正しいクラス、列は回答です。</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>確信度</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>テスト画像</translation>
    </message>
    <message>
        <source>The export answers differently from the program, so {path} was not written.</source>
        <translation>エクスポートしたものの回答がこのプログラムと異なるため、{path} は書き込まれませんでした。</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>The pictures themselves are not in it.</source>
        <translation>画像そのものは含まれません。</translation>
    </message>
    <message>
        <source>The repository will be made.</source>
        <translation>リポジトリが作成されます。</translation>
    </message>
    <message>
        <source>The {shown} of {mistakes} mistakes with the highest loss.</source>
        <translation>{mistakes} 件の間違いのうち、損失の大きい {shown} 件です。</translation>
    </message>
    <message>
        <source>This classifier does not fit one ONNX file: it has {size}, and a file holds {most}.</source>
        <translation>この分類器は 1 つの ONNX ファイルに収まりません。大きさは {size} で、1 ファイルの上限は {most} です。</translation>
    </message>
    <message>
        <source>This classifier is too large for a web page: it would have {size}, and {most} is the most that browsers open well.</source>
        <translation>この分類器は Web ページには大きすぎます。大きさは {size} になりますが、ブラウザーで無理なく開けるのは {most} までです。</translation>
    </message>
    <message>
        <source>This form of curves</source>
        <translation>この形式の曲線</translation>
    </message>
    <message>
        <source>This is a fault of the program.</source>
        <translation>これはプログラムの不具合です。</translation>
    </message>
    <message>
        <source>To publish to {repo}, this computer must be logged in to Hugging Face.</source>
        <translation>{repo} に公開するには、このコンピューターで Hugging Face にログインする必要があります。</translation>
    </message>
    <message>
        <source>Training</source>
        <comment>how a run was trained</comment>
        <translation>学習</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>学習画像</translation>
    </message>
    <message>
        <source>Training took {seconds:.0f} s.</source>
        <translation>学習時間は {seconds:.0f} 秒でした。</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>正しいクラス</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>もう一度お試しください。</translation>
    </message>
    <message>
        <source>Use a smaller backbone.</source>
        <translation>より小さなバックボーンを使ってください。</translation>
    </message>
    <message>
        <source>Validation accuracy by step</source>
        <translation>ステップごとの検証正解率</translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation>検証画像</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Worst mistakes</source>
        <translation>最もひどい間違い</translation>
    </message>
    <message>
        <source>Zero-shot recall</source>
        <translation>ゼロショット再現率</translation>
    </message>
    <message>
        <source>dashed: before</source>
        <translation>破線: キャリブレーション前</translation>
    </message>
    <message>
        <source>everybody can see it, and it was to be private</source>
        <translation>非公開のはずが、誰でも見られる状態です</translation>
    </message>
    <message>
        <source>it has several safetensors files and none is called {file}</source>
        <translation>safetensors ファイルが複数あり、{file} という名前のものがありません</translation>
    </message>
    <message>
        <source>it holds no {file}</source>
        <translation>{file} が入っていません</translation>
    </message>
    <message>
        <source>it holds no {file}; {unsafe} could run code when opened and is never fetched</source>
        <translation>{file} が入っていません。{unsafe} は、開くとコードを実行するおそれがあるため、決して取得されません</translation>
    </message>
    <message>
        <source>it is no name of a repository</source>
        <translation>リポジトリの名前ではありません</translation>
    </message>
    <message>
        <source>it is not finished, so there is nothing to report on</source>
        <translation>完了していないため、報告する内容がありません</translation>
    </message>
    <message>
        <source>it must be one of {names}</source>
        <translation>次のいずれかにしてください: {names}</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>停止されました</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>フォルダーが存在しません</translation>
    </message>
    <message>
        <source>its module is gone meanwhile</source>
        <translation>その間にモジュールがなくなりました</translation>
    </message>
    <message>
        <source>its {file} has {size}, and no module has more than {most}</source>
        <translation>{file} の大きさは {size} ですが、モジュールの大きさは {most} を超えません</translation>
    </message>
    <message>
        <source>not kept by this run</source>
        <translation>この実行では保存されていません</translation>
    </message>
    <message>
        <source>own</source>
        <comment>settings of your own</comment>
        <translation>独自</translation>
    </message>
    <message>
        <source>solid: after calibration</source>
        <translation>実線: キャリブレーション後</translation>
    </message>
    <message>
        <source>solid: as it is</source>
        <translation>実線: そのまま</translation>
    </message>
    <message>
        <source>the address does not answer like a Hugging Face hub</source>
        <translation>そのアドレスの応答は Hugging Face ハブのものではありません</translation>
    </message>
    <message>
        <source>the network is switched off (HF_HUB_OFFLINE, or in the settings)</source>
        <translation>ネットワークがオフになっています（HF_HUB_OFFLINE または設定）</translation>
    </message>
    <message>
        <source>the upload broke off</source>
        <translation>アップロードが中断されました</translation>
    </message>
    <message>
        <source>there is no such repository, or no such version of it, that you may see</source>
        <translation>該当するリポジトリまたはバージョンがないか、見る権限がありません</translation>
    </message>
    <message>
        <source>what arrived differs from what the hub announced</source>
        <translation>受信した内容が、ハブの示す内容と異なります</translation>
    </message>
    <message>
        <source>{file} ({size}) would be fetched from {address}, version {commit}.</source>
        <translation>{file}（{size}）を {address} のバージョン {commit} から取得します。</translation>
    </message>
    <message>
        <source>{module} with its card ({size}) goes to {address}.</source>
        <translation>{module} とそのカード（{size}）を {address} に送ります。</translation>
    </message>
    <message>
        <source>{repo} cannot be fetched: {reason}.</source>
        <translation>{repo} から取得できません: {reason}。</translation>
    </message>
    <message>
        <source>{repo} cannot be published to: {reason}.</source>
        <translation>{repo} に公開できません: {reason}。</translation>
    </message>
    <message>
        <source>{repo} cannot be used: {reason}.</source>
        <translation>{repo} は使えません: {reason}。</translation>
    </message>
    <message>
        <source>{revision!r} is no branch, tag or commit</source>
        <translation>{revision!r} はブランチ、タグ、コミットのいずれでもありません</translation>
    </message>
</context>
<context>
    <name>mpl_engine.extras</name>
    <message>
        <source>A worker on {node} cannot do this work: {reason}</source>
        <translation>{node} のワーカーはこの作業を行えません: {reason}</translation>
    </message>
    <message>
        <source>All nodes need this program in the same version, and must see all files at the same paths.</source>
        <translation>すべてのノードに同じバージョンのこのプログラムがあり、すべてのファイルが同じパスで見える必要があります。</translation>
    </message>
    <message>
        <source>Give the address of one that runs, such as HOST:6379, or auto for the one that this computer belongs to; --ray without an address starts one here.</source>
        <translation>動作中のもののアドレス（HOST:6379 など）か、このコンピューターが属するものを使うなら auto を指定してください。アドレスなしの --ray では、ここで起動します。</translation>
    </message>
    <message>
        <source>Give the command again: what is done stays done.</source>
        <translation>同じコマンドをもう一度実行してください。済んだ分はそのまま残ります。</translation>
    </message>
    <message>
        <source>Install with: pip install {install}</source>
        <translation>次のコマンドでインストールしてください: pip install {install}</translation>
    </message>
    <message>
        <source>Ray could not be started on this computer: {reason}.</source>
        <translation>このコンピューターで Ray を起動できませんでした: {reason}。</translation>
    </message>
    <message>
        <source>Ray gave up: {reason}.</source>
        <translation>Ray が処理を中止しました: {reason}。</translation>
    </message>
    <message>
        <source>The Ray cluster at {address} could not be joined: {reason}.</source>
        <translation>{address} の Ray クラスターに参加できませんでした: {reason}。</translation>
    </message>
    <message>
        <source>The program that is installed by Python can have it: pip install {install}</source>
        <translation>Python でインストールしたプログラムなら追加できます: pip install {install}</translation>
    </message>
    <message>
        <source>Work with Ray</source>
        <translation>Ray を使った作業</translation>
    </message>
    <message>
        <source>a node without a name</source>
        <translation>名前のないノード</translation>
    </message>
    <message>
        <source>it would listen to the network too</source>
        <translation>ネットワークからの接続も受け付けてしまいます</translation>
    </message>
    <message>
        <source>start the command on a node of the cluster instead (`ray job submit`), with --ray auto</source>
        <translation>代わりに、クラスターのノード上で --ray auto を付けてコマンドを開始してください（`ray job submit`）</translation>
    </message>
    <message numerus="yes">
        <source>{work} needs {libraries}, which is not in this bundle.</source>
        <comment>{work} needs {libraries}, which are not in this bundle.</comment>
        <translation>
            <numerusform>{work}には {libraries} が必要ですが、このパッケージには入っていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{work} needs {libraries}, which is not installed.</source>
        <comment>{work} needs {libraries}, which are not installed.</comment>
        <translation>
            <numerusform>{work}には {libraries} が必要ですが、インストールされていません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mpl_engine.features</name>
    <message>
        <source>Left out: {error}</source>
        <translation>除外: {error}</translation>
    </message>
    <message>
        <source>it changed or vanished since the folder was looked at</source>
        <translation>フォルダーを調べた後で変更されたか、なくなりました</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>通常のファイルではありません</translation>
    </message>
</context>
<context>
    <name>mpl_engine.files</name>
    <message>
        <source>a device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>a part of its path is a file, not a folder</source>
        <translation>パスの途中がフォルダーではなくファイルです</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation>パイプ</translation>
    </message>
    <message>
        <source>a pipe, socket or device</source>
        <translation>パイプ、ソケット、またはデバイス</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>ソケット</translation>
    </message>
    <message>
        <source>it has {size}, and at most {most} are read</source>
        <translation>大きさは {size} ですが、読み込めるのは最大 {most} です</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>ファイルではなくフォルダーです</translation>
    </message>
    <message>
        <source>it is a link, not a file</source>
        <translation>ファイルではなくリンクです</translation>
    </message>
    <message>
        <source>it is a safetensors file of another kind</source>
        <translation>別の種類の safetensors ファイルです</translation>
    </message>
    <message>
        <source>it is damaged, or not JSON</source>
        <translation>壊れているか、JSON ではありません</translation>
    </message>
    <message>
        <source>it is damaged, or not a file of this program</source>
        <translation>壊れているか、このプログラムのファイルではありません</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>JSON オブジェクトではありません</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>it is {kind}, not a file</source>
        <translation>ファイルではなく{kind}です</translation>
    </message>
    <message>
        <source>its description is not JSON</source>
        <translation>説明が JSON ではありません</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>フォルダーが存在しません</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>名前が長すぎます</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>その他のもの</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>ディスクの空きがありません</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>ディスクが読み取り専用です</translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <translation>ディスクでエラーが発生しました</translation>
    </message>
    <message>
        <source>the file would be too large for this disk</source>
        <translation>ファイルがこのディスクには大きすぎます</translation>
    </message>
    <message>
        <source>there is a folder of that name</source>
        <translation>同じ名前のフォルダーがあります</translation>
    </message>
    <message>
        <source>there is no permission to read it</source>
        <translation>読み取る権限がありません</translation>
    </message>
    <message>
        <source>there is no permission to write there</source>
        <translation>そこに書き込む権限がありません</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>そのようなファイルはありません</translation>
    </message>
    <message>
        <source>your disk quota is used up</source>
        <translation>ディスクの割り当て量を使い切っています</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} byte</source>
        <comment>{n:,} bytes</comment>
        <translation>
            <numerusform>{n:,} バイト</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} in it is {found}, not {wanted}; only what this program made there is written or moved</source>
        <translation>中の {name} が{wanted}ではなく{found}です。そこでは、このプログラムが作ったものだけが書き込まれ、移動されます</translation>
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
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>{folder} is a link</source>
        <translation>{folder} はリンクです</translation>
    </message>
</context>
<context>
    <name>mpl_engine.heads</name>
    <message>
        <source>Heads are fitted to {fitted:,} of the {images:,} training images, evenly from the classes: more do not fit into memory</source>
        <translation>ヘッドは、{images:,} 枚の学習画像のうち、各クラスから均等に選んだ {fitted:,} 枚に当てはめます。それ以上はメモリに収まらないためです</translation>
    </message>
</context>
<context>
    <name>mpl_engine.images</name>
    <message>
        <source>Check its rights.</source>
        <translation>アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>パスを確認してください。</translation>
    </message>
    <message>
        <source>Give the folder whose sub-folders are the classes.</source>
        <translation>サブフォルダーがクラスになっているフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>LAB colours could not be converted</source>
        <translation>LAB の色を変換できませんでした</translation>
    </message>
    <message>
        <source>decoding it takes {needed:,} MB of memory, and at most {most:,} MB are given to images</source>
        <translation>デコードには {needed:,} MB のメモリが必要ですが、画像に使えるのは最大 {most:,} MB です</translation>
    </message>
    <message>
        <source>hidden files and those of the system are left out</source>
        <translation>隠しファイルとシステムのファイルは除外されます</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>it declares more pixels than the limit of {limit} million</source>
        <translation>ピクセル数が上限の {limit} 百万を超えています</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation>存在しません</translation>
    </message>
    <message>
        <source>it has more than {most} scans</source>
        <translation>スキャンが {most} 個を超えています</translation>
    </message>
    <message>
        <source>it has {scans} scans of {width} x {height} pixels, more than any encoder writes</source>
        <translation>{width} x {height} ピクセルのスキャンが {scans} 個あり、どのエンコーダーが書き出す数よりも多くなっています</translation>
    </message>
    <message>
        <source>it holds no finite values</source>
        <translation>有限の値がありません</translation>
    </message>
    <message>
        <source>it is a camera raw file ({raw}); save it as JPEG or TIFF with the camera&apos;s program to use it</source>
        <translation>カメラの RAW ファイル（{raw}）です。使うには、カメラのソフトで JPEG または TIFF として保存してください</translation>
    </message>
    <message>
        <source>it is neither a file nor a folder</source>
        <translation>ファイルでもフォルダーでもありません</translation>
    </message>
    <message>
        <source>it is not a folder</source>
        <translation>フォルダーではありません</translation>
    </message>
    <message>
        <source>it is not an image of a kind that can be read</source>
        <translation>読み取れる種類の画像ではありません</translation>
    </message>
    <message>
        <source>it leads to a folder that was found {times} times already</source>
        <translation>すでに {times} 回見つかったフォルダーにつながっています</translation>
    </message>
    <message>
        <source>it must be one of crop, pad, stretch</source>
        <translation>crop、pad、stretch のいずれかにしてください</translation>
    </message>
    <message>
        <source>its header has more than {size} MB</source>
        <translation>ヘッダーが {size} MB を超えています</translation>
    </message>
    <message>
        <source>its header is broken, or of a variety that cannot be read</source>
        <translation>ヘッダーが壊れているか、読み取れない種類のものです</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation>理由は示されませんでした</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>ファイルが空です</translation>
    </message>
    <message>
        <source>the folder cannot be read</source>
        <translation>フォルダーを読み取れません</translation>
    </message>
    <message>
        <source>the link leads back to a folder above it</source>
        <translation>リンクが、上位のフォルダーに戻っています</translation>
    </message>
    <message>
        <source>the link leads back to itself</source>
        <translation>リンクがそれ自身に戻っています</translation>
    </message>
    <message>
        <source>the link leads nowhere</source>
        <translation>リンク先がありません</translation>
    </message>
    <message>
        <source>the {kind} data cannot be decoded: {reason}</source>
        <translation>{kind} データをデコードできません: {reason}</translation>
    </message>
    <message>
        <source>the {kind} data ends in zeros</source>
        <translation>{kind} データの末尾がゼロで埋まっています</translation>
    </message>
    <message>
        <source>the {kind} data ends too early</source>
        <translation>{kind} データが途中で終わっています</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>そのようなファイルやフォルダーはありません</translation>
    </message>
    <message>
        <source>there is not enough memory to decode it</source>
        <translation>デコードするにはメモリが足りません</translation>
    </message>
</context>
<context>
    <name>mpl_engine.labels</name>
    <message>
        <source>it has no rows</source>
        <translation>行がありません</translation>
    </message>
    <message>
        <source>it has only one column; one of files and one of classes are needed</source>
        <translation>列が 1 つしかありません。ファイルの列とクラスの列が必要です</translation>
    </message>
    <message>
        <source>it is a spreadsheet or an archive, so save it as CSV first</source>
        <translation>表計算ファイルまたはアーカイブです。先に CSV として保存してください</translation>
    </message>
    <message>
        <source>it is in no part</source>
        <translation>どの区分にもありません</translation>
    </message>
    <message>
        <source>it is not text</source>
        <translation>テキストではありません</translation>
    </message>
    <message>
        <source>line {line} cannot be read</source>
        <translation>{line} 行目を読み取れません</translation>
    </message>
</context>
<context>
    <name>mpl_engine.modules</name>
    <message>
        <source>Modules of `train --method instant` can; a class of any module can be added by its name alone with `classify --add-class`.</source>
        <translation>`train --method instant` のモジュールなら可能です。どのモジュールでも、`classify --add-class` を使えば名前だけでクラスを追加できます。</translation>
    </message>
    <message>
        <source>a new name is empty</source>
        <translation>新しい名前が空です</translation>
    </message>
    <message>
        <source>a part of its description is missing or of the wrong kind</source>
        <translation>説明の一部がないか、種類が正しくありません</translation>
    </message>
    <message>
        <source>another image size, mean or std</source>
        <translation>異なる画像サイズ、mean、または std</translation>
    </message>
    <message>
        <source>exact GELU</source>
        <translation>正確な GELU</translation>
    </message>
    <message>
        <source>features in which the centre of the picture counts more</source>
        <translation>画像の中央をより重視した特徴量</translation>
    </message>
    <message>
        <source>features that are a plain mean over the picture</source>
        <translation>画像全体の単純平均である特徴量</translation>
    </message>
    <message>
        <source>how its features are pooled is not known</source>
        <translation>特徴量のまとめ方がわかりません</translation>
    </message>
    <message>
        <source>it answers by the texts of its classes and keeps no statistics of them</source>
        <translation>クラスのテキストで回答し、クラスの統計を保持していません</translation>
    </message>
    <message>
        <source>it claims {claimed:,} numbers, more than any prompt module has</source>
        <translation>{claimed:,} 個の数値があるとされていますが、これはどのプロンプトモジュールよりも多い数です</translation>
    </message>
    <message>
        <source>it holds numbers that are not finite float32</source>
        <translation>有限の float32 でない数値が入っています</translation>
    </message>
    <message>
        <source>it must be 1 or more</source>
        <translation>1 以上にしてください</translation>
    </message>
    <message>
        <source>it must be between 0 and 1</source>
        <translation>0 から 1 までにしてください</translation>
    </message>
    <message>
        <source>its class matrix does not fit its classes</source>
        <translation>クラス行列がクラスと合いません</translation>
    </message>
    <message>
        <source>its class matrix is not normalised</source>
        <translation>クラス行列が正規化されていません</translation>
    </message>
    <message>
        <source>its class names are missing or repeated</source>
        <translation>クラス名がないか、重複しています</translation>
    </message>
    <message>
        <source>its features of training images do not fit its classes</source>
        <translation>学習画像の特徴量がクラスと合いません</translation>
    </message>
    <message>
        <source>its head does not fit its classes</source>
        <translation>ヘッドがクラスと合いません</translation>
    </message>
    <message>
        <source>its head does not fit the backbone</source>
        <translation>ヘッドがバックボーンと合いません</translation>
    </message>
    <message>
        <source>its prompts do not fit the backbone</source>
        <translation>プロンプトがバックボーンと合いません</translation>
    </message>
    <message>
        <source>its prompts have names that this program does not know</source>
        <translation>プロンプトに、このプログラムの知らない名前があります</translation>
    </message>
    <message>
        <source>its reference features do not fit its class matrix</source>
        <translation>基準の特徴量がクラス行列と合いません</translation>
    </message>
    <message>
        <source>its schema number is missing</source>
        <translation>スキーマ番号がありません</translation>
    </message>
    <message>
        <source>its settings are damaged, or of a newer version of the program</source>
        <translation>設定が壊れているか、より新しいバージョンのプログラムのものです</translation>
    </message>
    <message>
        <source>its settings cannot be used: {error}</source>
        <translation>設定を使えません: {error}</translation>
    </message>
    <message>
        <source>its tensors cannot be read</source>
        <translation>テンソルを読み取れません</translation>
    </message>
    <message>
        <source>no such file: its weights are not published ones</source>
        <translation>該当するファイルなし（公開された重みではありません）</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no prompts</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>none of the pictures can be read</source>
        <translation>読み取れる画像がありません</translation>
    </message>
    <message>
        <source>others, {prompts}</source>
        <translation>異なるもの、{prompts}</translation>
    </message>
    <message>
        <source>texts of the classes</source>
        <translation>クラスのテキスト</translation>
    </message>
    <message>
        <source>the module has no such classes</source>
        <translation>モジュールにそのようなクラスはありません</translation>
    </message>
    <message>
        <source>the name of a new class is empty, or not text</source>
        <translation>新しいクラスの名前が空か、テキストではありません</translation>
    </message>
    <message>
        <source>the name of the class is empty, or not text</source>
        <translation>クラスの名前が空か、テキストではありません</translation>
    </message>
    <message>
        <source>the path of a file where the name of published weights belongs</source>
        <translation>公開された重みの名前があるべき所に、ファイルのパス</translation>
    </message>
    <message>
        <source>the preprocessing that it was trained with</source>
        <translation>学習時の前処理</translation>
    </message>
    <message>
        <source>there is such a class already</source>
        <translation>そのクラスはすでにあります</translation>
    </message>
    <message>
        <source>two classes would have the same name</source>
        <translation>2 つのクラスが同じ名前になってしまいます</translation>
    </message>
    <message>
        <source>{module} cannot be merged: {reason}.</source>
        <translation>{module} は統合できません: {reason}。</translation>
    </message>
    <message>
        <source>{module} cannot learn from these pictures: {reason}.</source>
        <translation>{module} はこれらの画像から学習できません: {reason}。</translation>
    </message>
    <message>
        <source>{number} a layer, in {depth} layers, {towers}</source>
        <translation>1 層あたり {number} 個、{depth} 層、{towers}</translation>
    </message>
</context>
<context>
    <name>mpl_engine.modules.merging</name>
    <message>
        <source>All pictures that were given are known to a module, so that none is left to judge by.</source>
        <translation>指定された画像はすべてモジュールの知っているものなので、評価用の画像が残りません。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>別のものを選んでください。</translation>
    </message>
    <message>
        <source>Give a folder (--data) with the pictures that it was trained on, or train it again with this version.</source>
        <translation>学習に使った画像のフォルダーを指定する（--data）か、このバージョンで学習し直してください。</translation>
    </message>
    <message>
        <source>In several modules, and one class of their pictures together: {classes}.</source>
        <translation>複数のモジュールにあり、画像を合わせて 1 つのクラスになるもの: {classes}。</translation>
    </message>
    <message>
        <source>Name two modules or more.</source>
        <translation>2 つ以上のモジュールを指定してください。</translation>
    </message>
    <message>
        <source>Pictures that several modules learned from: {number}; each counts once.</source>
        <translation>複数のモジュールが学習に使った画像: {number} 枚。それぞれ 1 回と数えます。</translation>
    </message>
    <message>
        <source>Pictures that several modules learned from: {number}; they count twice.</source>
        <translation>複数のモジュールが学習に使った画像: {number} 枚。2 回と数えます。</translation>
    </message>
    <message>
        <source>Train it again on {ours}, or train on the pictures of both.</source>
        <translation>{ours} で学習し直すか、両方の画像で学習してください。</translation>
    </message>
    <message>
        <source>Train it again with the same settings.</source>
        <translation>同じ設定で学習し直してください。</translation>
    </message>
    <message>
        <source>When it should doubt was not measured (no pictures of {classes}), so it always answers.</source>
        <translation>どのような場合に疑うべきかは測定していないため（{classes} の画像なし）、常に回答します。</translation>
    </message>
    <message>
        <source>When it should doubt was not measured, so it always answers.</source>
        <translation>どのような場合に疑うべきかは測定していないため、常に回答します。</translation>
    </message>
    <message>
        <source>how a picture becomes a square</source>
        <translation>画像を正方形にする方法</translation>
    </message>
    <message>
        <source>how features are pooled</source>
        <translation>特徴量のまとめ方</translation>
    </message>
    <message>
        <source>it belongs to {theirs} (sha256 {their_sha256}…), and {first} to {ours} (sha256 {our_sha256}…)</source>
        <translation>{theirs} 用（sha256 {their_sha256}…）ですが、{first} は {ours} 用です（sha256 {our_sha256}…）</translation>
    </message>
    <message>
        <source>it is the same module as {other}</source>
        <translation>{other} と同じモジュールです</translation>
    </message>
    <message>
        <source>it keeps nothing of its training images that another module could share</source>
        <translation>ほかのモジュールと共有できる学習画像の情報を保持していません</translation>
    </message>
    <message>
        <source>it keeps nothing of its training images that another module could share, and the folder lacks pictures that it was trained on</source>
        <translation>ほかのモジュールと共有できる学習画像の情報を保持しておらず、フォルダーにも学習に使った画像が足りません</translation>
    </message>
    <message>
        <source>it prepares pictures in another way than {first} ({differing})</source>
        <translation>画像の前処理が {first} と異なります（{differing}）</translation>
    </message>
    <message>
        <source>mean colour</source>
        <translation>平均の色</translation>
    </message>
    <message>
        <source>resizing</source>
        <translation>サイズ変更</translation>
    </message>
    <message>
        <source>size</source>
        <comment>of a picture</comment>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>spread of colours</source>
        <translation>色のばらつき</translation>
    </message>
    <message>
        <source>there is no other one</source>
        <translation>ほかのモジュールがありません</translation>
    </message>
    <message>
        <source>{first} and {second} may mean the same; they are two classes.</source>
        <translation>{first} と {second} は同じ意味かもしれませんが、2 つのクラスです。</translation>
    </message>
    <message>
        <source>{kept} was also written {other}; {kept} is kept.</source>
        <translation>{kept} は {other} とも書かれていましたが、{kept} を残します。</translation>
    </message>
    <message numerus="yes">
        <source>{n} picture could not be read and was left out.</source>
        <comment>{n} pictures could not be read and were left out.</comment>
        <translation>
            <numerusform>{n} 枚の画像は読み取れず、除外されました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mpl_engine.prompts</name>
    <message>
        <source>Give the class a shorter display name, or shorten the prompt template.</source>
        <translation>クラスに短い表示名を付けるか、プロンプトテンプレートを短くしてください。</translation>
    </message>
    <message>
        <source>It has {tokens} tokens and this backbone reads at most {limit}.</source>
        <translation>{tokens} トークンありますが、このバックボーンが読めるのは最大 {limit} です。</translation>
    </message>
    <message>
        <source>Left out: {error}</source>
        <translation>除外: {error}</translation>
    </message>
    <message>
        <source>Of {views:,} augmented versions of the pictures, what needs no training is kept of {kept:,} ({size}); of the others it is computed again when their turn comes</source>
        <translation>画像の加工版 {views:,} 個のうち {kept:,} 個について、学習の要らない計算結果を保持します（{size}）。残りは順番が来たときに計算し直します</translation>
    </message>
    <message>
        <source>The prompt of class {class_name} is too long.</source>
        <translation>クラス {class_name} のプロンプトが長すぎます。</translation>
    </message>
    <message>
        <source>a name is empty or holds a reserved word</source>
        <translation>名前が空か、予約語を含んでいます</translation>
    </message>
    <message>
        <source>context_mode=replace needs a space between its words and the class name</source>
        <translation>context_mode=replace では、言葉とクラス名の間に空白が必要です</translation>
    </message>
    <message>
        <source>context_mode=replace needs that many words before the class name, and there are {number}</source>
        <translation>context_mode=replace では、クラス名の前にそれだけの語数が必要ですが、{number} しかありません</translation>
    </message>
    <message>
        <source>the backbone reads {names} as the same, so their prompts say the same</source>
        <translation>バックボーンが {names} を同じものとして読むため、そのプロンプトは同じになります</translation>
    </message>
    <message>
        <source>the backbone reads {names} as the same, so their prompts say {others}</source>
        <translation>バックボーンが {names} を同じものとして読むため、プロンプトでは {others} とします</translation>
    </message>
    <message>
        <source>the initial context has shape {shape}</source>
        <translation>コンテキストの初期値の形状が {shape} です</translation>
    </message>
    <message>
        <source>there are no classes</source>
        <translation>クラスがありません</translation>
    </message>
    <message>
        <source>this backbone has {image_layers} image and {text_layers} text layers, so it must be {deepest} or less</source>
        <translation>このバックボーンは画像 {image_layers} 層、テキスト {text_layers} 層なので、{deepest} 以下にしてください</translation>
    </message>
    <message>
        <source>this backbone&apos;s image tower has no row of tokens for prompts to stand in, so it must be text</source>
        <translation>このバックボーンの画像タワーには、プロンプトを置くトークン列がないため、text にしてください</translation>
    </message>
    <message>
        <source>this backbone&apos;s tokenizer has no word of one token to start from</source>
        <translation>このバックボーンのトークナイザーには、出発点となる 1 トークンの語がありません</translation>
    </message>
</context>
<context>
    <name>mpl_engine.runs</name>
    <message>
        <source>Heads are fitted to the training images without their augmented versions: {rows:,} rows of {classes:,} classes do not fit into memory</source>
        <translation>ヘッドは、加工版を除いた学習画像に当てはめます: {classes:,} クラスの {rows:,} 行はメモリに収まりません</translation>
    </message>
    <message>
        <source>Of {others}, {kept} is kept</source>
        <translation>{others} のうち、{kept} を採用します</translation>
    </message>
    <message numerus="yes">
        <source>Of {others}, {kept} is kept, judging by {n} image held out</source>
        <comment>Of {others}, {kept} is kept, judging by {n} images held out</comment>
        <translation>
            <numerusform>{others} のうち、取り分けた画像 {n} 枚での評価により、{kept} を採用します</numerusform>
        </translation>
    </message>
    <message>
        <source>Of {ways} ways to answer at once, {kept} is kept</source>
        <translation>即時回答の {ways} 通りの方法のうち、{kept} を採用します</translation>
    </message>
    <message numerus="yes">
        <source>Of {ways} ways to answer at once, {kept} is kept, right on {share:.0f} % of {n} image held out</source>
        <comment>Of {ways} ways to answer at once, {kept} is kept, right on {share:.0f} % of {n} images held out</comment>
        <translation>
            <numerusform>即時回答の {ways} 通りの方法のうち、{kept} を採用します。取り分けた画像 {n} 枚での正解率は {share:.0f}% です</numerusform>
        </translation>
    </message>
    <message>
        <source>Ten images of each class are enough.</source>
        <translation>各クラス 10 枚の画像があれば十分です。</translation>
    </message>
    <message>
        <source>a fold is not an object</source>
        <translation>分割がオブジェクトではありません</translation>
    </message>
    <message>
        <source>a label has no class</source>
        <translation>ラベルにクラスがありません</translation>
    </message>
    <message>
        <source>a part of it is missing or of the wrong kind</source>
        <translation>一部がないか、種類が正しくありません</translation>
    </message>
    <message>
        <source>data or config</source>
        <translation>data または config</translation>
    </message>
    <message>
        <source>depth was lowered from {wanted} to {depth}, the layers of this backbone</source>
        <translation>深さを {wanted} から、このバックボーンの層の数である {depth} に下げました</translation>
    </message>
    <message>
        <source>it has other words than classes</source>
        <translation>言葉がクラスと対応していません</translation>
    </message>
    <message>
        <source>it holds no config.json, so it is not the folder of a run</source>
        <translation>config.json がないため、実行のフォルダーではありません</translation>
    </message>
    <message>
        <source>it is being replaced, or that was interrupted; mpl-engine resume puts it back</source>
        <translation>置き換えの途中か、置き換えが中断されています。mpl-engine resume で元に戻せます</translation>
    </message>
    <message>
        <source>it must be 0 to {most}</source>
        <translation>0 から {most} までにしてください</translation>
    </message>
    <message>
        <source>it must be auto or coop</source>
        <translation>auto または coop にしてください</translation>
    </message>
    <message>
        <source>it must be {names}</source>
        <translation>{names} にしてください</translation>
    </message>
    <message>
        <source>its class names are missing</source>
        <translation>クラス名がありません</translation>
    </message>
    <message>
        <source>its folds or its fingerprint are missing</source>
        <translation>分割またはフィンガープリントがありません</translation>
    </message>
    <message>
        <source>its labels do not fit the run&apos;s images</source>
        <translation>ラベルが実行の画像と合いません</translation>
    </message>
    <message>
        <source>its schema number is missing</source>
        <translation>スキーマ番号がありません</translation>
    </message>
    <message>
        <source>its smallest class has too few images for a test part of its own</source>
        <translation>最も小さいクラスの画像が少なすぎ、独立したテスト区分を作れません</translation>
    </message>
    <message>
        <source>prompts are learned for the class texts alone: this backbone&apos;s image tower holds none</source>
        <translation>プロンプトはクラスのテキストについてのみ学習されます: このバックボーンの画像タワーには置けません</translation>
    </message>
    <message>
        <source>the images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>the settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>the words of its classes are of the wrong kind</source>
        <translation>クラスの言葉の種類が正しくありません</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>そのようなフォルダーはありません</translation>
    </message>
    <message numerus="yes">
        <source>{n} file or folder was left out; `mpl-engine scan` lists them with the reason</source>
        <comment>{n} files or folders were left out; `mpl-engine scan` lists them with the reason</comment>
        <translation>
            <numerusform>{n} 個のファイルまたはフォルダーが除外されました。`mpl-engine scan` で理由とともに一覧できます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} training image of each class</source>
        <comment>{n} training images of each class</comment>
        <translation>
            <numerusform>各クラス {n} 枚の学習画像</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} is missing or of the wrong kind</source>
        <translation>{part} がないか、種類が正しくありません</translation>
    </message>
</context>
<context>
    <name>mpl_engine.training</name>
    <message>
        <source>It was ended early.</source>
        <translation>早めに終了しました。</translation>
    </message>
    <message>
        <source>The weights of epoch {epoch} are kept, the best on the validation images.</source>
        <translation>検証画像で最良だった、エポック {epoch} の重みを残します。</translation>
    </message>
    <message>
        <source>The weights of epoch {epoch} are kept, the last one.</source>
        <translation>最後のエポック {epoch} の重みを残します。</translation>
    </message>
    <message>
        <source>The weights of epoch {epoch} are kept.</source>
        <translation>エポック {epoch} の重みを残します。</translation>
    </message>
    <message>
        <source>The weights of epoch {epoch} up to where it was ended are kept, the best on the validation images.</source>
        <translation>検証画像で最良だった、終了時点までのエポック {epoch} の重みを残します。</translation>
    </message>
    <message>
        <source>The weights of epoch {epoch} up to where it was ended are kept, the last one.</source>
        <translation>最後となった、終了時点までのエポック {epoch} の重みを残します。</translation>
    </message>
    <message>
        <source>The weights of epoch {epoch} up to where it was ended are kept.</source>
        <translation>終了時点までのエポック {epoch} の重みを残します。</translation>
    </message>
    <message>
        <source>it holds numbers that are not finite</source>
        <translation>有限でない数値が入っています</translation>
    </message>
    <message>
        <source>it stands at a step that the settings do not have</source>
        <translation>設定にないステップの状態です</translation>
    </message>
    <message>
        <source>its description is not what this program writes</source>
        <translation>説明が、このプログラムの書き出す形ではありません</translation>
    </message>
    <message>
        <source>its optimizer state does not fit the settings</source>
        <translation>最適化の状態が設定と合いません</translation>
    </message>
    <message>
        <source>its tensors cannot be read</source>
        <translation>テンソルを読み取れません</translation>
    </message>
    <message>
        <source>its tensors do not fit the settings</source>
        <translation>テンソルが設定と合いません</translation>
    </message>
    <message>
        <source>there are no training images</source>
        <translation>学習画像がありません</translation>
    </message>
</context>
<context>
    <name>mpl_engine.video</name>
    <message>
        <source>No picture could be taken from {path}: {reason}.</source>
        <translation>{path} から画像を取り出せませんでした: {reason}。</translation>
    </message>
    <message>
        <source>Taking pictures from a video</source>
        <translation>動画からの画像の取り出し</translation>
    </message>
    <message>
        <source>it holds no moving picture</source>
        <translation>映像が入っていません</translation>
    </message>
    <message>
        <source>it holds sound only</source>
        <translation>音声しか入っていません</translation>
    </message>
    <message>
        <source>it is damaged, or no video that can be read</source>
        <translation>壊れているか、読み取れる動画ではありません</translation>
    </message>
    <message>
        <source>it must be between {slowest:g} and {fastest:g} pictures a second</source>
        <translation>1 秒あたり {slowest:g} から {fastest:g} 枚までにしてください</translation>
    </message>
    <message>
        <source>none of its pictures can be read</source>
        <translation>読み取れる画像がありません</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>ファイルが空です</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>そのようなファイルはありません</translation>
    </message>
</context>
</TS>
