#include "core/conversation/grammar/leaning/kinds.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace rb::grammar {
namespace {

struct WordKind {
  char letter = ' ';
  std::string_view words;  // folded, as tables/vocabulary.cpp respells them, between spaces
};

constexpr WordKind kKinds[] = {
    // The patient, kin and others who are feared, children, who is there to help, who is written
    // to.
    {'i', "i im ive id ill me my mine myself yo mi mis me conmigo mio mia nos our us we"},
    {'p',
     "husband wife mother father mom mama mum mommy dad daddy papa mami papi parents sister "
     "brother "
     "grandma grandpa grandmother grandfather abuela abuelo abuelita abuelito aunt uncle cousin "
     "niece nephew esposo esposa marido mujer madre padre hermano hermana tia tio prima primo "
     "suegra suegro nuera yerno boyfriend girlfriend novio novia partner pareja ex hubby spouse "
     "stepdad stepmom padrastro madrastra roommate friend amigo amiga viejo vieja senor senora man "
     "hombre he she they hes shes theyre him her el ella ellos"},
    {'c',
     "kid kids child children baby son daughter boy girl toddler infant newborn teenager grandson "
     "granddaughter grandkids bebe nino nina ninos ninas hijo hija hijos hijas nene nena nieto "
     "nieta nietos muchacho muchacha chamaco chamaca criatura little"},
    {'j',
     "nurse doctor person somebody someone anybody anyone receptionist operator human enfermera "
     "persona alguien recepcionista operadora representative agent"},
    {'y', "you your u yall ustedes usted uds ud su sus tu les"},
    // The body, what is wrong with it, how much, that it is over, what it does, what helps.
    {'b',
     "head chest arm arms leg legs stomach belly tummy abdomen back knee knees neck throat ear "
     "ears "
     "eye eyes tooth teeth jaw foot feet hand hands finger fingers toe toes ankle ankles wrist "
     "wrists elbow hip hips shoulder shoulders side ribs rib skin face lips lip tongue nose mouth "
     "gums breast groin heart lungs lung kidney kidneys bladder incision wound stitches scar calf "
     "thigh muscle muscles joints spine heel thumb hamstring nerve vein scalp cabeza pecho brazo "
     "brazos pierna piernas estomago barriga panza vientre espalda rodilla rodillas cuello "
     "garganta "
     "oido oidos oreja ojo ojos diente dientes muela muelas pie pies mano manos dedo dedos tobillo "
     "muneca codo cadera hombro hombros costado costilla costillas piel cara labio labios lengua "
     "nariz boca encias seno senos corazon pulmon pulmones rinon rinones vejiga herida puntos "
     "cicatriz cintura cuerpo huesos hueso pantorrilla talon vena venas nervio llaga sonda "
     "catheter "
     "port tube gland chichon"},
    {'a',
     "pain pains painful hurt hurts hurting ache aches aching sore fever chills rash hives itching "
     "itchy itch cough coughing vomiting vomit puking nausea nauseous diarrhea dizzy dizziness "
     "lightheaded faint fainted seizure numb numbness tingling lump bump cramps cramp headache "
     "headaches migraine swelling swollen swelled swole bleeding bleed bled blood infection "
     "infected pus spasms spasm weak weakness tired sick ill unwell dolor dolores duele duelen "
     "doliendo dolia fiebre calentura sangre sangrado sangrando sangro sarpullido ronchas comezon "
     "tos vomito vomitando nauseas diarrea mareo mareos mareado mareada marea desmayo desmaye "
     "convulsion ataque hormigueo bola bolita bulto calambre calambres hinchado hinchada hinchazon "
     "hinchados hinchadas infeccion infectada debil debilidad enfermo enferma malo mala malito "
     "malita gripa gripe flu covid cold catarro toothache confused desorientado desorientada "
     "disoriented wheezing phlegm flema flemas constipated swells clot clots coagulos blister "
     "bruise bruises moretones ulcer burning burns arde arden punzada earache"},
    {'r',
     "worse worst peor back again volvio regreso returned awful terrible horrible bad bien mal muy "
     "so really mucho mucha bastante severe"},
    {'o',
     "better gone fine ok okay good great mejor quito paso normal healed sano perfecto perfecta "
     "excelente"},
    {'z',
     "sleep eat breathe breath walk pee poop swallow see hear talk stand move drink urinate "
     "breathing walking swallowing sleeping eating dormir comer respirar caminar orinar tragar ver "
     "oir hablar parar mover beber duermo como respiro camino orino trago veo oigo aire balance "
     "remember recordar acuerda responder responde despierta wake"},
    {'m',
     "pill pills meds med medication medications medicine medicines insulin dose doses tylenol "
     "tablets inhaler antibiotic antibiotics shot vaccine pastilla pastillas medicina medicinas "
     "medicamento insulina dosis antibiotico inyeccion vacuna jarabe inhalador oxygen oxigeno o2 "
     "bottle frasco sugar azucar pressure presion"},
    // Means of harm, harm that is done, death, life, parting.
    {'w',
     "gun knife rope pistol rifle shotgun razor bleach poison noose bridge roof tracks train ledge "
     "cliff machete bat blade pistola cuchillo soga cuerda navaja veneno cloro puente azotea tren "
     "arma armado armed escopeta balazo overdose od fire antifreeze"},
    {'h',
     "hit hits beat beats choke chokes choked punched slapped slaps kicked raped rape abuses "
     "abused "
     "abuse assaulted attacked threatens threatened threatening stalking following followed locks "
     "locked yells screams strangled grabbed drugged harm harming cut cuts cutting burn burned "
     "pega "
     "pego golpea golpeo maltrata amenaza amenazo viola violo violaron ahorco encierra encerro "
     "grita persigue sigue acosa quema quemo corta corto abusa abuso drogaron lastima lastimo dano "
     "pegan golpean pinches pellizca avento empuja empujo"},
    {'k',
     "die dying died dead death kill killing killed kills suicide suicidal morir morirme muero "
     "muera murio muerta muerto muerte matar matarme mata mato mate maten suicidio suicidarme "
     "suicidar ahorcar ahorcarme disappear desaparecer fallecio passed"},
    {'l', "live living life alive exist vivir vida viva vivo vivos world mundo existir born nacer"},
    {'g',
     "goodbye bye adios farewell letter note letters carta cartas nota despedida will planned plan "
     "planeado last ultimo ultima final tonight lanoche forever siempre"},
    // What is felt.
    {'f',
     "scared afraid fear fears frightened terrified terrifies petrified scares panic panicking "
     "anxious anxiety nervous worried worry miedo temor panico pavor terror asustada asustado "
     "aterrada aterrado aterra nervios nerviosa nervioso ansiedad angustia angustiada angustiado "
     "preocupada preocupado susto danger peligro unsafe"},
    {'s',
     "sad sadness cry crying cried tears weeping sobbing bawling depressed depression lonely "
     "loneliness alone grief grieving heartbroken hopeless worthless miserable devastated empty "
     "broken triste tristeza lloro llorar llorando llora deprimida deprimido depresion sola solo "
     "soledad destrozada destrozado vacia vacio desesperada desesperado desperate distraught "
     "burden "
     "estorbo carga hope esperanza sentido reason joy"},
    // What there should be no more of.
    {'n',
     "no not dont doesnt didnt cant cannot couldnt wont wouldnt isnt arent wasnt never nothing "
     "nobody noone none nolonger without sin nada nadie ni nunca jamas tampoco ya ningun ninguna "
     "stopped"},
    {'t',
     "text texts texting message messages messaging call calls calling contact contacting email "
     "emails reminder reminders notification notifications alerts robocall spam mensaje mensajes "
     "texto textos llamada llamadas recordatorio recordatorios aviso avisos llamar llamen llame "
     "llamarme escribir escriban escriba mandar manden mande mandan contactar contacten send "
     "sending bother bothering molestar molesten moleste molestando marcar marquen textear "
     "comunicarse"},
    {'x',
     "stop stopping quit cease end remove delete erase unsubscribe cancel off out unenroll lose "
     "forget block leave enough halt para paren pare alto basta dejen deje deja borren borre "
     "borrenme quiten quite quitenme saquen saquenme eliminen eliminenme cancelen cancelar cancele "
     "baja salir olviden suspendan"},
    {'q',
     "list number name phone lista numero nombre telefono celular system sistema records registro"},
    // What visits are made of.
    {'d',
     "appointment visit appointments visits surgery procedure test exam results biopsy mri cita "
     "citas consulta cirugia operacion procedimiento examen resultados biopsia estudio clinic "
     "clinica office hospital"},
    {'v',
     "car truck ride bus carro coche camion troca camioneta taxi uber drive manejar lleve llevar"},
    {'e',
     "today tomorrow monday tuesday wednesday thursday friday saturday sunday week morning "
     "afternoon evening day days hoy manana lunes martes miercoles jueves viernes sabado domingo "
     "semana dia dias tarde lamanana latarde thisweek nextweek"},
};

using Known = std::vector<std::pair<std::string_view, char>>;

// By word, ascending. A word that stands in several kinds is of the first.
Known known_words() {
  Known out;
  for (const WordKind& kind : kKinds) {
    std::string_view rest = kind.words;
    while (!rest.empty()) {
      const std::size_t end = std::min(rest.find(' '), rest.size());
      out.emplace_back(rest.substr(0, end), kind.letter);
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
  }
  std::stable_sort(out.begin(), out.end(),
                   [](const auto& a, const auto& b) { return a.first < b.first; });
  out.erase(std::unique(out.begin(), out.end(),
                        [](const auto& a, const auto& b) { return a.first == b.first; }),
            out.end());
  return out;
}

}  // namespace

char kind_of(std::string_view word) {
  static const Known known = known_words();
  const auto at =
      std::lower_bound(known.begin(), known.end(), word,
                       [](const auto& one, std::string_view w) { return one.first < w; });
  return at != known.end() && at->first == word ? at->second : ' ';
}

}  // namespace rb::grammar
