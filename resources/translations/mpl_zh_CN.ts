<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>mpl_desktop</name>
    <message>
        <source>1 of 1 file was left out.</source>
        <translation>共 1 个文件，已略过。</translation>
    </message>
    <message>
        <source>A file could not be used: {reason}.</source>
        <translation>有一个文件无法使用：{reason}。</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>选择其他文件夹</translation>
    </message>
    <message>
        <source>Choose its new place</source>
        <translation>选择其新位置</translation>
    </message>
    <message>
        <source>Choose the model&apos;s file</source>
        <translation>选择模型文件</translation>
    </message>
    <message>
        <source>Classify</source>
        <comment>name of a page: what one does there</comment>
        <translation>分类</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Go to Images</source>
        <translation>转到“图片”</translation>
    </message>
    <message>
        <source>Images</source>
        <comment>name of a page</comment>
        <translation>图片</translation>
    </message>
    <message>
        <source>Label</source>
        <comment>name of a page: what one does there</comment>
        <translation>标注</translation>
    </message>
    <message>
        <source>Learn in smaller steps</source>
        <translation>用更小的步长学习</translation>
    </message>
    <message>
        <source>Learning went astray at step {step:,}, so it was stopped.</source>
        <translation>学习在第 {step:,} 步偏离了正轨，因此已停止。</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>在此打开</translation>
    </message>
    <message>
        <source>Open its backup</source>
        <translation>打开其备份</translation>
    </message>
    <message>
        <source>Results</source>
        <comment>name of a page</comment>
        <translation>结果</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>重新扫描</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>查看结果</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>显示详细信息</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>显示这些文件</translation>
    </message>
    <message>
        <source>Something went wrong inside the program while it was busy with: {doing}. Your project is safe.</source>
        <translation>程序在执行以下操作时内部出错：{doing}。您的项目未受影响。</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Your project is safe.</source>
        <translation>程序内部出错。您的项目未受影响。</translation>
    </message>
    <message>
        <source>Take {pictures} at a time</source>
        <translation>每次学习 {pictures} 张</translation>
    </message>
    <message>
        <source>The class name {class_name} is too long for the model. Give the class a shorter one.</source>
        <translation>类别名称“{class_name}”对模型来说太长。请给该类别取一个更短的名称。</translation>
    </message>
    <message>
        <source>The classes of the folder and of the module differ. {why} Rename the classes on the Images page.</source>
        <translation>文件夹与模块的类别不同。{why}请在“图片”页上重命名类别。</translation>
    </message>
    <message>
        <source>The model {name} is not on this computer. It would be fetched from {origin} ({size}).</source>
        <translation>模型 {name} 不在此计算机上。它将从 {origin} 获取（{size}）。</translation>
    </message>
    <message>
        <source>The model {name} no longer comes with the program. Train again with {instead}.</source>
        <translation>模型 {name} 不再随程序提供。请用 {instead} 重新训练。</translation>
    </message>
    <message>
        <source>There is no model named {name}.</source>
        <translation>没有名为 {name} 的模型。</translation>
    </message>
    <message numerus="yes">
        <source>There is not enough memory to learn from {n:,} picture at a time.</source>
        <comment>There is not enough memory to learn from {n:,} pictures at a time.</comment>
        <translation>
            <numerusform>内存不足，无法每次学习 {n:,} 张图片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is not enough memory to learn from {n:,} picture at a time. Choose a smaller model.</source>
        <comment>There is not enough memory to learn from {n:,} pictures at a time. Choose a smaller model.</comment>
        <translation>
            <numerusform>内存不足，无法每次学习 {n:,} 张图片。请选择更小的模型。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This needs {n:,} picture kept aside, and there are {images}.</source>
        <comment>This needs {n:,} pictures kept aside, and there are {images}.</comment>
        <translation>
            <numerusform>这需要 {n:,} 张留出的图片，而现有 {images}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Train</source>
        <comment>name of a page: what one does there</comment>
        <translation>训练</translation>
    </message>
    <message>
        <source>Training is done: right on {accuracy} of the pictures kept aside.</source>
        <translation>训练完成：在留出图片上的正确率为 {accuracy}。</translation>
    </message>
    <message>
        <source>Training on all pictures is done.</source>
        <translation>已用全部图片完成训练。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>几秒钟</translation>
    </message>
    <message>
        <source>about {hours} h</source>
        <translation>约 {hours} 小时</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min</source>
        <translation>约 {hours} 小时 {minutes} 分钟</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>约 {minutes} 分钟</translation>
    </message>
    <message>
        <source>about {seconds} s</source>
        <translation>约 {seconds} 秒</translation>
    </message>
    <message>
        <source>{module} cannot be merged: {reason}. {advice}</source>
        <translation>无法合并 {module}：{reason}。{advice}</translation>
    </message>
    <message>
        <source>{module} was trained with another model: it needs {needed}, and found {found}.</source>
        <translation>{module} 是用其他模型训练的：它需要 {needed}，但找到的是 {found}。</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of {total:,} files was left out.</source>
        <comment>{n:,} of {total:,} files were left out.</comment>
        <translation>
            <numerusform>共 {total:,} 个文件，略过 {n:,} 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} cannot be used here. {why}</source>
        <translation>{name} 无法在此使用。{why}</translation>
    </message>
    <message>
        <source>{name} is open in another window of this program on {computer}. Close it there first.</source>
        <translation>{name} 已在 {computer} 上本程序的另一个窗口中打开。请先在那里关闭它。</translation>
    </message>
    <message>
        <source>{name} is open in another window of this program. Close it there first.</source>
        <translation>{name} 已在本程序的另一个窗口中打开。请先在那里关闭它。</translation>
    </message>
    <message>
        <source>{path} does not say which activation it was trained with.</source>
        <translation>{path} 没有说明训练时使用的激活函数。</translation>
    </message>
    <message>
        <source>{path} is not a usable module: {reason}.</source>
        <translation>{path} 不是可用的模块：{reason}。</translation>
    </message>
    <message>
        <source>{project}: {words}</source>
        <translation>{project}：{words}</translation>
    </message>
    <message>
        <source>{what} Choose another name.</source>
        <translation>{what}请选择其他名称。</translation>
    </message>
    <message>
        <source>{what} If it was moved, choose its new place; nothing is lost.</source>
        <translation>{what}如果它已被移动，请选择其新位置；不会丢失任何内容。</translation>
    </message>
    <message>
        <source>{what} {why} What arrived is kept.</source>
        <translation>{what}{why}已下载的部分会保留。</translation>
    </message>
</context>
<context>
    <name>mpl_desktop.camera</name>
    <message>
        <source>1 a second</source>
        <translation>每秒 1 张</translation>
    </message>
    <message>
        <source>1 every 10 seconds</source>
        <translation>每 10 秒 1 张</translation>
    </message>
    <message>
        <source>1 every 2 seconds</source>
        <translation>每 2 秒 1 张</translation>
    </message>
    <message>
        <source>1 every 5 seconds</source>
        <translation>每 5 秒 1 张</translation>
    </message>
    <message>
        <source>10 a second</source>
        <translation>每秒 10 张</translation>
    </message>
    <message>
        <source>2 a second</source>
        <translation>每秒 2 张</translation>
    </message>
    <message>
        <source>5 a second</source>
        <translation>每秒 5 张</translation>
    </message>
    <message>
        <source>A video file…</source>
        <translation>视频文件…</translation>
    </message>
    <message>
        <source>Another video file…</source>
        <translation>其他视频文件…</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Camera pictures</source>
        <translation>摄像头图片</translation>
    </message>
    <message>
        <source>Cameras need a part that is not installed. Install it with: pip install {part}</source>
        <translation>使用摄像头需要一个尚未安装的组件。请用以下命令安装：pip install {part}</translation>
    </message>
    <message>
        <source>Choose a class, or type the name of a new one</source>
        <translation>选择一个类别，或输入新类别的名称</translation>
    </message>
    <message>
        <source>Choose a video</source>
        <translation>选择视频</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Class of the pictures</source>
        <translation>图片的类别</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>From {video}: {said}</source>
        <translation>来自 {video}：{said}</translation>
    </message>
    <message>
        <source>Hold the button, or the space bar, to go on taking: four a second.</source>
        <translation>按住按钮或空格键可连续拍摄：每秒四张。</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>How many pictures</source>
        <translation>图片数量</translation>
    </message>
    <message>
        <source>Keeping pictures of the camera</source>
        <translation>正在保存摄像头图片</translation>
    </message>
    <message>
        <source>Label them</source>
        <translation>标注它们</translation>
    </message>
    <message>
        <source>Leave out pictures that look like one before</source>
        <translation>略过与之前图片相似的图片</translation>
    </message>
    <message>
        <source>Leave without a class</source>
        <translation>不指定类别</translation>
    </message>
    <message>
        <source>New class {name}</source>
        <translation>新类别 {name}</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>没有摄像头</translation>
    </message>
    <message>
        <source>No picture comes from {camera}. Another program may be using it: close that one, then try again.</source>
        <translation>{camera} 没有传来画面。可能有其他程序正在使用它：请关闭该程序，然后重试。</translation>
    </message>
    <message>
        <source>Nothing of what the camera sees is kept but the pictures that you take, and they stay on this computer.</source>
        <translation>摄像头看到的内容中，只有您拍摄的图片会被保存，并且只留在此计算机上。</translation>
    </message>
    <message>
        <source>Pictures are taken at even distances and copied into the project, at most 2,000 of one video. The video itself is only read.</source>
        <translation>按相等的间隔截取图片并复制到项目中，每个视频最多 2,000 张。视频本身只会被读取。</translation>
    </message>
    <message>
        <source>Pictures can be added to projects that began with unsorted pictures.</source>
        <translation>只有以未整理图片开始的项目才能添加图片。</translation>
    </message>
    <message>
        <source>Pictures from a video</source>
        <translation>来自视频的图片</translation>
    </message>
    <message>
        <source>Pictures from the camera</source>
        <translation>来自摄像头的图片</translation>
    </message>
    <message>
        <source>Reading videos needs a part that is not installed. Install it with: pip install {part}</source>
        <translation>读取视频需要一个尚未安装的组件。请用以下命令安装：pip install {part}</translation>
    </message>
    <message>
        <source>Show each</source>
        <translation>逐个显示</translation>
    </message>
    <message>
        <source>Take a picture</source>
        <translation>拍摄图片</translation>
    </message>
    <message>
        <source>Take pictures</source>
        <translation>截取图片</translation>
    </message>
    <message>
        <source>Take the last picture away again</source>
        <translation>移除刚拍摄的图片</translation>
    </message>
    <message>
        <source>Taking pictures from a video</source>
        <translation>正在从视频截取图片</translation>
    </message>
    <message>
        <source>That is the most from one video: after {time} nothing more was looked at.</source>
        <translation>已达到单个视频的上限：{time} 之后的内容未再查看。</translation>
    </message>
    <message>
        <source>The part for cameras cannot be loaded: {reason}.</source>
        <translation>无法加载摄像头组件：{reason}。</translation>
    </message>
    <message>
        <source>The picture that was taken last</source>
        <translation>最近拍摄的图片</translation>
    </message>
    <message>
        <source>The video is damaged at {time}; what could be read was taken.</source>
        <translation>视频在 {time} 处损坏；能读取的部分已截取。</translation>
    </message>
    <message>
        <source>The video is over. Choose it again to see it once more.</source>
        <translation>视频已播放完毕。再次选择它可重新观看。</translation>
    </message>
    <message>
        <source>There is no camera. Connect one, and it appears here.</source>
        <translation>没有摄像头。请连接一个，它会显示在这里。</translation>
    </message>
    <message>
        <source>This name is too long for the model to read. Give the class a shorter one.</source>
        <translation>此名称太长，模型无法读取。请给该类别取一个更短的名称。</translation>
    </message>
    <message>
        <source>This program may not use the camera. Allow it in the system&apos;s settings, under privacy and camera, then try again.</source>
        <translation>本程序无权使用摄像头。请在系统设置的“隐私”和“摄像头”中允许，然后重试。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Undo the last</source>
        <translation>撤销上一张</translation>
    </message>
    <message>
        <source>Waiting for the first picture</source>
        <translation>正在等待第一张图片</translation>
    </message>
    <message>
        <source>What became of the videos</source>
        <translation>各视频的处理结果</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>摄像头画面</translation>
    </message>
    <message>
        <source>Why there is no picture</source>
        <translation>没有图片的原因</translation>
    </message>
    <message>
        <source>{camera} is not connected any more. Connect it again, or choose another camera.</source>
        <translation>{camera} 已断开连接。请重新连接，或选择其他摄像头。</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture taken.</source>
        <comment>{n:,} pictures taken.</comment>
        <translation>
            <numerusform>已拍摄 {n:,} 张图片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture was here already.</source>
        <comment>{n:,} pictures were here already.</comment>
        <translation>
            <numerusform>{n:,} 张图片先前已在此处。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture was taken from {videos:,} videos.</source>
        <comment>{n:,} pictures were taken from {videos:,} videos.</comment>
        <translation>
            <numerusform>已从 {videos:,} 个视频中截取 {n:,} 张图片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture was taken.</source>
        <comment>{n:,} pictures were taken.</comment>
        <translation>
            <numerusform>已截取 {n:,} 张图片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} that looks like another was left out.</source>
        <comment>{n:,} that look like another were left out.</comment>
        <translation>
            <numerusform>已略过 {n:,} 张与其他图片相似的图片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} video</source>
        <comment>{n:,} videos</comment>
        <translation>
            <numerusform>{n:,} 个视频</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mpl_desktop.dialogs</name>
    <message>
        <source>(no class)</source>
        <translation>（无类别）</translation>
    </message>
    <message>
        <source>(no file)</source>
        <translation>（无文件）</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95% 区间</translation>
    </message>
    <message>
        <source>&lt;b&gt;Classify.&lt;/b&gt; Drop pictures or folders, watch a folder, or hold things before a live camera. A guess followed by ? is less sure than the slider asks for. Correct wrong answers, and the project or the module learns from them; a class can be added from five pictures, or by its name alone.</source>
        <translation>&lt;b&gt;分类。&lt;/b&gt;拖入图片或文件夹，监视一个文件夹，或把物品放到实时摄像头前。后面带 ? 的猜测，把握低于滑块设定的要求。更正错误的回答，项目或模块就会从中学习；添加一个类别只需五张图片，或仅凭其名称。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Images.&lt;/b&gt; Open a folder whose sub-folders are your classes, with ten or more pictures in each. Your files are only read. Give each class a name in plain words: the program reads names, so good names help. Where a name is not English, &lt;i&gt;In English…&lt;/i&gt; in its menu keeps words for the model. Leave out what does not belong.</source>
        <translation>&lt;b&gt;图片。&lt;/b&gt;打开一个文件夹，其子文件夹就是您的类别，每个至少有十张图片。您的文件只会被读取，不会更改。请用通俗的词语给每个类别命名：程序会读取名称，好的名称会有帮助。如果名称不是英文，可用其菜单中的&lt;i&gt;英文说法…&lt;/i&gt;为模型保存相应词语。请排除不相干的图片。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Label.&lt;/b&gt; Begin with a heap instead: drop unsorted pictures on the window; copies of them become a project. Type what a picture shows and press Enter, and go on: Space accepts a guess, a number gives another class, Backspace goes back. &lt;i&gt;By class&lt;/i&gt; shows all pictures of one guessed class: unmark the wrong ones and press Enter. Pictures can also come from the camera or out of a video (&lt;i&gt;Add pictures&lt;/i&gt; on the Images page), with an extra part: &lt;code&gt;pip install &apos;mpl-desktop[camera]&apos;&lt;/code&gt;.</source>
        <translation>&lt;b&gt;标注。&lt;/b&gt;也可以从一堆图片开始：把未整理的图片拖到窗口上；它们的副本会成为一个项目。输入图片所示的内容并按 Enter，如此继续：空格键接受猜测，数字键选择其他类别，Backspace 返回。&lt;i&gt;按类别&lt;/i&gt;显示猜测为同一类别的所有图片：取消标记错误的图片并按 Enter。图片也可以来自摄像头或视频（“图片”页上的&lt;i&gt;添加图片&lt;/i&gt;），这需要一个额外组件：&lt;code&gt;pip install &apos;mpl-desktop[camera]&apos;&lt;/code&gt;。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Results.&lt;/b&gt; Some images were set aside before training; the figures are about those. The line across each bar is where the true rate lies, judging by so many images. Look at the mistakes: often the label is wrong, not the answer. Corrections are kept in the project and can be undone.</source>
        <translation>&lt;b&gt;结果。&lt;/b&gt;训练之前留出了一些图片；这里的数字就是在它们上面测得的。每个条形上的横线表示以这么多图片来看，真实比率可能所在的范围。请看看错误之处：往往错的是标签，而不是回答。更正保存在项目中，并且可以撤销。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Train.&lt;/b&gt; Press &lt;i&gt;Start training&lt;/i&gt;. The built-in model is small; larger ones, such as ViT-B-16, learned from many more pictures and are downloaded once. Under &lt;i&gt;Details&lt;/i&gt; are all settings: &lt;i&gt;Quick&lt;/i&gt; is for small computers, &lt;i&gt;Paper&lt;/i&gt; is the published recipe of Modular Prompt Learning.</source>
        <translation>&lt;b&gt;训练。&lt;/b&gt;按&lt;i&gt;开始训练&lt;/i&gt;。内置的模型很小；更大的模型（如 ViT-B-16）学习过的图片多得多，只需下载一次。&lt;i&gt;详细信息&lt;/i&gt;中有全部设置：&lt;i&gt;快速&lt;/i&gt;适合小型计算机，&lt;i&gt;论文&lt;/i&gt;是 Modular Prompt Learning 已发表的训练方案。</translation>
    </message>
    <message>
        <source>A new folder with a folder for each class and the pictures in it. Your pictures stay where they are.</source>
        <translation>一个新文件夹，其中每个类别有一个存放其图片的文件夹。您的图片留在原处。</translation>
    </message>
    <message>
        <source>A quarter of the size (8 bit)</source>
        <translation>四分之一大小（8 位）</translation>
    </message>
    <message>
        <source>A row for each picture: its file and its class. Spreadsheets open it, and this program reads it again.</source>
        <translation>每张图片一行：其文件和类别。电子表格可以打开，本程序也能重新读取。</translation>
    </message>
    <message>
        <source>A web page that classifies offline</source>
        <translation>可离线分类的网页</translation>
    </message>
    <message>
        <source>About MPL Desktop</source>
        <translation>关于 MPL Desktop</translation>
    </message>
    <message>
        <source>Accuracy with parts switched off</source>
        <translation>关闭部分组件后的准确率</translation>
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
        <translation>Apple 显卡</translation>
    </message>
    <message>
        <source>Arrows</source>
        <comment>keys</comment>
        <translation>方向键</translation>
    </message>
    <message>
        <source>As the parts are now: train, val and test</source>
        <translation>沿用现有划分：train、val 和 test</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>Asking {host}</source>
        <translation>正在询问 {host}</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>COCO (JSON)</source>
        <translation>COCO（JSON）</translation>
    </message>
    <message>
        <source>Change the name of the selected class</source>
        <translation>更改所选类别的名称</translation>
    </message>
    <message>
        <source>Choose unsorted pictures</source>
        <translation>选择未整理的图片</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Class that the map is about</source>
        <translation>热图所针对的类别</translation>
    </message>
    <message>
        <source>Classify what the clipboard holds</source>
        <translation>对剪贴板中的图片分类</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Close the program and start it again to see it.</source>
        <translation>关闭程序并重新启动后生效。</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>计算设备</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Copies of the pictures</source>
        <translation>图片的副本</translation>
    </message>
    <message>
        <source>Copies or links</source>
        <translation>副本或链接</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
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
        <translation>Ctrl+Z、Ctrl+Y</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>keys</comment>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Enter, Space</source>
        <comment>keys</comment>
        <translation>Enter、空格键</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>keys</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Exact (32 bit)</source>
        <translation>精确（32 位）</translation>
    </message>
    <message>
        <source>Exclude the selected images, or include them again; remove or leave out the selected classes</source>
        <translation>排除所选图片，或重新纳入；移除或排除所选类别</translation>
    </message>
    <message>
        <source>Export for other programs</source>
        <translation>导出供其他程序使用</translation>
    </message>
    <message>
        <source>Export labels</source>
        <translation>导出标签</translation>
    </message>
    <message>
        <source>Export the labels to</source>
        <translation>标签导出到</translation>
    </message>
    <message>
        <source>Export the prompt module</source>
        <translation>导出提示模块</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>Exported {file}. On {images} images it gives the same answer as this program for {share}; probabilities differ by at most {difference:.2g} (allowed: {allowed:g}).</source>
        <translation>已导出 {file}。在 {images} 张图片上，它与本程序的回答有 {share} 相同；概率最多相差 {difference:.2g}（允许值：{allowed:g}）。</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>Exporting labels</source>
        <translation>正在导出标签</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>F2</source>
        <comment>keys</comment>
        <translation>F2</translation>
    </message>
    <message>
        <source>Find images: what they show (then Enter), or their file name</source>
        <translation>查找图片：按所示内容（然后按 Enter）或按文件名</translation>
    </message>
    <message>
        <source>Folder for downloads</source>
        <translation>下载文件夹</translation>
    </message>
    <message>
        <source>Folder with a script and a model card</source>
        <translation>包含脚本和模型卡的文件夹</translation>
    </message>
    <message>
        <source>Folders by class</source>
        <translation>按类别分的文件夹</translation>
    </message>
    <message>
        <source>For ONNX Runtime and what else reads ONNX: preprocessed pixels in, probabilities out. Classes and preprocessing are in its metadata.</source>
        <translation>适用于 ONNX Runtime 及其他能读取 ONNX 的程序：输入预处理后的像素，输出概率。类别和预处理方式写在其元数据中。</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Full (32 bit)</source>
        <translation>全精度（32 位）</translation>
    </message>
    <message>
        <source>Go on to the next part of the page, or back</source>
        <translation>转到页面的下一部分，或返回</translation>
    </message>
    <message>
        <source>Go to the menus</source>
        <translation>转到菜单</translation>
    </message>
    <message>
        <source>Half (16 bit)</source>
        <translation>半精度（16 位）</translation>
    </message>
    <message>
        <source>Half (bfloat16)</source>
        <translation>半精度（bfloat16）</translation>
    </message>
    <message>
        <source>Half is faster on some computers. Answers are always computed in full precision</source>
        <translation>半精度在某些计算机上更快。回答始终以全精度计算</translation>
    </message>
    <message>
        <source>Half the size (16 bit)</source>
        <translation>一半大小（16 位）</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>热图</translation>
    </message>
    <message>
        <source>Heat map of {picture} for {label}</source>
        <translation>{picture} 针对 {label} 的热图</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>High: black and white, strong lines, and a frame around what is chosen</source>
        <translation>高：黑白配色、粗线条，所选内容带边框</translation>
    </message>
    <message>
        <source>Import labels from a table</source>
        <translation>从表格导入标签</translation>
    </message>
    <message numerus="yes">
        <source>Import labels of {n:,} picture</source>
        <comment>Import labels of {n:,} pictures</comment>
        <translation>
            <numerusform>导入 {n:,} 张图片的标签</numerusform>
        </translation>
    </message>
    <message>
        <source>In five steps</source>
        <translation>五个步骤</translation>
    </message>
    <message>
        <source>In {folder}. What is in it now is lost.</source>
        <translation>位于 {folder}。其中现有的内容将丢失。</translation>
    </message>
    <message>
        <source>It is compared with this program before it is kept, and not kept if it answers differently.</source>
        <translation>保留之前会与本程序比较，如果回答不同则不予保留。</translation>
    </message>
    <message>
        <source>Judge the module again with each part switched off</source>
        <translation>逐一关闭各组件，重新评估模块</translation>
    </message>
    <message numerus="yes">
        <source>Judged on {n} image of the open folder that the module never saw.</source>
        <comment>Judged on {n} images of the open folder that the module never saw.</comment>
        <translation>
            <numerusform>根据已打开文件夹中模块从未见过的 {n} 张图片评估。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Judging on {n:,} image that the module never saw</source>
        <comment>Judging on {n:,} images that the module never saw</comment>
        <translation>
            <numerusform>正在用模块从未见过的 {n:,} 张图片评估</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Larger (125 %)</source>
        <translation>较大（125%）</translation>
    </message>
    <message>
        <source>Largest (150 %)</source>
        <translation>最大（150%）</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Learned prompts need not mean a word; deeper layers least of all.</source>
        <translation>学到的提示不一定对应某个词；越深的层越是如此。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Line {line}: {file} – {label}: {why}</source>
        <translation>第 {line} 行：{file} – {label}：{why}</translation>
    </message>
    <message>
        <source>Links to the pictures</source>
        <translation>图片的链接</translation>
    </message>
    <message>
        <source>Loading the module</source>
        <translation>正在加载模块</translation>
    </message>
    <message>
        <source>Look for a newer version</source>
        <translation>检查新版本</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>查看内部</translation>
    </message>
    <message>
        <source>Looking for a newer version</source>
        <translation>正在检查新版本</translation>
    </message>
    <message>
        <source>Looking inside</source>
        <translation>正在查看内部</translation>
    </message>
    <message>
        <source>Made {links} and {copies} of pictures in {folder}, in folders by class.</source>
        <translation>已在 {folder} 中按类别分文件夹创建图片的 {links}和 {copies}。</translation>
    </message>
    <message numerus="yes">
        <source>Made {n:,} copy of pictures in {folder}, in folders by class.</source>
        <comment>Made {n:,} copies of pictures in {folder}, in folders by class.</comment>
        <translation>
            <numerusform>已在 {folder} 中按类别分文件夹创建 {n:,} 个图片副本。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made {n:,} link of pictures in {folder}, in folders by class.</source>
        <comment>Made {n:,} links of pictures in {folder}, in folders by class.</comment>
        <translation>
            <numerusform>已在 {folder} 中按类别分文件夹创建 {n:,} 个图片链接。</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the new folder in</source>
        <translation>在以下位置创建新文件夹</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>Move the selected classes up or down, and with them their keys on the Label page</source>
        <translation>将所选类别上移或下移，它们在“标注”页上的按键也随之改变</translation>
    </message>
    <message>
        <source>NVIDIA graphics card</source>
        <translation>NVIDIA 显卡</translation>
    </message>
    <message>
        <source>Nearest training images</source>
        <translation>最相近的训练图片</translation>
    </message>
    <message>
        <source>Nearest words</source>
        <translation>最相近的词</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Never use the network</source>
        <translation>从不使用网络</translation>
    </message>
    <message>
        <source>New: {classes}.</source>
        <translation>新增：{classes}。</translation>
    </message>
    <message>
        <source>Not asked: the settings say never to use the network.</source>
        <translation>未询问：设置中指定了从不使用网络。</translation>
    </message>
    <message>
        <source>Nothing about you, your pictures or this version is sent; as with every address, its owner sees from which network it is asked. Nothing is downloaded or installed.</source>
        <translation>不会发送有关您、您的图片或此版本的任何信息；与访问任何地址一样，其所有者能看到询问来自哪个网络。不会下载或安装任何内容。</translation>
    </message>
    <message>
        <source>Nothing computed yet</source>
        <translation>尚未计算任何内容</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Of all text in the window, from the next start on</source>
        <translation>窗口中所有文字的大小，下次启动时生效</translation>
    </message>
    <message>
        <source>One ONNX file</source>
        <translation>一个 ONNX 文件</translation>
    </message>
    <message>
        <source>One file in COCO&apos;s form for classification, which many tools for labelling and training read.</source>
        <translation>一个采用 COCO 分类格式的文件，许多标注和训练工具都能读取。</translation>
    </message>
    <message>
        <source>One file: open it in a browser of 2023 or newer, and drop pictures on it or choose them. It needs no network and no installation, and the pictures stay on the computer.</source>
        <translation>一个文件：用 2023 年或之后的浏览器打开，把图片拖到上面或选择图片。它不需要网络和安装，图片留在计算机上。</translation>
    </message>
    <message>
        <source>Only time is lost: it is computed again when a folder is opened</source>
        <translation>只是多花些时间：打开文件夹时会重新计算</translation>
    </message>
    <message>
        <source>Open a folder of classes</source>
        <translation>打开类别文件夹</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>打开其页面</translation>
    </message>
    <message>
        <source>Open the folder that it was trained on to see near training images ({module}).</source>
        <translation>打开训练它所用的文件夹，即可查看相近的训练图片（{module}）。</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>用途划分</translation>
    </message>
    <message>
        <source>Parts switched off</source>
        <translation>已关闭的组件</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Pictures and archives</source>
        <translation>图片和压缩包</translation>
    </message>
    <message>
        <source>Precision while learning</source>
        <translation>学习时的精度</translation>
    </message>
    <message>
        <source>Press the button that has the frame</source>
        <translation>按下带边框的按钮</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message numerus="yes">
        <source>Prompts of the first {n} layer</source>
        <comment>Prompts of the first {n} layers</comment>
        <translation>
            <numerusform>前 {n} 层的提示</numerusform>
        </translation>
    </message>
    <message>
        <source>Prompts of the image tower, layer by layer</source>
        <translation>图像编码器的提示，逐层显示</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Reading labels</source>
        <translation>正在读取标签</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>减少</translation>
    </message>
    <message>
        <source>Reduced: nothing moves, fades or blinks by itself</source>
        <translation>减少：没有任何内容自行移动、淡入淡出或闪烁</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确率</translation>
    </message>
    <message>
        <source>Rows that were left alone</source>
        <translation>未作处理的行</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>保存项目</translation>
    </message>
    <message>
        <source>Save the project (it is also saved by itself)</source>
        <translation>保存项目（也会自动保存）</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>已另存为 {name}。</translation>
    </message>
    <message numerus="yes">
        <source>Saved the labels of {n:,} picture in {file}.</source>
        <comment>Saved the labels of {n:,} pictures in {file}.</comment>
        <translation>
            <numerusform>已将 {n:,} 张图片的标签保存到 {file}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what is for training, validation and test</source>
        <translation>注明哪些用于训练、验证和测试</translation>
    </message>
    <message>
        <source>See what each part does to accuracy.</source>
        <translation>查看每个组件对准确率的作用。</translation>
    </message>
    <message>
        <source>Seen pictures</source>
        <translation>看过的图片</translation>
    </message>
    <message>
        <source>Select an image on the page, then look inside</source>
        <translation>先在页面上选择一张图片，再查看内部</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Show log file</source>
        <translation>显示日志文件</translation>
    </message>
    <message>
        <source>Show the images of the Images page larger or smaller</source>
        <translation>放大或缩小“图片”页上的图片</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>显示这些图片</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Size of the numbers</source>
        <translation>数值精度</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>出错了</translation>
    </message>
    <message>
        <source>Something went wrong inside the program</source>
        <translation>程序内部出错</translation>
    </message>
    <message>
        <source>Stop the running training, after asking</source>
        <translation>停止正在进行的训练（会先询问）</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Stopped. What was put into {folder} by then is there.</source>
        <translation>已停止。此前放入 {folder} 的内容仍在那里。</translation>
    </message>
    <message>
        <source>Switch parts off</source>
        <translation>关闭组件</translation>
    </message>
    <message>
        <source>Switching parts off</source>
        <translation>正在关闭组件</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <comment>keys</comment>
        <translation>Tab、Shift+Tab</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表格（CSV）</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Taken at the next start of the program. Names that you gave stay as they are</source>
        <translation>下次启动程序时生效。您取的名称保持不变</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>The details below help to repair it; they hold names of folders and files, so look before you share them.</source>
        <translation>下面的详细信息有助于修复此问题；其中含有文件夹和文件的名称，分享之前请先查看。</translation>
    </message>
    <message>
        <source>The map follows the attention of every layer, weighted by how much it changes the answer (Chefer, Gur and Wolf, 2021). It shows where the answer comes from, not whether it is right.</source>
        <translation>热图追踪每一层的注意力，并按其对回答的影响程度加权（Chefer、Gur 和 Wolf，2021）。它显示回答的依据在哪里，而不是回答是否正确。</translation>
    </message>
    <message>
        <source>The module</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>The pictures were looked at again meanwhile. Import {table} once more.</source>
        <translation>在此期间图片被重新扫描过。请再次导入 {table}。</translation>
    </message>
    <message>
        <source>The program made a mistake while it was busy with: {doing}. Your project is saved and you can go on working.</source>
        <translation>程序在执行以下操作时出错：{doing}。您的项目已保存，可以继续工作。</translation>
    </message>
    <message>
        <source>The program made a mistake. Your project is saved and you can go on working.</source>
        <translation>程序出错了。您的项目已保存，可以继续工作。</translation>
    </message>
    <message>
        <source>The same training is running already. Train it twice?</source>
        <translation>相同的训练正在进行。要训练两次吗？</translation>
    </message>
    <message>
        <source>The same training is waiting already. Train it twice?</source>
        <translation>相同的训练已在等待。要训练两次吗？</translation>
    </message>
    <message>
        <source>The sample images are missing from this installation.</source>
        <translation>此安装中缺少示例图片。</translation>
    </message>
    <message>
        <source>The whole module</source>
        <translation>完整模块</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>This image</source>
        <translation>此图片</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>这已是最新版本。</translation>
    </message>
    <message>
        <source>This is version {version}. The button asks this address which version is the newest:</source>
        <translation>当前版本为 {version}。此按钮会向以下地址询问最新版本：</translation>
    </message>
    <message>
        <source>This module has no learned prompts: it compares new pictures with yours, as the model sees them without training. Of a module that answers by its prompts, this page shows them.</source>
        <translation>此模块没有学到的提示：它按模型未经训练时所见，将新图片与您的图片比较。如果模块用提示来回答，本页会显示这些提示。</translation>
    </message>
    <message>
        <source>This version is newer than the newest that is announced, {version}.</source>
        <translation>此版本比已公布的最新版本 {version} 还要新。</translation>
    </message>
    <message>
        <source>Train twice</source>
        <translation>训练两次</translation>
    </message>
    <message>
        <source>Train with the settings on the Train page</source>
        <translation>按“训练”页上的设置训练</translation>
    </message>
    <message>
        <source>Trains a strong image classifier from a folder of pictures: Modular Prompt Learning (arXiv 2502.14125) on a frozen CLIP. Apache-2.0. The built-in model was trained on Tiny-ImageNet and is for non-commercial research.</source>
        <translation>用一个文件夹的图片训练出强大的图片分类器：基于冻结 CLIP 的 Modular Prompt Learning（arXiv 2502.14125）。Apache-2.0。内置的模型在 Tiny-ImageNet 上训练，仅供非商业研究使用。</translation>
    </message>
    <message>
        <source>What you take along is a &lt;b&gt;prompt module&lt;/b&gt;: one small file which, with its model, knows your classes.</source>
        <translation>您最终带走的是一个&lt;b&gt;提示模块&lt;/b&gt;：一个小文件，配合其模型就能认识您的类别。</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>撤销、重做</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Usual (100 %)</source>
        <translation>正常（100%）</translation>
    </message>
    <message>
        <source>Version {version} is newer than this one.</source>
        <translation>版本 {version} 比当前版本新。</translation>
    </message>
    <message>
        <source>Walk in grids, tables, plots, the map, and among buttons that stand together</source>
        <translation>在网格、表格、图表、分布图中以及并排的按钮之间移动</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>更新内容</translation>
    </message>
    <message>
        <source>What was computed of pictures</source>
        <translation>图片的计算结果</translation>
    </message>
    <message>
        <source>Where links cannot be made, there are copies</source>
        <translation>无法创建链接时，会改为副本</translation>
    </message>
    <message>
        <source>Without any prompts</source>
        <translation>不含任何提示</translation>
    </message>
    <message>
        <source>Without image prompts</source>
        <translation>不含图像提示</translation>
    </message>
    <message>
        <source>Without text prompts</source>
        <translation>不含文本提示</translation>
    </message>
    <message>
        <source>Words nearest to the text prompts</source>
        <translation>与文本提示最相近的词</translation>
    </message>
    <message>
        <source>classify.py in it needs only onnxruntime, pillow and numpy. The module is in it too, so that this program can open it again.</source>
        <translation>其中的 classify.py 只需要 onnxruntime、pillow 和 numpy。模块也在其中，因此本程序可以再次打开它。</translation>
    </message>
    <message>
        <source>contradicts another</source>
        <translation>与其他行矛盾</translation>
    </message>
    <message>
        <source>could mean several pictures</source>
        <translation>可能指多张图片</translation>
    </message>
    <message>
        <source>gives no class</source>
        <translation>没有给出类别</translation>
    </message>
    <message>
        <source>http://host:port, empty for none</source>
        <translation>http://host:port，留空表示不使用</translation>
    </message>
    <message>
        <source>input</source>
        <comment>before the first layer</comment>
        <translation>输入</translation>
    </message>
    <message>
        <source>names no picture here</source>
        <translation>指的不是这里的图片</translation>
    </message>
    <message>
        <source>{folder}, {share} alike</source>
        <translation>{folder}，相似度 {share}</translation>
    </message>
    <message>
        <source>{label}: {probability}. Nothing in the image speaks for this class.</source>
        <translation>{label}：{probability}。图片中没有任何内容支持此类别。</translation>
    </message>
    <message>
        <source>{label}: {probability}. Warm places speak for it.</source>
        <translation>{label}：{probability}。暖色区域支持此类别。</translation>
    </message>
    <message>
        <source>{label}: {probability}. Warm places speak for it; {share} of the weight lies on the learned prompts.</source>
        <translation>{label}：{probability}。暖色区域支持此类别；{share} 的权重落在学到的提示上。</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} class</source>
        <comment>{n:,} classes</comment>
        <translation>
            <numerusform>{n:,} 个类别</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} contradicts another.</source>
        <comment>{n:,} contradict each other.</comment>
        <translation>
            <numerusform>{n:,} 行与其他行矛盾。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} copy</source>
        <comment>{n:,} copies</comment>
        <translation>
            <numerusform>{n:,} 个副本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} could mean several pictures.</source>
        <comment>{n:,} could mean several pictures.</comment>
        <translation>
            <numerusform>{n:,} 行可能指多张图片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} file is there already: {names}. Replace it?</source>
        <comment>{n:,} files are there already: {names}. Replace them?</comment>
        <translation>
            <numerusform>已存在 {n:,} 个文件：{names}。要替换吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} gives no class.</source>
        <comment>{n:,} give no class.</comment>
        <translation>
            <numerusform>{n:,} 行没有给出类别。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} link</source>
        <comment>{n:,} links</comment>
        <translation>
            <numerusform>{n:,} 个链接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} names no picture here.</source>
        <comment>{n:,} name no picture here.</comment>
        <translation>
            <numerusform>{n:,} 行指的不是这里的图片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of {total:,} rows contradicts another.</source>
        <comment>{n:,} of {total:,} rows contradict each other.</comment>
        <translation>
            <numerusform>{n:,} 行（共 {total:,} 行）与其他行矛盾。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of {total:,} rows could mean several pictures.</source>
        <comment>{n:,} of {total:,} rows could mean several pictures.</comment>
        <translation>
            <numerusform>{n:,} 行（共 {total:,} 行）可能指多张图片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of {total:,} rows gives no class.</source>
        <comment>{n:,} of {total:,} rows give no class.</comment>
        <translation>
            <numerusform>{n:,} 行（共 {total:,} 行）没有给出类别。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of {total:,} rows names no picture here.</source>
        <comment>{n:,} of {total:,} rows name no picture here.</comment>
        <translation>
            <numerusform>{n:,} 行（共 {total:,} 行）指的不是这里的图片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture could not be put there.</source>
        <comment>{n:,} pictures could not be put there.</comment>
        <translation>
            <numerusform>{n:,} 张图片无法放到那里。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture got a class from {table}.</source>
        <comment>{n:,} pictures got a class from {table}.</comment>
        <translation>
            <numerusform>{n:,} 张图片从 {table} 获得了类别。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture of {classes}.</source>
        <comment>{n:,} pictures of {classes}.</comment>
        <translation>
            <numerusform>{n:,} 张图片，属于 {classes}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture without a class, or left out, is not among them.</source>
        <comment>{n:,} pictures without a class, or left out, are not among them.</comment>
        <translation>
            <numerusform>其中不包括 {n:,} 张没有类别或已排除的图片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} training image of this module are in the open folder.</source>
        <comment>{n:,} training images of this module are in the open folder.</comment>
        <translation>
            <numerusform>已打开的文件夹中有此模块的 {n:,} 张训练图片。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is there already. Replace it?</source>
        <translation>{name} 已存在。要替换吗？</translation>
    </message>
    <message>
        <source>{project} by class</source>
        <translation>{project} 按类别</translation>
    </message>
    <message>
        <source>{size} computed so far</source>
        <translation>目前已计算 {size}</translation>
    </message>
    <message>
        <source>{size} of downloaded models are kept there.</source>
        <translation>那里保存着已下载的模型，共 {size}。</translation>
    </message>
    <message>
        <source>{table} changes nothing here.</source>
        <translation>{table} 不会给这里带来任何更改。</translation>
    </message>
    <message>
        <source>“{folder}” is the folder of the pictures themselves. Choose another place.</source>
        <translation>“{folder}”就是图片所在的文件夹。请选择其他位置。</translation>
    </message>
    <message>
        <source>“{name}” has the same pictures and settings, and will come to the same result.</source>
        <translation>“{name}”使用相同的图片和设置，会得到相同的结果。</translation>
    </message>
