#include "prod/messages/standing_sentence.hpp"

#include "core/conversation/flow/text.hpp"

namespace rb::prod {

Standing answer_to(const Concern& concern) {
  if (concern.about == Intent::distress) return Standing::distress;
  return concern.about == Intent::symptoms ? Standing::symptoms : Standing::person_coming;
}

std::string standing_sentence(Standing standing, Tongue tongue, const MessageFacts& facts) {
  static const StandingTexts kTexts = standing_texts();
  PublicWords words;
  words[PublicField::first_name] = facts.first_name;
  words[PublicField::organisation] = facts.organisation;
  words[PublicField::callback] = facts.callback;
  return fill(kTexts[static_cast<std::size_t>(standing)][position(tongue)], words);
}

}  // namespace rb::prod
