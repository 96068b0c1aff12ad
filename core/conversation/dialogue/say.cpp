#include "core/conversation/dialogue/say.hpp"

#include "core/base/assert.hpp"
#include "core/conversation/speech/details.hpp"
#include "core/conversation/speech/times.hpp"

namespace rb {
namespace {

class Voice {
 public:
  Voice(const Speaker& speaker, const Dialogue& dialogue) : speaker_(speaker), d_(dialogue) {}

  // `hinted`: a later line says how to answer.
  [[nodiscard]] std::string line(const Line& line, bool hinted) const {
    if (const auto* standing = std::get_if<Standing>(&line)) {
      const PublicText& text =
          speaker_.flow.standing[static_cast<std::size_t>(*standing)][position(d_.tongue)];
      return fill(text, public_words(hinted ? std::nullopt : question_of(speaker_.flow, d_)));
    }
    const NodeLine& said = std::get<NodeLine>(line);
    const Node& node = speaker_.flow[said.node];
    return speech(said.again ? node.again : node.say, node);
  }

 private:
  [[nodiscard]] bool spanish() const { return d_.tongue == Tongue::spanish; }

  [[nodiscard]] std::string speech(const NodeSpeech& speech, const Node& node) const {
    const auto* ask = std::get_if<AskTurn>(&node.turn);
    const PublicWords shared = public_words(ask ? std::optional(ask->asked) : std::nullopt);
    const auto tone = static_cast<std::size_t>(d_.tone);
    if (const auto* open = std::get_if<PublicSpeech>(&speech)) {
      return fill((*open)[tone][position(d_.tongue)], shared);
    }
    if (const auto* closed = std::get_if<PrivateSpeech>(&speech)) {
      RB_ASSERT(d_.proof.has_value());  // compile_flow() lets no such node be reached without
      return fill((*closed)[tone][position(d_.tongue)], private_words(*d_.proof, shared));
    }
    return {};
  }

  [[nodiscard]] PublicWords public_words(std::optional<Asked> asked) const {
    PublicWords words;
    words[PublicField::first_name] = speaker_.who.first_name;
    words[PublicField::organisation] = speaker_.who.organisation;
    words[PublicField::callback] = speaker_.who.callback;
    words[PublicField::about] = speaker_.flow.about[position(d_.tongue)];
    words[PublicField::good_day] = good_day(speaker_.now, d_.tongue);
    if (asked) {
      const bool detail = *asked == Asked::detail && d_.missing != 0;
      words[PublicField::how_to_answer] =
          detail ? how_to_tell(first_of(d_.missing), d_.channel, d_.tongue)
                 : how_to_answer(*asked, d_.channel, d_.tongue);
    }
    words[PublicField::how_to_stop] = how_to_stop(d_.channel, d_.tongue);
    words[PublicField::wish] = wish_words(d_.wish, d_.tongue);
    return words;
  }

  [[nodiscard]] PrivateWords private_words(const IdentityProof& proof,
                                           const PublicWords& shared) const {
    PrivateWords words(proof, shared);
    const VisitFacts& visit = speaker_.visit;
    words[PrivateField::service] = visit.service;
    words[PrivateField::specialty] = visit.specialty;
    words[PrivateField::provider] = visit.provider;
    words[PrivateField::place] = visit.place;
    // A sentence may be about it.
    const std::string_view unknown =
        d_.tongue == Tongue::spanish ? "día previsto" : "the day that was planned";
    words[PrivateField::appointment] =
        visit.appointment ? time_words(*visit.appointment, d_.tongue, TimeForm::spoken)
                          : std::string(unknown);
    words[PrivateField::offers] = offer_list(true);
    words[PrivateField::offer_times] = offer_list(false);
    if (d_.chosen >= 0) words[PrivateField::chosen] = chosen();
    words[PrivateField::instructions] = visit.instructions;
    words[PrivateField::missing] = d_.missing == 0
                                       ? visit.missing
                                       : std::string(detail_words(first_of(d_.missing), d_.tongue));
    words[PrivateField::medication] = speaker_.flow.medication[position(d_.tongue)];
    return words;
  }

  [[nodiscard]] const OfferWords& offer(std::size_t at) const {
    RB_ASSERT(at < speaker_.offers.size());
    return speaker_.offers[at];
  }

  // "Tuesday, October 13 at 9:30 AM with Dr. Gomez, Main Street Clinic"
  [[nodiscard]] std::string in_full(const OfferWords& offer) const {
    std::string words = time_words(offer.start, d_.tongue, TimeForm::spoken);
    if (!offer.provider.empty()) words += (spanish() ? " con " : " with ") + offer.provider;
    if (!offer.place.empty()) words += ", " + offer.place;
    return words;
  }

  [[nodiscard]] std::string chosen() const {
    return in_full(offer(static_cast<std::size_t>(d_.chosen)));
  }

  // "1) Tue Oct 13, 9:30 AM, Dr. Gomez, Main Street Clinic; 2) ...", spoken "Option 1: ...".
  [[nodiscard]] std::string offer_list(bool full) const {
    const bool voice = d_.channel == Channel::voice;
    std::string list;
    for (std::size_t i = 0; i < d_.offer_count; ++i) {
      const OfferWords& one = offer(i);
      if (i > 0) list += voice ? ". " : "; ";
      const std::string number = std::to_string(i + 1);
      if (voice) {
        list += (spanish() ? "Opción " : "Option ") + number + ": ";
        list += full ? in_full(one) : time_words(one.start, d_.tongue, TimeForm::spoken);
      } else {
        list += number + ") " + time_words(one.start, d_.tongue, TimeForm::written);
        if (full && !one.provider.empty()) list += ", " + one.provider;
        if (full && !one.place.empty()) list += ", " + one.place;
      }
    }
    return list;
  }

  const Speaker& speaker_;
  const Dialogue& d_;
};

}  // namespace

std::string say(const Speaker& speaker, const Dialogue& dialogue, std::span<const Line> lines) {
  const Voice voice(speaker, dialogue);
  std::string text;
  for (const Line& line : lines) {
    std::string words = voice.line(line, &line != &lines.back());
    while (words.ends_with(' ')) words.pop_back();  // of a field that had nothing to say
    if (!text.empty() && !words.empty()) text += ' ';
    text += words;
  }
  return text;
}

std::string voicemail(const Flow& flow, const PublicFacts& who, Tongue tongue) {
  if (!flow.voicemail) return {};
  return fill((*flow.voicemail)[position(tongue)], VoicemailWords{who.organisation, who.callback});
}

ReadingContext reading_context(const Speaker& speaker, const Dialogue& dialogue,
                               std::vector<OfferedSlot>& offered) {
  const Asked asked = question_of(speaker.flow, dialogue).value_or(Asked::open);
  offered.clear();
  if (asked == Asked::offer) {
    for (const OfferWords& offer : speaker.offers.first(dialogue.offer_count)) {
      offered.push_back({offer.start, offer.provider, offer.place});
    }
  }
  return {.language = dialogue.tongue, .now = speaker.now, .asked = asked, .offered = offered};
}

}  // namespace rb
