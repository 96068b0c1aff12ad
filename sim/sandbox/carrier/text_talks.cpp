#include "sim/sandbox/carrier/text_talks.hpp"

namespace rb::sim::sandbox {
namespace {

constexpr Millis kTypes = 20s;        // beside what a spoken reply takes
constexpr Millis kTriesAgain = 5min;  // who gets no answer writes the same again
constexpr int kMostTries = 3;

}  // namespace

TextTalks::TextTalks(Desk& desk, Texts& texts) : desk_(desk), texts_(texts) {
  // What comes by another text than the answer may ask them something, too.
  texts_.watch([this](const Party& party, const std::string& body) {
    const auto found = talks_.find(party.patient);
    if (found != talks_.end() && !found->second.writing) read(party.patient, body);
  });
}

bool TextTalks::begin(const Party& party, Disposition wants) {
  auto talker = desk_.talker(party, Channel::text, wants);
  if (talker == nullptr) return false;
  const std::string words = talker->opening();
  const std::size_t entry = desk_.note_talk(*talker, {}, desk_.now());
  talks_[party.patient] = {.talker = std::move(talker),
                           .their_number = desk_.number_of(party.phone),
                           .our_number = party.our_number,
                           .begun = desk_.now(),
                           .entry = entry};
  write(party.patient, words, 1);
  return true;
}

void TextTalks::write(PatientId patient, const std::string& words, int tries) {
  Talk& talk = talks_[patient];
  talk.writing = true;
  texts_.text_us(talk.their_number, talk.our_number, words,
                 [this, patient, words, tries](const std::optional<std::string>& message) {
                   if (message) return read(patient, *message);
                   if (tries >= kMostTries) return;
                   desk_.agenda.after(kTriesAgain, [this, patient, words, tries] {
                     write(patient, words, tries + 1);
                   });
                 });
}

void TextTalks::read(PatientId patient, const std::string& message) {
  Talk& talk = talks_[patient];
  talk.writing = false;
  if (message.empty()) return;
  const auto answer = talk.talker->answer(message, desk_.now());
  desk_.note_talk(*talk.talker, {}, talk.begun, talk.entry);
  // Whoever is silent by text, or would hang up, writes no more.
  if (!answer || answer->kind != Answer::Kind::says) return;
  talk.writing = true;
  desk_.agenda.after(kTypes + answer->takes,
                     [this, patient, words = answer->words] { write(patient, words, 1); });
}

}  // namespace rb::sim::sandbox
