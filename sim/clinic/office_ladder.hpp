// How offices are asked over a ladder, and what becomes of each message: whether it arrives, is
// seen, acknowledged and answered. Every fate is a draw keyed by what it is about.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>

#include "core/proto/scenario.pb.h"
#include "core/provider/desk/offices.hpp"
#include "core/provider/office/vocabulary.hpp"

namespace rb::sim {

class Clinic;

// A message to an office on behalf of a booking about the slot of `key`.
struct OfficeMessage {
  office::SendId send;
  OfficeChannel channel = OfficeChannel::fhir;
  BookingId booking;
  std::uint64_t key = 0;
};

struct MessageFate {
  bool arrives = true;
  bool reported = true;  // whether it arrived is known soon; else it is to be looked up
  bool seen = true;
  bool answered = true;
  bool acknowledged = false;  // before that
};

class OfficeLadder {
 public:
  OfficeLadder(std::uint64_t seed, const proto::Offices& spec);

  [[nodiscard]] MessageFate fate_of(const OfficeMessage& message) const;

 private:
  std::uint64_t seed_;
  std::int64_t misses_ppm_[kOfficeChannels];
  std::int64_t silent_ppm_, acknowledges_ppm_, undelivered_ppm_, unreported_ppm_;
};

// What the engine is to know about the offices of a clinic; null where it has no ladder, or is
// null.
[[nodiscard]] std::shared_ptr<const OfficeTerms> office_terms(
    const std::shared_ptr<const Clinic>& clinic);

}  // namespace rb::sim