</context>
<context>
    <name>mpl_desktop.dialogs.modules</name>
    <message>
        <source>A folder with a folder for each class</source>
        <translation>按类别分子文件夹的文件夹</translation>
    </message>
    <message>
        <source>A folder with a folder of pictures for each class; those that a module learned from are left out</source>
        <translation>一个文件夹，其中每个类别有一个图片文件夹；模块学习过的图片会略过</translation>
    </message>
    <message>
        <source>A module that somebody published: its name on Hugging Face, such as anna/flowers, or the address of its page.</source>
        <translation>他人发布的模块：它在 Hugging Face 上的名称（如 anna/flowers），或其页面的地址。</translation>
    </message>
    <message>
        <source>Add a module</source>
        <translation>添加模块</translation>
    </message>
    <message>
        <source>Add a module…</source>
        <translation>添加模块…</translation>
    </message>
    <message>
        <source>Add the module to merge it with.</source>
        <translation>请添加要与之合并的模块。</translation>
    </message>
    <message>
        <source>Asking Hugging Face</source>
        <translation>正在询问 Hugging Face</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Classes that the other lacks</source>
        <translation>对方没有的类别</translation>
    </message>
    <message>
        <source>Compare modules</source>
        <translation>比较模块</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>正在比较</translation>
    </message>
    <message>
        <source>Comparing modules</source>
        <translation>正在比较模块</translation>
    </message>
    <message>
        <source>Everybody can see it.</source>
        <translation>所有人都能看到它。</translation>
    </message>
    <message>
        <source>Fetch from Hugging Face</source>
        <translation>从 Hugging Face 获取</translation>
    </message>
    <message numerus="yes">
        <source>Fetched {name} from {repo}: {n:,} class.</source>
        <comment>Fetched {name} from {repo}: {n:,} classes.</comment>
        <translation>
            <numerusform>已从 {repo} 获取 {name}：{n:,} 个类别。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching a module</source>
        <translation>正在获取模块</translation>
    </message>
    <message>
        <source>Fetch…</source>
        <translation>获取…</translation>
    </message>
    <message>
        <source>Have both answer the same pictures; those in folders that are named as classes tell which is right</source>
        <translation>让两个模块回答相同的图片；位于以类别命名的文件夹中的图片能说明哪个正确</translation>
    </message>
    <message>
        <source>How pictures are prepared</source>
        <translation>图片的预处理方式</translation>
    </message>
    <message numerus="yes">
        <source>It is right on {accuracy} of {n:,} picture.</source>
        <comment>It is right on {accuracy} of {n:,} pictures.</comment>
        <translation>
            <numerusform>它在 {n:,} 张图片上的正确率为 {accuracy}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its folder says</source>
        <translation>其文件夹所示</translation>
    </message>
    <message>
        <source>Learned parts</source>
        <translation>学习的部分</translation>
    </message>
    <message>
        <source>Leave the chosen module out; its file stays</source>
        <translation>移除所选模块；其文件保留</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Merge modules</source>
        <translation>合并模块</translation>
    </message>
    <message>
        <source>Merged from</source>
        <translation>合并自</translation>
    </message>
    <message numerus="yes">
        <source>Merged into {name}: {n:,} class.</source>
        <comment>Merged into {name}: {n:,} classes.</comment>
        <translation>
            <numerusform>已合并为 {name}：{n:,} 个类别。</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>合并…</translation>
    </message>
    <message>
        <source>Merging modules</source>
        <translation>正在合并模块</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>Modules to merge</source>
        <translation>要合并的模块</translation>
    </message>
    <message>
        <source>Name on Hugging Face</source>
        <translation>Hugging Face 上的名称</translation>
    </message>
    <message>
        <source>Number of classes</source>
        <translation>类别数量</translation>
    </message>
    <message>
        <source>On pictures…</source>
        <translation>用图片比较…</translation>
    </message>
    <message>
        <source>On those of {name}: {merged}, and {alone} alone.</source>
        <translation>在 {name} 的图片上的正确率：合并后 {merged}，单独时 {alone}。</translation>
    </message>
    <message>
        <source>One class of the pictures of both: {names}.</source>
        <translation>双方的图片合为同一类别：{names}。</translation>
    </message>
    <message>
        <source>One module that knows the classes of all of these. Nothing is trained, and no picture is needed: modules keep what they learned from. They must have been made with the same model.</source>
        <translation>一个认识所有这些模块的类别的模块。不需要训练，也不需要图片：模块会保留它们学到的内容。它们必须是用同一个模型制作的。</translation>
    </message>
    <message>
        <source>Only I can see it</source>
        <translation>仅我可见</translation>
    </message>
    <message>
        <source>Only you can see it.</source>
        <translation>只有您能看到它。</translation>
    </message>
    <message>
        <source>Others can then fetch the module with this program. The account is the one with which this computer is logged in to Hugging Face (hf auth login).</source>
        <translation>之后其他人就能用本程序获取该模块。所用账户是此计算机登录 Hugging Face 的账户（hf auth login）。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Pictures for both modules</source>
        <translation>供两个模块回答的图片</translation>
    </message>
    <message>
        <source>Pictures it learned from</source>
        <translation>学习过的图片</translation>
    </message>
    <message>
        <source>Pictures that they answer differently</source>
        <translation>回答不同的图片</translation>
    </message>
    <message>
        <source>Pictures to judge by…</source>
        <translation>用于评估的图片…</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Publish {module}</source>
        <translation>发布 {module}</translation>
    </message>
    <message>
        <source>Published at {address}. {seen}</source>
        <translation>已发布到 {address}。{seen}</translation>
    </message>
    <message>
        <source>Publishing the module</source>
        <translation>正在发布模块</translation>
    </message>
    <message>
        <source>Right on pictures kept aside</source>
        <translation>在留出图片上的正确率</translation>
    </message>
    <message numerus="yes">
        <source>Right on {n:,} whose class is known: {first} {first_right}, {second} {second_right}.</source>
        <comment>Right on {n:,} whose class is known: {first} {first_right}, {second} {second_right}.</comment>
        <translation>
            <numerusform>在类别已知的 {n:,} 张图片上的正确率：{first} 为 {first_right}，{second} 为 {second_right}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the merged module</source>
        <translation>保存合并后的模块</translation>
    </message>
    <message>
        <source>Save the module</source>
        <translation>保存模块</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>The button asks {site} how large it is; nothing else is sent or fetched yet.</source>
        <translation>此按钮会向 {site} 询问它的大小；目前不会发送或获取其他内容。</translation>
    </message>
    <message>
        <source>The new module is judged by the pictures in {folder}.</source>
        <translation>新模块将用 {folder} 中的图片评估。</translation>
    </message>
    <message>
        <source>Their descriptions say the same.</source>
        <translation>两者的说明相同。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What answers</source>
        <translation>由什么回答</translation>
    </message>
    <message>
        <source>What the hub says</source>
        <translation>Hub 上的信息</translation>
    </message>
    <message>
        <source>What the modules say differently</source>
        <translation>两个模块的不同之处</translation>
    </message>
    <message>
        <source>What the new module will know</source>
        <translation>新模块将认识的内容</translation>
    </message>
    <message>
        <source>Without pictures to judge by, the new module always answers, and nothing is said of how often it is right.</source>
        <translation>如果没有用于评估的图片，新模块总会给出回答，而其正确率无从得知。</translation>
    </message>
    <message>
        <source>name/module</source>
        <comment>form of a name on Hugging Face</comment>
        <translation>名称/模块</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first}和{second}</translation>
    </message>
    <message>
        <source>{first} and {second} may mean the same; they stay two.</source>
        <translation>{first} 和 {second} 可能是同一事物；它们仍是两个类别。</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} class together.</source>
        <comment>{n:,} classes together.</comment>
        <translation>
            <numerusform>共 {n:,} 个类别。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} difference.</source>
        <comment>{n:,} differences.</comment>
        <translation>
            <numerusform>{n:,} 处不同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of {total:,} pictures is answered differently.</source>
        <comment>{n:,} of {total:,} pictures are answered differently.</comment>
        <translation>
            <numerusform>{total:,} 张图片中有 {n:,} 张的回答不同。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mpl_desktop.jobs</name>
    <message>
        <source>it could not be made a JPEG file</source>
        <translation>无法将其转换为 JPEG 文件</translation>
    </message>
    <message>
        <source>{module} cannot be read, {reason}</source>
        <translation>{module} 无法读取，{reason}</translation>
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
        <translation>添加类别</translation>
    </message>
    <message>
        <source>Add a class to the module, by its name or from a few pictures</source>
        <translation>向模块添加类别，凭其名称或几张图片</translation>
    </message>
    <message>
        <source>Add a class…</source>
        <translation>添加类别…</translation>
    </message>
    <message>
        <source>Add a mistake</source>
        <translation>添加错误</translation>
    </message>
    <message>
        <source>Add a threshold</source>
        <translation>添加阈值</translation>
    </message>
    <message>
        <source>Add the class</source>
        <translation>添加此类别</translation>
    </message>
    <message>
        <source>Add to the project</source>
        <translation>添加到项目</translation>
    </message>
    <message>
        <source>Add to the project?</source>
        <translation>要添加到项目吗？</translation>
    </message>
    <message>
        <source>Adding a class</source>
        <translation>正在添加类别</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Always answer</source>
        <translation>总是回答</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Answer what a camera sees, as it sees it</source>
        <translation>对摄像头看到的内容实时回答</translation>
    </message>
    <message>
        <source>Answering what the camera sees</source>
        <translation>正在回答摄像头看到的内容</translation>
    </message>
    <message>
        <source>Answers to show</source>
        <translation>要显示的回答</translation>
    </message>
    <message>
        <source>As given</source>
        <translation>按给出的顺序</translation>
    </message>
    <message>
        <source>Below its threshold a class is not answered; an image for which no class is left is not sure.</source>
        <translation>低于阈值的类别不作为回答；没有剩余类别的图片为“不确定”。</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Choose a weights file</source>
        <translation>选择权重文件</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Choose pictures…</source>
        <translation>选择图片…</translation>
    </message>
    <message>
        <source>Choose the folder to copy into</source>
        <translation>选择要复制到的文件夹</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <translation>选择要监视的文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Classify more pictures</source>
        <translation>对更多图片分类</translation>
    </message>
    <message>
        <source>Classifying</source>
        <translation>正在分类</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message numerus="yes">
        <source>Copied {done:,} of {n:,} picture. {failed:,} could not be copied, the first one because of {path}: {reason}.</source>
        <comment>Copied {done:,} of {n:,} pictures. {failed:,} could not be copied, the first one because of {path}: {reason}.</comment>
        <translation>
            <numerusform>共 {n:,} 张图片，已复制 {done:,} 张。{failed:,} 张无法复制，第一张的原因是 {path}：{reason}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied {done:,} of {n:,} picture. {path} could not be used: {reason}.</source>
        <comment>Copied {done:,} of {n:,} pictures. {path} could not be used: {reason}.</comment>
        <translation>
            <numerusform>共 {n:,} 张图片，已复制 {done:,} 张。{path} 无法使用：{reason}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied {n:,} picture into {folder}.</source>
        <comment>Copied {n:,} pictures into {folder}.</comment>
        <translation>
            <numerusform>已将 {n:,} 张图片复制到 {folder}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>复制回答</translation>
    </message>
    <message>
        <source>Copy each picture into a folder of its class</source>
        <translation>将每张图片复制到其类别的文件夹</translation>
    </message>
    <message>
        <source>Copy into folders…</source>
        <translation>复制到文件夹…</translation>
    </message>
    <message>
        <source>Copy the pictures into folders in</source>
        <translation>将图片复制到以下位置的文件夹中</translation>
    </message>
    <message>
        <source>Copy the pictures into one folder per class</source>
        <translation>将图片复制到每个类别各自的文件夹</translation>
    </message>
    <message>
        <source>Copying pictures</source>
        <translation>正在复制图片</translation>
    </message>
    <message>
        <source>Correct to</source>
        <translation>更正为</translation>
    </message>
    <message numerus="yes">
        <source>Correct {n:,} picture</source>
        <comment>Correct {n:,} pictures</comment>
        <translation>
            <numerusform>更正 {n:,} 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>Cost of this mistake</source>
        <translation>此错误的代价</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>代价</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Downloading {name}</source>
        <translation>正在下载 {name}</translation>
    </message>
    <message>
        <source>Drop pictures of it here</source>
        <translation>将它的图片拖放到此处</translation>
    </message>
    <message>
        <source>Drop pictures or folders here</source>
        <translation>将图片或文件夹拖放到此处</translation>
    </message>
    <message>
        <source>Every mistake costs 1 until you say more. The answer is then the class with the smallest expected cost, even if another one is more probable.</source>
        <translation>在您另行指定之前，每个错误的代价为 1。回答是预期代价最小的类别，即使另一个类别的概率更高。</translation>
    </message>
    <message>
        <source>Every picture gets its best guess. A guess less likely than this is marked with ?, and saved and copied as not sure. Pictures unlike all of those for learning are none of these, wherever the slider stands.</source>
        <translation>每张图片都会得到最佳猜测。把握低于此值的猜测会标上 ?，并按“不确定”保存和复制。与所有学习图片都不相像的图片归为“未知类别”，无论滑块在什么位置。</translation>
    </message>
    <message>
        <source>Every picture is answered.</source>
        <translation>每张图片都会得到回答。</translation>
    </message>
    <message numerus="yes">
        <source>Every picture is answered: {n:,} picture kept aside, of which {right:,} are right ({share}).</source>
        <comment>Every picture is answered: {n:,} pictures kept aside, of which {right:,} are right ({share}).</comment>
        <translation>
            <numerusform>每张图片都会得到回答：{n:,} 张留出的图片，其中 {right:,} 张正确（{share}）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every picture is answered: {n:,} test picture, of which {right:,} are right ({share}).</source>
        <comment>Every picture is answered: {n:,} test pictures, of which {right:,} are right ({share}).</comment>
        <translation>
            <numerusform>每张图片都会得到回答：{n:,} 张测试图片，其中 {right:,} 张正确（{share}）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder to copy into</source>
        <translation>要复制到的文件夹</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>要监视的文件夹</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>全部撤回</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>从文件…</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>Go on with a module that was not saved</source>
        <translation>继续使用未保存的模块</translation>
    </message>
    <message>
        <source>How many are right is not known for this module.</source>
        <translation>无法得知此模块答对多少张。</translation>
    </message>
    <message>
        <source>How many are right is not known while mistakes are weighed.</source>
        <translation>计入错误代价时，无法得知有多少张正确。</translation>
    </message>
    <message>
        <source>How many are right is not known with the added class.</source>
        <translation>添加类别后，无法得知有多少张正确。</translation>
    </message>
    <message>
        <source>How sure an answer must be</source>
        <translation>回答需要的把握程度</translation>
    </message>
    <message>
        <source>Improve the module</source>
        <translation>改进模块</translation>
    </message>
    <message>
        <source>It has learned more since it was tested, so how many are right is not known.</source>
        <translation>测试之后它又学习了新内容，因此无法得知有多少张正确。</translation>
    </message>
    <message>
        <source>Keep in the module</source>
        <translation>保存在模块中</translation>
    </message>
    <message>
        <source>Learn from the pictures</source>
        <translation>从图片学习</translation>
    </message>
    <message numerus="yes">
        <source>Learn {n:,} picture at once, without training; no picture is stored in the module</source>
        <comment>Learn {n:,} pictures at once, without training; no picture is stored in the module</comment>
        <translation>
            <numerusform>立即学习 {n:,} 张图片，无需训练；模块中不会存储任何图片</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning from pictures</source>
        <translation>正在从图片学习</translation>
    </message>
    <message numerus="yes">
        <source>Learns from {n:,} folder.</source>
        <comment>Learns from {n:,} folders.</comment>
        <translation>
            <numerusform>将从 {n:,} 个文件夹学习。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learns from {n:,} picture and {folders}.</source>
        <comment>Learns from {n:,} pictures and {folders}.</comment>
        <translation>
            <numerusform>将从 {n:,} 张图片和 {folders}学习。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learns from {n:,} picture.</source>
        <comment>Learns from {n:,} pictures.</comment>
        <translation>
            <numerusform>将从 {n:,} 张图片学习。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learns from {n:,} picture. {enough} or more would be better.</source>
        <comment>Learns from {n:,} pictures. {enough} or more would be better.</comment>
        <translation>
            <numerusform>将从 {n:,} 张图片学习。{enough} 张或更多会更好。</numerusform>
        </translation>
    </message>
    <message>
        <source>Least probability in percent</source>
        <translation>最低概率（百分比）</translation>
    </message>
    <message>
        <source>Least sure first</source>
        <translation>把握最小的在前</translation>
    </message>
    <message>
        <source>Live camera</source>
        <translation>实时摄像头</translation>
    </message>
    <message>
        <source>Live camera…</source>
        <translation>实时摄像头…</translation>
    </message>
    <message>
        <source>Load a module first; the pictures then follow.</source>
        <translation>请先加载模块；随后会处理这些图片。</translation>
    </message>
    <message>
        <source>Load a module, or train one; then drop any pictures here.</source>
        <translation>加载一个模块，或训练一个；然后把任意图片拖放到此处。</translation>
    </message>
    <message>
        <source>Load module</source>
        <translation>加载模块</translation>
    </message>
    <message>
        <source>Load module…</source>
        <translation>加载模块…</translation>
    </message>
    <message>
        <source>Loading the module</source>
        <translation>正在加载模块</translation>
    </message>
    <message>
        <source>Look inside…</source>
        <translation>查看内部…</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>Most sure first</source>
        <translation>把握最大的在前</translation>
    </message>
    <message>
        <source>Name of the class</source>
        <translation>类别名称</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>没有回答</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>尚无回答</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>未知类别</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>Nothing of what the camera sees is kept; each picture is answered and forgotten.</source>
        <translation>摄像头看到的内容不会保存；每张图片回答后即被忘记。</translation>
    </message>
    <message>
        <source>One mistake or class is listed twice: take one of the two lines away.</source>
        <translation>有一个错误或类别列出了两次：请移除这两行中的一行。</translation>
    </message>
    <message>
        <source>Only answers of {threshold} or more count.</source>
        <translation>只有概率达到 {threshold} 的回答才算数。</translation>
    </message>
    <message numerus="yes">
        <source>Only answers of {threshold} or more count: none of {n:,} test picture.</source>
        <comment>Only answers of {threshold} or more count: none of {n:,} test pictures.</comment>
        <translation>
            <numerusform>只有概率达到 {threshold} 的回答才算数：{n:,} 张测试图片中一张也没有达到。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only answers of {threshold} or more count: {answered:,} of {n:,} test picture, of which {right:,} are right ({share}).</source>
        <comment>Only answers of {threshold} or more count: {answered:,} of {n:,} test pictures, of which {right:,} are right ({share}).</comment>
        <translation>
            <numerusform>只有概率达到 {threshold} 的回答才算数：{n:,} 张测试图片中有 {answered:,} 张达到，其中 {right:,} 张正确（{share}）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only pictures and folders of pictures can be used here.</source>
        <translation>此处只能使用图片和图片文件夹。</translation>
    </message>
    <message>
        <source>Only when sure</source>
        <translation>仅在确定时</translation>
    </message>
    <message>
        <source>Or click to choose files.</source>
        <translation>或点击选择文件。</translation>
    </message>
    <message>
        <source>Or click to choose files. Ctrl+V takes the clipboard. Drop a module to use another one.</source>
        <translation>或点击选择文件。Ctrl+V 使用剪贴板内容。拖入模块可换用该模块。</translation>
    </message>
    <message>
        <source>Order of the answers</source>
        <translation>回答的顺序</translation>
    </message>
    <message>
        <source>Pictures in the folder are answered, and new ones as they arrive, until you stop or close the window. A file that is still being written is waited for. The folder is only read.</source>
        <translation>文件夹中的图片以及新到的图片都会得到回答，直到您停止或关闭窗口。仍在写入的文件会等待其完成。该文件夹只会被读取。</translation>
    </message>
    <message>
        <source>Pictures of the class</source>
        <translation>该类别的图片</translation>
    </message>
    <message>
        <source>Pictures of the project get their class at once; others are copied into its folder, after asking</source>
        <translation>项目中的图片会立即得到其类别；其他图片在询问之后复制到项目的文件夹</translation>
    </message>
    <message>
        <source>Pictures to learn from; Delete takes one away</source>
        <translation>供学习的图片；按 Delete 可移除</translation>
    </message>
    <message>
        <source>Run of {name}</source>
        <translation>{name} 的模块</translation>
    </message>
    <message>
        <source>Save answers</source>
        <translation>保存回答</translation>
    </message>
    <message>
        <source>Save module…</source>
        <translation>保存模块…</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>保存回答</translation>
    </message>
    <message>
        <source>Save the answers as CSV or JSON</source>
        <translation>将回答保存为 CSV 或 JSON</translation>
    </message>
    <message>
        <source>Save the module</source>
        <translation>保存模块</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation>已保存 {name}。</translation>
    </message>
    <message>
        <source>Saving the module</source>
        <translation>正在保存模块</translation>
    </message>
    <message>
        <source>Say what each kind of mistake costs, and from when on a class is answered</source>
        <translation>指定每种错误的代价，以及类别从多大概率起作为回答</translation>
    </message>
    <message>
        <source>Say what the selected pictures are; keys 1 to 5 choose from the list above</source>
        <translation>指定所选图片是什么；按键 1 到 5 从上面的列表中选择</translation>
    </message>
    <message>
        <source>See what this answer rests on</source>
        <translation>查看此回答的依据</translation>
    </message>
    <message>
        <source>Select a picture</source>
        <translation>选择一张图片</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>显示这些图片</translation>
    </message>
    <message>
        <source>Start watching</source>
        <translation>开始监视</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>停止监视</translation>
    </message>
    <message>
        <source>Take all answers away; files stay as they are</source>
        <translation>移除所有回答；文件保持不变</translation>
    </message>
    <message>
        <source>Take all corrections back</source>
        <translation>撤回所有更正</translation>
    </message>
    <message>
        <source>Take the correction back</source>
        <translation>撤回更正</translation>
    </message>
    <message>
        <source>Take this line away</source>
        <translation>移除此行</translation>
    </message>
    <message>
        <source>The chosen picture</source>
        <translation>所选图片</translation>
    </message>
    <message>
        <source>The clipboard holds no picture.</source>
        <translation>剪贴板中没有图片。</translation>
    </message>
    <message>
        <source>The copies would arrive as new pictures: choose a folder outside of the watched one.</source>
        <translation>副本会被当作新到的图片：请选择被监视文件夹之外的文件夹。</translation>
    </message>
    <message>
        <source>The module did not learn: {reason}.</source>
        <translation>模块未能学习：{reason}。</translation>
    </message>
    <message>
        <source>The module learned {learned}. It is kept here until you save it.</source>
        <translation>模块已学习 {learned}。在您保存之前，它暂存在此处。</translation>
    </message>
    <message numerus="yes">
        <source>The module learned {learned}. {n:,} file could not be read. It is kept here until you save it.</source>
        <comment>The module learned {learned}. {n:,} files could not be read. It is kept here until you save it.</comment>
        <translation>
            <numerusform>模块已学习 {learned}。{n:,} 个文件无法读取。在您保存之前，它暂存在此处。</numerusform>
        </translation>
    </message>
    <message>
        <source>The module learns the class from these pictures at once, without training, and keeps what it knew. Five that differ are a good start. The pictures are only read: none is stored in the module.</source>
        <translation>模块无需训练，立即从这些图片学习该类别，并保留已有的知识。五张各不相同的图片就是好的开始。图片只会被读取：模块中不会存储任何图片。</translation>
    </message>
    <message>
        <source>The newest training</source>
        <translation>最新的训练</translation>
    </message>
    <message>
        <source>The project has that class for them already.</source>
        <translation>项目中这些图片已是该类别。</translation>
    </message>
    <message>
        <source>The sample images stay as they are: open a folder of your own, and pictures can be added to it.</source>
        <translation>示例图片保持不变：请打开您自己的文件夹，即可向其中添加图片。</translation>
    </message>
    <message>
        <source>This field is empty: type a number from 0 to {most:,.0f}.</source>
        <translation>此栏为空：请输入 0 到 {most:,.0f} 之间的数字。</translation>
    </message>
    <message>
        <source>This module cannot learn from single pictures: add them to a project and train again.</source>
        <translation>此模块无法从单张图片学习：请将图片添加到项目并重新训练。</translation>
    </message>
    <message>
        <source>This module knows its classes by their names and cannot learn from single pictures: to use pictures, put them into a folder of the project and train again. A class can be added by its name alone.</source>
        <translation>此模块通过名称认识其类别，无法从单张图片学习：要使用图片，请将其放入项目的文件夹并重新训练。可以仅凭名称添加类别。</translation>
    </message>
    <message>
        <source>This module learned from your pictures; until you save it, only this program keeps it</source>
        <translation>此模块已从您的图片学习；在您保存之前，只有本程序保留它</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>真实类别</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Use another module</source>
        <translation>使用其他模块</translation>
    </message>
    <message>
        <source>Use the newest training</source>
        <translation>使用最新的训练</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>监视文件夹</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>监视文件夹…</translation>
    </message>
    <message>
        <source>Watching {name}, which is not there now</source>
        <translation>正在监视 {name}，但它目前不存在</translation>
    </message>
    <message numerus="yes">
        <source>Watching {name}: {n:,} answered</source>
        <comment>Watching {name}: {n:,} answered</comment>
        <translation>
            <numerusform>正在监视 {name}：已回答 {n:,} 张</numerusform>
        </translation>
    </message>
    <message>
        <source>Weigh mistakes</source>
        <translation>错误代价</translation>
    </message>
    <message>
        <source>Weigh mistakes…</source>
        <translation>错误代价…</translation>
    </message>
    <message>
        <source>What it sees: {words}</source>
        <translation>摄像头画面：{words}</translation>
    </message>
    <message>
        <source>What was dropped could not be read.</source>
        <translation>拖放的内容无法读取。</translation>
    </message>
    <message>
        <source>Without pictures the class is added by its name alone, which is less reliable.</source>
        <translation>没有图片时，仅凭名称添加类别，可靠性较低。</translation>
    </message>
    <message>
        <source>called</source>
        <comment>(a class) called (another class) costs (a number)</comment>
        <translation>误判为</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>confirmed by you</source>
        <translation>由您确认</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>corrected by you</source>
        <translation>由您更正</translation>
    </message>
    <message>
        <source>costs</source>
        <comment>(a class) called (another class) costs (a number)</comment>
        <translation>的代价为</translation>
    </message>
    <message>
        <source>mistakes weighed</source>
        <translation>已计入错误代价</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>未知类别</translation>
    </message>
    <message>
        <source>none of these, unlike all pictures for learning; the best guess is {label} ({probability})</source>
        <translation>未知类别，与所有学习图片都不相像；最佳猜测是 {label}（{probability}）</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>not sure, since no class reaches its threshold</source>
        <translation>不确定，因为没有类别达到其阈值</translation>
    </message>
    <message>
        <source>not sure, since no class reaches {threshold}</source>
        <translation>不确定，因为没有类别达到 {threshold}</translation>
    </message>
    <message>
        <source>not sure, since two classes are too close</source>
        <translation>不确定，因为有两个类别过于接近</translation>
    </message>
    <message>
        <source>only from</source>
        <comment>(a class) only from (a number) %</comment>
        <translation>仅当不低于</translation>
    </message>
    <message numerus="yes">
        <source>{class_name} from {n:,} picture</source>
        <comment>{class_name} from {n:,} pictures</comment>
        <translation>
            <numerusform>{class_name}（{n:,} 张图片）</numerusform>
        </translation>
    </message>
    <message>
        <source>{corrected}. {sentence}</source>
        <translation>{corrected}。{sentence}</translation>
    </message>
    <message>
        <source>{file}: cannot be read</source>
        <translation>{file}：无法读取</translation>
    </message>
    <message>
        <source>{file}: {about}</source>
        <translation>{file}：{about}</translation>
    </message>
    <message>
        <source>{file}: {label}, {about}</source>
        <translation>{file}：{label}，{about}</translation>
    </message>
    <message>
        <source>{folder} is no folder that can be read.</source>
        <translation>{folder} 不是可读取的文件夹。</translation>
    </message>
    <message>
        <source>{label}, {about}</source>
        <translation>{label}，{about}</translation>
    </message>
    <message>
        <source>{label}, {probability}</source>
        <translation>{label}，{probability}</translation>
    </message>
    <message>
        <source>{label}, {probability}, doubtful</source>
        <translation>{label}，{probability}，存疑</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} cannot be read</source>
        <comment>{n:,} cannot be read</comment>
        <translation>
            <numerusform>{n:,} 张无法读取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} class</source>
        <comment>{n:,} classes</comment>
        <translation>
            <numerusform>{n:,} 个类别</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} copied</source>
        <comment>{n:,} copied</comment>
        <translation>
            <numerusform>已复制 {n:,} 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} could not be copied</source>
        <comment>{n:,} could not be copied</comment>
        <translation>
            <numerusform>{n:,} 张无法复制</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} folder</source>
        <comment>{n:,} folders</comment>
        <translation>
            <numerusform>{n:,} 个文件夹</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} none of these</source>
        <comment>{n:,} none of these</comment>
        <translation>
            <numerusform>{n:,} 张为未知类别</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} not sure</source>
        <comment>{n:,} not sure</comment>
        <translation>
            <numerusform>{n:,} 张不确定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture</source>
        <comment>{n:,} pictures</comment>
        <translation>
            <numerusform>{n:,} 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture corrected or confirmed</source>
        <comment>{n:,} pictures corrected or confirmed</comment>
        <translation>
            <numerusform>已更正或确认 {n:,} 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture has another class in the project now. Train again to learn from it.</source>
        <comment>{n:,} pictures have another class in the project now. Train again to learn from them.</comment>
        <translation>
            <numerusform>{n:,} 张图片在项目中现已改为其他类别。重新训练即可从中学习。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture will be copied into {folder}, into the folder of its class.</source>
        <comment>{n:,} pictures will be copied into {folder}, each into the folder of its class.</comment>
        <translation>
            <numerusform>{n:,} 张图片将复制到 {folder}，分别放入其类别的文件夹。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture will be copied into {folder}.</source>
        <comment>{n:,} pictures will be copied into {folder}.</comment>
        <translation>
            <numerusform>{n:,} 张图片将复制到 {folder}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (not saved)</source>
        <translation>{name}（未保存）</translation>
    </message>
    <message>
        <source>{name} called {name} is no mistake: choose another answer, or take the line away.</source>
        <translation>将 {name} 误判为 {name} 不是错误：请选择其他回答，或移除此行。</translation>
    </message>
    <message>
        <source>{name} is a class already.</source>
        <translation>{name} 已是一个类别。</translation>
    </message>
    <message numerus="yes">
        <source>{name} is a class already: it learns from {n:,} folder more.</source>
        <comment>{name} is a class already: it learns from {n:,} folders more.</comment>
        <translation>
            <numerusform>{name} 已是一个类别：它将再从 {n:,} 个文件夹学习。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} is a class already: it learns from {n:,} picture and {folders} more.</source>
        <comment>{name} is a class already: it learns from {n:,} pictures and {folders} more.</comment>
        <translation>
            <numerusform>{name} 已是一个类别：它将再从 {n:,} 张图片和 {folders}学习。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} is a class already: it learns from {n:,} picture more.</source>
        <comment>{name} is a class already: it learns from {n:,} pictures more.</comment>
        <translation>
            <numerusform>{name} 已是一个类别：它将再从 {n:,} 张图片学习。</numerusform>
        </translation>
    </message>
    <message>
        <source>{typed} cannot be used here: type a number from 0 to {most:,.0f}.</source>
        <translation>{typed} 无法在此使用：请输入 0 到 {most:,.0f} 之间的数字。</translation>
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
        <translation>添加图片</translation>
    </message>
    <message>
        <source>Add to {name}:</source>
        <translation>添加到 {name}：</translation>
    </message>
    <message>
        <source>Add to {place}, without a class:</source>
        <translation>添加到 {place}，不指定类别：</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Another class is already called “{name}”. To make them one, use Merge into.</source>
        <translation>另一个类别已名为“{name}”。要使它们成为一个类别，请使用“合并到”。</translation>
    </message>
    <message>
        <source>Best for “{words}”</source>
        <translation>最符合“{words}”</translation>
    </message>
    <message>
        <source>Brightness rescaled</source>
        <translation>亮度已重新缩放</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Change the words…</source>
        <translation>更改词语…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Choose by a loop, a click, the arrow keys or a class; the wheel, + and - zoom, Space enlarges.</source>
        <translation>用套索、点击、方向键或类别来选择；滚轮、+ 和 - 缩放，空格键放大图片。</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose pictures or an archive; they are copied, and then given classes one by one</source>
        <translation>选择图片或压缩包；它们会被复制，然后逐一指定类别</translation>
    </message>
    <message>
        <source>Chosen images</source>
        <translation>所选图片</translation>
    </message>
    <message>
        <source>Chosen images are shown here.</source>
        <translation>所选图片显示在此处。</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Classes on the map: choosing some selects their images</source>
        <translation>分布图上的类别：选择类别即选中其图片</translation>
    </message>
    <message>
        <source>Copy of another</source>
        <translation>其他图片的副本</translation>
    </message>
    <message>
        <source>Copy pictures into the chosen class, or without a class</source>
        <translation>将图片复制到所选类别，或不指定类别</translation>
    </message>
    <message>
        <source>Count them for another class</source>
        <translation>将它们算作其他类别</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>Cut short</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>Cut the longer side off</source>
        <translation>裁掉较长的一边</translation>
    </message>
    <message>
        <source>Distances</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>Drawing the map</source>
        <translation>正在绘制分布图</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空文件</translation>
    </message>
    <message>
        <source>Empty class</source>
        <translation>空类别</translation>
    </message>
    <message>
        <source>End the search, and show the images of all classes</source>
        <translation>结束查找，并显示所有类别的图片</translation>
    </message>
    <message>
        <source>English words for {name}</source>
        <translation>{name} 的英文词语</translation>
    </message>
    <message>
        <source>Enter makes the class, Esc does not</source>
        <translation>Enter 创建类别，Esc 取消</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>排除</translation>
    </message>
    <message numerus="yes">
        <source>Exclude {n:,} image</source>
        <comment>Exclude {n:,} images</comment>
        <translation>
            <numerusform>排除 {n:,} 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>F2 or a double click changes the name.</source>
        <translation>按 F2 或双击可更改名称。</translation>
    </message>
    <message>
        <source>F2 or a double click changes the name; the folder is not renamed.</source>
        <translation>按 F2 或双击可更改名称；文件夹不会重命名。</translation>
    </message>
    <message>
        <source>Few images</source>
        <translation>图片过少</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files that could not be used</source>
        <translation>无法使用的文件</translation>
    </message>
    <message>
        <source>Find by what a picture shows, or by file name</source>
        <translation>按图片所示内容或文件名查找</translation>
    </message>
    <message>
        <source>Find pictures that stand twice, and doubtful classes, before training</source>
        <translation>在训练之前找出重复的图片和可疑的类别</translation>
    </message>
    <message>
        <source>Find: words, or a file name</source>
        <translation>查找：词语或文件名</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation>文件夹：{folder}</translation>
    </message>
    <message>
        <source>From a video…</source>
        <translation>从视频…</translation>
    </message>
    <message>
        <source>From the camera…</source>
        <translation>从摄像头…</translation>
    </message>
    <message>
        <source>Go on to training (Ctrl+3)</source>
        <translation>前往训练 (Ctrl+3)</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>隐藏文件</translation>
    </message>
    <message>
        <source>How an image becomes a square</source>
        <translation>图片如何变成正方形</translation>
    </message>
    <message>
        <source>How it does without training</source>
        <translation>不经训练的表现</translation>
    </message>
    <message>
        <source>How much a random crop may cut away in training: right is nothing</source>
        <translation>训练时随机裁剪最多可裁掉多少：最右端表示不裁</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Images and classes that you left out</source>
        <translation>您排除的图片和类别</translation>
    </message>
    <message>
        <source>Images it will learn from</source>
        <translation>供学习的图片</translation>
    </message>
    <message>
        <source>Images set aside to judge the result</source>
        <translation>留出用于评估结果的图片</translation>
    </message>
    <message>
        <source>Images that look alike to the model lie in one heap; how far apart two heaps lie says little.</source>
        <translation>在模型看来相像的图片聚成一堆；两堆相距多远意义不大。</translation>
    </message>
    <message>
        <source>Images that look alike to the model lie near each other: the farther apart, the less alike.</source>
        <translation>在模型看来相像的图片彼此靠近：距离越远，越不相像。</translation>
    </message>
    <message>
        <source>Images that watch over the learning</source>
        <translation>用于监测学习过程的图片</translation>
    </message>
    <message>
        <source>Images to show</source>
        <translation>要显示的图片</translation>
    </message>
    <message>
        <source>In English…</source>
        <translation>英文说法…</translation>
    </message>
    <message>
        <source>In training, example {number}</source>
        <translation>训练中的示例 {number}</translation>
    </message>
    <message>
        <source>In training, for example</source>
        <translation>训练中的示例</translation>
    </message>
    <message>
        <source>In two classes</source>
        <translation>属于两个类别</translation>
    </message>
    <message>
        <source>In two parts</source>
        <translation>属于两个部分</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>纳入</translation>
    </message>
    <message>
        <source>Include class</source>
        <translation>纳入类别</translation>
    </message>
    <message numerus="yes">
        <source>Include {n:,} class</source>
        <comment>Include {n:,} classes</comment>
        <translation>
            <numerusform>纳入 {n:,} 个类别</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Include {n:,} image</source>
        <comment>Include {n:,} images</comment>
        <translation>
            <numerusform>纳入 {n:,} 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>Include {name}</source>
        <translation>纳入 {name}</translation>
    </message>
    <message>
        <source>Keep everything, distorted</source>
        <translation>全部保留，有变形</translation>
    </message>
    <message>
        <source>Keep everything, with grey beside it</source>
        <translation>全部保留，两侧填灰色</translation>
    </message>
    <message>
        <source>Keeps neighbours together; slower (t-SNE)</source>
        <translation>使相邻的保持在一起；较慢 (t-SNE)</translation>
    </message>
    <message>
        <source>Keeps what is far apart far apart; quick (PCA)</source>
        <translation>使相距远的保持相距远；快速 (PCA)</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Leave class out</source>
        <translation>排除类别</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>排除</translation>
    </message>
    <message numerus="yes">
        <source>Leave out {n:,} class</source>
        <comment>Leave out {n:,} classes</comment>
        <translation>
            <numerusform>排除 {n:,} 个类别</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out {name}</source>
        <translation>排除 {name}</translation>
    </message>
    <message>
        <source>Leave the selected images out (Delete)</source>
        <translation>排除所选图片 (Delete)</translation>
    </message>
    <message>
        <source>Leave them out (Delete)</source>
        <translation>排除它们 (Delete)</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Letters show the pictures whose path holds them; with Enter, those that show what the words say (Ctrl+F)</source>
        <translation>输入字母会显示路径中含有它们的图片；按 Enter 则显示符合词语所述的图片 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Link in a circle</source>
        <translation>循环链接</translation>
    </message>
    <message>
        <source>Look at the folder again</source>
        <translation>重新扫描文件夹</translation>
    </message>
    <message>
        <source>Looking for pictures</source>
        <translation>正在查找图片</translation>
    </message>
    <message>
        <source>Made here; it has no folder of its own</source>
        <translation>在此创建；没有自己的文件夹</translation>
    </message>
    <message>
        <source>Make a class; pictures can be moved into it</source>
        <translation>创建类别；可以将图片移入其中</translation>
    </message>
    <message>
        <source>Map of the images</source>
        <translation>图片分布图</translation>
    </message>
    <message>
        <source>Map…</source>
        <translation>分布图…</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>合并到</translation>
    </message>
    <message numerus="yes">
        <source>Merge {n:,} class into {target}</source>
        <comment>Merge {n:,} classes into {target}</comment>
        <translation>
            <numerusform>将 {n:,} 个类别合并到 {target}</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge {name} into {target}</source>
        <translation>将 {name} 合并到 {target}</translation>
    </message>
    <message>
        <source>Mirror at random</source>
        <translation>随机镜像</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>更多类似图片</translation>
    </message>
    <message>
        <source>Most doubtful</source>
        <translation>最可疑</translation>
    </message>
    <message>
        <source>Most doubtful (after Check)</source>
        <translation>最可疑（检查之后）</translation>
    </message>
    <message>
        <source>Most like {file}</source>
        <translation>与 {file} 最相像</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move to class</source>
        <translation>移到类别</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message numerus="yes">
        <source>Move {n:,} class down</source>
        <comment>Move {n:,} classes down</comment>
        <translation>
            <numerusform>下移 {n:,} 个类别</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n:,} class up</source>
        <comment>Move {n:,} classes up</comment>
        <translation>
            <numerusform>上移 {n:,} 个类别</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n:,} image</source>
        <comment>Move {n:,} images</comment>
        <translation>
            <numerusform>移动 {n:,} 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>Move {name} down</source>
        <translation>下移 {name}</translation>
    </message>
    <message>
        <source>Move {name} up</source>
        <translation>上移 {name}</translation>
    </message>
    <message>
        <source>Name of the new class</source>
        <translation>新类别的名称</translation>
    </message>
    <message>
        <source>Names collide</source>
        <translation>名称冲突</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>邻近关系</translation>
    </message>
    <message>
        <source>New class {name}</source>
        <translation>新类别 {name}</translation>
    </message>
    <message>
        <source>New class…</source>
        <translation>新类别…</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>No images here. Choose another part or class.</source>
        <translation>此处没有图片。请选择其他部分或类别。</translation>
    </message>
    <message>
        <source>No problems were found.</source>
        <translation>没有发现问题。</translation>
    </message>
    <message>
        <source>Not an image</source>
        <translation>不是图片</translation>
    </message>
    <message>
        <source>One that lies among another class may have the wrong class, or only be unusual: look at it, then move it, exclude it or leave it.</source>
        <translation>处在其他类别之中的图片可能类别有误，也可能只是不寻常：请查看它，然后移动、排除或保持不变。</translation>
    </message>
    <message>
        <source>Only {names}</source>
        <translation>仅 {names}</translation>
    </message>
    <message>
        <source>Open a folder whose sub-folders are your classes, or drop unsorted pictures here.</source>
        <translation>打开按类别分好的文件夹，或将未整理的图片拖放到此处。</translation>
    </message>
    <message>
        <source>Open another folder (Ctrl+O)</source>
        <translation>打开其他文件夹 (Ctrl+O)</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>Order of the images</source>
        <translation>图片的顺序</translation>
    </message>
    <message>
        <source>Outside the classes</source>
        <translation>在类别之外</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>Pictures are taken out of it, and then given classes one by one</source>
        <translation>从中截取图片，然后逐一指定类别</translation>
    </message>
    <message>
        <source>Pictures without a class: give them one on the Label page</source>
        <translation>没有类别的图片：请在“标注”页上指定类别</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Progress of looking at the folder</source>
        <translation>扫描文件夹的进度</translation>
    </message>
    <message>
        <source>Random crops show at least {share} %</source>
        <translation>随机裁剪至少显示 {share}%</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove or leave out</source>
        <translation>移除或排除</translation>
    </message>
    <message numerus="yes">
        <source>Remove or leave out {n:,} class</source>
        <comment>Remove or leave out {n:,} classes</comment>
        <translation>
            <numerusform>移除或排除 {n:,} 个类别</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {n:,} class</source>
        <comment>Remove {n:,} classes</comment>
        <translation>
            <numerusform>移除 {n:,} 个类别</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <source>Rename	F2</source>
        <translation>重命名	F2</translation>
    </message>
    <message>
        <source>Rename class</source>
        <translation>重命名类别</translation>
    </message>
    <message>
        <source>Say it in English…</source>
        <translation>英文说法…</translation>
    </message>
    <message>
        <source>See the images on a map on which alike ones lie close together</source>
        <translation>在分布图上查看图片，相像的图片彼此靠近</translation>
    </message>
    <message>
        <source>Select an image</source>
        <translation>选择一张图片</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Show files that could not be used</source>
        <translation>显示无法使用的文件</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Show only these pictures</source>
        <translation>仅显示这些图片</translation>
    </message>
    <message>
        <source>Show only this class</source>
        <translation>仅显示此类别</translation>
    </message>
    <message>
        <source>Size of the images (Ctrl++ and Ctrl+-, or Ctrl with the wheel)</source>
        <translation>图片的大小（Ctrl++ 和 Ctrl+-，或 Ctrl 加滚轮）</translation>
    </message>
    <message>
        <source>Size of the images in the grid</source>
        <translation>网格中图片的大小</translation>
    </message>
    <message>
        <source>Smallest part of the image that a random crop shows, in percent</source>
        <translation>随机裁剪至少显示图片的多大部分（百分比）</translation>
    </message>
    <message>
        <source>Sort all by name</source>
        <translation>全部按名称排序</translation>
    </message>
    <message>
        <source>Sort classes by name</source>
        <translation>按名称对类别排序</translation>
    </message>
    <message>
        <source>Start with a video…</source>
        <translation>从视频开始…</translation>
    </message>
    <message>
        <source>Start with the camera…</source>
        <translation>从摄像头开始…</translation>
    </message>
    <message>
        <source>Start with unsorted pictures…</source>
        <translation>从未整理的图片开始…</translation>
    </message>
    <message>
        <source>Stop looking; what was open before stays</source>
        <translation>停止扫描；之前打开的内容保持不变</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>拉伸</translation>
    </message>
    <message>
        <source>Take pictures, for one class after another or to be given classes later</source>
        <translation>拍摄图片，按类别逐个拍摄，或稍后再指定类别</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>The model reads these words. Enter keeps them, also none; Esc does not</source>
        <translation>模型读取这些词语。Enter 保存（也可为空），Esc 取消</translation>
    </message>
    <message>
        <source>The model reads these words; the name that you gave is shown everywhere</source>
        <translation>模型读取这些词语；您取的名称仍显示在各处</translation>
    </message>
    <message>
        <source>The model reads {name} as “{words}”.</source>
        <translation>模型将 {name} 读作“{words}”。</translation>
    </message>
    <message>
        <source>The model reads: {words}</source>
        <translation>模型读作：{words}</translation>
    </message>
    <message>
        <source>The model was taught in English and may not know “{word}”.</source>
        <translation>模型是用英文训练的，可能不认识“{word}”。</translation>
    </message>
    <message>
        <source>There is a class “{name}” already. Choose another name.</source>
        <translation>已有类别“{name}”。请选择其他名称。</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>过大</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Train on mirrored images too. Switch off where left and right matter.</source>
        <translation>也用镜像图片训练。如果左右有区别，请关闭。</translation>
    </message>
    <message>
        <source>Try the sample images</source>
        <translation>试用示例图片</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>是否使用</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>监测</translation>
    </message>
    <message>
        <source>What the map keeps</source>
        <translation>分布图保持的内容</translation>
    </message>
    <message>
        <source>What the model sees</source>
        <translation>模型看到的内容</translation>
    </message>
    <message>
        <source>Working out the parts</source>
        <translation>正在计算各部分</translation>
    </message>
    <message>
        <source>Wrong file ending</source>
        <translation>文件扩展名错误</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>learning part</source>
        <translation>学习部分</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>已移动</translation>
    </message>
    <message>
        <source>no class yet</source>
        <translation>尚无类别</translation>
    </message>
    <message>
        <source>test part</source>
        <translation>测试部分</translation>
    </message>
    <message>
        <source>watching part</source>
        <translation>监测部分</translation>
    </message>
    <message>
        <source>{doing}: {done:,} of {total:,}</source>
        <translation>{doing}：{done:,} / {total:,}</translation>
    </message>
    <message>
        <source>{file}, {name}</source>
        <translation>{file}，{name}</translation>
    </message>
    <message>
        <source>{file}: {about}.</source>
        <translation>{file}：{about}。</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} class</source>
        <comment>{n:,} classes</comment>
        <translation>
            <numerusform>{n:,} 个类别</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} image</source>
        <comment>{n:,} images</comment>
        <translation>
            <numerusform>{n:,} 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} image chosen</source>
        <comment>{n:,} images chosen</comment>
        <translation>
            <numerusform>已选择 {n:,} 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of {all:,} selected</source>
        <comment>{n:,} of {all:,} selected</comment>
        <translation>
            <numerusform>已选择 {n:,} / {all:,}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} problem</source>
        <comment>{n:,} problems</comment>
        <translation>
            <numerusform>{n:,} 个问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} remark. Files marked {no} were left out; none was changed.</source>
        <comment>{n:,} remarks. Files marked {no} were left out; none was changed.</comment>
        <translation>
            <numerusform>{n:,} 条说明。标记为“{no}”的文件已略过；没有更改任何文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, left out</source>
        <translation>{name}，已排除</translation>
    </message>
    <message>
        <source>{name}. {advice}</source>
        <translation>{name}。{advice}</translation>
    </message>
    <message>
        <source>{name}: {advice}</source>
        <translation>{name}：{advice}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {advice} ({n:,} more with advice)</source>
        <comment>{name}: {advice} ({n:,} more with advice)</comment>
        <translation>
            <numerusform>{name}：{advice}（另有 {n:,} 个类别有建议）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown:,} of {n:,} image</source>
        <comment>{shown:,} of {n:,} images</comment>
        <translation>
            <numerusform>{shown:,} / {n:,} 张图片</numerusform>
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
        <translation>{wanted}：正在查找</translation>
    </message>
    <message>
        <source>{words}.</source>
        <translation>{words}。</translation>
    </message>
    <message>
        <source>“{name}” in English</source>
        <translation>“{name}”的英文说法</translation>
    </message>
    <message>
        <source>“{name}” is for pictures without a class. Choose another name.</source>
        <translation>“{name}”用于没有类别的图片。请选择其他名称。</translation>
    </message>
