#include <array>

#include "core/conversation/grammar/composed/composed.hpp"

namespace rb::grammar {
namespace {

// What is denied, over, asked about, or said of a pet, a film or a price. Few gaps: in a reply
// without commas "no tengo ganas estoy deprimida" denies nothing.
constexpr std::array kLines = {
    Phrase{kNotDistress, false,
           R"(never|wouldnt ever? hurt|harm|kill myself|anyone|anybody $
never thought|thinking about|of hurting|killing|harming myself|anyone $
nunca|jamas he|habia? querido|pensado|quise en? hacerme|matarme|suicidarme|eso dano|mal? $
nobody|noone|never is|s|ever|has? hurting|hits|hit|hurts|abuses|threatens|touched me|us $
nadie|nunca|jamas me|nos ha|han? pega|pegado|golpea|golpeado|maltrata|amenaza|lastima|lastimado|toca $
no me? estoy|soy|siento|ando|tengo|padezco|sufro tan|muy|de|nada? deprimida|deprimido|depresion|ansiosa|ansioso|ansiedad|angustiada|asustada|asustado $
im|am|i not|nolonger depressed|suicidal|anxious|sad|scared|afraid|worried|nervous|lonely $
ya|nunca no? estoy|tengo|ando|siento|soy tan|tanta|tanto? deprimida|deprimido|depresion|ansiedad|miedo|angustia
was|estaba|andaba|estuve a? depressed|anxious|worried|nervous|deprimida|deprimido|nerviosa|nervioso|asustada years|before|but|pero|ya|hace im|estoy|ya|ago|now|anos? * now|ago|ok|okay|fine|better|calm|tranquila|tranquilo|bien
anxiety|depression|panic|nerves is|are|s under control
anxiety|depression|panic is|s much|all? better|gone|controlled
not afraid|scared of? needles|shots|doctors|it $
no me asustan|asusta|dan|da las|los? miedo? las|los? agujas|inyecciones|doctores|vacunas $
do|does|is|are|have|tienen|hay|atienden|ofrecen you|there|they|a * counselors|counselor|therapist|therapy|psychologist|psychiatrist|psicologo|psiquiatra|terapia depression|anxiety|grief|depresion|ansiedad|duelo|for|para * $
movie|film|show|game|price|prices|bill|traffic|lines|pelicula|novela|precios|cuenta|trafico|filas is|was|son|es|me|un|are? a|un? scared|scary|suicide|murder|hell|infierno|miedo|susto
scared|asusto the|my|al|a|mi dog|cat|perro|gato
killed|mataron|matan|mata us|a|al|my mi|in|at? equipo|team|bowling)"},
    Phrase{
        kNotSymptom, false,
        R"(dog|cat|puppy|kitten|perro|perra|gato|gata|perrito|gatito is|s|has|got|had|esta|tiene|anda|threw|vomito a|muy|up? sick|ill|cough|coughing|fever|lump|vomit|enfermo|enferma|tos|fiebre|limping?
cat|dog|gato|perro vomito|threw
neighbor|neighbors|coworker|coworkers|boss|vecina|vecino|vecinos|companera|companero|compadre|comadre|jefe has|have|is|are|s|tiene|tienen|esta|estan the|out|con? covid|flu|sick|ill|enfermo|enferma|gripa|cold $
used to get|have|suffer|be <ailment>|<dolencia>|sick
had|tuve|tenia|dio the|a|un|una? <ailment>|<dolencia>|covid|flu|cancer last year|winter|spring
ano pasado me|tuve|tenia dio? covid|gripa|<dolencia>
had|tuve|tenia|dio <ailment>|<dolencia>|covid|cancer as|de a? child|kid|nino|nina|joven|chica|chico
had|tuve|tenia|dio <ailment>|<dolencia>|covid|cancer hace|many|a? * years|anos ago|atras?
<ailment>|<body>|pain|swelling|rash|sugar|pressure|it|fever|cough is|are|was|s|has|have|went|looks|cleared all|so|much|pretty|completely|nice? gone|healed|normal|perfect|fine|better|away today|now? $
presion|azucar|herida|<cuerpo> ya|me? esta|salio|amanecio|quedo muy|ya? normal|perfecta|perfecto|sano|sana|bien $
ya sano|cicatrizo la|el|mi? <cuerpo>?
respiro|duermo|camino muy? bien $
breathing|heart|pressure|sugar|vision is|was|s|looks fine|perfect|normal|good|great|strong
when|cuando do|does|will|are|can|me * stitches|staples|cast|bandage|puntos|yeso|venda|grapas * removed|out|off|quitan|quitar|$
cuando|puedo|can|me i|me? quitar|quito|quitan|remove my|the|la|el|los? venda|bandage|yeso|cast|puntos|stitches
what|whats|cuales|que are|son|is|s the|los? symptoms|sintomas
does|do|can|will|could|would|might the|it|this|that|a|these shot|vaccine|medicine|pill|pills? cause|make|give|hurt me|my|you|any|a? <ailment>|headaches|fever|sick|dizzy|dizziness|pain?
what|and|que|y if|si i|me|he|she|le get|gets|da|dan a|una? fever|headache|cold|sick|sore|fiebre|dolor|gripa
que hago|pasa si me da fiebre|dolor|gripa|tos
tested|test|came|prueba|salio|sali was|back|la? negative|negativo|negativa for|para|de? covid|flu|strep
ears|orejas are? burning|arden
an? arm and a? leg
un ojo|rinon de|el|la|los? carro|cara
keep an? eye out|peeled|open|on
chin|head|heads up|above
hand|mano with|con the|el|la|this form|formulario|papeles|paper
cracked|split|busted|broke my ribs|sides|gut laughing|lol
feet|foot are|is? size
back yard|yards|porch|door|seat|burner|pocket|ordered
wash|washed|lavarme my|las hands|manos
heart of|goes|belongs gold|out|to
truck|car|van|engine|computer|laptop|team|troca|camioneta|computadora is|s|has|esta|tiene a|un? coughing|sick|hurting|virus|tos|enfermo|enferma
heard|hear|oi lots|many|alot|mucha|muchos|a of|lot|people|gente? * sick|flu|gripa|covid|enfermos|enferma $
se me fue el dedo
broke|rompieron|rompio my|mi|me|el * heart|corazon * lol|haha|jaja|cowboys|team|pumas
boss|trafico|clima|weather|traffic|paperwork|website|papeleo is|s|es|me|gives|makes a|an|un|da|me|enferma? headache|sick|enferma|pain|dolor)"},
    Phrase{
        kNotStop, false,
        R"(no dejen|deje|paren|pare|dejes de|con avisar|avisarme|recordarme|recordar|mandar|mandarme
cant|couldnt stop laughing|eating|smiling|crying|coughing
stop|stops seeing|taking|accepting|serving patients|walk|new|appointments
should|do i|we stop by|at the|your desk|pharmacy|clinic|office|window
how|donde|como do|can|hago|saco|puedo i|para|mi|mis? get|pick|obtengo|sacar|recoger my|a|the|mis|mi records|results|copy|resultados|expediente|paperwork
deje|quit|stopped smoking|drinking|fumar|tomar|soda|cigarro|cigarrillo|coffee $)"},
};

}  // namespace

std::span<const Phrase> composed_denials() {
  return kLines;
}

}  // namespace rb::grammar
