#include <array>

#include "core/conversation/grammar/tables/phrases.hpp"

namespace rb::grammar {
namespace {

constexpr std::array kClasses = {
    WordClass{"courtesy",
              "please thanks gracias hello hi hey hola um uh uhm umm er eh este esto pues oye oiga "
              "mire mira sir maam miss dear honey sweetie senorita senor senora mija mijo joven "
              "disculpe disculpa perdon sorry lol jaja jajaja jajajaja haha hahaha lmao just oh ay "
              "ah well so like you muchas muy amable kindly bueno listen look ok okay fr tbh bro "
              "dude man mano chico hermano compa picturethanks mil tsk hmm mm amor corazon pos "
              "dios bendiga tanks adios bye god bless"},
    WordClass{"me", "me us him her my this here"},
    // Reaching somebody, as an order or as something that goes on.
    WordClass{"contact",
              "text texting texted call calling called message messaging contact contacting "
              "contacted bother bothering bothered harass harassing harassed spam spamming email "
              "emailing ring ringing phone phoning write writing send sending sent bug bugging "
              "pester pestering annoy annoying hound hounding robocalling disturb disturbing "
              "reach reaching notify notifying blowing dialing dial calln"},
    WordClass{
        "messages",
        "text message call calls reminder reminders notification notifications alert alerts "
        "email emails robocall robocalls robotexts spam voicemail voicemails mailings updates "
        "solicitations communications communication contact phonecalls mensajes textos texto "
        "recordatorio recordatorios llamada llamadas aviso avisos notificacion notificaciones "
        "correos mensajitos mensajito textitos robollamadas comunicaciones"},
    // What one asks others not to do, in Spanish.
    WordClass{"contacten",
              "llamen llame llames llaman llaman manden mande mandes mandan manda escriban escriba "
              "escribas escriben envien envie envies envian contacten contacte contactes contactan "
              "molesten moleste molestes molestan hablen hables marquen marque marques texteen "
              "textees texten textien busquen busque jodan jodas joda chinguen chingues chingue "
              "frieguen friegue friegues fastidien fastidie fastidies acosen insistan insista "
              "fastidian mensajeen telefoneen busque incomoden incomode importunen "
              "mensajeen hostiguen timbren telefoneen spameen notifiquen"},
    WordClass{"contactar",
              "llamar llamarme llamando llamandome mandar mandarme mandando mandandome escribir "
              "escribirme escribiendo escribiendome enviar enviarme enviando enviandome contactar "
              "contactarme contactando molestar molestarme molestando molestandome textear "
              "textearme texteando joder jodiendo chingar chingando fastidiar fastidiando acosar "
              "acosarme acosando recibir hostigar insistir insistiendo buscar buscarme chingarme "
              "hostigando recibiendo"},
    WordClass{"remove",
              "remove delete erase take get drop strike scratch cut pull unenroll lose forget"},
    WordClass{
        "borren",
        "quitenme quiteme quitame saquenme saqueme sacame borrenme borreme borrame eliminenme "
        "elimineme eliminame quiten quite quita saquen saque saca borren borre borra eliminen "
        "elimine elimina eliminenlo borrenlo borrelo quitenlo eliminelo quitar borrar "
        "eliminar sacar sacarme borrarme quitarme retirenme retireme retiren retire remuevan "
        "remueva remuevanme remuevame tachen tachenme tache desechen descarten"},
    // Verbs of an end, and what should end.
    WordClass{"cease",
              "stop quit end halt cease discontinue terminate abort suspend nix ditch stopping "
              "ceasing ceased stopped ending ended terminated discontinued suspended halted"},
    WordClass{"ended",
              "stopped ended halted ceased terminated discontinued canceled cancelled stop cease"},
    WordClass{
        "outreach",
        "text texting texted call calls calling called message messaging contact contacting "
        "bother bothering harass harassing reminder reminders notification notifications alert "
        "alerts email emails emailing robocall robocalls robotexts spam spamming voicemail "
        "voicemails mailings updates solicitations solicitation communications communication "
        "correspondence outreach mailing pings pinging blasts blast notices notice pestering "
        "nagging "
        "phonecalls ads advertisements junk dms mail newsletters surveys nonsense bs crap "
        "bullshit robots bots automated buzzing notifying mensajes texto"},
    WordClass{"mine", "me us my mine our myself this number name contact info information cell"},
    WordClass{"rolls",
              "list lists database system systems records record contacts phone program mailing "
              "file files books service thread chat group registry roster distribution inbox line "
              "platform directory"},
    WordClass{"basta",
              "basta deja dejen deje dejes paren pare para parale parenle cesen cese corten corta "
              "cortale cortenla cortela terminen termine acaben bajenle bajale suspendan suspenda "
              "detengan detenga eviten evite frenen cortale"},
    WordClass{"mensajeria",
              "mensajes texto textos llamada llamadas recordatorio recordatorios aviso avisos "
              "notificacion notificaciones correos correo mensajitos mensajito textito textitos "
              "robollamadas comunicaciones comunicacion llamadita llamaditas llamadera llamaderas "
              "mensajeria mensajadera mensajeadera textiadera publicidad propaganda spam anuncios "
              "promociones encuestas emails alertas alerta whatsapp contacto"},
    WordClass{
        "molestia",
        "mensajes texto textos llamada llamadas recordatorio recordatorios aviso avisos "
        "notificaciones correos mensajitos textitos robollamadas llamaditas llamadera llamaderas "
        "mensajeria mensajadera mensajeadera textiadera publicidad propaganda spam anuncios "
        "insistencia insistidera molestadera preguntadera jodedera jodienda chingadera "
        "chingaderas joda acoso molestia molestias fastidio lata fregadera fregar fastidiar "
        "joder molestar llamar llamarme llamando escribir escribirme escribiendo mandar mandarme "
        "mandando enviar enviarme textear insistir insistiendo molestando jodiendo chingando "
        "fregando fastidiando acosar acosando hostigar hostigando mensajear mensajearme buscarme "
        "contactar contactarme bombardear bombardeando"},
    WordClass{"cant", "cant unable impossible"},
    WordClass{"myself", "myself meself mself"},
    WordClass{"somebody", "him her them you someone somebody people everyone everybody"},
    WordClass{"family",
              "husband wife son daughter mother father mom dad mum mama papa boyfriend girlfriend "
              "brother sister partner ex grandson granddaughter grandmother grandfather grandma "
              "grandpa caregiver caretaker nurse aide uncle aunt nephew niece cousin roommate "
              "spouse stepdad stepfather he she they"},
    WordClass{"familia",
              "esposo esposa marido mujer hijo hija madre padre mami papi novio novia hermano "
              "hermana pareja nieto nieta abuela abuelo cuidador cuidadora tio tia sobrino sobrina "
              "suegra suegro nuera yerno primo prima companero companera viejo vieja"},
    WordClass{
        "body",
        "head chest arm arms leg legs stomach belly tummy abdomen back knee knees neck throat "
        "ear ears eye eyes tooth teeth jaw foot feet hand hands finger fingers toe toes ankle "
        "ankles wrist wrists elbow hip hips shoulder shoulders side ribs rib skin face lips "
        "lip tongue nose mouth gums breast breasts groin heart lungs lung kidney kidneys "
        "bladder incision wound stitches scar calf thigh thighs body muscles joints spine "
        "tailbone heel heels gut guts bowels pelvis scalp forehead temple sinuses liver "
        "gallbladder appendix prostate vagina penis butt bottom rectum hands nipple armpit "
        "stump port catheter bones bone pee urine stool poop period"},
    WordClass{
        "cuerpo",
        "cabeza pecho brazo brazos pierna piernas estomago barriga panza vientre espalda "
        "rodilla rodillas cuello garganta oido oidos oreja ojo ojos diente dientes muela "
        "muelas mandibula pie pies mano manos dedo dedos tobillo tobillos muneca codo cadera "
        "caderas hombro hombros costado costilla costillas piel cara labio labios lengua "
        "nariz boca encias encia seno senos pecho ingle corazon pulmon pulmones rinon rinones "
        "vejiga herida puntos cicatriz cintura cuerpo musculos articulaciones huesos hueso "
        "columna talon abdomen pantorrilla nalga nalgas planta pezon axila higado vesicula "
        "colon utero ovario ovarios matriz prostata testiculo testiculos puntada lado"},
    WordClass{
        "ailment",
        "pain pains painful fever fevers feverish temperature bleeding bleed bleeds bled rash "
        "rashes cough coughing coughs vomiting vomit vomited puke puking puked nausea nauseous "
        "nauseated diarrhea diarhea diarrea runs dizziness dizzy lightheaded vertigo swelling "
        "swollen swelled headache headaches migraine migraines infection infected chills "
        "seizure seizures stroke palpitations numbness numb tingling tingly lump lumps bump "
        "cramps cramping cramp sore aches ache achy aching hives itchy itching itches itch "
        "blister blisters bruise bruises bruising pus oozing discharge drainage faint fainted "
        "fainting wheezing wheeze breathless spotting hemorrhaging hemorrhage contractions "
        "miscarriage miscarrying burning jaundice yellow-eyes reflux heartburn constipated "
        "constipation bloated fatigue exhausted weakness paralyzed unconscious confused "
        "hallucinating spasms spasm stiffness stiff throbbing stabbing sneezing congestion "
        "congested phlegm mucus hurts hurting sprained fractured concussion symptom symptoms "
        "palpitation earache toothache stomachache backache sick unwell pneumonia "
        "allergic swells sweats clammy covid flu-like puffy shingles uti abscess boil "
        "lethargic drowsy gash blood tremor tremors twitching blackout blackouts dehydrated strep "
        "mono scabies lice hoarse flareup flaring flared relapse relapsed withdrawal withdrawals "
        "insomnia hernia gout sciatica asthma gallstones stones shivers shivering arrhythmia "
        "hemorrhoids cyst cysts tumor ulcer ulcers anemia hypoglycemia delirious limping vomitting "
        "diareah feverish puss bleedin swole swoll hurtin"},
    WordClass{
        "dolencia",
        "dolor dolores duele duelen doliendo dolio dolia fiebre calentura temperatura "
        "sangrado sangrando sangre sangro hemorragia sarpullido ronchas roncha erupcion tos "
        "tosiendo vomito vomitos vomitando vomite nausea nauseas diarrea mareo mareos mareado "
        "mareada mareos hinchazon hinchado hinchada hinchados hinchadas inflamado inflamada "
        "inflamacion jaqueca migrana infeccion infectado infectada escalofrios escalofrio "
        "convulsion convulsiones convulsiono palpitaciones palpitacion hormigueo adormecido "
        "adormecida entumecido entumecida bulto bolita bola calambre calambres picazon "
        "comezon ampolla ampollas moreton moretones pus supurando secrecion flujo desmayo "
        "desmaye desmayado desmayada desmayarme ahogo ahogando asfixia sofoco contracciones "
        "aborto ardor arde arden ardiendo estrenimiento debilidad debil paralizado catarro "
        "gripa gripe flema flemas mocos resfriado enfermo enferma malisima malisimo borroso "
        "borrosa punzada punzadas acelerado acelerao taquicardia fractura quebre torcedura "
        "sintoma sintomas alergia alergica convulsionando ictericia acidez agruras sudores "
        "sudando temblores temblando desvanecido desmallo nauseas vomitado orzuelo absceso "
        "calenturas tiritando mareaba hinchao inchado inchada inchazon insomnio deshidratado "
        "deshidratada piedras hernia ciatica asma recaida convulsiones tullido tullida artritis "
        "lumbago colicos colico hemorroides almorranas ulcera anemia ceguera zumbido ronco ronca "
        "afonico afonica ganglio ganglios quiste lunar soponcio empacho yeyo ahogandome sarna "
        "piojos varicela dengue bronquitis neumonia asfixiando toso vomita sangra supura"},
    WordClass{"denial", "no not without zero never isnt doesnt dont havent hasnt nor"},
    WordClass{"staff",
              "nurse doctor receptionist secretary somebody someone person human agent "
              "representative rep operator supervisor manager staff people receptionists office "
              "anybody anyone desk coordinator scheduler assistant representitive"},
    WordClass{"personal",
              "enfermera enfermero doctor secretaria recepcionista alguien persona humano agente "
              "representante operadora operador supervisor supervisora encargado encargada gerente "
              "personal asistente medico medica agent coordinadora senorita ejecutivo asesor "
              "asesora alguna alguno"},
    WordClass{"tongue",
              "vietnamese mandarin cantonese chinese korean tagalog filipino russian arabic french "
              "creole haitian portuguese polish hindi urdu punjabi bengali gujarati farsi persian "
              "somali amharic swahili japanese german italian greek hmong khmer cambodian lao "
              "laotian thai burmese nepali armenian ukrainian romanian turkish hebrew yiddish "
              "navajo asl mixteco mixtec zapoteco nahuatl quiche kiche mam qanjobal quechua "
              "portugues frances chino mandarin coreano ruso arabe vietnamita criollo aleman "
              "italiano japones dialecto maya keqchi aimara guarani tagalo polaco hindi igbo "
              "yoruba twi tigrinya pashto dari serbian croatian bosnian albanian tamil telugu "
              "marathi malayalam karen chuukese marshallese samoan tongan ilocano cebuano"},
    WordClass{"visit",
              "appointment visit consultation procedure surgery checkup check-up physical "
              "mammogram colonoscopy screening exam slot booking vaccine vaccination shot test "
              "cita consulta cirugia visita procedimiento examen chequeo turno operacion vacuna "
              "estudio mamografia colonoscopia reservacion reserva sitio espacio"},
    WordClass{"yes",
              "yes yeah yep yup yea yah yeh yas yass ye yess sure si sip simon claro pictureyes "
              "absolutely definitely affirmative certainly yessir yesss surething porsupuesto aja "
              "sii siii sisi correcto indeed dale orale sale vale andale ok bet roger confirm "
              "confirmed confirmo confirmado yessum totally ya ofcourse uhhuh mhm afirmativo okis "
              "obvio seguro va yezz ys yaas"},
    WordClass{"no",
              "no nope nah nop noo nel nones naw negative nay nop nopes noup na nones negativo "
              "pictureno nooo nombre nuh uhuh nein neg"},
    WordClass{"car",
              "car truck ride rides vehicle transportation transport carro transporte coche auto "
              "camioneta ride-share rait raite aventon"},
    WordClass{"those",
              "those these them both times dates days options slots ones that "
              "openings appointment"},
    WordClass{"ofrecidos",
              "esos esas estos estas ninguno ninguna ningun opciones horarios fechas dias horas"},
    WordClass{"busy",
              "driving working cooking busy sleeping eating meeting class church shopping school "
              "work hospital bathroom shower movie theater funeral wedding"},
    // Words that only one of the languages has, to tell which one a reply is in.
    WordClass{"of-english",
              "the is are was were going hes shes my your you i im have has had do does dont did "
              "want need can "
              "cant could would will to of for with and but or not this that it its on at in what "
              "when where who why how please there they we he she his her from about work works "
              "like book appointment after before day next week good any be been get got time make "
              "just because so if one two three called call text back morning afternoon take "
              "thursday friday monday tuesday wednesday id ill thats know think yes yeah"},
    WordClass{
        "of-spanish",
        "el la los las un una unos unas de del al que por para con sin quiero quisiera puedo "
        "puede pueden podria tengo tiene tienen estoy esta estan soy es son hay mi mis su sus "
        "yo ella usted ustedes nos les se lo le si muy mucho mucha pero porque como cuando "
        "donde quien cual cita mensajes llamen llame llamar manden escriban mas ya ahora "
        "hoy dia dias semana lunes martes miercoles jueves viernes sabado domingo tarde "
        "despues antes hablar hablo habla alguien espanol hacer ir necesito necesita gracias "
        "favor duele dolor pecho cabeza respirar otra otro cambiar cancelar prefiero mejor "
        "numero equivocado persona doctor doctora hijo hija senora senor bien bueno esto eso "
        "ese esa este nunca nada todo todos voy fue era tambien entonces desde hasta "
        "sangre fiebre mal ahorita estaba quien numero yo digo siento llamame puedes quieren"},
    WordClass{
        "nope",
        "nope nah nop noo nel nones naw negative nay nop nopes noup na negativo nombre nuh nein"},
    WordClass{"speak",
              "speak speaks speaking habla hablan hablas hablo understand understands in en"},
};

}  // namespace

std::span<const WordClass> word_classes() {
  return kClasses;
}

}  // namespace rb::grammar
