#include <array>

#include "core/conversation/grammar/tables/phrases.hpp"

namespace rb::grammar {
namespace {

constexpr std::array kVisits = {
    Phrase{
        sense(Intent::cancel_visit), false,
        R"(cancel|cancl|cancell|cancle|canceling|cancelling|cancelled|canceled|cansel|canel|scratch|scrap|delete|drop|nix|scrub|void|skip|forget|withdraw|remove * <visit>
cancel|cancl|cancell|cancle|cansel my|it|the|that|for|all|on|everything|our|his|her|please|tomorrow|today|this|him|me|both|friday|monday|tuesday|wednesday|thursday
need|want|have|like|wanna|going|gonna|please|can|could|must|and|so|just|should|rather|better|id|ill to? you? i? cancel
<visit> * cancelled|canceled|cancel|removed|deleted
cancel $
never|nevermind mind? * <visit>
take my name off for|of|on
^ cancel <visit>
dont|not|nolonger|doesnt * need|want|require * <visit>
dont|not|nolonger * need|want to? be? come|seen|see|go
no need * come|go|see|<visit>|it|seen
nolonger need|want|interested|needed
dont|wont need it|that anymore
not|wont|never going|coming|gonna|be|attend|attending|make|showing|come|go to? * <visit>
wont be * coming|there|attending|making|needing
not|wont|aint coming|going $
not|aint coming|going to|in|back|anymore
not going to come|go|make|be|show
wont|cant|not be? coming
take|remove|pull|delete|drop|scratch me|us|my|him|her|it|name * off|from|out * schedule|calendar|appointment|books|slate
off the schedule|calendar|books
call|calling off * <visit>
call it off
calling it off
decided|changed against|not|mind
decided not to
changed my mind
already|just saw|seen|went|got|did|done|took|taken|visited|been * else|elsewhere|another|different|other|it|done|care|vaccinated|somewhere|shot|cvs|walgreens|pharmacy
give|gave|giving|free|release|open * <visit>|spot|slot|place|time * someone|somebody|another|else|other|up
give|giving|let * someone|somebody|other|another * spot|slot|place|it|else
give up my spot|slot|<visit>|time|place
back out
backing out
wont be able to make it
found * another|different|new doctor|clinic|place
going somewhere|elsewhere|else
cancelar * <visit>|cancelarla
<visit> * cancelar
cancelar $
necesito|quiero|quisiera|puedo|puede|pueden|podria|voy|favor|please|deseo|tengo|mejor|ya|me|tambien|y|hay|prefiero|mejor|pues a|que? la|mi|lo? cancelar
cancelar|cancelenme|canceleme la|mi|el|lo|todo|eso|las|todas|esa|para|por|ese|please
cancelenme|canceleme
ya? no voy|vamos|va|podre|vo|pienso|quiero a? * ir|asistir|presentar|presentarme|hacerme|poder|hacer|acudir
ya no voy|vamos|ire|asistire|necesito|quiero|hace
ya no la|lo quiero|necesito|voy
ya no * necesito|quiero|ocupo|hace * cita|consulta|ir|cirugia|nada|falta|verla|verlo
no|ya necesito|quiero|hace|ocupo * cita|consulta|cirugia|operacion
no voy|ire|vamos a? ir
no voy a|hacerme|asistir|presentarme
no ire|asistire
no|ya voy ir * cita|nunca
borreme|borrenme|borre|borren|quite|quiten|quiteme|quitenme|quitame|eliminen|elimine|anule|anulen|elimineme|suspendan|suspenda|suspendame|saquen|olvide|borrame|retire * cita|consulta|visita|cirugia|operacion|turno|procedimiento|examen
dele|den|denle|dar|dejen|ceda|cedo|deje|pasenle|dale|libere|liberen|regalo|pueden|deles|denselo * lugar|cita|espacio|turno * otra|otro|alguien|persona|mas
me arrepenti|desanime|retracto
cambie|cambiado de opinion|idea|parecer
decidi|prefiero|preferi|decidido no
no quiero|voy la|operarme|cirugia|operar|hacerme|hacermela
ya fui|vi|consulte|me|atendieron * otro|otra|vio|atendieron|vacune|hice|hicieron|vacunaron|operaron medico|doctor|clinica|lado|lugar|hospital?
ya me|lo|la vacune|hice|atendi|opere|vacunaron|atendieron|hicieron|puse
prefiero no ir|asistir
encontre|consegui|tengo otro|otra doctor|clinica|medico)"},
    // Not that day, if not at all is what is meant.
    Phrase{
        sense(Intent::reschedule), true,
        R"(dont|not|without|didnt * want|wanna|need|trying|wanting|asking * cancel * move|moved|change|reschedule|just|different|another|switch
dont|not|instead want|of|have|wanna|need to? cancel|canceling|cancelling
cancel|cancelling|canceling * and * reschedule|rebook|another|different
reschedule instead|not|rather * cancel
no|sin * quiero|deseo|quisiera * cancelar
no|sin|en quiero|de|es|para|vez * cancelar
cancelar * y * reprogramar|cambiar|otra|otro|reagendar)"},
    Phrase{
        sense(Intent::reschedule), false,
        R"(reschedule|rebook|reshedule|postpone|postponing|reagendar|reprogramar|reprogramen|reprogramarla|reprograme|reagenden|reagende|reagendarla|posponer|posponerla|aplazar|aplazarla|recalendarizar|reprogramacion|posponga|pospongan|reprogramo|reagendo|reagendemos|aplacen
move|moving|moved|change|changing|changed|switch|switching|switched|push|pushing|pushed|bump|swap|shift|delay|adjust|redo|reset|exchange|relocate|modify|alter * <visit>
<visit> * moved|changed|switched|pushed|rescheduled|postponed|bumped|later|earlier|different|another
move|change|switch|push|bump|swap|shift|delay it|that|this|me|mine|him|her|us|them * to|back|from|up|out|for|until|till|later
move|change|switch|push|bump|swap|shift it|me|mine
just move|change|switch|push|bump
move|change|switch|push my|the|our|his|her|that|this|to|from
different|another|other|new|better|later|earlier|sooner time|day|date|slot|appointment|one|times|hours * for|appointment|visit|please|instead
need|want|like|find|get|have|can|could|looking|is|there|schedule|pick|choose|set|book|come|do|try|possible|got a|another|an|different|there|in * different|another|other|new|later|earlier|sooner|better time|day|date|appointment|slot|one
chance|possibility|way of|to * different|another|other time|day|date
need|want|like|have a? different|another|new|later|earlier time|day|date
come|make|go|have * another|different|other day|time|date|week
another|different|other day|time|date|week instead|please|possible|work|available
cant|wont|not|couldnt|dont * make|come|attend|keep|do * it|that|then|day|<visit>|tomorrow|today|monday|tuesday|wednesday|thursday|friday * another|different|other|move|change|reschedule|later|new|instead
find|get|pick|have|schedule|book|set a|another * new|different|another time|date|day|one|appointment
missed|miss|overslept|forgot * new|another|again|reschedule|rebook|different
move|bring|push * up|earlier|sooner|back
come|be|seen|get sooner|earlier|later instead
mover|muevan|mueva|moverla|moverlo|mueve|muevanla|muevala|mueveme|muevame|cambiar|cambiarla|cambiarme|cambien|cambie|cambia|cambieme|cambiame|cambienme|cambiemela|cambiala|correr|corran|correrla|pasar|pasarla|paseme|pasen|paseme|pasame|pasenme|pasemela|pasela|pase|adelantar|adelantarla|adelanten|atrasar|atrasen|modificar|recorrer|recorrerla|retrasar|ponganme|pongame|dejarla|cambio * cita|consulta|cirugia|fecha|horas|dia|horario|visita|turno|procedimiento|<visit>
me|nos la|lo puede|pueden|podria|podrian * dejar|poner|programar|agendar|cambiar|mover|pasar
la|lo|me|se|las puede|pueden|puedo|podria|podrian|podemos|quiero|quisiera|necesito * mover|cambiar|pasar|correr|adelantar|posponer
moverla|cambiarla|correrla|posponerla|aplazarla|adelantarla|reagendarla|pasarla|recorrerla|atrasarla|cambiala|cambiela|muevala|muevela|moverlo|cambiarlo|muevanla|cambienla|pasemela|cambiemela|pasenla|pasela
mover|cambiar|muevame|mueveme|cambieme|cambiame|pasame|paseme|cambienme|pasenme para|al|el|a|la|mi|pa
puedo|puede|pueden|podria|quiero|quisiera|necesito|hay|podemos|tiene|tienen|dame|deme|denme|me|busco|busquen|sacar|sacarme|pedir * otra|otro|nueva|nuevo|diferente|mas * cita|fecha|dia|horario|horas|turno
necesito|quiero|prefiero|quisiera otra|otro cita|fecha|dia|horario|horas
otra|otro cita|fecha|dia|horario|horas * cita|please|mejor|diferente|para
otro|otra dia|fecha|horario|horas $
dia|fecha|horario|cita|horas diferente|distinto|distinta|nueva|nuevo
falte|falto|olvide|olvido|perdi|paso|fui * otra|nueva|cita|reprogramar|reagendar
no puedo|podre|voy|alcanzo|llego|vamos|pude * ese|esa|ese|el|manana|hoy|otra|para|al|otro * otro|otra|cambiar|mover|dia|fecha
volver a agendar|programar|sacar
need|have|want|got to? change|move|switch)"},
    Phrase{kCannotCome, false,
           R"(something|sumthing * came|come|comes up
se me|nos complico|complica|atraveso|presento|cruzo|junto
me surgio|salio algo|un
surgio un|algo|una|imprevisto
no puedo|podre|voy|alcanzo|llego|vamos|pude|podria * ir|asistir|llegar|venir * ese|esa|manana|hoy|el|esa|hasta
no puedo|podre ese|esa|el|hoy|manana
cant make|come|do|keep|be|attend it|the|that|to|in|there|my
wont be able to|make
cant|wont come|make|be $
wont|cant make|be * tomorrow|today|monday|tuesday|wednesday|thursday|friday|day
out of town
conflict|conflicts
doesnt|dont|wont|not|isnt work|good|convenient * appointment|time|day|me|that
time|day|date * doesnt|dont|wont|not|isnt * work|good)"},
    Phrase{
        sense(Intent::provider_change), false,
        R"(different|another|other|new|diff|change|changing|switch|switching|swap|female|woman|male|lady|better|nicer|separate|alternate|second|any|man doctor|provider|physician|specialist|dentist|gp|pcp|practitioner|clinician|surgeon|dermatologist|pediatrician|therapist|dr|gynecologist|cardiologist|nurse
change|switch|switching|changing|swap * doctor|provider|physician|specialist|dentist|pcp|providers
switch|change|move|transfer|switched|reassign * to|with * doctor|provider
switch|change|move|transfer|switched|reassign me? to|with * doctor
doctor|provider|dentist|physician who|that speaks|speak|listens|is|can|takes|understands|cares
rather|prefer|like|want|wanna|wish|request|see|have|need|get|instead a? * woman|female|lady|man|male doctor|provider|physician|one
prefer|rather|want|like|need a? woman|female|lady|male|man
prefer|rather|want|like|could|can|may|see|wish|have * see|with doctor
not|dont|isnt|besides|but|except|instead|without|anyone|hate|never|other|than|anybody * doctor|patel|gomez|lee|rivera|him|her|provider|that|guy * please|again|anymore|$
not doctor
not|except|besides|anyone|anybody|but|instead|than doctor
someone|somebody|anyone|anybody|anything else|other|besides|but|except * doctor|than|provider|him|her|patel|gomez
anybody|anyone|someone|somebody|doctor|doctors besides|but|except|other
dont|didnt|not|cant|hate|never|wont|doesnt|refuse|hated|nolonger * like|want|see|going|trust|back|go|stand|happy|pleased|comfortable|impressed|satisfied|see|feel|click * doctor|provider|physician|dentist|her|him|last
not|never|wont|dont going|go|see|want back|to|see|go * him|her
hate|dislike|distrust|sick|tired|done of? with? * doctor|provider|dentist|physician
doctor|provider|physician|dentist * rude|mean|bad|horrible|terrible|awful|dismissive|rushed|listen|incompetent|racist|unprofessional|condescending|creepy|judgmental
see|want|like|have|prefer|need|get|find|with somebody|someone else
see|want|like|have|prefer|need|get|choose|request|try * different|another|other|new * doctor|provider|physician|specialist|dentist
want|need|like|prefer|see|get|rather * someone|somebody else
other doctors|providers
otro|otra|diferente|distinto|distinta|nuevo|nueva|cambio|cambie|cambien|cambiar|cambieme|cambiame|cambienme|cambio|cambiarme doctor|medico|medica|especialista|dentista|doctorcito|proveedor|ginecologo|ginecologa|pediatra|cardiologo|cirujano|terapeuta
cambiar|cambieme|cambiame|cambienme|cambien|cambie|cambia|cambiarme|cambio * de|d * doctor|medico|medica|especialista|proveedor|dentista|pediatra
doctor|medico|medica|especialista|dentista diferente|distinto|distinta|nuevo|nueva|mujer|hombre|no
con|ver|quiero|prefiero|pongame|ponganme|ponme|quisiera|hay|tiene|busco|mejor otro|otra $
con|pongame|ponganme|ponme|paseme|atienda|vea|prefiero otro|otra please|doctor|medico|persona
pero con|quiero otra|otro
con|de una|un|la|el mujer|hombre|doctor mujer|no|please|que|$
con una|un mujer|hombre
me ponen|pongan|ponga|atienda|vea|atendiera|viera|atiendan|revise|prefiero|cambian|cambien con * mujer|hombre|otra|otro|doctor
que me|nos atienda|atendiera|vea|viera|revise|atiendan|atendieran * doctor|otra|otro|mujer|medico|hombre|alguien
en vez|lugar de|del * doctor|el|ella|medico
doctor|medico|ese|esa|con * no * gusta|otro|hay|quiero|gusto|trata|cae|cayo|confio|escucha|agrado|trato
no|ya * quiero|gusta|confio|gusto|vuelvo|voy|cae|deseo|quisiera|regreso|agrado * doctor|medico|medica|senor|dentista
ese|esa|el|la|mi|este doctor|medico|medica|dentista * no|grosero|grosera|malo|mala|feo|rudo|pesado|pesada|gritó|grito|pesimo|pesima
doctor|medico|medica * grosero|grosera|trato|groseria|malo|pesimo|grito|racista|prepotente
hay|tienen|tiene|algun * otro|otra|alguien * doctor|medico|medica|especialista|aparte|fuera
alguien|otro|otra * que|aparte no|de|del sea|doctor|el|ella
cualquiera|quien|quienes|cualquier|menos doctor|medico menos
menos|excepto|salvo|que con|no|el|la sea? la|el? doctor
con doctor no
con cualquiera|otro|otra menos|que|mas
prefiero|quiero|quisiera|mejor|necesito * doctor * mujer|hombre|hable|espanol
doctor que hable|hablen|sepa|entienda
segunda opinion
second opinion)"},
    Phrase{
        sense(Intent::transport), false,
        R"(no|dont|without|need|have|lost|havent|got|any|arrange|provide|offer|give|get|cant|find|finding|aint * <car>
<car> * broke|broken|brokn|broke-down|died|dead|shop|stolen|wrecked|totaled|down|start|working|fell|falls|cancelled|canceled|through|bailed|towed|repo|repossessed|running|breaking|flat|impounded|out|late|showed|run|sick
<car> is|s|just * broke|broken|brokn|dead|shop|down|totaled
no|nobody|noone|one|anyone|anybody|someone|who * drive|take|bring|pick|drop|driver * me|us|there|$
nobody|noone|someone|anyone|anybody to|can|could drive|take|bring|get|pick
no one|body * drive|take|bring
no way|means|money|gas|how|car * there|get|come|of|to|go
no way to|of get|getting|come|go|make|there
cant|dont|not|couldnt|havent|unable|never|no * get|make|drive|go|travel|walk|afford * there|to|clinic|office|that|far|gas|uber|taxi|bus|lyft|fare
cant|dont|not|couldnt drive|afford * gas|uber|lyft|taxi|bus|cab|fare|there|far|anymore|night|that
cant get there|ther|over|to|here|down|out
dont|cant|not|nolonger|stopped drive|driving
how|idk|know|unsure * get|come|getting * there|clinic|you|office
how i|id|ill|would|am|im * get there
bus|buses|train|van|shuttle|subway|metro|taxi|cab|uber|lyft|driver * doesnt|dont|not|isnt|wont|stopped|never|cancelled|late|strike|cant|no|miles|far|run|goes|come|expensive|show|aint
can|do|could|does|will|would|is * send|offer|provide|arrange|help|there|give|have|pay|cover|get * van|ride|transportation|transport|shuttle|pickup|taxi|uber|lift|car|cab|bus|rides|medicab
pick|pickup me|up up|me
pick ups
pickups
need|want|get|arrange|give|find|have|looking a|the|some? ride|lift|transportation|transport|pickup|taxi|driver
ride|transportation|transport * to|there|appointment|problem|issue|issues|problems|trouble|help|fell|needed
license|licence * suspended|expired|revoked|lost|took|taken
far|too|long|miles|away * walk|drive|travel|bus|from
too far|expensive
cant|not * that far
miles away|from
out of gas
gas money
flat tire
bus pass|fare|ticket
live * far|away|hour|hours|miles
wheelchair * van|bus|ride|car|ramp|taxi|cant|wont
pain|headache|hard|difficult|tough * get * there|without
without a? car|ride|vehicle|driver
getting there is|s
stranded
no|sin|ni|necesito|falta|ofrecen|hay|dan|consigo|encuentro|tengo|tienen|conseguir|mandan|pueden|proveen|brindan|ponen|mande|manden|busco * transporte|transportacion|carro|coche|auto|camioneta|aventon|ride|rait|raite|movilidad|vehiculo|pon|troca|taxi|uber|guagua|camion|gasolina|chofer
no|sin|ni * tengo|hay|encuentro|tenemos|consigo * quien|quienes|kien|nadie|como|dinero|forma|manera|modo * lleve|llevar|lleva|llegar|ir|llegue|traiga|mover|moverme|pasaje|gasolina|taxi|irme|transportarme|trasladarme
quien|quienes|kien|nadie|que me|nos lleve|lleva|traiga|llevara|puede|llevar|recoja
no|ni * como|forma|manera|modo|manera llegar|ir|irme|llego|moverme|ir|llegue|transportarme
no tengo como
como llego|llegar|ir * alla|clinica|si|$
no|ya|nunca|ni manejo|puedo|se|conduzco|dejan|debo manejar|conducir|manejo
no manejo|conduzco
ya no manejo|puedo
la|el|mi|se|que * me|lleva|lleve * no|viaje|trabaja|enfermo|puede * lleva|sola|solo|ir|llevarme|llevar
no puedo ir|llegar|viajar sola|solo|caminando|manejando|a pie|hasta
no puedo ir|llegar * sola|solo|lejos|transporte|carro
carro|coche|auto|camioneta|troca|camion|guagua|autobus|bus|metro|tren|taxi|uber|van|moto|vehiculo * descompuso|descompuesto|descompuesta|dano|danado|poncho|ponchada|arranca|taller|robaron|no|quedo|rompio|roto|malo|averio|caro|carisimo|sale|cuesta|pasa|pasan|lejos|choque|chocado|falla|murio|quito|enciende|prende|llega|viene|trabaja|vendi
se me|nos descompuso|dano|poncho|quedo|averio|rompio|jodio * carro|coche|auto|camioneta|troca|guagua|llanta|goma
queda|quedan|esta|es|vivo|me * lejos|lejisimos|retirado|lejitos|lejisimo
lejos|lejisimos|lejisimo|retirado
sin gasolina|carro|licencia
licencia * suspendida|suspendieron|vencida|vencio|quitaron|expirada|vencio
pueden|puede|podrian|hay|podria * recoger|recogerme|buscarme|pasar|llevar|llevarme|mandar|mandarme|venir|traer * por|a|van|carro|taxi|mi|alguien|$
recogerme|recojan|llevarme|llevarnos
dinero|plata|para * taxi|pasaje|gasolina|uber|camion|guagua
pasaje|parada * caro|lejos|dinero|guagua|camion
can|could|will you|u|someone|somebody pick|come me|get
come get me)"},
    Phrase{
        sense(Intent::callback), false,
        R"(call|text|try|message|contact|ring|phone|reach|ask|get|hit|check|ping|buzz|remind|talk|come me|us|you|with|again|back * later|another|after|around|tonight|tomorrow|when|next|nextweek|monday|tuesday|wednesday|thursday|friday|in|soon|some|other|afternoon|noon|at|anytime|between|evening
call|text|message|try|hit|get|ring|phone|reach me? back|again|later
call|text|message|try|ask|remind|ring|contact me? * later|again * week|month|time|day|tomorrow
call|text|try|message|get|reach|contact|catch me? later|tomorrow|tonight|again|another
call|text|message|contact me|us|back at|after|around|between|on|in|before|when|tomorrow|tonight|next|today
call|text|message|try after|around|at|between
call|text|message me after|when|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|lamanana|lanoche|latarde|nextweek|past|by|today
text|message|write|email me
get|be back to|with|atcha you|u|yall|ya|later|soon
ill|i|will|i'll|let|gonna|can|id * text|call|message|get|reply|respond|write|contact|reach|let|answer|check you|u|back|later|know|after|when|ya
ill|let|lemme|need|have|gotta * check|look|think|ask|talk|see|consult * calendar|schedule|it|husband|wife|first|my|about|boss|daughter|son|over|planner|work
let me check|think|see|ask|look
i need|want to? think
gotta|have|need to? check|ask|go|run $
give|gimme|need me? a|an|some|few|one|just|5|10? bit|minute|minutes|sec|second|moment|while|time|day|days|min|hour|hours|couple
hang|hold on|up
hold please|$
one|1|a|just|wait|give sec|second|moment|minute|minutes
wait a
^ wait $
^ later|ltr|ltrs|l8r|luego|despues|ahorita $
ltr $
later $
later on|today|tonight|please|maybe|would|is|this|in
some other time please|maybe|$
do this|it|that * later|time|another|tomorrow
cant talk|text|speak|chat|answer|take|respond|do|right now|right|rn|$|at|i|im|this|today|a|yet
cant talk|text|chat
leave me? a|me * voicemail|message|vm
not a? good|convenient time|moment
try * later|again|tomorrow|tonight|me
call|text|write|message|contact|remind|ask|bug me? * in|on|at * hours|week|month|minutes|day|morning
check back|in|with * later|week|tomorrow|month|me
havent|not|dont have time now|right|today|for
no time now|right|today|for|rn
dont have time
can|could|would|please|will you? call|text|message|try|ring|contact * after|later|around|tomorrow|tonight|at|between|in|before|another|noon|evening|next|monday|tuesday|wednesday|thursday|friday|nextweek|when
ask me again|later|tomorrow|next|nextweek|in|after)"},
    Phrase{kNotNow, false,
           R"(not now|right|yet|today|tonight|at|just|rn
not right now
no ahora|ahorita|now
no por|en ahora|hoy|el|lo
ahora|ahorita|now|hoy no
bad|not|inconvenient|wrong|terrible a|the|good|great|best|convenient|right time|moment
bad time
busy now|right|today|$|at|with
, driving|busy|working|sleeping|cooking|eating $
in|at a|the|my|an meeting|class|movie|theater|funeral|wedding|shower|bathroom|store|hospital
im|am|currently|was|still|in|at|really|so|too|kinda|very|little|bit <busy>
at|in|on work|class|school|church|meeting|store|court|movies|lunch|dinner|line|gym|hospital|office|appointment|conference|mass|funeral|phone|zoom|call|traffic|road|middle|bed|bathroom|shower|job|doctors|theater|dentist|bank|party|flight|plane|train
middle of something|a|work
with a|my|customer|patient|client|company|kids
driving now|$|call|text|right|cant|rn
was|am|im|still sleeping|asleep|napping|driving|working
not ready|yet|sure yet|to
estoy|ando|toy|sigo|estaba|voy|me ocupado|ocupada|ocupao|ocupadita|manejando|trabajando|cocinando|comiendo|durmiendo|dormida|dormido|cenando|almorzando|conduciendo|banando|banandome|entrando|saliendo|atendiendo|acostada|viajando|desayunando|guiando|lavando|limpiando|agarras
ocupado|ocupada|ocupao|manejando|conduciendo|cocinando|guiando
en|con el|la|una|un|mi|medio|plena|clientes|gente * trabajo|junta|reunion|misa|clase|clases|iglesia|escuela|medio|trafico|carretera|pega|chamba|jale|oficina|tienda|mandado|banco|culto|servicio|cita|funeral|velorio|hospital|turno|fila|banio|camino|bus|cliente|visita
en misa|junta|clase|clases|reunion|carretera|trafico|fila|turno
ahorita no
not this minute|second|moment|instant
ahora mismo no
todavia no $
another|some|other other? time
maybe later|tonight|tomorrow|next|another|in
can|could this|we|it wait)"},
    Phrase{
        sense(Intent::callback), false,
        R"(llame|llameme|llamame|llamenme|llamen|llamar|llamarme|llamas|llaman|llama|hable|hableme|hablame|hablenme|hablen|hablas|marque|marqueme|marcame|marqueme|escriba|escribame|escribeme|escribanme|escribes|escribe|escriben|pregunteme|preguntame|preguntenme|pregunten|contacteme|contactame|contactenme|mandeme|mandame|mandenme|recuerdeme|recuerdame|recuerdenme|intente|intenta|intenten|busqueme|buscame|textame|texteame|texteeme|vuelva|vuelve|regreseme|devuelvame|regresame me? * later|despues|luego|manana|rato|lunes|martes|miercoles|jueves|viernes|sabado|nextweek|latarde|lanoche|ahorita|horas|tarde|otro|antes|minutos|semana|mes|mediodia|cuando|dias|lamanana|hoy|weekend|tomorrow|nextmonth|today|overmorrow|entre|thisweek|dia
me llama|llamas|llaman|llame|llamen|hablas|habla|hablan|marca|marcas|marcan|escribe|escribes|escriben|avisa|avisan|busca|buscan|contactan|pregunta|preguntan * later|despues|luego|manana|rato|lunes|martes|miercoles|jueves|viernes|sabado|nextweek|latarde|lanoche|horas|tarde|otro|hoy|semana|antes|mediodia|minutos|cuando|entre
escribame|escribeme|escribanme|escribenme|textame|texteame|mandame|mandeme|mandenme un? mensajes|texto
en|dentro * hora|horas|rato|minutos|ratito|momento * llama|llamas|llame|hablas|escribe|marca|llamame|llamen|escribes|marcas|hable
llamame|llameme|llamenme|hablame|hableme|escribeme|escribame|marcame|marqueme later|despues|luego
llame|llamen|llama|llamar|hable|hablen|escriba|escriban|vuelva|intente|marque|marquen|contacten|hablar|hablamos|escribir|hablarme|escribirme|conversamos|platicamos * later|despues|luego|rato|tarde|nuevo|manana
le|les|te|yo|ahorita|luego|despues llamo|aviso|contesto|escribo|marco|respondo|hablo|confirmo|digo|llamare|avisare|contestare|mando
dejame|dejeme|dejenme|deja|tengo|voy|necesito|permitame|permiteme * ver|pensar|pensarlo|checar|revisar|preguntar|consultar|pienso|preguntarle|hablar|hablarlo|mirar|fijarme * agenda|calendario|$|esposo|esposa|hija|hijo|primero|horario|marido|trabajo|mi|bien|lo
dejame|dejeme|dejenme pensarlo|ver|checar|revisar|consultarlo|preguntar
deme|dame|denme|espere|espera|esperen|esperame|espereme|permitame|aguarde|aguante|perate|un|unos|ratito * momento|momentito|minuto|minutos|segundo|rato|ratito|tiempo|chance|dia|dias|rato
espere|espera|espereme|esperame|aguanta|permitame $
ahorita|ahora|hoy|now|en|por no * puedo|tengo|estoy|contestar|hablar|atender|chance|momento
no puedo * hablar|contestar|atender|atenderle|responder|platicar * now|ahora|ahorita|hoy|momento|estoy
no puedo hablar|contestar|atender|platicar|atenderlo
no|ni tengo|hay|me tiempo|chance|da|alcanza * ahora|ahorita|now|hoy|de|para
no tengo tiempo|chance
en|dentro * halfhour|horas|minutos|rato|ratito me|le llama|llame|llamas|hablas|habla|escribe|marca
al rato|ratito
mas al
otro|en dia|momento|rato * hablamos|llamame|mejor|please|llame
hablamos|hablemos|platicamos|conversamos * later|luego|despues|manana|rato|otro|lunes|martes|dia
mal|buen|es|no|un * momento * no|ahora|este|malo|es
mal momento
no es buen|un momento|buen
mejor|prefiero|puede|que * later|luego|rato|despues|ahorita please|$|llamame
^ later $
lo|la|tengo|voy pensar|pienso|pensare|voy|que pensarlo|a|consultarlo
a que salga|llegue|acabe|termine
cuando salga|llegue|termine|acabe|este|pueda|me|tenga|regrese * llamo|aviso|llama|escribo|hablo|llame|contesto|marco
luego|despues|rato|ahorita te|le|les|contesto|aviso|hablamos|llamo|veo|hablo|marco
luego $
^ al rato
later|despues|luego please)"},
    // What looks like the above and is another's matter.
    Phrase{kAside, false,
           R"(or|o|y|and later|despues|earlier
start|started|begin|resume|keep * text|message|calling|sending
already have|got a? <visit>
already have|got one|it|scheduled
i|still|do|we still want|need * <visit>
get|got|take|taking|took off work|early
get|got|have off
at|in the end|office|clinic|house
in the hospital
no bus|car|ride
out of|the|from work
dont have a|the|to
not cancel|cancelling
i work at|in|on|mornings|days|nights|all|those|every|weekdays|weekends
what time|day
call who|number
at home
in class|school
on the way|bus|list|calendar
cant come to the phone|moment
decided to|on
my|other|another doctor said|told|says|wants|recommended
the|my|your|a doctor office
doctor appointment|office|note|visit
see|seeing|meet|with the|my|a doctor
same doctor
with doctor
en camino
como llego|llegar $
how do i get|find there|here|you
where|donde
te|le llamo a
no es necesario
ya no|nunca me|nos escriban|manden|llamen|llame|escriba|mande|contacten
cambio de|d numero|opinion|telefono|direccion|seguro
different|new|other|another number|phone|address|insurance|language|clinic|location
another|other|different options|times|dates|slots|ones|days
otras|otros opciones|fechas|horarios|dias|horas)"},
};

}  // namespace

std::span<const Phrase> visit_phrases() {
  return kVisits;
}

}  // namespace rb::grammar
