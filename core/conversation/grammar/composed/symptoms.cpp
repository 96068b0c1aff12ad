#include <array>

#include "core/conversation/grammar/composed/composed.hpp"

namespace rb::grammar {
namespace {

// Parts of the body by what they do, and ailments that are not reported.
constexpr std::array kLines = {
    Phrase{sense(Intent::symptoms), false,
           R"(picturesick
<body>|body * blown|locks|locked|lock|locking|frozen|froze|freezing|blocked|clogged|burning|fire|razor|blades|needles|moved|giving|gives|gave|buckled|buckles|buckling|pops|popping|crunches|grinding|clicks|clicking|stuck|jumped|snapped|cramped|cramps|knotted|knots|balloon|wood|jelly|lead|rubber|throbs|pulsing|spins|spinning|swole|split|splitting|cracked|bent|crooked|twisted|limp|dragging|dead|shot|wrecked|messed|jacked|screwed|useless|discolored|scaly|flaky|crusted|burnt|bitten|broken|broke|hot|tender|bleeds|leaks|smelly|stinks|smell|stink|droops|bulging|bulges|sticking|hanging|falling|loose
soaked|soaking|bled|filled through|thru|pads|pad|sheets|tampon|bandage|gauze
covered in|with * bumps|spots|rash|hives|blisters|welts|sores|blood|sweat|bites|bruises
bumps|spots|welts|blisters|sores|splotches|patches|hives|boils * on|all|over|everywhere|face|skin|spreading|legs|arms|body
hacking|wheezing|gagging|heaving|retching|hurling|barfing|barfed|upchucking|puked|puking|sniffling|sneezing
pulse|heartbeat|oxygen|temp|fever|heart|saturation|ox is|at|was|hit|went|s|of * high|low|racing|over|above|below|weak|up|down|slow|fast|pounding
pulse|bpm|heartbeat
hot and cold
sweating|sweats|sweat|clammy|shaking|trembling|shivering|chills * buckets|night|cold|reason|sheets|through|lately|soaked|bad
threw|throwing|thrown|put|pulled|wrenched|tweaked|strained * back|neck|shoulder|hip|knee out|lifting|again
charley|charlie horse|horses
woozy|loopy|queasy|groggy|wobbly|unsteady|giddy|foggy|spacey|achey|swimmy|wonky|poorly|crook|sik|sicker|sikk
<body> went|going|goes * out|numb|dead|limp
hit|banged|bumped|whacked|cracked|knocked|bonked|busted|struck in|on|the|my|his|her * head|face|eye|skull
catheter|stent|port|pump|pacemaker|brace|cast|drain|tube|iv|bag|ostomy|colostomy|picc * blocked|leaking|clogged|beeping|came|fell|out|infected|stopped|red|broke|loose|kinked|smells|wet
kidney|gall stone|stones|bladder|infection|attack
feelin|feel|feeling|doing|felt real|so|really|pretty|very|kinda|mighty|super|extra bad|rough|low|ill|awful|weak|terrible|poorly
bowels|bowel * move|moved|movement|blocked|loose|days|week|blood|control
soiling|wetting|soiled|peeing|pooping|leaking|losing myself|pants|bed|control|urine
accidents|incontinent|incontinence
sick|ill|sik as|like a? dog
a|the|some|bad|real|have|got|bit|this|my pain|ache|throbbing|tightness|lump|burning|swelling|numbness|pressure * gut|side|chest|back|belly|leg|arm|head|neck|tooth|hip|stomach|when|since
cant|couldnt|wont|not|barely|hardly * hold|keep * down|food|water|liquids|urine|bladder|anything
cant|couldnt|not|barely|hardly * get|catch * breath|air
out|short of breath|air|wind
tested|test|came|came back|am|im|got positive * covid|flu|strep|pregnant|$|for|today|yesterday
positive for
too much insulin|medicine|medication
missed|skipped|forgot|ran|out|without|double|doubled|stopped|wrong|extra * dose|doses|insulin|meds|medication|pills|medicine|inhaler
dose|meds|medication|medicine|pills|pill|insulin|antibiotic * making|makes|made|upped|not|isnt|sick|dizzy|loopy|sleepy|weird|wrong|rash|reaction|helping|working|worse
since|ever|after * surgery|shot|vaccine|dose|meds|fall|fell|accident|procedure|operation|new * cant|have|feel|hurts|worse|been|sick|dizzy|pain|swollen|bleeding|rash
slurring|slurred|drooling|drooping|droopy|babbling|mumbling
passed|pass|passing|blacked|knocked out
seeing|see|saw|seen double|spots|stars|halos|floaters|blood|things|flashes|blurry
stung|bitten|bit|scratched|clawed|attacked|stuck by|me|a|with * bee|wasp|dog|cat|snake|spider|tick|needle|nail|scorpion|jellyfish
stepped|step|stepping on * nail|glass|needle|tack
swallowed|ate|inhaled|drank * coin|battery|bone|button|something|bleach|poison|mold|spoiled|peanut|shellfish
food poisoning|poisoned
allergic|allergy|anaphylaxis|anaphylactic|epipen
flare|flaring|flared|relapse|acting|act up|again|bad|on
worst|terrible|horrible|splitting|pounding|killer|massive|blinding|severe|excruciating|unbearable|sharp|stabbing|awful|agonizing * pain|headache|migraine|cramps|ache|toothache|cough|itch|backache|of my life
agony|excruciating|unbearable|writhing|doubled over
lost|losing|lose|loss * weight|vision|hearing|taste|smell|hair|balance|feeling|consciousness|appetite|baby|blood|sight|control|memory
no appetite|taste|smell|feeling|energy|movement|pulse|voice
havent|hasnt|not|cant|no * sleep|slept|eaten|eat|peed|pooped|pee|poop|moved|drank|drink * days|week|nights|since|weeks|anything|all
pregnant * bleeding|spotting|cramping|pain|leaking|contractions|dizzy|fell
baby * kicking|moving|moved|fever|breathing|blue|limp|coming|crying|vomiting|rash|eating|cough
water|waters broke
got|getting|is|gets|getting|turning|turned|looks|looking worse|infected|redder|bigger|swollen|yellow|blue|black|green|purple|pale|gray)"},
    Phrase{sense(Intent::symptoms), false,
           R"(suelto|suelta|flojo|floja del|de * estomago|vientre|barriga|panza
obro|obrar|evacuo|evacuar|estrenida|estrenido|estrenimiento|estitico|tapada|tapado|zurrando|chorro|cursos|soltura|obradera
no puedo|pude|puedo * hacer|orinar|obrar|evacuar|ir * bano|popo|pipi|cuerpo
no * llega|entra|alcanza|pasa|jalo|respiro el|la? * aire|oxigeno
me|se agito|agita|canso|cansa|fatigo|fatiga|sofoco|sofoca|asfixio * con|nada|poco|mucho|caminar|subir|facil|todo
se me|le sale|salta|brinca|acelera|para|va|dispara|desboca * corazon|pecho
corazon * sale|desbocado|brinca|brincando|loco|acelera|salta|pecho|galope|late|palpita
sudo|sudando|sudores|sudor|sudaba frio|mucho|noche|nada|frios|todo
ando|estoy|sigo|amaneci|siento|toy bien|muy|re|todo|toda|medio malo|mala|enfermo|enferma|fregado|fregada|jodido|jodida|malito|malita|tumbado|tumbada|grave|decaido|decaida|mareado|mareada|atarantado|atarantada
flemon|postemilla|disenteria|pulmonia|bronconeumonia|colitis|gastritis|apendicitis|cistitis|amigdalitis|anginas|sinusitis|otitis|conjuntivitis|culebrilla|herpes|rubeola|sarampion|paperas|hepatitis|tuberculosis|tifoidea|salmonela|parasitos|lombrices|hongos|sabanones|salpullido|urticaria|granitos|barros|golondrino|uñero|unero|reumas|reuma|cadera|tortícolis|torticolis|esguince|desgarre|tiron|jalon|chipote|hematoma|cortada|rajada|tajo|quemadura|raspon
sali|salio|di|dio|resulte|soy|salimos positivo|positiva
positivo|positiva * covid|embarazo|prueba
dio|dando|tengo|pego|agarre|con|traigo * flu|covid|gripon|bicho|virus|gripa|resfrio|calentura|infeccion|empacho|mal|soponcio|patatus|yeyo|sirimba|vahido|bajon|subidon
no me? puedo|pude|podido * parar|levantar|mover|enderezar|sentar|agachar|doblar|acostar|apoyar|caminar|tragar|dormir|ver|respirar
no me? puedo|pude parar|levantar|mover|enderezar|sentar|agachar|doblar
<cuerpo>|cuerpo * traba|trabo|trabado|trabada|engarroto|engarrotado|entumido|entumida|dormido|dormida|hormigueo|inflo|inflado|inflada|quemando|quema|arde|truena|trueno|safo|zafo|tuerce|torcio|chueca|chueco|colgada|paralizo|paralizada|pesan|pesa|hinchazon|punza|reventar|revienta|explota|explotar|parte|partiendo|tapo|taparon|cerro|amarillos|amarilla|morada|negra|verde|apesta|supurando|pus|botando|sangre
se me|le hinch|hincho|hincharon|hincha|hinchan|inflo|inflamo|durmio|duerme|trabo|traba|engarroto|acalambro|cayo|torcio|zafo|safo|abrio|infecto|pelo|paralizo|nublo|nubla|tapo|tapa|revento|encajo|clavo|enterro|quebro|rompio|partio|lastimo|cierra|cerro|va|fue|subio|bajo * <cuerpo>|presion|azucar|vista|voz|aire|herida|puntos|diente|muela
me dejo|deja|dejaron|puso|pone|tiene|trae|tumbo|tumba * medicina|pastilla|vacuna|inyeccion|tratamiento|fiebre|dolor|gripa|mal|cama|tirado|tirada|mareada|mareado|enferma|enfermo
me|le|nos cayo|cae|sienta|sento|hizo * mal|dano|reaccion|pesado
boto|botando|echo|echando|arrojo|arrojando|escupo|escupiendo|orino|obro|sale|saliendo * sangre|flema|bilis|pus|espuma|agua|liquido|verde
perdi|pierdo|perdio|perdiendo|perdida * vista|conocimiento|sentido|peso|equilibrio|fuerza|fuerzas|apetito|sangre|olfato|oido|memoria|sensibilidad|bebe
sin|no|falta|falto fuerza|fuerzas|apetito|aire|energia|sensibilidad|pulso * $|en|para|brazo|pierna|comer|cuerpo
cada|va|voy|esta|estoy|siento|sigue|puso|sigo * peor|empeorando|grave|agravando
dolor|dolores|dolorcito|molestia|punzada|ardor|piquete|calambre|colico|retortijon|retortijones|picor|escozor|inflamacion|nausea|ascos|mareo|agruras)"},
    Phrase{sense(Intent::symptoms), false,
           R"(used|using|use|need|needed|took * inhaler|nebulizer|nitro|epipen|oxygen
running|run|spiking|got|have|has|with|high|low a? temp|fever|temperature
burning up
on fire
in agony|distress|labor|pain
agony
cant|couldnt|trouble|hard find|finding|get|form * words|word|thought|sentence
weak|tired|dizzy|sick|sore|exhausted|ill|stiff * cant|hardly|barely * bed|chair|stand|up|out|walk|move
get|getting out of bed
condition|health|symptoms|breathing|wound|cough * deteriorated|deteriorating|worse|worsened|declined|declining|bad
deteriorated|deteriorating|worsened|worsening
something|somethin * wrong|off|right|happening * feel|with|me
dont|not feel right|good|well|great
sats|oxygen|saturation|glucose|sugar|sugars|bp|pressure|ketones * dropping|reading|low|high|is|at|in|dropped|spiked|en|over|under
azucar|sugar|glucosa|presion|oxigeno|temperatura|fiebre|pulso en|a|de|arriba|sobre|como
tooth|teeth|pain|it|ache|itch|knee|back|hip|head|cramp * unbearable|intolerable|killing|horrible|insoportable|awful|excruciating
gomito|gomitando|gomitar|bomito|bomitando|vomitandome|basca|arqueando|devolviendo
pelando|pelo|cayendo|cae|levantando|manchando|agrietando * piel|pelo|cabello|unas
puse|pongo|ponen|puso|esta|veo|estoy amarillo|amarilla|palido|palida|morado|morada|azul|rojo|roja|verde|hinchado|hinchada
quede|quedo|dejo|dejaron sin voz|aire|fuerza|fuerzas|vista|aliento
sin|perdi|perdida|bajado|bajando|baje|perdiendo|perdido|subido * peso|voz|pelo|kilos|libras
corte|cortado|raje|queme|pinche|pique con * cuchillo|vidrio|navaja|aguja|clavo|tijeras|lata
no para|deja|paro|ha|dejo de * sangrar|sangrando|toser|doler|vomitar
broke|broken my|the nose|arm|leg|foot|wrist|hand|ankle|hip|rib|ribs|finger|toe|tooth|collarbone|jaw)"},
    Phrase{kNotSymptom, false,
           R"(fever|blood|allergy|stroke|pain panel|test|results|work|clinic
<ailment> broke|gone|went|left|passed * now|good|away|friday|monday|yesterday|ok|fine
havent|not|never|hasnt|nunca been|had|got|have|felt|he * sick|ill|<ailment>|<dolencia> * years|life|since|ages
never had|have|been a? <ailment>|sick
truck|car|bus|engine|motor|carro|coche|camioneta|van * cough|bleeding|fever|enfermo|sick|tos|dying|leaking|brake
bleeding brake|edge|line
killing an|a|some|two hours|hour|time|minutes
cough|enfermo in|del the|motor|engine
ya no|nunca toso|vomito|sangro|duele|tengo|siento * $
ya no toso|vomito|sangro|sangra|arde|pica
constancia|certificado|prueba|examen|resultado|resultados|analisis|vacuna|comprobante * covid|sangre|orina|fiebre|dolor|embarazo
no|nada|nothing|none <dolencia>|<ailment> ni|nor|or|and nada|anything|nothing
no|not in pain|agony or|and|anymore|today|at
not in pain
no|not|never|nothing|nolonger * hurting|hurts|pain|sick|sore|bleeding * anymore|since|now|or|at|just
nothing hurts|hurting
<body> stopped hurting|bleeding|aching|bothering
doesnt|dont|not|wont stop on|at|in|here|near|by * street|corner|block|anymore|here|house
duele|pega|lastima|arde al|el|en bolsillo|codo|cartera|alma
le duele al
robot|maquina|musica|esto|papeleo|trafico * da|dan * dolor|dolores de cabeza
da dolor de cabeza
analisis|examen|examenes|banco|prueba|pruebas|donacion de sangre
give|gives|giving|donate|donating|dono|dar|doy blood|sangre
i|we|ill give blood
hurting me|my|us , no
gas|prices|bills|copay|rent|insurance * hurting|hurts|killing
my heart is broken)"},
    Phrase{
        kNotSymptom, false,
        R"(is|does|do|are|can|could|there|should|will|has|have|treat|treats|see|sees|offer|give|for|about|test|tests|testing * covid|shingles|flu|migraines|headaches|asthma|strep|allergies|gout|arthritis * free|testing|test|vaccine|shot|or|treat|treats|there|shots|clinic
covid|flu|strep|tb|hiv|blood|allergy|allergies|shingles testing|test|tests|vaccine|shot|booster|donation|drive|bank
vaccine|shot|vacuna|vacunas|test|prueba|pruebas|refuerzo for|para|contra|de|against * <ailment>|<dolencia>
pain|headache|dolor|pena|killer|nightmare|lata , that|this|the|parking|la|el
what|such|que a? pain|headache , ?
bill|cost|price|copay|news|truth|rejection * hard to swallow
hard to swallow
made|make|makes|making|got|gets my head spin|spinning
my head spin
is|are|was|so|that|this|totally sick bro|man|dude|lol|ride|game|song|beat
<family>|<familia>|suegra|jefe|boss|team|cowboys|dodgers|music|song|traffic|news|politics|papeles|website|app|parking * sick|headache|enferma|dolor|muelas|cabeza|nervous lol|haha|jaja|$|to|de
es|son|un|una|puro|siendo dolor de cabeza|muelas|huevos|panza
dolor|dolores de cabeza|muelas|estomago|espalda|rodilla jaja|o|para|este|esos|ese|esa|llegar|con
sacan|sacar|donar|dono|donando|dan|hacen|toman|donacion|banco|giving|give|donating|donate|gave|drawing|draw * sangre|blood
blood bank|drive|donation|center
duele|duelen|dolera la|el|una|eso|esto|mucho? * endodoncia|inyeccion|vacuna|extraccion|limpieza|prueba|examen|operacion|cirugia|estudio|mamografia|anestesia|aguja|piquete
atienden|atiende|tratan|trata|ven|manejan|curan * dolores|dolor|migranas|asma|alergias|fiebre|diabetes
computadora|celular|telefono|laptop|tablet|pc|computer|phone * virus|bug|fever|hot|lento
tuve|tenia|padeci|sufri|had|used * nino|nina|joven|chico|chica|chiquito|kid|child|anos|young|younger
me|nos|le quito|curo|alivio|calmo * <dolencia>|<ailment>
<dolencia> se|ya|me * fue|quito|paso|desaparecio|calmo|alivio
pomada|crema|medicina|pastillas|inyeccion|jarabe|tratamiento|doctor * quito|curo|alivio|calmo|ayudo * <dolencia>
nothing|none|nowhere|no * hurts|hurt|hurting|sore|aches|bleeding|wrong
no|not|never|nothing <body>? pain|hurt|hurts|worse|sick
<body>|it|pain|cough|bleeding|fever|he|she stopped|quit hurting|bleeding|coughing|itching|aching|swelling
stopped hurting|bleeding|coughing|itching|aching|throbbing|swelling
fever|pain|cough|headache|migraine|burn|trauma|stroke|cancer|sick|flu|covid clinic|unit|ward|center|specialist|nurse|department|kids|childrens|hospital
closed|school|out|class|notice|email for|about|because|due|of * lice|flu|covid|outbreak|stomach
school * lice|covid|flu|outbreak
clogged|plugged * earbuds|headphones|drain|sink|toilet
meeting|class|call|phone|kids|dog|boss * stop|stopping|quit|end
giving|gives|gave|got me? a? * headache|pain * parking|phone|tree|robot|website|paperwork|person|music
sick|makes|making me|of * sick|lol|tired|doctor|manner|attitude
si|que si|and|if|was|were not|no|isnt sick|ill|hurt|hurting
me enferma|enferman|da|dan * musica|musiquita|trafico|tos|risa|jaja
never|cant|wont|dont|couldnt stop * coming|smiling|talking|learning|loving|working|laughing|praying|believing|being
kill|killing|kills|killed time|it|two
head is? spinning|spins * with|times|options|dates|numbers|lol|menu
no es molestia
no|ya|deje|dejo ese|esa|el|la tratamiento|medicina|cigarro
ya deje * tratamiento|cigarro|medicina|dieta
perfecto|perfecta|excelente|maravilla * gracias|bien|quede|quedo
quede|quedo|sali|salio muy? bien|perfecto|perfecta|excelente)"},
};

}  // namespace

std::span<const Phrase> composed_symptoms() {
  return kLines;
}

}  // namespace rb::grammar
