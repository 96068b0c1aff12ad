#include "core/conversation/flow/standing.hpp"

#include "core/base/assert.hpp"

namespace rb {
namespace {

using Pair = ByTongue<std::string_view>;

// In the order of Standing. With an organisation of 30 characters none is longer than 160, the two
// about danger not even together with the first.
constexpr std::array<Pair, kStanding> kTexts = {{
    {"You will get no more automated messages from {organisation}.",
     "No recibirá más mensajes automáticos de {organisation}."},
    {"A person will contact you as soon as possible. In an emergency call 911 now.",
     "Una persona le contactará lo antes posible. En una emergencia llame ahora al 911."},
    {"A person will contact you right away. In danger call 911, or call or text 988.",
     "Una persona le contactará enseguida. En peligro llame al 911, o llame o escriba al 988."},
    {"A person from {organisation} will help you. You can also call {callback}.",
     "Una persona de {organisation} le ayudará. También puede llamar al {callback}."},
    {"Sorry for the trouble. Goodbye.", "Disculpe la molestia. Adiós."},
    {"Somebody who speaks your language will contact you.",
     "Le contactará alguien que habla su idioma."},
    {"When is a good time to contact you?", "¿Cuándo es un buen momento para contactarle?"},
    {"We will contact you then: {wish}. Goodbye.", "Le contactaremos entonces: {wish}. Adiós."},
    {"We will contact you another time. Goodbye.", "Le contactaremos en otro momento. Adiós."},
    {"Sorry, I did not get that. {how_to_answer}", "Disculpe, no le entendí. {how_to_answer}"},
    {"Sorry that I do not understand. A person from {organisation} will contact you.",
     "Disculpe que no le entienda. Una persona de {organisation} le contactará."},
    {"I did not hear anything. {how_to_answer}", "No escuché nada. {how_to_answer}"},
    {"You can reach us at {callback}. Goodbye.", "Puede llamarnos al {callback}. Adiós."},
    {"This is the automated assistant of {organisation}, {callback}. To stop, say STOP.",
     "Soy el asistente automático de {organisation}, {callback}. Para no recibir más, diga ALTO."},
    {"That is not what we have on record. Please give the date of birth once more.",
     "No coincide con nuestros datos. Por favor, dé la fecha de nacimiento otra vez."},
    {"One moment, please.", "Un momento, por favor."},
    {"Thank you. You will hear from {organisation} again.",
     "Gracias. Volverá a recibir mensajes de {organisation}."},
    {"It is being arranged. {organisation} will tell you when it is settled. Goodbye.",
     "La estamos tramitando. {organisation} le avisará cuando quede lista. Adiós."},
}};

struct Hint {
  Pair text;
  Pair voice;
};
// In the order of Asked.
constexpr std::array<Hint, kAsked> kHints = {{
    {{"", ""}, {"", ""}},
    {{"Reply YES or NO.", "Responda SÍ o NO."},
     {"Say yes or no, or press 1 for yes or 2 for no.",
      "Diga sí o no, u oprima 1 para sí o 2 para no."}},
    {{"Reply with its number, or NONE.", "Responda con su número, o NINGUNA."},
     {"Say or press its number, or say none of them.", "Diga u oprima su número, o diga ninguna."}},
    {{"Reply with a day and time, such as Tuesday after 3.",
      "Responda con un día y hora, como martes después de las 3."},
     {"Say a day and a time, such as Tuesday after 3.",
      "Diga un día y una hora, como martes después de las 3."}},
    {{"Reply with the date of birth, such as 3/14/1961.",
      "Responda con la fecha de nacimiento, como 14/3/1961."},
     {"Say the date, or key in month, day and year.", "Diga la fecha, u oprima día, mes y año."}},
    {{"Reply with a number from 1 to 5.", "Responda con un número del 1 al 5."},
     {"Say or press a number from 1 to 5.", "Diga u oprima un número del 1 al 5."}},
    {{"Reply with it, or NO if you do not know it.", "Responda con ello, o NO si no lo sabe."},
     {"Say it, or key in the number and the pound key. If you do not know it, say no.",
      "Dígalo, u oprima el número y la tecla numeral. Si no lo sabe, diga no."}},
}};

// What has no number.
constexpr Pair kSayIt = {"Say it in your own words. If you would rather not, say no.",
                         "Dígalo con sus palabras. Si prefiere no decirlo, diga no."};

constexpr Hint kStopHint = {
    {"Reply STOP to opt out.", "Responda ALTO para no recibir más."},
    {"To stop these calls, say stop.", "Para no recibir estas llamadas, diga alto."}};

}  // namespace

StandingTexts standing_texts() {
  StandingTexts texts;
  for (std::size_t i = 0; i < kStanding; ++i) {
    for (std::size_t tongue = 0; tongue < 2; ++tongue) {
      auto text = read_text<PublicField>(kTexts[i][tongue]);
      RB_ASSERT(text.has_value());
      texts[i][tongue] = std::move(*text);
    }
  }
  return texts;
}

std::string_view how_to_answer(Asked asked, Channel channel, Tongue tongue) {
  const Hint& hint = kHints[static_cast<std::size_t>(asked)];
  return (channel == Channel::voice ? hint.voice : hint.text)[position(tongue)];
}

std::string_view how_to_tell(Detail detail, Channel channel, Tongue tongue) {
  if (detail == Detail::clinical_context && channel == Channel::voice) {
    return kSayIt[position(tongue)];
  }
  return how_to_answer(Asked::detail, channel, tongue);
}

std::string_view how_to_stop(Channel channel, Tongue tongue) {
  return (channel == Channel::voice ? kStopHint.voice : kStopHint.text)[position(tongue)];
}

}  // namespace rb
