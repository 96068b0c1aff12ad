#include "core/conversation/grammar/told/told.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace rb::grammar {
namespace {

// Words that tell nothing by themselves, in both languages; folded, as the lexicon has them.
constexpr std::string_view kFillers =
    " yes yeah yep yup sure ok okay of course please thanks thank you no nope nah not well so and "
    "but oh uh um hmm hm mm mmm the a an it its is i can do have will let me see check look one "
    "moment sec second minute wait hold on just for now here hi hello right good fine "
    "si claro bueno bien gracias por favor un una momento momentito segundo minuto espere espera a "
    "ver dejeme deje me lo la el de que y pues este esto es eh ah mm puedo puede aqui ahora "
    "ahorita hola con gusto ";

// What says that it is not known or not at hand; in words as `words` has them.
constexpr std::array<std::string_view, 34> kUnknown = {
    " dont know ",     " do not know ",   " no idea ",         " not sure ",      " dont have ",
    " do not have ",   " havent got ",    " dont got ",        " dont remember ", " cant remember ",
    " dont recall ",   " cant find ",     " cannot find ",     " have to look ",  " need to look ",
    " have to check ", " have to ask ",   " not with me ",     " have no ",       " lost it ",
    " lost my ",       " not insured ",   " no insurance ",    " no se ",         " no lo se ",
    " no la se ",      " ni idea ",       " no tengo ",        " no lo tengo ",   " no la tengo ",
    " no recuerdo ",   " no me acuerdo ", " no lo encuentro ", " sin seguro "};

// What stays of the reading, whatever else the reply holds: danger that words lean to, and what a
// phrase says. "To renew my prescription" and "number 55 1234" lean to a stop, and are none.
constexpr std::array kStays = {
    Intent::stop,       Intent::person,          Intent::wrong_person, Intent::other_language,
    Intent::callback,   Intent::provider_change, Intent::transport,    Intent::cancel_visit,
    Intent::reschedule, Intent::start,           Intent::help,         Intent::repeat};

[[nodiscard]] bool is_filler(const std::string& word) {
  return kFillers.find(' ' + word + ' ') != std::string_view::npos;
}

[[nodiscard]] bool has_digit(const std::string& word) {
  return word.find_first_of("0123456789") != std::string::npos;
}

[[nodiscard]] bool says_unknown(const ByPhrases& by_phrases) {
  std::string row = " ";
  for (const std::string& word : by_phrases.words) {
    for (const char c : word) {
      if (c != '\'') row += c;
    }
    row += ' ';
  }
  return std::any_of(kUnknown.begin(), kUnknown.end(), [&](std::string_view phrase) {
    return row.find(phrase) != std::string::npos;
  });
}

[[nodiscard]] bool says_more_than_fillers(const ByPhrases& by_phrases) {
  return std::any_of(by_phrases.words.begin(), by_phrases.words.end(),
                     [](const std::string& word) { return !is_filler(word); });
}

// The meaning of a reply that asks nothing of us.
[[nodiscard]] Intent told_by(const ByPhrases& by_phrases) {
  if (says_unknown(by_phrases)) return Intent::no;
  if (says_more_than_fillers(by_phrases)) return Intent::information;
  for (const Intent nod : {Intent::no, Intent::yes, Intent::thanks}) {
    if (by_phrases.reading.has(nod)) return nod;
  }
  return Intent::unclear;
}

[[nodiscard]] bool stays(const ByPhrases& by_phrases, Intent intent) {
  if (!by_phrases.reading.has(intent)) return false;
  // "One moment" is no callback, and "hmm" asks for nothing.
  const bool slight = intent == Intent::callback || intent == Intent::repeat;
  return !slight || by_phrases.reading.when.has_value() || says_more_than_fillers(by_phrases);
}

// "I have Molina", "Aetna through my husband". "My mental health" names none.
[[nodiscard]] bool names_insurance(const ByPhrases& by_phrases) {
  constexpr std::array<std::string_view, 3> kCommon = {"health", "healthcare", "united"};
  const std::vector<std::string>& names = insurance_names();
  return std::any_of(by_phrases.words.begin(), by_phrases.words.end(),
                     [&](const std::string& word) {
                       return std::find(kCommon.begin(), kCommon.end(), word) == kCommon.end() &&
                              std::find(names.begin(), names.end(), word) != names.end();
                     });
}

}  // namespace

Reading read_told(const ByPhrases& by_phrases, const Reading& reading) {
  Reading told;
  // "I have Molina" leans to a complaint: what answers the question is one only where it says so.
  const bool answers = names_insurance(by_phrases);
  for (const Intent intent : kDanger) {
    if (!reading.has(intent)) continue;
    if (answers && !by_phrases.reading.has(intent)) {
      told.suspect(intent);
    } else {
      told.add(intent);
    }
  }
  for (const Intent intent : kStays) {
    if (stays(by_phrases, intent)) told.add(intent);
  }
  for (const Intent intent : kDanger) {
    if (reading.may_be(intent)) told.suspect(intent);
  }
  // "Give it a rest" may be one; a member number is none.
  const bool leans = reading.has(Intent::stop) || reading.may_be(Intent::stop);
  const bool numbered = std::any_of(by_phrases.words.begin(), by_phrases.words.end(), has_digit);
  if (leans && !told.has(Intent::stop) && !answers && !numbered) {
    told.suspect(Intent::stop);
  }
  if (told.has(Intent::other_language)) told.tongue = by_phrases.reading.tongue;
  if (told.has(Intent::callback)) told.when = by_phrases.reading.when;
  if (told.intents != 0) return told;
  told.add(told_by(by_phrases));
  if (told.has(Intent::information)) told.number = by_phrases.reading.number;
  return told;
}

const std::vector<std::string>& insurance_names() {
  static const std::vector<std::string> names = {
      "humana",    "aetna",   "cigna",    "anthem",  "kaiser",   "oscar",     "molina",
      "ambetter",  "centene", "wellcare", "tricare", "medicare", "medicaid",  "optum",
      "bluecross", "bcbs",    "health",   "united",  "elevance", "healthcare"};
  return names;
}

}  // namespace rb::grammar
