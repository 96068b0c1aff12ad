#include <array>

#include "core/conversation/grammar/tables/phrases.hpp"

namespace rb::grammar {
namespace {

// What sounds like despair and is a way of speaking, or refuses something else.
constexpr std::array kNotDistresses = {
    Phrase{kNotDistress, false,
           R"(dont panic|worry|freak
no panic|need
not|no panicking|rush
dying to|for see|get|meet|know|go|try|eat|hear|come|some|a|the|my
im dying to|for|of|laughing|over
dying of boredom|laughter|laughing|curiosity|thirst|hunger|heat
dying laughing|lol|haha
dont|doesnt|not care * time|day|which|when|who|what|where|doctor
way out there|here|in|of town|of the
death certificate|in|row
to death|die by|for
bored|tickled|starved to death
sudden death
battery|phone|car|it|lights|signal|call|wifi|internet * die|died|dies|dying
not * going|gonna|will to? die
never say die
old habits die
to die for
die of|laughing laughter|boredom|embarrassment|curiosity|hunger|embarassment
phone|battery|cell|car|plant|plants|laptop|tablet|device|dog|garden is|was|s|about|almost? * dying|die|dead|died
my phones|phone|battery|cell|car|truck * dying|die|dead|died
kill|killing|kills time|two|the|some|birds|mood|vibe|it
killed it
boss|husband|wife|mom|mother|she|he|kids|daughter|they|teacher|dad|manager|coach|hubby|son|people|wifey will|would|is|are|ll|gonna|gon|s|might|may gonna? going? to? kill|murder me
gonna|going to? kill me if|when|lol|haha
boss|husband|wife|mom|mother|kids|daughter|son|dad|hubby would|will|ll|is|gonna|going * have|kill|murder|shoot me
kill|murder for|me a|some|lol|haha|coffee|if|when
id kill for
would kill for
shoot|hit me|us|you|u a|an|up|text|email|message|with
beat|beats|beating|hit the|traffic|crowd|rush|clock|heat|road|hay|me to
beats me
hit|hits|hitting me|a traffic|red|up|wall|back
scared|afraid of|to forgetting|missing|forget|miss|ask
im|am|i|not|m afraid i|its|it|we|so|not|that|the|those|none|this|tuesday|monday|wednesday|thursday|friday|saturday|cant|wont|youve|you|she|he|neither|your|no|my
afraid i cant|wont|have|already|dont|cannot|must|need|will
afraid so|not
not|dont|never|nolonger|isnt|wasnt|longer * afraid|scared|suicidal|suicide|depressed|panic|hopeless|abused|anxious|hurting|panicking|hopeless|desperate|alone
no suicidal|thoughts|plans
hopeless with|at|about|when
desperate|desperately need|for a|an|coffee|nap|vacation|appointment|to
im|am desperate for
losing|lost my|the phone|keys|card|paper|number|insurance|job|signal|paperwork|glasses|wallet
losing my voice|hair|signal|patience
driving|drives|drive me|us crazy|nuts|insane|up
go|going|been|gone crazy|mad|insane with|at|busy|lately
crazy busy|week|day|schedule
give|gave|giving|given up my|your|the|a|on seat|spot|appointment|time|slot|smoking|coffee|sugar|trying|waiting|driving|finding
gave|given|give|giving up trying to|waiting|on|looking|smoking|driving
dead|deadly tired|line|serious
dead battery|end|car
break down|broke|breaks
car|truck|bus|van|ride|phone|ac|heater|fridge broke|broken|breaking down|in|again
afraid|scared of|about forgetting|missing|losing
i fear i|its|the|that|not
me da|dio|daria * miedo * olvidar|olvide|perder|faltar
break|broke into|in a|song|sweat|two|half|pieces|new
end of|the
cant do|make|take|handle it|this|that|those|any * tomorrow|today|monday|tuesday|wednesday|thursday|friday|week|day|time|lamanana|at|then|on|appointment|slot|one
cant do|take|make tomorrow|today|monday|tuesday|wednesday|thursday|friday|it|mornings|lamanana|those|that|any
cant handle|take|do|make the|that|this|it|another drive|day|time|date|appointment|wait|one
wont|not be here|around|home|available|there|in that|on|until|then|tomorrow|today|monday|tuesday|wednesday|thursday|friday|this|next|week|day|thisweek|nextweek|till|at
not|dont want|like to be there|at|early|late|on
dont live here|there|at|in|anymore
dont|not want to be here|there all|so|at
no point|use|sense|reason in|for|to coming|rescheduling|calling|come|appointment|driving
whats|no the|any? point of|in the|this|these|that|coming|rescheduling|appointment|calling|text|message|having
no reason|way|use to|for come|me|it|get|call
nothing left|available|open|on
never mind
hurt|hurts|hurting my feelings|pride|wallet
hate|hating myself for|because missing|forgetting|it
does it|the|this|that * hurt
me muero|muriendo|muero por|de ganas|risa|hambre|calor|sueno|sed|frio|verguenza|pena|aburrimiento|la|curiosidad|nervios|verlo|verla|ver|por|cansancio
me muero por
matar|morir|morirme de|del * risa|hambre|calor|sueno|sed|frio|verguenza|aburrimiento|ganas|tiempo|dolor|rato|trafico
de|a muerte natural|lenta
morir|murio|muerte * natural|abuelo|papa|mama
certificado|acta de defuncion|muerte
muerto|muerta|muero de risa|hambre|sueno|cansancio|calor|frio|sed
me mata|matan|matara|mataran|matas la|el|mi|tu|este|esta|matar|los|las|jaja
mi jefe|jefa|esposa|mama|patron|esposo|mujer|vieja|senora|hija|marido me|si me? va|mata|matara|van a? matar
me va|van a matar * si|jaja|jefe|esposa|patron
matar el|mi tiempo|rato|hambre
tengo|da|con|por|de miedo|temor de|a|que que? * olvide|olvidar|pase|olvidarme|perderme|confunda|equivocarme|perder|faltar|olvidara
no tengo|tenga|tengan|tiene|hay|estoy|ando|ser|este miedo|panico|nervioso|nerviosa|triste|asustada|asustado
no|not|dont|less be|so|too? nervous|scared|afraid
no me|te desespero|desespere|desesperes
anxious|ansioso|ansiosa to|por|for|de ver|see|get|start|hear|me|conocer
no|sin|less|without depresion|ansiedad|angustia|anxiety|suicidio|panico|miedo
que pena|verguenza
me|nos quiero|quisiera|voy|puedo morir|matar de|a risa|hambre|calor|sueno|verguenza|pena|frio|aburrimiento
ayudame|ayudeme|ayudenme a|con|por|para favor? * cita|cancelar|cambiar|sacar|hacer|agendar|llenar|mover|entender|encontrar|programar|reprogramar|buscar|una|la|el|mi|conseguir
ya no quiero|voy|puedo * cita|consulta|ir|mensajes|esa|ese|esperar|recibir|estar en la|manejar|cirugia|nada de|textos
ya no quiero|puedo ir|mas|nada|seguir de|recibiendo|mensajes|citas|esperando|cita
no quiero seguir|mas|estar recibiendo|mensajes|esperando|llamadas
no|ya puedo|aguanto mas ese|esa|el|esos|los|dia|tarde|temprano|que|de|este dolor
no puedo mas|ir que|de|temprano|tarde|a|hasta|ese
no quiero|voy a? estar aqui|en ese|esa|la|lista
no|ya no? voy a? estar aqui|en|ese|esa|disponible * semana|dia|ciudad|lunes|martes|miercoles|jueves|viernes|hasta|manana|para|casa
no voy|vamos a estar ese|en|el|esa|esta|la|disponible|disponibles|por
pega|pega el|un|mucho sol|calor|grito
le pego al|a
pierdo|perdi|perdido la|mi|el cita|numero|papel|tarjeta|celular|telefono|seguro|trabajo|senal
estoy|ando loco|loca|como de|con|por trabajo|ganas|verlo|loco
acabar|terminar|termino|acabo con|de el|mi|la|de|trabajar|comer|los|las|este|trabajo|esta|turno|clases|cocinar|papeleo
no|sin sirve|vale|tiene caso|sentido ir|la|que|venir|esa|pena ir
no vale la pena * cita|ir|viaje|manejar|consulta
no le|les veo|encuentro|vi el|la
cansado|cansada|harto|harta de|d esperar|manejar|trabajar|tanto|tantos|los|las|sus|recibir|que|ustedes|uds|tantas
cansado|cansada|harto|harta de la espera|doctora|doctor|clinica|fila
prefiero|quiero|mejor|puedo|voy|quisiera * irme|ir a|en|con|por|al|el|la|de * casa|cita|consulta|otro|carro|clinica|manana|lunes|martes|miercoles|jueves|viernes|trabajo
voy a irme a|de|el|temprano|manana
desaparecer|desaparecio|desaparecieron mensaje|mensajes|el|los|la|del
no se que hacer con|para|de la|el|mi|esta|llegar|cita)"},
};

}  // namespace

std::span<const Phrase> not_distress_phrases() {
  return kNotDistresses;
}

}  // namespace rb::grammar
