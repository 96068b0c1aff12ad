#include <array>

#include "core/conversation/grammar/tables/phrases.hpp"

namespace rb::grammar {
namespace {

constexpr std::array kAnswers = {
    Phrase{kAgrees, false,
           R"(, <yes>
<yes> $
so|then|but|please|and|mejor|pues|que|is|whatever|entonces <yes>
pictureyes
por supuesto
of course
uh|mm huh|hmm
desde luego
como no
ta|esta|sta|tabien|tabueno bien|bueno|perfecto
tabien|tabueno
de acuerdo
con|mucho mucho? gusto
alright|aight|allright then|$|sounds|lets|that|i
all right
sounds|sound|works|looks|thats|that's|thatll|thatd|itd|itll|would|be|is|its|that good|great|fine|perfect|lovely|ok|wonderful|right|works|work|awesome|nice|perfectly|correct|wonderful|excellent|cool
thats|that|thatll|it|this|would|will|ill|should works|work|do
that|this|it would|will|works|d|sounds be|for|lovely|work|great|fine
go ahead
lets do|go|book|schedule
let us do
do it|that
book|schedule|confirm|reserve|do it|me|that|please|the|one|this|a|an
sign me up
count me in
im in|coming|down|interested|game|available|free|there|ready|up
ill|i|will|we'll|well|we be|will|ll there|come|be|go|do|take
see you then|there|tomorrow|monday|tuesday|wednesday|thursday|friday
i|id|would|we do|would|d|like|love|will|indeed|wish|want|can|am|could|definitely * like|love|schedule|book|wish|come|appreciate|that|make|appointment|happy|be|confirm|interested|to
i do|am|will|can|would|did $
i want|need|wish|like|do|would to? * appointment|book|schedule|one|it|come|visit|that|checkup
like|love that
yes|sure|please * book|schedule
right|correct|exactly|true|indeed|affirmative|positive|perfect|absolutely|fine|great|good|perfecto|exacto|correcto|cierto|efectivamente|excelente|listo|hecho|genial|magnifico|obviamente|seguro|please|okay|cool|deal|gladly|aye|yessir|wonderful|excellent|awesome|lovely $
right , 
thats me|right|correct|him|her|it
speaking $
this is me|she|he|him|her|maria|robert
im|i|am still? coming|interested
still coming|want|need|interested|there
please do|book|schedule|go|sign|confirm
dying|excited|eager|happy|glad|anxious to see|come|go|get|meet
looking forward
uh|mm|um huh|hmm|hm
by all means
why not
no problem|prob|problema|worries
np
you bet|betcha
fine by|with me
ok|okay|fine|good by|with me
is|s|are fine|ok|good|great|perfect with|by|for me
works for me
me|nos parece|conviene|sirve|queda|va|late|gusta|encantaria|gustaria|interesa bien|perfecto|mucho|bueno|si|excelente|$
si|quiero|queremos|necesito|deseo|quisiera|acepto|puedo|podemos|voy|confirmo|claro * quiero|cita|sacar|agendar|hacer|ir|acepto|venir|puedo|confirmo|voy|agendarla|programar
quiero|necesito|quisiera|me * cita|consulta|ir|agendar|sacar|verme|vacunarme
acepto|confirmo|confirmado|agendela|agendame|agendeme|apuntame|apunteme|anoteme|anotame|reserveme|haga|hagala|hagamoslo|adelante|hagale|haganla|reservame|agendenme|apuntenme|anotenme|andale|orale|vaya|obvio|simon|dale|vale|sale
para|por mi esta|si|bien
soy yo
ahi|alli|alla|aqui estare|estaremos|voy|nos|estoy|estare
cuenten|cuente conmigo
me|nos interesa|gustaria|encantaria|parece|anoto|apunto|apunta|anota
quiero|si la|mi|una|sacar cita
esta bien|bueno|perfecto
si $
^ si|se|y|yes
^ ya? please $
so yes
no need , yes)"},
    Phrase{kDeclines, false,
           R"(, <nope>
, no ,
, no and|y|i|im|its|not|you|we|my|please|sorry|just|maybe|yo|es|mejor|prefiero|porque|ya|but|because|pero|que|muchas|senorita|no|id|ill|dont|thats|this|that|he|she|soy|aqui|wrong|nobody|they|it|never|gracias|thanks|este|pues|hoy|ahora|ahorita|estoy|necesito|quiero
<no> $
^ <no> <no>
^ n $
pictureno
no|nah way|thanks|thank|sir|maam|gracias|please|quiero|need|chance $
no way
no thanks
no gracias
no quiero|deseo|necesito|creo $
no quiero|deseo|necesito
not interested|really|for|today|necessary|needed|happening|going|gonna|this|likely|into|a
im|i good|ok|fine|alright|set|straight $
nah im|i|we good
all set|good
dont|do|not think|believe so|that|i|need
dont|not|nolonger want|need|wish|care|like|plan|feel|intend * book|anything|to|it|that|one|appointment|any|this|schedule|nothing|visit|checkup|shot
dont want|need it|to|that|one|any|anything|this
id|i|would|rather|prefer|rather|better not
rather not
ill|i|gonna|will|have to? pass|decline|skip
pass $
hard pass
no thanks|thank|gracias|thank you
certainly|absolutely|definitely|probably|of|heck|hell|course|obviously|surely not|no
never $
absolutely|certainly|definitely not
not me|now
nuh uh
uh uh
unh unh
negative|negativo|never|nunca|jamas|nada|tampoco $
no need|need
no hace|es|me falta|necesario|hace|interesa
para|pa nada
creo|pienso|mejor|que|por|pues que? no
de ninguna|ningun manera|modo
ni loco|loca|hablar|modo|pensarlo|muerto|muerta|madres
todavia|aun|por|ya no
ya tengo|estoy|fui|me una|cita|bien|hice
already have|got|did|had|scheduled|made|booked * one|it|appointment|scheduled|elsewhere|that
dont bother
no me|le|nos interesa|hace|conviene|sirve
that|this|it isnt|doesnt|wont|wouldnt|is|does not? work|me|right|correct|true|good|wrong
that's|thats|is incorrect|wrong|false
incorrect|incorrecto|falso|wrong $)"},
    Phrase{kNotThose, false,
           R"(none|neither|nothing|ninguna|ninguno|ningun
none|neither|ninguna|ninguno of|work|those|these|me|de
^ not? none|ninguna|ninguno|neither
cant|dont|doesnt|wont|not|isnt|arent|couldnt|unable|nope|hate|busy|work * <those>
<those> * dont|doesnt|wont|not|arent|isnt|cant|bad|no|busy|work|horrible|terrible|unsuitable|conflict|suck|killing|taken|full|impossible|useless
not|nothing that|those|these|any|either|of
cant|dont|doesnt|wont|not|couldnt|no|unable|hate * any|either|all|both of? those|them|these
cant|dont|not|couldnt * any|either $
what|anything|something|got|have|any|other|whatelse * else|other|others|another
what else|other
anything|something|nothing else|different|other|later|earlier|sooner
other|different|another|more|additional|alternative|any|new|better times|time|dates|date|options|option|days|day|slots|slot|choices|openings|availability
have|got|are|give|show|send|need|try|see|is|there * other|others|another|different|else|more
all of those|them|these are|is bad
busy|work|working|unavailable|booked|away|tied all? of? those|these|both|then
i|im|we work|working|busy|away|unavailable|out|gone * days|those|these|times|dates
no puedo|me|nos|tiene|hay|le|tienen|funciona|sirven|sirve|queda|quedan|convienen|conviene|voy|alcanzo|acomoda|acomodan|viene|da|dan|las|los * <ofrecidos>|otro|otra|otros|otras
ninguna|ninguno|ningun|esos|esas|estas|estos * no|puedo|sirve|queda|conviene|funciona|trabajo|acomoda|bien|puede|horario|de
esos|esas|estos|estas|todos|todas|los|las * dias|horas|fechas|horarios|tres * no|trabajo|ocupado|ocupada|trabajando|puedo|mal|ocupao
ninguna|ninguno me|de|nos|puedo|sirve
no puedo|podria * esos|esas|esas|ninguno|ninguna|ningun|esos
otro|otros|otra|otras dia|dias|fecha|fechas|horario|horarios|opcion|opciones|horas|horas|cosa|alternativa|alternativas
hay|tiene|tienen|dame|deme|denme|que|algun|alguna|mas|no|dime|digame|ofrezcame|otros * otro|otra|otros|otras|mas|diferente|diferentes|algo
que|k|q mas hay|tiene|tienen|opciones|hay
que otro|otra|otros|otras
algo mas|diferente|distinto|later|temprano
no those|them
i|we cant|can't make|do any|either|those|it|them|all
no those|these
not at|on|for those|these|any)"},
    Phrase{
        kNotGood, false,
        R"(dont|doesnt|wont|not|isnt|arent|none * work|good|fit|suit|suitable|convenient|possible|able
no me|nos conviene|sirve|queda|funciona|acomoda|va|convienen|sirven|quedan|acomodan
too early|late|soon|far
muy temprano|tarde|pronto|lejos
demasiado temprano|tarde|pronto)"},
    Phrase{
        kAnyOfThem, false,
        R"(any|either|all|anyone|whichever|whatever|both|every of? * those|them|these|one|ones|works|work|fine|good|ok|is|are
any|either|all|both|whichever|whatever one|is|are|works|of|time|ones * fine|good|work|works|ok|great|perfect|me
either|any|anyone|whichever|both works|work|is|fine|one|ok|good
all of? them|those|these * work|works|good|fine|ok|great
you|u pick|choose|decide
your|ur choice|pick|call
surprise me
dont|no|doesnt|not care|preference|matter|picky|mind
doesnt matter
makes no difference
whatever|whichever is|works|you|fine|one|u
^ whatever|whichever|either|anyone|any|cualquiera $
cualquiera|todas|todos|cualquier de|me|esta|que|los|las|es|sirve|sirven|funciona|dia|opcion
me|nos da|es|dan lo|igual|mismo
da|es lo|igual|mismo igual|mismo|$
todas|todos|cualquiera * sirve|sirven|bien|quedan|conviene|convienen|funcionan|puedo|perfecto|perfectas
la|el|lo que usted|ud|sea|guste|quiera|ustedes|tu|prefiera|quieran|gusten
escoja|escoge|elija|elige|decida|ponga usted|tu|cualquiera|uno|una|la|el)"},
    // Taken back: the stop that is named is none.
    Phrase{sense(Intent::start), true,
           R"(unstop
changed|change my mind * <messages>|text|sign
didnt|dont mean|want|meant|intend to|it|that * stop|unsubscribe|opt|quit
didnt mean it
stop|stopped|unsubscribed|opted by|on|out|accidentally|accident|mistake * accident|mistake|accidentally|purpose|back|again
accidentally|mistakenly stopped|unsubscribed|opted|hit|sent|said|typed|texted
di|dado de baja * sin|error|equivocacion|accidente|querer
baja * sin querer|error
sin querer * baja|stop|alto)"},
    Phrase{
        sense(Intent::start), false,
        R"(^ start|begin|resume|subscribe|unstop|restart|strt|continue|optin|empezar|iniciar|reanudar|comenzar|suscribir|suscribirme|activar|inscribir|inscribirme|reactivar|empiecen|inicio|continuar $
opt|opting|opted|sign|signed me? back? in
start|begin|resume|restart|continue * <contact>|<messages>
start|restart|turn|switch it|them|this|that back|up|again|on
turn|switch|start * back on|up
start * again|back
resubscribe|reenroll|reactivate|resume|resubscribed|subscribe|reinstate
sign|put|add|enroll|subscribe|include|opt|turn|get me|us|my|them|back * again|back|on|up|in * <messages>|list|again|for|on|to
sign|enroll|subscribe me|us up|again|back
put|add|get|include me|us|my * back|again|on
put|add me|us on|to your|the list
back on your|the|that|list
add me|us|my
want|like|wish|need * <messages> * again|back
get|getting|receive|receiving|send|sending|have * <messages> again|back
you|u|can|may|please can|may|should|start|resume|please * text|message|call|contact|send me? * again
text|message|call|contact me again please|$
it|you can|may text|message|contact me|us now|again
okay|ok|alright|can to text|message me
want|wanna|like|ready * in|back again? $
keep|continue sending|texting|text|me
keep * coming
vuelvan|vuelva|vuelve|vuelvanme|vuelvame|volver|regresen|reanuden|reanudar|reanude|continuen|continue|sigan|siga|inicien|iniciar|empiecen|empezar|comiencen|comenzar|empiece|reinicien|activen|active|activenme|activeme|activar|activame|reactiven|reactivar|reactivenme|reactiveme|reinscribanme|prendan * <messages>|<contactar>|inscribir|inscribirme|apuntar|suscribir|mandarme|mandarmelos|otra
volver a recibir|inscribirme
quiero|quisiera|deseo|puedo|me|gustaria|si|pueden|ya * recibir|mandar|mandarme|mandenme|enviar|enviarme|recibiendo * <messages> * otra|nuevo|again|nuevamente
quiero|deseo|quisiera|gustaria * recibir * <messages>
quiero|deseo seguir recibiendo
inscribame|inscribanme|inscribeme|suscribame|suscribanme|suscribeme|apuntenme|apunteme|apuntame|registreme|registrenme|aniadame|agreguenme|agregueme|anadanme|metanme|ponganme|pongame|incluyanme|anotenme * otra|nuevo|lista|<messages>|again|nuevamente
inscribame|inscribanme|inscribeme|suscribanme|suscribame|reinscribame
sigan|siga|sigue mandando|enviando|mandandome|avisandome|escribiendo|enviandome|llamando
ya pueden|puede * mandar|mandarme|escribir|escribirme|llamar|llamarme|contactarme|enviarme
si|ya mandenme|mandeme|enviame|envienme|mandame * <messages>
mandenme|mandeme|envienme|enviame * <messages> * otra|nuevo|nuevamente|again
no dejen de mandar|enviar)"},
    Phrase{
        sense(Intent::help), false,
        R"(^ help|ayuda|info|information|informacion|aide|hlp|halp|ayudame|ayudeme|menu|ayudenme $
^ help|ayuda|info
^ i? need|necesito|want|need some|mas|more? help|ayuda|info $
need|necesito * help|ayuda $
more|mas info|information|informacion|details
what|whats|wats|wat * this|about|for|appointment|visit|program|call|message|calling|clinic|office|company|these|rating|survey|list
what|which|wat appointment|visit|clinic|doctor|office|doctors|place|cita|program|company
whats|what|wat this|is|s this|the * for|about
what are you|u|they|these
this|it about|regarding|for|concerning what|who
what|whats do|is you|u want
who|whos|who's|whom|whose * this|calling|texting|messaging|you|speaking|dis|contacting|that|sending|it|is
who|whos|whose asking|wants|there
who|whos this|dis|you|u|r|are|is
who are|r|is|s you|u|this|it|that|calling
how|where did|do|you|u|would|r|did * get|got|find|have|know * number|name|info|information|me
how does|do|would this|it|that|these * work|works|working|operate
how|why|what * my number
why|y * need|want|asking|ask|calling|call|texting|text|contacting|messaging|getting|doing|sending|get|send|you|are|did|is|do
are|is|r you|this|u|ya|it|that|yall * robot|bot|real|scam|machine|computer|human|legit|automated|ai|person|spam|phishing|phish|fraud|fake|recording|legitimate|safe|clinic|secure|office
is this|it|that * scam|real|spam|legit|fake|robot|bot|from|about|doctor|clinic|office|phishing|for
scam|phishing|spam|fraud|estafa|fraude|robot|spammer $
where are|is you|this * calling|texting|from|coming
what is|are|does this|these|it
explain|tell * this|me|about|what
on|in|in what|which regard|to
quien|quienes|kien|kienes * habla|es|son|eres|llama|sos|manda|escribe|llaman|usted|ustedes|mensajes|pregunta
de parte de? quien
quien|kien|quienes habla|es|eres|son|llama|sos
con quien * tengo|hablo|gusto|estoy|hablando
de|d|sobre|acerca que|q|k|quien|parte|donde * trata|habla|hablan|hablas|llama|llaman|esto
de|d que|parte|donde|q es|son|llaman|hablan|quien
de que me hablan|habla
que|q|k es|son|quieren|quiere|cosa|significa|onda|clinica|cita|consulta|es|desea * esto|esta|esto|este|eso|$|mensajes|de|cita|clinica
que|q|k es esto|eso|este|esta
que|q|k cita|consulta|clinica|quieren|visita|necesitan|desea|desean
cual|cuales|ke cita|consulta|clinica|visita
para|pa|por|x que|q|k * es|quieren|necesitan|quiere|necesita|piden|sirve|ocupan|llaman|escriben|preguntan|fecha|me|esto|mi|numero
como|cm consiguieron|obtuvieron|tienen|consiguio|tiene|saben|funciona|sacaron|obtuvo|dieron|se * numero|telefono|esto|nombre|eso|datos|$
quien|quienes les|le|te dio|dieron * numero|telefono|datos
como funciona|trabaja|sirve
es|esto|usted|eres|sera|son|hablo|estoy un|una|es|con|hablando * robot|estafa|maquina|persona|fraude|bot|real|computadora|verdad|broma|spam|contestadora|grabacion
ustedes quienes|quien|son
no se de|d que|q me|hablan|habla
no|dont se|know * what|que * about|hablan|talking|es|esto|habla
have no idea
^ que|q quieren|quiere|desea|necesita|necesitan)"},
    Phrase{
        sense(Intent::repeat), false,
        R"(^ what|que|huh|pardon|excuse|sorry|mande|como|repeat|repetir|repite|again|otra|eh|come|repita|ke|perdon|cual|repitan|repitalo|wat|wha|hm|hmm|q $
^ what|huh|eh|como|que what|huh|que|como
^ pardon|excuse me?
pardon|sorry|excuse what|me
repeat|repeating|repite|repita|repetir|repitame|repiteme|repitan|repetirme|repitelo|repitalo|repetirlo|repitamelo|repitemelo|repitanme|repitanmelo|repetirmelo|repetimelo|repeti
say|tell|read|run|send|resend|give|go|explain|show|list|state|come|ask|text|write|once|type|spell|try|rephrase that|it|them|those|this|me|over|the|what|options|times|dates|again|list|through|by|question|more|u|you|your|message * again|back|once|slower|slowly|time|over|another|more|louder|differently|way|please
say|come|once|resend|tell|go|again|say that|it|me|again|more|please|over? again|once|please|more
say again|what
come again
what was that
once|one|1 more time
one|once more
again please|slower|slowly|$
over again
slower|slowly|louder
cant|didnt|dont|couldnt|not|barely|hardly|can * hear|catch|understand|follow|get|read|see|hearing|understood|caught * you|that|it|what|u|your|message|anything|this|well|u|question|$
didnt|dont|couldnt hear|catch|understand|follow|get|hear that|it|you|u|what|$|last|all
dont|didnt|not|cant understand|follow|get|following|understanding|comprehend
i dont follow|get|understand|comprehend
hard of hearing
breaking|cutting up|out
youre|your|keep|line|connection|phone|signal * breaking|cutting|bad|static|fuzzy|faint|choppy
lost you|that|me
what did|do|was|were|are|is|s|u|you * you|say|said|question|options|option|times|time|dates|again|choices|ones|choice|asking
what was|were|are the|those|that|your * question|options|times|dates|one|again|choices|slots
what|which times|dates|options|days|ones|one|choices|time|date|slots * again|say|said|have|were|was|available|there|offer|offering|again
what you|u|d|did say|said
huh|what|pardon|sorry , what|huh|again|say|come|i|pardon
deleted|lost|erased|didnt * it|message|options|that|text * again|resend|send
can|could|would|will|please you|u|ya? * repeat|again|resend|rephrase|clarify|slow|explain|speak
rephrase|clarify|resend|reword
another|different|other|simpler way
speak up|slower|louder|slowly
slow down
mas|muy despacio|lento|fuerte|alto|despacito|rapido
despacio
que|q|k|como|cual|cuales dijo|dijiste|dice|dices|dijeron|me|mando * $|dijo|usted|dice|please|que|de|otra
que|q|como dijo|dijiste|dice|dices|dijeron
como , como|dijo|que|dice|mande
^ como|mande|que $
otra|otras vez|ves|ocasion|veces
de nuevo
nuevamente $
una|otra mas $
una vez mas
vuelva|vuelve|vuelvan|puede|me|vuelvame|volver|podria * decir|decirme|decirlo|repetir|explicar|preguntar * otra|nuevo|nuevo|please|$|las|los|opciones|despacio
digamelo|dimelo|diga|digame|dime|mandeme|mandame|mandenme|mande|envieme|enviame|diganme|lea|leame|explique|explicame|expliqueme|escribalo|escribemelo * otra|nuevo|vez|despacio|nuevamente|opciones|mas
no te|le|lo|les|los|la|se|me entendi|entiendo|oi|oigo|escuche|escucho|entendio|comprendi|capte|agarre|entendido|entender|oye|escucha|pude|cache|queda
no oi|oigo|escuche|escucho|entendi|entiendo|comprendo|comprendi|capte|capto|pude
no * entendi|entiendo|escuche|escucho|oigo|oi|capte|comprendi * bien|nada|que|pregunta|lo|mensajes|$|opciones|dijo
se corta|oye|corto|escucha|entrecorta|va|entrecorto|perdio|oia * senal|mal|llamada|bajito|cortado|feo|voz|poco|lejos|$
se esta cortando|oyendo|escuchando
cual|cuales|que|q era|eran|es|son|fue|fueron|opciones|horarios|dias|fechas|horas|opcion|pregunta * pregunta|horarios|opciones|fechas|dias|horas|las|los|segunda|primera|opcion|horario|tenia|dijo|hay|eran
cuales|cual era|eran|son|es
a|hasta ver otra|repita
hable|habla|diga|digalo mas fuerte|despacio|alto|lento
soy|estoy|medio sordo|sorda
slept through
what , i)"},
    Phrase{
        sense(Intent::thanks), false,
        R"(thanks|gracias|grateful|appreciate|appreciated|obliged|agradezco|agradecido|agradecida|agradecemos|cheers|blessings|bendiciones|merci|agradecidos|agradesco|thankful|picturethanks
god bless
que|dios * bendiga|bendigan|pague
dios|que lo|le|la|los|te|se dios? bendiga|pague
dios le|te|los|la|lo
muy amable
you|u|ur|your|youre the best|rock|angel|great|kind|awesome|kindness
that|so|very kind|sweet|nice|helpful|thoughtful
have|has a|an good|great|nice|blessed|wonderful|lovely day|one|evening|night|weekend|afternoon
que tenga|tengan|este|esten|pase|pasen|tengas|pases buen|bien|bonito|lindo|feliz|excelente|una|un
te|le|les|se lo|la|mucho agradezco|agradece
bye|goodbye|adios|chao|bai
hasta luego|pronto|manana|entonces|later
igualmente
took care of
take care
cuidese|cuidate|cuidense)"},
    // An answer to nobody's question.
    Phrase{kAside, false,
           R"(thanks god|goodness
gracias a dios
gracias al|a la
graces|thanks to
thanks * but no|not|im|we
no thanks|thank|gracias
^ ok|well|so|yeah|yes|sure , who|what|why|how
i dont know
if nothing|not else
todavia|aun|ya no se
no se
not sure|certain
idk
no estoy seguro|segura
not any|a|an problem|issue
no problem|problema|worries|rush|hay
no hay problema|cuidado
no later|earlier|sooner|more than
not later|earlier|before|after|until
no antes|despues de|del
no mas|menos de|tarde|que
nothing before|after
no que|mas|sea
if not|no
si no|pueden|puede|se|es|tiene|tienen|hay|fuera|quiere|gusta|hubiera|tuviera
why not
or not|no
o no
whether or
is that|it ok|fine
is it|that|this right|correct
yes or|o no
como no
no way to|of|i
no sabe|sabia|puedo|pude
right now|away|here|there|side|arm|leg|eye|ear|knee|by|after|before|at|on
all right side
fine print
good luck|question|grief
good morning|evening
so good|far
what a
how are|is|r you|u
como esta|estas|le|te|se va|estan|$
que tal|bueno|lindo|rico|chevere
what|which time|day|days|times|hours|kind|insurance|floor|address|else
que|a horas|hora|dia|dias|piso|direccion|debo|tengo
whats the|your|my address|phone|weather|cost|price|copay|plan|date|number
what do i|should|to|we|you bring|wear|need|take|charge|eat
what|que should|do|must|can i|we
are you|u|yall open|located|there|closed|sure|still|hiring|taking|accepting
is|are the|your|there|it * door|office|clinic|parking|open|closed|free|covered
how much|long|many|far|old|late|early|do|should|soon
why is|are|does|do|did|was the|my|it|parking|door|insurance
do|can|should|may|must|will|would|could|am i|we|my
does|do|will the|my|this|that|it|insurance
quien es|sera|seria el|la|mi doctor|medico|medica|doctora
who is|will|is|s|would the|my|be doctor|provider
cuanto|cuanta|cuantos|cuantas|donde|cuando|como
tengo que|q ir|llevar|ayunar|pagar
what if|happens
how do i|we|you get|find|park|pay|change|cancel|reschedule|move|book|log
como llego|hago|pago|puedo|cambio|cancelo|saco
que pasa|hago|debo|necesito|llevo|ropa|papeles|documentos
need help|ayuda with|con|para|to|getting|finding
^ ok|okay|yeah|yes|so|sure|well , ? can|could you
yeah|yes|si|ok|sure can|could|are|do|what|who
si puede|pueden
more|mas info|information
what is the|your|my|this weather|address|time|date
de que horas|hora|dia
que horas|hora|dia
para que fecha|horas|dia|hora|sea
no one|body|idea|clue|longer|show|shows|matter|doubt|kidding|reason|sooner|pain|fever|cough|signal|charge|signs
nobody no|one
nothing to|but|much|special|wrong|new|serious
none of your|my|that
neither here
any|other of|the time|pain|day|days|questions|news|luck|insurance|food|water|medication|meds
any other questions|news|day
what other doctors
either way|parent|of|side
anything to bring|eat|for|i
anything|something|nothing on|at|for|in|after|before|monday|tuesday|wednesday|thursday|friday|saturday
start|starts|started|starting at|on|from|hurting|over|bleeding|work|with|to|my
started up|again|back
starting|start monday|tuesday|wednesday|thursday|friday|at|next|nextweek|tomorrow
repeat visit|appointment|test|customer
again|otra tomorrow|today
text|call|try|ask|call|remind|message me? back? again later|tomorrow|next|nextweek|in|on|after
hurts|hurting|bleeding|started|sick|happened|pain|back|hit|fell|going|cutting|it again
otra vez me|el|la|duele|se|tengo|con|por
me duele|sangra|salio|paso|cai|dio * otra vez
otra|de vez|nuevo * mensajes|recordatorios|inscribir)"},
    Phrase{
        kNotDistress, false,
        R"(help me|us * reschedule|schedule|book|cancel|find|change|move|get|with|figure|understand|make|set)"},
};

}  // namespace

std::span<const Phrase> answer_phrases() {
  return kAnswers;
}

}  // namespace rb::grammar
