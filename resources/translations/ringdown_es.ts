<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ActionTable</name>
    <message>
        <source>&amp;Connect to a relay…</source>
        <translation>&amp;Conectar con un relay…</translation>
    </message>
    <message>
        <source>Follow a relay that runs elsewhere</source>
        <translation>Seguir un relay que funciona en otro lugar</translation>
    </message>
    <message>
        <source>&amp;Export calls…</source>
        <translation>&amp;Exportar llamadas…</translation>
    </message>
    <message>
        <source>Write the calls the log shows into a file</source>
        <translation>Escribir en un archivo las llamadas que muestra el registro</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Close the console; a relay it runs is ended, one elsewhere goes on</source>
        <translation>Cerrar la consola; un relay que ella ejecuta se detiene, uno de otro lugar sigue</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Take the last edit of the plan back</source>
        <translation>Retirar la última edición del plan</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Hacer de nuevo lo que se deshizo</translation>
    </message>
    <message>
        <source>&amp;Copy number</source>
        <translation>Copiar el &amp;número</translation>
    </message>
    <message>
        <source>Copy the caller’s number in international form</source>
        <translation>Copiar el número del llamante en formato internacional</translation>
    </message>
    <message>
        <source>Copy &amp;summary</source>
        <translation>Copiar el &amp;resumen</translation>
    </message>
    <message>
        <source>Copy one line about the call</source>
        <translation>Copiar una línea sobre la llamada</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>To the page or filter before</source>
        <translation>A la página o el filtro anterior</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>To the page or filter one came back from</source>
        <translation>A la página o el filtro del que se volvió</translation>
    </message>
    <message>
        <source>Choose &amp;business</source>
        <translation>Elegir &amp;negocio</translation>
    </message>
    <message>
        <source>Show only one business</source>
        <translation>Mostrar solo un negocio</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrar</translation>
    </message>
    <message>
        <source>Clear &amp;all filters</source>
        <translation>&amp;Quitar todos los filtros</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>Show or hide the details of the chosen call</source>
        <translation>Mostrar u ocultar los detalles de la llamada elegida</translation>
    </message>
    <message>
        <source>Fold &amp;sidebar</source>
        <translation>Plegar la barra &amp;lateral</translation>
    </message>
    <message>
        <source>Show the sidebar as icons only, or unfold it</source>
        <translation>Mostrar la barra lateral solo con iconos, o desplegarla</translation>
    </message>
    <message>
        <source>Live in its &amp;own window</source>
        <translation>En vivo en su propia &amp;ventana</translation>
    </message>
    <message>
        <source>Take Live out of this window, or bring it back</source>
        <translation>Sacar En vivo de esta ventana, o traerlo de vuelta</translation>
    </message>
    <message>
        <source>Go to the &amp;message</source>
        <translation>Ir al &amp;mensaje</translation>
    </message>
    <message>
        <source>Give the keys to the message at the lower right, with its way back</source>
        <translation>Dar el teclado al mensaje de abajo a la derecha, con su camino de vuelta</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Recargar</translation>
    </message>
    <message>
        <source>Ask the relay again</source>
        <translation>Preguntar de nuevo al relay</translation>
    </message>
    <message>
        <source>&amp;Next region</source>
        <translation>Región &amp;siguiente</translation>
    </message>
    <message>
        <source>Move the focus to the next part of the window</source>
        <translation>Llevar el foco a la parte siguiente de la ventana</translation>
    </message>
    <message>
        <source>&amp;Previous region</source>
        <translation>Región &amp;anterior</translation>
    </message>
    <message>
        <source>Move the focus to the part of the window before</source>
        <translation>Llevar el foco a la parte anterior de la ventana</translation>
    </message>
    <message>
        <source>Light or dark as the &amp;desktop</source>
        <translation>Claro u oscuro como el &amp;escritorio</translation>
    </message>
    <message>
        <source>Always l&amp;ight</source>
        <translation>Siempre &amp;claro</translation>
    </message>
    <message>
        <source>Always dar&amp;k</source>
        <translation>Siempre &amp;oscuro</translation>
    </message>
    <message>
        <source>Change the colours of the console</source>
        <translation>Cambiar los colores de la consola</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Show the call with everything that happened to it</source>
        <translation>Mostrar la llamada con todo lo que le pasó</translation>
    </message>
    <message>
        <source>Open in its own &amp;window</source>
        <translation>Abrir en su propia &amp;ventana</translation>
    </message>
    <message>
        <source>Keep the call in a window beside the log</source>
        <translation>Tener la llamada en una ventana junto al registro</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Por qué</translation>
    </message>
    <message>
        <source>Go to the reasons of the chosen call</source>
        <translation>Ir a los motivos de la llamada elegida</translation>
    </message>
    <message>
        <source>&amp;Claim</source>
        <translation>&amp;Encargarse</translation>
    </message>
    <message>
        <source>Say that you take care of this caller</source>
        <translation>Decir que usted se ocupa de este llamante</translation>
    </message>
    <message>
        <source>&amp;Simulate</source>
        <translation>&amp;Simular</translation>
    </message>
    <message>
        <source>Play this call again through the live plan and the draft</source>
        <translation>Repetir esta llamada con el plan en vigor y con el borrador</translation>
    </message>
    <message>
        <source>Calls of this &amp;number</source>
        <translation>Llamadas de este &amp;número</translation>
    </message>
    <message>
        <source>Filter the call log by this caller’s number</source>
        <translation>Filtrar el registro por el número de este llamante</translation>
    </message>
    <message>
        <source>&amp;Rule for this caller…</source>
        <translation>&amp;Regla para este llamante…</translation>
    </message>
    <message>
        <source>Treat this caller otherwise than everybody, in the draft</source>
        <translation>Tratar a este llamante de otro modo que a los demás, en el borrador</translation>
    </message>
    <message>
        <source>&amp;Test call…</source>
        <translation>&amp;Llamada de prueba…</translation>
    </message>
    <message>
        <source>Place a drill: no phone rings, nothing is sent</source>
        <translation>Hacer un simulacro: no suena ningún teléfono, no se envía nada</translation>
    </message>
    <message>
        <source>&amp;Review and push…</source>
        <translation>&amp;Revisar y publicar…</translation>
    </message>
    <message>
        <source>See what the draft would do to calls, and make it live</source>
        <translation>Ver qué haría el borrador con las llamadas y ponerlo en vigor</translation>
    </message>
    <message>
        <source>&amp;Open or close now…</source>
        <translation>&amp;Abrir o cerrar ahora…</translation>
    </message>
    <message>
        <source>Open or close the business by hand until a time</source>
        <translation>Abrir o cerrar el negocio a mano hasta una hora</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historial…</translation>
    </message>
    <message>
        <source>Every revision of the plan, and the way back to it</source>
        <translation>Cada revisión del plan y el camino de vuelta a ella</translation>
    </message>
    <message>
        <source>&amp;Discard the draft</source>
        <translation>&amp;Descartar el borrador</translation>
    </message>
    <message>
        <source>Go back to the live plan; undo brings the draft back</source>
        <translation>Volver al plan en vigor; deshacer recupera el borrador</translation>
    </message>
    <message>
        <source>Manage &amp;businesses…</source>
        <translation>Gestionar &amp;negocios…</translation>
    </message>
    <message>
        <source>Add, copy, rename or remove a business, and give it numbers</source>
        <translation>Añadir, copiar, renombrar o quitar un negocio, y darle números</translation>
    </message>
    <message>
        <source>&amp;Map or tree</source>
        <translation>&amp;Mapa o árbol</translation>
    </message>
    <message>
        <source>Show the routing’s overview as a map, or as a tree</source>
        <translation>Mostrar el resumen de las rutas como mapa o como árbol</translation>
    </message>
    <message>
        <source>&amp;Import an env file…</source>
        <translation>&amp;Importar un archivo env…</translation>
    </message>
    <message>
        <source>Read credentials from a file into the keyring</source>
        <translation>Leer credenciales de un archivo y guardarlas en el llavero</translation>
    </message>
    <message>
        <source>Rotate the &amp;Auth Token…</source>
        <translation>Rotar el &amp;Auth Token…</translation>
    </message>
    <message>
        <source>Replace the account’s token without one refused call</source>
        <translation>Reemplazar el token de la cuenta sin rechazar ni una llamada</translation>
    </message>
    <message>
        <source>Rotate the API &amp;key…</source>
        <translation>Rotar la &amp;clave API…</translation>
    </message>
    <message>
        <source>Replace the relay’s API key without one failed request</source>
        <translation>Reemplazar la clave API del relay sin que falle ni una petición</translation>
    </message>
    <message>
        <source>A &amp;person left…</source>
        <translation>Alguien se ha &amp;ido…</translation>
    </message>
    <message>
        <source>Somebody who knew the credentials is gone</source>
        <translation>Ya no está alguien que conocía las credenciales</translation>
    </message>
    <message>
        <source>C&amp;lear the copied secret</source>
        <translation>&amp;Borrar el secreto copiado</translation>
    </message>
    <message>
        <source>Take a copied secret off the clipboard now</source>
        <translation>Quitar ahora del portapapeles un secreto copiado</translation>
    </message>
    <message>
        <source>&amp;Search or run…</source>
        <translation>&amp;Buscar o ejecutar…</translation>
    </message>
    <message>
        <source>Find any deed by a few letters</source>
        <translation>Encontrar cualquier acción con unas letras</translation>
    </message>
    <message>
        <source>&amp;Reconnect now</source>
        <translation>&amp;Reconectar ahora</translation>
    </message>
    <message>
        <source>Try at once instead of waiting for the next try</source>
        <translation>Intentarlo enseguida en vez de esperar al próximo intento</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>A&amp;justes</translation>
    </message>
    <message>
        <source>Looks, notifications, language, keys and data of this desk</source>
        <translation>Aspecto, notificaciones, idioma, teclas y datos de este puesto</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;Ayuda de esta página</translation>
    </message>
    <message>
        <source>What the page is for, and how one works there</source>
        <translation>Para qué es la página y cómo se trabaja en ella</translation>
    </message>
    <message>
        <source>&amp;Keyboard and version</source>
        <translation>&amp;Teclado y versión</translation>
    </message>
    <message>
        <source>Every shortcut of the console</source>
        <translation>Todos los atajos de la consola</translation>
    </message>
    <message>
        <source>&amp;First steps…</source>
        <translation>&amp;Primeros pasos…</translation>
    </message>
    <message>
        <source>Sample data, a relay on this desk, or one that runs elsewhere</source>
        <translation>Datos de ejemplo, un relay en este puesto o uno que funciona en otro lugar</translation>
    </message>
    <message>
        <source>What’s &amp;new</source>
        <translation>&amp;Novedades</translation>
    </message>
    <message>
        <source>What this version brought</source>
        <translation>Lo que trajo esta versión</translation>
    </message>
    <message>
        <source>Check the &amp;numbers</source>
        <translation>Revisar los &amp;números</translation>
    </message>
    <message>
        <source>Ask Twilio what it does with the account’s numbers, and compare</source>
        <translation>Preguntar a Twilio qué hace con los números de la cuenta, y comparar</translation>
    </message>
    <message>
        <source>A&amp;dopt all numbers…</source>
        <translation>A&amp;doptar todos los números…</translation>
    </message>
    <message>
        <source>Point every number to where the plan needs it, after a review</source>
        <translation>Dirigir cada número adonde el plan lo necesita, tras una revisión</translation>
    </message>
    <message>
        <source>Search and &amp;buy a number…</source>
        <translation>&amp;Buscar y comprar un número…</translation>
    </message>
    <message>
        <source>Look for a number that can be had, with its price</source>
        <translation>Buscar un número disponible, con su precio</translation>
    </message>
    <message>
        <source>Send to &amp;voicemail…</source>
        <translation>Enviar al &amp;buzón de voz…</translation>
    </message>
    <message>
        <source>Stop the phones and ask this caller for a message; asks first</source>
        <translation>Callar los teléfonos y pedir un mensaje a quien llama; antes pregunta</translation>
    </message>
    <message>
        <source>&amp;Edits of the draft…</source>
        <translation>&amp;Ediciones del borrador…</translation>
    </message>
    <message>
        <source>Every step of the draft by its name, and the way back to behind each</source>
        <translation>Cada paso del borrador por su nombre, y la vuelta hasta después de cada uno</translation>
    </message>
    <message>
        <source>Recent e&amp;vents</source>
        <translation>Sucesos &amp;recientes</translation>
    </message>
    <message>
        <source>What was told for a moment at the lower edge of the window, to be read again</source>
        <translation>Lo que se dijo por un momento en el borde inferior de la ventana, para leerlo otra vez</translation>
    </message>
    <message>
        <source>Type into this page’s filter, or into the call log’s where there is none</source>
        <translation>Escribir en el filtro de esta página o, donde no lo hay, en el del registro de llamadas</translation>
    </message>
    <message>
        <source>Show everything again that the filter holds back</source>
        <translation>Mostrar otra vez todo lo que el filtro retiene</translation>
    </message>
    <message>
        <source>&amp;Leave the demo…</source>
        <translation>&amp;Salir de la demo…</translation>
    </message>
    <message>
        <source>End the sample businesses; their plan can be kept as a file</source>
        <translation>Terminar los negocios de muestra; su plan puede guardarse como archivo</translation>
    </message>
    <message>
        <source>Roll back the &amp;last push</source>
        <translation>Deshacer la ú&amp;ltima publicación</translation>
    </message>
    <message>
        <source>Make the revision live again that was live before it</source>
        <translation>Poner otra vez en vigor la revisión que lo estaba antes</translation>
    </message>
    <message>
        <source>Give &amp;back</source>
        <translation>&amp;Dejar libre</translation>
    </message>
    <message>
        <source>Let somebody else take care of this caller</source>
        <translation>Dejar que otra persona se ocupe de este llamante</translation>
    </message>
    <message>
        <source>&amp;About Ringdown</source>
        <translation>A&amp;cerca de Ringdown</translation>
    </message>
    <message>
        <source>Its version, its licence, and what it is made of</source>
        <translation>Su versión, su licencia y de qué está hecho</translation>
    </message>
</context>
<context>
    <name>AlarmWords</name>
    <message>
        <source>Every webhook is refused</source>
        <translation>Se rechaza cada webhook</translation>
    </message>
    <message>
        <source>Callers hear an error, or the fallback URL answers them.</source>
        <translation>Los llamantes oyen un error, o los atiende la URL de reserva.</translation>
    </message>
    <message>
        <source>Give the relay a webhook key of the present Auth Token (Credentials).</source>
        <translation>Dé al relay una clave de webhook del Auth Token actual (Credenciales).</translation>
    </message>
    <message>
        <source>Look at the disk: is there room, and may the relay write to it?</source>
        <translation>Mire el disco: ¿hay sitio y puede escribir el relay en él?</translation>
    </message>
    <message>
        <source>The API key is not as it should be</source>
        <translation>La clave API no está como debería</translation>
    </message>
    <message>
        <source>Calls are answered. Texts and outbound legs may not go out.</source>
        <translation>Las llamadas se atienden. Quizá no salgan textos ni llamadas.</translation>
    </message>
    <message>
        <source>Rotate the API key to a restricted one (Credentials).</source>
        <translation>Rote la clave API a una restringida (Credenciales).</translation>
    </message>
    <message>
        <source>A call lost its plan revision</source>
        <translation>Una llamada perdió su revisión del plan</translation>
    </message>
    <message>
        <source>The caller went on in the newest plan, or to “closed”.</source>
        <translation>El llamante siguió con el plan más reciente, o con «closed».</translation>
    </message>
    <message>
        <source>Look at the call in the log.</source>
        <translation>Mire la llamada en el registro.</translation>
    </message>
    <message>
        <source>Alarm “%1”</source>
        <translation>Alarma «%1»</translation>
    </message>
    <message>
        <source>What a caller notices is not known to this console.</source>
        <translation>Esta consola no sabe qué nota un llamante.</translation>
    </message>
    <message>
        <source>Read the relay’s own words, and its log.</source>
        <translation>Lea las palabras del propio relay y su registro.</translation>
    </message>
    <message>
        <source>Recordings stay longer than the plan says</source>
        <translation>Las grabaciones se quedan más tiempo del que dice el plan</translation>
    </message>
    <message>
        <source>Callers notice nothing: their voicemails are kept at the carrier past their days.</source>
        <translation>Quien llama no nota nada: sus mensajes de voz siguen en el operador pasado su plazo.</translation>
    </message>
    <message>
        <source>Give the relay an API key (Credentials), or delete them in the carrier’s console.</source>
        <translation>Dé al relay una clave API (Credenciales) o bórrelas en la consola del operador.</translation>
    </message>
    <message>
        <source>Transcripts of deleted voicemails stay at Twilio</source>
        <translation>Quedan en Twilio transcripciones de mensajes borrados</translation>
    </message>
    <message>
        <source>Callers notice nothing: what they said can still be read in the Twilio account.</source>
        <translation>Quien llama no nota nada: lo que dijo aún se puede leer en la cuenta de Twilio.</translation>
    </message>
    <message>
        <source>Delete them in Twilio’s console, and give the relay an API key that may (Credentials).</source>
        <translation>Bórrelas en la consola de Twilio y dé al relay una clave de API que pueda hacerlo (Credenciales).</translation>
    </message>
    <message>
        <source>Some calls of an outage stay unknown</source>
        <translation>Quedan llamadas de una interrupción sin conocer</translation>
    </message>
    <message>
        <source>Whoever called or wrote then has heard nothing from here: it is not in the log.</source>
        <translation>Quien llamó o escribió entonces no ha tenido respuesta desde aquí: no está en el registro.</translation>
    </message>
    <message>
        <source>Look for the calls and texts of that time in Twilio’s console.</source>
        <translation>Busque las llamadas y los textos de ese tiempo en la consola de Twilio.</translation>
    </message>
    <message>
        <source>A long outage left a gap in the log</source>
        <translation>Una interrupción larga dejó un hueco en el registro</translation>
    </message>
    <message>
        <source>What did not reach the relay is not known</source>
        <translation>No se sabe lo que no llegó al relay</translation>
    </message>
    <message>
        <source>Calls and texts that came while the relay was not reached wait for an answer: nobody is told of them.</source>
        <translation>Las llamadas y los mensajes que llegaron mientras no se alcanzaba el relay esperan respuesta: no se avisa a nadie.</translation>
    </message>
    <message>
        <source>Give the relay an API key that may read calls and messages (Credentials), or see whether its machine reaches Twilio.</source>
        <translation>Dé al relay una clave API que pueda leer llamadas y mensajes (Credenciales), o compruebe si su equipo llega a Twilio.</translation>
    </message>
    <message>
        <source>The relay does not read its plan</source>
        <translation>El relay no puede leer su plan</translation>
    </message>
    <message>
        <source>An older plan rings people, or no call is answered: the relay’s own words say which.</source>
        <translation>Un plan anterior hace sonar los teléfonos, o no se atiende ninguna llamada: las palabras del propio relay dicen cuál de las dos cosas.</translation>
    </message>
    <message>
        <source>Push a plan that this relay reads, or go back to an earlier revision (ringdownctl rollback).</source>
        <translation>Publique un plan que este relay pueda leer, o vuelva a una revisión anterior (ringdownctl rollback).</translation>
    </message>
    <message>
        <source>The log store is in trouble</source>
        <translation>El almacén del registro tiene problemas</translation>
    </message>
    <message>
        <source>The relay’s clock may be far ahead</source>
        <translation>Puede que el reloj del relay vaya muy adelantado</translation>
    </message>
    <message>
        <source>Opening hours may be decided by a wrong time. Nothing is deleted meanwhile.</source>
        <translation>Puede que el horario se decida con una hora equivocada. Mientras tanto no se borra nada.</translation>
    </message>
    <message>
        <source>Look at the date and time of the relay’s machine, and set them if they are wrong.</source>
        <translation>Compruebe la fecha y la hora de la máquina del relay y corríjalas si no son correctas.</translation>
    </message>
    <message>
        <source>Callers are served. What the log does not take waits in the spool, as far as that reaches.</source>
        <translation>Se atiende a los llamantes. Lo que el registro no admite espera en el almacén de paso, hasta donde este alcance.</translation>
    </message>
</context>
<context>
    <name>BlockDeeds</name>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>Split: closed %1</source>
        <comment>from to</comment>
        <translation>Dividir: cerrado %1</translation>
    </message>
    <message>
        <source>close %1 %2</source>
        <comment>day, from to</comment>
        <translation>cerrar %1 %2</translation>
    </message>
    <message>
        <source>open %1 at %2</source>
        <comment>day, time</comment>
        <translation>abrir %1 a las %2</translation>
    </message>
    <message>
        <source>close %1 at %2</source>
        <comment>day, time</comment>
        <translation>cerrar %1 a las %2</translation>
    </message>
    <message>
        <source>Starts earlier, at %1</source>
        <translation>Empieza antes, a las %1</translation>
    </message>
    <message>
        <source>Starts later, at %1</source>
        <translation>Empieza más tarde, a las %1</translation>
    </message>
    <message>
        <source>Ends earlier, at %1</source>
        <translation>Termina antes, a las %1</translation>
    </message>
    <message>
        <source>Ends later, at %1</source>
        <translation>Termina más tarde, a las %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>close %1 from %2</source>
        <comment>day, time</comment>
        <translation>cerrar %1 desde las %2</translation>
    </message>
</context>
<context>
    <name>BusinessEdits</name>
    <message>
        <source>%1 stands here twice.</source>
        <translation>%1 está aquí dos veces.</translation>
    </message>
    <message>
        <source>%1 belongs to %2. A number rings in one business; take it away there first.</source>
        <translation>%1 pertenece a %2. Un número suena en un solo negocio; quíteselo primero allí.</translation>
    </message>
    <message>
        <source>%1 is the phone of %2 in %3: a call would ring itself.</source>
        <translation>%1 es el teléfono de %2 en %3: una llamada se llamaría a sí misma.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) will be answered by nobody: %1. Twilio then uses the fallback URL.</source>
        <translation>
            <numerusform>%n número ya no lo atenderá nadie: %1. Twilio usa entonces la URL de reserva.</numerusform>
            <numerusform>%n números ya no los atenderá nadie: %1. Twilio usa entonces la URL de reserva.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between numbers</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>It has no number, so no call reaches it now.</source>
        <translation>No tiene número, así que ahora no le llega ninguna llamada.</translation>
    </message>
    <message>
        <source>%1 and %2 go with it.</source>
        <comment>people, routes</comment>
        <translation>%1 y %2 se van con él.</translation>
    </message>
    <message numerus="yes">
        <source>%n route(s)</source>
        <translation>
            <numerusform>%n ruta</numerusform>
            <numerusform>%n rutas</numerusform>
        </translation>
    </message>
    <message>
        <source>change the business %1</source>
        <translation>cambiar el negocio %1</translation>
    </message>
    <message>
        <source>other numbers</source>
        <translation>otros números</translation>
    </message>
    <message>
        <source>another time zone</source>
        <translation>otra zona horaria</translation>
    </message>
    <message>
        <source>rename %1 to %2</source>
        <translation>renombrar %1 a %2</translation>
    </message>
    <message>
        <source>rename %1 to %2, with %3</source>
        <comment>what it changes besides</comment>
        <translation>renombrar %1 a %2, con %3</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between changes</comment>
        <translation> y </translation>
    </message>
    <message>
        <source>With it go: %1.</source>
        <comment>people or routes</comment>
        <translation>Con él se van: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known caller(s) are forgotten.</source>
        <translation>
            <numerusform>%Ln known caller is forgotten.</numerusform>
            <numerusform>%Ln known callers are forgotten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BusinessTemplates</name>
    <message>
        <source>Missed call from {caller} for {business} at {time}. Reply 1 to take it.</source>
        <translation>Llamada perdida de {caller} para {business} a las {time}. Responda 1 para encargarse.</translation>
    </message>
    <message>
        <source>Nobody can take your call. Please leave a message after the tone.</source>
        <translation>Nadie puede atender su llamada. Deje un mensaje después de la señal.</translation>
    </message>
    <message>
        <source>We are closed. Please leave a message after the tone.</source>
        <translation>Hemos cerrado. Deje un mensaje después de la señal.</translation>
    </message>
    <message>
        <source>Thank you for calling {business}.</source>
        <translation>Gracias por llamar a {business}.</translation>
    </message>
    <message>
        <source>Thank you for calling {business}. For orders, press 1. For invoices, press 2. For everything else, stay on the line.</source>
        <translation>Gracias por llamar a {business}. Para pedidos, pulse 1. Para facturas, pulse 2. Para lo demás, espere.</translation>
    </message>
    <message>
        <source>{business}. We are getting the person on call for you.</source>
        <translation>{business}. Le comunicamos con la persona de guardia.</translation>
    </message>
    <message>
        <source>This is {business}. Please leave a message after the tone, and we will call back.</source>
        <translation>Esto es {business}. Deje un mensaje después de la señal y le devolveremos la llamada.</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Tienda</translation>
    </message>
    <message>
        <source>Open on weekdays and Saturday from 10 to 6. The counter rings, then comes voicemail, and a text tells of the missed call.</source>
        <translation>Abierta de lunes a sábado de 10 a 6. Suena el mostrador, luego viene el buzón de voz, y un texto avisa de la llamada perdida.</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Mostrador</translation>
    </message>
    <message>
        <source>Office with a menu</source>
        <translation>Oficina con menú</translation>
    </message>
    <message>
        <source>Open on weekdays from 9 to 5. “For orders, press 1”: reception rings first, then the back office, then comes voicemail.</source>
        <translation>Abierta entre semana de 9 a 5. «Para pedidos, pulse 1»: primero suena recepción, luego administración, luego viene el buzón de voz.</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>Administración</translation>
    </message>
    <message>
        <source>On-call rotation</source>
        <translation>Turno de guardia</translation>
    </message>
    <message>
        <source>Day and night. The first person of the rotation rings, then the next; whoever takes the call presses 1. Move people up to hand over the duty.</source>
        <translation>Día y noche. Suena la primera persona del turno, luego la siguiente; quien toma la llamada pulsa 1. Suba personas para entregar la guardia.</translation>
    </message>
    <message>
        <source>On call first</source>
        <translation>Primera de guardia</translation>
    </message>
    <message>
        <source>On call next</source>
        <translation>Siguiente de guardia</translation>
    </message>
    <message>
        <source>Voicemail only</source>
        <translation>Solo buzón de voz</translation>
    </message>
    <message>
        <source>Nobody is rung. Every caller may leave a message, which is written down.</source>
        <translation>No suena nadie. Todo llamante puede dejar un mensaje, que se pone por escrito.</translation>
    </message>
</context>
<context>
    <name>BusinessUses</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n saved filter(s) ask for it: %1.</source>
        <translation>
            <numerusform>%n filtro guardado pregunta por él: %1.</numerusform>
            <numerusform>%n filtros guardados preguntan por él: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>add the number %1</source>
        <translation>añadir el número %1</translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message>
        <source>%1 rings</source>
        <translation>Suena %1</translation>
    </message>
    <message>
        <source>%1, %2 of %3 in %4</source>
        <translation>%1, %2 de %3 en %4</translation>
    </message>
    <message>
        <source>then an announcement</source>
        <translation>luego un anuncio</translation>
    </message>
    <message>
        <source>then a recording</source>
        <translation>luego una grabación</translation>
    </message>
    <message>
        <source>then the menu</source>
        <translation>luego el menú</translation>
    </message>
    <message>
        <source>then %1</source>
        <translation>luego %1</translation>
    </message>
    <message>
        <source>then voicemail</source>
        <translation>luego el buzón de voz</translation>
    </message>
    <message>
        <source>then route %1</source>
        <translation>luego la ruta %1</translation>
    </message>
    <message>
        <source>then it is refused</source>
        <translation>luego se rechaza</translation>
    </message>
    <message>
        <source>then it ends</source>
        <translation>luego termina</translation>
    </message>
    <message>
        <source>Hears the menu of %1</source>
        <translation>Oye el menú de %1</translation>
    </message>
    <message>
        <source>Begins route %1</source>
        <translation>Empieza la ruta %1</translation>
    </message>
    <message>
        <source>Just arrived</source>
        <translation>Acaba de llegar</translation>
    </message>
    <message>
        <source>Arriving</source>
        <translation>Llegando</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Sonando</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Buzón de voz</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Hablando</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Leaves a message</source>
        <translation>Deja un mensaje</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Con %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>caller&apos;s name and number</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Claimed: %1</source>
        <translation>Se encarga: %1</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a call&apos;s description</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Goes to voicemail</source>
        <translation>Va al buzón de voz</translation>
    </message>
</context>
<context>
    <name>CallerEntries</name>
    <message>
        <source>“%1” is no phone number. Write it as you would dial it, or with + and the country.</source>
        <translation>«%1» no es un número de teléfono. Escríbalo como lo marcaría, o con + y el país.</translation>
    </message>
    <message>
        <source>“%1” is no beginning of a number. Write + and the country first, such as +1900.</source>
        <translation>«%1» no es el comienzo de un número. Escriba primero + y el país, como +1900.</translation>
    </message>
    <message>
        <source>“%1” is no country. Write its two letters, such as US or MX.</source>
        <translation>«%1» no es un país. Escriba sus dos letras, como US o MX.</translation>
    </message>
    <message>
        <source>Carriers of the US and Canada write a state with two letters, such as CA: “%1” catches nobody there.</source>
        <translation>Los operadores de EE. UU. y Canadá escriben un estado con dos letras, como CA: allí «%1» no incluye a nadie.</translation>
    </message>
</context>
<context>
    <name>CarrierFailure</name>
    <message>
        <source>Twilio does not accept the account’s credential.</source>
        <translation>Twilio no acepta la credencial de la cuenta.</translation>
    </message>
    <message>
        <source>Twilio cannot be reached from here.</source>
        <translation>No se puede llegar a Twilio desde aquí.</translation>
    </message>
    <message>
        <source>Twilio asks to wait.</source>
        <translation>Twilio pide esperar.</translation>
    </message>
    <message>
        <source>Twilio refused: %1.</source>
        <translation>Twilio se negó: %1.</translation>
    </message>
    <message>
        <source>Twilio’s answer did not come, or cannot be read.</source>
        <translation>La respuesta de Twilio no llegó, o no se puede leer.</translation>
    </message>
</context>
<context>
    <name>CascadeWords</name>
    <message>
        <source>, </source>
        <comment>between names in a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>announcement</source>
        <translation>anuncio</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>sonido</translation>
    </message>
    <message>
        <source>menu</source>
        <translation>menú</translation>
    </message>
    <message>
        <source>rings %1</source>
        <translation>suena %1</translation>
    </message>
    <message>
        <source>text “%1”</source>
        <translation>mensaje de texto «%1»</translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation>buzón de voz</translation>
    </message>
    <message>
        <source>route “%1”</source>
        <translation>ruta «%1»</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>hang-up</source>
        <translation>colgar</translation>
    </message>
    <message>
        <source>…and round again</source>
        <translation>…y vuelta a empezar</translation>
    </message>
    <message>
        <source>move %1 behind %2</source>
        <translation>mover %1 detrás de %2</translation>
    </message>
    <message>
        <source>move %1 before %2</source>
        <translation>mover %1 delante de %2</translation>
    </message>
    <message>
        <source>All tiers</source>
        <translation>Todos los niveles</translation>
    </message>
    <message>
        <source>Route “%1”</source>
        <translation>Ruta «%1»</translation>
    </message>
    <message>
        <source>Route “%1”, step %2</source>
        <translation>Ruta «%1», paso %2</translation>
    </message>
    <message>
        <source>move %1 to %2</source>
        <comment>contact, tier</comment>
        <translation>mover %1 a %2</translation>
    </message>
    <message>
        <source>Tier “%1” deleted.</source>
        <translation>Nivel «%1» eliminado.</translation>
    </message>
    <message>
        <source>It was used by %1.</source>
        <translation>Lo usaba %1.</translation>
    </message>
    <message>
        <source>Nobody rings any more in %1.</source>
        <comment>one or more routes</comment>
        <translation>Ya no suena nadie en %1.</translation>
    </message>
    <message>
        <source> + </source>
        <comment>between what happens at the end of a cascade</comment>
        <translation> + </translation>
    </message>
    <message>
        <source>Whoever picks up is joined with the caller at once.</source>
        <translation>Quien descuelga queda unido al llamante enseguida.</translation>
    </message>
    <message>
        <source>%1 hears: “%2”</source>
        <comment>a name, what the person hears</comment>
        <translation>%1 oye: «%2»</translation>
    </message>
    <message>
        <source>Whoever picks up hears: “%1”</source>
        <translation>Quien descuelga oye: «%1»</translation>
    </message>
    <message>
        <source>The voicemail of %1 would count as an answer: nobody is asked to press 1.</source>
        <translation>El buzón de voz de %1 contaría como respuesta: no se pide a nadie que pulse 1.</translation>
    </message>
    <message>
        <source>%1 not at all</source>
        <comment>a name; it does not ring</comment>
        <translation>%1 no suena</translation>
    </message>
    <message>
        <source>%1 from %2 to %3 s instead of %4 s</source>
        <translation>%1 de %2 a %3 s en vez de %4 s</translation>
    </message>
    <message>
        <source>%1 from %2 to %3 s</source>
        <translation>%1 de %2 a %3 s</translation>
    </message>
    <message>
        <source>%1’s voicemail picks up after about %2 s: from then on a machine is asked to press 1. Let the tier ring shorter than that.</source>
        <translation>El buzón de %1 contesta a los %2 s aproximadamente: desde entonces se pide a una máquina que pulse 1. Que el nivel suene menos tiempo.</translation>
    </message>
    <message>
        <source>%1’s voicemail picks up after about %2 s: it would count as the answer. Let the tier ring shorter than that, or ask for a key.</source>
        <translation>El buzón de %1 contesta a los %2 s aproximadamente: contaría como respuesta. Que el nivel suene menos tiempo, o pida una tecla.</translation>
    </message>
</context>
<context>
    <name>ChangeLines</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>about %1</source>
        <translation>hacia %1</translation>
    </message>
    <message>
        <source>Not foretold from the plan. %1</source>
        <translation>No estaba previsto a partir del plan. %1</translation>
    </message>
    <message>
        <source>Foretold from the plan; it did not happen.</source>
        <translation>Previsto a partir del plan; no ocurrió.</translation>
    </message>
    <message>
        <source>Webhook reached</source>
        <translation>Webhook recibido</translation>
    </message>
    <message>
        <source>The request of the new call came in at the relay.</source>
        <translation>La solicitud de la llamada nueva llegó al relay.</translation>
    </message>
    <message>
        <source>Signature checked</source>
        <translation>Firma comprobada</translation>
    </message>
    <message>
        <source>The request was signed with a webhook key that the relay knows.</source>
        <translation>La solicitud estaba firmada con una clave de webhook que el relay conoce.</translation>
    </message>
    <message>
        <source>Foretold from the plan; it has not happened yet.</source>
        <translation>Previsto a partir del plan; aún no ha ocurrido.</translation>
    </message>
</context>
<context>
    <name>ChoiceSpeech</name>
    <message>
        <source>%1: %2</source>
        <comment>a field, what is chosen in it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ConnectionView</name>
    <message>
        <source>No relay</source>
        <translation>Sin relay</translation>
    </message>
    <message>
        <source>Nothing is connected yet.</source>
        <translation>Todavía no hay nada conectado.</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation>Reconectar ahora</translation>
    </message>
    <message>
        <source>The relay this console follows. Press to see how it is.</source>
        <translation>El relay que sigue esta consola. Pulse para ver cómo está.</translation>
    </message>
    <message>
        <source>Time since the relay was last heard. Press to reconnect.</source>
        <translation>Tiempo desde la última noticia del relay. Pulse para reconectar.</translation>
    </message>
    <message>
        <source>rev %1</source>
        <translation>rev %1</translation>
    </message>
    <message>
        <source>DEMO: nothing is sent</source>
        <translation>DEMO: no se envía nada</translation>
    </message>
    <message>
        <source>Sample businesses and simulated callers. No phone rings and nothing is sent; it ends with the console.</source>
        <translation>Negocios de ejemplo y llamantes simulados. No suena ningún teléfono ni se envía nada; termina con la consola.</translation>
    </message>
    <message>
        <source>This console runs the relay itself.</source>
        <translation>Esta consola ejecuta ella misma el relay.</translation>
    </message>
    <message>
        <source>The relay runs elsewhere and goes on without this console.</source>
        <translation>El relay funciona en otro lugar y sigue sin esta consola.</translation>
    </message>
    <message>
        <source>The relay’s clock differs from this desk’s clock.</source>
        <translation>El reloj del relay difiere del de este puesto.</translation>
    </message>
    <message>
        <source> – DEMO: nothing is sent</source>
        <translation> – DEMO: no se envía nada</translation>
    </message>
    <message>
        <source>The plan revision that is live. Press for every revision before it.</source>
        <translation>La revisión del plan que está en vigor. Pulse para ver todas las anteriores.</translation>
    </message>
    <message>
        <source>What your token may do at this relay. Press to see the credentials.</source>
        <translation>Lo que su token puede hacer en este relay. Pulse para ver las credenciales.</translation>
    </message>
    <message>
        <source>Give a token</source>
        <translation>Dar un token</translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message>
        <source>Connecting to %1</source>
        <translation>Conectando con %1</translation>
    </message>
    <message>
        <source>(offline)</source>
        <translation>(sin conexión)</translation>
    </message>
    <message>
        <source>Nothing has been heard from the relay.</source>
        <translation>No se ha sabido nada del relay.</translation>
    </message>
    <message>
        <source>The relay has been silent for %1. What is shown is history as of %2; calls go on without this console.</source>
        <translation>El relay lleva %1 en silencio. Lo que se ve es de las %2; las llamadas siguen sin esta consola.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: offline</source>
        <translation>%1: sin conexión</translation>
    </message>
    <message>
        <source>feed silent for %1</source>
        <translation>eventos en silencio desde hace %1</translation>
    </message>
    <message>
        <source>feed %1</source>
        <translation>eventos %1</translation>
    </message>
    <message>
        <source>The relay has not answered for %1. Live data is from %2.</source>
        <translation>El relay no responde desde hace %1. Los datos en vivo son de las %2.</translation>
    </message>
    <message>
        <source>feed late by %1</source>
        <translation>eventos con %1 de retraso</translation>
    </message>
    <message>
        <source>clock %1 s</source>
        <translation>reloj %1 s</translation>
    </message>
    <message>
        <source>%1 Connect with one that it knows; calls go on without this console.</source>
        <comment>after: The relay does not know this token.</comment>
        <translation>%1 Conéctese con uno que conozca; las llamadas siguen sin esta consola.</translation>
    </message>
    <message>
        <source>%1 What is shown is history as of %2; calls go on without this console. Connect with a token that it knows.</source>
        <comment>after: The relay does not know this token.</comment>
        <translation>%1 Lo que se ve es de las %2; las llamadas siguen sin esta consola. Conéctese con un token que conozca.</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>a las %1</translation>
    </message>
</context>
<context>
    <name>CountLine</name>
    <message>
        <source>Not up to date: the relay refused</source>
        <translation>No está al día: el relay lo rechazó</translation>
    </message>
    <message>
        <source>Not up to date: the relay did not answer</source>
        <translation>No está al día: el relay no respondió</translation>
    </message>
    <message>
        <source>%1 (%2 asks again)</source>
        <comment>why it is not up to date, keys</comment>
        <translation>%1 (%2 pregunta de nuevo)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how many calls, as of when</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>CredentialHealth</name>
    <message>
        <source>The token has not been tried in this run.</source>
        <translation>El token no se ha probado en esta ejecución.</translation>
    </message>
    <message>
        <source>The carrier accepts the token.</source>
        <translation>El operador acepta el token.</translation>
    </message>
    <message>
        <source>The carrier refuses the token: %1</source>
        <translation>El operador rechaza el token: %1</translation>
    </message>
    <message>
        <source>The relay’s webhook key matches the token.</source>
        <translation>La clave de webhook del relay corresponde al token.</translation>
    </message>
    <message>
        <source>None of the relay’s webhook keys matches the token, so calls will be refused.</source>
        <translation>Ninguna clave de webhook del relay corresponde al token: se rechazarán llamadas.</translation>
    </message>
    <message>
        <source>The relay has no API key: it only receives.</source>
        <translation>El relay no tiene clave API: solo recibe.</translation>
    </message>
    <message>
        <source>The carrier does not accept the API key.</source>
        <translation>El operador no acepta la clave API.</translation>
    </message>
    <message>
        <source>The API key is a Main key, no better than the token.</source>
        <translation>La clave API es una clave Main, no mejor que el token.</translation>
    </message>
    <message>
        <source>The API key is a standard key: it can point your numbers elsewhere.</source>
        <translation>La clave API es una clave estándar: puede apuntar sus números a otro lugar.</translation>
    </message>
    <message>
        <source>The API key reaches only what a relay needs.</source>
        <translation>La clave API solo alcanza lo que un relay necesita.</translation>
    </message>
    <message>
        <source>%1 Somebody who knew it has left.</source>
        <translation>%1 Alguien que la conocía se ha ido.</translation>
    </message>
    <message>
        <source>How old the token is is not known: the audit does not say who stored it.</source>
        <translation>No se sabe qué edad tiene el token: la auditoría no dice quién lo guardó.</translation>
    </message>
    <message numerus="yes">
        <source>%n relay token(s) were made before somebody left. Revoke what that person could know.</source>
        <translation>
            <numerusform>%n token del relay se creó antes de que alguien se fuera. Revoque lo que esa persona pudo conocer.</numerusform>
            <numerusform>%n tokens del relay se crearon antes de que alguien se fuera. Revoque lo que esa persona pudo conocer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relay token(s) are older than a year. Make new ones and revoke these.</source>
        <translation>
            <numerusform>%n token del relay tiene más de un año. Cree uno nuevo y revoque este.</numerusform>
            <numerusform>%n tokens del relay tienen más de un año. Cree nuevos y revoque estos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Give it the key…</source>
        <translation>Darle la clave…</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Rotar…</translation>
    </message>
    <message>
        <source>Make a fitting key</source>
        <translation>Crear una clave adecuada</translation>
    </message>
    <message>
        <source>The carrier could not be asked. %1</source>
        <comment>why not</comment>
        <translation>No se pudo preguntar al operador. %1</translation>
    </message>
    <message>
        <source>The token came here today.</source>
        <translation>El token llegó aquí hoy.</translation>
    </message>
    <message numerus="yes">
        <source>The relay has refused %Ln webhook(s) since it started. %1</source>
        <translation>
            <numerusform>The relay has refused %Ln webhook since it started. %1</numerusform>
            <numerusform>The relay has refused %Ln webhooks since it started. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The token is %Ln day(s) old.</source>
        <translation>
            <numerusform>The token is %Ln day old.</numerusform>
            <numerusform>The token is %Ln days old.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The token has been here for %Ln day(s).</source>
        <translation>
            <numerusform>The token has been here for %Ln day.</numerusform>
            <numerusform>The token has been here for %Ln days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The API key is %Ln day(s) old.</source>
        <translation>
            <numerusform>The API key is %Ln day old.</numerusform>
            <numerusform>The API key is %Ln days old.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The relay has had the API key for %Ln day(s).</source>
        <translation>
            <numerusform>The relay has had the API key for %Ln day.</numerusform>
            <numerusform>The relay has had the API key for %Ln days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CredentialWords</name>
    <message>
        <source>Account SID</source>
        <translation>SID de la cuenta</translation>
    </message>
    <message>
        <source>Auth Token</source>
        <translation>Auth Token</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave API</translation>
    </message>
    <message>
        <source>API key secret</source>
        <translation>Secreto de la clave API</translation>
    </message>
    <message>
        <source>Webhook keys</source>
        <translation>Claves de webhook</translation>
    </message>
    <message>
        <source>Webhook path</source>
        <translation>Ruta de webhook</translation>
    </message>
    <message>
        <source>Viewer token</source>
        <translation>Token de observador</translation>
    </message>
    <message>
        <source>Operator token</source>
        <translation>Token de operación</translation>
    </message>
    <message>
        <source>Admin token</source>
        <translation>Token de administración</translation>
    </message>
    <message>
        <source>%1 imported</source>
        <translation>%1: importado</translation>
    </message>
    <message>
        <source>%1 stored</source>
        <translation>%1: guardado</translation>
    </message>
    <message>
        <source>%1 replaced</source>
        <translation>%1: reemplazado</translation>
    </message>
    <message>
        <source>%1 forgotten</source>
        <translation>%1: olvidado</translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation>%1: usado</translation>
    </message>
    <message>
        <source>%1 derived</source>
        <translation>%1: derivado</translation>
    </message>
    <message>
        <source>%1 exported</source>
        <translation>%1: exportado</translation>
    </message>
    <message>
        <source>%1 made</source>
        <translation>%1: creado</translation>
    </message>
    <message>
        <source>%1 revoked</source>
        <translation>%1: revocado</translation>
    </message>
    <message>
        <source>%1 promoted</source>
        <translation>%1: promovido</translation>
    </message>
    <message>
        <source>%1 left out of a rotation</source>
        <translation>%1: excluido de una rotación</translation>
    </message>
    <message>
        <source>A person left</source>
        <translation>Alguien se ha ido</translation>
    </message>
    <message>
        <source>read or change the Auth Token, the billing, or other keys</source>
        <translation>leer o cambiar el Auth Token, la facturación u otras claves</translation>
    </message>
    <message>
        <source>enter this relay’s control API: it keeps its tokens as hashes only</source>
        <translation>entrar en la API de control de este relay: guarda sus tokens solo como resúmenes</translation>
    </message>
    <message>
        <source>Take over the account: this is a Main key</source>
        <translation>Tomar la cuenta: es una clave Main</translation>
    </message>
    <message>
        <source>everything the Auth Token can: buy and release numbers, read billing, make other keys</source>
        <translation>todo lo que puede el Auth Token: comprar y liberar números, leer la facturación, crear otras claves</translation>
    </message>
    <message>
        <source>lock you out by rotating the Auth Token</source>
        <translation>dejarle a usted fuera rotando el Auth Token</translation>
    </message>
    <message>
        <source>Use the whole account but its keys: this is a standard key</source>
        <translation>Usar toda la cuenta menos sus claves: es una clave estándar</translation>
    </message>
    <message>
        <source>point your numbers elsewhere, and buy or release numbers</source>
        <translation>apuntar sus números a otro lugar y comprar o liberar números</translation>
    </message>
    <message>
        <source>place calls and send texts at your cost</source>
        <translation>hacer llamadas y enviar textos a su costa</translation>
    </message>
    <message>
        <source>read the records of calls, texts and recordings</source>
        <translation>leer los registros de llamadas, textos y grabaciones</translation>
    </message>
    <message>
        <source>forge webhooks to this relay, so that calls seem to come in</source>
        <translation>falsificar webhooks a este relay, de modo que parezca que entran llamadas</translation>
    </message>
    <message>
        <source>Only what a relay needs: this is a restricted key</source>
        <translation>Solo lo que un relay necesita: es una clave restringida</translation>
    </message>
    <message>
        <source>place calls and send texts at your cost, until the key is revoked</source>
        <translation>hacer llamadas y enviar textos a su costa, hasta que se revoque la clave</translation>
    </message>
    <message>
        <source>point your numbers elsewhere, buy or release them</source>
        <translation>apuntar sus números a otro lugar, comprarlos o liberarlos</translation>
    </message>
    <message>
        <source>read the records of calls and recordings</source>
        <translation>leer los registros de llamadas y grabaciones</translation>
    </message>
    <message>
        <source>read the texts</source>
        <translation>leer los textos</translation>
    </message>
    <message>
        <source>Only an admin sees tokens and keys. Sign in with an admin token.</source>
        <translation>Solo quien administra ve tokens y claves. Entre con un token de administración.</translation>
    </message>
    <message>
        <source>This relay does not know it; it may be of an older version.</source>
        <translation>Este relay no lo conoce; quizá es de una versión anterior.</translation>
    </message>
    <message>
        <source>Token for %1</source>
        <translation>Token de %1</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administración</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Relay access</source>
        <translation>Acceso al relay</translation>
    </message>
    <message>
        <source>Whoever has it owns the account. It stays on this desk.</source>
        <translation>Quien lo tiene es dueño de la cuenta. Se queda en este puesto.</translation>
    </message>
    <message>
        <source>What a relay needs. It can be revoked alone.</source>
        <translation>Lo que un relay necesita. Se puede revocar por separado.</translation>
    </message>
    <message>
        <source>Opens a relay’s control API.</source>
        <translation>Abre la API de control de un relay.</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Observador</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Administración</translation>
    </message>
    <message>
        <source>Sees everything and changes nothing.</source>
        <translation>Lo ve todo y no cambia nada.</translation>
    </message>
    <message>
        <source>Edits the plan, claims calls and places test calls.</source>
        <translation>Edita el plan, se encarga de llamadas y hace llamadas de prueba.</translation>
    </message>
    <message>
        <source>Also handles tokens and keys.</source>
        <translation>Maneja además tokens y claves.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a deed and its detail</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing at Twilio: this relay has no API key</source>
        <translation>Nada en Twilio: este relay no tiene clave API</translation>
    </message>
    <message>
        <source>place calls or send texts</source>
        <translation>hacer llamadas o enviar textos</translation>
    </message>
    <message>
        <source>Not known: the carrier could not be asked what the key reaches</source>
        <translation>No se sabe: no se pudo preguntar al operador qué alcanza la clave</translation>
    </message>
    <message>
        <source>Nothing at Twilio: the carrier does not accept this key</source>
        <translation>Nada en Twilio: el operador no acepta esta clave</translation>
    </message>
</context>
<context>
    <name>DayText</name>
    <message>
        <source>“%1” is no time span; write it as 9-17 or 09:00-12:30.</source>
        <translation>«%1» no es un intervalo; escríbalo como 9-17 o 09:00-12:30.</translation>
    </message>
    <message>
        <source>“%1” is no time of day; write it as 9, 09:30 or 5pm.</source>
        <translation>«%1» no es una hora; escríbala como 9, 09:30 o 5pm.</translation>
    </message>
    <message>
        <source>A span cannot begin at 24:00; write it on the next day.</source>
        <translation>Un intervalo no puede empezar a las 24:00; escríbalo en el día siguiente.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>“%1” is taken as %2; write %3 if that is meant.</source>
        <translation>«%1» se toma como %2; escriba %3 si es eso lo que quiere decir.</translation>
    </message>
    <message>
        <source>“%1” overlaps the hours before it and is joined with them.</source>
        <translation>«%1» se solapa con el horario anterior y se une a él.</translation>
    </message>
</context>
<context>
    <name>DeedWords</name>
    <message>
        <source>Choose a call first.</source>
        <translation>Elija primero una llamada.</translation>
    </message>
    <message>
        <source>%1 has claimed it already.</source>
        <translation>Ya se encarga %1.</translation>
    </message>
    <message>
        <source>Only missed calls and voicemails can be claimed.</source>
        <translation>Solo se puede uno encargar de llamadas perdidas y mensajes de voz.</translation>
    </message>
    <message>
        <source>The caller’s number is withheld.</source>
        <translation>El número del llamante está oculto.</translation>
    </message>
    <message>
        <source>Connect to a relay first.</source>
        <translation>Conecte primero con un relay.</translation>
    </message>
    <message>
        <source>Nobody has claimed this call.</source>
        <translation>Nadie se encarga de esta llamada.</translation>
    </message>
    <message>
        <source>While a call runs, it can be claimed once somebody was texted about it.</source>
        <translation>Mientras dura una llamada, uno se puede encargar de ella en cuanto se haya avisado a alguien por mensaje.</translation>
    </message>
    <message>
        <source>It was answered after all, so there is nothing to give back.</source>
        <translation>Al final alguien la contestó, así que no hay nada que dejar libre.</translation>
    </message>
    <message>
        <source>This page has no details to show or hide.</source>
        <translation>Esta página no tiene detalles que mostrar u ocultar.</translation>
    </message>
    <message>
        <source>The plan has no business yet.</source>
        <translation>El plan todavía no tiene ningún negocio.</translation>
    </message>
    <message>
        <source>No filter is set.</source>
        <translation>No hay ningún filtro puesto.</translation>
    </message>
</context>
<context>
    <name>DespiteWords</name>
    <message numerus="yes">
        <source>Push although %n scenario(s) fail</source>
        <translation>
            <numerusform>Publicar aunque falle %n escenario</numerusform>
            <numerusform>Publicar aunque fallen %n escenarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Push although %n scenario(s) cannot be checked</source>
        <translation>
            <numerusform>Publicar aunque %n escenario no se pueda comprobar</numerusform>
            <numerusform>Publicar aunque %n escenarios no se puedan comprobar</numerusform>
        </translation>
    </message>
    <message>
        <source>Push although scenarios fail (%1) or cannot be checked (%2)</source>
        <translation>Publicar aunque haya escenarios que fallan (%1) o no se pueden comprobar (%2)</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>Program and system</source>
        <translation>Programa y sistema</translation>
    </message>
    <message>
        <source>Versions of the console, Qt and the system</source>
        <translation>Versiones de la consola, de Qt y del sistema</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>Screens, scale, language and time zone</source>
        <translation>Pantallas, escala, idioma y zona horaria</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>The relay’s address and how it answers</source>
        <translation>La dirección del relay y cómo responde</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>What is chosen on this page</source>
        <translation>Lo que se elige en esta página</translation>
    </message>
</context>
<context>
    <name>DirectoryImport</name>
    <message>
        <source>A quote is opened and not closed.</source>
        <translation>Se abre una comilla y no se cierra.</translation>
    </message>
    <message>
        <source>No phone stands here.</source>
        <translation>Aquí no hay teléfono.</translation>
    </message>
    <message>
        <source>No column is the phone.</source>
        <translation>Ninguna columna es el teléfono.</translation>
    </message>
    <message>
        <source>“%1” is not a phone number.</source>
        <translation>«%1» no es un número de teléfono.</translation>
    </message>
    <message>
        <source>No name stands here.</source>
        <translation>Aquí no hay nombre.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, type</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Row %1 has this phone already.</source>
        <translation>La fila %1 ya tiene este teléfono.</translation>
    </message>
    <message>
        <source>The directory says so already.</source>
        <translation>El directorio ya lo dice así.</translation>
    </message>
    <message>
        <source>It stays %1.</source>
        <translation>Sigue siendo %1.</translation>
    </message>
    <message>
        <source>It was %1.</source>
        <translation>Era %1.</translation>
    </message>
</context>
<context>
    <name>DraftFile</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>The kept draft is damaged; it was set aside as %1 and the live plan is shown.</source>
        <translation>El borrador guardado está dañado; se apartó como %1 y se muestra el plan en vigor.</translation>
    </message>
    <message>
        <source>The kept draft is damaged or cannot be opened; the live plan is shown.</source>
        <translation>El borrador guardado está dañado o no se puede abrir; se muestra el plan en vigor.</translation>
    </message>
    <message>
        <source>The kept draft cannot be opened; it was set aside as %1 and the live plan is shown.</source>
        <translation>El borrador guardado no se puede abrir; se apartó como %1 y se muestra el plan en vigor.</translation>
    </message>
    <message>
        <source>The earlier draft cannot be set aside as %1: %2. It is not overwritten; what you edit is not kept until it can be moved.</source>
        <translation>El borrador anterior no se puede apartar como %1: %2. No se sobrescribe; lo que edite no se guarda hasta que se pueda mover.</translation>
    </message>
</context>
<context>
    <name>DriftWords</name>
    <message>
        <source>Nothing answers the calls of this number: they fail at once.</source>
        <translation>Nada contesta las llamadas de este número: fallan al instante.</translation>
    </message>
    <message>
        <source>Nobody learns of a text to this number.</source>
        <translation>Nadie se entera de un mensaje a este número.</translation>
    </message>
    <message>
        <source>The relay does not learn how its calls end.</source>
        <translation>El relay no se entera de cómo acaban sus llamadas.</translation>
    </message>
    <message>
        <source>When no relay answers, the caller hears an error announcement.</source>
        <translation>Cuando ningún relay responde, quien llama oye un aviso de error.</translation>
    </message>
    <message>
        <source>When no relay answers, nobody learns of a text.</source>
        <translation>Cuando ningún relay responde, nadie se entera de un mensaje.</translation>
    </message>
    <message>
        <source>It is not set.</source>
        <translation>No está puesto.</translation>
    </message>
    <message>
        <source>It is another address of %1.</source>
        <translation>Es otra dirección de %1.</translation>
    </message>
    <message>
        <source>It leads to %1 instead.</source>
        <translation>Lleva a %1.</translation>
    </message>
    <message>
        <source>This trunk takes the calls: the number’s own addresses are ignored.</source>
        <translation>Este enlace recibe las llamadas: las direcciones propias del número no cuentan.</translation>
    </message>
    <message>
        <source>This application takes the calls: the number’s own addresses are ignored.</source>
        <translation>Esta aplicación recibe las llamadas: las direcciones propias del número no cuentan.</translation>
    </message>
    <message>
        <source>This application takes the texts: the number’s own addresses are ignored.</source>
        <translation>Esta aplicación recibe los mensajes: las direcciones propias del número no cuentan.</translation>
    </message>
    <message>
        <source>The number takes faxes instead of calls.</source>
        <translation>El número recibe faxes en lugar de llamadas.</translation>
    </message>
    <message>
        <source>The address is right, but Twilio would wait longer for a dead relay than the fallback should.</source>
        <translation>La dirección es correcta, pero Twilio esperaría a un relay caído más de lo que conviene al respaldo.</translation>
    </message>
    <message>
        <source>Only POST is signed together with its fields.</source>
        <translation>Solo POST se firma junto con sus campos.</translation>
    </message>
    <message>
        <source>This fallback was made of another plan.</source>
        <translation>Este respaldo se hizo con otro plan.</translation>
    </message>
    <message>
        <source>Takes no calls</source>
        <translation>No recibe llamadas</translation>
    </message>
    <message>
        <source>A trunk has it</source>
        <translation>Lo tiene un enlace</translation>
    </message>
    <message>
        <source>An app has it</source>
        <translation>Lo tiene una aplicación</translation>
    </message>
    <message>
        <source>Nothing answers</source>
        <translation>Nada contesta</translation>
    </message>
    <message>
        <source>Points elsewhere</source>
        <translation>Lleva a otra parte</translation>
    </message>
    <message>
        <source>No fallback</source>
        <translation>Sin respaldo</translation>
    </message>
    <message>
        <source>Old fallback</source>
        <translation>Respaldo antiguo</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ</source>
        <translation>
            <numerusform>%n campo difiere</numerusform>
            <numerusform>%n campos difieren</numerusform>
        </translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>un día desconocido</translation>
    </message>
    <message>
        <source>Made of revision %1, %2</source>
        <translation>Hecho de la revisión %1, %2</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Hecho %1</translation>
    </message>
    <message>
        <source>SIP trunk</source>
        <translation>Enlace SIP</translation>
    </message>
    <message>
        <source>TwiML application for calls</source>
        <translation>Aplicación TwiML para llamadas</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Recibe</translation>
    </message>
    <message>
        <source>Calls go to</source>
        <translation>Las llamadas van a</translation>
    </message>
    <message>
        <source>Calls are told by</source>
        <translation>Las llamadas se avisan por</translation>
    </message>
    <message>
        <source>If that fails, calls go to</source>
        <translation>Si eso falla, las llamadas van a</translation>
    </message>
    <message>
        <source>The calls’ fallback is told by</source>
        <translation>El respaldo de las llamadas se avisa por</translation>
    </message>
    <message>
        <source>Ends of calls are reported to</source>
        <translation>El fin de las llamadas se comunica a</translation>
    </message>
    <message>
        <source>Ends of calls are reported by</source>
        <translation>El fin de las llamadas se comunica por</translation>
    </message>
    <message>
        <source>TwiML application for texts</source>
        <translation>Aplicación TwiML para mensajes</translation>
    </message>
    <message>
        <source>Texts go to</source>
        <translation>Los mensajes van a</translation>
    </message>
    <message>
        <source>Texts are told by</source>
        <translation>Los mensajes se avisan por</translation>
    </message>
    <message>
        <source>If that fails, texts go to</source>
        <translation>Si eso falla, los mensajes van a</translation>
    </message>
    <message>
        <source>The texts’ fallback is told by</source>
        <translation>El respaldo de los mensajes se avisa por</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>a twimlet at Twilio that tells who gets the texts</source>
        <translation>un twimlet en Twilio que avisa a quien recibe los mensajes</translation>
    </message>
    <message>
        <source>a twimlet at Twilio that rings the tiers, then records</source>
        <translation>un twimlet en Twilio que llama a los niveles y después graba</translation>
    </message>
    <message>
        <source>a Studio flow at Twilio (%1)</source>
        <translation>un flujo de Studio en Twilio (%1)</translation>
    </message>
    <message>
        <source>%1 It has no effect while something else wins.</source>
        <comment>a sentence</comment>
        <translation>%1 No tiene efecto mientras otra cosa prevalezca.</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Nuestro</translation>
    </message>
    <message>
        <source>Not in the account</source>
        <translation>No está en la cuenta</translation>
    </message>
    <message>
        <source>No business</source>
        <translation>Sin negocio</translation>
    </message>
    <message>
        <source>No flow yet; a twimlet in each number’s address stands in.</source>
        <translation>Aún no hay flujo; lo suple un twimlet en la dirección de cada número.</translation>
    </message>
    <message>
        <source>%1; the plan rings otherwise by now.</source>
        <translation>%1; el plan ya llama de otro modo.</translation>
    </message>
    <message>
        <source>Somebody changed this flow at Twilio.</source>
        <translation>Alguien cambió este flujo en Twilio.</translation>
    </message>
    <message>
        <source>Twilio does not run this flow: it is a draft, or invalid.</source>
        <translation>Twilio no ejecuta este flujo: es un borrador o no es válido.</translation>
    </message>
    <message>
        <source>For callers who withhold their number the twimlet may ring no phone. A flow rings, and shows the business number.</source>
        <translation>Con quien oculta su número, puede que el twimlet no haga sonar ningún teléfono. Un flujo sí llama, y muestra el número de la empresa.</translation>
    </message>
    <message>
        <source>Nobody is asked for a key: a phone’s own voicemail that picks up takes the call.</source>
        <translation>A nadie se le pide una tecla: el buzón de un teléfono que descuelga se queda la llamada.</translation>
    </message>
    <message>
        <source>There is no menu: everybody goes where a caller goes who presses nothing.</source>
        <translation>No hay menú: todos van adonde va quien no pulsa nada.</translation>
    </message>
    <message>
        <source>It does not know the hours or the caller rules: it rings at any time, for anybody.</source>
        <translation>No conoce el horario ni las reglas de llamantes: llama a cualquier hora y para cualquiera.</translation>
    </message>
    <message>
        <source>The greeting offers a text by key, which needs the relay: a plain one is spoken.</source>
        <translation>El saludo ofrece un mensaje por tecla, lo que necesita el relay: se dice uno sencillo.</translation>
    </message>
    <message>
        <source>The greeting names the call, which needs the relay: a plain one is spoken.</source>
        <translation>El saludo nombra la llamada, lo que necesita el relay: se dice uno sencillo.</translation>
    </message>
    <message>
        <source>%1 Twilio does not accept the account’s credential. %2.</source>
        <comment>deed, Twilio’s words</comment>
        <translation>%1 Twilio no acepta la credencial de la cuenta. %2.</translation>
    </message>
    <message>
        <source>%1 Twilio cannot be reached from here. %2.</source>
        <translation>%1 No se puede llegar a Twilio desde aquí. %2.</translation>
    </message>
    <message>
        <source>%1 Twilio asks to wait. %2.</source>
        <translation>%1 Twilio pide esperar. %2.</translation>
    </message>
    <message>
        <source>%1 Twilio refused: %2.</source>
        <translation>%1 Twilio se negó: %2.</translation>
    </message>
    <message>
        <source>%1 It may have been done all the same; check again. %2.</source>
        <translation>%1 Puede que aun así se haya hecho; vuelva a revisar. %2.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1. Check again, and look at the review anew.</source>
        <translation>No se cambió nada: %1. Vuelva a revisar y mire la revisión de nuevo.</translation>
    </message>
    <message>
        <source>Stopped: %1.</source>
        <translation>Detenido: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are as reviewed.</source>
        <translation>
            <numerusform>%n número está como se revisó.</numerusform>
            <numerusform>%n números están como se revisó.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: “%2” was told %3 and is %4.</source>
        <translation>%1: a «%2» se le dijo %3 y es %4.</translation>
    </message>
    <message>
        <source>What is said at the start names the call, which needs the relay: it is left out.</source>
        <translation>Lo que se dice al principio nombra la llamada, y eso necesita el relay: se omite.</translation>
    </message>
    <message>
        <source>What is said or played after the first ring is left out.</source>
        <translation>Se omite lo que se dice o reproduce después del primer timbre.</translation>
    </message>
    <message>
        <source>Who waits hears the ring tone: no music, no prompts.</source>
        <translation>Quien espera oye el tono de llamada: sin música ni avisos.</translation>
    </message>
    <message>
        <source>No texts are sent while it takes the calls; the relay writes them into its log, and texts, when it is back.</source>
        <translation>No se envían textos mientras atiende las llamadas; el relay las escribe en su registro, y envía los textos, cuando vuelve.</translation>
    </message>
    <message>
        <source>Twilio cannot reach the relay: its public URL leads to %1, which is the machine itself.</source>
        <translation>Twilio no alcanza el relay: su URL pública lleva a %1, que es la propia máquina.</translation>
    </message>
    <message>
        <source>Twilio cannot reach the relay: its public URL leads to %1, an address of a private network.</source>
        <translation>Twilio no alcanza el relay: su URL pública lleva a %1, una dirección de una red privada.</translation>
    </message>
    <message>
        <source>Twilio cannot reach the relay: its public URL leads to %1, a name of a private network.</source>
        <translation>Twilio no alcanza el relay: su URL pública lleva a %1, un nombre de una red privada.</translation>
    </message>
    <message>
        <source>Twilio cannot reach the relay: its public URL leads to %1, a link-local address.</source>
        <translation>Twilio no alcanza el relay: su URL pública lleva a %1, una dirección de enlace local.</translation>
    </message>
    <message>
        <source>Twilio refuses the relay’s public URL: the name %1 has an underscore.</source>
        <translation>Twilio rechaza la URL pública del relay: el nombre %1 tiene un guion bajo.</translation>
    </message>
    <message>
        <source>Start it with --public-url and the name by which the internet knows it, such as https://relay.example.com. Until then no number is changed.</source>
        <translation>Inícielo con --public-url y el nombre por el que internet lo conoce, como https://relay.example.com. Hasta entonces no se cambia ningún número.</translation>
    </message>
    <message>
        <source>Its public address has to be the name by which the internet knows it, such as https://relay.example.com. Until then no number is changed.</source>
        <translation>Su dirección pública tiene que ser el nombre con que lo conoce internet, como https://relay.example.com. Hasta entonces no se cambia ningún número.</translation>
    </message>
    <message>
        <source>No flow yet, and too long for the address of a twimlet: it needs one.</source>
        <translation>Aún no hay flujo, y es demasiado largo para la dirección de un twimlet: necesita uno.</translation>
    </message>
    <message>
        <source>The plan’s own does not fit into an address: its texts go to too many people.</source>
        <translation>El del plan no cabe en una dirección: sus mensajes van a demasiadas personas.</translation>
    </message>
    <message>
        <source>The plan’s own does not fit into an address: make a flow of it, then adopt that.</source>
        <translation>El del plan no cabe en una dirección: haga con él un flujo y después adóptelo.</translation>
    </message>
    <message>
        <source>Fallback not known</source>
        <translation>Respaldo sin conocer</translation>
    </message>
    <message>
        <source>So it would refuse the calls of a number that is pointed to it from here, and no number is changed.</source>
        <translation>Por eso rechazaría las llamadas de un número que se le dirija desde aquí, y no se cambia ningún número.</translation>
    </message>
    <message>
        <source>Store the relay’s path on this desk: ringdownctl secrets set RINGDOWN_WEBHOOK_PATH.</source>
        <translation>Guarde en este puesto la ruta del relay: ringdownctl secrets set RINGDOWN_WEBHOOK_PATH.</translation>
    </message>
    <message>
        <source>The relay has a webhook path, and this desk has none.</source>
        <translation>El relay tiene una ruta de webhook y este puesto no tiene ninguna.</translation>
    </message>
    <message>
        <source>This desk has a webhook path, and the relay has none.</source>
        <translation>Este puesto tiene una ruta de webhook y el relay no tiene ninguna.</translation>
    </message>
    <message>
        <source>Give the path to the relay, or take it off this desk: ringdownctl secrets forget RINGDOWN_WEBHOOK_PATH.</source>
        <translation>Dé la ruta al relay o quítela de este puesto: ringdownctl secrets forget RINGDOWN_WEBHOOK_PATH.</translation>
    </message>
    <message>
        <source>The relay has another webhook path than this desk.</source>
        <translation>El relay tiene otra ruta de webhook que este puesto.</translation>
    </message>
    <message>
        <source>%1; it is what the plan asks for.</source>
        <translation>%1; es lo que pide el plan.</translation>
    </message>
    <message>
        <source>Not known now: its flow at Twilio could not be read.</source>
        <translation>No se sabe ahora: no se pudo leer su flujo en Twilio.</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>minutes and seconds</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>hours and minutes</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds with one decimal</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>whole seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
</context>
<context>
    <name>EngineWords</name>
    <message>
        <source>%1 (%2)</source>
        <comment>an exception, its day</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1&apos;s hours</source>
        <comment>a weekday</comment>
        <translation>el horario del %1</translation>
    </message>
    <message>
        <source>the hours of %1</source>
        <comment>an exception</comment>
        <translation>el horario de %1</translation>
    </message>
    <message>
        <source>%1 is on %2</source>
        <comment>an exception, a date</comment>
        <translation>%1 es el %2</translation>
    </message>
    <message>
        <source>%1, so %2</source>
        <comment>a reason and what follows from it</comment>
        <translation>%1, así que %2</translation>
    </message>
    <message>
        <source>A late report: %1, so nobody took the call</source>
        <translation>Un aviso tardío: %1, así que nadie tomó la llamada</translation>
    </message>
    <message>
        <source>A late report: %1 had taken the call and talked for %2 s</source>
        <translation>Un aviso tardío: %1 había tomado la llamada y habló %2 s</translation>
    </message>
    <message>
        <source>A late report: %1</source>
        <translation>Un aviso tardío: %1</translation>
    </message>
    <message>
        <source>%1, as a report after the call&apos;s end shows</source>
        <translation>%1, como muestra un aviso posterior al final de la llamada</translation>
    </message>
    <message>
        <source>%1. The carrier sent no end report</source>
        <translation>%1. El operador no avisó del final</translation>
    </message>
    <message>
        <source>%1. The call takes route %2</source>
        <translation>%1. La llamada toma la ruta %2</translation>
    </message>
    <message>
        <source>%1, each on a call of its own, until one of them presses 1</source>
        <translation>%1, cada teléfono en una llamada propia, hasta que alguien pulse 1</translation>
    </message>
    <message>
        <source>A withheld number calls %1 of %2, forwarded from %3</source>
        <translation>Un número oculto llama al %1 de %2, desviado desde %3</translation>
    </message>
    <message>
        <source>A withheld number calls %1 of %2</source>
        <translation>Un número oculto llama al %1 de %2</translation>
    </message>
    <message>
        <source>%1 calls %2 of %3, forwarded from %4</source>
        <translation>%1 llama al %2 de %3, desviado desde %4</translation>
    </message>
    <message>
        <source>%1 calls %2 of %3</source>
        <translation>%1 llama al %2 de %3</translation>
    </message>
    <message>
        <source>%1&apos;s phone (%2) is ringing for %3 and this call comes back from it, so it goes to voicemail</source>
        <translation>El teléfono de %1 (%2) está sonando para %3 y esta llamada vuelve de él, así que va al buzón de voz</translation>
    </message>
    <message>
        <source>The carrier could not use an answer and began the call again</source>
        <translation>El operador no pudo usar una respuesta y empezó la llamada de nuevo</translation>
    </message>
    <message>
        <source>Revision %1 of the plan is not stored</source>
        <translation>La revisión %1 del plan no está guardada</translation>
    </message>
    <message>
        <source>Revision %1 of the plan has no step %2 in route %3</source>
        <translation>La revisión %1 del plan no tiene el paso %2 en la ruta %3</translation>
    </message>
    <message>
        <source>The call goes on in revision %1</source>
        <translation>La llamada sigue en la revisión %1</translation>
    </message>
    <message>
        <source>The call goes on in route closed of revision %1</source>
        <translation>La llamada sigue en la ruta closed de la revisión %1</translation>
    </message>
    <message>
        <source>The call goes to voicemail</source>
        <translation>La llamada va al buzón de voz</translation>
    </message>
    <message>
        <source>The call has been answered %1 times without reaching anybody</source>
        <translation>La llamada se ha respondido %1 veces sin llegar a nadie</translation>
    </message>
    <message>
        <source>Route %1 leads back to itself without an end</source>
        <translation>La ruta %1 vuelve a sí misma sin fin</translation>
    </message>
    <message>
        <source>Caller rule %1 matches: %2, so the call is refused as %3</source>
        <translation>La regla de llamantes %1 se cumple: %2, así que la llamada se rechaza como %3</translation>
    </message>
    <message>
        <source>Caller rule %1 matches: %2, so the call takes route %3</source>
        <translation>La regla de llamantes %1 se cumple: %2, así que la llamada toma la ruta %3</translation>
    </message>
    <message>
        <source>It is switched off</source>
        <comment>a caller rule</comment>
        <translation>Está desactivada</translation>
    </message>
    <message>
        <source>the call was forwarded from %1</source>
        <translation>la llamada se desvió desde %1</translation>
    </message>
    <message>
        <source>%1 was dialled</source>
        <translation>se marcó el %1</translation>
    </message>
    <message>
        <source>the call comes from country %1</source>
        <translation>la llamada viene del país %1</translation>
    </message>
    <message>
        <source>the call comes from state %1</source>
        <translation>la llamada viene del estado %1</translation>
    </message>
    <message>
        <source>the caller&apos;s number is withheld</source>
        <translation>el número del llamante está oculto</translation>
    </message>
    <message>
        <source>%1 is one of its numbers</source>
        <translation>%1 es uno de sus números</translation>
    </message>
    <message>
        <source>%1 begins with %2</source>
        <translation>%1 empieza por %2</translation>
    </message>
    <message>
        <source>%1 is %2 in the directory</source>
        <translation>%1 es %2 en el directorio</translation>
    </message>
    <message>
        <source>The withheld caller %1</source>
        <comment>what a caller rule asks for and the caller does not have</comment>
        <translation>El llamante con número oculto %1</translation>
    </message>
    <message>
        <source>is none of its numbers</source>
        <translation>no es ninguno de sus números</translation>
    </message>
    <message>
        <source>does not begin with %1</source>
        <translation>no empieza por %1</translation>
    </message>
    <message>
        <source>is not %1 in the directory</source>
        <translation>no es %1 en el directorio</translation>
    </message>
    <message>
        <source>is not withheld</source>
        <translation>no está oculto</translation>
    </message>
    <message>
        <source>was not forwarded from its numbers</source>
        <translation>no se desvió desde sus números</translation>
    </message>
    <message>
        <source>did not dial its numbers</source>
        <translation>no marcó sus números</translation>
    </message>
    <message>
        <source>is not from %1</source>
        <translation>no es de %1</translation>
    </message>
    <message>
        <source>cannot match a rule without entries</source>
        <translation>no puede cumplir una regla vacía</translation>
    </message>
    <message>
        <source>Open on %1: the hours were overridden (%2) until somebody ends it</source>
        <translation>Abierto el %1: el horario se cambió a mano (%2) hasta que alguien lo termine</translation>
    </message>
    <message>
        <source>Open on %1: the hours were overridden (%2) until %3</source>
        <translation>Abierto el %1: el horario se cambió a mano (%2) hasta el %3</translation>
    </message>
    <message>
        <source>Open on %1: the hours were overridden until somebody ends it</source>
        <translation>Abierto el %1: el horario se cambió a mano hasta que alguien lo termine</translation>
    </message>
    <message>
        <source>Open on %1: the hours were overridden until %2</source>
        <translation>Abierto el %1: el horario se cambió a mano hasta el %2</translation>
    </message>
    <message>
        <source>Open on %1: %2</source>
        <translation>Abierto el %1: %2</translation>
    </message>
    <message>
        <source>Closed on %1: the hours were overridden (%2) until somebody ends it</source>
        <translation>Cerrado el %1: el horario se cambió a mano (%2) hasta que alguien lo termine</translation>
    </message>
    <message>
        <source>Closed on %1: the hours were overridden (%2) until %3</source>
        <translation>Cerrado el %1: el horario se cambió a mano (%2) hasta el %3</translation>
    </message>
    <message>
        <source>Closed on %1: the hours were overridden until somebody ends it</source>
        <translation>Cerrado el %1: el horario se cambió a mano hasta que alguien lo termine</translation>
    </message>
    <message>
        <source>Closed on %1: the hours were overridden until %2</source>
        <translation>Cerrado el %1: el horario se cambió a mano hasta el %2</translation>
    </message>
    <message>
        <source>Closed on %1: %2</source>
        <translation>Cerrado el %1: %2</translation>
    </message>
    <message>
        <source>%1 is closed all day</source>
        <comment>a weekday</comment>
        <translation>el %1 está cerrado todo el día</translation>
    </message>
    <message>
        <source>%1 is closed all day</source>
        <comment>an exception</comment>
        <translation>cerrado todo el día por %1</translation>
    </message>
    <message>
        <source>%1 are %2, which are over</source>
        <translation>%1 es %2 y ya ha terminado</translation>
    </message>
    <message>
        <source>%1 are %2, which have not begun</source>
        <translation>%1 es %2 y aún no ha empezado</translation>
    </message>
    <message>
        <source>%1 are %2, and this is between them</source>
        <translation>%1 es %2 y este momento cae entre medias</translation>
    </message>
    <message>
        <source>%1 are %2</source>
        <comment>hours of a day</comment>
        <translation>%1 es %2</translation>
    </message>
    <message>
        <source>%1 %2 run past midnight</source>
        <comment>hours of a day</comment>
        <translation>%1 %2 pasa de medianoche</translation>
    </message>
    <message>
        <source>It is still %1&apos;s opening, which began at %2 and ends at %3</source>
        <translation>Sigue la apertura del %1, que empezó a las %2 y termina a las %3</translation>
    </message>
    <message>
        <source>It begins at %1</source>
        <translation>Empieza a las %1</translation>
    </message>
    <message>
        <source>It ended at %1</source>
        <translation>Terminó a las %1</translation>
    </message>
    <message>
        <source>It ran past midnight and ended at %1</source>
        <translation>Pasó de medianoche y terminó a las %1</translation>
    </message>
    <message>
        <source>It falls on this day too, but %1 stands before it in the plan</source>
        <translation>También cae en este día, pero %1 va antes en el plan</translation>
    </message>
    <message>
        <source>It falls on this day too, but %1 is for this very date and comes first</source>
        <translation>También cae en este día, pero %1 es para esta misma fecha y va primero</translation>
    </message>
    <message>
        <source>%1 replaces the whole day</source>
        <translation>%1 sustituye el día entero</translation>
    </message>
    <message>
        <source>None of the %1 is for this day. The nearest: %2 is on %3</source>
        <translation>Ninguna de las %1 es para este día. La más cercana: %2, el %3</translation>
    </message>
    <message>
        <source>It is for another day: %1</source>
        <translation>Es para otro día: %1</translation>
    </message>
    <message>
        <source>They are for other days: %1</source>
        <translation>Son para otros días: %1</translation>
    </message>
    <message>
        <source>Without the override it would be %1: %2</source>
        <translation>Sin el cambio a mano estaría %1: %2</translation>
    </message>
    <message>
        <source>None is set</source>
        <comment>an override of the hours</comment>
        <translation>No hay ninguno</translation>
    </message>
    <message>
        <source>It ended on %1</source>
        <translation>Terminó el %1</translation>
    </message>
    <message>
        <source>exceptions for one date</source>
        <translation>excepciones de una sola fecha</translation>
    </message>
    <message>
        <source>yearly exceptions</source>
        <translation>excepciones anuales</translation>
    </message>
    <message>
        <source>%1&apos;s usual hours (%2)</source>
        <translation>el horario habitual del %1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>hours of a day</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>the plan&apos;s hours</source>
        <translation>el horario del plan</translation>
    </message>
    <message>
        <source>override to %1 (%2)</source>
        <translation>cambio a mano a %1 (%2)</translation>
    </message>
    <message>
        <source>override to %1</source>
        <translation>cambio a mano a %1</translation>
    </message>
    <message>
        <source>override</source>
        <translation>cambio a mano</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a weekday and its hours</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an exception and its hours</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>every %1 %2, kept on Friday or Monday when it falls on a weekend</source>
        <translation>cada %1 de %2, y el viernes o el lunes si cae en fin de semana</translation>
    </message>
    <message>
        <source>every %1 %2</source>
        <translation>cada %1 de %2</translation>
    </message>
    <message>
        <source>the %1 %2 of %3</source>
        <comment>first to last, weekday, month</comment>
        <translation>el %1 %2 de %3</translation>
    </message>
    <message>
        <source>every Easter</source>
        <translation>cada domingo de Pascua</translation>
    </message>
    <message>
        <source>1 day before Easter Sunday</source>
        <translation>1 día antes del domingo de Pascua</translation>
    </message>
    <message>
        <source>1 day after Easter Sunday</source>
        <translation>1 día después del domingo de Pascua</translation>
    </message>
    <message>
        <source>%1 days before Easter Sunday</source>
        <translation>%1 días antes del domingo de Pascua</translation>
    </message>
    <message>
        <source>%1 days after Easter Sunday</source>
        <translation>%1 días después del domingo de Pascua</translation>
    </message>
    <message>
        <source>The caller hears: %1</source>
        <translation>El llamante oye: %1</translation>
    </message>
    <message>
        <source>The caller hears %1</source>
        <translation>El llamante oye %1</translation>
    </message>
    <message>
        <source>The call goes on in route %1</source>
        <translation>La llamada sigue en la ruta %1</translation>
    </message>
    <message>
        <source>The call is already answered, so the relay hangs up instead of refusing it</source>
        <translation>La llamada ya está respondida, así que el relay cuelga en vez de rechazarla</translation>
    </message>
    <message>
        <source>The call is refused as %1</source>
        <translation>La llamada se rechaza como %1</translation>
    </message>
    <message>
        <source>Route %1 refuses the call as %2</source>
        <translation>La ruta %1 rechaza la llamada como %2</translation>
    </message>
    <message>
        <source>The relay hangs up, as the route says</source>
        <translation>El relay cuelga, como dice la ruta</translation>
    </message>
    <message>
        <source>The relay hangs up, because route %1 has no further step</source>
        <translation>El relay cuelga porque la ruta %1 no tiene más pasos</translation>
    </message>
    <message>
        <source>The menu got none of its keys in %1 askings</source>
        <translation>El menú no recibió ninguna de sus teclas en %1 preguntas</translation>
    </message>
    <message>
        <source>The menu got none of its keys in 1 asking</source>
        <translation>El menú no recibió ninguna de sus teclas en 1 pregunta</translation>
    </message>
    <message>
        <source>The caller pressed %1 for route %2</source>
        <translation>El llamante pulsó %1 para la ruta %2</translation>
    </message>
    <message>
        <source>The caller pressed %1, and the menu knows %2</source>
        <translation>El llamante pulsó %1, y el menú conoce %2</translation>
    </message>
    <message>
        <source>Nobody pressed a key within %1 s</source>
        <translation>Nadie pulsó una tecla en %1 s</translation>
    </message>
    <message>
        <source>The menu is asked again (asking %1 of %2)</source>
        <translation>El menú se pregunta de nuevo (pregunta %1 de %2)</translation>
    </message>
    <message>
        <source>The caller is asked to press %1 (asking %2 of %3)</source>
        <translation>Se pide al llamante que pulse %1 (pregunta %2 de %3)</translation>
    </message>
    <message>
        <source>The call is offered to %1</source>
        <translation>La llamada se ofrece a %1</translation>
    </message>
    <message>
        <source>%1 is first: %2</source>
        <comment>a tier</comment>
        <translation>%1 es el primero: %2</translation>
    </message>
    <message>
        <source>%1 is next: %2</source>
        <comment>a tier</comment>
        <translation>%1 es el siguiente: %2</translation>
    </message>
    <message>
        <source>%1 rings by dial: %2</source>
        <comment>a tier</comment>
        <translation>%1 suena con una sola marcación: %2</translation>
    </message>
    <message>
        <source>%1 ring in turn, %2 s each</source>
        <translation>%1 suenan por turnos, %2 s cada uno</translation>
    </message>
    <message>
        <source>%1 ring together for %2 s</source>
        <translation>%1 suenan a la vez durante %2 s</translation>
    </message>
    <message>
        <source>%1 rings for %2 s</source>
        <comment>a person</comment>
        <translation>%1 suena durante %2 s</translation>
    </message>
    <message>
        <source>%1&apos;s phone rings for %2 s</source>
        <translation>El teléfono de %1 suena durante %2 s</translation>
    </message>
    <message>
        <source>The caller has waited %1 s of at most %2 s</source>
        <translation>El llamante ha esperado %1 s de un máximo de %2 s</translation>
    </message>
    <message>
        <source>It has no phone to ring</source>
        <translation>No tiene ningún teléfono que llamar</translation>
    </message>
    <message>
        <source>This relay has no API key to place calls with, so one dial rings all of them, and the first that picks up may silence the others</source>
        <translation>Este relay no tiene clave API para hacer llamadas, así que una sola marcación los llama a todos, y el primero que conteste puede silenciar a los demás</translation>
    </message>
    <message>
        <source>The carrier starts %1 of our calls a second: the last of %2 phones would ring more than %3 s after the first</source>
        <translation>El operador inicia %1 de nuestras llamadas por segundo: el último de %2 teléfonos sonaría más de %3 s después del primero</translation>
    </message>
    <message>
        <source>caller rule %1</source>
        <translation>regla de llamantes %1</translation>
    </message>
    <message>
        <source>tier %1</source>
        <translation>nivel %1</translation>
    </message>
    <message>
        <source>calls of their own</source>
        <translation>llamadas propias</translation>
    </message>
    <message>
        <source>%1 did not pick up within %2 s</source>
        <comment>several people</comment>
        <translation>%1 no contestaron en %2 s</translation>
    </message>
    <message>
        <source>%1 did not pick up within %2 s</source>
        <translation>%1 no contestó en %2 s</translation>
    </message>
    <message>
        <source>%1 are busy</source>
        <translation>%1 están ocupados</translation>
    </message>
    <message>
        <source>%1 is busy</source>
        <translation>%1 está ocupado</translation>
    </message>
    <message>
        <source>%1 could not be reached (switched off, or the carrier found no way)</source>
        <comment>several people</comment>
        <translation>No se pudo llegar a %1 (apagados, o el operador no halló camino)</translation>
    </message>
    <message>
        <source>%1 could not be reached (switched off, or the carrier found no way)</source>
        <translation>No se pudo llegar a %1 (apagado, o el operador no halló camino)</translation>
    </message>
    <message>
        <source>%1&apos;s phone was picked up, but nobody pressed 1 (a carrier&apos;s voicemail sounds like that)</source>
        <translation>El teléfono de %1 se descolgó, pero nadie pulsó 1 (así suena el buzón de voz de un operador)</translation>
    </message>
    <message>
        <source>%1&apos;s phone was picked up and is asked to press 1</source>
        <translation>El teléfono de %1 se descolgó y se le pide pulsar 1</translation>
    </message>
    <message>
        <source>%1&apos;s phone was picked up</source>
        <translation>El teléfono de %1 se descolgó</translation>
    </message>
    <message>
        <source>%1&apos;s phone did not ring in time</source>
        <translation>El teléfono de %1 no sonó a tiempo</translation>
    </message>
    <message>
        <source>%1&apos;s phone stopped ringing when another one was picked up</source>
        <translation>El teléfono de %1 dejó de sonar cuando se descolgó otro</translation>
    </message>
    <message>
        <source>%1&apos;s phone could not be called on a call of its own (%2)</source>
        <translation>No se pudo llamar al teléfono de %1 con una llamada propia (%2)</translation>
    </message>
    <message>
        <source>%1 picked up and pressed %2 instead of 1</source>
        <comment>several people</comment>
        <translation>%1 contestaron y pulsaron %2 en vez de 1</translation>
    </message>
    <message>
        <source>%1 picked up and pressed %2 instead of 1</source>
        <translation>%1 contestó y pulsó %2 en vez de 1</translation>
    </message>
    <message>
        <source>%1 picked up, but was never joined with the caller</source>
        <comment>several people</comment>
        <translation>%1 contestaron, pero nunca se unieron con el llamante</translation>
    </message>
    <message>
        <source>%1 picked up, but was never joined with the caller</source>
        <translation>%1 contestó, pero nunca se unió con el llamante</translation>
    </message>
    <message>
        <source>%1 picked up and is joined with the caller</source>
        <translation>%1 contestó y habla con el llamante</translation>
    </message>
    <message>
        <source>%1 did not take the call</source>
        <comment>several people</comment>
        <translation>%1 no tomaron la llamada</translation>
    </message>
    <message>
        <source>%1 did not take the call</source>
        <translation>%1 no tomó la llamada</translation>
    </message>
    <message>
        <source>%1 pressed 1 and is joined with the caller</source>
        <translation>%1 pulsó 1 y habla con el llamante</translation>
    </message>
    <message>
        <source>%1 took the call and talked with the caller for %2 s</source>
        <translation>%1 tomó la llamada y habló %2 s con el llamante</translation>
    </message>
    <message>
        <source>The caller hung up before anybody took the call</source>
        <translation>El llamante colgó antes de que alguien tomara la llamada</translation>
    </message>
    <message>
        <source>The caller hung up before %1 took the call</source>
        <translation>El llamante colgó antes de que %1 tomara la llamada</translation>
    </message>
    <message>
        <source>The call to %1 was cancelled</source>
        <translation>La llamada a %1 se canceló</translation>
    </message>
    <message>
        <source>The call had moved on before %1 could take it</source>
        <translation>La llamada había seguido antes de que %1 pudiera tomarla</translation>
    </message>
    <message>
        <source>The call had gone on before %1&apos;s phone rang</source>
        <translation>La llamada había seguido antes de que sonara el teléfono de %1</translation>
    </message>
    <message>
        <source>The carrier&apos;s queue did not keep the caller (it says %1)</source>
        <translation>La cola del operador no retuvo al llamante (dice %1)</translation>
    </message>
    <message>
        <source>%1 was faster than %2</source>
        <translation>%1 fue más rápido que %2</translation>
    </message>
    <message>
        <source>%1 was the one who took the call</source>
        <translation>%1 fue quien tomó la llamada</translation>
    </message>
    <message>
        <source>Nobody took the call</source>
        <translation>Nadie tomó la llamada</translation>
    </message>
    <message>
        <source>%1 took the call</source>
        <translation>%1 tomó la llamada</translation>
    </message>
    <message>
        <source>%1 talked with the caller for %2 s</source>
        <translation>%1 habló %2 s con el llamante</translation>
    </message>
    <message>
        <source>Nobody answered, and the caller left a message of %1 s</source>
        <translation>Nadie contestó, y el llamante dejó un mensaje de %1 s</translation>
    </message>
    <message>
        <source>Nobody answered and the caller left no message</source>
        <translation>Nadie contestó y el llamante no dejó mensaje</translation>
    </message>
    <message>
        <source>Nobody answered before the call ended</source>
        <translation>Nadie contestó antes de que terminara la llamada</translation>
    </message>
    <message>
        <source>The call ended without a message, and no phone had rung</source>
        <translation>La llamada terminó sin mensaje y no había sonado ningún teléfono</translation>
    </message>
    <message>
        <source>The call ended before a phone rang</source>
        <translation>La llamada terminó antes de que sonara un teléfono</translation>
    </message>
    <message>
        <source>The call was refused, as the plan says</source>
        <translation>La llamada se rechazó, como dice el plan</translation>
    </message>
    <message>
        <source>The carrier reports that the call failed</source>
        <translation>El operador avisa de que la llamada falló</translation>
    </message>
    <message>
        <source>The call ended after its business had been taken out of the plan</source>
        <translation>La llamada terminó después de que su negocio saliera del plan</translation>
    </message>
    <message>
        <source>The caller is asked to leave a message</source>
        <translation>Se pide al llamante que deje un mensaje</translation>
    </message>
    <message>
        <source>The greeting plays, then up to %1 s are recorded; key %2 asks for a text instead</source>
        <translation>Suena el saludo y después se graban hasta %1 s; con la tecla %2 se pide un texto en su lugar</translation>
    </message>
    <message>
        <source>The greeting plays, then up to %1 s are recorded</source>
        <translation>Suena el saludo y después se graban hasta %1 s</translation>
    </message>
    <message>
        <source>The caller left a message of %1 s</source>
        <translation>El llamante dejó un mensaje de %1 s</translation>
    </message>
    <message>
        <source>The caller left no message</source>
        <translation>El llamante no dejó mensaje</translation>
    </message>
    <message>
        <source>The carrier transcribed the message</source>
        <translation>El operador transcribió el mensaje</translation>
    </message>
    <message>
        <source>The carrier could not transcribe the message</source>
        <translation>El operador no pudo transcribir el mensaje</translation>
    </message>
    <message>
        <source>%1 listened to the message</source>
        <translation>%1 escuchó el mensaje</translation>
    </message>
    <message>
        <source>%1 deleted the message, at the carrier too</source>
        <translation>%1 borró el mensaje, también en el operador</translation>
    </message>
    <message>
        <source>%1 is texted: %2</source>
        <translation>Se envía un texto a %1: %2</translation>
    </message>
    <message>
        <source>%1 takes no texts</source>
        <translation>%1 no recibe textos</translation>
    </message>
    <message>
        <source>%1 has this text already</source>
        <translation>%1 ya tiene este texto</translation>
    </message>
    <message>
        <source>The text %1 goes to nobody</source>
        <translation>El texto %1 no va a nadie</translation>
    </message>
    <message>
        <source>The text %1 goes to %2</source>
        <translation>El texto %1 va a %2</translation>
    </message>
    <message>
        <source>The caller pressed %1 and is texted: %2</source>
        <translation>El llamante pulsó %1 y recibe un texto: %2</translation>
    </message>
    <message>
        <source>%1 is told who has the call: %2</source>
        <translation>Se dice a %1 quién tiene la llamada: %2</translation>
    </message>
    <message>
        <source>%1 wanted the call too, and is told who has it: %2</source>
        <translation>%1 también quería la llamada y se le dice quién la tiene: %2</translation>
    </message>
    <message>
        <source>Nobody has claimed the call yet, sending %1: %2 is texted again: %3</source>
        <translation>Nadie se ha encargado aún de la llamada, envío %1: %2 recibe otra vez un texto: %3</translation>
    </message>
    <message>
        <source>Nobody has claimed the call yet, sending %1: %2 of the next tier, %3, is texted too: %4</source>
        <translation>Nadie se ha encargado aún de la llamada, envío %1: %2, del nivel siguiente, %3, también recibe un texto: %4</translation>
    </message>
    <message>
        <source>%1 replied to the text about a missed call</source>
        <translation>%1 respondió al texto sobre una llamada perdida</translation>
    </message>
    <message>
        <source>%1 took over this call by replying 1 to the text about it</source>
        <translation>%1 se hizo cargo de esta llamada respondiendo 1 al texto</translation>
    </message>
    <message>
        <source>%1 took over this call by calling back the number that texted them</source>
        <translation>%1 se hizo cargo de esta llamada devolviendo la llamada al número que le escribió</translation>
    </message>
    <message>
        <source>%1 took over this call from the console</source>
        <translation>%1 se hizo cargo de esta llamada desde la consola</translation>
    </message>
    <message>
        <source>%1 wrote to %2. %3</source>
        <translation>%1 escribió a %2. %3</translation>
    </message>
    <message>
        <source>%1 wrote to %2 from the console</source>
        <translation>%1 escribió al %2 desde la consola</translation>
    </message>
    <message>
        <source>The carrier answers that word by itself, and it is passed on to nobody</source>
        <translation>El operador responde solo a esa palabra, y no se pasa a nadie</translation>
    </message>
    <message>
        <source>The carrier answers that word by itself and sends them no more texts from this number</source>
        <translation>El operador responde solo a esa palabra y no le envía más textos desde este número</translation>
    </message>
    <message>
        <source>The carrier answers that word by itself</source>
        <translation>El operador responde solo a esa palabra</translation>
    </message>
    <message>
        <source>%1 wants no texts from %2 until they write START</source>
        <translation>%1 no quiere textos del %2 hasta que escriba START</translation>
    </message>
    <message>
        <source>%1 wants texts from %2 again</source>
        <translation>%1 quiere otra vez textos del %2</translation>
    </message>
    <message>
        <source>%1 wrote STOP and gets no texts until they write START, so the answer goes to nobody</source>
        <translation>%1 escribió STOP y no recibe textos hasta que escriba START, así que la respuesta no va a nadie</translation>
    </message>
    <message>
        <source>%1 wrote STOP and gets no texts until they write START</source>
        <translation>%1 escribió STOP y no recibe textos hasta que escriba START</translation>
    </message>
    <message>
        <source>%1 wrote STOP to %2 and gets no texts until they write START: the text was not sent</source>
        <translation>%1 escribió STOP al %2 y no recibe textos hasta que escriba START: el texto no se envió</translation>
    </message>
    <message>
        <source>%1 wrote STOP to %2 and gets no texts until they write START</source>
        <translation>%1 escribió STOP al %2 y no recibe textos hasta que escriba START</translation>
    </message>
    <message>
        <source>The plan forwards texts to nobody: it is kept for the console</source>
        <translation>El plan no reenvía textos a nadie: queda para la consola</translation>
    </message>
    <message>
        <source>Nobody of those it is forwarded to takes texts: it is kept for the console</source>
        <translation>Nadie de aquellos a quienes se reenvía recibe textos: queda para la consola</translation>
    </message>
    <message>
        <source>The plan passes no answers on: it is kept for the console</source>
        <translation>El plan no pasa respuestas: queda para la consola</translation>
    </message>
    <message>
        <source>It is forwarded to %1</source>
        <translation>Se reenvía a %1</translation>
    </message>
    <message>
        <source>%1 is on duty for texts to %2 and is told</source>
        <translation>%1 está de turno para los textos a %2 y lo recibe</translation>
    </message>
    <message>
        <source>No text was forwarded to them from this number, so the answer goes to nobody</source>
        <translation>No se le reenvió ningún texto desde este número, así que la respuesta no va a nadie</translation>
    </message>
    <message>
        <source>The answer goes to %1: it begins with %2</source>
        <translation>La respuesta va al %1: empieza por %2</translation>
    </message>
    <message>
        <source>The answer goes to %1: theirs was forwarded last</source>
        <translation>La respuesta va al %1: el suyo fue el último reenviado</translation>
    </message>
    <message>
        <source>%1 answers %2 from %3</source>
        <translation>%1 responde al %2 desde el %3</translation>
    </message>
    <message>
        <source>%1 is told that the answer went to nobody</source>
        <translation>Se dice a %1 que la respuesta no llegó a nadie</translation>
    </message>
    <message>
        <source>The text was delivered</source>
        <translation>El texto se entregó</translation>
    </message>
    <message>
        <source>The carrier could not deliver the text (its error %1)</source>
        <translation>El operador no pudo entregar el texto (su error %1)</translation>
    </message>
    <message>
        <source>The carrier could not deliver the text</source>
        <translation>El operador no pudo entregar el texto</translation>
    </message>
    <message>
        <source>It is not known whether the text was sent: the relay stopped while it was being sent. It is looked up at the carrier before anything is sent again</source>
        <translation>No se sabe si el texto se envió: el relay se detuvo mientras se enviaba. Se busca en el operador antes de enviar nada otra vez</translation>
    </message>
    <message>
        <source>It is not known whether the text was sent: the carrier&apos;s answer has no id. It is looked up at the carrier before anything is sent again</source>
        <translation>No se sabe si el texto se envió: la respuesta del operador no tiene identificador. Se busca en el operador antes de enviar nada otra vez</translation>
    </message>
    <message>
        <source>It is not known whether the text was sent: %1. It is looked up at the carrier before anything is sent again</source>
        <translation>No se sabe si el texto se envió: %1. Se busca en el operador antes de enviar nada otra vez</translation>
    </message>
    <message>
        <source>It is not known whether it was sent: the carrier could not be asked for a day</source>
        <translation>No se sabe si se envió: no se pudo preguntar al operador durante un día</translation>
    </message>
    <message>
        <source>A drill sends nothing: the text was written and not sent</source>
        <translation>Un simulacro no envía nada: el texto se escribió y no se envió</translation>
    </message>
    <message>
        <source>This relay has no API key: it only receives, and nothing is sent</source>
        <translation>Este relay no tiene clave API: solo recibe y no se envía nada</translation>
    </message>
    <message>
        <source>Its business is in no plan any more, and so nothing says what may go out for it</source>
        <translation>Su negocio ya no está en ningún plan, y nada dice qué puede salir por él</translation>
    </message>
    <message>
        <source>It waited for more than %1 hours to be sent, and would only confuse now</source>
        <translation>Esperó más de %1 horas para enviarse y ahora solo confundiría</translation>
    </message>
    <message>
        <source>It waited for more than %1 seconds to be placed, and the caller does not wait that long</source>
        <translation>Esperó más de %1 segundos para hacerse, y el llamante no espera tanto</translation>
    </message>
    <message>
        <source>The carrier took the text</source>
        <translation>El operador aceptó el texto</translation>
    </message>
    <message>
        <source>The relay&apos;s API key does not reach this: %1</source>
        <translation>La clave API del relay no alcanza para esto: %1</translation>
    </message>
    <message>
        <source>The carrier refused it: %1</source>
        <translation>El operador lo rechazó: %1</translation>
    </message>
    <message>
        <source>The carrier did not answer</source>
        <translation>El operador no respondió</translation>
    </message>
    <message>
        <source>The text was found at the carrier: it had been sent</source>
        <translation>El texto se halló en el operador: se había enviado</translation>
    </message>
    <message>
        <source>The carrier gave no answer, and it did not place the call</source>
        <translation>El operador no respondió y no hizo la llamada</translation>
    </message>
    <message>
        <source>In the last hour %1 texts and legs of this business went out, and limits.outgoingPerHour allows no more</source>
        <translation>En la última hora salieron %1 textos y llamadas propias de este negocio, y limits.outgoingPerHour no permite más</translation>
    </message>
    <message>
        <source>In the last hour %1 texts and legs went to %2, and limits.outgoingPerNumberPerHour allows no more</source>
        <translation>En la última hora fueron %1 textos y llamadas propias al %2, y limits.outgoingPerNumberPerHour no permite más</translation>
    </message>
    <message>
        <source>%1 is no number in E.164, so nothing goes there</source>
        <translation>%1 no es un número E.164, así que nada va allí</translation>
    </message>
    <message>
        <source>%1 is a premium rate number, and nothing goes to those</source>
        <translation>%1 es un número de tarificación especial, y a esos no va nada</translation>
    </message>
    <message>
        <source>%1 is in no country that is known, and texts and legs of this business go to %2 only; limits.countries can name more</source>
        <translation>%1 no está en ningún país conocido, y los textos y llamadas propias de este negocio solo van a %2; limits.countries puede nombrar más</translation>
    </message>
    <message>
        <source>%1 is in %2, and texts and legs of this business go to %3 only; limits.countries can name more</source>
        <translation>%1 está en %2, y los textos y llamadas propias de este negocio solo van a %3; limits.countries puede nombrar más</translation>
    </message>
    <message>
        <source>Plan revision %1 was pushed</source>
        <translation>Se publicó la revisión %1 del plan</translation>
    </message>
    <message>
        <source>The store does not commit: %1</source>
        <translation>El registro no guarda: %1</translation>
    </message>
    <message>
        <source>No webhook of late had a right signature: the account&apos;s Auth Token was probably rotated, and callers hear an error. Derive a key from the present token on your own machine (ringdownctl secrets webhook-key) and add it to this relay (console, Credentials; or POST /api/v1/webhook-keys). It serves without a restart</source>
        <translation>Ningún webhook reciente traía una firma correcta: el Auth Token de la cuenta seguramente se cambió, y el llamante oye un error. Derive una clave del token actual en su propio equipo (ringdownctl secrets webhook-key) y añádala a este relay (consola, Credenciales; o POST /api/v1/webhook-keys). Sirve sin reiniciar</translation>
    </message>
    <message>
        <source>A webhook with a right signature came in again</source>
        <translation>Volvió a llegar un webhook con una firma correcta</translation>
    </message>
    <message>
        <source>Twilio does not accept API key %1: it was revoked, or its secret is wrong. Calls are still answered; hand the relay another key (console, Credentials; or ringdownctl secrets rotate)</source>
        <translation>Twilio no acepta la clave API %1: fue revocada o su secreto es incorrecto. Las llamadas se siguen respondiendo; dé otra clave al relay (consola, Credenciales; o ringdownctl secrets rotate)</translation>
    </message>
    <message>
        <source>API key %1 can list the account&apos;s phone numbers: it is a standard key. Whoever stole it from this relay could point the numbers elsewhere, buy more, and read every call and text. Make a restricted key for calls, messages and recordings, and hand it to the relay instead (console, Credentials)</source>
        <translation>La clave API %1 puede listar los números de la cuenta: es una clave estándar. Quien la robara de este relay podría desviar los números, comprar más y leer cada llamada y texto. Haga una clave restringida para llamadas, mensajes y grabaciones y désela al relay en su lugar (consola, Credenciales)</translation>
    </message>
    <message>
        <source>API key %1 is a Main key: it can read the account&apos;s Auth Token. The relay has dropped it and only receives until it is handed a restricted one. Revoke %2 in Twilio&apos;s console and take it out of the relay&apos;s environment</source>
        <translation>La clave API %1 es una clave Main: puede leer el Auth Token de la cuenta. El relay la ha descartado y solo recibe hasta que se le dé una restringida. Revoque %2 en la consola de Twilio y quítela del entorno del relay</translation>
    </message>
    <message>
        <source>API key %1 is a Main key: it can read the account&apos;s Auth Token. The relay has dropped it and only receives until it is handed a restricted one. Revoke %2 in Twilio&apos;s console</source>
        <translation>La clave API %1 es una clave Main: puede leer el Auth Token de la cuenta. El relay la ha descartado y solo recibe hasta que se le dé una restringida. Revoque %2 en la consola de Twilio</translation>
    </message>
    <message>
        <source>API key %1 was dropped: it is a Main key</source>
        <translation>La clave API %1 se descartó: es una clave Main</translation>
    </message>
    <message>
        <source>The relay&apos;s API key can do no more than it should</source>
        <translation>La clave API del relay no puede hacer más de lo debido</translation>
    </message>
    <message>
        <source>API key %1 is in service from here on</source>
        <translation>La clave API %1 está en servicio desde ahora</translation>
    </message>
    <message>
        <source>Token %1 was made; it opens the control API as a viewer</source>
        <translation>Se hizo el token %1; abre la API de control como lector</translation>
    </message>
    <message>
        <source>Token %1 was made; it opens the control API as an operator</source>
        <translation>Se hizo el token %1; abre la API de control como operador</translation>
    </message>
    <message>
        <source>Token %1 was made; it opens the control API as an admin</source>
        <translation>Se hizo el token %1; abre la API de control como administrador</translation>
    </message>
    <message>
        <source>Token %1 was taken back</source>
        <translation>El token %1 se retiró</translation>
    </message>
    <message>
        <source>Webhook key %1 was added: webhooks it signs are genuine from here on</source>
        <translation>Se añadió la clave de webhook %1: los webhooks que firma son auténticos desde ahora</translation>
    </message>
    <message>
        <source>Webhook key %1 was dropped: what it signs is refused from here on</source>
        <translation>Se quitó la clave de webhook %1: lo que firma se rechaza desde ahora</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what a caller rule asks for and the caller does not have</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>1st</source>
        <comment>weekday of a month</comment>
        <translation>1.er</translation>
    </message>
    <message>
        <source>2nd</source>
        <comment>weekday of a month</comment>
        <translation>2.º</translation>
    </message>
    <message>
        <source>3rd</source>
        <comment>weekday of a month</comment>
        <translation>3.er</translation>
    </message>
    <message>
        <source>4th</source>
        <comment>weekday of a month</comment>
        <translation>4.º</translation>
    </message>
    <message>
        <source>5th</source>
        <comment>weekday of a month</comment>
        <translation>5.º</translation>
    </message>
    <message>
        <source>last</source>
        <comment>weekday of a month</comment>
        <translation>último</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>day, month, year</comment>
        <translation>%1 de %2 de %3</translation>
    </message>
    <message>
        <source>%1 %2 at %3</source>
        <comment>weekday, date, time of day</comment>
        <translation>%1 %2 a las %3</translation>
    </message>
    <message>
        <source>%1 (for the second time, the clocks went back)</source>
        <translation>%1 (por segunda vez, los relojes se retrasaron)</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>the hours of a day</comment>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between the last two of a list</comment>
        <translation> y </translation>
    </message>
    <message>
        <source>busy</source>
        <comment>a call is refused as</comment>
        <translation>ocupado</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>a call is refused as</comment>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a business</comment>
        <translation>abierto</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>a business</comment>
        <translation>cerrado</translation>
    </message>
    <message>
        <source> and then </source>
        <comment>between the last two of a list</comment>
        <translation> y después </translation>
    </message>
    <message>
        <source> or </source>
        <comment>between the last two of a list</comment>
        <translation> o </translation>
    </message>
    <message>
        <source>Caller rule %1 is removed: it took %2</source>
        <translation>La regla de llamantes %1 se quita: valía para %2</translation>
    </message>
    <message>
        <source>Caller rule %1 is new: it takes %2 and %3, once it is switched on</source>
        <translation>La regla de llamantes %1 es nueva: vale para %2 y %3 en cuanto se active</translation>
    </message>
    <message>
        <source>Caller rule %1 is new: it takes %2 and %3</source>
        <translation>La regla de llamantes %1 es nueva: vale para %2 y %3</translation>
    </message>
    <message>
        <source>Caller rule %1 no longer takes %2</source>
        <translation>La regla de llamantes %1 ya no vale para %2</translation>
    </message>
    <message>
        <source>Caller rule %1 also takes %2</source>
        <translation>La regla de llamantes %1 vale también para %2</translation>
    </message>
    <message>
        <source>Caller rule %1 lists what it matches in another order</source>
        <translation>La regla de llamantes %1 enumera en otro orden aquello para lo que vale</translation>
    </message>
    <message>
        <source>Caller rule %1 now %2 and no longer leads to a route</source>
        <translation>La regla de llamantes %1 ahora %2 y ya no lleva a una ruta</translation>
    </message>
    <message>
        <source>Caller rule %1 now %2 and no longer rejects the call</source>
        <translation>La regla de llamantes %1 ahora %2 y ya no rechaza la llamada</translation>
    </message>
    <message>
        <source>Caller rule %1 is now asked first</source>
        <translation>La regla de llamantes %1 se pregunta ahora la primera</translation>
    </message>
    <message>
        <source>Caller rule %1 is now asked right after rule %2</source>
        <translation>La regla de llamantes %1 se pregunta ahora justo después de la regla %2</translation>
    </message>
    <message>
        <source>Caller rule %1 is now asked right after %2</source>
        <translation>La regla de llamantes %1 se pregunta ahora justo después de %2</translation>
    </message>
    <message>
        <source>Caller rule %1 is switched on: it is asked again</source>
        <translation>La regla de llamantes %1 se activa: se pregunta otra vez</translation>
    </message>
    <message>
        <source>Caller rule %1 is switched off: it is no longer asked</source>
        <translation>La regla de llamantes %1 se desactiva: ya no se pregunta</translation>
    </message>
    <message>
        <source>Caller rule %1 %2</source>
        <comment>a caller rule and what it does</comment>
        <translation>La regla de llamantes %1 %2</translation>
    </message>
    <message>
        <source>%1 lists the same hours in another order</source>
        <translation>%1 enumera las mismas horas en otro orden</translation>
    </message>
    <message>
        <source>%1 closes at %2 instead of %3</source>
        <translation>%1 cierra a las %2 en vez de a las %3</translation>
    </message>
    <message>
        <source>%1 pauses at %2 instead of %3</source>
        <translation>%1 hace una pausa a las %2 en vez de a las %3</translation>
    </message>
    <message>
        <source>%1 opens at %2 instead of %3</source>
        <translation>%1 abre a las %2 en vez de a las %3</translation>
    </message>
    <message>
        <source>%1 opens again at %2 instead of %3</source>
        <translation>%1 vuelve a abrir a las %2 en vez de a las %3</translation>
    </message>
    <message>
        <source>%1 is open %2; it was closed</source>
        <translation>%1 abre %2; estaba cerrado</translation>
    </message>
    <message>
        <source>%1 is closed; it was open %2</source>
        <translation>%1 está cerrado; abría %2</translation>
    </message>
    <message>
        <source>%1 is open %2 instead of %3</source>
        <translation>%1 abre %2 en vez de %3</translation>
    </message>
    <message>
        <source>%1 is no longer an exception; it was %2</source>
        <translation>%1 ya no es una excepción; era %2</translation>
    </message>
    <message>
        <source>%1 is a new exception: %2</source>
        <translation>%1 es una excepción nueva: %2</translation>
    </message>
    <message>
        <source>The exception for %1 is called %2 instead of %3</source>
        <translation>La excepción de %1 se llama %2 en vez de %3</translation>
    </message>
    <message>
        <source>%1 falls on %2 instead of %3</source>
        <translation>%1 cae en %2 en vez de %3</translation>
    </message>
    <message>
        <source>The exceptions are listed in another order</source>
        <translation>Las excepciones van en otro orden</translation>
    </message>
    <message>
        <source>The override ends: the business was %1 (%2)</source>
        <translation>Termina el cambio a mano: el negocio estaba %1 (%2)</translation>
    </message>
    <message>
        <source>The override ends: the business was %1</source>
        <translation>Termina el cambio a mano: el negocio estaba %1</translation>
    </message>
    <message>
        <source>An override holds the business %1 (%2)</source>
        <translation>Un cambio a mano tiene el negocio %1 (%2)</translation>
    </message>
    <message>
        <source>An override holds the business %1</source>
        <translation>Un cambio a mano tiene el negocio %1</translation>
    </message>
    <message>
        <source>The override holds the business %1 instead of %2</source>
        <translation>El cambio a mano tiene el negocio %1 en vez de %2</translation>
    </message>
    <message>
        <source>The override&apos;s note is %1 instead of %2</source>
        <translation>La nota del cambio a mano es %1 en vez de %2</translation>
    </message>
    <message>
        <source>%1&apos;s phone is %2 instead of %3</source>
        <translation>El teléfono de %1 es %2 en vez de %3</translation>
    </message>
    <message>
        <source>%1 gets texts again</source>
        <translation>%1 recibe textos otra vez</translation>
    </message>
    <message>
        <source>%1 no longer gets texts</source>
        <translation>%1 ya no recibe textos</translation>
    </message>
    <message>
        <source>Contact %1 (%2) is removed</source>
        <translation>El contacto %1 (%2) se quita</translation>
    </message>
    <message>
        <source>Contact %1 (%2) is new and gets no texts</source>
        <translation>El contacto %1 (%2) es nuevo y no recibe textos</translation>
    </message>
    <message>
        <source>Contact %1 (%2) is new</source>
        <translation>El contacto %1 (%2) es nuevo</translation>
    </message>
    <message>
        <source>The contacts are listed in another order</source>
        <translation>Los contactos van en otro orden</translation>
    </message>
    <message>
        <source>%1 is no longer in the directory</source>
        <translation>%1 ya no está en el directorio</translation>
    </message>
    <message>
        <source>%1 is new in the directory, with no type</source>
        <translation>%1 es nuevo en el directorio, sin tipo</translation>
    </message>
    <message>
        <source>%1 is new in the directory, with the type %2</source>
        <translation>%1 es nuevo en el directorio, con el tipo %2</translation>
    </message>
    <message>
        <source>The directory calls %1 %2 instead of %3</source>
        <translation>El directorio llama al %1 %2 en vez de %3</translation>
    </message>
    <message>
        <source>%1 has no type in the directory instead of the type %2</source>
        <translation>%1 no tiene tipo en el directorio en vez del tipo %2</translation>
    </message>
    <message>
        <source>%1 has the type %2 in the directory instead of no type</source>
        <translation>%1 tiene el tipo %2 en el directorio en vez de ninguno</translation>
    </message>
    <message>
        <source>%1 has the type %2 in the directory instead of the type %3</source>
        <translation>%1 tiene el tipo %2 en el directorio en vez del tipo %3</translation>
    </message>
    <message>
        <source>The directory is listed in another order</source>
        <translation>El directorio va en otro orden</translation>
    </message>
    <message>
        <source>Tier %1 no longer rings %2</source>
        <translation>El nivel %1 ya no llama a %2</translation>
    </message>
    <message>
        <source>Tier %1 also rings %2</source>
        <translation>El nivel %1 llama también a %2</translation>
    </message>
    <message>
        <source>Tier %1 lists its contacts in another order: %2</source>
        <translation>El nivel %1 enumera sus contactos en otro orden: %2</translation>
    </message>
    <message>
        <source>Tier %1 rings everybody at once instead of one after the other</source>
        <translation>El nivel %1 llama a todos a la vez en vez de uno tras otro</translation>
    </message>
    <message>
        <source>Tier %1 rings one after the other instead of everybody at once</source>
        <translation>El nivel %1 llama a uno tras otro en vez de a todos a la vez</translation>
    </message>
    <message>
        <source>Tier %1 rings for %2 instead of %3</source>
        <translation>El nivel %1 suena %2 en vez de %3</translation>
    </message>
    <message>
        <source>Tier %1 asks for a key before the call is joined</source>
        <translation>El nivel %1 pide una tecla antes de unir la llamada</translation>
    </message>
    <message>
        <source>Tier %1 joins whoever picks up, without asking for a key</source>
        <translation>El nivel %1 une a quien conteste, sin pedir una tecla</translation>
    </message>
    <message>
        <source>Tier %1 shows the caller&apos;s number instead of the business number</source>
        <translation>El nivel %1 muestra el número del llamante en vez del número del negocio</translation>
    </message>
    <message>
        <source>Tier %1 shows the business number instead of the caller&apos;s</source>
        <translation>El nivel %1 muestra el número del negocio en vez del del llamante</translation>
    </message>
    <message>
        <source>Tier %1 is removed</source>
        <translation>El nivel %1 se quita</translation>
    </message>
    <message>
        <source>Tier %1 is new: it rings %2 for %3 each</source>
        <translation>El nivel %1 es nuevo: llama a %2, %3 cada uno</translation>
    </message>
    <message>
        <source>Tier %1 is new: it rings %2 for %3</source>
        <translation>El nivel %1 es nuevo: llama a %2 durante %3</translation>
    </message>
    <message>
        <source>The tiers are listed in another order</source>
        <translation>Los niveles van en otro orden</translation>
    </message>
    <message>
        <source>%1 no longer knows key %2, which led to route %3</source>
        <translation>%1 ya no conoce la tecla %2, que llevaba a la ruta %3</translation>
    </message>
    <message>
        <source>%1: key %2 now leads to route %3</source>
        <translation>%1: la tecla %2 lleva ahora a la ruta %3</translation>
    </message>
    <message>
        <source>%1: key %2 leads to route %3 instead of %4</source>
        <translation>%1: la tecla %2 lleva a la ruta %3 en vez de %4</translation>
    </message>
    <message>
        <source>%1 asks %2 instead of %3</source>
        <comment>what is asked</comment>
        <translation>%1 pregunta %2 en vez de %3</translation>
    </message>
    <message>
        <source>%1 asks %2 instead of %3</source>
        <comment>how often</comment>
        <translation>%1 pregunta %2 en vez de %3</translation>
    </message>
    <message>
        <source>%1 waits %2 for a key instead of %3</source>
        <translation>%1 espera una tecla %2 en vez de %3</translation>
    </message>
    <message>
        <source>%1: without a key the call goes on with %2 instead of %3</source>
        <translation>%1: sin tecla la llamada sigue con %2 en vez de %3</translation>
    </message>
    <message>
        <source>%1 no longer offers to text the caller back</source>
        <translation>%1 ya no ofrece responder al llamante con un texto</translation>
    </message>
    <message>
        <source>%1 offers to text the caller back on key %2: %3</source>
        <translation>%1 ofrece responder al llamante con un texto con la tecla %2: %3</translation>
    </message>
    <message>
        <source>%1 texts the caller back on key %2 instead of %3</source>
        <translation>%1 responde al llamante con un texto con la tecla %2 en vez de %3</translation>
    </message>
    <message>
        <source>%1 texts the caller %2 instead of %3</source>
        <translation>%1 envía al llamante %2 en vez de %3</translation>
    </message>
    <message>
        <source>%1 greets with %2 instead of %3</source>
        <translation>%1 saluda con %2 en vez de %3</translation>
    </message>
    <message>
        <source>%1 records up to %2 instead of %3</source>
        <translation>%1 graba hasta %2 en vez de %3</translation>
    </message>
    <message>
        <source>%1 now transcribes what is said</source>
        <translation>%1 ahora transcribe lo que se dice</translation>
    </message>
    <message>
        <source>%1 no longer transcribes what is said</source>
        <translation>%1 ya no transcribe lo que se dice</translation>
    </message>
    <message>
        <source>%1 now %2; it was step %3</source>
        <translation>%1 ahora %2; era el paso %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a step of a route and what it does</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Route %1 no longer %2, which was step %3</source>
        <translation>La ruta %1 ya no %2, que era el paso %3</translation>
    </message>
    <message>
        <source>Route %1 now %2, as step %3</source>
        <translation>La ruta %1 ahora %2, como paso %3</translation>
    </message>
    <message>
        <source>Route %1 is removed</source>
        <translation>La ruta %1 se quita</translation>
    </message>
    <message>
        <source>Route %1 is new: it does nothing</source>
        <translation>La ruta %1 es nueva: no hace nada</translation>
    </message>
    <message>
        <source>Route %1 is new: it %2</source>
        <translation>La ruta %1 es nueva: %2</translation>
    </message>
    <message>
        <source>Number %1 is removed: nobody answers it any more</source>
        <translation>El número %1 se quita: ya nadie lo atiende</translation>
    </message>
    <message>
        <source>Number %1 moves to %2</source>
        <translation>El número %1 pasa a %2</translation>
    </message>
    <message>
        <source>Number %1 is new</source>
        <translation>El número %1 es nuevo</translation>
    </message>
    <message>
        <source>Number %1 moves here from %2</source>
        <translation>El número %1 viene de %2</translation>
    </message>
    <message>
        <source>The numbers are listed in another order; the first is %1</source>
        <translation>Los números van en otro orden; el primero es %1</translation>
    </message>
    <message>
        <source>Text %1 no longer goes to %2</source>
        <translation>El texto %1 ya no va a %2</translation>
    </message>
    <message>
        <source>Text %1 also goes to %2</source>
        <translation>El texto %1 va también a %2</translation>
    </message>
    <message>
        <source>Text %1 lists its contacts in another order</source>
        <translation>El texto %1 enumera sus contactos en otro orden</translation>
    </message>
    <message>
        <source>Text %1 says %2 instead of %3</source>
        <translation>El texto %1 dice %2 en vez de %3</translation>
    </message>
    <message>
        <source>Text %1 is now %2; it was %3</source>
        <translation>El texto %1 ahora %2; antes %3</translation>
    </message>
    <message>
        <source>Text %1 is removed</source>
        <translation>El texto %1 se quita</translation>
    </message>
    <message>
        <source>Text %1 is new: it goes to %2 and says %3</source>
        <translation>El texto %1 es nuevo: va a %2 y dice %3</translation>
    </message>
    <message>
        <source>The section for texts to the business number is there now, without settings</source>
        <translation>Ahora está la sección de textos al número del negocio, sin ajustes</translation>
    </message>
    <message>
        <source>The section for texts to the business number, which had no settings, is gone</source>
        <translation>La sección de textos al número del negocio, que no tenía ajustes, ya no está</translation>
    </message>
    <message>
        <source>Texts to the business number go to %1 instead of %2</source>
        <translation>Los textos al número del negocio van a %1 en vez de a %2</translation>
    </message>
    <message>
        <source>A contact&apos;s answer to a forwarded text is no longer sent on to the person who wrote</source>
        <translation>La respuesta de un contacto a un texto reenviado ya no se pasa a quien escribió</translation>
    </message>
    <message>
        <source>A contact&apos;s answer to a forwarded text is now sent on to the person who wrote</source>
        <translation>La respuesta de un contacto a un texto reenviado se pasa ahora a quien escribió</translation>
    </message>
    <message>
        <source>The spoken language is %1 instead of %2</source>
        <translation>El idioma hablado es %1 en vez de %2</translation>
    </message>
    <message>
        <source>The voice is %1 instead of %2</source>
        <translation>La voz es %1 en vez de %2</translation>
    </message>
    <message>
        <source>Texts and legs go to %1 instead of %2</source>
        <translation>Los textos y llamadas propias van a %1 en vez de a %2</translation>
    </message>
    <message>
        <source>At most %1 texts and legs an hour go out instead of %2</source>
        <translation>Salen como mucho %1 textos y llamadas propias por hora en vez de %2</translation>
    </message>
    <message>
        <source>At most %1 texts and legs an hour go to one number instead of %2</source>
        <translation>Van como mucho %1 textos y llamadas propias por hora a un número en vez de %2</translation>
    </message>
    <message>
        <source>A caller waits at most %1 instead of %2</source>
        <translation>Un llamante espera como mucho %1 en vez de %2</translation>
    </message>
    <message>
        <source>Calls are kept for %1 instead of %2</source>
        <translation>Las llamadas se guardan %1 en vez de %2</translation>
    </message>
    <message>
        <source>Voicemails are kept for %1 instead of %2</source>
        <translation>Los mensajes de voz se guardan %1 en vez de %2</translation>
    </message>
    <message>
        <source>The carrier starts %1 of our own a second instead of %2</source>
        <translation>El operador inicia %1 propias por segundo en vez de %2</translation>
    </message>
    <message>
        <source>The business is called %1 instead of %2</source>
        <translation>El negocio se llama %1 en vez de %2</translation>
    </message>
    <message>
        <source>The time zone is %1 instead of %2</source>
        <translation>La zona horaria es %1 en vez de %2</translation>
    </message>
    <message>
        <source>says %1 instead of %2</source>
        <translation>dice %1 en vez de %2</translation>
    </message>
    <message>
        <source>says %1</source>
        <translation>dice %1</translation>
    </message>
    <message>
        <source>plays %1 instead of %2</source>
        <translation>reproduce %1 en vez de %2</translation>
    </message>
    <message>
        <source>plays %1</source>
        <translation>reproduce %1</translation>
    </message>
    <message>
        <source>asks for a key (%1) instead of (%2)</source>
        <translation>pide una tecla (%1) en vez de (%2)</translation>
    </message>
    <message>
        <source>asks for a key (%1)</source>
        <translation>pide una tecla (%1)</translation>
    </message>
    <message>
        <source>rings %1 instead of %2</source>
        <translation>llama a %1 en vez de a %2</translation>
    </message>
    <message>
        <source>rings %1</source>
        <translation>llama a %1</translation>
    </message>
    <message>
        <source>sends the text %1 instead of %2</source>
        <translation>envía el texto %1 en vez de %2</translation>
    </message>
    <message>
        <source>sends the text %1</source>
        <translation>envía el texto %1</translation>
    </message>
    <message>
        <source>takes a voicemail</source>
        <translation>toma un mensaje de voz</translation>
    </message>
    <message>
        <source>goes on with route %1 instead of %2</source>
        <translation>sigue con la ruta %1 en vez de %2</translation>
    </message>
    <message>
        <source>goes on with route %1</source>
        <translation>sigue con la ruta %1</translation>
    </message>
    <message>
        <source>rejects the call as busy instead of as not in service</source>
        <translation>rechaza la llamada como ocupado en vez de fuera de servicio</translation>
    </message>
    <message>
        <source>rejects the call as not in service instead of as busy</source>
        <translation>rechaza la llamada como fuera de servicio en vez de ocupado</translation>
    </message>
    <message>
        <source>rejects the call as busy</source>
        <translation>rechaza la llamada como ocupado</translation>
    </message>
    <message>
        <source>rejects the call as not in service</source>
        <translation>rechaza la llamada como fuera de servicio</translation>
    </message>
    <message>
        <source>hangs up</source>
        <translation>cuelga</translation>
    </message>
    <message>
        <source>numbers that begin with %1</source>
        <translation>números que empiezan por %1</translation>
    </message>
    <message>
        <source>callers of the type %1</source>
        <translation>llamantes del tipo %1</translation>
    </message>
    <message>
        <source>callers without a number</source>
        <translation>llamantes sin número</translation>
    </message>
    <message>
        <source>calls forwarded from %1</source>
        <translation>llamadas desviadas desde %1</translation>
    </message>
    <message>
        <source>calls to %1</source>
        <translation>llamadas al %1</translation>
    </message>
    <message>
        <source>callers from the country %1</source>
        <translation>llamantes del país %1</translation>
    </message>
    <message>
        <source>callers from the state %1</source>
        <translation>llamantes del estado %1</translation>
    </message>
    <message>
        <source>sent once</source>
        <translation>se envía una vez</translation>
    </message>
    <message>
        <source>sent again %1 later while nobody claims the call, %2 times in all</source>
        <translation>se envía otra vez %1 después mientras nadie se encargue de la llamada, %2 veces en total</translation>
    </message>
    <message>
        <source>Easter Sunday</source>
        <translation>domingo de Pascua</translation>
    </message>
    <message>
        <source>Nobody in the directory has this type, so it matches no caller</source>
        <translation>Nadie en el directorio tiene este tipo, así que no vale para ningún llamante</translation>
    </message>
    <message>
        <source>This phone stands in the directory twice, first at %1: only one entry can count</source>
        <translation>Este teléfono está dos veces en el directorio, la primera en %1: solo puede contar una entrada</translation>
    </message>
    <message>
        <source>This caller rule matches nobody: its match is empty</source>
        <translation>Esta regla de llamantes no vale para nadie: está vacía</translation>
    </message>
    <message>
        <source>This caller rule never gets its turn: %1, asked earlier, already takes every caller it matches. Move it up or remove it</source>
        <translation>A esta regla de llamantes nunca le toca: %1, que se pregunta antes, ya se lleva a todos sus llamantes. Súbala o quítela</translation>
    </message>
    <message>
        <source>This exception changes nothing: the week has the same hours on that day</source>
        <translation>Esta excepción no cambia nada: la semana tiene el mismo horario ese día</translation>
    </message>
    <message>
        <source>This is the second exception for %1, after %2: only one of them can count</source>
        <translation>Es la segunda excepción para %1, después de %2: solo puede contar una</translation>
    </message>
    <message>
        <source>Nobody is in this tier, so it is skipped</source>
        <translation>No hay nadie en este nivel, así que se salta</translation>
    </message>
    <message>
        <source>%1 phones ring together here, but Twilio rings %2 at once: the others stay silent. Spread them over several tiers</source>
        <translation>Aquí suenan %1 teléfonos juntos, pero Twilio llama a %2 a la vez: los demás no suenan. Repártalos en varios niveles</translation>
    </message>
    <message>
        <source>These tiers ring up to %1 seconds, but the longest wait is %2: the last phones ring shorter or not at all. Shorten the tiers or raise the longest wait</source>
        <translation>Estos niveles suenan hasta %1 segundos, pero la espera máxima es %2: los últimos teléfonos suenan menos o nada. Acorte los niveles o suba la espera máxima</translation>
    </message>
    <message>
        <source>No call reaches this step: the step before it ends the route or leads away</source>
        <translation>Ninguna llamada llega a este paso: el anterior termina la ruta o lleva a otra</translation>
    </message>
    <message>
        <source>This text goes to nobody: none of its contacts takes texts</source>
        <translation>Este texto no va a nadie: ninguno de sus contactos recibe textos</translation>
    </message>
    <message>
        <source>The field {%1} is not known: write {caller}, {callerName}, {business}, {number}, {time} or {reason}</source>
        <translation>El campo {%1} no se conoce: escriba {caller}, {callerName}, {business}, {number}, {time} o {reason}</translation>
    </message>
    <message>
        <source>And %1 more problems of this kind are not listed</source>
        <translation>Y otros %1 problemas de este tipo que no se enumeran</translation>
    </message>
    <message>
        <source>A caller who presses nothing would go round for ever (%1): let one of these routes end in a voicemail or a hang-up</source>
        <translation>Un llamante que no pulse nada daría vueltas sin fin (%1): haga que una de estas rutas termine en un buzón de voz o cuelgue</translation>
    </message>
    <message>
        <source>Nobody would ring: there is no contact in what this step rings; put somebody into the tier or remove the step</source>
        <translation>No sonaría nadie: no hay ningún contacto en lo que llama este paso; ponga a alguien en el nivel o quite el paso</translation>
    </message>
    <message>
        <source>A ring step needs at least one tier: name the tiers in the order they ring</source>
        <translation>Un paso de llamada necesita al menos un nivel: ponga los niveles en el orden en que suenan</translation>
    </message>
    <message>
        <source>A tier has at most %1 contacts, this one has %2: split it</source>
        <translation>Un nivel tiene como mucho %1 contactos y este tiene %2: divídalo</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>a phone number with its country code, such as &quot;+16195550100&quot;</source>
        <translation>un teléfono con su prefijo de país, como +16195550100</translation>
    </message>
    <message>
        <source>a + and the first digits of a number, such as &quot;+1900&quot;</source>
        <translation>un + y las primeras cifras de un número, como +1900</translation>
    </message>
    <message>
        <source>a state as the carrier writes it, such as &quot;CA&quot;</source>
        <translation>un estado como lo escribe el operador, como CA</translation>
    </message>
    <message>
        <source>a country in two capital letters, such as &quot;US&quot;</source>
        <translation>un país con dos mayúsculas, como US</translation>
    </message>
    <message>
        <source>free of overlaps: %1 of the same day covers part of it; join the two</source>
        <translation>libre de solapes: %1 del mismo día cubre una parte; una los dos</translation>
    </message>
    <message>
        <source>an interval such as &quot;09:00-17:00&quot;; hours go from 00:00 to 23:59, and 24:00 may end one</source>
        <translation>un intervalo como 09:00-17:00; las horas van de 00:00 a 23:59, y 24:00 puede terminar uno</translation>
    </message>
    <message>
        <source>a day that exists, written such as &quot;2026-12-24&quot;</source>
        <translation>un día que exista, escrito como 2026-12-24</translation>
    </message>
    <message>
        <source>a day of every year: &quot;12-25&quot;, &quot;07-04 observed&quot;, &quot;4th thu nov&quot;, &quot;last mon may&quot;, &quot;easter&quot;, &quot;easter+1&quot; or &quot;easter-2&quot;</source>
        <translation>un día de cada año: 12-25, 07-04 observed, 4th thu nov, last mon may, easter, easter+1 o easter-2</translation>
    </message>
    <message>
        <source>a moment with its offset, such as &quot;2026-11-23T18:00:00-08:00&quot;</source>
        <translation>un momento con su desfase, como 2026-11-23T18:00:00-08:00</translation>
    </message>
    <message>
        <source>a key of the telephone: 0 to 9, * or #</source>
        <comment>of a menu</comment>
        <translation>una tecla del teléfono: 0 a 9, * o #</translation>
    </message>
    <message>
        <source>the address of a sound, such as &quot;https://example.com/welcome.mp3&quot;</source>
        <translation>la dirección de un sonido, como https://example.com/welcome.mp3</translation>
    </message>
    <message>
        <source>a time zone known here, such as &quot;America/Los_Angeles&quot;</source>
        <translation>una zona horaria conocida aquí, como America/Los_Angeles</translation>
    </message>
    <message>
        <source>free: %1 has this id; ids are unique in their list</source>
        <translation>libre: %1 tiene este identificador; son únicos en su lista</translation>
    </message>
    <message>
        <source>a phone of a person: it is the business number at %1, and a call would come back to where it started</source>
        <translation>el teléfono de una persona: es el número del negocio en %1, y una llamada volvería a donde empezó</translation>
    </message>
    <message>
        <source>a language such as &quot;en-US&quot;</source>
        <translation>un idioma como en-US</translation>
    </message>
    <message>
        <source>a voice of the carrier such as &quot;Polly.Joanna&quot;</source>
        <translation>una voz del operador como Polly.Joanna</translation>
    </message>
    <message>
        <source>%1, the one plan format this version reads</source>
        <translation>%1, el único formato de plan que lee esta versión</translation>
    </message>
    <message>
        <source>an id: a small letter, then up to 31 small letters, digits or hyphens</source>
        <translation>un identificador: una letra minúscula y hasta 31 letras minúsculas, cifras o guiones</translation>
    </message>
    <message>
        <source>Step %1 of route %2</source>
        <comment>number, route</comment>
        <translation>El paso %1 de la ruta %2</translation>
    </message>
    <message>
        <source>the next step</source>
        <translation>el paso siguiente</translation>
    </message>
    <message>
        <source>route %1</source>
        <translation>la ruta %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>keys of a menu</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>a key, a route</comment>
        <translation>%1 para %2</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a weekday, at the front of a sentence</comment>
        <translation>El %1</translation>
    </message>
    <message>
        <source>The exception for %1</source>
        <comment>a day</comment>
        <translation>La excepción para %1</translation>
    </message>
    <message>
        <source>open %1</source>
        <comment>hours</comment>
        <translation>abierto %1</translation>
    </message>
    <message>
        <source>open until somebody ends it</source>
        <translation>abierto hasta que alguien lo termine</translation>
    </message>
    <message>
        <source>closed until somebody ends it</source>
        <translation>cerrado hasta que alguien lo termine</translation>
    </message>
    <message>
        <source>open until %1</source>
        <comment>a moment</comment>
        <translation>abierto hasta el %1</translation>
    </message>
    <message>
        <source>closed until %1</source>
        <comment>a moment</comment>
        <translation>cerrado hasta el %1</translation>
    </message>
    <message>
        <source>, then </source>
        <comment>between things in their order</comment>
        <translation>, luego </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>the countries of its own numbers</source>
        <translation>los países de sus propios números</translation>
    </message>
    <message>
        <source>the carrier’s usual voice</source>
        <translation>la voz habitual del operador</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words of somebody</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>todo el día</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times of a day</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <comment>a value, what is expected</comment>
        <translation>%1 no es %2</translation>
    </message>
    <message>
        <source>Whoever gets text %1 can call the business number and be put through to the caller</source>
        <translation>Quien recibe el texto %1 puede llamar al número del negocio y se le pone con el llamante</translation>
    </message>
    <message>
        <source>Whoever gets text %1 is no longer put through to the caller</source>
        <translation>A quien recibe el texto %1 ya no se le pone con el llamante</translation>
    </message>
    <message>
        <source>%1 was texted about the call from %2 at %3, which nobody answered, and is put through to the caller on pressing 1</source>
        <translation>A %1 se le escribió sobre la llamada de %2 de las %3, que nadie atendió, y al pulsar 1 se le comunica con quien llamó</translation>
    </message>
    <message>
        <source>%1 pressed 1 and is put through: %2 is called for up to %3 s and sees %4</source>
        <translation>%1 pulsó 1 y se le comunica: se llama a %2 durante %3 s como máximo y ve %4</translation>
    </message>
    <message>
        <source>%1 took over this call by calling back and pressing 1</source>
        <translation>%1 se hizo cargo de esta llamada al devolverla y pulsar 1</translation>
    </message>
    <message>
        <source>The call it was about is not known any more</source>
        <translation>Ya no se conoce la llamada de la que se trataba</translation>
    </message>
    <message>
        <source>%1 did not press 1</source>
        <translation>%1 no pulsó 1</translation>
    </message>
    <message>
        <source>%1 has the call by now</source>
        <translation>%1 ya tiene la llamada</translation>
    </message>
    <message>
        <source>The relay has just begun and does not know yet what went out in the last hour</source>
        <translation>El relay acaba de empezar y aún no sabe qué salió en la última hora</translation>
    </message>
    <message>
        <source>%1 was put through to %2 and talked for %3 s</source>
        <translation>Se comunicó a %1 con %2 y hablaron %3 s</translation>
    </message>
    <message>
        <source>%1 picked up, but was never joined with who called back</source>
        <translation>%1 contestó, pero no se le unió con quien devolvió la llamada</translation>
    </message>
    <message>
        <source>%1 picked up and is joined with who called back</source>
        <translation>%1 contestó y está unido con quien devolvió la llamada</translation>
    </message>
    <message>
        <source>%1 hung up before %2 answered</source>
        <translation>%1 colgó antes de que %2 contestara</translation>
    </message>
    <message>
        <source>The call back to %1 lasted %2 s</source>
        <translation>La devolución de la llamada a %1 duró %2 s</translation>
    </message>
    <message>
        <source>The call back to %1 reached nobody</source>
        <translation>La devolución de la llamada a %1 no alcanzó a nadie</translation>
    </message>
    <message>
        <source>The call ended before anybody was called back</source>
        <translation>La llamada terminó antes de que se devolviera ninguna</translation>
    </message>
    <message>
        <source>a call back to %1</source>
        <translation>devolver la llamada a %1</translation>
    </message>
    <message>
        <source>a call back</source>
        <translation>devolver una llamada</translation>
    </message>
    <message>
        <source>%1 sent the caller to voicemail</source>
        <translation>%1 envió a quien llama al buzón de voz</translation>
    </message>
    <message>
        <source>The caller could not be taken to voicemail at once (%1), and goes there when what they hear now is over</source>
        <translation>No se pudo llevar a quien llama al buzón de voz de inmediato (%1), e irá allí cuando acabe lo que oye ahora</translation>
    </message>
    <message>
        <source>It waited for more than %1 seconds, and the caller may be with somebody by now</source>
        <translation>Esperó más de %1 segundos, y puede que quien llama ya esté con alguien</translation>
    </message>
    <message>
        <source>The caller is at the voicemail</source>
        <translation>Quien llama está en el buzón de voz</translation>
    </message>
    <message>
        <source>%1. It ended while no relay answered, as the carrier&apos;s list tells</source>
        <translation>%1. Terminó mientras no respondía ningún relay, como indica la lista del operador</translation>
    </message>
    <message>
        <source>%1&apos;s phone %2 is of a premium rate: it is never rung or texted. Give another number</source>
        <translation>El teléfono %2 de %1 es de tarificación especial: nunca se llama ni se le envían mensajes. Indique otro número</translation>
    </message>
    <message>
        <source>%1&apos;s phone %2 is in no country that is known: it is never rung or texted</source>
        <translation>El teléfono %2 de %1 no es de ningún país conocido: nunca se llama ni se le envían mensajes</translation>
    </message>
    <message>
        <source>The caller&apos;s number is withheld</source>
        <translation>El número de quien llama está oculto</translation>
    </message>
    <message>
        <source>None of its phones may be rung</source>
        <translation>No se puede llamar a ninguno de sus teléfonos</translation>
    </message>
    <message>
        <source>%1 has no phone that may be rung</source>
        <comment>a tier</comment>
        <translation>%1 no tiene ningún teléfono al que se pueda llamar</translation>
    </message>
    <message>
        <source>a text instead</source>
        <translation>un mensaje de texto en su lugar</translation>
    </message>
    <message>
        <source>%1&apos;s phone may not be rung: %2</source>
        <translation>No se puede llamar al teléfono de %1: %2</translation>
    </message>
    <message>
        <source>%1: a caller who waits hears the ring tone instead of %2</source>
        <translation>%1: quien espera oye el tono de llamada en vez de %2</translation>
    </message>
    <message>
        <source>%1: a caller who waits hears %2 instead of the ring tone</source>
        <translation>%1: quien espera oye %2 en vez del tono de llamada</translation>
    </message>
    <message>
        <source>%1: a caller who waits hears %2 instead of %3</source>
        <translation>%1: quien espera oye %2 en vez de %3</translation>
    </message>
    <message>
        <source>%1: a caller who waits is told %2 %3 after the first ring instead of %4 after the first ring</source>
        <translation>%1: a quien espera se le dice %2 %3 después del primer timbre en vez de %4 después del primer timbre</translation>
    </message>
    <message>
        <source>%1: a caller who waits is told %2 %3 after the first ring instead of every %4</source>
        <translation>%1: a quien espera se le dice %2 %3 después del primer timbre en vez de cada %4</translation>
    </message>
    <message>
        <source>%1: a caller who waits is told %2 every %3 instead of %4 after the first ring</source>
        <translation>%1: a quien espera se le dice %2 cada %3 en vez de %4 después del primer timbre</translation>
    </message>
    <message>
        <source>%1: a caller who waits is told %2 every %3 instead of every %4</source>
        <translation>%1: a quien espera se le dice %2 cada %3 en vez de cada %4</translation>
    </message>
    <message>
        <source>%1: a caller who waits is told %2 %3 after the first ring</source>
        <translation>%1: a quien espera se le dice %2 %3 después del primer timbre</translation>
    </message>
    <message>
        <source>%1: a caller who waits is no longer told %2 %3 after the first ring</source>
        <translation>%1: a quien espera ya no se le dice %2 %3 después del primer timbre</translation>
    </message>
    <message>
        <source>%1: a caller who waits is told %2 every %3</source>
        <translation>%1: a quien espera se le dice %2 cada %3</translation>
    </message>
    <message>
        <source>%1: a caller who waits is no longer told %2 every %3</source>
        <translation>%1: a quien espera ya no se le dice %2 cada %3</translation>
    </message>
    <message>
        <source>%1: the prompt %2 is now number %3 of the list: of two that are due together the first is said</source>
        <translation>%1: el aviso %2 es ahora el número %3 de la lista: de dos que tocan a la vez se dice el primero</translation>
    </message>
    <message>
        <source>This prompt has %1 characters, and at most %2 are said: while it is said the caller cannot go on. Shorten it</source>
        <translation>Este aviso tiene %1 caracteres, y se dicen %2 como mucho: mientras se dice, quien llama no puede avanzar. Acórtelo</translation>
    </message>
    <message>
        <source>A caller hears at most %1 prompts while phones ring, these are %2: take some out</source>
        <translation>Quien llama oye como mucho %1 avisos mientras suenan los teléfonos, y estos son %2: quite algunos</translation>
    </message>
    <message>
        <source>This music cannot be fetched from the internet, so callers hear the ring tone: put it on a web server with a public name</source>
        <translation>Esta música no se puede obtener desde internet, así que se oye el tono de llamada: póngala en un servidor web con nombre público</translation>
    </message>
    <message>
        <source>The relay has no API key to place calls with, so callers hear the ring tone, and prompts between tiers only</source>
        <translation>El relay no tiene clave de API con la que hacer llamadas, así que se oye el tono de llamada, y los avisos solo entre niveles</translation>
    </message>
    <message>
        <source>The longest wait is %1 seconds, so this is never said: say it earlier or raise the longest wait</source>
        <translation>La espera máxima es de %1 segundos, así que esto nunca se dice: dígalo antes o suba la espera máxima</translation>
    </message>
    <message>
        <source>the https address of a sound of at most %1 characters, such as &quot;https://example.com/hold.mp3&quot;</source>
        <translation>la dirección https de un sonido de como mucho %1 caracteres, como &quot;https://example.com/hold.mp3&quot;</translation>
    </message>
    <message>
        <source>%1, with music for the caller</source>
        <translation>%1, con música para quien llama</translation>
    </message>
    <message>
        <source>%1, on a call of its own, until 1 is pressed</source>
        <translation>%1, en una llamada propia, hasta que se pulse 1</translation>
    </message>
    <message>
        <source>This relay has no API key to place calls with, so a dial rings it</source>
        <translation>Este relay no tiene clave de API con la que hacer llamadas, así que lo llama una marcación</translation>
    </message>
    <message>
        <source>A dial plays the carrier&apos;s ring tone, and prompts come before the next tier</source>
        <translation>Un dial toca el tono de llamada del operador, y los avisos se dicen antes del nivel siguiente</translation>
    </message>
    <message>
        <source>music and prompts for the caller</source>
        <translation>música y avisos para quien llama</translation>
    </message>
    <message>
        <source>With its fields filled in this text can have %1 characters. The carrier takes %2: a longer text is not sent. Shorten it</source>
        <translation>Con sus campos rellenos este texto puede tener %1 caracteres. El operador admite %2: un texto más largo no se envía. Acórtelo</translation>
    </message>
    <message>
        <source>There are no words in it, so the answer goes to nobody</source>
        <translation>No contiene palabras, así que la respuesta no va a nadie</translation>
    </message>
    <message>
        <source>The answer goes to nobody. %1</source>
        <translation>La respuesta no va a nadie. %1</translation>
    </message>
    <message>
        <source>The answer goes to %1: theirs was forwarded last of those who can be answered by text</source>
        <translation>La respuesta va a %1: el suyo fue el último reenviado de quienes pueden recibir respuesta por texto</translation>
    </message>
    <message>
        <source>%1 ordered a live test call from %2 to %3</source>
        <translation>%1 pidió una llamada de prueba real de %2 a %3</translation>
    </message>
    <message>
        <source>%1 is told that the attachments were not passed on</source>
        <translation>Se avisa a %1 de que los adjuntos no se transmitieron</translation>
    </message>
    <message>
        <source>%1 is told that the answer did not arrive</source>
        <translation>Se avisa a %1 de que la respuesta no llegó</translation>
    </message>
    <message>
        <source>The carrier says that %1 wrote STOP to %2: no texts until they write START</source>
        <translation>El operador dice que %1 escribió STOP a %2: ningún texto hasta que escriba START</translation>
    </message>
    <message>
        <source>The call came while this relay did not answer, and nobody was told of it</source>
        <translation>La llamada llegó mientras este relay no respondía, y no se avisó a nadie</translation>
    </message>
    <message>
        <source>It came while this relay did not answer: the carrier&apos;s list told of it afterwards</source>
        <translation>Llegó mientras este relay no respondía: la lista del operador lo contó después</translation>
    </message>
    <message>
        <source>The carrier could not deliver the text: %1</source>
        <translation>El operador no pudo entregar el texto: %1</translation>
    </message>
    <message>
        <source>The carrier could not deliver the text (Twilio error %1, %2)</source>
        <translation>El operador no pudo entregar el texto (error %1 de Twilio, %2)</translation>
    </message>
    <message>
        <source>%1 (Twilio error %2, %3)</source>
        <translation>%1 (error %2 de Twilio, %3)</translation>
    </message>
    <message>
        <source>There is no such thing at the carrier</source>
        <translation>No existe tal cosa en el operador</translation>
    </message>
    <message>
        <source>Too many requests at once</source>
        <translation>Demasiadas solicitudes a la vez</translation>
    </message>
    <message>
        <source>No number to call was given</source>
        <translation>No se indicó ningún número al que llamar</translation>
    </message>
    <message>
        <source>One of the web addresses is not valid</source>
        <translation>Una de las direcciones web no es válida</translation>
    </message>
    <message>
        <source>The number it comes from is neither a number of the account nor a verified one</source>
        <translation>El número de origen no es de la cuenta ni está verificado</translation>
    </message>
    <message>
        <source>The number it goes to is no valid phone number</source>
        <translation>El número de destino no es un número de teléfono válido</translation>
    </message>
    <message>
        <source>The number it comes from is no valid phone number</source>
        <translation>El número de origen no es un número de teléfono válido</translation>
    </message>
    <message>
        <source>No number that it comes from was given</source>
        <translation>No se indicó el número de origen</translation>
    </message>
    <message>
        <source>The number it goes to cannot be reached</source>
        <translation>No se puede alcanzar el número de destino</translation>
    </message>
    <message>
        <source>The account may not call that country: its geographic permissions for voice leave it out</source>
        <translation>La cuenta no puede llamar a ese país: sus permisos geográficos de voz no lo incluyen</translation>
    </message>
    <message>
        <source>The carrier blocks calls to that number</source>
        <translation>El operador bloquea las llamadas a ese número</translation>
    </message>
    <message>
        <source>The number it goes to does not look like a phone number</source>
        <translation>El número de destino no parece un número de teléfono</translation>
    </message>
    <message>
        <source>A trial account calls verified numbers alone, and this is none</source>
        <translation>Una cuenta de prueba solo llama a números verificados, y este no lo es</translation>
    </message>
    <message>
        <source>The call is over or in a state that cannot be changed so</source>
        <translation>La llamada ha terminado o está en un estado que no se puede cambiar así</translation>
    </message>
    <message>
        <source>The number it comes from is not verified</source>
        <translation>El número de origen no está verificado</translation>
    </message>
    <message>
        <source>It is no valid phone number</source>
        <translation>No es un número de teléfono válido</translation>
    </message>
    <message>
        <source>One of the web addresses of the number is not valid</source>
        <translation>Una de las direcciones web del número no es válida</translation>
    </message>
    <message>
        <source>A number with a fallback for calls needs a voice URL too</source>
        <translation>Un número con dirección de reserva para llamadas necesita también una URL de voz</translation>
    </message>
    <message>
        <source>A number with a fallback for texts needs a text URL too</source>
        <translation>Un número con dirección de reserva para textos necesita también una URL de textos</translation>
    </message>
    <message>
        <source>The account may not text that country: its geographic permissions for texts leave it out</source>
        <translation>La cuenta no puede enviar textos a ese país: sus permisos geográficos de textos no lo incluyen</translation>
    </message>
    <message>
        <source>The number is not for sale any more</source>
        <translation>El número ya no está a la venta</translation>
    </message>
    <message>
        <source>There is no such area code</source>
        <translation>No existe ese prefijo de zona</translation>
    </message>
    <message>
        <source>No number is for sale in that area code</source>
        <translation>No hay números a la venta en ese prefijo de zona</translation>
    </message>
    <message>
        <source>The text has no words</source>
        <translation>El texto no tiene palabras</translation>
    </message>
    <message>
        <source>No number to text was given</source>
        <translation>No se indicó ningún número al que enviar el texto</translation>
    </message>
    <message>
        <source>The number it comes from cannot send texts, or is no number of the account</source>
        <translation>El número de origen no puede enviar textos, o no es de la cuenta</translation>
    </message>
    <message>
        <source>A trial account texts verified numbers alone, and this is none</source>
        <translation>Una cuenta de prueba solo envía textos a números verificados, y este no lo es</translation>
    </message>
    <message>
        <source>The web address for delivery reports is not valid</source>
        <translation>La dirección web para los avisos de entrega no es válida</translation>
    </message>
    <message>
        <source>Whoever has the number wrote STOP and gets no texts until they write START</source>
        <translation>Quien tiene el número escribió STOP y no recibe textos hasta que escriba START</translation>
    </message>
    <message>
        <source>Too many texts wait to be sent from this number</source>
        <translation>Hay demasiados textos en espera de este número</translation>
    </message>
    <message>
        <source>No text can go from that number to this one</source>
        <translation>No puede ir ningún texto de ese número a este</translation>
    </message>
    <message>
        <source>The number it goes to is no mobile phone and takes no texts</source>
        <translation>El número de destino no es un móvil y no recibe textos</translation>
    </message>
    <message>
        <source>The text is longer than 1600 characters</source>
        <translation>El texto tiene más de 1600 caracteres</translation>
    </message>
    <message>
        <source>The number it goes to is a landline and takes no texts</source>
        <translation>El número de destino es una línea fija y no recibe textos</translation>
    </message>
    <message>
        <source>The phone is off or out of reach</source>
        <translation>El teléfono está apagado o fuera de cobertura</translation>
    </message>
    <message>
        <source>The text was blocked</source>
        <translation>El texto fue bloqueado</translation>
    </message>
    <message>
        <source>The number does not exist, or not any more</source>
        <translation>El número no existe, o ya no existe</translation>
    </message>
    <message>
        <source>The number is a landline, or its carrier cannot be reached</source>
        <translation>El número es una línea fija, o no se puede alcanzar a su operador</translation>
    </message>
    <message>
        <source>A carrier took the text for spam and filtered it out</source>
        <translation>Un operador tomó el texto por correo basura y lo filtró</translation>
    </message>
    <message>
        <source>The number is not registered for business texts (A2P 10DLC)</source>
        <translation>El número no está registrado para textos comerciales (A2P 10DLC)</translation>
    </message>
    <message>
        <source>The call&apos;s document is too long</source>
        <translation>El documento de la llamada es demasiado largo</translation>
    </message>
    <message>
        <source>The carrier gave no reason</source>
        <translation>El operador no dio ningún motivo</translation>
    </message>
    <message>
        <source>%1 ...</source>
        <comment>what is being done</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Done. %1</source>
        <translation>Hecho. %1</translation>
    </message>
    <message>
        <source>Nothing is under way</source>
        <translation>No hay nada en marcha</translation>
    </message>
    <message>
        <source>Back out</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Backing out ...</source>
        <translation>Deshaciendo…</translation>
    </message>
    <message>
        <source>Calls go on as before the rotation</source>
        <translation>Las llamadas siguen como antes de la rotación</translation>
    </message>
    <message>
        <source>Look whether the account and every relay answer</source>
        <translation>Ver si la cuenta y todos los relays responden</translation>
    </message>
    <message>
        <source>Forget what was pending</source>
        <translation>Olvidar lo que estaba pendiente</translation>
    </message>
    <message>
        <source>Not waited for</source>
        <translation>No se ha esperado</translation>
    </message>
    <message>
        <source>%1 was left out, for it serves the account no more. If it still does, it refuses calls once the old credential is dropped</source>
        <translation>%1 se ha dejado fuera porque ya no atiende la cuenta. Si aún la atiende, rechazará llamadas en cuanto se retire la credencial antigua</translation>
    </message>
    <message>
        <source>%1 holds no account: import TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN</source>
        <translation>%1 no guarda ninguna cuenta: importe TWILIO_ACCOUNT_SID y TWILIO_AUTH_TOKEN</translation>
    </message>
    <message>
        <source>Nothing has changed for callers, and nothing changes if it stays like this</source>
        <translation>Nada ha cambiado para quien llama, y nada cambia si se queda así</translation>
    </message>
    <message>
        <source>Calls go on: every relay verifies webhooks with either key, for as long as this takes</source>
        <translation>Las llamadas siguen: cada relay verifica los webhooks con cualquiera de las dos claves, tarde lo que tarde</translation>
    </message>
    <message>
        <source>Make a secondary Auth Token</source>
        <translation>Crear un Auth Token secundario</translation>
    </message>
    <message>
        <source>Give the second webhook key to every relay</source>
        <translation>Dar la segunda clave de webhook a todos los relays</translation>
    </message>
    <message>
        <source>Let every relay verify a sample of either key</source>
        <translation>Hacer que cada relay verifique una muestra de cada clave</translation>
    </message>
    <message>
        <source>%1 verified a sample signed with either key</source>
        <translation>Muestra firmada con cada una de las dos claves, verificada por %1</translation>
    </message>
    <message>
        <source>Promote the secondary token</source>
        <translation>Promover el token secundario</translation>
    </message>
    <message>
        <source>Twilio signs with the old key until this is done and with the new one after it; every relay takes either, so no call is refused whichever way it ends</source>
        <translation>Twilio firma con la clave antigua hasta que esto se haga y con la nueva después; cada relay acepta ambas, así que no se rechaza ninguna llamada acabe como acabe</translation>
    </message>
    <message>
        <source>Store the promoted token on this desk</source>
        <translation>Guardar el token promovido en este puesto</translation>
    </message>
    <message>
        <source>See real webhooks pass with the second key</source>
        <translation>Ver pasar webhooks reales con la segunda clave</translation>
    </message>
    <message>
        <source>Drop the first key on every relay</source>
        <translation>Retirar la primera clave de todos los relays</translation>
    </message>
    <message>
        <source>Calls go on, signed with the second key; the first still verifies where it was not yet dropped</source>
        <translation>Las llamadas siguen, firmadas con la segunda clave; la primera aún verifica donde no se ha retirado todavía</translation>
    </message>
    <message>
        <source>Calls go on with the second key</source>
        <translation>Las llamadas siguen con la segunda clave</translation>
    </message>
    <message>
        <source>Twilio does not accept the Auth Token of this desk (it may have been changed in the Twilio console): import the one of now</source>
        <translation>Twilio no acepta el Auth Token de este puesto (quizá se cambió en la consola de Twilio): importe el actual</translation>
    </message>
    <message>
        <source>Twilio accepts the token of this desk, and %1 answered</source>
        <translation>Twilio acepta el token de este puesto; respuesta de %1</translation>
    </message>
    <message>
        <source>%1 took the second key %2</source>
        <translation>Segunda clave %2 aceptada por %1</translation>
    </message>
    <message>
        <source>The desk administers the account with the new token</source>
        <translation>El puesto administra la cuenta con el token nuevo</translation>
    </message>
    <message>
        <source>it has lost the second key, and every call there is refused! Give it the key again (ringdownctl secrets webhook-key --to)</source>
        <translation>ha perdido la segunda clave y allí se rechazan todas las llamadas. Dele la clave otra vez (ringdownctl secrets webhook-key --to)</translation>
    </message>
    <message>
        <source>%1 has verified %2 of %3 with the second key; a test call to one of its numbers makes one</source>
        <translation>%1 ha verificado %2 de %3 con la segunda clave; una llamada de prueba a uno de sus números produce uno</translation>
    </message>
    <message>
        <source>%1 verified a webhook with the first key less than %2 s ago</source>
        <translation>%1 verificó un webhook con la primera clave hace menos de %2 s</translation>
    </message>
    <message>
        <source>The promotion is less than %1 s old</source>
        <translation>La promoción tiene menos de %1 s</translation>
    </message>
    <message>
        <source>%1 verified real webhooks with the second key, and none with the first lately</source>
        <translation>Webhooks reales verificados con la segunda clave por %1, y últimamente ninguno con la primera</translation>
    </message>
    <message>
        <source>Every relay verifies with the second key alone. What runs elsewhere on an exported webhook key needs a new export</source>
        <translation>Todos los relays verifican solo con la segunda clave. Lo que funcione en otro lugar con una clave de webhook exportada necesita una exportación nueva</translation>
    </message>
    <message>
        <source>The old Auth Token is worth nothing now</source>
        <translation>El Auth Token antiguo ya no vale nada</translation>
    </message>
    <message>
        <source>the secondary token was promoted already: go on instead of backing out</source>
        <translation>el token secundario ya se promovió: siga en vez de deshacer</translation>
    </message>
    <message>
        <source>Backed out. Twilio may have a secondary token that this rotation asked for without hearing the answer; it signs nothing. Delete it in Twilio&apos;s console when no other desk is rotating</source>
        <translation>Deshecho. Quizá Twilio tenga un token secundario que esta rotación pidió sin recibir la respuesta; no firma nada. Bórrelo en la consola de Twilio cuando ningún otro puesto esté rotando</translation>
    </message>
    <message>
        <source>Backed out: the account has its token of before alone</source>
        <translation>Deshecho: la cuenta solo tiene su token de antes</translation>
    </message>
    <message>
        <source>the pending token is no longer in the vault: back out and begin anew</source>
        <translation>el token pendiente ya no está en el almacén: deshaga y empiece de nuevo</translation>
    </message>
    <message>
        <source>The secondary token of before the interruption is still good</source>
        <translation>El token secundario de antes de la interrupción aún sirve</translation>
    </message>
    <message>
        <source>Made; its fingerprint is %1</source>
        <translation>Creado; su huella es %1</translation>
    </message>
    <message>
        <source>Twilio&apos;s answer holds no secondary token: %1</source>
        <translation>La respuesta de Twilio no contiene ningún token secundario: %1</translation>
    </message>
    <message>
        <source>%1; when there is a secondary token already that this desk did not make, another desk may be rotating: go on by replacing it only when you know that none does</source>
        <translation>%1; si ya hay un token secundario que no creó este puesto, quizá otro esté rotando: siga sustituyéndolo solo si sabe que ninguno lo hace</translation>
    </message>
    <message>
        <source>%1; the secondary token that is there may be the one this desk asked for without hearing the answer, or another desk&apos;s: go on by replacing it only when you know that no other desk is rotating</source>
        <translation>%1; el token secundario que hay puede ser el que este puesto pidió sin recibir la respuesta, o el de otro puesto: siga sustituyéndolo solo si sabe que ningún otro puesto está rotando</translation>
    </message>
    <message>
        <source>it does not verify what is signed with either key; give the keys again by backing out and beginning anew</source>
        <translation>no verifica lo que está firmado con cada una de las claves; dele las claves otra vez deshaciendo y empezando de nuevo</translation>
    </message>
    <message>
        <source>Twilio no longer accepts the secondary token (somebody deleted or replaced it): back out and begin anew</source>
        <translation>Twilio ya no acepta el token secundario (alguien lo borró o lo sustituyó): deshaga y empiece de nuevo</translation>
    </message>
    <message>
        <source>Twilio did not answer whether the token was promoted, and still accepts the old one: try again</source>
        <translation>Twilio no respondió si el token se promovió y aún acepta el antiguo: inténtelo otra vez</translation>
    </message>
    <message>
        <source>Twilio signs with the second key now, and no longer accepts the old token</source>
        <translation>Twilio firma ahora con la segunda clave y ya no acepta el token antiguo</translation>
    </message>
    <message>
        <source>Nothing has changed: the relays use the key of before</source>
        <translation>Nada ha cambiado: los relays usan la clave de antes</translation>
    </message>
    <message>
        <source>Calls go on: both keys are good for as long as this takes</source>
        <translation>Las llamadas siguen: ambas claves sirven, tarde lo que tarde</translation>
    </message>
    <message>
        <source>Make a new API key</source>
        <translation>Crear una clave API nueva</translation>
    </message>
    <message>
        <source>Give the new key to every relay</source>
        <translation>Dar la clave nueva a todos los relays</translation>
    </message>
    <message>
        <source>Store the new key on this desk</source>
        <translation>Guardar la clave nueva en este puesto</translation>
    </message>
    <message>
        <source>See every relay reach Twilio with the new key</source>
        <translation>Ver que cada relay llega a Twilio con la clave nueva</translation>
    </message>
    <message>
        <source>Revoke the old key</source>
        <translation>Revocar la clave antigua</translation>
    </message>
    <message>
        <source>Calls go on with the new key. Something else that uses the old one would stop</source>
        <translation>Las llamadas siguen con la clave nueva. Otra cosa que use la antigua se detendría</translation>
    </message>
    <message>
        <source>Calls go on with the new key</source>
        <translation>Las llamadas siguen con la clave nueva</translation>
    </message>
    <message>
        <source>Twilio does not accept the Auth Token of this desk, which makes and revokes keys: import the one of now</source>
        <translation>Twilio no acepta el Auth Token de este puesto, con el que se crean y revocan claves: importe el actual</translation>
    </message>
    <message>
        <source>it serves another account, %1</source>
        <translation>atiende otra cuenta, %1</translation>
    </message>
    <message>
        <source>Twilio accepts the token of this desk, and %1 answered; there is no old key</source>
        <translation>Twilio acepta el token de este puesto; respuesta de %1; no hay clave antigua</translation>
    </message>
    <message>
        <source>Twilio accepts the token of this desk, and %1 answered; to be replaced: %2</source>
        <translation>Twilio acepta el token de este puesto; respuesta de %1; se sustituirá: %2</translation>
    </message>
    <message>
        <source>%1 took the key %2</source>
        <translation>Clave %2 aceptada por %1</translation>
    </message>
    <message>
        <source>The desk exports the new key</source>
        <translation>El puesto exporta la clave nueva</translation>
    </message>
    <message>
        <source>it has another key than the new one: %1</source>
        <translation>tiene otra clave que la nueva: %1</translation>
    </message>
    <message>
        <source>%1 reached the carrier with the new key and got an answer; texts and calls of a relay&apos;s own go out with it from now on</source>
        <translation>Operador alcanzado y respuesta recibida con la clave nueva por %1; los textos y las llamadas propias de un relay salen con ella desde ahora</translation>
    </message>
    <message>
        <source>%1 could not ask the carrier about the new key yet</source>
        <translation>%1 aún no ha podido preguntar al operador por la clave nueva</translation>
    </message>
    <message>
        <source>the carrier does not accept the new key of %1</source>
        <translation>el operador no acepta la clave nueva de %1</translation>
    </message>
    <message>
        <source>%1 has not used the new key yet</source>
        <translation>%1 aún no ha usado la clave nueva</translation>
    </message>
    <message>
        <source>it still uses the old key</source>
        <translation>aún usa la clave antigua</translation>
    </message>
    <message>
        <source>Revoked: %1. What else ran on it needs a new export of the runtime credential</source>
        <translation>Revocada: %1. Lo demás que funcionaba con ella necesita una exportación nueva de la credencial</translation>
    </message>
    <message>
        <source>There was no old API key</source>
        <translation>No había ninguna clave API antigua</translation>
    </message>
    <message>
        <source>The old API key was kept and still works: %1</source>
        <translation>La clave API antigua se ha conservado y aún funciona: %1</translation>
    </message>
    <message>
        <source>The old API key is worth nothing now</source>
        <translation>La clave API antigua ya no vale nada</translation>
    </message>
    <message>
        <source>Backed out: the relays use the key of before</source>
        <translation>Deshecho: los relays usan la clave de antes</translation>
    </message>
    <message>
        <source>it has the new key, and this desk does not hold the old one: go on instead of backing out</source>
        <translation>tiene la clave nueva y este puesto no guarda la antigua: siga en vez de deshacer</translation>
    </message>
    <message>
        <source>the pending key is no longer in the vault: back out and begin anew</source>
        <translation>la clave pendiente ya no está en el almacén: deshaga y empiece de nuevo</translation>
    </message>
    <message>
        <source>The key of before the interruption is still good</source>
        <translation>La clave de antes de la interrupción aún sirve</translation>
    </message>
    <message>
        <source>%1. Who steals this standard key could %2</source>
        <translation>%1. Quien robe esta clave estándar podría hacer todo esto: dirigir sus números a un servidor propio y así quedarse con cada llamada o escucharla; comprar números a costa de la cuenta y ceder los suyos; hacer llamadas y enviar textos a costa de la cuenta; leer y borrar el registro de llamadas y textos, y las grabaciones</translation>
    </message>
    <message>
        <source>Made the restricted key %1</source>
        <translation>Creada la clave restringida %1</translation>
    </message>
    <message>
        <source>Made the standard key %1</source>
        <translation>Creada la clave estándar %1</translation>
    </message>
    <message>
        <source>Twilio made a key without a policy</source>
        <translation>Twilio creó una clave sin política</translation>
    </message>
    <message>
        <source>Twilio made no restricted key: %1</source>
        <translation>Twilio no creó una clave restringida: %1</translation>
    </message>
    <message>
        <source>Twilio&apos;s answer to a new key holds none that can be used: %1</source>
        <translation>La respuesta de Twilio a una clave nueva no contiene ninguna que sirva: %1</translation>
    </message>
    <message>
        <source>a rotation needs the relays that serve the account: name one at least</source>
        <translation>una rotación necesita los relays que atienden la cuenta: nombre al menos uno</translation>
    </message>
    <message>
        <source>the rotation of %1 has not ended: go on with it, or back out of it</source>
        <translation>la rotación del %1 no ha terminado: siga con ella o deshágala</translation>
    </message>
    <message>
        <source>%1 is only read, and a rotation has new secrets to keep: import it into the keychain first (ringdownctl secrets import)</source>
        <translation>%1 es de solo lectura, y una rotación tiene secretos nuevos que guardar: impórtelo antes en el llavero (ringdownctl secrets import)</translation>
    </message>
    <message>
        <source>no rotation is under way</source>
        <translation>no hay ninguna rotación en marcha</translation>
    </message>
    <message>
        <source>the rotation began with the relay %1: name it too</source>
        <translation>la rotación empezó con el relay %1: nómbrelo también</translation>
    </message>
    <message>
        <source>No text is sent: each is written down as failed, with this reason</source>
        <translation>No se envía ningún texto: cada uno se anota como fallido, con este motivo</translation>
    </message>
    <message>
        <source>Tiers ring by dial: the first phone that picks up silences the others while it is asked for the key</source>
        <translation>Los niveles suenan con una sola marcación: el primer teléfono que contesta calla a los demás mientras se le pide la tecla</translation>
    </message>
    <message>
        <source>Recordings stay at Twilio: nothing can be fetched from there</source>
        <translation>Las grabaciones se quedan en Twilio: no se puede traer nada de allí</translation>
    </message>
    <message>
        <source>Calls whose end report is lost are closed by the clock: nothing can be looked up at Twilio</source>
        <translation>Las llamadas cuyo aviso de fin se pierde las cierra el reloj: no se puede consultar nada en Twilio</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a relay, what is wrong there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place, what is wrong there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Recordings are past the days that the plan keeps them, and stay at the carrier: without an API key this relay cannot delete them. They stay due here, with the calls they are of. Give the relay an API key that may delete recordings (Credentials in the console, or TWILIO_API_KEY and TWILIO_API_SECRET in its environment), or delete them in the carrier&apos;s console</source>
        <translation>Hay grabaciones que han pasado los días que el plan las conserva y siguen en el operador: sin una clave API este relay no puede borrarlas. Aquí quedan pendientes, con las llamadas de las que son. Dé al relay una clave API que pueda borrar grabaciones (Credenciales en la consola, o TWILIO_API_KEY y TWILIO_API_SECRET en su entorno) o bórrelas en la consola del operador</translation>
    </message>
    <message>
        <source>The relay has an API key: recordings past their days are deleted at the carrier</source>
        <translation>El relay tiene una clave API: las grabaciones pasadas de plazo se borran en el operador</translation>
    </message>
    <message numerus="yes">
        <source>%n relay(s)</source>
        <translation>
            <numerusform>%n relay</numerusform>
            <numerusform>%n relays</numerusform>
        </translation>
    </message>
    <message>
        <source>In the last hour %1 texts and legs of this business went out, and up to %2 more before the relay started anew, and limits.outgoingPerHour allows no more</source>
        <translation>En la última hora salieron %1 textos y llamadas propias de este negocio, y hasta %2 más antes de que el relay empezara de nuevo, y limits.outgoingPerHour no permite más</translation>
    </message>
    <message>
        <source>In the last hour %1 texts and legs went to %2, and up to %3 more before the relay started anew, and limits.outgoingPerNumberPerHour allows no more</source>
        <translation>En la última hora fueron %1 textos y llamadas propias al %2, y hasta %3 más antes de que el relay empezara de nuevo, y limits.outgoingPerNumberPerHour no permite más</translation>
    </message>
    <message>
        <source>%1 is no journal of a rotation that this version can read; look in the Twilio console what is true there, then move the file away</source>
        <translation>%1 no es un diario de rotación que esta versión pueda leer; mire en la consola de Twilio qué hay de cierto y luego aparte el archivo</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1 no se puede usar: %2</translation>
    </message>
    <message>
        <source>another program of this desk works on a rotation; end it first</source>
        <translation>otro programa de este puesto trabaja en una rotación; termínelo antes</translation>
    </message>
    <message>
        <source>This relay was given no public URL, so Twilio cannot reach it. Start it with --public-url and the address that Twilio calls</source>
        <translation>A este relay no se le dio URL pública, así que Twilio no puede alcanzarlo. Inícielo con --public-url y la dirección a la que llama Twilio</translation>
    </message>
    <message>
        <source>the relay is looking at itself from outside already: wait for that look</source>
        <translation>el relay ya se está mirando desde fuera: espere a que termine</translation>
    </message>
    <message>
        <source>The certificate ended on %1: Twilio refuses it, and callers hear an error. Renew it; a reload takes it into service</source>
        <translation>El certificado caducó el %1: Twilio lo rechaza y quien llama oye un error. Renuévelo; una recarga lo pone en servicio</translation>
    </message>
    <message>
        <source>The certificate is for %1, not for this name: Twilio refuses it</source>
        <translation>El certificado es para %1, no para este nombre: Twilio lo rechaza</translation>
    </message>
    <message>
        <source>The certificate is not trusted (%1), so Twilio refuses it. Use one of a public authority, with its intermediate certificates</source>
        <translation>El certificado no es de confianza (%1), así que Twilio lo rechaza. Use uno de una autoridad pública, con sus certificados intermedios</translation>
    </message>
    <message>
        <source>Nothing answered within %1 seconds</source>
        <translation>Nada respondió en %1 segundos</translation>
    </message>
    <message>
        <source>The connection was closed before it was encrypted: no TLS is spoken there</source>
        <translation>La conexión se cerró antes de cifrarse: allí no se habla TLS</translation>
    </message>
    <message>
        <source>%1 has no address: %2. Twilio cannot find this relay</source>
        <translation>%1 no tiene dirección: %2. Twilio no puede encontrar este relay</translation>
    </message>
    <message>
        <source>The name %1 leads to %2</source>
        <translation>El nombre %1 lleva a %2</translation>
    </message>
    <message>
        <source>Port %1 is open</source>
        <translation>El puerto %1 está abierto</translation>
    </message>
    <message>
        <source>The URL begins with http, so what callers say and press travels readable</source>
        <translation>La URL empieza por http, así que lo que los llamantes dicen y pulsan viaja legible</translation>
    </message>
    <message>
        <source>The certificate is for %1, but it ends on %2, in %3 days</source>
        <translation>El certificado es para %1, pero caduca el %2, dentro de %3 días</translation>
    </message>
    <message>
        <source>The certificate is for %1 and good until %2</source>
        <translation>El certificado es para %1 y vale hasta el %2</translation>
    </message>
    <message>
        <source>What answers there speaks no HTTP</source>
        <translation>Lo que responde allí no habla HTTP</translation>
    </message>
    <message>
        <source>The URL answers with a redirect (%1). Give the relay the URL it leads to</source>
        <translation>La URL responde con una redirección (%1). Indique al relay la URL a la que lleva</translation>
    </message>
    <message>
        <source>Something answers with %1, but it is not this relay: a proxy, a firewall or another program stands there</source>
        <translation>Algo responde con %1, pero no es este relay: allí hay un proxy, un cortafuegos u otro programa</translation>
    </message>
    <message>
        <source>The relay answers; the whole way took %1 ms</source>
        <translation>El relay responde; todo el camino tardó %1 ms</translation>
    </message>
    <message>
        <source>This relay has no webhook key, so it could not sign one itself</source>
        <translation>Este relay no tiene clave de webhook, así que no pudo firmar uno</translation>
    </message>
    <message>
        <source>A signed webhook was refused: on the way the path is changed, or another relay with other keys answers there. Twilio’s calls would be refused too</source>
        <translation>Se rechazó un webhook firmado: por el camino se cambia la ruta, o allí responde otro relay con otras claves. También se rechazarían las llamadas de Twilio</translation>
    </message>
    <message>
        <source>A signed webhook was answered with %1, which this relay does not say</source>
        <translation>A un webhook firmado se respondió con %1, cosa que este relay no dice</translation>
    </message>
    <message>
        <source>A signed webhook is let in: the URL arrives as it was signed</source>
        <translation>Se deja pasar un webhook firmado: la URL llega como se firmó</translation>
    </message>
    <message>
        <source>It had no signature</source>
        <translation>No llevaba firma</translation>
    </message>
    <message>
        <source>Its signature fits none of the %1 key in service</source>
        <translation>Su firma no corresponde a la %1 clave en servicio</translation>
    </message>
    <message>
        <source>Its signature fits none of the %1 keys in service</source>
        <translation>Su firma no corresponde a ninguna de las %1 claves en servicio</translation>
    </message>
    <message>
        <source>the log is slow: records go to the spool</source>
        <translation>el registro va lento: las entradas van a la cola intermedia</translation>
    </message>
    <message>
        <source>Firestore does not write: %1</source>
        <translation>Firestore no escribe: %1</translation>
    </message>
    <message>
        <source>Firestore does not answer: %1</source>
        <translation>Firestore no responde: %1</translation>
    </message>
    <message>
        <source>Firestore answers %1</source>
        <translation>Firestore responde %1</translation>
    </message>
    <message>
        <source>Google&apos;s sign-in does not answer: %1</source>
        <translation>El inicio de sesión de Google no responde: %1</translation>
    </message>
    <message>
        <source>Google&apos;s sign-in answers without a token</source>
        <translation>El inicio de sesión de Google responde sin token</translation>
    </message>
    <message>
        <source>Google&apos;s sign-in answers %1</source>
        <translation>El inicio de sesión de Google responde %1</translation>
    </message>
    <message>
        <source>This relay has no API key, and without one it can place no call</source>
        <translation>Este relay no tiene clave de API, y sin ella no puede hacer llamadas</translation>
    </message>
    <message>
        <source>A live test call needs a second number: no other number of the account is in the plan. A verified caller ID of the account does as well; name it as the caller</source>
        <translation>Una llamada de prueba real necesita un segundo número: en el plan no hay otro número de la cuenta. También sirve un identificador de llamante verificado de la cuenta; indíquelo como llamante</translation>
    </message>
    <message>
        <source>A number cannot call itself: name another number of the account, or a verified caller ID</source>
        <translation>Un número no puede llamarse a sí mismo: indique otro número de la cuenta o un identificador de llamante verificado</translation>
    </message>
    <message>
        <source>begin with https:// (or http:// on a test bench)</source>
        <translation>empiece por https:// (o http:// en un banco de pruebas)</translation>
    </message>
    <message>
        <source>leave out the user name: signatures are computed without it</source>
        <translation>omita el nombre de usuario: las firmas se calculan sin él</translation>
    </message>
    <message>
        <source>leave out query and fragment</source>
        <translation>omita la consulta y el fragmento</translation>
    </message>
    <message>
        <source>a host name with an underscore is refused by the carrier; use another name</source>
        <translation>el operador rechaza un nombre de host con guion bajo; use otro nombre</translation>
    </message>
    <message>
        <source>the host may hold letters, digits, &apos;-&apos; and &apos;.&apos; only</source>
        <translation>el host solo puede tener letras, cifras, &apos;-&apos; y &apos;.&apos;</translation>
    </message>
    <message>
        <source>the port is a number from 1 to 65535</source>
        <translation>el puerto es un número de 1 a 65535</translation>
    </message>
    <message>
        <source>the path may hold letters, digits and - . _ ~ between single slashes only</source>
        <translation>la ruta solo puede tener letras, cifras y - . _ ~ entre barras simples</translation>
    </message>
    <message>
        <source>%1 greets with words instead of the sound %2</source>
        <translation>%1 saluda con palabras en lugar del sonido %2</translation>
    </message>
    <message>
        <source>%1 greets with the sound %2 instead of words</source>
        <translation>%1 saluda con el sonido %2 en lugar de palabras</translation>
    </message>
    <message>
        <source>%1 greets with the sound %2 instead of %3</source>
        <translation>%1 saluda con el sonido %2 en lugar de %3</translation>
    </message>
    <message>
        <source>%1, but a caller rule comes first</source>
        <translation>%1, pero antes vale una regla de llamantes</translation>
    </message>
    <message>
        <source>%1, but this call comes back from a phone that is ringing</source>
        <translation>%1, pero esta llamada vuelve de un teléfono que está sonando</translation>
    </message>
    <message>
        <source>It matches: %1</source>
        <translation>Se cumple: %1</translation>
    </message>
    <message>
        <source>the opening hours</source>
        <translation>el horario de apertura</translation>
    </message>
    <message>
        <source>The caller pressed %1</source>
        <translation>El llamante pulsó %1</translation>
    </message>
    <message>
        <source>It comes after %1 askings</source>
        <translation>Viene después de %1 preguntas</translation>
    </message>
    <message>
        <source>key %1 for route %2</source>
        <translation>tecla %1 para la ruta %2</translation>
    </message>
    <message>
        <source>route %1 without a key</source>
        <translation>ruta %1 sin tecla</translation>
    </message>
    <message>
        <source>the next step without a key</source>
        <translation>el paso siguiente sin tecla</translation>
    </message>
    <message>
        <source>%1 ordered the deletion of the message</source>
        <translation>%1 ordenó borrar el mensaje</translation>
    </message>
    <message>
        <source>The log has nothing since %1, and the carrier&apos;s lists are read for the last 7 days alone: calls and texts before %2 that did not reach this relay stay unknown</source>
        <translation>El registro no tiene nada desde %1, y de las listas del operador solo se leen los últimos 7 días: no se sabrá de las llamadas y los mensajes de texto anteriores a %2 que no llegaron a este relay</translation>
    </message>
    <message>
        <source>The carrier lists more calls after an outage than are read: those between %1 and %2 that did not reach this relay stay unknown</source>
        <translation>Tras una interrupción, la lista de llamadas del operador es más larga de lo que se lee: no se sabrá de las que hubo entre %1 y %2 y no llegaron a este relay</translation>
    </message>
    <message>
        <source>The carrier lists more texts after an outage than are read: those between %1 and %2 that did not reach this relay stay unknown</source>
        <translation>Tras una interrupción, la lista de mensajes de texto del operador es más larga de lo que se lee: no se sabrá de los que hubo entre %1 y %2 y no llegaron a este relay</translation>
    </message>
    <message>
        <source>The carrier lists more recordings after an outage than are read: those between %1 and %2 that did not reach this relay stay unknown</source>
        <translation>Tras una interrupción, la lista de grabaciones del operador es más larga de lo que se lee: no se sabrá de las que hubo entre %1 y %2 y no llegaron a este relay</translation>
    </message>
    <message>
        <source>goes to voicemail instead of to route %1</source>
        <translation>va al buzón de voz en vez de a la ruta %1</translation>
    </message>
    <message>
        <source>goes to voicemail</source>
        <translation>va al buzón de voz</translation>
    </message>
    <message>
        <source>goes on with route %1 instead of to voicemail</source>
        <translation>sigue con la ruta %1 en vez de ir al buzón de voz</translation>
    </message>
    <message>
        <source>Caller rule %1 matches: %2, so the call goes to voicemail</source>
        <translation>La regla de llamantes %1 se cumple: %2, así que la llamada va al buzón de voz</translation>
    </message>
    <message>
        <source>The transcription %1 of a deleted message stays at Twilio: %2. What was recorded is deleted, what was written down can still be read there. Delete it in Twilio&apos;s console, and give the relay an API key that may delete transcriptions, or let voicemails not be written down</source>
        <translation>La transcripción %1 de un mensaje borrado se queda en Twilio: %2. Lo grabado está borrado; lo transcrito aún se puede leer allí. Bórrela en la consola de Twilio y dé al relay una clave de API que pueda borrar transcripciones, o no haga transcribir los mensajes</translation>
    </message>
    <message>
        <source>%1 transcriptions of deleted messages stay at Twilio, the last is %2: %3. What was recorded is deleted, what was written down can still be read there. Delete it in Twilio&apos;s console, and give the relay an API key that may delete transcriptions, or let voicemails not be written down</source>
        <translation>%1 transcripciones de mensajes borrados se quedan en Twilio; la última es %2: %3. Lo grabado está borrado; lo transcrito aún se puede leer allí. Bórrelas en la consola de Twilio y dé al relay una clave de API que pueda borrar transcripciones, o no haga transcribir los mensajes</translation>
    </message>
    <message>
        <source>The log was not filled since %1, and the carrier&apos;s lists are read for the last 7 days alone: calls and texts before %2 that did not reach this relay stay unknown</source>
        <translation>El registro no se ha completado desde %1, y de las listas del operador solo se leen los últimos 7 días: no se sabrá de las llamadas y los mensajes de texto anteriores a %2 que no llegaron a este relay</translation>
    </message>
    <message>
        <source>This override stays until somebody ends it: give it an end to be sure that it goes away</source>
        <translation>Este cambio a mano sigue hasta que alguien lo termine: póngale un final para que se acabe</translation>
    </message>
    <message>
        <source>%1’s phone %2 is a mobile: without a key to press the voicemail of its carrier would count as an answer and the call would go no further. Choose “joined after pressing 1” unless it has no voicemail</source>
        <translation>El teléfono de %1, %2, es un móvil: sin una tecla que pulsar, el buzón de voz de su operador contaría como respuesta y la llamada no seguiría. Elija que se una tras pulsar 1, salvo que no tenga buzón de voz</translation>
    </message>
    <message>
        <source>%1’s phone %2 may be a mobile, the number does not tell: without a key to press the voicemail of its carrier would count as an answer and the call would go no further. Choose “joined after pressing 1” unless it has no voicemail</source>
        <translation>El teléfono de %1, %2, puede ser un móvil, el número no lo dice: sin una tecla que pulsar, el buzón de voz de su operador contaría como respuesta y la llamada no seguiría. Elija que se una tras pulsar 1, salvo que no tenga buzón de voz</translation>
    </message>
    <message>
        <source>%1’s phone %2 is in %3, and texts and calls of this business go to %4 only: it is never rung or texted. Name its country in “Countries” under “What may go out” too if it is to be</source>
        <translation>El teléfono %2 de %1 está en %3, y los mensajes y llamadas de este negocio solo van a %4: nunca se llama ni se le envían mensajes. Indique también su país en «Países» en «Lo que puede salir» si debe recibirlos</translation>
    </message>
    <message>
        <source>This tier rings several phones at once and asks for a key, but the relay has no API key to place calls with, so it rings by dial: the first phone that picks up, even a voicemail, may silence the others. Ring them in turn, or one in each tier</source>
        <translation>Este nivel llama a varios teléfonos a la vez y pide una tecla, pero el relay no tiene clave API para hacer llamadas, así que suena con una sola marcación: el primer teléfono que conteste, aunque sea un buzón de voz, puede silenciar a los demás. Llámelos por turnos, o uno en cada nivel</translation>
    </message>
    <message>
        <source>This tier rings several phones at once and asks for a key, but its last of %1 phones would start too late at %2 of our calls a second (“Calls of our own that the carrier starts”), so it rings by dial: the first phone that picks up, even a voicemail, may silence the others. Ring them in turn, or one in each tier</source>
        <translation>Este nivel llama a varios teléfonos a la vez y pide una tecla, pero el último de sus %1 teléfonos empezaría demasiado tarde con %2 llamadas propias por segundo («Llamadas propias que inicia el operador»), así que suena con una sola marcación: el primer teléfono que conteste, aunque sea un buzón de voz, puede silenciar a los demás. Llámelos por turnos, o uno en cada nivel</translation>
    </message>
    <message>
        <source>No call reaches this route: no menu, other route or caller rule leads to it</source>
        <translation>Ninguna llamada llega a esta ruta: ningún menú, otra ruta o regla de llamantes lleva a ella</translation>
    </message>
    <message>
        <source>This route runs out, and then the call is hung up: end it with a voicemail, another route or a hang-up</source>
        <translation>Esta ruta se acaba y entonces se cuelga: termínela con un buzón de voz, otra ruta o colgar</translation>
    </message>
    <message>
        <source>This text goes to nobody: choose who gets it</source>
        <translation>Este texto no va a nadie: elija quién lo recibe</translation>
    </message>
    <message>
        <source>This is said twice: keep one of the two</source>
        <translation>Esto está dicho dos veces: deje uno de los dos</translation>
    </message>
    <message>
        <source>Missing: say when, once so many seconds after the first ring, or again and again</source>
        <translation>Falta: diga cuándo, una vez tantos segundos después del primer timbre, o una y otra vez</translation>
    </message>
    <message>
        <source>Callers hear the ring tone, and prompts between tiers only, while these ring: %1. Music and prompts need phones that ring together, ask for a key and start within %2 seconds</source>
        <translation>Se oye el tono de llamada, y los avisos solo entre niveles, mientras suenan estos: %1. La música y los avisos necesitan teléfonos que suenen juntos, pidan una tecla y empiecen antes de %2 segundos</translation>
    </message>
    <message>
        <source>Missing: %1 needs this</source>
        <translation>Falta: %1 necesita esto</translation>
    </message>
    <message>
        <source>A caller rule either leads to a route or turns the call away: choose one of the two</source>
        <translation>Una regla de llamantes lleva a una ruta o rechaza la llamada: elija una de las dos cosas</translation>
    </message>
    <message>
        <source>An exception is on one day or comes every year: remove one of the two</source>
        <translation>Una excepción tiene una fecha o se repite cada año: quite una de las dos cosas</translation>
    </message>
    <message>
        <source>Missing: an exception needs a day, or one of every year</source>
        <translation>Falta: una excepción necesita una fecha o repetirse cada año</translation>
    </message>
    <message>
        <source>A call cannot be rejected once it was answered, and a step before this one answers it: hang up here</source>
        <translation>Una llamada no se puede rechazar una vez respondida, y un paso anterior la responde: aquí use colgar</translation>
    </message>
    <message>
        <source>A menu needs at least one key and the route it leads to</source>
        <translation>Un menú necesita al menos una tecla y la ruta a la que lleva</translation>
    </message>
    <message>
        <source>A step does exactly one thing: make a step of its own for each</source>
        <translation>Un paso hace exactamente una cosa: ponga un paso propio para cada una</translation>
    </message>
    <message>
        <source>The voicemail of %1 picks up after about %2 s: from then on a machine is asked to press 1. Let the tier ring shorter than that</source>
        <translation>El buzón de voz de %1 contesta a los %2 s más o menos: desde entonces se pide a una máquina que pulse 1. Haga que el nivel suene menos</translation>
    </message>
    <message>
        <source>The voicemail of %1 picks up after about %2 s: it would count as the answer. Let the tier ring shorter, or ask for a key</source>
        <translation>El buzón de voz de %1 contesta a los %2 s más o menos: contaría como respuesta. Haga que el nivel suene menos, o pida una tecla</translation>
    </message>
    <message>
        <source>Not valid JSON: line %1, column %2 cannot be read, just after %3; look there for a missing comma, quote or bracket</source>
        <translation>No es JSON válido: no se puede leer la línea %1, columna %2, justo después de %3; busque allí una coma, unas comillas o un corchete que falte</translation>
    </message>
    <message>
        <source>Not valid JSON</source>
        <translation>No es JSON válido</translation>
    </message>
    <message>
        <source>Nested deeper than %1 levels, which no plan is: look for brackets that do not close</source>
        <translation>Anidado a más de %1 niveles, cosa que ningún plan tiene: busque corchetes que no se cierran</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>No part of %1 has this name: correct or remove it</source>
        <translation>Ninguna parte de %1 se llama así: corríjalo o quítelo</translation>
    </message>
    <message>
        <source>text of at least one letter</source>
        <translation>un texto de al menos una letra</translation>
    </message>
    <message>
        <source>text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sí o no</translation>
    </message>
    <message>
        <source>a list of %1</source>
        <translation>una lista de %1</translation>
    </message>
    <message>
        <source>a type of the directory</source>
        <translation>un tipo del directorio</translation>
    </message>
    <message>
        <source>a weekday</source>
        <translation>un día de la semana</translation>
    </message>
    <message>
        <source>a key of the telephone, 0 to 9, * or #</source>
        <translation>una tecla del teléfono: 0 a 9, * o #</translation>
    </message>
    <message>
        <source>This prompt is also said once: keep one of the two</source>
        <translation>Este aviso también se dice una vez: deje una de las dos</translation>
    </message>
    <message>
        <source>A hang-up has no settings</source>
        <translation>Colgar no tiene ajustes</translation>
    </message>
    <message>
        <source>There is no step of this name</source>
        <translation>No hay ningún paso con este nombre</translation>
    </message>
    <message>
        <source>Without minutes until it is sent again a text is sent once</source>
        <translation>Sin minutos de repetición un texto se envía una vez</translation>
    </message>
    <message>
        <source>What stands there is none of the choices</source>
        <translation>Lo que hay ahí no es ninguna de las opciones</translation>
    </message>
    <message>
        <source>%1 is told that nobody has the call any more: %2</source>
        <translation>Se dice a %1 que ya nadie tiene la llamada: %2</translation>
    </message>
    <message>
        <source>%1 gave this call back, which %2 had claimed</source>
        <translation>%1 dejó libre esta llamada, de la que se encargaba %2</translation>
    </message>
    <message>
        <source>%1 gave this call back</source>
        <translation>%1 dejó libre esta llamada</translation>
    </message>
    <message>
        <source>The log is not filled from the carrier&apos;s lists since %1: %2. Calls and texts that did not reach this relay since then are not in it, and nobody is texted about them. The relay goes on trying. When the carrier refuses its API key, give it one that may read calls and messages (Credentials in the console); when it is not reached, see to this machine&apos;s connection</source>
        <translation>El registro no se completa con las listas del operador desde %1: %2. Las llamadas y los mensajes que no llegaron a este relay desde entonces no están en él, y a nadie se le avisa por mensaje. El relay sigue intentándolo. Si el operador rechaza su clave API, dele una que pueda leer llamadas y mensajes (Credenciales en la consola); si no se llega a él, revise la conexión de este equipo</translation>
    </message>
    <message>
        <source>The carrier&apos;s lists are read again, and the log has what they tell</source>
        <translation>Las listas del operador se leen de nuevo, y el registro tiene lo que dicen</translation>
    </message>
    <message>
        <source>What stands there is not %1</source>
        <comment>what is expected</comment>
        <translation>Lo que hay ahí no es %1</translation>
    </message>
    <message>
        <source>The carrier writes down messages of less than 120 s only, and longer ones may be left here: they stay without words</source>
        <translation>El operador solo transcribe mensajes de menos de 120 s, y aquí se pueden dejar más largos: se quedan sin texto</translation>
    </message>
    <message>
        <source>This business has no number, so no test call can come in: give it a number first</source>
        <translation>Este negocio no tiene número, así que no puede entrar ninguna llamada de prueba: asígnele antes un número</translation>
    </message>
    <message>
        <source>These tiers and those before them ring up to %1 seconds, but the longest wait is %2: the last phones ring shorter or not at all. Shorten the tiers or raise the longest wait</source>
        <translation>Estos niveles y los anteriores suenan hasta %1 segundos, pero la espera máxima es %2: los últimos teléfonos suenan menos o nada. Acorte los niveles o suba la espera máxima</translation>
    </message>
    <message>
        <source>%1 could not be called: the carrier confirmed no call within %2 s</source>
        <comment>several people</comment>
        <translation>No se pudo llamar a %1: el operador no confirmó ninguna llamada en %2 s</translation>
    </message>
    <message>
        <source>%1 could not be called: the carrier confirmed no call within %2 s</source>
        <translation>No se pudo llamar a %1: el operador no confirmó ninguna llamada en %2 s</translation>
    </message>
    <message>
        <source>%1 wanted the call, and is told what became of it: %2</source>
        <translation>%1 quería la llamada y se le dice qué fue de ella: %2</translation>
    </message>
    <message>
        <source>The carrier reported on it, so that it has it</source>
        <translation>El operador avisó sobre ello, así que lo tiene</translation>
    </message>
    <message>
        <source>the path may have no part that is . or .. alone: write the path it leads to</source>
        <translation>la ruta no puede tener una parte que sea solo . o ..: escriba la ruta a la que lleva</translation>
    </message>
    <message>
        <source>TWILIO_ACCOUNT_SID is not AC and 32 hex digits in lower case</source>
        <translation>El Account SID no es AC y 32 cifras hexadecimales en minúscula</translation>
    </message>
    <message>
        <source>TWILIO_AUTH_TOKEN is not 32 hex digits in lower case</source>
        <translation>El Auth Token no tiene 32 cifras hexadecimales en minúscula</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 no existe</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>No se puede abrir %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be made private: %2</source>
        <translation>No se puede hacer privado %1: %2</translation>
    </message>
    <message>
        <source>%1 is refused as a file of secrets: it is a symbolic link; name the file itself</source>
        <translation>%1 se rechaza como archivo de secretos: es un enlace simbólico; nombre el archivo mismo</translation>
    </message>
    <message>
        <source>%1 is refused as a file of secrets: it is no regular file</source>
        <translation>%1 se rechaza como archivo de secretos: no es un archivo normal</translation>
    </message>
    <message>
        <source>%1 is refused as a file of secrets: it is larger than 64 KiB</source>
        <translation>%1 se rechaza como archivo de secretos: pasa de 64 KiB</translation>
    </message>
    <message>
        <source>%1 is refused as a file of secrets: it belongs to another user</source>
        <translation>%1 se rechaza como archivo de secretos: es de otro usuario</translation>
    </message>
    <message>
        <source>%1 is refused as a file of secrets: others may read or change it, or it is executable; run: %2</source>
        <translation>%1 se rechaza como archivo de secretos: otros pueden leerlo o cambiarlo, o es ejecutable; ejecute: %2</translation>
    </message>
    <message>
        <source>the audit %1 cannot be used: %2</source>
        <translation>no se puede usar el registro de auditoría %1: %2</translation>
    </message>
    <message>
        <source>%1, line %2: expected NAME=VALUE</source>
        <translation>%1, línea %2: se esperaba NOMBRE=VALOR</translation>
    </message>
    <message>
        <source>%1, line %2: the name before &apos;=&apos; may hold letters, digits and &apos;_&apos; only</source>
        <translation>%1, línea %2: el nombre antes de &apos;=&apos; solo puede tener letras, cifras y &apos;_&apos;</translation>
    </message>
    <message>
        <source>%1, line %2: the quotes around the value do not match</source>
        <translation>%1, línea %2: las comillas del valor no casan</translation>
    </message>
    <message>
        <source>%1, line %2: the value holds a control character</source>
        <translation>%1, línea %2: el valor contiene un carácter de control</translation>
    </message>
    <message>
        <source>%1, line %2: the name was there before</source>
        <translation>%1, línea %2: el nombre ya estaba antes</translation>
    </message>
    <message>
        <source>Contact %3 is now called %2</source>
        <translation>El contacto %3 se llama ahora %2</translation>
    </message>
    <message>
        <source>%1 is in this tier twice, and one phone cannot ring twice at once: name each contact once</source>
        <translation>%1 está dos veces en este nivel, y un teléfono no puede sonar dos veces a la vez: nombre a cada contacto una sola vez</translation>
    </message>
    <message>
        <source>%1 is in this tier twice, so their phone rings again after it has rung: name each contact once unless that is meant</source>
        <translation>%1 está dos veces en este nivel, así que su teléfono vuelve a sonar después de haber sonado: nombre a cada contacto una sola vez, salvo que sea lo que se quiere</translation>
    </message>
    <message>
        <source>This greeting has no words, so callers hear the tone alone: write what they are to hear, or leave it out for the usual one</source>
        <translation>Este saludo no tiene palabras, así que los llamantes solo oyen el tono: escriba lo que deben oír o quítelo para usar el habitual</translation>
    </message>
    <message>
        <source>This is no number of the business, so no caller dials it here</source>
        <translation>No es un número del negocio, así que nadie lo marca aquí</translation>
    </message>
    <message>
        <source>With its fields filled in this can have %1 bytes, and at most %2 are spoken: callers do not hear its end. Shorten it</source>
        <translation>Con sus campos rellenos puede tener %1 bytes, y se dicen como mucho %2: quienes llaman no oyen el final. Acórtelo</translation>
    </message>
    <message>
        <source>It matches too: %1, but %2 stands before it</source>
        <translation>También se cumple: %1, pero %2 está antes</translation>
    </message>
    <message>
        <source>%1 replied to the text about a test call</source>
        <translation>%1 respondió al texto sobre una llamada de prueba</translation>
    </message>
    <message>
        <source>%1 replied to a test call&apos;s text, and is told so: %2</source>
        <translation>%1 respondió al texto de una llamada de prueba y se le dice: %2</translation>
    </message>
    <message>
        <source>%1 was connected for %2 s. Whether a person or a voicemail took it, the carrier does not say</source>
        <translation>%1 estuvo en línea %2 s. Si atendió una persona o un buzón de voz, el operador no lo dice</translation>
    </message>
    <message>
        <source>The carrier answers that word by itself. They wrote a newer one since, which holds</source>
        <translation>El operador responde solo a esa palabra. Desde entonces escribió otra más reciente, que es la que vale</translation>
    </message>
    <message>
        <source>This relay has no API key any more</source>
        <translation>Este relay ya no tiene clave API</translation>
    </message>
    <message>
        <source>A live test call is on its way already: wait for it</source>
        <translation>Ya hay una llamada de prueba real en camino: espere a que llegue</translation>
    </message>
    <message>
        <source>There were %1 live test calls within an hour: wait before the next</source>
        <translation>Hubo %1 llamadas de prueba reales en una hora: espere antes de la siguiente</translation>
    </message>
    <message>
        <source>The carrier places no call from %1: it is neither a number of the account nor a verified caller ID</source>
        <translation>El operador no hace llamadas desde %1: no es un número de la cuenta ni un identificador de llamada verificado</translation>
    </message>
    <message>
        <source>The carrier did not place the test call: %1</source>
        <translation>El operador no hizo la llamada de prueba: %1</translation>
    </message>
    <message>
        <source>The carrier gave no answer to the test call, and it did not come in</source>
        <translation>El operador no respondió a la llamada de prueba, y esta no entró</translation>
    </message>
    <message>
        <source>The carrier placed the test call (%1), and it did not come in here within %2 s: does the voice URL of %3 lead to this relay?</source>
        <translation>El operador hizo la llamada de prueba (%1), y no entró aquí en %2 s: ¿lleva la URL de voz de %3 a este relay?</translation>
    </message>
    <message>
        <source>tenant: the plan has no &quot;%1&quot;</source>
        <translation>tenant: el plan no tiene «%1»</translation>
    </message>
    <message>
        <source>The relay’s plan has no business “%1”</source>
        <translation>El plan del relay no tiene el negocio «%1»</translation>
    </message>
    <message>
        <source>contact: %1 has no contact &quot;%2&quot;</source>
        <translation>contact: %1 no tiene el contacto «%2»</translation>
    </message>
    <message>
        <source>The relay’s plan has no contact “%2” of “%1”</source>
        <translation>El plan del relay no tiene el contacto «%2» de «%1»</translation>
    </message>
    <message>
        <source>%1 test calls run already: wait for one to end</source>
        <translation>Ya hay %1 llamadas de prueba en curso: espere a que termine una</translation>
    </message>
    <message>
        <source>this relay places no live test calls: mode must be drill, which rings no phone</source>
        <translation>este relay no hace llamadas de prueba reales: mode debe ser drill, que no hace sonar ningún teléfono</translation>
    </message>
    <message>
        <source>This relay places no live test calls</source>
        <translation>Este relay no hace llamadas de prueba reales</translation>
    </message>
    <message>
        <source>%1 is no longer in the account</source>
        <translation>%1 ya no está en la cuenta</translation>
    </message>
    <message>
        <source>%1: %2 is no longer what the review shows; somebody changed it meanwhile</source>
        <translation>%1: %2 ya no es lo que muestra la revisión; alguien lo cambió mientras tanto</translation>
    </message>
    <message>
        <source>the numbers were told, but could not be read back: %1</source>
        <translation>los números se configuraron, pero no se pudieron volver a leer: %1</translation>
    </message>
    <message>
        <source>nothing was changed: %1</source>
        <translation>no se cambió nada: %1</translation>
    </message>
    <message>
        <source>its flow is no longer at Twilio</source>
        <translation>su flujo ya no está en Twilio</translation>
    </message>
    <message>
        <source>somebody changed its flow meanwhile</source>
        <translation>alguien cambió su flujo mientras tanto</translation>
    </message>
    <message>
        <source>somebody made its flow meanwhile</source>
        <translation>alguien creó su flujo mientras tanto</translation>
    </message>
    <message>
        <source>%1; no flow was changed</source>
        <translation>%1; no se cambió ningún flujo</translation>
    </message>
    <message>
        <source>%1; its flow was not changed</source>
        <translation>%1; su flujo no se cambió</translation>
    </message>
    <message>
        <source>it was put there, but could not be read back: %1</source>
        <translation>se puso allí, pero no se pudo volver a leer: %1</translation>
    </message>
    <message>
        <source>what was read back is not what was put there</source>
        <translation>lo que se volvió a leer no es lo que se puso allí</translation>
    </message>
    <message>
        <source>the carrier does not take the flow&apos;s definition</source>
        <translation>el operador no acepta la definición del flujo</translation>
    </message>
    <message>
        <source>the carrier&apos;s answer about a flow names none; it may have been done</source>
        <translation>la respuesta del operador sobre un flujo no nombra ninguno; puede que se haya hecho</translation>
    </message>
    <message>
        <source>No call reaches this route: only caller rules that take no call lead to it</source>
        <translation>Ninguna llamada llega a esta ruta: solo llevan a ella reglas de llamantes que no se llevan ninguna llamada</translation>
    </message>
    <message>
        <source>digits: &apos;%1&apos; has more than 0-9, * and #</source>
        <translation>teclas pulsadas: &apos;%1&apos; tiene más que 0-9, * y #</translation>
    </message>
    <message>
        <source>It matches too: %1, but rule %2 stands before it</source>
        <translation>También se cumple: %1, pero la regla %2 está antes</translation>
    </message>
    <message>
        <source>None of the %1 is for this day. The nearest: %2</source>
        <translation>Ninguna de las %1 es para este día. La más cercana: %2</translation>
    </message>
    <message>
        <source>The store is in trouble: %1</source>
        <translation>El almacén tiene problemas: %1</translation>
    </message>
    <message>
        <source>The clock of this relay seems to be %1 days ahead. Set it if it is wrong. Nothing is deleted because of its age before the clock has gone on like this for 24 hours</source>
        <translation>Parece que el reloj de este relay va %1 días adelantado. Póngalo en hora si no es correcto. No se borra nada por su antigüedad hasta que el reloj lleve 24 horas así</translation>
    </message>
    <message>
        <source>This relay does not read plan revision %1 of its store (%2). Revision %3 serves in its place. Repair the plan (ringdownctl pull, then ringdownctl check) and push it, or go back with ringdownctl rollback %4</source>
        <translation>Este relay no puede leer la revisión %1 del plan de su almacén (%2). En su lugar sirve la revisión %3. Corrija el plan (ringdownctl pull y después ringdownctl check) y publíquelo, o vuelva atrás con ringdownctl rollback %4</translation>
    </message>
    <message>
        <source>This relay does not read plan revision %1 of its store (%2). No call is answered. Repair the plan (ringdownctl pull, then ringdownctl check) and push it</source>
        <translation>Este relay no puede leer la revisión %1 del plan de su almacén (%2). No se contesta ninguna llamada. Corrija el plan (ringdownctl pull y después ringdownctl check) y publíquelo</translation>
    </message>
    <message>
        <source>A plan that this relay reads serves again</source>
        <translation>Vuelve a servir un plan que este relay puede leer</translation>
    </message>
    <message>
        <source>the exception for %1</source>
        <comment>a day</comment>
        <translation>la excepción para %1</translation>
    </message>
    <message>
        <source>rule %1</source>
        <comment>a caller rule</comment>
        <translation>la regla %1</translation>
    </message>
    <message>
        <source>The network says that this call does not come from the number it shows</source>
        <translation>La red dice que esta llamada no viene del número que muestra</translation>
    </message>
    <message>
        <source>taking over the call from %1 at %2</source>
        <translation>hacerse cargo de la llamada de %1 de las %2</translation>
    </message>
    <message>
        <source>%1 is out of reach from the internet, where Twilio calls from. Give the relay the name by which the internet knows it</source>
        <translation>%1 no se alcanza desde internet, que es desde donde llama Twilio. Dé al relay el nombre por el que internet lo conoce</translation>
    </message>
    <message>
        <source>The name %1 leads to %2 here, which the internet does not reach. Where it leads for Twilio cannot be seen from here</source>
        <translation>El nombre %1 lleva aquí a %2, que internet no alcanza. Adónde lleva para Twilio no se ve desde aquí</translation>
    </message>
    <message>
        <source>Business %1, without a number, is removed</source>
        <translation>El negocio %1, sin número, se quita</translation>
    </message>
    <message>
        <source>Business %1, without a number, is new</source>
        <translation>El negocio %1, sin número, es nuevo</translation>
    </message>
    <message>
        <source>Business %1, %2, is removed</source>
        <translation>El negocio %1, %2, se quita</translation>
    </message>
    <message>
        <source>Business %1, %2, is new</source>
        <translation>El negocio %1, %2, es nuevo</translation>
    </message>
    <message>
        <source>The businesses are listed in another order</source>
        <translation>Los negocios van en otro orden</translation>
    </message>
    <message>
        <source>With those before it this announcement is more than the carrier takes at once: callers do not hear it. Shorten them</source>
        <translation>Con los anteriores, este anuncio es más de lo que el operador admite de una vez: los llamantes no lo oyen. Acórtelos</translation>
    </message>
    <message>
        <source>This business has no number, so no call reaches it</source>
        <translation>Este negocio no tiene número, así que no le llega ninguna llamada</translation>
    </message>
    <message>
        <source>Missing: every business needs a route %1</source>
        <translation>Falta: cada negocio necesita una ruta %1</translation>
    </message>
    <message>
        <source>A plan has at most %1 businesses, this one has %2: split it over several relays</source>
        <translation>Un plan tiene como mucho %1 negocios y este tiene %2: repártalo en varios relays</translation>
    </message>
    <message>
        <source>A plan has at most %1 bytes, this one has %2: split its businesses over several relays</source>
        <translation>Un plan tiene como mucho %1 bytes y este tiene %2: reparta sus negocios en varios relays</translation>
    </message>
    <message>
        <source>free: it already stands at %1, and a number belongs to one business; remove one of the two</source>
        <translation>libre: ya está en %1, y un número pertenece a un solo negocio; quite uno de los dos</translation>
    </message>
    <message>
        <source>the id of a route of this business (there is none yet)</source>
        <translation>el identificador de una ruta de este negocio (aún no hay ninguno)</translation>
    </message>
    <message>
        <source>the id of a route of this business (known: %1)</source>
        <translation>el identificador de una ruta de este negocio (se conocen: %1)</translation>
    </message>
    <message>
        <source>the id of a tier of this business (there is none yet)</source>
        <translation>el identificador de un nivel de este negocio (aún no hay ninguno)</translation>
    </message>
    <message>
        <source>the id of a tier of this business (known: %1)</source>
        <translation>el identificador de un nivel de este negocio (se conocen: %1)</translation>
    </message>
    <message>
        <source>the id of a contact of this business (there is none yet)</source>
        <translation>el identificador de un contacto de este negocio (aún no hay ninguno)</translation>
    </message>
    <message>
        <source>the id of a contact of this business (known: %1)</source>
        <translation>el identificador de un contacto de este negocio (se conocen: %1)</translation>
    </message>
    <message>
        <source>the id of a text of this business (there is none yet)</source>
        <translation>el identificador de un mensaje de texto de este negocio (aún no hay ninguno)</translation>
    </message>
    <message>
        <source>the id of a text of this business (known: %1)</source>
        <translation>el identificador de un mensaje de texto de este negocio (se conocen: %1)</translation>
    </message>
    <message>
        <source>No plan has business %1 any more, so the caller hears an apology and the call ends</source>
        <translation>Ningún plan tiene ya el negocio %1, así que el llamante oye una disculpa y la llamada termina</translation>
    </message>
    <message>
        <source>no business of the plan lists the number &apos;%1&apos;; numbers are written like %2</source>
        <translation>ningún negocio del plan tiene el número &apos;%1&apos;; los números se escriben como %2</translation>
    </message>
    <message>
        <source>answers: business &apos;%1&apos; has no contact or tier &apos;%2&apos;</source>
        <translation>respuestas: el negocio &apos;%1&apos; no tiene contacto ni nivel &apos;%2&apos;</translation>
    </message>
    <message>
        <source>The caller does not hear, for the announcements before it are all that the carrier takes at once: %1</source>
        <translation>El llamante no oye, porque los anuncios anteriores son todo lo que el operador admite de una vez: %1</translation>
    </message>
    <message>
        <source>The carrier has %1 of our calls to start first, at %2 a second: not all of these phones would ring within %3 s</source>
        <translation>El operador tiene antes %1 de nuestras llamadas por iniciar, a %2 por segundo: no todos estos teléfonos sonarían en %3 s</translation>
    </message>
    <message>
        <source>The carrier&apos;s queue did not keep the caller, and it does not say why</source>
        <translation>La cola del operador no retuvo al llamante y no dice por qué</translation>
    </message>
    <message>
        <source>There is no missed call that it could take, so it goes to nobody</source>
        <translation>No hay ninguna llamada perdida que pudiera tomar, así que no va a nadie</translation>
    </message>
    <message>
        <source>%1 is told that there is no missed call to take</source>
        <translation>A %1 se le dice que no hay ninguna llamada perdida que tomar</translation>
    </message>
    <message>
        <source>This is no Account SID: that is AC, then 32 digits or small letters from a to f</source>
        <translation>Esto no es un Account SID: es AC y después 32 cifras o letras minúsculas de la a a la f</translation>
    </message>
    <message>
        <source>This is no Auth Token: that is 32 digits or small letters from a to f</source>
        <translation>Esto no es un Auth Token: son 32 cifras o letras minúsculas de la a a la f</translation>
    </message>
    <message>
        <source>Tier %1 is now called %2</source>
        <translation>El nivel %1 se llama ahora %2</translation>
    </message>
    <message>
        <source>%1 asks %2 at most %3 and waits %4 for a key</source>
        <translation>%1 pregunta %2 como mucho %3 y espera %4 a que se pulse una tecla</translation>
    </message>
    <message>
        <source>%1: without a key the call goes on with %2</source>
        <translation>%1: sin tecla, la llamada sigue con %2</translation>
    </message>
    <message>
        <source>%1 greets with the sound %2 and records up to %3</source>
        <translation>%1 saluda con el sonido %2 y graba hasta %3</translation>
    </message>
    <message>
        <source>%1 greets with %2 and records up to %3</source>
        <translation>%1 saluda con %2 y graba hasta %3</translation>
    </message>
    <message>
        <source>Route %1 is now called %2</source>
        <translation>La ruta %1 se llama ahora %2</translation>
    </message>
    <message>
        <source>Text %1 is now called %2</source>
        <translation>El texto %1 se llama ahora %2</translation>
    </message>
    <message>
        <source>No language is known by %1: announcements may not be read out. Write one such as “en-US”</source>
        <translation>No se conoce ningún idioma %1: puede que los anuncios no se lean. Escriba uno como «en-US»</translation>
    </message>
    <message>
        <source>This menu has no words, so callers do not know what to press: write what they are to hear</source>
        <translation>Este menú no tiene palabras, así que quien llama no sabe qué tecla pulsar: escriba lo que debe oír</translation>
    </message>
    <message>
        <source>The caller pressed %1, and the greeting offers no such key: the recording begins</source>
        <translation>El llamante pulsó %1, y el saludo no ofrece esa tecla: empieza la grabación</translation>
    </message>
    <message>
        <source>The caller pressed %1, and the greeting asks for no key: nothing comes of it</source>
        <translation>El llamante pulsó %1, y el saludo no pide ninguna tecla: no tiene efecto</translation>
    </message>
    <message>
        <source>There is no route “%1”: choose another.</source>
        <translation>No hay ninguna ruta «%1»: elija otra.</translation>
    </message>
    <message>
        <source>There is no tier “%1”: choose another.</source>
        <translation>No hay ningún nivel «%1»: elija otro.</translation>
    </message>
    <message>
        <source>There is no contact “%1”: choose another.</source>
        <translation>No hay ningún contacto «%1»: elija otro.</translation>
    </message>
    <message>
        <source>There is no text “%1”: choose another.</source>
        <translation>No hay ningún texto «%1»: elija otro.</translation>
    </message>
    <message>
        <source>Nothing is chosen here yet.</source>
        <translation>Aquí aún no hay nada elegido.</translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>Aquí aún no hay nada escrito.</translation>
    </message>
    <message>
        <source>“%1” is not %2</source>
        <comment>a text that stands there, what is expected</comment>
        <translation>«%1» no es %2</translation>
    </message>
    <message>
        <source>The business with the id %1 has this name as well: nobody can tell which is meant</source>
        <translation>El negocio con el id %1 también tiene este nombre: nadie puede saber cuál es</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln webhook(s)</source>
        <translation>
            <numerusform>%Ln webhook</numerusform>
            <numerusform>%Ln webhooks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln time</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
    <message>
        <source>Caller rule %1 is now called %2</source>
        <translation>La regla de llamantes %1 se llama ahora %2</translation>
    </message>
    <message>
        <source>Exception %1 is now called %2</source>
        <translation>La excepción %1 se llama ahora %2</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>The relay does not answer. It may be stopped, or the network between here and it is down.</source>
        <translation>El relay no responde. Quizá está detenido, o ha caído la red entre él y este puesto.</translation>
    </message>
    <message>
        <source>This token may look but not change. Sign in with an operator token.</source>
        <translation>Este token puede mirar pero no cambiar. Entre con un token de operación.</translation>
    </message>
    <message>
        <source>The relay does not have it. It may have been kept only for a limited time.</source>
        <translation>El relay no lo tiene. Quizá solo se guardó por un tiempo limitado.</translation>
    </message>
    <message>
        <source>Somebody else was first.</source>
        <translation>Alguien se adelantó.</translation>
    </message>
    <message>
        <source>Somebody pushed another revision meanwhile.</source>
        <translation>Mientras tanto, alguien publicó otra revisión.</translation>
    </message>
    <message>
        <source>The relay was asked too often. It answers again in about a minute.</source>
        <translation>Se preguntó demasiadas veces al relay. Vuelve a responder en un minuto, más o menos.</translation>
    </message>
    <message>
        <source>The relay has a fault of its own. Its log names the cause.</source>
        <translation>El relay tiene un fallo propio. Su registro nombra la causa.</translation>
    </message>
    <message>
        <source>The relay refused the request.</source>
        <translation>El relay rechazó la petición.</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>Estado %1</translation>
    </message>
    <message>
        <source>The relay cannot be reached.</source>
        <translation>No se puede llegar al relay.</translation>
    </message>
    <message>
        <source>The relay does not know this token.</source>
        <translation>El relay no conoce este token.</translation>
    </message>
    <message>
        <source>This token may not follow the feed.</source>
        <translation>Este token no puede seguir los eventos.</translation>
    </message>
    <message>
        <source>The relay’s certificate is not trusted.</source>
        <translation>El certificado del relay no es de confianza.</translation>
    </message>
    <message>
        <source>The relay closed the feed because this desk was too slow.</source>
        <translation>El relay cerró los eventos porque este puesto iba demasiado lento.</translation>
    </message>
    <message>
        <source>The relay closed the feed.</source>
        <translation>El relay cerró los eventos.</translation>
    </message>
    <message>
        <source>Since %1. Callers do not depend on this console.</source>
        <translation>Desde: %1. Quienes llaman no dependen de esta consola.</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <comment>its id</comment>
        <translation>Petición: %1</translation>
    </message>
    <message>
        <source>The relay does not know this token. Replace it in Credentials, Relay token.</source>
        <translation>El relay no conoce este token. Sustitúyalo en Credenciales, Token del relay.</translation>
    </message>
    <message>
        <source>Since yesterday %1. Callers do not depend on this console.</source>
        <translation>Desde ayer a las %1. Quienes llaman no dependen de esta consola.</translation>
    </message>
    <message>
        <source>The relay’s address begins with https, but no TLS is spoken there.</source>
        <translation>La dirección del relay empieza por https, pero allí no se habla TLS.</translation>
    </message>
    <message numerus="yes">
        <source>The relay found %Ln problem(s) in it.</source>
        <translation>
            <numerusform>The relay found %Ln problem in it.</numerusform>
            <numerusform>The relay found %Ln problems in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>The caller hears an announcement</source>
        <translation>El llamante oye un anuncio</translation>
    </message>
    <message>
        <source>The caller hears a recording</source>
        <translation>El llamante oye una grabación</translation>
    </message>
    <message>
        <source>The caller is offered the menu</source>
        <translation>Se ofrece el menú al llamante</translation>
    </message>
    <message>
        <source>The cascade begins</source>
        <translation>Empieza la cascada</translation>
    </message>
    <message>
        <source>Texts are written</source>
        <translation>Se escriben los textos</translation>
    </message>
    <message>
        <source>The caller is asked for a message</source>
        <translation>Se pide un mensaje al llamante</translation>
    </message>
    <message>
        <source>The call goes on in another route</source>
        <translation>La llamada sigue en otra ruta</translation>
    </message>
    <message>
        <source>The relay hangs up</source>
        <translation>El relay cuelga</translation>
    </message>
    <message>
        <source>Step “%1”</source>
        <translation>Paso «%1»</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>somebody&apos;s own words</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Call to %1 received</source>
        <translation>Llamada a %1 recibida</translation>
    </message>
    <message>
        <source>%1 rings: %2</source>
        <translation>Suena %1: %2</translation>
    </message>
    <message>
        <source>%1 rings for about %2: %3</source>
        <translation>Suena %1 durante unos %2: %3</translation>
    </message>
    <message>
        <source>%1’s phone rings</source>
        <translation>Suena el teléfono de %1</translation>
    </message>
    <message>
        <source>%1’s phone was picked up</source>
        <translation>Descolgaron el teléfono de %1</translation>
    </message>
    <message>
        <source>%1 accepted the call</source>
        <translation>%1 aceptó la llamada</translation>
    </message>
    <message>
        <source>%1 did not accept</source>
        <translation>%1 no aceptó</translation>
    </message>
    <message>
        <source>%1 was not reached</source>
        <translation>No se localizó a %1</translation>
    </message>
    <message>
        <source>%1’s phone stopped ringing</source>
        <translation>El teléfono de %1 dejó de sonar</translation>
    </message>
    <message>
        <source>The call ended</source>
        <translation>La llamada terminó</translation>
    </message>
    <message>
        <source>Ended: answered, %1 together</source>
        <translation>Terminada: atendida, %1 en total</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Terminada: %1</translation>
    </message>
    <message>
        <source>The caller may leave a message</source>
        <translation>El llamante puede dejar un mensaje</translation>
    </message>
    <message>
        <source>A message of %1 was recorded</source>
        <translation>Se grabó un mensaje de %1</translation>
    </message>
    <message>
        <source>Transcript: %1</source>
        <translation>Transcripción: %1</translation>
    </message>
    <message>
        <source>A text to %1 waits to be sent</source>
        <translation>Un texto a %1 espera para enviarse</translation>
    </message>
    <message>
        <source>A text to %1 was sent</source>
        <translation>Se envió un texto a %1</translation>
    </message>
    <message>
        <source>The text to %1 was delivered</source>
        <translation>El texto a %1 se entregó</translation>
    </message>
    <message>
        <source>The text to %1 was not sent</source>
        <translation>El texto a %1 no se envió</translation>
    </message>
    <message>
        <source>Whether the text to %1 was sent is being looked up</source>
        <translation>Se averigua si el texto a %1 se envió</translation>
    </message>
    <message>
        <source>A text came in: %1</source>
        <translation>Llegó un texto: %1</translation>
    </message>
    <message>
        <source>A text went out: %1</source>
        <translation>Salió un texto: %1</translation>
    </message>
    <message>
        <source>Revision %1 is live</source>
        <translation>La revisión %1 está en vigor</translation>
    </message>
    <message>
        <source>Alarm: %1</source>
        <translation>Alarma: %1</translation>
    </message>
    <message>
        <source>Alarm over: %1</source>
        <translation>Fin de la alarma: %1</translation>
    </message>
    <message>
        <source>Access: %1</source>
        <translation>Acceso: %1</translation>
    </message>
    <message>
        <source>Route %1 was chosen</source>
        <translation>Se eligió la ruta %1</translation>
    </message>
    <message>
        <source>Nothing was pressed</source>
        <translation>No se pulsó nada</translation>
    </message>
    <message>
        <source>The caller pressed %1</source>
        <translation>El llamante pulsó %1</translation>
    </message>
    <message>
        <source>Joined with %1</source>
        <translation>Unido con %1</translation>
    </message>
    <message>
        <source>The call was refused</source>
        <translation>La llamada se rechazó</translation>
    </message>
    <message>
        <source>Claimed by %1</source>
        <translation>Se encarga %1</translation>
    </message>
    <message>
        <source>%1 listened to the message</source>
        <translation>%1 escuchó el mensaje</translation>
    </message>
    <message>
        <source>%1 deleted the message</source>
        <translation>%1 borró el mensaje</translation>
    </message>
    <message>
        <source>%1 wants no texts any more</source>
        <translation>%1 ya no quiere mensajes de texto</translation>
    </message>
    <message>
        <source>%1 wants texts again</source>
        <translation>%1 vuelve a querer mensajes de texto</translation>
    </message>
    <message>
        <source>A contact may be put through to who called</source>
        <translation>Se puede comunicar a un contacto con quien llamó</translation>
    </message>
    <message>
        <source>The caller is sent to voicemail</source>
        <translation>Se envía a quien llama al buzón de voz</translation>
    </message>
    <message>
        <source>The caller is told something while waiting</source>
        <translation>A quien llama se le dice algo mientras espera</translation>
    </message>
    <message>
        <source>%1 ordered a test call</source>
        <translation>%1 pidió una llamada de prueba</translation>
    </message>
    <message>
        <source>%1 ordered the deletion of the message</source>
        <translation>%1 ordenó borrar el mensaje</translation>
    </message>
    <message>
        <source>Given back by %1</source>
        <translation>La dejó libre %1</translation>
    </message>
    <message>
        <source>Talked with %1 for %2</source>
        <comment>somebody, a duration</comment>
        <translation>Habló con %1 durante %2</translation>
    </message>
</context>
<context>
    <name>FieldSigns</name>
    <message>
        <source>Clear</source>
        <comment>a button: empties the field it stands in</comment>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message>
        <source>%1 was not written: there is no space left on the disk. Make room, or name a file on another disk.</source>
        <translation>No se escribió %1: no queda espacio en el disco. Libere espacio o indique un archivo en otro disco.</translation>
    </message>
    <message>
        <source>%1 was not written: %2. Name another file.</source>
        <comment>path, the system’s reason</comment>
        <translation>No se escribió %1: %2. Indique otro archivo.</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source> or </source>
        <comment>between alternatives of a filter</comment>
        <translation> o </translation>
    </message>
    <message>
        <source>with voicemail</source>
        <translation>con mensaje de voz</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>con encargado</translation>
    </message>
    <message>
        <source>test call</source>
        <translation>llamada de prueba</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anónimo</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1 o menos</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>length %1</source>
        <comment>how long a call was</comment>
        <translation>duración %1</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>revisión %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>a %1</translation>
    </message>
    <message>
        <source>tier %1</source>
        <translation>nivel %1</translation>
    </message>
    <message>
        <source>answered by %1</source>
        <translation>atendida por %1</translation>
    </message>
    <message>
        <source>route %1</source>
        <translation>ruta %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a day</comment>
        <translation>el %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a day or time</comment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day or time</comment>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>últimos %1</translation>
    </message>
    <message>
        <source>%1 does not know “%2”. Did you mean %3?</source>
        <translation>%1 no conoce «%2». ¿Quiso decir %3?</translation>
    </message>
    <message>
        <source>%1 does not know “%2”.</source>
        <translation>%1 no conoce «%2».</translation>
    </message>
    <message>
        <source>%1 does not know “%2”. Known: %3.</source>
        <translation>%1 no conoce «%2». Conoce: %3.</translation>
    </message>
    <message>
        <source>to: wants one of your numbers or its end, as in to:0100.</source>
        <translation>to: quiere uno de sus números o su final, como en to:0100.</translation>
    </message>
    <message>
        <source>from: wants the beginning of a number with its country code, as in from:+1619, a name of the directory, or anonymous.</source>
        <translation>from: quiere el comienzo de un número con su prefijo de país, como en from:+1619, un nombre del directorio, o anonymous.</translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>what a filter leaves out</comment>
        <translation>no %1</translation>
    </message>
    <message>
        <source>“%1:” is no filter. Did you mean %2:?</source>
        <translation>«%1:» no es un filtro. ¿Quiso decir %2:?</translation>
    </message>
    <message>
        <source>“%1:” is no filter. Known: %2. Put quotes around it to search the text.</source>
        <translation>«%1:» no es un filtro. Conocidos: %2. Póngalo entre comillas para buscar el texto.</translation>
    </message>
    <message>
        <source>%1: needs a value behind the colon.</source>
        <translation>%1: falta un valor tras los dos puntos.</translation>
    </message>
    <message>
        <source>%1: wants a day such as 2026-11-23, today, yesterday or mon, or a time such as 10:15.</source>
        <translation>%1: quiere un día como 2026-11-23, today, yesterday o mon, o una hora como 10:15.</translation>
    </message>
    <message>
        <source>No time lies between these two: %1:%2 ends before the other begins.</source>
        <translation>Entre estos dos no hay tiempo: %1:%2 termina antes de que empiece el otro.</translation>
    </message>
    <message>
        <source>hour: wants a weekday and an hour, as in hour:mon-09.</source>
        <translation>hour: quiere un día de la semana y una hora, como en hour:mon-09.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday and hour</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>hour: these are too many hours of too many weeks. Name fewer, or a shorter time, as last:90d.</source>
        <translation>hour: son demasiadas horas de demasiadas semanas. Indique menos o un tiempo más corto, como last:90d.</translation>
    </message>
    <message>
        <source>len: wants seconds, as in len:&gt;60, len:&lt;2m or len:30-60, the smaller first.</source>
        <translation>len: espera segundos, como en len:&gt;60, len:&lt;2m o len:30-60, el menor primero.</translation>
    </message>
    <message>
        <source>rev: wants a revision, as in rev:41, rev:&gt;40 or rev:40-42, the smaller first.</source>
        <translation>rev: espera una revisión, como en rev:41, rev:&gt;40 o rev:40-42, la menor primero.</translation>
    </message>
    <message>
        <source>last: wants a number up to 1000 with m, h, d or w, as in last:7d.</source>
        <translation>last: espera un número hasta 1000 con m, h, d o w, como en last:7d.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a word of the filter, what it means</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This is too long for a filter. Leave some of it out.</source>
        <translation>Esto es demasiado largo para un filtro. Quite una parte.</translation>
    </message>
</context>
<context>
    <name>FixedKeys</name>
    <message>
        <source>Call log</source>
        <translation>Registro de llamadas</translation>
    </message>
    <message>
        <source>Type into the filter</source>
        <translation>Escribir en el filtro</translation>
    </message>
    <message>
        <source>Hear the message of the chosen call</source>
        <translation>Oír el mensaje de la llamada elegida</translation>
    </message>
    <message>
        <source>Show the new calls</source>
        <translation>Mostrar las llamadas nuevas</translation>
    </message>
    <message>
        <source>Leave the details, then the filter</source>
        <translation>Salir de los detalles y después del filtro</translation>
    </message>
    <message>
        <source>In the filter: what was asked before</source>
        <translation>En el filtro: lo que se pidió antes</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>5 seconds back</source>
        <translation>5 segundos atrás</translation>
    </message>
    <message>
        <source>5 seconds on</source>
        <translation>5 segundos adelante</translation>
    </message>
    <message>
        <source>The next message</source>
        <translation>El mensaje siguiente</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>Horario de la semana</translation>
    </message>
    <message>
        <source>Open or close the chosen half hours</source>
        <translation>Abrir o cerrar las medias horas elegidas</translation>
    </message>
    <message>
        <source>Give exact times</source>
        <translation>Dar horas exactas</translation>
    </message>
    <message>
        <source>Close the chosen stretch</source>
        <translation>Cerrar el tramo elegido</translation>
    </message>
    <message>
        <source>Copy the day</source>
        <translation>Copiar el día</translation>
    </message>
    <message>
        <source>Paste the copied day</source>
        <translation>Pegar el día copiado</translation>
    </message>
    <message>
        <source>Copy the day to the next one</source>
        <translation>Copiar el día al siguiente</translation>
    </message>
    <message>
        <source>To the beginning of the stretch</source>
        <translation>Al principio del tramo</translation>
    </message>
    <message>
        <source>To the end of the stretch</source>
        <translation>Al final del tramo</translation>
    </message>
    <message>
        <source>Cascade</source>
        <translation>Cascada</translation>
    </message>
    <message>
        <source>Move the tier up</source>
        <translation>Subir el nivel</translation>
    </message>
    <message>
        <source>Move the tier down</source>
        <translation>Bajar el nivel</translation>
    </message>
    <message>
        <source>Move the person to the tier before</source>
        <translation>Pasar la persona al nivel anterior</translation>
    </message>
    <message>
        <source>Move the person to the tier behind</source>
        <translation>Pasar la persona al nivel siguiente</translation>
    </message>
    <message>
        <source>Move the person earlier in the tier</source>
        <translation>Adelantar la persona en el nivel</translation>
    </message>
    <message>
        <source>Move the person later in the tier</source>
        <translation>Atrasar la persona en el nivel</translation>
    </message>
    <message>
        <source>Take the person out of the tier</source>
        <translation>Quitar la persona del nivel</translation>
    </message>
    <message>
        <source>Menus and routes</source>
        <translation>Menús y rutas</translation>
    </message>
    <message>
        <source>Move the step up</source>
        <translation>Subir el paso</translation>
    </message>
    <message>
        <source>Move the step down</source>
        <translation>Bajar el paso</translation>
    </message>
    <message>
        <source>Caller rules</source>
        <translation>Reglas de llamantes</translation>
    </message>
    <message>
        <source>Move the rule up</source>
        <translation>Subir la regla</translation>
    </message>
    <message>
        <source>Move the rule down</source>
        <translation>Bajar la regla</translation>
    </message>
    <message>
        <source>Switch the rule on or off</source>
        <translation>Activar o desactivar la regla</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Quitar la regla</translation>
    </message>
    <message>
        <source>Businesses</source>
        <translation>Negocios</translation>
    </message>
    <message>
        <source>Add a business</source>
        <translation>Añadir un negocio</translation>
    </message>
    <message>
        <source>Change the business</source>
        <translation>Cambiar el negocio</translation>
    </message>
    <message>
        <source>Remove the business</source>
        <translation>Quitar el negocio</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Remove the entry</source>
        <translation>Quitar la entrada</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Escenarios</translation>
    </message>
    <message>
        <source>Remove the scenario</source>
        <translation>Quitar el escenario</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Excepciones</translation>
    </message>
    <message>
        <source>Remove the exception</source>
        <translation>Quitar la excepción</translation>
    </message>
    <message>
        <source>Remove the route or the text</source>
        <translation>Quitar la ruta o el texto</translation>
    </message>
    <message>
        <source>every list</source>
        <translation>cada lista</translation>
    </message>
    <message>
        <source>Open the menu of the chosen row</source>
        <translation>Abrir el menú de la fila elegida</translation>
    </message>
    <message>
        <source>Type into the search</source>
        <translation>Escribir en la búsqueda</translation>
    </message>
</context>
<context>
    <name>GreyedControls</name>
    <message>
        <source>, </source>
        <comment>between names of controls</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of controls</comment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is grey, why</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Holidays</name>
    <message>
        <source>It begins at an hour; only whole days are taken.</source>
        <translation>Empieza a una hora; solo se toman días enteros.</translation>
    </message>
    <message>
        <source>The file says that it is called off.</source>
        <translation>El archivo dice que se canceló.</translation>
    </message>
    <message>
        <source>It lasts longer than a month.</source>
        <translation>Dura más de un mes.</translation>
    </message>
    <message>
        <source>Its day cannot be read.</source>
        <translation>Su día no se puede leer.</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>No tiene nombre.</translation>
    </message>
    <message>
        <source>It does not come again.</source>
        <translation>No vuelve a ocurrir.</translation>
    </message>
    <message>
        <source>It is among the exceptions already.</source>
        <translation>Ya está entre las excepciones.</translation>
    </message>
    <message>
        <source>The day is over.</source>
        <translation>El día ya pasó.</translation>
    </message>
    <message numerus="yes">
        <source>The same rule on all %n days of the file.</source>
        <translation>
            <numerusform>La misma regla en el día del archivo.</numerusform>
            <numerusform>La misma regla en los %n días del archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is larger than 4 MiB; a calendar of holidays is not.</source>
        <translation>El archivo pasa de 4 MiB; un calendario de festivos no.</translation>
    </message>
    <message>
        <source>This is no calendar: there is no BEGIN:VCALENDAR. Calendars end in .ics.</source>
        <translation>Esto no es un calendario: no hay BEGIN:VCALENDAR. Los calendarios terminan en .ics.</translation>
    </message>
    <message>
        <source>The calendar in it cannot be read.</source>
        <translation>El calendario que contiene no se puede leer.</translation>
    </message>
    <message>
        <source>The calendar is cut off: there is no END:VCALENDAR. Fetch the file anew.</source>
        <translation>El calendario está cortado: falta END:VCALENDAR. Descargue el archivo de nuevo.</translation>
    </message>
    <message>
        <source>The exception “%1” is on that day already.</source>
        <translation>La excepción «%1» ya está en ese día.</translation>
    </message>
    <message>
        <source>“%1” of this file is on the same day.</source>
        <translation>«%1» de este archivo está en el mismo día.</translation>
    </message>
    <message>
        <source>On which days it comes cannot be read.</source>
        <translation>No se puede leer en qué días ocurre.</translation>
    </message>
    <message>
        <source>It does not come within the next two years.</source>
        <translation>No ocurre en los próximos dos años.</translation>
    </message>
    <message>
        <source>It comes too often; change the week instead.</source>
        <translation>Ocurre demasiado a menudo; cambie mejor la semana.</translation>
    </message>
    <message>
        <source>It changes the rest of a series.</source>
        <translation>Cambia el resto de una serie.</translation>
    </message>
    <message>
        <source>The rules of this file take too long to follow.</source>
        <translation>Seguir las reglas de este archivo lleva demasiado tiempo.</translation>
    </message>
    <message>
        <source>The last one taken; the series goes on.</source>
        <translation>El último que se toma; la serie sigue.</translation>
    </message>
    <message>
        <source>The calendar has more than %L1 days; one of holidays has fewer.</source>
        <translation>El calendario tiene más de %L1 días; uno de festivos tiene menos.</translation>
    </message>
    <message>
        <source>Taken for the last; the file ends it at an hour.</source>
        <translation>Se toma por el último; el archivo indica una hora.</translation>
    </message>
</context>
<context>
    <name>HostTrouble</name>
    <message>
        <source>%1 is in use by another program: end that one, or give the relay another port.</source>
        <comment>an address with its port</comment>
        <translation>Otro programa usa %1: termínelo o dé otro puerto al relay.</translation>
    </message>
    <message>
        <source>It has no webhook key, so it could not tell a real call from a forged one. Store the account under Credentials: then it can start.</source>
        <translation>No tiene clave de webhook, así que no podría distinguir una llamada real de una falsificada. Guarde la cuenta en Credenciales: entonces podrá arrancar.</translation>
    </message>
</context>
<context>
    <name>InboxEmptiness</name>
    <message>
        <source>Every message has been heard</source>
        <translation>Todos los mensajes se han escuchado</translation>
    </message>
    <message>
        <source>Somebody takes care of every call</source>
        <translation>Alguien se ocupa de cada llamada</translation>
    </message>
    <message>
        <source>No texts</source>
        <translation>No hay textos</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Aún no hay mensajes</translation>
    </message>
    <message>
        <source>The last one came from %1, %2, and %3 has it.</source>
        <comment>caller, time, who claimed it</comment>
        <translation>El último vino de %1, %2, y se ocupa %3.</translation>
    </message>
    <message>
        <source>The last one came from %1, %2, and %3 has heard it.</source>
        <comment>caller, time, who listened to it</comment>
        <translation>El último vino de %1, %2, y lo ha escuchado %3.</translation>
    </message>
    <message>
        <source>The last message came from %1, %2.</source>
        <translation>El último mensaje fue de %1, %2.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Asking the relay…</source>
        <translation>Se pregunta al relay…</translation>
    </message>
    <message>
        <source>Voicemails, texts to your numbers, and calls that nobody answered will be here until somebody takes care of them.</source>
        <translation>Aquí estarán los mensajes de voz, los textos a sus números y las llamadas que nadie contestó, hasta que alguien se ocupe.</translation>
    </message>
    <message>
        <source>Show all messages</source>
        <translation>Mostrar todos los mensajes</translation>
    </message>
    <message>
        <source>%1 wrote STOP, so no texts are sent there, not of missed calls either. START from that phone ends it.</source>
        <translation>%1 escribió STOP: no se envían textos allí, tampoco de llamadas perdidas. START desde ese teléfono lo termina.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a line that is read aloud</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The messages could not be loaded.</source>
        <translation>No se pudieron cargar los mensajes.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Show older messages</source>
        <translation>Mostrar mensajes anteriores</translation>
    </message>
    <message>
        <source>No message here has “%1”</source>
        <translation>Ningún mensaje de aquí contiene «%1»</translation>
    </message>
    <message>
        <source>Names, numbers, texts and transcripts of what is loaded were searched. There are older messages.</source>
        <translation>Se buscó en los nombres, números, textos y transcripciones de lo que está cargado. Hay mensajes anteriores.</translation>
    </message>
    <message>
        <source>Names, numbers, texts and transcripts were searched.</source>
        <translation>Se buscó en los nombres, números, textos y transcripciones.</translation>
    </message>
</context>
<context>
    <name>InsightFigures</name>
    <message>
        <source>–</source>
        <comment>an unknown number</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Answered by a person</source>
        <translation>Atendidas por una persona</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>▲ %n point(s) more (%1)</source>
        <translation>
            <numerusform>▲ %n punto más (%1)</numerusform>
            <numerusform>▲ %n puntos más (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▼ %n point(s) less (%1)</source>
        <translation>
            <numerusform>▼ %n punto menos (%1)</numerusform>
            <numerusform>▼ %n puntos menos (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>as in the days before</source>
        <translation>como en los días anteriores</translation>
    </message>
    <message>
        <source>Median time to a person</source>
        <translation>Mediana hasta una persona</translation>
    </message>
    <message numerus="yes">
        <source>▲ %n second(s) longer (%1)</source>
        <translation>
            <numerusform>▲ %n segundo más (%1)</numerusform>
            <numerusform>▲ %n segundos más (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▼ %n second(s) shorter (%1)</source>
        <translation>
            <numerusform>▼ %n segundo menos (%1)</numerusform>
            <numerusform>▼ %n segundos menos (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Perdidas</translation>
    </message>
    <message>
        <source>Messages unclaimed over 1 hour</source>
        <translation>Mensajes sin encargado más de 1 hora</translation>
    </message>
    <message numerus="yes">
        <source>no calls in the %n day(s) before</source>
        <translation>
            <numerusform>ninguna llamada el día anterior</numerusform>
            <numerusform>ninguna llamada en los %n días anteriores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %Ln more (%1)</source>
        <translation>
            <numerusform>▲ %Ln more (%1)</numerusform>
            <numerusform>▲ %Ln more (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▼ %Ln fewer (%1)</source>
        <translation>
            <numerusform>▼ %Ln fewer (%1)</numerusform>
            <numerusform>▼ %Ln fewer (%1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InsightTables</name>
    <message>
        <source>%1, %2</source>
        <comment>two facts</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day of a table</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>answered of those it rang for</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Left a message</source>
        <translation>Dejó un mensaje</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Perdidas</translation>
    </message>
    <message>
        <source>%1 a call</source>
        <comment>a duration</comment>
        <translation>%1 por llamada</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horario de apertura</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Sin atender</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>weekday, hour, hour</comment>
        <translation>%1, %2 a %3</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>outcome and count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Rang for</source>
        <translation>Sonó en</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Atendida</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Talk a call</source>
        <translation>Conversación por llamada</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Last missed</source>
        <translation>Última perdida</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>All but rejected</source>
        <translation>Todas salvo rechazadas</translation>
    </message>
    <message>
        <source>Talk a call (seconds)</source>
        <translation>Conversación por llamada (segundos)</translation>
    </message>
    <message>
        <source>Last missed (UTC)</source>
        <translation>Última perdida (UTC)</translation>
    </message>
    <message>
        <source>last: %1</source>
        <comment>when</comment>
        <translation>la última: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) that no caller rule rejected</source>
        <translation>
            <numerusform>%Ln call that no caller rule rejected</numerusform>
            <numerusform>%Ln calls that no caller rule rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rang for %Ln call(s)</source>
        <translation>
            <numerusform>%1 rang for %Ln call</numerusform>
            <numerusform>%1 rang for %Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answered there</source>
        <translation>
            <numerusform>%Ln answered there</numerusform>
            <numerusform>%Ln answered there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answered %Ln call(s)</source>
        <translation>
            <numerusform>%1 answered %Ln call</numerusform>
            <numerusform>%1 answered %Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was missed %Ln time(s)</source>
        <translation>
            <numerusform>%1 was missed %Ln time</numerusform>
            <numerusform>%1 was missed %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open for %Ln minute(s)</source>
        <translation>
            <numerusform>open for %Ln minute</numerusform>
            <numerusform>open for %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln call(s)</source>
        <translation>
            <numerusform>%1: %Ln call</numerusform>
            <numerusform>%1: %Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unanswered</source>
        <translation>
            <numerusform>%Ln unanswered</numerusform>
            <numerusform>%Ln unanswered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyRules</name>
    <message>
        <source>%1 belongs to “%2” already.</source>
        <translation>%1 ya pertenece a «%2».</translation>
    </message>
    <message>
        <source>%1 belongs to text fields, so it would not act while you type.</source>
        <translation>%1 pertenece a los campos de texto, así que no actuaría mientras escribe.</translation>
    </message>
    <message>
        <source>%1 alone is typed into fields. Add Ctrl or Alt.</source>
        <translation>%1 solo se escribe en los campos. Añada Ctrl o Alt.</translation>
    </message>
    <message>
        <source>%1 is “%2” in %3 and stays that.</source>
        <comment>keys, what they do, place</comment>
        <translation>%1 es «%2» en %3 y no cambia.</translation>
    </message>
    <message>
        <source>%1 opens the menu “%2” and stays that.</source>
        <comment>keys, menu</comment>
        <translation>%1 abre el menú «%2» y eso no cambia.</translation>
    </message>
    <message>
        <source>%1 closes the window on most desktops, so it would never act.</source>
        <translation>%1 cierra la ventana en la mayoría de los escritorios, así que nunca actuaría.</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>“%1”</source>
        <comment>a deed without keys</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>words, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>LadderWords</name>
    <message>
        <source>Received</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>rings now</source>
        <translation>suena ahora</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>no aceptada</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Buzón de voz</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>took the call</source>
        <translation>tomó la llamada</translation>
    </message>
    <message>
        <source>Why it ended so</source>
        <translation>Por qué terminó así</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>Por qué se rechazó</translation>
    </message>
    <message>
        <source>Why %1 has the call</source>
        <translation>Por qué tiene la llamada %1</translation>
    </message>
    <message>
        <source>Why %1 now</source>
        <translation>Por qué ahora %1</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Ninguna tecla</translation>
    </message>
    <message>
        <source>Pressed %1</source>
        <translation>Pulsó %1</translation>
    </message>
    <message>
        <source>caller left</source>
        <translation>el llamante colgó</translation>
    </message>
    <message>
        <source>Why it goes to voicemail</source>
        <translation>Por qué va al buzón de voz</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>sent to voicemail</source>
        <translation>la envió al buzón de voz</translation>
    </message>
    <message>
        <source>caller rule</source>
        <translation>regla de llamantes</translation>
    </message>
</context>
<context>
    <name>LiveEmptiness</name>
    <message>
        <source>Waiting for the relay</source>
        <translation>Esperando al relay</translation>
    </message>
    <message>
        <source>Calls appear here as soon as it answers.</source>
        <translation>Las llamadas aparecen aquí en cuanto responda.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Nothing is known about your calls until the relay answers. Callers are not affected by this console.</source>
        <translation>No se sabe nada de sus llamadas hasta que responda el relay. Esta consola no afecta a quienes llaman.</translation>
    </message>
    <message>
        <source>Nobody knows what happens now</source>
        <translation>Nadie sabe qué pasa ahora</translation>
    </message>
    <message>
        <source>No calls now</source>
        <translation>Ninguna llamada ahora</translation>
    </message>
    <message>
        <source>Last one: %1, answered by %2.</source>
        <translation>La última: %1, la atendió %2.</translation>
    </message>
    <message>
        <source>Last one: %1, %2.</source>
        <translation>La última: %1, %2.</translation>
    </message>
    <message>
        <source>Calls appear here</source>
        <translation>Aquí aparecen las llamadas</translation>
    </message>
    <message>
        <source>Place a test call to see one. No phone rings, and it costs nothing.</source>
        <translation>Haga una llamada de prueba para ver una. No suena ningún teléfono y no cuesta nada.</translation>
    </message>
    <message>
        <source>Place a test call</source>
        <translation>Hacer una llamada de prueba</translation>
    </message>
    <message>
        <source>The relay has not been heard since %1. Calls may be running; callers are not affected by this console.</source>
        <translation>No se oye al relay desde las %1. Puede haber llamadas en curso; esta consola no afecta a quienes llaman.</translation>
    </message>
    <message>
        <source>Last heard: %1</source>
        <translation>Última noticia: %1</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation>Reconectar ahora</translation>
    </message>
    <message>
        <source>Open the last one</source>
        <translation>Abrir la última</translation>
    </message>
    <message>
        <source>The relay does not know this token</source>
        <translation>El relay no conoce este token</translation>
    </message>
    <message>
        <source>Nothing is known about your calls until this console has a token that the relay knows. Callers are not affected by this console.</source>
        <translation>No se sabe nada de sus llamadas hasta que esta consola tenga un token que el relay conozca. Esta consola no afecta a quienes llaman.</translation>
    </message>
    <message>
        <source>Give a token</source>
        <translation>Dar un token</translation>
    </message>
    <message>
        <source>The plan has no business yet, so there is nothing to call.</source>
        <translation>El plan todavía no tiene ningún negocio, así que no hay nada a lo que llamar.</translation>
    </message>
    <message>
        <source>Add the first business…</source>
        <translation>Añadir el primer negocio…</translation>
    </message>
    <message>
        <source>Last one: %1, a test call.</source>
        <translation>La última: %1, una llamada de prueba.</translation>
    </message>
</context>
<context>
    <name>LogEmptiness</name>
    <message>
        <source>Without “%1”</source>
        <comment>a filter</comment>
        <translation>Sin «%1»</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Quitar todos</translation>
    </message>
    <message>
        <source>Widen to 30 days</source>
        <translation>Ampliar a 30 días</translation>
    </message>
    <message numerus="yes">
        <source>No call matches %n filter(s)</source>
        <translation>
            <numerusform>Ninguna llamada cumple %n filtro</numerusform>
            <numerusform>Ninguna llamada cumple %n filtros</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked for: %1.</source>
        <comment>the words of a filter</comment>
        <translation>Se pidió: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words of a filter</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Open the last one</source>
        <translation>Abrir la última</translation>
    </message>
    <message>
        <source>No calls in this time</source>
        <translation>Ninguna llamada en este tiempo</translation>
    </message>
    <message>
        <source>The last one: %1.</source>
        <translation>La última: %1.</translation>
    </message>
    <message>
        <source>The call log could not be loaded.</source>
        <translation>No se pudo cargar el registro de llamadas.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The log is being read</source>
        <translation>Leyendo el registro</translation>
    </message>
    <message>
        <source>Calls appear here as soon as the relay answers.</source>
        <translation>Las llamadas aparecen aquí en cuanto responda el relay.</translation>
    </message>
    <message>
        <source>Place a test call</source>
        <translation>Hacer una llamada de prueba</translation>
    </message>
    <message>
        <source>Every call is kept here</source>
        <translation>Aquí se guarda cada llamada</translation>
    </message>
    <message>
        <source>With the reason for each turn it took. Place a test call to see one; no phone rings.</source>
        <translation>Con el motivo de cada giro que dio. Haga una llamada de prueba para ver una; no suena ningún teléfono.</translation>
    </message>
    <message>
        <source>Add the first business…</source>
        <translation>Añadir el primer negocio…</translation>
    </message>
    <message>
        <source>The plan has no business yet, so there is nothing to call.</source>
        <translation>El plan todavía no tiene ningún negocio, así que no hay nada a lo que llamar.</translation>
    </message>
</context>
<context>
    <name>LossQuestions</name>
    <message>
        <source>Forget the Auth Token</source>
        <translation>Olvidar el Auth Token</translation>
    </message>
    <message>
        <source>It is deleted from this desk’s keyring. Calls go on; until it is stored again, this desk makes, revokes and rotates no keys.</source>
        <translation>Se elimina del llavero de este puesto. Las llamadas siguen; hasta que se guarde de nuevo, este puesto no crea, revoca ni rota claves.</translation>
    </message>
    <message>
        <source>Forget the token of %1</source>
        <translation>Olvidar el token de %1</translation>
    </message>
    <message>
        <source>the account SID</source>
        <translation>el SID de la cuenta</translation>
    </message>
    <message>
        <source>Revoke the API key</source>
        <translation>Revocar la clave API</translation>
    </message>
    <message>
        <source>It stops working at once. The relay goes on answering calls, but places none of its own and sends no texts until it gets another key.</source>
        <translation>Deja de funcionar enseguida. El relay sigue atendiendo llamadas, pero no hace ninguna ni envía textos hasta que reciba otra clave.</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <translation>Revocar %1</translation>
    </message>
    <message>
        <source>the key</source>
        <translation>la clave</translation>
    </message>
    <message>
        <source>Revoke a token</source>
        <translation>Revocar un token</translation>
    </message>
    <message>
        <source>%1 is out within a second, and the token never works again.</source>
        <translation>%1 queda fuera en menos de un segundo, y el token no vuelve a funcionar.</translation>
    </message>
    <message>
        <source>Revoke the token of %1</source>
        <translation>Revocar el token de %1</translation>
    </message>
    <message>
        <source>its fingerprint</source>
        <translation>su huella</translation>
    </message>
    <message>
        <source>Drop a webhook key</source>
        <translation>Quitar una clave de webhook</translation>
    </message>
    <message>
        <source>Webhooks that only this key verifies are refused from now on, and their calls go to the fallback URL.</source>
        <translation>Los webhooks que solo verifica esta clave se rechazan desde ahora, y sus llamadas van a la URL de reserva.</translation>
    </message>
    <message>
        <source>Drop %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>Media</name>
    <message>
        <source>Picture in the text of %1, %2</source>
        <comment>who wrote it, when</comment>
        <translation>Imagen del mensaje de %1, %2</translation>
    </message>
    <message>
        <source>Picture %3 of %4 in the text of %1, %2</source>
        <comment>who wrote it, when</comment>
        <translation>Imagen %3 de %4 del mensaje de %1, %2</translation>
    </message>
    <message>
        <source>File in the text of %1, %2</source>
        <comment>who wrote it, when</comment>
        <translation>Archivo del mensaje de %1, %2</translation>
    </message>
    <message>
        <source>File %3 of %4 in the text of %1, %2</source>
        <comment>who wrote it, when</comment>
        <translation>Archivo %3 de %4 del mensaje de %1, %2</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <comment>width and height in dots, size of the file</comment>
        <translation>%1 × %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind and size of a file</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A file (%1)</source>
        <translation>Un archivo (%1)</translation>
    </message>
    <message>
        <source>A picture that is too large to be shown here (%1)</source>
        <translation>Una imagen demasiado grande para mostrarla aquí (%1)</translation>
    </message>
    <message>
        <source>A picture that cannot be read (%1)</source>
        <translation>Una imagen que no se puede leer (%1)</translation>
    </message>
    <message>
        <source>It was not fetched.</source>
        <translation>No se obtuvo.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>No enviado: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Respuesta: %1</translation>
    </message>
    <message>
        <source>Voicemail, not transcribed</source>
        <translation>Mensaje de voz, sin transcripción</translation>
    </message>
    <message>
        <source>Missed call, no message</source>
        <translation>Llamada perdida, sin mensaje</translation>
    </message>
    <message>
        <source>waited %1</source>
        <translation>esperó %1</translation>
    </message>
    <message>
        <source>Nobody takes care of it yet.</source>
        <translation>Nadie se encarga todavía.</translation>
    </message>
    <message>
        <source>Claimed by %1.</source>
        <translation>Se encarga %1.</translation>
    </message>
    <message>
        <source>Unheard</source>
        <translation>Sin escuchar</translation>
    </message>
    <message>
        <source>voicemail from %1</source>
        <translation>mensaje de voz de %1</translation>
    </message>
    <message>
        <source>texts with %1</source>
        <translation>mensajes de texto con %1</translation>
    </message>
    <message>
        <source>missed call from %1</source>
        <translation>llamada perdida de %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a line that is read aloud</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Unclaimed</source>
        <translation>Sin nadie</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>Espera a ser enviado</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Being looked up</source>
        <translation>Se está averiguando</translation>
    </message>
    <message>
        <source>%1 · forwarded to %2</source>
        <translation>%1 · reenviado a %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>who wrote a text, when, what became of it</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Voicemail, %1</source>
        <comment>length</comment>
        <translation>Mensaje de voz, %1</translation>
    </message>
    <message>
        <source>Missed call, %1</source>
        <comment>how long the caller waited</comment>
        <translation>Llamada perdida, %1</translation>
    </message>
    <message>
        <source>%1 took over the call of %2 · %3</source>
        <comment>who, when the call came, when it was claimed</comment>
        <translation>%1 se encargó de la llamada de %2 · %3</translation>
    </message>
    <message>
        <source>thread with %1</source>
        <translation>conversación con %1</translation>
    </message>
    <message>
        <source>the newest: %1</source>
        <translation>lo más reciente: %1</translation>
    </message>
    <message>
        <source>Text from %1</source>
        <translation>Texto de %1</translation>
    </message>
    <message>
        <source>Text to %1</source>
        <translation>Texto a %1</translation>
    </message>
    <message>
        <source>%1 gave back the call of %2 · %3</source>
        <comment>who, when the call came, when it was given back</comment>
        <translation>%1 dejó libre la llamada de %2 · %3</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the words of a text, what came with them</comment>
        <translation>%1 y %2</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) or other attachment(s)</source>
        <translation>
            <numerusform>%n imagen u otro archivo adjunto</numerusform>
            <numerusform>%n imágenes u otros archivos adjuntos</numerusform>
        </translation>
    </message>
    <message>
        <source>not kept here</source>
        <comment>pictures that came with a text</comment>
        <translation>no se guarda aquí</translation>
    </message>
    <message>
        <source>%1 (not kept here). Twilio’s console shows what came with the text.</source>
        <comment>&quot;2 pictures or other attachments&quot;</comment>
        <translation>%1 (no se guarda aquí). La consola de Twilio muestra lo que llegó con el mensaje.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <comment>that came with a text</comment>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unheard</source>
        <translation>
            <numerusform>%Ln unheard</numerusform>
            <numerusform>%Ln unheard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unclaimed</source>
        <translation>
            <numerusform>%Ln unclaimed</numerusform>
            <numerusform>%Ln unclaimed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s)</source>
        <translation>
            <numerusform>%Ln text</numerusform>
            <numerusform>%Ln texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <comment>of one caller</comment>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message>
        <source>an empty text</source>
        <translation>un texto vacío</translation>
    </message>
</context>
<context>
    <name>NameWords</name>
    <message>
        <source>, </source>
        <comment>between names in a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a route&apos;s name in quotes</comment>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>%1 calls %2</source>
        <comment>caller, business</comment>
        <translation>%1 llama a %2</translation>
    </message>
    <message>
        <source>%1 rings: %2</source>
        <comment>tier, people</comment>
        <translation>Suena %1: %2</translation>
    </message>
    <message>
        <source>Missed: %1</source>
        <comment>caller</comment>
        <translation>Perdida: %1</translation>
    </message>
    <message>
        <source>Voicemail from %1</source>
        <comment>caller</comment>
        <translation>Mensaje de voz de %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>business, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Text from %1 to %2</source>
        <comment>sender, business</comment>
        <translation>Texto de %1 a %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>how many of what, business</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) ring</source>
        <translation>
            <numerusform>%n llamada suena</numerusform>
            <numerusform>%n llamadas suenan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) of the relay</source>
        <translation>
            <numerusform>%n alarma del relay</numerusform>
            <numerusform>%n alarmas del relay</numerusform>
        </translation>
    </message>
    <message>
        <source>Alarm: %1</source>
        <comment>an alarm of the relay</comment>
        <translation>Alarma: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln missed call(s)</source>
        <translation>
            <numerusform>%Ln missed call</numerusform>
            <numerusform>%Ln missed calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln voicemail(s)</source>
        <translation>
            <numerusform>%Ln voicemail</numerusform>
            <numerusform>%Ln voicemails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s)</source>
        <translation>
            <numerusform>%Ln text</numerusform>
            <numerusform>%Ln texts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberLoss</name>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 loses it: the plan names it still, and callers hear that it is not in service.</source>
        <translation>%1 lo pierde: el plan aún lo nombra, y quien llama oye que no está en servicio.</translation>
    </message>
    <message>
        <source>It is the only number of %1: nobody can call that business then.</source>
        <translation>Es el único número de %1: después nadie podrá llamar a ese negocio.</translation>
    </message>
    <message>
        <source>No call to it reaches these routes any more: %1.</source>
        <translation>Ninguna llamada a él llega ya a estas rutas: %1.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n caller rule(s) are for it: %1.</source>
        <translation>
            <numerusform>%n regla de llamantes es para él: %1.</numerusform>
            <numerusform>%n reglas de llamantes son para él: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>rule %1</source>
        <comment>the second rule, without a name</comment>
        <translation>regla %1</translation>
    </message>
</context>
<context>
    <name>NumberMenu</name>
    <message>
        <source>Adopt…</source>
        <translation>Adoptar…</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>Reponer…</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Liberar…</translation>
    </message>
</context>
<context>
    <name>NumberWords</name>
    <message>
        <source>Withheld number</source>
        <translation>Número oculto</translation>
    </message>
</context>
<context>
    <name>NumbersEmptiness</name>
    <message>
        <source>No account connected</source>
        <translation>Ninguna cuenta conectada</translation>
    </message>
    <message>
        <source>The numbers of your Twilio account stand here, with where their calls go. Store its SID and Auth Token on this desk to see them; no relay ever gets them.</source>
        <translation>Aquí están los números de su cuenta de Twilio y adónde van sus llamadas. Guarde su SID y su Auth Token en este escritorio para verlos; ningún relay los recibe jamás.</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Your keyring is locked</source>
        <translation>Su llavero está bloqueado</translation>
    </message>
    <message>
        <source>The account’s credential lies in it. Unlock it to see the numbers.</source>
        <translation>La credencial de la cuenta está en él. Desbloquéelo para ver los números.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>The account’s credential cannot be read</source>
        <translation>No se puede leer la credencial de la cuenta</translation>
    </message>
    <message>
        <source>This desktop’s keyring does not work. The Credentials screen tells what is wrong, and can take the account for this run only.</source>
        <translation>El llavero de este escritorio no funciona. La pantalla Credenciales dice qué pasa y puede tomar la cuenta solo para esta vez.</translation>
    </message>
    <message>
        <source>This desktop’s keyring does not work: %1. The Credentials screen can take the account for this run only.</source>
        <translation>El llavero de este escritorio no funciona: %1. La pantalla Credenciales puede tomar la cuenta solo para esta vez.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Aún sin preguntar</translation>
    </message>
    <message>
        <source>Twilio has not been asked for the account’s numbers. Nothing is sent before you want it.</source>
        <translation>No se ha preguntado a Twilio por los números de la cuenta. Nada se envía antes de que usted quiera.</translation>
    </message>
    <message>
        <source>Ask Twilio</source>
        <translation>Preguntar a Twilio</translation>
    </message>
    <message>
        <source>Twilio is being asked</source>
        <translation>Se pregunta a Twilio</translation>
    </message>
    <message>
        <source>The account’s numbers and flows are on their way.</source>
        <translation>Los números y flujos de la cuenta están en camino.</translation>
    </message>
    <message>
        <source>This account has no numbers</source>
        <translation>Esta cuenta no tiene números</translation>
    </message>
    <message>
        <source>Search for one; it can be pointed to the relay as it is bought.</source>
        <translation>Busque uno; al comprarlo puede dirigirse al relay.</translation>
    </message>
    <message>
        <source>Search and buy…</source>
        <translation>Buscar y comprar…</translation>
    </message>
    <message>
        <source>The numbers could not be read</source>
        <translation>No se pudieron leer los números</translation>
    </message>
    <message>
        <source>The sample data have no account</source>
        <translation>Los datos de muestra no tienen cuenta</translation>
    </message>
    <message>
        <source>With your own Twilio account its numbers stand here: where their calls go, what is not as the plan needs it, and the fallback for when no relay answers.</source>
        <translation>Con su propia cuenta de Twilio, aquí están sus números: adónde van sus llamadas, qué no está como el plan lo necesita y el respaldo para cuando ningún relay responde.</translation>
    </message>
    <message>
        <source>%1 has no number</source>
        <comment>business</comment>
        <translation>%1 no tiene ningún número</translation>
    </message>
</context>
<context>
    <name>OpenNowWords</name>
    <message>
        <source>%1: %2</source>
        <comment>business and its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n business(es) open</source>
        <translation>
            <numerusform>%1 de %n negocio abierto</numerusform>
            <numerusform>%1 de %n negocios abiertos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenWords</name>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>Abierto hasta %1</translation>
    </message>
    <message>
        <source>Closed until %1</source>
        <translation>Cerrado hasta %1</translation>
    </message>
    <message>
        <source>Open by hand</source>
        <translation>Abierto a mano</translation>
    </message>
    <message>
        <source>Closed by hand</source>
        <translation>Cerrado a mano</translation>
    </message>
    <message>
        <source>Open by hand until %1</source>
        <translation>Abierto a mano hasta %1</translation>
    </message>
    <message>
        <source>Closed by hand until %1</source>
        <translation>Cerrado a mano hasta %1</translation>
    </message>
    <message>
        <source>week</source>
        <comment>why a business is closed</comment>
        <translation>semana</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>open or closed until when, why</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>by hand until %1</source>
        <translation>a mano hasta %1</translation>
    </message>
    <message>
        <source>by hand until %1: %2</source>
        <comment>time, note</comment>
        <translation>a mano hasta %1: %2</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>Answered</source>
        <translation>Atendida</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Buzón de voz</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Perdida</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abandonada</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>A person took the call and was joined with the caller.</source>
        <translation>Una persona tomó la llamada y quedó unida con el llamante.</translation>
    </message>
    <message>
        <source>Nobody answered; the caller left a recording.</source>
        <translation>No respondió nadie; el llamante dejó una grabación.</translation>
    </message>
    <message>
        <source>Phones rang, nobody answered, and the caller left no recording.</source>
        <translation>Sonaron teléfonos, no respondió nadie y el llamante no dejó grabación.</translation>
    </message>
    <message>
        <source>The caller left before any phone rang.</source>
        <translation>El llamante se fue antes de que sonara ningún teléfono.</translation>
    </message>
    <message>
        <source>A caller rule refused the call.</source>
        <translation>Una regla de llamantes rechazó la llamada.</translation>
    </message>
    <message>
        <source>An error ended the call.</source>
        <translation>Un error terminó la llamada.</translation>
    </message>
</context>
<context>
    <name>PageHelp</name>
    <message>
        <source>The calls of this moment, those that wait longest on top. The chosen call’s way through the plan stands beneath, with the reason for every step.</source>
        <translation>Las llamadas de este momento, arriba las que más esperan. Debajo está el camino de la llamada elegida por el plan, con el motivo de cada paso.</translation>
    </message>
    <message>
        <source>Every call, newest first, with the reason for each turn it took. What you type above searches at the relay; chips show what is filtered.</source>
        <translation>Cada llamada, la más reciente primero, con el motivo de cada giro que dio. Lo que escribe arriba se busca en el relay; las etiquetas muestran qué se filtra.</translation>
    </message>
    <message>
        <source>Where a call goes, and whom it rings. All edits go into a draft that is kept as you work; callers notice nothing until it is reviewed and pushed.</source>
        <translation>Adónde va una llamada y a quién hace sonar. Todo se edita en un borrador que se guarda mientras trabaja; los llamantes no notan nada hasta que se revisa y se publica.</translation>
    </message>
    <message>
        <source>What would happen to a call: the live plan and the draft side by side, decided by the code that decides on the telephone. Answers change while you type.</source>
        <translation>Qué pasaría con una llamada: el plan en vigor y el borrador lado a lado, decidido por el mismo código que decide al teléfono. Las respuestas cambian mientras escribe.</translation>
    </message>
    <message>
        <source>The account’s credential lives in the keyring of this desk alone. A relay gets keys that can do less: nobody who steals them can take the account.</source>
        <translation>La credencial de la cuenta vive solo en el llavero de este puesto. Un relay recibe claves que pueden menos: quien las roba no puede tomar la cuenta.</translation>
    </message>
    <message>
        <source>Every use is a row of the audit below. The rotation of a token goes step by step, each one proven, and can be taken up again after an interruption.</source>
        <translation>Cada uso es una fila de la auditoría de abajo. La rotación de un token va paso a paso, cada uno probado, y se puede retomar tras una interrupción.</translation>
    </message>
    <message>
        <source>How the relay is: its health and its alarms, what waits to be sent, and whether Twilio can reach it from outside.</source>
        <translation>Cómo está el relay: su estado y sus alarmas, lo que espera para enviarse, y si Twilio lo alcanza desde fuera.</translation>
    </message>
    <message>
        <source>How calls were answered over days and weeks. Every mark is a way into the call log.</source>
        <translation>Cómo se atendieron las llamadas en días y semanas. Cada marca es un camino al registro.</translation>
    </message>
    <message>
        <source>The account’s numbers: where Twilio sends their calls and texts, and where the plan needs them to go. A SIP trunk wins over an application, and both over a number’s own addresses.</source>
        <translation>Los números de la cuenta: adónde envía Twilio sus llamadas y mensajes, y adónde el plan necesita que vayan. Un enlace SIP prevalece sobre una aplicación, y ambos sobre las direcciones del número.</translation>
    </message>
    <message>
        <source>Nothing is changed before the review shows it; then it is read back and compared. What a number was told before is kept on this desk, so that it can be put back.</source>
        <translation>Nada cambia antes de que la revisión lo muestre; después se vuelve a leer y se compara. Lo que el número tenía antes se guarda en este escritorio para poder reponerlo.</translation>
    </message>
    <message>
        <source>Voicemails, texts and missed calls, by caller. A call is open until somebody claims it; heard or not is the same for everybody at this relay.</source>
        <translation>Mensajes de voz, textos y llamadas perdidas, por persona. Una llamada está abierta hasta que alguien se encarga; escuchado o no es lo mismo para todos en este relay.</translation>
    </message>
    <message>
        <source>%1 opens a call, %2 leads to its reasons, %3 says that you take care of it. When the relay is not heard, durations stop and numbers become dashes: unknown is never zero.</source>
        <comment>keys</comment>
        <translation>%1 abre una llamada, %2 lleva a sus motivos, %3 dice que usted se ocupa. Cuando no se oye al relay, las duraciones se detienen y los números pasan a guiones: desconocido nunca es cero.</translation>
    </message>
    <message>
        <source>Try outcome:missed last:7d, or from: and the beginning of a number; a minus before a word leaves out. %1 shows the calls of the same caller, %2 plays a call again through the draft.</source>
        <comment>keys</comment>
        <translation>Pruebe outcome:missed last:7d, o from: y el comienzo de un número; un menos delante de una palabra la excluye. %1 muestra las llamadas del mismo llamante, %2 repite una llamada con el borrador.</translation>
    </message>
    <message>
        <source>Space plays a voicemail, Left and Right skip five seconds, Shift+Right goes to the next message, %1 claims the call. An answer goes out from the number that was written to or called.</source>
        <comment>keys</comment>
        <translation>Espacio reproduce un mensaje de voz, Izquierda y Derecha saltan cinco segundos, Mayús+Derecha va al mensaje siguiente, %1 se ocupa de la llamada. La respuesta sale del número al que se escribió o se llamó.</translation>
    </message>
    <message>
        <source>%1 takes back the last edit of the plan; while you type in a field it takes back what you typed there. Everything that can be dragged also moves by buttons and by keys.</source>
        <comment>keys</comment>
        <translation>%1 retira la última edición del plan; mientras escribe en un campo retira lo que escribió allí. Todo lo que se arrastra se mueve también con botones y con teclas.</translation>
    </message>
    <message>
        <source>Choices of this desk and this person. Each acts at once, unless it says otherwise; Undo in the head takes them back one by one.</source>
        <translation>Elecciones de este puesto y de esta persona. Cada una actúa enseguida, salvo que diga otra cosa; Deshacer, arriba, las retira una por una.</translation>
    </message>
    <message>
        <source>New in version %1: routing is edited, proved and pushed from here; notifications open the call they speak of; %2 leads to the settings, %3 to help for each page.</source>
        <comment>version, keys</comment>
        <translation>Novedades de la versión %1: las rutas se editan, se prueban y se publican desde aquí; las notificaciones abren la llamada de la que hablan; %2 lleva a los ajustes, %3 a la ayuda de cada página.</translation>
    </message>
    <message>
        <source>A saved scenario is asked again before every push from this desk.</source>
        <translation>Un escenario guardado se pregunta de nuevo antes de cada publicación desde este puesto.</translation>
    </message>
</context>
<context>
    <name>PaletteOffers</name>
    <message>
        <source>Tier “%1”</source>
        <translation>Nivel «%1»</translation>
    </message>
    <message>
        <source>Route %1</source>
        <translation>Ruta %1</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Negocio</translation>
    </message>
    <message>
        <source>%1, number</source>
        <comment>business</comment>
        <translation>%1, número</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>contact, telephone number</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, contact</source>
        <comment>business</comment>
        <translation>%1, contacto</translation>
    </message>
    <message>
        <source>Caller rule “%1”</source>
        <translation>Regla de llamantes «%1»</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Call of %1, %2</source>
        <comment>when, caller</comment>
        <translation>Llamada: %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>business, outcome</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>PartValue</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what it is, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>ningún número</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Takes texts</source>
        <translation>Recibe mensajes de texto</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Takes</source>
        <comment>a caller rule</comment>
        <translation>Toma</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Entonces</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Activada</translation>
    </message>
    <message>
        <source>Asked in this order</source>
        <translation>Se preguntan en este orden</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>Suena</translation>
    </message>
    <message>
        <source>Everybody at once</source>
        <translation>Todos a la vez</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>Uno tras otro</translation>
    </message>
    <message numerus="yes">
        <source>Rings for %n second(s)</source>
        <translation>
            <numerusform>Suena durante %n segundo</numerusform>
            <numerusform>Suena durante %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Asks for a key</source>
        <translation>Pide una tecla</translation>
    </message>
    <message>
        <source>Joins whoever picks up</source>
        <translation>Une a quien descuelgue</translation>
    </message>
    <message>
        <source>Shows the caller’s number</source>
        <translation>Muestra el número de quien llama</translation>
    </message>
    <message>
        <source>Shows the business number</source>
        <translation>Muestra el número del negocio</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va a</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the words of a text</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Devolver la llamada</translation>
    </message>
    <message>
        <source>Texts go to</source>
        <translation>Los mensajes de texto van a</translation>
    </message>
    <message>
        <source>Answers go to the person who wrote</source>
        <translation>Las respuestas van a quien escribió</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>the carrier’s usual one</source>
        <translation>la habitual del operador</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>those of its own numbers</source>
        <translation>los de sus propios números</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) of our own a second</source>
        <translation>
            <numerusform>%n llamada propia por segundo</numerusform>
            <numerusform>%n llamadas propias por segundo</numerusform>
        </translation>
    </message>
    <message>
        <source>, then </source>
        <comment>between things in their order</comment>
        <translation>, luego </translation>
    </message>
    <message>
        <source>Tiers in this order</source>
        <translation>Niveles en este orden</translation>
    </message>
    <message>
        <source>Contacts of tier “%1” in this order</source>
        <translation>Contactos del nivel «%1» en este orden</translation>
    </message>
    <message>
        <source>Contacts in this order</source>
        <translation>Contactos en este orden</translation>
    </message>
    <message>
        <source>Exceptions in this order</source>
        <translation>Excepciones en este orden</translation>
    </message>
    <message>
        <source>Directory in this order</source>
        <translation>Directorio en este orden</translation>
    </message>
    <message numerus="yes">
        <source>A caller waits at most %Ln second(s)</source>
        <translation>
            <numerusform>A caller waits at most %Ln second</numerusform>
            <numerusform>A caller waits at most %Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Calls are kept for %Ln day(s)</source>
        <translation>
            <numerusform>Calls are kept for %Ln day</numerusform>
            <numerusform>Calls are kept for %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Voicemails are kept for %Ln day(s)</source>
        <translation>
            <numerusform>Voicemails are kept for %Ln day</numerusform>
            <numerusform>Voicemails are kept for %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln text(s) and call(s) an hour</source>
        <translation>
            <numerusform>At most %Ln text and call an hour</numerusform>
            <numerusform>At most %Ln texts and calls an hour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln an hour to one number</source>
        <translation>
            <numerusform>At most %Ln an hour to one number</numerusform>
            <numerusform>At most %Ln an hour to one number</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceNames</name>
    <message>
        <source>“Countries” under “What may go out”</source>
        <translation>«Países» en «Lo que puede salir»</translation>
    </message>
    <message>
        <source>“Texts and calls of our own in an hour”</source>
        <translation>«Textos y llamadas propias en una hora»</translation>
    </message>
    <message>
        <source>“Of these to one number”</source>
        <translation>«De ellos, a un mismo número»</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>&amp;Live</source>
        <translation>En &amp;vivo</translation>
    </message>
    <message>
        <source>The calls of this moment</source>
        <translation>Las llamadas de este momento</translation>
    </message>
    <message>
        <source>Call &amp;log</source>
        <translation>Re&amp;gistro</translation>
    </message>
    <message>
        <source>Every call, with its reasons</source>
        <translation>Cada llamada, con sus motivos</translation>
    </message>
    <message>
        <source>&amp;Routing</source>
        <translation>&amp;Rutas</translation>
    </message>
    <message>
        <source>Where a call goes, and whom it rings</source>
        <translation>Adónde va una llamada y a quién hace sonar</translation>
    </message>
    <message>
        <source>&amp;Simulator</source>
        <translation>&amp;Simulador</translation>
    </message>
    <message>
        <source>What would happen to a call, live and in the draft</source>
        <translation>Qué pasaría con una llamada, en vigor y en el borrador</translation>
    </message>
    <message>
        <source>C&amp;redentials</source>
        <translation>C&amp;redenciales</translation>
    </message>
    <message>
        <source>The account on this desk, and what a relay holds of it</source>
        <translation>La cuenta en este puesto, y lo que de ella tiene un relay</translation>
    </message>
    <message>
        <source>R&amp;elay</source>
        <translation>R&amp;elay</translation>
    </message>
    <message>
        <source>How the program is that answers the numbers</source>
        <translation>Cómo está el programa que atiende los números</translation>
    </message>
    <message>
        <source>&amp;Insights</source>
        <translation>&amp;Informes</translation>
    </message>
    <message>
        <source>How well calls are answered, and when they come</source>
        <translation>Cómo de bien se atienden las llamadas y cuándo llegan</translation>
    </message>
    <message>
        <source>Messa&amp;ges</source>
        <translation>&amp;Mensajes</translation>
    </message>
    <message>
        <source>Voicemails, texts and missed calls that wait for somebody</source>
        <translation>Mensajes de voz, textos y llamadas perdidas que esperan a alguien</translation>
    </message>
    <message>
        <source>N&amp;umbers</source>
        <translation>N&amp;úmeros</translation>
    </message>
    <message>
        <source>Where the account’s numbers go, and where they should</source>
        <translation>Adónde van los números de la cuenta y adónde deberían ir</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Cascade</source>
        <translation>Cascada</translation>
    </message>
    <message>
        <source>Menus</source>
        <comment>and routes, in the sidebar</comment>
        <translation>Menús</translation>
    </message>
    <message>
        <source>Callers</source>
        <comment>their rules, in the sidebar</comment>
        <translation>Llamantes</translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <translation>&amp;Resumen</translation>
    </message>
    <message>
        <source>The whole routing of a business, as a map or as a tree</source>
        <translation>Todo el enrutamiento de un negocio, como mapa o como árbol</translation>
    </message>
    <message>
        <source>Hour&amp;s</source>
        <translation>&amp;Horario</translation>
    </message>
    <message>
        <source>When a business is open, week by week, and its exceptions</source>
        <translation>Cuándo abre un negocio cada semana, y sus excepciones</translation>
    </message>
    <message>
        <source>&amp;Cascade</source>
        <translation>&amp;Cascada</translation>
    </message>
    <message>
        <source>Whose phones ring, in which order and how long</source>
        <translation>Qué teléfonos suenan, en qué orden y cuánto tiempo</translation>
    </message>
    <message>
        <source>Menus and rou&amp;tes</source>
        <translation>Menús y ru&amp;tas</translation>
    </message>
    <message>
        <source>What callers hear, and what each key leads to</source>
        <translation>Qué oyen los llamantes y adónde lleva cada tecla</translation>
    </message>
    <message>
        <source>Cal&amp;ler rules</source>
        <translation>Reglas de &amp;llamantes</translation>
    </message>
    <message>
        <source>Which callers are treated otherwise than everybody</source>
        <translation>Qué llamantes se tratan de otro modo que los demás</translation>
    </message>
    <message>
        <source>Co&amp;ntacts</source>
        <translation>Co&amp;ntactos</translation>
    </message>
    <message>
        <source>The people and phones of a business</source>
        <translation>Las personas y los teléfonos de un negocio</translation>
    </message>
    <message>
        <source>Te&amp;xts, voice and limits</source>
        <translation>Te&amp;xtos, voz y límites</translation>
    </message>
    <message>
        <source>What a business texts, how it speaks, and how much it may cost</source>
        <translation>Qué textos envía un negocio, cómo habla y cuánto puede costar</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>The sound module does not load: %1</source>
        <translation>El módulo de sonido no se carga: %1</translation>
    </message>
    <message>
        <source>This console was built without sound.</source>
        <translation>Esta consola se hizo sin sonido.</translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message>
        <source>when it is joined</source>
        <translation>cuándo se une</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palabras</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contactos</translation>
    </message>
    <message>
        <source>who gets them</source>
        <translation>quién los recibe</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>teclas</translation>
    </message>
    <message>
        <source>longest wait</source>
        <translation>espera máxima</translation>
    </message>
    <message>
        <source>whom it matches</source>
        <translation>a quién alcanza</translation>
    </message>
    <message>
        <source>menu</source>
        <translation>menú</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>mensaje de voz</translation>
    </message>
    <message>
        <source>ring</source>
        <translation>suena</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>shown number</source>
        <translation>número mostrado</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>what it does</source>
        <translation>qué hace</translation>
    </message>
    <message>
        <source>who gets it</source>
        <translation>quién lo recibe</translation>
    </message>
    <message>
        <source>type</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation>buzón de voz</translation>
    </message>
    <message>
        <source>Tier “%1”</source>
        <translation>Nivel «%1»</translation>
    </message>
    <message>
        <source>Contact “%1”</source>
        <translation>Contacto «%1»</translation>
    </message>
    <message>
        <source>Known caller “%1”</source>
        <translation>Llamante conocido «%1»</translation>
    </message>
    <message>
        <source>Caller rule “%1”</source>
        <translation>Regla de llamantes «%1»</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Número %1</translation>
    </message>
    <message>
        <source>Hours on %1</source>
        <translation>Horario del %1</translation>
    </message>
    <message>
        <source>Exception “%1”</source>
        <translation>Excepción «%1»</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Route “%1”</source>
        <translation>Ruta «%1»</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <comment>a route, the number of its step</comment>
        <translation>%1, paso %2</translation>
    </message>
    <message>
        <source>Text “%1”</source>
        <translation>Texto «%1»</translation>
    </message>
    <message>
        <source>Caller rules</source>
        <translation>Reglas de llamantes</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Known callers</source>
        <translation>Llamantes conocidos</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation>Nombre del negocio</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Rutas</translation>
    </message>
    <message>
        <source>Texts to the number</source>
        <translation>Textos al número</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Niveles</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between a thing and a part of it</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>El plan</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a business, a part of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place in the plan, what is wrong there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>activada o no</translation>
    </message>
    <message>
        <source>calls of our own a second</source>
        <translation>llamadas propias por segundo</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>países</translation>
    </message>
    <message>
        <source>how long calls are kept</source>
        <translation>cuánto se guardan las llamadas</translation>
    </message>
    <message>
        <source>how long voicemails are kept</source>
        <translation>cuánto se guardan los mensajes de voz</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>what goes out in an hour</source>
        <translation>lo que sale en una hora</translation>
    </message>
    <message>
        <source>what goes to one number in an hour</source>
        <translation>lo que va a un número en una hora</translation>
    </message>
    <message>
        <source>minutes until it is sent again</source>
        <translation>minutos hasta que se envía otra vez</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>responde</translation>
    </message>
    <message>
        <source>how often</source>
        <translation>cuántas veces</translation>
    </message>
    <message>
        <source>calling back</source>
        <translation>devolver la llamada</translation>
    </message>
    <message>
        <source>seconds after the first ring</source>
        <translation>segundos después del primer timbre</translation>
    </message>
    <message>
        <source>callers who withhold their number</source>
        <translation>llamantes que ocultan su número</translation>
    </message>
    <message>
        <source>caller rules</source>
        <translation>reglas de llamantes</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>known callers</source>
        <translation>llamantes conocidos</translation>
    </message>
    <message>
        <source>seconds between two times</source>
        <translation>segundos entre dos veces</translation>
    </message>
    <message>
        <source>exceptions</source>
        <translation>excepciones</translation>
    </message>
    <message>
        <source>forwarded from</source>
        <translation>desviadas desde</translation>
    </message>
    <message>
        <source>go on with</source>
        <translation>seguir con</translation>
    </message>
    <message>
        <source>greeting</source>
        <translation>saludo</translation>
    </message>
    <message>
        <source>recording that greets</source>
        <translation>grabación que saluda</translation>
    </message>
    <message>
        <source>hang up</source>
        <translation>colgar</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horario</translation>
    </message>
    <message>
        <source>key</source>
        <translation>tecla</translation>
    </message>
    <message>
        <source>limits</source>
        <translation>límites</translation>
    </message>
    <message>
        <source>longest message</source>
        <translation>mensaje más largo</translation>
    </message>
    <message>
        <source>music</source>
        <translation>música</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>números</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>si no</translation>
    </message>
    <message>
        <source>override</source>
        <translation>cambio a mano</translation>
    </message>
    <message>
        <source>play</source>
        <translation>reproducir</translation>
    </message>
    <message>
        <source>begin with</source>
        <translation>empiezan por</translation>
    </message>
    <message>
        <source>prompts</source>
        <translation>avisos</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>rechazo</translation>
    </message>
    <message>
        <source>route</source>
        <translation>ruta</translation>
    </message>
    <message>
        <source>routes</source>
        <translation>rutas</translation>
    </message>
    <message>
        <source>texts to the number</source>
        <translation>textos al número</translation>
    </message>
    <message>
        <source>open or closed</source>
        <translation>abierto o cerrado</translation>
    </message>
    <message>
        <source>states</source>
        <translation>estados</translation>
    </message>
    <message>
        <source>text instead of a message</source>
        <translation>texto en lugar de un mensaje</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>textos</translation>
    </message>
    <message>
        <source>tiers</source>
        <translation>niveles</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>zona horaria</translation>
    </message>
    <message>
        <source>writing it down</source>
        <translation>transcripción</translation>
    </message>
    <message>
        <source>type in the directory</source>
        <translation>tipo en el directorio</translation>
    </message>
    <message>
        <source>end</source>
        <translation>final</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>voz</translation>
    </message>
    <message>
        <source>while the caller waits</source>
        <translation>mientras espera quien llama</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semana</translation>
    </message>
    <message>
        <source>day of every year</source>
        <translation>día de cada año</translation>
    </message>
    <message>
        <source>Format of the plan</source>
        <translation>Formato del plan</translation>
    </message>
    <message>
        <source>Businesses</source>
        <translation>Negocios</translation>
    </message>
    <message>
        <source>Business %1</source>
        <comment>its position in the plan</comment>
        <translation>Negocio %1</translation>
    </message>
</context>
<context>
    <name>PurchaseWords</name>
    <message>
        <source>nothing, for it does not fit into an address</source>
        <translation>nada, porque no cabe en una dirección</translation>
    </message>
    <message>
        <source>nothing, for the flow at Twilio could not be read</source>
        <translation>nada, porque no se pudo leer el flujo en Twilio</translation>
    </message>
    <message>
        <source>It is told nothing as it is bought: what the plan needs of it is not known now. Its calls fail until it is adopted.</source>
        <translation>Al comprarlo no se le indica nada: ahora no se sabe lo que el plan necesita de él. Sus llamadas fallan hasta que se adopte.</translation>
    </message>
    <message>
        <source>No business of the live plan names it: it is told nothing as it is bought, and its calls fail until it is adopted.</source>
        <translation>Ningún negocio del plan en vigor lo nombra: al comprarlo no se le indica nada, y sus llamadas fallan hasta que se adopte.</translation>
    </message>
    <message>
        <source>From its first call on it is told, for %1:</source>
        <comment>a business</comment>
        <translation>Desde su primera llamada se le indica, para %1:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>calls go to, an address</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It has no fallback yet: the plan’s does not fit into an address. Renew the flow, then adopt it.</source>
        <translation>Todavía no tiene respaldo: el del plan no cabe en una dirección. Renueve el flujo y después adóptelo.</translation>
    </message>
    <message>
        <source>It has no fallback yet: the flow at Twilio could not be read. Check again, then adopt it.</source>
        <translation>Todavía no tiene respaldo: no se pudo leer el flujo en Twilio. Compruebe de nuevo y después adóptelo.</translation>
    </message>
</context>
<context>
    <name>ReplayWords</name>
    <message>
        <source>%1 by %2</source>
        <comment>answered, who</comment>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Replay of the call of %1, which still runs.</source>
        <translation>Repetición de la llamada de %1, que sigue en curso.</translation>
    </message>
    <message>
        <source>Replay of the call of %1. In the log: %2.</source>
        <comment>when, how it ended</comment>
        <translation>Repetición de la llamada de %1. En el registro: %2.</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <comment>missed, a length of time</comment>
        <translation>%1 a los %2</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>route “%1”, %2</source>
        <comment>route, outcome</comment>
        <translation>ruta «%1», %2</translation>
    </message>
    <message>
        <source>nobody’s number</source>
        <translation>número de nadie</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>weekday time, time</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 is removed: its numbers are answered no more.</source>
        <translation>%1 se quita: ya no se atienden sus números.</translation>
    </message>
    <message>
        <source>%1: nobody is rung any more on %2.</source>
        <translation>%1: ya no suena nadie en %2.</translation>
    </message>
    <message>
        <source>Nobody answers %1 any more.</source>
        <translation>Ya no atiende nadie %1.</translation>
    </message>
    <message>
        <source>%1: nobody is rung any more, all week long.</source>
        <translation>%1: ya no suena nadie en toda la semana.</translation>
    </message>
    <message>
        <source>%1: as before, nobody is rung all week long.</source>
        <translation>%1: como antes, no suena nadie en toda la semana.</translation>
    </message>
    <message>
        <source>%1: as before, nobody is rung on %2.</source>
        <translation>%1: como antes, no suena nadie en %2.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>route</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between routes</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: nothing rings %2 or texts there any more.</source>
        <comment>business, contact</comment>
        <translation>%1: ya nada hace sonar a %2 ni le escribe.</translation>
    </message>
    <message>
        <source>%1: nobody is rung any more for callers of the rule “%2”.</source>
        <translation>%1: ya no se llama a nadie para quienes cumplen la regla «%2».</translation>
    </message>
    <message>
        <source>%1: nobody is rung any more for callers who press %2.</source>
        <comment>business, keys</comment>
        <translation>%1: ya no se llama a nadie para quienes pulsan %2.</translation>
    </message>
    <message>
        <source>%1 is new: nobody is rung, all week long.</source>
        <translation>%1 es nuevo: no suena nadie en toda la semana.</translation>
    </message>
    <message>
        <source>%1 is new: nobody is rung on %2.</source>
        <translation>%1 es nuevo: no suena nadie en %2.</translation>
    </message>
    <message>
        <source>%1: nobody is rung any more for callers of caller rule %2.</source>
        <comment>business, number</comment>
        <translation>%1: ya no se llama a nadie para quienes cumplen la regla de llamantes %2.</translation>
    </message>
    <message>
        <source>The scenario “%1” fails by a name alone: it expects what is called otherwise now, and its call goes the same way. Save it anew once this is pushed.</source>
        <translation>El escenario «%1» falla solo por un nombre: espera algo que ahora se llama de otra forma, y su llamada sigue el mismo camino. Guárdelo de nuevo cuando esto esté publicado.</translation>
    </message>
    <message numerus="yes">
        <source>%1: callers may wait up to %Ln second(s) longer, by route %2.</source>
        <comment>business, routes</comment>
        <translation>
            <numerusform>%1: callers may wait up to %Ln second longer, by route %2.</numerusform>
            <numerusform>%1: callers may wait up to %Ln seconds longer, by route %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: callers may wait %Ln second(s) longer.</source>
        <translation>
            <numerusform>%1: callers may wait %Ln second longer.</numerusform>
            <numerusform>%1: callers may wait %Ln seconds longer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: calls older than %Ln day(s) are deleted for good; rolling back brings none back.</source>
        <comment>business</comment>
        <translation>
            <numerusform>%1: calls older than %Ln day are deleted for good; rolling back brings none back.</numerusform>
            <numerusform>%1: calls older than %Ln days are deleted for good; rolling back brings none back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: messages older than %Ln day(s) are deleted for good, also at the carrier; rolling back brings none back.</source>
        <comment>business</comment>
        <translation>
            <numerusform>%1: messages older than %Ln day are deleted for good, also at the carrier; rolling back brings none back.</numerusform>
            <numerusform>%1: messages older than %Ln days are deleted for good, also at the carrier; rolling back brings none back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RevisionWords</name>
    <message>
        <source>“%1”</source>
        <comment>a note</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>time of today</comment>
        <translation>a las %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>day, time</comment>
        <translation>el %1 a las %2</translation>
    </message>
    <message>
        <source>Somebody pushed revision %1 %2.</source>
        <comment>number, when</comment>
        <translation>Alguien publicó la revisión %1 %2.</translation>
    </message>
    <message>
        <source>Somebody pushed revision %1 %2 (%3).</source>
        <comment>number, when, who and why</comment>
        <translation>Alguien publicó la revisión %1 %2 (%3).</translation>
    </message>
</context>
<context>
    <name>RingText</name>
    <message>
        <source>%1 has no phone number yet.</source>
        <translation>%1 aún no tiene número de teléfono.</translation>
    </message>
    <message>
        <source>The relay does not know %1 yet: push the draft first.</source>
        <translation>El relay aún no conoce a %1: publique antes el borrador.</translation>
    </message>
    <message>
        <source>The new number of %1 is not pushed yet: the relay would ring the old one.</source>
        <translation>El número nuevo de %1 aún no está publicado: el relay llamaría al anterior.</translation>
    </message>
</context>
<context>
    <name>RoleWords</name>
    <message>
        <source>You are a viewer of this relay: viewers see everything and change nothing. Sign in with an operator’s token.</source>
        <translation>Usted es observador de este relay: los observadores lo ven todo y no cambian nada. Entre con un token de operación.</translation>
    </message>
    <message>
        <source>Only an admin of this relay may do this. Sign in with an admin’s token.</source>
        <translation>Solo quien administra este relay puede hacerlo. Entre con un token de administración.</translation>
    </message>
    <message>
        <source>viewer</source>
        <translation>observador</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>operador</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>administrador</translation>
    </message>
</context>
<context>
    <name>RouteWords</name>
    <message>
        <source>hours</source>
        <translation>horario</translation>
    </message>
    <message>
        <source>a caller rule</source>
        <translation>una regla de llamantes</translation>
    </message>
    <message>
        <source>caller rule “%1”</source>
        <translation>regla de llamantes «%1»</translation>
    </message>
    <message>
        <source>menu of “%1”</source>
        <comment>route</comment>
        <translation>menú de «%1»</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>route that goes on there</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a route</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Decir</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Hacer sonar</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Buzón de voz</translation>
    </message>
    <message>
        <source>Go on with</source>
        <translation>Seguir con</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Colgar</translation>
    </message>
    <message>
        <source>The caller hears words</source>
        <translation>El llamante oye palabras</translation>
    </message>
    <message>
        <source>The caller hears a sound</source>
        <translation>El llamante oye un sonido</translation>
    </message>
    <message>
        <source>The caller presses a key</source>
        <translation>El llamante pulsa una tecla</translation>
    </message>
    <message>
        <source>People are rung, tier by tier</source>
        <translation>Suenan personas, nivel por nivel</translation>
    </message>
    <message>
        <source>People are texted</source>
        <translation>Se envían textos a personas</translation>
    </message>
    <message>
        <source>The caller leaves a message</source>
        <translation>El llamante deja un mensaje</translation>
    </message>
    <message>
        <source>The call goes on with another route</source>
        <translation>La llamada sigue con otra ruta</translation>
    </message>
    <message>
        <source>The call is turned away unanswered</source>
        <translation>La llamada se rechaza sin atenderla</translation>
    </message>
    <message>
        <source>The call ends</source>
        <translation>La llamada termina</translation>
    </message>
    <message>
        <source>nothing leads here</source>
        <translation>nada lleva aquí</translation>
    </message>
    <message>
        <source>used by %1</source>
        <translation>usada por %1</translation>
    </message>
    <message>
        <source>a busy tone</source>
        <translation>tono de ocupado</translation>
    </message>
    <message>
        <source>“not in service”</source>
        <translation>«fuera de servicio»</translation>
    </message>
    <message>
        <source>No text yet.</source>
        <translation>Todavía no hay texto.</translation>
    </message>
    <message numerus="yes">
        <source>Sent as %n text(s)</source>
        <translation>
            <numerusform>Se envía como %n texto</numerusform>
            <numerusform>Se envía como %n textos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 “%2” is not in the phones’ plain alphabet, so a text holds 70 instead of 160.</source>
        <translation>%1 «%2» no está en el alfabeto simple de los teléfonos, así que un texto admite 70 en vez de 160.</translation>
    </message>
    <message>
        <source>%1, %L2 of %L3 characters used.</source>
        <comment>sent as 2 texts</comment>
        <translation>%1, %L2 de %L3 caracteres usados.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, number</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 (takes no texts)</source>
        <comment>name, number</comment>
        <translation>%1, %2 (no recibe textos)</translation>
    </message>
</context>
<context>
    <name>RoutingMap</name>
    <message>
        <source>%1–%2</source>
        <comment>from one time to another</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between hours</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>none: no call comes in</source>
        <translation>ninguno: no entra ninguna llamada</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a caller rule, what it does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>everybody is treated alike</source>
        <translation>se trata igual a todo el mundo</translation>
    </message>
    <message>
        <source>Caller rules</source>
        <translation>Reglas de llamantes</translation>
    </message>
    <message>
        <source>open by hand</source>
        <translation>abierto a mano</translation>
    </message>
    <message>
        <source>closed by hand</source>
        <translation>cerrado a mano</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from one day to another</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>days, their hours</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n exception(s)</source>
        <translation>
            <numerusform>%n excepción</numerusform>
            <numerusform>%n excepciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>says “%1”</source>
        <translation>dice «%1»</translation>
    </message>
    <message>
        <source>plays a recording</source>
        <translation>reproduce una grabación</translation>
    </message>
    <message numerus="yes">
        <source>menu of %n key(s)</source>
        <translation>
            <numerusform>menú de %n tecla</numerusform>
            <numerusform>menú de %n teclas</numerusform>
        </translation>
    </message>
    <message>
        <source>sends text “%1”</source>
        <translation>envía el texto «%1»</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>falta %1</translation>
    </message>
    <message>
        <source>%1 %2 s: %3</source>
        <comment>tier, seconds, people</comment>
        <translation>%1 %2 s: %3</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between people</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>Suena</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Buzón de voz</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Hangs up</source>
        <translation>Cuelga</translation>
    </message>
    <message>
        <source>else</source>
        <translation>si no</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between keys</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a box of the map, its lines</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between lines</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>%1 (changed in the draft)</source>
        <translation>%1 (cambiado en el borrador)</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a caller rule</comment>
        <translation>desactivada</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln problem(s))</source>
        <translation>
            <numerusform>%1 (%Ln problem)</numerusform>
            <numerusform>%1 (%Ln problems)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Filter by %1</source>
        <translation>Filtrar por %1</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Sin %1</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>Copiar «%1»</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source> or </source>
        <comment>between alternatives</comment>
        <translation> o </translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regla %1</translation>
    </message>
    <message>
        <source>numbers that begin with %1</source>
        <translation>números que empiezan por %1</translation>
    </message>
    <message>
        <source>%1 in the directory</source>
        <comment>type</comment>
        <translation>%1 en el directorio</translation>
    </message>
    <message>
        <source>withheld numbers</source>
        <translation>números ocultos</translation>
    </message>
    <message>
        <source>forwarded from %1</source>
        <translation>desviada desde %1</translation>
    </message>
    <message>
        <source>calls to %1</source>
        <translation>llamadas a %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>country</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>from the state %1</source>
        <translation>del estado %1</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nadie todavía</translation>
    </message>
    <message>
        <source>goes to %1</source>
        <comment>the caller</comment>
        <translation>va a %1</translation>
    </message>
    <message>
        <source>hears %1</source>
        <comment>the caller</comment>
        <translation>oye %1</translation>
    </message>
    <message>
        <source>Catches: %1.</source>
        <comment>reason</comment>
        <translation>Alcanza a: %1.</translation>
    </message>
    <message>
        <source>Not asked: “%1” came first. It would catch: %2.</source>
        <comment>earlier rule, reason</comment>
        <translation>No se preguntó: «%1» fue antes. Alcanzaría a: %2.</translation>
    </message>
    <message>
        <source>goes to voicemail</source>
        <comment>the caller</comment>
        <translation>va al buzón de voz</translation>
    </message>
    <message>
        <source>Withheld numbers</source>
        <translation>Números ocultos</translation>
    </message>
    <message>
        <source>It would catch a call from the state %1; where callers are, only the carrier knows.</source>
        <translation>Alcanzaría a una llamada del estado %1; dónde está quien llama, solo lo sabe el operador.</translation>
    </message>
    <message>
        <source>%1. It would catch a call from the state %2; where callers are, only the carrier knows.</source>
        <comment>why not otherwise, states</comment>
        <translation>%1. Alcanzaría a una llamada del estado %2; dónde está quien llama, solo lo sabe el operador.</translation>
    </message>
    <message>
        <source>If the call comes from the state %1, “%2” catches it first.</source>
        <comment>states, rule</comment>
        <translation>Si la llamada viene del estado %1, «%2» la alcanza primero.</translation>
    </message>
</context>
<context>
    <name>RulesImport</name>
    <message>
        <source>It would match nobody.</source>
        <translation>No valdría para nadie.</translation>
    </message>
    <message>
        <source>A route and a rejection stand here; only one can be.</source>
        <translation>Aquí hay una ruta y un rechazo; solo puede haber uno.</translation>
    </message>
    <message>
        <source>There is no route “%1”.</source>
        <translation>No hay ninguna ruta «%1».</translation>
    </message>
    <message>
        <source>“%1” is no way to reject: write busy or rejected.</source>
        <translation>«%1» no es una forma de rechazar: escriba busy o rejected.</translation>
    </message>
    <message>
        <source>A quote is opened and not closed.</source>
        <translation>Se abre una comilla y no se cierra.</translation>
    </message>
    <message>
        <source>Row %1 has this name and does something else.</source>
        <translation>La fila %1 tiene este nombre y hace otra cosa.</translation>
    </message>
    <message>
        <source>No phone stands here.</source>
        <translation>Aquí no hay teléfono.</translation>
    </message>
    <message>
        <source>“%1” is not a phone number.</source>
        <translation>«%1» no es un número de teléfono.</translation>
    </message>
    <message>
        <source>It is there already.</source>
        <translation>Ya está.</translation>
    </message>
    <message>
        <source>There is a rule of this name, which stays as it is.</source>
        <translation>Hay una regla con este nombre, que queda como está.</translation>
    </message>
    <message>
        <source>The rule of this name gives way.</source>
        <translation>La regla con este nombre se reemplaza.</translation>
    </message>
    <message>
        <source>%1: “%2” is neither yes nor no.</source>
        <comment>column of a file, its value</comment>
        <translation>%1: «%2» no es ni sí ni no.</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>nobody is rung</source>
        <translation>no suena nadie</translation>
    </message>
    <message>
        <source>%1 rings first</source>
        <translation>suena primero %1</translation>
    </message>
    <message>
        <source>no route, %1, %2</source>
        <comment>outcome, who rings first</comment>
        <translation>ninguna ruta, %1, %2</translation>
    </message>
    <message>
        <source>route %1, %2, %3</source>
        <comment>route, outcome, who rings first</comment>
        <translation>ruta %1, %2, %3</translation>
    </message>
    <message>
        <source>No business has %1.</source>
        <translation>Ningún negocio tiene %1.</translation>
    </message>
    <message>
        <source>Expected %1; it would be %2.</source>
        <translation>Se esperaba %1; sería %2.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s) call it and will fail: %1.</source>
        <translation>
            <numerusform>%n escenario lo llama y fallará: %1.</numerusform>
            <numerusform>%n escenarios lo llaman y fallarán: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The scenario “%1” fails. %2</source>
        <translation>El escenario «%1» falla. %2</translation>
    </message>
    <message>
        <source>It cannot be played: %1.</source>
        <translation>No se puede reproducir: %1.</translation>
    </message>
</context>
<context>
    <name>ScenarioFolder</name>
    <message>
        <source>%1 is left out: %2.</source>
        <translation>%1 queda fuera: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2</source>
        <translation>No se puede quitar %1: %2</translation>
    </message>
    <message>
        <source>No scenario could be read: the folder %1 cannot be opened.</source>
        <translation>No se pudo leer ningún escenario: la carpeta %1 no se puede abrir.</translation>
    </message>
</context>
<context>
    <name>ScenarioJson</name>
    <message>
        <source>%1: “%2” is not %3</source>
        <comment>a member of a file, its value, what is expected</comment>
        <translation>%1: «%2» no es %3</translation>
    </message>
    <message>
        <source>an answer such as answers@12, busy@0 or voicemail@8</source>
        <translation>una respuesta como answers@12, busy@0 o voicemail@8</translation>
    </message>
    <message>
        <source>a number such as +16195550100</source>
        <translation>un número como +16195550100</translation>
    </message>
    <message>
        <source>a time such as 2026-11-27T17:30:00Z</source>
        <translation>una hora como 2026-11-27T17:30:00Z</translation>
    </message>
    <message>
        <source>it is not JSON: %1</source>
        <translation>no es JSON: %1</translation>
    </message>
    <message>
        <source>an outcome such as answered or voicemail</source>
        <translation>un resultado como answered o voicemail</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a whole number of seconds from 0 to %1</source>
        <translation>un número entero de segundos de 0 a %1</translation>
    </message>
</context>
<context>
    <name>ShownWeek</name>
    <message>
        <source>%1: %2</source>
        <comment>weekday: hours</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2: %3, %4 (instead of %5)</source>
        <comment>weekday date: hours, exception</comment>
        <translation>%1 %2: %3, %4 (en vez de %5)</translation>
    </message>
</context>
<context>
    <name>Sound</name>
    <message>
        <source>Parts of GStreamer are missing (gstreamer1.0-plugins-base, gstreamer1.0-plugins-good).</source>
        <translation>Faltan partes de GStreamer (gstreamer1.0-plugins-base, gstreamer1.0-plugins-good).</translation>
    </message>
    <message>
        <source>This desk has no sound device.</source>
        <translation>Este escritorio no tiene dispositivo de sonido.</translation>
    </message>
    <message>
        <source>This desk cannot read the recording.</source>
        <translation>Este escritorio no puede leer la grabación.</translation>
    </message>
    <message>
        <source>The sound broke off.</source>
        <translation>El sonido se ha cortado.</translation>
    </message>
    <message>
        <source>The recording does not play.</source>
        <translation>La grabación no suena.</translation>
    </message>
    <message>
        <source>If sound plays elsewhere on this desk, start the console again.</source>
        <translation>Si en este escritorio suena otro programa, inicie la consola de nuevo.</translation>
    </message>
</context>
<context>
    <name>Speaker</name>
    <message>
        <source>This console was built without a voice.</source>
        <translation>Esta consola se compiló sin voz.</translation>
    </message>
    <message>
        <source>The speech module does not load: %1</source>
        <translation>El módulo de voz no se carga: %1</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>Install speech-dispatcher, speech-dispatcher-espeak-ng and qt6-speech-speechd-plugin, then start the console again.</source>
        <translation>Instale speech-dispatcher, speech-dispatcher-espeak-ng y qt6-speech-speechd-plugin, y vuelva a iniciar la consola.</translation>
    </message>
    <message>
        <source>The desk’s speech does not work: %1. %2</source>
        <translation>La voz de este escritorio no funciona: %1. %2</translation>
    </message>
    <message>
        <source>No voice of this desk speaks %1. %2</source>
        <comment>a language, what to install</comment>
        <translation>Ninguna voz de este escritorio habla %1. %2</translation>
    </message>
    <message>
        <source>The desk’s speech does not work: %1.</source>
        <translation>La voz de este escritorio no funciona: %1.</translation>
    </message>
    <message>
        <source>%1. Install them, then start the console again.</source>
        <comment>what is missing</comment>
        <translation>%1. Instálelas y vuelva a iniciar la consola.</translation>
    </message>
    <message>
        <source>%1. Connect one, or switch it on, then press Listen again.</source>
        <comment>what is missing</comment>
        <translation>%1. Conecte uno, o enciéndalo, y pulse de nuevo Escuchar.</translation>
    </message>
</context>
<context>
    <name>StandardWeeks</name>
    <message>
        <source>Monday to Friday, 9 to 5</source>
        <translation>De lunes a viernes, de 9 a 5</translation>
    </message>
    <message>
        <source>Always open</source>
        <translation>Siempre abierto</translation>
    </message>
    <message>
        <source>Every day, 8 to 20</source>
        <translation>Todos los días, de 8 a 20</translation>
    </message>
    <message>
        <source>Closed all week</source>
        <translation>Cerrado toda la semana</translation>
    </message>
</context>
<context>
    <name>StarterPlan</name>
    <message>
        <source>“%1” is no telephone number. Write it as in +1 619 555 0100.</source>
        <translation>«%1» no es un número de teléfono. Escríbalo como en +1 619 555 0100.</translation>
    </message>
    <message>
        <source>The business has no name yet.</source>
        <translation>El negocio aún no tiene nombre.</translation>
    </message>
    <message>
        <source>No number is named that callers dial.</source>
        <translation>No se indica ningún número que marquen los llamantes.</translation>
    </message>
    <message>
        <source>%1: there is no phone to ring yet.</source>
        <comment>a role</comment>
        <translation>%1: todavía no hay ningún teléfono que pueda sonar.</translation>
    </message>
    <message>
        <source>No business is named yet.</source>
        <translation>Aún no se ha nombrado ningún negocio.</translation>
    </message>
    <message>
        <source>No time zone is chosen.</source>
        <translation>No se ha elegido ninguna zona horaria.</translation>
    </message>
</context>
<context>
    <name>StateRows</name>
    <message>
        <source>none in 5 minutes</source>
        <translation>ninguno en 5 minutos</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, the last at %2</source>
        <comment>how many signatures were refused</comment>
        <translation>%1, el último a las %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Runs for</source>
        <translation>En marcha desde hace</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>revisión %1</translation>
    </message>
    <message>
        <source>Calls now</source>
        <translation>Llamadas ahora</translation>
    </message>
    <message>
        <source>Public URL</source>
        <translation>URL pública</translation>
    </message>
    <message>
        <source>none: Twilio cannot reach it</source>
        <translation>ninguna: Twilio no puede llegar a él</translation>
    </message>
    <message>
        <source>none: a demo answers to nobody outside</source>
        <translation>ninguna: una demo no responde a nadie de fuera</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 por minuto</translation>
    </message>
    <message>
        <source>Answered in (half, 99 %)</source>
        <translation>Respondidos en (mitad, 99 %)</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decididos</translation>
    </message>
    <message>
        <source>Refused signatures</source>
        <translation>Firmas rechazadas</translation>
    </message>
    <message>
        <source>Not of their shape</source>
        <translation>Sin su forma</translation>
    </message>
    <message>
        <source>Answered, not kept</source>
        <translation>Respondidos, no guardados</translation>
    </message>
    <message>
        <source>Why the last</source>
        <translation>Por qué el último</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Closed for slowness</source>
        <translation>Cerrados por lentos</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>%1 does not commit</source>
        <translation>%1 no confirma los datos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Last commit to disk</source>
        <translation>Último guardado en disco</translation>
    </message>
    <message>
        <source>Disk left</source>
        <translation>Disco libre</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Through the spool</source>
        <translation>Por el almacén de paso</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 y más</translation>
    </message>
    <message>
        <source>Waits longest</source>
        <translation>Más antiguo</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>nada espera</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Sin enviar</translation>
    </message>
    <message>
        <source>The relay’s</source>
        <translation>El del relay</translation>
    </message>
    <message>
        <source>Against this desk</source>
        <translation>Frente a este puesto</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>the difference of two clocks</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>outbox %1, %2 not sent</source>
        <comment>waiting, failed</comment>
        <translation>salida %1, %2 sin enviar</translation>
    </message>
    <message>
        <source>outbox %1</source>
        <translation>salida %1</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Atraso</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Last batch</source>
        <translation>Último lote</translation>
    </message>
    <message>
        <source>Calls written</source>
        <translation>Llamadas escritas</translation>
    </message>
    <message>
        <source>Calls not taken</source>
        <translation>Llamadas no aceptadas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln log entries</source>
        <translation>
            <numerusform>%Ln log entry</numerusform>
            <numerusform>%Ln log entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepLines</name>
    <message>
        <source>asks “%1”</source>
        <comment>a menu</comment>
        <translation>pregunta «%1»</translation>
    </message>
    <message numerus="yes">
        <source>waits %n second(s) for a key</source>
        <translation>
            <numerusform>espera una tecla %n segundo</numerusform>
            <numerusform>espera una tecla %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>asks %n time(s)</source>
        <translation>
            <numerusform>pregunta %n vez</numerusform>
            <numerusform>pregunta %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>without a key: route “%1”</source>
        <translation>sin tecla: ruta «%1»</translation>
    </message>
    <message>
        <source>without a key: the next step</source>
        <translation>sin tecla: el paso siguiente</translation>
    </message>
    <message numerus="yes">
        <source>says “%1” after %n second(s)</source>
        <comment>while phones ring</comment>
        <translation>
            <numerusform>dice «%1» al cabo de %n segundo</numerusform>
            <numerusform>dice «%1» al cabo de %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>says “%1” every %n second(s)</source>
        <comment>while phones ring</comment>
        <translation>
            <numerusform>dice «%1» cada %n segundo</numerusform>
            <numerusform>dice «%1» cada %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>callers hear the ring tone</source>
        <translation>quien llama oye el tono de llamada</translation>
    </message>
    <message>
        <source>callers hear the music %1</source>
        <translation>quien llama oye la música %1</translation>
    </message>
    <message>
        <source>greets with “%1”</source>
        <translation>saluda con «%1»</translation>
    </message>
    <message>
        <source>greets with the sound %1</source>
        <translation>saluda con el sonido %1</translation>
    </message>
    <message>
        <source>transcribes what is said</source>
        <translation>transcribe lo que se dice</translation>
    </message>
    <message>
        <source>does not transcribe what is said</source>
        <translation>no transcribe lo que se dice</translation>
    </message>
    <message>
        <source>texts the caller back on key %1: “%2”</source>
        <translation>con la tecla %1 responde por mensaje a quien llama: «%2»</translation>
    </message>
    <message>
        <source>does not offer to text the caller back</source>
        <translation>no ofrece responder por mensaje a quien llama</translation>
    </message>
    <message numerus="yes">
        <source>records up to %Ln second(s)</source>
        <translation>
            <numerusform>records up to %Ln second</numerusform>
            <numerusform>records up to %Ln seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplateText</name>
    <message>
        <source>the caller’s number</source>
        <translation>el número del llamante</translation>
    </message>
    <message>
        <source>the caller’s name, else the number</source>
        <translation>el nombre del llamante, o si no el número</translation>
    </message>
    <message>
        <source>the name of the business</source>
        <translation>el nombre del negocio</translation>
    </message>
    <message>
        <source>the number that was called</source>
        <translation>el número llamado</translation>
    </message>
    <message>
        <source>when the call came in</source>
        <translation>cuándo entró la llamada</translation>
    </message>
    <message>
        <source>what happened last</source>
        <translation>lo último que pasó</translation>
    </message>
    <message>
        <source>Nobody answered.</source>
        <translation>No respondió nadie.</translation>
    </message>
</context>
<context>
    <name>TextStops</name>
    <message>
        <source>%1 wrote STOP to %2 and gets no texts from there until they write START.</source>
        <comment>contact, business numbers</comment>
        <translation>%1 escribió STOP a %2 y no recibe textos de ahí hasta que escriba START.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between numbers</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>Time: %1</source>
        <translation>Hora: %1</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>%1 %2</source>
        <comment>time and zone abbreviation</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Hoy %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>Ayer %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month format</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 in %2 (%3 at this desk)</source>
        <translation>%1 en %2 (%3 en este puesto)</translation>
    </message>
</context>
<context>
    <name>TokenTrouble</name>
    <message>
        <source>The token for %1 could not be read from the keyring.</source>
        <translation>No se pudo leer del llavero el token para %1.</translation>
    </message>
    <message>
        <source>There is no token for %1. Connect with one, or start the console with RINGDOWN_TOKEN set.</source>
        <translation>No hay token para %1. Conéctese con uno o inicie la consola con RINGDOWN_TOKEN definido.</translation>
    </message>
    <message>
        <source>There is no token for %1. Connect with one and let the keyring keep it, or start the console with RINGDOWN_TOKEN set.</source>
        <translation>No hay token para %1. Conéctese con uno y deje que el llavero lo guarde, o inicie la consola con RINGDOWN_TOKEN definido.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Ringdown: nothing is known of the calls</source>
        <translation>Ringdown: no se sabe nada de las llamadas</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n llamada</numerusform>
            <numerusform>%n llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of the tray&apos;s sentence</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missed</source>
        <translation>
            <numerusform>%Ln missed</numerusform>
            <numerusform>%Ln missed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TypedNumber</name>
    <message>
        <source>anonymous</source>
        <translation>anónimo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, number</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name and number, kind of caller</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Say which number is called.</source>
        <translation>Diga qué número se llama.</translation>
    </message>
    <message>
        <source>“%1” is not a phone number; write it like (619) 555-0100.</source>
        <translation>«%1» no es un número de teléfono; escríbalo como (619) 555-0100.</translation>
    </message>
    <message>
        <source>“%1” is no number and nobody in the directory; write a number, a name, or “anonymous”.</source>
        <translation>«%1» no es un número ni nadie del directorio; escriba un número, un nombre o «anónimo».</translation>
    </message>
</context>
<context>
    <name>UsedPart</name>
    <message>
        <source>The typeface</source>
        <translation>El tipo de letra</translation>
    </message>
    <message>
        <source>comes with this desk</source>
        <comment>a typeface</comment>
        <translation>viene con este puesto</translation>
    </message>
    <message>
        <source>Windows, the network, sound and speech</source>
        <translation>Ventanas, red, sonido y voz</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Números de teléfono</translation>
    </message>
    <message>
        <source>Holidays from a calendar file</source>
        <translation>Festivos de un archivo de calendario</translation>
    </message>
    <message>
        <source>Pictures in messages</source>
        <translation>Imágenes de los mensajes</translation>
    </message>
    <message>
        <source>The keyring of this desk</source>
        <translation>El llavero de este puesto</translation>
    </message>
    <message>
        <source>Secure connections and signatures</source>
        <translation>Conexiones seguras y firmas</translation>
    </message>
    <message>
        <source>What the relay keeps</source>
        <translation>Lo que guarda el relay</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>dominio público</translation>
    </message>
    <message>
        <source>The relay’s connections</source>
        <translation>Las conexiones del relay</translation>
    </message>
    <message>
        <source>Plans and other files</source>
        <translation>Planes y otros archivos</translation>
    </message>
    <message>
        <source>The relay’s memory</source>
        <translation>La memoria del relay</translation>
    </message>
</context>
<context>
    <name>VaultWords</name>
    <message>
        <source>The keyring has no such entry.</source>
        <translation>El llavero no tiene esa entrada.</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it, or use a token for this run only.</source>
        <translation>El llavero está bloqueado. Desbloquéelo, o use un token solo para esta ejecución.</translation>
    </message>
    <message>
        <source>The keyring’s password was not given.</source>
        <translation>No se dio la contraseña del llavero.</translation>
    </message>
    <message>
        <source>The keyring refused.</source>
        <translation>El llavero se negó.</translation>
    </message>
    <message>
        <source>There is no keyring to use on this desktop.</source>
        <translation>En este escritorio no hay llavero que usar.</translation>
    </message>
    <message>
        <source>The keyring did not answer in time.</source>
        <translation>El llavero no respondió a tiempo.</translation>
    </message>
    <message>
        <source>This place can be read only.</source>
        <translation>Este lugar es de solo lectura.</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>desbloqueado</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>Your keyring is locked, so the account token cannot be read.</source>
        <translation>Su llavero está bloqueado, así que no se puede leer el token de la cuenta.</translation>
    </message>
    <message>
        <source>Unlock it, or use a token for this run only. Calls are not affected.</source>
        <translation>Desbloquéelo, o use un token solo para esta ejecución. Las llamadas no se ven afectadas.</translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation>aún sin crear</translation>
    </message>
    <message>
        <source>This desktop has no keyring yet.</source>
        <translation>Este escritorio todavía no tiene llavero.</translation>
    </message>
    <message>
        <source>One is made, and you are asked for its password, when the first secret is stored.</source>
        <translation>Se crea uno, y se le pide su contraseña, cuando se guarda el primer secreto.</translation>
    </message>
    <message>
        <source>no service</source>
        <translation>sin servicio</translation>
    </message>
    <message>
        <source>This desktop has no Secret Service.</source>
        <translation>Este escritorio no tiene Secret Service.</translation>
    </message>
    <message>
        <source>Install gnome-keyring or KWallet; until then tokens stay in memory only.</source>
        <translation>Instale gnome-keyring o KWallet; hasta entonces los tokens quedan solo en memoria.</translation>
    </message>
    <message>
        <source>no session bus</source>
        <translation>sin bus de sesión</translation>
    </message>
    <message>
        <source>No session bus runs here, so no keyring can be reached.</source>
        <translation>Aquí no funciona ningún bus de sesión, así que no se puede llegar a ningún llavero.</translation>
    </message>
    <message>
        <source>Start Ringdown from a desktop session; until then tokens stay in memory only.</source>
        <translation>Inicie Ringdown desde una sesión de escritorio; hasta entonces los tokens quedan solo en memoria.</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>no responde</translation>
    </message>
    <message>
        <source>Your keyring does not answer.</source>
        <translation>Su llavero no responde.</translation>
    </message>
    <message>
        <source>It was asked and said nothing for five seconds. Try again, restart the keyring service, or use a token for this run only.</source>
        <translation>Se le preguntó y no dijo nada en cinco segundos. Inténtelo de nuevo, reinicie el servicio del llavero, o use un token solo para esta ejecución.</translation>
    </message>
    <message>
        <source>unusable</source>
        <translation>inutilizable</translation>
    </message>
    <message>
        <source>Your keyring cannot be used.</source>
        <translation>Su llavero no se puede usar.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what was not done, then why</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>VoicemailDeed</name>
    <message>
        <source>%1 has this call already.</source>
        <translation>%1 ya tiene esta llamada.</translation>
    </message>
    <message>
        <source>Somebody has this call already.</source>
        <translation>Alguien ya tiene esta llamada.</translation>
    </message>
    <message>
        <source>Only a caller who still waits can be sent to voicemail.</source>
        <translation>Solo se puede enviar al buzón de voz a quien todavía espera.</translation>
    </message>
    <message>
        <source>This caller is asked for a message already.</source>
        <translation>A quien llama ya se le pide un mensaje.</translation>
    </message>
    <message>
        <source>This is a contact who calls back, and no caller.</source>
        <translation>Es un contacto que devuelve la llamada, no alguien que llama.</translation>
    </message>
    <message>
        <source>%1 has sent this caller to voicemail.</source>
        <translation>%1 ya envió a quien llama al buzón de voz.</translation>
    </message>
    <message>
        <source>Choose a call first.</source>
        <translation>Elija primero una llamada.</translation>
    </message>
</context>
<context>
    <name>WeekPainter</name>
    <message>
        <source>closed: %1</source>
        <comment>exception</comment>
        <translation>cerrado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n h: the clocks change</source>
        <translation>
            <numerusform>%n h: cambian los relojes</numerusform>
            <numerusform>%n h: cambian los relojes</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>the day before, whose hours run on</comment>
        <translation>desde el %1</translation>
    </message>
</context>
<context>
    <name>WindowDeeds</name>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
</context>
<context>
    <name>ringdown::calls::CallDetailView</name>
    <message>
        <source>Claim</source>
        <translation>Encargarse</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copiar el número</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Cerrar los detalles</translation>
    </message>
    <message>
        <source>Close details (Esc)</source>
        <translation>Cerrar los detalles (Esc)</translation>
    </message>
    <message>
        <source>Number copied.</source>
        <translation>Número copiado.</translation>
    </message>
    <message>
        <source>The call’s events were copied as JSON, one a line.</source>
        <translation>Los eventos de la llamada se copiaron como JSON, uno por línea.</translation>
    </message>
    <message>
        <source>Claimed by %1</source>
        <translation>Se encarga %1</translation>
    </message>
    <message>
        <source>The caller’s number is withheld.</source>
        <translation>El número del llamante está oculto.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>business and its number</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Esperó</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 con %2</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revisión %1</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>A drill: no phone rang, nothing was sent.</source>
        <translation>Un simulacro: no sonó ningún teléfono, no se envió nada.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Hear the caller’s message in Messages</source>
        <translation>Escuchar en Mensajes lo que dijo quien llamó</translation>
    </message>
    <message>
        <source>Revision %1, to ring one phone</source>
        <translation>Revisión %1, para llamar a un solo teléfono</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Devolver la llamada</translation>
    </message>
    <message>
        <source>No program on this desk places calls. The number was copied.</source>
        <translation>Ningún programa de este puesto hace llamadas. Se copió el número.</translation>
    </message>
    <message>
        <source>Dial %1 with the program that places calls on this desk</source>
        <translation>Marcar %1 con el programa que hace llamadas en este puesto</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Dejar libre</translation>
    </message>
    <message>
        <source>A test call.</source>
        <translation>Una llamada de prueba.</translation>
    </message>
    <message>
        <source>A live test: a real call, and phones were rung.</source>
        <translation>Una prueba real: una llamada de verdad, y sonaron teléfonos.</translation>
    </message>
    <message>
        <source>Say that you take care of this caller</source>
        <translation>Decir que usted se ocupa de este llamante</translation>
    </message>
    <message>
        <source>Let somebody else take care of this caller</source>
        <translation>Dejar que otra persona se ocupe de este llamante</translation>
    </message>
</context>
<context>
    <name>ringdown::calls::CallExport</name>
    <message>
        <source>The export ended, and no file was written: the relay is gone.</source>
        <translation>La exportación terminó y no se escribió ningún archivo: el relay ya no está.</translation>
    </message>
    <message numerus="yes">
        <source>The export ended after %Ln call(s), and no file was written.</source>
        <translation>
            <numerusform>The export ended after %Ln call, and no file was written.</numerusform>
            <numerusform>The export ended after %Ln calls, and no file was written.</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Export to try again.</source>
        <translation>Pulse Exportar para intentarlo de nuevo.</translation>
    </message>
</context>
<context>
    <name>ringdown::calls::CallLogModel</name>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Llamante</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Negocio</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>To</source>
        <comment>the number called</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Claimed by</source>
        <translation>Se encarga</translation>
    </message>
    <message>
        <source>SID</source>
        <translation>SID</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>PRUEBA</translation>
    </message>
</context>
<context>
    <name>ringdown::calls::CallLogPage</name>
    <message>
        <source>Call log</source>
        <translation>Registro de llamadas</translation>
    </message>
    <message>
        <source>Every call, with the reason for each turn it took.</source>
        <translation>Cada llamada, con el motivo de cada giro que dio.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
</context>
<context>
    <name>ringdown::calls::CallTable</name>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new call(s) – show (End)</source>
        <translation>
            <numerusform>%Ln new call – show (End)</numerusform>
            <numerusform>%Ln new calls – show (End)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::calls::CallWindow</name>
    <message>
        <source>%1 – Ringdown</source>
        <comment>a call</comment>
        <translation>%1 – Ringdown</translation>
    </message>
</context>
<context>
    <name>ringdown::calls::ChipRow</name>
    <message>
        <source>Take “%1” out of the filter</source>
        <translation>Quitar «%1» del filtro</translation>
    </message>
</context>
<context>
    <name>ringdown::calls::DetailPane</name>
    <message>
        <source>This call’s timeline could not be loaded.</source>
        <translation>No se pudo cargar la cronología de esta llamada.</translation>
    </message>
</context>
<context>
    <name>ringdown::calls::ExportSheet</name>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export calls</source>
        <translation>Exportar llamadas</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, para hojas de cálculo</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, para programas</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Calls written</source>
        <translation>Llamadas escritas</translation>
    </message>
    <message>
        <source>The calls</source>
        <translation>Las llamadas</translation>
    </message>
    <message>
        <source>%1, all columns. Times are UTC, beside them the business’s own.</source>
        <translation>%1, todas las columnas. Las horas son UTC, y al lado las del propio negocio.</translation>
    </message>
    <message>
        <source>%1 of the filter “%2”, all columns. Times are UTC, beside them the business’s own.</source>
        <translation>%1 del filtro «%2», todas las columnas. Las horas son UTC, y al lado las del propio negocio.</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation>CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>There is a file of this name already. Name another, or press Export again to replace it.</source>
        <translation>Ya hay un archivo con este nombre. Nombre otro, o pulse Exportar otra vez para reemplazarlo.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file in it.</source>
        <translation>%1 es una carpeta. Indique un archivo dentro de ella.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) written to %1.</source>
        <translation>
            <numerusform>%Ln call written to %1.</numerusform>
            <numerusform>%Ln calls written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln call(s)</source>
        <translation>
            <numerusform>More than %Ln call</numerusform>
            <numerusform>More than %Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) written</source>
        <translation>
            <numerusform>%Ln call written</numerusform>
            <numerusform>%Ln calls written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::calls::FilterBar</name>
    <message>
        <source>Clear all</source>
        <translation>Quitar todos</translation>
    </message>
    <message>
        <source>Show every call again</source>
        <translation>Mostrar de nuevo todas las llamadas</translation>
    </message>
</context>
<context>
    <name>ringdown::calls::FilterEdit</name>
    <message>
        <source>Filter calls</source>
        <translation>Filtrar llamadas</translation>
    </message>
    <message>
        <source>Number, name or SID, or  from:+1619  outcome:missed  -tenant:…  last:7d</source>
        <translation>Número, nombre o SID, o  from:+1619  outcome:missed  -tenant:…  last:7d</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Vaciar el filtro</translation>
    </message>
    <message>
        <source>What may follow</source>
        <translation>Lo que puede seguir</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>offer and meaning</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>The filter is understood</source>
        <translation>El filtro se entiende</translation>
    </message>
    <message>
        <source>The filter is not understood</source>
        <translation>El filtro no se entiende</translation>
    </message>
</context>
<context>
    <name>ringdown::calls::Listening</name>
    <message>
        <source>The message could not be found.</source>
        <translation>No se encontró el mensaje.</translation>
    </message>
    <message>
        <source>This call left no message.</source>
        <translation>Esta llamada no dejó mensaje.</translation>
    </message>
</context>
<context>
    <name>ringdown::calls::LogCount</name>
    <message>
        <source>over %1</source>
        <comment>a number of calls</comment>
        <translation>más de %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 calls</source>
        <translation>
            <numerusform>%1 llamada</numerusform>
            <numerusform>%1 llamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 calls</source>
        <translation>
            <numerusform>%1 de %2 llamada</numerusform>
            <numerusform>%1 de %2 llamadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::calls::LogSheets</name>
    <message>
        <source>Connect to a relay first.</source>
        <translation>Conecte primero con un relay.</translation>
    </message>
    <message>
        <source>The filter is not understood yet.</source>
        <translation>El filtro aún no se entiende.</translation>
    </message>
    <message>
        <source>The filter shows no call.</source>
        <translation>El filtro no muestra ninguna llamada.</translation>
    </message>
</context>
<context>
    <name>ringdown::calls::LogTools</name>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>New calls come in at the top at once</source>
        <translation>Las llamadas nuevas entran arriba enseguida</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardados</translation>
    </message>
    <message>
        <source>Filters that have a name</source>
        <translation>Filtros que tienen nombre</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Which columns are shown</source>
        <translation>Qué columnas se muestran</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Guardar este filtro…</translation>
    </message>
    <message>
        <source>No filter is saved yet</source>
        <translation>Todavía no hay filtros guardados</translation>
    </message>
    <message>
        <source>Manage saved filters…</source>
        <translation>Gestionar filtros guardados…</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>Las columnas habituales</translation>
    </message>
    <message>
        <source>Write the calls the filter shows into a file</source>
        <translation>Escribir en un archivo las llamadas que muestra el filtro</translation>
    </message>
</context>
<context>
    <name>ringdown::calls::RangeButtons</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Custom…</source>
        <comment>range of days</comment>
        <translation>Otros…</translation>
    </message>
</context>
<context>
    <name>ringdown::calls::RangeSheet</name>
    <message>
        <source>Calls of these days</source>
        <translation>Llamadas de estos días</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Mostrar estos días</translation>
    </message>
    <message>
        <source>To, included</source>
        <translation>Hasta, inclusive</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date format</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>ringdown::calls::RawEvents</name>
    <message>
        <source>Raw (JSON)</source>
        <translation>Datos sin procesar (JSON)</translation>
    </message>
    <message>
        <source>Every event of the call as the relay tells it</source>
        <translation>Cada evento de la llamada tal como lo cuenta el relay</translation>
    </message>
    <message>
        <source>Raw events</source>
        <translation>Eventos sin procesar</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copiar como JSON</translation>
    </message>
</context>
<context>
    <name>ringdown::calls::SaveFilterSheet</name>
    <message>
        <source>Show it in the sidebar</source>
        <translation>Mostrarlo en la barra lateral</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Guardar este filtro</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Nombre del filtro</translation>
    </message>
    <message>
        <source>Name, as in “Missed this week”</source>
        <translation>Nombre, como en «Perdidas esta semana»</translation>
    </message>
    <message>
        <source>Takes the place of “%1”: %2</source>
        <translation>Ocupa el lugar de «%1»: %2</translation>
    </message>
</context>
<context>
    <name>ringdown::calls::SavedSheet</name>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>No filter is saved yet. Type one, then choose Saved, Save this filter.</source>
        <translation>Todavía no hay filtros guardados. Escriba uno, luego elija Guardados, Guardar este filtro.</translation>
    </message>
    <message>
        <source>Name of “%1”</source>
        <translation>Nombre de «%1»</translation>
    </message>
    <message>
        <source>In the sidebar</source>
        <translation>En la barra lateral</translation>
    </message>
    <message>
        <source>“%1” in the sidebar</source>
        <translation>«%1» en la barra lateral</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Quitar «%1»</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Escrito en %1.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 no se pudo leer: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n filter(s) read.</source>
        <translation>
            <numerusform>%n filtro leído.</numerusform>
            <numerusform>%n filtros leídos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds no saved filters.</source>
        <translation>%1 no contiene filtros guardados.</translation>
    </message>
    <message>
        <source>Export saved filters</source>
        <translation>Exportar filtros guardados</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Import saved filters</source>
        <translation>Importar filtros guardados</translation>
    </message>
</context>
<context>
    <name>ringdown::client::HostedRelay</name>
    <message>
        <source>%1 could not be started: %2</source>
        <translation>%1 no se pudo iniciar: %2</translation>
    </message>
</context>
<context>
    <name>ringdown::console::AskedBusiness</name>
    <message>
        <source>No business of this plan has the id “%1” that --tenant names.</source>
        <translation>Ningún negocio de este plan tiene el identificador «%1» que pide --tenant.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>the id of a business, its name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 It has none yet: add one under Routing, Businesses.</source>
        <comment>what is missing</comment>
        <translation>%1 Aún no tiene ninguno: añada uno en Rutas, Negocios.</translation>
    </message>
    <message>
        <source>%1 The nearest: %2. All businesses are shown; choose one at the top of the window, or start with its id.</source>
        <comment>what is missing, ids of businesses</comment>
        <translation>%1 Los más parecidos: %2. Se muestran todos los negocios; elija uno en la parte superior de la ventana o inicie con su identificador.</translation>
    </message>
</context>
<context>
    <name>ringdown::console::Console</name>
    <message>
        <source>The sample businesses open their doors</source>
        <translation>Los negocios de ejemplo abren sus puertas</translation>
    </message>
    <message>
        <source>The relay’s keys are read from your keyring</source>
        <translation>Se leen las claves del relay de su llavero</translation>
    </message>
    <message>
        <source>A relay was set up on this desk before: it goes on with its own plan.</source>
        <translation>En este puesto ya se preparó antes un relay: sigue con su propio plan.</translation>
    </message>
    <message>
        <source>The plan was not written: %1: %2</source>
        <comment>file and why</comment>
        <translation>El plan no se escribió: %1: %2</translation>
    </message>
    <message>
        <source>The relay starts</source>
        <translation>El relay arranca</translation>
    </message>
    <message>
        <source>The relay’s token is read from your keyring</source>
        <translation>Se lee el token del relay de su llavero</translation>
    </message>
    <message>
        <source>The sample data open in a window of their own; this one stays with its relay.</source>
        <translation>Los datos de ejemplo se abren en su propia ventana; esta sigue con su relay.</translation>
    </message>
    <message>
        <source>The demo could not be started.</source>
        <translation>No se pudo iniciar la demostración.</translation>
    </message>
    <message>
        <source>The demo has ended</source>
        <translation>La demostración ha terminado</translation>
    </message>
    <message>
        <source>The demo could not be started</source>
        <translation>No se pudo iniciar la demostración</translation>
    </message>
    <message>
        <source>The relay on this desk has ended</source>
        <translation>El relay de este puesto ha terminado</translation>
    </message>
    <message>
        <source>The relay could not be started here</source>
        <translation>El relay no se pudo iniciar aquí</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what did not happen, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Twilio region</source>
        <translation>Región de Twilio</translation>
    </message>
</context>
<context>
    <name>ringdown::console::RelayHost</name>
    <message>
        <source>The relay’s key is here now: the relay on this desk can be started under Relay.</source>
        <translation>La clave del relay ya está aquí: el relay de este puesto se puede arrancar en Relay.</translation>
    </message>
    <message>
        <source>The relay’s key is here now: the relay on this desk is started again.</source>
        <translation>La clave del relay ya está aquí: el relay de este puesto se arranca de nuevo.</translation>
    </message>
</context>
<context>
    <name>ringdown::console::TokenKeeping</name>
    <message>
        <source>Waiting for your keyring password… The keyring asks for it in a window of its own, to keep the relay’s token.</source>
        <translation>Esperando la contraseña de su llavero… El llavero la pide en una ventana propia para guardar el token del relay.</translation>
    </message>
    <message>
        <source>No keyring was made, so the relay’s token is kept for this run only.</source>
        <translation>No se creó ningún llavero, así que el token del relay se guarda solo para esta ejecución.</translation>
    </message>
    <message>
        <source>The keyring did not take the relay’s token, so it is kept for this run only.</source>
        <translation>El llavero no aceptó el token del relay, así que se guarda solo para esta ejecución.</translation>
    </message>
    <message>
        <source>The relay’s token is not kept in the keyring.</source>
        <translation>El token del relay no se guarda en el llavero.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>ringdown::credentials::AccessCard</name>
    <message>
        <source>used %1</source>
        <translation>usado %1</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nunca usado</translation>
    </message>
    <message>
        <source>%1 · from its environment</source>
        <comment>when a token was used</comment>
        <translation>%1 · de su entorno</translation>
    </message>
    <message>
        <source>%1 · since %2</source>
        <comment>when a token was used, and made</comment>
        <translation>%1 · desde %2</translation>
    </message>
    <message>
        <source>Relay access</source>
        <translation>Acceso al relay</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>No relay is connected.</source>
        <translation>No hay ningún relay conectado.</translation>
    </message>
    <message>
        <source>The tokens could not be listed.</source>
        <translation>No se pudo obtener la lista de tokens.</translation>
    </message>
    <message>
        <source>Asking the relay…</source>
        <translation>Preguntando al relay…</translation>
    </message>
    <message>
        <source>New token…</source>
        <translation>Nuevo token…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revocar…</translation>
    </message>
    <message>
        <source>It stands in the relay’s environment and would be back after a restart. Remove it there.</source>
        <translation>Está en el entorno del relay y volvería tras un reinicio. Quítelo allí.</translation>
    </message>
    <message>
        <source>Whoever enters with it is out within a second</source>
        <translation>Quien entre con él queda fuera en menos de un segundo</translation>
    </message>
</context>
<context>
    <name>ringdown::credentials::AccountCard</name>
    <message>
        <source>Administration</source>
        <translation>Administración</translation>
    </message>
    <message>
        <source>this desk, in memory</source>
        <translation>este puesto, en memoria</translation>
    </message>
    <message>
        <source>this desk, asking the keyring…</source>
        <translation>este puesto, preguntando al llavero…</translation>
    </message>
    <message>
        <source>this desk, keyring: %1</source>
        <comment>unlocked, locked, …</comment>
        <translation>este puesto, llavero: %1</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>SID de la cuenta</translation>
    </message>
    <message>
        <source>in the keyring, not read yet</source>
        <translation>en el llavero, aún sin leer</translation>
    </message>
    <message>
        <source>Copy the account SID</source>
        <translation>Copiar el SID de la cuenta</translation>
    </message>
    <message>
        <source>Auth Token</source>
        <translation>Auth Token</translation>
    </message>
    <message>
        <source>stored %1</source>
        <translation>guardado %1</translation>
    </message>
    <message>
        <source>Use…</source>
        <translation>Usar…</translation>
    </message>
    <message>
        <source>Derive the webhook key from it</source>
        <translation>Derivar de él la clave de webhook</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Reemplazar…</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Olvidar…</translation>
    </message>
    <message>
        <source>Relay token</source>
        <translation>Token del relay</translation>
    </message>
    <message>
        <source>kept for %1</source>
        <translation>guardado para %1</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Olvidarlo</translation>
    </message>
    <message>
        <source>No account is stored on this desk. With its SID and Auth Token the console makes keys for relays and rotates them; calls are answered without.</source>
        <translation>En este puesto no hay ninguna cuenta guardada. Con su SID y su Auth Token, la consola crea claves para los relays y las rota; las llamadas se atienden igual sin ella.</translation>
    </message>
    <message>
        <source>Whether an account is stored here is not known until the keyring answers.</source>
        <translation>Hasta que responda el llavero no se sabe si hay una cuenta guardada aquí.</translation>
    </message>
    <message>
        <source>Store an account…</source>
        <translation>Guardar una cuenta…</translation>
    </message>
    <message>
        <source>Import an env file…</source>
        <translation>Importar un archivo env…</translation>
    </message>
    <message>
        <source>A person left…</source>
        <translation>Alguien se ha ido…</translation>
    </message>
    <message>
        <source>Somebody who knew the credentials is gone: rotate them</source>
        <translation>Ya no está alguien que conocía las credenciales: rotarlas</translation>
    </message>
    <message>
        <source>for this run, of %1</source>
        <translation>para esta sesión, de %1</translation>
    </message>
    <message>
        <source>Replace the token of %1</source>
        <translation>Reemplazar el token de %1</translation>
    </message>
    <message>
        <source>Enter with another token</source>
        <translation>Entrar con otro token</translation>
    </message>
</context>
<context>
    <name>ringdown::credentials::AccountDesk</name>
    <message>
        <source>The audit could not be written or read: %1</source>
        <translation>No se pudo escribir o leer la auditoría: %1</translation>
    </message>
    <message>
        <source>The keyring was not unlocked.</source>
        <translation>El llavero no se desbloqueó.</translation>
    </message>
    <message>
        <source>The Auth Token was not forgotten.</source>
        <translation>El Auth Token no se olvidó.</translation>
    </message>
    <message>
        <source>The relay’s token was not forgotten.</source>
        <translation>El token del relay no se olvidó.</translation>
    </message>
    <message>
        <source>The keyring is still being asked. Try again when it has answered.</source>
        <translation>Todavía se está preguntando al llavero. Inténtelo de nuevo cuando haya respondido.</translation>
    </message>
    <message>
        <source>The Auth Token could not be read.</source>
        <translation>No se pudo leer el Auth Token.</translation>
    </message>
</context>
<context>
    <name>ringdown::credentials::AccountKeeping</name>
    <message>
        <source>The carrier refuses this token, so nothing was stored. %1</source>
        <translation>El operador rechaza este token, así que no se guardó nada. %1</translation>
    </message>
    <message>
        <source>The account was not stored.</source>
        <translation>La cuenta no se guardó.</translation>
    </message>
    <message>
        <source>The webhook key was not stored.</source>
        <translation>La clave de webhook no se guardó.</translation>
    </message>
    <message>
        <source>Nothing was stored, because the audit could not be written.</source>
        <translation>No se guardó nada, porque no se pudo escribir la auditoría.</translation>
    </message>
    <message>
        <source>The carrier could not be asked, so the token was not tried and nothing was stored.</source>
        <translation>No se pudo preguntar al operador, así que el token no se probó y no se guardó nada.</translation>
    </message>
</context>
<context>
    <name>ringdown::credentials::AccountSheet</name>
    <message>
        <source>You find both on the first page of the carrier’s own console. The token is tried, then kept on this desk alone: it never goes to a relay, and nobody can read it back here.</source>
        <translation>Ambos están en la primera página de la consola del operador. El token se prueba y se guarda solo en este puesto: nunca va a un relay y nadie puede volver a leerlo aquí.</translation>
    </message>
    <message>
        <source>Account &amp;SID</source>
        <translation>&amp;SID de la cuenta</translation>
    </message>
    <message>
        <source>Storing…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Store an account</source>
        <translation>Guardar una cuenta</translation>
    </message>
    <message>
        <source>Replace the Auth Token</source>
        <translation>Reemplazar el Auth Token</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Store it untried</source>
        <translation>Guardarlo sin probar</translation>
    </message>
    <message>
        <source>Replace it untried</source>
        <translation>Reemplazarlo sin probar</translation>
    </message>
    <message>
        <source>If it is wrong, this desk can do nothing at the carrier with it</source>
        <translation>Si es incorrecto, este puesto no puede hacer nada con él en el operador</translation>
    </message>
    <message>
        <source>The Auth Token is missing.</source>
        <translation>Falta el Auth Token.</translation>
    </message>
    <message>
        <source>Trying the token…</source>
        <translation>Probando el token…</translation>
    </message>
    <message>
        <source>Auth To&amp;ken</source>
        <translation>Auth To&amp;ken</translation>
    </message>
</context>
<context>
    <name>ringdown::credentials::AuditCard</name>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Audit of the credentials</source>
        <translation>Auditoría de las credenciales</translation>
    </message>
    <message>
        <source>nothing was done yet</source>
        <translation>todavía no se ha hecho nada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s), never a value</source>
        <translation>
            <numerusform>%Ln row, never a value</numerusform>
            <numerusform>%Ln rows, never a value</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::credentials::AuditModel</name>
    <message>
        <source>%1, %2, by %3</source>
        <comment>when, what, who</comment>
        <translation>%1, %2, por %3</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
</context>
<context>
    <name>ringdown::credentials::CardBoard</name>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
</context>
<context>
    <name>ringdown::credentials::CredentialsPage</name>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>What opens the account stays on this desk; what a relay holds can be revoked alone.</source>
        <translation>Lo que abre la cuenta se queda en este puesto; lo que tiene un relay se puede revocar por separado.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Account SID copied.</source>
        <translation>SID de la cuenta copiado.</translation>
    </message>
    <message>
        <source>No answer since %1</source>
        <translation>Sin respuesta desde las %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>a las %1</translation>
    </message>
</context>
<context>
    <name>ringdown::credentials::DeedSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ringdown::credentials::HealthCard</name>
    <message>
        <source>Health</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Nothing to judge yet: no account is stored and no relay has answered.</source>
        <translation>Aún no hay nada que juzgar: no hay cuenta guardada y no ha respondido ningún relay.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n cosa por mirar</numerusform>
            <numerusform>%n cosas por mirar</numerusform>
        </translation>
    </message>
    <message>
        <source>in order</source>
        <translation>en orden</translation>
    </message>
</context>
<context>
    <name>ringdown::credentials::ImportDesk</name>
    <message numerus="yes">
        <source>%n entry(ies) stored, then the keyring refused.</source>
        <translation>
            <numerusform>%n entrada guardada; luego el llavero se negó.</numerusform>
            <numerusform>%n entradas guardadas; luego el llavero se negó.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is stored, but the audit could not be written: %1</source>
        <translation>Todo está guardado, pero no se pudo escribir la auditoría: %1</translation>
    </message>
    <message>
        <source>Nothing was stored, because the audit could not be written: %1</source>
        <translation>No se guardó nada, porque no se pudo escribir la auditoría: %1</translation>
    </message>
</context>
<context>
    <name>ringdown::credentials::ImportSheet</name>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>another is stored</source>
        <translation>hay otra guardada</translation>
    </message>
    <message>
        <source>stored already</source>
        <translation>ya guardada</translation>
    </message>
    <message>
        <source>another may be stored: the keyring did not say</source>
        <translation>quizá hay otra guardada: el llavero no lo dijo</translation>
    </message>
    <message>
        <source>Import an env file</source>
        <translation>Importar un archivo env</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Qué contiene el archivo</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Mirarlo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Lines such as TWILIO_AUTH_TOKEN=… are recognised by their names. Nothing is stored before you have seen which, and no value is ever shown.</source>
        <translation>Líneas como TWILIO_AUTH_TOKEN=… se reconocen por su nombre. No se guarda nada antes de que usted vea cuáles, y nunca se muestra un valor.</translation>
    </message>
    <message>
        <source>Choose an env file</source>
        <translation>Elegir un archivo env</translation>
    </message>
    <message>
        <source>Comparing with what is stored…</source>
        <translation>Comparando con lo guardado…</translation>
    </message>
    <message>
        <source>The file holds nothing that Ringdown knows.</source>
        <translation>El archivo no contiene nada que Ringdown conozca.</translation>
    </message>
    <message numerus="yes">
        <source>Store %n entry(ies)</source>
        <translation>
            <numerusform>Guardar %n entrada</numerusform>
            <numerusform>Guardar %n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to store</source>
        <translation>Nada que guardar</translation>
    </message>
    <message>
        <source>fingerprint %1</source>
        <translation>huella %1</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Reemplazarla</translation>
    </message>
    <message>
        <source>Replace what is stored as %1</source>
        <translation>Reemplazar lo guardado como %1</translation>
    </message>
    <message>
        <source>Repair the mode</source>
        <translation>Reparar el modo</translation>
    </message>
    <message>
        <source>Take away what others may do with the file: mode 600</source>
        <translation>Quitar lo que otros pueden hacer con el archivo: modo 600</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>¿Qué archivo?</translation>
    </message>
    <message>
        <source>Storing…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Fi&amp;le</source>
        <translation>Ar&amp;chivo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other line(s) are left alone.</source>
        <translation>
            <numerusform>%Ln other line is left alone.</numerusform>
            <numerusform>%Ln other lines are left alone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::credentials::KeyDesk</name>
    <message>
        <source>No key was made: no relay is connected to take it.</source>
        <translation>No se creó ninguna clave: no hay ningún relay conectado que la reciba.</translation>
    </message>
    <message>
        <source>A key is being made already.</source>
        <translation>Ya se está creando una clave.</translation>
    </message>
    <message>
        <source>No key was made.</source>
        <translation>No se creó ninguna clave.</translation>
    </message>
    <message>
        <source>%1 was left while its key was made, so the new key %2 is revoked again.</source>
        <translation>Se dejó %1 mientras se creaba su clave, así que la clave nueva %2 se revoca de nuevo.</translation>
    </message>
    <message>
        <source>The relay did not take the new key, so it is revoked again.</source>
        <translation>El relay no tomó la clave nueva, así que se revoca de nuevo.</translation>
    </message>
    <message>
        <source>The relay has a fitting key.</source>
        <translation>El relay tiene una clave adecuada.</translation>
    </message>
    <message>
        <source>The relay has a fitting key. %1 still works until it is revoked at the carrier.</source>
        <translation>El relay tiene una clave adecuada. %1 sigue funcionando hasta que se revoque en el operador.</translation>
    </message>
    <message>
        <source>It was left before it answered.</source>
        <translation>Se dejó antes de que respondiera.</translation>
    </message>
    <message>
        <source>It is not known whether %1 took the new key %2. %3</source>
        <comment>relay, key, cause</comment>
        <translation>No se sabe si %1 tomó la clave nueva %2. %3</translation>
    </message>
    <message>
        <source>The key %1 was not revoked.</source>
        <translation>La clave %1 no se revocó.</translation>
    </message>
</context>
<context>
    <name>ringdown::credentials::KeyringNotice</name>
    <message>
        <source>Waiting for your keyring password…</source>
        <translation>Esperando la contraseña de su llavero…</translation>
    </message>
    <message>
        <source>The keyring asks for it in a window of its own. Take the time you need.</source>
        <translation>El llavero la pide en una ventana propia. Tómese el tiempo que necesite.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Secrets are kept in memory, for this run only.</source>
        <translation>Los secretos quedan en memoria, solo para esta ejecución.</translation>
    </message>
    <message>
        <source>They are gone when the console ends.</source>
        <translation>Desaparecen al cerrar la consola.</translation>
    </message>
    <message>
        <source>Use the keyring</source>
        <translation>Usar el llavero</translation>
    </message>
    <message>
        <source>The keyring has not answered yet.</source>
        <translation>El llavero aún no ha respondido.</translation>
    </message>
    <message>
        <source>The screen goes on without it. You can wait, or keep secrets in memory for this run.</source>
        <translation>La pantalla sigue sin él. Puede esperar, o tener los secretos en memoria para esta ejecución.</translation>
    </message>
    <message>
        <source>This run only</source>
        <translation>Solo esta ejecución</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>ringdown::credentials::PersonLeftSheet</name>
    <message>
        <source>A person left</source>
        <translation>Alguien se ha ido</translation>
    </message>
    <message>
        <source>Whoever could read a credential may still have it. Until they are changed, the health card asks for it:</source>
        <translation>Quien podía leer una credencial quizá aún la tiene. Hasta que se cambien, la tarjeta de estado lo pide:</translation>
    </message>
    <message>
        <source>rotate the Auth Token, without a refused call</source>
        <translation>rotar el Auth Token, sin rechazar ni una llamada</translation>
    </message>
    <message>
        <source>replace the relay’s API key</source>
        <translation>reemplazar la clave API del relay</translation>
    </message>
    <message>
        <source>revoke the tokens under that person’s name</source>
        <translation>revocar los tokens a nombre de esa persona</translation>
    </message>
    <message>
        <source>&amp;Who left, for the audit</source>
        <translation>&amp;Quién se fue, para la auditoría</translation>
    </message>
    <message>
        <source>Write it down and rotate</source>
        <translation>Anotarlo y rotar</translation>
    </message>
</context>
<context>
    <name>ringdown::credentials::RelayDesk</name>
    <message>
        <source>No token was made.</source>
        <translation>No se creó ningún token.</translation>
    </message>
    <message>
        <source>Revoked: %1 is out.</source>
        <translation>Revocado: %1 está fuera.</translation>
    </message>
    <message>
        <source>The token was not revoked.</source>
        <translation>El token no se revocó.</translation>
    </message>
    <message>
        <source>The relay did not take the key.</source>
        <translation>El relay no tomó la clave.</translation>
    </message>
    <message>
        <source>Webhook key %1 dropped.</source>
        <translation>Clave de webhook %1 quitada.</translation>
    </message>
    <message>
        <source>The webhook key was not dropped.</source>
        <translation>La clave de webhook no se quitó.</translation>
    </message>
    <message>
        <source>The carrier was not asked.</source>
        <translation>No se preguntó al operador.</translation>
    </message>
</context>
<context>
    <name>ringdown::credentials::RelayRoll</name>
    <message>
        <source>The relay of this desk does not run.</source>
        <translation>El relay de este puesto no está en marcha.</translation>
    </message>
    <message>
        <source>Its token could not be read.</source>
        <translation>No se pudo leer su token.</translation>
    </message>
</context>
<context>
    <name>ringdown::credentials::RollPage</name>
    <message>
        <source>%1 is asked…</source>
        <translation>Preguntando a %1…</translation>
    </message>
    <message>
        <source>%1 serves this account and answers.</source>
        <translation>%1 sirve a esta cuenta y responde.</translation>
    </message>
    <message>
        <source>%1 serves another account and is left alone.</source>
        <translation>%1 sirve a otra cuenta y se deja como está.</translation>
    </message>
    <message>
        <source>%1 was not reached. %2</source>
        <comment>relay, why</comment>
        <translation>No se llegó a %1. %2</translation>
    </message>
    <message>
        <source>Relays that get the new one</source>
        <translation>Relays que reciben lo nuevo</translation>
    </message>
    <message>
        <source>The connected relay is asked, and every relay whose token the keyring keeps. One that is not in this list would be left with the old one: connect to it, let the keyring keep its token, and begin again.</source>
        <translation>Se pregunta al relay conectado y a cada relay cuyo token guarda el llavero. Uno que no esté en esta lista se quedaría con lo antiguo: conéctese a él, deje que el llavero guarde su token y empiece de nuevo.</translation>
    </message>
    <message>
        <source>The account is read from the keyring…</source>
        <translation>Se lee la cuenta del llavero…</translation>
    </message>
    <message>
        <source>It is gone, or serves another account: go on without it</source>
        <translation>Ya no existe, o sirve a otra cuenta: seguir sin él</translation>
    </message>
    <message>
        <source>Go on without %1</source>
        <translation>Seguir sin %1</translation>
    </message>
</context>
<context>
    <name>ringdown::credentials::RotationDesk</name>
    <message>
        <source>the API key</source>
        <translation>la clave API</translation>
    </message>
    <message>
        <source>the Auth Token</source>
        <translation>el Auth Token</translation>
    </message>
    <message>
        <source>No rotation was begun: connect to the relay first, so that it gets the new one.</source>
        <translation>No empezó ninguna rotación: conéctese antes al relay, para que reciba lo nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>A rotation of %1 was begun and has not ended, %n step(s) are behind it.</source>
        <comment>what is rotated</comment>
        <translation>
            <numerusform>Empezó una rotación de %1 y no ha terminado; %n paso está hecho.</numerusform>
            <numerusform>Empezó una rotación de %1 y no ha terminado; %n pasos están hechos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::credentials::RotationSheet</name>
    <message>
        <source>Rotate the API key</source>
        <translation>Rotar la clave API</translation>
    </message>
    <message>
        <source>Rotate the Auth Token</source>
        <translation>Rotar el Auth Token</translation>
    </message>
    <message>
        <source>A new key is made at the carrier and handed to every relay below. The old one is revoked only after the new one was seen at work.</source>
        <translation>Se crea una clave nueva en el operador y se entrega a cada relay de abajo. La antigua se revoca solo después de ver funcionar la nueva.</translation>
    </message>
    <message>
        <source>A secondary token is made, and every relay below gets its webhook key beside the one it has and proves it. Then the token is promoted, real calls are seen to pass with it, and the first key is dropped. No call is refused on the way.</source>
        <translation>Se crea un token secundario, y cada relay de abajo recibe su clave de webhook junto a la que tiene y la prueba. Luego se promueve el token, se ven pasar con él llamadas reales y se quita la primera clave. Por el camino no se rechaza ninguna llamada.</translation>
    </message>
    <message>
        <source>Back out</source>
        <translation>Retroceder</translation>
    </message>
    <message>
        <source>Undo what was done so far</source>
        <translation>Deshacer lo hecho hasta ahora</translation>
    </message>
    <message>
        <source>Go on without seeing traffic</source>
        <translation>Seguir sin ver tráfico</translation>
    </message>
    <message>
        <source>What was not seen to work may then not work</source>
        <translation>Lo que no se vio funcionar puede no funcionar después</translation>
    </message>
    <message>
        <source>Replace the secondary token</source>
        <translation>Reemplazar el token secundario</translation>
    </message>
    <message>
        <source>If another desk rotates at this moment, its rotation has to begin anew</source>
        <translation>Si en este momento rota otro puesto, su rotación tiene que empezar de nuevo</translation>
    </message>
    <message>
        <source>If it comes back, it refuses its calls until it is given the new key</source>
        <translation>Si vuelve, rechaza sus llamadas hasta que reciba la clave nueva</translation>
    </message>
    <message>
        <source>Calls are answered all the while.</source>
        <translation>Mientras tanto se atienden las llamadas.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>The rotation goes on when every relay that it began with answers.</source>
        <translation>La rotación sigue cuando responde cada relay con el que empezó.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Go on without %1</source>
        <translation>Seguir sin %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The rotation waits where it is; a banner leads back to it</source>
        <translation>La rotación espera donde está; un aviso lleva de vuelta a ella</translation>
    </message>
</context>
<context>
    <name>ringdown::credentials::RotationView</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Seguir con ella</translation>
    </message>
    <message>
        <source>The rotation waits for its next step. %1</source>
        <translation>La rotación espera su próximo paso. %1</translation>
    </message>
    <message>
        <source>Show the rotation</source>
        <translation>Mostrar la rotación</translation>
    </message>
</context>
<context>
    <name>ringdown::credentials::RuntimeCard</name>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>from its environment</source>
        <translation>de su entorno</translation>
    </message>
    <message>
        <source>no webhook yet</source>
        <translation>ningún webhook todavía</translation>
    </message>
    <message>
        <source>%1, last %2</source>
        <translation>%1, última %2</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>No relay is connected, so what one holds is not known.</source>
        <translation>No hay ningún relay conectado, así que no se sabe qué tiene.</translation>
    </message>
    <message>
        <source>what %1 holds</source>
        <translation>lo que tiene %1</translation>
    </message>
    <message>
        <source>Make a fitting key</source>
        <translation>Crear una clave adecuada</translation>
    </message>
    <message>
        <source>The relay would not take it: see above.</source>
        <translation>El relay no lo aceptaría: vea arriba.</translation>
    </message>
    <message>
        <source>Make an API key that reaches only what a relay needs, and give it to the relay</source>
        <translation>Crear una clave API que solo alcance lo que un relay necesita, y dársela al relay</translation>
    </message>
    <message>
        <source>Store the account first.</source>
        <translation>Guarde primero la cuenta.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave API</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>No se sabe.</translation>
    </message>
    <message>
        <source>asking the relay…</source>
        <translation>preguntando al relay…</translation>
    </message>
    <message>
        <source>none: the relay only receives</source>
        <translation>ninguna: el relay solo recibe</translation>
    </message>
    <message>
        <source>none: the relay only receives. Store the account to make one.</source>
        <translation>ninguna: el relay solo recibe. Guarde la cuenta para crear una.</translation>
    </message>
    <message>
        <source>used %1</source>
        <translation>usado %1</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>sin usar todavía</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revocar…</translation>
    </message>
    <message>
        <source>Delete the key at the carrier; the relay then only receives</source>
        <translation>Eliminar la clave en el operador; el relay entonces solo recibe</translation>
    </message>
    <message>
        <source>Store the account first: a key is revoked with it.</source>
        <translation>Guarde primero la cuenta: con ella se revoca una clave.</translation>
    </message>
    <message>
        <source>Webhook keys</source>
        <translation>Claves de webhook</translation>
    </message>
    <message>
        <source>Webhook key %1</source>
        <translation>Clave de webhook %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Start rotation</source>
        <translation>Empezar la rotación</translation>
    </message>
    <message>
        <source>Rotate the Auth Token without one refused call</source>
        <translation>Rotar el Auth Token sin rechazar ni una llamada</translation>
    </message>
    <message>
        <source>The fingerprint; it tells nothing of the key.</source>
        <translation>La huella; no dice nada de la clave.</translation>
    </message>
    <message>
        <source>Drop…</source>
        <translation>Quitar…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s)</source>
        <translation>
            <numerusform>%Ln check</numerusform>
            <numerusform>%Ln checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln use(s) since the relay started. A relay asks the carrier every hour what its key reaches; that counts.</source>
        <translation>
            <numerusform>%Ln use since the relay started. A relay asks the carrier every hour what its key reaches; that counts.</numerusform>
            <numerusform>%Ln uses since the relay started. A relay asks the carrier every hour what its key reaches; that counts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::credentials::SheetWires</name>
    <message>
        <source>The account is stored for this run.</source>
        <translation>La cuenta está guardada para esta ejecución.</translation>
    </message>
    <message>
        <source>The account is stored in the keyring.</source>
        <translation>La cuenta está guardada en el llavero.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) stored; the file is untouched.</source>
        <translation>
            <numerusform>%n entrada guardada; el archivo queda intacto.</numerusform>
            <numerusform>%n entradas guardadas; el archivo queda intacto.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is kept in memory and gone when the console ends.</source>
        <translation>Queda en memoria y desaparece al cerrar la consola.</translation>
    </message>
    <message>
        <source>It is kept in this desk’s keyring.</source>
        <translation>Queda en el llavero de este puesto.</translation>
    </message>
</context>
<context>
    <name>ringdown::credentials::ShownSecret</name>
    <message>
        <source>The token, to be copied</source>
        <translation>El token, para copiarlo</translation>
    </message>
    <message>
        <source>Ctrl+C copies it for ten seconds</source>
        <translation>Ctrl+C lo copia durante diez segundos</translation>
    </message>
</context>
<context>
    <name>ringdown::credentials::StepPage</name>
    <message>
        <source>waits for its turn</source>
        <translation>espera su turno</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>done and verified</source>
        <translation>hecho y comprobado</translation>
    </message>
    <message>
        <source>did not work</source>
        <translation>no funcionó</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>Steps of the rotation</source>
        <translation>Pasos de la rotación</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and title of a step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>step, how it stands</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
</context>
<context>
    <name>ringdown::credentials::TheftCard</name>
    <message>
        <source>If this relay were stolen</source>
        <translation>Si robaran este relay</translation>
    </message>
    <message>
        <source>Not known until a relay says what its key reaches.</source>
        <translation>No se sabe hasta que un relay diga qué alcanza su clave.</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>preguntado %1</translation>
    </message>
    <message>
        <source>Whoever copies all it holds could</source>
        <translation>Quien copie todo lo que tiene podría</translation>
    </message>
    <message>
        <source>but could not</source>
        <translation>pero no podría</translation>
    </message>
    <message>
        <source>Ask the carrier again</source>
        <translation>Preguntar de nuevo al operador</translation>
    </message>
</context>
<context>
    <name>ringdown::credentials::TokenSheet</name>
    <message>
        <source>Dana, front desk</source>
        <translation>Dana, recepción</translation>
    </message>
    <message>
        <source>&amp;Name: whose it is, for the history</source>
        <translation>&amp;Nombre: de quién es, para el historial</translation>
    </message>
    <message>
        <source>New token for %1</source>
        <translation>Nuevo token para %1</translation>
    </message>
    <message>
        <source>Make the token</source>
        <translation>Crear el token</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Token for %1</source>
        <translation>Token de %1</translation>
    </message>
    <message>
        <source>It is shown this once: the relay keeps only its hash. Copy it now and hand it over on a safe way; the clipboard is cleared after ten seconds.</source>
        <translation>Se muestra solo esta vez: el relay guarda únicamente su resumen. Cópielo ahora y entréguelo por un camino seguro; el portapapeles se vacía a los diez segundos.</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>Copiar el token</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>The token needs a name, so that the history can say who did what.</source>
        <translation>El token necesita un nombre, para que el historial pueda decir quién hizo qué.</translation>
    </message>
    <message>
        <source>Asking the relay…</source>
        <translation>Preguntando al relay…</translation>
    </message>
    <message>
        <source>R&amp;ole</source>
        <translation>&amp;Papel</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <translation>To&amp;ken</translation>
    </message>
</context>
<context>
    <name>ringdown::credentials::TypedSheet</name>
    <message>
        <source>Type the last four characters of %1, %2, to go on</source>
        <translation>Escriba los cuatro últimos caracteres de %1, %2, para seguir</translation>
    </message>
</context>
<context>
    <name>ringdown::credentials::WebhookKeySheet</name>
    <message>
        <source>Webhook key</source>
        <translation>Clave de webhook</translation>
    </message>
    <message>
        <source>It verifies the carrier’s signatures and is all of the token that a relay needs. The token cannot be computed from it.</source>
        <translation>Verifica las firmas del operador y es todo lo que un relay necesita del token. El token no se puede calcular a partir de ella.</translation>
    </message>
    <message>
        <source>Give it to the relay</source>
        <translation>Dársela al relay</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Copiar la clave</translation>
    </message>
    <message>
        <source>webhook key</source>
        <translation>clave de webhook</translation>
    </message>
    <message>
        <source>Reading the token from the keyring…</source>
        <translation>Leyendo el token del llavero…</translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation>Huella %1</translation>
    </message>
    <message>
        <source>No relay is connected. Copied, the key belongs into RINGDOWN_WEBHOOK_KEYS.</source>
        <translation>No hay ningún relay conectado. Una vez copiada, la clave va en RINGDOWN_WEBHOOK_KEYS.</translation>
    </message>
    <message>
        <source>The relay does not have this key yet. It takes it at once and keeps those it has.</source>
        <translation>El relay aún no tiene esta clave. La toma enseguida y conserva las que tiene.</translation>
    </message>
    <message>
        <source>The relay has this key already.</source>
        <translation>El relay ya tiene esta clave.</translation>
    </message>
    <message>
        <source>The relay has it, in service at once and kept over a restart.</source>
        <translation>El relay la tiene: en servicio enseguida, y se conserva tras un reinicio.</translation>
    </message>
    <message>
        <source>Giving it to the relay…</source>
        <translation>Dándosela al relay…</translation>
    </message>
</context>
<context>
    <name>ringdown::draft::Draft</name>
    <message>
        <source>discard the draft</source>
        <translation>descartar el borrador</translation>
    </message>
    <message>
        <source>This console cannot read the kept draft, which may be of a newer Ringdown; it was set aside as %1 and the live plan is shown.</source>
        <translation>Esta consola no puede leer el borrador guardado, que quizá sea de un Ringdown más nuevo; se apartó como %1 y se muestra el plan en vigor.</translation>
    </message>
    <message>
        <source>This console cannot read parts of the kept draft, which may be of a newer Ringdown. They are left out; the draft as it was is kept as %1.</source>
        <translation>Esta consola no puede leer partes del borrador guardado, que quizá sea de un Ringdown más nuevo. Se dejan fuera; el borrador tal como estaba se conserva como %1.</translation>
    </message>
    <message>
        <source>This console cannot read parts of the kept draft, which may be of a newer Ringdown: %1. They are left out; the draft as it was is kept as %2.</source>
        <translation>Esta consola no puede leer partes del borrador guardado, que quizá sea de un Ringdown más nuevo: %1. Se dejan fuera; el borrador tal como estaba se conserva como %2.</translation>
    </message>
    <message>
        <source>This console cannot read the kept draft, which may be of a newer Ringdown; the live plan is shown.</source>
        <translation>Esta consola no puede leer el borrador guardado, que quizá sea de un Ringdown más nuevo; se muestra el plan en vigor.</translation>
    </message>
    <message>
        <source>This console cannot read parts of the kept draft, which may be of a newer Ringdown. They are left out.</source>
        <translation>Esta consola no puede leer partes del borrador guardado, que quizá sea de un Ringdown más nuevo. Quedan fuera.</translation>
    </message>
    <message>
        <source>This console cannot read parts of the kept draft, which may be of a newer Ringdown: %1. They are left out.</source>
        <translation>Esta consola no puede leer partes del borrador guardado, que quizá sea de un Ringdown más nuevo: %1. Quedan fuera.</translation>
    </message>
    <message>
        <source>The draft is not kept: %1 It is tried again every few seconds; nothing is lost while this console runs.</source>
        <translation>El borrador no se guarda: %1 Se vuelve a intentar cada pocos segundos; no se pierde nada mientras esta consola siga en marcha.</translation>
    </message>
</context>
<context>
    <name>ringdown::drill::CallerEntry</name>
    <message>
        <source>Caller</source>
        <translation>Llamante</translation>
    </message>
    <message>
        <source>“%1” is no number. Give one such as (202) 555-0147 or +1 202 555 0147, or “anonymous”.</source>
        <translation>«%1» no es un número. Indique uno como (202) 555-0147 o +1 202 555 0147, o «anonymous».</translation>
    </message>
</context>
<context>
    <name>ringdown::drill::ContactAnswers</name>
    <message>
        <source>does not answer</source>
        <translation>no responde</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>responde</translation>
    </message>
    <message>
        <source>picks up, does not accept</source>
        <translation>descuelga, no acepta</translation>
    </message>
    <message>
        <source>is busy</source>
        <translation>comunica</translation>
    </message>
    <message>
        <source>has the phone off</source>
        <translation>tiene el teléfono apagado</translation>
    </message>
    <message>
        <source>goes to the carrier’s voicemail</source>
        <translation>va al buzón de voz del operador</translation>
    </message>
    <message>
        <source>What %1’s phone does</source>
        <translation>Qué hace el teléfono de %1</translation>
    </message>
    <message>
        <source>after </source>
        <comment>before a number of seconds</comment>
        <translation>tras </translation>
    </message>
    <message>
        <source> s</source>
        <comment>behind a number of seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Seconds until %1 answers</source>
        <translation>Segundos hasta que responde %1</translation>
    </message>
</context>
<context>
    <name>ringdown::drill::LiveTestBox</name>
    <message>
        <source>No live test call can be made now.</source>
        <translation>Ahora no se puede hacer una llamada de prueba real.</translation>
    </message>
    <message>
        <source>about %1: %2, %3</source>
        <translation>hacia %1: %2, %3</translation>
    </message>
    <message>
        <source>At this hour the plan rings nobody.</source>
        <translation>A esta hora el plan no hace sonar a nadie.</translation>
    </message>
    <message numerus="yes">
        <source>It costs about %n minute(s) of calling. Texts of the plan are sent, marked as a test.</source>
        <translation>
            <numerusform>Cuesta aproximadamente %n minuto de llamada. Los mensajes del plan se envían, marcados como prueba.</numerusform>
            <numerusform>Cuesta aproximadamente %n minutos de llamada. Los mensajes del plan se envían, marcados como prueba.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 calls %2, and these phones really ring:</source>
        <translation>%1 llama a %2, y estos teléfonos suenan de verdad:</translation>
    </message>
    <message>
        <source>It is not known which phones would ring.</source>
        <translation>No se sabe qué teléfonos sonarían.</translation>
    </message>
    <message>
        <source>The call is real, and at this hour no phone rings. Place it?</source>
        <translation>La llamada es real y a esta hora no suena ningún teléfono. ¿Hacerla?</translation>
    </message>
    <message>
        <source>Real phones ring: %1. Place the call?</source>
        <translation>Suenan teléfonos reales: %1. ¿Hacer la llamada?</translation>
    </message>
    <message>
        <source>Asking the relay which phones would ring…</source>
        <translation>Preguntando al relay qué teléfonos sonarían…</translation>
    </message>
    <message numerus="yes">
        <source>It costs about %n minute(s) of calling. Nobody else is rung, and nothing is texted.</source>
        <translation>
            <numerusform>Cuesta alrededor de %n minuto de llamada. No se llama a nadie más ni se envían mensajes.</numerusform>
            <numerusform>Cuesta alrededor de %n minutos de llamada. No se llama a nadie más ni se envían mensajes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 calls %2, and this phone alone really rings:</source>
        <translation>%1 llama a %2, y solo este teléfono suena de verdad:</translation>
    </message>
    <message>
        <source>The phone of %1 really rings: %2. Place the call?</source>
        <comment>contact, number</comment>
        <translation>El teléfono de %1 suena de verdad: %2. ¿Hacer la llamada?</translation>
    </message>
</context>
<context>
    <name>ringdown::drill::TestCallSheet</name>
    <message>
        <source>Start the drill</source>
        <translation>Empezar el simulacro</translation>
    </message>
    <message>
        <source>Open in the call log</source>
        <translation>Abrir en el registro</translation>
    </message>
    <message>
        <source>Test call</source>
        <translation>Llamada de prueba</translation>
    </message>
    <message>
        <source>(202) 555-0147, or anonymous</source>
        <translation>(202) 555-0147, o anónimo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>As fast as a real call</source>
        <translation>Tan rápido como una llamada real</translation>
    </message>
    <message>
        <source>Without waiting</source>
        <translation>Sin esperar</translation>
    </message>
    <message>
        <source>&amp;Business called</source>
        <translation>&amp;Negocio llamado</translation>
    </message>
    <message>
        <source>&amp;Keys pressed when asked</source>
        <translation>&amp;Teclas que pulsa cuando se le pide</translation>
    </message>
    <message>
        <source>&amp;Pace</source>
        <translation>R&amp;itmo</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Quién responde</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What the plan foretells</source>
        <translation>Lo que prevé el plan</translation>
    </message>
    <message>
        <source>It would end as: %1. Each line is ticked as it happens.</source>
        <translation>Terminaría como: %1. Cada línea se marca cuando ocurre.</translation>
    </message>
    <message>
        <source>The drill runs</source>
        <translation>El simulacro está en marcha</translation>
    </message>
    <message>
        <source>The test call was not started.</source>
        <translation>La llamada de prueba no empezó.</translation>
    </message>
    <message>
        <source>The drill is over: %1</source>
        <translation>El simulacro terminó: %1</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>Empezarlo de nuevo</translation>
    </message>
    <message>
        <source>It runs through the live plan like any call, and is marked as a test everywhere.</source>
        <translation>Recorre el plan vigente como cualquier llamada y en todas partes figura como prueba.</translation>
    </message>
    <message>
        <source>another number of the account</source>
        <translation>otro número de la cuenta</translation>
    </message>
    <message>
        <source>Yes, ring these phones</source>
        <translation>Sí, que suenen estos teléfonos</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>The live test call runs</source>
        <translation>La llamada de prueba real está en curso</translation>
    </message>
    <message>
        <source>The live test call is over: %1</source>
        <translation>La llamada de prueba real ha terminado: %1</translation>
    </message>
    <message>
        <source>Place the live call…</source>
        <translation>Hacer la llamada real…</translation>
    </message>
    <message>
        <source>The carrier is placing the call…</source>
        <translation>El operador está haciendo la llamada…</translation>
    </message>
    <message>
        <source>Ring %1 now</source>
        <translation>Llamar a %1 ahora</translation>
    </message>
    <message>
        <source>Yes, ring this phone</source>
        <translation>Sí, llamar a este teléfono</translation>
    </message>
    <message>
        <source>Ring %1…</source>
        <translation>Llamar a %1…</translation>
    </message>
    <message>
        <source>C&amp;aller</source>
        <translation>Lla&amp;mante</translation>
    </message>
    <message>
        <source>The relay has been silent since %1; what becomes of the test call is not known here.</source>
        <translation>El relay está en silencio desde las %1; aquí no se sabe qué es de la llamada de prueba.</translation>
    </message>
    <message>
        <source>What happened is ticked.</source>
        <translation>Lo que ocurrió está marcado.</translation>
    </message>
    <message>
        <source>As the plan foretold. What happened is ticked.</source>
        <translation>Como preveía el plan. Lo que ocurrió está marcado.</translation>
    </message>
    <message>
        <source>The plan foretold: %1. What happened is ticked.</source>
        <translation>El plan preveía: %1. Lo que ocurrió está marcado.</translation>
    </message>
    <message>
        <source>A real call enters the business number, as anybody’s would, and rings this phone alone. It is marked as a test everywhere.</source>
        <translation>Una llamada real entra por el número del negocio, como la de cualquiera, y hace sonar solo este teléfono. En todas partes queda marcada como prueba.</translation>
    </message>
    <message>
        <source>Nothing yet: it is not known who calls.</source>
        <translation>Nada todavía: no se sabe quién llama.</translation>
    </message>
</context>
<context>
    <name>ringdown::drill::TestModes</name>
    <message>
        <source>&amp;Drill: no phone rings, nothing is sent, it is free</source>
        <translation>&amp;Simulacro: no suena ningún teléfono, no se envía nada, es gratis</translation>
    </message>
    <message>
        <source>&amp;Live: a real call that really rings</source>
        <translation>Real: una llama&amp;da de verdad que suena de verdad</translation>
    </message>
</context>
<context>
    <name>ringdown::insights::ChartCard</name>
    <message>
        <source>As a table</source>
        <translation>Como tabla</translation>
    </message>
    <message>
        <source>CSV...</source>
        <translation>CSV...</translation>
    </message>
    <message>
        <source>%1 as CSV</source>
        <translation>%1 como CSV</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 como tabla</translation>
    </message>
    <message>
        <source>%1, as a table</source>
        <translation>%1, como tabla</translation>
    </message>
    <message>
        <source>As a chart</source>
        <translation>Como gráfico</translation>
    </message>
    <message>
        <source>%1 as a chart</source>
        <translation>%1 como gráfico</translation>
    </message>
</context>
<context>
    <name>ringdown::insights::DayColumns</name>
    <message>
        <source>Outcomes per day</source>
        <translation>Resultados por día</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day under a chart</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>a day under a chart</comment>
        <translation>ddd d</translation>
    </message>
</context>
<context>
    <name>ringdown::insights::DayModel</name>
    <message>
        <source>ddd d MMM</source>
        <comment>a day of a chart</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>a day of a chart over New Year</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 %3 of %Ln call(s)</source>
        <comment>day, outcome, count</comment>
        <translation>
            <numerusform>%1: %2 %3 of %Ln call</numerusform>
            <numerusform>%1: %2 %3 of %Ln calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::insights::DefinitionsSheet</name>
    <message>
        <source>What is counted</source>
        <translation>Qué se cuenta</translation>
    </message>
    <message>
        <source>Calls that began in the days looked at and have ended. Test calls are left out everywhere. Days and hours are those of each business’s own clock.</source>
        <translation>Llamadas que empezaron en los días mirados y han terminado. Las llamadas de prueba quedan fuera en todas partes. Los días y las horas son los del reloj de cada negocio.</translation>
    </message>
    <message>
        <source>Answered by a person</source>
        <translation>Atendidas por una persona</translation>
    </message>
    <message>
        <source>Answered means accepted and bridged: somebody took the call, pressed the key where one is asked for, and was joined with the caller. A carrier’s voicemail is no person. The share is of all calls but those that a caller rule rejected.</source>
        <translation>Atendida quiere decir aceptada y unida: alguien tomó la llamada, pulsó la tecla donde se pide, y quedó unido con el llamante. El buzón de voz de un operador no es una persona. La parte es de todas las llamadas menos las que rechazó una regla de llamantes.</translation>
    </message>
    <message>
        <source>Median time to a person</source>
        <translation>Mediana hasta una persona</translation>
    </message>
    <message>
        <source>From the moment the relay had the call until somebody was joined with the caller. Half of the answered calls were quicker, half slower.</source>
        <translation>Desde que el relay tuvo la llamada hasta que alguien quedó unido con el llamante. La mitad de las atendidas fue más rápida, la otra mitad más lenta.</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Perdidas</translation>
    </message>
    <message>
        <source>Phones rang, nobody answered, and the caller left no recording.</source>
        <translation>Sonaron teléfonos, no respondió nadie y el llamante no dejó grabación.</translation>
    </message>
    <message>
        <source>Messages unclaimed over 1 hour</source>
        <translation>Mensajes sin encargado más de 1 hora</translation>
    </message>
    <message>
        <source>Voicemails left in these days whose call ended more than an hour ago and that nobody has claimed until now.</source>
        <translation>Mensajes de voz dejados en estos días cuya llamada terminó hace más de una hora y de los que nadie se ha encargado hasta ahora.</translation>
    </message>
    <message>
        <source>The days before</source>
        <translation>Los días anteriores</translation>
    </message>
    <message>
        <source>As many calendar days right before, up to the same time of day. An arrow says which way a number went; green is better, red is worse.</source>
        <translation>Otros tantos días naturales justo antes, hasta la misma hora del día. Una flecha dice hacia dónde fue un número; verde es mejor, rojo es peor.</translation>
    </message>
    <message>
        <source>Calls per hour of the week</source>
        <translation>Llamadas por hora de la semana</translation>
    </message>
    <message>
        <source>All calls of the days looked at, added up by weekday and hour. The outline is the week’s opening hours of the live plan, without exceptions; calls of hours that are shut are hatched. When the clocks go back, the hour that comes twice counts as one.</source>
        <translation>Todas las llamadas de los días mirados, sumadas por día de la semana y hora. El contorno es el horario de la semana del plan en vigor, sin excepciones; las llamadas de horas cerradas están rayadas. Cuando los relojes se atrasan, la hora que viene dos veces cuenta como una.</translation>
    </message>
    <message>
        <source>Where calls are answered</source>
        <translation>Dónde se atienden las llamadas</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Quién responde</translation>
    </message>
    <message>
        <source>Answered calls by who took them, and how long a talk was on average.</source>
        <translation>Llamadas atendidas según quién las tomó, y cuánto duró de media una conversación.</translation>
    </message>
    <message>
        <source>Missed most often</source>
        <translation>Los que más se pierden</translation>
    </message>
    <message>
        <source>Callers by the calls of theirs that were missed, at most 20. Who withholds the number is not listed.</source>
        <translation>Llamantes según cuántas de sus llamadas se perdieron, 20 como mucho. Quien oculta su número no aparece.</translation>
    </message>
    <message>
        <source>What the numbers mean</source>
        <translation>Qué quieren decir los números</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definiciones</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Outcomes per day</source>
        <translation>Resultados por día</translation>
    </message>
    <message>
        <source>How each day’s calls ended. Voicemail: nobody answered, and the caller left a recording. Abandoned: the caller left before a phone rang. Rejected: a caller rule turned the call away. Failed: an error ended it.</source>
        <translation>Cómo terminaron las llamadas de cada día. Buzón de voz: nadie contestó y quien llamaba dejó una grabación. Abandonada: quien llamaba colgó antes de que sonara un teléfono. Rechazada: una regla de llamantes la desvió. Fallida: la terminó un error.</translation>
    </message>
    <message>
        <source>First the calls that ended and that no caller rule rejected. For each tier, the calls it rang for; the solid part was answered there, the hatched part went on.</source>
        <translation>Primero las llamadas que terminaron y que ninguna regla de llamantes rechazó. De cada nivel, las llamadas por las que sonó; la parte llena se respondió allí, la rayada siguió adelante.</translation>
    </message>
</context>
<context>
    <name>ringdown::insights::FigureTile</name>
    <message>
        <source>%1: %2</source>
        <comment>label and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two facts</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Shows its calls in the call log</source>
        <translation>Muestra sus llamadas en el registro</translation>
    </message>
</context>
<context>
    <name>ringdown::insights::HourGrid</name>
    <message>
        <source>Calls per hour of the week</source>
        <translation>Llamadas por hora de la semana</translation>
    </message>
</context>
<context>
    <name>ringdown::insights::InsightBoard</name>
    <message>
        <source>%1: %2</source>
        <comment>outcome and count</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose a business to see its opening hours outlined.</source>
        <translation>Elija un negocio para ver el contorno de su horario.</translation>
    </message>
    <message>
        <source>Calls per hour of the week</source>
        <translation>Llamadas por hora de la semana</translation>
    </message>
    <message>
        <source>Outcomes per day</source>
        <translation>Resultados por día</translation>
    </message>
    <message>
        <source>Where calls are answered</source>
        <translation>Dónde se atienden las llamadas</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Quién responde</translation>
    </message>
    <message>
        <source>Missed most often</source>
        <translation>Los que más se pierden</translation>
    </message>
    <message>
        <source>No tier rang in these days.</source>
        <translation>En estos días no sonó ningún nivel.</translation>
    </message>
    <message>
        <source>Solid: answered there. Hatched: went on.</source>
        <translation>Lleno: atendidas allí. Rayado: siguieron.</translation>
    </message>
    <message>
        <source>Nobody answered a call in these days.</source>
        <translation>En estos días nadie atendió una llamada.</translation>
    </message>
    <message>
        <source>Answered calls, by who took them.</source>
        <translation>Llamadas atendidas, según quién las tomó.</translation>
    </message>
    <message>
        <source>No caller with a number was missed.</source>
        <translation>No se perdió ningún llamante con número.</translation>
    </message>
    <message>
        <source>Callers whose calls were missed.</source>
        <translation>Llamantes cuyas llamadas se perdieron.</translation>
    </message>
    <message>
        <source>Two days of calls are needed for charts; there is one.</source>
        <translation>Para los gráficos hacen falta dos días de llamadas; hay uno.</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>the only day with calls</comment>
        <translation>dddd, d MMMM</translation>
    </message>
    <message>
        <source>Show them in the call log</source>
        <translation>Mostrarlas en el registro</translation>
    </message>
    <message numerus="yes">
        <source>Outlined: open by the week’s hours. Hatched: %Ln call(s) while shut.</source>
        <translation>
            <numerusform>Outlined: open by the week’s hours. Hatched: %Ln call while shut.</numerusform>
            <numerusform>Outlined: open by the week’s hours. Hatched: %Ln calls while shut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln call(s). %2.</source>
        <comment>day, outcomes</comment>
        <translation>
            <numerusform>%1: %Ln call. %2.</numerusform>
            <numerusform>%1: %Ln calls. %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::insights::InsightsPage</name>
    <message>
        <source>Insights</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>How well calls are answered. Test calls do not count.</source>
        <translation>Cómo de bien se atienden las llamadas. Las de prueba no cuentan.</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Último día</numerusform>
            <numerusform>Últimos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Days looked at</source>
        <translation>Días mirados</translation>
    </message>
    <message>
        <source>What the numbers mean</source>
        <translation>Qué quieren decir los números</translation>
    </message>
    <message numerus="yes">
        <source>the last %n days</source>
        <translation>
            <numerusform>el último día</numerusform>
            <numerusform>los últimos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding up the calls</source>
        <translation>Sumando las llamadas</translation>
    </message>
    <message>
        <source>The relay counts them in its log.</source>
        <translation>El relay las cuenta en su registro.</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Todavía no hay llamadas</translation>
    </message>
    <message>
        <source>How many calls a person answers, how quickly, and who is missed: it is shown here once calls have come in. Test calls do not count.</source>
        <translation>Cuántas llamadas atiende una persona, con qué rapidez, y a quién se pierde: se muestra aquí cuando hayan entrado llamadas. Las de prueba no cuentan.</translation>
    </message>
    <message numerus="yes">
        <source>Look at the last %n days</source>
        <translation>
            <numerusform>Mirar el último día</numerusform>
            <numerusform>Mirar los últimos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>No call in %1</source>
        <translation>Ninguna llamada en %1</translation>
    </message>
    <message>
        <source>The oldest call that is kept here began %1.</source>
        <translation>La llamada más antigua que se guarda aquí empezó %1.</translation>
    </message>
    <message>
        <source>The insights could not be loaded.</source>
        <translation>No se pudieron cargar los informes.</translation>
    </message>
    <message>
        <source>This relay is of an earlier version, which does not add its calls up. Update the relay.</source>
        <translation>Este relay es de una versión anterior, que no suma sus llamadas. Actualice el relay.</translation>
    </message>
    <message>
        <source>%1 %2 What is shown is as of %3.</source>
        <comment>two sentences and a time</comment>
        <translation>%1 %2 Lo que se muestra es de las %3.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>a las %1</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Guardar como CSV</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>ringdown::link::Desk</name>
    <message>
        <source>Today’s calls could not be loaded.</source>
        <translation>No se pudieron cargar las llamadas de hoy.</translation>
    </message>
    <message>
        <source>The call was not claimed.</source>
        <translation>La llamada no quedó asignada.</translation>
    </message>
    <message>
        <source>The caller was not sent to voicemail.</source>
        <translation>No se envió a quien llama al buzón de voz.</translation>
    </message>
    <message>
        <source>The call was not given back.</source>
        <translation>La llamada no quedó libre.</translation>
    </message>
    <message>
        <source>The plan could not be loaded.</source>
        <translation>No se pudo cargar el plan.</translation>
    </message>
    <message>
        <source>This console cannot read the relay’s plan, revision %1.</source>
        <translation>Esta consola no puede leer el plan del relay, revisión %1.</translation>
    </message>
    <message>
        <source>It may be of a newer Ringdown than this console. Calls are answered all the same; update the console.</source>
        <translation>Puede ser de un Ringdown más nuevo que esta consola. Las llamadas se atienden igual; actualice la consola.</translation>
    </message>
    <message>
        <source>The plan could not be begun.</source>
        <translation>No se pudo empezar el plan.</translation>
    </message>
</context>
<context>
    <name>ringdown::live::EndedCard</name>
    <message>
        <source>Claim</source>
        <translation>Encargarse</translation>
    </message>
    <message>
        <source>Show this call in the call log</source>
        <translation>Mostrar esta llamada en el registro</translation>
    </message>
    <message>
        <source>Hear the caller’s message in Messages</source>
        <translation>Oír el mensaje del llamante en Mensajes</translation>
    </message>
    <message>
        <source>Say that you take care of this caller</source>
        <translation>Decir que usted se ocupa de este llamante</translation>
    </message>
    <message>
        <source>Answered by %1</source>
        <translation>Respondida por %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time and length of a call</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Hear the message of %1</source>
        <translation>Oír el mensaje de %1</translation>
    </message>
</context>
<context>
    <name>ringdown::live::JustEnded</name>
    <message>
        <source>No call has ended since this console was started.</source>
        <translation>No ha terminado ninguna llamada desde que se inició esta consola.</translation>
    </message>
</context>
<context>
    <name>ringdown::live::LadderCard</name>
    <message>
        <source>Open call</source>
        <translation>Abrir la llamada</translation>
    </message>
    <message>
        <source>Show this call in the call log (Enter)</source>
        <translation>Mostrar esta llamada en el registro (Intro)</translation>
    </message>
    <message>
        <source>Not %1: %2</source>
        <comment>an alternative and why it was not taken</comment>
        <translation>No %1: %2</translation>
    </message>
</context>
<context>
    <name>ringdown::live::LadderView</name>
    <message>
        <source>%1: %2</source>
        <comment>rung and what came of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ladder: %1</source>
        <translation>Escalera: %1</translation>
    </message>
    <message>
        <source>, then </source>
        <comment>between rungs</comment>
        <translation>, luego </translation>
    </message>
</context>
<context>
    <name>ringdown::live::LiveFigures</name>
    <message>
        <source>–</source>
        <comment>an unknown number</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Waiting longest</source>
        <translation>Mayor espera</translation>
    </message>
    <message>
        <source>Answered today</source>
        <translation>Atendidas hoy</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Buzón de voz</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Perdidas</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>answered of all calls</comment>
        <translation>%L1 de %L2</translation>
    </message>
</context>
<context>
    <name>ringdown::live::LiveModel</name>
    <message>
        <source>–</source>
        <comment>an unknown duration</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>quedan unos %1 s</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time left in this tier, and what comes then</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a call&apos;s description</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Llamante</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Negocio</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>Suena</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>PRUEBA</translation>
    </message>
    <message numerus="yes">
        <source>relay heard nothing for %n min</source>
        <translation>
            <numerusform>el relay no oyó nada en %n min</numerusform>
            <numerusform>el relay no oyó nada en %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
By the plan these phones have stopped ringing, but no report of it reached the relay.</source>
        <comment>why a call is where it is, and that this may be over</comment>
        <translation>%1
Según el plan estos teléfonos ya no suenan, pero al relay no le llegó ningún aviso de ello.</translation>
    </message>
</context>
<context>
    <name>ringdown::live::LivePage</name>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Just ended</source>
        <translation>Recién terminadas</translation>
    </message>
    <message>
        <source>Calls now</source>
        <translation>Llamadas ahora</translation>
    </message>
    <message>
        <source>Ladder of %1</source>
        <translation>Escalera de %1</translation>
    </message>
    <message>
        <source>Ladder of %1, as of %2</source>
        <translation>Escalera de %1, a las %2</translation>
    </message>
    <message>
        <source>The calls of this moment, whoever waits longest first.</source>
        <translation>Las llamadas de este momento, primero quien más espera.</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>A las %1.</translation>
    </message>
    <message>
        <source>Not connected yet.</source>
        <translation>Sin conexión todavía.</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Detach</source>
        <translation>Separar</translation>
    </message>
    <message>
        <source>The ladder is that of the call that waits longest. Choosing a row ends it.</source>
        <translation>La escalera es la de la llamada que más espera. Elegir una fila lo termina.</translation>
    </message>
    <message>
        <source>Live in a window of its own, or back</source>
        <translation>En vivo en su propia ventana, o de vuelta</translation>
    </message>
</context>
<context>
    <name>ringdown::messages::CallCard</name>
    <message>
        <source>%1 · %2</source>
        <comment>words, who takes care</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>ringdown::messages::CallView</name>
    <message>
        <source>Claim</source>
        <translation>Encargarse</translation>
    </message>
    <message>
        <source>Text back…</source>
        <translation>Responder con un texto…</translation>
    </message>
    <message>
        <source>Call log entry</source>
        <translation>Entrada del registro</translation>
    </message>
    <message>
        <source>Nobody answered. The caller waited %1 and left no message.</source>
        <translation>Nadie contestó. Quien llamó esperó %1 y no dejó mensaje.</translation>
    </message>
    <message>
        <source>Transcript by Twilio; it may be wrong</source>
        <translation>Transcripción de Twilio; puede tener errores</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>There is none: the plan asks for none, or the carrier could not make one.</source>
        <translation>No hay: el plan no la pide, o el operador no pudo hacerla.</translation>
    </message>
    <message>
        <source>Heard by %1, %2</source>
        <comment>person, time</comment>
        <translation>Escuchado por %1, %2</translation>
    </message>
    <message>
        <source>Nobody has listened to it yet.</source>
        <translation>Nadie lo ha escuchado todavía.</translation>
    </message>
    <message>
        <source>The caller’s number is withheld.</source>
        <translation>El número de quien llamó está oculto.</translation>
    </message>
    <message>
        <source>Heard: %1</source>
        <comment>time</comment>
        <translation>Escuchado: %1</translation>
    </message>
    <message>
        <source>%1 · to %2</source>
        <comment>time, the business number that was called</comment>
        <translation>%1 · al %2</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Dejar libre</translation>
    </message>
    <message>
        <source>Say that you take care of this caller</source>
        <translation>Decir que usted se ocupa de este llamante</translation>
    </message>
    <message>
        <source>Let somebody else take care of this caller</source>
        <translation>Dejar que otra persona se ocupe de este llamante</translation>
    </message>
</context>
<context>
    <name>ringdown::messages::CallerPane</name>
    <message>
        <source>Choose a caller to hear and read what they left.</source>
        <translation>Elija a quien llamó para escuchar y leer lo que dejó.</translation>
    </message>
    <message>
        <source>There is no message to play here.</source>
        <translation>Aquí no hay ningún mensaje que reproducir.</translation>
    </message>
</context>
<context>
    <name>ringdown::messages::Composer</name>
    <message>
        <source>Your text</source>
        <translation>Su texto</translation>
    </message>
    <message>
        <source>Write an answer</source>
        <translation>Escriba una respuesta</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>the business number</comment>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>Send te&amp;xt</source>
        <translation>Enviar &amp;texto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) too many</source>
        <translation>
            <numerusform>%Ln character too many</numerusform>
            <numerusform>%Ln characters too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::messages::ConversationView</name>
    <message>
        <source>Show what came earlier</source>
        <translation>Mostrar lo anterior</translation>
    </message>
    <message>
        <source>Everything with this caller, oldest first</source>
        <translation>Todo lo de esta persona, lo más antiguo primero</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number, business</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 wrote STOP and gets no texts from %2 until they write START.</source>
        <translation>%1 escribió STOP y no recibe textos de %2 hasta que escriba START.</translation>
    </message>
    <message>
        <source>They wrote STOP.</source>
        <translation>Escribió STOP.</translation>
    </message>
</context>
<context>
    <name>ringdown::messages::DeleteSheet</name>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Delete the message</source>
        <translation>Borrar el mensaje</translation>
    </message>
    <message>
        <source>Delete the message of %1?</source>
        <translation>¿Borrar el mensaje de %1?</translation>
    </message>
    <message>
        <source>The recording and its transcript are deleted, at Twilio and here, for everybody and for ever. That the call left a message stays in the call log.</source>
        <translation>La grabación y su transcripción se borran, en Twilio y aquí, para todos y para siempre. Que la llamada dejó un mensaje sigue en el registro.</translation>
    </message>
</context>
<context>
    <name>ringdown::messages::FolderTabs</name>
    <message>
        <source>Which messages</source>
        <translation>Qué mensajes</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>at least so many</comment>
        <translation>%1+</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>folder and how many</comment>
        <translation>%1  %2</translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln caller(s)</source>
        <translation>
            <numerusform>at least %Ln caller</numerusform>
            <numerusform>at least %Ln callers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln caller(s)</source>
        <translation>
            <numerusform>%Ln caller</numerusform>
            <numerusform>%Ln callers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>callers found, of all</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>ringdown::messages::HeardSheet</name>
    <message>
        <source>Leave them</source>
        <translation>Dejarlos así</translation>
    </message>
    <message>
        <source>Nobody is told any longer that these messages wait, at this desk or another. They stay where they are, and whom a call waits for does not change.</source>
        <translation>Ya no se avisa a nadie de que estos mensajes esperan, ni en este puesto ni en otro. Se quedan donde están, y no cambia quién se ocupa de cada llamada.</translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln message(s) heard for everybody?</source>
        <translation>
            <numerusform>Mark %Ln message heard for everybody?</numerusform>
            <numerusform>Mark %Ln messages heard for everybody?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln heard</source>
        <translation>
            <numerusform>Mark %Ln heard</numerusform>
            <numerusform>Mark %Ln heard</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::messages::InboxDelegate</name>
    <message>
        <source>%1 · %2</source>
        <comment>business, and what waits there for somebody</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>ringdown::messages::InboxList</name>
    <message>
        <source>Callers</source>
        <translation>Llamantes</translation>
    </message>
</context>
<context>
    <name>ringdown::messages::InboxSearch</name>
    <message>
        <source>Search the messages</source>
        <translation>Buscar en los mensajes</translation>
    </message>
    <message>
        <source>Search names, numbers, words</source>
        <translation>Buscar nombres, números, palabras</translation>
    </message>
    <message>
        <source>Searches names, numbers, texts and transcripts</source>
        <translation>Busca en nombres, números, textos y transcripciones</translation>
    </message>
</context>
<context>
    <name>ringdown::messages::MarkAllHeard</name>
    <message>
        <source>The messages were not marked as heard.</source>
        <translation>Los mensajes no se marcaron como escuchados.</translation>
    </message>
    <message>
        <source>Every message has been heard.</source>
        <translation>Todos los mensajes se han escuchado.</translation>
    </message>
    <message>
        <source>It is not known which messages nobody has heard.</source>
        <translation>No se sabe qué mensajes no ha escuchado nadie.</translation>
    </message>
    <message>
        <source>It would mark every message, not only those that are found. Clear the search first.</source>
        <translation>Marcaría todos los mensajes, no solo los encontrados. Borre primero la búsqueda.</translation>
    </message>
</context>
<context>
    <name>ringdown::messages::MediumSlot</name>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Retry: %1</source>
        <comment>what was not fetched</comment>
        <translation>Reintentar: %1</translation>
    </message>
    <message>
        <source>Save as…: %1</source>
        <comment>what is saved</comment>
        <translation>Guardar como…: %1</translation>
    </message>
    <message>
        <source>%1 is being fetched…</source>
        <comment>&quot;A file (application/pdf)&quot;</comment>
        <translation>%1 se está obteniendo…</translation>
    </message>
</context>
<context>
    <name>ringdown::messages::MessagesPage</name>
    <message>
        <source>Mark all heard</source>
        <translation>Marcar todo como escuchado</translation>
    </message>
    <message>
        <source>Show older messages</source>
        <translation>Mostrar mensajes anteriores</translation>
    </message>
    <message>
        <source>Voicemails, texts and missed calls that wait for somebody</source>
        <translation>Mensajes de voz, textos y llamadas perdidas que esperan a alguien</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>The message could not be loaded.</source>
        <translation>No se pudo cargar el mensaje.</translation>
    </message>
</context>
<context>
    <name>ringdown::messages::PictureDeeds</name>
    <message>
        <source>Save the picture</source>
        <translation>Guardar la imagen</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Guardar el archivo</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <comment>path of a file</comment>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>It was not saved. %1: %2</source>
        <comment>path of a file, why</comment>
        <translation>No se guardó. %1: %2</translation>
    </message>
    <message>
        <source>The picture is copied.</source>
        <translation>La imagen se copió.</translation>
    </message>
    <message>
        <source>It was not saved.</source>
        <translation>No se guardó.</translation>
    </message>
    <message>
        <source>The picture was not copied.</source>
        <translation>La imagen no se copió.</translation>
    </message>
    <message>
        <source>The picture was not copied: it cannot be read.</source>
        <translation>La imagen no se copió: no se puede leer.</translation>
    </message>
    <message>
        <source>It is being fetched…</source>
        <translation>Se está trayendo…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a picture, what became of it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ringdown::messages::PictureSheet</name>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>This is the first picture of the text.</source>
        <translation>Esta es la primera imagen del mensaje.</translation>
    </message>
    <message>
        <source>Left arrow</source>
        <translation>Flecha izquierda</translation>
    </message>
    <message>
        <source>This is the last picture of the text.</source>
        <translation>Esta es la última imagen del mensaje.</translation>
    </message>
    <message>
        <source>Right arrow</source>
        <translation>Flecha derecha</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>The picture is not here.</source>
        <translation>La imagen no está aquí.</translation>
    </message>
</context>
<context>
    <name>ringdown::messages::PictureTile</name>
    <message>
        <source>Opens it large.</source>
        <translation>La abre en grande.</translation>
    </message>
    <message>
        <source>It is being fetched.</source>
        <translation>Se está obteniendo.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
</context>
<context>
    <name>ringdown::messages::PlayerBar</name>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Abrir en otro programa</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Faster, then as it was spoken again</source>
        <translation>Más rápido, y otra vez como se habló</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pausa (Espacio)</translation>
    </message>
    <message>
        <source>Play the message (Space)</source>
        <translation>Reproducir el mensaje (Espacio)</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>speed</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>The relay is fetching the recording from Twilio…</source>
        <translation>El relay está trayendo la grabación de Twilio…</translation>
    </message>
    <message>
        <source>%1 Save the recording, or listen to it in another program.</source>
        <translation>%1 Guarde la grabación, o escúchela en otro programa.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>%1 Try again, save the recording, or listen to it in another program.</source>
        <translation>%1 Reintente, guarde la grabación o escúchela en otro programa.</translation>
    </message>
</context>
<context>
    <name>ringdown::messages::TextDeeds</name>
    <message>
        <source>The text was not sent.</source>
        <translation>El texto no se envió.</translation>
    </message>
    <message>
        <source>It is not known whether the text was sent.</source>
        <translation>No se sabe si el texto se envió.</translation>
    </message>
    <message>
        <source>%1 Unchanged, it can be sent again without going out twice.</source>
        <comment>what is not known, and why</comment>
        <translation>%1 Sin cambios se puede enviar otra vez sin que salga dos veces.</translation>
    </message>
</context>
<context>
    <name>ringdown::messages::ThreadedPlayer</name>
    <message>
        <source>The desk’s sound does not answer.</source>
        <translation>El sonido de este escritorio no responde.</translation>
    </message>
</context>
<context>
    <name>ringdown::messages::VoicemailDeeds</name>
    <message>
        <source>The recording was not fetched.</source>
        <translation>La grabación no se trajo.</translation>
    </message>
    <message>
        <source>Save the recording</source>
        <translation>Guardar la grabación</translation>
    </message>
    <message>
        <source>MP3 sound (*.mp3)</source>
        <translation>Sonido MP3 (*.mp3)</translation>
    </message>
    <message>
        <source>The recording was not saved. %1: %2</source>
        <translation>La grabación no se guardó. %1: %2</translation>
    </message>
    <message>
        <source>No program of this desk opens the recording. Save it instead.</source>
        <translation>Ningún programa de este escritorio abre la grabación. Guárdela.</translation>
    </message>
    <message>
        <source>The message was not marked as heard.</source>
        <translation>El mensaje no se marcó como escuchado.</translation>
    </message>
    <message>
        <source>The message was not deleted.</source>
        <translation>El mensaje no se borró.</translation>
    </message>
</context>
<context>
    <name>ringdown::messages::Waveform</name>
    <message>
        <source>Place in the message</source>
        <translation>Lugar en el mensaje</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>time in a recording, its length</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>ringdown::notify::Herald</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title, body</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Send to voicemail…</source>
        <translation>Enviar al buzón de voz…</translation>
    </message>
</context>
<context>
    <name>ringdown::notify::NoticeCard</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>ringdown::notify::Tray</name>
    <message>
        <source>Close now until…</source>
        <translation>Cerrar ahora hasta…</translation>
    </message>
    <message>
        <source>Test call (drill)</source>
        <translation>Llamada de prueba (simulacro)</translation>
    </message>
    <message>
        <source>Mute notifications for 1 hour</source>
        <translation>Silenciar las notificaciones 1 hora</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>ringdown::numbers_ui::BoatCard</name>
    <message>
        <source>Renew…</source>
        <translation>Renovar…</translation>
    </message>
    <message>
        <source>If no relay answers</source>
        <translation>Si ningún relay responde</translation>
    </message>
    <message>
        <source>A flow at Twilio rings each business’s tiers in order, then records a message.</source>
        <translation>Un flujo en Twilio llama a los niveles de cada negocio por orden y después graba un mensaje.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>business, its fallback</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Every business’s flow is of the plan as it is.</source>
        <translation>El flujo de cada negocio es del plan actual.</translation>
    </message>
    <message>
        <source>The flows at Twilio could not be read.</source>
        <translation>No se pudieron leer los flujos de Twilio.</translation>
    </message>
    <message>
        <source>%1; every other flow is of the plan as it is.</source>
        <translation>%1; todos los demás flujos son del plan tal como está.</translation>
    </message>
    <message>
        <source>The flow of %1 at Twilio could not be read</source>
        <comment>a business</comment>
        <translation>No se pudo leer el flujo de %1 en Twilio</translation>
    </message>
    <message>
        <source>The flows of %1 at Twilio could not be read</source>
        <comment>several businesses</comment>
        <translation>No se pudieron leer los flujos de %1 en Twilio</translation>
    </message>
</context>
<context>
    <name>ringdown::numbers_ui::BookAge</name>
    <message>
        <source>asking Twilio…</source>
        <translation>preguntando a Twilio…</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>a las %1</translation>
    </message>
</context>
<context>
    <name>ringdown::numbers_ui::BuySheet</name>
    <message>
        <source>calls</source>
        <translation>llamadas</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>mensajes</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>takes %1</source>
        <comment>calls, texts</comment>
        <translation>recibe %1</translation>
    </message>
    <message>
        <source>needs an address on file</source>
        <translation>necesita una dirección registrada</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>number, what it is</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>It must take texts</source>
        <translation>Debe recibir mensajes</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search and buy a number</source>
        <translation>Buscar y comprar un número</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Toll-free</source>
        <translation>Gratuito</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Móvil</translation>
    </message>
    <message>
        <source>619</source>
        <translation>619</translation>
    </message>
    <message>
        <source>digits or letters; * is any one</source>
        <translation>cifras o letras; * es cualquiera</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Area code</source>
        <translation>Prefijo</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>Numbers that can be bought</source>
        <translation>Números que se pueden comprar</translation>
    </message>
    <message>
        <source>Type the last four digits of the number to buy it</source>
        <translation>Escriba las cuatro últimas cifras del número para comprarlo</translation>
    </message>
    <message>
        <source>A number is paid for monthly from the account’s balance until it is released.</source>
        <translation>Un número se paga cada mes del saldo de la cuenta hasta que se libera.</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Comprar</translation>
    </message>
    <message>
        <source>A country is two letters, such as US.</source>
        <translation>Un país son dos letras, como US.</translation>
    </message>
    <message>
        <source>Twilio is asked…</source>
        <translation>Se pregunta a Twilio…</translation>
    </message>
    <message>
        <source>Twilio has no such number. Leave out the area code or the digits.</source>
        <translation>Twilio no tiene un número así. Quite el prefijo o las cifras.</translation>
    </message>
    <message>
        <source>Twilio does not tell what these cost a month; see its price list before you buy.</source>
        <translation>Twilio no dice cuánto cuestan al mes; consulte su lista de precios antes de comprar.</translation>
    </message>
    <message>
        <source>Each costs %1 %2 a month, from the account’s balance, until it is released.</source>
        <comment>amount, currency</comment>
        <translation>Cada uno cuesta %1 %2 al mes, del saldo de la cuenta, hasta que se libera.</translation>
    </message>
    <message>
        <source>Buy %1</source>
        <translation>Comprar %1</translation>
    </message>
    <message>
        <source>Twilio is asked for it…</source>
        <translation>Se pide a Twilio…</translation>
    </message>
    <message>
        <source>It must take calls</source>
        <translation>Debe recibir llamadas</translation>
    </message>
    <message>
        <source>It must take pictures</source>
        <translation>Debe recibir imágenes</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>Para quién es</translation>
    </message>
    <message>
        <source>No business yet</source>
        <translation>Todavía no hay ningún negocio</translation>
    </message>
    <message>
        <source>AD…, BU… or both</source>
        <translation>AD…, BU… o ambos</translation>
    </message>
    <message>
        <source>Address or regulatory bundle on file at Twilio: SIDs from its console</source>
        <translation>Dirección o paquete normativo registrado en Twilio: los SID de su consola</translation>
    </message>
    <message>
        <source>“%1” is neither an address (AD and 32 digits) nor a regulatory bundle (BU and 32 digits).</source>
        <translation>«%1» no es una dirección (AD y 32 dígitos) ni un paquete normativo (BU y 32 dígitos).</translation>
    </message>
</context>
<context>
    <name>ringdown::numbers_ui::NumberPane</name>
    <message>
        <source>The chosen number</source>
        <translation>El número elegido</translation>
    </message>
    <message>
        <source>No business of the plan names it.</source>
        <translation>Ningún negocio del plan lo nombra.</translation>
    </message>
    <message>
        <source>Adopt…</source>
        <comment>one field of a number</comment>
        <translation>Adoptar…</translation>
    </message>
    <message>
        <source>Adopt “%1”</source>
        <translation>Adoptar «%1»</translation>
    </message>
    <message>
        <source>is %1</source>
        <translation>es %1</translation>
    </message>
    <message>
        <source>needs %1</source>
        <translation>necesita %1</translation>
    </message>
    <message>
        <source>It is not compared with a plan at the moment.</source>
        <translation>Ahora mismo no se compara con un plan.</translation>
    </message>
    <message>
        <source>Twilio lets this number take no calls at all.</source>
        <translation>Twilio no deja que este número reciba llamadas.</translation>
    </message>
    <message>
        <source>Adopt…</source>
        <translation>Adoptar…</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>Reponer…</translation>
    </message>
    <message>
        <source>Tell it again what it was told before it was adopted</source>
        <translation>Decirle de nuevo lo que tenía antes de adoptarlo</translation>
    </message>
    <message>
        <source>This desk has not adopted it, so there is nothing to go back to.</source>
        <translation>Este escritorio no lo ha adoptado, así que no hay a qué volver.</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Liberar…</translation>
    </message>
    <message>
        <source>Renew…</source>
        <comment>a fallback</comment>
        <translation>Renovar…</translation>
    </message>
    <message>
        <source>Its fallback is not known now: the flow at Twilio could not be read.</source>
        <translation>Su respaldo no se sabe ahora: no se pudo leer el flujo en Twilio.</translation>
    </message>
    <message>
        <source>Every other field is as the plan needs it.</source>
        <translation>Todos los demás campos están como el plan los necesita.</translation>
    </message>
    <message>
        <source>Every field is as the plan needs it: its calls and texts are sent to the relay, and a fallback is set behind it.</source>
        <translation>Cada campo está como el plan lo necesita: sus llamadas y mensajes se envían al relay, y detrás hay un respaldo configurado.</translation>
    </message>
    <message>
        <source>Every field is as the plan needs it: its calls are sent to the relay, and a fallback is set behind it. It takes no texts.</source>
        <translation>Cada campo está como el plan lo necesita: sus llamadas se envían al relay, y detrás hay un respaldo configurado. No admite mensajes.</translation>
    </message>
    <message>
        <source>The plan names it, and the account does not have it. Buy it, or take it out of the plan.</source>
        <translation>El plan lo nombra y la cuenta no lo tiene. Cómprelo, o quítelo del plan.</translation>
    </message>
    <message>
        <source>The account has it. Give it a business in Routing, then adopt it here; or release it.</source>
        <translation>La cuenta lo tiene. Asígnele un negocio en Rutas y después adóptelo aquí, o libérelo.</translation>
    </message>
</context>
<context>
    <name>ringdown::numbers_ui::NumberSheets</name>
    <message>
        <source>%1 This desk has no account stored.</source>
        <comment>deed</comment>
        <translation>%1 Este escritorio no tiene cuenta guardada.</translation>
    </message>
    <message>
        <source>%1 The keyring is locked.</source>
        <comment>deed</comment>
        <translation>%1 El llavero está bloqueado.</translation>
    </message>
    <message>
        <source>%1 The keyring does not work: %2.</source>
        <comment>deed, detail</comment>
        <translation>%1 El llavero no funciona: %2.</translation>
    </message>
    <message>
        <source>Nothing to adopt: it is as the plan needs it.</source>
        <translation>Nada que adoptar: está como el plan lo necesita.</translation>
    </message>
    <message>
        <source>Nothing to put back: it is as it was before.</source>
        <translation>Nada que reponer: está como antes.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message numerus="yes">
        <source>Read back: %n number(s) as reviewed.</source>
        <translation>
            <numerusform>Releído: %n número como se revisó.</numerusform>
            <numerusform>Releído: %n números como se revisó.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every fallback is of the plan as it is.</source>
        <translation>Cada respaldo es del plan actual.</translation>
    </message>
    <message>
        <source>No flow was changed.</source>
        <translation>No se cambió ningún flujo.</translation>
    </message>
    <message numerus="yes">
        <source>Read back: %n flow(s) of this plan.</source>
        <translation>
            <numerusform>Releído: %n flujo de este plan.</numerusform>
            <numerusform>Releído: %n flujos de este plan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not every fallback was renewed: %1.</source>
        <translation>No se renovaron todos los respaldos: %1.</translation>
    </message>
    <message>
        <source>Not searched.</source>
        <translation>No se buscó.</translation>
    </message>
    <message>
        <source>Not bought.</source>
        <translation>No se compró.</translation>
    </message>
    <message>
        <source>%1 is the account’s.</source>
        <translation>%1 es de la cuenta.</translation>
    </message>
    <message>
        <source>Its calls and texts reach nobody from then on, and somebody else may buy it. Twilio may give it back for some days if one asks its support.</source>
        <translation>Desde entonces sus llamadas y mensajes no llegan a nadie, y otro puede comprarlo. Twilio puede devolverlo durante unos días si se pide a su soporte.</translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>Liberar %1</translation>
    </message>
    <message>
        <source>the number</source>
        <translation>el número</translation>
    </message>
    <message>
        <source>Not released.</source>
        <translation>No se liberó.</translation>
    </message>
    <message>
        <source>%1 is released.</source>
        <translation>%1 está liberado.</translation>
    </message>
    <message>
        <source>Not bought: Twilio’s answer was lost, and the account does not have %1.</source>
        <translation>No se compró: se perdió la respuesta de Twilio y la cuenta no tiene %1.</translation>
    </message>
    <message>
        <source>It is not known whether %1 was bought: Twilio’s answer was lost, and the account cannot be read. Check again before you buy another.</source>
        <translation>No se sabe si %1 se compró: se perdió la respuesta de Twilio y no se puede leer la cuenta. Compruébelo de nuevo antes de comprar otro.</translation>
    </message>
    <message>
        <source>Twilio says that %1 was bought, but the account does not list it. Check again.</source>
        <translation>Twilio dice que %1 se compró, pero la cuenta no lo lista. Compruébelo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is the account’s, but %n field(s) do not read back as they were told. Adopt it.</source>
        <translation>
            <numerusform>%1 es de la cuenta, pero al releerlo %n campo no está como se le indicó. Adóptelo.</numerusform>
            <numerusform>%1 es de la cuenta, pero al releerlo %n campos no están como se les indicó. Adóptelo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the account’s, and reads back as it was told.</source>
        <translation>%1 es de la cuenta y al releerlo está como se le indicó.</translation>
    </message>
    <message>
        <source>%1 is the account’s and stands in the draft for %2. Once that is pushed, adopt it here.</source>
        <translation>%1 es de la cuenta y está en el borrador para %2. Cuando se publique, adóptelo aquí.</translation>
    </message>
    <message>
        <source>%1 was not released: the account still has it.</source>
        <translation>%1 no se liberó: la cuenta aún lo tiene.</translation>
    </message>
    <message>
        <source>It is not known whether %1 was released: Twilio’s answer was lost, and the account cannot be read.</source>
        <translation>No se sabe si %1 se liberó: se perdió la respuesta de Twilio y no se puede leer la cuenta.</translation>
    </message>
    <message>
        <source>%1 was bought; the account could not be read back. Check again.</source>
        <translation>Se ha comprado %1; no se ha podido volver a leer la cuenta. Compruébelo otra vez.</translation>
    </message>
    <message>
        <source>%1 is the account’s, but the draft could not give it to %2. Give it to a business in Routing; once that is pushed, adopt it here.</source>
        <translation>%1 es de la cuenta, pero el borrador no pudo dárselo a %2. Déselo a un negocio en Rutas; cuando esté publicado, adóptelo aquí.</translation>
    </message>
    <message>
        <source>No flow can be renewed.</source>
        <translation>No se puede renovar ningún flujo.</translation>
    </message>
    <message>
        <source>No flow was changed: %1. Check again, and look at the review anew.</source>
        <translation>No se cambió ningún flujo: %1. Vuelva a revisar y mire la revisión de nuevo.</translation>
    </message>
    <message>
        <source>Could not be read: %1.</source>
        <comment>a business, and why</comment>
        <translation>No se pudo leer: %1.</translation>
    </message>
    <message>
        <source>There is nothing that can be adopted now.</source>
        <translation>Ahora no hay nada que se pueda adoptar.</translation>
    </message>
    <message>
        <source>%1 is the account’s, and reads back as it was told. %2</source>
        <comment>number, what it lacks</comment>
        <translation>%1 es de la cuenta y se lee como se le indicó. %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what could not be read</comment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>ringdown::numbers_ui::NumbersModel</name>
    <message>
        <source>–</source>
        <comment>no business</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>–</source>
        <comment>goes nowhere</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Sin comparar</translation>
    </message>
    <message>
        <source>%1, %2, calls go to %3, %4, last call %5</source>
        <comment>number, business, address, standing, time</comment>
        <translation>%1, %2, las llamadas van a %3, %4, última llamada %5</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Negocio</translation>
    </message>
    <message>
        <source>Calls go to</source>
        <translation>Las llamadas van a</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Última llamada</translation>
    </message>
    <message>
        <source>Adopt…</source>
        <translation>Adoptar…</translation>
    </message>
    <message>
        <source>Buy…</source>
        <translation>Comprar…</translation>
    </message>
    <message>
        <source>No call yet</source>
        <translation>Ninguna llamada aún</translation>
    </message>
    <message>
        <source>–</source>
        <comment>not known</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>The relay has not told it.</source>
        <translation>El relay no lo ha dicho.</translation>
    </message>
    <message>
        <source>%1: double click to review</source>
        <comment>a deed</comment>
        <translation>%1: doble clic para revisar</translation>
    </message>
    <message>
        <source>Renew…</source>
        <comment>a fallback</comment>
        <translation>Renovar…</translation>
    </message>
</context>
<context>
    <name>ringdown::numbers_ui::NumbersNotice</name>
    <message>
        <source>%1 is in the plan now, but is told nothing yet.</source>
        <translation>%1 ya está en el plan, pero aún no se le ha indicado nada.</translation>
    </message>
    <message>
        <source>Adopt…</source>
        <translation>Adoptar…</translation>
    </message>
    <message>
        <source>Public address…</source>
        <translation>Dirección pública…</translation>
    </message>
    <message>
        <source>No relay is connected: what the plan needs of these numbers is not known.</source>
        <translation>No hay ningún relay conectado: no se sabe qué necesita el plan de estos números.</translation>
    </message>
    <message>
        <source>The relay of this desk has no public address, so nothing can be pointed to it.</source>
        <translation>El relay de este puesto no tiene dirección pública, así que nada se le puede dirigir.</translation>
    </message>
    <message>
        <source>The relay has no public URL, so nothing can be pointed to it. Start it with --public-url.</source>
        <translation>El relay no tiene URL pública, así que nada se le puede dirigir. Inícielo con --public-url.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what failed, why and since when</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The flows at Twilio could not be read</source>
        <translation>No se pudieron leer los flujos de Twilio</translation>
    </message>
    <message>
        <source>%1. %2 Fallbacks are not compared until they can be.</source>
        <comment>what failed, why</comment>
        <translation>%1. %2 Hasta que se puedan leer, los respaldos no se comparan.</translation>
    </message>
    <message>
        <source>%1. %2 The fallback of its numbers is not compared until it can be.</source>
        <comment>what failed, why</comment>
        <translation>%1. %2 El respaldo de sus números no se compara hasta que se pueda.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>business, why its flow could not be read</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what failed, why</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 The fallback of their numbers is not compared until they can be.</source>
        <comment>what failed</comment>
        <translation>%1 El respaldo de sus números no se compara hasta que se pueda.</translation>
    </message>
</context>
<context>
    <name>ringdown::numbers_ui::NumbersPage</name>
    <message>
        <source>Check again</source>
        <translation>Revisar de nuevo</translation>
    </message>
    <message>
        <source>Search and buy…</source>
        <translation>Buscar y comprar…</translation>
    </message>
    <message>
        <source>Adopt all…</source>
        <translation>Adoptar todos…</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Where the account’s calls and texts go, against where the plan needs them to go.</source>
        <translation>Adónde van las llamadas y los mensajes de la cuenta, frente a adónde el plan necesita que vayan.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>ringdown::numbers_ui::NumbersTable</name>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
</context>
<context>
    <name>ringdown::numbers_ui::ReviewSheet</name>
    <message>
        <source>is</source>
        <translation>es</translation>
    </message>
    <message>
        <source>becomes</source>
        <translation>pasa a ser</translation>
    </message>
    <message>
        <source>It comes along: without it the others would be refused or have no effect.</source>
        <translation>Va con los demás: sin él se rechazarían o no tendrían efecto.</translation>
    </message>
    <message>
        <source>Its user and password were not kept: set them by hand afterwards.</source>
        <translation>Su usuario y contraseña no se guardaron: póngalos a mano después.</translation>
    </message>
    <message>
        <source>because</source>
        <comment>a reason follows</comment>
        <translation>porque</translation>
    </message>
    <message>
        <source>%1 for %2 s</source>
        <comment>who rings, how long</comment>
        <translation>%1 durante %2 s</translation>
    </message>
    <message>
        <source>a message of at most %1 s</source>
        <translation>un mensaje de %1 s como máximo</translation>
    </message>
    <message>
        <source>, then </source>
        <comment>between the rounds of a fallback</comment>
        <translation>, después </translation>
    </message>
    <message numerus="yes">
        <source>Set what %n number(s) do(es) at Twilio</source>
        <translation>
            <numerusform>Cambiar qué hace %n número en Twilio</numerusform>
            <numerusform>Cambiar qué hacen %n números en Twilio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n number(s) back at Twilio</source>
        <translation>
            <numerusform>Reponer %n número en Twilio</numerusform>
            <numerusform>Reponer %n números en Twilio</numerusform>
        </translation>
    </message>
    <message>
        <source>What they are now is kept on this desk, so that they can be put back. New calls follow at once, calls in progress go on as they began. Afterwards it is read back and compared.</source>
        <translation>Lo que tienen ahora se guarda en este escritorio para poder reponerlo. Las llamadas nuevas lo siguen al instante, las que están en curso siguen como empezaron. Después se vuelve a leer y se compara.</translation>
    </message>
    <message>
        <source>New calls follow at once, calls in progress go on as they began. Afterwards it is read back and compared.</source>
        <translation>Las llamadas nuevas lo siguen al instante, las que están en curso siguen como empezaron. Después se vuelve a leer y se compara.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number, business</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Set %n field(s)</source>
        <translation>
            <numerusform>Cambiar %n campo</numerusform>
            <numerusform>Cambiar %n campos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n field(s) back</source>
        <translation>
            <numerusform>Reponer %n campo</numerusform>
            <numerusform>Reponer %n campos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Renew %n fallback(s) at Twilio</source>
        <translation>
            <numerusform>Renovar %n respaldo en Twilio</numerusform>
            <numerusform>Renovar %n respaldos en Twilio</numerusform>
        </translation>
    </message>
    <message>
        <source>Twilio checks every flow before one is changed; then each is read back. Numbers use a new flow once their fallback is adopted.</source>
        <translation>Twilio comprueba todos los flujos antes de cambiar uno; después cada uno se vuelve a leer. Los números usan un flujo nuevo cuando se adopta su respaldo.</translation>
    </message>
    <message>
        <source>%1: a new flow</source>
        <translation>%1: un flujo nuevo</translation>
    </message>
    <message>
        <source>%1: its flow is replaced</source>
        <translation>%1: se reemplaza su flujo</translation>
    </message>
    <message numerus="yes">
        <source>Renew %n flow(s)</source>
        <translation>
            <numerusform>Renovar %n flujo</numerusform>
            <numerusform>Renovar %n flujos</numerusform>
        </translation>
    </message>
    <message>
        <source>Twilio is told, and asked again…</source>
        <translation>Se dice a Twilio y se le vuelve a preguntar…</translation>
    </message>
</context>
<context>
    <name>ringdown::relay_ui::AlarmsCard</name>
    <message>
        <source>Alarms</source>
        <translation>Alarmas</translation>
    </message>
    <message>
        <source>Nothing is wrong that the relay knows of.</source>
        <translation>El relay no sabe de nada que vaya mal.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an alarm, since when</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>For callers: %1</source>
        <translation>Para los llamantes: %1</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Qué hacer: %1</translation>
    </message>
    <message>
        <source>Muted until %1</source>
        <translation>En silencio hasta las %1</translation>
    </message>
    <message>
        <source>Mute for 1 h</source>
        <translation>Silenciar 1 h</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an alarm, a button</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The sidebar says nothing of this alarm for an hour, on this desk. It stays here.</source>
        <translation>La barra lateral no dice nada de esta alarma durante una hora, en este puesto. Aquí se queda.</translation>
    </message>
</context>
<context>
    <name>ringdown::relay_ui::FailedTextsCard</name>
    <message>
        <source>A text</source>
        <translation>Un mensaje</translation>
    </message>
    <message>
        <source>To %1</source>
        <comment>a number</comment>
        <translation>A %1</translation>
    </message>
    <message>
        <source>To %1, %2</source>
        <comment>a name, its number</comment>
        <translation>A %1, %2</translation>
    </message>
    <message>
        <source>Texts that were not sent</source>
        <translation>Mensajes que no se enviaron</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a text’s id, the relay’s own words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Enviarlo de nuevo</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>to whom, when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Send it again: %1</source>
        <translation>Enviarlo de nuevo: %1</translation>
    </message>
    <message>
        <source>The text waits to be sent again.</source>
        <translation>El mensaje espera a ser enviado de nuevo.</translation>
    </message>
</context>
<context>
    <name>ringdown::relay_ui::HostCard</name>
    <message>
        <source>Run a relay on this desk</source>
        <translation>Ejecutar un relay en este puesto</translation>
    </message>
    <message>
        <source>Start with the desk</source>
        <translation>Arrancar con el puesto</translation>
    </message>
    <message>
        <source>On this desk</source>
        <translation>En este puesto</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Puerto</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Port of the relay on this desk</source>
        <translation>Puerto del relay de este puesto</translation>
    </message>
    <message>
        <source>Where it listens for webhooks from its next start on; a proxy or tunnel leads there</source>
        <translation>Donde espera webhooks desde su próximo arranque; un proxy o un túnel lleva allí</translation>
    </message>
    <message>
        <source>It is off: calls go to the fallback URL until it runs again.</source>
        <translation>Está apagado: las llamadas van a la URL de reserva hasta que vuelva a funcionar.</translation>
    </message>
    <message>
        <source>None was set up here yet. It begins with an empty log and no plan.</source>
        <translation>Aquí aún no se ha preparado ninguno. Empieza con un registro vacío y sin plan.</translation>
    </message>
    <message>
        <source>It starts.</source>
        <translation>Arranca.</translation>
    </message>
    <message>
        <source>It runs as long as this console does. It has no account credential, only what Credentials gave it.</source>
        <translation>Funciona mientras funcione esta consola. No tiene la credencial de la cuenta, solo lo que le dio Credenciales.</translation>
    </message>
    <message>
        <source>Public &amp;address</source>
        <translation>&amp;Dirección pública</translation>
    </message>
    <message>
        <source>Public address of the relay on this desk</source>
        <translation>Dirección pública del relay de este puesto</translation>
    </message>
    <message>
        <source>Where Twilio reaches it: the name of the proxy or tunnel that leads to its port</source>
        <translation>Donde Twilio lo alcanza: el nombre del proxy o túnel que lleva a su puerto</translation>
    </message>
    <message>
        <source>Not kept: %1.</source>
        <translation>No se guardó: %1.</translation>
    </message>
    <message>
        <source>It counts from the relay’s next start on: switch it off and on again.</source>
        <translation>Vale desde el próximo inicio del relay: apáguelo y vuelva a encenderlo.</translation>
    </message>
    <message>
        <source>Without one, Twilio cannot send calls here.</source>
        <translation>Sin ella, Twilio no puede enviar llamadas aquí.</translation>
    </message>
</context>
<context>
    <name>ringdown::relay_ui::LogModel</name>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>info</source>
        <translation>información</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>time, level, line of a log</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>What the relay says</source>
        <translation>Lo que dice el relay</translation>
    </message>
</context>
<context>
    <name>ringdown::relay_ui::LogView</name>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Words of the line; -word leaves lines with it out</source>
        <translation>Palabras de la línea; -palabra excluye las líneas que la tienen</translation>
    </message>
    <message>
        <source>Filter of the relay’s log</source>
        <translation>Filtro del registro del relay</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avisos y errores</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Least level</source>
        <translation>Gravedad mínima</translation>
    </message>
    <message>
        <source>Keep the newest line in view; scrolling up switches it off</source>
        <translation>Tener a la vista la línea más nueva; al desplazarse hacia arriba se apaga</translation>
    </message>
    <message>
        <source>The relay’s log</source>
        <translation>El registro del relay</translation>
    </message>
    <message>
        <source>Viewers do not see the relay’s log.</source>
        <translation>Los observadores no ven el registro del relay.</translation>
    </message>
    <message>
        <source>It may name people and numbers of every business. Connect with an operator token.</source>
        <translation>Puede nombrar a personas y números de cada negocio. Conéctese con un token de operación.</translation>
    </message>
    <message>
        <source>The relay’s log could not be read.</source>
        <translation>No se pudo leer el registro del relay.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No line matches</source>
        <translation>No encaja ninguna línea</translation>
    </message>
    <message>
        <source>The relay has said other things since it started.</source>
        <translation>El relay ha dicho otras cosas desde que arrancó.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Vaciar el filtro</translation>
    </message>
    <message>
        <source>The relay has said nothing yet</source>
        <translation>El relay aún no ha dicho nada</translation>
    </message>
    <message>
        <source>It writes a line when something is noteworthy, not for each call.</source>
        <translation>Escribe una línea cuando algo es notable, no por cada llamada.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln line(s)</source>
        <translation>
            <numerusform>%L1 of %Ln line</numerusform>
            <numerusform>%L1 of %Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::relay_ui::NoRelay</name>
    <message>
        <source>Start the one here</source>
        <translation>Arrancar el de aquí</translation>
    </message>
    <message>
        <source>Run one here</source>
        <translation>Ejecutar uno aquí</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Conectar…</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>No relay connected</source>
        <translation>Ningún relay conectado</translation>
    </message>
    <message>
        <source>A relay answers your numbers and writes down what happened. Run one on this desk, connect to one elsewhere, or look around with sample data.</source>
        <translation>Un relay atiende sus números y anota lo que pasó. Ejecute uno en este puesto, conéctese a uno en otro lugar, o dé una vuelta con datos de ejemplo.</translation>
    </message>
</context>
<context>
    <name>ringdown::relay_ui::OutsideCard</name>
    <message>
        <source>passed</source>
        <translation>pasó</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Try from outside</source>
        <translation>Probar desde fuera</translation>
    </message>
    <message>
        <source>From outside</source>
        <translation>Desde fuera</translation>
    </message>
    <message>
        <source>The relay looks its own public URL up and calls it as Twilio does</source>
        <translation>El relay busca su propia URL pública y la llama como lo hace Twilio</translation>
    </message>
    <message>
        <source>Can Twilio reach this relay? It looks its public URL up, connects, reads its own certificate, and signs a webhook to itself. No call is placed.</source>
        <translation>¿Puede Twilio llegar a este relay? Busca su URL pública, se conecta, lee su propio certificado y se firma un webhook. No se hace ninguna llamada.</translation>
    </message>
    <message>
        <source>The relay looks at itself from outside; that takes up to 12 seconds.</source>
        <translation>El relay se mira desde fuera; tarda hasta 12 segundos.</translation>
    </message>
    <message>
        <source>Twilio can reach this relay at %1.</source>
        <translation>Twilio puede llegar a este relay en %1.</translation>
    </message>
    <message>
        <source>Twilio cannot reach this relay.</source>
        <translation>Twilio no puede llegar a este relay.</translation>
    </message>
    <message>
        <source>Twilio cannot reach this relay at %1.</source>
        <translation>Twilio no puede llegar a este relay en %1.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>a step, its fate, words</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>The relay did not look at itself.</source>
        <translation>El relay no se miró desde fuera.</translation>
    </message>
    <message>
        <source>The relay answers at %1, but whether Twilio comes there is not known.</source>
        <translation>El relay responde en %1, pero no se sabe si Twilio llega ahí.</translation>
    </message>
</context>
<context>
    <name>ringdown::relay_ui::RelayPage</name>
    <message>
        <source>Relay</source>
        <translation>Relay</translation>
    </message>
    <message>
        <source>How the program is that answers your numbers.</source>
        <translation>Cómo está el programa que atiende sus números.</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Log store</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>Firestore</source>
        <translation>Firestore</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Not set up: this relay copies nothing to Firestore.</source>
        <translation>Sin preparar: este relay no copia nada a Firestore.</translation>
    </message>
    <message>
        <source>Parts of the relay’s page</source>
        <translation>Partes de la página del relay</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>No answer since %1</source>
        <translation>Sin respuesta desde las %1</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Aún sin preguntar</translation>
    </message>
    <message>
        <source>There is no relay.</source>
        <translation>No hay relay.</translation>
    </message>
    <message>
        <source>The relay does not answer.</source>
        <translation>El relay no responde.</translation>
    </message>
    <message>
        <source>Every ended call is copied to the collection ringdown-calls.</source>
        <translation>Cada llamada terminada se copia a la colección ringdown-calls.</translation>
    </message>
    <message>
        <source>The text was not sent again.</source>
        <translation>El mensaje no se envió de nuevo.</translation>
    </message>
    <message>
        <source>Not known while the relay does not answer.</source>
        <translation>No se sabe mientras el relay no responda.</translation>
    </message>
    <message>
        <source>What the relay says of itself</source>
        <translation>Lo que el relay dice de sí mismo</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>a las %1</translation>
    </message>
</context>
<context>
    <name>ringdown::relay_ui::SilenceNotice</name>
    <message>
        <source>The relay does not tell how it is.</source>
        <translation>El relay no dice cómo está.</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>what failed, why, since when</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>ringdown::relay_ui::StopSheet</name>
    <message>
        <source>Keep it running</source>
        <translation>Dejarlo en marcha</translation>
    </message>
    <message>
        <source>Stop the relay?</source>
        <translation>¿Detener el relay?</translation>
    </message>
    <message>
        <source>Calls will go to the fallback URL until it runs again.</source>
        <translation>Las llamadas irán a la URL de reserva hasta que vuelva a funcionar.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) run now; their next step goes there too.</source>
        <translation>
            <numerusform>Hay %n llamada en curso; su próximo paso va allí también.</numerusform>
            <numerusform>Hay %n llamadas en curso; su próximo paso va allí también.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop the relay</source>
        <translation>Detener el relay</translation>
    </message>
</context>
<context>
    <name>ringdown::review::CareList</name>
    <message>
        <source>Needs care</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Mostrar: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::review::ChangeList</name>
    <message>
        <source>A change without a word for it</source>
        <translation>Un cambio para el que no hay palabras</translation>
    </message>
    <message>
        <source>By itself it moves no call of the last 7 days.</source>
        <translation>Por sí solo no cambia el camino de ninguna llamada de los últimos 7 días.</translation>
    </message>
    <message>
        <source>What it does by itself is being looked at…</source>
        <translation>Se está mirando qué hace por sí solo…</translation>
    </message>
    <message>
        <source>By itself it cannot be pushed.</source>
        <translation>Por sí solo no se puede publicar.</translation>
    </message>
    <message numerus="yes">
        <source>By itself it moves %Ln call(s) of the last 7 days.</source>
        <translation>
            <numerusform>By itself it moves %Ln call of the last 7 days.</numerusform>
            <numerusform>By itself it moves %Ln calls of the last 7 days.</numerusform>
        </translation>
    </message>
    <message>
        <source>New in this list.</source>
        <translation>Nuevo en esta lista.</translation>
    </message>
</context>
<context>
    <name>ringdown::review::ChangesView</name>
    <message>
        <source>As JSON</source>
        <translation>Como JSON</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Changes to push; those not ticked stay in the draft</source>
        <translation>Cambios por publicar; los no marcados quedan en el borrador</translation>
    </message>
    <message>
        <source>Changes of the plan document, line by line</source>
        <translation>Cambios del documento del plan, línea a línea</translation>
    </message>
    <message>
        <source>Pushed as it stands here: SHA-256 %1</source>
        <translation>Se publica tal como está aquí: SHA-256 %1</translation>
    </message>
</context>
<context>
    <name>ringdown::review::EditsSheet</name>
    <message>
        <source>Edits of the draft</source>
        <translation>Ediciones del borrador</translation>
    </message>
    <message>
        <source>As it was before these steps</source>
        <translation>Como estaba antes de estos pasos</translation>
    </message>
    <message>
        <source>Steps, the oldest first</source>
        <translation>Pasos, el más antiguo primero</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Those of this run of the console since the whole draft was last pushed, the oldest first. A chosen step is the last one that counts.</source>
        <translation>Los de esta sesión de la consola desde que se publicó por última vez el borrador entero, el más antiguo primero. El paso elegido es el último que cuenta.</translation>
    </message>
</context>
<context>
    <name>ringdown::review::EffectView</name>
    <message>
        <source>Effect on the calls of the last 7 days</source>
        <translation>Efecto sobre las llamadas de los últimos 7 días</translation>
    </message>
    <message>
        <source>Each call is played through both plans: whoever took it takes it again, and menus are played as if nothing were pressed.</source>
        <translation>Cada llamada se repite con ambos planes: quien la tomó la toma de nuevo, y los menús se repiten como si no se pulsara nada.</translation>
    </message>
    <message>
        <source>Calls that would have gone elsewhere</source>
        <translation>Llamadas que habrían ido a otro lugar</translation>
    </message>
    <message>
        <source>There were no calls to try it on.</source>
        <translation>No hubo llamadas con las que probarlo.</translation>
    </message>
    <message>
        <source>%1  %2: %3 → %4</source>
        <comment>when, caller: before, after</comment>
        <translation>%1  %2: %3 → %4</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The calls are being read…</source>
        <translation>Se están leyendo las llamadas…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Mirando…</translation>
    </message>
    <message>
        <source>The calls could not be loaded, so the effect on them is not known.</source>
        <translation>No se pudieron cargar las llamadas, así que no se conoce el efecto sobre ellas.</translation>
    </message>
    <message>
        <source>The calls are tried on it once nothing is wrong with it.</source>
        <translation>Las llamadas se prueban con él cuando no tenga nada mal.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln call(s) would have gone the same way.</source>
        <translation>
            <numerusform>The one call would have gone the same way.</numerusform>
            <numerusform>All %Ln calls would have gone the same way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln call(s) would have gone elsewhere.</source>
        <translation>
            <numerusform>%L1 of %Ln call would have gone elsewhere.</numerusform>
            <numerusform>%L1 of %Ln calls would have gone elsewhere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more would have been answered.</source>
        <translation>
            <numerusform>%Ln more would have been answered.</numerusform>
            <numerusform>%Ln more would have been answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would not have been answered any more.</source>
        <translation>
            <numerusform>%Ln would not have been answered any more.</numerusform>
            <numerusform>%Ln would not have been answered any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are the newest %Ln call(s); the older ones of the 7 days were not tried.</source>
        <translation>
            <numerusform>This is the newest call; the older ones of the 7 days were not tried.</numerusform>
            <numerusform>These are the newest %Ln calls; the older ones of the 7 days were not tried.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more call(s) are not listed.</source>
        <translation>
            <numerusform>%Ln more call is not listed.</numerusform>
            <numerusform>%Ln more calls are not listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::review::HistorySheet</name>
    <message>
        <source>nobody named</source>
        <translation>nadie nombrado</translation>
    </message>
    <message>
        <source>Revision %1, %2, %3</source>
        <comment>number, when, who</comment>
        <translation>Revisión %1, %2, %3</translation>
    </message>
    <message>
        <source>Take into the draft</source>
        <translation>Pasar al borrador</translation>
    </message>
    <message>
        <source>Roll back now</source>
        <translation>Volver a ella ahora</translation>
    </message>
    <message>
        <source>History of the plan</source>
        <translation>Historial del plan</translation>
    </message>
    <message>
        <source>Revisions, newest first</source>
        <translation>Revisiones, la más reciente primero</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The history could not be loaded.</source>
        <translation>No se pudo cargar el historial.</translation>
    </message>
    <message>
        <source>This revision is live.</source>
        <translation>Esta revisión está en vigor.</translation>
    </message>
    <message>
        <source>Going back to it would change:</source>
        <translation>Volver a ella cambiaría:</translation>
    </message>
    <message>
        <source>It says the same as the live plan.</source>
        <translation>Dice lo mismo que el plan en vigor.</translation>
    </message>
    <message>
        <source>take over revision %1</source>
        <translation>tomar la revisión %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Revision %1 is being read…</source>
        <translation>Se está leyendo la revisión %1…</translation>
    </message>
    <message>
        <source>Revision %1 could not be loaded.</source>
        <translation>No se pudo cargar la revisión %1.</translation>
    </message>
    <message>
        <source>It is the first revision.</source>
        <translation>Es la primera revisión.</translation>
    </message>
    <message>
        <source>What this push changed is not known: the relay no longer keeps the revision before it.</source>
        <translation>No se sabe qué cambió esta publicación: el relé ya no guarda la revisión anterior.</translation>
    </message>
    <message>
        <source>It says the same as the revision before it.</source>
        <translation>Dice lo mismo que la revisión anterior.</translation>
    </message>
    <message>
        <source>This push changed:</source>
        <translation>Esta publicación cambió:</translation>
    </message>
    <message>
        <source>This console cannot read revision %1: it may be of a newer Ringdown, or was written by other means.</source>
        <translation>Esta consola no puede leer la revisión %1: puede ser de un Ringdown más nuevo o haberse escrito por otros medios.</translation>
    </message>
    <message>
        <source>What this push changed is not known: this console cannot read the revision before it.</source>
        <translation>No se sabe qué cambió esta publicación: esta consola no puede leer la revisión anterior.</translation>
    </message>
    <message>
        <source>What going back to it would change is not known: the live plan is not known here.</source>
        <translation>No se sabe qué cambiaría volver a ella: aquí no se conoce el plan en vigor.</translation>
    </message>
    <message>
        <source>What the revision says</source>
        <translation>Lo que dice la revisión</translation>
    </message>
</context>
<context>
    <name>ringdown::review::MergeSheet</name>
    <message>
        <source>as it was</source>
        <translation>como estaba</translation>
    </message>
    <message>
        <source>Compare and merge</source>
        <translation>Comparar y combinar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Merge into my draft</source>
        <translation>Combinar en mi borrador</translation>
    </message>
    <message>
        <source>Live now (revision %1)</source>
        <translation>En vigor ahora (revisión %1)</translation>
    </message>
    <message>
        <source>Your draft</source>
        <translation>Su borrador</translation>
    </message>
    <message>
        <source>What was pushed and what you changed do not touch: both are kept.</source>
        <translation>Lo que se publicó y lo que usted cambió no se tocan: se conservan ambos.</translation>
    </message>
    <message>
        <source>Keep what is live: %1</source>
        <translation>Conservar lo que está en vigor: %1</translation>
    </message>
    <message>
        <source>Keep yours: %1</source>
        <translation>Conservar lo suyo: %1</translation>
    </message>
    <message>
        <source>Before (revision %1)</source>
        <translation>Antes (revisión %1)</translation>
    </message>
    <message>
        <source>The plan was not rolled back.</source>
        <translation>No se volvió a la revisión anterior.</translation>
    </message>
    <message>
        <source>Take into the draft</source>
        <translation>Pasar al borrador</translation>
    </message>
    <message>
        <source>To go back to (revision %1)</source>
        <translation>Lo que volvería (revisión %1)</translation>
    </message>
    <message>
        <source>What was pushed and what the roll back changes do not touch: both are kept.</source>
        <translation>Lo que se publicó y lo que cambia la vuelta atrás no se tocan: se conserva todo.</translation>
    </message>
    <message>
        <source>It takes the place of your draft; undo brings your draft back.</source>
        <translation>Ocupa el lugar de su borrador; deshacer lo recupera.</translation>
    </message>
    <message>
        <source>Roll back: %1</source>
        <translation>Volver atrás: %1</translation>
    </message>
    <message>
        <source>roll back to revision %1</source>
        <translation>volver a la revisión %1</translation>
    </message>
    <message>
        <source>Somebody pushed revision %1 meanwhile.</source>
        <translation>Mientras tanto, alguien publicó la revisión %1.</translation>
    </message>
    <message>
        <source>Kept from both</source>
        <translation>Se conserva de ambos</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>nada más</translation>
    </message>
    <message>
        <source>What you chose before stays chosen.</source>
        <translation>Lo que eligió antes sigue elegido.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>business, what changed in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>merge revision %1</source>
        <translation>combinar la revisión %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) were changed by both of you. Choose which to keep; everything else is kept from both.</source>
        <translation>
            <numerusform>%Ln thing was changed by both of you. Choose which to keep; everything else is kept from both.</numerusform>
            <numerusform>%Ln things were changed by both of you. Choose which to keep; everything else is kept from both.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) were changed by that push and by the roll back. Choose which to keep; everything else is kept from both.</source>
        <translation>
            <numerusform>%Ln thing was changed by that push and by the roll back. Choose which to keep; everything else is kept from both.</numerusform>
            <numerusform>%Ln things were changed by that push and by the roll back. Choose which to keep; everything else is kept from both.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::review::OverrideSheet</name>
    <message>
        <source>&amp;Open by hand</source>
        <translation>Abiert&amp;o a mano</translation>
    </message>
    <message>
        <source>By the &amp;week again</source>
        <translation>De nuevo según la &amp;semana</translation>
    </message>
    <message>
        <source>Storm</source>
        <translation>Tormenta</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>Has&amp;ta</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Open or close %1 now</source>
        <translation>Abrir o cerrar %1 ahora</translation>
    </message>
    <message>
        <source>It is open. Calls in progress go on as they began.</source>
        <translation>Está abierto. Las llamadas en curso siguen como empezaron.</translation>
    </message>
    <message>
        <source>It is closed. Calls in progress go on as they began.</source>
        <translation>Está cerrado. Las llamadas en curso siguen como empezaron.</translation>
    </message>
    <message>
        <source>the week’s next change, %1</source>
        <translation>el próximo cambio de la semana, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) from now, %1</source>
        <translation>
            <numerusform>dentro de %n hora, %1</numerusform>
            <numerusform>dentro de %n horas, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the end of the day, %1</source>
        <translation>el final del día, %1</translation>
    </message>
    <message>
        <source>a time I choose</source>
        <translation>una hora que elijo</translation>
    </message>
    <message>
        <source>somebody ends it</source>
        <translation>alguien lo termina</translation>
    </message>
    <message>
        <source>Pushing…</source>
        <translation>Publicando…</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Terminarlo</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>Cerrar ahora</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Abrir ahora</translation>
    </message>
    <message>
        <source>%1 follows its week again.</source>
        <translation>%1 vuelve a seguir su semana.</translation>
    </message>
    <message>
        <source>%1 is closed by hand.</source>
        <translation>%1 está cerrado a mano.</translation>
    </message>
    <message>
        <source>%1 is open by hand.</source>
        <translation>%1 está abierto a mano.</translation>
    </message>
    <message>
        <source>That end is over already. Choose a later one.</source>
        <translation>Ese fin ya ha pasado. Elija uno posterior.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>&amp;Business</source>
        <translation>Ne&amp;gocio</translation>
    </message>
    <message>
        <source>Choose one…</source>
        <translation>Elija uno…</translation>
    </message>
    <message>
        <source>Open or close a business now</source>
        <translation>Abrir o cerrar un negocio ahora</translation>
    </message>
    <message>
        <source>Calls in progress go on as they began.</source>
        <translation>Las llamadas en curso siguen como empezaron.</translation>
    </message>
    <message>
        <source>It is not known whether %1 was opened or closed by hand.</source>
        <translation>No se sabe si %1 se abrió o se cerró a mano.</translation>
    </message>
    <message>
        <source>%1 was neither opened nor closed by hand.</source>
        <translation>%1 no se abrió ni se cerró a mano.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1 was neither opened nor closed by hand.</source>
        <translation>No se cambió nada: %1 no se abrió ni se cerró a mano.</translation>
    </message>
    <message>
        <source>C&amp;losed by hand</source>
        <translation>&amp;Cerrado a mano</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date format</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>Day of the end</source>
        <translation>Día del final</translation>
    </message>
    <message>
        <source>Time of the end</source>
        <translation>Hora del final</translation>
    </message>
</context>
<context>
    <name>ringdown::review::ReviewSheet</name>
    <message>
        <source>Review and push</source>
        <translation>Revisar y publicar</translation>
    </message>
    <message>
        <source>Note for the history, such as “Friday late opening”</source>
        <translation>Nota para el historial, como «Viernes abrimos más tarde»</translation>
    </message>
    <message>
        <source>Note for the history</source>
        <translation>Nota para el historial</translation>
    </message>
    <message>
        <source>New calls follow it at once; calls in progress keep the revision they began with.</source>
        <translation>Las llamadas nuevas lo siguen enseguida; las que están en curso conservan la revisión con la que empezaron.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Somebody pushed revision %1 since this draft was begun on %2. Your draft is safe.</source>
        <translation>Alguien publicó la revisión %1 desde que este borrador empezó sobre la %2. Su borrador está a salvo.</translation>
    </message>
    <message>
        <source>Compare and merge</source>
        <translation>Comparar y combinar</translation>
    </message>
    <message>
        <source>It cannot be pushed: %1</source>
        <translation>No se puede publicar: %1</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Your draft is based on revision %1, live is %2.</source>
        <translation>Su borrador parte de la revisión %1, en vigor está la %2.</translation>
    </message>
    <message>
        <source>Pushing…</source>
        <translation>Publicando…</translation>
    </message>
    <message>
        <source>The draft was not pushed.</source>
        <translation>El borrador no se publicó.</translation>
    </message>
    <message>
        <source>Your draft is safe.</source>
        <translation>Su borrador está a salvo.</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message numerus="yes">
        <source>The same holds for %n more business(es).</source>
        <translation>
            <numerusform>Lo mismo vale para %n negocio más.</numerusform>
            <numerusform>Lo mismo vale para %n negocios más.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not known whether the draft was pushed.</source>
        <translation>No se sabe si se publicó el borrador.</translation>
    </message>
    <message>
        <source>The relay works with another store now: its revision %1 is not the plan this draft was begun on. Your draft is safe.</source>
        <translation>El relay trabaja ahora con otro almacén: su revisión %1 no es el plan sobre el que empezó este borrador. Su borrador está a salvo.</translation>
    </message>
    <message>
        <source>What is ticked cannot be pushed without what is left out: %1</source>
        <translation>Lo marcado no se puede publicar sin lo que se deja fuera: %1</translation>
    </message>
    <message>
        <source>Push that too</source>
        <translation>Publicar eso también</translation>
    </message>
    <message>
        <source>Revision %1 is live now, and this console cannot read it: it may be of a newer Ringdown. Update the console before you push. Your draft is safe.</source>
        <translation>La revisión %1 está en vigor ahora, y esta consola no puede leerla: quizá sea de un Ringdown más nuevo. Actualice la consola antes de publicar. Su borrador está a salvo.</translation>
    </message>
    <message>
        <source>Revision %1 is still live: what was pushed has not arrived so far. Nothing of the draft is lost; push it again.</source>
        <translation>La revisión %1 sigue en vigor: lo que se publicó no ha llegado por ahora. Del borrador no se ha perdido nada; publíquelo de nuevo.</translation>
    </message>
    <message>
        <source>It changed while this was open: look again.</source>
        <translation>Ha cambiado mientras esto estaba abierto: mire de nuevo.</translation>
    </message>
    <message>
        <source>What was left out stays left out.</source>
        <translation>Lo que se dejó fuera sigue fuera.</translation>
    </message>
    <message numerus="yes">
        <source>It cannot be pushed, for %Ln reason(s). The first: %1</source>
        <translation>
            <numerusform>It cannot be pushed, for %Ln reason. The first: %1</numerusform>
            <numerusform>It cannot be pushed, for %Ln reasons. The first: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Push %Ln change(s) to %1</source>
        <translation>
            <numerusform>Push %Ln change to %1</numerusform>
            <numerusform>Push %Ln changes to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Push %Ln change(s)</source>
        <translation>
            <numerusform>Push %Ln change</numerusform>
            <numerusform>Push %Ln changes</numerusform>
        </translation>
    </message>
    <message>
        <source>What was pushed before has not arrived so far.</source>
        <translation>Lo que se publicó antes no ha llegado por ahora.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are new in this list; tick what is to go.</source>
        <translation>
            <numerusform>%n change is new in this list; tick it if it is to go.</numerusform>
            <numerusform>%n changes are new in this list; tick what is to go.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to push: revision %1 has the same.</source>
        <translation>No queda nada que publicar: la revisión %1 dice lo mismo.</translation>
    </message>
</context>
<context>
    <name>ringdown::review::RollBack</name>
    <message>
        <source>Roll back to revision %1</source>
        <translation>Volver a la revisión %1</translation>
    </message>
    <message>
        <source>The plan was not rolled back.</source>
        <translation>No se volvió a la revisión anterior.</translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::BasicsEditor</name>
    <message>
        <source>Texts and calls of our own in an hour</source>
        <translation>Textos y llamadas propias en una hora</translation>
    </message>
    <message>
        <source>What goes beyond is not sent, and the log says so. It keeps a mistake from costing a fortune.</source>
        <translation>Lo que pase de ahí no se envía, y el registro lo dice. Evita que un error cueste una fortuna.</translation>
    </message>
    <message>
        <source> an hour</source>
        <translation> por hora</translation>
    </message>
    <message>
        <source>let %1 texts and calls an hour go out</source>
        <translation>dejar salir %1 textos y llamadas por hora</translation>
    </message>
    <message>
        <source>Of these to one number</source>
        <translation>De ellos, a un mismo número</translation>
    </message>
    <message>
        <source>let %1 an hour go to one number</source>
        <translation>dejar ir %1 por hora a un número</translation>
    </message>
    <message>
        <source>Calls of our own that the carrier starts</source>
        <translation>Llamadas propias que inicia el operador</translation>
    </message>
    <message>
        <source> a second</source>
        <translation> por segundo</translation>
    </message>
    <message>
        <source>start %1 calls of our own a second</source>
        <translation>iniciar %1 llamadas propias por segundo</translation>
    </message>
    <message>
        <source>Calls are kept for</source>
        <translation>Las llamadas se guardan</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>keep calls for %1 days</source>
        <translation>guardar las llamadas %1 días</translation>
    </message>
    <message>
        <source>Voicemails are kept for</source>
        <translation>Los mensajes de voz se guardan</translation>
    </message>
    <message>
        <source>Then the recording is deleted here and at the carrier, and the transcript goes. That there was one stays in the log.</source>
        <translation>Después la grabación se elimina aquí y en el operador, y la transcripción se va. Que la hubo queda en el registro.</translation>
    </message>
    <message>
        <source>keep voicemails for %1 days</source>
        <translation>guardar los mensajes de voz %1 días</translation>
    </message>
    <message>
        <source>Texts, voice and limits</source>
        <translation>Textos, voz y límites</translation>
    </message>
    <message>
        <source>Texts to the business number</source>
        <translation>Textos al número del negocio</translation>
    </message>
    <message>
        <source>There is nobody to choose: add contacts first.</source>
        <translation>No hay a quién elegir: añada primero contactos.</translation>
    </message>
    <message>
        <source>Who gets them</source>
        <translation>Quién los recibe</translation>
    </message>
    <message>
        <source>Without anybody they are kept for Messages, and nobody is told.</source>
        <translation>Sin nadie, quedan en Mensajes y no se avisa a nadie.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>In which announcements are read out.</source>
        <translation>En el que se leen los anuncios.</translation>
    </message>
    <message>
        <source>Voice of the carrier</source>
        <translation>Voz del operador</translation>
    </message>
    <message>
        <source>Such as Polly.Joanna; empty for the carrier’s usual one.</source>
        <translation>Como Polly.Joanna; vacío, la habitual del operador.</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>la habitual</translation>
    </message>
    <message>
        <source>speak %1</source>
        <comment>a language such as en-US</comment>
        <translation>hablar en %1</translation>
    </message>
    <message>
        <source>speak with the carrier’s usual voice</source>
        <translation>hablar con la voz habitual del operador</translation>
    </message>
    <message>
        <source>speak with the voice %1</source>
        <translation>hablar con la voz %1</translation>
    </message>
    <message>
        <source>What may go out</source>
        <translation>Lo que puede salir</translation>
    </message>
    <message>
        <source>those of its own numbers</source>
        <translation>los de sus propios números</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Where texts and calls of our own may go, in two letters each, such as US, MX. Premium numbers are refused everywhere.</source>
        <translation>Adónde pueden ir los textos y las llamadas propias, con dos letras cada uno, como US, MX. Los números de tarificación especial se rechazan siempre.</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Cuánto se guarda</translation>
    </message>
    <message numerus="yes">
        <source>As many as your account may start. At this rate up to %n phone(s) of a tier ring on calls of their own, so that nobody’s voicemail can take the caller.</source>
        <translation>
            <numerusform>Tantas como su cuenta pueda iniciar. A este ritmo suena hasta %n teléfono de un nivel con su propia llamada, para que ningún buzón de voz se quede con el llamante.</numerusform>
            <numerusform>Tantas como su cuenta pueda iniciar. A este ritmo suenan hasta %n teléfonos de un nivel con su propia llamada, para que ningún buzón de voz se quede con el llamante.</numerusform>
        </translation>
    </message>
    <message>
        <source>forward texts to %1</source>
        <translation>reenviar los textos a %1</translation>
    </message>
    <message>
        <source>forward no texts to %1</source>
        <translation>no reenviar textos a %1</translation>
    </message>
    <message>
        <source>pass answers on to who wrote</source>
        <translation>pasar las respuestas a quien escribió</translation>
    </message>
    <message>
        <source>pass no answers on</source>
        <translation>no pasar respuestas</translation>
    </message>
    <message>
        <source>let texts and calls go to the countries of the numbers</source>
        <translation>dejar ir textos y llamadas a los países de los números</translation>
    </message>
    <message>
        <source>let texts and calls go to %1</source>
        <translation>dejar ir textos y llamadas a %1</translation>
    </message>
    <message>
        <source>Then they leave the log, claimed or not, and so do texts of that age. Who wrote STOP stays.</source>
        <translation>Después salen del registro, las haya atendido alguien o no, y también los textos de esa antigüedad. Quien escribió STOP se queda.</translation>
    </message>
    <message>
        <source>Their answers go to the person who wrote</source>
        <translation>Sus respuestas van a quien escribió</translation>
    </message>
    <message>
        <source>They come from the business number: the customer does not see whose phone it is. Otherwise answers end in Messages.</source>
        <translation>Salen del número del negocio: el cliente no ve de quién es el teléfono. Si no, las respuestas acaban en Mensajes.</translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::BusinessModel</name>
    <message>
        <source>new in the draft</source>
        <translation>nuevo en el borrador</translation>
    </message>
    <message>
        <source>as it is live</source>
        <translation>como está en vigor</translation>
    </message>
    <message>
        <source>changed in the draft</source>
        <translation>cambiado en el borrador</translation>
    </message>
    <message>
        <source>no number yet</source>
        <translation>todavía sin número</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between numbers</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the cells of a row</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Negocio</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::BusinessSheet</name>
    <message>
        <source>Small letters, digits and dashes. The log names the business by it, so it stays.</source>
        <translation>Letras minúsculas, cifras y guiones. El registro nombra así al negocio, por eso se queda.</translation>
    </message>
    <message>
        <source>&amp;Begin with</source>
        <translation>Partir &amp;de</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Id in the plan</source>
        <translation>&amp;Id en el plan</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>New business</source>
        <translation>Nuevo negocio</translation>
    </message>
    <message>
        <source>Add the business</source>
        <translation>Añadir el negocio</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copia de %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Make the copy</source>
        <translation>Hacer la copia</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Name, or leave “%1”</source>
        <translation>Nombre, o deje «%1»</translation>
    </message>
    <message>
        <source>%1: name</source>
        <translation>%1: nombre</translation>
    </message>
    <message>
        <source>%1: phone</source>
        <translation>%1: teléfono</translation>
    </message>
    <message>
        <source>A business needs a name; it is what people and callers hear.</source>
        <translation>Un negocio necesita un nombre; es lo que oyen las personas y los llamantes.</translation>
    </message>
    <message>
        <source>“%1” is no id: it begins with a small letter, and goes on with small letters, digits and single dashes.</source>
        <translation>«%1» no es un id: empieza con una letra minúscula y sigue con minúsculas, cifras y guiones sueltos.</translation>
    </message>
    <message>
        <source>The id “%1” belongs to another business.</source>
        <translation>El id «%1» pertenece a otro negocio.</translation>
    </message>
    <message>
        <source>“%1” is no time zone that this system knows. Write a city, such as America/Los_Angeles.</source>
        <translation>«%1» no es una zona horaria que conozca este sistema. Escriba una ciudad, como America/Los_Angeles.</translation>
    </message>
    <message>
        <source>One of the numbers cannot be taken; it says why.</source>
        <translation>Uno de los números no se puede tomar; dice por qué.</translation>
    </message>
    <message>
        <source>%1: without a phone nobody can be rung.</source>
        <translation>%1: sin teléfono no se puede llamar a nadie.</translation>
    </message>
    <message>
        <source>%1: this is a number of the plan itself, so a call would come back to where it started.</source>
        <translation>%1: es un número del propio plan, así que una llamada volvería al punto de partida.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zona horaria</translation>
    </message>
    <message>
        <source>A business needs an id; the log names the business by it.</source>
        <translation>Un negocio necesita un id; el registro lo nombra por él.</translation>
    </message>
    <message>
        <source>“%1” is the name of another business, with the id “%2”: nobody could tell which is meant. Give this one another name.</source>
        <translation>«%1» es el nombre de otro negocio, con el id «%2»: nadie podría saber cuál es. Dele otro nombre a este.</translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::BusinessesView</name>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Copiar…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Edit its routing</source>
        <translation>Editar sus rutas</translation>
    </message>
    <message>
        <source>Businesses</source>
        <translation>Negocios</translation>
    </message>
    <message>
        <source>Begin a business from a template (Insert)</source>
        <translation>Empezar un negocio con una plantilla (Insert)</translation>
    </message>
    <message>
        <source>Begin one like the chosen business, with numbers of its own</source>
        <translation>Empezar uno como el negocio elegido, con números propios</translation>
    </message>
    <message>
        <source>Name, time zone and numbers of the chosen business (F2)</source>
        <translation>Nombre, zona horaria y números del negocio elegido (F2)</translation>
    </message>
    <message>
        <source>See what uses the chosen business, and remove it from the draft (Delete)</source>
        <translation>Ver qué usa el negocio elegido y quitarlo del borrador (Supr)</translation>
    </message>
    <message>
        <source>add the business %1</source>
        <translation>añadir el negocio %1</translation>
    </message>
    <message>
        <source>copy %1 to %2</source>
        <translation>copiar %1 a %2</translation>
    </message>
    <message>
        <source>remove the business %1</source>
        <translation>quitar el negocio %1</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 se quita.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is removed; %n number(s) belong to nobody now.</source>
        <translation>
            <numerusform>%1 se quita; %n número ya no es de nadie.</numerusform>
            <numerusform>%1 se quita; %n números ya no son de nadie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a relay nobody knows whether the log has calls of it.</source>
        <translation>Sin un relay nadie sabe si el registro tiene llamadas suyas.</translation>
    </message>
    <message>
        <source>The relay does not say whether the log has calls of it.</source>
        <translation>El relay no dice si el registro tiene llamadas suyas.</translation>
    </message>
    <message>
        <source>The log has no call of it.</source>
        <translation>El registro no tiene ninguna llamada suya.</translation>
    </message>
    <message>
        <source>No business yet</source>
        <translation>Todavía no hay ningún negocio</translation>
    </message>
    <message>
        <source>A template gives the first one hours, people and a voicemail.</source>
        <translation>Una plantilla da al primero horario, personas y un buzón de voz.</translation>
    </message>
    <message>
        <source>Add the first business…</source>
        <translation>Añadir el primer negocio…</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln call(s) of it stay in the log, under its id.</source>
        <translation>
            <numerusform>More than %Ln call of it stays in the log, under its id.</numerusform>
            <numerusform>More than %Ln calls of it stay in the log, under its id.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) of it stay in the log, under its id.</source>
        <translation>
            <numerusform>%Ln call of it stays in the log, under its id.</numerusform>
            <numerusform>%Ln calls of it stay in the log, under its id.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::CallerRuleSheet</name>
    <message>
        <source>Callers who withhold their number</source>
        <translation>Llamantes que ocultan su número</translation>
    </message>
    <message>
        <source>A caller falls under the rule when any one of these fits. Part several by commas.</source>
        <translation>La regla se aplica a un llamante cuando se cumple cualquiera de estas condiciones. Separe varias con comas.</translation>
    </message>
    <message>
        <source>Nuisance</source>
        <translation>Molesto</translation>
    </message>
    <message>
        <source>(619) 555-0199, +44 20 7946 0000</source>
        <translation>(619) 555-0199, +44 20 7946 0000</translation>
    </message>
    <message>
        <source>US, MX</source>
        <translation>US, MX</translation>
    </message>
    <message>
        <source>CA, as the carrier writes it</source>
        <translation>CA, como lo escribe el operador</translation>
    </message>
    <message>
        <source>goes to the route</source>
        <translation>va a la ruta</translation>
    </message>
    <message>
        <source>hears %1</source>
        <translation>oye %1</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>N&amp;umbers</source>
        <translation>Nú&amp;meros</translation>
    </message>
    <message>
        <source>&amp;Begin with</source>
        <translation>Empie&amp;zan por</translation>
    </message>
    <message>
        <source>&amp;Dialled number</source>
        <translation>Número mar&amp;cado</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>E&amp;stado</translation>
    </message>
    <message>
        <source>Then the caller</source>
        <translation>Entonces el llamante</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Catches: %1.</source>
        <translation>Alcanza a: %1.</translation>
    </message>
    <message>
        <source>New caller rule</source>
        <translation>Nueva regla de llamantes</translation>
    </message>
    <message>
        <source>Change a caller rule</source>
        <translation>Cambiar una regla de llamantes</translation>
    </message>
    <message>
        <source>no types in the directory yet</source>
        <translation>aún no hay tipos en el directorio</translation>
    </message>
    <message>
        <source>A rule needs a name; it is what the log gives as the reason.</source>
        <translation>Una regla necesita un nombre; es el motivo que da el registro.</translation>
    </message>
    <message>
        <source>The rule would catch nobody: say at least one thing about the callers.</source>
        <translation>La regla no alcanzaría a nadie: diga al menos una cosa de los llamantes.</translation>
    </message>
    <message>
        <source>goes to voicemail</source>
        <translation>va al buzón de voz</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Buzón de voz</translation>
    </message>
    <message>
        <source>by a new route %1, which takes a message</source>
        <translation>por una ruta nueva %1, que toma un mensaje</translation>
    </message>
    <message>
        <source>by the route %1, which takes a message</source>
        <translation>por la ruta %1, que toma un mensaje</translation>
    </message>
    <message>
        <source>T&amp;ype in the directory</source>
        <translation>&amp;Tipo en el directorio</translation>
    </message>
    <message>
        <source>Forwarded fro&amp;m</source>
        <translation>&amp;Desviada desde</translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <translation>&amp;País</translation>
    </message>
    <message>
        <source>Then the c&amp;aller</source>
        <translation>Ent&amp;onces el llamante</translation>
    </message>
    <message>
        <source>There is a rule “%1” already: the log could not tell the two apart.</source>
        <translation>Ya hay una regla «%1»: el registro no podría distinguirlas.</translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::CallerRulesModel</name>
    <message>
        <source>%1. %2</source>
        <comment>rule, note</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Then the caller</source>
        <translation>Entonces el llamante</translation>
    </message>
    <message>
        <source>Why, why not</source>
        <translation>Por qué, por qué no</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Off: it is not asked.</source>
        <translation>Desactivada: no se pregunta.</translation>
    </message>
    <message>
        <source>–</source>
        <comment>not known</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>On. Space or a click switches it off.</source>
        <translation>Activada. El espacio o un clic la desactivan.</translation>
    </message>
    <message>
        <source>Off. Space or a click switches it on.</source>
        <translation>Desactivada. El espacio o un clic la activan.</translation>
    </message>
    <message>
        <source>Calls of the last 30 days that the rule decided, by its name. Test calls do not count.</source>
        <translation>Llamadas de los últimos 30 días que decidió la regla, por su nombre. Las de prueba no cuentan.</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a column of ticks</comment>
        <translation>Activa</translation>
    </message>
    <message>
        <source>In 30 days</source>
        <translation>En 30 días</translation>
    </message>
    <message>
        <source>Rule %1, %2: %3 %4</source>
        <comment>place, name: who, then</comment>
        <translation>Regla %1, %2: %3 %4</translation>
    </message>
    <message>
        <source>%1. Calls in 30 days: %2</source>
        <comment>rule, number</comment>
        <translation>%1. Llamadas en 30 días: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln, last: %1</source>
        <comment>calls, when</comment>
        <translation>
            <numerusform>%Ln, last: %1</numerusform>
            <numerusform>%Ln, last: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::CallersEditor</name>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Everybody is treated alike</source>
        <translation>Se trata igual a todo el mundo</translation>
    </message>
    <message>
        <source>Block a nuisance, or send VIPs ahead.</source>
        <translation>Bloquee a un molesto o dé prioridad a los VIP.</translation>
    </message>
    <message>
        <source>Add the first rule…</source>
        <translation>Añadir la primera regla…</translation>
    </message>
    <message>
        <source>Caller rules</source>
        <translation>Reglas de llamantes</translation>
    </message>
    <message>
        <source>Asked from top to bottom; the first rule that fits decides.</source>
        <translation>Se preguntan de arriba abajo; decide la primera que encaja.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Add a caller rule</source>
        <translation>Añadir una regla de llamantes</translation>
    </message>
    <message>
        <source>add the caller rule “%1”</source>
        <translation>añadir la regla de llamantes «%1»</translation>
    </message>
    <message>
        <source>change the caller rule “%1”</source>
        <translation>cambiar la regla de llamantes «%1»</translation>
    </message>
    <message>
        <source>ask the caller rule “%1” earlier</source>
        <translation>preguntar antes la regla de llamantes «%1»</translation>
    </message>
    <message>
        <source>ask the caller rule “%1” later</source>
        <translation>preguntar después la regla de llamantes «%1»</translation>
    </message>
    <message>
        <source>remove the caller rule “%1”</source>
        <translation>quitar la regla de llamantes «%1»</translation>
    </message>
    <message>
        <source>Caller rule “%1” removed.</source>
        <translation>Regla de llamantes «%1» quitada.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Import caller rules from a file</source>
        <translation>Importar reglas de llamantes de un archivo</translation>
    </message>
    <message>
        <source>Export the caller rules to a file</source>
        <translation>Exportar las reglas de llamantes a un archivo</translation>
    </message>
    <message>
        <source>switch the caller rule “%1” on</source>
        <translation>activar la regla de llamantes «%1»</translation>
    </message>
    <message>
        <source>switch the caller rule “%1” off</source>
        <translation>desactivar la regla de llamantes «%1»</translation>
    </message>
    <message>
        <source>send the callers of the rule “%1” to voicemail</source>
        <translation>enviar al buzón de voz a quienes llaman según la regla «%1»</translation>
    </message>
    <message>
        <source>It is asked first already.</source>
        <translation>Ya se pregunta la primera.</translation>
    </message>
    <message>
        <source>It is asked last already.</source>
        <translation>Ya se pregunta la última.</translation>
    </message>
    <message numerus="yes">
        <source>import %Ln caller rule(s)</source>
        <translation>
            <numerusform>import %Ln caller rule</numerusform>
            <numerusform>import %Ln caller rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::CascadeBar</name>
    <message>
        <source>The cascade in time</source>
        <translation>La cascada en el tiempo</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>the longest wait ends it at %1 s</source>
        <translation>la espera máxima la termina a los %1 s</translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::CascadeEditor</name>
    <message>
        <source>Nobody rings yet</source>
        <translation>Todavía no suena nadie</translation>
    </message>
    <message>
        <source>Callers would go straight to voicemail.</source>
        <translation>Los llamantes irían directamente al buzón de voz.</translation>
    </message>
    <message>
        <source>Add the first person</source>
        <translation>Añadir a la primera persona</translation>
    </message>
    <message>
        <source>Cascade</source>
        <translation>Cascada</translation>
    </message>
    <message>
        <source>let callers wait at most %1 s</source>
        <translation>dejar esperar a los llamantes como mucho %1 s</translation>
    </message>
    <message>
        <source>New tier</source>
        <translation>Nuevo nivel</translation>
    </message>
    <message>
        <source>add %1 to %2</source>
        <comment>contact, tier</comment>
        <translation>añadir %1 a %2</translation>
    </message>
    <message>
        <source>take %1 out of %2</source>
        <comment>contact, tier</comment>
        <translation>quitar %1 de %2</translation>
    </message>
    <message>
        <source>“%1” is no name for a tier: it needs a letter from a to z.</source>
        <translation>«%1» no es nombre para un nivel: necesita una letra de la a a la z.</translation>
    </message>
    <message>
        <source>There is a tier “%1” already; two of one name could not be told apart.</source>
        <translation>Ya hay un nivel «%1»; dos con el mismo nombre no se distinguirían.</translation>
    </message>
    <message>
        <source>rename %1 to %2</source>
        <comment>tier</comment>
        <translation>renombrar %1 a %2</translation>
    </message>
    <message>
        <source>delete the tier %1</source>
        <translation>eliminar el nivel %1</translation>
    </message>
    <message>
        <source>take %1 out of %2</source>
        <comment>tier, route</comment>
        <translation>quitar %1 de %2</translation>
    </message>
    <message>
        <source>add the tier %1</source>
        <translation>añadir el nivel %1</translation>
    </message>
    <message>
        <source>add %1 to %2</source>
        <comment>tier, route</comment>
        <translation>añadir %1 a %2</translation>
    </message>
    <message>
        <source>ring %1</source>
        <translation>hacer sonar %1</translation>
    </message>
    <message>
        <source>add the contact %1 to %2</source>
        <comment>contact, tier</comment>
        <translation>añadir el contacto %1 a %2</translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::CascadeFoot</name>
    <message>
        <source>Add tier</source>
        <translation>Añadir nivel</translation>
    </message>
    <message>
        <source>then:  %1</source>
        <comment>what follows when nobody answers</comment>
        <translation>después:  %1</translation>
    </message>
    <message>
        <source>New tier</source>
        <translation>Nuevo nivel</translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::CascadeHead</name>
    <message>
        <source>Which cascade</source>
        <translation>Qué cascada</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Longest wait of a caller in seconds</source>
        <translation>Espera máxima de un llamante en segundos</translation>
    </message>
    <message>
        <source>Counted from the first ring. Then the call goes on to what follows.</source>
        <translation>Se cuenta desde el primer timbre. Después la llamada pasa a lo que sigue.</translation>
    </message>
    <message>
        <source>longest wait</source>
        <translation>espera máxima</translation>
    </message>
    <message>
        <source>rings in this order</source>
        <translation>suena en este orden</translation>
    </message>
    <message>
        <source>no route rings any of them</source>
        <translation>ninguna ruta hace sonar ninguno de ellos</translation>
    </message>
    <message>
        <source>as the plan lists them; a route has its own order</source>
        <translation>como los enumera el plan; una ruta tiene su propio orden</translation>
    </message>
    <message>
        <source>this cascade would ring %1 s, cut at %2 s</source>
        <translation>esta cascada sonaría %1 s, se corta a los %2 s</translation>
    </message>
    <message>
        <source>this cascade at most %1 s</source>
        <translation>esta cascada, como mucho %1 s</translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::ClosedWeek</name>
    <message>
        <source>Closed all week: every call goes to route “closed”.</source>
        <translation>Cerrado toda la semana: cada llamada va a la ruta «closed».</translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::ContactChip</name>
    <message>
        <source>%1  %2</source>
        <comment>name, number</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 (no such contact)</source>
        <translation>%1 (no existe ese contacto)</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>contact, tier</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Drag it to another place or tier, or press for the menu.</source>
        <translation>Arrástrelo a otro lugar o nivel, o pulse para ver el menú.</translation>
    </message>
    <message>
        <source>Take %1 out of %2</source>
        <comment>contact, tier</comment>
        <translation>Quitar %1 de %2</translation>
    </message>
    <message>
        <source>Ring %1 now…</source>
        <translation>Llamar a %1 ahora…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, a sentence about it</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::ContactModel</name>
    <message>
        <source>text “%1”</source>
        <translation>mensaje de texto «%1»</translation>
    </message>
    <message>
        <source>forwarded texts</source>
        <translation>textos reenviados</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what uses a contact</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>same phone as %1</source>
        <translation>mismo teléfono que %1</translation>
    </message>
    <message>
        <source>%1, %2, %3, used by %4</source>
        <comment>name, phone, whether it takes texts, what uses it</comment>
        <translation>%1, %2, %3, usado por %4</translation>
    </message>
    <message>
        <source>takes texts</source>
        <translation>recibe textos</translation>
    </message>
    <message>
        <source>takes no texts</source>
        <translation>no recibe textos</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a whole row, a note on it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Takes texts</source>
        <translation>Recibe textos</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Usado por</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Whether they wrote STOP is not known: the relay has not told.</source>
        <translation>No se sabe si escribió STOP: el relay no lo ha dicho.</translation>
    </message>
    <message>
        <source>no, wrote STOP</source>
        <translation>no, escribió STOP</translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::ContactSheet</name>
    <message>
        <source>takes texts</source>
        <translation>recibe textos</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Teléfono</translation>
    </message>
    <message>
        <source>&amp;Id in the plan</source>
        <translation>&amp;Id en el plan</translation>
    </message>
    <message>
        <source>Captain</source>
        <translation>Capitán</translation>
    </message>
    <message>
        <source>Small letters, digits and dashes. The log names the contact by it.</source>
        <translation>Letras minúsculas, cifras y guiones. El registro nombra así al contacto.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nuevo contacto</translation>
    </message>
    <message>
        <source>Change a contact</source>
        <translation>Cambiar un contacto</translation>
    </message>
    <message>
        <source>%1 has this phone already; in one tier it would be rung twice.</source>
        <translation>%1 ya tiene este teléfono; en un mismo nivel sonaría dos veces.</translation>
    </message>
    <message>
        <source>A contact needs a name; it is what the log and the whisper say.</source>
        <translation>Un contacto necesita un nombre; es lo que dicen el registro y el aviso al descolgar.</translation>
    </message>
    <message>
        <source>Without a phone nobody can be rung.</source>
        <translation>Sin teléfono no se puede llamar a nadie.</translation>
    </message>
    <message>
        <source>“%1” is no id: it begins with a small letter, and goes on with small letters, digits and single dashes.</source>
        <translation>«%1» no es un id: empieza con una letra minúscula y sigue con minúsculas, cifras y guiones sueltos.</translation>
    </message>
    <message>
        <source>The id “%1” belongs to another contact.</source>
        <translation>El id «%1» pertenece a otro contacto.</translation>
    </message>
    <message>
        <source>A contact needs an id; the log names the contact by it.</source>
        <translation>Un contacto necesita un id; el registro lo nombra por él.</translation>
    </message>
    <message>
        <source>%1 is the business’s own number: a call would come back to where it started.</source>
        <translation>%1 es el número del propio negocio: la llamada volvería al punto de partida.</translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::ContactsEditor</name>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Nobody yet. Contacts are the phones that tiers ring and texts go to.</source>
        <translation>Nadie todavía. Los contactos son los teléfonos que suenan en los niveles y reciben los textos.</translation>
    </message>
    <message>
        <source>Known callers</source>
        <translation>Llamantes conocidos</translation>
    </message>
    <message>
        <source>Nobody is known by name yet. Known callers are announced by name, and caller rules can send a type of them elsewhere.</source>
        <translation>Todavía no se conoce a nadie por su nombre. Los llamantes conocidos se anuncian por su nombre, y las reglas pueden enviar a otro lugar a los de un tipo.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>list, button</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>add the contact %1</source>
        <translation>añadir el contacto %1</translation>
    </message>
    <message>
        <source>change the contact %1</source>
        <translation>cambiar el contacto %1</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Import known callers from a file</source>
        <translation>Importar llamantes conocidos de un archivo</translation>
    </message>
    <message>
        <source>add the known caller %1</source>
        <translation>añadir el llamante conocido %1</translation>
    </message>
    <message>
        <source>change the known caller %1</source>
        <translation>cambiar el llamante conocido %1</translation>
    </message>
    <message>
        <source>remove the contact %1</source>
        <translation>quitar el contacto %1</translation>
    </message>
    <message>
        <source>Contact “%1” removed, also from %2.</source>
        <translation>Contacto «%1» quitado, también de %2.</translation>
    </message>
    <message>
        <source>Contact “%1” removed. Nothing used it.</source>
        <translation>Contacto «%1» quitado. Nada lo usaba.</translation>
    </message>
    <message>
        <source>remove the known caller %1</source>
        <translation>quitar el llamante conocido %1</translation>
    </message>
    <message>
        <source>“%1” is no known caller any more.</source>
        <translation>«%1» ya no es un llamante conocido.</translation>
    </message>
    <message>
        <source>Import known callers</source>
        <translation>Importar llamantes conocidos</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tablas (*.csv *.tsv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Ring now…</source>
        <translation>Llamar ahora…</translation>
    </message>
    <message>
        <source>Choose whose phone is to ring.</source>
        <translation>Elija a quién llamar.</translation>
    </message>
    <message>
        <source>Ring %1 now…</source>
        <translation>Llamar a %1 ahora…</translation>
    </message>
    <message>
        <source>A test call that rings this phone alone.</source>
        <translation>Una llamada de prueba que hace sonar solo este teléfono.</translation>
    </message>
    <message>
        <source>One is changed at a time.</source>
        <translation>Se cambian de uno en uno.</translation>
    </message>
    <message numerus="yes">
        <source>import %Ln known callers</source>
        <translation>
            <numerusform>import %Ln known caller</numerusform>
            <numerusform>import %Ln known callers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %Ln known callers</source>
        <translation>
            <numerusform>remove %Ln known caller</numerusform>
            <numerusform>remove %Ln known callers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln callers are known no more.</source>
        <translation>
            <numerusform>%Ln caller is known no more.</numerusform>
            <numerusform>%Ln callers are known no more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::CopyDaySheet</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy a day’s hours</source>
        <translation>Copiar el horario de un día</translation>
    </message>
    <message>
        <source>Copy from</source>
        <translation>Copiar de</translation>
    </message>
    <message>
        <source>From %1: %2</source>
        <comment>weekday: hours</comment>
        <translation>De %1: %2</translation>
    </message>
    <message>
        <source>to %1 (%2)</source>
        <comment>weekday (hours)</comment>
        <translation>a %1 (%2)</translation>
    </message>
    <message>
        <source>Replaces the hours of %1.</source>
        <translation>Reemplaza el horario de %1.</translation>
    </message>
    <message>
        <source>copy %1 to %2</source>
        <translation>copiar %1 a %2</translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::CoverageStrip</name>
    <message>
        <source>Coverage of the next seven days</source>
        <translation>Cobertura de los próximos siete días</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from one time to another</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 open, and nobody rings</source>
        <translation>%1 abierto, y no suena nadie</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day, its coverage</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between people</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a day, from one time to another</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 rings %2</source>
        <comment>from one time to another, who rings first</comment>
        <translation>%1 suena %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between hours with names</comment>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::DirectoryModel</name>
    <message>
        <source>never counts: the phone stands above already</source>
        <translation>no cuenta nunca: el teléfono ya está más arriba</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a row</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::DirectorySheet</name>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Teléfono</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Harbor Master</source>
        <translation>Harbor Master</translation>
    </message>
    <message>
        <source>A word of your own that caller rules can match, such as “vip”.</source>
        <translation>Una palabra suya que las reglas de llamantes pueden usar, como «vip».</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>New known caller</source>
        <translation>Nuevo llamante conocido</translation>
    </message>
    <message>
        <source>Change a known caller</source>
        <translation>Cambiar un llamante conocido</translation>
    </message>
    <message>
        <source>Without a phone nobody is recognised.</source>
        <translation>Sin teléfono no se reconoce a nadie.</translation>
    </message>
    <message>
        <source>The directory has this phone already, as “%1”: change that one.</source>
        <translation>El directorio ya tiene este teléfono, como «%1»: cambie ese.</translation>
    </message>
    <message>
        <source>A known caller needs a name; it is what the whisper and the log say.</source>
        <translation>Un llamante conocido necesita un nombre; es lo que dicen el aviso y el registro.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>Ti&amp;po</translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::ExactHours</name>
    <message>
        <source>Exact hours</source>
        <translation>Horario exacto</translation>
    </message>
    <message>
        <source>Hours on %1</source>
        <translation>Horario del %1</translation>
    </message>
    <message>
        <source>set %1 to %2</source>
        <translation>poner %1 en %2</translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::ExceptionModel</name>
    <message>
        <source>over</source>
        <translation>pasada</translation>
    </message>
    <message>
        <source>“%1” goes before it</source>
        <translation>«%1» va antes</translation>
    </message>
    <message>
        <source>no effect: the same as the week</source>
        <translation>sin efecto: igual que la semana</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <translation>en vez de %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name (rule)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Next on</source>
        <translation>Próxima vez</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Excepción</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4</source>
        <comment>exception: when, name: hours, what it does</comment>
        <translation>%1, %2: %3, %4</translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::ExceptionSheet</name>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>moves off a weekend</source>
        <translation>se mueve si cae en fin de semana</translation>
    </message>
    <message>
        <source>Thanksgiving</source>
        <translation>Acción de Gracias</translation>
    </message>
    <message>
        <source>On one day</source>
        <translation>Un día concreto</translation>
    </message>
    <message>
        <source>Every year on a date</source>
        <translation>Cada año en una fecha</translation>
    </message>
    <message>
        <source>Every year on a weekday of a month</source>
        <translation>Cada año en un día de la semana de un mes</translation>
    </message>
    <message>
        <source>Every year around Easter</source>
        <translation>Cada año en torno a Pascua</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Día del mes</translation>
    </message>
    <message>
        <source>A Saturday moves to Friday, a Sunday to Monday.</source>
        <translation>Un sábado pasa al viernes, un domingo al lunes.</translation>
    </message>
    <message>
        <source> days from Easter Sunday</source>
        <translation> días desde el Domingo de Pascua</translation>
    </message>
    <message>
        <source>closed, or 9-12, 13-17</source>
        <translation>closed, o 9-12, 13-17</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Cuándo</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>first</source>
        <translation>primer</translation>
    </message>
    <message>
        <source>second</source>
        <translation>segundo</translation>
    </message>
    <message>
        <source>third</source>
        <translation>tercer</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>cuarto</translation>
    </message>
    <message>
        <source>fifth</source>
        <translation>quinto</translation>
    </message>
    <message>
        <source>last</source>
        <translation>último</translation>
    </message>
    <message>
        <source>Which of the month</source>
        <translation>Cuál del mes</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Día de la semana</translation>
    </message>
    <message>
        <source>New exception</source>
        <translation>Nueva excepción</translation>
    </message>
    <message>
        <source>Change an exception</source>
        <translation>Cambiar una excepción</translation>
    </message>
    <message>
        <source>An exception needs a name; it is what the log gives as the reason.</source>
        <translation>Una excepción necesita un nombre; es el motivo que da el registro.</translation>
    </message>
    <message>
        <source>%1 has no day %2.</source>
        <translation>%1 no tiene día %2.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Days from Easter Sunday</source>
        <translation>Días desde el Domingo de Pascua</translation>
    </message>
    <message>
        <source>H&amp;ours that day</source>
        <translation>H&amp;orario de ese día</translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::ExceptionsCard</name>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Excepciones</translation>
    </message>
    <message>
        <source>Import holidays from a calendar file</source>
        <translation>Importar festivos de un archivo de calendario</translation>
    </message>
    <message>
        <source>Exceptions to the week</source>
        <translation>Excepciones a la semana</translation>
    </message>
    <message>
        <source>No exceptions: every week is like the typical one. Holidays and days off go here.</source>
        <translation>Sin excepciones: cada semana es como la típica. Aquí van festivos y días libres.</translation>
    </message>
    <message>
        <source>add the exception “%1”</source>
        <translation>añadir la excepción «%1»</translation>
    </message>
    <message>
        <source>change the exception “%1”</source>
        <translation>cambiar la excepción «%1»</translation>
    </message>
    <message>
        <source>remove the exception “%1”</source>
        <translation>quitar la excepción «%1»</translation>
    </message>
    <message>
        <source>Import holidays</source>
        <translation>Importar festivos</translation>
    </message>
    <message>
        <source>Calendars (*.ics *.ical *.ifb);;All files (*)</source>
        <translation>Calendarios (*.ics *.ical *.ifb);;Todos los archivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>import %n holiday(s)</source>
        <translation>
            <numerusform>importar %n festivo</numerusform>
            <numerusform>importar %n festivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::FieldOffers</name>
    <message>
        <source>Fields that can stand here</source>
        <translation>Campos que pueden estar aquí</translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <comment>a field in braces, what it stands for, an example</comment>
        <translation>%1  %2: %3</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a field in braces, what it stands for</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::FileImportSheet</name>
    <message>
        <source>What becomes of each row</source>
        <translation>Qué ocurre con cada fila</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation>El archivo no tiene filas.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Reading row %1 of %2…</source>
        <translation>Leyendo la fila %1 de %2…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced</source>
        <translation>
            <numerusform>%Ln replaced</numerusform>
            <numerusform>%Ln replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept as they are</source>
        <translation>
            <numerusform>%Ln kept as it is</numerusform>
            <numerusform>%Ln kept as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the same</source>
        <translation>
            <numerusform>%Ln the same</numerusform>
            <numerusform>%Ln the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated</source>
        <translation>
            <numerusform>%Ln repeated</numerusform>
            <numerusform>%Ln repeated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be read</source>
        <translation>
            <numerusform>%Ln cannot be read</numerusform>
            <numerusform>%Ln cannot be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::GotoFields</name>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>The route with which the call goes on</source>
        <translation>La ruta con la que sigue la llamada</translation>
    </message>
    <message>
        <source>go on with %1</source>
        <translation>seguir con %1</translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::HangupFields</name>
    <message>
        <source>The call ends here. There is nothing to set.</source>
        <translation>La llamada termina aquí. No hay nada que ajustar.</translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::HolidaysModel</name>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>ya está</translation>
    </message>
    <message>
        <source>over</source>
        <translation>pasada</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>queda fuera</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>fate, its reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Festivo</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::HolidaysSheet</name>
    <message>
        <source>All new ones</source>
        <translation>Todos los nuevos</translation>
    </message>
    <message>
        <source>closed, or 9-12, 13-17</source>
        <translation>closed, o 9-12, 13-17</translation>
    </message>
    <message>
        <source>Holidays of the file</source>
        <translation>Festivos del archivo</translation>
    </message>
    <message>
        <source>Import holidays from “%1”</source>
        <translation>Importar festivos de «%1»</translation>
    </message>
    <message>
        <source>The calendar has no events.</source>
        <translation>El calendario no tiene eventos.</translation>
    </message>
    <message>
        <source>H&amp;ours on these days</source>
        <translation>H&amp;orario en estos días</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln holiday(s)</source>
        <translation>
            <numerusform>Importar %Ln festivo</numerusform>
            <numerusform>Importar %Ln festivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::HoursBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Copy day…</source>
        <translation>Copiar día…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message numerus="yes">
        <source>Snap to %n min</source>
        <translation>
            <numerusform>Ajustar a %n min</numerusform>
            <numerusform>Ajustar a %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Snap</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Closes the days that are chosen in the grid</source>
        <translation>Cierra los días elegidos en la cuadrícula</translation>
    </message>
    <message>
        <source>Clear the chosen days</source>
        <translation>Vaciar los días elegidos</translation>
    </message>
    <message>
        <source>Standard week</source>
        <translation>Semana estándar</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>a step</comment>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Nothing was changed in the draft.</source>
        <translation>No se cambió nada en el borrador.</translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::HoursEditor</name>
    <message>
        <source>Typical week</source>
        <translation>Semana típica</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>set the week to “%1”</source>
        <translation>poner la semana «%1»</translation>
    </message>
    <message>
        <source>‹ Week before</source>
        <translation>‹ Semana anterior</translation>
    </message>
    <message>
        <source>Week after ›</source>
        <translation>Semana siguiente ›</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>set the time zone to %1</source>
        <translation>poner la zona horaria %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>now %1 %2, open in this draft</source>
        <translation>ahora %1 %2, abierto en este borrador</translation>
    </message>
    <message>
        <source>now %1 %2, closed in this draft</source>
        <translation>ahora %1 %2, cerrado en este borrador</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>weekday: problem</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>now %1 %2, open</source>
        <translation>ahora %1 %2, abierto</translation>
    </message>
    <message>
        <source>now %1 %2, closed</source>
        <translation>ahora %1 %2, cerrado</translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::ImportModel</name>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>replaces</source>
        <translation>reemplaza</translation>
    </message>
    <message>
        <source>kept as it is</source>
        <translation>queda como está</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>queda fuera</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Fila %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a row</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::ImportSheet</name>
    <message>
        <source>The first row names the columns</source>
        <translation>La primera fila nombra las columnas</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Column of the %1</source>
        <translation>Columna de: %1</translation>
    </message>
    <message>
        <source>Keep what the directory says of a phone</source>
        <translation>Conservar lo que el directorio dice de un teléfono</translation>
    </message>
    <message>
        <source>Replace it by what the file says</source>
        <translation>Reemplazarlo por lo que dice el archivo</translation>
    </message>
    <message>
        <source>Phones that the directory has already</source>
        <translation>Teléfonos que el directorio ya tiene</translation>
    </message>
    <message>
        <source>Import known callers from “%1”</source>
        <translation>Importar llamantes conocidos de «%1»</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a column&apos;s title</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>column %1: %2</source>
        <comment>number, what stands in its first row</comment>
        <translation>columna %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln</source>
        <comment>callers</comment>
        <translation>
            <numerusform>Import %Ln</numerusform>
            <numerusform>Import %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::KeyPad</name>
    <message>
        <source>Keys of the menu</source>
        <translation>Teclas del menú</translation>
    </message>
    <message>
        <source>Where key %1 leads</source>
        <translation>Adónde lleva la tecla %1</translation>
    </message>
    <message>
        <source>Leads nowhere</source>
        <translation>No lleva a ninguna parte</translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::MapTree</name>
    <message>
        <source>%1, see above</source>
        <translation>%1, véase arriba</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a key or a state, where it leads</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>no call comes here</source>
        <translation>aquí no llega ninguna llamada</translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::MapView</name>
    <message>
        <source>Map of the routing</source>
        <translation>Mapa de las rutas</translation>
    </message>
    <message>
        <source>%1 shows it as a tree.</source>
        <comment>keys</comment>
        <translation>%1 lo muestra como árbol.</translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::MenuFields</name>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>The caller hears</source>
        <translation>El llamante oye</translation>
    </message>
    <message>
        <source>Waits for a key</source>
        <translation>Espera una tecla</translation>
    </message>
    <message>
        <source>Asks in all</source>
        <translation>Pregunta en total</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Si no</translation>
    </message>
    <message>
        <source>change what the menu says</source>
        <translation>cambiar lo que dice el menú</translation>
    </message>
    <message>
        <source>lead key %1 to %2</source>
        <translation>llevar la tecla %1 a %2</translation>
    </message>
    <message>
        <source>take key %1 out of the menu</source>
        <translation>quitar la tecla %1 del menú</translation>
    </message>
    <message>
        <source>lead callers who press nothing to %1</source>
        <translation>llevar a %1 a los llamantes que no pulsan nada</translation>
    </message>
    <message>
        <source>let callers who press nothing go on</source>
        <translation>dejar seguir a los llamantes que no pulsan nada</translation>
    </message>
    <message>
        <source>wait %1 s for a key</source>
        <translation>esperar una tecla %1 s</translation>
    </message>
    <message numerus="yes">
        <source>ask %n time(s) in the menu</source>
        <translation>
            <numerusform>preguntar %n vez en el menú</numerusform>
            <numerusform>preguntar %n veces en el menú</numerusform>
        </translation>
    </message>
    <message>
        <source>goes on with the next step</source>
        <translation>sigue con el paso siguiente</translation>
    </message>
    <message numerus="yes">
        <source>A caller who presses nothing, or a key that leads nowhere, is asked %n time(s) and then goes on.</source>
        <translation>
            <numerusform>A un llamante que no pulsa nada, o una tecla que no lleva a ninguna parte, se le pregunta %n vez y luego sigue.</numerusform>
            <numerusform>A un llamante que no pulsa nada, o una tecla que no lleva a ninguna parte, se le pregunta %n veces y luego sigue.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::NumbersField</name>
    <message>
        <source>Add a number</source>
        <translation>Añadir un número</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Número %1</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Quitar: %1</translation>
    </message>
    <message>
        <source>Take this number away from the business</source>
        <translation>Quitar este número al negocio</translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::OverrideLine</name>
    <message>
        <source>Open by hand</source>
        <translation>Abierto a mano</translation>
    </message>
    <message>
        <source>Closed by hand</source>
        <translation>Cerrado a mano</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>until somebody ends it</source>
        <translation>hasta que alguien lo termine</translation>
    </message>
    <message>
        <source>%1 %2%3: the week and the exceptions do not count meanwhile.</source>
        <comment>state, until, note</comment>
        <translation>%1 %2%3: mientras tanto no cuentan la semana ni las excepciones.</translation>
    </message>
    <message>
        <source>Open now…</source>
        <translation>Abrir ahora…</translation>
    </message>
    <message>
        <source>Override: none</source>
        <translation>A mano: nada</translation>
    </message>
    <message>
        <source>Change or end it…</source>
        <translation>Cambiarlo o terminarlo…</translation>
    </message>
    <message>
        <source>Close now…</source>
        <translation>Cerrar ahora…</translation>
    </message>
    <message>
        <source>The business is not live yet.</source>
        <translation>El negocio todavía no está en vigor.</translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::OverviewEditor</name>
    <message>
        <source>As a tree</source>
        <translation>Como árbol</translation>
    </message>
    <message>
        <source>A box leads to its editor. A bar at its left: changed in the draft. A mark at its right: something is wrong there.</source>
        <translation>Una caja lleva a su editor. Una barra a su izquierda: cambiada en el borrador. Una marca a su derecha: allí hay algo mal.</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Más pequeño (-)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Más grande (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>The whole map (0)</source>
        <translation>Todo el mapa (0)</translation>
    </message>
    <message>
        <source>The routing as a tree</source>
        <translation>Las rutas como árbol</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>As a map</source>
        <translation>Como mapa</translation>
    </message>
    <message>
        <source>Who rings when is told again as soon as the problems are solved.</source>
        <translation>Quién suena y cuándo se dice de nuevo en cuanto se resuelvan los problemas.</translation>
    </message>
    <message>
        <source>Whenever it is open in the next seven days, somebody rings.</source>
        <translation>Siempre que está abierto en los próximos siete días, suena alguien.</translation>
    </message>
    <message>
        <source>Open, and nobody rings: %1.</source>
        <translation>Abierto, y no suena nadie: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between hours</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The map as a tree, and back</source>
        <translation>El mapa como árbol, y de vuelta</translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::PadKey</name>
    <message>
        <source>Key %1: leads nowhere</source>
        <translation>Tecla %1: no lleva a ninguna parte</translation>
    </message>
    <message>
        <source>Key %1: leads to “%2”</source>
        <translation>Tecla %1: lleva a «%2»</translation>
    </message>
    <message>
        <source>Key %1: leads to “%2”, which does not exist</source>
        <translation>Tecla %1: lleva a «%2», que no existe</translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::PhoneField</name>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Kept as %1</source>
        <translation>Se guarda como %1</translation>
    </message>
    <message>
        <source>A phone number is needed, such as %1.</source>
        <translation>Se necesita un número de teléfono, como %1.</translation>
    </message>
    <message>
        <source>“%1” is not a phone number yet. From another country, begin with + and its code.</source>
        <translation>«%1» aún no es un número de teléfono. De otro país, empiece por + y su prefijo.</translation>
    </message>
    <message>
        <source>Kept as %1, without the extension</source>
        <translation>Se guarda como %1, sin la extensión</translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::PlanAwaited</name>
    <message>
        <source>No plan yet</source>
        <translation>Todavía no hay plan</translation>
    </message>
    <message>
        <source>The relay has not told its plan. It is read as soon as the relay answers.</source>
        <translation>El relay no ha dicho su plan. Se lee en cuanto responde.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No business yet</source>
        <translation>Todavía no hay ningún negocio</translation>
    </message>
    <message>
        <source>The plan has no business yet, so there is nothing to call.</source>
        <translation>El plan todavía no tiene ningún negocio, así que no hay nada a lo que llamar.</translation>
    </message>
    <message>
        <source>Add the first business…</source>
        <translation>Añadir el primer negocio…</translation>
    </message>
    <message>
        <source>This relay has no plan yet</source>
        <translation>Este relay aún no tiene plan</translation>
    </message>
    <message>
        <source>So it answers no call. A plan begins without a business: you add the first one, look at it, and push.</source>
        <translation>Por eso no atiende ninguna llamada. Un plan empieza sin negocios: usted añade el primero, lo revisa y lo publica.</translation>
    </message>
    <message>
        <source>Begin the plan</source>
        <translation>Empezar el plan</translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::PlayFields</name>
    <message>
        <source>Address of the sound</source>
        <translation>Dirección del sonido</translation>
    </message>
    <message>
        <source>change the sound that callers hear</source>
        <translation>cambiar el sonido que oyen los llamantes</translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::ProbeBar</name>
    <message>
        <source>withheld</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>&amp;Which rule catches</source>
        <translation>&amp;Qué regla alcanza a</translation>
    </message>
    <message>
        <source>Which rule catches this number?</source>
        <translation>¿Qué regla alcanza a este número?</translation>
    </message>
    <message>
        <source>A number in any form, or “withheld”</source>
        <translation>Un número en cualquier forma, u «oculto»</translation>
    </message>
    <message>
        <source>“%1” is no phone number yet.</source>
        <translation>«%1» aún no es un número de teléfono.</translation>
    </message>
    <message>
        <source>No rule: the hours decide, as for everybody.</source>
        <translation>Ninguna regla: decide el horario, como para todos.</translation>
    </message>
    <message>
        <source>“%1”: the caller %2.</source>
        <comment>rule: what then happens</comment>
        <translation>«%1»: el llamante %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::ProblemDelegate</name>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::ProblemList</name>
    <message>
        <source>What is wrong with the draft</source>
        <translation>Qué está mal en el borrador</translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::PromptRow</name>
    <message>
        <source>once, after</source>
        <translation>una vez, a los</translation>
    </message>
    <message>
        <source>again every</source>
        <translation>de nuevo cada</translation>
    </message>
    <message>
        <source>How often prompt %1 is said</source>
        <translation>Cuántas veces se dice el aviso %1</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Seconds of prompt %1</source>
        <translation>Segundos del aviso %1</translation>
    </message>
    <message>
        <source>Counted from the first ring.</source>
        <translation>Contados desde el primer timbre.</translation>
    </message>
    <message>
        <source>What prompt %1 says</source>
        <translation>Lo que dice el aviso %1</translation>
    </message>
    <message>
        <source>What the caller is told</source>
        <translation>Lo que se le dice a quien llama</translation>
    </message>
    <message>
        <source>Remove prompt %1</source>
        <translation>Quitar el aviso %1</translation>
    </message>
    <message>
        <source>say prompt %1 again and again</source>
        <translation>decir el aviso %1 una y otra vez</translation>
    </message>
    <message>
        <source>say prompt %1 once</source>
        <translation>decir el aviso %1 una vez</translation>
    </message>
    <message>
        <source>say prompt %1 at %2 s</source>
        <translation>decir el aviso %1 a los %2 s</translation>
    </message>
    <message>
        <source>change what waiting callers are told</source>
        <translation>cambiar lo que se dice a quien espera</translation>
    </message>
    <message>
        <source>Say something here, or remove the prompt.</source>
        <translation>Diga algo aquí o quite el aviso.</translation>
    </message>
    <message>
        <source>Listen to prompt %1</source>
        <translation>Escuchar el aviso %1</translation>
    </message>
    <message>
        <source>Insert a field into prompt %1</source>
        <translation>Insertar un campo en el aviso %1</translation>
    </message>
    <message>
        <source>%1 of at most %2 characters: while they are said the caller cannot go on. Shorten it.</source>
        <translation>%1 de como mucho %2 caracteres: mientras se dicen, quien llama no puede avanzar. Acórtelo.</translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::RejectFields</name>
    <message>
        <source>What the caller hears instead of an answer</source>
        <translation>Lo que oye el llamante en vez de una respuesta</translation>
    </message>
    <message>
        <source>The caller hears</source>
        <translation>El llamante oye</translation>
    </message>
    <message>
        <source>reject with %1</source>
        <translation>rechazar con %1</translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::RemoveBusinessSheet</name>
    <message>
        <source>What goes with the business</source>
        <translation>Qué se va con el negocio</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Quitar %1?</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>It goes from the draft; callers notice when the draft is pushed.</source>
        <translation>Sale del borrador; los llamantes lo notan cuando se publica el borrador.</translation>
    </message>
    <message>
        <source>It goes from the draft; callers notice when the draft is pushed. %1 brings it back.</source>
        <comment>keys</comment>
        <translation>Sale del borrador; los llamantes lo notan cuando se publica el borrador. %1 lo trae de vuelta.</translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::RepeatFields</name>
    <message>
        <source>Send it again while nobody claims the call</source>
        <translation>Enviarlo otra vez mientras nadie se encargue de la llamada</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>Again after</source>
        <translation>Otra vez tras</translation>
    </message>
    <message>
        <source>Sendings in all</source>
        <translation>Envíos en total</translation>
    </message>
    <message numerus="yes">
        <source>send the text “%1” again after %n minute(s)</source>
        <translation>
            <numerusform>enviar el texto «%1» otra vez tras %n minuto</numerusform>
            <numerusform>enviar el texto «%1» otra vez tras %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>send the text “%1” %n time(s) in all</source>
        <translation>
            <numerusform>enviar el texto «%1» %n vez en total</numerusform>
            <numerusform>enviar el texto «%1» %n veces en total</numerusform>
        </translation>
    </message>
    <message>
        <source>send the text “%1” again until somebody claims the call</source>
        <translation>enviar el texto «%1» otra vez hasta que alguien se encargue</translation>
    </message>
    <message>
        <source>send the text “%1” once</source>
        <translation>enviar el texto «%1» una vez</translation>
    </message>
    <message>
        <source>Each time the people of the next tier are told as well. A reply of 1, a call back or a click on Claim ends it.</source>
        <translation>Cada vez se avisa también a las personas del nivel siguiente. Responder 1, devolver la llamada o pulsar Encargarse lo termina.</translation>
    </message>
    <message>
        <source>It is sent once.</source>
        <translation>Se envía una vez.</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>put receivers of the text “%1” through to the caller</source>
        <translation>poner a quien recibe el texto «%1» con el llamante</translation>
    </message>
    <message>
        <source>do not put receivers of the text “%1” through</source>
        <translation>no poner a quien recibe el texto «%1» con el llamante</translation>
    </message>
    <message>
        <source>Put calls back through to the caller</source>
        <translation>Pasar las devoluciones de llamada a quien llamó</translation>
    </message>
    <message>
        <source>Whoever gets the text calls the business number, and the caller sees that number. Only with this is a number dialled that a caller gave.</source>
        <translation>Quien recibe el texto llama al número del negocio, y quien llamó ve ese número. Solo con esto se marca un número que dio quien llamó.</translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::RingFields</name>
    <message>
        <source>does not exist</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>nobody is in it</source>
        <translation>no hay nadie</translation>
    </message>
    <message>
        <source>%1 s each</source>
        <translation>%1 s cada uno</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>names, seconds</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No tier is rung yet.</source>
        <translation>Todavía no suena ningún nivel.</translation>
    </message>
    <message>
        <source>Add tier</source>
        <translation>Añadir nivel</translation>
    </message>
    <message>
        <source>Ring %1 earlier</source>
        <translation>Hacer sonar antes %1</translation>
    </message>
    <message>
        <source>Ring %1 later</source>
        <translation>Hacer sonar después %1</translation>
    </message>
    <message>
        <source>Do not ring %1 here</source>
        <translation>No hacer sonar %1 aquí</translation>
    </message>
    <message>
        <source>ring %1 as well</source>
        <translation>hacer sonar también %1</translation>
    </message>
    <message>
        <source>Every tier of the business rings here already.</source>
        <translation>Todos los niveles del negocio suenan ya aquí.</translation>
    </message>
    <message>
        <source>ring %1 earlier</source>
        <translation>hacer sonar antes %1</translation>
    </message>
    <message>
        <source>ring %1 later</source>
        <translation>hacer sonar después %1</translation>
    </message>
    <message>
        <source>do not ring %1 here</source>
        <translation>no hacer sonar %1 aquí</translation>
    </message>
    <message>
        <source>Drag %1 to another place</source>
        <translation>Arrastrar %1 a otro lugar</translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::RouteSteps</name>
    <message>
        <source>Remove route</source>
        <translation>Quitar la ruta</translation>
    </message>
    <message>
        <source>This route does nothing yet. Add what happens first: words to say, a menu, phones to ring.</source>
        <translation>Esta ruta aún no hace nada. Añada lo que pasa primero: palabras que decir, un menú, teléfonos que suenan.</translation>
    </message>
    <message>
        <source>Name of the route</source>
        <translation>Nombre de la ruta</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Añadir paso</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of step: what it does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The hours lead to this route, so it keeps its name.</source>
        <translation>El horario lleva a esta ruta, así que conserva su nombre.</translation>
    </message>
    <message>
        <source>Small letters, digits and hyphens</source>
        <translation>Letras minúsculas, cifras y guiones</translation>
    </message>
    <message>
        <source>The hours lead to this route, so it stays.</source>
        <translation>El horario lleva a esta ruta, así que se queda.</translation>
    </message>
    <message>
        <source>move “%1” to place %2 of %3</source>
        <comment>kind of step, place, route</comment>
        <translation>mover «%1» al lugar %2 de %3</translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::RoutesEditor</name>
    <message>
        <source>“%1” gives no name: it begins with a small letter, then come up to 31 small letters, digits or hyphens.</source>
        <translation>«%1» no da un nombre: empieza con una letra minúscula; después, hasta 31 minúsculas, cifras o guiones.</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Rutas</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Menus and routes</source>
        <translation>Menús y rutas</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a route</source>
        <translation>Añadir una ruta</translation>
    </message>
    <message>
        <source>Add a text</source>
        <translation>Añadir un texto</translation>
    </message>
    <message>
        <source>add a route</source>
        <translation>añadir una ruta</translation>
    </message>
    <message>
        <source>add a text</source>
        <translation>añadir un texto</translation>
    </message>
    <message>
        <source>add “%1” to %2</source>
        <comment>kind of step, route</comment>
        <translation>añadir «%1» a %2</translation>
    </message>
    <message>
        <source>remove “%1” from %2</source>
        <comment>kind of step, route</comment>
        <translation>quitar «%1» de %2</translation>
    </message>
    <message>
        <source>Step “%1” removed from %2.</source>
        <translation>Paso «%1» quitado de %2.</translation>
    </message>
    <message>
        <source>There is a route %1 already.</source>
        <translation>Ya hay una ruta %1.</translation>
    </message>
    <message>
        <source>rename the route %1 to %2</source>
        <translation>renombrar la ruta %1 a %2</translation>
    </message>
    <message>
        <source>There is a text “%1” already.</source>
        <translation>Ya hay un texto «%1».</translation>
    </message>
    <message>
        <source>rename the text “%1” to “%2”</source>
        <translation>renombrar el texto «%1» a «%2»</translation>
    </message>
    <message>
        <source>remove the route %1</source>
        <translation>quitar la ruta %1</translation>
    </message>
    <message>
        <source>Route %1 removed.</source>
        <translation>Ruta %1 quitada.</translation>
    </message>
    <message>
        <source>%1 Still leading there: %2.</source>
        <comment>route removed: what leads to it</comment>
        <translation>%1 Todavía llevan allí: %2.</translation>
    </message>
    <message>
        <source>remove the text “%1”</source>
        <translation>quitar el texto «%1»</translation>
    </message>
    <message>
        <source>Text “%1” removed.</source>
        <translation>Texto «%1» quitado.</translation>
    </message>
    <message>
        <source>%1 It is still %2.</source>
        <comment>text removed: sent by</comment>
        <translation>%1 Todavía se usa: %2.</translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::RoutingPage</name>
    <message>
        <source>Routing</source>
        <translation>Rutas</translation>
    </message>
    <message>
        <source>Where a call goes, and whom it rings. Nothing changes for callers until the draft is pushed.</source>
        <translation>Adónde va una llamada y a quién hace sonar. Para los llamantes no cambia nada hasta que se publica el borrador.</translation>
    </message>
    <message>
        <source>Parts of the routing</source>
        <translation>Partes de las rutas</translation>
    </message>
    <message>
        <source>As it is live, revision %1</source>
        <translation>Como está en vigor, revisión %1</translation>
    </message>
    <message>
        <source> – revision %1 is live now</source>
        <translation> – ahora está en vigor la revisión %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Error: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Aviso: %1</translation>
    </message>
    <message>
        <source> – another revision %1 is live now</source>
        <translation> – ahora está en vigor otra revisión %1</translation>
    </message>
    <message>
        <source>As in revision %1</source>
        <translation>Como en la revisión %1</translation>
    </message>
    <message>
        <source> – revision %1 is live now, which this console cannot read</source>
        <translation> – ahora está en vigor la revisión %1, que esta consola no puede leer</translation>
    </message>
    <message>
        <source>; discard the draft to see it</source>
        <translation>; descarte el borrador para verla</translation>
    </message>
    <message>
        <source>Choose the business whose hours you want to see.</source>
        <translation>Elija el negocio cuyo horario quiere ver.</translation>
    </message>
    <message>
        <source>Choose the business whose cascade you want to see.</source>
        <translation>Elija el negocio cuya cascada quiere ver.</translation>
    </message>
    <message>
        <source>Choose the business whose menus and routes you want to see.</source>
        <translation>Elija el negocio cuyos menús y rutas quiere ver.</translation>
    </message>
    <message>
        <source>Choose the business whose caller rules you want to see.</source>
        <translation>Elija el negocio cuyas reglas de llamantes quiere ver.</translation>
    </message>
    <message>
        <source>Choose the business whose contacts you want to see.</source>
        <translation>Elija el negocio cuyos contactos quiere ver.</translation>
    </message>
    <message>
        <source>Choose the business whose texts, voice and limits you want to see.</source>
        <translation>Elija el negocio cuyos textos, voz y límites quiere ver.</translation>
    </message>
    <message>
        <source>%1: what stands in “%2” cannot be read; it is no part of the draft.</source>
        <comment>business, field</comment>
        <translation>%1: lo que hay en «%2» no se entiende; no forma parte del borrador.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) since revision %1</source>
        <translation>
            <numerusform>%Ln change since revision %1</numerusform>
            <numerusform>%Ln changes since revision %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::RulesFiles</name>
    <message>
        <source>Import caller rules</source>
        <translation>Importar reglas de llamantes</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tablas (*.csv *.tsv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>Save the caller rules</source>
        <translation>Guardar las reglas de llamantes</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::RulesImportSheet</name>
    <message>
        <source>As “Export…” writes them, or any list with a column of phone numbers, which becomes one rule.</source>
        <translation>Como las escribe «Exportar…», o cualquier lista con una columna de teléfonos, que se vuelve una regla.</translation>
    </message>
    <message>
        <source>Keep rules of the same name</source>
        <translation>Conservar las reglas del mismo nombre</translation>
    </message>
    <message>
        <source>Replace rules of the same name</source>
        <translation>Reemplazar las reglas del mismo nombre</translation>
    </message>
    <message>
        <source>Rules that are there already</source>
        <translation>Reglas que ya están</translation>
    </message>
    <message>
        <source>Import caller rules from “%1”</source>
        <translation>Importar reglas de llamantes de «%1»</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Then the caller</source>
        <translation>Entonces el llamante</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <comment>what a rule does</comment>
        <translation>%1 (desactivada)</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln</source>
        <comment>rules</comment>
        <translation>
            <numerusform>Import %Ln</numerusform>
            <numerusform>Import %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::RulesTable</name>
    <message>
        <source>Caller rules</source>
        <translation>Reglas de llamantes</translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::SayFields</name>
    <message>
        <source>The caller hears</source>
        <translation>El llamante oye</translation>
    </message>
    <message>
        <source>change what callers hear</source>
        <translation>cambiar lo que oyen los llamantes</translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::StepCard</name>
    <message>
        <source>step %1, %2</source>
        <comment>number, kind</comment>
        <translation>paso %1, %2</translation>
    </message>
    <message>
        <source>Drag, or press Alt+Up and Alt+Down: %1</source>
        <translation>Arrastre, o pulse Alt+Arriba y Alt+Abajo: %1</translation>
    </message>
    <message>
        <source>Move up: %1</source>
        <translation>Subir: %1</translation>
    </message>
    <message>
        <source>Move down: %1</source>
        <translation>Bajar: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Quitar: %1</translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::StepFields</name>
    <message>
        <source>Insert a field into: %1</source>
        <translation>Insertar un campo en: %1</translation>
    </message>
    <message>
        <source>%1 (does not exist)</source>
        <translation>%1 (no existe)</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Por ejemplo: %1</translation>
    </message>
    <message>
        <source>Listen to: %1</source>
        <translation>Escuchar: %1</translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::TemplateField</name>
    <message>
        <source>Insert</source>
        <translation>Insertar</translation>
    </message>
    <message>
        <source>{%1}: %2</source>
        <comment>field: what it stands for</comment>
        <translation>{%1}: %2</translation>
    </message>
    <message>
        <source>Take {%1} out: there is no such field</source>
        <translation>Quitar {%1}: no hay tal campo</translation>
    </message>
    <message>
        <source>Write {%1} instead of {%2}</source>
        <comment>fields</comment>
        <translation>Escribir {%1} en lugar de {%2}</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a field stands for, an example</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no field {%1}.</source>
        <translation>No hay ningún campo {%1}.</translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::TextFields</name>
    <message>
        <source>Change this text…</source>
        <translation>Cambiar este texto…</translation>
    </message>
    <message>
        <source>Which text is sent</source>
        <translation>Qué texto se envía</translation>
    </message>
    <message>
        <source>send the text “%1”</source>
        <translation>enviar el texto «%1»</translation>
    </message>
    <message>
        <source>choose a text</source>
        <translation>elegir un texto</translation>
    </message>
    <message>
        <source>%1 (does not exist)</source>
        <translation>%1 (no existe)</translation>
    </message>
    <message>
        <source>A text has words and people it goes to: add one on the left.</source>
        <translation>Un texto tiene palabras y personas que lo reciben: añada uno a la izquierda.</translation>
    </message>
    <message>
        <source>To %1: %2</source>
        <comment>people: words</comment>
        <translation>A %1: %2</translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::TextPart</name>
    <message>
        <source>Remove text</source>
        <translation>Quitar el texto</translation>
    </message>
    <message>
        <source>It goes to</source>
        <translation>Lo recibe</translation>
    </message>
    <message>
        <source>There is nobody to choose: add contacts first.</source>
        <translation>No hay a quién elegir: añada primero contactos.</translation>
    </message>
    <message>
        <source>Name of the text</source>
        <translation>Nombre del texto</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>Dice</translation>
    </message>
    <message>
        <source>Words of the text</source>
        <translation>Palabras del texto</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insertar</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>Insertar %1</translation>
    </message>
    <message>
        <source>change the text “%1”</source>
        <translation>cambiar el texto «%1»</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Por ejemplo: %1</translation>
    </message>
    <message>
        <source>send the text “%1” to %2</source>
        <translation>enviar el texto «%1» a %2</translation>
    </message>
    <message>
        <source>do not send the text “%1” to %2</source>
        <translation>no enviar el texto «%1» a %2</translation>
    </message>
    <message>
        <source>%1: no such field. Nothing can be pushed until it is written right.</source>
        <comment>fields in braces</comment>
        <translation>%1: no existe ese campo. No se puede publicar nada hasta que esté bien escrito.</translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::TierCard</name>
    <message>
        <source>together</source>
        <translation>juntos</translation>
    </message>
    <message>
        <source>in turn</source>
        <translation>por turno</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>after pressing 1</source>
        <translation>tras pulsar 1</translation>
    </message>
    <message>
        <source>on picking up</source>
        <translation>al descolgar</translation>
    </message>
    <message>
        <source>the caller’s number</source>
        <translation>el número del llamante</translation>
    </message>
    <message>
        <source>our number</source>
        <translation>nuestro número</translation>
    </message>
    <message>
        <source>rings</source>
        <translation>suena</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>se une</translation>
    </message>
    <message>
        <source>shows</source>
        <translation>muestra</translation>
    </message>
    <message>
        <source>ring %1 %2</source>
        <comment>tier, together or in turn</comment>
        <translation>hacer sonar %1 %2</translation>
    </message>
    <message>
        <source>ring %1 for %2 s</source>
        <translation>hacer sonar %1 durante %2 s</translation>
    </message>
    <message>
        <source>join %1 %2</source>
        <comment>tier, after pressing 1 or on picking up</comment>
        <translation>unir %1 %2</translation>
    </message>
    <message>
        <source>show %1 %2</source>
        <comment>tier, the caller&apos;s number or our number</comment>
        <translation>mostrar en %1 %2</translation>
    </message>
    <message>
        <source>Tier %1, %2</source>
        <comment>position, name</comment>
        <translation>Nivel %1, %2</translation>
    </message>
    <message>
        <source>Drag %1 to another place</source>
        <translation>Arrastrar %1 a otro lugar</translation>
    </message>
    <message>
        <source>Name of the tier %1</source>
        <translation>Nombre del nivel %1</translation>
    </message>
    <message>
        <source>How %1 rings</source>
        <translation>Cómo suena %1</translation>
    </message>
    <message>
        <source>Seconds that %1 rings</source>
        <translation>Segundos que suena %1</translation>
    </message>
    <message>
        <source>When %1 is joined with the caller</source>
        <translation>Cuándo se une %1 con el llamante</translation>
    </message>
    <message>
        <source>Number that the phones of %1 show</source>
        <translation>Número que muestran los teléfonos de %1</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>Subir %1</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>Bajar %1</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Más sobre %1</translation>
    </message>
    <message>
        <source>Seconds for each contact in turn</source>
        <translation>Segundos para cada contacto por turno</translation>
    </message>
    <message>
        <source>Seconds that all ring together</source>
        <translation>Segundos que suenan todos juntos</translation>
    </message>
    <message>
        <source>Drag, or Alt+Up and Alt+Down</source>
        <translation>Arrastre, o Alt+Arriba y Alt+Abajo</translation>
    </message>
    <message>
        <source>Ring it earlier (Alt+Up)</source>
        <translation>Hacerlo sonar antes (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Ring it later (Alt+Down)</source>
        <translation>Hacerlo sonar después (Alt+Abajo)</translation>
    </message>
    <message>
        <source>The plan has no such tier: take it out, or add a tier of this name.</source>
        <translation>El plan no tiene ese nivel: quítelo, o añada un nivel con este nombre.</translation>
    </message>
    <message>
        <source>Nobody is in this tier, so it is skipped.</source>
        <translation>No hay nadie en este nivel, así que se salta.</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Mover a</translation>
    </message>
    <message>
        <source>before %1</source>
        <comment>where a tier goes</comment>
        <translation>delante de %1</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>al final</translation>
    </message>
    <message>
        <source>Take out of %1</source>
        <comment>a route</comment>
        <translation>Quitar de %1</translation>
    </message>
    <message>
        <source>Delete the tier</source>
        <translation>Eliminar el nivel</translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::TierPeople</name>
    <message>
        <source>Add contact</source>
        <translation>Añadir contacto</translation>
    </message>
    <message>
        <source>Add a contact to %1</source>
        <translation>Añadir un contacto a %1</translation>
    </message>
    <message>
        <source>The plan has no such contact.</source>
        <translation>El plan no tiene ese contacto.</translation>
    </message>
    <message>
        <source>Earlier in this tier</source>
        <translation>Antes en este nivel</translation>
    </message>
    <message>
        <source>Later in this tier</source>
        <translation>Después en este nivel</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <comment>a tier</comment>
        <translation>Mover a %1</translation>
    </message>
    <message>
        <source>Take out of %1</source>
        <comment>a tier</comment>
        <translation>Quitar de %1</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>name, number</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>New contact…</source>
        <translation>Nuevo contacto…</translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::UsedNames</name>
    <message>
        <source>%1, %2, has a problem</source>
        <comment>name, used by</comment>
        <translation>%1, %2, tiene un problema</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, used by</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no route sends it</source>
        <translation>ninguna ruta lo envía</translation>
    </message>
    <message>
        <source>sent by %1</source>
        <translation>lo envía %1</translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::VoicemailFields</name>
    <message>
        <source>Write down what is said</source>
        <translation>Poner por escrito lo que se dice</translation>
    </message>
    <message>
        <source>Let the caller press a key for a text instead</source>
        <translation>Dejar que el llamante pulse una tecla para recibir un texto en su lugar</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>The caller hears</source>
        <translation>El llamante oye</translation>
    </message>
    <message>
        <source>Longest message</source>
        <translation>Mensaje más largo</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>The caller is texted</source>
        <translation>El llamante recibe</translation>
    </message>
    <message>
        <source>change the greeting of the voicemail</source>
        <translation>cambiar el saludo del buzón de voz</translation>
    </message>
    <message>
        <source>let messages be %1 s long</source>
        <translation>dejar que los mensajes duren %1 s</translation>
    </message>
    <message>
        <source>write messages down</source>
        <translation>poner los mensajes por escrito</translation>
    </message>
    <message>
        <source>do not write messages down</source>
        <translation>no poner los mensajes por escrito</translation>
    </message>
    <message>
        <source>offer the text on key %1</source>
        <translation>ofrecer el texto con la tecla %1</translation>
    </message>
    <message>
        <source>change the text that callers get</source>
        <translation>cambiar el texto que reciben los llamantes</translation>
    </message>
    <message>
        <source>offer a text instead of a message</source>
        <translation>ofrecer un texto en vez de un mensaje</translation>
    </message>
    <message>
        <source>offer no text instead of a message</source>
        <translation>no ofrecer un texto en vez de un mensaje</translation>
    </message>
    <message>
        <source>change the recording that greets callers</source>
        <translation>cambiar la grabación que saluda a quien llama</translation>
    </message>
    <message>
        <source>Address of a recording that is played instead of words</source>
        <translation>Dirección de una grabación que suena en lugar de palabras</translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::WaitingCard</name>
    <message>
        <source>Add prompt</source>
        <translation>Añadir aviso</translation>
    </message>
    <message>
        <source>While the caller waits</source>
        <translation>Mientras se espera</translation>
    </message>
    <message>
        <source>Ring tone</source>
        <translation>Tono de llamada</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Música</translation>
    </message>
    <message>
        <source>What waiting callers hear</source>
        <translation>Lo que se oye mientras se espera</translation>
    </message>
    <message>
        <source>Address of the music</source>
        <translation>Dirección de la música</translation>
    </message>
    <message>
        <source>An mp3 or WAV file. The relay fetches it; while it cannot, callers hear the ring tone.</source>
        <translation>Un archivo mp3 o WAV. El relay lo obtiene; mientras no puede, se oye el tono de llamada.</translation>
    </message>
    <message>
        <source>let waiting callers hear the ring tone</source>
        <translation>que se oiga el tono de llamada mientras se espera</translation>
    </message>
    <message>
        <source>add a prompt for waiting callers</source>
        <translation>añadir un aviso para quien espera</translation>
    </message>
    <message>
        <source>Please hold, we are still ringing people.</source>
        <translation>Por favor, espere: seguimos llamando.</translation>
    </message>
    <message>
        <source>An address of a sound begins with https://, such as https://example.com/hold.mp3.</source>
        <translation>La dirección de un sonido empieza por https://, como https://example.com/hold.mp3.</translation>
    </message>
    <message>
        <source>This music cannot be fetched from the internet, so callers would hear the ring tone.</source>
        <translation>Esta música no se puede obtener desde internet, así que se oiría el tono de llamada.</translation>
    </message>
    <message>
        <source>let waiting callers hear music</source>
        <translation>que se oiga música mientras se espera</translation>
    </message>
    <message>
        <source>remove prompt %1</source>
        <translation>quitar el aviso %1</translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::WeekGrid</name>
    <message>
        <source>%1 to %2 %3</source>
        <comment>first day, last day, hours</comment>
        <translation>%1 a %2 %3</translation>
    </message>
    <message>
        <source>Opening hours of the week</source>
        <translation>Horario de apertura de la semana</translation>
    </message>
    <message>
        <source>“%1” rules this %2, so the week’s hours do not show here. Edit the exception below, or look at the typical week.</source>
        <translation>«%1» manda este %2, así que aquí no se ve el horario de la semana. Edite la excepción de abajo, o mire la semana típica.</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>abrir %1</translation>
    </message>
    <message>
        <source>close %1</source>
        <translation>cerrar %1</translation>
    </message>
    <message>
        <source>open %1 at %2</source>
        <translation>abrir %1 a las %2</translation>
    </message>
    <message>
        <source>close %1 at %2</source>
        <translation>cerrar %1 a las %2</translation>
    </message>
    <message>
        <source>copy %1 to %2</source>
        <translation>copiar %1 a %2</translation>
    </message>
    <message>
        <source>set %1 to %2</source>
        <translation>poner %1 en %2</translation>
    </message>
    <message>
        <source>close %1 from %2</source>
        <translation>cerrar %1 desde las %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first day, last day</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>clear %1</source>
        <comment>a day, or one to another</comment>
        <translation>vaciar %1</translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::WeekModel</name>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>partly open</source>
        <translation>abierto en parte</translation>
    </message>
    <message>
        <source>open since the evening before</source>
        <translation>abierto desde la noche anterior</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>%1 %2 to %3, %4</source>
        <comment>day from to, state</comment>
        <translation>%1 de %2 a %3, %4</translation>
    </message>
    <message>
        <source> – %1 rules this day</source>
        <comment>exception</comment>
        <translation> – ese día manda %1</translation>
    </message>
    <message>
        <source>skipped: the clocks go forward</source>
        <translation>no existe: los relojes se adelantan</translation>
    </message>
    <message>
        <source> – comes twice: the clocks go back</source>
        <translation> – llega dos veces: los relojes se atrasan</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n hours: the clocks change</source>
        <comment>day</comment>
        <translation>
            <numerusform>%1, %n hour: the clocks change</numerusform>
            <numerusform>%1, %n hours: the clocks change</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::settings::AppearanceSection</name>
    <message>
        <source>Appearance and window</source>
        <translation>Aspecto y ventana</translation>
    </message>
    <message>
        <source>Light or dark; the desktop’s wish is followed as it changes.</source>
        <translation>Claro u oscuro; se sigue el deseo del escritorio según cambia.</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;Density</source>
        <translation>&amp;Densidad</translation>
    </message>
    <message>
        <source>How much room the rows of Live and of the call log take.</source>
        <translation>Cuánto sitio toman las filas de En vivo y del registro.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Cómoda</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source> %</source>
        <comment>per cent of the font size</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Everything grows with it, up to twice the size.</source>
        <translation>Todo crece con él, hasta el doble.</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>&amp;Movimiento</translation>
    </message>
    <message>
        <source>Reduced: no blinking, no fading, and bars that move in steps.</source>
        <translation>Reducido: sin parpadeos ni fundidos, y barras que avanzan a saltos.</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Como siempre</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reducido</translation>
    </message>
    <message>
        <source>Closing the &amp;window</source>
        <translation>Al cerrar la ve&amp;ntana</translation>
    </message>
    <message>
        <source>Where the desktop has a tray. Without one, closing ends the console.</source>
        <translation>Donde el escritorio tiene bandeja. Sin ella, cerrar termina la consola.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Seguir en la bandeja</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidad</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Tamaño de letra</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Al cerrar la ventana</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>Fo&amp;nt size</source>
        <translation>&amp;Tamaño de letra</translation>
    </message>
</context>
<context>
    <name>ringdown::settings::CarrierSection</name>
    <message>
        <source>Twilio</source>
        <translation>Twilio</translation>
    </message>
    <message>
        <source>the one at the region</source>
        <translation>la de la región</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Where the account’s calls and numbers are, such as ie1. Its Auth Token and keys have to be of that region.</source>
        <translation>Dónde están las llamadas y los números de la cuenta, como ie1. Su Auth Token y sus claves tienen que ser de esa región.</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Edge</translation>
    </message>
    <message>
        <source>The way into the region, such as dublin.</source>
        <translation>La entrada a la región, como dublin.</translation>
    </message>
    <message>
        <source>The region takes effect after a restart.</source>
        <translation>La región surte efecto tras reiniciar.</translation>
    </message>
    <message>
        <source>Regions and edges are written in small letters, digits and hyphens, such as ie1 and dublin. An edge is needed where the region is not a known one.</source>
        <translation>Las regiones y los edges se escriben con minúsculas, cifras y guiones, como ie1 y dublin. Hace falta un edge donde la región no es una de las conocidas.</translation>
    </message>
    <message>
        <source>Twilio region</source>
        <translation>Región de Twilio</translation>
    </message>
</context>
<context>
    <name>ringdown::settings::DiagnosticsSheet</name>
    <message>
        <source>Diagnostics bundle</source>
        <translation>Paquete de diagnóstico</translation>
    </message>
    <message>
        <source>This is all that will be saved, word for word. Leave out what you do not want to give.</source>
        <translation>Esto es todo lo que se guardará, palabra por palabra. Deje fuera lo que no quiera entregar.</translation>
    </message>
    <message>
        <source>Parts of the bundle</source>
        <translation>Partes del paquete</translation>
    </message>
    <message>
        <source>The chosen part</source>
        <translation>La parte elegida</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save the diagnostics bundle</source>
        <translation>Guardar el paquete de diagnóstico</translation>
    </message>
</context>
<context>
    <name>ringdown::settings::FoldersSection</name>
    <message>
        <source>Data and diagnostics</source>
        <translation>Datos y diagnóstico</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>This page, windows and their places.</source>
        <translation>Esta página, las ventanas y sus lugares.</translation>
    </message>
    <message>
        <source>Drafts and audit</source>
        <translation>Borradores y auditoría</translation>
    </message>
    <message>
        <source>What is not pushed yet, scenarios, and what was done with credentials.</source>
        <translation>Lo que aún no se publicó, los escenarios y lo que se hizo con las credenciales.</translation>
    </message>
    <message>
        <source>The relay run here</source>
        <translation>El relay que se ejecuta aquí</translation>
    </message>
    <message>
        <source>Its log, plan and revisions.</source>
        <translation>Su registro, su plan y sus revisiones.</translation>
    </message>
    <message>
        <source>Diagnostics bundle…</source>
        <translation>Paquete de diagnóstico…</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>One file for whoever helps you, listed before it is saved. Secrets, and the digits of telephone numbers, are taken out.</source>
        <translation>Un archivo para quien le ayude, que se enumera antes de guardarlo. Se quitan los secretos y las cifras de los números de teléfono.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>%1 does not exist yet: nothing was kept there.</source>
        <translation>%1 aún no existe: no se guardó nada allí.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what a folder holds, its path</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ringdown::settings::KeysModel</name>
    <message>
        <source>%1, no keys</source>
        <translation>%1, sin teclas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>action and its keys</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>changed from %1</source>
        <translation>cambiado; era %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>keys</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>ringdown::settings::KeysSection</name>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>De fábrica</translation>
    </message>
    <message>
        <source>All as they were</source>
        <translation>Todas como eran</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>Shortcuts keys keyboard actions</source>
        <translation>Atajos teclas teclado acciones</translation>
    </message>
    <message>
        <source>Keys of “%1”</source>
        <translation>Teclas de «%1»</translation>
    </message>
    <message>
        <source>Default keys of “%1”</source>
        <translation>Teclas de fábrica de «%1»</translation>
    </message>
    <message>
        <source>All keys as they were</source>
        <translation>Todas las teclas como eran</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Teclas nuevas</translation>
    </message>
</context>
<context>
    <name>ringdown::settings::LanguageSection</name>
    <message>
        <source>Language and clock</source>
        <translation>Idioma y reloj</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Of the console’s words, dates and numbers.</source>
        <translation>De las palabras, fechas y números de la consola.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>The language takes effect after a restart.</source>
        <translation>El idioma cambia tras reiniciar la consola.</translation>
    </message>
    <message>
        <source>Cloc&amp;k</source>
        <translation>Relo&amp;j</translation>
    </message>
    <message>
        <source>Exports keep to international time, whatever is chosen.</source>
        <translation>Las exportaciones usan siempre la hora internacional.</translation>
    </message>
    <message>
        <source>As the language has it</source>
        <translation>Como el idioma</translation>
    </message>
    <message>
        <source>24 hours, 17:30</source>
        <translation>24 horas, 17:30</translation>
    </message>
    <message>
        <source>12 hours, 5:30 PM</source>
        <translation>12 horas, 5:30 PM</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
</context>
<context>
    <name>ringdown::settings::NotificationsSection</name>
    <message>
        <source>Incoming</source>
        <translation>Entrantes</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Perdidas</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Buzón de voz</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmas</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>What the desktop tells you of. A press on a notification opens that call.</source>
        <translation>De qué le avisa el escritorio. Al pulsar una notificación se abre esa llamada.</translation>
    </message>
    <message>
        <source>Notifications incoming call missed call voicemail texts alarms business</source>
        <translation>Notificaciones entrantes llamada perdida mensajes de voz textos alarmas negocio</translation>
    </message>
    <message>
        <source>to</source>
        <comment>quiet hours: from 22:00 to 07:00</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>Nothing is told in them but alarms of the relay: callers may be getting lost.</source>
        <translation>En ellas solo se avisa de las alarmas del relay: quizá se pierden llamadas.</translation>
    </message>
    <message>
        <source>Quiet hours begin</source>
        <translation>Comienzo de las horas de silencio</translation>
    </message>
    <message>
        <source>Quiet hours end</source>
        <translation>Fin de las horas de silencio</translation>
    </message>
    <message>
        <source>The relay itself</source>
        <translation>El propio relay</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>business, kind of notification</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>is no time at all</source>
        <comment>quiet hours: from 22:00 to 22:00</comment>
        <translation>no es ningún tiempo</translation>
    </message>
    <message>
        <source>Tell again</source>
        <translation>Avisar otra vez</translation>
    </message>
    <message>
        <source>Nothing is told until %1.</source>
        <comment>time</comment>
        <translation>No se avisa de nada hasta las %1.</translation>
    </message>
</context>
<context>
    <name>ringdown::settings::RestartNote</name>
    <message>
        <source>Restart now</source>
        <translation>Reiniciar ahora</translation>
    </message>
    <message>
        <source>The console ends and begins again on this page. The draft is kept; an account that was given for this run only is not.</source>
        <translation>La consola termina y vuelve a empezar en esta página. El borrador se conserva; una cuenta dada solo para esta vez, no.</translation>
    </message>
</context>
<context>
    <name>ringdown::settings::SettingsPage</name>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>No setting speaks of “%1”</source>
        <translation>Ningún ajuste habla de «%1»</translation>
    </message>
    <message>
        <source>Try another word, such as colour, keys or quiet.</source>
        <translation>Pruebe otra palabra, como color, teclas o silencio.</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation>Mostrar todos los ajustes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Of this desk and this person. A choice acts at once, unless it says otherwise.</source>
        <translation>De este puesto y esta persona. Cada elección actúa enseguida, salvo que diga otra cosa.</translation>
    </message>
</context>
<context>
    <name>ringdown::shell::ActionRegistry</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation>&amp;Llamada</translation>
    </message>
    <message>
        <source>&amp;Routing</source>
        <translation>&amp;Rutas</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
</context>
<context>
    <name>ringdown::shell::Banner</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>ringdown::shell::CommandPalette</name>
    <message>
        <source>Search or run</source>
        <translation>Buscar o ejecutar</translation>
    </message>
    <message>
        <source>Deeds</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>What do you want to do? (&gt; actions, # numbers, @ contacts, / settings)</source>
        <translation>¿Qué quiere hacer? (&gt; acciones, # números, @ contactos, / ajustes)</translation>
    </message>
    <message>
        <source>There is nothing of this kind.</source>
        <translation>No hay nada de este tipo.</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”.</source>
        <translation>Aquí nada se llama «%1».</translation>
    </message>
    <message>
        <source>Looking for calls…</source>
        <translation>Se buscan llamadas…</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”, and calls could not be looked for.</source>
        <translation>Aquí nada se llama «%1», y no se pudieron buscar llamadas.</translation>
    </message>
</context>
<context>
    <name>ringdown::shell::EmptyState</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Show me with sample data</source>
        <translation>Mostrar con datos de ejemplo</translation>
    </message>
</context>
<context>
    <name>ringdown::shell::HeaderStrip</name>
    <message>
        <source>Close now…</source>
        <translation>Cerrar ahora…</translation>
    </message>
    <message>
        <source>Test call</source>
        <translation>Llamada de prueba</translation>
    </message>
    <message>
        <source>%1 (in the draft)</source>
        <translation>%1 (en el borrador)</translation>
    </message>
    <message>
        <source>All businesses</source>
        <translation>Todos los negocios</translation>
    </message>
    <message>
        <source>Manage businesses…</source>
        <translation>Gestionar negocios…</translation>
    </message>
    <message>
        <source>Open now…</source>
        <translation>Abrir ahora…</translation>
    </message>
    <message>
        <source>Open or close…</source>
        <translation>Abrir o cerrar…</translation>
    </message>
    <message>
        <source>Search or run</source>
        <translation>Buscar o ejecutar</translation>
    </message>
    <message>
        <source>Search or run   %1</source>
        <comment>its keys</comment>
        <translation>Buscar o ejecutar   %1</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>or run</comment>
        <translation>Buscar</translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln unpushed change(s)</source>
        <translation>
            <numerusform>Review %Ln unpushed change</numerusform>
            <numerusform>Review %Ln unpushed changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln</source>
        <comment>few words for it</comment>
        <translation>
            <numerusform>Review %Ln</numerusform>
            <numerusform>Review %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::shell::ListMenu</name>
    <message>
        <source>Choose one of the list first.</source>
        <translation>Elija primero una de la lista.</translation>
    </message>
</context>
<context>
    <name>ringdown::shell::NumberField</name>
    <message>
        <source>“%1” is not taken: it is a whole number from %2 to %3.</source>
        <translation>«%1» no se acepta: ha de ser un número entero de %2 a %3.</translation>
    </message>
    <message>
        <source>“%1” is not taken: it is a whole number from %2 to %3, or “%4”.</source>
        <translation>«%1» no se acepta: ha de ser un número entero de %2 a %3, o «%4».</translation>
    </message>
    <message>
        <source>This is not left empty: it is a whole number from %1 to %2.</source>
        <translation>No puede quedar vacío: ha de ser un número entero de %1 a %2.</translation>
    </message>
    <message>
        <source>This is not left empty: it is a whole number from %1 to %2, or “%3”.</source>
        <translation>No puede quedar vacío: ha de ser un número entero de %1 a %2, o «%3».</translation>
    </message>
</context>
<context>
    <name>ringdown::shell::OutcomeBadge</name>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
</context>
<context>
    <name>ringdown::shell::PageHeader</name>
    <message>
        <source>Help for this page</source>
        <translation>Ayuda de esta página</translation>
    </message>
    <message>
        <source>What this page is for, and how one works here</source>
        <translation>Para qué sirve esta página y cómo se trabaja en ella</translation>
    </message>
</context>
<context>
    <name>ringdown::shell::PaletteModel</name>
    <message>
        <source>%1 – not now: %2</source>
        <translation>%1 – ahora no: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of an offer</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>ringdown::shell::PlaceModel</name>
    <message>
        <source>%1, %2</source>
        <comment>place and its badge</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>place and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, a part of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, its badge</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ringdown::shell::PreferenceBook</name>
    <message>
        <source>The settings are not kept: %1: %2</source>
        <comment>file and why</comment>
        <translation>Los ajustes no se guardan: %1: %2</translation>
    </message>
</context>
<context>
    <name>ringdown::shell::RecentEvents</name>
    <message>
        <source>Recent events</source>
        <translation>Sucesos recientes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Recent events, the newest first</source>
        <translation>Sucesos recientes, los más nuevos primero</translation>
    </message>
</context>
<context>
    <name>ringdown::shell::RecentModel</name>
    <message>
        <source>%1  %2</source>
        <comment>time, what was told</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time, what was told</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ringdown::shell::Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ringdown::shell::Sidebar</name>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
</context>
<context>
    <name>ringdown::shell::TenantPicker</name>
    <message>
        <source>Business</source>
        <translation>Negocio</translation>
    </message>
    <message>
        <source>Show only this business; type a part of its name to find it</source>
        <translation>Mostrar solo este negocio; escriba una parte del nombre para encontrarlo</translation>
    </message>
</context>
<context>
    <name>ringdown::shell::Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
</context>
<context>
    <name>ringdown::shell::TimelineRow</name>
    <message numerus="yes">
        <source>%n alternative(s) not taken</source>
        <translation>
            <numerusform>%n alternativa no tomada</numerusform>
            <numerusform>%n alternativas no tomadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an alternative and why it was not taken</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ringdown::simulator::CallerField</name>
    <message>
        <source>Caller</source>
        <translation>Llamante</translation>
    </message>
    <message>
        <source>My number, %1</source>
        <translation>Mi número, %1</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anónimo</translation>
    </message>
    <message>
        <source>Forget my number</source>
        <translation>Olvidar mi número</translation>
    </message>
    <message>
        <source>This is my number</source>
        <translation>Este es mi número</translation>
    </message>
    <message>
        <source>It is no longer offered here, on this desk.</source>
        <translation>Ya no se ofrece aquí, en este puesto.</translation>
    </message>
    <message>
        <source>It is kept on this desk, and stands here when the simulator opens.</source>
        <translation>Se guarda en este puesto y aparece aquí al abrir el simulador.</translation>
    </message>
</context>
<context>
    <name>ringdown::simulator::CoverageGrid</name>
    <message>
        <source>Who would ring first, by day and half hour</source>
        <translation>Quién sonaría primero, por día y media hora</translation>
    </message>
</context>
<context>
    <name>ringdown::simulator::CoverageModel</name>
    <message>
        <source>no such business</source>
        <translation>no existe ese negocio</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>skipped by the clocks</source>
        <translation>los relojes la saltan</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>day format</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>%1 %2 to %3</source>
        <comment>day from to</comment>
        <translation>%1 de %2 a %3</translation>
    </message>
    <message>
        <source>%1: the clocks skip this half hour</source>
        <translation>%1: los relojes saltan esta media hora</translation>
    </message>
    <message>
        <source>%1: %2 would ring first, live and in the draft</source>
        <translation>%1: sonaría primero %2, en vigor y en el borrador</translation>
    </message>
    <message>
        <source>%1: draft %2, live %3 (differs)</source>
        <comment>when, who rings first</comment>
        <translation>%1: borrador %2, en vigor %3 (difiere)</translation>
    </message>
</context>
<context>
    <name>ringdown::simulator::CoverageSpanModel</name>
    <message>
        <source>The clocks go forward.</source>
        <translation>Los relojes se adelantan.</translation>
    </message>
    <message>
        <source>Nobody in the draft; somebody today.</source>
        <translation>Nadie en el borrador; hoy, alguien.</translation>
    </message>
    <message>
        <source>Nobody would be rung.</source>
        <translation>No sonaría nadie.</translation>
    </message>
    <message>
        <source>Differs from the live plan.</source>
        <translation>Difiere del plan en vigor.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Draft rings first</source>
        <translation>Con el borrador suena primero</translation>
    </message>
    <message>
        <source>Live rings first</source>
        <translation>En vigor suena primero</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>ringdown::simulator::CoverageView</name>
    <message>
        <source>As a table</source>
        <translation>Como tabla</translation>
    </message>
    <message>
        <source>‹ Week before</source>
        <translation>‹ Semana anterior</translation>
    </message>
    <message>
        <source>Week after ›</source>
        <translation>Semana siguiente ›</translation>
    </message>
    <message>
        <source>Who would ring first, as a table</source>
        <translation>Quién sonaría primero, como tabla</translation>
    </message>
    <message>
        <source>Who would ring first at %1</source>
        <translation>Quién sonaría primero en %1</translation>
    </message>
    <message>
        <source>Who would ring first at %1 (live: the draft has errors)</source>
        <translation>Quién sonaría primero en %1 (en vigor: el borrador tiene errores)</translation>
    </message>
    <message>
        <source>An ordinary caller who presses nothing. Hatched: nobody would be rung. Framed and marked ~: other than live. Click a half hour, or press Return, to see the call.</source>
        <translation>Un llamante cualquiera que no pulsa nada. Rayado: no sonaría nadie. Con marco y ~: distinto del plan en vigor. Pulse en una media hora, o Intro, para ver la llamada.</translation>
    </message>
</context>
<context>
    <name>ringdown::simulator::HangUpField</name>
    <message>
        <source>stays</source>
        <comment>the caller does not hang up</comment>
        <translation>no cuelga</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>After how many seconds the caller hangs up</source>
        <translation>Segundos tras los que cuelga quien llama</translation>
    </message>
    <message>
        <source>Unless somebody has taken the call; no message is left</source>
        <translation>Salvo que alguien haya atendido la llamada; no se deja mensaje</translation>
    </message>
</context>
<context>
    <name>ringdown::simulator::PathBoard</name>
    <message>
        <source>Path through the live plan</source>
        <translation>Camino por el plan en vigor</translation>
    </message>
    <message>
        <source>Path through the draft</source>
        <translation>Camino por el borrador</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>The call cannot be played until every field can be read.</source>
        <translation>La llamada no se puede simular hasta que se pueda leer cada campo.</translation>
    </message>
    <message>
        <source>The draft has an error: %1</source>
        <translation>El borrador tiene un error: %1</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revisión %1</translation>
    </message>
    <message>
        <source>Live plan</source>
        <translation>Plan en vigor</translation>
    </message>
    <message>
        <source>Nobody’s number: no business of this plan has %1, so a call to it would not be answered here.</source>
        <translation>Número de nadie: ningún negocio de este plan tiene %1, así que una llamada a él no se atendería aquí.</translation>
    </message>
    <message>
        <source>Live, revision %1</source>
        <translation>En vigor, revisión %1</translation>
    </message>
    <message>
        <source>Draft, as the live plan</source>
        <translation>Borrador, igual al plan en vigor</translation>
    </message>
    <message>
        <source>The draft is as the live plan.</source>
        <translation>El borrador es igual al plan en vigor.</translation>
    </message>
    <message numerus="yes">
        <source>~ %n line(s) differ in the draft.</source>
        <translation>
            <numerusform>~ %n línea difiere en el borrador.</numerusform>
            <numerusform>~ %n líneas difieren en el borrador.</numerusform>
        </translation>
    </message>
    <message>
        <source>~ Only one of the plans has this number.</source>
        <translation>~ Solo uno de los planes tiene este número.</translation>
    </message>
    <message>
        <source>This call goes the same way in the draft.</source>
        <translation>Esta llamada va por el mismo camino en el borrador.</translation>
    </message>
</context>
<context>
    <name>ringdown::simulator::PathModel</name>
    <message>
        <source>After %1: %2</source>
        <comment>duration, what happens</comment>
        <translation>Tras %1: %2</translation>
    </message>
    <message>
        <source>%1. Differs in the other plan.</source>
        <translation>%1. Difiere en el otro plan.</translation>
    </message>
    <message>
        <source>~ differs</source>
        <comment>mark of a line that the other plan does not have</comment>
        <translation>~ difiere</translation>
    </message>
</context>
<context>
    <name>ringdown::simulator::PathView</name>
    <message>
        <source>refused before a route</source>
        <translation>rechazada antes de una ruta</translation>
    </message>
    <message>
        <source>by route %1</source>
        <translation>por la ruta %1</translation>
    </message>
    <message>
        <source>%1, %2, over after %3</source>
        <comment>business, route, duration</comment>
        <translation>%1, %2, termina a los %3</translation>
    </message>
</context>
<context>
    <name>ringdown::simulator::PlanChoice</name>
    <message>
        <source>Revision %1</source>
        <translation>Revisión %1</translation>
    </message>
    <message>
        <source>Revision %1, %2</source>
        <comment>number, who and why</comment>
        <translation>Revisión %1, %2</translation>
    </message>
    <message>
        <source>Plan that the call is played through</source>
        <translation>Plan por el que pasa la llamada</translation>
    </message>
    <message>
        <source>Live plan and draft</source>
        <translation>Plan en vigor y borrador</translation>
    </message>
    <message>
        <source>Live plan</source>
        <translation>Plan en vigor</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Revision %1 is being read…</source>
        <translation>Se está leyendo la revisión %1…</translation>
    </message>
    <message>
        <source>Revision %1 could not be loaded.</source>
        <translation>No se pudo cargar la revisión %1.</translation>
    </message>
    <message>
        <source>Revision %1 cannot be read here.</source>
        <translation>La revisión %1 no se puede leer aquí.</translation>
    </message>
</context>
<context>
    <name>ringdown::simulator::PressedKeys</name>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Keys the caller presses</source>
        <translation>Teclas que pulsa el llamante</translation>
    </message>
</context>
<context>
    <name>ringdown::simulator::QuestionForm</name>
    <message>
        <source>%1  %2</source>
        <comment>number, business</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 after %2 s</source>
        <comment>name, seconds</comment>
        <translation>%1 tras %2 s</translation>
    </message>
    <message>
        <source>%1: busy</source>
        <translation>%1: ocupado</translation>
    </message>
    <message>
        <source>%1: off</source>
        <translation>%1: apagado</translation>
    </message>
    <message>
        <source>%1: declines</source>
        <translation>%1: rechaza</translation>
    </message>
    <message>
        <source>%1: voicemail</source>
        <translation>%1: buzón de voz</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1: no</translation>
    </message>
    <message>
        <source>Number called</source>
        <translation>Número llamado</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Próximo cambio</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date format</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>Day of the call</source>
        <translation>Día de la llamada</translation>
    </message>
    <message>
        <source>Time of the call, by the business’s clock</source>
        <translation>Hora de la llamada, según el reloj del negocio</translation>
    </message>
    <message>
        <source>the first time</source>
        <translation>la primera vez</translation>
    </message>
    <message>
        <source>the second time</source>
        <translation>la segunda vez</translation>
    </message>
    <message>
        <source>Which of the two times the clock shows this</source>
        <translation>A cuál de las dos veces que el reloj muestra esta hora se refiere</translation>
    </message>
    <message>
        <source>The next time at which the business opens or closes</source>
        <translation>La próxima vez que el negocio abre o cierra</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>Lla&amp;ma a</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;Presses</source>
        <translation>&amp;Pulsa</translation>
    </message>
    <message>
        <source>Time over the day</source>
        <translation>Hora a lo largo del día</translation>
    </message>
    <message>
        <source>Drag over the day, or use the arrow keys: 5 minutes, Page Up and Down an hour</source>
        <translation>Arrastre a lo largo del día, o use las flechas: 5 minutos; Re Pág y Av Pág, una hora</translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation>&amp;Cuándo</translation>
    </message>
    <message>
        <source>Who answers: nobody</source>
        <translation>Quién responde: nadie</translation>
    </message>
    <message>
        <source>Who answers: %1</source>
        <translation>Quién responde: %1</translation>
    </message>
    <message>
        <source>Nothing changes within 14 days.</source>
        <translation>No cambia nada en 14 días.</translation>
    </message>
    <message>
        <source>The clocks go back that day and show %1 twice.</source>
        <translation>Ese día los relojes se atrasan y muestran %1 dos veces.</translation>
    </message>
    <message>
        <source>The clocks skip %1 that day; it is taken as %2.</source>
        <translation>Ese día los relojes saltan %1; se toma como %2.</translation>
    </message>
    <message>
        <source>Over the &amp;day</source>
        <translation>A lo lar&amp;go del día</translation>
    </message>
    <message>
        <source>Han&amp;gs up after</source>
        <translation>Cuelga a lo&amp;s</translation>
    </message>
</context>
<context>
    <name>ringdown::simulator::SaveScenarioSheet</name>
    <message>
        <source>Save scenario</source>
        <translation>Guardar escenario</translation>
    </message>
    <message>
        <source>Save a scenario</source>
        <translation>Guardar un escenario</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Nombre del escenario</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The plans differ. Which is right?</source>
        <translation>Los planes difieren. ¿Cuál es el correcto?</translation>
    </message>
    <message>
        <source>As in the draft: %1</source>
        <translation>Como en el borrador: %1</translation>
    </message>
    <message>
        <source>As in the live plan: %1</source>
        <translation>Como en el plan en vigor: %1</translation>
    </message>
    <message>
        <source>Expected: %1.</source>
        <translation>Esperado: %1.</translation>
    </message>
    <message>
        <source>There is a scenario of this name already.</source>
        <translation>Ya hay un escenario con este nombre.</translation>
    </message>
    <message>
        <source>A scenario needs a name.</source>
        <translation>Un escenario necesita un nombre.</translation>
    </message>
    <message>
        <source>This call must go the same way in every plan that is pushed from this desk.</source>
        <translation>Esta llamada debe ir por el mismo camino en todo plan que se publique desde este puesto.</translation>
    </message>
</context>
<context>
    <name>ringdown::simulator::ScenarioList</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Saved scenarios</source>
        <translation>Escenarios guardados</translation>
    </message>
    <message>
        <source>Save scenario…</source>
        <translation>Guardar escenario…</translation>
    </message>
    <message>
        <source>No scenarios yet. A saved one is checked whenever the draft changes.</source>
        <translation>Todavía no hay escenarios. Uno guardado se comprueba cada vez que cambia el borrador.</translation>
    </message>
    <message numerus="yes">
        <source>Scenarios: %n saved, not checked while the draft has errors</source>
        <translation>
            <numerusform>Escenarios: %n guardado, sin comprobar mientras el borrador tenga errores</numerusform>
            <numerusform>Escenarios: %n guardados, sin comprobar mientras el borrador tenga errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scenarios: %n saved, all pass on the draft</source>
        <translation>
            <numerusform>Escenarios: %n guardado, pasa con el borrador</numerusform>
            <numerusform>Escenarios: %n guardados, todos pasan con el borrador</numerusform>
        </translation>
    </message>
    <message>
        <source>Scenarios: %1 pass, %2 of %3 fail on the draft</source>
        <translation>Escenarios: %1 pasan, %2 de %3 fallan con el borrador</translation>
    </message>
    <message>
        <source>Scenario “%1” saved.</source>
        <translation>Escenario «%1» guardado.</translation>
    </message>
    <message>
        <source>Scenario “%1” removed.</source>
        <translation>Escenario «%1» quitado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Copy as test</source>
        <translation>Copiar como prueba</translation>
    </message>
    <message>
        <source>The call and how it goes, as the text of a scenario’s file</source>
        <translation>La llamada y cómo va, como el texto del archivo de un escenario</translation>
    </message>
    <message>
        <source>A scenario needs a name: this one is “%1” still.</source>
        <translation>Un escenario necesita un nombre: este sigue siendo «%1».</translation>
    </message>
    <message>
        <source>There is a scenario “%1” already: this one is “%2” still.</source>
        <translation>Ya hay un escenario «%1»: este sigue siendo «%2».</translation>
    </message>
</context>
<context>
    <name>ringdown::simulator::ScenarioModel</name>
    <message>
        <source>%1: not known while the draft has errors</source>
        <translation>%1: no se sabe mientras el borrador tenga errores</translation>
    </message>
    <message>
        <source>%1: fails. %2</source>
        <comment>scenario, what came</comment>
        <translation>%1: falla. %2</translation>
    </message>
    <message>
        <source>%1: passes (%2)</source>
        <comment>scenario, what is expected</comment>
        <translation>%1: pasa (%2)</translation>
    </message>
</context>
<context>
    <name>ringdown::simulator::SimulatorPage</name>
    <message>
        <source>Simulator</source>
        <translation>Simulador</translation>
    </message>
    <message>
        <source>What would happen to a call, live and in the draft. No phone rings, nothing is sent.</source>
        <translation>Qué pasaría con una llamada, en vigor y en el borrador. No suena ningún teléfono, no se envía nada.</translation>
    </message>
    <message>
        <source>Parts of the simulator</source>
        <translation>Partes del simulador</translation>
    </message>
    <message>
        <source>A call</source>
        <translation>Una llamada</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>The draft has an error, so it cannot be played: %1</source>
        <translation>El borrador tiene un error, así que no se puede simular: %1</translation>
    </message>
    <message>
        <source>There is nothing to save: the number is nobody’s.</source>
        <translation>No hay nada que guardar: el número no es de nadie.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>business, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>There is nothing to copy: the number is nobody’s.</source>
        <translation>No hay nada que copiar: el número no es de nadie.</translation>
    </message>
    <message>
        <source>Copied as a test: “%1”.</source>
        <translation>Copiado como prueba: «%1».</translation>
    </message>
    <message>
        <source>P&amp;lan</source>
        <translation>Pla&amp;n</translation>
    </message>
</context>
<context>
    <name>ringdown::simulator::TestLine</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>people whose phones ring</comment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Drill – no phone rings, free</source>
        <translation>Simulacro: no suena ningún teléfono, es gratis</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Test call</source>
        <translation>Llamada de prueba</translation>
    </message>
    <message>
        <source>Start the test call</source>
        <translation>Iniciar la llamada de prueba</translation>
    </message>
    <message>
        <source>It is made now and by the live plan, whatever time and plan stand above.</source>
        <translation>Se hace ahora y según el plan en vigor, sin importar la hora y el plan de arriba.</translation>
    </message>
    <message>
        <source>Only a number of the live plan can be called.</source>
        <translation>Solo se puede llamar a un número del plan en vigor.</translation>
    </message>
    <message>
        <source>really rings phones, and costs what calls cost</source>
        <translation>suenan teléfonos de verdad y cuesta lo que cuestan las llamadas</translation>
    </message>
    <message>
        <source>not possible now: %1</source>
        <translation>no es posible ahora: %1</translation>
    </message>
    <message numerus="yes">
        <source>a real call that rings nobody at this hour, costs about %n minute(s)</source>
        <translation>
            <numerusform>una llamada real que a esta hora no suena en ningún teléfono, cuesta cerca de %n minuto</numerusform>
            <numerusform>una llamada real que a esta hora no suena en ningún teléfono, cuesta cerca de %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>really rings %1, costs about %n minute(s)</source>
        <translation>
            <numerusform>suena de verdad en %1, cuesta cerca de %n minuto</numerusform>
            <numerusform>suena de verdad en %1, cuesta cerca de %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>what it would ring and cost is not known now</source>
        <translation>ahora no se sabe a quién sonaría ni cuánto costaría</translation>
    </message>
</context>
<context>
    <name>ringdown::simulator::WhyPane</name>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Why the chosen line is so</source>
        <translation>Por qué es así la línea elegida</translation>
    </message>
    <message>
        <source>Choose a line: its reason stands here.</source>
        <translation>Elija una línea: aquí aparece su motivo.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>plan, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>No tomada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an alternative and why it was not taken</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ringdown::speech::ListenButton</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Says it in a voice of this desk. Callers hear Twilio’s, which sounds different.</source>
        <translation>Lo dice con una voz de este escritorio. Quienes llaman oyen la de Twilio, que suena distinta.</translation>
    </message>
    <message>
        <source>There are no words to say.</source>
        <translation>No hay palabras que decir.</translation>
    </message>
    <message>
        <source>A voice of this desk. Callers hear Twilio’s.</source>
        <translation>Una voz de este escritorio. Quienes llaman oyen la de Twilio.</translation>
    </message>
</context>
<context>
    <name>ringdown::welcome::AccountStep</name>
    <message>
        <source>Your account at the carrier</source>
        <translation>Su cuenta en el operador</translation>
    </message>
    <message>
        <source>With it the relay can tell a real call from a forged one. It stays on this desk: no relay ever gets it.</source>
        <translation>Con ella el relay distingue una llamada real de una falsificada. Se queda en este puesto: ningún relay la recibe.</translation>
    </message>
    <message>
        <source>Try and store</source>
        <translation>Probar y guardar</translation>
    </message>
    <message>
        <source>Store it untried</source>
        <translation>Guardarlo sin probar</translation>
    </message>
    <message>
        <source>Account &amp;SID</source>
        <translation>&amp;SID de la cuenta</translation>
    </message>
    <message>
        <source>Auth &amp;Token</source>
        <translation>Auth &amp;Token</translation>
    </message>
    <message>
        <source>Import an env file…</source>
        <translation>Importar un archivo env…</translation>
    </message>
    <message>
        <source>The account is stored, and the webhook key was derived from it.</source>
        <translation>La cuenta está guardada, y de ella se derivó la clave de webhook.</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) stored.</source>
        <translation>
            <numerusform>%n credencial guardada.</numerusform>
            <numerusform>%n credenciales guardadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The carrier is asked whether the token is right…</source>
        <translation>Se pregunta al operador si el token es correcto…</translation>
    </message>
    <message>
        <source>Kept in memory, for this run only.</source>
        <translation>En memoria, solo para esta ejecución.</translation>
    </message>
    <message>
        <source>Asking the keyring how it is…</source>
        <translation>Preguntando al llavero cómo está…</translation>
    </message>
    <message>
        <source>Kept in the keyring of this desk (%1).</source>
        <comment>its state</comment>
        <translation>Guardada en el llavero de este puesto (%1).</translation>
    </message>
    <message>
        <source>An account is stored here already. Another would take its place.</source>
        <translation>Aquí ya hay una cuenta guardada. Otra ocuparía su lugar.</translation>
    </message>
</context>
<context>
    <name>ringdown::welcome::CallStep</name>
    <message>
        <source>A first call</source>
        <translation>Una primera llamada</translation>
    </message>
    <message>
        <source>This is what would happen to a caller, decided by the same code that decides on the telephone.</source>
        <translation>Esto es lo que le pasaría a un llamante, decidido por el mismo código que decide al teléfono.</translation>
    </message>
    <message>
        <source>Your business</source>
        <translation>Su negocio</translation>
    </message>
    <message>
        <source>No account is stored, so a relay could not tell a real call from a forged one.</source>
        <translation>No hay ninguna cuenta guardada, así que un relay no podría distinguir una llamada real de una falsificada.</translation>
    </message>
    <message>
        <source>%1 Nothing is started yet. What you entered, but for a token, stays in the first steps until the console ends: go back to complete it, or come again by the Help menu.</source>
        <translation>%1 Todavía no se inicia nada. Lo que ha introducido, salvo un token, queda en los primeros pasos hasta que termine la consola: vuelva atrás para completarlo, o regrese desde el menú Ayuda.</translation>
    </message>
    <message>
        <source>The relay starts on this desk with this plan, and its calls are shown live. All of it can be changed under Routing.</source>
        <translation>El relay arranca en este puesto con este plan y sus llamadas se muestran en vivo. Todo se puede cambiar en Rutas.</translation>
    </message>
</context>
<context>
    <name>ringdown::welcome::FoundNumbers</name>
    <message>
        <source>takes no calls</source>
        <translation>no admite llamadas</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>fuera</translation>
    </message>
    <message>
        <source>%1, %2, calls now: %3</source>
        <comment>number, business, address</comment>
        <translation>%1, %2, llamadas ahora: %3</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Name at Twilio</source>
        <translation>Nombre en Twilio</translation>
    </message>
    <message>
        <source>Calls go to now</source>
        <translation>Las llamadas van ahora a</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Es de</translation>
    </message>
</context>
<context>
    <name>ringdown::welcome::NumberChooser</name>
    <message>
        <source>Numbers found</source>
        <translation>Números encontrados</translation>
    </message>
    <message>
        <source>Twilio is being asked for the account’s numbers. You can type them meanwhile.</source>
        <translation>Se están pidiendo a Twilio los números de la cuenta. Mientras tanto puede escribirlos.</translation>
    </message>
    <message>
        <source>This account has no numbers yet. Numbers can be bought later, on the page of that name; or type the number that callers will dial.</source>
        <translation>Esta cuenta aún no tiene números. Se pueden comprar después, en la página Números; o escriba el número que marcarán los llamantes.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) found.</source>
        <translation>
            <numerusform>%n número encontrado.</numerusform>
            <numerusform>%n números encontrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>List them</source>
        <translation>Mostrarlos en lista</translation>
    </message>
    <message>
        <source>This desk has no account stored, so its numbers cannot be listed. Go back to store one, or type the numbers that callers dial.</source>
        <translation>Este escritorio no tiene ninguna cuenta guardada, así que no se pueden listar sus números. Vuelva atrás para guardar una o escriba los números que marcan los llamantes.</translation>
    </message>
    <message>
        <source>Your keyring is locked, so the account cannot be asked for its numbers. Unlock it, or type the numbers that callers dial.</source>
        <translation>Su llavero está bloqueado, así que no se pueden pedir los números de la cuenta. Desbloquéelo o escriba los números que marcan los llamantes.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>The numbers could not be read: this desktop’s keyring does not work. Go back to keep the account for this run only, or type the numbers that callers dial.</source>
        <translation>No se pudieron leer los números: el llavero de este escritorio no funciona. Vuelva atrás para usar la cuenta solo esta vez o escriba los números que marcan los llamantes.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The numbers could not be read.</source>
        <translation>No se pudieron leer los números.</translation>
    </message>
    <message>
        <source>%1 Try again, or type the numbers that callers dial.</source>
        <comment>why not</comment>
        <translation>%1 Reinténtelo o escriba los números que marcan los llamantes.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) found. Choose those of one business, name it, and give them to it. What is given to none is left out.</source>
        <translation>
            <numerusform>%n número encontrado. Elíjalo, nombre el negocio y déselo. Lo que no se da a ninguno queda fuera.</numerusform>
            <numerusform>%n números encontrados. Elija los de un negocio, nómbrelo y déselos. Lo que no se da a ninguno queda fuera.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::welcome::NumbersStep</name>
    <message>
        <source>Your numbers and your people</source>
        <translation>Sus números y su gente</translation>
    </message>
    <message>
        <source>Queen of San Diego</source>
        <translation>Queen of San Diego</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Zona horaria</translation>
    </message>
    <message>
        <source>Ca&amp;lls are answered like in</source>
        <translation>Las &amp;llamadas se atienden como en</translation>
    </message>
    <message>
        <source>Phone of: %1</source>
        <comment>a role</comment>
        <translation>Teléfono de: %1</translation>
    </message>
    <message>
        <source>%1’s phone</source>
        <comment>a role</comment>
        <translation>Teléfono de %1</translation>
    </message>
    <message>
        <source>“%1” is no telephone number.</source>
        <translation>«%1» no es un número de teléfono.</translation>
    </message>
    <message>
        <source>Each number goes to the business you name, or is left out. Nothing is changed at Twilio.</source>
        <translation>Cada número va al negocio que usted nombre o queda fuera. En Twilio no se cambia nada.</translation>
    </message>
    <message>
        <source>&amp;Give it the chosen numbers</source>
        <translation>&amp;Darle los números elegidos</translation>
    </message>
    <message>
        <source>Leave &amp;out</source>
        <translation>Dejar &amp;fuera</translation>
    </message>
    <message>
        <source>Choose the numbers that belong to %1.</source>
        <translation>Elija los números que son de %1.</translation>
    </message>
    <message>
        <source>Choose the time zone</source>
        <translation>Elija la zona horaria</translation>
    </message>
    <message>
        <source>B&amp;usiness</source>
        <translation>&amp;Negocio</translation>
    </message>
    <message>
        <source>Numbers callers &amp;dial, one a line</source>
        <translation>N&amp;úmeros que marcan los llamantes, uno por línea</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Negocio</translation>
    </message>
    <message>
        <source>“%1” is the number that callers dial. Name the phone that it rings.</source>
        <translation>«%1» es el número que marcan quienes llaman. Indique el teléfono al que suena.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>“%1” is no time zone yet. Choose one that is offered.</source>
        <translation>«%1» todavía no es una zona horaria. Elija una de las que se ofrecen.</translation>
    </message>
    <message>
        <source>Choose the time zone of the business to go on.</source>
        <translation>Elige la zona horaria del negocio para seguir.</translation>
    </message>
    <message>
        <source>The time zone of this computer is not known: choose the one of the business to go on.</source>
        <translation>No se conoce la zona horaria de este equipo: elige la del negocio para seguir.</translation>
    </message>
</context>
<context>
    <name>ringdown::welcome::WayStep</name>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>Calls to your numbers are rung down a list of people until a human being has them.</source>
        <translation>Las llamadas a sus números suenan por una lista de personas hasta que un ser humano las tiene.</translation>
    </message>
    <message>
        <source>&amp;Look around with sample data</source>
        <translation>Dar una &amp;vuelta con datos de ejemplo</translation>
    </message>
    <message>
        <source>Three businesses with simulated callers. No phone rings, nothing is sent, nothing is kept.</source>
        <translation>Tres negocios con llamantes simulados. No suena ningún teléfono, no se envía nada, no se guarda nada.</translation>
    </message>
    <message>
        <source>&amp;Run a relay here</source>
        <translation>&amp;Ejecutar un relay aquí</translation>
    </message>
    <message>
        <source>This desk answers your numbers while the console runs. For a small business, or to begin.</source>
        <translation>Este puesto atiende sus números mientras funciona la consola. Para un negocio pequeño, o para empezar.</translation>
    </message>
    <message>
        <source>&amp;Connect to a relay</source>
        <translation>&amp;Conectar con un relay</translation>
    </message>
    <message>
        <source>One runs elsewhere already, and you have a token for it.</source>
        <translation>Ya funciona uno en otro lugar, y usted tiene un token para él.</translation>
    </message>
    <message>
        <source>&amp;Keep the token in the keyring</source>
        <translation>&amp;Guardar el token en el llavero</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>One was set up on this desk before: it goes on with its own plan and log, so nothing is asked for it. Change the plan in Routing.</source>
        <translation>En este puesto ya se preparó uno: sigue con su propio plan y su registro, así que no se pregunta nada. El plan se cambia en Enrutamiento.</translation>
    </message>
    <message>
        <source>Empty: the one your keyring keeps</source>
        <translation>Vacío: el que guarda su llavero</translation>
    </message>
</context>
<context>
    <name>ringdown::welcome::Wizard</name>
    <message>
        <source>First steps – Ringdown</source>
        <translation>Primeros pasos – Ringdown</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Skip this page</source>
        <translation>Saltar esta página</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Start the relay</source>
        <translation>Arrancar el relay</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; &amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Siguiente &gt;</translation>
    </message>
</context>
<context>
    <name>ringdown::window::AboutSheet</name>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later: you may use it, study it, change it and pass it on. Whoever passes it on gives its source too. It comes without any warranty.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior: puede usarlo, estudiarlo, cambiarlo y darlo a otros. Quien lo da entrega también su código fuente. Viene sin ninguna garantía.</translation>
    </message>
    <message>
        <source>About Ringdown</source>
        <translation>Acerca de Ringdown</translation>
    </message>
    <message>
        <source>Ringdown</source>
        <translation>Ringdown</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>De qué está hecho</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
</context>
<context>
    <name>ringdown::window::AccountDeeds</name>
    <message>
        <source>%1 on the clipboard for %2 s</source>
        <comment>what was copied</comment>
        <translation>%1 en el portapapeles durante %2 s</translation>
    </message>
    <message>
        <source>A secret was copied. Press to take it off the clipboard now.</source>
        <translation>Se copió un secreto. Pulse para quitarlo ahora del portapapeles.</translation>
    </message>
    <message>
        <source>No secret is on the clipboard.</source>
        <translation>No hay ningún secreto en el portapapeles.</translation>
    </message>
    <message>
        <source>The sample data have no account.</source>
        <translation>Los datos de ejemplo no tienen cuenta.</translation>
    </message>
</context>
<context>
    <name>ringdown::window::BusinessChoice</name>
    <message>
        <source>%1 is no longer in the plan: all businesses are shown.</source>
        <translation>%1 ya no está en el plan: se muestran todos los negocios.</translation>
    </message>
</context>
<context>
    <name>ringdown::window::CallDeeds</name>
    <message>
        <source>Number copied.</source>
        <translation>Número copiado.</translation>
    </message>
    <message>
        <source>Summary copied.</source>
        <translation>Resumen copiado.</translation>
    </message>
    <message>
        <source>The call could not be loaded.</source>
        <translation>No se pudo cargar la llamada.</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrar</translation>
    </message>
    <message>
        <source>&amp;Filter calls</source>
        <translation>&amp;Filtrar llamadas</translation>
    </message>
</context>
<context>
    <name>ringdown::window::CallFlow</name>
    <message>
        <source>The caller goes to voicemail.</source>
        <translation>Quien llama va al buzón de voz.</translation>
    </message>
    <message>
        <source>Claimed. Everybody sees that you take care of it.</source>
        <translation>Asignada. Todos ven que usted se ocupa.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Given back. The call is open again.</source>
        <translation>Liberada. La llamada vuelve a estar pendiente.</translation>
    </message>
</context>
<context>
    <name>ringdown::window::ClosingSheet</name>
    <message>
        <source>Do so from now on (Settings can change it)</source>
        <translation>Hacerlo así desde ahora (se puede cambiar en Ajustes)</translation>
    </message>
    <message>
        <source>Closing Ringdown</source>
        <translation>Cerrar Ringdown</translation>
    </message>
    <message>
        <source>This desk answers your calls</source>
        <translation>Este puesto atiende sus llamadas</translation>
    </message>
    <message>
        <source>Close the window?</source>
        <translation>¿Cerrar la ventana?</translation>
    </message>
    <message>
        <source>Ending the console ends its relay: calls will go to the fallback URL until it runs again.</source>
        <translation>Terminar la consola termina su relay: las llamadas irán a la URL de reserva hasta que vuelva a funcionar.</translation>
    </message>
    <message>
        <source>The relay runs elsewhere and goes on without this console.</source>
        <translation>El relay funciona en otro lugar y sigue sin esta consola.</translation>
    </message>
    <message>
        <source>In the tray it goes on and tells of calls. %1</source>
        <translation>En la bandeja sigue y avisa de llamadas. %1</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Seguir en la bandeja</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Seguir en marcha</translation>
    </message>
    <message>
        <source>End the relay and quit</source>
        <translation>Terminar el relay y salir</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Its relay begins again with the console. Until it runs, for some seconds, calls go to the fallback URL. The draft is kept.</source>
        <translation>Su relay vuelve a empezar con la consola. Hasta que funcione, durante unos segundos, las llamadas van a la URL de reserva. El borrador se conserva.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Restart both</source>
        <translation>Reiniciar los dos</translation>
    </message>
    <message>
        <source>No relay is connected: no call depends on this console.</source>
        <translation>No hay ningún relay conectado: ninguna llamada depende de esta consola.</translation>
    </message>
    <message>
        <source>The demo ends with this console; its calls are invented.</source>
        <translation>La demo termina con esta consola; sus llamadas son inventadas.</translation>
    </message>
    <message>
        <source>In the tray it goes on. %1</source>
        <translation>En la bandeja sigue. %1</translation>
    </message>
    <message>
        <source>Its relay begins again with the console. Until it runs, for some seconds, calls go to the fallback URL.</source>
        <translation>Su relay vuelve a empezar con la consola. Hasta que funcione, durante unos segundos, las llamadas van a la URL de reserva.</translation>
    </message>
</context>
<context>
    <name>ringdown::window::ConnectSheet</name>
    <message>
        <source>The address needs http:// or https:// and a host, as in https://relay.example.com.</source>
        <translation>La dirección necesita http:// o https:// y un nombre de equipo, como en https://relay.example.com.</translation>
    </message>
    <message>
        <source>&amp;Keep the token in the keyring</source>
        <translation>&amp;Guardar el token en el llavero</translation>
    </message>
    <message>
        <source>Connect to a relay</source>
        <translation>Conectar con un relay</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>Otherwise it stays in memory and is asked for again</source>
        <translation>Si no, queda en memoria y se pide de nuevo</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Empty: the one your keyring keeps</source>
        <translation>Vacío: el que guarda su llavero</translation>
    </message>
    <message>
        <source>The console starts without a relay then; its token stays in the keyring</source>
        <translation>La consola empieza entonces sin relay; su token sigue en el llavero</translation>
    </message>
    <message>
        <source>The port of the address is a number from 1 to 65535.</source>
        <translation>El puerto de la dirección es un número del 1 al 65535.</translation>
    </message>
    <message>
        <source>Leave the user name and the password out of the address: a relay is entered with a token, which your keyring can keep.</source>
        <translation>Quite de la dirección el nombre de usuario y la contraseña: en un relay se entra con un token, que su llavero puede guardar.</translation>
    </message>
    <message>
        <source>The address ends with the host and its port: leave out what stands behind.</source>
        <translation>La dirección termina con el nombre del equipo y su puerto: quite lo que hay detrás.</translation>
    </message>
    <message>
        <source>For&amp;get this address</source>
        <translation>&amp;Olvidar esta dirección</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>&amp;Token</translation>
    </message>
    <message numerus="yes">
        <source>The token has %Ln character(s); a relay’s tokens have 32 to 200.</source>
        <translation>
            <numerusform>The token has %Ln character; a relay’s tokens have 32 to 200.</numerusform>
            <numerusform>The token has %Ln characters; a relay’s tokens have 32 to 200.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::window::Cover</name>
    <message>
        <source>Close what lies over the window first.</source>
        <translation>Cierre primero lo que está sobre la ventana.</translation>
    </message>
</context>
<context>
    <name>ringdown::window::DemoDeeds</name>
    <message>
        <source>This is no demo.</source>
        <translation>Esto no es una demo.</translation>
    </message>
    <message>
        <source>Keep this plan</source>
        <translation>Guardar este plan</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>Planes (*.json)</translation>
    </message>
    <message>
        <source>Opens a demo in a window of its own. Nothing is sent, and this window stays as it is.</source>
        <translation>Abre una demostración en su propia ventana. No se envía nada, y esta ventana queda como está.</translation>
    </message>
</context>
<context>
    <name>ringdown::window::DraftState</name>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Deshacer %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>R&amp;edo %1</source>
        <translation>&amp;Rehacer %1</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>There is no edit of the plan to go back to.</source>
        <translation>No hay ninguna edición del plan a la que volver.</translation>
    </message>
    <message>
        <source>There is no relay whose plan could be changed.</source>
        <translation>No hay ningún relay cuyo plan se pueda cambiar.</translation>
    </message>
    <message>
        <source>The draft is as the live plan: there is nothing to push.</source>
        <translation>El borrador es igual al plan en vigor: no hay nada que publicar.</translation>
    </message>
    <message>
        <source>The draft is as the live plan.</source>
        <translation>El borrador es igual al plan en vigor.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>problems, changes</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) not pushed</source>
        <translation>
            <numerusform>%Ln change not pushed</numerusform>
            <numerusform>%Ln changes not pushed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::window::Farewell</name>
    <message>
        <source>Closing the window</source>
        <translation>Al cerrar la ventana</translation>
    </message>
</context>
<context>
    <name>ringdown::window::FirstUse</name>
    <message>
        <source>Show me with sample data</source>
        <translation>Mostrar con datos de ejemplo</translation>
    </message>
    <message>
        <source>Connect to a relay…</source>
        <translation>Conectar con un relay…</translation>
    </message>
    <message>
        <source>Run a relay here…</source>
        <translation>Ejecutar un relay aquí…</translation>
    </message>
    <message>
        <source>Welcome to Ringdown</source>
        <translation>Bienvenido a Ringdown</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Tarda un momento.</translation>
    </message>
    <message>
        <source>Give a token…</source>
        <translation>Dar un token…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>The relay on this desk…</source>
        <translation>El relay de este puesto…</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>Arrancarlo de nuevo</translation>
    </message>
    <message>
        <source>Calls to your numbers are rung down a list of people until a human being has them. Look around with sample data, connect to a relay of yours, or run one here.</source>
        <translation>Las llamadas a sus números suenan por una lista de personas hasta que un ser humano las tiene. Dé una vuelta con datos de ejemplo, conéctese a un relay suyo o ejecute uno aquí.</translation>
    </message>
</context>
<context>
    <name>ringdown::window::HelpDesk</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>ringdown::window::HelpSheet</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Todos los atajos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What is grey here now, and why</source>
        <translation>Lo que está en gris aquí ahora, y por qué</translation>
    </message>
</context>
<context>
    <name>ringdown::window::KeysSheet</name>
    <message>
        <source>%1 in a table</source>
        <translation>%1 en una tabla</translation>
    </message>
    <message>
        <source>Keyboard and version</source>
        <translation>Teclado y versión</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Ringdown %1, free software under the GNU GPL 3 or later.</source>
        <translation>Ringdown %1, software libre bajo la GNU GPL 3 o posterior.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>To print it, or to pin it to a wall</source>
        <translation>Para imprimirlo o colgarlo en la pared</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Shortcuts copied.</source>
        <translation>Atajos copiados.</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>a place</comment>
        <translation>En %1</translation>
    </message>
</context>
<context>
    <name>ringdown::window::LeaveDemoSheet</name>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Leave the demo?</source>
        <translation>¿Salir de la demo?</translation>
    </message>
    <message>
        <source>Its businesses, their calls and the plan as it is now are gone then. Kept as a file, the plan can be the beginning of your own.</source>
        <translation>Después no quedan sus negocios, sus llamadas ni el plan tal como está ahora. Guardado como archivo, el plan puede ser el comienzo del suyo.</translation>
    </message>
    <message>
        <source>Keep this plan…</source>
        <translation>Guardar este plan…</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>Salir de la demo</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <comment>a file</comment>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>The plan was not written: %1: %2</source>
        <comment>file and why</comment>
        <translation>El plan no se escribió: %1: %2</translation>
    </message>
</context>
<context>
    <name>ringdown::window::LiveElsewhere</name>
    <message>
        <source>Live is in its own window</source>
        <translation>En vivo está en su propia ventana</translation>
    </message>
    <message>
        <source>The calls of this moment stay in view there, whatever is open here.</source>
        <translation>Las llamadas de este momento siguen a la vista allí, esté abierto aquí lo que esté.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Traerlo de vuelta</translation>
    </message>
    <message>
        <source>Show that window</source>
        <translation>Mostrar esa ventana</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
</context>
<context>
    <name>ringdown::window::LiveWindow</name>
    <message>
        <source>Always on &amp;top</source>
        <translation>Siempre en&amp;cima</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Traerlo de vuelta</translation>
    </message>
    <message>
        <source>Live – Ringdown%1</source>
        <comment>DEMO and offline</comment>
        <translation>En vivo – Ringdown%1</translation>
    </message>
    <message>
        <source>Live stands in the main window again</source>
        <translation>En vivo está de nuevo en la ventana principal</translation>
    </message>
</context>
<context>
    <name>ringdown::window::LossSheet</name>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message numerus="yes">
        <source>Quit and lose %Ln change(s)</source>
        <translation>
            <numerusform>Quit and lose %Ln change</numerusform>
            <numerusform>Quit and lose %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restart and lose %Ln change(s)</source>
        <translation>
            <numerusform>Restart and lose %Ln change</numerusform>
            <numerusform>Restart and lose %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave and lose %Ln change(s)</source>
        <translation>
            <numerusform>Leave and lose %Ln change</numerusform>
            <numerusform>Leave and lose %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The draft of %Ln change(s) is not kept</source>
        <translation>
            <numerusform>The draft of %Ln change is not kept</numerusform>
            <numerusform>The draft of %Ln changes is not kept</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be written to this desk’s disk: once the console has ended it is gone. Push it, or make room or give the right to write, before you quit.</source>
        <translation>No se puede escribir en el disco de este equipo: al terminar la consola se pierde. Publíquelo, o haga sitio o dé permiso de escritura, antes de salir.</translation>
    </message>
    <message>
        <source>It cannot be written to this desk’s disk: once the console has ended it is gone. Push it, or make room or give the right to write, before you restart.</source>
        <translation>No se puede escribir en el disco de este equipo: al terminar la consola se pierde. Publíquelo, o haga sitio o dé permiso de escritura, antes de reiniciar.</translation>
    </message>
    <message>
        <source>It cannot be written to this desk’s disk: once another relay is followed it is gone. Push it, or make room or give the right to write, before you leave this one.</source>
        <translation>No se puede escribir en el disco de este equipo: al seguir a otro relé se pierde. Publíquelo, o haga sitio o dé permiso de escritura, antes de dejar este.</translation>
    </message>
</context>
<context>
    <name>ringdown::window::MainWindow</name>
    <message>
        <source>Not connected to %1</source>
        <translation>Sin conexión con %1</translation>
    </message>
    <message>
        <source>Give a token…</source>
        <translation>Dar un token…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No message is up.</source>
        <translation>No se muestra ningún mensaje.</translation>
    </message>
    <message numerus="yes">
        <source>Caught up, %Ln event(s).</source>
        <translation>
            <numerusform>Caught up, %Ln event.</numerusform>
            <numerusform>Caught up, %Ln events.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first plan</source>
        <comment>note in the history</comment>
        <translation>El primer plan</translation>
    </message>
</context>
<context>
    <name>ringdown::window::NewsDesk</name>
    <message>
        <source>%1 – %2</source>
        <comment>news, its details</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Recent events: press to read again what was told here for a moment</source>
        <translation>Sucesos recientes: pulse para leer otra vez lo que se dijo aquí por un momento</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::window::Notices</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Your draft of %1 is back: nothing of it was lost, nor pushed.</source>
        <translation>Su borrador de %1 ha vuelto: no se perdió nada ni se publicó.</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Your draft of %1 is back: nothing of it was lost. The relay has not told yet whether what was pushed last is live.</source>
        <translation>Su borrador de %1 ha vuelto: no se perdió nada. El relay aún no ha dicho si lo último que se publicó está en vigor.</translation>
    </message>
    <message>
        <source>Your draft of %1 is back: nothing of it was lost. What was pushed last did not arrive.</source>
        <translation>Su borrador de %1 ha vuelto: no se perdió nada. Lo último que se publicó no llegó.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ringdown::window::PlanSheets</name>
    <message>
        <source>Revision %1 is live.</source>
        <translation>La revisión %1 está en vigor.</translation>
    </message>
    <message>
        <source>Revision %1 is live; it says what revision %2 said.</source>
        <translation>La revisión %1 está en vigor; dice lo que decía la revisión %2.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Volver atrás</translation>
    </message>
    <message>
        <source>The draft is as the live plan.</source>
        <translation>El borrador es igual al plan en vigor.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
</context>
<context>
    <name>ringdown::window::Presence</name>
    <message>
        <source>Close now until…</source>
        <translation>Cerrar ahora hasta…</translation>
    </message>
    <message>
        <source>Open now until…</source>
        <translation>Abrir ahora hasta…</translation>
    </message>
    <message>
        <source>No notification comes until %1.</source>
        <comment>time</comment>
        <translation>No llegan notificaciones hasta las %1.</translation>
    </message>
    <message>
        <source>Notifications come again.</source>
        <translation>Vuelven a llegar notificaciones.</translation>
    </message>
</context>
<context>
    <name>ringdown::window::Pulse</name>
    <message numerus="yes">
        <source>%n call(s) now</source>
        <translation>
            <numerusform>%n llamada ahora</numerusform>
            <numerusform>%n llamadas ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – Ringdown%2</source>
        <comment>page, then DEMO and offline</comment>
        <translation>%1 – Ringdown%2</translation>
    </message>
    <message>
        <source>Ringdown</source>
        <translation>Ringdown</translation>
    </message>
    <message>
        <source>Unknown since %1</source>
        <translation>Desconocido desde %1</translation>
    </message>
    <message>
        <source>The relay does not answer, so its plan may have changed.</source>
        <translation>El relay no responde, así que su plan puede haber cambiado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln caller(s) wait: %1</source>
        <comment>2 unheard, 1 unclaimed</comment>
        <translation>
            <numerusform>%Ln caller waits: %1</numerusform>
            <numerusform>%Ln callers wait: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::window::RelayDeeds</name>
    <message numerus="yes">
        <source>%1, and %n alarm(s) more</source>
        <translation>
            <numerusform>%1, y %n alarma más</numerusform>
            <numerusform>%1, y %n alarmas más</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts that wait to be sent. Press to see what the relay tells of them.</source>
        <translation>Textos que esperan para enviarse. Pulse para ver qué dice el relay de ellos.</translation>
    </message>
</context>
<context>
    <name>ringdown::window::Travel</name>
    <message>
        <source>There is no page before this one.</source>
        <translation>No hay página antes de esta.</translation>
    </message>
    <message>
        <source>Go back first, then forward again.</source>
        <translation>Vuelva primero atrás, luego adelante de nuevo.</translation>
    </message>
</context>
<context>
    <name>ringdown::window::VoicemailSheet</name>
    <message>
        <source>Let it ring</source>
        <translation>Dejar que suene</translation>
    </message>
    <message>
        <source>Send to voicemail</source>
        <translation>Enviar al buzón de voz</translation>
    </message>
    <message>
        <source>Send %1 to voicemail?</source>
        <translation>¿Enviar a %1 al buzón de voz?</translation>
    </message>
    <message>
        <source>The call to %1 rings nobody any more, and the caller is asked to leave a message. This cannot be undone.</source>
        <translation>La llamada a %1 deja de sonar para todos, y se pide a quien llama que deje un mensaje. No se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>ringdown::window::WayBack</name>
    <message>
        <source>%1 Until %2 it can be rolled back here.</source>
        <comment>what is live now, time</comment>
        <translation>%1 Hasta las %2 se puede volver atrás aquí.</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Volver atrás</translation>
    </message>
    <message>
        <source>This desk has pushed nothing in the last ten minutes. The history of the plan leads back to any revision.</source>
        <translation>Este puesto no ha publicado nada en los últimos diez minutos. El historial del plan lleva de vuelta a cualquier revisión.</translation>
    </message>
    <message>
        <source>Somebody pushed after this desk did. The history of the plan leads back to any revision.</source>
        <translation>Alguien publicó después de este puesto. El historial del plan lleva de vuelta a cualquier revisión.</translation>
    </message>
    <message>
        <source>%1 It took the place of revision %2, which was pushed here.</source>
        <comment>who pushed what, number</comment>
        <translation>%1 Ocupó el lugar de la revisión %2, que se publicó desde aquí.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Another revision is live by now. The history of the plan leads back to any revision.</source>
        <translation>Ahora está en vigor otra revisión. El historial del plan lleva de vuelta a cualquier revisión.</translation>
    </message>
    <message>
        <source>%1 What was pushed here as revision %2 is still in it.</source>
        <comment>who pushed what, number</comment>
        <translation>%1 Lo que se publicó aquí como revisión %2 sigue en ella.</translation>
    </message>
    <message numerus="yes">
        <source>%1 Of revision %2, which was pushed here, it does not keep %n change(s).</source>
        <comment>who pushed what, number</comment>
        <translation>
            <numerusform>%1 Of revision %2, which was pushed here, it does not keep %n change.</numerusform>
            <numerusform>%1 Of revision %2, which was pushed here, it does not keep %n changes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Of revision %2, which was pushed here, it does not keep: %3</source>
        <comment>who pushed what, number, changes</comment>
        <translation>%1 De la revisión %2, publicada aquí, no conserva: %3</translation>
    </message>
</context>
</TS>
