#include <array>

#include "core/conversation/grammar/composed/composed.hpp"

namespace rb::grammar {
namespace {

// What should end, what should be forgotten, and what merely stops.
constexpr std::array kLines = {
    Phrase{sense(Intent::stop), false,
           R"(<cease> * <outreach>
<outreach> * <ended>
no|zero|nix|nada more|further|additional? <outreach> ,
no <outreach> of any|kind
no <outreach> at|whatsoever|anymore|ever
dont|never|not * <outreach> * ever|again|anymore
dont|never ever? send|mail|push|leave|forward * <outreach>|stuff|junk|crap|anything|nothing
want|need|wish|like|care no|zero * <outreach>
dont|never|doesnt|not|nobody|wont want|need|wish|like|care|wanna|appreciate|enjoy * <outreach>
have|having|has|got no interest|desire|wish * <outreach>
done|finished|over|through|sick|tired|fed|annoyed|irritated|frustrated with|up|of|by * <outreach>
off|from|out of? my|ur|your|yall|this|the|that <rolls>
get|take|pull|drop|cut|let|want|leave|keep|count|cross|sign me|us * off|out|outta * <rolls>|<outreach>|this|these|here
<remove> * <mine> * <rolls>
remove|delete|erase|unenroll|purge|scrub|rmv|pull my|this|the|our? me|us|myself|mine|number|it|name|info|information|contact|cell
opt|opting|opted me|us|this|my|number * out
unenroll|deregister|unregister|disenroll|unfollow|disconnect|unlist|delist me|us|from|this|my|$
mute|silence|block|blacklist|ban|trash|ignore|ignoring|blocking|junk * you|u|ya|this|number|<outreach>
lay off
back off
knock it off
leave me|us|my|this * alone|be|peace
get|got|getting too|so many|much|frequent * <outreach>
too|so many|much|frequent <outreach>
drowning|swamped|flooded|flooding|bombarded|bombarding|inundated|overwhelmed * <outreach>|me
blowing|lighting|filling up my * phone|inbox
not|never|isnt|arent|no longer|nolonger? authorized|permitted|allowed|welcome * <outreach>|reach
dont|never|not use|dial|keep|save|store|have this|my * number|phone|cell|line
lose|forget|erase|delete|burn|toss|trash|shred|wipe my|this|the * number|digits|contact|info|phone
withdraw|withdrew|withdrawing|revoke|revoking|cancel|rescind|retract|pull my|all|any * consent|permission|authorization|enrollment|subscription|participation
how|where|what * unsubscribe|unenroll|opt
make it|this|them|these stop|end
do|please not * <contact> me|us|my|this|anymore|again
i|we|you said|told|asked|meant|mean * no more|stop|quit * <outreach>
said stop
not <contact> me|us * again|anymore|ever
nobody|noone|none <contact> me|us * again|anymore
would|id * you|u|yall * didnt|dont|not|stopped|quit <contact>|<outreach>
would|id|rather|prefer not * <contact>|contacted|texted|called|messaged|reminded|reached
stop harass|harrass|harrassing|nagging|nag|hassling|hassle|hitting|blasting
enough * <outreach>
kindly|please refrain|desist|cease
go|get|piss|eff|fuck|kick off|lost|yourself|rocks|away|bent
kiss my
screw|fuck you|u|off|yall|this
shove it|this|your
discontinue|terminate|cease|deactivate|unregister|deregister|desist|discontinued
^ blocked|reported|revoked|discontinued|unregistered|muted|unsubbed|ceased|stopped $
consider yourself|yourselves|this|me * blocked|reported|done|removed|gone
you are|got|been|re|have? * blocked|reported
blocked|blocking|reported|reporting|marked|marking * junk|spam|you|number|this
go|please bother|bug|annoy|harass|pester|text|call someone|somebody|anyone|another
let|leave me|us|my * alone|alown|be|b
said|say|saying|meant no more
no more|mor of? <outreach>|of|please|ever|$
not|nary another|one|a single|more? more? <outreach>
one|1 more|mor <outreach> * police|block|lawyer|sue|report|blocked|cops|complaint
another <outreach> * police|block|lawyer|sue|report|blocked|cops|complaint
last|final <outreach>|one|thing * get|send|from|you|better|receive|hear
better be|let|make|be * last|final <outreach>|one
never|dont|not hear from you|u|yall * again|ever|$
turn|shut|switch|power|take|tune * this|it|that|these|thing|bot|machine|robot|<outreach> * off|down
shut|turn|switch off|down * <outreach>|this|thing|bot|machine|it
sign|signed|log me? off|out from|of|this
sign me? off|out
silence|mute these|this|me|it|them|those|please|my
not|dont|never|nobody wanting|want|to|interested * any|these|this|those|receive|get * <outreach>
not to * receive|contacted|texted|called|get|contact|text|call|message
finish|finished|done with|sending * <outreach>
wearing|driving|getting|working|grinding * out|nerves|crazy|nuts|insane * <outreach>|you|more|this|these
on my|our|last * nerves|nerve
enough is enough
thats|that|its|had|quite|more enough|enuf
enough|enuf
throw|tear|rip|toss|shred|burn|ditch|forget|drop|lose * my|this|the|had|have * number|card|digits|info|contact|file
dont|not|never want * on|in * file|record|list|system
get|getting|be|got rid of * number|me|my|this|info
cross|scratch|strike|rub|wipe|scrub|cut|rmv|remove|knock me|us|my|this|number off|out|from
cross|rmv|scrub|purge me|us
i|we|want|let|lemme out $
want|wanna|need out of|from|$
make|see|ensure|be sure|to|it|that|so * dont|no|not|nobody|noone|never * <contact>|<outreach>|get|receive|these
please|yall|you dont|not be? <contact>
hit|hmu|blow me up again
you|u|yall are|r|re? not|never|dont to * <contact>
you|u|yall|dont have|got? no|not|my * permission|right|consent|authority|business * <contact>|any|longer|anymore|$
take a hike
take your <outreach>
cancel * getting|receiving|sending|<outreach>|subscription|enrollment
quit|stop askin|asking|texting|buggin|callin|textin|sending
leave|leev|lv|leve me|mee alone|alown|b|be
no|not|never <contact> * this|my * line|number|phone|cell
how|where|what * turn|shut|get|sign|make|take|opt * off|out|stop|unsubscribe
un subscribe
de enroll|register|subscribe|activate
stop|end|quit|cancel|discontinue|terminate * service|subscription|enrollment|messaging|program)"},
    Phrase{sense(Intent::stop), false,
           R"(<basta> ya? con|de|d * <molestia>
<basta> ya|los|las|esos|esas|estos|estas|sus|tantos|tantas|tanta|tanto|este|esta|ese|esa|tus|dichosos? <molestia>
no|ya|nunca|jamas|tampoco * mas|otra|quiero|deseo|necesito|reciba|manden|mas * <mensajeria>
no|ya quiero|deseo|necesito|acepto|autorizo|pedi|ocupo|nos|me * <mensajeria>
ni un|una * <mensajeria> * mas
nada de <mensajeria>
sin <mensajeria>
cero <mensajeria>
que|favor|pido|ruego|exijo|solicito|agradezco|agradeceria|quiero|prefiero|mejor|ya no me|nos|le|vuelvan|sigan|esten|anden * <contacten>|<contactar>|buscando|mandando|insistiendo
no|ya|nunca|jamas ya|me|nos|le|les|mas|vuelvan|sigan * <contacten>
<borren> * mi|mis|este|el|nuestro * numero|nombre|telefono|datos|contacto|celular|numeros|info|informacion|linea
<borren> * de|del * lista|listas|registro|registros|sistema|base|contactos|grupo|directorio
<borren> de ahi|ahy|aqui|aca|todo|eso|esto|una
que|quiero|favor|please me|nos <borren>
quiero|quisiera|deseo|necesito|como|puedo|pido|solicito * desuscribirme|desuscribir|desafiliarme|desinscribirme|borrarme|salirme|sacarme|quitarme|eliminarme|cancelar * $|de|lista|suscripcion|<mensajeria>|esto|servicio|programa|numero
desafiliarme|desafilienme|desvincularme|desapuntarme|desapuntenme|desinscriban|desuscriban|desuscriba
cancelar|cancelo|anulo|retiro|revoco|revocar|retirar|quito * suscripcion|consentimiento|autorizacion|permiso|<mensajeria>
no|nunca doy|dare|tienen|tiene|di|autorizo|he|les * permiso|consentimiento|autorizacion|autorizado|consentido
no|nunca usen|use|marquen|marque|guarden|tengan * mi|este * numero|telefono
me|nos tienen|traen|tiene|trae * harto|harta|hartos|cansado|cansada|loco con|de * <molestia>
harto|harta|hartos|cansado|cansada|fastidiado|fastidiada|podrido|podrida|chocado|chocada de|con|d * <molestia>|ustedes
demasiados|demasiadas|muchos|muchas|tantos|tantas|tanto|tanta|cuanto|cuanta <molestia>
ya|por no|me|favor * molesten|molestar|fastidien|frieguen|insistan|jodan|chinguen
lo|los|te|voy|vamos|a * bloqueo|bloquear|bloqueare|bloquearlos|bloquearles|denunciar|denunciare|reportar|demandar
dejen|deje|deja|dejenme|dejeme|dejame * en|de paz|tranquilo|tranquila|quieto|quieta
dejense|dejate|dejese|parenle|parale|bajenle|bajale|cortenla|cortala|cortele|acaben|acabenla|largo|larguense|esfumense|pierdanse
baja * inmediata|inmediatamente|definitiva|ya|please|numero|servicio|lista
solicito|pido|exijo|quiero|deme|denme|dense|dense|dar|den|dame|tramiten|tramite * baja
<mensajeria> * es|sea|fue el ultimo|ultima
ultimo|ultima <mensajeria> * aguanto|recibo|mande|manden|quiero|acepto
que sea|es|fue|este|esta|sera el|la? ultimo|ultima <mensajeria>|vez
^ para|parale|paren|detengase|detenganse|suspendan|suspender|suspenda|cesen|cese|terminen|termine|bloqueado|bloqueada|reportado|reportada|cancelado|pierdete|pierdanse|silencio|callate|callense|largo|denunciado|denunciados|borrenme|fuera $
alto|parenle|basta|suficiente con|a|de * <molestia>|ya|esto|todo
alto ya
detengase|detenganse|detente|suspendan|suspendanlo|cesen|paralo|parenlo
suspendan|suspenda|terminen|termine|apaguen|apague|apaga|desactiven|desactive|quiten|quite|paren|pare|frenen|corten|desconecten|desconecte|acaben * esto|eso|con|ese|esa|el|la|todo|robot|maquina|sistema|<mensajeria>
anulen|anulenme|anulame|quitenme|suspendanme|cancelar * <mensajeria>
como|que|donde * salgo|salirme|salir|hago|quito|cancelar|borro|doy|desactivo|apago * esto|mensajes|paren|pare|dejen|<mensajeria>|lista|baja|grupo|servicio
no quiero|deseo|pienso|me|necesito? ser|recibir|seguir|estar|aparecer * contactado|contactada|molestado|molestada|<mensajeria>|llamado|llamada|esto|estos|recibiendo|lista
me|nos tienen|traen * harto|harta|hartos|cansado|cansada|loco|loca|hasta
me|nos molestan|molesta|fastidian|fastidia|cansan|cansa|enojan|estorban|incomodan * <molestia>|sus|tantos|tantas
no|nunca * me|nos|le * <contacten>|hable|hablen|pregunten|preguntes|texteen|escriban|busquen * mas|nunca|otra|ya|$
no las|los quiero|necesito|deseo|acepto|pedi $
yano|yo|ya no * quiero|kiero|deseo|necesito * <mensajeria>|mensages|text|texts
quiten|borren|saquen|eliminen|remuevan|quitenme mi|me|el|este|ese number|numero|nombre
bloqueado|bloqueada|bloqueados|reportado|reportada|reportados|denunciados
digale|dile|diganle|diga * maquina|robot|computadora|sistema * no
no|mas text|texts|textos|mensages|message please|mas|$
no mas
y|mejor|pues|gracias borreme|borrenme|quiteme|quitenme|saqueme|saquenme|elimineme|eliminenme
deje|dejen|deja|dejes|cesen|pare|paren de|con? la|los|sus|tanta? <contactar>|<molestia>
no existo para
para|paren|pare por|ya|con|de hoy|favor|please|eso|esto
no mande|manden|mandes|envien|envie|envies|textee|texteen|escriban|escriba * nada|mas|nunca|ya
desconectenme|desactivenme|desactiveme|silencien|silencio|callense|callate
metanse|metase|metete sus|los|tus|el|la)"},
    Phrase{
        kNotStop, false,
        R"(paran|paro|pare|paren|parada de|en|a|la|el recibir|atender|farmacia|tienda|equivocada|gasolinera|casa|camino
pare en|a
da|dan|dio|dieron|doy de baja por|incapacidad|en|del
cant|nothing|nobody|noone|never * stop me
nothing|nobody can|could|will|gonna stop
get|take|got|getting my braces|cast|stitches|glasses|shoes off
dont|no|not * take|remove|drop|quiten|saquen|borren|cancel * just|only|nomas|solo|change|cambien|move
no me|nos quiten|saquen|borren|eliminen|cancelen * de
un stop
stop me|us and|start|back|again
dont|didnt|not|never * want|mean|meant|wanted * unsubscribed|stop|stopped|unsubscribe|removed|off|out
undo|reverse|cancel|take|retract * unsubscribe|stop|opt|block|removal
take back * stop
reply|says|said|text|word|write|reads stop to|at|for|in
reply stop to opt out
stop and|n shop|go|frisk|light
stop shop
ya basta|deje|dejen|enough|basta del|la|el|con? robot|grabacion|maquina|computadora|musica|recording
deje la grabacion
pare|paren|stop|wait , pare|paren|stop|wait , digame|dime|repita|repitame|repeat|say|go
stop|quit putting|giving|sending|scheduling|booking|going|seeing|making * doctor|patel|gomez|appointment|with
stopped|quit smoking|drinking|going|seeing|working|taking|hurting
emails , message|text|call|write
drowning|swamped|buried in * emails|texts|text|calls)"},
    // "Stop" where one stops by, and what somebody else should stop.
    Phrase{
        kNotStop, false,
        R"(need|have|want|got|going|must|gotta|will|can|could|gonna to? stop at|by|in|off|over|for|on|near|somewhere
need|have|want|got|going to? quit|stop|end my|work|working|early|smoking|drinking|the
stop|stops|stopping|stopped at|by|in|off|over|near|for|along|to * pharmacy|store|clinic|office|gas|lunch|coffee|work|bank|school|house|daycare|visit|appointment|grab|pick|get|see
quitenme|quiteme|quitame|borrenme|borreme|saquenme|quiten|saquen|borren la|el|esa|ese|mi|lo * lunes|martes|miercoles|jueves|viernes|cita|horas|turno|consulta|primera|segunda|visita
never|cant|wont|dont stop * coming|smiling|talking|learning|loving|working|laughing|praying|believing
could|would never stop
wont|not|dont|never stop <contact>
end|quit|stop work|working|shift|class|school at|around|by
no|without text|call|message yet|today|from
no|didnt|never text|call|message * came|arrived|received|got
no <outreach> yet
please|do|can|could * keep|continue * <outreach>
not|dont|no * problem|mind|bother|issue * <outreach>)"},
    Phrase{
        kNotStop, false,
        R"(when|should|do|can|must|how|could|may do|should|can|i|we|must * stop|quit|end * eating|fasting|drinking|taking|smoking|meds|medication|medicine|antibiotics|coumadin|aspirin|insulin|breastfeeding|working|before|food|water
stop|stopped|stopping|quit eating|fasting|drinking|taking|smoking|using|vaping|working|chewing|breastfeeding|antibiotics|exercising
can|may|should|could i|we * leave * alone|behind|lobby|car|home|there
spam|junk filter|folder|box|mail
enough parking|room|space|time|for|seats|information|info|proof|copies|money|of|to|notice|chairs
is|are|have|has|be|got|was|not|dont * enough $|time|parking|room|space|money|for|to|gas|notice
is|was|one|will|that * enough ,? $
name|im|i|me on the list
ya|nunca|no|apenas deje|dejo|deja|dejado * cigarro|fumar|tomar|alcohol|trabajo|escuela|tratamiento|medicina|pastillas|carne|cafe|manejar
deje el|la|los|de * cigarro|fumar|tomar|alcohol|trabajo|tratamiento|llaves|lentes|cartera|celular
ever|never|dont|cant stop being|smiling|caring|coming|reminding|helping|praying|texting|sending
dont|do|not ever? stop|quit|end * reminding|reminders|text|texting|message|calling|sending|them|being|coming|what
stop|kill|end|paren|pare|detengan my|the|mi|la|esa * appointment|visit|cita|consulta|procedure|surgery|cirugia
what|que happens|happen|pasa * if * stop
if|when|says|said|say|saying|dice|diga|dijo|que|word|to text|reply|send|type|mande|mandar|responda * stop|alto
says stop
no|yo * queria|quise|fue|mande * parar|alto|stop|cancelar
quiten|cancelen|anulen|anular|quite|cancelar|borren|deshagan|undo|cancel|reverse|remove * baja|stop|opt|alto|block
you|it|he|she|they|call|line|phone|audio|voice|which|recording stopped in|at|on|there|halfway|short|working|talking|coming|sending|cut
you|it|line|phone|audio stopped
, stop , go|back|repeat|too|wait|slow|none|hold|what|that
hold|wait|hang on? , stop
stop|quit|enough giving|with|the|this * robot|bot|recording|buttons|machine|menu|options|music
enough * buttons|robot|menu|music|questions * human|person|nurse|agent|someone
stop , none|neither|those|too|what|repeat|go
get|got|getting|come off|of the? bus|train|work|shift|plane|line|phone|at
off the? bus|train|work|plane|phone|shift|clock
i|ill|we|you quit|stop|end|finish|get|stopped|done at|by|around|my|working|off
quit|stop|end at
quit|quitting|quits working|work|job|my|smoking|school|at|drinking
sigan|siga|sigue|continuen|mantengan|keep * con? * <mensajeria>)"},
};

}  // namespace

std::span<const Phrase> composed_stop() {
  return kLines;
}

}  // namespace rb::grammar
