#include <array>

#include "core/conversation/grammar/tables/phrases.hpp"

namespace rb::grammar {
namespace {

// What names an ailment and reports none.
constexpr std::array kNotSymptoms = {
    // Denied, over, asked about, or a way of speaking.
    Phrase{kNotSymptom, false,
           R"(<denial> <ailment>
<denial> <ailment> or|nor|and|no|,|ni|y <ailment>
<denial> <ailment> or|nor|and|no|ni|y <ailment> or|nor|and|no|ni|y <ailment>
no|not|without|zero|nor more|any|real|new|longer|major|chest|signs|sign|side|of|back|serious|other|particular|bad|longer * <ailment>|symptoms|issues|effects
<denial> have|having|had|got|feel|feeling|need|experience|been|getting|any|in a?|any|no|much|more|in * <ailment>
<denial> have|having|feel|feeling|experiencing|in|noticed|had|got any|a|much|more|that|no * <ailment> or|nor|and * <ailment>
doesnt|dont|didnt|isnt|not|never|nolonger|wont|wasnt * hurt|hurting|bleeding|sick|swollen|ache|bleed|itch|itching|burn|coughing|dizzy|vomiting|sore|ill|worse * anymore|any|longer|now|more|$
doesnt|dont|didnt|nolonger|never|wont hurt|bleed|ache|itch|burn
nolonger <ailment>
not|isnt|nolonger|wasnt|arent sick|ill|hurting|bleeding|dizzy|swollen|sore|worse|painful|feverish|unwell
<ailment> gone|cleared|disappeared|resolved|healed|vanished|subsided
<ailment> is|s|are|was|has|have|all|been|finally|now|mostly|already all|now|finally|completely|mostly|been? gone|better|cleared|resolved|healed|disappeared|vanished|subsided
<ailment> is|are|was finally|now|all? over
cold|stomach|head is|s|are|was|has|have|all all|much|now|finally? gone|better|cleared|resolved|healed
<ailment> went|gone|going|is|has|s|got|getting|gets|feels|seems|feeling|been|much|lot|alot * away|better
<ailment> all|finally|just|has|have? went|gone away|down
<ailment> free
<ailment> is|has|s|was|did|finally|already|totally stopped|stop|better|fine|good|under|manageable|nothing
recovered|over|rid|cured|healed from|of|my|the|that|up * <ailment>
cold|cough|flu|it cleared|clear|went up|away
<body> * better|fine|good|healed|great|well|normal|ok
<body> is|feels|s|are|feel|looks|feeling|doing|s|much much|a|alot|all|so|fine|totally|completely|better better|fine|good|great|ok|lot|healed|normal
feeling|feel|im|doing|felt|feels|getting|got|am much|alot|a|way|so|lot|lots|no|some|100 better|worse
no|not|never|isnt|doesnt|aint getting|gotten|any|feel|feeling|worse|got worse
could be worse
worse|worst than|case expected|scenario
does|do|will|would|is|did|can|could|are|should|might the|it|this|that|a|they|flu|shot|vaccine|there * hurt|painful|sore|sting|burn|ache|pain
does|do|will|would|is|are|can|could|should * cause|give * <ailment>
what * if * <ailment>
what are|is * <ailment>
hurt my|your|her|his feelings|pride|wallet
wouldnt|cant|couldnt|doesnt|didnt|dont|wont|not|never hurt to|a|anybody|anyone|my
hurt to ask|try|check
hurts to say|admit|ask
hurt|hurts|hurting|hurtin for money|cash|business
pain|pains|headache|headaches in the|my|your|a neck|butt|ass|rear|behind|tuchus|backside|bum
a|real|such|huge|big|total|major|royal|bit|of pain|headache|nightmare to|in|getting|finding|parking|driving|dealing|for|with|when|parking|trying|just
pain|headache|pains to get|drive|park|schedule|reschedule|deal|find|reach|park|use
it|its|it's|thats|that|is|s|such|be|being a pain|headache to|in|but|getting|without|trying
<denial> be a pain
sorry|hate|not|dont|dont|to * be a|such pain|bother
traffic|parking|paperwork|phone|insurance|app|website|portal|scheduling|driving|commute|this is|s|was|gives|are * pain|headache|headaches|nightmare|killer|killing|sick|sore
pain|headache with|from|of the|traffic|paperwork|insurance|parking|system
pain clinic|management|doctor|specialist|appointment|center|scale
painkiller|painkillers
blood pressure log|cuff|machine|monitor|check|checked|meds|medication|medicine|pills|appointment|readings|sheet|chart|diary|numbers|is fine|good|normal|great
blood test|tests|work|draw|drawn|bank|drive|type|results|lab|labs|sample|thinner|thinners
bring|take|have|need|log|checked|check|get my|the|a blood|bloodwork|sugar pressure|sugar|test|work
sugar|bp|pressure|sugars|readings|glucose|blood is|are|was|s|has|been|looks all? fine|good|normal|perfect|great|under|ok|stable|better
blood pressure is|s|was|has * fine|good|normal|ok|great|perfect|better|stable
flu|covid|shingles|pneumonia|cough|tetanus|allergy|fever|cold|headache|vertigo|migraine|seizure shot|shots|vaccine|vaccination|vaccines|jab|booster|test|tests|clinic|season|medicine|meds|syrup|drops|pills|specialist|appointment
sick|tired of|and of|sick|tired|waiting
sick of
im|am|was|be|get off
appointment|surgery|checkup|exam|visit|followup|procedure|replacement|xray|scan * my|his|her|the|our <body>
back|side|front door|yard|seat|entrance|gate|street
face time|book|mask
blood|sangre type|donor|drive|bank|work|draw|test|tests|thinner|thinners|sample|pressure|sugar|bath
blood pressure|sugar check|machine|cuff|log|medicine|meds|pills|monitor|appointment
heart|eye|foot|skin|back|kidney|lung|bone|breast doctor|clinic|specialist|exam|checkup|screening|center|appointment
sick|ill and tired|of
sick day|days|leave|kid|kids|child|note|time
too|so sick|tired of
im|am sick of
call|called|calling|call in|out sick
worried|worry sick
homesick|carsick|lovesick
<family>|kid|kids|child|baby is|are|got|was sick|ill * so|and|home|cant|today|need|have
killing|kills me lol|haha|with|here|slowly|softly|financially|smalls|how|that|these|those
those|these|times|dates|options|hours|schedule|traffic|heat|work|job|boss|kids|prices|gas|wait|suspense|yall|you|u|schedules|parking|commute|stairs|driving|copay * killing|kills|kill|hurt|hurting|hurts
driving me crazy
heart of|set|to|goes|broken|breaking|broke gold|on|heart|out
bless|love|bottom|my|from your|my|ur|of|whole heart
my heart is|s set|full|broken|out
broke|broken heart|hearted|record|phone|car|down
break a|my leg|heart
in|out of|by touch|shape|hand|hands|head|heart
my|on other hand
on my|the feet|way|back|side|face|hands|list|head
have|got|has|had|my my|full|hands|a hands|full|hand|heart
head|heading|headed|hands full|start|up|out|over|count|home|back
cold in|outside|out|here|weather|today|this|for|feet|morning|lamanana|there|water
its|it|is|too|so|very|really|freezing|weather cold
get|got|have|getting cold feet
cold call|calls|turkey|cut|cuts
hot|warm outside|out|in|weather|today|here
get|come|came|call|coming|go|be|going|write|text|back|move|take|took|give|gave|walk|right|turn|paid|pay back
back in|to|at|on|from|then|home|up|out|later|and|by
be|get|call|come|comes|text|message|i|im|ill|get|you|me|reach|write|coming|went back
my|the|your eye|eyes|ear|teeth|tooth|hearing|foot|feet|skin|breast|heart|vision|lung|knee|hip|back|eye doctor|exam|appointment|checkup|specialist|screening|cleaning|surgeon|clinic|surgery|replacement|check|test|x-ray|xray
cleaning|exam|appointment|checkup|screening|whitening for my|the teeth|eyes|feet|skin|eye
face to|time face
face mask|to face
rash decision|guard
burning question|rubber|gas|money|minutes
throw|throwing up|in|out|away my|the|a hands|towel|trash
throw|threw|throwing it|that|this|away|out
cough up * money|cash|copay|dough
numb from|to|with waiting|boredom
weak signal|service|connection|wifi|battery|reception
bug|bugs|sick in|kids|going|around|my
fell through|behind|asleep|apart|off|for|out|into|on|back
fall|falls|falling asleep|back|behind|through|apart|break|semester|schedule|on|in
this|the|last|next|in|early|late fall
ride|plans|sitter|transportation|childcare fell|falls|falling
seeing|see|saw the|a|another|someone|my|other doctor|specialist
cant|dont|couldnt|didnt|not|hard|trouble see|seeing|read|hear|hearing|find the|your|you|it|what|that|any|those|message|link|options|me
cant|couldnt|can barely|hardly|not|didnt|trouble|hard hear|hearing|understand|see you|u|your|what|the|message
cant|dont|couldnt|not talk|speak|move|walk|stand|eat|sleep|feel now|there|here|that|it|right|english|on|to|up|the|my|today|this|spanish|anything|far|like|appointment|at|before|until|ahorita
cant|couldnt|not|dont walk|stand|move|talk|sleep * bus|far|miles|blocks|stop|mile|appointment|work|phone|distance|there|it|later|driving
cant|couldnt|not|dont|wont get|keep|hold up|down|my|the|it|on|that|this * appointment|early|time|schedule|ride|there|work
cant keep|hold my|the|that|this|it|on|up|track|appointment
cant get up|down early|that|there|so|at|before
cant hear|see|find your|the|you
not|cant|dont|having|hard|trouble|difficulty|problem|problems|issues * getting|finding|hearing|understanding|reading|logging|using|moving|walking|talking|speaking * there|you|ride|message|link|english|phone|appointment|screen|text
hard|trouble of hearing
hard of hearing
blurry|fuzzy photo|picture|pic|image|screen|text|print|message
i|we|moved|moving move|moving|moved to|out|away|back
up|catch|catching a cold|breath|up later
out of|off breath lol|haha
over|out|tired|sick|done|running|run|ran out|of|with time|gas|money|minutes|data|town|work|country|state|battery
ran|run|running|out out|of of|time|gas|money|minutes time|gas|money|minutes|data|town
out of town|state|work|gas|money|office|time|country|minutes|data
missed|miss|stopped|stop|quit * appointment|call|visit|bus|ride|message|work|smoking|driving
allergic to|from mornings|phones|penicillin|cats|work|lamanana|technology
allergy shot|shots|appointment|test|testing|season|doctor
stroke of|luck
sore loser|subject|spot|about|from|thumb|sight|eyes
itching to|for
aching to|for
bleeding money|me|heart|edge
no|any|other|good|free|open spot|spots|slot
exhausted from|by|my|all work|working|options|travel
confused about|by|on|which|what|as|with|because|im|i|am|, the|what|which|your|this|who|why|message|text|question
so|im|am|little|bit|kinda|very|really|a confused $
im|am|so|little|kinda|bit confused about|by|who|what|which
discharge papers|paperwork|date|instructions|summary
temperature is|outside|check|today|was|s|of fine|normal|good|outside|today|check
take|took|check|checked * temperature
bump my|me|it|this|the|that|up|appointment
bump|lump|bruise|cramp * appointment|me|up|to|sum|my style
speed bump
goose bumps
runs out|late|in|on|at|from|here|every|to|by
bus|train|buses|he|she|it|car|shuttle|doesnt|dont runs|run
doesnt|dont|not run|runs
stiff|sore from gym|workout|sitting
runs|running late|errands|behind|out|around|to|from|a
discharge|discharged from
cramp my|our style
cramped
faint memory|idea
symptom free|list|survey|tracker|form
check|checks|routine|annual|regular|yearly|follow * infection|pain|cough
for|about|because * last * surgery
emergency contact|exit|number|only
not|no|isnt|aint an? emergency|urgent|serious
car|truck|van|bus accident|wreck|crash blocking|ahead|traffic|on|made
accident on|ahead
period end
stitches|staples out|removed|removal|taken|come|need|are|off|when
get|getting|take|remove|removed|have my|the stitches|staples|cast|bandage out|off|removed
have|had|having my|the|a|an appointment|physical|test|surgery
my|the|a|your pee|stool|urine sample|test
im|is|its|was|be|all|feel|feeling|doing|feels fine|good|great|ok|better|well|healthy|perfect
fine until)"},
    Phrase{
        kNotSymptom, false,
        R"(sin|no|ningun|ninguna|nada|cero|tampoco|ni mas|tengo|tuve|tiene|he|siento|hay|tenido|de|me|presento|ha|le|mucho|mucha|ya <dolencia>
sin|ni|ningun|ninguna <dolencia>
no|ya|ni ha|he|tengo|siento|hay|tiene|tenido|presento|presenta|tuve mas|ningun|ninguna|nada|tenido|ya|nada|tanto|mucho|mucha de? <dolencia>
no|ya|sin|ni tengo|siento|hay|tiene|presento|he ni|ningun|ninguna|mas|tenido|sentido|tanto|mucha|mucho|nada|dolor|sentido <dolencia>
no|sin tengo|siento|hay ni? <dolencia> ni|y|o|, <dolencia>
no|sin tengo|siento|hay ni? <dolencia> ni|y|o|, <dolencia> ni|y|o <dolencia>
sin|ni <dolencia> ni|y|o <dolencia>
me mata|matan|matando la|el|las|los * curiosidad|trafico|calor|espera|ganas|duda|risa
ya no|nunca|ni me|le|nos|tengo|siento|hay|estoy|ando duele|duelen|arde|arden|doliendo|sangra|pica|mal|mareo|enfermo|enferma|<dolencia>
no me|le|nos duele|duelen|arde|pica|ha|esta|estan|dolio|molesta|doliendo|falta nada|dolido|mucho|mas|doliendo|ya|tanto
no me|le|nos duele|duelen|dolio|arde|pica
no estoy|ando|esta|sigo|toy enfermo|enferma|mal|malo|mala|mareado|mareada|grave|peor
<dolencia> se|me|ya ya? me|le|se|ha|fue fue|quito|paso|ha|quitado|pasado|bajo|desaparecio|calmo|quitaron|pasaron
se me|le quito|paso|fue|ha|bajo|calmo|quitaron|pasaron|curo|desaparecio el|la|los|las|ya|quitado|pasado|toda|todo <dolencia>
ya me|se me? quito|paso|cure|alivie|recupere|fue|bajo|siento el|la|los|las|de|mejor|del|bien|dolor <dolencia>
ya me|se quito|paso|cure|alivie|siento|recupere
me siento|sentido|siento|encuentro|senti muy|mucho|bien|mejor|de|super|mas|todo|ya|perfectamente|excelente mejor|bien|maravilla|perfecto
me siento bien|mejor|excelente|perfecto|perfectamente|tranquila|tranquilo
estoy|ando|sigo muy? bien|mejor|perfecto|sano|sana|recuperado|recuperada
duele|duelen|doloroso|dolorosa|arde|causa|provoca|da|produce * la|el|esa|ese|una vacuna|inyeccion|prueba|examen|operacion|procedimiento|estudio
vacuna|inyeccion|prueba|examen|operacion|procedimiento|estudio|esto|eso * duele|duelen|dolera|doler|doloroso|fiebre
va|eso|esto|le a|va|me|no doler|dolera|duele
me duele|da|apena decirlo|decir|decirle|admitirlo|tener|dejar
me duele el alma|codo|bolsillo|corazon|orgullo
me duele que|tener|dejar|no|perder
dolor de cabeza este|el|esto|con|es|ese|para|llegar|estacionar|conseguir|esta|la|tanto|los|lidiar|llamar
que dolor de|d cabeza
es|son|era|da|dan|un|puro|puros * dolor|dolores de cabeza * trafico|estacionar|papeleo|llegar|carro
dolor de huevos|muela con
dar|darme|dan|da|sacar dolor|dolores
prueba|examen|analisis|examenes|estudio|estudios|tipo|banco|muestra|sacar|sacarme|sacarse|donar|pruebas de|d|la sangre|orina
presion|azucar|glucosa esta|anda|la|ya|sigue|bien|normal|perfecta|tomar|muy bien|normal|controlada|perfecta|estable|buena
control|chequeo|registro|libreta|monitor|tomar|medir|pastillas|medicina|pastilla|aparato|checar de|para|la|mi|del|mis presion|azucar
a|en|con|para|en la|el|mi|tu|su|primera|otra|mano|las mano|manos|vista|cabeza|cara|boca|espalda
mano de|a obra|mano
a|en|del|por|al|mi|su|este|otro|lado|ese lado
al|otro lado
pie de|en
a pie
punto|puntos de|com|vista
en punto
los puntos me|quitar|quitarme|sacar|cuando
quitar|quitarme|sacar|sacarme|retirar|quiten los|mis|unos puntos
vacuna|vacunas|inyeccion|examen|prueba|clinica|jarabe|medicina|medicamento|temporada|refuerzo|pastillas|doctor|cita|especialista * de|para|contra|la|d|del gripe|gripa|covid|influenza|fiebre|dolor|tos|alergia|alergias|presion|corazon|ojos|oidos|piel|seno|senos|dolor|diarrea|rodilla|mama|columna|pies|dientes
cita|examen|doctor|doctora|especialista|limpieza|operacion|cirugia|medico * de|del|para|con * los|las|la|el|mi <cuerpo>
temperatura ambiente|afuera|esta|de|normal
que calor|frio
me duermo|duermo temprano|tarde|a
enfermo|enferma|malo|cansado|harta de|con|del esperar|trafico|tanto
no puedo|puede|pueo caminar|ver|ir|hablar|dormir|comer|mover|hacer|levantarme|bien tan|lejos|la|el|mi|ese|esa|ahora|ahorita|hasta|tanto|al|por|mi|eso|esto|ese|temprano|asi|nada|now|en|esa|mensajes|los|las|a
no puedo|pueo hacer|mover la|el|mi|esa|ese|nada cita
no puedo ver|leer|abrir|oir el|la|los|bien|su mensajes|mensaje|texto|link|enlace|letra|opciones|fechas
no le|te|se|los|lo|la oigo|escucho|escuche|oi|oye|escucha|veo|siento * bien|nada
no oigo|escucho|escuche|veo|oi|vi nada|bien|su|el|los|la|lo mensajes|mensaje|que|opciones|fechas|llamada|telefono|de|texto|dijo|dice|pregunta
no oigo|escucho|escuche bien
se me hace|va|paso|olvido|olvida|complico|complica|perdio|descompuso|salio|fue|acabo tarde|el|la|que|bien|cita|en|un|hora|dificil|mejor|facil|imposible|carro|trabajo|tiempo|olvidar|lejos|muy|dinero|gas|celular|telefono
se me descompuso|poncho|daño|dano|rompio|quedo el|la|mi carro|coche|auto|camioneta|celular|telefono|llanta|troca
me salio|sale|queda|quedo|cae|falta algo|un|una|otra|muy|bien|lejos|trabajo|carisimo|caro|mal|el|la|compromiso|viaje|imprevisto|emergencia|seguro
me salio un|una|otro|algo trabajo|compromiso|viaje|imprevisto|emergencia|asunto|junta|reunion|en
me cae|cayo|caen bien|mal|un|de|gordo
al|en|del|con corazon|pecho|fondo
de|con todo|corazon
acelerado|acelerada por|con el|trabajo
mas|mucho|muy|mejor|algo peor que
no|nada|ni es? peor|grave|urgente|emergencia
peor es nada
todo|nada bien|mal
me hace falta
no hace|me falta
falta de|poco|mucho|que|una|mi|el|la
para eso|que)"},
};

}  // namespace

std::span<const Phrase> not_symptom_phrases() {
  return kNotSymptoms;
}

}  // namespace rb::grammar
