#include <array>

#include "core/conversation/grammar/composed/composed.hpp"

namespace rb::grammar {
namespace {

// Harm, despair and fear, by what is done to whom and with what.
constexpr std::array kLines = {
    Phrase{
        sense(Intent::distress), false,
        R"(no|any|little|zero|nor|without reason|reasons|point|purpose|use|sense|will * living|live|alive|exist|existing|wake|going
see|have|got|find|find|is|theres|lost no|any|little|my|all reason|point|purpose|hope|will|meaning
reason|reasons to? keep|go|be|stay|wake * living|going|alive|breathing
dont|not|cant|never|wish|rather * wake|waking up * morning|tomorrow|again|$
dont|not|cant|nolonger * live|exist|alive|existing * anymore|longer|like|without|this|$
ill|be|gonna|going be gone|dead|history $
wont|doesnt|nothing|not matter|matters * gone|anyway|dead
might|could|want|afraid|going|gonna|about|scared|urge|urges|thinking|thoughts|may|will|ill|keep * hurt|harm|hit|shake|kill|smother|drown|strangle|choke|slap|stab|shoot|attack|beat * my|the|this|a * baby|kid|kids|child|children|son|daughter|infant|toddler|newborn|wife|husband|mom|mother|dad|father|boss|neighbor|ex|sister|brother|roommate|myself|someone|somebody|people|him|her|them
something|stuff|things to|with my|the|our baby|kid|kids|child|children|infant|newborn
cant|dont|couldnt take|stand|handle|bear|tolerate|survive|endure|face|live * crying|screaming|voices|pressure|stress|loneliness|grief|sadness|another|day|it|life|world|himself|myself
shake|hurt|harm the|my|this baby|infant|child
at|on|near|reached|hit|hitting|past|end|over * breaking|wits|rope|edge|brink|ledge
falling|fallen|fell|coming|going|breaking to? apart|pieces
drowning|sinking|suffocating in|under * debt|grief|sadness|everything|life|sorrow|dark|darkness
numb|empty|dead|hollow|broken|worthless|nothing|useless|hopeless inside
feel|feeling|felt|im|am|so|totally|completely|utterly|just * hopeless|worthless|helpless|desperate|suicidal|unloved|abandoned|empty|hollow|miserable|devastated|heartbroken|distraught|defeated|panicky|terrified|petrified|shattered|doomed
want|wish|need|ready|like to? * disappear|vanish|die|dead|gone|cease|end|over|sleep * forever|all|$
wish|hope|pray|hoping|praying|want|wished|prayed i|god|lord|he|id|to|it|not|just|was|were|never|would|that * die|dead|born|gone|takes|take|vanish|disappear|asleep|over
everyone|everybody|family|kids|world|they|them|all|people * better|happier off|without * me|dead|gone
burden to|on
nobody|noone|none|no one? * cares|care|loves|miss|notice|listens|needs|wants|help|helps
cant|dont|not * go|carry|keep|hang|hold on|going|living|fighting|anymore|like * like|this|anymore|longer|$
cant|dont|not * live|living * like this
life is|s|isnt|has|feels|aint * worth|pointless|meaningless|hell|unbearable|over|ruined|meaning|nothing|empty|joke|miserable
what|whats|wheres|is the|there|any point|reason|use * of|in|to|anymore * living|life|anything|trying|all|anymore|going
dont|not|cant think|know|see|believe * make|can|survive|get * through|it|alive * night|day|much|tonight|week|today|lanoche
cutting|cut|burning|burned|hurting|scratching|punching|harming|starving|hitting myself
want|wanna|need|urge|urges|going|thinking|thought|thoughts|tempted * cut|cutting|hang|hanging|overdose|jump|jumping|drown|shoot * myself|again|off|tonight|it
take|took|taking|swallow|swallowed|saved|saving|stockpile|stockpiled|hoarding * pills|tylenol|oxy|xanax|tablets|bleach
gun|rope|knife|pills|razor|noose|blade * to|ready|my|next|loaded|hand|head|here|out|neck|wrist
man|guy|someone|somebody|stranger|he|ex|they|people|husband|boyfriend|intruder * trying|breaking|broke|banging|outside|inside|following|hurting|threatening|chasing|coming|attacking * in|me|door|house|window|us|home
afraid|scared|terrified|frightened|fear * of|for|to|at|he|she|they|that * husband|boyfriend|wife|partner|ex|dad|father|son|him|her|himself|life|home|house|kill|hurt|hit|leave|myself|alone|die|dying|surgery|needles|procedure|results|cancer|doctor
he|she|they|husband|boyfriend|wife|ex|partner|son|dad|stepdad|uncle|man * hits|hit|beats|beat|chokes|choked|threatens|threatened|rapes|raped|hurts|punched|punches|slaps|slapped|kicks|kicked|shoves|shoved|strangled|attacked|grabbed|abused|abuses * me|us|kids
im|am|i|were|we|she|he not|isnt|dont|arent|never feel? safe
hes|shes|theyre|he|she going|gonna|will to? hurt|kill|hit|beat|find|shoot me|us|himself|herself
black|blue|bruises * him|he|husband|boyfriend
panicking|panic|panicing|hyperventilating|hysterical|spiraling|spiralling|freaking
cant|couldnt * sleep|eat|function|think|stop * panic|panicking|anxiety|crying|scared|afraid|grief|sobbing
crying|sobbing|weeping|bawling|cry|cried * nonstop|all|every|constantly|hours|days|sleep|myself|daily|day|night|alone|shower|uncontrollably|stop
lost|losing|lose|loosing * mind|sanity|grip|control|it|will
going|go|went|gone crazy|insane|mad|nuts * in|here|alone|please
so|too|very|such|really|deeply|severely|extremely|pretty|badly depressed|anxious|lonely|scared|afraid|terrified|frightened|overwhelmed|hopeless|desperate|distraught|suicidal|heartbroken|alone
emergency|crisis * mental|suicidal|help|now
suicide|crisis hotline|line|helpline|lifeline
988
someone|somebody|please|anyone|anybody|pls help|save me|us
help me|us im|were|hes|shes|now|hurry|fast|god|before
hurry|quick|quickly * he|hes|shes|help|please
oh|omg|jesus|my god * help|please
no|not|lost want|will|desire|energy to? live|living|alive|fight|go)"},
    Phrase{
        sense(Intent::distress), false,
        R"(ganas|quiero|deseo|gustaria|prefiero|preferiria|ojala|mejor|quise|pienso|pensando|deseando|rezo|pido * no? * despertar|despertarme|despierte|existir|vivir|morir|morirme|muera|muerto|muerta|desaparecer|nacer|nacido|amanecer|matarme|suicidarme
no|sin|pocas|perdi|perdido|sin las? * ganas|razon|razones|motivo|motivos|sentido|fuerzas|ilusion de|para|a|que|en * vivir|seguir|nada|vida|levantarme|luchar|existir
vida * sentido|vale|pena|razon|mierda|infierno|asco|duele|pesa|acabo|vacia|cansa|odio
no|nada|ya|sin tiene|le|veo|encuentro|hay|queda * sentido|caso|razon|esperanza|salida|remedio|solucion
muerta|muerto|muero|temblando|lleno|llena|paralizada|paralizado|cagada|cagado|presa del? miedo|terror|panico|angustia|susto
hombre|tipo|alguien|sujeto|vecino|ex|ladron|desconocido|el * afuera|siguiendo|entrar|meterse|persigue|sigue|acosa|golpeando|tocando|amenaza|amenazando * casa|puerta|ventana|me|nos|mi
me|nos|la|le|lo pega|golpea|maltrata|amenaza|viola|abusa|ahorca|patea|insulta|humilla|grita|encierra|persigue|controla|empuja|cachetea|avienta|corta|quema
me|nos|le|la|lo pego|golpeo|maltrato|amenazo|violo|abuso|ahorco|pateo|encerro|persiguio|empujo|cacheteo|avento|apunto|asalto|asaltaron|golpearon|pegaron|amenazaron|violaron
mi|el|ese|un|ex <familia>|ex * me|nos pega|pego|golpea|golpeo|maltrata|amenaza|amenazo|viola|violo|abusa|abuso|encerro|encierra|insulta|quiere|mata|da|lastima|lastimo|empuja|empujo
tengo|siento|vivo|ando|estoy|me|con|da|dan|entra|muero * miedo|terror|panico|pavor|temor|angustia|horror * de|a|que|mucho|por|mucha|tanto|siempre|me|$
miedo * morir|morirme|matar|mate|muera|cirugia|operacion|agujas|resultados|lastime|haga|golpe|casa|el|ella|esposo|marido
hacer|hacerle|hago|hice|haga|hacerme|hacerles * dano|algo|locura|tonteria|dano|estupidez|mal * a|mi|alguien|$
lastimar|lastimarme|lastimarlo|lastimarla|danar|golpear|matar|ahogar|sacudir|pegarle|matarlo|matarla|herir * bebe|nino|nina|hijo|hija|hijos|ninos|esposo|esposa|alguien|mi|madre|padre|gente
no|ya soporto|aguanto|resisto|tolero * vivir|mas|vida|dolor|asi|llanto|soledad|tristeza|presion
no|ya * doy|dar|puedo|aguanto|aguantar|soporto * mas|seguir
me|estoy|sintiendo|siento|encuentro * hundo|hundiendo|ahogando|acabada|acabado|destruida|destruido|destrozada|destrozado|vacia|vacio|derrotada|derrotado|desolada|desolado|inutil|basura|perdida|perdido|desamparada|desamparado|angustiadisima * vida|deudas|tristeza|dentro|solo|sola|todo|siempre|$
destrozada|destrozado|devastada|devastado|desconsolada|desconsolado|desesperada|desesperado|desesperadita|desolada|desolado
todos|familia|hijos|mundo|ellos * mejor|felices sin mi
estorbo|carga para * todos|familia|hijos|$
nadie|ninguno * quiere|importa|extrana|extranaria|escucha|ayuda|necesita|entiende|ama
quitarme|quitar|acabar|terminar|poner * vida|todo|fin
fin a * vida|todo
cortarme|cortando|corte|corto|quemarme|ahorcarme|colgarme|aventarme|tirarme|envenenarme|dispararme|balazo|navajas
tome|tomo|tomarme|trague|tragarme|junte|guarde|tengo|juntando * pastillas * morir|todas|frasco|muchas|dormir|monton
pistola|cuchillo|soga|cuerda|navaja|veneno|arma * mano|lista|cerca|mi|cabeza|cuello|cargada
me|nos va|van|quiere|quieren|iba|vino|viene * matar|golpear|lastimar|violar|hacer|pegar|agredir
estoy|vivo|siento|ando|me * peligro|desesperada|desesperado|aterrada|aterrado|deprimida|deprimido|asustadisima|panico|crisis|angustiada
no|nunca|ya me? siento|estoy segura|seguro|a|protegida * casa|salvo|aqui|sola|lado|el
no|ya paro|dejo|puedo|hago|para de|parar|dejar|mas|que|otra * llorar|llorando|llanto|temblar
lloro|llorando|llorar|llore * todo|dia|noche|siempre|diario|nada|sola|solo|horas|paro|cada
me|estoy|vuelvo|volviendo * loca|loco|loquita
se|quieren|estan metieron|meter|metiendo|meterse * casa
auxilio|socorro|ayudenme|salvenme|rescatenme
por|ay|dios ayuda|ayudenme|ayudeme|auxilio|socorro
linea de crisis|suicidio|vida
nervios|ansiedad|angustia|tristeza|depresion|panico|desesperacion * mata|matando|fuerte|fuertes|horrible|mucha|aguanto|puedo|control|comiendo|come|consume|crisis|ataque|mal
murio|fallecio|perdi|dejo|fue|muerte * no|y|sin * quiero|puedo|vivir|seguir|sentido|aguanto|ganas)"},
    // What others did, what is at hand, what is said in parting.
    Phrase{sense(Intent::distress), false,
           R"(od|oded|overdose|overdosed|overdosing
isnt|wont|not|cant|doesnt waking|wake|responding|respond|breathing * up|od|overdose|help|$
drank|drink|drinking|ate|swallowed|took|downed|chugged * antifreeze|bleach|poison|cleaner|detergent|ammonia|pills|everything|bottle|gasoline|lysol
god|lord|jesus * take|takes|took me|home|sleep
pray|hope|wish * die|sleep|wake|takes|death
no|lost|without wish|will|desire|reason|strength|energy * continue|go|live|keep|carry|wake
dont|cant|not know|see|imagine|think|want * keep|go|carry|live|continue going|on|without|living|anymore|like
last you|youll|yall|anyone|anybody * hear|see * me|us
last|final|goodbye message|letter|note|words|text * ever|before|family|kids|everyone|fridge|wrote|written|left|world
wrote|write|writing|written|left|leave|leaving * note|letter|letters|will|goodbye * kids|family|fridge|table|everyone|wife|husband|$|goodbye|suicide
tell * kids|children|family|wife|husband|mom|son|daughter|them * love|loved|sorry
step|stepping|walk|walking|jump|jumping|throw|throwing|lay|lie * front|off|under|into|from of? * train|truck|bus|car|traffic|bridge|roof|ledge|balcony|building|cliff|window|tracks|subway
crash|crashing|wreck|wrecking|drive|driving|swerve|swerving * car|truck|myself|it * purpose|tree|wall|bridge|river|lake|off|traffic
on purpose
got|have|has|had|bought|loaded|holding|found|getting|grabbed|with * gun|shotgun|pistol|rifle|revolver|razor|razors|noose|rope|blade|blades|bullet|bullets|handgun|glock|machete
gun|shotgun|pistol|rifle|revolver|noose|razor|knife * out|loaded|hand|head|mouth|ready|here|lap
shook|shaken|smothered|dropped|slapped|choked|hit|hurt|shake|drowned my|the|our * baby|infant|newborn|kid|child|toddler|son|daughter
hurting|harming|killing|stabbing|shooting|strangling|attacking|beating people|someone|somebody|others|him|her|them|kids|myself|everyone|my|the
voices|demons|devil|spirits|aliens * tell|telling|say|saying|talking|talk|alone|stop|head|loud|commanding|want|me
people|they|everyone|somebody|someone|neighbors|government|cia|fbi * out to? get|kill|poison|watching|spying|following|plotting|poisoning|listening
rough|violent|mean|cruel|scary|abusive with|to|toward me|us
afraid|scared|terrified|unsafe in|at|of|inside|around * own|home|house|him|her|dark|everything|everyone
scares|scare|terrifies|frightens|petrifies|haunts me|him|her|us
scared|afraid|frightened|terrified|petrified|dreading|worried sick * of|about|for
thoughts|things * shouldnt|scare|dark|bad|scary|evil|death|dying|ending
numb to
whats|what it * for|matter anymore|$|all
one|only|no|easy * way out
way out * it|this|$
itll|it|this|everything|all * be over * soon|tonight|forever
wont|not|will|be|ill|before|until im? * be? alive|dead|breathing|living
dead * by|before|when|then|soon|inside
better off
world|everyone|family|they|kids * better|happier * me|gone|i
nobody|noone|none|family|they|no * does|doesnt|dont need|want|needs|wants|love|loves me|us
not|never needed|wanted|loved
planned|plan|plans it? * out|ready|how|when|die|kill|end
had|have|has * enough of * life|living|everything|this|it
picturegun
ending|end it
feel|feeling|want|thinking|thoughts|like * ending|quitting|checking out|leaving * life|world|all|it|everything|planet
check|checking out of life|permanently
meet|meeting my maker
join|joining|be|with|see * husband|wife|mom|mother|dad|son|daughter|her|him * heaven|grave|other|soon|forever
hate|hates|loathe|despise|disgusted * myself|living|life|existing|alive|waking
failure|waste|worthless|garbage|trash|nothing|mistake|loser * as|of|and|should|deserve|to * person|space|die|live|everyone|mother|father|oxygen
deserve|deserves to? * die|death|dead|live|suffer
no one|noone|nobody * left|talk|care|cares|loves|help|turn|come
trapped|stuck|locked|held|chained in|with|inside|by|against * home|house|him|basement|room|will|marriage|car
wont|doesnt|not let|lets|letting|allow|allowed me|us * leave|go|out|eat|phone|see|doctor|house|talk|sleep
took|takes|hid|hides|controls * my * phone|keys|money|passport|papers
hands|put|puts|putting * around|on|round * neck|throat|me
touch|touches|touched|touching|molests|molesting me|her|him * when|at|inappropriately|private|there|dont|sexually|where
call|send|get|need the|a|an * police|cops|ambulance|swat|911
police|cops|sheriff * now|hurry|please|come|help
relapsed|relapse|using|drinking|shooting * again|heroin|meth|fentanyl|up
withdrawal|withdrawals|detoxing|detox)"},
    Phrase{
        sense(Intent::distress), false,
        R"(no|sin|ni tengo|hay|veo|tiene|encuentro|queda * por|para|razon|motivo|razones que|q|de|? vivir|seguir|levantarme|luchar
no tengo por que
cometer|hacer|hago|haga|cometo|hare una|alguna * tonteria|locura|barbaridad|estupidez|desgracia
pase|paso|sobredosis|tomo|tome|metio|metieron|trago * pastillas|algo|droga|drogas|veneno|todo|heroina|cocaina
no|ni responde|despierta|reacciona|contesta|respira
tengo|compre|consegui|agarre|saque|traigo|guardo|busque * revolver|soga|cuerda|arma|pistola|cuchillo|navaja|escopeta|rifle|veneno|balas|machete|raticida
revolver|soga|escopeta|rifle|arma|pistola
me|nos|lo|la quieren|quiere|intentan|intento|tratan|van|va|pueden * envenenar|matar|robar|violar|secuestrar|hacer|golpear|quitar|lastimar|entrar
quieren|quiere|tratan|intentan|estan|andan * entrar|meterse|robar|rompiendo|forzando * casa|puerta|ventana
llamen|llame|manden|mande|necesito|traigan|hablen|envien * policia|patrulla|ambulancia|911|emergencias
policia|patrulla|ambulancia
tire|tiro|tirar|tirando * toalla
hoyo|pozo|tunel|abismo|agujero|vacio * no|sin|negro|oscuro|salgo|salida|caigo|hundo|fondo
enloquezco|enloqueciendo|enloquecer|enloqueci|delirando|alucino
carta|nota|mensajes de? * despedida|despedirme|adios|suicidio|suicida
despedida|despedirme|despido|despidiendo|despidanme|despedirse
diganle|digan|dile|digale|diganles|avisenles * familia|hijos|hija|hijo|esposa|esposo|mama|ninos|todos * amo|quiero|ame|quise|perdon|perdonen|adios
voy|voi|estare|estar|estare|este|para|manana|entonces * muerto|muerta
ojala|quisiera|quiero|deseo|pido|rezo|ruego|dios|prefiero * muera|morir|muerto|muerta|lleve|recoja|llevara|despierte|despertar|dormida|dormido|desaparecer|acabe|termine
que dios me lleve|recoja
dios * lleve|lleva|recoja
me|nos|la|lo tiene|tienen|dejan|deja|encerro|encierra|amenazo|controla|vigila|quita|quito|escondio * encerrada|encerrado|salir|amenazada|amenazado|telefono|miedo|hijos|cautiva|secuestrada
me|nos|la|lo quiere|va|intento|trato|quiso|iba|amenazo|jura|juro * matar|matarme|golpear|violar|pegar|ahorcar|quemar
me|nos toca|toco|manosea|manoseo|obliga|obligo|forzo * donde|cuando|a|no|cuerpo|tener|dormir|hija|nino
odio|asco|aborrezco|detesto * vida|vivir|existir|misma|mismo|mi|soy|doy
no|nunca soy|sirvo|valgo|hago|merezco * vivir|nada|nadie|falta|util|para|feliz
estoy|me|vivo|ando|siento * muerta|muerto por|en * dentro|vida
nadie|ninguno|ni * necesita|extranara|quiere|importo|importa|ama|llora|lloraria|nota|notaria
sin|perdi|perdida|perdido|muerte|murio * mi|no * puedo|quiero|vivir|seguir|vida|sentido|fuerzas|ganas|animo
la cabeza|mente * matar|morir|lastimar|voces|dice|pensamientos
voces * dicen|cabeza|mandan|hablan|oigo|escucho|callan|gritan
temblando|temblorosa|tiemblo * miedo|susto|nervios|panico
no|ya|mas aguanto|soporto|resisto|tolero $
no|ya * quiero|tengo|encuentro * vivir|fuerzas|ganas|sentido|estar|seguir|despertar|mas|animo
cansada|cansado|harto|harta|agotada|agotado de|con * vida|vivir|sufrir|llorar|luchar|existir|todo|mi
recai|recaida|drogas|drogando|drogue|tomando|alcohol * otra|nuevo|mucho|muerte|vez|parar
peleando|pelea|golpes|gritos|gritando * vecinos|casa|papa|mama|esposo|balas|balazos
balazo|balazos|disparos|balacera|tiroteo|punalada|apunalaron|dispararon|balearon)"},
    Phrase{sense(Intent::distress), false,
           R"(cant|dont|couldnt take|stand|bear|handle|do much more|longer
reached|hit|at|past|beyond|over my|the limit|breaking
out of|leave|leaving|off this life|world|earth|planet
its|it is|is|s|all|game over for me
its|all|game over for me
hit|hitting|bang|banging|smash|smashing my|the head on|against
urge|urges|craving|tempted|need to|of? cut|cutting|jump|die|hurt|burn
sitting|standing|lying|laying|waiting * on|at * tracks|ledge|bridge|edge|roof|overpass|rails
burn|blow|shoot|bomb|smash|trash|torch|destroy * clinic|office|place|building|hospital|house * down|up|$
burn|blow|shoot it|that|this|your|the * down|up
burn|blow|shoot * clinic|office|hospital|building|place
coming|come * with|there * bat|gun|knife|rifle|machete
make * pay|suffer|bleed|sorry
he|she|hed|they|ex|husband|boyfriend|said|says * kill|hurt|murder|beat|find me|us
help me help me
help help
afraid|scared|terrified|worried its|it|hes|shes|ill|im|that|ive|this * cancer|dying|tumor|heart|stroke|serious|bad|die|dead|alone
sob|sobs|sobbing|weep|cry|bawl|cried|sobbed * night|day|sleep|time|morning|stop
funeral * my|nobody|noone|come
my funeral
nobody|noone|who|whod|one|anyone * miss|notice|cry|care|funeral * me|i|my|anyway|$
sinking|drowning|dying|falling|suffocating * nobody|noone|one|inside|alone|slowly|fast
be|live|stay|exist on this earth|planet|world
never come|coming|wake|waking|return back|up
kil|kill|hurt|harm|unalive|offing my self|myslf|mysef|meself|selff|slef
^ end me|it $
end|kill|shoot|finish me $
if im|i|am still alive|around|here
dont|not plan|planning|expect|expecting|going * being|be alive|here|around
being|be|stay|stayed|staying|remain alive
broke|breaks|broken|cut|burned|bruised|blacked|busted my * he|she|hes|him|husband|boyfriend
he|she|husband|boyfriend|ex|dad broke|busted|blacked|fractured my|her
saving|saved|save|stashing|stash|stockpiling|hoarding * pills|meds|medication|insulin|tablets|morphine
descansar|irme|salir|despedirme|librarme de * vida|mundo|todo
estarian|estaria|vivirian|estaran * mejor * sin|yo|no
hoy|voy|quiero|lo|la|los|te|le * mato|matare|apunalo|quemo|disparo * alguien|todos|a
mato a|alguien
meter|meterle|pegar|pegarle|dar|darle|metere un|unos|una|de tiro|tiros|balazo|balazos|golpiza|punalada|plomazo
partir|romper|quebrar|volar|reventar|partirle la|el|le cara|madre|boca|cabeza|hocico
quemar|incendiar|volar|destruir|balacear * clinica|oficina|casa|hospital|lugar|consultorio
me canse|cansado|harte|aburri|cansa de * vivir|vida|luchar|sufrir|todo|existir
lloro|llorando|lloras|llora * todos|dias|noches|y|por|nada|diario|dia|noche|siempre|se
susto|miedo|panico|terror|temor * muchisimo|mucho|tanto|grande|tengo|horrible
muchisimo|mucho|tanto|que|tremendo|gran susto|miedo|panico|terror
que miedo
adios mundo|vida|familia|todos|cruel
hoy|manana|pronto|ya * termina|acaba|acabo|termino|acabara * sufrimiento|vida|dolor|todo|conmigo
mi sufrimiento|agonia|martirio|tormento
sufrimiento)"},
    Phrase{sense(Intent::distress), false,
           R"(only|nothing * stops|stop|ends|helps * pain|hurting * soul|heart|blade|knife|inside
pain in|of my soul|heart|life
should|shouldve|wish|couldve * died|dead|gone|killed * in|that|then|me|instead|there
wish * taken|killed|took|finished me
s o s
mal|mala|enferma|enfermo de los nervios
los nervios * matan|puedo|comen|mal|aguanto
no puedo con esto|mi|la|tanto|mas
virgencita|diosito|dios|senor|virgen * llevame|lleva|recogeme
llevame ya|dios|contigo)"},
    Phrase{kNotDistress, false,
           R"(no|not|never|isnt|arent suicidal|panic|panicking|depressed|anxious|scared
need to panic
anything|something|question|questions|movie|book|class|talk about * suicide|hostage|murder|violence|killing
movie|book|show|film|novel|serie|pelicula|podcast|game * hostage|murder|kill|killer|violence|panic|suicide|gun|about
panic bar|button|door|room|lock
overdose limit|label|dose|warning|kit
suicide|depression|anxiety|violence on * questionnaire|form|survey|list|paperwork
gun show|range|store|shop|club|safe|laws
love|amo|quiero|adore * to|a death|morir
id|would|i die|kill|murder for
die|kill|dead|murder for a|an|some|the|that|saturday|monday|friday|coffee|nap
wife|mom|boss|kids|mother|daughter * kill|murder me if|when
killing an|a|some|two|time|it hours|minutes|time|afternoon
percent|1|battery|low|phone and dying
and dying , write|text|call|message
drowning|buried|swamped|underwater|slammed|dying in|under|at|with email|emails|work|paperwork|meetings|calls|laundry|homework|errands
dead on|tired|in|to
hurting|killing|murdering my|me|us|our * wallet|pocket|bank|prices|gas|budget|bills
prices|gas|bills|traffic|copay|cost|rent|commute|heat|hours|robot|machine|maquina|schedule * hurting|killing|murder|loco|crazy|deadly|kills
vuelve|vuelven|trae|traen|tiene * loco|loca|muerto|muerta * comuniqueme|paseme|maquina|robot|trabajo|chamba|cambiar
maquina|robot|trabajo|chamba|jale|ninos * vuelve|vuelven|trae|traen|mata * loco|loca|muerto|muerta
mi hijo|hija|esposo|hermano|papa lo|la mataron
no se asuste|espante|preocupe
tiro|tiros de gracia|al
im|am|be not dying|dead
drop dead gorgeous
you|u|they|yall killed it
not in crisis
no|not dying to)"},
    Phrase{
        kNotDistress, false,
        R"(not|never|nothing|nunca|nada|no scared|afraid|miedo|temor of|a|de|le? * anything|nada|nothing|nobody|that|it
no|ni le|les|tengo|tenemos|me|da * miedo|temor|panico
no tengo miedo
dog|cat|kid|kids|son|daughter|perro|gata|gato|nino|puppy * scared|afraid|frightened|miedo * of|thunder|fireworks|shots|needles|vet|truenos|cohetes|dark
jumped|jump|jumping|hopped|hop|got|get off|on the|a? bus|train|line|call|phone|zoom|trampoline|rope
hanging plants|out|up|around|there|art|lights|on|with
pila|bateria|celular|telefono|cel|carro|coche|computadora|compu|planta|tele * muere|murio|muriendo|muerto|muerta|mato
me|nos mata|matan|va|mataria si|la|el|jaja|mi|por|en * no|jaja|papeles|tarde|trabajo|llevo|falto|cita
mi <familia>|vieja|jefe|jefa|patron|mujer|senora * mata|matan|matar|cuelga si|jaja|por|cuando|porque
a|de morir gracias|todos|$|y|jaja
quiero|amo|adoro|extrano|aman * a morir
me temo que
scared|afraid|worried|terrified i|id|ill|we|that * miss|late|forget|lose|missed|lost|forgot|chance|spot|slot
muriendo|muero|muriendome por ir|verlo|verla|comer|saber|llegar|jaja|volver
tampoco * muriendo|muero|matar
rather|sooner|id die than
kill|killing|nix|scrap|axe my|the|that|this * appointment|visit|slot|reminder|session|thread
kill|killing|killed it|time|the|two|some|mosquitoes|bugs|weeds
slammed|bored|tickled|tired|worked|freezing|sick|busy to death
me matan|matarian|mata|traen en|con|de|a el|la|puro|tanto trabajo|chamba|jale|horas|tarea|turno
is this the * line|hotline|clinic
he|she|was|were|is killed in|by|last
killed in|by * accident|crash|war|year|ago
shoot|shooting|shot hoops|weddings|photos|video|pool|baskets|pictures|an|me|over|up|us|for|film|guns
aim|shoot|shooting|shot for * time|monday|tuesday|wednesday|thursday|friday|date|nine|ten|three|lamanana|latarde
deadline|deadlines|dead end|battery|week|day|zone|mornings|afternoons|slow|quiet
is|are|esta|estan dead|muerto|muerta lately|slow|quiet|negocio|tienda|esa|ese|el|la|at
dia de muertos|los)"},
    Phrase{
        kNotDistress, false,
        R"(suicide|suicidio|violence|abuse|depression|anxiety|mental prevention|awareness|walk|month|class|training|charity|fundraiser|hotline|screening|seminar|volunteer|volunteering|support
prevencion|concientizacion|marcha|caminata|dia|semana|mes|contra * suicidio|violencia|depresion|ansiedad
not|dont|never|isnt|arent * scared|afraid|suicidal|depressed|anxious|panicking
phone|phones|battery|cell|laptop|tablet|car|cars|truck|truck's|tv|charger * about|gonna|going|almost|is|s|just * die|dying|dead|died
me|nos mata|matan|matando|mataria ese|esa|este|esta|el|la|los|las * horario|horas|trafico|calor|distancia|madrugada|risa|curiosidad|hambre|precio|copago|turno|espera|frio|tiempo
me|nos mata|matan * jaja|jeje|jajaja|lol
dying|die|kill|killing|dead * lol|haha|lmao|laughing
dying|excited to * see|meet|get|hear|know|try
be|ill|will|gone gone|back on|until|till|for|all|from|that|those|the|next|this|by
ill|i|will|wont|we be gone|away|out|here|around on|until|till|for|all|from|that|those|the|next|this|then|tuesday|monday|wednesday|thursday|friday
burden * insurance|cost|schedule|time
scare|scared|afraid i|we * missed|lost|forgot|deleted|late|wrong
im|i afraid * doesnt|dont|cant|wont|not|have|is|isnt|no|tuesday|wednesday|friday|thursday|monday|that|i|we|my
no * shots|needles|emergency|crisis
hit|beat|shoot|kick me|us up|back|with|to
killing time|it
kill|killing some|two|an|a time|birds|hours)"},
};

}  // namespace

std::span<const Phrase> composed_distress() {
  return kLines;
}

}  // namespace rb::grammar