</context>
<context>
    <name>mpl_desktop.pages.images.check</name>
    <message>
        <source>Before training: look for the same picture saved twice, and for pictures that are probably in the wrong class. Nothing is changed by itself.</source>
        <translation>训练之前：查找重复保存的图片，以及可能放错类别的图片。不会自行更改任何内容。</translation>
    </message>
    <message>
        <source>Both are of {name}.</source>
        <translation>两者都属于 {name}。</translation>
    </message>
    <message>
        <source>Can be undone (Ctrl+Z)</source>
        <translation>可以撤销 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Check images</source>
        <translation>检查图片</translation>
    </message>
    <message>
        <source>Checking the images</source>
        <translation>正在检查图片</translation>
    </message>
    <message>
        <source>Class may be wrong</source>
        <translation>类别可能有误</translation>
    </message>
    <message>
        <source>Classes were not checked: each needs five pictures or more.</source>
        <translation>未检查类别：每个类别至少需要五张图片。</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Exclude both</source>
        <translation>两者都排除</translation>
    </message>
    <message>
        <source>Exclude the copy</source>
        <translation>排除副本</translation>
    </message>
    <message numerus="yes">
        <source>Exclude {n:,} image</source>
        <comment>Exclude {n:,} images</comment>
        <translation>
            <numerusform>排除 {n:,} 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Findings of the check</source>
        <translation>检查的发现</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>处理</translation>
    </message>
    <message numerus="yes">
        <source>Fix {n:,} finding</source>
        <comment>Fix {n:,} findings</comment>
        <translation>
            <numerusform>处理 {n:,} 项发现</numerusform>
        </translation>
    </message>
    <message>
        <source>It has the class {label}, but looks more like {suggested}: {suggested_probability} probable, and {label} {probability}.</source>
        <translation>它的类别是 {label}，但看起来更像 {suggested}：{suggested} 的概率为 {suggested_probability}，{label} 的概率为 {probability}。</translation>
    </message>
    <message>
        <source>Judged by the other pictures, {share} get the class that they have, so look at each before you change its class.</source>
        <translation>根据其他图片判断，{share} 的图片与现有类别相符，因此更改类别之前请逐一查看。</translation>
    </message>
    <message>
        <source>Judged by the other pictures, {share} get the class that they have.</source>
        <translation>根据其他图片判断，{share} 的图片与现有类别相符。</translation>
    </message>
    <message>
        <source>Judged by the other pictures, {share} get the class that they have. About {names} the check is too often wrong itself: no picture of them is questioned.</source>
        <translation>根据其他图片判断，{share} 的图片与现有类别相符。对于 {names}，检查本身出错过多，因此不对其中的图片提出疑问。</translation>
    </message>
    <message>
        <source>Judged by the other pictures, {share} get the class that they have: too few for a doubt about one of them to mean anything, so no class is questioned.</source>
        <translation>根据其他图片判断，只有 {share} 的图片与现有类别相符：比例太低，对单张图片的怀疑没有意义，因此不对任何类别提出疑问。</translation>
    </message>
    <message>
        <source>Leave the images out; can be undone (Ctrl+Z)</source>
        <translation>排除这些图片；可以撤销 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Looking at every picture. This takes about as long as one round of a training.</source>
        <translation>正在查看每张图片。所需时间约等于一轮训练。</translation>
    </message>
    <message>
        <source>Move to {suggested}</source>
        <translation>移到 {suggested}</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was found, in {n:,} picture.</source>
        <comment>Nothing was found, in {n:,} pictures.</comment>
        <translation>
            <numerusform>在 {n:,} 张图片中没有发现问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>One is learned from</source>
        <translation>一张用于学习</translation>
    </message>
    <message>
        <source>One is not used</source>
        <translation>一张未使用</translation>
    </message>
    <message>
        <source>One tests the result</source>
        <translation>一张用于测试结果</translation>
    </message>
    <message>
        <source>One watches over the learning</source>
        <translation>一张用于监测学习过程</translation>
    </message>
    <message>
        <source>Perhaps one picture in two classes</source>
        <translation>可能是同一图片属于两个类别</translation>
    </message>
    <message>
        <source>Perhaps one picture in two parts</source>
        <translation>可能是同一图片属于两个部分</translation>
    </message>
    <message>
        <source>Perhaps one picture twice</source>
        <translation>可能是同一图片出现两次</translation>
    </message>
    <message>
        <source>Pictures of the finding</source>
        <translation>该发现的图片</translation>
    </message>
    <message>
        <source>Space shows a picture large, Delete leaves it out.</source>
        <translation>空格键放大显示图片，Delete 将其排除。</translation>
    </message>
    <message numerus="yes">
        <source>in {n:,} picture</source>
        <comment>in {n:,} pictures</comment>
        <translation>
            <numerusform>在 {n:,} 张图片中</numerusform>
        </translation>
    </message>
    <message>
        <source>the other is learned from</source>
        <translation>另一张用于学习</translation>
    </message>
    <message>
        <source>the other is not used</source>
        <translation>另一张未使用</translation>
    </message>
    <message>
        <source>the other tests the result</source>
        <translation>另一张用于测试结果</translation>
    </message>
    <message>
        <source>the other watches over the learning</source>
        <translation>另一张用于监测学习过程</translation>
    </message>
    <message>
        <source>{first} and {second}. {about}</source>
        <translation>{first} 和 {second}。{about}</translation>
    </message>
    <message>
        <source>{first} and {second}: at least one of the classes is wrong.</source>
        <translation>{first} 和 {second}：至少有一个类别是错误的。</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} finding left of {found:,}, {where}.</source>
        <comment>{n:,} findings left of {found:,}, {where}.</comment>
        <translation>
            <numerusform>{where}剩余 {n:,} 项发现（共 {found:,} 项）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} finding, {where}.</source>
        <comment>{n:,} findings, {where}.</comment>
        <translation>
            <numerusform>{where}有 {n:,} 项发现。</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} and {the_other}, so the result may look too good.</source>
        <translation>{one}，{the_other}，因此结果可能显得过好。</translation>
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
        <translation>再标注 20 张也几乎不会有改善。</translation>
    </message>
    <message>
        <source>20 more labels would set right about {points} of 100 guesses.</source>
        <translation>再标注 20 张，每 100 个猜测大约会多对 {points} 个。</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message numerus="yes">
        <source>Accept {n} as {name}</source>
        <comment>Accept {n} as {name}</comment>
        <translation>
            <numerusform>接受 {n} 张为 {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>All pictures that may be of one class: unmark the wrong ones, accept the rest</source>
        <translation>可能属于同一类别的所有图片：取消标记错误的，接受其余的</translation>
    </message>
    <message>
        <source>And this?</source>
        <translation>这张呢？</translation>
    </message>
    <message>
        <source>Ask about this picture later (0)</source>
        <translation>稍后再询问此图片 (0)</translation>
    </message>
    <message>
        <source>Ask again about the last picture (Backspace)</source>
        <translation>重新询问上一张图片 (Backspace)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>Choose a class on the right.</source>
        <translation>请在右侧选择一个类别。</translation>
    </message>
    <message>
        <source>Choose pictures…</source>
        <translation>选择图片…</translation>
    </message>
    <message>
        <source>Class name</source>
        <translation>类别名称</translation>
    </message>
    <message>
        <source>Class name: an old one or a new one</source>
        <translation>类别名称：已有的或新的</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Enter accepts what is marked, 1 to 9 shows another class.</source>
        <translation>Enter 接受已标记的图片，1 到 9 显示其他类别。</translation>
    </message>
    <message>
        <source>Every picture has a class.</source>
        <translation>每张图片都有类别。</translation>
    </message>
    <message>
        <source>Exclude 1 image</source>
        <translation>排除 1 张图片</translation>
    </message>
    <message>
        <source>Give it this class (Space)</source>
        <translation>指定为此类别（空格键）</translation>
    </message>
    <message>
        <source>Give it unsorted pictures, and give each a class here: it guesses, you accept.</source>
        <translation>请提供未整理的图片，并在此为每张指定类别：程序猜测，您来接受。</translation>
    </message>
    <message>
        <source>Give the marked ones this class (Enter)</source>
        <translation>将已标记的图片指定为此类别 (Enter)</translation>
    </message>
    <message>
        <source>Give the picture the class {name}</source>
        <translation>将图片指定为类别 {name}</translation>
    </message>
    <message>
        <source>Give the picture the class {name} ({key})</source>
        <translation>将图片指定为类别 {name} ({key})</translation>
    </message>
    <message>
        <source>Go on to training (Ctrl+3)</source>
        <translation>前往训练 (Ctrl+3)</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>猜测</translation>
    </message>
    <message>
        <source>Guessing classes</source>
        <translation>正在猜测类别</translation>
    </message>
    <message>
        <source>How to label</source>
        <translation>标注方式</translation>
    </message>
    <message>
        <source>It belongs to no class (Delete)</source>
        <translation>它不属于任何类别 (Delete)</translation>
    </message>
    <message numerus="yes">
        <source>Label {n:,} image</source>
        <comment>Label {n:,} images</comment>
        <translation>
            <numerusform>标注 {n:,} 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>Label {name}</source>
        <comment>a picture as one of this class</comment>
        <translation>标注为 {name}</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Look through the images</source>
        <translation>浏览图片</translation>
    </message>
    <message>
        <source>Looking at the pictures</source>
        <translation>正在查看图片</translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation>全部标记</translation>
    </message>
    <message>
        <source>Mark all of them, or none</source>
        <translation>全部标记，或全部不标记</translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation>全部不标记</translation>
    </message>
    <message>
        <source>New class {name}</source>
        <translation>新类别 {name}</translation>
    </message>
    <message>
        <source>Nothing without a class looks like {name} now. Choose another class.</source>
        <translation>现在没有类别的图片中没有像 {name} 的。请选择其他类别。</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>逐张</translation>
    </message>
    <message>
        <source>One picture at a time, the most useful first</source>
        <translation>一次一张图片，最有用的在前</translation>
    </message>
    <message>
        <source>Open a folder of classes</source>
        <translation>打开类别文件夹</translation>
    </message>
    <message>
        <source>Pictures that have a class</source>
        <translation>有类别的图片</translation>
    </message>
    <message>
        <source>Pictures that may be of this class; marked ones are accepted</source>
        <translation>可能属于此类别的图片；接受已标记的图片</translation>
    </message>
    <message>
        <source>Space accepts, 1 to 9 or typing a name chooses, Backspace goes back.</source>
        <translation>空格键接受，按 1 到 9 或输入名称来选择，Backspace 返回。</translation>
    </message>
    <message>
        <source>Take back a label</source>
        <translation>撤回标签</translation>
    </message>
    <message>
        <source>The guess was right for {right} of the last {asked} pictures.</source>
        <translation>最近 {asked} 张图片中猜对了 {right} 张。</translation>
    </message>
    <message>
        <source>The picture to label</source>
        <translation>要标注的图片</translation>
    </message>
    <message>
        <source>These are copies; your own files stay as they are.</source>
        <translation>这些是副本；您自己的文件保持不变。</translation>
    </message>
    <message>
        <source>These may be {name}, the likeliest first. Unmark what is not (click, or arrows and Space), then accept.</source>
        <translation>这些可能是 {name}，可能性最大的在前。取消标记不是的图片（点击，或用方向键和空格键），然后接受。</translation>
    </message>
    <message>
        <source>This class is meant now</source>
        <translation>现在指的是此类别</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Type a class and press Enter; a new name makes a new class</source>
        <translation>输入类别并按 Enter；新名称会创建新类别</translation>
    </message>
    <message>
        <source>Type what the picture shows and press Enter: that makes a class. Guesses begin with the second one.</source>
        <translation>输入图片所示的内容并按 Enter：这会创建一个类别。有了第二个类别后开始猜测。</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>这是什么？</translation>
    </message>
    <message>
        <source>perhaps {name}, {probability}</source>
        <translation>可能是 {name}，{probability}</translation>
    </message>
    <message numerus="yes">
        <source>{labelled:,} of {n:,} picture has a class</source>
        <comment>{labelled:,} of {n:,} pictures have a class</comment>
        <translation>
            <numerusform>{n:,} 张图片中 {labelled:,} 张已有类别</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, {n:,} image</source>
        <comment>{name}, {n:,} images</comment>
        <translation>
            <numerusform>{name}，{n:,} 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, {n:,} image, key {key}</source>
        <comment>{name}, {n:,} images, key {key}</comment>
        <translation>
            <numerusform>{name}，{n:,} 张图片，按键 {key}</numerusform>
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
        <translation>准确率，含 95% 区间</translation>
    </message>
    <message>
        <source>Actually…</source>
        <translation>实际是…</translation>
    </message>
    <message>
        <source>Another run is being measured now.</source>
        <translation>正在测量另一次运行。</translation>
    </message>
    <message>
        <source>Answers that are right</source>
        <translation>回答正确率</translation>
    </message>
    <message>
        <source>Balanced accuracy: every class counts the same, with 95 % interval</source>
        <translation>平衡准确率：每个类别权重相同，含 95% 区间</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>By name alone</source>
        <translation>仅凭名称</translation>
    </message>
    <message>
        <source>By the names of the classes alone {share} would be right.</source>
        <translation>仅凭类别名称，正确率为 {share}。</translation>
    </message>
    <message>
        <source>Choose a cell to see its pictures.</source>
        <translation>选择单元格即可查看其图片。</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Class that the picture shows</source>
        <translation>图片所示的类别</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Esc); what was decided is kept</source>
        <translation>关闭 (Esc)；已做的决定会保留</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>混淆</translation>
    </message>
    <message numerus="yes">
        <source>Correct {n:,} picture</source>
        <comment>Correct {n:,} pictures</comment>
        <translation>
            <numerusform>更正 {n:,} 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts as {name} now.</source>
        <translation>现在算作 {name}。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message numerus="yes">
        <source>Edited after review: with {n:,} correction it is right on {right} of {total}. The figures on this page are the original ones; train again to use the corrections.</source>
        <comment>Edited after review: with {n:,} corrections it is right on {right} of {total}. The figures on this page are the original ones; train again to use the corrections.</comment>
        <translation>
            <numerusform>复查后有更正：按 {n:,} 处更正计算，{total} 张中答对 {right} 张。此页上的数字是原来的；重新训练即可使用这些更正。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every class counts the same, however many test pictures it has</source>
        <translation>每个类别权重相同，无论有多少测试图片</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>排除</translation>
    </message>
    <message numerus="yes">
        <source>Exclude {n:,} picture</source>
        <comment>Exclude {n:,} pictures</comment>
        <translation>
            <numerusform>排除 {n:,} 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>Export module</source>
        <translation>导出模块</translation>
    </message>
    <message>
        <source>Export module…</source>
        <translation>导出模块…</translation>
    </message>
    <message>
        <source>Exported {name}.</source>
        <translation>已导出 {name}。</translation>
    </message>
    <message>
        <source>Figures by class</source>
        <translation>各类别的数字</translation>
    </message>
    <message>
        <source>Figures only…</source>
        <translation>仅数字…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>转到“训练”</translation>
    </message>
    <message>
        <source>How many would be recognised by the class&apos;s name alone, without your pictures</source>
        <translation>不用您的图片、仅凭类别名称能识别出多少</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>把握程度</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>纳入</translation>
    </message>
    <message numerus="yes">
        <source>Include {n:,} picture</source>
        <comment>Include {n:,} pictures</comment>
        <translation>
            <numerusform>纳入 {n:,} 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>It learned from all pictures, so none are left to judge it on.</source>
        <translation>它从全部图片学习，因此没有留出图片用于评估。</translation>
    </message>
    <message>
        <source>It made one mistake: check the class that they are in.</source>
        <translation>它犯了一个错误：请检查图片的类别是否正确。</translation>
    </message>
    <message>
        <source>It made {mistakes} mistakes, no two of the same kind: check the class that they are in.</source>
        <translation>它犯了 {mistakes} 个错误，没有两个属于同一种：请检查图片的类别是否正确。</translation>
    </message>
    <message>
        <source>It mixes up “{first}” and “{second}” as often as any other two: check that they are in the right class.</source>
        <translation>它混淆“{first}”和“{second}”的次数不少于任何其他两类：请检查图片的类别是否正确。</translation>
    </message>
    <message>
        <source>It mixes up “{first}” and “{second}” most often: check that they are in the right class.</source>
        <translation>它最常混淆“{first}”和“{second}”：请检查图片的类别是否正确。</translation>
    </message>
    <message numerus="yes">
        <source>It recognised none of the {pictures} pictures of “{name}”, and none of {n:,} other class: check that they are in the right class.</source>
        <comment>It recognised none of the {pictures} pictures of “{name}”, and none of {n:,} other classes: check that they are in the right class.</comment>
        <translation>
            <numerusform>“{name}”的 {pictures} 张图片一张也没有识别出来，另有 {n:,} 个类别也是如此：请检查图片的类别是否正确。</numerusform>
        </translation>
    </message>
    <message>
        <source>It recognised none of the {pictures} pictures of “{name}”: check that they are in the right class.</source>
        <translation>“{name}”的 {pictures} 张图片一张也没有识别出来：请检查图片的类别是否正确。</translation>
    </message>
    <message>
        <source>It takes “{name}” for “{answer}” as often as any other two: check that they are in the right class.</source>
        <translation>它把“{name}”当作“{answer}”的次数不少于任何其他两类：请检查图片的类别是否正确。</translation>
    </message>
    <message>
        <source>It takes “{name}” for “{answer}” most often: check that they are in the right class.</source>
        <translation>它最常把“{name}”当作“{answer}”：请检查图片的类别是否正确。</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Kept as it is.</source>
        <translation>已保持不变。</translation>
    </message>
    <message>
        <source>Kept: the quick answer, which compares new pictures with yours. Training did not do clearly better on pictures that it had not seen.</source>
        <translation>采用快速回答：将新图片与您的图片比较。在未见过的图片上，训练没有明显更好。</translation>
    </message>
    <message>
        <source>Kept: the trained answer, with a comparison of new pictures with yours.</source>
        <translation>采用训练得到的回答，并结合新图片与您的图片的比较。</translation>
    </message>
    <message>
        <source>Kept: the trained answer.</source>
        <translation>采用训练得到的回答。</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>学习曲线</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Leave the selected pictures out (Delete)</source>
        <translation>排除所选图片 (Delete)</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>已排除。</translation>
    </message>
    <message>
        <source>Look at each mistake large, and say whether its class is right</source>
        <translation>放大查看每个错误，并说明其类别是否正确</translation>
    </message>
    <message>
        <source>Look at these mistakes large, one by one</source>
        <translation>逐个放大查看这些错误</translation>
    </message>
    <message>
        <source>Look at this picture</source>
        <translation>查看此图片</translation>
    </message>
    <message numerus="yes">
        <source>Look at {n} picture</source>
        <comment>Look at these {n} pictures</comment>
        <translation>
            <numerusform>查看这 {n} 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>Look inside…</source>
        <translation>查看内部…</translation>
    </message>
    <message>
        <source>Measure the learning curve</source>
        <translation>测量学习曲线</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Mistakes ({number})</source>
        <translation>错误 ({number})</translation>
    </message>
    <message>
        <source>More pictures</source>
        <translation>更多图片</translation>
    </message>
    <message>
        <source>More pictures would likely change little.</source>
        <translation>更多图片大概不会带来多大变化。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一张</translation>
    </message>
    <message>
        <source>No mistakes.</source>
        <translation>没有错误。</translation>
    </message>
    <message>
        <source>Not used for learning (X or Delete)</source>
        <translation>不用于学习（X 或 Delete）</translation>
    </message>
    <message>
        <source>Of all test pictures</source>
        <translation>占全部测试图片</translation>
    </message>
    <message>
        <source>Of the pictures of this class, how many were seen as it</source>
        <translation>此类别的图片中有多少被识别为此类别</translation>
    </message>
    <message>
        <source>Of the pictures seen as this class, how many are of it</source>
        <translation>被识别为此类别的图片中有多少确实属于它</translation>
    </message>
    <message>
        <source>One HTML file with figures and settings</source>
        <translation>一个包含数字和设置的 HTML 文件</translation>
    </message>
    <message>
        <source>Parts of the result</source>
        <translation>结果的各部分</translation>
    </message>
    <message>
        <source>Picture {file}, said to be {name}, answered {answer}</source>
        <translation>图片 {file}，标为 {name}，回答为 {answer}</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Pictures for learning</source>
        <translation>学习图片</translation>
    </message>
    <message>
        <source>Pictures of each class</source>
        <translation>每个类别的图片数</translation>
    </message>
    <message>
        <source>Pictures of the class that were not learned from</source>
        <translation>该类别中未用于学习的图片</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一张</translation>
    </message>
    <message>
        <source>Progress of the learning curve</source>
        <translation>学习曲线的进度</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>识别率</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复查</translation>
    </message>
    <message>
        <source>Review exactly these mistakes, large</source>
        <translation>放大复查这些错误</translation>
    </message>
    <message>
        <source>Review one by one</source>
        <translation>逐个复查</translation>
    </message>
    <message>
        <source>Review these</source>
        <translation>复查这些</translation>
    </message>
    <message>
        <source>Reviewed pictures</source>
        <translation>已复查的图片</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确率</translation>
    </message>
    <message>
        <source>Right on about {tenths} of 10 pictures ({exact}).</source>
        <translation>每 10 张图片约答对 {tenths} 张（{exact}）。</translation>
    </message>
    <message numerus="yes">
        <source>Right on all {n:,} picture.</source>
        <comment>Right on all {n:,} pictures.</comment>
        <translation>
            <numerusform>全部 {n:,} 张图片都答对了。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Right on all {n:,} test picture.</source>
        <comment>Right on all {n:,} test pictures.</comment>
        <translation>
            <numerusform>全部 {n:,} 张测试图片都答对了。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Right on none of {n:,} picture.</source>
        <comment>Right on none of {n:,} pictures.</comment>
        <translation>
            <numerusform>{n:,} 张图片一张也没有答对。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Right on none of {n:,} test picture.</source>
        <comment>Right on none of {n:,} test pictures.</comment>
        <translation>
            <numerusform>{n:,} 张测试图片一张也没有答对。</numerusform>
        </translation>
    </message>
    <message>
        <source>Right on the only picture.</source>
        <translation>唯一的图片答对了。</translation>
    </message>
    <message>
        <source>Right on the only test picture.</source>
        <translation>唯一的测试图片答对了。</translation>
    </message>
    <message>
        <source>Right on {accuracy} of the test pictures.</source>
        <translation>在测试图片上的正确率为 {accuracy}。</translation>
    </message>
    <message numerus="yes">
        <source>Right on {right:,} of {n:,} picture.</source>
        <comment>Right on {right:,} of {n:,} pictures.</comment>
        <translation>
            <numerusform>{n:,} 张图片中答对 {right:,} 张。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Right on {right:,} of {n:,} test picture.</source>
        <comment>Right on {right:,} of {n:,} test pictures.</comment>
        <translation>
            <numerusform>{n:,} 张测试图片中答对 {right:,} 张。</numerusform>
        </translation>
    </message>
    <message>
        <source>Right, mean of classes</source>
        <translation>正确率（按类别平均）</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Save what was trained as a file of its own, to take along (Ctrl+E)</source>
        <translation>将训练结果另存为独立文件，以便带走 (Ctrl+E)</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation>已保存 {name}。</translation>
    </message>
    <message>
        <source>Say which class the picture really shows</source>
        <translation>说明图片实际所示的类别</translation>
    </message>
    <message>
        <source>See what an answer rests on, and what the module&apos;s parts do</source>
        <translation>查看回答的依据，以及模块各组件的作用</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Sort new pictures with it on the Classify page</source>
        <translation>在“分类”页上用它给新图片分类</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after {n:,} training; what was measured stays. Go on to see what more pictures would bring.</source>
        <comment>Stopped after {n:,} trainings; what was measured stays. Go on to see what more pictures would bring.</comment>
        <translation>
            <numerusform>在 {n:,} 次训练后停止；已测量的内容会保留。继续即可看到更多图片会带来什么。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>重新纳入</translation>
    </message>
    <message>
        <source>Test pictures</source>
        <translation>测试图片</translation>
    </message>
    <message>
        <source>The class is right; only the answer is wrong (K)</source>
        <translation>类别正确；只是回答错误 (K)</translation>
    </message>
    <message>
        <source>The next one (→ or Enter)</source>
        <translation>下一张（→ 或 Enter）</translation>
    </message>
    <message>
        <source>The one before (←)</source>
        <translation>上一张 (←)</translation>
    </message>
    <message>
        <source>The worst first. A double click or Space shows a picture large.</source>
        <translation>最严重的在前。双击或按空格键可放大显示图片。</translation>
    </message>
    <message>
        <source>There were too few pictures to set some aside, so each was judged by a training without it.</source>
        <translation>图片太少，无法留出一部分，因此每张图片都由没有用到它的训练来评估。</translation>
    </message>
    <message>
        <source>This is the quick answer: it compares new pictures with yours, and nothing was trained.</source>
        <translation>这是快速回答：它将新图片与您的图片比较，没有经过训练。</translation>
    </message>
    <message>
        <source>This run kept no answers of single pictures.</source>
        <translation>本次运行没有保留单张图片的回答。</translation>
    </message>
    <message>
        <source>Train on all</source>
        <translation>用全部图片训练</translation>
    </message>
    <message>
        <source>Train once more, on the pictures set aside too; none are left to judge it on then</source>
        <translation>再训练一次，也用上留出的图片；之后就没有图片可用于评估</translation>
    </message>
    <message>
        <source>Train once, and see here how well it works and where it fails.</source>
        <translation>训练一次，即可在此查看效果如何、哪里出错。</translation>
    </message>
    <message>
        <source>Training {number} of {trainings}…</source>
        <translation>正在进行第 {number} 次训练，共 {trainings} 次…</translation>
    </message>
    <message>
        <source>Try fewer pictures</source>
        <translation>尝试更少的图片</translation>
    </message>
    <message>
        <source>Try it on new pictures and see for yourself.</source>
        <translation>请在新图片上试用，亲自看看效果。</translation>
    </message>
    <message>
        <source>Try it on pictures that are new to it.</source>
        <translation>请在它没见过的图片上试用。</translation>
    </message>
    <message>
        <source>Type a class</source>
        <translation>输入类别</translation>
    </message>
    <message>
        <source>Type the beginning of a name, then Enter (Ctrl+F)</source>
        <translation>输入名称的开头，然后按 Enter (Ctrl+F)</translation>
    </message>
    <message>
        <source>Unsure but right</source>
        <translation>不确定但正确</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation>图片上是什么？</translation>
    </message>
    <message>
        <source>What is expected; in brackets the range of the gain, in points</source>
        <translation>预期结果；括号内为提高幅度的范围（百分点）</translation>
    </message>
    <message>
        <source>What was measured is kept</source>
        <translation>已测量的内容会保留</translation>
    </message>
    <message>
        <source>With only {total} the number is rough.</source>
        <translation>仅有 {total} 张，这个数字只是粗略值。</translation>
    </message>
    <message>
        <source>With pictures of the worst mistakes…</source>
        <translation>包含最严重错误的图片…</translation>
    </message>
    <message>
        <source>With so few the number is rough.</source>
        <translation>图片这么少，这个数字只是粗略值。</translation>
    </message>
    <message>
        <source>With these pictures</source>
        <translation>用现有图片</translation>
    </message>
    <message>
        <source>With twice as many</source>
        <translation>用两倍图片</translation>
    </message>
    <message>
        <source>Would more pictures help, and of which class? This trains with 1, 2, 4, 8 and 16 pictures of each class and continues the curve. It takes about as long as two or three trainings.</source>
        <translation>更多图片会有帮助吗？哪个类别需要？这会用每个类别 1、2、4、8 和 16 张图片训练，并延伸曲线。所需时间约等于两三次训练。</translation>
    </message>
    <message>
        <source>Wrong on the only picture.</source>
        <translation>唯一的图片答错了。</translation>
    </message>
    <message>
        <source>Wrong on the only test picture.</source>
        <translation>唯一的测试图片答错了。</translation>
    </message>
    <message>
        <source>actually {name}</source>
        <translation>实际是 {name}</translation>
    </message>
    <message>
        <source>all are reviewed</source>
        <translation>已全部复查</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>is said to be</source>
        <translation>标为</translation>
    </message>
    <message>
        <source>was answered</source>
        <translation>回答为</translation>
    </message>
    <message>
        <source>{done:,} of {all:,} reviewed</source>
        <translation>已复查 {done:,} / {all:,}</translation>
    </message>
    <message>
        <source>{file}
