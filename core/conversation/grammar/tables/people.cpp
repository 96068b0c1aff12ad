#include <array>

#include "core/conversation/grammar/tables/phrases.hpp"

namespace rb::grammar {
namespace {

constexpr std::array kPeople = {
    Phrase{
        sense(Intent::person), false,
        R"(^ operator|operadora|operador|agent|agente|representative|representante|human|person|persona|receptionist|humano|representitive|rep|somebody|someone|alguien|recepcion|secretaria|nurse|enfermera $
ser|seres humano|humana
put|get me through
through to
^ a|an|un|una|live|real <staff>|<personal>|persona $
^ agent|operator|representative|human|person please
live|real|actual|human person|human|agent|being|operator|voice|somebody|someone
speak|talk|chat|talking|speaking|discuss|connect|connected|transfer|transferred * to|with * <staff>
speak|talk|chat|talking|speaking|discuss to|with|2 <staff>
talk|speak * <staff>
connect|transfer|forward|patch me|us
transfer|connect|forward call|please
put|get|give|gimme|find|need|want|send|let me? a|an|the|some|another <staff> on|to|please|$
put a|the|your <staff>
get|put|give|find me * <staff>
need|want|like|prefer|rather|wanna a|an? real|live|actual|human|person|operator|agent|representative|someone|somebody
need|want|like|wanna to|2 * speak|talk|chat
can|could|may|might|let * speak|talk to|with
can|could|may i|we talk|speak
talk to|with * <staff>
somebody|someone|anyone|anybody * talk|speak|call to|with|me
somebody|someone|anybody|anyone please? talk to me
is * someone|somebody|anyone|anybody|person * talk|speak|there|help|available
can|could|will someone|somebody|anyone|anybody * help|explain|talk|answer|assist
someone|somebody i|we|who|that can|could talk|speak
reach * <staff>|front
number * talk|speak|reach|call
what|whats * number * call
hablar|ablar|platicar|comunicarme|conversar|comunicar|contactar|comunicarse * con|a * <personal>|doctora|una|un|ustedes|clinica|oficina
hablar|ablar con
quiero|necesito|puedo|prefiero|podria|me|deseo|queria|ocupo|mejor|dejame|dejeme|dejenme|gustaria|tengo * hablar|platicar|comunicarme con|$
con quien puedo hablar
puedo|podria|quiero|necesito hablar|platicar
comuniqueme|comuniquenme|comunicame|paseme|pasame|pasenme|transfierame|transfieranme|conecteme|conectenme|ponganme|pongame|transfiereme|transferirme|conectame|comunicarme|enlaceme con|a * <personal>
comuniqueme|comunicame|pasame|paseme|transfierame|transfiereme|conecteme|conectame|comuniquenme|transfieranme|ponme|pongame con|a
comuniqueme|comunicame|transfierame|transfiereme
quiero|necesito|deme|dame|denme|prefiero|hay|busco|ponme * un|una|algun|alguna|otro|otra|al|la|con persona|humano|agente|representante|operador|operadora|real|agent|enfermera|recepcionista
una|alguna persona real|de|que|viva|humana|$
persona|alguien|humano real|verdad|viva|vivo|humana|verdadera
persona|alguien|humano de verdad|carne
un|una|al|la|otro humano|agente|representante|operador|operadora|persona please
alguien que * atienda|atender|ayude|conteste|explique
atienda una persona|alguien|humano
no * hablar|hablo con|a * maquina|maquinas|robot|computadora|contestadora|grabacion|grabaciones
no|dont|not|hate|cant * talk|talking|speak|speaking|deal|dealing to|with * machine|machines|robot|robots|computer|computers|bot|bots|recording|recordings
dont|not talk to|with machines|robots|computers
talking to * machine|robot|computer|bot|recording
puede|pueden|puedo|que|hay|podria alguien * hablar|llamar|ayudar|atender|ayudarme|explicarme|atenderme
servicio al cliente
atencion al cliente
customer service|care|support
front desk
to|with|the|your front|office desk|staff|please
speak|talk to|with * office|clinic|doctor|manager|supervisor|department|billing|pharmacy|dr)"},
    Phrase{kStaffCalls, false,
           R"(have|get|ask|tell * <staff> * call|contact|phone|ring|reach me|us|back
have|get|need|want|like|tell|ask * <staff> to? call|phone|contact
<staff> * to|please|can|could|should call|phone|contact me|us
<staff> call|calls|phone|ring me|us
can|could|will|would <staff> * call|phone|ring
que|q me|nos llame|llamen|hable|marque|contacte * <personal>|doctora|de
que|q <personal>|la|el * me|nos llame|hable|marque
diganle|digale|dile|pidale * <personal> * llame|hable|marque
alguien|enfermera|secretaria|doctor|doctora * llamar|llamarme|llame
necesito|quiero que|q|alguien|una|un|la|el * me|nos llame|llamen|hable|hablen
need|want * call * from * <staff>
call from a|the|someone|somebody|nurse|doctor)"},
    Phrase{kCallMe, false,
           R"(call|phone|ring|buzz me|us
call my|this cell|number|phone|mobile|house|work
give|gimme me? a? call|ring|buzz
give|gimme me a|1 call|ring
llamame|llameme|llamenme|marcame|marqueme|marquenme|llamarme|llamame|hablame|hableme|hablenme|llameme
me llamar|llama|llamas|llaman|puede|pueden|podria|marca|marcas|hablas|habla llamar|por|al|please|a|$
me puede|pueden|podria|podrian llamar|hablar|marcar
llamar|llamen|llame|hablen|hable a mi|este|casa
que me llamen|llame|llames|marquen|hablen|hable
prefiero|mejor que me llamen|llame
prefer|rather|want|need|like a? phone? call
i|id|would prefer|rather|like|want a? phone? call
need a phone? call
want|like|need|would you to call
can|could|will|would you|u|someone call
can|could you|u|they|yall call)"},
    Phrase{
        sense(Intent::wrong_person), false,
        R"(wrong|wrng|rong|incorrect|bad number|person|guy|lady|one|man|woman|cell|house|patient|phone|party|num|people|individual|family|contact|room|gal|girl|name|contact
^ wrong|wrng $
have|got|has|got|reached|dialed|texted|called|is the|a? wrong
wrong|mistaken $
not|isnt|aint|no|wasnt * the|that|right|your patient|person|guy|one|individual
not|isnt me $
^ not me $
no|not that|this person
not|isnt|aint|im not * who
not who you
im|i not|aint mr|mrs|ms|miss|him|her|he|she|them|maria|robert|your|the
im|i not|aint|never that|named|called
this isnt|aint|not
this|that is|isnt|not not his|her|their|her|him|s
this|that|it isnt|aint|not|is|not * his|her|their|a number|phone|line|cell|business|bakery|store|restaurant|office|company|him
business|work|office|company line|number
not|no|nolonger|isnt * his|her|their number|phone
isnt|not|nolonger my|his|her|the name|number|phone|appointment|right
thats|that|it not|isnt|is|s not? me|my|mine
thats not|isnt me
isnt|not me
not mine
my name isnt|not|is
dont|not|never|didnt know|knew|heard|recognize|recognise * him|her|them|anyone|anybody|person|name|nobody|that|who|no
dont|not|never know|knew|heard|recognize|know * who * person|that|this|is|he|she
never heard of
heard of him|her|them
no|nobody|noone|isnt|aint * by|named|with|called|of|goes that|the? name|here
no|nobody|noone by|named|with|called|like|of that|this|name
no one * by|like|named|called that|name
nobody|no * that|this|his|her name
nobody|no * lives|live|living here
nobody|noone|no named|called
no one|ones|body|such named|called|here|person|like
no such person|patient|name|one
doesnt|dont|not|nolonger|hasnt|never|didnt live|lived|lives|stay|stays|work|works|reside|resides here|at|with|there|in
doesnt|nolonger use|have|own|uses|has|owns * phone|number|cell
nolonger lives|live|at|has|his|her|the|belongs|with
nolonger with us
moved away|out
he|she|they|<family> has|have|had|already? moved
he|she|they|person|him|her|<family>|patient|maria|robert is|has|s|just|had|was? died|deceased|dead|passed
he|she|<family>|maria|robert * died|deceased|passed
he|she is|s gone
passed|past away|on
has|have|is|s passed|deceased
deceased|diseased|decesed|widow|widower
died|dead|dies last|in|ago|this|on|yesterday|of|from|recently|years|months
is|he|she|s dead
with the lord
in heaven
isnt|nolonger|not with us anymore|$
new|got|just|have this|got|a|new * number|phone * last|recently|new|week|month|ago|today|year
just|recently got|have|bought * number|phone
new number|phone|owner
this is|s a? new|different|not number|phone|his|her
had this number|phone
have|had this number for|since|over
used to belong|be
no * at|on|in this number|phone|house|address|line
belongs to someone|somebody|another|my|a
previous|former|prior|old owner|person|number
someone|somebody|anybody|person elses|else|other number|phone
im|i|am|is|this|here|s not|the|just|only|his|her|their|not|a * <family>|wife|husband
i|im|am|this|its|is|s his|her|the|their|maria|pops|a|moms|dads * <family>
this is|s his|her|their
im|this|am|is|s the|his|her|a wife|husband|son|daughter|mother|mom|father|caregiver|caretaker|sister|brother|roommate|nurse|aide|grandson|granddaughter|neighbor|ex|guardian|secretary
im|i|am|is|me|not not the|a|your patient|person
not|isnt the|a|your patient|person
not a patient|pt
his|her|their wife|husband|son|daughter|mother|sister|brother|caregiver|roommate|mom|dad|neighbor here|speaking|not|answering
speaking for|on behalf|of
whos|who * is|s|the|that|hell|this * person|he|she|maria|robert|name
whos|who|that|is|s he|she|robert|maria|him|her
who are|you|is|r|u|your you|u|your looking|trying|asking|calling for
who|whom|whoever you|u|your|are * looking|trying|want|after|asking|calling for
^ who $
, who , there|no|nobody
looking for * else|someone
wrong,wrong
dont|not|no have a patient|person|one|anyone|kids|children
dont have a? daughter|son|husband|wife|kid|kids|child|baby|mother
misdial|misdialed|mistaken|mixed|confused * identity|number|up|someone|person|else
mistaken identity
must|got|have|u|you|your mistaken|mixed|confused|wrong
have me|us mixed|confused
confusing me with
thinking of someone|somebody
numero|telefono|persona|celular|gente|num|cel|casa equivocado|equivocada|incorrecto|incorrecta|erroneo|errado|errada|eqivocado|equivocao|mal
equivocado|equivocada|equivocao|ekivocado|eqivocado $
^ equivocado|equivocada
se|esta|estan|creo|te|usted|ustedes|andan * equivoco|equivocado|equivocada|equivocados|equivocaron|confundio|confundiendo|confundido|equivocaste|equivocando|confundieron|confundida|equivoca|equivocan
equivoco|equivocaron|equivocado|equivocaste|equivoca|equivocan de numero|persona
no soy|es|somos|era|sere * persona|ella|el|paciente|esa|ese|yo|quien|quienes|esta|este|maria|rosa|senor|senora|don|dona|la|lo|nadie|tal|robert|roberto|de
yo? no soy
no soy|somos yo|ella|el|esa|ese|la|quien
no se llama|llamo
no me llamo
no * numero|telefono|celular|linea * de|es * el|ella|esa|ese|senor|senora|senorita
no es|era|sera * mi|su|el numero|telefono|nombre|de
ya no|nunca * vive|usa|tiene|trabaja|vivia|es|pertenece|esta|anda|contesta * aqui|ella|el|numero|telefono|celular|nosotros|esta|este|con
no|ya|nunca vive|vivimos|trabaja|radica|viven|vivio aqui|con|conmigo|en|nadie|ninguna|mas|aca|esa|ese|ninguno
no conozco|conosco|conocemos|conocia|hay|vive|existe * nadie|esa|ese|ninguna|ningun|alguien|persona|llamado|llamada|quien|con|nombre
no|ni conozco|conosco|conocemos
no hay|ahi nadie|ninguna|ningun|alguien
aqui|aca|hay no|nadie * vive|hay|llama|conoce|es
nadie * llama|ese|nombre|aqui|asi
fallecio|fallecido|fallecida|murio|difunto|difunta|finado|finada|fayecio|muerto|muerta|fallecida|falleci
ya|se murio|fallecio|descanso|partio|nos dejo|dejo
descanse en paz
en paz descanse
que en paz descanse
ya no esta con nosotros|entre
se mudo|mudaron|fue|cambio * a|de|pa|para|hace|la|con|casa|direccion|mexico|florida|otro
se|ya mudo|mudaron
yo|le|habla|soy|aqui|somos|contesta|es * la|el|su|una|un|soy|los|mi <familia>
soy|habla|contesta|es|aqui|yo la|el|su|una|hijo|hija|los <familia>
soy el|la|su|los <familia>|que|quien|encargada|encargado|vecina|vecino
soy su <familia>
soy * la|el|quien que? cuida|cuido|atiende|ayuda
la|el|quien|que lo|la cuida|cuido|atiende
este|es|esto|ahora|ya es|ahora|tengo|un|mi|no * nuevo|nueva|negocio|tienda|restaurante|panaderia|oficina|empresa|compania numero|telefono
es|esto|este|aqui|somos un|una|de|de|es|la negocio|tienda|restaurante|panaderia|oficina|empresa|taller|compania|iglesia|escuela|carniceria|peluqueria
numero|telefono|celular es|era|de|ahora|ya|lo|tiene|pertenece * nuevo|mio|otra|tengo|otro|no
acabo|acabamos de|d * numero|linea|telefono|celular|chip
tengo|compre|agarre|dieron|saque|cambie * este|el|numero|telefono|linea|chip * nuevo|semana|mes|hace|apenas|dias|poco
me dieron|asignaron este|el|ese numero
cambio de numero|telefono|celular
quien es|era esa|ese|maria|rosa|robert|roberto|el|ella|esta|este|persona
a quien busca|buscan|llama|buscas
a|por|de quien|quien busca|buscan|buscas|llaman|pregunta|preguntan
no tengo|tenemos hijos|hijo|hija|esposa|esposo|ninos|marido
otra persona $
es|soy|era|de otra persona
persona que|q|k busca|buscan
este no es
no es aqui|el|ella|yo|mia|mio
a mi no me|es)"},
    Phrase{kSpanish, false,
           R"(<speak> spanish|espanol
spanish|espanol please|speaking|speaker|only|language|version|instead|interpreter|translator|$
^ spanish|espanol
in|en|to|for|un|some|speak|speaks|speaking|hablo|habla|hablen|hable|hablan|solo|only|need|want|prefer|prefiero|quiero|al|a|understand|entiendo|entiende|understands|mejor|understand|read|que|alguien spanish|espanol
spanish|espanol
no|dont|not|cant|doesnt|wont|little|poco|muy|nada|ni|isnt|can hablo|habla|entiendo|se|hablamos|entendemos|leo|ablo|entende|entiende|hablan|comprendo|mucho|bien * ingles
no * ingles
no entiendo|comprendo|entendi)"},
    Phrase{kEnglish, false,
           R"(english please|only|instead|version|speaker|speaking|$
in|to|en|for|hablo|prefer|prefiero|al|speak|a|solo|mejor|mas|only|want|need|quiero|el|es|del|understand|entiendo|que|text|texto|mensajes english|ingles
english|ingles please
english|ingles
no|dont|not|cant|doesnt|little * spanish|espanol
no hablo|entiendo|se|habla|leo * espanol)"},
    Phrase{kOtherTongue, false,
           R"(<tongue>
interpreter|translator|translation|interpreting|interprete|traductor|traductora|traduccion|translate
dialect|dialecto|otro idioma|lengua
otro|another|different|other language|idioma|lenguaje
language line|help|barrier
no|dont|not|cant|doesnt|little|poor|bad|cannot * speak|understand|read|speaking|understands * english|inglish
no english|inglish
english|inglish no|not good|$
my english|inglish isnt|not|bad|poor|small
no speak
not|no good|very|speak|understand english
je|ne|ne parle|parler|comprends|suis|pas|francais|parle|veux|bonjour|merci|oui|non|vous
je ne
parle|parlez|francais|bonjour|merci|oui
nao|voce|voces|falo|fala|falar|obrigado|obrigada|ingles|estou|quero|portugues|nao|sim|preciso|consulta|entendo nao|voce|falo|fala|falar|estou|quero|portugues|entendo|ingles|uma|preciso
voce|nao|falo|obrigado|obrigada
mwen|pa|pale|kreyol|ou|map|nou|sevle|ayisyen|bezwen|bonjou|mesi|konprann|angle mwen|pa|pale|kreyol|ou|map|nou|ayisyen|konprann|angle|selman|bezwen
mwen|kreyol|mesi
toi|khong|noi|tieng|anh|viet|cam|xin|chao|vang|hieu|duoc toi|khong|noi|tieng|anh|viet|on|cam|chao|biet|hieu|duoc
khong|tieng
hindi|ako|po|opo|salamat|marunong|tagalog|naiintindihan|kailangan|ako|ng|mag hindi|ako|po|opo|marunong|tagalog|english|mag|ng|salita
opo|salamat|marunong
ich|spreche|nicht|kein|deutsch|danke|nein|verstehe ich|spreche|nicht|kein|deutsch|englisch|danke|verstehe
io|non|parlo|italiano|inglese|grazie|capisco non|parlo|italiano|inglese|capisco
grazie|danke|dziekuje|spasibo|shukran
nie|mowie|po|polsku|rozumiem|dziekuje mowie|rozumiem|polsku|angielsku
ya|ne|govoryu|ponimayu|po|angliyski ne|govoryu|ponimayu|angliyski|russki
pictureotherscript)"},
    // "I'd like a doctor who speaks Spanish" asks for both; "someone who speaks Spanish" as well.
    Phrase{kAside, false,
           R"(anyone|someone|somebody|person|nurse|doctor there|here|who|that speaks|speak
stop talking to
talk|speak to|with you|u|me|later|soon
talk|speak english|spanish
im the patient
this is|s me|my|him|her|he|she
is this|that|it|s
this isnt|not a|good|the|convenient|working time|good|right|best
not me today
my name is
not|isnt|no a|the good|right|best|convenient time|day|moment|one|date
not the|that day|date|time|one|doctor|tuesday|monday|wednesday|thursday|friday|appointment|slot
no es el|ese|buen|la|lo|un|mi dia|momento|hora|horas|mismo|problema|que|necesario
no|ya hay|es|soy nadie|problema|de|la|que|mucho|bueno que|problema|queda
wrong day|date|time|doctor|office|location|place|address|clinic
wrong|bad about|with
wrong <body>
have|has|got the? wrong day|date|time|doctor|address|birthday|insurance|appointment
i dont know
dont know who|that|the|if|what|when
if|my|the * died|dead|dies|passed phone|battery|car
car|phone|battery|truck|laptop * died|dead|passed
passed|past out|the|my|by|test|with|inspection
moved|move|move|moving my|the|it|appointment|to tomorrow
equivoque|equivoco|equivoca de|la|el dia|fecha|horas|hora|cita|doctor
me equivoque
who is|s this|calling|it|that
whos|who this|dis|calling|texting|speaking|you
have a daughter|son|husband|meeting|appointment
my|with|mi <family>|<familia> can|will|takes|drives|lleva|va|puede|tiene
not|no a good number|time|day|person
no es * numero equivocado
se complico|puede|me|le|lo
el|la|que mi <familia> me|la
no soy de
no|ya es|no necesario|mi|soy de|dia|culpa|que
who speaks
who|that can|do|should i|we|help|speak|talk|see|call
who is|s|will|would|do the|my|i|it|see doctor|provider|nurse|dentist|be|with
out of number
call|called the wrong)"},
};

}  // namespace

std::span<const Phrase> people_phrases() {
  return kPeople;
}

}  // namespace rb::grammar
