// How the entries of a store are named that more than one part of the daemon reads.
#pragma once

#include <cstdint>
#include <string>

#include "core/base/ids.hpp"

namespace rb::prod {

// Key "": a serialized proto::LogHeader, as an exported log begins; the latest holds.
inline constexpr const char* kHeaderEntry = "header";
// Key: campaign_key(). A serialized proto::CampaignDefinition, stored with the campaign's start.
inline constexpr const char* kCampaignEntry = "campaign";
// Key: policy_key(). The policy's text, stored before or with the first campaign that names it.
inline constexpr const char* kPolicyEntry = "policy";

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