Is said to be: {name}
Answer: {answer}, {probability}</source>
        <translation>{file}
标为：{name}
回答：{answer}，{probability}</translation>
    </message>
    <message>
        <source>{low:+.0f} to {high:+.0f}</source>
        <translation>{low:+.0f} 至 {high:+.0f}</translation>
    </message>
    <message numerus="yes">
        <source>{more:,} more pictures of each class would likely help about {n:,} point.</source>
        <comment>{more:,} more pictures of each class would likely help about {n:,} points.</comment>
        <translation>
            <numerusform>每个类别再增加 {more:,} 张图片，大概能提高约 {n:,} 个百分点。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, answered {answer}, {probability}, right</source>
        <translation>{name}，回答为 {answer}，{probability}，正确</translation>
    </message>
    <message>
        <source>{name}, answered {answer}, {probability}, wrong</source>
        <translation>{name}，回答为 {answer}，{probability}，错误</translation>
    </message>
    <message>
        <source>{number:,} of {all:,}</source>
        <translation>{number:,} / {all:,}</translation>
    </message>
    <message numerus="yes">
        <source>{right:,} of {n:,} picture</source>
        <comment>{right:,} of {n:,} pictures</comment>
        <translation>
            <numerusform>{n:,} 张图片中的 {right:,} 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{right:,} of {n:,} test picture</source>
        <comment>{right:,} of {n:,} test pictures</comment>
        <translation>
            <numerusform>{n:,} 张测试图片中的 {right:,} 张</numerusform>
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
        <translation>添加到队列</translation>
    </message>
    <message>
        <source>All settings, more curves, the numbers and the log</source>
        <translation>所有设置、更多曲线、数值和日志</translation>
    </message>
    <message>
        <source>Counting the pictures</source>
        <translation>正在统计图片</translation>
    </message>
    <message numerus="yes">
        <source>Curve: {n:,} picture kept aside to watch by.</source>
        <comment>Curve: {n:,} pictures kept aside to watch by.</comment>
        <translation>
            <numerusform>曲线：留出 {n:,} 张图片用于监测。</numerusform>
        </translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Double-click to write what you want to remember</source>
        <translation>双击可写下您想记住的内容</translation>
    </message>
    <message>
        <source>Download the chosen model first</source>
        <translation>请先下载所选模型</translation>
    </message>
    <message>
        <source>End early: keep the best so far, test it on the pictures kept aside and use it</source>
        <translation>提前结束：保留目前最好的结果，用留出的图片测试并使用它</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>立即完成</translation>
    </message>
    <message>
        <source>For small computers: good results in a minute</source>
        <translation>适合小型计算机：一分钟内得到良好结果</translation>
    </message>
    <message>
        <source>Free the computer and go on later</source>
        <translation>释放计算机资源，稍后再继续</translation>
    </message>
    <message>
        <source>Go on where this training stopped</source>
        <translation>从此训练停止的地方继续</translation>
    </message>
    <message>
        <source>Go to Images</source>
        <translation>转到“图片”</translation>
    </message>
    <message>
        <source>How far the loss curve is averaged; the faint line is every step</source>
        <translation>损失曲线的平均程度；淡色线为每一步的值</translation>
    </message>
    <message>
        <source>How many pictures it learned from</source>
        <translation>学习的图片数量</translation>
    </message>
    <message>
        <source>How well it works, and where it fails</source>
        <translation>效果如何，哪里出错</translation>
    </message>
    <message>
        <source>It could not be finished; the log under Details says why.</source>
        <translation>未能完成；原因见“详细信息”中的日志。</translation>
    </message>
    <message>
        <source>Learned from all pictures; none were kept aside to test it on.</source>
        <translation>已从全部图片学习；没有留出图片用于测试。</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message numerus="yes">
        <source>Learns from the pictures of {n:,} class.</source>
        <comment>Learns from the pictures of {n:,} classes.</comment>
        <translation>
            <numerusform>将从 {n:,} 个类别的图片学习。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learns from {n:,} picture in {classes}. They are few, so each is tested by a training that leaves it out.</source>
        <comment>Learns from {n:,} pictures in {classes}. They are few, so each is tested by a training that leaves it out.</comment>
        <translation>
            <numerusform>将从 {classes}的 {n:,} 张图片学习。图片较少，因此每张都由不含它的训练来测试。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learns from {pictures} and is tested on {n:,} other.</source>
        <comment>Learns from {pictures} and is tested on {n:,} others.</comment>
        <translation>
            <numerusform>将从 {pictures}学习，并用另外 {n:,} 张测试。</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines: all.</source>
        <translation>横线：全部。</translation>
    </message>
    <message numerus="yes">
        <source>Lines: {n:,} other, kept aside for the test.</source>
        <comment>Lines: {n:,} others, kept aside for the test.</comment>
        <translation>
            <numerusform>横线：另外留出 {n:,} 张图片用于测试。</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>正在加载模型</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Looking at the pictures</source>
        <translation>正在查看图片</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Measuring what it knows without training</source>
        <translation>正在测量未经训练时的已有知识</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Numbers as CSV…</source>
        <translation>数值导出为 CSV…</translation>
    </message>
    <message>
        <source>Numbers of the run</source>
        <translation>本次运行的数值</translation>
    </message>
    <message>
        <source>Open a folder of pictures first; then train here and watch.</source>
        <translation>请先打开图片文件夹；然后在此训练并观察。</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>论文</translation>
    </message>
    <message>
        <source>Parts of the details</source>
        <translation>详细信息的各部分</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Paused: Resume goes on from here.</source>
        <translation>已暂停：点击“继续”从此处接着训练。</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>正在暂停</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Pictures of at least two classes are needed: take some in on the Images page.</source>
        <translation>至少需要两个类别的图片：请在“图片”页上纳入一些。</translation>
    </message>
    <message>
        <source>Plots as PNG…</source>
        <translation>图表导出为 PNG…</translation>
    </message>
    <message>
        <source>Plots as SVG…</source>
        <translation>图表导出为 SVG…</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Press F2 or double-click to give it a name</source>
        <translation>按 F2 或双击可为其命名</translation>
    </message>
    <message>
        <source>Press Start training; the right answers over time appear here.</source>
        <translation>按“开始训练”；正确率随时间的变化会显示在此处。</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>训练进度</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>Reading the pictures</source>
        <translation>正在读取图片</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>从此列表中移除</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename, write a note, show the folder, remove</source>
        <translation>重命名、写备注、显示文件夹、移除</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确率</translation>
    </message>
    <message>
        <source>Right answers on pictures kept aside, by round</source>
        <translation>留出图片上的正确率，按轮显示</translation>
    </message>
    <message>
        <source>Right answers, of the pictures kept aside</source>
        <translation>留出图片中正确回答的比例</translation>
    </message>
    <message>
        <source>Right on {accuracy} of the pictures kept aside.</source>
        <translation>在留出图片上的正确率为 {accuracy}。</translation>
    </message>
    <message>
        <source>Right on {accuracy} of the pictures, each tested by a training without it.</source>
        <translation>图片的正确率为 {accuracy}，每张都由不含它的训练来测试。</translation>
    </message>
    <message>
        <source>Right: it is {name}</source>
        <translation>正确：它是 {name}</translation>
    </message>
    <message>
        <source>Round {number} of {rounds} · {left}</source>
        <translation>第 {number} 轮，共 {rounds} 轮 · {left}</translation>
    </message>
    <message>
        <source>Save the plots or their numbers</source>
        <translation>保存图表或其数值</translation>
    </message>
    <message>
        <source>Saved {names}.</source>
        <translation>已保存 {names}。</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>查看结果</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Smoothing of the loss</source>
        <translation>损失的平滑程度</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>开始训练</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop this training (Esc); it can be resumed later</source>
        <translation>停止此训练 (Esc)；稍后可以继续</translation>
    </message>
    <message>
        <source>Stop training?</source>
        <translation>要停止训练吗？</translation>
    </message>
    <message>
        <source>Stopped: Resume goes on from here.</source>
        <translation>已停止：点击“继续”从此处接着训练。</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>Take it off this list, or out of the queue; its folder stays</source>
        <translation>从此列表或队列中移除；其文件夹保留</translation>
    </message>
    <message>
        <source>Test pictures</source>
        <translation>测试图片</translation>
    </message>
    <message>
        <source>Test pictures appear here</source>
        <translation>测试图片会显示在此处</translation>
    </message>
    <message>
        <source>Test pictures: {words}</source>
        <translation>测试图片：{words}</translation>
    </message>
    <message>
        <source>Testing on the pictures kept aside</source>
        <translation>正在用留出的图片测试</translation>
    </message>
    <message>
        <source>The class name {name} is too long for the model: give it a shorter one on the Images page.</source>
        <translation>类别名称“{name}”对模型来说太长：请在“图片”页上给它取一个更短的名称。</translation>
    </message>
    <message>
        <source>The published recipe, exactly</source>
        <translation>与已发表的训练方案完全一致</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>重新训练</translation>
    </message>
    <message>
        <source>Train with these pictures (Ctrl+R)</source>
        <translation>用这些图片训练 (Ctrl+R)</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Training gained nothing: at once, without training, as many were right.</source>
        <translation>训练没有带来提高：不经训练的即时回答正确率相同。</translation>
    </message>
    <message>
        <source>Training gained nothing: by the class names alone, as many were right.</source>
        <translation>训练没有带来提高：仅凭类别名称正确率相同。</translation>
    </message>
    <message>
        <source>Training gained {points} in 100: at once, without training, {before} were right.</source>
        <translation>训练使每 100 张多答对 {points} 张：不经训练的即时正确率为 {before}。</translation>
    </message>
    <message>
        <source>Training gained {points} in 100: by the class names alone, {before} were right.</source>
        <translation>训练使每 100 张多答对 {points} 张：仅凭类别名称的正确率为 {before}。</translation>
    </message>
    <message>
        <source>Training lost {points} in 100: at once, without training, {before} were right.</source>
        <translation>训练使每 100 张少答对 {points} 张：不经训练的即时正确率为 {before}。</translation>
    </message>
    <message>
        <source>Training lost {points} in 100: by the class names alone, {before} were right.</source>
        <translation>训练使每 100 张少答对 {points} 张：仅凭类别名称的正确率为 {before}。</translation>
    </message>
    <message>
        <source>Trainings so far</source>
        <translation>训练记录</translation>
    </message>
    <message>
        <source>Use the settings of this training and train</source>
        <translation>采用此训练的设置并训练</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Waiting for the training on {folder}</source>
        <translation>正在等待 {folder} 的训练</translation>
    </message>
    <message>
        <source>Waiting to start</source>
        <translation>正在等待开始</translation>
    </message>
    <message>
        <source>When it was started</source>
        <translation>开始的时间</translation>
    </message>
    <message>
        <source>With so few pictures that may be chance.</source>
        <translation>图片这么少，这可能是偶然。</translation>
    </message>
    <message>
        <source>Without training it was taken for {answer}</source>
        <translation>未经训练时被当作 {answer}</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>写备注</translation>
    </message>
    <message>
        <source>Wrong: taken for {answer}, it is {name}</source>
        <translation>错误：被当作 {answer}，它是 {name}</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>还剩几秒钟</translation>
    </message>
    <message>
        <source>after training</source>
        <translation>训练后</translation>
    </message>
    <message>
        <source>at once, without training</source>
        <translation>即时，不经训练</translation>
    </message>
    <message>
        <source>by names alone</source>
        <translation>仅凭名称</translation>
    </message>
    <message>
        <source>estimating</source>
        <translation>正在估算</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>round</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>taken for {answer}</source>
        <translation>被当作 {answer}</translation>
    </message>
    <message>
        <source>taken for {answer}, it is {name}</source>
        <translation>被当作 {answer}，它是 {name}</translation>
    </message>
    <message>
        <source>taken for {answer}, it is {name}, wrong</source>
        <translation>被当作 {answer}，它是 {name}，错误</translation>
    </message>
    <message>
        <source>taken for {answer}, right</source>
        <translation>被当作 {answer}，正确</translation>
    </message>
    <message>
        <source>test pictures are right already, without training</source>
        <translation>测试图片不经训练就已答对</translation>
    </message>
    <message>
        <source>test pictures drawn by chance</source>
        <translation>随机抽取的测试图片</translation>
    </message>
    <message>
        <source>the picture was not written</source>
        <translation>图片未写入</translation>
    </message>
    <message>
        <source>while learning</source>
        <translation>学习过程中</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} class</source>
        <comment>{n:,} classes</comment>
        <translation>
            <numerusform>{n:,} 个类别</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} more picture is kept aside to watch the learning by and to choose what is kept.</source>
        <comment>{n:,} more pictures are kept aside to watch the learning by and to choose what is kept.</comment>
        <translation>
            <numerusform>另外留出 {n:,} 张图片，用于监测学习过程并选择要保留的结果。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture in {classes}</source>
        <comment>{n:,} pictures in {classes}</comment>
        <translation>
            <numerusform>{classes}的 {n:,} 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} trainings side by side. Select one to see what it gained.</source>
        <translation>并排显示 {number} 次训练。选择其中一次即可查看它带来的提高。</translation>
    </message>
    <message>
        <source>{right:,} of {judged:,}</source>
        <translation>{right:,} / {judged:,}</translation>
    </message>
    <message>
        <source>{right} of {all} right after round {round}</source>
        <translation>第 {round} 轮后答对 {right} / {all}</translation>
    </message>
    <message>
        <source>{right} of {all} right after training</source>
        <translation>训练后答对 {right} / {all}</translation>
    </message>
    <message>
        <source>{right} of {all} right now</source>
        <translation>目前答对 {right} / {all}</translation>
    </message>
    <message>
        <source>{right} of {all} right without training</source>
        <translation>未经训练答对 {right} / {all}</translation>
    </message>
    <message>
        <source>{right} without training</source>
        <translation>未经训练答对 {right}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>还剩{time}</translation>
    </message>
</context>
<context>
    <name>mpl_desktop.pages.train.settings</name>
    <message>
        <source>A file on this computer…</source>
        <translation>此计算机上的文件…</translation>
    </message>
    <message>
        <source>All-round</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>By name, sentence or symbol (Ctrl+F)</source>
        <translation>按名称、语句或符号 (Ctrl+F)</translation>
    </message>
    <message>
        <source>By names alone {share} of ImageNet&apos;s pictures are right, as published.</source>
        <translation>据已发布的数据，仅凭名称在 ImageNet 图片上的正确率为 {share}。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose a weights file</source>
        <translation>选择权重文件</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Download {name}?</source>
        <translation>要下载 {name} 吗？</translation>
    </message>
    <message>
        <source>Downloading {name}</source>
        <translation>正在下载 {name}</translation>
    </message>
    <message>
        <source>Downloading {name}: {done} of {size}</source>
        <translation>正在下载 {name}：{done} / {size}</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>下载…</translation>
    </message>
    <message>
        <source>Every setting back to its default</source>
        <translation>将所有设置恢复为默认值</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>查找设置</translation>
    </message>
    <message>
        <source>From the air</source>
        <translation>航拍</translation>
    </message>
    <message>
        <source>Good at {what}.</source>
        <translation>擅长：{what}。</translation>
    </message>
    <message>
        <source>Looks at {side} × {side} pixels, under a second a picture on this computer.</source>
        <translation>以 {side} × {side} 像素查看图片，在此计算机上每张不到一秒。</translation>
    </message>
    <message>
        <source>Looks at {side} × {side} pixels, {time} a picture on this computer.</source>
        <translation>以 {side} × {side} 像素查看图片，在此计算机上每张{time}。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Model and pictures</source>
        <translation>模型和图片</translation>
    </message>
    <message>
        <source>Names in any language</source>
        <translation>任意语言的名称</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>自然</translation>
    </message>
    <message>
        <source>No setting has such words.</source>
        <translation>没有含这些词语的设置。</translation>
    </message>
    <message>
        <source>Pictures of a class</source>
        <translation>每个类别的图片数</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Reset {title}</source>
        <translation>重置{title}</translation>
    </message>
    <message>
        <source>Shots: how many pictures of each class to learn from; auto takes all there are, up to 50</source>
        <translation>样本数：每个类别学习多少张图片；auto 取全部图片，最多 50 张</translation>
    </message>
    <message>
        <source>Small and fast</source>
        <translation>小而快</translation>
    </message>
    <message>
        <source>Stop the download; what arrived is kept</source>
        <translation>停止下载；已下载的部分会保留</translation>
    </message>
    <message>
        <source>Stopping the download</source>
        <translation>正在停止下载</translation>
    </message>
    <message>
        <source>The chosen model, {name}, is not on this computer: {size} from {origin}.</source>
        <translation>所选模型 {name} 不在此计算机上：{size}，来自 {origin}。</translation>
    </message>
    <message>
        <source>The frozen CLIP backbone that answers are learned for; a larger one knows more and is slower</source>
        <translation>用于学习回答的冻结 CLIP 骨干模型；越大的模型知道得越多，也越慢</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Use a larger one</source>
        <translation>使用更大的模型</translation>
    </message>
    <message>
        <source>ViT-B-32 learned from far more pictures (it is on this computer).</source>
        <translation>ViT-B-32 学习过的图片多得多（已在此计算机上）。</translation>
    </message>
    <message>
        <source>ViT-B-32 learned from far more pictures ({size} to download).</source>
        <translation>ViT-B-32 学习过的图片多得多（需下载 {size}）。</translation>
    </message>
    <message>
        <source>Was it trained with QuickGELU? OpenAI, MetaCLIP and DFN weights were.</source>
        <translation>它是用 QuickGELU 训练的吗？OpenAI、MetaCLIP 和 DFN 的权重是。</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Weights file</source>
        <translation>权重文件</translation>
    </message>
    <message>
        <source>Where the defaults below come from. Quick: good results on small computers; Paper: the published recipe</source>
        <translation>下方默认值的来源。快速：在小型计算机上得到良好结果；论文：已发表的训练方案</translation>
    </message>
    <message>
        <source>Which architecture is it?</source>
        <translation>它是哪种架构？</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>您自己的模型</translation>
    </message>
    <message>
        <source>Your own: {file}</source>
        <translation>您自己的模型：{file}</translation>
    </message>
    <message>
        <source>needs {size} of memory</source>
        <translation>需要 {size} 内存</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>{about}. Default: {value}.</source>
        <translation>{about}。默认值：{value}。</translation>
    </message>
    <message>
        <source>{name} (built in)</source>
        <translation>{name}（内置）</translation>
    </message>
    <message>
        <source>{problem} Or choose a file on this computer.</source>
        <translation>{problem}或者选择此计算机上的文件。</translation>
    </message>
    <message>
        <source>{setting}: {reason}.</source>
        <translation>{setting}：{reason}。</translation>
    </message>
    <message>
        <source>{size} from {origin}. Licence: {licence}.</source>
        <translation>{size}，来自 {origin}。许可证：{licence}。</translation>
    </message>
    <message>
        <source>{size}, licence: {licence}.</source>
        <translation>{size}，许可证：{licence}。</translation>
    </message>
    <message>
        <source>{title}: back to the default</source>
        <translation>{title}：恢复为默认值</translation>
    </message>
