#include <array>

#include "core/conversation/grammar/tables/phrases.hpp"

namespace rb::grammar {
namespace {

constexpr std::array kStop = {
    // The words of the law, and what stands for them, as the whole reply.
    Phrase{sense(Intent::stop), false,
           R"(^ stop|stopp|stpo|sotp|stap|stahp|stopall|stopt|unsubscribe|end|quit|revoke $
^ cancel|cancelar|optout|remove|picturestop|alto|parar|pare|paren|halt|unsub|cease $
^ stop|quit|end|unsubscribe|remove|revoke now|all|everything|it|this|that|me $
^ cancel now|all|everything $
, stop|quit
and|so|please|just|to stop
must|should|better|you|guys|people stop
stop asking|bugging|pestering|trying|doing|with|harrassing|wasting|emailing
^ stop|quit|end|cancel|unsubscribe stop|quit|end|cancel|unsubscribe
stopall
unsubscribe
unsuscribe
unsub
optout
opt|opting|opted * out
desuscribir|desuscribirme|desuscribanme|desuscribeme|desinscribirme|desinscribanme|desinscribir
^ no mas $
^ no|ya no|basta mas|basta
^ ya no $
^ no more $
^ stop
stop $
picturestop picturestop
^ picturestop
^ ya stop|basta|parenle|parale
basta ya|de|con|los|las
ya basta
^ basta $
^ suficiente $
ya estuvo|parenle|parale|dejenme|dejen
^ enough $
^ baja $
^ dejenme|dejeme|dejame $
parenle|parale)"},
    Phrase{sense(Intent::stop), false,
           R"(stop|quit|cease|discontinue * <contact>
stop|quit * <messages>
stop|quit it|this|that|these|those|already|pls|now|bugging
quit|stop blowing|hitting|filling|wasting
refrain from * <contact>
stop with the|these|this|all|your
stop los|las|estos|esos|ya|con|mandando|llamando
desist
dont|never|not ever? <contact> * me|us|here|again|anymore|this|ever
dont|never|not ever? <contact> $
dont|never|not <contact> please
dont ever * <contact>
dont|never|not ever? <contact> * again|anymore|ever
never ever * <contact>
dont you|u dare|ever? <contact>
dont do it|this|that again
dont want * <messages>
doesnt|didnt|dont|not|nobody want|wish|need|like|care|asked * contacted|called|texted|messaged|bothered|contact|<messages>
nobody asked|wants|wanted you|your|this|these
has|have had enough of
better not <contact>
not to? be? bothered|contacted|disturbed
dont want|need|like|wish * <contact>
dont want|wish|care * hear from
dont want anything from you
dont want * robot|machine|computer
dont want|wish|care * be contacted|called|texted|bothered|reminded|messaged|disturbed
dont want|wish * receive|get|recieve
dont want|need these|this anymore
dont wish|care to receive|get|recieve
nolonger want|wish|need|interested * <messages>
nolonger want|wish|care to? receive|get|hear|be
nolonger <contact>
not want * <messages>|<contact>|receive
wouldnt|not <contact> * any longer
would not|wouldnt <contact> me|us
rather|prefer * not|didnt|dont <contact>|receive|get
rather|prefer not * get|receive|be * <messages>|contacted|called|texted
not to be contacted|called|texted|bothered
no|zero more|further|additional <messages>
no|zero <messages> please|$
no * <messages> * anymore|again
no more of? this|these|those
no further contact|communication
enough|done|tired|sick|fed|over|had * <messages>
tired|sick|fed|annoyed of|up|by with? * <contact>
enough already
enough with|of
too many <messages>
asked|told you * stop|quit
asked|told you * not to? <contact>
end|terminate|discontinue|halt|cancel|disable|deactivate * <messages>
end|terminate|discontinue|halt|cancel|deactivate|close * subscription|enrollment|alerts
turn|shut * <messages> * off
turn|shut off * <messages>
turn|shut this|these|it off
cut it|this|that out
knock it|this off
no tengo interes en recibir
make|have * <messages> stop
how|can|want|wish|like|need * opt|unsubscribe|stop * out|these|this|<messages>)"},
    Phrase{
        sense(Intent::stop), false,
        R"(<remove> me|us|my|mine|our|this|name|number|it * list|lists|database|system|records|contacts|off|program|mailing|file|files|books|service|thread|chat|group
remove|delete|erase|drop|strike|scratch|lose|forget|take my|this|the|our number|phone|name|info|information|contact|cell|data|digits
remove|delete|erase me|us|myself
remove|delete|erase * from|off
take|get|drop|cut|pull|want|let * me|us|my|myself|name * off|out * list|lists|this|your|these|thing|of
want off * list|this
shove|stuff|keep|stick your|these|those|ur <messages>
want|need no? more? contact|communication $
want no * <messages>
<messages> no more|mas
no mas|more * please $
decline|refuse|reject|object|declining|refusing * receive|<messages>|<contact>|receiving
de|favor|pido|ruego * no <contactar>
no <contactar> mas|nunca|otra|$
me|nos estan|siguen|tienen|andan|siguen * molestando|acosando|hostigando|fastidiando|chingando|jodiendo|molestandome
are|keep|keeps|quit|constantly bothering|annoying|harassing|bugging|pestering|spamming me|us|my
bothering|annoying|pestering|spamming me|us
leave this|my|our number|phone|house|family alone
quit $
to quit
tell|told|telling you|u|yall|them * quit|stop
dont|never reply|respond|answer * again|number|me
^ salirme|salir|salgo $
quiero salir|salirme $
stop
you|u|yall|they|people stopped|quit
want|need|like|wish|please|asked|ask|have to? be? removed|deleted|unsubscribed|unenrolled|excluded
name|number * taken|off|removed|deleted off|out|from
block|blacklist me|us
no * permission|consent to <contact> me|us
not|never|dont|didnt * permission|consent to <contact> me|us
not|isnt|arent|never|no allowed|permitted|authorized|welcome|supposed to <contact>
not|never|didnt|dont|wont giving|give|given|gave|grant|granting * permission|consent|authorization
no <contact> please|$|thanks
scrub|purge|clear|wipe|cut|scratch|strike|erase * from|off * list|system|database|records|phone
scrub|purge|clear|wipe my|this|our number|name|info|data
not|isnt|arent interested * hearing|receiving|getting|<messages>|contacted
dont|not|doesnt want|wanna|like|wish|need to? be|stay|remain * list|contacted|program|system
forbid|prohibit * <contact>
need to quit|stop
want|let|get * out of * program|messaging|thread|list|chat|system
want|get out of this
want|like|asked|need * taken|off|removed * list|lists|off|database|system
off your|the|this list
removed from|off
take|get me|us|my|myself|name|number out|off
take my name|number off
leave me|us|him|her|this * alone|be|peace
leave me|us alone
leave us|me the * alone
let me be $
dont call list|registry|registre
dnc|donotcall
revoke|withdraw|rescind|retract|pull|revoking|withdrawing|remove * consent|permission|authorization|approval
consent revoked|withdrawn
dont|not|never|didnt|nolonger consent|agree|authorize|subscribe|authorized|consented|agreed|signed|asked
dont|not|never|didnt give|gave|given * permission|consent
dont have * permission|consent|right to
didnt sign|ask|agree|subscribe|consent|opt|request
never signed|asked|agreed|subscribed|consented|gave|opted|requested
who gave|said you permission|could|to * text|call|contact|message
gave you permission|the right to
no permission to
who authorized|told you to <contact>
harassment|harassing|harassed
stalking me with
lawyer|attorney|sue|sueing|suing
report|reporting * you|this|number|spam|ftc|fcc
fcc|ftc
block|blocking|blocked you|u|this|your|the
will|gonna|going to? block
f|fuck|piss|buzz|bug|screw|sod|back|eff|eff off
f|fuck|fk|screw|eff you|u|off
go away|fuck
go to hell
get lost|bent|fucked
get out of|off my phone|line|life
stfu|gtfo|foff
shut up
get * outta|outa|out * my * phone|inbox
lose|forget|delete|erase|scratch|trash my|this number|phone|contact|info
dont <contact>|use this|my|the phone|number|line|house
stay off|away * phone|me|number|line
hang|hung up on * robot
not|dont interested * <contact>|<messages>
spam $
^ spam
tired of you people
wasting my time
unwanted <messages>|<contact>)"},
    Phrase{sense(Intent::stop), false,
           R"(no|ya|nunca|jamas|ni me|nos|le|les|m <contacten>
no|nunca|jamas * <contacten> mas|nunca|jamas|otra|nadie|aqui|a|por|ya|$
no|nunca|jamas <contacten>
no|nunca|jamas|ni * vuelvan|vuelva|vuelvas|vuelves|vuelven a? * <contactar>|<contacten>
no|nunca|jamas * vuelvan|vuelva|vuelvas a * <contactar>
ya no * <contacten>|<contactar>
no|nunca|ya * siga|sigan|sigas|esten|este|estes|anden|andes <contactar>|mandandome|llamandome
no quiero|deseo|necesito|kiero|queremos * <messages>
no quiero|deseo|queremos que|q? * <contacten>
no quiero|deseo|queremos * <contactar>
no quiero * saber * nada|ustedes|de
no quiero nada|saber * ustedes
no quiero|deseo que me|nos <contacten>?
que no quiero $
no quiero mas $
no quiero esto|estos|estas|mas
no deseo mas|seguir
ya no|nunca|jamas|no mas <messages>
ni|ningun un|una|mas <messages> mas
no mas * <messages>
no|ya mas|basta de|con <messages>
sin mas <messages>
dejen|deje|deja|dejes|dejar|dejenme|dejeme|dejame|paren|pare|para|cesen|cese|paran|pararan|parar * <contactar>
dejen|deje|deja|dejenme|dejeme|dejame|deja|paren|pare|cesen de|con|d los|las|sus|esos|tantos <messages>
dejen|deje|deja|paren|pare|cesen|quiten|corten|corta|corten con|los|las|sus|el|ya|eso|esto
dejenme|dejeme|dejame|dejen|deje|dejarme|dejenos|dejennos * en? paz|pas|pax|tranquilo|tranquila|quieto|quieta
dejenme|dejeme|dejame ya|vivir
dejen|paren de * <contactar>
quiero|quisiera|prefiero|deseo dejar|parar|no * recibir|recibirlos|<messages>
dejar de recibir
prefiero|prefiera|mejor que? no * <contactar>|<contacten>
<borren> * lista|listas|numero|sistema|base|registro|registros|telefono|contactos|datos|nombre|celular
borrenme|eliminenme|saquenme|quitenme|eliminenlo|borrenlo|borrarme|eliminarme|retirenme
borreme|elimineme|saqueme|quiteme|borrame|eliminame|sacame|quitame de|del|ya|ahora|$
quiero|favor * <borren> * de * lista|sistema
que me <borren>
darme|dar|denme|deme|dame|darse|doy|dese|den|dan|da|dandome|quiero|darnos|damos|ponganme|pongan * de baja
desactiven|desactive|desactivar|detengan|detenga|detener|suspendan|suspenda|suspender|terminen|frenen|corten * <messages>
cancelar * <messages>|suscripcion|inscripcion
cancelar mi suscripcion
no autorizo|autorice|autorizamos|consiento|acepto|consenti|di|doy * autorizacion|permiso|consentimiento|<messages>|que|contactar|llamar
no autorizo|autorice|consiento
no les|le di permiso|autorizacion|autorice
revoco|retiro|anulo|quito|cancelo mi|el|la|todo * consentimiento|autorizacion|permiso
yo? no pedi|solicite|me|autorice * <messages>|inscribi|suscribi|apunte|esto|registre
acoso|acosando|acosandome|hostigamiento|hostigando|hostigandome
demandar|demandarlos|demanda|denunciar|denuncia|denunciarlos|denunciarles|reportar|reportarlos|abogado
poner una queja|denuncia|demanda
harto|harta|cansado|cansada|cansao|fastidiado|fastidiada|hasta * <messages>|molestando|llamando
prohibo|prohibido|prohibimos que? * <contacten>|<contactar>|<messages>
no|ni|tampoco estoy|estamos|me interesado|interesada|interesados|interesa * <messages>|recibir|llamen|contacten
me|nos canse|harte|aburri|fastidie|cansaron|tienen|hartaron|cansan * <messages>|<contactar>|llamando
salirme|salir|sacarme|quitarme|borrarme de * lista|grupo|sistema|programa
no quiero|deseo que|q|k me|nos|le|les <contacten>
no|nunca me|nos <contacten>
no|nunca * <contacten> nada|mas|mensajes
^ no|ya <contacten>
fuera de|, mi
harto|harta de|d ustedes|uds|que|tanto|tanta
vayanse|vayase|vete|vete|vayan * carajo|diablo|mierda|chingada|infierno|diantre|porra
vayanse|vayase|vete|larguense|larguese
no sigan|hagan|continuen|persistan $
no chinguen|jodan|jodas|mamen|frieguen|fastidien|molesten|molestes|moleste|insistan|insista
que jodienda|fastidio|lata * <messages>|<contactar>
olviden|olvidense|olvidese|olvide|pierdan|borren|eliminen|bloqueen * mi|mis|este numero|datos|telefono
olvidense de mi|este
voy a bloquear|bloquearlos|bloquearte
los|te|lo bloqueo|bloqueare
no son bienvenidos
nunca mas
no me|nos interesa * <messages>|recibir
demasiados|muchos|muchas|tantos|tantas <messages>
no llamar|contactar|molestar|escribir|mandar|enviar
no quiero que una maquina|robot|computadora
que no me <contacten>
quien les|le|te dio permiso|autorizacion
no tienen|tiene * permiso|derecho|autorizacion
ya estoy harto|harta
por que|q siguen|sigue|insisten <contactar>
cuantas veces * <contacten>)"},
    // Not a word to us: a place, another habit, the opposite, a mistake that is taken back.
    Phrase{
        kNotStop, false,
        R"(bus|train|subway|metro|truck|gas|pit|rest|last|next|first|final|tram|one|trolley|shuttle|the|a|one|each|every|my stop
stop by|in|over|at|off|light|sign|watch|there|here
and|so|please|just|to|must|should|you|guys|people|can|i|we stop by|in|over|at|for|and|on|taking|smoking|coughing|bleeding|eating|drinking|working
it all|everything to stop
pain|bleeding|vomiting|hurting|cough|itching|hiccups|diarrhea * to? stop
wont|not|doesnt|never|didnt|to|hasnt|will|wouldnt|isnt go|going away
stop * by * office|clinic
the last|next|first stop on
cant|wont|doesnt|didnt|never|hasnt|wouldnt|havent|not stop
non stop
nonstop
dont|please dont stop
dont|not stop * <messages>|<contact>
stop|quit|stopped taking|smoking|drinking|eating|using|working|worrying|crying|vaping|seeing|going|exercising|breastfeeding
stop|quit * medicine|meds|medication|pills|treatment|insulin|job|dose|therapy
stop|stopped bleeding|hurting|coughing|itching|vomiting|throwing|shaking|sweating|swelling|burning|bleed
will|does|did|when|to|it|pain|bleeding|make stop hurting|bleeding|the? pain
stop talking to * computer|robot|machine|bot
stop|stopped breathing
said stop * but|didnt
accidentally|mistake|mistakenly|accident * stop|unsubscribe|unsubscribed|out|stopped
stop|unsubscribed|unsubscribe|out|stopped * accidentally|mistake|accident
didnt|dont mean|want to? * stop|unsubscribe|opt|quit
end of the|story|this|next|day|week|month|september|october
dead end
quitenme|borrenme|quiteme|borreme|eliminenme|elimineme|quitame|borrame|saquenme|saqueme la|mi|esa|las|esta|de * cita|consulta|cirugia|turno|agenda
take my name off for|of|on
quit my|your|the|smoking|drinking|working|vaping|school
to quit smoking|drinking|vaping|my|the
wont|doesnt|never|didnt|hasnt quit|stop
<familia>|ex|novio|vecino|hombre|jefe|alguien|el * acosando|acoso|hostigando|acosa
<family>|ex|neighbor|boss|man|guy * harassing|bothering|stalking me
siento|pena|perdon * molestar|molestarle|molestarlos
no dejen|deje|dejes|paren de
take|remove|pull|get|drop|delete me|us|him|her|my|it|name * off|from|out * schedule|calendar|books|appointment
no dejen|deje|dejes de mandar|llamar|avisar|escribir|mandarme|llamarme|avisarme|enviarme|recordarme
basta con
dejen|deje|deja de doler|dolerme
dejame|dejeme|dejenme ver|pensar|pensarlo|checar|revisar|un|mensajes|hablar|preguntar|buscar|decirle|consultar|saber|mirar
dejen|deje|deja un mensajes|recado
no dejo|dejaba|deja|dejan de
leave me a|your|the|my
leave me|us alone with
parada|paradero de|del|la
no me llamen|llame|llames|marque|marquen|hables|hablen * lamanana|lanoche|temprano|mananas|latarde|ahora|ahorita|now|antes|trabajo|today|lunes|martes|miercoles|jueves|viernes|hoy
dont|never call|text|message|phone|ring|contact me|us|him|her * morning|lamanana|mornings|now|today|at|before|early|until|till|on|during|while|yet|tomorrow|after|between|lanoche|weekends
dont|never call|text|message|phone before|until|till|after|at|now|yet|so
dont call it|that
dont|no bother|molesten coming|to come|con
dont forget|hesitate to <contact>
do you call|text|send
who|why|what * calling|call|texting
stop|stops|stopped in|at|on|near|by|off|there|with|for a|to get|gas|my|work|school
to|the stop by
stop * hurting|bleeding|taking|smoking
stop sign|light|watch|gap|loss
bus|train|subway|shuttle * stop
stop * bus|train
take|get me in|there|off work
no quiero molestar|molestarlos|molestarle
no me molesta
cant get|take off work
tell|ask * to call
get my|the message
got|get|see|saw|read|received your|the|my|this|a <messages>
didnt|never|dont|havent get|got|receive|see|saw|received|gotten * <messages>
no|nunca me? llego|recibi|recibo|llega|llegan|llegaron|recibido|vi * <messages>
no me|nos han? llamado|llamaron|llaman|llamo|contactado|contactaron|avisaron|mandaron|escrito
no me escriba en ingles|espanol
not|dont call|text|write me? in english|spanish
have|got|need|get|getting|take * the? shot|shots)"},
    // "Send it in Spanish": the language is what should stop.
    Phrase{kNotStop, false,
           R"(stop|quit * in english
stop|quit * in spanish
no me|nos * en ingles
no me|nos * en espanol
dejen|deje|no * en ingles|espanol
dont * in english|spanish)"},
};

}  // namespace

std::span<const Phrase> stop_phrases() {
  return kStop;
}

}  // namespace rb::grammar
