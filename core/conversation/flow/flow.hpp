// A flow as the dialogue walks it: every name resolved, every text of its type, every check passed.
// Made from the protobuf message by compile_flow(), which refuses what a conversation could stumble
// over.
#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/base/ids.hpp"
#include "core/base/instant.hpp"
#include "core/conversation/flow/causes.hpp"
#include "core/conversation/flow/standing.hpp"
#include "core/conversation/flow/text.hpp"
#include "core/policy/policy.hpp"

namespace rb {

using NodeId = StrongId<struct NodeTag, std::uint16_t>;  // position in Flow::nodes

inline constexpr std::size_t kMostNodes = 200;

enum class Tone : std::uint8_t { usual = 0, plain, direct };
inline constexpr std::size_t kTones = 3;

enum class EscalationReason : std::uint8_t {
  provider_change = 1,
  transport,
  identity_failed,
  no_slot,
  booking_failed,
  dissatisfied,
  details_missing,
  change_wanted,
  visit_refused,
  person_asked,
  not_understood,
  // These no flow decides.
  symptoms,
  distress,
  language,
  booked_for_another,  // booked, then told that this was never the patient
};
inline constexpr int kEscalationReasons = 15;
// As files write them and people read them, by position from 1.
inline constexpr std::array<std::string_view, kEscalationReasons> kEscalationReasonNames = {
    "provider_change", "transport",       "identity_failed", "no_slot",       "booking_failed",
    "dissatisfied",    "details_missing", "change_wanted",   "visit_refused", "person_asked",
    "not_understood",  "symptoms",        "distress",        "language",      "booked_for_another"};

// By tone and language.
template <class SomeText>
using Speech = std::array<ByTongue<SomeText>, kTones>;
using PublicSpeech = Speech<PublicText>;
using PrivateSpeech = Speech<PrivateText>;  // said only where identity is proven
using NodeSpeech = std::variant<std::monostate, PublicSpeech, PrivateSpeech>;

// What a node does after it has spoken: exactly one of these.
struct AskTurn {
  Asked asked = Asked::open;
  std::string note;  // what the reply is kept under; empty: it is not
};
struct DeedTurn {
  Deed deed = Deed::search_slots;
};
struct NextTurn {
  NodeId node;
};
struct EndTurn {
  Disposition disposition = Disposition::no_decision;
  std::optional<EscalationReason> reason;  // of Disposition::escalated
};
using Turn = std::variant<AskTurn, DeedTurn, NextTurn, EndTurn>;

struct Node {
  std::string name;
  NodeSpeech say;
  NodeSpeech again;  // of AskTurn, where the file has one
  Turn turn;
  // What follows, inherited leads included; none() where a cause leads nowhere: a question is asked
  // again. Results of a deed all lead somewhere.
  std::array<NodeId, kCauses> leads;

  [[nodiscard]] NodeId lead(Cause cause) const { return leads[static_cast<std::size_t>(cause)]; }
};

[[nodiscard]] inline bool asks_detail(const Node& node) {
  const auto* ask = std::get_if<AskTurn>(&node.turn);
  return ask != nullptr && ask->asked == Asked::detail;
}

struct Flow {
  std::string name;
  Purpose purpose = Purpose::recall;
  LegalClass legal_class = LegalClass::informational_consented;
  std::size_t longest_text = 0;  // characters of one text; 0: no limit
  ByTongue<std::string> about;
  ByTongue<std::string> medication;  // private; empty: the flow is about none
  std::optional<ByTongue<VoicemailText>> voicemail;
  std::uint8_t offers = 3;
  std::uint8_t identity_tries = 2;
  Millis silence{};
  Millis text_expires{};
  std::vector<Node> nodes;  // the conversation begins at the first
  StandingTexts standing;

  [[nodiscard]] const Node& operator[](NodeId id) const {
    RB_ASSERT(id.index() < nodes.size());
    return nodes[id.index()];
  }
};

// Whether anything is searched, booked or changed in it: only where there is a booking desk for it.
[[nodiscard]] inline bool acts_on_visits(const Flow& flow) {
  return std::any_of(flow.nodes.begin(), flow.nodes.end(),
                     [](const Node& node) { return std::holds_alternative<DeedTurn>(node.turn); });
}

}  // namespace rb