</context>
<context>
    <name>mpl_desktop.project</name>
    <message>
        <source>At once, without training, {accuracy:.1%} of all {images} images would be right.</source>
        <translation>不经训练，全部 {images} 张图片的即时正确率为 {accuracy:.1%}。</translation>
    </message>
    <message>
        <source>At once, without training, {accuracy:.1%} of {images} test images would be right.</source>
        <translation>不经训练，{images} 张测试图片的即时正确率为 {accuracy:.1%}。</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a training</comment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Epoch {epoch}: mean loss {loss:.4f}, validation accuracy {right:.1%} (best so far).</source>
        <translation>第 {epoch} 轮：平均损失 {loss:.4f}，验证准确率 {right:.1%}（目前最好）。</translation>
    </message>
    <message>
        <source>Epoch {epoch}: mean loss {loss:.4f}, validation accuracy {right:.1%}.</source>
        <translation>第 {epoch} 轮：平均损失 {loss:.4f}，验证准确率 {right:.1%}。</translation>
    </message>
    <message>
        <source>Epoch {epoch}: mean loss {loss:.4f}.</source>
        <translation>第 {epoch} 轮：平均损失 {loss:.4f}。</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>a training</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>Finishing</source>
        <comment>a training</comment>
        <translation>正在完成</translation>
    </message>
    <message>
        <source>Fold {fold} of {folds}: {correct} of {images} images right.</source>
        <translation>第 {fold} 折，共 {folds} 折：{images} 张图片中答对 {correct} 张。</translation>
    </message>
    <message>
        <source>Its name is much like “{alike}”: if they are the same thing, give the images one class.</source>
        <translation>其名称与“{alike}”很相似：如果是同一事物，请将这些图片归为一个类别。</translation>
    </message>
    <message>
        <source>Its name is too long for the model to read: give the class a shorter one.</source>
        <translation>其名称太长，模型无法读取：请给该类别取一个更短的名称。</translation>
    </message>
    <message>
        <source>No images are left in this class: include some, or leave the class out.</source>
        <translation>此类别中没有剩余图片：请纳入一些，或排除此类别。</translation>
    </message>
    <message numerus="yes">
        <source>Only {n} image: with {few} or more a class can be tested apart.</source>
        <comment>Only {n} images: with {few} or more a class can be tested apart.</comment>
        <translation>
            <numerusform>只有 {n} 张图片：达到 {few} 张或更多，类别才能单独测试。</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>a training</comment>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Pausing</source>
        <comment>a training</comment>
        <translation>正在暂停</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>a training</comment>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>a training</comment>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Stopping</source>
        <comment>a training</comment>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>The largest class has {times} times as many images: results may lean towards it.</source>
        <translation>最大类别的图片数是它的 {times} 倍：结果可能偏向该类别。</translation>
    </message>
    <message>
        <source>The saved decisions about {folder} are damaged and were set aside; it opens without them.</source>
        <translation>保存的有关 {folder} 的决定已损坏并被搁置；打开时不使用它们。</translation>
    </message>
    <message>
        <source>The saved decisions about {folder} are damaged and were set aside; those of the time before are used.</source>
        <translation>保存的有关 {folder} 的决定已损坏并被搁置；现使用上一次的决定。</translation>
    </message>
    <message>
        <source>This name is too long for the model, which reads {most} words of it at most, and fewer where they are rare. Give the class a shorter one.</source>
        <translation>此名称对模型来说太长，模型最多读取其中 {most} 个词，遇到罕见词时更少。请给该类别取一个更短的名称。</translation>
    </message>
    <message>
        <source>Training on {train_images} images of {classes} classes, {epochs} epochs of {steps_per_epoch} steps, on {device} ({precision}); {parameters:,} trainable numbers.</source>
        <translation>正在用 {classes} 个类别的 {train_images} 张图片训练，共 {epochs} 轮，每轮 {steps_per_epoch} 步，使用 {device}（{precision}）；可训练参数 {parameters:,} 个。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>a training</comment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Zero-shot is right on {accuracy:.1%} of all {images} images.</source>
        <translation>零样本在全部 {images} 张图片上的正确率为 {accuracy:.1%}。</translation>
    </message>
    <message>
        <source>Zero-shot is right on {accuracy:.1%} of {images} test images.</source>
        <translation>零样本在 {images} 张测试图片上的正确率为 {accuracy:.1%}。</translation>
    </message>
    <message>
        <source>classes is of the wrong kind</source>
        <translation>classes 的类型错误</translation>
    </message>
    <message>
        <source>its schema number is missing</source>
        <translation>缺少 schema 编号</translation>
    </message>
    <message>
        <source>unlabelled</source>
        <comment>pictures without a class</comment>
        <translation>未标注</translation>
    </message>
    <message>
        <source>{name} holds entries that this version does not know, and keeps them: {names}.</source>
        <translation>{name} 含有此版本不认识的条目，已予保留：{names}。</translation>
    </message>
    <message>
        <source>{name} is missing or of the wrong kind</source>
        <translation>{name} 缺失或类型错误</translation>
    </message>
    <message>
        <source>{retired} no longer comes with the program: trainings use {model}, which knows more.</source>
        <translation>{retired} 不再随程序提供：训练将使用知识更丰富的 {model}。</translation>
    </message>
</context>
<context>
    <name>mpl_desktop.system</name>
    <message>
        <source>The answer of {host} is too long to be a note about a version.</source>
        <translation>{host} 的应答太长，不是版本说明。</translation>
    </message>
    <message>
        <source>What {host} answers is no note about a version.</source>
        <translation>{host} 的应答不是版本说明。</translation>
    </message>
    <message>
        <source>Whether there is a newer version is not known.</source>
        <translation>无法得知是否有新版本。</translation>
    </message>
    <message>
        <source>{host} could not be reached: {reason}.</source>
        <translation>无法连接到 {host}：{reason}。</translation>
    </message>
    <message>
        <source>{host} gave no whole answer in {seconds} seconds.</source>
        <translation>{host} 未在 {seconds} 秒内给出完整应答。</translation>
    </message>
    <message>
        <source>{host} has no answer at this address (error {code}).</source>
        <translation>{host} 在此地址没有应答（错误 {code}）。</translation>
    </message>
    <message>
        <source>{host} sends on to another place, {other}. That one was not asked.</source>
        <translation>{host} 转到了另一位置 {other}。未向该位置询问。</translation>
    </message>
</context>
<context>
    <name>mpl_desktop.widgets</name>
    <message>
        <source>Cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Confusion matrix: rows are true classes, columns are answers</source>
        <translation>混淆矩阵：每行是真实类别，每列是回答</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Input: {removed} removed, {carried} carried, {added} added</source>
        <translation>输入：移除 {removed} 个，沿用 {carried} 个，添加 {added} 个</translation>
    </message>
    <message>
        <source>Layer {layer}: {removed} removed, {carried} carried, {added} added</source>
        <translation>第 {layer} 层：移除 {removed} 个，沿用 {carried} 个，添加 {added} 个</translation>
    </message>
    <message>
        <source>Prompts of each layer of the image tower</source>
        <translation>图像编码器各层的提示</translation>
    </message>
    <message>
        <source>Sort by “{column}”</source>
        <translation>按“{column}”排序</translation>
    </message>
    <message>
        <source>This module has no image prompts.</source>
        <translation>此模块没有图像提示。</translation>
    </message>
    <message>
        <source>added</source>
        <comment>prompts</comment>
        <translation>添加</translation>
    </message>
    <message numerus="yes">
        <source>and {n:,} more</source>
        <comment>and {n:,} more</comment>
        <translation>
            <numerusform>以及另外 {n:,} 项</numerusform>
        </translation>
    </message>
    <message>
        <source>answer →
true ↓</source>
        <translation>回答 →
真实 ↓</translation>
    </message>
    <message>
        <source>carried</source>
        <comment>prompts</comment>
        <translation>沿用</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a cell without words</comment>
        <translation>空</translation>
    </message>
    <message>
        <source>input</source>
        <comment>before the first layer</comment>
        <translation>输入</translation>
    </message>
    <message>
        <source>layer {layer}</source>
        <translation>第 {layer} 层</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>prompts</comment>
        <translation>移除</translation>
    </message>
    <message>
        <source>{name}: {pictures:,} on the map</source>
        <translation>{name}：分布图上有 {pictures:,} 张</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {total} pictures of {name} were seen as {answer}</source>
        <comment>{n} of {total} pictures of {name} were seen as {answer}</comment>
        <translation>
            <numerusform>{name} 的 {total} 张图片中有 {n} 张被识别为 {answer}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {total} pictures of {name} were seen rightly</source>
        <comment>{n} of {total} pictures of {name} were seen rightly</comment>
        <translation>
            <numerusform>{name} 的 {total} 张图片中有 {n} 张识别正确</numerusform>
        </translation>
    </message>
    <message>
        <source>{pictures} as {name}</source>
        <translation>{pictures} 张识别为 {name}</translation>
    </message>
    <message>
        <source>{right} of {total} right</source>
        <translation>答对 {right} / {total}</translation>
    </message>
</context>
<context>
    <name>mpl_desktop.widgets.plots</name>
    <message>
        <source>Confidence against accuracy</source>
        <translation>把握程度与正确率</translation>
    </message>
    <message>
        <source>Confidence against accuracy after calibration: {points}</source>
        <translation>校准后的把握程度与正确率：{points}</translation>
    </message>
    <message>
        <source>Confidence against accuracy: {points}</source>
        <translation>把握程度与正确率：{points}</translation>
    </message>
    <message>
        <source>Left and Right read the values one by one</source>
        <translation>按左、右方向键逐个读取数值</translation>
    </message>
    <message>
        <source>No shares to show</source>
        <translation>没有可显示的比例</translation>
    </message>
    <message>
        <source>The thin line is the 95 % interval: where the true rate lies, judging by so many images</source>
        <translation>细线为 95% 区间：以这么多图片来看，真实比率可能所在的范围</translation>
    </message>
    <message>
        <source>after calibration</source>
        <translation>校准后</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>before</source>
        <comment>calibration</comment>
        <translation>校准前</translation>
    </message>
    <message>
        <source>how sure it was (up: how often it was right)</source>
        <translation>把握程度（纵轴：正确率）</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no points</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>{confident:.0f} % confident, {right:.0f} % right, {images:.0f} images</source>
        <translation>把握 {confident:.0f}%，正确率 {right:.0f}%，{images:.0f} 张图片</translation>
    </message>
