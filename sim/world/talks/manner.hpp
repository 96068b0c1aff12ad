// How modelled patients answer a question of a call or text. Every draw is keyed by (seed, patient,
// campaign, call, question), so that two policies meet the same people.
#pragma once

#include <cstdint>
#include <optional>

#include "core/conversation/dialogue/inputs.hpp"
#include "core/conversation/flow/flow.hpp"
#include "core/outreach/vocabulary.hpp"
#include "core/proto/scenario.pb.h"
#include "sim/clinic/clinic.hpp"
#include "sim/world/bookings/notice_mind.hpp"
#include "sim/world/parts/lognormal.hpp"

namespace rb::sim {

// Who talks, in which call, and what they want of it.
struct TalkMind {
  PatientId patient;
  CampaignId campaign;
  std::uint32_t call = 0;  // the how-manieth of this outreach; of texts from kTextTalks on
  Disposition wants = Disposition::no_decision;
  std::optional<NoticeMind> notice{};  // where they were told of a booking: what they make of it
};

// What somebody wants who would do this without a word.
[[nodiscard]] Disposition disposition_of(Act act);
// The same of whoever hears of a booking.
[[nodiscard]] Disposition disposition_of(const NoticeMind& mind);

// Calls and texts of an outreach draw apart, and what is said about bookings draws apart from both:
// by notice, and the how-manieth of that kind.
inline constexpr std::uint32_t kTextTalks = 128;
[[nodiscard]] std::uint32_t call_about(const NoticeMind& mind);

// Whether a yes to a node's question ends with a person.
[[nodiscard]] bool yes_hands_over(const Flow& flow, const Node& node);

// Where a conversation is.
struct TalkPlace {
  Asked asked = Asked::open;
  std::uint32_t question = 0;         // the how-manieth of the call
  bool proven = false;                // identity
  std::uint8_t offered = 0;           // times that are on offer
  std::uint32_t offers = 0;           // the how-manieth offer of the call
  bool told_of = false;               // the offer is the one that they were told of
  Detail detail = Detail::insurance;  // that is asked for, where one is
  bool yes_hands_over = false;        // a yes to it ends with a person
  Instant now;
};

class Manner {
 public:
  // Both outlive this.
  Manner(std::uint64_t seed, const proto::Conversations& spec, const Clinic& clinic);

  // What the records know, as all modelled patients were born on one day.
  [[nodiscard]] static KnownIdentity known();

  // What they write of their own accord, to a text of ours that asked them nothing.
  [[nodiscard]] Reading opening(const TalkMind& mind) const;
  [[nodiscard]] DialogueInput answer(const TalkMind& mind, const TalkPlace& place) const;
  // From a question's first word to the reply.
  [[nodiscard]] Millis takes(const TalkMind& mind, std::uint32_t question) const;
  // For how long they take over a text, and when they see it if it came at night: 64 bits each.
  struct TextLuck {
    std::uint64_t takes = 0;
    std::uint64_t rises = 0;
  };
  [[nodiscard]] TextLuck text_luck(const TalkMind& mind, std::uint32_t question) const;

 private:
  [[nodiscard]] DrawKey key(const TalkMind& mind, std::uint32_t question, unsigned what) const;
  [[nodiscard]] Reading alarm(const TalkMind& mind) const;
  // What they say to any question of ours, or to none; nothing: it depends. `proven`: who they are.
  [[nodiscard]] std::optional<Reading> whatever_is_asked(const TalkMind& mind, bool proven) const;
  // What they say where they are asked whether, or nothing in particular.
  [[nodiscard]] static Reading agrees(const TalkMind& mind);
  [[nodiscard]] Reading reply(const TalkMind& mind, const TalkPlace& place) const;
  [[nodiscard]] bool tells(const TalkMind& mind, Detail detail) const;
  void on_offer(const TalkMind& mind, const TalkPlace& place, Reading& reading) const;

  std::uint64_t seed_;
  const proto::Conversations* spec_;
  const Clinic* clinic_;
  Lognormal takes_;
};

}  // namespace rb::sim
