// The wordings that people use: tables, four of each, English and Spanish. {} stands for what is
// named: a wish, a number, a date.
#pragma once

#include <array>
#include <string_view>

namespace rb::sim::sandbox::wordings {

inline constexpr std::size_t kWordings = 4;
using Four = std::array<std::string_view, kWordings>;
// By position() of a tongue.
using Both = std::array<Four, 2>;

inline constexpr Both kStop{
    {{"stop", "please stop calling me", "take me off your list", "don't contact me anymore"},
     {"alto", "no me llamen más", "quítenme de la lista", "no quiero más mensajes"}}};
inline constexpr Both kSymptoms{
    {{"I have chest pain", "I have a fever and I feel worse", "my leg is swollen and it hurts",
      "I've been bleeding since yesterday"},
     {"tengo dolor de pecho", "tengo fiebre y me siento peor",
      "tengo la pierna hinchada y me duele", "estoy sangrando desde ayer"}}};
inline constexpr Both kPerson{{{"I want to talk to a person", "can I speak to somebody please",
                                "let me talk to a human", "operator"},
                               {"quiero hablar con una persona", "¿puedo hablar con alguien?",
                                "páseme con una persona por favor", "operadora"}}};
inline constexpr Both kWrongPerson{{{"you have the wrong number", "wrong person",
                                     "there is nobody here by that name", "sorry, wrong number"},
                                    {"número equivocado", "tiene el número equivocado",
                                     "aquí no vive nadie con ese nombre", "persona equivocada"}}};
inline constexpr Both kCallback{{{"call me back {}", "can you call me later, {}",
                                  "not a good time, call me {}", "I'm busy, call me back {}"},
                                 {"llámeme {}", "llámeme más tarde, {}",
                                  "ahora no puedo, llámeme {}", "estoy ocupada, llámeme {}"}}};
inline constexpr Both kRepeat{
    {{"can you repeat that", "say that again please", "what did you say", "repeat please"},
     {"¿puede repetir?", "repita por favor", "¿qué dijo?", "otra vez por favor"}}};
// What a line makes of somebody who does not speak into it.
inline constexpr Both kUnclear{{{"hmm the", "what is the the", "the kettle is the", "mm"},
                                {"mmm la", "el perro la", "la olla del", "ay el perro"}}};
inline constexpr Both kNoneOfThem{
    {{"none of them", "none of those", "none of those work for me", "no, none of them"},
     {"ninguna", "ninguna de esas", "ninguna me sirve", "no, ninguna de esas"}}};
inline constexpr Both kNoneBut{
    {{"none of those, do you have anything {}", "no, none. {}", "none work, I need {}",
      "none of those, only {}"},
     {"ninguna, mejor {}", "ninguna de esas, puedo {}", "no, ninguna de esas. {}", "ninguna, {}"}}};
inline constexpr Both kWish{{{"{}", "{} please", "{} works best for me", "I can come {}"},
                             {"{}", "{} por favor", "{} me queda bien", "puedo {}"}}};
inline constexpr Both kYes{
    {{"yes", "yes please", "sure", "yeah"}, {"sí", "sí, por favor", "claro que sí", "si"}}};
inline constexpr Both kNo{{{"no", "no thank you", "no thanks", "not interested"},
                           {"no", "no quiero", "no gracias", "no me interesa"}}};
inline constexpr Both kChoice{
    {{"{}", "number {}", "option {}", "the {} one"}, {"{}", "la número {}", "opción {}", "la {}"}}};
inline constexpr Both kRating{{{"{}", "{} I guess", "I'd say {}", "{} out of five"},
                               {"{}", "un {}", "le doy un {}", "{} de cinco"}}};
inline constexpr Both kBirth{
    {{"{}", "it's {}", "I was born on {}", "{}"}, {"{}", "es el {}", "nací el {}", "{}"}}};

// Details of a visit, in the order of Detail; a date of birth is said as any other.
inline constexpr std::array<Both, 4> kDetailsTold{
    {{{{"Blue Cross, member number 48213977", "it's Aetna, W204417793", "I have Medicare",
        "United Healthcare, 774120038"},
       {"Blue Cross, número 48213977", "es Aetna, W204417793", "tengo Medicare",
        "Ambetter, 774120038"}}},
     kBirth,
     {{{"my yearly checkup", "a checkup", "to renew my prescription", "it is for a form for work"},
       {"mi chequeo anual", "un chequeo", "para renovar mi receta",
        "por un formulario del trabajo"}}},
     {{{"Dr. Alvarez", "Dr. Lee from Mercy Clinic", "it was Dr. Patel", "Dr. Novak"},
       {"el doctor Álvarez", "la doctora Ruiz", "fue el doctor Pérez",
        "la doctora Novak, de la Clínica Mercy"}}}}};
inline constexpr std::string_view kMemberNumber = "48213977";
inline constexpr Both kDoesNotKnow{{{"I don't know", "no", "I don't have it with me", "no idea"},
                                    {"no lo sé", "no", "no lo tengo aquí", "ni idea"}}};
// What tells nothing yet.
inline constexpr Both kHesitates{
    {{"hmm", "uh the", "well", "mm"}, {"mmm", "este", "pues", "eh la"}}};

inline constexpr Both kAnyTime{
    {{"any time", "whenever", "any day", "it doesn't matter when"},
     {"a cualquier hora", "cuando sea", "cualquier día", "cuando quiera"}}};
// By PartOfDay, from 1.
inline constexpr std::array<Both, 3> kParts{
    {{{{"in the morning", "mornings", "in the mornings", "in the morning"},
       {"por la mañana", "en la mañana", "por las mañanas", "en las mañanas"}}},
     {{{"in the afternoon", "afternoons", "in the afternoons", "in the afternoon"},
       {"por la tarde", "en la tarde", "por las tardes", "en las tardes"}}},
     {{{"in the evening", "evenings", "in the evenings", "in the evening"},
       {"por la noche", "en la noche", "por las noches", "en las noches"}}}}};

inline constexpr std::array<std::array<std::string_view, 5>, 2> kOrdinals{
    {{"first", "second", "third", "fourth", "fifth"},
     {"primera", "segunda", "tercera", "cuarta", "quinta"}}};
inline constexpr std::array<std::array<std::string_view, 12>, 2> kMonths{
    {{"January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December"},
     {"enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
      "octubre", "noviembre", "diciembre"}}};

}  // namespace rb::sim::sandbox::wordings
