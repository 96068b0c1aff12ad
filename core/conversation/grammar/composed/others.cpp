#include <array>

#include "core/conversation/grammar/composed/composed.hpp"

namespace rb::grammar {
namespace {

// The matters of a visit.
constexpr std::array kLines = {
    Phrase{
        sense(Intent::person), false,
        R"(talk|speak|complain|complaint to|with|2 the|your|a|ur manager|supervisor|boss|doctor|nurse|girl|lady|guy|receptionist|owner|director|staff|team|front|billing|pharmacist|provider|coordinator
puede|pueden|podria|podrian|me|favor * pasar|comunicar|transferir|pasarme|comunicarme|transferirme|conectar|conectarme con|a
hablar|hablo|hable|platicar|platico|comunicarme|atienda con? * muchacha|muchacho|senorita|encargada|encargado|gerente|jefa|jefe|recepcion|oficina|licenciada|trabajadora|enfermera|secretaria|duena
need|want|wanna|like|prefer|get|give|put|let|have * <staff>|manager|supervisor|receptionist * on|line|phone|instead|please
nurse|doctor|someone|somebody|office * call|phone|contact * about|results|labs|me|back
real|live|actual|human|breathing person|human|being|people|voice|somebody
need|want|like|have|rather to? talk|speak|complain to|with * <staff>|manager|supervisor * about|regarding)"},
    Phrase{
        sense(Intent::provider_change), false,
        R"(go|going|switch|back|return|stay * to|with * old|previous|former|last|her|him|doctor|provider
used to see * back|again|her|him|instead
could|can|want|like|prefer|get|have|need|see|give * somebody|someone * younger|older|nicer|better|listens|else|different|female|male|kinder|patient|experienced
no more|nomas doctor
no more|not|never|nomas|no con|with? * patel|gomez|doctor patel|gomez|again|please|$
doctor * sucks|rude|awful|useless|terrible|quack|creepy|mean|horrible|dolor|grosero|pesimo|enferma|sick
get|want|need|have|see|like a? new|different|another|better|other doctor|provider
prefiero|quiero|deseo|necesito|pido|quisiera|puede * un|una doctor|medica|mujer|hombre
cambiar|cambieme|cambienme|cambio|cambiarme * doctor|medico|medica
doctor * otro|otra|cambienme|cambieme|cambiar|cambio|necesito
rather|sooner * than see|go|visit * doctor|patel|gomez|him|her)"},
    Phrase{
        sense(Intent::transport), false,
        R"(no|ni tengo|hay|encuentro en|quien|como que|quien? ir|lleve|llegar|irme|moverme|trasladarme
no|ni tengo en que
car|truck|van|ride|bus|carro|camioneta|troca|coche is|s|just|got|se|me|has * dead|died|stolen|towed|totaled|shop|murio|broke|descompuso|bailed|cancelled|out
died|murio|dead|broke * car|truck|carro|coche|camioneta|troca|on
cancelaron|cancelo|quitaron|dejo|perdi|fallo * transporte|bus|ride|licencia|carro|camion
bus|camion|guagua|ride * dejo|paso|pasar|strike|stopped|quit|cancelled|canceled)"},
    Phrase{sense(Intent::cancel_visit), false,
           R"(wont|not|aint|cant be? coming|attending|showing|making in|up|it|$
wont|not going to? come|coming|show|attend|go
changed * mind * visit|appointment|surgery|procedure|going|come
not|dont|nolonger going to? do|go|through|come|have|attend|want * it|surgery|procedure|visit|appointment|with
stop|kill|end|scrap|paren|pare|detengan|quiten|suspendan my|the|mi|la|esa * appointment|visit|cita|consulta|procedure|surgery|cirugia)"},
    Phrase{
        sense(Intent::reschedule), false,
        R"(possible|can|could|any|way|chance|get|come|see|seen|move * in? earlier|sooner|later than|slot|appointment|instead|if
adelantar|adelantarme|adelanten|adelantarla|adelanteme|atrasar|atrasarme|recorrer|recorran|posponer|posponerme|mover|moverme|moverla|cambiar|cambiarme|cambiarla * la|mi|cita|fecha|hora|turno|consulta
switch|swap|change|move|trade|bump my|the|this * slot|time|appointment|day|visit|date
need|want|find|get|pick * another|different|new|other day|date|time|slot * for|$
me da|dan|dar|consigue|busca * otra|otro fecha|dia|cita|horario|horas)"},
    Phrase{sense(Intent::start), true,
           R"(changed * mind * want|do|keep * <outreach>
do|still want|need|like|miss * <outreach>
ya|si|pueden|puede|vuelvan * escribir|mandar|mandarme|escribirme|enviarme|llamarme|contactarme|recibir * nuevo|otra|again|nuevamente
by mistake|accident|error
text|message|contact|call|add|put|sign me * again|back * stopped|mistake|accident|unsubscribed
quiten|anulen|anular|cancelen|cancelar|quite|undo|reverse * baja|stop|block * quiero|want|recibir|again
no|yo queria|quise parar|cancelar * mandenlos|manden|sigan|quiero|otra|again
quiten|anulen|anular|cancelar la|mi|el baja|stop)"},
    Phrase{
        sense(Intent::help), true,
        R"(what|que can|do|does|puede|pueden|hace|hacen you|u|this|usted|ustedes|esto do|hacer|help|$
what am|should|do|can i * do|supposed|say|reply|press|type * here|this|now|next|on|$
what|que happens|pasa * if|si * text|reply|send|mando|respondo|stop
who|quien|whos is|es|s this|esto
new|broke|lost|got * phone|contacts|number , who
^ ok|que es|son|quieren|dicen esto|eso|ustedes|quien
who|quien|kien dis
is this the|a|an|your * hospital|clinic|line|office|doctor|pharmacy|insurance * texting|calling|messaging|or
de|d quien|donde|parte es|son|viene * mensajes|numero|esto|texto
que es esto)"},
    Phrase{
        sense(Intent::repeat), true,
        R"(go|back|wait|slow|hold * back|slow|what|which * days|times|dates|options|second|first|were|was
what|which|cual|cuales were|was|are|is|eran|era the|los|las|el|la days|times|dates|options|choices|second|first|last|third|dias|horarios|opciones|segunda|primera|segundo
read|say|list|give|tell|send|repeat|run|go * them|those|that|it|over * again|back|slower|slowly|please|once
repitame|repitan|repitamelo|repita|repetir|repetirme|repitelo|repiteme
ok|que|como dijiste|dijo|dices|dice|dijeron
senal|conexion|signal|connection|audio|llamada * mala|malisima|malisimo|mal|bad|terrible|corta|cortando|fea|horrible
too|very|muy|so fast|rapido|quick
what lol|was|did|$
stopped|cut|broke * what
clogged|earbuds * what)"},
    Phrase{kNotThose, true,
           R"(cant|dont|couldnt|wont|not do|make|want|like any|either|those|these
todas|todos|esas|esos|todas esas estan|son|me * tarde|temprano|lejos|pronto
afraid|sorry * doesnt|dont|wont|cant|not|isnt|no * work|make|good|possible
no hay|tiene|tienen|habra otro|otra|otros|otras
none|neither|ninguna|ninguno of|de|me|works|work|those|these|sirve|puedo)"},
    Phrase{
        sense(Intent::callback), false,
        R"(telephone|phone|call|ring|try|text|contact again|back|later on|at|in|tomorrow|after|before|around|next|monday|tuesday|wednesday|thursday|friday
kindly|please phone|call|ring again|back|later
phone|phones|battery|pila|bateria * die|dying|dead|low|muere|acaba * text|call|later|tonight|tomorrow|today|later
not|isnt a? convenient|good|best|great moment|time|minute
not a convenient moment|time)"},
    Phrase{sense(Intent::wrong_person), false,
           R"(nobody|noone|no one|body|here|person? * called|named
nobody here called|named|by
shes|hes|he|she|they|thats my|an|the ex
dont|no know|idea|clue where|who * he|she|is|lives|him|her
im|i|am|soy|this not|no|isnt paula|jose|maria|linda|mrs|mr|ms|miss|robert
this is|s a|the|an * bank|store|shop|school|church|restaurant|company|business|office|garage|salon|warehouse , ? not
he|she was|got killed|murdered|shot
he|she * killed in|by|last)"},
    Phrase{sense(Intent::start), true,
           R"(un stop|subscribe? me
undo|reverse|retract my? the? stop|unsubscribe|removal|baja
take back my? stop
dont|didnt want|mean|wanted to? * unsubscribed|stop|unsubscribe|removed
start me|it|them|again|over * back|up|again)"},
    Phrase{sense(Intent::transport), false,
           R"(cancelled|canceled|denied|missed|lost|no * ride|transport|bus|van|pickup|carpool
medicaid|insurance|medical ride|van|transport
carro|coche|camioneta|auto|troca|van|moto se|esta|anda me? * murio|muerto|enfermo|descompuso|fallando|taller
no|ni tengo en|con que|quien)"},
    Phrase{sense(Intent::provider_change), false,
           R"(quit|stopped|done|tired going|seeing|with * patel|gomez|doctor
stop|quit putting|giving|booking|scheduling * doctor|patel|gomez
doctor * retired|retiring|ending|leaving|left|quit|closing|moved * see|who|new|instead|now
who else do|can|is)"},
    Phrase{
        sense(Intent::person), false,
        R"(paseme|pasame|pasenme|comuniqueme|deme|ponme|pongame|quiero * alguien|persona|senorita|humano|operadora|gente
hablar con alguien)"},
    Phrase{kOtherTongue, true,
           R"(hablo|habla|idioma|lengua|speak|language * <tongue> * espanol|ingles|spanish|english
<tongue> * no|casi|poco|not * entiendo|hablo|espanol|ingles|english|speak * bien|espanol|ingles|english)"},
    Phrase{kAside, false,
           R"(not the one i|he|she|we|from
not a|an convenient|good moment
my|mi nephew|niece|cousin|friend|neighbor|son|daughter|sister|brother * moved|mudo away|out
give|giving my spot|slot|appointment|place|time to someone|somebody * else?
dont|not need another one
never stop coming|smiling)"},
    // Deaths and absences that are not of the patient.
    Phrase{
        kAside, false,
        R"(my|mi aunt|uncle|friend|boss|neighbor|doctor|tia|amigo|vecina|compadre|nephew|niece|cousin|suegra|medico|driver|roommate|dog * passed|died|killed|deceased|murio|fallecio|moved|mudo
my|mi <family>|<familia> * passed|died|murio|fallecio * cant|so|necesito|reschedule|move|cancel|funeral|service|ride|drive
my|mi|el|la doctor|truck|car|carro|coche|phone|celular|battery|pila|laptop|van|moto se|has|just|is? * died|passed|murio|muere|dead|muerto
since|because|after|desde|porque|cuando|when my|mi|que? * died|passed|murio|fallecio
se me murio
dia de muertos|los
muerto|muerta el|la|de|esta|por negocio|tienda|trabajo|cansancio|miedo|hambre|sueno
i|my who|that * drove|drives|used
<family> who|that drove|drives|takes|brings)"},
};

}  // namespace

std::span<const Phrase> composed_others() {
  return kLines;
}

}  // namespace rb::grammar