</context>
<context>
    <name>mpl_desktop.widgets.viewer</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Esc or Space)</source>
        <translation>关闭（Esc 或空格键）</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Larger (+, or the wheel)</source>
        <translation>放大（+ 或滚轮）</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一张</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一张</translation>
    </message>
    <message>
        <source>Show all of it (0)</source>
        <translation>显示整张图片 (0)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>缩小 (-)</translation>
    </message>
    <message>
        <source>The next picture (→)</source>
        <translation>下一张图片 (→)</translation>
    </message>
    <message>
        <source>The picture before (←)</source>
        <translation>上一张图片 (←)</translation>
    </message>
    <message>
        <source>This picture cannot be read. The file may be damaged, or not there any more.</source>
        <translation>无法读取此图片。文件可能已损坏或不复存在。</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>整张图片</translation>
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
        <translation>关于 MPL Desktop(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Classify the clipboard</source>
        <translation>对剪贴板分类(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Compare with…</source>
        <translation>比较(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Export module…</source>
        <translation>导出模块(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Fetch from Hugging Face…</source>
        <translation>从 Hugging Face 获取(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>指南(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Merge with…</source>
        <translation>合并(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Module</source>
        <translation>模块(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <translation>打开文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation>发布(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Sample images</source>
        <translation>示例图片(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Save project</source>
        <translation>保存项目(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Start training</source>
        <translation>开始训练(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>训练(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>A training can be resumed from where it is now; a download goes on where it stopped.</source>
        <translation>训练可以从当前位置继续；下载会从停止处继续。</translation>
    </message>
    <message>
        <source>Add to {project}:</source>
        <translation>添加到 {project}：</translation>
    </message>
    <message>
        <source>Answering a click or key</source>
        <translation>响应点击或按键</translation>
    </message>
    <message>
        <source>Begin with your pictures</source>
        <translation>从您的图片开始</translation>
    </message>
    <message>
        <source>Choose and look through your images</source>
        <translation>选择并浏览您的图片</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>清除此列表</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>不保存并关闭</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>深色主题</translation>
    </message>
    <message>
        <source>Device, model and memory</source>
        <translation>设备、模型和内存</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Drop a folder on this window. It may hold a folder for each class, or a heap of pictures that you sort on the Label page. The sample images are there for a first try.</source>
        <translation>将一个文件夹拖放到此窗口。它可以每个类别含一个文件夹，也可以是一堆图片，由您在“标注”页上整理。初次尝试可使用示例图片。</translation>
    </message>
    <message>
        <source>Drop pictures on the Classify page to see what they show. Correct what is wrong, and it learns from that.</source>
        <translation>将图片拖放到“分类”页上，即可查看它们显示的是什么。更正错误之处，它就会从中学习。</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>结束导览</translation>
    </message>
    <message>
        <source>Export &amp;labels…</source>
        <translation>导出标签(&amp;L)…</translation>
    </message>
    <message>
        <source>Export for other &amp;programs…</source>
        <translation>导出供其他程序使用(&amp;P)…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Give pictures their classes</source>
        <translation>为图片指定类别</translation>
    </message>
    <message>
        <source>Go to the training of {folder}</source>
        <translation>转到 {folder} 的训练</translation>
    </message>
    <message>
        <source>I&amp;mport labels…</source>
        <translation>导入标签(&amp;M)…</translation>
    </message>
    <message>
        <source>Its changes are not on disk. Cancel, and save it elsewhere with File, Save project as.</source>
        <translation>其更改尚未写入磁盘。请取消，然后用“文件”菜单中的“项目另存为”保存到其他位置。</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Let it learn</source>
        <translation>让它学习</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>浅色主题</translation>
    </message>
    <message>
        <source>Look for a newer &amp;version…</source>
        <translation>检查新版本(&amp;V)…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>More</source>
        <translation>展开</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>No browser could be opened. The guide is the file {name} in its folder.</source>
        <translation>无法打开浏览器。指南是其文件夹中的文件 {name}。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>尚无内容</translation>
    </message>
    <message>
        <source>One button starts the training. It runs on this computer, and no picture leaves it. Some pictures are kept aside; with them Results shows how often the answers are right.</source>
        <translation>一个按钮即可开始训练。训练在此计算机上进行，图片不会外传。一部分图片会留出；“结果”页用它们显示回答的正确率。</translation>
    </message>
    <message>
        <source>Open &amp;project…</source>
        <translation>打开项目(&amp;P)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>打开最近的项目(&amp;R)</translation>
    </message>
    <message>
        <source>Open pictures first and give them classes; then the labels can be exported.</source>
        <translation>请先打开图片并指定类别；然后就能导出标签。</translation>
    </message>
    <message>
        <source>Open the pictures first; then a table can give them classes.</source>
        <translation>请先打开图片；然后就能由表格指定类别。</translation>
    </message>
    <message>
        <source>Pictures can be added to projects that began with unsorted pictures.</source>
        <translation>只有以未整理图片开始的项目才能添加图片。</translation>
    </message>
    <message>
        <source>Progress of the running job</source>
        <translation>正在运行的任务的进度</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Running job</source>
        <translation>正在运行的任务</translation>
    </message>
    <message>
        <source>Running now: {running}. {kept}</source>
        <translation>正在运行：{running}。{kept}</translation>
    </message>
    <message>
        <source>S&amp;top training…</source>
        <translation>停止训练(&amp;T)…</translation>
    </message>
    <message>
        <source>Save project &amp;as…</source>
        <translation>项目另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>设置(&amp;T)…</translation>
    </message>
    <message>
        <source>See how well it works, and export</source>
        <translation>查看效果如何，并导出</translation>
    </message>
    <message>
        <source>Show &amp;log files</source>
        <translation>显示日志文件(&amp;L)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Show the &amp;tour</source>
        <translation>显示导览(&amp;T)</translation>
    </message>
    <message>
        <source>Show the whole message</source>
        <translation>显示完整消息</translation>
    </message>
    <message>
        <source>Sort into classes:</source>
        <translation>整理成类别：</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <source>Stop and close?</source>
        <translation>要停止并关闭吗？</translation>
    </message>
    <message>
        <source>Stop the running job</source>
        <translation>停止正在运行的任务</translation>
    </message>
    <message>
        <source>Stop this job</source>
        <translation>停止此任务</translation>
    </message>
    <message>
        <source>Stop training on {place}?</source>
        <translation>要停止 {place} 的训练吗？</translation>
    </message>
    <message>
        <source>Stopping: {job}</source>
        <translation>正在停止：{job}</translation>
    </message>
    <message>
        <source>System theme</source>
        <translation>系统主题</translation>
    </message>
    <message>
        <source>The project could not be saved. Close all the same?</source>
        <translation>无法保存项目。仍要关闭吗？</translation>
    </message>
    <message>
        <source>The whole message</source>
        <translation>完整消息</translation>
    </message>
    <message>
        <source>These files could not be used</source>
        <translation>这些文件无法使用</translation>
    </message>
    <message>
        <source>Train and watch</source>
        <translation>训练并观察</translation>
    </message>
    <message>
        <source>Train first, or load a module; then it can be compared.</source>
        <translation>请先训练，或加载模块；然后就能比较。</translation>
    </message>
    <message>
        <source>Train first, or load a module; then it can be exported.</source>
        <translation>请先训练，或加载模块；然后就能导出。</translation>
    </message>
    <message>
        <source>Train first, or load a module; then it can be merged.</source>
        <translation>请先训练，或加载模块；然后就能合并。</translation>
    </message>
    <message>
        <source>Train first, or load a module; then it can be published.</source>
        <translation>请先训练，或加载模块；然后就能发布。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Use it on new pictures</source>
        <translation>用于新图片</translation>
    </message>
    <message>
        <source>Use it on other images</source>
        <translation>用于其他图片</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Where is the folder now?</source>
        <translation>文件夹现在在哪里？</translation>
    </message>
    <message>
        <source>built-in model</source>
        <translation>内置模型</translation>
    </message>
    <message numerus="yes">
        <source>{job}  (+{n} waiting)</source>
        <comment>{job}  (+{n} waiting)</comment>
        <translation>
            <numerusform>{job}  （另有 {n} 个等待中）</numerusform>
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
        <translation>{job} 第 {done:,} 步</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} / {total}</translation>
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
        <translation>{folder} 的一次训练没有完成（{name}）。</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Being measured</source>
        <translation>正在测量</translation>
    </message>
    <message>
        <source>Classify the picture</source>
        <translation>对图片分类</translation>
    </message>
    <message>
        <source>Classify {name}</source>
        <translation>对 {name} 分类</translation>
    </message>
    <message numerus="yes">
        <source>Classify {n} item</source>
        <comment>Classify {n} items</comment>
        <translation>
            <numerusform>对 {n} 项分类</numerusform>
        </translation>
    </message>
    <message>
        <source>Clearing what was computed of pictures</source>
        <translation>正在清除图片的计算结果</translation>
    </message>
    <message>
        <source>Copying pictures</source>
        <translation>正在复制图片</translation>
    </message>
    <message>
        <source>Finishing with the best so far</source>
        <translation>正在用目前最好的结果完成</translation>
    </message>
    <message>
        <source>Finishing with the weights of now</source>
        <translation>正在用当前的权重完成</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>Getting to know the pictures</source>
        <translation>正在了解图片</translation>
    </message>
    <message>
        <source>Go on training</source>
        <translation>继续训练</translation>
    </message>
    <message>
        <source>How many test pictures are told apart without training</source>
        <translation>不经训练能区分多少测试图片</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>It could not be measured</source>
        <translation>无法测量</translation>
    </message>
    <message>
        <source>It is trained, and not judged yet: Resume does that later. No module is made now.</source>
        <translation>已训练完毕，尚未评估：稍后可用“继续”评估。现在不会生成模块。</translation>
    </message>
    <message>
        <source>Label them</source>
        <translation>标注它们</translation>
    </message>
    <message numerus="yes">
        <source>Label {n:,} image</source>
        <comment>Label {n:,} images</comment>
        <translation>
            <numerusform>标注 {n:,} 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>Load the module of {folder}</source>
        <translation>加载 {folder} 的模块</translation>
    </message>
    <message>
        <source>Load the module {name}</source>
        <translation>加载模块 {name}</translation>
    </message>
    <message>
        <source>Looking at the images</source>
        <translation>正在查看图片</translation>
    </message>
    <message>
        <source>Measured once the model is downloaded (Train page)</source>
        <translation>下载模型后即会测量（“训练”页）</translation>
    </message>
    <message>
        <source>Measuring how it does without training</source>
        <translation>正在测量不经训练的表现</translation>
    </message>
    <message>
        <source>No module was made.</source>
        <translation>没有生成模块。</translation>
    </message>
    <message numerus="yes">
        <source>No picture was found. {n:,} file could not be used.</source>
        <comment>No picture was found. {n:,} files could not be used.</comment>
        <translation>
            <numerusform>没有找到图片。{n:,} 个文件无法使用。</numerusform>
        </translation>
    </message>
    <message>
        <source>No step was trained yet. Resume begins anew.</source>
        <translation>尚未训练任何一步。“继续”会从头开始。</translation>
    </message>
    <message>
        <source>Of {judged:,} pictures that were set aside it tells {right:,} apart by the others, at once and without training. Training can only be kept if it does better.</source>
        <translation>在留出的 {judged:,} 张图片中，它无需训练，凭其他图片即时答对 {right:,} 张。只有做得更好，训练结果才会保留。</translation>
    </message>
    <message>
        <source>Only the picture&apos;s address came: choose Copy image in the browser, and paste it here with Ctrl+V</source>
        <translation>只传来了图片的地址：请在浏览器中选择“复制图片”，然后在此用 Ctrl+V 粘贴</translation>
    </message>
    <message>
        <source>Open the folder {name}</source>
        <translation>打开文件夹 {name}</translation>
    </message>
    <message>
        <source>Open the project {name}</source>
        <translation>打开项目 {name}</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>已暂停。</translation>
    </message>
    <message>
        <source>Pictures of {day}</source>
        <translation>{day}的图片</translation>
    </message>
    <message>
        <source>Resume can go on from where it is now. No module is made. Finish now makes one of the best so far.</source>
        <translation>稍后可用“继续”从当前位置接着训练。不会生成模块。“立即完成”会用目前最好的结果生成模块。</translation>
    </message>
    <message>
        <source>Resume can go on from where it is now. No module is made. Finish now makes one.</source>
        <translation>稍后可用“继续”从当前位置接着训练。不会生成模块。“立即完成”会生成模块。</translation>
    </message>
    <message>
        <source>Right on {right:,} of {judged:,} test pictures, without training</source>
        <translation>不经训练，{judged:,} 张测试图片中答对 {right:,} 张</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>保存到其他位置…</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>显示这些图片</translation>
    </message>
    <message>
        <source>Stopped before the first step was done. Resume begins anew.</source>
        <translation>在完成第一步之前已停止。“继续”会从头开始。</translation>
    </message>
    <message>
        <source>Stopped. The state after step {step:,} is kept, and Resume goes on from there.</source>
        <translation>已停止。第 {step:,} 步之后的状态已保留，“继续”会从那里接着训练。</translation>
    </message>
    <message>
        <source>Stopped. The state after step {step:,} of {total:,} is kept, and Resume goes on from there.</source>
        <translation>已停止。第 {step:,} 步（共 {total:,} 步）之后的状态已保留，“继续”会从那里接着训练。</translation>
    </message>
    <message>
        <source>Takes {time} and {size} of memory.</source>
        <translation>需要{time}和 {size} 内存。</translation>
    </message>
    <message>
        <source>Takes {time} and {size} of memory: a first guess, until one was measured here.</source>
        <translation>需要{time}和 {size} 内存（初步估计，在此计算机上实测后会更准）。</translation>
    </message>
    <message>
        <source>The project&apos;s changes are not on disk yet.</source>
        <translation>项目的更改尚未写入磁盘。</translation>
    </message>
    <message>
        <source>The project&apos;s changes are on disk now.</source>
        <translation>项目的更改现已写入磁盘。</translation>
    </message>
    <message>
        <source>The project&apos;s changes are on disk where they were.</source>
        <translation>项目的更改已写入磁盘的原位置。</translation>
    </message>
    <message>
        <source>There are no pictures in what you gave.</source>
        <translation>您提供的内容中没有图片。</translation>
    </message>
    <message>
        <source>This cannot be used here</source>
        <translation>这无法在此使用</translation>
    </message>
    <message>
        <source>This cannot be used here: drop images, a folder of classes or a module</source>
        <translation>这无法在此使用：请拖放图片、类别文件夹或模块</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Training {number}</source>
        <translation>训练 {number}</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>What came holds no picture that can be read</source>
        <translation>传来的内容中没有可读取的图片</translation>
    </message>
    <message>
        <source>best.safetensors holds the weights of epoch {epoch}, the best so far ({accuracy}).</source>
        <translation>best.safetensors 保存着第 {epoch} 轮的权重，是目前最好的（{accuracy}）。</translation>
    </message>
    <message>
        <source>it is not a folder</source>
        <translation>它不是文件夹</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>它已不复存在</translation>
    </message>
    <message>
        <source>{collecting} pictures from {name}</source>
        <translation>{collecting}来自 {name} 的图片</translation>
    </message>
    <message>
        <source>{collecting} the picture</source>
        <translation>{collecting}图片</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} file could not be used.</source>
        <comment>{n:,} files could not be used.</comment>
        <translation>
            <numerusform>{n:,} 个文件无法使用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture was copied; where they come from, nothing changed.</source>
        <comment>{n:,} pictures were copied; where they come from, nothing changed.</comment>
        <translation>
            <numerusform>已复制 {n:,} 张图片；其来源处没有任何更改。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} picture was here already.</source>
        <comment>{n:,} pictures were here already.</comment>
        <translation>
            <numerusform>{n:,} 张图片先前已在此处。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} training of {folder} was not finished; the last is of {name}.</source>
        <comment>{n:,} trainings of {folder} were not finished; the last is of {name}.</comment>
        <translation>
            <numerusform>{folder} 有 {n:,} 次训练没有完成；最近一次属于 {name}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} training was not finished; the last is of {name}.</source>
        <comment>{n:,} trainings were not finished; the last is of {name}.</comment>
        <translation>
            <numerusform>有 {n:,} 次训练没有完成；最近一次属于 {name}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: pictures are taken from videos on the Images page, in a project of your own pictures</source>
        <translation>{name}：在您自己图片的项目中，可在“图片”页上从视频截取图片</translation>
    </message>
    <message numerus="yes">
        <source>{n} item</source>
        <comment>{n} items</comment>
        <translation>
            <numerusform>{n} 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} video</source>
        <comment>{n} videos</comment>
        <translation>
            <numerusform>{n} 个视频</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} could not be written</source>
        <translation>无法写入 {path}</translation>
    </message>
    <message>
        <source>{project} was not opened. {reason}</source>
        <translation>{project} 未打开。{reason}</translation>
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
        <translation>0 表示由程序选择</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>回答依据</translation>
    </message>
    <message>
        <source>Apple GPU</source>
        <translation>Apple GPU</translation>
    </message>
    <message>
        <source>Augmented versions of each image that training takes in turn; 0 makes a new one each time</source>
        <translation>训练时轮流使用的每张图片的增强版本数；0 表示每次新生成一个</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>CPU threads</source>
        <translation>CPU 线程数</translation>
    </message>
    <message>
        <source>Choose a smaller backbone.</source>
        <translation>请选择更小的骨干模型。</translation>
    </message>
    <message>
        <source>Choose another --out, or give the command that it was begun with.</source>
        <translation>请选择其他 --out，或给出当初开始时的命令。</translation>
    </message>
    <message>
        <source>Choose another name, or add --force to replace it.</source>
        <translation>请选择其他名称，或加上 --force 以替换它。</translation>
    </message>
    <message>
        <source>Computation</source>
        <translation>计算方式</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>Context mode</source>
        <translation>上下文模式</translation>
    </message>
    <message>
        <source>Context words</source>
        <translation>上下文词</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Epochs at the warm-up rate</source>
        <translation>使用预热学习率的轮数</translation>
    </message>
    <message>
        <source>Equal seeds give equal splits and runs</source>
        <translation>相同的种子得到相同的划分和运行</translation>
    </message>
    <message>
        <source>For sgd</source>
        <translation>用于 sgd</translation>
    </message>
    <message>
        <source>Groups added</source>
        <translation>添加的组数</translation>
    </message>
    <message>
        <source>Groups of b prompts added in each deep layer</source>
        <translation>每个深层添加多少组提示，每组 b 个</translation>
    </message>
    <message>
        <source>How an image becomes a square, in training and use</source>
        <translation>在训练和使用中，图片如何变成正方形</translation>
    </message>
    <message>
        <source>How often all shots are seen</source>
        <translation>全部样本学习多少遍</translation>
    </message>
    <message>
        <source>How steps are made</source>
        <translation>如何走每一步</translation>
    </message>
    <message>
        <source>If it was moved, say where it is now with --data; its images are compared with those of the run.</source>
        <translation>如果它已被移动，请用 --data 指明现在的位置；其中的图片会与该次运行的图片比较。</translation>
    </message>
    <message>
        <source>Images and run</source>
        <translation>图片和运行</translation>
    </message>
    <message>
        <source>Images in a step; smaller needs less memory</source>
        <translation>每一步的图片数；越小所需内存越少</translation>
    </message>
    <message>
        <source>It is nothing that this program made, so it is left alone; choose another name.</source>
        <translation>它不是本程序创建的内容，因此不作处理；请选择其他名称。</translation>
    </message>
    <message>
        <source>Keep weights of</source>
        <translation>保留哪一轮的权重</translation>
    </message>
    <message>
        <source>Known: {names}.</source>
        <translation>已知：{names}。</translation>
    </message>
    <message>
        <source>Layers with prompts of their own</source>
        <translation>拥有自己提示的层数</translation>
    </message>
    <message>
        <source>Learned tokens that stand before the words</source>
        <translation>位于词语之前的学习词元</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Learning rate in the warm-up</source>
        <translation>预热阶段的学习率</translation>
    </message>
    <message>
        <source>Make square by</source>
        <translation>正方形化方式</translation>
    </message>
    <message>
        <source>Mirror at random</source>
        <translation>随机镜像</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <source>Of training steps; auto goes by the processor. Answers are always in full precision</source>
        <translation>训练步骤的精度；auto 取决于处理器。回答始终以全精度计算</translation>
    </message>
    <message>
        <source>Only in the folder: {folder}.</source>
        <translation>仅在文件夹中：{folder}。</translation>
    </message>
    <message>
        <source>Only in the folder: {folder}; only in the module: {module}.</source>
        <translation>仅在文件夹中：{folder}；仅在模块中：{module}。</translation>
    </message>
    <message>
        <source>Only in the module: {module}.</source>
        <translation>仅在模块中：{module}。</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>提示模板</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Prompts dropped in each deep layer before new ones are added</source>
        <translation>在添加新提示之前，每个深层移除的提示数</translation>
    </message>
    <message>
        <source>Prompts on</source>
        <translation>提示位置</translation>
    </message>
    <message>
        <source>Prompts removed</source>
        <translation>移除的提示数</translation>
    </message>
    <message>
        <source>Pull towards image features, class texts and answers without prompts (PromptSRC, Khattak et al. 2023); 0 is none</source>
        <translation>使结果靠近不含提示时的图像特征、类别文本和回答（PromptSRC，Khattak 等，2023）；0 表示不使用</translation>
    </message>
    <message>
        <source>Pull towards zero</source>
        <translation>向零靠拢的程度</translation>
    </message>
    <message>
        <source>Put them back, or start a new run.</source>
        <translation>请将它们放回，或开始新的运行。</translation>
    </message>
    <message>
        <source>Rename the folders, or give display names with --names.</source>
        <translation>请重命名文件夹，或用 --names 给出显示名称。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Share of an image that a random crop shows at least</source>
        <translation>随机裁剪至少显示的图片比例</translation>
    </message>
    <message>
        <source>Shots</source>
        <translation>样本数</translation>
    </message>
    <message>
        <source>Size of a step after the warm-up</source>
        <translation>预热之后每一步的大小</translation>
    </message>
    <message>
        <source>Smallest crop</source>
        <translation>最小裁剪</translation>
    </message>
    <message>
        <source>The class names cannot be used: {reason} ({names}).</source>
        <translation>无法使用这些类别名称：{reason}（{names}）。</translation>
    </message>
    <message>
        <source>The class names cannot be used: {reason}.</source>
        <translation>无法使用这些类别名称：{reason}。</translation>
    </message>
    <message>
        <source>The classes of the folder and of the prompt module differ.</source>
        <translation>文件夹与提示模块的类别不同。</translation>
    </message>
    <message>
        <source>The image folder {path} is not there any more.</source>
        <translation>图片文件夹 {path} 已不复存在。</translation>
    </message>
    <message>
        <source>The last epoch, or the best on validation</source>
        <translation>最后一轮，或验证结果最好的一轮</translation>
    </message>
    <message>
        <source>The last good state is kept in {path}.</source>
        <translation>最后的良好状态保存在 {path} 中。</translation>
    </message>
    <message>
        <source>The loss stopped being a number at step {step}, at a learning rate of {learning_rate:g}.</source>
        <translation>损失在第 {step} 步不再是数字，当时学习率为 {learning_rate:g}。</translation>
    </message>
    <message>
        <source>The run {path} cannot be used: {reason}.</source>
        <translation>无法使用运行 {path}：{reason}。</translation>
    </message>
    <message>
        <source>The run {path} is in use by another program.</source>
        <translation>运行 {path} 正被其他程序使用。</translation>
    </message>
    <message>
        <source>The weights in {path} cannot be used: {reason}.</source>
        <translation>无法使用 {path} 中的权重：{reason}。</translation>
    </message>
    <message>
        <source>There is no setting named {name}.</source>
        <translation>没有名为 {name} 的设置。</translation>
    </message>
    <message>
        <source>There is not enough memory for a batch size of {size}.</source>
        <translation>内存不足，无法使用批大小 {size}。</translation>
    </message>
    <message>
        <source>This baselines file</source>
        <translation>此基线文件</translation>
    </message>
    <message>
        <source>This checkpoint</source>
        <translation>此检查点</translation>
    </message>
    <message>
        <source>This costs file</source>
        <translation>此代价文件</translation>
    </message>
    <message>
        <source>This names file</source>
        <translation>此名称文件</translation>
    </message>
    <message>
        <source>This project file</source>
        <translation>此项目文件</translation>
    </message>
    <message>
        <source>This prompt module</source>
        <translation>此提示模块</translation>
    </message>
    <message>
        <source>This run configuration</source>
        <translation>此运行配置</translation>
    </message>
    <message>
        <source>This run result</source>
        <translation>此运行结果</translation>
    </message>
    <message>
        <source>This split</source>
        <translation>此划分</translation>
    </message>
    <message>
        <source>This split file</source>
        <translation>此划分文件</translation>
    </message>
    <message>
        <source>This table of labels</source>
        <translation>此标签表</translation>
    </message>
    <message>
        <source>Train again with a lower learning rate, such as --set lr={lower}.</source>
        <translation>请用更低的学习率重新训练，例如 --set lr={lower}。</translation>
    </message>
    <message>
        <source>Train on mirrored images too</source>
        <translation>也用镜像图片训练</translation>
    </message>
    <message>
        <source>Training</source>
        <comment>settings</comment>
        <translation>训练</translation>
    </message>
    <message>
        <source>Training images of each class, or auto</source>
        <translation>每个类别的训练图片数，或 auto</translation>
    </message>
    <message>
        <source>Try a batch size of {size} (--set batch_size={size}).</source>
        <translation>请尝试批大小 {size} (--set batch_size={size})。</translation>
    </message>
    <message>
        <source>Update MPL Desktop.</source>
        <translation>请更新 MPL Desktop。</translation>
    </message>
    <message>
        <source>Views of an image</source>
        <translation>图片的视图数</translation>
    </message>
    <message>
        <source>Wait until it ends, or close it.</source>
        <translation>请等待它结束，或将其关闭。</translation>
    </message>
    <message>
        <source>Warm-up epochs</source>
        <translation>预热轮数</translation>
    </message>
    <message>
        <source>Warm-up rate</source>
        <translation>预热学习率</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>Which tower gets prompts</source>
        <translation>哪个编码器获得提示</translation>
    </message>
    <message>
        <source>Words after the learned tokens</source>
        <translation>学习词元之后的词语</translation>
    </message>
    <message>
        <source>fast shares work between classes and is exact; plain is the reference</source>
        <translation>fast 在各类别之间共享计算，结果精确；plain 为参考方式</translation>
    </message>
    <message>
        <source>half precision needs a GPU; use fp32 or bf16</source>
        <translation>半精度需要 GPU；请使用 fp32 或 bf16</translation>
    </message>
    <message>
        <source>it must be a number</source>
        <translation>必须是数字</translation>
    </message>
    <message>
        <source>it must be a whole number</source>
        <translation>必须是整数</translation>
    </message>
    <message>
        <source>it must be a whole number or &quot;auto&quot;</source>
        <translation>必须是整数或 &quot;auto&quot;</translation>
    </message>
    <message>
        <source>it must be at least {least:g} and less than 1</source>
        <translation>必须不小于 {least:g} 且小于 1</translation>
    </message>
    <message>
        <source>it must be auto, cpu, cuda or mps</source>
        <translation>必须是 auto、cpu、cuda 或 mps</translation>
    </message>
    <message>
        <source>it must be finite</source>
        <translation>必须是有限值</translation>
    </message>
    <message>
        <source>it must be greater than {above:g}</source>
        <translation>必须大于 {above:g}</translation>
    </message>
    <message>
        <source>it must be in ({above:g}, {most:g}]</source>
        <translation>必须在 ({above:g}, {most:g}] 之内</translation>
    </message>
    <message>
        <source>it must be less than {below}</source>
        <translation>必须小于 {below}</translation>
    </message>
    <message>
        <source>it must be one of {names}</source>
        <translation>必须是以下之一：{names}</translation>
    </message>
    <message>
        <source>it must be text</source>
        <translation>必须是文本</translation>
    </message>
    <message>
        <source>it must be true or false</source>
        <translation>必须是 true 或 false</translation>
    </message>
    <message>
        <source>it must be {least:g} or more</source>
        <translation>必须不小于 {least:g}</translation>
    </message>
    <message>
        <source>it must be {most:,} or less</source>
        <translation>必须不大于 {most:,}</translation>
    </message>
    <message>
        <source>it must look like name=value</source>
        <translation>必须形如 name=value</translation>
    </message>
    <message>
        <source>layer {layer} holds only {held} prompts, so removing that many would reach image patches</source>
        <translation>第 {layer} 层只有 {held} 个提示，移除这么多会触及图像块</translation>
    </message>
    <message>
        <source>not a usable baselines file</source>
        <translation>不是可用的基线文件</translation>
    </message>
    <message>
        <source>not a usable checkpoint</source>
        <translation>不是可用的检查点</translation>
    </message>
    <message>
        <source>not a usable costs file</source>
        <translation>不是可用的代价文件</translation>
    </message>
    <message>
        <source>not a usable names file</source>
        <translation>不是可用的名称文件</translation>
    </message>
    <message>
        <source>not a usable project file</source>
        <translation>不是可用的项目文件</translation>
    </message>
    <message>
        <source>not a usable prompt module</source>
        <translation>不是可用的提示模块</translation>
    </message>
    <message>
        <source>not a usable run configuration</source>
        <translation>不是可用的运行配置</translation>
    </message>
    <message>
        <source>not a usable run result</source>
        <translation>不是可用的运行结果</translation>
    </message>
    <message>
        <source>not a usable split</source>
        <translation>不是可用的划分</translation>
    </message>
    <message>
        <source>not a usable split file</source>
        <translation>不是可用的划分文件</translation>
    </message>
    <message>
        <source>not a usable table of labels</source>
        <translation>不是可用的标签表</translation>
    </message>
    <message>
        <source>prefix: learned tokens stand before the words; replace: they take their place</source>
        <translation>prefix：学习词元位于词语之前；replace：学习词元取代词语</translation>
    </message>
    <message>
        <source>prompts: class texts; best: these, a head on the prompts&apos; features or the instant answer, whichever does best on images held out</source>
        <translation>prompts：类别文本；best：类别文本、基于提示特征的分类头或即时回答，取在留出图片上表现最好的</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>大小未知</translation>
    </message>
    <message>
        <source>this computer has no such device that torch can use</source>
        <translation>此计算机没有 torch 可用的此类设备</translation>
    </message>
    <message numerus="yes">
        <source>this computer has {n} CUDA device</source>
        <comment>this computer has {n} CUDA devices</comment>
        <translation>
            <numerusform>此计算机有 {n} 个 CUDA 设备</numerusform>
        </translation>
    </message>
    <message>
        <source>this training began in bf16 and goes on in it, which is slow here: this computer has no instructions for bf16</source>
        <translation>此训练以 bf16 开始并将继续使用它，在这里会很慢：此计算机没有 bf16 指令</translation>
    </message>
    <message>
        <source>this training began in fp16 on a GPU; its remaining steps are computed in fp32</source>
        <translation>此训练在 GPU 上以 fp16 开始；其余步骤以 fp32 计算</translation>
    </message>
    <message>
        <source>{clause}.</source>
        <translation>{clause}。</translation>
    </message>
    <message>
        <source>{field}={value} cannot be used: {reason}.</source>
        <translation>无法使用 {field}={value}：{reason}。</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} 和 {last}</translation>
    </message>
    <message>
        <source>{names} and {number} more</source>
        <translation>{names} 以及另外 {number} 个</translation>
    </message>
    <message>
        <source>{names} or {last}</source>
        <translation>{names} 或 {last}</translation>
    </message>
    <message numerus="yes">
        <source>{n} byte</source>
        <comment>{n} bytes</comment>
        <translation>
            <numerusform>{n} 字节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} image</source>
        <comment>{n} images</comment>
        <translation>
            <numerusform>{n} 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} image in {path} changed or vanished since the run started: {files}.</source>
        <comment>{n} images in {path} changed or vanished since the run started: {files}.</comment>
        <translation>
            <numerusform>自运行开始以来，{path} 中有 {n} 张图片已更改或消失：{files}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} already exists.</source>
        <translation>{path} 已存在。</translation>
    </message>
    <message>
        <source>{path} cannot be used: {reason}.</source>
        <translation>无法使用 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{path} could not be read.</source>
        <translation>无法读取 {path}。</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}.</source>
        <translation>无法写入 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{path} holds other measurements: {parts} differ.</source>
        <translation>{path} 含有其他测量结果：{parts} 不同。</translation>
    </message>
    <message>
        <source>{path} is {not_usable}: {reason}.</source>
        <translation>{path} {not_usable}：{reason}。</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this program.</source>
        <translation>{path} 是由本程序的较新版本写入的。</translation>
    </message>
    <message>
        <source>{problem}, or auto</source>
        <translation>{problem}，或为 auto</translation>
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
        <translation>{this}的 schema 为 {schema}；此版本最高可读取 {supported}。</translation>
    </message>
    <message>
        <source>{} may stand in it only once</source>
        <translation>{} 在其中只能出现一次</translation>
    </message>
</context>
<context>
    <name>mpl_engine.backbones</name>
    <message>
        <source>Check that the file belongs to {arch}.</source>
        <translation>请检查该文件是否属于 {arch}。</translation>
    </message>
    <message>
        <source>Convert it on a computer where you trust it: load it with torch, and save its state_dict with safetensors.torch.save_file.</source>
        <translation>请在您信任它的计算机上转换：用 torch 加载，然后用 safetensors.torch.save_file 保存其 state_dict。</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>请重新复制或下载。</translation>
    </message>
    <message>
        <source>Download it again: mpl-engine backbones --download {name}</source>
        <translation>请重新下载：mpl-engine backbones --download {name}</translation>
    </message>
    <message>
        <source>Downloading {name} did not finish.</source>
        <translation>{name} 的下载未完成。</translation>
    </message>
    <message>
        <source>Fetch the weights themselves with: git lfs pull</source>
        <translation>请用以下命令获取权重本身：git lfs pull</translation>
    </message>
    <message>
        <source>Give the weights it was trained on with --backbone.</source>
        <translation>请用 --backbone 给出训练时使用的权重。</translation>
    </message>
    <message>
        <source>Go online and run: mpl-engine backbones --download {name}</source>
        <translation>请连接网络并运行：mpl-engine backbones --download {name}</translation>
    </message>
    <message>
        <source>It looks at a picture as a whole, without parts that could be pointed at.</source>
        <translation>它把图片作为整体来看，没有可以指出的局部。</translation>
    </message>
    <message>
        <source>It needs {needed}, but found {found}.</source>
        <translation>它需要 {needed}，但找到的是 {found}。</translation>
    </message>
    <message>
        <source>It would be downloaded from {origin} ({size}).</source>
        <translation>它将从 {origin} 下载（{size}）。</translation>
    </message>
    <message>
        <source>Name it .pt to have it read as what it is, if you trust where it came from.</source>
        <translation>如果您信任其来源，请以 .pt 命名，以便按实际格式读取。</translation>
    </message>
    <message>
        <source>Name the architecture that the file was trained with, or remove the JSON.</source>
        <translation>请指明该文件训练时所用的架构，或移除 JSON。</translation>
    </message>
    <message>
        <source>Name the weights file itself, or a folder with {configuration} and {weights}.</source>
        <translation>请指明权重文件本身，或含有 {configuration} 和 {weights} 的文件夹。</translation>
    </message>
    <message>
        <source>OpenAI, MetaCLIP and DFN weights need QuickGELU, LAION and DataComp weights do not.</source>
        <translation>OpenAI、MetaCLIP 和 DFN 的权重需要 QuickGELU，LAION 和 DataComp 的权重则不需要。</translation>
    </message>
    <message>
        <source>Say which: --set quick_gelu=true or --set quick_gelu=false.</source>
        <translation>请指明是哪一种：--set quick_gelu=true 或 --set quick_gelu=false。</translation>
    </message>
    <message>
        <source>The backbone {name} no longer comes with the program.</source>
        <translation>骨干模型 {name} 不再随程序提供。</translation>
    </message>
    <message>
        <source>The configuration of {name} is not on this computer.</source>
        <translation>{name} 的配置不在此计算机上。</translation>
    </message>
    <message>
        <source>The first version had it; {instead} has taken its place and knows far more.</source>
        <translation>它曾包含在第一个版本中；{instead} 已取代它，且知识丰富得多。</translation>
    </message>
    <message>
        <source>The tokenizer of {name} is not on this computer.</source>
        <translation>{name} 的分词器不在此计算机上。</translation>
    </message>
    <message>
        <source>The weights of {name} are not on this computer.</source>
        <translation>{name} 的权重不在此计算机上。</translation>
    </message>
    <message>
        <source>There is no backbone named {name}.</source>
        <translation>没有名为 {name} 的骨干模型。</translation>
    </message>
    <message>
        <source>These work: {names}.</source>
        <translation>以下可以使用：{names}。</translation>
    </message>
    <message>
        <source>They would be downloaded from {origin} ({size}).</source>
        <translation>它们将从 {origin} 下载（{size}）。</translation>
    </message>
    <message>
        <source>Train again with {instead}. To use what was trained on {name}, give its old file, which lies in the first version&apos;s folder: --backbone {name}:PATH/mpl-{name}.safetensors</source>
        <translation>请用 {instead} 重新训练。要使用以 {name} 训练的内容，请给出其旧文件，它位于第一个版本的文件夹中：--backbone {name}:PATH/mpl-{name}.safetensors</translation>
    </message>
    <message>
        <source>Try again: it goes on where it stopped.</source>
        <translation>请重试：会从停止处继续。</translation>
    </message>
    <message>
        <source>a first try, without a download</source>
        <translation>初次尝试，无需下载</translation>
    </message>
    <message>
        <source>a tower&apos;s width is not a multiple of its attention heads</source>
        <translation>某个编码器的宽度不是其注意力头数的倍数</translation>
    </message>
    <message>
        <source>class names in 300 languages, with a graphics card</source>
        <translation>300 种语言的类别名称，需要显卡</translation>
    </message>
    <message>
        <source>class names in your language</source>
        <translation>您的语言的类别名称</translation>
    </message>
    <message>
        <source>comparing with published work</source>
        <translation>与已发表的成果比较</translation>
    </message>
    <message>
        <source>everyday things</source>
        <translation>日常物品</translation>
    </message>
    <message>
        <source>everyday things, on a laptop</source>
        <translation>日常物品，可用笔记本电脑</translation>
    </message>
    <message>
        <source>fine differences between everyday things</source>
        <translation>日常物品之间的细微差别</translation>
    </message>
    <message>
        <source>it cannot be read as a tokenizer</source>
        <translation>无法作为分词器读取</translation>
    </message>
    <message>
        <source>it changed since it was downloaded</source>
        <translation>下载之后它已被更改</translation>
    </message>
    <message>
        <source>it cleans text in its own way</source>
        <translation>它以自己的方式清理文本</translation>
    </message>
    <message>
        <source>it describes another architecture than {arch}</source>
        <translation>它描述的架构不是 {arch}</translation>
    </message>
    <message>
        <source>it does not hold a JSON object</source>
        <translation>它不含 JSON 对象</translation>
    </message>
    <message>
        <source>it does not say which tokens begin and end a text</source>
        <translation>它没有说明哪些词元是文本的开头和结尾</translation>
    </message>
    <message>
        <source>it ends texts with {token}, and the model looks for {wanted}</source>
        <translation>它以 {token} 结束文本，而模型需要的是 {wanted}</translation>
    </message>
    <message>
        <source>it holds more than tensors: {name!r} is {kind}</source>
        <translation>它不只含有张量：{name!r} 是 {kind}</translation>
    </message>
    <message>
        <source>it holds no model_cfg, as open_clip&apos;s repositories do</source>
        <translation>它不含 model_cfg，而 open_clip 的仓库都有</translation>
    </message>
    <message>
        <source>it holds no tensors by name</source>
        <translation>它不含按名称存储的张量</translation>
    </message>
    <message>
        <source>it holds numbers of a kind that is not supported ({kind})</source>
        <translation>它含有不受支持的数值类型（{kind}）</translation>
    </message>
    <message numerus="yes">
        <source>it holds {n} tensor that this architecture lacks, such as {example}</source>
        <comment>it holds {n} tensors that this architecture lacks, such as {example}</comment>
        <translation>
            <numerusform>它含有 {n} 个此架构没有的张量，例如 {example}</numerusform>
        </translation>
    </message>
    <message>
        <source>it is a CoCa model, whose towers were made for captions and pool in a way of their own</source>
        <translation>它是 CoCa 模型，其编码器为生成说明文字而设计，并以自己的方式池化</translation>
    </message>
    <message>
        <source>it is a TorchScript archive, which holds a program</source>
        <translation>它是 TorchScript 归档，其中含有程序</translation>
    </message>
    <message>
        <source>it is a folder without one weights file</source>
        <translation>它是一个文件夹，但其中没有唯一的权重文件</translation>
    </message>
    <message>
        <source>it is a zip archive, but not one with weights</source>
        <translation>它是 zip 压缩包，但不含权重</translation>
    </message>
    <message>
        <source>it is compressed in a way that PyTorch does not write</source>
        <translation>它的压缩方式不是 PyTorch 所用的方式</translation>
    </message>
    <message>
        <source>it is cut off or damaged</source>
        <translation>它不完整或已损坏</translation>
    </message>
    <message>
        <source>it is cut off or damaged: its header does not fit into the file</source>
        <translation>它不完整或已损坏：其文件头超出了文件</translation>
    </message>
    <message numerus="yes">
        <source>it is cut off: {n} byte is missing</source>
        <comment>it is cut off: {n} bytes are missing</comment>
        <translation>
            <numerusform>它不完整：缺少 {n} 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>它已损坏</translation>
    </message>
    <message>
        <source>it is damaged ({error})</source>
        <translation>它已损坏（{error}）</translation>
    </message>
    <message>
        <source>it is damaged, or it holds more than tensors</source>
        <translation>它已损坏，或不只含有张量</translation>
    </message>
    <message>
        <source>it is damaged: its header cannot be read</source>
        <translation>它已损坏：无法读取其文件头</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>它是空的</translation>
    </message>
    <message>
        <source>it is named .safetensors, but it is a PyTorch file</source>
        <translation>它名为 .safetensors，但却是 PyTorch 文件</translation>
    </message>
    <message>
        <source>it is not a weights file</source>
        <translation>它不是权重文件</translation>
    </message>
    <message>
        <source>it is not on the Hugging Face hub</source>
        <translation>它不在 Hugging Face Hub 上</translation>
    </message>
    <message>
        <source>it is not readable as JSON</source>
        <translation>它无法作为 JSON 读取</translation>
    </message>
    <message>
        <source>it is only a Git LFS pointer to the weights</source>
        <translation>它只是指向权重的 Git LFS 指针</translation>
    </message>
    <message>
        <source>it is too large for a configuration</source>
        <translation>它太大，不可能是配置</translation>
    </message>
    <message>
        <source>it must be a number of GB, 0 or more</source>
        <translation>必须是以 GB 为单位的数字，不小于 0</translation>
    </message>
    <message>
        <source>it normalises after pooling</source>
        <translation>它在池化之后进行归一化</translation>
    </message>
    <message>
        <source>its configuration has no usable layers of a ResNet</source>
        <translation>其配置没有可用的 ResNet 层</translation>
    </message>
    <message>
        <source>its configuration has no usable mlp_ratio</source>
        <translation>其配置没有可用的 mlp_ratio</translation>
    </message>
    <message>
        <source>its configuration has no usable {name}</source>
        <translation>其配置没有可用的 {name}</translation>
    </message>
    <message>
        <source>its configuration has no vision_cfg or text_cfg</source>
        <translation>其配置没有 vision_cfg 或 text_cfg</translation>
    </message>
    <message>
        <source>its image mean or std is not three usable numbers</source>
        <translation>其图片的 mean 或 std 不是三个可用的数字</translation>
    </message>
    <message>
        <source>its image tower has no norm before the first block</source>
        <translation>其图像编码器在第一个块之前没有归一化</translation>
    </message>
    <message>
        <source>its image tower has {option}={value!r}, which is not supported</source>
        <translation>其图像编码器的 {option}={value!r}，不受支持</translation>
    </message>
    <message>
        <source>its image tower pools by attention instead of a class token</source>
        <translation>其图像编码器用注意力而不是类别词元池化</translation>
    </message>
    <message>
        <source>its images are resized in another way ({interpolation}, {resize_mode})</source>
        <translation>其图片以另一种方式调整大小（{interpolation}、{resize_mode}）</translation>
    </message>
    <message>
        <source>its model has {option}={value!r}, which is not supported</source>
        <translation>其模型的 {option}={value!r}，不受支持</translation>
    </message>
    <message>
        <source>its patches are larger than its images</source>
        <translation>其图像块大于其图片</translation>
    </message>
    <message>
        <source>its text tower has {option}={value!r}, which is not supported</source>
        <translation>其文本编码器的 {option}={value!r}，不受支持</translation>
    </message>
    <message>
        <source>its text tower is a Hugging Face model, not CLIP&apos;s own</source>
        <translation>其文本编码器是 Hugging Face 模型，而不是 CLIP 自己的</translation>
    </message>
    <message>
        <source>its text tower pools at an extra class token</source>
        <translation>其文本编码器在额外的类别词元处池化</translation>
    </message>
    <message>
        <source>model_cfg is not an object</source>
        <translation>model_cfg 不是对象</translation>
    </message>
    <message>
        <source>much for its size</source>
        <translation>以小巧的体积提供丰富的知识</translation>
    </message>
    <message>
        <source>no connection to the hub ({error})</source>
        <translation>无法连接到 Hub（{error}）</translation>
    </message>
    <message>
        <source>pictures from the air</source>
        <translation>航拍图片</translation>
    </message>
    <message>
        <source>pictures from the air, on a laptop</source>
        <translation>航拍图片，可用笔记本电脑</translation>
    </message>
    <message>
        <source>pictures with text in them</source>
        <translation>含有文字的图片</translation>
    </message>
    <message>
        <source>pictures with text in them, with a graphics card</source>
        <translation>含有文字的图片，需要显卡</translation>
    </message>
    <message>
        <source>quick_gelu must be true or false</source>
        <translation>quick_gelu 必须是 true 或 false</translation>
    </message>
    <message>
        <source>small details on a slow computer</source>
        <translation>微小细节，可用较慢的计算机</translation>
    </message>
    <message>
        <source>small details, on a laptop</source>
        <translation>微小细节，可用笔记本电脑</translation>
    </message>
    <message>
        <source>small details, with a graphics card</source>
        <translation>微小细节，需要显卡</translation>
    </message>
    <message>
        <source>species of animals, plants and fungi, by Latin names too</source>
        <translation>动物、植物和真菌的物种，也可用拉丁学名</translation>
    </message>
    <message>
        <source>the address does not answer like a Hugging Face hub</source>
        <translation>该地址的应答不像 Hugging Face Hub</translation>
    </message>
    <message>
        <source>the connection broke in an unexpected way</source>
        <translation>连接以意外的方式中断</translation>
    </message>
    <message>
        <source>the connection ended early</source>
        <translation>连接提前结束</translation>
    </message>
    <message>
        <source>the download needs {size}, but only {free} are free</source>
        <translation>下载需要 {size}，但只有 {free} 可用空间</translation>
    </message>
    <message>
        <source>the hub answered with error {status}</source>
        <translation>Hub 返回错误 {status}</translation>
    </message>
    <message>
        <source>the hub answered with error {status}; it may want an account</source>
        <translation>Hub 返回错误 {status}；可能需要账户</translation>
    </message>
    <message>
        <source>the hub answered with status {status}</source>
        <translation>Hub 返回状态 {status}</translation>
    </message>
    <message>
        <source>the hub client failed in an unexpected way</source>
        <translation>Hub 客户端意外失败</translation>
    </message>
    <message>
        <source>the hub client is set to offline</source>
        <translation>Hub 客户端已设为离线</translation>
    </message>
    <message>
        <source>the hub sent more than it announced</source>
        <translation>Hub 发送的内容多于其声明的大小</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>没有此文件</translation>
    </message>
    <message>
        <source>things from unusual sides</source>
        <translation>从不寻常角度看的物品</translation>
    </message>
    <message>
        <source>what arrived differs from what the hub announced</source>
        <translation>收到的内容与 Hub 声明的不同</translation>
    </message>
    <message>
        <source>{endpoint} is not a web address</source>
        <translation>{endpoint} 不是网址</translation>
    </message>
    <message>
        <source>{missing} of {wanted} tensors are missing, such as {example}</source>
        <translation>{wanted} 个张量中缺少 {missing} 个，例如 {example}</translation>
    </message>
    <message>
        <source>{module} was trained on another backbone.</source>
        <translation>{module} 是用其他骨干模型训练的。</translation>
    </message>
    <message>
        <source>{name!r} is stored in a way that is not supported</source>
        <translation>{name!r} 的存储方式不受支持</translation>
    </message>
    <message>
        <source>{named} is not an object</source>
        <translation>{named} 不是对象</translation>
    </message>
    <message>
        <source>{name} cannot be used with prompts.</source>
        <translation>{name} 无法与提示一起使用。</translation>
    </message>
    <message>
        <source>{name} cannot show where in a picture its answer comes from.</source>
        <translation>{name} 无法显示其回答来自图片的哪个位置。</translation>
    </message>
    <message>
        <source>{name} was trained with QuickGELU</source>
        <translation>{name} 是用 QuickGELU 训练的</translation>
    </message>
    <message>
        <source>{name} was trained with exact GELU</source>
        <translation>{name} 是用精确 GELU 训练的</translation>
    </message>
    <message>
        <source>{origin} has no weights file</source>
        <translation>{origin} 没有权重文件</translation>
    </message>
    <message>
        <source>{origin} has no {file}</source>
        <translation>{origin} 没有 {file}</translation>
    </message>
    <message>
        <source>{path} does not say which activation it was trained with.</source>
        <translation>{path} 没有说明训练时使用的激活函数。</translation>
    </message>
    <message>
        <source>{tensor} has shape {shape} instead of {wanted}</source>
        <translation>{tensor} 的形状为 {shape}，而不是 {wanted}</translation>
    </message>
</context>
<context>
    <name>mpl_engine.backbones.towers</name>
    <message>
        <source>a gate behind its attention</source>
        <translation>注意力之后的门控</translation>
    </message>
    <message>
        <source>a norm inside its attention</source>
        <translation>注意力内部的归一化</translation>
    </message>
    <message>
        <source>a pool of the kind {pool!r}</source>
        <translation>{pool!r} 类型的池化</translation>
    </message>
    <message>
        <source>a tower of the kind {name}</source>
        <translation>{name} 类型的编码器</translation>
    </message>
    <message>
        <source>an MLP of the kind {name}</source>
        <translation>{name} 类型的 MLP</translation>
    </message>
    <message>
        <source>attention of the kind {name}</source>
        <translation>{name} 类型的注意力</translation>
    </message>
    <message>
        <source>attention without a bias</source>
        <translation>无偏置的注意力</translation>
    </message>
    <message>
        <source>blocks of the kind {name}</source>
        <translation>{name} 类型的块</translation>
    </message>
    <message>
        <source>fewer keys than queries</source>
        <translation>少于查询数的键</translation>
    </message>
    <message>
        <source>images of {size} pixels, and its configuration says {wanted}</source>
        <translation>{size} 像素的图片，而其配置写的是 {wanted}</translation>
    </message>
    <message>
        <source>it cleans text in its own way</source>
        <translation>它以自己的方式清理文本</translation>
    </message>
    <message>
        <source>it has {part}, which timm {version} builds and nobody has checked</source>
        <translation>它含有{part}，这由 timm {version} 构建，尚无人检查</translation>
    </message>
    <message>
        <source>it says pool_stem, which is true, false or &quot;centre&quot; and needs a stem</source>
        <translation>它写有 pool_stem，其值只能是 true、false 或 &quot;centre&quot;，且需要 stem</translation>
    </message>
    <message>
        <source>its activation is {name}, which was not checked</source>
        <translation>其激活函数为 {name}，未经检查</translation>
    </message>
    <message>
        <source>its convolutional stem is {name!r}, which was not checked</source>
        <translation>其卷积 stem 为 {name!r}，未经检查</translation>
    </message>
    <message>
        <source>its image tower has timm_proj={value!r}, which is not supported</source>
        <translation>其图像编码器的 timm_proj={value!r}，不受支持</translation>
    </message>
    <message>
        <source>its image tower has {option}={value!r}, which is not supported</source>
        <translation>其图像编码器的 {option}={value!r}，不受支持</translation>
    </message>
    <message>
        <source>its image tower is timm&apos;s {name!r}, which was not checked</source>
        <translation>其图像编码器是 timm 的 {name!r}，未经检查</translation>
    </message>
    <message>
        <source>its image tower pools by {pool!r}, which was not checked</source>
        <translation>其图像编码器以 {pool!r} 池化，未经检查</translation>
    </message>
    <message>
        <source>its stem gives one token for {stride} × {stride} pixels, and its sizes say otherwise</source>
        <translation>其 stem 每 {stride} × {stride} 像素产生一个词元，与其尺寸不符</translation>
    </message>
    <message>
        <source>its text tower has act_kwargs={act!r}, which is not supported</source>
        <translation>其文本编码器的 act_kwargs={act!r}，不受支持</translation>
    </message>
    <message>
        <source>its text tower has norm_kwargs={norm!r}, which is not supported</source>
        <translation>其文本编码器的 norm_kwargs={norm!r}，不受支持</translation>
    </message>
    <message>
        <source>its text tower pools at {pool!r} with the tokenizer {tokenizer!r}, which was not checked</source>
        <translation>其文本编码器用分词器 {tokenizer!r} 在 {pool!r} 处池化，未经检查</translation>
    </message>
    <message>
        <source>its text tower says no usable proj_bias or no_causal_mask</source>
        <translation>其文本编码器没有给出可用的 proj_bias 或 no_causal_mask</translation>
    </message>
    <message>
        <source>its vocabulary is not OpenAI&apos;s, and it names no tokenizer</source>
        <translation>其词表不是 OpenAI 的，且没有指明分词器</translation>
    </message>
    <message>
        <source>mixed positions</source>
        <translation>混合的位置编码</translation>
    </message>
    <message>
        <source>norms of queries and keys</source>
        <translation>查询和键的归一化</translation>
    </message>
    <message>
        <source>positions of the kind {name}</source>
        <translation>{name} 类型的位置编码</translation>
    </message>
    <message>
        <source>register tokens or free image sizes</source>
        <translation>寄存器词元或可变的图片尺寸</translation>
    </message>
</context>
<context>
    <name>mpl_engine.checks</name>
    <message>
        <source>Left out: {error}</source>
        <translation>已略过：{error}</translation>
    </message>
</context>
<context>
    <name>mpl_engine.data</name>
    <message>
        <source>A classifier needs at least two classes.</source>
        <translation>分类器至少需要两个类别。</translation>
    </message>
    <message>
        <source>Add some, or remove the class from the other folders.</source>
        <translation>请添加一些，或从其他文件夹中移除该类别。</translation>
    </message>
    <message>
        <source>Images in folders inside a class folder are used as that class: {folders}.</source>
        <translation>类别文件夹内的子文件夹中的图片归入该类别：{folders}。</translation>
    </message>
    <message>
        <source>Include more images.</source>
        <translation>请纳入更多图片。</translation>
    </message>
    <message>
        <source>Left out, because without usable images: {folders}.</source>
        <translation>因没有可用图片而略过：{folders}。</translation>
    </message>
    <message>
        <source>Make a sub-folder for each class and put its images there.</source>
        <translation>请为每个类别创建一个子文件夹，并将其图片放入其中。</translation>
    </message>
    <message>
        <source>Open the folder whose sub-folders are the classes.</source>
        <translation>请打开以类别为子文件夹的文件夹。</translation>
    </message>
    <message>
        <source>Open {folder} instead.</source>
        <translation>请改为打开 {folder}。</translation>
    </message>
    <message>
        <source>Put a folder for each class into each of them.</source>
        <translation>请在其中每一个里为每个类别放一个文件夹。</translation>
    </message>
    <message>
        <source>Replace or convert them.</source>
        <translation>请替换或转换它们。</translation>
    </message>
    <message>
        <source>The classes are of very different size: {largest} has {most:,} images, {smallest} {least:,}.</source>
        <translation>各类别大小相差很大：{largest} 有 {most:,} 张图片，{smallest} 有 {least:,} 张。</translation>
    </message>
    <message>
        <source>The folder {name} lies beside train, val and test folders and was ignored.</source>
        <translation>文件夹 {name} 与 train、val 和 test 文件夹并列，已忽略。</translation>
    </message>
    <message>
        <source>The folders {shown} hold the same folders ({some}) and were taken for classes all the same. If they are parts of the data, name them train, val and test; if the inner folders are the classes, open one of the outer ones.</source>
        <translation>文件夹 {shown} 含有相同的文件夹（{some}），但仍被当作类别。如果它们是数据的各个部分，请将其命名为 train、val 和 test；如果里层的文件夹才是类别，请打开其中一个外层文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>Too few images to judge: {classes} has only one.</source>
        <comment>Too few images to judge: {classes} have only one each.</comment>
        <translation>
            <numerusform>以下类别只有一张图片，太少而无法评估：{classes}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Without images in the {part} part: {classes}.</source>
        <translation>{part} 部分中没有图片的类别：{classes}。</translation>
    </message>
    <message>
        <source>Write it without repeats inside repeats, such as (a+)+, and with smaller counts</source>
        <translation>请不要在重复中嵌套重复，例如 (a+)+，并使用更小的次数</translation>
    </message>
    <message>
        <source>a class name is empty or is not text</source>
        <translation>有类别名称为空或不是文本</translation>
    </message>
    <message>
        <source>a class would have an empty name</source>
        <translation>有类别的名称会是空的</translation>
    </message>
    <message>
        <source>an entry of {part} is not an image</source>
        <translation>{part} 的一个条目不是图片</translation>
    </message>
    <message>
        <source>another file has the same name, written with other Unicode code points</source>
        <translation>另一个文件有相同的名称，只是用不同的 Unicode 码位书写</translation>
    </message>
    <message>
        <source>class {name!r} has no training image</source>
        <translation>类别 {name!r} 没有训练图片</translation>
    </message>
    <message>
        <source>entry {place} of {part} is not [path, label, class name]</source>
        <translation>{part} 的第 {place} 个条目不是 [path, label, class name]</translation>
    </message>
    <message>
        <source>fewer than two classes keep images</source>
        <translation>还有图片的类别不足两个</translation>
    </message>
    <message>
        <source>images are relabelled to classes that are not in the folder</source>
        <translation>有图片被改标为文件夹中没有的类别</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>无法读取它</translation>
    </message>
    <message>
        <source>it differs only in case from {other}, which some systems cannot hold; the image is used</source>
        <translation>它与 {other} 只有大小写不同，某些系统无法同时保存两者；该图片仍会使用</translation>
    </message>
    <message>
        <source>it has more than {size} MB</source>
        <translation>它超过 {size} MB</translation>
    </message>
    <message>
        <source>it has no class folders</source>
        <translation>它没有类别文件夹</translation>
    </message>
    <message>
        <source>it has no name for the folder {folder!r}</source>
        <translation>它没有文件夹 {folder!r} 的名称</translation>
    </message>
    <message>
        <source>it holds {files:,} files; at most {most:,} are taken</source>
        <translation>它含有 {files:,} 个文件；最多接受 {most:,} 个</translation>
    </message>
    <message>
        <source>it is a copy of {file}</source>
        <translation>它是 {file} 的副本</translation>
    </message>
    <message>
        <source>it is a video: give it alone, and pictures are taken from it</source>
        <translation>它是视频：请单独提供，即可从中截取图片</translation>
    </message>
    <message>
        <source>it is locked with a password</source>
        <translation>它有密码保护</translation>
    </message>
    <message>
        <source>it is no picture that can be read</source>
        <translation>它不是可读取的图片</translation>
    </message>
    <message>
        <source>it is no regular expression ({error})</source>
        <translation>它不是正则表达式（{error}）</translation>
    </message>
    <message>
        <source>it is not JSON in UTF-8 ({error})</source>
        <translation>它不是 UTF-8 编码的 JSON（{error}）</translation>
    </message>
    <message>
        <source>it is not text in UTF-8</source>
        <translation>它不是 UTF-8 编码的文本</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>它已不复存在</translation>
    </message>
    <message>
        <source>it is not what this program writes</source>
        <translation>它不是本程序写入的内容</translation>
    </message>
    <message>
        <source>it lies beside the class folders, not in one</source>
        <translation>它与类别文件夹并列，而不在其中</translation>
    </message>
    <message>
        <source>it must be 1 or more</source>
        <translation>必须不小于 1</translation>
    </message>
    <message>
        <source>it must be 2 or more</source>
        <translation>必须不小于 2</translation>
    </message>
    <message>
        <source>it must be auto or coop</source>
        <translation>必须是 auto 或 coop</translation>
    </message>
    <message>
        <source>it must be subfolder, pattern:REGEX or exif:SECONDS</source>
        <translation>必须是 subfolder、pattern:REGEX 或 exif:SECONDS</translation>
    </message>
    <message>
        <source>it must look like {&quot;folder&quot;: &quot;display name&quot;}</source>
        <translation>必须形如 {&quot;folder&quot;: &quot;display name&quot;}</translation>
    </message>
    <message>
        <source>its classes lie one folder deeper</source>
        <translation>其类别位于更深一层的文件夹中</translation>
    </message>
    <message>
        <source>its first image, {first}, is in no folder beside it</source>
        <translation>其第一张图片 {first} 不在旁边的任何文件夹中</translation>
    </message>
    <message>
        <source>its images are not sorted into class folders</source>
        <translation>其图片没有分入类别文件夹</translation>
    </message>
    <message>
        <source>its train or test part is empty</source>
        <translation>其训练或测试部分为空</translation>
    </message>
    <message>
        <source>its train, val and test folders hold fewer than two classes with images</source>
        <translation>其 train、val 和 test 文件夹中有图片的类别不足两个</translation>
    </message>
    <message>
        <source>label {label} is both {known!r} and {class_name!r}</source>
        <translation>标签 {label} 既是 {known!r} 又是 {class_name!r}</translation>
    </message>
    <message>
        <source>more than 8 bits a channel were scaled to 8; the image is used</source>
        <translation>每通道超过 8 位，已缩放为 8 位；该图片仍会使用</translation>
    </message>
    <message>
        <source>names were given for folders that are not there</source>
        <translation>为不存在的文件夹给出了名称</translation>
    </message>
    <message numerus="yes">
        <source>no class folder holds a usable image, and {n:,} file was left out, {first}: {detail}</source>
        <comment>no class folder holds a usable image, and {n:,} files were left out, the first of them {first}: {detail}</comment>
        <translation>
            <numerusform>没有类别文件夹含有可用的图片，已略过 {n:,} 个文件，其中第一个是 {first}：{detail}</numerusform>
        </translation>
    </message>
    <message>
        <source>none of its sub-folders holds a usable image</source>
        <translation>其子文件夹都不含可用的图片</translation>
    </message>
    <message>
        <source>only one class folder, {folder}, holds images</source>
        <translation>只有一个类别文件夹 {folder} 含有图片</translation>
    </message>
    <message>
        <source>the archive is damaged, or packed in a way that is not read</source>
        <translation>压缩包已损坏，或其打包方式无法读取</translation>
    </message>
    <message>
        <source>the class has a single image, so nothing is left to judge it by</source>
        <translation>该类别只有一张图片，因此没有剩余图片用于评估</translation>
    </message>
    <message>
        <source>the class {name} has no images in the train folder</source>
        <translation>类别 {name} 在 train 文件夹中没有图片</translation>
    </message>
    <message>
        <source>the class {name} has too few groups: one must train and another must test</source>
        <translation>类别 {name} 的组太少：一组必须用于训练，另一组必须用于测试</translation>
    </message>
    <message>
        <source>the expression is empty</source>
        <translation>表达式为空</translation>
    </message>
    <message>
        <source>the expression is too large. {advice}</source>
        <translation>表达式太大。{advice}</translation>
    </message>
    <message>
        <source>the expression takes too long on {name!r}. {advice}</source>
        <translation>表达式处理 {name!r} 耗时过长。{advice}</translation>
    </message>
    <message>
        <source>the file&apos;s ending does not say what it holds; the image is used</source>
        <translation>文件扩展名与内容不符；该图片仍会使用</translation>
    </message>
    <message>
        <source>the folder holds no usable image, so the class is left out</source>
        <translation>该文件夹不含可用的图片，因此略过该类别</translation>
    </message>
    <message>
        <source>the image path {text!r} is empty or leads out of the folder</source>
        <translation>图片路径 {text!r} 为空或指向文件夹之外</translation>
    </message>
    <message>
        <source>the names file gives a folder twice</source>
        <translation>名称文件中有文件夹出现了两次</translation>
    </message>
    <message>
        <source>the names file gives an empty name</source>
        <translation>名称文件中有空的名称</translation>
    </message>
    <message>
        <source>the same image stands in another class, as {file}</source>
        <translation>同一图片也在另一个类别中，即 {file}</translation>
    </message>
    <message>
        <source>the same image stands in the {part} part, as {file}, and is used there</source>
        <translation>同一图片也在 {part} 部分中，即 {file}，并在那里使用</translation>
    </message>
    <message>
        <source>the seconds must be 0 or more</source>
        <translation>秒数必须不小于 0</translation>
    </message>
    <message>
        <source>the seconds must be a number</source>
        <translation>秒数必须是数字</translation>
    </message>
    <message>
        <source>the variant {variant!r} is not in {file}</source>
        <translation>变体 {variant!r} 不在 {file} 中</translation>
    </message>
    <message>
        <source>there is such a file</source>
        <translation>已有此文件</translation>
    </message>
    <message numerus="yes">
        <source>too few class folders hold a usable image, and {n:,} file was left out, {first}: {detail}</source>
        <comment>too few class folders hold a usable image, and {n:,} files were left out, the first of them {first}: {detail}</comment>
        <translation>
            <numerusform>含有可用图片的类别文件夹太少，已略过 {n:,} 个文件，其中第一个是 {first}：{detail}</numerusform>
        </translation>
    </message>
    <message>
        <source>two classes are named {name}; the later one is called {apart}</source>
        <translation>有两个类别名为 {name}；后一个改称 {apart}</translation>
    </message>
    <message>
        <source>two folders would both be the class {name!r}</source>
        <translation>有两个文件夹会同为类别 {name!r}</translation>
    </message>
    <message>
        <source>{a!r} and {b!r} look alike. Are they one class?</source>
        <translation>{a!r} 和 {b!r} 看起来相像。它们是同一类别吗？</translation>
    </message>
    <message numerus="yes">
        <source>{image} and {n} more of its images are not there</source>
        <comment>{image} and {n} more of its images are not there</comment>
        <translation>
            <numerusform>{image} 以及另外 {n} 张图片不存在</numerusform>
        </translation>
    </message>
    <message>
        <source>{image} is not there</source>
        <translation>{image} 不存在</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} file with the same image in two classes was left out.</source>
        <comment>{n:,} files with the same image in two classes were left out.</comment>
        <translation>
            <numerusform>已略过 {n:,} 个在两个类别中图片相同的文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} image stood in two parts, such as train and test. Each is used only in the part that judges, so that no test image is trained on.</source>
        <comment>{n:,} images stood in two parts, such as train and test. Each is used only in the part that judges, so that no test image is trained on.</comment>
        <translation>
            <numerusform>{n:,} 张图片出现在两个部分中，例如 train 和 test。每张只用于评估的部分，以免测试图片被用于训练。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is missing or of the wrong type</source>
        <translation>{name} 缺失或类型错误</translation>
    </message>
    <message>
        <source>{name} is the {part} part</source>
        <translation>{name} 是 {part} 部分</translation>
    </message>
    <message>
        <source>{name} stands beside it, and only one may</source>
        <translation>{name} 与它并列，而两者只能有一个</translation>
    </message>
    <message numerus="yes">
        <source>{n} image stands in more than one part of {file}</source>
        <comment>{n} images stand in more than one part of {file}</comment>
        <translation>
            <numerusform>{n} 张图片出现在 {file} 的多个部分中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} shot stands twice under one name, such as {file} and {name}. One copy may be trained on and the other judged, which makes the accuracy look better than it is: leave one of each out.</source>
        <comment>{n:,} shots stand twice under one name, such as {file} and {name}. One copy may be trained on and the other judged, which makes the accuracy look better than it is: leave one of each out.</comment>
        <translation>
            <numerusform>{n:,} 张照片以同一名称出现两次，例如 {file} 和 {name}。其中一份可能用于训练，另一份用于评估，使准确率显得比实际更好：请各排除其中一份。</numerusform>
        </translation>
    </message>
    <message>
        <source>{parts}: the top folders hold the same class folders.</source>
        <translation>{parts}：顶层文件夹含有相同的类别文件夹。</translation>
    </message>
    <message>
        <source>{part} is missing or is not a list</source>
        <translation>{part} 缺失或不是列表</translation>
    </message>
