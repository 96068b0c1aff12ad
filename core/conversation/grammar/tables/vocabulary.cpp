#include "core/conversation/grammar/tables/vocabulary.hpp"

#include <array>

namespace rb::grammar {
namespace {

// What the times of day are in Reading: PartOfDay as a number.
constexpr std::int16_t kMorning = 1;
constexpr std::int16_t kAfternoon = 2;
constexpr std::int16_t kEvening = 3;

constexpr std::array kRespellings = {
    // English, as it is texted
    Respelling{"u|ya'll|yall|yu", "you"},
    Respelling{"ur|yr|youre", "your"},
    Respelling{"r", "are"},
    Respelling{"stp|sotp|stpo|stahp|stawp|sstop|tsop|stopp|stpp|sop", "stop"},
    Respelling{"msging|msgin|messagin|mesaging|msgd", "messaging"},
    Respelling{"telephone|fone|phne", "phone"},
    Respelling{"sux", "sucks"},
    Respelling{"enuf|enuff|enogh|enoughh", "enough"},
    Respelling{"lv|leev|leve|leav", "leave"},
    Respelling{"alown|aloen|aloan", "alone"},
    Respelling{"mensages|mensaje", "mensajes"},
    Respelling{"yano", "ya no"},
    Respelling{"qit|qiut|quitt", "quit"},
    Respelling{"mor|moar|mre", "more"},
    Respelling{"im|iam|i'm", "im"},
    Respelling{"pls|plz|plse|pleas|plss|pleeze|pleaze|plez|pleese", "please"},
    Respelling{"thx|tx|thnx|ty|tysm|thanx|thankyou|thnks|thks|tnx|thanku|thank|thankz|tks",
               "thanks"},
    Respelling{
        "tmrw|tmr|tmw|tmrrw|tomorow|tommorow|tommorrow|tomorro|2moro|2morrow|2mrw|tmrow|tmro|"
        "2morow|tomoz|tomorrows",
        "tomorrow"},
    Respelling{"2day|tday|todays|tdy", "today"},
    Respelling{"2nite|tonite|2night|tnite", "tonight"},
    Respelling{
        "appt|apt|appts|apptmt|apmt|appoinment|apointment|appointmnt|apoint|appoint|apptment|"
        "appointments|appts",
        "appointment"},
    Respelling{"dr|doc|dra|doctora|drs|doctors|docs|doctores|md|dctor|docter|physician", "doctor"},
    Respelling{"w", "with"},
    Respelling{"wk", "week"},
    Respelling{"hrs|hr|hour", "hours"},
    Respelling{"mins|min|minute", "minutes"},
    Respelling{"b4|bfore|befor", "before"},
    Respelling{"gr8", "great"},
    Respelling{"l8r|l8|laters", "later"},
    Respelling{"msg|msgs|mssg|messages|msges|messeges|messege|mesage|mesages", "message"},
    Respelling{"txt|txts|texts|txting|txtin|textin", "text"},
    Respelling{"cuz|cos|bc|bcuz|becuz|cause|coz", "because"},
    Respelling{"idk|dunno", "i dont know"},
    Respelling{"wanna", "want to"},
    Respelling{"gonna", "going to"},
    Respelling{"gotta", "have to"},
    Respelling{"lemme", "let me"},
    Respelling{"cannot|cant|couldnt|canot|cnt|caint|carnt", "cant"},
    Respelling{"dont|donot|dnt|dont't", "dont"},
    Respelling{"k|kk|okay|okey|oki|okie|oky|okk|okeydokey|okii|okis|okey|oka|okayy|okie", "ok"},
    Respelling{"4ever|forever", "forever"},
    Respelling{"some1", "someone"},
    Respelling{"ne1|any1", "anyone"},
    Respelling{"resched|reschedual|reschdule|reshedule|rescheduled|rescheduling|re-schedule|"
               "reshcedule|rescedule|reschedul",
               "reschedule"},
    Respelling{"numba|nbr|numbr", "number"},
    Respelling{"wat|wut|wht|wha", "what"},
    Respelling{"hav|hve", "have"},
    Respelling{"nite|nites", "night"},
    Respelling{"mornin|morn|am's", "morning"},
    Respelling{"bday", "birthday"},
    Respelling{"wrk|wrks", "work"},
    Respelling{"cn", "can"},
    Respelling{"thru", "through"},
    Respelling{"rn", "right now"},
    Respelling{"asap|aspa|asp", "asap"},
    Respelling{"dob", "birthday"},
    Respelling{"h8", "hate"},
    Respelling{"spanich|espanish|spainish|spansh|spanis", "spanish"},
    Respelling{"englsh|enlgish|engish", "english"},
    // Spanish, as it is texted and as it sounds
    Respelling{"xq|porq|pq|xk|pork|porke|xque", "porque"},
    Respelling{"q|ke|qe|k'", "que"},
    Respelling{"x", "por"},
    Respelling{"d", "de"},
    Respelling{"tb|tmb|tbn|tmbn|tanbien", "tambien"},
    Respelling{"xfa|xfavor|porfa|porfis|porfavor|pf|pfa|xfvr|porfaa|porfavorr|plis", "por favor"},
    Respelling{"msj|mnsj|msjs|mnsjs|mensages|mensaje|mensage|sms", "mensajes"},
    Respelling{"tlf|tel|telf|fono", "telefono"},
    Respelling{"grax|grcs|grasias|gracia|grs|grx|graciass|grcias", "gracias"},
    Respelling{"toy|stoy|sto", "estoy"},
    Respelling{"pa", "para"},
    Respelling{"maniana|manyana|mnn|manaa|mñn|mna|manna|mañan", "manana"},
    Respelling{"nesecito|nececito|nesesito|nesesito|necesitaria|ocupo", "necesito"},
    Respelling{"ablar|avlar|hablr", "hablar"},
    Respelling{"yamar|llamr|marcar|marcarme", "llamar"},
    Respelling{"yamen|yames|llamn|yame", "llamen"},
    Respelling{"kiero|qiero|kero|kisiera|quisiera|qisiera|quiciera", "quiero"},
    Respelling{"bn|vien", "bien"},
    Respelling{"sta|esta'", "esta"},
    Respelling{"finde|findes", "weekend"},
    Respelling{"ahorita|orita|horita", "ahorita"},
    Respelling{"sitas|zita|sita|citas", "cita"},
    Respelling{"aser|hcer", "hacer"},
    Respelling{"pueo|puedp", "puedo"},
    Respelling{
        "cancelarla|cancelarlo|canselar|cancelen|cancele|cancela|cancelenme|canselen|canselo|"
        "cancelela|cancelelas|cancelemela|cancelenmela|cancelelo|cancelo|canceleme|cancelala|"
        "cancelenla|cancelame|anular|anulen|anule|anularla",
        "cancelar"},
    Respelling{"dnd|donde", "donde"},
    Respelling{"ay|hay", "hay"},
    Respelling{"asta|hast", "hasta"},
    Respelling{"ora|oras|hora", "horas"},
    Respelling{"dsp|dspues|despues|dps|depues|despuez", "despues"},
    Respelling{"antez|ants", "antes"},
    Respelling{"lune|lns|luns", "lunes"},
    Respelling{"haora|aora|ahra|aorita", "ahora"},
    Respelling{"bine", "bien"},
    Respelling{"tengp|tngo|tngp", "tengo"},
    // Words that belong together
    Respelling{"a m|de la madrugada", "am"},
    Respelling{"p m", "pm"},
    Respelling{"do not|do nt|don t", "dont"},
    Respelling{"can not|could not|can t|couldn t", "cant"},
    Respelling{"did not|didn t", "didnt"},
    Respelling{"does not|doesn t", "doesnt"},
    Respelling{"will not|won t", "wont"},
    Respelling{"is not|isn t", "isnt"},
    Respelling{"i am|i m", "im"},
    Respelling{"would not", "wouldnt"},
    Respelling{"day after tomorrow|the day after tomorrow|pasado manana", "overmorrow"},
    Respelling{"medio dia|el medio dia", "mediodia"},
    Respelling{"media noche", "medianoche"},
    Respelling{"fin de semana|fines de semana|week end|week ends|weekends", "weekend"},
    Respelling{"week days|entre semana|dias de semana|dias laborables|dias habiles", "weekdays"},
    Respelling{"next week|the following week|following week|proxima semana|semana proxima|"
               "semana que viene|semana que entra|otra semana|siguiente semana|semana entrante|"
               "semana siguiente|nxt week|nextweek|week after",
               "nextweek"},
    Respelling{"this week|esta semana|thisweek", "thisweek"},
    Respelling{
        "in two weeks|in 2 weeks|en dos semanas|en 2 semanas|dentro de dos semanas|"
        "week after next|two weeks from now|2 weeks from now|a couple weeks|a couple of weeks",
        "twoweeks"},
    Respelling{"next month|proximo mes|mes que viene|mes proximo|siguiente mes|mes que entra|"
               "otro mes|mes siguiente",
               "nextmonth"},
    Respelling{
        "as soon as possible|as soon as you can|soon as possible|soon as you can|"
        "lo antes posible|lo mas pronto posible|lo mas pronto|cuanto antes|lo mas rapido|"
        "lo mas rapido posible|tan pronto como sea posible|tan pronto como se pueda|"
        "tan pronto como puedan|lo antes que se pueda|lo antes que puedan|"
        "lo mas pronto que se pueda|lo mas pronto que puedan|first available|earliest available|"
        "soonest available|next available|first one available|earliest you have|"
        "soonest you have|earliest possible|soonest possible|the sooner the better|"
        "sooner the better|entre mas pronto mejor|mientras mas pronto mejor|"
        "cuanto mas pronto mejor|primera disponible|mas pronto que tenga|mas pronto posible|"
        "antes posible|as early as possible|as early as you can|first opening|next opening|"
        "earliest opening|earliest time|earliest appointment|first thing you have|"
        "quickest you have|lo primero que tenga|mas temprano posible|primer espacio disponible|"
        "primer horario disponible|first slot you have|first spot you have|mas pronto que se pueda|"
        "mas pronto que puedan|antes que se pueda|primera que tengan|primera que tenga|"
        "primer lugar disponible|any opening",
        "asap"},
    Respelling{
        "any time|any day|any days|any of the days|cualquier horas|cualquier dia|whenever|anyday|"
        "cuando sea|cuando quieran|cuando quiera|a la horas que sea|cuando puedan|"
        "el dia que sea|whatever time|whatever day|no matter when|any time of day|"
        "cualquier momento|whichever day|doesnt matter when|dont care when|"
        "cuando gusten|cuando guste|cuando usted pueda|cuando ustedes puedan|cuando pueda|cuando "
        "se pueda|el dia que usted quiera|el dia que quiera|el dia que quieran|"
        "el dia que usted diga|el dia que digan|wide open|just tell me when|you tell me when|"
        "when you can|cuando quiera usted|todo el dia|all day|anytime",
        "anytime"},
    Respelling{"in the morning|in the mornings|en la manana|por la manana|de la manana|a la manana|"
               "en las mananas|por las mananas|las mananas|mornings|early please|something early|"
               "tempranito|temprano|early morning|bright and early|first thing",
               "lamanana"},
    Respelling{
        "por la tarde|en la tarde|de la tarde|a la tarde|en las tardes|por las tardes|"
        "las tardes|la tarde|in the afternoon|in the afternoons|tardecita|tardecito|por tarde",
        "latarde"},
    Respelling{
        "after lunch|despues de comer|despues del almuerzo|despues de almuerzo|despues de almorzar|"
        "after lunchtime",
        "after lunchend"},
    Respelling{"after work|after i get off work|after i get off|when i get off work|"
               "despues del trabajo|despues de trabajar|cuando salga del trabajo|"
               "saliendo del trabajo|after my shift|after working hours",
               "after workend"},
    Respelling{"after school|despues de la escuela|despues de clases", "after schoolend"},
    Respelling{"before lunch|antes de comer|antes del almuerzo|antes de almorzar",
               "before mediodia"},
    Respelling{"lunch time|horas del almuerzo|horas de comida", "lunchtime"},
    Respelling{"por la noche|en la noche|de la noche|en las noches|por las noches|las noches|"
               "in the evening|in the evenings|at night|la noche|de noche|por noche",
               "lanoche"},
    Respelling{"mas tarde|mas tardecito|later on|al rato|mas al rato|luego luego", "later"},
    Respelling{"esta manana|this morning", "today lamanana"},
    Respelling{"esta tarde|this afternoon", "today latarde"},
    Respelling{"esta noche|tonight|this evening", "today lanoche"},
    Respelling{"good morning|good afternoon|good evening|good day|good night|buenos dias|buen dia|"
               "buenas tardes|buenas noches|buena tarde|buenas|good mornin",
               "hello"},
    Respelling{"hello tardes|hello noches|hello dias", "hello"},  // "buenas" was one already
    Respelling{"por favor|please", "please"},
    Respelling{"half an hours|half hours|media horas", "halfhour"},
    Respelling{"o clock", "oclock"},
    Respelling{"day off", "dayoff"},
    Respelling{"hasta luego|hasta pronto|hasta manana|nos vemos|see you later|see ya|see ya later|"
               "talk to you later|talk later|ttyl|hasta la vista",
               "bye"},
    Respelling{"lo que sea|whatever", "whatever"},
    Respelling{"may be", "maybe"},
    Respelling{"a lot", "alot"},
    Respelling{"no longer", "nolonger"},
    Respelling{"right now|right this second|at the moment|en este momento|en estos momentos",
               "now"},
};

constexpr std::array kFacts = {
    Fact{Kind::number, 0, "zero cero oh"},
    Fact{Kind::number, 1, "one uno una un"},
    Fact{Kind::number, 2, "two dos"},
    Fact{Kind::number, 3, "three tres"},
    Fact{Kind::number, 4, "four cuatro"},
    Fact{Kind::number, 5, "five cinco"},
    Fact{Kind::number, 6, "six seis"},
    Fact{Kind::number, 7, "seven siete"},
    Fact{Kind::number, 8, "eight ocho"},
    Fact{Kind::number, 9, "nine nueve"},
    Fact{Kind::number, 10, "ten diez"},
    Fact{Kind::number, 11, "eleven once"},
    Fact{Kind::number, 12, "twelve doce"},
    Fact{Kind::number, 13, "thirteen trece"},
    Fact{Kind::number, 14, "fourteen catorce"},
    Fact{Kind::number, 15, "fifteen quince"},
    Fact{Kind::number, 16, "sixteen dieciseis"},
    Fact{Kind::number, 17, "seventeen diecisiete"},
    Fact{Kind::number, 18, "eighteen dieciocho"},
    Fact{Kind::number, 19, "nineteen diecinueve"},
    Fact{Kind::number, 20, "twenty veinte"},
    Fact{Kind::number, 21, "veintiuno"},
    Fact{Kind::number, 22, "veintidos"},
    Fact{Kind::number, 23, "veintitres"},
    Fact{Kind::number, 24, "veinticuatro"},
    Fact{Kind::number, 25, "veinticinco"},
    Fact{Kind::number, 26, "veintiseis"},
    Fact{Kind::number, 27, "veintisiete"},
    Fact{Kind::number, 28, "veintiocho"},
    Fact{Kind::number, 29, "veintinueve"},
    Fact{Kind::number, 30, "thirty treinta"},
    Fact{Kind::number, 40, "forty fourty cuarenta"},
    Fact{Kind::number, 50, "fifty cincuenta"},
    Fact{Kind::number, 60, "sixty sesenta"},
    Fact{Kind::number, 70, "seventy setenta"},
    Fact{Kind::number, 80, "eighty ochenta"},
    Fact{Kind::number, 90, "ninety noventa"},
    Fact{Kind::number, 900, "novecientos"},
    Fact{Kind::number, 100, "hundred"},
    Fact{Kind::number, 1000, "thousand mil"},
    Fact{Kind::ordinal, 1, "first 1st primer primero primera 1ro 1ra 1er 1era"},
    Fact{Kind::ordinal, 2, "second 2nd segundo segunda 2do 2da"},
    Fact{Kind::ordinal, 3, "third 3rd tercer tercero tercera 3ro 3ra 3er"},
    Fact{Kind::ordinal, 4, "fourth 4th cuarta 4to 4ta"},
    Fact{Kind::ordinal, 5, "fifth 5th quinto quinta 5to 5ta"},
    Fact{Kind::ordinal, 6, "sixth 6th sexto sexta"},
    Fact{Kind::ordinal, 7, "seventh 7th"},
    Fact{Kind::ordinal, 8, "eighth 8th"},
    Fact{Kind::ordinal, 9, "ninth 9th"},
    Fact{Kind::ordinal, 10, "tenth 10th"},
    Fact{Kind::ordinal, 11, "eleventh 11th"},
    Fact{Kind::ordinal, 12, "twelfth 12th"},
    Fact{Kind::ordinal, 13, "thirteenth 13th"},
    Fact{Kind::ordinal, 14, "fourteenth 14th"},
    Fact{Kind::ordinal, 15, "fifteenth 15th"},
    Fact{Kind::ordinal, 16, "sixteenth 16th"},
    Fact{Kind::ordinal, 17, "seventeenth 17th"},
    Fact{Kind::ordinal, 18, "eighteenth 18th"},
    Fact{Kind::ordinal, 19, "nineteenth 19th"},
    Fact{Kind::ordinal, 20, "twentieth 20th"},
    Fact{Kind::ordinal, 21, "21st"},
    Fact{Kind::ordinal, 22, "22nd"},
    Fact{Kind::ordinal, 23, "23rd"},
    Fact{Kind::ordinal, 24, "24th"},
    Fact{Kind::ordinal, 25, "25th"},
    Fact{Kind::ordinal, 26, "26th"},
    Fact{Kind::ordinal, 27, "27th"},
    Fact{Kind::ordinal, 28, "28th"},
    Fact{Kind::ordinal, 29, "29th"},
    Fact{Kind::ordinal, 30, "thirtieth 30th"},
    Fact{Kind::ordinal, 31, "31st"},
    Fact{Kind::ordinal, -1, "last ultimo ultima"},
    Fact{Kind::ordinal, -2, "penultimo penultima"},
    Fact{Kind::weekday, 0, "sunday sundays sun domingo domingos dom"},
    Fact{Kind::weekday, 1, "monday mondays mon lunes lun monay moday mondy"},
    Fact{Kind::weekday, 2, "tuesday tuesdays tue tues martes tuseday teusday tuesdy"},
    Fact{Kind::weekday, 3,
         "wednesday wednesdays wed weds wednes miercoles mierc mie miercole wensday wednsday "
         "wendsday wenesday wednesdy miercoles"},
    Fact{Kind::weekday, 4, "thursday thursdays thu thur thurs jueves jue thrusday thursdy jueve"},
    Fact{Kind::weekday, 5,
         "friday fridays fri viernes vie vier firday fryday frday vierns biernes"},
    Fact{Kind::weekday, 6, "saturday saturdays sat sabado sabados sab saterday satruday savado"},
    Fact{Kind::weekdays, 0x41, "weekend"},
    Fact{Kind::weekdays, 0x3E, "weekday weekdays"},
    Fact{Kind::month, 1, "january jan enero ene"},
    Fact{Kind::month, 2, "february feb febrero febuary feburary"},
    Fact{Kind::month, 3, "march marzo"},
    Fact{Kind::month, 4, "april apr abril abr"},
    Fact{Kind::month, 5, "may mayo"},
    Fact{Kind::month, 6, "june jun junio"},
    Fact{Kind::month, 7, "july jul julio"},
    Fact{Kind::month, 8, "august aug agosto ago"},
    Fact{Kind::month, 9, "september sep sept septiembre setiembre"},
    Fact{Kind::month, 10, "october oct octubre"},
    Fact{Kind::month, 11, "november nov noviembre"},
    Fact{Kind::month, 12, "december dec diciembre dic"},
    Fact{Kind::part, kMorning, "morning lamanana"},
    Fact{Kind::part, kAfternoon, "afternoon afternoons latarde tarde tardes aftrnoon afternon"},
    Fact{Kind::part, kEvening, "evening evenings night nights lanoche noche noches"},
    Fact{Kind::half_day, 0, "am"},
    Fact{Kind::half_day, 1, "pm"},
    Fact{Kind::clock, 720, "noon mediodia midday lunchtime"},
    Fact{Kind::clock, 0, "midnight medianoche"},
    Fact{Kind::clock, 780, "lunchend"},
    Fact{Kind::clock, 1020, "workend"},
    Fact{Kind::clock, 900, "schoolend"},
    Fact{Kind::day, 0, "today hoy"},
    Fact{Kind::day, 1, "tomorrow manana"},
    Fact{Kind::day, 2, "overmorrow"},
    Fact{Kind::week, 0, "thisweek"},
    Fact{Kind::week, 1, "nextweek"},
    Fact{Kind::week, 2, "twoweeks"},
    Fact{Kind::unit, 1, "minutes minutos"},
    Fact{Kind::unit, 60, "hours horas"},
    Fact{Kind::unit, 1440, "day days dia dias"},
    Fact{Kind::unit, 10080, "week weeks semana semanas"},
    Fact{Kind::before, 0, "before antes"},
    Fact{Kind::after, 0, "after despues past luego pasadas"},
    Fact{Kind::until, 0, "until till til hasta through"},
    Fact{Kind::from, 0, "from desde starting partir beginning since"},
    Fact{Kind::about, 0, "around about aproximadamente approximately like como sobre tipo"},
    Fact{Kind::except, 0, "except menos excepto salvo"},
    Fact{Kind::next, 0, "next proximo proxima siguiente nxt following entra viene"},
    Fact{Kind::current, 0, "this este esta"},
    Fact{Kind::earliest, 0, "asap earliest soonest"},
    Fact{Kind::any_time, 0, "anytime"},
};

constexpr std::string_view kOrdinaryWords =
    "stuff camping concession confuse contested cruise demand demands delicious devil harder "
    "hunting homeless "
    "inches injection insured lesson lessons leading leaving leasing layer legion migrant painting "
    "paints plains pimple poking prison races remote removes rushes sacred scare scary scored "
    "shared "
    "seats selling shelling singles shore sweeping sweets smelling smelled spelling spelled "
    "sporting "
    "string strings stuffs stared sneering tangling training overdone reporter rapid reflex violet "
    "toss cancer cancels hitch wheeling boleta bonita bonito basica basico bastar carcel factura "
    "facturas recortar solita solito sumando sutura vasta alegria anular modestia pasta pared "
    "orden "
    "order orders clamp clamps cloths camps hiring hired fire fired wire ratito rato momento "
    "cuento "
    "contraptions contraption great treat wheat threat sweat fewer lever never fever ever every "
    "clever river sever level "
    "heath health wealth breast bread plain paint point faint taint saint print brain drain train "
    "grain pains pants shots short shirt start stars stare store stone steps shop shops "
    "strip stock stuck stack stomp stout story study party pasty rather father mother bother "
    "brother other another weather whether leather feather there their where were here hear "
    "house horse nurse purse curse course cause pause because sound found round wound hound mound "
    "light night right might fight tight sight height weight eight straight thought though tough "
    "rough through bought brought caught taught daughter laughter water later latter matter better "
    "letter bitter sitter sister mister master faster easter after water quite quiet queen green "
    "screen street sheet sheep sleep steep sweet sweat swear wears years yours hours tours doors "
    "floor flour flower power tower shower lower lover cover hover over under thunder wonder "
    "wander dinner winner inner spinner thinner dollar collar color colour couple double trouble "
    "able table cable fable stable casa caso cosa cose cosas caja cajas carro carta cartas corta "
    "corto cerca cerrar cierto viento veinte viejo vieja viene vienen tiene tienen bueno buena "
    "buenos buenas nuevo nueva nuevos nuevas nuera puedo puede pueden punto junto junta pronto "
    "monto tanto tanta tonto santo manto llanto cuanto cuando cuales cuatro cuarto cuenta cuento "
    "fuente frente gente mente siente sienta siento ciento asiento lento liento hombre nombre "
    "hambre hombro sombra compra compro contra centro dentro entra entro otro otra otros otras "
    "parte parta puerta puerto muerto fuerte suerte tarde tarda verde perde pierde pierdo perder "
    "perdon grande grandes donde sonde ronda tienda prenda vender vengo tengo tenga venga vengan "
    "tengan hago haga hagan paga pago pagar pasar pasa paso pase llega llego llegar llevar llevo "
    "dejar dejo deje debe deber saber sabe sabes mejor mayor menor señor senor senora familia "
    "hermano hermana abuela abuelo madre padre hijos hijas perro gato comida comer cena cenar "
    "trabajo trabajar trabaja escuela iglesia tienda calle ciudad carretera camino coche auto "
    "money honey phone phones alone stone prone throne clone work works worked working world word "
    "words sword swore score scores school schools church change charge large barge market basket "
    "ticket pocket rocket locket socket insurance assurance medicare medicaid copay bill bills "
    "will wills well wells tell tells sell sells spell smell small shall shell still skill chill "
    "drill grill thrill";

}  // namespace

std::span<const Respelling> respellings() {
  return kRespellings;
}

std::span<const Fact> facts() {
  return kFacts;
}

std::string_view ordinary_words() {
  return kOrdinaryWords;
}

}  // namespace rb::grammar
