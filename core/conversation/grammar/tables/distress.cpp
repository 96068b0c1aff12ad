#include <array>

#include "core/conversation/grammar/tables/phrases.hpp"

namespace rb::grammar {
namespace {

constexpr std::array kDistress = {
    // Harm to oneself.
    Phrase{
        sense(Intent::distress), false,
        R"(kill|killing|hurt|hurting|harm|harming|hang|hanging|shoot|shooting|cutting|cut|cuts|stab|drown|poison|burn|burning|starve|off|offing|ending|end <myself>
<myself> harm
selfharm
self harm|harming|injury
suicide|suicidal|suiside|suicidel|suicid|suicidial
kms|kys
end|ending|finish my life|lives
end it all
ending|ended it all|everything|things
end|ending everything|things
end it $
end it tonight|now|today|soon
thinking|think|thoughts|thought|plan|planning * ending|end it|everything|things|life
take|taking|took my own? life
want|wish|ready|like|gonna|going|rather|wanted|wants|better|should|could|prefer|prepared to? * die|dead|disappear|disapear|vanish
want|wanna|wish to? die
want it|everything|this|all * over|end
want it|this|everything|pain all? to? stop|end|over
want it all to? stop|end
wish i was|were|wasnt|werent|wouldnt * dead|here|alive|gone|born
wish i wasnt|werent * alive|here
never|not|dont|wont wake up
dont|not|never * wake up
better off dead|without|if
be better off without me
dont|cant|not * want|wish|care|stand|bear * be here|alive
dont|not want|wish|care to be? live|alive|exist|here|around
dont|not|cant|nolonger want|wish|care|keep|stand * living|breathing|existing
dont|not want * exist
nolonger want to live|be
cant|dont go|keep|carry on|going
dont|not|cant see * future|hope
cant|dont|cannot take|do|handle|stand|bear|deal * this|it|life anymore|anymor|nomore|more
cant|dont take|do|handle|stand * anymore|anymor|nomore
cant do|take it anymore|anymor|no
cant do life
no|any|little reason|point|sense|use * live|living|life|on|going|anymore|trying
no use $
there is|isnt no|any|much? use|hope|point
whats|what|why the|s|is|even point|bother * living|life|anymore|on|going|anyway|trying
why bother living
whats the point $
whats the point , i
wont|not be around|here|alive * longer|tomorrow|anymore|soon
wont be around|here much|for|to
not going to be around|here
gave|given|give|giving up * everything|life|living|hope|myself|all
ive|i|have given|gave up
giving up $
nothing|no * live|left|worth * for|living
life * worth|pointless|meaningless|over|hell
life isnt|not|aint worth
not worth living|it anymore
nothing matters|left
nobody|noone|anyone|everyone|anybody cares|care|miss|notice|loves
nobody|noone|one|anyone would|will|even * care|miss|notice|cry if|me|i
better * without me
see|find|have * way out
dont|doesnt|not|nolonger care * happens|anymore|live|if
cant anymore|anymor
no way out
cant calm down
end|ending of everything
hate myself
cant|dont * keep living|fighting|trying
belong in|on|here * world|anymore
life is|s|gets|got|feels too|so|very hard|painful|much|difficult|tough
happier|better * if|without i|me * dead|gone|here
something * to myself
pain * stop|end forever
the|my|this world * without me
die
death
rope * neck|myself|ceiling
bought|got|have a rope
all * stop
life|living * too hard|much|painful
no meaning|future
life has|is * no|without meaning|point|purpose|hope
see * point anymore|living|in
dont|cant see the|any? point|reason
scream and
nobody|noone would|will|even? care|miss|notice
cares if i
no one cares|care|would|will|loves
hopeless|helpless|worthless
feel|feeling|im|am trapped|empty|useless|broken|worthless|unloved
lost all|my hope|will
lost the will
losing|lost|loosing|lose hope|will
losing|lost|loosing|lose my mind
losing|loosing it|hope
going crazy|insane|mad
out of my mind
driving|drive|drove|steer|swerve|run * off|into * road|bridge|cliff|tree|traffic|wall
jump|jumping|jumped * bridge|roof|building|window|balcony|train|cliff|off|front
walk|walking|step|stepping into traffic
took|taken|take|swallowed|swallow|swallowing|ate|had|popped|downed * bunch|all|bottle|whole|handful|many|lot|alot|overdose|extra|entire|too * pills|pill|tylenol|meds|medicine|medication|tablets|aspirin|sleeping|insulin
took|swallowed|taken * bottle|handful * pills
overdose|overdosed|overdosing|od|oded
cutting again|my|myself
been|started|start cutting
slit|slash|slashing|slitting my wrists|wrist
gun * head|mouth|loaded|myself|hand
have a gun
hate|hating my life
hate|hating|hates myself|living
hate being alive|me|here
cant live like|without|with this|anymore
tired|sick|done|exhausted|through of|with living|life|being|fighting|existing|everything|trying
tired of it all
dont|not feel|feeling|am safe
im|am|be|was in danger
in danger
unsafe|notsafe
not safe here|at|in|with|alone|home
hearing|hear voices
voices * telling|tell|head
do something stupid|crazy|bad|terrible|drastic|awful
what|something ill|i|im * do|regret * tonight|myself
afraid|scared|worried of * what|myself * do|myself
say|saying|said goodbye to|everyone|forever
how much longer i|can
much|any longer i|can * hold|hang|take|go|do
hold|hang|hanging on anymore|much|any|longer|by
end of my|the rope
rock bottom
my|at|wits breaking|wits point|end|limit
wits end
over the edge
drank|drink|drinking|ate|swallowed bleach|poison|antifreeze|pesticide|detergent|ammonia|lysol
unalive|unaliving|unalived
my life is|s over|meaningless|pointless|hell|worthless|ruined|falling
no one|nobody|noone loves|wants|likes me
all alone
so|very|feel|feeling lonely
want|wish to? stop living|existing|hurting|breathing|being
want|make the? pain|suffering * end|over
im|am not ok|okay|alright
trying|tried|tries|threatening|threatened|wants|want to? kill|hurt|rape|hit|stab|shoot|attack
dark|bad place|hole
ways to die|kill
plan|planning|planned|ready to die
suicide|goodbye note|letter
dont|cant|not trust|control myself
nothing matters|means|helps|worth anymore|to|me
nervous
scared
lost|have|got|no all? hope
cant|dont|couldnt face|bear|stand|do life|living|another|this|it day|anymore|life
no|dont|not want|will|wanna to? live
i give up
give up on|living
tired of trying|living|this life|life|it all|fighting
hurt someone|somebody|people|him|her|them|others|myself
locked|trapped|stuck in * basement|room|house|closet|him
pulled|has|had|holding|with|got a? gun|knife|weapon|machete
cutting|burning|hurting|starving|harming myself
thoughts of|about * death|dying|harming|hurting|ending|killing|suicide
voices|demons
goodbye forever|world|everyone|all
last goodbye
im|a|such|just a? burden
cut|cutting my wrists|arms|legs|arm|thigh
dark|bad|intrusive|ugly thoughts
sleep * never wake|again
go to sleep * wake|forever
want * be gone|over|done
ready to go $
no way|nothing out|left)"},
    // Panic, despair, fear.
    Phrase{sense(Intent::distress), false,
           R"(panic|panick|anxiety attack|attacks
having|have|had|getting|has * panic|anxiety attack|attacks
panic|panicking|panicky|panicked|paniking|paniccing
freaking|freakin|freak|flipping out
nervous|mental|emotional|complete breakdown|break|collapse
breakdown|meltdown
mental health|heath crisis|emergency
anxiety
anxious
broke|breaking|broken|break|breaks in|into
intruder|burglar|kidnapped|hostage
im|we hiding
hiding from|in
afraid|scared|frightened|fearful|terrified of|about
i fear
afraid|scared|frightened to
in crisis
having|in a? crisis
having * episode
depressed|depression|despair|desperate|desperately|suicidally|despairing
hopelessness
terrified|petrified
afraid|scared|terrified|frightened|scaredd|scard $
afraid|scared|frightened for my|his|her|life|safety
afraid|scared|frightened|terrified to go|be|leave|sleep|home
afraid|scared|frightened|terrified of * him|her|them|husband|wife|boyfriend|dad|someone|myself|dying|man|men|partner|ex|family|father|son
so|very|really|too|im|am|feel|feeling|extremely|im afraid|scared|frightened|anxious|alone|lonely|overwhelmed
afraid|scared|frightened help|please|please|and|somebody|someone
help * afraid|scared|dying|hurting
cant|dont|wont|couldnt stop|quit crying|sobbing|shaking|panicking|worrying
cry|crying|cried all|every|nonstop|constantly|day|night|anytime|alot
crying and|myself|for|in
been crying
anxiety * bad|control|roof|killing|worse|high|terrible|unbearable
falling|fall|fell|coming apart
breaking down
need help now|badly|immediately|urgently
somebody|someone|please please? help me
help me im|i|hes|shes|they|before|he|she
please help me $
save me
call 911|ambulance|police
911
i think im|i going|gonna|am|might to? die
going to die|dying
im|am|think|feel|feels|like|was|were|i dying
about to die|snap|lose
cant|not cope|coping|function|handle life|anymore)"},
    // Harm by others, to others.
    Phrase{
        sense(Intent::distress), false,
        R"(hit|hits|hitting|beat|beats|beating|choked|choking|chokes|choke|punched|punches|slapped|slaps|kicked|kicks|kicking|raped|rapes|assaulted|attacked|attacks|molested|threatened|threatens|threatening|strangled|strangles|abuses|abused|abusing|shoves|shoved|stabbed|stalking|stalks|burns|burned|pushes|pushed|grabbed|touches|touched|hurts|hurt|hurting me|us
hit|hits|beat|beats|choked|punched|slapped|kicked|attacked|hurts|threatened me|us
beats|hits|threatens|chokes|slaps|rapes * me|us|kids|baby|children
<family> hit|hits|hurts|hurt|beat|beats|choked|hitting|beating|hurting|abuses|threatened me|us|my|the
he|she hits|hit|beats|beat|hurts me
beat|beaten me up
being|been|got|was|getting|am beaten|abused|assaulted|raped|attacked|hit|followed|stalked|threatened|molested|hurt|choked|stabbed|shot|trafficked|held|mugged
abuse|abusive|abuser|rape|raped|rapist|molested|molesting|assault|assaulted
domestic violence|dispute
violent|violence
someone|somebody|man|he|she|they|guy|ex|people * following|follows|followed|watching|stalking|chasing|after me|us
following|stalking|watching|chasing me
wont|doesnt|not let me leave|go|out|see|eat
locked me in|up|inside
he|she|they|husband|boyfriend|wife|son * kill|hurt|shoot|stab me|us
kill|hurt|shoot|stab|murder|strangle|harm|beat|poison him|her|them|someone|somebody|people|everyone|you|u|everybody
kill|shoot|stab|murder|strangle|poison my|the|that|this
gonna|going|want|will|could|might|wanna to? kill|shoot|murder|stab
fear|fearing for
has|got|pulled|with|pointed a gun|knife
need a? shelter
hurting|hurt my kids|children|baby|mom|mother)"},
    // Spanish.
    Phrase{
        sense(Intent::distress), false,
        R"(me|nos quiero|quisiera|voy|puedo|deseo|pienso|ganas|gustaria|iba|queria|pense * morir|matar|suicidar|lastimar|colgar|ahorcar|cortar|tirar|aventar|envenenar
quiero|quisiera|deseo|prefiero|prefiera|mejor|ganas|gustaria|queria|ojala|pienso|pensado|pensando|pense|voy|intente|trate|trato * morir|morirme|matarme|suicidarme|desaparecer|lastimarme|cortarme|colgarme|ahorcarme|tirarme|aventarme|envenenarme|irme|dormirme
morirme|matarme|suicidarme|suicidar|suicidio|suicida|ahorcarme|quitarme|cortarme|colgarme|lastimarme|aventarme|autolesion|autolesionarme|envenenarme
me voy|quiero|quisiera|quise a? matar|morir|suicidar|quitar|cortar|lastimar
me muero $
me estoy muriendo
quitarme|quitar|quito la vida
acabar|terminar|acabo|acabe|termino con|de todo|mi|esto|una|la
acabar con * vida|todo
no quiero|deseo|puedo|aguanto|soporto * vivir|viviendo|existir|despertar|vida|seguir
no|ya no? quiero|deseo|voy a? estar aqui|vivo|viva|mas|en
ya no voy a estar
ya no quiero|puedo|aguanto|doy|soporto|resisto mas|seguir|nada|esto|vivir
no|nomas puedo|pueo|aguanto|soporto|resisto|doy|doi mas|ma|esto|mas|para|pa
no quiero seguir|vivir|despertar|existir
para|pa que|q vivir|seguir|sigo|vivo|si
para|pa que|q , si * ya no
sin|no|perdido|perdi|pierdo|tengo|queda|hay|veo|encuentro|ninguna * esperanza|esperanzas|salida|sentido|remedio|ilusion
no vale la pena * vivir|seguir|nada|vida
no * razon|razones|motivo|motivos|ganas|sentido * vivir|seguir|vida|nada
no tengo ganas|razones|motivos de|para vivir|seguir|nada
ganas de vivir|morir|morirme|matarme|desaparecer
cansa|cansada|cansado|cansao|harto|harta|cansancio de|con vivir|la|esta|todo|mi|luchar|seguir|tanto
cansado|cansada|harto|harta de vivir
odio mi vida
odio vivir
mejor muerto|muerta|muerte
estaria|estarian|estar mejor muerta|muerto|sin
estarian mejor sin mi
no le|les importo|importa a nadie|ninguno|mi
a nadie le importo|importa
nadie me quiere|ayuda|extrana|extranaria|va|entiende|extranara|necesita
me|nos siento|encuentro|tiene muy|bien|tan? desesperado|desesperada|desesperao|perdida|perdido|angustiada|angustiado|atrapada|atrapado|hundida|hundido
desesperado|desesperada|desesperao|desesperacion|desesperante|desesperanza
angustia|angustias|angustiada|angustiado|angustiao
deprimido|deprimida|depresion|depre|deprimio|desconsolada
ansiedad * mucha|fuerte|horrible|controlar|mata|ataque|crisis
mucha|crisis|ataque|ataques|tengo de? ansiedad|panico|nervios|angustia
ataque|ataques|crisis de|d panico|nervios|ansiedad
me|le esta? da|dando|dio|dan|tengo|tuve un|una ataque|crisis de|d panico|nervios|ansiedad
panico
no puedo|paro|dejo|pueo * de llorar|temblar
no paro|dejo de llorar|temblar
me la paso llorando
llorando todo|toda|sin|dia|mucho|y
he estado|llorado llorando|todo|toda
tengo|me|con|siento|da|teniendo|tengo mucho|muchisimo|tanto|bastante|demasiado miedo|terror|panico
tengo miedo $
tengo miedo de|a|que * morir|morirme|el|mi|que|mato|mate|hacerme|ella|esposo|marido|hacer|casa|regresar|volver
miedo|temo|temor por|de mi|volver|regresar|que vida|me|haga|casa|familia
temo por
temo que me|el|mi|nos
estoy|ando aterrado|aterrada|aterrorizada|aterrorizado|asustada|asustado|asustadisima|espantada
asustada|asustado ayuda|ayudenme|ayudeme|por|please
aterrada|aterrado|aterrorizada|aterrorizado
ayudenme|ayudeme|auxilio|socorro|salvenme|ayudame
me volviendo|vuelvo|volvere|vuelva loca|loco
volviendome|volviendo loca|loco
perdiendo|perder|perdi la cabeza|razon|cordura
me|nos pega|golpea|maltrata|pego|golpeo|amenaza|amenazo|amenazan|viola|violo|violaron|abusa|abuso|abusan|insulta|tortura|ahorca|ahorco|empuja|empujo|patea|agrede|agredio|cela|encierra|encerro|golpean|pegan|lastima|lastiman|acuchillo|asalto|asaltaron|secuestro|atacaron|ataco|persigue|persiguen
me|nos esta|estan|andan|anda|vienen|viene siguiendo|persiguiendo|amenazando|golpeando|pegando|vigilando|acosando
violencia|maltrato|violacion|violaron|violo|abuso|abusaron
me|nos quiere|quieren|va|van a? matar|golpear|lastimar|pegar|violar
voy|quiero|ganas * matar|matarlo|matarla|matarlos|acuchillar|disparar
lo|la|los|las|le voy|quiero|puedo a? matar|golpear|lastimar
hacerme|hacerle|hacernos|hacerse|hago|haga|hice dano|algo|dano
me hago|haga|hice|hare dano
hacer|hago|haga una|alguna locura|tonteria|barbaridad
me corto|corte|lastimo|quemo|estoy|he cortando|lastimando|cortado|las|los|brazos|venas
me|cortarme|corte|corto las venas
cortarme|cortandome
tome|tomado|trague|tragado|tomo|tomarme|tragarme * todas|frasco|muchas|monton|bote|pote|toda|demasiadas|entero|puno * pastillas|pildoras|medicinas|medicina|medicamento|medicamentos|tabletas|insulina
tome|trague todas|muchas|demasiadas|todo
sobredosis
tirarme|tiro|aventarme|aviento|lanzarme|lanzo del|de|al|a|por puente|edificio|tren|balcon|ventana|un|la|carro
no|nadie me siento|estoy segura|seguro * casa|aqui|con|el|sola|solo
no me siento segura|seguro
estoy|corro|en en? peligro
oigo|escucho voces
me quiero|voy|ir * de este mundo|otro|mundo
este mundo $
no estar en este mundo
despedirme|adios de|para|a todos|siempre|ustedes
soy una|un carga|estorbo
nada vale|importa|tiene la|ya|sentido|nada
ya nada * importa|sentido|vale|pena
de|a|por muerte
a proposito
no pertenezco|encajo
morir|matar|matarme|morirme
vida * no|nada|sin vale|sentido|importa
vida no|ya vale|tiene
sin|no|pocas tengo? ganas de
me siento vacia|vacio|inutil|atrapada|muerta
no * voy|puedo|podre|creo|se|vaya * aguantar|soportar|resistir
estoy|estuve|ando|sigo|toy|pasado|paso|paro llorando
llorando
ya no puedo $
no puedo mas $
al|estoy|en el? borde|limite * limite|abismo|de|locura|ya
toque|tocado|tocando fondo
no valgo|soy|sirvo nada|nadie|para
me odio|detesto|desprecio
dormir * para siempre
quiero|quisiera que todo|esto * termine|acabe
quiero|quisiera|ojala estar|estuviera|haber muerto|muerta|nacido
tome|tomado|trague veneno|cloro|raticida|insecticida
me|nos abusa|abusan|abuso|maltratan|encierra|ahorca|acosa|pegan|golpean|golpiza|paliza|tiro|jalo
abusa|abusan|abuso|abusando|abusaron de
me|nos tiene|tienen|esta|estan * amenazada|amenazado|amenazados|encerrada|encerrado
amenaza|amenazas|amenazan|amenazando|amenazo
nervioso|nerviosa|nerviosisima
asustado|asustada|asustadisimo
paliza|golpiza
con|tiene|saco un|una cuchillo|navaja|pistola|arma|machete
cuchillo|pistola|navaja|machete
dejar de vivir|existir|sufrir
ya no quiero|puedo sufrir|vivir|luchar
me rindo
sola|solo en el|este mundo
nada tiene|vale|importa sentido|pena|ya
me quiero|quisiera ir de|para este|siempre
estoy|me muy? sola|solo * desesperada|triste|miedo
tristeza|tristisima
muy|tan|bien triste
no|ya veo|encuentro|hay salida|solucion|luz
dano a|alguien
pensamientos suicidas|malos|feos|negros|de
lastimar|matar|golpear a alguien|mi|ella|el|otros
morir|morirme|muerte|muerta $
quiero morir
no sirvo para|pa nada
quiero|quisiera|ojala dormir|dormirme * no despertar
no despertar
de que me muera
ojala me muera|muriera|no
si me muero
crisis nerviosa|emocional
me|mi hundo|hundiendo
tengo|me|siento|da|dan|con|teniendo|tenia miedo|terror|temor|pavor|miedito
ansiedad
ansioso|ansiosa
volver|volverme|volviendo|volviendome|volviera loca|loco
me volver|volviendo loca|loco
me asusta|asuste|aterra|espanta
ladron|ladrones|secuestrado|secuestrada|secuestraron
se metieron|metio * casa
estoy escondida|escondido
no despertara|despertar|despertarme|despierte
ojala no * despertara|despertar|hubiera|nacido
vivir asi|asi ya no|mas
no se que hacer * vida|conmigo|ya|desesperada
vida * no tiene sentido
no tiene sentido * vida|nada|vivir|seguir
llamen al 911
llamar 911
emergencia * psicologica|emocional
quiero|voy a? irme|ir para|por siempre)"},
};

}  // namespace

std::span<const Phrase> distress_phrases() {
  return kDistress;
}

}  // namespace rb::grammar