</context>
<context>
    <name>mpl_engine.evaluation</name>
    <message>
        <source>A linear probe, which is simpler, is right on {right}; that difference may be chance ({p}).</source>
        <translation>更简单的线性探针答对 {right} 张；这一差异可能是偶然（{p}）。</translation>
    </message>
    <message>
        <source>A linear probe, which is simpler, is right on {right}; {method} is really better than that ({p}).</source>
        <translation>更简单的线性探针答对 {right} 张；{method} 确实优于它（{p}）。</translation>
    </message>
    <message>
        <source>A linear probe, which is simpler, is right on {right}; {method} is really worse than that ({p}).</source>
        <translation>更简单的线性探针答对 {right} 张；{method} 确实不如它（{p}）。</translation>
    </message>
    <message>
        <source>A linear probe, which is simpler, sees {share:.0f} %; that difference may be chance ({p}).</source>
        <translation>更简单的线性探针正确识别 {share:.0f}%；这一差异可能是偶然（{p}）。</translation>
    </message>
    <message>
        <source>A linear probe, which is simpler, sees {share:.0f} %; {method} is really better than that ({p}).</source>
        <translation>更简单的线性探针正确识别 {share:.0f}%；{method} 确实优于它（{p}）。</translation>
    </message>
    <message>
        <source>A linear probe, which is simpler, sees {share:.0f} %; {method} is really worse than that ({p}).</source>
        <translation>更简单的线性探针正确识别 {share:.0f}%；{method} 确实不如它（{p}）。</translation>
    </message>
    <message>
        <source>Ask for less, or train again with more images: up to 4 of each class are set aside for validation, or as many as lie in a folder val.</source>
        <translation>请降低要求，或用更多图片重新训练：每个类别最多留出 4 张用于验证，若有文件夹 val 则用其中的全部。</translation>
    </message>
    <message numerus="yes">
        <source>Before calibration it was too modest (temperature {heat:.2f}, from {n} image).</source>
        <comment>Before calibration it was too modest (temperature {heat:.2f}, from {n} images).</comment>
        <translation>
            <numerusform>校准前它过于保守（温度 {heat:.2f}，依据 {n} 张图片）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before calibration it was too sure of itself (temperature {heat:.2f}, from {n} image).</source>
        <comment>Before calibration it was too sure of itself (temperature {heat:.2f}, from {n} images).</comment>
        <translation>
            <numerusform>校准前它过于自信（温度 {heat:.2f}，依据 {n} 张图片）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before calibration it was well calibrated already (temperature {heat:.2f}, from {n} image).</source>
        <comment>Before calibration it was well calibrated already (temperature {heat:.2f}, from {n} images).</comment>
        <translation>
            <numerusform>校准前它已校准良好（温度 {heat:.2f}，依据 {n} 张图片）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every class counting the same, {method} sees {share:.0f} % of a class&apos;s images right, zero-shot {zero_shot:.0f} %.</source>
        <translation>按每个类别权重相同计算，{method} 平均正确识别一个类别图片的 {share:.0f}%，零样本为 {zero_shot:.0f}%。</translation>
    </message>
    <message>
        <source>Every class counting the same, {method} sees {share:.0f} % of a class&apos;s images right, zero-shot {zero_shot:.0f} %; the gain is real ({p}).</source>
        <translation>按每个类别权重相同计算，{method} 平均正确识别一个类别图片的 {share:.0f}%，零样本为 {zero_shot:.0f}%；确有提高（{p}）。</translation>
    </message>
    <message>
        <source>Every class counting the same, {method} sees {share:.0f} % of a class&apos;s images right.</source>
        <translation>按每个类别权重相同计算，{method} 平均正确识别一个类别图片的 {share:.0f}%。</translation>
    </message>
    <message>
        <source>Images of these would help most: {classes}.</source>
        <translation>最有帮助的是这些类别的图片：{classes}。</translation>
    </message>
    <message>
        <source>Instant answer</source>
        <translation>即时回答</translation>
    </message>
    <message numerus="yes">
        <source>It has {n} image to calibrate on, and {needed} images are needed.</source>
        <comment>It has {n} images to calibrate on, and {needed} images are needed.</comment>
        <translation>
            <numerusform>它有 {n} 张图片可用于校准，而需要 {needed} 张。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds nothing to promise it by: it was not calibrated, or has been taught since, and {n} image is needed.</source>
        <comment>It holds nothing to promise it by: it was not calibrated, or has been taught since, and {n} images are needed.</comment>
        <translation>
            <numerusform>它没有可供保证的依据：它未经校准，或此后又教过新内容；需要 {n} 张图片。</numerusform>
        </translation>
    </message>
    <message>
        <source>Linear probe</source>
        <translation>线性探针</translation>
    </message>
    <message>
        <source>MPL + head</source>
        <translation>MPL + 分类头</translation>
    </message>
    <message>
        <source>MPL with a head</source>
        <translation>带分类头的 MPL</translation>
    </message>
    <message>
        <source>No other images were left to check that on.</source>
        <translation>没有其他图片可用来检验这一点。</translation>
    </message>
    <message numerus="yes">
        <source>Of all {n} test image it is right on {right}, zero-shot on {zero_shot}.</source>
        <comment>Of all {n} test images it is right on {right}, zero-shot on {zero_shot}.</comment>
        <translation>
            <numerusform>在全部 {n} 张测试图片中，它答对 {right} 张，零样本答对 {zero_shot} 张。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of all {n} test image it is right on {right}.</source>
        <comment>Of all {n} test images it is right on {right}.</comment>
        <translation>
            <numerusform>在全部 {n} 张测试图片中，它答对 {right} 张。</numerusform>
        </translation>
    </message>
    <message>
        <source>On images that it had not seen that helps: log-loss {with_it:.3f} with it, {without:.3f} without.</source>
        <translation>在它没见过的图片上这有帮助：使用时对数损失为 {with_it:.3f}，不使用时为 {without:.3f}。</translation>
    </message>
    <message numerus="yes">
        <source>On {n} test image its confidence is off by {after:.1f} points on average (expected calibration error).</source>
        <comment>On {n} test images its confidence is off by {after:.1f} points on average (expected calibration error).</comment>
        <translation>
            <numerusform>在 {n} 张测试图片上，其把握程度平均偏差 {after:.1f} 个百分点（预期校准误差）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On {n} test image its confidence is off by {after:.1f} points on average, before calibration by {before:.1f} (expected calibration error).</source>
        <comment>On {n} test images its confidence is off by {after:.1f} points on average, before calibration by {before:.1f} (expected calibration error).</comment>
        <translation>
            <numerusform>在 {n} 张测试图片上，其把握程度平均偏差 {after:.1f} 个百分点，校准前为 {before:.1f}（预期校准误差）。</numerusform>
        </translation>
    </message>
    <message>
        <source>The instant answer</source>
        <translation>即时回答</translation>
    </message>
    <message>
        <source>The linear probe is fitted to {fitted:,} of the {images:,} training images, evenly from the classes: with all of them it would take longer than the training</source>
        <translation>线性探针拟合于 {images:,} 张训练图片中的 {fitted:,} 张，从各类别均匀选取：若用全部图片，会比训练耗时更长</translation>
    </message>
    <message numerus="yes">
        <source>The probabilities are left as they are. A calibration was tried (temperature {heat:.2f}, from {n} image), but on those of the images that it had not seen it did not help: log-loss {with_it:.3f} with it, {without:.3f} without.</source>
        <comment>The probabilities are left as they are. A calibration was tried (temperature {heat:.2f}, from {n} images), but on those of the images that it had not seen it did not help: log-loss {with_it:.3f} with it, {without:.3f} without.</comment>
        <translation>
            <numerusform>概率保持原样。曾尝试校准（温度 {heat:.2f}，依据 {n} 张图片），但在其中它没见过的图片上没有帮助：使用时对数损失为 {with_it:.3f}，不使用时为 {without:.3f}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The probabilities are left as they are: {n} image to calibrate on are too few.</source>
        <comment>The probabilities are left as they are: {n} images to calibrate on are too few.</comment>
        <translation>
            <numerusform>概率保持原样：用于校准的 {n} 张图片太少。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are too few images to say whether more would help: add some, and ask again.</source>
        <translation>图片太少，无法判断更多图片是否有帮助：请添加一些，然后再问。</translation>
    </message>
    <message>
        <source>There the calibration made it worse; test images are not asked which to use.</source>
        <translation>在那里校准使结果变差；选用哪种方式不由测试图片决定。</translation>
    </message>
    <message>
        <source>This prompt module cannot promise a coverage of {coverage:.3g}.</source>
        <translation>此提示模块无法保证 {coverage:.3g} 的覆盖率。</translation>
    </message>
    <message>
        <source>This run kept no images to calibrate on, so its probabilities are as the training left them.</source>
        <translation>本次运行没有保留用于校准的图片，因此其概率就是训练后的原样。</translation>
    </message>
    <message>
        <source>This run learned from all images, so none are left to judge it on.</source>
        <translation>本次运行从全部图片学习，因此没有留出图片用于评估。</translation>
    </message>
    <message>
        <source>Training made it worse ({p}): look at the images and the settings.</source>
        <translation>训练使结果变差（{p}）：请检查图片和设置。</translation>
    </message>
    <message>
        <source>Twice as many would likely add about {gain:.0f} points ({low:.0f} to {high:.0f}).</source>
        <translation>图片加倍大概能提高约 {gain:.0f} 个百分点（{low:.0f} 至 {high:.0f}）。</translation>
    </message>
    <message>
        <source>Twice as many would likely add about {gain:.0f} points.</source>
        <translation>图片加倍大概能提高约 {gain:.0f} 个百分点。</translation>
    </message>
    <message>
        <source>Twice as many would likely change little: {most_gain:.0f} points more at the best.</source>
        <translation>图片加倍大概不会带来多大变化：最多提高 {most_gain:.0f} 个百分点。</translation>
    </message>
    <message>
        <source>With so few images that difference may be chance ({p}).</source>
        <translation>图片这么少，这一差异可能是偶然（{p}）。</translation>
    </message>
    <message>
        <source>With {most} images of each class accuracy is {rate:.0f} %.</source>
        <translation>每个类别 {most} 张图片时，准确率为 {rate:.0f}%。</translation>
    </message>
    <message>
        <source>With {most} images of each class balanced accuracy is {rate:.0f} %.</source>
        <translation>每个类别 {most} 张图片时，平衡准确率为 {rate:.0f}%。</translation>
    </message>
    <message>
        <source>Zero-shot</source>
        <translation>零样本</translation>
    </message>
    <message>
        <source>a right answer costs nothing</source>
        <translation>正确的回答没有代价</translation>
    </message>
    <message>
        <source>cost of {true} called {answer}</source>
        <translation>将 {true} 误判为 {answer} 的代价</translation>
    </message>
    <message>
        <source>it can mean {ways}; name them in a file, with --costs</source>
        <translation>它可能指{ways}；请用 --costs 在文件中指明</translation>
    </message>
    <message>
        <source>it has no use for {names}</source>
        <translation>它用不到 {names}</translation>
    </message>
    <message>
        <source>it is not what this program writes</source>
        <translation>它不是本程序写入的内容</translation>
    </message>
    <message>
        <source>it must be at least 0 and less than 1</source>
        <translation>必须不小于 0 且小于 1</translation>
    </message>
    <message>
        <source>it must be between 0 and 1</source>
        <translation>必须在 0 和 1 之间</translation>
    </message>
    <message>
        <source>it must be between 0 and {most:,.0f}</source>
        <translation>必须在 0 和 {most:,.0f} 之间</translation>
    </message>
    <message>
        <source>it must look like CLASS=PROBABILITY, such as good=0.9</source>
        <translation>必须形如 CLASS=PROBABILITY，例如 good=0.9</translation>
    </message>
    <message>
        <source>it must look like OLD=NEW</source>
        <translation>必须形如 OLD=NEW</translation>
    </message>
    <message>
        <source>it must look like TRUE:ANSWER=COST, such as defect:good=50</source>
        <translation>必须形如 TRUE:ANSWER=COST，例如 defect:good=50</translation>
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
        <translation>即时回答</translation>
    </message>
    <message>
        <source>the module&apos;s classes are {names}</source>
        <translation>模块的类别为 {names}</translation>
    </message>
    <message>
        <source>the old name can be {ways}; name it in a file, with --classes</source>
        <translation>旧名称可能是 {ways}；请用 --classes 在文件中指明</translation>
    </message>
    <message>
        <source>threshold of {name}</source>
        <translation>{name} 的阈值</translation>
    </message>
    <message>
        <source>what stands after = must be a number</source>
        <translation>= 后面的内容必须是数字</translation>
    </message>
    <message numerus="yes">
        <source>{method} is right on {right} of {n} test image, zero-shot on {zero_shot}.</source>
        <comment>{method} is right on {right} of {n} test images, zero-shot on {zero_shot}.</comment>
        <translation>
            <numerusform>{method}：{n} 张测试图片中答对 {right} 张，零样本答对 {zero_shot} 张。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{method} is right on {right} of {n} test image, zero-shot on {zero_shot}; the gain is real ({p}).</source>
        <comment>{method} is right on {right} of {n} test images, zero-shot on {zero_shot}; the gain is real ({p}).</comment>
        <translation>
            <numerusform>{method}：{n} 张测试图片中答对 {right} 张，零样本答对 {zero_shot} 张；确有提高（{p}）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{method} is right on {right} of {n} test image.</source>
        <comment>{method} is right on {right} of {n} test images.</comment>
        <translation>
            <numerusform>{method}：{n} 张测试图片中答对 {right} 张。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (about {gain:.0f} points)</source>
        <translation>{name}（约 {gain:.0f} 个百分点）</translation>
    </message>
    <message>
        <source>{true!r} called {answer!r}</source>
        <translation>将 {true!r} 误判为 {answer!r}</translation>
    </message>
</context>
<context>
    <name>mpl_engine.export</name>
    <message>
        <source>Accuracy, 95 % interval</source>
        <translation>准确率，95% 区间</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Balanced accuracy, 95 % interval</source>
        <translation>平衡准确率，95% 区间</translation>
    </message>
    <message>
        <source>By class, and its limits</source>
        <translation>各类别结果及其局限</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>Check its name, or log in if it is private.</source>
        <translation>请检查其名称；如果是私有的，请登录。</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>混淆</translation>
    </message>
    <message>
        <source>Everybody can see it, with the names of its {classes} classes, settings and figures, and hashes and features of {pictures} training pictures.</source>
        <translation>所有人都能看到它，包括其 {classes} 个类别的名称、设置和数字，以及 {pictures} 张训练图片的哈希值和特征。</translation>
    </message>
    <message>
        <source>Export with --precision fp32.</source>
        <translation>请用 --precision fp32 导出。</translation>
    </message>
    <message>
        <source>Export with numbers of 8 bit (--precision int8), or export a folder instead.</source>
        <translation>请用 8 位数值 (--precision int8) 导出，或改为导出文件夹。</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256 of all images)</source>
        <translation>指纹（全部图片的 SHA-256）</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Give it as NAME/MODULE, such as anna/flowers.</source>
        <translation>请以 NAME/MODULE 的形式给出，例如 anna/flowers。</translation>
    </message>
    <message>
        <source>How often it was right (up) by how sure it was</source>
        <translation>正确率（纵轴）随把握程度的变化</translation>
    </message>
    <message>
        <source>How to do it again</source>
        <translation>如何重现</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>In the window {left_out} images were excluded and {moved} were moved to another class before training; the run&apos;s config.json lists them.</source>
        <translation>训练前在窗口中排除了 {left_out} 张图片，并将 {moved} 张移到其他类别；它们列在该次运行的 config.json 中。</translation>
    </message>
    <message numerus="yes">
        <source>In the window {n} image was excluded before training; the run&apos;s config.json lists it.</source>
        <comment>In the window {n} images were excluded before training; the run&apos;s config.json lists them.</comment>
        <translation>
            <numerusform>训练前在窗口中排除了 {n} 张图片；列在该次运行的 config.json 中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the window {n} image was moved to another class before training; the run&apos;s config.json lists it.</source>
        <comment>In the window {n} images were moved to another class before training; the run&apos;s config.json lists them.</comment>
        <translation>
            <numerusform>训练前在窗口中将 {n} 张图片移到了其他类别；列在该次运行的 config.json 中。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is there already: {files} get a new version.</source>
        <translation>它已存在：{files} 将有新版本。</translation>
    </message>
    <message numerus="yes">
        <source>Judged on {n} image only.</source>
        <comment>Judged on {n} images only.</comment>
        <translation>
            <numerusform>仅根据 {n} 张图片评估。</numerusform>
        </translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>局限</translation>
    </message>
    <message>
        <source>Log in with `hf auth login`, with a token that may do this.</source>
        <translation>请用 `hf auth login` 登录，所用令牌须有此权限。</translation>
    </message>
    <message>
        <source>Log in with `hf auth login`, with a token that may write.</source>
        <translation>请用 `hf auth login` 登录，所用令牌须有写入权限。</translation>
    </message>
    <message>
        <source>Loss by step</source>
        <translation>各步的损失</translation>
    </message>
    <message>
        <source>Made by MPL Desktop {version} on {when:%Y-%m-%d %H:%M}.</source>
        <translation>由 MPL Desktop {version} 于 {when:%Y-%m-%d %H:%M} 生成。</translation>
    </message>
    <message>
        <source>Make it private on its page, or choose another name.</source>
        <translation>请在其页面上将其设为私有，或选择其他名称。</translation>
    </message>
    <message>
        <source>Measured by cross-validation, since there are few images.</source>
        <translation>由于图片较少，采用交叉验证测量。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Most often taken for {name} ({times} of {images}).</source>
        <translation>最常被当作 {name}（{images} 张中的 {times} 张）。</translation>
    </message>
    <message>
        <source>No login was found, and HF_TOKEN is not set.</source>
        <translation>没有找到登录信息，也没有设置 HF_TOKEN。</translation>
    </message>
    <message>
        <source>Not judged: no test image.</source>
        <translation>未评估：没有测试图片。</translation>
    </message>
    <message>
        <source>On a CPU the same versions, threads and seed give the same numbers.</source>
        <translation>在 CPU 上，相同的版本、线程数和随机种子会得到相同的数值。</translation>
    </message>
    <message>
        <source>On {images} images the largest difference of a probability is {max_difference:.2g} (allowed: {allowed_difference:g}) and {decided_agreement:.1%} of clear answers agree (needed: {least_agreement:.0%}).</source>
        <translation>在 {images} 张图片上，概率的最大差异为 {max_difference:.2g}（允许值：{allowed_difference:g}），明确回答的一致率为 {decided_agreement:.1%}（要求：{least_agreement:.0%}）。</translation>
    </message>
    <message>
        <source>Only you can see it, with the names of its {classes} classes, settings and figures, and hashes and features of {pictures} training pictures.</source>
        <translation>只有您能看到它，包括其 {classes} 个类别的名称、设置和数字，以及 {pictures} 张训练图片的哈希值和特征。</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>Recall, 95 % interval</source>
        <translation>召回率，95% 区间</translation>
    </message>
    <message>
        <source>Rows are true classes, columns are answers.</source>
        <translation>每行是真实类别，每列是回答。</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>测试图片</translation>
    </message>
    <message>
        <source>The export answers differently from the program, so {path} was not written.</source>
        <translation>导出结果的回答与程序不同，因此没有写入 {path}。</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>该名称</translation>
    </message>
    <message>
        <source>The pictures themselves are not in it.</source>
        <translation>图片本身不包含在内。</translation>
    </message>
    <message>
        <source>The repository will be made.</source>
        <translation>将创建该仓库。</translation>
    </message>
    <message>
        <source>The {shown} of {mistakes} mistakes with the highest loss.</source>
        <translation>{mistakes} 个错误中损失最高的 {shown} 个。</translation>
    </message>
    <message>
        <source>This classifier does not fit one ONNX file: it has {size}, and a file holds {most}.</source>
        <translation>此分类器无法装入一个 ONNX 文件：它有 {size}，而一个文件最多容纳 {most}。</translation>
    </message>
    <message>
        <source>This classifier is too large for a web page: it would have {size}, and {most} is the most that browsers open well.</source>
        <translation>此分类器对网页来说太大：它将有 {size}，而浏览器能顺利打开的上限为 {most}。</translation>
    </message>
    <message>
        <source>This form of curves</source>
        <translation>此形式的曲线</translation>
    </message>
    <message>
        <source>This is a fault of the program.</source>
        <translation>这是程序的错误。</translation>
    </message>
    <message>
        <source>To publish to {repo}, this computer must be logged in to Hugging Face.</source>
        <translation>要发布到 {repo}，此计算机必须登录 Hugging Face。</translation>
    </message>
    <message>
        <source>Training</source>
        <comment>how a run was trained</comment>
        <translation>训练</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>训练图片</translation>
    </message>
    <message>
        <source>Training took {seconds:.0f} s.</source>
        <translation>训练用时 {seconds:.0f} 秒。</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>真实类别</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>Use a smaller backbone.</source>
        <translation>请使用更小的骨干模型。</translation>
    </message>
    <message>
        <source>Validation accuracy by step</source>
        <translation>各步的验证准确率</translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation>验证图片</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Worst mistakes</source>
        <translation>最严重的错误</translation>
    </message>
    <message>
        <source>Zero-shot recall</source>
        <translation>零样本召回率</translation>
    </message>
    <message>
        <source>dashed: before</source>
        <translation>虚线：校准前</translation>
    </message>
    <message>
        <source>everybody can see it, and it was to be private</source>
        <translation>所有人都能看到它，而它本应是私有的</translation>
    </message>
    <message>
        <source>it has several safetensors files and none is called {file}</source>
        <translation>它有多个 safetensors 文件，但没有一个名为 {file}</translation>
    </message>
    <message>
        <source>it holds no {file}</source>
        <translation>它不含 {file}</translation>
    </message>
    <message>
        <source>it holds no {file}; {unsafe} could run code when opened and is never fetched</source>
        <translation>它不含 {file}；{unsafe} 在打开时可能运行代码，因此从不获取</translation>
    </message>
    <message>
        <source>it is no name of a repository</source>
        <translation>它不是仓库的名称</translation>
    </message>
    <message>
        <source>it is not finished, so there is nothing to report on</source>
        <translation>它尚未完成，因此没有可报告的内容</translation>
    </message>
    <message>
        <source>it must be one of {names}</source>
        <translation>必须是以下之一：{names}</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>它已被停止</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>其文件夹不存在</translation>
    </message>
    <message>
        <source>its module is gone meanwhile</source>
        <translation>其模块在此期间已消失</translation>
    </message>
    <message>
        <source>its {file} has {size}, and no module has more than {most}</source>
        <translation>其 {file} 有 {size}，而模块都不超过 {most}</translation>
    </message>
    <message>
        <source>not kept by this run</source>
        <translation>本次运行未保留</translation>
    </message>
    <message>
        <source>own</source>
        <comment>settings of your own</comment>
        <translation>自定义</translation>
    </message>
    <message>
        <source>solid: after calibration</source>
        <translation>实线：校准后</translation>
    </message>
    <message>
        <source>solid: as it is</source>
        <translation>实线：原样</translation>
    </message>
    <message>
        <source>the address does not answer like a Hugging Face hub</source>
        <translation>该地址的应答不像 Hugging Face Hub</translation>
    </message>
    <message>
        <source>the network is switched off (HF_HUB_OFFLINE, or in the settings)</source>
        <translation>网络已关闭（HF_HUB_OFFLINE，或在设置中）</translation>
    </message>
    <message>
        <source>the upload broke off</source>
        <translation>上传中断</translation>
    </message>
    <message>
        <source>there is no such repository, or no such version of it, that you may see</source>
        <translation>没有您可以查看的此仓库或此版本</translation>
    </message>
    <message>
        <source>what arrived differs from what the hub announced</source>
        <translation>收到的内容与 Hub 声明的不同</translation>
    </message>
    <message>
        <source>{file} ({size}) would be fetched from {address}, version {commit}.</source>
        <translation>将从 {address} 获取 {file}（{size}），版本 {commit}。</translation>
    </message>
    <message>
        <source>{module} with its card ({size}) goes to {address}.</source>
        <translation>{module} 及其模型卡（{size}）将发送到 {address}。</translation>
    </message>
    <message>
        <source>{repo} cannot be fetched: {reason}.</source>
        <translation>无法获取 {repo}：{reason}。</translation>
    </message>
    <message>
        <source>{repo} cannot be published to: {reason}.</source>
        <translation>无法发布到 {repo}：{reason}。</translation>
    </message>
    <message>
        <source>{repo} cannot be used: {reason}.</source>
        <translation>无法使用 {repo}：{reason}。</translation>
    </message>
    <message>
        <source>{revision!r} is no branch, tag or commit</source>
        <translation>{revision!r} 不是分支、标签或提交</translation>
    </message>
