#include <array>

#include "core/conversation/grammar/tables/phrases.hpp"

namespace rb::grammar {
namespace {

constexpr std::array kSymptoms = {
    // In doubt a word that names an ailment is one.
    Phrase{sense(Intent::symptoms), false,
           R"(<ailment>
<dolencia>)"},
    Phrase{sense(Intent::symptoms), false,
           R"(hurt|hurts|kills|killing|aches|burns|burn|stings|sting|throbs|itches|pounding|swells
<body> * hurts|hurt|hurting|aches|aching|killing|burns|burning|stings|throbbing|numb|swollen|swelled|swole|sore|stiff|tight|tite|red|purple|blue|puffy|warm|hot|cold|weird|funny|worse|bad|infected|leaking|bleeding|swelling|itchy|itching|itches|racing|pounding|fluttering|skipping|skips|popped|popping|locked|cramping|yellow|black|opened|open|ripped|tore|torn|oozing|smells|draining|cramps|tingling|tingles|asleep|weak|shaking|dry|broke|broken|peeling|cracked|crusty|droopy|drooping|twitching|spasming|gave|gone|raw|blurry|watery|bothering|acting|acts
<body> * is|feels|are|looks|feel|look|been * tight|heavy|weird|hot|numb|funny|strange|off|wrong|warm|swollen|odd
my <body> went|is|feels|are|s|got|gets|has|keeps|keep|been|wont|cant
hurt|hurts|hurting|injured|broke|twisted|sprained|burned|burnt|cut|smashed|pulled|tore|hit|scraped|slammed|bumped|banged|dislocated|strained|bit my|the|her|his|a <body>
my <body> hurt
pressure|tightness|heaviness|squeezing|stabbing|sharp|shooting|burning|discomfort|stinging|pinching|pins * <body>
tightness|heaviness|squeezing|discomfort
pins and needles
chest tight|tite|pressure|discomfort|hurts
feel|feeling|feels|felt|im|am|been|getting|got|gotten|was * worse|dizzy|weak|faint|nauseous|lousy|awful|terrible|horrible|crappy|crummy|rotten|funny|off|weird|shaky|feverish|hot|unwell|queasy|miserable|rough|foggy|yucky|groggy|woozy|poorly
feelin|feel|feeling|felt like|so|really|very|pretty * crap|shit|death|garbage|hell|trash|crappy|bad
feel|feeling|felt|feelin bad|sick|ill|cold|hot|tired|worse|lightheaded|funny|strange
dont|not|havent|isnt|aint|doesnt|didnt|never|wasnt * feel|feeling|felt|feelin * well|good|right|great|myself|hot|better|normal|ok
not|isnt|aint|hasnt|never getting|doing|healing|improving|looking|gotten|been better|well|good|right|better
not|isnt|hasnt|havent getting|gotten|improved|healed|healing|better
got|gets|getting|gotten|is|am|feel|are|been|became|becoming|become|went * worse|worst
worse
worsening
im|am|so|too|been|feel|feeling|got|getting|pretty|really|very|still|kinda|super sick|ill
under the weather
im|coming|come|came|coming down with
caught|have|got|catching|getting a|the|this * cold|bug|flu|virus|covid|fever|cough
have|got|has|having|had|getting the? flu|covid|virus
pass|passed|passing|blacked|blacking|black|black out
pass out|away
cant|couldnt|hard|trouble|difficulty|difficult|struggling|barely|hardly|unable|problems|problem|having|issues|not * breath|breathe|breathing|swallow|swallowing|pee|urinate|poop|peeing|urinating|pooping
cant|couldnt|unable|barely|hardly|trouble|difficulty|hard|problems to|with? see|walk|hear|eat|sleep|stand|move|feel|talk|lift|bend|chew|speak|walking|seeing|hearing|moving|sleeping|eating|standing|talking|bending|lifting
cant|couldnt|hardly|barely|struggling|trouble|hard * breath|breathe|breathing|breth|brethe|breeth
short|shortness|shortnes|out of breath
cant catch|get my|enough|any breath|air
breathing * hard|heavy|fast|funny|trouble|worse|bad|weird|labored
cant|dont|didnt|couldnt|havent|not sleep|slept|eat|eaten|pee|peed|poop|pooped * days|weeks|night|anything|all|at|since
cant|couldnt|unable|not * keep * down
cant|couldnt * move|feel|lift|bend|straighten|raise|turn|see * <body>
cant see|hear|walk|move|stand|swallow|talk|eat|pee|feel $
cant see|hear out|from|anything|good|well|straight|clearly
cant|couldnt get|stand up|down
cant|wont|couldnt|doesnt|didnt stop|quit|stopped|shake * coughing|bleeding|vomiting|throwing|shaking|itching|puking|sneezing|hiccupping|peeing|sweating|scratching|bleeding|hurting|burning|the|nosebleed|cough|trembling|hiccups|nosebleeds
wont|doesnt|hasnt|didnt|isnt|never|not stop|stopped|stopping
wont|doesnt|isnt|hasnt|not go|going|gone away|down
fell|fallen|falling|slipped|tripped|collapsed|collapse|collapsing * down|today|yesterday|lanoche|stairs|again|hit|hurt|off|cant|<body>|bed|floor|kitchen|bathroom|shower|tub|ladder|steps|ice|out|twice|over|on|in|and|last
^ i? fell
i fell $
took|had|have a? * fall|tumble|spill
throwing|throw|threw|thrown|throws up
throwin up
stomach bug|flu|upset|virus
upset stomach
sore throat
runny|stuffy|bloody nose
nose bleed|bleeds
nosebleed|nosebleeds
blood in|on|when|clots|stool|urine
blood * pee|stool|urine|poop|toilet|phlegm|mucus|spit|eye|cough
bloody
coughing|spitting|vomiting|throwing|peeing|pooping|puking * blood
cough|coughed * up
blood pressure|sugar * high|low|up|over|under|is|was|through|spiked|dropped|dropping|spiking|crashed|reading|bad|crazy|roof|elevated|wont
sugar|glucose|bp|pressure|sugars * is|was|at|reading|high|low|over|dropped|spiked|up|dropping|running|hit|crashed|been
heart * racing|skipping|pounding|fluttering|beating|skips|beat|beats|attack|fast|irregular|palpitations|flutters|stops|hurts|jumping|rate|rhythm
heart * skip|race|pound|flutter|jump
heart attack
vision|sight|eyesight * blurry|blurred|double|gone|bad|fuzzy|worse|losing|lost|going|spots|loss
blurry|blurred|double|fuzzy|loss vision|of
seeing spots|double|stars|things|floaters|flashes
flashes of light
floaters
slurring|slurred|slur|slurry
face|mouth|eyelid drooping|droopy|droops|numb|swollen|feels
numb|tingly|weak|heavy|tight|tite|swollen|stiff|weird|limp on|in|arm|leg|side|chest
weak|weakness * side|arm|leg|arms|legs|knees
arm|leg|side|hand|face|foot * gone|went|go|goes|feels|falls|fell|feel|kinda * numb|weak|asleep|limp|dead|weird|cold
something|thing * wrong|stuck * <body>
something|somethings|sumthing wrong|isnt|not|aint wrong|right|with
broke|broken|fractured|sprained|twisted|dislocated|tore|torn|pulled my|a|the|his|her|ankle|bone|muscle|wrist
stitches|staples|incision|wound|cut|sore|scar|bandage|cast * open|opened|red|popped|leaking|infected|ooze|oozing|pus|smells|came|ripped|draining|bleeding|swollen|hot|tight|hurts|yellow|green|burst|coming|torn|split|broke|itches|warm
oozing|leaking|seeping|draining
water|waters broke|broken|leaking
leaking fluid
baby|babys|fetus * moving|moved|kicking|move|kicked|kick|breathing|moves|crowning|fever|sick|crying|coughing
isnt|not|hasnt|stopped|no moving|movement
going|went|am|in into? labor
im|am|is|feel|feeling|feels|felt|very|so|really|seriously|been|got|was|still|fell ill
but * started|starts|came|coming|comes up|back|again
it|then|pain|bleeding|they has|have? started|starts|came|coming|comes up|back? again
early|preterm labor
contractions|labor pains
bit|bitten|stung|scratched|sting by|me
bit|bitten|stung|scratched * dog|cat|snake|spider|bee|tick|wasp|bug|dogs|raccoon|rat|bat
dog|cat|snake|spider|bee|tick|wasp|bat * bit|bite|stung|scratched
tick|snake|spider|dog|bug|bee bite|sting
allergic|allergy|bad * reaction
reaction to * pills|medicine|shot|vaccine|medication|meds|new|drug|antibiotic|antibiotics
side effect|effects|affects
medicine|meds|medication|pills|pill|drug|shot|antibiotic|antibiotics|vaccine|insulin|dose * make|makes|making|made|gives|giving|gave|is|are * me|sick|dizzy|itch|puke|sleepy|throw|rash|nauseous|hives|worse|not|isnt|working|loopy|helping
make|makes|making|made me * sick|dizzy|itch|puke|itchy|throw|vomit|nauseous|sleepy|weak|loopy|hurl
medicine|meds|medication|pills|antibiotics|inhaler|treatment isnt|not|arent|stopped|doesnt|dont|aint|wont working|helping|help|work
stopped|quit|ran|out|stop|missed * taking|of * meds|medicine|medication|pills|insulin|inhaler|dose|prescription|antibiotics|doses
out of|my insulin|meds|inhaler|medication|medicine
ran out of
overdose of
got|have|has|having|getting|had|with|bad|these|the a? * chills|shakes|sweats|runs|cramps|hives|clots|spins|shivers|bug
night sweats
sweating|shaking|shivering|trembling|shakey * through|bad|all|cold|alot|and|uncontrollably|so|like
cold sweats|sweat
hot flashes
yellow skin|eyes|eye
eyes|skin|eye * yellow|red|pink
turning|turned|turns|going|looks yellow|blue|purple|black|red|green|white|gray
swole|swelled|swelling|swell|swoll|puffed|puffy up
puffy
lips|tongue|throat|face|eyes|ankles|feet * swelling|swollen|puffy|closing|swell|big|blue|swole|thick|itchy
throat * closing|tight|closed|scratchy|swelling|sore|raw|hurts|hurt
lump|bump|mass|spot|growth|knot|mole|cyst|bulge * on|in|under|near|my|growing|changed|bleeding
found a|something lump|bump|knot|mass
losing|lost * weight|vision|feeling|consciousness|blood|balance|hearing|appetite|taste
lost|losing|lose consciousness|feeling|sight|blood
loss of
cant taste|smell
sugars|sugar|pressure|bp * are|through|roof|crazy|all|way
burning up
wont|doesnt|cant|isnt|not * eat|drink|wake|nurse|latch|eating|drinking
wont wake|eat|drink
vision|sight|eyes went|goes|going|turned|is|are|got black|dark|blurry|double|white
everything|room * spinning|black|blurry
spinning
acting|flaring|flared up
flare up|ups
lost my voice|sight|hearing|appetite
got a? cut|burn|bite|sting|splinter|gash|burned|burnt|hurt|injured
my|his|her|the <body> hurt|hurts|is|are|was|feels|feel|keeps|keep|wont|cant|isnt|doesnt|looks|look|got|gets|has
something|sumthing wrong|off with|about|in
changed color|shape|size
since * surgery|procedure|shot|medicine|meds|operation|vaccine
think|feel|feels|like im|i|its * having|infected|dying|broke|broken|getting sick
lost|losing|dropped * pounds|lbs|kilos|libras|weight
havent|hasnt|cant|not|didnt pooped|peed|eaten|slept|urinated|poop|pee|kept
cant|dont|not think|remember|focus straight|clearly|things|anything
confused|disoriented|delirious|hallucinating|unresponsive|incoherent
memory * worse|bad|going
acting strange|weird|confused|funny|different|odd
very|real|really|so|super|too|feel|feeling|felt|pretty tired|weak|weakness|fatigued|exhausted|dizzy|drained all|lately|every|and|always|days
need * antibiotics|antibiotic|stitches|er|emergency
need|going|should|go|took|went|in to|the|an? emergency|er|hospital|urgent|ambulance
emergency room
in the er|hospital|icu
new|strange|weird|bad|terrible|horrible|awful|severe|sharp|worst|stabbing * pain|symptom|symptoms|headache|cough|rash
its|it|that|this|they|still|really|always hurt|hurts|hurting|burns|aches|itches|stings|throbs|bleeds|bleeding|swollen|infected|swelling|burn
hurts|hurt|hurting|burns|burning|stings|aches when|to|so|really|bad|like|all|every|everywhere|more|too|worse|alot|a|real|pretty|badly|everyday
burns|burning|hurts|stings|hurt when|to|while i? * pee|urinate|swallow|walk|breathe|move|peeing|go
pain * back|worse|level|high|bad|returned|returning|unbearable|increasing|scale|meds|through|roof
pains|painz back|worse
palpitations
can barely|hardly|not
barely * walk|breathe|move|see|stand|talk|eat|swallow|get
cant bear|put weight
up all night|lanoche with|coughing|throwing|puking|hurting
had|having|have|has|think * stroke|seizure|seizures|attack|heart|mini-stroke|aneurysm|clot|dvt|concussion|episode
blood clot|clots
clot in
concussion|aneurysm|sepsis|meningitis|strep|appendicitis|tonsillitis|bronchitis|pneumonia
choking on
swallowed|swallow a|something|poison|battery|bleach|glass|coin
poisoned|poisoning|poison
burned|burnt|scalded my|myself|by|hand|arm|on|with
car accident|wreck|crash
accident * hurt|<body>|injured|neck
injury|injured|injuries
hit my head
knocked out|unconscious
swollen|swelling|swelled
got|is|has|have|been|getting * swollen|infected|numb|itchy|inflamed|bruised
fainted|faint|fainting
miscarry
tooth|teeth|filling|crown|gum * broke|broken|cracked|fell|chipped|throbbing|loose|out|abscess|infected|knocked|hurts|came
cold sore|sores
sore|sores on|in|that|wont
sores|welts|pimples|blisters|lesions|warts|scabs|boils
pink eye|pinkeye
ear|ears * ringing|ring|plugged|clogged|popping|drainage|infection|draining|bleeding
ringing in
sinus|sinuses|ear|yeast|kidney|bladder|tooth|skin|staph * infection|infected|pressure
stuffed|stopped up
stuffy|congested
peeing|pee|urine|urinating|pissing * blood|burns|burning|lot|red|dark|brown|hurts|every|constantly|cant|smells
stool|poop|bm|pooping|poops * blood|black|bloody|tarry|white|watery|red|dark
diarrhea|constipated
spotting|clots
period * late|heavy|wont|stopped|bleeding|weeks|bad
cant stay awake
sleeping all|too|nonstop
feel|feeling|felt|gonna|going|might|about to|like|im|i * pass|faint|throw|vomit|puke|collapse|out)"},
    Phrase{kBodyPart, false, R"(my|his|her|our|mi|mis|su|el|la|los|las <body>|<cuerpo>)"},
    // Spanish.
    Phrase{
        sense(Intent::symptoms), false,
        R"(me|le|nos|te sigue|siguen|empezo|esta|estan|volvio|vuelve|anda|comenzo * duele|doliendo|doler|dolor|sangrando|sangrar|ardiendo|picando|supurando
doler|sangrar|arder|vomitar|toser
me|le|nos duele|duelen|dolia|dolio|arde|arden|pica|pican|lastima|molesta|molestan|hormiguea|punza|palpita|late|aprieta|sangra|sangran|tiembla|tiemblan|quema|jode|mata|matando * <cuerpo>|mucho|aqui|todo|horrible|muxo|bastante|al|cuando|un|la|el|los|las
duele|duelen|arde|arden|dole|duel
<cuerpo> * duele|duelen|hinchado|hinchada|hinchados|inflamado|inflamada|inflamados|dormido|dormida|rojo|roja|colorada|colorado|morada|morado|sangra|sangrando|infectada|infectado|mal|peor|rara|raro|adormecido|adormecida|entumecido|acelerado|acelerao|caliente|fria|supura|pus|abierta|abrio|abrieron|tiesa|tieso|torcido|torcida|roto|rota|mala|malo|morao|pesada|pesado|tiembla|late|latiendo|apretado|cerrada|cerrando|cierra|moviendo|mover|siento|zumban|zumbido|zumba|tapado|tapados|tapada|amarillos|amarilla|rojos|hinchao|pelada|quemada|duro|dura|raspada|irritada|irritado|llorosos
me aprieta|oprime el|mi pecho
opresion|presion en|del|de pecho
opresion
siento|tengo|traigo|ando|con|hay * presion|ardor|dolor|bola|bolita|bulto|hormigueo|punzada|mareo|piquetes|vomito|adormecido|calambres|escalofrios|palpitaciones|fiebre|sangre|nudo|tapado|tapada|infectado|infectada|nauseas|debil
presion|azucar|glucosa * alta|baja|altisima|subio|bajo|subida|elevada|alto|bajisima|por|descontrolada|esta|anda|altas|cielo|nubes|disparada|disparo|en
se|me subio|bajo|sube|baja|disparo|salio|anda * presion|azucar|glucosa|temperatura
me|le|nos falta|cuesta|hace * aire|respirar|aliento|respiracion
falta|falto de aire
sin aire|aliento|aire
no|nomas|apenas|casi|sin puedo|pueo|podido|puede|consigo|logro|poder|podia * respirar|tragar|caminar|mover|moverme|orinar|dormir|levantarme|comer|pararme|evacuar|sentarme|voltear|doblar|levantar|oir|estirar|pisar|apoyar|moverlo|moverla
no|apenas|casi puedo|pueo ver|hablar
no|ni puedo|pueo * respirar|tragar|orinar|mover|moverme
no|apenas puedo caminar|tragar|respirar|moverme|dormir
no veo|oigo|escucho|siento|respiro|duermo|orino|como|camino * bien|nada|ojo|pierna|brazo|pies|manos|oido|dias|noches|izquierdo|derecho|lado|el|la|mis|mi|con
respiro|respira|respirando|respirar * mal|dificil|dificultad|trabajo|cuesta|poco|raro|bien
dificultad para|al|de
veo|miro|vi borroso|doble|nublado|borrosa|manchas|luces|mal|puntos|moscas|borrado|sombras|negro|bien
vista|vision * borrosa|nublada|doble|nubla|mal|perdiendo|borroso|perdi
se me duerme|duermen|durmio|hincha|hinchan|hincho|hincharon|inflama|inflamo|adormece|adormecen|nubla|quita|va|fue|cae|abrio|abrieron|rompio|infecto|baja|bajo|sube|subio|entume|entumece|cierra|acelera|engarrota|traba|encoge|acalambra|salio|safo|puso|revienta|revento|pone|ponen|atora|atoro|tapo|tapa
me salio|salieron|sale|salen|esta|estan|aparecio|aparecieron|brotaron|sali un|una|unas|unos|sangre|pus|mucha|mucho|liquido|saliendo|algo|bolita|bola|ronchas|granos|flujo|manchas|ampollas|moretones|agua
me cai|caigo|desmaye|mareo|maree|golpee|queme|corte|fracture|torci|lastime|lesione|rompi|resbale|tropece|quebre|cortado|quemado|disloque|machuque|pegue|doble|pique|mordio|pico|picaron|hinche|intoxique|enferme|zafe|cayo|caido|descompuse|desvaneci|pele|clave|enterre|atragante
se cayo|desmayo|golpeo|cayo|quemo|corto
me siento|sentido|senti|sintiendo|encuentro|sentia|ciento * mal|peor|debil|mareado|mareada|enfermo|enferma|malo|mala|fatal|horrible|pesimo|pesima|raro|rara|terrible|cansado|cansada|decaido|decaida|indispuesto|indispuesta|caliente|ahogado|ahogada|malito|malita|hinchado|hinchada|cansancio|desmayar
siento|sentir|sentirme|sintiendo|sentido muy? mal|peor|debil|horrible|enferma|enfermo
no me|se siento|sentido|sentia|encuentro|siente|senti|ciento|hallo * bien|nada|mejor|muy
no estoy|ando|sigo|esta bien|mejor|buena * salud|<cuerpo>|dias|desde
estoy|ando|sigo|toy|amaneci|me|esta|va|voy|sigue|siento|puse|puesto|estado|cada * peor|malisimo|malisima|enfermo|enferma|mal|malito|malita|resfriado|resfriada|agripado|agripada|constipado|mala|grave|hinchado|hinchada|deshidratado|deshidratada|agotada|agotado
estoy|ando|sigo|toy muy|bien|con|tan|bastante mal|enferma|enfermo|malita|calentura|tos|fiebre|gripe|gripa|diarrea|dolor|nauseas|mala
peor
empeoro|empeorando|empeorado|empeora|empeore
se me|le ha|esta puesto|poniendo peor|rojo|roja|feo|fea|negro|morado
tengo|llevo|ando|estoy|traigo|toy|con|siento|dio|dado|da|pego|agarre|agarro * gripe|gripa|covid|catarro|virus|infeccion|fiebre|tos|calentura|diarrea|vomito|anemia|neumonia|bronquitis|colicos|colico|temperatura|mareos|dengue|varicela|resfrio|influenza|asma|ulcera|hernia|pulmonia
ataque|infarto|derrame|ataques al|de|cerebral|corazon|cardiaco|asma|epilepsia|epileptico
infarto|derrame|embolia|convulsiono|trombosis|coagulo|coagulos|aneurisma
perdi|perdio|pierdo el|la|mucha|mucho conocimiento|vista|sangre|peso|vision|sentido|equilibrio|apetito|olfato|bebe
sangre * orina|nariz|excremento|popo|heces|boca|ojo|oido|toser|pus|mucha|al|cuando|en|por|con|vaginal
al|cuando|para|pa orinar|orino|tragar|trago|respirar|respiro|caminar|camino|evacuar|toser|toso|mear|agacharme
orina|orino|orinar|orinando|pipi * sangre|arde|ardor|oscura|roja|duele|quema|mucho|rato|pus|huele|cafe|seguido
bebe|nino|nina|hijo|hija * mueve|movido|mueva|moviendo|fiebre|respira|vomita|vomitando|enfermo|enferma|convulsiono|mover|calentura|patea|mal|tos|diarrea|malito|malita|caliente
no se me|le mueve|ha|quita|mueven|baja|pasa|cura|cierra|siente|movido
no se me quita|ha|baja|pasa
se me rompio|salio la fuente|bolsa|agua
rompio fuente
rompi fuente
dolores|dolor de|en|del|d parto|pecho|cabeza
mordio|mordedura|pico|picadura|picadas|mordida|mordio|arano|piquete|piquetes un|una|de|del|el|perro|gato|abeja|arana|alacran|vibora|serpiente|avispa
reaccion|alergia|alergico|alergica a|alergica|al|la|las|los|de|con
reaccion alergica
efecto|efectos secundario|secundarios
medicina|medicamento|pastilla|pastillas|vacuna|medicinas|medicamentos|inyeccion|pildoras|tratamiento|antibiotico|insulina * da|dan|hace|hacen|caen|cae|cayo|dio|pone|ponen|marea|marean|provoca|mal|vomito|vomitar|ronchas|sueno|nauseas|alergia|efecto|funciona|sirve|ayuda|duele
no me|ha|hace|han|le hace|hacen|hecho|estan|esta|quita efecto|nada|funcionando|haciendo|ayudando
deje|dejado|acabo|acabaron|termino|terminaron|falta|quede * medicina|medicinas|medicamento|pastillas|insulina|tomar|tomarme|pildoras|inhalador|tratamiento
devolvi|devolviendo|arrojando|arrojar|arroje|devolver|basca|guacareando
cuerpo cortado|malo|adolorido
adolorido|adolorida|adoloridos|lastimado|lastimada|herido|herida|golpeado|golpeada|quemadura|torcido|torcida|fracturado|fracturada|quebrado|quebrada|lesion
herida|puntos|cicatriz|operacion|cirugia|cesarea * abrio|abierta|abrieron|infectada|pus|roja|sangra|hinchada|duele|huele|feo|supura|mal|caliente|zafaron|soltaron|sangrando|cerrado
corazon * acelerado|rapido|late|palpita|acelera|latiendo|palpitando|salir|brinca|raro|fuerte|sale|irregular|salta
late|latidos|latido|palpita * rapido|corazon|fuerte|irregular|acelerados|irregulares
me muero|matando|mata|estoy del?|el|este|un|de dolor
muero del|de dolor
tengo|traigo|siento|tiene el|la|los|las|un|una|mi|todo|toda? <cuerpo> * rojo|roja|mal|mala|hinchado|hinchada|dormido|dormida|morado|morada|raro|rara|tapado|tapada|inflamada|inflamado|adolorido|adolorida|caliente|frio|fria|lastimado|lastimada|cortado|cortada|torcido|torcida|quebrado|quebrada|tieso|tiesa|irritado|irritada|pesada|pesado|entumida|entumido|partido|partida|roto|rota|infectado|infectada
no siento|muevo|aguanto|puedo|doblo|veo el|la|los|las|mi|mover|doblar|con * <cuerpo>
sigo|sigue|siguen|continuo|ando con|el|la|los|mal|peor|dolor|enfermo|enferma * dolor|fiebre|tos|mal|enferma|enfermo|mareo|igual|malestar
mi|el|la|los|las|mis <cuerpo> esta|estan|sigue|se|me|anda
me|le zumba|zumban|silban|punzan|punza|queman|laten|crujen|truenan|tiemblan|sudan|pesan|fallan|hormiguean|salto|saltan * <cuerpo>
se me reventaron|revento|abrieron|abrio|soltaron|solto|infectaron|cayeron|cayo|rompieron|partio|doblo|pelo|peló * <cuerpo>|puntos|costura|cicatriz|una|piel
mucho|mucha|fuerte|tremendo|horrible dolor|fiebre|tos|sangre|mareo|ardor|comezon|picazon|nausea|sangrado
amaneci|desperte|anoche * mal|enfermo|enferma|hinchado|hinchada|fiebre|dolor|vomitando|malo|mala|tiesa|sangre|sin
la regla|menstruacion * dias|fuerte|semanas|mucho|coagulos|baja|atrasada
se me fue|va el|la|l aire|vista|mundo|voz|luz
me da|dan|dio|dieron|dando|viene|agarra|agarro|pega|entra * vueltas|nauseas|mareo|mareos|escalofrios|asco|calambre|vomito|palpitaciones|tos|temblor|taquicardia|punzadas|ahogo|vertigo|fiebre|dolor|piquetes|ganas|soponcio|yeyo|patatus
me da|dan vueltas
todo me|da da|vueltas
da vueltas
temblando|tiemblo|tiritando|temblor
estoy ahogando|ahogandome|sangrando|vomitando|temblando|ardiendo|tosiendo|sudando|mareada|mareado
me ahogo|asfixio|ahogue|atraganto|desmayo|mareo|tiembla|pica|hincho|hinche|hincha
ahogandome|desmayandome|mareandome|desangrando|desangrandome
emergencia|urgencia|urgencias|urgente medica|sala|hospital|de|estoy|es|doctor
sala de emergencia|urgencias|emergencias
en urgencias|emergencias|emergencia
empaste|diente|muela|dentadura * rompio|cayo|quebro|partio|mata|safo|salio|hinchada|matando|flojo|infectada
se me cayo|rompio|quebro|partio un|una|el|la * diente|muela|empaste
tobillo|muneca|rodilla|brazo * torci|torcido|quebre|rompi|fracture
torci|quebre|rompi|fracture|disloque el|la|un|una|mi|me
intoxicacion|intoxicado|intoxicada|envenenado|envenenada|insolacion|deshidratacion
no para|deja|paro|dejo|paran|ha|he de|parado|dejado * sangrar|toser|vomitar|sangrando|llorar|doler|temblar|sangre
no paro|dejo|puedo de|parar|dejar de? * toser|vomitar|temblar|sangrar|orinar|rascar|rascarme|estornudar
malestar|malestares|achaques|nausea|dolorcito|molestia|dolencia|enfermedad
granos|llagas|llaga|ulcera|ulceras|verrugas|ampollas|manchas|fuegos en|boca|cuerpo|piel|por|rojas|rojos|en|que
se me ve|pone|puso|puesto|esta|anda * morado|amarillo|negra|negro|amarilla|hinchada|rojo|roja|azul
ojos|piel amarillos|amarilla)"},
};

}  // namespace

std::span<const Phrase> symptom_phrases() {
  return kSymptoms;
}

}  // namespace rb::grammar
