// How the entries of a store are named that more than one part of the daemon reads.
#pragma once

#include <charconv>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/ids.hpp"

namespace rb::prod {

// Key "": a serialized proto::LogHeader, as an exported log begins; the latest holds.
inline constexpr const char* kHeaderEntry = "header";
// Key: campaign_key(). A serialized proto::CampaignDefinition, stored with the campaign's start.
inline constexpr const char* kCampaignEntry = "campaign";
// Key: policy_key(). The policy's text, stored before or with the first campaign that names it.
inline constexpr const char* kPolicyEntry = "policy";
// Key: a policy's name. Body: policy_key() of the version that new campaigns of this name get.
// Without one it is the version that was stored last.
inline constexpr const char* kActivePolicyEntry = "active_policy";

// Key: the patient's number. A serialized proto::Person.
inline constexpr const char* kPatientEntry = "patient";
// Key: a number, E.164, that asked to be left alone before a patient had it. Body "1".
inline constexpr const char* kStoppedNumberEntry = "stopped_number";
// Key: the record's name. A serialized proto::PatientRecord: what another system says of a patient.
inline constexpr const char* kRecordEntry = "record";
// Key: the review's number. A serialized proto::IdentityReview, stored with the enrolment that
// opened it and with what was decided.
inline constexpr const char* kReviewEntry = "identity_review";
// Key: "text-" and the number's, or "call-", assignment and attempt. A serialized
// proto::StoredConversation: of a number the one that is under way.
inline constexpr const char* kConversationEntry = "conversation";
// Key: assignment and attempt, "12-1". A serialized proto::StoredAgentTalk, while the call is
// open.
inline constexpr const char* kAgentTalkEntry = "agent_talk";
// Key: likewise. A serialized proto::CallSummary.
inline constexpr const char* kCallSummaryEntry = "call_summary";
// Key: the concern's number. A serialized proto::StoredConcern: of each the latest holds, also of
// those that are closed.
inline constexpr const char* kConcernEntry = "concern";
// Key "": what the tenant signs links with.
inline constexpr const char* kSecretEntry = "secret";

// The id that a key, or a segment of a path, writes in decimal; none() for any other text.
template <class Id>
[[nodiscard]] Id id_of(std::string_view text) {
  typename Id::rep value{};
  const char* end = text.data() + text.size();
  const auto read = std::from_chars(text.data(), end, value);
  return read.ec == std::errc{} && read.ptr == end ? Id{value} : Id::none();
}

[[nodiscard]] inline std::string campaign_key(CampaignId campaign) {
  return std::to_string(campaign.value());
}
// 16 hexadecimal digits.
[[nodiscard]] inline std::string policy_key(std::uint64_t hash) {
  std::string text(16, '0');
  for (std::size_t i = text.size(); i-- > 0; hash >>= 4U) text[i] = "0123456789abcdef"[hash & 15U];
  return text;
}

}  // namespace rb::prod