</context>
<context>
    <name>mpl_engine.extras</name>
    <message>
        <source>A worker on {node} cannot do this work: {reason}</source>
        <translation>{node} 上的工作进程无法完成此工作：{reason}</translation>
    </message>
    <message>
        <source>All nodes need this program in the same version, and must see all files at the same paths.</source>
        <translation>所有节点都需要相同版本的本程序，并且必须在相同路径下看到所有文件。</translation>
    </message>
    <message>
        <source>Give the address of one that runs, such as HOST:6379, or auto for the one that this computer belongs to; --ray without an address starts one here.</source>
        <translation>请给出正在运行的集群的地址，例如 HOST:6379，或用 auto 表示此计算机所属的集群；--ray 不带地址则在此启动一个。</translation>
    </message>
    <message>
        <source>Give the command again: what is done stays done.</source>
        <translation>请再次给出该命令：已完成的部分仍然有效。</translation>
    </message>
    <message>
        <source>Install with: pip install {install}</source>
        <translation>请用以下命令安装：pip install {install}</translation>
    </message>
    <message>
        <source>Ray could not be started on this computer: {reason}.</source>
        <translation>无法在此计算机上启动 Ray：{reason}。</translation>
    </message>
    <message>
        <source>Ray gave up: {reason}.</source>
        <translation>Ray 已放弃：{reason}。</translation>
    </message>
    <message>
        <source>The Ray cluster at {address} could not be joined: {reason}.</source>
        <translation>无法加入 {address} 的 Ray 集群：{reason}。</translation>
    </message>
    <message>
        <source>The program that is installed by Python can have it: pip install {install}</source>
        <translation>通过 Python 安装的程序可以使用它：pip install {install}</translation>
    </message>
    <message>
        <source>Work with Ray</source>
        <translation>使用 Ray 工作</translation>
    </message>
    <message>
        <source>a node without a name</source>
        <translation>一个无名称的节点</translation>
    </message>
    <message>
        <source>it would listen to the network too</source>
        <translation>它也会监听网络</translation>
    </message>
    <message>
        <source>start the command on a node of the cluster instead (`ray job submit`), with --ray auto</source>
        <translation>请改为在集群的节点上启动该命令 (`ray job submit`)，并加上 --ray auto</translation>
    </message>
    <message numerus="yes">
        <source>{work} needs {libraries}, which is not in this bundle.</source>
        <comment>{work} needs {libraries}, which are not in this bundle.</comment>
        <translation>
            <numerusform>{work}需要 {libraries}，而此程序包中没有。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{work} needs {libraries}, which is not installed.</source>
        <comment>{work} needs {libraries}, which are not installed.</comment>
        <translation>
            <numerusform>{work}需要 {libraries}，而它尚未安装。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mpl_engine.features</name>
    <message>
        <source>Left out: {error}</source>
        <translation>已略过：{error}</translation>
    </message>
    <message>
        <source>it changed or vanished since the folder was looked at</source>
        <translation>查看文件夹之后，它已更改或消失</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>它不是普通文件</translation>
    </message>
</context>
<context>
    <name>mpl_engine.files</name>
    <message>
        <source>a device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>a part of its path is a file, not a folder</source>
        <translation>其路径中有一部分是文件，而不是文件夹</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>a pipe, socket or device</source>
        <translation>管道、套接字或设备</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>套接字</translation>
    </message>
    <message>
        <source>it has {size}, and at most {most} are read</source>
        <translation>它有 {size}，而最多读取 {most}</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>它是文件夹，而不是文件</translation>
    </message>
    <message>
        <source>it is a link, not a file</source>
        <translation>它是链接，而不是文件</translation>
    </message>
    <message>
        <source>it is a safetensors file of another kind</source>
        <translation>它是另一种 safetensors 文件</translation>
    </message>
    <message>
        <source>it is damaged, or not JSON</source>
        <translation>它已损坏，或不是 JSON</translation>
    </message>
    <message>
        <source>it is damaged, or not a file of this program</source>
        <translation>它已损坏，或不是本程序的文件</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>它不是 JSON 对象</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>它不是普通文件</translation>
    </message>
    <message>
        <source>it is {kind}, not a file</source>
        <translation>它是{kind}，而不是文件</translation>
    </message>
    <message>
        <source>its description is not JSON</source>
        <translation>其说明不是 JSON</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>其文件夹不存在</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>其名称太长</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>其他内容</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>磁盘是只读的</translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <translation>磁盘报告了错误</translation>
    </message>
    <message>
        <source>the file would be too large for this disk</source>
        <translation>该文件对此磁盘来说太大</translation>
    </message>
    <message>
        <source>there is a folder of that name</source>
        <translation>已有同名的文件夹</translation>
    </message>
    <message>
        <source>there is no permission to read it</source>
        <translation>没有读取它的权限</translation>
    </message>
    <message>
        <source>there is no permission to write there</source>
        <translation>没有在那里写入的权限</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>没有此文件</translation>
    </message>
    <message>
        <source>your disk quota is used up</source>
        <translation>您的磁盘配额已用完</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} byte</source>
        <comment>{n:,} bytes</comment>
        <translation>
            <numerusform>{n:,} 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} in it is {found}, not {wanted}; only what this program made there is written or moved</source>
        <translation>其中的 {name} 是{found}，而不是{wanted}；只会写入或移动本程序在那里创建的内容</translation>
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
        <translation>它不是普通文件</translation>
    </message>
    <message>
        <source>{folder} is a link</source>
        <translation>{folder} 是链接</translation>
    </message>
</context>
<context>
    <name>mpl_engine.heads</name>
    <message>
        <source>Heads are fitted to {fitted:,} of the {images:,} training images, evenly from the classes: more do not fit into memory</source>
        <translation>分类头拟合于 {images:,} 张训练图片中的 {fitted:,} 张，从各类别均匀选取：更多图片无法装入内存</translation>
    </message>
</context>
<context>
    <name>mpl_engine.images</name>
    <message>
        <source>Check its rights.</source>
        <translation>请检查其权限。</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>请检查路径。</translation>
    </message>
    <message>
        <source>Give the folder whose sub-folders are the classes.</source>
        <translation>请给出以类别为子文件夹的文件夹。</translation>
    </message>
    <message>
        <source>LAB colours could not be converted</source>
        <translation>无法转换 LAB 颜色</translation>
    </message>
    <message>
        <source>decoding it takes {needed:,} MB of memory, and at most {most:,} MB are given to images</source>
        <translation>解码它需要 {needed:,} MB 内存，而最多分配给图片 {most:,} MB</translation>
    </message>
    <message>
        <source>hidden files and those of the system are left out</source>
        <translation>隐藏文件和系统文件会被略过</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>无法读取它</translation>
    </message>
    <message>
        <source>it declares more pixels than the limit of {limit} million</source>
        <translation>它声明的像素数超过 {limit} 百万的上限</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation>它不存在</translation>
    </message>
    <message>
        <source>it has more than {most} scans</source>
        <translation>它的扫描次数超过 {most}</translation>
    </message>
    <message>
        <source>it has {scans} scans of {width} x {height} pixels, more than any encoder writes</source>
        <translation>它有 {scans} 次 {width} x {height} 像素的扫描，多于任何编码器写入的次数</translation>
    </message>
    <message>
        <source>it holds no finite values</source>
        <translation>其中没有有限的数值</translation>
    </message>
    <message>
        <source>it is a camera raw file ({raw}); save it as JPEG or TIFF with the camera&apos;s program to use it</source>
        <translation>它是相机 raw 文件（{raw}）；要使用它，请用相机的程序将其另存为 JPEG 或 TIFF</translation>
    </message>
    <message>
        <source>it is neither a file nor a folder</source>
        <translation>它既不是文件也不是文件夹</translation>
    </message>
    <message>
        <source>it is not a folder</source>
        <translation>它不是文件夹</translation>
    </message>
    <message>
        <source>it is not an image of a kind that can be read</source>
        <translation>它不是可读取类型的图片</translation>
    </message>
    <message>
        <source>it leads to a folder that was found {times} times already</source>
        <translation>它指向的文件夹已找到过 {times} 次</translation>
    </message>
    <message>
        <source>it must be one of crop, pad, stretch</source>
        <translation>必须是 crop、pad、stretch 之一</translation>
    </message>
    <message>
        <source>its header has more than {size} MB</source>
        <translation>其文件头超过 {size} MB</translation>
    </message>
    <message>
        <source>its header is broken, or of a variety that cannot be read</source>
        <translation>其文件头已损坏，或属于无法读取的变体</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation>没有给出原因</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>该文件是空的</translation>
    </message>
    <message>
        <source>the folder cannot be read</source>
        <translation>无法读取该文件夹</translation>
    </message>
    <message>
        <source>the link leads back to a folder above it</source>
        <translation>该链接指回其上层的文件夹</translation>
    </message>
    <message>
        <source>the link leads back to itself</source>
        <translation>该链接指回其自身</translation>
    </message>
    <message>
        <source>the link leads nowhere</source>
        <translation>该链接没有指向任何内容</translation>
    </message>
    <message>
        <source>the {kind} data cannot be decoded: {reason}</source>
        <translation>无法解码 {kind} 数据：{reason}</translation>
    </message>
    <message>
        <source>the {kind} data ends in zeros</source>
        <translation>{kind} 数据以零结尾</translation>
    </message>
    <message>
        <source>the {kind} data ends too early</source>
        <translation>{kind} 数据过早结束</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>没有此文件或文件夹</translation>
    </message>
    <message>
        <source>there is not enough memory to decode it</source>
        <translation>内存不足，无法解码它</translation>
    </message>
</context>
<context>
    <name>mpl_engine.labels</name>
    <message>
        <source>it has no rows</source>
        <translation>它没有行</translation>
    </message>
    <message>
        <source>it has only one column; one of files and one of classes are needed</source>
        <translation>它只有一列；需要一列文件和一列类别</translation>
    </message>
    <message>
        <source>it is a spreadsheet or an archive, so save it as CSV first</source>
        <translation>它是电子表格或压缩包，请先将其另存为 CSV</translation>
    </message>
    <message>
        <source>it is in no part</source>
        <translation>它不属于任何部分</translation>
    </message>
    <message>
        <source>it is not text</source>
        <translation>它不是文本</translation>
    </message>
    <message>
        <source>line {line} cannot be read</source>
        <translation>无法读取第 {line} 行</translation>
    </message>
</context>
<context>
    <name>mpl_engine.modules</name>
    <message>
        <source>Modules of `train --method instant` can; a class of any module can be added by its name alone with `classify --add-class`.</source>
        <translation>`train --method instant` 的模块可以；任何模块都可以用 `classify --add-class` 仅凭名称添加类别。</translation>
    </message>
    <message>
        <source>a new name is empty</source>
        <translation>有新名称为空</translation>
    </message>
    <message>
        <source>a part of its description is missing or of the wrong kind</source>
        <translation>其说明的一部分缺失或类型错误</translation>
    </message>
    <message>
        <source>another image size, mean or std</source>
        <translation>其他的图片大小、mean 或 std</translation>
    </message>
    <message>
        <source>exact GELU</source>
        <translation>精确 GELU</translation>
    </message>
    <message>
        <source>features in which the centre of the picture counts more</source>
        <translation>更看重图片中央的特征</translation>
    </message>
    <message>
        <source>features that are a plain mean over the picture</source>
        <translation>对整张图片取简单平均的特征</translation>
    </message>
    <message>
        <source>how its features are pooled is not known</source>
        <translation>不知道其特征是如何汇总的</translation>
    </message>
    <message>
        <source>it answers by the texts of its classes and keeps no statistics of them</source>
        <translation>它按类别的文本回答，不保留类别的统计信息</translation>
    </message>
    <message>
        <source>it claims {claimed:,} numbers, more than any prompt module has</source>
        <translation>它声明有 {claimed:,} 个数值，多于任何提示模块</translation>
    </message>
    <message>
        <source>it holds numbers that are not finite float32</source>
        <translation>其中有些数值不是有限的 float32</translation>
    </message>
    <message>
        <source>it must be 1 or more</source>
        <translation>必须不小于 1</translation>
    </message>
    <message>
        <source>it must be between 0 and 1</source>
        <translation>必须在 0 和 1 之间</translation>
    </message>
    <message>
        <source>its class matrix does not fit its classes</source>
        <translation>其类别矩阵与其类别不符</translation>
    </message>
    <message>
        <source>its class matrix is not normalised</source>
        <translation>其类别矩阵未归一化</translation>
    </message>
    <message>
        <source>its class names are missing or repeated</source>
        <translation>其类别名称缺失或重复</translation>
    </message>
    <message>
        <source>its features of training images do not fit its classes</source>
        <translation>其训练图片的特征与其类别不符</translation>
    </message>
    <message>
        <source>its head does not fit its classes</source>
        <translation>其分类头与其类别不符</translation>
    </message>
    <message>
        <source>its head does not fit the backbone</source>
        <translation>其分类头与骨干模型不符</translation>
    </message>
    <message>
        <source>its prompts do not fit the backbone</source>
        <translation>其提示与骨干模型不符</translation>
    </message>
    <message>
        <source>its prompts have names that this program does not know</source>
        <translation>其提示含有本程序不认识的名称</translation>
    </message>
    <message>
        <source>its reference features do not fit its class matrix</source>
        <translation>其参考特征与其类别矩阵不符</translation>
    </message>
    <message>
        <source>its schema number is missing</source>
        <translation>缺少 schema 编号</translation>
    </message>
    <message>
        <source>its settings are damaged, or of a newer version of the program</source>
        <translation>其设置已损坏，或来自更新版本的程序</translation>
    </message>
    <message>
        <source>its settings cannot be used: {error}</source>
        <translation>其设置无法使用：{error}</translation>
    </message>
    <message>
        <source>its tensors cannot be read</source>
        <translation>其张量无法读取</translation>
    </message>
    <message>
        <source>no such file: its weights are not published ones</source>
        <translation>没有此文件：其权重不是已发布的权重</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no prompts</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>none of the pictures can be read</source>
        <translation>没有一张图片可以读取</translation>
    </message>
    <message>
        <source>others, {prompts}</source>
        <translation>其他，{prompts}</translation>
    </message>
    <message>
        <source>texts of the classes</source>
        <translation>类别的文本</translation>
    </message>
    <message>
        <source>the module has no such classes</source>
        <translation>模块没有这些类别</translation>
    </message>
    <message>
        <source>the name of a new class is empty, or not text</source>
        <translation>新类别的名称为空，或不是文本</translation>
    </message>
    <message>
        <source>the name of the class is empty, or not text</source>
        <translation>类别的名称为空，或不是文本</translation>
    </message>
    <message>
        <source>the path of a file where the name of published weights belongs</source>
        <translation>在应为已发布权重名称之处给出的文件路径</translation>
    </message>
    <message>
        <source>the preprocessing that it was trained with</source>
        <translation>训练时所用的预处理</translation>
    </message>
    <message>
        <source>there is such a class already</source>
        <translation>已有此类别</translation>
    </message>
    <message>
        <source>two classes would have the same name</source>
        <translation>有两个类别会同名</translation>
    </message>
    <message>
        <source>{module} cannot be merged: {reason}.</source>
        <translation>无法合并 {module}：{reason}。</translation>
    </message>
    <message>
        <source>{module} cannot learn from these pictures: {reason}.</source>
        <translation>{module} 无法从这些图片学习：{reason}。</translation>
    </message>
    <message>
        <source>{number} a layer, in {depth} layers, {towers}</source>
        <translation>每层 {number} 个，共 {depth} 层，{towers}</translation>
    </message>
</context>
<context>
    <name>mpl_engine.modules.merging</name>
    <message>
        <source>All pictures that were given are known to a module, so that none is left to judge by.</source>
        <translation>给出的图片都已被某个模块学过，因此没有剩余图片用于评估。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>请选择其他模块。</translation>
    </message>
    <message>
        <source>Give a folder (--data) with the pictures that it was trained on, or train it again with this version.</source>
        <translation>请给出含有其训练图片的文件夹（--data），或用此版本重新训练。</translation>
    </message>
    <message>
        <source>In several modules, and one class of their pictures together: {classes}.</source>
        <translation>出现在多个模块中，其图片合为同一类别：{classes}。</translation>
    </message>
    <message>
        <source>Name two modules or more.</source>
        <translation>请指定两个或更多模块。</translation>
    </message>
    <message>
        <source>Pictures that several modules learned from: {number}; each counts once.</source>
        <translation>多个模块学习过的图片：{number} 张；每张只计一次。</translation>
    </message>
    <message>
        <source>Pictures that several modules learned from: {number}; they count twice.</source>
        <translation>多个模块学习过的图片：{number} 张；这些图片会重复计数。</translation>
    </message>
    <message>
        <source>Train it again on {ours}, or train on the pictures of both.</source>
        <translation>请在 {ours} 上重新训练，或用双方的图片训练。</translation>
    </message>
    <message>
        <source>Train it again with the same settings.</source>
        <translation>请用相同的设置重新训练。</translation>
    </message>
    <message>
        <source>When it should doubt was not measured (no pictures of {classes}), so it always answers.</source>
        <translation>没有测量它何时应当存疑（没有 {classes} 的图片），因此它总会给出回答。</translation>
    </message>
    <message>
        <source>When it should doubt was not measured, so it always answers.</source>
        <translation>没有测量它何时应当存疑，因此它总会给出回答。</translation>
    </message>
    <message>
        <source>how a picture becomes a square</source>
        <translation>图片如何变成正方形</translation>
    </message>
    <message>
        <source>how features are pooled</source>
        <translation>特征的汇总方式</translation>
    </message>
    <message>
        <source>it belongs to {theirs} (sha256 {their_sha256}…), and {first} to {ours} (sha256 {our_sha256}…)</source>
        <translation>它属于 {theirs}（sha256 {their_sha256}…），而 {first} 属于 {ours}（sha256 {our_sha256}…）</translation>
    </message>
    <message>
        <source>it is the same module as {other}</source>
        <translation>它与 {other} 是同一个模块</translation>
    </message>
    <message>
        <source>it keeps nothing of its training images that another module could share</source>
        <translation>它没有保留可供其他模块共享的训练图片信息</translation>
    </message>
    <message>
        <source>it keeps nothing of its training images that another module could share, and the folder lacks pictures that it was trained on</source>
        <translation>它没有保留可供其他模块共享的训练图片信息，而且文件夹中缺少它训练时所用的图片</translation>
    </message>
    <message>
        <source>it prepares pictures in another way than {first} ({differing})</source>
        <translation>它的图片预处理方式与 {first} 不同（{differing}）</translation>
    </message>
    <message>
        <source>mean colour</source>
        <translation>平均颜色</translation>
    </message>
    <message>
        <source>resizing</source>
        <translation>调整大小</translation>
    </message>
    <message>
        <source>size</source>
        <comment>of a picture</comment>
        <translation>大小</translation>
    </message>
    <message>
        <source>spread of colours</source>
        <translation>颜色的离散程度</translation>
    </message>
    <message>
        <source>there is no other one</source>
        <translation>没有其他模块</translation>
    </message>
    <message>
        <source>{first} and {second} may mean the same; they are two classes.</source>
        <translation>{first} 和 {second} 可能是同一事物；它们是两个类别。</translation>
    </message>
    <message>
        <source>{kept} was also written {other}; {kept} is kept.</source>
        <translation>{kept} 也写作 {other}；保留 {kept}。</translation>
    </message>
    <message numerus="yes">
        <source>{n} picture could not be read and was left out.</source>
        <comment>{n} pictures could not be read and were left out.</comment>
        <translation>
            <numerusform>{n} 张图片无法读取，已略过。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mpl_engine.prompts</name>
    <message>
        <source>Give the class a shorter display name, or shorten the prompt template.</source>
        <translation>请给该类别取一个更短的显示名称，或缩短提示模板。</translation>
    </message>
    <message>
        <source>It has {tokens} tokens and this backbone reads at most {limit}.</source>
        <translation>它有 {tokens} 个词元，而此骨干模型最多读取 {limit} 个。</translation>
    </message>
    <message>
        <source>Left out: {error}</source>
        <translation>已略过：{error}</translation>
    </message>
    <message>
        <source>Of {views:,} augmented versions of the pictures, what needs no training is kept of {kept:,} ({size}); of the others it is computed again when their turn comes</source>
        <translation>在图片的 {views:,} 个增强版本中，保留 {kept:,} 个的无需训练部分（{size}）；其余的轮到时再重新计算</translation>
    </message>
    <message>
        <source>The prompt of class {class_name} is too long.</source>
        <translation>类别 {class_name} 的提示太长。</translation>
    </message>
    <message>
        <source>a name is empty or holds a reserved word</source>
        <translation>有名称为空或含有保留字</translation>
    </message>
    <message>
        <source>context_mode=replace needs a space between its words and the class name</source>
        <translation>context_mode=replace 要求其词语与类别名称之间有空格</translation>
    </message>
    <message>
        <source>context_mode=replace needs that many words before the class name, and there are {number}</source>
        <translation>context_mode=replace 要求类别名称之前有同样数量的词语，而现有 {number} 个</translation>
    </message>
    <message>
        <source>the backbone reads {names} as the same, so their prompts say the same</source>
        <translation>骨干模型将 {names} 读作相同，因此它们的提示也相同</translation>
    </message>
    <message>
        <source>the backbone reads {names} as the same, so their prompts say {others}</source>
        <translation>骨干模型将 {names} 读作相同，因此它们的提示写作 {others}</translation>
    </message>
    <message>
        <source>the initial context has shape {shape}</source>
        <translation>初始上下文的形状为 {shape}</translation>
    </message>
    <message>
        <source>there are no classes</source>
        <translation>没有类别</translation>
    </message>
    <message>
        <source>this backbone has {image_layers} image and {text_layers} text layers, so it must be {deepest} or less</source>
        <translation>此骨干模型有 {image_layers} 个图像层和 {text_layers} 个文本层，因此必须不大于 {deepest}</translation>
    </message>
    <message>
        <source>this backbone&apos;s image tower has no row of tokens for prompts to stand in, so it must be text</source>
        <translation>此骨干模型的图像编码器没有可放置提示的词元序列，因此必须是 text</translation>
    </message>
    <message>
        <source>this backbone&apos;s tokenizer has no word of one token to start from</source>
        <translation>此骨干模型的分词器没有可作为起点的单词元词语</translation>
    </message>
</context>
<context>
    <name>mpl_engine.runs</name>
    <message>
        <source>Heads are fitted to the training images without their augmented versions: {rows:,} rows of {classes:,} classes do not fit into memory</source>
        <translation>分类头拟合于不含增强版本的训练图片：{classes:,} 个类别的 {rows:,} 行无法装入内存</translation>
    </message>
    <message>
        <source>Of {others}, {kept} is kept</source>
        <translation>备选方式：{others}；采用：{kept}</translation>
    </message>
    <message numerus="yes">
        <source>Of {others}, {kept} is kept, judging by {n} image held out</source>
        <comment>Of {others}, {kept} is kept, judging by {n} images held out</comment>
        <translation>
            <numerusform>备选方式：{others}；依据 {n} 张留出的图片，采用：{kept}</numerusform>
        </translation>
    </message>
    <message>
        <source>Of {ways} ways to answer at once, {kept} is kept</source>
        <translation>在 {ways} 种即时回答方式中，保留 {kept}</translation>
    </message>
    <message numerus="yes">
        <source>Of {ways} ways to answer at once, {kept} is kept, right on {share:.0f} % of {n} image held out</source>
        <comment>Of {ways} ways to answer at once, {kept} is kept, right on {share:.0f} % of {n} images held out</comment>
        <translation>
            <numerusform>在 {ways} 种即时回答方式中，保留 {kept}，其在 {n} 张留出图片上的正确率为 {share:.0f}%</numerusform>
        </translation>
    </message>
    <message>
        <source>Ten images of each class are enough.</source>
        <translation>每个类别十张图片就足够了。</translation>
    </message>
    <message>
        <source>a fold is not an object</source>
        <translation>有一折不是对象</translation>
    </message>
    <message>
        <source>a label has no class</source>
        <translation>有标签没有类别</translation>
    </message>
    <message>
        <source>a part of it is missing or of the wrong kind</source>
        <translation>其一部分缺失或类型错误</translation>
    </message>
    <message>
        <source>data or config</source>
        <translation>data 或 config</translation>
    </message>
    <message>
        <source>depth was lowered from {wanted} to {depth}, the layers of this backbone</source>
        <translation>depth 已从 {wanted} 降为 {depth}，即此骨干模型的层数</translation>
    </message>
    <message>
        <source>it has other words than classes</source>
        <translation>词语的数量与类别不符</translation>
    </message>
    <message>
        <source>it holds no config.json, so it is not the folder of a run</source>
        <translation>它不含 config.json，因此不是运行的文件夹</translation>
    </message>
    <message>
        <source>it is being replaced, or that was interrupted; mpl-engine resume puts it back</source>
        <translation>它正在被替换，或替换曾被中断；mpl-engine resume 会将其恢复</translation>
    </message>
    <message>
        <source>it must be 0 to {most}</source>
        <translation>必须是 0 到 {most}</translation>
    </message>
    <message>
        <source>it must be auto or coop</source>
        <translation>必须是 auto 或 coop</translation>
    </message>
    <message>
        <source>it must be {names}</source>
        <translation>必须是 {names}</translation>
    </message>
    <message>
        <source>its class names are missing</source>
        <translation>缺少其类别名称</translation>
    </message>
    <message>
        <source>its folds or its fingerprint are missing</source>
        <translation>缺少其各折或指纹</translation>
    </message>
    <message>
        <source>its labels do not fit the run&apos;s images</source>
        <translation>其标签与该次运行的图片不符</translation>
    </message>
    <message>
        <source>its schema number is missing</source>
        <translation>缺少 schema 编号</translation>
    </message>
    <message>
        <source>its smallest class has too few images for a test part of its own</source>
        <translation>其最小的类别图片太少，无法单独留出测试部分</translation>
    </message>
    <message>
        <source>prompts are learned for the class texts alone: this backbone&apos;s image tower holds none</source>
        <translation>只为类别文本学习提示：此骨干模型的图像编码器不含提示</translation>
    </message>
    <message>
        <source>the images</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>the settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>the words of its classes are of the wrong kind</source>
        <translation>其类别的词语类型错误</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>没有此文件夹</translation>
    </message>
    <message numerus="yes">
        <source>{n} file or folder was left out; `mpl-engine scan` lists them with the reason</source>
        <comment>{n} files or folders were left out; `mpl-engine scan` lists them with the reason</comment>
        <translation>
            <numerusform>已略过 {n} 个文件或文件夹；`mpl-engine scan` 会列出它们及原因</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} training image of each class</source>
        <comment>{n} training images of each class</comment>
        <translation>
            <numerusform>每个类别 {n} 张训练图片</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} is missing or of the wrong kind</source>
        <translation>{part} 缺失或类型错误</translation>
    </message>
</context>
<context>
    <name>mpl_engine.training</name>
    <message>
        <source>It was ended early.</source>
        <translation>它已提前结束。</translation>
    </message>
    <message>
        <source>The weights of epoch {epoch} are kept, the best on the validation images.</source>
        <translation>保留第 {epoch} 轮的权重，它在验证图片上最好。</translation>
    </message>
    <message>
        <source>The weights of epoch {epoch} are kept, the last one.</source>
        <translation>保留第 {epoch} 轮的权重，即最后一轮。</translation>
    </message>
    <message>
        <source>The weights of epoch {epoch} are kept.</source>
        <translation>保留第 {epoch} 轮的权重。</translation>
    </message>
    <message>
        <source>The weights of epoch {epoch} up to where it was ended are kept, the best on the validation images.</source>
        <translation>保留第 {epoch} 轮到结束处为止的权重，它在验证图片上最好。</translation>
    </message>
    <message>
        <source>The weights of epoch {epoch} up to where it was ended are kept, the last one.</source>
        <translation>保留第 {epoch} 轮到结束处为止的权重，即最后一轮。</translation>
    </message>
    <message>
        <source>The weights of epoch {epoch} up to where it was ended are kept.</source>
        <translation>保留第 {epoch} 轮到结束处为止的权重。</translation>
    </message>
    <message>
        <source>it holds numbers that are not finite</source>
        <translation>其中有些数值不是有限值</translation>
    </message>
    <message>
        <source>it stands at a step that the settings do not have</source>
        <translation>它所处的步数超出了设置的范围</translation>
    </message>
    <message>
        <source>its description is not what this program writes</source>
        <translation>其说明不是本程序写入的内容</translation>
    </message>
    <message>
        <source>its optimizer state does not fit the settings</source>
        <translation>其优化器状态与设置不符</translation>
    </message>
    <message>
        <source>its tensors cannot be read</source>
        <translation>其张量无法读取</translation>
    </message>
    <message>
        <source>its tensors do not fit the settings</source>
        <translation>其张量与设置不符</translation>
    </message>
    <message>
        <source>there are no training images</source>
        <translation>没有训练图片</translation>
    </message>
</context>
<context>
    <name>mpl_engine.video</name>
    <message>
        <source>No picture could be taken from {path}: {reason}.</source>
        <translation>无法从 {path} 截取图片：{reason}。</translation>
    </message>
    <message>
        <source>Taking pictures from a video</source>
        <translation>从视频截取图片</translation>
    </message>
    <message>
        <source>it holds no moving picture</source>
        <translation>它不含视频画面</translation>
    </message>
    <message>
        <source>it holds sound only</source>
        <translation>它只含声音</translation>
    </message>
    <message>
        <source>it is damaged, or no video that can be read</source>
        <translation>它已损坏，或不是可读取的视频</translation>
    </message>
    <message>
        <source>it must be between {slowest:g} and {fastest:g} pictures a second</source>
        <translation>必须在每秒 {slowest:g} 到 {fastest:g} 张图片之间</translation>
    </message>
    <message>
        <source>none of its pictures can be read</source>
        <translation>没有一张图片可以读取</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>该文件是空的</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>没有此文件</translation>
    </message>
</context>
</TS>
