// How a provider's office can be reached.
#pragma once

#include <cstdint>

namespace rb {

enum class OfficeChannel : std::uint8_t {
  fhir = 0,    // an appointment request in their record system
  portal,      // the API of their scheduling portal
  phone_task,  // a person of ours calls them: an item of the staff worklist
  fax,
};
inline constexpr int kOfficeChannels = 4;

using OfficeChannelSet = std::uint8_t;  // a bit for each

[[nodiscard]] constexpr OfficeChannelSet channel_bit(OfficeChannel channel) {
  return static_cast<OfficeChannelSet>(1U << static_cast<unsigned>(channel));
}
[[nodiscard]] constexpr bool has_channel(OfficeChannelSet set, OfficeChannel channel) {
  return (set & channel_bit(channel)) != 0;
}

}  // namespace rb
